//! Freeze probes: questions on the situation at a stopped clock, whose right answer is what the seat could know then.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::Rung;
use super::ids::{InjectId, OptionId, PartyId, ProbeId, SeatId, TextKey, ZoneId};
use super::people::Stage;
use super::story::Trigger;

/// A freeze probe: the clock stops and the seat answers a question on the situation. Never part of a mark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Probe {
    pub id: ProbeId,
    pub seat: SeatId,
    pub level: Level,
    /// When it is put; without one, an effect puts it.
    #[serde(default)]
    pub trigger: Option<Trigger>,
    /// Seconds of the drill to answer where the clock cannot stop, in scripts and for bots; then it lapses.
    #[serde(default = "default_window_s")]
    pub window_s: u32,
    pub question: TextKey,
    pub asks: Asks,
}

/// What the answer takes of a person: Endsley's levels of situation awareness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Level {
    /// What is there.
    Perception,
    /// What it means.
    Comprehension,
    /// What comes of it.
    Projection,
}

/// What is asked, and with it how the right answer follows from the seat's knowledge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Asks {
    /// How far the party has come; one stage off is partly right.
    Stage { party: PartyId },
    /// How many living people the seat knows of in the zone; up to twice the tolerance off is partly right.
    CountIn { zone: ZoneId, tolerance: u32 },
    /// Which of the seat's units on the map is nearest to the zone as the crow flies; the next one is partly right.
    WhichUnitNearest { zone: ZoneId },
    /// Seconds until the party is expected to do harm; up to twice the tolerance off is partly right.
    TimeToHarm { party: PartyId, tolerance_s: u32 },
    /// One of the options.
    Choice { options: Vec<ProbeOption> },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProbeOption {
    pub id: OptionId,
    pub text: TextKey,
    /// Several options may be right at once.
    pub right: Knows,
    /// Where it is not right, whether it is partly right.
    #[serde(default)]
    pub partly: Knows,
}

/// A nested condition on what the seat can know, never on the truth.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Knows {
    #[default]
    Never,
    Always,
    /// No other option of the question is right.
    Otherwise,
    All(Vec<Knows>),
    Any(Vec<Knows>),
    Not(Box<Knows>),
    /// The seat holds the party at this stage or above.
    Known(PartyId, Stage),
    /// Harm by the party is expected within this many seconds.
    HarmWithin(PartyId, u32),
    /// At least this many living people known in the zone.
    PeopleIn(ZoneId, u32),
    /// At least this many untreated wounded known.
    WoundedAtLeast(u32),
    /// The inject's message has been delivered to the seat.
    Told(InjectId),
    /// The rules permit this rung against the party on what is known of it, whoever's authority it takes.
    Permitted(PartyId, Rung),
}

/// A minute: time to read a question and four options twice.
fn default_window_s() -> u32 {
    60
}
