//! What the page's address asks for: a drill, a seed, a mode, a language, the moment to be shown, and whether another
//! program will drive it.

use thiserror::Error;

use crate::exercise::log::Mode;
use crate::scenario::ids::{TICKS_PER_SECOND, Tick};
use crate::scenario::language::Language;

/// Longest query that is read: ours is short, but a learning platform adds a person, addresses and tokens to it.
const MAX_QUERY_BYTES: usize = 32_000;

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
    /// Reads `?scenario=market_mortar&seed=1&mode=assessed&lang=fr&t=95&automation=1`, `t` in seconds. Parameters that it does not know belong to
    /// whoever put the link together, and are left alone.
    pub fn read(query: &str) -> Result<Self, LinkError> {
        if query.len() > MAX_QUERY_BYTES {
            return Err(LinkError::TooLong);
        }
        let mut link = Self::default();
        for part in query.trim_start_matches('?').split('&') {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            match name {
                "scenario" if is_name(value) => link.scenario = Some(value.to_owned()),
                "scenario" => return Err(LinkError::Scenario(value.to_owned())),
                "seed" => link.seed = Some(value.parse().map_err(|_| LinkError::Seed(value.to_owned()))?),
                "mode" => link.mode = Some(mode(value)?),
                "lang" => link.language = Some(value.parse().map_err(|_| LinkError::Language(value.to_owned()))?),
                "t" => link.moment = Some(moment(value)?),
                "automation" => link.automation = value == "1",
                _ => {}
            }
        }
        Ok(link)
    }
}

/// Drills are named like their files.
fn is_name(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

fn mode(value: &str) -> Result<Mode, LinkError> {
    match value {
        "practice" => Ok(Mode::Practice),
        "assessed" => Ok(Mode::Assessed),
        _ => Err(LinkError::Mode(value.to_owned())),
    }
}

fn moment(seconds: &str) -> Result<Tick, LinkError> {
    let ticks = seconds.parse::<u32>().ok().and_then(|seconds| seconds.checked_mul(TICKS_PER_SECOND));
    ticks.map(Tick).ok_or_else(|| LinkError::Moment(seconds.to_owned()))
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkError {
    #[error("the link is longer than {MAX_QUERY_BYTES} characters")]
    TooLong,
    #[error("scenario={0} in the link is not the name of a drill")]
    Scenario(String),
    #[error("seed={0} in the link is not a whole number")]
    Seed(String),
    #[error("mode={0} in the link is neither practice nor assessed")]
    Mode(String),
    #[error("lang={0} in the link is none of en, fr and es")]
    Language(String),
    #[error("t={0} in the link is not a whole number of seconds")]
    Moment(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_drill_seed_mode_language_and_automation() {
        let link = Link::read("?scenario=market_mortar&seed=7&mode=assessed&lang=fr&t=95&automation=1&utm_source=mail")
            .unwrap();
        let wanted = Link {
            scenario: Some("market_mortar".into()),
            seed: Some(7),
            mode: Some(Mode::Assessed),
            language: Some(Language::French),
            moment: Some(Tick(950)),
            automation: true,
        };
        assert_eq!(link, wanted);
    }

    #[test]
    fn no_parameters_ask_for_nothing() {
        assert_eq!(Link::read(""), Ok(Link::default()));
        assert_eq!(Link::read("?"), Ok(Link::default()));
        assert!(!Link::read("?automation=yes").unwrap().automation);
    }

    #[test]
    fn what_a_platform_adds_is_left_alone() {
        let launch = format!("?scenario=first_steps&endpoint=https%3A%2F%2Flrs&actor={}", "%7B".repeat(1_000));
        assert_eq!(Link::read(&launch).unwrap().scenario.as_deref(), Some("first_steps"));
    }

    #[test]
    fn what_cannot_be_meant_is_said() {
        assert_eq!(Link::read("?seed=-1"), Err(LinkError::Seed("-1".into())));
        assert_eq!(Link::read("?mode=easy"), Err(LinkError::Mode("easy".into())));
        assert_eq!(Link::read("?lang=tlh"), Err(LinkError::Language("tlh".into())));
        assert_eq!(Link::read("?t=soon"), Err(LinkError::Moment("soon".into())));
        assert_eq!(Link::read("?t=4294967295"), Err(LinkError::Moment("4294967295".into())));
        assert_eq!(Link::read("?scenario=../secret"), Err(LinkError::Scenario("../secret".into())));
        assert_eq!(Link::read(&"x".repeat(40_000)), Err(LinkError::TooLong));
    }
}
