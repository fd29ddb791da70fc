//! Doing nothing: a hard fail wherever protection was due with means, token acts or not, and free where nothing was due.

use tutela::assessment::band;
use tutela::assessment::card::HardFailKind;
use tutela::scenario::Scenario;
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{PartyId, SeatId, Tick};
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::Scale;
use tutela::sim::event::{Event, EventKind, EventRecord, ForceUsed, Knew, Party, ThreatKnown};
use tutela::sim::order::Target;

use super::runs::{self, Run};
use super::{card, record};

// 8
#[test]
fn without_any_act_standing_by_is_found_wherever_protection_was_due() {
    let found = runs::all().iter().filter(|run| {
        let idle = without_acts(&run.scenario, &run.record);
        must_be_standing_by(run, &idle, "without the acts of the seat")
    });
    assert!(found.count() > 3);
}

// 8, and gaming by token acts
#[test]
fn a_token_act_below_the_floor_cures_nothing() {
    let mut tried = 0;
    for run in runs::all() {
        let idle = without_acts(&run.scenario, &run.record);
        let Some(due) = dues(run, &idle).into_iter().find(|due| due.least > Rung::Dialogue && due.is_overdue(run))
        else {
            continue;
        };
        tried += 1;
        let token = with_token(run, &idle, &due);
        let what = format!("with talk from {} s on, below a floor of {:?}", due.from.seconds(), due.least);
        assert!(stands_by(run, &token), "{} {what}", run.name);
    }
    assert!(tried > 0);
}

// 8
#[test]
fn before_a_threat_is_known_nothing_is_due_and_nothing_costs() {
    for run in runs::all() {
        let mut calm = without_acts(&run.scenario, &run.record);
        let is_threat = |event: &Event| matches!(&event.kind, EventKind::ThreatKnown { known, .. } if known.target.stage > Stage::None);
        let first = calm.events.iter().position(is_threat).unwrap_or(calm.events.len());
        calm.events.truncate(first);
        calm.until = calm.events.last().map_or(Tick(0), |event| event.tick);
        let card = card(run, &calm);
        let fails: Vec<_> = card.hard_fails.iter().map(|fail| fail.kind).collect();
        let mark = card.scale(Scale::Proportionality);
        assert!(fails.is_empty() && mark.items == 0 && mark.mark.is_none(), "{}: {fails:?} {mark:?}", run.name);
    }
}

/// The record without what the person's seat ordered or did.
pub fn without_acts(scenario: &Scenario, record: &EventRecord) -> EventRecord {
    let me = runs::person(scenario);
    let own = |kind: &EventKind| {
        use EventKind::*;
        match kind {
            OrderGiven { seat, .. }
            | Decided { seat, .. }
            | Interposed { seat, .. }
            | PeopleLed { seat, .. }
            | ForceCeased { seat, .. }
            | Published { seat, .. }
            | Announced { seat, .. } => seat == me,
            ForceUsed(used) => used.seat == *me,
            Sent(sent) => sent.from == Party::Seat(me.clone()),
            _ => false,
        }
    };
    let mut idle = record.clone();
    idle.events.retain(|event| !own(&event.kind));
    record::number(&mut idle);
    idle
}

/// True where protection was due for longer than its standard; then the card must say that the seat stood by.
pub fn must_be_standing_by(run: &Run, idle: &EventRecord, what: &str) -> bool {
    let overdue = dues(run, idle).into_iter().find(|due| due.is_overdue(run));
    if let Some(due) = &overdue {
        let (from, waited_s) = (due.from.seconds(), due.waited_s);
        let at = format!("{} against {:?}, due from {from} s on for {waited_s} s, {what}", run.name, due.party);
        assert!(stands_by(run, idle), "{at}: no hard fail");
        let mark = card(run, idle).scale(Scale::Proportionality);
        // A record that stops before the end of the drill has no verdict, and the cap all the same.
        assert!(
            mark.capped && mark.passed != Some(true) && mark.mark.is_none_or(|mark| mark <= 39.0),
            "{at}: {mark:?}"
        );
    }
    overdue.is_some()
}

fn stands_by(run: &Run, record: &EventRecord) -> bool {
    card(run, record).hard_fails.iter().any(|fail| fail.kind == HardFailKind::StandingBy)
}

/// How long something was due against each party after a protection opened, read from the band and not from the items.
fn dues(run: &Run, idle: &EventRecord) -> Vec<Due> {
    let seat = runs::person(&run.scenario);
    let tracks = band::tracks(&run.scenario, idle).into_iter().filter(|track| track.seat == *seat);
    let due = tracks.filter_map(|track| {
        let opening = idle.events.iter().find(|event| {
            let of_party = matches!(&event.kind, EventKind::ThreatKnown { party, .. } if *party == track.party);
            of_party && runs::opens(&run.scenario, event)
        });
        let from = opening?.tick;
        let spans = track.spans.iter().filter(|span| span.floor > Rung::Presence && span.to > from);
        let waited_s = spans.clone().map(|span| span.to.seconds_since(span.from.max(from))).sum();
        let least = spans.map(|span| span.floor).min().unwrap_or_default();
        Some(Due { party: track.party, from, waited_s, least })
    });
    due.collect()
}

/// The idle record, with talk to the party from when the protection opened.
fn with_token(run: &Run, idle: &EventRecord, due: &Due) -> EventRecord {
    let seat = runs::person(&run.scenario);
    let opens = |event: &Event| event.tick == due.from && runs::opens(&run.scenario, event);
    let place = idle.events.iter().position(opens).expect("it opened");
    let EventKind::ThreatKnown { known, .. } = &idle.events[place].kind else { panic!("it opens by knowing") };
    let mut token = idle.clone();
    let kind = EventKind::ForceUsed(Box::new(talk(run, seat, due, known)));
    token.events.insert(place + 1, Event { no: idle.events[place].no, tick: due.from, kind });
    record::number(&mut token);
    token
}

fn talk(run: &Run, seat: &SeatId, due: &Due, known: &ThreatKnown) -> ForceUsed {
    let unit = run.scenario.units.iter().find(|unit| unit.seat == *seat).expect("a unit of the seat");
    let delegated = run.scenario.seats.iter().find(|own| own.id == *seat).map(|own| own.delegated).unwrap_or_default();
    ForceUsed {
        seat: seat.clone(),
        unit: unit.id.clone(),
        target: Target::Party(due.party.clone()),
        rung: Rung::Dialogue,
        ordered: due.from,
        knew: Knew {
            target: known.target.clone(),
            indicators: Vec::new(),
            distance_m: known.distance_m,
            held: tutela::scenario::rules::AuthorityHeld { seat: seat.clone(), delegated, grants: Vec::new() },
            area_seen: true,
            bystanders: 0,
            protected_site: false,
            means_in_reach: known.means_in_reach.clone(),
            history: Vec::new(),
            warning_understood: false,
        },
        verdict: Default::default(),
    }
}

struct Due {
    party: PartyId,
    /// When the protection opened.
    from: Tick,
    /// Seconds in which something was due since then.
    waited_s: f32,
    /// The lowest floor of that time.
    least: Rung,
}

impl Due {
    fn is_overdue(&self, run: &Run) -> bool {
        self.waited_s > run.scenario.rubric.standards.protect_s as f32
    }
}
