//! What came of it, in words.

use super::Maker;
use super::model::Figure;
use crate::review::words::duration;

impl Maker<'_> {
    pub(super) fn outcome_rows(&self) -> Vec<Figure> {
        let outcomes = &self.card.outcomes;
        let counts = [
            ("outcome-civilians", outcomes.civilians),
            ("outcome-dead", outcomes.dead),
            ("outcome-wounded", outcomes.wounded),
            ("outcome-treated", outcomes.treated),
            ("outcome-handed-over", outcomes.handed_over),
            ("outcome-party-casualties", outcomes.party_casualties),
            ("outcome-unit-casualties", outcomes.unit_casualties),
        ];
        let mut rows: Vec<Figure> = counts.map(|(key, count)| self.figure(key, count.to_string())).into();
        for group in &self.words.scenario.people {
            if let Some(trust) = outcomes.trust.get(group.id.as_str()) {
                let name = self.words.with("outcome-trust", &[("group", self.words.key(&group.name).into())]);
                rows.push(Figure { name, value: self.words.texts.percent(*trust) });
            }
        }
        rows.push(self.figure("outcome-consent", self.words.texts.percent(outcomes.consent)));
        let first = outcomes.first_protective_act_s.map(|seconds| duration(self.words.texts, seconds as u32));
        rows.push(self.figure("report-first-act", first.unwrap_or_else(|| self.words.say("report-none"))));
        rows
    }

    fn figure(&self, key: &str, value: String) -> Figure {
        Figure { name: self.words.say(key), value }
    }
}
