//! Who told whom: records written by hand, and the coordination graph that they must yield.

use tutela::assessment::coordination::{CoordinationGraph, Due, OverShare, Pair, PairState, graph};
use tutela::scenario::forces::{Channel, Purpose};
use tutela::scenario::ids::{ContactId, EventNo, Tick};
use tutela::scenario::story::Sender;
use tutela::sim::event::{EventKind, EventRecord, Party};
use tutela::sim::order::{Detail, Player, PublicLine};

use crate::record::{Account, SEAT};

#[test]
fn in_time_late_and_never_are_told_apart_with_their_delay() {
    let mut account = Account::new();
    account.need(10, "tell-joc");
    account.need(20, "tell-chief");
    account.need(30, "feed-back");
    let report = account.tell(40, "joc", "threat", Purpose::Report);
    account.tell(200, "chief", "threat", Purpose::Notify);
    account.end(290);
    let graph = of(&account);
    let states: Vec<(&str, PairState)> = graph.pairs.iter().map(|pair| (who(pair), pair.state)).collect();
    assert_eq!(states, [("joc", PairState::InTime), ("chief", PairState::Late), ("women", PairState::Never)]);
    let told = graph.pairs[0].told.as_ref().expect("told");
    assert_eq!(
        (told.message, told.delay_s, told.channel, told.delivered),
        (report, 30.0, Channel::Radio, Some(Tick(400)))
    );
    assert_eq!((graph.pairs[0].standard_s, graph.pairs[0].event), (90, EventNo(0)));
    assert_eq!(graph.pairs[1].told.as_ref().expect("told late").delay_s, 180.0);
    assert_eq!(graph.pairs[2].due, Due::Need("feed-back".into()));
}

#[test]
fn a_need_within_its_standard_at_the_end_is_open_and_nobodys_fault() {
    let mut account = Account::new();
    account.need(250, "tell-joc");
    account.end(290);
    let graph = of(&account);
    assert_eq!(graph.pairs.len(), 1);
    assert_eq!((graph.pairs[0].state, graph.pairs[0].told.is_none()), (PairState::Open, true));
}

#[test]
fn a_loop_is_closed_by_acknowledgement_action_or_feedback() {
    let mut account = Account::new();
    account.need(10, "tell-joc");
    let report = account.tell(20, "joc", "threat", Purpose::Report);
    account.end(290);
    assert!(!of(&account).pairs[0].told.as_ref().expect("told").is_loop_closed());
    let closings = [
        EventKind::Acknowledged { message: report, seat: None },
        EventKind::ActedOn { message: report, seat: None },
        EventKind::FedBack { message: report, by: report },
    ];
    for closing in closings {
        let mut closed = account.clone();
        closed.write(291, closing);
        assert!(of(&closed).pairs[0].told.as_ref().expect("told").is_loop_closed());
    }
}

#[test]
fn a_message_that_asks_for_an_acknowledgement_is_a_pair() {
    let mut account = Account::new();
    let asked = account.asked(10, "joc", "threat");
    let left = account.asked(50, "chief", "threat");
    account.acknowledge(20, asked);
    account.end(290);
    let graph = of(&account);
    assert_eq!(
        graph.pairs.iter().map(|pair| &pair.due).collect::<Vec<_>>(),
        [&Due::Acknowledgement(asked), &Due::Acknowledgement(left)]
    );
    let told = graph.pairs[0].told.as_ref().expect("acknowledged");
    assert_eq!((graph.pairs[0].state, told.delay_s, told.purpose), (PairState::InTime, 10.0, None));
    assert_eq!((graph.pairs[1].state, graph.pairs[1].standard_s), (PairState::Never, 60));
}

#[test]
fn the_same_content_again_is_a_duplicate_until_there_is_news() {
    let mut account = Account::new();
    let first = account.tell(10, "joc", "threat", Purpose::Report);
    let again = account.tell(20, "joc", "threat", Purpose::Report);
    let third = account.tell(30, "joc", "threat", Purpose::Report);
    account.tell(31, "chief", "threat", Purpose::Notify);
    account.tell(32, "joc", "wounded", Purpose::Report);
    account.asked(40, "women", "threat");
    account.tell(50, "joc", "threat", Purpose::Report);
    account.end(290);
    let duplicates = of(&account).duplicates;
    assert_eq!(duplicates.len(), 1, "{duplicates:?}");
    assert_eq!(duplicates[0].messages, [first, again, third]);
    assert_eq!(duplicates[0].ticks, [10, 20, 30].map(Tick::from_seconds));
}

#[test]
fn what_went_to_somebody_without_need_is_listed_with_its_ground() {
    let mut account = Account::new();
    account.share(10, "joc", "survivor", Detail::Identity);
    account.share(20, "chief", "survivor", Detail::Trend);
    account.write(30, EventKind::Published { seat: SEAT.into(), topic: "survivor".into(), line: PublicLine::Facts });
    account.tell(40, "women", "wounded", Purpose::Notify);
    account.tell(50, "joc", "threat", Purpose::Report);
    account.tell(60, "joc", "survivor", Purpose::AskAdvice);
    account.end(290);
    let grounds: Vec<OverShare> = of(&account).over_shared.iter().map(|share| share.why).collect();
    assert_eq!(grounds, [OverShare::Identity, OverShare::Protected, OverShare::Published, OverShare::NoNeed]);
}

#[test]
fn load_counts_messages_by_minute_and_by_channel() {
    let mut account = Account::new();
    account.tell(10, "joc", "threat", Purpose::Report);
    account.asked(70, "chief", "threat");
    account.asked(80, "joc", "threat");
    account.end(120);
    let graph = of(&account);
    let minutes: Vec<(u32, u32)> = graph.load.minutes.iter().map(|count| (count.sent, count.received)).collect();
    assert_eq!(minutes, [(1, 0), (0, 2), (0, 0)]);
    assert_eq!(graph.load.per_minute, 1.5);
    assert_eq!((graph.load.channels[0].channel, graph.load.channels[0].received), (Channel::Radio, 2));
    let joc = graph.nodes.iter().find(|node| node.party == contact("joc")).expect("a node");
    assert_eq!((joc.sent, joc.received, joc.is_own), (1, 1, false));
    assert_eq!(graph.nodes[0].party, Party::Seat(SEAT.into()));
}

#[test]
fn a_bots_messages_are_nobodys_and_another_seats_graph_is_its_own() {
    let mut account = Account::new();
    account.write(0, EventKind::SeatHanded { seat: SEAT.into(), to: Player::Bot });
    account.need(10, "tell-joc");
    account.tell(20, "joc", "threat", Purpose::Report);
    account.tell(30, "joc", "threat", Purpose::Report);
    account.share(40, "chief", "survivor", Detail::Identity);
    account.end(290);
    for graph in [graph(&account.scenario, &account.record, Some(&SEAT.into())), of(&account)] {
        assert!(graph.pairs.is_empty() && graph.duplicates.is_empty() && graph.over_shared.is_empty());
    }
}

#[test]
fn an_empty_record_has_an_empty_graph() {
    let account = Account::new();
    let graph = graph(&account.scenario, &EventRecord::default(), None);
    assert!(graph.pairs.is_empty() && graph.edges.is_empty());
    assert!(graph.load.per_minute == 0.0 && graph.load.minutes.len() == 1);
    let json = serde_json::to_string(&graph).expect("plain data");
    assert_eq!(serde_json::from_str::<CoordinationGraph>(&json).expect("reads back"), graph);
}

fn of(account: &Account) -> CoordinationGraph {
    graph(&account.scenario, &account.record, None)
}

fn who(pair: &Pair) -> &str {
    match &pair.who {
        Party::Sender(Sender::Contact(contact)) => contact.as_str(),
        _ => "?",
    }
}

fn contact(id: &str) -> Party {
    Party::Sender(Sender::Contact(ContactId::from(id)))
}
