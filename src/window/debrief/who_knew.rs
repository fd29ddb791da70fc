//! Who should have known what, and who told them: the coordination graph as a drawing and as a list.

use bevy_egui::egui::{Align2, Color32, Label, Rect, ScrollArea, Sense, Stroke, Ui, Vec2, vec2};

use super::DebriefModel;
use super::ask::Ask;
use crate::assessment::coordination::{Due, OverShare, Pair, PairState};
use crate::sim::event::Party;
use crate::window::commands::Command;
use crate::window::theme::{self, Tokens, tokens};
use crate::window::widgets;
use crate::window::words::{clock_run, countdown};

const HEIGHT: f32 = 236.0;
const NODE: f32 = 7.0;

pub fn who_knew(ui: &mut Ui, model: &DebriefModel, commands: &mut Vec<Command>) {
    let words = &model.words;
    ScrollArea::vertical().id_salt("who knew").auto_shrink([false, false]).show(ui, |ui| {
        if model.graph.pairs.is_empty() {
            widgets::muted(ui, words.say("ui-nobody-to-tell"));
            return;
        }
        drawing(ui, model);
        widgets::rule(ui);
        ui.spacing_mut().item_spacing.y = 2.0;
        for (no, pair) in model.graph.pairs.iter().enumerate() {
            pair_ui(ui, model, no, pair, commands);
        }
        beside(ui, model, commands);
    });
}

/// The seat in the middle, and around it everyone who should have known something; a line shows the worst of each.
fn drawing(ui: &mut Ui, model: &DebriefModel) {
    let tokens = tokens(ui);
    let around = worst_of_each(&model.graph.pairs);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let centre = rect.center() - vec2(0.0, 14.0);
    // Below the lowest there is room for a name of two lines.
    let spread = vec2(rect.width() / 2.0 - 48.0, rect.height() / 2.0 - 44.0);
    let painter = ui.painter().with_clip_rect(rect);
    for (no, pair) in around.iter().enumerate() {
        let angle = std::f32::consts::TAU * (no as f32 + 0.5) / around.len() as f32;
        let at = centre + Vec2::angled(angle) * spread;
        let colour = of_state(pair.state, tokens);
        if matches!(pair.state, PairState::Never | PairState::Open) {
            widgets::dashes(&painter, &[centre, at], Stroke::new(1.5, colour), 5.0, 4.0);
        } else {
            painter.line_segment([centre, at], Stroke::new(1.5, colour));
        }
        let beside = centre.lerp(at, 0.46);
        widgets::haloed(
            &painter,
            beside,
            Align2::CENTER_CENTER,
            &short(model, pair),
            theme::CAPTION,
            colour,
            tokens.panel,
        );
        painter.circle(at, NODE, tokens.raised, Stroke::new(1.5, tokens.muted));
        name(&painter, rect, at + vec2(0.0, NODE + 2.0), &model.words.correspondent(&pair.who), tokens);
    }
    painter.circle(centre, NODE, tokens.raised, Stroke::new(1.5, tokens.sky));
    name(&painter, rect, centre + vec2(0.0, NODE + 2.0), &model.words.say("ui-you"), tokens);
}

fn name(painter: &bevy_egui::egui::Painter, within: Rect, at: bevy_egui::egui::Pos2, text: &str, tokens: &Tokens) {
    let mut job =
        bevy_egui::egui::text::LayoutJob::simple(text.to_owned(), theme::regular(theme::CAPTION), tokens.text, 92.0);
    (job.wrap.max_rows, job.halign) = (2, bevy_egui::egui::Align::Center);
    let galley = painter.layout_job(job);
    let half = galley.size().x / 2.0;
    let x = at.x.clamp(within.left() + half, (within.right() - half).max(within.left() + half));
    painter.galley(bevy_egui::egui::pos2(x, at.y), galley, tokens.text);
}

fn worst_of_each(pairs: &[Pair]) -> Vec<&Pair> {
    let mut worst: Vec<&Pair> = Vec::new();
    for pair in pairs {
        match worst.iter_mut().find(|known| known.who == pair.who) {
            Some(known) if gravity(pair) > gravity(known) => *known = pair,
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

fn pair_ui(ui: &mut Ui, model: &DebriefModel, no: usize, pair: &Pair, commands: &mut Vec<Command>) {
    let words = &model.words;
    let tokens = tokens(ui);
    let about = pair.topic.as_ref().map_or_else(|| due(model, pair), |topic| words.topic(topic));
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

fn due(model: &DebriefModel, pair: &Pair) -> String {
    model.words.say(match &pair.due {
        Due::Need(_) => "ui-due-need",
        Due::Acknowledgement(_) => "ui-due-acknowledgement",
        Due::Feedback(_) => "ui-due-feedback",
        Due::Doctrine(title) => return model.words.key(title),
    })
}

/// "radio, 0:12 after, standard 1:30, loop closed"
fn told(model: &DebriefModel, pair: &Pair) -> String {
    let words = &model.words;
    let standard = countdown(pair.standard_s);
    let Some(told) = &pair.told else {
        return words.with("ui-told-not", &[("standard", standard.into())]);
    };
    let values = [
        ("channel", words.named("channel", told.channel).into()),
        ("delay", countdown(told.delay_s as u32).into()),
        ("standard", standard.into()),
    ];
    let closed = if told.is_loop_closed() { "ui-loop-closed" } else { "ui-loop-open" };
    format!("{} · {}", words.with("ui-told", &values), words.say(closed))
}

fn short(model: &DebriefModel, pair: &Pair) -> String {
    match (&pair.told, pair.state) {
        (Some(told), _) => countdown(told.delay_s as u32),
        // Words beside ten lines would lie on one another; the list below says it.
        (None, PairState::Never) => "✗".to_owned(),
        (None, state) => model.words.named("pair", state),
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
