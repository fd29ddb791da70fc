//! The report as Markdown: headings, tables and sentences for a centre's own documents.

use std::fmt::Write;

use super::{Coordination, Head, ItemRow, LineRow, Report, Snapshot, clock, phrases::Phrases};
use crate::scenario::texts::Texts;

pub fn render(report: &Report, texts: &Texts) -> String {
    let mut page = Page { say: Phrases { texts }, out: String::new() };
    page.head(&report.head);
    page.account(report);
    page.result(report);
    page.advice(report);
    page.notes(report);
    page.decisions(report);
    page.coordination(&report.coordination);
    page.band(report);
    page.lines(&report.lines);
    page.timeline(report);
    page.snapshots(&report.snapshots);
    page.outcomes(report);
    let footer = page.say.key("report-footer");
    page.paragraph(&footer);
    page.out
}

impl Page<'_> {
    fn head(&mut self, head: &Head) {
        let title = self.say.title(head);
        self.put(format_args!("# {}\n\n", text(&title)));
        self.paragraph(&head.summary);
        let rows = self.say.head_rows(head);
        self.table(["report-run", "report-what"], rows.iter().map(|(name, value)| [name.clone(), value.clone()]));
    }

    fn result(&mut self, report: &Report) {
        self.heading(2, "report-result");
        for scale in &report.scales {
            let row = format!("**{}**: {}", text(&scale.name), text(&self.say.scale(scale)));
            self.put(format_args!("- {row}\n"));
        }
        if let Some(total) = report.total {
            self.put(format_args!("- {}\n", text(&self.say.total(total))));
        }
        self.gap();
        if !report.hard_fails.is_empty() {
            self.heading(3, "report-hard-fails");
            for fail in &report.hard_fails {
                let (name, seat, reason) = (text(&fail.name), text(&self.say.seats_of(fail)), text(&fail.reason));
                self.put(format_args!("- {} **{name}** · {seat}. {reason}\n", clock(fail.at)));
            }
            self.gap();
        }
        let line_row = |line: &LineRow| {
            let mark = self.say.mark(line.mark);
            [format!("{:?} {}", line.line, line.name), mark, line.items.len().to_string(), line.weight.to_string()]
        };
        let rows: Vec<[String; 4]> = report.lines.iter().map(line_row).collect();
        self.table(["report-line", "report-mark", "report-evidence-items", "report-weight"], rows);
        if !report.not_built.is_empty() {
            let names: Vec<String> = report.not_built.iter().map(|line| format!("{line:?}")).collect();
            let row = self.say.texts.pair(self.say.key("report-not-built"), names.join(", "));
            self.paragraph(&row);
        }
    }

    fn advice(&mut self, report: &Report) {
        for (key, list) in [("report-sustain", &report.sustain), ("report-improve", &report.improve)] {
            self.heading(2, key);
            for one in list {
                let at = self.say.at(one.at);
                self.put(format_args!("- **{:?}** {} {} ({at})\n", one.line, text(&one.text), text(&one.reason)));
            }
            if list.is_empty() {
                let nothing = self.say.key("report-nothing-here");
                self.paragraph(&nothing);
            } else {
                self.gap();
            }
        }
    }

    fn account(&mut self, report: &Report) {
        let Some(account) = report.additions.as_ref().and_then(|additions| additions.account.as_ref()) else { return };
        self.heading(2, "report-account");
        if !account.text.is_empty() {
            self.quote(&account.text);
        }
        for own in &account.ratings {
            self.put(format_args!("- {}: {} ({})\n", text(&own.name), text(&own.rating_name), own.rating));
        }
        self.gap();
    }

    fn notes(&mut self, report: &Report) {
        let notes = report.additions.as_ref().map_or(&[][..], |additions| &additions.notes);
        if notes.is_empty() {
            return;
        }
        self.heading(2, "report-notes");
        for note in notes {
            let (kind, facts) = (self.say.named("report", note.kind), self.say.note_facts(note));
            self.put(format_args!("- **{}** {} {}\n", text(&kind), text(&note.text), text(&facts)));
        }
        self.gap();
    }

    fn decisions(&mut self, report: &Report) {
        if report.decisions.is_empty() {
            return;
        }
        self.heading(2, "report-decisions");
        let none = self.say.key("report-no-answer");
        let rows = report.decisions.iter().map(|decision| {
            let chosen = decision.chosen_name().unwrap_or(&none).to_owned();
            [clock(decision.closed), decision.title.clone(), chosen, decision.rationale.clone()]
        });
        let rows: Vec<_> = rows.collect();
        self.table(["report-time", "report-decisions", "report-chosen", "report-rationale"], rows);
    }

    fn coordination(&mut self, coordination: &Coordination) {
        self.heading(2, "report-coordination");
        let described = self.say.graph(coordination);
        self.paragraph(&described);
        let rows: Vec<[String; 8]> = coordination.pairs.iter().map(|pair| self.say.pair(pair)).collect();
        self.table(super::phrases::PAIR_COLUMNS, rows);
        let lists = [
            ("report-over-sharing", &coordination.over_shared),
            ("report-duplicates", &coordination.duplicates),
            ("report-beyond", &coordination.beyond_needs),
        ];
        for (key, list) in lists {
            if !list.is_empty() {
                self.heading(3, key);
                for one in list {
                    self.put(format_args!("- {}\n", text(one)));
                }
                self.gap();
            }
        }
        self.heading(3, "report-load");
        let load = self.say.load(&coordination.graph.load);
        self.paragraph(&load);
    }

    fn band(&mut self, report: &Report) {
        self.heading(2, "report-band");
        if report.band.is_empty() {
            let none = self.say.key("report-band-empty");
            return self.paragraph(&none);
        }
        for row in &report.band {
            self.put(format_args!("### {}\n\n", text(&row.party.name)));
            let figures = self.say.band_figures(row);
            self.paragraph(&figures);
            let rows: Vec<[String; 5]> = row.spans.iter().map(|span| self.say.span(span)).collect();
            self.table(super::phrases::SPAN_COLUMNS, rows);
        }
    }

    fn lines(&mut self, lines: &[LineRow]) {
        self.heading(2, "report-lines");
        for line in lines.iter().filter(|line| line.has_evidence()) {
            let mark = self.say.mark(line.mark);
            self.put(format_args!("### {:?} {} · {}\n\n", line.line, text(&line.name), text(&mark)));
            self.paragraph(&line.question);
            for item in &line.items {
                self.item(item);
            }
            for pointer in &line.pointers {
                self.put(format_args!("- {}\n", text(&pointer.text)));
            }
            self.gap();
        }
    }

    fn item(&mut self, item: &ItemRow) {
        let (span, rating, seat) = (self.say.span_of(item), text(&item.rating_name), text(&item.seat.name));
        self.put(format_args!("- {span} **{rating} ({})** · {seat}\n", item.rating));
        self.put(format_args!("  {}\n", text(&item.reason)));
        if !item.knew.is_empty() {
            let knew = self.say.texts.pair(self.say.key("report-knew"), item.knew.join(" "));
            self.put(format_args!("  {}\n", text(&knew)));
        }
        self.put(format_args!("  {}\n", text(&item.cause)));
        if !item.harder.is_empty() {
            let harder = self.say.with("card-harder", &[("why", item.harder.as_str().into())]);
            self.put(format_args!("  {}\n", text(&harder)));
        }
        for said in self.say.beside(item) {
            self.put(format_args!("  - {}\n", text(&said)));
        }
    }

    fn timeline(&mut self, report: &Report) {
        self.heading(2, "report-timeline");
        let rows = report.timeline.iter().map(|moment| [clock(moment.at), moment.name.clone(), moment.about.clone()]);
        self.table(["report-time", "report-what", "report-about"], rows);
    }

    fn snapshots(&mut self, snapshots: &[Snapshot]) {
        self.heading(2, "report-snapshots");
        for snapshot in snapshots {
            self.put(format_args!("- {} **{}**\n", clock(snapshot.at), text(&snapshot.titles.join(" · "))));
            self.put(format_args!("  {}\n", text(&snapshot.summary)));
            if !snapshot.knew.is_empty() {
                self.put(format_args!("  {}\n", text(&snapshot.knew.join(" "))));
            }
        }
        self.gap();
    }

    fn outcomes(&mut self, report: &Report) {
        self.heading(2, "report-outcomes");
        let note = self.say.key("report-outcomes-note");
        self.paragraph(&note);
        let rows = report.outcome_rows.iter().map(|figure| [figure.name.clone(), figure.value.clone()]);
        self.table(["report-what", "report-outcomes"], rows);
    }

    fn heading(&mut self, level: usize, key: &str) {
        let heading = self.say.key(key);
        self.put(format_args!("{} {}\n\n", "#".repeat(level), text(&heading)));
    }

    fn paragraph(&mut self, paragraph: &str) {
        self.put(format_args!("{}\n\n", text(paragraph)));
    }

    fn quote(&mut self, quoted: &str) {
        for line in quoted.lines() {
            self.put(format_args!("> {}\n", text(line)));
        }
        self.gap();
    }

    fn table<const N: usize>(&mut self, head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) {
        let head = head.map(|key| text(&self.say.key(key)));
        self.put(format_args!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(N)));
        for row in rows {
            self.put(format_args!("| {} |\n", row.map(|cell| text(&cell)).join(" | ")));
        }
        self.gap();
    }

    fn gap(&mut self) {
        self.out.push('\n');
    }

    fn put(&mut self, what: std::fmt::Arguments) {
        // Writing to a string cannot fail.
        let _ = self.out.write_fmt(what);
    }
}

/// As one line in which nothing is markup: a pseudonym or a rationale may hold any character.
fn text(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len() + 8);
    for letter in raw.chars() {
        match letter {
            '\n' | '\r' | '\t' => text.push(' '),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '&' => text.push_str("&amp;"),
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '#' | '!' | '~' => text.extend(['\\', letter]),
            _ => text.push(letter),
        }
    }
    text
}

struct Page<'a> {
    say: Phrases<'a>,
    out: String,
}
