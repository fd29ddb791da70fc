//! Marks that a script is expected to get: a small file beside it, so that a change which alters marks is seen and read.

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::run::ProofRun;
use crate::assessment::card::{HardFailKind, LineMark, ScaleMark};
use crate::exercise::input::{self, InputError, InputFault};
use crate::scenario::rubric::{Line, Scale};

/// The format that this program reads and writes.
pub const FORMAT: u32 = 1;
/// Largest file: twenty lines and a few hard fails take a kilobyte.
const MAX_BYTES: u64 = 64 * 1024;

/// The marks of one run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Format; 1.
    pub marks: u32,
    pub seed: u64,
    /// To a tenth; absent: not observed.
    pub scales: Vec<(Scale, Option<f32>)>,
    /// Observed lines: mark to a tenth, and number of items.
    pub lines: Vec<(Line, f32, u32)>,
    /// One for each hard fail.
    pub hard_fails: Vec<HardFailKind>,
}

/// Reads expected marks; `file` is the name that errors show.
///
/// # Errors
/// With line and column.
pub fn read(file: &str, bytes: &[u8]) -> Result<Expected, InputError> {
    let text = input::text(file, bytes, MAX_BYTES)?;
    let expected: Expected = input::ron(file, text, 1, 1)?;
    if expected.marks != FORMAT {
        return Err(InputError::at(file, 1, 1, InputFault::MarksFormat(expected.marks)));
    }
    Ok(expected)
}

impl Expected {
    pub fn of(run: &ProofRun) -> Self {
        Self::of_marks(run.seed, &run.scales, &run.lines, &run.hard_fails)
    }

    pub fn of_marks(seed: u64, scales: &[ScaleMark], lines: &[LineMark], hard_fails: &[HardFailKind]) -> Self {
        let mut hard_fails = hard_fails.to_vec();
        hard_fails.sort_unstable();
        Self {
            marks: FORMAT,
            seed,
            scales: scales.iter().map(|scale| (scale.scale, scale.mark.map(to_tenth))).collect(),
            lines: lines.iter().filter_map(|line| Some((line.line, to_tenth(line.mark?), line.items))).collect(),
            hard_fails,
        }
    }

    /// The file.
    pub fn to_ron(&self) -> String {
        let layout = PrettyConfig::new().struct_names(false).depth_limit(2).indentor("    ");
        let body = ron::ser::to_string_pretty(self, layout).unwrap_or_default();
        format!("// Marks that the script of this name gets; `tutela prove --accept` writes them anew.\n{body}\n")
    }

    /// What is otherwise in what was found, in the order of the card.
    pub fn changes(&self, found: &Expected) -> Vec<Change> {
        let mut changes = Vec::new();
        for scale in [Scale::Proportionality, Scale::Coordination] {
            let mark = |of: &Expected| of.scales.iter().find(|(one, _)| *one == scale).and_then(|(_, mark)| *mark);
            if mark(self) != mark(found) {
                changes.push(Change::Scale { scale, expected: mark(self), found: mark(found) });
            }
        }
        for line in Line::ALL {
            let mark =
                |of: &Expected| of.lines.iter().find(|(one, ..)| *one == line).map(|(_, mark, items)| (*mark, *items));
            if mark(self) != mark(found) {
                changes.push(Change::Line { line, expected: mark(self), found: mark(found) });
            }
        }
        let mut kinds: Vec<HardFailKind> = self.hard_fails.iter().chain(&found.hard_fails).copied().collect();
        kinds.sort_unstable();
        kinds.dedup();
        for kind in kinds {
            let count = |of: &Expected| of.hard_fails.iter().filter(|one| **one == kind).count() as u32;
            if count(self) != count(found) {
                changes.push(Change::HardFail { kind, expected: count(self), found: count(found) });
            }
        }
        changes
    }
}

/// One mark that is not what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Scale {
        scale: Scale,
        expected: Option<f32>,
        found: Option<f32>,
    },
    /// Mark and number of items.
    Line {
        line: Line,
        expected: Option<(f32, u32)>,
        found: Option<(f32, u32)>,
    },
    /// How many.
    HardFail {
        kind: HardFailKind,
        expected: u32,
        found: u32,
    },
}

fn to_tenth(mark: f32) -> f32 {
    (mark * 10.0).round() / 10.0
}
