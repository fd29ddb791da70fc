//! The few pieces that every screen is made of: panels, captions, chips, bars, buttons with their key.

mod button;
mod choice;
mod list;
mod meant;
mod tips;

use bevy_egui::egui::{
    Align, Align2, Area, AsIdSalt, Color32, Context, CursorIcon, Event, FontId, Frame, Id, Key, Layout, Margin,
    Modifiers, Order as Layer, Painter, Popup, Pos2, Rect, Response, RichText, Sense, Shape, Stroke, StrokeKind, Ui,
    UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, text::LayoutJob, text::TextFormat, text::TextWrapping, vec2,
};

use super::keys;
use super::theme::{self, CAPTION, GAP, PADDING, RADIUS, RADIUS_SMALL, Tokens, tokens};
pub use button::{Button, Look, widest};
pub use choice::{radios, tick};
pub use list::{go_among, list, list_within, open_by_letter, up_and_down};
pub use meant::{RIPENS_S, is_meant};
pub use tips::hold_tips;

/// A bordered panel that fills `rect`; its content is clipped to it.
pub fn panel<R>(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    panel_named(ui, rect, rect_salt(rect), content)
}

/// The same where its corner moves with what it holds: what has the keyboard in it keeps it by the panel's name.
pub fn panel_named<R>(ui: &mut Ui, rect: Rect, salt: impl AsIdSalt, content: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = tokens(ui);
    let border = Stroke::new(1.0, tokens.line);
    ui.painter().rect(rect, RADIUS, tokens.panel, border, StrokeKind::Inside);
    region_named(ui, rect.shrink(PADDING), salt, content)
}

/// Content inside `rect`, without a border of its own.
pub fn region<R>(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    region_named(ui, rect, rect_salt(rect), content)
}

pub fn region_named<R>(ui: &mut Ui, rect: Rect, salt: impl AsIdSalt, content: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt(salt);
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

/// Content from left to right whose end stands at the right end of the line: Tab goes through it as it is read.
pub fn at_right<R>(ui: &mut Ui, salt: impl std::hash::Hash, content: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.id().with(("at right", hash(salt)));
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let free = ui.available_rect_before_wrap();
    let rect = Rect::from_min_max(pos2((free.right() - known).max(free.left()), free.top()), free.max);
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
    let shown = ui.scope_builder(builder, content);
    let mut width = known;
    keep(ui, &mut width, shown.response.rect.width());
    ui.data_mut(|data| data.insert_temp(id, width));
    shown.inner
}

/// Keeps a length that the layout has shown for the next one, and where it has changed has the frame laid out anew before the person
/// sees it.
pub fn keep(ui: &Ui, kept: &mut f32, shown: f32) {
    if (shown - *kept).abs() > 0.5 {
        *kept = shown;
        ui.ctx().request_discard("a length has changed");
    }
}

/// Within a scroll area: Page Up and Page Down, Home and End move it, and so do the arrows where nothing has the keyboard.
pub fn read_by_keys(ui: &Ui) {
    let page = ui.clip_rect().height() * 0.9;
    let keys = [(Key::PageUp, page), (Key::PageDown, -page), (Key::Home, WHOLE), (Key::End, -WHOLE)];
    let arrows = [(Key::ArrowUp, LINE), (Key::ArrowDown, -LINE)];
    let moved: f32 = keys.iter().filter(|(key, _)| pressed(ui, *key)).map(|(_, by)| by).sum();
    let moved_by_arrows: f32 = arrows.iter().filter(|(key, _)| pressed_free(ui, *key)).map(|(_, by)| by).sum();
    if moved + moved_by_arrows != 0.0 {
        ui.scroll_with_delta(vec2(0.0, moved + moved_by_arrows));
    }
}

/// What gains the keyboard comes into sight.
pub fn follow_focus(response: &Response) {
    if !response.has_focus() {
        return;
    }
    // An arrow gives the keyboard between two passes: nothing is said to gain it then.
    let memory = Id::new("what had the keyboard last");
    let before = response.ctx.data_mut(|data| std::mem::replace(data.get_temp_mut_or(memory, Id::NULL), response.id));
    if response.gained_focus() || before != response.id {
        response.scroll_to_me(None);
    }
}

/// Of a stroke of an arrow, in points.
const LINE: f32 = 48.0;
/// Farther than any text goes.
const WHOLE: f32 = 100_000.0;

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
pub fn bar(ui: &mut Ui, width: f32, share: f32, colour: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 6.0), Sense::hover());
    paint_bar(ui.painter(), tokens(ui), rect, share, colour);
    response
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

/// A row that can be pressed, with its own content and a name for whoever cannot see it; `chosen` outlines it.
pub fn row<R>(
    ui: &mut Ui,
    salt: impl std::hash::Hash,
    name: &str,
    chosen: bool,
    content: impl FnOnce(&mut Ui) -> R,
) -> (R, Response) {
    let tokens = tokens(ui);
    let id = ui.id().with(("row", Id::new(hash(salt))));
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
    follow_focus(&response);
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

/// Over everything but the list that is open: a press beside it closes it, and meets nothing else.
pub fn cover_beside(context: &Context) {
    let screen = context.content_rect();
    let area = Area::new(Id::new("beside the list")).order(Layer::Middle).fixed_pos(screen.min);
    area.default_size(screen.size()).sense(POINTED).show(context, |ui| ui.expand_to_include_rect(screen));
}

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

/// Text at the left and text at the right of one line; the left one goes on below where both do not fit.
pub fn ends(ui: &mut Ui, left: RichText, right: RichText) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(right);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(bevy_egui::egui::Label::new(left).wrap());
            });
        });
    });
}

/// A closed or open polyline of dashes.
pub fn dashes(painter: &Painter, points: &[Pos2], stroke: Stroke, dash: f32, gap: f32) {
    painter.extend(Shape::dashed_line(points, stroke, dash, gap));
}

/// A text with a dark edge, or on a light ground on a narrow strip of it, so that it is read on any ground.
pub fn haloed(painter: &Painter, at: Pos2, anchor: Align2, text: &str, size: f32, ink: Color32, halo: Color32) -> Rect {
    let galley = painter.layout_no_wrap(text.to_owned(), theme::regular(size), ink);
    let rect = anchor.anchor_size(at, galley.size());
    if theme::is_light(halo) {
        // The soft edges of light letters would be grey here.
        painter.rect_filled(rect.expand2(vec2(1.0, -1.0)), 0, halo);
        painter.galley(rect.min, galley, ink);
        return rect;
    }
    for (dx, dy) in [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)] {
        painter.galley_with_override_text_color(rect.min + vec2(dx, dy), galley.clone(), halo);
    }
    painter.galley(rect.min, galley, ink);
    rect
}

/// A text on a plate of the ground's colour, for what lies over lines and symbols.
pub fn plated(
    painter: &Painter,
    at: Pos2,
    anchor: Align2,
    text: &str,
    size: f32,
    ink: Color32,
    ground: Color32,
) -> Rect {
    let galley = painter.layout_no_wrap(text.to_owned(), theme::regular(size), ink);
    let rect = anchor.anchor_size(at, galley.size());
    let whole = rect.expand2(vec2(4.0, 1.0));
    plate(painter, whole, ground);
    painter.galley(rect.min, galley, ink);
    whole
}

/// Lets little of what is below through: its lines must not be taken for letters. A light one would be grey, and lets nothing.
pub fn plate(painter: &Painter, rect: Rect, ground: Color32) {
    let fill = if theme::is_light(ground) { ground } else { ground.gamma_multiply(0.86) };
    painter.rect_filled(rect, 4, fill);
}

/// Another press of a double click, or of a triple one.
pub fn clicked_again(response: &Response) -> bool {
    response.double_clicked() || response.triple_clicked()
}

/// True while a text field, an open list or a dialog has the keyboard: the screen's keys must not act then.
pub fn typing(ui: &Ui) -> bool {
    let dialog = ui.memory(|memory| memory.top_modal_layer().is_some_and(|layer| layer != ui.layer_id()));
    dialog || ui.ctx().text_edit_focused() || Popup::is_any_open(ui.ctx())
}

/// True once when the key goes down without a modifier and no text field has the keyboard. Layouts differ in how signs
/// and digits are written: a sign counts with Shift too, a digit by the place of its key.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    !typing(ui) && (struck(ui, key, |modifiers| is_plain(key, modifiers)) || keys::is_digit(key) && placed(ui, key))
}

/// Without a modifier, or with the Shift that a layout may need to write the sign.
fn is_plain(key: Key, modifiers: &Modifiers) -> bool {
    modifiers.is_none() || keys::is_sign(key) && modifiers.shift_only()
}

/// True once when the key in this place of an American keyboard goes down without a modifier, whatever it writes.
fn placed(ui: &Ui, place: Key) -> bool {
    ui.input(|input| {
        input.events.iter().any(|event| {
            matches!(event, Event::Key { physical_key, pressed: true, modifiers, .. }
                if *physical_key == Some(place) && modifiers.is_none())
        })
    })
}

/// True once when the key goes down with such modifiers: those of the stroke itself, for a slow frame ends with others.
pub fn struck(ui: &Ui, key: Key, with: impl Fn(&Modifiers) -> bool) -> bool {
    ui.input(|input| {
        input.events.iter().any(|event| {
            matches!(event, Event::Key { key: struck, pressed: true, modifiers, .. } if *struck == key && with(modifiers))
        })
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
