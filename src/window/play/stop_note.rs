//! Why the clock stopped by itself, whole over the map where the bar cuts it off, until it has been seen.

use bevy_egui::egui::text::{LayoutJob, TextFormat};
use bevy_egui::egui::{Area, Color32, FontId, Frame, Id, Label, Order as Layer, Rect, Ui, UiKind, Vec2, vec2};

use super::areas::Areas;
use super::auto_pause::Stop;
use super::picture::What;
use super::{PlayModel, PlayState, hint_card, labels, picture, stage};
use crate::window::map_view::View;
use crate::window::theme::{self, GAP, PADDING};
use crate::window::widgets::{self, Button, Look};

/// Over the map, where the bar has said a part of it only; it can be put away, and goes when the clock runs.
pub fn stop_note(ui: &Ui, map: Rect, areas: &Areas, model: &PlayModel, state: &mut PlayState) {
    let said = ui.data_mut(|data| data.remove_temp::<Option<Lines>>(Id::new(CUT))).flatten();
    let Some(lines) = said.filter(|_| state.is_unseen()) else { return };
    let text = ui.painter().layout_job(job(&lines));
    let close = || Button::new(model.words.say("ui-close")).look(Look::Quiet);
    let width = text.size().x + GAP + widgets::widest(ui, [close()]);
    let size = vec2(width, text.size().y.max(theme::target(ui))) + Vec2::splat(2.0 * PADDING);
    let at = place(map.shrink(PADDING), size, &kept_free(ui, map, areas, model, state)).min;
    let area = Area::new(Id::new("why the clock stands")).kind(UiKind::Popup).order(Layer::Middle).fixed_pos(at);
    area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).inner_margin(PADDING).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                ui.add(Label::new(text));
                if close().show(ui).clicked() {
                    state.seen_at = Some(ui.input(|input| input.time));
                }
            });
        });
    });
}

/// The bar cuts these lines off in this frame.
pub fn cut(ui: &Ui, lines: &Lines) {
    ui.data_mut(|data| data.insert_temp(Id::new(CUT), Some(lines.clone())));
}

/// Each with its letters and their colour.
pub type Lines = [(String, FontId, Color32); 2];

const CUT: &str = "why the clock stands is cut off";

fn job(lines: &Lines) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (at, (text, font, ink)) in lines.iter().enumerate() {
        let text = if at == 0 { format!("{text}\n") } else { text.clone() };
        job.append(&text, 0.0, TextFormat::simple(font.clone(), *ink));
    }
    job.wrap.max_width = WIDTH;
    job
}

/// Of its text, at most.
const WIDTH: f32 = 320.0;

/// Where it hides nothing of what is to stay in sight, as high as can be; or where it hides least of it.
fn place(within: Rect, size: Vec2, kept: &[Rect]) -> Rect {
    let (width, height) = ((within.width() - size.x).max(0.0), (within.height() - size.y).max(0.0));
    let rows = (0..=(height / STEP) as u32).map(|row| row as f32 * STEP);
    let spots = rows.flat_map(|y| [0.5, 1.0, 0.0].map(|x| within.min + vec2(x * width, y)));
    let rects = spots.map(|at| Rect::from_min_size(at, size));
    let hides = |rect: &Rect| kept.iter().map(|other| labels::shared(*rect, *other)).sum::<f32>();
    let best = rects.min_by(|a, b| hides(a).total_cmp(&hides(b)));
    best.unwrap_or(Rect::from_min_size(within.min, size))
}

/// Between the heights at which it may stand.
const STEP: f32 = 16.0;

/// Panels and cards, and who is chosen or has stopped the clock.
fn kept_free(ui: &Ui, map: Rect, areas: &Areas, model: &PlayModel, state: &PlayState) -> Vec<Rect> {
    let mut kept = stage::panels(ui, map, model, state);
    kept.extend(areas.left.into_iter().chain(areas.right));
    if state.hint.open {
        kept.push(hint_card::area(ui, map, state));
    }
    if state.coach.is_shown() && !state.legend {
        kept.extend(ui.memory(|memory| memory.area_rect(Id::new("coach"))));
    }
    let view = View { rect: map.shrink(1.0), camera: state.camera };
    let is_looked_at = |what: What| match what {
        What::Unit(unit) => state.is_selected(&unit.id) || state.stopped_by == Some(Stop::Arrival(unit.id.clone())),
        What::Party(party) => state.stopped_by == Some(Stop::Threat(party.id.clone())),
        What::Contact(_) => false,
    };
    let spots = picture::spots(model, &view).into_iter().filter(|spot| is_looked_at(spot.what));
    kept.extend(spots.map(|spot| Rect::from_center_size(spot.shown, NAMED)));
    kept
}

/// A symbol with the name beside it, about.
const NAMED: Vec2 = vec2(110.0, 60.0);

#[cfg(test)]
mod tests {
    use bevy_egui::egui::pos2;

    use super::*;

    #[test]
    fn it_stands_beside_what_is_to_stay_in_sight_while_there_is_room() {
        let map = Rect::from_min_size(pos2(10.0, 60.0), vec2(640.0, 300.0));
        let size = vec2(300.0, 56.0);
        let top = place(map, size, &[]);
        assert_eq!((top.center().x, top.top()), (map.center().x, map.top()));
        let legend = Rect::from_min_size(map.min, vec2(250.0, 260.0));
        let tools = Rect::from_min_max(pos2(610.0, 60.0), pos2(640.0, 200.0));
        let unit = Rect::from_center_size(pos2(480.0, 100.0), NAMED);
        let kept = [legend, tools, unit];
        let beside = place(map, size, &kept);
        assert!(
            map.contains_rect(beside) && kept.iter().all(|other| labels::shared(*other, beside) == 0.0),
            "{beside:?}"
        );
        let all = place(map, size, &[map, legend]);
        assert!(map.contains_rect(all) && labels::shared(all, legend) == 0.0, "{all:?}");
    }
}
