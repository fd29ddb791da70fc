//! The scenario document, format 1: one RON file that holds a whole drill.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::bearing::Bearing;
use super::before::Question;
use super::care::Care;
use super::channels::ChannelFigures;
use super::conduct::Conduct;
use super::fire::ForceFigures;
use super::forces::{Counterpart, Organisation, Seat, Unit};
use super::ids::{
    ContactId, DecisionId, GroupId, IndicatorId, ObjectiveId, OrganisationId, Point, ResourceId, ScenarioId, TextKey,
    TopicId, ZoneId,
};
use super::knowing::Knowing;
use super::lesson::LessonStep;
use super::mandate::{Mandate, Rule};
use super::map::{Map, Zone};
use super::matter::Matter;
use super::nerve::Faced;
use super::outdoors::Outdoors;
use super::people::{ArmedParty, PopulationGroup};
use super::probes::Probe;
use super::rubric::{Line, Rubric};
use super::sharing::DataConsent;
use super::story::{Decision, Inject};
use super::temper::{Deeds, Queue, Unrest};

/// The format that this program reads.
pub const FORMAT: u32 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Format version; 1.
    pub format: u32,
    pub meta: Meta,
    pub map: MapSource,
    pub mandate: Mandate,
    pub rules: Vec<Rule>,
    pub organisations: Vec<Organisation>,
    pub seats: Vec<Seat>,
    pub units: Vec<Unit>,
    pub people: Vec<PopulationGroup>,
    pub parties: Vec<ArmedParty>,
    pub counterparts: Vec<Counterpart>,
    pub topics: Vec<Topic>,
    pub injects: Vec<Inject>,
    pub decisions: Vec<Decision>,
    #[serde(default)]
    pub probes: Vec<Probe>,
    /// Put in the briefing, before the clock runs.
    #[serde(default)]
    pub before: Vec<Question>,
    #[serde(default)]
    pub resources: Vec<Resource>,
    pub objectives: Vec<Objective>,
    pub indicators: Vec<DashboardIndicator>,
    pub rubric: Rubric,
    /// Light and weather.
    #[serde(default)]
    pub outdoors: Outdoors,
    /// Where people wait in line.
    #[serde(default)]
    pub queues: Vec<Queue>,
    /// What heats and cools protests.
    #[serde(default)]
    pub unrest: Unrest,
    /// What deeds do to trust and consent.
    #[serde(default)]
    pub deeds: Deeds,
    /// Wounds and their care.
    #[serde(default)]
    pub care: Care,
    /// What weapons and riot means do.
    #[serde(default)]
    pub force: ForceFigures,
    /// Channels that differ from the usual ones.
    #[serde(default)]
    pub channels: Vec<ChannelFigures>,
    /// How seats come to know and to forget.
    #[serde(default)]
    pub knowing: Knowing,
    /// Guidance that goes along in practice.
    #[serde(default)]
    pub lesson: Vec<LessonStep>,
    /// How people bear themselves, whatever their group.
    #[serde(default)]
    pub bearing: Bearing,
    /// How parties take what is brought to bear on them.
    #[serde(default)]
    pub faced: Faced,
    /// How units carry out their orders.
    #[serde(default)]
    pub conduct: Conduct,
    /// Who confirmed which figures.
    #[serde(default)]
    pub confirmed_by: Vec<Confirmation>,
}

impl Scenario {
    pub fn decision(&self, id: &DecisionId) -> Option<&Decision> {
        self.decisions.iter().find(|known| known.id == *id)
    }

    pub fn organisation(&self, id: &OrganisationId) -> Option<&Organisation> {
        self.organisations.iter().find(|known| known.id == *id)
    }

    pub fn counterpart(&self, id: &ContactId) -> Option<&Counterpart> {
        self.counterparts.iter().find(|known| known.id == *id)
    }

    pub fn zone(&self, id: &ZoneId) -> Option<&Zone> {
        self.map().zones.iter().find(|known| known.id == *id)
    }

    /// Counterparts whom one meets in person, and where.
    pub fn met_in_person(&self) -> impl Iterator<Item = (&Counterpart, Point)> {
        self.counterparts.iter().filter_map(|contact| {
            let zone = self.zone(contact.meets_in.as_ref()?)?;
            Some((contact, zone.shape.centre()))
        })
    }

    /// The map; a document that was read through `scenario::read` always holds it inline.
    pub fn map(&self) -> &Map {
        match &self.map {
            MapSource::Inline(map) => map,
            MapSource::File(_) => {
                static EMPTY: std::sync::LazyLock<Map> = std::sync::LazyLock::new(|| Map {
                    size_m: (1.0, 1.0),
                    anchor: None,
                    buildings: Vec::new(),
                    roads: Vec::new(),
                    water: Vec::new(),
                    zones: Vec::new(),
                });
                &EMPTY
            }
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    pub id: ScenarioId,
    pub title: TextKey,
    pub summary: TextKey,
    pub family: Family,
    /// Shortest and longest play time in minutes, for the library.
    pub minutes: (u32, u32),
    /// The drill ends at this second at the latest.
    pub ends_at_s: u32,
    /// Local time of day at the start, hours and minutes, for the clock.
    pub starts_at: (u8, u8),
    /// What it tests, as the library lists it.
    pub tests: Vec<Line>,
    pub country: TextKey,
    pub situation: TextKey,
    /// What the trainee should bring out of the drill.
    pub product: TextKey,
    /// Shown before anything else where the drill touches violence.
    #[serde(default)]
    pub content_notice: Option<TextKey>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Family {
    RapidResponse,
    CivilianProtection,
    Governance,
    Capstone,
    Tutorial,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum MapSource {
    Inline(Map),
    /// A map file beside the scenario, as "river_town.map.ron".
    File(String),
}

/// What messages can be about; needs to know are pairs of a counterpart and a topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub id: TopicId,
    pub name: TextKey,
    /// Protected data: sharing the identity is over-sharing, whoever asks.
    #[serde(default)]
    pub protected: bool,
    /// Whose consent is asked before anything of it is shared; of a protected topic only.
    #[serde(default)]
    pub consent: Option<DataConsent>,
    /// Somebody whom a special duty protects: the adviser on it is asked, where the drill has one.
    #[serde(default)]
    pub concerns: Option<Concern>,
    /// What a message on it tells of; nothing that a duty asks for where empty. Where absent, what the drill ties to the
    /// topic: what its injects tell, what opens its needs, where work and acts that name it are done.
    #[serde(default)]
    pub about: Option<Vec<Matter>>,
    /// Can be chosen from the start, or only once the seat has heard of it or knows a party that it is about.
    #[serde(default)]
    pub from_start: bool,
}

/// Whom a topic concerns, where that calls for an adviser of its own (C7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Concern {
    /// A child, also one who is taken for an armed person or detained: the child protection adviser.
    Child,
    /// A survivor of sexual violence, or women at risk of it: the gender adviser.
    Survivor,
    /// Somebody whose state calls for a doctor's word before anything is decided: the medical adviser.
    Patient,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    pub id: ResourceId,
    pub name: TextKey,
    pub amount: f32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    pub id: ObjectiveId,
    pub text: TextKey,
}

/// An expert, or the publication that the figures are taken from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// A part of the document by its path, as problems name it: "care.clocks", "people[0].temper".
    pub figures: String,
    pub who: TextKey,
}

/// A figure that the play screen shows; it holds what the seat knows, not the truth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardIndicator {
    pub id: IndicatorId,
    pub name: TextKey,
    pub measure: Measure,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Measure {
    HostConsent,
    Trust(GroupId),
    KnownWounded,
    /// Of the casualty that has waited longest for first aid, as on its card: `rubric.standards.first_aid_s`.
    AidClock,
    PeopleKnownIn(ZoneId),
}
