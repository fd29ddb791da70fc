//! The hint over the map, in practice only: one thing at a time, one level more on each press.

use bevy_egui::egui::{Key, Label, Rect, ScrollArea, Ui, pos2, vec2};

use super::hints::{self, About, LEVELS};
use super::{PlayModel, PlayState, clock, tools};
use crate::window::bindings::Action;
use crate::window::theme::{self, PADDING, tokens};
use crate::window::widgets::{self, Button, Look};

/// What of the hints is shown. It belongs to the screen alone: help is no evidence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HintState {
    pub open: bool,
    about: Option<About>,
    level: usize,
    /// In the last frame.
    shown: bool,
    /// Of its text, as the last frame laid it out.
    height: f32,
}

impl HintState {
    /// Level 1 to 3 of the hint on show.
    pub fn level(&self) -> usize {
        self.level + 1
    }

    /// It was there before this frame.
    pub fn was_shown(&self) -> bool {
        self.shown
    }
}

const WIDTH: f32 = 360.0;
/// Of its heading, and of its buttons where it has any.
const AROUND: f32 = 62.0;
const BUTTONS: f32 = 40.0;

pub fn hint_card(ui: &mut Ui, map: Rect, model: &PlayModel, state: &mut PlayState) {
    if !model.practice {
        return;
    }
    let asked = widgets::pressed(ui, Key::F2);
    if !state.hint.open {
        state.hint = HintState { open: asked, ..HintState::default() };
        return;
    }
    let all = hints::hints(model);
    // A hint stays until what it is about is over, even where something newer presses more.
    let kept = all.iter().find(|hint| Some(&hint.about) == state.hint.about.as_ref());
    let shown = kept.or(all.first());
    if kept.is_none() {
        state.hint.level = 0;
    }
    state.hint.about = shown.map(|hint| hint.about.clone());
    if asked {
        state.hint.level = (state.hint.level + 1).min(LEVELS - 1);
    }
    let texts = shown.map_or_else(Vec::new, |hint| hint.texts[..=state.hint.level].to_vec());
    let next = next_of(&all, shown.map(|hint| &hint.about));
    card(ui, map, model, state, &texts, next);
}

/// The hint after the one on show, round and round.
fn next_of(all: &[hints::Hint], shown: Option<&About>) -> Option<About> {
    let at = all.iter().position(|hint| Some(&hint.about) == shown)?;
    let next = &all[(at + 1) % all.len()];
    (Some(&next.about) != shown).then(|| next.about.clone())
}

fn card(ui: &mut Ui, map: Rect, model: &PlayModel, state: &mut PlayState, texts: &[String], next: Option<About>) {
    let words = &model.words;
    state.hint.shown = true;
    let rect = area(ui, map, state);
    // It lies on the map: what is pressed on it must not reach the map.
    ui.interact(rect, ui.id().with("hint"), widgets::POINTED);
    widgets::panel(ui, rect, |ui| {
        let values = [("level", (state.hint.level() as u32).into()), ("levels", (LEVELS as u32).into())];
        let heading = if texts.is_empty() { words.say("ui-hint") } else { words.with("ui-hint-level", &values) };
        let close = widgets::heading_with(ui, &heading, |ui| {
            Button::new(words.say("ui-close")).key(words.say("ui-key-esc")).look(Look::Quiet).show(ui).clicked()
        });
        let buttons = if texts.is_empty() { 0.0 } else { BUTTONS };
        let room = vec2(ui.available_width(), (ui.available_height() - buttons).max(24.0));
        let laid_out = ui.allocate_ui(room, |ui| {
            let scroll = ScrollArea::vertical().id_salt("hint").auto_shrink([false, false]);
            scroll.min_scrolled_height(24.0).show(ui, |ui| {
                let waits = model.paused && !model.waiting.is_empty();
                if waits {
                    let values = [("pause", clock::pause_cap(ui, model).into())];
                    ui.add(Label::new(theme::body(words.with("ui-hint-waits", &values))).wrap());
                } else if texts.is_empty() {
                    widgets::muted(ui, words.say("ui-hint-none"));
                }
                for (at, text) in texts.iter().enumerate() {
                    let colour = if at + 1 == texts.len() { tokens(ui).text } else { tokens(ui).muted };
                    ui.add(Label::new(theme::body(text).color(colour)).wrap());
                }
            })
        });
        widgets::keep(ui, &mut state.hint.height, laid_out.inner.content_size.y);
        if texts.is_empty() {
            state.hint.open = !close;
            return;
        }
        ui.horizontal(|ui| {
            let more =
                Button::new(words.say("ui-hint-more")).key(model.cap(Action::Hint)).enabled(texts.len() < LEVELS);
            if more.show(ui).clicked() {
                state.hint.level = (state.hint.level + 1).min(LEVELS - 1);
            }
            if let Some(next) = next
                && Button::new(words.say("ui-hint-next")).look(Look::Quiet).show(ui).clicked()
            {
                (state.hint.about, state.hint.level) = (Some(next), 0);
            }
        });
        state.hint.open = !close;
    });
}

/// In the upper middle of the map, clear of the minimap and the tools where there is room.
pub fn area(ui: &Ui, map: Rect, state: &PlayState) -> Rect {
    let right = tools::corner(ui, map).left() - PADDING;
    let left = (right - WIDTH).max(map.left() + PADDING);
    let top = map.top() + PADDING - 2.0;
    let buttons = if state.hint.about.is_some() { BUTTONS } else { 0.0 };
    let height = AROUND + state.hint.height + buttons;
    Rect::from_min_max(pos2(left, top), pos2(right, (top + height).min(map.bottom() - PADDING)))
}
