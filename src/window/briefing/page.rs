//! The briefing as one page to print: no script, no other file; every text is escaped by the template.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::facts;
use super::forces::{grant, reach};
use crate::scenario::mandate::RuleEffect;
use crate::window::words::Words;

/// The reports' own: readable on screens light and dark and on paper.
const STYLE: &str = include_str!("../../../assets/report/report.css");

/// In practice the page says what will be judged as well.
pub fn page(words: &Words, practice: bool) -> String {
    let meta = &words.scenario.meta;
    let title = words.key(&meta.title);
    let section = |key: &str, content: Markup| html! { section { h2 { (words.say(key)) } (content) } };
    let whole = html! {
        (DOCTYPE)
        html lang=(words.texts.language().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · " (words.say("ui-briefing")) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (title) }
                    p.muted { (words.key(&meta.summary)) }
                    @if let Some(notice) = &meta.content_notice { p.note { (words.key(notice)) } }
                }
                main {
                    (section("ui-situation", paragraphs(&words.key(&meta.situation))))
                    (section("ui-mandate", mandate(words)))
                    (section("ui-rules", rules(words)))
                    (section("ui-forces", forces(words)))
                    (section("ui-contacts", contacts(words)))
                    (section("ui-product-expected", paragraphs(&words.key(&meta.product))))
                    (section("ui-objectives", html! {
                        ul { @for objective in &words.scenario.objectives { li { (words.key(&objective.text)) } } }
                    }))
                    @if practice { (section("ui-judged-on", judged(words))) }
                }
            }
        }
    };
    whole.into_string()
}

fn paragraphs(text: &str) -> Markup {
    html! { @for part in text.split("\n\n") { p { (part) } } }
}

fn mandate(words: &Words) -> Markup {
    let mandate = &words.scenario.mandate;
    html! {
        p { strong { (words.key(&mandate.title)) } }
        (paragraphs(&words.key(&mandate.text)))
        h3 { (words.say("ui-decision-rights")) }
        table {
            @for right in &mandate.decision_rights {
                tr { td { (words.key(&right.what)) } td { (words.key(&right.who)) } }
            }
        }
    }
}

fn rules(words: &Words) -> Markup {
    let effect = |effect: RuleEffect| {
        let (key, rung) = match effect {
            RuleEffect::PermitsUpTo(rung) => ("ui-rule-permits", rung),
            RuleEffect::ForbidsFrom(rung) => ("ui-rule-forbids", rung),
        };
        words.with(key, &[("rung", words.named("rung", rung).into()), ("level", u32::from(rung.level()).into())])
    };
    html! {
        @for rule in &words.scenario.rules {
            h3 { (rule.id) " " (words.key(&rule.title)) }
            p { (words.key(&rule.text)) }
            p.note { (effect(rule.effect)) @for fact in facts(words, rule) { " · " (fact) } }
        }
    }
}

fn forces(words: &Words) -> Markup {
    html! {
        @for seat in words.scenario.seats.iter().filter(|seat| seat.playable) {
            h3 { (words.key(&seat.title)) }
            @for line in words.decides(&seat.id, seat.delegated) { p.note { (line) } }
            table {
                @for unit in words.scenario.units.iter().filter(|unit| unit.seat == seat.id) {
                    tr {
                        td { (words.key(&unit.name)) }
                        td { (words.named("unit-kind", unit.kind)) ", " (unit.strength) }
                        td { @for (at, means) in unit.means.iter().enumerate() {
                            @if at > 0 { ", " } (words.key(&means.name))
                        } }
                        td { @if unit.available_at_s > 0 {
                            (words.with("ui-minutes-away", &[("time", words.duration(unit.available_at_s).into())]))
                        } }
                    }
                }
            }
        }
    }
}

fn contacts(words: &Words) -> Markup {
    html! {
        table {
            @for contact in &words.scenario.counterparts {
                tr {
                    td { strong { (words.key(&contact.name)) } }
                    td {
                        (reach(words, contact))
                        @if let Some(grant) = grant(words, contact) { br; (grant) }
                    }
                    td { (words.key(&contact.interests)) }
                }
            }
        }
    }
}

fn judged(words: &Words) -> Markup {
    html! {
        ul { @for (line, _) in &words.scenario.rubric.lines {
            li { (format!("{line:?}")) " " (words.named("line", line)) }
        } }
        p.note { (words.with("ui-pass-mark", &[("mark", f64::from(words.scenario.rubric.pass_mark).into())])) }
    }
}
