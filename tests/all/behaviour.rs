//! What people, parties and units do by themselves, and that the drill's figures decide how: rounds, gathering, shelter,
//! tales, rungs, talk, flight, weather, fire.

use tutela::scenario::Scenario;
use tutela::scenario::bearing::Errands;
use tutela::scenario::forces::{Rung, Sensor, Vehicle};
use tutela::scenario::ids::{PersonNo, Point, Tick};
use tutela::scenario::outdoors::Rain;
use tutela::scenario::people::{Act, Outcome, PartyStatus, Phase, Stage};
use tutela::scenario::story::{Effect, Trigger};
use tutela::scenario::temper::CrowdStage;
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, EventRecord, HarmSource};
use tutela::sim::ground::Ground;
use tutela::sim::order::{Order, Place};
use tutela::sim::state::{Behaviour, Bodies, Civilian, Civilians, Units};
use tutela::sim::weather::Conditions;

use super::drill::{band, count, first, kinds, know_band, peaceful, run, scenario, set_band_status, standing_band};

/// Beside the lane, 24 m before the patrol.
const NEAR: Point = Point(36.0, 38.0);

#[test]
fn people_go_their_rounds_between_the_zones_of_their_group() {
    let been_in_both = |sets_out_per_s: f32, stays_s: (u32, u32), goes_on: f32| {
        let errands = Errands { sets_out_per_s, stays_s, goes_on, ..Errands::default() };
        let mut sim = peaceful(|drill| drill.bearing.errands = errands);
        let (well, field) = (zone(&sim, "well"), zone(&sim, "field"));
        let mut been = [[false; 2]; 20];
        for second in 1..290 {
            run(&mut sim, second, &[]);
            for (person, been) in been.iter_mut().enumerate() {
                let at = sim.state::<Bodies>().at[person];
                been[0] |= sim.state::<Ground>().inside(well, at);
                been[1] |= sim.state::<Ground>().inside(field, at);
            }
        }
        been.iter().filter(|been| **been == [true, true]).count()
    };
    assert_eq!(been_in_both(0.0, (15, 75), 0.25), 0, "nobody sets out");
    let Errands { sets_out_per_s, stays_s, goes_on, .. } = Errands::default();
    let (usual, busy) = (been_in_both(sets_out_per_s, stays_s, goes_on), been_in_both(0.5, (5, 10), 1.0));
    assert!(usual > 4 && busy > usual + 4, "of twenty {usual} at the usual pace of a day, {busy} of a busy one");
}

#[test]
fn people_who_trust_gather_and_do_not_protest() {
    let gathered = |trust: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].trust = trust;
            drill.people[0].round.clear();
            drill.injects[0].trigger = Trigger::At(5);
            drill.injects[0].effects = vec![Effect::Gather { group: "villagers".into(), zone: "field".into() }];
        });
        run(&mut sim, 90, &[]);
        let field = zone(&sim, "field");
        let there = people_in(&sim, field);
        (there, count(&sim, |kind| matches!(kind, EventKind::ProtestTurned { .. })) > 0)
    };
    assert_eq!(gathered(0.8), (20, false));
    assert!(gathered(0.1).1, "without trust it is a protest");
}

#[test]
fn people_who_are_sent_into_shelter_go_there_and_stay() {
    let sheltered = |willing: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].round.clear();
            (drill.people[0].trust, drill.people[0].fear) = (0.0, 0.0);
            drill.bearing.led.willing = willing;
        });
        let shelter = Order::Shelter { unit: "patrol".into(), people_in: "well".into(), to: "clinic".into() };
        run(&mut sim, 200, &[(1, shelter)]);
        let clinic = zone(&sim, "clinic");
        let people = &sim.state::<Civilians>().people;
        let stay = people.iter().filter(|person| person.behaviour == Behaviour::Shelter(clinic)).count();
        (people_in(&sim, clinic), stay, count(&sim, |kind| matches!(kind, EventKind::PeopleLed { .. })))
    };
    assert_eq!(sheltered(1.0), (20, 20, 1));
    assert_eq!(sheltered(0.0), (0, 0, 0), "without trust, fear or good will nobody goes");
}

#[test]
fn an_explosion_makes_run_whom_the_figures_let_run() {
    let running = |runs_from: f32, heard_m: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].round.clear();
            drill.bearing.fright.runs_from = runs_from;
            drill.bearing.fright.explosion_heard_m = heard_m;
        });
        run(&mut sim, 2, &[]);
        let tick = sim.tick();
        let by = HarmSource::Party("band".into());
        sim.state_mut::<EventRecord>().write(tick, EventKind::Explosion { at: Point(70.0, 40.0), by });
        run(&mut sim, 4, &[]);
        let people = &sim.state::<Civilians>().people;
        people.iter().filter(|person| matches!(person.behaviour, Behaviour::Flee(_))).count()
    };
    assert!(running(0.6, 200.0) >= 18, "{} run", running(0.6, 200.0));
    assert_eq!(running(1.0, 200.0), 0, "people whom nothing frightens that much");
    assert_eq!(running(0.6, 5.0), 0, "out of earshot");
}

#[test]
fn a_bad_tale_frightens_those_whom_it_reaches() {
    let fear = |tale_fear: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].round.clear();
            drill.people[0].temper.tale_fear = tale_fear;
            drill.people[0].temper.at_once = 0.5;
            drill.people[0].temper.calms_per_s = 0.0;
            let rumour = Effect::Rumour { group: "villagers".into(), topic: "threat".into(), trust_by: -0.2 };
            drill.injects[1].trigger = Trigger::At(10);
            drill.injects[1].effects = vec![rumour];
        });
        run(&mut sim, 11, &[]);
        let first = sim.state::<Civilians>().people.iter().filter(|person| person.fear > 0.25).count();
        run(&mut sim, 120, &[]);
        (first, sim.state::<Civilians>().people.iter().filter(|person| person.fear > 0.25).count())
    };
    assert_eq!(fear(0.0), (0, 0));
    let (first, then) = fear(1.0);
    assert!(first >= 4 && then > first + 4, "{first} at once, {then} from mouth to mouth");
}

#[test]
fn groups_side_by_side_fear_and_trust_each_in_their_own_way() {
    let mut sim = peaceful(|drill| {
        drill.people[0].round.clear();
        let mut stolid = drill.people[0].clone();
        stolid.id = "stolid".into();
        (stolid.temper.sight, stolid.temper.deeds) = (0.0, 0.0);
        drill.people[0].temper.sight = 2.0;
        drill.people.push(stolid);
    });
    run(&mut sim, 2, &[]);
    let tick = sim.tick();
    let (person, by) = (PersonNo(0), HarmSource::Unit("patrol".into()));
    sim.state_mut::<EventRecord>().write(tick, EventKind::PersonDied { person, at: Point(54.0, 36.0), by });
    for person in &mut sim.state_mut::<Civilians>().people[..4] {
        person.fear = 0.9;
    }
    run(&mut sim, 20, &[]);
    let people = &sim.state::<Civilians>().people;
    let ran = |group: &[Civilian]| {
        group.iter().filter(|one| matches!(one.behaviour, Behaviour::Flee(_) | Behaviour::Shelter(_))).count()
    };
    let trust = |group: &[Civilian]| group.iter().map(|person| person.trust).sum::<f32>() / group.len() as f32;
    assert!(ran(&people[4..20]) > 8 && ran(&people[20..]) == 0, "{}, {}", ran(&people[4..20]), ran(&people[20..]));
    assert!(trust(&people[..20]) < 0.4, "{}", trust(&people[..20]));
    assert!(trust(&people[20..]) > 0.44, "they take over what others tell, and nothing of what they see");
}

#[test]
fn a_party_answers_each_rung_by_its_own_entry() {
    let unit = || "patrol".into();
    let rungs = [
        (Rung::Presence, Outcome::Hesitates, None),
        (Rung::Dialogue, Outcome::Bargains, Some(Order::Mediate { unit: unit(), target: band() })),
        (Rung::Warning, Outcome::Leaves, Some(Order::Warn { unit: unit(), target: band() })),
        (Rung::Posture, Outcome::SomeLeave, Some(Order::ShowForce { unit: unit(), target: band() })),
        (Rung::ShortOfDeadly, Outcome::Surrenders, Some(Order::Detain { unit: unit(), target: band() })),
        (Rung::WarningShots, Outcome::Flees, Some(Order::WarningShots { unit: unit(), target: band() })),
        (Rung::Deadly, Outcome::Fights, Some(Order::Engage { unit: unit(), target: band() })),
    ];
    let answers: Vec<_> = rungs.iter().map(|(rung, outcome, _)| (*rung, 2, *outcome)).collect();
    for (rung, outcome, order) in rungs {
        let mut sim = Sim::new(
            scenario(|drill| {
                standing_band(drill, NEAR, &answers);
                drill.units[0].means[6].harm = 0.0;
                // Felt from the start only where presence is what is asked about.
                drill.faced.presence_m = if rung == Rung::Presence { 40.0 } else { 0.0 };
            }),
            1,
        );
        know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
        run(&mut sim, 60, &order.map(|order| vec![(1, order)]).unwrap_or_default());
        let given = kinds(&sim).find_map(|(_, kind)| match kind {
            EventKind::PartyAnswered { to, outcome, .. } => Some((*to, *outcome)),
            _ => None,
        });
        assert_eq!(given, Some((rung, outcome)));
    }
}

#[test]
fn bargaining_holds_a_plan_up_for_as_long_as_the_talk_lasts() {
    let goes_on_at = |pauses_s: u32, ceases_at: u32| {
        let mut sim = Sim::new(
            scenario(|drill| {
                standing_band(drill, NEAR, &[(Rung::Dialogue, 5, Outcome::Bargains)]);
                let act = Act::Extort("well".into());
                drill.parties[0].plan.push(Phase { from_s: 30, when: None, stage: Stage::HostileAct, act });
                drill.parties[0].nerve.breaks_at = 0.0;
                // Who bargains is not won over to bargain anew meanwhile.
                (drill.faced.pauses_s, drill.faced.again_s) = (pauses_s, 600);
            }),
            1,
        );
        know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
        let talk = Order::Mediate { unit: "patrol".into(), target: band() };
        run(&mut sim, 200, &[(1, talk), (ceases_at, Order::Cease { unit: "patrol".into() })]);
        let bargains =
            first(&sim, |kind| matches!(kind, EventKind::PartyStatusChanged { status: PartyStatus::Bargaining, .. }));
        assert!(bargains.is_some_and(|tick| tick < Tick::from_seconds(30)), "{bargains:?}");
        first(&sim, |kind| matches!(kind, EventKind::PartyPhaseBegan { phase: 1, .. })).expect("it goes on").seconds()
    };
    let (long, short) = (goes_on_at(60, 120), goes_on_at(60, 40));
    assert!((120..=130).contains(&long), "talk until 120 s: {long}");
    assert!((60..=90).contains(&short), "talk until 40 s, then what is left of the pause: {short}");
    let brief = goes_on_at(10, 40);
    assert!((40..=50).contains(&brief), "a shorter pause: {brief}");
}

#[test]
fn a_party_that_flees_runs_as_fast_as_the_figure_says_until_it_is_gone() {
    let gone_after = |flees_times: f32| {
        let mut sim = Sim::new(
            scenario(|drill| {
                standing_band(drill, Point(90.0, 38.0), &[]);
                drill.faced.flees_times = flees_times;
            }),
            1,
        );
        run(&mut sim, 2, &[]);
        set_band_status(&mut sim, PartyStatus::Fleeing);
        run(&mut sim, 60, &[]);
        let gone = |kind: &EventKind| matches!(kind, EventKind::PartyStatusChanged { status: PartyStatus::Gone, .. });
        first(&sim, gone).expect("gone").seconds_since(Tick::from_seconds(2))
    };
    let (walks, runs) = (gone_after(1.0), gone_after(2.0));
    assert!((1.6..2.4).contains(&(walks / runs)), "{walks} s at a walk, {runs} s at a run");
}

#[test]
fn rain_and_the_dark_slow_drivers_and_night_vision_helps_as_much_as_the_drill_says() {
    let pace = |change: &dyn Fn(&mut Scenario)| {
        let mut sim = peaceful(|drill| {
            drill.units[1].vehicle = Some(Vehicle::turning(5.0));
            change(drill);
        });
        run(&mut sim, 4, &[(1, Order::Move { unit: "medics".into(), to: Place::At(Point(90.0, 40.0)) })]);
        sim.state::<Units>().units[1].strain.pace
    };
    let storm = |drill: &mut Scenario| {
        drill.meta.starts_at = (23, 0);
        drill.outdoors.weather.rain = Rain::Heavy;
    };
    let mud = |drill: &mut Scenario| {
        storm(drill);
        drill.outdoors.effects.rain_driving.1 = 0.42;
    };
    assert_eq!(pace(&|_| {}), 1.0);
    let (usual, muddy) = (pace(&storm), pace(&mud));
    assert!((usual - 0.84 * 0.75).abs() < 1e-5 && (muddy - usual / 2.0).abs() < 1e-5, "{usual}, {muddy}");
    let sees = |night_vision: f32| {
        let night = scenario(|drill| {
            drill.meta.starts_at = (23, 0);
            drill.outdoors.effects.night_vision = night_vision;
        });
        Conditions::at_start(&night).sight_share(100.0, &[Sensor::NightVision])
    };
    assert_eq!((sees(0.6), sees(0.9)), (0.6, 0.9));
}

#[test]
fn an_order_to_fire_is_good_for_as_long_as_the_drill_says() {
    let volleys = |engage_s: u32| {
        let mut sim = Sim::new(
            scenario(|drill| {
                standing_band(drill, NEAR, &[]);
                drill.parties[0].nerve.breaks_at = 0.0;
                drill.units[0].means[6].harm = 0.0;
                drill.conduct.facing.engage_s = engage_s;
            }),
            1,
        );
        know_band(&mut sim, NEAR, Stage::HostileAct, PartyStatus::Active);
        run(&mut sim, 60, &[(1, Order::Engage { unit: "patrol".into(), target: band() })]);
        let shots = kinds(&sim).filter(|(_, kind)| matches!(kind, EventKind::ShotFired { .. }));
        let mut ticks: Vec<Tick> = shots.map(|(tick, _)| tick).collect();
        ticks.dedup();
        ticks.len()
    };
    // A volley each three seconds.
    assert_eq!((volleys(30), volleys(9)), (10, 3));
}

#[test]
fn an_order_that_is_asked_back_about_waits_as_long_as_the_drill_says() {
    let fires_at = |asks_back_s: u32| {
        let mut sim = Sim::new(
            scenario(|drill| {
                standing_band(drill, NEAR, &[]);
                drill.conduct.facing.asks_back_s = asks_back_s;
            }),
            1,
        );
        know_band(&mut sim, NEAR, Stage::HostileAct, PartyStatus::Active);
        run(&mut sim, 40, &[(1, Order::Engage { unit: "patrol".into(), target: band() })]);
        assert_eq!(count(&sim, |kind| matches!(kind, EventKind::OrderQueried { .. })), 1);
        first(&sim, |kind| matches!(kind, EventKind::ShotFired { .. })).expect("it fires").seconds()
    };
    assert_eq!(fires_at(20) - fires_at(5), 15);
}

#[test]
fn low_morale_gives_way_as_far_as_the_drill_lets_it() {
    let left = |morale: f32, morale_sways: f32| {
        let leaves = |seed: &u64| {
            let change = |drill: &mut Scenario| {
                standing_band(drill, NEAR, &[(Rung::Warning, 5, Outcome::Leaves)]);
                drill.parties[0].answers[0].outcomes.push((Outcome::Holds, 1.0));
                drill.parties[0].nerve.breaks_at = 0.0;
                (drill.parties[0].morale, drill.faced.morale_sways) = (morale, morale_sways);
            };
            let mut sim = Sim::new(scenario(change), *seed);
            know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
            run(&mut sim, 15, &[(1, Order::Warn { unit: "patrol".into(), target: band() })]);
            count(&sim, |kind| matches!(kind, EventKind::PartyAnswered { outcome: Outcome::Leaves, .. })) > 0
        };
        (0..60u64).filter(leaves).count()
    };
    let (low, high) = (left(0.05, 1.0), left(1.0, 1.0));
    assert!(low > high + 12, "{low} of sixty with low morale, {high} with high");
    assert_eq!(left(0.05, 0.0), left(1.0, 0.0));
}

#[test]
fn a_protest_begins_as_hot_as_the_drill_says() {
    let chants = |begins_at: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].trust = 0.1;
            drill.people[0].round.clear();
            drill.unrest.begins_at = begins_at;
            drill.injects[0].trigger = Trigger::At(5);
            drill.injects[0].effects = vec![Effect::Gather { group: "villagers".into(), zone: "well".into() }];
        });
        run(&mut sim, 10, &[]);
        count(&sim, |kind| matches!(kind, EventKind::ProtestTurned { stage: CrowdStage::Chanting, .. })) > 0
    };
    assert_eq!((chants(0.25), chants(0.5)), (false, true));
}

fn zone(sim: &Sim, id: &str) -> u16 {
    sim.scenario().map().zones.iter().position(|zone| zone.id.as_str() == id).expect("a zone") as u16
}

fn people_in(sim: &Sim, zone: u16) -> usize {
    let bodies = sim.state::<Bodies>();
    let people = 0..sim.state::<Civilians>().people.len();
    people.filter(|person| bodies.present[*person] && sim.state::<Ground>().inside(zone, bodies.at[*person])).count()
}
