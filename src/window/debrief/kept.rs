//! What is kept of the run beside its review: the log's standing, what people added, other runs.

use super::DebriefModel;
use super::compare::{Comparison, Peer};
use super::reports::Export;
use crate::assessment::card::EvidenceItem;
use crate::exercise::log::Mode;
use crate::review::side_file::{Challenge, InstructorMark, ItemKey, SideFile};

/// All absent for a run that is not kept.
#[derive(Clone, Copy, Default)]
pub struct Kept<'a> {
    pub mode: Option<Mode>,
    pub pseudonym: &'a str,
    pub verified: Verified,
    /// Absent where nothing can be added.
    pub side: Option<&'a SideFile>,
    /// Of the card's items, in its order.
    pub keys: &'a [ItemKey],
    /// Message of what went wrong last.
    pub fault: Option<&'static str>,
    pub export: Option<&'a Export>,
    pub peers: &'a [Peer],
    pub comparison: Option<&'a Comparison>,
    /// It can be handed on as a link.
    pub can_share: bool,
}

/// Whether the log, run again, came to the same card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verified {
    #[default]
    NotYet,
    Yes,
    No,
}

impl<'a> DebriefModel<'a> {
    /// The item's key in the side file.
    pub fn key(&self, item: &EvidenceItem) -> Option<&'a ItemKey> {
        let place = self.review.card.items.iter().position(|one| std::ptr::eq(one, item))?;
        self.kept.keys.get(place)
    }

    pub fn challenge(&self, key: &ItemKey) -> Option<&'a Challenge> {
        self.kept.side?.challenges.iter().find(|challenge| challenge.item == *key)
    }

    pub fn marks(&self, key: &ItemKey) -> impl Iterator<Item = &'a InstructorMark> {
        let key = key.clone();
        self.kept.side.into_iter().flat_map(|side| &side.marks).filter(move |mark| mark.item == key)
    }
}
