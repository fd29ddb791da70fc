//! Decisions with marked options: the author's judgement of each answer, and of none.
//!
//! To choose is to state an intention. A good mark needs the deeds that the drill names with the option; where it names
//! none the choice meets the duty and is no more, and where they were not done it is a lapse, which raises nothing.

use crate::assessment::aid::{can_evacuate, is_aid, is_carried_on};
use crate::assessment::card::{Cause, EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty};
use crate::scenario::deeds::Deed;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{DecisionId, DutyId, EventNo, SeatId, Tick, UnitId};
use crate::scenario::story::{Decision, DecisionOption, OptionMark};
use crate::sim::event::{Event, EventKind};
use crate::sim::order::{Order, Place, PublicLine, Target};

const GRAVITY: f32 = 1.0;
const BEST_RATING: u8 = 4;
/// A unit that stands so near to a place is there, in metres.
const HERE_M: f32 = 15.0;
/// An intention alone, however good, and what counts as a good one.
const CHOSEN_MOST: u8 = 3;
const GOOD: u8 = 3;
/// Chosen and not done.
const NOT_DONE: u8 = 1;
pub(super) const NOT_DONE_KEY: &str = "decision-not-done";

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let mut judged: Vec<&DecisionId> = Vec::new();
    for event in case.events {
        let (id, seat, option) = match &event.kind {
            EventKind::Decided { decision, seat, option, .. } => (decision, seat, Some(option)),
            EventKind::DecisionLapsed { decision, seat } => (decision, seat, None),
            _ => continue,
        };
        // The first answer stands: changing one's mind in a damaged record adds nothing.
        if judged.contains(&id) || !case.is_person(seat, event.tick) {
            continue;
        }
        judged.push(id);
        let Some(decision) = case.scenario.decision(id) else { continue };
        let opening = case.events.iter().find(|opening| {
            let opens = matches!(&opening.kind, EventKind::DecisionOpened { decision, .. } if decision == id);
            opens && opening.no <= event.no
        });
        let closing = Closing { decision, seat, event, opening };
        match option {
            None => findings.items.extend(decision.lapse.iter().map(|mark| closing.item(case, mark))),
            Some(option) => {
                let marks = decision
                    .option(option)
                    .into_iter()
                    .flat_map(|chosen| chosen.marks.iter().map(move |mark| (chosen, mark)));
                findings.items.extend(marks.filter_map(|(chosen, mark)| closing.chosen(case, chosen, mark)));
            }
        }
    }
}

/// A decision as it was closed, by an answer or by time.
struct Closing<'a> {
    decision: &'a Decision,
    seat: &'a SeatId,
    event: &'a Event,
    opening: Option<&'a Event>,
}

impl Closing<'_> {
    fn opened(&self) -> Tick {
        self.opening.map_or(self.event.tick, |event| event.tick)
    }

    fn item(&self, case: &Case, mark: &OptionMark) -> EvidenceItem {
        let duty = || Cause::Duty(DutyId::from(self.decision.id.as_str()), self.decision.title.clone());
        EvidenceItem {
            line: mark.line,
            seat: self.seat.clone(),
            with: Vec::new(),
            opened: self.opened(),
            closed: self.event.tick,
            rating: mark.rating.min(BEST_RATING),
            weight: GRAVITY * difficulty(case, self.opened(), None),
            cause: mark.rule.as_ref().map_or_else(duty, |rule| Cause::Rule(rule.clone())),
            events: self.opening.map(|event| event.no).into_iter().chain([self.event.no]).collect(),
            reason: Reason { key: mark.reason.clone(), values: Default::default() },
            knew: Vec::new(),
        }
    }

    /// A bad choice is judged as it was made; a good one by what was done. Nothing where the time for it is not over.
    fn chosen(&self, case: &Case, option: &DecisionOption, mark: &OptionMark) -> Option<EvidenceItem> {
        let mut item = self.item(case, mark);
        if mark.rating < GOOD {
            return Some(item);
        }
        let Some(follows) = &option.follows else {
            item.rating = item.rating.min(CHOSEN_MOST);
            item.reason = Reason::new("decision-chosen").name("choice", option.text.clone());
            item.reason = item.reason.name("why", mark.reason.clone());
            return Some(item);
        };
        let from = Tick(self.opened().0.saturating_sub(Tick::from_seconds(follows.within_s).0));
        let until = self.event.tick.plus_seconds(follows.within_s);
        let done: Option<Vec<Done>> = follows
            .deeds
            .iter()
            .map(|deed| {
                let within = done(case, self.seat, deed, (self.from(case, deed, from), until));
                within.or_else(|| self.stands(case, deed, from))
            })
            .collect();
        match done {
            Some(done) => {
                item.events.extend(done.iter().filter_map(|done| done.event));
                let last = done.iter().filter_map(|done| done.at).max();
                item.closed = last.map_or(item.closed, |at| at.max(item.closed));
            }
            None if case.end <= until => return None,
            None => {
                item.rating = NOT_DONE;
                item.closed = until;
                item.reason = Reason::new(NOT_DONE_KEY).name("choice", option.text.clone());
                item.reason = item.reason.seconds("standard", follows.within_s as f32);
            }
        }
        Some(item)
    }

    /// A unit that was sent earlier and is still at it need not be sent again.
    fn stands(&self, case: &Case, deed: &Deed, from: Tick) -> Option<Done> {
        let Deed::Sends(unit) = deed else { return None };
        let before = case.events.iter().take_while(|event| event.tick < from);
        let last = before.filter_map(|event| match &event.kind {
            EventKind::OrderGiven { seat, order } if order.unit() == Some(unit) => Some((event, seat, order)),
            _ => None,
        });
        let (event, by, order) = last.last()?;
        let mut begins = case.events.iter().filter(|later| later.no > event.no);
        let began = begins.find(|later| matches!(&later.kind, EventKind::TaskStarted { unit: of } if of == unit))?;
        let is_at_it = by == self.seat
            && !matches!(order, Order::Cease { .. } | Order::Announce { .. })
            && case.act_end(unit, began.no) > self.event.tick;
        is_at_it.then_some(Done { event: Some(event.no), at: Some(event.tick) })
    }

    /// Word that went out earlier and still held when the decision was put need not be given again.
    fn from(&self, case: &Case, deed: &Deed, from: Tick) -> Tick {
        match deed {
            Deed::TellsOf(_, topic) => from.min(case.holds_since(topic, self.opened())),
            _ => from,
        }
    }
}

/// The first event within the ticks that does the deed.
fn done(case: &Case, seat: &SeatId, deed: &Deed, (from, until): (Tick, Tick)) -> Option<Done> {
    if *deed == Deed::Answers {
        return Some(Done { event: None, at: None });
    }
    let mut within = case.events.iter().filter(|event| event.tick >= from && event.tick <= until);
    let event = within.find(|event| match (&event.kind, deed) {
        (EventKind::OrderGiven { seat: by, order }, Deed::Sends(unit)) => {
            let sends = order.unit() == Some(unit) && !matches!(order, Order::Cease { .. } | Order::Announce { .. });
            let is_meant = || case.ordered_soon(unit, event).all(|next| !matches!(next, Order::Cease { .. }));
            by == seat && sends && !is_there_already(case, order, unit, event) && is_meant()
        }
        (EventKind::OrderGiven { seat: by, order }, Deed::Aids) => {
            let aids = match order {
                Order::RequestEvacuation { to, .. } => can_evacuate(case, to),
                order => is_aid(order) && order.unit().is_some_and(|unit| is_carried_on(case, unit, event)),
            };
            by == seat && aids
        }
        (EventKind::ForceUsed(used), Deed::Meets(party, most)) => {
            let meets = used.rung >= Rung::Dialogue && used.rung <= *most;
            used.seat == *seat && meets && used.target == Target::Party(party.clone())
        }
        (EventKind::Sent(sent), Deed::Tells(contact)) => {
            seat_to_contact(sent).is_some_and(|(by, to)| by == seat && to == contact)
        }
        (EventKind::Sent(sent), Deed::TellsOf(contact, topic)) => {
            let told = seat_to_contact(sent).is_some_and(|(by, to)| by == seat && to == contact);
            told && sent.topic.as_ref().is_some_and(|on| case.is_akin(topic, on))
        }
        (
            EventKind::Published { seat: by, topic, line } | EventKind::Announced { seat: by, topic, line, .. },
            Deed::Says(of),
        ) => by == seat && topic == of && *line != PublicLine::Denial,
        _ => false,
    })?;
    Some(Done { event: Some(event.no), at: Some(event.tick) })
}

/// The order sends the unit to where it stands.
fn is_there_already(case: &Case, order: &Order, unit: &UnitId, event: &Event) -> bool {
    let Some(at) = case.unit(unit).map(|unit| case.last_place(unit, event.no)) else { return false };
    let is_here = |place: &Place| match place {
        Place::At(to) => to.vec2().distance(at.vec2()) <= HERE_M,
        Place::Zone(id) => case.scenario.map().zones.iter().any(|zone| zone.id == *id && zone.shape.contains(at)),
    };
    match order {
        Order::Move { to, .. } | Order::Observe { at: to, .. } => is_here(to),
        Order::Patrol { along, .. } => along.iter().all(is_here),
        _ => false,
    }
}

/// Absent where the answer itself was the deed.
struct Done {
    event: Option<EventNo>,
    at: Option<Tick>,
}
