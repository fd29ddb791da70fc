//! What if: other orders from the moment shown, over many seeds; marks and outcomes of both, luck and judgement apart.

use bevy_egui::egui::text::{LayoutJob, TextWrapping};
use bevy_egui::egui::{ComboBox, Label, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::{DebriefModel, DebriefState};
use crate::exercise::distribution::{Distribution, Outcome, Spread};
use crate::exercise::whatif::{LuckAndJudgement, WhatIf};
use crate::window::commands::Command;
use crate::window::rehearsal::{Rehearsal, State};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::clock_run;

const SEEDS: [u32; 3] = [16, 64, 256];

pub fn what_if(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    ScrollArea::vertical().id_salt("what if").auto_shrink([false, false]).show(ui, |ui| {
        ui.add(Label::new(theme::body(words.say("ui-what-if-means"))).wrap());
        ui.add_space(GAP);
        match &model.what_if {
            Possible::No => {
                widgets::muted(ui, words.say("ui-what-if-no-log"));
            }
            Possible::Yes { scripts, rehearsal } => {
                match rehearsal.filter(|rehearsal| rehearsal.is_running()) {
                    Some(rehearsal) => running(ui, model, rehearsal, commands),
                    None => ask(ui, model, state, scripts, commands),
                }
                if let Some(rehearsal) = rehearsal {
                    found(ui, model, rehearsal);
                }
            }
        }
    });
}

/// What can be compared, and what is being compared.
pub enum Possible<'a> {
    /// The run was not kept: there is nothing to go on from.
    No,
    Yes {
        scripts: Vec<&'a str>,
        rehearsal: Option<&'a Rehearsal>,
    },
}

fn ask(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, scripts: &[&str], commands: &mut Vec<Command>) {
    let words = &model.words;
    widgets::note(ui, words.say("ui-what-if-instead"));
    let nothing = words.say("ui-what-if-nothing");
    let chosen = state.instead.as_ref().map_or_else(|| nothing.clone(), |name| script_name(model, name));
    ComboBox::from_id_salt("instead").selected_text(theme::body(chosen)).width(ui.available_width()).show_ui(
        ui,
        |ui| {
            for name in scripts {
                ui.selectable_value(&mut state.instead, Some((*name).to_owned()), script_name(model, name));
            }
            ui.selectable_value(&mut state.instead, None, nothing);
        },
    );
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for seeds in SEEDS {
            let look = if state.seeds == seeds { Look::Chosen } else { Look::Plain };
            if Button::new(words.with("ui-what-if-seeds", &[("seeds", seeds.into())])).look(look).show(ui).clicked() {
                state.seeds = seeds;
            }
        }
    });
    ui.add_space(GAP / 2.0);
    let text = words.with("ui-what-if-play", &[("at", clock_run(state.tick).into())]);
    let possible = state.tick < model.review.last_tick();
    if Button::primary(text).width(ui.available_width()).enabled(possible).show(ui).clicked() {
        commands.push(Command::AskWhatIf { at: state.tick, instead: state.instead.clone(), seeds: state.seeds });
    }
    if !possible {
        widgets::note(ui, words.say("ui-what-if-over"));
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
        commands.push(Command::CancelWhatIf);
    }
    ui.ctx().request_repaint();
}

fn found(ui: &mut Ui, model: &DebriefModel, rehearsal: &Rehearsal) {
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
    let instead = script_name(model, &rehearsal.name);
    let head = [("at", clock_run(result.at).into()), ("instead", instead.into())];
    widgets::caption(ui, &words.with("ui-what-if-from", &head));
    let [given, other] = result.alternatives.as_slice() else { return };
    let (given, other) = (&given.distribution, &other.distribution);
    for (one, two) in given.scales.iter().zip(&other.scales) {
        row(ui, &words.named("scale", one.scale), one.mark.as_ref(), two.mark.as_ref(), Some((0.0, 100.0)));
    }
    for outcome in [Outcome::Dead, Outcome::Wounded, Outcome::HandedOver, Outcome::Consent] {
        let of = |all: &Distribution| all.outcomes.iter().find(|one| one.outcome == outcome).and_then(|one| one.spread);
        let range = (outcome == Outcome::Consent).then_some((0.0, 1.0));
        row(ui, &words.named("outcome", outcome), of(given).as_ref(), of(other).as_ref(), range);
    }
    let fails = [
        ("given", (given.runs - given.without_hard_fail).into()),
        ("other", (other.runs - other.without_hard_fail).into()),
        ("of", given.runs.into()),
    ];
    widgets::note(ui, words.with("ui-what-if-hard-fails", &fails));
    widgets::note(ui, words.say("ui-what-if-legend"));
    apart(ui, model, result);
}

/// Two bars on one axis: what eight in ten runs lie between, and the middle run.
fn row(ui: &mut Ui, name: &str, given: Option<&Spread>, other: Option<&Spread>, range: Option<(f32, f32)>) {
    let tokens = tokens(ui);
    let both = [given, other].into_iter().flatten();
    let (low, high) = range.unwrap_or_else(|| {
        both.clone().fold((0.0, 1.0), |(low, high): (f32, f32), spread| (low.min(spread.least), high.max(spread.most)))
    });
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    let painter = ui.painter();
    let font = theme::regular(theme::CAPTION);
    let figures: Vec<String> = [given, other].map(|one| one.map_or_else(|| "–".to_owned(), figure)).into();
    let right = bevy_egui::egui::Align2::RIGHT_TOP;
    let taken = painter.text(rect.right_top(), right, figures.join(" → "), font.clone(), tokens.text);
    // The name gives way to the figures; it is whole in the hint.
    let mut job = LayoutJob::simple_singleline(name.to_owned(), font, tokens.muted);
    job.wrap = TextWrapping::truncate_at_width((taken.left() - rect.left() - GAP).max(0.0));
    painter.galley(rect.left_top(), painter.layout_job(job), tokens.muted);
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
        painter.circle_filled(pos2(x(spread.median), bar.center().y), 3.5, colour);
    }
    response.on_hover_text(format!("{name}\n{}", figures.join(" → ")));
}

fn figure(spread: &Spread) -> String {
    let places = if spread.most <= 1.0 && spread.most.fract() != 0.0 { 2 } else { 0 };
    format!("{:.places$} ({:.places$}–{:.places$})", spread.median, spread.tenth, spread.ninetieth)
}

/// How far the choice of orders moves each mark, and how far the draw does.
fn apart(ui: &mut Ui, model: &DebriefModel, result: &WhatIf) {
    let words = &model.words;
    let observed = |one: &&LuckAndJudgement| one.judgement.is_some();
    for one in result.scales.iter().filter(observed) {
        let number = |value: Option<f32>| format!("{:.1}", value.unwrap_or(0.0));
        let values = [
            ("scale", words.named("scale", one.scale).into()),
            ("judgement", number(one.judgement).into()),
            ("luck", number(one.luck).into()),
        ];
        ui.add(Label::new(theme::small(words.with("ui-what-if-apart", &values))).wrap());
    }
}

/// A script has a name of its own, or shows as it is called; without one, nothing more is ordered.
fn script_name(model: &DebriefModel, name: &str) -> String {
    let texts = model.words.texts;
    let key = format!("script-{}", name.replace('_', "-"));
    match name {
        "" => model.words.say("ui-what-if-nothing"),
        _ if texts.has(&key) => texts.say(&key),
        _ => name.to_owned(),
    }
}
