//! What `check` finds in a document, with file, line, column, path and the nearest name.

use tutela::scenario::Scenario;
use tutela::scenario::check::check;
use tutela::scenario::locate::line_and_column;
use tutela::scenario::problem::{Problem, ProblemKind};
use tutela::scenario::read::{EmbeddedFiles, load};
use tutela::scenario::{library, limits};

use crate::fixtures;

#[test]
fn the_small_drill_has_no_problems() {
    let small = fixtures::small();
    assert_eq!(small.name, "small");
    assert_eq!(small.scenario.map().zones.len(), 5);
    assert_eq!(small.texts.say("small-title"), "The lane");
    assert!(small.scripts.contains_key("idle"));
}

#[test]
fn every_drill_in_the_program_has_no_problems() {
    assert!(library::list().contains(&"market_mortar".to_owned()));
    for name in library::list() {
        let loaded = load(&EmbeddedFiles, &format!("{name}.ron"));
        assert_eq!(shown(loaded.err().unwrap_or_default()), "");
    }
}

#[test]
fn a_wrong_name_is_found_wherever_it_stands_with_the_nearest_one() {
    // What the document says, what it is changed to, path, message, nearest name. The place is that of `wel`, `bnd` ...
    for &[from, to, wrong, path, thing, near] in WRONG_NAMES {
        let problem = only(from, to, wrong, path);
        let id = problem.kind.to_string();
        assert!(id.starts_with(&format!("no {thing} has the id `")), "{id}");
        assert_eq!(problem.nearest.as_deref(), Some(near), "{problem}");
    }
}

#[test]
fn what_is_asked_of_somebody_can_be_answered() {
    let problems = |changes: &[(&str, &str)]| {
        let document = fixtures::SCENARIO.replace("(C9, 1.0)]", "(C8, 1.0), (C9, 1.0), (C10, 1.0)]");
        let document = changes.iter().fold(document, |document, (from, to)| document.replace(from, to));
        let problems = problems_of(&document, fixtures::MAP, fixtures::TEXTS);
        problems.iter().map(|problem| format!("{} {}", problem.path, problem.kind)).collect::<Vec<_>>()
    };
    let clears = ("pass_mark: 60.0", "clearance: Some((contact: \"joc\", wait_s: 60)), pass_mark: 60.0");
    assert_eq!(problems(&[clears]), [""; 0], "nothing is asked in public");
    let press = (
        "text: Some(\"small-inject-press-text\"),",
        "text: Some(\"small-inject-press-text\"), topic: Some(\"wounded\"),",
    );
    assert!(problems(&[clears, press])[0].starts_with("rubric.clearance.contact `joc` is asked about `wounded`"));
    let answer = (
        "(to: Report, topic: Some(\"threat\"), text",
        "(to: Consult, text: \"small-joc-reply-report\"), (to: Report, topic: Some(\"threat\"), text",
    );
    assert_eq!(problems(&[clears, press, answer]), [""; 0]);

    let agree = |protected: bool, asked: &str| {
        let to = format!("protected: {protected}, consent: Some((asked: \"{asked}\", to: []))");
        problems(&[("protected: true", to.as_str()), answer])
    };
    assert_eq!(agree(true, "joc"), [""; 0]);
    assert!(agree(true, "women")[0].starts_with("topics[2].consent.asked `women` is asked about `survivor`"));
    assert!(agree(false, "joc")[0].starts_with("topics[2].consent only protected data needs consent"));
    let hands = |topic: &str, line: &str| {
        let shares = format!(
            "marks: [(line: {line}, rating: 3, reason: \"small-reason-now\")], shares: [(to: \"joc\", topic: \"{topic}\", detail: Trend)],"
        );
        problems(&[(
            "marks: [(line: P8, rating: 3, reason: \"small-reason-now\", rule: Some(\"1.1\"))],",
            shares.as_str(),
        )])
    };
    assert_eq!(hands("survivor", "P8"), [""; 0]);
    assert!(hands("wounded", "P8")[0].starts_with("decisions[0].options[0].shares[0] only what is protected"));
    assert!(hands("survivor", "C8")[0].starts_with("decisions[0].options[0].shares what the answer shares is judged"));
    let act = "joint_acts: [(id: \"bridge\", contact: \"joc\", topic: \"threat\", zone: \"well\", consent: true, duty: \"small-duty-host\", gravity: 1.0)], pass_mark: 60.0";
    assert!(problems(&[("pass_mark: 60.0", act), answer])[0].contains("`joc` is none of its offices"));
}

#[test]
fn what_topics_are_about_is_there_and_what_may_be_anything_is_warned_of() {
    let with = |about: &str| {
        let wounded = format!("id: \"wounded\", about: Some([{about}]),");
        load(
            &fixtures::files().with("small.ron", fixtures::SCENARIO.replace("id: \"wounded\",", &wounded)),
            "small.ron",
        )
    };
    assert!(with("Force, Harm, Party(\"band\"), Zone(\"well\")").expect("all are there").warnings.is_empty());
    assert_eq!(with("Party(\"bond\")").expect_err("no such party")[0].path, "topics[1].about[0]");
    assert_eq!(with("Force, Zone(\"wall\")").expect_err("no such zone")[0].path, "topics[1].about[1]");
    let open = &fixtures::small().warnings;
    assert_eq!(open.iter().map(|one| one.path.as_str()).collect::<Vec<_>>(), ["topics[1]"]);
    assert_eq!(open[0].kind, ProblemKind::AboutAnything { topic: "wounded".to_owned() });
}

#[test]
fn a_number_out_of_range_names_the_range() {
    for &[from, to, wrong, path, says] in WRONG_NUMBERS {
        let problem = only(from, to, wrong, path);
        assert!(problem.kind.to_string().contains(says), "{problem}");
    }
}

#[test]
fn every_figure_of_behaviour_has_a_range() {
    let small = fixtures::small();
    let document = serde_json::to_value(&*small.scenario).expect("plain data");
    let parts = ["bearing", "faced", "conduct", "outdoors", "unrest", "deeds", "care", "force", "knowing"];
    let mut figures = Vec::new();
    parts.iter().for_each(|part| note_numbers(&document[part], (*part).to_owned(), &mut figures));
    assert!(figures.len() > 200, "{}", figures.len());
    for path in figures {
        let pointer = format!("/{}", path.replace(['.', '['], "/").replace(']', ""));
        // Far below any figure, or, where only whole numbers stand, far above.
        let wrong = [serde_json::json!(-1.0e9), serde_json::json!(65_535), serde_json::json!(255)];
        let changed = wrong.into_iter().find_map(|wrong| {
            let mut changed = document.clone();
            *changed.pointer_mut(&pointer).expect("a number stands there") = wrong;
            serde_json::from_value::<Scenario>(changed).ok()
        });
        let found = check(&changed.unwrap_or_else(|| panic!("{path} takes none of them")), &small.texts);
        assert!(found.iter().any(|finding| finding.path == path), "{path}: {found:?}");
    }
}

#[test]
fn what_makes_no_sense_is_said_with_a_way_out() {
    for &[from, to, wrong, path, says] in NONSENSE {
        let problem = only(from, to, wrong, path);
        assert!(problem.kind.to_string().contains(says), "{problem}");
    }
}

#[test]
fn what_can_never_happen_is_said_with_its_reason() {
    for &[from, to, wrong, path, says] in NEVER {
        let problem = only(from, to, wrong, path);
        assert!(problem.kind.to_string().contains(says), "{problem}");
    }
}

#[test]
fn injects_that_wait_for_one_another_are_all_named() {
    let text = fixtures::SCENARIO
        .replace("trigger: Manual", "trigger: When(Fired(\"silence\"), 0)")
        .replace("All([Fired(\"call\"), Silent", "All([Fired(\"press\"), Silent");
    let problems = problems_of(&text, fixtures::MAP, fixtures::TEXTS);
    let shown = shown(problems);
    assert!(
        shown.contains("injects[2].trigger[0][0]: this inject can never fire: the injects press, silence wait"),
        "{shown}"
    );
    assert!(
        shown.contains("injects[3].trigger[0]: this inject can never fire: the injects silence, press wait"),
        "{shown}"
    );
}

#[test]
fn a_drill_that_nobody_can_play_is_refused() {
    let text = fixtures::SCENARIO.replace("playable: true", "playable: false");
    let problems = problems_of(&text, fixtures::MAP, fixtures::TEXTS);
    assert_eq!(problems.iter().map(|problem| &problem.kind).collect::<Vec<_>>(), [&ProblemKind::NoPlayableSeat]);
}

#[test]
fn the_maps_problems_stand_in_the_maps_file() {
    for &[from, to, wrong, path, says] in MAP_FAULTS {
        assert!(fixtures::MAP.contains(from), "{from}");
        let map = fixtures::MAP.replacen(from, to, 1);
        let problems = problems_of(fixtures::SCENARIO, &map, fixtures::TEXTS);
        let Some(problem) = problems.first().filter(|_| !says.is_empty()) else {
            assert_eq!(shown(problems), "");
            continue;
        };
        assert_eq!((problem.file.as_str(), problem.path.as_str()), ("small.map.ron", path), "{problem}");
        assert_eq!((problem.line, problem.column), line_and_column(&map, map.find(wrong).expect("there")), "{problem}");
        assert!(problem.kind.to_string().contains(says), "{problem}");
    }
}

#[test]
fn all_problems_of_meaning_are_found_at_once_in_the_order_of_the_file() {
    let text = fixtures::SCENARIO
        .replace("trust: 0.5", "trust: 1.5")
        .replace("refuge: \"clinic\"", "refuge: \"clinc\"")
        .replace("pass_mark: 60.0", "pass_mark: 600.0")
        .replace("title: \"small-title\"", "title: \"small-titl\"");
    let problems = problems_of(&text, fixtures::MAP, fixtures::TEXTS);
    let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["meta.title", "people[0].refuge", "people[0].trust", "rubric.pass_mark"]);
}

#[test]
fn more_than_can_be_overseen_is_refused_at_once() {
    let seat = "(id: \"x\", text: \"small-objective-protect\"),";
    let text = fixtures::SCENARIO.replace("objectives: [", &format!("objectives: [{}", seat.repeat(limits::MAX_LIST)));
    let problems = problems_of(&text, fixtures::MAP, fixtures::TEXTS);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].path, "objectives");
    assert!(problems[0].kind.to_string().contains("201 entries are too many; at most 200"));
}

#[test]
fn a_problem_reads_as_file_line_column_path_message() {
    let problem = only("start: \"well\"", "start: \"wel\"", "\"wel\"", "people[0].start");
    let (line, column) = (problem.line, problem.column);
    assert_eq!(
        problem.to_string(),
        format!(
            "small.ron:{line}:{column}: people[0].start: no zone has the id `wel`; name one that the scenario declares, \
             or declare it (nearest: well)"
        )
    );
}

/// The one problem of the small drill with one change, which must be at `path` and point at `wrong`.
fn only(from: &str, to: &str, wrong: &str, path: &str) -> Problem {
    assert!(fixtures::SCENARIO.contains(from), "the small drill has no {from}");
    let text = fixtures::SCENARIO.replacen(from, to, 1);
    let problems = problems_of(&text, fixtures::MAP, fixtures::TEXTS);
    let Some(problem) = problems.iter().find(|problem| problem.path == path) else {
        panic!("{to}: no problem at {path}, but:\n{}", shown(problems));
    };
    assert_eq!(problems.len(), 1, "{}", shown(problems.clone()));
    // The change may have put the same words elsewhere; the place must be one of theirs.
    let places: Vec<_> = text.match_indices(wrong).map(|(at, _)| line_and_column(&text, at)).collect();
    assert!(places.contains(&(problem.line, problem.column)), "{problem}: not at {wrong}, which is at {places:?}");
    problem.clone()
}

fn problems_of(scenario: &str, map: &str, texts: &str) -> Vec<Problem> {
    let files = fixtures::files().with("small.ron", scenario).with("small.map.ron", map).with("small.en.ftl", texts);
    load(&files, "small.ron").err().unwrap_or_default()
}

/// Paths of all numbers in the value.
fn note_numbers(value: &serde_json::Value, path: String, into: &mut Vec<String>) {
    match value {
        serde_json::Value::Number(_) => into.push(path),
        serde_json::Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                note_numbers(item, format!("{path}[{i}]"), into);
            }
        }
        serde_json::Value::Object(fields) => {
            for (name, field) in fields {
                note_numbers(field, format!("{path}.{name}"), into);
            }
        }
        _ => {}
    }
}

fn shown(problems: Vec<Problem>) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What the document says, what it is changed to, what the place points at, path, kind of thing, nearest name.
#[rustfmt::skip] // One case, one line.
const WRONG_NAMES: &[[&str; 6]] = &[
    ["start: \"well\"", "start: \"wel\"", "\"wel\"", "people[0].start", "zone", "well"],
    ["round: [\"well\", \"field\"]", "round: [\"well\", \"feld\"]", "\"feld\"", "people[0].round[1]", "zone", "field"],
    ["refuge: \"clinic\"", "refuge: \"clinc\"", "\"clinc\"", "people[0].refuge", "zone", "clinic"],
    ["GoToZone(\"well\")", "GoToZone(\"wall\")", "GoToZone", "parties[0].plan[1].act", "zone", "well"],
    ["Some(PeopleIn(\"well\", 1))", "Some(PeopleIn(\"wels\", 1))", "\"wels\"", "parties[0].plan[2].when[0]", "zone", "well"],
    ["Shoot(zone: \"well\"", "Shoot(zone: \"wll\"", "\"wll\"", "parties[0].plan[3].act.zone", "zone", "well"],
    ["authority: Contact(\"joc\")", "authority: Contact(\"jocs\")", "Contact(\"jocs\")", "rules[2].authority", "contact", "joc"],
    ["seat: \"commander\",\n            strength: 8", "seat: \"comander\",\n            strength: 8", "\"comander\"", "units[0].seat", "seat", "commander"],
    ["organisation: \"host\"", "organisation: \"hosts\"", "\"hosts\"", "counterparts[1].organisation", "organisation", "host"],
    ["Trust(group: \"villagers\", by: 0.1)", "Trust(group: \"vilagers\", by: 0.1)", "\"vilagers\"", "counterparts[2].replies[0].effects[0].group", "group", "villagers"],
    ["(to: Report, topic: Some(\"threat\")", "(to: Report, topic: Some(\"thread\")", "Some(\"thread\")", "counterparts[0].replies[0].topic", "topic", "threat"],
    ["from: Contact(\"women\")", "from: Contact(\"woman\")", "Contact(\"woman\")", "injects[0].from", "contact", "women"],
    ["to: [\"commander\", \"watch\"]", "to: [\"commander\", \"wach\"]", "\"wach\"", "injects[0].to[1]", "seat", "watch"],
    ["Know(seats: [\"commander\"]", "Know(seats: [\"comander\"]", "\"comander\"", "injects[0].effects[0].seats[0]", "seat", "commander"],
    ["party: \"band\", stage: Indicators", "party: \"bnd\", stage: Indicators", "\"bnd\"", "injects[0].effects[0].party", "party", "band"],
    ["objective: Some(\"protect\")", "objective: Some(\"protec\")", "Some(\"protec\")", "injects[0].objective", "objective", "protect"],
    ["Fear(zone: Some(\"well\"), by: 0.4)", "Fear(zone: Some(\"weell\"), by: 0.4)", "Some(\"weell\")", "injects[1].effects[0].zone", "zone", "well"],
    ["StageAtLeast(\"band\", HostileAct)", "StageAtLeast(\"bond\", HostileAct)", "\"bond\"", "injects[1].trigger[0][0][0]", "party", "band"],
    ["Not(Told(\"joc\", \"threat\"))", "Not(Told(\"joc\", \"treat\"))", "\"treat\"", "injects[2].trigger[0][2][1]", "topic", "threat"],
    ["All([Fired(\"call\")", "All([Fired(\"cal\")", "Fired(\"cal\")", "injects[2].trigger[0][0]", "inject", "call"],
    ["rule: Some(\"1.1\")", "rule: Some(\"1.9\")", "Some(\"1.9\")", "decisions[0].options[0].marks[0].rule", "rule", "1.1"],
    ["default: \"wait\"", "default: \"wat\"", "\"wat\"", "decisions[0].default", "option", "wait"],
    ["text: \"small-option-now\",", "text: \"small-option-now\", follows: Some((within_s: 30, deeds: [Tells(\"jox\")])),", "Tells", "decisions[0].options[0].follows.deeds[0]", "contact", "joc"],
    ["measure: Trust(\"villagers\")", "measure: Trust(\"villager\")", "Trust(\"villager\")", "indicators[1].measure", "group", "villagers"],
    ["people_in: \"well\"", "people_in: \"wel\"", "\"wel\"", "rubric.protections[0].people_in", "zone", "well"],
    ["    rubric: (", "    care: (facilities: [(zone: \"clinc\", level: Surgery, beds: 2)]),\n    rubric: (", "\"clinc\"", "care.facilities[0].zone", "zone", "clinic"],
    ["    rubric: (", "    care: (landing_zones: [\"feild\"]),\n    rubric: (", "\"feild\"", "care.landing_zones[0]", "zone", "field"],
    ["channel: InPerson,", "channel: InPerson, meets_in: Some(\"wel\"),", "Some(\"wel\")", "counterparts[2].meets_in", "zone", "well"],
    ["(C9, 1.0)],", "(C9, 1.0), (C4, 1.0)], joint_acts: [(id: \"bridge\", contact: \"chief\", topic: \"threat\", zone: \"well\", units: [\"patrl\"], duty: \"small-duty-host\", gravity: 1.0)],", "\"patrl\"", "rubric.joint_acts[0].units[0]", "unit", "patrol"],
    ["(C9, 1.0)],", "(C9, 1.0), (C10, 1.0)], clearance: Some((contact: \"jok\", wait_s: 60)),", "\"jok\"", "rubric.clearance.contact", "contact", "joc"],
    ["contact: \"joc\", delay_s: 8", "contact: \"jock\", delay_s: 8", "\"jock\"", "knowing.forecast.contact", "contact", "joc"],
    ["contact: \"chief\"", "contact: \"chef\"", "\"chef\"", "rubric.needs[1].contact", "contact", "chief"],
    ["Extort(\"well\")", "Split(members: 2, into: Some(\"bnd\"))", "Some(\"bnd\")", "parties[0].plan[2].act.into", "party", "band"],
    ["fear: 0.1,", "fear: 0.1, temper: (informants: [\"woman\"]),", "\"woman\"", "people[0].temper.informants[0]", "contact", "women"],
];

/// What the document says, what it is changed to, what the place points at, path, part of the message.
#[rustfmt::skip] // One case, one line.
const WRONG_NUMBERS: &[[&str; 5]] = &[
    ["trust: 0.5", "trust: 1.5", "1.5", "people[0].trust", "1.5 is out of range; use 0 to 1"],
    ["trust: 0.5", "trust: NaN", "NaN", "people[0].trust", "NaN is not a number to count with"],
    ["morale: 0.5", "morale: -inf", "-inf", "parties[0].morale", "-inf is not a number"],
    ["speed_mps: (1.3, 0.2)", "speed_mps: (1.3, 1.4)", "1.4", "people[0].speed_mps[1]", "use 0 to 1.3"],
    ["pass_mark: 60.0", "pass_mark: 101.0", "101.0", "rubric.pass_mark", "use 60 to 100"],
    ["pass_mark: 60.0", "pass_mark: 59.0", "59.0", "rubric.pass_mark", "use 60 to 100"],
    ["(C9, 1.0)],", "(C9, 1.0), (C10, 1.0)], clearance: Some((contact: \"joc\", wait_s: 121)),", "121", "rubric.clearance.wait_s", "use 1 to 120"],
    ["rating: 3", "rating: 5", "5", "decisions[0].options[0].marks[0].rating", "use 0 to 4"],
    ["(P3, 1.0)", "(P3, 0.0)", "0.0", "rubric.lines[1][1]", "use 0.01 to 100"],
    ["(Leaves, 1.0)]", "(Leaves, 0.0)]", "0.0", "parties[0].answers[0].outcomes[2][1]", "use 0.0001 to 100"],
    ["starts_at: (9, 30)", "starts_at: (9, 60)", "60", "meta.starts_at[1]", "use 0 to 59"],
    ["ends_at_s: 300", "ends_at_s: 4000000000", "4000000000", "meta.ends_at_s", "use 10 to 14400"],
    ["level: Perception,", "level: Perception, window_s: 20000,", "20000", "probes[0].window_s", "use 1 to 14400"],
    ["Consent(by: 0.1)", "Consent(by: -2.0)", "-2.0", "counterparts[1].replies[0].effects[0].by", "use -1 to 1"],
    ["    rubric: (", "    care: (wounds: (minor: 1.5)),\n    rubric: (", "1.5", "care.wounds.minor", "use 0 to 1"],
    ["    rubric: (", "    force: (shots: (hit: -0.5)),\n    rubric: (", "-0.5", "force.shots.hit", "use 0 to 1"],
    ["    rubric: (", "    force: (smoke: (drives_mg_m3: 0.0)),\n    rubric: (", "0.0", "force.smoke.drives_mg_m3", "use 0.01 to 1000"],
    ["    rubric: (", "    channels: [(channel: Radio, delay_s: 1, lines: 999)],\n    rubric: (", "999", "channels[0].lines", "use 0 to 200"],
    ["effect_m: 3.0, harm: 0.7", "effect_m: 3.0, harm: 0.7, hit: [(10.0, 4.0)]", "4.0", "units[0].means[6].hit[0][1]", "use 0 to 1"],
    ["horizon_s: 60, runs: 4", "horizon_s: 60, runs: 33", "33", "knowing.forecast.runs", "use 2 to 32"],
    ["knowing: (", "knowing: (sight: (clear: 1.5), ", "1.5", "knowing.sight.clear", "use 0.01 to 1"],
    ["knowing: (", "knowing: (reports: (reliable: (2.0, 0.5, 0.5, 0.5, 0.5, 0.5)), ", "2.0", "knowing.reports.reliable[0]", "use 0 to 1"],
    ["knowing: (", "knowing: (memory: (fade: NaN), ", "NaN", "knowing.memory.fade", "NaN is not a number"],
    ["acknowledge_s: 60)", "acknowledge_s: 60, look_s: 0)", "0)", "rubric.standards.look_s", "use 1 to 14400"],
    ["time_to_harm_s: Some(130)", "time_to_harm_s: Some(130), credibility: Some(7)", "Some(7)", "injects[0].effects[0].credibility", "use 1 to 6"],
    ["chance: 0.9", "chance: 9.0", "9.0", "parties[0].indicators[2].chance", "use 0 to 1"],
    ["fear: 0.1,", "fear: 0.1, families: (share: 1.2),", "1.2", "people[0].families.share", "use 0 to 1"],
    ["leaves_to: (116.0, 40.0)", "leaves_to: (116.0, 40.0), nerve: (part: 7.0)", "7.0", "parties[0].nerve.part", "use 0 to 1"],
    ["rubric: (", "unrest: (posture: 2.5), rubric: (", "2.5", "unrest.posture", "use 0 to 1"],
    ["    rubric: (", "    bearing: (fright: (runs_from: 1.5)),\n    rubric: (", "1.5", "bearing.fright.runs_from", "use 0 to 1"],
    ["    rubric: (", "    faced: (full_odds: 1.0),\n    rubric: (", "1.0", "faced.full_odds", "use 1.1 to 50"],
    ["    rubric: (", "    conduct: (facing: (engage_s: 0)),\n    rubric: (", "0)", "conduct.facing.engage_s", "use 1 to 14400"],
    ["    rubric: (", "    outdoors: (effects: (rain_sight: (0.9, 0.0))),\n    rubric: (", "0.0", "outdoors.effects.rain_sight[1]", "use 0.05 to 1"],
    ["runs: 4))", "runs: 4, assumes: (members: 0)))", "0)", "knowing.forecast.assumes.members", "use 1 to 200"],
];

/// As `WRONG_NUMBERS`.
#[rustfmt::skip] // One case, one line.
const NONSENSE: &[[&str; 5]] = &[
    ["(C9, 1.0)],", "(C9, 1.0)], joint_acts: [(id: \"bridge\", contact: \"chief\", topic: \"threat\", zone: \"well\", consent: true, duty: \"small-duty-host\", gravity: 1.0)],", "\"chief\"", "rubric.joint_acts[0].contact", "`chief` is asked about `threat` and has no answer"],
    ["format: 1", "format: 2", "2", "format", "format 2 is not known; this program reads 1"],
    ["id: \"wounded\"", "id: \"threat\"", "\"threat\", name: \"small-topic-wounded\"", "topics[1].id", "another topic has the id `threat`"],
    ["id: \"fuel\"", "id: \"fuel tank\"", "\"fuel tank\"", "resources[0].id", "`fuel tank` cannot be an id"],
    ["title: \"small-title\"", "title: \"small-titel\"", "\"small-titel\"", "meta.title", "there is no message `small-titel`"],
    ["at: (12.0, 38.0)", "at: (12.0, 81.0)", "(12.0, 81.0)", "units[0].at", "outside the map of 120 by 80 m"],
    ["at: (12.0, 38.0)", "at: (48.0, 55.0)", "(48.0, 55.0)", "units[0].at", "in the building `house-north`"],
    ["at: (12.0, 38.0)", "at: (39.0, 55.0)", "(39.0, 55.0)", "units[0].at", "in the building `house-north`"],
    ["at: (112.0, 40.0)", "at: (108.0, 70.0)", "(108.0, 70.0)", "parties[0].at", "lies in water"],
    ["count: 20", "count: 560", "\"clinic\"", "people[0].refuge", "the zone `clinic` has room for 504 people, and 560"],
    ["children: 0.3", "children: 0.95", "0.95", "people[0].children", "the shares add up to more than 1"],
    ["    rubric: (", "    care: (wounds: (dies_s: (90, 30))),\n    rubric: (", "(90, 30)", "care.wounds.dies_s", "the first is larger than the second"],
    ["    rubric: (", "    channels: [(channel: Radio, delay_s: 1), (channel: Radio, delay_s: 2)],\n    rubric: (", "(channel: Radio, delay_s: 2)", "channels[1]", "it is never used"],
    ["effect_m: 3.0, harm: 0.7", "effect_m: 3.0, harm: 0.7, hit: [(50.0, 0.1), (10.0, 0.4)]", "(10.0, 0.4)", "units[0].means[6].hit[1]", "the first is larger than the second"],
    ["channel: Phone,", "channel: Phone, meets_in: Some(\"well\"),", "Some(\"well\")", "counterparts[1].meets_in", "it is never used"],
    ["delay_s: (5, 15)", "delay_s: (16, 15)", "(16, 15)", "counterparts[0].delay_s", "the first is larger than the second"],
    ["(to: Posture, after_s: 10", "(to: Warning, after_s: 10", "(to: Warning, after_s: 10, outcomes: [(Hesitates, 3.0)", "parties[0].answers[2]", "it is never used"],
    ["(from_s: 60,", "(from_s: 20,", "20,", "parties[0].plan[2].from_s", "list phases in the order of their times"],
    ["            trigger: Some(At(290)),\n", "", "\"where\"", "probes[0].id", "put it by `Probe(\"where\")` in an effect"],
    ["trigger: Some(At(290))", "trigger: Some(At(301))", "Some(At(301))", "probes[0].trigger", "after 301 s at the earliest, and the drill ends at 300 s"],
    ["trigger: Some(At(290))", "trigger: Some(Manual)", "Some(Manual)", "probes[0].trigger", "nothing in the scenario can bring this about"],
    ["right: Otherwise", "right: Never", "[\n                (id: \"east\"", "probes[0].asks.options", "at some moment no option may be right"],
    ["right: Known(\"band\", Indicators)", "right: Not(Otherwise)", "Not(Otherwise)", "probes[0].asks.options[0].right", "`Otherwise` stands for all"],
    ["right: Known(\"band\", Indicators)", "right: Known(\"bond\", Indicators)", "\"bond\"", "probes[0].asks.options[0].right[0]", "no party has the id `bond`"],
    ["text: Some(\"small-inject-press-text\"),", "", "(\n            id: \"press\"", "injects[3]", "it needs `text` to be of use"],
    ["[(Bargains, 2.0), (Holds, 2.0), (Leaves, 1.0)]", "[]", "[])", "parties[0].answers[0].outcomes", "at least 1 must stand here"],
    ["may_grant: Some(Deadly)", "may_grant: Some(Posture)", "Contact(\"joc\")", "rules[2].authority", "can never grant Deadly"],
    ["stage_at_least: Some(HostileAct), confidence", "stage_at_least: Some(Violence), stage_at_most: Some(None), confidence", "(stage_at_least: Some(Violence)", "rules[2].when", "the rule never applies"],
    ["(P9, 1.0)", "(P8, 1.0)", "(P8, 1.0)", "rubric.lines[5]", "the line P8 stands here twice"],
    ["tests: [P1, P4, P8, C6]", "tests: [P1, P4, P8, C10]", "C10", "meta.tests[3]", "the line C10 is not among the rubric's lines"],
    [", (Deadly, 2)]", "]", "Deadly, name", "units[0].means[6].rung", "the rung Deadly is in use and has no dwell"],
    ["(stage_at_least: Indicators, floor: Presence)", "(stage_at_least: HostileAct, floor: Warning)", "(stage_at_least: HostileAct, floor: Warning)", "rubric.band.floors[4]", "it is never used"],
    ["Extort(\"well\")", "Split(members: 2, into: Some(\"band\"))", "Some(\"band\")", "parties[0].plan[2].act.into", "`band` is not dormant"],
    ["leaves_to: (116.0, 40.0)", "leaves_to: (116.0, 40.0), dormant: true", "true", "parties[0].dormant", "nothing calls this dormant party up"],
    ["chance: 0.5)", "chance: 0.5, misleads: true)", "true", "parties[0].indicators[0].misleads", "it misleads nobody"],
    ["    rubric: (", "    bearing: (errands: (stays_s: (75, 15))),\n    rubric: (", "(75, 15)", "bearing.errands.stays_s", "the first is larger than the second"],
    ["figures: \"rubric.band\"", "figures: \"rubric.bands\"", "\"rubric.bands\"", "confirmed_by[0].figures", "the document has no part `rubric.bands`"],
    ["who: \"small-confirmed\"", "who: \"small-confirm\"", "\"small-confirm\"", "confirmed_by[0].who", "there is no message `small-confirm`"],
    ["rubric: (", "queues: [(zone: \"well\", head: (50.0, 30.0), towards: (50.0, 30.0), serve_s: 5)], rubric: (", "(50.0, 30.0)", "queues[0].towards", "the line leads nowhere"],
];

/// As `WRONG_NUMBERS`.
#[rustfmt::skip] // One case, one line.
const NEVER: &[[&str; 5]] = &[
    ["trigger: Manual", "trigger: At(301)", "At(301)", "injects[3].trigger", "comes after 301 s at the earliest, and the drill ends at 300 s"],
    ["HostileAct), WoundedAtLeast(1)]), 5)", "HostileAct), WoundedAtLeast(1)]), 301)", "Any([", "injects[1].trigger[0]", "comes after 301 s"],
    ["trigger: Manual", "trigger: When(All([Fired(\"panic\"), Not(Fired(\"panic\"))]), 0)", "All([Fired(\"panic\")", "injects[3].trigger[0]", "its parts exclude one another"],
    ["trigger: Manual", "trigger: When(All([Since(100), Not(Since(90))]), 0)", "All([Since(100)", "injects[3].trigger[0]", "its parts exclude one another"],
    ["trigger: Manual", "trigger: When(Since(400), 0)", "Since(400)", "injects[3].trigger[0]", "comes after 400 s"],
    ["trigger: Manual", "trigger: When(Fired(\"press\"), 0)", "Fired(\"press\")", "injects[3].trigger[0]", "the injects press wait for one another"],
    ["trigger: Manual", "trigger: When(PeopleIn(\"well\", 21), 0)", "PeopleIn(\"well\", 21)", "injects[3].trigger[0]", "nothing in the scenario can bring this about"],
    ["trigger: Manual", "trigger: When(Not(Not(Silent(\"joc\", \"threat\", 301))), 0)", "Not(Not(", "injects[3].trigger[0]", "nothing in the scenario"],
    [", Open(\"go\")]", "]", "\"go\"", "decisions[0].id", "this decision is never put to its seat"],
    ["opens: FiredFor(\"call\", 60)", "opens: FiredFor(\"call\", 290)", "FiredFor(\"call\", 290)", "rubric.needs[2].opens", "comes after 310 s"],
    ["(from_s: 260, stage: None, act: Leave)", "(from_s: 360, stage: None, act: Leave)", "360", "parties[0].plan[4].from_s", "the party never reaches this phase"],
    ["(from_s: 150, stage: Violence, act: Shoot(zone: \"well\", range_m: 6.0, every_s: 10, harm: 0.5))", "(from_s: 150, stage: None, act: Leave)", "(from_s: 260", "parties[0].plan[4]", "an earlier phase lets the party leave"],
];

/// As `WRONG_NUMBERS`, in the map file; no message where the change is no fault.
#[rustfmt::skip] // One case, one line.
const MAP_FAULTS: &[[&str; 5]] = &[
    ["Rect((100.0, 62.0), (16.0, 14.0))", "Rect((100.0, 62.0), (16.0, 24.0))", "(16.0, 24.0)", "water[0][1]", "outside the map"],
    ["Rect((100.0, 62.0), (16.0, 14.0))", "Rect((100.0, 62.0), (0.0, 14.0))", "(0.0, 14.0)", "water[0][1]", "the shape has no area"],
    ["(78.0, 24.0), (60.0, 24.0)]", "(78.0, 24.0)]", "", "", ""],
    ["[(60.0, 12.0), (78.0, 12.0), (78.0, 24.0), (60.0, 24.0)]", "[(60.0, 12.0), (60.0, 24.0), (78.0, 24.0), (78.0, 12.0)]", "Polygon([(60.0, 12.0), (60", "buildings[1].shape", "the corners run clockwise"],
    ["[(60.0, 12.0), (78.0, 12.0), (78.0, 24.0), (60.0, 24.0)]", "[(60.0, 12.0), (78.0, 12.0), (66.0, 15.0), (60.0, 24.0)]", "Polygon([(60.0, 12.0), (78.0, 12.0), (66", "buildings[1].shape", "do not make a convex shape"],
    ["[(60.0, 12.0), (78.0, 12.0), (78.0, 24.0), (60.0, 24.0)]", "[(60.0, 12.0), (78.0, 12.0)]", "Polygon([(60.0, 12.0), (78.0, 12.0)])", "buildings[1].shape", "at least 3 must stand here"],
    ["id: \"post\"", "id: \"well\"", "\"well\", kind: Base", "zones[2].id", "another zone has the id `well`"],
    ["name: \"small-well\"", "name: \"small-wel\"", "\"small-wel\"", "zones[0].name", "there is no message `small-wel`"],
    ["latitude_deg: 6.25", "latitude_deg: 96.25", "96.25", "anchor.latitude_deg", "use -85 to 85"],
    ["width_m: 6.0", "width_m: NaN", "NaN", "roads[0].width_m", "NaN is not a number"],
];
