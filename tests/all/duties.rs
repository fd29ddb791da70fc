//! Duties that open by themselves, over records written by hand: events, and the items that they must yield.

use tutela::scenario::care::Triage;
use tutela::scenario::document::Topic;
use tutela::scenario::forces::{CounterpartKind, Purpose, Rung};
use tutela::scenario::ids::{PersonNo, Point, Tick};
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::rubric::{Line, Scale};
use tutela::scenario::rules::TargetKnown;
use tutela::sim::event::EventKind;
use tutela::sim::forecast::Forecast;
use tutela::sim::order::{Detail, Order};

use crate::record::{Account, PARTY, SEAT, WELL, knew, known, of, only};

#[test]
fn the_host_state_is_told_of_a_threat_that_no_need_declares() {
    let rating = |told_s: Option<u32>| {
        let mut account = without_needs();
        account.threat(60, Stage::Indicators, None);
        let opened = account.threat(100, Stage::HostileIntent, None);
        if let Some(told_s) = told_s {
            account.tell(told_s, "chief", "threat", Purpose::Notify);
        }
        account.end(900);
        let item = only(&account.card(), Line::C1);
        assert_eq!(item.events[0], opened);
        item.rating
    };
    // The standard is 300 s; who told before there was anything to tell has told nothing.
    assert_eq!(rating(Some(40)), 0);
    assert_eq!([Some(80), Some(250), Some(400), Some(500), Some(800), None].map(rating), [4, 4, 3, 2, 1, 0]);

    let mut declared = Account::new();
    declared.threat(100, Stage::HostileIntent, None);
    declared.end(900);
    assert!(of(&declared.card(), Line::C1).is_empty(), "the drill declares a need about the same party");
    let mut a_doubt = without_needs();
    a_doubt.threat_as(100, TargetKnown { confidence: 0.3, ..known(Stage::HostileIntent, None) }, Rung::ALL.to_vec());
    a_doubt.threat(120, Stage::Indicators, None);
    a_doubt.end(900);
    assert!(of(&a_doubt.card(), Line::C1).is_empty());
}

#[test]
fn a_host_state_that_writes_of_men_taken_need_not_be_told() {
    let ratings = |taken_s: u32, wrote_s: u32, told_s: Option<u32>| {
        let mut account = without_needs();
        account.threat(100, Stage::HostileIntent, None);
        account.write(taken_s, EventKind::PartyStatusChanged { party: PARTY.into(), status: PartyStatus::Detained });
        account.informed(wrote_s, "chief", "threat");
        if let Some(told_s) = told_s {
            account.tell(told_s, "chief", "threat", Purpose::Notify);
        }
        account.end(900);
        of(&account.card(), Line::C1).iter().map(|item| item.rating).collect::<Vec<_>>()
    };
    assert_eq!([ratings(200, 230, None), ratings(200, 230, Some(500))], [[0; 0], [0; 0]]);
    assert_eq!(ratings(200, 230, Some(240)), [4], "told in time all the same");
    assert_eq!(ratings(200, 420, None), [0], "after the standard");
}

#[test]
fn a_host_state_that_writes_before_anybody_is_taken_has_still_to_be_told() {
    let mut account = without_needs();
    account.threat(100, Stage::HostileIntent, None);
    account.informed(150, "chief", "threat");
    account.end(900);
    assert_eq!(only(&account.card(), Line::C1).rating, 0);
}

#[test]
fn a_host_state_that_is_the_threat_need_not_be_told() {
    let mut account = without_needs();
    for organisation in &mut account.scenario.organisations {
        organisation.record = tutela::scenario::forces::RightsRecord::Grave;
    }
    account.threat(100, Stage::HostileIntent, None);
    account.end(900);
    assert!(of(&account.card(), Line::C1).is_empty());
}

#[test]
fn the_host_state_is_told_of_force_once_however_often_it_was_used() {
    let mut account = without_needs();
    let knew = || knew(known(Stage::Indicators, None));
    let first = account.force(100, Rung::ShortOfDeadly, knew());
    for _ in 0..20 {
        account.force(110, Rung::ShortOfDeadly, knew());
    }
    account.end(900);
    let item = only(&account.card(), Line::C1);
    assert_eq!((item.rating, item.events), (0, vec![first]));
}

#[test]
fn humanitarians_are_told_of_force_near_a_clinic() {
    let items = |at: Point, told: bool| {
        let mut account = without_needs();
        contact(&mut account, "ocha", CounterpartKind::Humanitarian);
        let mut held =
            tutela::sim::event::ThreatKnown { at, target: known(Stage::Indicators, None), ..Default::default() };
        held.means_in_reach = Rung::ALL.to_vec();
        account.write(100, EventKind::ThreatKnown { seat: SEAT.into(), party: PARTY.into(), known: held });
        account.force(110, Rung::ShortOfDeadly, knew(known(Stage::Indicators, None)));
        if told {
            account.tell(200, "ocha", "threat", Purpose::Notify);
        }
        account.end(900);
        of(&account.card(), Line::C3).iter().map(|item| item.rating).collect::<Vec<_>>()
    };
    let clinic = Account::new()
        .scenario
        .map()
        .zones
        .iter()
        .find(|zone| zone.id.as_str() == "clinic")
        .map(|zone| zone.shape.centre());
    let clinic = clinic.expect("the small drill has a clinic");
    assert_eq!(items(clinic, true), [4]);
    assert_eq!(items(clinic, false), [0]);
    assert!(items(Point(clinic.0 + 500.0, clinic.1), false).is_empty());
}

#[test]
fn a_question_of_humanitarians_is_answered() {
    let rating = |answered_s: Option<u32>| {
        let mut account = without_needs();
        contact(&mut account, "ocha", CounterpartKind::Humanitarian);
        let asked = account.informed(100, "ocha", "threat");
        if let Some(at_s) = answered_s {
            account.acknowledge(at_s, asked);
        }
        account.end(900);
        only(&account.card(), Line::C3).rating
    };
    assert_eq!([Some(150), Some(390), None].map(rating), [4, 3, 0]);
}

#[test]
fn support_to_a_partner_is_assessed_first() {
    let rating = |advice_s: Option<u32>, answered_s: Option<u32>| {
        let mut account = without_needs();
        contact(&mut account, "legal", CounterpartKind::LegalAdviser);
        contact(&mut account, "partner", CounterpartKind::RegionalForce);
        let advice = advice_s.map(|at_s| account.tell(at_s, "legal", "threat", Purpose::AskAdvice));
        if let Some((at_s, advice)) = answered_s.zip(advice) {
            account.answered(at_s, "legal", advice);
        }
        account.share(100, "partner", "threat", Detail::Trend);
        account.end(900);
        only(&account.card(), Line::C4).rating
    };
    assert_eq!(rating(Some(20), Some(60)), 4);
    assert_eq!(rating(Some(20), None), 2);
    assert_eq!(rating(None, None), 0);
}

#[test]
fn womens_voices_are_heard_before_a_plan_closes() {
    let rating = |purpose: Option<Purpose>, threat: Option<u32>| {
        let mut account = without_needs();
        account.scenario.mandate.protects_civilians = false;
        account.scenario.topics[0].about = Some(vec![tutela::scenario::matter::Matter::Zone(WELL.into())]);
        if let Some(left_s) = threat {
            account.threat(20, Stage::HostileIntent, Some(left_s));
        }
        if let Some(purpose) = purpose {
            account.tell(50, "women", "threat", purpose);
        }
        for at_s in [100, 120] {
            let order = Order::Evacuate { unit: "patrol".into(), from: WELL.into(), to: "clinic".into() };
            account.write(at_s, EventKind::OrderGiven { seat: SEAT.into(), order });
        }
        account.end(290);
        of(&account.card(), Line::C5).iter().map(|item| item.rating).collect::<Vec<_>>()
    };
    assert_eq!(rating(Some(Purpose::Consult), None), [4]);
    assert_eq!(rating(Some(Purpose::Notify), None), [2]);
    assert_eq!(rating(None, None), [1]);
    assert_eq!(rating(None, Some(100)), [0_u8; 0], "harm was too near to ask anybody");
}

#[test]
fn advice_is_sought_when_protected_data_is_asked_for() {
    let rating = |advice_s: Option<u32>| {
        let mut account = without_needs();
        contact(&mut account, "legal", CounterpartKind::LegalAdviser);
        account.informed(100, "chief", "survivor");
        if let Some(at_s) = advice_s {
            account.tell(at_s, "legal", "survivor", Purpose::AskAdvice);
        }
        account.end(900);
        only(&account.card(), Line::C7).rating
    };
    assert_eq!([Some(150), Some(300), Some(500), None].map(rating), [4, 3, 2, 1]);
}

#[test]
fn a_forecast_is_judged_by_who_asked_for_it() {
    let rating = |accepted: Option<bool>, has_picture: bool| {
        let mut account = without_needs();
        if has_picture {
            account.threat(50, Stage::Indicators, None);
        }
        for no in 0..2 {
            let made = Forecast {
                no: tutela::scenario::ids::ForecastNo(no),
                seat: SEAT.into(),
                from: "joc".into(),
                made: Tick::from_seconds(100),
                horizon_s: 60,
                runs: 4,
                zones: Vec::new(),
            };
            account.write(100, EventKind::ForecastMade(Box::new(made)));
        }
        for no in 0..accepted.map_or(0, |_| 2) {
            let (forecast, reason) = (tutela::scenario::ids::ForecastNo(no), "It fits.".to_owned());
            let accepted = accepted.unwrap_or_default();
            account.write(140, EventKind::ForecastJudged { seat: SEAT.into(), forecast, accepted, reason });
        }
        account.end(900);
        only(&account.card(), Line::C7).rating
    };
    assert_eq!(rating(Some(true), true), 4);
    assert_eq!(rating(Some(false), false), 4);
    assert_eq!(rating(Some(true), false), 1, "nothing to hold against it");
    assert_eq!(rating(None, true), 1);
}

#[test]
fn protected_data_is_not_shared_after_its_time() {
    let rating = |shared_s: u32| {
        let mut account = without_needs();
        account.scenario.rubric.retention = vec![("survivor".into(), 120)];
        account.informed(100, "chief", "survivor");
        account.share(shared_s, "chief", "survivor", Detail::Trend);
        account.end(900);
        only(&account.card(), Line::C8).rating
    };
    assert_eq!([200, 221].map(rating), [3, 1]);
}

/// A share without need rates 1; beside a breach it would lift the line.
#[test]
fn one_more_share_without_need_dilutes_no_breach() {
    let mut account = Account::new();
    let survivor = account.scenario.topics.iter().find(|topic| topic.protected).expect("protected data").clone();
    account.scenario.topics.push(Topic { id: "witness".into(), ..survivor });
    account.share(10, "chief", "survivor", Detail::Identity);
    let ratings = |account: &Account| of(&account.card(), Line::C8).iter().map(|item| item.rating).collect::<Vec<_>>();
    assert_eq!(ratings(&account), [0]);
    account.share(20, "chief", "witness", Detail::Trend);
    assert_eq!(ratings(&account), [0, 0]);
}

#[test]
fn who_is_handed_over_to_a_clinic_has_been_aided() {
    let mut account = Account::new();
    account.wounded_known(20, &[1]);
    account.handed_over(70, 1);
    account.end(290);
    let ratings: Vec<u8> = of(&account.card(), Line::C9).iter().map(|item| item.rating).collect();
    assert_eq!(ratings, [4, 4]);
}

/// Aid to whom one's own force wounded is aftercare (P10); as a casualty of the drill it would earn marks.
#[test]
fn whom_ones_own_force_wounded_opens_no_medical_chain() {
    let mut account = Account::new();
    account.wounded_by_patrol(10, 3);
    account.wounded_known(11, &[3]);
    account.treated(20, 3);
    account.handed_over(60, 3);
    account.end(1_500);
    assert_eq!(of(&account.card(), Line::C9), []);
    assert_eq!(of(&account.card(), Line::P10).iter().map(|item| item.rating).max(), Some(4), "aid was given");
    account.wounded_known(70, &[4]);
    assert_eq!(of(&account.card(), Line::C9).len(), 1, "another casualty is one");
}

#[test]
fn the_most_urgent_are_aided_first() {
    let rating = |order: [u32; 2]| {
        let mut account = Account::new();
        for (person, category) in [(1, Triage::Immediate), (2, Triage::Minor)] {
            let (unit, person) = ("medics".into(), PersonNo(person));
            account.write(20, EventKind::Triaged { unit, person, category });
        }
        account.treated(100, order[0]);
        account.treated(140, order[1]);
        account.end(290);
        let item = only(&account.card(), Line::C9);
        (item.rating, item.reason.key.as_str().to_owned())
    };
    assert_eq!(rating([1, 2]), (3, "c9-most-urgent-first".to_owned()));
    assert_eq!(rating([2, 1]), (1, "c9-passed-over".to_owned()));
}

#[test]
fn protection_that_is_let_go_while_the_threat_lasts_is_open_again() {
    let ratings = |again_s: Option<u32>| {
        let mut account = Account::new();
        account.threat(100, Stage::HostileAct, None);
        account.force(110, Rung::Posture, knew(known(Stage::HostileAct, None)));
        account.task_ended(140);
        if let Some(at_s) = again_s {
            account.force(at_s, Rung::Posture, knew(known(Stage::HostileAct, None)));
        }
        account.end(290);
        of(&account.card(), Line::P8).iter().map(|item| item.rating).collect::<Vec<_>>()
    };
    // The standard is 60 s.
    assert_eq!(ratings(Some(190)), [4], "a gap within the standard neither costs nor earns");
    assert_eq!(ratings(Some(220)), [2], "one item, by the lesser of the two");
    assert_eq!(ratings(None), [0]);

    let mut over = Account::new();
    over.threat(100, Stage::HostileAct, None);
    over.force(110, Rung::Posture, knew(known(Stage::HostileAct, None)));
    over.threat_as(
        135,
        TargetKnown { status: PartyStatus::Leaving, ..known(Stage::HostileAct, None) },
        Rung::ALL.to_vec(),
    );
    over.task_ended(140);
    over.end(290);
    assert_eq!(of(&over.card(), Line::P8).len(), 1);
}

#[test]
fn not_looking_where_one_could_is_one_lapse() {
    let items = |stood_by: bool| {
        let mut account = Account::new();
        let stage = if stood_by { Stage::HostileAct } else { Stage::Indicators };
        account.threat(100, stage, None);
        for _ in 0..5 {
            let (unit, party, at) = ("patrol".into(), PARTY.into(), Point(1.0, 1.0));
            account.write(250, EventKind::CouldHaveLooked { seat: SEAT.into(), unit, party, at });
        }
        account.end(290);
        let items = of(&account.card(), Line::P8);
        items.iter().map(|item| (item.rating, item.reason.key.as_str().to_owned())).collect::<Vec<_>>()
    };
    assert_eq!(items(false), [(1, "p8-not-looked".to_owned())]);
    assert_eq!(items(true), [(0, "p8-stood-by".to_owned())], "one fault has one line");
}

/// Aid that is given well would otherwise make good a report that is missing.
#[test]
fn wounding_makes_no_missing_report_good() {
    let scale = |wounds: bool| {
        let mut account = Account::new();
        account.force(100, Rung::ShortOfDeadly, knew(known(Stage::HostileIntent, None)));
        if wounds {
            account.wounded_by_patrol(101, 3);
            account.treated(110, 3);
        }
        account.end(290);
        account.card().scale(Scale::Proportionality).mark
    };
    assert!(scale(false).is_some() && scale(true) <= scale(false), "{:?} and {:?}", scale(false), scale(true));
}

/// A lapse rates 1, which beside a breach on its line would lift it.
#[test]
fn not_looking_lifts_no_breach() {
    let mut account = without_needs();
    let decision = account.scenario.decisions[0].id.clone();
    let closes = Tick::from_seconds(80);
    account.write(20, EventKind::DecisionOpened { decision: decision.clone(), seat: SEAT.into(), closes });
    account.write(80, EventKind::DecisionLapsed { decision, seat: SEAT.into() });
    let breach = account.card();
    assert_eq!(only(&breach, Line::P8).rating, 0);
    let (seat, unit, party, at) = (SEAT.into(), "patrol".into(), PARTY.into(), Point(0.0, 0.0));
    account.write(90, EventKind::CouldHaveLooked { seat, unit, party, at });
    assert_eq!(account.card().items, breach.items);
}

/// The small drill, which declares nothing that is due between its people.
pub fn without_needs() -> Account {
    let mut account = Account::new();
    account.scenario.rubric.needs.clear();
    account.scenario.rubric.protections.clear();
    account
}

/// Somebody more whom the commander can reach.
pub fn contact(account: &mut Account, id: &str, kind: CounterpartKind) {
    let mut contact = account.scenario.counterparts[1].clone();
    (contact.id, contact.name, contact.kind) = (id.into(), id.into(), kind);
    account.scenario.counterparts.push(contact);
}

#[test]
fn whom_a_crew_picked_up_is_in_its_care() {
    let ratings = |line: Line, by_patrol: bool| {
        let mut account = without_needs();
        if by_patrol {
            account.wounded_by_patrol(100, 7);
        }
        account.wounded_known(100, &[7]);
        account.write(130, EventKind::PickedUp { unit: "medics".into(), person: PersonNo(7) });
        account.handed_over(400, 7);
        account.end(900);
        let card = account.card();
        assert!(card.hard_fails.is_empty(), "{:?}", card.hard_fails);
        let aid = ["c9-aid", "c9-handed-over", "p10-aided"];
        let items = of(&card, line);
        let items = items.iter().filter(|item| aid.contains(&item.reason.key.as_str()));
        items.map(|item| item.rating).collect::<Vec<_>>()
    };
    // Aid within 120 s, a clinic within 240 s of it: the way there took 270 s.
    assert_eq!(ratings(Line::C9, false), [4]);
    assert_eq!(ratings(Line::P10, true), [4]);
}
