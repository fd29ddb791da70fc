//! P1, authority: was the level within the delegated level, or asked for when there was time?
//!
//! A rule that forbids the act is broken here. An act that no rule permits, by a seat that holds the level, is the
//! band's fault (P4) and not counted twice.

use crate::assessment::card::{Cause, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, Judged, judge_force};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::ContactId;
use crate::scenario::mandate::Authority;
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind, ForceUsed, Sent};

/// Posture is the first rung that asks for a level; presence, talk and warnings do not.
const FROM: Rung = Rung::Posture;
/// Time that asking another seat takes, in seconds: one radio exchange.
const ASK_SEAT_S: u32 = 60;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let asked = Asked::read(case);
    judge_force(case, findings, Line::P1, FROM, |case, used| authority(case, &asked, used));
}

fn authority(case: &Case, asked: &Asked, used: &ForceUsed) -> Option<Judged> {
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
    let (rating, key) = if verdict.authority_held {
        with_authority(case, asked, used, &verdict.authority)
    } else {
        without_authority(case, asked, used, &verdict.authority)
    };
    let reason = Reason::new(key).rule(rule).rung("held", used.knew.held.highest());
    Some(Judged { rating, cause: Cause::Rule(rule.id.clone()), reason })
}

/// What the seat may do by itself meets the duty; who asked first and was granted it did more. A grant that came unasked
/// is what it is.
fn with_authority(case: &Case, asked: &Asked, used: &ForceUsed, authority: &Authority) -> (u8, &'static str) {
    match authority {
        Authority::Seat(_) => (3, "p1-own-seat"),
        Authority::Delegated if used.rung <= used.knew.held.delegated => (3, "p1-delegated"),
        _ if asked.is_granted(case, used, authority) => (4, "p1-granted"),
        _ => (3, "p1-given"),
    }
}

fn without_authority(case: &Case, asked: &Asked, used: &ForceUsed, authority: &Authority) -> (u8, &'static str) {
    let needed_s = match authority {
        Authority::Contact(contact) => case.contact(contact).map_or(ASK_SEAT_S, |known| known.delay_s.1),
        Authority::Seat(_) | Authority::Delegated => ASK_SEAT_S,
    };
    let no_time = used.knew.target.time_to_harm_s.is_some_and(|left| left <= needed_s);
    let Some(last) = asked.requests(case, used, authority).last() else {
        return if no_time { (2, "p1-no-time") } else { (0, "p1-not-asked") };
    };
    let refused = asked.answers.iter().any(|event| match &event.kind {
        EventKind::AuthorityRefused { from, seat, .. } => {
            let since = event.no > last.no && event.tick <= used.ordered;
            since && *seat == used.seat && may_say_yes(case, authority, used.rung, from)
        }
        _ => false,
    });
    match (refused, no_time) {
        (true, _) => (0, "p1-refused"),
        (false, true) => (3, "p1-asked-no-time"),
        (false, false) => (1, "p1-asked-not-waited"),
    }
}

/// Whom the rule names; where it names nobody, who may grant the level.
fn may_say_yes(case: &Case, authority: &Authority, rung: Rung, contact: &ContactId) -> bool {
    match authority {
        Authority::Contact(named) => named == contact,
        Authority::Seat(_) | Authority::Delegated => {
            case.contact(contact).and_then(|known| known.may_grant).is_some_and(|most| most >= rung)
        }
    }
}

impl<'a> Asked<'a> {
    fn read(case: &Case<'a>) -> Self {
        let is_answer = |event: &&Event| {
            matches!(event.kind, EventKind::AuthorityGranted { .. } | EventKind::AuthorityRefused { .. })
        };
        Self {
            requests: case.sent().filter(|(_, sent)| sent.purpose == Purpose::AskAuthority).collect(),
            answers: case.events.iter().filter(is_answer).collect(),
        }
    }

    /// Requests before the order for at least its level, to who could say yes; oldest first.
    fn requests(&self, case: &Case, used: &ForceUsed, authority: &Authority) -> impl Iterator<Item = &'a Event> {
        self.requests.iter().filter_map(move |(event, sent)| {
            let (seat, to) = seat_to_contact(sent)?;
            let fits = event.tick <= used.ordered && *seat == used.seat;
            let right =
                fits && may_say_yes(case, authority, used.rung, to) && !case.asks_for_less(event, sent, used.rung);
            right.then_some(*event)
        })
    }

    /// Held by grant of somebody who may give it, and not before it was asked for.
    fn is_granted(&self, case: &Case, used: &ForceUsed, authority: &Authority) -> bool {
        let fits = |from: &ContactId, rung: Rung| rung >= used.rung && may_say_yes(case, authority, used.rung, from);
        let Some(first) = self.requests(case, used, authority).next() else { return false };
        let unasked = self.answers.iter().take_while(|event| event.no < first.no).any(|event| match &event.kind {
            EventKind::AuthorityGranted { from, seat, rung } => *seat == used.seat && fits(from, *rung),
            _ => false,
        });
        !unasked && used.knew.held.grants.iter().any(|(from, rung)| fits(from, *rung))
    }
}

/// Who asked for authority, and what was answered.
struct Asked<'a> {
    requests: Vec<(&'a Event, &'a Sent)>,
    answers: Vec<&'a Event>,
}
