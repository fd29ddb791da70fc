//! The manifest of SCORM 1.2 ("SCORM Content Aggregation Model", 2001): one item for each drill, all of one page.

use maud::{PreEscaped, html};

use super::{BuiltFile, Course, PAGE};

pub(super) fn manifest(course: &Course, files: &[BuiltFile]) -> String {
    let manifest = html! {
        (PreEscaped(r#"<?xml version="1.0" encoding="UTF-8"?>"#))
        manifest identifier="tutela" version="1.2"
            xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
            xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation=(SCHEMAS) {
            metadata {
                schema { "ADL SCORM" }
                schemaversion { "1.2" }
            }
            organizations default="drills" {
                organization identifier="drills" {
                    title { (course.title) }
                    @for lesson in &course.drills {
                        item identifier=(format!("drill_{}", lesson.drill)) identifierref="program" isvisible="true"
                            parameters=(course.query(lesson)) {
                            title { (lesson.title) }
                            adlcp:masteryscore { (mastery(lesson.pass_mark)) }
                        }
                    }
                }
            }
            resources {
                resource identifier="program" type="webcontent" adlcp:scormtype="sco" href=(PAGE) {
                    @for file in files {
                        (PreEscaped("<file href=\""))(file.name)(PreEscaped("\"/>"))
                    }
                }
            }
        }
    };
    manifest.into_string()
}

/// As exact as the page reports a mark: the platform compares the two.
fn mastery(pass_mark: f32) -> f32 {
    (pass_mark * 100.0).round() / 100.0
}

const SCHEMAS: &str = "http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd \
                       http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd";
