//! The order card: an order explains itself before it is given.

use bevy_egui::egui::{
    Align, Id, Key, Label, Layout, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::asking::{Authority, ask};
use super::draft::{Draft, Slot, UnitOrder};
use super::{PlayModel, PlayState, palette, seat_panel, verdict};
use crate::scenario::ids::ZoneId;
use crate::sim::order::{Place, Target};
use crate::window::commands::Command;
use crate::window::map_view;
use crate::window::theme::{self, GAP, PADDING, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{reads_as, sentence};

/// Room that the card takes above the map's bottom: on a low map it leaves some of it.
pub fn height(map: Rect, state: &PlayState) -> f32 {
    let wanted = if state.draft.is_some() { state.card_height } else { state.palette_height };
    // The map's middle stays to be seen: there the keyboard points.
    wanted.min(map.height() * 0.5 - 2.0 * PADDING)
}

/// Of an order in preparation, at least: as high as what the card says of it. The palette is as high as its rows of buttons.
pub const CARD: f32 = 132.0;

/// Draws the palette of a selected unit, or the card of the order in preparation.
pub fn order_card(ui: &mut Ui, map: Rect, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let had_card = state.draft.is_some();
    if !had_card {
        state.card_walk.close(ui);
        ui.data_mut(|data| data.insert_temp(card_id(), None::<(UnitOrder, f64)>));
    }
    let Some(unit) = state.unit.clone() else { return };
    // Below a low map it has that map's width.
    let inner = if state.low { map } else { map.shrink(PADDING) };
    let rect = Rect::from_min_max(pos2(inner.left(), inner.bottom() - height(map, state)), inner.max);
    // The card lies on the map: what is pressed on it must not reach the map.
    ui.interact(rect, ui.id().with("order-card"), widgets::POINTED);
    widgets::panel_named(ui, rect, "order-card", |ui| match state.draft.clone() {
        None => palette::palette(ui, model, state, &unit, commands),
        Some(draft) => card(ui, model, state, &draft, commands),
    });
    cover(ui, state, had_card);
}

/// Seconds within which a second press at the same spot belongs to the first, and how far from it, in points.
const DOUBLE_S: f64 = 0.4;
const DOUBLE_POINTS: f32 = 12.0;

/// The second press of a double click is none: it would meet unseen what the first one brought, or the map below it.
fn cover(ui: &mut Ui, state: &mut PlayState, had_card: bool) {
    let (now, pressed) = ui.input(|input| {
        let pointer = &input.pointer;
        (input.time, pointer.interact_pos().filter(|_| pointer.any_click()))
    });
    if let Some(at) = pressed.filter(|_| had_card != state.draft.is_some()) {
        state.turned = Some((now, at));
        ui.ctx().request_repaint_after_secs(DOUBLE_S as f32);
    }
    state.turned = state.turned.filter(|(since, _)| now - since < DOUBLE_S);
    if let Some((_, at)) = state.turned {
        ui.interact(Rect::from_center_size(at, Vec2::splat(DOUBLE_POINTS)), ui.id().with("second"), widgets::POINTED);
    }
}

fn card(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, draft: &Draft, commands: &mut Vec<Command>) {
    let order = draft.order();
    let is_possible = order.is_some() && model.card.is_none_or(|card| card.refusal.is_none());
    let (by_key, asked_before) = (state.card_walk.is_inside(ui), state.asking);
    let authority = Authority::of(model, draft);
    let enters = enter(model, state, &authority, is_possible);
    let entered = enters.is_some() && widgets::pressed_free(ui, Key::Enter);
    if let Some(enters) = enters.filter(|_| entered) {
        // One stroke, one thing: a lesson does not turn its page by it.
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        match enters {
            Enter::Give => return state.give(draft, commands),
            Enter::Ask => state.asking = true,
        }
    }
    let whole = ui.max_rect();
    let asides = verdict::asides(model, draft).join(" ");
    // On a map that leaves the card less room than it wants they stand at the end of what scrolls.
    let is_low = whole.height() + 2.0 * PADDING + 0.5 < state.card_height;
    let asides_height = aside_height(ui, whole.width(), &asides);
    let above = if is_low { whole } else { foot(ui, whole, asides_height, &asides) };
    let [first, middle, last] = columns(ui, model, draft, above);
    let subject_height = widgets::region_named(ui, first, "subject", |ui| {
        let shown = ScrollArea::vertical().id_salt("subject").auto_shrink([false, false]);
        shown.show(ui, |ui| subject(ui, model, state, draft)).content_size.y
    });
    // The keyboard's way goes on from here to the buttons, or to the reason while an authority is being asked for.
    let mut then = draft.kind.slots().len();
    let verdict_height = widgets::region_named(ui, middle, "verdict", |ui| {
        let scrolled = ScrollArea::vertical().id_salt("verdict").auto_shrink([false, false]).show(ui, |ui| {
            let top = ui.cursor().top();
            if state.asking {
                ask(ui, model, state, draft, &authority, commands);
            } else {
                verdict::verdict(ui, model, state, draft, by_key);
                then = state.card_walk.count();
            }
            let height = ui.cursor().top() - top;
            if is_low {
                aside(ui, &asides);
            }
            height
        });
        scrolled.inner
    });
    let builder = UiBuilder::new().max_rect(last).layout(Layout::top_down(Align::Max)).id_salt("actions");
    let mut column = ui.new_child(builder);
    actions(&mut column, model, state, draft, (&authority, is_possible, enters, then), commands);
    let highest = subject_height.max(verdict_height).max(column.min_rect().height());
    keep_height(ui, state, draft.kind, highest + asides_height + 2.0 * PADDING);
    // At what is missing, or at the button that gives it; at the reason, where authority is asked for. What is not covered has to
    // be gone to: neither Enter nor Space gives it unseen.
    let slots = draft.kind.slots();
    let missing = slots.iter().position(|slot| draft.next() == Some(*slot)).filter(|_| !asked_before);
    let whole = match enters {
        Some(Enter::Ask) => then + 1,
        None if is_uncovered(model) && !state.asking => state.card_walk.count().saturating_sub(1),
        _ => then,
    };
    state.card_walk.end(ui, missing.unwrap_or(whole));
    if state.asking && !asked_before {
        state.card_walk.open(ui);
    }
}

/// Once it has been laid out the card of an order gets no lower while it is open: the buttons are found where they were, and
/// under the pointer nothing becomes the order.
fn keep_height(ui: &Ui, state: &mut PlayState, kind: UnitOrder, wanted: f32) {
    let now_s = ui.input(|input| input.time);
    let drawn = ui.data(|data| data.get_temp::<Option<(UnitOrder, f64)>>(card_id())).flatten();
    let since_s = drawn.filter(|(of, _)| *of == kind).map_or(now_s, |(_, since_s)| since_s);
    ui.data_mut(|data| data.insert_temp(card_id(), Some((kind, since_s))));
    let stands = state.asking || now_s - since_s > SETTLES_S;
    let least = if stands { state.card_height } else { CARD };
    widgets::keep(ui, &mut state.card_height, least.max(wanted));
}

/// Where it is kept whose card is open, and since when by the clock of the input.
fn card_id() -> Id {
    Id::new("order on the card")
}

/// By then all that there is to say of an order is known.
const SETTLES_S: f64 = 0.3;

/// What holds of the order all the same, over the whole width, where it takes few lines. Answers what is left above it.
fn foot(ui: &mut Ui, whole: Rect, height: f32, text: &str) -> Rect {
    let place = whole.with_min_y(whole.bottom() - height + GAP / 2.0);
    widgets::region_named(ui, place, "asides", |ui| aside(ui, text));
    whole.with_max_y(whole.bottom() - height)
}

fn aside(ui: &mut Ui, text: &str) {
    if !text.is_empty() {
        ui.add(Label::new(theme::small(text).color(tokens(ui).muted)).wrap());
    }
}

/// With the gap above it; nothing where there is nothing to say.
fn aside_height(ui: &Ui, width: f32, text: &str) -> f32 {
    if text.is_empty() {
        return 0.0;
    }
    let said = ui.painter().layout(text.to_owned(), theme::regular(theme::CAPTION), tokens(ui).muted, width);
    said.size().y + GAP / 2.0
}

/// The order and its parts, what is to be said of it, and the buttons.
fn columns(ui: &Ui, model: &PlayModel, draft: &Draft, whole: Rect) -> [Rect; 3] {
    let enter_key = |name: &str| Button::new(model.words.say(name)).key(model.words.say("ui-key-enter"));
    let buttons = widgets::widest(ui, ["ui-give-order", "ui-ask-authority"].map(enter_key)).max(BUTTONS);
    // Of what a rung asks for there is more to say than of the one target that it has.
    let share = if draft.kind.rung().is_some() && draft.kind.slots().len() == 1 { 0.42 } else { 0.47 };
    let left = ((whole.width() - buttons) * share).max(150.0);
    let first = Rect::from_min_size(whole.min, vec2(left, whole.height()));
    let last = Rect::from_min_max(pos2(whole.right() - buttons, whole.top()), whole.max);
    let middle =
        Rect::from_min_max(pos2(first.right() + PADDING, whole.top()), pos2(last.left() - PADDING, whole.bottom()));
    let line = bevy_egui::egui::Stroke::new(1.0, tokens(ui).line);
    ui.painter().vline(first.right() + GAP / 2.0, whole.y_range(), line);
    [first, middle, last]
}

/// What Enter does to a card: it never gives what no rule or authority covers, nor while an authority is being asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Enter {
    Give,
    Ask,
}

fn enter(model: &PlayModel, state: &PlayState, authority: &Authority, is_possible: bool) -> Option<Enter> {
    if !is_possible || state.asking {
        return None;
    }
    let lacks_authority = model.card.is_some_and(|card| card.permitted_by.is_some() && !card.authority_held);
    let can_ask = lacks_authority && !authority.is_asked && !authority.granters.is_empty();
    match is_uncovered(model) {
        true => can_ask.then_some(Enter::Ask),
        false => Some(Enter::Give),
    }
}

/// No rule or no authority covers it: it can be ordered, but is not what the card invites to.
fn is_uncovered(model: &PlayModel) -> bool {
    model.card.is_some_and(|card| !verdict::is_covered(card))
}

/// Unit, order, its parts, its rung, how long there is, and the people near.
fn subject(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, draft: &Draft) {
    let words = &model.words;
    widgets::caption(ui, &words.with("ui-order-of-unit", &[("unit", state.names(model).into())]));
    ui.add(Label::new(theme::title(words.say(&draft.kind.name_key()))).truncate());
    let mut facts = Vec::new();
    if let Some(rung) = draft.kind.rung() {
        let name = words.named("rung", rung);
        // An order that is called as its rung says its name once.
        let says_it = reads_as(&name, &words.say(&draft.kind.name_key()));
        let key = if says_it { "ui-ladder-rung" } else { "ui-rung-of-ladder" };
        let values = [("rung", name.into()), ("level", u32::from(rung.level()).into())];
        facts.push(sentence(&words.with(key, &values)));
    }
    if let Some(left) = model.card.and_then(|card| card.arrives_in_s) {
        let watches = model.card.is_some_and(|card| seat_panel::watches_from_afar(model, &draft.unit, &card.order));
        facts.push(seat_panel::arrives(model, watches, left));
        if model.card.is_some_and(|card| card.leads_detained) {
            facts.push(words.say("ui-leads-detained"));
        }
    }
    if let Some(left) = model.card.and_then(|card| card.time_to_harm_s) {
        facts.push(words.with("ui-party-harm", &[("time", words.duration(left).into())]));
    }
    if !facts.is_empty() {
        ui.add(Label::new(theme::small(facts.join(" · ")).color(tokens(ui).muted)).wrap());
    }
    ui.add_space(2.0);
    for slot in draft.kind.slots() {
        slot_ui(ui, model, state, draft, *slot);
    }
    if draft.has_points() {
        let back = Button::new(words.say("play-point-back")).key(words.say("ui-key-backspace")).look(Look::Quiet);
        if back.show(ui).clicked()
            && let Some(open) = &mut state.draft
        {
            open.drop_point();
        }
    }
    if let Some(card) = model.card.filter(|card| card.people_near > 0) {
        let key = if card.protected_site { "ui-people-near-site" } else { "ui-people-near" };
        widgets::chip(ui, &words.with(key, &[("count", card.people_near.into())]));
    }
}

/// Least width of what stands before a list, and of the buttons.
const LABEL: f32 = 52.0;
const BUTTONS: f32 = 150.0;

fn slot_ui(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, draft: &Draft, slot: Slot) {
    let words = &model.words;
    let asked = draft.next() == Some(slot);
    let tokens = tokens(ui);
    let Some(open) = &mut state.draft else { return };
    ui.horizontal(|ui| {
        let colour = if asked { tokens.orange } else { tokens.muted };
        let name = words.say(draft.kind.slot_key(slot));
        let said = ui.painter().layout_no_wrap(name.clone(), theme::regular(theme::CAPTION), colour);
        let (rect, _) = ui.allocate_exact_size(vec2(said.size().x.max(LABEL), 24.0), Sense::hover());
        ui.painter().galley(rect.left_center() - vec2(0.0, said.size().y / 2.0), said, colour);
        let choose = || words.say("ui-choose");
        let before = open.clone();
        let points = matches!(slot, Slot::Place | Slot::Route) && asked;
        let field = match slot {
            Slot::Target => {
                let shown = open.target.as_ref().map_or_else(choose, |target| words.target(target));
                let (field, taken) = widgets::list(ui, &name, &shown, targets(model), open.target.as_ref());
                open.target = taken.or(open.target.take());
                field
            }
            Slot::Zone | Slot::ZoneTo => {
                let zone = if slot == Slot::Zone { &mut open.zone } else { &mut open.zone_to };
                let shown = zone.as_ref().map_or_else(choose, |zone| words.zone(zone));
                let (field, taken) = widgets::list(ui, &name, &shown, zones(model), zone.as_ref());
                *zone = taken.or(zone.take());
                field
            }
            Slot::Place | Slot::Route => {
                let shown = places(model, &open.places).unwrap_or_else(choose);
                let middle = Place::At(state.aim);
                // Who has no pointer moves the map with the arrows and takes its middle: it is the first of the list.
                let first = words.with("play-map-middle", &[("place", words.place(&middle).into())]);
                let zones = zones(model).into_iter().map(|(zone, name)| (Place::Zone(zone), name));
                let all = std::iter::once((middle, first)).chain(zones).collect();
                // A route has no place that is chosen: each one more is its next.
                let chosen = open.places.first().filter(|_| slot == Slot::Place);
                let (field, taken) = widgets::list(ui, &name, &shown, all, chosen);
                if taken.is_some() && slot == Slot::Place {
                    open.places.clear();
                }
                open.places.extend(taken);
                field
            }
        };
        if *open != before {
            state.card_walk.chose();
        }
        if points {
            state.card_walk.place(&field);
        } else {
            state.card_walk.stop(&field);
        }
    });
}

fn places(model: &PlayModel, places: &[Place]) -> Option<String> {
    let names: Vec<String> = places.iter().map(|place| place_name(model, place)).collect();
    (!names.is_empty()).then(|| names.join(" → "))
}

/// A point within a zone is told by the zone as well.
fn place_name(model: &PlayModel, place: &Place) -> String {
    let (words, map) = (&model.words, model.words.scenario.map());
    match place {
        Place::At(at) => map_view::zone_at(map, *at).map_or_else(
            || words.place(place),
            |zone| format!("{} · {}", words.key(&zone.name), map_view::grid_reference(map, *at)),
        ),
        Place::Zone(_) => words.place(place),
    }
}

fn targets(model: &PlayModel) -> Vec<(Target, String)> {
    let parties = model.view.parties.iter().map(|party| Target::Party(party.id.clone()));
    let crowds = model.words.scenario.map().zones.iter().map(|zone| Target::Crowd(zone.id.clone()));
    parties.chain(crowds).map(|target| (target.clone(), model.words.target(&target))).collect()
}

fn zones(model: &PlayModel) -> Vec<(ZoneId, String)> {
    let zones = &model.words.scenario.map().zones;
    zones.iter().map(|zone| (zone.id.clone(), model.words.key(&zone.name))).collect()
}

fn actions(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    draft: &Draft,
    (authority, is_possible, enters, first): (&Authority, bool, Option<Enter>, usize),
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    // Enter at a list opens it, and belongs to what has the keyboard elsewhere.
    let is_here = state.card_walk.is_inside(ui) || ui.memory(|memory| memory.focused().is_none());
    let leaves = [first, first + 1].map(|stop| is_here && state.card_walk.leaves_enter_to(ui, stop));
    let keyed = |button: Button, does| {
        let is_its = enters == Some(does) || !is_possible && does == Enter::Give && !state.asking;
        if is_its && leaves[does as usize] { button.key(words.say("ui-key-enter")) } else { button }
    };
    let width = ui.available_width();
    let invites = !is_uncovered(model) && !state.asking && !verdict::is_too_soon(model);
    let give = keyed(Button::new(words.say("ui-give-order")).width(width), Enter::Give);
    let give = give.look(if invites { Look::Primary } else { Look::Plain }).enabled(is_possible).show(ui);
    if is_possible {
        state.card_walk.stop(&give);
    }
    if give.clicked() {
        state.give(draft, commands);
        return;
    }
    let needs = draft.kind.rung().is_some() && model.card.is_none_or(|card| !card.authority_held);
    let can_ask = needs && !authority.granters.is_empty();
    if can_ask && authority.is_asked {
        widgets::note(ui, words.say("ui-awaiting-answer"));
    }
    let asks = can_ask && !authority.is_asked && model.card.is_some_and(|card| card.permitted_by.is_some());
    // While it is being asked for, whom to ask is the one thing to do next.
    let look = if asks && !state.asking { Look::Primary } else { Look::Plain };
    let ask = keyed(Button::new(words.say("ui-ask-authority")).look(look).width(width).enabled(can_ask), Enter::Ask);
    let ask = ask.show(ui);
    if can_ask {
        state.card_walk.stop(&ask);
    }
    if ask.clicked() && !widgets::clicked_again(&ask) {
        state.asking = !state.asking;
    }
    let cancel = Button::new(words.say("ui-cancel")).key(words.say("ui-key-esc")).look(Look::Quiet).width(width);
    let cancel = cancel.show(ui);
    state.card_walk.stop(&cancel);
    if cancel.clicked() {
        state.draft = None;
        state.asking = false;
    }
}
