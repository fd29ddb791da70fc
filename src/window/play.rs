//! The play screen: what one seat knows, and the orders that it can give. It draws nothing but a seat's view.

mod also;
mod areas;
mod asking;
pub mod auto_pause;
mod casualties;
mod clock;
pub mod coach;
pub mod composer;
mod contacts;
pub mod decisions;
pub mod draft;
pub mod event_line;
pub mod figures;
mod forecast;
pub mod hint_card;
pub mod hints;
pub mod inbox;
pub mod labels;
mod legend;
pub mod letter;
mod letters;
pub mod log_panel;
pub mod measure;
pub mod menu;
pub mod minimap;
pub mod order_card;
mod owed;
mod palette;
pub mod parties;
pub mod picture;
mod play_keys;
mod prefill;
pub mod probe;
mod reach;
pub mod reading;
mod recipient;
pub mod seat_panel;
mod seen;
mod selection;
mod shortened;
pub mod stage;
mod steps;
mod stop_note;
mod tools;
pub mod top_bar;
mod verdict;
pub mod waiting;
pub mod walk;

use std::collections::{BTreeMap, BTreeSet};

use bevy_egui::egui::{Event, Key, Modifiers, Pos2, Rect, Ui, pos2, vec2};

use super::bindings::{Action, Bindings};
use super::commands::{Command, Speed};
use super::map_view::Camera;
use super::widgets::{self, Button};
use super::words::Words;
use crate::exercise::view::{OrderCard, SeatView};
use crate::scenario::ids::{DecisionId, MessageNo, PartyId, PersonNo, Point, Tick, UnitId};
use crate::sim::order::Order;
use areas::Areas;
use auto_pause::{AutoPause, Stop};
use coach::Coach;
use draft::Draft;
use letter::Letter;
use walk::Walk;

/// Draws the screen in the whole of `ui` and returns what the person asked for.
pub fn play(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) -> Vec<Command> {
    let mut commands = Vec::new();
    state.settle(model.view);
    state.note_stop(ui);
    if state.letter_walk.is_inside(ui) && widgets::pressed(ui, Key::K) {
        // The key leads on from a letter's closed list too: there it is no letter.
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(_))));
    }
    widgets::open_by_letter(ui.ctx());
    // Before a field or a list takes the stroke: whoever writes may want time to think.
    let struck = model.practice && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Space));
    if struck && state.toggles(ui, model.paused) {
        commands.push(Command::TogglePause);
    }
    if let Some(asked) = probe::open(model) {
        probe::probe(ui, model, asked, state, &mut commands);
        return commands;
    }
    // By name, for the bar and the open decision move what is beside and above them: where one writes, one writes on.
    let areas = Areas::of(ui.max_rect(), state);
    let ground = stage::ground(areas.map, state);
    stage::stage(ui, ground, model, state);
    order_card::order_card(ui, areas.map, model, state, &mut commands);
    if state.narrow {
        // A panel over the map: what is pressed beside its content must not reach the map.
        for area in [areas.left, areas.right].into_iter().flatten() {
            ui.interact(area, ui.id().with("side"), widgets::POINTED);
        }
    }
    if let Some(left) = areas.left {
        widgets::panel_named(ui, left, "left", |ui| seat_panel::seat_panel(ui, model, state));
    }
    if let Some(right) = areas.right {
        widgets::panel_named(ui, right, "right", |ui| right_panel(ui, model, state, &mut commands));
    }
    if let Some(bottom) = areas.bottom {
        widgets::panel(ui, bottom, |ui| event_line::event_line(ui, model));
    }
    // Before the bar: its list closes on Escape by itself, and one stroke takes one step back.
    play_keys::act(ui, ground, model, state, &mut commands);
    inbox::act_on_keys(ui, model, state, &mut commands);
    widgets::panel(ui, areas.top, |ui| top_bar::top_bar(ui, model, state, &mut commands));
    coach::coach(ui, ground, model, state);
    stop_note::stop_note(ui, ground, &areas, model, state);
    state.coach.note(&commands);
    state.note_seen(&commands);
    commands
}

fn right_panel(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let whole = ui.max_rect();
    let asked = decisions::height(model, state).min(whole.height() * 0.62);
    let split = whole.bottom() - asked;
    let upper = Rect::from_min_max(whole.min, pos2(whole.right(), split));
    if state.right != RightTab::Write {
        state.letter_walk.close(ui);
    }
    if state.right != RightTab::Inbox {
        state.reading.forget();
    }
    widgets::region_named(ui, upper, "upper", |ui| {
        tabs(ui, model, state);
        match state.right {
            RightTab::Inbox => inbox::inbox(ui, model, state, commands),
            RightTab::Write => composer::composer(ui, model, state, commands),
            RightTab::Casualties => casualties::casualties(ui, model, state),
            RightTab::Log => log_panel::log_panel(ui, model, state, commands),
        }
    });
    state.enters_list = false;
    if asked > 0.0 {
        let lower = Rect::from_min_max(pos2(whole.left(), split), whole.max);
        widgets::region_named(ui, lower, "decisions", |ui| decisions::decisions(ui, model, state, commands));
    }
}

/// What the panel at the right can show; how much is unread, and how many are known to be hurt and alive.
fn tabs(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0, 2.0);
        for tab in RightTab::ALL {
            let name = model.words.named("right-tab", tab);
            let unread = inbox::unread(model, state);
            let count = match tab {
                RightTab::Inbox => unread,
                RightTab::Casualties => casualties::living(model),
                RightTab::Write | RightTab::Log => 0,
            };
            let name = if count > 0 { format!("{name} · {count}") } else { name };
            let hint = model.key_hint(if tab == RightTab::Write { Action::Write } else { Action::RightTab });
            let counts = match tab {
                RightTab::Casualties => Some(model.words.say("ui-casualties-counted")),
                RightTab::Inbox => owed::in_words(model),
                RightTab::Write | RightTab::Log => None,
            };
            let hint = counts.into_iter().chain([hint]).collect::<Vec<_>>().join("\n");
            if Button::tab(name, tab == state.right).show(ui).on_hover_text(hint).clicked() {
                state.right = tab;
            }
        }
    });
    ui.add_space(4.0);
}

/// What the screen is drawn from.
pub struct PlayModel<'a> {
    pub words: Words<'a>,
    pub view: &'a SeatView,
    /// Pauses, hints and shows what will be judged.
    pub practice: bool,
    pub paused: bool,
    pub speed: Speed,
    pub auto_pause: AutoPause,
    pub keys: &'a Bindings,
    /// What can be said of the order in preparation, once it is whole.
    pub card: Option<&'a OrderCard>,
    /// Orders that the seat gave and that no tick has taken yet, in their order; none while time runs.
    pub waiting: &'a [Order],
    /// How many of them the log holds already, the first ones: the others can be withdrawn.
    pub in_log: usize,
    /// The run's log is being written.
    pub kept: bool,
}

impl PlayModel<'_> {
    /// As a key cap shows the action's key.
    fn cap(&self, action: Action) -> String {
        self.keys.cap(self.words.texts, action)
    }

    fn key_hint(&self, action: Action) -> String {
        self.words.with("ui-key-hint", &[("key", self.cap(action).into())])
    }
}

/// What the person has selected, typed and not yet sent.
#[derive(Debug)]
pub struct PlayState {
    pub camera: Camera,
    /// Leads the selected units: orders are prepared for it, and given to the others as well.
    pub unit: Option<UnitId>,
    pub also: Vec<UnitId>,
    pub party: Option<PartyId>,
    /// A key has just selected it: its row comes into sight.
    pub shows_party: bool,
    /// Known ones, in the order in which they became known: none of them moves away from under a pointer.
    pub parties: Vec<PartyId>,
    /// Of the list of casualties, marked on the map.
    pub casualty: Option<PersonNo>,
    /// The list has to bring the leading unit into sight.
    pub shows_unit: bool,
    /// The list has not been drawn in this run.
    pub is_new: bool,
    /// Of the seat's panel.
    pub seat_lists: seat_panel::SeatLists,
    pub draft: Option<Draft>,
    /// The middle of what is seen of the map.
    pub aim: Point,
    /// When and where a press last brought the order card or put it away.
    pub turned: Option<(f64, Pos2)>,
    /// The keyboard's way through the order card, the message in preparation and the open decision.
    pub card_walk: Walk,
    pub letter_walk: Walk,
    pub decision_walk: Walk,
    /// A text field had the keyboard in the frame before.
    pub typed: bool,
    /// The authority that the card's order needs is being asked for.
    pub asking: bool,
    /// Why it is asked for, while it is being written.
    pub reason: String,
    pub right: RightTab,
    /// A key has led to the list at the right: its first row takes the keyboard.
    pub enters_list: bool,
    pub letter: Letter,
    pub inbox_filter: inbox::InboxFilter,
    pub log_filter: log_panel::LogFilter,
    pub read: BTreeSet<MessageNo>,
    /// Letters that nobody could carry and that need not be shown any more, by their place in the log.
    pub put_away: BTreeSet<usize>,
    pub reading: reading::Reading,
    /// Messages that the person has folded or unfolded against their wont.
    pub unfolded: BTreeSet<MessageNo>,
    /// The open decision that is shown, and the one that the person has folded.
    pub decision: Option<DecisionId>,
    pub folded: Option<DecisionId>,
    pub rationale: BTreeMap<DecisionId, String>,
    /// When each decision was answered that nothing else may tell of yet.
    pub answered: BTreeMap<DecisionId, Tick>,
    /// Why a forecast is taken or rejected, while it is being written.
    pub verdict: String,
    pub leaving: bool,
    pub coach: Coach,
    /// Answer to a question that takes a number, while it is being written.
    pub number: String,
    /// Opened by the right button on the map: where, and what lay there.
    pub pointed: Option<menu::Pointed>,
    /// Box that is being drawn around units.
    pub boxed: Option<Rect>,
    pub measure: measure::Measure,
    /// The person has opened it: where there is too little room it is hidden meanwhile.
    pub minimap: bool,
    pub legend: bool,
    /// The map stays on the leading unit.
    pub follow: bool,
    pub hint: hint_card::HintState,
    pub choosing_stops: bool,
    /// The list of what stops the clock was opened with a key.
    pub stops_by_key: bool,
    /// What the clock stopped for by itself, if it did.
    pub stopped_by: Option<Stop>,
    /// Since when, by the clock of the input.
    pub stopped_at: Option<f64>,
    /// When the person last said that they have seen it stand, by the clock of the input.
    pub seen_at: Option<f64>,
    /// Of the bar at the top, as the last frame laid it out.
    pub bar_height: f32,
    /// Of its right end, likewise: how wide.
    pub bar_right: f32,
    /// Of the orders of a selected unit, likewise.
    pub palette_height: f32,
    pub card_height: f32,
    /// Of the open decision, likewise.
    pub decision_height: f32,
    /// Too narrow for panels beside the map: one at a time lies over it.
    pub narrow: bool,
    pub side: Option<Side>,
    /// Too low for the line of events below the map.
    pub low: bool,
    /// Narrow and low, the bar shows the clock alone until it is unfolded.
    pub bar_unfolded: bool,
}

impl Default for PlayState {
    fn default() -> Self {
        Self {
            camera: Camera { hangs: true, ..Camera::default() },
            unit: None,
            also: Vec::new(),
            party: None,
            shows_party: false,
            parties: Vec::new(),
            casualty: None,
            shows_unit: false,
            is_new: true,
            seat_lists: seat_panel::SeatLists::default(),
            draft: None,
            aim: Point(0.0, 0.0),
            turned: None,
            card_walk: Walk::default(),
            letter_walk: Walk::default(),
            decision_walk: Walk::default(),
            typed: false,
            asking: false,
            reason: String::new(),
            right: RightTab::default(),
            enters_list: false,
            letter: Letter::default(),
            inbox_filter: inbox::InboxFilter::default(),
            log_filter: log_panel::LogFilter::default(),
            read: BTreeSet::new(),
            put_away: BTreeSet::new(),
            reading: reading::Reading::default(),
            unfolded: BTreeSet::new(),
            decision: None,
            folded: None,
            rationale: BTreeMap::new(),
            answered: BTreeMap::new(),
            verdict: String::new(),
            leaving: false,
            number: String::new(),
            pointed: None,
            boxed: None,
            measure: measure::Measure::default(),
            minimap: false,
            legend: false,
            follow: false,
            hint: hint_card::HintState::default(),
            choosing_stops: false,
            stops_by_key: false,
            stopped_by: None,
            stopped_at: None,
            seen_at: None,
            bar_height: top_bar::LEAST,
            bar_right: 0.0,
            palette_height: order_card::CARD,
            card_height: order_card::CARD,
            decision_height: decisions::USUAL,
            narrow: false,
            side: None,
            low: false,
            bar_unfolded: false,
            coach: Coach::default(),
        }
    }
}

/// What the panel at the right shows. Each has a text of its name in the message files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RightTab {
    #[default]
    Inbox,
    Write,
    Casualties,
    Log,
}

impl RightTab {
    const ALL: [RightTab; 4] = [Self::Inbox, Self::Write, Self::Casualties, Self::Log];

    fn next(self) -> Self {
        match self {
            Self::Inbox => Self::Write,
            Self::Write => Self::Casualties,
            Self::Casualties => Self::Log,
            Self::Log => Self::Inbox,
        }
    }
}

/// The panel that lies over the map where the screen is narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Units,
    Messages,
}
