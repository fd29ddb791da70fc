//! From a run to its debrief, and from there to other kept runs.

use std::sync::Arc;

use super::{Screen, Session};
use crate::exercise::log_reader;
use crate::review::Review;
use crate::scenario::ids::SeatId;
use crate::scenario::read::Loaded;
use crate::store::{self, RunName};
use crate::window::debrief::compare::Peer;
use crate::window::debriefing::{Debriefing, KeptLog};

impl Session {
    pub(super) fn debrief(&mut self) {
        let Screen::Play(run) = &mut self.screen else { return };
        let (seat, skips_lesson) = (run.seat().clone(), run.state.coach.is_skipped());
        let Some(review) = run.finish() else { return };
        let name = run.name().cloned();
        self.list_runs();
        let log = name.and_then(|name| kept_log(&name));
        self.show_review(review, seat, log, false);
        if let (true, Screen::Debrief(debriefing)) = (skips_lesson, &mut self.screen) {
            debriefing.skip_lesson();
        }
    }

    pub(super) fn show_review(&mut self, review: Review, seat: SeatId, log: Option<KeptLog>, is_verified: bool) {
        let peers = self.peers(&review, log.as_ref());
        self.screen = Screen::Debrief(Box::new(Debriefing::new(review, seat, log, is_verified, peers)));
    }

    /// Other kept runs, newest first, those of the same drill before the others.
    fn peers(&self, review: &Review, log: Option<&KeptLog>) -> Vec<Peer> {
        let known = self.runs.iter().zip(&self.run_cards);
        let others = known.filter(|(run, _)| log.is_none_or(|log| log.name.as_ref() != Some(&run.name)));
        let mut peers: Vec<Peer> = others
            .map(|(run, card)| Peer {
                name: card.name.clone(),
                title: card.title.clone(),
                detail: card.detail.clone(),
                awaits_account: card.awaits_account,
                scales: card.scales.clone(),
                is_same_drill: run.scenario == review.loaded.scenario.meta.id,
            })
            .collect();
        peers.sort_by_key(|peer| !peer.is_same_drill);
        peers
    }

    pub(super) fn compare(&mut self, name: &str) {
        let found = self.kept_run(name);
        let card = self.run_cards.iter().find(|card| card.name == name);
        let title = card.map(|card| format!("{} · {}", card.title, card.detail)).unwrap_or_default();
        let Screen::Debrief(debriefing) = &mut self.screen else { return };
        match found {
            Ok((loaded, log)) => debriefing.compare(loaded, log, title),
            Err(fault) => debriefing.fail(fault),
        }
    }

    /// A run of the list with its drill, or the message of why it cannot be had.
    fn kept_run(&self, name: &str) -> Result<(Arc<Loaded>, KeptLog), &'static str> {
        let run = self.runs.iter().find(|run| run.name.as_str() == name);
        let kept = run.and_then(|run| kept_log(&run.name)).ok_or("ui-run-unreadable")?;
        let same = |loaded: &&Arc<Loaded>| loaded.digest == kept.log.header.digest;
        let loaded = self.loaded.values().find(same).cloned().ok_or("ui-run-foreign")?;
        Ok((loaded, kept))
    }
}

pub(super) fn kept_log(name: &RunName) -> Option<KeptLog> {
    let bytes = store::read(name).ok()?;
    let log = log_reader::read(name.as_str(), &bytes).ok()?;
    Some(KeptLog { name: Some(name.clone()), log: Arc::new(log), bytes: bytes.into() })
}
