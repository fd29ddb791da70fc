//! Acts that can only be a fault, or are none at all, over the records of every drill: no mark rises by them.

use tutela::scenario::forces::{Channel, Purpose, Rung};
use tutela::scenario::ids::{MessageNo, Tick};
use tutela::scenario::map::Zone;
use tutela::scenario::rubric::Line;
use tutela::scenario::story::Sender;
use tutela::sim::event::{EventKind, MessageText, Party, Sent};
use tutela::sim::order::{Order, Place, Statement};

use super::gaming::never_better;
use super::{card, record, runs};

/// In the middle of every drill, and long before its standards are over.
const SENT_AT_S: u32 = 100;

/// Into clinics, among people, anywhere.
#[test]
fn arms_sent_anywhere_raise_no_mark() {
    for run in runs::all() {
        let seat = runs::person(&run.scenario);
        let bears_arms =
            |unit: &&tutela::scenario::forces::Unit| unit.means.iter().any(|means| means.rung == Rung::Deadly);
        let Some(unit) = run.scenario.units.iter().filter(bears_arms).find(|unit| unit.seat == *seat) else { continue };
        // Where a partner acts too, to go there as agreed is answered well.
        let is_joint = |zone: &&Zone| run.scenario.rubric.joint_acts.iter().any(|act| act.zone == zone.id);
        for zone in run.scenario.map().zones.iter().filter(|zone| !is_joint(zone)) {
            let order = Order::Move { unit: unit.id.clone(), to: Place::Zone(zone.id.clone()) };
            let mut sent = run.record.clone();
            let given = EventKind::OrderGiven { seat: seat.clone(), order };
            record::insert(&mut sent, Tick::from_seconds(SENT_AT_S), [given]);
            let what = format!("{} at {SENT_AT_S} s, {} sent to {}", run.name, unit.id, zone.id);
            never_better(&card(run, &run.record), &card(run, &sent), &what);
        }
    }
}

#[test]
fn a_report_that_states_nothing_raises_no_mark() {
    for run in runs::all() {
        let seat = runs::person(&run.scenario);
        for need in run.scenario.rubric.needs.iter().filter(|need| need.line == Line::C6) {
            let opened = run.record.events.iter().find(|event| match &event.kind {
                EventKind::NeedOpened { need: of } => *of == need.id,
                _ => false,
            });
            let Some(opened) = opened else { continue };
            let message = MessageNo(u32::MAX);
            let sent = Sent {
                message,
                from: Party::Seat(seat.clone()),
                to: Party::Sender(Sender::Contact(need.contact.clone())),
                purpose: Purpose::Report,
                channel: Channel::Radio,
                topic: Some(need.topic.clone()),
                detail: None,
                text: MessageText::Standard,
                arrives: opened.tick.next(),
                acknowledge_by: None,
                answers: None,
            };
            let stated = EventKind::ReportStated { message, says: Statement::default(), held: Vec::new() };
            let mut empty = run.record.clone();
            record::insert(&mut empty, opened.tick.next(), [EventKind::Sent(Box::new(sent)), stated]);
            let what = format!("{} at {} s, nothing said on {}", run.name, opened.tick.seconds(), need.topic);
            never_better(&card(run, &run.record), &card(run, &empty), &what);
        }
    }
}
