//! What the debrief shows beside a mark, and where the keyboard and the map come back to.

use bevy_egui::egui::accesskit::{Node, Role, Toggled};
use bevy_egui::egui::{Event, Key, Modifiers, Rect, pos2};
use tutela::assessment::band::BandTrack;
use tutela::assessment::card::HardFailKind;
use tutela::assessment::coordination::CoordinationGraph;
use tutela::review::report::Format;
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::rubric::Line;
use tutela::scenario::story::Sender;
use tutela::sim::event::Party;
use tutela::window::commands::Command;
use tutela::window::debrief::ask::{Ask, Instead};
use tutela::window::debrief::kept::Kept;
use tutela::window::debrief::reports::{Export, Written};
use tutela::window::debrief::what_if::Possible;
use tutela::window::debrief::{self, DebriefModel, DebriefState, Detail, Dialog, Panel, Side};
use tutela::window::map_view::{self, Camera, View};
use tutela::window::rehearsal::{self, Rehearsal, script_of};

use crate::window_debrief::{Run, Screen};

#[test]
fn the_chart_shows_the_party_that_the_mark_is_about() {
    let mut run = Run::small();
    let about = run.review.band[0].party.clone();
    let other = BandTrack { party: "elsewhere".into(), ..run.review.band[0].clone() };
    run.review.band.insert(0, other);
    let (mut screen, mut state) = (Screen::new(), DebriefState::default());
    // Standing by; the line's first item is the decision's, which is about no party.
    state.show_line(&run.model(), Line::P8, 1);
    screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    let chosen = screen.nodes.iter().filter(|(_, node)| node.toggled() == Some(Toggled::True));
    let chosen: Vec<&str> = chosen.filter_map(|(_, node)| node.label()).collect();
    assert!(chosen.contains(&run.words().party(&about).as_str()), "{chosen:?}");
    let mut fails = run.review.card.hard_fails.iter();
    let stood_by = fails.position(|fail| fail.kind == HardFailKind::StandingBy).expect("nobody protected anybody");
    state.party = Some("elsewhere".into());
    state.show_hard_fail(&run.model(), stood_by);
    assert_eq!(state.party, Some(about));
}

#[test]
fn a_line_without_a_mark_says_when_it_is_judged() {
    let run = Run::small();
    let none = run.review.card.lines.iter().find(|line| line.mark.is_none()).expect("a line of which nothing was seen");
    let mut state = DebriefState { panel: Panel::Detail, ..DebriefState::default() };
    state.show_line(&run.model(), none.line, 0);
    let shown = Screen::new().names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    assert!(shown.contains_key(&run.words().named("judged", none.line)), "{shown:?}");
    let lacks = |line: &Line| !run.loaded.texts.has(&format!("judged-{line:?}").to_lowercase());
    assert_eq!(Line::ALL.into_iter().find(lacks), None);
}

#[test]
fn a_spread_says_what_it_means_and_what_a_prepared_path_is() {
    let run = Run::small();
    let [means, path] = ["debrief-what-if-spread-means", "debrief-what-if-prepared"].map(|key| run.words().say(key));
    for (instead, is_path) in [(Instead::Script("lawful".into()), true), (Instead::Nothing, false)] {
        let (loaded, log, at) = (run.loaded.clone(), run.log.clone(), Tick(300));
        let script = script_of(&run.review, &log, &instead, at);
        let mut rehearsal = Rehearsal::begin(rehearsal::Ask { loaded, log, at, name: String::new(), script, seeds: 2 });
        while rehearsal.is_running() {
            rehearsal.advance();
            std::thread::yield_now();
        }
        let what_if =
            Possible::Yes { scripts: vec!["lawful"], rehearsal: Some((&instead, &rehearsal)), watching: None };
        let model = DebriefModel { what_if, ..run.model() };
        let (mut screen, mut state) = (Screen::new(), DebriefState::default());
        screen.names(|ui| drop(debrief::debrief(ui, &model, &mut state)));
        state.detail = Detail::WhatIf;
        let shown = screen.names(|ui| drop(debrief::debrief(ui, &model, &mut state)));
        assert!(shown.contains_key(&means), "{shown:?}");
        assert_eq!(shown.contains_key(&path), is_path);
    }
}

#[test]
fn an_export_says_what_was_saved_and_where_once_its_dialog_is_closed() {
    let run = Run::small();
    let words = run.words();
    let export = Export::Done(vec![Written { format: Format::Html, outcome: Ok("reports/a.report.html".into()) }]);
    let values = [("count", 1_u32.into()), ("files", "a.report.html".into()), ("folder", "reports".into())];
    let saved = words.with("debrief-export-saved", &values);
    let of = |export| {
        let model = run.model();
        DebriefModel { kept: Kept { export, ..model.kept }, ..model }
    };
    let is_told = |export, dialog| {
        let mut state = DebriefState { dialog, ..DebriefState::default() };
        let shown = Screen::new().names(|ui| drop(debrief::debrief(ui, &of(export), &mut state)));
        shown.contains_key(&saved)
    };
    assert!(is_told(Some(&export), None));
    assert!(!is_told(Some(&export), Some(Dialog::Export)), "the dialog itself says it");
    assert!(!is_told(None, None), "nothing was exported");
    let mut state = DebriefState::default();
    let asked = Screen::new().press(&words.say("ui-close"), |ui| debrief::debrief(ui, &of(Some(&export)), &mut state));
    assert_eq!(asked, [Command::InDebrief(Ask::CancelExport)]);
}

#[test]
fn whoever_was_in_touch_with_nothing_due_is_in_the_list_all_the_same() {
    let run = Run::small();
    let words = run.words();
    let graph = CoordinationGraph { pairs: Vec::new(), ..run.model().graph.clone() };
    let is_contact = |party: &Party| matches!(party, Party::Sender(Sender::Contact(_)));
    let mut nodes = graph.nodes.iter().filter(|node| is_contact(&node.party));
    let wrote = nodes.find(|node| node.sent > 0).expect("somebody wrote to the seat");
    let values = [("to", wrote.received.into()), ("from", wrote.sent.into())];
    let said = words.with("debrief-nothing-due-messages", &values);
    let row = format!("{} {said}", words.correspondent(&wrote.party));
    let model = DebriefModel { graph: &graph, ..run.model() };
    let (mut screen, mut state) = (Screen::new(), DebriefState::default());
    screen.names(|ui| drop(debrief::debrief(ui, &model, &mut state)));
    state.detail = Detail::WhoKnew;
    let asked = screen.press(&row, |ui| debrief::debrief(ui, &model, &mut state));
    assert!(matches!(asked[..], [Command::InDebrief(Ask::ShowMoment(_))]), "{asked:?}");
}

#[test]
fn the_keyboard_goes_back_to_what_opened_a_challenge() {
    let run = Run::small();
    let words = run.words();
    let [here, above, cancel] =
        ["debrief-challenge", "debrief-challenge-a-mark", "ui-cancel"].map(|key| words.say(key));
    let (mut screen, mut state) = (Screen::new(), DebriefState::default());
    let item = run.review.card.items.first().expect("something was judged");
    state.show_line(&run.model(), item.line, 0);
    for opens in [&here, &above] {
        screen.press(opens, |ui| debrief::debrief(ui, &run.model(), &mut state));
        assert!(state.drafts.is_challenging, "{opens}");
        screen.press(&cancel, |ui| debrief::debrief(ui, &run.model(), &mut state));
        assert!(!state.drafts.is_challenging);
        screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
        assert_eq!(screen.focused(), *opens);
    }
}

#[test]
fn from_a_panel_that_a_key_opened_the_keyboard_goes_on() {
    let run = Run::small();
    let words = run.words();
    let (mut screen, mut state) = (Screen::new(), DebriefState::default());
    let mut strike = |state: &mut DebriefState, key: Key| {
        let stroke = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        for events in [vec![stroke], Vec::new()] {
            screen.pass(events, |ui| drop(debrief::debrief(ui, &run.model(), state)));
        }
        screen.focused()
    };
    strike(&mut state, Key::F5);
    strike(&mut state, Key::Num4);
    assert_eq!(state.detail, Detail::Notes);
    assert_eq!(strike(&mut state, Key::F6), words.say("ui-what-you-knew"), "on to the map");
    strike(&mut state, Key::F6);
    assert_eq!(strike(&mut state, Key::Num3), words.say("ui-detail-what-if"), "along from the marks");
    assert_eq!(strike(&mut state, Key::F6), words.say("ui-what-you-knew"));
}

#[test]
fn the_map_keeps_to_its_room_and_a_button_leads_back_to_the_whole() {
    let run = Run::small();
    let words = run.words();
    let (mut screen, mut state) = (Screen::new(), DebriefState { side: Side::Was, ..DebriefState::default() });
    let back = words.say("ui-tool-fit");
    let whole = screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    assert!(!whole.contains_key(&back), "there is nothing to go back to");
    let fitted = state.camera;
    state.camera = Camera { centre: Point(0.0, 0.0), zoom: fitted.zoom * 8.0, fitted: false, ..fitted };
    screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    let named = words.say("ui-what-was");
    let picture = |(_, node): &&(_, Node)| node.role() == Role::Image && node.label() == Some(&named);
    let bounds = screen.nodes.iter().find(picture).and_then(|(_, node)| node.bounds()).expect("the map");
    let rect = Rect::from_min_max(pos2(bounds.x0 as f32, bounds.y0 as f32), pos2(bounds.x1 as f32, bounds.y1 as f32));
    let view = View { rect: rect.shrink(1.0), camera: state.camera };
    let covered = map_view::frame(&view, run.loaded.scenario.map());
    assert!(covered.expand(0.5).contains_rect(view.rect), "{covered:?} leaves {:?} bare", view.rect);
    screen.press(&back, |ui| debrief::debrief(ui, &run.model(), &mut state));
    screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    assert_eq!(state.camera, fitted);
}

#[test]
fn from_a_mark_to_the_alternatives_the_keyboard_comes_along() {
    let run = Run::small();
    let words = run.words();
    let what_if = Possible::Yes { scripts: vec!["lawful"], rehearsal: None, watching: None };
    let model = DebriefModel { what_if, ..run.model() };
    let (mut screen, mut state) = (Screen::new(), DebriefState::default());
    let mut strike = |key: Key| {
        let stroke = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        for events in [vec![stroke], Vec::new(), Vec::new()] {
            screen.pass(events, |ui| drop(debrief::debrief(ui, &model, &mut state)));
        }
        screen.focused()
    };
    let here = words.say("debrief-what-if-here");
    assert!((0..90).any(|_| strike(Key::Tab) == here), "Tab does not lead there");
    assert_eq!(strike(Key::Enter), words.say("ui-what-if-instead"));
}
