//! C9, the call for evacuation: where, how many, and that somebody cannot wait.

use tutela::scenario::care::Triage;
use tutela::scenario::forces::CounterpartKind;
use tutela::scenario::ids::{PersonNo, Point};
use tutela::scenario::rubric::Line;
use tutela::sim::event::EventKind;
use tutela::sim::order::Order;

use crate::duties::without_needs;
use crate::record::{Account, SEAT, of};

#[test]
fn a_call_names_the_place_the_number_and_the_urgency() {
    let judged = |calls: &[(&str, bool, Option<u32>)]| {
        let mut account = hurt_at_the_post();
        for (at_s, (from, urgent, casualties)) in (120..).step_by(10).zip(calls) {
            call(&mut account, at_s, from, *urgent, *casualties);
        }
        [1, 2].into_iter().for_each(|person| account.treated(150, person));
        account.end(290);
        found(&account)
    };
    let complete = |rating: u8, key: &str| vec![(rating, key.to_owned())];
    assert_eq!(judged(&[]), []);
    assert_eq!(judged(&[("post", true, None)]), complete(3, "c9-call-complete"));
    assert_eq!(judged(&[("post", true, Some(2))]), complete(3, "c9-call-complete"));
    assert_eq!(judged(&[("post", true, Some(1))]), complete(1, "c9-call-wrong-number"));
    assert_eq!(judged(&[("post", false, None)]), complete(1, "c9-not-called-urgent"));
    assert_eq!(judged(&[("east-end", true, None)]), complete(1, "c9-call-wrong-place"));
    assert_eq!(judged(&[("east-end", true, None), ("post", true, None)]), complete(2, "c9-call-wrong-place"));
    assert_eq!(judged(&[("post", true, None), ("post", true, Some(9))]), complete(1, "c9-call-wrong-number"));
}

#[test]
fn to_call_again_and_again_earns_nothing_more() {
    let mut account = hurt_at_the_post();
    (120..220).for_each(|at_s| call(&mut account, at_s, "post", true, None));
    account.end(290);
    assert_eq!(found(&account), [(3, "c9-call-complete".to_owned())]);
}

#[test]
fn a_call_for_whom_the_seats_own_force_hurt_earns_nothing() {
    let mut account = without_needs();
    account.wounded_by_patrol(90, 1);
    known_at_the_post(&mut account, &[1]);
    call(&mut account, 120, "post", true, None);
    account.end(290);
    assert_eq!(found(&account), []);
}

#[test]
fn an_office_without_a_medical_chain_is_the_wrong_one_to_call() {
    let called = |kind: CounterpartKind| {
        let mut account = hurt_at_the_post();
        let joc = account.scenario.counterparts.iter_mut().find(|contact| contact.id.as_str() == "joc");
        joc.expect("the centre").kind = kind;
        call(&mut account, 120, "post", true, Some(2));
        [1, 2].into_iter().for_each(|person| account.treated(150, person));
        account.end(290);
        found(&account).into_iter().map(|(_, key)| key).collect::<Vec<_>>()
    };
    assert_eq!(called(CounterpartKind::OperationsCentre), ["c9-call-complete"]);
    assert_eq!(called(CounterpartKind::Headquarters), ["c9-call-wrong-contact"]);
}

/// Two lie at the post, one of whom cannot wait by what triage found.
fn hurt_at_the_post() -> Account {
    let mut account = without_needs();
    known_at_the_post(&mut account, &[1, 2]);
    let (unit, person) = ("medics".into(), PersonNo(1));
    account.write(50, EventKind::Triaged { unit, person, category: Triage::Immediate });
    account
}

fn known_at_the_post(account: &mut Account, people: &[u32]) {
    let post = account.scenario.map().zones.iter().find(|zone| zone.id.as_str() == "post").expect("the post");
    let (lo, hi) = post.shape.bounds();
    let at = Point((lo.0 + hi.0) / 2.0, (lo.1 + hi.1) / 2.0);
    let people = people.iter().copied().map(PersonNo).collect();
    account.write(40, EventKind::WoundedKnown { seat: SEAT.into(), people, at });
}

fn call(account: &mut Account, at_s: u32, from: &str, urgent: bool, casualties: Option<u32>) {
    let order = Order::RequestEvacuation { to: "joc".into(), from: from.into(), urgent, casualties };
    account.write(at_s, EventKind::OrderGiven { seat: SEAT.into(), order });
}

fn found(account: &Account) -> Vec<(u8, String)> {
    let of_calls = |key: &str| key.starts_with("c9-call") || key == "c9-not-called-urgent";
    let items = of(&account.card(), Line::C9).into_iter();
    let found = items.map(|item| (item.rating, item.reason.key.as_str().to_owned()));
    found.filter(|(_, key)| of_calls(key)).collect()
}
