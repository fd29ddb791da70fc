//! A drop-down list that is worked from the keyboard as well as with a pointer.

use bevy_egui::egui::style::ScrollAnimation;
use bevy_egui::egui::{
    ComboBox, Context, Event, EventFilter, FocusDirection, Id, IdSalt, Key, Modifiers, Popup, Response, Ui, vec2,
};

use super::{cover_beside, follow_focus, name_list};
use crate::window::theme;

/// Draws the list and answers its field, with what was chosen by this press. Opened with a key, it takes the keyboard:
/// the arrows, Home and End go up and down, a letter goes to the next choice that begins with it, Enter chooses, Esc and Tab close it, and the
/// field has the keyboard again. A letter opens it as well, at the first choice that begins with it. However it was opened,
/// the Esc that closes it does nothing else.
pub fn list<T: PartialEq>(
    ui: &mut Ui,
    name: &str,
    shown: &str,
    options: Vec<(T, String)>,
    chosen: Option<&T>,
) -> (Response, Option<T>) {
    let field = ui.make_persistent_id(IdSalt::new(("list", name)));
    open_by_letter(ui.ctx());
    let letter = ui.data_mut(|data| data.remove_temp::<String>(field.with(LETTER)));
    let was_open = ComboBox::is_open(ui.ctx(), field) && letter.is_none();
    let width = ui.available_width();
    let combo = ComboBox::from_id_salt(("list", name)).selected_text(theme::body(shown)).wrap().width(width);
    let marked = options.iter().position(|(value, _)| chosen == Some(value));
    let mut taken = None;
    let list = combo.show_ui(ui, |ui| {
        let choices = options.iter().enumerate().map(|(at, (_, text))| ui.selectable_label(marked == Some(at), text));
        let choices: Vec<Response> = choices.collect();
        taken = choices.iter().position(Response::clicked);
        let names: Vec<&str> = options.iter().map(|(_, text)| text.as_str()).collect();
        if !was_open && !ui.input(|input| input.pointer.any_click()) {
            let meant = letter.as_deref().and_then(|letter| beginning_with(&names, letter, 0)).or(marked);
            choices.get(meant.unwrap_or(0)).inspect(|choice| choice.request_focus());
        }
        if !was_open {
            ui.data_mut(|data| data.insert_temp(field, letter.is_some()));
        }
        let begun = choices.iter().find(|choice| choice.has_focus());
        let settled = begin(ui, field, was_open, begun.or(choices.get(marked.unwrap_or(0))));
        // A pointer that pressed before that pressed what was gone by then.
        taken = taken.filter(|_| settled || !ui.input(|input| input.pointer.any_click()));
        // The first letter may mean the choice on which the list opens, where nobody has made that choice.
        let is_first = marked.is_none() && !ui.data(|data| data.get_temp(field).unwrap_or(false));
        walk(ui, field, &choices, &names, is_first);
        if taken.is_some() {
            leave(ui, field, &choices);
        }
    });
    if ComboBox::is_open(ui.ctx(), field) {
        cover_beside(ui.ctx());
    }
    if was_open {
        // The list has closed by it: the screen behind it is not to take a step back too.
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    }
    if list.response.has_focus() {
        ui.data_mut(|data| data.insert_temp(Id::new(LIST), field));
    }
    name_list(&list.response, name);
    follow_focus(&list.response);
    let taken = taken.and_then(|at| options.into_iter().nth(at)).map(|(value, _)| value);
    (list.response, taken)
}

/// A letter that is typed while a closed list has the keyboard opens it. Asked before the screen's keys act, for then the letter
/// is none of them.
pub fn open_by_letter(context: &Context) {
    let Some(field) = context.data(|data| data.get_temp::<Id>(Id::new(LIST))) else { return };
    if !context.memory(|memory| memory.has_focus(field)) || Popup::is_any_open(context) {
        return;
    }
    let Some(letter) = typed(context).filter(|text| text.chars().all(char::is_alphabetic)) else { return };
    context.data_mut(|data| data.insert_temp(field.with(LETTER), letter));
    Popup::open_id(context, field.with("popup"));
}

/// The list whose field had the keyboard last, and the letter that opened it.
const LIST: &str = "the list with the keyboard";
const LETTER: &str = "letter";

/// The same so wide, in a line with others.
pub fn list_within<T: PartialEq>(
    ui: &mut Ui,
    width: f32,
    name: &str,
    shown: &str,
    options: Vec<(T, String)>,
    chosen: &T,
) -> Option<T> {
    ui.allocate_ui(vec2(width, theme::target(ui)), |ui| list(ui, name, shown, options, Some(chosen)).1).inner
}

/// It opens where its choice is, or else at its top, wherever it was left: in its first frame it is only measured. True once it
/// stands still.
fn begin(ui: &Ui, field: Id, was_open: bool, choice: Option<&Response>) -> bool {
    let begins = field.with("begins");
    let left = if was_open { ui.data(|data| data.get_temp(begins).unwrap_or(0)) } else { 2_u8 };
    if left > 0
        && let Some(choice) = choice
    {
        show(choice);
        ui.data_mut(|data| data.insert_temp(begins, left - 1));
    }
    left == 0
}

/// At once: what still moves takes a press that was meant for another.
fn show(choice: &Response) {
    choice.scroll_to_me_animation(None, ScrollAnimation::none());
}

/// The keys of the open list, while one of its choices has the keyboard.
fn walk(ui: &mut Ui, field: Id, choices: &[Response], names: &[&str], is_first: bool) {
    let Some(at) = choices.iter().position(Response::has_focus) else { return };
    let keeps = EventFilter { tab: true, vertical_arrows: true, horizontal_arrows: true, escape: true };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(choices[at].id, keeps));
    if choices[at].gained_focus() {
        // The arrow that led here is not to lead on.
        show(&choices[at]);
        return;
    }
    let next = up_and_down(ui, at, choices.len());
    let next = if strokes(ui, Key::Home) > 0 { 0 } else { next };
    let next = if strokes(ui, Key::End) > 0 { choices.len() - 1 } else { next };
    let start = typed(ui.ctx());
    if start.is_some() {
        ui.data_mut(|data| data.insert_temp(field, true));
    }
    let from = if is_first { at } else { at + 1 };
    let next = start.and_then(|start| beginning_with(names, &start, from)).unwrap_or(next);
    if next != at {
        choices[next].request_focus();
        show(&choices[next]);
    }
    if strokes(ui, Key::Escape) + strokes(ui, Key::Tab) > 0 {
        leave(ui, field, choices);
    }
}

/// Where the arrows lead from this one of so many, one below the other. What has only just come by the keyboard has not yet
/// claimed the arrows: the toolkit takes a step of its own then, which would be a second one.
pub fn up_and_down(ui: &Ui, at: usize, count: usize) -> usize {
    let next = (at + strokes(ui, Key::ArrowDown)).min(count - 1).saturating_sub(strokes(ui, Key::ArrowUp));
    if next != at {
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    next
}

/// The arrows go up and down among these and not out of them; what else the one with the keyboard keeps for itself, `keeps` says.
/// False where none of them takes strokes: what has only just come by one is not led on by it.
pub fn go_among(ui: &Ui, rows: &[Response], keeps: EventFilter) -> bool {
    let Some(at) = rows.iter().position(Response::has_focus) else { return false };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(rows[at].id, keeps));
    if rows[at].gained_focus() {
        return false;
    }
    let next = up_and_down(ui, at, rows.len());
    if next != at {
        rows[next].request_focus();
    }
    true
}

/// How often the key was struck; nothing else hears of it.
fn strokes(ui: &Ui, key: Key) -> usize {
    ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key))
}

/// Letters that were typed into the list.
fn typed(context: &Context) -> Option<String> {
    let text = |event: &Event| match event {
        Event::Text(text) if !text.trim().is_empty() => Some(text.to_lowercase()),
        _ => None,
    };
    context.input(|input| input.events.iter().find_map(text))
}

/// The first choice of this beginning from there on, and from the top again after the last.
fn beginning_with(names: &[&str], start: &str, from: usize) -> Option<usize> {
    let after = (from..names.len()).chain(0..from.min(names.len()));
    after.into_iter().find(|no| names[*no].to_lowercase().starts_with(start))
}

/// Closes the list; what had the keyboard in it gives it back to the field.
fn leave(ui: &mut Ui, field: Id, choices: &[Response]) {
    ui.close();
    if choices.iter().any(Response::has_focus) {
        ui.memory_mut(|memory| memory.request_focus(field));
        // The stroke that chose must not press the field again, nor give an order.
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    }
}
