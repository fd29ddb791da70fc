//! What counts as telling: a message about the matter, sent when there was something to tell. Records written by hand.

use tutela::assessment::card::HardFailKind;
use tutela::scenario::forces::{CounterpartKind, Purpose, Rung};
use tutela::scenario::ids::Tick;
use tutela::scenario::matter::Matter;
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::{Line, Need};
use tutela::scenario::sharing::OptionShare;
use tutela::scenario::story::Condition;
use tutela::sim::event::EventKind;
use tutela::sim::order::{Detail, Order, Place, PublicLine, Target};

use crate::duties::{contact, without_needs};
use crate::record::{Account, PARTY, SEAT, WELL, knew, known, of, only};

/// The small drill, without needs, where each topic says what it is about; one of them is small talk.
fn told() -> Account {
    let mut account = without_needs();
    let mut talk = account.scenario.topics[0].clone();
    (talk.id, talk.about) = ("talk".into(), Some(Vec::new()));
    let mut shots = talk.clone();
    (shots.id, shots.about) = ("shots".into(), Some(vec![Matter::Force]));
    account.scenario.topics[0].about = Some(vec![Matter::Party(PARTY.into())]);
    account.scenario.topics[1].about = Some(vec![Matter::Harm]);
    account.scenario.topics.extend([talk, shots]);
    account
}

fn keys(account: &Account, line: Line) -> Vec<(u8, String)> {
    of(&account.card(), line).iter().map(|item| (item.rating, item.reason.key.as_str().to_owned())).collect()
}

#[test]
fn small_talk_tells_nobody_of_a_threat_or_of_force() {
    let ratings = |topic: &str| {
        let mut account = told();
        account.threat(100, Stage::HostileIntent, None);
        account.force(150, Rung::WarningShots, knew(known(Stage::HostileIntent, Some(5))));
        account.tell(160, "chief", topic, Purpose::Notify);
        account.tell(170, "joc", topic, Purpose::Report);
        account.end(900);
        let of_line = |line| keys(&account, line).iter().map(|(rating, _)| *rating).collect::<Vec<_>>();
        (of_line(Line::C1), of_line(Line::P10))
    };
    assert_eq!(ratings("talk"), (vec![0, 0], vec![0]));
    assert_eq!(ratings("shots"), (vec![0, 4], vec![4]), "the threat was not told");
    assert_eq!(ratings("threat"), (vec![4, 4], vec![4]), "who tells of a party tells what was done about it");
}

#[test]
fn shots_are_told_once_they_were_ordered_and_a_threat_once_it_is_known() {
    let rating = |told_s: u32, topic: &str| {
        let mut account = told();
        account.threat(100, Stage::Indicators, None);
        account.force(150, Rung::WarningShots, knew(known(Stage::HostileIntent, Some(5))));
        account.tell(told_s, "chief", topic, Purpose::Notify);
        account.end(900);
        only(&account.card(), Line::C1).rating
    };
    assert_eq!([(2, "shots"), (120, "shots"), (120, "threat")].map(|(at, topic)| rating(at, topic)), [0, 0, 0]);
    assert_eq!([(151, "shots"), (160, "threat")].map(|(at, topic)| rating(at, topic)), [4, 4]);
}

#[test]
fn where_no_topic_says_what_it_is_about_any_may_be() {
    let rating = |topic: &str, names: bool| {
        let mut account = told();
        for known in &mut account.scenario.topics {
            known.about = None;
        }
        if names {
            account.scenario.topics[4].about = Some(vec![Matter::Force]);
        }
        account.force(150, Rung::WarningShots, knew(known(Stage::HostileIntent, Some(5))));
        account.tell(160, "joc", topic, Purpose::Report);
        account.end(900);
        only(&account.card(), Line::P10).rating
    };
    assert_eq!([rating("talk", false), rating("shots", false)], [4, 4]);
    assert_eq!([rating("talk", true), rating("shots", true)], [0, 4]);
    // An inject of the drill ties the other topic to the band, against which the shots were.
    assert_eq!(rating("threat", true), 4);
    assert_eq!(rating("survivor", false), 0, "protected data is no word of shots");
}

#[test]
fn a_need_is_told_once_there_was_something_to_tell() {
    let rating = |told_s: u32| {
        let mut account = Account::new();
        account.scenario.rubric.needs.retain(|need| need.id.as_str() == "tell-joc");
        account.tell(told_s, "joc", "threat", Purpose::Report);
        account.threat(50, Stage::Indicators, None);
        account.need(100, "tell-joc");
        account.end(300);
        only(&account.card(), Line::C6).rating
    };
    assert_eq!([rating(1), rating(60)], [0, 4]);
}

#[test]
fn harm_is_answered_for_by_word_of_it() {
    let ratings = |topic: &str| {
        let mut account = told();
        contact(&mut account, "legal", CounterpartKind::LegalAdviser);
        account.wounded_by_patrol(100, 7);
        account.tell(110, "legal", topic, Purpose::AskAdvice);
        account.tell(120, "women", topic, Purpose::Consult);
        account.treated(110, 7);
        account.end(900);
        let answers = keys(&account, Line::P10);
        let answers = answers.iter().filter(|(_, key)| key.contains("inquiry") || key.contains("complaint"));
        answers.map(|(rating, _)| *rating).collect::<Vec<_>>()
    };
    assert_eq!(ratings("talk"), [0, 0]);
    assert_eq!(ratings("wounded"), [4, 4]);
}

#[test]
fn voices_are_heard_on_what_touches_the_people_of_the_plan() {
    let rating = |topic: &str, need: Option<&str>| {
        let mut account = told();
        let mut guarded = Account::new().scenario.rubric;
        account.scenario.rubric.protections = guarded.protections;
        account.scenario.mandate.protects_civilians = false;
        account.threat(10, Stage::Indicators, None);
        if let Some(topic) = need {
            let need = guarded.needs.pop().expect("a need of the women");
            account.scenario.rubric.needs = vec![Need { topic: topic.into(), opens: Condition::Since(20), ..need }];
            account.need(20, "feed-back");
        }
        account.tell(50, "women", topic, Purpose::Consult);
        let order = Order::Evacuate { unit: "patrol".into(), from: WELL.into(), to: "clinic".into() };
        account.write(100, EventKind::OrderGiven { seat: SEAT.into(), order });
        account.end(180);
        let voices = keys(&account, Line::C5);
        voices.iter().filter(|(_, key)| key.starts_with("c5-")).map(|(rating, _)| *rating).collect::<Vec<_>>()
    };
    assert_eq!(rating("threat", None), [4]);
    assert_eq!(rating("talk", None), [1]);
    assert_eq!(rating("talk", Some("threat")), [0_u8; 0], "the declared need is of the same matter");
    assert_eq!(rating("talk", Some("talk")), [1], "a declared need of something else takes no duty away");
}

#[test]
fn a_cordon_where_nobody_lives_touches_no_community() {
    let ratings = |around: &str| {
        let mut account = told();
        account.scenario.mandate.protects_civilians = false;
        let order = Order::Cordon { unit: "patrol".into(), around: around.into() };
        account.write(100, EventKind::OrderGiven { seat: SEAT.into(), order });
        account.end(290);
        let voices = keys(&account, Line::C5);
        voices.iter().filter(|(_, key)| key.starts_with("c5-")).map(|(rating, _)| *rating).collect::<Vec<_>>()
    };
    assert_eq!(ratings(WELL), [1]);
    assert_eq!(ratings("post"), [0_u8; 0]);
}

#[test]
fn a_need_on_something_else_hides_no_arms_among_the_sick() {
    let items = |topic: &str| {
        let mut account = told();
        contact(&mut account, "ocha", CounterpartKind::Humanitarian);
        let mut need = Account::new().scenario.rubric.needs[0].clone();
        (need.id, need.line, need.contact, need.topic) = ("chat".into(), Line::C3, "ocha".into(), "talk".into());
        account.scenario.rubric.needs = vec![need];
        account.need(1, "chat");
        account.tell(2, "ocha", topic, Purpose::Notify);
        let order = Order::Move { unit: "patrol".into(), to: Place::Zone("clinic".into()) };
        account.write(5, EventKind::OrderGiven { seat: SEAT.into(), order });
        account.end(900);
        keys(&account, Line::C3)
    };
    let site = |items: Vec<(u8, String)>| items.into_iter().find(|(_, key)| key.starts_with("c3-site"));
    assert_eq!(
        site(items("wounded")),
        Some((0, "c3-site-untold".to_owned())),
        "the need stands at 0, and so does this"
    );
    assert_eq!(site(items("talk")), Some((1, "c3-site-untold".to_owned())), "talk is no word of soldiers");
}

#[test]
fn what_an_answer_hands_over_is_judged_as_the_order_to_share_it() {
    let card = |detail: Detail, to: &str| {
        let mut account = without_needs();
        let decision = &mut account.scenario.decisions[0];
        decision.options[0].shares = vec![OptionShare { to: to.into(), topic: "survivor".into(), detail }];
        let (decision, option) = (decision.id.clone(), decision.options[0].id.clone());
        account.write(10, EventKind::Decided { decision, seat: SEAT.into(), option, rationale: String::new() });
        account.end(100);
        account.card()
    };
    let named = card(Detail::Identity, "joc");
    assert_eq!((only(&named, Line::C8).rating, named.hard_fails[0].kind), (0, HardFailKind::IdentityShared));
    let trend = card(Detail::Trend, "joc");
    assert_eq!((only(&trend, Line::C8).rating, trend.hard_fails.len()), (1, 0), "nobody there needs it");
}

#[test]
fn protected_data_over_a_loudspeaker_goes_to_everybody() {
    let mut account = without_needs();
    let (unit, topic) = ("patrol".into(), "survivor".into());
    let line = PublicLine::Facts;
    account.write(10, EventKind::Announced { seat: SEAT.into(), unit, topic, line, heard: 3, understood: 3 });
    account.end(100);
    let item = only(&account.card(), Line::C8);
    assert_eq!((item.rating, item.reason.key.as_str()), (0, "c8-announced"));
}

#[test]
fn a_refusal_and_a_request_to_who_cannot_grant_are_no_authority() {
    let judged = |asked: Option<(&str, u32)>, refused: bool, again: bool, left_s: Option<u32>| {
        let mut account = without_needs();
        if let Some((to, at_s)) = asked {
            request(&mut account, to, at_s);
        }
        if refused {
            let (from, seat) = ("joc".into(), SEAT.into());
            account.write(60, EventKind::AuthorityRefused { from, seat, rung: Rung::Deadly });
        }
        if again {
            request(&mut account, "joc", 95);
        }
        account.force(100, Rung::Deadly, knew(known(Stage::HostileAct, left_s)));
        account.end(110);
        let item = only(&account.card(), Line::P1);
        (item.rating, item.reason.key.as_str().to_owned())
    };
    let is = |rating: u8, key: &str| (rating, key.to_owned());
    assert_eq!(judged(None, false, false, Some(60)), is(0, "p1-not-asked"));
    assert_eq!(judged(Some(("joc", 50)), false, false, Some(60)), is(1, "p1-asked-not-waited"));
    assert_eq!(judged(Some(("joc", 50)), true, false, Some(60)), is(0, "p1-refused"));
    assert_eq!(judged(Some(("joc", 50)), true, true, Some(60)), is(1, "p1-asked-not-waited"));
    assert_eq!(judged(Some(("chief", 50)), false, false, Some(60)), is(0, "p1-cannot-grant"));
    assert_eq!(judged(Some(("joc", 50)), true, false, Some(10)), is(2, "p1-refused-no-time"));
    assert_eq!(judged(None, false, false, Some(10)), is(2, "p1-no-time"));
}

fn request(account: &mut Account, to: &str, at_s: u32) {
    let order = Order::RequestAuthority { to: to.into(), rung: Rung::Deadly, rule: None, reason: String::new() };
    account.write(at_s, EventKind::OrderGiven { seat: SEAT.into(), order });
    account.ask(at_s, to);
}

#[test]
fn a_word_with_who_cannot_grant_is_not_asking_the_host_state_first() {
    let rating = |purpose: Purpose| {
        let mut account = without_needs();
        account.threat(50, Stage::HostileIntent, Some(200));
        match purpose {
            Purpose::AskAuthority => account.ask(60, "chief"),
            other => account.tell(60, "chief", "threat", other),
        };
        account.tell(70, "chief", "threat", Purpose::Notify);
        account.force_at(
            100,
            Rung::ShortOfDeadly,
            Target::Party(PARTY.into()),
            knew(known(Stage::HostileIntent, Some(150))),
        );
        account.tell(110, "chief", "threat", Purpose::Notify);
        account.end(900);
        let items = of(&account.card(), Line::C1);
        let first = items.iter().find(|item| item.reason.key.as_str().starts_with("c1-first"));
        (first.map(|item| item.rating), items.iter().filter(|item| item.opened == Tick::from_seconds(50)).count())
    };
    assert_eq!(rating(Purpose::Consult), (Some(4), 1));
    assert_eq!(rating(Purpose::AskAuthority), (Some(3), 1), "told, not asked");
}
