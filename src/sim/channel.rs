//! A channel at work: free lines and queues, whom one must stand near to, and in which language one is understood.

use super::event::{Party, Sent};
use super::reading::{Hand, Reading, seat_no};
use super::state::Lines;
use crate::scenario::Scenario;
use crate::scenario::channels::ChannelFigures;
use crate::scenario::forces::{Channel, Counterpart, Seat};
use crate::scenario::ids::{ContactId, Language, SeatId, Tick};
use crate::scenario::story::Sender;

/// When a line of the channel is free for a message of the seat, and takes it: messages queue where it is busy.
///
/// What comes in unasked queues behind its like only. A seat that keeps its own lines busy must not hear later of what it is
/// to answer: its clocks run from when it hears.
pub(super) fn take_line(hand: &mut Hand, channel: Channel, seat: Option<&SeatId>, is_unasked: bool) -> Tick {
    let tick = hand.tick();
    let scenario = hand.drill.0.clone();
    let figures = figures(&scenario, channel);
    if figures.lines == 0 || figures.holds_s == 0 {
        return tick;
    }
    let seat = seat.and_then(|seat| seat_no(&scenario, seat)).filter(|_| !figures.shared);
    let busy = &mut hand.mail.lines;
    let place = busy.iter().position(|lines| (lines.channel, lines.seat) == (channel, seat)).unwrap_or_else(|| {
        let free = vec![Tick(0); usize::from(figures.lines)];
        busy.push(Lines { channel, seat, free_unasked: free.clone(), free });
        busy.len() - 1
    });
    let Lines { free, free_unasked, .. } = &mut busy[place];
    let queue = if is_unasked { &*free_unasked } else { &*free };
    // The line that is free first; of several, the first.
    let Some((line, from)) = queue.iter().copied().enumerate().min_by_key(|(_, from)| *from) else { return tick };
    let begins = tick.max(from);
    let ends = begins.plus_seconds(figures.holds_s);
    free[line] = ends.max(free[line]);
    if is_unasked {
        free_unasked[line] = ends;
    }
    begins
}

/// Seconds until the seat finds a line of the channel free.
pub fn free_in_s(scenario: &Scenario, reading: &Reading, channel: Channel, seat: u16) -> u32 {
    let seat = (!figures(scenario, channel).shared).then_some(seat);
    let lines = reading.mail.lines.iter().find(|lines| (lines.channel, lines.seat) == (channel, seat));
    let free = lines.and_then(|lines| lines.free.iter().min().copied());
    free.map_or(0, |free| free.seconds_since(reading.tick()).ceil() as u32)
}

pub(super) fn figures(scenario: &Scenario, channel: Channel) -> ChannelFigures {
    ChannelFigures::of(&scenario.channels, channel)
}

/// Who speaks in person has somebody there; other channels reach from anywhere.
pub fn is_in_reach(scenario: &Scenario, reading: &Reading, seat: &SeatId, contact: &Counterpart) -> bool {
    contact.channel != Channel::InPerson
        || contact.meets_in.is_none()
        || near_units(scenario, reading, seat, contact).next().is_some()
}

/// The message cannot be handed to anyone yet: nobody stands near enough to speak.
pub(super) fn is_out_of_reach(scenario: &Scenario, reading: &Reading, sent: &Sent) -> bool {
    let pair = pair(scenario, sent).filter(|_| sent.channel == Channel::InPerson);
    pair.is_some_and(|(seat, contact)| !is_in_reach(scenario, reading, &seat.id, contact))
}

/// Seconds until what has arrived is understood; `None` where nobody can put it into the hearer's language.
pub(super) fn understood_in_s(scenario: &Scenario, reading: &Reading, sent: &Sent) -> Option<u32> {
    let Some((seat, contact)) = pair(scenario, sent) else {
        return Some(0);
    };
    let share = |spoken: &[Language]| spoken.iter().any(|language| contact.languages.contains(language));
    let is_face_to_face = sent.channel == Channel::InPerson && contact.meets_in.is_some();
    let is_shared = if is_face_to_face {
        near_units(scenario, reading, &seat.id, contact).any(|unit| share(&scenario.units[unit].languages))
    } else {
        seat.languages.is_empty() || share(&seat.languages)
    };
    // Who declares no language speaks them all.
    if contact.languages.is_empty() || is_shared {
        return Some(0);
    }
    [seat.interpreter_s, contact.interpreter_s].into_iter().flatten().min()
}

/// Seat and counterpart of a message between the two.
fn pair<'a>(scenario: &'a Scenario, sent: &Sent) -> Option<(&'a Seat, &'a Counterpart)> {
    let (seat, contact): (&SeatId, &ContactId) = match (&sent.from, &sent.to) {
        (Party::Seat(seat), Party::Sender(Sender::Contact(contact)))
        | (Party::Sender(Sender::Contact(contact)), Party::Seat(seat)) => (seat, contact),
        _ => return None,
    };
    let seat = scenario.seats.iter().find(|known| known.id == *seat)?;
    Some((seat, scenario.counterpart(contact)?))
}

/// Units of the seat on the ground, by number, that stand where the counterpart can be met.
fn near_units<'a>(
    scenario: &'a Scenario,
    reading: &Reading<'a>,
    seat: &'a SeatId,
    contact: &Counterpart,
) -> impl Iterator<Item = usize> + use<'a> {
    let zone = contact.meets_in.as_ref().and_then(|zone| super::reading::zone_no(scenario, zone));
    let reach_m = figures(scenario, Channel::InPerson).reach_m.unwrap_or(f32::MAX);
    let reading = *reading;
    let own = scenario.units.iter().enumerate().filter(move |(_, unit)| unit.seat == *seat && !unit.flies);
    own.map(|(no, _)| no).filter(move |no| {
        let at = reading.unit_at(*no as u16).filter(|_| reading.is_available(*no as u16));
        at.zip(zone).is_some_and(|(at, zone)| reading.ground.distance_to_zone_m(zone, at) <= reach_m)
    })
}
