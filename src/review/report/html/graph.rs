//! Who told whom as a graph, and each need to know as a bar over time; the table holds the same pairs.

use std::cmp::Ordering;

use bevy::math::ops::{cos, sin};
use maud::{Markup, html};

use super::Page;
use super::charts::{Axis, tenth};
use crate::assessment::coordination::PairState;
use crate::review::report::phrases::PAIR_COLUMNS;
use crate::review::report::{PairRow, clock};
use crate::scenario::story::Sender;
use crate::sim::event::Party;

const WIDTH: f32 = 1060.0;
const HEIGHT: f32 = 480.0;
/// Half axes of the ellipse on which everyone else stands.
const RADII: (f32, f32) = (350.0, 190.0);
const ROW_HEIGHT: f32 = 24.0;
/// Room at the left of the bars for who and what.
const BAR_LEFT: f32 = 400.0;
/// Width of a letter of a label.
const LETTER: f32 = 6.4;
/// Longest label of a bar, in characters.
const LABEL_CHARS: usize = 52;
/// How far along their edges labels stand.
const LABELS_AT: [f32; 2] = [0.62, 0.78];
/// Longest name at a node that stays in one row, in characters.
const ROW_CHARS: usize = 18;

impl Page<'_> {
    pub(super) fn coordination(&self) -> Markup {
        let coordination = &self.report.coordination;
        let rows: Vec<[String; 8]> = coordination.pairs.iter().map(|pair| self.say.pair(pair)).collect();
        html! {
            p.note { (self.say.key("report-coordination-note")) }
            p { (self.say.graph(coordination)) }
            (self.graph())
            @if !coordination.pairs.is_empty() {
                (self.bars())
                (self.table("report-coordination", PAIR_COLUMNS, &rows))
            }
            @for (key, class, list) in [
                ("report-over-sharing", "bad", &coordination.over_shared),
                ("report-duplicates", "quiet", &coordination.duplicates),
                ("report-beyond", "quiet", &coordination.beyond_needs),
            ] {
                @if !list.is_empty() {
                    h3 { (self.say.key(key)) }
                    ul.plain { @for one in list { li.(class) { p { (one) } } } }
                }
            }
            h3 { (self.say.key("report-load")) }
            p { (self.say.load(&coordination.graph.load)) }
            (self.channels())
        }
    }

    fn channels(&self) -> Markup {
        let rows: Vec<[String; 3]> = self
            .report
            .coordination
            .graph
            .load
            .channels
            .iter()
            .map(|load| [self.say.named("channel", load.channel), load.sent.to_string(), load.received.to_string()])
            .collect();
        html! {
            @if !rows.is_empty() {
                (self.table("report-load", ["report-channel", "report-load-sent", "report-load-received"], &rows))
            }
        }
    }

    /// Own seats in the middle, everyone else around them.
    fn graph(&self) -> Markup {
        let (own, others) = self.places();
        html! {
            figure {
                div.chart {
                    svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-labelledby="graph-title" {
                        title id="graph-title" { (self.say.graph(&self.report.coordination)) }
                        @for other in &others { (self.edge(other, &own)) }
                        @for (no, other) in others.iter().enumerate() { (self.edge_label(no, other, &own)) }
                        @for other in &others { (self.node(other, "node")) }
                        @for one in &own { (self.node(one, "node own")) }
                    }
                }
            }
        }
    }

    fn places(&self) -> (Vec<Place<'_>>, Vec<Place<'_>>) {
        let coordination = &self.report.coordination;
        let nodes = coordination.graph.nodes.iter().zip(&coordination.nodes);
        let shown = nodes.filter(|(node, _)| node.party != Party::Sender(Sender::Control));
        let (own, others): (Vec<_>, Vec<_>) = shown.partition(|(node, _)| node.is_own);
        let place = |party: &'_ Party, name, at, messages| Place { pairs: self.pairs_of(party), name, at, messages };
        let (middle_x, middle_y) = (WIDTH / 2.0, HEIGHT / 2.0);
        let owns = own.iter().enumerate().map(|(at, (node, name))| {
            let y = middle_y + (at as f32 - (own.len() as f32 - 1.0) / 2.0) * 52.0;
            place(&node.party, name.as_str(), (middle_x, y), node.sent + node.received)
        });
        let around = others.iter().enumerate().map(|(at, (node, name))| {
            // From the top, clockwise; a little turned, so that no two names stand on one height at the sides.
            let angle = (at as f32 + 0.5) / others.len().max(1) as f32 * std::f32::consts::TAU;
            let at = (middle_x + RADII.0 * sin(angle), middle_y - RADII.1 * cos(angle));
            place(&node.party, name.as_str(), (tenth(at.0), tenth(at.1)), node.sent + node.received)
        });
        (owns.collect(), around.collect())
    }

    fn pairs_of(&self, party: &Party) -> Vec<&PairRow> {
        let coordination = &self.report.coordination;
        let with = coordination.graph.pairs.iter().zip(&coordination.pairs);
        with.filter(|(pair, _)| pair.who == *party).map(|(_, row)| row).collect()
    }

    fn edge(&self, other: &Place, own: &[Place]) -> Markup {
        let Some(centre) = own.get(own.len() / 2) else { return html! {} };
        html! {
            path.edge.(other.state()) d={ "M" (centre.at.0) " " (centre.at.1) "L" (other.at.0) " " (other.at.1) } {}
        }
    }

    /// On a plate of its own, drawn after all edges, so that no line runs through it; neighbours' at two distances.
    fn edge_label(&self, no: usize, other: &Place, own: &[Place]) -> Markup {
        let Some(centre) = own.get(own.len() / 2).filter(|_| !other.pairs.is_empty()) else { return html! {} };
        let in_time = other.pairs.iter().filter(|pair| pair.state == PairState::InTime).count() as u32;
        let values = [("done", in_time.into()), ("all", (other.pairs.len() as u32).into())];
        let label = self.say.with("report-edge", &values);
        let along = LABELS_AT[no % LABELS_AT.len()];
        let between = |from: f32, to: f32| from + (to - from) * along;
        let (x, y) = (between(centre.at.0, other.at.0), between(centre.at.1, other.at.1));
        let width = label.chars().count() as f32 * LETTER + 8.0;
        html! {
            rect.plate x=(tenth(x - width / 2.0)) y=(tenth(y - 9.0)) width=(tenth(width)) height="18" rx="4" {}
            text.(other.state()) x=(tenth(x)) y=(tenth(y + 4.0)) text-anchor="middle" { (label) }
        }
    }

    fn node(&self, place: &Place, class: &str) -> Markup {
        let (x, y) = place.at;
        let messages = self.say.with("report-messages", &[("count", place.messages.into())]);
        // Away from the middle, so that neighbours' names grow apart and no edge runs under them.
        let (anchor, text_x, text_y) = match x.total_cmp(&(WIDTH / 2.0)) {
            _ if class == "node own" => ("middle", x, y + 26.0),
            Ordering::Less => ("end", x - 16.0, y + 4.0),
            Ordering::Equal => ("middle", x, if y < HEIGHT / 2.0 { y - 28.0 } else { y + 26.0 }),
            Ordering::Greater => ("start", x + 16.0, y + 4.0),
        };
        let rows = in_rows(place.name);
        // In the upper half the rows grow upwards, away from the neighbour below.
        let grows_up = anchor != "middle" && y < HEIGHT / 2.0;
        let first_y = if grows_up { text_y - 14.0 * (rows.len() as f32 - 1.0) } else { text_y };
        html! {
            circle class=(class) cx=(x) cy=(y) r="9" {
                title { (place.name) ": " (messages) }
            }
            @for (row, name) in rows.iter().enumerate() {
                text.halo.strong x=(tenth(text_x)) y=(tenth(first_y + 14.0 * row as f32)) text-anchor=(anchor) { (name) }
            }
        }
    }

    /// From when it was due to when it was told, with the standard as a bar.
    fn bars(&self) -> Markup {
        let pairs = &self.report.coordination.pairs;
        let axis = Axis { left: BAR_LEFT, right: WIDTH - 24.0, end: self.report.head.length };
        let bottom = 6.0 + ROW_HEIGHT * pairs.len() as f32;
        html! {
            figure {
                figcaption.note { (self.say.key("report-bars-note")) }
                div.chart {
                    svg viewBox={ "0 0 " (WIDTH) " " (bottom + 24.0) } role="img" aria-labelledby="bars-title" {
                        title id="bars-title" { (self.say.graph(&self.report.coordination)) }
                        (axis.marks(bottom + 16.0))
                        @for (row, pair) in pairs.iter().enumerate() { (self.bar(&axis, row, pair)) }
                    }
                }
            }
        }
    }

    fn bar(&self, axis: &Axis, row: usize, pair: &PairRow) -> Markup {
        let y = 6.0 + ROW_HEIGHT * (row as f32 + 0.5);
        let (from, deadline) = (axis.x(pair.opened), axis.x(pair.opened.plus_seconds(pair.standard_s)));
        let at = axis.x(pair.at.unwrap_or(axis.end));
        let full = format!("{} · {}", pair.who, pair.what);
        let mut label: String = full.chars().take(LABEL_CHARS).collect();
        if label.len() < full.len() {
            label.push('…');
        }
        let told = pair.at.map_or_else(String::new, |at| format!(" {}", clock(at)));
        html! {
            g {
                title { (full) ": " (pair.state_name) (told) }
                text x=(axis.left - 12.0) y=(y + 4.0) text-anchor="end" { (label) }
                rect.due x=(from) y=(tenth(y - 6.0)) width=(tenth((deadline - from).max(2.0))) height="12" {}
                @match pair.state {
                    PairState::InTime => { circle.good-mark cx=(at) cy=(y) r="5" {} }
                    PairState::Late => {
                        path class="wait fair" d={ "M" (deadline) " " (y) "H" (at) } {}
                        path.fair-mark d={ "M" (at) " " (tenth(y - 7.0)) "l7 7-7 7-7-7z" } {}
                    }
                    PairState::Never => {
                        path.wait d={ "M" (deadline) " " (y) "H" (at) } {}
                        path.bad-mark d={ "M" (tenth(at - 5.0)) " " (tenth(y - 5.0)) "l10 10m0-10l-10 10" } {}
                    }
                    PairState::Open => { circle.open-mark cx=(at) cy=(y) r="5" {} }
                }
            }
        }
    }
}

/// A name as it stands at its node: a long one in two rows, cut at the space nearest to its middle.
fn in_rows(name: &str) -> Vec<&str> {
    if name.chars().count() <= ROW_CHARS {
        return vec![name];
    }
    let spaces = name.match_indices(' ').map(|(at, _)| at);
    match spaces.min_by_key(|at| at.abs_diff(name.len() / 2)) {
        Some(at) => vec![&name[..at], &name[at + 1..]],
        None => vec![name],
    }
}

/// The worst that happened to any of them.
fn state_class(states: impl Iterator<Item = PairState>) -> &'static str {
    let rank = |state: PairState| match state {
        PairState::Open => 0,
        PairState::InTime => 1,
        PairState::Late => 2,
        PairState::Never => 3,
    };
    match states.map(rank).max() {
        None | Some(0) => "none",
        Some(1) => "good",
        Some(2) => "fair",
        Some(_) => "bad",
    }
}

impl Place<'_> {
    fn state(&self) -> &'static str {
        state_class(self.pairs.iter().map(|pair| pair.state))
    }
}

/// A node of the graph.
struct Place<'a> {
    name: &'a str,
    at: (f32, f32),
    messages: u32,
    /// What it should have known.
    pairs: Vec<&'a PairRow>,
}
