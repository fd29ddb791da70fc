//! Word of mouth: rumours and what people saw, passed on from one to the next, group by group.
//!
//! After Daley and Kendall ("Stochastic Rumours"): those who have not heard take a tale over from those near them who
//! tell it. Unlike theirs, a tale ends by itself in time, or when the facts are made known.

use rand::RngExt;

use super::climate::shift_person;
use super::nearby::Nearby;
use super::random::{Purpose, stream_at};
use super::reading::{Hand, distance_m};
use super::state::{Health, RumourState, Tale};
use crate::scenario::Scenario;
use crate::scenario::bearing::WordOfMouth;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};

/// A rumour begins in its group: part of it hears at once, the rest from one another.
pub(super) fn begin_rumour(hand: &mut Hand, rumour: RumourState) {
    let scenario = hand.drill.0.clone();
    let (seed, tick) = (hand.seed.0, hand.tick());
    let number = hand.climate.rumours.len() as u16;
    hand.climate.rumours.push(rumour);
    let Some(group) = scenario.people.get(usize::from(rumour.group)) else { return };
    let mut hearers = Vec::new();
    for (no, person) in hand.civilians.people.iter().enumerate() {
        let draw = stream_at(seed, Purpose::Word, no as u32, tick).random::<f32>();
        if person.group == rumour.group && draw < group.temper.at_once {
            hearers.push(no);
        }
    }
    // Somebody must have it to tell.
    let first = hand.civilians.groups.get(usize::from(rumour.group)).filter(|group| !group.is_empty());
    hearers.extend(first.map(|group| group.start as usize).filter(|_| hearers.is_empty()));
    let at = Point::default();
    begin(
        hand,
        Tale { rumour: Some(number), trust_by: rumour.trust_by, since: tick, at, heard: Vec::new(), is_over: false },
        &hearers,
    );
}

/// Those who saw a deed tell of it; deeds of one kind close to one another are one tale.
pub(super) fn tell_of(hand: &mut Hand, at: Point, trust_by: f32, witnesses: &[usize]) {
    let tick = hand.tick();
    let WordOfMouth { same_deed_s, same_deed_m, .. } = hand.drill.0.bearing.word;
    let same = |tale: &Tale| {
        tale.rumour.is_none()
            && !tale.is_over
            && (tale.trust_by < 0.0) == (trust_by < 0.0)
            && tick.seconds_since(tale.since) < same_deed_s as f32
            && distance_m(tale.at, at) < same_deed_m
    };
    if let Some(tale) = hand.climate.tales.iter_mut().find(|tale| same(tale)) {
        if trust_by.abs() > tale.trust_by.abs() {
            tale.trust_by = trust_by;
        }
        witnesses.iter().for_each(|person| tale.heard[*person] = true);
        return;
    }
    let mut heard = vec![false; hand.civilians.people.len()];
    witnesses.iter().for_each(|person| heard[*person] = true);
    hand.climate.tales.push(Tale { rumour: None, trust_by, since: tick, at, heard, is_over: false });
}

/// Each tale once a second, at a tick of its own: who stands near somebody who tells it may take it over.
pub(super) fn pass_on(hand: &mut Hand, scenario: &Scenario) {
    let tick = hand.tick();
    for no in 0..hand.climate.tales.len() {
        let tale = &mut hand.climate.tales[no];
        tale.is_over |= tick.seconds_since(tale.since) > scenario.bearing.word.told_for_s as f32;
        if tale.is_over && tale.rumour.is_none() {
            // Nobody asks any more who heard of a deed; of a rumour, a late public line does.
            tale.heard = Vec::new();
        }
        if !tale.is_over && (tick.0 + no as u32).is_multiple_of(TICKS_PER_SECOND) {
            spread(hand, scenario, no);
        }
    }
}

/// The rumour was met: those who heard it get back part of what it took, and facts end it.
pub(super) fn meet(hand: &mut Hand, rumour: u16, share: f32, ends: bool) {
    let Some(tale) = hand.climate.tales.iter().position(|tale| tale.rumour == Some(rumour)) else { return };
    let by = -hand.climate.tales[tale].trust_by * share;
    let heard = std::mem::take(&mut hand.climate.tales[tale].heard);
    for (person, _) in heard.iter().enumerate().filter(|(_, heard)| **heard) {
        shift_person(hand, person, by);
    }
    hand.climate.tales[tale].heard = heard;
    hand.climate.tales[tale].is_over |= ends;
    // Who hears it now hears what was said to it as well.
    hand.climate.tales[tale].trust_by *= 1.0 - share;
}

fn begin(hand: &mut Hand, mut tale: Tale, hearers: &[usize]) {
    let scenario = hand.drill.0.clone();
    tale.heard = vec![false; hand.civilians.people.len()];
    let trust_by = tale.trust_by;
    hearers.iter().for_each(|person| tale.heard[*person] = true);
    hand.climate.tales.push(tale);
    hearers.iter().for_each(|person| take_in(hand, &scenario, *person, trust_by));
}

fn spread(hand: &mut Hand, scenario: &Scenario, no: usize) {
    let (seed, tick, word) = (hand.seed.0, hand.tick(), &scenario.bearing.word);
    let tale = &hand.climate.tales[no];
    let people = &hand.civilians.people;
    let reading = hand.reading();
    let is_awake = |person: usize| people[person].health != Health::Dead;
    let tellers = (0..people.len()).filter(|person| tale.heard[*person] && is_awake(*person));
    let tellers = Nearby::new(tellers.filter_map(|person| reading.place_of(person as u32)), word.earshot_m);
    if tellers.is_empty() {
        return;
    }
    let mut hearers = Vec::new();
    for (person, civilian) in people.iter().enumerate().filter(|(person, _)| !tale.heard[*person]) {
        let Some(at) = reading.place_of(person as u32).filter(|_| is_awake(person)) else { continue };
        let near = tellers.of(at).take(usize::from(word.tellers)).count();
        let listens = scenario.people.get(usize::from(civilian.group)).map_or(0.0, |group| group.temper.listens_per_s);
        if near > 0 {
            // Of its own for each tale: two tales are not believed by the same people.
            let key = Tick(tick.0.wrapping_add((no as u32) << 20));
            let draw = stream_at(seed, Purpose::Word, person as u32, key).random::<f32>();
            hearers.extend((draw < listens * near as f32).then_some(person));
        }
    }
    let trust_by = tale.trust_by;
    for person in hearers {
        hand.climate.tales[no].heard[person] = true;
        take_in(hand, scenario, person, trust_by);
    }
}

/// A tale moves trust, and a bad one frightens.
fn take_in(hand: &mut Hand, scenario: &Scenario, person: usize, trust_by: f32) {
    shift_person(hand, person, trust_by);
    let Some(civilian) = hand.civilians.people.get_mut(person) else { return };
    let tale_fear = scenario.people.get(usize::from(civilian.group)).map_or(0.0, |group| group.temper.tale_fear);
    civilian.fear = (civilian.fear + (-trust_by).max(0.0) * tale_fear).min(1.0);
}
