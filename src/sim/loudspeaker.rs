//! A unit speaks to people over a loudspeaker: those within its reach hear, and those who know the language understand.

use super::channel::figures;
use super::climate::line_share;
use super::event::EventKind;
use super::order::PublicLine;
use super::reading::{Hand, distance_m, topic_no, unit_no};
use super::sight::sees_from;
use super::state::Health;
use crate::scenario::forces::Channel;
use crate::scenario::ids::{Point, SeatId, TopicId, UnitId};

/// Said once to each: who has heard of the topic from a loudspeaker is not moved by hearing it again.
pub(super) fn announce(hand: &mut Hand, seat: SeatId, (by, topic, line): (&UnitId, &TopicId, PublicLine)) {
    let scenario = hand.drill.0.clone();
    let Some((unit, about)) = unit_no(&scenario, by).zip(topic_no(&scenario, topic)) else {
        return;
    };
    let Some(from) = hand.reading().unit_at(unit) else {
        return;
    };
    let reach_m = figures(&scenario, Channel::Loudspeaker).reach_m.unwrap_or(f32::MAX);
    let spoken = &scenario.units[usize::from(unit)].languages;
    let (mut heard, mut understood) = (0, 0);
    let mut hearers = Vec::new();
    for person in 0..hand.civilians.people.len() as u32 {
        let at = hand.reading().place_of(person).filter(|at| distance_m(from, *at) <= reach_m);
        let civilian = &mut hand.civilians.people[person as usize];
        let Some(at) = at.filter(|_| !matches!(civilian.health, Health::Dead | Health::InCare)) else {
            continue;
        };
        heard += 1;
        let language = scenario.people.get(usize::from(civilian.group)).map(|group| &group.language);
        hearers.push((at, language.is_some_and(|language| spoken.contains(language))));
        if !language.is_some_and(|language| spoken.contains(language)) {
            continue;
        }
        understood += 1;
        if hand.mail.heard_aloud.contains(&(about, person)) {
            continue;
        }
        hand.mail.heard_aloud.push((about, person));
        let rumours = hand.climate.rumours.iter();
        let lost: f32 = rumours
            .filter(|rumour| rumour.topic == about && rumour.group == civilian.group && !rumour.met)
            .map(|rumour| rumour.trust_by)
            .sum();
        civilian.trust = (civilian.trust - lost * line_share(&scenario.bearing.word, line)).clamp(0.0, 1.0);
        if line != PublicLine::Denial {
            civilian.fear = (civilian.fear - scenario.bearing.word.calms).max(0.0);
        }
    }
    let (seat_id, topic) = (seat.clone(), topic.clone());
    hand.write(EventKind::Announced { seat: seat_id, unit: by.clone(), topic, line, heard, understood });
    tell_heard(hand, seat, unit, &hearers);
}

/// What the unit can say of those who heard it, each with whether they understood: of those it sees.
pub(super) fn tell_heard(hand: &mut Hand, seat: SeatId, unit: u16, hearers: &[(Point, bool)]) {
    let scenario = hand.drill.0.clone();
    let world = (&*hand.units, &*hand.bodies, &*hand.ground, &*hand.conditions);
    let sees = sees_from(&scenario, world, unit);
    let seen: Vec<bool> = hearers.iter().filter(|(at, _)| sees(*at)).map(|(_, understands)| *understands).collect();
    drop(sees);
    let (heard, understood) = (seen.len() as u32, seen.iter().filter(|understands| **understands).count() as u32);
    let unit = scenario.units[usize::from(unit)].id.clone();
    hand.write(EventKind::Heard { seat, unit, heard, understood });
}
