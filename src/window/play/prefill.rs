//! What an order's card holds as it opens: whatever is selected, or the one thing known that the order can be about.

use super::draft::{Draft, Slot, UnitOrder};
use super::{PlayModel, PlayState, menu};
use crate::exercise::view::PartyView;
use crate::scenario::ids::{PartyId, UnitId, ZoneId};
use crate::scenario::people::Stage;
use crate::sim::order::Target;
use crate::sim::state::PersonState;
use crate::window::map_view;

/// Where there are several, or none, the person chooses.
pub fn draft(model: &PlayModel, state: &PlayState, unit: &UnitId, kind: UnitOrder) -> Draft {
    let mut draft = Draft::new(unit.clone(), kind);
    for slot in kind.slots() {
        match slot {
            Slot::Target => {
                if let Some(party) = target(model, state) {
                    aim_at(model, &mut draft, party);
                }
            }
            // Who is protected depends on whom from.
            Slot::Zone if kind == UnitOrder::Interpose => {}
            Slot::Zone => draft.zone = zone(model, unit, kind),
            Slot::ZoneTo => draft.zone_to = if kind == UnitOrder::CarryWounded { clinic(model) } else { None },
            // Any place will do: it is pointed at.
            Slot::Place | Slot::Route => {}
        }
    }
    draft
}

/// The party becomes the target, and those whom it threatens are whom a unit protects from it.
pub fn aim_at(model: &PlayModel, draft: &mut Draft, party: PartyId) {
    if draft.kind == UnitOrder::Interpose {
        draft.zone = threatened(model, &party);
    }
    draft.target = Some(Target::Party(party));
}

/// The place of the known people who are nearest to the party, for none is protected where nobody is.
fn threatened(model: &PlayModel, party: &PartyId) -> Option<ZoneId> {
    let (view, map) = (model.view, model.words.scenario.map());
    let at = view.parties.iter().find(|known| known.id == *party)?.at.vec2();
    let alive = view.people.iter().filter(|person| person.state != PersonState::Dead);
    let places = alive.filter_map(|person| Some((person.at.vec2().distance(at), map_view::zone_at(map, person.at)?)));
    let nearest = places.min_by(|a, b| a.0.total_cmp(&b.0));
    nearest.map(|(_, zone)| zone.id.clone())
}

fn target(model: &PlayModel, state: &PlayState) -> Option<PartyId> {
    // Nobody who is known to mean no harm is aimed at by the way.
    let is_threat = |party: &&PartyView| party.status.is_threat() && party.stage >= Stage::Indicators;
    let threats = model.view.parties.iter().filter(is_threat).map(|party| &party.id);
    state.party.as_ref().or(only(threats)).cloned()
}

/// Where the wounded are that somebody has seen, or the people: where the unit stands, or the one place where any are.
fn zone(model: &PlayModel, unit: &UnitId, kind: UnitOrder) -> Option<ZoneId> {
    let is_care = match kind {
        UnitOrder::Treat | UnitOrder::CarryWounded => true,
        UnitOrder::Escort | UnitOrder::Shelter | UnitOrder::Evacuate => false,
        _ => return None,
    };
    let map = model.words.scenario.map();
    let people = model.view.people.iter().filter(|person| !is_care || menu::is_hurt(person.state));
    let zones: Vec<&ZoneId> =
        people.filter_map(|person| map_view::zone_at(map, person.at)).map(|zone| &zone.id).collect();
    let unit = model.view.units.iter().find(|known| known.id == *unit);
    let here = unit.and_then(|unit| map_view::zone_at(map, unit.at)).map(|zone| &zone.id);
    here.filter(|here| zones.contains(here)).or(only(zones.into_iter())).cloned()
}

fn clinic(model: &PlayModel) -> Option<ZoneId> {
    let scenario = model.words.scenario;
    let zones = scenario.map().zones.iter().filter(|zone| scenario.care.takes_wounded(zone));
    only(zones.map(|zone| &zone.id)).cloned()
}

/// The one thing, where all are the same.
fn only<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}
