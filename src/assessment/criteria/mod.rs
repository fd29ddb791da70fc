//! The criteria, one file for each line or small family of lines.

mod acknowledge;
mod c10_harm;
mod c10_public_line;
mod c1_first_asked;
mod c1_host_state;
mod c2_component;
mod c3_humanitarians;
mod c3_principles;
mod c4_joint;
mod c4_support;
mod c5_feedback;
mod c5_voices;
mod c7_advice;
mod c7_open_rule;
mod c7_protected_person;
mod c8_expiry;
mod c8_protected_data;
mod c9_medical;
mod c9_priority;
mod c9_request;
mod decisions;
mod needs;
mod needs_content;
mod needs_updates;
mod p10_aftercare;
mod p10_refused;
mod p10_scene;
mod p1_authority;
mod p2_necessity;
mod p3_identification;
mod p4_band;
mod p5_graduation;
mod p6_warning;
mod p7_precaution;
mod p8_bound;
mod p8_kept_up;
mod p8_looking;
mod p8_sought;
mod p8_timeliness;
mod p9_cessation;
mod requests;
mod telling;

pub(super) use c5_feedback::FEEDBACK_S;
pub(super) use c8_protected_data::{Share, shares};
pub(super) use p8_timeliness::first_protective_act_s;

use super::card::EvidenceItem;
use super::case::Case;
use super::duties::Findings;
use crate::scenario::Scenario;
use crate::scenario::rubric::Line;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    p1_authority::judge(case, findings);
    p2_necessity::judge(case, findings);
    p3_identification::judge(case, findings);
    p4_band::judge(case, findings);
    p5_graduation::judge(case, findings);
    p6_warning::judge(case, findings);
    p7_precaution::judge(case, findings);
    p8_timeliness::judge(case, findings);
    p8_sought::judge(case, findings);
    p9_cessation::judge(case, findings);
    p10_aftercare::judge(case, findings);
    p10_refused::judge(case, findings);
    p10_scene::judge(case, findings);
    needs::judge(case, findings);
    acknowledge::judge(case, findings);
    decisions::judge(case, findings);
    c1_host_state::judge(case, findings);
    c1_first_asked::judge(case, findings);
    c2_component::judge(case, findings);
    c3_humanitarians::judge(case, findings);
    c3_principles::judge(case, findings);
    c4_support::judge(case, findings);
    c4_joint::judge(case, findings);
    c5_feedback::judge(case, findings);
    c5_voices::judge(case, findings);
    c7_advice::judge(case, findings);
    c7_protected_person::judge(case, findings);
    c7_open_rule::judge(case, findings);
    c8_protected_data::judge(case, findings);
    c8_expiry::judge(case, findings);
    c9_medical::judge(case, findings);
    c9_priority::judge(case, findings);
    c9_request::judge(case, findings);
    c10_public_line::judge(case, findings);
    c10_harm::judge(case, findings);
    p8_looking::judge(case, findings);
}

/// The item is a lapse: a line of which only lapses were observed lowers its scale and never raises it.
pub(super) fn is_lapse(item: &EvidenceItem) -> bool {
    let key = item.reason.key.as_str();
    let by_kind = c3_principles::LAPSES.contains(&key) || c10_harm::LAPSES.contains(&key) || c4_joint::is_lapse(key);
    [p8_looking::KEY, decisions::NOT_DONE_KEY].contains(&key) || by_kind
}

/// Lines that are no part of the drill: its rubric does not list them, or they are about somebody whom it has not and it
/// declares no need and no marked decision for them.
pub(super) fn not_built(scenario: &Scenario) -> Vec<Line> {
    let by_contact =
        |line: Line| scenario.counterparts.iter().any(|contact| acknowledge::line_of(contact.kind) == line);
    let by_need = |line: Line| scenario.rubric.needs.iter().any(|need| need.line == line);
    let by_mark = |line: Line| {
        let options = scenario.decisions.iter().flat_map(|decision| &decision.options);
        options.flat_map(|option| &option.marks).any(|mark| mark.line == line)
    };
    let has_ground = |line: Line| !BY_CONTACT.contains(&line) || by_contact(line) || by_need(line) || by_mark(line);
    Line::ALL.into_iter().filter(|line| !scenario.rubric.judges(*line) || !has_ground(*line)).collect()
}

/// Lines whose duties are all owed to one kind of counterpart.
const BY_CONTACT: [Line; 4] = [Line::C1, Line::C3, Line::C4, Line::C7];
