//! From the drill to the own account: strokes that were on their way to the drill do nothing there.

use std::sync::Arc;

use bevy_egui::egui::{Event, Key};
use tutela::scenario::language::Language;
use tutela::scenario::library;
use tutela::window::commands::Command;
use tutela::window::session::{Screen as Place, Session};

use crate::window_debrief::Screen;
use crate::window_library::down;
use crate::window_runs::at_home;

#[test]
fn strokes_for_the_drill_do_nothing_in_the_account_and_later_ones_do() {
    at_home("window_account::strokes_for_the_drill_do_nothing_in_the_account_and_later_ones_do", || {
        let mut session = Session::new(None, Language::English);
        session.start(&Arc::new(library::open("first_steps").unwrap()), Some(1));
        let Place::Play(run) = session.screen_mut() else { panic!("it has begun") };
        run.exercise_mut().advance_ticks(100);
        session.obey(Command::Leave);
        let mut screen = Screen::new();
        let mut frame = |session: &mut Session, events: Vec<Event>| {
            screen.pass(events, |ui| session.draw(ui));
            session.carry_out();
            let said = screen.nodes.iter().filter_map(|(_, node)| node.label().or(node.value()));
            said.map(str::to_owned).collect::<Vec<_>>().join("\n")
        };
        frame(&mut session, Vec::new());
        for key in [Key::Space, Key::Enter, Key::Num1] {
            frame(&mut session, vec![down(key), Event::Text("1".into())]);
            let Place::Debrief(debriefing) = session.screen() else { panic!("{key:?} has left it") };
            assert!(!debriefing.shows_marks(), "{key:?} has passed it over");
        }
        // By now it has been seen.
        for _ in 0..60 {
            frame(&mut session, Vec::new());
        }
        frame(&mut session, vec![Event::Text("They came".into())]);
        let said = frame(&mut session, Vec::new());
        assert!(said.contains("They came") && !said.contains("1They"), "its first field has the keyboard: {said}");
        frame(&mut session, vec![down(Key::Escape)]);
        frame(&mut session, vec![down(Key::Escape)]);
        let asks = session.texts().say("debrief-unsent-title");
        assert!(frame(&mut session, Vec::new()).contains(&asks), "the field is left, then the way out asks");
    });
}
