//! What a drill is: the document, its rules with their one evaluator, and the reading and checking of both.

pub mod bearing;
pub mod before;
pub mod bundle;
pub mod care;
pub mod channels;
pub mod check;
pub mod conduct;
pub mod document;
pub mod files;
pub mod fire;
pub mod forces;
pub mod ids;
pub mod knowing;
pub mod language;
pub mod lesson;
pub mod library;
pub mod limits;
pub mod locate;
pub mod mandate;
pub mod map;
pub mod nerve;
pub mod outdoors;
pub mod partners;
pub mod people;
pub mod probes;
pub mod problem;
pub mod read;
pub mod rubric;
pub mod rules;
pub mod schema;
pub mod story;
pub mod temper;
pub mod texts;
pub mod translation;

pub use document::Scenario;
