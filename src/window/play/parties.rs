//! What is known of each party, in words: its stage and how sure that is, how old the knowledge is, and its signs.

use bevy_egui::egui::{Label, Ui};

use super::{PlayModel, PlayState, Side};
use crate::exercise::view::{KnownFrom, PartyView};
use crate::scenario::ids::PartyId;
use crate::scenario::people::{PartyStatus, Stage};
use crate::window::symbols::{self, Subject};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets;
use crate::window::words::sentence;

/// One row for each party; the one that is selected says all of it.
pub fn parties(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let words = &model.words;
    widgets::caption(ui, &words.say("play-parties"));
    ui.add_space(4.0);
    if model.view.parties.is_empty() {
        widgets::muted(ui, words.say("play-no-parties"));
    }
    let asked = std::mem::take(&mut state.shows_party);
    for party in listed(model, state) {
        party_row(ui, model, state, party, asked);
    }
    ui.add_space(GAP);
}

fn listed<'a>(model: &PlayModel<'a>, state: &PlayState) -> Vec<&'a PartyView> {
    let known = |id: &PartyId| model.view.parties.iter().find(|party| party.id == *id);
    state.parties.iter().filter_map(known).collect()
}

fn party_row(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, party: &PartyView, asked: bool) {
    let muted = tokens(ui).muted;
    let (name, chosen) = (model.words.party(&party.id), state.party.as_ref() == Some(&party.id));
    let mut lines = vec![stage(model, party), seen(model, party)];
    if chosen {
        lines.extend(signs(model, party));
    }
    let spoken = format!("{name} · {}", lines.join(" · "));
    let (_, response) = widgets::row(ui, ("party", party.id.as_str()), &spoken, chosen, |ui| {
        ui.horizontal(|ui| {
            symbols::sample(ui, Subject::Party);
            ui.add(Label::new(theme::strong(&name)).wrap());
        });
        for line in &lines {
            ui.add(Label::new(theme::small(line).color(muted)).wrap());
        }
    });
    if chosen && asked {
        response.scroll_to_me(None);
    }
    if response.clicked() {
        state.select_party(&party.id, model);
    }
}

/// All of it, a line each.
pub fn facts(model: &PlayModel, party: &PartyView) -> String {
    let mut lines = vec![model.words.party(&party.id), stage(model, party), seen(model, party)];
    lines.extend(signs(model, party));
    lines.join("\n")
}

/// "Hostile intent · 70% sure", and what it is doing where that is more than to be there.
pub(super) fn stage(model: &PlayModel, party: &PartyView) -> String {
    let words = &model.words;
    let line = match party.stage {
        // Nothing is known of them that would speak for it or against it.
        Stage::None if party.confidence < LEAST_SURE => words.say("party-intent-unknown"),
        stage => format!("{} · {}", sentence(&words.named("stage", stage)), words.sure(party.confidence)),
    };
    match party.status {
        PartyStatus::Active => line,
        status => format!("{line} · {}", words.named("status", status)),
    }
}

/// Less sure than that is not known.
const LEAST_SURE: f32 = 0.3;

fn seen(model: &PlayModel, party: &PartyView) -> String {
    let age_s = model.view.tick.seconds_since(party.seen) as u32;
    match party.from {
        KnownFrom::Told(_) | KnownFrom::Called(_) => {
            model.words.with("ui-party-told", &[("time", model.words.duration(age_s).into())])
        }
        _ => model.words.seen(age_s),
    }
}

/// Time to harm, and what points to it.
fn signs(model: &PlayModel, party: &PartyView) -> Vec<String> {
    let words = &model.words;
    let harm = party.time_to_harm_s.map(|left| words.with("ui-party-harm", &[("time", words.duration(left).into())]));
    let signs = party.indicators.iter().map(|sign| format!("– {}", words.key(sign)));
    harm.into_iter().chain(signs).collect()
}

impl PlayState {
    /// This party, which the map then shows. The units stay selected: an order may be about it.
    pub fn select_party(&mut self, id: &PartyId, model: &PlayModel) {
        if let Some(party) = model.view.parties.iter().find(|party| party.id == *id) {
            self.party = Some(id.clone());
            self.bring_into_sight(party.at);
        }
    }

    /// The next one of the list, which shows it; where the panel lies over the map it is opened.
    pub(super) fn select_next_party(&mut self, model: &PlayModel) {
        let parties = listed(model, self);
        let at = self.party.as_ref().and_then(|id| parties.iter().position(|party| party.id == *id));
        let next = at.map_or(0, |at| (at + 1) % parties.len());
        let Some(next) = parties.get(next) else { return };
        let next = next.id.clone();
        self.select_party(&next, model);
        self.shows_party = true;
        self.side = self.narrow.then_some(Side::Units);
    }
}
