//! The content notice, then the briefing: situation, mandate, rules, forces, contacts, map, and what will be judged.

mod before;
mod forces;
mod notice;
mod overview;
pub mod page;

use std::collections::BTreeMap;

use bevy_egui::egui::{Grid, Key, Label, Modifiers, Rect, ScrollArea, Stroke, Ui, pos2, vec2};

use super::commands::Command;
use super::heads::head;
use super::keys;
use super::map_view::Camera;
use super::theme::{self, GAP, PADDING, tokens};
use super::widgets::{self, Button, Look};
use super::words::{Words, name_key};
use crate::scenario::mandate::{Authority, First, Rule, RuleEffect};
use crate::scenario::rubric::Scale;
pub use notice::notice;

/// The whole briefing; in play it lies over the play screen and ends in a way back.
pub fn briefing(ui: &mut Ui, model: &BriefingModel, state: &mut BriefingState) -> Vec<Command> {
    let mut commands = Vec::new();
    let whole = ui.max_rect().shrink(GAP);
    let narrow = whole.width() < NARROW;
    let top_height = if narrow { 104.0 } else { 64.0 };
    let top = Rect::from_min_max(whole.min, pos2(whole.right(), whole.top() + top_height));
    let rest = Rect::from_min_max(pos2(whole.left(), top.bottom() + GAP), whole.max);
    widgets::panel(ui, top, |ui| header(ui, model, narrow, state.printed.as_deref(), &mut commands));
    let (tabs, shown) = (tabs(model, narrow), state.tab);
    act_on_keys(ui, model, &tabs, state, &mut commands);
    if !tabs.contains(&state.tab) {
        state.tab = Tab::Situation;
    }
    let reading = if narrow { rest.width() } else { (rest.width() * 0.55).min(WIDTH) };
    let left = Rect::from_min_max(rest.min, pos2(rest.left() + reading, rest.bottom()));
    widgets::panel(ui, left, |ui| {
        tab_row(ui, model, &tabs, state);
        widgets::rule(ui);
        if state.tab == Tab::Map {
            let rect = ui.available_rect_before_wrap();
            return overview::overview(ui, model, state, rect);
        }
        let salt = format!("{:?}", state.tab);
        ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, |ui| {
            widgets::read_by_keys(ui);
            section_ui(ui, model, state);
        });
    });
    if state.tab != shown {
        state.printed = None;
    }
    if !narrow {
        spend_arrows(ui);
        let right = Rect::from_min_max(pos2(left.right() + GAP, rest.top()), rest.max);
        overview::overview(ui, model, state, right);
    }
    commands
}

fn section_ui(ui: &mut Ui, model: &BriefingModel, state: &mut BriefingState) {
    match state.tab {
        Tab::Situation | Tab::Map => situation(ui, model),
        Tab::Mandate => mandate(ui, model),
        Tab::Rules => rules(ui, model),
        Tab::Forces => forces::forces(ui, &model.words),
        Tab::Contacts => forces::contacts(ui, &model.words),
        Tab::Judged => judged(ui, &model.words),
        Tab::Before => before::before(ui, &model.words, state),
    }
}

/// Up and down have moved the text: the map beside it stays where it is.
fn spend_arrows(ui: &Ui) {
    // What lies over the screen has them still.
    if widgets::typing(ui) {
        return;
    }
    ui.input_mut(|input| {
        for key in [Key::ArrowUp, Key::ArrowDown] {
            input.consume_key(Modifiers::NONE, key);
            input.keys_down.remove(&key);
        }
    });
}

/// Sections, in the order in which they are read; the map is one of them where it has no place beside them.
fn tabs(model: &BriefingModel, narrow: bool) -> Vec<Tab> {
    let mut tabs = vec![Tab::Situation, Tab::Mandate, Tab::Rules, Tab::Forces, Tab::Contacts];
    if model.practice {
        // Assessed runs show the rules, not the criteria.
        tabs.push(Tab::Judged);
    }
    if model.practice && !model.in_play && !model.words.scenario.before.is_empty() {
        tabs.push(Tab::Before);
    }
    if narrow {
        tabs.insert(1, Tab::Map);
    }
    tabs
}

/// Each with the number that is its key where the line has room for them, and with it under the pointer.
fn tab_row(ui: &mut Ui, model: &BriefingModel, tabs: &[Tab], state: &mut BriefingState) {
    let words = &model.words;
    let plain = |tab: Tab, shown: Tab| Button::tab(words.named("tab", tab), shown == tab);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(TAB_GAP, TAB_GAP);
        let numbered = tabs.iter().zip(NUMBERS).map(|(tab, key)| plain(*tab, state.tab).number(keys::name(key)));
        let width: f32 = numbered.map(|button| widgets::widest(ui, [button]) + TAB_GAP).sum();
        let has_room = width <= ui.available_width();
        for (tab, key) in tabs.iter().zip(NUMBERS) {
            let button = plain(*tab, state.tab);
            let button = if has_room { button.number(keys::name(key)) } else { button };
            let hint = words.with("ui-key-hint", &[("key", keys::name(key).into())]);
            if button.show(ui).on_hover_text(hint).clicked() {
                state.tab = *tab;
            }
        }
    });
}

fn act_on_keys(ui: &Ui, model: &BriefingModel, tabs: &[Tab], state: &mut BriefingState, commands: &mut Vec<Command>) {
    // The stroke that leaves it has taken the keyboard from it by now.
    let was_in_answer = std::mem::take(&mut state.in_answer);
    let step = [(Key::Comma, -1), (Key::Period, 1)].into_iter().find(|(key, _)| widgets::pressed(ui, *key));
    if let Some((_, step)) = step {
        let at = tabs.iter().position(|tab| *tab == state.tab).unwrap_or(0) as i32 + step;
        state.tab = tabs.get(at.rem_euclid(tabs.len() as i32) as usize).copied().unwrap_or_default();
    }
    let number = NUMBERS.iter().position(|key| widgets::pressed(ui, *key));
    let numbered = number.and_then(|at| tabs.get(at));
    if let Some(tab) = numbered {
        state.tab = *tab;
    }
    if state.tab == Tab::Before && (step.is_some() || numbered.is_some()) {
        // Of all sections the only one in which there is something to press.
        state.takes_keyboard = Some((0, 0));
    }
    if !model.in_play && widgets::pressed_free(ui, Key::Enter) {
        commands.push(Command::Start);
    }
    if !model.in_play && widgets::pressed(ui, Key::P) {
        commands.push(Command::PrintBriefing);
    }
    if widgets::pressed(ui, Key::Escape) && !was_in_answer {
        commands.push(if model.in_play { Command::ShowBriefing(false) } else { Command::BackToLibrary });
    }
}

pub struct BriefingModel<'a> {
    pub words: Words<'a>,
    pub practice: bool,
    /// Opened from a running drill.
    pub in_play: bool,
}

#[derive(Debug, Default)]
pub struct BriefingState {
    pub camera: Camera,
    pub tab: Tab,
    /// What was chosen of each question before the drill, by their places.
    pub answers: BTreeMap<usize, usize>,
    /// The choice that gets the keyboard: the first of a section turned to by key, or the one that was made by key, for
    /// what is said of each choice moves them all.
    pub takes_keyboard: Option<(usize, usize)>,
    /// A choice had the keyboard when the last frame was drawn.
    pub in_answer: bool,
    /// Where the page for printing was written, or why it was not; until another section is turned to.
    pub printed: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Situation,
    Map,
    Mandate,
    Rules,
    Forces,
    Contacts,
    Judged,
    Before,
}

/// Between sections in their row.
const TAB_GAP: f32 = 4.0;
/// Below this width the map is a section like the others.
const NARROW: f32 = 860.0;
/// Lines longer than this are hard to read.
const WIDTH: f32 = 860.0;
const NUMBERS: [Key; 8] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];

fn header(ui: &mut Ui, model: &BriefingModel, narrow: bool, printed: Option<&str>, commands: &mut Vec<Command>) {
    let mut press = |ui: &mut Ui, buttons: &mut dyn Iterator<Item = (Button, Command)>| {
        commands.extend(buttons.filter_map(|(button, command)| button.show(ui).clicked().then_some(command)));
    };
    if narrow {
        ui.vertical(|ui| {
            title(ui, model, printed);
            ui.horizontal_wrapped(|ui| {
                let actions = actions(ui, model);
                press(ui, &mut actions.into_iter().rev());
            });
        });
    } else {
        let actions = actions(ui, model);
        head(ui, "briefing", |ui| title(ui, model, printed), |ui| press(ui, &mut actions.into_iter()));
    }
}

/// Below it the seat and the hour, or for a while what became of the page for printing.
fn title(ui: &mut Ui, model: &BriefingModel, printed: Option<&str>) {
    let words = &model.words;
    let meta = &words.scenario.meta;
    let name = bevy_egui::egui::RichText::new(words.key(&meta.title)).font(theme::bold(theme::CLOCK));
    ui.add(Label::new(name).truncate());
    if let Some(printed) = printed {
        ui.add(Label::new(theme::small(printed)).truncate());
        return;
    }
    let seat = words.scenario.seats.iter().find(|seat| seat.playable);
    let seat = seat.map_or_else(String::new, |seat| words.key(&seat.title));
    let mode = words.say(if model.practice { "ui-practice" } else { "ui-assessed" });
    let time = format!("{:02}:{:02}", meta.starts_at.0, meta.starts_at.1);
    let line = words.with("ui-briefing-line", &[("seat", seat.into()), ("mode", mode.into()), ("time", time.into())]);
    ui.add(Label::new(theme::small(line).color(tokens(ui).muted)).truncate());
}

/// What leads out of the briefing comes last, and last of all what one came for.
fn actions(ui: &Ui, model: &BriefingModel) -> Vec<(Button, Command)> {
    let words = &model.words;
    let settings = Button::new(words.say("ui-settings")).look(Look::Quiet);
    let settings = (settings, Command::ShowSettings(true));
    if model.in_play {
        return vec![
            settings,
            (Button::new(words.say("ui-leave")), Command::AskToLeave),
            (Button::primary(words.say("ui-back-to-drill")).key(words.say("ui-key-esc")), Command::ShowBriefing(false)),
        ];
    }
    // What has the keyboard takes its Enter for itself.
    let is_free = ui.memory(|memory| memory.focused().is_none());
    let start = Button::primary(words.say("ui-start"));
    let start = if is_free { start.key(words.say("ui-key-enter")) } else { start };
    vec![
        settings,
        (Button::new(words.say("ui-print-briefing")).key("P").look(Look::Quiet), Command::PrintBriefing),
        (Button::new(words.say("ui-leave-briefing")), Command::BackToLibrary),
        (start, Command::Start),
    ]
}

fn section(ui: &mut Ui, words: &Words, key: &str, text: String) {
    widgets::caption(ui, &words.say(key));
    ui.add_space(2.0);
    ui.add(Label::new(theme::body(text)).wrap());
    ui.add_space(PADDING);
}

fn situation(ui: &mut Ui, model: &BriefingModel) {
    let words = &model.words;
    let meta = &words.scenario.meta;
    section(ui, words, "ui-situation", words.key(&meta.situation));
    section(ui, words, "ui-product-expected", words.key(&meta.product));
    widgets::caption(ui, &words.say("ui-objectives"));
    for objective in &words.scenario.objectives {
        ui.add(Label::new(theme::body(format!("– {}", words.key(&objective.text)))).wrap());
    }
}

fn mandate(ui: &mut Ui, model: &BriefingModel) {
    let words = &model.words;
    let mandate = &words.scenario.mandate;
    widgets::caption(ui, &words.say("ui-mandate"));
    ui.add_space(2.0);
    ui.add(Label::new(theme::strong(words.key(&mandate.title))).wrap());
    ui.add(Label::new(theme::body(words.key(&mandate.text))).wrap());
    ui.add_space(PADDING);
    widgets::caption(ui, &words.say("ui-decision-rights"));
    widgets::note(ui, words.say("ui-decision-rights-hint"));
    ui.add_space(4.0);
    let half = ui.available_width() * 0.5 - GAP;
    let grid = Grid::new("decision-rights").num_columns(2).spacing([GAP, 8.0]).striped(true);
    grid.max_col_width(half).min_col_width(half).show(ui, |ui| {
        for right in &mandate.decision_rights {
            ui.add(Label::new(theme::body(words.key(&right.what))).wrap());
            ui.add(Label::new(theme::body(words.key(&right.who)).color(tokens(ui).muted)).wrap());
            ui.end_row();
        }
    });
}

fn judged(ui: &mut Ui, words: &Words) {
    let pass = words.scenario.rubric.pass_mark;
    widgets::note(ui, words.with("ui-pass-mark", &[("mark", f64::from(pass).into())]));
    for scale in [Scale::Proportionality, Scale::Coordination] {
        ui.add_space(GAP);
        widgets::caption(ui, &words.named("scale", scale));
        ui.add_space(2.0);
        for (line, _) in words.scenario.rubric.lines.iter().filter(|(line, _)| line.scale() == scale) {
            ui.add(Label::new(theme::strong(format!("{line:?} {}", words.named("line", line)))).wrap());
            let question = words.say(&format!("{}-question", name_key("line", line)));
            ui.add(Label::new(theme::body(question).color(tokens(ui).muted)).wrap());
            ui.add_space(GAP / 2.0);
        }
    }
}

fn rules(ui: &mut Ui, model: &BriefingModel) {
    let words = &model.words;
    widgets::caption(ui, &words.say("ui-rules"));
    widgets::note(ui, words.say("ui-rules-hint"));
    ui.add_space(GAP);
    let mut group = None;
    for rule in &words.scenario.rules {
        if group != Some(rule.group) {
            group = Some(rule.group);
            ui.label(theme::strong(words.named("rule-group", rule.group)).color(tokens(ui).muted));
        }
        rule_ui(ui, words, rule);
        ui.add_space(GAP);
    }
}

fn rule_ui(ui: &mut Ui, words: &Words, rule: &Rule) {
    let tokens = tokens(ui);
    bevy_egui::egui::Frame::new()
        .stroke(Stroke::new(1.0, tokens.line))
        .corner_radius(theme::RADIUS_SMALL)
        .inner_margin(10)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.label(theme::title(rule.id.as_str()).color(tokens.sky));
                ui.add(Label::new(theme::strong(words.key(&rule.title))).wrap());
            });
            ui.add(Label::new(theme::body(words.key(&rule.text))).wrap());
            ui.add_space(4.0);
            let (key, rung, colour) = match rule.effect {
                RuleEffect::PermitsUpTo(rung) => ("ui-rule-permits", rung, tokens.green),
                RuleEffect::ForbidsFrom(rung) => ("ui-rule-forbids", rung, tokens.vermillion),
            };
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().interact_size.y = 20.0;
                let values = [("rung", words.named("rung", rung).into()), ("level", u32::from(rung.level()).into())];
                widgets::chip_in(ui, &words.with(key, &values), colour);
                for fact in facts(words, rule) {
                    widgets::chip(ui, &fact);
                }
            });
        });
}

/// When the rule holds, by whose authority, and what comes first; each a short fact.
pub(super) fn facts(words: &Words, rule: &Rule) -> Vec<String> {
    let mut facts: Vec<String> = rule.against.iter().map(|target| words.named("target-kind", target)).collect();
    let when = &rule.when;
    if let Some(stage) = when.stage_at_least {
        facts.push(words.with("ui-when-stage-least", &[("stage", words.named("stage", stage).into())]));
    }
    if let Some(stage) = when.stage_at_most {
        facts.push(words.with("ui-when-stage-most", &[("stage", words.named("stage", stage).into())]));
    }
    if let Some(limit) = when.time_to_harm_at_most_s {
        facts.push(words.with("ui-when-time", &[("time", words.duration(limit).into())]));
    }
    if let Some(least) = when.confidence_at_least {
        facts.push(words.with("ui-when-confidence", &[("confidence", words.texts.decimal(least, 1).into())]));
    }
    let status: Vec<String> = when.status.iter().map(|status| words.named("status", status)).collect();
    if !status.is_empty() {
        facts.push(status.join(", "));
    }
    facts.extend(when.in_zone.iter().map(|kind| words.named("zone-kind", kind)));
    if matches!(rule.effect, RuleEffect::PermitsUpTo(_)) {
        facts.push(match &rule.authority {
            Authority::Delegated => words.say("ui-authority-delegated"),
            Authority::Seat(seat) => words.with("ui-authority-seat", &[("who", words.seat(seat).into())]),
            Authority::Contact(contact) => words.with("ui-authority-seat", &[("who", words.contact(contact).into())]),
        });
    }
    facts.extend(rule.first.iter().map(|first| match first {
        First::Warning => words.say("ui-first-warning"),
        First::Permission => words.say("ui-first-permission"),
    }));
    facts
}
