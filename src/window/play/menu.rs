//! The menu on the map: what lies under the pointer, and the orders and tools that suit it.

use bevy_egui::egui::{Area, EventFilter, Frame, Id, Order as Layer, Pos2, Response, ScrollArea, Ui};

use super::draft::{Draft, Group, Slot, UnitOrder};
use super::measure::Measure;
use super::picture::{self, Spot, What};
use super::{PlayModel, PlayState, RightTab, casualties, labels, prefill};
use crate::scenario::document::Topic;
use crate::scenario::ids::{ContactId, PartyId, PersonNo, Point, TopicId, UnitId, ZoneId};
use crate::scenario::matter::Matter;
use crate::scenario::people::PartyStatus;
use crate::sim::state::PersonState;
use crate::window::bindings::Action;
use crate::window::keys;
use crate::window::map_view::{self, View};
use crate::window::theme::{self, GAP};
use crate::window::widgets::{self, Button, Look};

/// How near to a symbol a pointer has to be, in points; a finger, as near as to the middle of a button.
const REACH: f32 = 18.0;
const WIDTH: f32 = 230.0;
/// So many orders are taken in at a glance.
const FEW: usize = 10;

/// What lies under the pointer.
#[derive(Clone, Debug)]
pub struct Pointed {
    pub screen: Pos2,
    pub at: Point,
    pub unit: Option<UnitId>,
    pub party: Option<PartyId>,
    /// Somebody who is met there.
    pub contact: Option<ContactId>,
    pub casualty: Option<PersonNo>,
    pub zone: Option<ZoneId>,
    /// Pointed at with a key: the first entry of the menu takes the keyboard.
    pub by_key: bool,
    /// Orders that suit it less are listed as well.
    pub all: bool,
}

impl Pointed {
    pub fn of(ui: &Ui, model: &PlayModel, view: &View, screen: Pos2) -> Self {
        let reach = REACH.max(theme::target(ui) / 2.0);
        let spots = picture::spots(model, view);
        let near = |at: &Pos2| at.distance(screen);
        // A name stands for its symbol.
        let named = labels::named_at(ui.ctx(), screen);
        let symbol = |at: Pos2| {
            let near = |spot: &&Spot| spot.shown.distance(at);
            spots.iter().min_by(|a, b| near(a).total_cmp(&near(b))).filter(|spot| near(spot) < reach)
        };
        let what = symbol(screen).or_else(|| named.and_then(symbol)).map(|spot| spot.what);
        let at = view.to_map(screen);
        let hurt = model.view.people.iter().filter(|person| is_hurt(person.state));
        let hurt = hurt.map(|person| (near(&view.to_screen(person.at)), person.person));
        let hurt = hurt.filter(|(far, _)| *far < reach).min_by(|a, b| a.0.total_cmp(&b.0));
        Self {
            screen,
            at,
            unit: match what {
                Some(What::Unit(unit)) => Some(unit.id.clone()),
                _ => None,
            },
            party: match what {
                Some(What::Party(party)) => Some(party.id.clone()),
                _ => None,
            },
            contact: match what {
                Some(What::Contact(contact)) => Some(contact.id.clone()),
                _ => None,
            },
            casualty: hurt.map(|(_, person)| person),
            zone: map_view::zone_at(model.words.scenario.map(), at).map(|zone| zone.id.clone()),
            by_key: false,
            all: false,
        }
    }

    /// What one would think of first there: care beside somebody hurt, what is told to a party, what is done for people.
    fn suggests(&self, model: &PlayModel, kind: UnitOrder) -> bool {
        use UnitOrder::*;
        if self.casualty.is_some() {
            matches!(kind, Treat | CarryWounded | Move)
        } else if let Some(status) = self.gave_up(model) {
            matches!(kind, Move | Observe) || kind == Detain && status != PartyStatus::Detained
        } else if self.party.is_some() {
            kind.group() == Group::Ladder || matches!(kind, Move | Observe)
        } else {
            kind.group() != Group::Ladder
        }
    }

    /// What has become of the party that was pointed at, where it is out of the fight.
    fn gave_up(&self, model: &PlayModel) -> Option<PartyStatus> {
        let party = model.view.parties.iter().find(|party| Some(&party.id) == self.party.as_ref())?;
        Some(party.status).filter(|status| status.is_out_of_the_fight())
    }

    /// How many people the seat knows of in the zone that was pointed at.
    fn people(&self, model: &PlayModel) -> Option<String> {
        let is_named = self.unit.is_some() || self.party.is_some() || self.contact.is_some() || self.casualty.is_some();
        let zone = self.zone.as_ref().filter(|_| !is_named)?;
        let shape = &model.words.scenario.zone(zone)?.shape;
        let alive = model.view.people.iter().filter(|person| person.state != PersonState::Dead);
        let count = alive.filter(|person| shape.contains(person.at)).count() as u32;
        (count > 0).then(|| model.words.with("ui-menu-people", &[("count", count.into())]))
    }

    /// In words: the nearest thing that has a name, and where.
    fn title(&self, model: &PlayModel) -> String {
        let words = &model.words;
        if let Some(unit) = &self.unit {
            words.unit(unit)
        } else if let Some(party) = &self.party {
            words.party(party)
        } else if let Some(contact) = &self.contact {
            words.contact(contact)
        } else if let Some(person) = self.casualty {
            casualties::name(model, person)
        } else if let Some(zone) = &self.zone {
            words.zone(zone)
        } else {
            words.with("ui-grid", &[("grid", map_view::grid_reference(words.scenario.map(), self.at).into())])
        }
    }
}

pub(super) fn is_hurt(state: PersonState) -> bool {
    matches!(state, PersonState::Wounded | PersonState::Treated)
}

/// The menu at what was pointed at, until something is chosen or pressed elsewhere.
pub fn menu(ui: &Ui, model: &PlayModel, state: &mut PlayState) {
    let Some(pointed) = state.pointed.clone() else { return };
    let mut chosen = None;
    // A little off the window's edge, so that one sees where it ends.
    let within = ui.ctx().content_rect().shrink(GAP);
    let area = Area::new(Id::new("map-menu")).order(Layer::Foreground).constrain_to(within).fixed_pos(pointed.screen);
    let response = area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).show(ui, |ui| {
            let room = ui.ctx().content_rect().height() * 0.7;
            ScrollArea::vertical().id_salt("map-menu").max_height(room).min_scrolled_height(room).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.set_width(WIDTH);
                widgets::caption(ui, &pointed.title(model));
                if let Some(people) = pointed.people(model) {
                    widgets::note(ui, people);
                }
                chosen = entries(ui, model, state, &pointed);
            });
        });
    });
    if let Some(pointed) = &mut state.pointed {
        pointed.by_key = false;
    }
    let outside = ui.input(|input| input.pointer.any_pressed())
        && ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| !response.response.rect.contains(at));
    if outside {
        state.pointed = None;
    }
    if state.pointed.is_some() {
        widgets::cover_beside(ui.ctx());
    }
    if let Some(chosen) = chosen {
        carry_out(ui, chosen, state, &pointed);
    }
}

fn carry_out(ui: &Ui, chosen: Choice, state: &mut PlayState, pointed: &Pointed) {
    state.pointed = None;
    match chosen {
        // The menu goes on with the unit's orders.
        Choice::Lead(unit) => {
            state.select_unit(&unit);
            state.pointed = Some(Pointed { by_key: true, ..pointed.clone() });
        }
        Choice::All => state.pointed = Some(Pointed { by_key: true, all: true, ..pointed.clone() }),
        Choice::Select(unit) => state.select_unit(&unit),
        Choice::Add(unit) => state.toggle_unit(&unit),
        Choice::Order(draft) => state.begin(ui, draft),
        Choice::Measure => state.measure = Measure::From(pointed.at),
        Choice::Centre => state.look_at(pointed.at),
        Choice::Casualties => state.show_right(RightTab::Casualties),
        Choice::Write(about) => {
            // Another letter than one that answers somebody.
            if state.letter.answers.is_none() && about.is_some() {
                state.letter.topic = about;
            }
            state.write(ui);
        }
        Choice::WriteTo(contact) => state.write_to(ui, &contact),
    }
}

/// What the menu's entries do.
enum Choice {
    /// Orders of this unit are wanted.
    Lead(UnitId),
    /// Every order that can be given there is wanted.
    All,
    Select(UnitId),
    Add(UnitId),
    Order(Draft),
    Measure,
    Centre,
    Casualties,
    /// About this, where the seat has something to say of it.
    Write(Option<TopicId>),
    WriteTo(ContactId),
}

fn entries(ui: &mut Ui, model: &PlayModel, state: &PlayState, pointed: &Pointed) -> Option<Choice> {
    let words = &model.words;
    let mut chosen = None;
    let mut shown: Vec<Response> = Vec::new();
    // With all of them listed, the keyboard goes on where it was.
    let mut first_new = 0;
    let mut entry = |ui: &mut Ui, text: String, choice: Choice| {
        let mut button = Button::new(text).look(Look::Quiet).wrap().width(WIDTH);
        if let Some(key) = key(model, &choice) {
            button = button.key(key);
        }
        let button = button.show(ui);
        if button.clicked() {
            chosen = Some(choice);
        }
        shown.push(button);
    };
    if let Some(unit) = pointed.unit.as_ref().filter(|unit| state.unit.as_ref() != Some(*unit)) {
        entry(ui, words.say("ui-menu-select"), Choice::Select(unit.clone()));
        if state.unit.is_some() {
            let key = if state.is_selected(unit) { "ui-menu-remove" } else { "ui-menu-add" };
            entry(ui, words.say(key), Choice::Add(unit.clone()));
        }
    }
    match &state.unit {
        Some(unit) => {
            let awaits = state.awaits(model);
            let (mut listed, more) =
                if awaits.is_some() { (Vec::new(), Vec::new()) } else { orders(model, state, unit, pointed) };
            if awaits.is_some() || !(listed.is_empty() && more.is_empty()) {
                let heading = || words.with("ui-orders-for", &[("unit", state.names(model).into())]);
                ui.add_space(GAP / 2.0);
                widgets::note(ui, awaits.unwrap_or_else(heading));
            }
            let is_more = !more.is_empty() && !pointed.all;
            if pointed.all {
                first_new = listed.len();
                listed.extend(more);
            }
            for draft in listed {
                entry(ui, words.say(&draft.kind.name_key()), Choice::Order(draft));
            }
            if is_more {
                entry(ui, words.say("ui-menu-more"), Choice::All);
            }
        }
        None if pointed.unit.is_none() => {
            ui.add_space(GAP / 2.0);
            widgets::note(ui, words.say("ui-menu-whose-order"));
            for unit in model.view.units.iter().filter(|unit| unit.available) {
                entry(ui, words.unit(&unit.id), Choice::Lead(unit.id.clone()));
            }
        }
        None => {}
    }
    widgets::rule(ui);
    if pointed.casualty.is_some() {
        entry(ui, words.say("ui-menu-casualties"), Choice::Casualties);
    }
    if let Some(contact) = &pointed.contact {
        entry(ui, words.say("ui-menu-write"), Choice::WriteTo(contact.clone()));
    } else if let Some(party) = &pointed.party {
        entry(ui, words.say("ui-menu-write"), Choice::Write(topic_of(model, party)));
    }
    entry(ui, words.say("ui-menu-measure"), Choice::Measure);
    entry(ui, words.say("ui-menu-centre"), Choice::Centre);
    if pointed.by_key {
        shown.get(first_new).inspect(|entry| entry.request_focus());
    }
    stay_inside(ui, &shown);
    chosen
}

/// The first topic about the party that the seat can write about.
fn topic_of(model: &PlayModel, party: &PartyId) -> Option<TopicId> {
    let is_about = |topic: &&Topic| {
        let mut about = topic.about.iter().flatten();
        model.view.topics.contains(&topic.id) && about.any(|one| *one == Matter::Party(party.clone()))
    };
    model.words.scenario.topics.iter().find(is_about).map(|topic| topic.id.clone())
}

/// The arrows go from entry to entry: past the last one they would lead to what lies behind the menu.
fn stay_inside(ui: &Ui, shown: &[Response]) {
    let Some(at) = shown.iter().position(Response::has_focus) else { return };
    let keeps = EventFilter { vertical_arrows: true, horizontal_arrows: true, tab: false, escape: false };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(shown[at].id, keeps));
    let next = widgets::up_and_down(ui, at, shown.len());
    if next != at {
        shown[next].request_focus();
        shown[next].scroll_to_me(None);
    }
}

/// The key that does the same without the menu.
fn key(model: &PlayModel, choice: &Choice) -> Option<String> {
    match choice {
        Choice::Order(draft) => model.keys.order_key(draft.kind).map(|key| keys::name(key).to_owned()),
        Choice::Measure => Some(model.cap(Action::Measure)),
        _ => None,
    }
}

/// What one would think of first there, and the rest.
fn orders(model: &PlayModel, state: &PlayState, unit: &UnitId, pointed: &Pointed) -> (Vec<Draft>, Vec<Draft>) {
    let fitting = fitting(model, state, unit, pointed);
    let few = fitting.len() <= FEW && pointed.gave_up(model).is_none();
    fitting.into_iter().partition(|draft| few || pointed.suggests(model, draft.kind))
}

/// Orders of the selected units that suit what was pointed at, filled with it.
fn fitting(model: &PlayModel, state: &PlayState, unit: &UnitId, pointed: &Pointed) -> Vec<Draft> {
    let scenario = model.words.scenario;
    let fits = |kind: &UnitOrder| match kind.slots().first() {
        // Whoever is written to is no target.
        Some(Slot::Target) => pointed.party.is_some() || pointed.zone.is_some() && pointed.contact.is_none(),
        Some(Slot::Zone) => pointed.zone.is_some() && pointed.party.is_none(),
        Some(Slot::Place | Slot::Route) => true,
        _ => false,
    };
    // Shots at whoever is in a zone are no matter of one press; the card still names a crowd.
    let is_shot = |kind: &UnitOrder| matches!(kind, UnitOrder::WarningShots | UnitOrder::Engage);
    let suits = |kind: &UnitOrder| state.suits(model, *kind) && (pointed.party.is_some() || !is_shot(kind));
    let mut kinds: Vec<UnitOrder> = UnitOrder::ALL.into_iter().filter(|kind| suits(kind) && fits(kind)).collect();
    // Beside somebody hurt: care first.
    if pointed.casualty.is_some() {
        kinds.sort_by_key(|kind| !matches!(kind, UnitOrder::Treat | UnitOrder::CarryWounded));
    }
    let filled = kinds.into_iter().map(|kind| {
        let mut draft = prefill::draft(model, state, unit, kind);
        match pointed.party.clone().filter(|_| kind.slots().first() == Some(&Slot::Target)) {
            Some(party) => prefill::aim_at(model, &mut draft, party),
            None => draft.point_at(scenario, pointed.at, pointed.party.clone(), pointed.zone.clone()),
        }
        draft
    });
    filled.collect()
}
