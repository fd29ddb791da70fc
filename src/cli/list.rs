//! `tutela list`: the drills inside the program.

use super::Exit;
use super::out::{language, number, print, problems, text};
use crate::scenario::document::Family;
use crate::scenario::library;

pub(super) fn run() -> Exit {
    let mut exit = Exit::Done;
    for name in library::list() {
        match library::open(&name) {
            Ok(loaded) => {
                let loaded = loaded.speaking(language());
                let meta = &loaded.scenario.meta;
                let values = [
                    ("name", text(&name)),
                    ("title", text(loaded.texts.say(meta.title.as_str()))),
                    ("family", text(loaded.texts.say(family_key(meta.family)))),
                    ("least", number(meta.minutes.0)),
                    ("most", number(meta.minutes.1)),
                ];
                print(&loaded.texts.say_with("cli-list-row", &values));
            }
            Err(found) => {
                problems(&found);
                exit = Exit::InvalidInput;
            }
        }
    }
    exit
}

fn family_key(family: Family) -> &'static str {
    match family {
        Family::RapidResponse => "family-rapid-response",
        Family::CivilianProtection => "family-civilian-protection",
        Family::Governance => "family-governance",
        Family::Capstone => "family-capstone",
        Family::Tutorial => "family-tutorial",
    }
}
