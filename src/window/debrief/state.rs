//! What the debrief is looking at, and what is being written in it.

use std::collections::BTreeMap;

use bevy_egui::egui::{Id, Rect, Response};

use super::account::AccountDraft;
use super::ask::Instead;
use super::challenge::Drafts;
use super::leaving::Way;
use super::notes::NoteDraft;
use super::reports::ExportState;
use super::{DebriefModel, Detail};
use crate::assessment::card::EvidenceItem;
use crate::review::{Marker, MarkerKind};
use crate::scenario::ids::{PartyId, Tick};
use crate::scenario::rubric::Line;
use crate::window::map_view::Camera;

#[derive(Debug)]
pub struct DebriefState {
    pub phase: Phase,
    pub tick: Tick,
    /// Fraction of a tick that the replay has run.
    pub replayed: f32,
    pub playing: bool,
    /// How much faster than the drill the replay runs.
    pub speed: u8,
    pub line: Option<Line>,
    /// Place among the line's items.
    pub item: usize,
    pub hard_fail: Option<usize>,
    /// What the list of marks has brought into sight, and where in the list it ends, unless the list is to stay.
    pub in_sight: Option<(Chosen, Option<f32>)>,
    /// What the detail shows from its top, once.
    pub read: Option<Chosen>,
    pub side: Side,
    pub camera: Camera,
    /// How much of the divided map shows what the seat knew, from 0 to 1.
    pub divider: f32,
    /// Of the choices above the map, as the last frame laid them out.
    pub choices_height: f32,
    /// The map shows the alternative, where one was played.
    pub watches_other: bool,
    /// Party whose band the chart shows; the first that became known where it has none.
    pub party: Option<PartyId>,
    pub detail: Detail,
    /// What a comparison plays instead of the orders given.
    pub instead: Instead,
    /// A key has led from a mark to the alternatives: what is played instead takes the keyboard.
    pub takes_instead: bool,
    pub seeds: u32,
    /// Results of an alternative that were brought into sight: played once, and over many seeds.
    pub seen_once: bool,
    pub seen_over_seeds: bool,
    pub account: AccountDraft,
    /// The account was shown, and its first field has had the keyboard.
    pub account_shown: bool,
    /// An instructor answers challenges and gives marks.
    pub is_instructor: bool,
    pub drafts: Drafts,
    /// What is written about other items, by line and place, until one comes back to them.
    pub put_by: BTreeMap<(Line, usize), Drafts>,
    pub note: NoteDraft,
    pub export: ExportState,
    pub dialog: Option<Dialog>,
    /// A text field had the keyboard when the last frame was drawn.
    pub typed: bool,
    /// The text field that has or had the keyboard, and that it is to have it again.
    pub wrote_in: Option<Id>,
    pub writes_on: bool,
    /// The panel shown where there is room for one only.
    pub panel: Panel,
    /// The panel that is to have the keyboard once it is drawn.
    pub takes_focus: Option<Panel>,
    /// Where the panels lay in the last frame, and the one that the keyboard was in last.
    pub places: Vec<(Panel, Rect)>,
    pub visited: Panel,
    /// Which picture of two runs is compared, and where on the other one's map, if that is another.
    pub compared: Side,
    pub other_camera: Camera,
}

impl Default for DebriefState {
    fn default() -> Self {
        Self {
            phase: Phase::Open,
            tick: Tick(0),
            replayed: 0.0,
            playing: false,
            speed: 8,
            line: None,
            item: 0,
            hard_fail: None,
            in_sight: None,
            read: None,
            side: Side::default(),
            camera: Camera::default(),
            divider: 0.5,
            choices_height: 0.0,
            watches_other: false,
            party: None,
            detail: Detail::default(),
            instead: Instead::Script("lawful".to_owned()),
            takes_instead: false,
            seeds: 64,
            seen_once: false,
            seen_over_seeds: false,
            account: AccountDraft::default(),
            account_shown: false,
            is_instructor: false,
            drafts: Drafts::default(),
            put_by: BTreeMap::new(),
            note: NoteDraft::default(),
            export: ExportState::default(),
            dialog: None,
            typed: false,
            wrote_in: None,
            writes_on: false,
            panel: Panel::default(),
            takes_focus: None,
            places: Vec::new(),
            visited: Panel::default(),
            compared: Side::Was,
            other_camera: Camera::default(),
        }
    }
}

/// How much of the program's judgement is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// None, until the trainee has given an own account or passed it over.
    Account,
    /// Items without their marks: an instructor gives marks first.
    Blind,
    #[default]
    Open,
}

/// What is chosen of the card: a hard fail by its place, or an item by its place among those of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    HardFail(usize),
    Item(Line, usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    Export,
    Compare,
    /// Something is written and not sent.
    Leave(Way),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    #[default]
    Knew,
    Both,
    /// One over the other, with a divider that can be moved.
    Divided,
    Was,
}

impl Side {
    /// Of what the choice is called.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Knew => "ui-what-you-knew",
            Self::Both => "debrief-side-by-side",
            Self::Divided => "debrief-divided",
            Self::Was => "ui-what-was",
        }
    }
}

/// Panels of a small window, one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    #[default]
    Lines,
    Detail,
    Band,
    Map,
}

impl Panel {
    pub const ALL: [Panel; 4] = [Panel::Lines, Panel::Detail, Panel::Band, Panel::Map];

    /// Of what it is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::Lines => "debrief-panel-lines",
            Self::Detail => "debrief-panel-detail",
            Self::Band => "debrief-panel-band",
            Self::Map => "debrief-panel-map",
        }
    }
}

impl DebriefState {
    /// At first: the gravest thing, and its moment; for a blind eye, whatever comes first.
    pub(super) fn settle(&mut self, model: &DebriefModel) {
        let card = &model.review.card;
        if self.line.is_some() || self.hard_fail.is_some() || self.phase == Phase::Account {
            return;
        }
        if self.phase == Phase::Blind {
            if let Some(first) = card.items.first() {
                self.show_line(model, first.line, 0);
            }
            return;
        }
        if !card.hard_fails.is_empty() {
            self.show_hard_fail(model, 0);
            return;
        }
        self.show_worst(model);
    }

    /// Of the line with the lowest mark the item with the lowest rating; of those, the one that weighs most.
    pub(super) fn show_worst(&mut self, model: &DebriefModel) {
        let card = &model.review.card;
        let mark =
            |line: Line| card.lines.iter().find(|one| one.line == line).and_then(|one| one.mark).unwrap_or(100.0);
        let worst = card.items.iter().min_by(|a, b| {
            let by_line = mark(a.line).total_cmp(&mark(b.line)).then(a.rating.cmp(&b.rating));
            by_line.then(b.weight.value.total_cmp(&a.weight.value)).then(a.opened.cmp(&b.opened))
        });
        let Some(worst) = worst else { return };
        self.show_item(model, worst);
    }

    pub fn show_line(&mut self, model: &DebriefModel, line: Line, item: usize) {
        self.show_mark();
        self.put_drafts_by();
        (self.hard_fail, self.line, self.item) = (None, Some(line), item);
        let drafts = self.put_by.remove(&(line, item)).unwrap_or_default();
        self.drafts = Drafts { by: std::mem::take(&mut self.drafts.by), ..drafts };
        if let Some(item) = model.items(line).get(item) {
            self.tick = item.opened;
            self.show_band(model.party_of_item(item));
        }
        self.playing = false;
    }

    pub fn show_hard_fail(&mut self, model: &DebriefModel, at: usize) {
        self.show_mark();
        self.put_drafts_by();
        self.hard_fail = Some(at);
        self.line = None;
        if let Some(fail) = model.review.card.hard_fails.get(at) {
            self.tick = fail.tick;
            self.show_band(model.party_of_fail(fail));
        }
        self.playing = false;
    }

    /// A mark that is about no party leaves the chart as it is.
    fn show_band(&mut self, party: Option<&PartyId>) {
        self.party = party.cloned().or(self.party.take());
    }

    /// A challenge of the item that is shown, or of the one that a hard fail follows from, or else of the gravest.
    pub(super) fn challenge(&mut self, model: &DebriefModel) {
        let fail = self.hard_fail.and_then(|at| model.review.card.hard_fails.get(at));
        match fail.and_then(|fail| model.counted_in(fail)) {
            Some(item) => self.show_item(model, item),
            None if self.line.is_none_or(|line| model.items(line).is_empty()) => self.show_worst(model),
            None => {}
        }
        (self.detail, self.panel) = (Detail::Mark, Panel::Detail);
        self.drafts.go_on();
    }

    pub(super) fn show_item(&mut self, model: &DebriefModel, item: &EvidenceItem) {
        let place = model.items(item.line).iter().position(|other| std::ptr::eq(*other, item));
        self.show_line(model, item.line, place.unwrap_or_default());
    }

    pub(super) fn chosen(&self) -> Option<Chosen> {
        let item = || self.line.map(|line| Chosen::Item(line, self.item));
        self.hard_fail.map(Chosen::HardFail).or_else(item)
    }

    /// What is written about the item waits until one comes back to it.
    fn put_drafts_by(&mut self) {
        if let Some(line) = self.line.filter(|_| self.drafts.is_begun()) {
            let drafts = Drafts { by: String::new(), ..self.drafts.clone() };
            self.put_by.insert((line, self.item), drafts);
        }
        self.drafts = Drafts { by: std::mem::take(&mut self.drafts.by), ..Drafts::default() };
    }

    /// A mark is of the run as it was played.
    fn show_mark(&mut self) {
        (self.detail, self.watches_other) = (Detail::Mark, false);
    }

    /// What is chosen in the panel gets the keyboard, if the panel is to have it.
    pub(super) fn focus(&mut self, response: &Response, panel: Panel, is_chosen: bool) {
        if is_chosen && self.takes_focus == Some(panel) {
            self.takes_focus = None;
            response.request_focus();
        }
    }

    pub fn show_moment(&mut self, tick: Tick) {
        self.tick = tick;
        self.playing = false;
    }

    /// From item to item of the line.
    pub(super) fn step(&mut self, model: &DebriefModel, by: i32) {
        let Some(line) = self.line else { return };
        let count = model.items(line).len() as i32;
        if count > 0 {
            let next = (self.item as i32 + by).rem_euclid(count);
            self.show_line(model, line, next as usize);
        }
    }

    /// From line to line of the card, hard fails first.
    pub(super) fn step_line(&mut self, model: &DebriefModel, by: i32) {
        let card = &model.review.card;
        let fails = if self.phase == Phase::Blind { 0 } else { card.hard_fails.len() };
        let count = (fails + card.lines.len()) as i32;
        if count == 0 {
            return;
        }
        let of_line = |line| card.lines.iter().position(|one| one.line == line).map(|at| at + fails);
        let now = self.hard_fail.or(self.line.and_then(of_line)).map_or(-1, |at| at as i32);
        let next = (now + by).rem_euclid(count) as usize;
        match next.checked_sub(fails) {
            None => self.show_hard_fail(model, next),
            Some(at) => self.show_line(model, card.lines[at].line, 0),
        }
    }

    /// A hard fail is the program's judgement: whoever marks blind does not see it.
    pub(super) fn sees(&self, marker: &Marker) -> bool {
        self.phase != Phase::Blind || !matches!(marker.kind, MarkerKind::HardFail(_))
    }

    /// To the next mark on the time line, or the one before.
    pub(super) fn step_event(&mut self, model: &DebriefModel, forward: bool) {
        let other = model.compared().into_iter().flat_map(|review| &review.markers);
        let markers = model.shown(self.watches_other).markers.iter().chain(other);
        let ticks = markers.filter(|marker| self.sees(marker)).map(|marker| marker.tick);
        let next = if forward {
            ticks.filter(|tick| *tick > self.tick).min()
        } else {
            ticks.filter(|tick| *tick < self.tick).max()
        };
        let edge = if forward { model.last_tick() } else { Tick(0) };
        self.show_moment(next.unwrap_or(edge));
    }
}
