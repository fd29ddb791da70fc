//! A file that a person picks in the system's own dialog, beside the frame.

use crate::scenario::texts::Texts;

/// A dialog that is open. The frame goes on under it.
pub struct Picking {
    #[cfg(not(target_arch = "wasm32"))]
    answer: std::sync::mpsc::Receiver<Option<Picked>>,
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
    pub fn begin(texts: &Texts) -> Self {
        let (send, answer) = std::sync::mpsc::channel();
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(texts.say("ui-open-file-title"))
            .add_filter(texts.say("ui-open-file-kinds"), ENDINGS)
            .pick_file();
        // The window may be gone when the person has picked: then nobody wants it.
        std::thread::spawn(move || {
            let picked = bevy::tasks::block_on(dialog);
            drop(send.send(picked.map(|file| Picked::Path(file.path().to_owned()))));
        });
        Self { answer }
    }

    /// The answer, once there is one: `Some(None)` where the person picked nothing.
    pub fn advance(&mut self) -> Option<Option<Picked>> {
        use std::sync::mpsc::TryRecvError;
        match self.answer.try_recv() {
            Ok(picked) => Some(picked),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(None),
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

    pub fn advance(&mut self) -> Option<Option<Picked>> {
        super::page_files::take().map(|files| (!files.is_empty()).then_some(Picked::Files(files)))
    }
}

/// Scenarios and bundles, and logs; in a page the texts of a scenario are picked with it.
const ENDINGS: &[&str] =
    if cfg!(target_arch = "wasm32") { &["ron", "ftl", "tutela-log", "log"] } else { &["ron", "tutela-log", "log"] };
