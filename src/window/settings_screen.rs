//! Settings: language and size, look, keys, and what is kept of a person's runs.

mod kept_runs;
mod key_list;

use bevy_egui::egui::{Align, Id, Key, Label, Layout, Rect, ScrollArea, TextEdit, Ui, WidgetInfo, WidgetType, pos2};

use super::bindings::{Action, Taken};
use super::commands::{Command, ThemeChoice};
use super::library::RunCard;
use super::play::auto_pause::PauseCause;
use super::settings::{SCALE_STEP, SCALES, Settings};
use super::symbols;
use super::theme::{self, GAP, PADDING, tokens};
use super::widgets::{self, Button, Look};
use super::words::{named, sentence};
use crate::exercise::log::MAX_PSEUDONYM_CHARS;
use crate::scenario::language::Language;
use crate::scenario::texts::Texts;

pub fn settings_screen(ui: &mut Ui, model: &SettingsModel, state: &mut SettingsState) -> Vec<Command> {
    let mut commands = Vec::new();
    let whole = ui.max_rect().shrink(GAP);
    let top = Rect::from_min_max(whole.min, pos2(whole.right(), whole.top() + 56.0));
    let rest = Rect::from_min_max(pos2(whole.left(), top.bottom() + GAP), whole.max);
    let texts = model.texts;
    widgets::panel(ui, top, |ui| {
        ui.horizontal_centered(|ui| {
            ui.label(bevy_egui::egui::RichText::new(texts.say("ui-settings")).font(theme::bold(theme::CLOCK)));
            widgets::at_right(ui, "settings", |ui| {
                if model.in_play {
                    let leave = Button::new(texts.say("ui-leave")).show(ui);
                    if leave.on_hover_text(texts.say("ui-leave-hint")).clicked() {
                        commands.push(Command::AskToLeave);
                    }
                }
                if Button::primary(texts.say("ui-settings-done")).key(texts.say("ui-key-esc")).show(ui).clicked() {
                    commands.push(Command::ShowSettings(false));
                }
            });
        });
    });
    let mut changed = model.settings.clone();
    let width = rest.width().min(WIDTH);
    let column = Rect::from_min_size(
        pos2(rest.center().x - width / 2.0, rest.top()),
        bevy_egui::egui::vec2(width, rest.height()),
    );
    widgets::region(ui, column, |ui| {
        ScrollArea::vertical().id_salt("settings").auto_shrink([false, false]).show(ui, |ui| {
            // The key that an action waits for is not to turn the page.
            if state.listening.is_none() {
                widgets::read_by_keys(ui);
            }
            section(ui, texts, "ui-settings-look", |ui| look(ui, model, &mut changed, &mut commands));
            section(ui, texts, "ui-auto-pause-on", |ui| stops(ui, texts, &mut changed));
            section(ui, texts, "ui-settings-keys", |ui| key_list::key_list(ui, texts, &mut changed, state));
            section(ui, texts, "ui-settings-runs", |ui| {
                pseudonym(ui, texts, &mut changed);
                kept_runs::kept_runs(ui, model, &mut changed, state, &mut commands);
            });
            section(ui, texts, "settings-file", |ui| as_file(ui, texts, state, &mut commands));
        });
    });
    if changed != *model.settings {
        commands.push(Command::KeepSettings(Box::new(changed)));
    }
    let asks = state.listening.is_some() || state.deleting.is_some();
    if !asks && !widgets::typing(ui) && ui.input(|input| input.key_pressed(Key::Escape)) {
        commands.push(Command::ShowSettings(false));
    }
    commands
}

/// The way here from every screen: a button with a sign, named for whoever cannot see it.
pub fn button(ui: &mut Ui, texts: &Texts, commands: &mut Vec<Command>) {
    let name = texts.say("ui-settings");
    let button = Button::new("").named(&name).look(Look::Quiet).show(ui);
    symbols::paint_gear(ui.painter(), button.rect.center(), tokens(ui).text);
    let hint = texts.say_with("ui-key-hint", &[("key", texts.say("ui-settings-key").into())]);
    if button.on_hover_text(format!("{name} · {hint}")).clicked() {
        commands.push(Command::ShowSettings(true));
    }
}

/// What the screen is drawn from.
pub struct SettingsModel<'a> {
    pub texts: &'a Texts,
    pub settings: &'a Settings,
    pub runs: &'a [RunCard],
    /// Where runs are kept, as a person would look for it.
    pub place: Option<&'a str>,
    /// A drill is under way behind it, and can be left from here too.
    pub in_play: bool,
    /// Whether the program fills the screen, where that is its to choose.
    pub full_screen: Option<bool>,
}

#[derive(Debug, Default)]
pub struct SettingsState {
    /// The next key that is pressed becomes this action's.
    pub listening: Option<Action>,
    /// Why the last key was not taken, or what it was taken from.
    pub said: Option<(Action, Key, Taken)>,
    /// What a person is asked to confirm.
    pub deleting: Option<Deleting>,
    /// What became of a file of settings.
    pub told: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Deleting {
    One(String),
    All,
}

/// Lines longer than this are hard to read.
const WIDTH: f32 = 760.0;
/// Of the names at the left.
const NAME_WIDTH: f32 = 200.0;

fn section(ui: &mut Ui, texts: &Texts, key: &str, content: impl FnOnce(&mut Ui)) {
    widgets::card(ui, |ui| {
        widgets::caption(ui, &texts.say(key));
        ui.add_space(GAP);
        content(ui);
    });
    ui.add_space(GAP);
}

/// A name at the left and what can be chosen beside it; below it where the line is short.
fn setting(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let name = Label::new(theme::body(name)).wrap();
    if ui.available_width() < 2.0 * NAME_WIDTH {
        ui.add(name);
        ui.horizontal_wrapped(content);
    } else {
        ui.horizontal_top(|ui| {
            let height = theme::target(ui);
            ui.allocate_ui_with_layout(
                bevy_egui::egui::vec2(NAME_WIDTH, height),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_min_size(bevy_egui::egui::vec2(NAME_WIDTH, height));
                    ui.add(name);
                },
            );
            ui.horizontal_wrapped(content);
        });
    }
    ui.add_space(GAP);
}

fn note(ui: &mut Ui, text: String) {
    ui.add(Label::new(theme::body(text).color(tokens(ui).muted)).wrap());
}

fn look(ui: &mut Ui, model: &SettingsModel, settings: &mut Settings, commands: &mut Vec<Command>) {
    let texts = model.texts;
    setting(ui, &texts.say("ui-language"), |ui| language(ui, texts, settings));
    setting(ui, &texts.say("ui-size"), |ui| {
        let scale = settings.scale_percent;
        let smaller = Button::new("−").enabled(scale > *SCALES.start()).show(ui);
        if smaller.on_hover_text(texts.say("ui-smaller")).clicked() {
            settings.scale_percent = scale.saturating_sub(SCALE_STEP).max(*SCALES.start());
        }
        ui.label(theme::body(texts.say_with("ui-scale", &[("percent", u32::from(scale).into())])));
        let larger = Button::new("+").enabled(scale < *SCALES.end()).show(ui);
        if larger.on_hover_text(texts.say("ui-larger")).clicked() {
            settings.scale_percent = (scale + SCALE_STEP).min(*SCALES.end());
        }
    });
    setting(ui, &texts.say("ui-theme"), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for choice in [ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast] {
            let look = if settings.theme == choice { Look::Chosen } else { Look::Plain };
            if Button::new(named(texts, "theme", choice)).look(look).show(ui).clicked() {
                settings.theme = choice;
            }
        }
    });
    setting(ui, &texts.say("ui-motion"), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (reduced, key) in [(false, "ui-motion-usual"), (true, "ui-motion-reduced")] {
            let look = if settings.reduced_motion == reduced { Look::Chosen } else { Look::Plain };
            if Button::new(texts.say(key)).look(look).show(ui).clicked() {
                settings.reduced_motion = reduced;
            }
        }
    });
    if let Some(is_full) = model.full_screen {
        setting(ui, &texts.say("ui-screen"), |ui| {
            let (key, look) = if is_full { ("ui-screen-part", Look::Chosen) } else { ("ui-screen-full", Look::Plain) };
            if Button::new(texts.say(key)).key(texts.say("keys-full-screen")).look(look).show(ui).clicked() {
                commands.push(Command::ToggleFullScreen);
            }
        });
    }
    note(ui, texts.say("ui-colours-safe"));
}

/// What stops the clock by itself.
fn stops(ui: &mut Ui, texts: &Texts, settings: &mut Settings) {
    note(ui, texts.say("ui-stops-hint"));
    ui.add_space(GAP);
    for cause in PauseCause::ALL {
        let name = theme::body(sentence(&named(texts, "pause-cause", cause)));
        widgets::tick(ui, settings.auto_pause.choice(cause), name);
    }
}

/// Each language by its own name, so that it is found by whoever reads no other.
fn language(ui: &mut Ui, texts: &Texts, settings: &mut Settings) {
    let name = |language: Option<Language>| match language {
        Some(language) => named(texts, "language", language),
        None => texts.say("language-system"),
    };
    let all = std::iter::once(None).chain(Language::ALL.map(Some));
    let all = all.map(|choice| (choice, name(choice))).collect();
    let shown = name(settings.language);
    ui.scope(|ui| {
        ui.set_max_width(260.0);
        // As high as its neighbours.
        ui.spacing_mut().interact_size.y = theme::target(ui);
        let label = texts.say("ui-language");
        let (list, taken) = widgets::list(ui, &label, &shown, all, Some(&settings.language));
        settings.language = taken.unwrap_or(settings.language);
        // In another language it has another name, by which it is known: it keeps the keyboard.
        let memory = Id::new("name of the list of languages that has the keyboard");
        let before = ui.data_mut(|data| data.remove_temp::<String>(memory));
        let is_renamed = before.is_some_and(|before| before != label);
        if is_renamed {
            list.request_focus();
        }
        if is_renamed || list.has_focus() || taken.is_some() {
            ui.data_mut(|data| data.insert_temp(memory, label));
        }
    });
}

fn pseudonym(ui: &mut Ui, texts: &Texts, settings: &mut Settings) {
    let name = texts.say("ui-pseudonym");
    setting(ui, &name, |ui| {
        let edit = TextEdit::singleline(&mut settings.pseudonym).char_limit(MAX_PSEUDONYM_CHARS).id_salt("pseudonym");
        let width = ui.available_width().min(260.0);
        let field = ui.add(edit.desired_width(width).margin(bevy_egui::egui::vec2(10.0, 8.0)));
        field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &name));
    });
    note(ui, texts.say("ui-pseudonym-hint"));
    ui.add_space(PADDING);
}

/// From one computer or browser to another.
fn as_file(ui: &mut Ui, texts: &Texts, state: &SettingsState, commands: &mut Vec<Command>) {
    note(ui, texts.say("settings-file-means"));
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        if Button::new(texts.say("settings-hand-out")).show(ui).clicked() {
            commands.push(Command::HandOutSettings);
        }
        if Button::new(texts.say("settings-take")).show(ui).clicked() {
            commands.push(Command::PickFile);
        }
    });
    if let Some(told) = &state.told {
        ui.add_space(GAP / 2.0);
        ui.add(Label::new(theme::body(told)).wrap());
    }
}
