//! Perturbations of a record: what is changed, and nothing else.

use proptest::sample::Index;
use tutela::assessment::band::{self, Limits};
use tutela::scenario::Scenario;
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{EventNo, PersonNo, Point, Tick};
use tutela::scenario::mandate::TargetKind;
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::rules::{Question, evaluate};
use tutela::sim::event::{Event, EventKind, EventRecord, ForceUsed, HarmSource};
use tutela::sim::order::Target;

/// Something that chance draws or that no seat sees, at the tick of some event of the record: what, and when.
pub fn insert_luck(scenario: &Scenario, record: &mut EventRecord, at: &Index, which: u8) -> String {
    if record.events.is_empty() || scenario.parties.is_empty() {
        return String::new();
    }
    let place = at.index(record.events.len());
    let party = || scenario.parties[place % scenario.parties.len()].id.clone();
    let (by, point) = (HarmSource::Party(party()), Point(1.0, 1.0));
    let kind = match which {
        0 => EventKind::PersonWounded { person: PersonNo(place as u32 % 50), at: point, by },
        1 => EventKind::PersonDied { person: PersonNo(place as u32 % 50), at: point, by },
        2 => EventKind::PartyMemberHurt {
            party: party(),
            person: PersonNo(60 + place as u32 % 9),
            at: point,
            deadly: true,
            by,
        },
        3 => EventKind::PartyStatusChanged { party: party(), status: PartyStatus::Surrendered },
        4 => EventKind::PartyPhaseBegan { party: party(), phase: 1, stage: Stage::Violence },
        _ => EventKind::Explosion { at: point, by: HarmSource::Event },
    };
    let tick = record.events[place].tick;
    let what = format!("at {} s {kind:?}", tick.seconds());
    record.events.insert(place, Event { no: record.events[place].no, tick, kind });
    number(record);
    what
}

/// These events at the end of a tick.
pub fn insert(record: &mut EventRecord, tick: Tick, kinds: impl IntoIterator<Item = EventKind>) {
    let place = record.events.partition_point(|event| event.tick <= tick);
    let events = kinds.into_iter().map(|kind| Event { no: EventNo(0), tick, kind });
    record.events.splice(place..place, events);
    number(record);
}

/// One force event changed, and which; none where the record has no force.
pub fn with_force(
    record: &EventRecord,
    which: &Index,
    change: impl Fn(&mut ForceUsed),
) -> Option<(EventRecord, String)> {
    let count = forces(record);
    if count == 0 {
        return None;
    }
    let mut changed = record.clone();
    let used = nth_force(&mut changed, which.index(count))?;
    let what = format!("force ordered at {} s, {:?} against {:?}", used.ordered.seconds(), used.rung, used.target);
    change(used);
    Some((changed, what))
}

pub fn forces(record: &EventRecord) -> usize {
    record.events.iter().filter(|event| matches!(event.kind, EventKind::ForceUsed(_))).count()
}

/// Floor and ceiling on what was known at the force.
pub fn limits_of(scenario: &Scenario, record: &EventRecord, place: usize) -> Limits {
    let mut record = record.clone();
    let used = nth_force(&mut record, place).expect("counted");
    band::limits(scenario, kind_of(&used.target), &used.knew.target, used.knew.distance_m)
}

/// The record with this force alone, at another rung, its verdict by the rules anew.
pub fn only_force(scenario: &Scenario, record: &EventRecord, place: usize, rung: Rung) -> EventRecord {
    let mut seen = 0;
    let mut alone = record.clone();
    alone.events.retain(|event| {
        let is_force = matches!(event.kind, EventKind::ForceUsed(_));
        seen += usize::from(is_force);
        !is_force || seen == place + 1
    });
    number(&mut alone);
    let used = nth_force(&mut alone, 0).expect("kept");
    used.rung = rung;
    let warned = used.knew.history.iter().any(|tried| tried.rung == Rung::Warning && tried.had_effect_time);
    let (known, held) = (used.knew.target.clone(), used.knew.held.clone());
    used.verdict = evaluate(&scenario.rules, &Question { rung, target: kind_of(&used.target), known, held, warned });
    alone
}

/// One act of a seat again and again in its tick, as an order that is given over and over; and what it is.
pub fn with_acts_repeated(record: &EventRecord, which: &Index, times: usize) -> Option<(EventRecord, String)> {
    let is_act = |kind: &EventKind| {
        use EventKind::*;
        matches!(kind, ForceUsed(_) | Interposed { .. } | Published { .. } | Decided { .. } | Acknowledged { .. })
    };
    let acts: Vec<usize> = (0..record.events.len()).filter(|place| is_act(&record.events[*place].kind)).collect();
    let place = (!acts.is_empty()).then(|| acts[which.index(acts.len())])?;
    let mut spammed = record.clone();
    let again = std::iter::repeat_n(record.events[place].clone(), times);
    spammed.events.splice(place..place, again);
    number(&mut spammed);
    let Event { tick, kind, .. } = &record.events[place];
    Some((spammed, format!("at {} s {kind:?}", tick.seconds())))
}

/// Up to some event, of which the pattern says what stays.
pub fn part(record: &EventRecord, kept: &[bool], until: &Index) -> EventRecord {
    let most = until.index(record.events.len() + 1);
    let events = record.events[..most].iter().zip(kept.iter().cycle()).filter(|(_, kept)| **kept);
    let mut part = EventRecord { events: events.map(|(event, _)| event.clone()).collect(), ..EventRecord::default() };
    number(&mut part);
    part
}

/// The same events in another order within each tick: turned by so many places.
pub fn turned_within_ticks(record: &EventRecord, by: usize) -> EventRecord {
    let mut turned = record.clone();
    for of_tick in turned.events.chunk_by_mut(|one, next| one.tick == next.tick) {
        of_tick.rotate_left(by % of_tick.len());
    }
    number(&mut turned);
    turned
}

pub fn nth_force(record: &mut EventRecord, place: usize) -> Option<&mut ForceUsed> {
    let mut forces = record.events.iter_mut().filter_map(|event| match &mut event.kind {
        EventKind::ForceUsed(used) => Some(used.as_mut()),
        _ => None,
    });
    forces.nth(place)
}

fn kind_of(target: &Target) -> TargetKind {
    match target {
        Target::Party(_) => TargetKind::ArmedParty,
        Target::Crowd(_) => TargetKind::Crowd,
    }
}

/// An event's number is its place.
pub fn number(record: &mut EventRecord) {
    for (place, event) in record.events.iter_mut().enumerate() {
        event.no.0 = place as u32;
    }
}
