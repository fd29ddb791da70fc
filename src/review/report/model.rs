//! The report as plain data: what every format says, in words of one language, with the ids beside them (docs/reports.md).

use serde::{Deserialize, Serialize};

use super::additions::{Additions, Challenge, InstructorMark};
use crate::assessment::card::{Ending, HardFailKind, Outcomes, Verdict};
use crate::assessment::coordination::{CoordinationGraph, Due, PairState};
use crate::exercise::frames::{PartyFrame, PersonFrame, UnitFrame};
use crate::exercise::log::Mode;
use crate::review::side_file::ItemKey;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{DecisionId, EventNo, OptionId, PartyId, ScenarioId, SeatId, Tick};
use crate::scenario::rubric::{Line, Scale};

/// Version of the report's shape.
pub const REPORT_VERSION: u32 = 1;

/// A run that is over, ready for any format. Ticks are tenths of a second from the drill's start.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub version: u32,
    /// Of the texts, as "en".
    pub language: String,
    pub head: Head,
    pub scales: Vec<ScaleRow>,
    /// Mean of the two scales, where the drill asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f32>,
    /// Gravest first.
    pub hard_fails: Vec<HardFailRow>,
    /// What went best, and what to work on; best and gravest first.
    pub sustain: Vec<Advice>,
    pub improve: Vec<Advice>,
    pub lines: Vec<LineRow>,
    /// Lines that this program does not judge yet and for which the drill declares nothing.
    pub not_built: Vec<Line>,
    pub timeline: Vec<Moment>,
    pub band: Vec<BandRow>,
    pub coordination: Coordination,
    pub decisions: Vec<DecisionRow>,
    pub snapshots: Vec<Snapshot>,
    pub outcomes: Outcomes,
    /// The same figures in words.
    pub outcome_rows: Vec<Figure>,
    /// The person's own account and the notes of the debrief, where there are any.
    pub additions: Option<Additions>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Head {
    pub drill: ScenarioId,
    pub title: String,
    pub summary: String,
    pub seed: u64,
    pub mode: Mode,
    /// Never a name; may be empty.
    pub pseudonym: String,
    /// Seats that people played.
    pub seats: Vec<Named<SeatId>>,
    /// The one seat that is judged here; the team where absent.
    pub judged: Option<SeatId>,
    pub length: Tick,
    /// Whether the drill came to its own end.
    pub finished: bool,
    /// The same, and what happened where it did not.
    pub ending: Ending,
    pub engine: u32,
    pub program: String,
    pub scenario_digest: String,
    /// Of the log's bytes; empty for a run that was not kept.
    pub log_digest: String,
    /// Digests that agreed when the log was run again.
    pub verified_seconds: u32,
    pub pass_mark: f32,
    pub figures: Figures,
}

/// On what the drill stands: figures of professional knowledge, and how many of them somebody confirmed for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    pub all: u32,
    pub confirmed: u32,
    /// Parts of the document with who confirmed them, in the report's language.
    pub by: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Named<T> {
    pub id: T,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScaleRow {
    pub scale: Scale,
    pub name: String,
    /// 0 to 100; absent: not observed.
    pub mark: Option<f32>,
    /// Lowest and highest line.
    pub spread: Option<(f32, f32)>,
    pub items: u32,
    /// Absent where nothing was observed, and where the run did not come to the drill's end.
    pub passed: Option<bool>,
    pub verdict: Verdict,
    /// A hard fail holds the mark at 39.
    pub capped: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HardFailRow {
    pub kind: HardFailKind,
    pub name: String,
    pub scale: Scale,
    pub seat: Named<SeatId>,
    /// Seats that share the duty.
    pub with: Vec<Named<SeatId>>,
    pub at: Tick,
    pub reason: String,
    pub events: Vec<EventRow>,
}

/// A line that is worth a word, and the strongest evidence for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Advice {
    pub line: Line,
    pub mark: f32,
    pub text: String,
    pub reason: String,
    pub at: Tick,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LineRow {
    pub line: Line,
    pub scale: Scale,
    pub name: String,
    pub question: String,
    pub weight: f32,
    /// 0 to 100; absent: not observed.
    pub mark: Option<f32>,
    pub items: Vec<ItemRow>,
    /// Faults that bear on this line, and that another line counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pointers: Vec<PointerRow>,
}

impl LineRow {
    /// It has something to show beside its name.
    pub fn has_evidence(&self) -> bool {
        !self.items.is_empty() || !self.pointers.is_empty()
    }
}

/// From a line to the item of another that counts the fault.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PointerRow {
    /// The line that counts it, and the item's place on that line.
    pub line: Line,
    pub item: u32,
    pub text: String,
}

/// One duty, judged once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemRow {
    /// Names the item in the side file of the log.
    pub key: ItemKey,
    pub line: Line,
    pub seat: Named<SeatId>,
    /// Seats that share the duty.
    pub with: Vec<Named<SeatId>>,
    pub opened: Tick,
    pub closed: Tick,
    /// 0 breach to 4 exemplary.
    pub rating: u8,
    pub rating_name: String,
    pub weight: f32,
    /// Why it weighs more than its gravity; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub harder: String,
    pub reason: String,
    /// The rule, or the doctrine's title.
    pub cause: String,
    /// What was known then, a sentence each.
    pub knew: Vec<String>,
    pub events: Vec<EventRow>,
    /// What people said of it, beside the program's rating.
    pub marks: Vec<InstructorMark>,
    pub challenge: Option<Challenge>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventRow {
    pub no: EventNo,
    pub at: Tick,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    pub at: Tick,
    pub event: Option<EventNo>,
    pub sort: MomentSort,
    pub name: String,
    /// May be empty.
    pub about: String,
}

/// What colours a mark on the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MomentSort {
    Harm,
    HardFail,
    Force,
    Threat,
    Decision,
    Protection,
    Message,
    Story,
}

/// One seat's band against one party.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BandRow {
    pub seat: Named<SeatId>,
    pub party: Named<PartyId>,
    pub spans: Vec<SpanRow>,
    /// Seconds of a known threat below the floor, inside and above the ceiling.
    pub below_s: f32,
    pub inside_s: f32,
    pub above_s: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpanRow {
    pub from: Tick,
    pub to: Tick,
    pub floor: Rung,
    pub ceiling: Rung,
    pub used: Rung,
    /// Rungs below the floor (negative) or above the ceiling (positive).
    pub outside: i8,
}

/// The graph, and its rows in words, in the graph's order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Coordination {
    pub graph: CoordinationGraph,
    pub nodes: Vec<String>,
    pub pairs: Vec<PairRow>,
    /// "who: what, how often, when", a sentence each.
    pub duplicates: Vec<String>,
    pub over_shared: Vec<String>,
    /// What nobody needed by the drill's needs, and that is not protected either.
    pub beyond_needs: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PairRow {
    pub due: Due,
    pub line: Line,
    pub who: String,
    /// What should have been known, or what was asked.
    pub what: String,
    pub opened: Tick,
    pub standard_s: u32,
    pub state: PairState,
    pub state_name: String,
    pub at: Option<Tick>,
    pub delay_s: Option<f32>,
    pub channel: Option<String>,
    pub loop_closed: Option<bool>,
    /// How the loop closed, or that it did not.
    pub loop_name: String,
}

/// A decision put to a judged seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecisionRow {
    pub id: DecisionId,
    pub title: String,
    pub question: String,
    pub options: Vec<Named<OptionId>>,
    pub seat: Named<SeatId>,
    pub opened: Tick,
    /// When it was decided, or lapsed.
    pub closed: Tick,
    /// Absent where it lapsed.
    pub chosen: Option<OptionId>,
    /// In the person's own words; may be empty.
    pub rationale: String,
}

/// What a seat knew at a judged moment, beside what was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    pub at: Tick,
    pub seat: Named<SeatId>,
    /// What is judged here.
    pub titles: Vec<String>,
    pub knew: Vec<String>,
    /// Both pictures in words: for who cannot see them.
    pub summary: String,
    /// As the seat held it; units are known to their seat.
    pub known: Picture,
    pub truth: Picture,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    pub people: Vec<PersonFrame>,
    pub parties: Vec<PartyFrame>,
    pub units: Vec<UnitFrame>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    pub name: String,
    pub value: String,
}

impl Head {
    /// The name of the judged seat, or of all seats.
    pub fn whose(&self) -> Option<&str> {
        let judged = self.judged.as_ref()?;
        self.seats.iter().find(|seat| seat.id == *judged).map(|seat| seat.name.as_str())
    }
}
