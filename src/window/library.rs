//! The library: find a drill and open it; go on with a run that broke off; look back on an earlier one.

pub mod aside;
mod cards;
pub mod catalogue;
pub mod filter;
mod next;
mod opened;

use bevy_egui::egui::{Rect, ScrollArea, Ui, pos2};
use serde::{Deserialize, Serialize};

use super::commands::Command;
use super::dialogs;
use super::errors;
use super::theme::{self, GAP};
use super::widgets::{self, Button, Look};
use crate::assessment::card::ScaleMark;
use crate::scenario::Scenario;
use crate::scenario::document::Family;
use crate::scenario::problem::Problem;
use crate::scenario::rubric::Line;
use crate::scenario::texts::Texts;
use filter::Filter;

pub fn library(ui: &mut Ui, model: &LibraryModel, state: &mut LibraryState) -> Vec<Command> {
    let mut commands = Vec::new();
    state.note_runs(model.runs);
    let whole = ui.max_rect().shrink(GAP);
    let height = if whole.width() < NARROW { 2.0 * theme::target(ui) + 24.0 } else { 64.0 };
    let top = Rect::from_min_max(whole.min, pos2(whole.right(), whole.top() + height));
    let rest = Rect::from_min_max(pos2(whole.left(), top.bottom() + GAP), whole.max);
    widgets::panel(ui, top, |ui| header(ui, model, state, &mut commands));
    if rest.width() < NARROW {
        // Too narrow for two columns: what stands beside the drills follows them.
        widgets::region(ui, rest, |ui| {
            ScrollArea::vertical().id_salt("library").auto_shrink([false, false]).show(ui, |ui| {
                filter::filter(ui, model, state);
                faults(ui, model, &mut commands);
                cards::cards(ui, model, state, &mut commands);
                widgets::card(ui, |ui| aside::aside(ui, model, &mut commands));
            });
        });
    } else {
        let side = if rest.width() > 1500.0 { 380.0 } else { 300.0 };
        let left = Rect::from_min_max(rest.min, pos2(rest.right() - side - GAP, rest.bottom()));
        let right = Rect::from_min_max(pos2(rest.right() - side, rest.top()), rest.max);
        widgets::region(ui, left, |ui| {
            filter::filter(ui, model, state);
            ScrollArea::vertical().id_salt("drills").auto_shrink([false, false]).show(ui, |ui| {
                faults(ui, model, &mut commands);
                cards::cards(ui, model, state, &mut commands);
            });
        });
        widgets::panel(ui, right, |ui| {
            ScrollArea::vertical().id_salt("aside").auto_shrink([false, false]).show(ui, |ui| {
                aside::aside(ui, model, &mut commands);
            });
        });
    }
    filter::act_on_keys(ui, model, state, &mut commands);
    if state.quits {
        state.quits = dialogs::quit(ui, model.texts, &mut commands);
    }
    commands
}

/// What the library is drawn from.
pub struct LibraryModel<'a> {
    pub texts: &'a Texts,
    pub drills: &'a [DrillCard],
    pub runs: &'a [RunCard],
    pub assessed: bool,
    /// What went wrong last, in the program's words.
    pub fault: Option<&'a str>,
    /// What the program did on its own, as deleting old runs.
    pub news: Option<&'a str>,
}

/// A drill as its card shows it, or what keeps it from being played.
#[derive(Clone, Debug)]
pub struct DrillCard {
    /// By which it is opened.
    pub name: String,
    pub content: Result<DrillFacts, Vec<Problem>>,
    /// It came from a file, not with the program.
    pub opened: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DrillFacts {
    pub title: String,
    pub summary: String,
    pub family: Family,
    pub minutes: (u32, u32),
    pub tests: Vec<Line>,
    pub seats: Vec<String>,
    pub has_notice: bool,
}

impl DrillFacts {
    pub fn of(scenario: &Scenario, texts: &Texts) -> Self {
        let say = |key: &crate::scenario::ids::TextKey| texts.say(key.as_str());
        let meta = &scenario.meta;
        Self {
            title: say(&meta.title),
            summary: say(&meta.summary),
            family: meta.family,
            minutes: meta.minutes,
            tests: meta.tests.clone(),
            seats: scenario.seats.iter().filter(|seat| seat.playable).map(|seat| say(&seat.title)).collect(),
            has_notice: meta.content_notice.is_some(),
        }
    }
}

/// An earlier run, newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct RunCard {
    pub name: String,
    /// Name of the drill's card, where the program has the drill.
    pub drill: Option<String>,
    pub title: String,
    pub detail: String,
    /// It broke off and can be played on.
    pub can_go_on: bool,
    /// Its marks wait for the person's own account.
    pub awaits_account: bool,
    /// It was left before the drill's end.
    pub left: bool,
    /// The two scales of the card that closed it, once they may be seen.
    pub scales: Vec<ScaleMark>,
}

#[derive(Debug, Default)]
pub struct LibraryState {
    pub filter: Filter,
    /// Place among the drills shown.
    pub chosen: Option<usize>,
    /// Columns of cards as last drawn.
    columns: usize,
    /// Another card has the keyboard, and must come into sight.
    follows: bool,
    /// The newest run, as last drawn.
    newest: Option<String>,
    /// The next frame puts the cursor into the search field.
    seeks: bool,
    /// The person is asked whether to quit.
    quits: bool,
}

impl LibraryState {
    /// Whoever comes from a drill has done with what was chosen before it: the keyboard stands at the next one.
    fn note_runs(&mut self, runs: &[RunCard]) {
        let newest = runs.first().map(|run| run.name.as_str());
        if newest != self.newest.as_deref() {
            self.newest = newest.map(str::to_owned);
            (self.chosen, self.follows) = (None, true);
        }
    }
}

/// Below this width everything stands in one column.
const NARROW: f32 = 780.0;

fn header(ui: &mut Ui, model: &LibraryModel, state: &mut LibraryState, commands: &mut Vec<Command>) {
    let texts = model.texts;
    let name = bevy_egui::egui::RichText::new(texts.say("ui-product")).font(theme::bold(theme::CLOCK));
    if ui.available_width() < NARROW - 4.0 * GAP {
        ui.vertical(|ui| {
            ui.label(name);
            ui.horizontal_wrapped(|ui| actions(ui, texts, state, commands));
        });
    } else {
        ui.horizontal_centered(|ui| {
            ui.vertical(|ui| {
                ui.label(name);
                widgets::note(ui, texts.say("ui-product-line"));
            });
            widgets::at_right(ui, "library", |ui| actions(ui, texts, state, commands));
        });
    }
}

fn actions(ui: &mut Ui, texts: &Texts, state: &mut LibraryState, commands: &mut Vec<Command>) {
    let open = Button::new(texts.say("ui-open-file")).show(ui).on_hover_text(texts.say("ui-open-file-hint"));
    if open.clicked() {
        commands.push(Command::PickFile);
    }
    if Button::new(texts.say("ui-settings")).key(texts.say("ui-settings-key")).show(ui).clicked() {
        commands.push(Command::ShowSettings(true));
    }
    // A page is left by its tab. Where a debrief is left by two presses, the second one is not for this.
    let is_meant = widgets::is_meant(ui, "quit");
    if cfg!(not(target_arch = "wasm32")) && Button::new(texts.say("ui-quit")).look(Look::Quiet).show(ui).clicked() {
        state.quits |= is_meant;
    }
}

/// What went wrong, and what the program did on its own.
fn faults(ui: &mut Ui, model: &LibraryModel, commands: &mut Vec<Command>) {
    if let Some(fault) = model.fault {
        if errors::fault(ui, model.texts, fault) {
            commands.push(Command::PutFaultAway);
        }
        ui.add_space(GAP);
    }
    if let Some(news) = model.news {
        widgets::card(ui, |ui| widgets::muted(ui, news));
        ui.add_space(GAP);
    }
    for drill in model.drills {
        if let Err(problems) = &drill.content {
            widgets::card(ui, |ui| {
                errors::problems(ui, model.texts, &drill.name, problems);
                ui.add_space(GAP);
                widgets::muted(ui, model.texts.say("ui-problems-way-out"));
                if Button::new(model.texts.say("ui-put-aside")).show(ui).clicked() {
                    commands.push(Command::PutAside(drill.name.clone()));
                }
            });
            ui.add_space(GAP);
        }
    }
}
