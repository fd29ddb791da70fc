//! The few pieces that every screen is made of: panels, captions, chips, bars, buttons with their key.

use bevy_egui::egui::{
    Align, Align2, Color32, CursorIcon, FontId, Frame, Key, Layout, Margin, Painter, Pos2, Rect, Response, RichText,
    Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, text::LayoutJob,
    text::TextFormat, text::TextWrapping, vec2,
};

use super::theme::{self, BODY, CAPTION, GAP, PADDING, RADIUS, RADIUS_SMALL, Tokens, tokens};

/// A bordered panel that fills `rect`; its content is clipped to it.
pub fn panel<R>(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = tokens(ui);
    let border = Stroke::new(1.0, tokens.line);
    ui.painter().rect(rect, RADIUS, tokens.panel, border, StrokeKind::Inside);
    region(ui, rect.shrink(PADDING), content)
}

/// Content inside `rect`, without a border of its own.
pub fn region<R>(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt(rect_salt(rect));
    let mut child = ui.new_child(builder);
    child.shrink_clip_rect(rect.expand(PADDING / 2.0));
    content(&mut child)
}

/// A bordered card within the flow, as wide as what is left.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    card_frame(tokens(ui))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
        .inner
}

pub fn card_frame(tokens: &Tokens) -> Frame {
    Frame::new()
        .fill(tokens.panel)
        .stroke(Stroke::new(1.0, tokens.line))
        .corner_radius(RADIUS)
        .inner_margin(Margin::same(PADDING as i8))
}

/// A heading in small capitals.
pub fn caption(ui: &mut Ui, text: &str) -> Response {
    let colour = tokens(ui).muted;
    caption_in(ui, text, colour)
}

pub fn caption_in(ui: &mut Ui, text: &str, colour: Color32) -> Response {
    ui.label(caption_job(text, colour))
}

/// A heading in small capitals with something at the right end of its line.
pub fn heading_with<R>(ui: &mut Ui, text: &str, right: impl FnOnce(&mut Ui) -> R) -> R {
    let inner = ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let answer = right(ui);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| caption(ui, text));
            answer
        })
    });
    inner.inner.inner
}

/// A text of one line, shortened to the width.
pub fn short(painter: &Painter, at: Pos2, width: f32, text: &str, font: FontId, ink: Color32) {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, ink);
    job.wrap = TextWrapping::truncate_at_width(width);
    painter.galley(at, painter.layout_job(job), ink);
}

fn caption_job(text: &str, colour: Color32) -> LayoutJob {
    let format =
        TextFormat { font_id: theme::bold(CAPTION), color: colour, extra_letter_spacing: 0.9, ..TextFormat::default() };
    let mut job = LayoutJob::default();
    job.append(&text.to_uppercase(), 0.0, format);
    job
}

pub fn muted(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = tokens(ui).muted;
    ui.label(theme::body(text).color(colour))
}

pub fn note(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = tokens(ui).muted;
    ui.label(theme::small(text).color(colour))
}

/// A short fact in an outlined pill.
pub fn chip(ui: &mut Ui, text: &str) -> Response {
    let colour = tokens(ui).muted;
    chip_in(ui, text, colour)
}

pub fn chip_in(ui: &mut Ui, text: &str, colour: Color32) -> Response {
    let tokens = tokens(ui);
    let galley = ui.painter().layout_no_wrap(text.to_owned(), theme::regular(CAPTION), colour);
    let size = galley.size() + vec2(18.0, 6.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let radius = (size.y / 2.0) as u8;
    ui.painter().rect(rect, radius, tokens.raised, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, colour);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    response
}

/// A thin bar with a share of it filled.
pub fn bar(ui: &mut Ui, width: f32, share: f32, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(width, 6.0), Sense::hover());
    paint_bar(ui.painter(), tokens(ui), rect, share, colour);
}

pub fn paint_bar(painter: &Painter, tokens: &Tokens, rect: Rect, share: f32, colour: Color32) {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    painter.rect_filled(rect, 3, tokens.raised.lerp_to_gamma(tokens.line, 0.35));
    if share > 0.0 {
        let filled = Rect::from_min_size(rect.min, vec2((rect.width() * share).max(4.0), rect.height()));
        painter.rect_filled(filled, 3, colour);
    }
}

/// A line across the panel with room around it.
pub fn rule(ui: &mut Ui) {
    ui.add_space(GAP);
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, tokens(ui).line));
    ui.add_space(GAP);
}

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
    look: Look,
    width: Option<f32>,
    enabled: bool,
    wrap: bool,
}

impl Button {
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            name: None,
            key: None,
            number: None,
            look: Look::Plain,
            width: None,
            enabled: true,
            wrap: false,
        }
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

    pub fn show(self, ui: &mut Ui) -> Response {
        let tokens = tokens(ui);
        let (fill, border, ink) = self.colours(tokens);
        let font = if self.look == Look::Primary { theme::bold(BODY) } else { theme::regular(BODY) };
        let cap = |text: &String| ui.painter().layout_no_wrap(text.clone(), theme::regular(10.0), ink);
        let (key, number) = (self.key.as_ref().map(cap), self.number.as_ref().map(cap));
        let cap_width = |galley: &Option<std::sync::Arc<bevy_egui::egui::Galley>>| {
            galley.as_ref().map_or(0.0, |galley| galley.size().x + 10.0 + 6.0)
        };
        let caps = cap_width(&key) + cap_width(&number);
        let room = self.width.unwrap_or(f32::INFINITY) - 24.0 - caps;
        let wrap_width = if self.wrap { room.max(40.0) } else { f32::INFINITY };
        let galley = ui.painter().layout(self.text.clone(), font, ink, wrap_width);
        let target = theme::target(ui);
        let natural = vec2(galley.size().x + 24.0 + caps, (galley.size().y + 12.0).max(target));
        // A word of another language may be longer than the width that was thought of; it is not cut off.
        let least = if self.wrap { 0.0 } else { natural.x };
        let size = vec2(self.width.map_or(natural.x, |width| width.max(least)).max(target), natural.y);
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        response.widget_info(|| {
            WidgetInfo::labeled(WidgetType::Button, self.enabled, self.name.as_ref().unwrap_or(&self.text))
        });
        if let Some(key) = self.key.as_deref().or(self.number.as_deref()) {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(key));
        }
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let border = if response.hovered() && self.enabled { Stroke::new(1.0, tokens.muted) } else { border };
        let fill = if response.hovered() && self.enabled { fill.lerp_to_gamma(tokens.text, 0.06) } else { fill };
        let painter = ui.painter().with_clip_rect(ui.clip_rect());
        painter.rect(rect, RADIUS_SMALL, fill, border, StrokeKind::Inside);
        if response.has_focus() {
            // Apart from the face, which may have the ring's own colour.
            painter.rect_stroke(rect.expand(1.0), RADIUS_SMALL + 2, Stroke::new(2.0, tokens.sky), StrokeKind::Outside);
            painter.rect_stroke(rect, RADIUS_SMALL, Stroke::new(1.0, tokens.background), StrokeKind::Outside);
        }
        let mut x = if self.wrap { rect.left() + 12.0 } else { rect.center().x - (galley.size().x + caps) / 2.0 };
        if let Some(number) = number {
            x += paint_cap(&painter, pos2(x, rect.center().y), number, ink);
        }
        let text_width = galley.size().x;
        painter.galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, ink);
        if let Some(key) = key {
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

/// A small key cap with its left edge at `at`; returns the room that it takes.
fn paint_cap(painter: &Painter, at: Pos2, galley: std::sync::Arc<bevy_egui::egui::Galley>, ink: Color32) -> f32 {
    let size = galley.size() + vec2(10.0, 4.0);
    let rect = Rect::from_min_size(pos2(at.x, at.y - size.y / 2.0), size);
    painter.rect_stroke(rect, 3, Stroke::new(1.0, ink.gamma_multiply(0.45)), StrokeKind::Inside);
    painter.galley(rect.center() - galley.size() / 2.0, galley, ink.gamma_multiply(0.85));
    size.x + 6.0
}

/// A row that can be pressed, with its own content and a name for whoever cannot see it; `chosen` outlines it.
pub fn row<R>(
    ui: &mut Ui,
    salt: impl std::hash::Hash,
    name: &str,
    chosen: bool,
    content: impl FnOnce(&mut Ui) -> R,
) -> (R, Response) {
    let tokens = tokens(ui);
    let id = ui.id().with(("row", bevy_egui::egui::Id::new(hash(salt))));
    let back = ui.painter().add(Shape::Noop);
    let inner = Frame::new().inner_margin(Margin::symmetric(10, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(theme::target(ui) - 16.0);
        // The row as a whole is the target; its lines need not be as high as one.
        ui.spacing_mut().interact_size.y = 16.0;
        content(ui)
    });
    let rect = inner.response.rect;
    let response = ui.interact(rect, id, Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, name));
    let border = if response.has_focus() {
        Stroke::new(2.5, tokens.sky)
    } else if chosen {
        Stroke::new(1.0, tokens.sky)
    } else if response.hovered() {
        Stroke::new(1.0, tokens.line)
    } else {
        Stroke::NONE
    };
    let fill = if chosen || response.hovered() { tokens.raised } else { Color32::TRANSPARENT };
    let shape = bevy_egui::egui::epaint::RectShape::new(rect, RADIUS_SMALL, fill, border, StrokeKind::Inside);
    ui.painter().set(back, shape);
    (inner.inner, response)
}

/// Of what is worked with a pointer or a finger, and has its keys elsewhere: Tab passes it by.
pub const POINTED: Sense = Sense::CLICK.union(Sense::DRAG);

/// A picture that is pressed and dragged, named for whoever cannot see it.
pub fn pictured(ui: &Ui, rect: Rect, salt: impl std::hash::Hash, name: &str) -> Response {
    let response = ui.interact(rect, ui.id().with(hash(salt)), POINTED);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, name));
    response
}

/// Names a drop-down list for whoever cannot see what stands beside it.
pub fn name_list(list: &Response, name: &str) {
    list.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, name));
}

/// Text at the left and text at the right of one line; the left one is shortened where both do not fit.
pub fn ends(ui: &mut Ui, left: RichText, right: RichText) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(right);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(bevy_egui::egui::Label::new(left).truncate());
            });
        });
    });
}

/// A closed or open polyline of dashes.
pub fn dashes(painter: &Painter, points: &[Pos2], stroke: Stroke, dash: f32, gap: f32) {
    painter.extend(Shape::dashed_line(points, stroke, dash, gap));
}

/// A text with a dark or light edge so that it is read on any ground.
pub fn haloed(painter: &Painter, at: Pos2, anchor: Align2, text: &str, size: f32, ink: Color32, halo: Color32) -> Rect {
    let galley = painter.layout_no_wrap(text.to_owned(), theme::regular(size), ink);
    let rect = anchor.anchor_size(at, galley.size());
    for (dx, dy) in [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)] {
        painter.galley_with_override_text_color(rect.min + vec2(dx, dy), galley.clone(), halo);
    }
    painter.galley(rect.min, galley, ink);
    rect
}

/// True while a text field or a dialog has the keyboard: the screen's keys must not act then.
pub fn typing(ui: &Ui) -> bool {
    let dialog = ui.memory(|memory| memory.top_modal_layer().is_some_and(|layer| layer != ui.layer_id()));
    dialog || ui.ctx().text_edit_focused()
}

/// True once when the key goes down without a modifier and no text field has the keyboard.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    !typing(ui)
        && ui.input(|input| {
            let modifiers = input.modifiers;
            !modifiers.ctrl && !modifiers.alt && !modifiers.command && !modifiers.shift && input.key_pressed(key)
        })
}

/// True once when the key goes down and no widget waits for it: Space and Enter press what has the focus.
pub fn pressed_free(ui: &Ui, key: Key) -> bool {
    ui.memory(|memory| memory.focused().is_none()) && pressed(ui, key)
}

fn rect_salt(rect: Rect) -> (i32, i32) {
    (rect.left() as i32, rect.top() as i32)
}

fn hash(salt: impl std::hash::Hash) -> u64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    salt.hash(&mut hasher);
    hasher.finish()
}

/// Least size of a window's content: below it panels scroll.
pub const LEAST: Vec2 = Vec2::new(960.0, 600.0);
