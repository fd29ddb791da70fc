//! One fault counts once, and what a seat brought on itself makes nothing harder, over records written by hand.

use tutela::assessment::card::{Pointer, ScoreCard};
use tutela::assessment::text::card_text;
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::Tick;
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::{Line, Protection};
use tutela::sim::event::EventKind;

use crate::duties::without_needs;
use crate::fixtures;
use crate::record::{Account, SEAT, knew, known, of};

#[test]
fn standing_by_is_counted_by_timeliness_and_the_band_points_to_it() {
    let mut account = Account::new();
    account.threat(100, Stage::HostileAct, None);
    account.end(290);
    let card = account.card();
    let stood_by = card.items.iter().position(|item| item.line == Line::P8 && item.rating == 0).expect("a fault");
    assert_eq!(pointers(&card, Line::P4), [Pointer { line: Line::P4, item: stood_by as u32 }]);
    assert!(of(&card, Line::P4).is_empty(), "not counted again");
    let page = card_text(&card, &account.scenario, &fixtures::small().texts);
    let of_band = page.split("P4 Band").last().expect("a heading of the band");
    assert!(of_band.contains("Counted under P8 Timeliness alone, 01:40."), "{of_band}");
}

#[test]
fn a_line_with_a_fault_of_its_own_in_the_same_events_points_nowhere() {
    let judged = |held: Rung| {
        let mut account = without_needs();
        let knew = knew(known(Stage::Indicators, None));
        let knew = tutela::sim::event::Knew {
            held: tutela::scenario::rules::AuthorityHeld { delegated: held, ..knew.held.clone() },
            ..knew
        };
        account.force(100, Rung::ShortOfDeadly, knew);
        account.end(290);
        let card = account.card();
        (of(&card, Line::P1).len(), pointers(&card, Line::P1).len())
    };
    assert_eq!(judged(Rung::ShortOfDeadly), (0, 1), "above what any rule permits, which is the band's");
    assert_eq!(judged(Rung::Presence), (1, 0), "beyond what was held, which is authority's own");
}

#[test]
fn what_met_its_duty_points_nowhere() {
    let mut account = Account::new();
    account.threat(100, Stage::HostileAct, None);
    account.force(110, Rung::Posture, knew(known(Stage::HostileAct, None)));
    account.end(290);
    assert_eq!(pointers(&account.card(), Line::P4), []);
}

/// A minute to harm is harder than five; not where the seat let the five become one.
#[test]
fn a_lack_of_time_that_the_seat_let_come_adds_no_weight() {
    let weight = |first_s: u32| {
        let mut account = Account::new();
        account.threat(first_s, Stage::HostileAct, Some(170 - first_s));
        account.force(120, Rung::Posture, knew(known(Stage::HostileAct, Some(50))));
        account.end(290);
        let order = of(&account.card(), Line::P4).into_iter().find(|item| item.opened == Tick::from_seconds(120));
        order.expect("an item of the order").weight.value
    };
    assert!(weight(115) > weight(60), "{} {}", weight(115), weight(60));
}

#[test]
fn the_reason_says_that_all_means_were_bound() {
    let mut account = Account::new();
    let mut other = account.scenario.parties[0].clone();
    other.id = "others".into();
    account.scenario.parties.push(other);
    let first = account.scenario.rubric.protections[0].clone();
    account.scenario.rubric.protections.push(Protection { id: "second".into(), party: "others".into(), ..first });
    account.threat(100, Stage::HostileAct, None);
    account.force(110, Rung::Posture, knew(known(Stage::HostileAct, None)));
    let EventKind::ThreatKnown { known: same, .. } = account.record.events[0].kind.clone() else {
        panic!("a threat was written");
    };
    account.write(120, EventKind::ThreatKnown { seat: SEAT.into(), party: "others".into(), known: same });
    account.task_ended(200);
    account.end(290);
    let card = account.card();
    let said = |item: &tutela::assessment::card::EvidenceItem| {
        item.knew.iter().any(|reason| reason.key.as_str() == "knew-bound")
    };
    assert_eq!(of(&card, Line::P8).iter().filter(|item| said(item)).count(), 1);
}

fn pointers(card: &ScoreCard, line: Line) -> Vec<Pointer> {
    card.pointers.iter().filter(|pointer| pointer.line == line).copied().collect()
}
