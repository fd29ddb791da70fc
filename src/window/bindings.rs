//! Keys that a person has chosen: which key means what, and what stands in its way.

use std::collections::BTreeMap;

use bevy_egui::egui::{Context, Event, Key};
use serde::{Deserialize, Serialize};

use super::keys;
use super::play::draft::UnitOrder;
use super::words::named;
use crate::scenario::texts::Texts;

/// What a person may put on another key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Action {
    Pause,
    Step,
    SpeedHalf,
    SpeedOne,
    SpeedTwo,
    SpeedFour,
    SpeedSixteen,
    PreviousUnit,
    NextUnit,
    Briefing,
    RightTab,
    Write,
    Acknowledge,
    Reply,
    Decision,
    Hint,
    AutoPause,
    Measure,
    Legend,
    Minimap,
    Follow,
    NextParty,
    /// Prepares it.
    Order(UnitOrder),
}

impl Action {
    /// All that is no order.
    pub const ALL: [Self; 22] = {
        use Action::*;
        [
            Pause,
            Step,
            SpeedHalf,
            SpeedOne,
            SpeedTwo,
            SpeedFour,
            SpeedSixteen,
            PreviousUnit,
            NextUnit,
            Briefing,
            RightTab,
            Write,
            Acknowledge,
            Reply,
            Decision,
            Hint,
            AutoPause,
            Measure,
            Legend,
            Minimap,
            Follow,
            NextParty,
        ]
    };

    fn every() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().chain(UnitOrder::ALL.map(Self::Order))
    }

    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::Order(order) => texts.say(&order.name_key()),
            other => named(texts, "action", other),
        }
    }

    /// By which the screens know it.
    pub fn usual(self) -> Key {
        match self {
            Self::Pause => Key::Space,
            Self::Step => Key::Period,
            Self::SpeedHalf => Key::Num1,
            Self::SpeedOne => Key::Num2,
            Self::SpeedTwo => Key::Num3,
            Self::SpeedFour => Key::Num4,
            Self::SpeedSixteen => Key::Num5,
            Self::PreviousUnit => Key::PageUp,
            Self::NextUnit => Key::PageDown,
            Self::Briefing => Key::B,
            Self::RightTab => Key::K,
            Self::Write => Key::Num7,
            Self::Acknowledge => Key::F7,
            Self::Reply => Key::F8,
            Self::Decision => Key::F3,
            Self::Hint => Key::F2,
            Self::AutoPause => Key::F6,
            Self::Measure => Key::M,
            Self::Legend => Key::L,
            Self::Minimap => Key::F4,
            Self::Follow => Key::End,
            Self::NextParty => Key::F9,
            Self::Order(order) => order.key(),
        }
    }
}

/// Departures from the usual keys, by the names of keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Bindings(BTreeMap<Action, String>);

/// Nothing is on another key.
pub static USUAL: Bindings = Bindings(BTreeMap::new());

/// What a key does already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    By(Action),
    /// Every screen needs it.
    Fixed,
    /// It prepares an order, which then has no key.
    Order(UnitOrder),
}

impl Bindings {
    pub fn key(&self, action: Action) -> Key {
        self.chosen(action).unwrap_or(action.usual())
    }

    fn chosen(&self, action: Action) -> Option<Key> {
        self.0.get(&action).and_then(|name| Key::from_name(name))
    }

    /// As a key cap shows the action's key.
    pub fn cap(&self, texts: &Texts, action: Action) -> String {
        cap(texts, self.key(action))
    }

    /// The order's key, unless something else was given it.
    pub fn order_key(&self, order: UnitOrder) -> Option<Key> {
        let order = Action::Order(order);
        let key = self.key(order);
        (self.owner(key) == Some(order)).then_some(key)
    }

    pub fn is_usual(&self) -> bool {
        Action::every().all(|action| self.key(action) == action.usual())
    }

    /// What the key does: an order gives way to everything else, and its usual key to what was chosen.
    fn owner(&self, key: Key) -> Option<Action> {
        let has = |action: &Action| self.key(*action) == key;
        let orders = || UnitOrder::ALL.into_iter().map(Action::Order);
        let other = Action::ALL.into_iter().find(has);
        other.or_else(|| orders().find(|order| self.chosen(*order) == Some(key))).or_else(|| orders().find(has))
    }

    /// What the key would be taken from, were it given to the action.
    pub fn taken(&self, action: Action, key: Key) -> Option<Taken> {
        if FIXED.contains(&key) {
            return Some(Taken::Fixed);
        }
        self.owner(key).filter(|owner| *owner != action).map(|owner| match owner {
            Action::Order(order) => Taken::Order(order),
            other => Taken::By(other),
        })
    }

    /// Gives the key to the action, unless every screen has it, or something that is no order.
    pub fn bind(&mut self, action: Action, key: Key) -> Result<(), Taken> {
        match self.taken(action, key) {
            Some(taken @ (Taken::By(_) | Taken::Fixed)) => return Err(taken),
            // It falls back on its usual key.
            Some(Taken::Order(order)) if self.chosen(Action::Order(order)) == Some(key) => {
                self.0.remove(&Action::Order(order));
            }
            _ => {}
        }
        if key == action.usual() {
            self.0.remove(&action);
        } else {
            self.0.insert(action, key.name().to_owned());
        }
        Ok(())
    }

    /// Turns what was pressed into the key by which the screens know the action.
    pub fn translate(&self, context: &Context) {
        if self.is_usual() {
            return;
        }
        context.input_mut(|input| {
            for event in &mut input.events {
                let Event::Key { key, physical_key, modifiers, .. } = event else { continue };
                let struck = keys::struck(*key, *physical_key);
                let shifted = modifiers.shift && !keys::is_sign(struck);
                if modifiers.ctrl || modifiers.alt || modifiers.command || shifted {
                    continue;
                }
                // A usual key that nothing else was given goes on meaning what it meant.
                if let Some(action) = self.owner(struck) {
                    *key = action.usual();
                    // Its place would mean what the key usually does.
                    *physical_key = Some(*key);
                }
            }
        });
    }
}

/// By it the screens know an action or an order.
pub fn is_usual_key(key: Key) -> bool {
    Action::every().any(|action| action.usual() == key)
}

/// As a key cap shows it.
pub fn cap(texts: &Texts, key: Key) -> String {
    match key {
        Key::Space => texts.say("ui-key-space"),
        Key::Enter => texts.say("ui-key-enter"),
        Key::Escape => texts.say("ui-key-esc"),
        Key::PageUp => texts.say("ui-key-page-up"),
        Key::PageDown => texts.say("ui-key-page-down"),
        Key::Home => texts.say("ui-key-home"),
        Key::End => texts.say("ui-key-end"),
        Key::Insert => texts.say("ui-key-insert"),
        Key::Delete => texts.say("ui-key-delete"),
        Key::Backspace => texts.say("ui-key-backspace"),
        _ => key.symbol_or_name().to_owned(),
    }
}

/// Keys of every screen, of text fields, and of the map.
const FIXED: [Key; 19] = [
    Key::Escape,
    Key::Enter,
    Key::Tab,
    Key::F1,
    Key::F10,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Home,
    Key::Plus,
    Key::Minus,
    Key::Equals,
    Key::W,
    Key::A,
    Key::S,
    Key::D,
    Key::Backspace,
    Key::Delete,
];
