//! The command line: names and exit codes are a contract (README: "Command line").

mod agreement;
mod bench;
mod bundle;
mod check;
mod drill;
mod interrupt;
mod kept_log;
mod list;
mod marks;
mod marks_list;
mod open;
mod out;
mod package;
mod proof_text;
mod prove;
mod replay;
mod report;
mod rollout;
mod run;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod whatif;

use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};

use crate::scenario::language::Language;

/// Reads the arguments, does what they say, and answers how it went.
pub fn main() -> ExitCode {
    let system = Language::of_environment(|name| std::env::var(name).ok());
    out::speak(asked_language().unwrap_or(system));
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are "errors" of the parser that end well. A closed pipe is no matter.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { Exit::Usage } else { Exit::Done } as u8);
        }
    };
    let tongue = open::Tongue { asked: arguments.lang, system };
    let exit = match arguments.command {
        None => open::or_headless(tongue),
        Some(Command::Play(arguments)) => open::play(&arguments, tongue),
        Some(Command::Run(arguments)) => run::run(&arguments),
        Some(Command::Replay(arguments)) => replay::replay(&arguments),
        Some(Command::Score(arguments)) => replay::score(&arguments),
        Some(Command::Report(arguments)) => report::run(&arguments),
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Rollout(arguments)) => rollout::run(&arguments),
        Some(Command::Prove(arguments)) => prove::run(&arguments),
        Some(Command::Whatif(arguments)) => whatif::run(&arguments),
        Some(Command::Bench(arguments)) => bench::run(&arguments),
        Some(Command::Marks(arguments)) => marks_list::run(&arguments),
        Some(Command::Mark(arguments)) => marks::mark(&arguments),
        Some(Command::Challenge(arguments)) => marks::challenge(&arguments),
        Some(Command::Account(arguments)) => marks::account(&arguments),
        Some(Command::Note(arguments)) => marks::note_of_debrief(&arguments),
        Some(Command::Agreement(arguments)) => agreement::run(&arguments),
        Some(Command::Schema) => schema::run(),
        Some(Command::List) => list::run(),
        Some(Command::Bundle(arguments)) => bundle::run(&arguments),
        Some(Command::Package(arguments)) => package::run(&arguments),
        #[cfg(feature = "serve")]
        Some(Command::Serve(arguments)) => serve::serve(&arguments),
    };
    ExitCode::from(exit as u8)
}

/// The language that the arguments name, before they are read: what is wrong with one of them is said in it too.
fn asked_language() -> Option<Language> {
    let mut arguments = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    while let Some(argument) = arguments.next() {
        let value = match argument.strip_prefix("--lang") {
            Some("") => arguments.next(),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => continue,
        };
        return value.and_then(|value| value.parse().ok());
    }
    None
}

/// Drills for joint peace operations: play them, and see your decisions judged on proportionality and coordination.
///
/// Without a command it opens the window; where none can be opened it plays the first drill headless.
#[derive(Parser)]
#[command(name = "tutela", version)]
struct Arguments {
    /// Language of what is said and shown; otherwise that of LC_ALL, LC_MESSAGES or LANG
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = languages())]
    lang: Option<Language>,
    #[command(subcommand)]
    command: Option<Command>,
}

fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code)).try_map(|code| code.parse::<Language>())
}

#[derive(Subcommand)]
enum Command {
    /// Opens the window, at a drill where one is named
    Play(open::Arguments),
    /// Plays a drill headless by an order script and prints its score card
    Run(run::Arguments),
    /// Runs a log again, verifies its digests and prints the score card
    Replay(replay::Arguments),
    /// Prints the score card of a log
    Score(replay::Arguments),
    /// Runs a log again, verifies it and writes a report of the run
    Report(report::Arguments),
    /// Checks scenario files and reports every problem with its place
    Check(check::Arguments),
    /// Plays a drill under many seeds and prints how marks and outcomes spread
    Rollout(rollout::Arguments),
    /// Plays a drill's scripts and the built-in policies under many seeds and says whether it keeps its promises
    Prove(prove::Arguments),
    /// Plays on from a moment of a log with other orders, over many seeds, and compares
    Whatif(whatif::Arguments),
    /// Measures how fast a drill runs and where its time goes
    Bench(bench::Arguments),
    /// Lists the items of a log's card with their keys, and what was said of them
    Marks(marks_list::Arguments),
    /// Puts an instructor's mark beside the program's
    Mark(marks::MarkArguments),
    /// Challenges an item of a card, or answers a challenge
    Challenge(marks::ChallengeArguments),
    /// Keeps the trainee's own account of a run, and own ratings, beside the log
    Account(marks::AccountArguments),
    /// Keeps a note of the debrief, to sustain or to improve, beside the log
    Note(marks::NoteArguments),
    /// Compares the marks of instructors and program over many logs, line by line
    Agreement(agreement::Arguments),
    /// Prints the scenario format as a JSON Schema
    Schema,
    /// Lists the drills inside the program
    List,
    /// Makes one file of a scenario, its map, texts and order scripts
    Bundle(bundle::Arguments),
    /// Makes a package of drills for a learning platform (SCORM 1.2 or cmi5)
    Package(package::Arguments),
    /// Hands the browser build to a browser on this machine
    #[cfg(feature = "serve")]
    Serve(serve::Arguments),
}

/// Where `web/build.sh` puts the browser build.
const BUILD_FOLDER: &str = "web/dist";

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Done = 0,
    /// The computer refused: a full disk, a taken port.
    Failed = 1,
    Usage = 2,
    InvalidInput = 3,
    Diverged = 4,
    NoWindow = 5,
    /// A drill does not keep a promise.
    PromiseBroken = 6,
    /// Ctrl-C: what was played until then is there (128 and the number of the signal, as shells have it).
    Interrupted = 130,
}
