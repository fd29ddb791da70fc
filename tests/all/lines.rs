//! Lines of coordination over records written by hand: what a drill declares, and what opens by itself.

use tutela::assessment::assess;
use tutela::assessment::card::{Cause, HardFailKind};
use tutela::scenario::forces::{Channel, Purpose, Rung};
use tutela::scenario::ids::SeatId;
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::Line;
use tutela::scenario::sharing::{Clearance, DataConsent};
use tutela::scenario::story::Effect;
use tutela::sim::event::EventKind;
use tutela::sim::order::{Detail, Player, PublicLine};

use crate::record::{Account, SEAT, knew, known, of, only};

#[test]
fn needs_are_told_in_time_late_or_never() {
    let rating = |told_s: Option<u32>| {
        let mut account = Account::new();
        let opened = account.need(50, "tell-joc");
        if let Some(told_s) = told_s {
            account.tell(told_s, "joc", "threat", Purpose::Report);
        }
        account.end(290);
        let item = only(&account.card(), Line::C6);
        assert_eq!(item.events[0], opened);
        assert_eq!(item.cause, Cause::Duty("tell-joc".into(), "small-duty-report".into()));
        item.rating
    };
    // The standard is 90 s.
    assert_eq!([Some(60), Some(140), Some(200), Some(280), None].map(rating), [4, 3, 2, 1, 0]);
}

#[test]
fn telling_before_the_need_opens_counts_and_telling_someone_else_does_not() {
    let mut early = Account::new();
    early.threat(40, Stage::Indicators, None);
    early.tell(45, "joc", "threat", Purpose::Notify);
    early.need(50, "tell-joc");
    early.end(290);
    assert_eq!(only(&early.card(), Line::C6).rating, 4);

    let mut astray = Account::new();
    astray.need(50, "tell-joc");
    astray.tell(60, "chief", "threat", Purpose::Notify);
    astray.tell(60, "joc", "wounded", Purpose::Report);
    astray.end(290);
    assert_eq!(only(&astray.card(), Line::C6).rating, 0);

    let mut drill_over = Account::new();
    drill_over.need(250, "tell-joc");
    drill_over.end(290);
    assert!(drill_over.card().items.is_empty());
}

#[test]
fn messages_that_ask_for_an_acknowledgement_are_closed() {
    let rating = |acknowledged_s: Option<u32>| {
        let mut account = Account::new();
        let message = account.asked(20, "chief", "threat");
        if let Some(at_s) = acknowledged_s {
            account.acknowledge(at_s, message);
        }
        account.end(290);
        only(&account.card(), Line::C1).rating
    };
    assert_eq!([Some(40), Some(75), Some(120), Some(200), None].map(rating), [4, 3, 2, 1, 1]);
}

#[test]
fn the_medical_chain_is_one_item_a_step_for_each_incident() {
    let mut account = Account::new();
    account.wounded_known(20, &[1, 2]);
    account.wounded_known(30, &[2, 3]);
    account.treated(60, 1);
    account.treated(100, 2);
    account.handed_over(150, 1);
    account.handed_over(200, 2);
    account.end(290);
    let card = account.card();
    let items = of(&card, Line::C9);
    let rows: Vec<(u8, &str)> = items.iter().map(|item| (item.rating, item.reason.key.as_str())).collect();
    // Aid within 120 s: ratings 4, 3 and 0 for the third; hand-over within 240 s: 4 and 4.
    assert_eq!(rows, [(2, "c9-aid-late"), (4, "c9-handed-over")]);
}

#[test]
fn protected_data_goes_as_a_trend_or_not_at_all() {
    let mut identity = Account::new();
    identity.share(50, "chief", "survivor", Detail::Identity);
    identity.end(60);
    let card = identity.card();
    assert_eq!((only(&card, Line::C8).rating, card.hard_fails[0].kind), (0, HardFailKind::IdentityShared));
    let mut trend = Account::new();
    trend.share(50, "chief", "survivor", Detail::Trend);
    trend.end(60);
    assert_eq!(only(&trend.card(), Line::C8).rating, 1);
    let mut open_topic = Account::new();
    open_topic.share(50, "chief", "threat", Detail::Identity);
    open_topic.end(60);
    assert!(of(&open_topic.card(), Line::C8).is_empty());
}

#[test]
fn protected_data_goes_with_consent_and_no_further() {
    let rating = |asked: Option<u32>, answered_s: Option<u32>, to: &str, harm_s: Option<u32>| {
        let mut account = Account::new();
        account.scenario.topics[2].consent =
            Some(DataConsent { asked: "women".into(), to: vec!["chief".into(), "women".into()] });
        if harm_s.is_some() {
            account.threat(90, Stage::HostileIntent, harm_s);
        }
        account.informed(20, to, "survivor");
        let question = asked.map(|at_s| account.tell(at_s, "women", "survivor", Purpose::Consult));
        if let Some((message, at_s)) = question.zip(answered_s) {
            account.answered(at_s, "women", message);
        }
        account.share(100, to, "survivor", Detail::Trend);
        account.end(110);
        let card = account.card();
        assert!(card.hard_fails.is_empty());
        only(&card, Line::C8).rating
    };
    assert_eq!(rating(Some(40), Some(60), "chief", None), 3, "asked for, agreed to, and no more than the trend");
    assert_eq!(rating(Some(40), None, "chief", None), 1, "nobody has answered yet");
    assert_eq!(rating(None, None, "chief", None), 1);
    assert_eq!(rating(Some(40), Some(60), "joc", None), 0, "they had agreed to others");
    assert_eq!(rating(None, None, "women", None), 3, "who speaks for them knows it");
    assert_eq!(rating(None, None, "chief", Some(30)), 3, "harm was nearer than an answer");
    assert_eq!(rating(Some(40), Some(60), "joc", Some(30)), 3);
}

#[test]
fn an_identity_is_a_hard_fail_whoever_agreed() {
    let mut account = Account::new();
    account.scenario.topics[2].consent = Some(DataConsent { asked: "women".into(), to: vec!["chief".into()] });
    let question = account.tell(20, "women", "survivor", Purpose::Consult);
    account.answered(30, "women", question);
    account.share(50, "chief", "survivor", Detail::Identity);
    account.end(60);
    let card = account.card();
    assert_eq!((only(&card, Line::C8).rating, card.hard_fails[0].kind), (0, HardFailKind::IdentityShared));
}

#[test]
fn the_public_hears_verified_facts_in_time() {
    let rating = |verified: bool, line: Option<PublicLine>| {
        let mut account = Account::new();
        account.write(20, EventKind::RumourSpread { group: "villagers".into(), topic: "threat".into() });
        if verified {
            account.tell(40, "joc", "threat", Purpose::Consult);
        }
        if let Some(line) = line {
            account.write(60, EventKind::Published { seat: SEAT.into(), topic: "threat".into(), line });
        }
        account.end(290);
        only(&account.card(), Line::C10).rating
    };
    assert_eq!(rating(true, Some(PublicLine::Facts)), 4);
    assert_eq!(rating(false, Some(PublicLine::Holding)), 3);
    assert_eq!(rating(false, Some(PublicLine::Facts)), 2);
    assert_eq!(rating(false, None), 1);
    assert_eq!(rating(true, Some(PublicLine::Denial)), 0);
}

#[test]
fn facts_for_the_public_are_cleared_where_there_is_time() {
    let rating = |asked: Option<(u32, &str)>, answered_s: Option<u32>, said: &[(u32, PublicLine)]| {
        let mut account = Account::new();
        account.scenario.rubric.clearance = Some(Clearance { contact: "joc".into(), wait_s: 60 });
        account.write(20, EventKind::RumourSpread { group: "villagers".into(), topic: "threat".into() });
        let ask = |account: &mut Account, at_s: u32, to: &str| {
            let message = account.tell(at_s, to, "threat", Purpose::Consult);
            if let Some(at_s) = answered_s {
                account.answered(at_s, to, message);
            }
        };
        let mut asked = asked;
        for (at_s, line) in said {
            if let Some((asked_s, to)) = asked.take_if(|(asked_s, _)| *asked_s < *at_s) {
                ask(&mut account, asked_s, to);
            }
            account.write(*at_s, EventKind::Published { seat: SEAT.into(), topic: "threat".into(), line: *line });
        }
        account.end(290);
        only(&account.card(), Line::C10).rating
    };
    let facts = [(60, PublicLine::Facts)];
    assert_eq!(rating(Some((30, "joc")), Some(50), &facts), 4);
    assert_eq!(rating(Some((30, "joc")), None, &facts), 3, "asked, and 30 s of 60 s waited");
    assert_eq!(rating(Some((30, "joc")), None, &[(90, PublicLine::Facts)]), 4, "there was no time for more");
    assert_eq!(rating(Some((30, "chief")), Some(50), &facts), 2, "checked, and cleared by nobody");
    assert_eq!(rating(None, None, &facts), 1, "nobody had checked it");
    let holding = (40, PublicLine::Holding);
    assert_eq!(rating(None, None, &[holding]), 3, "it states nothing");
    assert_eq!(rating(Some((45, "joc")), Some(55), &[holding, (60, PublicLine::Facts)]), 4);
    let twice = [(60, PublicLine::Facts), (100, PublicLine::Facts)];
    assert_eq!(rating(Some((70, "joc")), None, &twice), 1, "what was said first is judged");
}

#[test]
fn facts_need_no_clearance_while_the_way_to_it_is_closed() {
    let rating = |for_s: u32| {
        let mut account = Account::new();
        account.scenario.rubric.clearance = Some(Clearance { contact: "joc".into(), wait_s: 60 });
        account.scenario.injects[1].effects = vec![Effect::Outage { channel: Channel::Radio, for_s }];
        account.write(10, EventKind::InjectFired { inject: "panic".into() });
        account.write(20, EventKind::RumourSpread { group: "villagers".into(), topic: "threat".into() });
        account.tell(40, "chief", "threat", Purpose::Consult);
        let line = PublicLine::Facts;
        account.write(60, EventKind::Published { seat: SEAT.into(), topic: "threat".into(), line });
        account.end(290);
        only(&account.card(), Line::C10).rating
    };
    // A line is due by 140 s, and its clearance is awaited for 60 s.
    assert_eq!(rating(60), 2, "from 70 s on there was time");
    assert_eq!(rating(90), 4, "from 100 s on there was none");
}

#[test]
fn whoever_hurt_people_says_so_in_public_and_earns_nothing_by_it() {
    let rating = |said: Option<(u32, PublicLine)>, hurt: bool, asked: bool| {
        let mut account = Account::new();
        account.scenario.rubric.public_harm = Some("wounded".into());
        if hurt {
            account.wounded_by_patrol(50, 1);
            account.wounded_by_patrol(60, 2);
        }
        if asked {
            account.write(65, EventKind::RumourSpread { group: "villagers".into(), topic: "wounded".into() });
        }
        if let Some((at_s, line)) = said {
            account.write(at_s, EventKind::Published { seat: SEAT.into(), topic: "wounded".into(), line });
        }
        account.end(290);
        let items = of(&account.card(), Line::C10);
        assert!(items.len() <= 1, "{items:?}");
        items.first().map(|item| (item.rating, item.reason.key.as_str().to_owned()))
    };
    let lapse = |rating: u8, key: &str| Some((rating, key.to_owned()));
    // The standard is 120 s.
    assert_eq!(rating(Some((160, PublicLine::Facts)), true, false), None);
    assert_eq!(rating(Some((160, PublicLine::Holding)), true, false), None);
    assert_eq!(rating(Some((180, PublicLine::Facts)), true, false), lapse(1, "c10-harm-silent"));
    assert_eq!(rating(None, true, false), lapse(1, "c10-harm-silent"));
    assert_eq!(rating(Some((160, PublicLine::Denial)), true, false), lapse(0, "c10-harm-denied"));
    assert_eq!(rating(None, false, false), None);
    assert_eq!(rating(None, true, true), lapse(1, "c10-silent"), "one fault, one line");
}

#[test]
fn support_to_a_grave_violator_is_a_hard_fail() {
    let mut account = Account::new();
    for organisation in &mut account.scenario.organisations {
        organisation.record = tutela::scenario::forces::RightsRecord::Grave;
    }
    account.share(50, "chief", "threat", Detail::Trend);
    account.end(60);
    let card = account.card();
    assert_eq!((only(&card, Line::C4).rating, card.hard_fails[0].kind), (0, HardFailKind::SupportToGraveViolator));
}

#[test]
fn who_stands_by_together_is_named_together_and_each_is_held_to_it() {
    let watch = SeatId::from("watch");
    let known_by = |watch_at_s: u32| {
        let mut account = Account::new();
        account.write(0, EventKind::SeatHanded { seat: watch.clone(), to: Player::Person });
        let opened = account.threat(100, Stage::HostileIntent, None);
        let EventKind::ThreatKnown { party, known, .. } = account.record.events[opened.0 as usize].kind.clone() else {
            panic!("a threat");
        };
        account.write(watch_at_s, EventKind::ThreatKnown { seat: watch.clone(), party, known });
        account.end(290);
        account
    };
    // The standard is 60 s.
    let both = known_by(110);
    let fail = &both.card().hard_fails[0];
    assert_eq!((fail.seat.as_str(), fail.with.as_slice()), (SEAT, [watch.clone()].as_slice()));
    for seat in [SeatId::from(SEAT), watch.clone()] {
        let own = assess(&both.scenario, 1, &both.record, Some(&seat));
        assert_eq!((own.hard_fails.len(), own.scales[0].capped, own.scales[0].passed), (1, true, Some(false)));
    }
    // Who heard of it at the very end let nothing wait.
    let late = known_by(280);
    assert_eq!(late.card().hard_fails[0].with, []);
    assert_eq!(assess(&late.scenario, 1, &late.record, Some(&watch)).hard_fails, []);
}

#[test]
fn joint_duties_are_one_item_that_both_seats_see() {
    let mut account = Account::new();
    let watch = SeatId::from("watch");
    account.write(0, EventKind::SeatHanded { seat: watch.clone(), to: Player::Person });
    account.need(50, "tell-joc");
    account.tell(60, "joc", "threat", Purpose::Report);
    account.force(100, Rung::Posture, knew(known(Stage::HostileIntent, None)));
    account.end(290);
    let team = account.card();
    let item = only(&team, Line::C6);
    assert_eq!((item.seat.as_str(), item.with.as_slice()), (SEAT, [watch.clone()].as_slice()));
    let own = assess(&account.scenario, 1, &account.record, Some(&watch));
    assert_eq!(own.items.len(), 1);
    assert_eq!(own.items[0].line, Line::C6);
}
