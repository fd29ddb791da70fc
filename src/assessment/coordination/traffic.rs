//! The traffic itself: who wrote to whom, what was told twice, what nobody needed, and how much it was.

use std::collections::BTreeMap;

use super::{ChannelLoad, Count, Duplicate, Edge, Load, Node, OverShare, OverShared, Pair};
use crate::assessment::case::Case;
use crate::assessment::criteria::{self, Share};
use crate::assessment::subject::is_protected;
use crate::scenario::forces::{Channel, Purpose};
use crate::scenario::ids::{EventNo, SeatId, TICKS_PER_SECOND, Tick, TopicId};
use crate::scenario::story::Sender;
use crate::sim::event::{Event, EventKind, Party, Sent};
use crate::sim::order::Detail;

/// Longest list of minutes: a day; a damaged record may end at any tick.
const MAX_MINUTES: u32 = 24 * 60;

/// The seats first, then everyone who wrote, was written to or should have been, in the order of the first time.
pub(super) fn nodes(case: &Case, seats: &[SeatId], pairs: &[Pair]) -> Vec<Node> {
    let node = |party: Party, is_own: bool| Node { party, is_own, sent: 0, received: 0 };
    let mut nodes: Vec<Node> = seats.iter().map(|seat| node(Party::Seat(seat.clone()), true)).collect();
    for pair in pairs.iter().filter(|pair| is_shown(&pair.who)) {
        if !nodes.iter().any(|known| known.party == pair.who) {
            nodes.push(node(pair.who.clone(), false));
        }
    }
    for (_, sent) in own(case, seats) {
        for (party, is_sender) in [(&sent.from, true), (&sent.to, false)] {
            let at = nodes.iter().position(|known| known.party == *party).unwrap_or_else(|| {
                nodes.push(node(party.clone(), false));
                nodes.len() - 1
            });
            let count = if is_sender { &mut nodes[at].sent } else { &mut nodes[at].received };
            *count += 1;
        }
    }
    nodes
}

pub(super) fn edges(case: &Case, seats: &[SeatId]) -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    for (event, sent) in own(case, seats) {
        match edges.iter_mut().find(|edge| edge.from == sent.from && edge.to == sent.to) {
            Some(edge) => edge.messages += 1,
            None => {
                let (from, to) = (sent.from.clone(), sent.to.clone());
                edges.push(Edge { from, to, messages: 1, first: event.tick });
            }
        }
    }
    edges
}

pub(super) fn duplicates(case: &Case, seats: &[SeatId]) -> Vec<Duplicate> {
    let mut told: Vec<(Option<Detail>, Duplicate)> = Vec::new();
    for (event, sent) in own(case, seats) {
        let (Party::Seat(seat), Some(topic)) = (&sent.from, &sent.topic) else { continue };
        if !seats.contains(seat) || !case.is_person(seat, event.tick) || sent.answers.is_some() {
            continue;
        }
        // Any seat of the team: the recipient has heard it all the same.
        let same = told.iter_mut().rev().find(|(detail, one)| {
            one.to == sent.to && one.topic == *topic && one.purpose == sent.purpose && *detail == sent.detail
        });
        match same {
            Some((_, one)) if !is_news_since(case, topic, &sent.to, last(&one.ticks), event.no) => {
                one.messages.push(sent.message);
                one.ticks.push(event.tick);
            }
            _ => told.push((
                sent.detail,
                Duplicate {
                    seat: seat.clone(),
                    to: sent.to.clone(),
                    topic: topic.clone(),
                    purpose: sent.purpose,
                    messages: vec![sent.message],
                    ticks: vec![event.tick],
                },
            )),
        }
    }
    told.into_iter().map(|(_, one)| one).filter(|one| one.messages.len() > 1).collect()
}

fn last(ticks: &[Tick]) -> Tick {
    ticks.last().copied().unwrap_or_default()
}

/// Something on the topic came up after the tick and before the event; the recipient's own thanks are no news.
fn is_news_since(case: &Case, topic: &TopicId, to: &Party, since: Tick, before: EventNo) -> bool {
    let from = case.events.partition_point(|event| event.tick <= since);
    let until = (before.0 as usize).clamp(from, case.events.len());
    case.events[from..until].iter().any(|event| match &event.kind {
        EventKind::Sent(sent) => {
            let is_thanks = sent.from == *to && sent.answers.is_some();
            matches!(sent.to, Party::Seat(_)) && sent.topic.as_ref() == Some(topic) && !is_thanks
        }
        EventKind::InjectFired { inject } => {
            case.scenario.injects.iter().any(|known| known.id == *inject && known.topic.as_ref() == Some(topic))
        }
        EventKind::NeedOpened { need } => {
            case.scenario.rubric.needs.iter().any(|known| known.id == *need && known.topic == *topic)
        }
        _ => false,
    })
}

pub(super) fn over_shared(case: &Case, seats: &[SeatId]) -> Vec<OverShared> {
    let own = |event: &Event, share: &Share| seats.contains(share.seat) && case.is_person(share.seat, event.tick);
    let all =
        case.events.iter().flat_map(|event| criteria::shares(case, event).into_iter().map(move |one| (event, one)));
    let shares = all.filter(|(event, share)| own(event, share)).filter_map(|(event, share)| {
        Some(OverShared {
            seat: share.seat.clone(),
            to: share.to.map_or(Party::Public, |to| Party::Sender(Sender::Contact(to.clone()))),
            topic: share.topic.clone(),
            detail: share.detail,
            event: event.no,
            at: event.tick,
            why: too_far(case, event, &share)?,
        })
    });
    shares.collect()
}

/// By the criterion's own measure of a share, which rates 1 and 0 what went too far.
fn too_far(case: &Case, event: &Event, share: &Share) -> Option<OverShare> {
    let tells = match &event.kind {
        EventKind::Sent(sent) => matches!(sent.purpose, Purpose::Notify | Purpose::Report | Purpose::Share),
        _ => share.to.is_some(),
    };
    match (share.rating, is_protected(case, share.topic)) {
        (_, true) if share.to.is_none() => Some(OverShare::Published),
        (0, true) => Some(OverShare::Identity),
        (1, true) => Some(OverShare::Protected),
        (0 | 1, false) if tells => Some(OverShare::NoNeed),
        _ => None,
    }
}

pub(super) fn load(case: &Case, seats: &[SeatId]) -> Load {
    let minute_of = |tick: Tick| (tick.seconds() / 60).min(MAX_MINUTES - 1) as usize;
    let mut minutes = vec![Count::default(); minute_of(case.end) + 1];
    let mut channels: BTreeMap<Channel, Count> = BTreeMap::new();
    let mut all = 0_u32;
    for (event, sent) in own(case, seats) {
        let by_channel = channels.entry(sent.channel).or_default();
        let minute = minutes.get_mut(minute_of(event.tick));
        for count in std::iter::once(by_channel).chain(minute) {
            let (from, to) = (is_of(&sent.from, seats), is_of(&sent.to, seats));
            count.sent += u32::from(from);
            count.received += u32::from(to);
        }
        all += 1;
    }
    let length_ticks = case.end.0.max(TICKS_PER_SECOND) as f32;
    let per_minute = all as f32 * (60 * TICKS_PER_SECOND) as f32 / length_ticks;
    let channels = channels.into_iter().map(|(channel, count)| ChannelLoad {
        channel,
        sent: count.sent,
        received: count.received,
    });
    Load { per_minute, minutes, channels: channels.collect() }
}

/// Messages that one of the seats sent or got.
fn own<'a>(case: &Case<'a>, seats: &[SeatId]) -> impl Iterator<Item = (&'a Event, &'a Sent)> {
    case.sent().filter(move |(_, sent)| is_of(&sent.from, seats) || is_of(&sent.to, seats))
}

fn is_of(party: &Party, seats: &[SeatId]) -> bool {
    matches!(party, Party::Seat(seat) if seats.contains(seat))
}

/// The exercise itself is not coordinated with.
fn is_shown(party: &Party) -> bool {
    !matches!(party, Party::Sender(Sender::Control))
}
