//! A button with its key in a small cap.

use bevy_egui::egui::response::Flags;
use bevy_egui::egui::{
    Color32, CursorIcon, FontId, Id, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};

use crate::window::theme::{self, BODY, RADIUS_SMALL, Tokens, tokens};

/// What a button looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    /// The one thing to do next.
    Primary,
    /// Chosen among its neighbours.
    Chosen,
    /// Without a border until it is pointed at.
    Quiet,
}

/// A button with its key in a small cap.
pub struct Button {
    text: String,
    /// For whoever cannot see it, where the text is only a sign.
    name: Option<String>,
    key: Option<String>,
    /// A key shown before the text, for numbered options.
    number: Option<String>,
    /// The key would be a letter now: its cap is not shown, and leaves its room.
    rests: bool,
    look: Look,
    width: Option<f32>,
    enabled: bool,
    wrap: bool,
    /// Room at each side of the text.
    room: f32,
}

/// Width of a button that may come to look like any of these, so that nothing moves when it does.
pub fn widest(ui: &Ui, faces: impl IntoIterator<Item = Button>) -> f32 {
    faces.into_iter().map(|face| face.natural(ui)).fold(0.0, f32::max)
}

/// At each side of a button's text, and of a tab's.
const ROOM: f32 = 12.0;
const TAB_ROOM: f32 = 8.0;
/// Of the letters in a cap, and the room that a cap takes beside them.
const CAP: f32 = 10.0;
const CAP_ROOM: f32 = 16.0;

impl Button {
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            name: None,
            key: None,
            number: None,
            rests: false,
            look: Look::Plain,
            width: None,
            enabled: true,
            wrap: false,
            room: ROOM,
        }
    }

    /// One of a row that should stay one line in every language.
    pub fn tab(text: impl Into<String>, chosen: bool) -> Self {
        Self { look: if chosen { Look::Chosen } else { Look::Quiet }, room: TAB_ROOM, ..Self::new(text) }
    }

    pub fn primary(text: impl Into<String>) -> Self {
        Self { look: Look::Primary, ..Self::new(text) }
    }

    /// What it is called, where its face is a picture.
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    pub fn rests(mut self, rests: bool) -> Self {
        self.rests = rests;
        self
    }

    pub fn look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Long texts go on over several lines and start at the left.
    pub fn wrap(mut self) -> Self {
        self.wrap = true;
        self
    }

    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Width of one that stays on one line.
    fn natural(&self, ui: &Ui) -> f32 {
        let width = |text: &str, font| ui.painter().layout_no_wrap(text.to_owned(), font, Color32::WHITE).size().x;
        let caps = [&self.key, &self.number].into_iter().flatten();
        let caps: f32 = caps.map(|cap| width(cap, theme::regular(CAP)) + CAP_ROOM).sum();
        width(&self.text, self.font()) + 2.0 * self.room + caps
    }

    fn font(&self) -> FontId {
        if self.look == Look::Primary { theme::bold(BODY) } else { theme::regular(BODY) }
    }

    pub fn show(self, ui: &mut Ui) -> Response {
        let tokens = tokens(ui);
        let (fill, border, ink) = self.colours(tokens);
        let cap = |text: &String| ui.painter().layout_no_wrap(text.clone(), theme::regular(CAP), ink);
        let (key, number) = (self.key.as_ref().map(cap), self.number.as_ref().map(cap));
        let cap_width = |galley: &Option<std::sync::Arc<bevy_egui::egui::Galley>>| {
            galley.as_ref().map_or(0.0, |galley| galley.size().x + CAP_ROOM)
        };
        let caps = cap_width(&key) + cap_width(&number);
        let room = self.width.unwrap_or(f32::INFINITY) - 2.0 * self.room - caps;
        let wrap_width = if self.wrap { room.max(40.0) } else { f32::INFINITY };
        let galley = ui.painter().layout(self.text.clone(), self.font(), ink, wrap_width);
        let target = theme::target(ui);
        let natural = vec2(galley.size().x + 2.0 * self.room + caps, (galley.size().y + 12.0).max(target));
        // A word of another language may be longer than the width that was thought of; it is not cut off.
        let least = if self.wrap { 0.0 } else { natural.x };
        let size = vec2(self.width.map_or(natural.x, |width| width.max(least)).max(target), natural.y);
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, mut response) = ui.allocate_exact_size(size, sense);
        let name = self.name.as_ref().unwrap_or(&self.text);
        take_first_press(ui, &mut response, name);
        response.widget_info(|| match self.look {
            // Whoever does not see its colour hears that it is chosen.
            Look::Chosen => WidgetInfo::selected(WidgetType::Button, self.enabled, true, name),
            _ => WidgetInfo::labeled(WidgetType::Button, self.enabled, name),
        });
        if let Some(key) = self.key.as_deref().or(self.number.as_deref()).filter(|_| !self.rests) {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(key));
        }
        super::follow_focus(&response);
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let border = if response.hovered() && self.enabled { Stroke::new(1.0, tokens.muted) } else { border };
        let fill = if response.hovered() && self.enabled { fill.lerp_to_gamma(tokens.text, 0.06) } else { fill };
        let painter = ui.painter().with_clip_rect(ui.clip_rect());
        painter.rect(rect, RADIUS_SMALL, fill, border, StrokeKind::Inside);
        if let Some(ring) = ringed(ui, rect, 3.0).filter(|_| response.has_focus()) {
            // Apart from the face, which may have the ring's own colour.
            painter.rect_stroke(ring.expand(1.0), RADIUS_SMALL + 2, Stroke::new(2.0, tokens.sky), StrokeKind::Outside);
            painter.rect_stroke(ring, RADIUS_SMALL, Stroke::new(1.0, tokens.background), StrokeKind::Outside);
        }
        let mut x = if self.wrap { rect.left() + self.room } else { rect.center().x - (galley.size().x + caps) / 2.0 };
        if let Some(number) = number {
            let room = number.size().x + CAP_ROOM;
            if !self.rests {
                paint_cap(&painter, pos2(x, rect.center().y), number, ink);
            }
            x += room;
        }
        let text_width = galley.size().x;
        painter.galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, ink);
        if let Some(key) = key.filter(|_| !self.rests) {
            paint_cap(&painter, pos2(x + text_width + 6.0, rect.center().y), key, ink);
        }
        if self.enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }

    fn colours(&self, tokens: &Tokens) -> (Color32, Stroke, Color32) {
        let line = Stroke::new(1.0, tokens.line);
        if !self.enabled {
            return (tokens.panel, line, tokens.faint.gamma_multiply(0.7));
        }
        match self.look {
            Look::Plain => (tokens.raised, line, tokens.text),
            Look::Primary => (tokens.sky, Stroke::new(1.0, tokens.sky), tokens.on_accent),
            Look::Chosen => (tokens.sky, Stroke::new(1.0, tokens.sky), tokens.on_accent),
            Look::Quiet => (Color32::TRANSPARENT, Stroke::NONE, tokens.text),
        }
    }
}

/// What the ring of the keyboard goes around, so wide: where the edge of what scrolls would cut it off it moves in.
pub(super) fn ringed(ui: &Ui, rect: Rect, wide: f32) -> Option<Rect> {
    Some(rect.intersect(ui.clip_rect().shrink(wide))).filter(|seen| seen.is_positive())
}

/// A further press of a double click is for the button that took the first one, not for what has come to stand in its place.
fn take_first_press(ui: &Ui, response: &mut Response, name: &str) {
    if !response.clicked() {
        return;
    }
    let (last, this) = (Id::new("button pressed last"), response.id.with(name));
    if super::clicked_again(response) && ui.data(|data| data.get_temp::<Id>(last)) != Some(this) {
        response.flags.remove(Flags::CLICKED);
        return;
    }
    ui.data_mut(|data| data.insert_temp(last, this));
}

/// A small key cap with its left edge at `at`.
fn paint_cap(painter: &Painter, at: Pos2, galley: std::sync::Arc<bevy_egui::egui::Galley>, ink: Color32) {
    let size = galley.size() + vec2(10.0, 4.0);
    let rect = Rect::from_min_size(pos2(at.x, at.y - size.y / 2.0), size);
    painter.rect_stroke(rect, 3, Stroke::new(1.0, ink.gamma_multiply(0.45)), StrokeKind::Inside);
    painter.galley(rect.center() - galley.size() / 2.0, galley, ink.gamma_multiply(0.85));
}
