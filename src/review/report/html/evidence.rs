//! The lines as a table, and every item of evidence with its ground.

use maud::{Markup, html};

use super::{Page, class_of, links};
use crate::assessment::text::whole;
use crate::review::report::{ItemRow, LineRow};
use crate::scenario::rubric::Scale;

impl Page<'_> {
    pub(super) fn lines_table(&self) -> Markup {
        let not_built: Vec<String> = self.report.not_built.iter().map(|line| format!("{line:?}")).collect();
        html! {
            div.columns {
                @for scale in [Scale::Proportionality, Scale::Coordination] { div { (self.lines_of(scale)) } }
            }
            @if !not_built.is_empty() { p.note { (self.say.key("report-not-built")) " " (not_built.join(", ")) } }
        }
    }

    fn lines_of(&self, scale: Scale) -> Markup {
        html! {
            table {
                caption.hidden { (self.say.named("scale", scale)) }
                thead {
                    tr {
                        th scope="col" colspan="2" { (self.say.named("scale", scale)) }
                        th.number scope="col" { (self.say.key("report-evidence-items")) }
                        th.number scope="col" { (self.say.key("report-mark")) }
                    }
                }
                tbody { @for line in self.report.lines.iter().filter(|line| line.scale == scale) { (self.line_row(line)) } }
            }
        }
    }

    fn line_row(&self, line: &LineRow) -> Markup {
        let id = format!("{:?}", line.line);
        let width = line.mark.map(|mark| format!("width:{}%", whole(mark)));
        html! {
            tr {
                th scope="row" { (id) }
                td {
                    @if !line.has_evidence() { (line.name) } @else { a href={ "#line-" (id) } { (line.name) } }
                    span.bar.(class_of(line.mark)) aria-hidden="true" { @if let Some(width) = width { span style=(width) {} } }
                }
                td.number { (line.items.len()) }
                td.number {
                    @match line.mark {
                        Some(mark) => { strong.(class_of(Some(mark))) { (whole(mark)) } }
                        None => { span.muted { (self.say.key("report-not-observed")) } }
                    }
                }
            }
        }
    }

    pub(super) fn evidence(&self) -> Markup {
        html! {
            @for line in self.report.lines.iter().filter(|line| line.has_evidence()) {
                div.line-head id={ "line-" (format!("{:?}", line.line)) } {
                    h3 { (format!("{:?}", line.line)) " " (line.name) }
                    span.(class_of(line.mark)) { strong { (self.say.mark(line.mark)) } }
                    span.muted { (line.question) }
                }
                @for (at, item) in line.items.iter().enumerate() { (self.item(item, at)) }
                @for pointer in &line.pointers {
                    p.pointer { a href={ "#" (links::item_id(pointer.line, pointer.item as usize)) } { (pointer.text) } }
                }
            }
        }
    }

    fn item(&self, item: &ItemRow, at: usize) -> Markup {
        let weight = self.say.texts.decimal(item.weight, 1);
        let seats = std::iter::once(&item.seat).chain(&item.with).map(|seat| seat.name.as_str()).collect::<Vec<_>>();
        html! {
            article.item id=(links::item_id(item.line, at)) {
                header {
                    div { (self.say.span_of(item)) }
                    div { span.chip.(class_of(Some(f32::from(item.rating) * 25.0))) { (item.rating) " " (item.rating_name) } }
                    div { (self.say.key("report-weight")) " " (weight) }
                }
                div {
                    p.reason { (item.reason) }
                    @if !item.knew.is_empty() {
                        p.known { span.muted { (self.say.key("report-knew")) " " } (item.knew.join(" ")) }
                    }
                    p.cause { (item.cause) " · " (seats.join(", ")) }
                    @if !item.harder.is_empty() {
                        p.cause { (self.say.with("card-harder", &[("why", item.harder.as_str().into())])) }
                    }
                    @for said in self.say.beside(item) { p.beside { (said) } }
                    @if !item.events.is_empty() {
                        ul.events {
                            @for event in &item.events {
                                li { (self.moment_link(event)) " " (event.text) span.faint { " #" (event.no.0) } }
                            }
                        }
                    }
                    @if let Some(at) = self.snapshot_of(item) {
                        p.cause { a href={ "#" (links::snapshot_id(at)) } { (self.say.key("report-snapshots")) " " (super::clock(self.report.snapshots[at].at)) } }
                    }
                }
            }
        }
    }
}
