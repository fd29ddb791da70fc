//! Reports against what was known when they were sent: accurate, complete, kept up to date.

use tutela::scenario::forces::{Purpose, Rung};
use tutela::scenario::ids::{MessageNo, Tick};
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::{Line, ReportForm, ReportPart};
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
use tutela::sim::order::{Instruction, Order, Refusal, Statement};

use crate::fixtures;
use crate::record::{Account, PARTY, SEAT, WELL, knew, known, only};

/// The operations centre is to be told of the band within 90 s of 100 s, in all four parts, and again within 60 s.
fn due() -> Account {
    let mut account = Account::new();
    account.scenario.rubric.needs.retain(|need| need.id.as_str() == "tell-joc");
    account.scenario.rubric.needs[0].report = Some(ReportForm {
        party: Some(PARTY.into()),
        holds: vec![ReportPart::Stage, ReportPart::Place, ReportPart::Casualties, ReportPart::Action],
        update_s: Some(60),
        more_casualties: 3,
    });
    account.threat(100, Stage::HostileIntent, None);
    account.wounded_known(100, &[1, 2, 3, 4]);
    account.force(100, Rung::Dialogue, knew(known(Stage::HostileIntent, None)));
    account.need(100, "tell-joc");
    account
}

fn report(account: &mut Account, at_s: u32, says: Statement) -> MessageNo {
    let message = account.tell(at_s, "joc", "threat", Purpose::Report);
    let held = vec![(PARTY.into(), vec![WELL.into()])];
    account.write(at_s, EventKind::ReportStated { message, says, held });
    message
}

fn whole() -> Statement {
    Statement {
        stage: Some(Stage::HostileIntent),
        at: Some(WELL.into()),
        casualties: Some(4),
        doing: Some(Rung::Dialogue),
    }
}

fn judged(account: &mut Account) -> (u8, String) {
    account.end(600);
    let item = only(&account.card(), Line::C6);
    (item.rating, item.reason.key.as_str().to_owned())
}

#[test]
fn a_report_is_held_against_what_was_known_then() {
    let rated = |says: Statement| {
        let mut account = due();
        report(&mut account, 120, says);
        judged(&mut account)
    };
    let is = |rating: u8, key: &str| (rating, key.to_owned());
    assert_eq!(rated(whole()), is(4, "need-told-closed"));
    assert_eq!(rated(Statement { casualties: Some(5), ..whole() }), is(4, "need-told-closed"));
    assert_eq!(rated(Statement { at: None, ..whole() }), is(2, "need-told-incomplete"));
    assert_eq!(rated(Statement { at: None, doing: None, ..whole() }), is(1, "need-told-incomplete"));
    assert_eq!(rated(Statement { stage: Some(Stage::Violence), ..whole() }), is(1, "need-told-wrong-stage"));
    assert_eq!(rated(Statement { stage: Some(Stage::None), ..whole() }), is(1, "need-told-wrong-stage"));
    assert_eq!(rated(Statement { at: Some("clinic".into()), ..whole() }), is(1, "need-told-wrong-place"));
    assert_eq!(rated(Statement { casualties: Some(40), ..whole() }), is(1, "need-told-wrong-casualties"));
    assert_eq!(rated(Statement { doing: Some(Rung::Deadly), ..whole() }), is(1, "need-told-wrong-action"));
    assert_eq!(rated(Statement::default()), is(0, "need-not-told"), "to send a report that says nothing is no telling");
    // In the standard form it gives all that its sender holds.
    let mut standard = due();
    standard.tell(120, "joc", "threat", Purpose::Report);
    assert_eq!(judged(&mut standard), is(4, "need-told-closed"));
}

#[test]
fn what_was_left_out_can_be_made_good_and_what_was_wrong_stays_said() {
    let mut twice = due();
    report(&mut twice, 110, Statement { casualties: None, ..whole() });
    report(&mut twice, 120, whole());
    assert_eq!(judged(&mut twice).0, 4);
    let mut corrected = due();
    report(&mut corrected, 110, Statement { stage: Some(Stage::Violence), ..whole() });
    report(&mut corrected, 120, whole());
    assert_eq!(judged(&mut corrected), (2, "need-told-corrected".to_owned()));
    // Every stage in turn, until one is right: no way to better marks.
    let mut guessed = due();
    for stage in [Stage::None, Stage::Indicators, Stage::HostileIntent, Stage::HostileAct, Stage::Violence] {
        report(&mut guessed, 110, Statement { stage: Some(stage), ..whole() });
    }
    assert_eq!(judged(&mut guessed), (1, "need-told-wrong-stage".to_owned()), "the last word was wrong");
}

#[test]
fn a_false_report_beside_right_ones_stays_said() {
    let rated = |stages: &[Stage]| {
        let mut account = due();
        for (stage, at_s) in stages.iter().zip((110..).step_by(10)) {
            report(&mut account, at_s, Statement { stage: Some(*stage), ..whole() });
        }
        judged(&mut account)
    };
    let (right, wrong) = (Stage::HostileIntent, Stage::Violence);
    assert_eq!(rated(&[right, right]).0, 4);
    assert_eq!(rated(&[right, wrong, right]), (2, "need-told-corrected".to_owned()));
    assert_eq!(rated(&[right, right, wrong]), (1, "need-told-wrong-stage".to_owned()));
}

#[test]
fn what_changes_is_told_again() {
    let rated = |told: &[u32], change: &dyn Fn(&mut Account)| {
        let mut account = due();
        let mut told = told.iter().copied().peekable();
        while let Some(at_s) = told.next_if(|at_s| *at_s < 250) {
            account.tell(at_s, "joc", "threat", Purpose::Report);
        }
        change(&mut account);
        for at_s in told {
            account.tell(at_s, "joc", "threat", Purpose::Report);
        }
        judged(&mut account)
    };
    let is = |rating: u8, key: &str| (rating, key.to_owned());
    let turns = |account: &mut Account| {
        account.threat(250, Stage::Violence, None);
    };
    assert_eq!(rated(&[120], &turns), is(2, "need-not-updated-stage"));
    assert_eq!(rated(&[120, 300], &turns), is(4, "need-told-closed"));
    assert_eq!(rated(&[120, 320], &turns), is(2, "need-not-updated-stage"));
    assert_eq!(
        rated(&[120], &|account| {
            account.wounded_known(250, &[5, 6, 7]);
        })
        .1,
        "need-not-updated-casualties"
    );
    assert_eq!(
        rated(&[120], &|account| {
            account.wounded_known(250, &[5, 6]);
        })
        .0,
        4
    );
    let back = |account: &mut Account| {
        account.threat(250, Stage::Violence, None);
        account.threat(280, Stage::HostileIntent, None);
    };
    assert_eq!(rated(&[120], &back).0, 4, "it changed back before it was due");
    // What changes while the picture forms is no update: an earlier report never rates lower.
    let early = |account: &mut Account| {
        account.threat(150, Stage::Violence, None);
    };
    assert_eq!((rated(&[105], &early).0, rated(&[140], &early).0), (4, 4));
    // Told so late that it holds the change already: still no better than in time and not updated.
    assert!(rated(&[270], &turns).0 <= 2);
}

#[test]
fn a_report_in_figures_reaches_the_record_with_what_its_sender_held() {
    let run = |says: Option<Statement>| {
        let mut sim = Sim::new(fixtures::small().scenario.clone(), 1);
        while sim.tick() < Tick(400) {
            sim.step(&[]);
        }
        let order = Order::Report { to: "joc".into(), topic: "threat".into(), says };
        sim.step(&[Instruction::Order(SEAT.into(), order)]);
        sim.events().events.clone()
    };
    let figures = |events: &[tutela::sim::event::Event]| {
        events.iter().filter(|event| matches!(event.kind, EventKind::ReportStated { .. })).count()
    };
    assert_eq!(figures(&run(Some(whole()))), 1);
    assert_eq!(figures(&run(None)), 0);
    let nowhere = run(Some(Statement { at: Some("nowhere".into()), ..whole() }));
    let refused = |event: &tutela::sim::event::Event| {
        matches!(event.kind, EventKind::OrderRefused { refusal: Refusal::UnknownPlace, .. })
    };
    assert_eq!((figures(&nowhere), nowhere.iter().filter(|event| refused(event)).count()), (0, 1));
}

#[test]
fn an_old_script_still_reads_and_a_report_in_figures_is_written_as_it_is_read() {
    let old: Order = ron::from_str(r#"Report(to: "joc", topic: "threat")"#).expect("as before");
    assert_eq!(old, Order::Report { to: "joc".into(), topic: "threat".into(), says: None });
    let stated = r#"Report(to: "joc", topic: "threat", says: Some((stage: Some(Violence), casualties: Some(3))))"#;
    let read: Order = ron::from_str(stated).expect("in figures");
    let written = ron::to_string(&read).expect("plain data");
    assert_eq!(ron::from_str::<Order>(&written).expect("what was written"), read);
    assert!(!ron::to_string(&old).expect("plain data").contains("says"), "a log of old orders stays as it was");
}
