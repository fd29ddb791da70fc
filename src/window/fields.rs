//! Where one writes: a line or a paragraph, with the same room around the letters everywhere.

use bevy_egui::egui::{Key, KeyboardShortcut, Margin, Modifiers, Response, TextEdit, Ui};

use super::theme::{self, BODY};
use super::widgets;

/// One line to write in, as high as a button.
pub fn line(text: &mut String) -> TextEdit<'_> {
    TextEdit::singleline(text).font(theme::regular(BODY)).margin(ROOM)
}

/// A short paragraph.
pub fn lines(text: &mut String) -> TextEdit<'_> {
    TextEdit::multiline(text).desired_rows(2).desired_width(f32::INFINITY).font(theme::regular(BODY)).margin(ROOM)
}

/// The same where Enter goes on; with Shift it begins a line.
pub fn reason(text: &mut String) -> TextEdit<'_> {
    lines(text).return_key(NEW_LINE)
}

/// Whoever writes in the field goes on by Enter.
pub fn goes_on(ui: &Ui, field: &Response) -> bool {
    let goes_on = field.has_focus() && widgets::struck(ui, Key::Enter, Modifiers::is_none);
    if goes_on {
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    }
    goes_on
}

const NEW_LINE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter);
/// Between the letters and the field's border.
const ROOM: Margin = Margin::symmetric(8, 7);
