//! Marks on the timeline: what a person wants to jump to.

use serde::{Deserialize, Serialize};

use crate::assessment::card::ScoreCard;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{
    ContactId, DecisionId, DutyId, EventNo, InjectId, PartyId, Point, SeatId, Tick, UnitId, ZoneId,
};
use crate::scenario::people::{PartyStatus, Stage};
use crate::scenario::story::Sender;
use crate::sim::event::{Event, EventKind, EventRecord, HarmSource, Party, UnitNews};

/// Harm within this time of the last is one mark.
const SAME_HARM_S: u32 = 5;

pub(super) fn of(record: &EventRecord, card: &ScoreCard, people: &[SeatId]) -> Vec<Marker> {
    let mut markers: Vec<Marker> = Vec::new();
    let mut known: Vec<(SeatId, PartyId, Stage)> = Vec::new();
    for event in &record.events {
        if let EventKind::ThreatKnown { seat, party, known: threat } = &event.kind {
            let stage = threat.target.stage;
            if people.contains(seat) && is_news(&mut known, seat, party, stage) {
                let kind = MarkerKind::Threat { seat: seat.clone(), party: party.clone(), stage };
                markers.push(Marker { tick: event.tick, event: Some(event.no), kind });
            }
            continue;
        }
        let Some(kind) = kind(event, people) else { continue };
        if !is_merged(&mut markers, event.tick, &kind) {
            markers.push(Marker { tick: event.tick, event: Some(event.no), kind });
        }
    }
    let fails = card.hard_fails.iter();
    markers.extend(fails.map(|fail| Marker {
        tick: fail.tick,
        event: fail.events.first().copied(),
        kind: MarkerKind::HardFail(fail.kind),
    }));
    markers.sort_by_key(|marker| marker.tick);
    markers
}

/// The stage is another than the seat last held.
fn is_news(known: &mut Vec<(SeatId, PartyId, Stage)>, seat: &SeatId, party: &PartyId, stage: Stage) -> bool {
    match known.iter_mut().find(|(one, of, _)| one == seat && of == party) {
        Some((_, _, last)) => std::mem::replace(last, stage) != stage,
        None => {
            known.push((seat.clone(), party.clone(), stage));
            true
        }
    }
}

/// Shells of one salvo, and those whom they hurt, are one mark each.
fn is_merged(markers: &mut [Marker], tick: Tick, kind: &MarkerKind) -> bool {
    let same = |marker: &&mut Marker| tick <= marker.tick.plus_seconds(SAME_HARM_S);
    let mut recent = markers.iter_mut().rev().take_while(same);
    match kind {
        MarkerKind::Explosion(_) => recent.any(|marker| matches!(marker.kind, MarkerKind::Explosion(_))),
        MarkerKind::Harm { people } => {
            let earlier = recent.find_map(|marker| match &mut marker.kind {
                MarkerKind::Harm { people } => Some(people),
                _ => None,
            });
            earlier.map(|count| *count += people).is_some()
        }
        _ => false,
    }
}

fn kind(event: &Event, people: &[SeatId]) -> Option<MarkerKind> {
    Some(match &event.kind {
        EventKind::InjectFired { inject } => MarkerKind::Inject(inject.clone()),
        EventKind::DecisionOpened { decision, seat, .. } if people.contains(seat) => {
            MarkerKind::DecisionOpened(decision.clone())
        }
        EventKind::Decided { decision, seat, .. } if people.contains(seat) => MarkerKind::Decided(decision.clone()),
        EventKind::DecisionLapsed { decision, .. } => MarkerKind::DecisionLapsed(decision.clone()),
        EventKind::ForceUsed(used) => MarkerKind::Force { unit: used.unit.clone(), rung: used.rung },
        EventKind::Interposed { unit, .. } => MarkerKind::Interposed(unit.clone()),
        EventKind::PeopleLed { unit, people, .. } => MarkerKind::Led { unit: unit.clone(), people: *people },
        EventKind::ZoneCleared { zone } => MarkerKind::Cleared(zone.clone()),
        EventKind::PartyStatusChanged { party, status } => MarkerKind::Party(party.clone(), *status),
        EventKind::Explosion { at, .. } => MarkerKind::Explosion(*at),
        EventKind::PersonWounded { .. } => MarkerKind::Harm { people: 1 },
        EventKind::PersonDied { by: HarmSource::Wounds, .. } => MarkerKind::DiedOfWounds,
        EventKind::PersonDied { .. } => MarkerKind::Harm { people: 1 },
        EventKind::Sent(sent) => match (&sent.from, &sent.to) {
            (Party::Seat(seat), Party::Sender(Sender::Contact(to))) if people.contains(seat) => {
                MarkerKind::Told(to.clone())
            }
            _ => return None,
        },
        EventKind::AuthorityGranted { from, seat, rung } if people.contains(seat) => {
            MarkerKind::Granted { by: from.clone(), rung: *rung }
        }
        EventKind::AuthorityRefused { from, seat, rung } if people.contains(seat) => {
            MarkerKind::Refused { by: from.clone(), rung: *rung }
        }
        EventKind::UnitNews { unit, news, .. } => MarkerKind::News { unit: unit.clone(), news: *news },
        EventKind::NeedOpened { need } => MarkerKind::NeedOpened(need.clone()),
        EventKind::DrillEnded => MarkerKind::End,
        _ => return None,
    })
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Marker {
    pub tick: Tick,
    pub event: Option<EventNo>,
    pub kind: MarkerKind,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MarkerKind {
    Inject(InjectId),
    Threat {
        seat: SeatId,
        party: PartyId,
        stage: Stage,
    },
    DecisionOpened(DecisionId),
    Decided(DecisionId),
    DecisionLapsed(DecisionId),
    Force {
        unit: UnitId,
        rung: Rung,
    },
    Interposed(UnitId),
    Led {
        unit: UnitId,
        people: u32,
    },
    Cleared(ZoneId),
    Party(PartyId, PartyStatus),
    Explosion(Point),
    /// Wounded or killed at once.
    Harm {
        people: u32,
    },
    DiedOfWounds,
    Told(ContactId),
    /// The answer to a request for authority.
    Granted {
        by: ContactId,
        rung: Rung,
    },
    Refused {
        by: ContactId,
        rung: Rung,
    },
    /// A unit told what became of it.
    News {
        unit: UnitId,
        news: UnitNews,
    },
    NeedOpened(DutyId),
    HardFail(crate::assessment::card::HardFailKind),
    End,
}
