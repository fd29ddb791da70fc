//! The lesson of a drill: what it names exists, and it is no part of what is played and judged.

use tutela::scenario::problem::Problem;
use tutela::scenario::read::{MemoryFiles, load};

const DRILL: &str = include_str!("../../scenarios/first_steps.ron");
const TEXTS: &str = include_str!("../../scenarios/first_steps.en.ftl");

#[test]
fn a_goal_names_what_the_drill_has() {
    for (from, to, path, says) in [
        (r#"SelectUnit("patrol")"#, r#"SelectUnit("patrl")"#, "lesson[5].until", "no unit has the id `patrl`"),
        (r#"Send("patrol", "pump")"#, r#"Send("jeep", "pump")"#, "lesson[6].until[0]", "no unit has the id `jeep`"),
        (r#"Send("patrol", "pump")"#, r#"Send("patrol", "pomp")"#, "lesson[6].until[1]", "no zone has the id `pomp`"),
        (r#"FeedBack("elders")"#, r#"FeedBack("elder")"#, "lesson[16].until[0]", "no contact has the id `elder`"),
        (r#"Hear("men_seen")"#, r#"Hear("men_sen")"#, "lesson[3].until", "no inject has the id `men_sen`"),
        (
            r#"Tell("joc", "armed_men")"#,
            r#"Tell("jok", "armed_men")"#,
            "lesson[7].until[0]",
            "no contact has the id `jok`",
        ),
        (r#"Tell("joc", "armed_men")"#, r#"Tell("joc", "men")"#, "lesson[7].until[1]", "no topic has the id `men`"),
        (r#"Decide("first_word")"#, r#"Decide("word")"#, "lesson[9].until", "no decision has the id `word`"),
        (
            r#"Know("toll_men", Violence)"#,
            r#"Know("men", Violence)"#,
            "lesson[15].until[2][0]",
            "no party has the id `men`",
        ),
        (r#""lesson-map""#, r#""lesson-mop""#, "lesson[1].text", "there is no message `lesson-mop`"),
        ("until: MoveMap, waits: true", "until: MoveMap, debrief: true", "lesson[1].until", "ends when it is read"),
        (
            "Any([UseRung(Dialogue), Ceased(\"toll_men\"), Hear(\"quiet\")])",
            "Any([])",
            "lesson[10].until",
            "at least 1 must stand here",
        ),
    ] {
        let problems = read(&DRILL.replacen(from, to, 1)).expect_err(to);
        let [problem] = &problems[..] else { panic!("{to}: {problems:?}") };
        assert_eq!(problem.path, path, "{problem}");
        assert!(problem.kind.to_string().contains(says), "{problem}");
    }
}

#[test]
fn a_long_lesson_is_refused_before_it_is_read() {
    let step = r#"(text: "lesson-map", until: Read),"#;
    let many = DRILL.replacen("lesson: [", &format!("lesson: [{}", step.repeat(300)), 1);
    let problems = read(&many).expect_err("too many steps");
    assert!(problems.iter().any(|problem| problem.path == "lesson"), "{problems:?}");
}

fn read(drill: &str) -> Result<(), Vec<Problem>> {
    let files = MemoryFiles::default().with("first_steps.ron", drill).with("first_steps.en.ftl", TEXTS);
    load(&files, "first_steps.ron").map(drop)
}
