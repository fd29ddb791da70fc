//! The order log: the only save of a run, as text that is only ever appended to (docs/order-log.md).

use std::fs::File;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use thiserror::Error;
use xxhash_rust::xxh3::Xxh3;

use crate::assessment::card::ScoreCard;
use crate::scenario::ids::{ScenarioId, SeatId, Tick};
use crate::scenario::read::ScenarioDigest;
use crate::sim::digest::Digests;
use crate::sim::order::{Control, Order};

/// Form of the lines.
pub const FORMAT: u32 = 1;
/// Raised whenever the same scenario, seed and orders would give another run than before: replays compare it first.
pub const ENGINE: u32 = 14;

/// Largest log: the longest drill with thirty-two orders a second from one seat.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// Longest line: the closing line with the card of a long drill is a few hundred kilobytes.
pub const MAX_LINE_BYTES: usize = 4 * 1024 * 1024;
/// Most lines: what `MAX_BYTES` holds of the shortest orders, halved.
pub const MAX_LINES: usize = 500_000;
/// Longest pseudonym in characters: it stands beside a seat's name.
pub const MAX_PSEUDONYM_CHARS: usize = 40;

/// The words that open the lines.
pub(super) const HEADER: &str = "tutela-log";

/// By its first word, whatever the file is called.
pub fn is_log(bytes: &[u8]) -> bool {
    bytes.starts_with(HEADER.as_bytes())
}

pub(super) const ORDER: &str = "order";
pub(super) const CONTROL: &str = "control";
pub(super) const SEED: &str = "seed";
pub(crate) const DIGEST: &str = "digest";
pub(super) const END: &str = "end";

/// A digest of lines, for the closing line. It finds out what was edited, or damaged on its way, where no replay could: in
/// the header, and in how a line is written. It is no signature: who writes a whole log anew writes its digest too.
#[derive(Clone, Default)]
pub(super) struct Seal(Xxh3);

impl Seal {
    /// Takes whole lines; they end in a line feed, whatever they end in on disk.
    pub(super) fn take(&mut self, lines: &str) {
        self.0.update(lines.as_bytes());
    }

    pub(super) fn so_far(&self) -> u64 {
        self.0.digest()
    }
}

/// Writes lines of the log to where the run is kept.
pub(super) struct LogWriter {
    sink: Box<dyn LogSink>,
    seal: Seal,
    /// All lines between the header and the end, for the logs of branches.
    written: String,
}

impl LogWriter {
    pub(super) fn open(mut sink: Box<dyn LogSink>, header: &Header) -> Result<Self, SinkError> {
        let line = format!("{HEADER} {}\n", as_ron(header)?);
        sink.append(&line)?;
        let mut seal = Seal::default();
        seal.take(&line);
        Ok(Self { sink, seal, written: String::new() })
    }

    /// The order is safe from the death of the process once this returns.
    pub(super) fn order(&mut self, tick: Tick, seat: &SeatId, sequence: u32, order: &Order) -> Result<(), SinkError> {
        self.lines(&format!("{ORDER} {}\n", as_ron(&(tick, seat, sequence, order))?))
    }

    pub(super) fn control(&mut self, tick: Tick, sequence: u32, control: &Control) -> Result<(), SinkError> {
        self.lines(&format!("{CONTROL} {}\n", as_ron(&(tick, sequence, control))?))
    }

    /// From this tick on numbers are drawn under another seed than the header's.
    pub(super) fn seed(&mut self, tick: Tick, seed: u64) -> Result<(), SinkError> {
        self.lines(&format!("{SEED} {} {seed}\n", tick.0))
    }

    pub(super) fn digest(&mut self, digests: &Digests) -> Result<(), SinkError> {
        self.lines(&format!("{DIGEST} {digests}\n"))
    }

    pub(super) fn end(&mut self, tick: Tick, card: &ScoreCard) -> Result<(), SinkError> {
        let json = serde_json::to_string(card).map_err(|error| SinkError::Unwritable(error.to_string()))?;
        self.sink.append(&format!("{END} {} {:016x} {json}\n", tick.0, self.seal()))
    }

    /// Whole lines in one write, so that what dies half-way leaves a torn last line and nothing worse.
    pub(super) fn lines(&mut self, lines: &str) -> Result<(), SinkError> {
        self.sink.append(lines)?;
        self.seal.take(lines);
        self.written.push_str(lines);
        Ok(())
    }

    /// Of all lines before the closing one.
    pub(super) fn seal(&self) -> u64 {
        self.seal.so_far()
    }

    /// What stands between header and end.
    pub(super) fn written(&self) -> &str {
        &self.written
    }
}

pub(super) fn as_ron<T: Serialize>(value: &T) -> Result<String, SinkError> {
    ron::to_string(value).map_err(|error| SinkError::Unwritable(error.to_string()))
}

/// Where the lines of a log go.
pub trait LogSink: Send + Sync {
    /// Takes whole lines; when it returns, they outlive the process.
    fn append(&mut self, lines: &str) -> Result<(), SinkError>;
}

/// A file; each line goes to the operating system at once.
pub struct FileSink(pub File);

impl LogSink for FileSink {
    fn append(&mut self, lines: &str) -> Result<(), SinkError> {
        self.0.write_all(lines.as_bytes()).map_err(|error| SinkError::Unwritable(error.to_string()))
    }
}

/// Memory that the maker of the exercise can read too.
#[derive(Clone, Default)]
pub struct MemorySink(Arc<Mutex<String>>);

impl MemorySink {
    pub fn text(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl LogSink for MemorySink {
    fn append(&mut self, lines: &str) -> Result<(), SinkError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_str(lines);
        Ok(())
    }
}

/// Goes on with a log that holds its first lines already: those are not written again.
pub struct KeptSink {
    rest: Box<dyn LogSink>,
    /// Lines still to come that the log has.
    kept: usize,
}

impl KeptSink {
    /// `rest` takes what follows the first `kept` lines.
    pub fn new(rest: Box<dyn LogSink>, kept: usize) -> Self {
        Self { rest, kept }
    }
}

impl LogSink for KeptSink {
    fn append(&mut self, lines: &str) -> Result<(), SinkError> {
        let kept = lines.split_inclusive('\n').take(self.kept);
        let (count, bytes) = kept.fold((0, 0), |(count, bytes), line| (count + 1, bytes + line.len()));
        self.kept -= count;
        let new = lines.get(bytes..).unwrap_or_default();
        if new.is_empty() { Ok(()) } else { self.rest.append(new) }
    }
}

/// For runs that nobody keeps.
pub struct NoSink;

impl LogSink for NoSink {
    fn append(&mut self, _lines: &str) -> Result<(), SinkError> {
        Ok(())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SinkError {
    #[error("the order log cannot be written: {0}")]
    Unwritable(String),
}

/// What a run is made of, apart from its orders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    pub format: u32,
    pub engine: u32,
    /// Version of the program that wrote it, for people.
    pub program: String,
    pub scenario: ScenarioId,
    pub digest: ScenarioDigest,
    pub seed: u64,
    pub mode: Mode,
    /// Seats that people take from the start; bots play the others.
    pub people: Vec<SeatId>,
    /// Never a name.
    #[serde(default)]
    pub pseudonym: String,
}

/// Practice runs pause, hint and show what will be judged; assessed runs do none of these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Mode {
    #[default]
    Practice,
    Assessed,
}
