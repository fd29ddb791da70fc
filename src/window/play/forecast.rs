//! A forecast in the inbox: where harm may come, on how many runs that rests, and whether the seat takes it.

use bevy_egui::egui::Ui;

use super::{PlayModel, PlayState};
use crate::exercise::view::ForecastView;
use crate::sim::order::{MAX_TEXT_CHARS, Order};
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button};

/// What the runs say of each zone that may see harm, and whether the seat takes it.
pub(super) fn forecast(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    view: &ForecastView,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    let percent = |share: f32| (share * 100.0).round() as u32;
    for risk in view.forecast.zones.iter().filter(|risk| risk.chance > 0.0) {
        let values = [
            ("zone", words.zone(&risk.zone).into()),
            ("chance", percent(risk.chance).into()),
            ("low", percent(risk.low).into()),
            ("high", percent(risk.high).into()),
        ];
        widgets::note(ui, words.with("ui-forecast-zone", &values));
    }
    let runs = [("runs", view.forecast.runs.into()), ("seconds", view.forecast.horizon_s.into())];
    widgets::note(ui, words.with("ui-forecast-basis", &runs));
    if let Some(accepted) = view.accepted {
        widgets::note(ui, words.say(if accepted { "ui-forecast-accepted" } else { "ui-forecast-rejected" }));
        return;
    }
    let hint = theme::body(words.say("ui-forecast-reason")).color(tokens(ui).faint);
    let salt = ("forecast", view.forecast.no.0);
    let edit = fields::line(&mut state.verdict).id_salt(salt).hint_text(hint);
    ui.add(edit.char_limit(MAX_TEXT_CHARS as usize).desired_width(f32::INFINITY));
    let has_reason = !state.verdict.trim().is_empty();
    ui.horizontal(|ui| {
        for (key, accepts) in [("ui-forecast-accept", true), ("ui-forecast-reject", false)] {
            let button = Button::new(words.say(key)).enabled(has_reason).show(ui);
            if button.on_hover_text(words.say("ui-forecast-reason")).clicked() && has_reason {
                let (forecast, reason) = (view.forecast.no, std::mem::take(&mut state.verdict));
                commands.push(Command::Give(Order::JudgeForecast { forecast, accepts, reason }));
            }
        }
    });
}
