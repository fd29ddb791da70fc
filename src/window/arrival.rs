//! What comes unasked while somebody types: strokes that were on their way to the drill neither write nor press anything there.

use bevy_egui::egui::{Event, Ui};

/// Whoever types a sentence sees by then that the drill is over.
const OVER_S: f64 = 1.5;
/// A hand that was on its way has ended by then.
const ACCOUNT_S: f64 = 0.7;

/// When the last of them came.
#[derive(Debug, Default)]
pub struct Arrival {
    what: Option<Unasked>,
    /// By the clock of the input.
    since_s: f64,
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
            (self.what, self.since_s) = (what, now_s);
        }
        let settles_s = match what {
            Some(Unasked::Over) => OVER_S,
            Some(Unasked::Account) => ACCOUNT_S,
            None => return,
        };
        if now_s - self.since_s < settles_s {
            ui.input_mut(|input| input.events.retain(|event| !is_typed(event)));
        }
    }
}

fn is_typed(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: true, .. } | Event::Text(_) | Event::Paste(_) | Event::Ime(_))
}
