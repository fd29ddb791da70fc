//! Who should have known what, when, and who told them: the coordination graph of a record, as plain data.
//!
//! What was due, and what answered it, is what the criteria found: the graph judges nothing anew. It adds what marks do
//! not show: the life of each message, content told twice, what went to somebody without need to know, and the load.

mod life;
mod traffic;

use serde::{Deserialize, Serialize};

use super::card::{Cause, EvidenceItem, Value};
use super::case::Case;
use super::criteria;
use super::duties::Findings;
use crate::scenario::Scenario;
use crate::scenario::forces::{Channel, Purpose};
use crate::scenario::ids::{DutyId, EventNo, MessageNo, SeatId, TextKey, Tick, TopicId};
use crate::scenario::rubric::{Line, Need, Scale};
use crate::scenario::story::Sender;
use crate::sim::event::{Event, EventKind, EventRecord, Party, Sent};
use crate::sim::order::Detail;
use life::Lives;

/// Version of the graph's shape.
pub const GRAPH_VERSION: u32 = 1;
/// Doctrine titles by which the criteria mark what they opened.
const CLOSED_LOOP: &str = "source-closed-loop";
const COMMUNITY: &str = "source-community";

/// The graph of one seat, or of every seat that a person held where none is named.
pub fn graph(scenario: &Scenario, record: &EventRecord, seat: Option<&SeatId>) -> CoordinationGraph {
    let case = Case::read(scenario, record);
    let mut findings = Findings::default();
    criteria::judge(&case, &mut findings);
    let lives = Lives::read(&case);
    let seats: Vec<SeatId> = match seat {
        Some(seat) => vec![seat.clone()],
        None => case.people().into_iter().cloned().collect(),
    };
    let whose = |item: &EvidenceItem| seats.contains(&item.seat) || item.with.iter().any(|with| seats.contains(with));
    let mut pairs: Vec<Pair> =
        findings.items.iter().filter(|item| whose(item)).filter_map(|item| pair(&case, &lives, item)).collect();
    pairs.extend(still_open(&case, &seats, &pairs));
    pairs.sort_by_key(|pair| (pair.opened, pair.event));
    CoordinationGraph {
        version: GRAPH_VERSION,
        seat: seat.cloned(),
        ended: case.end,
        nodes: traffic::nodes(&case, &seats, &pairs),
        edges: traffic::edges(&case, &seats),
        duplicates: traffic::duplicates(&case, &seats),
        over_shared: traffic::over_shared(&case, &seats),
        load: traffic::load(&case, &seats),
        pairs,
    }
}

/// What was due by this item, if it is about somebody who should know something.
fn pair(case: &Case, lives: &Lives, item: &EvidenceItem) -> Option<Pair> {
    let opening = event(case, *item.events.first()?)?;
    let (due, who, topic, standard_s) = match (&opening.kind, &item.cause) {
        (EventKind::NeedOpened { need }, _) => {
            let need = need_of(case, need)?;
            let who = Party::Sender(Sender::Contact(need.contact.clone()));
            (Due::Need(need.id.clone()), who, Some(need.topic.clone()), need.within_s)
        }
        (EventKind::Sent(sent), Cause::Doctrine(title)) if title.as_str() == CLOSED_LOOP => {
            let standard_s = acknowledge_s(case, sent, item.opened);
            (Due::Acknowledgement(sent.message), sent.from.clone(), sent.topic.clone(), standard_s)
        }
        (EventKind::Sent(sent), Cause::Doctrine(title)) if title.as_str() == COMMUNITY => {
            (Due::Feedback(sent.message), sent.from.clone(), sent.topic.clone(), criteria::FEEDBACK_S)
        }
        (_, Cause::Doctrine(title)) if item.line.scale() == Scale::Coordination => {
            let (who, topic, standard_s) = by_itself(case, item)?;
            (Due::Doctrine(title.clone()), who, topic, standard_s)
        }
        _ => return None,
    };
    let told = item.events.get(1).and_then(|no| told(case, lives, item, *no));
    let state = match &told {
        Some(told) if told.delay_s <= standard_s as f32 => PairState::InTime,
        Some(_) => PairState::Late,
        None => PairState::Never,
    };
    let seats = std::iter::once(&item.seat).chain(&item.with).cloned().collect();
    Some(Pair {
        due,
        line: item.line,
        seats,
        who,
        topic,
        event: opening.no,
        opened: item.opened,
        standard_s,
        told,
        state,
    })
}

/// Somebody to be told, where no need declares it: a duty whose sentence names whom it is owed to, and by when.
fn by_itself(case: &Case, item: &EvidenceItem) -> Option<(Party, Option<TopicId>, u32)> {
    let Value::Seconds(standard_s) = item.reason.values.get("standard")? else { return None };
    let Value::Name(name) = item.reason.values.get("contact")? else { return None };
    let contact = case.scenario.counterparts.iter().find(|contact| contact.name == *name)?;
    let topic = item.events.get(1).and_then(|no| match &event(case, *no)?.kind {
        EventKind::Sent(sent) => sent.topic.clone(),
        _ => None,
    });
    Some((Party::Sender(Sender::Contact(contact.id.clone())), topic, *standard_s))
}

fn told(case: &Case, lives: &Lives, item: &EvidenceItem, no: EventNo) -> Option<Told> {
    let closing = event(case, no)?;
    let message = match &closing.kind {
        EventKind::Sent(sent) => sent.message,
        EventKind::Acknowledged { message, .. } => *message,
        _ => return None,
    };
    let life = lives.of(message)?;
    let own = matches!(closing.kind, EventKind::Sent(_));
    Some(Told {
        by: item.seat.clone(),
        event: no,
        at: closing.tick,
        delay_s: closing.tick.seconds_since(item.opened),
        channel: life.sent.channel,
        purpose: own.then_some(life.sent.purpose),
        message,
        delivered: life.delivered.filter(|_| own),
        understood: life.understood.filter(|_| own),
        acknowledged: life.acknowledged,
        answered: life.answered.filter(|_| own),
        acted_on: life.acted_on,
        fed_back: life.fed_back,
    })
}

/// Needs that opened so late that the drill's end left their standard open: nobody is at fault, and nobody was told.
fn still_open(case: &Case, seats: &[SeatId], pairs: &[Pair]) -> Vec<Pair> {
    let mut open: Vec<Pair> = Vec::new();
    for event in case.events {
        let EventKind::NeedOpened { need } = &event.kind else { continue };
        let Some(need) = need_of(case, need) else { continue };
        let due = Due::Need(need.id.clone());
        let owing: Vec<SeatId> = case.people_at(event.tick).into_iter().filter(|seat| seats.contains(seat)).collect();
        if owing.is_empty() || pairs.iter().chain(&open).any(|pair| pair.due == due) {
            continue;
        }
        open.push(Pair {
            due,
            line: need.line,
            seats: owing,
            who: Party::Sender(Sender::Contact(need.contact.clone())),
            topic: Some(need.topic.clone()),
            event: event.no,
            opened: event.tick,
            standard_s: need.within_s,
            told: None,
            state: PairState::Open,
        });
    }
    open
}

fn event<'a>(case: &Case<'a>, no: EventNo) -> Option<&'a Event> {
    case.events.get(no.0 as usize)
}

fn need_of<'a>(case: &Case<'a>, id: &DutyId) -> Option<&'a Need> {
    case.scenario.rubric.needs.iter().find(|need| need.id == *id)
}

/// The time that the message gave, or the drill's standard where it gave none.
fn acknowledge_s(case: &Case, sent: &Sent, arrived: Tick) -> u32 {
    match sent.acknowledge_by.map_or(0, |by| by.seconds_since(arrived) as u32) {
        0 => case.scenario.rubric.standards.acknowledge_s,
        given => given,
    }
}

/// Who told whom, with what was due; ticks are tenths of a second from the drill's start.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CoordinationGraph {
    pub version: u32,
    /// Whose; every person's seat where absent.
    pub seat: Option<SeatId>,
    /// Last tick of the record.
    pub ended: Tick,
    pub nodes: Vec<Node>,
    /// Messages between two nodes in one direction.
    pub edges: Vec<Edge>,
    /// Each need to know, by the time of its opening.
    pub pairs: Vec<Pair>,
    pub duplicates: Vec<Duplicate>,
    pub over_shared: Vec<OverShared>,
    pub load: Load,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    pub party: Party,
    /// A seat that the graph is about.
    pub is_own: bool,
    pub sent: u32,
    pub received: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edge {
    pub from: Party,
    pub to: Party,
    pub messages: u32,
    pub first: Tick,
}

/// Somebody who should know something by a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    pub due: Due,
    pub line: Line,
    /// Who owed it.
    pub seats: Vec<SeatId>,
    /// Who should know.
    pub who: Party,
    pub topic: Option<TopicId>,
    /// The event that opened it.
    pub event: EventNo,
    pub opened: Tick,
    pub standard_s: u32,
    pub told: Option<Told>,
    pub state: PairState,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Due {
    /// A need to know that the scenario declares.
    Need(DutyId),
    /// This message asked for an acknowledgement.
    Acknowledgement(MessageNo),
    /// Who sent this message should hear what came of it.
    Feedback(MessageNo),
    /// It opened by itself, on this doctrine title: a threat, an armed act, a question.
    Doctrine(TextKey),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PairState {
    InTime,
    Late,
    Never,
    /// The drill ended within the standard.
    Open,
}

/// The message or acknowledgement that answered a need, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    pub by: SeatId,
    /// The message sent, or the message acknowledged.
    pub message: MessageNo,
    pub event: EventNo,
    pub at: Tick,
    /// 0 where it was told before it was due.
    pub delay_s: f32,
    pub channel: Channel,
    /// Absent for a bare acknowledgement.
    pub purpose: Option<Purpose>,
    pub delivered: Option<Tick>,
    pub understood: Option<Tick>,
    pub acknowledged: Option<Tick>,
    pub answered: Option<Tick>,
    pub acted_on: Option<Tick>,
    pub fed_back: Option<Tick>,
}

impl Told {
    /// Somebody answered it, acted on it or heard what came of it: the loop is closed.
    pub fn is_loop_closed(&self) -> bool {
        [self.acknowledged, self.answered, self.acted_on, self.fed_back].iter().any(Option::is_some)
    }
}

/// The same content told again to the same recipient, unasked and with nothing new on the topic in between.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Duplicate {
    pub seat: SeatId,
    pub to: Party,
    pub topic: TopicId,
    pub purpose: Purpose,
    /// First telling, then each repetition.
    pub messages: Vec<MessageNo>,
    pub ticks: Vec<Tick>,
}

/// Something that went to somebody who had no need to know it, or that should not have gone at all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OverShared {
    pub seat: SeatId,
    pub to: Party,
    pub topic: TopicId,
    pub detail: Option<Detail>,
    pub event: EventNo,
    pub at: Tick,
    pub why: OverShare,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum OverShare {
    /// Who is concerned, of protected data.
    Identity,
    /// Protected data to somebody without need to know.
    Protected,
    /// Protected data to the public.
    Published,
    /// Nothing protected, and still nobody needed it: load, and no mark.
    NoNeed,
}

/// How many messages the seats had to deal with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Load {
    /// Messages in and out per minute of the drill, over all of it.
    pub per_minute: f32,
    /// By minute from the start, none left out.
    pub minutes: Vec<Count>,
    pub channels: Vec<ChannelLoad>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    pub sent: u32,
    pub received: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelLoad {
    pub channel: Channel,
    pub sent: u32,
    pub received: u32,
}
