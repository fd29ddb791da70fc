//! P9 over records written by hand: a threat that is less, people who throw no more, and what P4 leaves to this line.

use tutela::scenario::forces::Rung;
use tutela::scenario::ids::ZoneId;
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::Line;
use tutela::scenario::temper::CrowdStage;
use tutela::sim::event::{EventKind, Knew};
use tutela::sim::order::Target;

use crate::duties::without_needs;
use crate::record::{Account, WELL, knew, knew_after, known, of};

/// At violence the rules permit deadly force, at hostile intent force short of deadly.
#[test]
fn force_steps_down_when_the_rules_permit_less() {
    let judged = |ended_s: Option<u32>| {
        let account = shots_at_violence_then_intent(ended_s, None);
        ratings(&account, Line::P9)
    };
    assert_eq!(judged(Some(154)), [(4, "p9-step-in-time".to_owned())]);
    assert_eq!(judged(Some(200)), [(1, "p9-step-late".to_owned())]);
    assert_eq!(judged(None), [(0, "p9-step-never".to_owned())]);
}

#[test]
fn a_threat_that_rises_again_before_force_could_step_down_opens_nothing() {
    let account = shots_at_violence_then_intent(Some(200), Some(152));
    assert!(of(&account.card(), Line::P9).is_empty());
}

#[test]
fn force_that_stands_above_a_ceiling_that_fell_is_counted_once() {
    let interval = |has_p9: bool| {
        let mut account = shots_at_violence_then_intent(Some(250), None);
        account.scenario.rubric.lines.retain(|(line, _)| has_p9 || *line != Line::P9);
        let found = ratings(&account, Line::P4);
        found.into_iter().find(|(_, key)| key.starts_with("p4-interval")).expect("an interval").0
    };
    assert_eq!(interval(true), 4, "P9 has it");
    assert!(interval(false) < 4, "nobody else has it");
}

#[test]
fn force_on_people_stops_when_they_throw_no_more() {
    let judged = |ended_s: u32, again: bool| {
        let mut account = without_needs();
        protest(&mut account, 90, CrowdStage::Throwing);
        on_crowd(&mut account, 100);
        protest(&mut account, 120, CrowdStage::Chanting);
        account.task_ended(ended_s);
        if again {
            on_crowd(&mut account, ended_s + 20);
            account.task_ended(ended_s + 30);
        }
        account.end(290);
        ratings(&account, Line::P9)
    };
    assert_eq!(judged(123, false), [(2, "p9-calm-beyond".to_owned())], "no rule lets it be used on a crowd");
    assert_eq!(judged(180, false), [(1, "p9-calm-late".to_owned())]);
    assert_eq!(judged(123, true), [(0, "p9-calm-again".to_owned())]);
}

fn shots_at_violence_then_intent(ended_s: Option<u32>, rises_s: Option<u32>) -> Account {
    let mut account = without_needs();
    account.threat(100, Stage::Violence, None);
    account.force(110, Rung::Deadly, knew_after(known(Stage::Violence, None), &[Rung::Warning]));
    account.threat(150, Stage::HostileIntent, None);
    if let Some(rises_s) = rises_s {
        account.threat(rises_s, Stage::Violence, None);
    }
    if let Some(ended_s) = ended_s {
        account.task_ended(ended_s);
    }
    account.end(290);
    account
}

fn protest(account: &mut Account, at_s: u32, stage: CrowdStage) {
    account.write(at_s, EventKind::ProtestTurned { zone: ZoneId::from(WELL), stage, people: 20 });
}

fn on_crowd(account: &mut Account, at_s: u32) {
    let knew = Knew { indicators: Vec::new(), ..knew(known(Stage::None, None)) };
    account.force_at(at_s, Rung::ShortOfDeadly, Target::Crowd(WELL.into()), knew);
}

fn ratings(account: &Account, line: Line) -> Vec<(u8, String)> {
    of(&account.card(), line).into_iter().map(|item| (item.rating, item.reason.key.as_str().to_owned())).collect()
}
