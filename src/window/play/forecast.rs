//! A forecast in the inbox and on the map: where harm may come, on how many runs that rests, and whether it is taken.

use bevy_egui::egui::{Align2, Painter, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::{PlayModel, PlayState, labels, waiting};
use crate::exercise::view::ForecastView;
use crate::scenario::map::Zone;
use crate::sim::forecast::{Forecast, ZoneRisk};
use crate::sim::order::{MAX_TEXT_CHARS, Order};
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::map_view::{self, View};
use crate::window::theme::{self, CAPTION, Tokens, tokens};
use crate::window::widgets::{self, Button};
use crate::window::words::clock_local;

/// What the runs say of each zone that may see harm, and whether the seat takes it.
pub(super) fn forecast(ui: &mut Ui, model: &PlayModel, view: &ForecastView) {
    let words = &model.words;
    for risk in at_risk(&view.forecast) {
        let [chance, low, high] = percents(risk);
        let zone = words.zone(&risk.zone);
        let values = [("zone", zone.into()), ("chance", chance.into()), ("low", low.into()), ("high", high.into())];
        widgets::note(ui, words.with("ui-forecast-zone", &values));
        let size = vec2(ui.available_width().min(WIDEST), BAR + GROWS * 2.0);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        paint_range(ui.painter(), tokens(ui), rect.shrink2(vec2(0.0, GROWS)), risk);
    }
    if at_risk(&view.forecast).next().is_none() {
        let high = view.forecast.zones.iter().map(|risk| percents(risk)[2]).max().unwrap_or(0);
        widgets::note(ui, words.with("ui-forecast-none", &[("high", high.into())]));
    }
    if marked(model).next().is_some() && shown(model).is_some_and(|shown| shown.no == view.forecast.no) {
        widgets::note(ui, words.say("ui-forecast-on-map"));
    }
    let from = clock_local(words.scenario.meta.starts_at, view.forecast.made, false);
    let (runs, seconds) = (view.forecast.runs.into(), view.forecast.horizon_s.into());
    let basis = [("runs", runs), ("time", from.into()), ("seconds", seconds)];
    widgets::note(ui, words.with("ui-forecast-basis", &basis));
    if let Some(accepted) = view.accepted {
        widgets::note(ui, words.say(judged(accepted)));
    } else if let Some((_, accepts)) = waiting::judges(model, view.forecast.no) {
        let text = words.with("ui-order-waits", &[("order", words.say(judged(accepts)).into())]);
        ui.label(theme::small(text).color(tokens(ui).sky));
    }
}

fn judged(accepts: bool) -> &'static str {
    if accepts { "ui-forecast-accepted" } else { "ui-forecast-rejected" }
}

/// Below the message, whose row would take the press: why it is taken or rejected, and the buttons that do so; or, while
/// that waits for the clock, the one that takes it back.
pub(super) fn judge(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    view: &ForecastView,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    if view.accepted.is_some() {
        return;
    }
    if let Some((at, _)) = waiting::judges(model, view.forecast.no) {
        waiting::withdraw(ui, model, at, commands);
        return;
    }
    let hint = theme::body(words.say("ui-forecast-reason")).color(tokens(ui).faint);
    let salt = ("forecast", view.forecast.no.0);
    let edit = fields::reason(&mut state.verdict).id_salt(salt).hint_text(hint);
    let field = ui.add(edit.char_limit(MAX_TEXT_CHARS as usize));
    let goes_on = fields::goes_on(ui, &field);
    let has_reason = !state.verdict.trim().is_empty();
    ui.horizontal_wrapped(|ui| {
        for (key, accepts) in [("ui-forecast-accept", true), ("ui-forecast-reject", false)] {
            let button = Button::new(words.say(key)).enabled(has_reason).show(ui);
            if goes_on && has_reason && accepts {
                button.request_focus();
            }
            if button.on_hover_text(words.say("ui-forecast-reason")).clicked() && has_reason {
                let (forecast, reason) = (view.forecast.no, std::mem::take(&mut state.verdict));
                commands.push(Command::Give(Order::JudgeForecast { forecast, accepts, reason }));
                if !ui.input(|input| input.pointer.any_click()) {
                    // What was pressed is gone: the keyboard stays with the message.
                    state.reading.seek(view.message);
                }
            }
        }
    });
}

/// The zones that may see harm, as full as that is likely; their whole lines tell them from all others.
pub(super) fn paint_zones(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel) {
    for (risk, zone) in marked(model) {
        let corners = map_view::outline(view, &zone.shape.corners());
        let fill = tokens.vermillion.gamma_multiply(FAINT + STRONG * risk.chance);
        painter.add(Shape::convex_polygon(corners, fill, Stroke::new(2.0, tokens.vermillion)));
    }
}

/// Writes in each of them how likely that is, and within what range, where it hides least; answers what is taken then.
pub(super) fn paint_ranges(
    painter: &Painter,
    tokens: &Tokens,
    view: &View,
    model: &PlayModel,
    taken: &[Rect],
) -> Vec<Rect> {
    // Beside the map's tools.
    let clip = painter.clip_rect();
    let within = clip.with_max_x(clip.right() - view.camera.aside.x).shrink(INSET);
    let mut written: Vec<Rect> = Vec::new();
    for (risk, zone) in marked(model) {
        let seen = Rect::from_points(&map_view::outline(view, &zone.shape.corners())).intersect(within);
        if !seen.is_positive() {
            continue;
        }
        let [chance, low, high] = percents(risk);
        let values = [("chance", chance.into()), ("low", low.into()), ("high", high.into())];
        let text = model.words.with("ui-forecast-mark", &values);
        let galley = painter.layout_no_wrap(text, theme::regular(CAPTION), tokens.text);
        let hides =
            |rect: &Rect| -> f32 { taken.iter().chain(&written).map(|other| labels::shared(*rect, *other)).sum() };
        let plates = plates(seen, galley.size() + vec2(2.0 * INSET, BAR + 2.0 * INSET), within);
        let Some(plate) = plates.into_iter().min_by(|a, b| hides(a).total_cmp(&hides(b))) else { continue };
        widgets::plate(painter, plate, tokens.ground);
        painter.rect_stroke(plate, 4, Stroke::new(1.0, tokens.vermillion), StrokeKind::Inside);
        let inner = plate.shrink(INSET);
        painter.galley(inner.min - vec2(0.0, GROWS), galley, tokens.text);
        let bar = Rect::from_min_size(inner.left_bottom() - vec2(0.0, BAR), vec2(inner.width(), BAR));
        paint_range(painter, tokens, bar, risk);
        written.push(plate);
    }
    written
}

/// Where it may stand, the best place first: in what is seen of the zone, or above or below it.
fn plates(seen: Rect, size: Vec2, within: Rect) -> [Rect; 5] {
    let inside = [
        (seen.center_top() + vec2(0.0, INSET), Align2::CENTER_TOP),
        (seen.center_bottom() - vec2(0.0, INSET), Align2::CENTER_BOTTOM),
        (seen.center(), Align2::CENTER_CENTER),
        (seen.center_top() - vec2(0.0, INSET), Align2::CENTER_BOTTOM),
        (seen.center_bottom() + vec2(0.0, INSET), Align2::CENTER_TOP),
    ];
    inside.map(|(at, anchor)| {
        let rect = anchor.anchor_size(at, size);
        Rect::from_min_size(rect.min.min(within.max - size).max(within.min), size)
    })
}

/// From nothing to certainty: the range as a band, the share of the runs as a notch in it.
fn paint_range(painter: &Painter, tokens: &Tokens, rect: Rect, risk: &ZoneRisk) {
    let at = |share: f32| rect.left() + rect.width() * share.clamp(0.0, 1.0);
    painter.rect_filled(rect, 2, tokens.raised.lerp_to_gamma(tokens.line, 0.35));
    let band = Rect::from_x_y_ranges(at(risk.low)..=at(risk.high), rect.y_range());
    painter.rect_filled(band, 2, tokens.vermillion);
    painter.vline(at(risk.chance), rect.expand(GROWS).y_range(), Stroke::new(2.0, tokens.text));
}

/// What the map shows: the zones of the last forecast that may see harm.
fn marked<'a>(model: &PlayModel<'a>) -> impl Iterator<Item = (&'a ZoneRisk, &'a Zone)> {
    let scenario = model.words.scenario;
    let risks = shown(model).into_iter().flat_map(at_risk);
    risks.filter_map(move |risk| Some((risk, scenario.zone(&risk.zone)?)))
}

/// The last one, until the seat rejects it, or has taken it and the time that it looks ahead is over.
fn shown<'a>(model: &PlayModel<'a>) -> Option<&'a Forecast> {
    let last = model.view.forecasts.last()?;
    let looks_ahead = model.view.tick.seconds_since(last.forecast.made) <= last.forecast.horizon_s as f32;
    (looks_ahead && last.accepted != Some(false)).then_some(&last.forecast)
}

fn at_risk(forecast: &Forecast) -> impl Iterator<Item = &ZoneRisk> {
    forecast.zones.iter().filter(|risk| risk.chance > 0.0)
}

/// The share of the runs with harm, and its range.
fn percents(risk: &ZoneRisk) -> [u32; 3] {
    [risk.chance, risk.low, risk.high].map(|share| (share * 100.0).round() as u32)
}

/// Of the bar that shows a range, and how far its notch stands out of it.
const BAR: f32 = 5.0;
const GROWS: f32 = 2.0;
/// Of the bar in the inbox, at most.
const WIDEST: f32 = 220.0;
/// Around what is written on the map.
const INSET: f32 = 4.0;
/// How full a zone is whatever its chance, and by how much more for certain.
const FAINT: f32 = 0.1;
const STRONG: f32 = 0.3;
