//! A freeze probe: the clock stands still, everything else is hidden, and the seat answers from memory.

use bevy_egui::egui::{
    Align, Key, Label, Layout, Modifiers, Rect, ScrollArea, TextEdit, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{PlayModel, PlayState, top_bar};
use crate::scenario::people::Stage;
use crate::scenario::probes::{Asks, Probe};
use crate::sim::order::{Answer, Order};
use crate::window::commands::Command;
use crate::window::theme::{self, GAP, PADDING, tokens};
use crate::window::widgets::{self, Button, Look};

/// The question that is put to the seat now.
pub fn open<'a>(model: &'a PlayModel) -> Option<&'a Probe> {
    let view = model.view.probe.as_ref()?;
    model.words.scenario.probes.iter().find(|probe| probe.id == view.id)
}

/// Draws the question in the whole of `ui`, in place of the screen that would give the answer away.
pub fn probe(ui: &mut Ui, model: &PlayModel, probe: &Probe, state: &mut PlayState, commands: &mut Vec<Command>) {
    let whole = ui.max_rect();
    // As high as the question with its answers: it hangs from a line in the upper part of the screen.
    let width = (whole.width() - 2.0 * GAP).min(WIDTH);
    // Where it has no room beside the way out, it hangs below that.
    let leave = theme::target(ui) + 2.0 * GAP;
    let least = if whole.width() - width < 2.0 * BESIDE { leave } else { GAP };
    let top = (whole.height() * HANGS_AT).min((whole.height() - ROOMY).max(GAP)).max(least);
    let rect = Rect::from_min_max(
        pos2(whole.center().x - width / 2.0, whole.top() + top),
        pos2(whole.center().x + width / 2.0, whole.bottom() - GAP),
    );
    let answer = widgets::region(ui, rect, |ui| {
        widgets::card(ui, |ui| {
            let room = (rect.height() - 2.0 * PADDING).max(40.0);
            let scroll = ScrollArea::vertical().id_salt("probe").auto_shrink([false, true]).max_height(room);
            scroll.show(ui, |ui| card(ui, model, probe, state))
        })
    });
    let corner = Rect::from_min_max(pos2(whole.left(), whole.top() + GAP), pos2(whole.right() - GAP, whole.bottom()));
    let builder = UiBuilder::new().max_rect(corner).layout(Layout::right_to_left(Align::Min));
    top_bar::leave(&mut ui.new_child(builder), model, state);
    if let Some(answer) = answer.inner {
        state.number.clear();
        commands.push(Command::Give(Order::AnswerProbe { probe: probe.id.clone(), answer }));
    }
}

fn card(ui: &mut Ui, model: &PlayModel, probe: &Probe, state: &mut PlayState) -> Option<Answer> {
    let words = &model.words;
    let colour = tokens(ui).orange;
    widgets::caption_in(ui, &words.say("ui-probe"), colour);
    ui.add_space(GAP / 2.0);
    ui.add(Label::new(theme::title(words.key(&probe.question))).wrap());
    widgets::muted(ui, words.say("ui-probe-from-memory"));
    ui.add_space(GAP);
    let answers = answers(model, probe);
    let asks_number = answers.is_none();
    let mut is_given = false;
    let mut chosen = answers.and_then(|answers| options(ui, answers));
    if asks_number {
        is_given = number(ui, model, probe, state);
    }
    ui.add_space(GAP);
    let rest = [
        ("ui-probe-not-known", Key::N, Look::Plain, Answer::NotKnown),
        ("ui-probe-skip", Key::Escape, Look::Quiet, Answer::Skip),
    ];
    ui.horizontal_wrapped(|ui| {
        if asks_number {
            let answer = Button::primary(words.say("ui-probe-answer")).key(words.say("ui-key-enter"));
            is_given |= answer.enabled(!state.number.is_empty()).show(ui).clicked();
            chosen = state.number.parse().ok().map(Answer::Number).filter(|_| is_given);
        }
        for (text, key, look, answer) in rest {
            let cap = if key == Key::Escape { words.say("ui-key-esc") } else { key.name().to_owned() };
            let is_clicked = Button::new(words.say(text)).key(cap).look(look).show(ui).clicked();
            if is_clicked || struck(ui, key) {
                chosen = Some(answer);
            }
        }
    });
    chosen
}

/// The key went down, even in the field for a number: that takes digits only, and nothing else is on the screen.
fn struck(ui: &Ui, key: Key) -> bool {
    let is_covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    !is_covered && widgets::struck(ui, key, Modifiers::is_none)
}

/// What can be chosen, with its text; `None` where a number is asked for.
fn answers(model: &PlayModel, probe: &Probe) -> Option<Vec<(String, Answer)>> {
    let words = &model.words;
    match &probe.asks {
        Asks::Stage { .. } => {
            let stages = [Stage::None, Stage::Indicators, Stage::HostileIntent, Stage::HostileAct, Stage::Violence];
            Some(stages.map(|stage| (words.named("stage", stage), Answer::Stage(stage))).to_vec())
        }
        Asks::WhichUnitNearest { .. } => {
            let units = words.scenario.units.iter().filter(|unit| unit.seat == probe.seat);
            Some(units.map(|unit| (words.key(&unit.name), Answer::Unit(unit.id.clone()))).collect())
        }
        Asks::Choice { options } => {
            Some(options.iter().map(|option| (words.key(&option.text), Answer::Option(option.id.clone()))).collect())
        }
        Asks::CountIn { .. } | Asks::TimeToHarm { .. } => None,
    }
}

/// Numbered buttons; the number presses them.
fn options(ui: &mut Ui, answers: Vec<(String, Answer)>) -> Option<Answer> {
    let width = ui.available_width();
    let mut chosen = None;
    for (at, (text, answer)) in answers.into_iter().enumerate() {
        let key = NUMBERS.get(at).copied();
        let mut button = Button::new(text).wrap().width(width);
        if let Some(key) = key {
            button = button.number(key.name());
        }
        if button.show(ui).clicked() || key.is_some_and(|key| widgets::pressed(ui, key)) {
            chosen = Some(answer);
        }
    }
    chosen
}

/// A field that has the keyboard at once; answers whether Enter gives what stands in it.
fn number(ui: &mut Ui, model: &PlayModel, probe: &Probe, state: &mut PlayState) -> bool {
    let unit = if matches!(probe.asks, Asks::TimeToHarm { .. }) { "ui-probe-seconds" } else { "ui-probe-people" };
    let mut is_given = false;
    ui.horizontal_wrapped(|ui| {
        let edit = TextEdit::singleline(&mut state.number).id_salt(("probe", probe.id.as_str()));
        let field = ui.add(edit.char_limit(DIGITS).desired_width(120.0).margin(vec2(10.0, 8.0)));
        field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, model.words.say(unit)));
        state.number.retain(|letter| letter.is_ascii_digit());
        is_given = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if ui.memory(|memory| memory.focused().is_none()) && !is_given {
            field.request_focus();
        }
        widgets::muted(ui, model.words.say(unit));
        // For whoever has no keys at hand.
        for step in STEPS {
            let sign = if step < 0 { "−" } else { "+" };
            if Button::new(format!("{sign}{}", step.unsigned_abs())).show(ui).clicked() {
                let number = state.number.parse::<i64>().unwrap_or(0) + step;
                state.number = number.clamp(0, MOST).to_string();
            }
        }
    });
    is_given
}

const WIDTH: f32 = 560.0;
/// Room that the way out takes beside the question.
const BESIDE: f32 = 120.0;
/// Where the question hangs, as a share of the screen's height.
const HANGS_AT: f32 = 0.24;
/// For a question with many long answers.
const ROOMY: f32 = 520.0;
/// Digits of a number: more people or seconds than any drill has.
const DIGITS: usize = 6;
const MOST: i64 = 999_999;
/// Buttons beside the field.
const STEPS: [i64; 4] = [-10, -1, 1, 10];
const NUMBERS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
