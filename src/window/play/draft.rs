//! An order in preparation: unit, kind, and what the kind still needs.

use bevy_egui::egui::Key;
use serde::{Deserialize, Serialize};

use crate::scenario::Scenario;
use crate::scenario::forces::{Rung, Unit};
use crate::scenario::ids::{PartyId, Point, UnitId, ZoneId};
use crate::sim::order::{MAX_PLACES, Order, Place, Target};

/// Orders that a unit carries out, in the order of the palette: by groups, those of the ladder from the lowest rung up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum UnitOrder {
    Move,
    Patrol,
    Observe,
    TakeCover,
    Cease,
    Cordon,
    Escort,
    Shelter,
    Evacuate,
    Treat,
    CarryWounded,
    Mediate,
    Warn,
    Interpose,
    ShowForce,
    Disperse,
    Detain,
    WarningShots,
    Engage,
}

/// Orders that stand together in the palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Where the unit is and what it sees.
    Ground,
    /// People are kept safe or cared for.
    People,
    /// Each is a rung of the ladder of force.
    Ladder,
}

/// Something that an order still needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    Place,
    Route,
    Target,
    /// People to protect, to lead away or to treat, or the area to close.
    Zone,
    /// Where to.
    ZoneTo,
}

impl UnitOrder {
    pub const ALL: [UnitOrder; 19] = {
        use UnitOrder::*;
        [
            Move,
            Patrol,
            Observe,
            TakeCover,
            Cease,
            Cordon,
            Escort,
            Shelter,
            Evacuate,
            Treat,
            CarryWounded,
            Mediate,
            Warn,
            Interpose,
            ShowForce,
            Disperse,
            Detain,
            WarningShots,
            Engage,
        ]
    };

    pub fn slots(self) -> &'static [Slot] {
        use UnitOrder::*;
        match self {
            Move | Observe | TakeCover => &[Slot::Place],
            Patrol => &[Slot::Route],
            Interpose => &[Slot::Target, Slot::Zone],
            Cordon | Treat => &[Slot::Zone],
            Escort | Shelter | Evacuate | CarryWounded => &[Slot::Zone, Slot::ZoneTo],
            Mediate | Warn | ShowForce | Disperse | Detain | WarningShots | Engage => &[Slot::Target],
            Cease => &[],
        }
    }

    pub fn rung(self) -> Option<Rung> {
        use UnitOrder::*;
        Some(match self {
            Mediate => Rung::Dialogue,
            Warn => Rung::Warning,
            Interpose | ShowForce => Rung::Posture,
            Disperse | Detain => Rung::ShortOfDeadly,
            WarningShots => Rung::WarningShots,
            Engage => Rung::Deadly,
            _ => return None,
        })
    }

    pub fn group(self) -> Group {
        use UnitOrder::*;
        match self {
            Move | Patrol | Observe | TakeCover | Cease => Group::Ground,
            Cordon | Escort | Shelter | Evacuate | Treat | CarryWounded => Group::People,
            Mediate | Warn | Interpose | ShowForce | Disperse | Detain | WarningShots | Engage => Group::Ladder,
        }
    }

    /// Usual key of the palette: it neither moves the map nor takes one of its tools. Q and Z are left free, since they lie
    /// on a French keyboard where W and A do, and move the map there.
    pub fn key(self) -> Key {
        use UnitOrder::*;
        match self {
            Move => Key::G,
            Patrol => Key::P,
            Observe => Key::O,
            Interpose => Key::I,
            Cordon => Key::C,
            Escort => Key::X,
            Shelter => Key::H,
            Evacuate => Key::V,
            Mediate => Key::T,
            Warn => Key::N,
            ShowForce => Key::F,
            Disperse => Key::U,
            Detain => Key::J,
            WarningShots => Key::Num8,
            Engage => Key::Y,
            Treat => Key::R,
            CarryWounded => Key::E,
            TakeCover => Key::Num9,
            Cease => Key::Num0,
        }
    }

    /// Worth offering to this unit; the order card says the rest.
    pub fn suits(self, unit: &Unit) -> bool {
        use UnitOrder::*;
        match self {
            Treat => unit.medical.is_some(),
            CarryWounded => unit.medical.as_ref().is_some_and(|medical| medical.carries > 0),
            // Whoever has a voice and nothing else is no barrier.
            Cordon => !unit.flies && unit.means.iter().any(|means| means.rung != Rung::Dialogue),
            Escort | Shelter | Evacuate | Patrol | TakeCover => !unit.flies,
            Mediate | Interpose if unit.flies => false,
            _ => self.rung().is_none_or(|rung| unit.means.iter().any(|means| means.rung == rung)),
        }
    }

    pub fn name_key(self) -> String {
        super::super::words::name_key("order", self)
    }

    /// What the card calls this part of the order.
    pub fn slot_key(self, slot: Slot) -> &'static str {
        match (slot, self) {
            (Slot::Place, Self::TakeCover) => "ui-slot-from",
            (Slot::Place, Self::Move) => "ui-slot-where-to",
            (Slot::Place, _) => "ui-slot-place",
            (Slot::Route, _) => "ui-slot-route",
            (Slot::Target, Self::Mediate) => "ui-slot-with",
            (Slot::Target, Self::Warn | Self::Disperse | Self::Detain) => "ui-slot-whom",
            (Slot::Target, Self::ShowForce) => "ui-slot-before",
            (Slot::Target, _) => "ui-slot-target",
            (Slot::Zone, Self::Interpose) => "ui-slot-protect",
            (Slot::Zone, Self::Cordon) => "ui-slot-around",
            (Slot::Zone, Self::Treat) => "ui-slot-people-in",
            (Slot::Zone, _) => "ui-slot-from",
            (Slot::ZoneTo, _) => "ui-slot-to",
        }
    }
}

/// The order card's subject.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub unit: UnitId,
    pub kind: UnitOrder,
    pub places: Vec<Place>,
    pub target: Option<Target>,
    pub zone: Option<ZoneId>,
    pub zone_to: Option<ZoneId>,
}

impl Draft {
    pub fn new(unit: UnitId, kind: UnitOrder) -> Self {
        Self { unit, kind, places: Vec::new(), target: None, zone: None, zone_to: None }
    }

    /// The same for another unit.
    pub fn for_unit(&self, unit: UnitId) -> Self {
        Self { unit, ..self.clone() }
    }

    /// What is to be pointed at next.
    pub fn next(&self) -> Option<Slot> {
        self.kind.slots().iter().copied().find(|slot| match slot {
            Slot::Place | Slot::Route => self.places.is_empty(),
            Slot::Target => self.target.is_none(),
            Slot::Zone => self.zone.is_none(),
            Slot::ZoneTo => self.zone_to.is_none(),
        })
    }

    /// The order, once nothing is missing.
    pub fn order(&self) -> Option<Order> {
        if self.next().is_some() {
            return None;
        }
        let unit = self.unit.clone();
        let place = || self.places.first().cloned();
        let (target, zone, to) = (self.target.clone(), self.zone.clone(), self.zone_to.clone());
        Some(match self.kind {
            UnitOrder::Move => Order::Move { unit, to: place()? },
            UnitOrder::Patrol => Order::Patrol { unit, along: self.places.clone() },
            UnitOrder::Observe => Order::Observe { unit, at: place()? },
            UnitOrder::Interpose => Order::Interpose { unit, target: target?, protect: zone? },
            UnitOrder::Cordon => Order::Cordon { unit, around: zone? },
            UnitOrder::Escort => Order::Escort { unit, from: zone?, to: to? },
            UnitOrder::Shelter => Order::Shelter { unit, people_in: zone?, to: to? },
            UnitOrder::Evacuate => Order::Evacuate { unit, from: zone?, to: to? },
            UnitOrder::Mediate => Order::Mediate { unit, target: target? },
            UnitOrder::Warn => Order::Warn { unit, target: target? },
            UnitOrder::ShowForce => Order::ShowForce { unit, target: target? },
            UnitOrder::Disperse => Order::Disperse { unit, target: target? },
            UnitOrder::Detain => Order::Detain { unit, target: target? },
            UnitOrder::WarningShots => Order::WarningShots { unit, target: target? },
            UnitOrder::Engage => Order::Engage { unit, target: target? },
            UnitOrder::Treat => Order::Treat { unit, people_in: zone? },
            UnitOrder::CarryWounded => Order::CarryWounded { unit, from: zone?, to: to? },
            UnitOrder::TakeCover => Order::TakeCover { unit, from: place()? },
            UnitOrder::Cease => Order::Cease { unit },
        })
    }

    /// A patrol's last point can be taken back.
    pub fn has_points(&self) -> bool {
        self.kind == UnitOrder::Patrol && !self.places.is_empty()
    }

    /// Takes back the last point of a patrol.
    pub fn drop_point(&mut self) {
        if self.has_points() {
            self.places.pop();
        }
    }

    /// Fills what is missing from what was pointed at; a filled order takes a new place.
    pub fn point_at(&mut self, scenario: &Scenario, at: Point, party: Option<PartyId>, zone: Option<ZoneId>) {
        let place = zone.clone().filter(|_| self.kind != UnitOrder::Move && self.kind != UnitOrder::Patrol);
        let slot = self.next().or_else(|| self.kind.slots().last().copied());
        match slot {
            Some(Slot::Place) => {
                let inside = Place::At(clamp(scenario, at));
                self.places = vec![place.map_or(inside, Place::Zone)];
            }
            Some(Slot::Route) if (self.places.len() as u32) < MAX_PLACES => {
                self.places.push(Place::At(clamp(scenario, at)));
            }
            Some(Slot::Target) => {
                self.target = party.map(Target::Party).or_else(|| zone.map(Target::Crowd)).or(self.target.take());
            }
            Some(Slot::Zone) => self.zone = zone.or(self.zone.take()),
            // From a place to itself nobody is led.
            Some(Slot::ZoneTo) => {
                self.zone_to = zone.filter(|zone| Some(zone) != self.zone.as_ref()).or(self.zone_to.take())
            }
            _ => {}
        }
    }
}

fn clamp(scenario: &Scenario, at: Point) -> Point {
    let size = scenario.map().size_m;
    // A tenth of a metre is as fine as a pointer is, and keeps the log short.
    let tenth = |value: f32| (value * 10.0).round() / 10.0;
    Point(tenth(at.0.clamp(0.0, size.0)), tenth(at.1.clamp(0.0, size.1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_ready_once_every_slot_is_filled() {
        let mut draft = Draft::new("qrf".into(), UnitOrder::Interpose);
        assert_eq!(draft.next(), Some(Slot::Target));
        draft.target = Some(Target::Party("mortar".into()));
        assert_eq!(draft.next(), Some(Slot::Zone));
        assert_eq!(draft.order(), None);
        draft.zone = Some("market".into());
        let order =
            Order::Interpose { unit: "qrf".into(), target: Target::Party("mortar".into()), protect: "market".into() };
        assert_eq!(draft.order(), Some(order));
    }

    #[test]
    fn no_two_orders_share_a_key() {
        let mut keys: Vec<_> = UnitOrder::ALL.iter().map(|kind| kind.key()).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), UnitOrder::ALL.len());
    }
}
