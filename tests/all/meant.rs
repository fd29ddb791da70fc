//! Deeds that only look like some, over records written by hand: aid that nobody got, words about nothing, answers that
//! nobody waited for, a place that nobody had looked at.

use tutela::assessment::card::HardFailKind;
use tutela::scenario::deeds::{Deed, FollowUp};
use tutela::scenario::forces::{CounterpartKind, Purpose, RightsRecord, Rung};
use tutela::scenario::ids::{PersonNo, Point, Tick};
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::{Line, Need, ReportForm, ReportPart};
use tutela::scenario::story::Effect;
use tutela::sim::event::{EventKind, HarmSource, Knew};
use tutela::sim::order::{Order, Place, PublicLine, Statement, Target};

use crate::duties::{contact, without_needs};
use crate::record::{Account, PARTY, SEAT, knew, knew_after, known, of, only};

/// The standard is 120 s; the medics are near, and nobody is ever reached.
#[test]
fn who_calls_somewhere_or_turns_round_has_refused_aid() {
    let refused = |orders: &[(u32, Order)]| {
        let mut account = without_needs();
        contact(&mut account, "press", CounterpartKind::Media);
        account.wounded_known(100, &[1, 2]);
        orders.iter().for_each(|(at_s, order)| give(&mut account, *at_s, order.clone()));
        account.end(900);
        account.card().hard_fails.iter().any(|fail| fail.kind == HardFailKind::AidRefused)
    };
    assert!(refused(&[]));
    assert!(!refused(&[(110, treat("clinic"))]));
    assert!(refused(&[(110, treat("clinic")), (112, treat("east-end"))]), "sent where nobody lies");
    assert!(refused(&[(110, treat("clinic")), (151, Order::Cease { unit: "medics".into() })]), "called back");
    assert!(refused(&[(110, call("press", "clinic"))]), "who cannot send help");
    assert!(refused(&[(110, call("joc", "clinic"))]), "the answer had come, and one's own stood by");
    assert!(!refused(&[(210, call("joc", "clinic"))]), "an answer may still come");
}

#[test]
fn nobody_is_said_to_have_had_aid_who_was_only_ordered_to_have_it() {
    let judged = |orders: &[(u32, Order)]| {
        let mut account = one_of_the_band_hurt();
        orders.iter().for_each(|(at_s, order)| give(&mut account, *at_s, order.clone()));
        account.end(900);
        let items = of(&account.card(), Line::P10).into_iter();
        let aid = items.map(|item| (item.rating, item.reason.key.as_str().to_owned()));
        aid.into_iter().find(|(_, key)| key.starts_with("p10-aid")).expect("one of the band was hurt")
    };
    assert_eq!(judged(&[(110, treat("well"))]), (4, "p10-aid-sent".to_owned()));
    let elsewhere = [(110, treat("east-end")), (111, Order::Cease { unit: "medics".into() })];
    assert_eq!(judged(&elsewhere), (0, "p10-aid-refused".to_owned()));
    assert_eq!(judged(&[(110, call("women", "well"))]), (0, "p10-aid-refused".to_owned()));
    assert_eq!(judged(&[(110, call("joc", "well"))]), (4, "p10-aid-sent".to_owned()));
}

#[test]
fn whom_the_host_state_took_over_in_time_had_no_aid_refused() {
    let refused = |at_s: u32| {
        let mut account = one_of_the_band_hurt();
        let inject = account.scenario.injects[0].id.clone();
        account.scenario.injects[0].effects = vec![Effect::HandOver { party: PARTY.into() }];
        account.write(at_s, EventKind::InjectFired { inject });
        account.end(900);
        account.card().hard_fails.iter().any(|fail| fail.kind == HardFailKind::AidRefused)
    };
    assert_eq!([150, 400].map(refused), [false, true], "the standard is 120 s");
}

fn one_of_the_band_hurt() -> Account {
    let mut account = without_needs();
    let (by, at) = (HarmSource::Unit("patrol".into()), Point(50.0, 36.0));
    account.write(100, EventKind::PartyMemberHurt { party: PARTY.into(), person: PersonNo(23), at, deadly: false, by });
    account
}

#[test]
fn a_choice_is_not_done_by_what_changes_nothing() {
    let judged = |deed: Deed, act: &dyn Fn(&mut Account)| {
        let mut account = without_needs();
        let option = &mut account.scenario.decisions[0].options[0];
        option.marks[0].rating = 4;
        option.follows = Some(FollowUp { within_s: 60, deeds: vec![deed] });
        let decision = account.scenario.decisions[0].id.clone();
        let closes = Tick::from_seconds(110);
        account.write(50, EventKind::DecisionOpened { decision: decision.clone(), seat: SEAT.into(), closes });
        let (seat, option) = (SEAT.into(), "now".into());
        account.write(60, EventKind::Decided { decision, seat, option, rationale: String::new() });
        act(&mut account);
        account.end(290);
        only(&account.card(), Line::P8).rating
    };
    let send = |zone: &'static str| {
        move |account: &mut Account| {
            give(account, 70, Order::Move { unit: "patrol".into(), to: Place::Zone(zone.into()) })
        }
    };
    assert_eq!(judged(Deed::Sends("patrol".into()), &send("well")), 4);
    assert_eq!(judged(Deed::Sends("patrol".into()), &send("post")), 1, "it stands there");
    let tell = |topic: &'static str| {
        move |account: &mut Account| {
            account.tell(70, "chief", topic, Purpose::Notify);
        }
    };
    assert_eq!(judged(Deed::TellsOf("chief".into(), "threat".into()), &tell("threat")), 4);
    assert_eq!(judged(Deed::TellsOf("chief".into(), "threat".into()), &tell("wounded")), 1);
    let say = |line: PublicLine| {
        move |account: &mut Account| {
            account.write(70, EventKind::Published { seat: SEAT.into(), topic: "threat".into(), line });
        }
    };
    assert_eq!(judged(Deed::Says("threat".into()), &say(PublicLine::Facts)), 4);
    assert_eq!(judged(Deed::Says("threat".into()), &say(PublicLine::Denial)), 1);
}

/// The deed counts from 90 s on; the order is of 20 s.
#[test]
fn who_is_at_it_already_need_not_be_sent_again() {
    let judged = |order: Order, ended_s: Option<u32>| {
        let mut account = without_needs();
        let option = &mut account.scenario.decisions[0].options[0];
        option.marks[0].rating = 4;
        option.follows = Some(FollowUp { within_s: 60, deeds: vec![Deed::Sends("patrol".into())] });
        let decision = account.scenario.decisions[0].id.clone();
        give(&mut account, 20, order);
        account.write(20, EventKind::TaskStarted { unit: "patrol".into() });
        ended_s.into_iter().for_each(|at_s| account.task_ended(at_s));
        let closes = Tick::from_seconds(200);
        account.write(150, EventKind::DecisionOpened { decision: decision.clone(), seat: SEAT.into(), closes });
        let (seat, option) = (SEAT.into(), "now".into());
        account.write(160, EventKind::Decided { decision, seat, option, rationale: String::new() });
        account.end(290);
        only(&account.card(), Line::P8).rating
    };
    let guard = || Order::Cordon { unit: "patrol".into(), around: "well".into() };
    assert_eq!(judged(guard(), None), 4);
    assert_eq!(judged(guard(), Some(100)), 1, "it had left");
    assert_eq!(judged(Order::Cease { unit: "patrol".into() }, None), 1);
}

#[test]
fn there_is_nothing_to_feed_back_before_anything_came_of_it() {
    let rating = |acted: bool| {
        let mut account = without_needs();
        account.informed(50, "women", "threat");
        if acted {
            give(&mut account, 55, Order::Observe { unit: "patrol".into(), at: Place::Zone("well".into()) });
        }
        account.tell(60, "women", "threat", Purpose::Feedback);
        account.end(900);
        only(&account.card(), Line::C5).rating
    };
    assert_eq!([true, false].map(rating), [4, 1]);
}

#[test]
fn voices_are_heard_once_they_have_answered() {
    let judged = |answered_s: Option<u32>| {
        let mut account = without_needs();
        account.scenario.topics[0].about = Some(vec![tutela::scenario::matter::Matter::Zone("well".into())]);
        let asked = account.tell(55, "women", "threat", Purpose::Consult);
        if let Some(at_s) = answered_s {
            account.answered(at_s, "women", asked);
        }
        give(&mut account, 60, Order::Evacuate { unit: "patrol".into(), from: "well".into(), to: "clinic".into() });
        account.end(290);
        let item = only(&account.card(), Line::C5);
        (item.rating, item.reason.key.as_str().to_owned())
    };
    assert_eq!(judged(Some(58)), (4, "c5-voices-heard".to_owned()));
    assert_eq!(judged(Some(70)), (2, "c5-not-awaited".to_owned()));
    assert_eq!(judged(None), (2, "c5-not-awaited".to_owned()));
}

#[test]
fn the_host_state_is_asked_first_once_it_has_answered() {
    let rating = |answered: bool| {
        let mut account = without_needs();
        account.threat(90, Stage::HostileAct, None);
        let asked = account.tell(95, "chief", "threat", Purpose::Consult);
        if answered {
            account.answered(98, "chief", asked);
        }
        account.force(100, Rung::ShortOfDeadly, knew(known(Stage::HostileAct, None)));
        account.end(290);
        let items = of(&account.card(), Line::C1).into_iter();
        let first = items.map(|item| (item.rating, item.reason.key.as_str().to_owned()));
        first.into_iter().find(|(_, key)| key.starts_with("c1-first")).expect("force opens it").0
    };
    assert_eq!([true, false].map(rating), [4, 3]);
}

/// Only another's authority would have helped: asked before anything was known, and refused, is not asked.
#[test]
fn a_request_before_there_was_anything_to_ask_for_is_none() {
    let rating = |asked_s: u32, refused_s: Option<u32>| {
        let mut account = Account::new();
        account.scenario.seats[0].delegated = Rung::Presence;
        account.scenario.rules[0].authority = tutela::scenario::mandate::Authority::Contact("joc".into());
        account.scenario.rules[1].authority = tutela::scenario::mandate::Authority::Contact("joc".into());
        if asked_s < 100 {
            account.ask_authority(asked_s);
        }
        if let Some(at_s) = refused_s {
            account.write(
                at_s,
                EventKind::AuthorityRefused { from: "joc".into(), seat: SEAT.into(), rung: Rung::Posture },
            );
        }
        account.threat(100, Stage::HostileAct, None);
        if asked_s > 100 {
            account.ask_authority(asked_s);
        }
        account.force(170, Rung::Posture, knew(known(Stage::HostileAct, None)));
        account.end(290);
        let sought =
            of(&account.card(), Line::P8).into_iter().find(|item| item.reason.key.as_str().starts_with("p8-sought"));
        sought.map(|item| item.rating)
    };
    assert_eq!(rating(110, None), Some(4));
    assert_eq!(rating(3, Some(12)), None, "before anything was held of the band");
}

#[test]
fn to_report_an_armed_party_to_a_force_with_a_grave_record_is_support() {
    let fails = |purpose: Purpose| {
        let mut account = without_needs();
        contact(&mut account, "regional", CounterpartKind::RegionalForce);
        account.scenario.organisations.iter_mut().for_each(|one| one.record = RightsRecord::Grave);
        account.scenario.topics[0].about = Some(vec![tutela::scenario::matter::Matter::Party(PARTY.into())]);
        account.threat(50, Stage::HostileIntent, None);
        account.tell(60, "regional", "threat", purpose);
        account.end(290);
        let card = account.card();
        card.hard_fails.iter().filter(|fail| fail.kind == HardFailKind::SupportToGraveViolator).count()
    };
    assert_eq!([Purpose::Report, Purpose::Notify].map(fails), [1, 0]);
}

#[test]
fn a_denial_over_a_loudspeaker_is_a_denial() {
    let rating = |line: PublicLine| {
        let mut account = without_needs();
        account.write(50, EventKind::RumourSpread { group: "villagers".into(), topic: "threat".into() });
        let (unit, topic) = ("patrol".into(), "threat".into());
        account.write(60, EventKind::Announced { seat: SEAT.into(), unit, topic, line, heard: 9, understood: 9 });
        account.end(900);
        only(&account.card(), Line::C10).rating
    };
    assert_eq!([PublicLine::Denial, PublicLine::Facts].map(rating), [0, 1]);
}

#[test]
fn the_report_that_was_wrong_is_the_one_that_is_named() {
    let mut account = Account::new();
    let need: &mut Need =
        account.scenario.rubric.needs.iter_mut().find(|need| need.contact.as_str() == "joc").expect("C6");
    need.report = Some(ReportForm {
        party: Some(PARTY.into()),
        holds: vec![ReportPart::Stage],
        update_s: None,
        more_casualties: 3,
    });
    let (need, topic) = (need.id.clone(), need.topic.clone());
    account.threat(90, Stage::HostileIntent, None);
    account.need(100, need.as_str());
    account.tell(106, "joc", topic.as_str(), Purpose::Report);
    let wrong = account.tell(110, "joc", topic.as_str(), Purpose::Report);
    let says = Statement { stage: Some(Stage::Violence), ..Statement::default() };
    account.write(110, EventKind::ReportStated { message: wrong, says, held: Vec::new() });
    account.end(900);
    let item = of(&account.card(), Line::C6).into_iter().find(|item| item.is_of_duty(&need)).expect("an item");
    assert_eq!((item.rating, item.reason.key.as_str()), (1, "need-told-wrong-stage"));
    let sent = account
        .record
        .events
        .iter()
        .find(|event| matches!(&event.kind, EventKind::Sent(sent) if sent.message == wrong));
    assert!(item.events.contains(&sent.expect("it was sent").no), "{:?}", item.events);
    assert_eq!(item.reason.values["delay"], tutela::assessment::card::Value::Seconds(10));
}

#[test]
fn where_nobody_had_looked_nobody_known_says_nothing() {
    let judged = |area_seen: bool, bystanders: u32| {
        let mut account = without_needs();
        let known = knew_after(known(Stage::HostileAct, None), &[Rung::Warning]);
        account.force(100, Rung::Deadly, Knew { area_seen, bystanders, ..known });
        account.end(290);
        let item = only(&account.card(), Line::P7);
        (item.rating, item.reason.key.as_str().to_owned())
    };
    assert_eq!(judged(true, 0), (4, "p7-clear".to_owned()));
    assert_eq!(judged(false, 0), (1, "p7-not-looked".to_owned()));
    assert_eq!(judged(false, 30), (0, "p7-bystanders".to_owned()), "worse as it is");
}

/// The well's people speak what the patrol speaks; where it does not, its words protect nobody.
#[test]
fn words_that_nobody_understands_protect_nobody() {
    let judged = |speaks: bool| {
        let mut account = without_needs();
        account.scenario.rubric.protections = Account::new().scenario.rubric.protections;
        if !speaks {
            account.scenario.units[0].languages = vec!["mission".into()];
        }
        account.threat(100, Stage::HostileIntent, None);
        account.force(110, Rung::Dialogue, knew(known(Stage::HostileIntent, None)));
        account.end(290);
        let card = account.card();
        let order = of(&card, Line::P4).into_iter().find(|item| item.opened == Tick::from_seconds(110));
        (only(&card, Line::P8).rating, order.expect("an order").rating)
    };
    assert_eq!(judged(true), (4, 4));
    assert_eq!(judged(false), (0, 2));
}

#[test]
fn a_rule_that_asks_for_no_sign_is_not_said_to_have_been_shown_one() {
    let mut account = without_needs();
    let knew = Knew { indicators: Vec::new(), ..knew(known(Stage::None, None)) };
    account.force_at(100, Rung::Posture, Target::Crowd("well".into()), knew);
    account.end(290);
    assert_eq!(only(&account.card(), Line::P3).reason.key.as_str(), "p3-nothing-asked");
}

fn give(account: &mut Account, at_s: u32, order: Order) {
    account.write(at_s, EventKind::OrderGiven { seat: SEAT.into(), order });
}

fn treat(zone: &str) -> Order {
    Order::Treat { unit: "medics".into(), people_in: zone.into() }
}

fn call(to: &str, from: &str) -> Order {
    Order::RequestEvacuation { to: to.into(), from: from.into(), urgent: true, casualties: None }
}
