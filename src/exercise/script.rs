//! Order scripts: a drill's orders and controls written down beforehand, in RON (docs/order-scripts.md).

use serde::{Deserialize, Serialize};

use super::input::{self, InputError, InputFault};
use crate::scenario::Scenario;
use crate::scenario::ids::{ScenarioId, SeatId, TICKS_PER_SECOND, Tick};
use crate::sim::order::{Control, Order};

/// The format that this program reads.
pub const FORMAT: u32 = 1;
/// Largest script: a thousand times what a drill of a quarter of an hour needs.
pub const MAX_BYTES: u64 = 1024 * 1024;
/// Most steps: one a second for the longest drill.
pub const MAX_STEPS: usize = 15_000;
/// Latest second of a step: the longest drill.
pub const MAX_AT_S: f32 = 14_400.0;
/// How far a number of tenths may be from a whole one, for seconds are written in decimals.
const OFF_TENTH: f32 = 0.02;

/// Reads a script; `file` is the name that errors show.
pub fn read(file: &str, bytes: &[u8]) -> Result<Script, InputError> {
    let text = input::text(file, bytes, MAX_BYTES)?;
    let document: Document = input::ron(file, text, 1, 1)?;
    let whole = |fault| InputError::at(file, 1, 1, fault);
    if document.script != FORMAT {
        return Err(whole(InputFault::ScriptFormat(document.script)));
    }
    if document.steps.len() > MAX_STEPS {
        return Err(whole(InputFault::TooManySteps));
    }
    let mut script = Script { file: file.to_owned(), scenario: document.scenario, steps: document.steps };
    // Authors may group steps by theme; the drill takes them by time.
    script.steps.sort_by_key(|step| step.at);
    Ok(script)
}

/// Steps in the order of their times.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    pub file: String,
    pub scenario: ScenarioId,
    pub steps: Vec<Step>,
}

impl Script {
    /// Whether the script fits the scenario. Orders that name unknown units or places are refused in the drill itself.
    pub fn check(&self, scenario: &Scenario) -> Result<(), InputError> {
        let whole = |fault| Err(InputError::at(&self.file, 1, 1, fault));
        if self.scenario != scenario.meta.id {
            let (script, scenario) = (self.scenario.to_string(), scenario.meta.id.to_string());
            return whole(InputFault::OtherScenario { script, scenario });
        }
        let is_seat = |id: &SeatId| scenario.seats.iter().any(|seat| seat.id == *id);
        let unknown = self.steps.iter().filter_map(|step| step.act.seat()).find(|seat| !is_seat(seat));
        if let Some(seat) = unknown {
            let seats: Vec<&str> = scenario.seats.iter().map(|seat| seat.id.as_str()).collect();
            return whole(InputFault::NoSeat { seat: seat.to_string(), seats: seats.join(", ") });
        }
        Ok(())
    }

    /// Seats that give orders: persons play them.
    pub fn seats(&self) -> Vec<SeatId> {
        let mut seats: Vec<SeatId> = self.steps.iter().filter_map(|step| step.act.seat().cloned()).collect();
        seats.sort();
        seats.dedup();
        seats
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "StepForm")]
pub struct Step {
    /// The tick that takes it.
    pub at: Tick,
    pub act: Act,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    Order(SeatId, Order),
    /// Acknowledges what the seat has received and not acknowledged: a script's author cannot know message numbers.
    Acknowledge(SeatId, Which),
    Control(Control),
}

impl Act {
    fn seat(&self) -> Option<&SeatId> {
        match self {
            Self::Order(seat, _) | Self::Acknowledge(seat, _) => Some(seat),
            Self::Control(_) => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Which {
    /// All that ask for it.
    All,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    script: u32,
    scenario: ScenarioId,
    steps: Vec<Step>,
}

/// A step as it is written.
#[derive(Deserialize)]
#[serde(rename = "Step", deny_unknown_fields)]
struct StepForm {
    at_s: f32,
    #[serde(default)]
    seat: Option<SeatId>,
    #[serde(default)]
    order: Option<Order>,
    #[serde(default)]
    acknowledge: Option<Which>,
    #[serde(default)]
    control: Option<Control>,
}

impl TryFrom<StepForm> for Step {
    type Error = InputFault;

    fn try_from(form: StepForm) -> Result<Self, InputFault> {
        let tenths = form.at_s * TICKS_PER_SECOND as f32;
        // Also false for what is not a number.
        if !(0.0..=MAX_AT_S).contains(&form.at_s) || (tenths - tenths.round()).abs() > OFF_TENTH {
            return Err(InputFault::AtOutOfRange);
        }
        let act = match (form.seat, form.order, form.acknowledge, form.control) {
            (Some(seat), Some(order), None, None) => Act::Order(seat, order),
            (Some(seat), None, Some(which), None) => Act::Acknowledge(seat, which),
            (None, None, None, Some(control)) => Act::Control(control),
            _ => return Err(InputFault::StepForm),
        };
        // The first tick is 1: nothing can be ordered before the drill runs.
        let tick = tenths.round().max(1.0);
        Ok(Self { at: Tick(tick as u32), act })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(steps: &str) -> Result<Script, InputError> {
        read("a.orders.ron", format!("(script: 1, scenario: \"d\", steps: [\n{steps}\n])").as_bytes())
    }

    #[test]
    fn steps_are_taken_by_time_and_written_order() {
        let script = script(
            r#"(at_s: 60.0, control: FireInject(inject: "x")),
               (at_s: 25.5, seat: "chief", order: RequestAuthority(to: "hq", rung: Deadly, rule: "1.4")),
               (at_s: 60, seat: "chief", acknowledge: All),"#,
        )
        .expect("a script");
        let ticks: Vec<u32> = script.steps.iter().map(|step| step.at.0).collect();
        assert_eq!(ticks, [255, 600, 600]);
        assert!(matches!(script.steps[1].act, Act::Control(_)));
        assert_eq!(script.seats(), [SeatId::from("chief")]);
    }

    #[test]
    fn faults_have_their_line_and_column() {
        let cases = [
            (r#"(at_s: -1.0, control: Freeze)"#, "at_s must be"),
            (r#"(at_s: NaN, control: Freeze)"#, "at_s must be"),
            (r#"(at_s: 5.05, control: Freeze)"#, "to a tenth"),
            (r#"(at_s: 1.0, order: Cease(unit: "u"))"#, "a step is one of"),
            (r#"(at_s: 1.0, seat: "s", order: Cease(unit: "u"), control: Freeze)"#, "a step is one of"),
            (r#"(at_s: 1.0, seat: "s", order: Cease(unit: "u", hard: true))"#, "hard"),
            (r#"(at_s: 1.0, seat: "s", order: Attack(unit: "u"))"#, "Attack"),
            (r#"(at_s: 1.0, seat: "s", order: "#, "Expected"),
        ];
        for (step, says) in cases {
            let error = script(step).expect_err(step);
            assert!(error.to_string().contains(says), "{step}: {error}");
            assert!(error.line >= 2, "{step}: {error}");
        }
    }

    #[test]
    fn hostile_bytes_are_errors() {
        assert_eq!(
            read("f", b"(script: 1,\n \xff").expect_err("bytes").to_string(),
            "f:2:2: not UTF-8 text from here on"
        );
        let deep = "[".repeat(100_000);
        assert!(read("f", format!("(script: 1, scenario: \"d\", steps: {deep}").as_bytes()).is_err());
        assert_eq!(
            read("f", &vec![b' '; 1 << 21]).expect_err("size").fault,
            InputFault::TooLarge { max_bytes: MAX_BYTES }
        );
    }
}
