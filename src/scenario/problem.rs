//! What can be wrong with a document, where it stands, and how to say so.

use std::fmt;

use serde::Serialize;
use thiserror::Error;

use super::files::FileError;
use super::forces::Rung;
use super::limits::{MAX_ID_CHARS, MAX_NESTING};
use super::rubric::Line;
use super::texts::TextFaultKind;

/// One thing that is wrong, with its place and, for a wrong name, the nearest valid one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    pub file: String,
    /// From 1; 1 where the problem is the file as a whole.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// Place in the document, as `injects[3].to[0]`; empty for the document as a whole.
    pub path: String,
    pub kind: ProblemKind,
    pub nearest: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}", self.kind)?;
        match &self.nearest {
            Some(nearest) => write!(f, " (nearest: {nearest})"),
            None => Ok(()),
        }
    }
}

/// What is wrong, and a way out.
#[derive(Clone, Debug, PartialEq, Error, Serialize)]
pub enum ProblemKind {
    // Files and syntax.
    #[error("{0}")]
    File(FileError),
    #[error("the map file `{name}` cannot be read: {error}")]
    MapFile { name: String, error: FileError },
    #[error("a bundle holds its map inline; `{name}` beside it is not read")]
    MapNotInBundle { name: String },
    #[error("bundle format {found} is not known; this program reads {expected}")]
    BundleFormat { found: u32, expected: u32 },
    #[error("the bytes here are not UTF-8; save the file as UTF-8")]
    NotUtf8,
    #[error("brackets are nested deeper than {MAX_NESTING}; flatten the document")]
    TooDeep,
    #[error("{0}")]
    Syntax(String),
    #[error("{0}")]
    Message(TextFaultKind),
    #[error("format {found} is not known; this program reads {expected}")]
    Format { found: u32, expected: u32 },

    // Names and numbers.
    #[error("no {thing} has the id `{id}`; name one that the scenario declares, or declare it")]
    NoSuch { thing: Thing, id: String },
    #[error("another {thing} has the id `{id}`; ids are unique")]
    Twice { thing: Thing, id: String },
    #[error("`{id}` cannot be an id: use 1 to {MAX_ID_CHARS} letters, digits, `_`, `-` or `.`")]
    BadId { id: String },
    #[error("there is no message `{key}`; add it to the scenario's message file")]
    NoText { key: String },
    #[error("{found} is not a number to count with; write an ordinary one")]
    NotFinite { found: String },
    #[error("{found} is out of range; use {least} to {most}")]
    OutOfRange { found: f64, least: f64, most: f64 },
    #[error("the first is larger than the second; write the smaller one first")]
    WrongOrder,
    #[error("{found} entries are too many; at most {most} are read here")]
    TooMany { found: usize, most: usize },
    #[error("at least {least} must stand here, and there are {found}")]
    TooFew { found: usize, least: usize },
    #[error("the shares add up to more than 1; lower one of them")]
    SharesAboveOne,
    #[error("it needs `{field}` to be of use; add it, or take out what asks for it")]
    Needs { field: Field },

    #[error("the document has no part `{path}`; name one as problems do, such as `care.clocks`")]
    NoFigures { path: String },

    // The ground.
    #[error("this lies outside the map of {width_m} by {height_m} m; move it inside")]
    OutsideMap { width_m: f32, height_m: f32 },
    #[error("this lies in the building `{building}` or touches it; move it to free ground")]
    InBuilding { building: String },
    #[error("this lies in water; move it to dry ground")]
    InWater,
    #[error("the zone `{zone}` has no ground free of buildings and water for people to stand on")]
    NoFreeGround { zone: String },
    #[error(
        "the zone `{zone}` has room for {room} people, and {people} are to be there; enlarge it or lower the counts"
    )]
    TooCrowded { zone: String, people: u32, room: u32 },
    #[error("the corners do not make a convex shape; split it into convex ones")]
    NotConvex,
    #[error("the corners run clockwise; list them counter-clockwise")]
    Clockwise,
    #[error("the shape has no area; give it a length and a width")]
    NoArea,

    // Who plays, and what can happen.
    #[error("no seat is playable; mark at least one with `playable: true`")]
    NoPlayableSeat,
    #[error("this inject can never fire: {0}")]
    NeverFires(Never),
    #[error("this decision is never put to its seat; open it by `Open(\"{decision}\")` in an effect that can happen")]
    NeverOpened { decision: String },
    #[error("this question is never put: {0}")]
    NeverPut(Never),
    #[error("this question is never put; give it a trigger, or put it by `Probe(\"{probe}\")` in an effect")]
    NeverAsked { probe: String },
    #[error("a step in the debrief ends when it is read; write `Read`, or show the step in play")]
    NotInTheDebrief,
    #[error("at some moment no option may be right; let one be right `Otherwise` or `Always`")]
    MayHaveNoRightAnswer,
    #[error("no choice is `Sound`, so that there is nothing to learn; mark the best one")]
    NoSoundChoice,
    #[error("every option is always right, so that nothing is asked; make one of them wrong")]
    EveryAnswerRight,
    #[error("`Otherwise` stands for all of `right` or `partly`; take it out of the condition")]
    OtherwiseInside,
    #[error("the seat `{seat}` has {found} units, and the nearest is asked of two at least; ask something else")]
    TooFewUnits { found: usize, seat: String },
    #[error("this condition can never hold: {0}")]
    NeverHolds(Never),
    #[error("the party never reaches this phase: {0}")]
    PhaseNeverReached(Never),
    #[error("this phase begins before the one in front of it; list phases in the order of their times")]
    PhaseOutOfOrder,
    #[error("the party has {phases} phases, numbered from 0; there is no phase {phase}")]
    NoSuchPhase { phase: u16, phases: usize },
    #[error("an earlier entry fits whenever this one does, so that it is never used; put it in front or take it out")]
    NeverUsed,

    #[error("`{party}` is not dormant; mark it so, or split into a party that is")]
    NotDormant { party: String },
    #[error("{members} members go and `{party}` has {count}; make the counts equal")]
    SplitCount { party: String, members: u16, count: u16 },
    #[error("nothing calls this dormant party up; split into it, call one of its phases, or take `dormant` out")]
    NeverCalledUp,
    #[error("it misleads nobody: it is shown only where there is as much as it shows; lower `from_stage`")]
    NeverMisleads,

    #[error("the line leads nowhere: its head and what it runs towards are one place; move one of them")]
    NoDirection,

    // Rules and rubric.
    #[error("the contact `{contact}` can never grant {rung:?}; raise its `may_grant` or choose another authority")]
    CannotGrant { contact: String, rung: Rung },
    #[error("`{contact}` is asked about `{topic}` and has no answer; add a reply to `Consult` on it")]
    HasNoAnswer { contact: String, topic: String },
    #[error("consent is the host state's to give, and `{contact}` is none of its offices; name one that is")]
    NotTheHostState { contact: String },
    #[error("only protected data needs consent; mark the topic `protected`, or take `consent` out")]
    ConsentToOpenData,
    #[error(
        "only what is protected is judged when it is shared; mark the topic `{topic}` as `protected`, or take `shares` out"
    )]
    SharesOpenData { topic: String },
    #[error("what the answer shares is judged on C8 already, and one fault counts once; take its mark on C8 out")]
    SharesAndMarks,
    #[error("nothing says what a message on `{topic}` is about, so that it counts as word of force used; add `about`")]
    AboutAnything { topic: String },
    #[error("the rule never applies: its lowest stage is above its highest")]
    RuleNeverApplies,
    #[error("stage, place and action are of a party, and the report names none; add its `party`")]
    ReportWithoutParty,
    #[error("the line {0:?} is not among the rubric's lines, so that nothing is judged by it; add it there")]
    LineNotJudged(Line),
    #[error("the line {0:?} stands here twice; keep one weight")]
    LineTwice(Line),
    #[error("{0:?} stands here twice; keep one")]
    RungTwice(Rung),
    #[error("the rung {0:?} is in use and has no dwell; add it to `rubric.band.dwell_s`")]
    RungWithoutDwell(Rung),
    #[error("what flies has no `vehicle`, and what does not fly has no `flying_limits`; take it out")]
    GroundOrAir,
}

/// Why something can never happen.
#[derive(Clone, Debug, PartialEq, Error, Serialize)]
pub enum Never {
    #[error("it comes after {at_s} s at the earliest, and the drill ends at {ends_at_s} s")]
    AfterTheEnd { at_s: u32, ends_at_s: u32 },
    #[error("it waits for the inject `{inject}`, which can never fire")]
    WaitsFor { inject: String },
    #[error("the injects {} wait for one another", .injects.join(", "))]
    Cycle { injects: Vec<String> },
    #[error("it waits for the decision `{decision}`, which is never opened")]
    NotOpened { decision: String },
    #[error("its parts exclude one another")]
    Contradiction,
    #[error("nothing in the scenario can bring this about")]
    NoCause,
    #[error("an earlier phase lets the party leave")]
    PartyHasLeft,
}

/// What an id can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Thing {
    Scenario,
    Seat,
    Organisation,
    Unit,
    Group,
    Party,
    Contact,
    Zone,
    Building,
    Road,
    Rule,
    Inject,
    Decision,
    Option,
    Objective,
    Indicator,
    Topic,
    Resource,
    Probe,
    Duty,
    Language,
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", format!("{self:?}").to_lowercase())
    }
}

/// A field that another one makes necessary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Field {
    To,
    Text,
    Method,
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", format!("{self:?}").to_lowercase())
    }
}
