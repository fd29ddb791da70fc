//! What is told, as the record holds it: messages with who sends and receives them, and the news of units.

use serde::{Deserialize, Serialize};

use super::super::order::Detail;
use crate::scenario::forces::{Channel, Purpose};
use crate::scenario::ids::{MessageNo, SeatId, TextKey, Tick, TopicId};
use crate::scenario::story::Sender;

/// A message leaving its sender.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    pub message: MessageNo,
    pub from: Party,
    pub to: Party,
    pub purpose: Purpose,
    pub channel: Channel,
    pub topic: Option<TopicId>,
    pub detail: Option<Detail>,
    pub text: MessageText,
    /// When it will be there.
    pub arrives: Tick,
    pub acknowledge_by: Option<Tick>,
    pub answers: Option<MessageNo>,
}

/// Who sends or receives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Party {
    Seat(SeatId),
    Sender(Sender),
    Public,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MessageText {
    /// A text of the message files.
    Key(TextKey),
    /// Words that a person typed: a whisper, a reason.
    Typed(String),
    /// The faces say it from purpose and topic.
    Standard,
}

/// What a unit tells unasked. Each has a text of its name in the message files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum UnitNews {
    /// It has come, and takes orders from now on.
    Available,
    /// A vehicle stands with an empty tank.
    OutOfFuel,
    /// An aircraft turns back with just enough left for the way home.
    LowEndurance,
    /// It turns back from wind or fog beyond its limits.
    WeatherBound,
    /// It did not get home.
    ForcedDown,
    /// Under fire, it goes behind a wall, and what it was at waits.
    TakesCover,
    /// Under fire, with no wall to go behind.
    NoCover,
    /// The fire has ceased.
    LeavesCover,
    /// Somebody whom it carried or cared for has died.
    PatientDied,
    /// It sees where a threat was last known to be, and nobody there.
    FoundNobody,
    /// Its order ended without what was ordered: those it was meant for have left, gave way before it came, or could not
    /// be taken; people stayed where they were; nobody was there to aid, to carry or to lead.
    TargetGone,
    GaveWay,
    NotTaken,
    NotDispersed,
    NobodyToTreat,
    NobodyToCarry,
    NobodyLed,
    /// None of its people can act any more.
    OutOfAction,
    /// It has hurt or killed some of those against whom it acted: aid is owed to them as to anybody.
    HasHurt,
    /// It takes those whom it has detained along, at their pace.
    LeadsDetained,
    /// The host state has taken over those whom it had detained.
    HandedOver,
    /// It has laid down the wounded whom it carried, where nobody takes them over.
    LaidDown,
}
