//! Casualties that the seat knows of, the most urgent first: what is known of each, and which care is due by when.

use std::cmp::Reverse;

use bevy_egui::egui::{Color32, ScrollArea, Ui};

use super::top_bar::URGENT_S;
use super::{PlayModel, PlayState, RightTab};
use crate::exercise::view::{CareClockView, CasualtyView};
use crate::scenario::care::Triage;
use crate::scenario::ids::{PersonNo, Tick};
use crate::sim::state::PersonState;
use crate::window::bindings::Action;
use crate::window::theme::{self, GAP, Tokens, tokens};
use crate::window::widgets;
use crate::window::words::countdown;

/// One line in the seat's panel, where anybody is known to be hurt: how many, and the clock that runs out first.
pub fn summary(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let known = &model.view.casualties;
    if known.is_empty() {
        return;
    }
    let words = &model.words;
    let tokens = tokens(ui);
    let (living, dead) = (living(model), known.len() - living(model));
    let count = [("living", living), ("dead", dead), ("waiting", waiting(model))];
    let count = count.map(|(name, count)| (name, (count as u32).into()));
    let name = words.say("ui-casualties");
    let (_, response) = widgets::row(ui, "casualties", &name, state.right == RightTab::Casualties, |ui| {
        ui.label(theme::strong(&name));
        ui.label(theme::small(words.with("ui-casualties-known", &count)).color(tokens.muted));
        if let Some(clock) = known.iter().filter_map(next_clock).min_by_key(|clock| clock.due) {
            let (text, colour) = clock_words(model, clock, tokens);
            ui.label(theme::small(text).color(colour));
        }
    });
    if response.on_hover_text(model.key_hint(Action::RightTab)).clicked() {
        state.show_right(if state.right == RightTab::Casualties { RightTab::Inbox } else { RightTab::Casualties });
    }
    ui.add_space(GAP);
}

/// How many are known to be hurt and are not known to be dead: what the bar, the tab and the summary count.
pub(super) fn living(model: &PlayModel) -> usize {
    model.view.casualties.iter().filter(|one| one.state != PersonState::Dead).count()
}

/// How many wait for their first care.
fn waiting(model: &PlayModel) -> usize {
    let waits = |one: &&CasualtyView| {
        one.state != PersonState::Dead && one.care.first().is_some_and(|clock| clock.reached.is_none())
    };
    model.view.casualties.iter().filter(waits).count()
}

/// The list in place of the inbox; pressing a casualty shows where it was last seen.
pub fn casualties(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let words = &model.words;
    let mut known: Vec<&CasualtyView> = model.view.casualties.iter().collect();
    known.sort_by_key(|one| (urgency(one), next_clock(one).map_or(Tick(u32::MAX), |clock| clock.due), one.person));
    ScrollArea::vertical().id_salt("casualties").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if known.is_empty() {
            widgets::muted(ui, words.say("ui-no-casualties"));
        }
        for one in known {
            casualty(ui, model, state, one);
        }
    });
}

fn casualty(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, one: &CasualtyView) {
    let words = &model.words;
    let tokens = tokens(ui);
    let seen = model.view.people.iter().find(|person| person.person == one.person);
    let name = name(model, one.person);
    let category = one.category.map_or_else(|| words.say("ui-not-sorted"), |category| words.named("triage", category));
    let marked = state.casualty == Some(one.person);
    let (_, response) = widgets::row(ui, ("casualty", one.person.0), &format!("{name} {category}"), marked, |ui| {
        let colour = one.category.map_or(tokens.muted, |category| of_category(category, tokens));
        widgets::ends(ui, theme::strong(name), theme::small(category).color(colour));
        let known_for = model.view.tick.seconds_since(seen.map_or(one.known, |person| person.seen)) as u32;
        let age = match known_for {
            0..JUST_NOW_S => words.say("ui-seen-now"),
            _ => words.with("ui-ago", &[("time", words.duration(known_for).into())]),
        };
        widgets::ends(ui, theme::small(words.named("state", one.state)), theme::small(age).color(tokens.muted));
        let next = next_clock(one).map(|clock| clock.level);
        for clock in &one.care {
            let (text, colour) = clock_words(model, clock, tokens);
            // What is due later can wait.
            let colour = if clock.reached.is_some() || next == Some(clock.level) { colour } else { tokens.muted };
            ui.label(theme::small(text).color(colour));
        }
    });
    state.enter(&response);
    if let (true, Some(person)) = (response.clicked(), seen) {
        state.bring_into_sight(person.at);
        state.casualty = Some(one.person);
    }
}

/// A sighting so young is one of now.
const JUST_NOW_S: u32 = 5;

/// "Casualty 3", by the order in which they became known: who reads it has no list of the drill's people.
pub(super) fn name(model: &PlayModel, person: PersonNo) -> String {
    let known = &model.view.casualties;
    let since = |no: PersonNo| known.iter().find(|one| one.person == no).map(|one| (one.known, one.person));
    let before = known.iter().filter(|one| Some((one.known, one.person)) < since(person)).count();
    model.words.with("ui-casualty-no", &[("no", (before + 1).to_string().into())])
}

/// Care that somebody still waits for, the first level first.
fn next_clock(one: &CasualtyView) -> Option<&CareClockView> {
    one.care.iter().find(|clock| clock.reached.is_none())
}

/// Whom to see first: who has had no care before who has, then by category, the unsorted beside the immediate; whoever is in
/// care or dead comes last.
fn urgency(one: &CasualtyView) -> (bool, Reverse<bool>, u8) {
    let settled = matches!(one.state, PersonState::InCare | PersonState::Dead);
    let rank = match one.category {
        Some(Triage::Immediate) => 0,
        None => 1,
        Some(Triage::Delayed) => 2,
        Some(Triage::Minor) => 3,
        Some(Triage::Dead) => 4,
    };
    (settled, Reverse(one.state == PersonState::Wounded), rank)
}

fn of_category(category: Triage, tokens: &Tokens) -> Color32 {
    match category {
        Triage::Immediate => tokens.vermillion,
        Triage::Delayed => tokens.orange,
        Triage::Minor => tokens.green,
        Triage::Dead => tokens.muted,
    }
}

fn clock_words(model: &PlayModel, clock: &CareClockView, tokens: &Tokens) -> (String, Color32) {
    let words = &model.words;
    let care = words.named("care-level", clock.level);
    let now = model.view.tick;
    let (key, at, colour) = match clock.reached {
        Some(at) => ("ui-care-given", Some(at), tokens.green),
        None if now > clock.due => ("ui-care-late", Some(clock.due), tokens.vermillion),
        None if clock.due.seconds_since(now) < URGENT_S as f32 => ("ui-care-due", None, tokens.orange),
        None => ("ui-care-due", None, tokens.muted),
    };
    // What is left is rounded up, as the clock at the top does.
    let seconds = at.map_or_else(|| clock.due.seconds_since(now).ceil(), |at| now.seconds_since(at)) as u32;
    // Minutes and seconds of hours would be a riddle.
    let time = if seconds < 3_600 { countdown(seconds) } else { words.duration(seconds) };
    (words.with(key, &[("care", care.into()), ("time", time.into())]), colour)
}
