//! Words for what the screens show: names by id, enum names by key, durations, sentences for orders and log lines.

use std::fmt::Debug;

use crate::scenario::Scenario;
use crate::scenario::ids::{ContactId, DecisionId, OptionId, PartyId, SeatId, TextKey, Tick, TopicId, UnitId, ZoneId};
use crate::scenario::story::Sender;
use crate::scenario::texts::{TextValue, Texts};
use crate::sim::event::Party;
use crate::sim::order::{Order, Place, Target};

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
        let zone = self.scenario.map().zones.iter().find(|zone| zone.id == *id);
        zone.map_or_else(|| id.to_string(), |zone| self.key(&zone.name))
    }

    pub fn party(&self, id: &PartyId) -> String {
        let party = self.scenario.parties.iter().find(|party| party.id == *id);
        party.map_or_else(|| id.to_string(), |party| self.key(&party.name))
    }

    pub fn contact(&self, id: &ContactId) -> String {
        let contact = self.scenario.counterparts.iter().find(|contact| contact.id == *id);
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
        let decision = self.scenario.decisions.iter().find(|decision| decision.id == *id);
        decision.map_or_else(|| id.to_string(), |decision| self.key(&decision.title))
    }

    pub fn option(&self, decision: &DecisionId, option: &OptionId) -> String {
        let decision = self.scenario.decisions.iter().find(|known| known.id == *decision);
        let option_text = decision.and_then(|known| known.options.iter().find(|known| known.id == *option));
        option_text.map_or_else(|| option.to_string(), |known| self.key(&known.text))
    }

    pub fn target(&self, target: &Target) -> String {
        match target {
            Target::Party(party) => self.party(party),
            Target::Crowd(zone) => self.with("ui-crowd-in", &[("zone", self.zone(zone).into())]),
        }
    }

    pub fn place(&self, place: &Place) -> String {
        match place {
            Place::Zone(zone) => self.zone(zone),
            Place::At(at) => super::map_view::grid_reference(self.scenario.map(), *at),
        }
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

    /// An order in one short sentence, with its target or place.
    pub fn order(&self, order: &Order) -> String {
        let name = self.named("order", order);
        match self.object(order) {
            Some(object) => self.with("ui-order-of", &[("order", name.into()), ("object", object.into())]),
            None => name,
        }
    }

    fn object(&self, order: &Order) -> Option<String> {
        use Order::*;
        Some(match order {
            Move { to, .. } => self.place(to),
            Patrol { along, .. } => self.place(along.first()?),
            Observe { at, .. } => self.place(at),
            Interpose { target, .. } | Mediate { target, .. } | Warn { target, .. } | ShowForce { target, .. } => {
                self.target(target)
            }
            Disperse { target, .. } | Detain { target, .. } | WarningShots { target, .. } | Engage { target, .. } => {
                self.target(target)
            }
            Cordon { around, .. } => self.zone(around),
            Escort { from, to, .. } | Evacuate { from, to, .. } | CarryWounded { from, to, .. } => {
                self.with("ui-from-to", &[("from", self.zone(from).into()), ("to", self.zone(to).into())])
            }
            Shelter { people_in, to, .. } => {
                self.with("ui-from-to", &[("from", self.zone(people_in).into()), ("to", self.zone(to).into())])
            }
            Treat { people_in, .. } => self.zone(people_in),
            RequestAuthority { to, .. } | RequestEvacuation { to, .. } | RequestAdvice { to, .. } => self.contact(to),
            Notify { to, .. } | Report { to, .. } | ShareData { to, .. } | Consult { to, .. } | Feedback { to, .. } => {
                self.contact(to)
            }
            GrantAuthority { to, .. } => self.seat(to),
            AskForecast { to } => self.contact(to),
            Publish { topic, .. } | Announce { topic, .. } => self.topic(topic),
            Decide { decision, .. } => self.decision(decision),
            Cease { .. } | Acknowledge { .. } | Reply { .. } | AnswerProbe { .. } | JudgeForecast { .. } => {
                return None;
            }
        })
    }

    pub fn with(&self, key: &str, values: &[(&str, TextValue)]) -> String {
        self.texts.say_with(key, values)
    }

    /// "45 s", "2 min", "1 min 40 s".
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

/// "07:32" from the start.
pub fn clock_run(tick: Tick) -> String {
    format!("{:02}:{:02}", tick.seconds() / 60, tick.seconds() % 60)
}

/// "6:10" left or gone.
pub fn countdown(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Local time of day.
pub fn clock_local(starts_at: (u8, u8), tick: Tick, with_seconds: bool) -> String {
    let start = u32::from(starts_at.0) * 3600 + u32::from(starts_at.1) * 60;
    let now = (start + tick.seconds()) % 86_400;
    let (hours, minutes, seconds) = (now / 3600, now / 60 % 60, now % 60);
    if with_seconds { format!("{hours:02}:{minutes:02}:{seconds:02}") } else { format!("{hours:02}:{minutes:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_becomes_a_key() {
        assert_eq!(name_key("rung", crate::scenario::forces::Rung::ShortOfDeadly), "rung-short-of-deadly");
        assert_eq!(name_key("order", Order::Cease { unit: "a".into() }), "order-cease");
        assert_eq!(name_key("line", crate::scenario::rubric::Line::P10), "line-p10");
    }

    #[test]
    fn the_local_clock_wraps_at_midnight() {
        assert_eq!(clock_local((23, 59), Tick::from_seconds(61), true), "00:00:01");
    }
}
