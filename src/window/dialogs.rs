//! Questions over the screen: leaving a drill or the program, and a drill's end.

use bevy_egui::egui::{
    Align, Align2, Area, Frame, Id, Key, Label, Layout, Margin, Modal, ModalResponse, Order, Rect, Sense, Ui, vec2,
};

use super::commands::Command;
use super::reopening::Reopening;
use super::symbols::{self, Sign};
use super::theme::{self, GAP, PADDING, tokens};
use super::widgets::{self, Button, Look};
use crate::scenario::texts::Texts;

/// A dialog in the middle of the screen, never wider than it; everything else waits.
pub(super) fn modal<R>(ui: &Ui, id: &str, width: f32, content: impl FnOnce(&mut Ui) -> R) -> ModalResponse<R> {
    let room = ui.ctx().content_rect().width() - 2.0 * (MARGIN + GAP);
    let frame = Frame::popup(ui.style()).inner_margin(Margin::same(MARGIN as i8));
    Modal::new(Id::new(id)).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(width.min(room));
        content(ui)
    })
}

/// Between a dialog's border and what it says.
const MARGIN: f32 = 16.0;

/// Leave, and how. What has the keyboard as it opens is to stay: nobody leaves by a stroke too many. False once the person
/// stays.
pub fn leave(ui: &Ui, texts: &Texts, commands: &mut Vec<Command>) -> bool {
    let mut open = true;
    let response = modal(ui, "leave", 456.0, |ui| {
        ui.label(theme::title(texts.say("ui-leave-title")));
        ui.add_space(GAP / 2.0);
        ui.add(Label::new(theme::body(texts.say("ui-leave-text"))).wrap());
        ui.add_space(GAP * 1.5);
        ui.horizontal(|ui| {
            if Button::new(texts.say("ui-leave-library")).look(Look::Quiet).show(ui).clicked() {
                commands.push(Command::BackToLibrary);
                open = false;
            }
            widgets::at_right(ui, "leave", |ui| {
                let stay = Button::primary(texts.say("ui-leave-stay")).key(texts.say("ui-key-esc")).show(ui);
                if opens(ui, "leave") {
                    stay.request_focus();
                }
                open &= !stay.clicked();
                if Button::new(texts.say("ui-leave-debrief")).show(ui).clicked() {
                    commands.push(Command::Leave);
                    open = false;
                }
            });
        });
    });
    open && !response.should_close()
}

/// The dialog was not on the screen before.
fn opens(ui: &Ui, id: &str) -> bool {
    let pass = ui.ctx().cumulative_pass_nr();
    let last = ui.data_mut(|data| data.get_temp_mut_or_default::<Option<u64>>(Id::new(id)).replace(pass));
    last.is_none_or(|last| last + 1 < pass)
}

/// Out of the program: where one presses twice to leave a debrief, the second press must not end it. False once the
/// person stays.
pub fn quit(ui: &Ui, texts: &Texts, commands: &mut Vec<Command>) -> bool {
    let mut open = true;
    let response = modal(ui, "quit", 400.0, |ui| {
        ui.label(theme::title(texts.say("ui-quit-title")));
        ui.add_space(GAP / 2.0);
        ui.add(Label::new(theme::body(texts.say("ui-quit-text"))).wrap());
        ui.add_space(GAP * 1.5);
        ui.horizontal(|ui| {
            widgets::at_right(ui, "quit", |ui| {
                open &= !Button::new(texts.say("ui-leave-stay")).key(texts.say("ui-key-esc")).show(ui).clicked();
                let quit = Button::primary(texts.say("ui-quit-now")).key(texts.say("ui-key-enter"));
                if quit.show(ui).clicked() || widgets::pressed_free(ui, Key::Enter) {
                    commands.push(Command::Quit);
                    open = false;
                }
            });
        });
    });
    open && !response.should_close()
}

/// What could not be done, over the foot of a screen that has no place for it; false once it is put away.
pub fn toast(ui: &Ui, text: &str, close: String) -> bool {
    let mut open = true;
    let width = (ui.ctx().content_rect().width() - 2.0 * MARGIN).min(520.0);
    let area = Area::new(Id::new("toast")).order(Order::Foreground).anchor(Align2::CENTER_BOTTOM, vec2(0.0, -MARGIN));
    area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).inner_margin(Margin::same(PADDING as i8)).show(ui, |ui| {
            ui.set_width(width);
            ui.horizontal(|ui| {
                let (sign, _) = ui.allocate_exact_size(vec2(14.0, 16.0), Sense::hover());
                symbols::paint_sign(ui.painter(), tokens(ui), sign.center(), Sign::Warn);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    open = !Button::new(close).look(Look::Quiet).show(ui).clicked();
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.add(Label::new(theme::body(text)).wrap());
                    });
                });
            });
        });
    });
    open
}

/// A kept run on its way back: how far it is, and the way out.
pub fn reopening(ui: &mut Ui, texts: &Texts, reopening: &Reopening) -> Vec<Command> {
    let mut commands = Vec::new();
    let whole = ui.max_rect();
    let size = vec2(460.0, 150.0).min(whole.size() - vec2(2.0 * GAP, 2.0 * GAP));
    widgets::panel(ui, Rect::from_center_size(whole.center(), size), |ui| {
        let title = reopening.loaded.texts.say(reopening.loaded.scenario.meta.title.as_str());
        ui.add(Label::new(theme::title(title)).wrap());
        ui.add(Label::new(theme::body(texts.say("ui-reopening"))).wrap());
        ui.add_space(GAP);
        let (width, colour) = (ui.available_width(), tokens(ui).sky);
        widgets::bar(ui, width, reopening.share(), colour);
        ui.add_space(GAP);
        let cancel = Button::new(texts.say("ui-cancel")).key(texts.say("ui-key-esc")).show(ui);
        if cancel.clicked() || widgets::pressed(ui, Key::Escape) {
            commands.push(Command::CancelReopening);
        }
    });
    commands
}

/// The drill came to its end: on to the debrief.
pub fn over(ui: &Ui, texts: &Texts, commands: &mut Vec<Command>) {
    modal(ui, "over", 400.0, |ui| {
        ui.label(theme::title(texts.say("ui-drill-over")));
        ui.add_space(GAP / 2.0);
        ui.add(Label::new(theme::body(texts.say("ui-drill-over-text"))).wrap());
        ui.add_space(GAP * 1.5);
        ui.with_layout(Layout::top_down(Align::Max), |ui| {
            let button = Button::primary(texts.say("ui-to-debrief")).key(texts.say("ui-key-enter"));
            if button.show(ui).clicked() || widgets::pressed_free(ui, Key::Enter) {
                commands.push(Command::Debrief);
            }
        });
    });
}
