//! A run that is over: its review, what people added to it, and the work beside the frame that looking at it asks for.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy_egui::egui::Ui;

use super::commands::Command;
use super::debrief::ask::{Ask, Instead};
use super::debrief::compare::{Comparison, Peer};
use super::debrief::kept::{Kept, Verified};
use super::debrief::lesson::{LessonState, lesson};
use super::debrief::reports::{Export, Material};
use super::debrief::watch::{Beside, Watching};
use super::debrief::what_if::Possible;
use super::debrief::{self, DebriefModel, DebriefState, Panel, Phase};
use super::job::Job;
#[cfg(target_arch = "wasm32")]
pub(super) use super::page_share::can_share;
#[cfg(target_arch = "wasm32")]
use super::page_share::hand_on;
use super::rehearsal::{self, Rehearsal};
use super::repeating::repeated;
use super::words::Words;
use crate::assessment::coordination::{self, CoordinationGraph};
use crate::exercise::log::Mode;
use crate::exercise::log_reader::OrderLog;
use crate::review::report::Format;
use crate::review::side_file::{self, ItemKey, LogIdentity, SideFile, SideFileError};
use crate::review::{Review, join};
use crate::scenario::ids::{SeatId, Tick};
use crate::scenario::language::Language;
use crate::scenario::read::Loaded;
use crate::store::{self, RunName};

pub struct Debriefing {
    pub review: Review,
    seat: SeatId,
    state: DebriefState,
    graph: CoordinationGraph,
    /// Of the card's items, in its order.
    keys: Vec<ItemKey>,
    log: Option<KeptLog>,
    /// Where the log is kept, what stands beside it.
    side: Option<SideFile>,
    /// Message of what went wrong last.
    fault: Option<&'static str>,
    verified: Verified,
    verifying: Option<Job<bool>>,
    rehearsal: Option<(Instead, Rehearsal)>,
    watching: Option<Watching>,
    peers: Vec<Peer>,
    comparison: Option<Comparison>,
    export: Option<Export>,
    lesson: LessonState,
    /// Shown first, once the marks are.
    first: Option<Tick>,
}

/// A run's log.
#[derive(Clone)]
pub struct KeptLog {
    /// By which it is kept; a log from elsewhere has none, and nothing is added to it.
    pub name: Option<RunName>,
    pub log: Arc<OrderLog>,
    pub bytes: Arc<[u8]>,
}

impl KeptLog {
    /// What files made of it are called by.
    fn shown_name(&self) -> &str {
        self.name.as_ref().map_or(self.log.header.scenario.as_str(), RunName::as_str)
    }
}

impl Debriefing {
    /// The run's log, where it is kept.
    pub fn log(&self) -> Option<&KeptLog> {
        self.log.as_ref().filter(|log| log.name.is_some())
    }

    /// Message of what went wrong last.
    pub fn fault(&self) -> Option<&'static str> {
        self.fault
    }

    /// The person's own account is written, and no blind mark is being given.
    pub fn shows_marks(&self) -> bool {
        self.state.phase == Phase::Open
    }

    /// A log that was run again for this is verified; another one is, beside the frame.
    pub fn new(review: Review, seat: SeatId, log: Option<KeptLog>, is_verified: bool, peers: Vec<Peer>) -> Self {
        let mut debriefing = Self {
            graph: coordination::graph(&review.loaded.scenario, &review.events, None),
            keys: join::keys(&review.card),
            state: DebriefState::default(),
            side: None,
            fault: None,
            verified: if is_verified { Verified::Yes } else { Verified::NotYet },
            verifying: None,
            rehearsal: None,
            watching: None,
            comparison: None,
            export: None,
            lesson: LessonState::default(),
            first: None,
            review,
            seat,
            log,
            peers,
        };
        debriefing.read_side_file();
        debriefing.state.export.folder = reports_folder();
        if let (false, Some(kept)) = (is_verified, &debriefing.log) {
            let (loaded, log) = (debriefing.review.loaded.clone(), kept.log.clone());
            debriefing.verifying = Some(repeated(loaded, log, |ended| ended.is_ok()));
        }
        debriefing
    }

    /// Somebody else's run: whoever looks at it has no own account to give. The moment is shown first, where one is named.
    pub fn begin_at(&mut self, moment: Option<Tick>) {
        if self.state.phase == Phase::Account {
            // Nor is any asked for when it is opened again.
            self.keep(&Ask::KeepAccount(None));
        }
        self.state.phase = Phase::Open;
        self.lesson.put_away();
        self.first = moment;
    }

    /// Without a side file nobody has looked at the marks yet: the trainee's own account comes first.
    fn read_side_file(&mut self) {
        let Some(kept) = &self.log else {
            // A run of which no log could be kept: its account is for whoever writes it.
            self.state.phase = Phase::Account;
            return;
        };
        let identity = LogIdentity::of(&kept.log.header, &kept.bytes);
        let Some(name) = &kept.name else {
            // Somebody else's run: what is said of it lives as long as the visit.
            self.side = Some(SideFile::new(identity));
            return;
        };
        match store::side_file(name) {
            None => {
                self.side = Some(SideFile::new(identity));
                self.state.phase = Phase::Account;
            }
            Some(bytes) => match side_file::read(name.as_str(), &bytes, &identity) {
                Ok(side) => {
                    self.side = Some(side);
                    self.lesson.put_away();
                }
                Err(_) => self.fault = Some("debrief-side-unreadable"),
            },
        }
    }

    pub fn speak(&mut self, language: Language) {
        let beside = self.watching.iter_mut().map(|watching| &mut watching.beside);
        let beside = beside.chain(self.comparison.iter_mut().map(|comparison| &mut comparison.beside));
        let reviews = beside.filter_map(Beside::review_mut).chain([&mut self.review]);
        for review in reviews {
            review.loaded = Arc::new(review.loaded.speaking(language));
        }
    }

    pub fn draw(&mut self, ui: &mut Ui) -> Vec<Command> {
        let review = &self.review;
        let rehearsal = self.rehearsal.as_ref().map(|(instead, rehearsal)| (instead, rehearsal));
        let what_if = match self.log {
            None => Possible::No,
            Some(_) => Possible::Yes {
                scripts: review.loaded.scripts.keys().map(String::as_str).collect(),
                rehearsal,
                watching: self.watching.as_ref(),
            },
        };
        let header = self.log.as_ref().map(|kept| &kept.log.header);
        let kept = Kept {
            mode: header.map(|header| header.mode),
            pseudonym: header.map_or("", |header| header.pseudonym.as_str()),
            verified: self.verified,
            side: self.side.as_ref(),
            keys: &self.keys,
            fault: self.fault,
            export: self.export.as_ref(),
            peers: &self.peers,
            comparison: self.comparison.as_ref(),
            can_share: can_share(),
        };
        let words = Words { texts: &review.loaded.texts, scenario: &review.loaded.scenario };
        let model = DebriefModel { words, review, seat: self.seat.clone(), graph: &self.graph, what_if, kept };
        let asked = debrief::debrief(ui, &model, &mut self.state);
        // After the debrief has settled on what it would show by itself.
        if let Some(moment) = self.first.take() {
            self.state.show_moment(moment);
        }
        if header.is_some_and(|header| header.mode == Mode::Practice) {
            lesson(ui, &words, self.state.phase, &mut self.lesson);
        }
        asked
    }

    pub fn obey(&mut self, ask: Ask) {
        self.fault = None;
        if let Ask::KeepAccount(_) = ask {
            self.state.phase = Phase::Open;
        }
        self.keep(&ask);
        match ask {
            Ask::ShowMoment(tick) => {
                self.state.show_moment(tick);
                // What the marks rest on happened in the run as it was played.
                self.state.watches_other = false;
                // Where there is room for one panel only, the moment is on another one than what asked for it.
                self.state.panel = Panel::Map;
            }
            Ask::SitAs(seat) => self.seat = seat,
            Ask::WhatIf { at, instead, seeds } => self.rehearse(at, instead, seeds),
            Ask::CancelWhatIf => self.rehearsal = None,
            Ask::Watch { at, instead } => self.watch(at, instead),
            Ask::StopWatching => self.watching = None,
            Ask::CloseComparison => self.comparison = None,
            Ask::Export { formats, folder } => self.export(formats, folder),
            Ask::CancelExport => self.export = None,
            Ask::Share(at) => self.share(at),
            Ask::Show(place) => self.fault = show(&place).err(),
            // What is added to the side file is in it by now, and the other runs are the session's.
            _ => {}
        }
    }

    /// Keeps what the ask adds to the side file; without an account as well: whoever has seen the marks writes none
    /// before them.
    fn keep(&mut self, ask: &Ask) {
        let (Some(kept), Some(mut side)) = (&self.log, self.side.clone()) else { return };
        let written = match ask.add_to(&mut side) {
            Ok(false) => return,
            Ok(true) => side_file::write(&side),
            Err(error) => Err(error),
        };
        match written {
            Ok(whole) => {
                // Where it cannot be kept it is still said, for this visit.
                let is_kept = kept.name.as_ref().is_some_and(|name| store::keep_side_file(name, &whole).is_ok());
                self.fault = (!is_kept).then_some("debrief-side-unkept");
                self.side = Some(side);
            }
            Err(error) => self.fault = Some(refusal(&error)),
        }
    }

    /// Begins a comparison over seeds; an older one ends.
    fn rehearse(&mut self, at: Tick, instead: Instead, seeds: u32) {
        let Some(kept) = &self.log else { return };
        let (loaded, log) = (self.review.loaded.clone(), kept.log.clone());
        let script = rehearsal::script_of(&self.review, &log, &instead, at);
        let ask = rehearsal::Ask { loaded, log, at, name: String::new(), script, seeds };
        self.rehearsal = Some((instead, Rehearsal::begin(ask)));
    }

    /// Plays the alternative once, under the draws of the run itself.
    fn watch(&mut self, at: Tick, instead: Instead) {
        let Some(kept) = &self.log else { return };
        let script = rehearsal::script_of(&self.review, &kept.log, &instead, at);
        self.watching = Some(Watching::begin(self.review.loaded.clone(), kept.log.clone(), at, instead, script));
        self.state.watches_other = true;
    }

    /// Lays another run beside this one.
    pub fn compare(&mut self, loaded: Arc<Loaded>, other: KeptLog, title: String) {
        self.fault = None;
        self.comparison = Some(Comparison::begin(loaded, other.log, title));
    }

    pub fn fail(&mut self, fault: &'static str) {
        self.fault = Some(fault);
    }

    fn export(&mut self, formats: Vec<Format>, folder: PathBuf) {
        let (Some(kept), Some(side)) = (&self.log, &self.side) else { return };
        let material = Material {
            review: self.review.clone(),
            log: kept.log.clone(),
            bytes: kept.bytes.clone(),
            side: side.clone(),
            name: kept.shown_name().to_owned(),
            folder,
        };
        self.export = Some(Export::begin(material, formats));
    }

    fn share(&self, at: Tick) {
        let Some(kept) = &self.log else { return };
        let added = self.side.as_ref().filter(|side| **side != SideFile::new(side.log.clone()));
        hand_on(kept.shown_name(), &kept.bytes, added.and_then(|side| side_file::write(side).ok()), at);
    }

    /// Its lesson was skipped in the drill.
    pub fn skip_lesson(&mut self) {
        self.lesson.skip();
    }

    /// Once a frame: takes up what has come.
    pub fn advance(&mut self) {
        if let Some((_, rehearsal)) = &mut self.rehearsal {
            rehearsal.advance();
        }
        if let Some(agrees) = self.verifying.as_mut().and_then(Job::take) {
            self.verified = if agrees { Verified::Yes } else { Verified::No };
            self.verifying = None;
        }
        if let Some(watching) = &mut self.watching
            && watching.beside.is_running()
        {
            watching.beside.advance();
            if watching.beside.review().is_some() {
                // Who asked to watch it looks at it from where it leaves the run.
                self.state.show_moment(watching.at);
                (self.state.playing, self.state.panel) = (true, Panel::Map);
            }
        }
        if let Some(comparison) = &mut self.comparison {
            comparison.beside.advance();
        }
        if let Some(Export::Running(job)) = &mut self.export
            && let Some(written) = job.take()
        {
            self.export = Some(Export::Done(written));
        }
    }

    /// Something goes on beside the frame.
    pub fn is_moving(&self) -> bool {
        self.verifying.is_some()
            || self.rehearsal.as_ref().is_some_and(|(_, rehearsal)| rehearsal.is_running())
            || self.watching.as_ref().is_some_and(|watching| watching.beside.is_running())
            || self.comparison.as_ref().is_some_and(|comparison| comparison.beside.is_running())
            || matches!(self.export, Some(Export::Running(_)))
    }
}

/// A program outside a page has no address that a link could lead to.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn can_share() -> bool {
    false
}

#[cfg(not(target_arch = "wasm32"))]
fn hand_on(_name: &str, _log: &[u8], _marks: Option<String>, _at: Tick) {}

fn refusal(error: &SideFileError) -> &'static str {
    match error {
        SideFileError::NotBlind => "debrief-side-not-blind",
        SideFileError::Answered => "debrief-side-answered",
        SideFileError::TooManyNotes => "debrief-side-full",
        _ => "debrief-side-unkept",
    }
}

/// Reports go to the folder of the runs, until the person names another one.
#[cfg(not(target_arch = "wasm32"))]
fn reports_folder() -> String {
    store::runs_folder().map(|folder| folder.display().to_string()).unwrap_or_default()
}

#[cfg(target_arch = "wasm32")]
fn reports_folder() -> String {
    String::new()
}

/// Shows the folder in the system's own file manager.
#[cfg(not(target_arch = "wasm32"))]
fn show(folder: &Path) -> Result<(), &'static str> {
    let program = match std::env::consts::OS {
        "windows" => "explorer",
        "macos" => "open",
        _ => "xdg-open",
    };
    let opened = std::process::Command::new(program).arg(folder).spawn();
    opened.map(drop).map_err(|_| "debrief-folder-not-opened")
}

#[cfg(target_arch = "wasm32")]
fn show(report: &Path) -> Result<(), &'static str> {
    super::page_files::show(&report.to_string_lossy());
    Ok(())
}
