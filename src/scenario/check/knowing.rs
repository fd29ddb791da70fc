//! Figures of sight, reports, memory and forecasts: in their ranges, and a forecast that costs no more than a breath.

use super::Checker;
use super::story::salvo;
use crate::scenario::knowing::{Analyst, Assumptions, Fading, Reports, Sight};
use crate::scenario::limits::{
    DELAY_S, FOOT_SPEED_MPS, FORECAST_RUNS, FORECAST_S, MAX_FORECAST_PERSON_S, MAX_LIST, MAX_PARTY_PEOPLE, REACH_M,
    SIGHT_LINES,
};
use crate::scenario::problem::Thing;

pub(super) fn check(checker: &mut Checker) {
    let knowing = &checker.scenario.knowing;
    sight(checker, &knowing.sight);
    reports(checker, &knowing.reports);
    memory(checker, &knowing.memory);
    if let Some(analyst) = &knowing.forecast {
        forecast(checker, analyst);
    }
}

fn sight(checker: &mut Checker, sight: &Sight) {
    let at = |field: &str| format!("knowing.sight.{field}");
    checker.number(&at("clear"), sight.clear, (0.01, 1.0));
    checker.number(&at("half_share"), sight.half_share, (0.01, 2.0));
    checker.number(&at("orient_lines"), sight.orient_lines, SIGHT_LINES);
    checker.number(&at("recognise_lines"), sight.recognise_lines, (sight.orient_lines.max(1.0), SIGHT_LINES.1));
    checker.number(&at("lying_share"), sight.lying_share, (0.05, 1.0));
    checker.number(&at("hides_m"), sight.hides_m, (0.0, 2.0));
    checker.share(&at("clutter"), sight.clutter);
    checker.share(&at("misread"), sight.misread);
    checker.number(&at("shot_seen"), sight.shot_seen, (1.0, 20.0));
    checker.share(&at("plain"), sight.plain);
    checker.share(&at("in_vain"), sight.in_vain);
    checker.share(&at("gone_sure"), sight.gone_sure);
    checker.whole(&at("lost_after_s"), sight.lost_after_s, DELAY_S);
}

fn reports(checker: &mut Checker, reports: &Reports) {
    for (field, shares) in [("reliable", &reports.reliable), ("credible", &reports.credible)] {
        for (i, share) in shares.iter().enumerate() {
            checker.share(&format!("knowing.reports.{field}[{i}]"), *share);
        }
    }
    let Reports { misplaced, disbelieved, person_sure, .. } = *reports;
    let shares = [("misplaced", misplaced), ("disbelieved", disbelieved), ("person_sure", person_sure)];
    checker.shares("knowing.reports", &shares);
    checker.whole("knowing.reports.zones_near", u32::from(reports.zones_near), (1, MAX_LIST as u32));
}

fn memory(checker: &mut Checker, memory: &Fading) {
    let at = |field: &str| format!("knowing.memory.{field}");
    for (field, seconds, least) in [
        ("sounding_every_s", memory.sounding_every_s, 1),
        ("same_aid_s", memory.same_aid_s, 0),
        ("act_stale_s", memory.act_stale_s, 1),
        ("fades_after_s", memory.fades_after_s, 1),
        ("harm_overdue_s", memory.harm_overdue_s, 0),
        ("reach_s", memory.reach_s, 1),
    ] {
        checker.whole(&at(field), seconds, (least, DELAY_S.1));
    }
    checker.number(&at("sounding_step"), memory.sounding_step, (0.01, 1.0));
    checker.number(&at("heard_m"), memory.heard_m, REACH_M);
    checker.share(&at("fade"), memory.fade);
    checker.share(&at("faded"), memory.faded);
    for (field, seconds) in [("person_recent_s", memory.person_recent_s), ("person_half_s", memory.person_half_s)] {
        checker.number(&at(field), seconds, (1.0, DELAY_S.1 as f32));
    }
    checker.whole(&at("full_one_in"), memory.full_one_in, (1, 1_000));
    // Apart, so that one person does not toggle the zone.
    checker.whole(&at("cleared_one_in"), memory.cleared_one_in, (memory.full_one_in.min(1_000), 1_000));
}

fn forecast(checker: &mut Checker, analyst: &Analyst) {
    let at = |field: &str| format!("knowing.forecast.{field}");
    checker.known(&at("contact"), Thing::Contact, analyst.contact.as_str());
    checker.whole(&at("delay_s"), analyst.delay_s, (1, DELAY_S.1));
    let people: u32 = checker.scenario.people.iter().map(|group| u32::from(group.count)).sum();
    let affordable = MAX_FORECAST_PERSON_S / people.max(1);
    let most_s = (affordable / FORECAST_RUNS.0).clamp(FORECAST_S.0, FORECAST_S.1);
    checker.whole(&at("horizon_s"), analyst.horizon_s, (FORECAST_S.0, most_s));
    let most_runs = (affordable / analyst.horizon_s.max(1)).clamp(FORECAST_RUNS.0, FORECAST_RUNS.1);
    checker.whole(&at("runs"), analyst.runs, (FORECAST_RUNS.0, most_runs));
    for (i, share) in analyst.acts.iter().enumerate() {
        checker.share(&at(&format!("acts[{i}]")), *share);
    }
    assumptions(checker, &analyst.assumes);
}

fn assumptions(checker: &mut Checker, assumes: &Assumptions) {
    let at = "knowing.forecast.assumes";
    let Assumptions { rounds, over_s, spread_m, lethal_m, wound_m, .. } = *assumes;
    salvo(checker, at, (rounds, over_s), (spread_m, lethal_m, wound_m));
    checker.numbers(at, REACH_M, &[("shoots_m", assumes.shoots_m)]);
    checker.wholes(at, (1, DELAY_S.1), &[("shoots_every_s", assumes.shoots_every_s)]);
    checker.shares(at, &[("shots_hit", assumes.shots_hit)]);
    checker.whole("knowing.forecast.assumes.members", u32::from(assumes.members), (1, MAX_PARTY_PEOPLE));
    checker.number("knowing.forecast.assumes.walks_mps", assumes.walks_mps, FOOT_SPEED_MPS);
    checker.whole("knowing.forecast.assumes.soon_s", assumes.soon_s, DELAY_S);
    checker.shares(at, &[("off_by", assumes.off_by), ("afraid", assumes.afraid)]);
    checker.number("knowing.forecast.assumes.shells_from_m", assumes.shells_from_m, REACH_M);
    // At no distance at all, the nearest zone would draw everything.
    checker.number("knowing.forecast.assumes.draws_half_m", assumes.draws_half_m, (1.0, REACH_M.1));
}
