//! Who else is told the same: ticked in a list that stays open meanwhile, and each to be taken out again below the letter.

use bevy_egui::egui::{EventFilter, Key, Modifiers, Popup, PopupCloseBehavior, Response, ScrollArea, Ui};

use super::composer::is_protected;
use super::letter::Letter;
use super::walk::Walk;
use super::{PlayModel, contacts};
use crate::scenario::ids::ContactId;
use crate::window::theme;
use crate::window::widgets::{self, Button};

/// Nobody gets it unseen, and nobody twice.
pub(super) fn settle(model: &PlayModel, letter: &mut Letter) {
    if !may_go_to_others(model, letter) {
        letter.also.clear();
    }
    let Letter { contact, also, .. } = letter;
    also.retain(|other| contact.as_ref() != Some(other));
}

/// The button of the list, beside what sends the letter: it takes no room from those who write to one.
pub(super) fn choose(ui: &mut Ui, model: &PlayModel, letter: &mut Letter, walk: &mut Walk) {
    if !may_go_to_others(model, letter) {
        return;
    }
    let words = &model.words;
    let field = Button::new(words.say("ui-also-add")).named(&words.say("ui-field-also")).width(BUTTON).show(ui);
    walk.stop(&field);
    let id = Popup::default_response_id(&field);
    let was_open = Popup::is_id_open(ui.ctx(), id);
    let popup = Popup::from_toggle_button_response(&field).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let shown = popup.show(|ui| {
        ui.set_width(LIST);
        let list = ScrollArea::vertical().max_height(ui.spacing().combo_height);
        let ticks = list.show(ui, |ui| ticks(ui, model, letter)).inner;
        if !was_open && !ui.input(|input| input.pointer.any_click()) {
            ticks.first().inspect(|first| first.request_focus());
        }
        let has_keyboard = ticks.iter().any(Response::has_focus);
        (has_keyboard, leaves(ui, &ticks))
    });
    let Some(shown) = shown else { return };
    let (has_keyboard, leaves) = shown.inner;
    // The list closes by it: the screen behind it is not to take a step back too.
    let escapes = was_open && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if leaves || escapes {
        Popup::close_id(ui.ctx(), id);
        if has_keyboard {
            field.request_focus();
        }
    }
    if Popup::is_id_open(ui.ctx(), id) {
        widgets::cover_beside(ui.ctx());
    }
}

/// Each of those who are told, to be taken out again: below what is pressed, which so stays where it is.
pub(super) fn chips(ui: &mut Ui, model: &PlayModel, letter: &mut Letter, walk: &mut Walk) {
    let words = &model.words;
    let mut removed = None;
    for (at, contact) in letter.also.iter().enumerate() {
        let name = words.contact(contact);
        let chip = Button::new(format!("{name} ×")).named(&words.with("ui-also-remove", &[("name", name.into())]));
        let chip = chip.wrap().width(ui.available_width()).show(ui);
        walk.stop(&chip);
        removed = removed.or(chip.clicked().then_some(at));
    }
    if let Some(at) = removed {
        letter.also.remove(at);
        walk.chose();
    }
}

/// Of the button, and of the list that it opens.
const BUTTON: f32 = 124.0;
const LIST: f32 = 260.0;

/// What is protected is told one by one, each with a need to know.
fn may_go_to_others(model: &PlayModel, letter: &Letter) -> bool {
    letter.takes_others() && !letter.topic.as_ref().is_some_and(|topic| is_protected(model, topic))
}

/// Everybody but the one to whom it goes first, in the order of the contacts.
fn ticks(ui: &mut Ui, model: &PlayModel, letter: &mut Letter) -> Vec<Response> {
    let mut ticks = Vec::new();
    for contact in &model.view.contacts {
        let id: &ContactId = &contact.id;
        if letter.contact.as_ref() == Some(id) {
            continue;
        }
        let was_told = letter.also.contains(id);
        let mut is_told = was_told;
        ticks.push(widgets::tick(ui, &mut is_told, theme::body(contacts::named(model, contact))));
        match (was_told, is_told) {
            (false, true) => letter.also.push(id.clone()),
            (true, false) => letter.also.retain(|other| other != id),
            _ => {}
        }
    }
    ticks
}

/// The arrows go up and down in the list; Tab leaves it.
fn leaves(ui: &Ui, ticks: &[Response]) -> bool {
    let keeps = EventFilter { tab: true, vertical_arrows: true, horizontal_arrows: true, escape: true };
    widgets::go_among(ui, ticks, keeps) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Tab))
}
