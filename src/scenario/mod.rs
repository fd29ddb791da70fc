//! What a drill is: the document, its rules with their one evaluator, and the reading and checking of both.

pub mod bundle;
pub mod check;
pub mod document;
pub mod files;
pub mod forces;
pub mod ids;
pub mod library;
pub mod limits;
pub mod locate;
pub mod mandate;
pub mod map;
pub mod people;
pub mod problem;
pub mod read;
pub mod rubric;
pub mod rules;
pub mod story;
pub mod texts;

pub use document::Scenario;
