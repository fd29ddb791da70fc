//! Drawings over time: force against the band, and the timeline in lanes; each with a table that says the same.

use maud::{Markup, html};

use super::Page;
use crate::review::report::phrases::SPAN_COLUMNS;
use crate::review::report::{BandRow, MomentSort, SpanRow, clock};
use crate::scenario::forces::Rung;
use crate::scenario::ids::Tick;

/// Widths in the drawing's own units; the page scales it.
const WIDTH: f32 = 1060.0;
const BAND_TOP: f32 = 8.0;
const BAND_HEIGHT: f32 = 190.0;
const LEFT: f32 = 22.0;
/// Room at the right for the names of the rungs.
const RIGHT: f32 = 178.0;
const LANE_LEFT: f32 = 138.0;
const LANE_HEIGHT: f32 = 24.0;
/// Half of a time that is written on the axis.
const HALF_TIME: f32 = 20.0;
/// The axis has at most so many times written on it.
const AXIS_MARKS: u32 = 12;

const MOMENT_COLUMNS: [&str; 5] = ["report-time", "report-sort", "report-what", "report-about", "report-lines-table"];

const LANES: [MomentSort; 8] = [
    MomentSort::HardFail,
    MomentSort::Harm,
    MomentSort::Threat,
    MomentSort::Force,
    MomentSort::Protection,
    MomentSort::Decision,
    MomentSort::Message,
    MomentSort::Story,
];

impl Page<'_> {
    pub(super) fn band(&self) -> Markup {
        html! {
            @if self.report.band.is_empty() {
                p.muted { (self.say.key("report-band-empty")) }
            } @else {
                p.note { (self.say.key("report-band-note")) }
                (self.band_legend())
                @for (at, row) in self.report.band.iter().enumerate() { (self.band_chart(row, at)) }
            }
        }
    }

    fn band_chart(&self, row: &BandRow, at: usize) -> Markup {
        let axis = Axis { left: LEFT, right: WIDTH - RIGHT, end: self.report.head.length };
        let bottom = BAND_TOP + BAND_HEIGHT;
        let height = bottom + 26.0;
        let rows: Vec<[String; 5]> = row.spans.iter().map(|span| self.say.span(span)).collect();
        html! {
            figure {
                figcaption { strong { (row.party.name) } " " span.muted { (row.seat.name) " · " (self.say.band_figures(row)) } }
                div.chart {
                    svg viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-labelledby={ "band-" (at) } {
                        title id={ "band-" (at) } { (self.say.key("report-band")) ", " (row.party.name) ": " (self.say.band_figures(row)) }
                        defs { pattern id={ "hatch-" (at) } width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" { path.hatch d="M0 0V8" {} } }
                        (self.rungs(&axis))
                        (axis.marks(bottom + 21.0))
                        @for span in &row.spans { (span_shape(&axis, span, at)) }
                        path.used d=(used_line(&axis, &row.spans)) {}
                    }
                }
                details {
                    summary { (self.say.key("report-table")) }
                    (self.table("report-band", SPAN_COLUMNS, &rows))
                }
            }
        }
    }

    fn rungs(&self, axis: &Axis) -> Markup {
        html! {
            @for rung in Rung::ALL {
                @let y = rung_y(rung);
                path.grid d={ "M" (axis.left) " " (y) "H" (axis.right) } {}
                text x=(axis.left - 8.0) y=(y + 4.0) text-anchor="end" { (rung.level()) }
                text x=(axis.right + 8.0) y=(y + 4.0) { (self.say.named("rung", rung)) }
            }
        }
    }

    fn band_legend(&self) -> Markup {
        html! {
            ul.legend {
                li { svg viewBox="0 0 22 16" aria-hidden="true" { rect.band x="1" y="3" width="20" height="10" {} } (self.say.key("report-legend-band")) }
                li { svg viewBox="0 0 22 16" aria-hidden="true" { path.used d="M1 12H11V4H21" {} } (self.say.key("report-legend-used")) }
                li { svg viewBox="0 0 22 16" aria-hidden="true" { rect.above x="1" y="3" width="20" height="10" {} } (self.say.key("report-legend-above")) }
                li { svg viewBox="0 0 22 16" aria-hidden="true" { path.hatch d="M2 14L10 2M8 14L16 2M14 14L21 4" {} } (self.say.key("report-legend-below")) }
            }
        }
    }

    pub(super) fn timeline(&self) -> Markup {
        let axis = Axis { left: LANE_LEFT, right: WIDTH - 16.0, end: self.report.head.length };
        let used = |sort: &MomentSort| self.report.timeline.iter().any(|moment| moment.sort == *sort);
        let lanes: Vec<MomentSort> = LANES.into_iter().filter(used).collect();
        let bottom = 6.0 + LANE_HEIGHT * lanes.len() as f32;
        html! {
            figure {
                div.chart {
                    svg viewBox={ "0 0 " (WIDTH) " " (bottom + 24.0) } role="img" aria-labelledby="timeline-title" {
                        title id="timeline-title" { (self.say.key("report-timeline")) }
                        (axis.marks(bottom + 16.0))
                        @for (lane, sort) in lanes.iter().enumerate() { (self.lane(&axis, lane, *sort)) }
                    }
                }
                details {
                    summary { (self.say.key("report-table")) }
                    (self.moments())
                }
            }
        }
    }

    /// The timeline as a table; beside each moment the lines that it counts for.
    fn moments(&self) -> Markup {
        html! {
            div.table {
                table {
                    caption.hidden { (self.say.key("report-timeline")) }
                    thead {
                        tr {
                            @for head in MOMENT_COLUMNS { th scope="col" { (self.say.key(head)) } }
                        }
                    }
                    tbody {
                        @for moment in &self.report.timeline {
                            tr {
                                td.short { (clock(moment.at)) }
                                td.short { (self.say.named("report-sort", moment.sort)) }
                                td { (moment.name) }
                                td { (moment.about) }
                                td { @for (line, item) in self.items_on(moment) { a href={ "#" (item) } { (format!("{line:?}")) } " " } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn lane(&self, axis: &Axis, lane: usize, sort: MomentSort) -> Markup {
        let y = 6.0 + LANE_HEIGHT * (lane as f32 + 0.5);
        let own = self.report.timeline.iter().filter(|moment| moment.sort == sort);
        html! {
            path.grid d={ "M" (axis.left) " " (y) "H" (axis.right) } {}
            text x=(axis.left - 14.0) y=(y + 4.0) text-anchor="end" { (self.say.named("report-sort", sort)) }
            g.(crate::review::words::name_key("sort", sort)) {
                @for moment in own {
                    path.mark id=[self.mark_id(moment)] d=(mark_shape(sort, axis.x(moment.at), y)) {
                        title { (clock(moment.at)) " " (moment.name) " " (moment.about) }
                    }
                }
            }
        }
    }
}

fn rung_y(rung: Rung) -> f32 {
    BAND_TOP + BAND_HEIGHT * (1.0 - f32::from(rung.level()) / 6.0)
}

fn span_shape(axis: &Axis, span: &SpanRow, chart: usize) -> Markup {
    let (left, right) = (axis.x(span.from), axis.x(span.to).max(axis.x(span.from) + 1.0));
    let (top, bottom, used) = (rung_y(span.ceiling), rung_y(span.floor), rung_y(span.used));
    let width = tenth(right - left);
    // Where floor and ceiling meet the band is a line: it still has to be seen.
    let height = (bottom - top).max(4.0);
    html! {
        rect.band x=(left) y=(tenth(top)) width=(width) height=(tenth(height)) {}
        @if span.outside > 0 {
            rect.above x=(left) y=(tenth(used)) width=(width) height=(tenth(top - used)) {}
        } @else if span.outside < 0 {
            rect.below x=(left) y=(tenth(bottom)) width=(width) height=(tenth(used - bottom)) fill={ "url(#hatch-" (chart) ")" } {}
        }
    }
}

fn used_line(axis: &Axis, spans: &[SpanRow]) -> String {
    let mut path = String::new();
    for span in spans {
        let (from, to, y) = (axis.x(span.from), axis.x(span.to), tenth(rung_y(span.used)));
        let step = if path.is_empty() { format!("M{from} {y}H{to}") } else { format!("V{y}H{to}") };
        path.push_str(&step);
    }
    path
}

/// A shape of its own for each sort: colour is never the only sign.
fn mark_shape(sort: MomentSort, x: f32, y: f32) -> String {
    match sort {
        MomentSort::HardFail => format!("M{x} {}l3 5 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1z", tenth(y - 9.0)),
        MomentSort::Harm => format!("M{x} {}l8 8-8 8-8-8z", tenth(y - 8.0)),
        MomentSort::Threat => format!("M{x} {}l8 14h-16z", tenth(y - 8.0)),
        MomentSort::Force => format!("M{} {}h12v12h-12z", tenth(x - 6.0), tenth(y - 6.0)),
        MomentSort::Protection => format!("M{} {}h14l-7 14z", tenth(x - 7.0), tenth(y - 6.0)),
        MomentSort::Decision => format!("M{} {}h8l4 6-4 6h-8l-4-6z", tenth(x - 4.0), tenth(y - 6.0)),
        MomentSort::Message | MomentSort::Story => {
            format!("M{} {y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z", tenth(x - 4.5))
        }
    }
}

impl Axis {
    pub(super) fn x(&self, tick: Tick) -> f32 {
        let share = tick.0 as f32 / self.end.0.max(1) as f32;
        tenth(self.left + (self.right - self.left) * share.min(1.0))
    }

    /// Times below the plot, at whole minutes.
    pub(super) fn marks(&self, y: f32) -> Markup {
        let minutes = (self.end.seconds() / 60 / AXIS_MARKS + 1).max(1);
        html! {
            @for seconds in (0..=self.end.seconds()).step_by(minutes as usize * 60) {
                @let tick = Tick::from_seconds(seconds);
                path.grid d={ "M" (self.x(tick)) " " (y - 12.0) "v-4" } {}
                // The last one ends where the plot does.
                @let anchor = if self.x(tick) > self.right - HALF_TIME { "end" } else { "middle" };
                text x=(self.x(tick)) y=(y) text-anchor=(anchor) { (clock(tick)) }
            }
        }
    }
}

pub(super) fn tenth(value: f32) -> f32 {
    (value * 10.0).round() / 10.0
}

/// Time across.
pub(super) struct Axis {
    pub left: f32,
    pub right: f32,
    pub end: Tick,
}
