//! P1, authority: was the level within the delegated level, or asked for when there was time?
//!
//! A rule that forbids the act is broken here. An act that no rule permits, by a seat that holds the level, is the
//! band's fault (P4) and not counted twice.

use super::requests::{Request, Requests};
use crate::assessment::card::{Cause, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Judged, judge_force};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::Rung;
use crate::scenario::ids::ContactId;
use crate::scenario::mandate::Authority;
use crate::scenario::rubric::Line;
use crate::sim::event::ForceUsed;

/// Posture is the first rung that asks for a level; presence, talk and warnings do not.
const FROM: Rung = Rung::Posture;
/// Time that asking another seat takes, in seconds: one radio exchange.
const ASK_SEAT_S: u32 = 60;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let asked = Requests::read(case);
    judge_force(case, findings, Line::P1, FROM, |_, used| authority(case, &asked, used));
}

fn authority<'a>(case: &Case<'a>, asked: &Requests<'a>, used: &ForceUsed) -> Option<Judged> {
    let verdict = &used.verdict;
    if let Some(rule) = verdict.forbidden_by.as_ref().and_then(|id| case.rule(id)) {
        let reason = Reason::new("p1-forbidden").rule(rule);
        return Some(Judged { rating: 0, cause: Cause::Rule(rule.id.clone()), reason });
    }
    let Some(rule) = verdict.permitted_by.as_ref().and_then(|id| case.rule(id)) else {
        let beyond = used.rung > used.knew.held.highest();
        let reason = Reason::new("p1-no-rule").rung("held", used.knew.held.highest());
        return beyond.then(|| Judged { rating: 0, cause: doctrine("source-use-of-force"), reason });
    };
    let judged = if verdict.authority_held {
        let (rating, key) = with_authority(case, asked, used, &verdict.authority);
        (rating, Reason::new(key))
    } else {
        without_authority(case, asked, used, &verdict.authority)
    };
    let reason = judged.1.rule(rule).rung("held", used.knew.held.highest());
    Some(Judged { rating: judged.0, cause: Cause::Rule(rule.id.clone()), reason })
}

/// What the seat may do by itself meets the duty; who asked first and was granted it did more. A grant that came unasked
/// is what it is.
fn with_authority<'a>(
    case: &Case<'a>,
    asked: &Requests<'a>,
    used: &ForceUsed,
    authority: &Authority,
) -> (u8, &'static str) {
    let of = |contact: &ContactId| may_say_yes(authority, contact);
    match authority {
        Authority::Seat(_) => (3, "p1-own-seat"),
        Authority::Delegated if used.rung <= used.knew.held.delegated => (3, "p1-delegated"),
        _ if asked.is_granted(case, used, of) => (4, "p1-granted"),
        _ => (3, "p1-given"),
    }
}

fn without_authority<'a>(
    case: &Case<'a>,
    asked: &Requests<'a>,
    used: &ForceUsed,
    authority: &Authority,
) -> (u8, Reason) {
    let needed_s = match authority {
        Authority::Contact(contact) => case.contact(contact).map_or(ASK_SEAT_S, |known| known.delay_s.1),
        Authority::Seat(_) | Authority::Delegated => ASK_SEAT_S,
    };
    let no_time = used.knew.target.time_to_harm_s.is_some_and(|left| left <= needed_s);
    let of = |contact: &ContactId| may_say_yes(authority, contact);
    let request = asked.state(case, used, of);
    let (rating, key) = match (no_time, &request) {
        (true, Request::Pending) => (3, "p1-asked-no-time"),
        (true, Request::Refused(_)) => (2, "p1-refused-no-time"),
        (true, _) => (2, "p1-no-time"),
        (false, Request::Pending) => (1, "p1-asked-not-waited"),
        (false, Request::Refused(_)) => (0, "p1-refused"),
        (false, Request::CannotGrant(_)) => (0, "p1-cannot-grant"),
        (false, Request::None) => (0, "p1-not-asked"),
    };
    let reason = Reason::new(key);
    let reason = match request {
        Request::Refused(by) | Request::CannotGrant(by) => reason.name("contact", case.contact_name(by)),
        _ => reason,
    };
    (rating, reason)
}

/// Whom the rule names; where it names nobody, whoever can.
fn may_say_yes(authority: &Authority, contact: &ContactId) -> bool {
    !matches!(authority, Authority::Contact(named) if named != contact)
}
