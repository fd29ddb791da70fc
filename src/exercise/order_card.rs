//! What an order would be under the rules, before it is given: the simulation's own check and the one rule evaluator.

use super::log::Mode;
use super::reckoning::{Trip, reach_m};
use super::view::OrderCard;
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{ContactId, Point, SeatId, TopicId, ZoneId};
use crate::scenario::mandate::Authority;
use crate::scenario::rubric::Line;
use crate::scenario::story::Sender;
use crate::sim::Sim;
use crate::sim::event::Party;
use crate::sim::ground::Walker;
use crate::sim::intake::check_order;
use crate::sim::knew::{judged, nearest_on_edge, party_known};
use crate::sim::order::{Order, Place, Refusal, Target};
use crate::sim::reading::{Reading, party_no, seat_no, unit_no, zone_no};
use crate::sim::tasks::covering::spot_from;
use crate::sim::tasks::guarding::led_mps;

pub(super) fn of(sim: &Sim, seat: &SeatId, order: &Order, mode: Mode) -> OrderCard {
    let (scenario, reading) = (sim.scenario(), sim.reading());
    let mut card = OrderCard {
        order: order.clone(),
        refusal: None,
        rung: order.rung().map(|(rung, _)| rung),
        permitted_by: None,
        forbidden_by: None,
        authority_held: true,
        authority: Authority::Delegated,
        first_missing: Vec::new(),
        people_near: 0,
        protected_site: false,
        arrives_in_s: None,
        leads_detained: false,
        time_to_harm_s: None,
        tell_first: Vec::new(),
        judged_on: Vec::new(),
    };
    let Some(no) = seat_no(scenario, seat) else {
        card.refusal = Some(Refusal::UnknownSeat);
        return card;
    };
    card.refusal = check_order(scenario, &reading, no, order).err();
    if let Some((knew, verdict)) = judged(scenario, &reading, no, order) {
        card.permitted_by = verdict.permitted_by;
        card.forbidden_by = verdict.forbidden_by;
        card.authority_held = verdict.authority_held;
        card.authority = verdict.authority;
        card.first_missing = verdict.first_missing;
        card.people_near = knew.bystanders;
        card.protected_site = knew.protected_site;
        card.time_to_harm_s = knew.target.time_to_harm_s;
    }
    if let Some(unit) = order.unit().and_then(|unit| unit_no(scenario, unit)) {
        let led_mps = led_mps(&reading, scenario, unit);
        card.leads_detained = led_mps.is_some();
        card.arrives_in_s = arrives_in_s(scenario, &reading, (no, unit), led_mps, order);
    }
    let open = open_needs(scenario, &reading, (no, seat));
    let touches = |line: Line| touched(order).contains(&line);
    card.tell_first =
        open.iter().filter(|(line, ..)| touches(*line)).map(|(_, to, what)| (to.clone(), what.clone())).collect();
    if mode == Mode::Practice {
        card.judged_on = judged_on(scenario, order);
    }
    card
}

/// Seconds until the unit is where it would act, as the seat can reckon: from places that it knows. Whom an order before
/// this one had it lead, it leaves; whom it has detained go with it.
fn arrives_in_s(
    scenario: &Scenario,
    reading: &Reading,
    (seat, no): (u16, u16),
    led_mps: Option<f32>,
    order: &Order,
) -> Option<u32> {
    let unit = scenario.units.get(usize::from(no))?;
    let from = reading.unit_at(no)?;
    let to = destination(scenario, reading, seat, order)?;
    let way = if unit.flies {
        vec![to]
    } else {
        reading.ground.way(from, to, Walker::with_speeds(unit.radius_m, unit.speed_mps))?
    };
    let trip = Trip { reading, no, unit, from, reach_m: reach_m(scenario, no, order), led_mps };
    Some(trip.seconds_along(&way))
}

fn destination(scenario: &Scenario, reading: &Reading, seat: u16, order: &Order) -> Option<Point> {
    use Order::*;
    let zone =
        |id: &ZoneId| scenario.map().zones.get(usize::from(zone_no(scenario, id)?)).map(|zone| zone.shape.centre());
    let place = |place: &Place| match place {
        Place::At(at) => Some(*at),
        Place::Zone(id) => zone(id),
    };
    match order {
        Move { to, .. } | Observe { at: to, .. } => place(to),
        Patrol { along, .. } => along.first().and_then(place),
        Cordon { unit, around: id } => {
            let shape = &scenario.map().zones.get(usize::from(zone_no(scenario, id)?))?.shape;
            Some(nearest_on_edge(shape, reading.unit_at(unit_no(scenario, unit)?)?))
        }
        Escort { from: id, .. }
        | Shelter { people_in: id, .. }
        | Evacuate { from: id, .. }
        | Treat { people_in: id, .. }
        | CarryWounded { from: id, .. } => zone(id),
        TakeCover { unit, from } => spot_from(scenario, reading, unit_no(scenario, unit)?, from),
        _ => match order.rung()?.1 {
            Target::Party(id) => party_known(reading, seat, party_no(scenario, id)?).map(|known| known.at),
            Target::Crowd(id) => zone(id),
        },
    }
}

/// Needs to know that are open, of which this seat has told nobody yet and has heard itself: what it cannot know is not said.
fn open_needs(scenario: &Scenario, reading: &Reading, (no, seat): (u16, &SeatId)) -> Vec<(Line, ContactId, TopicId)> {
    let me = Party::Seat(seat.clone());
    let told = |contact: &ContactId, topic: &TopicId| {
        let to = Party::Sender(Sender::Contact(contact.clone()));
        let mut mail = reading.mail.messages.iter();
        mail.any(|message| message.sent.from == me && message.is_to(&to) && message.sent.topic.as_ref() == Some(topic))
    };
    let needs = scenario.rubric.needs.iter().zip(&reading.story.needs_opened);
    let open = needs.filter(|(need, opened)| {
        opened.is_some() && reading.has_heard(scenario, no, &need.topic) && !told(&need.contact, &need.topic)
    });
    open.map(|(need, _)| (need.line, need.contact.clone(), need.topic.clone())).collect()
}

/// Whom an order concerns before it is given, by the line that judges it.
fn touched(order: &Order) -> &'static [Line] {
    use Order::*;
    match order {
        Escort { .. } | Shelter { .. } | Evacuate { .. } | Cordon { .. } => &[Line::C1, Line::C3, Line::C5],
        Publish { .. } => &[Line::C6, Line::C10],
        CarryWounded { .. } | Treat { .. } => &[Line::C9],
        _ if order.rung().is_some_and(|(rung, _)| rung >= Rung::Posture) => &[Line::C1, Line::C2, Line::C3, Line::C6],
        _ => &[],
    }
}

/// Lines of this drill that an order of this kind is judged on.
fn judged_on(scenario: &Scenario, order: &Order) -> Vec<Line> {
    use Line::*;
    let lines: &[Line] = match order {
        Order::Evacuate { .. } | Order::Shelter { .. } | Order::Escort { .. } => &[P4, P8, C5],
        Order::Treat { .. } | Order::CarryWounded { .. } | Order::RequestEvacuation { .. } => &[P10, C9],
        Order::RequestAuthority { .. } => &[P1],
        Order::RequestAdvice { .. } => &[C7],
        Order::ShareData { .. } => &[C8],
        Order::Report { .. } => &[C6],
        Order::Feedback { .. } => &[C5],
        Order::Publish { .. } => &[C10],
        Order::Notify { to, topic } | Order::Consult { to, topic } => {
            let needs = scenario.rubric.needs.iter();
            let mut lines: Vec<Line> =
                needs.filter(|need| need.contact == *to && need.topic == *topic).map(|need| need.line).collect();
            lines.dedup();
            return lines;
        }
        Order::Cease { .. } => &[P9],
        _ => match order.rung() {
            Some((rung, _)) if rung >= Rung::ShortOfDeadly => &[P1, P2, P3, P4, P5, P6, P7, P8, P9, P10],
            Some((Rung::Posture, _)) => &[P1, P2, P3, P4, P5, P8],
            Some(_) => &[P4, P8],
            None => &[],
        },
    };
    let counts = |line: &&Line| scenario.rubric.judges(**line);
    lines.iter().filter(counts).copied().collect()
}
