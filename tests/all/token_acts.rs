//! Token acts and made excuses, over records written by hand: what looks like protection, haste or an end and is none.

use tutela::assessment::card::{HardFailKind, ScoreCard};
use tutela::scenario::deeds::{Deed, FollowUp};
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{Tick, ZoneId};
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::rubric::{Line, Protection, Scale};
use tutela::scenario::rules::TargetKnown;
use tutela::sim::event::{EventKind, HarmSource, Knew};
use tutela::sim::order::{Order, Target};

use crate::duties::without_needs;
use crate::record::{Account, PARTY, SEAT, WELL, knew, knew_after, known, of, only};

/// The standard of protection is 60 s; at a hostile act a posture is due, at violence force short of deadly.
#[test]
fn a_token_act_and_then_standing_by_is_a_hard_fail() {
    let judged = |ends_s: u32, again_s: Option<u32>| {
        let mut account = Account::new();
        account.threat(100, Stage::HostileAct, None);
        account.force(110, Rung::Posture, knew(known(Stage::HostileAct, None)));
        account.task_ended(ends_s);
        if let Some(at_s) = again_s {
            account.force(at_s, Rung::Posture, knew(known(Stage::HostileAct, None)));
        }
        account.end(400);
        let card = account.card();
        (only(&card, Line::P8).rating, stood_by(&card).len())
    };
    assert_eq!(judged(130, None), (0, 1), "let go for good");
    assert_eq!(judged(130, Some(180)), (4, 0), "a gap within the standard");
    assert_eq!(judged(130, Some(210)), (2, 0), "taken up again, late");
    assert_eq!(judged(130, Some(300)), (0, 1), "taken up again beyond twice the standard");
    assert_eq!(judged(390, None), (4, 0), "kept up");
}

#[test]
fn an_act_that_the_floor_rises_above_is_none_any_more() {
    let judged = |interposed: bool| {
        let mut account = Account::new();
        account.threat(100, Stage::HostileIntent, None);
        account.force(110, Rung::Dialogue, knew(known(Stage::HostileIntent, None)));
        if interposed {
            let (seat, unit) = (SEAT.into(), "medics".into());
            let kind =
                EventKind::Interposed { seat, unit, target: Target::Party(PARTY.into()), protect: ZoneId::from(WELL) };
            account.write(120, kind);
        }
        account.threat(150, Stage::HostileAct, None);
        account.end(400);
        account.card()
    };
    let talked = judged(false);
    let item = only(&talked, Line::P8);
    assert_eq!((item.rating, item.reason.key.as_str()), (0, "p8-let-go"));
    let fail = stood_by(&talked)[0].clone();
    // What was known and due when the standard ran out, not when the duty opened.
    assert_eq!(fail.tick, Tick::from_seconds(210));
    let said = format!("{:?}", fail.reason.values);
    assert!(said.contains("reason-stage-hostile-act") && said.contains("reason-rung-posture"), "{said}");
    let guarded = judged(true);
    assert_eq!((only(&guarded, Line::P8).rating, stood_by(&guarded).len()), (4, 0));
}

#[test]
fn authority_asked_in_vain_excuses_what_it_was_asked_for_alone() {
    let judged = |asked: bool, first_s: u32| {
        let mut account = Account::new();
        account.scenario.seats[0].delegated = Rung::Posture;
        account.scenario.rules[1].authority = tutela::scenario::mandate::Authority::Contact("joc".into());
        account.threat(100, Stage::HostileAct, None);
        if asked {
            account.ask_authority(120);
        }
        account.threat(first_s, Stage::Violence, None);
        account.end(400);
        let card = account.card();
        (only(&card, Line::P8).rating, stood_by(&card).len())
    };
    assert_eq!(judged(true, 110), (2, 0));
    assert_eq!(judged(false, 110), (0, 1));
    assert_eq!(judged(true, 300), (0, 1), "a posture was its own to take for 200 s");
}

#[test]
fn each_protection_says_who_was_to_be_protected() {
    let mut account = Account::new();
    let first = account.scenario.rubric.protections[0].clone();
    account.scenario.rubric.protections.push(Protection { id: "clinic".into(), people_in: "clinic".into(), ..first });
    account.threat(100, Stage::HostileAct, None);
    account.end(400);
    let card = account.card();
    let fails = stood_by(&card);
    assert_eq!(fails.len(), 2);
    assert_ne!(fails[0].reason, fails[1].reason);
}

/// One unit has the means; a second band does the same as the first.
#[test]
fn a_unit_that_is_bound_elsewhere_is_not_in_reach() {
    let fails = |held: bool| {
        let mut account = Account::new();
        let mut other = account.scenario.parties[0].clone();
        other.id = "others".into();
        account.scenario.parties.push(other);
        let first = account.scenario.rubric.protections[0].clone();
        let second = Protection { id: "second".into(), party: "others".into(), ..first };
        account.scenario.rubric.protections.push(second);
        account.threat(100, Stage::HostileAct, None);
        let EventKind::ThreatKnown { known: same, .. } = account.record.events[0].kind.clone() else {
            panic!("a threat was written");
        };
        account.write(100, EventKind::ThreatKnown { seat: SEAT.into(), party: "others".into(), known: same });
        if held {
            account.force(110, Rung::Posture, knew(known(Stage::HostileAct, None)));
        }
        account.end(400);
        stood_by(&account.card()).len()
    };
    assert_eq!((fails(true), fails(false)), (0, 2));
}

#[test]
fn time_that_was_let_pass_is_no_lack_of_time() {
    let ratings = |known_s: u32, tried: &[Rung]| {
        let mut account = Account::new();
        account.threat(known_s, Stage::HostileAct, None);
        account.threat(200, Stage::Violence, Some(0));
        let knew = Knew { warning_understood: false, ..knew_after(known(Stage::Violence, Some(0)), tried) };
        account.force(205, Rung::Deadly, knew);
        account.end(290);
        let card = account.card();
        [Line::P2, Line::P5, Line::P6].map(|line| only(&card, line).rating)
    };
    assert_eq!(ratings(199, &[]), [3, 3, 3], "it came out of a clear sky");
    assert_eq!(ratings(100, &[]), [0, 0, 0], "there had been a hundred seconds");
    assert_eq!(ratings(170, &[]), [0, 0, 0]);
    assert_eq!(ratings(180, &[]), [3, 3, 3], "within half the standard nobody was slow");
}

#[test]
fn a_grant_is_what_was_asked_for_and_given() {
    use tutela::scenario::mandate::Authority;
    let judged = |authority: Authority, asked: bool, said: Option<bool>| {
        let mut account = without_needs();
        account.scenario.rules[2].authority = authority;
        if asked {
            account.ask_authority(50);
        }
        let (from, seat, rung) = ("joc".into(), SEAT.into(), Rung::Deadly);
        let mut knew = knew_after(known(Stage::HostileAct, None), &[Rung::Warning]);
        match said {
            Some(true) => {
                account.write(60, EventKind::AuthorityGranted { from, seat, rung });
                knew.held.grants.push(("joc".into(), Rung::Deadly));
            }
            Some(false) => {
                account.write(60, EventKind::AuthorityRefused { from, seat, rung });
            }
            None => {}
        }
        account.force(100, Rung::Deadly, knew);
        account.end(290);
        let item = only(&account.card(), Line::P1);
        (item.rating, item.reason.key.as_str().to_owned())
    };
    let joc = || Authority::Contact("joc".into());
    let expected = |rating: u8, key: &str| (rating, key.to_owned());
    assert_eq!(judged(Authority::Seat(SEAT.into()), false, None), expected(3, "p1-own-seat"));
    assert_eq!(judged(joc(), true, Some(true)), expected(4, "p1-granted"));
    assert_eq!(judged(joc(), false, Some(true)), expected(3, "p1-given"));
    assert_eq!(judged(joc(), true, None), expected(1, "p1-asked-not-waited"));
    assert_eq!(judged(joc(), true, Some(false)), expected(0, "p1-refused"));
    assert_eq!(judged(joc(), false, None), expected(0, "p1-not-asked"));
    // The chief, whom the rule does not name, cannot say yes.
    assert_eq!(judged(Authority::Contact("chief".into()), true, None), expected(0, "p1-cannot-grant"));
}

#[test]
fn a_new_order_against_who_gave_up_ends_nothing() {
    let judged = |again_s: Option<u32>, rung: Rung| {
        let mut account = without_needs();
        account.threat(90, Stage::HostileAct, Some(30));
        account.force(100, Rung::Deadly, knew_after(known(Stage::HostileAct, Some(30)), &[Rung::Warning]));
        let gave_up = TargetKnown { status: PartyStatus::Surrendered, ..known(Stage::None, None) };
        account.threat_as(110, gave_up.clone(), Rung::ALL.to_vec());
        account.write(112, EventKind::TaskStarted { unit: "patrol".into() });
        if let Some(at_s) = again_s {
            let order = Order::Detain { unit: "patrol".into(), target: Target::Party(PARTY.into()) };
            if rung == Rung::ShortOfDeadly {
                account.write(at_s, EventKind::OrderGiven { seat: SEAT.into(), order });
            }
            account.force(at_s, rung, knew(gave_up));
            account.task_ended(at_s + 3);
        }
        account.end(290);
        let item = only(&account.card(), Line::P9);
        (item.rating, item.reason.key.as_str().to_owned(), item.closed)
    };
    let at = Tick::from_seconds;
    assert_eq!(judged(None, Rung::Deadly), (4, "p9-in-time".to_owned(), at(112)));
    assert_eq!(judged(Some(112), Rung::Deadly), (0, "p9-again".to_owned(), at(115)));
    assert_eq!(judged(Some(150), Rung::Deadly), (0, "p9-again".to_owned(), at(153)));
    assert_eq!(judged(Some(112), Rung::ShortOfDeadly), (4, "p9-in-time".to_owned(), at(112)), "to hold them is none");
}

#[test]
fn force_above_the_rules_earns_little_by_its_speed_and_its_end() {
    let mut account = Account::new();
    account.threat(90, Stage::HostileIntent, None);
    account.force(100, Rung::Deadly, knew(known(Stage::HostileIntent, None)));
    account.threat_as(105, TargetKnown { status: PartyStatus::Fleeing, ..known(Stage::None, None) }, Vec::new());
    account.task_ended(106);
    account.end(290);
    let card = account.card();
    let found = [Line::P8, Line::P9].map(|line| (only(&card, line).rating, only(&card, line).reason.key));
    assert_eq!(found, [(2, "p8-beyond".into()), (2, "p9-beyond".into())]);
}

#[test]
fn shots_at_people_who_did_nothing_are_identified_and_a_hard_fail() {
    let judged = |rung: Rung, stones: bool| {
        let mut account = without_needs();
        if stones {
            let by = HarmSource::Crowd(ZoneId::from(WELL));
            account.write(50, EventKind::UnitHurt { unit: "patrol".into(), by });
        }
        let knew = Knew { indicators: Vec::new(), ..knew(TargetKnown { confidence: 1.0, ..TargetKnown::default() }) };
        account.force_at(100, rung, Target::Crowd(WELL.into()), knew);
        account.end(290);
        let card = account.card();
        let peaceful = card.hard_fails.iter().any(|fail| fail.kind == HardFailKind::ForceAgainstHarmless);
        (only(&card, Line::P3).rating, peaceful)
    };
    assert_eq!(judged(Rung::Posture, false), (3, false), "a rule permits it");
    assert_eq!(judged(Rung::ShortOfDeadly, false), (1, false));
    assert_eq!(judged(Rung::WarningShots, false), (0, true));
    assert_eq!(judged(Rung::Deadly, false), (0, true));
    assert_eq!(judged(Rung::Deadly, true), (0, false), "who shoots at a crowd has identified nobody in it");
}

#[test]
fn to_choose_is_not_to_do() {
    let judged = |follows: Option<FollowUp>, talked: bool| {
        let mut account = without_needs();
        let option = &mut account.scenario.decisions[0].options[0];
        option.marks[0].rating = 4;
        option.follows = follows;
        let decision = account.scenario.decisions[0].id.clone();
        let closes = Tick::from_seconds(110);
        account.write(50, EventKind::DecisionOpened { decision: decision.clone(), seat: SEAT.into(), closes });
        let (seat, option) = (SEAT.into(), "now".into());
        account.write(60, EventKind::Decided { decision, seat, option, rationale: String::new() });
        if talked {
            account.force(80, Rung::Dialogue, knew(known(Stage::Indicators, None)));
        }
        account.end(290);
        let card = account.card();
        let item = only(&card, Line::P8);
        (item.rating, item.reason.key.as_str().to_owned(), card.scale(Scale::Proportionality).mark.is_some())
    };
    let follow = || Some(FollowUp { within_s: 30, deeds: vec![Deed::Meets(PARTY.into(), Rung::Posture)] });
    assert_eq!(judged(None, false), (3, "decision-chosen".to_owned(), true), "an intention alone");
    assert_eq!(judged(follow(), true), (4, "small-reason-now".to_owned(), true));
    let (rating, key, _) = judged(follow(), false);
    assert_eq!((rating, key.as_str()), (1, "decision-not-done"));
    let answers = Some(FollowUp { within_s: 1, deeds: vec![Deed::Answers] });
    assert_eq!(judged(answers, false), (4, "small-reason-now".to_owned(), true));
}

#[test]
fn aid_that_was_sent_and_did_not_arrive_is_not_refused() {
    let judged = |zone: Option<&str>, called_back: bool| {
        let mut account = without_needs();
        account.wounded_by_patrol(100, 3);
        if let Some(zone) = zone {
            let order = Order::Treat { unit: "medics".into(), people_in: zone.into() };
            account.write(110, EventKind::OrderGiven { seat: SEAT.into(), order });
        }
        if called_back {
            account
                .write(115, EventKind::OrderGiven { seat: SEAT.into(), order: Order::Cease { unit: "medics".into() } });
        }
        account.end(900);
        let card = account.card();
        let aid = of(&card, Line::P10).into_iter().find(|item| item.reason.key.as_str().starts_with("p10-aid"));
        (aid.expect("somebody was wounded").rating, card.hard_fails.len())
    };
    assert_eq!(judged(Some("clinic"), false), (1, 0));
    assert_eq!(judged(Some("clinic"), true), (0, 1), "taken back at once");
    assert_eq!(judged(Some("east-end"), false), (0, 1), "sent elsewhere");
    assert_eq!(judged(None, false), (0, 1));
}

/// Aftercare alone passes nothing: force is no way to a mark that nobody would have without it.
#[test]
fn aftercare_alone_lifts_nothing_from_not_observed() {
    let scale = |treated_s: Option<u32>| {
        let mut account = without_needs();
        // Nobody to report to, so that aid is the one item.
        account.scenario.counterparts.clear();
        account.wounded_by_patrol(100, 3);
        if let Some(at_s) = treated_s {
            account.treated(at_s, 3);
        }
        account.end(900);
        account.card().scale(Scale::Proportionality)
    };
    assert_eq!((scale(Some(110)).mark, scale(Some(110)).passed), (None, None));
    assert_eq!(scale(None).passed, Some(false));
}

fn stood_by(card: &ScoreCard) -> Vec<tutela::assessment::card::HardFail> {
    card.hard_fails.iter().filter(|fail| fail.kind == HardFailKind::StandingBy).cloned().collect()
}
