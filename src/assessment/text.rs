//! The score card as calm plain text: scales first, then hard fails, lines, and each item with its ground.

use super::card::{
    Cause, Ending, EvidenceItem, HardFail, LineMark, Outcomes, Reason, ScaleMark, ScoreCard, Value, Verdict, Weight,
};
use super::probes::{ProbeRating, ProbeResult};
use super::reason::word;
use crate::scenario::Scenario;
use crate::scenario::ids::{SeatId, Tick};
use crate::scenario::probes::Level;
use crate::scenario::rubric::Line;
use crate::scenario::texts::{TextValue, Texts};

/// Widest line of the text, in characters: fits a terminal and a printed page.
const WIDTH: usize = 100;

/// The whole card, in the texts' language.
pub fn card_text(card: &ScoreCard, scenario: &Scenario, texts: &Texts) -> String {
    let mut page = Page { texts, scenario, out: String::new() };
    page.head(card);
    page.scales(&card.scales);
    if let Some(total) = card.total {
        page.line(0, &page.texts.say_with("card-total", &[("mark", whole(total).into())]));
    }
    page.hard_fails(&card.hard_fails);
    page.lines(&card.lines);
    page.items(card);
    page.outcomes(&card.outcomes);
    page.probes(&card.probes);
    if !card.not_built.is_empty() {
        let names: Vec<String> = card.not_built.iter().map(|line| format!("{line:?}")).collect();
        page.gap();
        page.line(0, &texts.say_with("card-not-built", &[("lines", names.join(", ").into())]));
    }
    page.out
}

/// The sentence of a reason, in the texts' language.
pub fn sentence(reason: &Reason, texts: &Texts) -> String {
    let values: Vec<(&str, TextValue)> =
        reason.values.iter().map(|(slot, value)| (slot.as_str(), text_value(value, texts))).collect();
    with_capital(&texts.say_with(reason.key.as_str(), &values))
}

/// The rule or duty of an item, in the texts' language.
pub fn cause(cause: &Cause, scenario: &Scenario, texts: &Texts) -> String {
    match cause {
        Cause::Rule(id) => {
            let title = scenario.rules.iter().find(|rule| rule.id == *id).map(|rule| texts.say(rule.title.as_str()));
            let values = [("rule", id.as_str().into()), ("title", title.unwrap_or_default().into())];
            texts.say_with("card-by-rule", &values)
        }
        Cause::Duty(_, title) | Cause::Doctrine(title) => {
            texts.say_with("card-by-duty", &[("title", texts.say(title.as_str()).into())])
        }
    }
}

/// Why an item weighs more than its gravity, in the texts' language; empty where it does not.
pub fn harder(weight: &Weight, texts: &Texts) -> String {
    let said = weight.harder.iter().map(|hardship| texts.say(word("hardship", hardship).as_str()));
    said.collect::<Vec<_>>().join(" ")
}

/// What a line says of a fault that another line counts, in the texts' language.
pub fn pointer(item: &EvidenceItem, texts: &Texts) -> String {
    let line = format!("{:?} {}", item.line, texts.say(word("line", item.line).as_str()));
    let values =
        [("line", line.into()), ("time", clock(item.opened).into()), ("reason", sentence(&item.reason, texts).into())];
    texts.say_with("card-pointer", &values)
}

/// Minutes and seconds of the drill's clock.
pub fn clock(tick: Tick) -> String {
    format!("{:02}:{:02}", tick.seconds() / 60, tick.seconds() % 60)
}

/// A length of time as people say it: seconds up to two minutes, then minutes and the seconds over.
pub fn duration(seconds: u32) -> String {
    match (seconds / 60, seconds % 60) {
        (0 | 1, _) if seconds != 60 => format!("{seconds}\u{a0}s"),
        (minutes, 0) => format!("{minutes}\u{a0}min"),
        (minutes, over) => format!("{minutes}\u{a0}min {over}\u{a0}s"),
    }
}

/// A sentence may begin with a value that stands in lower case elsewhere.
fn with_capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn text_value(value: &Value, texts: &Texts) -> TextValue {
    match value {
        Value::Number(number) => TextValue::Number(f64::from(*number)),
        Value::Seconds(seconds) => TextValue::Text(duration(*seconds)),
        Value::Metres(whole) => TextValue::Number(f64::from(*whole)),
        Value::At(tick) => TextValue::Text(clock(*tick)),
        Value::Name(key) => TextValue::Text(texts.say(key.as_str())),
        Value::PeopleAt(key) => {
            let zone = texts.say(key.as_str());
            TextValue::Text(texts.say_with("reason-people-at", &[("zone", zone.into())]))
        }
        Value::Text(text) => TextValue::Text(text.clone()),
    }
}

impl Page<'_> {
    fn head(&mut self, card: &ScoreCard) {
        let title = self.texts.say(self.scenario.meta.title.as_str());
        let whose = match &card.seat {
            Some(seat) => self.seat(seat),
            None => self.texts.say("card-team"),
        };
        self.line(0, &self.texts.say_with("card-title", &[("title", title.into()), ("whose", whose.into())]));
        // The seed as text: a number would be written with separators.
        let values = [("seed", card.seed.to_string().into()), ("ended", clock(card.ended).into())];
        let key = match card.ending {
            Ending::Reached => "card-run",
            Ending::Left => "card-run-left",
            Ending::Open => "card-run-open",
        };
        self.line(0, &self.texts.say_with(key, &values));
    }

    fn scales(&mut self, scales: &[ScaleMark]) {
        self.gap();
        for scale in scales {
            let name = self.texts.say(word("scale", scale.scale).as_str());
            let mark = self.mark(scale.mark);
            let passed = match scale.verdict() {
                Verdict::Passed => "card-passed",
                Verdict::NotPassed if scale.capped => "card-capped",
                Verdict::NotPassed => "card-not-passed",
                Verdict::NotFinished => "verdict-not-finished",
                Verdict::NotObserved => "card-not-judged",
            };
            let row = format!("{name:<18}{mark:>14}   {}", self.texts.say(passed));
            self.line(0, &row);
            let spread = scale.spread.map(|(low, high)| {
                let values = [("items", scale.items.into()), ("low", whole(low).into()), ("high", whole(high).into())];
                self.texts.say_with("card-spread", &values)
            });
            if let Some(spread) = spread {
                self.line(2, &spread);
            }
        }
    }

    fn hard_fails(&mut self, fails: &[HardFail]) {
        if fails.is_empty() {
            return;
        }
        self.heading("card-hard-fails");
        for fail in fails {
            let kind = self.texts.say(word("hard-fail", fail.kind).as_str());
            let head = format!("{}  {kind} · {}", clock(fail.tick), self.seats(&fail.seat, &fail.with));
            self.line(2, &head);
            self.line(4, &sentence(&fail.reason, self.texts));
        }
    }

    fn lines(&mut self, lines: &[LineMark]) {
        self.heading("card-lines");
        for line in lines {
            let name = self.line_name(line.line);
            let items = self.texts.say_with("card-items", &[("items", line.items.into())]);
            let mark = self.mark(line.mark);
            self.line(2, format!("{:<4}{name:<28}{mark:>14}   {items}", format!("{:?}", line.line)).trim_end());
        }
    }

    fn items(&mut self, card: &ScoreCard) {
        for line in &card.lines {
            let of_line = || card.items.iter().filter(|item| item.line == line.line);
            if of_line().chain(card.pointed_from(line.line)).next().is_none() {
                continue;
            }
            self.gap();
            let question = self.texts.say(format!("{}-question", word("line", line.line).as_str()).as_str());
            let name = format!("{:?} {}", line.line, self.line_name(line.line));
            self.line(0, &self.texts.pair(name, question));
            of_line().for_each(|item| self.item(item));
            card.pointed_from(line.line).for_each(|item| self.line(2, &pointer(item, self.texts)));
        }
    }

    fn item(&mut self, item: &EvidenceItem) {
        let rating = self.texts.say(&format!("rating-{}", item.rating));
        let seats = self.seats(&item.seat, &item.with);
        let span = match item.opened == item.closed {
            true => clock(item.opened),
            false => format!("{}-{}", clock(item.opened), clock(item.closed)),
        };
        self.line(2, &format!("{span}  {rating} ({}) · {seats}", item.rating));
        self.line(4, &sentence(&item.reason, self.texts));
        if !item.knew.is_empty() {
            let known: Vec<String> = item.knew.iter().map(|known| sentence(known, self.texts)).collect();
            self.line(4, &self.texts.say_with("card-knew", &[("known", known.join(" ").into())]));
        }
        self.line(4, &cause(&item.cause, self.scenario, self.texts));
        let harder = harder(&item.weight, self.texts);
        if !harder.is_empty() {
            self.line(4, &self.texts.say_with("card-harder", &[("why", harder.into())]));
        }
    }

    fn outcomes(&mut self, outcomes: &Outcomes) {
        self.heading("card-outcomes");
        let rows: [(&str, u32); 7] = [
            ("outcome-civilians", outcomes.civilians),
            ("outcome-dead", outcomes.dead),
            ("outcome-wounded", outcomes.wounded),
            ("outcome-treated", outcomes.treated),
            ("outcome-handed-over", outcomes.handed_over),
            ("outcome-party-casualties", outcomes.party_casualties),
            ("outcome-unit-casualties", outcomes.unit_casualties),
        ];
        for (key, count) in rows {
            let row = format!("{:<44}{count:>6}", self.texts.say(key));
            self.line(2, &row);
        }
        for group in &self.scenario.people {
            if let Some(trust) = outcomes.trust.get(group.id.as_str()) {
                let name = self.texts.say(group.name.as_str());
                let label = self.texts.say_with("outcome-trust", &[("group", name.into())]);
                self.line(2, &format!("{label:<44}{:>6}", self.texts.percent(*trust)));
            }
        }
        let consent = format!("{:<44}{:>6}", self.texts.say("outcome-consent"), self.texts.percent(outcomes.consent));
        self.line(2, &consent);
        if let Some(seconds) = outcomes.first_protective_act_s {
            let values = [("seconds", duration(seconds as u32).into())];
            self.line(2, &self.texts.say_with("outcome-first-act", &values));
        }
    }

    /// Apart from the marks; how many were right at each level, then each question.
    fn probes(&mut self, probes: &[ProbeResult]) {
        if probes.is_empty() {
            return;
        }
        self.heading("card-probes");
        for level in [Level::Perception, Level::Comprehension, Level::Projection] {
            let of_level = || probes.iter().filter(|probe| probe.level == level);
            let right = of_level().filter(|probe| probe.rating == ProbeRating::Right).count() as u32;
            if of_level().next().is_some() {
                let name = self.texts.say(word("probe-level", level).as_str());
                let values = [("right", right.into()), ("asked", (of_level().count() as u32).into())];
                self.line(2, &format!("{name:<42}{}", self.texts.say_with("card-probes-right", &values)));
            }
        }
        probes.iter().for_each(|probe| self.probe(probe));
    }

    fn probe(&mut self, probe: &ProbeResult) {
        let rating = self.texts.say(word("probe-rating", probe.rating).as_str());
        let level = self.texts.say(word("probe-level", probe.level).as_str());
        self.line(2, &format!("{}  {rating} · {level} · {}", clock(probe.opened), self.seat(&probe.seat)));
        self.line(4, &self.texts.say(probe.question.as_str()));
        if let Some(said) = &probe.said {
            self.line(4, &self.texts.say_with("card-probe-said", &[("said", sentence(said, self.texts).into())]));
        }
        let known: Vec<String> = probe.known.iter().map(|known| sentence(known, self.texts)).collect();
        let known = ("known", known.join(" ").into());
        let text = match probe.as_of {
            Some(as_of) => self.texts.say_with("card-probe-known-as-of", &[known, ("as-of", clock(as_of).into())]),
            None => self.texts.say_with("card-probe-known", &[known]),
        };
        self.line(4, &text);
    }

    fn heading(&mut self, key: &str) {
        self.gap();
        self.line(0, &self.texts.say(key));
    }

    fn gap(&mut self) {
        self.out.push('\n');
    }

    /// One paragraph, wrapped at spaces and indented.
    fn line(&mut self, indent: usize, text: &str) {
        let room = WIDTH - indent;
        let mut width = 0;
        self.out.push_str(&" ".repeat(indent));
        for word in text.split_inclusive(' ') {
            let letters = word.trim_end().chars().count();
            if width > 0 && width + letters > room {
                self.end_line(indent);
                width = 0;
            }
            // A word that is longer than the line is cut: the page's width is a promise.
            for (place, letter) in word.chars().enumerate() {
                if place > 0 && width >= room && letter != ' ' {
                    self.end_line(indent);
                    width = 0;
                }
                self.out.push(if letter == '\n' { ' ' } else { letter });
                width += 1;
            }
        }
        self.trim_end();
        self.out.push('\n');
    }

    fn end_line(&mut self, indent: usize) {
        self.trim_end();
        self.out.push('\n');
        self.out.push_str(&" ".repeat(indent));
    }

    fn trim_end(&mut self) {
        let kept = self.out.trim_end_matches(' ').len();
        self.out.truncate(kept);
    }

    fn mark(&self, mark: Option<f32>) -> String {
        match mark {
            Some(mark) => self.texts.say_with("card-mark", &[("mark", whole(mark).into())]),
            None => self.texts.say("card-not-observed"),
        }
    }

    fn line_name(&self, line: Line) -> String {
        self.texts.say(word("line", line).as_str())
    }

    fn seats(&self, first: &SeatId, with: &[SeatId]) -> String {
        let seats = std::iter::once(first).chain(with).map(|seat| self.seat(seat));
        seats.collect::<Vec<_>>().join(", ")
    }

    fn seat(&self, id: &SeatId) -> String {
        let seat = self.scenario.seats.iter().find(|seat| seat.id == *id);
        seat.map_or_else(|| id.to_string(), |seat| self.texts.say(seat.title.as_str()))
    }
}

/// A mark without decimals, rounded down, for 59.9 has not passed at 60; the hair above it makes 74.99999 a 75.
pub fn whole(mark: f32) -> u32 {
    (mark + 0.001).clamp(0.0, 100.0) as u32
}

struct Page<'a> {
    texts: &'a Texts,
    scenario: &'a Scenario,
    out: String,
}
