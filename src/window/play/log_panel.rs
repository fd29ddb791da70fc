//! What happened, as the seat knows it, newest first; one press narrows it, another shows where it was.

use bevy_egui::egui::{Label, ScrollArea, Sense, Ui, vec2};

use super::event_line::{mark, shown};
use super::{PlayModel, PlayState, letters, waiting};
use crate::exercise::view::{LogEntry, LogLine};
use crate::scenario::ids::Point;
use crate::sim::order::Order;
use crate::window::commands::Command;
use crate::window::symbols::paint_event;
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::clock_run;

/// Which events are listed. Each has a text of its name in the message files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFilter {
    #[default]
    All,
    Orders,
    Threats,
    People,
    Authority,
}

impl LogFilter {
    pub const ALL: [LogFilter; 5] = [Self::All, Self::Orders, Self::Threats, Self::People, Self::Authority];

    pub fn shows(self, entry: &LogEntry) -> bool {
        use LogEntry::*;
        let of = match entry {
            Ordered(_) | Refused(..) | Queried(..) | Arrived(_) | UnitNews(..) | Heard(..) => Self::Orders,
            PartySeen(..) | PartyIs(..) | Explosion(_) => Self::Threats,
            Wounded(_) | Treated(..) | HandedOver(..) | FacilityFull(..) => Self::People,
            Decision(_) | Granted(..) | Denied(..) | Published(..) | Whisper(_) => Self::Authority,
        };
        self == Self::All || self == of
    }
}

pub fn log_panel(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for filter in LogFilter::ALL {
            let look = if filter == state.log_filter { Look::Chosen } else { Look::Plain };
            if Button::new(words.named("log-filter", filter)).look(look).show(ui).clicked() {
                state.log_filter = filter;
            }
        }
    });
    ui.add_space(4.0);
    let lines: Vec<&LogLine> = model.view.log.iter().rev().filter(|line| state.log_filter.shows(&line.what)).collect();
    ScrollArea::vertical().id_salt("log").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let shows_orders = matches!(state.log_filter, LogFilter::All | LogFilter::Orders);
        let given = if shows_orders { model.waiting } else { &[] };
        for (at, order) in given.iter().enumerate().rev() {
            waiting_ui(ui, model, at, order, commands);
        }
        if lines.is_empty() && given.is_empty() {
            widgets::muted(ui, words.say("ui-log-empty"));
        }
        for (at, line) in lines.into_iter().enumerate() {
            line_ui(ui, model, state, at, line);
        }
    });
}

/// Given while the clock stands: it has no time yet.
fn waiting_ui(ui: &mut Ui, model: &PlayModel, at: usize, order: &Order, commands: &mut Vec<Command>) {
    let colour = tokens(ui).sky;
    let text = letters::words_of(model, order);
    let waits = model.words.say("ui-waits-for-clock");
    widgets::row(ui, ("waiting", at), &format!("{text} · {waits}"), false, |ui| {
        ui.add(Label::new(theme::body(&text)).wrap());
        ui.add(Label::new(theme::small(waits).color(colour)).wrap());
    });
    waiting::withdraw(ui, model, at, commands);
}

fn line_ui(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, at: usize, line: &LogLine) {
    let tokens = tokens(ui);
    let mark = mark(&model.words, line);
    let place = place(model, &line.what);
    let text = full_text(model, &line.what).unwrap_or(mark.text);
    let (_, response) = widgets::row(ui, ("log", at), &text, false, |ui| {
        ui.horizontal_top(|ui| {
            ui.label(theme::small(format!("T+{}", clock_run(line.tick))).color(tokens.muted));
            let (sign, _) = ui.allocate_exact_size(vec2(14.0, 15.0), Sense::hover());
            paint_event(ui.painter(), tokens, sign.center(), mark.kind);
            ui.add(Label::new(theme::body(&text)).wrap());
        });
    });
    state.enter(&response);
    if let (true, Some(place)) = (response.clicked(), place) {
        state.look_at(place);
    }
}

/// What the line of events has no room for: whom an order went to and why it was impossible, of whom a sign came, and what the
/// public was told.
fn full_text(model: &PlayModel, entry: &LogEntry) -> Option<String> {
    let words = &model.words;
    Some(match entry {
        LogEntry::Ordered(order) => letters::words_of(model, order),
        LogEntry::Refused(order, refusal) => format!("{} · {}", words.order(order), words.named("refusal", refusal)),
        LogEntry::PartySeen(party, stage) => format!("{} · {}", words.party(party), shown(words, *stage)),
        LogEntry::PartyIs(party, status) => format!("{} · {}", words.party(party), words.named("status", status)),
        LogEntry::Published(topic, line) => {
            [words.say("ui-log-published"), words.topic(topic), words.named("public-line", line)].join(" · ")
        }
        LogEntry::Whisper(text) => text.clone(),
        _ => return None,
    })
}

/// Where it was, as far as the seat knows now.
fn place(model: &PlayModel, entry: &LogEntry) -> Option<Point> {
    use LogEntry::*;
    match entry {
        Explosion(at) => Some(*at),
        PartySeen(party, _) | PartyIs(party, _) => {
            model.view.parties.iter().find(|known| known.id == *party).map(|known| known.at)
        }
        Queried(unit, _)
        | Arrived(unit)
        | Treated(unit, _)
        | HandedOver(unit, _)
        | UnitNews(unit, _)
        | Heard(unit, ..) => model.view.units.iter().find(|known| known.id == *unit).map(|known| known.at),
        Ordered(order) | Refused(order, _) => {
            let unit = order.unit()?;
            model.view.units.iter().find(|known| known.id == *unit).map(|known| known.at)
        }
        _ => None,
    }
}
