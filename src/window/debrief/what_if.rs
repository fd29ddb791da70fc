//! What if: other orders from the moment shown, over many seeds; marks and outcomes of both, luck and judgement apart.

use bevy_egui::egui::{Align, Label, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::ask::{Ask, Instead};
use super::watch::{Beside, Watching};
use super::{DebriefModel, DebriefState, Panel, outcomes};
use crate::assessment::text::whole;
use crate::exercise::distribution::{Distribution, Outcome, Spread};
use crate::exercise::whatif::{LuckAndJudgement, WhatIf};
use crate::scenario::ids::{DecisionId, OptionId, Tick};
use crate::sim::event::EventKind;
use crate::window::commands::Command;
use crate::window::rehearsal::{Rehearsal, State};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{Words, clock_run, countdown};

const SEEDS: [u32; 3] = [16, 64, 256];

pub fn what_if(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    ScrollArea::vertical().id_salt("what if").auto_shrink([false, false]).show(ui, |ui| {
        state.reads(ui, Panel::Detail);
        ui.add(Label::new(theme::body(words.say("ui-what-if-means"))).wrap());
        ui.add_space(GAP);
        let Possible::Yes { scripts, rehearsal, watching } = &model.what_if else {
            widgets::muted(ui, words.say("ui-what-if-no-log"));
            return;
        };
        choose(ui, model, state, scripts);
        let at = moment(model, state);
        let is_possible = at < model.review.last_tick();
        if !is_possible {
            widgets::note(ui, words.say("ui-what-if-over"));
        }
        widgets::note(ui, words.with("debrief-what-if-at", &[("at", clock_run(at).into())]));
        ui.add_space(GAP);
        state.seen_once &= watching.is_some_and(|watching| !watching.beside.is_running());
        match watching.filter(|watching| watching.beside.is_running()) {
            Some(watching) => playing(ui, model, &watching.beside, commands),
            None => {
                let watch = Button::primary(words.say("debrief-watch")).width(ui.available_width());
                if watch.enabled(is_possible).show(ui).clicked() && is_possible {
                    commands.push(Ask::Watch { at, instead: state.instead.clone() }.into());
                }
            }
        }
        if let Some(watching) = watching {
            watched(ui, model, state, watching, commands);
        }
        widgets::rule(ui);
        state.seen_over_seeds &= rehearsal.is_some_and(|(_, rehearsal)| !rehearsal.is_running());
        match rehearsal.filter(|(_, rehearsal)| rehearsal.is_running()) {
            Some((_, rehearsal)) => running(ui, model, rehearsal, commands),
            None => seeds(ui, model, state, at, commands),
        }
        if let Some((instead, rehearsal)) = rehearsal {
            found(ui, model, state, instead, rehearsal);
        }
    });
}

/// What can be compared, and what is being compared.
pub enum Possible<'a> {
    /// The run was not kept: there is nothing to go on from.
    No,
    Yes {
        scripts: Vec<&'a str>,
        rehearsal: Option<(&'a Instead, &'a Rehearsal)>,
        watching: Option<&'a Watching>,
    },
}

/// Another answer to a decision, a script of the drill, or nothing more.
fn choose(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, scripts: &[&str]) {
    let words = &model.words;
    let label = words.say("ui-what-if-instead");
    widgets::note(ui, label.as_str());
    let scripts = scripts.iter().map(|name| Instead::Script((*name).to_owned()));
    let offered = scripts.chain([Instead::Nothing]).chain(other_answers(model));
    let offered = offered.map(|instead| (instead.clone(), name(model, &instead))).collect();
    let (field, taken) = widgets::list(ui, &label, &name(model, &state.instead), offered, Some(&state.instead));
    if std::mem::take(&mut state.takes_instead) {
        field.request_focus();
        field.scroll_to_me(None);
    }
    state.instead = taken.unwrap_or_else(|| state.instead.clone());
}

/// Every option that was not taken, of each decision that was put to the seat.
fn other_answers(model: &DebriefModel) -> Vec<Instead> {
    let mut others = Vec::new();
    for decision in &model.words.scenario.decisions {
        if opened(model, &decision.id).is_none() {
            continue;
        }
        let taken = answered(model, &decision.id).map(|(_, option)| option);
        let rest = decision.options.iter().filter(|option| taken != Some(&option.id));
        others.extend(rest.map(|option| Instead::Option(decision.id.clone(), option.id.clone())));
    }
    others
}

fn opened(model: &DebriefModel, id: &DecisionId) -> Option<Tick> {
    let mut events = model.review.events.events.iter();
    events.find_map(|event| match &event.kind {
        EventKind::DecisionOpened { decision, seat, .. } if decision == id && model.review.people.contains(seat) => {
            Some(event.tick)
        }
        _ => None,
    })
}

fn answered<'a>(model: &DebriefModel<'a>, id: &DecisionId) -> Option<(Tick, &'a OptionId)> {
    let mut events = model.review.events.events.iter();
    events.find_map(|event| match &event.kind {
        EventKind::Decided { decision, option, .. } if decision == id => Some((event.tick, option)),
        _ => None,
    })
}

/// Where the alternative leaves the run: another answer just before the one that was given, everything else at the
/// moment shown.
fn moment(model: &DebriefModel, state: &DebriefState) -> Tick {
    let Instead::Option(decision, _) = &state.instead else { return state.tick };
    let given = answered(model, decision).map(|(tick, _)| Tick(tick.0.saturating_sub(1)));
    given.or(opened(model, decision)).unwrap_or(state.tick)
}

fn seeds(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, at: Tick, commands: &mut Vec<Command>) {
    let words = &model.words;
    widgets::note(ui, words.say("debrief-what-if-spread"));
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for seeds in SEEDS {
            let look = if state.seeds == seeds { Look::Chosen } else { Look::Plain };
            if Button::new(words.with("ui-what-if-seeds", &[("seeds", seeds.into())])).look(look).show(ui).clicked() {
                state.seeds = seeds;
            }
        }
    });
    let is_possible = at < model.review.last_tick();
    let text = words.with("ui-what-if-play", &[("at", clock_run(at).into())]);
    if Button::new(text).width(ui.available_width()).enabled(is_possible).show(ui).clicked() && is_possible {
        commands.push(Ask::WhatIf { at, instead: state.instead.clone(), seeds: state.seeds }.into());
    }
}

fn playing(ui: &mut Ui, model: &DebriefModel, beside: &Beside, commands: &mut Vec<Command>) {
    let Beside::Running(job) = beside else { return };
    let (done, of) = job.done();
    widgets::muted(ui, model.words.with("debrief-watch-running", &[("done", countdown(done).into())]));
    let (width, colour) = (ui.available_width(), tokens(ui).sky);
    widgets::bar(ui, width, done as f32 / of.max(1) as f32, colour);
    ui.add_space(GAP / 2.0);
    if Button::new(model.words.say("ui-cancel")).show(ui).clicked() {
        commands.push(Ask::StopWatching.into());
    }
    ui.ctx().request_repaint();
}

/// The alternative as it went: its marks and outcomes beside those of the run.
fn watched(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
    watching: &Watching,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    let other = match &watching.beside {
        Beside::Running(_) => return,
        Beside::Failed => {
            widgets::muted(ui, words.say("ui-run-diverged"));
            return;
        }
        Beside::Done(other) => other,
    };
    ui.add_space(GAP);
    ui.spacing_mut().interact_size.y = 18.0;
    heading(ui, model, (watching.at, &watching.instead), &mut state.seen_once);
    let figure = |mark: Option<f32>| mark.map_or_else(|| "–".to_owned(), |mark| whole(mark).to_string());
    for scale in &model.review.card.scales {
        let than = figure(other.card.scale(scale.scale).mark);
        let text = format!("{} → {than}", figure(scale.mark));
        widgets::ends(ui, theme::body(words.named("scale", scale.scale)), theme::strong(text));
    }
    for (name, given, than) in outcomes::pairs(words, model.review, other) {
        widgets::ends(ui, theme::body(name), theme::strong(format!("{given} → {than}")));
    }
    let fails = [
        ("given", (model.review.card.hard_fails.len() as u32).into()),
        ("other", (other.card.hard_fails.len() as u32).into()),
    ];
    widgets::note(ui, words.with("debrief-watch-fails", &fails));
    widgets::note(ui, words.say("debrief-watch-legend"));
    if model.review.card.scales.iter().any(|one| is_below(other.card.scale(one.scale).mark, one.mark)) {
        prepared(ui, words, &watching.instead);
    }
    if matches!(watching.instead, Instead::Option(..)) {
        widgets::note(ui, words.say("debrief-watch-orders"));
    }
    ui.horizontal_wrapped(|ui| {
        let text = if state.watches_other { "debrief-watch-given" } else { "debrief-watch-other" };
        if Button::new(words.say(text)).show(ui).clicked() {
            state.watches_other = !state.watches_other;
            state.show_moment(watching.at);
            state.playing = true;
            state.panel = Panel::Map;
        }
        if Button::new(words.say("debrief-watch-close")).look(Look::Quiet).show(ui).clicked() {
            state.watches_other = false;
            commands.push(Ask::StopWatching.into());
        }
    });
}

/// Of a result; when it comes, it is brought into sight.
fn heading(ui: &mut Ui, model: &DebriefModel, (at, instead): (Tick, &Instead), is_seen: &mut bool) {
    let values = [("at", clock_run(at).into()), ("instead", name(model, instead).into())];
    let heading = widgets::caption(ui, &model.words.with("ui-what-if-from", &values));
    if !std::mem::replace(is_seen, true) {
        heading.scroll_to_me(Some(Align::Min));
    }
}

fn running(ui: &mut Ui, model: &DebriefModel, rehearsal: &Rehearsal, commands: &mut Vec<Command>) {
    let words = &model.words;
    let State::Running { done, of } = rehearsal.state() else { return };
    widgets::muted(ui, words.with("ui-what-if-running", &[("done", (*done).into()), ("of", (*of).into())]));
    let colour = tokens(ui).sky;
    let width = ui.available_width();
    widgets::bar(ui, width, *done as f32 / (*of).max(1) as f32, colour);
    ui.add_space(GAP / 2.0);
    if Button::new(words.say("ui-cancel")).show(ui).clicked() {
        commands.push(Ask::CancelWhatIf.into());
    }
    ui.ctx().request_repaint();
}

fn found(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, instead: &Instead, rehearsal: &Rehearsal) {
    let words = &model.words;
    let result = match rehearsal.state() {
        State::Running { .. } => return,
        State::Failed => {
            widgets::muted(ui, words.say("ui-run-diverged"));
            return;
        }
        State::Done(result) => result,
    };
    widgets::rule(ui);
    heading(ui, model, (result.at, instead), &mut state.seen_over_seeds);
    let [given, other] = result.alternatives.as_slice() else { return };
    let (given, other) = (&given.distribution, &other.distribution);
    for (one, two) in given.scales.iter().zip(&other.scales) {
        row(ui, words, &words.named("scale", one.scale), one.mark.as_ref(), two.mark.as_ref(), Some((0.0, 100.0)));
    }
    for outcome in outcomes::COMPARED {
        let of = |all: &Distribution| all.outcomes.iter().find(|one| one.outcome == outcome).and_then(|one| one.spread);
        let range = (outcome == Outcome::Consent).then_some((0.0, 1.0));
        row(ui, words, &words.named("outcome", outcome), of(given).as_ref(), of(other).as_ref(), range);
    }
    let fails = [
        ("given", (given.runs - given.without_hard_fail).into()),
        ("other", (other.runs - other.without_hard_fail).into()),
        ("of", given.runs.into()),
    ];
    widgets::note(ui, words.with("ui-what-if-hard-fails", &fails));
    widgets::note(ui, words.say("ui-what-if-legend"));
    apart(ui, model, result);
    widgets::note(ui, words.say("debrief-what-if-spread-means"));
    // Over many runs some are below, whichever way the middle one went.
    prepared(ui, words, instead);
}

fn is_below(one: Option<f32>, other: Option<f32>) -> bool {
    one.zip(other).is_some_and(|(one, other)| whole(one) < whole(other))
}

/// A prepared path may do worse than the run that it leaves: it was written for another past.
fn prepared(ui: &mut Ui, words: &Words, instead: &Instead) {
    if matches!(instead, Instead::Script(_)) {
        widgets::note(ui, words.say("debrief-what-if-prepared"));
    }
}

/// Two bars on one axis: what eight in ten runs lie between, and the middle run.
fn row(
    ui: &mut Ui,
    words: &Words,
    name: &str,
    given: Option<&Spread>,
    other: Option<&Spread>,
    range: Option<(f32, f32)>,
) {
    let tokens = tokens(ui);
    let both = [given, other].into_iter().flatten();
    let (low, high) = range.unwrap_or_else(|| {
        both.clone().fold((0.0, 1.0), |(low, high): (f32, f32), spread| (low.min(spread.least), high.max(spread.most)))
    });
    let font = theme::regular(theme::CAPTION);
    let figures = [given, other].map(|one| one.map_or_else(|| "–".to_owned(), |spread| figure(words, spread)));
    let figures = ui.painter().layout_no_wrap(figures.join(" → "), font.clone(), tokens.text);
    let width = ui.available_width();
    let whole = ui.painter().layout(name.to_owned(), font, tokens.muted, width);
    // The figures stand beside the name, or below it where there is no room.
    let is_beside = whole.rows.len() == 1 && whole.size().x + GAP + figures.size().x <= width;
    let above = if is_beside { 0.0 } else { whole.size().y };
    let (rect, _) = ui.allocate_exact_size(vec2(width, 30.0 + above), Sense::hover());
    let painter = ui.painter();
    painter.galley(rect.left_top(), whole, tokens.muted);
    let rect = rect.with_min_y(rect.top() + above);
    painter.galley(pos2(rect.right() - figures.size().x, rect.top()), figures, tokens.text);
    let x = |value: f32| rect.left() + rect.width() * ((value - low) / (high - low).max(1e-6)).clamp(0.0, 1.0);
    painter.rect_filled(
        Rect::from_min_max(pos2(rect.left(), rect.top() + 17.0), pos2(rect.right(), rect.top() + 28.0)),
        3,
        tokens.raised,
    );
    for (spread, top, colour) in [(given, 17.0, tokens.muted), (other, 23.0, tokens.sky)] {
        let Some(spread) = spread else { continue };
        let bar = Rect::from_min_max(
            pos2(x(spread.tenth), rect.top() + top),
            pos2(x(spread.ninetieth).max(x(spread.tenth) + 2.0), rect.top() + top + 5.0),
        );
        painter.rect_filled(bar, 2, colour.gamma_multiply(0.6));
        let dot = x(spread.median).max(rect.left() + DOT).min(rect.right() - DOT);
        painter.circle_filled(pos2(dot, bar.center().y), DOT, colour);
    }
}

/// Radius of the middle run's dot.
const DOT: f32 = 3.5;

fn figure(words: &Words, spread: &Spread) -> String {
    let places = if spread.most <= 1.0 && spread.most.fract() != 0.0 { 2 } else { 0 };
    let [median, tenth, ninetieth] =
        [spread.median, spread.tenth, spread.ninetieth].map(|value| words.texts.decimal(value, places));
    format!("{median} ({tenth}–{ninetieth})")
}

/// How far the choice of orders moves each mark, and how far the draw does.
fn apart(ui: &mut Ui, model: &DebriefModel, result: &WhatIf) {
    let words = &model.words;
    let observed = |one: &&LuckAndJudgement| one.judgement.is_some();
    for one in result.scales.iter().filter(observed) {
        let number = |value: Option<f32>| words.texts.decimal(value.unwrap_or(0.0), 1);
        let values = [
            ("scale", words.named("scale", one.scale).into()),
            ("judgement", number(one.judgement).into()),
            ("luck", number(one.luck).into()),
        ];
        ui.add(Label::new(theme::small(words.with("ui-what-if-apart", &values))).wrap());
    }
}

/// What is played instead, in words. A script has a name of its own, or shows as it is called.
fn name(model: &DebriefModel, instead: &Instead) -> String {
    let (words, texts) = (&model.words, model.words.texts);
    match instead {
        Instead::Nothing => words.say("ui-what-if-nothing"),
        Instead::Script(name) => {
            let key = format!("script-{}", name.replace('_', "-"));
            if texts.has(&key) { texts.say(&key) } else { name.clone() }
        }
        Instead::Option(decision, option) => {
            // Nothing ends before a colon, nor in a heading.
            let plain = |text: String| text.trim_end_matches('.').to_owned();
            texts.pair(plain(words.decision(decision)), plain(words.option(decision, option)))
        }
    }
}
