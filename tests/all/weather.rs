//! Light and weather: what they leave of sight, hearing and pace, and how the clock and the story change them.

use std::sync::Arc;

use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::Scenario;
use tutela::scenario::forces::Sensor;
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::outdoors::{Light, Rain};
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, EventRecord, HarmSource};
use tutela::sim::order::{Order, Place};
use tutela::sim::state::{Bodies, Civilians, Knowledge, Units};
use tutela::sim::weather::Conditions;

use super::drill::{run, scenario, standing_band};
use super::fixtures;

#[test]
fn the_light_follows_the_clock_through_dusk_into_the_dark() {
    let light = |starts_at| Conditions::at_start(&scenario(|drill| drill.meta.starts_at = starts_at)).light();
    assert_eq!([(5, 30), (5, 50), (12, 0), (18, 10), (23, 0)].map(light), {
        use Light::{Dark, Day, Dusk};
        [Dark, Dusk, Day, Dusk, Dark]
    });
    let mut sim = Sim::new(scenario(|drill| drill.meta.starts_at = (17, 59)), 1);
    assert_eq!(sim.state::<Conditions>().light(), Light::Day);
    run(&mut sim, 120, &[]);
    assert_eq!(sim.state::<Conditions>().light(), Light::Dusk);
}

/// The band stands in the open lane, 38 m from the patrol, which sees 60 m by day.
#[test]
fn darkness_hides_the_band_from_the_eye_and_not_from_a_thermal_sight() {
    let knows = |change: &dyn Fn(&mut Scenario)| {
        let mut sim = Sim::new(
            scenario(|drill| {
                standing_band(drill, Point(50.0, 38.0), &[]);
                change(drill);
            }),
            1,
        );
        run(&mut sim, 5, &[]);
        sim.state::<Knowledge>().seats[0].parties[0].is_some()
    };
    let night = |drill: &mut Scenario| drill.meta.starts_at = (22, 0);
    assert!(knows(&|_| {}), "by day");
    assert!(!knows(&night), "by night");
    let with = |sensor: Sensor| {
        move |drill: &mut Scenario| {
            drill.meta.starts_at = (22, 0);
            drill.units[0].sensors = vec![sensor];
        }
    };
    assert!(!knows(&with(Sensor::NightVision)), "36 m by night vision");
    assert!(knows(&with(Sensor::Thermal)), "48 m by thermal sight");
    assert!(!knows(&|drill| drill.outdoors.weather.visibility_m = 30.0), "in fog");
}

/// What a map may draw of it follows the weather as the sim does.
#[test]
fn a_view_says_how_far_is_seen_and_heard_in_this_weather() {
    let view = |rain: Rain| {
        let mut loaded = fixtures::small();
        let mut drill = (*loaded.scenario).clone();
        drill.outdoors.weather.rain = rain;
        loaded.scenario = Arc::new(drill);
        let setup = Setup::solo(&loaded.scenario, 1, Mode::Practice);
        let seat = setup.people[0].clone();
        Exercise::new(Arc::new(loaded), setup, Box::new(NoSink)).unwrap().view(&seat).unwrap()
    };
    let (dry, wet) = (view(Rain::None), view(Rain::Heavy));
    assert_eq!(dry.outdoors.hearing, 1.0);
    assert!(wet.outdoors.hearing < 0.8, "{}", wet.outdoors.hearing);
    assert!(wet.units[0].sight_m < dry.units[0].sight_m);
}

#[test]
fn the_storys_storm_changes_what_it_names_and_leaves_the_rest() {
    let storm = Effect::Outdoors {
        light: None,
        rain: Some(Rain::Heavy),
        visibility_m: None,
        wind_from_deg: None,
        wind_mps: Some(18.0),
    };
    let drill = scenario(|drill| {
        drill.injects[3].trigger = Trigger::At(5);
        drill.injects[3].effects = vec![storm];
        drill.outdoors.weather.wind_from_deg = 270.0;
    });
    let mut sim = Sim::new(drill, 1);
    let before = *sim.state::<Conditions>();
    run(&mut sim, 6, &[]);
    let after = *sim.state::<Conditions>();
    assert_eq!((before.weather.rain, after.weather.rain), (Rain::None, Rain::Heavy));
    assert_eq!(after.weather.wind_from_deg, 270.0);
    assert_eq!((before.sight_share(60.0, &[]), before.hearing_share()), (1.0, 1.0));
    assert!(after.sight_share(60.0, &[]) < 0.7 && after.hearing_share() < 0.4);
    assert!(after.wind().x > 17.9, "a west wind blows east: {}", after.wind());
    assert_eq!(after.light(), Light::Day);
}

#[test]
fn units_and_people_walk_slower_in_the_dark() {
    let walked = |starts_at| {
        let mut sim = Sim::new(scenario(|drill| drill.meta.starts_at = starts_at), 1);
        let people = sim.state::<Civilians>().people.len();
        let order = Order::Move { unit: "patrol".into(), to: Place::At(Point(100.0, 38.0)) };
        let unit = sim.state::<Units>().first_body as usize;
        let from = sim.state::<Bodies>().at[unit];
        let mut fastest_mps = 0.0_f32;
        for second in 0..15 {
            run(&mut sim, second + 1, &[(0, order.clone())]);
            let bodies = sim.state::<Bodies>();
            let speeds = bodies.velocity[..people].iter().map(|velocity| velocity.vec2().length());
            fastest_mps = speeds.fold(fastest_mps, f32::max);
        }
        (sim.state::<Bodies>().at[unit].vec2().distance(from.vec2()), fastest_mps)
    };
    let (day, night) = (walked((9, 30)), walked((22, 0)));
    assert!((night.0 / day.0 - 0.85).abs() < 0.02, "{night:?} by night, {day:?} by day");
    assert!(night.1 < 0.95 * day.1, "{night:?} by night, {day:?} by day");
}

#[test]
fn heavy_rain_drowns_a_far_explosion() {
    let fear = |rain| {
        let mut sim = Sim::new(scenario(|drill| drill.outdoors.weather.rain = rain), 1);
        sim.step(&[]);
        let tick = sim.tick();
        let bang = EventKind::Explosion { at: Point(54.0, 79.0), by: HarmSource::Event };
        sim.state_mut::<EventRecord>().write(tick, bang);
        sim.step(&[]);
        sim.state::<Civilians>().people.iter().map(|person| person.fear).fold(0.0, f32::max)
    };
    assert!(fear(Rain::Heavy) < fear(Rain::None) - 0.1, "{} in rain, {} without", fear(Rain::Heavy), fear(Rain::None));
}

#[test]
fn a_run_in_a_storm_by_night_goes_on_the_same_from_a_snapshot() {
    let drill = scenario(|drill| {
        drill.meta.starts_at = (18, 5);
        drill.outdoors.weather.rain = Rain::Heavy;
        drill.outdoors.weather.wind_mps = 8.0;
    });
    let mut sim = Sim::new(Arc::clone(&drill), 3);
    run(&mut sim, 20, &[]);
    let mut again = Sim::restored(&sim.snapshot());
    while sim.tick() < Tick::from_seconds(60) {
        sim.step(&[]);
        again.step(&[]);
    }
    assert_eq!(sim.digests(), again.digests());
}
