//! The report as a workbook: a sheet each for summary, lines, evidence, timeline, coordination, outcomes
//! and what people said.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::phrases::{PAIR_COLUMNS, Phrases};
use super::{Report, Unwritten, clock};
use crate::scenario::texts::Texts;

/// A workbook says when it was made; a run has no date, and the same report must be the same bytes.
const MADE: (u16, u8, u8) = (2000, 1, 1);
/// Longest text of a cell, in characters, by the format.
const CELL_CHARS: usize = 32_767;

pub fn render(report: &Report, texts: &Texts) -> Result<Vec<u8>, Unwritten> {
    workbook(report, Phrases { texts }).map_err(|error| Unwritten(error.to_string()))
}

fn workbook(report: &Report, say: Phrases) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(MADE.0, MADE.1, MADE.2)?;
    let properties = DocProperties::new().set_title(say.title(&report.head)).set_creation_datetime(&made);
    book.set_properties(&properties);
    let look = Look {
        head: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
        text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
        number: Format::new().set_align(FormatAlign::Top),
    };
    let sheets: [(&str, Fill); 7] = [
        ("report-sheet-summary", summary),
        ("report-sheet-lines", lines),
        ("report-sheet-evidence", evidence),
        ("report-sheet-timeline", timeline),
        ("report-sheet-coordination", coordination),
        ("report-sheet-outcomes", outcomes),
        ("report-sheet-people", people),
    ];
    for (name, fill) in sheets {
        let sheet = book.add_worksheet().set_name(say.key(name))?;
        fill(&mut Sheet { sheet, row: 0, look: &look }, report, say)?;
    }
    book.save_to_buffer()
}

fn summary(sheet: &mut Sheet, report: &Report, say: Phrases) -> Result<(), XlsxError> {
    sheet.widths(&[22.0, 16.0, 16.0, 60.0])?;
    sheet.heads(&["report-result", "report-mark", "report-state-of-scale", "report-about"].map(|key| say.key(key)))?;
    for scale in &report.scales {
        let passed = say.verdict(scale.verdict);
        let notes = say.scale_notes(scale).join(", ");
        sheet.row(&[Text(&scale.name), Maybe(scale.mark), Text(&passed), Text(&notes)])?;
    }
    if let Some(total) = report.total {
        sheet.row(&[Text(&say.total(total)), Maybe(Some(total))])?;
    }
    sheet.gap();
    for fail in &report.hard_fails {
        let (at, why) = (clock(fail.at), format!("{}. {}", say.seats_of(fail), fail.reason));
        sheet.row(&[Text(&say.key("report-sort-hard-fail")), Text(&at), Text(&fail.name), Text(&why)])?;
    }
    for (key, list) in [("report-sustain", &report.sustain), ("report-improve", &report.improve)] {
        for one in list {
            let text = format!("{} {}", one.text, one.reason);
            sheet.row(&[Text(&say.key(key)), Text(&format!("{:?}", one.line)), Text(&clock(one.at)), Text(&text)])?;
        }
    }
    sheet.gap();
    for (name, value) in say.head_rows(&report.head) {
        sheet.row(&[Text(&name), Nothing, Nothing, Text(&value)])?;
    }
    Ok(())
}

fn lines(sheet: &mut Sheet, report: &Report, say: Phrases) -> Result<(), XlsxError> {
    sheet.widths(&[8.0, 22.0, 18.0, 10.0, 10.0, 10.0, 60.0])?;
    let heads =
        ["report-line", "report-about", "report-scale", "report-mark", "report-weight", "report-evidence-items"];
    sheet.heads(&heads.map(|key| say.key(key)))?;
    for line in &report.lines {
        let scale = say.named("scale", line.scale);
        sheet.row(&[
            Text(&format!("{:?}", line.line)),
            Text(&line.name),
            Text(&scale),
            Maybe(line.mark),
            Number(line.weight),
            Number(line.items.len() as f32),
            Text(&line.question),
        ])?;
    }
    Ok(())
}

fn evidence(sheet: &mut Sheet, report: &Report, say: Phrases) -> Result<(), XlsxError> {
    sheet.widths(&[8.0, 22.0, 10.0, 10.0, 8.0, 14.0, 8.0, 60.0, 40.0, 60.0, 60.0])?;
    let heads = [
        "report-line",
        "report-seat",
        "report-from",
        "report-to",
        "report-rating",
        "report-about",
        "report-weight",
        "report-reason",
        "report-cause",
        "report-knew",
        "report-events",
    ];
    sheet.heads(&heads.map(|key| say.key(key)))?;
    for item in report.lines.iter().flat_map(|line| &line.items) {
        let seats: Vec<&str> = std::iter::once(&item.seat).chain(&item.with).map(|seat| seat.name.as_str()).collect();
        let events: Vec<String> =
            item.events.iter().map(|event| format!("{} {}", clock(event.at), event.text)).collect();
        sheet.row(&[
            Text(&format!("{:?}", item.line)),
            Text(&seats.join(", ")),
            Text(&clock(item.opened)),
            Text(&clock(item.closed)),
            Number(f32::from(item.rating)),
            Text(&item.rating_name),
            Number(item.weight),
            Text(&item.reason),
            Text(&item.cause),
            Text(&item.knew.join(" ")),
            Text(&events.join("\n")),
        ])?;
    }
    Ok(())
}

fn timeline(sheet: &mut Sheet, report: &Report, say: Phrases) -> Result<(), XlsxError> {
    sheet.widths(&[10.0, 12.0, 16.0, 26.0, 60.0])?;
    let heads = ["report-time", "report-seconds", "report-sort", "report-what", "report-about"];
    sheet.heads(&heads.map(|key| say.key(key)))?;
    for moment in &report.timeline {
        let sort = say.named("report-sort", moment.sort);
        sheet.row(&[
            Text(&clock(moment.at)),
            Number(moment.at.seconds_f32()),
            Text(&sort),
            Text(&moment.name),
            Text(&moment.about),
        ])?;
    }
    Ok(())
}

fn coordination(sheet: &mut Sheet, report: &Report, say: Phrases) -> Result<(), XlsxError> {
    sheet.widths(&[10.0, 28.0, 40.0, 12.0, 20.0, 12.0, 14.0, 26.0])?;
    sheet.heads(&PAIR_COLUMNS.map(|key| say.key(key)))?;
    for pair in &report.coordination.pairs {
        sheet.row(&say.pair(pair).each_ref().map(|cell| Text(cell)))?;
    }
    sheet.gap();
    let lists = [
        ("report-over-sharing", &report.coordination.over_shared),
        ("report-duplicates", &report.coordination.duplicates),
        ("report-beyond", &report.coordination.beyond_needs),
    ];
    for (key, list) in lists {
        for one in list {
            sheet.row(&[Text(&say.key(key)), Nothing, Text(one)])?;
        }
    }
    let load = say.load(&report.coordination.graph.load);
    sheet.row(&[Text(&say.key("report-load")), Nothing, Text(&load)])
}

fn outcomes(sheet: &mut Sheet, report: &Report, say: Phrases) -> Result<(), XlsxError> {
    sheet.widths(&[50.0, 16.0])?;
    sheet.heads(&["report-outcomes", "report-about"].map(|key| say.key(key)))?;
    for figure in &report.outcome_rows {
        sheet.row(&[Text(&figure.name), Text(&figure.value)])?;
    }
    Ok(())
}

/// Own account, notes, and for each item that somebody spoke of the program's rating and what was said.
fn people(sheet: &mut Sheet, report: &Report, say: Phrases) -> Result<(), XlsxError> {
    sheet.widths(&[40.0, 16.0, 22.0, 80.0])?;
    sheet.heads(&["report-key", "report-program-rating", "report-about", "report-people"].map(|key| say.key(key)))?;
    if let Some(account) = report.additions.as_ref().and_then(|additions| additions.account.as_ref()) {
        sheet.row(&[Text(&say.key("report-account")), Nothing, Text(&account.by), Text(&account.text)])?;
        for own in &account.ratings {
            let rating = format!("{} ({})", own.rating_name, own.rating);
            sheet.row(&[Text(&say.key("report-own-rating")), Nothing, Text(&own.name), Text(&rating)])?;
        }
    }
    for note in report.additions.iter().flat_map(|additions| &additions.notes) {
        sheet.row(&[Text(&say.named("report", note.kind)), Nothing, Text(&say.note_facts(note)), Text(&note.text)])?;
    }
    for item in report.lines.iter().flat_map(|line| &line.items) {
        for said in say.beside(item) {
            let (key, name) = (item.key.to_string(), &item.rating_name);
            sheet.row(&[Text(&key), Number(f32::from(item.rating)), Text(name), Text(&said)])?;
        }
    }
    Ok(())
}

impl Sheet<'_> {
    fn widths(&mut self, widths: &[f64]) -> Result<(), XlsxError> {
        for (column, width) in widths.iter().enumerate() {
            self.sheet.set_column_width(column as u16, *width)?;
        }
        Ok(())
    }

    /// The first row, which stays in sight.
    fn heads(&mut self, heads: &[String]) -> Result<(), XlsxError> {
        for (column, head) in heads.iter().enumerate() {
            self.sheet.write_string_with_format(self.row, column as u16, head, &self.look.head)?;
        }
        self.row += 1;
        self.sheet.set_freeze_panes(self.row, 0)?;
        Ok(())
    }

    /// Texts are written as texts: none becomes a formula, a number or a link.
    fn row(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        for (column, cell) in cells.iter().enumerate() {
            let column = column as u16;
            match cell {
                Text(text) => {
                    let short: String = text.chars().take(CELL_CHARS).collect();
                    self.sheet.write_string_with_format(self.row, column, short, &self.look.text)?;
                }
                Number(number) | Maybe(Some(number)) => {
                    self.sheet.write_number_with_format(self.row, column, hundredths(*number), &self.look.number)?;
                }
                Maybe(None) | Nothing => {}
            }
        }
        self.row += 1;
        Ok(())
    }

    fn gap(&mut self) {
        self.row += 1;
    }
}

/// Without the tail of digits that a short float has as a long one.
fn hundredths(number: f32) -> f64 {
    (f64::from(number) * 100.0).round() / 100.0
}

type Fill = fn(&mut Sheet, &Report, Phrases) -> Result<(), XlsxError>;

struct Sheet<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    look: &'a Look,
}

struct Look {
    head: Format,
    text: Format,
    number: Format,
}

enum Cell<'a> {
    Text(&'a str),
    Number(f32),
    Maybe(Option<f32>),
    Nothing,
}
use Cell::{Maybe, Nothing, Number, Text};
