//! What one should know of somebody before writing to them: what they want, how long they take, what they may be asked.

use bevy_egui::egui::{Label, Ui};

use super::PlayModel;
use crate::scenario::forces::{Counterpart, CounterpartKind, RightsRecord};
use crate::scenario::ids::ContactId;
use crate::scenario::mandate::Rule;
use crate::sim::order::Refusal;
use crate::window::theme::{self, tokens};
use crate::window::widgets;

/// Below the letter.
pub(super) fn about(ui: &mut Ui, model: &PlayModel, contact: &ContactId) {
    let words = &model.words;
    widgets::rule(ui);
    widgets::caption(ui, &words.contact(contact));
    let known = words.scenario.counterpart(contact);
    if let Some(known) = known {
        widgets::muted(ui, words.key(&known.interests));
    }
    let Some(view) = model.view.contacts.iter().find(|known| known.id == *contact) else { return };
    let (shortest, longest) = view.delay_s;
    let values = [
        ("channel", words.named("channel", view.channel).into()),
        ("from", words.duration(shortest).into()),
        ("to", words.duration(longest).into()),
    ];
    widgets::note(ui, words.with("ui-answers-within", &values));
    if let Some(rung) = view.may_grant {
        widgets::note(ui, words.with("ui-may-grant", &[("rung", words.named("rung", rung).into())]));
    }
    if let Some(known) = known {
        may_be_asked(ui, model, known);
    }
}

/// Above what sends the letter: why it cannot be carried, and what comes before it; with the name where it goes to several.
pub(super) fn cautions(ui: &mut Ui, model: &PlayModel, contact: &ContactId, is_named: bool) {
    let words = &model.words;
    let view = model.view.contacts.iter().find(|known| known.id == *contact);
    let hinders = |is_so: bool, refusal: Refusal| is_so.then(|| words.named("refusal", refusal));
    let out = view.and_then(|view| hinders(view.channel_out, Refusal::ChannelOut));
    let far = view.and_then(|view| hinders(!view.in_reach, Refusal::NobodyNear));
    let support = words.scenario.counterpart(contact).and_then(|known| support(model, known));
    let (vermillion, orange) = (tokens(ui).vermillion, tokens(ui).orange);
    for (text, colour) in [(out, vermillion), (far, vermillion), (support, orange)] {
        let Some(text) = text else { continue };
        let text = if is_named { format!("{} · {text}", words.contact(contact)) } else { text };
        ui.add(Label::new(theme::small(text).color(colour)).wrap());
    }
}

/// What a force is told supports it: where its record is in question, and a lawyer can be asked, advice comes first.
fn support(model: &PlayModel, known: &Counterpart) -> Option<String> {
    let scenario = model.words.scenario;
    let record = scenario.organisation(&known.organisation).map(|of| of.record);
    let is_in_question = matches!(record, Some(RightsRecord::Correctable | RightsRecord::Grave));
    let adviser = scenario.counterparts.iter().find(|one| one.kind == CounterpartKind::LegalAdviser);
    let adviser = adviser.filter(|_| is_in_question && known.kind == CounterpartKind::RegionalForce)?;
    Some(model.words.with("ui-support-wants-advice", &[("who", model.words.key(&adviser.name).into())]))
}

/// On what they advise, and that they send for the wounded.
fn may_be_asked(ui: &mut Ui, model: &PlayModel, known: &Counterpart) {
    let words = &model.words;
    if known.kind.is_adviser() {
        widgets::note(ui, words.named("advises", known.kind));
    }
    let asks = |rule: &&Rule| rule.advice.as_ref().is_some_and(|advice| advice.contact == known.id);
    for rule in words.scenario.rules.iter().filter(asks) {
        widgets::note(ui, words.with("ui-advises-on-rule", &[("rule", rule.id.to_string().into())]));
    }
    if known.can_evacuate() {
        widgets::note(ui, words.say("ui-sends-evacuation"));
    }
}
