//! A map over which nothing lies: it keeps to its room, and a button leads back to the whole of it.

use bevy_egui::egui::{Align, Key, Layout, Rect, Response, Ui, UiBuilder};

use crate::scenario::ids::Point;
use crate::scenario::map::Map;
use crate::window::bindings;
use crate::window::map_view::{self, Camera, View};
use crate::window::theme::GAP;
use crate::window::widgets::Button;
use crate::window::words::Words;

/// Moved or looked at more nearly, it fills its room or stands in the middle of it, and never shrinks below the whole.
pub(super) fn steer(ui: &Ui, response: &Response, camera: &mut Camera, map: &Map, rect: Rect) -> View {
    map_view::steer(ui, response, camera, map, rect, false);
    let mut whole = *camera;
    map_view::fit(&mut whole, map, rect);
    if camera.zoom <= whole.zoom {
        *camera = whole;
    } else {
        let held = |at: f32, size: f32, room: f32| {
            let half = room / camera.zoom / 2.0;
            if size <= 2.0 * half { size / 2.0 } else { at.clamp(half, size - half) }
        };
        let Point(east, north) = camera.centre;
        camera.centre = Point(held(east, map.size_m.0, rect.width()), held(north, map.size_m.1, rect.height()));
    }
    View { rect, camera: *camera }
}

/// In the corner of a map that is not shown whole.
pub(super) fn way_back(ui: &mut Ui, rect: Rect, salt: &str, words: &Words, camera: &mut Camera) {
    if camera.fitted {
        return;
    }
    let builder = UiBuilder::new().max_rect(rect.shrink(GAP)).layout(Layout::right_to_left(Align::Min));
    let mut corner = ui.new_child(builder.id_salt(("way back", salt)));
    let back = Button::new(words.say("ui-tool-fit")).key(bindings::cap(words.texts, Key::Home));
    camera.fitted |= back.show(&mut corner).clicked();
}
