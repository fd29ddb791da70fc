//! Authority sought, the host state asked first, advice on an open rule: records written by hand, and their items.

use tutela::assessment::card::HardFailKind;
use tutela::scenario::forces::{CounterpartKind, Purpose, Rung};
use tutela::scenario::ids::Tick;
use tutela::scenario::mandate::Advice;
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::rubric::Line;
use tutela::scenario::rules::TargetKnown;
use tutela::sim::event::EventKind;
use tutela::sim::order::{Order, Player};

use crate::duties::contact;
use crate::record::{Account, SEAT, WELL, knew, known, of, only};

/// The rules permit nothing at all on what is known; the operations centre may grant what is needed.
fn barred() -> Account {
    let mut account = Account::new();
    account.scenario.rubric.needs.clear();
    account.scenario.counterparts.retain(|contact| contact.id.as_str() != "chief");
    account.scenario.rules.retain(|rule| rule.id.as_str() == "1.3");
    account.scenario.rules[0].when.confidence_at_least = Some(0.95);
    account
}

#[test]
fn what_the_rules_do_not_permit_is_asked_for() {
    let rating = |asked_s: Option<u32>| {
        let mut account = barred();
        let opened = account.threat(100, Stage::HostileAct, None);
        if let Some(asked_s) = asked_s {
            account.ask_authority(asked_s);
        }
        account.end(600);
        let card = account.card();
        let item = only(&card, Line::P8);
        assert_eq!((item.opened, item.events[0]), (Tick::from_seconds(100), opened));
        assert_eq!(card.hard_fails.len(), usize::from(asked_s.is_none()), "{asked_s:?}");
        item.rating
    };
    // The standard is 60 s; who asked before it was due was in time.
    assert_eq!([Some(50), Some(120), Some(150), Some(200), Some(300), None].map(rating), [4, 4, 3, 2, 1, 0]);
}

#[test]
fn standing_by_with_time_to_ask_is_a_hard_fail_where_the_rules_gave_no_way_to_act() {
    let mut account = barred();
    account.threat(100, Stage::HostileAct, None);
    account.end(600);
    let card = account.card();
    assert_eq!(card.hard_fails[0].kind, HardFailKind::StandingBy);
    let item = only(&card, Line::P8);
    assert_eq!(item.reason.key.as_str(), "p8-not-sought-rule");
    assert!(item.reason.values.contains_key("contact") && item.reason.values.contains_key("rule"));
    // Talk is no act at what is needed, and a request for less than that asks for nothing.
    account = barred();
    account.threat(100, Stage::HostileAct, None);
    let order = Order::RequestAuthority { to: "joc".into(), rung: Rung::Dialogue, rule: None, reason: String::new() };
    account.write(110, EventKind::OrderGiven { seat: SEAT.into(), order });
    account.ask_authority(110);
    account.force(120, Rung::Dialogue, knew(known(Stage::HostileAct, None)));
    account.end(600);
    assert_eq!(account.card().hard_fails[0].kind, HardFailKind::StandingBy);
}

#[test]
fn nobody_is_asked_without_time_means_or_somebody_who_could_say_yes() {
    let items = |prepare: &dyn Fn(&mut Account)| {
        let mut account = barred();
        prepare(&mut account);
        account.end(600);
        let card = account.card();
        (of(&card, Line::P8).len(), card.hard_fails.len())
    };
    assert_eq!(
        items(&|account| {
            account.threat(100, Stage::HostileAct, None);
        }),
        (1, 1)
    );
    // An answer takes up to 15 s.
    let near = TargetKnown { time_to_harm_s: Some(10), ..known(Stage::HostileAct, None) };
    assert_eq!(
        items(&|account| {
            account.threat_as(100, near.clone(), Rung::ALL.to_vec());
        }),
        (0, 0)
    );
    let target = known(Stage::HostileAct, None);
    assert_eq!(
        items(&|account| {
            account.threat_as(100, target.clone(), vec![Rung::Dialogue]);
        }),
        (0, 0)
    );
    let nobody = |account: &mut Account| {
        account.scenario.rules.clear();
        account.scenario.counterparts.iter_mut().for_each(|contact| contact.may_grant = None);
        account.threat(100, Stage::HostileAct, None);
    };
    assert_eq!(items(&nobody), (0, 0));
    let falls = |account: &mut Account| {
        account.threat(100, Stage::HostileAct, None);
        account.threat_as(
            150,
            TargetKnown { status: PartyStatus::Leaving, ..known(Stage::None, None) },
            Rung::ALL.to_vec(),
        );
        account.threat_as(151, TargetKnown { status: PartyStatus::Gone, ..known(Stage::None, None) }, Vec::new());
    };
    assert_eq!(items(&falls), (0, 0));
    let led = |account: &mut Account| {
        account.threat(100, Stage::HostileAct, None);
        let (from, to) = (WELL.into(), "clinic".into());
        account.write(140, EventKind::PeopleLed { seat: SEAT.into(), unit: "patrol".into(), from, to, people: 1_000 });
    };
    assert_eq!(items(&led), (0, 0));
    let a_bot = |account: &mut Account| {
        account.write(1, EventKind::SeatHanded { seat: SEAT.into(), to: Player::Bot });
        account.threat(100, Stage::HostileAct, None);
    };
    assert_eq!(items(&a_bot), (0, 0));
}

#[test]
fn who_stood_by_or_acted_without_asking_is_not_faulted_twice() {
    // Deadly force alone could stop it, by the operations centre's authority.
    let prepared = || {
        let mut account = barred();
        account.scenario.rules[0].when.confidence_at_least = Some(0.6);
        account.scenario.rubric.band.floors[1].floor = Rung::Deadly;
        account.threat(100, Stage::HostileAct, None);
        account
    };
    let mut stood_by = prepared();
    stood_by.end(600);
    let card = stood_by.card();
    assert_eq!((only(&card, Line::P8).reason.key.as_str(), card.hard_fails.len()), ("p8-stood-by", 1));
    let mut acted = prepared();
    acted.force(120, Rung::Deadly, knew(known(Stage::HostileAct, None)));
    acted.end(600);
    let card = acted.card();
    assert_eq!(only(&card, Line::P1).reason.key.as_str(), "p1-not-asked");
    assert_eq!(only(&card, Line::P8).reason.key.as_str(), "p8-in-time");
    let mut asked = prepared();
    asked.ask_authority(110);
    asked.end(600);
    let card = asked.card();
    assert_eq!((only(&card, Line::P8).reason.key.as_str(), card.hard_fails.len()), ("p8-asked-in-vain", 0));
}

#[test]
fn the_host_state_hears_of_force_before_it_is_used() {
    let ratings = |told: Option<(u32, Purpose)>, time_to_harm_s: Option<u32>| {
        let mut account = Account::new();
        account.scenario.rubric.needs.clear();
        account.threat(40, Stage::Indicators, time_to_harm_s);
        if let Some((at_s, purpose)) = told {
            account.tell(at_s, "chief", "threat", purpose);
        }
        account.force(100, Rung::ShortOfDeadly, knew(known(Stage::Indicators, time_to_harm_s)));
        account.force(110, Rung::ShortOfDeadly, knew(known(Stage::Indicators, time_to_harm_s)));
        account.end(900);
        let items = of(&account.card(), Line::C1);
        let first = items.iter().filter(|item| item.reason.key.as_str().starts_with("c1-first"));
        first.map(|item| item.rating).collect::<Vec<_>>()
    };
    assert_eq!(ratings(Some((50, Purpose::Consult)), None), [4]);
    assert_eq!(ratings(Some((50, Purpose::Notify)), None), [3]);
    assert_eq!(ratings(Some((150, Purpose::Notify)), None), [1]);
    assert_eq!(ratings(None, None), [0_u8; 0], "never told is the fault already");
    assert_eq!(ratings(Some((150, Purpose::Notify)), Some(20)), [0_u8; 0], "no time for an answer");
}

#[test]
fn advice_is_sought_before_a_rule_that_leaves_something_open_is_used() {
    let rating = |asked_s: Option<u32>, answered_s: Option<u32>, time_to_harm_s: Option<u32>| {
        let mut account = Account::new();
        account.scenario.rubric.needs.clear();
        contact(&mut account, "legal", CounterpartKind::LegalAdviser);
        account.scenario.rules[1].advice = Some(Advice { contact: "legal".into(), topic: "threat".into() });
        let question = asked_s.map(|at_s| account.tell(at_s, "legal", "threat", Purpose::AskAdvice));
        if let Some((at_s, question)) = answered_s.zip(question) {
            account.answered(at_s, "legal", question);
        }
        for at_s in [100, 105] {
            account.force(at_s, Rung::ShortOfDeadly, knew(known(Stage::HostileIntent, time_to_harm_s)));
        }
        account.end(900);
        let items = of(&account.card(), Line::C7);
        items.iter().map(|item| item.rating).collect::<Vec<_>>()
    };
    assert_eq!(rating(Some(20), Some(60), None), [4]);
    assert_eq!(rating(Some(20), None, None), [3]);
    assert_eq!(rating(Some(200), None, None), [1]);
    assert_eq!(rating(None, None, None), [1]);
    assert_eq!(rating(None, None, Some(5)), [0_u8; 0], "no time for an answer");
}

#[test]
fn who_does_all_that_is_permitted_asks_for_what_would_help() {
    let keys = |asked: bool| {
        let mut account = barred();
        account.scenario.rubric.band.floors[1].floor = Rung::Deadly;
        account.scenario.rules = Account::new().scenario.rules;
        account.scenario.rules[2].when.confidence_at_least = Some(0.95);
        account.threat(100, Stage::HostileAct, None);
        account.force(110, Rung::ShortOfDeadly, knew(known(Stage::HostileAct, None)));
        if asked {
            account.ask_authority(115);
        }
        account.end(600);
        let card = account.card();
        assert!(card.hard_fails.is_empty(), "it did what it could");
        let items = of(&card, Line::P8);
        items.iter().map(|item| (item.reason.key.as_str().to_owned(), item.rating)).collect::<Vec<_>>()
    };
    let expected = |key: &str, rating: u8| vec![("p8-in-time".to_owned(), 4), (key.to_owned(), rating)];
    assert_eq!(keys(true), expected("p8-sought-rule", 4));
    assert_eq!(keys(false), expected("p8-not-sought-rule", 0));
}
