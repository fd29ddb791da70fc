//! What a page that frames the drill is told of a run: how far it is, by its log, and what came of it in the end.
//!
//! A learning platform keeps both: the log to go on with, the result as a report. Nothing here is sent anywhere by itself.

use serde::Serialize;

use super::debriefing::Debriefing;
use super::session::{Screen, Session};
use super::words::Words;
use crate::assessment::card::Ending;
use crate::exercise::excerpt::excerpt;
use crate::exercise::view::LogEntry;
use crate::review::Review;
use crate::review::report::log_digest;
use crate::scenario::ids::{DecisionId, OptionId};
use crate::scenario::rubric::Scale;
use crate::sim::event::EventKind;
use crate::store;

/// Watches a session, and has news of its run from time to time.
#[derive(Debug, Default)]
pub struct Teller {
    last: Option<Moment>,
}

/// At each order, and now and then between: a drill of which nobody hears cannot be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Moment {
    /// The run's name, as it is kept.
    run: String,
    part: u32,
    orders: usize,
    is_over: bool,
}

impl Teller {
    pub fn news(&mut self, session: &Session) -> Option<Told> {
        let moment = moment(session)?;
        if self.last.as_ref() == Some(&moment) {
            return None;
        }
        let told = match session.screen() {
            Screen::Play(run) => {
                let log = store::read(run.name()?).ok()?;
                Told::new(&run.loaded().name, String::from_utf8(log).ok()?, None)
            }
            Screen::Debrief(debriefing) => over(debriefing)?,
            _ => return None,
        };
        self.last = Some(moment);
        Some(told)
    }
}

fn moment(session: &Session) -> Option<Moment> {
    match session.screen() {
        Screen::Play(run) => {
            let view = run.view();
            let ordered = view.log.iter().filter(|line| matches!(line.what, LogEntry::Ordered(_)));
            Some(Moment {
                run: run.name()?.as_str().to_owned(),
                part: view.tick.0 / EVERY_TICKS,
                orders: ordered.count(),
                is_over: false,
            })
        }
        Screen::Debrief(debriefing) => {
            let run = debriefing.log()?.name.as_ref()?.as_str().to_owned();
            Some(Moment { run, part: 0, orders: 0, is_over: true })
        }
        _ => None,
    }
}

fn over(debriefing: &Debriefing) -> Option<Told> {
    let (review, kept) = (&debriefing.review, debriefing.log()?);
    let log = String::from_utf8(kept.bytes.to_vec()).ok()?;
    Some(Told::new(&review.loaded.name, log, Some(RunResult::of(review, &kept.bytes))))
}

/// Plain data for the page's script.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Told {
    /// By the name that opens it: a platform's unit is one drill, and the page can open others.
    pub drill: String,
    /// The order log so far.
    pub log: String,
    /// What of it is needed to go on.
    pub excerpt: String,
    pub result: Option<RunResult>,
}

impl Told {
    fn new(drill: &str, log: String, result: Option<RunResult>) -> Self {
        Self { drill: drill.to_owned(), excerpt: excerpt(&log), log, result }
    }
}

/// As a report to a learning platform puts it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunResult {
    /// By the scenario's own standard: every scale that was observed, without a hard fail.
    pub passed: bool,
    /// The run came to the drill's end: one that was left is no result.
    pub finished: bool,
    /// The lowest scale that was observed, 0 to 100: it is enough exactly where all are.
    pub mark: Option<f32>,
    /// Mark and whether it is enough; neither where nothing was observed.
    pub scales: Vec<(Scale, Option<f32>, Option<bool>)>,
    pub hard_fails: usize,
    pub decisions: Vec<DecisionTaken>,
    pub seconds: f32,
    /// Of the log's bytes, as reports name it: by that a mark finds its log.
    pub log_digest: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DecisionTaken {
    pub id: DecisionId,
    pub title: String,
    /// All that could be chosen, with its words.
    pub options: Vec<(OptionId, String)>,
    /// None where it lapsed.
    pub option: Option<OptionId>,
    /// The lowest of the author's ratings for it, 0 to 4.
    pub rating: Option<u8>,
    pub after_s: f32,
}

impl RunResult {
    pub fn of(review: &Review, log: &[u8]) -> Self {
        let card = &review.card;
        let scales = [Scale::Proportionality, Scale::Coordination].map(|scale| card.scale(scale));
        let observed = || scales.iter().filter(|scale| scale.mark.is_some());
        Self {
            passed: observed().count() > 0 && observed().all(|scale| scale.passed == Some(true)),
            finished: card.ending == Ending::Reached,
            mark: observed().filter_map(|scale| scale.mark).reduce(f32::min),
            scales: scales.iter().map(|scale| (scale.scale, scale.mark, scale.passed)).collect(),
            hard_fails: card.hard_fails.len(),
            decisions: decisions(review),
            seconds: card.ended.seconds_f32(),
            log_digest: log_digest(log),
        }
    }
}

fn decisions(review: &Review) -> Vec<DecisionTaken> {
    let scenario = &review.loaded.scenario;
    let words = Words { texts: &review.loaded.texts, scenario };
    let mut opened = Vec::new();
    let mut taken = Vec::new();
    for event in &review.events.events {
        let (id, option) = match &event.kind {
            EventKind::DecisionOpened { decision, .. } => {
                opened.push((decision.clone(), event.tick));
                continue;
            }
            EventKind::Decided { decision, option, .. } => (decision, Some(option.clone())),
            EventKind::DecisionLapsed { decision, .. } => (decision, None),
            _ => continue,
        };
        let began = opened.iter().find(|(open, _)| open == id).map_or(event.tick, |(_, tick)| *tick);
        let known = scenario.decision(id);
        let marks = known.map(|known| match &option {
            Some(chosen) => known.option(chosen).map_or(&[][..], |one| &one.marks),
            None => &known.lapse,
        });
        let rating = marks.and_then(|marks| marks.iter().map(|mark| mark.rating).min());
        let options = known.map_or(&[][..], |known| known.options.as_slice()).iter();
        taken.push(DecisionTaken {
            id: id.clone(),
            title: words.decision(id),
            options: options.map(|one| (one.id.clone(), words.option(id, &one.id))).collect(),
            option,
            rating,
            after_s: event.tick.seconds_since(began),
        });
    }
    taken
}

/// Half a minute of the drill.
const EVERY_TICKS: u32 = 300;
