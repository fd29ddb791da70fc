//! The score card: scales, lines, evidence. Plain data with a versioned JSON shape (docs/score-card.md).

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::probes::ProbeResult;
use super::scales::HARD_FAIL_MOST;
use crate::scenario::ids::{DutyId, EventNo, RuleId, ScenarioId, SeatId, TextKey, Tick};
use crate::scenario::rubric::{Line, Scale};

/// Version of the card's shape.
pub const CARD_VERSION: u32 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScoreCard {
    pub version: u32,
    pub scenario: ScenarioId,
    pub seed: u64,
    /// Last tick of the record.
    pub ended: Tick,
    pub ending: Ending,
    /// The seat judged, or the team where absent.
    pub seat: Option<SeatId>,
    /// Gravest first.
    pub hard_fails: Vec<HardFail>,
    pub scales: Vec<ScaleMark>,
    /// Mean of the two scales, where the drill asks for it and both were observed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f32>,
    pub lines: Vec<LineMark>,
    pub items: Vec<EvidenceItem>,
    /// Lines on which a fault bears that another line counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pointers: Vec<Pointer>,
    /// Lines that are no part of this drill.
    pub not_built: Vec<Line>,
    pub outcomes: Outcomes,
    /// Questions on the situation, reported apart: no mark rests on them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub probes: Vec<ProbeResult>,
}

impl ScoreCard {
    /// The card of a record of which nobody vouches that it goes to the end: marks stay, and there is no verdict.
    pub fn left_open(self) -> Self {
        let scales = self.scales.into_iter().map(|scale| ScaleMark { passed: None, ..scale }).collect();
        Self { ending: Ending::Open, scales, ..self }
    }

    /// Items of other lines that count a fault which bears on this one.
    pub fn pointed_from(&self, line: Line) -> impl Iterator<Item = &EvidenceItem> {
        let of_line = self.pointers.iter().filter(move |pointer| pointer.line == line);
        of_line.filter_map(|pointer| self.items.get(pointer.item as usize))
    }

    /// The mark of a scale; one that nothing was observed of where the card has none.
    pub fn scale(&self, scale: Scale) -> ScaleMark {
        let none = ScaleMark { scale, mark: None, spread: None, items: 0, passed: None, capped: false };
        self.scales.iter().find(|mark| mark.scale == scale).cloned().unwrap_or(none)
    }
}

/// How far the run came. One that did not come to the drill's own end has marks and no verdict: what it was spared is not
/// known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// The drill came to its own end.
    Reached,
    /// It was left before that.
    Left,
    /// It was cut off, or goes on.
    #[default]
    Open,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScaleMark {
    pub scale: Scale,
    /// 0 to 100; absent: not observed.
    pub mark: Option<f32>,
    /// Lowest and highest line mark.
    pub spread: Option<(f32, f32)>,
    pub items: u32,
    /// Absent where nothing was observed, and where the run did not come to the drill's end.
    pub passed: Option<bool>,
    /// A hard fail holds the mark at 39.
    pub capped: bool,
}

impl ScaleMark {
    /// Without its hard fail it would be higher.
    pub fn is_held(&self) -> bool {
        self.capped && self.mark.is_some_and(|mark| mark >= HARD_FAIL_MOST)
    }

    pub fn verdict(&self) -> Verdict {
        match self.passed {
            Some(true) => Verdict::Passed,
            Some(false) => Verdict::NotPassed,
            None if self.mark.is_some() || self.capped => Verdict::NotFinished,
            None => Verdict::NotObserved,
        }
    }
}

/// What is said of a scale beside its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    Passed,
    NotPassed,
    /// The run has no verdict.
    NotFinished,
    NotObserved,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LineMark {
    pub line: Line,
    pub weight: f32,
    /// 0 to 100; absent: not observed.
    pub mark: Option<f32>,
    pub items: u32,
}

/// One duty, judged once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EvidenceItem {
    pub line: Line,
    pub seat: SeatId,
    /// Seats that share the duty; the item is theirs too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<SeatId>,
    pub opened: Tick,
    pub closed: Tick,
    /// 0 breach to 4 exemplary.
    pub rating: u8,
    #[serde(flatten)]
    pub weight: Weight,
    pub cause: Cause,
    pub events: Vec<EventNo>,
    pub reason: Reason,
    /// What was known, as reasons of their own.
    pub knew: Vec<Reason>,
}

impl EvidenceItem {
    /// It rests on this duty, which the scenario declares.
    pub fn is_of_duty(&self, duty: &DutyId) -> bool {
        matches!(&self.cause, Cause::Duty(of, _) if of == duty)
    }
}

/// Gravity times difficulty, both fixed when the duty opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    #[serde(rename = "weight")]
    pub value: f32,
    /// What the situation imposed, each a quarter of the gravity more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub harder: Vec<Hardship>,
}

/// What makes a duty harder. Each has a sentence of its name in the message files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hardship {
    /// Harm was known to be at most a minute away.
    Short,
    /// What was delivered left it open what the party was about.
    Unclear,
    /// Three injects within half a minute.
    Busy,
}

/// From a line to the item of another line that counts the fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pointer {
    pub line: Line,
    /// Place in the card's items.
    pub item: u32,
}

/// The rule or the duty that an item rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cause {
    Rule(RuleId),
    /// A duty that the scenario declares, and the doctrine title.
    Duty(DutyId, TextKey),
    /// A duty of the scoring itself, by its doctrine title in the message files.
    Doctrine(TextKey),
}

/// A sentence for a person: a key of the message files with its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    pub key: TextKey,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Value>,
}

/// A value inside a sentence; names are keys, so that they read in every language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    Number(f32),
    Seconds(u32),
    Metres(u32),
    At(Tick),
    Name(TextKey),
    /// The people at the place of this name.
    PeopleAt(TextKey),
    Text(String),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HardFail {
    pub kind: HardFailKind,
    pub scale: Scale,
    pub seat: SeatId,
    /// Seats that share the duty; the hard fail is theirs too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<SeatId>,
    pub tick: Tick,
    pub events: Vec<EventNo>,
    pub reason: Reason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum HardFailKind {
    ForceAgainstHarmless,
    IndiscriminateForce,
    AidRefused,
    StandingBy,
    IdentityShared,
    SupportToGraveViolator,
}

/// What came of it, beside the marks and never in them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outcomes {
    pub civilians: u32,
    pub dead: u32,
    pub wounded: u32,
    pub treated: u32,
    pub handed_over: u32,
    pub party_casualties: u32,
    pub unit_casualties: u32,
    pub trust: BTreeMap<String, f32>,
    pub consent: f32,
    /// From the first known threat to the first act at or above its floor.
    pub first_protective_act_s: Option<f32>,
}
