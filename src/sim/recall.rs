//! What seats hold: how a look or a report changes it, how a better look corrects it, how it fades.

use bevy::math::ops;
use bevy::prelude::*;

use super::glimpse::{Grain, Taken, lies};
use super::state::{Basis, Clock, Drill, Knowledge, Learned, PartyKnown, PersonSeen, SeatKnowledge};
use crate::scenario::ids::{PersonNo, Point, TICKS_PER_SECOND, Tick};
use crate::scenario::knowing::{Fading, Reports, Sight};
use crate::scenario::people::{ArmedParty, Indicator, PartyStatus, Stage};
use crate::scenario::rules::TargetKnown;

/// A report reaches the seat: where the party was, what it seems to be, when it is expected to do harm.
pub(super) fn tell_party(knowledge: &mut Knowledge, (seat, party): (u16, u16), told: Report) {
    let Some(known) = party_slot(knowledge, seat, party) else { return };
    let is_new = known.is_none();
    let known = known.get_or_insert_with(PartyKnown::default);
    if known.is_over(told.tick) {
        return;
    }
    if told.stage > known.target.stage {
        (known.basis, known.clarity) = (Basis::Report, 0.0);
    }
    raise(&mut known.target, told.stage, told.confidence);
    // What was seen since the report was made is newer than it.
    if is_new || told.tick >= known.seen {
        known.place_at(told.at, told.tick, told.from);
    }
    known.shown = known.shown.max(told.tick);
    if let Some(seconds) = told.harm_in_s {
        known.harm_at = Some(told.tick.plus_seconds(seconds));
    }
}

impl PartyKnown {
    /// Its place is known again.
    pub(super) fn place_at(&mut self, at: Point, tick: Tick, from: Learned) {
        (self.at, self.seen, self.from) = (at, tick, from);
        (self.gone, self.target.lost) = (0.0, false);
    }

    /// A look at its last known place, which would have found it with this chance, found nobody; true where it is lost
    /// by that.
    pub(super) fn missed(&mut self, sight: &Sight, chance: f32, tick: Tick) -> bool {
        self.gone = 1.0 - (1.0 - self.gone) * (1.0 - chance.clamp(0.0, 1.0));
        let is_threat = self.target.status.is_threat() && self.target.stage > Stage::None;
        let is_gone = self.gone >= sight.gone_sure && tick >= self.seen.plus_seconds(sight.lost_after_s);
        is_threat && is_gone && self.lose()
    }

    /// Nobody knows where it is; true where that is news.
    pub(super) fn lose(&mut self) -> bool {
        !std::mem::replace(&mut self.target.lost, true)
    }

    /// Seen to be no threat: for good, or at least until after the tick. No report of then says otherwise.
    fn is_over(&self, tick: Tick) -> bool {
        use PartyStatus::{Detained, Gone, HorsDeCombat, Surrendered};
        let for_good = matches!(self.target.status, Surrendered | Detained | HorsDeCombat | Gone);
        for_good || !self.target.status.is_threat() && tick <= self.seen
    }
}

/// A report on a party, as it reaches a seat.
#[derive(Clone, Copy, Debug)]
pub(super) struct Report {
    /// When it was made, and where it has the party then.
    pub(super) tick: Tick,
    pub(super) at: Point,
    pub(super) stage: Stage,
    pub(super) confidence: f32,
    pub(super) harm_in_s: Option<u32>,
    pub(super) from: Learned,
}

/// Place and time are those of the look; the state is the better of what it shows and what was held.
pub(super) fn see_person(known: &mut SeatKnowledge, figures: &Fading, person: usize, glance: &Glance) {
    let Glance { at, tick, taken, from } = *glance;
    let Some(slot) = known.people.get_mut(person) else { return };
    let new = PersonSeen { at, seen: tick, state: taken.state, confidence: taken.confidence, from };
    let Some(held) = slot else {
        *slot = Some(new);
        return;
    };
    let left = person_confidence(held, figures, tick);
    let is_alike = lies(held.state) == lies(taken.state);
    let keeps = match taken.grain {
        Grain::Fine => false,
        // A coarse look cannot tell the held state from others like it; it tells who fell or got up.
        Grain::Posture => is_alike,
        Grain::Presence => is_alike || taken.confidence < left,
    };
    *slot =
        Some(if keeps { PersonSeen { state: held.state, confidence: left.max(taken.confidence), ..new } } else { new });
}

/// What a look made of a person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glance {
    pub at: Point,
    pub tick: Tick,
    pub taken: Taken,
    pub from: Learned,
}

/// How sure the state of a person still is: halved by each spell without a look.
pub fn person_confidence(seen: &PersonSeen, figures: &Fading, now: Tick) -> f32 {
    seen.confidence * ops::exp2(-now.seconds_since(seen.seen) / figures.person_half_s.max(1.0))
}

/// The seat knows of somebody wounded; told once for each.
pub(super) fn count_wounded(known: &mut SeatKnowledge, person: usize, tick: Tick, news: &mut Vec<PersonNo>) {
    if let Some(since) = known.wounded_since.get_mut(person)
        && since.is_none()
    {
        *since = Some(tick);
        news.push(PersonNo(person as u32));
    }
}

/// A sign was noticed, and read rightly or not.
pub(super) fn notice(known: &mut PartyKnown, sign: &Sign) {
    let Sign { no, indicator, tick, clarity, misread } = *sign;
    let (shows, confidence) = match misread {
        None => (indicator.shows, indicator.confidence),
        Some(up) => (shifted(indicator.shows, up), indicator.confidence * (0.5 + 0.5 * clarity)),
    };
    // The stage rests on this sign, which was misread: a look at least as good puts that right.
    let is_overread = known.basis == Basis::Sign(no) && known.target.stage > shows;
    if misread.is_none() && is_overread && clarity + AS_CLEAR >= known.clarity {
        (known.target.stage, known.target.confidence, known.clarity) = (shows, confidence, clarity);
    }
    if shows > known.target.stage {
        (known.basis, known.clarity) = (Basis::Sign(no), clarity);
    }
    if known.indicators.contains(&no) {
        // The same sign again keeps the knowledge fresh but adds none.
        if shows >= known.target.stage {
            known.target.stage = shows;
            known.target.confidence = known.target.confidence.max(confidence);
        }
    } else {
        known.indicators.push(no);
        raise(&mut known.target, shows, confidence);
    }
    if shows >= known.target.stage {
        known.shown = tick;
    }
    if shows == Stage::Violence && misread.is_none() {
        known.harm_at = Some(tick);
    }
}

/// A sign that was noticed in a look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign<'a> {
    pub no: u16,
    pub indicator: &'a Indicator,
    pub tick: Tick,
    pub clarity: f32,
    /// Taken for more, or for less, than it shows.
    pub misread: Option<bool>,
}

/// A party that a report holds at a stage is looked at, and the sign of that stage is not there. Each look in vain
/// lowers the confidence by Bayes' rule; where little is left, the stage falls to what the seat saw for itself.
pub(super) fn doubt(
    known: &mut PartyKnown,
    reports: &Reports,
    (party, indicator): (&ArmedParty, &Indicator),
    clarity: f32,
) {
    let target = &mut known.target;
    if known.basis != Basis::Report || target.stage == Stage::None || indicator.shows != target.stage {
        return;
    }
    let missed = indicator.chance * clarity;
    let held = target.confidence;
    target.confidence = held * (1.0 - missed) / (1.0 - held * missed).max(f32::EPSILON);
    if target.confidence >= reports.disbelieved {
        return;
    }
    let signs = known.indicators.iter().filter_map(|no| Some((*no, party.indicators.get(usize::from(*no))?)));
    let best = signs.filter(|(_, sign)| sign.shows < target.stage).max_by_key(|(no, sign)| (sign.shows, *no));
    (target.stage, target.confidence) = best.map_or((Stage::None, 0.0), |(_, sign)| (sign.shows, sign.confidence));
    known.basis = best.map_or(Basis::Report, |(no, _)| Basis::Sign(no));
    known.harm_at = None;
}

/// How many they seem to be: a poor look is off by up to a half.
pub(super) fn count(known: &mut PartyKnown, there: u16, clarity: f32, (reads, shift): (f32, f32)) {
    if known.count > 0 && clarity + AS_CLEAR < known.count_sure {
        return;
    }
    let seems = if reads < clarity { f32::from(there) } else { f32::from(there) * (0.5 + shift) };
    known.count = (seems.round() as u16).max(1);
    known.count_sure = clarity;
}

/// Independent signs of one stage add up; a sign of a higher stage stands by itself.
pub(super) fn raise(target: &mut TargetKnown, stage: Stage, confidence: f32) {
    let confidence = confidence.clamp(0.0, 1.0);
    if stage > target.stage {
        target.stage = stage;
        target.confidence = confidence;
    } else if stage == target.stage {
        target.confidence = 1.0 - (1.0 - target.confidence) * (1.0 - confidence);
    }
}

/// Once a second, what nobody has confirmed becomes less certain.
pub(super) fn age(clock: Res<Clock>, drill: Res<Drill>, mut knowledge: ResMut<Knowledge>) {
    if !clock.tick.0.is_multiple_of(TICKS_PER_SECOND) {
        return;
    }
    let figures = &drill.0.knowing.memory;
    for known in knowledge.seats.iter_mut().flat_map(|seat| seat.parties.iter_mut().flatten()) {
        let target = &mut known.target;
        let shown_s = clock.tick.seconds_since(known.shown) as u32;
        if target.stage > Stage::HostileIntent && shown_s > figures.act_stale_s {
            target.stage = Stage::HostileIntent;
        }
        let unconfirmed_s = shown_s.min(clock.tick.seconds_since(known.seen) as u32);
        if unconfirmed_s > figures.fades_after_s && target.confidence > figures.faded {
            target.confidence = (target.confidence - figures.fade).max(figures.faded);
        }
        if known.harm_at.is_some_and(|harm| clock.tick.seconds_since(harm) as u32 > figures.harm_overdue_s) {
            known.harm_at = None;
        }
        target.time_to_harm_s = known.harm_at.map(|harm| harm.0.saturating_sub(clock.tick.0) / TICKS_PER_SECOND);
    }
}

pub(super) fn party_slot(knowledge: &mut Knowledge, seat: u16, party: u16) -> Option<&mut Option<PartyKnown>> {
    knowledge.seats.get_mut(usize::from(seat))?.parties.get_mut(usize::from(party))
}

/// One stage up or down, within those that amount to a threat.
pub(super) fn shifted(stage: Stage, up: bool) -> Stage {
    match (stage, up) {
        (Stage::None | Stage::Indicators, false) => Stage::Indicators,
        (Stage::None, true) | (Stage::HostileIntent, false) => Stage::Indicators,
        (Stage::Indicators, true) | (Stage::HostileAct, false) => Stage::HostileIntent,
        (Stage::HostileIntent, true) | (Stage::Violence, false) => Stage::HostileAct,
        (Stage::HostileAct | Stage::Violence, true) => Stage::Violence,
    }
}

/// A look counts as good as another that was clearer by no more than this.
const AS_CLEAR: f32 = 0.05;
