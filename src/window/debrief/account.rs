//! The trainee's own account before any mark is shown, and later beside the program's marks.

use bevy_egui::egui::{Align, Label, Layout, Rect, ScrollArea, TextStyle, Ui};

use super::ask::Ask;
use super::{DebriefModel, DebriefState, Phase, Way, leaving};
use crate::review::side_file::{OwnAccount, Rated, Rating};
use crate::scenario::rubric::Scale;
use crate::sim::order::MAX_TEXT_CHARS;
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::heads;
use crate::window::settings_screen;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::Words;

/// Widest text that one reads without losing the line.
const WIDTH: f32 = 720.0;
/// Own rating and mark are as good as equal within half a rating.
const CLOSE: f32 = 12.5;
/// The four questions of a debrief, by their messages.
const QUESTIONS: [&str; 4] =
    ["debrief-account-meant", "debrief-account-happened", "debrief-account-why", "debrief-account-next"];
pub(super) const SCALES: [Scale; 2] = [Scale::Proportionality, Scale::Coordination];

/// The screen between the drill and its marks.
pub(super) fn account(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    let whole = ui.max_rect().shrink(GAP);
    let width = whole.width().min(WIDTH);
    let middle = Rect::from_center_size(whole.center(), bevy_egui::egui::vec2(width, whole.height()));
    widgets::panel(ui, middle, |ui| {
        let foot = theme::target(ui) + 12.0;
        let inside = ui.max_rect();
        let upper = Rect::from_min_max(inside.min, inside.max - bevy_egui::egui::vec2(0.0, foot));
        widgets::region(ui, upper, |ui| {
            ScrollArea::vertical().id_salt("account").auto_shrink([false, false]).show(ui, |ui| {
                widgets::read_by_keys(ui);
                ways_out(ui, model, state, commands);
                ui.label(theme::title(words.say("debrief-account-title")));
                ui.add(Label::new(theme::body(words.say("debrief-account-text")).color(tokens(ui).muted)).wrap());
                ui.add_space(GAP);
                // On a screen that is touched its keyboard would cover the questions.
                let writes = !std::mem::replace(&mut state.account_shown, true);
                let writes = writes && !ui.input(|input| input.has_touch_screen());
                questions(ui, words, &mut state.account, writes);
                ratings(ui, words, &mut state.account);
                ui.add_space(GAP);
                if Button::new(words.say("debrief-blind-begin")).look(Look::Quiet).show(ui).clicked() {
                    (state.phase, state.is_instructor) = (Phase::Blind, true);
                }
            });
        });
        let lower = Rect::from_min_max(upper.left_bottom(), inside.max);
        widgets::region(ui, lower, |ui| feet(ui, model, state, commands));
    });
}

/// What is debriefed, and beside it the ways out.
fn ways_out(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    let title = words.key(&words.scenario.meta.title);
    let title = words.with("ui-debrief-of", &[("title", title.into())]);
    let ways = |ui: &mut Ui| {
        settings_screen::button(ui, words.texts, commands);
        if Button::new(words.say("ui-to-library")).key(words.say("ui-key-esc")).show(ui).clicked() {
            leaving::leave(model, state, Way::Library, commands);
        }
    };
    let about = |ui: &mut Ui| {
        // On one line with the buttons.
        ui.add_space((theme::target(ui) - ui.text_style_height(&TextStyle::Small)) / 2.0);
        widgets::caption(ui, &title);
    };
    ui.horizontal(|ui| heads::head(ui, "account", about, ways));
}

/// The first field takes the keyboard where `writes` says so: whoever comes here writes.
fn questions(ui: &mut Ui, words: &Words, draft: &mut AccountDraft, mut writes: bool) {
    for (question, answer) in QUESTIONS.into_iter().zip(&mut draft.answers) {
        let label = ui.label(theme::strong(words.say(question)));
        let edit = fields::lines(answer).char_limit(MAX_TEXT_CHARS as usize);
        let field = ui.add(edit).labelled_by(label.id);
        if std::mem::take(&mut writes) {
            field.request_focus();
        }
        ui.add_space(GAP / 2.0);
    }
    let used = draft.text(words).chars().count() as u32;
    if used > MAX_TEXT_CHARS {
        let values = [("used", used.into()), ("most", MAX_TEXT_CHARS.into())];
        let colour = tokens(ui).vermillion;
        ui.label(theme::small(words.with("debrief-account-long", &values)).color(colour));
    }
}

fn ratings(ui: &mut Ui, words: &Words, draft: &mut AccountDraft) {
    ui.add_space(GAP / 2.0);
    ui.label(theme::strong(words.say("debrief-account-rate")));
    for (scale, rating) in SCALES.into_iter().zip(&mut draft.ratings) {
        widgets::muted(ui, words.named("scale", scale));
        rate(ui, words, rating);
    }
}

/// Five ratings in words, one of which may be chosen; pressing it again takes it back.
pub(super) fn rate(ui: &mut Ui, words: &Words, chosen: &mut Option<u8>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = bevy_egui::egui::vec2(4.0, 4.0);
        for rating in 0..=Rating::MOST {
            let is_it = *chosen == Some(rating);
            let look = if is_it { Look::Chosen } else { Look::Plain };
            let text = format!("{rating} {}", words.say(&format!("rating-{rating}")).to_lowercase());
            if Button::new(text).look(look).show(ui).clicked() {
                *chosen = (!is_it).then_some(rating);
            }
        }
    });
}

fn feet(ui: &mut Ui, model: &DebriefModel, state: &DebriefState, commands: &mut Vec<Command>) {
    let words = &model.words;
    ui.add_space(GAP);
    ui.horizontal(|ui| {
        // Whoever has begun one is not to lose it without a word.
        let skip = if state.account.is_begun() { "debrief-account-discard" } else { "debrief-account-skip" };
        if Button::new(words.say(skip)).show(ui).clicked() {
            commands.push(Ask::KeepAccount(None).into());
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let account = state.account.finished(words, model.kept.pseudonym);
            let show = Button::primary(words.say("debrief-account-keep")).enabled(account.is_some()).show(ui);
            if !state.account.is_begun() {
                widgets::note(ui, words.say("debrief-account-empty"));
            }
            if let (true, Some(account)) = (show.clicked(), account) {
                commands.push(Ask::KeepAccount(Some(account)).into());
            }
        });
    });
}

/// The account beside the marks, with the gap between the two in words.
pub fn beside(ui: &mut Ui, model: &DebriefModel) {
    let words = &model.words;
    widgets::caption(ui, &words.say("debrief-account-caption"));
    let Some(account) = model.kept.side.and_then(|side| side.account.as_ref()) else {
        widgets::muted(ui, words.say("debrief-account-none"));
        return;
    };
    for scale in SCALES {
        let Some(own) = own_rating(account, scale) else { continue };
        let text = words.texts.pair(words.named("scale", scale), gap(model, scale, own));
        ui.add(Label::new(theme::body(text)).wrap());
    }
    if !account.text.as_str().is_empty() {
        ui.add(Label::new(theme::body(account.text.as_str()).color(tokens(ui).muted)).wrap());
    }
}

pub(super) fn own_rating(account: &OwnAccount, scale: Scale) -> Option<u8> {
    let own = account.ratings.iter().find(|(rated, _)| *rated == Rated::Scale(scale));
    own.map(|(_, rating)| rating.get())
}

/// "You gave yourself 3 meets; the program's mark is 13 lower."
fn gap(model: &DebriefModel, scale: Scale, own: u8) -> String {
    let words = &model.words;
    let rating = format!("{own} {}", words.say(&format!("rating-{own}")).to_lowercase());
    let Some(mark) = model.review.card.scale(scale).mark else {
        return words.with("debrief-gap-unobserved", &[("rating", rating.into())]);
    };
    let apart = mark - f32::from(own) * 25.0;
    let key = match apart {
        apart if apart.abs() <= CLOSE => "debrief-gap-close",
        apart if apart < 0.0 => "debrief-gap-lower",
        _ => "debrief-gap-higher",
    };
    let values = [("rating", rating.into()), ("apart", (apart.abs().round() as u32).into())];
    words.with(key, &values)
}

/// What has been written so far.
#[derive(Clone, Debug, Default)]
pub struct AccountDraft {
    pub answers: [String; QUESTIONS.len()],
    pub ratings: [Option<u8>; SCALES.len()],
}

impl AccountDraft {
    /// Each answer under its question.
    fn text(&self, words: &Words) -> String {
        let answered = QUESTIONS.into_iter().zip(&self.answers).filter(|(_, answer)| !answer.trim().is_empty());
        let parts: Vec<String> =
            answered.map(|(question, answer)| format!("{}\n{}", words.say(question), answer.trim())).collect();
        parts.join("\n\n")
    }

    pub(super) fn is_begun(&self) -> bool {
        self.ratings.iter().any(Option::is_some) || self.answers.iter().any(|answer| !answer.trim().is_empty())
    }

    /// `None` while nothing is said, or more than the side file holds.
    fn finished(&self, words: &Words, pseudonym: &str) -> Option<OwnAccount> {
        let rated = SCALES.into_iter().zip(self.ratings);
        let ratings = rated.filter_map(|(scale, rating)| Some((Rated::Scale(scale), rating?.try_into().ok()?)));
        let by = pseudonym.to_owned().try_into().unwrap_or_default();
        OwnAccount::new(self.text(words).try_into().ok()?, ratings.collect(), by).ok()
    }
}
