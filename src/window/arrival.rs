//! What comes unasked while somebody types: strokes that were on their way to the drill neither write nor press anything there.

use bevy_egui::egui::{Event, Ui};

/// Whoever types a sentence sees by then that the drill is over.
const OVER_S: f64 = 1.5;
/// A hand that was on its way has ended by then.
const ACCOUNT_S: f64 = 0.7;

/// In so many passes nobody has seen it.
const UNSEEN: u32 = 3;

/// When the last of them came.
#[derive(Debug, Default)]
pub struct Arrival {
    what: Option<Unasked>,
    /// By the clock of the input.
    since_s: f64,
    /// How often it has been drawn since: a frame that took long shows nobody more than a quick one.
    drawn: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unasked {
    /// That the drill has come to its end.
    Over,
    /// The own account, which begins with a field to write in.
    Account,
}

impl Arrival {
    /// Drops what was typed in the first moments of it. A pointer is aimed at what is seen.
    pub fn drop_unaimed(&mut self, ui: &Ui, what: Option<Unasked>) {
        let now_s = ui.input(|input| input.time);
        if self.what != what {
            (self.what, self.since_s, self.drawn) = (what, now_s, 0);
        }
        self.drawn = self.drawn.saturating_add(1);
        let settles_s = match what {
            Some(Unasked::Over) => OVER_S,
            Some(Unasked::Account) => ACCOUNT_S,
            None => return,
        };
        if now_s - self.since_s < settles_s || self.drawn <= UNSEEN {
            ui.input_mut(|input| input.events.retain(|event| !is_typed(event)));
        }
    }
}

fn is_typed(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: true, .. } | Event::Text(_) | Event::Paste(_) | Event::Ime(_))
}
