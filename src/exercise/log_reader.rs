//! Reads an order log back: limits, order of lines, and the torn last line of a run that died.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::input::{self, InputError, InputFault};
use super::log::{
    CONTROL, DIGEST, END, ENGINE, FORMAT, HEADER, Header, MAX_BYTES, MAX_LINE_BYTES, MAX_LINES, ORDER, SEED, Seal,
    as_ron,
};
use super::script::MAX_AT_S;
use super::stamped::{By, Stamped};
use crate::scenario::ids::{SeatId, TICKS_PER_SECOND, Tick};
use crate::sim::digest::Digests;
use crate::sim::order::{Control, Instruction, Order};

/// Reads a log; `file` is the name that errors show.
pub fn read(file: &str, bytes: &[u8]) -> Result<OrderLog, InputError> {
    read_spaced(file, bytes, TICKS_PER_SECOND)
}

/// Reads an excerpt of a log (`excerpt.rs`): the digests on the way may be missing.
pub fn read_excerpt(file: &str, bytes: &[u8]) -> Result<OrderLog, InputError> {
    read_spaced(file, bytes, MAX_AT_S as u32 * TICKS_PER_SECOND)
}

/// Digests are at most so many ticks apart.
fn read_spaced(file: &str, bytes: &[u8], spacing: u32) -> Result<OrderLog, InputError> {
    let (whole, torn) = split_torn(bytes);
    let text = input::text(file, whole, MAX_BYTES)?;
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let header = read_header(file, first)?;
    let altered = (!is_written_so(&header, first, HEADER)).then_some(Altered { line: 1, tick: Tick(0) });
    let mut seal = Seal::default();
    seal.take_line(first);
    let mut log = OrderLog {
        header,
        instructions: Vec::new(),
        digests: Vec::new(),
        end: None,
        torn: None,
        seeds: Vec::new(),
        seal: 0,
        altered,
        sequences: BTreeMap::new(),
        spacing,
    };
    for (at, line) in lines.enumerate() {
        let place = Place { file, line: at as u32 + 2 };
        if at >= MAX_LINES {
            return place.fault(1, InputFault::TooManyLines);
        }
        if line.len() > MAX_LINE_BYTES {
            return place.fault(1, InputFault::LineTooLong);
        }
        if log.end.is_some() {
            return place.fault(1, InputFault::AfterEnd);
        }
        log.seal = seal.so_far();
        let is_as_written = read_line(&mut log, &place, line)?;
        if !is_as_written && log.altered.is_none() {
            log.altered = Some(Altered { line: place.line, tick: tick_of(line) });
        }
        seal.take_line(line);
    }
    log.torn = torn.map(|bytes| Torn { line: text.lines().count() as u32 + 1, bytes });
    Ok(log)
}

/// What a list of runs says of a log, from its first and last line: the lines between are not read.
pub fn summary(file: &str, bytes: &[u8]) -> Result<Summary, InputError> {
    let (whole, _) = split_torn(bytes);
    let text = input::text(file, whole, MAX_BYTES)?;
    let header = read_header(file, text.lines().next().unwrap_or_default())?;
    let last = text.lines().next_back().unwrap_or_default();
    let place = Place { file, line: text.lines().count() as u32 };
    let mut summary = Summary { header, last: tick_of(last), lines: place.line as usize, end: None };
    if let Some(rest) = last.strip_prefix(END) {
        let Some(end) = End::parse(rest.trim_start()) else { return place.fault(1, InputFault::NotAnEnd) };
        (summary.last, summary.end) = (end.tick, Some(end));
    }
    Ok(summary)
}

/// The first number of a line; a header has passed no tick.
fn tick_of(line: &str) -> Tick {
    let rest = line.split_once(' ').map_or("", |(word, rest)| if word == HEADER { "" } else { rest });
    let digits = rest.trim_start_matches('(');
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    Tick(digits[..end].parse().unwrap_or(0))
}

/// The lines that end as lines, and the length of what follows them: a line that was never acknowledged.
fn split_torn(bytes: &[u8]) -> (&[u8], Option<u32>) {
    let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let rest = bytes.len() - end;
    // A file without any line is not a torn log; the header's check says what it is.
    if end == 0 || rest == 0 { (bytes, None) } else { (&bytes[..end], Some(rest as u32)) }
}

fn read_header(file: &str, line: &str) -> Result<Header, InputError> {
    let not_a_log = || InputError::at(file, 1, 1, InputFault::NotALog);
    let rest = line.strip_prefix(HEADER).and_then(|rest| rest.strip_prefix(' ')).ok_or_else(not_a_log)?;
    let column = HEADER.len() as u32 + 2;
    // Another form may have other fields, which would be told as faults of this one.
    let Form { format } = input::ron(file, rest, 1, column)?;
    if format != FORMAT {
        return Err(InputError::at(file, 1, 1, InputFault::LogFormat(format)));
    }
    input::ron(file, rest, 1, column)
}

/// Answers whether this program writes the line so, and no other way: another spelling of a number is an edit, too.
fn read_line(log: &mut OrderLog, place: &Place, line: &str) -> Result<bool, InputError> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let column = word.len() as u32 + 2;
    if log.is_foreign() && word != END {
        // Orders of another engine need not be orders of this one; only its card is shown.
        return Ok(true);
    }
    match word {
        ORDER => {
            let read: OrderLine = input::ron(place.file, rest, place.line, column)?;
            let is_as_written = is_written_so(&read, line, ORDER);
            let OrderLine(tick, seat, sequence, order) = read;
            let is_next = log.take(place, tick, By::Seat(seat.clone()), sequence, Instruction::Order(seat, order))?;
            Ok(is_as_written && is_next)
        }
        CONTROL => {
            let read: ControlLine = input::ron(place.file, rest, place.line, column)?;
            let is_as_written = is_written_so(&read, line, CONTROL);
            let ControlLine(tick, sequence, control) = read;
            Ok(log.take(place, tick, By::Control, sequence, Instruction::Control(control))? && is_as_written)
        }
        SEED => {
            let (tick, seed) = rest.split_once(' ').unwrap_or((rest, ""));
            let (Ok(tick), Ok(seed)) = (tick.parse().map(Tick), seed.parse()) else {
                return place.fault(column, InputFault::NotASeed);
            };
            log.check_next(place, tick)?;
            if log.seeds.last().is_some_and(|(last, _)| tick < *last) {
                return place.fault(1, InputFault::OutOfOrder);
            }
            log.seeds.push((tick, seed));
            Ok(rest == format!("{} {seed}", tick.0))
        }
        DIGEST => {
            let digests: Digests = rest.parse().or_else(|_| place.fault(column, InputFault::NotDigests))?;
            log.check_next(place, digests.tick)?;
            let is_as_written = rest == digests.to_string();
            log.digests.push(digests);
            Ok(is_as_written)
        }
        END => {
            let Some(end) = End::parse(rest) else { return place.fault(column, InputFault::NotAnEnd) };
            if !log.is_foreign() {
                log.check_end(place, end.tick)?;
            }
            if serde_json::from_str::<serde_json::Value>(&end.card_json).is_err() {
                return place.fault(column, InputFault::NotAnEnd);
            }
            let is_as_written = rest == format!("{} {:016x} {}", end.tick.0, end.seal, end.card_json);
            log.end = Some(end);
            Ok(is_as_written)
        }
        _ => place.fault(1, InputFault::UnknownLine),
    }
}

fn is_written_so(read: &impl Serialize, line: &str, word: &str) -> bool {
    as_ron(read).is_ok_and(|again| line.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')) == Some(&again))
}

impl Seal {
    fn take_line(&mut self, line: &str) {
        self.take(line);
        self.take("\n");
    }
}

struct Place<'a> {
    file: &'a str,
    line: u32,
}

impl Place<'_> {
    fn fault<T>(&self, column: u32, fault: InputFault) -> Result<T, InputError> {
        Err(InputError::at(self.file, self.line, column, fault))
    }
}

#[derive(Deserialize)]
struct Form {
    format: u32,
}

#[derive(Serialize, Deserialize)]
struct OrderLine(Tick, SeatId, u32, Order);

#[derive(Serialize, Deserialize)]
struct ControlLine(Tick, u32, Control);

/// A log as read; orders and digests in the order of their ticks.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderLog {
    pub header: Header,
    pub instructions: Vec<Stamped>,
    pub digests: Vec<Digests>,
    /// Absent where the run died or still goes on.
    pub end: Option<End>,
    pub torn: Option<Torn>,
    /// Of a branch: numbers are drawn under the seed from the tick on.
    pub seeds: Vec<(Tick, u64)>,
    /// Of the lines before the closing one, as they stand here.
    pub(super) seal: u64,
    /// The first line that this program would not have written.
    pub(super) altered: Option<Altered>,
    /// Next sequence of each seat and of the controls.
    sequences: BTreeMap<By, u32>,
    /// Most ticks between two digests.
    spacing: u32,
}

impl OrderLog {
    /// Written by another engine: its card can be shown, not verified.
    pub fn is_foreign(&self) -> bool {
        self.header.engine != ENGINE
    }

    /// The seed that the branch at this tick changed to, if one did.
    pub(super) fn seed_at(&self, tick: Tick) -> Option<u64> {
        self.seeds.iter().rev().find(|(at, _)| *at == tick).map(|(_, seed)| *seed)
    }

    /// The run died within this tick: later ones, and the digest that ends a second, are missing.
    pub(super) fn breaks_off_at(&self, tick: Tick) -> bool {
        let digested = self.digests.last().is_some_and(|digests| digests.tick >= tick);
        self.end.is_none() && !digested && tick == self.last_tick()
    }

    /// The last tick that the log speaks of.
    pub fn last_tick(&self) -> Tick {
        let ordered = self.instructions.last().map(|stamped| stamped.tick);
        let digested = self.digests.last().map(|digests| digests.tick);
        let ended = self.end.as_ref().map(|end| end.tick);
        ordered.max(digested).max(ended).unwrap_or_default()
    }

    /// Answers whether the sequence is the next one.
    fn take(
        &mut self,
        place: &Place,
        tick: Tick,
        by: By,
        sequence: u32,
        instruction: Instruction,
    ) -> Result<bool, InputError> {
        self.check_next(place, tick)?;
        if self.instructions.last().is_some_and(|last| tick < last.tick) {
            return place.fault(1, InputFault::OutOfOrder);
        }
        let next = self.sequences.entry(by.clone()).or_default();
        let is_next = sequence == *next;
        *next = sequence.saturating_add(1);
        self.instructions.push(Stamped { tick, by, sequence, instruction });
        Ok(is_next)
    }

    /// Nothing is ordered for a tick that already was, and no second goes by without its digest: that also keeps a wild
    /// number from sending a replay through years of ticks.
    fn check_next(&self, place: &Place, tick: Tick) -> Result<(), InputError> {
        let digested = self.digests.last().map_or(Tick(0), |digests| digests.tick);
        if tick.0 > MAX_AT_S as u32 * TICKS_PER_SECOND {
            return place.fault(1, InputFault::TickOutOfRange);
        }
        if tick <= digested {
            return place.fault(1, InputFault::OutOfOrder);
        }
        if tick.0 > digested.0 + self.spacing {
            return place.fault(1, InputFault::MissingDigest);
        }
        Ok(())
    }

    /// A run may end on a digest, or within the second after it.
    fn check_end(&self, place: &Place, tick: Tick) -> Result<(), InputError> {
        if tick == self.digests.last().map_or(Tick(0), |digests| digests.tick) {
            return Ok(());
        }
        self.check_next(place, tick)
    }
}

/// A log by its first and last line.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub header: Header,
    /// The last tick that is spoken of.
    pub last: Tick,
    /// Whole lines.
    pub lines: usize,
    /// Absent where the run died or still goes on.
    pub end: Option<End>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct End {
    pub tick: Tick,
    /// Of all lines before it, as it says.
    pub seal: u64,
    /// As written; the shape may be of another version.
    pub card_json: String,
}

impl End {
    /// What follows the word: tick, seal and card.
    fn parse(rest: &str) -> Option<Self> {
        let (tick, rest) = rest.split_once(' ')?;
        let (seal, card) = rest.split_once(' ')?;
        let (tick, seal) = (Tick(tick.parse().ok()?), u64::from_str_radix(seal, 16).ok()?);
        Some(Self { tick, seal, card_json: card.to_owned() })
    }
}

/// A line that was edited, though what it says may be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Altered {
    pub line: u32,
    /// Of which it speaks.
    pub tick: Tick,
}

/// The start of a line that the dying program did not finish; nobody was told that it was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Torn {
    pub line: u32,
    pub bytes: u32,
}
