//! How people bear themselves: families, fear, word of mouth, trust, help, waiting in line, protest.
//!
//! The figures are common judgement (C) unless a source is named; an expert should set them for each drill.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::{ContactId, Point, ZoneId};

/// Who walks with whom. Up to 70 in 100 people of a shopping street walk in groups, most of two to four (Moussaïd et
/// al., "The Walking Behaviour of Pedestrian Social Groups"); the default is everyone for themselves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Families {
    /// Share of the group's people who belong to a family.
    pub share: f32,
    /// Fewest and most members.
    pub size: (u16, u16),
}

impl Default for Families {
    fn default() -> Self {
        Self { share: 0.0, size: (2, 5) }
    }
}

/// What moves the people of one group, and how much.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Temper {
    /// How much the sight of people who run frightens: 1 as most, 0 not at all.
    pub sight: f32,
    /// Share of the distance to its usual level that fear loses each second.
    pub calms_per_s: f32,
    /// Share of the group that a rumour reaches at once: by phone, over loudspeakers.
    pub at_once: f32,
    /// Chance each second to take over what somebody close by tells; several who tell it add up.
    pub listens_per_s: f32,
    /// Fear that comes with each whole of trust that a tale takes.
    pub tale_fear: f32,
    /// How much a deed that is seen moves trust: 1 as most.
    pub deeds: f32,
    /// Counterparts who speak and listen for this group; with none, those of every community do.
    pub informants: Vec<ContactId>,
    /// Trust won where an informant hears what came of it, and lost where it hears nothing for so long.
    pub feedback: f32,
    pub silence: f32,
    pub feedback_within_s: u32,
    /// Share of calm grown-ups who go to a stranger's help. In nine of ten public conflicts somebody does (Philpot et
    /// al., "Would I be helped? Cross-national CCTV footage shows that intervention is the norm in public conflicts").
    pub helps: f32,
    /// Trust below which a gathering of theirs is a protest.
    pub protests_below: f32,
}

impl Default for Temper {
    fn default() -> Self {
        Self {
            sight: 1.0,
            calms_per_s: 0.008,
            at_once: 0.3,
            listens_per_s: 0.03,
            tale_fear: 0.3,
            deeds: 1.0,
            informants: Vec::new(),
            feedback: 0.01,
            silence: 0.01,
            feedback_within_s: 600,
            helps: 0.2,
            protests_below: 0.3,
        }
    }
}

/// A place where people wait their turn: a water point, a distribution. Who comes to the zone on a round joins it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Queue {
    pub zone: ZoneId,
    /// Where the first one stands.
    pub head: Point,
    /// Somewhere behind: the line runs from the head in this direction.
    pub towards: Point,
    /// Metres from one to the next.
    #[serde(default = "spacing_m")]
    pub spacing_m: f32,
    /// Seconds that each is served for.
    pub serve_s: u32,
    /// At most so many wait; others go about their business.
    #[serde(default = "holds")]
    pub holds: u16,
}

fn spacing_m() -> f32 {
    0.8
}

fn holds() -> u16 {
    25
}

/// What heats and cools a crowd that protests. Its heat goes from 0 to 1 and rests where distrust and calm put it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Unrest {
    /// Heat at which people chant, and at which some throw stones.
    pub chants_from: f32,
    pub throws_from: f32,
    /// Below this they go home.
    pub ends_below: f32,
    /// Heat with which a protest begins: people stand and wait.
    pub begins_at: f32,
    /// A stage that has begun lasts until the heat is this much below where it began.
    pub lingers: f32,
    /// Heat of people without any trust, where nothing else happens.
    pub rests_at: f32,
    /// Share of the distance to rest that goes in a minute.
    pub settles_per_min: f32,
    /// Share of it with which a crowd settles that was driven off, alone with what was done to it; and the fear below which
    /// its people come back while it is hot.
    pub alone_settles: f32,
    pub comes_back_below: f32,
    /// Taken by a minute of dialogue in their language.
    pub talk_per_min: f32,
    /// Added by a show of force, by shields and batons, by shots, by each person whom the mission kills or wounds, and
    /// by a rumour among them.
    pub posture: f32,
    pub batons: f32,
    pub shots: f32,
    pub casualty: f32,
    pub rumour: f32,
    /// How near to the protest such a casualty must be, metres.
    pub casualty_m: f32,
    /// Share of the fear of force, and of seeing others run, that people in the hottest protest do not feel.
    pub defies: f32,
    /// Stones: how many people at the front throw at once, how far, how often, and the chance of each to hurt one of a unit.
    pub throwers: u16,
    pub throw_m: f32,
    pub throw_every_s: u32,
    pub stone_harm: f32,
}

impl Default for Unrest {
    fn default() -> Self {
        Self {
            chants_from: 0.35,
            throws_from: 0.7,
            ends_below: 0.1,
            begins_at: 0.25,
            lingers: 0.05,
            rests_at: 0.6,
            settles_per_min: 0.3,
            alone_settles: 0.5,
            comes_back_below: 0.3,
            talk_per_min: 0.4,
            posture: 0.05,
            batons: 0.25,
            shots: 0.35,
            casualty: 0.1,
            rumour: 0.15,
            casualty_m: 60.0,
            defies: 0.7,
            throwers: 12,
            throw_m: 25.0,
            throw_every_s: 5,
            stone_harm: 0.01,
        }
    }
}

/// What deeds do to the trust of one who sees them, and to the host state's consent; a group's `temper.deeds` scales it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Deeds {
    /// Consent of the host state at the start: given, with reserve.
    pub consent: f32,
    /// How far people make out what is done to others, metres.
    pub seen_m: f32,
    /// The mission wounds or kills somebody.
    pub wounded: f32,
    pub killed: f32,
    /// A unit treats one; the share of it in those who see another one treated.
    pub helped: f32,
    pub helped_seen: f32,
    /// A unit stands before them, or leads them out.
    pub protected: f32,
    /// Force short of deadly, or more, is used on the crowd that they are in.
    pub crowd_force: f32,
    /// Share of a witness's change that a tale of it carries.
    pub told: f32,
    /// Share of the change that consent feels where the mission did harm.
    pub harm_consent: f32,
    /// Force on a crowd or a party that the rules do not permit.
    pub unlawful_consent: f32,
    /// Share of the change where the mission did not do the harm but failed to prevent it.
    pub not_prevented: f32,
}

impl Default for Deeds {
    fn default() -> Self {
        Self {
            consent: 0.7,
            seen_m: 50.0,
            wounded: -0.1,
            killed: -0.2,
            helped: 0.1,
            helped_seen: 0.1,
            protected: 0.03,
            crowd_force: -0.1,
            told: 0.3,
            harm_consent: 0.2,
            unlawful_consent: -0.05,
            not_prevented: 0.05,
        }
    }
}

/// How far a protest has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum CrowdStage {
    /// They have gone home.
    #[default]
    Over,
    Standing,
    Chanting,
    Throwing,
}
