//! Whether a condition of the story holds, on the true state of the drill.

use super::civilians::living_in;
use super::reading::{Reading, contact_no, distance_m, party_no, topic_no, unit_no, zone_no};
use super::state::{Civilian, Health, Told};
use crate::scenario::Scenario;
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{ContactId, DecisionId, InjectId, PartyId, Point, Tick, TopicId, ZoneId};
use crate::scenario::people::Stage;
use crate::scenario::story::Condition;

/// True where the condition holds at this tick; one that names something unknown never holds.
pub fn holds(scenario: &Scenario, reading: &Reading, condition: &Condition) -> bool {
    use Condition::*;
    let tick = reading.tick();
    match condition {
        All(parts) => parts.iter().all(|part| holds(scenario, reading, part)),
        Any(parts) => parts.iter().any(|part| holds(scenario, reading, part)),
        Not(part) => !holds(scenario, reading, part),
        Since(seconds) => tick >= Tick::from_seconds(*seconds),
        Fired(inject) => fired(scenario, reading, inject).is_some(),
        FiredFor(inject, seconds) => {
            fired(scenario, reading, inject).is_some_and(|since| tick >= since.plus_seconds(*seconds))
        }
        Decided(..) | Undecided(_) => decision_holds(scenario, reading, condition),
        Told(contact, topic) => told(scenario, reading, contact, topic).any(|told| told.delivered && tells(told)),
        Silent(contact, topic, seconds) => {
            tick >= Tick::from_seconds(*seconds) && told(scenario, reading, contact, topic).next().is_none()
        }
        UnitIn(unit, zone) => {
            let at = unit_no(scenario, unit).and_then(|no| reading.unit_at(no));
            at.zip(zone_no(scenario, zone)).is_some_and(|(at, zone)| reading.ground.inside(zone, at))
        }
        UnitNear(party, within_m) => unit_near(scenario, reading, party, *within_m),
        PeopleIn(zone, least) => people_in(scenario, reading, zone) >= *least,
        PeopleInAtMost(zone, most) => people_in(scenario, reading, zone) <= *most,
        StageAtLeast(party, stage) => party_state(scenario, reading, party).is_some_and(|state| state.stage >= *stage),
        Status(party, status) => {
            party_state(scenario, reading, party).is_some_and(|state| state.status == *status && !state.dormant)
        }
        Known(party, stage) => known(scenario, reading, party, *stage),
        WoundedAtLeast(least) => {
            count(reading, |health| matches!(health, Health::Wounded { .. }) || has_aid(health)) >= *least
        }
        DeadAtLeast(least) => count(reading, |health| health == Health::Dead) >= *least,
        TreatedAtLeast(least) => count(reading, has_aid) >= *least,
        KnownWoundedAtLeast(least) => known_wounded(reading) >= *least,
        TrustAtMost(group, most) => {
            let no = scenario.people.iter().position(|other| other.id == *group);
            no.and_then(|no| reading.climate.trust.get(no)).is_some_and(|trust| trust <= most)
        }
        ConsentAtMost(most) => reading.climate.consent <= *most,
        ForceUsed(rung) => reading.story.force_used >= *rung,
        MoraleAtMost(party, most) => party_state(scenario, reading, party).is_some_and(|state| state.morale <= *most),
        ProtestAtLeast(zone, stage) => {
            let protests = reading.climate.protests.iter();
            let mut here = protests.filter(|protest| Some(protest.zone) == zone_no(scenario, zone));
            here.any(|protest| protest.stage >= *stage)
        }
        InterestNamed(party) => party_state(scenario, reading, party).is_some_and(|state| state.named),
    }
}

fn fired(scenario: &Scenario, reading: &Reading, inject: &InjectId) -> Option<Tick> {
    let no = scenario.injects.iter().position(|other| other.id == *inject)?;
    reading.story.injects.get(no)?.fired
}

fn decision_holds(scenario: &Scenario, reading: &Reading, condition: &Condition) -> bool {
    let find = |id: &DecisionId| {
        let no = scenario.decisions.iter().position(|decision| decision.id == *id)?;
        Some((&scenario.decisions[no], reading.story.decisions.get(no)?))
    };
    match condition {
        Condition::Decided(id, option) => find(id).is_some_and(|(decision, state)| {
            let answer = state.answered.and_then(|no| decision.options.get(usize::from(no)));
            answer.is_some_and(|answer| option.as_ref().is_none_or(|option| *option == answer.id))
        }),
        Condition::Undecided(id) => {
            find(id).is_some_and(|(_, state)| state.opened.is_some() && state.answered.is_none())
        }
        _ => false,
    }
}

/// What any seat sent to the counterpart on the topic.
fn told<'a>(
    scenario: &Scenario,
    reading: &Reading<'a>,
    contact: &ContactId,
    topic: &TopicId,
) -> impl Iterator<Item = &'a Told> + use<'a> {
    let (contact, topic) = (contact_no(scenario, contact), topic_no(scenario, topic));
    let is_it = move |told: &&Told| Some(told.contact) == contact && topic.is_some() && told.topic == topic;
    reading.mail.told.iter().filter(is_it)
}

fn tells(told: &Told) -> bool {
    matches!(told.purpose, Purpose::Notify | Purpose::Report | Purpose::Consult | Purpose::Share)
}

fn unit_near(scenario: &Scenario, reading: &Reading, party: &PartyId, within_m: f32) -> bool {
    let Some(party) = party_state(scenario, reading, party) else {
        return false;
    };
    let on_ground = scenario.units.iter().enumerate().filter(|(_, unit)| !unit.flies);
    let units: Vec<Point> = on_ground.filter_map(|(no, _)| reading.unit_at(no as u16)).collect();
    let mut members = party.members.clone().filter_map(|body| reading.place_of(body));
    members.any(|member| units.iter().any(|unit| distance_m(*unit, member) <= within_m))
}

fn people_in(scenario: &Scenario, reading: &Reading, zone: &ZoneId) -> u32 {
    zone_no(scenario, zone).map_or(0, |zone| living_in(reading.ground, reading.civilians, reading.bodies, zone))
}

fn party_state<'a>(
    scenario: &Scenario,
    reading: &Reading<'a>,
    party: &PartyId,
) -> Option<&'a super::state::PartyState> {
    reading.parties.parties.get(usize::from(party_no(scenario, party)?))
}

fn known(scenario: &Scenario, reading: &Reading, party: &PartyId, stage: Stage) -> bool {
    let Some(party) = party_no(scenario, party) else {
        return false;
    };
    let mut held = reading.knowledge.seats.iter().filter_map(|seat| seat.parties.get(usize::from(party))?.as_ref());
    held.any(|known| known.target.stage >= stage)
}

fn count(reading: &Reading, fits: impl Fn(Health) -> bool) -> u32 {
    reading.civilians.people.iter().filter(|person| fits(person.health)).count() as u32
}

fn has_aid(health: Health) -> bool {
    matches!(health, Health::Treated { .. } | Health::InCare)
}

fn known_wounded(reading: &Reading) -> u32 {
    let is_known = |no: usize| {
        let mut seats = reading.knowledge.seats.iter();
        seats.any(|seat| seat.wounded_since.get(no).is_some_and(Option::is_some))
    };
    let untreated = |person: &Civilian| matches!(person.health, Health::Wounded { .. });
    let people = reading.civilians.people.iter().enumerate();
    people.filter(|(no, person)| untreated(person) && is_known(*no)).count() as u32
}
