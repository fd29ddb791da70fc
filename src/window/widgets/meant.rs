//! What has only just come up takes no press of a pointer that was meant for what stood there before.

use bevy_egui::egui::{Id, Ui};

/// False in the pass in which a pointer presses while this is too new to have been read. Asked in every pass that draws it:
/// what was not drawn in the last one has come up anew.
pub fn is_meant(ui: &Ui, what: impl std::hash::Hash) -> bool {
    let (pass, now_s) = (ui.ctx().cumulative_pass_nr(), ui.input(|input| input.time));
    let id = Id::new(("meant", super::hash(what)));
    let since_s = ui.data_mut(|data| {
        let drawn = data.get_temp_mut_or_default::<Option<(u64, f64)>>(id);
        let since_s = drawn.filter(|(last, _)| last + 1 >= pass).map_or(now_s, |(_, since_s)| since_s);
        *drawn = Some((pass, since_s));
        since_s
    });
    now_s - since_s > RIPENS_S || !ui.input(|input| input.pointer.any_click())
}

/// Shorter than that, nobody has read it.
pub const RIPENS_S: f64 = 0.8;
