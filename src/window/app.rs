//! The Bevy app: one window, one egui pass a frame, and the session behind it.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
#[cfg(not(target_arch = "wasm32"))]
use bevy::window::{FileDragAndDrop, MonitorSelection, RequestRedraw, WindowMode};
use bevy::window::{PresentMode, PrimaryWindow, WindowResolution, WindowTheme};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::egui::{self, LayerId, ThemePreference, Ui, UiBuilder};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPostUpdateSet, EguiPrimaryContextPass};
#[cfg(not(target_arch = "wasm32"))]
use bevy_egui::{PrimaryEguiContext, input::EguiInputEvent};
use thiserror::Error;

use super::commands::ThemeChoice;
#[cfg(not(target_arch = "wasm32"))]
use super::full_screen::full_screen;
#[cfg(not(target_arch = "wasm32"))]
use super::pick::Picked;
use super::session::Session;
use super::strokes;
use super::theme::{self, Wear};

/// Longest time that one frame may move the drill: a window that slept must not rush through what was missed.
const LONGEST_FRAME_S: f32 = 0.25;

/// Shows the session in a window until the person quits.
pub fn run(session: Session) -> Result<(), WindowError> {
    check_display()?;
    let drawn = Arc::new(AtomicBool::new(false));
    let seen = drawn.clone();
    // The event loop and the renderer panic where there is no display or no graphics adapter; the caller wants an error.
    let quiet = std::panic::take_hook();
    let watch = drawn.clone();
    let loud = Arc::new(quiet);
    let hook = loud.clone();
    std::panic::set_hook(Box::new(move |panic| {
        if watch.load(Ordering::Relaxed) {
            hook(panic);
        }
    }));
    let outcome = std::panic::catch_unwind(AssertUnwindSafe(|| build(session, seen).run()));
    let _ = std::panic::take_hook();
    match outcome {
        Ok(AppExit::Success) => Ok(()),
        Ok(AppExit::Error(_)) => Err(WindowError::Renderer),
        Err(panic) if drawn.load(Ordering::Relaxed) => std::panic::resume_unwind(panic),
        Err(_) => Err(WindowError::Renderer),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WindowError {
    #[error("no display: neither DISPLAY nor WAYLAND_DISPLAY names one")]
    NoDisplay,
    #[error("the display or its graphics adapter cannot be used")]
    Renderer,
}

#[cfg(any(target_arch = "wasm32", windows, target_os = "macos"))]
fn check_display() -> Result<(), WindowError> {
    Ok(())
}

#[cfg(not(any(target_arch = "wasm32", windows, target_os = "macos")))]
fn check_display() -> Result<(), WindowError> {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if named("DISPLAY") || named("WAYLAND_DISPLAY") { Ok(()) } else { Err(WindowError::NoDisplay) }
}

/// The app that shows the session; `drawn` becomes true with the first screen.
pub(super) fn build(session: Session, drawn: Arc<AtomicBool>) -> App {
    let mut app = App::new();
    let window = Window {
        title: session.title(),
        name: Some("tutela".to_owned()),
        resolution: WindowResolution::new(1280, 800),
        present_mode: PresentMode::AutoVsync,
        // In the page: the canvas that it names, as large as its frame; the browser keeps its own keys.
        canvas: Some("#drill".to_owned()),
        fit_canvas_to_parent: true,
        prevent_default_event_handling: true,
        ..Window::default()
    };
    let windows = WindowPlugin { primary_window: Some(window), ..WindowPlugin::default() };
    app.add_plugins(DefaultPlugins.set(windows)).add_plugins((EguiPlugin::default(), strokes::plugin));
    // A panel that waits draws seldom; a running drill asks for the next frame itself.
    let wait = UpdateMode::reactive(Duration::from_millis(500));
    app.insert_resource(WinitSettings { focused_mode: wait, unfocused_mode: wait });
    app.insert_resource(ClearColor(Color::BLACK));
    app.insert_resource(Drawn(drawn));
    app.init_resource::<Away>();
    app.insert_non_send(session);
    app.add_systems(Startup, camera);
    app.add_systems(Update, advance);
    #[cfg(not(target_arch = "wasm32"))]
    app.add_systems(Update, (take_drops.before(advance), take_requests, fill_screen.after(advance)));
    app.add_systems(EguiPrimaryContextPass, draw);
    // Letters that are drawn for the first time are there in the same frame: a screen that waits would lack them.
    app.configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems));
    app
}

/// What a screen reader asks of a widget, which the context hears with the next frame.
#[cfg(not(target_arch = "wasm32"))]
fn take_requests(
    mut requests: MessageReader<bevy::a11y::ActionRequest>,
    context: Option<Single<Entity, With<PrimaryEguiContext>>>,
    mut events: MessageWriter<EguiInputEvent>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(context) = context else { return };
    for request in requests.read() {
        let event = egui::Event::AccessKitActionRequest(request.0.clone());
        events.write(EguiInputEvent { context: *context, event });
        redraw.write(RequestRedraw);
    }
}

/// Without a border as large as the screen, or as it was.
#[cfg(not(target_arch = "wasm32"))]
fn fill_screen(mut window: Single<&mut Window, With<PrimaryWindow>>) {
    let fills = full_screen() == Some(true);
    if fills != (window.mode != WindowMode::Windowed) {
        let whole = WindowMode::BorderlessFullscreen(MonitorSelection::Current);
        window.mode = if fills { whole } else { WindowMode::Windowed };
    }
}

#[derive(Resource)]
struct Drawn(Arc<AtomicBool>);

/// Nobody can see the screen: the tab is hidden. The clock of a drill stands meanwhile.
#[derive(Resource, Default)]
pub(super) struct Away(pub bool);

fn camera(mut commands: Commands) {
    commands.spawn(Camera2d);
}

/// A file that is dropped on the window is opened. A page has no such drops: it hears of them itself (page.rs).
#[cfg(not(target_arch = "wasm32"))]
fn take_drops(mut session: NonSendMut<Session>, mut drops: MessageReader<FileDragAndDrop>) {
    for drop in drops.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = drop {
            session.open_picked(Picked::Path(path_buf.clone()));
        }
    }
}

/// Carries out what the last frame asked for, then moves the drill on: once a frame, however often egui draws it.
fn advance(mut session: NonSendMut<Session>, time: Res<Time<Real>>, away: Res<Away>, mut exit: MessageWriter<AppExit>) {
    session.carry_out();
    session.advance(if away.0 { 0.0 } else { time.delta_secs().min(LONGEST_FRAME_S) });
    if session.wants_to_quit() {
        exit.write(AppExit::Success);
    }
}

fn draw(
    mut contexts: EguiContexts,
    mut session: NonSendMut<Session>,
    drawn: Res<Drawn>,
    mut worn: Local<Option<Wear>>,
    window: Option<Single<&Window, With<PrimaryWindow>>>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    if worn.is_none() {
        theme::install(&ctx);
        *worn = Some(Wear::default());
        // Fonts come into force with the next pass.
        ctx.request_repaint();
        return Ok(());
    }
    if session.is_preparing() {
        ctx.request_repaint();
        return Ok(());
    }
    let wear = Wear { touch: ctx.input(|input| input.has_touch_screen()), ..session.wear() };
    if *worn != Some(wear) {
        theme::wear(&ctx, wear);
        *worn = Some(wear);
    }
    let system = window.and_then(|window| window.window_theme);
    ctx.set_theme(preference(session.theme(), system));
    ctx.set_zoom_factor(f32::from(session.scale_percent()) / 100.0);
    let builder = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.viewport_rect());
    let mut ui = Ui::new(ctx.clone(), egui::Id::new("screen"), builder);
    session.draw(&mut ui);
    // What a press has changed may have been drawn before it: the next frame shows it, however long the pause after it.
    if session.is_moving() || ctx.input(|input| input.events.iter().any(is_act)) {
        ctx.request_repaint();
    }
    drawn.0.store(true, Ordering::Relaxed);
    Ok(())
}

/// Something that a person did, and not only where the pointer is.
fn is_act(event: &egui::Event) -> bool {
    use egui::Event::{Key, PointerButton, Text, Touch};
    matches!(event, Key { .. } | PointerButton { .. } | Text(_) | Touch { .. })
}

fn preference(choice: ThemeChoice, system: Option<WindowTheme>) -> ThemePreference {
    match (choice, system) {
        (ThemeChoice::Light, _) | (ThemeChoice::System, Some(WindowTheme::Light)) => ThemePreference::Light,
        // Where the system says nothing: dark, as a command post is.
        _ => ThemePreference::Dark,
    }
}
