//! What is judged: lines and weights, standards, the band's table, declared duties.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::Rung;
use super::ids::{ContactId, DutyId, PartyId, TextKey, TopicId, ZoneId};
use super::partners::{JointAct, LastResort, PartnerConduct};
use super::people::Stage;
use super::sharing::Clearance;
use super::story::Condition;

/// The twenty lines of the two scales (scoring: "Proportionality", "Coordination").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Line {
    P1,
    P2,
    P3,
    P4,
    P5,
    P6,
    P7,
    P8,
    P9,
    P10,
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    C8,
    C9,
    C10,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Scale {
    Proportionality,
    Coordination,
}

impl Line {
    pub const ALL: [Line; 20] = {
        use Line::*;
        [P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10]
    };

    pub fn scale(self) -> Scale {
        if self <= Line::P10 { Scale::Proportionality } else { Scale::Coordination }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// Lines that count, with their weights in the scale.
    pub lines: Vec<(Line, f32)>,
    /// A scale passes from here, 0 to 100.
    pub pass_mark: f32,
    /// Show a total of the two scales as well.
    #[serde(default)]
    pub total: bool,
    pub standards: Standards,
    pub band: Band,
    /// People to be protected from a party.
    pub protections: Vec<Protection>,
    /// Who needs to know what, by when.
    pub needs: Vec<Need>,
    /// How long protected data may be kept, in seconds from its first mention; afterwards its purpose is over, and so is
    /// sharing it, even as a trend.
    #[serde(default)]
    pub retention: Vec<(TopicId, u32)>,
    /// Within how many seconds after that what is held is to be erased (C8); not judged where absent.
    #[serde(default)]
    pub erased_within_s: Option<u32>,
    /// Who clears lines for the public (C10); nobody where absent.
    #[serde(default)]
    pub clearance: Option<Clearance>,
    /// The topic under which the public is told whom the mission's own force hurt (C10); it need not be told where absent.
    #[serde(default)]
    pub public_harm: Option<TopicId>,
    /// Work for which armed units are the last resort (C3).
    #[serde(default)]
    pub last_resort: Vec<LastResort>,
    /// Acts that are agreed with a partner before (C4).
    #[serde(default)]
    pub joint_acts: Vec<JointAct>,
    /// People who act in a partner's name (C4).
    #[serde(default)]
    pub partner_conduct: Vec<PartnerConduct>,
    /// How much acts of force weigh, and what counts as few and as many bystanders.
    #[serde(default)]
    pub weighing: Weighing,
}

impl Rubric {
    /// The line counts in this drill.
    pub fn judges(&self, line: Line) -> bool {
        self.lines.iter().any(|(judged, _)| *judged == line)
    }
}

/// Figures of judgement that an expert should confirm (C).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Weighing {
    /// Weight of an act by its rung, from presence to deadly force: the harm that it can do, so that mild acts cannot
    /// buy off a deadly one.
    pub by_rung: [f32; 7],
    /// Most known bystanders for the ratings 4, 3, 2 and 1, below shots and from warning shots on.
    pub few_below_shots: [u32; 4],
    pub few_for_shots: [u32; 4],
    /// Known bystanders in the effect area from which deadly force is indiscriminate.
    pub indiscriminate_from: u32,
    /// Force this near a clinic or a camp, in metres, is an act near humanitarians.
    pub near_humanitarians_m: f32,
}

impl Default for Weighing {
    fn default() -> Self {
        Self {
            by_rung: [0.25, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0],
            few_below_shots: [0, 3, 10, 25],
            few_for_shots: [0, 0, 1, 4],
            indiscriminate_from: 8,
            near_humanitarians_m: 60.0,
        }
    }
}

/// Deadlines, in seconds from the opening of the duty.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Standards {
    /// From a known threat to the first act at or above the floor.
    pub protect_s: u32,
    /// From force to its end after the threat has fallen.
    pub cease_s: u32,
    /// Aid to a known casualty (10-1-2 goal: 600).
    pub first_aid_s: u32,
    /// From first aid to hand-over at advanced care (3600 in the 10-1-2 goal; drills may shorten it).
    pub hand_over_s: u32,
    /// Report to the operations centre after force.
    pub report_s: u32,
    /// Acknowledgement of a message that asks for it.
    pub acknowledge_s: u32,
    /// A look at where a threat was reported or last seen, where a unit could have it (C).
    #[serde(default = "look_s")]
    pub look_s: u32,
    /// The host state is told of a threat, and of force, where the drill declares no need of its own for it (C).
    #[serde(default = "host_state_s")]
    pub host_state_s: u32,
    /// Humanitarians are told of acts near them, and answered, where the drill declares no need of its own for it (C).
    #[serde(default = "deconflict_s")]
    pub deconflict_s: u32,
    /// Advice is sought when protected data is asked for, and a forecast is accepted or rejected (C).
    #[serde(default = "advice_s")]
    pub advice_s: u32,
}

fn host_state_s() -> u32 {
    300
}

fn deconflict_s() -> u32 {
    300
}

fn advice_s() -> u32 {
    240
}

fn look_s() -> u32 {
    120
}

/// The two-sided band's data: which rung can still prevent the harm, and how long each rung needs to work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// First row that fits what was known gives the floor; none: floor 0.
    pub floors: Vec<FloorRow>,
    /// Seconds that a rung needs before its effect can be judged, by rung.
    pub dwell_s: Vec<(Rung, u32)>,
    /// Seconds that one discharge counts as in the band chart.
    pub impulse_s: u32,
    /// Nothing is due on a belief that has faded below this confidence, where nobody could have looked (C).
    #[serde(default = "doubt_below")]
    pub doubt_below: f32,
}

fn doubt_below() -> f32 {
    0.3
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FloorRow {
    pub stage_at_least: Stage,
    /// Known distance from the party to the people at risk; any where absent.
    #[serde(default)]
    pub within_m: Option<f32>,
    /// Known time to harm at most; any where absent.
    #[serde(default)]
    pub time_to_harm_at_most_s: Option<u32>,
    pub floor: Rung,
}

/// A protective duty: people in a zone against a party, opened when a seat with means knows the threat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Protection {
    pub id: DutyId,
    pub party: PartyId,
    pub people_in: ZoneId,
    /// The stage, as known, from which the duty is open.
    pub from_stage: Stage,
    /// Getting the people out of the zone answers the duty as well as stopping the party.
    #[serde(default)]
    pub evacuation_answers: bool,
    /// Doctrine title that the item cites.
    pub duty: TextKey,
    pub gravity: f32,
}

/// A need to know: who should be told what once a condition holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    pub id: DutyId,
    pub line: Line,
    pub contact: ContactId,
    pub topic: TopicId,
    /// Opens when this holds; judged from then.
    pub opens: Condition,
    pub within_s: u32,
    pub gravity: f32,
    /// Doctrine title that the item cites.
    pub duty: TextKey,
    /// What the message has to hold, and when it is out of date; any message will do where absent.
    #[serde(default)]
    pub report: Option<ReportForm>,
}

/// What a report has to hold of what its sender knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportForm {
    /// Whose stage and place it tells, and what is done about it.
    #[serde(default)]
    pub party: Option<PartyId>,
    pub holds: Vec<ReportPart>,
    /// What changes after `within_s` is told again within this many seconds; never where absent.
    #[serde(default)]
    pub update_s: Option<u32>,
    /// So many more known casualties are a change (C).
    #[serde(default = "more_casualties")]
    pub more_casualties: u32,
}

fn more_casualties() -> u32 {
    3
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ReportPart {
    /// What the party is about.
    Stage,
    /// Where it is.
    Place,
    /// How many casualties are known.
    Casualties,
    /// What is being done about the party.
    Action,
}
