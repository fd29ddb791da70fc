//! Lines with their evidence, hard fails, and what to keep and to work on.

use super::Maker;
use super::model::{Advice, EventRow, HardFailRow, ItemRow, LineRow, PointerRow};
use crate::assessment::card::{EvidenceItem, HardFail};
use crate::assessment::text::{cause, harder, pointer, sentence};
use crate::review::join;
use crate::review::side_file::ItemKey;
use crate::review::words::name_key;
use crate::scenario::ids::EventNo;
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind};

/// Lines from this mark on are worth keeping; below it, worth work.
const GOOD_FROM: f32 = 70.0;
/// Ratings up to this are faults.
const POOR: u8 = 1;
/// Most lines of each list: who is told everything keeps nothing.
const ADVICE_MOST: usize = 3;

impl Maker<'_> {
    pub(super) fn lines(&self) -> Vec<LineRow> {
        let keys = join::keys(self.card);
        let items = |line: Line| {
            let items = self.card.items.iter().zip(&keys).filter(move |(item, _)| item.line == line);
            items.map(|(item, key)| self.item(item, key)).collect()
        };
        let line_row = |mark: &crate::assessment::card::LineMark| LineRow {
            line: mark.line,
            scale: mark.line.scale(),
            name: self.words.named("line", mark.line),
            question: self.words.say(&format!("{}-question", name_key("line", mark.line))),
            weight: mark.weight,
            mark: mark.mark,
            items: items(mark.line),
            pointers: self.pointers(mark.line),
        };
        self.card.lines.iter().map(line_row).collect()
    }

    fn pointers(&self, line: Line) -> Vec<PointerRow> {
        let row = |item: &EvidenceItem| {
            let mut of_line = self.card.items.iter().filter(|other| other.line == item.line);
            let place = of_line.position(|other| std::ptr::eq(other, item)).unwrap_or_default();
            PointerRow { line: item.line, item: place as u32, text: pointer(item, self.words.texts) }
        };
        self.card.pointed_from(line).map(row).collect()
    }

    fn item(&self, item: &EvidenceItem, key: &ItemKey) -> ItemRow {
        let texts = self.words.texts;
        ItemRow {
            key: key.clone(),
            line: item.line,
            seat: self.seat(&item.seat),
            with: item.with.iter().map(|seat| self.seat(seat)).collect(),
            opened: item.opened,
            closed: item.closed,
            rating: item.rating,
            rating_name: self.rating_name(item.rating),
            weight: item.weight.value,
            harder: harder(&item.weight, texts),
            reason: sentence(&item.reason, texts),
            cause: cause(&item.cause, self.words.scenario, texts),
            knew: item.knew.iter().map(|known| sentence(known, texts)).collect(),
            events: self.events(&item.events),
            marks: self.marks_of(key),
            challenge: self.challenge_of(key),
        }
    }

    pub(super) fn hard_fails(&self) -> Vec<HardFailRow> {
        let row = |fail: &HardFail| HardFailRow {
            kind: fail.kind,
            name: self.words.named("hard-fail", fail.kind),
            scale: fail.scale,
            seat: self.seat(&fail.seat),
            with: fail.with.iter().map(|seat| self.seat(seat)).collect(),
            at: fail.tick,
            reason: sentence(&fail.reason, self.words.texts),
            events: self.events(&fail.events),
        };
        self.card.hard_fails.iter().map(row).collect()
    }

    pub(super) fn sustain(&self, lines: &[LineRow]) -> Vec<Advice> {
        let mut good: Vec<(&LineRow, f32)> = marked(lines).filter(|(_, mark)| *mark >= GOOD_FROM).collect();
        good.sort_by(|(a, mark_a), (b, mark_b)| mark_b.total_cmp(mark_a).then(b.weight.total_cmp(&a.weight)));
        let breaches = self.breaches();
        let strongest = |line: &LineRow| {
            let by = |item: &&ItemRow| (item.rating, ordered(item.weight));
            let clean = |item: &&ItemRow| !item.events.iter().any(|event| breaches.contains(&event.no));
            line.items.iter().filter(clean).max_by_key(by).cloned()
        };
        self.advice("report-sustain", &good, strongest)
    }

    /// Events on which a hard fail or a poor rating rests: an act that was a breach is nothing to keep, however prompt.
    fn breaches(&self) -> Vec<EventNo> {
        let poor = self.card.items.iter().filter(|item| item.rating <= POOR);
        let fails = self.card.hard_fails.iter().flat_map(|fail| &fail.events);
        poor.flat_map(|item| &item.events).chain(fails).copied().collect()
    }

    pub(super) fn improve(&self, lines: &[LineRow]) -> Vec<Advice> {
        let mut weak: Vec<(&LineRow, f32)> = marked(lines).filter(|(_, mark)| *mark < GOOD_FROM).collect();
        weak.sort_by(|(a, mark_a), (b, mark_b)| mark_a.total_cmp(mark_b).then(b.weight.total_cmp(&a.weight)));
        let strongest = |line: &LineRow| {
            let by = |item: &&ItemRow| (item.rating, std::cmp::Reverse(ordered(item.weight)));
            line.items.iter().min_by_key(by).cloned()
        };
        self.advice("report-improve", &weak, strongest)
    }

    fn advice(
        &self,
        key: &str,
        lines: &[(&LineRow, f32)],
        strongest: impl Fn(&LineRow) -> Option<ItemRow>,
    ) -> Vec<Advice> {
        let advice = |(line, mark): &(&LineRow, f32)| {
            let item = strongest(line)?;
            let text = self.words.named(key, line.line);
            Some(Advice { line: line.line, mark: *mark, text, reason: item.reason, at: item.opened })
        };
        lines.iter().filter_map(advice).take(ADVICE_MOST).collect()
    }

    fn events(&self, events: &[EventNo]) -> Vec<EventRow> {
        let known = events.iter().filter_map(|no| self.review.event(*no));
        let mut rows: Vec<EventRow> =
            known.map(|event| EventRow { no: event.no, at: event.tick, text: self.event(event) }).collect();
        // As they happened, whatever the criterion came to first.
        rows.sort_by_key(|row| row.no);
        rows
    }

    /// The event's name, and what it is about where that is short.
    fn event(&self, event: &Event) -> String {
        let words = &self.words;
        let name = words.named("event", &event.kind);
        let about = match &event.kind {
            EventKind::Sent(sent) => {
                let topic = sent.topic.as_ref().map(|topic| words.topic(topic));
                let ends = format!("{} → {}", words.correspondent(&sent.from), words.correspondent(&sent.to));
                topic.map_or(ends.clone(), |topic| format!("{ends} · {topic}"))
            }
            EventKind::ForceUsed(used) => {
                let rung = words.named("rung", used.rung);
                format!("{} · {rung} · {}", words.unit(&used.unit), words.target(&used.target))
            }
            EventKind::ThreatKnown { party, known, .. } => {
                format!("{} · {}", words.party(party), words.named("stage", known.target.stage))
            }
            EventKind::InjectFired { inject } => {
                let known = words.scenario.injects.iter().find(|known| known.id == *inject);
                known.map_or_else(String::new, |known| words.key(&known.title))
            }
            EventKind::NeedOpened { need } => words.need(need),
            EventKind::Decided { decision, option, .. } => {
                format!("{} · {}", words.decision(decision), words.option(decision, option))
            }
            EventKind::DecisionOpened { decision, .. } | EventKind::DecisionLapsed { decision, .. } => {
                words.decision(decision)
            }
            EventKind::PartyStatusChanged { party, status } => {
                format!("{} · {}", words.party(party), words.named("status", status))
            }
            EventKind::Published { topic, line, .. } => {
                format!("{} · {}", words.topic(topic), words.named("public-line", line))
            }
            EventKind::Interposed { unit, .. }
            | EventKind::PeopleLed { unit, .. }
            | EventKind::Treated { unit, .. } => words.unit(unit),
            _ => String::new(),
        };
        if about.is_empty() { name } else { self.words.texts.pair(name, about) }
    }
}

fn marked(lines: &[LineRow]) -> impl Iterator<Item = (&LineRow, f32)> {
    lines.iter().filter_map(|line| Some((line, line.mark?)))
}

/// A weight that can be compared: thousandths.
fn ordered(weight: f32) -> u32 {
    (weight * 1000.0) as u32
}
