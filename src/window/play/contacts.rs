//! Who can be written to: how each is reached and how long that takes, and what is owed or awaited.

use bevy_egui::egui::{Color32, Label, Sense, Stroke, Ui, vec2};

use super::picture::meets_in;
use super::{PlayModel, PlayState, RightTab, inbox, waiting};
use crate::exercise::view::ContactView;
use crate::scenario::forces::{CounterpartKind, Rung};
use crate::window::theme::{self, CAPTION, GAP, Tokens, tokens};
use crate::window::widgets;
use crate::window::words::{reads_as, sentence};

/// In the drill's order.
pub(super) fn contacts(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    ui.spacing_mut().item_spacing.y = 2.0;
    for contact in &model.view.contacts {
        contact_row(ui, model, state, contact);
    }
}

fn contact_row(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, contact: &ContactView) {
    let words = &model.words;
    let tokens = tokens(ui);
    let chosen = state.right == RightTab::Write && state.letter.contact.as_ref() == Some(&contact.id);
    let name = words.contact(&contact.id);
    let (_, response) = widgets::row(ui, ("contact", contact.id.as_str()), &name, chosen, |ui| {
        ui.horizontal_top(|ui| {
            let colour = contact_colour(contact, tokens);
            let (dot, _) = ui.allocate_exact_size(vec2(DOT, 16.0), Sense::hover());
            if contact.channel_out || !contact.in_reach {
                ui.painter().circle_stroke(dot.center(), 4.0, Stroke::new(1.5, colour));
            } else {
                ui.painter().circle_filled(dot.center(), 4.5, colour);
            }
            ui.add(Label::new(theme::body(&name)).wrap());
        });
        let width = ui.available_width() - DOT - GAP;
        // As high as the longest of what may come to stand there: more lines would move what lies below under the pointer.
        let high =
            |text: &String| ui.painter().layout(text.clone(), theme::regular(CAPTION), tokens.muted, width).size().y;
        let highest = standings(model, contact).iter().map(high).fold(0.0, f32::max);
        let mut line = |(text, colour): (String, Color32), least: f32| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.set_min_height(least);
                ui.add_space(DOT + GAP);
                ui.add(Label::new(theme::small(text).color(colour)).wrap());
            });
        };
        line(standing(model, contact, tokens), highest);
        if let Some(zone) = meets_in(model, &contact.id) {
            line((words.with("ui-meets-in", &[("zone", words.zone(zone).into())]), tokens.muted), 0.0);
        }
    });
    let response = response.on_hover_text(format!("{}\n{}", reach(model, contact), interests(model, contact)));
    if response.clicked() {
        inbox::write_to(ui, model, state, &contact.id);
    }
}

/// Width of the dot in front of a contact's name.
const DOT: f32 = 10.0;

/// All that `standing` may come to say of the contact.
fn standings(model: &PlayModel, contact: &ContactView) -> Vec<String> {
    let busy = ContactView { free_in_s: LONG_WAIT_S, channel_out: false, in_reach: true, ..contact.clone() };
    let far = ContactView { channel_out: false, in_reach: false, ..contact.clone() };
    let free = ContactView { free_in_s: 0, ..busy.clone() };
    let out = ContactView { channel_out: true, ..contact.clone() };
    let said = ["ui-feedback-owed", "ui-awaiting-answer"].map(|key| model.words.say(key));
    said.into_iter().chain([busy, far, free, out].map(|contact| reach(model, &contact))).collect()
}

/// Whose words are as long as those of any wait.
const LONG_WAIT_S: u32 = 3_599;

/// What is owed or awaited, where the line is open; or else how the contact is reached.
fn standing(model: &PlayModel, contact: &ContactView, tokens: &Tokens) -> (String, Color32) {
    if contact.channel_out || !contact.in_reach {
        (reach(model, contact), tokens.muted)
    } else if waiting::owes_feedback(model, &contact.id) {
        (model.words.say("ui-feedback-owed"), tokens.orange)
    } else if contact.awaiting {
        (model.words.say("ui-awaiting-answer"), tokens.sky)
    } else {
        (reach(model, contact), tokens.muted)
    }
}

fn contact_colour(contact: &ContactView, tokens: &Tokens) -> Color32 {
    if contact.channel_out || !contact.in_reach {
        tokens.vermillion
    } else if contact.feedback_owed || contact.awaiting {
        tokens.orange
    } else {
        tokens.green
    }
}

const SHORT_WAIT_S: u32 = 10;

/// "phone · ~3 min"; what is quicker than ten seconds is now. A line that is out, taken or too far says so.
pub(super) fn reach(model: &PlayModel, contact: &ContactView) -> String {
    let words = &model.words;
    let channel = words.named("channel", contact.channel);
    // What is called as its channel says it once.
    let is_named = reads_as(&channel, &words.contact(&contact.id));
    let channel = channel.to_lowercase();
    if contact.channel_out {
        return words.with("ui-channel-out", &[("channel", channel.into())]);
    }
    if !contact.in_reach {
        return words.with("ui-channel-far", &[("channel", channel.into())]);
    }
    let (_, longest) = contact.delay_s;
    let time = if longest <= 10 {
        words.say("ui-now")
    } else if longest < 60 {
        words.with("ui-about-seconds", &[("seconds", longest.into())])
    } else {
        words.with("ui-about-minutes", &[("minutes", longest.div_ceil(60).into())])
    };
    // A moment is no wait worth a word.
    if contact.free_in_s > SHORT_WAIT_S {
        let free = words.with("ui-channel-busy", &[("time", words.duration(contact.free_in_s).into())]);
        return if is_named { sentence(&free) } else { format!("{channel} · {free}") };
    }
    if is_named { sentence(&time) } else { format!("{channel} · {time}") }
}

/// With why nobody is reached there, where that is so.
pub(super) fn named(model: &PlayModel, contact: &ContactView) -> String {
    let name = model.words.contact(&contact.id);
    let is_reached = !contact.channel_out && contact.in_reach;
    if is_reached { name } else { format!("{name} · {}", reach(model, contact)) }
}

fn interests(model: &PlayModel, contact: &ContactView) -> String {
    let words = &model.words;
    let known = words.scenario.counterpart(&contact.id);
    let mut text = known.map_or_else(String::new, |known| words.key(&known.interests));
    if let Some(rung) = contact.may_grant.filter(|rung| *rung > Rung::Presence) {
        let grant = words.with("ui-may-grant", &[("rung", words.named("rung", rung).into())]);
        text = format!("{text}\n{grant}");
    }
    if known.is_some_and(|known| known.kind == CounterpartKind::Hotline) {
        text = format!("{text}\n{}", words.say("ui-unverified-source"));
    }
    text
}
