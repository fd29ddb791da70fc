//! Each keystroke with the modifiers that were down when it fell.
//!
//! The bridge between Bevy and egui gives all strokes of a frame those of its end: between two slow frames, Ctrl and a
//! comma would be a comma.

use bevy::ecs::message::MessageMutator;
use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::input::{EguiInputEvent, ModifierKeysState};
use bevy_egui::{EguiInputSet, egui};

pub(super) fn plugin(app: &mut App) {
    let between = as_struck.after(EguiInputSet::ReadBevyMessages).before(EguiInputSet::WriteEguiEvents);
    app.add_systems(PreUpdate, between);
}

fn as_struck(
    mut keyboard: MessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut held: Local<ModifierKeysState>,
    mut events: MessageMutator<EguiInputEvent>,
) {
    if lost.read().count() > 0 {
        *held = ModifierKeysState::default();
    }
    let mut strokes = Vec::new();
    for input in keyboard.read() {
        let is_down = input.state.is_pressed();
        match input.logical_key {
            Key::Shift => held.shift = is_down,
            Key::Control => held.ctrl = is_down,
            Key::Alt => held.alt = is_down,
            Key::Super | Key::Meta => held.win = is_down,
            _ => {}
        }
        let key = bevy_to_egui_key(&input.logical_key).or(bevy_to_egui_physical_key(&input.key_code));
        strokes.push((key, is_down, held.to_egui_modifiers()));
    }
    let mut strokes = strokes.into_iter();
    for event in events.read() {
        if let egui::Event::Key { key, pressed, modifiers, .. } = &mut event.event
            && let Some((.., as_it_fell)) =
                strokes.find(|(known, is_down, _)| (*known, *is_down) == (Some(*key), *pressed))
        {
            *modifiers = as_it_fell;
        }
    }
}

#[cfg(test)]
mod tests {
    use bevy::input::ButtonState::{self, Pressed, Released};

    use super::*;

    #[test]
    fn a_chord_between_two_frames_is_a_chord() {
        let mut app = App::new();
        app.add_message::<KeyboardInput>().add_message::<KeyboardFocusLost>().add_message::<EguiInputEvent>();
        app.add_systems(Update, as_struck);
        let comma = || (Key::Character(",".into()), KeyCode::Comma);
        let control = || (Key::Control, KeyCode::ControlLeft);
        let stroke = |(logical_key, key_code): (Key, KeyCode), state: ButtonState| KeyboardInput {
            key_code,
            logical_key,
            state,
            text: None,
            repeat: false,
            window: Entity::PLACEHOLDER,
        };
        let chord = [(control(), Pressed), (comma(), Pressed), (comma(), Released), (control(), Released)];
        for (key, state) in chord.into_iter().chain([(comma(), Pressed)]) {
            app.world_mut().write_message(stroke(key, state));
        }
        // As the bridge writes them: with what is down at the frame's end.
        for pressed in [true, false, true] {
            let (key, modifiers) = (egui::Key::Comma, egui::Modifiers::NONE);
            let event = egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
            app.world_mut().write_message(EguiInputEvent { context: Entity::PLACEHOLDER, event });
        }
        app.update();
        let events = app.world_mut().resource_mut::<Messages<EguiInputEvent>>().drain().collect::<Vec<_>>();
        let chords =
            events.iter().map(|event| matches!(&event.event, egui::Event::Key { modifiers, .. } if modifiers.command));
        assert_eq!(chords.collect::<Vec<_>>(), [true, true, false]);
    }
}
