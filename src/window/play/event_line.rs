//! The line of events along the bottom: what happened, as the seat knows it, against the drill's length.

use bevy_egui::egui::{Align2, Color32, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::PlayModel;
use crate::exercise::view::{LogEntry, LogLine};
use crate::scenario::ids::Tick;
use crate::window::theme::{self, CAPTION, Tokens, tokens};
use crate::window::words::{Words, clock_run};

pub fn event_line(ui: &mut Ui, model: &PlayModel) {
    let tokens = tokens(ui);
    let ends_s = model.words.scenario.meta.ends_at_s.max(60);
    let marks: Vec<Mark> = model.view.log.iter().filter_map(|line| mark(&model.words, tokens, line)).collect();
    paint_line(ui, tokens, ends_s, model.view.tick, &marks);
}

/// A moment on the line.
pub struct Mark {
    pub tick: Tick,
    pub text: String,
    pub colour: Color32,
    /// The person did it: what came from elsewhere is named before it.
    pub is_own: bool,
}

pub(super) fn mark(words: &Words, tokens: &Tokens, line: &LogLine) -> Option<Mark> {
    let (text, colour) = match &line.what {
        LogEntry::Ordered(order) => (words.named("order", order), tokens.sky),
        LogEntry::Refused(..) => (words.say("ui-log-refused"), tokens.muted),
        LogEntry::Queried(unit, _) => {
            (words.with("ui-log-queried", &[("unit", words.unit(unit).into())]), tokens.orange)
        }
        LogEntry::Arrived(unit) => (words.with("ui-log-arrived", &[("unit", words.unit(unit).into())]), tokens.sky),
        LogEntry::PartySeen(_, stage) => (words.named("stage", stage), tokens.orange),
        LogEntry::PartyIs(_, status) => (words.named("status", status), tokens.yellow),
        LogEntry::Explosion(_) => (words.say("ui-log-explosion"), tokens.vermillion),
        LogEntry::Wounded(count) => (words.with("ui-log-wounded", &[("count", (*count).into())]), tokens.vermillion),
        LogEntry::Treated(_, count) => (words.with("ui-log-treated", &[("count", (*count).into())]), tokens.green),
        LogEntry::HandedOver(..) => (words.say("ui-log-handed-over"), tokens.green),
        LogEntry::Decision(decision) => (words.decision(decision), tokens.purple),
        LogEntry::Granted(_, rung) => {
            (words.with("ui-log-granted", &[("rung", words.named("rung", rung).into())]), tokens.green)
        }
        LogEntry::Denied(_, rung) => {
            (words.with("ui-log-denied", &[("rung", words.named("rung", rung).into())]), tokens.vermillion)
        }
        LogEntry::Published(..) => (words.say("ui-log-published"), tokens.purple),
        LogEntry::UnitNews(unit, news) => {
            let (unit, news) = (words.unit(unit), words.named("unit-news", news));
            (words.with("ui-log-unit-news", &[("unit", unit.into()), ("news", news.into())]), tokens.orange)
        }
        LogEntry::FacilityFull(..) => (words.say("ui-log-facility-full"), tokens.vermillion),
        LogEntry::Whisper(text) => (text.chars().take(40).collect(), tokens.yellow),
    };
    let is_own = matches!(line.what, LogEntry::Ordered(_) | LogEntry::Refused(..));
    Some(Mark { tick: line.tick, text, colour, is_own })
}

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
    let mut taken: Vec<Rect> = Vec::new();
    for mark in marks {
        painter.circle_filled(pos2(x(mark.tick), y), 4.5, mark.colour);
    }
    // What happened goes before what one did, and the newest before the others: they are what one looks for.
    let happened = marks.iter().rev().filter(|mark| !mark.is_own);
    for mark in happened.chain(marks.iter().rev().filter(|mark| mark.is_own)) {
        let at = pos2(x(mark.tick), y);
        let galley = painter.layout_no_wrap(mark.text.clone(), theme::regular(CAPTION), tokens.text);
        let left = (at.x - 4.0).min(whole.right() - galley.size().x).max(whole.left());
        let rect = Rect::from_min_size(pos2(left, y - 8.0 - galley.size().y), galley.size());
        if !taken.iter().any(|other| other.expand2(vec2(10.0, 0.0)).intersects(rect)) {
            painter.galley(rect.min, galley, tokens.muted);
            taken.push(rect);
        }
    }
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
