//! The drills inside the program.

use super::files::{DRILLS, EmbeddedFiles};
use super::problem::Problem;
use super::read::{Loaded, load};

/// Names of the embedded drills, sorted: "market_mortar".
pub fn list() -> Vec<String> {
    let name_of = |file: &include_dir::File<'_>| {
        let name = file.path().file_name()?.to_str()?.strip_suffix(".ron")?;
        (!name.ends_with(".map")).then(|| name.to_owned())
    };
    let mut names: Vec<String> = DRILLS.files().filter_map(name_of).collect();
    names.sort();
    names
}

/// Reads and checks an embedded drill.
pub fn open(name: &str) -> Result<Loaded, Vec<Problem>> {
    load(&EmbeddedFiles, &format!("{name}.ron"))
}

/// An order script of an embedded drill: `script("market_mortar", "lawful")`.
pub fn script(scenario: &str, name: &str) -> Option<&'static str> {
    DRILLS.get_file(format!("{scenario}/{name}.orders.ron"))?.contents_utf8()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_drill_is_free_of_problems() {
        for name in list() {
            if let Err(problems) = open(&name) {
                panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
            }
        }
    }
}
