//! From items to marks: a line is the weighted mean of its items, a scale the weighted mean of its observed lines.

use super::card::{Ending, EvidenceItem, LineMark, ScaleMark};
use super::criteria;
use super::duties::Findings;
use crate::scenario::Scenario;
use crate::scenario::rubric::{Line, Scale};

/// Marks for the ratings 0 to 4 are 0, 25, 50, 75, 100.
const MARK_PER_RATING: f32 = 25.0;
/// A hard fail holds its scale here.
pub(super) const HARD_FAIL_MOST: f32 = 39.0;

/// One mark for each line that the drill judges, in the order of the lines.
pub(super) fn line_marks(scenario: &Scenario, items: &[EvidenceItem]) -> Vec<LineMark> {
    let weight_of = |line: Line| scenario.rubric.lines.iter().find(|(of, _)| *of == line).map(|(_, weight)| *weight);
    let judged = Line::ALL.into_iter().filter_map(|line| Some((line, weight_of(line)?)));
    let mark = |(line, weight): (Line, f32)| {
        let of_line = || items.iter().filter(|item| item.line == line);
        let rated = of_line().map(|item| (f32::from(item.rating) * MARK_PER_RATING, item.weight.value));
        LineMark { line, weight, mark: weighted_mean(rated), items: of_line().count() as u32 }
    };
    judged.map(mark).collect()
}

/// A run that did not come to the drill's end has no verdict: who leaves early is spared what would have been judged.
pub(super) fn scale_marks(
    scenario: &Scenario,
    lines: &[LineMark],
    findings: &Findings,
    ending: Ending,
) -> Vec<ScaleMark> {
    let scales = [Scale::Proportionality, Scale::Coordination];
    let marks = scales.into_iter().map(|scale| scale_mark(scenario.rubric.pass_mark, scale, lines, findings));
    let judged = |mark: ScaleMark| ScaleMark { passed: mark.passed.filter(|_| ending == Ending::Reached), ..mark };
    marks.map(judged).collect()
}

/// Only where the scenario asks for one; half a judgement makes no total.
pub(super) fn total(scenario: &Scenario, scales: &[ScaleMark]) -> Option<f32> {
    let marks: Option<Vec<f32>> = scales.iter().map(|scale| scale.mark).collect();
    weighted_mean(marks.filter(|_| scenario.rubric.total)?.into_iter().map(|mark| (mark, 1.0)))
}

fn scale_mark(pass_mark: f32, scale: Scale, lines: &[LineMark], findings: &Findings) -> ScaleMark {
    let of_scale = || lines.iter().filter(|line| line.line.scale() == scale);
    let capped = findings.hard_fails.iter().any(|fail| fail.scale == scale);
    let mark = mean_of_lines(of_scale(), &findings.items, pass_mark)
        .map(|mark| if capped { mark.min(HARD_FAIL_MOST) } else { mark });
    let observed = || of_scale().filter_map(|line| line.mark);
    let lowest = observed().min_by(f32::total_cmp);
    let highest = observed().max_by(f32::total_cmp);
    ScaleMark {
        scale,
        mark,
        spread: lowest.zip(highest),
        items: of_scale().map(|line| line.items).sum(),
        passed: if capped { Some(false) } else { mark.map(|mark| mark >= pass_mark) },
        capped,
    }
}

/// Aftercare of one's own force can lower the scale, never raise it: force is no way to better marks. For the same reason
/// its weakest part counts here and not its mean, or people would be wounded so that aid to them makes good a report
/// that is missing. A line of which only lapses were observed lowers as well and never raises. Where nothing else was
/// observed, lines that only lower fail the scale or leave it not observed: they pass nothing.
fn mean_of_lines<'a>(lines: impl Iterator<Item = &'a LineMark>, items: &[EvidenceItem], pass_mark: f32) -> Option<f32> {
    let only_lowers = |line: &LineMark| {
        let mut of_line = items.iter().filter(|item| item.line == line.line);
        line.line == Line::P10 || of_line.all(criteria::is_lapse)
    };
    let aftercare = items.iter().filter(|item| item.line == Line::P10);
    let weakest = aftercare.map(|item| f32::from(item.rating) * MARK_PER_RATING).reduce(f32::min);
    let observed = lines.filter_map(|line| {
        let mark = if line.line == Line::P10 { weakest } else { line.mark };
        Some((only_lowers(line), (mark?, line.weight)))
    });
    let (lowering, counted): (Vec<_>, Vec<_>) = observed.partition(|(lowers, _)| *lowers);
    let mut counted: Vec<(f32, f32)> = counted.into_iter().map(|(_, mark)| mark).collect();
    let mut lowering: Vec<(f32, f32)> = lowering.into_iter().map(|(_, mark)| mark).collect();
    // The lowest first: a higher one must not lift what it has lowered.
    lowering.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    for (mark, weight) in lowering {
        if mark < weighted_mean(counted.iter().copied()).unwrap_or(pass_mark) {
            counted.push((mark, weight));
        }
    }
    weighted_mean(counted.into_iter())
}

/// `None` where nothing has a weight: not observed, never a number that is none.
fn weighted_mean(values: impl Iterator<Item = (f32, f32)>) -> Option<f32> {
    let usable = values.filter(|(_, weight)| weight.is_finite() && *weight > 0.0);
    let (sum, total) =
        usable.fold((0.0_f32, 0.0_f32), |(sum, total), (value, weight)| (sum + value * weight, total + weight));
    (total > 0.0).then(|| (sum / total).clamp(0.0, 100.0))
}
