//! Who should have known what, and who told them: the coordination graph as a drawing and as a list.

use std::sync::Arc;

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Align, Align2, Color32, Galley, Label, Painter, Pos2, Rect, ScrollArea, Sense, Stroke, Ui, Vec2, pos2, vec2,
};

use super::ask::Ask;
use super::{DebriefModel, DebriefState, Panel};
use crate::assessment::coordination::{Due, OverShare, Pair, PairState};
use crate::sim::event::Party;
use crate::window::commands::Command;
use crate::window::theme::{self, Tokens, tokens};
use crate::window::widgets;
use crate::window::words::clock_run;

/// Two rows of names above the middle, two below.
const LEAST_HEIGHT: f32 = 160.0;
/// Of the drawing with few around the seat, and for each one more: their names must not lie on one another.
const HEIGHT: f32 = 250.0;
const FEW: usize = 6;
const HIGHER: f32 = 18.0;
const NODE: f32 = 7.0;
/// Of a name beside its node.
const NAME_WIDTH: f32 = 104.0;
const NAME_ROWS: usize = 3;

pub fn who_knew(ui: &mut Ui, model: &DebriefModel, state: &DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    ScrollArea::vertical().id_salt("who knew").auto_shrink([false, false]).show(ui, |ui| {
        state.reads(ui, Panel::Detail);
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
    let height = HEIGHT + around.len().saturating_sub(FEW) as f32 * HIGHER;
    // Whole in its panel, where that leaves the names their rows.
    let height = height.min(ui.clip_rect().height().max(LEAST_HEIGHT));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let centre = rect.center();
    // Above the highest and below the lowest there is room for a name of three lines.
    let spread = vec2(rect.width() / 2.0 - 48.0, rect.height() / 2.0 - 56.0);
    let painter = ui.painter().with_clip_rect(rect);
    let place = |no: usize| {
        let angle = std::f32::consts::TAU * (no as f32 + 0.5) / around.len() as f32;
        centre + Vec2::angled(angle) * spread
    };
    // Away from the middle, where the lines and their figures are.
    let outwards = |no: usize| if place(no).y < centre.y - 1.0 { Align::Min } else { Align::Max };
    let who = |pair: &Pair| model.words.correspondent(&pair.who);
    let names =
        around.iter().enumerate().map(|(no, pair)| Name::new(&painter, rect, place(no), outwards(no), who(pair)));
    let you = Name::new(&painter, rect, centre, Align::Max, model.words.say("ui-you"));
    let names: Vec<Name> = names.chain([you]).collect();
    for (no, pair) in around.iter().enumerate() {
        let (at, colour) = (place(no), of_state(pair.state, tokens));
        if matches!(pair.state, PairState::Never | PairState::Open) {
            widgets::dashes(&painter, &[centre, at], Stroke::new(1.5, colour), 5.0, 4.0);
        } else {
            painter.line_segment([centre, at], Stroke::new(1.5, colour));
        }
    }
    // Over all lines, which would otherwise go through them.
    names.iter().for_each(|name| name.paint(&painter, tokens));
    for (no, pair) in around.iter().enumerate() {
        let (figure, colour) = (short(model, pair), of_state(pair.state, tokens));
        let size = painter.layout_no_wrap(figure.clone(), theme::regular(theme::CAPTION), colour).size();
        let at = along(centre, place(no), size, &names);
        // Its line runs below it.
        widgets::plated(&painter, at, Align2::CENTER_CENTER, &figure, theme::CAPTION, colour, tokens.panel);
        painter.circle(place(no), NODE, tokens.raised, Stroke::new(1.5, tokens.muted));
    }
    painter.circle(centre, NODE, tokens.raised, Stroke::new(1.5, tokens.sky));
    let pointed = response.hover_pos().and_then(|pointer| {
        let near = |no: &usize| place(*no).distance(pointer) < NODE * 3.0;
        (0..around.len()).find(near)
    });
    if let Some(pair) = pointed.and_then(|no| around.get(no)) {
        response.on_hover_text_at_pointer(format!("{} · {}", who(pair), model.words.named("pair", pair.state)));
    }
}

/// About the middle of a line, and off every name.
fn along(centre: Pos2, node: Pos2, size: Vec2, names: &[Name]) -> Pos2 {
    let at = |share: f32| Rect::from_center_size(centre.lerp(node, share), size);
    let is_free = |rect: &Rect| names.iter().all(|name| !name.rect.intersects(*rect));
    SHARES.into_iter().map(at).find(is_free).unwrap_or(at(SHARES[0])).center()
}

/// How far along a line its figure may stand, best first.
const SHARES: [f32; 5] = [0.46, 0.54, 0.38, 0.62, 0.3];

/// A name on a plate above or below its node.
struct Name {
    galley: Arc<Galley>,
    rect: Rect,
}

impl Name {
    fn new(painter: &Painter, within: Rect, node: Pos2, side: Align, text: String) -> Self {
        let mut job = LayoutJob::simple(text, theme::regular(theme::CAPTION), Color32::PLACEHOLDER, NAME_WIDTH);
        (job.wrap.max_rows, job.halign) = (NAME_ROWS, Align::Center);
        let galley = painter.layout_job(job);
        let half = galley.size() / 2.0;
        let x = node.x.clamp(within.left() + half.x, (within.right() - half.x).max(within.left() + half.x));
        let away = NODE + 2.0 + half.y;
        let y = if side == Align::Min { node.y - away } else { node.y + away };
        let rect = Rect::from_center_size(pos2(x, y), galley.size());
        Self { galley, rect }
    }

    fn paint(&self, painter: &Painter, tokens: &Tokens) {
        widgets::plate(painter, self.rect.expand2(vec2(2.0, 0.0)), tokens.panel);
        painter.galley(self.rect.center_top(), self.galley.clone(), tokens.text);
    }
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
    // On one topic there may be news owed, and an answer as well.
    let due = due(model, pair);
    let about = pair.topic.as_ref().map_or_else(|| due.clone(), |topic| format!("{} · {due}", words.topic(topic)));
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
