//! Where one writes: a line or a paragraph, with the same room around the letters everywhere.

use bevy_egui::egui::{Margin, TextEdit};

use super::theme::{self, BODY};

/// One line to write in, as high as a button.
pub fn line(text: &mut String) -> TextEdit<'_> {
    TextEdit::singleline(text).font(theme::regular(BODY)).margin(ROOM)
}

/// A short paragraph.
pub fn lines(text: &mut String) -> TextEdit<'_> {
    TextEdit::multiline(text).desired_rows(2).desired_width(f32::INFINITY).font(theme::regular(BODY)).margin(ROOM)
}

/// Between the letters and the field's border.
const ROOM: Margin = Margin::symmetric(8, 7);
