//! Phrases that several formats share, in the texts' language.

use super::{
    BandRow, Challenge, Coordination, DecisionRow, Figures, HardFailRow, Head, InstructorMark, ItemRow, Note, PairRow,
    ScaleRow, SpanRow, clock,
};
use crate::assessment::card::{Ending, Verdict};
use crate::assessment::coordination::{Load, PairState};
use crate::assessment::text::whole;
use crate::review::words::{duration, named};
use crate::scenario::ids::Tick;
use crate::scenario::texts::{TextValue, Texts};

/// Heads of the table of pairs.
pub(super) const PAIR_COLUMNS: [&str; 8] = [
    "report-due",
    "report-who",
    "report-needed",
    "report-standard",
    "report-state",
    "report-delay",
    "report-channel",
    "report-loop",
];
/// Heads of the table of a band.
pub(super) const SPAN_COLUMNS: [&str; 5] =
    ["report-time", "report-band-due", "report-band-permitted", "report-band-used", "report-state-of-band"];

impl Phrases<'_> {
    pub fn key(&self, key: &str) -> String {
        self.texts.say(key)
    }

    pub fn with(&self, key: &str, values: &[(&str, TextValue)]) -> String {
        self.texts.say_with(key, values)
    }

    pub fn named(&self, prefix: &str, variant: impl std::fmt::Debug) -> String {
        named(self.texts, prefix, variant)
    }

    pub fn title(&self, head: &Head) -> String {
        self.with("report-title", &[("title", head.title.as_str().into())])
    }

    /// What run it was, as name and value.
    pub fn head_rows(&self, head: &Head) -> Vec<(String, String)> {
        let seats: Vec<&str> = head.seats.iter().map(|seat| seat.name.as_str()).collect();
        let whose = head.whose().map_or_else(|| self.key("report-team"), str::to_owned);
        let length = [("time", clock(head.length).into())];
        let length = match head.ending {
            Ending::Reached => clock(head.length),
            Ending::Left => self.with("report-left-early", &length),
            Ending::Open => self.with("report-cut-off", &length),
        };
        let how = if head.ending == Ending::Open { "report-verified-open" } else { "report-verified-by" };
        let engine = [("engine", head.engine.to_string().into()), ("program", head.program.as_str().into())];
        let digests = [("scenario", head.scenario_digest.as_str().into()), ("log", head.log_digest.as_str().into())];
        let verified = [("digests", head.verified_seconds.into())];
        let pass = [("mark", whole(head.pass_mark).into())];
        let pseudonym =
            if head.pseudonym.is_empty() { self.key("report-no-pseudonym") } else { head.pseudonym.clone() };
        let row = |key: &str, value: String| (self.key(key), value);
        vec![
            row("report-drill", head.title.clone()),
            row("report-seat", whose),
            row("report-seats", seats.join(", ")),
            row("report-pseudonym", pseudonym),
            row("report-mode", self.named("ui", head.mode)),
            row("report-seed", head.seed.to_string()),
            row("report-length", length),
            row("report-pass-mark", self.with("report-pass-mark-of", &pass)),
            row("report-figures", self.figures(&head.figures)),
            row("report-engine", self.with("report-engine-of", &engine)),
            row("report-digest", self.with("report-digest-of", &digests)),
            row("report-verified", self.with(how, &verified)),
        ]
    }

    /// "3 of 214 figures that an expert should confirm are confirmed for this drill; care.clocks: Dr A, surgeon".
    fn figures(&self, figures: &Figures) -> String {
        let values = [("figures", figures.all.into()), ("confirmed", figures.confirmed.into())];
        let by = figures.by.iter().map(|(part, who)| {
            self.with("report-figures-by", &[("part", part.as_str().into()), ("who", who.as_str().into())])
        });
        std::iter::once(self.with("report-figures-of", &values)).chain(by).collect::<Vec<_>>().join("; ")
    }

    /// "62 of 100, not passed, 14 items, lines from 58 to 66".
    pub fn scale(&self, scale: &ScaleRow) -> String {
        let mut parts = vec![self.mark(scale.mark)];
        parts.extend((scale.verdict != Verdict::NotObserved).then(|| self.verdict(scale.verdict)));
        parts.extend(self.scale_notes(scale));
        parts.join(", ")
    }

    /// What stands under a scale's mark.
    pub fn scale_notes(&self, scale: &ScaleRow) -> Vec<String> {
        let mut notes = vec![self.items(scale.items)];
        notes.extend(scale.spread.map(|(low, high)| {
            self.with("report-spread", &[("low", whole(low).into()), ("high", whole(high).into())])
        }));
        notes.extend(scale.capped.then(|| self.key("report-capped")));
        notes
    }

    pub fn total(&self, mark: f32) -> String {
        self.with("card-total", &[("mark", whole(mark).into())])
    }

    pub fn verdict(&self, verdict: Verdict) -> String {
        self.key(match verdict {
            Verdict::Passed => "report-passed",
            Verdict::NotPassed => "report-not-passed",
            Verdict::NotFinished => "verdict-not-finished",
            Verdict::NotObserved => "report-not-observed",
        })
    }

    /// Everyone whose hard fail it is.
    pub fn seats_of(&self, fail: &HardFailRow) -> String {
        std::iter::once(&fail.seat).chain(&fail.with).map(|seat| seat.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    pub fn items(&self, count: u32) -> String {
        self.with("report-items", &[("count", count.into())])
    }

    pub fn mark(&self, mark: Option<f32>) -> String {
        match mark {
            Some(mark) => self.with("report-mark-of", &[("mark", whole(mark).into())]),
            None => self.key("report-not-observed"),
        }
    }

    /// "Instructor Heron, blind: Partial (2)."
    pub fn instructor(&self, mark: &InstructorMark) -> String {
        let key = if mark.blind { "report-instructor-blind" } else { "report-instructor-of" };
        let rating = format!("{} ({})", mark.rating_name, mark.rating);
        let values =
            [("by", whom(&mark.by).into()), ("rating", rating.into()), ("reason", mark.reason.as_str().into())];
        self.with(key, &values)
    }

    /// The challenge, and its answer or that it waits for one.
    pub fn challenge(&self, challenge: &Challenge) -> [String; 2] {
        let text = [("by", whom(&challenge.by).into()), ("text", challenge.text.as_str().into())];
        let answer = match &challenge.answer {
            Some(answer) => {
                let outcome = ("outcome", answer.outcome_name.as_str().into());
                let values = [("by", whom(&answer.by).into()), outcome, ("text", answer.text.as_str().into())];
                self.with("report-answer-of", &values)
            }
            None => self.key("report-not-answered"),
        };
        [self.with("report-challenge-of", &text), answer]
    }

    /// What people said of an item, a sentence each.
    pub fn beside(&self, item: &ItemRow) -> Vec<String> {
        let mut said: Vec<String> = item.marks.iter().map(|mark| self.instructor(mark)).collect();
        said.extend(item.challenge.iter().flat_map(|challenge| self.challenge(challenge)));
        said
    }

    /// Owner, day and author of a note; empty where none is given.
    pub fn note_facts(&self, note: &Note) -> String {
        let named = [("report-owner", &note.owner), ("report-due-by", &note.due), ("report-noted-by", &note.by)];
        let facts = named.into_iter().filter(|(_, value)| !value.is_empty());
        facts.map(|(key, value)| format!("{} {value}", self.key(key))).collect::<Vec<_>>().join(" · ")
    }

    pub fn at(&self, tick: Tick) -> String {
        self.with("report-at", &[("time", clock(tick).into())])
    }

    pub fn seconds(&self, seconds: f32) -> String {
        duration(self.texts, seconds as u32)
    }

    pub fn span_of(&self, item: &ItemRow) -> String {
        if item.opened == item.closed {
            return clock(item.opened);
        }
        format!("{}–{}", clock(item.opened), clock(item.closed))
    }

    /// The cells of `PAIR_COLUMNS`.
    pub fn pair(&self, pair: &PairRow) -> [String; 8] {
        [
            clock(pair.opened),
            pair.who.clone(),
            pair.what.clone(),
            self.seconds(pair.standard_s as f32),
            pair.state_name.clone(),
            pair.delay_s.map_or_else(|| "–".to_owned(), |delay| self.seconds(delay)),
            pair.channel.clone().unwrap_or_else(|| "–".to_owned()),
            if pair.loop_name.is_empty() { "–".to_owned() } else { pair.loop_name.clone() },
        ]
    }

    pub fn graph(&self, coordination: &Coordination) -> String {
        let count = |state: PairState| coordination.pairs.iter().filter(|pair| pair.state == state).count() as u32;
        let values = [
            ("told", count(PairState::InTime).into()),
            ("late", count(PairState::Late).into()),
            ("never", count(PairState::Never).into()),
            ("all", (coordination.pairs.len() as u32).into()),
        ];
        self.with("report-graph-described", &values)
    }

    pub fn load(&self, load: &Load) -> String {
        let rate = self.texts.decimal(load.per_minute, 1);
        let mut sentence = self.with("report-load-of", &[("rate", rate.into())]);
        let busiest = load
            .minutes
            .iter()
            .enumerate()
            .max_by_key(|(at, count)| (count.sent + count.received, std::cmp::Reverse(*at)));
        if let Some((minute, count)) = busiest.filter(|(_, count)| count.sent + count.received > 0) {
            let values = [("count", (count.sent + count.received).into()), ("minute", (minute as u32 + 1).into())];
            sentence = format!("{sentence}; {}", self.with("report-load-peak", &values));
        }
        sentence
    }

    pub fn band_figures(&self, row: &BandRow) -> String {
        let values = [
            ("above", self.seconds(row.above_s).into()),
            ("inside", self.seconds(row.inside_s).into()),
            ("below", self.seconds(row.below_s).into()),
        ];
        self.with("report-band-figures", &values)
    }

    /// The cells of `SPAN_COLUMNS`.
    pub fn span(&self, span: &SpanRow) -> [String; 5] {
        let rungs = u32::from(span.outside.unsigned_abs());
        let state = match span.outside {
            0 => self.key("report-band-within"),
            1.. => self.with("report-band-above", &[("rungs", rungs.into())]),
            _ => self.with("report-band-below", &[("rungs", rungs.into())]),
        };
        let [due, permitted, used] = [span.floor, span.ceiling, span.used].map(|rung| self.named("rung", rung));
        [format!("{}–{}", clock(span.from), clock(span.to)), due, permitted, used, state]
    }
}

/// A pseudonym, or a dash where none was given.
fn whom(by: &str) -> &str {
    if by.is_empty() { "–" } else { by }
}

impl DecisionRow {
    /// The answer that was given.
    pub fn chosen_name(&self) -> Option<&str> {
        let chosen = self.chosen.as_ref()?;
        self.options.iter().find(|option| option.id == *chosen).map(|option| option.name.as_str())
    }
}

/// The message files, and what is said of a report's rows.
#[derive(Clone, Copy)]
pub(super) struct Phrases<'a> {
    pub texts: &'a Texts,
}
