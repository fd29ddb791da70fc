//! The coordination graph in words: one row for each pair, one sentence for each duplicate and over-sharing.

use super::model::{Coordination, PairRow};
use super::{Maker, clock};
use crate::assessment::coordination::{CoordinationGraph, Due, Duplicate, OverShare, OverShared, Pair, Told};
use crate::scenario::ids::MessageNo;
use crate::sim::event::{EventKind, Sent};

impl Maker<'_> {
    pub(super) fn coordination(&self, graph: CoordinationGraph) -> Coordination {
        Coordination {
            nodes: graph.nodes.iter().map(|node| self.words.correspondent(&node.party)).collect(),
            pairs: graph.pairs.iter().map(|pair| self.pair(pair)).collect(),
            duplicates: self.duplicates(&graph),
            over_shared: self.over_shared(&graph, |why| why != OverShare::NoNeed),
            beyond_needs: self.over_shared(&graph, |why| why == OverShare::NoNeed),
            graph,
        }
    }

    fn pair(&self, pair: &Pair) -> PairRow {
        let told = pair.told.as_ref();
        PairRow {
            due: pair.due.clone(),
            line: pair.line,
            who: self.words.correspondent(&pair.who),
            what: self.what(pair),
            opened: pair.opened,
            standard_s: pair.standard_s,
            state: pair.state,
            state_name: self.words.named("report-pair", pair.state),
            at: told.map(|told| told.at),
            delay_s: told.map(|told| told.delay_s),
            channel: told.map(|told| self.words.named("channel", told.channel)),
            loop_closed: told.map(Told::is_loop_closed),
            loop_name: told.map_or_else(String::new, |told| self.loop_name(told)),
        }
    }

    fn what(&self, pair: &Pair) -> String {
        let topic = pair.topic.as_ref().map(|topic| self.words.topic(topic));
        let of_message = |no: MessageNo| {
            let sent = self.sent(no);
            topic.clone().or_else(|| Some(self.words.named("purpose", sent?.purpose))).unwrap_or_default()
        };
        match &pair.due {
            Due::Need(_) => topic.unwrap_or_default(),
            Due::Acknowledgement(no) => {
                self.words.with("report-due-acknowledgement", &[("topic", of_message(*no).into())])
            }
            Due::Doctrine(title) => {
                let due = || self.words.due_by(&self.review.event(pair.event)?.kind);
                topic.or_else(due).unwrap_or_else(|| self.words.say(title.as_str()))
            }
            Due::Feedback(no) => self.words.with("report-due-feedback", &[("topic", of_message(*no).into())]),
        }
    }

    fn loop_name(&self, told: &Told) -> String {
        let key = match told {
            told if told.fed_back.is_some() => "report-loop-fed-back",
            told if told.acted_on.is_some() => "report-loop-acted",
            told if told.answered.is_some() => "report-loop-answered",
            told if told.acknowledged.is_some() => "report-loop-acknowledged",
            told if told.delivered.is_some() => "report-loop-delivered",
            _ => "report-loop-open",
        };
        self.words.say(key)
    }

    fn duplicates(&self, graph: &CoordinationGraph) -> Vec<String> {
        let sentence = |one: &Duplicate| {
            let times: Vec<String> = one.ticks.iter().map(|tick| clock(*tick)).collect();
            let values = [
                ("who", self.words.correspondent(&one.to).into()),
                ("topic", self.words.topic(&one.topic).into()),
                ("times", times.join(", ").into()),
            ];
            self.words.with("report-duplicate", &values)
        };
        graph.duplicates.iter().map(sentence).collect()
    }

    fn over_shared(&self, graph: &CoordinationGraph, wanted: fn(OverShare) -> bool) -> Vec<String> {
        let sentence = |one: &OverShared| {
            let values = [
                ("time", clock(one.at).into()),
                ("who", self.words.correspondent(&one.to).into()),
                ("topic", self.words.topic(&one.topic).into()),
                ("why", self.words.named("report-over-share", one.why).into()),
            ];
            self.words.with("report-over-shared", &values)
        };
        graph.over_shared.iter().filter(|one| wanted(one.why)).map(sentence).collect()
    }

    fn sent(&self, no: MessageNo) -> Option<&Sent> {
        self.review.events.events.iter().find_map(|event| match &event.kind {
            EventKind::Sent(sent) if sent.message == no => Some(sent.as_ref()),
            _ => None,
        })
    }
}
