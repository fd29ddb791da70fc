//! What an effect of the story does to the drill: the one place for injects, replies and decisions.

use rand::RngExt;

use super::conditions::party_at;
use super::event::EventKind;
use super::random::{Purpose, stream_at};
use super::reading::{Hand, party_no, seat_no, unit_no, zone_no};
use super::state::{Behaviour, Civilian, Health, PartyKnown, RumourState, Shell};
use super::{climate, decisions, messages};
use crate::scenario::Scenario;
use crate::scenario::forces::Channel;
use crate::scenario::ids::{GroupId, Point, SeatId, TICKS_PER_SECOND, Tick, TopicId, ZoneId};
use crate::scenario::people::Stage;
use crate::scenario::rules::TargetKnown;
use crate::scenario::story::Effect;

/// Changes the drill now. What names something unknown does nothing; `scenario::check` has said so before.
pub(super) fn apply(hand: &mut Hand, effect: &Effect, cause: Cause, place: u16) {
    let scenario = hand.drill.0.clone();
    match effect {
        Effect::Salvo { .. } => salvo(hand, effect, cause, place),
        Effect::Fear { zone, by } => frighten(hand, &scenario, zone.as_ref(), *by),
        Effect::Trust { group, by } => {
            if let Some(group) = group_no(&scenario, group) {
                climate::shift_trust(hand, group, *by);
            }
        }
        Effect::Consent { by } => climate::shift_consent(hand, *by),
        Effect::Rumour { group, topic, trust_by } => rumour(hand, &scenario, group, topic, *trust_by),
        Effect::Gather { group, zone } => {
            if let Some(zone) = zone_no(&scenario, zone) {
                send_group(hand, &scenario, group, Behaviour::Gather(zone));
            }
        }
        Effect::Flee { group } => flee(hand, &scenario, group),
        Effect::PartyPhase { party, phase } => {
            if let Some(party) = party_no(&scenario, party) {
                begin_phase(hand, &scenario, party, *phase);
            }
        }
        Effect::PartyStatus { party, status } => {
            if let Some(party) = party_no(&scenario, party) {
                set_status(hand, &scenario, party, *status);
            }
        }
        Effect::Know { seats, party, stage, confidence, time_to_harm_s } => {
            if let Some(party) = party_no(&scenario, party) {
                let told = PartyTold { party, stage: *stage, confidence: *confidence, time_to_harm_s: *time_to_harm_s };
                seats.iter().filter_map(|seat| seat_no(&scenario, seat)).for_each(|seat| tell_party(hand, seat, &told));
            }
        }
        Effect::KnowWounded { seats, zone } => seats.iter().for_each(|seat| tell_wounded(hand, &scenario, seat, zone)),
        Effect::UnitAvailable(unit) => {
            let tick = hand.tick();
            let state = unit_no(&scenario, unit).and_then(|no| hand.units.units.get_mut(usize::from(no)));
            if let Some(state) = state {
                state.available_from = state.available_from.min(tick);
            }
        }
        Effect::Outage { channel, for_s } => put_out(hand, *channel, *for_s),
        Effect::Resource { resource, by } => {
            let no = scenario.resources.iter().position(|other| other.id == *resource);
            if let Some(amount) = no.and_then(|no| hand.story.resources.get_mut(no)) {
                *amount = (*amount + by).max(0.0);
            }
        }
        Effect::Open(decision) => decisions::open(hand, decision),
        Effect::Grant { from, seats, rung } => {
            if let Some(contact) = messages::contact_no(&scenario, from) {
                let seats = seats.iter().filter_map(|seat| seat_no(&scenario, seat));
                seats.for_each(|seat| messages::grant(hand, contact, seat, *rung));
            }
        }
        Effect::Probe(probe) => decisions::open_probe(hand, probe),
        Effect::End => hand.story.ending = true,
    }
}

/// Comes with the words of a message, so that it waits for the message's delivery; all else happens in the world.
pub(super) fn is_told(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::Know { .. } | Effect::KnowWounded { .. } | Effect::Open(_) | Effect::Probe(_) | Effect::Grant { .. }
    )
}

/// What brought an effect about; numbers are places in the scenario's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    Inject(u16),
    Reply(u16, u16),
    Option(u16, u16),
}

impl Cause {
    /// A number of its own for random streams.
    fn id(self) -> u32 {
        match self {
            Self::Inject(no) => u32::from(no),
            Self::Reply(contact, reply) => 1 << 30 | u32::from(contact) << 15 | u32::from(reply),
            Self::Option(decision, option) => 2 << 30 | u32::from(decision) << 15 | u32::from(option),
        }
    }
}

fn salvo(hand: &mut Hand, effect: &Effect, cause: Cause, place: u16) {
    let Effect::Salvo { at, rounds, over_s, spread_m, lethal_m, wound_m } = *effect else {
        return;
    };
    let mut stream = stream_at(hand.seed.0, Purpose::StoryFire, cause.id(), Tick(u32::from(place)));
    let over_ticks = over_s.saturating_mul(TICKS_PER_SECOND);
    for round in 0..u32::from(rounds) {
        let lands = Tick(hand.tick().0 + over_ticks / u32::from(rounds) * round);
        // Uniform in the square, inside the circle: no trigonometry, and nearly always at the first draw.
        let mut offset = (0.0, 0.0);
        for _ in 0..SPREAD_DRAWS {
            offset = (stream.random_range(-1.0_f32..=1.0), stream.random_range(-1.0_f32..=1.0));
            if offset.0 * offset.0 + offset.1 * offset.1 <= 1.0 {
                break;
            }
        }
        let at = Point(at.0 + offset.0 * spread_m, at.1 + offset.1 * spread_m);
        hand.story.shells.push(Shell { lands, at, lethal_m, wound_m, party: None });
    }
}

fn frighten(hand: &mut Hand, scenario: &Scenario, zone: Option<&ZoneId>, by: f32) {
    let zone = match zone.map(|zone| zone_no(scenario, zone)) {
        None => None,
        Some(Some(zone)) => Some(zone),
        Some(None) => return,
    };
    for no in 0..hand.civilians.people.len() {
        let at = hand.reading().place_of(no as u32);
        let is_there = zone.is_none_or(|zone| at.is_some_and(|at| hand.ground.inside(zone, at)));
        let person = &mut hand.civilians.people[no];
        if is_there && person.health != Health::Dead {
            person.fear = (person.fear + by).clamp(0.0, 1.0);
        }
    }
}

fn rumour(hand: &mut Hand, scenario: &Scenario, group: &GroupId, topic: &TopicId, trust_by: f32) {
    let topic_no = scenario.topics.iter().position(|other| other.id == *topic);
    let Some((group_no, topic_no)) = group_no(scenario, group).zip(topic_no) else {
        return;
    };
    climate::shift_trust(hand, group_no, trust_by);
    hand.climate.rumours.push(RumourState { group: group_no, topic: topic_no as u16, trust_by, met: false });
    hand.write(EventKind::RumourSpread { group: group.clone(), topic: topic.clone() });
}

fn flee(hand: &mut Hand, scenario: &Scenario, group: &GroupId) {
    let refuge = scenario.people.iter().find(|other| other.id == *group).map(|group| &group.refuge);
    if let Some(zone) = refuge.and_then(|zone| zone_no(scenario, zone)) {
        send_group(hand, scenario, group, Behaviour::Flee(zone));
        for_group(hand, scenario, group, |person| person.fear = person.fear.max(FLIGHT_FEAR));
    }
}

/// People who can walk and whom nobody leads take it up at once.
fn send_group(hand: &mut Hand, scenario: &Scenario, group: &GroupId, behaviour: Behaviour) {
    let until = hand.tick().plus_seconds(SENT_S);
    for_group(hand, scenario, group, |person| {
        let is_led = matches!(person.behaviour, Behaviour::Follow(..)) || person.carried_by.is_some();
        if person.health == Health::Well && !is_led {
            person.behaviour = behaviour;
            person.until = until;
        }
    });
}

fn for_group(hand: &mut Hand, scenario: &Scenario, group: &GroupId, change: impl Fn(&mut Civilian)) {
    let Some(group) = group_no(scenario, group) else {
        return;
    };
    hand.civilians.people.iter_mut().filter(|person| person.group == group).for_each(change);
}

fn begin_phase(hand: &mut Hand, scenario: &Scenario, party: u16, phase: u16) {
    let plan = scenario.parties.get(usize::from(party)).and_then(|party| party.plan.get(usize::from(phase)));
    let tick = hand.tick();
    let Some((plan, state)) = plan.zip(hand.parties.parties.get_mut(usize::from(party))) else {
        return;
    };
    state.begun = true;
    state.phase = phase;
    state.phase_began = tick;
    state.stage = plan.stage;
    state.fired = 0;
    let party = scenario.parties[usize::from(party)].id.clone();
    hand.write(EventKind::PartyPhaseBegan { party, phase, stage: plan.stage });
}

fn set_status(hand: &mut Hand, scenario: &Scenario, party: u16, status: crate::scenario::people::PartyStatus) {
    let Some(state) = hand.parties.parties.get_mut(usize::from(party)) else {
        return;
    };
    if state.status != status {
        state.status = status;
        if !status.is_threat() {
            state.stage = Stage::None;
        }
        let party = scenario.parties[usize::from(party)].id.clone();
        hand.write(EventKind::PartyStatusChanged { party, status });
    }
}

struct PartyTold {
    party: u16,
    stage: Stage,
    confidence: f32,
    time_to_harm_s: Option<u32>,
}

/// A report never lowers what the seat holds already; its time to harm is the latest word.
fn tell_party(hand: &mut Hand, seat: u16, told: &PartyTold) {
    let tick = hand.tick();
    let at = party_at(&hand.reading(), told.party);
    let known =
        hand.knowledge.seats.get_mut(usize::from(seat)).and_then(|s| s.parties.get_mut(usize::from(told.party)));
    let Some(known) = known else {
        return;
    };
    let known = known.get_or_insert_with(|| PartyKnown {
        at: at.unwrap_or_default(),
        seen: tick,
        target: TargetKnown::default(),
        indicators: Vec::new(),
        harm_at: None,
    });
    if let Some(at) = at {
        known.at = at;
        known.seen = tick;
    }
    let held = (known.target.stage, known.target.confidence);
    if told.stage > held.0 || (told.stage == held.0 && told.confidence > held.1) {
        known.target.stage = told.stage;
        known.target.confidence = told.confidence;
    }
    if let Some(seconds) = told.time_to_harm_s {
        known.harm_at = Some(tick.plus_seconds(seconds));
    }
}

fn tell_wounded(hand: &mut Hand, scenario: &Scenario, seat: &SeatId, zone: &ZoneId) {
    let Some((seat_no, zone_no)) = seat_no(scenario, seat).zip(zone_no(scenario, zone)) else {
        return;
    };
    let tick = hand.tick();
    let wounded = hand.civilians.people.iter().enumerate();
    let wounded = wounded.filter(|(_, person)| matches!(person.health, Health::Wounded { .. }));
    let there: Vec<u32> = wounded
        .map(|(no, _)| no as u32)
        .filter(|no| hand.reading().place_of(*no).is_some_and(|at| hand.ground.inside(zone_no, at)))
        .collect();
    let Some(known) = hand.knowledge.seats.get_mut(usize::from(seat_no)) else {
        return;
    };
    let mut people = Vec::new();
    for no in there {
        if let Some(since @ None) = known.wounded_since.get_mut(no as usize) {
            *since = Some(tick);
            people.push(crate::scenario::ids::PersonNo(no));
        }
    }
    if !people.is_empty() {
        let at = hand.ground.zone_centre(zone_no).unwrap_or_default();
        hand.write(EventKind::WoundedKnown { seat: seat.clone(), people, at });
    }
}

/// The channel is out from now; a longer outage that lasts already is not shortened.
fn put_out(hand: &mut Hand, channel: Channel, for_s: u32) {
    let tick = hand.tick();
    let until = tick.plus_seconds(for_s);
    hand.mail.outages.retain(|(_, until)| *until > tick);
    match hand.mail.outages.iter_mut().find(|(out, _)| *out == channel) {
        Some((_, last)) => *last = (*last).max(until),
        None => hand.mail.outages.push((channel, until)),
    }
}

pub(super) fn group_no(scenario: &Scenario, id: &GroupId) -> Option<u16> {
    scenario.people.iter().position(|group| group.id == *id).map(|no| no as u16)
}

/// Draws for one round's place before the last is taken; each falls inside with a chance of 0.79.
const SPREAD_DRAWS: u32 = 16;
/// People who are told to run are this afraid at least.
const FLIGHT_FEAR: f32 = 0.8;
/// How long people hold to where the story sends them, before their own mind takes over (C).
const SENT_S: u32 = 180;
