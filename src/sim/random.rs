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
