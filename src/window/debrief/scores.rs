//! The head of the debrief: what was played, the two scales apart, what came of it, and what to do next.

use bevy_egui::egui::{Label, RichText, Sense, Stroke, Ui, vec2};

use super::ask::Ask;
use super::kept::Verified;
use super::{DebriefModel, DebriefState, Dialog, Phase, Way, account, leaving};
use crate::assessment::card::{ScaleMark, Verdict};
use crate::assessment::text::whole;
use crate::exercise::log::Mode;
use crate::window::commands::Command;
use crate::window::heads;
use crate::window::settings_screen;
use crate::window::symbols::{self, Sign};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{Words, clock_run};

/// Of the way out, and the space beside it.
const LEAVE: f32 = 130.0;
/// For all buttons in the longest language, and the title beside them.
const ROOM_FOR_ACTIONS: f32 = 960.0;
/// For one button more, in a page.
const ROOM_FOR_SHARE: f32 = 140.0;
/// For the export beside the title.
const ROOM_FOR_EXPORT: f32 = 440.0;
/// Of the toothed wheel and the space beside it.
const SETTINGS: f32 = 52.0;
/// Of the row with the title.
const TITLE_HEIGHT: f32 = 44.0;
/// Of the words on both scales together.
const TOTAL_WIDTH: f32 = 130.0;
/// Of the largest figure, so that names below one another begin at one place.
const FIGURE_WIDTH: f32 = 64.0;
/// Of the words beside a scale's figure, and where there is room for them in one line.
const SCALE_WIDTH: f32 = 230.0;
const ROOMY_SCALE_WIDTH: f32 = 300.0;
const ROOM_FOR_FIGURES: f32 = 1_200.0;
/// From this width on the screen may hang on a wall: marks and outcomes are read from afar.
const WALL: f32 = 1_500.0;
const WALL_SCALE_WIDTH: f32 = 480.0;

/// Two rows: the title beside what can be done, then the figures. One row would have to hide buttons in some language.
pub fn header(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let whole = ui.max_rect();
    let (upper, lower) = whole.split_top_bottom_at_y(whole.top() + TITLE_HEIGHT);
    let act = |ui: &mut Ui| actions(ui, upper.width(), model, state, commands);
    widgets::region(ui, upper, |ui| heads::head(ui, "debrief", |ui| title(ui, model), act));
    widgets::region(ui, lower, |ui| ui.horizontal(|ui| figures(ui, model, state)));
}

/// One row: the title and what can be done.
pub fn short_header(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    let name = words.key(&words.scenario.meta.title);
    let name = |ui: &mut Ui| {
        // On one line with the buttons.
        ui.spacing_mut().interact_size.y = theme::target(ui);
        ui.horizontal(|ui| ui.add(Label::new(theme::title(name)).truncate()));
    };
    let width = ui.available_width();
    ui.horizontal(|ui| heads::head(ui, "debrief", name, |ui| actions(ui, width, model, state, commands)));
}

fn title(ui: &mut Ui, model: &DebriefModel) {
    let words = &model.words;
    let card = &model.review.card;
    ui.spacing_mut().item_spacing.y = 2.0;
    let title = words.key(&words.scenario.meta.title);
    ui.add(Label::new(theme::title(words.with("ui-debrief-of", &[("title", title.into())]))).truncate());
    // The seed as text: a number would be written with separators.
    let values = [("seed", card.seed.to_string().into()), ("ended", clock_run(model.review.last_tick()).into())];
    let mut facts = vec![words.with("ui-debrief-run", &values)];
    facts.extend(
        model
            .kept
            .mode
            .map(|mode| words.say(if mode == Mode::Practice { "ui-practice" } else { "ui-assessed" }).to_lowercase()),
    );
    let (key, sign, colour) = match model.kept.verified {
        Verified::Yes => ("debrief-verified", Some(Sign::Fine), tokens(ui).muted),
        Verified::No => ("debrief-verified-not", Some(Sign::Warn), tokens(ui).vermillion),
        Verified::NotYet if model.kept.side.is_some() => ("debrief-verifying", None, tokens(ui).muted),
        Verified::NotYet => ("debrief-unkept", None, tokens(ui).muted),
    };
    facts.push(words.say(key));
    // Both lines stand beside the buttons, no higher than those.
    ui.spacing_mut().interact_size.y = 14.0;
    ui.horizontal(|ui| {
        ui.add(Label::new(theme::small(facts.join(" · ")).color(colour)).truncate());
        if let Some(sign) = sign {
            let (rect, _) = ui.allocate_exact_size(vec2(12.0, 12.0), Sense::hover());
            symbols::paint_sign(ui.painter(), tokens(ui), rect.center(), sign);
        }
    });
}

/// What can be done with this run, then the way out; what has no room within such a width stands in a menu.
fn actions(ui: &mut Ui, width: f32, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    if state.phase == Phase::Blind {
        if Button::primary(words.say("debrief-blind-end")).show(ui).clicked() {
            commands.push(Ask::KeepAccount(model.kept.side.and_then(|side| side.account.clone())).into());
            (state.line, state.hard_fail) = (None, None);
        }
        return;
    }
    let has_room_for_settings = width > ROOM_FOR_EXPORT + SETTINGS + LEAVE;
    let width = width - if has_room_for_settings { SETTINGS + LEAVE } else { LEAVE };
    let room = if model.kept.can_share { ROOM_FOR_ACTIONS + ROOM_FOR_SHARE } else { ROOM_FOR_ACTIONS };
    if width > room {
        compare(ui, words, state);
        challenge(ui, model, state);
        share(ui, model, state, commands);
        export(ui, words, state);
        again(ui, model, state, commands);
    } else {
        let is_roomy = width > ROOM_FOR_EXPORT;
        // As high as its neighbours.
        ui.spacing_mut().interact_size.y = theme::target(ui);
        ui.menu_button(theme::body(words.say("debrief-more")), |ui| {
            let mut is_pressed = !is_roomy && export(ui, words, state);
            is_pressed |= share(ui, model, state, commands);
            is_pressed |= compare(ui, words, state);
            is_pressed |= challenge(ui, model, state);
            is_pressed |= again(ui, model, state, commands);
            if !has_room_for_settings {
                settings_screen::button(ui, words.texts, commands);
            }
            // Pressed by key it would stay open.
            if is_pressed {
                ui.close();
            }
            widgets::cover_beside(ui.ctx());
        });
        if is_roomy {
            export(ui, words, state);
        }
    }
    if has_room_for_settings {
        settings_screen::button(ui, words.texts, commands);
    }
    let library =
        Button::new(words.say("ui-to-library")).key(words.say("ui-key-esc")).look(next_look(is_passed(model)));
    if library.show(ui).clicked() {
        leaving::leave(model, state, Way::Library, commands);
    }
}

/// Of a button that is the one thing to do next, or is not.
fn next_look(is_next: bool) -> Look {
    if is_next { Look::Primary } else { Look::Plain }
}

/// On both scales: another drill comes next, and the same one again otherwise.
fn is_passed(model: &DebriefModel) -> bool {
    model.review.card.scales.iter().all(|scale| matches!(scale.verdict(), Verdict::Passed))
}

/// Answers whether it was pressed, as each of the following does.
fn again(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) -> bool {
    let look = next_look(!is_passed(model));
    let is_pressed = Button::new(model.words.say("ui-run-again")).look(look).show(ui).clicked();
    if is_pressed {
        leaving::leave(model, state, Way::Again, commands);
    }
    is_pressed
}

fn export(ui: &mut Ui, words: &Words, state: &mut DebriefState) -> bool {
    let is_pressed = Button::new(words.say("debrief-export")).key("X").show(ui).clicked();
    if is_pressed {
        state.dialog = Some(Dialog::Export);
    }
    is_pressed
}

/// Whoever gets the link sees the moment that is shown now.
fn share(ui: &mut Ui, model: &DebriefModel, state: &DebriefState, commands: &mut Vec<Command>) -> bool {
    let is_pressed = model.kept.can_share && Button::new(model.words.say("debrief-share")).key("H").show(ui).clicked();
    if is_pressed {
        commands.push(Ask::Share(state.tick).into());
    }
    is_pressed
}

fn challenge(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) -> bool {
    let button = Button::new(model.words.say("debrief-challenge-a-mark")).show(ui);
    if button.clicked() {
        state.challenge(model);
        state.drafts.opened_by = Some(button.id);
    }
    button.clicked()
}

fn compare(ui: &mut Ui, words: &Words, state: &mut DebriefState) -> bool {
    let is_pressed = Button::new(words.say("debrief-compare")).key("C").show(ui).clicked();
    if is_pressed {
        state.dialog = Some(Dialog::Compare);
    }
    is_pressed
}

/// The two scales, apart, and what came of the run.
fn figures(ui: &mut Ui, model: &DebriefModel, state: &DebriefState) {
    if state.phase == Phase::Blind {
        ui.add(Label::new(theme::body(model.words.say("debrief-blind-means"))).wrap());
        return;
    }
    let total = total(model);
    let most = match ui.available_width() {
        _ if is_on_wall(ui) => WALL_SCALE_WIDTH,
        width if width > ROOM_FOR_FIGURES && total.is_none() => ROOMY_SCALE_WIDTH,
        _ => SCALE_WIDTH,
    };
    for scale in &model.review.card.scales {
        scale_ui(ui, model, scale, (0.0, most));
        ui.add_space(GAP);
    }
    if let Some(total) = total {
        ui.allocate_ui(vec2(TOTAL_WIDTH, 36.0), |ui| {
            ui.add(Label::new(theme::small(total).color(tokens(ui).muted)).wrap())
        });
        ui.add_space(GAP);
    }
    let (rect, _) = ui.allocate_exact_size(vec2(1.0, 36.0), Sense::hover());
    ui.painter().vline(rect.center().x, rect.y_range(), Stroke::new(1.0, tokens(ui).line));
    ui.vertical(|ui| {
        ui.add_space(4.0);
        widgets::note(ui, model.words.say("ui-outcomes"));
        let outcomes = outcomes(model);
        let outcomes = if is_on_wall(ui) { theme::title(outcomes) } else { theme::strong(outcomes) };
        ui.add(Label::new(outcomes).truncate());
    });
}

/// Scales and outcomes one below the other, for a narrow panel.
pub fn stacked(ui: &mut Ui, model: &DebriefModel) {
    for scale in &model.review.card.scales {
        ui.horizontal(|ui| scale_ui(ui, model, scale, (FIGURE_WIDTH, f32::INFINITY)));
    }
    if let Some(total) = total(model) {
        widgets::note(ui, total);
    }
    widgets::note(ui, model.words.say("ui-outcomes"));
    ui.add(Label::new(theme::strong(outcomes(model))).wrap());
    ui.add_space(GAP);
}

/// The mean of both, where the drill asks for it.
fn total(model: &DebriefModel) -> Option<String> {
    let mark = whole(model.review.card.total?);
    Some(model.words.with("card-total", &[("mark", mark.into())]))
}

fn is_on_wall(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() > WALL
}

/// A scale's figure, at least as wide as `least`, and the words beside it, no wider than `most`.
fn scale_ui(ui: &mut Ui, model: &DebriefModel, scale: &ScaleMark, (least, most): (f32, f32)) {
    let words = &model.words;
    let tokens = tokens(ui);
    let is_on_wall = is_on_wall(ui);
    let fact = |text: String| if is_on_wall { theme::body(text) } else { theme::small(text) };
    let (figure, colour) = match scale.mark {
        Some(mark) => (whole(mark).to_string(), tokens.of_mark(mark)),
        None => ("–".to_owned(), tokens.muted),
    };
    let shown = ui.label(RichText::new(figure).font(theme::bold(theme::SCORE)).color(colour));
    ui.add_space((least - shown.rect.width()).max(0.0));
    ui.vertical(|ui| {
        ui.set_max_width(most.min(ui.available_width()));
        ui.add_space(2.0);
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.spacing_mut().interact_size.y = 16.0;
        ui.horizontal(|ui| {
            let name = words.named("scale", scale.scale);
            ui.label(if is_on_wall { theme::title(name) } else { theme::strong(name) });
            let (key, colour) = match scale.verdict() {
                Verdict::Passed => ("ui-passed", tokens.green),
                Verdict::NotPassed => ("ui-not-passed", tokens.vermillion),
                Verdict::NotFinished => ("verdict-not-finished", tokens.muted),
                Verdict::NotObserved => ("ui-not-observed", tokens.muted),
            };
            ui.label(fact(words.say(key)).color(colour));
        });
        let items = words.with("ui-items", &[("count", scale.items.into())]);
        // From one figure to itself is no range.
        let spread = scale.spread.map(|(low, high)| (whole(low), whole(high))).filter(|(low, high)| low != high);
        let spread = spread.map_or_else(String::new, |(low, high)| format!(" · {low}–{high}"));
        let cap = if scale.is_held() { "ui-capped" } else { "debrief-hard-fail-most" };
        let capped = if scale.capped { format!(" · {}", words.say(cap)) } else { String::new() };
        let account = model.kept.side.and_then(|side| side.account.as_ref());
        let own = account.and_then(|account| account::own_rating(account, scale.scale));
        let own = own.map_or_else(String::new, |own| {
            let rating = format!("{own} {}", words.say(&format!("rating-{own}")).to_lowercase());
            format!(" · {}", words.with("debrief-own-short", &[("rating", rating.into())]))
        });
        let facts = fact(format!("{items}{spread}{own}{capped}")).color(tokens.muted);
        ui.add(Label::new(facts).wrap());
    });
}

pub(super) fn outcomes(model: &DebriefModel) -> String {
    let outcomes = &model.review.card.outcomes;
    let hurt = outcomes.dead + outcomes.wounded;
    let values = [
        ("dead", outcomes.dead.into()),
        ("wounded", outcomes.wounded.into()),
        ("safe", outcomes.civilians.saturating_sub(hurt).into()),
    ];
    let consent = [("consent", model.words.texts.decimal(outcomes.consent, 2).into())];
    format!("{} · {}", model.words.with("ui-outcome-figures", &values), model.words.with("debrief-consent", &consent))
}
