//! What the page's address asks for: a drill, a seed, a mode, a language, the moment to be shown, and whether another
//! program will drive it.

use crate::exercise::log::Mode;
use crate::scenario::ids::{TICKS_PER_SECOND, Tick};
use crate::scenario::language::Language;
use crate::scenario::texts::Texts;

/// Longest query that is read: ours is short, but a learning platform adds a person, addresses and tokens to it.
const MAX_QUERY_BYTES: usize = 32_000;
/// Of what stood in a link, as much as a person recognises.
const MAX_SHOWN_CHARS: usize = 40;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Opens at this drill instead of the library.
    pub scenario: Option<String>,
    pub seed: Option<u64>,
    pub mode: Option<Mode>,
    pub language: Option<Language>,
    /// What the debrief of a run that comes with the link shows first.
    pub moment: Option<Tick>,
    /// Puts `window.tutela` on the page (docs/automation.md).
    pub automation: bool,
}

impl Link {
    /// Reads `?scenario=market_mortar&seed=1&mode=assessed&lang=fr&t=95&automation=1`, `t` in seconds: what can be meant, and what
    /// nobody can mean. Parameters that it does not know belong to whoever put the link together, and are left alone.
    pub fn read(query: &str) -> (Self, Vec<LinkFault>) {
        let mut link = Self::default();
        if query.len() > MAX_QUERY_BYTES {
            return (link, vec![LinkFault::TooLong]);
        }
        let parts = query.trim_start_matches('?').split('&').map(|part| part.split_once('=').unwrap_or((part, "")));
        let faults = parts.filter_map(|(name, value)| link.take(name, value).err()).collect();
        (link, faults)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), LinkFault> {
        let said = || value.chars().take(MAX_SHOWN_CHARS).collect::<String>();
        match name {
            "scenario" if is_name(value) => self.scenario = Some(value.to_owned()),
            "scenario" => return Err(LinkFault::Scenario(said())),
            "seed" => self.seed = Some(value.parse().map_err(|_| LinkFault::Seed(said()))?),
            "mode" => self.mode = Some(mode(value).ok_or_else(|| LinkFault::Mode(said()))?),
            "lang" => self.language = Some(value.parse().map_err(|_| LinkFault::Language(said()))?),
            "t" => self.moment = Some(moment(value).ok_or_else(|| LinkFault::Moment(said()))?),
            "automation" => self.automation = value == "1",
            _ => {}
        }
        Ok(())
    }
}

/// Drills are named like their files.
fn is_name(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

fn mode(value: &str) -> Option<Mode> {
    match value {
        "practice" => Some(Mode::Practice),
        "assessed" => Some(Mode::Assessed),
        _ => None,
    }
}

fn moment(seconds: &str) -> Option<Tick> {
    seconds.parse::<u32>().ok()?.checked_mul(TICKS_PER_SECOND).map(Tick)
}

/// A part of a link that is left out, with what stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFault {
    TooLong,
    Scenario(String),
    /// The program has none of this name.
    UnknownDrill,
    Seed(String),
    Mode(String),
    Language(String),
    Moment(String),
    /// A moment belongs to a run, and the link carries none.
    MomentOfNothing,
}

impl LinkFault {
    /// What is wrong, and what holds instead.
    pub fn says(&self, texts: &Texts) -> String {
        let (key, value) = match self {
            Self::TooLong => ("link-too-long", ""),
            Self::Scenario(value) => ("link-no-drill", value.as_str()),
            Self::UnknownDrill => ("ui-link-unknown-drill", ""),
            Self::Seed(value) => ("link-no-seed", value.as_str()),
            Self::Mode(value) => ("link-no-mode", value.as_str()),
            Self::Language(value) => ("link-no-language", value.as_str()),
            Self::Moment(value) => ("link-no-moment", value.as_str()),
            Self::MomentOfNothing => ("link-moment-of-nothing", ""),
        };
        texts.say_with(key, &[("value", value.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_drill_seed_mode_language_and_automation() {
        let read = Link::read("?scenario=market_mortar&seed=7&mode=assessed&lang=fr&t=95&automation=1&utm_source=mail");
        let wanted = Link {
            scenario: Some("market_mortar".into()),
            seed: Some(7),
            mode: Some(Mode::Assessed),
            language: Some(Language::French),
            moment: Some(Tick(950)),
            automation: true,
        };
        assert_eq!(read, (wanted, Vec::new()));
    }

    #[test]
    fn no_parameters_ask_for_nothing() {
        assert_eq!(Link::read(""), Default::default());
        assert_eq!(Link::read("?"), Default::default());
        assert!(!Link::read("?automation=yes").0.automation);
    }

    #[test]
    fn what_a_platform_adds_is_left_alone() {
        let launch = format!("?scenario=first_steps&endpoint=https%3A%2F%2Flrs&actor={}", "%7B".repeat(1_000));
        let (link, faults) = Link::read(&launch);
        assert_eq!((link.scenario.as_deref(), faults), (Some("first_steps"), Vec::new()));
    }

    #[test]
    fn what_cannot_be_meant_is_told_and_the_rest_holds() {
        let (link, faults) = Link::read("?scenario=night_alert&seed=7.&mode=easy&lang=de&t=1:30&seed=-1");
        assert_eq!(link, Link { scenario: Some("night_alert".into()), ..Link::default() });
        let told = ["7.", "easy", "de", "1:30", "-1"].map(str::to_owned);
        let [seed, mode, language, moment, other] = told;
        let wanted = [
            LinkFault::Seed(seed),
            LinkFault::Mode(mode),
            LinkFault::Language(language),
            LinkFault::Moment(moment),
            LinkFault::Seed(other),
        ];
        assert_eq!(faults, wanted);
        let of = |query: &str| Link::read(query).1;
        assert_eq!(of("?t=4294967295"), [LinkFault::Moment("4294967295".into())]);
        assert_eq!(of("?scenario=../secret"), [LinkFault::Scenario("../secret".into())]);
        assert_eq!(of(&"x".repeat(40_000)), [LinkFault::TooLong]);
        assert_eq!(of(&format!("?mode={}", "y".repeat(1_000))), [LinkFault::Mode("y".repeat(40))]);
    }

    #[test]
    fn each_fault_is_said_with_what_stood_there() {
        let texts = Texts::program();
        let (_, faults) = Link::read("?scenario=a b&seed=7.&mode=easy&lang=de&t=1:30");
        for (fault, part) in faults.iter().zip(["scenario=a b", "seed=7.", "mode=easy", "lang=de", "t=1:30"]) {
            assert!(fault.says(&texts).contains(part), "{}", fault.says(&texts));
        }
        assert_eq!(faults.len(), 5);
    }
}
