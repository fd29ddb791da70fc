//! The evidence as rows of comma-separated values, safe to open in a spreadsheet.

use csv::{Terminator, WriterBuilder};

use super::{ItemRow, LineRow, Named, Report, Unwritten};
use crate::scenario::ids::SeatId;

/// Names of the columns: a contract, and so the same in every language (docs/reports.md).
pub const COLUMNS: [&str; 22] = [
    "drill",
    "seed",
    "pseudonym",
    "scale",
    "line",
    "line_name",
    "seat",
    "with",
    "opened_s",
    "closed_s",
    "rating",
    "rating_name",
    "weight",
    "reason",
    "cause",
    "knew",
    "key",
    "instructor_rating",
    "instructor_reason",
    "challenge",
    "answer_outcome",
    "answer",
];

/// Begins a formula in some spreadsheet, in a cell that looks like text.
const BEGINS_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

pub fn render(report: &Report) -> Result<String, Unwritten> {
    let unwritten = |error: csv::Error| Unwritten(error.to_string());
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(COLUMNS).map_err(unwritten)?;
    for line in &report.lines {
        for item in &line.items {
            writer.write_record(row(report, line, item)).map_err(unwritten)?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| Unwritten(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Unwritten(error.to_string()))
}

fn row(report: &Report, line: &LineRow, item: &ItemRow) -> [String; COLUMNS.len()] {
    let names = |seats: &[Named<SeatId>]| seats.iter().map(|seat| seat.name.as_str()).collect::<Vec<_>>().join("; ");
    let answer = item.challenge.as_ref().and_then(|challenge| challenge.answer.as_ref());
    [
        safe(report.head.drill.as_str()),
        report.head.seed.to_string(),
        safe(&report.head.pseudonym),
        format!("{:?}", line.scale),
        format!("{:?}", item.line),
        safe(&line.name),
        safe(&item.seat.name),
        safe(&names(&item.with)),
        item.opened.seconds_f32().to_string(),
        item.closed.seconds_f32().to_string(),
        item.rating.to_string(),
        safe(&item.rating_name),
        item.weight.to_string(),
        safe(&item.reason),
        safe(&item.cause),
        safe(&item.knew.join(" ")),
        safe(&item.key.to_string()),
        item.marks.iter().map(|mark| mark.rating.to_string()).collect::<Vec<_>>().join("; "),
        safe(&item.marks.iter().map(|mark| mark.reason.as_str()).collect::<Vec<_>>().join("; ")),
        safe(item.challenge.as_ref().map_or("", |challenge| &challenge.text)),
        answer.map_or_else(String::new, |answer| format!("{:?}", answer.outcome)),
        safe(answer.map_or("", |answer| &answer.text)),
    ]
}

/// An apostrophe before what a spreadsheet would take for a formula: it is shown as text then.
fn safe(text: &str) -> String {
    if text.starts_with(BEGINS_FORMULA) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_text_and_text_stays() {
        assert_eq!(safe("=1+1"), "'=1+1");
        assert_eq!(safe("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(safe("Harm was 326 s away."), "Harm was 326 s away.");
    }
}
