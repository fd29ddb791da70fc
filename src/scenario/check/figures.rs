//! Figures that a scenario may set: wounds and care, weapons and riot means, channels, weights of judgement.

use super::Checker;
use crate::scenario::fire::{ForceFigures, SmokeFigures, WeaponFigures};
use crate::scenario::limits::{DELAY_S, GRAMS, LINES, MAX_LIST, REACH_M, SMOKE, SPEED_MPS, STRENGTH, WEIGHT};
use crate::scenario::problem::{ProblemKind, Thing};

pub(super) fn check(checker: &mut Checker) {
    care(checker);
    force(checker);
    channels(checker);
    for (i, weight) in checker.scenario.rubric.weighing.by_rung.iter().enumerate() {
        checker.number(&format!("rubric.weighing.by_rung[{i}]"), *weight, WEIGHT);
    }
}

fn care(checker: &mut Checker) {
    let care = &checker.scenario.care;
    checker.share("care.wounds.critical", care.wounds.critical);
    checker.share("care.wounds.minor", care.wounds.minor);
    times(checker, "care.wounds.worsens_s", care.wounds.worsens_s);
    times(checker, "care.wounds.dies_s", care.wounds.dies_s);
    times(checker, "care.wounds.aided_s", care.wounds.aided_s);
    checker.whole("care.clocks.first_aid_s", care.clocks.first_aid_s, DELAY_S);
    checker.whole("care.clocks.advanced_s", care.clocks.advanced_s, DELAY_S);
    checker.whole("care.clocks.surgery_s", care.clocks.surgery_s, DELAY_S);
    checker.number("care.litter_m", care.litter_m, REACH_M);
    checker.number("care.litter_mps", care.litter_mps, SPEED_MPS);
    checker.number("care.team_m", care.team_m, (0.5, REACH_M.1));
    checker.number("care.triage_m", care.triage_m, REACH_M);
    checker.whole("care.look_round_s", care.look_round_s, DELAY_S);
    for (i, facility) in checker.within("care.facilities", &care.facilities, 0, MAX_LIST).iter().enumerate() {
        let path = format!("care.facilities[{i}]");
        checker.known(&format!("{path}.zone"), Thing::Zone, facility.zone.as_str());
        if care.facilities[..i].iter().any(|earlier| earlier.zone == facility.zone) {
            checker.add(&path, ProblemKind::NeverUsed);
        }
    }
    for (i, zone) in checker.within("care.landing_zones", &care.landing_zones, 0, MAX_LIST).iter().enumerate() {
        checker.known(&format!("care.landing_zones[{i}]"), Thing::Zone, zone.as_str());
    }
}

fn times(checker: &mut Checker, path: &str, (shortest, longest): (u32, u32)) {
    checker.whole(&format!("{path}[0]"), shortest, DELAY_S);
    checker.whole(&format!("{path}[1]"), longest, DELAY_S);
    checker.in_order(path, shortest <= longest);
}

fn force(checker: &mut Checker) {
    let ForceFigures { shots, shells, crowds, smoke, weapons } = &checker.scenario.force;
    for (field, share) in [
        ("shots.hit", shots.hit),
        ("shots.falls", shots.falls),
        ("shots.kills", shots.kills),
        ("shots.stray", shots.stray),
        ("shots.passes", shots.passes),
        ("shots.cover", shots.cover),
        ("shells.kills", shells.kills),
        ("shells.kills_beyond", shells.kills_beyond),
        ("shells.falls", shells.falls),
        ("crowds.heeds", crowds.heeds),
        ("crowds.posture_up_to", crowds.posture_up_to),
        ("crowds.threat_fear", crowds.threat_fear),
    ] {
        checker.share(&format!("force.{field}"), share);
    }
    for (field, metres) in
        [("shots.line_m", shots.line_m), ("shots.behind_m", shots.behind_m), ("crowds.threat_m", crowds.threat_m)]
    {
        checker.number(&format!("force.{field}"), metres, REACH_M);
    }
    checker.whole("force.shots.rifles", u32::from(shots.rifles), STRENGTH);
    for (field, seconds) in [
        ("shots.volley_s", shots.volley_s),
        ("shells.flight_s", shells.flight_s),
        ("crowds.every_s", crowds.every_s),
        ("crowds.away_s", crowds.away_s),
    ] {
        checker.whole(&format!("force.{field}"), seconds, DELAY_S);
    }
    for (i, (rung, fear)) in checker.within("force.crowds.fear", &crowds.fear, 0, MAX_LIST).iter().enumerate() {
        checker.share(&format!("force.crowds.fear[{i}][1]"), *fear);
        if crowds.fear[..i].iter().any(|(earlier, _)| earlier == rung) {
            checker.add(&format!("force.crowds.fear[{i}]"), ProblemKind::RungTwice(*rung));
        }
    }
    check_smoke(checker, smoke);
    for (i, one) in checker.within("force.weapons", weapons, 0, MAX_LIST).iter().enumerate() {
        weapon(checker, &format!("force.weapons[{i}]"), one);
        if weapons[..i].iter().any(|earlier| earlier.weapon == one.weapon) {
            checker.add(&format!("force.weapons[{i}]"), ProblemKind::NeverUsed);
        }
    }
}

fn check_smoke(checker: &mut Checker, smoke: &SmokeFigures) {
    checker.whole("force.smoke.burns_s", smoke.burns_s, DELAY_S);
    checker.number("force.smoke.start_m", smoke.start_m, SMOKE);
    checker.number("force.smoke.growth_mps", smoke.growth_mps, SMOKE);
    checker.number("force.smoke.drives_mg_m3", smoke.drives_mg_m3, SMOKE);
    checker.number("force.smoke.extinction_m2_g", smoke.extinction_m2_g, (0.0, SMOKE.1));
    checker.share("force.smoke.fear", smoke.fear);
}

fn weapon(checker: &mut Checker, path: &str, weapon: &WeaponFigures) {
    checker.number(&format!("{path}.range_m"), weapon.range_m, REACH_M);
    checker.share(&format!("{path}.chance"), weapon.chance);
    checker.whole(&format!("{path}.every_s"), weapon.every_s, (1, DELAY_S.1));
}

fn channels(checker: &mut Checker) {
    let channels = &checker.scenario.channels;
    for (i, one) in checker.within("channels", channels, 0, MAX_LIST).iter().enumerate() {
        let path = format!("channels[{i}]");
        checker.whole(&format!("{path}.delay_s"), one.delay_s, DELAY_S);
        checker.whole(&format!("{path}.holds_s"), one.holds_s, DELAY_S);
        checker.whole(&format!("{path}.spreads_s"), one.spreads_s, DELAY_S);
        checker.whole(&format!("{path}.lines"), u32::from(one.lines), LINES);
        if let Some(reach_m) = one.reach_m {
            checker.number(&format!("{path}.reach_m"), reach_m, REACH_M);
        }
        if channels[..i].iter().any(|earlier| earlier.channel == one.channel) {
            checker.add(&path, ProblemKind::NeverUsed);
        }
    }
}

/// Hit chances by distance, nearest first, and the grams of a canister.
pub(super) fn means(checker: &mut Checker, path: &str, means: &crate::scenario::forces::Means) {
    for (i, (at_m, chance)) in checker.within(&format!("{path}.hit"), &means.hit, 0, MAX_LIST).iter().enumerate() {
        checker.number(&format!("{path}.hit[{i}][0]"), *at_m, REACH_M);
        checker.share(&format!("{path}.hit[{i}][1]"), *chance);
        checker.in_order(&format!("{path}.hit[{i}]"), i == 0 || means.hit[i - 1].0 < *at_m);
    }
    if let Some(crate::scenario::forces::Riot::Irritant { grams }) = means.riot {
        checker.number(&format!("{path}.riot.grams"), grams, GRAMS);
    }
}
