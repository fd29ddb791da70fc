//! A proof as text: paths, lines, what tells them apart, load, and each promise that is broken with what to change.

use super::out::{number, text};
use super::run::kebab;
use crate::exercise::distribution::Spread;
use crate::exercise::prove::expected::Change;
use crate::exercise::prove::promises::{Broken, PathResult, Separation, Verdict};
use crate::exercise::prove::{Path, Stamp};
use crate::scenario::read::Loaded;
use crate::scenario::rubric::{Line, Scale};
use crate::scenario::texts::{TextValue, Texts};

/// Width of a path's name, and of a column of marks.
const NAME_WIDTH: usize = 24;
const COLUMN: usize = 16;
const NARROW: usize = 7;

/// `seeds`: the first one, how many for each script, how many for each policy.
pub(super) fn proof_text(loaded: &Loaded, stamp: &Stamp, seeds: (u64, u64, u64), verdict: &Verdict) -> String {
    let mut page = Page { texts: &loaded.texts, out: String::new() };
    page.line(&format!("{stamp}"));
    let title = page.texts.say(loaded.scenario.meta.title.as_str());
    let (first, count, of_policies) = seeds;
    let values = [
        ("title", text(title)),
        ("first", text(first)),
        ("last", text(first + count.max(1) - 1)),
        ("policies", text(of_policies)),
    ];
    page.say("cli-prove-title", &values);
    page.paths(&verdict.paths);
    page.lines(&verdict.paths);
    page.luck(&verdict.paths);
    page.separations(&verdict.separations);
    page.load(&verdict.paths);
    page.promises(&verdict.broken);
    page.out
}

struct Page<'a> {
    texts: &'a Texts,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn say(&mut self, key: &str, values: &[(&str, TextValue)]) {
        let line = self.texts.say_with(key, values);
        self.line(&line);
    }

    fn head(&mut self, key: &str) {
        self.line("");
        self.say(key, &[]);
    }

    fn paths(&mut self, paths: &[PathResult]) {
        self.line("");
        let columns = ["cli-prove-passed", "scale-proportionality", "scale-coordination"];
        let columns = columns.map(|key| format!("{:>COLUMN$}", self.texts.say(key))).concat();
        let name = self.texts.say("cli-prove-paths");
        self.line(&format!("{name:<NAME_WIDTH$}{columns}"));
        for result in paths {
            let passed =
                self.texts.say_with("cli-rollout-of", &[("count", text(result.passed)), ("runs", text(result.runs))]);
            let marks = result.scales.iter().map(|(_, spread)| format!("{:>COLUMN$}", self.range(spread.as_ref(), 1)));
            let name = self.path(&result.path);
            self.line(&format!("{name:<NAME_WIDTH$}{passed:>COLUMN$}{}", marks.collect::<String>()));
            for (kind, runs) in &result.hard_fails {
                let kind = self.texts.say(&format!("hard-fail-{}", kebab(&format!("{kind:?}"))));
                let count =
                    self.texts.say_with("cli-rollout-of", &[("count", text(runs)), ("runs", text(result.runs))]);
                self.line(&format!("  {kind:<44} {count}"));
            }
        }
    }

    /// Mean of each line on each path.
    fn lines(&mut self, paths: &[PathResult]) {
        self.head("cli-prove-lines");
        for (no, result) in paths.iter().enumerate() {
            let path = self.path(&result.path);
            self.line(&format!("  {} {path}", letter(no)));
        }
        let columns: String = (0..paths.len()).map(|no| format!("{:>NARROW$}", letter(no))).collect();
        self.line(&format!("{:<6}{columns}", ""));
        let mean = |result: &PathResult, line: Line| {
            let spread = result.lines.iter().find(|(of, _)| *of == line);
            spread.map_or("-".to_owned(), |(_, spread)| format!("{:.0}", spread.mean))
        };
        for line in Line::ALL {
            let marks: String = paths.iter().map(|result| format!("{:>NARROW$}", mean(result, line))).collect();
            self.line(&format!("  {:<4}{marks}", format!("{line:?}")));
        }
    }

    /// What the draw alone does to the lines of the path that should pass.
    fn luck(&mut self, paths: &[PathResult]) {
        let Some(lawful) = paths.iter().find(|result| result.path.is_script("lawful")) else { return };
        let moved: Vec<_> = lawful.lines.iter().filter(|(_, spread)| spread.least != spread.most).collect();
        self.head(if moved.is_empty() { "cli-prove-no-luck" } else { "cli-prove-luck" });
        for (line, spread) in moved {
            let range = self.range(Some(spread), 0);
            self.line(&format!("  {:<4}{range:>COLUMN$}", format!("{line:?}")));
        }
    }

    fn separations(&mut self, separations: &[Separation]) {
        self.head("cli-prove-apart");
        for one in separations {
            let effect = one.effect.map_or_else(|| self.texts.say("cli-prove-no-spread"), |d| self.texts.decimal(d, 1));
            let values = [
                ("scale", text(self.scale(one.scale))),
                ("better", text(self.path(&one.better))),
                ("worse", text(self.path(&one.worse))),
                ("superiority", text(percent(one.superiority))),
                ("overlap", text(percent(one.overlap))),
                ("effect", text(effect)),
            ];
            self.say("cli-prove-separation", &values);
        }
    }

    fn load(&mut self, paths: &[PathResult]) {
        self.head("cli-prove-load");
        for result in paths {
            let values = [
                ("path", text(self.path(&result.path))),
                ("minutes", text(result.length_s.map_or(0.0, |spread| (spread.mean / 6.0).round() / 10.0))),
                ("orders", text(result.load.orders)),
                ("messages", text(result.load.messages)),
                ("busiest", text(result.load.busiest_minute)),
            ];
            self.say("cli-prove-load-of", &values);
        }
    }

    fn promises(&mut self, broken: &[Broken]) {
        self.line("");
        if broken.is_empty() {
            self.say("cli-prove-kept", &[]);
            return;
        }
        self.say("cli-prove-broken", &[("count", number(broken.len() as u32))]);
        for one in broken {
            let (what, to_do) = self.broken(one);
            self.line(&format!("  {what}"));
            self.line(&format!("    {to_do}"));
        }
    }

    /// What is broken, and what to change.
    fn broken(&self, broken: &Broken) -> (String, String) {
        let (key, values): (&str, Vec<(&str, TextValue)>) = match broken {
            Broken::Outcome { path, should_pass, kept, runs } => {
                let key = if *should_pass { "cli-broken-should-pass" } else { "cli-broken-should-fail" };
                (key, vec![("path", text(self.path(path))), ("kept", text(kept)), ("runs", text(runs))])
            }
            Broken::NotSeparated { scale, better, worse, superiority } => (
                "cli-broken-not-separated",
                vec![
                    ("scale", text(self.scale(*scale))),
                    ("better", text(self.path(better))),
                    ("worse", text(self.path(worse))),
                    ("superiority", text(percent(*superiority))),
                ],
            ),
            Broken::LineNotObserved(line) => ("cli-broken-line", vec![("line", text(format!("{line:?}")))]),
            Broken::InjectNotReached(id) => ("cli-broken-inject", vec![("id", text(id))]),
            Broken::DecisionNotReached(id) => ("cli-broken-decision", vec![("id", text(id))]),
            Broken::RuleNotReached(id) => ("cli-broken-rule", vec![("id", text(id))]),
            Broken::Marks { script, change } => {
                ("cli-broken-marks", vec![("script", text(script)), ("change", text(self.change(change)))])
            }
            Broken::MarksNotPlayed { script, seed } => {
                ("cli-broken-marks-not-played", vec![("script", text(script)), ("seed", text(seed))])
            }
        };
        (self.texts.say_with(key, &values), self.texts.say_with(&format!("{key}-change"), &values))
    }

    fn change(&self, change: &Change) -> String {
        let mark = |mark: Option<f32>| {
            mark.map_or_else(|| self.texts.say("cli-rollout-none"), |mark| self.texts.decimal(mark, 1))
        };
        let counted = |of: Option<(f32, u32)>| match of {
            Some((mark, items)) => self
                .texts
                .say_with("cli-prove-items", &[("mark", text(self.texts.decimal(mark, 1))), ("items", number(items))]),
            None => self.texts.say("cli-rollout-none"),
        };
        let (what, expected, found) = match change {
            Change::Scale { scale, expected, found } => (self.scale(*scale), mark(*expected), mark(*found)),
            Change::Line { line, expected, found } => (format!("{line:?}"), counted(*expected), counted(*found)),
            Change::HardFail { kind, expected, found } => {
                let kind = self.texts.say(&format!("hard-fail-{}", kebab(&format!("{kind:?}"))));
                (kind, expected.to_string(), found.to_string())
            }
        };
        let values = [("what", text(what)), ("expected", text(expected)), ("found", text(found))];
        self.texts.say_with("cli-prove-change", &values)
    }

    fn path(&self, path: &Path) -> String {
        match path {
            Path::Script(name) => name.clone(),
            Path::Policy(policy) => self.texts.say_with("cli-prove-policy", &[("policy", text(policy.name()))]),
        }
    }

    fn scale(&self, scale: Scale) -> String {
        self.texts.say(&format!("scale-{}", kebab(&format!("{scale:?}"))))
    }

    /// "87.2 (80–91)": mean, and what nine in ten runs lie between.
    fn range(&self, spread: Option<&Spread>, places: usize) -> String {
        match spread {
            Some(Spread { tenth, ninetieth, mean, .. }) => format!("{mean:.places$} ({tenth:.0}–{ninetieth:.0})"),
            None => self.texts.say("cli-rollout-none"),
        }
    }
}

fn percent(share: f32) -> String {
    format!("{:.0}", share * 100.0)
}

/// Columns are named by letters: names of paths are long.
fn letter(no: usize) -> char {
    char::from(b'a' + (no % 26) as u8)
}
