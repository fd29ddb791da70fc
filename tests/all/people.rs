//! People together: families, help for the hurt, lines, protest, word of mouth, what trust moves with.

use tutela::scenario::Scenario;
use tutela::scenario::channels::ChannelFigures;
use tutela::scenario::forces::Channel;
use tutela::scenario::ids::{PersonNo, Point, Tick};
use tutela::scenario::story::{Effect, Trigger};
use tutela::scenario::temper::{CrowdStage, Queue};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, EventRecord, HarmSource};
use tutela::sim::kin::Kin;
use tutela::sim::order::{Order, PublicLine, Target};
use tutela::sim::queues::Lines;
use tutela::sim::state::{Behaviour, Bodies, Civilians, Climate, Health, Knowledge};

use super::drill::{count, kinds, peaceful, run};

#[test]
fn families_walk_about_together_and_others_do_not() {
    let near = |share: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].count = 40;
            drill.people[0].families.share = share;
        });
        let families = families();
        let (mut near, mut all) = (0, 0);
        for second in (40..200).step_by(10) {
            run(&mut sim, second, &[]);
            for (head, member) in families.iter().flat_map(|family| family[1..].iter().map(|other| (family[0], *other)))
            {
                all += 1;
                near += usize::from(apart_m(&sim, head, member) < 8.0);
            }
        }
        near as f32 / all as f32
    };
    let (together, alone) = (near(1.0), near(0.0));
    assert!(together > 0.8 && alone < 0.6, "{together} of them near their kin, {alone} without kin");
}

#[test]
fn a_family_flees_at_the_pace_of_its_slowest() {
    let spread = |share: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].count = 40;
            drill.people[0].families.share = share;
            drill.people[0].round.clear();
        });
        run(&mut sim, 10, &[]);
        alarm(&mut sim, Point(70.0, 30.0));
        run(&mut sim, 22, &[]);
        let fleeing = sim.state::<Civilians>().people.iter().filter(|one| matches!(one.behaviour, Behaviour::Flee(_)));
        assert!(fleeing.count() > 20);
        let gaps = families()
            .into_iter()
            .map(|family| family[1..].iter().map(|member| apart_m(&sim, family[0], *member)).fold(0.0, f32::max));
        let gaps: Vec<f32> = gaps.collect();
        gaps.iter().sum::<f32>() / gaps.len() as f32
    };
    let (together, alone) = (spread(1.0), spread(0.0));
    assert!(together < 0.6 * alone, "{together} m apart as a family, {alone} m as strangers");
}

#[test]
fn somebody_goes_to_the_hurt_and_calls_so_that_they_are_found_sooner() {
    let lies_behind_the_house = |helps: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].temper.helps = helps;
            drill.people[0].round.clear();
            // Out of sight of the well, and within earshot of it.
            drill.units[0].at = Point(48.0, 66.0);
        });
        run(&mut sim, 2, &[]);
        sim.state_mut::<Bodies>().at[0] = Point(50.0, 43.0);
        sim.state_mut::<Civilians>().people[0].health =
            Health::Wounded { since: Tick(20), urgent: false, dies: Tick(9_000) };
        run(&mut sim, 40, &[]);
        let with_them = (1..20)
            .filter(|person| apart_m(&sim, 0, *person) < 2.5)
            .filter(|person| sim.state::<Civilians>().people[*person as usize].behaviour == Behaviour::Help(0));
        (with_them.count() > 0, sim.state::<Knowledge>().seats[0].wounded_since[0].is_some())
    };
    assert_eq!(lies_behind_the_house(0.0), (false, false));
    assert_eq!(lies_behind_the_house(1.0), (true, true));
}

#[test]
fn people_wait_in_line_in_the_order_in_which_they_came() {
    let mut sim = peaceful(|drill| {
        drill.people[0].round = vec!["well".into(), "east-end".into()];
        let (zone, head, towards) = ("well".into(), Point(62.0, 30.0), Point(46.0, 30.0));
        drill.queues.push(Queue { zone, head, towards, spacing_m: 0.8, serve_s: 12, holds: 6 });
    });
    let mut before: Vec<u32> = Vec::new();
    let mut longest = 0;
    for second in 1..290 {
        run(&mut sim, second, &[]);
        let now = sim.state::<Lines>().lines[0].people.clone();
        let stayed = |list: &[u32], other: &[u32]| -> Vec<u32> {
            list.iter().filter(|person| other.contains(person)).copied().collect()
        };
        assert_eq!(stayed(&before, &now), stayed(&now, &before), "nobody passes another, at {second} s");
        longest = longest.max(now.len());
        before = now;
    }
    let line = &sim.state::<Lines>().lines[0];
    assert!((3..=6).contains(&longest), "{longest} in line");
    assert!(line.served >= 4 && line.served <= 290 / 12, "{} served", line.served);
}

#[test]
fn a_protest_grows_with_rumours_until_stones_fly_and_cools_with_talk() {
    let stages = |sim: &Sim| -> Vec<CrowdStage> {
        let turned = kinds(sim).filter_map(|(_, kind)| match kind {
            EventKind::ProtestTurned { stage, .. } => Some(*stage),
            _ => None,
        });
        turned.collect()
    };
    let stones = |sim: &Sim| count(sim, |kind| matches!(kind, EventKind::UnitHurt { by: HarmSource::Crowd(_), .. }));
    let protest = |rumours: u32, orders: &[(u32, Order)]| {
        let mut sim = peaceful(|drill| {
            drill.unrest.stone_harm = 0.3;
            gather_at_5(drill);
            let rumour = Effect::Rumour { group: "villagers".into(), topic: "threat".into(), trust_by: -0.05 };
            drill.injects[1].trigger = Trigger::At(40);
            drill.injects[1].effects = vec![rumour; rumours as usize];
        });
        run(&mut sim, 200, orders);
        sim
    };
    let left_alone = protest(0, &[]);
    assert_eq!(stages(&left_alone), [CrowdStage::Standing, CrowdStage::Chanting]);
    assert_eq!(stones(&left_alone), 0);
    let stirred = protest(4, &[]);
    assert_eq!(stages(&stirred)[..2], [CrowdStage::Standing, CrowdStage::Throwing]);
    assert!(stones(&stirred) > 0);
    let talk = Order::Mediate { unit: "patrol".into(), target: Target::Crowd("well".into()) };
    let talked_with = protest(0, &[(6, talk)]);
    assert_eq!(stages(&talked_with), [CrowdStage::Standing, CrowdStage::Over]);
}

#[test]
fn a_crowd_that_is_driven_off_comes_back_hotter() {
    let mut sim = peaceful(|drill| {
        gather_at_5(drill);
        drill.people[0].temper.calms_per_s = 0.05;
        drill.people[0].fear = 0.0;
    });
    run(&mut sim, 30, &[]);
    let before = sim.state::<Climate>().protests[0].heat;
    run(
        &mut sim,
        260,
        &[
            (30, Order::Disperse { unit: "patrol".into(), target: Target::Crowd("well".into()) }),
            (50, Order::Cease { unit: "patrol".into() }),
        ],
    );
    let turned: Vec<CrowdStage> = kinds(&sim)
        .filter_map(|(_, kind)| if let EventKind::ProtestTurned { stage, .. } = kind { Some(*stage) } else { None })
        .collect();
    let driven_off = turned.iter().position(|stage| *stage == CrowdStage::Over).expect("they ran");
    assert!(turned[driven_off + 1] >= CrowdStage::Chanting, "{turned:?}");
    assert!(sim.state::<Climate>().protests[0].heat > before + 0.1);
}

#[test]
fn a_show_of_force_does_not_frighten_a_protest_away() {
    let mut sim = peaceful(gather_at_5);
    let show = Order::ShowForce { unit: "patrol".into(), target: Target::Crowd("well".into()) };
    run(&mut sim, 30, &[]);
    let before = protesters(&sim);
    run(&mut sim, 180, &[(30, show)]);
    assert!(count(&sim, |kind| matches!(kind, EventKind::ForceUsed(_))) == 1 && before > 10, "{before}");
    assert!(protesters(&sim) >= before, "{} of {before} stand", protesters(&sim));
    assert_eq!(sim.state::<Climate>().protests[0].stage, CrowdStage::Chanting);
}

#[test]
fn shields_drive_off_a_calm_protest_and_a_hot_one_stands_longer() {
    let stands = |heat: f32| {
        let mut sim = peaceful(|drill| {
            gather_at_5(drill);
            drill.people[0].temper.sight = 0.0;
        });
        let disperse = Order::Disperse { unit: "patrol".into(), target: Target::Crowd("well".into()) };
        run(&mut sim, 30, &[]);
        sim.state_mut::<Climate>().protests[0].heat = heat;
        run(&mut sim, 35, &[(30, disperse)]);
        let stones = count(&sim, |kind| matches!(kind, EventKind::ProtestTurned { stage: CrowdStage::Throwing, .. }));
        (protesters(&sim), stones > 0)
    };
    let (calm, hot) = (stands(0.15), stands(0.8));
    assert!(hot.0 > calm.0, "{} of a hot crowd stand, {} of a calm one", hot.0, calm.0);
    assert_eq!((calm.1, hot.1), (false, true), "and throw stones");
}

#[test]
fn a_rumour_goes_from_mouth_to_mouth_as_far_as_people_listen() {
    let heard_after = |listens_per_s: f32, facts: bool| {
        let mut sim = peaceful(|drill| {
            drill.people[0].temper.at_once = 0.1;
            drill.people[0].temper.listens_per_s = listens_per_s;
            drill.channels = vec![ChannelFigures { delay_s: 0, spreads_s: 0, ..ChannelFigures::usual(Channel::Press) }];
            drill.people[0].round.clear();
            let rumour = Effect::Rumour { group: "villagers".into(), topic: "threat".into(), trust_by: -0.2 };
            drill.injects[1].trigger = Trigger::At(10);
            drill.injects[1].effects = vec![rumour];
        });
        let line = Order::Publish { topic: "threat".into(), line: PublicLine::Facts };
        run(&mut sim, 12, &[]);
        let first = heard(&sim);
        run(&mut sim, 120, &if facts { vec![(12, line)] } else { Vec::new() });
        (first, heard(&sim))
    };
    let (first, then) = heard_after(0.0, false);
    assert!(first >= 1 && then == first, "nobody listens: {first}, {then}");
    let (first, then) = heard_after(0.05, false);
    assert!(then >= first + 8, "people listen: {first}, {then}");
    let (first, then) = heard_after(0.05, true);
    assert!(then <= first + 2, "the facts are known: {first}, {then}");
}

#[test]
fn fear_spreads_by_sight_as_far_as_the_group_lets_it() {
    let afraid = |sight: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].round.clear();
            drill.people[0].temper.sight = sight;
        });
        run(&mut sim, 2, &[]);
        for person in &mut sim.state_mut::<Civilians>().people[..4] {
            person.fear = 0.9;
        }
        run(&mut sim, 20, &[]);
        let people = &sim.state::<Civilians>().people[4..];
        people.iter().filter(|person| matches!(person.behaviour, Behaviour::Flee(_) | Behaviour::Shelter(_))).count()
    };
    assert_eq!(afraid(0.0), 0);
    assert!(afraid(2.0) > 8, "{} run", afraid(2.0));
}

#[test]
fn a_deed_moves_the_trust_of_those_who_saw_it_then_of_those_whom_they_tell() {
    let trust = |listens_per_s: f32| {
        let mut sim = peaceful(|drill| {
            drill.people[0].round.clear();
            drill.people[0].temper.listens_per_s = listens_per_s;
            let mut away = drill.people[0].clone();
            (away.id, away.start) = ("away".into(), "east-end".into());
            drill.people.push(away);
        });
        run(&mut sim, 2, &[]);
        let tick = sim.tick();
        let (person, by) = (PersonNo(0), HarmSource::Unit("patrol".into()));
        sim.state_mut::<EventRecord>().write(tick, EventKind::PersonDied { person, at: Point(44.0, 36.0), by });
        run(&mut sim, 3, &[]);
        // One of those who were far off comes to the well.
        let at = sim.state::<Bodies>().at[1];
        sim.state_mut::<Bodies>().at[20] = at;
        run(&mut sim, 8, &[]);
        let people = &sim.state::<Civilians>().people;
        (people[1].trust, people[20].trust, people[21].trust)
    };
    let (saw, came, away) = trust(0.0);
    assert!((saw - 0.3).abs() < 0.01, "who saw it: {saw}");
    assert_eq!((came, away), (0.5, 0.5), "who did not, and listens to nobody");
    let (saw, came, away) = trust(1.0);
    assert!((saw - 0.3).abs() < 0.01 && came < 0.45 && away == 0.5, "{saw}, who was told {came}, {away}");
}

#[test]
fn an_informant_who_hears_what_came_of_it_trusts_more_and_one_who_hears_nothing_less() {
    let trust = |orders: &[(u32, Order)]| {
        let mut sim = peaceful(|drill| {
            // The women's committee calls at 20 s.
            drill.injects = drill_injects();
            drill.injects.truncate(1);
            drill.people[0].temper.feedback = 0.1;
            drill.people[0].temper.silence = 0.1;
            drill.people[0].temper.feedback_within_s = 60;
            drill.counterparts[2].replies.clear();
        });
        run(&mut sim, 120, orders);
        sim.state::<Climate>().trust[0]
    };
    let (nothing, told) = (trust(&[]), trust(&[(30, Order::Feedback { to: "women".into(), topic: "threat".into() })]));
    assert!((nothing - 0.4).abs() < 0.01, "{nothing}");
    assert!((told - 0.6).abs() < 0.01, "{told}");
}

fn drill_injects() -> Vec<tutela::scenario::story::Inject> {
    super::fixtures::small().scenario.injects.clone()
}

/// Villagers without trust gather at the well at 5 s.
fn gather_at_5(drill: &mut Scenario) {
    drill.people[0].trust = 0.1;
    drill.people[0].round.clear();
    drill.units[0].at = Point(42.0, 38.0);
    drill.injects[0].trigger = Trigger::At(5);
    drill.injects[0].effects = vec![Effect::Gather { group: "villagers".into(), zone: "well".into() }];
}

/// Families of forty villagers who all have one.
fn families() -> Vec<Vec<u32>> {
    let sim = peaceful(|drill| {
        drill.people[0].count = 40;
        drill.people[0].families.share = 1.0;
    });
    let kin = sim.state::<Kin>();
    let heads = (0..40).filter(|person| kin.family(*person).first() == Some(&(*person as u32)));
    heads.map(|head| kin.family(head).to_vec()).collect()
}

fn heard(sim: &Sim) -> usize {
    sim.state::<Climate>().tales[0].heard.iter().filter(|heard| **heard).count()
}

fn alarm(sim: &mut Sim, at: Point) {
    let tick = sim.tick();
    sim.state_mut::<EventRecord>().write(tick, EventKind::Explosion { at, by: HarmSource::Event });
}

fn protesters(sim: &Sim) -> usize {
    let people = &sim.state::<Civilians>().people;
    people.iter().filter(|person| matches!(person.behaviour, Behaviour::Protest(_))).count()
}

fn apart_m(sim: &Sim, one: u32, other: u32) -> f32 {
    let at = &sim.state::<Bodies>().at;
    at[one as usize].vec2().distance(at[other as usize].vec2())
}
