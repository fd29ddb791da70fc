//! Judgement: a score card as a pure function of scenario and event record.
//!
//! Each criterion looks for the duties that events opened and yields one evidence item for each; scales are weighted
//! means of lines, lines are weighted means of items. Nothing here looks at the world, only at the record.

mod aid;
mod aims;
pub mod band;
pub mod card;
mod case;
pub mod coordination;
mod criteria;
mod duties;
mod hard_fails;
mod matter;
mod outcomes;
mod passed;
mod pointers;
pub mod probes;
mod reason;
mod scales;
mod subject;
pub mod text;
mod tried;

use crate::scenario::Scenario;
use crate::scenario::ids::SeatId;
use crate::sim::event::EventRecord;
use card::{CARD_VERSION, ScoreCard};
use case::Case;
use duties::Findings;

/// Judges a record: one seat's card, or the team's where no seat is named.
pub fn assess(scenario: &Scenario, seed: u64, record: &EventRecord, seat: Option<&SeatId>) -> ScoreCard {
    let case = Case::read(scenario, record);
    let mut findings = Findings::default();
    criteria::judge(&case, &mut findings);
    hard_fails::judge(&case, &mut findings);
    findings.keep_judged(scenario, seat);
    let lines = scales::line_marks(scenario, &findings.items);
    let ending = case.ending();
    let scales = scales::scale_marks(scenario, &lines, &findings, ending);
    ScoreCard {
        version: CARD_VERSION,
        scenario: scenario.meta.id.clone(),
        seed,
        ended: case.end,
        ending,
        seat: seat.cloned(),
        total: scales::total(scenario, &scales),
        scales,
        lines,
        outcomes: outcomes::count(&case),
        pointers: pointers::pointers(scenario, &findings.items),
        not_built: criteria::not_built(scenario),
        hard_fails: findings.hard_fails,
        items: findings.items,
        probes: probes::probe_results(scenario, record, seat),
    }
}
