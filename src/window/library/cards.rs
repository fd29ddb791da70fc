//! The drills as cards, and above them the runs that broke off.

use bevy_egui::egui::text::{LayoutJob, TextFormat};
use bevy_egui::egui::{Align, Label, Layout, Rect, Stroke, StrokeKind, Ui};

use super::{DrillCard, DrillFacts, LibraryModel, LibraryState, RunCard, aside, next};
use crate::window::commands::Command;
use crate::window::theme::{self, GAP, RADIUS, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{named, sentence};

pub(super) fn cards(ui: &mut Ui, model: &LibraryModel, state: &mut LibraryState, commands: &mut Vec<Command>) {
    let texts = model.texts;
    for (at, run) in model.runs.iter().filter(|run| run.can_go_on).take(MOST_BROKEN_OFF).enumerate() {
        // One thing at a time is the next to do: a drill that was chosen, or the newest of these.
        let is_next = at == 0 && state.chosen.is_none();
        outlined(ui, is_next, |ui| broken_off(ui, model, run, is_next, commands));
        ui.add_space(GAP);
    }
    let shown: Vec<(&DrillCard, &DrillFacts)> = state.filter.shown(model).collect();
    if shown.is_empty() {
        widgets::card(ui, |ui| {
            let is_search = !state.filter.is_any();
            let (title, hint) = if is_search {
                ("ui-nothing-found", "ui-nothing-found-hint")
            } else {
                ("ui-no-drills", "ui-no-drills-hint")
            };
            ui.label(theme::title(texts.say(title)));
            ui.add(Label::new(theme::body(texts.say(hint)).color(tokens(ui).muted)).wrap());
            if is_search && Button::new(texts.say("ui-show-all")).show(ui).clicked() {
                state.filter = Default::default();
            }
        });
        ui.add_space(GAP);
    }
    let next = next::next(model, &state.filter);
    let stands = next::stands(model, state);
    // Lines of a card that fills a wide screen are too long to read.
    state.columns = if ui.available_width() > WIDE { 2 } else { 1 };
    ui.columns(state.columns, |columns| {
        for (at, (drill, facts)) in shown.into_iter().enumerate() {
            let ui = &mut columns[at % state.columns];
            let has_keyboard = stands == Some(at);
            // Columns would spread the words of a line over its width.
            let ragged = Layout::top_down(Align::Min);
            // The one that Enter opens: a page of bright buttons would point nowhere.
            let look = if has_keyboard { Look::Primary } else { Look::Plain };
            let why = next.filter(|(next, _)| next.name == drill.name).map(|(_, why)| why);
            let card = |ui: &mut Ui| drill_card(ui, model, (drill, facts), (look, why), commands);
            let rect = ui.with_layout(ragged, |ui| outlined(ui, has_keyboard, card)).inner;
            if has_keyboard && std::mem::take(&mut state.follows) {
                ui.scroll_to_rect(rect, None);
            }
            ui.add_space(GAP);
        }
    });
}

/// A card; the one that has the keyboard has a border of the accent.
fn outlined(ui: &mut Ui, has_keyboard: bool, content: impl FnOnce(&mut Ui)) -> Rect {
    let shown = ui.scope(|ui| widgets::card(ui, content));
    let rect = shown.response.rect;
    if has_keyboard {
        ui.painter().rect_stroke(rect, RADIUS, Stroke::new(2.0, tokens(ui).sky), StrokeKind::Inside);
    }
    rect
}

fn broken_off(ui: &mut Ui, model: &LibraryModel, run: &RunCard, is_next: bool, commands: &mut Vec<Command>) {
    let texts = model.texts;
    let colour = tokens(ui).orange;
    widgets::caption_in(ui, &texts.say("ui-broken-off"), colour);
    ui.add(Label::new(theme::title(&run.title)).wrap());
    ui.add(Label::new(theme::small(&run.detail).color(tokens(ui).muted)).wrap());
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        let look = if is_next { Look::Primary } else { Look::Plain };
        if Button::new(texts.say("ui-continue-run")).look(look).show(ui).clicked() {
            commands.push(Command::ContinueRun(run.name.clone()));
        }
        let end = Button::new(texts.say("ui-end-run")).show(ui).on_hover_text(texts.say("ui-end-run-hint"));
        if end.clicked() {
            commands.push(Command::EndRun(run.name.clone()));
        }
    });
}

fn drill_card(
    ui: &mut Ui,
    model: &LibraryModel,
    (drill, facts): (&DrillCard, &DrillFacts),
    (look, why): (Look, Option<&str>),
    commands: &mut Vec<Command>,
) {
    let texts = model.texts;
    // The button keeps its place; a long title goes on over several lines beside it.
    let mut open = |ui: &mut Ui| {
        let button = Button::new(texts.say("ui-open-drill")).look(look);
        let button = if look == Look::Primary { button.key(texts.say("ui-key-enter")) } else { button }.show(ui);
        button.widget_info(|| {
            let name = format!("{} {}", texts.say("ui-open-drill"), facts.title);
            bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Button, true, name)
        });
        if button.clicked() {
            commands.push(Command::OpenDrill(drill.name.clone()));
        }
    };
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        open(ui);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.add(Label::new(theme::title(&facts.title)).wrap());
            chips(ui, model, (drill, facts), why);
        });
    });
    ui.add_space(4.0);
    ui.add(Label::new(theme::body(&facts.summary)).wrap());
    ui.add_space(4.0);
    let tests: Vec<String> = facts.tests.iter().map(|line| named(texts, "line", line)).collect();
    if !tests.is_empty() {
        fact(ui, &texts.say("ui-judged-above-all"), &tests.join(", "));
    }
    fact(ui, &texts.say("ui-seats-named"), &facts.seats.join(", "));
    last_result(ui, model, drill, commands);
}

/// What is said, and apart from it what it is about.
fn fact(ui: &mut Ui, name: &str, what: &str) {
    let tokens = tokens(ui);
    let mut job = LayoutJob::default();
    job.append(name, 0.0, TextFormat::simple(theme::bold(theme::CAPTION), tokens.text));
    job.append(what, GAP, TextFormat::simple(theme::regular(theme::CAPTION), tokens.muted));
    ui.add(Label::new(job).wrap());
}

/// First why it is the next to play, where it is.
fn chips(ui: &mut Ui, model: &LibraryModel, (drill, facts): (&DrillCard, &DrillFacts), why: Option<&str>) {
    let texts = model.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        if let Some(why) = why {
            let colour = tokens(ui).green;
            widgets::chip_in(ui, &texts.say(why), colour);
        }
        widgets::chip(ui, &sentence(&named(texts, "family", facts.family)));
        let (least, most) = facts.minutes;
        widgets::chip(ui, &texts.say_with("ui-minutes-range", &[("least", least.into()), ("most", most.into())]));
        widgets::chip(ui, &texts.say_with("ui-seats", &[("count", (facts.seats.len() as u32).into())]));
        if drill.opened {
            widgets::chip(ui, &texts.say("ui-from-file"));
        }
        if facts.has_notice {
            let colour = tokens(ui).orange;
            widgets::chip_in(ui, &texts.say("ui-content-notice"), colour);
        }
    });
}

/// The scales of the newest run that came to an end; a click repeats it for its debrief.
fn last_result(ui: &mut Ui, model: &LibraryModel, drill: &DrillCard, commands: &mut Vec<Command>) {
    let is_over = |run: &RunCard| run.awaits_account || !run.scales.is_empty();
    let is_last = |run: &&RunCard| run.drill.as_ref() == Some(&drill.name) && is_over(run);
    let Some(run) = model.runs.iter().find(is_last) else { return };
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        widgets::note(ui, model.texts.say("ui-last-run"));
        aside::result(ui, model.texts, run);
        if run.awaits_account {
            widgets::chip(ui, &model.texts.say("ui-account-due"));
        }
        let text = if run.awaits_account { "ui-give-account" } else { "ui-see-debrief" };
        let again = Button::new(model.texts.say(text)).look(Look::Quiet).show(ui);
        if again.clicked() {
            commands.push(Command::OpenRun(run.name.clone()));
        }
    });
}

/// From this width on cards stand in two columns.
const WIDE: f32 = 1200.0;
/// More of them stand among the recent runs.
const MOST_BROKEN_OFF: usize = 2;
