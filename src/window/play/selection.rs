//! Which units are selected: one that leads, and others that get the same orders.

use super::draft::{Draft, UnitOrder};
use super::picture::known_unit;
use super::{PlayModel, PlayState};
use crate::exercise::view::SeatView;
use crate::scenario::ids::UnitId;
use crate::window::commands::Command;
use crate::window::words::clock_local;

impl PlayState {
    /// The leading unit first.
    pub fn selected(&self) -> impl Iterator<Item = &UnitId> {
        self.unit.iter().chain(&self.also)
    }

    pub fn is_selected(&self, unit: &UnitId) -> bool {
        self.selected().any(|one| one == unit)
    }

    /// This unit alone. An order in preparation goes on where the unit is the same.
    pub fn select_unit(&mut self, unit: &UnitId) {
        if self.unit.as_ref() != Some(unit) {
            self.draft = None;
            self.asking = false;
        }
        self.also.clear();
        self.unit = Some(unit.clone());
        self.shows_unit = true;
        self.party = None;
    }

    pub fn select_units(&mut self, units: &[UnitId]) {
        if let Some((lead, others)) = units.split_first() {
            self.select_unit(lead);
            self.also = others.to_vec();
        }
    }

    /// Adds the unit, or takes it out; where it leads, the next one leads.
    pub fn toggle_unit(&mut self, unit: &UnitId) {
        if self.unit.as_ref() == Some(unit) {
            let rest: Vec<UnitId> = self.also.clone();
            self.deselect();
            self.select_units(&rest);
        } else if self.unit.is_none() {
            self.select_unit(unit);
        } else if let Some(at) = self.also.iter().position(|one| one == unit) {
            self.also.remove(at);
        } else {
            self.also.push(unit.clone());
        }
    }

    pub fn deselect(&mut self) {
        self.unit = None;
        self.also.clear();
        self.draft = None;
        self.asking = false;
    }

    /// The next unit of the list; with `adds`, beside those that are selected.
    pub(super) fn select_next_unit(&mut self, view: &SeatView, step: i32, adds: bool) {
        let count = view.units.len() as i32;
        if count == 0 {
            return;
        }
        let last = self.selected().last();
        let at = last.and_then(|unit| view.units.iter().position(|known| known.id == *unit));
        let next = at.map_or(step.min(0), |at| at as i32 + step).rem_euclid(count);
        let next = view.units[next as usize].id.clone();
        if !adds {
            self.select_unit(&next);
        } else if !self.is_selected(&next) {
            self.toggle_unit(&next);
        }
    }

    /// Every selected unit can do it.
    pub fn suits(&self, model: &PlayModel, kind: UnitOrder) -> bool {
        self.selected().all(|unit| known_unit(model, unit).is_some_and(|known| kind.suits(known)))
    }

    /// Who of them can be given no order yet, in words: from when, or what it does meanwhile.
    pub(super) fn awaits(&self, model: &PlayModel) -> Option<String> {
        let (words, view) = (&model.words, model.view);
        let known = |id: &UnitId| view.units.iter().find(|unit| unit.id == *id);
        let unit = self.selected().filter_map(known).find(|unit| !unit.available)?;
        let name = words.unit(&unit.id).into();
        Some(match unit.available_in_s {
            Some(left_s) => {
                let from = clock_local(words.scenario.meta.starts_at, view.tick.plus_seconds(left_s), false);
                let values = [("unit", name), ("from", from.into()), ("left", words.duration(left_s).into())];
                words.with("ui-orders-from", &values)
            }
            None => words.with("ui-orders-none", &[("unit", name), ("why", words.named("task", unit.task).into())]),
        })
    }

    /// Whom an order is for, in words.
    pub fn names(&self, model: &PlayModel) -> String {
        let Some(lead) = &self.unit else { return String::new() };
        let name = model.words.unit(lead);
        match self.also.len() {
            0 => name,
            more => model.words.with("ui-unit-and-more", &[("unit", name.into()), ("count", (more as u32).into())]),
        }
    }

    /// The order to each selected unit; nothing is in preparation afterwards.
    pub(super) fn give(&mut self, draft: &Draft, commands: &mut Vec<Command>) {
        // A draft from the menu or of a script's making may be for a unit that is not selected.
        let others = self.also.iter().filter(|unit| **unit != draft.unit);
        let drafts = std::iter::once(draft.clone()).chain(others.map(|unit| draft.for_unit(unit.clone())));
        commands.extend(drafts.filter_map(|draft| draft.order()).map(Command::Give));
        self.draft = None;
        self.asking = false;
    }
}
