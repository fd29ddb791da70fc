//! The keyboard alone: into a card, round in it, out of it, and what is given on the way; and what is taken back.

use std::sync::Arc;

use bevy_egui::egui::accesskit::{Node, NodeId, Role};
use bevy_egui::egui::{Context, Event, Key, Modifiers, PointerButton, Popup, Pos2, RawInput, Rect, Vec2, pos2, vec2};
use tutela::exercise::Exercise;
use tutela::exercise::Setup;
use tutela::exercise::log::{MemorySink, Mode};
use tutela::scenario::ids::MessageNo;
use tutela::scenario::read::Loaded;
use tutela::sim::order::{Order, Place, Target};
use tutela::window::commands::Command;
use tutela::window::play::draft::UnitOrder;
use tutela::window::play::inbox::InboxFilter;
use tutela::window::play::{RightTab, Side};
use tutela::window::run::Run;
use tutela::window::settings::Settings;
use tutela::window::settings_screen::{SettingsModel, SettingsState, settings_screen};
use tutela::window::words::sentence;

use crate::window::{context, flagship, words};
use crate::window_reach::nodes;

#[test]
fn a_list_of_the_card_is_opened_chosen_from_and_the_order_given_by_key() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    desk.press(Key::PageDown);
    assert_eq!(desk.press(UnitOrder::Cordon.key()), []);
    assert_eq!(desk.focus(), words(&loaded).say("ui-slot-around"), "the card begins at what is missing");
    assert_eq!(desk.press(Key::Enter), [], "it opens the list");
    desk.press(Key::ArrowDown);
    assert_eq!(desk.press(Key::Enter), [], "it chooses");
    let unit = desk.run.view().units[0].id.clone();
    let around = loaded.scenario.map().zones[1].id.clone();
    assert_eq!(desk.press(Key::Enter), [Command::Give(Order::Cordon { unit, around })]);
    assert_eq!(desk.focus(), "", "nothing had the keyboard before");
    assert_eq!(desk.press(Key::Space), [Command::TogglePause]);
}

#[test]
fn a_letter_goes_to_a_choice_of_the_open_list_and_is_no_key_of_the_screen() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    desk.press(Key::PageDown);
    desk.press(UnitOrder::Cordon.key());
    desk.press(Key::Enter);
    let names: Vec<String> = loaded.scenario.map().zones.iter().map(|zone| words(&loaded).key(&zone.name)).collect();
    // M is the measure's key, and two places begin with it: the second is the next one after the first.
    for beginning in ["M", "M", "Q"] {
        desk.type_letter(Key::from_name(beginning).expect("a letter"), beginning);
    }
    assert!(!desk.run.state.measure.is_on());
    desk.press(Key::Enter);
    let around =
        names.iter().position(|name| name.starts_with('Q')).map(|at| loaded.scenario.map().zones[at].id.clone());
    assert_eq!(desk.run.state.draft.as_ref().and_then(|draft| draft.zone.clone()), around);
}

#[test]
fn tab_goes_round_in_the_card_and_escape_leads_back_to_where_one_was() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::PageDown);
    let cordon = words.say(&UnitOrder::Cordon.name_key());
    desk.tab_to(&cordon);
    desk.press(Key::Enter);
    let (around, cancel) = (words.say("ui-slot-around"), words.say("ui-cancel"));
    let mut seen = vec![desk.focus()];
    for _ in 0..4 {
        desk.press(Key::Tab);
        seen.push(desk.focus());
    }
    let names = |all: [&String; 5]| all.map(String::clone).to_vec();
    assert_eq!(seen, names([&around, &cancel, &around, &cancel, &around]));
    desk.press_with(Key::Tab, Modifiers::SHIFT);
    assert_eq!(desk.focus(), cancel);
    // The clock is stopped from in there too, and the button is not pressed by it.
    assert_eq!(desk.press_with(Key::Space, Modifiers::COMMAND), [Command::TogglePause]);
    assert!(desk.run.state.draft.is_some());
    // Esc closes a list and nothing else; then it cancels the card.
    desk.press(Key::Tab);
    desk.press(Key::Space);
    desk.press(Key::Escape);
    assert_eq!(desk.focus(), around);
    assert!(desk.run.state.draft.is_some());
    desk.press(Key::Escape);
    assert!(desk.run.state.draft.is_none() && desk.run.state.unit.is_some() && !desk.run.state.leaving);
    assert_eq!(desk.focus(), cordon);
}

#[test]
fn escape_closes_a_list_that_a_pointer_opened_and_nothing_else() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::PageDown);
    let (cordon, around) = (words.say(&UnitOrder::Cordon.name_key()), words.say("ui-slot-around"));
    desk.click(&cordon);
    desk.click(&around);
    assert!(Popup::is_any_open(&desk.context));
    desk.press(Key::Escape);
    assert!(!Popup::is_any_open(&desk.context) && desk.run.state.draft.is_some());
    desk.press(Key::Escape);
    assert!(desk.run.state.draft.is_none() && desk.run.state.unit.is_some());
}

#[test]
fn escape_closes_the_list_of_the_settings_before_the_settings() {
    let loaded = flagship();
    let texts = &loaded.texts;
    let settings = Settings::default();
    let model = SettingsModel { texts, settings: &settings, runs: &[], place: None, in_play: false, full_screen: None };
    let (context, mut state) = (context(), SettingsState::default());
    let mut pass = |events: Vec<Event>| nodes(&context, events, |ui| drop(settings_screen(ui, &model, &mut state)));
    let shown = pass(Vec::new());
    let list =
        shown.iter().find(|node| node.label() == Some(&texts.say("ui-language")) && node.role() == Role::ComboBox);
    let bounds = list.and_then(Node::bounds).expect("the list of languages");
    let pos = pos2((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0);
    let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
    let press = |pressed| Event::PointerButton { pos, button, pressed, modifiers };
    for event in [Event::PointerMoved(pos), press(true), press(false)] {
        pass(vec![event]);
    }
    assert!(Popup::is_any_open(&context));
    for (stroke, expected) in [("first", Vec::new()), ("second", vec![Command::ShowSettings(false)])] {
        let mut heard = Vec::new();
        let key = Event::Key { key: Key::Escape, physical_key: None, pressed: true, repeat: false, modifiers };
        nodes(&context, vec![key], |ui| heard.extend(settings_screen(ui, &model, &mut state)));
        assert_eq!(heard, expected, "the {stroke} stroke");
    }
}

#[test]
fn the_one_threat_that_is_known_is_in_the_card_already() {
    let loaded = Arc::new(tutela::scenario::library::open("first_steps").unwrap());
    // The elders have called, and nobody else is known of.
    let mut desk = Desk::at(&loaded, 200);
    let threats = desk.run.view().parties.iter().filter(|party| party.status.is_threat());
    let threats: Vec<_> = threats.map(|party| party.id.clone()).collect();
    let [threat] = &threats[..] else { panic!("{threats:?}") };
    desk.press(Key::PageDown);
    assert_eq!(desk.press(UnitOrder::Mediate.key()), []);
    assert_eq!(desk.focus(), words(&loaded).say("ui-give-order"));
    let unit = desk.run.view().units[0].id.clone();
    let target = Target::Party(threat.clone());
    assert_eq!(desk.press(Key::Enter), [Command::Give(Order::Mediate { unit, target })]);
}

#[test]
fn a_message_is_written_and_sent_by_key_and_the_keyboard_is_free_again() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::Num7);
    assert_eq!(desk.focus(), words.say("ui-field-to"), "it begins at what is missing");
    for field in ["ui-field-to", "ui-field-topic"] {
        desk.tab_to(&words.say(field));
        desk.press(Key::Enter);
        assert_eq!(desk.press(Key::Enter), []);
    }
    let (to, topic) = (desk.run.view().contacts[0].id.clone(), desk.run.view().topics[0].clone());
    assert_eq!(desk.press(Key::Enter), [Command::Give(Order::Notify { to, topic })]);
    assert_eq!((desk.run.state.right, desk.focus()), (RightTab::Inbox, String::new()));
    desk.press(Key::F8);
    assert_eq!(desk.focus(), words.say("ui-send"), "a reply lacks nothing");
    desk.press(Key::Escape);
    assert_eq!((desk.run.state.right, desk.focus()), (RightTab::Inbox, String::new()));
    assert!(!desk.run.state.leaving);
}

#[test]
fn a_message_is_read_once_a_pointer_has_rested_on_it() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    let (message, text) = newest(&desk, &loaded);
    let at = desk.bounds(&text).center();
    desk.pass(vec![Event::PointerMoved(at)]);
    for _ in 0..30 {
        desk.pass(Vec::new());
    }
    assert!(desk.run.state.read.is_empty(), "it only passes below the pointer");
    for _ in 0..60 {
        desk.pass(Vec::new());
    }
    assert_eq!(desk.run.state.read.iter().collect::<Vec<_>>(), [&message]);
}

/// The newest message that has come, and what it says.
fn newest(desk: &Desk, loaded: &Loaded) -> (MessageNo, String) {
    let message = desk.run.view().messages.iter().rev().find(|one| one.has_come()).expect("one");
    let tutela::sim::event::MessageText::Key(key) = &message.text else { panic!("{message:?}") };
    (message.no, words(loaded).key(key))
}

#[test]
fn a_message_that_the_keyboard_comes_to_is_read_and_stays_where_it_is() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    desk.run.state.inbox_filter = InboxFilter::Unread;
    desk.pass(Vec::new());
    let (message, text) = newest(&desk, &loaded);
    assert!(desk.run.state.read.is_empty());
    desk.tab_to(&text);
    desk.pass(Vec::new());
    assert!(desk.run.state.read.contains(&message), "the keyboard has come to it");
    assert_eq!(desk.focus(), text, "the keyboard is not left without a place");
}

#[test]
fn known_parties_are_stepped_through_by_key_and_read_in_the_panel() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::at(&loaded, 2_500);
    let parties = desk.run.view().parties.clone();
    assert!(!parties.is_empty(), "somebody is known");
    let row = |desk: &Desk, name: &str| {
        let is_row =
            |node: &&Node| node.role() == Role::Button && node.label().is_some_and(|row| row.starts_with(name));
        desk.nodes.iter().map(|(_, node)| node).find(is_row).and_then(Node::label).map(str::to_owned)
    };
    desk.run.state.camera.fitted = false;
    for party in &parties {
        desk.press(Key::F9);
        assert_eq!(desk.run.state.party.as_ref(), Some(&party.id));
        assert_eq!(desk.run.state.camera.centre, party.at);
        let row = row(&desk, &words.party(&party.id)).expect("it has a row");
        let sure = words.with("ui-party-sure", &[("percent", ((party.confidence * 100.0).round() as u32).into())]);
        assert!(row.contains(&sentence(&words.named("stage", party.stage))) && row.contains(&sure), "{row}");
        let harm =
            party.time_to_harm_s.map(|left| words.with("ui-party-harm", &[("time", words.duration(left).into())]));
        assert!(harm.is_none_or(|harm| row.contains(&harm)), "{row}");
        assert!(party.indicators.iter().all(|sign| row.contains(&words.key(sign))), "{row}");
    }
    // Tab leads there too, and Enter chooses.
    (desk.run.state.party, desk.run.state.camera.fitted) = (None, true);
    desk.pass(Vec::new());
    desk.tab_to(&row(&desk, &words.party(&parties[0].id)).expect("it has a row"));
    desk.press(Key::Enter);
    assert_eq!(desk.run.state.party.as_ref(), Some(&parties[0].id));
    assert!(desk.run.state.camera.fitted, "the whole map shows it already");
}

#[test]
fn a_drill_can_be_left_from_its_briefing() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.run.show_briefing(true);
    desk.pass(Vec::new());
    assert_eq!(desk.click(&words.say("ui-leave")), [Command::AskToLeave]);
    desk.run.ask_to_leave();
    desk.pass(Vec::new());
    assert_eq!(desk.count(&words.say("ui-leave-debrief")), 1, "it asks how");
}

#[test]
fn f3_goes_to_the_reasons_of_the_open_decision_and_escape_leads_back() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let decision = desk.run.view().decisions.iter().find(|view| view.is_open()).expect("one is open").id.clone();
    let known = loaded.scenario.decision(&decision).unwrap();
    desk.press(Key::PageDown);
    desk.press(Key::F3);
    desk.pass(vec![Event::Text("Because 2 hurt.".into())]);
    desk.press(Key::Escape);
    assert!(desk.run.state.unit.is_some(), "the stroke only leaves the field");
    assert_eq!(desk.focus(), "");
    desk.press(Key::F3);
    desk.press(Key::Tab);
    assert_eq!(desk.focus(), words.key(&known.options[0].text));
    let (option, rationale) = (known.options[0].id.clone(), "Because 2 hurt.".to_owned());
    assert_eq!(
        desk.press(Key::Enter),
        [Command::Give(Order::Decide { decision: decision.clone(), option, rationale })]
    );
    // Taken back, it is open again, with its reasons.
    assert_eq!(desk.press_with(Key::Z, Modifiers::COMMAND), [Command::Withdraw(0)]);
    assert!(desk.run.state.answered.is_empty());
    assert_eq!(desk.run.state.rationale[&decision], "Because 2 hurt.");
}

#[test]
fn a_reason_that_grows_keeps_the_keyboard() {
    let mut desk = Desk::new(&flagship());
    desk.press(Key::F3);
    let before = desk.run.state.decision_height;
    for _ in 0..4 {
        desk.pass(vec![Event::Text("Because two are hurt.".into())]);
        desk.press_with(Key::Enter, Modifiers::SHIFT);
    }
    assert!(desk.run.state.decision_height > before, "the decision has moved up");
    desk.pass(vec![Event::Text("More may be.".into())]);
    let written = desk.run.state.rationale.values().next().expect("a reason");
    assert_eq!(written.lines().count(), 5);
    assert!(written.ends_with("More may be."));
}

#[test]
fn what_waits_for_the_clock_is_withdrawn_by_key_or_button_and_leaves_no_trace() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.run.state.right = RightTab::Log;
    let unit = desk.run.view().units[0].id.clone();
    let order = |zone: &str| Order::Move { unit: unit.clone(), to: Place::Zone(zone.into()) };
    for zone in ["market", "clinic", "school"] {
        desk.run.give(order(zone)).unwrap();
    }
    assert_eq!(desk.lines_with("Move("), 0, "nobody has them yet");
    assert_eq!(desk.press_with(Key::Z, Modifiers::COMMAND), [Command::Withdraw(2)]);
    let button = words.say("ui-withdraw");
    assert_eq!(desk.click(&button), [Command::Withdraw(1)], "the button with the key is that of the last one");
    desk.run.toggle_pause();
    desk.run.advance(0.25);
    assert_eq!(desk.lines_with("Move("), 1);
    assert_eq!(desk.lines_with("Zone(\"market\")"), 1);
    // What time has taken is no longer to be taken back.
    desk.run.toggle_pause();
    assert_eq!(desk.press_with(Key::Z, Modifiers::COMMAND), []);
    assert!(desk.nodes.iter().all(|(_, node)| node.label() != Some(&button)));
}

#[test]
fn what_was_held_is_in_the_log_of_a_run_that_is_left() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    let unit = desk.run.view().units[0].id.clone();
    desk.run.give(Order::Cease { unit }).unwrap();
    desk.run.close();
    assert_eq!(desk.lines_with("Cease("), 1);
}

#[test]
fn at_twice_the_size_the_map_is_more_than_a_strip_under_an_open_card() {
    let loaded = flagship();
    for language in tutela::scenario::language::Language::ALL {
        let spoken = Arc::new(loaded.speaking(language));
        let mut desk = Desk::new(&spoken);
        desk.size = vec2(640.0, 400.0);
        desk.press(Key::PageDown);
        desk.press(UnitOrder::Interpose.key());
        let words = words(&spoken);
        let top = desk.bounds(&words.say("ui-give-order")).top() - 12.0;
        let map = desk.nodes.iter().find(|(_, node)| node.role() == Role::Image).and_then(|(_, node)| node.bounds());
        let above = map.expect("the map").y0 as f32;
        assert!(top - above > 120.0, "{language:?}: {above} to {top}");
        // The rest of the bar is one press away.
        let more = words.say("ui-bar-more");
        desk.click(&more);
        desk.bounds(&words.say("ui-auto-pause"));
        desk.run.state.side = Some(Side::Units);
        desk.pass(Vec::new());
    }
}

#[test]
fn pressing_an_unread_message_leaves_its_buttons_where_they_are() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let asked = desk.run.view().messages.iter().find(|message| message.acknowledge_by.is_some());
    let message: MessageNo = asked.expect("somebody wants an acknowledgement").no;
    let (_, text) = newest(&desk, &loaded);
    desk.pass(Vec::new());
    let before = desk.count(&words.say("ui-reply"));
    assert!(before > 0);
    for _ in 0..2 {
        desk.click(&text);
        assert_eq!(desk.count(&words.say("ui-reply")), before);
    }
    assert!(!desk.run.state.read.is_empty());
    let acknowledge = words.say("ui-acknowledge");
    assert_eq!(desk.click(&acknowledge), [Command::Give(Order::Acknowledge { message })]);
}

/// A run of the flagship that stands, worked from the keyboard.
pub struct Desk {
    pub run: Run,
    log: MemorySink,
    context: Context,
    size: Vec2,
    nodes: Vec<(NodeId, Node)>,
    focused: Option<NodeId>,
}

impl Desk {
    /// After the joint operations centre has asked what is going on.
    pub fn new(loaded: &Arc<Loaded>) -> Self {
        Self::at(loaded, 350)
    }

    pub fn at(loaded: &Arc<Loaded>, ticks: u32) -> Self {
        let log = MemorySink::default();
        let setup = Setup::solo(&loaded.scenario, 1, Mode::Practice);
        let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(log.clone())).unwrap();
        exercise.advance_ticks(ticks);
        let run = Run::continued(exercise, None).expect("somebody plays");
        let context = context();
        context.enable_accesskit();
        let mut desk = Self { run, log, context, size: vec2(1280.0, 800.0), nodes: Vec::new(), focused: None };
        desk.pass(Vec::new());
        desk
    }

    /// A stroke with the letter that it writes.
    pub fn type_letter(&mut self, key: Key, letter: &str) {
        let modifiers = Modifiers::NONE;
        let stroke = Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers };
        self.pass(vec![stroke, Event::Text(letter.to_lowercase())]);
        self.pass(Vec::new());
    }

    /// A frame; what it asks for is carried out, as the session does.
    pub fn pass(&mut self, events: Vec<Event>) -> Vec<Command> {
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, self.size));
        let mut asked = Vec::new();
        let input = RawInput { screen_rect, events, ..RawInput::default() };
        let mut output = self.context.run_ui(input, |ui| asked.extend(self.run.draw(ui)));
        output.textures_delta.clear();
        let update = output.platform_output.accesskit_update.expect("the tree of names");
        (self.nodes, self.focused) = (update.nodes, Some(update.focus));
        for command in &asked {
            match command {
                Command::Give(order) => self.run.give(order.clone()).unwrap(),
                Command::Withdraw(at) => self.run.withdraw(*at),
                _ => {}
            }
        }
        asked
    }

    pub fn press(&mut self, key: Key) -> Vec<Command> {
        self.press_with(key, Modifiers::NONE)
    }

    pub fn press_with(&mut self, key: Key, modifiers: Modifiers) -> Vec<Command> {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        let mut asked = self.pass(vec![event(true)]);
        asked.extend(self.pass(vec![event(false)]));
        asked.extend(self.pass(Vec::new()));
        asked
    }

    /// A key of another layout, by what it writes and where it lies.
    pub fn strike(&mut self, written: Key, place: Key, modifiers: Modifiers) -> Vec<Command> {
        let event = |pressed| crate::window_layouts::key(written, place, modifiers, pressed);
        let mut asked = self.pass(vec![event(true)]);
        asked.extend(self.pass(vec![event(false)]));
        asked
    }

    pub fn click(&mut self, name: &str) -> Vec<Command> {
        self.click_at(self.bounds(name).center())
    }

    pub fn click_at(&mut self, at: Pos2) -> Vec<Command> {
        let press = |pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let mut asked = Vec::new();
        for event in [Event::PointerMoved(at), press(true), press(false), Event::PointerMoved(pos2(1.0, 1.0))] {
            asked.extend(self.pass(vec![event]));
        }
        asked
    }

    /// What the open decision asks, and its first answer.
    pub fn asked(&self, loaded: &Loaded) -> (String, String) {
        let open = &self.run.view().decisions.iter().find(|view| view.is_open()).expect("one is open").id;
        let known = loaded.scenario.decision(open).expect("it is known");
        let words = words(loaded);
        (words.key(&known.question), words.key(&known.options[0].text))
    }

    /// A second without anything.
    pub fn rest(&mut self) {
        for _ in 0..60 {
            self.pass(Vec::new());
        }
    }

    pub fn context(&self) -> &Context {
        &self.context
    }

    /// What has the keyboard, as a screen reader names it; nothing where nothing has it.
    pub fn focus(&self) -> String {
        let node = self.nodes.iter().find(|(id, _)| Some(*id) == self.focused);
        node.and_then(|(_, node)| node.label()).unwrap_or_default().to_owned()
    }

    pub fn tab_to(&mut self, name: &str) {
        for _ in 0..60 {
            if self.focus() == name {
                return;
            }
            self.press(Key::Tab);
        }
        panic!("Tab does not lead to {name}");
    }

    pub fn count(&self, name: &str) -> usize {
        self.nodes.iter().filter(|(_, node)| node.label() == Some(name)).count()
    }

    pub fn bounds(&self, name: &str) -> Rect {
        // Among several, the one that has a key.
        let all = self.nodes.iter().filter(|(_, node)| node.label() == Some(name));
        let node = all.max_by_key(|(_, node)| node.keyboard_shortcut().is_some());
        let bounds = node.and_then(|(_, node)| node.bounds()).unwrap_or_else(|| panic!("no {name}"));
        Rect::from_min_max(pos2(bounds.x0 as f32, bounds.y0 as f32), pos2(bounds.x1 as f32, bounds.y1 as f32))
    }

    fn lines_with(&self, text: &str) -> usize {
        self.log.text().lines().filter(|line| line.contains(text)).count()
    }
}
