//! What a policy says: acknowledgements, decisions, who needs to know, and what it tells too many.

use super::{Deed, PolicyPlayer, Taste, Wish};
use crate::exercise::Exercise;
use crate::exercise::view::{DecisionView, SeatView};
use crate::scenario::Scenario;
use crate::scenario::forces::CounterpartKind;
use crate::scenario::ids::{ContactId, OptionId, Tick, TopicId};
use crate::scenario::rubric::{Line, Scale};
use crate::scenario::story::{Decision, DecisionOption, InjectKind};
use crate::sim::order::{Detail, Order, PublicLine};
use crate::sim::state::Story;

/// Seconds from asking whether a rumour is true to the public line, if it is cleared by then.
const VERIFIES_S: u32 = 30;
/// Seconds from a need to know to the message: long enough for what it is about to be heard.
const TELLS_AFTER_S: u32 = 5;

impl PolicyPlayer {
    /// Acknowledgements and decisions.
    pub(super) fn answers(&self, exercise: &Exercise, view: &SeatView) -> Vec<Wish> {
        let scenario = &exercise.loaded().scenario;
        let mut wishes = Vec::new();
        if self.leaning.acknowledges {
            let open = view.messages.iter().filter(|message| {
                message.incoming
                    && message.delivered.is_some()
                    && message.acknowledge_by.is_some()
                    && message.acknowledged.is_none()
            });
            wishes.extend(open.map(|one| (Deed::Answer(one.no.0), Order::Acknowledge { message: one.no })));
        }
        if let Some(taste) = self.leaning.decides {
            let open = view.decisions.iter().filter(|one| one.is_open());
            for open in open.filter(|one| view.tick >= self.decides_at(one)) {
                let found = scenario.decisions.iter().enumerate().find(|(_, decision)| decision.id == open.id);
                let Some((no, decision)) = found else { continue };
                let Some(option) = choice(decision, taste) else { continue };
                let (decision, rationale) = (open.id.clone(), String::new());
                wishes.push((Deed::Decide(no as u32), Order::Decide { decision, option, rationale }));
            }
        }
        wishes
    }

    /// Early enough to be taken, however long the policy likes to wait.
    fn decides_at(&self, open: &DecisionView) -> Tick {
        let latest = Tick(open.closes.0.saturating_sub(Tick::from_seconds(TELLS_AFTER_S).0));
        open.opened.plus_seconds(self.leaning.decides_after_s).min(latest)
    }

    /// Whom it tells, and what it says in public.
    pub(super) fn messages(&self, exercise: &Exercise, view: &SeatView) -> Vec<Wish> {
        let mut wishes = Vec::new();
        if self.leaning.tells {
            wishes.extend(needs(exercise, view));
            wishes.extend(self.updates(&exercise.loaded().scenario, view));
            wishes.extend(advice(&exercise.loaded().scenario, view));
            wishes.extend(owed(view));
            wishes.extend(self.public_lines(&exercise.loaded().scenario, view));
        }
        if self.leaning.shares_all {
            wishes.extend(gossip(view));
        }
        wishes
    }

    /// First asks the operations centre whether it is so, and who clears lines; then says what is verified.
    fn public_lines(&self, scenario: &Scenario, view: &SeatView) -> Vec<Wish> {
        let asked = scenario.injects.iter().filter(|inject| {
            matches!(inject.kind, InjectKind::Media | InjectKind::Social)
                && inject.topic.as_ref().is_some_and(|topic| heard(view, topic))
        });
        let topics = asked.filter_map(|inject| inject.topic.clone());
        let centre = scenario.counterparts.iter().find(|one| one.kind == CounterpartKind::OperationsCentre);
        let verifies = centre.map(|centre| (&centre.id, VERIFIES_S));
        let clears = scenario.rubric.clearance.as_ref().map(|clearance| (&clearance.contact, clearance.wait_s));
        // Who does both is asked once.
        let clears = clears.filter(|(contact, _)| centre.is_none_or(|centre| centre.id != **contact));
        let mut wishes = Vec::new();
        for topic in topics {
            let steps = [(Deed::Verify(topic.clone()), verifies), (Deed::Clear(topic.clone()), clears)];
            let asked = steps.into_iter().filter_map(|(deed, asked)| Some((deed, asked?)));
            let (begun, waiting): (Vec<_>, Vec<_>) = asked.partition(|(deed, _)| self.done.contains_key(deed));
            let waits = |(deed, (_, wait_s)): &(Deed, (&ContactId, u32))| {
                self.done.get(deed).is_some_and(|since| view.tick < since.plus_seconds(*wait_s))
            };
            if waiting.is_empty() && !begun.iter().any(waits) {
                let order = Order::Publish { topic: topic.clone(), line: PublicLine::Facts };
                wishes.push((Deed::Publish(topic.clone()), order));
            }
            let ask = |to: &ContactId| Order::Consult { to: to.clone(), topic: topic.clone() };
            wishes.extend(waiting.into_iter().map(|(deed, (to, _))| (deed, ask(to))));
        }
        wishes
    }
}

fn heard(view: &SeatView, topic: &TopicId) -> bool {
    view.messages.iter().any(|one| one.incoming && one.delivered.is_some() && one.topic.as_ref() == Some(topic))
}

/// Open needs to know, in the words that fit the counterpart.
fn needs(exercise: &Exercise, view: &SeatView) -> Vec<Wish> {
    let scenario = &exercise.loaded().scenario;
    let opened = &exercise.sim().state::<Story>().needs_opened;
    let open = scenario.rubric.needs.iter().zip(opened).filter(|(need, opened)| {
        opened.is_some_and(|since| view.tick >= since.plus_seconds(TELLS_AFTER_S)) && view.topics.contains(&need.topic)
    });
    open.map(|(need, _)| {
        let (to, topic) = (need.contact.clone(), need.topic.clone());
        (Deed::Tell(to.clone(), topic.clone()), message(scenario, need.line, to, topic))
    })
    .collect()
}

fn message(scenario: &Scenario, line: Line, to: ContactId, topic: TopicId) -> Order {
    use CounterpartKind::*;
    let kind = scenario.counterpart(&to).map(|one| one.kind);
    match (line, kind) {
        (Line::C7, _) => Order::RequestAdvice { to, topic },
        (Line::C5, Some(Hotline)) => Order::Feedback { to, topic },
        (Line::C5, Some(WomensCommittee | YouthNetwork | Elders)) => Order::Consult { to, topic },
        (Line::C6, _) => Order::Report { to, topic, says: None },
        _ => Order::Notify { to, topic },
    }
}

/// The adviser on a child, a survivor or a patient of whom it has heard.
fn advice(scenario: &Scenario, view: &SeatView) -> Vec<Wish> {
    let heard = scenario.topics.iter().filter(|topic| heard(view, &topic.id));
    let asked = heard.filter_map(|topic| {
        let kind = topic.concerns?.adviser();
        let adviser = scenario.counterparts.iter().find(|one| one.kind == kind)?;
        let (to, topic) = (adviser.id.clone(), topic.id.clone());
        Some((Deed::Tell(to.clone(), topic.clone()), Order::RequestAdvice { to, topic }))
    });
    asked.collect()
}

/// Informants who have heard nothing back.
fn owed(view: &SeatView) -> Vec<Wish> {
    let owed = view.contacts.iter().filter(|contact| contact.feedback_owed);
    let told = owed.filter_map(|contact| {
        let from = crate::sim::event::Party::Sender(crate::scenario::story::Sender::Contact(contact.id.clone()));
        let last = view.messages.iter().rev().find(|one| one.from == from && one.topic.is_some())?;
        let topic = last.topic.clone()?;
        Some((Deed::Tell(contact.id.clone(), topic.clone()), Order::Feedback { to: contact.id.clone(), topic }))
    });
    told.collect()
}

/// Everything to everybody, by name.
fn gossip(view: &SeatView) -> Vec<Wish> {
    let pairs = view.contacts.iter().flat_map(|contact| view.topics.iter().map(|topic| (&contact.id, topic)));
    pairs
        .map(|(to, topic)| {
            let order = Order::ShareData { to: to.clone(), topic: topic.clone(), detail: Detail::Identity };
            (Deed::Share(to.clone(), topic.clone()), order)
        })
        .collect()
}

/// The option that the author marks highest, or lowest on a scale; the first of equals.
fn choice(decision: &Decision, taste: Taste) -> Option<OptionId> {
    let mean = |option: &DecisionOption, of: Option<Scale>| {
        let marks = ratings(option).filter(|(scale, _)| of.is_none_or(|of| of == *scale));
        let marks: Vec<f32> = marks.map(|(_, rating)| rating.into()).collect();
        if marks.is_empty() { 2.0 } else { marks.iter().sum::<f32>() / marks.len() as f32 }
    };
    let liking = |option: &DecisionOption| match taste {
        Taste::Best => mean(option, None),
        Taste::Worst(scale) => {
            let on_scale = decision.options.iter().flat_map(ratings).any(|(of, _)| of == scale);
            // What does not touch the scale is answered well: one leaning at a time.
            if on_scale { -mean(option, Some(scale)) } else { mean(option, None) }
        }
    };
    let best = decision.options.iter().rev().max_by(|one, other| liking(one).total_cmp(&liking(other)))?;
    Some(best.id.clone())
}

/// The author's marks of an answer, and what it hands over: names are a breach, and a trend is little better unasked.
fn ratings(option: &DecisionOption) -> impl Iterator<Item = (Scale, u8)> {
    let marks = option.marks.iter().map(|mark| (mark.line.scale(), mark.rating));
    marks.chain(option.shares.iter().map(|share| (Line::C8.scale(), u8::from(share.detail == Detail::Trend))))
}
