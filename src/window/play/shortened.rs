//! Texts that have no room for all of them: cut at a word, and without the stop that would stand before the sign that they go on.

use bevy_egui::egui::{Color32, FontId, Ui};

/// So many letters of it at most; all of it where that is enough.
pub(super) fn to_letters(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most).collect();
    let word = kept.rfind(char::is_whitespace).map(|at| &kept[..at]);
    // A single long word is cut where it is.
    let word = word.filter(|word| 2 * word.chars().count() >= most);
    going_on(word.map_or_else(|| kept.chars().take(most - 1).collect(), str::to_owned))
}

/// What fits into one line of this width.
pub(super) fn to_width(ui: &Ui, text: &str, font: &FontId, width: f32) -> String {
    let wide = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), font.clone(), Color32::WHITE).size().x;
    let text = text.replace('\n', " ");
    if wide(&text) <= width {
        return text;
    }
    let words = text.match_indices(' ').map(|(at, _)| going_on(text[..at].to_owned()));
    let fits = words.take_while(|cut| wide(cut) <= width).last();
    fits.unwrap_or(text)
}

fn going_on(cut: String) -> String {
    const STOPS: [char; 11] = ['.', ',', ';', ':', '!', '?', '·', '…', '–', '(', '«'];
    format!("{}…", cut.trim_end_matches(|letter: char| STOPS.contains(&letter) || letter.is_whitespace()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_cut_at_a_word_and_no_stop_stands_before_the_sign_that_it_goes_on() {
        assert_eq!(to_letters("Not yet. Wait.", 40), "Not yet. Wait.");
        assert_eq!(to_letters("They have not come yet. Wait for them.", 24), "They have not come yet…");
        assert_eq!(to_letters("They have not come yet. Wait for them.", 20), "They have not come…");
        assert_eq!(to_letters("Verkehrsinfrastrukturministerium", 12), "Verkehrsinf…");
    }
}
