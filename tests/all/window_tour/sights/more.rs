//! Sights that one comes to by a press more: menus, tools, questions, lists further down, and what is under way.

use std::rc::Rc;

use bevy_egui::egui::{Rect, Ui, UiBuilder, pos2, vec2};
use tutela::exercise::log_reader;
use tutela::scenario::forces::Purpose;
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::texts::Texts;
use tutela::window::debrief::ask::Instead;
use tutela::window::debrief::lesson::{LessonState, lesson};
use tutela::window::debrief::watch::Watching;
use tutela::window::debrief::what_if::Possible;
use tutela::window::debrief::{self, DebriefState, Detail, Dialog, Panel, Phase, Way};
use tutela::window::dialogs;
use tutela::window::errors;
use tutela::window::library::{self, DrillCard, DrillFacts, LibraryModel, LibraryState, RunCard};
use tutela::window::play::letter::Letter;
use tutela::window::play::measure::Measure;
use tutela::window::play::menu::Pointed;
use tutela::window::play::{self, PlayState, RightTab};
use tutela::window::rehearsal::{self, Rehearsal};
use tutela::window::settings::Settings;
use tutela::window::settings_screen::{self, Deleting, SettingsModel, SettingsState};

use super::{RUNS_PLACE, Sight, World};
use crate::window_debrief::{Run, finished};

thread_local! {
    /// Played once for all pictures.
    static SMALL: Rc<Alternatives> = Rc::new(Alternatives::new());
}

/// Of the small drill, in which they take no time.
struct Alternatives {
    run: Run,
    instead: Instead,
    running: Rehearsal,
    found: Rehearsal,
    watching: Watching,
}

impl Alternatives {
    fn new() -> Self {
        let run = Run::small();
        let (instead, at) = (Instead::Option("go".into(), "now".into()), Tick(300));
        let begin = |seeds| {
            let (loaded, log) = (run.loaded.clone(), run.log.clone());
            let script = rehearsal::script_of(&run.review, &log, &instead, at);
            Rehearsal::begin(rehearsal::Ask { loaded, log, at, name: String::new(), script, seeds })
        };
        let mut found = begin(16);
        while found.is_running() {
            found.advance();
            std::thread::yield_now();
        }
        let script = rehearsal::script_of(&run.review, &run.log, &instead, at);
        let watching = Watching::begin(run.loaded.clone(), run.log.clone(), at, instead.clone(), script);
        let watching = Watching { beside: finished(watching.beside), ..watching };
        // As it was when it began: nobody takes up how far it is.
        let running = begin(64);
        Self { run, instead, running, found, watching }
    }
}

impl World {
    pub(super) fn more(&self) -> Vec<Sight<'_>> {
        let mut sights = self.more_before();
        sights.extend(self.more_playing());
        sights.extend(self.more_after());
        sights
    }

    fn more_before(&self) -> Vec<Sight<'_>> {
        let texts = &self.flagship.texts;
        let due = |run: RunCard| match run.can_go_on {
            true => run,
            false => RunCard {
                awaits_account: true,
                scales: Vec::new(),
                detail: format!("{} · {}", run.detail, texts.say("ui-account-due").to_lowercase()),
                ..run
            },
        };
        let runs: Vec<RunCard> = self.runs().into_iter().map(due).collect();
        let facts = |drill: &std::sync::Arc<tutela::scenario::read::Loaded>| DrillCard {
            name: drill.name.clone(),
            content: Ok(DrillFacts::of(&drill.scenario, &drill.texts)),
            opened: false,
        };
        let drills: Vec<DrillCard> = self.drills.iter().map(facts).collect();
        let mut state = LibraryState::default();
        let broken = log_reader::read("market.log", b"no log at all").expect_err("it is none");
        let fault = errors::log(texts, &broken);
        vec![
            Sight::new("library-account-due", move |ui| {
                let fault = Some(fault.as_str());
                let model = LibraryModel { texts, drills: &drills, runs: &runs, assessed: false, fault, news: None };
                library::library(ui, &model, &mut state);
            }),
            self.settings("settings-lower", texts, true, None),
            self.settings("settings-delete", texts, false, Some(Deleting::One("market_mortar-0002".into()))),
        ]
    }

    /// The lower part as if the screen were higher.
    fn settings<'a>(
        &self,
        name: &'static str,
        texts: &'a Texts,
        is_lower: bool,
        deleting: Option<Deleting>,
    ) -> Sight<'a> {
        let (settings, runs) = (Settings::default(), self.runs());
        let mut state = SettingsState { deleting, ..SettingsState::default() };
        Sight::new(name, move |ui| {
            let place = Some(RUNS_PLACE);
            let model = SettingsModel {
                texts,
                settings: &settings,
                runs: &runs,
                place,
                full_screen: Some(false),
                in_play: false,
            };
            let whole = ui.max_rect();
            let higher = if is_lower { 1_100.0 } else { 0.0 };
            let rect = Rect::from_min_max(whole.min - vec2(0.0, higher), whole.max);
            let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
            settings_screen::settings_screen(&mut ui, &model, &mut state);
        })
    }

    fn more_playing(&self) -> Vec<Sight<'_>> {
        let (busy, (unit, ..)) = (&self.busy, &self.shots);
        let at = busy.units.iter().find(|known| known.id == *unit).map_or(Point(0.0, 0.0), |known| known.at);
        let measure = Measure::Between(Point(at.0 - 90.0, at.1 - 40.0), at);
        let letter =
            Letter { contact: Some(busy.contacts[0].id.clone()), purpose: Purpose::Report, ..Letter::default() };
        let mut pointing = PlayState {
            pointed: Some(Pointed {
                screen: pos2(560.0, 320.0),
                at,
                unit: Some(unit.clone()),
                party: None,
                contact: None,
                casualty: None,
                zone: None,
                by_key: false,
                all: false,
            }),
            ..PlayState::default()
        };
        pointing.select_unit(unit);
        let texts = &self.flagship.texts;
        let mut state = PlayState::default();
        vec![
            self.play("play-menu", busy, pointing, None),
            self.play("play-measure", busy, PlayState { measure, ..PlayState::default() }, None),
            self.play("play-figures", busy, PlayState { right: RightTab::Write, letter, ..PlayState::default() }, None),
            Sight::new("play-toast", move |ui| {
                play::play(ui, &self.play_model(busy, None), &mut state);
                dialogs::toast(ui, &texts.say("ui-file-in-drill"), texts.say("ui-close"));
            }),
        ]
    }

    fn more_after(&self) -> Vec<Sight<'_>> {
        let open = DebriefState::default;
        let mut state = open();
        let (mut page, mut phase) = (LessonState::default(), Phase::Account);
        vec![
            self.debrief(
                "debrief-unsent",
                &self.tempting,
                DebriefState { dialog: Some(Dialog::Leave(Way::Library)), ..open() },
            ),
            Sight::new("debrief-lesson", move |ui| {
                let tutorial = crate::window::words(&self.drills[0]);
                debrief::debrief(ui, &self.debrief_model(&self.lawful, &[]), &mut state);
                // The account is given: what is shown is about the marks.
                lesson(ui, &tutorial, phase, &mut page);
                phase = Phase::Open;
            }),
            self.what_if("what-if-running", |small| (&small.running, None)),
            self.what_if("what-if-found", |small| (&small.found, None)),
            self.what_if("what-if-watched", |small| (&small.found, Some(&small.watching))),
        ]
    }

    /// Told in the world's language, but for the small drill's own words.
    fn what_if<'a>(&self, name: &'static str, of: fn(&Alternatives) -> (&Rehearsal, Option<&Watching>)) -> Sight<'a> {
        let small = SMALL.with(Rc::clone);
        let loaded = small.run.loaded.speaking(self.flagship.texts.language());
        let mut run = small.run.clone();
        run.loaded = loaded.into();
        let mut state = DebriefState { detail: Detail::WhatIf, panel: Panel::Detail, ..DebriefState::default() };
        let mut passes = 0;
        Sight::new(name, move |ui: &mut Ui| {
            let (rehearsal, watching) = of(&small);
            // The older result, which one has looked at.
            state.seen_over_seeds |= watching.is_some();
            let mut model = run.model();
            model.what_if =
                Possible::Yes { scripts: Vec::new(), rehearsal: Some((&small.instead, rehearsal)), watching };
            debrief::debrief(ui, &model, &mut state);
            passes += 1;
            if passes == 1 {
                state.detail = Detail::WhatIf;
            }
        })
    }
}
