//! A run that comes with a link as an excerpt of its log: it is played again, and then kept like a run of one's own.

use std::sync::Arc;

use super::fetching::Then;
use super::{Screen, Session};
use crate::exercise::Exercise;
use crate::exercise::excerpt::excerpt;
use crate::exercise::log::MemorySink;
use crate::exercise::log_reader;
use crate::scenario::ids::Tick;
use crate::store::{self, RunName};
use crate::window::debriefing::KeptLog;
use crate::window::link::LinkFault;
use crate::window::reopening::Purpose;

impl Session {
    /// Shows the debrief of the run; empty where the link was damaged on its way.
    pub fn show_shared(&mut self, shared: &[u8], moment: Option<Tick>) {
        let Ok(log) = log_reader::read_excerpt("link", shared) else { return self.fail("ui-link-run-unreadable") };
        if let Some(wanted) = self.lacking_of(log.header.digest) {
            return self.send_for(wanted, Then::ShowShared { shared: shared.to_vec(), moment });
        }
        let shared_log = MemorySink::default();
        // The link again, as when the page is loaded anew: the run is here by now.
        match self.kept_like(shared) {
            Some(name) => self.open_run(name.as_str()),
            None => {
                let kept = KeptLog { name: None, log: Arc::new(log), bytes: shared.into() };
                self.reopen(kept, Purpose::GoOn(Box::new(shared_log.clone())), true);
            }
        }
        if let Screen::Reopening { reopening, .. } = &mut self.screen {
            reopening.shared = Some(Shared { log: shared_log, moment });
        }
    }

    /// What the link asked for and nobody can mean: it is said once what it did ask for is there, in that language.
    pub fn doubt(&mut self, faults: Vec<LinkFault>) {
        self.link_faults.extend(faults);
    }

    pub(super) fn say_link_faults(&mut self) {
        if self.link_faults.is_empty() {
            return;
        }
        let said = self.fault.take().into_iter();
        let faults = std::mem::take(&mut self.link_faults);
        let all: Vec<String> = said.chain(faults.iter().map(|fault| fault.says(&self.texts))).collect();
        self.fault = Some(all.join(" "));
    }

    fn kept_like(&self, shared: &[u8]) -> Option<RunName> {
        let is_same = |name: &RunName| {
            let log = store::read(name).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            log.is_some_and(|log| excerpt(&log).as_bytes() == shared)
        };
        self.runs.iter().map(|run| &run.name).find(|name| is_same(name)).cloned()
    }
}

/// A run from a link on its way to its debrief.
pub struct Shared {
    /// Its whole log, as far as it was played again.
    log: MemorySink,
    /// Shown first.
    pub moment: Option<Tick>,
}

impl Shared {
    /// Closes the run that was played again and keeps it; it has a name here from now on.
    pub(super) fn keep(&self, exercise: &mut Exercise) -> Option<RunName> {
        exercise.close();
        let (name, mut sink) = store::start(&exercise.loaded().scenario.meta.id).ok()?;
        sink.append(&self.log.text()).ok()?;
        Some(name)
    }
}
