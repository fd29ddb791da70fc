//! Who takes part on the mission's side and beside it: organisations, seats, units, counterparts.

use super::story::{effects, seat_known};
use super::{Checker, ProblemKind, ground};
use crate::scenario::forces::{Counterpart, Means, MedicalMeans, Purpose, Reply, Seat, Unit};
use crate::scenario::limits::{DELAY_S, MAX_LIST, RADIUS_M, REACH_M, SPEED_MPS, STRENGTH};
use crate::scenario::problem::Thing;

pub(super) fn check(checker: &mut Checker) {
    let scenario = checker.scenario;
    for (i, organisation) in checker.within("organisations", &scenario.organisations, 1, MAX_LIST).iter().enumerate() {
        checker.text(&format!("organisations[{i}].name"), &organisation.name);
    }
    for (i, one) in checker.within("seats", &scenario.seats, 1, MAX_LIST).iter().enumerate() {
        seat(checker, &format!("seats[{i}]"), one);
    }
    if !scenario.seats.is_empty() && !scenario.seats.iter().any(|seat| seat.playable) {
        checker.add("seats", ProblemKind::NoPlayableSeat);
    }
    for (i, one) in scenario.units.iter().enumerate() {
        unit(checker, &format!("units[{i}]"), one);
    }
    for (i, one) in scenario.counterparts.iter().enumerate() {
        counterpart(checker, &format!("counterparts[{i}]"), one);
    }
}

fn seat(checker: &mut Checker, path: &str, seat: &Seat) {
    checker.text(&format!("{path}.title"), &seat.title);
    checker.known(&format!("{path}.organisation"), Thing::Organisation, seat.organisation.as_str());
    checker.whole(&format!("{path}.bot.delay_s"), seat.bot.delay_s, DELAY_S);
}

fn unit(checker: &mut Checker, path: &str, unit: &Unit) {
    checker.text(&format!("{path}.name"), &unit.name);
    checker.known(&format!("{path}.organisation"), Thing::Organisation, unit.organisation.as_str());
    seat_known(checker, &format!("{path}.seat"), &unit.seat);
    checker.whole(&format!("{path}.strength"), u32::from(unit.strength), STRENGTH);
    checker.number(&format!("{path}.speed_mps[0]"), unit.speed_mps.0, SPEED_MPS);
    checker.number(&format!("{path}.speed_mps[1]"), unit.speed_mps.1, SPEED_MPS);
    checker.number(&format!("{path}.radius_m"), unit.radius_m, RADIUS_M);
    checker.number(&format!("{path}.sight_m"), unit.sight_m, REACH_M);
    if unit.flies {
        ground::inside_map(checker, &format!("{path}.at"), unit.at);
    } else {
        ground::free_ground(checker, &format!("{path}.at"), unit.at, unit.radius_m);
    }
    means(checker, path, &unit.means);
    if let Some(MedicalMeans { treat_s, carries, .. }) = &unit.medical {
        checker.whole(&format!("{path}.medical.treat_s"), *treat_s, (1, DELAY_S.1));
        checker.whole(&format!("{path}.medical.carries"), u32::from(*carries), (0, STRENGTH.1));
    }
    checker.within(&format!("{path}.languages"), &unit.languages, 0, MAX_LIST);
    let latest = checker.scenario.meta.ends_at_s;
    checker.whole(&format!("{path}.available_at_s"), unit.available_at_s, (0, latest));
    if let Some(endurance_s) = unit.endurance_s {
        checker.whole(&format!("{path}.endurance_s"), endurance_s, (1, DELAY_S.1));
    }
}

fn means(checker: &mut Checker, path: &str, means: &[Means]) {
    for (i, one) in checker.within(&format!("{path}.means"), means, 0, MAX_LIST).iter().enumerate() {
        let path = format!("{path}.means[{i}]");
        checker.text(&format!("{path}.name"), &one.name);
        checker.number(&format!("{path}.range_m"), one.range_m, REACH_M);
        checker.number(&format!("{path}.effect_m"), one.effect_m, REACH_M);
        checker.share(&format!("{path}.harm"), one.harm);
        if means[..i].iter().any(|earlier| earlier.rung == one.rung) {
            checker.add(&format!("{path}.rung"), ProblemKind::RungTwice(one.rung));
        }
    }
}

fn counterpart(checker: &mut Checker, path: &str, counterpart: &Counterpart) {
    checker.text(&format!("{path}.name"), &counterpart.name);
    checker.text(&format!("{path}.interests"), &counterpart.interests);
    checker.known(&format!("{path}.organisation"), Thing::Organisation, counterpart.organisation.as_str());
    let (shortest, longest) = counterpart.delay_s;
    checker.whole(&format!("{path}.delay_s[0]"), shortest, DELAY_S);
    checker.whole(&format!("{path}.delay_s[1]"), longest, DELAY_S);
    checker.in_order(&format!("{path}.delay_s"), shortest <= longest);
    for (i, reply) in checker.within(&format!("{path}.replies"), &counterpart.replies, 0, MAX_LIST).iter().enumerate() {
        let path = format!("{path}.replies[{i}]");
        checker.text(&format!("{path}.text"), &reply.text);
        if let Some(topic) = &reply.topic {
            checker.known(&format!("{path}.topic"), Thing::Topic, topic.as_str());
        }
        effects(checker, &format!("{path}.effects"), &reply.effects);
        let covers = |earlier: &Reply| {
            earlier.to == reply.to && earlier.topic.as_ref().is_none_or(|topic| Some(topic) == reply.topic.as_ref())
        };
        // Nobody writes to a counterpart in order to be informed: that purpose is the exercise's own.
        if counterpart.replies[..i].iter().any(covers) || reply.to == Purpose::Inform {
            checker.add(&path, ProblemKind::NeverUsed);
        }
    }
}
