//! What moves armed parties: who delivers, odds, losses, talk; bluff, probing, cover among people, splitting.

use tutela::scenario::Scenario;
use tutela::scenario::forces::{OrganisationKind, Rung};
use tutela::scenario::ids::Point;
use tutela::scenario::nerve::{Deliverer, Interest};
use tutela::scenario::people::{Act, Answer, Outcome, PartyStatus, Phase, Stage};
use tutela::scenario::story::Condition;
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
use tutela::sim::order::Order;
use tutela::sim::state::{Bodies, Civilians, Health, Knowledge, Parties};

use super::drill::{band, count, first, kinds, know_band, run, scenario, standing_band};

const NEAR: Point = Point(36.0, 38.0);

#[test]
fn the_same_warning_moves_them_by_who_gives_it() {
    let warned_by = |organisation: &str| {
        statuses(warned(|drill| {
            drill.units[0].organisation = organisation.into();
            let police = Deliverer { organisations: vec![OrganisationKind::MissionPolice], ..Deliverer::default() };
            drill.parties[0].answers =
                vec![answer(Outcome::Leaves, police), answer(Outcome::Surrenders, Deliverer::default())];
        }))
    };
    assert_eq!(warned_by("police").first(), Some(&PartyStatus::Leaving));
    assert_eq!(warned_by("military").first(), Some(&PartyStatus::Surrendered));
}

#[test]
fn the_same_warning_moves_them_by_how_many_stand_against_them() {
    let with_members = |count: u16| {
        statuses(warned(|drill| {
            drill.parties[0].count = count;
            let outnumbered = Deliverer { odds_at_least: Some(1.0), ..Deliverer::default() };
            drill.parties[0].answers =
                vec![answer(Outcome::Leaves, outnumbered), answer(Outcome::Hesitates, Deliverer::default())];
        }))
    };
    assert_eq!(with_members(5).first(), Some(&PartyStatus::Leaving), "eight against five");
    assert_eq!(with_members(16).first(), Some(&PartyStatus::Hesitating), "eight against sixteen");
}

#[test]
fn a_warning_that_is_not_understood_can_provoke() {
    let statuses = statuses(warned(|drill| {
        drill.parties[0].language = "highland".into();
        let lost = Deliverer { speaks: Some(false), ..Deliverer::default() };
        drill.parties[0].answers = vec![answer(Outcome::Leaves, Deliverer::default()), answer(Outcome::Fights, lost)];
    }));
    assert_eq!(statuses.first(), Some(&PartyStatus::Fighting));
}

#[test]
fn morale_falls_against_odds_under_pressure_and_comes_back_in_peace() {
    let morale = |sim: &Sim| sim.state::<Parties>().parties[0].morale;
    let pressed = warned(|drill| drill.parties[0].answers.clear());
    assert!(morale(&pressed) < 0.45, "{}", morale(&pressed));
    let mut left_alone = Sim::new(
        scenario(|drill| {
            standing_band(drill, Point(112.0, 40.0), &[]);
            drill.parties[0].nerve.recovery_per_min = 1.0;
        }),
        1,
    );
    left_alone.state_mut::<Parties>().parties[0].morale = 0.1;
    run(&mut left_alone, 120, &[]);
    assert!(morale(&left_alone) > 0.4, "{}", morale(&left_alone));
}

#[test]
fn who_breaks_under_pressure_depends_on_nerve() {
    let with_nerve = |breaks_at: f32| {
        warned(|drill| {
            drill.parties[0].answers.clear();
            drill.parties[0].nerve.breaks_at = breaks_at;
        })
    };
    let status = |sim: Sim| sim.state::<Parties>().parties[0].status;
    assert_eq!(status(with_nerve(0.1)), PartyStatus::Active);
    assert_eq!(statuses(with_nerve(0.49)).first(), Some(&PartyStatus::Fleeing));
}

#[test]
fn talk_brings_out_what_they_want_and_meeting_it_ends_their_plan() {
    let talk = |met_when: Option<Condition>| {
        let change = |drill: &mut Scenario| {
            standing_band(drill, NEAR, &[(Rung::Dialogue, 5, Outcome::Bargains)]);
            let wants = "small-indicator-gather".into();
            let interest = Interest { wants, named_after_s: 10, met_after_s: 30, met_when, then: Outcome::Leaves };
            drill.parties[0].interest = Some(interest);
        };
        let mut sim = Sim::new(scenario(change), 1);
        know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
        run(&mut sim, 100, &[(1, mediate())]);
        sim
    };
    let heard = talk(None);
    let named = first(&heard, |kind| matches!(kind, EventKind::InterestNamed { .. })).expect("named");
    let met = first(&heard, |kind| matches!(kind, EventKind::InterestMet { .. })).expect("met");
    assert_eq!(met.seconds() - named.seconds(), 20);
    assert_eq!(statuses(heard)[..2], [PartyStatus::Bargaining, PartyStatus::Leaving]);
    let not_met = talk(Some(Condition::Decided("go".into(), Some("now".into()))));
    assert_eq!(count(&not_met, |kind| matches!(kind, EventKind::InterestNamed { .. })), 1);
    assert_eq!(count(&not_met, |kind| matches!(kind, EventKind::InterestMet { .. })), 0);
}

#[test]
fn a_bluff_is_taken_for_intent_and_frightens_but_hurts_nobody() {
    let bluffing = |shows| {
        let mut sim = Sim::new(
            scenario(|drill| {
                drill.parties[0].at = Point(80.0, 38.0);
                drill.parties[0].answers.clear();
                let act = Act::Bluff { zone: "well".into(), stop_m: 10.0, shows };
                drill.parties[0].plan = vec![phase(0, Stage::Indicators, act)];
                drill.injects.clear();
                drill.units[0].at = Point(40.0, 38.0);
                // Nobody takes the signs for more than they show.
                drill.knowing.sight.misread = 0.0;
            }),
            1,
        );
        run(&mut sim, 40, &[]);
        sim
    };
    let fear = |sim: &Sim| sim.state::<Civilians>().people.iter().map(|person| person.fear).sum::<f32>();
    let held = |sim: &Sim| sim.state::<Knowledge>().seats[0].parties[0].as_ref().map(|known| known.target.stage);
    let bluff = bluffing(Stage::HostileIntent);
    assert_eq!(bluff.state::<Parties>().parties[0].stage, Stage::Indicators, "the truth");
    assert_eq!(held(&bluff), Some(Stage::HostileIntent), "what it is taken for");
    assert_eq!(held(&bluffing(Stage::None)), Some(Stage::Indicators));
    assert!(fear(&bluff) > 2.0 * 20.0 * 0.1, "{}", fear(&bluff));
    assert_eq!(count(&bluff, |kind| matches!(kind, EventKind::PersonWounded { .. })), 0);
    let at = bluff.state::<Bodies>().at[20];
    assert!((70.0..78.0).contains(&at.0), "it stops before the well: {at:?}");
}

#[test]
fn a_probe_that_nobody_meets_emboldens_and_one_that_is_met_does_not() {
    let probing = |patrol_at: Point| {
        let change = |drill: &mut Scenario| {
            drill.units[0].at = patrol_at;
            let act = Act::Probe {
                zone: "well".into(),
                stop_m: 10.0,
                stay_s: 20,
                shows: Stage::HostileIntent,
                emboldens: 0.2,
            };
            let bold = Condition::Not(Box::new(Condition::MoraleAtMost("band".into(), 0.6)));
            let attack =
                Phase { from_s: 60, when: Some(bold), stage: Stage::HostileAct, act: Act::GoToZone("well".into()) };
            drill.parties[0].at = Point(80.0, 38.0);
            drill.parties[0].answers.clear();
            drill.parties[0].plan = vec![phase(0, Stage::Indicators, act), attack];
        };
        let mut sim = Sim::new(scenario(change), 1);
        run(&mut sim, 100, &[]);
        sim
    };
    let probed = |sim: &Sim| {
        kinds(sim).find_map(|(_, kind)| if let EventKind::PartyProbed { met, .. } = kind { Some(*met) } else { None })
    };
    let attacks = |sim: &Sim| count(sim, |kind| matches!(kind, EventKind::PartyPhaseBegan { phase: 1, .. }));
    let (alone, met) = (probing(Point(10.0, 70.0)), probing(Point(60.0, 38.0)));
    assert_eq!((probed(&alone), attacks(&alone)), (Some(false), 1));
    assert_eq!((probed(&met), attacks(&met)), (Some(true), 0));
}

#[test]
fn a_sign_that_misleads_is_read_as_intent_until_they_explain_themselves() {
    let change = |drill: &mut Scenario| {
        standing_band(drill, NEAR, &[(Rung::Dialogue, 5, Outcome::Explains)]);
        drill.injects.clear();
        let party = &mut drill.parties[0];
        party.plan[0].stage = Stage::None;
        party.indicators.truncate(1);
        let sign = &mut party.indicators[0];
        (sign.from_stage, sign.shows, sign.chance, sign.misleads) = (Stage::None, Stage::HostileIntent, 1.0, true);
    };
    let held = |sim: &Sim| sim.state::<Knowledge>().seats[0].parties[0].as_ref().map(|known| known.target.stage);
    let mut sim = Sim::new(scenario(change), 1);
    run(&mut sim, 5, &[]);
    assert_eq!(held(&sim), Some(Stage::HostileIntent), "blades on the way to the field");
    run(&mut sim, 60, &[(5, mediate())]);
    assert_eq!(held(&sim), Some(Stage::None));
    run(&mut sim, 90, &[]);
    assert_eq!(held(&sim), Some(Stage::None), "what was explained stays explained");
}

#[test]
fn fire_at_those_who_hide_among_people_endangers_people() {
    let shot_at = |act: Act| {
        let mut bystanders = 0;
        for seed in 0..48 {
            let change = |drill: &mut Scenario| {
                drill.parties[0].at = Point(66.0, 38.0);
                drill.parties[0].answers.clear();
                drill.parties[0].nerve.breaks_at = 0.0;
                drill.parties[0].plan = vec![phase(0, Stage::HostileAct, act.clone())];
                drill.injects.clear();
                drill.people[0].round.clear();
                (drill.people[0].count, drill.people[0].fear) = (40, 0.0);
            };
            let mut sim = Sim::new(scenario(change), seed);
            run(&mut sim, 25, &[]);
            let at = sim.state::<Bodies>().at[40];
            know_band(&mut sim, at, Stage::HostileAct, PartyStatus::Active);
            run(&mut sim, 60, &[(25, Order::Engage { unit: "patrol".into(), target: band() })]);
            assert!(count(&sim, |kind| matches!(kind, EventKind::ShotFired { .. })) > 0);
            let hurt =
                |kind: &EventKind| matches!(kind, EventKind::PersonWounded { .. } | EventKind::PersonDied { .. });
            bystanders += count(&sim, hurt);
        }
        bystanders
    };
    let (open, covered) = (shot_at(Act::Go(Point(30.0, 20.0))), shot_at(Act::TakeCover("well".into())));
    assert!(covered > 2 * open && covered > 0, "{open} hurt in the open, {covered} in the crowd");
}

#[test]
fn a_part_goes_on_as_another_party_and_nobody_is_made_or_lost() {
    let change = |drill: &mut Scenario| {
        standing_band(drill, NEAR, &[]);
        drill.parties[0].answers.clear();
        let split = Act::Split { members: 2, into: Some("scouts".into()) };
        let mut scouts = drill.parties[0].clone();
        (scouts.id, scouts.count, scouts.dormant) = ("scouts".into(), 2, true);
        scouts.plan = vec![phase(0, Stage::Indicators, Act::Go(Point(90.0, 38.0)))];
        drill.parties[0].plan.push(phase(20, Stage::HostileIntent, split));
        drill.parties.push(scouts);
    };
    let mut sim = Sim::new(scenario(change), 1);
    let armed = |sim: &Sim| sim.state::<Bodies>().present[20..27].iter().filter(|present| **present).count();
    run(&mut sim, 19, &[]);
    assert_eq!(armed(&sim), 5);
    let before = sim.state::<Bodies>().at[24];
    run(&mut sim, 21, &[]);
    assert_eq!((armed(&sim), sim.state::<Parties>().parties[0].able), (5, 3));
    let after = sim.state::<Bodies>().at[26];
    assert!(before.vec2().distance(after.vec2()) < 3.0, "they go on from where they stood");
    run(&mut sim, 80, &[]);
    let at = sim.state::<Bodies>().at[25];
    assert!(at.0 > 80.0, "by a plan of their own: {at:?}");
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::PartySplit { members: 2, into: Some(_), .. })), 1);
}

#[test]
fn some_surrender_and_the_rest_go_on() {
    let sim = warned(|drill| {
        drill.parties[0].answers = vec![answer(Outcome::SomeSurrender, Deliverer::default())];
        drill.parties[0].nerve.breaks_at = 0.0;
    });
    let gave_up = |kind: &EventKind| {
        matches!(kind, EventKind::PartySplit { members: 2, into: None, status: PartyStatus::Surrendered, .. })
    };
    assert_eq!(count(&sim, gave_up), 1);
    let state = &sim.state::<Parties>().parties[0];
    assert_eq!((state.able, state.status), (3, PartyStatus::Active));
    assert!(state.health.iter().all(|health| *health == Health::Well));
}

/// The patrol warns the band that stands near it, for a minute.
fn warned(change: impl FnOnce(&mut Scenario)) -> Sim {
    let change = |drill: &mut Scenario| {
        standing_band(drill, NEAR, &[]);
        change(drill);
    };
    let mut sim = Sim::new(scenario(change), 1);
    know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
    run(&mut sim, 60, &[(1, Order::Warn { unit: "patrol".into(), target: band() })]);
    sim
}

fn mediate() -> Order {
    Order::Mediate { unit: "patrol".into(), target: band() }
}

fn answer(outcome: Outcome, by: Deliverer) -> Answer {
    Answer { to: Rung::Warning, after_s: 10, outcomes: vec![(outcome, 1.0)], by }
}

fn phase(from_s: u32, stage: Stage, act: Act) -> Phase {
    Phase { from_s, when: None, stage, act }
}

fn statuses(sim: Sim) -> Vec<PartyStatus> {
    let changed = kinds(&sim).filter_map(|(_, kind)| match kind {
        EventKind::PartyStatusChanged { status, .. } => Some(*status),
        _ => None,
    });
    changed.collect()
}
