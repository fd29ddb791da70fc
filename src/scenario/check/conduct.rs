//! Figures of how units carry out their orders, of light and weather, and who confirmed which figures.

use super::Checker;
use crate::scenario::conduct::{CoverDrill, FacingOrders, Fatigue, Flying, Guarding, Leading, Spacing};
use crate::scenario::limits::{
    AWAKE_H, COVER_M, DELAY_S, FOOT_SPEED_MPS, HOLDS_M, MAX_LIST, REACH_M, STRENGTH, VISIBILITY_M, WIND_MPS,
};
use crate::scenario::outdoors::OutdoorFigures;
use crate::scenario::problem::ProblemKind;

pub(super) fn check(checker: &mut Checker) {
    let conduct = &checker.scenario.conduct;
    facing(checker, &conduct.facing);
    guarding(checker, &conduct.guarding);
    cover(checker, &conduct.cover);
    formation(checker, &conduct.formation);
    leading(checker, &conduct.leading);
    flying(checker, &conduct.flying);
    fatigue(checker, &conduct.fatigue);
    outdoors(checker, &checker.scenario.outdoors.effects);
    confirmed(checker);
}

fn facing(checker: &mut Checker, facing: &FacingOrders) {
    let at = "conduct.facing";
    checker.number("conduct.facing.within_range", facing.within_range, (0.1, 1.0));
    checker.numbers(at, REACH_M, &[("hands_m", facing.hands_m)]);
    let seconds = [
        ("warn_s", facing.warn_s),
        ("engage_s", facing.engage_s),
        ("detain_s", facing.detain_s),
        ("disperse_s", facing.disperse_s),
    ];
    checker.wholes(at, (1, DELAY_S.1), &seconds);
    checker.wholes(at, DELAY_S, &[("asks_back_s", facing.asks_back_s)]);
    checker.whole("conduct.facing.warning_volleys", u32::from(facing.warning_volleys), (1, MAX_LIST as u32));
}

fn guarding(checker: &mut Checker, guarding: &Guarding) {
    let at = "conduct.guarding";
    checker.shares(at, &[("off_range", guarding.off_range), ("watch_from", guarding.watch_from)]);
    checker.numbers(at, REACH_M, &[("cordon_m", guarding.cordon_m)]);
    checker.wholes(at, DELAY_S, &[("turned_back_s", guarding.turned_back_s)]);
}

fn cover(checker: &mut Checker, cover: &CoverDrill) {
    let at = "conduct.cover";
    checker.numbers(at, REACH_M, &[("passes_m", cover.passes_m), ("blast_m", cover.blast_m)]);
    checker.numbers(at, COVER_M, &[("within_m", cover.within_m)]);
    checker.numbers(at, (1.0, 4.0), &[("pace", cover.pace)]);
    checker.wholes(at, (1, DELAY_S.1), &[("stays_s", cover.stays_s)]);
}

fn formation(checker: &mut Checker, spacing: &Spacing) {
    let at = "conduct.formation";
    checker.numbers(at, HOLDS_M, &[("file_m", spacing.file_m), ("line_m", spacing.line_m)]);
    checker.numbers(at, REACH_M, &[("lane_m", spacing.lane_m)]);
}

fn leading(checker: &mut Checker, leading: &Leading) {
    let at = "conduct.leading";
    let seconds = [("gather_s", leading.gather_s), ("waits_s", leading.waits_s), ("shelter_s", leading.shelter_s)];
    checker.wholes(at, DELAY_S, &seconds);
    checker.whole("conduct.leading.trips", u32::from(leading.trips), (1, MAX_LIST as u32));
    checker.whole("conduct.leading.few", u32::from(leading.few), (0, STRENGTH.1));
    checker.numbers(at, FOOT_SPEED_MPS, &[("leads_mps", leading.leads_mps)]);
}

fn flying(checker: &mut Checker, flying: &Flying) {
    checker.shares("conduct.flying", &[("reserve", flying.reserve), ("hop", flying.hop)]);
    checker.whole("conduct.flying.evacuation_reserve_s", flying.evacuation_reserve_s, DELAY_S);
}

fn fatigue(checker: &mut Checker, fatigue: &Fatigue) {
    let at = "conduct.fatigue";
    checker.number("conduct.fatigue.body_kg", fatigue.body_kg, (30.0, 200.0));
    checker.number("conduct.fatigue.sustained_w", fatigue.sustained_w, (100.0, 2_000.0));
    checker.number("conduct.fatigue.store_j", fatigue.store_j, (1_000.0, 10_000_000.0));
    checker.shares(at, &[("slows", fatigue.slows), ("per_awake_h", fatigue.per_awake_h)]);
    let (from_h, to_h) = fatigue.awake_h;
    checker.numbers(at, AWAKE_H, &[("awake_h[0]", from_h), ("awake_h[1]", to_h)]);
    checker.in_order("conduct.fatigue.awake_h", from_h <= to_h);
}

fn outdoors(checker: &mut Checker, effects: &OutdoorFigures) {
    let at = "outdoors.effects";
    let shares = [
        ("night_vision", effects.night_vision),
        ("thermal", effects.thermal),
        ("dark_walking", effects.dark_walking),
        ("dark_driving", effects.dark_driving),
    ];
    checker.shares(at, &shares);
    for (field, (light, heavy)) in [
        ("rain_sight", effects.rain_sight),
        ("rain_hearing", effects.rain_hearing),
        ("rain_walking", effects.rain_walking),
        ("rain_driving", effects.rain_driving),
    ] {
        checker.number(&format!("{at}.{field}[0]"), light, LEFT);
        checker.number(&format!("{at}.{field}[1]"), heavy, LEFT);
    }
    checker.numbers(at, LEFT, &[("fog_driving", effects.fog_driving)]);
    checker.numbers(at, VISIBILITY_M, &[("fog_below_m", effects.fog_below_m)]);
    checker.numbers(at, (1.0, 20.0), &[("thermal_fog", effects.thermal_fog)]);
    checker.numbers(at, WIND_MPS, &[("breeze_mps", effects.breeze_mps)]);
    checker.numbers(at, (0.1, WIND_MPS.1), &[("drowns_mps", effects.drowns_mps)]);
}

/// What was confirmed is a part of the document, and says by whom.
fn confirmed(checker: &mut Checker) {
    let confirmed = &checker.scenario.confirmed_by;
    let listed = checker.within("confirmed_by", confirmed, 0, MAX_LIST);
    if listed.is_empty() {
        return;
    }
    let document = serde_json::to_value(checker.scenario).unwrap_or_default();
    for (i, one) in listed.iter().enumerate() {
        checker.text(&format!("confirmed_by[{i}].who"), &one.who);
        let pointer = format!("/{}", one.figures.replace(['.', '['], "/").replace(']', ""));
        if document.pointer(&pointer).is_none() {
            checker.add(&format!("confirmed_by[{i}].figures"), ProblemKind::NoFigures { path: one.figures.clone() });
        }
    }
}

/// Rain and fog that leave nothing at all would stop the drill.
const LEFT: (f32, f32) = (0.05, 1.0);
