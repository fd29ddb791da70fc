//! Lines of coordination over records written by hand: what a drill declares, and what opens by itself.

use tutela::assessment::assess;
use tutela::assessment::card::{Cause, HardFailKind};
use tutela::scenario::forces::{Purpose, Rung};
use tutela::scenario::ids::SeatId;
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::Line;
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
