//! Policies: built-in players of a seat, each with one leaning. They show whether a drill tells good conduct from bad.
//!
//! A policy plays by its seat's view and the published rules, as a person would. Only which needs to know are open, and
//! how the author marks an option, are read from the drill: a policy is the author's instrument, never an opponent.

mod force;
mod helping;
mod telling;
mod updates;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Exercise;
use crate::scenario::ids::{ContactId, PartyId, SeatId, TICKS_PER_SECOND, Tick, TopicId, UnitId};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Scale;
use crate::sim::order::Order;
use updates::Held;

/// Seconds after which an order that has not helped is given again.
const AGAIN_S: u32 = 45;
/// Orders of one second: a person has two hands.
const AT_ONCE: usize = 3;

/// A leaning. `Lawful` is the measure for the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Policy {
    /// Warns, stands between, asks for authority, helps, tells.
    Lawful,
    /// The highest means at hand, at once, and no aid.
    HeavyHanded,
    /// Acknowledges and does nothing.
    Passive,
    /// Talks where more is due, and late.
    OverCautious,
    /// Acts as the lawful one and tells nobody.
    Uncoordinated,
    /// Acts as the lawful one and tells everybody everything.
    OverSharing,
}

impl Policy {
    pub const ALL: [Policy; 6] = {
        use Policy::*;
        [Lawful, HeavyHanded, Passive, OverCautious, Uncoordinated, OverSharing]
    };

    /// As the command line and documents write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lawful => "lawful",
            Self::HeavyHanded => "heavy-handed",
            Self::Passive => "passive",
            Self::OverCautious => "over-cautious",
            Self::Uncoordinated => "uncoordinated",
            Self::OverSharing => "over-sharing",
        }
    }

    fn leaning(self) -> Leaning {
        let lawful = Leaning {
            force: Force::Graduated,
            decides: Some(Taste::Best),
            decides_after_s: 10,
            acknowledges: true,
            tells: true,
            shares_all: false,
            aids: true,
        };
        match self {
            Self::Lawful => lawful,
            Self::HeavyHanded => Leaning {
                force: Force::Headlong,
                decides: Some(Taste::Worst(Scale::Proportionality)),
                aids: false,
                ..lawful
            },
            Self::Passive => Leaning { force: Force::None, decides: None, tells: false, aids: false, ..lawful },
            Self::OverCautious => Leaning { force: Force::TalkOnly, decides_after_s: 60, ..lawful },
            Self::Uncoordinated => Leaning {
                decides: Some(Taste::Worst(Scale::Coordination)),
                acknowledges: false,
                tells: false,
                ..lawful
            },
            Self::OverSharing => Leaning { shares_all: true, ..lawful },
        }
    }
}

/// A policy at play.
pub struct PolicyPlayer {
    leaning: Leaning,
    seat: Option<SeatId>,
    /// When each thing was last done.
    done: BTreeMap<Deed, Tick>,
    /// Since when each party is known to be more than people about their business.
    known: BTreeMap<PartyId, Tick>,
    /// What it held when it last told somebody about a topic.
    told: BTreeMap<(ContactId, TopicId), Held>,
}

impl PolicyPlayer {
    /// Plays the first seat that a person holds.
    pub fn new(policy: Policy, exercise: &Exercise) -> Self {
        let seat = exercise.setup().people.first().cloned();
        Self { leaning: policy.leaning(), seat, done: BTreeMap::new(), known: BTreeMap::new(), told: BTreeMap::new() }
    }

    /// Gives the orders of the next tick, once a second.
    pub fn give_due(&mut self, exercise: &mut Exercise) {
        if !exercise.tick().0.is_multiple_of(TICKS_PER_SECOND) {
            return;
        }
        let Some(seat) = self.seat.clone() else { return };
        let Some(view) = exercise.view(&seat) else { return };
        for party in view.parties.iter().filter(|party| party.stage >= Stage::Indicators) {
            self.known.entry(party.id.clone()).or_insert(view.tick);
        }
        let mut wishes = self.answers(exercise, &view);
        wishes.extend(self.force(exercise, &view));
        wishes.extend(self.aid(exercise, &view));
        wishes.extend(self.messages(exercise, &view));
        let mut given = 0;
        for (deed, order) in wishes {
            if given == AT_ONCE {
                return;
            }
            // What is refused at the door, or impossible now, is wished for again later.
            if self.is_due(&deed, view.tick) && exercise.order_card(&seat, &order).refusal.is_none() {
                if let Deed::Tell(contact, topic) | Deed::TellAgain(contact, topic) = &deed {
                    self.told.insert((contact.clone(), topic.clone()), Held::of(&view));
                }
                self.done.insert(deed, view.tick);
                given += usize::from(exercise.give(&seat, order).is_ok());
            }
        }
    }

    fn first_known(&self, party: &PartyId) -> Option<Tick> {
        self.known.get(party).copied()
    }

    fn is_due(&self, deed: &Deed, now: Tick) -> bool {
        match self.done.get(deed) {
            None => true,
            Some(_) if deed.is_once() => false,
            Some(last) => now >= last.plus_seconds(AGAIN_S),
        }
    }
}

/// What a policy leans to.
#[derive(Clone, Copy)]
struct Leaning {
    force: Force,
    /// Lets decisions lapse where absent.
    decides: Option<Taste>,
    decides_after_s: u32,
    acknowledges: bool,
    tells: bool,
    shares_all: bool,
    aids: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Force {
    None,
    TalkOnly,
    Graduated,
    Headlong,
}

/// Which option of a decision it takes, by the author's marks.
#[derive(Clone, Copy)]
enum Taste {
    Best,
    Worst(Scale),
}

/// One thing that a policy does, so that it does not do it over and over.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    Answer(u32),
    Decide(u32),
    Against(PartyId, u8),
    Ask(PartyId, u8),
    LeadOut(PartyId),
    Cease(UnitId),
    Help(UnitId),
    Carry(UnitId),
    Tell(ContactId, TopicId),
    TellAgain(ContactId, TopicId),
    Share(ContactId, TopicId),
    Verify(TopicId),
    Clear(TopicId),
    Publish(TopicId),
}

impl Deed {
    fn is_once(&self) -> bool {
        use Deed::*;
        !matches!(self, Against(..) | Help(_) | Carry(_) | Cease(_) | TellAgain(..))
    }
}

/// A deed and the order that does it, most pressing first.
type Wish = (Deed, Order);
