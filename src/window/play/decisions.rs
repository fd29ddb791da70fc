//! Decisions put to the seat: question, numbered options, rationale, time left.

use bevy_egui::egui::{Id, Key, Modifiers, Response, ScrollArea, Ui};

use super::walk::Walk;
use super::{PlayModel, PlayState, RightTab, Side, shortened, waiting};
use crate::exercise::view::DecisionView;
use crate::scenario::ids::{DecisionId, Tick};
use crate::scenario::story::Decision;
use crate::sim::order::{MAX_TEXT_CHARS, Order};
use crate::window::bindings::Action;
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::keys;
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{Words, countdown};

/// On a narrow screen, where the panel is hidden: that a decision is open, and how long still.
pub(super) fn hidden(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let Some((view, _)) = open_decision(model, state) else { return };
    if !state.narrow || state.side == Some(Side::Messages) {
        return;
    }
    let left = view.closes.seconds_since(model.view.tick) as u32;
    let text = model.words.with("ui-decision-open", &[("time", countdown(left).into())]);
    let shown = Button::primary(text).key(model.cap(Action::Decision)).show(ui);
    if shown.clicked() || widgets::pressed(ui, Key::F3) {
        state.folded = None;
        state.show_right(RightTab::Inbox);
        state.decision_walk.open(ui);
    }
}

/// How many wait for an answer.
pub fn open_count(model: &PlayModel, state: &PlayState) -> usize {
    open_decisions(model, state).count()
}

/// Before one was laid out.
pub const USUAL: f32 = 240.0;

/// Room that the open decision wants, as the last frame laid it out; 0 where none is open.
pub fn height(model: &PlayModel, state: &PlayState) -> f32 {
    open_decision(model, state).map_or(0.0, |_| state.decision_height)
}

pub fn decisions(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    widgets::rule(ui);
    let inside = state.decision_walk.is_inside(ui) && widgets::struck(ui, Key::F3, Modifiers::is_none);
    let by_key = inside || widgets::pressed(ui, Key::F3);
    if by_key {
        state.folded = None;
        // Who is there already goes on to the next one.
        let next = others(model, state).next().map(|(view, _)| view.id.clone());
        state.decision = next.filter(|_| state.decision_walk.is_open()).or(state.decision.take());
        state.decision_walk.open(ui);
    }
    // It stays until it is answered or closes, or the person turns to another: none takes its place under a pointer.
    state.decision = open_decision(model, state).map(|(view, _)| view.id.clone());
    // Whoever writes has the room, and so has who wants it for messages.
    let is_folded = state.right == RightTab::Write || state.decision.is_some() && state.decision == state.folded;
    let top = ui.cursor().top() - ui.max_rect().top();
    let scrolled = ScrollArea::vertical().id_salt("decisions").auto_shrink([false, false]).show(ui, |ui| {
        let Some((view, decision)) = open_decision(model, state) else { return };
        if is_folded {
            folded(ui, model, state, view, decision, by_key);
        } else {
            decision_ui(ui, model, state, view, decision, commands);
        }
    });
    widgets::keep(ui, &mut state.decision_height, top + scrolled.content_size.y);
}

fn decision_ui(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    view: &DecisionView,
    decision: &Decision,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    let waiting: Vec<(DecisionId, Tick)> =
        others(model, state).map(|(other, _)| (other.id.clone(), other.closes)).collect();
    let fold = header(ui, model, (view, decision), waiting.len());
    widgets::note(ui, words.say("play-decision-means"));
    ui.add_space(2.0);
    // Before the answers: what is chosen is sent at once.
    let rationale = state.rationale.entry(view.id.clone()).or_default();
    let hint = theme::body(words.say("ui-rationale-hint")).color(tokens(ui).faint);
    let edit = fields::reason(rationale).id_salt(("rationale", view.id.as_str())).hint_text(hint);
    let reasons = ui.add(edit.char_limit(MAX_TEXT_CHARS as usize));
    let goes_on = fields::goes_on(ui, &reasons);
    let walk = &mut state.decision_walk;
    walk.stop(&reasons);
    let texts: Vec<String> = decision.options.iter().map(|option| words.key(&option.text)).collect();
    let (chosen, first) = options(ui, words, &texts, walk);
    // A press that was meant for what stood there before answers nothing.
    let is_meant = widgets::is_meant(ui, ("decision", view.id.as_str()));
    let chosen = chosen.filter(|_| is_meant);
    if goes_on {
        first.inspect(|first| ui.memory_mut(|memory| memory.request_focus(*first)));
    }
    let mut turned_to = None;
    for (other, closes) in waiting {
        let left = countdown(closes.seconds_since(model.view.tick) as u32);
        let text =
            words.with("play-other-decision", &[("decision", words.decision(&other).into()), ("time", left.into())]);
        let turn = Button::new(text).look(Look::Quiet).wrap().width(ui.available_width()).show(ui);
        walk.stop(&turn);
        turned_to = turned_to.or(turn.clicked().then_some(other));
    }
    walk.stop(&fold);
    walk.end(ui, 0);
    if chosen.is_some() || fold.clicked() {
        walk.close(ui);
    }
    if fold.clicked() {
        state.folded = Some(view.id.clone());
        state.reading.comes_up(ui);
        let by_key = !ui.input(|input| input.pointer.any_click());
        ui.data_mut(|data| data.insert_temp(Id::new(FOLDED_BY_KEY), by_key));
    }
    if let Some(option) = chosen.and_then(|at| decision.options.get(at)) {
        let rationale = state.rationale.remove(&view.id).unwrap_or_default();
        let (decision, option) = (view.id.clone(), option.id.clone());
        state.answered.insert(decision.clone(), model.view.tick);
        commands.push(Command::Give(Order::Decide { decision, option, rationale }));
    }
    state.decision = turned_to.or(state.decision.take());
}

/// How long there is still and what is asked, beside the button that folds the decision to one row.
fn header(ui: &mut Ui, model: &PlayModel, (view, decision): (&DecisionView, &Decision), more: usize) -> Response {
    let button = || Button::new("▼").named(&model.words.say("play-decision-fold")).look(Look::Quiet);
    ui.horizontal_top(|ui| {
        let width = widgets::widest(ui, [button()]).max(theme::target(ui));
        let room = ui.available_width() - width - ui.spacing().item_spacing.x;
        ui.vertical(|ui| {
            ui.set_width(room);
            time_left(ui, model, view, more);
            ui.label(theme::body(model.words.key(&decision.question)));
        });
        button().show(ui).on_hover_text(model.words.say("play-decision-fold"))
    })
    .inner
}

/// One row says what is asked and how long still, and leads to the answers.
fn folded(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    view: &DecisionView,
    decision: &Decision,
    by_key: bool,
) {
    let question = model.words.key(&decision.question);
    let more = others(model, state).count();
    let (_, row) = widgets::row(ui, ("decision", view.id.as_str()), &question, true, |ui| {
        time_left(ui, model, view, more);
        let line = shortened::to_width(ui, &question, &theme::regular(theme::BODY), ui.available_width() - UNFOLDS);
        ui.spacing_mut().interact_size.y = 16.0;
        widgets::ends(ui, theme::body(line), theme::body("▲"));
    });
    // It stands where the button was that folded it.
    if ui.data_mut(|data| data.remove_temp::<bool>(Id::new(FOLDED_BY_KEY))).unwrap_or_default() {
        row.request_focus();
    }
    // Nobody answers what they do not see: the key of an answer shows it first.
    let by_number = (0..decision.options.len()).any(|at| keys::shifted_number(ui, at));
    if by_key || by_number || row.on_hover_text(question).clicked() {
        state.folded = None;
        if state.right == RightTab::Write {
            state.show_right(RightTab::Inbox);
        }
        state.decision_walk.open(ui);
    } else {
        // Nothing of it can have the keyboard.
        state.decision_walk = Walk::default();
    }
}

/// Of the sign at the end of the row, and the space before it.
const UNFOLDS: f32 = 24.0;
const FOLDED_BY_KEY: &str = "the decision was folded by key";

/// How long the decision is open still, and how many others are.
fn time_left(ui: &mut Ui, model: &PlayModel, view: &DecisionView, more: usize) {
    let left = view.closes.seconds_since(model.view.tick) as u32;
    let values = [("time", countdown(left).into()), ("more", (more as u32).into())];
    let colour = if left < 20 { tokens(ui).vermillion } else { tokens(ui).orange };
    widgets::caption_in(ui, &model.words.with("ui-decision-left", &values), colour);
}

/// Numbered buttons, which Shift and the number press: the one that is chosen, and the first one.
fn options(ui: &mut Ui, words: &Words, texts: &[String], walk: &mut Walk) -> (Option<usize>, Option<Id>) {
    let width = ui.available_width();
    let (mut chosen, mut first) = (None, None);
    for (at, text) in texts.iter().enumerate() {
        // Numbers alone set the speed, and where one writes they are letters, with Shift as well: the cap leaves its room.
        let key = words.with("ui-key-shift", &[("key", (at + 1).to_string().into())]);
        let keyed = keys::shifted_number(ui, at);
        let rests = ui.ctx().text_edit_focused();
        let option = Button::new(text).wrap().width(width).number(&key).rests(rests).show(ui);
        walk.stop(&option);
        first = first.or(Some(option.id));
        if option.clicked() || keyed {
            chosen = Some(at);
        }
    }
    (chosen, first)
}

/// Those that wait for an answer; one that was given while the clock stands is on its way already.
fn open_decisions<'a>(
    model: &'a PlayModel,
    state: &PlayState,
) -> impl Iterator<Item = (&'a DecisionView, &'a Decision)> {
    let is_answered = |id: &DecisionId| state.answered.get(id) == Some(&model.view.tick) || waiting::decides(model, id);
    let open: Vec<_> = model.view.decisions.iter().filter(|view| view.is_open() && !is_answered(&view.id)).collect();
    open.into_iter().filter_map(|view| {
        let decision = model.words.scenario.decision(&view.id)?;
        Some((view, decision))
    })
}

/// The one that is shown: at first the one that closes first.
fn open_decision<'a>(model: &'a PlayModel, state: &PlayState) -> Option<(&'a DecisionView, &'a Decision)> {
    open_decisions(model, state).min_by_key(|(view, _)| (state.decision.as_ref() != Some(&view.id), view.closes))
}

/// Those that are open beside it, the one that closes first in front.
fn others<'a>(model: &'a PlayModel, state: &PlayState) -> impl Iterator<Item = (&'a DecisionView, &'a Decision)> {
    let shown = open_decision(model, state).map(|(view, _)| &view.id);
    let mut others: Vec<_> = open_decisions(model, state).filter(|(view, _)| Some(&view.id) != shown).collect();
    others.sort_by_key(|(view, _)| view.closes);
    others.into_iter()
}
