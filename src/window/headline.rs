//! What the screen shows, in one sentence: for those who hear the page, and for whoever frames it.

use serde::Serialize;

use super::debriefing::Debriefing;
use super::run::Run;
use super::session::{Screen, Session};
use super::words::Words;
use crate::assessment::text::whole;
use crate::exercise::view::SeatView;
use crate::scenario::read::Loaded;
use crate::scenario::rubric::Scale;
use crate::scenario::texts::Texts;

/// Plain data for the page's script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Headline {
    pub says: String,
    /// Language code.
    pub lang: &'static str,
    /// To leave now would break off a drill.
    pub runs: bool,
}

impl Headline {
    pub fn of(session: &Session) -> Self {
        let texts = session.texts();
        let says = session.fetching().unwrap_or_else(|| match session.screen() {
            Screen::Library => in_library(texts, session),
            Screen::Notice(loaded) => with_title(texts, "ui-headline-notice", loaded),
            Screen::Briefing(loaded, _) => with_title(texts, "ui-headline-briefing", loaded),
            Screen::Reopening { reopening, .. } if reopening.notice => {
                with_title(texts, "ui-headline-notice", &reopening.loaded)
            }
            Screen::Reopening { .. } => texts.say("ui-headline-reopening"),
            Screen::Play(run) => in_play(texts, run),
            Screen::Debrief(debriefing) => in_debrief(texts, debriefing),
        });
        let says = with_what_lies_over(says, session);
        let runs = matches!(session.screen(), Screen::Play(run) if !run.view().ended);
        Self { says, lang: texts.language().code(), runs }
    }
}

/// What went wrong last, wherever it is shown, and the dialog that has the keyboard.
fn with_what_lies_over(says: String, session: &Session) -> String {
    let of_debrief = match session.screen() {
        Screen::Debrief(debriefing) => debriefing.fault().map(|key| session.texts().say(key)),
        _ => None,
    };
    let dialog =
        session.dialog().map(|title| session.texts().say_with("ui-headline-dialog", &[("title", title.into())]));
    let fault = session.fault().map(str::to_owned);
    [Some(says), fault, of_debrief, dialog].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn in_library(texts: &Texts, session: &Session) -> String {
    let mut says = vec![texts.say("ui-headline-library")];
    let unplayable = session.unplayable().map(|name| texts.say_with("ui-headline-problems", &[("name", name.into())]));
    says.extend(unplayable);
    says.join(" ")
}

fn with_title(texts: &Texts, key: &str, loaded: &Loaded) -> String {
    texts.say_with(key, &[("title", loaded.texts.say(loaded.scenario.meta.title.as_str()).into())])
}

/// The minute and not the second: a voice that never stops says nothing.
fn in_play(texts: &Texts, run: &Run) -> String {
    let (loaded, view) = (run.loaded(), run.view());
    let mut says = with_title(texts, "ui-headline-play", loaded);
    let mut add = |part: String| {
        says.push(' ');
        says.push_str(&part);
    };
    add(texts.say_with("ui-headline-minute", &[("minute", (view.tick.seconds_f32() as u32 / 60).into())]));
    let unread = view.messages.iter().filter(|message| message.has_come() && !run.state.read.contains(&message.no));
    add(texts.say_with("ui-headline-unread", &[("count", (unread.count() as u32).into())]));
    if let Some(question) = question(loaded, view) {
        add(question);
    }
    says
}

/// The question that stops the clock, or the decision that closes first.
fn question(loaded: &Loaded, view: &SeatView) -> Option<String> {
    let words = Words { texts: &loaded.texts, scenario: &loaded.scenario };
    if let Some(asked) = &view.probe {
        let probe = loaded.scenario.probes.iter().find(|probe| probe.id == asked.id)?;
        return Some(words.key(&probe.question));
    }
    let open = view.decisions.iter().filter(|decision| decision.is_open());
    let first = open.min_by_key(|decision| decision.closes)?;
    let decision = loaded.scenario.decision(&first.id)?;
    Some(words.key(&decision.question))
}

fn in_debrief(texts: &Texts, debriefing: &Debriefing) -> String {
    let review = &debriefing.review;
    let mut says = with_title(texts, "ui-headline-debrief", &review.loaded);
    if !debriefing.shows_marks() {
        return says;
    }
    for (scale, key) in
        [(Scale::Proportionality, "ui-headline-proportionality"), (Scale::Coordination, "ui-headline-coordination")]
    {
        if let Some(mark) = review.card.scale(scale).mark {
            says.push(' ');
            says.push_str(&texts.say_with(key, &[("mark", whole(mark).into())]));
        }
    }
    says
}
