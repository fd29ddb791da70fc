//! Two runs side by side: what differs first, then marks, outcomes and answers, beside both on the map.

use std::sync::Arc;

use bevy_egui::egui::{Align, Frame, Label, Layout, Margin, Rect, ScrollArea, Sense, Ui, vec2};

use super::ask::Ask;
use super::watch::Beside;
use super::{DebriefModel, DebriefState, LEAST_HEIGHT, LEAST_WIDTH, Panel, compared, outcomes};
use crate::assessment::card::ScaleMark;
use crate::assessment::text::whole;
use crate::exercise::log_reader::OrderLog;
use crate::review::Review;
use crate::scenario::ids::{DecisionId, Tick};
use crate::scenario::read::Loaded;
use crate::scenario::rubric::{Line, Scale};
use crate::sim::event::EventKind;
use crate::window::commands::Command;
use crate::window::dialogs;
use crate::window::library::aside;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button};
use crate::window::words::{Words, clock_run, name_key};

/// Marks nearer than this are as good as equal.
const EQUAL: f32 = 0.5;

/// Another kept run that this one can be compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct Peer {
    /// That it is kept under.
    pub name: String,
    pub title: String,
    pub detail: String,
    /// Its marks wait for the person's own account, so that nothing can be compared with it.
    pub awaits_account: bool,
    /// Of its card: runs of one day and one seed are told apart by their marks.
    pub scales: Vec<ScaleMark>,
    pub is_same_drill: bool,
}

/// Another run beside this one.
pub struct Comparison {
    pub title: String,
    pub beside: Beside,
}

impl Comparison {
    pub fn begin(loaded: Arc<Loaded>, log: Arc<OrderLog>, title: String) -> Self {
        Self { title, beside: Beside::of_log(loaded, log) }
    }
}

/// Which run; false once the dialog is closed.
pub fn choose(ui: &Ui, model: &DebriefModel, commands: &mut Vec<Command>) -> bool {
    let mut open = true;
    let words = &model.words;
    let response = dialogs::modal(ui, "compare", 460.0, |ui| {
        let content = ui.ctx().content_rect();
        ui.label(theme::title(words.say("debrief-compare-title")));
        ui.add_space(GAP);
        if model.kept.peers.is_empty() {
            ui.add(Label::new(theme::body(words.say("debrief-compare-none"))).wrap());
        }
        let room = (content.height() - 180.0).max(80.0);
        ScrollArea::vertical().id_salt("peers").max_height(room).min_scrolled_height(room).show(ui, |ui| {
            let mut is_same = None;
            for (no, peer) in model.kept.peers.iter().enumerate() {
                if is_same != Some(peer.is_same_drill) {
                    is_same = Some(peer.is_same_drill);
                    let head = if peer.is_same_drill { "debrief-compare-same" } else { "debrief-compare-others" };
                    widgets::caption(ui, &words.say(head));
                }
                if peer.awaits_account {
                    Frame::new().inner_margin(ROW).show(ui, |ui| peer_ui(ui, words, peer));
                    continue;
                }
                let name = format!("{} {}", peer.title, peer.detail);
                let (_, response) = widgets::row(ui, ("peer", no), &name, false, |ui| peer_ui(ui, words, peer));
                if response.clicked() {
                    commands.push(Ask::Compare(peer.name.clone()).into());
                    open = false;
                }
            }
        });
        ui.add_space(GAP);
        ui.with_layout(Layout::top_down(Align::Max), |ui| {
            if Button::new(words.say("ui-close")).key(words.say("ui-key-esc")).show(ui).clicked() {
                open = false;
            }
        });
    });
    open && !response.should_close()
}

/// Around a run that cannot be pressed, as around one that can.
const ROW: Margin = Margin::symmetric(10, 8);

fn peer_ui(ui: &mut Ui, words: &Words, peer: &Peer) {
    ui.add(Label::new(theme::strong(&peer.title)).wrap());
    ui.add(Label::new(theme::small(&peer.detail).color(tokens(ui).muted)).wrap());
    ui.horizontal_wrapped(|ui| aside::marks(ui, words.texts, &peer.scales));
}

/// The whole screen, until it is closed: what differs, and both runs on the map at the same moment.
pub fn compare(
    ui: &mut Ui,
    model: &DebriefModel,
    comparison: &Comparison,
    state: &mut DebriefState,
    commands: &mut Vec<Command>,
) {
    let whole = ui.max_rect().shrink(GAP);
    let (head, rest) = whole.split_top_bottom_at_y(whole.top() + 56.0);
    widgets::panel(ui, head, |ui| header(ui, &model.words, commands));
    let rest = rest.with_min_y(rest.top() + GAP);
    let other = match &comparison.beside {
        Beside::Done(other) => other,
        Beside::Failed => {
            widgets::panel(ui, rest, |ui| widgets::muted(ui, model.words.say("ui-run-diverged")));
            return;
        }
        Beside::Running(job) => {
            widgets::panel(ui, rest, |ui| running(ui, &model.words, job.done()));
            return;
        }
    };
    super::move_by_keys(ui, model, state);
    let marked = |ui: &mut Ui, rect| {
        widgets::panel(ui, rect, |ui| {
            let area = ScrollArea::vertical().id_salt("comparison").auto_shrink([false, false]);
            area.show(ui, |ui| {
                // What is slid has these keys as well.
                if ui.memory(|memory| memory.focused().is_none()) {
                    widgets::read_by_keys(ui);
                }
                both(ui, model, &comparison.title, other);
            });
        });
    };
    if whole.width() >= LEAST_WIDTH && whole.height() >= LEAST_HEIGHT {
        let wide = (whole.width() * 0.3).clamp(300.0, 480.0);
        let (left, right) = rest.split_left_right_at_x(rest.left() + wide);
        marked(ui, left);
        compared::maps(ui, right.with_min_x(right.left() + GAP), model, other, state);
        return;
    }
    let (tabs, rest) = rest.split_top_bottom_at_y(rest.top() + theme::target(ui));
    widgets::region(ui, tabs, |ui| {
        ui.horizontal(|ui| {
            for panel in [Panel::Lines, Panel::Map] {
                let chosen = (state.panel == Panel::Map) == (panel == Panel::Map);
                if Button::tab(model.words.say(panel.key()), chosen).show(ui).clicked() {
                    state.panel = panel;
                }
            }
        });
    });
    let rest = rest.with_min_y(rest.top() + GAP);
    match state.panel {
        Panel::Map => compared::maps(ui, rest, model, other, state),
        _ => marked(ui, rest),
    }
}

fn header(ui: &mut Ui, words: &Words, commands: &mut Vec<Command>) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let close = Button::primary(words.say("debrief-compare-close")).key(words.say("ui-key-esc"));
        if close.show(ui).clicked() {
            commands.push(Ask::CloseComparison.into());
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(theme::title(words.say("debrief-compare-head"))).truncate());
        });
    });
}

fn running(ui: &mut Ui, words: &Words, (done, of): (u32, u32)) {
    widgets::muted(ui, words.say("debrief-compare-running"));
    let (width, colour) = (ui.available_width().min(400.0), tokens(ui).sky);
    widgets::bar(ui, width, done as f32 / of.max(1) as f32, colour);
    ui.ctx().request_repaint();
}

fn both(ui: &mut Ui, model: &DebriefModel, title: &str, other: &Review) {
    let words = &model.words;
    // Rows to read, not to press.
    ui.spacing_mut().interact_size.y = 18.0;
    ui.spacing_mut().item_spacing.x = GAP * 2.0;
    let card = &model.review.card;
    let this = [("seed", card.seed.to_string().into()), ("ended", clock_run(model.review.last_tick()).into())];
    let this = format!("{} · {}", words.key(&words.scenario.meta.title), words.with("ui-debrief-run", &this));
    legend(ui, "A", &words.texts.pair(words.say("debrief-compare-this"), this), tokens(ui).muted);
    legend(ui, "B", &words.texts.pair(words.say("debrief-compare-other"), title), tokens(ui).sky);
    ui.add_space(GAP);
    marks(ui, model, other);
    widgets::rule(ui);
    beside(ui, model, other);
}

/// Both scales, what held them down, and the lines: those that differ first.
fn marks(ui: &mut Ui, model: &DebriefModel, other: &Review) {
    let words = &model.words;
    for scale in [Scale::Proportionality, Scale::Coordination] {
        let (one, two) = (model.review.card.scale(scale).mark, other.card.scale(scale).mark);
        row(ui, words, &words.named("scale", scale), "", (one, two));
    }
    fails(ui, model, other);
    widgets::rule(ui);
    let (apart, alike) = lines(model.review, other);
    widgets::caption(ui, &words.say("debrief-compare-differs"));
    if apart.is_empty() {
        widgets::muted(ui, words.say("debrief-compare-no-difference"));
    }
    line_rows(ui, words, &apart);
    if !alike.is_empty() {
        widgets::rule(ui);
        widgets::caption(ui, &words.say("debrief-compare-alike"));
        line_rows(ui, words, &alike);
    }
}

fn line_rows(ui: &mut Ui, words: &Words, pairs: &[Pair]) {
    for Pair { line, one, two } in pairs {
        let question = words.say(&format!("{}-question", name_key("line", line)));
        row(ui, words, &format!("{line:?} {}", words.named("line", line)), &question, (*one, *two));
    }
}

/// What came of both, and how both decided.
fn beside(ui: &mut Ui, model: &DebriefModel, other: &Review) {
    let words = &model.words;
    widgets::caption(ui, &words.say("ui-outcomes"));
    for (name, one, two) in outcomes::pairs(words, model.review, other) {
        widgets::ends(ui, theme::body(name), theme::strong(format!("{one} → {two}")));
    }
    answers(ui, model, other);
}

fn legend(ui: &mut Ui, letter: &str, text: &str, colour: bevy_egui::egui::Color32) {
    ui.horizontal(|ui| {
        ui.label(theme::title(letter).color(colour));
        ui.add(Label::new(theme::body(text)).wrap());
    });
}

fn fails(ui: &mut Ui, model: &DebriefModel, other: &Review) {
    let words = &model.words;
    let colour = tokens(ui).vermillion;
    let runs = [("A", model.review), ("B", other)];
    if runs.iter().any(|(_, review)| !review.card.hard_fails.is_empty()) {
        ui.add_space(GAP / 2.0);
        widgets::caption_in(ui, &words.say("ui-hard-fails"), colour);
    }
    for (letter, review) in runs {
        for fail in &review.card.hard_fails {
            let text = format!("{letter} · {} · T+{}", words.named("hard-fail", fail.kind), clock_run(fail.tick));
            ui.add(Label::new(theme::body(text)).wrap());
        }
    }
}

/// A line of both cards.
struct Pair {
    line: Line,
    one: Option<f32>,
    two: Option<f32>,
}

impl Pair {
    /// What only one run was judged on differs, and comes after all that can be measured.
    fn apart(&self) -> f32 {
        match (self.one, self.two) {
            (Some(one), Some(two)) => (one - two).abs(),
            (None, None) => 0.0,
            _ => EQUAL.next_up(),
        }
    }
}

/// Lines that differ, most first, and those that do not, in the card's order.
fn lines(run: &Review, other: &Review) -> (Vec<Pair>, Vec<Pair>) {
    let mark =
        |review: &Review, line: Line| review.card.lines.iter().find(|one| one.line == line).and_then(|one| one.mark);
    let known = |line: &Line| [run, other].iter().any(|review| review.card.lines.iter().any(|one| one.line == *line));
    let pairs = Line::ALL.into_iter().filter(known);
    let pairs = pairs.map(|line| Pair { line, one: mark(run, line), two: mark(other, line) });
    let (mut apart, alike): (Vec<Pair>, Vec<Pair>) = pairs.partition(|pair| pair.apart() > EQUAL);
    apart.sort_by(|a, b| b.apart().total_cmp(&a.apart()));
    (apart, alike)
}

/// A name, both marks with the difference, and a bar for each.
fn row(ui: &mut Ui, words: &Words, name: &str, hint: &str, (one, two): (Option<f32>, Option<f32>)) {
    let tokens = tokens(ui);
    let unseen = words.say("ui-not-observed");
    let figure = |mark: Option<f32>| mark.map_or_else(|| unseen.clone(), |mark| whole(mark).to_string());
    // Of the figures that stand there, so that they add up.
    let apart = one.zip(two).map(|(one, two)| whole(two) as i32 - whole(one) as i32);
    let apart = apart.map(|apart| format!("  ({apart:+})")).unwrap_or_default();
    widgets::ends(ui, theme::body(name), theme::strong(format!("{} → {}{apart}", figure(one), figure(two))));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 14.0), Sense::hover());
    for (mark, top, colour) in [(one, 0.0, tokens.muted), (two, 7.0, tokens.sky)] {
        let bar = Rect::from_min_size(rect.min + vec2(0.0, top), vec2(rect.width(), 5.0));
        widgets::paint_bar(ui.painter(), tokens, bar, mark.unwrap_or(0.0) / 100.0, colour);
    }
    if !hint.is_empty() {
        response.on_hover_text(hint);
    }
    ui.add_space(2.0);
}

/// How both answered the same decisions; runs of other drills were asked others.
fn answers(ui: &mut Ui, model: &DebriefModel, other: &Review) {
    let words = &model.words;
    if other.loaded.scenario.meta.id != words.scenario.meta.id || words.scenario.decisions.is_empty() {
        return;
    }
    widgets::rule(ui);
    widgets::caption(ui, &words.say("debrief-compare-decisions"));
    let answered = |id: &DecisionId| [model.review, other].map(|review| answer(words, review, id));
    let mut decisions: Vec<_> =
        words.scenario.decisions.iter().map(|decision| (decision, answered(&decision.id))).collect();
    // What was decided otherwise comes first.
    decisions.sort_by_key(|(_, [one, two])| one.0 == two.0);
    for (decision, answers) in decisions {
        ui.add(Label::new(theme::strong(words.key(&decision.title))).wrap());
        let is_same = answers[0].0 == answers[1].0;
        let colour = if is_same { tokens(ui).muted } else { tokens(ui).text };
        for (letter, (answer, at)) in ["A", "B"].into_iter().zip(answers) {
            let at = at.map_or_else(String::new, |at| format!(" · T+{}", clock_run(at)));
            ui.add(Label::new(theme::body(format!("{letter} · {answer}{at}")).color(colour)).wrap());
        }
        ui.add_space(4.0);
    }
}

fn answer(words: &Words, review: &Review, id: &DecisionId) -> (String, Option<Tick>) {
    let mut events = review.events.events.iter();
    let answered = events.find_map(|event| match &event.kind {
        EventKind::Decided { decision, option, .. } if decision == id => {
            Some((words.option(id, option), Some(event.tick)))
        }
        _ => None,
    });
    answered.unwrap_or_else(|| (words.say("debrief-compare-unanswered"), None))
}
