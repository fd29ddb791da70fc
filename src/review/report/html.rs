//! The report as one HTML file: no script, no other file, readable on screens light and dark and on paper.
//!
//! Every text goes through the template, which escapes it; only the style sheet, which is the program's own, does not.

mod charts;
mod evidence;
mod graph;
mod links;
mod maps;
mod symbols;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::phrases::Phrases;
use super::{Advice, DecisionRow, HardFailRow, Report, ScaleRow, clock};
use crate::assessment::card::Verdict;
use crate::assessment::text::whole;
use crate::review::side_file::NoteKind;
use crate::scenario::read::Loaded;

const STYLE: &str = include_str!("../../../assets/report/report.css");

/// Marks from which a line is in order, and from which it is fair.
const GOOD_FROM: f32 = 70.0;
const FAIR_FROM: f32 = 50.0;
/// A cell of at most so many characters is not broken into lines.
const SHORT_CHARS: usize = 14;

/// `loaded` is the drill that the report is of: its map lies under the snapshots.
pub fn render(report: &Report, loaded: &Loaded) -> String {
    let page = Page { report, say: Phrases { texts: &loaded.texts }, scenario: &loaded.scenario };
    page.whole().into_string()
}

impl Page<'_> {
    fn whole(&self) -> Markup {
        let title = self.say.title(&self.report.head);
        html! {
            (DOCTYPE)
            html lang=(self.report.language) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="generator" content="Tutela";
                    title { (title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    header {
                        h1 { (self.report.head.title) }
                        p.muted { (self.report.head.summary) }
                    }
                    nav aria-label=(self.say.key("report-contents")) {
                        ul { @for (id, key, _) in self.sections() { li { a href={ "#" (id) } { (self.say.key(key)) } } } }
                    }
                    main { @for (id, key, content) in self.sections() { (self.section(id, key, content(self))) } }
                    footer { p { (self.say.key("report-footer")) } }
                }
            }
        }
    }

    /// Sections that have something to say, in their order.
    fn sections(&self) -> Vec<(&'static str, &'static str, fn(&Self) -> Markup)> {
        let report = self.report;
        let mut sections: Vec<(&'static str, &'static str, fn(&Self) -> Markup)> = Vec::new();
        if report.additions.as_ref().is_some_and(|additions| additions.account.is_some()) {
            sections.push(("account", "report-account", Self::account));
        }
        sections.push(("result", "report-result", Self::result));
        if report.additions.as_ref().is_some_and(|additions| !additions.notes.is_empty()) {
            sections.push(("notes", "report-notes", Self::notes));
        }
        sections.push(("lines", "report-lines-table", Self::lines_table));
        sections.push(("band", "report-band", Self::band));
        sections.push(("timeline", "report-timeline", Self::timeline));
        if !report.decisions.is_empty() {
            sections.push(("decisions", "report-decisions", Self::decisions));
        }
        sections.push(("coordination", "report-coordination", Self::coordination));
        if !report.snapshots.is_empty() {
            sections.push(("snapshots", "report-snapshots", Self::snapshots));
        }
        sections.push(("evidence", "report-lines", Self::evidence));
        sections.push(("outcomes", "report-outcomes", Self::outcomes));
        sections.push(("run", "report-run", Self::run));
        sections
    }

    fn section(&self, id: &str, key: &str, content: Markup) -> Markup {
        html! {
            section id=(id) aria-labelledby={ "head-" (id) } {
                h2 id={ "head-" (id) } { (self.say.key(key)) }
                (content)
            }
        }
    }

    fn result(&self) -> Markup {
        let report = self.report;
        html! {
            p.note { (self.whose()) }
            div.scores { @for scale in &report.scales { (self.score(scale)) } }
            @if let Some(total) = report.total { p.note { (self.say.total(total)) } }
            @if !report.hard_fails.is_empty() {
                h3 { (self.say.key("report-hard-fails")) }
                ul.plain { @for fail in &report.hard_fails { (self.hard_fail(fail)) } }
            }
            div.columns {
                div { h3 { (self.say.key("report-sustain")) } (self.advice("good", &report.sustain)) }
                div { h3 { (self.say.key("report-improve")) } (self.advice("bad", &report.improve)) }
            }
        }
    }

    /// Pseudonym, seat, mode and length, as one line under the heading.
    fn whose(&self) -> String {
        let head = &self.report.head;
        let rows = self.say.head_rows(head);
        let wanted = ["report-pseudonym", "report-seat", "report-mode", "report-seed", "report-length"];
        let parts = wanted.iter().filter_map(|key| {
            let name = self.say.key(key);
            rows.iter().find(|(known, _)| *known == name).map(|(name, value)| format!("{name} {value}"))
        });
        parts.collect::<Vec<_>>().join(" · ")
    }

    fn score(&self, scale: &ScaleRow) -> Markup {
        let figure = scale.mark.map_or_else(|| "–".to_owned(), |mark| whole(mark).to_string());
        let class = match scale.verdict {
            Verdict::Passed => "good",
            Verdict::NotPassed => "bad",
            Verdict::NotFinished | Verdict::NotObserved => "none",
        };
        html! {
            div.score {
                span.figure.(class_of(scale.mark)) { (figure) }
                div {
                    strong { (scale.name) } " " span.chip.(class) { (self.say.verdict(scale.verdict)) }
                    div.note { (self.say.scale_notes(scale).join(" · ")) }
                }
            }
        }
    }

    fn hard_fail(&self, fail: &HardFailRow) -> Markup {
        html! {
            li.bad {
                p { strong { (fail.name) } " " span.muted { (self.say.named("scale", fail.scale)) " · " (self.say.seats_of(fail)) " · " (self.say.at(fail.at)) } }
                p { (fail.reason) }
                ul.events { @for event in &fail.events { li { (self.moment_link(event)) " " (event.text) } } }
            }
        }
    }

    fn advice(&self, class: &str, list: &[Advice]) -> Markup {
        html! {
            @if list.is_empty() { p.muted { (self.say.key("report-nothing-here")) } }
            ul.plain {
                @for one in list {
                    li.(class) {
                        p { strong { (one.text) } }
                        p.note { a href={ "#line-" (format!("{:?}", one.line)) } { (format!("{:?}", one.line)) } " " (one.reason) " (" (self.say.at(one.at)) ")" }
                    }
                }
            }
        }
    }

    /// What the person wrote before the marks were shown: first on the page as well.
    fn account(&self) -> Markup {
        let account = self.report.additions.as_ref().and_then(|additions| additions.account.as_ref());
        html! {
            @if let Some(account) = account {
                @if !account.text.is_empty() { blockquote { (account.text) } }
                @if !account.by.is_empty() { p.note { (self.say.key("report-noted-by")) " " (account.by) } }
                @if !account.ratings.is_empty() {
                    p.note { (self.say.key("report-own-rating")) }
                    dl.facts {
                        @for own in &account.ratings { div { dt { (own.name) } dd { (own.rating_name) " (" (own.rating) ")" } } }
                    }
                }
            }
        }
    }

    fn notes(&self) -> Markup {
        html! {
            ul.plain {
                @for note in self.report.additions.iter().flat_map(|additions| &additions.notes) {
                    li.(if note.kind == NoteKind::Sustain { "good" } else { "bad" }) {
                        p { strong { (self.say.named("report", note.kind)) } " " (note.text) }
                        p.note { (self.say.note_facts(note)) }
                    }
                }
            }
        }
    }

    fn decisions(&self) -> Markup {
        html! { @for decision in &self.report.decisions { (self.decision(decision)) } }
    }

    fn decision(&self, decision: &DecisionRow) -> Markup {
        let none = self.say.key("report-no-answer");
        html! {
            article.item {
                header { (clock(decision.opened)) "–" (clock(decision.closed)) }
                div {
                    p.reason { (decision.title) }
                    p.known { (decision.question) }
                    p.known { span.muted { (self.say.key("report-chosen")) " " } (decision.chosen_name().unwrap_or(&none)) }
                    @if !decision.rationale.is_empty() { blockquote { (decision.rationale) } }
                }
            }
        }
    }

    fn outcomes(&self) -> Markup {
        html! {
            p.note { (self.say.key("report-outcomes-note")) }
            dl.facts { @for figure in &self.report.outcome_rows { div { dt { (figure.name) } dd { (figure.value) } } } }
        }
    }

    fn run(&self) -> Markup {
        html! {
            dl.facts { @for (name, value) in self.say.head_rows(&self.report.head) { div { dt { (name) } dd { (value) } } } }
        }
    }

    fn table<const N: usize>(&self, caption: &str, heads: [&str; N], rows: &[[String; N]]) -> Markup {
        html! {
            div.table {
                table {
                    caption.hidden { (self.say.key(caption)) }
                    thead { tr { @for head in heads { th scope="col" { (self.say.key(head)) } } } }
                    tbody { @for row in rows { tr { @for cell in row { (cell_of(cell)) } } } }
                }
            }
        }
    }
}

/// A time, a number or a word or two stay on one line.
fn cell_of(text: &str) -> Markup {
    let is_short = text.chars().count() <= SHORT_CHARS;
    html! { td.short[is_short] { (text) } }
}

fn class_of(mark: Option<f32>) -> &'static str {
    match mark {
        None => "none",
        Some(mark) if mark >= GOOD_FROM => "good",
        Some(mark) if mark >= FAIR_FROM => "fair",
        Some(_) => "bad",
    }
}

struct Page<'a> {
    report: &'a Report,
    say: Phrases<'a>,
    scenario: &'a crate::scenario::Scenario,
}
