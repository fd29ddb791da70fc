//! Forecasts: asked for, made from what the seat knows, delivered, judged by a person; the same from a snapshot.

use std::sync::Arc;

use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::Scenario;
use tutela::scenario::ids::{ForecastNo, Point, Tick};
use tutela::scenario::people::Stage;
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
use tutela::sim::forecast::{Forecast, ZoneRisk};
use tutela::sim::order::{Instruction, Order, Refusal};
use tutela::sim::state::{Bodies, Knowledge, Parties, PartyKnown};

use crate::fixtures;
use crate::support::{commander, run, run_on, small, small_with, ticks};

fn ask() -> Instruction {
    commander(Order::AskForecast { to: "joc".into() })
}

fn judge(accepts: bool, reason: &str) -> Instruction {
    commander(Order::JudgeForecast { forecast: ForecastNo(0), accepts, reason: reason.into() })
}

fn products(sim: &Sim) -> Vec<(Tick, Forecast)> {
    let made = sim.events().events.iter().filter_map(|event| match &event.kind {
        EventKind::ForecastMade(product) => Some((event.tick, (**product).clone())),
        _ => None,
    });
    made.collect()
}

fn risk<'a>(product: &'a Forecast, zone: &str) -> &'a ZoneRisk {
    product.zones.iter().find(|risk| risk.zone.as_str() == zone).expect("a zone of the map")
}

/// The commander holds the band, at this place, to be at the well's throat within half a minute.
fn believe(sim: &mut Sim, at: Point, stage: Stage) {
    let mut known = PartyKnown { at, seen: sim.tick(), shown: sim.tick(), ..PartyKnown::default() };
    (known.target.stage, known.target.confidence) = (stage, 1.0);
    sim.state_mut::<Knowledge>().seats[0].parties[0] = Some(known);
}

#[test]
fn a_forecast_comes_after_its_delay_and_names_every_zone_with_its_uncertainty() {
    let sim = run(small(), 20, &[(2, ask())]);
    let made = products(&sim);
    assert_eq!(made.len(), 1);
    let (tick, product) = &made[0];
    // A second on the radio, eight seconds of work.
    assert!((110..=125).contains(&tick.0), "{tick:?}");
    assert_eq!((product.runs, product.horizon_s, product.zones.len()), (4, 60, sim.scenario().map().zones.len()));
    for risk in &product.zones {
        assert!(0.0 <= risk.low && risk.low <= risk.chance && risk.chance <= risk.high && risk.high <= 1.0, "{risk:?}");
        assert!(risk.high > risk.low, "four runs are never certain");
    }
}

#[test]
fn a_forecast_is_made_from_the_picture_and_not_from_the_truth() {
    let forecast = |truth: &dyn Fn(&mut Sim), known: Option<(Point, Stage)>| {
        let mut sim = Sim::new(small(), 1);
        run_on(&mut sim, 2, &[]);
        truth(&mut sim);
        if let Some((at, stage)) = known {
            believe(&mut sim, at, stage);
        }
        run_on(&mut sim, 18, &[(2, ask())]);
        products(&sim).remove(0).1
    };
    let untouched = |_: &mut Sim| {};
    let nobody = forecast(&untouched, None);
    assert!(nobody.zones.iter().all(|risk| risk.chance == 0.0), "it knows of no threat: {nobody:?}");
    let violent = forecast(&untouched, Some((Point(70.0, 40.0), Stage::Violence)));
    assert!(risk(&violent, "well").chance > 0.5, "{violent:?}");
    // What the seat does not see changes nothing: the band's will, its number, its place behind the east end.
    let other_truth = |sim: &mut Sim| {
        sim.state_mut::<Parties>().parties[0].morale = 0.0;
        sim.state_mut::<Parties>().parties[0].fired = 9;
        let members = sim.state::<Parties>().parties[0].members.clone();
        members.for_each(|member| sim.state_mut::<Bodies>().at[member as usize] = Point(115.0, 30.0));
    };
    assert_eq!(forecast(&other_truth, None), nobody);
    assert_eq!(forecast(&other_truth, Some((Point(70.0, 40.0), Stage::Violence))), violent);
}

#[test]
fn a_forecast_assumes_of_shots_and_shells_what_the_drill_says() {
    let chance = |shells_from_m: f32, shots_hit: f32, wound_m: f32| {
        let drill = small_with(|drill| {
            let assumes = &mut drill.knowing.forecast.as_mut().expect("an analyst").assumes;
            (assumes.shells_from_m, assumes.shots_hit, assumes.wound_m) = (shells_from_m, shots_hit, wound_m);
            assumes.lethal_m = wound_m / 2.0;
        });
        let mut sim = Sim::new(drill, 1);
        run_on(&mut sim, 2, &[]);
        believe(&mut sim, Point(64.0, 40.0), Stage::Violence);
        run_on(&mut sim, 20, &[(2, ask())]);
        let zones = products(&sim).pop().expect("a product").1.zones;
        zones.iter().map(|risk| risk.chance).fold(0.0, f32::max)
    };
    assert!(chance(500.0, 1.0, 11.0) > 0.5, "who shoots hits");
    assert_eq!(chance(500.0, 0.0, 11.0), 0.0, "shots that hit nobody");
    assert!(chance(0.0, 0.0, 20.0) > 0.5, "it shells");
    assert_eq!(chance(0.0, 0.0, 0.0), 0.0, "shells without splinters");
}

#[test]
fn a_forecast_goes_on_the_same_from_a_snapshot_in_the_middle_of_the_work() {
    let mut sim = Sim::new(small(), 4);
    run_on(&mut sim, 2, &[]);
    believe(&mut sim, Point(70.0, 40.0), Stage::HostileIntent);
    run_on(&mut sim, 8, &[(2, ask())]);
    assert_eq!(products(&sim), [], "at work");
    let mut restored = Sim::restored(&sim.snapshot());
    run_on(&mut sim, 20, &[]);
    run_on(&mut restored, 20, &[]);
    assert_eq!(products(&sim).len(), 1);
    assert_eq!(sim.events(), restored.events());
    assert_eq!(sim.digests().first_difference(restored.digests()), None);
}

#[test]
fn a_person_takes_a_forecast_or_rejects_it_once_and_says_why() {
    let orders = [
        (2, ask()),
        (3, ask()),
        (4, judge(true, "too early")),
        (20, judge(false, "  ")),
        (21, judge(false, "They were seen elsewhere.")),
        (22, judge(true, "Changed my mind.")),
    ];
    let sim = run(small(), 30, &orders);
    let refused: Vec<Refusal> = sim
        .events()
        .events
        .iter()
        .filter_map(|event| match &event.kind {
            EventKind::OrderRefused { refusal, .. } => Some(*refusal),
            _ => None,
        })
        .collect();
    use Refusal::*;
    assert_eq!(refused, [ForecastPending, UnknownForecast, NeedsReason, UnknownForecast]);
    let judged = |kind: &EventKind| matches!(kind, EventKind::ForecastJudged { accepted: false, reason, .. } if reason == "They were seen elsewhere.");
    assert_eq!(ticks(&sim, judged), [211]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::ForecastJudged { .. })).len(), 1);
}

#[test]
fn nobody_forecasts_where_the_drill_has_no_analyst() {
    let refused = |kind: &EventKind| matches!(kind, EventKind::OrderRefused { refusal: Refusal::NoAnalyst, .. });
    let to = |to: &str| commander(Order::AskForecast { to: to.into() });
    assert_eq!(ticks(&run(small(), 5, &[(2, to("chief"))]), refused).len(), 1);
    let without: Arc<Scenario> = small_with(|drill| drill.knowing.forecast = None);
    assert_eq!(ticks(&run(without, 5, &[(2, to("joc"))]), refused).len(), 1);
}

#[test]
fn a_forecast_is_in_the_view_of_its_seat_once_delivered() {
    let setup = Setup { seed: 7, mode: Mode::Practice, people: vec!["commander".into()], pseudonym: String::new() };
    let mut exercise = Exercise::new(Arc::new(fixtures::small()), setup, Box::new(NoSink)).expect("no sink");
    exercise.give(&"commander".into(), Order::AskForecast { to: "joc".into() }).expect("taken");
    exercise.advance_ticks(60);
    let view = |exercise: &Exercise, seat: &str| exercise.view(&seat.into()).expect("a seat");
    assert_eq!(view(&exercise, "commander").forecasts, []);
    exercise.advance_ticks(80);
    let received = view(&exercise, "commander").forecasts;
    assert_eq!((received.len(), received[0].accepted), (1, None));
    assert!(view(&exercise, "commander").messages.iter().any(|message| message.no == received[0].message));
    assert_eq!(view(&exercise, "watch").forecasts, []);
    let (forecast, reason) = (ForecastNo(0), "It fits what we see.".to_owned());
    exercise.give(&"commander".into(), Order::JudgeForecast { forecast, accepts: true, reason }).expect("taken");
    exercise.advance_ticks(1);
    assert_eq!(view(&exercise, "commander").forecasts[0].accepted, Some(true));
}
