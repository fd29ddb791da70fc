//! Packages for learning platforms, of a build that is as small as one can be.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use tempfile::TempDir;
use zip::ZipArchive;

use crate::cli::Desk;

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
        ["imsmanifest.xml", "index.html", "page-0123456789abcdef.js"],
        "no worker, and nothing compressed beside"
    );
    let manifest = &files[0].1;
    for (name, _) in &files[1..] {
        assert!(manifest.contains(&format!("<file href=\"{name}\"/>")), "{name} is not listed");
    }
    assert!(manifest.contains("?scenario=first_steps&amp;mode=assessed&amp;lang=en&amp;seed=7"), "{manifest}");
    assert!(manifest.contains("<title>Market mortar</title><adlcp:masteryscore>60</adlcp:masteryscore>"), "{manifest}");
    let page = &files[1].1;
    assert!(page.contains("name=\"tutela-frame\" content=\"scorm12\"") && !page.contains("offline.js"), "{page}");
    assert!(page.contains("connect-src 'self';"), "nothing goes elsewhere");
}

#[test]
fn a_cmi5_package_may_speak_to_a_record_store() {
    let (desk, build) = (Desk::new(), build());
    let out = build.path().join("course.zip");
    let ran = package(&desk, &build, &["first_steps", "--cmi5", "--practice", "--title", "Fish & chips"], &out);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let files = unzipped(&out);
    assert_eq!(files[0].0, "cmi5.xml");
    let structure = &files[0].1;
    assert!(structure.contains("Fish &amp; chips") && structure.contains("masteryScore=\"0.6000\""), "{structure}");
    assert!(structure.contains("index.html?scenario=first_steps&amp;mode=practice&amp;lang=en</url>"), "{structure}");
    assert!(files[1].1.contains("connect-src 'self' https: http:"), "{}", files[1].1);
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

fn package(desk: &Desk, build: &TempDir, arguments: &[&str], out: &Path) -> crate::cli::Outcome {
    let (dir, out) = (build.path().display().to_string(), out.display().to_string());
    let all: Vec<&str> = ["package"].iter().chain(arguments).copied().chain(["--dir", &dir, "--out", &out]).collect();
    desk.run(&all)
}

/// The page as it is in the repository, and one script.
fn build() -> TempDir {
    let folder = TempDir::new().unwrap();
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("web/index.html")).unwrap();
    let files = [("index.html", page.as_str()), ("offline.js", "// worker"), ("page-0123456789abcdef.js", "// page")];
    let mut listed = Vec::new();
    for (name, content) in files {
        fs::write(folder.path().join(name), content).unwrap();
        fs::write(folder.path().join(format!("{name}.gz")), "compressed").unwrap();
        listed.push(format!("{{\"name\":\"{name}\",\"bytes\":{}}}", content.len()));
    }
    fs::write(folder.path().join("manifest.json"), format!("{{\"files\":[{}]}}", listed.join(","))).unwrap();
    folder
}

fn unzipped(path: &Path) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(Cursor::new(fs::read(path).unwrap())).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut content = String::new();
            file.read_to_string(&mut content).unwrap();
            (file.name().to_owned(), content)
        })
        .collect()
}
