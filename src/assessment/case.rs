//! The record made ready for judgement: who was a person when, and where each unit's act ended.

use std::collections::BTreeMap;

use super::band::Stretch;
use super::card::{Ending, Value};
use super::duties::Held;
use super::matter::Topics;
use super::passed::Passed;
use crate::scenario::Scenario;
use crate::scenario::forces::{Counterpart, Purpose, Rung, Unit};
use crate::scenario::ids::{
    ContactId, EventNo, PartyId, PersonNo, Point, RuleId, SeatId, TextKey, Tick, TopicId, UnitId, ZoneId,
};
use crate::scenario::mandate::{Rule, TargetKind};
use crate::scenario::rules::AuthorityHeld;
use crate::scenario::story::Sender;
use crate::scenario::temper::CrowdStage;
use crate::sim::event::{Event, EventKind, EventRecord, ForceUsed, HarmSource, Party, Sent, ThreatKnown};
use crate::sim::order::{Control, Order, Player, Statement, Target};

/// An order that was called back sooner was not meant, in seconds.
const MEANT_S: u32 = 30;

pub(super) struct Case<'a> {
    pub scenario: &'a Scenario,
    pub events: &'a [Event],
    /// Last tick of the record.
    pub end: Tick,
    /// Who played each seat of the scenario, with the tick from which that held.
    players: Vec<Vec<(Tick, Player)>>,
    /// Where a unit's act could end, by place in the record.
    act_ends: BTreeMap<&'a UnitId, Vec<(EventNo, Tick)>>,
    /// Ticks of injects that fired, in order.
    injects: Vec<Tick>,
    /// What messages can tell, and since when.
    pub topics: Topics,
    /// Time let pass against parties on which force was used.
    pub passed: Passed<'a>,
}

impl<'a> Case<'a> {
    pub fn read(scenario: &'a Scenario, record: &'a EventRecord) -> Self {
        let events = record.events.as_slice();
        let mut act_ends: BTreeMap<&UnitId, Vec<(EventNo, Tick)>> = BTreeMap::new();
        let mut injects = Vec::new();
        for event in events {
            match &event.kind {
                EventKind::ForceCeased { unit, .. }
                | EventKind::TaskEnded { unit }
                | EventKind::TaskStarted { unit } => act_ends.entry(unit).or_default().push((event.no, event.tick)),
                EventKind::InjectFired { .. } => injects.push(event.tick),
                _ => {}
            }
        }
        let end = events.iter().map(|event| event.tick).max().unwrap_or_default().max(record.until);
        let players = read_players(scenario, events);
        let (topics, passed) = (Topics::default(), Passed::default());
        let mut case = Self { scenario, events, end, players, act_ends, injects, topics, passed };
        case.topics = Topics::read(&case);
        case.passed = Passed::read(&case);
        case
    }

    /// The drill ends at the tick in which it is left, too.
    pub fn ending(&self) -> Ending {
        let is_leave = |event: &Event| matches!(&event.kind, EventKind::ControlGiven { control: Control::Leave });
        match self.events.iter().any(|event| event.kind == EventKind::DrillEnded) {
            true if self.events.iter().any(is_leave) => Ending::Left,
            true => Ending::Reached,
            false => Ending::Open,
        }
    }

    /// True where a person held the seat at the tick; what bots do is nobody's mark.
    pub fn is_person(&self, seat: &SeatId, at: Tick) -> bool {
        let place = self.scenario.seats.iter().position(|known| known.id == *seat);
        place.and_then(|place| self.players.get(place)).is_some_and(|held| player_at(held, at) == Player::Person)
    }

    /// Seats that a person holds at the tick, in the scenario's order.
    pub fn people_at(&self, at: Tick) -> Vec<SeatId> {
        self.scenario.seats.iter().map(|seat| &seat.id).filter(|seat| self.is_person(seat, at)).cloned().collect()
    }

    /// Seats that a person ever held, in the scenario's order.
    pub fn people(&self) -> Vec<&'a SeatId> {
        let ever = self.players.iter().map(|held| held.iter().any(|(_, player)| *player == Player::Person));
        self.scenario.seats.iter().zip(ever).filter(|(_, ever)| *ever).map(|(seat, _)| &seat.id).collect()
    }

    /// When the act that began with this event ended: its task's end, its next task or the end of the record.
    pub fn act_end(&self, unit: &UnitId, began: EventNo) -> Tick {
        let ends = self.act_ends.get(unit).map_or(&[][..], Vec::as_slice);
        ends.get(ends.partition_point(|(no, _)| *no <= began)).map_or(self.end, |(_, tick)| *tick)
    }

    /// Force orders that took effect, by persons' seats and bots' alike.
    pub fn force(&self) -> impl Iterator<Item = (&'a Event, &'a ForceUsed)> {
        self.events.iter().filter_map(|event| match &event.kind {
            EventKind::ForceUsed(used) => Some((event, used.as_ref())),
            _ => None,
        })
    }

    pub fn sent(&self) -> impl Iterator<Item = (&'a Event, &'a Sent)> {
        self.events.iter().filter_map(|event| match &event.kind {
            EventKind::Sent(sent) => Some((event, sent.as_ref())),
            _ => None,
        })
    }

    /// What the seat held of the party over time, oldest first.
    pub fn threat(&self, seat: &SeatId, party: &PartyId) -> Vec<(&'a Event, &'a ThreatKnown)> {
        let matching = self.events.iter().filter_map(|event| match &event.kind {
            EventKind::ThreatKnown { seat: by, party: of, known } if by == seat && of == party => Some((event, known)),
            _ => None,
        });
        matching.collect()
    }

    /// Before the order its seat had had so much time, where `counts`, and had let it pass.
    pub fn let_pass(&self, used: &ForceUsed, needed_s: u32, counts: impl Fn(&Stretch) -> bool) -> bool {
        let held = Held::at_order(used);
        held.is_some_and(|held| self.passed.had_time(self, held, used.ordered, needed_s, counts))
    }

    /// Somebody of the unit speaks the party's language; of one that is not on the scene, nobody can say otherwise.
    pub fn is_understood(&self, unit: &UnitId, party: &PartyId) -> bool {
        let party = self.scenario.parties.iter().find(|known| known.id == *party);
        self.unit(unit).zip(party).is_none_or(|(unit, party)| unit.languages.contains(&party.language))
    }

    /// Whom units wounded, and whose units.
    pub fn wounded_by_force(&self) -> BTreeMap<PersonNo, &'a SeatId> {
        let by_unit = self.events.iter().filter_map(|event| match &event.kind {
            EventKind::PersonWounded { person, by: HarmSource::Unit(unit), .. } => {
                Some((*person, &self.unit(unit)?.seat))
            }
            _ => None,
        });
        by_unit.collect()
    }

    /// Authority that the seat held at the tick.
    pub fn held(&self, seat: &SeatId, at: Tick) -> AuthorityHeld {
        let own =
            self.scenario.seats.iter().find(|known| known.id == *seat).map_or(Rung::Presence, |seat| seat.delegated);
        let mut held = AuthorityHeld { seat: seat.clone(), delegated: own, grants: Vec::new() };
        for event in self.events.iter().filter(|event| event.tick <= at) {
            match &event.kind {
                EventKind::AuthorityGranted { from, seat: to, rung } if to == seat => {
                    held.grants.push((from.clone(), *rung))
                }
                EventKind::AuthorityPassed { to, rung, .. } if to == seat => held.delegated = held.delegated.max(*rung),
                _ => {}
            }
        }
        held
    }

    /// The force order was a detention.
    pub fn is_detention(&self, used: &ForceUsed) -> bool {
        self.events.iter().filter(|event| event.tick == used.ordered).any(|event| match &event.kind {
            EventKind::OrderGiven { seat, order: Order::Detain { unit, target } } => {
                *seat == used.seat && *unit == used.unit && *target == used.target
            }
            _ => false,
        })
    }

    /// Force short of deadly that holds who gave up: a detention, or what a rule expressly permits against them.
    pub fn is_allowed_hold(&self, used: &ForceUsed) -> bool {
        let permitted = used.verdict.permitted_by.is_some() && used.verdict.forbidden_by.is_none();
        used.rung == Rung::ShortOfDeadly && (permitted || self.is_detention(used))
    }

    /// People in the zone had thrown stones, or hurt somebody, by the tick.
    pub fn crowd_turned_violent(&self, zone: &ZoneId, before: Tick) -> bool {
        let known = self.events.iter().take_while(|event| event.tick <= before);
        known.into_iter().any(|event| match &event.kind {
            EventKind::ProtestTurned { zone: of, stage, .. } => of == zone && *stage == CrowdStage::Throwing,
            EventKind::PersonWounded { by: HarmSource::Crowd(of), .. }
            | EventKind::PersonDied { by: HarmSource::Crowd(of), .. }
            | EventKind::UnitHurt { by: HarmSource::Crowd(of), .. } => of == zone,
            _ => false,
        })
    }

    /// Injects that fired within the seconds before the tick: load that the drill imposed.
    pub fn injects_within(&self, before: Tick, seconds: u32) -> u32 {
        let from = before.0.saturating_sub(Tick::from_seconds(seconds).0);
        self.injects.iter().filter(|tick| tick.0 >= from && **tick <= before).count() as u32
    }

    pub fn rule(&self, id: &RuleId) -> Option<&'a Rule> {
        self.scenario.rules.iter().find(|rule| rule.id == *id)
    }

    pub fn contact(&self, id: &ContactId) -> Option<&'a Counterpart> {
        self.scenario.counterpart(id)
    }

    pub fn unit(&self, id: &UnitId) -> Option<&'a Unit> {
        self.scenario.units.iter().find(|unit| unit.id == *id)
    }

    /// Where the unit had last arrived by the event, or stood at first.
    pub fn last_place(&self, unit: &Unit, by: EventNo) -> Point {
        let arrived = self.events.iter().take_while(|event| event.no <= by).filter_map(|event| match &event.kind {
            EventKind::Arrived { unit: of, at } if *of == unit.id => Some(*at),
            _ => None,
        });
        arrived.last().unwrap_or(unit.at)
    }

    /// Name of the party or zone that an act is aimed at.
    pub fn target_name(&self, target: &Target) -> TextKey {
        match target {
            Target::Party(id) => self.party_name(id),
            Target::Crowd(id) => self.zone_name(id),
        }
    }

    pub fn zone_name(&self, id: &ZoneId) -> TextKey {
        self.scenario.zone(id).map_or_else(|| TextKey::from(id.as_str()), |zone| zone.name.clone())
    }

    /// A report in figures that states no figure at all: sent, and nothing told.
    pub fn says_nothing(&self, event: &Event, sent: &Sent) -> bool {
        // What a message states stands in the record right behind it.
        let behind = self.events.iter().skip(event.no.0 as usize).take_while(|later| later.tick == event.tick);
        behind.into_iter().any(|later| match &later.kind {
            EventKind::ReportStated { message, says, .. } => *message == sent.message && *says == Statement::default(),
            _ => false,
        })
    }

    /// The first civilian whom a unit of the seat hurt while a person held it: by which unit, and where.
    pub fn first_hurt(&self, seat: &SeatId) -> Option<(&'a Event, &'a UnitId, Point)> {
        self.events.iter().find_map(|event| match &event.kind {
            EventKind::PersonWounded { at, by: HarmSource::Unit(unit), .. }
            | EventKind::PersonDied { at, by: HarmSource::Unit(unit), .. } => {
                let is_own = self.unit(unit).is_some_and(|unit| unit.seat == *seat) && self.is_person(seat, event.tick);
                is_own.then_some((event, unit, *at))
            }
            _ => None,
        })
    }

    /// Questions of persons to the contact about the topic, in order.
    pub fn consults(&self, contact: &ContactId, topic: &TopicId) -> impl Iterator<Item = (&'a Event, &'a Sent)> {
        self.sent().filter(move |(event, sent)| {
            let to = seat_to_contact(sent).filter(|(from, _)| self.is_person(from, event.tick));
            let about = sent.purpose == Purpose::Consult && sent.topic.as_ref() == Some(topic);
            about && to.is_some_and(|(_, to)| to == contact)
        })
    }

    /// The question was answered before the event, or the longest time that its answer takes had passed.
    pub fn is_awaited(&self, asked: &Sent, before: EventNo, by: Tick) -> bool {
        let answer_s = seat_to_contact(asked).and_then(|(_, to)| self.contact(to)).map_or(0, |to| to.delay_s.1);
        asked.arrives.plus_seconds(answer_s) <= by || self.is_answered(asked, before, by)
    }

    /// An answer stood in the record before the event, and had arrived by the tick.
    pub fn is_answered(&self, asked: &Sent, before: EventNo, by: Tick) -> bool {
        let mut earlier = self.sent().take_while(|(event, _)| event.no < before);
        earlier.any(|(_, sent)| sent.answers == Some(asked.message) && sent.arrives <= by)
    }

    /// Orders to the unit so soon after another that the first was hardly meant.
    pub fn ordered_soon(&self, unit: &UnitId, given: &Event) -> impl Iterator<Item = &'a Order> {
        let soon = given.tick.plus_seconds(MEANT_S);
        let after = self.events.iter().skip(given.no.0 as usize + 1).take_while(move |event| event.tick <= soon);
        after.filter_map(move |event| match &event.kind {
            EventKind::OrderGiven { order, .. } if order.unit() == Some(unit) => Some(order),
            _ => None,
        })
    }

    /// The request for authority was for less than this rung; whoever asked for both in one tick asked for it.
    pub fn asks_for_less(&self, event: &Event, sent: &Sent, than: Rung) -> bool {
        let Some((seat, contact)) = seat_to_contact(sent) else { return false };
        // The order stands in the record a little before its message.
        let before = self.events.iter().take(event.no.0 as usize).rev().take_while(|given| given.tick == event.tick);
        let rungs = before.filter_map(|given| match &given.kind {
            EventKind::OrderGiven { seat: by, order: Order::RequestAuthority { to, rung, .. } } => {
                (by == seat && to == contact).then_some(*rung)
            }
            _ => None,
        });
        rungs.max().is_some_and(|most| most < than)
    }

    /// As it stands in a sentence on who was met: a party, or the people at a place.
    pub fn target_value(&self, target: &Target) -> Value {
        match target {
            Target::Party(_) => Value::Name(self.target_name(target)),
            Target::Crowd(_) => Value::PeopleAt(self.target_name(target)),
        }
    }

    pub fn party_name(&self, id: &PartyId) -> TextKey {
        let party = self.scenario.parties.iter().find(|party| party.id == *id);
        party.map_or_else(|| TextKey::from(id.as_str()), |party| party.name.clone())
    }

    pub fn contact_name(&self, id: &ContactId) -> TextKey {
        self.contact(id).map_or_else(|| TextKey::from(id.as_str()), |contact| contact.name.clone())
    }

    pub fn topic_name(&self, id: &TopicId) -> TextKey {
        let topic = self.scenario.topics.iter().find(|topic| topic.id == *id);
        topic.map_or_else(|| TextKey::from(id.as_str()), |topic| topic.name.clone())
    }

    /// Seconds that a rung needs before its effect can be judged.
    pub fn dwell_s(&self, rung: Rung) -> u32 {
        self.scenario.rubric.band.dwell_s.iter().find(|(of, _)| *of == rung).map_or(0, |(_, seconds)| *seconds)
    }
}

/// The seat and the counterpart of a message from one to the other.
pub(super) fn seat_to_contact(sent: &Sent) -> Option<(&SeatId, &ContactId)> {
    match (&sent.from, &sent.to) {
        (Party::Seat(seat), Party::Sender(Sender::Contact(contact))) => Some((seat, contact)),
        _ => None,
    }
}

pub(super) fn kind_of(target: &Target) -> TargetKind {
    match target {
        Target::Party(_) => TargetKind::ArmedParty,
        Target::Crowd(_) => TargetKind::Crowd,
    }
}

/// A solo drill's person holds the first playable seat; hand-overs in the record change that.
fn read_players(scenario: &Scenario, events: &[Event]) -> Vec<Vec<(Tick, Player)>> {
    let first = scenario.seats.iter().position(|seat| seat.playable);
    let mut players: Vec<Vec<(Tick, Player)>> = (0..scenario.seats.len())
        .map(|place| vec![(Tick(0), if Some(place) == first { Player::Person } else { Player::Bot })])
        .collect();
    for event in events {
        if let EventKind::SeatHanded { seat, to } = &event.kind
            && let Some(place) = scenario.seats.iter().position(|known| known.id == *seat)
        {
            players[place].push((event.tick, *to));
        }
    }
    players
}

fn player_at(held: &[(Tick, Player)], at: Tick) -> Player {
    held.iter().rev().find(|(from, _)| *from <= at).map_or(Player::Bot, |(_, player)| *player)
}
