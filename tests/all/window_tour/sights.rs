//! Every screen with something on it: what the tour looks at.

mod more;

use std::sync::Arc;

use bevy_egui::egui::Ui;
use tutela::assessment::coordination::{CoordinationGraph, graph};
use tutela::exercise::log::{MemorySink, Mode};
use tutela::exercise::log_reader;
use tutela::exercise::play::ScriptPlayer;
use tutela::exercise::view::{OrderCard, SeatView};
use tutela::exercise::{Exercise, Setup, script};
use tutela::review::side_file::{ItemKey, LogIdentity, SideFile};
use tutela::review::{Review, join};
use tutela::scenario;
use tutela::scenario::document::Family;
use tutela::scenario::ids::{PartyId, SeatId, Tick, UnitId};
use tutela::scenario::language::Language;
use tutela::scenario::read::Loaded;
use tutela::sim::order::{Order, Target};
use tutela::window::bindings::USUAL;
use tutela::window::briefing::{self, BriefingModel, BriefingState, Tab};
use tutela::window::debrief::compare::{Comparison, Peer};
use tutela::window::debrief::kept::{Kept, Verified};
use tutela::window::debrief::watch::Beside;
use tutela::window::debrief::what_if::Possible;
use tutela::window::debrief::{self, DebriefModel, DebriefState, Detail, Dialog, Panel, Phase, Side};
use tutela::window::dialogs;
use tutela::window::fetching;
use tutela::window::keys::{self, Place, Shown};
use tutela::window::library::{self, DrillCard, DrillFacts, LibraryModel, LibraryState, RunCard};
use tutela::window::map_view::Camera;
use tutela::window::play::auto_pause::Stop;
use tutela::window::play::draft::{Draft, UnitOrder};
use tutela::window::play::{self, PlayModel, PlayState, RightTab};
use tutela::window::settings::Settings;
use tutela::window::settings_screen::{self, SettingsModel, SettingsState};
use tutela::window::words::{Words, clock_run};

use super::crowd;

/// A screen: the name that its picture gets, and how it is drawn.
pub struct Sight<'a> {
    pub name: &'static str,
    pub draw: Box<dyn FnMut(&mut Ui) + 'a>,
}

impl<'a> Sight<'a> {
    fn new(name: &'static str, draw: impl FnMut(&mut Ui) + 'a) -> Self {
        Self { name, draw: Box::new(draw) }
    }
}

/// Runs of the flagship drill, looked at in one language.
#[derive(Clone)]
pub struct World {
    drills: Vec<Arc<Loaded>>,
    flagship: Arc<Loaded>,
    lawful: Played,
    tempting: Played,
    seat: SeatId,
    /// What the seat knew while a decision was open, while a question was put, and in the thick of it.
    deciding: SeatView,
    asked: SeatView,
    busy: SeatView,
    shots: (UnitId, PartyId, OrderCard),
}

/// A whole run.
#[derive(Clone)]
struct Played {
    review: Review,
    graph: CoordinationGraph,
    side: SideFile,
    keys: Vec<ItemKey>,
}

/// Where runs are kept.
const RUNS_PLACE: &str = "~/.local/share/tutela/runs";
/// In the thick of it: shells have hit, units are on their way, messages wait.
const BUSY_S: u32 = 330;

impl World {
    pub fn new() -> Self {
        let mut drills: Vec<Arc<Loaded>> =
            scenario::library::list().iter().map(|name| Arc::new(scenario::library::open(name).unwrap())).collect();
        // As the library has them: the tutorial first.
        drills.sort_by_key(|drill| drill.scenario.meta.family != Family::Tutorial);
        let flagship = crate::window::flagship();
        let seat = Setup::solo(&flagship.scenario, 1, Mode::Practice).people[0].clone();
        let (mut deciding, mut asked, mut busy, mut shots) = (None, None, None, None);
        let lawful = Played::of(&flagship, "lawful", |exercise| {
            let view = || exercise.view(&seat).unwrap();
            if exercise.tick().0.is_multiple_of(10) {
                deciding = deciding
                    .take()
                    .or_else(|| Some(view()).filter(|view| view.decisions.iter().any(|one| one.is_open())));
            }
            if asked.is_none() && exercise.is_frozen() {
                asked = Some(view());
            }
            if exercise.tick().seconds() == BUSY_S && busy.is_none() {
                let view = view();
                let unit =
                    view.units.iter().find(|unit| unit.id.as_str() == "qrf").unwrap_or(&view.units[0]).id.clone();
                let party = view.parties.iter().max_by_key(|party| party.stage).unwrap().id.clone();
                let order = Order::WarningShots { unit: unit.clone(), target: Target::Party(party.clone()) };
                shots = Some((unit, party, exercise.order_card(&seat, &order)));
                busy = Some(view);
            }
        });
        let tempting = Played::of(&flagship, "tempting", |_| {});
        Self {
            drills,
            flagship,
            lawful,
            tempting,
            deciding: deciding.expect("a decision opens"),
            asked: asked.expect("a question is put"),
            busy: busy.expect("it lasts long enough"),
            shots: shots.expect("it lasts long enough"),
            seat,
        }
    }

    pub fn speaking(&self, language: Language) -> Self {
        let mut world = self.clone();
        for drill in &mut world.drills {
            *drill = Arc::new(drill.speaking(language));
        }
        world.flagship = Arc::new(world.flagship.speaking(language));
        for played in [&mut world.lawful, &mut world.tempting] {
            played.review.loaded = world.flagship.clone();
        }
        world
    }

    /// All of them, in the order in which a trainee comes by.
    pub fn sights(&self) -> Vec<Sight<'_>> {
        let mut sights = self.before();
        sights.extend(self.playing());
        sights.extend(self.after());
        sights.extend(self.more());
        sights
    }

    fn words(&self) -> Words<'_> {
        crate::window::words(&self.flagship)
    }

    fn before(&self) -> Vec<Sight<'_>> {
        let texts = &self.flagship.texts;
        let drills: Vec<DrillCard> = self
            .drills
            .iter()
            .map(|drill| DrillCard {
                name: drill.name.clone(),
                content: Ok(DrillFacts::of(&drill.scenario, &drill.texts)),
                opened: false,
            })
            .collect();
        let runs = self.runs();
        let (settings_runs, settings) = (runs.clone(), Settings::default());
        let own: Vec<DrillCard> =
            drills.iter().map(|card| DrillCard { opened: true, ..card.clone() }).take(2).collect();
        let (mut state, mut own_state) = (LibraryState::default(), LibraryState::default());
        let title = self.words().key(&self.flagship.scenario.meta.title);
        let mut sights = vec![
            Sight::new("library", move |ui| {
                let (drills, runs) = (&drills, &runs);
                let model = LibraryModel { texts, drills, runs, assessed: false, fault: None, news: None };
                library::library(ui, &model, &mut state);
            }),
            Sight::new("notice", |ui| drop(briefing::notice(ui, &self.words()))),
            Sight::new("library-opened", move |ui| {
                let model = LibraryModel { texts, drills: &own, runs: &[], assessed: true, fault: None, news: None };
                library::library(ui, &model, &mut own_state);
            }),
            Sight::new("fetching", move |ui| {
                let why = Some("drill-market_mortar-0123456789abcdef.txt: 503 Service Unavailable");
                fetching::fetching(ui, texts, &title, why, &mut Vec::new());
            }),
        ];
        let tabs = [
            ("briefing", Tab::Situation),
            ("briefing-mandate", Tab::Mandate),
            ("briefing-rules", Tab::Rules),
            ("briefing-forces", Tab::Forces),
            ("briefing-contacts", Tab::Contacts),
            ("briefing-judged", Tab::Judged),
            ("briefing-before", Tab::Before),
        ];
        sights.extend(tabs.map(|(name, tab)| {
            let mut state = BriefingState { tab, ..BriefingState::default() };
            Sight::new(name, move |ui| {
                let model = BriefingModel { words: self.words(), practice: true, in_play: false };
                briefing::briefing(ui, &model, &mut state);
            })
        }));
        let mut state = SettingsState::default();
        sights.push(Sight::new("settings", move |ui| {
            let (settings, runs) = (&settings, &settings_runs);
            let place = Some(RUNS_PLACE);
            let model = SettingsModel { texts, settings, runs, place, in_play: false, full_screen: Some(false) };
            settings_screen::settings_screen(ui, &model, &mut state);
        }));
        for (name, here) in [("shortcuts", Place::Library), ("shortcuts-play", Place::Play)] {
            let shown = Shown { here: Some(here), fills: true, shares: true };
            sights.push(Sight::new(name, move |ui| _ = keys::overlay(ui, texts, &USUAL, shown, &mut Vec::new())));
        }
        sights
    }

    fn runs(&self) -> Vec<RunCard> {
        let words = self.words();
        let title = words.key(&self.flagship.scenario.meta.title);
        // As the program says it of a kept run.
        let detail = |no: u32, can_go_on: bool, played: &Played| {
            let (key, last) = match can_go_on {
                true => ("ui-run-detail-broken-off", Tick(BUSY_S * 10)),
                false => ("ui-run-detail", played.review.last_tick()),
            };
            let (seed, last, mode) = (played.review.card.seed.to_string(), clock_run(last), words.say("ui-practice"));
            let values = [("seed", seed.into()), ("last", last.into()), ("mode", mode.into())];
            format!("{} · {}", words.with(key, &values), words.with("ui-days-ago", &[("days", (3 - no).into())]))
        };
        let run = |no: u32, can_go_on: bool, played: &Played| RunCard {
            name: format!("market_mortar-{no:04}"),
            drill: Some(self.flagship.name.clone()),
            title: title.clone(),
            detail: detail(no, can_go_on, played),
            can_go_on,
            awaits_account: false,
            left: false,
            scales: if can_go_on { Vec::new() } else { played.review.card.scales.clone() },
        };
        vec![run(3, true, &self.lawful), run(2, false, &self.lawful), run(1, false, &self.tempting)]
    }

    fn playing(&self) -> Vec<Sight<'_>> {
        let (unit, party, card) = &self.shots;
        let chosen = || {
            let mut state = PlayState::default();
            state.select_unit(unit);
            state
        };
        let ordering = || {
            let mut draft = Draft::new(unit.clone(), UnitOrder::WarningShots);
            draft.target = Some(Target::Party(party.clone()));
            PlayState { draft: Some(draft), ..chosen() }
        };
        // A part of the map, as one looks at it in the thick of it.
        let nearer = || {
            let mut state = chosen();
            (state.camera, state.follow) = (Camera { zoom: 1.9, hangs: true, ..Camera::default() }, true);
            state
        };
        let tab = |right: RightTab| PlayState { right, ..PlayState::default() };
        let (busy, deciding) = (&self.busy, &self.deciding);
        let mut hinting = PlayState { legend: true, ..PlayState::default() };
        hinting.hint.open = true;
        let asking = PlayState { asking: true, ..ordering() };
        let mut sights = vec![
            self.play("play", busy, nearer(), None),
            self.play("play-order", busy, ordering(), Some(card)),
            self.play("play-authority", busy, asking, Some(card)),
            self.play("play-decision", deciding, PlayState::default(), None),
            self.play("play-write", busy, tab(RightTab::Write), None),
            self.play("play-casualties", busy, tab(RightTab::Casualties), None),
            self.play("play-log", busy, tab(RightTab::Log), None),
            self.play("play-hint", busy, hinting, None),
            self.play("play-question", &self.asked, PlayState::default(), None),
        ];
        let texts = &self.flagship.texts;
        let stopped_by = Some(Stop::Threat(party.clone()));
        let mut state = PlayState { choosing_stops: true, stopped_by, ..PlayState::default() };
        sights.push(Sight::new("play-stops", move |ui| {
            play::play(ui, &PlayModel { paused: true, ..self.play_model(busy, None) }, &mut state);
        }));
        let mut state = chosen();
        sights.push(Sight::new("play-leave", move |ui| {
            play::play(ui, &self.play_model(busy, None), &mut state);
            dialogs::leave(ui, texts, &mut Vec::new());
        }));
        let mut state = chosen();
        sights.extend(self.crowds());
        sights.push(Sight::new("play-over", move |ui| {
            play::play(ui, &self.play_model(busy, None), &mut state);
            dialogs::over(ui, texts, &mut Vec::new());
        }));
        sights
    }

    /// Orders that wait for the clock, and more of everything than a drill has.
    fn crowds(&self) -> Vec<Sight<'_>> {
        let (busy, unit) = (&self.busy, &self.shots.0);
        let waiting = [
            Order::Cordon { unit: unit.clone(), around: "market".into() },
            Order::Notify { to: busy.contacts[1].id.clone(), topic: busy.topics[0].clone() },
        ];
        let mut state = PlayState::default();
        state.select_unit(unit);
        let paused = Sight::new("play-paused", move |ui| {
            let model = PlayModel { paused: true, waiting: &waiting, ..self.play_model(busy, None) };
            play::play(ui, &model, &mut state);
        });
        let (many_units, many) = crowd::crowded(&self.flagship, busy);
        let crowd = |name, (loaded, view): (Loaded, SeatView)| {
            let mut state = PlayState::default();
            Sight::new(name, move |ui| {
                play::play(ui, &crate::window::play_model(&loaded, &view, None), &mut state);
            })
        };
        let wide = crowd::sized(&many_units, &many, 1_000.0);
        let small = crowd::sized(&self.flagship, busy, 60.0);
        vec![
            paused,
            crowd("play-crowded", (many_units, many)),
            crowd("play-kilometre", wide),
            crowd("play-sixty-metres", small),
        ]
    }

    fn play<'a>(
        &'a self,
        name: &'static str,
        view: &'a SeatView,
        mut state: PlayState,
        card: Option<&'a OrderCard>,
    ) -> Sight<'a> {
        Sight::new(name, move |ui| drop(play::play(ui, &self.play_model(view, card), &mut state)))
    }

    fn play_model<'a>(&'a self, view: &'a SeatView, card: Option<&'a OrderCard>) -> PlayModel<'a> {
        crate::window::play_model(&self.flagship, view, card)
    }

    fn after(&self) -> Vec<Sight<'_>> {
        let open = DebriefState::default;
        // Where there is room for one panel only, it is the one that the sight is about.
        let detail = |detail: Detail| DebriefState { detail, panel: Panel::Detail, ..open() };
        let map = |side: Side| DebriefState { side, panel: Panel::Map, ..open() };
        let (lawful, tempting) = (&self.lawful, &self.tempting);
        let mut sights = vec![
            self.debrief("debrief-account", tempting, DebriefState { phase: Phase::Account, ..open() }),
            self.debrief("debrief", tempting, open()),
            self.debrief("debrief-lawful", lawful, map(Side::Both)),
            self.debrief("debrief-divided", tempting, map(Side::Divided)),
            self.debrief("debrief-who-knew", tempting, detail(Detail::WhoKnew)),
            self.debrief("debrief-what-if", tempting, detail(Detail::WhatIf)),
            self.debrief("debrief-notes", tempting, detail(Detail::Notes)),
            self.debrief(
                "debrief-blind",
                tempting,
                DebriefState { phase: Phase::Blind, is_instructor: true, ..open() },
            ),
            self.debrief("debrief-export", lawful, DebriefState { dialog: Some(Dialog::Export), ..open() }),
            self.debrief("debrief-choose", lawful, DebriefState { dialog: Some(Dialog::Compare), ..open() }),
        ];
        let beside = Beside::Done(Box::new(lawful.review.clone()));
        let other = &self.runs()[1];
        let comparison = Comparison { title: format!("{} · {}", other.title, other.detail), beside };
        let mut state = DebriefState { tick: Tick(BUSY_S * 10), ..open() };
        sights.push(Sight::new("debrief-compare", move |ui| {
            let mut model = self.debrief_model(tempting, &[]);
            model.kept.comparison = Some(&comparison);
            debrief::debrief(ui, &model, &mut state);
        }));
        sights
    }

    /// The first pass turns to the gravest item: what is to be looked at is chosen behind it.
    fn debrief<'a>(&'a self, name: &'static str, played: &'a Played, mut state: DebriefState) -> Sight<'a> {
        let wanted = state.detail;
        state.export.folder = RUNS_PLACE.to_owned();
        let peers: Vec<Peer> = self.runs().into_iter().map(peer).collect();
        let mut passes = 0;
        Sight::new(name, move |ui| {
            let model = self.debrief_model(played, &peers);
            debrief::debrief(ui, &model, &mut state);
            passes += 1;
            if passes == 1 {
                state.detail = wanted;
            }
        })
    }

    fn debrief_model<'a>(&'a self, played: &'a Played, peers: &'a [Peer]) -> DebriefModel<'a> {
        let kept = Kept {
            mode: Some(Mode::Practice),
            verified: Verified::Yes,
            side: Some(&played.side),
            keys: &played.keys,
            peers,
            ..Kept::default()
        };
        let scripts = self.flagship.scripts.keys().map(String::as_str).collect();
        DebriefModel {
            words: self.words(),
            review: &played.review,
            seat: self.seat.clone(),
            graph: &played.graph,
            what_if: Possible::Yes { scripts, rehearsal: None, watching: None },
            kept,
        }
    }
}

impl Played {
    /// Played by the script to the end; `watch` looks at every tick.
    fn of(loaded: &Arc<Loaded>, name: &str, mut watch: impl FnMut(&Exercise)) -> Self {
        let sink = MemorySink::default();
        let setup = Setup::solo(&loaded.scenario, 1, Mode::Practice);
        let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(sink.clone())).unwrap();
        let script = script::read(name, loaded.scripts[name].as_bytes()).unwrap();
        let mut player = ScriptPlayer::new(&script);
        while !exercise.ended() {
            watch(&exercise);
            player.give_due(&mut exercise);
            exercise.advance_ticks(1);
        }
        let review = Review::of(&exercise).unwrap();
        let log = log_reader::read("run.log", sink.text().as_bytes()).unwrap();
        Self {
            graph: graph(&loaded.scenario, &review.events, None),
            side: SideFile::new(LogIdentity::of(&log.header, sink.text().as_bytes())),
            keys: join::keys(&review.card),
            review,
        }
    }
}

fn peer(run: RunCard) -> Peer {
    Peer {
        awaits_account: false,
        name: run.name,
        title: run.title,
        detail: run.detail,
        scales: run.scales,
        is_same_drill: true,
    }
}
