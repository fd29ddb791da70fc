//! What the keyboard of a page cannot bring by itself: copy, cut and paste, and the text of a touch screen's keyboard; the
//! page's script hears of them (web/typing.js).
#![allow(
    unsafe_code,
    reason = "wasm-bindgen writes the glue between the program and the page; nothing here is unsafe by hand"
)]

use bevy::prelude::*;
use bevy_egui::egui::{Event, ImeEvent, OutputCommand};
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{EguiInputSet, EguiOutput, PrimaryEguiContext};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Kind and text in turn.
    #[wasm_bindgen(js_namespace = tutelaTyping)]
    fn take() -> Vec<String>;
    #[wasm_bindgen(js_namespace = tutelaTyping)]
    fn copied(text: &str);
    #[wasm_bindgen(js_namespace = tutelaTyping, js_name = mind)]
    fn mind_text(is_typed: bool);
}

pub(super) fn plugin(app: &mut App) {
    let between = take_typed.after(EguiInputSet::ReadBevyMessages).before(EguiInputSet::WriteEguiEvents);
    app.add_systems(PreUpdate, between);
    app.add_systems(Last, hand_over);
}

fn take_typed(context: Option<Single<Entity, With<PrimaryEguiContext>>>, mut events: MessageWriter<EguiInputEvent>) {
    let Some(context) = context else { return };
    for pair in take().chunks_exact(2) {
        let text = pair[1].clone();
        let event = match pair[0].as_str() {
            "copy" => Event::Copy,
            "cut" => Event::Cut,
            "paste" => Event::Paste(text),
            "composing" => Event::Ime(ImeEvent::Preedit { text, active_range_chars: None }),
            "composed" => Event::Ime(ImeEvent::Commit(text)),
            _ => Event::Text(text),
        };
        events.write(EguiInputEvent { context: *context, event });
    }
}

/// What was copied, and whether a field takes text: a touch screen shows its keyboard for it.
fn hand_over(drawn: Option<Single<&EguiOutput, With<PrimaryEguiContext>>>, mut minded: Local<bool>) {
    let Some(drawn) = drawn else { return };
    let output = &drawn.platform_output;
    for command in &output.commands {
        if let OutputCommand::CopyText(text) = command {
            copied(text);
        }
    }
    let is_typed = output.ime.is_some() || output.mutable_text_under_cursor;
    if *minded != is_typed {
        *minded = is_typed;
        mind_text(is_typed);
    }
}
