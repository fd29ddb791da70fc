//! The line of events along the bottom: what happened, as the seat knows it, against the drill's length.

use std::borrow::Cow;

use bevy_egui::egui::{Align2, Painter, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::{PlayModel, shortened};
use crate::exercise::view::{LogEntry, LogLine};
use crate::scenario::ids::Tick;
use crate::scenario::people::Stage;
use crate::window::symbols::{EventKind, paint_event};
use crate::window::theme::{self, CAPTION, Tokens, tokens};
use crate::window::words::{Words, clock_run, sentence};

pub fn event_line(ui: &mut Ui, model: &PlayModel) {
    let ends_s = model.words.scenario.meta.ends_at_s.max(60);
    let marks: Vec<Mark> = gathered(&model.view.log).iter().map(|line| mark(&model.words, line)).collect();
    paint_line(ui, tokens(ui), ends_s, model.view.tick, &marks);
}

/// What is nearer than this to the like of it is one event on the line.
const GATHERS_S: f32 = 60.0;

/// The log with casualties, and those who had first aid, counted together where they came one after the other.
fn gathered(log: &[LogLine]) -> Vec<Cow<'_, LogLine>> {
    let mut lines: Vec<Cow<'_, LogLine>> = Vec::new();
    let (mut wounded, mut treated) = (None, None);
    for line in log {
        let first: &mut Option<usize> = match line.what {
            LogEntry::Wounded(_) => &mut wounded,
            LogEntry::Treated(..) => &mut treated,
            _ => {
                lines.push(Cow::Borrowed(line));
                continue;
            }
        };
        let like = first.and_then(|at| lines.get_mut(at));
        if let Some(like) = like.filter(|like| line.tick.seconds_since(like.tick) < GATHERS_S) {
            add(&mut like.to_mut().what, &line.what);
        } else {
            *first = Some(lines.len());
            lines.push(Cow::Borrowed(line));
        }
    }
    lines
}

fn add(to: &mut LogEntry, more: &LogEntry) {
    use LogEntry::{Treated, Wounded};
    if let (Wounded(count), Wounded(more)) | (Treated(_, count), Treated(_, more)) = (to, more) {
        *count += more;
    }
}

/// A moment on the line.
pub struct Mark {
    pub tick: Tick,
    pub text: String,
    pub kind: EventKind,
    /// The person did it: what came from elsewhere is named, this is a tick.
    pub is_own: bool,
}

pub(super) fn mark(words: &Words, line: &LogLine) -> Mark {
    use EventKind::*;
    let count = |key, count: u32| words.with(key, &[("count", count.into())]);
    let of_unit = |key, unit| words.with(key, &[("unit", words.unit(unit).into())]);
    let of_rung = |key, rung| words.with(key, &[("rung", words.named("rung", rung).into())]);
    let (text, kind) = match &line.what {
        LogEntry::Ordered(order) => (words.named("order", order), Order),
        LogEntry::Refused(..) => (words.say("ui-log-refused"), Order),
        LogEntry::Queried(unit, _) => (of_unit("ui-log-queried", unit), Message),
        LogEntry::Arrived(unit) => (of_unit("ui-log-arrived", unit), Message),
        LogEntry::PartySeen(party, stage) => {
            (of_party(shown(words, *stage), words.party(party)), if *stage == Stage::None { Other } else { Threat })
        }
        LogEntry::PartyIs(party, status) => (of_party(words.named("status", status), words.party(party)), Threat),
        LogEntry::Explosion(_) => (words.say("ui-log-explosion"), Harm),
        LogEntry::Wounded(more) => (count("ui-log-wounded", *more), Harm),
        LogEntry::Treated(_, more) => (count("ui-log-treated", *more), Care),
        LogEntry::HandedOver(..) => (words.say("ui-log-handed-over"), Care),
        LogEntry::Decision(decision) => (words.decision(decision), Decision),
        LogEntry::Granted(_, rung) => (of_rung("ui-log-granted", rung), Message),
        LogEntry::Denied(_, rung) => (of_rung("ui-log-denied", rung), Message),
        LogEntry::Published(..) => (words.say("ui-log-published"), Message),
        LogEntry::UnitNews(unit, news) => {
            let (unit, news) = (words.unit(unit), words.named("unit-news", news));
            (words.with("ui-log-unit-news", &[("unit", unit.into()), ("news", news.into())]), Message)
        }
        LogEntry::Heard(unit, heard, understood) => {
            let said = [("heard", (*heard).into()), ("understood", (*understood).into())];
            let said = words.with("ui-log-heard", &said);
            (words.with("ui-log-unit-news", &[("unit", words.unit(unit).into()), ("news", said.into())]), Message)
        }
        LogEntry::FacilityFull(..) => (words.say("ui-log-facility-full"), Care),
        LogEntry::Whisper(text) => (shortened::to_letters(text, 40), Message),
    };
    let is_own = matches!(line.what, LogEntry::Ordered(_) | LogEntry::Refused(..));
    Mark { tick: line.tick, text: sentence(&text), kind, is_own }
}

/// What a party has shown; nothing is no all-clear.
pub(super) fn shown(words: &Words, stage: Stage) -> String {
    if stage == Stage::None { words.say("log-no-sign") } else { words.named("stage", stage) }
}

/// What is known of it comes first: a long name is cut off at its end.
fn of_party(known: String, party: String) -> String {
    format!("{known} · {party}")
}

/// Of a text on the line that is shortened, in letters; the pointer shows the whole.
const LONGEST: usize = 34;

/// The line with its marks; texts that would lie on one another are left to the pointer.
pub fn paint_line(ui: &mut Ui, tokens: &Tokens, ends_s: u32, now: Tick, marks: &[Mark]) {
    let whole = ui.max_rect();
    let painter = ui.painter().with_clip_rect(whole.expand2(vec2(8.0, 4.0)));
    let y = whole.top() + 22.0;
    let end = ends_s.max(now.seconds()).max(1) as f32;
    let x = |tick: Tick| whole.left() + whole.width() * (tick.seconds_f32() / end).min(1.0);
    painter.hline(whole.x_range(), y, Stroke::new(2.0, tokens.line));
    painter.hline(whole.left()..=x(now), y, Stroke::new(2.5, tokens.sky));
    let step = if end > 1500.0 { 300 } else { 120 };
    for seconds in (0..=end as u32).step_by(step) {
        let at = pos2(x(Tick::from_seconds(seconds)), whole.bottom() + 4.0);
        let anchor = match seconds {
            0 => Align2::LEFT_BOTTOM,
            _ if at.x > whole.right() - 16.0 => Align2::RIGHT_BOTTOM,
            _ => Align2::CENTER_BOTTOM,
        };
        let text = format!("T+{:02}", seconds / 60);
        painter.text(at, anchor, text, theme::regular(10.0), tokens.faint);
    }
    let (own, mut happened): (Vec<&Mark>, Vec<&Mark>) = marks.iter().partition(|mark| mark.is_own);
    for mark in own {
        painter.vline(x(mark.tick), y + 4.0..=y + 8.0, Stroke::new(1.5, tokens.muted));
    }
    // The gravest is painted last and named first, and of two alike the newest.
    happened.sort_by_key(|mark| (std::cmp::Reverse(weight(mark.kind)), mark.tick));
    for mark in &happened {
        paint_event(&painter, tokens, pos2(x(mark.tick), y), mark.kind);
    }
    let named: Vec<(f32, &str)> = happened.iter().rev().map(|mark| (x(mark.tick), mark.text.as_str())).collect();
    paint_names(&painter, tokens, Rect::from_min_max(whole.min, pos2(whole.right(), y - 8.0)), &named);
    let response = ui.interact(whole, ui.id().with("line"), Sense::hover());
    if let Some(pointer) = response.hover_pos() {
        let near: Vec<String> = marks
            .iter()
            .filter(|mark| (x(mark.tick) - pointer.x).abs() < 8.0)
            .map(|mark| format!("T+{} {}", clock_run(mark.tick), mark.text))
            .collect();
        if !near.is_empty() {
            response.on_hover_text_at_pointer(near.join("\n"));
        }
    }
}

/// Above the line, each at its mark; the first ones first. A long one is shortened where others need the room.
fn paint_names(painter: &Painter, tokens: &Tokens, within: Rect, named: &[(f32, &str)]) {
    let place = |x: f32, text: String| {
        let galley = painter.layout_no_wrap(text, theme::regular(CAPTION), tokens.text);
        let left = (x - 4.0).min(within.right() - galley.size().x).max(within.left());
        (Rect::from_min_size(pos2(left, within.bottom() - galley.size().y), galley.size()), galley)
    };
    let meets = |one: Rect, other: Rect| other.expand2(vec2(10.0, 0.0)).intersects(one);
    let mut shown: Vec<(Rect, _, f32, &str)> = Vec::new();
    for (x, text) in named {
        let (rect, galley) = place(*x, shortened::to_letters(text, LONGEST));
        if !shown.iter().any(|(other, ..)| meets(rect, *other)) {
            shown.push((rect, galley, *x, *text));
        }
    }
    for at in 0..shown.len() {
        let (_, _, x, text) = shown[at];
        let (rect, galley) = place(x, text.to_owned());
        let mut others = shown.iter().enumerate().filter(|(no, _)| *no != at);
        if rect.width() <= within.width() && !others.any(|(_, (other, ..))| meets(rect, *other)) {
            (shown[at].0, shown[at].1) = (rect, galley);
        }
    }
    for (rect, galley, ..) in shown {
        painter.galley(rect.min, galley, tokens.muted);
    }
}

/// The gravest has the least.
fn weight(kind: EventKind) -> u8 {
    match kind {
        EventKind::Harm => 0,
        EventKind::Threat => 1,
        EventKind::Decision => 2,
        EventKind::Message => 3,
        EventKind::Care => 4,
        EventKind::Order | EventKind::Other => 5,
    }
}
