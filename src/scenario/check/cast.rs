//! Who takes part on the mission's side and beside it: organisations, seats, units, counterparts.

use super::story::{effects, seat_known};
use super::{Checker, ProblemKind, figures, ground};
use crate::scenario::forces::{
    Channel, Counterpart, FlyingLimits, Fuel, Means, MedicalMeans, Purpose, Reply, Seat, Unit, Vehicle,
};
use crate::scenario::ids::Language;
use crate::scenario::limits::{
    AWAKE_H, DELAY_S, DRIVING_MPS2, FUEL_L, HOLDS_M, LOAD_KG, MAX_LIST, RADIUS_M, REACH_M, SPEED_MPS, STRENGTH,
    TURNING_RADIUS_M, VISIBILITY_M, WIND_MPS,
};
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
    speech(checker, path, &seat.languages, seat.interpreter_s);
}

/// Languages of a seat or a counterpart, and the time that its interpreter takes.
fn speech(checker: &mut Checker, path: &str, languages: &[Language], interpreter_s: Option<u32>) {
    checker.within(&format!("{path}.languages"), languages, 0, MAX_LIST);
    if let Some(interpreter_s) = interpreter_s {
        checker.whole(&format!("{path}.interpreter_s"), interpreter_s, DELAY_S);
    }
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
    if let Some(MedicalMeans { treat_s, carries, triage_s, load_s, hand_over_s, lands_s, .. }) = &unit.medical {
        for (field, seconds) in
            [("triage_s", triage_s), ("load_s", load_s), ("hand_over_s", hand_over_s), ("lands_s", lands_s)]
        {
            checker.whole(&format!("{path}.medical.{field}"), *seconds, DELAY_S);
        }
        checker.whole(&format!("{path}.medical.treat_s"), *treat_s, (1, DELAY_S.1));
        checker.whole(&format!("{path}.medical.carries"), u32::from(*carries), (0, STRENGTH.1));
    }
    checker.within(&format!("{path}.languages"), &unit.languages, 0, MAX_LIST);
    let latest = checker.scenario.meta.ends_at_s;
    checker.whole(&format!("{path}.available_at_s"), unit.available_at_s, (0, latest));
    if let Some(endurance_s) = unit.endurance_s {
        checker.whole(&format!("{path}.endurance_s"), endurance_s, (1, DELAY_S.1));
    }
    machine(checker, path, unit);
    checker.within(&format!("{path}.sensors"), &unit.sensors, 0, MAX_LIST);
    checker.number(&format!("{path}.load_kg"), unit.load_kg, LOAD_KG);
    checker.number(&format!("{path}.awake_h"), unit.awake_h, AWAKE_H);
    checker.number(&format!("{path}.holds_m"), unit.holds_m, HOLDS_M);
}

/// Vehicle, fuel and flight.
fn machine(checker: &mut Checker, path: &str, unit: &Unit) {
    checker.whole(&format!("{path}.turnaround_s"), unit.turnaround_s, DELAY_S);
    if let Some(FlyingLimits { wind_mps, visibility_m }) = unit.flying_limits {
        checker.number(&format!("{path}.flying_limits.wind_mps"), wind_mps, WIND_MPS);
        checker.number(&format!("{path}.flying_limits.visibility_m"), visibility_m, VISIBILITY_M);
    }
    if let Some(Vehicle { turning_radius_m, curve_mps2, gains_mps2, brakes_mps2, reverse_mps }) = unit.vehicle {
        let at = format!("{path}.vehicle");
        checker.numbers(&at, TURNING_RADIUS_M, &[("turning_radius_m", turning_radius_m)]);
        let driving = [("curve_mps2", curve_mps2), ("gains_mps2", gains_mps2), ("brakes_mps2", brakes_mps2)];
        checker.numbers(&at, DRIVING_MPS2, &driving);
        checker.numbers(&at, SPEED_MPS, &[("reverse_mps", reverse_mps)]);
    }
    if let Some(Fuel { litres, moving_l_per_h, idle_l_per_h }) = unit.fuel {
        checker.number(&format!("{path}.fuel.litres"), litres, FUEL_L);
        checker.number(&format!("{path}.fuel.moving_l_per_h"), moving_l_per_h, FUEL_L);
        checker.number(&format!("{path}.fuel.idle_l_per_h"), idle_l_per_h, FUEL_L);
    }
    // What flies does not drive, and what does not fly has no weather to wait for.
    if (unit.flies && unit.vehicle.is_some()) || (!unit.flies && unit.flying_limits.is_some()) {
        checker.add(path, ProblemKind::GroundOrAir);
    }
}

fn means(checker: &mut Checker, path: &str, means: &[Means]) {
    for (i, one) in checker.within(&format!("{path}.means"), means, 0, MAX_LIST).iter().enumerate() {
        let path = format!("{path}.means[{i}]");
        checker.text(&format!("{path}.name"), &one.name);
        checker.number(&format!("{path}.range_m"), one.range_m, REACH_M);
        checker.number(&format!("{path}.effect_m"), one.effect_m, REACH_M);
        checker.share(&format!("{path}.harm"), one.harm);
        figures::means(checker, &path, one);
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
    speech(checker, path, &counterpart.languages, counterpart.interpreter_s);
    if let Some(zone) = &counterpart.meets_in {
        checker.known(&format!("{path}.meets_in"), Thing::Zone, zone.as_str());
        if counterpart.channel != Channel::InPerson {
            checker.add(&format!("{path}.meets_in"), ProblemKind::NeverUsed);
        }
    }
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
