//! No tip comes up under a pointer that only rests while one works by keyboard.

use bevy_egui::egui::{Context, Event, Modifiers, MouseWheelUnit, Plugin, RawInput, TouchPhase, Vec2};

/// From a stroke of a key on no tip is shown until the pointer moves.
pub fn hold_tips(context: &Context) {
    context.add_plugin(Tips::default());
}

#[derive(Debug, Default)]
struct Tips {
    /// After how long they come up otherwise, while they are held back.
    usual_s: Option<f32>,
}

impl Plugin for Tips {
    fn debug_name(&self) -> &'static str {
        "tips"
    }

    fn input_hook(&mut self, context: &Context, input: &mut RawInput) {
        let was_held = self.usual_s.is_some();
        let rests_at = context.input(|input| input.pointer.latest_pos());
        let is_held = input.events.iter().fold(was_held, |is_held, event| match event {
            Event::Key { pressed: true, .. } => true,
            Event::PointerMoved(to) => is_held && Some(*to) == rests_at,
            _ => is_held,
        });
        if is_held && !was_held {
            self.usual_s = Some(context.global_style().interaction.tooltip_delay);
            // After a turn of the wheel an open tip closes as well, and waits for the whole delay.
            input.events.push(Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                delta: Vec2::ZERO,
                phase: TouchPhase::Move,
                modifiers: Modifiers::NONE,
            });
        }
        // In every pass, for a change of the theme brings the usual delay back.
        if let Some(usual_s) = self.usual_s {
            let delay_s = if is_held { NEVER_S } else { usual_s };
            context.all_styles_mut(|style| style.interaction.tooltip_delay = delay_s);
        }
        self.usual_s = self.usual_s.filter(|_| is_held);
    }
}

/// Longer than anybody sits before a screen.
const NEVER_S: f32 = 1.0e6;
