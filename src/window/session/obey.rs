//! What becomes of each command.

use super::fetching::Then;
use super::{Screen, Session};
use crate::window::briefing::BriefingState;
use crate::window::commands::Command;
use crate::window::debrief::ask::Ask;
use crate::window::full_screen::toggle_full_screen;
use crate::window::pick::Picking;
use crate::window::settings::{SCALES, Settings};
use crate::window::settings_screen::SettingsState;

impl Session {
    /// One command, from a screen or from the page's automation.
    pub fn obey(&mut self, command: Command) {
        self.fault = None;
        if let Some(wanted) = self.lacking(&command) {
            return self.send_for(wanted, Then::Obey(Box::new(command)));
        }
        match command {
            Command::OpenDrill(name) => {
                if let Some(loaded) = self.loaded.get(&name).cloned() {
                    self.show_drill(loaded);
                }
            }
            Command::OpenRun(name) => self.open_run(&name),
            Command::ContinueRun(name) => self.continue_run(&name, false),
            Command::EndRun(name) => self.continue_run(&name, true),
            Command::CancelReopening => self.back_to_library(),
            Command::DeleteRun(name) => self.delete_run(&name),
            Command::DeleteAllRuns => self.delete_all_runs(),
            Command::PickFile => self.picking = Some(Picking::begin(&self.texts)),
            Command::PutAside(name) => self.put_aside(&name),
            Command::FetchAgain => self.fetch_again(),
            Command::GiveUpFetching => self.give_up_fetching(),
            Command::PrintBriefing => self.print_briefing(),
            Command::ShowSettings(shown) => self.settings_shown = shown.then(SettingsState::default),
            Command::AskToLeave => {
                self.settings_shown = None;
                if let Screen::Play(run) = &mut self.screen {
                    run.ask_to_leave();
                }
            }
            Command::AcceptNotice => self.accept_notice(),
            Command::Start => {
                if let Screen::Briefing(loaded, _) = &self.screen {
                    let loaded = loaded.clone();
                    self.start(&loaded, None);
                }
            }
            Command::BackToLibrary => self.back_to_library(),
            Command::Leave | Command::Debrief => self.debrief(),
            Command::RunAgain => {
                if let Screen::Debrief(debriefing) = &self.screen {
                    self.screen = Screen::Briefing(debriefing.review.loaded.clone(), BriefingState::default());
                }
            }
            Command::InDebrief(Ask::Compare(name)) => self.compare(&name),
            Command::InDebrief(ask) => self.ask_debrief(ask),
            // As after every command, nothing is wrong any more.
            Command::PutFaultAway => {}
            Command::SetAssessed(assessed) => self.keep(Settings { assessed, ..self.settings.clone() }),
            Command::SetScale(percent) => {
                let scale_percent = percent.clamp(*SCALES.start(), *SCALES.end());
                self.keep(Settings { scale_percent, ..self.settings.clone() });
            }
            Command::HandOutSettings => self.hand_out_settings(),
            Command::KeepSettings(settings) => self.keep(*settings),
            Command::SetAutoPause(auto_pause) => self.keep(Settings { auto_pause, ..self.settings.clone() }),
            Command::ToggleFullScreen => toggle_full_screen(),
            Command::Quit => self.quitting = true,
            Command::Give(_)
            | Command::Withdraw(_)
            | Command::TogglePause
            | Command::Step
            | Command::SetSpeed(_)
            | Command::ShowBriefing(_) => self.play(command),
        }
    }

    /// Before a drill, or before the run of one that came from elsewhere.
    fn accept_notice(&mut self) {
        match &mut self.screen {
            Screen::Notice(loaded) => self.screen = Screen::Briefing(loaded.clone(), BriefingState::default()),
            Screen::Reopening { reopening, .. } => reopening.notice = false,
            _ => {}
        }
    }

    fn ask_debrief(&mut self, ask: Ask) {
        let is_account = matches!(ask, Ask::KeepAccount(_));
        if let Screen::Debrief(debriefing) = &mut self.screen {
            debriefing.obey(ask);
        }
        // From now on lists may show the marks.
        if is_account {
            self.card_runs();
        }
    }

    fn play(&mut self, command: Command) {
        let Screen::Play(run) = &mut self.screen else { return };
        match command {
            Command::Give(order) => {
                // A refusal of the simulation comes back in the seat's log; this is an order too large or too late.
                let taken = run.give(order);
                self.fault = taken.is_err().then(|| self.texts.say("ui-order-not-taken")).or(self.fault.take());
            }
            Command::Withdraw(at) => run.withdraw(at),
            Command::TogglePause => run.toggle_pause(),
            Command::Step => run.step(),
            Command::SetSpeed(speed) => run.set_speed(speed),
            Command::ShowBriefing(shown) => run.show_briefing(shown),
            _ => {}
        }
    }

    pub(super) fn keep(&mut self, settings: Settings) {
        let is_other_language = settings.language != self.settings.language;
        self.settings = settings;
        self.settings.keep();
        if is_other_language {
            self.speak();
        }
        if let Screen::Play(run) = &mut self.screen {
            run.heed(&self.settings);
        }
    }
}
