//! Fear of people: alarms that are heard, the sight of others who run, and how it fades.

use super::civilians::{Heard, flee, is_free_to_go};
use super::event::{EventKind, EventRecord};
use super::ground::Ground;
use super::nearby::Nearby;
use super::state::{Behaviour, Bodies, Civilian, Civilians, Climate, Steer};
use super::unrest;
use super::weather::Conditions;
use crate::scenario::Scenario;
use crate::scenario::bearing::Fright;
use crate::scenario::ids::{Point, Tick};

/// Explosions and shots since the last tick frighten whoever is near.
pub(super) fn hear(
    (scenario, ground, conditions): (&Scenario, &Ground, &Conditions),
    record: &EventRecord,
    tick: Tick,
    heard: &mut Heard,
    (civilians, bodies): (&mut Civilians, &mut Bodies),
) {
    let new = record.events.get(heard.events_read as usize..).unwrap_or_default();
    heard.events_read = record.events.len() as u32;
    let fright = &scenario.bearing.fright;
    let alarms = new.iter().filter_map(|event| match event.kind {
        EventKind::Explosion { at, .. } => Some((at, fright.explosion_heard_m)),
        EventKind::ShotFired { from, .. } => Some((from, fright.shot_heard_m)),
        _ => None,
    });
    for (danger, clear_m) in alarms {
        let heard_m = clear_m * conditions.hearing_share();
        for person in 0..civilians.people.len() {
            let far_m = bodies.at[person].vec2().distance(danger.vec2());
            if far_m >= heard_m || !is_free_to_go(&civilians.people[person]) {
                continue;
            }
            let civilian = &mut civilians.people[person];
            civilian.fear = (civilian.fear + fright.alarm * (1.0 - far_m / heard_m)).min(1.0);
            let is_fleeing = matches!(civilian.behaviour, Behaviour::Flee(_));
            if civilian.fear >= fright.runs_from && !is_fleeing {
                flee(scenario, civilians, bodies, person);
                run_from((fright, ground), danger, tick, (civilians, bodies), person);
            }
        }
    }
}

/// Fear fades, and rises at the sight of people who run; how fast differs by group.
pub(super) fn feel(
    (scenario, ground, climate): (&Scenario, &Ground, &Climate),
    fleeing: &Nearby,
    civilian: &mut Civilian,
    at: Point,
) {
    let Some(group) = scenario.people.get(usize::from(civilian.group)) else { return };
    civilian.fear += (group.fear - civilian.fear) * group.temper.calms_per_s;
    if fleeing.is_empty() || matches!(civilian.behaviour, Behaviour::Flee(_) | Behaviour::Shelter(_)) {
        return;
    }
    let fright = &scenario.bearing.fright;
    // More than a few add nothing; nor does one look round every corner for them.
    let seen = fleeing
        .of(at)
        .take(LOOKS)
        .filter(|other| ground.sees(at, *other))
        .take(usize::from(fright.runners_most))
        .count();
    let felt = group.temper.sight * unrest::felt_share(scenario, climate, civilian);
    civilian.fear = (civilian.fear + seen as f32 * fright.runner_per_s * felt).min(1.0);
}

/// Where the way to the refuge leads past a near danger, a stretch away from the danger comes first.
fn run_from(
    (fright, ground): (&Fright, &Ground),
    danger: Point,
    tick: Tick,
    (civilians, bodies): (&mut Civilians, &mut Bodies),
    person: usize,
) {
    let Behaviour::Flee(refuge) = civilians.people[person].behaviour else { return };
    let at = bodies.at[person];
    let to_danger = danger.vec2() - at.vec2();
    let Some(heading) = ground.heading(refuge, at) else { return };
    if to_danger.length() > fright.danger_m || heading.dot(to_danger.normalize_or_zero()) < 0.5 {
        return;
    }
    let away = -to_danger.normalize_or(heading);
    let stretches = [away, (away + away.perp()).normalize(), (away - away.perp()).normalize()];
    let ends = stretches.map(|stretch| Point::from(at.vec2() + stretch * fright.away_m));
    let free = ends.into_iter().find(|end| ground.is_straight(at, *end, bodies.radius_m[person]));
    if let Some(end) = free {
        bodies.steer[person] = Steer::Point(end);
        civilians.people[person].until = tick.plus_seconds(fright.away_s);
    }
}

/// Of those who run near by, one looks for no more than so many.
const LOOKS: usize = 12;
