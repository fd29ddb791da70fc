//! Figures of how people bear themselves, and of how parties take what is brought to bear on them.

use super::Checker;
use crate::scenario::bearing::{Errands, Fright, Haste, Help, KinFigures, Led, WordOfMouth};
use crate::scenario::limits::{DELAY_S, MAX_LIST, REACH_M};
use crate::scenario::nerve::Faced;

pub(super) fn check(checker: &mut Checker) {
    let bearing = &checker.scenario.bearing;
    fright(checker, &bearing.fright);
    haste(checker, &bearing.haste);
    errands(checker, &bearing.errands);
    kin(checker, &bearing.kin);
    led(checker, &bearing.led);
    help(checker, &bearing.help);
    word(checker, &bearing.word);
    faced(checker, &checker.scenario.faced);
}

fn fright(checker: &mut Checker, fright: &Fright) {
    let at = "bearing.fright";
    checker.shares(
        at,
        &[
            ("shows_from", fright.shows_from),
            ("runs_from", fright.runs_from),
            ("calm_below", fright.calm_below),
            ("alarm", fright.alarm),
            ("runner_per_s", fright.runner_per_s),
        ],
    );
    // Else those who have just fled in set out again at once.
    checker.in_order("bearing.fright.calm_below", fright.calm_below <= fright.runs_from);
    checker.numbers(
        at,
        DISTANCE_M,
        &[("explosion_heard_m", fright.explosion_heard_m), ("shot_heard_m", fright.shot_heard_m)],
    );
    checker.numbers(at, NEAR_M, &[("runners_m", fright.runners_m), ("away_m", fright.away_m)]);
    checker.numbers(at, REACH_M, &[("danger_m", fright.danger_m)]);
    checker.whole("bearing.fright.runners_most", u32::from(fright.runners_most), (0, 12));
    checker.wholes(at, DELAY_S, &[("away_s", fright.away_s), ("refuge_s", fright.refuge_s)]);
}

fn haste(checker: &mut Checker, haste: &Haste) {
    let Haste { adult, child, elder, led, about } = *haste;
    let times = [("adult", adult), ("child", child), ("elder", elder), ("led", led), ("about", about)];
    checker.numbers("bearing.haste", TIMES, &times);
}

fn errands(checker: &mut Checker, errands: &Errands) {
    let (shortest, longest) = errands.stays_s;
    checker.shares("bearing.errands", &[("sets_out_per_s", errands.sets_out_per_s), ("goes_on", errands.goes_on)]);
    let seconds = [("stays_s[0]", shortest), ("stays_s[1]", longest), ("served_s", errands.served_s)];
    checker.wholes("bearing.errands", DELAY_S, &seconds);
    checker.in_order("bearing.errands.stays_s", shortest <= longest);
}

fn kin(checker: &mut Checker, kin: &KinFigures) {
    checker.shares("bearing.kin", &[("two_grown_ups", kin.two_grown_ups)]);
    checker.numbers("bearing.kin", NEAR_M, &[("waits_m", kin.waits_m), ("lost_m", kin.lost_m)]);
    checker.in_order("bearing.kin.lost_m", kin.waits_m <= kin.lost_m);
    // Who stands quite still would never be caught up with by somebody behind a corner.
    checker.number("bearing.kin.dawdles", kin.dawdles, (0.05, 1.0));
}

fn led(checker: &mut Checker, led: &Led) {
    let at = "bearing.led";
    checker.shares(at, &[("willing", led.willing)]);
    let metres =
        [("voice_m", led.voice_m), ("behind_m", led.behind_m), ("waits_m", led.waits_m), ("arrives_m", led.arrives_m)];
    checker.numbers(at, REACH_M, &metres);
    checker.wholes(at, (1, DELAY_S.1), &[("asked_again_s", led.asked_again_s), ("stays_s", led.stays_s)]);
}

fn help(checker: &mut Checker, help: &Help) {
    let at = "bearing.help";
    let shares =
        [("stranger_fear", help.stranger_fear), ("kin_fear", help.kin_fear), ("soothes_per_s", help.soothes_per_s)];
    checker.shares(at, &shares);
    let metres = [("stranger_m", help.stranger_m), ("kin_m", help.kin_m), ("call_m", help.call_m)];
    checker.numbers(at, REACH_M, &metres);
    checker.whole("bearing.help.helpers", u32::from(help.helpers), (0, 20));
}

fn word(checker: &mut Checker, word: &WordOfMouth) {
    let at = "bearing.word";
    checker.numbers(at, NEAR_M, &[("earshot_m", word.earshot_m)]);
    checker.whole("bearing.word.tellers", u32::from(word.tellers), (1, MAX_LIST as u32));
    checker.wholes(at, DELAY_S, &[("told_for_s", word.told_for_s), ("same_deed_s", word.same_deed_s)]);
    checker.numbers(at, REACH_M, &[("same_deed_m", word.same_deed_m)]);
    checker.numbers(at, (-1.0, 1.0), &[("facts", word.facts), ("holding", word.holding), ("denial", word.denial)]);
    checker.shares(at, &[("calms", word.calms)]);
}

fn faced(checker: &mut Checker, faced: &Faced) {
    let metres = [
        ("presence_m", faced.presence_m),
        ("odds_m", faced.odds_m),
        ("cornered_m", faced.cornered_m),
        ("bluff_m", faced.bluff_m),
    ];
    checker.numbers("faced", REACH_M, &metres);
    checker.shares("faced", &[("explained", faced.explained), ("bluff_fear", faced.bluff_fear)]);
    // Above even odds, which move nobody.
    checker.number("faced.full_odds", faced.full_odds, (1.1, 50.0));
    checker.number("faced.flees_times", faced.flees_times, (1.0, 5.0));
    checker.number("faced.morale_sways", faced.morale_sways, (0.0, 2.0));
    checker.wholes("faced", DELAY_S, &[("taken_s", faced.taken_s)]);
    let seconds = [
        ("gap_s", faced.gap_s),
        ("again_s", faced.again_s),
        ("pauses_s", faced.pauses_s),
        ("cover_every_s", faced.cover_every_s),
    ];
    checker.wholes("faced", (1, DELAY_S.1), &seconds);
}

/// How far a sound carries that frightens; nobody is alarmed at no distance at all.
const DISTANCE_M: (f32, f32) = (1.0, 10_000.0);
/// Distances that people judge by eye and ear; the crowd is sorted into cells of this size.
const NEAR_M: (f32, f32) = (1.0, 200.0);
/// Times a person's walking speed: from a stroll to a sprint.
const TIMES: (f32, f32) = (0.1, 4.0);
