//! What is on the screen, by the names that a screen reader says: for a program that points and presses as a person does
//! (docs/automation.md).

use bevy_egui::egui::accesskit::{Action, Node, NodeId, TreeUpdate};
use serde::Serialize;

/// What bears the text in its name: first what is called exactly so, then what can be pressed, then in the order of the
/// screen. Everything for an empty text. `zoom` makes egui's points pixels of the page.
pub fn named(tree: &TreeUpdate, zoom: f32, text: &str) -> Vec<Named> {
    let named = |(id, node): &(NodeId, Node)| Named::of(node, *id == tree.focus, zoom);
    let mut found: Vec<Named> = tree.nodes.iter().filter_map(named).collect();
    found.retain(|one| one.name.contains(text));
    found.sort_by_key(|one| (one.name != text, !one.presses, one.y as i32, one.x as i32));
    found
}

/// Plain data for another program. Lengths are pixels of the page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Named {
    pub name: String,
    /// It answers to a press, and can be pressed now.
    pub presses: bool,
    /// It has the keyboard.
    pub focused: bool,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Named {
    fn of(node: &Node, focused: bool, zoom: f32) -> Option<Self> {
        let bounds = node.bounds()?;
        let name = node.label().or(node.value()).filter(|name| !name.is_empty())?;
        Some(Self {
            name: name.to_owned(),
            presses: node.supports_action(Action::Click) && !node.is_disabled(),
            focused,
            x: bounds.x0 as f32 * zoom,
            y: bounds.y0 as f32 * zoom,
            width: bounds.width() as f32 * zoom,
            height: bounds.height() as f32 * zoom,
        })
    }
}
