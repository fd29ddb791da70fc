//! The report of a run: one model, made of a review, and a renderer for each format.

mod additions;
mod coordination;
pub mod csv;
mod evidence;
mod format;
pub mod html;
pub mod json;
pub mod markdown;
mod model;
mod moments;
mod outcomes;
mod phrases;
mod snapshots;
pub mod xapi;
#[cfg(not(target_arch = "wasm32"))]
pub mod xlsx;

use thiserror::Error;

use super::Review;
use super::side_file::SideFile;
use super::words::Words;
use crate::assessment::assess;
use crate::assessment::card::{Ending, ScaleMark, ScoreCard};
use crate::assessment::coordination::graph;
use crate::exercise::log::{Header, Mode};
use crate::scenario::check::figures;
use crate::scenario::ids::SeatId;
pub use additions::{Additions, Answer, Challenge, InstructorMark, Note, OwnAccount, OwnRating};
pub use format::Format;
pub use model::*;

impl Report {
    /// The report of a review: as its card judges, or of one seat that a person played. What people said of the run
    /// in the side file of its log stands beside the marks and alters none.
    pub fn of(
        review: &Review,
        origin: &Origin,
        seat: Option<&SeatId>,
        side: Option<&SideFile>,
    ) -> Result<Self, NotPlayed> {
        let scenario = &review.loaded.scenario;
        if let Some(seat) = seat.filter(|seat| !review.people.contains(seat)) {
            return Err(NotPlayed { seat: seat.clone(), played: review.people.clone() });
        }
        let own = |seat| assess(scenario, review.seed, &review.events, Some(seat));
        let card = match seat {
            Some(seat) if review.card.ending == Ending::Open => own(seat).left_open(),
            Some(seat) => own(seat),
            None => review.card.clone(),
        };
        let maker = Maker {
            words: Words { texts: &review.loaded.texts, scenario },
            seats: card.seat.iter().cloned().collect::<Vec<_>>(),
            review,
            card: &card,
            side,
        }
        .with_team();
        let lines = maker.lines();
        Ok(Self {
            version: REPORT_VERSION,
            language: review.loaded.texts.language().code().to_owned(),
            head: maker.head(origin),
            total: card.total,
            scales: card.scales.iter().map(|scale| maker.scale(scale)).collect(),
            hard_fails: maker.hard_fails(),
            sustain: maker.sustain(&lines),
            improve: maker.improve(&lines),
            lines,
            not_built: card.not_built.clone(),
            timeline: maker.timeline(),
            band: maker.band(),
            coordination: maker.coordination(graph(scenario, &review.events, card.seat.as_ref())),
            decisions: maker.decisions(),
            snapshots: maker.snapshots(),
            outcomes: card.outcomes.clone(),
            outcome_rows: maker.outcome_rows(),
            additions: maker.additions(),
        })
    }
}

impl Maker<'_> {
    /// Nobody judged by name: everyone whom a person played.
    fn with_team(mut self) -> Self {
        if self.seats.is_empty() {
            self.seats = self.review.people.clone();
        }
        self
    }

    fn head(&self, origin: &Origin) -> Head {
        let scenario = self.words.scenario;
        Head {
            drill: scenario.meta.id.clone(),
            title: self.words.key(&scenario.meta.title),
            summary: self.words.key(&scenario.meta.summary),
            seed: self.card.seed,
            mode: origin.mode,
            pseudonym: origin.pseudonym.clone(),
            seats: self.review.people.iter().map(|seat| self.seat(seat)).collect(),
            judged: self.card.seat.clone(),
            length: self.card.ended,
            finished: self.card.ending == Ending::Reached,
            ending: self.card.ending,
            engine: origin.engine,
            program: origin.program.clone(),
            scenario_digest: self.review.loaded.digest.to_string(),
            log_digest: origin.log_digest.clone(),
            verified_seconds: origin.verified_seconds,
            pass_mark: scenario.rubric.pass_mark,
            figures: self.figures(),
        }
    }

    fn figures(&self) -> Figures {
        let all = figures(self.words.scenario, self.words.texts);
        let by = self.words.scenario.confirmed_by.iter();
        Figures {
            all: all.len() as u32,
            confirmed: all.iter().filter(|figure| figure.confirmed.is_some()).count() as u32,
            by: by.map(|one| (one.figures.clone(), self.words.key(&one.who))).collect(),
        }
    }

    fn scale(&self, mark: &ScaleMark) -> ScaleRow {
        ScaleRow {
            scale: mark.scale,
            name: self.words.named("scale", mark.scale),
            mark: mark.mark,
            spread: mark.spread,
            items: mark.items,
            passed: mark.passed,
            verdict: mark.verdict(),
            capped: mark.capped,
        }
    }

    fn seat(&self, id: &SeatId) -> Named<SeatId> {
        Named { id: id.clone(), name: self.words.seat(id) }
    }
}

/// What the parts of the report are made from.
struct Maker<'a> {
    words: Words<'a>,
    review: &'a Review,
    card: &'a ScoreCard,
    side: Option<&'a SideFile>,
    /// Whose report it is: one seat, or everyone whom a person played.
    seats: Vec<SeatId>,
}

/// Where a run came from, beside what the review holds of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Origin {
    pub mode: Mode,
    pub pseudonym: String,
    pub engine: u32,
    pub program: String,
    pub verified_seconds: u32,
    pub log_digest: String,
}

impl Origin {
    /// Of a log's bytes that were run again and agreed.
    pub fn of_log(header: &Header, log: &[u8], verified_seconds: u32) -> Self {
        Self {
            mode: header.mode,
            pseudonym: header.pseudonym.clone(),
            engine: header.engine,
            program: header.program.clone(),
            verified_seconds,
            log_digest: log_digest(log),
        }
    }
}

/// Names a log by its bytes.
pub fn log_digest(log: &[u8]) -> String {
    format!("{:032x}", xxhash_rust::xxh3::xxh3_128(log))
}

/// A report was asked for of a seat that no person played.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no person played the seat {seat}; played: {}", played.iter().map(SeatId::as_str).collect::<Vec<_>>().join(", "))]
pub struct NotPlayed {
    pub seat: SeatId,
    pub played: Vec<SeatId>,
}

/// A moment as minutes and seconds from the start.
fn clock(tick: crate::scenario::ids::Tick) -> String {
    super::words::clock_run(tick)
}

/// A format whose writer failed; the reason is the writer's own.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the report cannot be written: {0}")]
pub struct Unwritten(pub String);
