//! What an effect of the story does to the drill: the one place for injects, replies and decisions.

use rand::RngExt;

use super::event::EventKind;
use super::random::{Purpose, stream_at};
use super::reading::{Hand, contact_no, party_no, seat_no, topic_no, unit_no, zone_no};
use super::state::{RumourState, Shell};
use super::{civilians, climate, decisions, messages, parties, probes, reports, word};
use crate::scenario::Scenario;
use crate::scenario::forces::Channel;
use crate::scenario::ids::{GroupId, Point, ResourceId, TICKS_PER_SECOND, Tick, TopicId};
use crate::scenario::story::Effect;

/// Changes the drill now. What names something unknown does nothing; `scenario::check` has said so before.
pub(super) fn apply(hand: &mut Hand, effect: &Effect, cause: Cause, place: u16) {
    let scenario = hand.drill.0.clone();
    match effect {
        Effect::Salvo { .. } => salvo(hand, effect, cause, place),
        Effect::Fear { zone, by } => {
            let place = zone.as_ref().map(|zone| zone_no(&scenario, zone));
            if place != Some(None) {
                civilians::frighten(&hand.ground, &mut hand.civilians, &hand.bodies, place.flatten(), *by);
            }
        }
        Effect::Trust { group, by } => {
            if let Some(group) = group_no(&scenario, group) {
                climate::shift_trust(hand, group, *by);
            }
        }
        Effect::Consent { by } => climate::shift_consent(hand, *by),
        Effect::Rumour { group, topic, trust_by } => rumour(hand, &scenario, group, topic, *trust_by),
        Effect::Gather { group, zone } => {
            if let Some((group, zone)) = group_no(&scenario, group).zip(zone_no(&scenario, zone)) {
                civilians::gather_group(&scenario, (&mut hand.civilians, &mut hand.bodies), group, zone);
            }
        }
        Effect::Flee { group } => {
            if let Some(group) = group_no(&scenario, group) {
                civilians::flee_group(&scenario, &mut hand.civilians, &mut hand.bodies, group);
            }
        }
        Effect::PartyPhase { party, phase } => {
            if let Some(party) = party_no(&scenario, party) {
                parties::begin_phase(hand, party, *phase);
            }
        }
        Effect::PartyStatus { party, status } => {
            if let Some(party) = party_no(&scenario, party) {
                parties::set_status(hand, party, *status);
            }
        }
        Effect::HandOver { party } => {
            if let Some(party) = party_no(&scenario, party) {
                parties::hand_over(hand, party);
            }
        }
        Effect::Know { .. } | Effect::KnowWounded { .. } => {
            let seats = reports::named(&scenario, effect);
            reports::tell(hand, effect, cause, place, &seats);
        }
        Effect::UnitAvailable(unit) => {
            let tick = hand.tick();
            let state = unit_no(&scenario, unit).and_then(|no| hand.units.units.get_mut(usize::from(no)));
            if let Some(state) = state {
                state.available_from = state.available_from.min(tick);
            }
        }
        Effect::Outage { channel, for_s } => put_out(hand, *channel, *for_s),
        Effect::Resource { resource, by } => {
            supply(hand, &scenario, resource, *by);
        }
        Effect::Open(decision) => decisions::open(hand, decision),
        Effect::Grant { from, seats, rung } => {
            if let Some(contact) = contact_no(&scenario, from) {
                let seats = seats.iter().filter_map(|seat| seat_no(&scenario, seat));
                seats.for_each(|seat| messages::grant(hand, contact, seat, *rung));
            }
        }
        Effect::Probe(probe) => probes::open(hand, probe),
        Effect::End => hand.story.ending = true,
        Effect::Outdoors { .. } => hand.conditions.change(effect),
    }
}

fn supply(hand: &mut Hand, scenario: &Scenario, resource: &ResourceId, by: f32) {
    let no = scenario.resources.iter().position(|other| other.id == *resource);
    if let Some(amount) = no.and_then(|no| hand.story.resources.get_mut(no)) {
        *amount = (*amount + by).max(0.0);
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
    pub(super) fn id(self) -> u32 {
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

fn rumour(hand: &mut Hand, scenario: &Scenario, group: &GroupId, topic: &TopicId, trust_by: f32) {
    let Some((group_no, topic_no)) = group_no(scenario, group).zip(topic_no(scenario, topic)) else {
        return;
    };
    word::begin_rumour(hand, RumourState { group: group_no, topic: topic_no, trust_by, met: false });
    hand.write(EventKind::RumourSpread { group: group.clone(), topic: topic.clone() });
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
