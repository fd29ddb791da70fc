//! Who should have known what, and who told them: the coordination graph as a drawing and as a list.

use std::sync::Arc;

use bevy_egui::egui::{Color32, Galley, Label, Painter, Pos2, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use super::ask::Ask;
use super::{DebriefModel, DebriefState, Panel};
use crate::assessment::coordination::{CoordinationGraph, Due, Node, OverShare, Pair, PairState};
use crate::scenario::rubric::Line;
use crate::scenario::story::Sender;
use crate::sim::event::{EventKind, Party};
use crate::window::commands::Command;
use crate::window::theme::{self, GAP, Tokens, tokens};
use crate::window::widgets;
use crate::window::words::clock_run;

/// Of one name in the drawing: as high as its letters and its node.
const ROW: f32 = 22.0;
/// Where some name needs two lines.
const TWO_LINES: f32 = 32.0;
const NODE: f32 = 6.0;
/// From the seat to the others, across.
const FAN: f32 = 44.0;
/// Between a node and what is written beside it.
const APART: f32 = NODE + 6.0;

pub fn who_knew(ui: &mut Ui, model: &DebriefModel, state: &DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    ScrollArea::vertical().id_salt("who knew").auto_shrink([false, false]).show(ui, |ui| {
        state.reads(ui, Panel::Detail);
        if model.graph.pairs.is_empty() {
            widgets::muted(ui, words.say("ui-nobody-to-tell"));
        }
        let around = around(model.graph);
        if !around.is_empty() {
            widgets::note(ui, words.say("ui-who-knew-means"));
            drawing(ui, model, &around);
            widgets::rule(ui);
        }
        ui.spacing_mut().item_spacing.y = 2.0;
        for (no, pair) in model.graph.pairs.iter().enumerate() {
            pair_ui(ui, model, no, pair, commands);
        }
        others(ui, model, commands);
        beside(ui, model, commands);
    });
}

/// Everyone who should have known something, with the worst of each; then those who wrote or were written to all the same.
fn around(graph: &CoordinationGraph) -> Vec<(&Party, Option<&Pair>)> {
    let due = worst_of_each(&graph.pairs).into_iter().map(|pair| (&pair.who, Some(pair)));
    due.chain(with_nothing_due(graph).map(|node| (&node.party, None))).collect()
}

/// Units are the seat's own, and the exercise is nobody.
fn with_nothing_due(graph: &CoordinationGraph) -> impl Iterator<Item = &Node> {
    let is_other = |party: &Party| !matches!(party, Party::Sender(Sender::Control | Sender::Unit(_)));
    let others = graph.nodes.iter().filter(move |node| !node.is_own && is_other(&node.party));
    others.filter(move |node| graph.pairs.iter().all(|pair| pair.who != node.party))
}

/// The seat at the left, and at the right the others, each in a row; a line to it shows the worst of each.
fn drawing(ui: &mut Ui, model: &DebriefModel, around: &[(&Party, Option<&Pair>)]) {
    let tokens = tokens(ui);
    let you = model.words.say("ui-you");
    let you = ui.painter().layout_no_wrap(you, theme::regular(theme::CAPTION), tokens.text);
    let begins = you.size().x + APART + FAN + APART;
    let is_long = |(who, pair): &(&Party, Option<&Pair>)| {
        let name = name(ui.painter(), model, who, f32::INFINITY, tokens).size().x;
        begins + name + GAP + figure(ui.painter(), model, *pair, tokens).size().x > ui.available_width()
    };
    let high = if around.iter().any(is_long) { TWO_LINES } else { ROW };
    let size = vec2(ui.available_width(), around.len() as f32 * high);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let painter = ui.painter();
    let seat = pos2(rect.left() + you.size().x + APART, rect.center().y);
    painter.galley(pos2(rect.left(), seat.y - you.size().y / 2.0), you, tokens.text);
    let place = |no: usize| pos2(seat.x + FAN, rect.top() + (no as f32 + 0.5) * high);
    for (no, (_, pair)) in around.iter().enumerate() {
        let state = pair.map(|pair| pair.state);
        let (at, line) = (place(no), Stroke::new(1.5, state.map_or(tokens.line, |state| of_state(state, tokens))));
        if matches!(state, Some(PairState::Never | PairState::Open)) {
            widgets::dashes(painter, &[seat, at], line, 5.0, 4.0);
        } else {
            painter.line_segment([seat, at], line);
        }
    }
    for (no, other) in around.iter().enumerate() {
        painter.circle(place(no), NODE, tokens.raised, Stroke::new(1.5, tokens.muted));
        row(painter, model, *other, (place(no), rect.right()), tokens);
    }
    painter.circle(seat, NODE, tokens.raised, Stroke::new(1.5, tokens.sky));
    let pointed = response.hover_pos().map(|pointer| ((pointer.y - rect.top()) / high) as usize);
    if let Some((who, pair)) = pointed.and_then(|no| around.get(no)) {
        let who = model.words.correspondent(who);
        let nothing_due = || model.words.say("debrief-nothing-due");
        let state = pair.map_or_else(nothing_due, |pair| model.words.named("pair", pair.state));
        response.on_hover_text_at_pointer(format!("{who} · {state}"));
    }
}

/// The name beside its node, in two lines where the figure at the end of the row leaves it little room.
fn row(
    painter: &Painter,
    model: &DebriefModel,
    (who, pair): (&Party, Option<&Pair>),
    (node, end): (Pos2, f32),
    tokens: &Tokens,
) {
    let figure = figure(painter, model, pair, tokens);
    let (begins, left) = (end - figure.size().x, node.x + APART);
    painter.galley(pos2(begins, node.y - figure.size().y / 2.0), figure, tokens.text);
    let name = name(painter, model, who, (begins - GAP - left).max(0.0), tokens);
    painter.galley(pos2(left, node.y - name.size().y / 2.0), name, tokens.text);
}

fn name(painter: &Painter, model: &DebriefModel, who: &Party, room: f32, tokens: &Tokens) -> Arc<Galley> {
    painter.layout(model.words.correspondent(who), theme::regular(theme::CAPTION), tokens.text, room)
}

fn figure(painter: &Painter, model: &DebriefModel, pair: Option<&Pair>, tokens: &Tokens) -> Arc<Galley> {
    let text = pair.map_or_else(|| "–".to_owned(), |pair| short(model, pair));
    let colour = pair.map_or(tokens.muted, |pair| of_state(pair.state, tokens));
    painter.layout_no_wrap(text, theme::regular(theme::CAPTION), colour)
}

/// What was never said before what was late, and of the same the one that was waited for longest.
fn worst_of_each(pairs: &[Pair]) -> Vec<&Pair> {
    let mut worst: Vec<&Pair> = Vec::new();
    for pair in pairs {
        match worst.iter_mut().find(|known| known.who == pair.who) {
            Some(known) if (gravity(pair), waited(pair)) > (gravity(known), waited(known)) => *known = pair,
            Some(_) => {}
            None => worst.push(pair),
        }
    }
    worst
}

fn gravity(pair: &Pair) -> u8 {
    match pair.state {
        PairState::Open => 0,
        PairState::InTime => 1,
        PairState::Late => 2,
        PairState::Never => 3,
    }
}

/// Seconds until they were told, where they were.
fn waited(pair: &Pair) -> u32 {
    pair.told.as_ref().map_or(0, |told| told.delay_s as u32)
}

fn pair_ui(ui: &mut Ui, model: &DebriefModel, no: usize, pair: &Pair, commands: &mut Vec<Command>) {
    let words = &model.words;
    let tokens = tokens(ui);
    // On one topic there may be news owed, and an answer as well.
    let due = due(model, pair);
    let about = what(model, pair).map_or_else(|| due.clone(), |what| format!("{what} · {due}"));
    let who = words.correspondent(&pair.who);
    let (_, response) = widgets::row(ui, ("pair", no), &format!("{who} {about}"), false, |ui| {
        let state = theme::small(words.named("pair", pair.state)).color(of_state(pair.state, tokens));
        widgets::ends(ui, theme::strong(&who), state);
        let opened = theme::small(format!("T+{}", clock_run(pair.opened))).color(tokens.muted);
        widgets::ends(ui, theme::small(about), opened);
        ui.add(Label::new(theme::small(told(model, pair)).color(tokens.muted)).wrap());
    });
    if response.clicked() {
        commands.push(Ask::ShowMoment(pair.opened).into());
    }
}

/// What they should have known; a message without a topic is known by its purpose.
fn what(model: &DebriefModel, pair: &Pair) -> Option<String> {
    let topic = pair.topic.as_ref().map(|topic| model.words.topic(topic));
    topic.or_else(|| model.words.due_by(&model.review.event(pair.event)?.kind))
}

fn due(model: &DebriefModel, pair: &Pair) -> String {
    let is_letter = || model.review.event(pair.event).is_some_and(|event| matches!(event.kind, EventKind::Sent(_)));
    model.words.say(match &pair.due {
        Due::Acknowledgement(_) => "ui-due-acknowledgement",
        Due::Feedback(_) => "ui-due-feedback",
        Due::Doctrine(_) if pair.line == Line::C7 => "debrief-due-advice",
        Due::Doctrine(_) if is_letter() => "debrief-due-answer",
        Due::Need(_) | Due::Doctrine(_) => "ui-due-need",
    })
}

/// "radio, 12 s after, standard 1 min 30 s, loop closed"
fn told(model: &DebriefModel, pair: &Pair) -> String {
    let words = &model.words;
    let standard = words.duration(pair.standard_s);
    let Some(told) = &pair.told else {
        return words.with("ui-told-not", &[("standard", standard.into())]);
    };
    let values = [
        ("channel", words.named("channel", told.channel).into()),
        ("delay", words.duration(told.delay_s as u32).into()),
        ("standard", standard.into()),
    ];
    let closed = if told.is_loop_closed() { "ui-loop-closed" } else { "ui-loop-open" };
    format!("{} · {}", words.with("ui-told", &values), words.say(closed))
}

fn short(model: &DebriefModel, pair: &Pair) -> String {
    match (&pair.told, pair.state) {
        (Some(told), _) => model.words.duration(told.delay_s as u32),
        // The list below says it in words.
        (None, PairState::Never) => "✗".to_owned(),
        (None, state) => model.words.named("pair", state),
    }
}

/// Whom nothing was due to, with how much was said; a press goes to the first of it.
fn others(ui: &mut Ui, model: &DebriefModel, commands: &mut Vec<Command>) {
    let words = &model.words;
    for (no, node) in with_nothing_due(model.graph).enumerate() {
        if no == 0 {
            widgets::rule(ui);
            widgets::caption(ui, &words.say("debrief-nothing-due"));
        }
        let edges = model.graph.edges.iter().filter(|edge| edge.from == node.party || edge.to == node.party);
        let Some(first) = edges.map(|edge| edge.first).min() else { continue };
        let who = words.correspondent(&node.party);
        let values = [("to", node.received.into()), ("from", node.sent.into())];
        let said = words.with("debrief-nothing-due-messages", &values);
        let muted = tokens(ui).muted;
        let (_, response) = widgets::row(ui, ("other", no), &format!("{who} {said}"), false, |ui| {
            widgets::ends(ui, theme::strong(&who), theme::small(format!("T+{}", clock_run(first))).color(muted));
            ui.add(Label::new(theme::small(&said).color(muted)).wrap());
        });
        if response.clicked() {
            commands.push(Ask::ShowMoment(first).into());
        }
    }
}

/// Content told twice, and what went to somebody who had no need of it.
fn beside(ui: &mut Ui, model: &DebriefModel, commands: &mut Vec<Command>) {
    let words = &model.words;
    if !model.graph.duplicates.is_empty() {
        widgets::rule(ui);
        widgets::caption(ui, &words.say("ui-told-twice"));
    }
    for (no, twice) in model.graph.duplicates.iter().enumerate() {
        let text = about(model, &twice.to, words.topic(&twice.topic));
        let times = theme::small(format!("{}×", twice.messages.len()));
        let row = |ui: &mut Ui| widgets::ends(ui, theme::body(&text), times);
        let (_, response) = widgets::row(ui, ("twice", no), &text, false, row);
        if let (true, Some(at)) = (response.clicked(), twice.ticks.last()) {
            commands.push(Ask::ShowMoment(*at).into());
        }
    }
    if !model.graph.over_shared.is_empty() {
        widgets::rule(ui);
        widgets::caption(ui, &words.say("ui-over-shared"));
    }
    for (no, shared) in model.graph.over_shared.iter().enumerate() {
        let tokens = tokens(ui);
        let colour = if shared.why == OverShare::NoNeed { tokens.muted } else { tokens.vermillion };
        let text = about(model, &shared.to, words.topic(&shared.topic));
        let (_, response) = widgets::row(ui, ("shared", no), &text, false, |ui| {
            let at = theme::small(format!("T+{}", clock_run(shared.at))).color(tokens.muted);
            widgets::ends(ui, theme::body(&text), at);
            ui.label(theme::small(words.named("over-share", shared.why)).color(colour));
        });
        if response.clicked() {
            commands.push(Ask::ShowMoment(shared.at).into());
        }
    }
}

fn about(model: &DebriefModel, to: &Party, topic: String) -> String {
    format!("{} · {topic}", model.words.correspondent(to))
}

fn of_state(state: PairState, tokens: &Tokens) -> Color32 {
    match state {
        PairState::InTime => tokens.green,
        PairState::Late => tokens.orange,
        PairState::Never => tokens.vermillion,
        PairState::Open => tokens.muted,
    }
}
