//! A rolling digest per subsystem each second: two runs that differ say where first.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use bevy::prelude::*;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::event::EventRecord;
use super::finite::is_finite;
use super::snapshot::{Keep, Register};
use super::state::Clock;
use super::{TickSchedule, TickSet};
use crate::scenario::ids::{TICKS_PER_SECOND, Tick};

pub(super) fn plugin(app: &mut App) {
    app.keep_unhashed(Rolling::default());
    app.add_systems(TickSchedule, roll.in_set(TickSet::Digest));
}

/// At each whole second, and at the end, folds every kept resource into its subsystem's digest.
fn roll(world: &mut World) {
    let clock = *world.resource::<Clock>();
    if !clock.tick.0.is_multiple_of(TICKS_PER_SECOND) && !clock.ended {
        return;
    }
    let mut rolling = world.resource::<Rolling>().clone();
    let mut bytes: BTreeMap<Subsystem, Vec<u8>> = BTreeMap::new();
    let columns = world.resource::<Register>().columns.clone();
    for column in columns.iter().filter_map(|column| column.bytes) {
        if rolling.not_finite.is_none() && !(column.is_finite)(world) {
            rolling.not_finite = Some((column.part, clock.tick));
        }
        let so_far = bytes.remove(&column.part).unwrap_or_default();
        bytes.insert(column.part, (column.append)(world, so_far));
    }
    let events = &world.resource::<EventRecord>().events;
    let new = events.get(rolling.events_hashed as usize..).unwrap_or_default();
    if rolling.not_finite.is_none() && !is_finite(new) {
        rolling.not_finite = Some((Subsystem::Record, clock.tick));
    }
    let record = bytes.remove(&Subsystem::Record).unwrap_or_default();
    bytes.insert(Subsystem::Record, postcard::to_extend(new, record).unwrap_or_default());
    rolling.events_hashed = events.len() as u32;
    rolling.digests.tick = clock.tick;
    for (part, bytes) in bytes {
        let last = rolling.digests.parts.get(&part).copied().unwrap_or_default();
        let key = [&last.to_le_bytes()[..], &bytes].concat();
        rolling.digests.parts.insert(part, xxh3_64(&key));
    }
    *world.resource_mut::<Rolling>() = rolling;
}

/// Digests so far, and how far they have come.
#[derive(Resource, Clone, Default)]
pub struct Rolling {
    digests: Digests,
    /// Events already folded in; the record only grows.
    events_hashed: u32,
    not_finite: Option<(Subsystem, Tick)>,
}

impl Rolling {
    pub fn digests(&self) -> &Digests {
        &self.digests
    }

    /// Where and when a number first was infinite or not a number: its bits would differ between platforms.
    pub fn not_finite(&self) -> Option<(Subsystem, Tick)> {
        self.not_finite
    }
}

/// One digest per subsystem. As text: the tick, then `name=digest` in the order of the subsystems.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digests {
    pub tick: Tick,
    pub parts: BTreeMap<Subsystem, u64>,
}

impl Digests {
    /// All of them in one number.
    pub fn whole(&self) -> u64 {
        xxh3_64(self.to_string().as_bytes())
    }

    /// The first subsystem that differs between two digests of the same tick.
    pub fn first_difference(&self, other: &Digests) -> Option<Subsystem> {
        Subsystem::ALL.into_iter().find(|part| self.parts.get(part) != other.parts.get(part))
    }
}

impl fmt::Display for Digests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.tick.0)?;
        self.parts.iter().try_for_each(|(part, digest)| write!(f, " {part}={digest:016x}"))
    }
}

impl FromStr for Digests {
    type Err = NotDigests;

    fn from_str(text: &str) -> Result<Self, NotDigests> {
        let mut words = text.split_ascii_whitespace();
        let tick = words.next().and_then(|word| word.parse().ok()).map(Tick).ok_or(NotDigests)?;
        let mut parts = BTreeMap::new();
        for word in words {
            let (name, digest) = word.split_once('=').ok_or(NotDigests)?;
            let part = Subsystem::ALL.into_iter().find(|part| part.name() == name).ok_or(NotDigests)?;
            let digest = u64::from_str_radix(digest, 16).map_err(|_| NotDigests)?;
            if parts.insert(part, digest).is_some() {
                return Err(NotDigests);
            }
        }
        Ok(Self { tick, parts })
    }
}

/// The text is not a line of digests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a line of digests")]
pub struct NotDigests;

/// Parts of the state, in the order in which a difference would first arise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Subsystem {
    Seats,
    Story,
    Parties,
    Civilians,
    Units,
    Bodies,
    Knowledge,
    Mail,
    Climate,
    Record,
}

impl Subsystem {
    pub const ALL: [Subsystem; 10] = {
        use Subsystem::*;
        [Seats, Story, Parties, Civilians, Units, Bodies, Knowledge, Mail, Climate, Record]
    };

    /// As the log writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Seats => "seats",
            Self::Story => "story",
            Self::Parties => "parties",
            Self::Civilians => "civilians",
            Self::Units => "units",
            Self::Bodies => "bodies",
            Self::Knowledge => "knowledge",
            Self::Mail => "mail",
            Self::Climate => "climate",
            Self::Record => "record",
        }
    }
}

impl fmt::Display for Subsystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_survive_their_text_form_and_name_the_first_difference() {
        let parts = Subsystem::ALL.into_iter().map(|part| (part, 0x00ff_u64 + part as u64)).collect();
        let digests = Digests { tick: Tick(30), parts };
        assert_eq!(digests.to_string().parse(), Ok(digests.clone()));
        let mut other = digests.clone();
        other.parts.insert(Subsystem::Mail, 1);
        other.parts.insert(Subsystem::Parties, 1);
        assert_eq!(digests.first_difference(&other), Some(Subsystem::Parties));
        for broken in ["", "x", "3 bodies", "3 bodies=zz", "3 nobody=1", "3 mail=1 mail=1"] {
            assert_eq!(broken.parse::<Digests>(), Err(NotDigests));
        }
    }
}
