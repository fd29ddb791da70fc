//! What happened when: the timeline, the band over time, the decisions.

use super::Maker;
use super::model::{BandRow, DecisionRow, Moment, MomentSort, Named, SpanRow};
use crate::assessment::band::BandTrack;
use crate::review::{Marker, MarkerKind};
use crate::scenario::ids::{DecisionId, SeatId, Tick};
use crate::scenario::story::Decision;
use crate::sim::event::EventKind;

impl Maker<'_> {
    pub(super) fn timeline(&self) -> Vec<Moment> {
        self.review.markers.iter().filter(|marker| self.is_own(marker)).map(|marker| self.moment(marker)).collect()
    }

    /// Another seat's hard fails stand in its own report.
    fn is_own(&self, marker: &Marker) -> bool {
        match &marker.kind {
            MarkerKind::HardFail(kind) => {
                self.card.hard_fails.iter().any(|fail| fail.kind == *kind && fail.tick == marker.tick)
            }
            MarkerKind::Threat { seat, .. } => self.seats.contains(seat),
            _ => true,
        }
    }

    fn moment(&self, marker: &Marker) -> Moment {
        let (name, about) = self.words.marker(marker);
        Moment { at: marker.tick, event: marker.event, sort: sort(&marker.kind), name, about }
    }

    pub(super) fn band(&self) -> Vec<BandRow> {
        let own = self.review.band.iter().filter(|track| self.seats.contains(&track.seat));
        own.map(|track| self.band_row(track)).collect()
    }

    fn band_row(&self, track: &BandTrack) -> BandRow {
        let spans: Vec<SpanRow> = track
            .spans
            .iter()
            .map(|span| SpanRow {
                from: span.from,
                to: span.to,
                floor: span.floor,
                ceiling: span.ceiling,
                used: span.used,
                outside: span.outside,
            })
            .collect();
        let seconds = |wanted: fn(i8) -> bool| {
            let chosen = spans.iter().filter(|span| wanted(span.outside));
            chosen.map(|span| span.to.seconds_since(span.from)).fold(0.0, |sum, length| sum + length)
        };
        BandRow {
            seat: self.seat(&track.seat),
            party: Named { id: track.party.clone(), name: self.words.party(&track.party) },
            below_s: seconds(|outside| outside < 0),
            inside_s: seconds(|outside| outside == 0),
            above_s: seconds(|outside| outside > 0),
            spans,
        }
    }

    pub(super) fn decisions(&self) -> Vec<DecisionRow> {
        let mut rows: Vec<DecisionRow> = Vec::new();
        let mut opened: Vec<(&DecisionId, Tick)> = Vec::new();
        for event in &self.review.events.events {
            let (id, seat, answer) = match &event.kind {
                EventKind::DecisionOpened { decision, .. } => {
                    opened.push((decision, event.tick));
                    continue;
                }
                EventKind::Decided { decision, seat, option, rationale } => (decision, seat, Some((option, rationale))),
                EventKind::DecisionLapsed { decision, seat } => (decision, seat, None),
                _ => continue,
            };
            let Some(decision) = self.decision(id, seat).filter(|_| !rows.iter().any(|row| row.id == *id)) else {
                continue;
            };
            let since = opened.iter().find(|(of, _)| *of == id).map_or(event.tick, |(_, tick)| *tick);
            rows.push(DecisionRow {
                id: id.clone(),
                title: self.words.key(&decision.title),
                question: self.words.key(&decision.question),
                options: decision
                    .options
                    .iter()
                    .map(|option| Named { id: option.id.clone(), name: self.words.key(&option.text) })
                    .collect(),
                seat: self.seat(seat),
                opened: since,
                closed: event.tick,
                chosen: answer.map(|(option, _)| option.clone()),
                rationale: answer.map_or_else(String::new, |(_, rationale)| rationale.clone()),
            });
        }
        // The record has them as they were answered; a debrief goes through them as they were put.
        rows.sort_by_key(|row| row.opened);
        rows
    }

    /// A decision of a seat that the report is about.
    fn decision(&self, id: &DecisionId, seat: &SeatId) -> Option<&Decision> {
        let known = self.words.scenario.decision(id)?;
        self.seats.contains(seat).then_some(known)
    }
}

fn sort(kind: &MarkerKind) -> MomentSort {
    match kind {
        MarkerKind::HardFail(_) => MomentSort::HardFail,
        MarkerKind::Explosion(_) | MarkerKind::Harm { .. } | MarkerKind::DiedOfWounds => MomentSort::Harm,
        MarkerKind::Force { .. } => MomentSort::Force,
        MarkerKind::Threat { .. } | MarkerKind::Party(..) => MomentSort::Threat,
        MarkerKind::DecisionOpened(_) | MarkerKind::Decided(_) | MarkerKind::DecisionLapsed(_) => MomentSort::Decision,
        MarkerKind::Interposed(_) | MarkerKind::Led { .. } | MarkerKind::Cleared(_) => MomentSort::Protection,
        MarkerKind::Told(_) | MarkerKind::News { .. } | MarkerKind::Granted { .. } | MarkerKind::Refused { .. } => {
            MomentSort::Message
        }
        MarkerKind::Inject(_) | MarkerKind::NeedOpened(_) | MarkerKind::End => MomentSort::Story,
    }
}
