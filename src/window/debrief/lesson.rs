//! The last steps of a lesson: what the debrief shows, page by page, after a practice run.

use bevy_egui::egui::{Pos2, Rect, Ui, pos2};

use super::state::Phase;
use crate::scenario::lesson::LessonStep;
use crate::window::play::coach::{Turn, page};
use crate::window::theme::GAP;
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
    let Some(step) = steps.get(state.at).filter(|_| !state.skipped) else { return };
    match page(ui, place(ui.max_rect(), phase), WIDTH, words, step, (state.at + 1, steps.len())) {
        Some(Turn::Next) => state.at += 1,
        Some(Turn::Skip) => state.skip(),
        None => {}
    }
}

fn place(whole: Rect, phase: Phase) -> Pos2 {
    match phase {
        Phase::Account => whole.min + bevy_egui::egui::vec2(GAP, GAP),
        Phase::Blind | Phase::Open => pos2(whole.right() - ITEMS - WIDTH - 4.0 * GAP, whole.bottom() - HIGH),
    }
}

/// As wide as the panel beside the account leaves, and above the time line.
const WIDTH: f32 = 236.0;
const HIGH: f32 = 340.0;
/// The panel of items with its gaps, which the page leaves to be read.
const ITEMS: f32 = 340.0;
