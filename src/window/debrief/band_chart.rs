//! Force used against the band: what was due, what the rules permitted on what was known, and the level used.

use bevy_egui::egui::{
    Align, Align2, Color32, Label, Layout, Painter, Pos2, Rangef, Rect, Sense, Shape, Stroke, StrokeKind, TextWrapMode,
    Ui, Vec2, pos2, vec2,
};

use super::{DebriefModel, DebriefState, Phase};
use crate::assessment::band::{BandSpan, BandTrack};
use crate::assessment::card::EvidenceItem;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{PartyId, Tick};
use crate::scenario::rubric::Line;
use crate::window::theme::{self, GAP, Tokens, tokens};
use crate::window::widgets::{self, Button, Look};

pub fn band_chart(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let words = &model.words;
    let tracks: Vec<&BandTrack> = model.review.band.iter().filter(|track| track.seat == model.seat).collect();
    let of_party = tracks.iter().find(|track| state.party.as_ref() == Some(&track.party));
    let shown = of_party.or(tracks.first()).copied();
    let only = shown.filter(|_| tracks.len() == 1).map(|track| words.party(&track.party));
    // Marks are hidden, and with them what lies outside the band.
    let is_blind = state.phase == Phase::Blind;
    let signs = if is_blind { &SIGNS[..2] } else { &SIGNS[..] };
    // With a choice of parties the line above the chart is full.
    let has_key_beside = only.as_ref().is_some_and(|name| key_width(ui, model, signs, name) < ui.available_width());
    ui.horizontal(|ui| {
        caption(ui, &words.say("ui-band-caption"), if only.is_none() { LEAST_LIST } else { 0.0 });
        match (&only, shown) {
            (Some(name), _) => _ = ui.add(Label::new(theme::small(name).color(tokens(ui).muted)).truncate()),
            (None, Some(track)) => {
                state.party = choose(ui, model, &tracks, &track.party).or(state.party.take());
            }
            (None, None) => {}
        }
        if has_key_beside {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                signs.iter().rev().for_each(|sign| sign_ui(ui, model, sign, true));
            });
        }
    });
    if shown.is_some() && !has_key_beside {
        ui.spacing_mut().interact_size.y = 16.0;
        ui.horizontal_wrapped(|ui| signs.iter().for_each(|sign| sign_ui(ui, model, sign, false)));
    }
    let rect = Rect::from_min_max(ui.cursor().min, ui.max_rect().max);
    let Some(track) = shown else {
        widgets::muted(ui, words.say("ui-band-empty"));
        return;
    };
    let outside = if is_blind { Vec::new() } else { outside(model, track) };
    let said = [words.say("ui-band-caption"), words.party(&track.party)].into_iter();
    let said: Vec<String> = said.chain(outside.iter().map(|(_, text)| text.clone())).collect();
    let response = widgets::pictured(ui, rect, "chart", &said.join(" · "));
    let chart = Chart::new(ui, model, rect);
    paint(ui, model, &chart, track, (state.tick, is_blind));
    paint_outside(ui, model, &chart, track, (state.tick, outside.as_slice()));
    if let Some(at) = response.interact_pointer_pos() {
        state.tick = chart.tick(at);
        state.playing = false;
    }
    if let Some(at) = response.hover_pos() {
        let tick = chart.tick(at);
        if let Some(span) = track.spans.iter().find(|span| span.from <= tick && tick < span.to) {
            let whole = outside.iter().filter(|(of, _)| std::ptr::eq(*of, span)).map(|(_, text)| text.clone());
            let lines: Vec<String> = std::iter::once(describe(model, span)).chain(whole).collect();
            response.on_hover_text_at_pointer(lines.join("\n"));
        }
    }
}

/// It gives way to what stands beside it, and is whole under the pointer then.
fn caption(ui: &mut Ui, text: &str, beside: f32) {
    ui.scope(|ui| {
        ui.set_max_width((ui.available_width() - beside).max(0.0));
        ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
        widgets::caption(ui, text);
    });
}

/// Of the list of parties.
const LEAST_LIST: f32 = 150.0;

/// The longest stretch below the band, and the longest above it, in words.
fn outside<'a>(model: &DebriefModel, track: &'a BandTrack) -> Vec<(&'a BandSpan, String)> {
    let longest = |(side, key): (i8, &str)| {
        let spans = track.spans.iter().filter(|span| span.outside.signum() == side);
        let span = spans.max_by_key(|span| span.to.0 - span.from.0)?;
        let seconds = span.to.seconds_since(span.from) as u32;
        let time = model.words.duration(seconds);
        let key = if side < 0 && is_allowed(model, track, span) { "debrief-below-band-allowed" } else { key };
        (seconds > 0).then(|| (span, model.words.with(key, &[("time", time.into())])))
    };
    [(-1, "debrief-below-band"), (1, "debrief-above-band")].into_iter().filter_map(longest).collect()
}

/// To reach what is due takes time, and the standard gives it: less than was due costs nothing then, as the marks of what was
/// done against the party say.
fn is_allowed(model: &DebriefModel, track: &BandTrack, span: &BandSpan) -> bool {
    let is_about = |item: &&EvidenceItem| {
        matches!(item.line, Line::P4 | Line::P8)
            && item.seat == track.seat
            && model.party_of_item(item) == Some(&track.party)
    };
    let mut items = model.review.card.items.iter().filter(is_about).peekable();
    let is_short = span.to.seconds_since(span.from) <= model.words.scenario.rubric.standards.protect_s as f32;
    is_short && items.peek().is_some() && items.all(|item| item.rating >= MEETS)
}

/// Least rating of what meets the standard.
const MEETS: u8 = 3;

/// What a line or a fill means: its message, and how it looks.
type Meaning = (&'static str, fn(&Painter, &Tokens, Rect));

/// Those outside the band last.
static SIGNS: [Meaning; 4] = [
    ("ui-band-key-band", paint_band),
    ("ui-band-key-used", |painter, tokens, rect| {
        _ = painter.hline(rect.x_range(), rect.center().y, Stroke::new(2.5, tokens.text));
    }),
    ("ui-band-key-below", paint_below),
    ("ui-band-key-above", paint_above),
];

/// Of all signs with their words, the caption and the party's name in one line.
fn key_width(ui: &Ui, model: &DebriefModel, signs: &[Meaning], party: &str) -> f32 {
    let width = |text: String, font| ui.painter().layout_no_wrap(text, font, Color32::WHITE).size().x + 3.0 * GAP;
    let small = || theme::regular(theme::CAPTION);
    let signs = signs.iter().map(|(key, _)| width(model.words.say(key), small()) + SIGN.x);
    // The caption stands in capitals, which are wider.
    let caption = 1.5 * width(model.words.say("ui-band-caption"), theme::bold(theme::CAPTION));
    signs.sum::<f32>() + caption + width(party.to_owned(), small())
}

/// From the right the words come first.
fn sign_ui(ui: &mut Ui, model: &DebriefModel, (key, paint): &Meaning, from_right: bool) {
    let sign = |ui: &mut Ui| {
        let (rect, _) = ui.allocate_exact_size(SIGN, Sense::hover());
        paint(ui.painter(), tokens(ui), rect);
    };
    if from_right {
        widgets::note(ui, model.words.say(key));
        sign(ui);
    } else {
        sign(ui);
        widgets::note(ui, model.words.say(key));
    }
    ui.add_space(GAP / 2.0);
}

/// Of a sign in the key.
const SIGN: Vec2 = vec2(16.0, 10.0);

/// Whose band: side by side where there is room, or else in a list. Answers what was taken.
fn choose(ui: &mut Ui, model: &DebriefModel, tracks: &[&BandTrack], chosen: &PartyId) -> Option<PartyId> {
    let name = |track: &BandTrack| model.words.party(&track.party);
    let width = |track: &&BandTrack| {
        let font = theme::regular(theme::BODY);
        ui.painter().layout_no_wrap(name(track), font, Color32::WHITE).size().x + theme::target(ui)
    };
    if ui.available_width() < tracks.iter().map(width).sum::<f32>() {
        let options = tracks.iter().map(|track| (track.party.clone(), name(track))).collect();
        let (caption, shown) = (model.words.say("ui-band-caption"), model.words.party(chosen));
        return widgets::list_within(ui, ui.available_width() - GAP, &caption, &shown, options, chosen);
    }
    let mut taken = None;
    for track in tracks {
        let look = if track.party == *chosen { Look::Chosen } else { Look::Quiet };
        if Button::new(name(track)).look(look).show(ui).clicked() {
            taken = Some(track.party.clone());
        }
    }
    taken
}

/// Of a time on the axis with the space beside it.
const TIME: f32 = 40.0;

/// The plot's frame: time across, rungs up.
struct Chart {
    plot: Rect,
    end: Tick,
}

impl Chart {
    fn new(ui: &Ui, model: &DebriefModel, rect: Rect) -> Self {
        // The names of the rungs stand at the right, as wide as the longest.
        let font = theme::regular(10.0);
        let widest = Rung::ALL.iter().map(|rung| {
            let name = model.words.named("rung", rung);
            ui.painter().layout_no_wrap(name, font.clone(), Color32::WHITE).size().x
        });
        let right = widest.fold(0.0, f32::max) + GAP;
        let plot = Rect::from_min_max(rect.min + vec2(18.0, 6.0), rect.max - vec2(right, 16.0));
        Self { plot, end: model.review.last_tick().max(Tick(1)) }
    }

    fn x(&self, tick: Tick) -> f32 {
        self.plot.left() + self.plot.width() * (tick.0 as f32 / self.end.0 as f32).min(1.0)
    }

    fn y(&self, rung: Rung) -> f32 {
        self.plot.bottom() - self.plot.height() * f32::from(rung.level()) / 6.0
    }

    /// Seconds between the times on the axis: two minutes, or four, eight and so on where they would touch.
    fn apart_s(&self) -> usize {
        let all = self.end.seconds().max(1);
        let has_room = |apart: &u32| *apart >= all || self.plot.width() * *apart as f32 / all as f32 >= TIME;
        let mut tried = std::iter::successors(Some(120_u32), |apart| apart.checked_mul(2));
        tried.find(has_room).unwrap_or(all) as usize
    }

    fn tick(&self, at: Pos2) -> Tick {
        let share = ((at.x - self.plot.left()) / self.plot.width().max(1.0)).clamp(0.0, 1.0);
        Tick((share * self.end.0 as f32) as u32)
    }
}

fn paint(ui: &Ui, model: &DebriefModel, chart: &Chart, track: &BandTrack, (now, is_blind): (Tick, bool)) {
    let tokens = tokens(ui);
    let painter = ui.painter().with_clip_rect(ui.clip_rect());
    paint_grid(&painter, tokens, model, chart);
    for span in &track.spans {
        paint_span(&painter, tokens, chart, span, is_blind);
    }
    painter.add(Shape::line(used(chart, track), Stroke::new(2.5, tokens.text)));
    painter.vline(chart.x(now), chart.plot.y_range(), Stroke::new(2.0, tokens.yellow));
}

/// The line of the level used.
fn used(chart: &Chart, track: &BandTrack) -> Vec<Pos2> {
    let ends = |span: &BandSpan| [span.from, span.to].map(|tick| pos2(chart.x(tick), chart.y(span.used)));
    track.spans.iter().flat_map(ends).collect()
}

/// How long it was outside the band, on plates that cover neither line nor cursor; where the words have no room, the time alone.
fn paint_outside(
    ui: &Ui,
    model: &DebriefModel,
    chart: &Chart,
    track: &BandTrack,
    (now, outside): (Tick, &[(&BandSpan, String)]),
) {
    let (tokens, painter) = (tokens(ui), ui.painter());
    let cursor = Rect::from_x_y_ranges(Rangef::point(chart.x(now)), chart.plot.y_range());
    let lines = used(chart, track);
    let lines = lines.windows(2).map(|ends| Rect::from_two_pos(ends[0], ends[1])).chain([cursor]);
    let mut taken: Vec<Rect> = lines.map(|line| line.expand(2.0)).collect();
    for (span, text) in outside {
        let is_below = span.outside < 0;
        let colour = if is_below { tokens.orange } else { tokens.vermillion };
        let size =
            |text: &str| painter.layout_no_wrap(text.to_owned(), theme::regular(theme::CAPTION), colour).size() + PLATE;
        let time = || model.words.duration(span.to.seconds_since(span.from) as u32);
        let text = if size(text).x > chart.plot.width() { time() } else { text.clone() };
        let size = size(&text);
        let edge = if is_below { span.floor } else { span.ceiling };
        let wanted = pos2((chart.x(span.from) + chart.x(span.to)) / 2.0, (chart.y(edge) + chart.y(span.used)) / 2.0);
        let at = free(chart.plot, size, wanted, &taken).center();
        taken.push(widgets::plated(painter, at, Align2::CENTER_CENTER, &text, theme::CAPTION, colour, tokens.panel));
    }
}

/// Around the words on a plate.
const PLATE: Vec2 = vec2(8.0, 2.0);

/// The place within the plot that is nearest to the wanted one and covers nothing; the wanted one where there is none.
fn free(plot: Rect, size: Vec2, wanted: Pos2, taken: &[Rect]) -> Rect {
    let room = Rect::from_min_max(plot.min + size / 2.0, (plot.max - size / 2.0).max(plot.min + size / 2.0));
    let at = |column: u32, row: u32| {
        let share = vec2(column as f32 / COLUMNS as f32, row as f32 / ROWS as f32);
        Rect::from_center_size(room.min + room.size() * share, size)
    };
    let places = (0..=COLUMNS).flat_map(|column| (0..=ROWS).map(move |row| at(column, row)));
    let free = places.filter(|place| !taken.iter().any(|line| line.intersects(*place)));
    let distance = |place: &Rect| place.center().distance_sq(wanted);
    let nearest = free.min_by(|a, b| distance(a).total_cmp(&distance(b)));
    nearest.unwrap_or_else(|| Rect::from_center_size(wanted.clamp(room.min, room.max), size))
}

/// Of the places that are tried.
const COLUMNS: u32 = 40;
const ROWS: u32 = 12;

fn paint_grid(painter: &Painter, tokens: &Tokens, model: &DebriefModel, chart: &Chart) {
    let font = theme::regular(10.0);
    // Of a low chart every second rung has its name, so that none lies over another.
    let each = if chart.plot.height() / 6.0 < font.size { 2 } else { 1 };
    for rung in Rung::ALL {
        let y = chart.y(rung);
        painter.hline(chart.plot.x_range(), y, Stroke::new(1.0, tokens.line.gamma_multiply(0.6)));
        if rung.level() % each != 0 {
            continue;
        }
        let at = pos2(chart.plot.left() - 6.0, y);
        painter.text(at, Align2::RIGHT_CENTER, rung.level().to_string(), font.clone(), tokens.muted);
        let at = pos2(chart.plot.right() + 6.0, y);
        painter.text(at, Align2::LEFT_CENTER, model.words.named("rung", rung), font.clone(), tokens.faint);
    }
    for seconds in (0..=chart.end.seconds()).step_by(chart.apart_s()) {
        let at = pos2(chart.x(Tick::from_seconds(seconds)), chart.plot.bottom() + 4.0);
        let anchor = if at.x > chart.plot.right() - 12.0 { Align2::RIGHT_TOP } else { Align2::CENTER_TOP };
        painter.text(at, anchor, format!("T+{:02}", seconds / 60), font.clone(), tokens.faint);
    }
}

fn paint_span(painter: &Painter, tokens: &Tokens, chart: &Chart, span: &BandSpan, is_blind: bool) {
    let (left, right) = (chart.x(span.from), chart.x(span.to).max(chart.x(span.from) + 1.0));
    let (top, bottom) = (chart.y(span.ceiling), chart.y(span.floor));
    // Where floor and ceiling meet the band is a line: it still has to be seen.
    let band = Rect::from_min_max(pos2(left, top), pos2(right, bottom.max(top + 4.0)));
    paint_band(painter, tokens, band);
    if is_blind {
        return;
    }
    if span.outside > 0 {
        paint_above(painter, tokens, Rect::from_min_max(pos2(left, chart.y(span.used)), pos2(right, top)));
    } else if span.outside < 0 {
        let below = Rect::from_min_max(pos2(left, bottom), pos2(right, chart.y(span.used)));
        paint_below(painter, tokens, below);
    }
}

fn paint_band(painter: &Painter, tokens: &Tokens, rect: Rect) {
    let edge = Stroke::new(1.0, tokens.sky.gamma_multiply(0.5));
    painter.rect(rect, 0, tokens.sky.gamma_multiply(0.18), edge, StrokeKind::Inside);
}

fn paint_above(painter: &Painter, tokens: &Tokens, rect: Rect) {
    painter.rect_filled(rect, 0, tokens.vermillion.gamma_multiply(0.45));
}

fn paint_below(painter: &Painter, tokens: &Tokens, rect: Rect) {
    painter.rect_filled(rect, 0, tokens.orange.gamma_multiply(0.22));
    hatch(painter, rect, Stroke::new(1.0, tokens.orange.gamma_multiply(0.7)));
}

/// Too little has lines, too much is solid: colour is not the only sign.
fn hatch(painter: &Painter, rect: Rect, stroke: Stroke) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        painter.line_segment([pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())], stroke);
        x += 8.0;
    }
}

fn describe(model: &DebriefModel, span: &BandSpan) -> String {
    let words = &model.words;
    let values = [
        ("floor", words.named("rung", span.floor).into()),
        ("ceiling", words.named("rung", span.ceiling).into()),
        ("used", words.named("rung", span.used).into()),
    ];
    words.with("ui-band-at", &values)
}
