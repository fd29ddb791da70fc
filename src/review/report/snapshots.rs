//! What a seat knew at the moments that are judged, beside what was: knowledge against ground truth.

use super::Maker;
use super::model::{Picture, Snapshot};
use crate::exercise::frames::{Frame, PartyFrame};
use crate::scenario::forces::Rung;
use crate::scenario::ids::{EventNo, SeatId, TICKS_PER_SECOND, Tick};
use crate::sim::event::EventKind;

/// Most moments of a report: what a debrief can look at.
const SNAPSHOTS_MOST: usize = 12;
/// Moments of one seat within this time are one picture, in seconds.
const SAME_MOMENT_S: u32 = 2;
/// A person held to be farther away than this was held to be elsewhere, in metres.
const ELSEWHERE_M: f32 = 15.0;

impl Maker<'_> {
    pub(super) fn snapshots(&self) -> Vec<Snapshot> {
        let mut moments = self.judged_moments();
        moments.sort_by_key(|moment| (moment.rank, moment.at));
        moments.truncate(SNAPSHOTS_MOST);
        moments.sort_by_key(|moment| moment.at);
        moments.into_iter().filter_map(|moment| self.snapshot(moment)).collect()
    }

    /// Hard fails, orders of force and decisions; those of one seat at one time joined.
    fn judged_moments(&self) -> Vec<Judged> {
        let mut moments: Vec<Judged> = Vec::new();
        for fail in &self.card.hard_fails {
            let title = self.words.named("hard-fail", fail.kind);
            add(&mut moments, Rank::HardFail, fail.tick, &fail.seat, title, &fail.events);
        }
        for event in &self.review.events.events {
            let (rank, at, seat, title) = match &event.kind {
                EventKind::ForceUsed(used) => {
                    let values = [
                        ("unit", self.words.unit(&used.unit).into()),
                        ("rung", self.words.named("rung", used.rung).into()),
                        ("target", self.words.target(&used.target).into()),
                    ];
                    (
                        Rank::of_force(used.rung),
                        used.ordered,
                        &used.seat,
                        self.words.with("report-moment-force", &values),
                    )
                }
                EventKind::Decided { decision, seat, option, .. } => {
                    let values = [
                        ("decision", self.words.decision(decision).into()),
                        ("option", self.words.option(decision, option).into()),
                    ];
                    (Rank::Decision, event.tick, seat, self.words.with("report-moment-decided", &values))
                }
                EventKind::DecisionLapsed { decision, seat } => {
                    let values = [("decision", self.words.decision(decision).into())];
                    (Rank::Decision, event.tick, seat, self.words.with("report-moment-lapsed", &values))
                }
                _ => continue,
            };
            if self.seats.contains(seat) {
                add(&mut moments, rank, at, seat, title, &[event.no]);
            }
        }
        moments
    }

    fn snapshot(&self, moment: Judged) -> Option<Snapshot> {
        let frame = self.review.frame_at(moment.at)?;
        let known = frame.knew(&moment.seat);
        let units = frame.truth.units.clone();
        Some(Snapshot {
            at: moment.at,
            summary: self.summary(frame, &moment.seat),
            knew: self.knew(&moment),
            seat: self.seat(&moment.seat),
            titles: moment.titles,
            known: Picture {
                people: known.map_or_else(Vec::new, |known| known.people.clone()),
                parties: known.map_or_else(Vec::new, |known| known.parties.clone()),
                units: units.clone(),
            },
            truth: Picture { people: frame.truth.people.clone(), parties: frame.truth.parties.clone(), units },
        })
    }

    /// What the items that rest on these events say was known.
    fn knew(&self, moment: &Judged) -> Vec<String> {
        let mut sentences: Vec<String> = Vec::new();
        let items = self.card.items.iter().filter(|item| item.seat == moment.seat);
        for item in items.filter(|item| item.events.first().is_some_and(|no| moment.events.contains(no))) {
            for known in &item.knew {
                let sentence = crate::assessment::text::sentence(known, self.words.texts);
                if !sentences.contains(&sentence) {
                    sentences.push(sentence);
                }
            }
        }
        sentences
    }

    fn summary(&self, frame: &Frame, seat: &SeatId) -> String {
        let known = frame.knew(seat);
        let hidden = frame.people_unknown_to(seat, ELSEWHERE_M).len() as u32;
        let none = || self.words.say("report-none");
        let names = |parties: &[PartyFrame]| {
            let names: Vec<String> = parties.iter().filter_map(|party| self.party_name(party)).collect();
            if names.is_empty() { none() } else { names.join(", ") }
        };
        let values = [
            ("known", (known.map_or(0, |known| known.people.len()) as u32).into()),
            ("people", (frame.truth.people.len() as u32).into()),
            ("hidden", hidden.into()),
            ("parties", names(known.map_or(&[], |known| &known.parties)).into()),
            ("unknown", names(&frame.parties_unknown_to(seat)).into()),
        ];
        self.words.with("report-map-summary", &values)
    }

    fn party_name(&self, party: &PartyFrame) -> Option<String> {
        self.words.scenario.parties.get(usize::from(party.party)).map(|party| self.words.key(&party.name))
    }
}

fn add(moments: &mut Vec<Judged>, rank: Rank, at: Tick, seat: &SeatId, title: String, events: &[EventNo]) {
    let near =
        |moment: &&mut Judged| moment.seat == *seat && moment.at.0.abs_diff(at.0) <= SAME_MOMENT_S * TICKS_PER_SECOND;
    match moments.iter_mut().find(near) {
        Some(moment) => {
            moment.rank = moment.rank.min(rank);
            moment.at = moment.at.min(at);
            moment.events.extend_from_slice(events);
            if !moment.titles.contains(&title) {
                moment.titles.push(title);
            }
        }
        None => moments.push(Judged { rank, at, seat: seat.clone(), titles: vec![title], events: events.to_vec() }),
    }
}

/// What is shown where there is not room for all; gravest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    HardFail,
    Shots,
    Decision,
    Force,
}

impl Rank {
    fn of_force(rung: Rung) -> Self {
        if rung >= Rung::ShortOfDeadly { Self::Shots } else { Self::Force }
    }
}

struct Judged {
    rank: Rank,
    at: Tick,
    seat: SeatId,
    titles: Vec<String>,
    events: Vec<EventNo>,
}
