//! Packages for learning platforms, of a build that is as small as one can be.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use flate2::read::GzDecoder;
use tempfile::TempDir;
use tutela::scenario::read::{MemoryFiles, load};
use zip::ZipArchive;

use crate::cli::Desk;
use crate::fixtures;

#[test]
fn a_scorm_package_lists_every_file_and_every_drill() {
    let (desk, build) = (Desk::new(), build());
    let out = build.path().join("course.zip");
    let ran = package(&desk, &build, &["first_steps", "market_mortar", "--scorm12", "--seed", "7"], &out);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let files = unzipped(&out);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        ["imsmanifest.xml", "index.html", "page-0123456789abcdef.js", "tutela-0123456789abcdef.wasm.gz"],
        "no worker, no library of the other standard, and nothing compressed beside"
    );
    let manifest = text(&files[0].1);
    for (name, _) in &files[1..] {
        assert!(manifest.contains(&format!("<file href=\"{name}\"/>")), "{name} is not listed");
    }
    assert!(manifest.contains("?scenario=first_steps&amp;mode=assessed&amp;lang=en&amp;seed=7"), "{manifest}");
    assert!(manifest.contains("<title>Market mortar</title><adlcp:masteryscore>60</adlcp:masteryscore>"), "{manifest}");
    let page = text(&files[1].1);
    assert!(page.contains("name=\"tutela-frame\" content=\"scorm12\"") && !page.contains("offline.js"), "{page}");
    assert!(page.contains("connect-src 'self';"), "nothing goes elsewhere");
    assert!(page.contains("data-opens=\"\""), "without parameters nobody knows which of the two");
    let mut program = String::new();
    GzDecoder::new(&*files[3].1).read_to_string(&mut program).unwrap();
    assert_eq!(program, PROGRAM, "the program comes out of it as it was");
    assert!(page.contains("content=\"tutela-0123456789abcdef.wasm.gz\" data-bytes"), "{page}");
}

#[test]
fn a_drill_of_ones_own_travels_in_the_package() {
    let (desk, build) = (Desk::new(), build());
    let out = build.path().join("course.zip");
    let ran = package(&desk, &build, &["small.ron", "first_steps", "--scorm12"], &out);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let files = unzipped(&out);
    let (name, drill) = files.last().unwrap();
    assert_eq!(name, "drill-small.txt");
    let loaded = load(&MemoryFiles::default().with("small.ron", drill.clone()), "small.ron").unwrap();
    assert_eq!(loaded.digest, fixtures::small().digest, "map and all: a log of it is a log of the file's");
    let manifest = text(&files[0].1);
    assert!(
        manifest.contains("<title>The lane</title>") && manifest.contains("<title>First steps</title>"),
        "{manifest}"
    );
    assert!(manifest.contains("?scenario=small&amp;mode") && manifest.contains("<file href=\"drill-small.txt\"/>"));
    assert!(text(&files[1].1).contains("data-drills=\"small\""), "the page knows which drill to fetch");
}

#[test]
fn a_drill_of_ones_own_has_a_name_for_links() {
    let (desk, build) = (Desk::new(), build());
    let out = build.path().join("course.zip");
    for ending in ["ron", "map.ron", "en.ftl"] {
        desk.write(
            &format!("our lane.{ending}"),
            desk.read(&format!("small.{ending}")).replace("small.map", "our lane.map"),
        );
    }
    let ran = package(&desk, &build, &["our lane.ron", "--cmi5"], &out);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let files = unzipped(&out);
    assert_eq!(files.last().unwrap().0, "drill-our_lane.txt");
    assert!(text(&files[0].1).contains("index.html?scenario=our_lane&amp;mode=assessed"));
}

#[test]
fn a_failure_moves_nobody_on_where_it_counts() {
    let (desk, build) = (Desk::new(), build());
    for (mode, move_on) in
        [(&["first_steps", "--cmi5"][..], "Passed"), (&["first_steps", "--cmi5", "--practice"], "CompletedOrPassed")]
    {
        let out = build.path().join(format!("{move_on}.zip"));
        assert_eq!(package(&desk, &build, mode, &out).code, Some(0));
        assert!(text(&unzipped(&out)[0].1).contains(&format!("moveOn=\"{move_on}\"")));
    }
}

#[test]
fn a_cmi5_package_may_speak_to_a_record_store() {
    let (desk, build) = (Desk::new(), build());
    let out = build.path().join("course.zip");
    let ran = package(&desk, &build, &["first_steps", "--cmi5", "--practice", "--title", "Fish & chips"], &out);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let files = unzipped(&out);
    assert_eq!(files[0].0, "cmi5.xml");
    let structure = text(&files[0].1);
    assert!(structure.contains("Fish &amp; chips") && structure.contains("masteryScore=\"0.6000\""), "{structure}");
    assert!(structure.contains("index.html?scenario=first_steps&amp;mode=practice&amp;lang=en</url>"), "{structure}");
    assert!(text(&files[1].1).contains("connect-src 'self' https: http:"), "{}", text(&files[1].1));
    let opens = "data-opens=\"?scenario=first_steps&amp;mode=practice&amp;lang=en\"";
    assert!(text(&files[1].1).contains(opens), "a platform may leave the parameters out");
    assert_eq!(files[2].0, "cmi5-0123456789abcdef.js", "it brings the library along");
}

#[test]
fn what_cannot_be_packaged_is_said() {
    let (desk, build) = (Desk::new(), build());
    let out = build.path().join("course.zip");
    let unknown = package(&desk, &build, &["market", "--scorm12"], &out);
    assert_eq!(unknown.code, Some(3));
    assert!(unknown.err.contains("market_mortar"), "{}", unknown.err);
    assert_eq!(package(&desk, &build, &["market_mortar"], &out).code, Some(2), "of which standard?");
    fs::write(build.path().join("page-0123456789abcdef.js"), "altered by hand").unwrap();
    let altered = package(&desk, &build, &["first_steps", "--scorm12"], &out);
    assert_eq!(altered.code, Some(3));
    assert!(altered.err.contains("page-0123456789abcdef.js"), "{}", altered.err);
    let empty = TempDir::new().unwrap();
    let none = package(&desk, &empty, &["first_steps", "--scorm12"], &out);
    assert_eq!(none.code, Some(3));
    assert!(none.err.contains("web/build.sh"), "{}", none.err);
    fs::write(&out, "kept").unwrap();
    assert_eq!(package(&desk, &build, &["first_steps", "--scorm12"], &out).code, Some(2));
    assert_eq!(fs::read_to_string(&out).unwrap(), "kept");
}

#[test]
fn a_drill_that_cannot_travel_is_said() {
    let (desk, build) = (Desk::new(), build());
    let out = build.path().join("course.zip");
    let missing = package(&desk, &build, &["none.ron", "--cmi5"], &out);
    assert_eq!(missing.code, Some(3));
    assert!(missing.err.contains("none.ron"), "{}", missing.err);
    desk.write("bad.ron", fixtures::SCENARIO.replace("format: 1", "format: one"));
    let bad = package(&desk, &build, &["bad.ron", "--cmi5"], &out);
    assert_eq!(bad.code, Some(3));
    assert!(bad.err.contains("bad.ron:"), "{}", bad.err);
    let twice = package(&desk, &build, &["small.ron", "small.ron", "--cmi5"], &out);
    assert_eq!(twice.code, Some(3));
    assert!(twice.err.contains("small"), "{}", twice.err);
    assert!(!out.exists());
    let nowhere = build.path().join("none").join("course.zip");
    let unwritable = package(&desk, &build, &["first_steps", "--cmi5"], &nowhere);
    assert_eq!(unwritable.code, Some(1));
    assert!(unwritable.err.contains("course.zip"), "{}", unwritable.err);
}

fn package(desk: &Desk, build: &TempDir, arguments: &[&str], out: &Path) -> crate::cli::Outcome {
    let (dir, out) = (build.path().display().to_string(), out.display().to_string());
    let all: Vec<&str> = ["package"].iter().chain(arguments).copied().chain(["--dir", &dir, "--out", &out]).collect();
    desk.run(&all)
}

fn text(content: &[u8]) -> &str {
    std::str::from_utf8(content).unwrap()
}

/// The page as it is in the repository, two scripts, and a program that does nothing.
fn build() -> TempDir {
    let folder = TempDir::new().unwrap();
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("web/index.html")).unwrap();
    let page = page.replace("@PROGRAM@", "tutela-0123456789abcdef.wasm");
    let files = [
        ("index.html", page.as_str()),
        ("offline.js", "// worker"),
        ("cmi5-0123456789abcdef.js", "// library"),
        ("page-0123456789abcdef.js", "// page"),
        ("tutela-0123456789abcdef.wasm", PROGRAM),
    ];
    let mut listed = Vec::new();
    for (name, content) in files {
        fs::write(folder.path().join(name), content).unwrap();
        fs::write(folder.path().join(format!("{name}.gz")), "compressed").unwrap();
        listed.push(format!("{{\"name\":\"{name}\",\"bytes\":{}}}", content.len()));
    }
    fs::write(folder.path().join("manifest.json"), format!("{{\"files\":[{}]}}", listed.join(","))).unwrap();
    folder
}

fn unzipped(path: &Path) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(fs::read(path).unwrap())).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().to_owned(), content)
        })
        .collect()
}

/// Of any content: what matters is that it arrives.
const PROGRAM: &str = "a program, a program, a program";
