//! What counts as telling: a message closes a duty only where its topic is about the matter of the duty, and once
//! somebody could know of it.
//!
//! What a topic is about, the drill says, or its injects, needs and declared work do. Where none of them says anything, the
//! message can be about whatever no other topic is about, so that drills which name no matters are judged as well. One
//! knows what another knows: people at one table talk, and the record does not hold it.

use std::collections::BTreeMap;

use super::case::Case;
use crate::scenario::Scenario;
use crate::scenario::document::Topic;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{Tick, TopicId, ZoneId};
use crate::scenario::matter::Matter;
use crate::scenario::rubric::Need;
use crate::sim::event::{EventKind, Party};
use crate::sim::order::Target;

impl Case<'_> {
    /// A message on the topic at this tick tells of one of these; the first is what it could be about where no topic is.
    /// A message without a topic, such as a request, is about what gave rise to it.
    pub fn tells(&self, topic: Option<&TopicId>, at: Tick, of: &[(Matter, Since)]) -> bool {
        let Some((first, from)) = of.first() else { return false };
        let Some(known) = topic.and_then(|topic| self.topics.of(topic)) else {
            return self.known_from(first, *from, None).is_some_and(|from| at >= from);
        };
        let told = of.iter().filter(|(matter, _)| known.tells_of(matter));
        let mut since = told.filter_map(|(matter, from)| self.known_from(matter, *from, known.heard));
        let is_open = known.is_open() && !self.topics.has(first);
        since.any(|since| at >= since)
            || is_open && self.known_from(first, *from, None).is_some_and(|since| at >= since)
    }

    /// The topic is tied to the matter.
    pub fn is_about(&self, topic: &TopicId, matter: &Matter) -> bool {
        self.topics.of(topic).is_some_and(|known| known.tells_of(matter))
    }

    /// Both are the same, or tied to the same matter.
    pub fn is_akin(&self, one: &TopicId, other: &TopicId) -> bool {
        let about = |topic| self.topics.of(topic).and_then(|known| known.about.as_deref()).unwrap_or_default();
        one == other || about(one).iter().any(|matter| about(other).contains(matter))
    }

    /// From when a need's topic could be written about: heard of, or its matter known. What nobody brings up in the drill,
    /// such as an arrangement, can be told for the standard's length before the need opens.
    pub fn could_be_told(&self, need: &Need, opened: Tick) -> Tick {
        let Some(known) = self.topics.of(&need.topic) else { return opened };
        let matters = known.about.iter().flatten().filter(|matter| !matches!(matter, Matter::Zone(_)));
        let matters: Vec<&Matter> = matters.collect();
        if matters.is_empty() && !known.is_brought_up {
            return Tick(opened.0.saturating_sub(Tick::from_seconds(need.within_s).0));
        }
        let first = matters.into_iter().filter_map(|matter| self.topics.known.get(matter).copied()).min();
        [first, known.heard].into_iter().flatten().fold(opened, Tick::min)
    }

    /// What an act against the target is about.
    pub fn matter_of(target: &Target) -> Matter {
        match target {
            Target::Party(party) => Matter::Party(party.clone()),
            Target::Crowd(zone) => Matter::Zone(zone.clone()),
        }
    }

    /// What touches the people of a place: the parties from which they are protected, as soon as those are known, and the
    /// place itself.
    pub fn of_place(&self, zone: &ZoneId) -> Vec<(Matter, Since)> {
        let guarded = self.scenario.rubric.protections.iter().filter(|one| one.people_in == *zone);
        let parties = guarded.map(|one| Matter::Party(one.party.clone()));
        parties.chain([Matter::Zone(zone.clone())]).map(|matter| (matter, Since::Known)).collect()
    }

    /// When a person's seat first knew of it; a place is there from the start.
    pub fn known(&self, matter: &Matter) -> Option<Tick> {
        self.known_from(matter, Since::Known, None)
    }

    fn known_from(&self, matter: &Matter, from: Since, heard: Option<Tick>) -> Option<Tick> {
        match (from, matter) {
            (Since::At(tick), _) => Some(tick),
            (Since::Known, Matter::Zone(_)) => Some(Tick(0)),
            (Since::Known, Matter::Force) => self.topics.known.get(matter).copied(),
            (Since::Known, _) => self.topics.known.get(matter).copied().into_iter().chain(heard).min(),
        }
    }
}

/// From when a message can tell of a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Since {
    /// Since a person's seat held it, or had heard of its topic.
    Known,
    /// Not before this act.
    At(Tick),
}

/// Topics by what they are about, and since when each matter was known.
#[derive(Default)]
pub(super) struct Topics {
    topics: Vec<Known>,
    known: BTreeMap<Matter, Tick>,
}

impl Topics {
    pub fn read(case: &Case) -> Self {
        let mut topics: Vec<Known> =
            case.scenario.topics.iter().map(|topic| Known::read(case.scenario, topic)).collect();
        let mut known = BTreeMap::new();
        for event in case.events {
            let (matter, tick) = match &event.kind {
                EventKind::ThreatKnown { seat, party, .. } if case.is_person(seat, event.tick) => {
                    (Matter::Party(party.clone()), event.tick)
                }
                EventKind::WoundedKnown { seat, .. } if case.is_person(seat, event.tick) => (Matter::Harm, event.tick),
                EventKind::ForceUsed(used)
                    if used.rung >= Rung::ShortOfDeadly && case.is_person(&used.seat, event.tick) =>
                {
                    (Matter::Force, used.ordered)
                }
                other => {
                    let heard = heard(case, other, event.tick);
                    let of =
                        heard.and_then(|(topic, tick)| Some((topics.iter_mut().find(|one| one.id == *topic)?, tick)));
                    if let Some((one, tick)) = of {
                        one.heard = Some(one.heard.map_or(tick, |first| first.min(tick)));
                    }
                    continue;
                }
            };
            known.entry(matter).or_insert(tick);
        }
        Self { topics, known }
    }

    fn of(&self, topic: &TopicId) -> Option<&Known> {
        self.topics.iter().find(|known| known.id == *topic)
    }

    /// Some topic is about the matter.
    fn has(&self, matter: &Matter) -> bool {
        self.topics.iter().any(|known| known.tells_of(matter))
    }
}

/// What is written to a seat unasked, and what happens in sight of all.
fn heard<'a>(case: &'a Case, kind: &'a EventKind, tick: Tick) -> Option<(&'a TopicId, Tick)> {
    match kind {
        EventKind::Sent(sent) => {
            let Party::Seat(seat) = &sent.to else { return None };
            let arrives = sent.arrives.max(tick);
            let is_news = sent.answers.is_none() && case.is_person(seat, arrives);
            sent.topic.as_ref().filter(|_| is_news).map(|topic| (topic, arrives))
        }
        EventKind::InjectFired { inject } => {
            let inject = case.scenario.injects.iter().find(|known| known.id == *inject && known.to.is_empty())?;
            inject.topic.as_ref().map(|topic| (topic, tick))
        }
        _ => None,
    }
}

struct Known {
    id: TopicId,
    /// Absent where the drill ties it to nothing.
    about: Option<Vec<Matter>>,
    protected: bool,
    /// Some inject of the drill brings it up.
    is_brought_up: bool,
    /// When a person's seat was first written to about it.
    heard: Option<Tick>,
}

impl Known {
    fn read(scenario: &Scenario, topic: &Topic) -> Self {
        Self {
            id: topic.id.clone(),
            about: scenario.matters(topic),
            protected: topic.protected,
            is_brought_up: scenario.injects.iter().any(|inject| inject.topic.as_ref() == Some(&topic.id)),
            heard: None,
        }
    }

    fn tells_of(&self, matter: &Matter) -> bool {
        self.about.iter().flatten().any(|of| of == matter)
    }

    /// It can be about anything; protected data tells nobody of a threat.
    fn is_open(&self) -> bool {
        self.about.is_none() && !self.protected
    }
}
