//! Which drills are shown: a search field, families, length, and whether they were played.

use bevy_egui::egui::{Event, Key, Modifiers, TextEdit, Ui};

use super::{DrillCard, DrillFacts, LibraryModel, LibraryState, next};
use crate::scenario::document::Family;
use crate::scenario::texts::Texts;
use crate::window::commands::Command;
use crate::window::theme::GAP;
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{named, sentence};

/// The field and the choices above the drills.
pub fn filter(ui: &mut Ui, model: &LibraryModel, state: &mut LibraryState) {
    let texts = model.texts;
    let before = state.filter.clone();
    ui.horizontal(|ui| {
        let hint = texts.say("ui-search-hint");
        let width = (ui.available_width() - 60.0).clamp(120.0, 420.0);
        let edit = TextEdit::singleline(&mut state.filter.text).id_salt("search").hint_text(&hint);
        let edit = edit.desired_width(width).char_limit(MAX_SEARCH_CHARS).margin(bevy_egui::egui::vec2(10.0, 8.0));
        let field = ui.add(edit);
        field.widget_info(|| bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::TextEdit, true, &hint));
        if std::mem::take(&mut state.seeks) {
            field.request_focus();
        }
        if !state.filter.text.is_empty() && Button::new("×").look(Look::Quiet).show(ui).clicked() {
            state.filter.text.clear();
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let filter = &mut state.filter;
        let families = families(model.drills);
        if families.len() > 1 {
            choice(ui, &texts.say("ui-all-families"), None, &mut filter.family);
            for family in families {
                choice(ui, &sentence(&named(texts, "family", family)), Some(family), &mut filter.family);
            }
            ui.add_space(GAP);
        }
        for (length, key) in [(Length::Short, "ui-short-drills"), (Length::Long, "ui-long-drills")] {
            toggle(ui, &texts.say_with(key, &[("minutes", SHORT_MINUTES.into())]), length, &mut filter.length);
        }
        toggle(ui, &texts.say("ui-not-played"), true, &mut filter.not_played);
    });
    ui.add_space(4.0);
    if state.filter != before {
        state.chosen = None;
    }
}

fn choice<T: PartialEq>(ui: &mut Ui, text: &str, value: T, chosen: &mut T) {
    let look = if *chosen == value { Look::Chosen } else { Look::Quiet };
    if Button::new(text).look(look).show(ui).clicked() {
        *chosen = value;
    }
}

/// Pressed again, it is off.
fn toggle<T: PartialEq + Default>(ui: &mut Ui, text: &str, value: T, chosen: &mut T) {
    let is_on = *chosen == value;
    let look = if is_on { Look::Chosen } else { Look::Plain };
    if Button::new(text).look(look).show(ui).clicked() {
        *chosen = if is_on { T::default() } else { value };
    }
}

/// A slash seeks, arrows choose, Enter opens, Escape forgets the search.
pub fn act_on_keys(ui: &Ui, model: &LibraryModel, state: &mut LibraryState, commands: &mut Vec<Command>) {
    if widgets::pressed(ui, Key::Slash) {
        state.seeks = true;
        // The slash itself is no part of the search.
        ui.ctx().request_repaint();
    }
    let is_open = ui.memory(|memory| memory.top_modal_layer().is_some());
    // A button that has the focus takes Enter; the search field leaves arrows and Enter to the list.
    let is_free = ui.memory(|memory| memory.focused().is_none()) || ui.ctx().text_edit_focused();
    if is_open || !is_free {
        return;
    }
    let shown: Vec<&DrillCard> = state.filter.shown(model).map(|(drill, _)| drill).collect();
    let pressed = |key| widgets::struck(ui, key, Modifiers::is_none);
    let (enter, escape) = (pressed(Key::Enter), pressed(Key::Escape));
    let columns = state.columns.max(1);
    let in_text = ui.ctx().text_edit_focused();
    // Within the field, left and right move the cursor.
    let steps =
        [(Key::ArrowDown, columns, 0), (Key::ArrowUp, 0, columns), (Key::ArrowRight, 1, 0), (Key::ArrowLeft, 0, 1)];
    let step = steps.iter().take(if in_text { 2 } else { 4 }).find(|(key, ..)| pressed(*key));
    let (last, stands) = (shown.len().checked_sub(1), next::stands(model, state));
    if let (Some(last), Some((_, on, back))) = (last, step) {
        let to = stands.map_or(0, |at| (at + on).saturating_sub(*back));
        state.chosen = Some(to.min(last));
        state.follows = true;
    }
    // With one drill left of a search there is nothing to choose.
    let only = (shown.len() == 1 && !state.filter.text.is_empty()).then_some(0);
    // What nobody chose wants a stroke of its own: a key that is held came from another screen.
    let stands = stands.filter(|_| !is_held(ui, Key::Enter));
    if let Some(drill) = state.chosen.or(only).or(stands).and_then(|at| shown.get(at)).filter(|_| enter) {
        commands.push(Command::OpenDrill(drill.name.clone()));
    }
    if escape {
        state.filter.text.clear();
        state.chosen = None;
    }
}

fn is_held(ui: &Ui, key: Key) -> bool {
    let is_repeat = |event: &Event| matches!(event, Event::Key { key: held, repeat: true, .. } if *held == key);
    ui.input(|input| input.events.iter().any(is_repeat))
}

/// What a person looks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub text: String,
    /// All where absent.
    pub family: Option<Family>,
    pub length: Length,
    pub not_played: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    #[default]
    Any,
    Short,
    Long,
}

impl Filter {
    /// Drills that fit, in their order; those that cannot be read stand elsewhere.
    pub fn shown<'a>(&self, model: &LibraryModel<'a>) -> impl Iterator<Item = (&'a DrillCard, &'a DrillFacts)> {
        let words: Vec<String> = fold(&self.text).split_whitespace().map(str::to_owned).collect();
        let (texts, runs, filter) = (model.texts, model.runs, self.clone());
        model.drills.iter().filter_map(|drill| Some((drill, drill.content.as_ref().ok()?))).filter(
            move |(drill, facts)| {
                let length = match filter.length {
                    Length::Any => true,
                    Length::Short => facts.minutes.1 <= SHORT_MINUTES,
                    Length::Long => facts.minutes.1 > SHORT_MINUTES,
                };
                length
                    && filter.family.is_none_or(|family| family == facts.family)
                    && !(filter.not_played && next::is_played(runs, drill))
                    && has_all(&words, texts, facts)
            },
        )
    }

    pub fn is_any(&self) -> bool {
        *self == Self::default()
    }
}

/// Every word stands somewhere in what the card says.
fn has_all(words: &[String], texts: &Texts, facts: &DrillFacts) -> bool {
    if words.is_empty() {
        return true;
    }
    let tests = facts.tests.iter().map(|line| named(texts, "line", line));
    let rest = [facts.title.clone(), facts.summary.clone(), named(texts, "family", facts.family)];
    let all: Vec<String> = rest.into_iter().chain(tests).chain(facts.seats.iter().cloned()).collect();
    let all = fold(&all.join("\n"));
    words.iter().all(|word| all.contains(word))
}

/// Small letters without their accents: who types in haste finds the same.
fn fold(text: &str) -> String {
    let plain = |c: char| match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        '’' => '\'',
        _ => c,
    };
    text.to_lowercase().chars().map(plain).collect()
}

fn families(drills: &[DrillCard]) -> Vec<Family> {
    let facts = drills.iter().filter_map(|drill| drill.content.as_ref().ok());
    let mut families: Vec<Family> = facts.map(|facts| facts.family).collect();
    families.sort();
    families.dedup();
    families
}

/// A drill is short where it takes so many minutes at most.
const SHORT_MINUTES: u32 = 10;
const MAX_SEARCH_CHARS: usize = 100;
