//! The content notice before a drill that touches on what may be hard to bear.

use bevy_egui::egui::{Key, Label, Rect, ScrollArea, Ui, vec2};

use crate::window::commands::Command;
use crate::window::theme::{self, GAP, PADDING, tokens};
use crate::window::widgets::{self, Button};
use crate::window::words::Words;

/// What the drill touches, before anything of it is shown. Declining costs nothing.
pub fn notice(ui: &mut Ui, words: &Words) -> Vec<Command> {
    let mut commands = Vec::new();
    let whole = ui.max_rect();
    let least = whole.shrink(GAP).size();
    // As high as what it says.
    let id = ui.id().with("notice");
    let mut height: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(HEIGHT);
    let rect = Rect::from_center_size(whole.center(), vec2(WIDTH, height).min(least));
    // What the buttons take, with the space above them; a point more, so that nothing has to be scrolled.
    let below = GAP * 1.5 + ui.spacing().item_spacing.y + theme::target(ui) + 1.0;
    let said = widgets::panel_named(ui, rect, "notice", |ui| {
        let room = (rect.height() - 2.0 * PADDING - below).max(0.0);
        let area = ScrollArea::vertical().id_salt("notice").max_height(room).auto_shrink([false, false]);
        let said = area.show(ui, |ui| text(ui, words)).content_size.y;
        ui.add_space(GAP * 1.5);
        ui.horizontal(|ui| {
            widgets::at_right(ui, "notice", |ui| {
                let decline = Button::new(words.say("ui-notice-decline")).key(words.say("ui-key-esc"));
                if decline.show(ui).clicked() {
                    commands.push(Command::BackToLibrary);
                }
                let go_on = Button::primary(words.say("ui-notice-go-on")).key(words.say("ui-key-enter"));
                if go_on.show(ui).clicked() || widgets::pressed_free(ui, Key::Enter) {
                    commands.push(Command::AcceptNotice);
                }
            });
        });
        said
    });
    widgets::keep(ui, &mut height, said + below + 2.0 * PADDING);
    ui.data_mut(|data| data.insert_temp(id, height));
    if widgets::pressed(ui, Key::Escape) {
        commands.push(Command::BackToLibrary);
    }
    commands
}

const WIDTH: f32 = 560.0;
/// Until it is known how much there is to say.
const HEIGHT: f32 = 240.0;

fn text(ui: &mut Ui, words: &Words) {
    ui.spacing_mut().item_spacing.y = GAP / 2.0;
    widgets::caption_in(ui, &words.say("ui-content-notice"), tokens(ui).orange);
    ui.add(Label::new(theme::title(words.key(&words.scenario.meta.title))).wrap());
    if let Some(notice) = &words.scenario.meta.content_notice {
        ui.add(Label::new(theme::body(words.key(notice))).wrap());
    }
    ui.add_space(GAP);
    ui.add(Label::new(theme::body(words.say("ui-notice-care")).color(tokens(ui).muted)).wrap());
}
