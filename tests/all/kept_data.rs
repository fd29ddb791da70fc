//! Protected data is erased when its time is over: the order, and what C8 says of it.

use tutela::scenario::rubric::Line;
use tutela::sim::event::EventKind;
use tutela::sim::order::{Detail, Order, Refusal};

use crate::duties::without_needs;
use crate::record::{SEAT, of};
use crate::support::{commander, run, small_with, ticks};

/// Who holds something of a protected topic can erase it, and then write about it no more.
#[test]
fn what_is_erased_can_be_shared_no_more() {
    let scenario = small_with(|scenario| scenario.topics[2].from_start = true);
    let erase = || commander(Order::Erase { topic: "survivor".into() });
    let share = || commander(Order::ShareData { to: "joc".into(), topic: "survivor".into(), detail: Detail::Trend });
    let sim = run(scenario, 60, &[(5, share()), (10, erase()), (20, share()), (30, erase())]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::Erased { .. })), [101]);
    let refused = |kind: &EventKind| matches!(kind, EventKind::OrderRefused { refusal: Refusal::UnknownTopic, .. });
    assert_eq!(ticks(&sim, refused), [201, 301]);
}

#[test]
fn only_protected_data_can_be_erased() {
    let erase = commander(Order::Erase { topic: "wounded".into() });
    let sim = run(small_with(|_| {}), 10, &[(5, erase)]);
    let refused = |kind: &EventKind| matches!(kind, EventKind::OrderRefused { refusal: Refusal::NothingToErase, .. });
    assert_eq!(ticks(&sim, refused), [51]);
}

/// Told at 100 s, it may be kept for two minutes and is to be erased within one more.
#[test]
fn what_is_held_is_erased_when_its_time_is_over() {
    let judged = |erased_s: Option<u32>, within_s: Option<u32>, end_s: u32| {
        let mut account = without_needs();
        account.scenario.rubric.retention = vec![("survivor".into(), 120)];
        account.scenario.rubric.erased_within_s = within_s;
        account.informed(100, "chief", "survivor");
        if let Some(at_s) = erased_s {
            account.write(at_s, EventKind::Erased { seat: SEAT.into(), topic: "survivor".into() });
        }
        account.end(end_s);
        of(&account.card(), Line::C8).iter().map(|item| item.rating).collect::<Vec<_>>()
    };
    assert_eq!(judged(Some(240), Some(60), 900), [4]);
    assert_eq!(judged(Some(275), Some(60), 900), [3]);
    assert_eq!(judged(Some(330), Some(60), 900), [2]);
    assert_eq!(judged(Some(800), Some(60), 900), [1]);
    assert_eq!(judged(None, Some(60), 900), [0]);
    assert!(judged(None, Some(60), 250).is_empty(), "its time is not over");
    assert!(judged(Some(150), Some(60), 900).is_empty(), "nothing was held any more");
    assert!(judged(None, None, 900).is_empty(), "the drill does not ask for it");
}
