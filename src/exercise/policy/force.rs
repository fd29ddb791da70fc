//! How a policy meets a threat: step by step up to the floor, by talking alone, or with all that it has.

use super::{AGAIN_S, Deed, Force, PolicyPlayer, Wish};
use crate::assessment::band;
use crate::exercise::Exercise;
use crate::exercise::view::{OrderCard, PartyView, SeatView, UnitView};
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{UnitId, ZoneId};
use crate::scenario::mandate::{Authority, First, TargetKind};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Protection;
use crate::scenario::rules::TargetKnown;
use crate::sim::order::{Order, Target};

/// Seconds beside the dwell that a step up waits for: the way there.
const STEP_S: u32 = 20;

impl PolicyPlayer {
    pub(super) fn force(&self, exercise: &Exercise, view: &SeatView) -> Vec<Wish> {
        let mut wishes = Vec::new();
        for party in &view.parties {
            let meet = Meeting { player: self, exercise, view, party };
            match self.leaning.force {
                Force::None => {}
                Force::TalkOnly => wishes.extend(meet.talk()),
                Force::Graduated => wishes.extend(meet.step_by_step()),
                Force::Headlong => wishes.extend(meet.at_once()),
            }
        }
        wishes
    }
}

/// A party that the seat knows, and who meets it how.
struct Meeting<'a> {
    player: &'a PolicyPlayer,
    exercise: &'a Exercise,
    view: &'a SeatView,
    party: &'a PartyView,
}

impl Meeting<'_> {
    fn scenario(&self) -> &Scenario {
        &self.exercise.loaded().scenario
    }

    fn target(&self) -> Target {
        Target::Party(self.party.id.clone())
    }

    fn is_threat(&self) -> bool {
        self.party.status.is_threat() && self.party.stage >= Stage::Indicators
    }

    /// Late by the drill's own standard of protection, and below what is due.
    fn talk(&self) -> Vec<Wish> {
        let standard_s = self.scenario().rubric.standards.protect_s;
        let waits =
            self.player.first_known(&self.party.id).is_none_or(|since| self.view.tick < since.plus_seconds(standard_s));
        if !self.is_threat() || waits {
            return Vec::new();
        }
        self.by_units(Rung::Dialogue).into_iter().take(1).collect()
    }

    /// All that there is, against whoever is there; who runs is shot at too.
    fn at_once(&self) -> Vec<Wish> {
        if self.party.stage < Stage::Indicators {
            return Vec::new();
        }
        let rungs = [Rung::Deadly, Rung::WarningShots, Rung::ShortOfDeadly];
        let mut found = rungs.into_iter().map(|rung| self.by_units(rung)).find(|wishes| !wishes.is_empty());
        found.take().unwrap_or_default()
    }

    fn step_by_step(&self) -> Vec<Wish> {
        if !self.is_threat() {
            return self.stand_down();
        }
        let mut wishes = Vec::new();
        let (floor, ceiling) = self.band();
        if floor == Rung::Presence {
            return wishes;
        }
        // Where the step that is due cannot be taken, the highest one below it that can.
        let next = usize::from(self.next_rung(floor.min(ceiling)).level());
        let steps = Rung::ALL[..=next].iter().rev().filter(|rung| **rung >= Rung::Dialogue);
        let taken = steps.flat_map(|rung| self.by_units(*rung).into_iter().find_map(|wish| self.lawful(wish, *rung)));
        wishes.extend(taken.take(1));
        wishes.extend(self.lead_out(floor));
        wishes
    }

    /// One step at a time, each with its dwell, unless no time is left for steps.
    fn next_rung(&self, due: Rung) -> Rung {
        let dwell = |rung: Rung| {
            let table = &self.scenario().rubric.band.dwell_s;
            table.iter().find(|(of, _)| *of == rung).map_or(0, |(_, seconds)| *seconds)
        };
        let left_s = self.party.time_to_harm_s.unwrap_or(u32::MAX);
        for rung in [Rung::Warning, Rung::Posture, Rung::ShortOfDeadly, Rung::WarningShots] {
            if rung >= due {
                return due;
            }
            let wait_s = dwell(rung) + STEP_S;
            let since = self.player.done.get(&self.deed(rung));
            let is_past = since.is_some_and(|since| self.view.tick >= since.plus_seconds(wait_s));
            if !is_past && left_s > wait_s {
                return rung;
            }
        }
        due
    }

    fn band(&self) -> (Rung, Rung) {
        let known = TargetKnown {
            stage: self.party.stage,
            confidence: self.party.confidence,
            time_to_harm_s: self.party.time_to_harm_s,
            status: self.party.status,
            in_zones: self.zones_at(),
            lost: self.party.lost,
        };
        let limits = band::limits(self.scenario(), TargetKind::ArmedParty, &known, self.distance_m());
        (limits.floor, limits.ceiling)
    }

    fn zones_at(&self) -> Vec<crate::scenario::map::ZoneKind> {
        let zones = self.scenario().map().zones.iter();
        let mut kinds: Vec<_> = zones.filter(|zone| zone.shape.contains(self.party.at)).map(|zone| zone.kind).collect();
        kinds.dedup();
        kinds
    }

    /// From the party to the nearest person known in a zone that is to be protected from it, or to the zone.
    fn distance_m(&self) -> Option<f32> {
        let from = self.party.at.vec2();
        let zones = self.protections().filter_map(|protection| self.zone(&protection.people_in));
        let nearest = zones.map(|zone| {
            let inside = self.view.people.iter().filter(|one| zone.shape.contains(one.at));
            let to_people = inside.map(|one| one.at.vec2().distance(from)).reduce(f32::min);
            to_people.unwrap_or_else(|| zone.shape.centre().vec2().distance(from))
        });
        nearest.reduce(f32::min)
    }

    fn zone(&self, id: &ZoneId) -> Option<&crate::scenario::map::Zone> {
        self.scenario().zone(id)
    }

    fn protections(&self) -> impl Iterator<Item = &Protection> {
        self.scenario().rubric.protections.iter().filter(|protection| protection.party == self.party.id)
    }

    /// The order, or the request for the authority that it lacks; nothing where the rules forbid it.
    fn lawful(&self, (deed, order): Wish, rung: Rung) -> Option<Wish> {
        let card: OrderCard = self.exercise.order_card(&self.view.seat, &order);
        if card.refusal.is_some()
            || card.forbidden_by.is_some()
            || (rung >= Rung::Warning && card.permitted_by.is_none())
        {
            return None;
        }
        if !card.authority_held {
            let ask = Deed::Ask(self.party.id.clone(), rung.level());
            let to = match &card.authority {
                Authority::Contact(to) => to.clone(),
                _ => self.view.contacts.iter().find(|one| one.may_grant.is_some_and(|may| may >= rung))?.id.clone(),
            };
            let request = Order::RequestAuthority { to, rung, rule: card.permitted_by, reason: String::new() };
            return self.player.is_due(&ask, self.view.tick).then_some((ask, request));
        }
        (!card.first_missing.contains(&First::Warning) || rung < Rung::ShortOfDeadly).then_some((deed, order))
    }

    /// The rung by each unit that has it, nearest first; one that is at it already keeps at it.
    fn by_units(&self, rung: Rung) -> Vec<Wish> {
        let mut units: Vec<&UnitView> = self.view.units.iter().filter(|unit| unit.available).collect();
        units.retain(|unit| self.has(&unit.id, rung) && !self.is_busy_elsewhere(unit));
        if units.iter().any(|unit| self.is_at(unit, rung)) {
            return Vec::new();
        }
        let distance = |unit: &UnitView| unit.at.vec2().distance(self.party.at.vec2());
        units.sort_by(|one, other| distance(one).total_cmp(&distance(other)));
        let orders = units.into_iter().filter_map(|unit| Some((self.deed(rung), self.order(unit.id.clone(), rung)?)));
        orders.collect()
    }

    fn has(&self, unit: &UnitId, rung: Rung) -> bool {
        let unit = self.scenario().units.iter().find(|one| one.id == *unit);
        unit.is_some_and(|unit| {
            let cares = unit.medical.as_ref().is_some_and(|medical| medical.carries > 0);
            !unit.flies && !cares && unit.means.iter().any(|means| means.rung == rung)
        })
    }

    fn is_at(&self, unit: &UnitView, rung: Rung) -> bool {
        let at = unit.order.as_ref().and_then(Order::rung);
        at.is_some_and(|(at, target)| at >= rung && *target == self.target())
    }

    fn is_busy_elsewhere(&self, unit: &UnitView) -> bool {
        let at = unit.order.as_ref().and_then(Order::rung);
        at.is_some_and(|(at, target)| at >= Rung::Warning && *target != self.target())
    }

    fn order(&self, unit: UnitId, rung: Rung) -> Option<Order> {
        let target = self.target();
        Some(match rung {
            Rung::Presence => return None,
            Rung::Dialogue => Order::Mediate { unit, target },
            Rung::Warning => Order::Warn { unit, target },
            Rung::Posture => match self.protections().next() {
                Some(protection) => Order::Interpose { unit, target, protect: protection.people_in.clone() },
                None => Order::ShowForce { unit, target },
            },
            Rung::ShortOfDeadly => Order::Detain { unit, target },
            Rung::WarningShots => Order::WarningShots { unit, target },
            Rung::Deadly => Order::Engage { unit, target },
        })
    }

    /// People out of the danger, where that answers the duty and a unit is free.
    fn lead_out(&self, floor: Rung) -> Option<Wish> {
        let protection = self.protections().find(|one| one.evacuation_answers && floor >= Rung::Posture)?;
        let from = &protection.people_in;
        let groups = self.scenario().people.iter();
        let group = groups.into_iter().find(|group| group.start == *from && group.refuge != *from)?;
        let free = self
            .view
            .units
            .iter()
            .find(|unit| unit.available && unit.order.is_none() && self.has(&unit.id, Rung::Presence))?;
        let order = Order::Evacuate { unit: free.id.clone(), from: from.clone(), to: group.refuge.clone() };
        Some((Deed::LeadOut(self.party.id.clone()), order))
    }

    /// Force ends with the threat.
    fn stand_down(&self) -> Vec<Wish> {
        let at_it = self.view.units.iter().filter(|unit| self.is_at(unit, Rung::Posture));
        at_it.map(|unit| (Deed::Cease(unit.id.clone()), Order::Cease { unit: unit.id.clone() })).collect()
    }

    /// A step that was taken is taken again only when it has had its time.
    fn deed(&self, rung: Rung) -> Deed {
        Deed::Against(self.party.id.clone(), rung.level())
    }
}

/// Steps are repeated no sooner than the longest of them takes to work.
const _: () = assert!(AGAIN_S > STEP_S);
