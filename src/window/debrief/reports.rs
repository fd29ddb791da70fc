//! Export of the run's reports: which, where to, how far it is, and what went wrong.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy_egui::egui::{Align, Align2, Area, Frame, Id, Label, Layout, Order, ScrollArea, Sense, Ui, vec2};

use super::ask::Ask;
use super::{DebriefModel, timeline};
use crate::exercise::log_reader::OrderLog;
use crate::exercise::replay::Replayed;
use crate::review::Review;
use crate::review::report::{Format, Origin, Report, xapi};
use crate::review::side_file::SideFile;
use crate::window::commands::Command;
use crate::window::dialogs;
use crate::window::fields;
use crate::window::job::{Job, Progress};
use crate::window::repeating::Repeating;
use crate::window::symbols::{self, Sign};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::Words;

/// Where reports go in a page: its downloads have no path.
const IN_PAGE: bool = cfg!(target_arch = "wasm32");

/// The dialog over the debrief; false once it is closed.
pub fn dialog(ui: &Ui, model: &DebriefModel, state: &mut ExportState, commands: &mut Vec<Command>) -> bool {
    let mut open = true;
    let words = &model.words;
    let response = dialogs::modal(ui, "export", 460.0, |ui| {
        ui.label(theme::title(words.say("debrief-export-title")));
        ui.add_space(GAP);
        let room = (ui.ctx().content_rect().height() - 190.0).max(80.0);
        ScrollArea::vertical().id_salt("export").max_height(room).min_scrolled_height(room).show(ui, |ui| match &model
            .kept
            .export
        {
            Some(Export::Running(job)) => {
                state.seen = false;
                running(ui, model, job, commands);
            }
            done => {
                choose(ui, model, state);
                if let Some(Export::Done(written)) = done {
                    results(ui, model, written, &mut state.seen, commands);
                }
            }
        });
        ui.add_space(GAP);
        ui.horizontal(|ui| {
            if Button::new(words.say("ui-close")).key(words.say("ui-key-esc")).show(ui).clicked() {
                open = false;
            }
            let has_place = IN_PAGE || !state.folder.trim().is_empty();
            let folder = Button::new(words.say("debrief-export-open")).look(Look::Quiet).enabled(has_place);
            if !IN_PAGE && folder.show(ui).clicked() && has_place {
                commands.push(Ask::Show(PathBuf::from(&state.folder)).into());
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let is_free = !matches!(model.kept.export, Some(Export::Running(_)));
                let can = is_free && has_place && model.kept.side.is_some() && !state.formats.is_empty();
                let export = Button::primary(words.say("debrief-export-do")).enabled(can).show(ui);
                if can && ui.memory(|memory| memory.focused().is_none()) {
                    export.request_focus();
                }
                if export.clicked() && can {
                    let (formats, folder) = (state.formats.clone(), PathBuf::from(state.folder.trim()));
                    commands.push(Ask::Export { formats, folder }.into());
                }
            });
        });
    });
    open && !response.should_close()
}

fn choose(ui: &mut Ui, model: &DebriefModel, state: &mut ExportState) {
    let words = &model.words;
    if model.kept.side.is_none() {
        ui.add(Label::new(theme::body(words.say("debrief-export-unkept"))).wrap());
        return;
    }
    // Workbooks are not written in a page.
    for format in Format::ALL.into_iter().filter(|format| !IN_PAGE || *format != Format::Xlsx) {
        let mut chosen = state.formats.contains(&format);
        if widgets::tick(ui, &mut chosen, theme::body(words.named("debrief-format", format))).changed() {
            state.formats.retain(|one| *one != format);
            if chosen {
                state.formats.push(format);
            }
        }
    }
    ui.add_space(GAP);
    if IN_PAGE {
        widgets::note(ui, words.say("debrief-export-downloads"));
        return;
    }
    let label = widgets::note(ui, words.say("debrief-export-folder"));
    ui.add(fields::line(&mut state.folder).desired_width(f32::INFINITY)).labelled_by(label.id);
}

fn running(ui: &mut Ui, model: &DebriefModel, job: &Job<Vec<Written>>, commands: &mut Vec<Command>) {
    let words = &model.words;
    let (done, of) = job.done();
    // The first step is the run itself, repeated from its log.
    let (behind, steps) = ((done / STEP).saturating_sub(1), (of / STEP).saturating_sub(1));
    let key = if done < STEP { "debrief-export-verifying" } else { "debrief-export-running" };
    let values = [("done", behind.into()), ("of", steps.into())];
    widgets::muted(ui, words.with(key, &values));
    let (width, colour) = (ui.available_width(), tokens(ui).sky);
    widgets::bar(ui, width, done as f32 / of.max(1) as f32, colour);
    if Button::new(words.say("ui-cancel")).show(ui).clicked() {
        commands.push(Ask::CancelExport.into());
    }
    ui.ctx().request_repaint();
}

/// When they come, they are brought into sight.
fn results(ui: &mut Ui, model: &DebriefModel, written: &[Written], is_seen: &mut bool, commands: &mut Vec<Command>) {
    widgets::rule(ui);
    let heading = widgets::caption(ui, &model.words.say("debrief-export-written"));
    if !std::mem::replace(is_seen, true) {
        heading.scroll_to_me(Some(Align::Min));
    }
    for one in written {
        let name = model.words.named("debrief-format", one.format);
        match &one.outcome {
            Ok(place) => {
                let text = if IN_PAGE { model.words.say("debrief-export-downloaded") } else { place.clone() };
                ui.label(theme::strong(name));
                ui.add(Label::new(theme::small(text)).wrap());
                let is_page = IN_PAGE && one.format == Format::Html;
                if is_page && Button::new(model.words.say("debrief-export-show")).show(ui).clicked() {
                    commands.push(Ask::Show(PathBuf::from(place)).into());
                }
            }
            Err(why) => {
                let colour = tokens(ui).vermillion;
                ui.label(theme::strong(name).color(colour));
                ui.add(
                    Label::new(theme::body(model.words.with("debrief-export-failed", &[("why", why.as_str().into())])))
                        .wrap(),
                );
            }
        }
    }
}

/// What came of an export once its dialog is closed: above the time line, until it is put away.
pub fn told(ui: &Ui, model: &DebriefModel, commands: &mut Vec<Command>) {
    let Some(Export::Done(written)) = model.kept.export else { return };
    let (id, now_s) = (Id::new("export told since"), ui.input(|input| input.time));
    let since_s = ui.data_mut(|data| *data.get_temp_mut_or_insert_with(id, || now_s));
    ui.ctx().request_repaint_after_secs(READ_S as f32);
    let mut is_over = now_s - since_s > READ_S;
    let words = &model.words;
    let sign = if written.iter().all(|one| one.outcome.is_ok()) { Sign::Fine } else { Sign::Warn };
    let width = (ui.ctx().content_rect().width() - 6.0 * GAP).min(TOLD);
    let up = vec2(0.0, -(timeline::HEIGHT + 3.0 * GAP));
    let area = Area::new(Id::new("export told")).order(Order::Foreground).anchor(Align2::CENTER_BOTTOM, up);
    area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).show(ui, |ui| {
            ui.set_width(width);
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(14.0, 16.0), Sense::hover());
                symbols::paint_sign(ui.painter(), tokens(ui), rect.center(), sign);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    is_over |= Button::new(words.say("ui-close")).look(Look::Quiet).show(ui).clicked();
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.add(Label::new(theme::body(outcome(words, written))).wrap());
                    });
                });
            });
        });
    });
    if is_over {
        ui.data_mut(|data| data.remove::<f64>(id));
        commands.push(Ask::CancelExport.into());
    }
}

/// It has been read by then.
const READ_S: f64 = 20.0;
/// Width of what is told.
const TOLD: f32 = 560.0;

/// What was saved and where, and below it what was not.
fn outcome(words: &Words, written: &[Written]) -> String {
    let places: Vec<&Path> = written.iter().filter_map(|one| one.outcome.as_ref().ok()).map(Path::new).collect();
    let files: Vec<_> =
        places.iter().filter_map(|place| place.file_name()).map(|name| name.to_string_lossy()).collect();
    let folder = places.first().and_then(|place| place.parent());
    let values = [
        ("count", (files.len() as u32).into()),
        ("files", files.join(", ").into()),
        ("folder", folder.map(|folder| folder.display().to_string()).unwrap_or_default().into()),
    ];
    let key = if IN_PAGE { "debrief-export-saved-downloads" } else { "debrief-export-saved" };
    let saved = (!files.is_empty()).then(|| words.with(key, &values));
    let failed = written.iter().filter_map(|one| {
        let why = one.outcome.as_ref().err()?;
        let text = words.with("debrief-export-failed", &[("why", why.as_str().into())]);
        Some(format!("{} · {text}", words.named("debrief-format", one.format)))
    });
    saved.into_iter().chain(failed).collect::<Vec<_>>().join("\n")
}

/// The choices of the dialog.
#[derive(Clone, Debug)]
pub struct ExportState {
    pub formats: Vec<Format>,
    pub folder: String,
    /// What came of the last export was brought into sight.
    pub seen: bool,
}

impl Default for ExportState {
    fn default() -> Self {
        Self { formats: vec![Format::Html], folder: String::new(), seen: false }
    }
}

/// An export under way, or what became of the last one.
pub enum Export {
    Running(Job<Vec<Written>>),
    Done(Vec<Written>),
}

/// One report: where it stands, or its name among the downloads; or why there is none.
pub struct Written {
    pub format: Format,
    pub outcome: Result<String, String>,
}

/// What reports are made of.
pub struct Material {
    pub review: Review,
    pub log: Arc<OrderLog>,
    pub bytes: Arc<[u8]>,
    pub side: SideFile,
    /// Of the run: reports are called after it.
    pub name: String,
    pub folder: PathBuf,
}

impl Export {
    pub fn begin(material: Material, formats: Vec<Format>) -> Self {
        let steps = (formats.len() as u32 + 1) * STEP;
        let (loaded, log) = (material.review.loaded.clone(), material.log.clone());
        let mut writing = Writing { material, formats, report: None, written: Vec::new() };
        // A report says that its log was verified: the log itself is run again for it, not what the screen remembers.
        let begin = move || Repeating::begin(&loaded, &log);
        Self::Running(Job::sliced(steps, begin, move |repeating, progress| writing.advance(repeating, progress)))
    }
}

/// Progress of one step of an export: the log's repetition, then each of the formats.
const STEP: u32 = 100;

/// Reports that are written one after the other, once the log was run again.
struct Writing {
    material: Material,
    formats: Vec<Format>,
    report: Option<Report>,
    written: Vec<Written>,
}

impl Writing {
    /// One slice: a piece of the log, or one report; all of them, once the last one is written.
    fn advance(&mut self, repeating: &mut Repeating, progress: &Progress) -> Option<Vec<Written>> {
        let log = &self.material.log;
        let Some(report) = &self.report else {
            let (now, end) = (repeating.tick().0, log.last_tick().0.max(1));
            progress.reach((now * STEP / end).min(STEP - 1));
            let replayed = repeating.advance(log)?;
            let reported = replayed.map_err(|error| error.to_string()).and_then(|replayed| self.report(&replayed));
            return match reported {
                Ok(report) => {
                    self.report = Some(report);
                    None
                }
                Err(why) => {
                    let fail = |format: &Format| Written { format: *format, outcome: Err(why.clone()) };
                    Some(self.formats.iter().map(fail).collect())
                }
            };
        };
        progress.reach((self.written.len() as u32 + 1) * STEP);
        match self.formats.get(self.written.len()) {
            Some(format) => {
                let written = self.material.write(report, *format);
                self.written.push(written);
                None
            }
            None => Some(std::mem::take(&mut self.written)),
        }
    }

    fn report(&self, replayed: &Replayed) -> Result<Report, String> {
        let Material { review, log, bytes, side, .. } = &self.material;
        let origin = Origin::of_log(&log.header, bytes, replayed.verified_seconds);
        Report::of(review, &origin, None, Some(side)).map_err(|error| error.to_string())
    }
}

impl Material {
    fn write(&self, report: &Report, format: Format) -> Written {
        let settings = xapi::Settings { began: None, home_page: xapi::HomePage::default() };
        let name = format!("{}.report.{}", self.name, format.ending());
        let content = format.render(report, &self.review.loaded, &settings).map_err(|error| error.to_string());
        Written { format, outcome: content.and_then(|content| put(&self.folder, &name, format, &content)) }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn put(folder: &std::path::Path, name: &str, _format: Format, content: &[u8]) -> Result<String, String> {
    let path = folder.join(name);
    let written = std::fs::create_dir_all(folder).and_then(|()| crate::store::write_whole(&path, content));
    written.map(|()| path.display().to_string()).map_err(|error| error.to_string())
}

#[cfg(target_arch = "wasm32")]
fn put(_folder: &std::path::Path, name: &str, format: Format, content: &[u8]) -> Result<String, String> {
    crate::window::page_files::download(name, media_type(format), content);
    Ok(name.to_owned())
}

#[cfg(target_arch = "wasm32")]
fn media_type(format: Format) -> &'static str {
    match format {
        Format::Html => "text/html",
        Format::Markdown => "text/markdown",
        Format::Csv => "text/csv",
        _ => "application/json",
    }
}
