//! Random numbers: one portable stream per purpose and id, so that an extra draw in one place moves nothing elsewhere.

use rand_pcg::Pcg64;
use xxhash_rust::xxh3::xxh3_128;

use crate::scenario::ids::Tick;

/// A fresh stream for one purpose and one dense id: the start of whatever is drawn once a drill.
pub fn stream(seed: u64, purpose: Purpose, id: u32) -> Pcg64 {
    stream_at(seed, purpose, id, Tick(0))
}

/// The same for what is drawn again and again: a stream for each tick (or count), so that no generator is kept.
///
/// Mixing: seed (8 bytes), purpose, id, tick (4 bytes each), little-endian, through XXH3-128. The digest is the
/// state of a PCG XSL 128/64 generator, and purpose and id are its sequence number. Both algorithms are published
/// and the same on every platform.
pub fn stream_at(seed: u64, purpose: Purpose, id: u32, tick: Tick) -> Pcg64 {
    let purpose = purpose as u32;
    let mut key = [0; 20];
    key[0..8].copy_from_slice(&seed.to_le_bytes());
    key[8..12].copy_from_slice(&purpose.to_le_bytes());
    key[12..16].copy_from_slice(&id.to_le_bytes());
    key[16..20].copy_from_slice(&tick.0.to_le_bytes());
    Pcg64::new(xxh3_128(&key), u128::from(purpose) << 32 | u128::from(id))
}

/// What a number is drawn for. Numbers are part of every run: new purposes go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Purpose {
    /// Age, speed and place of a person at the start; id: person.
    Person = 0,
    /// What a person does next; id: person.
    Behaviour = 1,
    /// Members of a party at the start; id: party.
    PartyMember = 2,
    /// How a party answers a rung; id: party.
    Answer = 3,
    /// Who is noticed in a look; id: observing unit.
    Look = 4,
    /// Where a party's shells and shots go, and whom they hit; id: party.
    PartyFire = 5,
    /// Whom a unit's force hits; id: unit.
    UnitFire = 6,
    /// Shells of the story; id: inject, or the effect's place where none.
    StoryFire = 7,
    /// Whether a wound is urgent or deadly; id: person.
    Wound = 8,
    /// How long a counterpart takes to answer; id: message.
    ReplyDelay = 9,
    /// Whether a person does what a unit asks; id: person.
    Obedience = 10,
    /// Which way somebody held up in a crowd shifts; id: body.
    Shuffle = 11,
    /// Who belongs to which family; id: group.
    Family = 12,
    /// Whether a person goes to somebody's help; id: person, and the wounded for the tick.
    Help = 13,
    /// Whether a person takes over a tale; id: person.
    Word = 14,
    /// Whom a crowd's stones hit; id: zone.
    Stones = 15,
    /// How a wound runs; id: body.
    Course = 16,
    /// Whom a shot meets; id: shooter and shot.
    Shot = 17,
    /// Whether a look notices somebody, and what it takes them for; id: observing unit and person, or unit and party.
    Glimpse = 18,
    /// Whether a report is right, and how it is wrong; id: what told it.
    Hearsay = 19,
    /// Runs of a forecast: their seeds and what parties do in them; id: forecast and run.
    Forecast = 20,
}

#[cfg(test)]
mod tests {
    use rand::Rng;

    use super::*;

    #[test]
    fn streams_differ_by_every_part_of_their_key_and_are_fixed_values() {
        let first = |seed, purpose, id, tick| stream_at(seed, purpose, id, Tick(tick)).next_u64();
        let base = first(1, Purpose::Wound, 2, 3);
        assert_eq!(base, first(1, Purpose::Wound, 2, 3));
        for other in [
            first(2, Purpose::Wound, 2, 3),
            first(1, Purpose::Look, 2, 3),
            first(1, Purpose::Wound, 3, 3),
            first(1, Purpose::Wound, 2, 4),
        ] {
            assert_ne!(base, other);
        }
    }
}
