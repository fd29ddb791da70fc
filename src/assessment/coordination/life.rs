//! What became of each message: delivered, understood, acknowledged, answered, acted on, fed back.

use std::collections::BTreeMap;

use crate::assessment::case::Case;
use crate::scenario::ids::{MessageNo, Tick};
use crate::sim::event::{EventKind, Sent};

impl<'a> Lives<'a> {
    pub fn read(case: &Case<'a>) -> Self {
        let mut lives: BTreeMap<MessageNo, Life<'a>> = BTreeMap::new();
        for event in case.events {
            if let EventKind::Sent(sent) = &event.kind {
                if let Some(asked) = sent.answers.and_then(|answered| lives.get_mut(&answered)) {
                    first(&mut asked.answered, event.tick);
                }
                lives.entry(sent.message).or_insert_with(|| Life::new(sent));
                continue;
            }
            let (message, moment): (_, for<'b> fn(&'b mut Life<'a>) -> &'b mut Option<Tick>) = match &event.kind {
                EventKind::Delivered { message } => (message, |life| &mut life.delivered),
                EventKind::Understood { message } => (message, |life| &mut life.understood),
                EventKind::Acknowledged { message, .. } => (message, |life| &mut life.acknowledged),
                EventKind::ActedOn { message, .. } => (message, |life| &mut life.acted_on),
                EventKind::FedBack { message, .. } => (message, |life| &mut life.fed_back),
                _ => continue,
            };
            if let Some(life) = lives.get_mut(message) {
                first(moment(life), event.tick);
            }
        }
        Self(lives)
    }

    pub fn of(&self, message: MessageNo) -> Option<&Life<'a>> {
        self.0.get(&message)
    }
}

fn first(moment: &mut Option<Tick>, tick: Tick) {
    moment.get_or_insert(tick);
}

/// By the number of the message; damaged records may name messages that nobody sent.
pub(super) struct Lives<'a>(BTreeMap<MessageNo, Life<'a>>);

/// First moments of one message.
pub(super) struct Life<'a> {
    pub sent: &'a Sent,
    pub delivered: Option<Tick>,
    /// Through an interpreter; readers who know the language understand as it is delivered.
    pub understood: Option<Tick>,
    pub acknowledged: Option<Tick>,
    pub answered: Option<Tick>,
    pub acted_on: Option<Tick>,
    pub fed_back: Option<Tick>,
}

impl<'a> Life<'a> {
    fn new(sent: &'a Sent) -> Self {
        Self {
            sent,
            delivered: None,
            understood: None,
            acknowledged: None,
            answered: None,
            acted_on: None,
            fed_back: None,
        }
    }
}
