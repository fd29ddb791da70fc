//! The debrief's maps and panels: what was known beside what was, two runs at one moment, keys from panel to panel.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy_egui::egui::accesskit::{Action, ActionData, ActionRequest, Node, NodeId, Role, TreeId};
use bevy_egui::egui::{Event, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, Shape, Vec2, pos2, vec2};
use tutela::assessment::coordination::PairState;
use tutela::review::Review;
use tutela::scenario::ids::Tick;
use tutela::scenario::language::Language;
use tutela::sim::event::EventKind;
use tutela::window::commands::Command;
use tutela::window::debrief::ask::{Ask, Instead};
use tutela::window::debrief::compare::Comparison;
use tutela::window::debrief::watch::Watching;
use tutela::window::debrief::what_if::Possible;
use tutela::window::debrief::{self, DebriefModel, DebriefState, Detail, Panel, Side};
use tutela::window::debriefing::{Debriefing, KeptLog};
use tutela::window::map_view::View;
use tutela::window::map_view::crowd::Crowd;
use tutela::window::play::labels::{self, Name, Rank, Room};
use tutela::window::rehearsal::script_of;
use tutela::window::theme::DARK;

use crate::window::{begun, context, flagship};
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
    // From wherever the keyboard is it goes on, whatever was pressed last.
    state.panel = Panel::Detail;
    assert_eq!(focused(&mut screen, &mut state), words.say("ui-detail-mark"), "on from the line");
    let was = words.say("ui-what-was");
    let (id, _) = screen.nodes.iter().find(|(_, node)| node.label() == Some(&was)).expect("a choice above the map");
    let focus = asked(*id, Action::Focus, None);
    for events in [vec![focus], Vec::new()] {
        screen.pass(events, |ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    }
    assert_eq!(focused(&mut screen, &mut state), line, "on from the map");
}

/// The head of the evidence, as high as it stands in the panel.
#[test]
fn page_keys_move_the_detail_and_an_arrow_only_goes_to_another_line() {
    let run = Run::small();
    let items = &run.review.card.items;
    let item = items.iter().find(|item| !item.events.is_empty()).expect("an item with events");
    let place = items.iter().filter(|one| one.line == item.line).position(|one| one == item);
    let mut state = DebriefState::default();
    state.show_line(&run.model(), item.line, place.expect("it is of its line"));
    // As low as all panels have room side by side.
    let mut screen = Screen { size: (1280.0, 500.0), ..Screen::new() };
    let mut settled = |state: &mut DebriefState, events: Vec<Event>| {
        screen.pass(events, |ui| drop(debrief::debrief(ui, &run.model(), state)));
        let rest = (0..40).map(|_| screen.pass(Vec::new(), |ui| drop(debrief::debrief(ui, &run.model(), state))));
        rest.last().expect("a frame")
    };
    let evidence = run.words().say("ui-evidence");
    let before = settled(&mut state, Vec::new())[&evidence];
    let after = settled(&mut state, vec![pressed(Key::PageDown)])[&evidence];
    assert!(after.top() < before.top() - 20.0, "{before:?} to {after:?}");
    assert_eq!(settled(&mut state, vec![pressed(Key::Home)])[&evidence], before);
    let camera = state.camera;
    settled(&mut state, vec![pressed(Key::ArrowDown)]);
    assert_ne!(state.line, Some(item.line));
    assert_eq!(state.camera, camera, "the map stays");
}

#[test]
fn a_line_that_is_pressed_in_sight_stays_where_it_is() {
    let run = Run::small();
    let mut state = DebriefState::default();
    let mut screen = Screen { size: (1280.0, 500.0), ..Screen::new() };
    let names: Vec<String> = run
        .review
        .card
        .lines
        .iter()
        .map(|one| format!("{:?} {}", one.line, run.words().named("line", one.line)))
        .collect();
    let mut settled = |screen: &mut Screen| {
        let frames =
            (0..40).map(|_| screen.pass(Vec::new(), |ui| drop(debrief::debrief(ui, &run.model(), &mut state))));
        frames.last().expect("a frame")
    };
    let shown = settled(&mut screen);
    // Between the head and the time line.
    let in_sight = |rect: &Rect| rect.left() < 272.0 && rect.top() > 150.0 && rect.bottom() < 370.0;
    let rows = shown.iter().filter(|(name, rect)| in_sight(rect) && names.iter().any(|line| name.starts_with(line)));
    let (name, place) = rows.max_by(|a, b| a.1.top().total_cmp(&b.1.top())).expect("a row in sight");
    let centre = place.center();
    for event in [Event::PointerMoved(centre), button(centre, true), button(centre, false)] {
        screen.pass(vec![event], |ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    }
    let mut settled = |screen: &mut Screen| {
        let frames =
            (0..40).map(|_| screen.pass(Vec::new(), |ui| drop(debrief::debrief(ui, &run.model(), &mut state))));
        frames.last().expect("a frame")
    };
    assert_eq!(settled(&mut screen)[name], *place);
    let chosen = state.line.expect("a line");
    assert!(name.starts_with(&format!("{chosen:?} ")), "{name} is chosen");
}

/// The same window has shown another debrief, which was scrolled.
#[test]
fn what_a_debrief_shows_first_stands_as_high_as_it_did_in_the_first_one() {
    let run = Run::small();
    let (card, words) = (&run.review.card, run.words());
    let line = card.lines.iter().find(|line| line.items > 0).expect("a line that was observed").line;
    let begun = || {
        let mut state = DebriefState::default();
        state.show_line(&run.model(), line, 0);
        state
    };
    let mut screen = Screen { size: (1280.0, 500.0), ..Screen::new() };
    let mut settled = |state: &mut DebriefState, events: Vec<Event>| {
        screen.pass(events, |ui| drop(debrief::debrief(ui, &run.model(), state)));
        let rest = (0..40).map(|_| screen.pass(Vec::new(), |ui| drop(debrief::debrief(ui, &run.model(), state))));
        rest.last().expect("a frame")
    };
    let mut state = begun();
    let first = settled(&mut state, Vec::new());
    let (moment, row) = (words.say("ui-show-moment"), format!("{line:?} {}", words.named("line", line)));
    let row = first.keys().find(|name| name.starts_with(&row)).expect("its row").clone();
    let scrolled = settled(&mut state, vec![pressed(Key::PageDown)]);
    assert!(scrolled[&moment].top() < first[&moment].top(), "the detail is scrolled");
    let mut state = begun();
    assert_eq!(settled(&mut state, Vec::new())[&moment], first[&moment]);
    state.show_line(&run.model(), card.lines.last().expect("a line").line, 0);
    let scrolled = settled(&mut state, Vec::new());
    assert!(scrolled.get(&row).is_none_or(|at| at.top() < first[&row].top()), "the list is scrolled");
    assert_eq!(settled(&mut begun(), Vec::new())[&row], first[&row]);
}

/// What the panel of other choices shows while this one is watched.
fn what_if_of(run: &Run, watching: &Watching) -> BTreeMap<String, Rect> {
    let what_if = Possible::Yes { scripts: Vec::new(), rehearsal: None, watching: Some(watching) };
    let model = DebriefModel { what_if, ..run.model() };
    let (mut state, mut screen) = (DebriefState::default(), Screen::new());
    screen.names(|ui| drop(debrief::debrief(ui, &model, &mut state)));
    state.detail = Detail::WhatIf;
    screen.names(|ui| drop(debrief::debrief(ui, &model, &mut state)))
}

#[test]
fn another_answer_that_is_watched_says_that_the_other_orders_stay() {
    let run = Run::small();
    let at = Tick(run.answered().0.0 - 1);
    let said = run.words().say("debrief-watch-orders");
    for (instead, is_said) in [(Instead::Option("go".into(), "now".into()), true), (Instead::Nothing, false)] {
        let script = script_of(&run.review, &run.log, &instead, at);
        let watching = Watching::begin(run.loaded.clone(), run.log.clone(), at, instead, script);
        let watching = Watching { beside: finished(watching.beside), ..watching };
        let shown = what_if_of(&run, &watching);
        assert!(shown.contains_key(&run.words().say("debrief-watch-legend")));
        assert_eq!(shown.contains_key(&said), is_said);
    }
}

#[test]
fn a_prepared_path_that_comes_out_below_the_run_says_why() {
    let mut run = Run::small();
    run.review.card.scales.iter_mut().for_each(|scale| scale.mark = Some(60.0));
    let said = run.words().say("debrief-what-if-prepared");
    let path = || Instead::Script("lawful".into());
    for (instead, mark, is_said) in [(path(), 40.0, true), (path(), 60.0, false), (Instead::Nothing, 40.0, false)] {
        let script = script_of(&run.review, &run.log, &Instead::Nothing, Tick(10));
        let watching = Watching::begin(run.loaded.clone(), run.log.clone(), Tick(10), instead, script);
        let mut beside = finished(watching.beside);
        let other = beside.review_mut().expect("it was played");
        other.card.scales.iter_mut().for_each(|scale| scale.mark = Some(mark));
        let watching = Watching { beside, ..watching };
        let shown = what_if_of(&run, &watching);
        assert_eq!(shown.contains_key(&said), is_said, "{mark}");
    }
}

/// No name lies on the figure of a line that leads to whoever was to be told.
#[test]
fn names_in_the_drawing_of_who_knew_keep_off_its_figures() {
    let loaded = flagship();
    let (mut exercise, _) = begun(&loaded);
    exercise.advance_ticks(3_000);
    exercise.close();
    let review = Review::of(&exercise).expect("it is over");
    for language in Language::ALL {
        let spoken = Arc::new(loaded.speaking(language));
        let run = Run::of(spoken.clone(), Review { loaded: spoken, ..review.clone() }, None);
        let figures = ["✗".to_owned(), run.words().named("pair", PairState::Open)];
        for size in [vec2(1280.0, 800.0), vec2(1024.0, 768.0), vec2(1920.0, 1080.0)] {
            let texts = written(&run, size);
            let (of_lines, others): (Vec<_>, Vec<_>) = texts.iter().partition(|(text, _)| figures.contains(text));
            assert!(!of_lines.is_empty(), "somebody was not told");
            for (figure, at) in of_lines {
                let over = others.iter().find(|(_, rect)| rect.intersects(at.shrink(1.5)));
                assert!(over.is_none(), "{language} {size:?}: {over:?} over {figure} at {at:?}");
            }
        }
    }
}

/// What is written on the screen, and where, as far as it is seen.
fn written(run: &Run, size: Vec2) -> Vec<(String, Rect)> {
    let context = context();
    let mut state = DebriefState::default();
    let mut texts = Vec::new();
    for _ in 0..3 {
        state.detail = Detail::WhoKnew;
        let input = RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)), ..RawInput::default() };
        let mut output = context.run_ui(input, |ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
        output.textures_delta.clear();
        let seen = output.shapes.iter().filter_map(|shape| match &shape.shape {
            Shape::Text(text) => {
                let rect = text.visual_bounding_rect().intersect(shape.clip_rect);
                rect.is_positive().then(|| (text.galley.text().to_owned(), rect))
            }
            _ => None,
        });
        texts = seen.collect();
    }
    texts
}

#[test]
fn a_path_answers_at_once_what_waits_and_what_it_had_answered_before() {
    let mut run = Run::small();
    let mut loaded = (*run.loaded).clone();
    let path = r#"(script: 1, scenario: "small", steps: [
        (at_s: 0.5, seat: "commander", order: Decide(decision: "go", option: "now", rationale: "")),
    ])"#;
    loaded.scripts.insert("lawful".into(), path.into());
    run.review.loaded = Arc::new(loaded);
    let (answered, _) = run.answered();
    let lawful = Instead::Script("lawful".into());
    let steps = |at| script_of(&run.review, &run.log, &lawful, at).steps.iter().map(|step| step.at).collect::<Vec<_>>();
    let waiting = Tick(answered.0 - 1);
    assert_eq!(steps(waiting), [answered], "it waits for an answer");
    assert_eq!(steps(Tick(10)), [Tick(5)], "nobody is asked yet");
    assert_eq!(steps(answered), [Tick(5)], "it is answered");
    let watched = run.watch(waiting, lawful.clone());
    let answers = watched.events.events.iter().filter_map(|event| match &event.kind {
        EventKind::Decided { option, .. } => Some((event.tick, option.as_str())),
        _ => None,
    });
    assert_eq!(answers.collect::<Vec<_>>(), [(answered, "now")]);
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
    let taken = vec![labels::cell(symbol.center(), 1.0), Rect::from_min_max(pos2(5.0, 105.0), pos2(365.0, 195.0))];
    let mut room = Room::new(stage, stage, taken, Crowd::default());
    let placed = labels::place(&[name(symbol)], &[symbol], &mut room, |_, _| vec2(260.0, 13.0));
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
