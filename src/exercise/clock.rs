//! Wall-clock time turned into ticks: an integer accumulator, so that no rounding adds up over a drill.

use crate::scenario::ids::TICKS_PER_SECOND;

/// Slowest and fastest play, as a multiple of real time.
pub const SPEEDS: (f32, f32) = (0.5, 16.0);
/// Longest step of wall-clock time that counts: a laptop that slept does not wake into the end of the drill.
const LONGEST_STEP_S: f32 = 0.25;
const MICROSECONDS_PER_TICK: u64 = 1_000_000 / TICKS_PER_SECOND as u64;

pub(super) struct PlayClock {
    /// Wall-clock time of the drill that has not become a tick yet.
    due_us: u64,
    speed: f32,
    pub paused: bool,
    /// The instructor's freeze.
    pub frozen: bool,
}

impl Default for PlayClock {
    fn default() -> Self {
        Self { due_us: 0, speed: 1.0, paused: false, frozen: false }
    }
}

impl PlayClock {
    pub fn speed(&self) -> f32 {
        self.speed
    }

    pub fn set_speed(&mut self, speed: f32) {
        if speed.is_finite() {
            self.speed = speed.clamp(SPEEDS.0, SPEEDS.1);
        }
    }

    /// Ticks that have fallen due.
    pub fn ticks_after(&mut self, wall_s: f32) -> u32 {
        if self.paused || self.frozen || !wall_s.is_finite() {
            return 0;
        }
        let step_s = wall_s.clamp(0.0, LONGEST_STEP_S) * self.speed;
        self.due_us += (step_s * 1_000_000.0).round() as u64;
        let ticks = self.due_us / MICROSECONDS_PER_TICK;
        self.due_us %= MICROSECONDS_PER_TICK;
        ticks as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_frames_are_ten_ticks_at_every_speed() {
        for (speed, ticks) in [(0.5, 5), (1.0, 10), (16.0, 160), (900.0, 160)] {
            let mut clock = PlayClock::default();
            clock.set_speed(speed);
            let sum: u32 = (0..60).map(|_| clock.ticks_after(1.0 / 60.0)).sum();
            assert!(sum.abs_diff(ticks) <= 1, "{speed}: {sum}");
        }
    }

    #[test]
    fn pause_freeze_sleep_and_nonsense_move_nothing_far() {
        let mut clock = PlayClock { paused: true, ..PlayClock::default() };
        assert_eq!(clock.ticks_after(0.2), 0);
        clock = PlayClock { frozen: true, ..PlayClock::default() };
        assert_eq!(clock.ticks_after(0.2), 0);
        clock.frozen = false;
        assert_eq!(clock.ticks_after(f32::NAN) + clock.ticks_after(-3.0), 0);
        assert_eq!(clock.ticks_after(3_600.0), 2);
    }
}
