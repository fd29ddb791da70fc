//! The debrief's maps: a divider between what was known and what was, and two runs at the same moment.

use bevy_egui::egui::accesskit::{Action, ActionData, ActionRequest, Node, NodeId, Role, TreeId};
use bevy_egui::egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, pos2, vec2};
use tutela::scenario::ids::Tick;
use tutela::window::commands::Command;
use tutela::window::debrief::ask::{Ask, Instead};
use tutela::window::debrief::compare::Comparison;
use tutela::window::debrief::{self, DebriefModel, DebriefState, Panel, Side};
use tutela::window::debriefing::{Debriefing, KeptLog};
use tutela::window::map_view::View;
use tutela::window::play::labels::{self, Name, Rank};
use tutela::window::theme::DARK;

use crate::window_debrief::{Run, Screen, finished};

#[test]
fn the_divider_is_moved_by_mouse_keys_and_screen_reader() {
    let run = Run::small();
    let mut state = DebriefState { side: Side::Divided, ..DebriefState::default() };
    let mut screen = Screen::new();
    let name = run.words().say("debrief-divider");
    let draw = |screen: &mut Screen, state: &mut DebriefState, events: Vec<Event>| {
        screen.pass(events, |ui| drop(debrief::debrief(ui, &run.model(), state)))
    };
    draw(&mut screen, &mut state, Vec::new());
    let grip = draw(&mut screen, &mut state, Vec::new())[&name];
    // It covers the map's height: one grabs it anywhere.
    assert!(grip.height() > 100.0, "{grip:?}");
    let (from, to) = (grip.center(), grip.center() - bevy_egui::egui::vec2(120.0, 0.0));
    for event in [Event::PointerMoved(from), button(from, true), Event::PointerMoved(to), button(to, false)] {
        draw(&mut screen, &mut state, vec![event]);
    }
    let dragged = state.divider;
    assert!((0.1..0.45).contains(&dragged), "{dragged}");
    let (tick, camera) = (state.tick, state.camera);
    let (id, node) = slider(&mut screen, &name, |screen| _ = draw(screen, &mut state, Vec::new()));
    let percent = node.numeric_value().unwrap();
    assert!((percent - f64::from(dragged) * 100.0).abs() < 1.0, "{percent}");
    assert!(node.value().is_some_and(|said| said.contains(&format!("{percent}"))), "{:?}", node.value());
    draw(&mut screen, &mut state, vec![asked(id, Action::Focus, None)]);
    for key in [Key::ArrowRight, Key::ArrowRight, Key::ArrowLeft] {
        draw(&mut screen, &mut state, vec![pressed(key)]);
    }
    assert!((state.divider - dragged - 0.05).abs() < 0.01, "{} after {dragged}", state.divider);
    // With the focus on it, arrows move neither time nor map.
    assert_eq!((state.tick, state.camera), (tick, camera));
    draw(&mut screen, &mut state, vec![asked(id, Action::SetValue, Some(80.0))]);
    assert!((state.divider - 0.8).abs() < 0.001);
}

#[test]
fn time_is_moved_by_keys_and_screen_reader() {
    let run = Run::small();
    let mut state = DebriefState::default();
    let mut screen = Screen::new();
    let name = run.words().say("debrief-time-line");
    let draw = |screen: &mut Screen, state: &mut DebriefState, events: Vec<Event>| {
        screen.pass(events, |ui| drop(debrief::debrief(ui, &run.model(), state)))
    };
    let (id, _) = slider(&mut screen, &name, |screen| _ = draw(screen, &mut state, Vec::new()));
    draw(&mut screen, &mut state, vec![asked(id, Action::SetValue, Some(20.0))]);
    assert_eq!(state.tick, Tick(200));
    draw(&mut screen, &mut state, vec![asked(id, Action::Focus, None)]);
    draw(&mut screen, &mut state, vec![pressed(Key::ArrowRight)]);
    assert_eq!(state.tick, Tick(210));
    let (_, node) = slider(&mut screen, &name, |screen| _ = draw(screen, &mut state, Vec::new()));
    assert_eq!(node.value(), Some("T+00:21"));
}

#[test]
fn a_key_goes_from_panel_to_panel() {
    let run = Run::small();
    let mut state = DebriefState::default();
    let mut screen = Screen::new();
    let focused = |screen: &mut Screen, state: &mut DebriefState| {
        for events in [vec![pressed(Key::F6)], Vec::new()] {
            screen.pass(events, |ui| drop(debrief::debrief(ui, &run.model(), state)));
        }
        let focus = screen.focus.expect("something has the keyboard");
        let (_, node) = screen.nodes.iter().find(|(id, _)| *id == focus).expect("it is on the screen");
        node.label().unwrap_or_default().to_owned()
    };
    screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    let words = run.words();
    assert_eq!(focused(&mut screen, &mut state), words.say("ui-detail-mark"));
    assert_eq!(focused(&mut screen, &mut state), words.say("ui-what-you-knew"));
    let line = focused(&mut screen, &mut state);
    let fails = run.review.card.hard_fails.iter().map(|fail| words.named("hard-fail", fail.kind));
    let lines = run.review.card.lines.iter().map(|line| words.named("line", line.line));
    assert!(fails.chain(lines).any(|name| line.contains(&name)), "{line} is none of the marks");
}

#[test]
fn two_runs_stand_on_the_map_at_one_moment_that_one_time_line_moves() {
    let run = Run::small();
    let other = Comparison::begin(run.loaded.clone(), run.log.clone(), "Lane · seed 5".into());
    let comparison = Comparison { beside: finished(other.beside), ..other };
    let mut state = DebriefState::default();
    let words = run.words();
    let named = |letter: &str, key: &str| format!("{letter} · {}", words.say(key));
    let maps = [named("A", "debrief-compare-this"), named("B", "debrief-compare-other")];
    let line = words.say("debrief-compare-time");
    let model = || {
        let mut model: DebriefModel = run.model();
        model.kept.comparison = Some(&comparison);
        model
    };
    for size in [(1920.0, 1080.0), (1280.0, 800.0), (640.0, 400.0)] {
        let mut screen = Screen { size, ..Screen::new() };
        state.panel = Panel::Map;
        let shown = screen.names(|ui| drop(debrief::debrief(ui, &model(), &mut state)));
        let [this, that] = maps.clone().map(|name| shown[&name]);
        assert!(!this.intersects(that) && (this.size() - that.size()).length() < 1.0, "{size:?}: {this:?} {that:?}");
        assert!(this.height() > 80.0, "{size:?}: {this:?}");
        let axis = shown[&line];
        let at = pos2(axis.center().x, axis.center().y);
        for event in [Event::PointerMoved(at), button(at, true), button(at, false)] {
            screen.pass(vec![event], |ui| drop(debrief::debrief(ui, &model(), &mut state)));
        }
        let half = run.review.last_tick().0 / 2;
        assert!(state.tick.0.abs_diff(half) < half / 5, "{size:?}: {:?} in the middle of {half}", state.tick);
        state.tick = Tick(0);
        screen.pass(vec![pressed(Key::ArrowRight)], |ui| drop(debrief::debrief(ui, &model(), &mut state)));
        let first = run.review.markers.iter().map(|marker| marker.tick).find(|tick| tick.0 > 0);
        assert_eq!(Some(state.tick), first);
        assert_eq!(state.compared, Side::Was);
        let knew = words.say("ui-what-you-knew");
        screen.press(&knew, |ui| debrief::debrief(ui, &model(), &mut state));
        assert_eq!(std::mem::replace(&mut state.compared, Side::Was), Side::Knew);
        let mut commands = Vec::new();
        screen.pass(vec![pressed(Key::Escape)], |ui| commands.extend(debrief::debrief(ui, &model(), &mut state)));
        assert_eq!(commands, [Command::InDebrief(Ask::CloseComparison)]);
    }
}

#[test]
fn what_is_asked_to_be_looked_at_comes_to_the_map_where_only_one_panel_has_room() {
    let run = Run::small();
    let kept = KeptLog { name: None, log: run.log.clone(), bytes: run.bytes.clone() };
    let seat = run.review.people[0].clone();
    let mut debriefing = Debriefing::new(run.review.clone(), seat, Some(kept), true, Vec::new());
    let mut screen = Screen { size: (800.0, 700.0), ..Screen::new() };
    let [detail, show, knew, pause] =
        ["debrief-panel-detail", "ui-show-moment", "ui-what-you-knew", "ui-pause"].map(|key| run.words().say(key));
    screen.press(&detail, |ui| debriefing.draw(ui));
    let asked = screen.press(&show, |ui| debriefing.draw(ui));
    let [Command::InDebrief(ask)] = asked.as_slice() else { panic!("{asked:?}") };
    debriefing.obey(ask.clone());
    assert!(screen.names(|ui| drop(debriefing.draw(ui))).contains_key(&knew), "the map is shown");
    screen.press(&detail, |ui| debriefing.draw(ui));
    debriefing.obey(Ask::Watch { at: Tick(100), instead: Instead::Nothing });
    while debriefing.is_moving() {
        debriefing.advance();
        std::thread::yield_now();
    }
    let shown = screen.names(|ui| drop(debriefing.draw(ui)));
    assert!(shown.contains_key(&knew) && shown.contains_key(&pause), "the alternative plays on the map");
}

#[test]
fn the_map_tells_under_the_pointer_who_stands_there() {
    let run = Run::small();
    let mut state = DebriefState { side: Side::Was, ..DebriefState::default() };
    let mut screen = Screen::new();
    screen.context.all_styles_mut(|style| style.interaction.tooltip_delay = 0.0);
    let mut draw =
        |state: &mut DebriefState, events| screen.pass(events, |ui| drop(debrief::debrief(ui, &run.model(), state)));
    draw(&mut state, Vec::new());
    state.tick = run.review.frames[40].tick;
    draw(&mut state, Vec::new());
    let words = run.words();
    let picture = screen.nodes.iter().rev().map(|(_, node)| node);
    let named = words.say("ui-what-was");
    let mut picture = picture.filter(|node| node.role() == Role::Image && node.label() == Some(&named));
    let bounds = picture.next().and_then(Node::bounds).expect("the map");
    let rect = Rect::from_min_max(pos2(bounds.x0 as f32, bounds.y0 as f32), pos2(bounds.x1 as f32, bounds.y1 as f32));
    let view = View { rect: rect.shrink(1.0), camera: state.camera };
    let party = run.review.frames[40].truth.parties[0];
    let name = words.key(&run.loaded.scenario.parties[usize::from(party.party)].name);
    let at = view.to_screen(party.at.point());
    let mut draw = |events| screen.pass(events, |ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    let away = rect.center() - vec2(0.0, 400.0);
    let states = [words.named("stage", party.stage), words.named("status", party.status)];
    let texts = states.map(|state| format!("{name} · {state}"));
    let tells = |shown: std::collections::BTreeMap<String, Rect>| texts.iter().any(|text| shown.contains_key(text));
    draw(vec![Event::PointerMoved(away)]);
    assert!(!tells(draw(Vec::new())), "nothing is pointed at");
    draw(vec![Event::PointerMoved(at)]);
    let told = (0..8).any(|_| tells(draw(Vec::new())));
    assert!(told, "{name} stands at {at:?}");
}

#[test]
fn a_long_name_at_the_edge_of_a_map_is_moved_inside_it() {
    let stage = Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0));
    let symbol = Rect::from_center_size(pos2(385.0, 150.0), vec2(28.0, 19.0));
    let name = |symbol| Name { symbol, text: "Two men at a stall".into(), ink: DARK.text, rank: Rank::Party };
    // Something stands at its left.
    let mut taken = vec![labels::cell(symbol.center()), Rect::from_min_max(pos2(5.0, 95.0), pos2(365.0, 205.0))];
    let placed = labels::place(&[name(symbol)], stage, &mut taken, |_| vec2(260.0, 13.0));
    assert!(placed[0].as_ref().is_some_and(|placed| stage.contains_rect(placed.rect)), "{placed:?}");
}

fn pressed(key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

pub fn asked(target_node: NodeId, action: Action, value: Option<f64>) -> Event {
    let data = value.map(ActionData::NumericValue);
    Event::AccessKitActionRequest(ActionRequest { action, target_tree: TreeId::ROOT, target_node, data })
}

/// What has this name and is slid, as a screen reader has it.
fn slider(screen: &mut Screen, name: &str, mut draw: impl FnMut(&mut Screen)) -> (NodeId, Node) {
    draw(screen);
    let nodes = screen.nodes.iter();
    let found = nodes.rev().find(|(_, node)| node.label() == Some(name)).cloned();
    found.unwrap_or_else(|| panic!("no {name}"))
}
