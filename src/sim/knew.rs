//! What a seat knew of a target when it ordered force: from its knowledge alone, never from the truth.

use super::event::{Knew, RungUsed};
use super::order::{Order, Target};
use super::reading::{Reading, distance_m, party_no, unit_no, zone_no};
use super::sight;
use super::state::{Learned, PartyKnown, PersonSeen, PersonState};
use crate::scenario::Scenario;
use crate::scenario::forces::{Rung, Unit};
use crate::scenario::ids::{PersonNo, Point, TICKS_PER_SECOND};
use crate::scenario::mandate::TargetKind;
use crate::scenario::map::Shape;
use crate::scenario::people::{PartyStatus, Stage};
use crate::scenario::rules::{self, AuthorityHeld, Question, TargetKnown, Verdict};

/// What the seat knows now that bears on a rung of the unit against the target.
pub fn knew(scenario: &Scenario, reading: &Reading, seat: u16, unit: u16, target: &Target, rung: Rung) -> Knew {
    let effect_m = means(scenario, unit, rung).map_or(0.0, |means| means.effect_m);
    let held = authority(scenario, reading, seat);
    match target {
        Target::Party(id) => {
            let known = party_no(scenario, id).and_then(|no| Some((no, party_known(reading, seat, no)?)));
            let Some((party, known)) = known else {
                return unknown(held);
            };
            let state = reading.parties.parties.get(usize::from(party));
            let target = target_known(reading, known);
            Knew {
                indicators: indicators(scenario, party, known),
                distance_m: threat_distance_m(scenario, reading, seat, party),
                bystanders: people_at_risk(scenario, reading, seat, (unit, rung), (party, known)) as u32,
                area_seen: is_area_seen(scenario, reading, seat, known),
                protected_site: site_near(scenario, reading, known.at, effect_m),
                means_in_reach: means_in_reach(scenario, reading, seat, known.at, target.time_to_harm_s),
                history: state.map(|party| party.history.clone()).unwrap_or_default(),
                warning_understood: state.is_some_and(|party| party.warning_understood),
                target,
                held,
            }
        }
        Target::Crowd(id) => match zone_no(scenario, id) {
            Some(zone) => of_crowd(scenario, reading, (seat, zone), effect_m, held),
            None => unknown(held),
        },
    }
}

/// The question that the rules are asked about a rung.
pub fn question(knew: &Knew, target: &Target, rung: Rung) -> Question {
    let warned = knew.warning_understood && had_effect(&knew.history, Rung::Warning);
    let target = match target {
        Target::Party(_) => TargetKind::ArmedParty,
        Target::Crowd(_) => TargetKind::Crowd,
    };
    Question { rung, target, known: knew.target.clone(), held: knew.held.clone(), warned }
}

/// What the seat knows of an order's target, and what the rules say to it; `None` for orders without force.
pub fn judged(scenario: &Scenario, reading: &Reading, seat: u16, order: &Order) -> Option<(Knew, Verdict)> {
    let (rung, target) = order.rung()?;
    let unit = unit_no(scenario, order.unit()?)?;
    let knew = knew(scenario, reading, seat, unit, target, rung);
    let verdict = rules::evaluate(&scenario.rules, &question(&knew, target, rung));
    Some((knew, verdict))
}

/// The authority that a seat holds now.
pub fn authority(scenario: &Scenario, reading: &Reading, seat: u16) -> AuthorityHeld {
    let no = usize::from(seat);
    let grants = reading.seats.grants.get(no).into_iter().flatten();
    let grants = grants
        .filter_map(|(contact, rung)| Some((scenario.counterparts.get(usize::from(*contact))?.id.clone(), *rung)))
        .collect();
    let passed = reading.seats.passed.get(no).into_iter().flatten().map(|(_, rung)| *rung).max().unwrap_or_default();
    match scenario.seats.get(no) {
        Some(seat) => AuthorityHeld { seat: seat.id.clone(), delegated: seat.delegated.max(passed), grants },
        None => AuthorityHeld { seat: "".into(), delegated: Rung::Presence, grants },
    }
}

/// What the seat holds of a party as of this tick: its time to harm has run down, its zones are those of its place.
pub fn target_known(reading: &Reading, known: &PartyKnown) -> TargetKnown {
    let left_s = known.harm_at.map(|harm| harm.0.saturating_sub(reading.tick().0) / TICKS_PER_SECOND);
    let time_to_harm_s = if known.target.status.is_threat() { left_s } else { None };
    TargetKnown { time_to_harm_s, in_zones: reading.ground.kinds_at(known.at), ..known.target.clone() }
}

/// Known distance from a party to the people whom a protection guards against it: to the nearest one known in the
/// zone, or to the zone where none is known. Of one that is lost, nobody can say.
pub fn threat_distance_m(scenario: &Scenario, reading: &Reading, seat: u16, party: u16) -> Option<f32> {
    let from = party_known(reading, seat, party).filter(|known| !known.target.lost)?.at;
    let id = &scenario.parties.get(usize::from(party))?.id;
    let zones = scenario.rubric.protections.iter().filter(|protection| protection.party == *id);
    let zones = zones.filter_map(|protection| zone_no(scenario, &protection.people_in));
    zones.map(|zone| distance_to_people_m(scenario, reading, seat, zone, from)).reduce(f32::min)
}

/// Rungs that some unit of the seat could bring to bear on a place within the time.
pub fn means_in_reach(
    scenario: &Scenario,
    reading: &Reading,
    seat: u16,
    at: Point,
    time_to_harm_s: Option<u32>,
) -> Vec<Rung> {
    let within_s = time_to_harm_s.unwrap_or(scenario.knowing.memory.reach_s) as f32;
    let Some(seat) = scenario.seats.get(usize::from(seat)) else {
        return Vec::new();
    };
    let mut rungs: Vec<Rung> = Vec::new();
    for (no, unit) in scenario.units.iter().enumerate().filter(|(_, unit)| unit.seat == seat.id) {
        let no = no as u16;
        let Some(from) = reading.unit_at(no).filter(|_| reading.is_available(no)) else {
            continue;
        };
        let distance = distance_m(from, at);
        let speed_mps = unit.speed_mps.1.max(0.1);
        let reaches = unit.means.iter().filter(|means| (distance - means.range_m).max(0.0) / speed_mps <= within_s);
        rungs.extend(reaches.map(|means| means.rung));
    }
    rungs.sort_unstable();
    rungs.dedup();
    rungs
}

/// A rung of the unit's means.
pub fn means(scenario: &Scenario, unit: u16, rung: Rung) -> Option<&crate::scenario::forces::Means> {
    let unit: &Unit = scenario.units.get(usize::from(unit))?;
    unit.means.iter().find(|means| means.rung == rung)
}

pub fn party_known<'a>(reading: &Reading<'a>, seat: u16, party: u16) -> Option<&'a PartyKnown> {
    reading.knowledge.seats.get(usize::from(seat))?.parties.get(usize::from(party))?.as_ref()
}

/// The rung was used and had its dwell or an answer.
pub fn had_effect(history: &[RungUsed], rung: Rung) -> bool {
    history.iter().any(|used| used.rung == rung && used.had_effect_time)
}

fn of_crowd(
    scenario: &Scenario,
    reading: &Reading,
    (seat, zone): (u16, u16),
    effect_m: f32,
    held: AuthorityHeld,
) -> Knew {
    let Some(centre) = reading.ground.zone_centre(zone) else {
        return unknown(held);
    };
    let used = reading.story.crowds.iter().find(|crowd| crowd.zone == zone);
    // Riot means reach the zone and its rim; who protests there is their target, everyone else stands by.
    let near = |at: Point| effect_m > 0.0 && reading.ground.distance_to_zone_m(zone, at) <= effect_m;
    let bystanders = known_people(scenario, reading, seat)
        .filter(|(_, seen)| seen.state != PersonState::Protesting && near(seen.at))
        .count();
    Knew {
        target: TargetKnown {
            confidence: 1.0,
            status: PartyStatus::Active,
            in_zones: reading.ground.kinds_at(centre),
            ..TargetKnown::default()
        },
        indicators: Vec::new(),
        distance_m: None,
        held,
        bystanders: bystanders as u32,
        area_seen: sees(scenario, reading, seat, centre),
        protected_site: site_near(scenario, reading, centre, effect_m),
        means_in_reach: means_in_reach(scenario, reading, seat, centre, None),
        history: used.map(|crowd| crowd.history.clone()).unwrap_or_default(),
        warning_understood: used.is_some_and(|crowd| crowd.warning_understood),
    }
}

fn unknown(held: AuthorityHeld) -> Knew {
    Knew {
        target: TargetKnown::default(),
        indicators: Vec::new(),
        distance_m: None,
        held,
        bystanders: 0,
        area_seen: false,
        protected_site: false,
        means_in_reach: Vec::new(),
        history: Vec::new(),
        warning_understood: false,
    }
}

fn indicators(scenario: &Scenario, party: u16, known: &PartyKnown) -> Vec<crate::scenario::ids::TextKey> {
    let Some(party) = scenario.parties.get(usize::from(party)) else {
        return Vec::new();
    };
    let shown = known.indicators.iter().filter_map(|no| party.indicators.get(usize::from(*no)));
    shown.map(|indicator| indicator.text.clone()).collect()
}

/// The seat has eyes on the place, or had the party itself in sight not long ago: it could know who is near.
fn is_area_seen(scenario: &Scenario, reading: &Reading, seat: u16, known: &PartyKnown) -> bool {
    let by_sight = matches!(known.from, Learned::Seen(_) | Learned::Imaged(_));
    let recent = reading.tick().seconds_since(known.seen) <= scenario.knowing.memory.person_recent_s;
    by_sight && recent || sees(scenario, reading, seat, known.at)
}

fn sees(scenario: &Scenario, reading: &Reading, seat: u16, at: Point) -> bool {
    let world = (reading.units, reading.bodies, reading.ground, reading.conditions);
    sight::who_sees(scenario, world, seat, at).next().is_some()
}

/// How many civilians, known not long ago, are close to the target or, of aimed shots, in their line from where the unit
/// stands to the backstop; nobody is close where the means have no spread. Whom the party's own act threatens there is no
/// bystander: force is for them.
fn people_at_risk(
    scenario: &Scenario,
    reading: &Reading,
    seat: u16,
    (unit, rung): (u16, Rung),
    (party, known): (u16, &PartyKnown),
) -> usize {
    let at = known.at;
    let effect_m = means(scenario, unit, rung).map_or(0.0, |means| means.effect_m);
    let shots = &scenario.force.shots;
    let from = reading.unit_at(unit).filter(|_| rung == Rung::Deadly);
    let in_line = |place: Point| {
        from.is_some_and(|from| {
            let along = (at.vec2() - from.vec2()).normalize_or_zero();
            let (to, reach_m) = (place.vec2() - from.vec2(), distance_m(from, at) + shots.behind_m);
            let ahead_m = to.dot(along);
            ahead_m > 0.0 && ahead_m < reach_m && to.perp_dot(along).abs() < shots.line_m
        })
    };
    let is_near = |place: Point| effect_m > 0.0 && distance_m(place, at) <= effect_m;
    // A shot goes over those who lie.
    let lies = |state: PersonState| matches!(state, PersonState::Wounded | PersonState::Treated);
    let at_risk = |seen: &PersonSeen| is_near(seen.at) || !lies(seen.state) && in_line(seen.at);
    let threatened = threatened_in(scenario, party, known);
    let is_threatened = |place: Point| threatened.iter().any(|zone| reading.ground.inside(*zone, place));
    let people = known_people(scenario, reading, seat);
    people.filter(|(_, seen)| at_risk(seen) && !is_threatened(seen.at)).count()
}

/// Zones whose people the party is attacking, by what is known of it.
fn threatened_in(scenario: &Scenario, party: u16, known: &PartyKnown) -> Vec<u16> {
    let attacks = known.target.stage >= Stage::HostileAct && known.target.status.is_threat();
    let of_party = scenario.rubric.protections.iter().filter(|protection| {
        attacks && scenario.parties.get(usize::from(party)).is_some_and(|party| party.id == protection.party)
    });
    of_party.filter_map(|protection| zone_no(scenario, &protection.people_in)).collect()
}

fn known_people<'a>(
    scenario: &Scenario,
    reading: &Reading<'a>,
    seat: u16,
) -> impl Iterator<Item = (PersonNo, &'a PersonSeen)> + use<'a> {
    let tick = reading.tick();
    // Older sightings say little of who is there now.
    let recent_s = scenario.knowing.memory.person_recent_s;
    let civilians = reading.civilians.people.len();
    let people = reading.knowledge.seats.get(usize::from(seat)).map_or(&[][..], |seat| &seat.people);
    people
        .iter()
        .take(civilians)
        .enumerate()
        .filter_map(|(no, seen)| Some((PersonNo(no as u32), seen.as_ref()?)))
        .filter(move |(_, seen)| seen.state != PersonState::Dead && tick.seconds_since(seen.seen) <= recent_s)
}

fn distance_to_people_m(scenario: &Scenario, reading: &Reading, seat: u16, zone: u16, from: Point) -> f32 {
    let known = known_people(scenario, reading, seat).filter(|(_, seen)| reading.ground.inside(zone, seen.at));
    let nearest = known.map(|(_, seen)| distance_m(seen.at, from)).reduce(f32::min);
    nearest.unwrap_or_else(|| reading.ground.distance_to_zone_m(zone, from))
}

fn site_near(scenario: &Scenario, reading: &Reading, at: Point, within_m: f32) -> bool {
    let zones = scenario.map().zones.iter().zip(0..);
    zones
        .filter(|(zone, _)| zone.kind.is_protected_site())
        .any(|(_, no)| reading.ground.distance_to_zone_m(no, at) <= within_m)
}

/// The point of an area's edge that is nearest to a place.
pub fn nearest_on_edge(shape: &Shape, at: Point) -> Point {
    let corners = shape.corners();
    let edges = corners.iter().zip(corners.iter().cycle().skip(1));
    let on_edges = edges.map(|(a, b)| {
        let (a, b, p) = (a.vec2(), b.vec2(), at.vec2());
        let along = b - a;
        let share = ((p - a).dot(along) / along.length_squared().max(1e-6)).clamp(0.0, 1.0);
        Point::from(a + along * share)
    });
    on_edges.reduce(|best, other| if distance_m(other, at) < distance_m(best, at) { other } else { best }).unwrap_or(at)
}
