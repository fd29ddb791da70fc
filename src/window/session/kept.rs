//! The kept runs of a session: their list, their way back to the screen, and their deletion.

use std::sync::Arc;

use super::fetching::Then;
use super::reviewing::kept_log;
use super::{Screen, Session, words};
use crate::assessment::card::Ending;
use crate::exercise::Exercise;
use crate::exercise::log::{Header, KeptSink, Mode};
use crate::exercise::log_reader;
use crate::exercise::replay::Replayed;
use crate::review::Review;
use crate::scenario::ids::SeatId;
use crate::scenario::read::Loaded;
use crate::store::{self, KeptRun, RunName, StoreError};
use crate::window::debriefing::KeptLog;
use crate::window::errors;
use crate::window::library::RunCard;
use crate::window::reopening::{Opened, Purpose, Reopening};
use crate::window::run::Run;
use crate::window::words::clock_run;

impl Session {
    pub(super) fn list_runs(&mut self) {
        self.runs = store::list();
        self.card_runs();
    }

    pub(super) fn card_runs(&mut self) {
        self.run_cards = self.runs.iter().map(|run| self.run_card(run)).collect();
    }

    fn run_card(&self, run: &KeptRun) -> RunCard {
        let texts = &self.texts;
        let read = self.loaded.iter().find(|(_, loaded)| loaded.scenario.meta.id == run.scenario);
        let read = read.map(|(name, drill)| (name.clone(), words(drill).key(&drill.scenario.meta.title)));
        let listed = || self.catalogue.find(texts.language(), |entry| entry.id == run.scenario);
        let drill = read.or_else(|| listed().map(|entry| (entry.name.clone(), entry.facts.title.clone())));
        let (drill, title) =
            drill.map_or_else(|| (None, run.scenario.to_string()), |(name, title)| (Some(name), title));
        let is_had = self.loaded.values().any(|loaded| loaded.digest == run.digest);
        let can_go_on = run.can_go_on() && (is_had || self.lacking_of(run.digest).is_some());
        let left = run.result.as_ref().is_some_and(|result| result.ending == Ending::Left);
        let key = match (run.finished, left) {
            (false, _) => "ui-run-detail-broken-off",
            (true, true) => "ui-run-left-at",
            (true, false) => "ui-run-detail",
        };
        let mode = texts.say(if run.mode == Mode::Practice { "ui-practice" } else { "ui-assessed" });
        let values =
            [("seed", run.seed.to_string().into()), ("last", clock_run(run.last).into()), ("mode", mode.into())];
        let mut detail = texts.say_with(key, &values);
        if let Some(days) = run.days_old {
            detail = format!("{detail} · {}", texts.say_with("ui-days-ago", &[("days", days.into())]));
        }
        // No mark is shown anywhere before the own account was given or passed over.
        let awaits_account = run.of_this_engine && run.result.is_some() && store::side_file(&run.name).is_none();
        if awaits_account {
            detail = format!("{detail} · {}", texts.say("ui-account-due").to_lowercase());
        }
        let result = run.result.as_ref().filter(|_| !awaits_account);
        let scales = result.map(|result| result.scales.clone()).unwrap_or_default();
        RunCard { name: run.name.as_str().to_owned(), drill, title, detail, can_go_on, awaits_account, left, scales }
    }

    /// Repeats a kept run beside the frame, for its debrief.
    pub(super) fn open_run(&mut self, name: &str) {
        let Some(run) = self.runs.iter().find(|run| run.name.as_str() == name) else { return };
        let Ok(bytes) = store::read(&run.name) else { return self.fail("ui-run-unreadable") };
        let kept = run.name.clone();
        self.repeat(name, Some(kept), &bytes);
    }

    /// Repeats a log beside the frame; `kept` is the name by which the store has it.
    pub(super) fn repeat(&mut self, file: &str, kept: Option<RunName>, bytes: &[u8]) {
        match log_reader::read(file, bytes) {
            Ok(log) => {
                let kept = KeptLog { name: kept, log: Arc::new(log), bytes: bytes.into() };
                self.reopen(kept, Purpose::Debrief, false);
            }
            Err(error) => self.fault = Some(errors::log(&self.texts, &error)),
        }
    }

    /// Plays an interrupted run again up to where it broke off, beside the frame, and goes on with its log.
    pub(super) fn continue_run(&mut self, name: &str, ends: bool) {
        let Some(run) = self.runs.iter().find(|run| run.name.as_str() == name).cloned() else { return };
        // First the log is taken hold of, then read: nobody else adds to it in between.
        let sink = match store::go_on(&run.name) {
            Ok(sink) => sink,
            Err(StoreError::InUse(_)) => return self.fail("ui-run-in-use"),
            Err(_) => return self.fail("ui-run-unreadable"),
        };
        let Some(kept) = kept_log(&run.name) else { return self.fail("ui-run-unreadable") };
        let lines = kept.bytes.iter().filter(|byte| **byte == b'\n').count();
        let purpose = Purpose::GoOn(Box::new(KeptSink::new(sink, lines)));
        self.reopen(kept, purpose, ends);
    }

    /// Goes on with a run whose log somebody else kept, as a learning platform does.
    pub fn resume(&mut self, bytes: &[u8]) {
        let Ok(log) = log_reader::read_excerpt("log", bytes) else { return self.fail("ui-run-unreadable") };
        match store::start(&log.header.scenario) {
            Ok((name, sink)) => {
                self.list_runs();
                let kept = KeptLog { name: Some(name), log: Arc::new(log), bytes: bytes.into() };
                self.reopen(kept, Purpose::GoOn(sink), false);
            }
            Err(_) => self.fail("ui-run-unreadable"),
        }
    }

    pub(super) fn reopen(&mut self, kept: KeptLog, purpose: Purpose, ends: bool) {
        if kept.log.is_foreign() {
            return self.fail("ui-run-other-engine");
        }
        if let Some(wanted) = self.lacking_of(kept.log.header.digest) {
            return self.send_for(wanted, Then::Reopen { kept, purpose, ends });
        }
        let same = |loaded: &&Arc<Loaded>| loaded.digest == kept.log.header.digest;
        let Some(loaded) = self.loaded.values().find(same).cloned() else { return self.fail("ui-run-foreign") };
        let reopening = Reopening::begin(loaded, kept, purpose);
        self.screen = Screen::Reopening { reopening: Box::new(reopening), ends };
    }

    /// Once a frame: shows what has been repeated.
    pub(super) fn take_reopened(&mut self) {
        let Screen::Reopening { reopening, ends } = &mut self.screen else { return };
        if reopening.notice {
            return;
        }
        let Some(opened) = reopening.advance() else { return };
        let (loaded, kept, ends) = (reopening.loaded.clone(), reopening.kept.clone(), *ends);
        let (shared, imported) = (reopening.shared.take(), reopening.imported.take());
        self.screen = Screen::Library;
        let is_imported = imported.is_some();
        let kept = match imported {
            Some(imported) => self.keep_imported(imported, kept, &opened),
            None => kept,
        };
        match opened {
            Opened::Diverged => self.fail("ui-run-diverged"),
            Opened::Debrief(replayed) => self.show_replayed(loaded, kept, *replayed),
            Opened::GoOn(mut exercise) => {
                let brought = shared.as_ref().and_then(|shared| shared.keep(&mut exercise));
                self.go_on(*exercise, brought.or(kept.name), ends);
            }
        }
        if let (Some(shared), Screen::Debrief(debriefing)) = (shared, &mut self.screen) {
            debriefing.begin_at(shared.moment);
        } else if let (true, Screen::Debrief(debriefing)) = (is_imported, &mut self.screen) {
            debriefing.begin_at(None);
        }
    }

    fn show_replayed(&mut self, loaded: Arc<Loaded>, kept: KeptLog, replayed: Replayed) {
        let Some(seat) = judged(&kept.log.header, &loaded) else { return };
        let review = Review::of_replay(loaded, &kept.log.header, replayed);
        self.show_review(review, seat, Some(kept), true);
    }

    fn go_on(&mut self, exercise: Exercise, name: Option<RunName>, ends: bool) {
        // A log that came from elsewhere is kept here from now on.
        self.list_runs();
        let Some(mut run) = Run::continued(exercise, name) else { return self.fail("ui-run-diverged") };
        run.speak(self.texts.language());
        run.heed(&self.settings);
        self.screen = Screen::Play(Box::new(run));
        if ends {
            self.debrief();
        }
    }

    pub(super) fn delete_run(&mut self, name: &str) {
        let run = self.runs.iter().find(|run| run.name.as_str() == name);
        if run.is_some_and(|run| store::delete(&run.name).is_err()) {
            self.fail("ui-delete-failed");
        }
        self.list_runs();
        self.leave_deleted();
    }

    /// Nothing can be added to a run that is gone.
    fn leave_deleted(&mut self) {
        let Screen::Debrief(debriefing) = &self.screen else { return };
        let name = debriefing.log().and_then(|log| log.name.as_ref());
        if name.is_some_and(|name| store::read(name).is_err()) {
            self.screen = Screen::Library;
        }
    }

    pub(super) fn delete_all_runs(&mut self) {
        if store::delete_all().is_err() {
            self.fail("ui-delete-failed");
        }
        self.list_runs();
        self.leave_deleted();
    }

    /// At the start, where the person has said so.
    pub(super) fn delete_old_runs(&mut self) {
        let Some(days) = self.settings.keep_days else { return };
        if let Ok(count @ 1..) = store::delete_older_than(days) {
            let values = [("count", count.into()), ("days", days.into())];
            self.news = Some(self.texts.say_with("ui-old-runs-deleted", &values));
        }
    }

    pub(super) fn fail(&mut self, key: &str) {
        self.fault = Some(self.texts.say(key));
    }
}

/// The seat whose knowledge the debrief shows.
fn judged(header: &Header, loaded: &Loaded) -> Option<SeatId> {
    header.people.first().or(loaded.scenario.seats.first().map(|seat| &seat.id)).cloned()
}
