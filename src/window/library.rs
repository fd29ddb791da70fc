//! The library: pick a drill by family, length, what it tests; continue with the debrief of an earlier run.

use bevy_egui::egui::{Align, ComboBox, Label, Layout, Rect, ScrollArea, Ui, WidgetInfo, WidgetType, pos2};

use super::commands::{Command, ThemeChoice};
use super::errors;
use super::theme::{self, GAP, tokens};
use super::widgets::{self, Button, Look};
use super::words::{named, sentence};
use crate::scenario::Scenario;
use crate::scenario::document::Family;
use crate::scenario::language::Language;
use crate::scenario::problem::Problem;
use crate::scenario::rubric::Line;
use crate::scenario::texts::Texts;

pub fn library(ui: &mut Ui, model: &LibraryModel, state: &mut LibraryState) -> Vec<Command> {
    let mut commands = Vec::new();
    let whole = ui.max_rect().shrink(GAP);
    let top = Rect::from_min_max(whole.min, pos2(whole.right(), whole.top() + 64.0));
    let rest = Rect::from_min_max(pos2(whole.left(), top.bottom() + GAP), whole.max);
    let side = 300.0;
    let left = Rect::from_min_max(rest.min, pos2(rest.right() - side - GAP, rest.bottom()));
    let right = Rect::from_min_max(pos2(rest.right() - side, rest.top()), rest.max);
    widgets::panel(ui, top, |ui| header(ui, model, &mut commands));
    widgets::region(ui, left, |ui| drills(ui, model, state, &mut commands));
    widgets::panel(ui, right, |ui| aside(ui, model, &mut commands));
    commands
}

/// What the library is drawn from.
pub struct LibraryModel<'a> {
    pub texts: &'a Texts,
    pub drills: &'a [DrillCard],
    pub runs: &'a [RunCard],
    pub assessed: bool,
    /// The system's where absent.
    pub language: Option<Language>,
    pub theme: ThemeChoice,
    pub scale_percent: u16,
    /// What went wrong last, in the program's words.
    pub fault: Option<&'a str>,
}

/// A drill as its card shows it, or what keeps it from being played.
#[derive(Clone, Debug)]
pub struct DrillCard {
    /// By which it is opened.
    pub name: String,
    pub content: Result<DrillFacts, Vec<Problem>>,
}

#[derive(Clone, Debug, PartialEq)]
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
    pub title: String,
    pub detail: String,
}

#[derive(Debug, Default)]
pub struct LibraryState {
    /// All where absent.
    pub family: Option<Family>,
}

fn header(ui: &mut Ui, model: &LibraryModel, commands: &mut Vec<Command>) {
    let texts = model.texts;
    ui.horizontal_centered(|ui| {
        ui.vertical(|ui| {
            ui.label(bevy_egui::egui::RichText::new(texts.say("ui-product")).font(theme::bold(theme::CLOCK)));
            widgets::note(ui, texts.say("ui-product-line"));
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            // A page is left by its tab.
            if cfg!(not(target_arch = "wasm32"))
                && Button::new(texts.say("ui-quit")).look(Look::Quiet).show(ui).clicked()
            {
                commands.push(Command::Quit);
            }
            appearance(ui, model, commands);
        });
    });
}

/// Language, theme and size of the window.
fn appearance(ui: &mut Ui, model: &LibraryModel, commands: &mut Vec<Command>) {
    let LibraryModel { texts, theme, scale_percent: scale, .. } = *model;
    ui.spacing_mut().item_spacing.x = 4.0;
    if Button::new("+").width(32.0).enabled(scale < 200).show(ui).on_hover_text(texts.say("ui-larger")).clicked() {
        commands.push(Command::SetScale(scale + 25));
    }
    widgets::note(ui, texts.say_with("ui-scale", &[("percent", u32::from(scale).into())]));
    if Button::new("−").width(32.0).enabled(scale > 75).show(ui).on_hover_text(texts.say("ui-smaller")).clicked() {
        commands.push(Command::SetScale(scale - 25));
    }
    ui.add_space(GAP);
    for choice in [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System] {
        let look = if theme == choice { Look::Chosen } else { Look::Plain };
        if Button::new(named(texts, "theme", choice)).look(look).show(ui).clicked() {
            commands.push(Command::SetTheme(choice));
        }
    }
    ui.add_space(GAP);
    language(ui, model, commands);
    ui.spacing_mut().item_spacing.x = GAP;
}

/// Each language by its own name, so that it is found by whoever reads no other.
fn language(ui: &mut Ui, model: &LibraryModel, commands: &mut Vec<Command>) {
    let name = |language: Option<Language>| match language {
        Some(language) => named(model.texts, "language", language),
        None => model.texts.say("language-system"),
    };
    let chosen = name(model.language);
    let list = ComboBox::from_id_salt("language").selected_text(chosen).show_ui(ui, |ui| {
        for choice in std::iter::once(None).chain(Language::ALL.map(Some)) {
            if ui.selectable_label(model.language == choice, name(choice)).clicked() {
                commands.push(Command::SetLanguage(choice));
            }
        }
    });
    let label = model.texts.say("ui-language");
    list.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &label));
    list.response.on_hover_text(label);
}

fn drills(ui: &mut Ui, model: &LibraryModel, state: &mut LibraryState, commands: &mut Vec<Command>) {
    let texts = model.texts;
    if let Some(fault) = model.fault {
        errors::fault(ui, &texts.say("ui-something-wrong"), fault);
        ui.add_space(GAP);
    }
    let families = families(model.drills);
    ui.horizontal(|ui| {
        widgets::caption(ui, &texts.say("ui-drills"));
        if families.len() > 1 {
            let mut choose = |ui: &mut Ui, text: &str, family: Option<Family>| {
                let look = if state.family == family { Look::Chosen } else { Look::Quiet };
                if Button::new(text).look(look).show(ui).clicked() {
                    state.family = family;
                }
            };
            choose(ui, &texts.say("ui-all-families"), None);
            for family in &families {
                choose(ui, &sentence(&named(texts, "family", family)), Some(*family));
            }
        }
    });
    ui.add_space(4.0);
    ScrollArea::vertical().id_salt("drills").auto_shrink([false, false]).show(ui, |ui| {
        if model.drills.is_empty() {
            widgets::card(ui, |ui| {
                ui.label(theme::title(texts.say("ui-no-drills")));
                widgets::muted(ui, texts.say("ui-no-drills-hint"));
            });
        }
        for drill in model.drills {
            let fits = match &drill.content {
                Ok(facts) => state.family.is_none_or(|family| family == facts.family),
                Err(_) => true,
            };
            if fits {
                widgets::card(ui, |ui| match &drill.content {
                    Ok(facts) => drill_card(ui, texts, drill, facts, commands),
                    Err(problems) => errors::problems(ui, texts, &drill.name, problems),
                });
                ui.add_space(GAP);
            }
        }
    });
}

fn families(drills: &[DrillCard]) -> Vec<Family> {
    let facts = drills.iter().filter_map(|drill| drill.content.as_ref().ok());
    let mut families: Vec<Family> = facts.map(|facts| facts.family).collect();
    families.sort();
    families.dedup();
    families
}

fn drill_card(ui: &mut Ui, texts: &Texts, drill: &DrillCard, facts: &DrillFacts, commands: &mut Vec<Command>) {
    ui.horizontal(|ui| {
        ui.label(theme::title(&facts.title));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::primary(texts.say("ui-open-drill")).show(ui).clicked() {
                commands.push(Command::OpenDrill(drill.name.clone()));
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        widgets::chip(ui, &sentence(&named(texts, "family", facts.family)));
        let (least, most) = facts.minutes;
        widgets::chip(ui, &texts.say_with("ui-minutes-range", &[("least", least.into()), ("most", most.into())]));
        widgets::chip(ui, &texts.say_with("ui-seats", &[("count", (facts.seats.len() as u32).into())]));
        if facts.has_notice {
            let colour = tokens(ui).orange;
            widgets::chip_in(ui, &texts.say("ui-content-notice"), colour);
        }
    });
    ui.add_space(4.0);
    ui.add(Label::new(theme::body(&facts.summary)).wrap());
    ui.add_space(4.0);
    let tests: Vec<String> = facts.tests.iter().map(|line| named(texts, "line", line)).collect();
    if !tests.is_empty() {
        let text = texts.say_with("ui-tests", &[("lines", tests.join(", ").into())]);
        ui.add(Label::new(theme::small(text).color(tokens(ui).muted)).wrap());
    }
    let seats = texts.say_with("ui-seats-are", &[("seats", facts.seats.join(", ").into())]);
    ui.add(Label::new(theme::small(seats).color(tokens(ui).muted)).wrap());
}

fn aside(ui: &mut Ui, model: &LibraryModel, commands: &mut Vec<Command>) {
    let texts = model.texts;
    widgets::caption(ui, &texts.say("ui-mode"));
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (assessed, key) in [(false, "ui-practice"), (true, "ui-assessed")] {
            let look = if model.assessed == assessed { Look::Chosen } else { Look::Plain };
            if Button::new(texts.say(key)).look(look).width(120.0).show(ui).clicked() {
                commands.push(Command::SetAssessed(assessed));
            }
        }
    });
    ui.add_space(4.0);
    let key = if model.assessed { "ui-assessed-means" } else { "ui-practice-means" };
    widgets::muted(ui, texts.say(key));
    widgets::rule(ui);
    widgets::caption(ui, &texts.say("ui-recent-runs"));
    ui.add_space(4.0);
    ScrollArea::vertical().id_salt("runs").auto_shrink([false, false]).show(ui, |ui| {
        if model.runs.is_empty() {
            widgets::muted(ui, texts.say("ui-no-runs"));
        }
        for run in model.runs {
            let (_, response) = widgets::row(ui, ("run", run.name.as_str()), false, |ui| {
                ui.label(theme::strong(&run.title));
                widgets::note(ui, &run.detail);
            });
            if response.clicked() {
                commands.push(Command::OpenRun(run.name.clone()));
            }
        }
    });
}
