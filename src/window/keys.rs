//! Keys: their names on caps, what layouts make of them, and the list of shortcuts.

use bevy_egui::egui::{
    Align, Event, Key, Label, Layout, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};

use super::bindings::{Action, Bindings, cap};
use super::commands::Command;
use super::dialogs;
use super::theme::{self, tokens};
use super::widgets::{self, Button};
use super::words::named;
use crate::scenario::texts::Texts;

pub const NUMBERS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// The name of a key as its cap shows it.
pub fn name(key: Key) -> &'static str {
    key.name()
}

/// It stands in the row of digits, which a French keyboard writes with Shift only.
pub fn is_digit(key: Key) -> bool {
    use Key::*;
    matches!(key, Num0 | Num1 | Num2 | Num3 | Num4 | Num5 | Num6 | Num7 | Num8 | Num9)
}

/// A sign of the program's that some layouts write with Shift.
pub fn is_sign(key: Key) -> bool {
    matches!(key, Key::Period | Key::Comma | Key::Slash)
}

/// The key that a person means: a digit by its place, everything else by what it writes.
pub fn struck(key: Key, place: Option<Key>) -> Key {
    place.filter(|place| is_digit(*place)).unwrap_or(key)
}

/// Shift with the number of an option, counted from 0, by the key's place: layouts differ in what Shift makes of it.
pub fn shifted_number(ui: &Ui, option: usize) -> bool {
    let Some(number) = NUMBERS.get(option) else { return false };
    !widgets::typing(ui)
        && ui.input(|input| {
            input.events.iter().any(|event| {
                matches!(event, Event::Key { key, physical_key, pressed: true, modifiers, .. }
                    if modifiers.shift && (*physical_key == Some(*number) || key == number))
            })
        })
}

/// The list of shortcuts over the screen; false once it is closed.
pub fn overlay(ui: &Ui, texts: &Texts, bindings: &Bindings, shown: Shown, commands: &mut Vec<Command>) -> bool {
    let mut open = true;
    let response = dialogs::modal(ui, "shortcuts", WIDE, |ui| {
        let height = ui.ctx().content_rect().height();
        ui.label(theme::title(texts.say("keys-title")));
        ui.add_space(theme::GAP);
        let room = (height - 150.0).max(60.0);
        let groups = groups(shown);
        // The bar that scrolls takes some of it.
        let is_wide = ui.available_width() > WIDE - 1.0;
        // As many of them at a glance as there is room for.
        let area = ScrollArea::vertical().max_height(room).min_scrolled_height(room).auto_shrink([false, true]);
        area.show(ui, |ui| {
            widgets::read_by_keys(ui);
            if !is_wide {
                groups.iter().for_each(|group| rows(ui, texts, bindings, group));
                return;
            }
            ui.columns(2, |columns| {
                for (ui, groups) in columns.iter_mut().zip(in_columns(&groups)) {
                    groups.into_iter().for_each(|group| rows(ui, texts, bindings, group));
                }
            });
        });
        ui.add_space(theme::GAP);
        ui.horizontal(|ui| {
            widgets::at_right(ui, "shortcuts", |ui| {
                if Button::new(texts.say("ui-settings-more")).show(ui).clicked() {
                    commands.push(Command::ShowSettings(true));
                    open = false;
                }
                open &= !Button::primary(texts.say("ui-close")).key(texts.say("ui-key-esc")).show(ui).clicked();
            });
        });
    });
    open && !response.should_close()
}

/// Of the list in two columns.
const WIDE: f32 = 920.0;

/// Where the list is asked for, and what there is to press there.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    pub here: Option<Place>,
    /// The page may fill the screen.
    pub fills: bool,
    /// A debrief may be shared by a link.
    pub shares: bool,
}

/// Whose keys they are. Each has a text of its name in the message files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Everywhere,
    Library,
    Briefing,
    Play,
    Map,
    Debrief,
}

struct Group {
    place: Place,
    shortcuts: Vec<Shortcut>,
}

/// Message key of the caps, message key of what they do, and whose keys stand there instead of the caps.
type Shortcut = (&'static str, &'static str, &'static [Action]);

/// Those of the present screen first, then those of every screen; those of play are the longest, and close the list.
fn groups(shown: Shown) -> Vec<Group> {
    let first = shown.here.into_iter().chain((shown.here == Some(Place::Play)).then_some(Place::Map));
    let mut places: Vec<Place> = first.chain([Place::Everywhere]).collect();
    for place in [Place::Library, Place::Briefing, Place::Debrief, Place::Map, Place::Play] {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    let is_there = |(caps, ..): &&Shortcut| match *caps {
        FULL_SCREEN => shown.fills,
        SHARE => shown.shares,
        _ => true,
    };
    let group = |place: Place| Group { place, shortcuts: of(place).iter().filter(is_there).copied().collect() };
    places.into_iter().map(group).collect()
}

/// Two columns as equal as can be; the present screen's group stands at the top of the left one.
fn in_columns(groups: &[Group]) -> [Vec<&Group>; 2] {
    let column = |split: u32, right: u32| {
        let is_in = |(at, _): &(usize, &Group)| (split >> at) & 1 == right;
        groups.iter().enumerate().filter(is_in).map(|(_, group)| group).collect::<Vec<_>>()
    };
    let rows = |groups: Vec<&Group>| groups.iter().map(|group| group.shortcuts.len() + 2).sum::<usize>();
    // A bit for each group says whether it stands in the right column.
    let splits = (0..1_u32 << groups.len()).step_by(2);
    let best = splits.min_by_key(|split| rows(column(*split, 0)).abs_diff(rows(column(*split, 1))));
    [0, 1].map(|right| column(best.unwrap_or(0), right))
}

fn of(place: Place) -> &'static [Shortcut] {
    match place {
        Place::Everywhere => &EVERYWHERE,
        Place::Library => &LIBRARY,
        Place::Briefing => &BRIEFING,
        Place::Play => &PLAY,
        Place::Map => &MAP,
        Place::Debrief => &DEBRIEF,
    }
}

static EVERYWHERE: [Shortcut; 6] = [
    ("keys-tab", "keys-tab-does", &[]),
    ("keys-escape", "keys-escape-does", &[]),
    ("keys-settings", "keys-settings-does", &[]),
    ("keys-size", "keys-size-does", &[]),
    (FULL_SCREEN, "keys-full-screen-does", &[]),
    ("keys-help", "keys-help-does", &[]),
];

static LIBRARY: [Shortcut; 4] = [
    ("keys-search", "keys-search-does", &[]),
    ("keys-choose", "keys-choose-does", &[]),
    ("keys-enter", "keys-open-does", &[]),
    ("keys-escape", "keys-forget-does", &[]),
];

static BRIEFING: [Shortcut; 5] = [
    READ,
    ("keys-sections", "keys-sections-does", &[]),
    ("keys-section", "keys-section-does", &[]),
    ("keys-enter", "keys-start-does", &[]),
    ("keys-print", "keys-print-does", &[]),
];

static PLAY: [Shortcut; 23] = [
    ("keys-space", "keys-space-does", &[Action::Pause]),
    ("keys-pause", "keys-pause-does", &[]),
    (
        "keys-speed",
        "keys-speed-does",
        &[Action::SpeedHalf, Action::SpeedOne, Action::SpeedTwo, Action::SpeedFour, Action::SpeedSixteen],
    ),
    ("keys-step", "keys-step-does", &[Action::Step]),
    ("keys-auto-pause", "keys-auto-pause-does", &[Action::AutoPause]),
    ("keys-units", "keys-units-does", &[Action::PreviousUnit, Action::NextUnit]),
    ("keys-add-units", "keys-add-units-does", &[]),
    ("keys-all-units", "keys-all-units-does", &[]),
    ("keys-party", "keys-party-does", &[Action::NextParty]),
    ("keys-orders", "keys-orders-does", &[]),
    ("keys-enter", "keys-enter-does", &[]),
    ("keys-point-back", "keys-point-back-does", &[]),
    ("keys-withdraw", "keys-withdraw-does", &[]),
    ("keys-right-tab", "keys-right-tab-does", &[Action::RightTab]),
    ("keys-write", "keys-write-does", &[Action::Write]),
    ("keys-acknowledge", "keys-acknowledge-does", &[Action::Acknowledge]),
    ("keys-reply", "keys-reply-does", &[Action::Reply]),
    ("keys-decision", "keys-decision-does", &[Action::Decision]),
    ("keys-options", "keys-options-does", &[]),
    ("keys-question", "keys-question-does", &[]),
    ("keys-not-known", "keys-not-known-does", &[]),
    ("keys-briefing", "keys-briefing-does", &[Action::Briefing]),
    ("keys-hint", "keys-hint-does", &[Action::Hint]),
];

static MAP: [Shortcut; 9] = [
    ("keys-pan", "keys-pan-does", &[]),
    ("keys-zoom", "keys-zoom-does", &[]),
    ("keys-home", "keys-home-does", &[]),
    ("keys-follow", "keys-follow-does", &[Action::Follow]),
    ("keys-measure", "keys-measure-does", &[Action::Measure]),
    ("keys-legend", "keys-legend-does", &[Action::Legend]),
    ("keys-minimap", "keys-minimap-does", &[Action::Minimap]),
    ("keys-menu", "keys-menu-does", &[]),
    ("keys-box", "keys-box-does", &[]),
];

static DEBRIEF: [Shortcut; 7] = [
    ("keys-space", "keys-play-does", &[]),
    ("keys-debrief-time", "keys-debrief-time-does", &[]),
    ("keys-debrief-lines", "keys-debrief-lines-does", &[]),
    ("keys-debrief-focus", "keys-debrief-focus-does", &[]),
    ("keys-debrief-panels", "keys-debrief-panels-does", &[]),
    READ,
    (SHARE, "keys-share-does", &[]),
];

/// Of screens where one reads.
const READ: Shortcut = ("keys-read", "keys-read-does", &[]);
/// A key of the page's, where the browser lets it fill the screen.
const FULL_SCREEN: &str = "keys-full-screen";
/// Where a link is worth something to somebody else.
const SHARE: &str = "keys-share";

fn rows(ui: &mut Ui, texts: &Texts, bindings: &Bindings, group: &Group) {
    widgets::caption(ui, &named(texts, "shortcuts", group.place));
    ui.add_space(2.0);
    ui.spacing_mut().interact_size.y = 20.0;
    let caps_width = (ui.available_width() * 0.42).min(CAPS_WIDTH);
    for (caps, does, actions) in &group.shortcuts {
        let is_usual = actions.iter().all(|action| bindings.key(*action) == action.usual());
        let own = || actions.iter().map(|action| cap(texts, bindings.key(*action))).collect::<Vec<_>>().join(", ");
        let caps = if is_usual { texts.say(caps) } else { own() };
        ui.horizontal_top(|ui| {
            let across = Layout::left_to_right(Align::Center).with_main_wrap(true);
            ui.allocate_ui_with_layout(vec2(caps_width, 20.0), across, |ui| {
                ui.set_min_width(caps_width);
                ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
                caps.split(", ").for_each(|key| cap_ui(ui, key));
            });
            ui.add(Label::new(theme::body(texts.say(does)).color(tokens(ui).muted)).wrap());
        });
    }
    ui.add_space(theme::GAP * 1.5);
}

/// Of the keys beside what they do.
const CAPS_WIDTH: f32 = 180.0;

/// A key in its cap; what describes keys has no cap.
fn cap_ui(ui: &mut Ui, key: &str) {
    if key.split(' ').count() > LONGEST_CAP {
        ui.add(Label::new(theme::body(key)).wrap());
        return;
    }
    let tokens = tokens(ui);
    let galley = ui.painter().layout_no_wrap(key.to_owned(), theme::bold(theme::CAPTION), tokens.text);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(12.0, 6.0), Sense::hover());
    ui.painter().rect(rect, 3, tokens.raised, Stroke::new(1.0, tokens.faint), StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, tokens.text);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, key));
}

/// Most words on a cap, as "Shift Page up".
const LONGEST_CAP: usize = 3;
