//! What came of two runs, beside the marks and never in them: the few figures that are compared.

use crate::exercise::distribution::Outcome;
use crate::review::Review;
use crate::window::words::Words;

/// In the order of their weight for people.
pub(super) const COMPARED: [Outcome; 4] = [Outcome::Dead, Outcome::Wounded, Outcome::HandedOver, Outcome::Consent];

/// Name and both figures of each outcome.
pub(super) fn pairs(words: &Words, one: &Review, two: &Review) -> Vec<(String, String, String)> {
    let row = |outcome: Outcome| {
        // Consent is a share of one; everything else is counted.
        let places = usize::from(outcome == Outcome::Consent) * 2;
        let figure = |review: &Review| {
            let value = outcome.of(&review.card.outcomes);
            value.map_or_else(|| "–".to_owned(), |value| words.texts.decimal(value, places))
        };
        (words.named("outcome", outcome), figure(one), figure(two))
    };
    COMPARED.map(row).into()
}
