//! A card and its side file side by side: the program's mark, and beside it what people said of the same item.

use std::collections::BTreeMap;

use super::agreement::Pair;
use super::side_file::{Challenge, InstructorMark, ItemKey, SideFile};
use crate::assessment::card::{Cause, EvidenceItem, ScoreCard};

/// The key of each item of a card, in the card's order.
pub fn keys(card: &ScoreCard) -> Vec<ItemKey> {
    let mut met: BTreeMap<String, u32> = BTreeMap::new();
    let key = |item: &EvidenceItem| {
        let (kind, cause) = match &item.cause {
            Cause::Rule(rule) => ("rule", rule.as_str()),
            Cause::Duty(duty, _) => ("duty", duty.as_str()),
            Cause::Doctrine(title) => ("doctrine", title.as_str()),
        };
        let text = format!("{:?}/{}/{}/{kind}/{cause}", item.line, item.opened.0, item.seat);
        let times = met.entry(text.clone()).or_default();
        *times += 1;
        // Two messages of one tick are two items with all else alike; the card's order tells them apart.
        ItemKey::new(if *times == 1 { text } else { format!("{text}/{times}") })
    };
    card.items.iter().map(key).collect()
}

/// Each item with its key and what was added to it, in the card's order.
pub fn marked<'a>(card: &'a ScoreCard, side: &'a SideFile) -> Vec<MarkedItem<'a>> {
    let items = keys(card).into_iter().zip(&card.items);
    items
        .map(|(key, item)| MarkedItem {
            marks: side.marks.iter().filter(|mark| mark.item == key).collect(),
            challenge: side.challenges.iter().find(|challenge| challenge.item == key),
            key,
            item,
        })
        .collect()
}

/// Keys of the side file that are no items of the card, each once.
pub fn strays(card: &ScoreCard, side: &SideFile) -> Vec<ItemKey> {
    let known = keys(card);
    let marks = side.marks.iter().map(|mark| &mark.item);
    let named = marks.chain(side.challenges.iter().map(|challenge| &challenge.item));
    let mut strays: Vec<ItemKey> = named.filter(|key| !known.contains(key)).cloned().collect();
    strays.sort();
    strays.dedup();
    strays
}

/// The program's rating and an instructor's, once for each item and instructor. A blind mark goes before the other
/// one of the same person, which counts only where `sighted` marks do.
pub fn pairs(card: &ScoreCard, side: &SideFile, sighted: bool) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for marked in marked(card, side) {
        let has_blind = |mark: &InstructorMark| marked.marks.iter().any(|other| other.blind && other.by == mark.by);
        let counts = |mark: &&&InstructorMark| mark.blind || (sighted && !has_blind(mark));
        pairs.extend(marked.marks.iter().filter(counts).map(|mark| Pair {
            line: marked.item.line,
            machine: marked.item.rating,
            instructor: mark.rating.get(),
        }));
    }
    pairs
}

/// One item of the card and what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkedItem<'a> {
    pub key: ItemKey,
    pub item: &'a EvidenceItem,
    pub marks: Vec<&'a InstructorMark>,
    pub challenge: Option<&'a Challenge>,
}
