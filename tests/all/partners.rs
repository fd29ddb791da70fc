//! Humanitarian principles, joint acts, a partner's conduct, protected persons and refused aid, over records written by
//! hand.

use tutela::assessment::card::HardFailKind;
use tutela::scenario::document::Concern;
use tutela::scenario::forces::{CounterpartKind, Purpose, Reply, RightsRecord, Rung};
use tutela::scenario::partners::{AidWork, JointAct, LastResort, PartnerConduct};
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::{Line, Protection};
use tutela::sim::event::EventKind;
use tutela::sim::order::{Order, Place};

use crate::duties::{contact, without_needs};
use crate::record::{Account, PARTY, SEAT, WELL, knew, known, of, only};

fn give(account: &mut Account, at_s: u32, order: Order) {
    account.write(at_s, EventKind::OrderGiven { seat: SEAT.into(), order });
}

fn to_clinic(unit: &str) -> Order {
    Order::Move { unit: unit.into(), to: Place::Zone("clinic".into()) }
}

fn with_humanitarians() -> Account {
    let mut account = without_needs();
    contact(&mut account, "ocha", CounterpartKind::Humanitarian);
    account
}

#[test]
fn arms_in_a_clinic_of_which_nobody_there_was_told_are_a_lapse() {
    let ratings = |told_s: Option<u32>, unit: &str, threatened: bool| {
        let mut account = with_humanitarians();
        if threatened {
            let guard = Account::new().scenario.rubric.protections[0].clone();
            account.scenario.rubric.protections.push(Protection { people_in: "clinic".into(), ..guard });
            account.threat(50, Stage::HostileIntent, None);
        }
        if let Some(at_s) = told_s.filter(|at_s| *at_s < 100) {
            account.tell(at_s, "ocha", "threat", Purpose::Notify);
        }
        account.scenario.topics[0].about = Some(vec![tutela::scenario::matter::Matter::Zone("clinic".into())]);
        give(&mut account, 100, to_clinic(unit));
        if let Some(at_s) = told_s.filter(|at_s| *at_s >= 100) {
            account.tell(at_s, "ocha", "threat", Purpose::Notify);
        }
        account.end(900);
        of(&account.card(), Line::C3).iter().map(|item| item.rating).collect::<Vec<_>>()
    };
    assert_eq!(ratings(None, "patrol", false), [1]);
    assert_eq!(ratings(Some(300), "patrol", false), [2], "the standard is 300 s");
    assert_eq!(ratings(Some(500), "patrol", false), [1]);
    assert!(ratings(Some(60), "patrol", false).is_empty(), "to tell before is no merit of its own");
    assert!(ratings(None, "medics", false).is_empty(), "medics bear no arms");
    assert!(ratings(None, "patrol", true).is_empty(), "people there are under a known threat");
}

#[test]
fn humanitarians_are_not_asked_about_an_armed_party() {
    let count = |topic: &str, purpose: Purpose| {
        let mut account = with_humanitarians();
        account.tell(100, "ocha", topic, purpose);
        account.end(900);
        of(&account.card(), Line::C3).len()
    };
    // In this drill the topic "threat" is how the seats hear of the band.
    assert_eq!(count("threat", Purpose::Consult), 1);
    assert_eq!(count("threat", Purpose::Notify), 0, "to be told is another matter");
    assert_eq!(count("wounded", Purpose::Consult), 0);
    let mut afraid = with_humanitarians();
    let call = afraid.informed(50, "ocha", "threat");
    afraid.tell(100, "ocha", "threat", Purpose::Consult);
    afraid.end(900);
    assert_eq!(only(&afraid.card(), Line::C3).rating, 4, "they had raised it themselves ({call:?}), and were answered");
}

#[test]
fn a_lapse_lifts_neither_its_line_nor_its_scale() {
    let mut account = with_humanitarians();
    let asked = account.informed(100, "ocha", "wounded");
    account.end(900);
    let worse = account.card();
    assert_eq!(only(&worse, Line::C3).rating, 0, "{asked:?} was not answered");
    let mut both = with_humanitarians();
    both.informed(100, "ocha", "wounded");
    give(&mut both, 200, to_clinic("patrol"));
    both.end(900);
    // It stands on the card, as low as the line.
    let marks = |account: &Account| account.card().lines.iter().map(|of| (of.line, of.mark)).collect::<Vec<_>>();
    assert_eq!((marks(&both), of(&both.card(), Line::C3).len()), (marks(&account), 2));

    let mut alone = with_humanitarians();
    give(&mut alone, 200, to_clinic("patrol"));
    alone.end(900);
    assert_eq!(alone.card().scales[1].mark, Some(25.0), "nothing else was observed");
    alone.record = Default::default();
    let message = alone.asked(100, "chief", "threat");
    give(&mut alone, 200, to_clinic("patrol"));
    alone.end(900);
    assert_eq!(alone.card().scales[1].mark, Some(25.0), "{message:?} had no acknowledgement: 25, and no more with it");
}

#[test]
fn armed_units_are_the_last_resort_for_humanitarian_work() {
    let rating = |told: bool, asked_for: bool, unit: &str| {
        let mut account = with_humanitarians();
        account.scenario.rubric.last_resort = vec![LastResort {
            id: "convoy".into(),
            work: AidWork::Escort,
            zone: WELL.into(),
            contact: "ocha".into(),
            topic: "wounded".into(),
            asked_by: Some("call".into()),
            duty: "small-duty-host".into(),
            gravity: 1.0,
        }];
        if told {
            account.tell(50, "ocha", "wounded", Purpose::Notify);
        }
        if asked_for {
            account.write(60, EventKind::InjectFired { inject: "call".into() });
        }
        let order = Order::Escort { unit: unit.into(), from: WELL.into(), to: "field".into() };
        give(&mut account, 100, order.clone());
        give(&mut account, 110, order);
        account.end(900);
        let items = of(&account.card(), Line::C3);
        assert!(items.len() <= 1, "{items:?}");
        items.first().map(|item| item.rating)
    };
    assert_eq!(rating(false, false, "patrol"), Some(1));
    assert_eq!(rating(true, false, "patrol"), Some(2));
    assert_eq!(rating(true, true, "patrol"), Some(3));
    assert_eq!(rating(false, false, "medics"), None);
}

#[test]
fn a_joint_act_is_agreed_with_the_partner_before() {
    let rating = |told_s: Option<u32>, answered_s: Option<u32>, harm_s: Option<u32>| {
        let mut account = without_needs();
        contact(&mut account, "partner", CounterpartKind::RegionalForce);
        account.scenario.rubric.joint_acts = vec![JointAct {
            id: "line".into(),
            contact: "partner".into(),
            topic: "wounded".into(),
            zone: "field".into(),
            units: Vec::new(),
            consent: false,
            after: None,
            duty: "small-duty-host".into(),
            gravity: 1.0,
        }];
        if harm_s.is_some() {
            account.threat(90, Stage::HostileIntent, harm_s);
        }
        let mut told =
            told_s.filter(|at_s| *at_s < 100).map(|at_s| account.tell(at_s, "partner", "wounded", Purpose::Notify));
        if let Some((at_s, message)) = answered_s.zip(told.take()) {
            account.answered(at_s, "partner", message);
        }
        give(&mut account, 100, Order::Move { unit: "patrol".into(), to: Place::Zone("field".into()) });
        if let Some(at_s) = told_s.filter(|at_s| *at_s > 100) {
            account.tell(at_s, "partner", "wounded", Purpose::Notify);
        }
        account.end(900);
        of(&account.card(), Line::C4).first().map(|item| item.rating)
    };
    assert_eq!(rating(Some(50), Some(80), None), Some(4));
    assert_eq!(rating(Some(50), None, None), Some(2));
    assert_eq!(rating(Some(150), None, None), Some(1));
    assert_eq!(rating(None, None, None), Some(0));
    assert_eq!(rating(None, None, Some(30)), None, "harm was nearer than a word");
}

#[test]
fn what_the_host_states_consent_does_not_cover_is_agreed_before() {
    let ratings = |asked: Option<(u32, Purpose)>, reply: Option<&str>, unit: &str, change: &dyn Fn(&mut Account)| {
        let mut account = without_needs();
        account.scenario.rubric.joint_acts = vec![JointAct {
            id: "beyond".into(),
            contact: "chief".into(),
            topic: "wounded".into(),
            zone: "field".into(),
            units: vec!["patrol".into()],
            consent: true,
            after: None,
            duty: "small-duty-host".into(),
            gravity: 1.0,
        }];
        let chief = account.scenario.counterparts.iter_mut().find(|one| one.id.as_str() == "chief").expect("the chief");
        let yes = chief.replies[0].clone();
        chief.replies = vec![
            Reply { to: Purpose::Consult, topic: None, text: "small-yes".into(), ..yes.clone() },
            Reply { to: Purpose::Consult, topic: None, text: "small-no".into(), refuses: true, ..yes },
        ];
        change(&mut account);
        let ask = |account: &mut Account, before: bool| {
            let asked = asked.filter(|(at_s, _)| (*at_s < 100) == before);
            asked.map(|(at_s, purpose)| account.tell(at_s, "chief", "wounded", purpose))
        };
        let question = ask(&mut account, true);
        if let Some((text, message)) = reply.zip(question) {
            account.replied(80, "chief", message, text);
        }
        let order = Order::Move { unit: unit.into(), to: Place::Zone("field".into()) };
        give(&mut account, 100, order.clone());
        give(&mut account, 105, order);
        ask(&mut account, false);
        account.end(900);
        let card = account.card();
        let of_consent =
            of(&card, Line::C1).into_iter().filter(|item| item.reason.key.as_str().starts_with("c1-consent"));
        of_consent.map(|item| item.rating).collect::<Vec<_>>()
    };
    let plain = |_: &mut Account| ();
    let consult = |at_s: u32| Some((at_s, Purpose::Consult));
    assert_eq!(ratings(consult(50), Some("small-yes"), "patrol", &plain), [4]);
    assert_eq!(ratings(consult(50), Some("small-no"), "patrol", &plain), [0]);
    assert_eq!(ratings(consult(50), None, "patrol", &plain), [2]);
    assert_eq!(ratings(consult(150), None, "patrol", &plain), [1]);
    assert_eq!(ratings(Some((50, Purpose::Notify)), None, "patrol", &plain), [0], "to be told is not to be asked");
    assert_eq!(ratings(None, None, "patrol", &plain), [0]);
    assert!(ratings(None, None, "medics", &plain).is_empty(), "consent covers them");
    let near = |account: &mut Account| {
        account.threat(90, Stage::HostileIntent, Some(30));
    };
    assert!(ratings(None, None, "patrol", &near).is_empty(), "harm was nearer than a word");
    let grave = |account: &mut Account| {
        account.scenario.organisations.iter_mut().for_each(|one| one.record = RightsRecord::Grave);
    };
    assert!(ratings(None, None, "patrol", &grave).is_empty(), "it is the threat");
}

#[test]
fn who_acts_in_a_partners_name_is_stepped_in_against() {
    let conduct = |stage: Stage, act: &dyn Fn(&mut Account)| {
        let mut account = without_needs();
        account.scenario.rubric.partner_conduct = vec![their_men()];
        account.threat(100, stage, None);
        act(&mut account);
        account.end(900);
        of(&account.card(), Line::C4).first().map(|item| item.rating)
    };
    let word = |at_s: u32| {
        move |account: &mut Account| {
            account.tell(at_s, "chief", "threat", Purpose::Notify);
        }
    };
    assert_eq!(conduct(Stage::HostileAct, &word(140)), Some(4));
    assert_eq!(conduct(Stage::HostileAct, &word(210)), Some(3));
    assert_eq!(conduct(Stage::HostileAct, &word(320)), Some(2));
    assert_eq!(conduct(Stage::HostileAct, &|_| ()), Some(1));
    assert_eq!(conduct(Stage::HostileIntent, &|_| ()), None, "they have done nothing yet");
    let warned = |account: &mut Account| {
        account.force(130, Rung::Warning, knew(known(Stage::HostileAct, None)));
    };
    assert_eq!(conduct(Stage::HostileAct, &warned), Some(4));
}

/// A party that acts in the chief's name.
fn their_men() -> PartnerConduct {
    PartnerConduct {
        id: "their-men".into(),
        party: PARTY.into(),
        contact: "chief".into(),
        within_s: 120,
        duty: "small-duty-host".into(),
        gravity: 1.0,
    }
}

#[test]
fn standing_by_against_a_partners_men_is_one_fault() {
    let mut account = Account::new();
    account.scenario.rubric.partner_conduct = vec![their_men()];
    account.threat(100, Stage::HostileAct, None);
    account.end(900);
    let card = account.card();
    assert!(of(&card, Line::P8).iter().any(|item| item.rating == 0) && of(&card, Line::C4).is_empty());
}

#[test]
fn the_adviser_on_a_protected_person_is_asked() {
    let rating = |adviser: CounterpartKind, asked_s: Option<u32>| {
        let mut account = without_needs();
        contact(&mut account, "adviser", adviser);
        account.scenario.topics[1].concerns = Some(Concern::Child);
        account.informed(100, "women", "wounded");
        account.informed(120, "women", "wounded");
        if let Some(at_s) = asked_s {
            account.tell(at_s, "adviser", "wounded", Purpose::AskAdvice);
        }
        account.end(900);
        let items = of(&account.card(), Line::C7);
        assert!(items.len() <= 1, "{items:?}");
        items.first().map(|item| item.rating)
    };
    let children = |asked_s: Option<u32>| rating(CounterpartKind::ChildProtectionAdviser, asked_s);
    // The standard is 240 s.
    assert_eq!(
        [Some(80), Some(200), Some(320), Some(500), Some(800), None].map(children),
        [4, 4, 3, 2, 1, 1].map(Some)
    );
    assert_eq!(rating(CounterpartKind::GenderAdviser, None), None, "the drill has no adviser on children");
}

#[test]
fn who_destroys_what_was_held_of_a_person_needs_no_advice_on_it() {
    let is_owed = |erased_s: u32, shared: bool| {
        let mut account = without_needs();
        contact(&mut account, "adviser", CounterpartKind::ChildProtectionAdviser);
        account.scenario.topics[1].concerns = Some(Concern::Child);
        account.informed(100, "women", "wounded");
        if shared {
            account.tell(105, "chief", "wounded", Purpose::Notify);
        }
        account.write(erased_s, EventKind::Erased { seat: SEAT.into(), topic: "wounded".into() });
        account.end(900);
        !of(&account.card(), Line::C7).is_empty()
    };
    assert!(!is_owed(110, false));
    assert!(is_owed(110, true), "it had gone out");
    assert!(is_owed(400, false), "later than the adviser was to be asked");
}

#[test]
fn a_card_has_one_number_for_the_casualties_of_an_incident() {
    let mut account = without_needs();
    account.wounded_known(100, &[1, 2]);
    account.wounded_known(120, &[2, 3, 4]);
    account.end(900);
    let card = account.card();
    let people = |reason: &tutela::assessment::card::Reason| reason.values["people"].clone();
    let items = of(&card, Line::C9);
    assert_eq!(people(&card.hard_fails[0].reason), people(&items[0].reason), "{items:?}");
    assert_eq!(people(&items[0].reason), tutela::assessment::card::Value::Number(4.0));
}

#[test]
fn who_is_hit_twice_and_dies_is_one_casualty() {
    let mut account = without_needs();
    let hurt = |account: &mut Account, at_s, no, deadly| {
        let by = tutela::sim::event::HarmSource::Unit("patrol".into());
        let person = tutela::scenario::ids::PersonNo(no);
        account.write(
            at_s,
            EventKind::PartyMemberHurt {
                party: "band".into(),
                person,
                at: tutela::scenario::ids::Point(0.0, 0.0),
                deadly,
                by,
            },
        );
    };
    for (at_s, no, deadly) in [(100, 41, false), (110, 41, false), (130, 41, true), (140, 42, false)] {
        hurt(&mut account, at_s, no, deadly);
    }
    account.end(900);
    let card = account.card();
    assert_eq!(card.outcomes.party_casualties, 2);
    let aid = of(&card, Line::P10).into_iter().find(|item| item.reason.key.as_str().starts_with("p10-aid"));
    assert_eq!(aid.expect("one is still hurt").reason.values["people"], tutela::assessment::card::Value::Number(2.0));
}

#[test]
fn to_leave_known_wounded_without_aid_is_to_refuse_it_whoever_hurt_them() {
    let refused = |act: &dyn Fn(&mut Account)| {
        let mut account = without_needs();
        account.wounded_known(100, &[1, 2]);
        act(&mut account);
        account.end(900);
        account.card().hard_fails.iter().filter(|fail| fail.kind == HardFailKind::AidRefused).count()
    };
    let treat = |zone: &str| Order::Treat { unit: "medics".into(), people_in: zone.into() };
    assert_eq!(refused(&|_| ()), 1, "the standard is 120 s, and the medics were near");
    assert_eq!(refused(&|account| account.treated(150, 1)), 0, "one at a time");
    assert_eq!(refused(&|account| give(account, 150, treat("clinic"))), 0);
    assert_eq!(refused(&|account| give(account, 150, treat("east-end"))), 1, "nobody lies there");
    let called_back = |account: &mut Account| {
        give(account, 150, treat("clinic"));
        give(account, 160, Order::Move { unit: "medics".into(), to: Place::Zone("post".into()) });
    };
    assert_eq!(refused(&called_back), 1, "a token order");
    assert_eq!(refused(&|account| give(account, 400, treat("clinic"))), 1, "far too late");
    let died = |account: &mut Account| {
        for person in [1, 2] {
            let (person, at) = (tutela::scenario::ids::PersonNo(person), tutela::scenario::ids::Point(0.0, 0.0));
            let by = tutela::sim::event::HarmSource::Wounds;
            account.write(140, EventKind::PersonDied { person, at, by });
        }
    };
    assert_eq!(refused(&died), 0, "that was not in the seat's hands");
    let without_means = |account: &mut Account| account.scenario.units.iter_mut().for_each(|unit| unit.medical = None);
    assert_eq!(refused(&without_means), 0);
}
