//! Event records written by hand: what the simulation would write, second by second, of the small drill.

use tutela::assessment::assess;
use tutela::assessment::card::{EvidenceItem, ScoreCard};
use tutela::scenario::Scenario;
use tutela::scenario::forces::{Channel, Purpose, Rung};
use tutela::scenario::ids::{
    ContactId, DutyId, EventNo, MessageNo, PartyId, PersonNo, Point, SeatId, TextKey, Tick, TopicId, UnitId, ZoneId,
};
use tutela::scenario::mandate::TargetKind;
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::Line;
use tutela::scenario::rules::{AuthorityHeld, Question, TargetKnown, evaluate};
use tutela::scenario::story::Sender;
use tutela::sim::event::{
    EventKind, EventRecord, ForceUsed, HarmSource, Knew, MessageText, Party, RungUsed, Sent, ThreatKnown,
};
use tutela::sim::order::{Detail, Target};

use crate::fixtures;

/// The seat that a person holds in the small drill, and the party and people that its protection names.
pub const SEAT: &str = "commander";
pub const PARTY: &str = "band";
pub const WELL: &str = "well";

/// A record in the making, with the drill that it belongs to.
#[derive(Clone)]
pub struct Account {
    pub scenario: Scenario,
    pub record: EventRecord,
    messages: u32,
}

impl Account {
    /// Nothing has happened; the drill judges every line at weight 1.
    pub fn new() -> Self {
        let mut scenario = (*fixtures::small().scenario).clone();
        scenario.rubric.lines = Line::ALL.map(|line| (line, 1.0)).to_vec();
        Self { scenario, record: EventRecord::default(), messages: 0 }
    }

    /// The team's card.
    pub fn card(&self) -> ScoreCard {
        assess(&self.scenario, 1, &self.record, None)
    }

    pub fn write(&mut self, at_s: u32, kind: EventKind) -> EventNo {
        self.record.write(Tick::from_seconds(at_s), kind)
    }

    /// The drill ran to this second.
    pub fn end(&mut self, at_s: u32) {
        self.write(at_s, EventKind::DrillEnded);
    }

    /// The commander holds the band at this stage, with every means in reach.
    pub fn threat(&mut self, at_s: u32, stage: Stage, time_to_harm_s: Option<u32>) -> EventNo {
        self.threat_as(at_s, known(stage, time_to_harm_s), Rung::ALL.to_vec())
    }

    pub fn threat_as(&mut self, at_s: u32, target: TargetKnown, means_in_reach: Vec<Rung>) -> EventNo {
        let known = ThreatKnown { at: Point(0.0, 0.0), target, distance_m: Some(40.0), means_in_reach };
        self.write(at_s, EventKind::ThreatKnown { seat: SEAT.into(), party: PARTY.into(), known })
    }

    /// The patrol's force on what `knew` holds, judged by the drill's rules as the simulation does.
    pub fn force(&mut self, at_s: u32, rung: Rung, knew: Knew) -> EventNo {
        self.force_at(at_s, rung, Target::Party(PARTY.into()), knew)
    }

    pub fn force_at(&mut self, at_s: u32, rung: Rung, target: Target, knew: Knew) -> EventNo {
        let used = self.judged(at_s, rung, target, knew);
        self.write(at_s, EventKind::ForceUsed(Box::new(used)))
    }

    /// Force against the band that was ordered at one second and took effect at another.
    pub fn force_ordered(&mut self, ordered_s: u32, at_s: u32, rung: Rung, knew: Knew) -> EventNo {
        let used = self.judged(ordered_s, rung, Target::Party(PARTY.into()), knew);
        self.write(at_s, EventKind::ForceUsed(Box::new(used)))
    }

    fn judged(&self, at_s: u32, rung: Rung, target: Target, knew: Knew) -> ForceUsed {
        let kind = match target {
            Target::Party(_) => TargetKind::ArmedParty,
            Target::Crowd(_) => TargetKind::Crowd,
        };
        let warned = knew.history.iter().any(|used| used.rung == Rung::Warning && used.had_effect_time);
        let question = Question { rung, target: kind, known: knew.target.clone(), held: knew.held.clone(), warned };
        let verdict = evaluate(&self.scenario.rules, &question);
        ForceUsed {
            seat: SEAT.into(),
            unit: "patrol".into(),
            target,
            rung,
            ordered: Tick::from_seconds(at_s),
            knew,
            verdict,
        }
    }

    pub fn task_ended(&mut self, at_s: u32) {
        self.write(at_s, EventKind::TaskEnded { unit: "patrol".into() });
    }

    /// The commander writes to a counterpart, and it arrives in the same second.
    pub fn tell(&mut self, at_s: u32, to: &str, topic: &str, purpose: Purpose) -> MessageNo {
        self.send(at_s, to, Some(topic), purpose, None)
    }

    pub fn share(&mut self, at_s: u32, to: &str, topic: &str, detail: Detail) -> MessageNo {
        self.send(at_s, to, Some(topic), Purpose::Share, Some(detail))
    }

    pub fn ask_authority(&mut self, at_s: u32) -> MessageNo {
        self.ask(at_s, "joc")
    }

    pub fn ask(&mut self, at_s: u32, to: &str) -> MessageNo {
        self.send(at_s, to, None, Purpose::AskAuthority, None)
    }

    /// A counterpart writes to the commander and asks for an acknowledgement within a minute.
    pub fn asked(&mut self, at_s: u32, from: &str, topic: &str) -> MessageNo {
        let from = Party::Sender(Sender::Contact(ContactId::from(from)));
        let sent = self.message(at_s, from, Party::Seat(SEAT.into()), Purpose::Inform, Some(topic), None);
        let acknowledge_by = Some(Tick::from_seconds(at_s + 60));
        self.post(at_s, Sent { acknowledge_by, ..sent })
    }

    /// A counterpart writes to the commander and asks for no acknowledgement.
    pub fn informed(&mut self, at_s: u32, from: &str, topic: &str) -> MessageNo {
        let from = Party::Sender(Sender::Contact(ContactId::from(from)));
        let sent = self.message(at_s, from, Party::Seat(SEAT.into()), Purpose::Inform, Some(topic), None);
        self.post(at_s, sent)
    }

    /// A counterpart answers a message of the commander.
    pub fn answered(&mut self, at_s: u32, from: &str, message: MessageNo) {
        let from = Party::Sender(Sender::Contact(ContactId::from(from)));
        let sent = self.message(at_s, from, Party::Seat(SEAT.into()), Purpose::Inform, None, None);
        self.post(at_s, Sent { answers: Some(message), ..sent });
    }

    /// A counterpart answers in words of the drill.
    pub fn replied(&mut self, at_s: u32, from: &str, message: MessageNo, text: &str) {
        let from = Party::Sender(Sender::Contact(ContactId::from(from)));
        let sent = self.message(at_s, from, Party::Seat(SEAT.into()), Purpose::Inform, None, None);
        self.post(at_s, Sent { answers: Some(message), text: MessageText::Key(text.into()), ..sent });
    }

    pub fn acknowledge(&mut self, at_s: u32, message: MessageNo) {
        self.write(at_s, EventKind::Acknowledged { message, seat: Some(SEAT.into()) });
    }

    pub fn need(&mut self, at_s: u32, need: &str) -> EventNo {
        self.write(at_s, EventKind::NeedOpened { need: DutyId::from(need) })
    }

    pub fn wounded_known(&mut self, at_s: u32, people: &[u32]) -> EventNo {
        let people = people.iter().copied().map(PersonNo).collect();
        self.write(at_s, EventKind::WoundedKnown { seat: SEAT.into(), people, at: Point(0.0, 0.0) })
    }

    pub fn treated(&mut self, at_s: u32, person: u32) {
        let level = tutela::scenario::forces::CareLevel::FirstAid;
        self.write(at_s, EventKind::Treated { unit: "medics".into(), person: PersonNo(person), level });
    }

    pub fn handed_over(&mut self, at_s: u32, person: u32) {
        let zone = ZoneId::from("clinic");
        self.write(at_s, EventKind::HandedOver { unit: "medics".into(), person: PersonNo(person), zone });
    }

    pub fn wounded_by_patrol(&mut self, at_s: u32, person: u32) {
        let by = HarmSource::Unit(UnitId::from("patrol"));
        self.write(at_s, EventKind::PersonWounded { person: PersonNo(person), at: Point(0.0, 0.0), by });
    }

    fn send(
        &mut self,
        at_s: u32,
        to: &str,
        topic: Option<&str>,
        purpose: Purpose,
        detail: Option<Detail>,
    ) -> MessageNo {
        let to = Party::Sender(Sender::Contact(ContactId::from(to)));
        let sent = self.message(at_s, Party::Seat(SEAT.into()), to, purpose, topic, detail);
        self.post(at_s, sent)
    }

    fn message(
        &mut self,
        at_s: u32,
        from: Party,
        to: Party,
        purpose: Purpose,
        topic: Option<&str>,
        detail: Option<Detail>,
    ) -> Sent {
        let message = MessageNo(self.messages);
        self.messages += 1;
        Sent {
            message,
            from,
            to,
            purpose,
            channel: Channel::Radio,
            topic: topic.map(TopicId::from),
            detail,
            text: MessageText::Standard,
            arrives: Tick::from_seconds(at_s),
            acknowledge_by: None,
            answers: None,
        }
    }

    fn post(&mut self, at_s: u32, sent: Sent) -> MessageNo {
        let message = sent.message;
        self.write(at_s, EventKind::Sent(Box::new(sent)));
        self.write(at_s, EventKind::Delivered { message });
        message
    }
}

/// A party known for sure to be at this stage.
pub fn known(stage: Stage, time_to_harm_s: Option<u32>) -> TargetKnown {
    TargetKnown { stage, confidence: 0.9, time_to_harm_s, ..TargetKnown::default() }
}

/// What the commander knew at an order: the target, and nothing tried before.
pub fn knew(target: TargetKnown) -> Knew {
    Knew {
        target,
        indicators: vec![TextKey::from("small-indicator-blades")],
        distance_m: Some(40.0),
        held: AuthorityHeld { seat: SeatId::from(SEAT), delegated: Rung::ShortOfDeadly, grants: Vec::new() },
        bystanders: 0,
        area_seen: true,
        protected_site: false,
        means_in_reach: Rung::ALL.to_vec(),
        history: Vec::new(),
        warning_understood: false,
    }
}

/// The same, after these rungs had their time to work; a warning among them was understood.
pub fn knew_after(target: TargetKnown, tried: &[Rung]) -> Knew {
    let used = |rung: &Rung| RungUsed { rung: *rung, first: Tick(0), had_effect_time: true };
    Knew {
        history: tried.iter().map(used).collect(),
        warning_understood: tried.contains(&Rung::Warning),
        ..knew(target)
    }
}

pub fn party() -> PartyId {
    PartyId::from(PARTY)
}

/// The card's items of a line.
pub fn of(card: &ScoreCard, line: Line) -> Vec<EvidenceItem> {
    card.items.iter().filter(|item| item.line == line).cloned().collect()
}

/// The one item of a line.
pub fn only(card: &ScoreCard, line: Line) -> EvidenceItem {
    let mut items = of(card, line);
    assert_eq!(items.len(), 1, "{line:?}: {items:?}");
    items.remove(0)
}
