//! The clock: pause, speed, one second at a time, and what stops it by itself.

use bevy_egui::egui::{Popup, PopupCloseBehavior, RectAlign, Ui, WidgetInfo, WidgetType};

use super::auto_pause::PauseCause;
use super::{PlayModel, PlayState};
use crate::window::bindings::Action;
use crate::window::commands::{Command, Speed};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{clock_local, clock_run};

/// In the order of the speeds.
const SPEEDS: [Action; 5] =
    [Action::SpeedHalf, Action::SpeedOne, Action::SpeedTwo, Action::SpeedFour, Action::SpeedSixteen];

/// Local time and the drill's, with what there is to say of them.
pub fn times(ui: &mut Ui, model: &PlayModel) {
    let meta = &model.words.scenario.meta;
    let tokens = tokens(ui);
    let local = clock_local(meta.starts_at, model.view.tick, true);
    ui.label(bevy_egui::egui::RichText::new(local).font(theme::bold(theme::CLOCK)));
    ui.label(theme::body(format!("T+{}", clock_run(model.view.tick))).color(tokens.muted));
    if model.view.frozen {
        widgets::chip_in(ui, &model.words.say("ui-frozen"), tokens.orange);
    }
    if !model.kept {
        widgets::chip_in(ui, &model.words.say("ui-not-kept"), tokens.vermillion);
    }
}

/// Stops the clock, and lets it run again; in practice only.
pub fn pause(ui: &mut Ui, model: &PlayModel, state: &PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    if model.practice {
        let (text, look) =
            if model.paused { (words.say("ui-go-on"), Look::Primary) } else { (words.say("ui-pause"), Look::Plain) };
        // What has the keyboard takes its Space for itself.
        let is_taken = ui.memory(|memory| memory.focused().is_some());
        let key = if is_taken { words.say("ui-key-pause-anywhere") } else { model.cap(Action::Pause) };
        let pause = Button::new(&text).key(key).look(look).width(104.0).show(ui);
        if pause.clicked() && state.may_toggle(ui) {
            commands.push(Command::TogglePause);
        }
    }
}

/// Speeds, one second at a time, and what stops the clock by itself.
pub fn controls(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.x, 4.0);
    for (speed, action) in Speed::ALL.into_iter().zip(SPEEDS) {
        let look = if speed == model.speed { Look::Chosen } else { Look::Plain };
        let hint = model.key_hint(action);
        if Button::new(speed.label(words.texts)).look(look).width(34.0).show(ui).on_hover_text(hint).clicked() {
            commands.push(Command::SetSpeed(speed));
        }
    }
    if model.practice {
        let step = Button::new(words.say("ui-step")).key(model.cap(Action::Step)).look(Look::Quiet).show(ui);
        if step.on_hover_text(words.say("ui-step-hint")).clicked() {
            commands.push(Command::Step);
        }
        stops(ui, model, state, commands);
    }
    ui.spacing_mut().item_spacing.x = gap;
}

/// What stopped the clock by itself.
pub fn why_stopped(ui: &mut Ui, model: &PlayModel, state: &PlayState) {
    let words = &model.words;
    if let Some(cause) = state.stopped_by.filter(|_| model.paused) {
        let why = words.named("pause-cause", cause);
        widgets::chip_in(ui, &words.with("ui-stopped-by", &[("why", why.into())]), tokens(ui).orange);
    }
}

/// The button and the list of events that stop the clock.
fn stops(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    let button = Button::new(words.say("ui-auto-pause")).look(Look::Quiet).show(ui);
    let button = button.on_hover_text(model.key_hint(Action::AutoPause));
    if button.clicked() {
        state.choosing_stops = !state.choosing_stops;
    }
    let mut open = state.choosing_stops;
    let popup = Popup::from_response(&button)
        .align(RectAlign::BOTTOM_START)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .open_bool(&mut open);
    let takes_focus = std::mem::take(&mut state.stops_by_key);
    let shown = popup.show(|ui| {
        ui.set_width(250.0);
        widgets::caption(ui, &words.say("ui-auto-pause-on"));
        ui.add_space(GAP / 2.0);
        let mut chosen = model.auto_pause;
        for cause in PauseCause::ALL {
            let tick = widgets::tick(ui, chosen.choice(cause), theme::body(words.named("pause-cause", cause)));
            if takes_focus && cause == PauseCause::ALL[0] {
                tick.request_focus();
            }
        }
        if chosen != model.auto_pause {
            commands.push(Command::SetAutoPause(chosen));
        }
    });
    if let Some(shown) = shown {
        let name = words.say("ui-auto-pause-on");
        shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::Panel, true, &name));
    }
    if !button.clicked() {
        state.choosing_stops = open;
    }
}
