//! A letter in preparation, the orders that it makes, and the letter that makes an order.

use crate::exercise::view::MessageView;
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{ContactId, MessageNo, TopicId, UnitId, ZoneId};
use crate::sim::order::{Detail, Order, PublicLine, Statement};

impl Letter {
    /// One for each of those to whom it goes.
    pub fn orders(&self) -> Vec<Order> {
        let to = |contact: &ContactId| Self { contact: Some(contact.clone()), ..self.clone() };
        self.order().into_iter().chain(self.also.iter().filter_map(|contact| to(contact).order())).collect()
    }

    /// To whom it goes first.
    pub fn order(&self) -> Option<Order> {
        let topic = self.topic.clone();
        if let (Some(message), true) = (self.answers, ANSWERS.contains(&self.purpose)) {
            return Some(Order::Reply { message, purpose: self.purpose });
        }
        if self.purpose == Purpose::Publish {
            let (topic, line) = (topic?, self.line);
            return Some(match self.over.clone() {
                Some(by) => Order::Announce { by, topic, line },
                None => Order::Publish { topic, line },
            });
        }
        let to = self.contact.clone()?;
        Some(match self.purpose {
            Purpose::Notify => Order::Notify { to, topic: topic? },
            Purpose::Report => Order::Report { to, topic: topic?, says: self.says.clone() },
            Purpose::Consult => Order::Consult { to, topic: topic? },
            Purpose::Feedback => Order::Feedback { to, topic: topic? },
            Purpose::Share => Order::ShareData { to, topic: topic?, detail: self.detail },
            Purpose::AskAdvice => Order::RequestAdvice { to, topic: topic? },
            Purpose::AskEvacuation => {
                let (from, urgent, casualties) = (self.zone.clone()?, self.urgent, self.patients);
                Order::RequestEvacuation { to, from, urgent, casualties }
            }
            Purpose::AskAuthority => {
                Order::RequestAuthority { to, rung: self.rung, rule: None, reason: self.reason.clone() }
            }
            Purpose::AskForecast => Order::AskForecast { to },
            Purpose::Publish | Purpose::Inform => return None,
        })
    }

    /// The letter that makes this order, to be written again; none for what is no letter.
    pub fn of(order: &Order, messages: &[MessageView]) -> Option<Self> {
        let to = |contact: &ContactId, purpose| Self { contact: Some(contact.clone()), purpose, ..Self::default() };
        let on = |contact, purpose, topic: &TopicId| Self { topic: Some(topic.clone()), ..to(contact, purpose) };
        let public = |topic: &TopicId, line: &PublicLine, over: Option<&UnitId>| Self {
            topic: Some(topic.clone()),
            purpose: Purpose::Publish,
            line: *line,
            over: over.cloned(),
            ..Self::default()
        };
        Some(match order {
            Order::Notify { to, topic } => on(to, Purpose::Notify, topic),
            Order::Report { to, topic, says } => Self { says: says.clone(), ..on(to, Purpose::Report, topic) },
            Order::Consult { to, topic } => on(to, Purpose::Consult, topic),
            Order::Feedback { to, topic } => on(to, Purpose::Feedback, topic),
            Order::ShareData { to, topic, detail } => Self { detail: *detail, ..on(to, Purpose::Share, topic) },
            Order::RequestAdvice { to, topic } => on(to, Purpose::AskAdvice, topic),
            Order::AskForecast { to: contact } => to(contact, Purpose::AskForecast),
            Order::RequestEvacuation { to: contact, from, urgent, casualties } => {
                let (zone, urgent, patients) = (Some(from.clone()), *urgent, *casualties);
                Self { zone, urgent, patients, ..to(contact, Purpose::AskEvacuation) }
            }
            Order::RequestAuthority { to: contact, rung, reason, .. } => {
                Self { rung: *rung, reason: reason.clone(), ..to(contact, Purpose::AskAuthority) }
            }
            Order::Publish { topic, line } => public(topic, line, None),
            Order::Announce { by, topic, line } => public(topic, line, Some(by)),
            Order::Reply { message, purpose } => {
                let answered = messages.iter().find(|known| known.no == *message)?;
                let topic = answered.topic.clone();
                Self { answers: Some(*message), topic, ..to(answered.counterpart()?, *purpose) }
            }
            _ => return None,
        })
    }

    /// The same may be told several: it is news or a question, and no request or answer to one of them.
    pub(super) fn takes_others(&self) -> bool {
        use Purpose::{Consult, Feedback, Notify, Report, Share};
        let is_common = matches!(self.purpose, Notify | Report | Consult | Feedback | Share);
        is_common && self.contact.is_some() && self.answers.is_none()
    }

    /// Number of the first field that lacks something.
    pub(super) fn lacks(&self) -> usize {
        let has_contact = self.contact.is_some() || self.purpose == Purpose::Publish;
        match (has_contact, self.purpose) {
            (false, _) => 1,
            (true, Purpose::Publish) => 1,
            (true, _) => 2,
        }
    }

    pub(super) fn has_topic(&self) -> bool {
        !matches!(self.purpose, Purpose::AskEvacuation | Purpose::AskAuthority | Purpose::AskForecast)
    }
}

impl Default for Letter {
    fn default() -> Self {
        Self {
            contact: None,
            also: Vec::new(),
            purpose: Purpose::Notify,
            topic: None,
            detail: Detail::Trend,
            line: PublicLine::Facts,
            rung: Rung::WarningShots,
            zone: None,
            urgent: true,
            patients: None,
            reason: String::new(),
            says: None,
            answers: None,
            over: None,
        }
    }
}

pub(super) const PURPOSES: [Purpose; 10] = [
    Purpose::Notify,
    Purpose::Report,
    Purpose::Consult,
    Purpose::Feedback,
    Purpose::Share,
    Purpose::AskAdvice,
    Purpose::AskEvacuation,
    Purpose::AskAuthority,
    Purpose::AskForecast,
    Purpose::Publish,
];

/// A message is answered by one of these, in the same order; its topic is that of the message.
pub(super) const ANSWERS: [Purpose; 4] = [Purpose::Notify, Purpose::Report, Purpose::Consult, Purpose::Feedback];

/// A message in preparation.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub contact: Option<ContactId>,
    /// Who else is told the same.
    pub also: Vec<ContactId>,
    pub purpose: Purpose,
    pub topic: Option<TopicId>,
    pub detail: Detail,
    pub line: PublicLine,
    pub rung: Rung,
    pub zone: Option<ZoneId>,
    pub urgent: bool,
    /// Casualties that a call for evacuation states.
    pub patients: Option<u32>,
    pub reason: String,
    /// What a report states in figures; all that the seat holds where absent.
    pub says: Option<Statement>,
    /// The message that this one answers: it closes its loop.
    pub answers: Option<MessageNo>,
    /// The unit over whose loudspeaker a line is said; to the press and the radio where absent.
    pub over: Option<UnitId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_written_again_as_it_was() {
        let whole = Letter {
            contact: Some("police".into()),
            topic: Some("shelling".into()),
            zone: Some("market".into()),
            reason: "They aim at people.".to_owned(),
            ..Letter::default()
        };
        for purpose in PURPOSES {
            let order = Letter { purpose, ..whole.clone() }.order();
            let again = order.as_ref().and_then(|order| Letter::of(order, &[]));
            assert_eq!(again.and_then(|letter| letter.order()), order, "{purpose:?}");
            assert!(order.is_some(), "{purpose:?}");
        }
    }
}
