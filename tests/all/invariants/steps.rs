//! What can happen in a generated record: threats, orders, messages, wounds, and what chance and hidden truth add.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tutela::scenario::forces::{Purpose, Rung};
use tutela::scenario::ids::{DecisionId, OptionId, PersonNo, Point, Tick};
use tutela::scenario::people::{Outcome, PartyStatus, Stage};
use tutela::scenario::rules::TargetKnown;
use tutela::sim::event::{EventKind, HarmSource, Knew, RungUsed};
use tutela::sim::order::{Detail, PublicLine, Target};

use super::{NEEDS, STEPS_END_S};
use crate::record::{Account, PARTY, SEAT, WELL, knew};

/// One thing that happens in a generated record.
#[derive(Clone, Debug)]
pub enum Step {
    Threat(TargetKnown),
    Force(Rung, Box<Knew>),
    CrowdForce(Rung, Box<Knew>),
    TaskEnded,
    AskAuthority,
    Need(usize),
    Tell(usize, Purpose),
    Share(bool),
    Asked,
    WoundedKnown(u32),
    WoundedByPatrol(u32),
    Treated(u32),
    HandedOver(u32),
    Rumour,
    Publish(PublicLine),
    Decide(bool),
    Event(EventKind),
}

impl Step {
    pub fn is_order(&self) -> bool {
        matches!(
            self,
            Self::Force(..)
                | Self::CrowdForce(..)
                | Self::AskAuthority
                | Self::Tell(..)
                | Self::Share(_)
                | Self::Publish(_)
                | Self::Decide(_)
        )
    }

    pub fn write(&self, account: &mut Account, at_s: u32) {
        match self {
            Self::Threat(target) => drop(account.threat_as(at_s, target.clone(), Rung::ALL.to_vec())),
            Self::Force(rung, knew) => drop(account.force(at_s, *rung, (**knew).clone())),
            Self::CrowdForce(rung, knew) => {
                account.force_at(at_s, *rung, Target::Crowd(WELL.into()), (**knew).clone());
            }
            Self::TaskEnded => account.task_ended(at_s),
            Self::AskAuthority => drop(account.ask_authority(at_s)),
            Self::Need(need) => drop(account.need(at_s, NEEDS[*need].0)),
            Self::Tell(need, purpose) => drop(account.tell(at_s, NEEDS[*need].1, "threat", *purpose)),
            Self::Share(true) => drop(account.share(at_s, "chief", "survivor", Detail::Identity)),
            Self::Share(false) => drop(account.share(at_s, "chief", "survivor", Detail::Trend)),
            Self::Asked => {
                let message = account.asked(at_s, "chief", "threat");
                account.acknowledge(at_s + 40, message);
            }
            Self::WoundedKnown(person) => drop(account.wounded_known(at_s, &[*person])),
            Self::WoundedByPatrol(person) => account.wounded_by_patrol(at_s, *person),
            Self::Treated(person) => account.treated(at_s, *person),
            Self::HandedOver(person) => account.handed_over(at_s, *person),
            Self::Rumour => {
                account.write(at_s, EventKind::RumourSpread { group: "villagers".into(), topic: "threat".into() });
            }
            Self::Publish(line) => {
                account.write(at_s, EventKind::Published { seat: SEAT.into(), topic: "threat".into(), line: *line });
            }
            Self::Decide(now) => {
                let option = OptionId::from(if *now { "now" } else { "wait" });
                let (decision, rationale) = (DecisionId::from("go"), String::new());
                account.write(at_s, EventKind::Decided { decision, seat: SEAT.into(), option, rationale });
            }
            Self::Event(kind) => drop(account.write(at_s, kind.clone())),
        }
    }
}

pub fn steps() -> impl Strategy<Value = Vec<(u32, Step)>> {
    vec((0..STEPS_END_S, step()), 0..24)
}

fn step() -> impl Strategy<Value = Step> {
    let force = (select(&Rung::ALL[1..]), knew_something());
    let person = 0..6_u32;
    prop_oneof![
        3 => target().prop_map(Step::Threat),
        4 => force.prop_map(|(rung, knew)| Step::Force(rung, Box::new(knew))),
        1 => (select(&Rung::ALL[3..]), knew_something()).prop_map(|(rung, knew)| Step::CrowdForce(rung, Box::new(knew))),
        2 => Just(Step::TaskEnded),
        1 => Just(Step::AskAuthority),
        2 => (0..NEEDS.len()).prop_map(Step::Need),
        2 => (0..NEEDS.len(), purpose()).prop_map(|(need, purpose)| Step::Tell(need, purpose)),
        1 => any::<bool>().prop_map(Step::Share),
        1 => Just(Step::Asked),
        1 => person.clone().prop_map(Step::WoundedKnown),
        1 => person.clone().prop_map(Step::WoundedByPatrol),
        1 => person.clone().prop_map(Step::Treated),
        1 => person.prop_map(Step::HandedOver),
        1 => Just(Step::Rumour),
        1 => select(&[PublicLine::Facts, PublicLine::Holding, PublicLine::Denial][..]).prop_map(Step::Publish),
        1 => any::<bool>().prop_map(Step::Decide),
        1 => outcome(),
    ]
}

fn purpose() -> impl Strategy<Value = Purpose> {
    select(&[Purpose::Notify, Purpose::Report, Purpose::Consult, Purpose::Feedback][..])
}

fn target() -> impl Strategy<Value = TargetKnown> {
    use PartyStatus::{Active, Fighting, Fleeing, Hesitating, Leaving, Surrendered};
    let stage = select(&[Stage::None, Stage::Indicators, Stage::HostileIntent, Stage::HostileAct, Stage::Violence][..]);
    let status =
        prop_oneof![3 => Just(Active), 3 => select(&[Hesitating, Fighting, Leaving, Fleeing, Surrendered][..])];
    let fields = (stage, 0.0..1.0_f32, proptest::option::of(0..200_u32), status);
    fields.prop_map(|(stage, confidence, time_to_harm_s, status)| TargetKnown {
        stage,
        confidence,
        time_to_harm_s,
        status,
        ..TargetKnown::default()
    })
}

pub fn knew_something() -> impl Strategy<Value = Knew> {
    let history = vec((select(&Rung::ALL[1..]), any::<bool>()), 0..4);
    (target(), 0..30_u32, any::<bool>(), any::<bool>(), history, any::<bool>()).prop_map(
        |(target, bystanders, protected_site, warning_understood, history, granted)| {
            let mut knew = Knew { bystanders, protected_site, warning_understood, ..knew(target) };
            let used = |(rung, had_effect_time)| RungUsed { rung, first: Tick(0), had_effect_time };
            knew.history = history.into_iter().map(used).collect();
            if granted {
                knew.held.grants.push(("joc".into(), Rung::Deadly));
            }
            knew
        },
    )
}

/// What chance draws after an order.
pub fn outcome() -> impl Strategy<Value = Step> {
    let by = || HarmSource::Party(PARTY.into());
    let at = Point(3.0, 4.0);
    let outcomes = [Outcome::Holds, Outcome::Leaves, Outcome::Surrenders, Outcome::Fights];
    let kinds = prop_oneof![
        select(outcomes.to_vec()).prop_map(|outcome| EventKind::PartyAnswered {
            party: PARTY.into(),
            to: Rung::Warning,
            unit: "patrol".into(),
            outcome
        }),
        (0..20_u32).prop_map(move |no| EventKind::PersonWounded { person: PersonNo(no), at, by: by() }),
        (0..20_u32).prop_map(move |no| EventKind::PersonDied { person: PersonNo(no), at, by: by() }),
        (any::<bool>(), 20..24_u32).prop_map(move |(deadly, no)| EventKind::PartyMemberHurt {
            party: PARTY.into(),
            person: PersonNo(no),
            at,
            deadly,
            by: by()
        }),
        (0.0..1.0_f32).prop_map(|to| EventKind::ConsentChanged { to }),
    ];
    kinds.prop_map(Step::Event)
}

/// What no seat sees.
pub fn hidden() -> impl Strategy<Value = Step> {
    let statuses = [PartyStatus::Fleeing, PartyStatus::Surrendered, PartyStatus::Fighting];
    let kinds = prop_oneof![
        select(statuses.to_vec()).prop_map(|status| EventKind::PartyStatusChanged { party: PARTY.into(), status }),
        (0..4_u16).prop_map(|phase| EventKind::PartyPhaseBegan { party: PARTY.into(), phase, stage: Stage::Violence }),
        Just(EventKind::Explosion { at: Point(1.0, 1.0), by: HarmSource::Event }),
    ];
    kinds.prop_map(Step::Event)
}
