//! What a report states: all that its sender holds, or figures of the person's own, which begin as what the seat knows.

use bevy_egui::egui::{DragValue, Ui};

use super::PlayModel;
use super::composer::choice;
use super::walk::Walk;
use crate::exercise::view::{LogEntry, PartyView};
use crate::scenario::forces::Rung;
use crate::scenario::ids::{PartyId, TopicId, ZoneId};
use crate::scenario::matter::Matter;
use crate::scenario::people::Stage;
use crate::sim::order::{Statement, Target};
use crate::window::map_view;
use crate::window::theme;
use crate::window::widgets;

/// The fields; `None` is the standard form.
pub fn figures(ui: &mut Ui, model: &PlayModel, topic: Option<&TopicId>, says: &mut Option<Statement>, walk: &mut Walk) {
    let words = &model.words;
    let mut in_figures = says.is_some();
    let all = [(false, "ui-report-all"), (true, "ui-report-figures")].map(|(value, name)| (value, words.say(name)));
    widgets::radios(ui, &mut in_figures, all).iter().for_each(|radio| walk.stop(radio));
    if in_figures != says.is_some() {
        *says = in_figures.then(|| held(model, topic));
    }
    let Some(says) = says else { return };
    let unsaid = words.say("ui-report-unsaid");
    let stages = [Stage::None, Stage::Indicators, Stage::HostileIntent, Stage::HostileAct, Stage::Violence];
    let stages = stages.map(|stage| (stage, words.named("stage", stage)));
    field(ui, walk, &words.say("ui-report-stage"), &unsaid, &mut says.stage, &stages);
    let zones = words.scenario.map().zones.iter().map(|zone| (zone.id.clone(), words.key(&zone.name)));
    field(ui, walk, &words.say("ui-report-place"), &unsaid, &mut says.at, &zones.collect::<Vec<_>>());
    casualties(ui, model, "ui-report-casualties", &mut says.casualties, walk);
    let rungs = Rung::ALL.map(|rung| (rung, words.named("rung", rung)));
    field(ui, walk, &words.say("ui-report-doing"), &unsaid, &mut says.doing, &rungs);
    widgets::note(ui, words.say("ui-report-judged"));
}

/// One part, or that it is left out.
fn field<T: Clone + PartialEq>(
    ui: &mut Ui,
    walk: &mut Walk,
    name: &str,
    unsaid: &str,
    said: &mut Option<T>,
    all: &[(T, String)],
) {
    let shown = all.iter().find(|(value, _)| said.as_ref() == Some(value)).map_or(unsaid, |(_, text)| text);
    let values = all.iter().map(|(value, text)| (Some(value.clone()), text.clone()));
    let all = std::iter::once((None, unsaid.to_owned())).chain(values).collect();
    choice(ui, walk, name, shown, all, said);
}

/// More than any drill has.
const MOST: u32 = 9_999;

/// A number that may be left out; it begins as the casualties that the seat knows.
pub(super) fn casualties(ui: &mut Ui, model: &PlayModel, key: &str, said: &mut Option<u32>, walk: &mut Walk) {
    let words = &model.words;
    let mut is_said = said.is_some();
    ui.horizontal(|ui| {
        let name = words.say(key);
        let tick = widgets::tick(ui, &mut is_said, theme::body(&name));
        walk.stop(&tick);
        if tick.changed() {
            *said = is_said.then(|| known_casualties(model));
        }
        if let Some(number) = said {
            let field = ui.add(DragValue::new(number).range(0..=MOST));
            walk.stop(&field);
            field.widget_info(|| {
                bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::DragValue, true, &name)
            });
        }
    });
}

/// What the seat knows of the threat that the topic is about, and what it has ordered against it: where the topic names none,
/// of the one against which it used force, or of the gravest one at its places; of none where it is about people hurt alone.
pub fn held(model: &PlayModel, topic: Option<&TopicId>) -> Statement {
    let scenario = model.words.scenario;
    let topic = topic.and_then(|id| scenario.topics.iter().find(|topic| topic.id == *id));
    let matters = topic.and_then(|topic| scenario.matters(topic)).unwrap_or_default();
    let is_named = |party: &PartyView| matters.contains(&Matter::Party(party.id.clone()));
    let names_one = model.view.parties.iter().any(is_named);
    let is_of_harm = !matters.is_empty() && matters.iter().all(|matter| *matter == Matter::Harm);
    let map = scenario.map();
    let place = |party: &PartyView| map_view::zone_at(map, party.at).map(|zone| zone.id.clone());
    let zones: Vec<&ZoneId> = matters.iter().filter_map(zone_of).collect();
    let forced = matters.contains(&Matter::Force).then(|| last_forced(model)).flatten();
    let is_there = |party: &PartyView| zones.is_empty() || place(party).is_some_and(|zone| zones.contains(&&zone));
    let is_meant = |party: &&PartyView| match (&forced, names_one) {
        (Some(forced), _) => party.id == *forced,
        (None, true) => is_named(party),
        (None, false) => party.status.is_threat() && !is_of_harm && is_there(party),
    };
    let parties = model.view.parties.iter().filter(is_meant);
    let gravest = parties.max_by_key(|party| (party.stage, party.shown));
    let at = gravest.and_then(place).or_else(|| zones.first().map(|zone| (*zone).clone()));
    Statement {
        stage: gravest.map(|party| party.stage),
        at,
        casualties: Some(known_casualties(model)),
        doing: gravest.and_then(|party| ordered_against(model, &party.id)),
    }
}

fn known_casualties(model: &PlayModel) -> u32 {
    model.view.casualties.len() as u32
}

fn zone_of(matter: &Matter) -> Option<&ZoneId> {
    match matter {
        Matter::Zone(zone) => Some(zone),
        _ => None,
    }
}

/// Against whom the seat last ordered more than a posture.
fn last_forced(model: &PlayModel) -> Option<PartyId> {
    model.view.log.iter().rev().find_map(|line| match &line.what {
        LogEntry::Ordered(order) => match order.rung() {
            Some((rung, Target::Party(party))) if rung >= Rung::ShortOfDeadly => Some(party.clone()),
            _ => None,
        },
        _ => None,
    })
}

/// The highest rung among the seat's own orders against the party.
fn ordered_against(model: &PlayModel, party: &PartyId) -> Option<Rung> {
    let target = Target::Party(party.clone());
    let orders = model.view.log.iter().filter_map(|line| match &line.what {
        LogEntry::Ordered(order) => order.rung(),
        _ => None,
    });
    orders.filter(|(_, of)| **of == target).map(|(rung, _)| rung).max()
}
