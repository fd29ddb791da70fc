//! Links between the parts of the page: from an item to its moments and its pictures, from a moment to the items on it.

use maud::{Markup, html};

use super::Page;
use crate::review::report::{EventRow, ItemRow, Moment, clock};
use crate::scenario::ids::{EventNo, TICKS_PER_SECOND};
use crate::scenario::rubric::Line;

/// Of the item at that place of its line.
pub(super) fn item_id(line: Line, at: usize) -> String {
    format!("item-{line:?}-{}", at + 1)
}

pub(super) fn snapshot_id(at: usize) -> String {
    format!("moment-{}", at + 1)
}

impl Page<'_> {
    /// Of a mark on the timeline: the first one that its event has there.
    pub(super) fn mark_id(&self, moment: &Moment) -> Option<String> {
        let event = moment.event?;
        let first = self.report.timeline.iter().find(|other| other.event == Some(event))?;
        std::ptr::eq(first, moment).then(|| event_id(event))
    }

    /// When it happened, as a link to the timeline where the event stands there.
    pub(super) fn moment_link(&self, event: &EventRow) -> Markup {
        let is_shown = self.report.timeline.iter().any(|moment| moment.event == Some(event.no));
        html! {
            @if is_shown { a href={ "#" (event_id(event.no)) } { (clock(event.at)) } } @else { (clock(event.at)) }
        }
    }

    /// The picture of the moment that the item is about.
    pub(super) fn snapshot_of(&self, item: &ItemRow) -> Option<usize> {
        let is_at = |at: u32| item.events.iter().any(|event| event.at.0.abs_diff(at) <= TICKS_PER_SECOND);
        let pictures = &self.report.snapshots;
        pictures.iter().position(|picture| picture.seat.id == item.seat.id && is_at(picture.at.0))
    }

    /// The lines of the items that rest on the moment's event, each a link to the first of them.
    pub(super) fn items_on(&self, moment: &Moment) -> Vec<(Line, String)> {
        let Some(event) = moment.event else { return Vec::new() };
        let rests = |item: &ItemRow| item.events.iter().any(|row| row.no == event);
        let lines = self.report.lines.iter();
        lines.filter_map(|line| Some((line.line, item_id(line.line, line.items.iter().position(rests)?)))).collect()
    }
}

fn event_id(event: EventNo) -> String {
    format!("event-{}", event.0)
}
