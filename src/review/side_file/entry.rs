//! What stands in the entries of a side file, each as it may be: ratings, texts, pseudonyms and days.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::exercise::log::MAX_PSEUDONYM_CHARS;
use crate::sim::order::MAX_TEXT_CHARS;

/// 0 breach to 4 exemplary, as on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Rating(u8);

impl Rating {
    pub const MOST: u8 = 4;

    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Rating {
    type Error = EntryFault;

    fn try_from(rating: u8) -> Result<Self, EntryFault> {
        if rating <= Self::MOST { Ok(Self(rating)) } else { Err(EntryFault::Rating) }
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> Self {
        rating.0
    }
}

/// A text that a person wrote: never empty, at most a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Words(String);

impl Words {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Words {
    type Error = EntryFault;

    fn try_from(text: String) -> Result<Self, EntryFault> {
        match text.trim() {
            "" => Err(EntryFault::Empty),
            words if words.chars().count() > MAX_TEXT_CHARS as usize => Err(EntryFault::TooLong),
            words => Ok(Self(words.to_owned())),
        }
    }
}

impl From<Words> for String {
    fn from(words: Words) -> Self {
        words.0
    }
}

/// A text that may be left out: at most a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Remark(String);

impl Remark {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Remark {
    type Error = EntryFault;

    fn try_from(text: String) -> Result<Self, EntryFault> {
        match Words::try_from(text) {
            Ok(words) => Ok(Self(words.0)),
            Err(EntryFault::Empty) => Ok(Self::default()),
            Err(fault) => Err(fault),
        }
    }
}

impl From<Remark> for String {
    fn from(remark: Remark) -> Self {
        remark.0
    }
}

/// Who wrote it; never a name, and empty where the centre keeps none.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pseudonym(String);

impl Pseudonym {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Pseudonym {
    type Error = EntryFault;

    fn try_from(text: String) -> Result<Self, EntryFault> {
        if text.chars().count() > MAX_PSEUDONYM_CHARS { Err(EntryFault::LongPseudonym) } else { Ok(Self(text)) }
    }
}

impl From<Pseudonym> for String {
    fn from(pseudonym: Pseudonym) -> Self {
        pseudonym.0
    }
}

/// A day of the calendar: "2026-03-01".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(time::Date);

impl TryFrom<String> for Day {
    type Error = EntryFault;

    fn try_from(text: String) -> Result<Self, EntryFault> {
        let numbers: Vec<&str> = text.split('-').collect();
        let [year, month, day] = numbers[..] else { return Err(EntryFault::Day) };
        let is_of = |text: &str, digits: usize| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
        if !(is_of(year, 4) && is_of(month, 2) && is_of(day, 2)) {
            return Err(EntryFault::Day);
        }
        let (Ok(year), Ok(month), Ok(day)) = (year.parse::<i32>(), month.parse::<u8>(), day.parse::<u8>()) else {
            return Err(EntryFault::Day);
        };
        let month = time::Month::try_from(month).map_err(|_| EntryFault::Day)?;
        time::Date::from_calendar_date(year, month, day).map(Self).map_err(|_| EntryFault::Day)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

/// Why an entry cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EntryFault {
    #[error("a rating is 0 (breach) to {max} (exemplary)", max = Rating::MOST)]
    Rating,
    #[error("the text is empty; say why")]
    Empty,
    #[error("the text is longer than {MAX_TEXT_CHARS} characters")]
    TooLong,
    #[error("the pseudonym is longer than {MAX_PSEUDONYM_CHARS} characters")]
    LongPseudonym,
    #[error("a day is written as 2026-03-01")]
    Day,
    #[error("a rating of one's own names a scale or a line and 0 to {max}, as P8=2 or coordination=3, and each once", max = Rating::MOST)]
    OwnRating,
}
