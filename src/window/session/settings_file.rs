//! Settings as a file: handed out, and taken over from another computer or browser.

use super::Session;
use crate::store::{self, MAX_SETTINGS_BYTES};
use crate::window::pick::PickedFile;
use crate::window::settings::Settings;
use crate::window::settings_screen::SettingsState;

impl Session {
    /// Writes them, and says where they are.
    pub(super) fn hand_out_settings(&mut self) {
        let written = self.settings.file().map_err(|error| error.to_string());
        let put = |text: String| store::hand_out(FILE, &text).map_err(|error| error.to_string());
        self.tell_in_settings(match written.and_then(put) {
            Ok(Some(place)) => self.texts.say_with("ui-printed-to", &[("place", place.into())]),
            Ok(None) => self.texts.say_with("settings-downloaded", &[("file", FILE.into())]),
            Err(why) => self.texts.say_with("ui-not-printed", &[("why", why.into())]),
        });
    }

    /// All but how long runs are kept: a file from elsewhere deletes nothing here. What was wrong with one changes nothing.
    pub(super) fn take_settings(&mut self, file: &PickedFile) {
        let name = file.name.as_str().into();
        if file.bytes.len() > MAX_SETTINGS_BYTES {
            let most = (MAX_SETTINGS_BYTES as u32 / 1024).into();
            return self.tell_in_settings(self.texts.say_with("settings-too-large", &[("file", name), ("most", most)]));
        }
        match Settings::read(&String::from_utf8_lossy(&file.bytes)) {
            Ok(read) => {
                self.keep(Settings { keep_days: self.settings.keep_days, ..read });
                self.tell_in_settings(self.texts.say_with("settings-taken", &[("file", name)]));
            }
            Err(error) => {
                let at = format!("{}:{}:{} {}", file.name, error.span.start.line, error.span.start.col, error.code);
                self.tell_in_settings(self.texts.say_with("settings-not-taken", &[("at", at.into())]));
            }
        }
    }

    /// The settings are shown with it.
    fn tell_in_settings(&mut self, text: String) {
        self.settings_shown.get_or_insert_with(SettingsState::default).told = Some(text);
    }
}

/// Its name among the downloads, or in the folder of the program's data.
const FILE: &str = "tutela-settings.ron";
