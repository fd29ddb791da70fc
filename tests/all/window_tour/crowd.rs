//! More of everything than a drill has: many messages and units, long texts, a map of a kilometre and one of sixty metres.

use std::sync::Arc;

use tutela::exercise::view::{MessageView, SeatView, UnitView};
use tutela::scenario::document::MapSource;
use tutela::scenario::forces::Unit;
use tutela::scenario::ids::{MessageNo, Point, UnitId};
use tutela::scenario::map::{Map, Shape};
use tutela::scenario::read::Loaded;
use tutela::sim::event::MessageText;

const MESSAGES: u32 = 40;
const UNITS: usize = 12;

/// The drill and its view with forty messages, every fifth of them long, and twelve units in a knot around the first.
pub fn crowded(loaded: &Loaded, view: &SeatView) -> (Loaded, SeatView) {
    let some: Vec<&MessageView> = view.messages.iter().filter(|message| message.incoming).collect();
    let messages = (0..MESSAGES).map(|no| {
        let like = some[no as usize % some.len()];
        let long =
            "The women at the well say that men came twice by night, asked for names and left towards the ford; ";
        let text = if no % 5 == 0 { MessageText::Typed(long.repeat(4)) } else { like.text.clone() };
        MessageView { no: MessageNo(no), text, ..like.clone() }
    });
    let middle = view.units[0].at;
    let units = (0..UNITS).map(|no| {
        let (like, round) = (&view.units[no % view.units.len()], no as f32 * 0.9);
        let at = Point(middle.0 + 3.0 * round * round.cos(), middle.1 + 3.0 * round * round.sin());
        UnitView { id: numbered(&like.id, no), at, available: true, fatigue: 0.8, ..like.clone() }
    });
    let mut scenario = (*loaded.scenario).clone();
    let known = scenario.units.clone();
    let more = (0..UNITS).filter_map(|no| {
        let like = known.iter().find(|known| known.id == view.units[no % view.units.len()].id)?;
        Some(Unit { id: numbered(&like.id, no), ..like.clone() })
    });
    scenario.units.extend(more);
    let view = SeatView { messages: messages.collect(), units: units.collect(), ..view.clone() };
    (Loaded { scenario: Arc::new(scenario), ..loaded.clone() }, view)
}

fn numbered(id: &UnitId, no: usize) -> UnitId {
    format!("{}_{no}", id.as_str()).as_str().into()
}

/// The same drill and view on a map of another size.
pub fn sized(loaded: &Loaded, view: &SeatView, longest_m: f32) -> (Loaded, SeatView) {
    let map = loaded.scenario.map();
    let factor = longest_m / map.size_m.0.max(map.size_m.1);
    let mut scenario = (*loaded.scenario).clone();
    scenario.map = MapSource::Inline(scaled(map, factor));
    let mut view = view.clone();
    for unit in &mut view.units {
        unit.at = times(unit.at, factor);
        unit.route.iter_mut().for_each(|point| *point = times(*point, factor));
    }
    view.people.iter_mut().for_each(|person| person.at = times(person.at, factor));
    view.parties.iter_mut().for_each(|party| party.at = times(party.at, factor));
    (Loaded { scenario: Arc::new(scenario), ..loaded.clone() }, view)
}

fn scaled(map: &Map, factor: f32) -> Map {
    let mut map = map.clone();
    map.size_m = (map.size_m.0 * factor, map.size_m.1 * factor);
    for building in &mut map.buildings {
        resize(&mut building.shape, factor);
    }
    for road in &mut map.roads {
        road.line.iter_mut().for_each(|point| *point = times(*point, factor));
        road.width_m *= factor;
    }
    map.water.iter_mut().for_each(|water| resize(water, factor));
    map.zones.iter_mut().for_each(|zone| resize(&mut zone.shape, factor));
    map
}

fn times(at: Point, factor: f32) -> Point {
    Point(at.0 * factor, at.1 * factor)
}

fn resize(shape: &mut Shape, factor: f32) {
    match shape {
        Shape::Rect(corner, (width, height)) => {
            *corner = times(*corner, factor);
            (*width, *height) = (*width * factor, *height * factor);
        }
        Shape::Polygon(corners) => corners.iter_mut().for_each(|corner| *corner = times(*corner, factor)),
    }
}
