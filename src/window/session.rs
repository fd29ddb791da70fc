//! What the window is showing and what it does about commands; knows nothing of Bevy.

pub mod fetching;
mod files;
mod help;
pub mod imported;
mod kept;
mod obey;
mod outward;
mod reviewing;
mod settings_file;
pub mod shared;
mod shelf;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use bevy_egui::egui::{Key, Ui};

use super::arrival::{Arrival, Unasked};
use super::automation::Stage;
use super::briefing::{self, BriefingModel, BriefingState};
use super::commands::Command;
use super::debriefing::Debriefing;
use super::depot::Wanted;
use super::dialogs;
use super::full_screen::{full_screen, is_asked_for};
use super::keys;
use super::library::catalogue::Catalogue;
use super::library::{self, DrillCard, LibraryModel, LibraryState, RunCard};
use super::link::{Link, LinkFault};
use super::pick::Picking;
use super::reopening::Reopening;
use super::run::Run;
use super::settings::{SCALE_STEP, Settings};
use super::settings_screen::{self, SettingsModel, SettingsState};
use super::theme::tokens;
use super::widgets;
use super::words::Words;
use crate::exercise::Exercise;
use crate::exercise::log::Mode;
use crate::scenario::language::Language;
use crate::scenario::read::Loaded;
use crate::scenario::texts::Texts;
use crate::store::{self, KeptRun};
use fetching::{Errand, Then};

pub struct Session {
    texts: Texts,
    settings: Settings,
    /// Spoken where the person has chosen no language.
    system: Language,
    drills: Vec<DrillCard>,
    /// Drills that were read without a problem, by the name on their card.
    loaded: BTreeMap<String, Arc<Loaded>>,
    /// Drills that are fetched when they are opened.
    catalogue: Catalogue,
    /// What was sent for, in order.
    errands: VecDeque<Errand>,
    /// Nothing has been drawn yet.
    is_new: bool,
    runs: Vec<KeptRun>,
    run_cards: Vec<RunCard>,
    screen: Screen,
    library: LibraryState,
    arrival: Arrival,
    /// Asked for by the last frame.
    pending: Vec<Command>,
    help: bool,
    fault: Option<String>,
    /// What the program did on its own, until the library is left.
    news: Option<String>,
    /// Over the screen, which waits meanwhile.
    settings_shown: Option<SettingsState>,
    /// Where runs are kept, as the settings show it.
    place: Option<String>,
    picking: Option<Picking>,
    quitting: bool,
    /// Seed that a link asked for: whoever opens the link meets the same drill.
    seed: Option<u64>,
    /// What a link asked for and nobody can mean, until it is said.
    link_faults: Vec<LinkFault>,
}

/// One place at a time, named as the person names it.
pub enum Screen {
    Library,
    /// A kept run is being repeated; `ends` once it is, where an interrupted one is not played on.
    Reopening {
        reopening: Box<Reopening>,
        ends: bool,
    },
    Notice(Arc<Loaded>),
    Briefing(Arc<Loaded>, BriefingState),
    Play(Box<Run>),
    Debrief(Box<Debriefing>),
}

impl Session {
    /// At the library, or at the drill that was asked for.
    pub fn new(drill: Option<Arc<Loaded>>, system: Language) -> Self {
        let (settings, is_broken) = match Settings::kept() {
            Ok(settings) => (settings, false),
            Err(usual) => (usual, true),
        };
        let mut session = Self {
            texts: Texts::program().speaking(settings.language.unwrap_or(system)),
            settings,
            system,
            drills: Vec::new(),
            loaded: BTreeMap::new(),
            catalogue: Catalogue::within(),
            errands: VecDeque::new(),
            is_new: true,
            runs: Vec::new(),
            run_cards: Vec::new(),
            screen: Screen::Library,
            library: LibraryState::default(),
            arrival: Arrival::default(),
            pending: Vec::new(),
            help: false,
            fault: None,
            news: None,
            settings_shown: None,
            place: store::place(),
            picking: None,
            quitting: false,
            seed: None,
            link_faults: Vec::new(),
        };
        session.delete_old_runs();
        session.list_shipped(None);
        session.list_opened();
        if let Some(drill) = drill {
            session.take_in(drill);
        }
        session.speak();
        session.list_runs();
        if is_broken {
            session.news = Some(session.texts.say("ui-settings-broken"));
        }
        session
    }

    /// As a link asks: for this visit, without touching what the person has chosen for good.
    pub fn follow(&mut self, link: &Link) {
        self.seed = link.seed;
        if link.language.is_some() {
            self.settings.language = link.language;
            self.speak();
        }
        if let Some(mode) = link.mode {
            self.settings.assessed = mode == Mode::Assessed;
        }
        if let Some(drill) = &link.scenario {
            if self.drills.iter().any(|card| card.name == *drill && card.content.is_ok()) {
                self.obey(Command::OpenDrill(drill.clone()));
            } else {
                self.link_faults.push(LinkFault::UnknownDrill);
            }
        }
    }

    /// Every text from here on is in the language that is set: screens, drills, and what is being played or looked at.
    fn speak(&mut self) {
        let language = self.settings.language.unwrap_or(self.system);
        self.want_no_language();
        if !Texts::knows(language) {
            return self.send_for(Wanted::Language(language), Then::Speak);
        }
        self.texts = self.texts.speaking(language);
        for loaded in self.loaded.values_mut() {
            *loaded = Arc::new(loaded.speaking(language));
        }
        self.retell_cards(language);
        match &mut self.screen {
            Screen::Library | Screen::Reopening { .. } => {}
            Screen::Notice(loaded) | Screen::Briefing(loaded, _) => *loaded = Arc::new(loaded.speaking(language)),
            Screen::Play(run) => run.speak(language),
            Screen::Debrief(debriefing) => debriefing.speak(language),
        }
        self.card_runs();
    }

    /// Shows the screen; what it asks for is carried out before the next frame.
    pub fn draw(&mut self, ui: &mut Ui) {
        ui.painter().rect_filled(ui.max_rect(), 0, tokens(ui).background);
        self.arrival.drop_unaimed(ui, self.unasked());
        if is_asked_for(ui) {
            self.pending.push(Command::ToggleFullScreen);
        }
        // egui may draw a frame more than once; what was pressed is seen by the first of those passes only.
        if matches!(self.screen, Screen::Play(_)) && self.settings_shown.is_none() && !widgets::typing(ui) {
            self.settings.keys.translate(ui.ctx());
        }
        let mut asked = match &mut self.settings_shown {
            Some(state) => {
                let (texts, settings) = (&self.texts, &self.settings);
                let model = SettingsModel {
                    texts,
                    settings,
                    runs: &self.run_cards,
                    place: self.place.as_deref(),
                    in_play: matches!(self.screen, Screen::Play(_)),
                    full_screen: full_screen(),
                };
                settings_screen::settings_screen(ui, &model, state)
            }
            None => self.draw_screen(ui),
        };
        // The library has a place for it among the drills.
        let fault = self.fault.as_deref().filter(|_| !matches!(self.screen, Screen::Library));
        if fault.is_some_and(|fault| !dialogs::toast(ui, fault, self.texts.say("ui-close"))) {
            self.fault = None;
        }
        if ui.input(|input| input.key_pressed(Key::F1)) {
            self.help = !self.help;
        }
        let shown = self.shortcuts();
        self.help = self.help && keys::overlay(ui, &self.texts, &self.settings.keys, shown, &mut asked);
        act_on_keys(ui, self.settings.scale_percent, self.settings_shown.is_some(), &mut asked);
        self.draw_fetching(ui, &mut asked);
        self.is_new = false;
        self.pending.append(&mut asked);
    }

    fn unasked(&self) -> Option<Unasked> {
        match &self.screen {
            Screen::Play(run) if run.exercise().ended() => Some(Unasked::Over),
            Screen::Debrief(debriefing) if !debriefing.shows_marks() => Some(Unasked::Account),
            _ => None,
        }
    }

    fn draw_screen(&mut self, ui: &mut Ui) -> Vec<Command> {
        match &mut self.screen {
            Screen::Library => {
                let model = LibraryModel {
                    texts: &self.texts,
                    drills: &self.drills,
                    runs: &self.run_cards,
                    assessed: self.settings.assessed,
                    fault: self.fault.as_deref(),
                    news: self.news.as_deref(),
                };
                library::library(ui, &model, &mut self.library)
            }
            Screen::Reopening { reopening, .. } if reopening.notice => briefing::notice(ui, &words(&reopening.loaded)),
            Screen::Reopening { reopening, .. } => dialogs::reopening(ui, &self.texts, reopening),
            Screen::Notice(loaded) => briefing::notice(ui, &words(loaded)),
            Screen::Briefing(loaded, state) => {
                let model = BriefingModel { words: words(loaded), practice: !self.settings.assessed, in_play: false };
                briefing::briefing(ui, &model, state)
            }
            Screen::Play(run) => run.draw(ui),
            Screen::Debrief(debriefing) => debriefing.draw(ui),
        }
    }

    /// Carries out what the last frame asked for.
    pub fn carry_out(&mut self) {
        for command in std::mem::take(&mut self.pending) {
            self.obey(command);
        }
    }

    fn show_drill(&mut self, loaded: Arc<Loaded>) {
        self.news = None;
        self.screen = match loaded.scenario.meta.content_notice {
            Some(_) => Screen::Notice(loaded),
            None => Screen::Briefing(loaded, BriefingState::default()),
        };
    }

    /// Starts the drill, with the seed where one is asked for.
    pub fn start(&mut self, loaded: &Arc<Loaded>, seed: Option<u64>) {
        // Each run of a person has a seed of its own, small enough to be told to somebody.
        let seed = seed.or(self.seed).unwrap_or(self.runs.len() as u64 + 1);
        let mode = if self.settings.assessed { Mode::Assessed } else { Mode::Practice };
        match Run::start(loaded, seed, mode, &self.settings.pseudonym) {
            Some(mut run) => {
                run.heed(&self.settings);
                self.screen = Screen::Play(Box::new(run));
            }
            None => self.fault = Some(self.texts.say("ui-something-wrong")),
        }
    }

    fn back_to_library(&mut self) {
        if let Screen::Play(run) = &mut self.screen {
            run.close();
        }
        self.screen = Screen::Library;
        self.list_runs();
    }

    /// Nobody sees the screen any more: what can be paused waits.
    pub fn leave_alone(&mut self) {
        if let Screen::Play(run) = &mut self.screen
            && run.is_moving()
            && run.can_pause()
        {
            run.toggle_pause();
        }
    }

    /// Moves a running drill by wall-clock time.
    pub fn advance(&mut self, wall_s: f32) {
        self.take_fetched();
        self.take_picked();
        self.take_reopened();
        let is_covered = self.settings_shown.is_some();
        match &mut self.screen {
            // Settings stop the clock where it can be stopped.
            Screen::Play(run) if is_covered && run.can_pause() => {}
            Screen::Play(run) => run.advance(wall_s),
            Screen::Debrief(debriefing) => debriefing.advance(),
            _ => {}
        }
    }
}

impl Stage for Session {
    fn exercise(&mut self) -> Option<&mut Exercise> {
        match &mut self.screen {
            Screen::Play(run) => Some(run.exercise_mut()),
            _ => None,
        }
    }

    fn show(&mut self, exercise: Exercise) {
        if let Some(mut run) = Run::driven(exercise) {
            run.speak(self.texts.language());
            run.heed(&self.settings);
            self.screen = Screen::Play(Box::new(run));
        }
    }

    fn debrief(&mut self) {
        self.obey(Command::Debrief);
    }

    fn drill(&self, name: &str) -> Option<Arc<Loaded>> {
        self.loaded.get(name).cloned()
    }

    fn drills(&self) -> Vec<String> {
        self.drills.iter().map(|card| card.name.clone()).collect()
    }
}

fn words(loaded: &Loaded) -> Words<'_> {
    Words { texts: &loaded.texts, scenario: &loaded.scenario }
}

/// Control with plus, minus or zero, as in a browser; with a comma, the settings.
fn act_on_keys(ui: &Ui, scale: u16, settings_shown: bool, commands: &mut Vec<Command>) {
    if widgets::typing(ui) {
        return;
    }
    let pressed = |key: Key| widgets::struck(ui, key, |modifiers| modifiers.command);
    if pressed(Key::Plus) || pressed(Key::Equals) {
        commands.push(Command::SetScale(scale + SCALE_STEP));
    } else if pressed(Key::Minus) {
        commands.push(Command::SetScale(scale.saturating_sub(SCALE_STEP)));
    } else if pressed(Key::Num0) {
        commands.push(Command::SetScale(100));
    } else if pressed(Key::Comma) {
        commands.push(Command::ShowSettings(!settings_shown));
    }
}
