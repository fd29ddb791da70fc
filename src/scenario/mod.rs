//! What a drill is: the document, its rules with their one evaluator, and the reading and checking of both.

pub mod document;
pub mod forces;
pub mod ids;
pub mod mandate;
pub mod map;
pub mod people;
pub mod rubric;
pub mod rules;
pub mod story;

pub use document::Scenario;
