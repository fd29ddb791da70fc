//! What stops the clock by itself in practice, as the person chose.

use serde::{Deserialize, Deserializer, Serialize};

use crate::exercise::view::{LogEntry, MessageView, PartyView, SeatView};
use crate::scenario::ids::{DecisionId, MessageNo, PartyId, PersonNo, Point, UnitId};
use crate::sim::order::Order;

/// Events on which the clock stops. Part of the settings; holds in practice only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Kept")]
pub struct AutoPause {
    pub message: bool,
    /// A message that wants an acknowledgement, or whose sender is owed feedback.
    pub owed: bool,
    pub threat: bool,
    pub casualty: bool,
    pub decision: bool,
    /// A unit has arrived, has done what it was ordered, or has news.
    pub arrival: bool,
}

impl Default for AutoPause {
    /// A decision has little time, and a person who learns needs it to read; everything else is the person's choice.
    fn default() -> Self {
        Self { message: false, owed: false, threat: false, casualty: false, decision: true, arrival: false }
    }
}

/// As settings hold it: who stops for messages and says no more stops for those to answer as well.
#[derive(Deserialize)]
#[serde(default)]
struct Kept {
    message: bool,
    #[serde(deserialize_with = "said")]
    owed: Option<bool>,
    threat: bool,
    casualty: bool,
    decision: bool,
    arrival: bool,
}

impl Default for Kept {
    fn default() -> Self {
        let AutoPause { message, threat, casualty, decision, arrival, .. } = AutoPause::default();
        Self { message, owed: None, threat, casualty, decision, arrival }
    }
}

impl From<Kept> for AutoPause {
    fn from(kept: Kept) -> Self {
        let Kept { message, owed, threat, casualty, decision, arrival } = kept;
        Self { message, owed: owed.unwrap_or(message), threat, casualty, decision, arrival }
    }
}

fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    bool::deserialize(deserializer).map(Some)
}

/// Why the clock stopped by itself. Each has a text of its name in the message files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseCause {
    Decision,
    Threat,
    Casualty,
    Owed,
    Message,
    Arrival,
}

impl PauseCause {
    /// The most pressing first.
    pub const ALL: [PauseCause; 6] =
        [Self::Decision, Self::Threat, Self::Casualty, Self::Owed, Self::Message, Self::Arrival];
}

/// What it stopped for.
#[derive(Clone, Debug, PartialEq)]
pub enum Stop {
    Decision(DecisionId),
    Threat(PartyId),
    Explosion(Point),
    Casualty(PersonNo),
    Owed(MessageNo),
    Message(MessageNo),
    Arrival(UnitId),
}

impl Stop {
    pub fn cause(&self) -> PauseCause {
        match self {
            Self::Decision(_) => PauseCause::Decision,
            Self::Threat(_) | Self::Explosion(_) => PauseCause::Threat,
            Self::Casualty(_) => PauseCause::Casualty,
            Self::Owed(_) => PauseCause::Owed,
            Self::Message(_) => PauseCause::Message,
            Self::Arrival(_) => PauseCause::Arrival,
        }
    }
}

impl AutoPause {
    pub fn is_on(&self, cause: PauseCause) -> bool {
        match cause {
            PauseCause::Decision => self.decision,
            PauseCause::Threat => self.threat,
            PauseCause::Casualty => self.casualty,
            PauseCause::Owed => self.owed,
            PauseCause::Message => self.message,
            PauseCause::Arrival => self.arrival,
        }
    }

    pub fn choice(&mut self, cause: PauseCause) -> &mut bool {
        match cause {
            PauseCause::Decision => &mut self.decision,
            PauseCause::Threat => &mut self.threat,
            PauseCause::Casualty => &mut self.casualty,
            PauseCause::Owed => &mut self.owed,
            PauseCause::Message => &mut self.message,
            PauseCause::Arrival => &mut self.arrival,
        }
    }

    /// The most pressing thing that is new in the seat's view and that the person wants to stop for.
    pub fn stop(&self, before: &SeatView, now: &SeatView) -> Option<Stop> {
        PauseCause::ALL.into_iter().filter(|cause| self.is_on(*cause)).find_map(|cause| fresh(cause, before, now))
    }
}

fn fresh(cause: PauseCause, before: &SeatView, now: &SeatView) -> Option<Stop> {
    match cause {
        PauseCause::Decision => {
            let is_known = |id: &DecisionId| before.decisions.iter().any(|known| known.id == *id);
            let open = now.decisions.iter().find(|one| one.is_open() && !is_known(&one.id));
            open.map(|one| Stop::Decision(one.id.clone()))
        }
        PauseCause::Threat => {
            let is_other = |party: &&PartyView| {
                let known = before.parties.iter().find(|known| known.id == party.id);
                // Who hesitates or bargains is as much of a threat as before: of that nothing is said.
                let has_turned = |known: &PartyView| known.status.is_threat() != party.status.is_threat();
                known.is_none_or(|known| known.stage < party.stage || has_turned(known))
            };
            explosion(before, now)
                .or_else(|| now.parties.iter().find(is_other).map(|party| Stop::Threat(party.id.clone())))
        }
        PauseCause::Casualty => {
            let is_known = |person: PersonNo| before.casualties.iter().any(|known| known.person == person);
            let one = now.casualties.iter().find(|one| !is_known(one.person));
            one.map(|one| Stop::Casualty(one.person))
        }
        PauseCause::Owed => come(before, now).find(|message| wants(now, message)).map(|message| Stop::Owed(message.no)),
        PauseCause::Message => come(before, now).last().map(|message| Stop::Message(message.no)),
        PauseCause::Arrival => newest(before, now, |what| match what {
            LogEntry::Arrived(unit) | LogEntry::UnitNews(unit, _) => Some(Stop::Arrival(unit.clone())),
            _ => None,
        })
        .or_else(|| done(before, now)),
    }
}

/// A unit that had an order and has none any more; who was told to cease is no news.
fn done(before: &SeatView, now: &SeatView) -> Option<Stop> {
    let was_at_it = |id: &UnitId| before.units.iter().any(|known| known.id == *id && known.order.is_some());
    let told = |id: &UnitId| {
        now.log.iter().rev().find_map(|line| match &line.what {
            LogEntry::Ordered(order) if order.unit() == Some(id) => Some(order),
            _ => None,
        })
    };
    let mut ready = now.units.iter().filter(|unit| unit.available && unit.order.is_none() && was_at_it(&unit.id));
    let one = ready.find(|unit| !matches!(told(&unit.id), Some(Order::Cease { .. })));
    one.map(|unit| Stop::Arrival(unit.id.clone()))
}

/// The first shell stops the clock; those that follow it at once are what it stopped for.
fn explosion(before: &SeatView, now: &SeatView) -> Option<Stop> {
    let (tick, at) = now.explosions().next_back()?;
    let is_new = before.explosions().next_back().is_none_or(|(last, _)| tick.seconds_since(last) >= SALVO_S);
    is_new.then_some(Stop::Explosion(at))
}

/// Seconds between shells of one attack.
const SALVO_S: f32 = 30.0;

/// Messages that have come since.
fn come<'a>(before: &'a SeatView, now: &'a SeatView) -> impl Iterator<Item = &'a MessageView> {
    let had_come = |no: MessageNo| before.messages.iter().any(|known| known.no == no && known.has_come());
    now.messages.iter().filter(move |message| message.has_come() && !had_come(message.no))
}

fn wants(now: &SeatView, message: &MessageView) -> bool {
    message.counterpart().is_some_and(|contact| now.owes_feedback(contact)) || message.wants_acknowledgement()
}

/// The last such line of the log, where there are more of them than before.
fn newest(before: &SeatView, now: &SeatView, such: impl Fn(&LogEntry) -> Option<Stop>) -> Option<Stop> {
    let lines = |view: &SeatView| view.log.iter().filter(|line| such(&line.what).is_some()).count();
    let has_more = lines(now) > lines(before);
    now.log.iter().rev().find_map(|line| such(&line.what)).filter(|_| has_more)
}
