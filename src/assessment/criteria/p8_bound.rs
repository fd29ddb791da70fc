//! P8, bound: while every unit that could act is at work against another protected threat, no lesser one, its means are
//! not in reach of this one, and no time is let pass.
//!
//! What counts is work that reaches what is due there, by units of the seat that have the means which are due here.

use crate::assessment::band::{self, Stretch};
use crate::assessment::case::Case;
use crate::scenario::forces::Unit;
use crate::scenario::ids::{PartyId, SeatId, TICKS_PER_SECOND, Tick, UnitId};
use crate::scenario::rubric::Protection;
use crate::sim::event::EventKind;
use crate::sim::order::Target;

impl<'a> Bound<'a> {
    /// The seat's work against the parties of other protections.
    pub fn read(case: &Case<'a>, protection: &Protection, seat: &SeatId) -> Self {
        let mut others: Vec<Other> = Vec::new();
        for other in &case.scenario.rubric.protections {
            let seen = other.party == protection.party || others.iter().any(|known| *known.party == other.party);
            let work = if seen { Vec::new() } else { work_against(case, seat, &other.party) };
            if !work.is_empty() {
                let stretches = band::stretches(case, seat, &other.party, None);
                others.push(Other { party: &other.party, work, stretches });
            }
        }
        Self { others, units: case.scenario.units.iter().filter(|unit| unit.seat == *seat).collect() }
    }

    /// The parts of a time, second by second, in which some unit that could do what is due was free.
    pub fn free(&self, due: &Stretch, from: Tick, to: Tick) -> Vec<(Tick, Tick)> {
        if self.others.is_empty() {
            return vec![(from, to)];
        }
        let mut free: Vec<(Tick, Tick)> = Vec::new();
        let mut at = from;
        while at < to {
            let next = Tick(at.0.saturating_add(TICKS_PER_SECOND)).min(to);
            if !self.all_at_work(due, at) {
                match free.last_mut() {
                    Some(last) if last.1 == at => last.1 = next,
                    _ => free.push((at, next)),
                }
            }
            at = next;
        }
        free
    }

    fn all_at_work(&self, due: &Stretch, at: Tick) -> bool {
        let able = || self.units.iter().filter(|unit| unit.means.iter().any(|means| means.rung >= due.floor));
        able().next().is_some() && able().all(|unit| self.others.iter().any(|other| other.holds(unit, due, at)))
    }
}

fn work_against<'a>(case: &Case<'a>, seat: &SeatId, party: &PartyId) -> Vec<Work<'a>> {
    let acts = case.events.iter().filter_map(|event| {
        let (by, unit, target) = match &event.kind {
            EventKind::ForceUsed(used) => (&used.seat, &used.unit, &used.target),
            EventKind::Interposed { seat, unit, target, .. } => (seat, unit, target),
            _ => return None,
        };
        let fits = by == seat && *target == Target::Party(party.clone());
        fits.then(|| Work { unit, from: event.tick, to: case.act_end(unit, event.no) })
    });
    acts.collect()
}

impl Other<'_> {
    /// The unit is at work against this party, and reaches what is due there, which is no less than what is due here.
    fn holds(&self, unit: &Unit, due: &Stretch, at: Tick) -> bool {
        let works = self.work.iter().any(|work| *work.unit == unit.id && work.from <= at && at < work.to);
        let here = self.stretches.iter().find(|stretch| stretch.from <= at && at < stretch.to);
        works && here.is_some_and(|here| here.used >= here.floor && here.floor >= due.floor)
    }
}

pub(super) struct Bound<'a> {
    others: Vec<Other<'a>>,
    units: Vec<&'a Unit>,
}

struct Other<'a> {
    party: &'a PartyId,
    work: Vec<Work<'a>>,
    stretches: Vec<Stretch<'a>>,
}

struct Work<'a> {
    unit: &'a UnitId,
    from: Tick,
    to: Tick,
}
