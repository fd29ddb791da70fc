//! The course structure of cmi5 ("cmi5 Specification", Quartz): one assignable unit for each drill.

use maud::{PreEscaped, html};

use super::{Course, PAGE};
use crate::exercise::log::Mode;

pub(super) fn structure(course: &Course) -> String {
    let lang = course.language.code();
    // Who fails an assessed drill has not done with it; a practice run is there to be gone through.
    let move_on = if course.mode == Mode::Assessed { "Passed" } else { "CompletedOrPassed" };
    let structure = html! {
        (PreEscaped(r#"<?xml version="1.0" encoding="UTF-8"?>"#))
        courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" {
            course id=(format!("{BASE}/course/{}", names(course))) {
                title { langstring lang=(lang) { (course.title) } }
                description { langstring lang=(lang) { (course.title) } }
            }
            @for lesson in &course.drills {
                au id=(format!("{BASE}/drill/{}", lesson.drill)) moveOn=(move_on)
                    masteryScore=(format!("{:.4}", lesson.pass_mark / 100.0)) launchMethod="AnyWindow" {
                    title { langstring lang=(lang) { (lesson.title) } }
                    description { langstring lang=(lang) { (lesson.summary) } }
                    url { (PAGE) (course.query(lesson)) }
                }
            }
        }
    };
    structure.into_string()
}

fn names(course: &Course) -> String {
    course.drills.iter().map(|lesson| lesson.drill.as_str()).collect::<Vec<_>>().join("+")
}

/// Ids are names and no addresses: nothing has to answer there.
const BASE: &str = "https://tutela.invalid";
