//! Orders given while the clock stands: on the map, in the lists and in the log until time runs and takes them.

use bevy_egui::egui::{Key, Painter, Pos2, Shape, Stroke, Ui};

use super::letter::Letter;
use super::picture::{target_place, zone_centre};
use super::{PlayModel, seat_panel};
use crate::exercise::view::{MessageView, UnitView};
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{ContactId, DecisionId, ForecastNo, MessageNo, Point, TopicId, UnitId, ZoneId};
use crate::sim::order::{Order, Place};
use crate::window::commands::Command;
use crate::window::map_view::View;
use crate::window::theme::Tokens;
use crate::window::widgets::{self, Button, Look};

/// The last one for the unit: it is what the unit will do.
pub fn of_unit<'a>(model: &PlayModel<'a>, unit: &UnitId) -> Option<(usize, &'a Order)> {
    model.waiting.iter().enumerate().rev().find(|(_, order)| order.unit() == Some(unit))
}

/// What the unit is about: what it was ordered last, though that waits for the clock.
pub fn order_of<'a>(model: &PlayModel<'a>, unit: &'a UnitView) -> Option<&'a Order> {
    of_unit(model, &unit.id).map(|(_, order)| order).or(unit.order.as_ref())
}

/// The button that takes the order at this place back, where it can be; Ctrl and Z takes back the last one.
pub fn withdraw(ui: &mut Ui, model: &PlayModel, at: usize, commands: &mut Vec<Command>) {
    if at < model.in_log {
        return;
    }
    let button = Button::new(model.words.say("ui-withdraw")).look(Look::Quiet);
    let is_last = at + 1 == model.waiting.len();
    let button = if is_last { button.key(model.words.say("ui-key-withdraw")) } else { button };
    let button = button.show(ui);
    // The next one comes to stand where this one was.
    if button.clicked() && !widgets::clicked_again(&button) {
        commands.push(Command::Withdraw(at));
    }
}

/// Ctrl and Z.
pub fn act_on_keys(ui: &Ui, model: &PlayModel, commands: &mut Vec<Command>) {
    let struck = widgets::struck(ui, Key::Z, |modifiers| modifiers.command && !modifiers.shift);
    if struck && model.waiting.len() > model.in_log {
        commands.push(Command::Withdraw(model.waiting.len() - 1));
    }
}

/// What goes to somebody, and not to a unit on the ground.
pub fn letters<'a>(model: &PlayModel<'a>) -> impl Iterator<Item = (usize, &'a Order)> {
    use Order::{Acknowledge, AnswerProbe, Decide, JudgeForecast};
    // An answer that stood above the messages would move them under the pointer that gave it.
    let is_mark = |order: &&Order| {
        matches!(order, Acknowledge { .. } | AnswerProbe { .. } | Decide { .. } | JudgeForecast { .. })
    };
    model.waiting.iter().enumerate().filter(move |(_, order)| order.unit().is_none() && !is_mark(order))
}

/// The acknowledgement of the message has been pressed.
pub fn acknowledges(model: &PlayModel, message: MessageNo) -> Option<usize> {
    model.waiting.iter().position(|order| matches!(order, Order::Acknowledge { message: of } if *of == message))
}

/// The contact is owed feedback, and none is on its way as soon as time runs.
pub fn owes_feedback(model: &PlayModel, contact: &ContactId) -> bool {
    let gives = |order: &Order| match order {
        Order::Feedback { to, .. } => to == contact,
        Order::Reply { message, purpose: Purpose::Feedback } => {
            let answered = model.view.messages.iter().find(|known| known.no == *message);
            answered.and_then(MessageView::counterpart) == Some(contact)
        }
        _ => false,
    };
    model.view.owes_feedback(contact) && !model.waiting.iter().any(gives)
}

/// An answer to the message is on its way as soon as time runs.
pub fn replies(model: &PlayModel, message: MessageNo) -> bool {
    model.waiting.iter().any(|order| matches!(order, Order::Reply { message: of, .. } if *of == message))
}

/// So is an answer, or a letter to its sender on its topic, which answers it as well.
pub fn answers(model: &PlayModel, message: &MessageView) -> bool {
    let is_told = |contact| message.topic.as_ref().is_some_and(|topic| tells(model, contact, topic));
    replies(model, message.no) || message.counterpart().is_some_and(is_told)
}

/// How much waits, in words: orders, messages and decisions apart. Nothing where nothing does.
pub fn in_words(model: &PlayModel) -> Option<String> {
    use Order::{Acknowledge, AnswerProbe, Decide, JudgeForecast, Reply};
    let (words, messages) = (&model.words, &model.view.messages);
    let kind = |order: &Order| match order {
        // An answer to a question of the drill is no order of anybody's.
        AnswerProbe { .. } => None,
        Decide { .. } | JudgeForecast { .. } => Some("ui-waiting-decisions"),
        Acknowledge { .. } | Reply { .. } => Some("ui-waiting-messages"),
        order if Letter::of(order, messages).is_some() => Some("ui-waiting-messages"),
        _ => Some("ui-waiting-orders"),
    };
    let count = |of: &'static str| model.waiting.iter().filter(|order| kind(order) == Some(of)).count() as u32;
    let kinds = ["ui-waiting-orders", "ui-waiting-messages", "ui-waiting-decisions"].map(|of| (of, count(of)));
    let waits = kinds.into_iter().filter(|(_, count)| *count > 0);
    let waits: Vec<String> = waits.map(|(of, count)| words.with(of, &[("count", count.into())])).collect();
    (!waits.is_empty()).then(|| words.with("ui-waiting", &[("what", waits.join(", ").into())]))
}

/// The decision has been answered.
pub fn decides(model: &PlayModel, id: &DecisionId) -> bool {
    model.waiting.iter().any(|order| matches!(order, Order::Decide { decision, .. } if decision == id))
}

/// The forecast has been taken, or rejected: by the order at this place.
pub fn judges(model: &PlayModel, forecast: ForecastNo) -> Option<(usize, bool)> {
    model.waiting.iter().enumerate().find_map(|(at, order)| match order {
        Order::JudgeForecast { forecast: of, accepts, .. } if *of == forecast => Some((at, *accepts)),
        _ => None,
    })
}

/// A letter on the topic to the counterpart is on its way as soon as time runs.
pub fn tells(model: &PlayModel, contact: &ContactId, about: &TopicId) -> bool {
    model.waiting.iter().any(|order| match order {
        Order::Notify { to, topic } | Order::Report { to, topic, .. } | Order::Consult { to, topic } => {
            to == contact && topic == about
        }
        _ => false,
    })
}

/// Anything at all to the counterpart is on its way as soon as time runs.
pub fn writes_to(model: &PlayModel, contact: &ContactId) -> bool {
    let mut letters = model.waiting.iter().filter_map(|order| Letter::of(order, &model.view.messages));
    letters.any(|letter| letter.contact.as_ref() == Some(contact))
}

/// So is a question for the adviser.
pub fn asks_advice(model: &PlayModel, contact: &ContactId) -> bool {
    model.waiting.iter().any(|order| matches!(order, Order::RequestAdvice { to, .. } if to == contact))
}

/// From each unit to where it will go or what it will watch, dotted.
pub fn paint(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel) {
    let stroke = Stroke::new(2.0, tokens.sky);
    for unit in model.view.units.iter().filter(|unit| unit.available) {
        let Some((_, order)) = of_unit(model, &unit.id) else { continue };
        let places = places(model, order).into_iter().map(|at| view.to_screen(at));
        let way: Vec<Pos2> = std::iter::once(view.to_screen(unit.at)).chain(places).collect();
        widgets::dashes(painter, &way, stroke, 2.0, 5.0);
        // A place that is only watched has a dot: nobody goes as far as that.
        let watches = seat_panel::watches_from_afar(model, &unit.id, order);
        for end in way.iter().skip(1) {
            painter.add(match watches {
                true => Shape::circle_filled(*end, 3.0, tokens.sky),
                false => Shape::circle_stroke(*end, 6.0, stroke),
            });
        }
    }
}

/// The order leads to a place in the zone or near it.
pub fn leads_to(model: &PlayModel, order: &Order, zone: &ZoneId) -> bool {
    let Some(zone) = model.words.scenario.zone(zone) else { return false };
    let (least, most) = zone.shape.bounds();
    let is_near = |at: &Point| {
        let beside = (least.0 - NEAR_M..=most.0 + NEAR_M).contains(&at.0);
        beside && (least.1 - NEAR_M..=most.1 + NEAR_M).contains(&at.1)
    };
    places(model, order).iter().any(is_near)
}

const NEAR_M: f32 = 40.0;

/// Where an order leads, the first place first.
fn places(model: &PlayModel, order: &Order) -> Vec<Point> {
    use Order::*;
    let place = |place: &Place| match place {
        Place::At(at) => Some(*at),
        Place::Zone(zone) => zone_centre(model, zone),
    };
    let zones =
        |zones: &[&ZoneId]| -> Vec<Point> { zones.iter().filter_map(|zone| zone_centre(model, zone)).collect() };
    match order {
        Move { to: at, .. } | Observe { at, .. } => place(at).into_iter().collect(),
        Patrol { along, .. } => along.iter().filter_map(place).collect(),
        Interpose { target, .. } | Mediate { target, .. } | Warn { target, .. } | ShowForce { target, .. } => {
            target_place(model, target).into_iter().collect()
        }
        Disperse { target, .. } | Detain { target, .. } | WarningShots { target, .. } | Engage { target, .. } => {
            target_place(model, target).into_iter().collect()
        }
        Cordon { around: zone, .. } | Treat { people_in: zone, .. } => zones(&[zone]),
        Escort { from, to, .. } | Evacuate { from, to, .. } | CarryWounded { from, to, .. } => zones(&[from, to]),
        Shelter { people_in, to, .. } => zones(&[people_in, to]),
        _ => Vec::new(),
    }
}
