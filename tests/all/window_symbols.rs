//! Symbols on the map: whoever appears in a shipped drill has one, and a frame tells whose it is without its colour.

use bevy_egui::egui::{Rect, Ui, pos2};
use tutela::scenario::forces::{CounterpartKind, UnitKind};
use tutela::scenario::library;
use tutela::window::symbols::{self, Subject};
use tutela::window::theme::DARK;

use crate::window::everywhere;

#[test]
fn every_unit_and_every_contact_of_a_shipped_drill_has_a_symbol() {
    let mut seen = 0;
    for name in library::list() {
        let scenario = library::open(&name).unwrap().scenario;
        let units = scenario.units.iter().map(|unit| Subject::Unit(unit.kind));
        let contacts = scenario.counterparts.iter().map(|contact| Subject::Contact(contact.kind));
        for subject in units.chain(contacts).chain([Subject::Party]) {
            assert!(symbols::has_symbol(subject), "{name}: no symbol for {subject:?}");
            seen += 1;
        }
    }
    assert!(seen > 60, "{seen} subjects in all drills");
}

#[test]
fn a_frame_tells_whose_it_is_by_its_shape() {
    let unit = Subject::Unit(UnitKind::FootPatrol);
    let contact = Subject::Contact(CounterpartKind::Elders);
    let [mut friend, mut neutral, mut unknown] = [Rect::NOTHING; 3];
    everywhere(|ui: &mut Ui| {
        let frame = |of| symbols::paint(ui.painter(), &DARK, pos2(200.0, 100.0), of, 1.0);
        (friend, neutral, unknown) = (frame(unit), frame(contact), frame(Subject::Party));
    });
    assert!((friend.aspect_ratio() - 1.5).abs() < 0.01, "{friend:?} is a rectangle");
    assert!((neutral.aspect_ratio() - 1.0).abs() < 0.01, "{neutral:?} is a square");
    // Lobes: neither of the others is as high.
    assert!(unknown.height() > neutral.height() + 4.0, "{unknown:?}");
    for frame in [friend, neutral, unknown] {
        assert!(frame.size().min_elem() >= 20.0 && frame.size().max_elem() <= 40.0, "{frame:?} is read at its size");
        assert!(frame.center().distance(pos2(200.0, 100.0)) < 0.1, "{frame:?} stands on its place");
    }
}
