//! What the record notes of the drill as a whole: needs to know that open, zones cleared of people, the end.

use bevy::prelude::*;

use super::civilians::living_in;
use super::conditions::holds;
use super::event::{EventKind, EventRecord};
use super::reading::{Hand, zone_no};
use super::state::{Clock, Drill, Story};
use super::{TickSchedule, TickSet};
use crate::scenario::ids::Tick;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(TickSchedule, (open_needs, count_cleared, end).chain().in_set(TickSet::Record));
}

fn open_needs(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    let tick = hand.tick();
    for (no, need) in scenario.rubric.needs.iter().enumerate() {
        let is_new = hand.story.needs_opened.get(no).is_some_and(Option::is_none);
        if is_new && holds(&scenario, &hand.reading(), &need.opens) {
            hand.story.needs_opened[no] = Some(tick);
            hand.write(EventKind::NeedOpened { need: need.id.clone() });
        }
    }
}

/// Zones that protections name: cleared when few of those first in it are left, and cleared anew only after people have
/// come back.
fn count_cleared(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    let figures = &scenario.knowing.memory;
    for protection in &scenario.rubric.protections {
        let Some(zone) = zone_no(&scenario, &protection.people_in) else {
            continue;
        };
        let living = living_in(&hand.ground, &hand.civilians, &hand.bodies, zone);
        let Some(entry) = hand.story.cleared.iter_mut().find(|(no, ..)| *no == zone) else {
            hand.story.cleared.push((zone, living, false));
            continue;
        };
        let (_, first, cleared) = entry;
        if !*cleared && *first > 0 && living * figures.cleared_one_in <= *first {
            *cleared = true;
            hand.write(EventKind::ZoneCleared { zone: protection.people_in.clone() });
        } else if *cleared && living * figures.full_one_in > *first {
            *cleared = false;
        }
    }
}

/// At the scenario's last second, where an effect ends the drill, or where it is left.
fn end(drill: Res<Drill>, story: Res<Story>, mut clock: ResMut<Clock>, mut events: ResMut<EventRecord>) {
    events.until = clock.tick;
    if story.ending || clock.tick >= Tick::from_seconds(drill.0.meta.ends_at_s) {
        clock.ended = true;
        events.write(clock.tick, EventKind::DrillEnded);
    }
}
