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
use crate::scenario::ids::{PartyId, Tick, TopicId, ZoneId};
use crate::scenario::matter::{self, Matter};
use crate::scenario::people::Stage;
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

    /// From when a need's topic could be written about: heard of, or its matter known. What is no news but an arrangement,
    /// such as a way out, can be told as long before as it holds; or, where nobody can say since when, for the standard's
    /// length before the need opens.
    pub fn could_be_told(&self, need: &Need, opened: Tick) -> Tick {
        let Some(known) = self.topics.of(&need.topic) else { return opened };
        let heard = [self.first_known(known), known.heard].into_iter().flatten().fold(opened, Tick::min);
        if known.matters().next().is_some() {
            return heard;
        }
        let ahead = Tick(opened.0.saturating_sub(Tick::from_seconds(need.within_s).0));
        let from = if known.is_brought_up { heard } else { ahead };
        // A need that opens with news is answered by word of the news.
        if matter::opening(self.scenario, need).is_empty() {
            from.min(self.holds_since(&need.topic, opened))
        } else {
            from
        }
    }

    /// From when a message on the topic could tell all that there was to tell by the tick: since it could be written about,
    /// and since anything was learned of it.
    pub fn holds_since(&self, topic: &TopicId, by: Tick) -> Tick {
        let Some(known) = self.topics.of(topic) else { return by };
        let start = if known.from_start && known.matters().next().is_none() { Some(Tick(0)) } else { None };
        let open = [start, self.first_known(known), known.heard].into_iter().flatten().fold(by, Tick::min);
        let learned = self.topics.learned.iter().filter(|(matter, _)| known.matters().any(|of| of == matter));
        let news = learned.map(|(_, tick)| *tick).chain(known.news.iter().copied()).filter(|tick| *tick <= by);
        news.fold(open, Tick::max)
    }

    fn first_known(&self, topic: &Known) -> Option<Tick> {
        topic.matters().filter_map(|matter| self.topics.known.get(matter).copied()).min()
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
    /// Each time that more of a matter was learned: a party at a higher stage than before, more people hurt, force used.
    learned: Vec<(Matter, Tick)>,
}

impl Topics {
    pub fn read(case: &Case) -> Self {
        let mut topics: Vec<Known> =
            case.scenario.topics.iter().map(|topic| Known::read(case.scenario, topic)).collect();
        let (mut known, mut learned) = (BTreeMap::new(), Vec::new());
        let mut highest: BTreeMap<&PartyId, Stage> = BTreeMap::new();
        for event in case.events {
            let (matter, tick) = match &event.kind {
                EventKind::ThreatKnown { seat, party, known: held } if case.is_person(seat, event.tick) => {
                    let matter = Matter::Party(party.clone());
                    let before = highest.get(party).copied();
                    if before.is_some_and(|stage| stage >= held.target.stage) {
                        continue;
                    }
                    highest.insert(party, held.target.stage);
                    (matter, event.tick)
                }
                EventKind::WoundedKnown { seat, .. } if case.is_person(seat, event.tick) => (Matter::Harm, event.tick),
                EventKind::ForceUsed(used)
                    if used.rung >= Rung::ShortOfDeadly && case.is_person(&used.seat, event.tick) =>
                {
                    (Matter::Force, used.ordered)
                }
                other => {
                    if let Some(topic) = news(case, other)
                        && let Some(one) = topics.iter_mut().find(|one| one.id == *topic)
                    {
                        one.news.push(event.tick);
                    }
                    let heard = heard(case, other, event.tick);
                    let of =
                        heard.and_then(|(topic, tick)| Some((topics.iter_mut().find(|one| one.id == *topic)?, tick)));
                    if let Some((one, tick)) = of {
                        one.heard = Some(one.heard.map_or(tick, |first| first.min(tick)));
                    }
                    continue;
                }
            };
            learned.push((matter.clone(), tick));
            known.entry(matter).or_insert(tick);
        }
        Self { topics, known, learned }
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

/// The topic of an inject that tells facts.
fn news<'a>(case: &Case<'a>, kind: &EventKind) -> Option<&'a TopicId> {
    let EventKind::InjectFired { inject } = kind else { return None };
    let inject = case.scenario.injects.iter().find(|known| known.id == *inject)?;
    inject.topic.as_ref().filter(|_| matter::told_by(inject).next().is_some())
}

struct Known {
    id: TopicId,
    /// Absent where the drill ties it to nothing.
    about: Option<Vec<Matter>>,
    protected: bool,
    /// Some inject of the drill brings it up.
    is_brought_up: bool,
    /// It can be written about before anybody does.
    from_start: bool,
    /// When an inject told facts on it.
    news: Vec<Tick>,
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
            from_start: topic.from_start,
            news: Vec::new(),
            heard: None,
        }
    }

    /// What it is about that can become known; a place is there from the start.
    fn matters(&self) -> impl Iterator<Item = &Matter> {
        self.about.iter().flatten().filter(|matter| !matches!(matter, Matter::Zone(_)))
    }

    fn tells_of(&self, matter: &Matter) -> bool {
        self.about.iter().flatten().any(|of| of == matter)
    }

    /// It can be about anything; protected data tells nobody of a threat.
    fn is_open(&self) -> bool {
        self.about.is_none() && !self.protected
    }
}
