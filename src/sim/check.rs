//! Is it possible? The one check of orders and controls: the impossible is refused, everything else is carried out.

use super::channel::is_in_reach;
use super::evacuation::landing_place;
use super::event::Party;
use super::knew::{self, party_known};
use super::order::{Answer, Control, MAX_PLACES, MAX_TEXT_CHARS, Order, Place, Refusal, Statement, Target};
use super::reading::{Reading, seat_no, unit_no, zone_no};
use super::state::{PersonState, ProbeState, TargetNo};
use super::tasks::covering::spot_from;
use crate::scenario::Scenario;
use crate::scenario::forces::{Channel, Purpose, Rung, Unit};
use crate::scenario::ids::{
    ContactId, DecisionId, InjectId, OptionId, PersonNo, Point, ProbeId, RuleId, TopicId, UnitId, ZoneId,
};
use crate::scenario::people::PartyStatus;
use crate::scenario::probes;
use crate::scenario::story::Sender;

/// Whether the seat's order can be carried out at all, on the state of this tick.
///
/// # Errors
/// The first reason why not.
pub fn check_order(scenario: &Scenario, reading: &Reading, seat: u16, order: &Order) -> Result<(), Refusal> {
    use Order::*;
    if reading.clock.ended {
        return Err(Refusal::DrillOver);
    }
    if usize::from(seat) >= scenario.seats.len() {
        return Err(Refusal::UnknownSeat);
    }
    let asks = Asks { scenario, reading, seat };
    if let Some(id) = order.unit() {
        let unit = asks.unit(id)?;
        return asks.unit_order(unit, order);
    }
    match order {
        RequestAuthority { to, rule, reason, .. } => {
            asks.rule(rule.as_ref()).and(asks.contact(to)).and(text_fits(reason))
        }
        GrantAuthority { to, rung } => asks.grant(seat_no(scenario, to), *rung),
        RequestEvacuation { to, from, .. } => asks.zone(from).and(asks.contact(to)),
        RequestAdvice { to, topic }
        | Notify { to, topic }
        | ShareData { to, topic, .. }
        | Consult { to, topic }
        | Feedback { to, topic } => asks.contact(to).and(asks.topic(topic)),
        Erase { topic } => asks.erasure(topic),
        Report { to, topic, says } => asks.contact(to).and(asks.topic(topic)).and(asks.statement(says.as_ref())),
        Publish { topic, .. } => asks.topic(topic).and(asks.channel(Channel::Press)),
        Acknowledge { message } => asks.message(message.0),
        Decide { decision, option, rationale } => asks.decision(decision, option).and(text_fits(rationale)),
        AnswerProbe { probe, answer } => asks.probe(probe, answer),
        Reply { message, purpose } => asks.reply(message.0, *purpose),
        Announce { by, topic, .. } => asks.loudspeaker(by).and(asks.topic(topic)),
        AskForecast { to } => asks.contact(to).and(asks.analyst(to)),
        JudgeForecast { forecast, reason, .. } => asks.forecast(forecast.0, reason).and(text_fits(reason)),
        _ => Ok(()),
    }
}

/// Whether an instructor's control can be carried out.
///
/// # Errors
/// The reason why not.
pub fn check_control(scenario: &Scenario, reading: &Reading, control: &Control) -> Result<(), Refusal> {
    use Control::*;
    if reading.clock.ended {
        return Err(Refusal::DrillOver);
    }
    match control {
        FireInject { inject }
        | HoldInject { inject }
        | ReleaseInject { inject }
        | SkipInject { inject }
        | ShiftInject { inject, .. } => inject_waits(scenario, reading, inject),
        ShiftAll { .. } | Freeze | Unfreeze | Leave => Ok(()),
        Whisper { seat, text } => {
            seat_no(scenario, seat).ok_or(Refusal::UnknownSeat)?;
            text_fits(text)
        }
        HandSeat { seat, .. } => seat_no(scenario, seat).map(|_| ()).ok_or(Refusal::UnknownSeat),
    }
}

fn inject_waits(scenario: &Scenario, reading: &Reading, id: &InjectId) -> Result<(), Refusal> {
    let no = scenario.injects.iter().position(|inject| inject.id == *id).ok_or(Refusal::UnknownInject)?;
    let state = reading.story.injects.get(no).ok_or(Refusal::UnknownInject)?;
    if state.fired.is_some() || state.skipped { Err(Refusal::InjectAlreadyFired) } else { Ok(()) }
}

fn text_fits(text: &str) -> Result<(), Refusal> {
    let fits = text.chars().nth(MAX_TEXT_CHARS as usize).is_none();
    if fits { Ok(()) } else { Err(Refusal::TooLong) }
}

/// Who asks, in what world.
struct Asks<'a> {
    scenario: &'a Scenario,
    reading: &'a Reading<'a>,
    seat: u16,
}

impl Asks<'_> {
    /// A place that is none cannot be reported; whatever else a report states may be wrong.
    fn statement(&self, says: Option<&Statement>) -> Result<(), Refusal> {
        match says.and_then(|says| says.at.as_ref()) {
            Some(zone) => self.zone(zone).map(|_| ()),
            None => Ok(()),
        }
    }

    fn rule(&self, id: Option<&RuleId>) -> Result<(), Refusal> {
        let is_known = |id: &RuleId| self.scenario.rules.iter().any(|rule| rule.id == *id);
        if id.is_none_or(is_known) { Ok(()) } else { Err(Refusal::UnknownRule) }
    }

    fn unit(&self, id: &UnitId) -> Result<u16, Refusal> {
        let no = unit_no(self.scenario, id).ok_or(Refusal::UnknownUnit)?;
        let unit = &self.scenario.units[usize::from(no)];
        if unit.seat != self.scenario.seats[usize::from(self.seat)].id {
            return Err(Refusal::NotYourUnit);
        }
        if unit.flying_limits.as_ref().is_some_and(|limits| !self.reading.conditions.is_flyable(limits)) {
            return Err(Refusal::NotInThisWeather);
        }
        if self.reading.is_available(no) { Ok(no) } else { Err(Refusal::UnitNotAvailable) }
    }

    fn unit_order(&self, no: u16, order: &Order) -> Result<(), Refusal> {
        use Order::*;
        let unit = &self.scenario.units[usize::from(no)];
        if let Some((rung, target)) = order.rung() {
            self.target(target)?;
            let has_means = unit.means.iter().any(|means| means.rung == rung);
            if !has_means {
                return Err(Refusal::NoMeans);
            }
        }
        match order {
            Move { to, .. } => self.place(no, to),
            Observe { at, .. } => self.place(no, at),
            Patrol { along, .. } if along.len() > MAX_PLACES as usize => Err(Refusal::TooManyPlaces),
            Patrol { along, .. } if along.is_empty() => Err(Refusal::UnknownPlace),
            Patrol { along, .. } => along.iter().try_for_each(|place| self.place(no, place)),
            TakeCover { from, .. } => self.cover(no, from),
            Interpose { protect, .. } => self.zone_for(no, protect),
            Cordon { around, .. } => leads_people(unit).and(self.zone_for(no, around)),
            Escort { from, to, .. } | Evacuate { from, to, .. } | Shelter { people_in: from, to, .. } => {
                leads_people(unit).and(self.zone_for(no, from)).and(self.zone_for(no, to))
            }
            Treat { people_in, .. } => {
                unit.medical.as_ref().ok_or(Refusal::NotMedical)?;
                self.zone_for(no, people_in).and(self.patients(people_in))
            }
            CarryWounded { from, to, .. } => {
                let carries = unit.medical.as_ref().ok_or(Refusal::CannotCarry)?.carries;
                if carries == 0 {
                    return Err(Refusal::CannotCarry);
                }
                self.zone_for(no, from).and(self.zone_for(no, to))?;
                if unit.flies { self.landing(from).and(self.landing(to)) } else { Ok(()) }
            }
            _ => Ok(()),
        }
    }

    fn place(&self, unit: u16, place: &Place) -> Result<(), Refusal> {
        match place {
            Place::Zone(zone) => self.zone_for(unit, zone),
            Place::At(at) if !is_on_map(self.scenario, *at) => Err(Refusal::OutsideMap),
            Place::At(at) => self.way(unit, *at),
        }
    }

    /// From a place on the map, behind something that the unit can run to.
    fn cover(&self, unit: u16, from: &Place) -> Result<(), Refusal> {
        match from {
            Place::Zone(zone) => self.zone(zone).map(|_| ())?,
            Place::At(at) if !is_on_map(self.scenario, *at) => return Err(Refusal::OutsideMap),
            Place::At(_) => {}
        }
        let has_cover = !self.scenario.units[usize::from(unit)].flies
            && spot_from(self.scenario, self.reading, unit, from).is_some();
        if has_cover { Ok(()) } else { Err(Refusal::NoCover) }
    }

    fn zone(&self, id: &ZoneId) -> Result<u16, Refusal> {
        zone_no(self.scenario, id).ok_or(Refusal::UnknownPlace)
    }

    /// A zone that the unit can go to.
    fn zone_for(&self, unit: u16, id: &ZoneId) -> Result<(), Refusal> {
        let zone = self.zone(id)?;
        let centre = self.reading.ground.zone_centre(zone).ok_or(Refusal::UnknownPlace)?;
        self.way(unit, centre)
    }

    /// Somebody who needs aid may be there: not everyone who was known to is aboard by now.
    fn patients(&self, id: &ZoneId) -> Result<(), Refusal> {
        let zone = self.zone(id)?;
        let seat = &self.scenario.seats[usize::from(self.seat)].id;
        let own = self.scenario.units.iter().zip(&self.reading.units.units).filter(|(unit, _)| unit.seat == *seat);
        let aboard: Vec<PersonNo> = own.flat_map(|(_, state)| state.carrying.iter().copied()).collect();
        let people = self.reading.knowledge.seats.get(usize::from(self.seat)).map_or(&[][..], |seat| &seat.people);
        let known = people.iter().zip(0u32..).filter_map(|(seen, no)| Some((PersonNo(no), seen.as_ref()?)));
        let mut waiting = known
            .filter(|(_, seen)| seen.state == PersonState::Wounded && self.reading.ground.inside(zone, seen.at))
            .peekable();
        let has_known = waiting.peek().is_some();
        if has_known && waiting.all(|(no, _)| aboard.contains(&no)) { Err(Refusal::InCrewsHands) } else { Ok(()) }
    }

    fn way(&self, unit: u16, to: Point) -> Result<(), Refusal> {
        let from = self.reading.unit_at(unit).ok_or(Refusal::UnitNotAvailable)?;
        let unit = &self.scenario.units[usize::from(unit)];
        let reaches = unit.flies || self.reading.ground.can_reach(from, to, unit.radius_m);
        if reaches { Ok(()) } else { Err(Refusal::NoWay) }
    }

    fn target(&self, target: &Target) -> Result<(), Refusal> {
        match TargetNo::of(self.scenario, target).ok_or(Refusal::UnknownTarget)? {
            TargetNo::Crowd(_) => Ok(()),
            TargetNo::Party(party) => {
                let known = party_known(self.reading, self.seat, party).ok_or(Refusal::TargetNotKnown)?;
                if known.target.status == PartyStatus::Gone { Err(Refusal::TargetGone) } else { Ok(()) }
            }
        }
    }

    /// Whom a seat speaks to has a channel that works, and somebody near where that is in person.
    fn contact(&self, id: &ContactId) -> Result<(), Refusal> {
        let contact = self.scenario.counterpart(id);
        let contact = contact.ok_or(Refusal::UnknownContact)?;
        self.channel(contact.channel)?;
        let seat = &self.scenario.seats[usize::from(self.seat)].id;
        let reaches = is_in_reach(self.scenario, self.reading, seat, contact);
        if reaches { Ok(()) } else { Err(Refusal::NobodyNear) }
    }

    /// Where landing zones are declared, one of them lies near enough to carry people to on foot.
    fn landing(&self, id: &ZoneId) -> Result<(), Refusal> {
        let care = &self.scenario.care;
        let zone = self.zone(id)?;
        let near = landing_place(self.scenario, self.reading, zone)
            .is_some_and(|at| self.reading.ground.distance_to_zone_m(zone, at) <= care.litter_m);
        if near || care.landing_zones.is_empty() { Ok(()) } else { Err(Refusal::NoLandingZone) }
    }

    /// A delivered message of a counterpart, answered by a word and not by a request for authority or the press.
    fn reply(&self, no: u32, purpose: Purpose) -> Result<(), Refusal> {
        let seat = Party::Seat(self.scenario.seats[usize::from(self.seat)].id.clone());
        let message = self.reading.mail.messages.get(no as usize);
        let message = message.filter(|message| message.is_to(&seat) && message.delivered.is_some());
        let Some(Party::Sender(Sender::Contact(contact))) = message.map(|message| &message.sent.from) else {
            return Err(Refusal::UnknownMessage);
        };
        let is_word = matches!(purpose, Purpose::Notify | Purpose::Report | Purpose::Consult | Purpose::Feedback);
        if is_word { self.contact(contact) } else { Err(Refusal::NotAReply) }
    }

    /// What warns aloud can also speak aloud.
    fn loudspeaker(&self, id: &UnitId) -> Result<(), Refusal> {
        let unit = &self.scenario.units[usize::from(self.unit(id)?)];
        self.channel(Channel::Loudspeaker)?;
        let speaks = unit.means.iter().any(|means| means.rung == Rung::Warning);
        if speaks { Ok(()) } else { Err(Refusal::NoMeans) }
    }

    fn channel(&self, channel: Channel) -> Result<(), Refusal> {
        let tick = self.reading.tick();
        let is_out = self.reading.mail.outages.iter().any(|(out, until)| *out == channel && tick < *until);
        if is_out { Err(Refusal::ChannelOut) } else { Ok(()) }
    }

    fn topic(&self, id: &TopicId) -> Result<(), Refusal> {
        let has_heard = self.reading.has_heard(self.scenario, self.seat, id);
        if has_heard { Ok(()) } else { Err(Refusal::UnknownTopic) }
    }

    /// Protected data of which the seat holds something.
    fn erasure(&self, id: &TopicId) -> Result<(), Refusal> {
        self.topic(id)?;
        let is_protected = self.scenario.topics.iter().any(|topic| topic.id == *id && topic.protected);
        if is_protected { Ok(()) } else { Err(Refusal::NothingToErase) }
    }

    /// A seat hands on at most what it holds, and not to itself.
    fn grant(&self, to: Option<u16>, rung: Rung) -> Result<(), Refusal> {
        let to = to.ok_or(Refusal::UnknownSeatToGrant)?;
        let holds = knew::authority(self.scenario, self.reading, self.seat).highest();
        if to == self.seat || rung > holds { Err(Refusal::CannotGrant) } else { Ok(()) }
    }

    /// A delivered message to this seat that waits for an acknowledgement.
    fn message(&self, no: u32) -> Result<(), Refusal> {
        let seat = Party::Seat(self.scenario.seats[usize::from(self.seat)].id.clone());
        let message = self.reading.mail.messages.get(no as usize);
        let waits = message.is_some_and(|message| {
            message.is_to(&seat) && message.delivered.is_some() && message.acknowledged.is_none()
        });
        if waits { Ok(()) } else { Err(Refusal::UnknownMessage) }
    }

    /// The counterpart makes forecasts, and is not at work on one for this seat.
    fn analyst(&self, id: &ContactId) -> Result<(), Refusal> {
        if self.scenario.knowing.forecast.as_ref().is_none_or(|analyst| analyst.contact != *id) {
            return Err(Refusal::NoAnalyst);
        }
        let is_asked = self.reading.forecasts.asked.iter().any(|asked| asked.seat == self.seat);
        if is_asked { Err(Refusal::ForecastPending) } else { Ok(()) }
    }

    /// A forecast that this seat has received and not judged.
    fn forecast(&self, no: u32, reason: &str) -> Result<(), Refusal> {
        let made = self.reading.forecasts.made.get(no as usize);
        let waits = made.is_some_and(|made| {
            let message = self.reading.mail.messages.get(made.message.0 as usize);
            made.product.seat == self.scenario.seats[usize::from(self.seat)].id
                && message.is_some_and(|message| message.delivered.is_some())
                && made.judged.is_none()
        });
        if !waits {
            return Err(Refusal::UnknownForecast);
        }
        if reason.trim().is_empty() { Err(Refusal::NeedsReason) } else { Ok(()) }
    }

    fn decision(&self, id: &DecisionId, option: &OptionId) -> Result<(), Refusal> {
        let no = self.scenario.decisions.iter().position(|decision| decision.id == *id);
        let no = no.ok_or(Refusal::UnknownDecision)?;
        let decision = &self.scenario.decisions[no];
        if decision.seat != self.scenario.seats[usize::from(self.seat)].id {
            return Err(Refusal::UnknownDecision);
        }
        let is_open = self
            .reading
            .story
            .decisions
            .get(no)
            .is_some_and(|state| state.opened.is_some() && state.answered.is_none() && !state.lapsed);
        if !is_open {
            return Err(Refusal::DecisionNotOpen);
        }
        decision.options.iter().find(|known| known.id == *option).map(|_| ()).ok_or(Refusal::UnknownOption)
    }

    fn probe(&self, id: &ProbeId, answer: &Answer) -> Result<(), Refusal> {
        let no = self.scenario.probes.iter().position(|probe| probe.id == *id).ok_or(Refusal::UnknownProbe)?;
        let probe = &self.scenario.probes[no];
        if probe.seat != self.scenario.seats[usize::from(self.seat)].id {
            return Err(Refusal::UnknownProbe);
        }
        if !self.reading.story.probes.get(no).is_some_and(ProbeState::is_open) {
            return Err(Refusal::ProbeNotOpen);
        }
        let is_own = |id: &UnitId| self.scenario.units.iter().any(|unit| unit.id == *id && unit.seat == probe.seat);
        let fits = match (&probe.asks, answer) {
            (_, Answer::NotKnown | Answer::Skip)
            | (probes::Asks::Stage { .. }, Answer::Stage(_))
            | (probes::Asks::CountIn { .. } | probes::Asks::TimeToHarm { .. }, Answer::Number(_)) => true,
            (probes::Asks::WhichUnitNearest { .. }, Answer::Unit(unit)) => is_own(unit),
            (probes::Asks::Choice { options }, Answer::Option(id)) => options.iter().any(|option| option.id == *id),
            _ => false,
        };
        if fits { Ok(()) } else { Err(Refusal::UnknownOption) }
    }
}

/// People follow and heed those on the ground.
fn leads_people(unit: &Unit) -> Result<(), Refusal> {
    if unit.is_aloft() { Err(Refusal::NoMeans) } else { Ok(()) }
}

fn is_on_map(scenario: &Scenario, at: Point) -> bool {
    let (width, height) = scenario.map().size_m;
    (0.0..=width).contains(&at.0) && (0.0..=height).contains(&at.1)
}
