//! The order card asks for the authority that an order needs: why, and of whom.

use bevy_egui::egui::{Key, Ui};

use super::draft::Draft;
use super::{PlayModel, PlayState};
use crate::exercise::view::{ContactView, LogEntry};
use crate::scenario::forces::Rung;
use crate::scenario::ids::ContactId;
use crate::sim::order::{MAX_TEXT_CHARS, Order};
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button};

/// The reason, and whoever can authorise it.
pub(super) fn ask(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    draft: &Draft,
    authority: &Authority,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    let Some(rung) = draft.kind.rung() else { return };
    let hint = theme::body(words.say("ui-reason-hint")).color(tokens(ui).faint);
    let edit = fields::line(&mut state.reason).id_salt("ask-reason").hint_text(hint);
    let field = ui.add(edit.char_limit(MAX_TEXT_CHARS as usize).desired_width(f32::INFINITY));
    state.card_walk.stop(&field);
    widgets::muted(ui, words.with("ui-ask-authority-for", &[("rung", words.named("rung", rung).into())]));
    // Whoever has written the reason goes on to whom to ask; where there is one only, that one is asked.
    let granters = &authority.granters;
    let went_on = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let went_on = went_on || widgets::pressed_free(ui, Key::Enter);
    for (at, contact) in granters.iter().cloned().enumerate() {
        let text = words.with("ui-ask-of", &[("contact", words.contact(&contact).into())]);
        let granter = Button::primary(text).wrap().width(ui.available_width());
        let granter = if granters.len() == 1 { granter.key(words.say("ui-key-enter")) } else { granter }.show(ui);
        state.card_walk.stop(&granter);
        if went_on && at == 0 && granters.len() > 1 {
            granter.request_focus();
        }
        if granter.clicked() || went_on && granters.len() == 1 {
            let rule = model.card.and_then(|card| card.permitted_by.clone());
            // Without a reason of the person's own: what the authority is for.
            let order = || draft.order().map_or_else(String::new, |order| words.order(&order));
            let typed = std::mem::take(&mut state.reason);
            let reason = if typed.trim().is_empty() { order() } else { typed };
            commands.push(Command::Give(Order::RequestAuthority { to: contact, rung, rule, reason }));
            state.asking = false;
        }
    }
}

fn is_asked(model: &PlayModel, rung: Rung) -> bool {
    let waits =
        model.waiting.iter().any(|order| matches!(order, Order::RequestAuthority { rung: of, .. } if *of >= rung));
    let lines = model.view.log.iter().rev();
    let last = lines.filter_map(|line| match &line.what {
        LogEntry::Ordered(Order::RequestAuthority { rung: of, .. }) if *of >= rung => Some(true),
        LogEntry::Granted(_, of) | LogEntry::Denied(_, of) if *of >= rung => Some(false),
        _ => None,
    });
    waits || last.into_iter().next().unwrap_or(false)
}

/// Who may authorise the rung of an order; nobody where it needs no authority.
#[derive(Default)]
pub(super) struct Authority {
    pub granters: Vec<ContactId>,
    /// It was asked for, and nobody has answered yet.
    pub is_asked: bool,
}

impl Authority {
    pub fn of(model: &PlayModel, draft: &Draft) -> Self {
        let Some(rung) = draft.kind.rung() else { return Self::default() };
        let may_grant = |contact: &&ContactView| contact.may_grant.is_some_and(|up_to| rung <= up_to);
        let granters = model.view.contacts.iter().filter(may_grant).map(|contact| contact.id.clone()).collect();
        Self { granters, is_asked: is_asked(model, rung) }
    }
}
