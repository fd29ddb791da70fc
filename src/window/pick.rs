//! A file that a person picks in the system's own dialog, beside the frame.

use crate::scenario::texts::Texts;

/// A dialog that is open. The frame goes on under it.
pub struct Picking {
    #[cfg(not(target_arch = "wasm32"))]
    answer: std::sync::mpsc::Receiver<Choice>,
}

/// How a dialog ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    Picked(Picked),
    Nothing,
    /// The system has no such dialog: nobody saw one.
    #[cfg(not(target_arch = "wasm32"))]
    NoDialog,
}

/// What was picked or dropped.
#[derive(Clone, Debug, PartialEq)]
pub enum Picked {
    #[cfg(not(target_arch = "wasm32"))]
    Path(std::path::PathBuf),
    /// A page gets the content, not the place: of a scenario, its texts as well.
    Files(Vec<PickedFile>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickedFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

#[cfg(not(target_arch = "wasm32"))]
impl Picking {
    #[allow(clippy::disallowed_types, reason = "native only, and it times a hand, not the drill")]
    pub fn begin(texts: &Texts) -> Self {
        let (send, answer) = std::sync::mpsc::channel();
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(texts.say("ui-open-file-title"))
            .add_filter(texts.say("ui-open-file-kinds"), ENDINGS)
            .pick_file();
        let began = bevy::platform::time::Instant::now();
        // The window may be gone when the person has picked: then nobody wants it.
        std::thread::spawn(move || {
            let choice = match bevy::tasks::block_on(dialog) {
                Some(file) => Choice::Picked(Picked::Path(file.path().to_owned())),
                // The library tells a dialog that was cancelled and one that never came alike; no hand is that quick.
                None if began.elapsed() < QUICKEST_HAND => Choice::NoDialog,
                None => Choice::Nothing,
            };
            drop(send.send(choice));
        });
        Self { answer }
    }

    /// How it ended, once it has.
    pub fn advance(&mut self) -> Option<Choice> {
        use std::sync::mpsc::TryRecvError;
        match self.answer.try_recv() {
            Ok(choice) => Some(choice),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Choice::NoDialog),
        }
    }
}

/// The browser's dialog: its words are the browser's own.
#[cfg(target_arch = "wasm32")]
impl Picking {
    pub fn begin(_: &Texts) -> Self {
        super::page_files::pick(ENDINGS);
        Self {}
    }

    pub fn advance(&mut self) -> Option<Choice> {
        let picked = |files: Vec<PickedFile>| match files.is_empty() {
            true => Choice::Nothing,
            false => Choice::Picked(Picked::Files(files)),
        };
        super::page_files::take().map(picked)
    }
}

/// Scenarios and bundles, and logs; in a page the texts of a scenario are picked with it.
const ENDINGS: &[&str] =
    if cfg!(target_arch = "wasm32") { &["ron", "ftl", "tutela-log", "log"] } else { &["ron", "tutela-log", "log"] };

/// Nobody reads a dialog and closes it in less.
#[cfg(not(target_arch = "wasm32"))]
const QUICKEST_HAND: std::time::Duration = std::time::Duration::from_millis(200);
