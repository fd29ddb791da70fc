//! Reads a drill: file, limits, syntax, the map and texts beside it, and the check of its meaning.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::bundle::{self, Bundle, Translation};
use super::check::{Finding, check, warnings};
use super::document::{MapSource, Scenario};
use super::language::Language;
use super::limits::{MAX_NESTING, MAX_PROBLEMS, MAX_SCRIPTS};
use super::locate::{Outline, first_name, line_and_column, offset_at, too_deep};
use super::map::Map;
use super::problem::{Problem, ProblemKind};
use super::texts::{TextFault, TextFaultKind, Texts};
use super::translation::compare;

pub use super::files::{DiskFiles, EmbeddedFiles, FileError, Files, MemoryFiles};

/// Reads a scenario or a bundle and checks it: the first syntax error of each file, or all problems of meaning.
pub fn load(files: &dyn Files, name: &str) -> Result<Loaded, Vec<Problem>> {
    let parts = read_parts(files, name)?;
    let findings = check(&parts.scenario, &parts.texts);
    if !findings.is_empty() {
        let mut problems: Vec<Problem> = findings.into_iter().map(|finding| parts.sources.place(finding)).collect();
        problems.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        return Err(problems);
    }
    let digest = ScenarioDigest::of(&parts.scenario);
    let open = warnings(&parts.scenario).into_iter().map(|finding| parts.sources.place(finding));
    let warnings = parts.warnings.iter().cloned().chain(open).collect();
    let Parts { scenario, texts, scripts, expected, .. } = parts;
    let name = stem(name).to_owned();
    Ok(Loaded { scenario: Arc::new(scenario), texts, digest, name, scripts, expected, warnings })
}

/// A drill that is ready to be played.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The document with its map inline.
    pub scenario: Arc<Scenario>,
    /// The program's messages and the scenario's, in every language; English speaks.
    pub texts: Texts,
    pub digest: ScenarioDigest,
    /// The file's name without its ending: "market_mortar".
    pub name: String,
    /// Order scripts beside the scenario or in the bundle, by name: "lawful".
    pub scripts: BTreeMap<String, String>,
    /// Marks that these scripts are expected to get, by the script's name.
    pub expected: BTreeMap<String, String>,
    /// Topics that say not what they are about, and how translations depart from the English texts: nothing that keeps it from being played.
    pub warnings: Vec<Problem>,
}

impl Loaded {
    /// The same drill, told in another language.
    pub fn speaking(&self, language: Language) -> Self {
        Self { texts: self.texts.speaking(language), ..self.clone() }
    }

    /// Digest of the order scripts and of the marks expected of them.
    pub fn scripts_digest(&self) -> u64 {
        let bytes = postcard::to_stdvec(&(&self.scripts, &self.expected)).unwrap_or_default();
        xxhash_rust::xxh3::xxh3_64(&bytes)
    }
}

/// Digest of rules, map and parameters, not of translations: equal for a scenario and its bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScenarioDigest(pub u128);

impl ScenarioDigest {
    /// Of a document whose map is inline.
    pub fn of(scenario: &Scenario) -> Self {
        // Postcard cannot fail on plain data; an empty text would still give a stable digest.
        let bytes = postcard::to_stdvec(scenario).unwrap_or_default();
        Self(xxhash_rust::xxh3::xxh3_128(&bytes))
    }
}

impl fmt::Display for ScenarioDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl std::str::FromStr for ScenarioDigest {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        u128::from_str_radix(text, 16).map(Self)
    }
}

/// As text: no document format carries 128-bit numbers everywhere.
impl Serialize for ScenarioDigest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ScenarioDigest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Everything of a drill, read but not checked for meaning.
pub(super) struct Parts {
    pub scenario: Scenario,
    pub texts: Texts,
    /// The scenario's own messages, as written.
    pub ftl: String,
    pub translations: Vec<Translation>,
    pub warnings: Vec<Problem>,
    pub scripts: BTreeMap<String, String>,
    pub expected: BTreeMap<String, String>,
    sources: Sources,
}

pub(super) fn read_parts(files: &dyn Files, name: &str) -> Result<Parts, Vec<Problem>> {
    let source = Source::read(files, name)?;
    if first_name(&source.text) == Some(bundle::NAME) {
        return read_bundle(source);
    }
    let scenario = source.parse::<Scenario>();
    // Each file reports its first error, so that an author mends all of them in one go.
    let ftl = Source::read(files, &format!("{}.en.ftl", stem(name)));
    let texts = ftl.as_ref().map_err(Clone::clone).and_then(|ftl| ftl.parse_texts(&ftl.text, 1));
    let mut problems = Vec::new();
    let map = match &scenario {
        Ok(Scenario { map: MapSource::File(map), .. }) => read_map(files, map, &source).map(Some),
        _ => Ok(None),
    };
    problems.extend(scenario.as_ref().err().cloned().into_iter().flatten());
    problems.extend(map.as_ref().err().cloned().into_iter().flatten());
    problems.extend(texts.as_ref().err().cloned().into_iter().flatten());
    let translated = read_translations(files, stem(name), &mut problems);
    let (Ok(mut scenario), Ok(map), Ok(texts), Ok(ftl), true) = (scenario, map, texts, ftl, problems.is_empty()) else {
        return Err(problems);
    };
    let mut told = Told { texts, translations: Vec::new(), warnings: Vec::new() };
    for (source, translation) in translated {
        told.add(&source, &ftl.text, translation, 1)?;
    }
    let map_source = map.map(|(map, source)| {
        scenario.map = MapSource::Inline(map);
        source
    });
    let scripts = read_beside(files, stem(name), ".orders.ron")?;
    let expected = read_beside(files, stem(name), ".marks.ron")?;
    let sources = Sources { scenario: source, prefix: "", map: map_source };
    let Told { texts, translations, warnings } = told;
    Ok(Parts { scenario, texts, ftl: ftl.text, translations, warnings, scripts, expected, sources })
}

fn read_bundle(source: Source) -> Result<Parts, Vec<Problem>> {
    let bundle: Bundle = source.parse()?;
    bundle.check().map_err(|finding| vec![source.problem(finding, "")])?;
    let first_line = source.place_of("texts").0;
    let texts = source.parse_texts(&bundle.texts, first_line)?;
    let Bundle { scenario, texts: ftl, translations, scripts, expected, .. } = bundle;
    let mut told = Told { texts, translations: Vec::new(), warnings: Vec::new() };
    for (at, translation) in translations.into_iter().enumerate() {
        let first_line = source.place_of(&format!("translations[{at}].texts")).0;
        told.add(&source, &ftl, translation, first_line)?;
    }
    let Told { texts, translations, warnings } = told;
    let sources = Sources { scenario: source, prefix: "scenario", map: None };
    Ok(Parts { scenario, texts, ftl, translations, warnings, scripts, expected, sources })
}

/// Translations that stand beside the scenario; it may have none.
fn read_translations(files: &dyn Files, stem: &str, problems: &mut Vec<Problem>) -> Vec<(Source, Translation)> {
    let mut found = Vec::new();
    for language in Language::TRANSLATIONS {
        match Source::read(files, &format!("{stem}.{language}.ftl")) {
            Ok(source) => {
                let texts = source.text.clone();
                found.push((source, Translation { language, texts }));
            }
            Err(absent) if matches!(&absent[..], [Problem { kind: ProblemKind::File(FileError::NotFound), .. }]) => {}
            Err(unreadable) => problems.extend(unreadable),
        }
    }
    found
}

/// A drill's texts while its translations are added to them.
struct Told {
    texts: Texts,
    translations: Vec<Translation>,
    warnings: Vec<Problem>,
}

impl Told {
    /// Adds a translation that stands in `source` from line `first` on.
    fn add(&mut self, source: &Source, english: &str, one: Translation, first: u32) -> Result<(), Vec<Problem>> {
        self.texts = source.parsed(first, self.texts.with_in(one.language, &one.texts))?;
        let departs = compare(english, &one.texts).into_iter().take(MAX_PROBLEMS);
        self.warnings.extend(departs.map(|fault| source.text_problem(fault, first)));
        self.translations.push(one);
        Ok(())
    }
}

fn read_map(files: &dyn Files, map: &str, scenario: &Source) -> Result<(Map, Source), Vec<Problem>> {
    let source = Source::read(files, map).map_err(|problems| match &problems[..] {
        // The name is what is wrong, and it stands in the scenario.
        [Problem { kind: ProblemKind::File(error), .. }] => {
            let kind = ProblemKind::MapFile { name: map.to_owned(), error: error.clone() };
            vec![scenario.problem(Finding { path: "map".to_owned(), kind, nearest: None }, "")]
        }
        _ => problems,
    })?;
    source.parse().map(|map| (map, source))
}

/// Files of a kind in the folder beside the scenario, by name without the ending.
fn read_beside(files: &dyn Files, stem: &str, ending: &str) -> Result<BTreeMap<String, String>, Vec<Problem>> {
    let mut found = BTreeMap::new();
    for file in files.list(stem) {
        if let Some(name) = file.strip_suffix(ending)
            && found.len() < MAX_SCRIPTS
        {
            let source = Source::read(files, &format!("{stem}/{file}"))?;
            found.insert(name.to_owned(), source.text);
        }
    }
    Ok(found)
}

fn stem(name: &str) -> &str {
    name.strip_suffix(".ron").unwrap_or(name)
}

/// One text with what is needed to point into it.
struct Source {
    shown: String,
    text: String,
    outline: OnceCell<Outline>,
}

impl Source {
    fn read(files: &dyn Files, name: &str) -> Result<Self, Vec<Problem>> {
        let shown = files.shown(name);
        let at = |kind, line, column| {
            vec![Problem { file: files.shown(name), line, column, path: String::new(), kind, nearest: None }]
        };
        let bytes = files.read(name).map_err(|error| at(ProblemKind::File(error), 1, 1))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let (line, column) = line_and_column(&String::from_utf8_lossy(valid), valid.len());
            at(ProblemKind::NotUtf8, line, column)
        })?;
        // Editors on some systems put a mark in front of the text.
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        Ok(Self { shown, text, outline: OnceCell::new() })
    }

    fn parse<T: DeserializeOwned>(&self) -> Result<T, Vec<Problem>> {
        if let Some(offset) = too_deep(&self.text, MAX_NESTING) {
            return Err(vec![self.problem_at(offset, ProblemKind::TooDeep)]);
        }
        // The parser counts names and brackets each as a level, options twice.
        let options = ron::Options::default().with_recursion_limit(4 * MAX_NESTING as usize);
        options.from_str(&self.text).map_err(|error| {
            let place = error.span.start;
            let from = offset_at(&self.text, place.line, place.col);
            // The parser stops behind the last value that it took; what is wrong begins after the space.
            let rest = self.text.get(from..).unwrap_or_default();
            let offset = from + rest.len() - rest.trim_start().len();
            let mut problem = self.problem_at(offset, ProblemKind::Syntax(shortened(&error.code.to_string())));
            problem.nearest = nearest_of(&error.code);
            vec![problem]
        })
    }

    /// The program's messages with these, whose first line is line `first` of this file.
    fn parse_texts(&self, ftl: &str, first: u32) -> Result<Texts, Vec<Problem>> {
        self.parsed(first, Texts::program().with(ftl))
    }

    fn parsed(&self, first: u32, texts: Result<Texts, Vec<TextFault>>) -> Result<Texts, Vec<Problem>> {
        texts.map_err(|faults| {
            // One syntax error per file, as for the others; doubled keys are problems of meaning, and all named.
            let is_syntax = |fault: &TextFault| matches!(fault.kind, TextFaultKind::Syntax(_));
            let count = if faults.first().is_some_and(is_syntax) { 1 } else { faults.len() };
            faults.into_iter().take(count).map(|fault| self.text_problem(fault, first)).collect()
        })
    }

    fn text_problem(&self, fault: TextFault, first: u32) -> Problem {
        Problem {
            file: self.shown.clone(),
            line: fault.line + first - 1,
            column: fault.column,
            path: String::new(),
            kind: ProblemKind::Message(fault.kind),
            nearest: None,
        }
    }

    fn problem_at(&self, offset: usize, kind: ProblemKind) -> Problem {
        let (line, column) = line_and_column(&self.text, offset);
        let path = self.outline().path_at(offset);
        Problem { file: self.shown.clone(), line, column, path, kind, nearest: None }
    }

    fn problem(&self, finding: Finding, prefix: &str) -> Problem {
        let Finding { path, kind, nearest } = finding;
        let join = if prefix.is_empty() || path.is_empty() || path.starts_with('[') { "" } else { "." };
        let path = format!("{prefix}{join}{path}");
        let (line, column) = self.place_of(&path);
        Problem { file: self.shown.clone(), line, column, path, kind, nearest }
    }

    fn place_of(&self, path: &str) -> (u32, u32) {
        line_and_column(&self.text, self.outline().offset_of(path))
    }

    fn outline(&self) -> &Outline {
        self.outline.get_or_init(|| Outline::of(&self.text))
    }
}

/// The files of a drill, for placing what the check found.
struct Sources {
    scenario: Source,
    /// Where the scenario stands in its file: "scenario" in a bundle.
    prefix: &'static str,
    /// The map's file, where it has one of its own.
    map: Option<Source>,
}

impl Sources {
    fn place(&self, finding: Finding) -> Problem {
        if let (Some(map), Some(rest)) = (&self.map, finding.path.strip_prefix("map")) {
            let path = rest.strip_prefix('.').unwrap_or(rest).to_owned();
            return map.problem(Finding { path, ..finding }, "");
        }
        self.scenario.problem(finding, self.prefix)
    }
}

/// The nearest valid field or variant for one that does not exist.
/// What the parser says, without the whole of a name that fills a file.
pub fn shortened(message: &str) -> String {
    match message.char_indices().nth(MAX_MESSAGE_CHARS) {
        Some((end, _)) => format!("{}...", &message[..end]),
        None => message.to_owned(),
    }
}

/// Longer messages are cut: every one of the parser's own is shorter than this.
const MAX_MESSAGE_CHARS: usize = 600;

fn nearest_of(error: &ron::Error) -> Option<String> {
    match error {
        ron::Error::NoSuchStructField { expected, found, .. }
        | ron::Error::NoSuchEnumVariant { expected, found, .. } => {
            super::check::nearest(found, expected.iter().copied())
        }
        _ => None,
    }
}
