//! Requests for authority: what was asked for, of whom, and what the last answer was.

use crate::assessment::case::{Case, seat_to_contact};
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{ContactId, SeatId, Tick};
use crate::scenario::story::Effect;
use crate::sim::event::{Event, EventKind, Sent};

/// What had become of the seat's requests for the level, or a higher one, by the tick.
pub(super) fn state<'a>(
    case: &Case<'a>,
    seat: &SeatId,
    rung: Rung,
    of: impl Fn(&ContactId) -> bool,
    by: Tick,
) -> Request<'a> {
    let before = || case.events.iter().take_while(|event| event.tick <= by);
    let asked = before().filter_map(|event| match &event.kind {
        EventKind::Sent(sent) => {
            let (from, to) = seat_to_contact(sent).filter(|_| is_for(case, event, sent, rung))?;
            (from == seat).then_some((event, to))
        }
        _ => None,
    });
    let (able, unable): (Vec<_>, Vec<_>) = asked.partition(|(_, to)| of(to) && can_grant(case, to, rung));
    let refused = before().filter_map(|event| match &event.kind {
        EventKind::AuthorityRefused { from, seat: to, rung: what } => {
            (to == seat && *what >= rung && of(from) && can_grant(case, from, rung)).then_some(event)
        }
        _ => None,
    });
    match (able.last(), refused.last(), unable.last()) {
        (Some((asked, to)), Some(no), _) if no.no > asked.no => Request::Refused(to),
        (Some(_), ..) => Request::Pending,
        (None, _, Some((_, to))) => Request::CannotGrant(to),
        (None, ..) => Request::None,
    }
}

/// The seat asked for the level, and was granted it afterwards, by the tick.
pub(super) fn is_granted(case: &Case, seat: &SeatId, rung: Rung, of: impl Fn(&ContactId) -> bool, by: Tick) -> bool {
    let mut asked = false;
    case.events.iter().take_while(|event| event.tick <= by).any(|event| match &event.kind {
        EventKind::Sent(sent) => {
            let to = seat_to_contact(sent).filter(|(from, _)| *from == seat && is_for(case, event, sent, rung));
            asked |= to.is_some_and(|(_, to)| of(to) && can_grant(case, to, rung));
            false
        }
        EventKind::AuthorityGranted { from, seat: to, rung: what } => asked && to == seat && *what >= rung && of(from),
        _ => false,
    })
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
