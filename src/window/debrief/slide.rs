//! What is dragged along a range and, once it has the focus, moved by arrows: the divider of two maps, and time.

use bevy_egui::egui::accesskit::{Action, ActionData};
use bevy_egui::egui::{EventFilter, Id, Key, Rect, Response, Sense, Ui, WidgetInfo, WidgetType};

/// Steps of a page key.
const PAGE: f64 = 10.0;

/// Something that is slid, as whoever cannot see it hears it.
pub(super) struct Slide<'a> {
    pub name: &'a str,
    /// The value in words.
    pub said: &'a str,
    /// From zero to the most.
    pub value: f64,
    pub most: f64,
    pub step: f64,
}

impl Slide<'_> {
    /// Answers the value that keys or a screen reader ask for; the pointer is the caller's, who knows where the range lies.
    pub fn show(&self, ui: &Ui, rect: Rect, id: Id) -> (Response, Option<f64>) {
        let response = ui.interact(rect, id, Sense::click_and_drag());
        response.widget_info(|| WidgetInfo {
            label: Some(self.name.to_owned()),
            current_text_value: Some(self.said.to_owned()),
            value: Some(self.value),
            ..WidgetInfo::new(WidgetType::Slider)
        });
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(self.most);
            node.set_numeric_value_step(self.step);
            for action in [Action::SetValue, Action::Increment, Action::Decrement] {
                node.add_action(action);
            }
        });
        let asked = self.asked(ui, &response);
        (response, asked)
    }

    fn asked(&self, ui: &Ui, response: &Response) -> Option<f64> {
        let mut steps = 0.0;
        if response.has_focus() {
            let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            let keys = [(Key::ArrowLeft, -1.0), (Key::ArrowRight, 1.0), (Key::PageDown, -PAGE), (Key::PageUp, PAGE)];
            steps = ui.input(|input| keys.iter().map(|(key, by)| input.num_presses(*key) as f64 * by).sum());
        }
        let set = ui.input(|input| {
            for (action, by) in [(Action::Decrement, -1.0), (Action::Increment, 1.0)] {
                steps += input.num_accesskit_action_requests(response.id, action) as f64 * by;
            }
            let mut set = input.accesskit_action_requests(response.id, Action::SetValue);
            set.find_map(|request| match request.data {
                Some(ActionData::NumericValue(value)) => Some(value),
                _ => None,
            })
        });
        let stepped = (steps != 0.0).then_some(self.value + steps * self.step);
        set.or(stepped).map(|value| value.clamp(0.0, self.most))
    }
}
