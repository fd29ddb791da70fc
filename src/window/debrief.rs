//! The debrief: an own account first, then two scales, lines with their evidence, force against the band, and the
//! moment on the map.

mod about;
pub mod account;
pub mod ask;
pub mod band_chart;
pub mod challenge;
pub mod compare;
mod compared;
pub mod item;
pub mod kept;
mod leaving;
pub mod lesson;
pub mod lines;
mod moment;
pub mod notes;
mod outcomes;
pub mod pointers;
mod regions;
pub mod replay_map;
pub mod reports;
pub mod scores;
mod slide;
pub mod state;
pub mod timeline;
pub mod watch;
pub mod what_if;
pub mod who_knew;
mod within;

use bevy_egui::egui::{Key, Label, Modifiers, Rect, Ui, pos2};

use super::commands::Command;
use super::theme::{self, GAP};
use super::widgets::{self, Button};
use super::words::Words;
use crate::assessment::card::{EvidenceItem, HardFail};
use crate::assessment::coordination::CoordinationGraph;
use crate::review::Review;
use crate::scenario::ids::{SeatId, TICKS_PER_SECOND, Tick};
use crate::scenario::rubric::Line;
use kept::Kept;
pub use leaving::Way;
pub use state::{DebriefState, Dialog, Panel, Phase, Side};
use what_if::Possible;

/// Under this size there is room for one panel at a time.
const LEAST_WIDTH: f32 = 900.0;
const LEAST_HEIGHT: f32 = 480.0;
/// Of the ring around what has the keyboard, which must not be cut where it stands first in a panel that scrolls.
const RING: i8 = 4;
/// Keys of the panels at the side.
const DETAIL_KEYS: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];

pub fn debrief(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) -> Vec<Command> {
    let mut commands = Vec::new();
    keep_arrows(ui);
    ui.spacing_mut().scroll.content_margin.top = RING;
    let escaped = leaving::escaped(ui, state);
    if state.phase == Phase::Account {
        account::account(ui, model, state, &mut commands);
        if escaped {
            leaving::leave(model, state, Way::Library, &mut commands);
        }
        dialogs(ui, model, state, &mut commands);
        return commands;
    }
    if let Some(comparison) = model.kept.comparison {
        compare::compare(ui, model, comparison, state, &mut commands);
        if escaped {
            commands.push(ask::Ask::CloseComparison.into());
        }
        return commands;
    }
    state.settle(model);
    act_on_keys(ui, model, state, &mut commands);
    if escaped {
        leaving::step_back(model, state, &mut commands);
    }
    let whole = ui.max_rect().shrink(GAP);
    if whole.width() < LEAST_WIDTH || whole.height() < LEAST_HEIGHT {
        narrow(ui, whole, model, state, &mut commands);
    } else {
        wide(ui, whole, model, state, &mut commands);
    }
    dialogs(ui, model, state, &mut commands);
    commands
}

/// Everything at once, as on a wall.
fn wide(ui: &mut Ui, whole: Rect, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let (left, right) = match whole.width() {
        width if width > 1_500.0 => (330.0, 400.0),
        width if width > 1_150.0 => (272.0, 332.0),
        _ => (236.0, 304.0),
    };
    let top_end = whole.top() + 116.0;
    let (low, high) = (top_end + GAP, whole.bottom() - timeline::HEIGHT - GAP);
    let (left_end, right_start) = (whole.left() + left, whole.right() - right);
    let chart_end = low + ((high - low) * 0.34).clamp(130.0, 280.0);
    let area = |x0: f32, y0: f32, x1: f32, y1: f32| Rect::from_min_max(pos2(x0, y0), pos2(x1, y1));
    let header = area(whole.left(), whole.top(), whole.right(), top_end);
    widgets::panel(ui, header, |ui| scores::header(ui, model, state, commands));
    let left = area(whole.left(), low, left_end, high);
    widgets::panel(ui, left, |ui| lines::lines(ui, model, state));
    let chart = area(left_end + GAP, low, right_start - GAP, chart_end);
    widgets::panel(ui, chart, |ui| band_chart::band_chart(ui, model, state));
    let map = area(left_end + GAP, chart_end + GAP, right_start - GAP, high);
    replay_map::replay_map(ui, map, model, state, commands);
    let detail = area(right_start, low, whole.right(), high);
    widgets::panel(ui, detail, |ui| detail_ui(ui, model, state, commands));
    let bottom = area(whole.left(), high + GAP, whole.right(), whole.bottom());
    widgets::panel(ui, bottom, |ui| timeline::timeline(ui, model, state));
    let places = [(Panel::Lines, left), (Panel::Band, chart), (Panel::Map, map), (Panel::Detail, detail)];
    state.lay_out(ui, places.into());
}

/// One panel at a time, named above, between a short head and the time line.
fn narrow(ui: &mut Ui, whole: Rect, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let area = |y0: f32, y1: f32| Rect::from_min_max(pos2(whole.left(), y0), pos2(whole.right(), y1));
    // Buttons are higher where fingers press them.
    let row = theme::target(ui) + 2.0;
    let head_end = whole.top() + row;
    widgets::region(ui, area(whole.top(), head_end), |ui| scores::short_header(ui, model, state, commands));
    let tabs_end = head_end + GAP + row;
    widgets::region(ui, area(head_end + GAP, tabs_end), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for panel in Panel::ALL {
                if Button::tab(model.words.say(panel.key()), state.panel == panel).show(ui).clicked() {
                    state.panel = panel;
                }
            }
        });
    });
    let high = whole.bottom() - timeline::HEIGHT - GAP;
    let mut low = tabs_end + GAP;
    if state.phase == Phase::Blind {
        // Whichever panel is shown: what is hidden, and until when.
        low += widgets::region(ui, area(low, high), |ui| {
            ui.add(Label::new(theme::small(model.words.say("debrief-blind-means"))).wrap()).rect.height() + GAP
        });
    }
    let middle = area(low, high.max(low + 40.0));
    match state.panel {
        Panel::Lines => widgets::panel(ui, middle, |ui| lines::lines(ui, model, state)),
        Panel::Detail => widgets::panel(ui, middle, |ui| detail_ui(ui, model, state, commands)),
        Panel::Band => widgets::panel(ui, middle, |ui| band_chart::band_chart(ui, model, state)),
        Panel::Map => replay_map::replay_map(ui, middle, model, state, commands),
    }
    widgets::panel(ui, area(high + GAP, whole.bottom()), |ui| timeline::timeline(ui, model, state));
    state.lay_out(ui, vec![(state.panel, middle)]);
}

/// The mark, the graph, the alternatives or the notes: one at a time, named above.
fn detail_ui(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = bevy_egui::egui::vec2(4.0, 4.0);
        for (detail, key) in Detail::ALL {
            let tab = Button::tab(model.words.say(key), state.detail == detail).show(ui);
            if tab.clicked() {
                state.detail = detail;
            }
            state.focus(&tab, Panel::Detail, state.detail == detail);
        }
    });
    if let Some(fault) = model.kept.fault {
        let colour = super::theme::tokens(ui).vermillion;
        let text = super::theme::body(model.words.say(fault)).color(colour);
        ui.add(Label::new(text).wrap());
    }
    ui.add_space(GAP);
    match state.detail {
        Detail::Mark => item::item(ui, model, state, commands),
        Detail::WhoKnew => who_knew::who_knew(ui, model, state, commands),
        Detail::WhatIf => what_if::what_if(ui, model, state, commands),
        Detail::Notes => notes::notes(ui, model, state, commands),
    }
}

fn dialogs(ui: &Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let open = match state.dialog {
        Some(Dialog::Export) => reports::dialog(ui, model, &mut state.export, commands),
        Some(Dialog::Compare) => compare::choose(ui, model, commands),
        Some(Dialog::Leave(way)) => leaving::question(ui, &model.words, way, commands),
        None => {
            reports::told(ui, model, commands);
            // Whoever keeps writing has the keyboard where it was.
            let field = state.wrote_in.filter(|_| std::mem::take(&mut state.writes_on));
            return field.into_iter().for_each(|field| ui.memory_mut(|memory| memory.request_focus(field)));
        }
    };
    if !open {
        state.writes_on = matches!(state.dialog.take(), Some(Dialog::Leave(_)));
    }
}

/// Arrows step from event to event and from line to line here; the map is moved by W, A, S and D.
fn keep_arrows(ui: &Ui) {
    ui.input_mut(|input| {
        for key in [Key::ArrowLeft, Key::ArrowRight, Key::ArrowUp, Key::ArrowDown] {
            input.keys_down.remove(&key);
        }
    });
}

fn act_on_keys(ui: &Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    move_by_keys(ui, model, state);
    for (key, by) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
        if takes(ui, key) {
            state.step_line(model, by);
        }
    }
    for (key, by) in [(Key::Comma, -1), (Key::Period, 1)] {
        if widgets::pressed(ui, key) {
            state.step(model, by);
        }
    }
    if widgets::pressed(ui, Key::F6) {
        state.next_panel();
    }
    for (key, (detail, _)) in DETAIL_KEYS.into_iter().zip(Detail::ALL) {
        if widgets::pressed(ui, key) {
            (state.detail, state.panel) = (detail, Panel::Detail);
            state.come_to(ui, Panel::Detail);
        }
    }
    if widgets::pressed(ui, Key::X) {
        state.dialog = Some(Dialog::Export);
    }
    if widgets::pressed(ui, Key::C) {
        state.dialog = Some(Dialog::Compare);
    }
    if widgets::pressed(ui, Key::H) && model.kept.can_share {
        commands.push(ask::Ask::Share(state.tick).into());
    }
}

/// Space plays, arrows step from event to event; what plays goes on.
fn move_by_keys(ui: &Ui, model: &DebriefModel, state: &mut DebriefState) {
    state.run_on(ui, model);
    // With Ctrl also where something has the keyboard, as in the drill.
    let anywhere = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Space));
    if anywhere || widgets::pressed_free(ui, Key::Space) {
        state.toggle_play(model);
    }
    for (key, forward) in [(Key::ArrowLeft, false), (Key::ArrowRight, true)] {
        if takes(ui, key) {
            state.step_event(model, forward);
        }
    }
}

/// The stroke of an arrow is the debrief's alone: it moves neither a text nor the map.
fn takes(ui: &Ui, arrow: Key) -> bool {
    widgets::pressed_free(ui, arrow) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, arrow))
}

impl DebriefState {
    fn toggle_play(&mut self, model: &DebriefModel) {
        if self.tick >= model.last_tick() {
            self.tick = Tick(0);
        }
        self.playing = !self.playing;
    }

    /// The replay moves on by the time since the last frame.
    fn run_on(&mut self, ui: &Ui, model: &DebriefModel) {
        if !self.playing {
            return;
        }
        let moved = ui.input(|input| input.stable_dt.min(0.1)) * f32::from(self.speed) * TICKS_PER_SECOND as f32;
        self.replayed += moved;
        let ticks = self.replayed.floor();
        self.replayed -= ticks;
        self.tick = Tick(self.tick.0.saturating_add(ticks as u32).min(model.last_tick().0));
        self.playing = self.tick < model.last_tick();
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
    pub kept: Kept<'a>,
}

impl<'a> DebriefModel<'a> {
    /// Items of the line, in the order in which their duties opened.
    fn items(&self, line: Line) -> Vec<&'a EvidenceItem> {
        self.review.card.items.iter().filter(|item| item.line == line).collect()
    }

    /// The item that a hard fail follows from: of its scale and seat, what rests on the same events; the lowest first.
    fn counted_in(&self, fail: &HardFail) -> Option<&'a EvidenceItem> {
        let of_fail = |item: &&EvidenceItem| item.line.scale() == fail.scale && item.seat == fail.seat;
        let shares = |item: &&EvidenceItem| item.events.iter().any(|event| fail.events.contains(event));
        let items = self.review.card.items.iter().filter(of_fail).filter(shares);
        items.min_by_key(|item| (item.rating, item.opened.0.abs_diff(fail.tick.0)))
    }

    /// The alternative that was played, where there is one.
    fn alternative(&self) -> Option<(Tick, &'a Review)> {
        let Possible::Yes { watching, .. } = &self.what_if else { return None };
        let watching = (*watching)?;
        Some((watching.at, watching.beside.review()?))
    }

    /// The run that map and keys follow.
    fn shown(&self, other: bool) -> &'a Review {
        self.alternative().filter(|_| other).map_or(self.review, |(_, review)| review)
    }

    /// Another run beside this one, once it is there.
    fn compared(&self) -> Option<&'a Review> {
        self.kept.comparison.and_then(|comparison| comparison.beside.review())
    }

    /// Of the run and of what stands beside it.
    fn last_tick(&self) -> Tick {
        let others = self.alternative().map(|(_, review)| review).into_iter().chain(self.compared());
        others.map(Review::last_tick).fold(self.review.last_tick(), Tick::max)
    }
}

/// What the panel at the side shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    #[default]
    Mark,
    WhoKnew,
    WhatIf,
    Notes,
}

impl Detail {
    pub const ALL: [(Detail, &'static str); 4] = [
        (Detail::Mark, "ui-detail-mark"),
        (Detail::WhoKnew, "ui-detail-who-knew"),
        (Detail::WhatIf, "ui-detail-what-if"),
        (Detail::Notes, "debrief-detail-notes"),
    ];
}
