//! Hints for practice: what presses most, which rule or duty it touches, and what a lawful path would do next.
//!
//! They are derived from the seat's view and the rules, never from what is true; they are no order and leave no trace.

use super::{PlayModel, waiting};
use crate::exercise::view::{
    CareClockView, CasualtyView, LogEntry, LogLine, MessageView, PartyView, SeatView, TaskView, UnitView,
};
use crate::scenario::document::Topic;
use crate::scenario::forces::{Counterpart, CounterpartKind, Purpose, Rung, Unit};
use crate::scenario::ids::{ContactId, DecisionId, MessageNo, PartyId, PersonNo, Tick, ZoneId};
use crate::scenario::mandate::{Authority, First, TargetKind};
use crate::scenario::people::{PartyStatus, Stage};
use crate::scenario::rules::{self, AuthorityHeld, Question, TargetKnown, Verdict};
use crate::scenario::story::Sender;
use crate::sim::event::{Party, UnitNews};
use crate::sim::order::{Order, Target};
use crate::sim::state::PersonState;

/// Levels of a hint: a nudge, the rule or duty, the lawful path.
pub const LEVELS: usize = 3;

/// What presses most, each with its three texts; the most pressing first.
pub fn hints(model: &PlayModel) -> Vec<Hint> {
    let view = model.view;
    let mut found: Vec<Hint> = Vec::new();
    found.extend(open_decision(model));
    // Whoever may come to mean harm waits for those who have been hurt.
    let (pressing, other): (Vec<_>, Vec<_>) =
        view.parties.iter().filter(|party| is_threat(party)).partition(|party| party.stage >= Stage::HostileIntent);
    found.extend(pressing.into_iter().map(|party| threat(model, party)));
    found.extend(hurt_by_us(model));
    found.extend(given_up(model));
    found.extend(unanswered(model).map(|message| acknowledge(model, message)));
    found.extend(unhelped(model).map(|casualty| care(model, casualty)));
    found.extend(other.into_iter().map(|party| threat(model, party)));
    found.extend(unreported(model));
    found.extend(untold(model));
    found.extend(owed(model));
    found.extend(unadvised(model));
    found
}

#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    pub about: About,
    /// One for each level.
    pub texts: [String; LEVELS],
}

/// What a hint is about, so that its level stays while it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Decision(DecisionId),
    Threat(PartyId),
    Message(MessageNo),
    Casualty(PersonNo),
    Hurt(Tick),
    GivenUp(PartyId),
    Explosion(Tick),
    Higher(PartyId),
    Feedback(MessageNo),
    Advice(ContactId),
}

fn open_decision(model: &PlayModel) -> Option<Hint> {
    let words = &model.words;
    // What was answered while the clock stands waits for it, and is answered.
    let open = model.view.decisions.iter().filter(|one| one.is_open() && !waiting::decides(model, &one.id));
    let first = open.min_by_key(|one| one.closes)?;
    let left = words.duration(first.closes.seconds_since(model.view.tick) as u32);
    let values = [("decision", words.decision(&first.id).into()), ("time", left.into())];
    let texts = ["ui-hint-decision-1", "ui-hint-decision-2", "ui-hint-decision-3"].map(|key| words.with(key, &values));
    Some(Hint { about: About::Decision(first.id.clone()), texts })
}

/// Known to mean harm, and not yet out of action.
fn is_threat(party: &PartyView) -> bool {
    party.status.is_threat() && party.stage >= Stage::Indicators
}

fn threat(model: &PlayModel, party: &PartyView) -> Hint {
    let words = &model.words;
    let known = target_known(model, party);
    let top = rules::ceiling(&words.scenario.rules, TargetKind::ArmedParty, &known);
    let verdict = verdict(model, known, top);
    let rule = verdict.permitted_by.as_ref().and_then(|id| words.scenario.rules.iter().find(|rule| rule.id == *id));
    let values = [
        ("party", words.party(&party.id).into()),
        ("stage", words.named("stage", party.stage).into()),
        ("rung", words.named("rung", top).into()),
        ("rule", rule.map_or_else(String::new, |rule| rule.id.to_string()).into()),
        ("title", rule.map_or_else(String::new, |rule| words.key(&rule.title)).into()),
    ];
    let rule_key = if rule.is_some() { "ui-hint-threat-2" } else { "ui-hint-threat-no-rule" };
    let texts =
        [words.with("ui-hint-threat-1", &values), words.with(rule_key, &values), path(model, party, top, &verdict)];
    Hint { about: About::Threat(party.id.clone()), texts }
}

fn target_known(model: &PlayModel, party: &PartyView) -> TargetKnown {
    let zones = model.words.scenario.map().zones.iter().filter(|zone| zone.shape.contains(party.at));
    let mut in_zones: Vec<_> = zones.map(|zone| zone.kind).collect();
    in_zones.sort();
    in_zones.dedup();
    TargetKnown {
        stage: party.stage,
        confidence: party.confidence,
        time_to_harm_s: party.time_to_harm_s,
        status: party.status,
        in_zones,
        lost: party.lost,
    }
}

fn verdict(model: &PlayModel, known: TargetKnown, rung: Rung) -> Verdict {
    let view = model.view;
    let grants = view.log.iter().filter_map(|line| match &line.what {
        LogEntry::Granted(contact, rung) => Some((contact.clone(), *rung)),
        _ => None,
    });
    let held = AuthorityHeld { seat: view.seat.clone(), delegated: view.authority, grants: grants.collect() };
    let question = Question { rung, target: TargetKind::ArmedParty, known, held, warned: false };
    rules::evaluate(&model.words.scenario.rules, &question)
}

/// The mildest thing that fits, what comes before it, and who has to say yes.
fn path(model: &PlayModel, party: &PartyView, top: Rung, verdict: &Verdict) -> String {
    let words = &model.words;
    let first = top.min(Rung::Posture);
    let unit = nearest(model, party, |unit| unit.means.iter().any(|means| means.rung == first && !unit.flies));
    let unit = unit.map_or_else(|| words.say("ui-hint-no-unit"), |unit| words.unit(&unit.id));
    let values = [
        ("unit", unit.into()),
        ("party", words.party(&party.id).into()),
        ("first", words.named("rung", first).into()),
        ("rung", words.named("rung", top).into()),
    ];
    let mut steps = vec![words.with("ui-hint-path-begin", &values)];
    if verdict.first_missing.contains(&First::Warning) && top > Rung::Warning {
        steps.push(words.with("ui-hint-path-warn", &values));
    }
    if let (Authority::Contact(contact), false) = (&verdict.authority, verdict.authority_held) {
        steps
            .push(words.with("ui-hint-path-authority", &[("whose", words.contact(contact).into()), values[3].clone()]));
    }
    steps.push(words.say("ui-hint-path-people"));
    steps.join(" ")
}

fn nearest<'a>(model: &'a PlayModel, party: &PartyView, fits: impl Fn(&Unit) -> bool) -> Option<&'a UnitView> {
    let far = |unit: &UnitView| (unit.at.0 - party.at.0).hypot(unit.at.1 - party.at.1);
    let can = |unit: &&UnitView| {
        let known = super::picture::known_unit(model, &unit.id);
        unit.available && known.is_some_and(&fits)
    };
    model.view.units.iter().filter(can).min_by(|a, b| far(a).total_cmp(&far(b)))
}

/// Messages that want an acknowledgement, the one that is due first in front.
fn unanswered<'a>(model: &PlayModel<'a>) -> impl Iterator<Item = &'a MessageView> {
    let waits =
        |message: &&MessageView| message.wants_acknowledgement() && waiting::acknowledges(model, message.no).is_none();
    let messages = model.view.messages.iter().filter(waits);
    let mut wait: Vec<(Tick, &MessageView)> =
        messages.filter_map(|message| Some((message.acknowledge_by?, message))).collect();
    wait.sort_by_key(|(by, _)| *by);
    wait.into_iter().map(|(_, message)| message)
}

fn acknowledge(model: &PlayModel, message: &MessageView) -> Hint {
    let values = [("who", model.words.correspondent(&message.from).into())];
    let keys = ["ui-hint-message-1", "ui-hint-message-2", "ui-hint-message-3"];
    Hint { about: About::Message(message.no), texts: keys.map(|key| model.words.with(key, &values)) }
}

/// Somebody known to be hurt whose care is late, or who waits while no unit of the seat treats or carries, or while one that
/// could has nothing to do; or whom nobody helps by the time that half of what there is for the next care is over.
fn unhelped<'a>(model: &PlayModel<'a>) -> Option<&'a CasualtyView> {
    let view = model.view;
    let helps = |unit: &UnitView| matches!(unit.task, TaskView::Treating | TaskView::Carrying);
    let rests = |unit: &UnitView| {
        unit.task == TaskView::Ready && is_medical(model, unit) && waiting::of_unit(model, &unit.id).is_none()
    };
    let is_helped = view.units.iter().any(helps) && !view.units.iter().any(rests);
    let is_late = |one: &CasualtyView| one.care.iter().any(|clock| clock.reached.is_none() && clock.due < view.tick);
    let waits = |one: &&CasualtyView| match one.state {
        PersonState::Wounded => !is_helped || is_late(one) || is_left(model, one),
        PersonState::Treated => is_left(model, one) && !asks_evacuation(model),
        _ => false,
    };
    view.casualties.iter().find(waits)
}

/// The time for the next care is half over, and no unit of the seat is with them or was sent there.
fn is_left(model: &PlayModel, casualty: &CasualtyView) -> bool {
    let Some(clock) = next_care(casualty) else { return false };
    let (left_s, all_s) = (clock.due.seconds_since(model.view.tick), clock.due.seconds_since(casualty.since));
    2.0 * left_s < all_s && !is_attended(model, casualty)
}

fn next_care(casualty: &CasualtyView) -> Option<&CareClockView> {
    casualty.care.iter().find(|clock| clock.reached.is_none())
}

fn is_attended(model: &PlayModel, casualty: &CasualtyView) -> bool {
    let view = model.view;
    let Some(seen) = view.people.iter().find(|person| person.person == casualty.person) else { return false };
    let zones = &model.words.scenario.map().zones;
    let is_in = |id: &ZoneId| zones.iter().any(|zone| zone.id == *id && zone.shape.contains(seen.at));
    let helps = |order: &Order| match order {
        Order::Treat { people_in: zone, .. } | Order::CarryWounded { from: zone, .. } => is_in(zone),
        _ => false,
    };
    let carries =
        |unit: &UnitView| unit.carrying > 0 && (unit.at.0 - seen.at.0).hypot(unit.at.1 - seen.at.1) < WITH_UNIT_M;
    view.units.iter().any(|unit| waiting::order_of(model, unit).is_some_and(&helps) || carries(unit))
}

/// Whoever is carried is as near as that to who carries them.
const WITH_UNIT_M: f32 = 10.0;

/// Somebody whom the seat's own force hurt, for whom it has ordered or asked nothing since.
fn hurt_by_us(model: &PlayModel) -> Option<Hint> {
    let (view, words) = (model.view, &model.words);
    let is_aid = |order: &Order| {
        matches!(order, Order::Treat { .. } | Order::CarryWounded { .. } | Order::RequestEvacuation { .. })
    };
    let (since, by) = view.log.iter().rev().find_map(|line| match &line.what {
        LogEntry::UnitNews(unit, UnitNews::HasHurt) => Some((line.tick, unit)),
        _ => None,
    })?;
    let ends = |line: &LogLine| match &line.what {
        LogEntry::Ordered(order) => is_aid(order),
        LogEntry::UnitNews(unit, UnitNews::HandedOver) => unit == by,
        _ => false,
    };
    let is_over = view.log.iter().filter(|line| line.tick >= since).any(ends);
    if is_over || model.waiting.iter().any(is_aid) {
        return None;
    }
    let medical = view.units.iter().find(|unit| is_medical(model, unit));
    let medical = medical.map_or_else(|| words.say("ui-hint-no-unit"), |unit| words.unit(&unit.id));
    let values = [("unit", medical.into()), ("by", words.unit(by).into())];
    let keys = ["ui-hint-hurt-1", "ui-hint-hurt-2", "ui-hint-hurt-3"];
    Some(Hint { about: About::Hurt(since), texts: keys.map(|key| words.with(key, &values)) })
}

/// A party that has given itself up, and that nobody was ordered to hold.
fn given_up(model: &PlayModel) -> Option<Hint> {
    let (view, words) = (model.view, &model.words);
    let holds = |unit: &UnitView, party: &PartyView| matches!(waiting::order_of(model, unit), Some(Order::Detain { target: Target::Party(of), .. }) if *of == party.id);
    let is_left = |party: &&PartyView| {
        party.status == PartyStatus::Surrendered && !view.units.iter().any(|unit| holds(unit, party))
    };
    let party = view.parties.iter().find(is_left)?;
    let can = |unit: &Unit| unit.means.iter().any(|means| means.rung == Rung::ShortOfDeadly);
    let unit = nearest(model, party, can);
    let unit = unit.map_or_else(|| words.say("ui-hint-no-unit"), |unit| words.unit(&unit.id));
    let values = [("unit", unit.into()), ("party", words.party(&party.id).into())];
    let keys = ["ui-hint-given-up-1", "ui-hint-given-up-2", "ui-hint-given-up-3"];
    Some(Hint { about: About::GivenUp(party.id.clone()), texts: keys.map(|key| words.with(key, &values)) })
}

/// Somebody was asked to send for the wounded, or will be as soon as time runs.
fn asks_evacuation(model: &PlayModel) -> bool {
    let mut sent = model.view.messages.iter().filter(|message| !message.incoming);
    sent.any(|message| message.purpose == Purpose::AskEvacuation)
        || model.waiting.iter().any(|order| matches!(order, Order::RequestEvacuation { .. }))
}

fn care(model: &PlayModel, casualty: &CasualtyView) -> Hint {
    let words = &model.words;
    let mut medical: Vec<&UnitView> = model.view.units.iter().filter(|unit| is_medical(model, unit)).collect();
    medical.sort_by_key(|unit| unit.task != TaskView::Ready);
    let medical = medical.first();
    let unit = medical.map_or_else(|| words.say("ui-hint-no-unit"), |unit| words.unit(&unit.id));
    let level = |one: &CasualtyView| next_care(one).map(|clock| clock.level);
    let due = level(casualty);
    let care = due.map_or_else(String::new, |level| words.named("care-level", level));
    let waits = |one: &&CasualtyView| one.state == casualty.state && level(one) == due;
    let count = model.view.casualties.iter().filter(waits).count() as u32;
    let values = [("unit", unit.into()), ("care", care.into()), ("count", count.into())];
    let keys = ["ui-hint-care-1", "ui-hint-care-2", "ui-hint-care-3"];
    Hint { about: About::Casualty(casualty.person), texts: keys.map(|key| words.with(key, &values)) }
}

fn is_medical(model: &PlayModel, unit: &UnitView) -> bool {
    let known = super::picture::known_unit(model, &unit.id);
    unit.available && known.is_some_and(|known| known.medical.is_some())
}

/// The first explosion of an attack, of which no operations centre has heard since, nor is about to hear.
fn unreported(model: &PlayModel) -> Option<Hint> {
    let (view, words) = (model.view, &model.words);
    let (first, at) = view.explosions().next()?;
    let centre = centre(model).filter(|centre| !is_told(model, centre, first))?;
    let values = [("who", words.key(&centre.name).into()), ("place", words.place_at(at).into())];
    let keys = ["ui-hint-explosion-1", "ui-hint-explosion-2", "ui-hint-explosion-3"];
    Some(Hint { about: About::Explosion(first), texts: keys.map(|key| words.with(key, &values)) })
}

pub(super) fn centre<'a>(model: &PlayModel<'a>) -> Option<&'a Counterpart> {
    model.words.scenario.counterparts.iter().find(|one| one.kind == CounterpartKind::OperationsCentre)
}

/// Something was sent to it since, or will be as soon as time runs.
fn is_told(model: &PlayModel, centre: &Counterpart, since: Tick) -> bool {
    sent_to(model.view, &centre.id).any(|message| message.sent >= since) || waiting::writes_to(model, &centre.id)
}

fn sent_to<'a>(view: &'a SeatView, contact: &ContactId) -> impl Iterator<Item = &'a MessageView> {
    let to = Party::Sender(Sender::Contact(contact.clone()));
    view.messages.iter().filter(move |message| !message.incoming && message.to == to)
}

/// The first that was known to mean to strike.
fn hostile(view: &SeatView) -> Option<&PartyView> {
    let hostile = view.parties.iter().filter(|party| is_threat(party) && party.stage >= Stage::HostileIntent);
    hostile.min_by_key(|party| party.shown)
}

/// A threat that became known, of which no operations centre has heard since, nor is about to hear.
fn untold(model: &PlayModel) -> Option<Hint> {
    let (view, words) = (model.view, &model.words);
    let party = hostile(view)?;
    let centre = centre(model).filter(|centre| !is_told(model, centre, party.shown))?;
    let values = [("who", words.key(&centre.name).into()), ("party", words.party(&party.id).into())];
    let keys = ["ui-hint-tell-1", "ui-hint-tell-2", "ui-hint-tell-3"];
    Some(Hint { about: About::Higher(party.id.clone()), texts: keys.map(|key| words.with(key, &values)) })
}

/// Somebody told the seat something and has heard nothing of what came of it.
fn owed(model: &PlayModel) -> Option<Hint> {
    let view = model.view;
    let contact = view.contacts.iter().find(|contact| waiting::owes_feedback(model, &contact.id))?;
    let from = Party::Sender(Sender::Contact(contact.id.clone()));
    let message = view.messages.iter().rev().find(|message| message.incoming && message.from == from)?;
    let values = [("who", model.words.contact(&contact.id).into())];
    let keys = ["ui-hint-feedback-1", "ui-hint-feedback-2", "ui-hint-feedback-3"];
    Some(Hint { about: About::Feedback(message.no), texts: keys.map(|key| model.words.with(key, &values)) })
}

/// Somebody means to strike, and an adviser on rules, or on whom the seat has heard of, was asked nothing yet.
fn unadvised(model: &PlayModel) -> Option<Hint> {
    let (view, words) = (model.view, &model.words);
    hostile(view)?;
    let is_asked = |contact: &ContactId| {
        sent_to(view, contact).any(|message| message.purpose == Purpose::AskAdvice)
            || waiting::asks_advice(model, contact)
    };
    let adviser = words.scenario.counterparts.iter().find(|one| advises(model, one.kind) && !is_asked(&one.id))?;
    let values = [
        ("who", words.key(&adviser.name).into()),
        ("purpose", words.named("purpose", Purpose::AskAdvice).into()),
        ("time", words.duration(adviser.delay_s.1).into()),
    ];
    let keys = ["ui-hint-advice-1", "ui-hint-advice-2", "ui-hint-advice-3"];
    Some(Hint { about: About::Advice(adviser.id.clone()), texts: keys.map(|key| words.with(key, &values)) })
}

/// On rules at any time; on somebody whom a special duty protects, once the seat can write about them.
fn advises(model: &PlayModel, kind: CounterpartKind) -> bool {
    let is_known = |topic: &&Topic| model.view.topics.contains(&topic.id);
    let mut concerns = model.words.scenario.topics.iter().filter(is_known).filter_map(|topic| topic.concerns);
    kind == CounterpartKind::LegalAdviser || concerns.any(|whom| whom.adviser() == kind)
}
