//! P8, kept up: a protective act that ends while the threat persists, or that the floor rises above, opens its duty again.
//!
//! The clock of a gap starts where something is due and means are in reach, and runs on while something is due. A gap
//! within the standard costs nothing and earns nothing, so that letting go and taking up again is no way to better marks.
//! The longest gap of a protection counts, in the one item that it has. Who has been led out is out of it: an evacuation
//! is not taken up again.

use super::p8_bound::Bound;
use super::p8_timeliness::{Answer, Duty, Wait, led_out};
use crate::assessment::band::Stretch;
use crate::assessment::case::Case;
use crate::scenario::forces::Rung;
use crate::scenario::ids::Tick;
use crate::scenario::rubric::Protection;

/// After the first answer and before people were led out, the longest time in which something was due and nothing
/// reached it, where it was longer than the standard.
pub(super) fn overdue_gap<'s, 'a>(
    case: &Case,
    protection: &Protection,
    duty: &'s Duty<'a>,
    answer: &Answer,
) -> Option<Gap<'s, 'a>> {
    let Answer::Acted { at: answered, rung: Some(_), .. } = answer else { return None };
    let led_out = if protection.evacuation_answers { led_out(case, &protection.people_in) } else { None };
    let end = led_out.map_or(case.end, |(tick, ..)| tick);
    let bound = Bound::read(case, protection, &duty.seat);
    let (mut gaps, mut open): (Vec<Gap>, Option<Gap>) = (Vec::new(), None);
    let later = duty.stretches.iter().filter(|stretch| stretch.to > *answered && stretch.from < end);
    for stretch in later.filter(|stretch| stretch.floor > Rung::Presence) {
        let (from, until) = (stretch.from.max(*answered), stretch.to.min(end));
        if stretch.used >= stretch.floor {
            gaps.extend(open.take().map(|gap| Gap { closed: true, ..gap }));
        } else if (open.is_some() || in_reach(stretch)) && case.is_person(&duty.seat, stretch.from) {
            let gap = open.get_or_insert_with(|| Gap { first: stretch, until, wait: Wait::new(case), closed: false });
            gap.wait.add(&bound, stretch, from, until.max(from));
            gap.until = until;
        }
    }
    gaps.extend(open.map(|gap| Gap { closed: led_out.is_some(), ..gap }));
    let overdue = gaps.into_iter().filter(|gap| gap.wait.is_over());
    overdue.max_by(|one, other| {
        // One that was never closed outweighs any that was.
        (!one.closed).cmp(&!other.closed).then(one.wait.seconds.total_cmp(&other.wait.seconds))
    })
}

fn in_reach(stretch: &Stretch) -> bool {
    stretch.reported.means_in_reach.iter().max().is_some_and(|best| *best >= stretch.floor)
}

pub(super) struct Gap<'s, 'a> {
    pub first: &'s Stretch<'a>,
    pub until: Tick,
    pub wait: Wait<'s, 'a>,
    /// By an act that reached what was due, or by leading people out.
    pub closed: bool,
}
