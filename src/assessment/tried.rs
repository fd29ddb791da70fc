//! What bore on a target before force took effect: what the seat had used by its order, and what it ordered in the same
//! moment before it.
//!
//! Who stops the clock gives a warning and the step after it at once. The world carries them out one after the other, and the
//! record keeps their order: a warning came first if it was heard sooner, or in the same tick and was ordered sooner; it had
//! the time that passed until the force took effect.

use super::case::Case;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{EventNo, Tick};
use crate::sim::event::{EventKind, ForceUsed, RungUsed};
use crate::sim::order::Target;

impl Tried {
    pub fn before(case: &Case, used: &ForceUsed) -> Self {
        let mut tried = Self { history: used.knew.history.clone(), warning_understood: used.knew.warning_understood };
        let effect = case.force().find(|(_, one)| is_same(one, used)).map(|(event, _)| (event.no, event.tick));
        let Some((order, (effect, at))) = given(case, used).zip(effect) else { return tried };
        for (event, earlier) in case.force().take_while(|(event, _)| event.no < effect) {
            let is_beside = earlier.seat == used.seat && earlier.target == used.target && earlier.rung < used.rung;
            let came_first = || given(case, earlier).is_some_and(|no| no < order);
            if is_beside && earlier.ordered == used.ordered && (event.tick < at || came_first()) {
                tried.add(case, (event.no, event.tick), earlier, at);
            }
        }
        tried
    }

    fn add(&mut self, case: &Case, (began, since): (EventNo, Tick), used: &ForceUsed, until: Tick) {
        let is_heard = match &used.target {
            Target::Party(party) if used.rung.is_words() => case.is_understood(&used.unit, party),
            _ => true,
        };
        let worked_s = case.act_end(&used.unit, began).min(until).seconds_since(since);
        let had_effect_time = is_heard && worked_s >= case.dwell_s(used.rung) as f32;
        self.warning_understood |= is_heard && used.rung == Rung::Warning;
        self.history.push(RungUsed { rung: used.rung, first: since, had_effect_time });
    }
}

/// The order in the record.
fn given(case: &Case, used: &ForceUsed) -> Option<EventNo> {
    let of_then = case.events.iter().filter(|event| event.tick == used.ordered);
    let mut orders = of_then.filter(|event| match &event.kind {
        EventKind::OrderGiven { seat, order } => {
            *seat == used.seat && order.unit() == Some(&used.unit) && order.rung() == Some((used.rung, &used.target))
        }
        _ => false,
    });
    orders.next().map(|event| event.no)
}

fn is_same(one: &ForceUsed, other: &ForceUsed) -> bool {
    one.unit == other.unit && one.ordered == other.ordered && one.rung == other.rung && one.target == other.target
}

/// Rungs used against the target, and whether it understood a warning.
pub(super) struct Tried {
    pub history: Vec<RungUsed>,
    pub warning_understood: bool,
}
