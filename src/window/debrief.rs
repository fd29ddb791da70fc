//! The debrief: two scales, lines with their evidence, force against the band, and the moment on the map.

pub mod band_chart;
pub mod item;
pub mod lines;
pub mod replay_map;
pub mod scores;
pub mod timeline;
pub mod what_if;
pub mod who_knew;

use bevy_egui::egui::{Key, Rect, Ui, pos2};

use super::commands::Command;
use super::map_view::Camera;
use super::theme::GAP;
use super::widgets::{self, Button, Look};
use super::words::Words;
use crate::assessment::coordination::CoordinationGraph;
use crate::review::Review;
use crate::scenario::ids::{SeatId, TICKS_PER_SECOND, Tick};
use crate::scenario::rubric::Line;
use what_if::Possible;

/// How much faster than the drill the replay runs.
const REPLAY_SPEED: f32 = 8.0;

pub fn debrief(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) -> Vec<Command> {
    let mut commands = Vec::new();
    state.settle(model);
    let whole = ui.max_rect().shrink(GAP);
    let (left, right) = if whole.width() > 1500.0 { (330.0, 390.0) } else { (272.0, 320.0) };
    let top_end = whole.top() + 76.0;
    let (low, high) = (top_end + GAP, whole.bottom() - 58.0 - GAP);
    let (left_end, right_start) = (whole.left() + left, whole.right() - right);
    let chart_end = low + ((high - low) * 0.34).clamp(150.0, 280.0);
    let area = |x0: f32, y0: f32, x1: f32, y1: f32| Rect::from_min_max(pos2(x0, y0), pos2(x1, y1));
    let header = area(whole.left(), whole.top(), whole.right(), top_end);
    widgets::panel(ui, header, |ui| scores::header(ui, model, &mut commands));
    widgets::panel(ui, area(whole.left(), low, left_end, high), |ui| lines::lines(ui, model, state));
    let chart = area(left_end + GAP, low, right_start - GAP, chart_end);
    widgets::panel(ui, chart, |ui| band_chart::band_chart(ui, model, state));
    replay_map::replay_map(ui, area(left_end + GAP, chart_end + GAP, right_start - GAP, high), model, state);
    let detail = area(right_start, low, whole.right(), high);
    widgets::panel(ui, detail, |ui| detail_ui(ui, model, state, &mut commands));
    let bottom = area(whole.left(), high + GAP, whole.right(), whole.bottom());
    widgets::panel(ui, bottom, |ui| timeline::timeline(ui, model, state));
    act_on_keys(ui, model, state, &mut commands);
    commands
}

/// The mark, the graph or the alternatives: one at a time, named above.
fn detail_ui(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (detail, key) in Detail::ALL {
            let look = if state.detail == detail { Look::Chosen } else { Look::Quiet };
            if Button::new(model.words.say(key)).look(look).show(ui).clicked() {
                state.detail = detail;
            }
        }
    });
    ui.add_space(GAP);
    match state.detail {
        Detail::Mark => item::item(ui, model, state, commands),
        Detail::WhoKnew => who_knew::who_knew(ui, model, commands),
        Detail::WhatIf => what_if::what_if(ui, model, state, commands),
    }
}

fn act_on_keys(ui: &Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    if widgets::pressed_free(ui, Key::Space) {
        state.playing = !state.playing;
    }
    if widgets::pressed(ui, Key::Comma) {
        state.step(model, -1);
    }
    if widgets::pressed(ui, Key::Period) {
        state.step(model, 1);
    }
    if widgets::pressed(ui, Key::Escape) {
        commands.push(Command::BackToLibrary);
    }
    if state.playing {
        let moved = ui.input(|input| input.stable_dt.min(0.1)) * REPLAY_SPEED * TICKS_PER_SECOND as f32;
        state.replayed += moved;
        let ticks = state.replayed.floor();
        state.replayed -= ticks;
        state.tick = Tick(state.tick.0.saturating_add(ticks as u32).min(model.review.last_tick().0));
        state.playing = state.tick < model.review.last_tick();
        ui.ctx().request_repaint();
    }
}

pub struct DebriefModel<'a> {
    pub words: Words<'a>,
    pub review: &'a Review,
    /// Whose knowledge the map shows.
    pub seat: SeatId,
    pub graph: &'a CoordinationGraph,
    pub what_if: Possible<'a>,
}

impl DebriefModel<'_> {
    /// Items of the line, in the order in which their duties opened.
    fn items(&self, line: Line) -> Vec<&crate::assessment::card::EvidenceItem> {
        self.review.card.items.iter().filter(|item| item.line == line).collect()
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    #[default]
    Knew,
    Was,
}

/// What the panel at the side shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    #[default]
    Mark,
    WhoKnew,
    WhatIf,
}

impl Detail {
    pub const ALL: [(Detail, &'static str); 3] = [
        (Detail::Mark, "ui-detail-mark"),
        (Detail::WhoKnew, "ui-detail-who-knew"),
        (Detail::WhatIf, "ui-detail-what-if"),
    ];
}

#[derive(Debug)]
pub struct DebriefState {
    pub tick: Tick,
    /// Fraction of a tick that the replay has run.
    pub replayed: f32,
    pub playing: bool,
    pub line: Option<Line>,
    /// Place among the line's items.
    pub item: usize,
    pub hard_fail: Option<usize>,
    pub side: Side,
    pub camera: Camera,
    /// Party whose band the chart shows, by its place among the tracks.
    pub track: usize,
    pub detail: Detail,
    /// Script that a comparison plays instead of the orders given; none where nothing more is ordered.
    pub instead: Option<String>,
    pub seeds: u32,
}

impl Default for DebriefState {
    fn default() -> Self {
        Self {
            tick: Tick(0),
            replayed: 0.0,
            playing: false,
            line: None,
            item: 0,
            hard_fail: None,
            side: Side::default(),
            camera: Camera::default(),
            track: 0,
            detail: Detail::default(),
            instead: Some("lawful".to_owned()),
            seeds: 64,
        }
    }
}

impl DebriefState {
    /// At first: the gravest thing, and its moment.
    fn settle(&mut self, model: &DebriefModel) {
        let card = &model.review.card;
        if self.line.is_some() || self.hard_fail.is_some() {
            return;
        }
        if !card.hard_fails.is_empty() {
            self.show_hard_fail(model, 0);
            return;
        }
        let worst = card
            .items
            .iter()
            .min_by(|a, b| a.rating.cmp(&b.rating).then(b.weight.total_cmp(&a.weight)).then(a.opened.cmp(&b.opened)));
        let Some(worst) = worst else { return };
        let at = model.items(worst.line).iter().position(|item| std::ptr::eq(*item, worst)).unwrap_or(0);
        self.show_line(model, worst.line, at);
    }

    pub fn show_line(&mut self, model: &DebriefModel, line: Line, item: usize) {
        self.detail = Detail::Mark;
        self.hard_fail = None;
        self.line = Some(line);
        self.item = item;
        if let Some(item) = model.items(line).get(item) {
            self.tick = item.opened;
        }
        self.playing = false;
    }

    pub fn show_hard_fail(&mut self, model: &DebriefModel, at: usize) {
        self.hard_fail = Some(at);
        self.line = None;
        if let Some(fail) = model.review.card.hard_fails.get(at) {
            self.tick = fail.tick;
        }
        self.playing = false;
    }

    pub fn show_moment(&mut self, tick: Tick) {
        self.tick = tick;
        self.playing = false;
    }

    fn step(&mut self, model: &DebriefModel, by: i32) {
        let Some(line) = self.line else { return };
        let count = model.items(line).len() as i32;
        if count > 0 {
            let next = (self.item as i32 + by).rem_euclid(count);
            self.show_line(model, line, next as usize);
        }
    }
}
