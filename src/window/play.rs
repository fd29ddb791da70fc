//! The play screen: what one seat knows, and the orders that it can give. It draws nothing but a seat's view.

mod casualties;
pub mod coach;
pub mod composer;
pub mod decisions;
pub mod draft;
pub mod event_line;
pub mod inbox;
pub mod order_card;
pub mod probe;
pub mod seat_panel;
pub mod stage;
pub mod top_bar;

use std::collections::{BTreeMap, BTreeSet};

use bevy_egui::egui::{Key, Rect, Ui, pos2};

use super::commands::{Command, Speed};
use super::keys;
use super::map_view::Camera;
use super::theme::GAP;
use super::widgets;
use super::words::Words;
use crate::exercise::view::{OrderCard, SeatView};
use crate::scenario::ids::{ContactId, DecisionId, MessageNo, PartyId, UnitId};
use coach::Coach;
use composer::Letter;
use draft::{Draft, UnitOrder};

/// Draws the screen in the whole of `ui` and returns what the person asked for.
pub fn play(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) -> Vec<Command> {
    let mut commands = Vec::new();
    state.settle(model.view);
    if let Some(asked) = probe::open(model) {
        probe::probe(ui, model, asked, state, &mut commands);
        return commands;
    }
    let areas = Areas::of(ui.max_rect());
    widgets::panel(ui, areas.top, |ui| top_bar::top_bar(ui, model, state, &mut commands));
    widgets::panel(ui, areas.left, |ui| seat_panel::seat_panel(ui, model, state));
    stage::stage(ui, areas.map, model, state, &mut commands);
    order_card::order_card(ui, areas.map, model, state, &mut commands);
    widgets::panel(ui, areas.right, |ui| right_panel(ui, model, state, &mut commands));
    widgets::panel(ui, areas.bottom, |ui| event_line::event_line(ui, model));
    act_on_keys(ui, model, state, &mut commands);
    coach::coach(ui, areas.map, model, state);
    state.coach.note(&commands);
    commands
}

fn right_panel(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let whole = ui.max_rect();
    let asked = decisions::height(ui, model).min(whole.height() * 0.62);
    let split = whole.bottom() - asked;
    let upper = Rect::from_min_max(whole.min, pos2(whole.right(), split));
    widgets::region(ui, upper, |ui| match state.right {
        RightTab::Inbox => inbox::inbox(ui, model, state, commands),
        RightTab::Write => composer::composer(ui, model, state, commands),
        RightTab::Casualties => casualties::casualties(ui, model, state),
    });
    if asked > 0.0 {
        let lower = Rect::from_min_max(pos2(whole.left(), split), whole.max);
        widgets::region(ui, lower, |ui| decisions::decisions(ui, model, state, commands));
    }
}

fn act_on_keys(ui: &Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    if widgets::typing(ui) {
        return;
    }
    if model.practice && widgets::pressed_free(ui, Key::Space) {
        commands.push(Command::TogglePause);
    }
    for (speed, key) in Speed::ALL.into_iter().zip(keys::NUMBERS) {
        if widgets::pressed(ui, key) {
            commands.push(Command::SetSpeed(speed));
        }
    }
    for (key, step) in [(Key::Q, -1), (Key::E, 1)] {
        if widgets::pressed(ui, key) {
            state.select_next_unit(model.view, step);
        }
    }
    if widgets::pressed(ui, Key::B) {
        commands.push(Command::ShowBriefing(true));
    }
    if widgets::pressed(ui, Key::K) {
        state.right = state.right.next(!model.view.casualties.is_empty());
    }
    if widgets::pressed(ui, Key::Escape) {
        state.step_back();
    }
    let Some(unit) = state.unit.clone() else { return };
    let Some(known) = model.words.scenario.units.iter().find(|known| known.id == unit) else { return };
    for kind in UnitOrder::ALL.into_iter().filter(|kind| kind.suits(known)) {
        if widgets::pressed(ui, kind.key()) {
            state.draft = Some(Draft::new(unit.clone(), kind));
        }
    }
}

/// What the screen is drawn from.
pub struct PlayModel<'a> {
    pub words: Words<'a>,
    pub view: &'a SeatView,
    /// Pauses, hints and shows what will be judged.
    pub practice: bool,
    pub paused: bool,
    pub speed: Speed,
    /// What can be said of the order in preparation, once it is whole.
    pub card: Option<&'a OrderCard>,
    /// The run's log is being written.
    pub kept: bool,
}

/// What the person has selected, typed and not yet sent.
#[derive(Debug, Default)]
pub struct PlayState {
    pub camera: Camera,
    pub unit: Option<UnitId>,
    pub party: Option<PartyId>,
    pub draft: Option<Draft>,
    /// The authority that the card's order needs is being asked for.
    pub asking: bool,
    pub right: RightTab,
    pub letter: Letter,
    pub read: BTreeSet<MessageNo>,
    pub rationale: BTreeMap<DecisionId, String>,
    /// Why a forecast is taken or rejected, while it is being written.
    pub verdict: String,
    pub leaving: bool,
    pub coach: Coach,
    /// Answer to a question that takes a number, while it is being written.
    pub number: String,
    /// Opened by the right button on the map: where, and what lay there.
    pub pointed: Option<stage::Pointed>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RightTab {
    #[default]
    Inbox,
    Write,
    Casualties,
}

impl RightTab {
    fn next(self, any_casualties: bool) -> Self {
        match self {
            Self::Inbox => Self::Write,
            Self::Write if any_casualties => Self::Casualties,
            Self::Write | Self::Casualties => Self::Inbox,
        }
    }
}

impl PlayState {
    /// Drops what the view no longer holds.
    fn settle(&mut self, view: &SeatView) {
        let exists = |unit: &UnitId| view.units.iter().any(|known| known.id == *unit);
        if self.unit.as_ref().is_some_and(|unit| !exists(unit)) {
            self.unit = None;
        }
        if self.draft.as_ref().is_some_and(|draft| !exists(&draft.unit)) {
            self.draft = None;
        }
    }

    pub fn select_unit(&mut self, unit: &UnitId) {
        if self.unit.as_ref() != Some(unit) {
            self.draft = None;
            self.asking = false;
        }
        self.unit = Some(unit.clone());
        self.party = None;
    }

    fn select_next_unit(&mut self, view: &SeatView, step: i32) {
        let count = view.units.len() as i32;
        if count == 0 {
            return;
        }
        let at = self.unit.as_ref().and_then(|unit| view.units.iter().position(|known| known.id == *unit));
        let next = at.map_or(0, |at| (at as i32 + step).rem_euclid(count));
        self.select_unit(&view.units[next as usize].id.clone());
    }

    pub fn write_to(&mut self, contact: &ContactId) {
        self.right = RightTab::Write;
        self.letter.contact = Some(contact.clone());
        self.letter.answers = None;
    }

    /// Escape: the innermost thing first.
    fn step_back(&mut self) {
        if self.pointed.take().is_some() {
        } else if self.asking {
            self.asking = false;
        } else if self.draft.take().is_some() {
        } else if self.right != RightTab::Inbox {
            self.right = RightTab::Inbox;
        } else if self.unit.take().is_none() && self.party.take().is_none() {
            self.leaving = true;
        }
    }
}

/// Where the panels lie.
struct Areas {
    top: Rect,
    left: Rect,
    map: Rect,
    right: Rect,
    bottom: Rect,
}

impl Areas {
    fn of(whole: Rect) -> Self {
        let whole = whole.shrink(GAP);
        let (left, right) = if whole.width() > 1500.0 { (264.0, 352.0) } else { (236.0, 312.0) };
        let (top_end, bottom_start) = (whole.top() + 56.0, whole.bottom() - 62.0);
        let (low, high) = (top_end + GAP, bottom_start - GAP);
        let (left_end, right_start) = (whole.left() + left, whole.right() - right);
        Self {
            top: Rect::from_min_max(whole.min, pos2(whole.right(), top_end)),
            left: Rect::from_min_max(pos2(whole.left(), low), pos2(left_end, high)),
            map: Rect::from_min_max(pos2(left_end + GAP, low), pos2(right_start - GAP, high)),
            right: Rect::from_min_max(pos2(right_start, low), pos2(whole.right(), high)),
            bottom: Rect::from_min_max(pos2(whole.left(), bottom_start), whole.max),
        }
    }
}
