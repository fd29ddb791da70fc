//! The symbols of the screen's maps on the page's: each is drawn once and used wherever it stands.

use std::fmt::Write;

use maud::{Markup, html};

use super::Page;
use super::charts::tenth;
use crate::review::symbols::{Side, Subject, symbol};

/// Sides of a symbol's square, in the drawing's units and on a map.
const DRAWN: f32 = 160.0;
pub(super) const SIZE: f32 = 26.0;

impl Page<'_> {
    /// Of everybody in the drill, and one that stands for each kind of frame in the legend.
    pub(super) fn symbols(&self) -> Markup {
        let units = self.scenario.units.iter().map(|unit| Subject::Unit(unit.kind));
        let contacts = self.scenario.met_in_person().map(|(contact, _)| Subject::Contact(contact.kind));
        let mut drawn: Vec<Subject> = Vec::new();
        for subject in units.chain(contacts).chain([Subject::Party]) {
            if !drawn.contains(&subject) {
                drawn.push(subject);
            }
        }
        html! { @for subject in drawn { (drawing(subject)) } }
    }
}

/// The symbol with its middle at the point.
pub(super) fn placed(subject: Subject, (x, y): (f32, f32), class: &str) -> Markup {
    let (x, y) = (tenth(x - SIZE / 2.0), tenth(y - SIZE / 2.0));
    html! { use href={ "#" (id(subject)) } class={ "symbol " (class) } x=(x) y=(y) width=(SIZE) height=(SIZE) {} }
}

fn drawing(subject: Subject) -> Markup {
    let Some((symbol, frame)) = symbol(subject) else { return html! {} };
    let side = match symbol.frame {
        _ if symbol.civilian => "civilian",
        Side::Friend => "friend",
        Side::Neutral => "neutral",
        Side::Unknown => "unknown",
    };
    let half = -DRAWN / 2.0;
    html! {
        symbol id=(id(subject)) viewBox={ (half) " " (half) " " (DRAWN) " " (DRAWN) } {
            path.(side) d={ (line(&frame.outline)) "z" } {}
            @for area in &symbol.fills { path.sign.whole d={ (line(&area.outline)) "z" } {} }
            @for points in &symbol.lines { path.sign d=(line(points)) {} }
            @for (size, word) in &symbol.words {
                text.letter text-anchor="middle" y=(tenth(size * 0.36)) style={ "font-size:" (size) "px" } { (word) }
            }
        }
    }
}

fn id(subject: Subject) -> String {
    match subject {
        Subject::Unit(kind) => format!("unit-{kind:?}"),
        Subject::Contact(kind) => format!("contact-{kind:?}"),
        Subject::Party => "party".to_owned(),
    }
}

fn line(points: &[(f32, f32)]) -> String {
    let mut path = String::new();
    for (at, (x, y)) in points.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(path, "{}{x} {y}", if at == 0 { 'M' } else { 'L' });
    }
    path
}
