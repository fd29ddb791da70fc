//! Words that only the screens need: places by grid, sentences for orders, clocks; the rest is the review's.

use crate::scenario::forces::Rung;
use crate::scenario::ids::{ContactId, Point, SeatId, Tick, TopicId};
use crate::scenario::mandate::{Authority, RuleEffect};
use crate::sim::order::{Order, Place};

pub use crate::review::words::{Words, clock_run, duration, name_key, named, reads_as, sentence};

impl Words<'_> {
    /// "70 % sure".
    pub fn sure(&self, confidence: f32) -> String {
        self.with("ui-party-sure", &[("percent", ((confidence * 100.0).round() as u32).into())])
    }

    /// "Seen 20 s ago".
    pub fn seen(&self, age_s: u32) -> String {
        self.with("ui-party-seen", &[("time", self.duration(age_s).into())])
    }

    /// How far the seat decides by itself: up to what it holds, and beyond that where a rule says so.
    pub fn decides(&self, seat: &SeatId, held: Rung) -> Vec<String> {
        let beyond = self.scenario.rules.iter().filter_map(|rule| match (&rule.effect, &rule.authority) {
            (RuleEffect::PermitsUpTo(rung), Authority::Seat(of)) if of == seat && *rung > held => {
                let values = [("rule", rule.id.to_string().into()), ("rung", self.named("rung", rung).into())];
                Some(self.with("ui-authority-by-rule", &values))
            }
            _ => None,
        });
        let up_to = self.with("ui-authority-up-to", &[("rung", self.named("rung", held).into())]);
        std::iter::once(up_to).chain(beyond).collect()
    }

    pub fn place(&self, place: &Place) -> String {
        match place {
            Place::Zone(zone) => self.zone(zone),
            Place::At(at) => {
                let grid = super::map_view::grid_reference(self.scenario.map(), *at);
                self.with("ui-grid", &[("grid", grid.into())])
            }
        }
    }

    /// The zone around the point, or its place on the grid.
    pub fn place_at(&self, at: Point) -> String {
        let zone = super::map_view::zone_at(self.scenario.map(), at);
        zone.map_or_else(|| self.place(&Place::At(at)), |zone| self.key(&zone.name))
    }

    /// An order in one short sentence, with its target or place.
    pub fn order(&self, order: &Order) -> String {
        let name = self.named("order", order);
        match self.object(order) {
            Some(object) => self.with("ui-order-of", &[("order", name.into()), ("object", object.into())]),
            None => name,
        }
    }

    /// The same with the unit that it goes to.
    pub fn given(&self, order: &Order) -> String {
        match order.unit() {
            Some(unit) => format!("{} · {}", self.unit(unit), self.order(order)),
            None => self.order(order),
        }
    }

    fn letter(&self, to: &ContactId, topic: &TopicId) -> String {
        format!("{} · {}", self.contact(to), self.topic(topic))
    }

    fn object(&self, order: &Order) -> Option<String> {
        use Order::*;
        Some(match order {
            Move { to, .. } => self.place(to),
            Patrol { along, .. } => self.place(along.first()?),
            Observe { at, .. } => self.place(at),
            TakeCover { from, .. } => self.place(from),
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
            RequestAuthority { to, rung, .. } => format!("{} · {}", self.contact(to), self.named("rung", rung)),
            RequestEvacuation { to, .. } => self.contact(to),
            Notify { to, topic } | Report { to, topic, .. } | ShareData { to, topic, .. } => self.letter(to, topic),
            Consult { to, topic } | Feedback { to, topic } | RequestAdvice { to, topic } => self.letter(to, topic),
            GrantAuthority { to, .. } => self.seat(to),
            AskForecast { to } => self.contact(to),
            Publish { topic, .. } | Announce { topic, .. } | Erase { topic } => self.topic(topic),
            Decide { decision, option, .. } => {
                let known = self.scenario.decision(decision);
                let option = known.and_then(|known| known.options.iter().find(|one| one.id == *option));
                let option = option.map(|option| self.key(&option.text));
                std::iter::once(self.decision(decision)).chain(option).collect::<Vec<_>>().join(" · ")
            }
            Cease { .. } | Acknowledge { .. } | Reply { .. } | AnswerProbe { .. } | JudgeForecast { .. } => {
                return None;
            }
        })
    }
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
    fn the_local_clock_wraps_at_midnight() {
        assert_eq!(clock_local((23, 59), Tick::from_seconds(61), true), "00:00:01");
    }
}
