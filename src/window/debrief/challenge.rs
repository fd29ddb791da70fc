//! A trainee challenges an item, an instructor answers it and gives a mark: all beside the program's, which stays.

use bevy_egui::egui::{Id, Label, Response, Ui};

use super::account::rate;
use super::ask::Ask;
use super::{DebriefModel, DebriefState, Phase};
use crate::exercise::log::MAX_PSEUDONYM_CHARS;
use crate::review::side_file::{
    Challenge, ChallengeAnswer, ChallengeOutcome, InstructorMark, ItemKey, Pseudonym, Words as Written,
};
use crate::sim::order::MAX_TEXT_CHARS;
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};

const OUTCOMES: [ChallengeOutcome; 3] = [ChallengeOutcome::Upheld, ChallengeOutcome::Changed, ChallengeOutcome::Noted];

/// The challenge of the item, its answer, and the form for it while it can be written.
pub fn trainee(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
    key: &ItemKey,
    commands: &mut Vec<Command>,
) {
    if model.kept.side.is_none() || state.phase == Phase::Blind {
        return;
    }
    let challenge = model.challenge(key);
    said(ui, model, challenge);
    if challenge.is_none_or(|challenge| challenge.answer.is_none()) {
        challenge_ui(ui, model, state, key, challenge, commands);
    }
}

/// Marks that people gave the item, and the instructor's part where one is there.
pub fn instructors(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
    key: &ItemKey,
    commands: &mut Vec<Command>,
) {
    if model.kept.side.is_none() {
        return;
    }
    widgets::rule(ui);
    marks(ui, model, state, key);
    if state.is_instructor {
        let challenge = model.challenge(key).filter(|_| state.phase != Phase::Blind);
        instructor(ui, model, state, key, challenge, commands);
    } else if Button::new(model.words.say("debrief-instructor")).look(Look::Quiet).show(ui).clicked() {
        state.is_instructor = true;
    }
}

fn said(ui: &mut Ui, model: &DebriefModel, challenge: Option<&Challenge>) {
    let words = &model.words;
    let Some(challenge) = challenge else { return };
    widgets::caption(ui, &words.say("debrief-challenge-caption"));
    quote(ui, challenge.text.as_str(), &challenge.by);
    match &challenge.answer {
        None => _ = widgets::muted(ui, words.say("debrief-challenge-waits")),
        Some(answer) => {
            ui.label(theme::strong(words.named("challenge", answer.outcome)));
            quote(ui, answer.text.as_str(), &answer.by);
        }
    }
    ui.add_space(GAP / 2.0);
}

fn quote(ui: &mut Ui, text: &str, by: &Pseudonym) {
    let by = if by.as_str().is_empty() { String::new() } else { format!(" · {}", by.as_str()) };
    ui.add(Label::new(theme::body(format!("{text}{by}"))).wrap());
}

fn challenge_ui(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
    key: &ItemKey,
    old: Option<&Challenge>,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    if !state.drafts.is_challenging {
        let Some(old) = old else { return };
        let button = Button::new(words.say("debrief-challenge-change")).look(Look::Quiet).show(ui);
        state.drafts.give_back(&button);
        if button.clicked() {
            state.drafts.begin(old.text.as_str());
        }
        return;
    }
    let field = write(ui, &words.say("debrief-challenge-why"), &mut state.drafts.challenge);
    if std::mem::take(&mut state.drafts.begins) {
        field.request_focus();
    }
    ui.horizontal_wrapped(|ui| {
        let text = Written::try_from(state.drafts.challenge.clone()).ok();
        let send = Button::primary(words.say("debrief-challenge-send")).enabled(text.is_some()).show(ui);
        if let (true, Some(text)) = (send.clicked(), text) {
            let by = model.kept.pseudonym.to_owned().try_into().unwrap_or_default();
            commands.push(Ask::Challenge(Challenge { item: key.clone(), text, by, answer: None }).into());
            state.drafts.end();
        }
        if Button::new(words.say("ui-cancel")).look(Look::Quiet).show(ui).clicked() {
            state.drafts.end();
        }
    });
}

/// Marks of instructors, in words; those that others gave are hidden from whoever marks blind.
fn marks(ui: &mut Ui, model: &DebriefModel, state: &DebriefState, key: &ItemKey) {
    let words = &model.words;
    for mark in model.marks(key) {
        if state.phase == Phase::Blind && mark.by.as_str() != state.drafts.by.trim() {
            continue;
        }
        let head = if mark.blind { "debrief-mark-blind" } else { "debrief-mark-sighted" };
        widgets::caption(ui, &words.say(head));
        let rating = mark.rating.get();
        let name = words.say(&format!("rating-{rating}")).to_lowercase();
        widgets::chip_in(ui, &format!("{rating} {name}"), tokens(ui).of_mark(f32::from(rating) * 25.0));
        quote(ui, mark.reason.as_str(), &mark.by);
        ui.add_space(GAP / 2.0);
    }
}

/// The instructor's part: the answer to a challenge, and a mark with its reason.
fn instructor(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
    key: &ItemKey,
    challenge: Option<&Challenge>,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    widgets::caption(ui, &words.say("debrief-instructor-caption"));
    let drafts = &mut state.drafts;
    pseudonym(ui, &words.say("debrief-by"), &mut drafts.by);
    let by = Pseudonym::try_from(drafts.by.trim().to_owned()).unwrap_or_default();
    if challenge.is_some() {
        write(ui, &words.say("debrief-answer-text"), &mut drafts.answer);
        ui.horizontal_wrapped(|ui| {
            for outcome in OUTCOMES {
                let look = if drafts.outcome == Some(outcome) { Look::Chosen } else { Look::Plain };
                if Button::new(words.named("challenge", outcome)).look(look).show(ui).clicked() {
                    drafts.outcome = Some(outcome);
                }
            }
        });
        let whole = Written::try_from(drafts.answer.clone()).ok().zip(drafts.outcome);
        let send = Button::new(words.say("debrief-answer-send")).enabled(whole.is_some()).show(ui);
        if let (true, Some((text, outcome))) = (send.clicked(), whole) {
            let answer = ChallengeAnswer { text, outcome, by: by.clone() };
            commands.push(Ask::Answer(key.clone(), answer).into());
            (drafts.answer, drafts.outcome) = (String::new(), None);
        }
        ui.add_space(GAP / 2.0);
    }
    widgets::muted(ui, words.say("debrief-mark-own"));
    rate(ui, words, &mut drafts.rating);
    write(ui, &words.say("debrief-mark-reason"), &mut drafts.reason);
    let rating = drafts.rating.and_then(|rating| rating.try_into().ok());
    let whole = rating.zip(Written::try_from(drafts.reason.clone()).ok());
    let keep = Button::new(words.say("debrief-mark-keep")).enabled(whole.is_some()).show(ui);
    if let (true, Some((rating, reason))) = (keep.clicked(), whole) {
        let blind = state.phase == Phase::Blind;
        commands.push(Ask::Mark(InstructorMark { item: key.clone(), rating, reason, blind, by }).into());
        (drafts.rating, drafts.reason) = (None, String::new());
    }
    if state.phase != Phase::Blind
        && Button::new(words.say("debrief-instructor-end")).look(Look::Quiet).show(ui).clicked()
    {
        state.is_instructor = false;
    }
}

/// A paragraph under its name.
pub(super) fn write(ui: &mut Ui, name: &str, text: &mut String) -> Response {
    let label = widgets::note(ui, name);
    let edit = fields::lines(text).char_limit(MAX_TEXT_CHARS as usize);
    ui.add(edit).labelled_by(label.id)
}

/// Who writes, in one line: never a name.
pub(super) fn pseudonym(ui: &mut Ui, name: &str, text: &mut String) {
    let label = widgets::note(ui, name);
    let edit = fields::line(text).desired_width(f32::INFINITY).char_limit(MAX_PSEUDONYM_CHARS);
    ui.add(edit).labelled_by(label.id);
}

/// What is being written about the item that is shown.
#[derive(Clone, Debug, Default)]
pub struct Drafts {
    pub is_challenging: bool,
    /// The challenge's field is to have the keyboard once it is drawn.
    pub(super) begins: bool,
    /// It is behind, and a button is to have the keyboard: the one elsewhere that opened it, or that of the item.
    pub(super) ends: bool,
    pub(super) opened_by: Option<Id>,
    pub challenge: String,
    pub by: String,
    pub answer: String,
    pub outcome: Option<ChallengeOutcome>,
    pub rating: Option<u8>,
    pub reason: String,
}

impl Drafts {
    pub(super) fn is_begun(&self) -> bool {
        let texts = [&self.challenge, &self.answer, &self.reason];
        self.is_challenging || self.rating.is_some() || texts.iter().any(|text| !text.trim().is_empty())
    }

    /// A challenge that is written from here on, or the one that was begun.
    pub(super) fn go_on(&mut self) {
        match self.is_challenging {
            true => self.begins = true,
            false => self.begin(""),
        }
    }

    /// A challenge that is written from here on.
    pub(super) fn begin(&mut self, text: &str) {
        (self.is_challenging, self.begins, self.challenge) = (true, true, text.to_owned());
        (self.ends, self.opened_by) = (false, None);
    }

    /// The challenge was sent, or is put away.
    pub(super) fn end(&mut self) {
        (self.is_challenging, self.ends, self.challenge) = (false, true, String::new());
    }

    /// Once it has ended the keyboard goes back to where it was begun: elsewhere, if that can still be pressed, or here.
    pub(super) fn give_back(&mut self, here: &Response) {
        if std::mem::take(&mut self.ends) {
            let elsewhere = self.opened_by.take().filter(|id| here.ctx.read_response(*id).is_some());
            here.ctx.memory_mut(|memory| memory.request_focus(elsewhere.unwrap_or(here.id)));
        }
    }
}
