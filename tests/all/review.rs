//! The review of a run: the truth only afterwards, second by second, with the moments that matter.

use tutela::review::{MarkerKind, Review};
use tutela::scenario::ids::Tick;

use crate::exercise::{busy_log, commander};

#[test]
fn a_review_lays_out_what_was_known_and_what_was_true() {
    let (_, exercise) = busy_log();
    let review = Review::of(&exercise).expect("the drill is over");
    assert_eq!(review.card, exercise.card());
    let at = |second: u32| review.frame_at(Tick::from_seconds(second)).expect("a frame");
    assert_eq!(at(10).tick, Tick(100));
    assert!(!at(10).parties_unknown_to(&commander()).is_empty(), "nobody has told of the party yet");
    let later = at(30);
    assert!(later.knew(&commander()).is_some_and(|knew| !knew.parties.is_empty()), "the call has told of it");
    assert!(later.truth.people.len() >= later.knew(&commander()).map_or(0, |knew| knew.people.len()));
}

#[test]
fn the_timeline_marks_calls_decisions_and_messages_in_order() {
    let (_, exercise) = busy_log();
    let review = Review::of(&exercise).expect("the drill is over");
    assert!(review.markers.is_sorted_by_key(|marker| marker.tick));
    let has = |wanted: fn(&MarkerKind) -> bool| review.markers.iter().any(|marker| wanted(&marker.kind));
    assert!(has(|kind| matches!(kind, MarkerKind::Inject(inject) if inject.as_str() == "call")));
    assert!(has(|kind| matches!(kind, MarkerKind::Decided(decision) if decision.as_str() == "go")));
    assert!(has(|kind| matches!(kind, MarkerKind::Told(contact) if contact.as_str() == "joc")));
    assert!(has(|kind| matches!(kind, MarkerKind::End)));
    for marker in &review.markers {
        assert!(marker.event.is_none_or(|no| review.event(no).is_some()));
    }
}

#[test]
fn there_is_no_review_while_the_drill_goes_on() {
    let loaded = std::sync::Arc::new(crate::fixtures::small());
    let setup = tutela::exercise::Setup::solo(&loaded.scenario, 1, Default::default());
    let mut exercise =
        tutela::exercise::Exercise::new(loaded, setup, Box::new(tutela::exercise::log::NoSink)).expect("no sink");
    exercise.advance_ticks(10);
    assert!(Review::of(&exercise).is_none());
    exercise.close();
    assert!(Review::of(&exercise).is_some(), "left early");
}
