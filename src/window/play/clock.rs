//! The clock: pause, speed, one second at a time, and what stops it by itself.

use bevy_egui::egui::{
    Color32, Event, EventFilter, FontId, Key, Popup, PopupCloseBehavior, RectAlign, Response, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::auto_pause::{PauseCause, Stop};
use super::event_line::mark;
use super::top_bar::{HIGH, LEAST_KEPT};
use super::{PlayModel, PlayState, casualties, parties, stop_note};
use crate::exercise::view::{LogEntry, LogLine};
use crate::window::bindings::Action;
use crate::window::commands::{Command, Speed};
use crate::window::theme::{self, CAPTION, GAP, tokens};
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

/// The key that stops the clock and lets it go on now.
pub(super) fn pause_cap(ui: &Ui, model: &PlayModel) -> String {
    let [free, taken] = pause_caps(model);
    if is_taken(ui) { taken } else { free }
}

/// Where nothing has the keyboard, and where something has.
fn pause_caps(model: &PlayModel) -> [String; 2] {
    [model.cap(Action::Pause), model.words.say("ui-key-pause-anywhere")]
}

/// What has the keyboard takes its Space for itself.
fn is_taken(ui: &Ui) -> bool {
    ui.memory(|memory| memory.focused().is_some())
}

/// Stops the clock, and lets it run again; in practice only.
pub fn pause(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    if model.practice {
        let [runs, stands, unseen] =
            [("ui-pause", Look::Plain), ("ui-go-on", Look::Primary), ("ui-clock-stopped", Look::Plain)];
        let (caps, is_taken) = (pause_caps(model), is_taken(ui));
        let is_small = state.low && state.narrow;
        let button = |(text, look): (&str, Look), taken: bool| {
            let button = Button::new(words.say(text)).look(look);
            // A small screen has more use for the map than for the name of a key.
            if is_small { button } else { button.key(caps[usize::from(taken)].clone()) }
        };
        // As wide as whatever it may come to say, so that nothing moves when it says it.
        let faces = [runs, stands, unseen].into_iter().flat_map(|face| [false, true].map(|taken| button(face, taken)));
        let width = widgets::widest(ui, faces);
        // A lesson has it stand: it does not run, and nobody has stopped it.
        let waits = !model.paused && state.coach.waits(words.scenario);
        let face = if waits {
            Button::new(words.say("ui-clock-waits")).enabled(false)
        } else {
            let says = match model.paused {
                true if state.crosses(ui.input(|input| input.time)) => unseen,
                true => stands,
                false => runs,
            };
            button(says, is_taken)
        };
        let pause = face.width(width).show(ui);
        if pause.clicked() && !widgets::clicked_again(&pause) && state.toggles(ui, model.paused) {
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

/// What stopped the clock by itself: of which kind it is, and below that what it is. Where that is cut it is whole over the
/// map until it has been seen, and under the pointer.
pub fn why_stopped(ui: &mut Ui, model: &PlayModel, state: &PlayState) {
    let Some(stop) = state.stopped_by.as_ref().filter(|_| model.paused) else { return };
    let tokens = tokens(ui);
    let why = model.words.named("pause-cause", stop.cause());
    let lines = [
        (model.words.with("ui-stopped-by", &[("why", why.into())]), theme::regular(CAPTION), tokens.orange),
        (about(model, stop), theme::bold(CAPTION), tokens.text),
    ];
    let width = |(text, font, ink): &(String, FontId, Color32)| {
        ui.painter().layout_no_wrap(text.clone(), font.clone(), *ink).size().x
    };
    let widest = lines.iter().map(width).fold(0.0, f32::max);
    let wanted = widest + 2.0 * GAP;
    let size = vec2(wanted.min(ui.available_width().max(LEAST_KEPT)), HIGH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if rect.width() < wanted {
        stop_note::cut(ui, &lines);
    }
    ui.painter().rect(rect, theme::RADIUS_SMALL, tokens.raised, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    let text = lines.each_ref().map(|(text, ..)| text.as_str()).join(" · ");
    for (line, (text, font, ink)) in lines.into_iter().enumerate() {
        let at = pos2(rect.left() + GAP, rect.top() + 2.0 + line as f32 * HIGH * 0.45);
        widgets::short(ui.painter(), at, rect.width() - 2.0 * GAP, &text, font, ink);
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &text));
    response.on_hover_text(text);
}

/// The decision, the party and its stage, where it went off, who was hurt, who wrote, or which unit and what of it.
fn about(model: &PlayModel, stop: &Stop) -> String {
    let (words, view) = (&model.words, model.view);
    match stop {
        Stop::Decision(decision) => words.decision(decision),
        Stop::Threat(id) => {
            let stage = view.parties.iter().find(|party| party.id == *id).map(|party| parties::stage(model, party));
            std::iter::once(words.party(id)).chain(stage).collect::<Vec<_>>().join(" · ")
        }
        Stop::Explosion(at) => format!("{} · {}", words.say("ui-log-explosion"), words.place_at(*at)),
        Stop::Casualty(person) => casualties::name(model, *person),
        Stop::Owed(no) | Stop::Message(no) => {
            let message = view.messages.iter().find(|message| message.no == *no);
            let topic = message.and_then(|message| message.topic.as_ref()).map(|topic| words.topic(topic));
            let from = message.map(|message| words.correspondent(&message.from));
            from.into_iter().chain(topic).collect::<Vec<_>>().join(" · ")
        }
        Stop::Arrival(unit) => {
            let is_its = |line: &&LogLine| {
                view.tick.seconds_since(line.tick) < JUST_S
                    && matches!(&line.what, LogEntry::Arrived(of) | LogEntry::UnitNews(of, _) if of == unit)
            };
            let line = view.log.iter().rev().find(is_its);
            let done = || words.with("ui-unit-done", &[("unit", words.unit(unit).into())]);
            line.map_or_else(done, |line| mark(words, line).text)
        }
    }
}

/// What a unit said so lately is what the clock stopped for.
const JUST_S: f32 = 2.0;

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
        // The screen was told to do something else in the same frame.
        let is_alone = commands.is_empty();
        let ticks = PauseCause::ALL
            .map(|cause| widgets::tick(ui, chosen.choice(cause), theme::body(words.named("pause-cause", cause))));
        if takes_focus {
            ticks[0].request_focus();
        }
        let keeps = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        widgets::go_among(ui, &ticks, keeps);
        if chosen != model.auto_pause {
            commands.push(Command::SetAutoPause(chosen));
        }
        (is_alone, ticks.iter().any(Response::has_focus))
    });
    if let Some(shown) = shown {
        let name = words.say("ui-auto-pause-on");
        shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::Panel, true, &name));
        let (is_alone, has_keyboard) = shown.inner;
        open &= is_alone && !goes_on(ui, has_keyboard);
        if open {
            widgets::cover_beside(ui.ctx());
        }
    }
    if !button.clicked() {
        state.choosing_stops = open;
    }
}

/// A key is struck that is none of the list's: it closes, and the key does what it does.
fn goes_on(ui: &Ui, has_keyboard: bool) -> bool {
    use Key::{
        AltLeft, AltRight, ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ControlLeft, ControlRight, Enter, Escape, F6,
        ShiftLeft, ShiftRight, Space, Tab,
    };
    let leads_on = |event: &Event| match event {
        Event::Key { key, pressed: true, .. } => match key {
            // They open and close it, or are held with another key.
            F6 | Escape | ShiftLeft | ShiftRight | ControlLeft | ControlRight | AltLeft | AltRight => false,
            Tab | Space | Enter | ArrowUp | ArrowDown | ArrowLeft | ArrowRight => !has_keyboard,
            _ => true,
        },
        _ => false,
    };
    ui.input(|input| input.events.iter().any(leads_on))
}
