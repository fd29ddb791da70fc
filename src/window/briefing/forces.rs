//! Whom the seat leads, and whom it can reach.

use bevy_egui::egui::{Label, Ui};

use crate::scenario::forces::{Counterpart, Rung};
use crate::window::symbols::{self, Subject};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets;
use crate::window::words::{Words, reads_as};

pub(super) fn forces(ui: &mut Ui, words: &Words) {
    let muted = tokens(ui).muted;
    ui.spacing_mut().interact_size.y = LINE;
    for seat in words.scenario.seats.iter().filter(|seat| seat.playable) {
        widgets::caption(ui, &words.key(&seat.title));
        for line in words.decides(&seat.id, seat.delegated) {
            widgets::note(ui, line);
        }
        ui.add_space(4.0);
        for unit in words.scenario.units.iter().filter(|unit| unit.seat == seat.id) {
            let kind = words.named("unit-kind", unit.kind);
            let crew = words.with("ui-unit-crew", &[("kind", kind.into()), ("fit", u32::from(unit.strength).into())]);
            ui.horizontal(|ui| {
                symbols::sample(ui, Subject::Unit(unit.kind));
                widgets::ends(ui, theme::strong(words.key(&unit.name)), theme::small(crew).color(muted));
            });
            let means: Vec<String> = unit.means.iter().map(|means| words.key(&means.name)).collect();
            if !means.is_empty() {
                ui.add(Label::new(theme::small(means.join(" · ")).color(muted)).wrap());
            }
            if unit.available_at_s > 0 {
                let time = words.duration(unit.available_at_s);
                widgets::note(ui, words.with("ui-minutes-away", &[("time", time.into())]));
            }
            ui.add_space(GAP);
        }
        ui.add_space(GAP);
    }
}

pub(super) fn contacts(ui: &mut Ui, words: &Words) {
    let muted = tokens(ui).muted;
    ui.spacing_mut().interact_size.y = LINE;
    widgets::caption(ui, &words.say("ui-contacts"));
    widgets::note(ui, words.say("ui-contacts-hint"));
    ui.add_space(GAP);
    for contact in &words.scenario.counterparts {
        ui.horizontal(|ui| {
            // As on the map, where they are met.
            if contact.meets_in.is_some() {
                symbols::sample(ui, Subject::Contact(contact.kind));
            }
            ui.add(Label::new(theme::strong(words.key(&contact.name))).wrap());
        });
        ui.add(Label::new(theme::small(reach(words, contact)).color(muted)).wrap());
        ui.add(Label::new(theme::body(words.key(&contact.interests))).wrap());
        if let Some(grant) = grant(words, contact) {
            ui.add(Label::new(theme::small(grant).color(tokens(ui).sky)).wrap());
        }
        ui.add_space(GAP * 1.5);
    }
}

/// Up to which rung they may give authority, where they may.
pub(super) fn grant(words: &Words, contact: &Counterpart) -> Option<String> {
    let rung = contact.may_grant.filter(|rung| *rung > Rung::Presence)?;
    Some(words.with("ui-may-grant", &[("rung", words.named("rung", rung).into())]))
}

/// Whose they are, the channel, and how long it takes; what is called as another of them is said once.
pub(super) fn reach(words: &Words, contact: &Counterpart) -> String {
    let (shortest, longest) = contact.delay_s;
    let (name, channel) = (words.key(&contact.name), words.named("channel", contact.channel));
    let of = words.scenario.organisation(&contact.organisation).map(|one| words.key(&one.name));
    let of = of.filter(|of| [&name, &channel].iter().all(|other| !reads_as(of, other)));
    let mut said: Vec<String> = of.into_iter().chain([channel]).collect();
    if said.len() > 1 && reads_as(&said[1], &name) {
        said.pop();
    }
    let values = [
        ("channel", said.join(" · ").into()),
        ("from", words.duration(shortest).into()),
        ("to", words.duration(longest).into()),
    ];
    words.with("ui-answers-within-short", &values)
}

/// A name stands close to what is said of it: its line is no target.
const LINE: f32 = 20.0;
