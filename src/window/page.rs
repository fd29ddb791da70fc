//! The browser build's side of the page: its start, its link, its faults in words, and `window.tutela`.
#![allow(
    unsafe_code,
    reason = "wasm-bindgen writes the glue between the program and the page; nothing here is unsafe by hand"
)]

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bevy::prelude::*;
use bevy::time::common_conditions::on_real_timer;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContexts, EguiOutput, PrimaryEguiContext};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit};

use super::app::Away;
use super::automation::{Desk, DeskError, Opening, Request, Stage};
use super::headline::Headline;
use super::link::{Link, LinkFault};
use super::named::named;
use super::pick::{Picked, PickedFile};
use super::session::fetching::Fetched;
use super::told::Teller;
use super::{app, page_files, page_typing, session::Session};
use crate::exercise::log::Mode;
use crate::scenario::ids::SeatId;
use crate::scenario::language::Language;

/// How often the page hears what the screen shows, where it shows something else.
const HEADLINE_EACH: Duration = Duration::from_millis(250);
/// Largest whole number that JavaScript holds exactly.
const MAX_EXACT: f64 = 9_007_199_254_740_991.0;

/// Starts the program on the page; returns at once, and the browser calls it for each frame.
pub fn start() {
    let (mut link, mut faults) = Link::read(&query());
    // What its person has told the learning platform goes before what the package speaks.
    link.language = handed("tutelaLanguage").and_then(|code| code.parse().ok()).or(link.language);
    let mut session = Session::new(None, language());
    // A package brings a drill of its own along.
    if let (Some(drill), Some(text)) = (&link.scenario, handed("tutelaDrill")) {
        session.open_picked(Picked::Files(vec![PickedFile { name: format!("{drill}.ron"), bytes: text.into_bytes() }]));
    }
    session.follow(&link);
    if let Some(log) = handed("tutelaResume") {
        session.resume(log.as_bytes());
    } else if let Some(shared) = handed("tutelaShared") {
        session.show_shared(shared.as_bytes(), link.moment);
    } else if link.moment.is_some() {
        faults.push(LinkFault::MomentOfNothing);
    }
    session.doubt(faults);
    let drawn = Arc::new(AtomicBool::new(false));
    let mut app = app::build(session, drawn.clone());
    report_panics();
    app.add_plugins(page_typing::plugin);
    app.add_systems(PreUpdate, (mind_the_tab, take_drops));
    app.add_systems(Last, (say_ready(drawn), tell_headline.run_if(on_real_timer(HEADLINE_EACH)), tell_run));
    if link.automation {
        put_automation_on_page();
        app.insert_non_send(Desk::default());
        // Requests come between frames: do not wait for the mouse.
        app.insert_resource(WinitSettings {
            focused_mode: UpdateMode::Continuous,
            unfocused_mode: UpdateMode::Continuous,
        });
        app.add_systems(PreUpdate, (answer_requests, fail_as_asked));
        app.add_systems(Last, answer_where);
    }
    app.run();
}

/// The first of the browser's that the program speaks.
fn language() -> Language {
    let Some(window) = web_sys::window() else { return Language::default() };
    let tags = window.navigator().languages();
    tags.iter().filter_map(|tag| tag.as_string()).find_map(|tag| Language::of_tag(&tag)).unwrap_or_default()
}

/// As the page's script has put it together, where it has: a platform may have left out what the package opens.
fn query() -> String {
    let address = || web_sys::window().and_then(|window| window.location().search().ok());
    handed("tutelaQuery").or_else(address).unwrap_or_default()
}

/// After Bevy has put in its own hook, which only writes to the browser's console.
fn report_panics() {
    let console = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        console(panic);
        tell("tutela-stopped", &panic.to_string());
    }));
}

/// A tab that nobody sees stops the clock; a run that can be paused then waits for its person.
fn mind_the_tab(mut away: ResMut<Away>, mut session: NonSendMut<Session>) {
    let is_hidden = web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden());
    if is_hidden && !away.0 {
        session.leave_alone();
    }
    away.0 = is_hidden;
}

/// Opens what was dropped on the page; what was picked the session asks for itself.
fn take_drops(mut session: NonSendMut<Session>) {
    if !session.is_picking()
        && let Some(files) = page_files::take()
    {
        session.open_picked(Picked::Files(files));
    }
}

/// Tells the page, once, that the first screen stands.
fn say_ready(drawn: Arc<AtomicBool>) -> impl FnMut() {
    let mut said = false;
    move || {
        if !said && drawn.load(Ordering::Relaxed) {
            said = true;
            tell("tutela-ready", "");
        }
    }
}

/// Tells the page what the screen shows, each time that it says something else.
fn tell_headline(session: NonSend<Session>, mut last: Local<Option<Headline>>) {
    let now = Headline::of(&session);
    if last.as_ref() != Some(&now)
        && let Ok(text) = serde_json::to_string(&now)
    {
        tell("tutela-headline", &text);
        *last = Some(now);
    }
}

/// Tells the page how far the run is, and what came of it: a learning platform that frames it keeps both.
fn tell_run(session: NonSend<Session>, mut teller: Local<Teller>) {
    let told = teller.news(&session).and_then(|told| serde_json::to_string(&told).ok());
    told.iter().for_each(|text| tell("tutela-run", text));
}

/// Whether the page fills the screen; nothing where the browser does not let it.
pub(super) fn full_screen() -> Option<bool> {
    let document = web_sys::window()?.document()?;
    document.fullscreen_enabled().then(|| document.fullscreen_element().is_some())
}

/// The page does it: the browser lets it soon after a press only.
pub(super) fn toggle_full_screen() {
    tell("tutela-full-screen", "");
}

/// A text that the page's script has put under this name.
fn handed(name: &str) -> Option<String> {
    let window = web_sys::window()?;
    Reflect::get(&window, &name.into()).ok()?.as_string()
}

/// Sends an event to the page's own script.
pub(super) fn tell(event: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&detail.into());
    let event = CustomEvent::new_with_event_init_dict(event, &init);
    if let (Some(window), Ok(event)) = (web_sys::window(), event) {
        // Nobody listens in a page of another make; there is no other way to tell.
        let _ = window.dispatch_event(&event);
    }
}

fn put_automation_on_page() {
    if let Some(window) = web_sys::window() {
        // A page that forbids it has no automation, and its caller sees so.
        let _ = Reflect::set(&window, &"tutela".into(), &Automation.into());
    }
}

/// Answers all that was asked since the last frame, in order; what follows a drill that is still on its way waits with it.
fn answer_requests(mut desk: NonSendMut<Desk>, mut session: NonSendMut<Session>) {
    let mut asked = INBOX.with(|inbox| std::mem::take(&mut *inbox.borrow_mut()));
    while let Some(next) = asked.pop_front() {
        let fetched = match &next.request {
            Request::Open { drill, .. } => session.fetch_drill(drill),
            _ => Fetched::Here,
        };
        match fetched {
            Fetched::Here => answer(next, &mut desk, &mut session),
            Fetched::Coming => {
                asked.push_front(next);
                break;
            }
            Fetched::Failed(why) => {
                let Request::Open { drill, .. } = next.request else { continue };
                refuse(&next.reject, &DeskError::NotFetched { drill, why });
            }
        }
    }
    INBOX.with(|inbox| {
        let mut inbox = inbox.borrow_mut();
        asked.append(&mut inbox);
        *inbox = asked;
    });
}

fn answer(asked: Asked, desk: &mut Desk, session: &mut Session) {
    let Asked { request, timed, resolve, reject } = asked;
    let began_ms = now_ms();
    let answered = desk.answer(request, session as &mut dyn Stage);
    let ms = now_ms() - began_ms;
    let answered = if timed { answered.map(|status| format!("{{\"ms\":{ms},\"at\":{status}}}")) } else { answered };
    match answered {
        // A caller that went away takes no answer.
        Ok(answer) => drop(resolve.call1(&JsValue::UNDEFINED, &answer.into())),
        Err(error) => refuse(&reject, &error),
    }
}

fn refuse(reject: &Function, error: &DeskError) {
    let _ = reject.call1(&JsValue::UNDEFINED, &js_sys::Error::new(&error.to_string()));
}

/// As a fault of the program's own would.
fn fail_as_asked() {
    match FAILING.take() {
        Some(Failing::Fault) => std::panic::panic_any("asked for by the automation object"),
        Some(Failing::Memory) => {
            // More than a program of 32 bits can have; nothing of it is written to.
            let all: Vec<Vec<u8>> = (0..5).map(|_| std::hint::black_box(Vec::with_capacity(1 << 30))).collect();
            drop(all);
        }
        None => {}
    }
}

/// Answers what was asked about the screen with the picture that has just been drawn.
fn answer_where(mut contexts: EguiContexts, drawn: Option<Single<&EguiOutput, With<PrimaryEguiContext>>>) -> Result {
    let context = contexts.ctx_mut()?;
    context.enable_accesskit();
    let Some(tree) = drawn.as_ref().and_then(|drawn| drawn.platform_output.accesskit_update.as_ref()) else {
        return Ok(());
    };
    for SoughtName { text, resolve } in SOUGHT.with(|sought| std::mem::take(&mut *sought.borrow_mut())) {
        let found = serde_json::to_string(&named(tree, context.zoom_factor(), &text)).unwrap_or_default();
        // A caller that went away takes no answer.
        let _ = resolve.call1(&JsValue::UNDEFINED, &found.into());
    }
    Ok(())
}

/// The browser's clock, in milliseconds since the page began.
fn now_ms() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

thread_local! {
    /// Requests of the page that no frame has answered yet.
    static INBOX: RefCell<VecDeque<Asked>> = RefCell::default();
    /// Questions about the screen that no picture has answered yet.
    static SOUGHT: RefCell<Vec<SoughtName>> = RefCell::default();
    static FAILING: Cell<Option<Failing>> = const { Cell::new(None) };
}

/// How the program is to stop.
enum Failing {
    Fault,
    Memory,
}

struct SoughtName {
    text: String,
    resolve: Function,
}

struct Asked {
    request: Request,
    /// Answers with the time that it took.
    timed: bool,
    resolve: Function,
    reject: Function,
}

/// `window.tutela`: each method answers a promise of text.
#[wasm_bindgen]
struct Automation;

#[wasm_bindgen]
impl Automation {
    pub fn open(
        &self,
        drill: String,
        seed: f64,
        mode: String,
        people: Option<Vec<String>>,
    ) -> Result<Promise, JsError> {
        if seed.fract() != 0.0 || !(0.0..=MAX_EXACT).contains(&seed) {
            return Err(JsError::new("seed: a whole number from 0 to 2^53 - 1"));
        }
        let mode = match mode.as_str() {
            "practice" => Mode::Practice,
            "assessed" => Mode::Assessed,
            _ => return Err(JsError::new("mode: practice or assessed")),
        };
        let people = people.unwrap_or_default().iter().map(|seat| SeatId::from(seat.as_str())).collect();
        Ok(ask(Request::Open { drill, setup: Opening { seed: seed as u64, mode, people } }))
    }

    pub fn order(&self, seat: String, order: String) -> Promise {
        ask(Request::Order { seat: SeatId::from(seat.as_str()), order })
    }

    pub fn control(&self, control: String) -> Promise {
        ask(Request::Control(control))
    }

    pub fn script(&self, ron: String) -> Promise {
        ask(Request::Script(ron))
    }

    pub fn advance(&self, ticks: u32) -> Promise {
        ask(Request::Advance { ticks })
    }

    /// As `advance`, with the milliseconds that the program computed for it.
    pub fn time(&self, ticks: u32) -> Promise {
        ask_as(Request::Advance { ticks }, true)
    }

    pub fn state(&self, seat: Option<String>) -> Promise {
        ask(Request::State { seat: seat.map(|seat| SeatId::from(seat.as_str())) })
    }

    pub fn digests(&self) -> Promise {
        ask(Request::Digests)
    }

    pub fn card(&self) -> Promise {
        ask(Request::Card)
    }

    pub fn log(&self) -> Promise {
        ask(Request::Log)
    }

    pub fn debrief(&self) -> Promise {
        ask(Request::Debrief)
    }

    /// What is on the screen under this name.
    #[wasm_bindgen(js_name = where)]
    pub fn place(&self, text: String) -> Promise {
        Promise::new(&mut |resolve, _| {
            SOUGHT.with(|sought| sought.borrow_mut().push(SoughtName { text: text.clone(), resolve }));
        })
    }

    /// Stops the program for good in its next frame, as a fault of its own or a want of memory would.
    pub fn fail(&self, how: &str) -> Result<(), JsError> {
        let failing = match how {
            "fault" => Failing::Fault,
            "memory" => Failing::Memory,
            _ => return Err(JsError::new("how: fault or memory")),
        };
        FAILING.set(Some(failing));
        Ok(())
    }

    /// Bytes of memory that the program has taken; it gives none back.
    pub fn memory(&self) -> f64 {
        core::arch::wasm32::memory_size(0) as f64 * WASM_PAGE_BYTES
    }
}

/// WebAssembly counts its memory in these.
const WASM_PAGE_BYTES: f64 = 65_536.0;

/// Puts a request where the next frame finds it.
fn ask(request: Request) -> Promise {
    ask_as(request, false)
}

fn ask_as(request: Request, timed: bool) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let asked = Asked { request: request.clone(), timed, resolve, reject };
        INBOX.with(|inbox| inbox.borrow_mut().push_back(asked));
    })
}
