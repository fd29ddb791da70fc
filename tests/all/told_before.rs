//! Word that went out before it was due: what still holds then need not be said again. Records written by hand.

use tutela::scenario::deeds::{Deed, FollowUp};
use tutela::scenario::forces::Purpose;
use tutela::scenario::ids::Tick;
use tutela::scenario::matter::Matter;
use tutela::scenario::people::Stage;
use tutela::scenario::rubric::{Line, Need};
use tutela::scenario::story::{Condition, Inject};
use tutela::sim::event::EventKind;

use crate::duties::without_needs;
use crate::record::{Account, PARTY, SEAT, WELL, of, only};

const OPENED_S: u32 = 200;

/// The women ask for the way out at 200 s, and a need to tell them of it opens.
fn asked_for_the_way(change: impl FnOnce(&mut Account)) -> Account {
    let mut account = without_needs();
    let drill = &mut account.scenario;
    let mut way = drill.topics[0].clone();
    (way.id, way.about, way.from_start) = ("way".into(), Some(vec![Matter::Zone(WELL.into())]), true);
    drill.topics.push(way);
    let ask = Inject { id: "ask".into(), topic: Some("way".into()), effects: Vec::new(), ..drill.injects[0].clone() };
    let news = Inject { id: "news".into(), effects: drill.injects[0].effects.clone(), ..ask.clone() };
    drill.injects.extend([ask, news]);
    let need = Account::new().scenario.rubric.needs.pop().expect("a need of the women");
    let opens = Condition::Fired("ask".into());
    drill.rubric.needs = vec![Need { topic: "way".into(), opens, within_s: 120, ..need }];
    change(&mut account);
    account
}

fn open(account: &mut Account, inject: &str) {
    account.write(OPENED_S, EventKind::InjectFired { inject: inject.into() });
    account.informed(OPENED_S, "women", "way");
    account.need(OPENED_S, "feed-back");
}

#[test]
fn who_was_asked_early_is_told_and_the_card_says_so() {
    let judged = |told_s: u32| {
        let mut account = asked_for_the_way(|_| {});
        if told_s > OPENED_S {
            open(&mut account, "ask");
        }
        let asked = account.tell(told_s, "women", "way", Purpose::Consult);
        account.answered(told_s + 20, "women", asked);
        if told_s < OPENED_S {
            open(&mut account, "ask");
        }
        account.end(900);
        let item = only(&account.card(), Line::C5);
        (item.rating, item.reason.key.as_str().to_owned())
    };
    let is = |rating: u8, key: &str| (rating, key.to_owned());
    assert_eq!(judged(205), is(4, "need-told-closed"));
    assert_eq!([judged(190), judged(110), judged(5)], [(); 3].map(|()| is(4, "need-told-before")));
}

#[test]
fn an_early_word_is_none_once_there_is_news() {
    let rating = |told_s: u32, news_s: Option<u32>, opens: &str| {
        let mut account = asked_for_the_way(|account| {
            let drill = &mut account.scenario;
            drill.rubric.needs[0].opens = Condition::Fired(opens.into());
        });
        let mut acts = vec![(told_s, None), (OPENED_S, Some(opens))];
        acts.extend(news_s.map(|at_s| (at_s, Some("news"))));
        acts.sort();
        for (at_s, inject) in acts {
            match inject {
                None => {
                    account.tell(at_s, "women", "way", Purpose::Notify);
                }
                Some(inject) if at_s == OPENED_S => open(&mut account, inject),
                Some(inject) => {
                    account.write(at_s, EventKind::InjectFired { inject: inject.into() });
                }
            }
        }
        account.end(900);
        only(&account.card(), Line::C5).rating
    };
    assert_eq!(rating(60, None, "ask"), 4);
    assert_eq!(rating(60, Some(100), "ask"), 0, "the band was reported on the topic since");
    assert_eq!(rating(120, Some(100), "ask"), 4);
    assert_eq!(rating(60, None, "news"), 0, "what opens the need is news");
}

#[test]
fn what_cannot_be_written_about_yet_is_not_told() {
    let mut account = asked_for_the_way(|account| {
        account.scenario.topics.last_mut().expect("the way").from_start = false;
    });
    account.tell(60, "women", "way", Purpose::Notify);
    open(&mut account, "ask");
    account.end(900);
    assert_eq!(only(&account.card(), Line::C5).rating, 0);
}

/// The decision is put at 200 s, and what goes with its answer is due within a minute.
#[test]
fn a_choice_is_followed_by_what_was_done_before_it_was_put() {
    let rating = |told_s: u32, topic: &str, stages: &[(u32, Stage)]| {
        let mut account = asked_for_the_way(|_| {});
        account.scenario.topics[0].about = Some(vec![Matter::Party(PARTY.into())]);
        account.scenario.rubric.needs.clear();
        let option = &mut account.scenario.decisions[0].options[0];
        option.marks[0].rating = 4;
        option.follows = Some(FollowUp { within_s: 60, deeds: vec![Deed::TellsOf("women".into(), topic.into())] });
        let decision = account.scenario.decisions[0].id.clone();
        let (known, later): (Vec<_>, Vec<_>) = stages.iter().partition(|(at_s, _)| *at_s <= told_s);
        for (at_s, stage) in known {
            account.threat(at_s, stage, None);
        }
        account.tell(told_s, "women", topic, Purpose::Consult);
        for (at_s, stage) in later {
            account.threat(at_s, stage, None);
        }
        let closes = Tick::from_seconds(OPENED_S + 60);
        account.write(OPENED_S, EventKind::DecisionOpened { decision: decision.clone(), seat: SEAT.into(), closes });
        let (seat, option) = (SEAT.into(), "now".into());
        account.write(OPENED_S + 5, EventKind::Decided { decision, seat, option, rationale: String::new() });
        account.end(900);
        let judged = of(&account.card(), Line::P8);
        judged.iter().find(|item| item.opened == Tick::from_seconds(OPENED_S)).expect("the decision").rating
    };
    assert_eq!(rating(77, "way", &[]), 4);
    assert_eq!(rating(77, "threat", &[(60, Stage::Indicators)]), 4);
    assert_eq!(rating(40, "threat", &[(60, Stage::Indicators)]), 1, "nobody knew of the band");
    assert_eq!(rating(77, "threat", &[(60, Stage::Indicators), (100, Stage::HostileIntent)]), 1, "more is known since");
    assert_eq!(rating(110, "threat", &[(60, Stage::Indicators), (100, Stage::HostileIntent)]), 4);
}
