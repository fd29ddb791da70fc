//! Records written by hand, and the exact items and marks that they must yield.

use tutela::assessment::assess;
use tutela::assessment::band;
use tutela::assessment::card::{Cause, HardFailKind, ScoreCard};
use tutela::assessment::text::card_text;
use tutela::scenario::forces::{Purpose, Rung};
use tutela::scenario::ids::{DecisionId, OptionId, PersonNo, Point, Tick, UnitId, ZoneId};
use tutela::scenario::mandate::RuleEffect;
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::rubric::{Line, Scale};
use tutela::scenario::rules::TargetKnown;
use tutela::sim::event::{EventKind, EventRecord, HarmSource};
use tutela::sim::order::{Detail, Order, Place, Player, Target};

use crate::fixtures;
use crate::record::{Account, PARTY, SEAT, WELL, knew, knew_after, known, of, only, party};

#[test]
fn an_empty_record_observes_nothing_and_has_no_number_that_is_none() {
    let account = Account::new();
    let card = assess(&account.scenario, 1, &EventRecord::default(), None);
    assert!(card.items.is_empty() && card.hard_fails.is_empty());
    assert!(card.scales.iter().all(|scale| scale.mark.is_none() && scale.passed.is_none() && !scale.capped));
    assert!(card.lines.iter().all(|line| line.mark.is_none()));
    assert_eq!(card.lines.len(), Line::ALL.len());
    assert_eq!(card.outcomes.civilians, 20);
}

#[test]
fn the_place_where_ones_own_force_hurt_people_is_not_left() {
    let rating = |orders: &[(u32, Order)]| {
        let mut account = Account::new();
        let by = HarmSource::Unit("patrol".into());
        account.write(100, EventKind::PersonWounded { person: PersonNo(1), at: Point(50.0, 35.0), by });
        for (at_s, order) in orders {
            account.write(*at_s, EventKind::OrderGiven { seat: SEAT.into(), order: order.clone() });
        }
        account.end(290);
        let items = of(&account.card(), Line::P10);
        items.iter().find(|item| item.reason.key.as_str().starts_with("p10-scene")).map(|item| item.rating)
    };
    let off = |at_s: u32| (at_s, Order::Move { unit: "patrol".into(), to: Place::Zone("east-end".into()) });
    let cordon = |at_s: u32| (at_s, Order::Cordon { unit: "medics".into(), around: WELL.into() });
    // The standard is 120 s.
    assert_eq!(rating(&[]), Some(4));
    assert_eq!(rating(&[off(110)]), Some(1));
    assert_eq!([150, 200, 230].map(|at_s| rating(&[off(110), cordon(at_s)])), [Some(4), Some(3), Some(2)]);
    assert_eq!(rating(&[cordon(105), off(110)]), Some(4), "others were there before it left");
    assert_eq!(rating(&[off(225)]), Some(4), "it stayed for long enough");
}

#[test]
fn a_total_follows_only_where_the_drill_asks_for_one() {
    let mut account = Account::new();
    account.need(50, "tell-joc");
    account.tell(140, "joc", "threat", Purpose::Report);
    account.scenario.rubric.total = true;
    assert_eq!(account.card().total, None, "half a judgement");
    account.threat(200, Stage::HostileAct, None);
    account.force(225, Rung::Posture, knew(known(Stage::HostileAct, None)));
    account.end(300);
    let card = account.card();
    let marks: Vec<f32> = card.scales.iter().filter_map(|scale| scale.mark).collect();
    assert!(marks.len() == 2 && marks[0] != marks[1], "{marks:?}");
    assert_eq!(card.total, Some((marks[0] + marks[1]) / 2.0));
    let text = card_text(&card, &account.scenario, &fixtures::small().texts);
    assert_eq!(text.matches("the mean of both scales").count(), 1, "{text}");
    account.scenario.rubric.total = false;
    assert_eq!(account.card().total, None);
}

#[test]
fn a_threat_answered_in_half_the_standard_is_exemplary() {
    let mut account = Account::new();
    let opened = account.threat(100, Stage::HostileAct, None);
    let act = account.force(125, Rung::Posture, knew(known(Stage::HostileAct, None)));
    account.end(290);
    let card = account.card();
    let item = only(&card, Line::P8);
    assert_eq!((item.rating, item.opened, item.closed), (4, Tick(1000), Tick(1250)));
    assert_eq!(item.events, [opened, act]);
    assert_eq!(item.cause, Cause::Duty("protect-well".into(), "small-duty-protect".into()));
    assert_eq!(item.reason.key.as_str(), "p8-in-time");
    assert_eq!(card.outcomes.first_protective_act_s, Some(25.0));
    assert!(card.hard_fails.is_empty());
}

#[test]
fn timeliness_falls_with_the_wait_and_ends_in_standing_by() {
    let rating = |answered_s: u32| {
        let mut account = Account::new();
        account.threat(100, Stage::HostileAct, None);
        account.force(answered_s, Rung::Posture, knew(known(Stage::HostileAct, None)));
        account.end(290);
        let card = account.card();
        (only(&card, Line::P8).rating, card.hard_fails.len())
    };
    assert_eq!([130, 160, 190, 220, 221].map(rating), [(4, 0), (3, 0), (2, 0), (1, 0), (0, 1)]);
}

#[test]
fn standing_by_is_a_hard_fail_and_caps_the_scale() {
    let mut account = Account::new();
    let opened = account.threat(100, Stage::HostileIntent, None);
    account.end(290);
    let card = account.card();
    assert_eq!(only(&card, Line::P8).rating, 0);
    let fail = &card.hard_fails[0];
    assert_eq!((fail.kind, fail.tick, fail.scale), (HardFailKind::StandingBy, Tick(1600), Scale::Proportionality));
    assert_eq!(fail.events, [opened]);
    let scale = card.scale(Scale::Proportionality);
    assert!(scale.capped && scale.passed == Some(false) && scale.mark.is_some_and(|mark| mark <= 39.0));
}

#[test]
fn a_token_act_below_the_floor_does_not_cure_standing_by() {
    let mut account = Account::new();
    account.threat(100, Stage::HostileAct, None);
    account.force(105, Rung::Dialogue, knew(known(Stage::HostileAct, None)));
    account.force(110, Rung::Warning, knew(known(Stage::HostileAct, None)));
    account.end(290);
    assert_eq!(account.card().hard_fails[0].kind, HardFailKind::StandingBy);
}

#[test]
fn nothing_is_owed_without_threat_means_mandate_or_time() {
    let mut no_threat = Account::new();
    no_threat.threat(100, Stage::Indicators, None);
    no_threat.end(290);
    let mut no_mandate = Account::new();
    no_mandate.scenario.mandate.protects_civilians = false;
    no_mandate.threat(100, Stage::HostileAct, None);
    no_mandate.end(290);
    let mut no_means = Account::new();
    no_means.scenario.rubric.protections[0].evacuation_answers = false;
    no_means.threat_as(100, known(Stage::HostileAct, None), vec![Rung::Presence, Rung::Warning]);
    no_means.end(290);
    let mut gone_in_time = Account::new();
    gone_in_time.threat(100, Stage::HostileAct, None);
    gone_in_time.threat_as(155, with_status(PartyStatus::Leaving), Rung::ALL.to_vec());
    gone_in_time.end(290);
    let mut drill_over = Account::new();
    drill_over.threat(100, Stage::HostileAct, None);
    drill_over.end(159);
    for account in [no_threat, no_mandate, no_means, gone_in_time, drill_over] {
        let card = account.card();
        assert!(card.items.is_empty() && card.hard_fails.is_empty(), "{:?}", card.items);
    }
}

#[test]
fn the_floor_rises_as_the_known_time_to_harm_runs_down() {
    // At 160 s from harm talking is enough; from 60 s on, less than 60 m away, only a posture is.
    let mut account = Account::new();
    account.threat(10, Stage::HostileIntent, Some(160));
    account.end(290);
    let tracks = band::tracks(&account.scenario, &account.record);
    let spans: Vec<(u32, Rung)> = tracks[0].spans.iter().map(|span| (span.from.seconds(), span.floor)).collect();
    assert_eq!(spans, [(10, Rung::Dialogue), (110, Rung::Posture)]);
    assert_eq!(tracks[0].spans[1].outside, -3);
    assert_eq!(tracks[0].spans[1].to, Tick::from_seconds(290));
}

#[test]
fn a_short_volley_has_an_area_in_the_band() {
    let mut account = Account::new();
    account.threat(10, Stage::HostileIntent, None);
    account.force(20, Rung::Deadly, knew(known(Stage::HostileIntent, None)));
    account.task_ended(20);
    account.end(290);
    let tracks = band::tracks(&account.scenario, &account.record);
    let volley = tracks[0].spans.iter().find(|span| span.used == Rung::Deadly).expect("the volley");
    assert_eq!((volley.from, volley.to, volley.outside), (Tick(200), Tick(300), 2));
    let interval = of(&account.card(), Line::P4).into_iter().find(|item| item.reason.key.as_str().contains("interval"));
    assert_eq!(interval.map(|item| item.rating), Some(1));
}

#[test]
fn leading_people_out_answers_where_the_drill_says_so() {
    let mut account = Account::new();
    account.threat(100, Stage::HostileAct, None);
    let led = |people| EventKind::PeopleLed {
        seat: SEAT.into(),
        unit: "patrol".into(),
        from: WELL.into(),
        to: "clinic".into(),
        people,
    };
    let begun = account.write(120, led(4));
    account.write(140, led(8));
    account.end(290);
    let item = only(&account.card(), Line::P8);
    assert_eq!((item.rating, item.closed, item.reason.key.as_str()), (4, Tick(1200), "p8-led-out"));
    assert_eq!(item.events[1], begun);

    let mut token = Account::new();
    token.threat(100, Stage::HostileAct, None);
    token.write(120, led(2));
    token.end(290);
    assert_eq!(token.card().hard_fails[0].kind, HardFailKind::StandingBy);
}

#[test]
fn authority_that_was_asked_for_in_vain_is_no_standing_by() {
    let violence = || {
        let mut account = Account::new();
        for protection in &mut account.scenario.rubric.protections {
            protection.evacuation_answers = false;
        }
        account.scenario.seats[0].delegated = Rung::Dialogue;
        account.threat(100, Stage::HostileAct, None);
        account
    };
    let mut asked = violence();
    asked.ask_authority(110);
    asked.end(290);
    let card = asked.card();
    assert_eq!((only(&card, Line::P8).rating, card.hard_fails.len()), (2, 0));
    let mut silent = violence();
    silent.end(290);
    assert_eq!(silent.card().hard_fails[0].kind, HardFailKind::StandingBy);
}

#[test]
fn a_lawful_ladder_is_marked_on_every_line_that_it_touches() {
    let target = || known(Stage::HostileIntent, Some(200));
    let mut account = Account::new();
    account.threat(100, Stage::HostileIntent, Some(200));
    account.force(105, Rung::Dialogue, knew(target()));
    account.force(110, Rung::Warning, knew_after(target(), &[Rung::Dialogue]));
    let tried = [Rung::Dialogue, Rung::Warning, Rung::Posture];
    account.force(130, Rung::Posture, knew_after(target(), &tried[..2]));
    account.force(150, Rung::ShortOfDeadly, knew_after(target(), &tried));
    account.threat_as(170, with_status(PartyStatus::Surrendered), Rung::ALL.to_vec());
    account.task_ended(173);
    account.tell(180, "joc", "threat", Purpose::Report);
    account.end(290);
    let card = account.card();
    let ratings = |line| of(&card, line).iter().map(|item| item.rating).collect::<Vec<_>>();
    assert_eq!(ratings(Line::P1), [3, 3]);
    assert_eq!(ratings(Line::P2), [4, 4]);
    assert_eq!(ratings(Line::P3), [4, 4]);
    assert_eq!(ratings(Line::P4), [4, 4, 3, 3, 3]);
    assert_eq!(ratings(Line::P5), [4]);
    assert_eq!(ratings(Line::P6), [4]);
    assert_eq!(ratings(Line::P7), [4]);
    assert_eq!(ratings(Line::P8), [4]);
    assert_eq!(ratings(Line::P9), [4]);
    assert_eq!(ratings(Line::P10), [4]);
    assert_eq!(card.scale(Scale::Proportionality).passed, Some(true));
    assert!(card.hard_fails.is_empty());
}

/// The rules permit to take who has surrendered, and no more.
#[test]
fn nobody_climbs_a_ladder_against_who_has_surrendered() {
    let ratings = |rung: Rung, status: PartyStatus| {
        let mut account = Account::new();
        account.scenario.rules[3].effect = RuleEffect::ForbidsFrom(Rung::WarningShots);
        account.threat_as(100, with_status(status), Rung::ALL.to_vec());
        account.force(110, rung, knew(with_status(status)));
        account.end(290);
        of(&account.card(), Line::P5).iter().map(|item| item.rating).collect::<Vec<_>>()
    };
    assert_eq!(ratings(Rung::ShortOfDeadly, PartyStatus::Active), [1], "neither warning nor posture");
    assert!(ratings(Rung::ShortOfDeadly, PartyStatus::Surrendered).is_empty());
    assert_eq!(ratings(Rung::Deadly, PartyStatus::Surrendered), [0]);
}

#[test]
fn shooting_first_is_marked_on_every_line_that_it_breaks() {
    let mut account = Account::new();
    let target = TargetKnown { confidence: 0.4, ..known(Stage::Indicators, None) };
    account.threat_as(100, target.clone(), Rung::ALL.to_vec());
    let shots = account.force(105, Rung::Deadly, tutela::sim::event::Knew { bystanders: 9, ..knew(target) });
    account.wounded_by_patrol(106, 3);
    account.end(290);
    let card = account.card();
    for line in [Line::P1, Line::P2, Line::P6, Line::P7, Line::P10] {
        assert!(of(&card, line).iter().all(|item| item.rating == 0) && !of(&card, line).is_empty(), "{line:?}");
    }
    assert_eq!(only(&card, Line::P3).rating, 0);
    assert_eq!(of(&card, Line::P4)[0].rating, 0);
    // What the rules permit had two rungs left to skip: warning and posture.
    assert_eq!(only(&card, Line::P5).rating, 1);
    let kinds: Vec<HardFailKind> = card.hard_fails.iter().map(|fail| fail.kind).collect();
    assert_eq!(kinds, [HardFailKind::IndiscriminateForce, HardFailKind::AidRefused]);
    assert_eq!(card.hard_fails[0].events, [shots]);
}

#[test]
fn authority_is_held_asked_or_taken() {
    let rating = |time_to_harm_s: Option<u32>, asked: bool, granted: bool| {
        let mut account = Account::new();
        if asked {
            account.ask_authority(90);
        }
        let mut knew = knew(known(Stage::HostileAct, time_to_harm_s));
        if granted {
            knew.held.grants.push(("joc".into(), Rung::Deadly));
        }
        account.force(100, Rung::Deadly, knew);
        account.end(110);
        let item = only(&account.card(), Line::P1);
        assert_eq!(item.cause, Cause::Rule("1.3".into()));
        item.rating
    };
    // The centre answers within 15 s.
    assert_eq!(rating(None, true, true), 4);
    assert_eq!(rating(Some(10), true, false), 3);
    assert_eq!(rating(Some(10), false, false), 2);
    assert_eq!(rating(Some(60), true, false), 1);
    assert_eq!(rating(Some(60), false, false), 0);
}

#[test]
fn force_against_who_has_given_up_is_a_hard_fail_but_detention_is_not() {
    let mut shot = Account::new();
    shot.force(100, Rung::WarningShots, knew(with_status(PartyStatus::Surrendered)));
    shot.end(110);
    let card = shot.card();
    assert_eq!(card.hard_fails[0].kind, HardFailKind::ForceAgainstHarmless);
    assert_eq!(only(&card, Line::P1).cause, Cause::Rule("1.4".into()));
    assert_eq!(only(&card, Line::P1).rating, 0);

    let mut detained = Account::new();
    let order = Order::Detain { unit: "patrol".into(), target: Target::Party(party()) };
    detained.write(100, EventKind::OrderGiven { seat: SEAT.into(), order });
    detained.force(100, Rung::ShortOfDeadly, knew(with_status(PartyStatus::Surrendered)));
    detained.end(110);
    assert!(detained.card().hard_fails.is_empty());
}

#[test]
fn force_that_goes_on_after_the_threat_has_ended_is_late_or_never() {
    let rating = |ended_s: Option<u32>| {
        let mut account = Account::new();
        account.threat(100, Stage::HostileAct, None);
        account.force(110, Rung::ShortOfDeadly, knew(known(Stage::HostileAct, None)));
        account.threat_as(150, with_status(PartyStatus::Fleeing), Rung::ALL.to_vec());
        if let Some(ended_s) = ended_s {
            account.task_ended(ended_s);
        }
        account.end(290);
        only(&account.card(), Line::P9).rating
    };
    assert_eq!([Some(154), Some(158), Some(200), None].map(rating), [4, 3, 1, 0]);
}

#[test]
fn a_decision_is_judged_by_its_marks_and_so_is_none() {
    let decision = || DecisionId::from("go");
    let opened = |account: &mut Account| {
        let closes = Tick::from_seconds(80);
        account.write(20, EventKind::DecisionOpened { decision: decision(), seat: SEAT.into(), closes })
    };
    let mut decided = Account::new();
    let first = opened(&mut decided);
    let option = OptionId::from("now");
    let rationale = String::new();
    let last = decided.write(30, EventKind::Decided { decision: decision(), seat: SEAT.into(), option, rationale });
    let item = only(&decided.card(), Line::P8);
    assert_eq!((item.rating, item.opened, item.closed), (3, Tick(200), Tick(300)));
    assert_eq!((item.events, item.cause), (vec![first, last], Cause::Rule("1.1".into())));
    let mut lapsed = Account::new();
    opened(&mut lapsed);
    lapsed.write(80, EventKind::DecisionLapsed { decision: decision(), seat: SEAT.into() });
    assert_eq!(only(&lapsed.card(), Line::P8).rating, 0);
}

#[test]
fn aftercare_can_lower_the_scale_and_never_raise_it() {
    let scale = |report_s: Option<u32>| {
        let mut account = Account::new();
        account.force(100, Rung::ShortOfDeadly, knew(known(Stage::HostileIntent, None)));
        if let Some(report_s) = report_s {
            account.tell(report_s, "joc", "threat", Purpose::Report);
        }
        account.end(290);
        let card = account.card();
        let aftercare = card.lines.iter().find(|line| line.line == Line::P10).and_then(|line| line.mark);
        (card.scale(Scale::Proportionality).mark, aftercare)
    };
    let (with_good, good) = scale(Some(110));
    let (with_bad, bad) = scale(None);
    assert_eq!((good, bad), (Some(100.0), Some(0.0)));
    assert!(with_bad < with_good && with_good < Some(100.0));
}

#[test]
fn what_bots_do_marks_nobody() {
    let mut account = Account::new();
    account.write(0, EventKind::SeatHanded { seat: SEAT.into(), to: Player::Bot });
    account.threat(100, Stage::HostileAct, None);
    account.need(100, "tell-joc");
    account.force(110, Rung::Deadly, knew(known(Stage::None, None)));
    account.end(290);
    let card = account.card();
    assert!(card.items.is_empty() && card.hard_fails.is_empty());
}

#[test]
fn the_text_of_a_card_is_narrow_and_every_sentence_has_its_words() {
    let mut account = Account::new();
    account.asked(20, "women", "threat");
    account.threat(100, Stage::HostileAct, Some(40));
    account.force(150, Rung::Deadly, knew(known(Stage::HostileAct, Some(40))));
    account.wounded_known(155, &[4]);
    account.need(155, "tell-joc");
    account.need(155, "tell-chief");
    account.tell(170, "chief", "threat", Purpose::Notify);
    account.share(180, "chief", "survivor", Detail::Identity);
    account.end(299);
    let texts = fixtures::small().texts;
    let text = card_text(&account.card(), &account.scenario, &texts);
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    assert!(!text.contains('{') && !text.contains('}'), "{text}");
    let hard_fails = text.find("Hard fails").expect("hard fails");
    let lines = text.find("\nLines").expect("lines");
    assert!(text.find("Proportionality").is_some_and(|scales| scales < hard_fails) && hard_fails < lines);
}

#[test]
fn a_card_goes_through_json_unchanged() {
    let mut account = Account::new();
    account.threat(100, Stage::HostileAct, None);
    account.force(125, Rung::Posture, knew(known(Stage::HostileAct, None)));
    account.end(290);
    let card = account.card();
    let json = serde_json::to_string(&card).expect("a card is plain data");
    assert_eq!(serde_json::from_str::<ScoreCard>(&json).expect("its own shape"), card);
}

#[test]
fn interposition_counts_as_a_protective_posture() {
    let mut account = Account::new();
    account.threat(100, Stage::HostileAct, None);
    let target = Target::Party(PARTY.into());
    let (unit, protect) = (UnitId::from("patrol"), ZoneId::from(WELL));
    account.write(120, EventKind::Interposed { seat: SEAT.into(), unit, target, protect });
    account.end(290);
    assert_eq!(only(&account.card(), Line::P8).rating, 4);
}

fn with_status(status: PartyStatus) -> TargetKnown {
    TargetKnown { status, ..known(Stage::HostileIntent, None) }
}
