//! Words for what a run shows: names by id, enum names by key, durations, and what a mark on the timeline says.

use std::fmt::Debug;

use super::{Marker, MarkerKind};
use crate::scenario::Scenario;
use crate::scenario::ids::{
    ContactId, DecisionId, DutyId, OptionId, PartyId, SeatId, TextKey, Tick, TopicId, UnitId, ZoneId,
};
use crate::scenario::story::Sender;
use crate::scenario::texts::{TextValue, Texts};
use crate::sim::event::{EventKind, Party};
use crate::sim::order::Target;

/// Texts and names of one drill.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub texts: &'a Texts,
    pub scenario: &'a Scenario,
}

impl Words<'_> {
    pub fn say(&self, key: &str) -> String {
        self.texts.say(key)
    }

    pub fn key(&self, key: &TextKey) -> String {
        self.texts.say(key.as_str())
    }

    /// The name of an enum's variant: `named("rung", Rung::Posture)` says the message `rung-posture`.
    pub fn named(&self, prefix: &str, variant: impl Debug) -> String {
        named(self.texts, prefix, variant)
    }

    pub fn unit(&self, id: &UnitId) -> String {
        let unit = self.scenario.units.iter().find(|unit| unit.id == *id);
        unit.map_or_else(|| id.to_string(), |unit| self.key(&unit.name))
    }

    pub fn zone(&self, id: &ZoneId) -> String {
        let zone = self.scenario.zone(id);
        zone.map_or_else(|| id.to_string(), |zone| self.key(&zone.name))
    }

    pub fn party(&self, id: &PartyId) -> String {
        let party = self.scenario.parties.iter().find(|party| party.id == *id);
        party.map_or_else(|| id.to_string(), |party| self.key(&party.name))
    }

    pub fn contact(&self, id: &ContactId) -> String {
        let contact = self.scenario.counterpart(id);
        contact.map_or_else(|| id.to_string(), |contact| self.key(&contact.name))
    }

    pub fn topic(&self, id: &TopicId) -> String {
        let topic = self.scenario.topics.iter().find(|topic| topic.id == *id);
        topic.map_or_else(|| id.to_string(), |topic| self.key(&topic.name))
    }

    pub fn seat(&self, id: &SeatId) -> String {
        let seat = self.scenario.seats.iter().find(|seat| seat.id == *id);
        seat.map_or_else(|| id.to_string(), |seat| self.key(&seat.title))
    }

    pub fn decision(&self, id: &DecisionId) -> String {
        let decision = self.scenario.decision(id);
        decision.map_or_else(|| id.to_string(), |decision| self.key(&decision.title))
    }

    pub fn option(&self, decision: &DecisionId, option: &OptionId) -> String {
        let option_text = self.scenario.decision(decision).and_then(|known| known.option(option));
        option_text.map_or_else(|| option.to_string(), |known| self.key(&known.text))
    }

    pub fn target(&self, target: &Target) -> String {
        match target {
            Target::Party(party) => self.party(party),
            Target::Crowd(zone) => self.with("ui-crowd-in", &[("zone", self.zone(zone).into())]),
        }
    }

    /// Who is to be told of what; empty where the drill declares no such need.
    pub fn need(&self, id: &DutyId) -> String {
        let need = self.scenario.rubric.needs.iter().find(|need| need.id == *id);
        need.map_or_else(String::new, |need| format!("{} · {}", self.contact(&need.contact), self.topic(&need.topic)))
    }

    /// What somebody was to be told of, as the event says that made it due; nothing where that does not say.
    pub fn due_by(&self, event: &EventKind) -> Option<String> {
        Some(match event {
            EventKind::ThreatKnown { party, .. } => {
                self.with("report-due-threat", &[("target", self.party(party).into())])
            }
            EventKind::ForceUsed(used) => {
                let rung = self.named("rung", used.rung);
                self.with("report-due-force", &[("rung", rung.into()), ("target", self.target(&used.target).into())])
            }
            EventKind::Sent(sent) => match &sent.topic {
                Some(topic) => self.topic(topic),
                None => self.named("purpose", sent.purpose),
            },
            _ => return None,
        })
    }

    /// Who sent a message, or who gets it.
    pub fn correspondent(&self, party: &Party) -> String {
        match party {
            Party::Seat(seat) => self.seat(seat),
            Party::Sender(Sender::Control) => self.say("ui-from-control"),
            Party::Sender(Sender::Contact(contact)) => self.contact(contact),
            Party::Sender(Sender::Unit(unit)) => self.unit(unit),
            Party::Public => self.say("ui-to-public"),
        }
    }

    /// What a mark on the timeline is, and what it is about; the second may be empty.
    pub fn marker(&self, marker: &Marker) -> (String, String) {
        let about = match &marker.kind {
            MarkerKind::Inject(inject) => {
                let known = self.scenario.injects.iter().find(|known| known.id == *inject);
                known.map_or_else(String::new, |known| self.key(&known.title))
            }
            MarkerKind::Threat { party, stage, .. } => {
                format!("{} · {}", self.party(party), self.named("stage", stage))
            }
            MarkerKind::DecisionOpened(id) | MarkerKind::Decided(id) | MarkerKind::DecisionLapsed(id) => {
                self.decision(id)
            }
            MarkerKind::Force { unit, rung } => format!("{} · {}", self.unit(unit), self.named("rung", rung)),
            MarkerKind::Interposed(unit) => self.unit(unit),
            MarkerKind::Led { unit, people } => format!("{} · {people}", self.unit(unit)),
            MarkerKind::Cleared(zone) => self.zone(zone),
            MarkerKind::Party(party, status) => format!("{} · {}", self.party(party), self.named("status", status)),
            MarkerKind::Harm { people } => people.to_string(),
            MarkerKind::Told(contact) => self.contact(contact),
            MarkerKind::Granted { by, rung } | MarkerKind::Refused { by, rung } => {
                format!("{} · {}", self.contact(by), self.named("rung", rung))
            }
            MarkerKind::News { unit, news } => format!("{} {}", self.unit(unit), self.named("unit-news", news)),
            MarkerKind::HardFail(kind) => self.named("hard-fail", kind),
            MarkerKind::NeedOpened(need) => self.need(need),
            MarkerKind::Explosion(_) | MarkerKind::DiedOfWounds | MarkerKind::End => String::new(),
        };
        (self.named("marker", &marker.kind), about)
    }

    pub fn with(&self, key: &str, values: &[(&str, TextValue)]) -> String {
        self.texts.say_with(key, values)
    }

    /// "45 s", "2 min", "1 min 40 s", "1 h 54 min".
    pub fn duration(&self, seconds: u32) -> String {
        duration(self.texts, seconds)
    }
}

/// The name of an enum's variant, by its key of prefix and kebab-case name.
pub fn named(texts: &Texts, prefix: &str, variant: impl Debug) -> String {
    texts.say(&name_key(prefix, variant))
}

pub fn name_key(prefix: &str, variant: impl Debug) -> String {
    let debug = format!("{variant:?}");
    let name = debug.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    format!("{prefix}-{}", kebab(name))
}

fn kebab(name: &str) -> String {
    let mut kebab = String::with_capacity(name.len() + 4);
    for (at, letter) in name.chars().enumerate() {
        if letter.is_ascii_uppercase() && at > 0 {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}

pub fn duration(texts: &Texts, seconds: u32) -> String {
    if seconds >= 3_600 {
        // Of hours nobody asks the second.
        let values = [("hours", TextValue::from(seconds / 3_600)), ("minutes", TextValue::from(seconds / 60 % 60))];
        return texts.say_with("ui-hours-minutes", &values);
    }
    let values = [("minutes", TextValue::from(seconds / 60)), ("seconds", TextValue::from(seconds % 60))];
    let key = match (seconds / 60, seconds % 60) {
        (0, _) => "ui-seconds",
        (_, 0) => "ui-minutes",
        _ => "ui-minutes-seconds",
    };
    texts.say_with(key, &values)
}

/// The first letter of a sentence in capitals.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Two names read the same, wherever in a sentence each is meant to stand.
pub fn reads_as(one: &str, other: &str) -> bool {
    sentence(one) == sentence(other)
}

/// "07:32" from the start.
pub fn clock_run(tick: Tick) -> String {
    format!("{:02}:{:02}", tick.seconds() / 60, tick.seconds() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_becomes_a_key() {
        assert_eq!(name_key("rung", crate::scenario::forces::Rung::ShortOfDeadly), "rung-short-of-deadly");
        assert_eq!(name_key("order", crate::sim::order::Order::Cease { unit: "a".into() }), "order-cease");
        assert_eq!(name_key("line", crate::scenario::rubric::Line::P10), "line-p10");
    }
}
