//! The formats of a report: each with its ending and its renderer, for the command line and the window.

#[cfg(not(target_arch = "wasm32"))]
use super::xlsx;
use super::{Report, Unwritten, csv, html, json, markdown, xapi};
use crate::scenario::read::Loaded;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Html,
    Markdown,
    Csv,
    /// Not written in a page.
    Xlsx,
    Json,
    Xapi,
}

impl Format {
    pub const ALL: [Format; 6] =
        [Format::Html, Format::Markdown, Format::Csv, Format::Xlsx, Format::Json, Format::Xapi];

    /// Of a file, behind the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Xapi => "xapi.json",
        }
    }

    /// The file's content: text in UTF-8, but for the workbook. The settings are those of statements.
    pub fn render(self, report: &Report, loaded: &Loaded, settings: &xapi::Settings) -> Result<Vec<u8>, Unwritten> {
        let text = match self {
            Self::Html => html::render(report, loaded),
            Self::Markdown => markdown::render(report, &loaded.texts),
            Self::Csv => csv::render(report)?,
            #[cfg(not(target_arch = "wasm32"))]
            Self::Xlsx => return xlsx::render(report, &loaded.texts),
            #[cfg(target_arch = "wasm32")]
            Self::Xlsx => return Err(Unwritten("xlsx".to_owned())),
            Self::Json => json::render(report)?,
            Self::Xapi => xapi::render(report, settings)?,
        };
        Ok(text.into_bytes())
    }
}
