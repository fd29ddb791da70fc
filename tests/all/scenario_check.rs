//! What `check` finds in a document, with file, line, column, path and the nearest name.

use crate::fixtures;

#[test]
fn the_small_drill_has_no_problems() {
    let small = fixtures::small();
    assert_eq!(small.name, "small");
    assert_eq!(small.scenario.map().zones.len(), 5);
    assert_eq!(small.texts.say("small-title"), "The lane");
    assert!(small.scripts.contains_key("idle"));
}
