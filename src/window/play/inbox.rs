//! Messages by channel, newest first, with what each one still wants.

use std::cmp::Reverse;

use bevy_egui::egui::{Align, Key, Label, Layout, Modifiers, Rect, ScrollArea, Stroke, Ui, pos2, vec2};

use super::composer;
use super::letter::Letter;
use super::owed::{come, is_owed, place, wants_acknowledgement, wants_answer, wants_feedback};
use super::{PlayModel, PlayState, RightTab, forecast, letters, owed, shortened, waiting};
use crate::exercise::view::MessageView;
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{ContactId, MessageNo, Tick, TopicId};
use crate::sim::event::Party;
use crate::sim::order::Order;
use crate::window::commands::Command;
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{clock_local, countdown, reads_as};

pub fn inbox(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    let room = ui.available_rect_before_wrap();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0, 2.0);
        for filter in InboxFilter::ALL {
            let name = words.named("inbox-filter", filter);
            // Only what waits is counted: of the unread the tab above says how many.
            let is_counted =
                |message: &&MessageView| filter == InboxFilter::Owed && filter.shows(model, state, message);
            let count = model.view.messages.iter().filter(is_counted).count();
            let name = if count > 0 { format!("{name} {count}") } else { name };
            if Button::tab(name, filter == state.inbox_filter).show(ui).clicked() {
                state.inbox_filter = filter;
                state.reading.forget();
            }
        }
    });
    ui.add_space(4.0);
    let filter = state.inbox_filter;
    let all = listed(model, state);
    let (shown, fresh) = state.reading.holds_still(ui, all);
    let whole = ui.available_rect_before_wrap();
    let foot = if filter == InboxFilter::All { letters::letters(ui, model, state, commands) } else { 0.0 };
    let above = whole.with_max_y(whole.bottom() - foot);
    let height = foot + news(ui, model, state, above, &fresh);
    let shown: Vec<&MessageView> =
        shown.iter().filter_map(|no| model.view.messages.iter().find(|message| message.no == *no)).collect();
    let newest = newest(&shown);
    state.reading.begin();
    let list = ScrollArea::vertical().id_salt("inbox").auto_shrink([false, false]);
    let list = list.max_height(ui.available_height() - height);
    let to_top = state.reading.goes_to_top();
    let list = if to_top { list.vertical_scroll_offset(0.0) } else { list };
    // Not even a row that has the keyboard again leads away from there; only one that is sought does.
    let stays = to_top && !state.reading.seeks();
    let drawn = list.show(ui, |ui| {
        let top = Rect::from_min_size(ui.cursor().min, vec2(1.0, 1.0));
        if shown.is_empty() {
            let key = if filter == InboxFilter::All { "ui-no-messages" } else { "ui-no-messages-such" };
            widgets::muted(ui, words.say(key));
        }
        for message in shown {
            message_ui(ui, model, state, message, newest, commands);
        }
        if stays {
            ui.scroll_to_rect(top, Some(Align::TOP));
        }
    });
    state.reading.ends_at(drawn.inner_rect.top() + drawn.content_size.y);
    state.reading.cover(ui, room);
}

/// The first that is listed comes into sight and takes the keyboard; false where nothing is listed.
pub(super) fn enter(model: &PlayModel, state: &mut PlayState) -> bool {
    let first = listed(model, state).first().copied();
    first.inspect(|first| state.reading.seek(*first)).is_some()
}

/// Newest first; of those to answer, what has to be acknowledged first and then what has waited longest.
fn listed(model: &PlayModel, state: &PlayState) -> Vec<MessageNo> {
    let filter = state.inbox_filter;
    let is_shown = |message: &&MessageView| filter.shows(model, state, message) || state.reading.holds(message.no);
    let mut shown: Vec<&MessageView> = model.view.messages.iter().filter(is_shown).collect();
    if filter == InboxFilter::Owed {
        let due = |message: &&MessageView| message.acknowledge_by.filter(|_| message.acknowledged.is_none());
        shown.sort_by_key(|message| (due(message).unwrap_or(LAST), place(message)));
    } else {
        shown.sort_by_key(|message| Reverse(place(message)));
    }
    shown.into_iter().map(|message| message.no).collect()
}

/// Brings what came while the list holds still; below the list, where it moves none of it. Answers what room it takes there.
fn news(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, room: Rect, fresh: &[MessageNo]) -> f32 {
    let height = if fresh.is_empty() { 0.0 } else { theme::target(ui) };
    let line = Rect::from_min_max(pos2(room.left(), room.bottom() - height), room.max);
    // Drawn before the list, and always, so that Tab comes to it first and what has the keyboard in the list keeps it.
    widgets::region_named(ui, line, "news", |ui| {
        let Some(newest) = fresh.iter().max() else { return };
        let text = owed::news(model, fresh);
        if Button::primary(text).width(ui.available_width()).show(ui).clicked() {
            state.reading.brings(ui, *newest);
        }
    });
    if fresh.is_empty() { 0.0 } else { height + 4.0 }
}

const LAST: Tick = Tick(u32::MAX);
/// Messages that stay unfolded after they have been read.
const NEWEST: usize = 3;
/// Letters of a message that folds, and of what then remains in sight.
const LONG: usize = 220;
/// Letters of a message that is not worth folding.
const SHORT: usize = 80;

/// Which messages are listed. Each has a text of its name in the message files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InboxFilter {
    #[default]
    All,
    /// What came, without what the seat sent itself.
    Received,
    Unread,
    /// Wants an acknowledgement or an answer, or its sender is owed feedback.
    Owed,
}

impl InboxFilter {
    const ALL: [InboxFilter; 4] = [Self::All, Self::Received, Self::Unread, Self::Owed];

    fn shows(self, model: &PlayModel, state: &PlayState, message: &MessageView) -> bool {
        match self {
            Self::All => true,
            Self::Received => message.incoming,
            Self::Unread => message.has_come() && !state.read.contains(&message.no),
            Self::Owed => is_owed(model, message),
        }
    }
}

/// How many have come and have not been read.
pub fn unread(model: &PlayModel, state: &PlayState) -> usize {
    come(model).filter(|message| !state.read.contains(&message.no)).count()
}

/// The place from which on a message is one of the last that are listed; older ones fold.
fn newest(listed: &[&MessageView]) -> (Tick, MessageNo) {
    let mut places: Vec<_> = listed.iter().copied().map(place).collect();
    places.sort_unstable();
    places.into_iter().nth_back(NEWEST - 1).unwrap_or((Tick(0), MessageNo(0)))
}

/// F7 acknowledges what is due first, F8 answers what has waited longest for an answer, or else the newest message. What is to
/// be acknowledged and is not in sight is shown by the first stroke: nobody takes note of what they have not read.
pub(super) fn act_on_keys(ui: &Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    if widgets::struck(ui, Key::F7, Modifiers::is_none)
        && let Some(message) =
            come(model).filter(|one| wants_acknowledgement(model, one)).min_by_key(|one| one.acknowledge_by)
    {
        if state.reading.sees(message.no) {
            acknowledge(message, state, commands);
        } else {
            state.show_right(RightTab::Inbox);
            state.inbox_filter = InboxFilter::All;
            state.reading.seek(message.no);
        }
    }
    if widgets::struck(ui, Key::F8, Modifiers::is_none)
        && let Some(message) = owed::next_to_answer(model)
    {
        reply(ui, model, state, message);
    }
}

fn acknowledge(message: &MessageView, state: &mut PlayState, commands: &mut Vec<Command>) {
    state.read.insert(message.no);
    commands.push(Command::Give(Order::Acknowledge { message: message.no }));
}

fn reply(ui: &Ui, model: &PlayModel, state: &mut PlayState, message: &MessageView) {
    state.read.insert(message.no);
    answer(ui, model, state, message);
}

/// A message to the contact; whoever is owed feedback is given it, in answer to what they said last.
pub(super) fn write_to(ui: &Ui, model: &PlayModel, state: &mut PlayState, contact: &ContactId) {
    let mut theirs = come(model).filter(|message| message.counterpart() == Some(contact));
    match theirs.find(|message| wants_feedback(model, message)) {
        Some(message) => answer(ui, model, state, message),
        None => state.write_to(ui, contact),
    }
}

fn answer(ui: &Ui, model: &PlayModel, state: &mut PlayState, message: &MessageView) {
    let Some(contact) = message.counterpart() else { return };
    let owed = waiting::owes_feedback(model, contact);
    state.write_to(ui, contact);
    // What is protected is chosen on purpose: an answer would tell it by its first stroke.
    let is_protected = message.topic.as_ref().is_some_and(|topic| composer::is_protected(model, topic));
    let topic = message.topic.clone().filter(|_| !is_protected);
    (state.letter.topic, state.letter.answers) = (topic, (!is_protected).then_some(message.no));
    state.letter.purpose = match owed {
        true => Purpose::Feedback,
        // The mission's own are reported to; nobody else is sent all that is held by the first stroke.
        false if owed::is_of_mission(model, contact) => Purpose::Report,
        false => Purpose::Notify,
    };
}

/// The same topic to somebody else, whom the person then chooses.
fn forward(ui: &Ui, state: &mut PlayState, message: &MessageView) {
    state.read.insert(message.no);
    let topic = message.topic.clone();
    state.letter = Letter { topic, purpose: Purpose::Notify, ..Letter::default() };
    state.write(ui);
}

fn message_ui(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    message: &MessageView,
    newest: (Tick, MessageNo),
    commands: &mut Vec<Command>,
) {
    let tokens = tokens(ui);
    let unread = message.has_come() && !state.read.contains(&message.no);
    let owed = is_owed(model, message);
    let text = letters::message_text(model, message);
    let forecast = model.view.forecasts.iter().find(|forecast| forecast.message == message.no);
    let stands =
        unread || owed || place(message) >= newest || forecast.is_some_and(|forecast| forecast.accepted.is_none());
    let turned = state.unfolded.contains(&message.no);
    let is_long = text.chars().count() > LONG;
    let open = stands || turned;
    let left = ui.cursor().left();
    let (_, row) = widgets::row(ui, ("message", message.no.0), &text, false, |ui| {
        header(ui, model, message);
        let ink = if unread || !message.incoming { tokens.text } else { tokens.muted };
        let shown = if open && is_long && !turned { shortened::to_letters(&text, LONG) } else { text.clone() };
        let label = Label::new(theme::body(shown).color(ink));
        let folds = !open && text.chars().count() > SHORT;
        ui.add(if folds { label.truncate() } else { label.wrap() });
        if let Some(forecast) = forecast.filter(|_| open) {
            forecast::forecast(ui, model, forecast);
        }
        deadline(ui, model, message);
    });
    state.reading.passes(ui, &row, message.no);
    // Its buttons stay where they are pressed: it folds by a later press, once nothing wants it open.
    let would_fold = place(message) < newest && !owed;
    if row.clicked() && (is_long || !stands || would_fold) && !(turned && state.unfolded.remove(&message.no)) {
        state.unfolded.insert(message.no);
    }
    if row.clicked() {
        state.read.insert(message.no);
    }
    if let Some(forecast) = forecast.filter(|_| open) {
        forecast::judge(ui, model, state, forecast, commands);
    }
    if open && message.incoming {
        actions(ui, model, state, message, commands);
    }
    if unread || owed {
        // What wants something is marked until it has it, and not only until it has been read.
        let (x, ink) = (left + 2.0, if owed { tokens.orange } else { tokens.sky });
        ui.painter().vline(x, row.rect.shrink2(vec2(0.0, 6.0)).y_range(), Stroke::new(3.0, ink));
    }
    if unread && state.reading.reads(ui, &row, message.no) {
        state.read.insert(message.no);
        // It does not fold under the eyes of whoever reads it.
        if would_fold {
            state.unfolded.insert(message.no);
        }
    }
}

/// Channel, who, when.
fn header(ui: &mut Ui, model: &PlayModel, message: &MessageView) {
    let words = &model.words;
    ui.horizontal(|ui| {
        let name = words.correspondent(if message.incoming { &message.from } else { &message.to });
        let channel = words.named("channel", message.channel);
        // What is called as its channel says it once.
        if !reads_as(&channel, &name) {
            widgets::chip(ui, &channel);
        }
        let name = if message.incoming { name } else { words.with("ui-to", &[("name", name.into())]) };
        let time = clock_local(words.scenario.meta.starts_at, place(message).0, false);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme::small(time).color(tokens(ui).muted));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(theme::strong(name)).wrap());
            });
        });
    });
}

/// How long protected data that the message brought may still be kept, where the drill limits that.
fn retention(ui: &mut Ui, model: &PlayModel, message: &MessageView) {
    let words = &model.words;
    let Some(topic) = message.topic.as_ref().filter(|topic| is_erasable(model, topic)) else { return };
    let Some((_, kept_s)) = words.scenario.rubric.retention.iter().find(|(of, _)| of == topic) else { return };
    let first = model.view.messages.iter().filter(|other| other.topic.as_ref() == Some(topic)).map(place).min();
    let over = first.map_or(model.view.tick, |(first, _)| first.plus_seconds(*kept_s));
    let left_s = over.seconds_since(model.view.tick) as u32;
    let (text, colour) = match left_s {
        0 => (words.say("inbox-kept-too-long"), tokens(ui).vermillion),
        left => (words.with("inbox-may-be-kept", &[("time", countdown(left).into())]), tokens(ui).orange),
    };
    ui.add(Label::new(theme::small(text).color(colour)).wrap());
}

/// What the message still wants, with the time that is left; or where our own message stands.
fn deadline(ui: &mut Ui, model: &PlayModel, message: &MessageView) {
    let words = &model.words;
    let tokens = tokens(ui);
    retention(ui, model, message);
    if !message.incoming {
        let key = match (message.delivered, message.acknowledged) {
            (_, Some(_)) => "ui-acknowledged",
            (Some(_), None) => "ui-delivered",
            // What is published is so at once, and takes its time to reach people.
            (None, None) if message.to == Party::Public => "ui-goes-round",
            (None, None) => "ui-on-its-way",
        };
        widgets::note(ui, words.say(key));
        return;
    }
    if let (true, Some(by)) = (wants_acknowledgement(model, message), message.acknowledge_by) {
        let now = model.view.tick;
        let late = now > by;
        let seconds = if late { now.seconds_since(by) } else { by.seconds_since(now) } as u32;
        let (key, colour) =
            if late { ("ui-acknowledge-late", tokens.vermillion) } else { ("ui-acknowledge-left", tokens.orange) };
        ui.label(theme::small(words.with(key, &[("time", countdown(seconds).into())])).color(colour));
    }
    let waits = waiting::acknowledges(model, message.no).is_some();
    if waits {
        ui.label(theme::small(words.say("ui-acknowledgement-waits")).color(tokens.sky));
    }
    let rumour = message.topic.as_ref().filter(|_| owed::is_rumour(model, message));
    if let Some(text) = rumour.and_then(|topic| owed::not_verified(model, topic)) {
        ui.add(Label::new(theme::small(text).color(tokens.orange)).wrap());
    }
    if wants_feedback(model, message) {
        ui.label(theme::small(words.say("ui-feedback-owed")).color(tokens.orange));
    } else if message.acknowledged.is_some() && !waits && wants_answer(model, message) {
        // In the place of the line that asked for the acknowledgement: nothing moves.
        ui.label(theme::small(words.say("inbox-answer-owed")).color(tokens.orange));
    }
}

fn actions(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, message: &MessageView, commands: &mut Vec<Command>) {
    let words = &model.words;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        let waits = waiting::acknowledges(model, message.no);
        if message.acknowledge_by.is_some() {
            // It keeps its place and its width: what stands beside it does not come below the pointer.
            let is_wanted = wants_acknowledgement(model, message);
            let faces = || ["ui-acknowledge", "ui-acknowledge-done"].map(|key| Button::new(words.say(key)));
            let [asks, done] = faces();
            let button = if is_wanted { asks } else { done.enabled(false) };
            if button.width(widgets::widest(ui, faces())).show(ui).clicked() {
                acknowledge(message, state, commands);
            }
        }
        if message.counterpart().is_some() {
            let key = if wants_feedback(model, message) { "ui-give-feedback" } else { "ui-reply" };
            if Button::new(words.say(key)).look(Look::Quiet).show(ui).clicked() {
                reply(ui, model, state, message);
            }
        }
        if message.topic.is_some() && Button::new(words.say("ui-forward")).look(Look::Quiet).show(ui).clicked() {
            forward(ui, state, message);
        }
        let held = message.topic.as_ref().filter(|topic| is_erasable(model, topic));
        if let Some(topic) = held
            && Button::new(words.say("ui-erase")).look(Look::Quiet).show(ui).clicked()
        {
            commands.push(Command::Give(Order::Erase { topic: topic.clone() }));
        }
        if let Some(at) = waits {
            waiting::withdraw(ui, model, at, commands);
        }
    });
}

/// Protected data of which the seat still holds something.
fn is_erasable(model: &PlayModel, id: &TopicId) -> bool {
    composer::is_protected(model, id) && model.view.topics.contains(id)
}
