//! Keys that a person has chosen: which key means what, and what stands in its way.

use std::collections::BTreeMap;

use bevy_egui::egui::{Context, Event, Key};
use serde::{Deserialize, Serialize};

use super::play::draft::UnitOrder;
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
    Acknowledge,
    Reply,
    Decision,
    Hint,
    AutoPause,
    Measure,
    Legend,
    Minimap,
    Follow,
}

impl Action {
    pub const ALL: [Self; 20] = {
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
            Acknowledge,
            Reply,
            Decision,
            Hint,
            AutoPause,
            Measure,
            Legend,
            Minimap,
            Follow,
        ]
    };

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
            Self::Acknowledge => Key::F7,
            Self::Reply => Key::F8,
            Self::Decision => Key::F3,
            Self::Hint => Key::F2,
            Self::AutoPause => Key::F6,
            Self::Measure => Key::M,
            Self::Legend => Key::L,
            Self::Minimap => Key::F4,
            Self::Follow => Key::End,
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
        self.0.get(&action).and_then(|name| Key::from_name(name)).unwrap_or(action.usual())
    }

    /// As a key cap shows the action's key.
    pub fn cap(&self, texts: &Texts, action: Action) -> String {
        cap(texts, self.key(action))
    }

    /// The order's letter, unless an action was given it.
    pub fn order_key(&self, order: UnitOrder) -> Option<Key> {
        let key = order.key();
        Action::ALL.iter().all(|action| self.key(*action) != key).then_some(key)
    }

    pub fn is_usual(&self) -> bool {
        Action::ALL.iter().all(|action| self.key(*action) == action.usual())
    }

    /// What the key would be taken from, were it given to the action.
    pub fn taken(&self, action: Action, key: Key) -> Option<Taken> {
        if FIXED.contains(&key) {
            return Some(Taken::Fixed);
        }
        let other = Action::ALL.into_iter().find(|other| *other != action && self.key(*other) == key);
        let order = || UnitOrder::ALL.into_iter().find(|order| order.key() == key).map(Taken::Order);
        other.map(Taken::By).or_else(order)
    }

    /// Gives the key to the action, unless another action or every screen has it.
    pub fn bind(&mut self, action: Action, key: Key) -> Result<(), Taken> {
        match self.taken(action, key) {
            Some(taken @ (Taken::By(_) | Taken::Fixed)) => return Err(taken),
            _ if key == action.usual() => self.0.remove(&action),
            _ => self.0.insert(action, key.name().to_owned()),
        };
        Ok(())
    }

    /// Turns what was pressed into the key by which the screens know the action.
    pub fn translate(&self, context: &Context) {
        if self.is_usual() {
            return;
        }
        context.input_mut(|input| {
            for event in &mut input.events {
                if let Event::Key { key, modifiers, .. } = event
                    && !(modifiers.ctrl || modifiers.alt || modifiers.command || modifiers.shift)
                {
                    *key = self.meant(*key);
                }
            }
        });
    }

    /// A usual key that nothing else was given goes on meaning what it meant.
    fn meant(&self, pressed: Key) -> Key {
        let bound = Action::ALL.into_iter().find(|action| self.key(*action) == pressed);
        bound.map_or(pressed, Action::usual)
    }
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
