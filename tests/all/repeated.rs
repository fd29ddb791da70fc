//! What is ordered again before it took effect was ordered the first time, on what was known then.

use tutela::scenario::forces::Rung;
use tutela::scenario::ids::Tick;
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, ForceUsed};
use tutela::sim::order::{Order, Target};

use crate::support::{commander, run, small_with};

#[test]
fn an_order_repeated_on_the_way_counts_from_the_first() {
    let once = used(&[20]);
    let again = used(&[20, 22]);
    assert_eq!(once.iter().map(|used| used.ordered).collect::<Vec<_>>(), [Tick(201)]);
    assert_eq!(again.iter().map(|used| used.ordered).collect::<Vec<_>>(), [Tick(201), Tick(221)]);
    assert_eq!(once[0].knew, again[0].knew, "what was known at the first order stands");
    let spam: Vec<u32> = (20..30).collect();
    let spam = used(&spam);
    assert_eq!(spam.iter().map(|used| used.ordered).collect::<Vec<_>>(), [Tick(201), Tick(291)], "first and last");
}

#[test]
fn an_order_that_was_called_off_does_not_count() {
    let scenario = told_of_the_band();
    let cease = commander(Order::Cease { unit: "patrol".into() });
    let sim = run(scenario, 120, &[(20, show()), (21, cease), (23, show())]);
    assert_eq!(force(&sim).iter().map(|used| used.ordered).collect::<Vec<_>>(), [Tick(231)]);
}

/// The patrol is sent to stand up to the band, which it reaches after a while.
fn used(given_s: &[u32]) -> Vec<ForceUsed> {
    let given: Vec<_> = given_s.iter().map(|at_s| (*at_s, show())).collect();
    force(&run(told_of_the_band(), 120, &given))
}

fn show() -> tutela::sim::order::Instruction {
    commander(Order::ShowForce { unit: "patrol".into(), target: Target::Party("band".into()) })
}

fn told_of_the_band() -> std::sync::Arc<tutela::scenario::Scenario> {
    small_with(|scenario| {
        scenario.injects[0].trigger = Trigger::At(5);
        assert!(scenario.injects[0].effects.iter().any(|effect| matches!(effect, Effect::Know { .. })));
    })
}

fn force(sim: &Sim) -> Vec<ForceUsed> {
    let used = sim.events().events.iter().filter_map(|event| match &event.kind {
        EventKind::ForceUsed(used) if used.rung == Rung::Posture => Some(used.as_ref().clone()),
        _ => None,
    });
    used.collect()
}
