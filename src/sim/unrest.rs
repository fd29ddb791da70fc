//! Protests: a crowd's heat moves with trust, force, rumours and talk; it stands, chants, throws stones, goes home.

use rand::RngExt;

use super::civilians::{begin, is_free_to_go};
use super::event::{EventKind, HarmSource};
use super::harm::hurt_unit;
use super::order::Target;
use super::random::{Purpose, stream_at};
use super::reading::{Hand, distance_m, strikes};
use super::state::{Behaviour, Civilian, Climate, Health, Protest, TargetNo};
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, ZoneId};
use crate::scenario::temper::{CrowdStage, Unrest};

/// An event heats the protests that it touches.
pub(super) fn heat(hand: &mut Hand, scenario: &Scenario, kind: &EventKind) {
    for no in 0..hand.climate.protests.len() {
        let by = heat_of(hand, scenario, hand.climate.protests[no].zone, kind);
        let heat = &mut hand.climate.protests[no].heat;
        *heat = (*heat + by).clamp(0.0, 1.0);
    }
}

/// Share of a fright that a person feels: anger makes people of a hot protest stand.
pub(super) fn felt_share(scenario: &Scenario, climate: &Climate, civilian: &Civilian) -> f32 {
    let Behaviour::Protest(zone) = civilian.behaviour else { return 1.0 };
    let protest = climate.protests.iter().find(|protest| protest.zone == zone);
    1.0 - scenario.unrest.defies * protest.map_or(0.0, |protest| protest.heat)
}

/// Once a second crowds settle, and act as hot as they are.
pub(super) fn move_on(mut hand: Hand) {
    if !hand.tick().0.is_multiple_of(TICKS_PER_SECOND) {
        return;
    }
    let scenario = hand.drill.0.clone();
    let crowds = assembled(&hand);
    let mut protests = std::mem::take(&mut hand.climate.protests);
    for crowd in &crowds {
        if !protests.iter().any(|protest| protest.zone == crowd.zone) {
            let (zone, since) = (crowd.zone, hand.tick());
            protests.push(Protest { zone, heat: scenario.unrest.begins_at, stage: CrowdStage::Over, since });
        }
    }
    for protest in &mut protests {
        match crowds.iter().find(|crowd| crowd.zone == protest.zone) {
            Some(crowd) => take_turn(&mut hand, &scenario, protest, crowd),
            None => {
                turn_to(&mut hand, &scenario, protest, CrowdStage::Over, 0);
                smoulder(&mut hand, &scenario, protest);
            }
        }
    }
    protests.retain(|protest| protest.heat >= scenario.unrest.ends_below);
    hand.climate.protests = protests;
}

/// A crowd that was driven off is not content: while it is still hot, those who have calmed down come back.
fn smoulder(hand: &mut Hand, scenario: &Scenario, protest: &mut Protest) {
    // Alone with what was done to them people settle less fast.
    protest.heat *= 1.0 - scenario.unrest.alone_settles * scenario.unrest.settles_per_min / 60.0;
    if protest.heat < scenario.unrest.chants_from {
        return;
    }
    for no in 0..hand.civilians.people.len() {
        let person = &hand.civilians.people[no];
        let Some(group) = scenario.people.get(usize::from(person.group)) else { continue };
        let is_free = matches!(person.behaviour, Behaviour::Stay | Behaviour::Round(_)) && is_free_to_go(person);
        let is_angry = person.trust < group.temper.protests_below && person.fear < scenario.unrest.comes_back_below;
        if is_free && is_angry && hand.bodies.present[no] {
            let (civilians, bodies) = (&mut *hand.civilians, &mut *hand.bodies);
            begin(scenario, civilians, bodies, no, Behaviour::Protest(protest.zone));
        }
    }
}

/// People who protest in a zone now.
struct Crowd {
    zone: u16,
    people: Vec<u32>,
    trust: f32,
}

fn assembled(hand: &Hand) -> Vec<Crowd> {
    let mut crowds: Vec<Crowd> = Vec::new();
    for (no, person) in hand.civilians.people.iter().enumerate() {
        let Behaviour::Protest(zone) = person.behaviour else { continue };
        if person.health != Health::Well || !hand.bodies.present[no] {
            continue;
        }
        let place = crowds.iter().position(|crowd| crowd.zone == zone).unwrap_or_else(|| {
            crowds.push(Crowd { zone, people: Vec::new(), trust: 0.0 });
            crowds.len() - 1
        });
        crowds[place].people.push(no as u32);
        crowds[place].trust += person.trust;
    }
    crowds.iter_mut().for_each(|crowd| crowd.trust /= crowd.people.len().max(1) as f32);
    crowds
}

/// What an event adds to the heat of the protest in the zone.
fn heat_of(hand: &Hand, scenario: &Scenario, zone: u16, kind: &EventKind) -> f32 {
    let figures = &scenario.unrest;
    match kind {
        EventKind::ForceUsed(used) if used.target == Target::Crowd(zone_id(scenario, zone)) => match used.rung {
            Rung::Presence | Rung::Dialogue | Rung::Warning => 0.0,
            Rung::Posture => figures.posture,
            Rung::ShortOfDeadly => figures.batons,
            Rung::WarningShots | Rung::Deadly => figures.shots,
        },
        EventKind::PersonWounded { at, by: HarmSource::Unit(_), .. }
        | EventKind::PersonDied { at, by: HarmSource::Unit(_), .. }
            if hand.ground.distance_to_zone_m(zone, *at) < figures.casualty_m =>
        {
            figures.casualty
        }
        EventKind::RumourSpread { group, .. } => {
            let group = scenario.people.iter().position(|other| other.id == *group);
            let is_here = |person: &Civilian| {
                person.behaviour == Behaviour::Protest(zone) && Some(usize::from(person.group)) == group
            };
            if hand.civilians.people.iter().any(is_here) { figures.rumour } else { 0.0 }
        }
        _ => 0.0,
    }
}

/// One second: towards rest, cooled by talk, and on to what the heat makes them do.
fn take_turn(hand: &mut Hand, scenario: &Scenario, protest: &mut Protest, crowd: &Crowd) {
    let figures = &scenario.unrest;
    let rest = figures.rests_at * (1.0 - crowd.trust);
    protest.heat += (rest - protest.heat) * figures.settles_per_min / 60.0;
    if is_talked_with(hand, scenario, crowd) {
        protest.heat -= figures.talk_per_min / 60.0;
    }
    protest.heat = protest.heat.clamp(0.0, 1.0);
    let stage = stage_at(figures, protest.heat, protest.stage);
    if stage == CrowdStage::Over {
        let (civilians, bodies) = (&mut *hand.civilians, &mut *hand.bodies);
        crowd.people.iter().for_each(|person| begin(scenario, civilians, bodies, *person as usize, Behaviour::Stay));
    }
    turn_to(hand, scenario, protest, stage, crowd.people.len() as u32);
    if stage == CrowdStage::Throwing && strikes(hand.tick(), protest.since, figures.throw_every_s) {
        throw(hand, scenario, crowd);
    }
}

/// A stage that has begun lasts until the heat is well below it.
fn stage_at(figures: &Unrest, heat: f32, now: CrowdStage) -> CrowdStage {
    let holds = |from: f32, stage: CrowdStage| heat >= if now >= stage { from - figures.lingers } else { from };
    if holds(figures.throws_from, CrowdStage::Throwing) {
        CrowdStage::Throwing
    } else if holds(figures.chants_from, CrowdStage::Chanting) {
        CrowdStage::Chanting
    } else if heat >= figures.ends_below {
        CrowdStage::Standing
    } else {
        CrowdStage::Over
    }
}

fn turn_to(hand: &mut Hand, scenario: &Scenario, protest: &mut Protest, stage: CrowdStage, people: u32) {
    if protest.stage != stage {
        protest.stage = stage;
        protest.since = hand.tick();
        hand.write(EventKind::ProtestTurned { zone: zone_id(scenario, protest.zone), stage, people });
    }
}

/// A unit talks with the crowd in the language of somebody in it.
fn is_talked_with(hand: &Hand, scenario: &Scenario, crowd: &Crowd) -> bool {
    let languages = crowd.people.iter().filter_map(|person| {
        let group = hand.civilians.people.get(*person as usize)?.group;
        Some(&scenario.people.get(usize::from(group))?.language)
    });
    let languages: Vec<_> = languages.collect();
    scenario.units.iter().zip(&hand.units.units).any(|(unit, state)| {
        let target = state.task.as_ref().and_then(|task| task.order.rung()).map(|(_, target)| target);
        let talks = state.using == Rung::Dialogue
            && target.and_then(|target| TargetNo::of(scenario, target)) == Some(TargetNo::Crowd(crowd.zone));
        talks && unit.languages.iter().any(|spoken| languages.contains(&spoken))
    })
}

/// Stones fly at units in reach: few hit, and fewer hurt.
fn throw(hand: &mut Hand, scenario: &Scenario, crowd: &Crowd) {
    let figures = &scenario.unrest;
    let throwers: Vec<Point> = crowd
        .people
        .iter()
        .map(|person| hand.bodies.at[*person as usize])
        .take(usize::from(figures.throwers))
        .collect();
    for unit in 0..scenario.units.len() as u16 {
        let Some(at) = hand.reading().unit_at(unit).filter(|_| !scenario.units[usize::from(unit)].flies) else {
            continue;
        };
        let in_reach = |from: &&Point| distance_m(**from, at) <= figures.throw_m && hand.ground.sees(**from, at);
        let stones = throwers.iter().filter(in_reach).count();
        let mut draws = stream_at(hand.seed.0, Purpose::Stones, u32::from(unit), hand.tick());
        let hits = (0..stones).filter(|_| draws.random::<f32>() < figures.stone_harm).count();
        for _ in 0..hits {
            hurt_unit(hand, unit, &HarmSource::Crowd(zone_id(scenario, crowd.zone)));
        }
    }
}

fn zone_id(scenario: &Scenario, zone: u16) -> ZoneId {
    scenario.map().zones.get(usize::from(zone)).map_or_else(|| "".into(), |zone| zone.id.clone())
}
