//! Requests for authority: what was asked for, of whom, and what the last answer was.

use crate::assessment::case::{Case, seat_to_contact};
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::ContactId;
use crate::scenario::story::Effect;
use crate::sim::event::{Event, EventKind, ForceUsed, Sent};

/// Who asked for authority in a run, and what was answered; read once for all orders.
pub(super) struct Requests<'a> {
    asked: Vec<(&'a Event, &'a Sent)>,
    answers: Vec<&'a Event>,
}

impl<'a> Requests<'a> {
    pub(super) fn read(case: &Case<'a>) -> Self {
        let is_answer = |event: &&Event| {
            matches!(event.kind, EventKind::AuthorityGranted { .. } | EventKind::AuthorityRefused { .. })
        };
        Self {
            asked: case.sent().filter(|(_, sent)| sent.purpose == Purpose::AskAuthority).collect(),
            answers: case.events.iter().filter(is_answer).collect(),
        }
    }

    /// What had become of the seat's requests for the level, or a higher one, when the order was given.
    pub(super) fn state(&self, case: &Case<'a>, used: &ForceUsed, of: impl Fn(&ContactId) -> bool) -> Request<'a> {
        let able = |to: &ContactId| of(to) && can_grant(case, to, used.rung);
        let (right, wrong): (Vec<_>, Vec<_>) = self.for_level(case, used).partition(|(_, to)| able(to));
        let refused = self.answers.iter().rev().find(|event| match &event.kind {
            EventKind::AuthorityRefused { from, seat, rung } => {
                event.tick <= used.ordered && *seat == used.seat && *rung >= used.rung && able(from)
            }
            _ => false,
        });
        match (right.last(), refused, wrong.last()) {
            (Some((asked, to)), Some(no), _) if no.no > asked.no => Request::Refused(to),
            (Some(_), ..) => Request::Pending,
            (None, _, Some((_, to))) => Request::CannotGrant(to),
            (None, ..) => Request::None,
        }
    }

    /// Held by grant of somebody who may give it, and not before it was asked for.
    pub(super) fn is_granted(&self, case: &Case<'a>, used: &ForceUsed, of: impl Fn(&ContactId) -> bool) -> bool {
        let first = self.for_level(case, used).find(|(_, to)| of(to) && can_grant(case, to, used.rung));
        let Some((first, _)) = first else { return false };
        let fits = |from: &ContactId, rung: Rung| rung >= used.rung && of(from);
        let unasked = self.answers.iter().take_while(|event| event.no < first.no).any(|event| match &event.kind {
            EventKind::AuthorityGranted { from, seat, rung } => *seat == used.seat && fits(from, *rung),
            _ => false,
        });
        !unasked && used.knew.held.grants.iter().any(|(from, rung)| fits(from, *rung))
    }

    /// The seat's requests before the order for at least its level, oldest first, and of whom.
    fn for_level(&self, case: &Case<'a>, used: &ForceUsed) -> impl Iterator<Item = (&'a Event, &'a ContactId)> {
        self.asked.iter().filter_map(move |(event, sent)| {
            let (seat, to) = seat_to_contact(sent)?;
            let fits = event.tick <= used.ordered && *seat == used.seat && is_for(case, event, sent, used.rung);
            fits.then_some((*event, to))
        })
    }
}

/// It asks for this level at least; a request for less asks for nothing.
pub(super) fn is_for(case: &Case, event: &Event, sent: &Sent, rung: Rung) -> bool {
    sent.purpose == Purpose::AskAuthority && !case.asks_for_less(event, sent, rung)
}

/// The contact can say yes to the level, when asked or by what the drill has happen.
pub(super) fn can_grant(case: &Case, contact: &ContactId, rung: Rung) -> bool {
    let grants = |effect: &Effect| matches!(effect, Effect::Grant { from, rung: up_to, .. } if from == contact && *up_to >= rung);
    let scenario = case.scenario;
    let replies = scenario.counterparts.iter().flat_map(|one| &one.replies).flat_map(|reply| &reply.effects);
    let options = scenario.decisions.iter().flat_map(|one| &one.options).flat_map(|option| &option.effects);
    let injects = scenario.injects.iter().flat_map(|inject| &inject.effects);
    case.contact(contact).is_some_and(|known| known.may_grant.is_some_and(|up_to| up_to >= rung))
        || replies.chain(options).chain(injects).any(grants)
}

pub(super) enum Request<'a> {
    None,
    /// Asked only of somebody who cannot give it, or whom the rule does not name.
    CannotGrant(&'a ContactId),
    /// Asked, and no answer yet.
    Pending,
    /// The last answer was no.
    Refused(&'a ContactId),
}
