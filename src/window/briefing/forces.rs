//! Whom the seat leads, and whom it can reach.

use bevy_egui::egui::{Label, Ui};

use crate::scenario::forces::Rung;
use crate::window::symbols::{self, Subject};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets;
use crate::window::words::Words;

pub(super) fn forces(ui: &mut Ui, words: &Words) {
    let muted = tokens(ui).muted;
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
            ui.add_space(4.0);
        }
        ui.add_space(GAP);
    }
}

pub(super) fn contacts(ui: &mut Ui, words: &Words) {
    let muted = tokens(ui).muted;
    widgets::caption(ui, &words.say("ui-contacts"));
    widgets::note(ui, words.say("ui-contacts-hint"));
    ui.add_space(GAP);
    for contact in &words.scenario.counterparts {
        let (shortest, longest) = contact.delay_s;
        let values = [
            ("channel", words.named("channel", contact.channel).into()),
            ("from", words.duration(shortest).into()),
            ("to", words.duration(longest).into()),
        ];
        let reach = words.with("ui-answers-within-short", &values);
        ui.horizontal(|ui| {
            // As on the map, where they are met.
            if contact.meets_in.is_some() {
                symbols::sample(ui, Subject::Contact(contact.kind));
            }
            ui.add(Label::new(theme::strong(words.key(&contact.name))).wrap());
        });
        let of = words.scenario.organisations.iter().find(|one| one.id == contact.organisation);
        let of = of.map_or_else(String::new, |one| format!("{} · ", words.key(&one.name)));
        ui.add(Label::new(theme::small(format!("{of}{reach}")).color(muted)).wrap());
        ui.add(Label::new(theme::body(words.key(&contact.interests))).wrap());
        if let Some(rung) = contact.may_grant.filter(|rung| *rung > Rung::Presence) {
            let grant = words.with("ui-may-grant", &[("rung", words.named("rung", rung).into())]);
            ui.add(Label::new(theme::small(grant).color(tokens(ui).sky)).wrap());
        }
        ui.add_space(GAP * 1.5);
    }
}
