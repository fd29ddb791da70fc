//! Processor time of one frame of the play screen with two thousand people known: `cargo bench --bench frame`.
//!
//! Prints one JSON line: milliseconds of the processor for a frame, of the wall's clock for the first frame, and for laying
//! the screen out, making triangles of it and both together, the middle and the ninth tenth of all frames. Needs no
//! graphics card: nothing is drawn.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_types,
    reason = "a benchmark that cannot measure should say why, and nothing else is at stake"
)]

mod clock;

use std::sync::Arc;
use std::time::Instant;

use bevy_egui::egui::{Context, Pos2, RawInput, Rect, vec2};
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::view::{KnownFrom, PersonView, SeatView};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::ids::{PersonNo, Point};
use tutela::scenario::library;
use tutela::scenario::read::Loaded;
use tutela::sim::state::PersonState;
use tutela::window::bindings::USUAL;
use tutela::window::commands::Speed;
use tutela::window::play::auto_pause::AutoPause;
use tutela::window::play::{self, PlayModel, PlayState};
use tutela::window::theme;
use tutela::window::words::Words;

use clock::cpu_s;

const PEOPLE: u32 = 2_000;
const FRAMES: usize = 300;
/// Frames that fill the caches of glyphs and layouts.
const WARM: usize = 20;
/// After so many seconds the flagship has units on the way, messages and casualties.
const AFTER_S: u32 = 240;

fn main() {
    let loaded = Arc::new(library::open("market_mortar").expect("the flagship drill is embedded"));
    let view = crowded(&loaded);
    let context = Context::default();
    theme::install(&context);
    let mut state = PlayState::default();
    state.select_unit(&view.units[0].id);
    let mut next = || frame(&context, &loaded, &view, &mut state);
    let warm: Vec<(f64, f64)> = (0..WARM).map(|_| next()).collect();
    let began_cpu_s = cpu_s();
    let frames: Vec<(f64, f64)> = (0..FRAMES).map(|_| next()).collect();
    let cpu_s = cpu_s().zip(began_cpu_s).map(|(now, began)| now - began);
    // Where the system does not tell, the clock on the wall stands in.
    let wall_s = || frames.iter().map(|(layout, triangles)| layout + triangles).sum::<f64>() / 1_000.0;
    let cpu_ms = cpu_s.unwrap_or_else(wall_s) * 1_000.0 / FRAMES as f64;
    let first_ms = warm[0].0 + warm[0].1;
    let [layout, triangles, both] =
        [|frame: &(f64, f64)| frame.0, |frame: &(f64, f64)| frame.1, |frame: &(f64, f64)| frame.0 + frame.1]
            .map(|of| summary(frames.iter().map(of).collect()));
    println!(
        "{{\"bench\":\"frame\",\"people\":{PEOPLE},\"frames\":{FRAMES},\"cpu_ms\":{cpu_ms:.3},\"first_ms\":{first_ms:.3},\"layout_ms\":{layout},\"tessellation_ms\":{triangles},\"frame_ms\":{both}}}"
    );
}

/// What the seat knows after some minutes, with a crowd on top.
fn crowded(loaded: &Arc<Loaded>) -> SeatView {
    let setup = Setup::solo(&loaded.scenario, 1, Mode::Practice);
    let seat = setup.people[0].clone();
    let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(NoSink)).expect("no log, no fault");
    exercise.advance_ticks(AFTER_S * 10);
    let view = exercise.view(&seat).expect("the seat plays");
    let (width, height) = loaded.scenario.map().size_m;
    let states = [PersonState::Calm, PersonState::Afraid, PersonState::Fleeing, PersonState::Wounded];
    let person = |no: u32| PersonView {
        person: PersonNo(no),
        // Spread over the map without a pattern that the eye would see.
        at: Point(width * (no as f32 * 0.618_034).fract(), height * (no as f32 * 0.754_878).fract()),
        seen: view.tick,
        state: states[no as usize % states.len()],
        confidence: 1.0,
        from: KnownFrom::Control,
    };
    SeatView { people: (0..PEOPLE).map(person).collect(), ..view.clone() }
}

/// Milliseconds for the layout and for the triangles.
fn frame(context: &Context, loaded: &Loaded, view: &SeatView, state: &mut PlayState) -> (f64, f64) {
    let model = PlayModel {
        words: Words { texts: &loaded.texts, scenario: &loaded.scenario },
        view,
        practice: true,
        paused: false,
        speed: Speed::One,
        auto_pause: AutoPause::default(),
        keys: &USUAL,
        card: None,
        waiting: &[],
        in_log: 0,
        kept: true,
    };
    let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(1920.0, 1080.0)));
    let began = Instant::now();
    let mut output = context.run_ui(RawInput { screen_rect, ..RawInput::default() }, |ui| {
        std::hint::black_box(play::play(ui, &model, state));
    });
    let laid_out = Instant::now();
    output.textures_delta.clear();
    std::hint::black_box(context.tessellate(output.shapes, 1.0));
    let ms = |from: Instant, to: Instant| (to - from).as_secs_f64() * 1_000.0;
    (ms(began, laid_out), ms(laid_out, Instant::now()))
}

fn summary(mut ms: Vec<f64>) -> String {
    ms.sort_by(f64::total_cmp);
    format!("{{\"middle\":{:.3},\"ninth_tenth\":{:.3}}}", ms[ms.len() / 2], ms[ms.len() * 9 / 10])
}
