//! What the debrief agrees on: what to keep, what to do otherwise; beside it the trainee's own account.

use bevy_egui::egui::{Label, ScrollArea, Ui};

use super::ask::Ask;
use super::challenge::{pseudonym, write};
use super::{DebriefModel, DebriefState, Panel, account};
use crate::review::side_file::{Day, Note, NoteKind, Words as Written};
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};

const KINDS: [(NoteKind, &str); 2] =
    [(NoteKind::Sustain, "debrief-notes-sustain"), (NoteKind::Improve, "debrief-notes-improve")];

pub fn notes(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    ScrollArea::vertical().id_salt("notes").auto_shrink([false, false]).show(ui, |ui| {
        state.reads(ui, Panel::Detail);
        let Some(side) = model.kept.side else {
            ui.add(Label::new(theme::body(words.say("debrief-notes-unkept"))).wrap());
            return;
        };
        for (kind, key) in KINDS {
            widgets::caption(ui, &words.say(key));
            ui.add_space(2.0);
            let of_kind = side.notes.iter().enumerate().filter(|(_, note)| note.kind == kind);
            let mut count = 0;
            for (place, note) in of_kind {
                note_ui(ui, model, &mut state.note, place, note, commands);
                count += 1;
            }
            if count == 0 {
                widgets::muted(ui, words.say("debrief-notes-none"));
            }
            ui.add_space(GAP);
        }
        widgets::rule(ui);
        form(ui, model, &mut state.note, commands);
        widgets::rule(ui);
        account::beside(ui, model);
    });
}

fn note_ui(
    ui: &mut Ui,
    model: &DebriefModel,
    draft: &mut NoteDraft,
    place: usize,
    note: &Note,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    ui.add(Label::new(theme::body(note.text.as_str())).wrap());
    let owner = Some(note.owner.as_str()).filter(|owner| !owner.is_empty()).map(str::to_owned);
    let facts: Vec<String> = owner.into_iter().chain(note.due.map(|day| day.to_string())).collect();
    ui.horizontal_wrapped(|ui| {
        if !facts.is_empty() {
            widgets::note(ui, facts.join(" · "));
        }
        if Button::new(words.say("debrief-notes-edit")).look(Look::Quiet).show(ui).clicked() {
            *draft = NoteDraft {
                instead_of: Some(place),
                kind: note.kind,
                text: note.text.as_str().to_owned(),
                owner: note.owner.as_str().to_owned(),
                due: note.due.map(|day| day.to_string()).unwrap_or_default(),
            };
        }
        if Button::new(words.say("debrief-notes-remove")).look(Look::Quiet).show(ui).clicked() {
            commands.push(Ask::RemoveNote(place).into());
            draft.instead_of = None;
        }
    });
}

fn form(ui: &mut Ui, model: &DebriefModel, draft: &mut NoteDraft, commands: &mut Vec<Command>) {
    let words = &model.words;
    let head = if draft.instead_of.is_some() { "debrief-notes-change" } else { "debrief-notes-new" };
    widgets::caption(ui, &words.say(head));
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        for (kind, key) in KINDS {
            let look = if draft.kind == kind { Look::Chosen } else { Look::Plain };
            if Button::new(words.say(key)).look(look).show(ui).clicked() {
                draft.kind = kind;
            }
        }
    });
    ui.add_space(4.0);
    write(ui, &words.say("debrief-notes-text"), &mut draft.text);
    ui.add_space(4.0);
    pseudonym(ui, &words.say("debrief-notes-owner"), &mut draft.owner);
    ui.add_space(4.0);
    let label = widgets::note(ui, words.say("debrief-notes-due"));
    ui.add(fields::line(&mut draft.due).desired_width(120.0).char_limit(10)).labelled_by(label.id);
    let due = Some(draft.due.trim()).filter(|due| !due.is_empty()).map(|due| Day::try_from(due.to_owned()));
    if due.as_ref().is_some_and(Result::is_err) {
        let colour = tokens(ui).vermillion;
        ui.label(theme::small(words.say("debrief-notes-no-day")).color(colour));
    }
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        let note = draft.note(due, model.kept.pseudonym);
        let keep = Button::new(words.say("debrief-notes-keep")).enabled(note.is_some()).show(ui);
        if let (true, Some(note)) = (keep.clicked(), note) {
            commands.push(Ask::KeepNote(draft.instead_of, note).into());
            *draft = NoteDraft { kind: draft.kind, ..NoteDraft::default() };
        }
        if draft.instead_of.is_some() && Button::new(words.say("ui-cancel")).look(Look::Quiet).show(ui).clicked() {
            *draft = NoteDraft::default();
        }
    });
}

/// The note that is being written.
#[derive(Clone, Debug)]
pub struct NoteDraft {
    /// Changes the note at this number.
    pub instead_of: Option<usize>,
    pub kind: NoteKind,
    pub text: String,
    pub owner: String,
    pub due: String,
}

impl Default for NoteDraft {
    fn default() -> Self {
        let (text, owner, due) = (String::new(), String::new(), String::new());
        Self { instead_of: None, kind: NoteKind::Sustain, text, owner, due }
    }
}

impl NoteDraft {
    /// `None` while it is not whole.
    fn note<E>(&self, due: Option<Result<Day, E>>, pseudonym: &str) -> Option<Note> {
        Some(Note {
            kind: self.kind,
            text: Written::try_from(self.text.clone()).ok()?,
            owner: self.owner.trim().to_owned().try_into().ok()?,
            due: due.transpose().ok()?,
            by: pseudonym.to_owned().try_into().ok()?,
        })
    }
}
