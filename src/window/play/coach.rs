//! The coach: in practice it shows a drill's lesson step by step, and has the clock wait where a step asks for it.

use bevy_egui::egui::{Align, Area, Frame, Id, Key, Label, Layout, Order as Layer, Pos2, Rect, Ui, UiKind, pos2};

use super::draft::UnitOrder;
use super::{PlayModel, PlayState, clock, waiting};
use crate::exercise::view::{LogEntry, LogLine, SeatView, TaskView, UnitView};
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{ContactId, InjectId, Tick, TopicId, UnitId};
use crate::scenario::lesson::{LessonGoal, LessonStep};
use crate::scenario::story::Sender;
use crate::sim::event::{MessageText, Party, UnitNews};
use crate::sim::order::Order;
use crate::window::bindings::{self, Action};
use crate::window::commands::Command;
use crate::window::theme::{self, GAP, PADDING, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::Words;

/// Shows the present step over the map's upper corner.
pub fn coach(ui: &Ui, map: Rect, model: &PlayModel, state: &mut PlayState) {
    let scenario = model.words.scenario;
    (state.coach.is_shown, state.coach.asked) = (false, None);
    if !model.practice || scenario.lesson.is_empty() {
        return;
    }
    state.coach.has_moved |= !state.camera.fitted && state.camera.pushed.is_none();
    let goes_on = !std::mem::replace(&mut state.coach.has_begun, true) && model.view.tick > Tick(0);
    let reached = |state: &PlayState, step: &LessonStep| is_reached(&step.until, model, state);
    while let Some(step) = state.coach.step(scenario)
        && (reached(state, step)
            || goes_on && is_behind(step, state.coach.after(scenario), |step| reached(state, step)))
    {
        state.coach.at += 1;
    }
    state.coach.asked = asked(model, state);
    let Some(step) = state.coach.step(scenario) else { return };
    state.coach.is_shown = true;
    // It was asked for, and stands in the same corner until it is put away.
    if state.legend {
        return;
    }
    let of = scenario.lesson.iter().filter(|step| !step.debrief).count();
    let number = state.coach.at + 1;
    // A page that comes in between has no number: after it the lesson goes on where it was.
    let caption = match state.coach.asked {
        Some(_) => model.words.say("ui-lesson-between"),
        None => numbered(&model.words, number, of),
    };
    let at = pos2(map.left() + PADDING, map.top() + PADDING);
    // Wider where there is room, it is lower, and leaves more of the map.
    let width = if map.width() > ROOMY { WIDE } else { WIDTH };
    let says = (text(model, step), in_the_way(model, state, step).or_else(|| stands(ui, model, step)));
    match card(ui, at, width, &model.words, step, says, (caption, number == of)) {
        Some(Turn::Next) => state.coach.turn_page(),
        Some(Turn::Skip) => state.coach.skip(),
        None => {}
    }
}

/// A run that goes on leaves no trace of what was only read or looked at: that was done before a later goal was reached.
fn is_behind<'s>(
    step: &LessonStep,
    mut later: impl Iterator<Item = &'s LessonStep>,
    is_reached: impl Fn(&LessonStep) -> bool,
) -> bool {
    matches!(step.until, LessonGoal::Read | LessonGoal::MoveMap) && later.any(is_reached)
}

/// A later step that is about an open decision: left to its turn, it would come when the decision has been answered.
fn asked(model: &PlayModel, state: &PlayState) -> Option<usize> {
    let (coach, scenario) = (&state.coach, model.words.scenario);
    if coach.waits(scenario) {
        return None;
    }
    let is_asked = |step: &LessonStep| match &step.until {
        LessonGoal::Decide(decision) => {
            let is_open = model.view.decisions.iter().any(|one| one.id == *decision && one.is_open());
            is_open && !is_reached(&step.until, model, state)
        }
        _ => false,
    };
    let later = coach.after(scenario).position(is_asked)?;
    Some(coach.at + 1 + later)
}

/// What the step says, with the keys that the person has chosen.
fn text(model: &PlayModel, step: &LessonStep) -> String {
    let order = |order: UnitOrder| {
        let key = model.keys.order_key(order).map(|key| bindings::cap(model.words.texts, key));
        key.unwrap_or_else(|| "–".to_owned())
    };
    let keys = [
        ("pause", model.cap(Action::Pause)),
        ("slowest", model.cap(Action::SpeedHalf)),
        ("twice", model.cap(Action::SpeedTwo)),
        ("four-times", model.cap(Action::SpeedFour)),
        ("fastest", model.cap(Action::SpeedSixteen)),
        ("next-unit", model.cap(Action::NextUnit)),
        ("next-tab", model.cap(Action::RightTab)),
        ("write", model.cap(Action::Write)),
        ("acknowledge", model.cap(Action::Acknowledge)),
        ("decision", model.cap(Action::Decision)),
        ("move", order(UnitOrder::Move)),
        ("talk", order(UnitOrder::Mediate)),
        ("warn", order(UnitOrder::Warn)),
        ("detain", order(UnitOrder::Detain)),
        ("interpose", order(UnitOrder::Interpose)),
    ];
    let keys = keys.map(|(name, key)| (name, key.into()));
    model.words.with(step.text.as_str(), &keys)
}

/// How a clock that was stopped goes on. What stands for a step goes on by itself; nothing else does.
fn stands(ui: &Ui, model: &PlayModel, step: &LessonStep) -> Option<String> {
    let stands = || model.words.with("ui-lesson-stands", &[("pause", clock::pause_cap(ui, model).into())]);
    (model.paused && !step.waits).then(stands)
}

/// The card of another order than the one that the step asks for is open.
fn in_the_way(model: &PlayModel, state: &PlayState, step: &LessonStep) -> Option<String> {
    let asks = |goal: &LessonGoal| match goal {
        LessonGoal::UseRung(rung) => Some(*rung),
        _ => None,
    };
    let asked = match &step.until {
        LessonGoal::Any(goals) => goals.iter().find_map(asks),
        goal => asks(goal),
    }?;
    let is_other = state.draft.as_ref()?.kind.rung() != Some(asked);
    let key = model.words.say("ui-key-esc");
    is_other.then(|| model.words.with("ui-lesson-card-first", &[("key", key.into())]))
}

fn numbered(words: &Words, number: usize, of: usize) -> String {
    words.with("ui-lesson-step", &[("number", (number as u32).into()), ("of", (of as u32).into())])
}

/// Where a person is in the lesson.
#[derive(Debug, Default)]
pub struct Coach {
    at: usize,
    /// A later step that is shown first, while its decision is open.
    asked: Option<usize>,
    has_begun: bool,
    /// The map was once not shown whole.
    has_moved: bool,
    skipped: bool,
    is_shown: bool,
    /// Orders that this person gave: those of a clock that stands are in no view yet.
    given: Vec<Order>,
}

impl Coach {
    /// Takes note of what the screen asks for.
    pub fn note(&mut self, commands: &[Command]) {
        let orders = commands.iter().filter_map(|command| match command {
            Command::Give(order) => Some(order.clone()),
            _ => None,
        });
        self.given.extend(orders);
    }

    /// One of them was withdrawn.
    pub fn forget(&mut self, order: &Order) {
        if let Some(at) = self.given.iter().rposition(|given| given == order) {
            self.given.remove(at);
        }
    }

    /// Number of the present step, from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// A step has the map's corner.
    pub fn is_shown(&self) -> bool {
        self.is_shown
    }

    pub fn turn_page(&mut self) {
        self.at += 1;
    }

    pub fn skip(&mut self) {
        self.skipped = true;
    }

    pub fn is_skipped(&self) -> bool {
        self.skipped
    }

    /// It was skipped, and something of it is left.
    pub fn can_resume(&self, scenario: &Scenario) -> bool {
        self.skipped && scenario.lesson.iter().filter(|step| !step.debrief).count() > self.at
    }

    pub fn resume(&mut self) {
        self.skipped = false;
    }

    /// The drill's clock has to stand until the step is done.
    pub fn waits(&self, scenario: &Scenario) -> bool {
        self.step(scenario).is_some_and(|step| step.waits)
    }

    fn shown(&self) -> usize {
        self.asked.unwrap_or(self.at)
    }

    fn step<'s>(&self, scenario: &'s Scenario) -> Option<&'s LessonStep> {
        let mut steps = scenario.lesson.iter().filter(|step| !step.debrief);
        steps.nth(self.shown()).filter(|_| !self.skipped)
    }

    /// Those after the present one.
    fn after<'s>(&self, scenario: &'s Scenario) -> impl Iterator<Item = &'s LessonStep> + use<'s> {
        scenario.lesson.iter().filter(|step| !step.debrief).skip(self.at + 1)
    }
}

/// What the person asks of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Next,
    Skip,
}

/// One step of the debrief, with its number of how many.
pub fn page(
    ui: &Ui,
    at: Pos2,
    width: f32,
    words: &Words,
    step: &LessonStep,
    text: &str,
    (number, of): (usize, usize),
) -> Option<Turn> {
    let values = [("number", (number as u32).into()), ("of", (of as u32).into())];
    let caption = words.with("debrief-lesson-step", &values);
    card(ui, at, width, words, step, (text.to_owned(), None), (caption, number == of))
}

/// A page; what is said of a clock that stands comes last, so that no button moves by it.
fn card(
    ui: &Ui,
    at: Pos2,
    width: f32,
    words: &Words,
    step: &LessonStep,
    (text, stands): (String, Option<String>),
    (caption, is_last): (String, bool),
) -> Option<Turn> {
    let mut turn = None;
    Area::new(Id::new("coach")).kind(UiKind::Window).order(Layer::Middle).fixed_pos(at).show(ui.ctx(), |ui| {
        let tokens = tokens(ui);
        Frame::popup(ui.style()).inner_margin(PADDING).stroke((1.0, tokens.sky)).show(ui, |ui| {
            ui.set_width(width);
            widgets::caption_in(ui, &caption, tokens.sky);
            ui.add(Label::new(theme::body(text)).wrap());
            ui.add_space(GAP);
            ui.horizontal(|ui| {
                if step.until == LessonGoal::Read {
                    let name = if is_last { "ui-lesson-done" } else { "ui-lesson-next" };
                    let next = Button::primary(words.say(name));
                    // What has the keyboard takes its Enter for itself.
                    let is_free = ui.memory(|memory| memory.focused().is_none());
                    let next = if is_free { next.key(words.say("ui-key-enter")) } else { next }.show(ui);
                    if next.clicked() || widgets::pressed_free(ui, Key::Enter) {
                        turn = Some(Turn::Next);
                    }
                }
                if step.waits {
                    widgets::note(ui, words.say("ui-lesson-waits"));
                }
                // Always in the same corner: a second press of "Next" must not hit it.
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    // Of the last page nothing is left to be skipped.
                    if !is_last && Button::new(words.say("ui-lesson-skip")).look(Look::Quiet).show(ui).clicked() {
                        turn = Some(Turn::Skip);
                    }
                });
            });
            if let Some(stands) = stands {
                ui.add(Label::new(theme::body(stands)).wrap());
            }
        });
    });
    turn
}

fn is_reached(goal: &LessonGoal, model: &PlayModel, state: &PlayState) -> bool {
    let view = model.view;
    let mut orders = ordered(view).chain(&state.coach.given);
    match goal {
        LessonGoal::Read => false,
        LessonGoal::Any(goals) => goals.iter().any(|goal| is_reached(goal, model, state)),
        LessonGoal::MoveMap => state.coach.has_moved && state.camera.fitted,
        LessonGoal::SelectUnit(unit) => {
            state.unit.as_ref() == Some(unit) || orders.any(|order| order.unit() == Some(unit))
        }
        LessonGoal::Send(unit, zone) => {
            orders.any(|order| order.unit() == Some(unit) && waiting::leads_to(model, order, zone))
        }
        LessonGoal::Hear(inject) => has_heard(model.words.scenario, view, inject),
        LessonGoal::Acknowledge => {
            view.messages.iter().any(|message| message.incoming && message.acknowledged.is_some())
                || orders.any(|order| matches!(order, Order::Acknowledge { .. } | Order::Reply { .. }))
        }
        LessonGoal::Tell(contact, topic) => {
            has_told(view, contact, topic) || orders.any(|order| tells(order, contact, topic))
        }
        LessonGoal::FeedBack(contact) => {
            let has_told = view.messages.iter().any(|one| one.incoming && one.counterpart() == Some(contact));
            has_told && !waiting::owes_feedback(model, contact)
        }
        LessonGoal::Decide(decision) => {
            view.decisions.iter().any(|view| view.id == *decision && !view.is_open())
                || orders.any(|order| matches!(order, Order::Decide { decision: decided, .. } if decided == decision))
        }
        LessonGoal::Know(party, stage) => view.parties.iter().any(|view| view.id == *party && view.stage >= *stage),
        LessonGoal::Ceased(party) => view.parties.iter().any(|view| view.id == *party && !view.status.is_threat()),
        LessonGoal::UseRung(rung) => has_begun(view, *rung),
        LessonGoal::AskAuthority => orders.any(|order| matches!(order, Order::RequestAuthority { .. })),
    }
}

fn ordered(view: &SeatView) -> impl Iterator<Item = &Order> {
    view.log.iter().filter_map(|line| match &line.what {
        LogEntry::Ordered(order) => Some(order),
        _ => None,
    })
}

/// A unit is or was at work with the rung or a higher one. While its order waits, or it is on its way, there is nothing yet
/// to be seen of it.
fn has_begun(view: &SeatView, rung: Rung) -> bool {
    let is_used = |order: &Order| order.rung().is_some_and(|(used, _)| used >= rung);
    let works = |unit: &UnitView| unit.order.as_ref().is_some_and(is_used) && is_at_work(unit.task);
    let worked = |(at, line): (usize, &LogLine)| match &line.what {
        LogEntry::Ordered(order) if is_used(order) => {
            order.unit().is_some_and(|unit| came_to_it(&view.log[at + 1..], unit))
        }
        _ => false,
    };
    view.units.iter().any(works) || view.log.iter().enumerate().any(worked)
}

fn is_at_work(task: TaskView) -> bool {
    use TaskView::*;
    matches!(task, Talking | Warning | ShowingForce | Interposing | Dispersing | Detaining | Firing)
}

/// After an order of the unit's: it came to its target, or was heard by it, before it had another order.
fn came_to_it(after: &[LogLine], unit: &UnitId) -> bool {
    let is_next = |line: &LogLine| matches!(&line.what, LogEntry::Ordered(order) if order.unit() == Some(unit));
    let until_next = || after.iter().map_while(|line| (!is_next(line)).then_some(&line.what));
    let came = |what: &LogEntry| matches!(what, LogEntry::Arrived(of) | LogEntry::Heard(of, ..) if of == unit);
    let in_vain = |what: &LogEntry| matches!(what, LogEntry::UnitNews(of, UnitNews::FoundNobody) if of == unit);
    until_next().any(came) && !until_next().any(in_vain)
}

/// By the message that the inject sends: a view knows no injects.
fn has_heard(scenario: &Scenario, view: &SeatView, inject: &InjectId) -> bool {
    let text = scenario.injects.iter().find(|known| known.id == *inject).and_then(|known| known.text.as_ref());
    let says = |message: &MessageText| matches!((message, text), (MessageText::Key(key), Some(text)) if key == text);
    view.messages.iter().any(|message| message.has_come() && says(&message.text))
}

fn has_told(view: &SeatView, contact: &ContactId, topic: &TopicId) -> bool {
    let to = Party::Sender(Sender::Contact(contact.clone()));
    view.messages.iter().any(|message| !message.incoming && message.to == to && message.topic.as_ref() == Some(topic))
}

fn tells(order: &Order, contact: &ContactId, topic: &TopicId) -> bool {
    use Order::*;
    match order {
        Notify { to, topic: about }
        | Report { to, topic: about, .. }
        | Consult { to, topic: about }
        | Feedback { to, topic: about }
        | ShareData { to, topic: about, .. } => to == contact && about == topic,
        _ => false,
    }
}

/// How far down a step reaches, about: the same for all of them, so that none moves the map.
pub const ROOM: f32 = 200.0;
/// Wide enough for a sentence in a few lines, narrow enough to leave the map to be seen.
const WIDTH: f32 = 340.0;
/// On a map that is wider than this.
const WIDE: f32 = 460.0;
const ROOMY: f32 = 640.0;
