//! One drill being played in the window: the exercise, the seat's view of it, and the screen's state.

use std::sync::Arc;

use bevy_egui::egui::Ui;

use super::bindings::Bindings;
use super::briefing::{self, BriefingModel, BriefingState};
use super::commands::{Command, Speed};
use super::dialogs;
use super::play::auto_pause::{AutoPause, Stop};
use super::play::{self, PlayModel, PlayState};
use super::settings::Settings;
use super::words::Words;
use crate::exercise::log::{LogSink, Mode, NoSink, SinkError};
use crate::exercise::view::{OrderCard, SeatView};
use crate::exercise::{Exercise, GiveError, Setup};
use crate::review::Review;
use crate::scenario::ids::{SeatId, TICKS_PER_SECOND};
use crate::scenario::language::Language;
use crate::scenario::read::Loaded;
use crate::sim::order::Order;
use crate::store::{self, RunName};

pub struct Run {
    pub(super) exercise: Exercise,
    pub(super) seat: SeatId,
    /// Given while the clock stands, and known to the exercise only once it runs.
    pub(super) held: Vec<Order>,
    view: SeatView,
    card: Option<OrderCard>,
    speed: Speed,
    auto_pause: AutoPause,
    keys: Bindings,
    /// Where its log is kept; absent where none could be opened.
    name: Option<RunName>,
    /// Somebody keeps the log.
    kept: bool,
    /// Another program moves it; the wall's clock does not.
    pub(super) driven: bool,
    pub state: PlayState,
    briefing: Option<BriefingState>,
    /// The drill in the language that the window speaks; the exercise keeps its own.
    loaded: Arc<Loaded>,
}

impl Run {
    /// `None` where no seat can be played, or a fresh run's log cannot even be begun in memory.
    pub fn start(loaded: &Arc<Loaded>, seed: u64, mode: Mode, pseudonym: &str) -> Option<Self> {
        let setup = Setup { pseudonym: pseudonym.trim().to_owned(), ..Setup::solo(&loaded.scenario, seed, mode) };
        let seat = setup.people.first()?.clone();
        let (sink, name): (Box<dyn LogSink>, Option<RunName>) = match store::start(&loaded.scenario.meta.id) {
            Ok((name, sink)) => (sink, Some(name)),
            Err(_) => (Box::new(NoSink), None),
        };
        let unkept = |_: SinkError| Exercise::new(loaded.clone(), setup.clone(), Box::new(NoSink));
        let exercise = Exercise::new(loaded.clone(), setup.clone(), sink).or_else(unkept).ok()?;
        let mut run = Self::of(exercise, seat, name.is_some())?;
        run.name = name;
        run.set_speed(Speed::One);
        Some(run)
    }

    /// A run that broke off and goes on; in practice it waits until the person has looked around.
    pub fn continued(mut exercise: Exercise, name: Option<RunName>) -> Option<Self> {
        let seat = exercise.setup().people.first()?.clone();
        exercise.set_paused(true);
        if exercise.ended() {
            // It died between its last tick and its closing line.
            exercise.close();
        }
        let mut run = Self::of(exercise, seat, true)?;
        if let Some(held) = name.as_ref().and_then(store::held) {
            run.take_up(&held);
        }
        run.name = name;
        run.set_speed(Speed::One);
        Some(run)
    }

    /// An exercise that another program moves and keeps; the window shows its first person's view.
    pub fn driven(exercise: Exercise) -> Option<Self> {
        let seat = exercise.setup().people.first()?.clone();
        let mut run = Self::of(exercise, seat, true)?;
        run.driven = true;
        Some(run)
    }

    fn of(exercise: Exercise, seat: SeatId, kept: bool) -> Option<Self> {
        let view = exercise.view(&seat)?;
        let loaded = exercise.loaded().clone();
        Some(Self {
            exercise,
            seat,
            held: Vec::new(),
            view,
            card: None,
            speed: Speed::One,
            auto_pause: AutoPause::default(),
            keys: Bindings::default(),
            name: None,
            kept,
            driven: false,
            state: PlayState::default(),
            briefing: None,
            loaded,
        })
    }

    /// What a person has chosen for every run.
    pub fn heed(&mut self, settings: &Settings) {
        self.auto_pause = settings.auto_pause;
        self.keys = settings.keys.clone();
    }

    pub fn speak(&mut self, language: Language) {
        self.loaded = Arc::new(self.loaded.speaking(language));
    }

    pub fn advance(&mut self, wall_s: f32) {
        // Reading the rules again stops the clock in practice only.
        let reading = self.briefing.is_some() && self.is_practice();
        let rests = self.driven || self.is_practice() && (reading || self.state.leaving);
        let taught = self.is_taught();
        if !rests && (taught || self.is_moving()) {
            self.hand_over();
        }
        if !rests && !taught {
            self.exercise.advance(wall_s);
        } else if !rests && self.exercise.has_pending() {
            // A clock that stands for a lesson takes what was ordered, so that the person sees it taken.
            self.exercise.advance_ticks(1);
        }
        let moved = self.exercise.tick() != self.view.tick || self.exercise.ended() != self.view.ended;
        if moved && let Some(before) = self.refresh() {
            self.stop_for(&before);
        }
    }

    /// Pauses where something is new that the person wants to stop for.
    fn stop_for(&mut self, before: &SeatView) {
        let stop = self.auto_pause.stop(before, &self.view).filter(|_| self.is_practice() && !self.driven);
        if let Some(Stop::Owed(message) | Stop::Message(message)) = stop {
            self.state.reading.show(message);
        }
        if stop.is_some() {
            self.exercise.set_paused(true);
            (self.state.stopped_by, self.state.stopped_at, self.state.seen_at) = (stop, None, None);
        }
    }

    /// Takes the view of now; answers the one before.
    fn refresh(&mut self) -> Option<SeatView> {
        let view = self.exercise.view(&self.seat)?;
        Some(std::mem::replace(&mut self.view, view))
    }

    pub fn draw(&mut self, ui: &mut Ui) -> Vec<Command> {
        let loaded = self.loaded.clone();
        let words = Words { texts: &loaded.texts, scenario: &loaded.scenario };
        let practice = self.is_practice();
        if let Some(state) = &mut self.briefing {
            return briefing::briefing(ui, &BriefingModel { words, practice, in_play: true }, state);
        }
        let order = self.state.draft.as_ref().and_then(|draft| draft.order());
        self.card = order.map(|order| self.exercise.order_card(&self.seat, &order));
        let (waiting, in_log) = self.waiting();
        let model = PlayModel {
            words,
            view: &self.view,
            practice,
            paused: self.exercise.is_paused(),
            speed: self.speed,
            auto_pause: self.auto_pause,
            keys: &self.keys,
            card: self.card.as_ref(),
            waiting: &waiting,
            in_log,
            kept: self.kept && self.exercise.log_fault().is_none() && store::keeps(),
        };
        let mut commands = play::play(ui, &model, &mut self.state);
        if self.exercise.ended() {
            dialogs::over(ui, &loaded.texts, &mut commands);
        } else if self.state.leaving {
            self.state.leaving = dialogs::leave(ui, &loaded.texts, &mut commands);
        }
        commands
    }

    pub fn give(&mut self, order: Order) -> Result<(), GiveError> {
        if self.holds(&order) {
            return self.hold(order);
        }
        let given = self.exercise.give(&self.seat, order);
        self.refresh();
        given
    }

    pub fn toggle_pause(&mut self) {
        let paused = self.exercise.is_paused();
        self.exercise.set_paused(!paused);
        self.state.stopped_by = None;
    }

    /// One second of the drill, then it stands; a question stops it earlier.
    pub fn step(&mut self) {
        if !self.exercise.set_paused(true) {
            return;
        }
        self.state.stopped_by = None;
        self.hand_over();
        for _ in 0..TICKS_PER_SECOND {
            if !self.exercise.is_frozen() {
                self.exercise.advance_ticks(1);
            }
        }
        self.refresh();
    }

    pub fn set_speed(&mut self, speed: Speed) {
        self.speed = speed;
        self.exercise.set_speed(speed.factor());
    }

    pub fn show_briefing(&mut self, shown: bool) {
        self.briefing = shown.then(BriefingState::default);
    }

    /// The briefing lies over the drill.
    pub fn reads_briefing(&self) -> bool {
        self.briefing.is_some()
    }

    /// Shows the drill, with the question how to leave it.
    pub fn ask_to_leave(&mut self) {
        self.briefing = None;
        self.state.leaving = true;
    }

    /// Ends the run where it is and lays it out for the debrief.
    pub fn finish(&mut self) -> Option<Review> {
        self.close();
        let loaded = self.loaded.clone();
        Review::of(&self.exercise).map(|review| Review { loaded, ..review })
    }

    /// Ends the run where it is.
    pub fn close(&mut self) {
        self.hand_over();
        self.exercise.close();
    }

    /// Of the log that is kept.
    pub fn name(&self) -> Option<&RunName> {
        self.name.as_ref()
    }

    pub fn view(&self) -> &SeatView {
        &self.view
    }

    /// The drill in the language that the window speaks.
    pub fn loaded(&self) -> &Loaded {
        &self.loaded
    }

    pub fn seat(&self) -> &SeatId {
        &self.seat
    }

    /// For the page's automation: what the seat sees, and the run as it is.
    pub fn exercise(&self) -> &Exercise {
        &self.exercise
    }

    pub fn exercise_mut(&mut self) -> &mut Exercise {
        &mut self.exercise
    }

    pub fn is_moving(&self) -> bool {
        !self.exercise.ended() && !self.exercise.is_paused() && !self.exercise.is_frozen()
    }

    pub fn can_pause(&self) -> bool {
        self.driven || self.is_practice()
    }

    /// The clock stands until a step of the lesson is done.
    pub(super) fn is_taught(&self) -> bool {
        self.is_practice() && self.state.coach.waits(&self.loaded.scenario)
    }

    fn is_practice(&self) -> bool {
        self.exercise.setup().mode == Mode::Practice
    }
}
