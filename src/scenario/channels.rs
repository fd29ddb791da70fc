//! Channels as data: how long each takes, how many messages it carries at once, and how far it reaches.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::Channel;

/// One channel; a channel that is not listed is as in [`ChannelFigures::usual`]. The figures are common professional
/// knowledge that an expert should confirm (C).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChannelFigures {
    pub channel: Channel,
    /// Seconds from the beginning of a message to its being there: raising a station, ringing through, opening what came.
    pub delay_s: u32,
    /// Seconds for which a message takes up a line.
    #[serde(default)]
    pub holds_s: u32,
    /// Messages at once, of one seat or, on a shared net, of all; 0 is any number.
    #[serde(default)]
    pub lines: u16,
    /// One net for all seats, as a radio net is.
    #[serde(default)]
    pub shared: bool,
    /// Metres within which a unit must be of whom it speaks to, or people of what they hear; anywhere where absent.
    #[serde(default)]
    pub reach_m: Option<f32>,
    /// Seconds more until the public has heard.
    #[serde(default)]
    pub spreads_s: u32,
}

impl ChannelFigures {
    /// Of a channel that the scenario does not list.
    pub fn usual(channel: Channel) -> Self {
        let (delay_s, holds_s, lines, shared, reach_m) = match channel {
            Channel::Radio => (1, 4, 1, true, None),
            Channel::Phone => (2, 10, 1, false, None),
            Channel::Hotline => (2, 10, 1, true, None),
            Channel::InPerson => (0, 0, 0, false, Some(25.0)),
            Channel::Email => (4, 0, 0, false, None),
            Channel::Loudspeaker => (0, 0, 0, false, Some(60.0)),
            Channel::Press => (2, 0, 0, true, None),
        };
        let spreads_s = if channel == Channel::Press { 90 } else { 0 };
        Self { channel, delay_s, holds_s, lines, shared, reach_m, spreads_s }
    }

    /// As the scenario lists it, or usual.
    pub fn of(listed: &[ChannelFigures], channel: Channel) -> Self {
        listed.iter().find(|figures| figures.channel == channel).copied().unwrap_or_else(|| Self::usual(channel))
    }
}
