//! Whatever is ordered, by whom and about whom: the run goes on, its numbers stay finite, and it repeats.

use tutela::scenario::Scenario;
use tutela::scenario::forces::{Purpose, Rung};
use tutela::scenario::ids::{ForecastNo, MessageNo, Point};
use tutela::scenario::people::Stage;
use tutela::sim::Sim;
use tutela::sim::digest::{Digests, Rolling};
use tutela::sim::event::EventKind;
use tutela::sim::order::{Answer, Control, Detail, Instruction, Order, Place, Player, PublicLine, Statement, Target};

use super::support::small;

#[test]
fn any_order_about_anything_leaves_a_run_that_repeats() {
    let scenario = small();
    let instructions = everything(&scenario);
    assert!(instructions.len() > 1_000, "every order with every name, good and bad");
    let (first, digests) = flood(&instructions);
    assert_eq!(flood(&instructions).1, digests);
    let count = |is_it: fn(&EventKind) -> bool| first.events().events.iter().filter(|event| is_it(&event.kind)).count();
    assert!(count(|kind| matches!(kind, EventKind::OrderGiven { .. })) > 100);
    assert!(count(|kind| matches!(kind, EventKind::OrderRefused { .. })) > 100);
}

/// Gives them all, a few in each tick, well before the drill's end.
fn flood(instructions: &[Instruction]) -> (Sim, Vec<Digests>) {
    let mut sim = Sim::new(small(), 5);
    let mut digests = Vec::new();
    for due in instructions.chunks(instructions.len().div_ceil(2_000)) {
        sim.step(due);
        assert_eq!(sim.state::<Rolling>().not_finite(), None, "at tick {}", sim.tick().0);
        if sim.digests().tick == sim.tick() {
            digests.push(sim.digests().clone());
        }
    }
    (sim, digests)
}

pub fn everything(scenario: &Scenario) -> Vec<Instruction> {
    let seats = ["commander", "watch", "nobody"];
    let units = scenario.units.iter().map(|unit| unit.id.clone()).chain(["nothing".into()]);
    let mut orders: Vec<Order> = units.flat_map(|unit| unit_orders(scenario, &unit)).collect();
    orders.extend(words(scenario));
    let orders = orders.iter().flat_map(|order| seats.map(|seat| Instruction::Order(seat.into(), order.clone())));
    let mut all: Vec<Instruction> = orders.collect();
    // Controls now and then, so that seats and injects change hands while orders run.
    for (place, control) in controls(scenario).into_iter().enumerate() {
        all.insert((place * 37) % all.len(), Instruction::Control(control));
    }
    all
}

fn unit_orders(scenario: &Scenario, unit: &tutela::scenario::ids::UnitId) -> Vec<Order> {
    let unit = || unit.clone();
    let zones: Vec<_> = scenario.map().zones.iter().map(|zone| zone.id.clone()).chain(["nowhere".into()]).collect();
    let far = [(f32::NAN, 1.0), (f32::INFINITY, 1.0), (-1.0, f32::MAX), (60.0, 40.0), (0.0, 0.0)];
    let places = far.iter().map(|(x, y)| Place::At(Point(*x, *y))).chain(zones.iter().cloned().map(Place::Zone));
    let parties = scenario.parties.iter().map(|party| party.id.clone()).chain(["noone".into()]).map(Target::Party);
    let targets: Vec<Target> = parties.chain(zones.iter().cloned().map(Target::Crowd)).collect();
    let mut orders = vec![Order::Cease { unit: unit() }, Order::Patrol { unit: unit(), along: Vec::new() }];
    for place in places {
        orders.push(Order::Move { unit: unit(), to: place.clone() });
        orders.push(Order::Observe { unit: unit(), at: place.clone() });
        orders.push(Order::TakeCover { unit: unit(), from: place.clone() });
        orders.push(Order::Patrol { unit: unit(), along: vec![place; 2] });
    }
    for target in &targets {
        let target = || target.clone();
        orders.extend([
            Order::Mediate { unit: unit(), target: target() },
            Order::Warn { unit: unit(), target: target() },
            Order::ShowForce { unit: unit(), target: target() },
            Order::Disperse { unit: unit(), target: target() },
            Order::Detain { unit: unit(), target: target() },
            Order::WarningShots { unit: unit(), target: target() },
            Order::Engage { unit: unit(), target: target() },
        ]);
        orders.extend(zones.iter().map(|zone| Order::Interpose {
            unit: unit(),
            target: target(),
            protect: zone.clone(),
        }));
    }
    for (from, to) in zones.iter().zip(zones.iter().cycle().skip(1)) {
        let (from, to) = (|| from.clone(), || to.clone());
        orders.extend([
            Order::Cordon { unit: unit(), around: from() },
            Order::Escort { unit: unit(), from: from(), to: to() },
            Order::Shelter { unit: unit(), people_in: from(), to: to() },
            Order::Evacuate { unit: unit(), from: from(), to: to() },
            Order::Treat { unit: unit(), people_in: from() },
            Order::CarryWounded { unit: unit(), from: from(), to: to() },
        ]);
    }
    orders
}

fn nonsense() -> Statement {
    Statement {
        stage: Some(Stage::Violence),
        at: Some("well".into()),
        casualties: Some(u32::MAX),
        doing: Some(Rung::Deadly),
    }
}

fn words(scenario: &Scenario) -> Vec<Order> {
    let contacts = scenario.counterparts.iter().map(|contact| contact.id.clone()).chain(["nobody".into()]);
    let topics: Vec<_> = scenario.topics.iter().map(|topic| topic.id.clone()).chain(["nothing".into()]).collect();
    let mut orders = Vec::new();
    for to in contacts {
        let to = || to.clone();
        orders.push(Order::AskForecast { to: to() });
        for rung in Rung::ALL {
            orders.push(Order::RequestAuthority {
                to: to(),
                rung,
                rule: Some("9.9".into()),
                reason: "x".repeat(2_001),
            });
            orders.push(Order::RequestAuthority { to: to(), rung, rule: None, reason: String::new() });
            orders.push(Order::GrantAuthority { to: "watch".into(), rung });
        }
        orders.push(Order::RequestEvacuation {
            to: to(),
            from: "well".into(),
            urgent: true,
            casualties: Some(u32::MAX),
        });
        for topic in &topics {
            let topic = || topic.clone();
            orders.extend([
                Order::RequestAdvice { to: to(), topic: topic() },
                Order::Notify { to: to(), topic: topic() },
                Order::Report { to: to(), topic: topic(), says: None },
                Order::Report { to: to(), topic: topic(), says: Some(nonsense()) },
                Order::ShareData { to: to(), topic: topic(), detail: Detail::Identity },
                Order::Consult { to: to(), topic: topic() },
                Order::Erase { topic: topic() },
                Order::Feedback { to: to(), topic: topic() },
                Order::Publish { topic: topic(), line: PublicLine::Denial },
            ]);
        }
    }
    for by in ["patrol", "drone", "nothing"] {
        let line = PublicLine::Facts;
        orders.extend(topics.iter().map(|topic| Order::Announce { by: by.into(), topic: topic.clone(), line }));
    }
    for no in [0, 1, 7, u32::MAX] {
        orders.push(Order::Acknowledge { message: MessageNo(no) });
        for reason in ["", "seen otherwise"] {
            let (forecast, reason) = (ForecastNo(no), reason.to_owned());
            orders.push(Order::JudgeForecast { forecast, accepts: no == 0, reason });
        }
        for answer in [Answer::Number(no), Answer::Option("east".into()), Answer::NotKnown, Answer::Skip] {
            orders.push(Order::AnswerProbe { probe: "where".into(), answer });
        }
        for purpose in [Purpose::Report, Purpose::Feedback, Purpose::Publish] {
            orders.push(Order::Reply { message: MessageNo(no), purpose });
        }
    }
    for option in ["now", "wait", "never"] {
        orders.push(Order::Decide { decision: "go".into(), option: option.into(), rationale: "Because.".into() });
    }
    orders
}

fn controls(scenario: &Scenario) -> Vec<Control> {
    let injects = scenario.injects.iter().map(|inject| inject.id.clone()).chain(["none".into()]);
    let mut controls = vec![Control::Freeze, Control::Unfreeze, Control::ShiftAll { by_s: i32::MIN }];
    for inject in injects {
        let inject = || inject.clone();
        controls.extend([
            Control::HoldInject { inject: inject() },
            Control::ShiftInject { inject: inject(), by_s: i32::MAX },
            Control::ReleaseInject { inject: inject() },
            Control::FireInject { inject: inject() },
            Control::SkipInject { inject: inject() },
        ]);
    }
    for seat in ["commander", "nobody"] {
        controls.push(Control::Whisper { seat: seat.into(), text: "x".repeat(3_000) });
        controls.push(Control::HandSeat { seat: seat.into(), to: Player::Bot });
    }
    controls
}
