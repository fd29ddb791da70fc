//! Out of the debrief: what Esc puts away first, what is asked before a word is lost, and how a hard fail is challenged.

use bevy_egui::egui::accesskit::Action;
use bevy_egui::egui::{Event, Key, Modifiers};
use tutela::assessment::card::{HardFail, HardFailKind};
use tutela::scenario::rubric::Scale;
use tutela::window::commands::Command;
use tutela::window::debrief::ask::Ask;
use tutela::window::debrief::{self, DebriefState, Detail, Dialog, Phase, Way};
use tutela::window::dialogs;

use crate::window_debrief::{Run, Screen};
use crate::window_debrief_maps::asked;

/// A screen on which keys are pressed and words written, over several frames.
struct Desk {
    run: Run,
    state: DebriefState,
    screen: Screen,
}

impl Desk {
    fn new(state: DebriefState) -> Self {
        let mut desk = Self { run: Run::small(), state, screen: Screen::new() };
        desk.draw(Vec::new());
        desk
    }

    fn draw(&mut self, events: Vec<Event>) -> Vec<Command> {
        let mut commands = Vec::new();
        let (run, state) = (&self.run, &mut self.state);
        self.screen.pass(events, |ui| commands.extend(debrief::debrief(ui, &run.model(), state)));
        commands
    }

    /// One frame with the stroke, and the next one, as it shows what came of it.
    fn key(&mut self, key: Key) -> Vec<Command> {
        let event = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        let mut commands = self.draw(vec![event]);
        commands.extend(self.draw(Vec::new()));
        commands
    }

    fn press(&mut self, name: &str) -> Vec<Command> {
        let (run, state) = (&self.run, &mut self.state);
        self.screen.press(name, |ui| debrief::debrief(ui, &run.model(), state))
    }

    fn say(&self, key: &str) -> String {
        self.run.words().say(key)
    }

    /// Writes into the field that this text names.
    fn write(&mut self, field: &str, text: &str) {
        self.draw(Vec::new());
        let nodes = &self.screen.nodes;
        let (label, _) = nodes.iter().find(|(_, node)| node.label().or(node.value()) == Some(field)).unwrap();
        let (field, _) = nodes.iter().find(|(_, node)| node.labelled_by().contains(label)).unwrap();
        let focus = asked(*field, Action::Focus, None);
        self.draw(vec![focus]);
        self.draw(vec![Event::Text(text.into())]);
    }

    /// Names that so many strokes of Tab lead to.
    fn tab(&mut self, strokes: usize) -> Vec<String> {
        let stroke = |desk: &mut Self| {
            desk.key(Key::Tab);
            desk.screen.focused()
        };
        (0..strokes).map(|_| stroke(self)).collect()
    }

    fn shows(&mut self, name: &str) -> bool {
        let (run, state) = (&self.run, &mut self.state);
        self.screen.names(|ui| drop(debrief::debrief(ui, &run.model(), state))).contains_key(name)
    }
}

#[test]
fn esc_in_a_text_leaves_the_field_and_the_next_one_asks() {
    let mut desk = Desk::new(DebriefState::default());
    desk.key(Key::Num4);
    desk.state.note.text = "Drill the".into();
    let field = desk.say("debrief-notes-owner");
    desk.write(&field, "Ibis");
    assert_eq!(desk.state.note.owner, "Ibis");
    assert_eq!(desk.key(Key::Escape), [], "it leaves the field");
    assert_eq!(desk.state.dialog, None);
    assert_eq!(desk.key(Key::Escape), [], "there is something to lose");
    assert_eq!(desk.state.dialog, Some(Dialog::Leave(Way::Library)));
    assert_eq!(desk.key(Key::Escape), [], "it keeps on writing");
    assert_eq!((desk.state.dialog, desk.state.note.text.as_str()), (None, "Drill the"));
    assert_eq!(desk.press(&desk.say("ui-to-library")), []);
    assert_eq!(desk.press(&desk.say("debrief-unsent-leave")), [Command::BackToLibrary]);
    // Nothing written: nothing is asked.
    desk.state = DebriefState::default();
    desk.draw(Vec::new());
    assert_eq!(desk.key(Key::Escape), [Command::BackToLibrary]);
}

#[test]
fn esc_on_an_account_without_a_word_leaves_at_once() {
    let mut desk = Desk::new(DebriefState { phase: Phase::Account, ..DebriefState::default() });
    desk.draw(Vec::new());
    assert!(desk.screen.context.text_edit_focused(), "its first field has the keyboard");
    assert_eq!(desk.key(Key::Escape), [Command::BackToLibrary]);
}

#[test]
fn esc_on_the_account_asks_before_it_is_lost_and_leads_to_the_library() {
    let mut desk = Desk::new(DebriefState { phase: Phase::Account, ..DebriefState::default() });
    let field = desk.say("debrief-account-happened");
    desk.write(&field, "They came");
    assert_eq!(desk.key(Key::Escape), []);
    assert_eq!(desk.state.account.answers[1], "They came");
    assert_eq!(desk.key(Key::Escape), []);
    let stay = desk.say("debrief-unsent-stay");
    assert!(desk.shows(&stay));
    desk.key(Key::Escape);
    desk.state.account = Default::default();
    assert_eq!(desk.key(Key::Escape), [Command::BackToLibrary]);
    assert_eq!(desk.press(&desk.say("ui-settings")), [Command::ShowSettings(true)]);
}

#[test]
fn whoever_keeps_on_writing_writes_on_where_they_wrote() {
    let mut desk = Desk::new(DebriefState { phase: Phase::Account, ..DebriefState::default() });
    let field = desk.say("debrief-account-happened");
    desk.write(&field, "They came");
    desk.press(&desk.say("ui-to-library"));
    assert_eq!(desk.state.dialog, Some(Dialog::Leave(Way::Library)));
    desk.press(&desk.say("debrief-unsent-stay"));
    desk.draw(Vec::new());
    desk.draw(vec![Event::Text(" late".into())]);
    assert_eq!(desk.state.account.answers[1], "They came late");
}

#[test]
fn esc_closes_a_list_that_a_key_or_a_pointer_opened_and_nothing_else() {
    let mut desk = Desk::new(DebriefState::default());
    let speed = desk.say("ui-spoken-speed");
    desk.press(&speed);
    assert!(desk.shows("16×"), "it is open");
    assert_eq!(desk.key(Key::X), [], "the list has the keys");
    assert_eq!(desk.state.dialog, None);
    assert_eq!(desk.key(Key::Escape), []);
    assert!(!desk.shows("16×"), "it is closed");
    assert_eq!(desk.key(Key::Escape), [Command::BackToLibrary]);
    // By key: chosen from, it closes.
    desk.press(&speed);
    desk.key(Key::Escape);
    let was = desk.state.speed;
    let id = desk.screen.nodes.iter().find(|(_, node)| node.label() == Some(&speed)).map(|(id, _)| *id).unwrap();
    desk.draw(vec![asked(id, Action::Focus, None)]);
    desk.key(Key::Enter);
    desk.key(Key::ArrowDown);
    desk.key(Key::Enter);
    assert_ne!(desk.state.speed, was);
    assert_eq!(desk.key(Key::Escape), [Command::BackToLibrary], "the list is closed already");
}

#[test]
fn what_is_written_of_an_item_waits_while_another_is_looked_at() {
    let mut desk = Desk::new(DebriefState::default());
    let line = desk.run.review.card.items[0].line;
    let other = desk.run.review.card.lines.iter().map(|one| one.line).find(|one| *one != line).unwrap();
    desk.state.show_line(&desk.run.model(), line, 0);
    (desk.state.drafts.is_challenging, desk.state.drafts.challenge) = (true, "Not so.".into());
    desk.state.show_line(&desk.run.model(), other, 0);
    assert_eq!(desk.state.drafts.challenge, "");
    assert_eq!(desk.key(Key::Escape), [], "what waits would be lost as well");
    assert_eq!(desk.state.dialog, Some(Dialog::Leave(Way::Library)));
    desk.state.show_line(&desk.run.model(), line, 0);
    assert_eq!((desk.state.drafts.is_challenging, desk.state.drafts.challenge.as_str()), (true, "Not so."));
}

#[test]
fn ratings_alone_are_an_account() {
    let mut desk = Desk::new(DebriefState { phase: Phase::Account, ..DebriefState::default() });
    desk.state.account.ratings = [Some(2), Some(3)];
    let skip = desk.say("debrief-account-skip");
    assert!(!desk.shows(&skip), "they are not skipped without a word");
    let asked = desk.press(&desk.say("debrief-account-keep"));
    let [Command::InDebrief(Ask::KeepAccount(Some(account)))] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!((account.text.as_str(), account.ratings.len()), ("", 2));
}

#[test]
fn a_hard_fail_names_the_item_that_it_follows_from_and_is_challenged_there() {
    let mut desk = Desk::new(DebriefState::default());
    let card = &mut desk.run.review.card;
    let item = card.items.iter().find(|item| item.line.scale() == Scale::Proportionality).unwrap().clone();
    assert!(!item.events.is_empty());
    card.hard_fails = vec![HardFail {
        kind: HardFailKind::StandingBy,
        scale: Scale::Proportionality,
        seat: item.seat.clone(),
        with: Vec::new(),
        tick: item.opened,
        events: item.events.clone(),
        reason: item.reason.clone(),
    }];
    desk.state.show_hard_fail(&desk.run.model(), 0);
    desk.state.detail = Detail::Mark;
    let follows = desk.say("debrief-fail-follows");
    assert!(desk.shows(&follows));
    desk.press(&desk.say("debrief-challenge"));
    assert_eq!((desk.state.line, desk.state.drafts.is_challenging), (Some(item.line), true));
}

#[test]
fn whoever_comes_to_the_account_writes_in_its_first_field() {
    let mut desk = Desk::new(DebriefState { phase: Phase::Account, ..DebriefState::default() });
    for text in ["They", " ", "came"] {
        assert_eq!(desk.draw(vec![Event::Text(text.into())]), []);
    }
    assert_eq!(desk.state.account.answers[0], "They came");
    // Left, it is not taken hold of again.
    desk.key(Key::Escape);
    desk.draw(vec![Event::Text("late".into())]);
    assert_eq!(desk.state.account.answers[0], "They came");
}

#[test]
fn tab_goes_through_the_head_as_it_is_read_and_the_way_out_comes_last() {
    let mut desk = Desk::new(DebriefState::default());
    let head = [
        "debrief-compare",
        "debrief-challenge-a-mark",
        "debrief-export",
        "ui-run-again",
        "ui-settings",
        "ui-to-library",
    ];
    let head = head.map(|key| desk.say(key));
    assert_eq!(desk.tab(head.len()), head);
    // As they stand on the screen.
    let run = &desk.run;
    let shown = desk.screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut desk.state)));
    let lefts: Vec<f32> = head.iter().map(|name| shown[name].left()).collect();
    assert!(lefts.is_sorted(), "{lefts:?}");
    // Beside the account the keyboard begins in its first field, below both.
    let mut desk = Desk::new(DebriefState { phase: Phase::Account, ..DebriefState::default() });
    desk.key(Key::Escape);
    assert_eq!(desk.tab(2), ["ui-settings", "ui-to-library"].map(|key| desk.say(key)));
}

#[test]
fn tab_goes_through_a_dialog_as_it_is_read() {
    let texts = tutela::scenario::texts::Texts::program();
    let mut screen = Screen::new();
    let mut draw = |events: Vec<Event>| {
        screen.pass(events, |ui| _ = dialogs::leave(ui, &texts, &mut Vec::new()));
        screen.focused()
    };
    let tab =
        Event::Key { key: Key::Tab, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    draw(Vec::new());
    draw(Vec::new());
    // From what has the keyboard as it opens, and round.
    let names = ["ui-leave-debrief", "ui-leave-library", "ui-leave-stay"].map(|key| texts.say(key));
    let led = names.clone().map(|_| {
        draw(vec![tab.clone()]);
        draw(Vec::new())
    });
    assert_eq!(led, names);
}
