//! The last steps of a lesson: what the debrief shows, page by page, after a practice run.

use bevy_egui::egui::{Align2, Area, Id, Order, Pos2, Rect, Ui, pos2};

use super::state::Phase;
use super::timeline;
use crate::scenario::lesson::LessonStep;
use crate::window::play::coach::{Turn, page};
use crate::window::theme::GAP;
use crate::window::widgets::Button;
use crate::window::words::Words;

/// Where a person is in it; over where nothing is left.
#[derive(Debug, Default)]
pub struct LessonState {
    at: usize,
    skipped: bool,
    /// The first page stood beside the account, which is what it is about.
    beside_account: bool,
}

impl LessonState {
    pub fn skip(&mut self) {
        self.skipped = true;
    }

    /// The account is behind, and the other pages were there to be read at an earlier visit: they come when asked for.
    pub fn put_away(&mut self) {
        (self.at, self.skipped) = (1, true);
    }
}

/// Shows the present page beside the account, or over the lower corner of the map.
pub fn lesson(ui: &Ui, words: &Words, phase: Phase, state: &mut LessonState) {
    if phase == Phase::Account {
        state.beside_account = state.at == 0;
    } else if std::mem::take(&mut state.beside_account) {
        // The account is given: it is not asked for again.
        state.at = 1;
    }
    let steps: Vec<&LessonStep> = words.scenario.lesson.iter().filter(|step| step.debrief).collect();
    // The later pages are about marks.
    let Some(step) = steps.get(state.at).filter(|_| phase == Phase::Open || state.at == 0) else { return };
    if state.skipped {
        if phase == Phase::Open && resumes(ui, words) {
            state.skipped = false;
        }
        return;
    }
    let text = words.key(&step.text);
    match page(ui, place(ui.max_rect(), phase), WIDTH, words, step, &text, (state.at + 1, steps.len())) {
        Some(Turn::Next) => state.at += 1,
        Some(Turn::Skip) => state.skip(),
        None => {}
    }
}

/// The way back to a lesson that was skipped, in the corner of the map where it stood.
fn resumes(ui: &Ui, words: &Words) -> bool {
    let whole = ui.max_rect();
    let at = pos2(whole.right() - items(whole) - 2.0 * GAP, whole.bottom() - timeline::HEIGHT - SCALE);
    let area = Area::new(Id::new("lesson")).order(Order::Middle).pivot(Align2::RIGHT_BOTTOM).fixed_pos(at);
    area.show(ui.ctx(), |ui| Button::new(words.say("ui-lesson-resume")).show(ui).clicked()).inner
}

fn place(whole: Rect, phase: Phase) -> Pos2 {
    match phase {
        Phase::Account => whole.min + bevy_egui::egui::vec2(GAP, GAP),
        // With one panel at a time it is the time line that it may cover: so low, the screen holds it whole.
        _ if whole.width() < super::LEAST_WIDTH || whole.height() < super::LEAST_HEIGHT => {
            whole.max - bevy_egui::egui::vec2(WIDTH + 5.0 * GAP, GAP)
        }
        Phase::Blind | Phase::Open => pos2(whole.right() - items(whole) - WIDTH - 4.0 * GAP, whole.bottom() - HIGH),
    }
}

/// The panel of items with its gaps, which the page leaves to be read.
fn items(whole: Rect) -> f32 {
    if whole.width() > 1_500.0 { 408.0 } else { 340.0 }
}

/// As wide as the panel beside the account leaves, and above the time line.
const WIDTH: f32 = 236.0;
const HIGH: f32 = 340.0;
/// From the map's scale down to the time line.
const SCALE: f32 = 80.0;
