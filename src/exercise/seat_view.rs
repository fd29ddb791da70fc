//! Builds a seat's view from what the seat knows: the one place where state becomes something that a face may show.

mod units;

use super::casualty_view;
use super::memory::Memory;
use super::view::{
    CareClockView, CasualtyView, ContactView, DecisionView, ForecastView, IndicatorValue, IndicatorView, KnownFrom,
    MessageView, OutdoorsView, PartyView, PersonView, ProbeView, SeatView,
};
use crate::scenario::Scenario;
use crate::scenario::document::Measure;
use crate::scenario::forces::{CareLevel, Counterpart, Purpose};
use crate::scenario::ids::{MessageNo, PersonNo, SeatId};
use crate::scenario::story::Sender;
use crate::sim::Sim;
use crate::sim::barriers::Barriers;
use crate::sim::channel;
use crate::sim::event::{MessageText, Party};
use crate::sim::knew::{authority, target_known};
use crate::sim::movement::Ways;
use crate::sim::reading::{Reading, seat_no};
use crate::sim::recall::person_confidence;
use crate::sim::state::{Learned, Message, PersonState, SeatKnowledge};

pub(super) fn of(sim: &Sim, memory: &Memory, seat: &SeatId, ended: bool, frozen: bool) -> Option<SeatView> {
    let no = seat_no(sim.scenario(), seat)?;
    let reading = sim.reading();
    let knows = reading.knowledge.seats.get(usize::from(no))?;
    let scenario = sim.scenario();
    let ways = sim.state::<Ways>();
    let barriers = sim.state::<Barriers>();
    let from = Eyes { scenario, reading: &reading, memory, ways, barriers, seat, knows };
    let casualties = casualty_view::casualties(scenario, &reading, seat, knows);
    Some(SeatView {
        seat: seat.clone(),
        tick: sim.tick(),
        ended,
        frozen,
        units: from.units(),
        people: from.people(),
        parties: from.parties(),
        messages: from.messages(),
        contacts: scenario.counterparts.iter().map(|contact| from.contact(contact)).collect(),
        topics: from.topics(),
        decisions: from.decisions(),
        probe: from.probe(),
        indicators: from.indicators(&casualties),
        authority: authority(scenario, &reading, no).highest(),
        log: memory.seats.get(usize::from(no)).map(|seat| seat.log.clone()).unwrap_or_default(),
        outdoors: from.outdoors(),
        casualties,
        forecasts: from.forecasts(),
    })
}

/// Whose view is built, and from what. `reading` holds the truth: only a seat's own units, its knowledge, its mail and
/// its part of the story are taken from it.
struct Eyes<'a> {
    scenario: &'a Scenario,
    reading: &'a Reading<'a>,
    memory: &'a Memory,
    ways: &'a Ways,
    barriers: &'a Barriers,
    seat: &'a SeatId,
    knows: &'a SeatKnowledge,
}

impl Eyes<'_> {
    fn outdoors(&self) -> OutdoorsView {
        let now = self.reading.conditions;
        OutdoorsView { light: now.light(), weather: now.weather, hearing: now.hearing_share() }
    }

    fn people(&self) -> Vec<PersonView> {
        let seen = self.knows.people.iter().enumerate();
        seen.filter_map(|(no, seen)| {
            let seen = seen.as_ref()?;
            Some(PersonView {
                person: PersonNo(no as u32),
                at: seen.at,
                seen: seen.seen,
                state: self.taken_for(no, seen.state),
                confidence: person_confidence(seen, &self.scenario.knowing.memory, self.reading.tick()),
                from: self.known_from(seen.from),
            })
        })
        .collect()
    }

    /// Nobody is shown as wounded of whom no casualty is counted: a shape from afar that may be lying is a shape.
    fn taken_for(&self, person: usize, state: PersonState) -> PersonState {
        let is_counted = self.knows.wounded_since.get(person).is_some_and(Option::is_some);
        if state == PersonState::Wounded && !is_counted { PersonState::Calm } else { state }
    }

    /// Whoever the host state took over is no more part of the picture.
    fn parties(&self) -> Vec<PartyView> {
        let known = self.scenario.parties.iter().zip(&self.knows.parties);
        known
            .filter_map(|(party, known)| {
                let known = known.as_ref().filter(|known| !known.handed_over)?;
                let target = target_known(self.reading, known);
                let shown = known.indicators.iter().filter_map(|no| party.indicators.get(usize::from(*no)));
                Some(PartyView {
                    id: party.id.clone(),
                    at: known.at,
                    seen: known.seen,
                    stage: target.stage,
                    confidence: target.confidence,
                    status: target.status,
                    time_to_harm_s: target.time_to_harm_s,
                    indicators: shown.map(|indicator| indicator.text.clone()).collect(),
                    from: self.known_from(known.from),
                    shown: known.shown,
                    count: (known.count > 0).then_some(known.count),
                    count_confidence: known.count_sure,
                    lost: target.lost,
                })
            })
            .collect()
    }

    fn known_from(&self, learned: Learned) -> KnownFrom {
        let unit = |no: u16| self.scenario.units.get(usize::from(no)).map(|unit| unit.id.clone());
        let contact = |no: u16| self.scenario.counterparts.get(usize::from(no)).map(|contact| contact.id.clone());
        let from = match learned {
            Learned::Control => None,
            Learned::Seen(no) => unit(no).map(KnownFrom::Seen),
            Learned::Imaged(no) => unit(no).map(KnownFrom::Imaged),
            Learned::Told(no) => contact(no).map(KnownFrom::Told),
            Learned::Called(no) => unit(no).map(KnownFrom::Called),
        };
        from.unwrap_or(KnownFrom::Control)
    }

    /// Delivered to this seat.
    fn forecasts(&self) -> Vec<ForecastView> {
        let is_here = |message: MessageNo| {
            self.reading.mail.messages.get(message.0 as usize).is_some_and(|message| self.has_received(message))
        };
        let made = self.reading.forecasts.made.iter().filter(|made| is_here(made.message));
        made.map(|made| ForecastView { message: made.message, forecast: made.product.clone(), accepted: made.judged })
            .collect()
    }

    /// Sent by this seat, or delivered to it.
    fn messages(&self) -> Vec<MessageView> {
        let me = Party::Seat(self.seat.clone());
        let mail = self.reading.mail.messages.iter();
        let mine = mail.filter(|message| message.sent.from == me || self.has_received(message));
        mine.map(|message| MessageView {
            no: message.no(),
            from: message.sent.from.clone(),
            to: message.sent.to.clone(),
            incoming: message.is_to(&me),
            channel: message.sent.channel,
            purpose: message.sent.purpose,
            topic: message.sent.topic.clone().filter(|_| self.reads(message)),
            text: if self.reads(message) { message.sent.text.clone() } else { MessageText::Standard },
            sent: message.at,
            delivered: message.delivered,
            acknowledge_by: message.sent.acknowledge_by,
            acknowledged: message.acknowledged,
            answers: message.sent.answers,
            understood: self.reads(message),
            acted: message.acted,
            fed_back: message.fed_back,
        })
        .collect()
    }

    fn has_received(&self, message: &Message) -> bool {
        message.is_to(&Party::Seat(self.seat.clone())) && message.delivered.is_some()
    }

    /// Its own words, or those that it has understood.
    fn reads(&self, message: &Message) -> bool {
        let is_own = message.sent.from == Party::Seat(self.seat.clone());
        is_own || message.understood.is_some_and(|at| at <= self.reading.tick())
    }

    fn contact(&self, contact: &Counterpart) -> ContactView {
        let me = Party::Seat(self.seat.clone());
        let them = Party::Sender(Sender::Contact(contact.id.clone()));
        let now = self.reading.tick();
        let mail = &self.reading.mail.messages;
        let sent = || mail.iter().filter(|message| message.sent.from == me && message.is_to(&them));
        let heard = || mail.iter().filter(|message| message.sent.from == them && self.has_received(message));
        let asks = |message: &&Message| {
            use Purpose::*;
            matches!(message.sent.purpose, Consult | AskAuthority | AskEvacuation | AskAdvice)
        };
        let has_feedback = |told: &Message| {
            sent().any(|message| {
                message.sent.purpose == Purpose::Feedback
                    && message.sent.topic == told.sent.topic
                    && message.at >= told.at
            })
        };
        let is_tip = |message: &&Message| message.sent.answers.is_none() && message.sent.topic.is_some();
        ContactView {
            id: contact.id.clone(),
            channel: contact.channel,
            channel_out: self.reading.mail.outages.iter().any(|(out, until)| *out == contact.channel && now < *until),
            delay_s: contact.delay_s,
            awaiting: sent().filter(asks).any(|message| !message.answered),
            feedback_owed: contact.kind.is_informant() && heard().filter(is_tip).any(|told| !has_feedback(told)),
            last_heard: heard().filter_map(|message| message.delivered).max(),
            may_grant: contact.may_grant,
            free_in_s: seat_no(self.scenario, self.seat)
                .map_or(0, |seat| channel::free_in_s(self.scenario, self.reading, contact.channel, seat)),
            in_reach: channel::is_in_reach(self.scenario, self.reading, self.seat, contact),
        }
    }

    fn topics(&self) -> Vec<crate::scenario::ids::TopicId> {
        let topics = self.scenario.topics.iter().enumerate();
        let open = topics.filter(|(no, _)| self.knows.topics.get(*no) == Some(&true));
        open.map(|(_, topic)| topic.id.clone()).collect()
    }

    fn decisions(&self) -> Vec<DecisionView> {
        let decisions = self.scenario.decisions.iter().zip(&self.reading.story.decisions);
        let put = decisions.filter(|(decision, _)| decision.seat == *self.seat);
        put.filter_map(|(decision, state)| {
            let answered = state.answered.and_then(|no| decision.options.get(usize::from(no)));
            Some(DecisionView {
                id: decision.id.clone(),
                opened: state.opened?,
                closes: state.closes?,
                answered: answered.map(|option| option.id.clone()),
                lapsed: state.lapsed,
            })
        })
        .collect()
    }

    fn probe(&self) -> Option<ProbeView> {
        let probes = self.scenario.probes.iter().zip(&self.reading.story.probes);
        let mut open = probes.filter(|(probe, state)| probe.seat == *self.seat && state.is_open());
        open.next().map(|(probe, _)| ProbeView { id: probe.id.clone() })
    }

    fn indicators(&self, casualties: &[CasualtyView]) -> Vec<IndicatorView> {
        let value = |measure: &Measure| self.measure(measure, casualties);
        let shown = self.scenario.indicators.iter();
        shown.map(|one| IndicatorView { id: one.id.clone(), value: value(&one.measure) }).collect()
    }

    fn measure(&self, measure: &Measure, casualties: &[CasualtyView]) -> IndicatorValue {
        let (first, last) = &self.memory.reported;
        match measure {
            Measure::HostConsent => IndicatorValue::Share { value: last.consent, change: last.consent - first.consent },
            Measure::Trust(group) => {
                let no = self.scenario.people.iter().position(|one| one.id == *group).unwrap_or(usize::MAX);
                let at = |trust: &[f32]| trust.get(no).copied().unwrap_or_default();
                IndicatorValue::Share { value: at(&last.trust), change: at(&last.trust) - at(&first.trust) }
            }
            Measure::KnownWounded => Self::known_wounded(casualties),
            Measure::AidClock => self.aid_clock(casualties),
            Measure::PeopleKnownIn(zone) => {
                let shape = self.scenario.zone(zone).map(|zone| &zone.shape);
                let living = self.knows.people.iter().flatten().filter(|seen| seen.state != PersonState::Dead);
                let value = living.filter(|seen| shape.is_some_and(|shape| shape.contains(seen.at))).count() as u32;
                IndicatorValue::Count { value, in_care: 0 }
            }
        }
    }

    /// The living; how many of them are handed over, as far as the seat knows.
    fn known_wounded(casualties: &[CasualtyView]) -> IndicatorValue {
        let count = |is_it: fn(PersonState) -> bool| casualties.iter().filter(|one| is_it(one.state)).count() as u32;
        IndicatorValue::Count {
            value: count(|state| state != PersonState::Dead),
            in_care: count(|state| state == PersonState::InCare),
        }
    }

    /// The same clock as on the casualties' cards: of who has waited longest for first aid.
    fn aid_clock(&self, casualties: &[CasualtyView]) -> IndicatorValue {
        let waits = |clock: &CareClockView| clock.level == CareLevel::FirstAid && clock.reached.is_none();
        let since = casualties.iter().filter(|one| one.care.iter().any(waits)).map(|one| one.since).min();
        IndicatorValue::Clock {
            running_s: since.map(|since| self.reading.tick().seconds_since(since) as u32),
            of_s: casualty_view::due_s(self.scenario, CareLevel::FirstAid),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::ids::Point;
    use crate::scenario::library;
    use crate::scenario::people::Stage;
    use crate::sim::state::{Bodies, Civilians, Health, Parties, Units};

    /// The truth under a running drill is turned over; what the seat knows, its units and its mail are not.
    #[test]
    fn nothing_of_the_truth_is_in_the_bytes_of_a_view() {
        let drill = library::open("market_mortar").expect("the flagship drill is embedded").scenario;
        let mut sim = Sim::new(drill, 3);
        let seat: SeatId = "company_commander".into();
        (0..1_050).for_each(|_| sim.step(&[]));
        let mut memory = Memory::new(&sim);
        memory.update(&sim);
        let bytes = |sim: &Sim| {
            let view = of(sim, &memory, &seat, false, false).expect("a seat");
            assert!(view.people.len() > 20 && !view.parties.is_empty(), "it knows of people and of a party");
            serde_json::to_string(&view).expect("plain data")
        };
        let before = bytes(&sim);
        let first_unit = sim.state::<Units>().first_body as usize;
        for at in &mut sim.state_mut::<Bodies>().at[..first_unit] {
            *at = Point(at.1, at.0);
        }
        sim.state_mut::<Bodies>().present[..first_unit].fill(false);
        for civilian in &mut sim.state_mut::<Civilians>().people {
            (civilian.health, civilian.fear, civilian.trust) = (Health::Dead, 1.0, 0.0);
        }
        for party in &mut sim.state_mut::<Parties>().parties {
            (party.stage, party.phase, party.morale, party.fired) = (Stage::Violence, 0, 0.0, 9);
            (party.able, party.fights) = (0, Some(0));
        }
        assert_eq!(bytes(&sim), before);
    }
}
