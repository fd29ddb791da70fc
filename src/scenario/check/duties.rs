//! Mandate, rules of engagement and rubric: authority that can be given, lines that are judged, a band without gaps.

use super::{Checker, ProblemKind, partners, sharing};
use crate::scenario::forces::Rung;
use crate::scenario::ids::ContactId;
use crate::scenario::limits::{DELAY_S, MAX_LIST, MAX_PEOPLE, REACH_M, WEIGHT};
use crate::scenario::mandate::{Authority, Rule, RuleEffect};
use crate::scenario::problem::Thing;
use crate::scenario::rubric::{Band, FloorRow, Line, Need, Protection, ReportForm, ReportPart};
use crate::scenario::story::Effect;

use super::story::condition;

/// A scale passes at this (scoring: anchors).
const LEAST_PASS_MARK: f32 = 60.0;

/// Mandate and rules.
pub(super) fn check_rules(checker: &mut Checker) {
    let scenario = checker.scenario;
    checker.text("mandate.title", &scenario.mandate.title);
    checker.text("mandate.text", &scenario.mandate.text);
    for (i, right) in
        checker.within("mandate.decision_rights", &scenario.mandate.decision_rights, 0, MAX_LIST).iter().enumerate()
    {
        checker.text(&format!("mandate.decision_rights[{i}].what"), &right.what);
        checker.text(&format!("mandate.decision_rights[{i}].who"), &right.who);
    }
    for (i, one) in checker.within("rules", &scenario.rules, 1, MAX_LIST).iter().enumerate() {
        rule(checker, &format!("rules[{i}]"), one);
    }
}

/// Lines, standards, band, protections and needs.
pub(super) fn check_rubric(checker: &mut Checker) {
    let rubric = &checker.scenario.rubric;
    for (i, (line, weight)) in checker.within("rubric.lines", &rubric.lines, 1, Line::ALL.len()).iter().enumerate() {
        // A line without weight would be shown and never count.
        checker.number(&format!("rubric.lines[{i}][1]"), *weight, (0.01, WEIGHT.1));
        if rubric.lines[..i].iter().any(|(earlier, _)| earlier == line) {
            checker.add(&format!("rubric.lines[{i}]"), ProblemKind::LineTwice(*line));
        }
    }
    // A scenario may ask for more than the least, not for less.
    checker.number("rubric.pass_mark", rubric.pass_mark, (LEAST_PASS_MARK, 100.0));
    let standards = &rubric.standards;
    for (field, seconds) in [
        ("protect_s", standards.protect_s),
        ("cease_s", standards.cease_s),
        ("first_aid_s", standards.first_aid_s),
        ("hand_over_s", standards.hand_over_s),
        ("report_s", standards.report_s),
        ("acknowledge_s", standards.acknowledge_s),
        ("look_s", standards.look_s),
        ("host_state_s", standards.host_state_s),
        ("deconflict_s", standards.deconflict_s),
        ("advice_s", standards.advice_s),
    ] {
        checker.whole(&format!("rubric.standards.{field}"), seconds, (1, DELAY_S.1));
    }
    for (i, (topic, kept_s)) in checker.within("rubric.retention", &rubric.retention, 0, MAX_LIST).iter().enumerate() {
        checker.known(&format!("rubric.retention[{i}][0]"), Thing::Topic, topic.as_str());
        checker.whole(&format!("rubric.retention[{i}][1]"), *kept_s, (1, DELAY_S.1));
    }
    if let Some(within_s) = rubric.erased_within_s {
        checker.whole("rubric.erased_within_s", within_s, (1, DELAY_S.1));
    }
    checker.number("rubric.weighing.near_humanitarians_m", rubric.weighing.near_humanitarians_m, REACH_M);
    band(checker, &rubric.band);
    for (i, one) in rubric.protections.iter().enumerate() {
        protection(checker, &format!("rubric.protections[{i}]"), one);
    }
    for (i, one) in rubric.needs.iter().enumerate() {
        need(checker, &format!("rubric.needs[{i}]"), one);
    }
    partners::check(checker);
    sharing::check(checker);
}

impl Checker<'_> {
    /// The line is among the rubric's.
    pub(super) fn judged_line(&mut self, path: &str, line: Line) {
        if !self.scenario.rubric.judges(line) {
            self.add(path, ProblemKind::LineNotJudged(line));
        }
    }
}

fn rule(checker: &mut Checker, path: &str, rule: &Rule) {
    checker.text(&format!("{path}.title"), &rule.title);
    checker.text(&format!("{path}.text"), &rule.text);
    checker.within(&format!("{path}.against"), &rule.against, 1, MAX_LIST);
    let when = &rule.when;
    if let Some(confidence) = when.confidence_at_least {
        checker.share(&format!("{path}.when.confidence_at_least"), confidence);
    }
    if let Some(limit_s) = when.time_to_harm_at_most_s {
        checker.whole(&format!("{path}.when.time_to_harm_at_most_s"), limit_s, DELAY_S);
    }
    if when.stage_at_least.zip(when.stage_at_most).is_some_and(|(least, most)| least > most) {
        checker.add(&format!("{path}.when"), ProblemKind::RuleNeverApplies);
    }
    if let Some(advice) = &rule.advice {
        checker.known(&format!("{path}.advice.contact"), Thing::Contact, advice.contact.as_str());
        checker.known(&format!("{path}.advice.topic"), Thing::Topic, advice.topic.as_str());
    }
    match &rule.authority {
        Authority::Delegated => {}
        Authority::Seat(seat) => checker.known(&format!("{path}.authority"), Thing::Seat, seat.as_str()),
        Authority::Contact(contact) => {
            checker.known(&format!("{path}.authority"), Thing::Contact, contact.as_str());
            if let RuleEffect::PermitsUpTo(rung) = rule.effect {
                granting(checker, &format!("{path}.authority"), contact, rung);
            }
        }
    }
}

/// The contact may grant the rung, when asked or by an effect.
fn granting(checker: &mut Checker, path: &str, contact: &ContactId, rung: Rung) {
    let Some(counterpart) = checker.scenario.counterpart(contact) else {
        return;
    };
    let grants = |effect: &Effect| matches!(effect, Effect::Grant { from, rung: up_to, .. } if from == contact && *up_to >= rung);
    let when_asked = counterpart.may_grant.is_some_and(|up_to| up_to >= rung);
    if !when_asked && !super::reach::all_effects(checker.scenario).any(grants) {
        checker.add(path, ProblemKind::CannotGrant { contact: contact.to_string(), rung });
    }
}

fn band(checker: &mut Checker, band: &Band) {
    checker.whole("rubric.band.impulse_s", band.impulse_s, (1, DELAY_S.1));
    checker.share("rubric.band.doubt_below", band.doubt_below);
    for (i, (rung, dwell_s)) in
        checker.within("rubric.band.dwell_s", &band.dwell_s, 1, Rung::ALL.len()).iter().enumerate()
    {
        checker.whole(&format!("rubric.band.dwell_s[{i}][1]"), *dwell_s, DELAY_S);
        if band.dwell_s[..i].iter().any(|(earlier, _)| earlier == rung) {
            checker.add(&format!("rubric.band.dwell_s[{i}]"), ProblemKind::RungTwice(*rung));
        }
    }
    let has_dwell = |rung: Rung| band.dwell_s.iter().any(|(known, _)| *known == rung);
    for (i, row) in checker.within("rubric.band.floors", &band.floors, 0, MAX_LIST).iter().enumerate() {
        let path = format!("rubric.band.floors[{i}]");
        if let Some(within_m) = row.within_m {
            checker.number(&format!("{path}.within_m"), within_m, REACH_M);
        }
        if let Some(limit_s) = row.time_to_harm_at_most_s {
            checker.whole(&format!("{path}.time_to_harm_at_most_s"), limit_s, DELAY_S);
        }
        if band.floors[..i].iter().any(|earlier| covers(earlier, row)) {
            checker.add(&path, ProblemKind::NeverUsed);
        }
        if !has_dwell(row.floor) {
            checker.add(&format!("{path}.floor"), ProblemKind::RungWithoutDwell(row.floor));
        }
    }
    for (i, unit) in checker.scenario.units.iter().enumerate() {
        for (j, means) in unit.means.iter().enumerate().filter(|(_, means)| !has_dwell(means.rung)) {
            checker.add(&format!("units[{i}].means[{j}].rung"), ProblemKind::RungWithoutDwell(means.rung));
        }
    }
}

/// The earlier row fits whenever the later one does.
fn covers(earlier: &FloorRow, later: &FloorRow) -> bool {
    let wider = |earlier: Option<f32>, later: Option<f32>| match (earlier, later) {
        (None, _) => true,
        (Some(earlier), Some(later)) => earlier >= later,
        (Some(_), None) => false,
    };
    let seconds = |limit: Option<u32>| limit.map(|limit_s| limit_s as f32);
    earlier.stage_at_least <= later.stage_at_least
        && wider(earlier.within_m, later.within_m)
        && wider(seconds(earlier.time_to_harm_at_most_s), seconds(later.time_to_harm_at_most_s))
}

fn protection(checker: &mut Checker, path: &str, protection: &Protection) {
    checker.known(&format!("{path}.party"), Thing::Party, protection.party.as_str());
    checker.known(&format!("{path}.people_in"), Thing::Zone, protection.people_in.as_str());
    checker.text(&format!("{path}.duty"), &protection.duty);
    gravity(checker, path, protection.gravity);
}

fn need(checker: &mut Checker, path: &str, need: &Need) {
    checker.judged_line(&format!("{path}.line"), need.line);
    checker.known(&format!("{path}.contact"), Thing::Contact, need.contact.as_str());
    checker.known(&format!("{path}.topic"), Thing::Topic, need.topic.as_str());
    condition(checker, &format!("{path}.opens"), &need.opens);
    checker.whole(&format!("{path}.within_s"), need.within_s, (1, DELAY_S.1));
    checker.text(&format!("{path}.duty"), &need.duty);
    gravity(checker, path, need.gravity);
    if let Some(form) = &need.report {
        report(checker, &format!("{path}.report"), form);
    }
}

fn report(checker: &mut Checker, path: &str, form: &ReportForm) {
    let holds = checker.within(&format!("{path}.holds"), &form.holds, 1, MAX_LIST);
    if let Some(party) = &form.party {
        checker.known(&format!("{path}.party"), Thing::Party, party.as_str());
    }
    // Without a party there is no stage, place or answer to tell.
    if form.party.is_none() && holds.iter().any(|part| *part != ReportPart::Casualties) {
        checker.add(&format!("{path}.holds"), ProblemKind::ReportWithoutParty);
    }
    if let Some(update_s) = form.update_s {
        checker.whole(&format!("{path}.update_s"), update_s, (1, DELAY_S.1));
    }
    checker.whole(&format!("{path}.more_casualties"), form.more_casualties, (1, MAX_PEOPLE));
}

pub(super) fn gravity(checker: &mut Checker, path: &str, gravity: f32) {
    checker.number(&format!("{path}.gravity"), gravity, (0.01, WEIGHT.1));
}
