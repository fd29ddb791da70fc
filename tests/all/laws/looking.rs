//! Looking, speed and pauses are no evidence; who is assessed is shown the rules and not what is judged.

use std::sync::Arc;

use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::{Exercise, SPEEDS, Setup};
use tutela::scenario::library;
use tutela::scenario::read::Loaded;

use super::runs;

/// Long enough for the first injects and reports of every drill.
const TICKS: u32 = 600;

// 9
#[test]
fn looking_and_changes_of_speed_leave_the_record_as_it_is() {
    for drill in library::list() {
        let loaded = Arc::new(library::open(&drill).expect("a drill"));
        let seat = runs::person(&loaded.scenario).clone();
        let mut left = begun(&loaded, Mode::Practice);
        left.advance_ticks(TICKS);
        let mut looked = begun(&loaded, Mode::Practice);
        for (tick, speed) in (0..TICKS).zip([SPEEDS.0, 1.0, SPEEDS.1].into_iter().cycle()) {
            if tick % 40 == 0 {
                looked.set_speed(speed);
                looked.set_paused(tick % 80 == 0);
                assert!(looked.view(&seat).is_some(), "{drill}");
                let (_, card) = (looked.frames().len(), looked.card());
                assert_eq!(card, looked.card(), "{drill}: looking at one's card");
            }
            looked.advance_ticks(1);
        }
        assert_eq!(looked.events(), left.events(), "{drill}");
        assert_eq!(looked.card(), left.card(), "{drill}");
    }
}

// 9
#[test]
fn an_assessed_run_has_no_pause_and_its_order_cards_have_no_criteria() {
    for run in runs::all().iter().filter(|run| !run.orders.is_empty()) {
        let mut assessed = begun(&run.loaded, Mode::Assessed);
        let mut practised = begun(&run.loaded, Mode::Practice);
        assert!(!assessed.set_paused(true) && !assessed.is_paused(), "{} was paused", run.name);
        assessed.advance(0.2);
        assert!(assessed.tick().0 > 0, "{} stood still", run.name);
        practised.advance(0.2);
        for given in &run.orders {
            let card = assessed.order_card(&given.seat, &given.order);
            assert!(card.judged_on.is_empty(), "{}: {:?} of {:?}", run.name, card.judged_on, given.order);
            let open = practised.order_card(&given.seat, &given.order);
            assert_eq!((&open.permitted_by, &open.forbidden_by), (&card.permitted_by, &card.forbidden_by));
            assert_eq!((open.authority, open.first_missing), (card.authority, card.first_missing));
        }
    }
}

fn begun(loaded: &Arc<Loaded>, mode: Mode) -> Exercise {
    let setup = Setup::solo(&loaded.scenario, runs::SEED, mode);
    Exercise::new(loaded.clone(), setup, Box::new(NoSink)).expect("no sink fails")
}
