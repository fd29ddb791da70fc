//! Agreement of instructors and program: kappa against values worked by hand, and against the formula by moments.

use proptest::prelude::*;
use tutela::review::agreement::{Matrix, Pair, agreement, weighted_kappa};
use tutela::scenario::rubric::Line;

#[test]
fn full_agreement_is_one_and_its_reverse_is_minus_one() {
    let all = [0, 1, 2, 3, 4];
    assert_eq!(kappa(&all, &all), Some(1.0));
    assert_eq!(kappa(&all, &[4, 3, 2, 1, 0]), Some(-1.0));
}

#[test]
fn chance_is_nought() {
    // Every rating of the one with every rating of the other: what independence gives.
    let (machine, instructor): (Vec<u8>, Vec<u8>) = (0..5).flat_map(|a| (0..5).map(move |b| (a, b))).unzip();
    assert!(kappa(&machine, &instructor).expect("defined").abs() < 1e-12);
    // One of them gives the same to all: no better than chance, and still defined.
    assert_eq!(kappa(&[3, 3, 3, 3], &[1, 2, 3, 4]), Some(0.0));
    assert_eq!(kappa(&[3, 3], &[1, 1]), Some(0.0));
}

#[test]
fn worked_values_come_out() {
    // Cohen's kappa of two ratings, to which weights do not matter: 20 and 15 alike, 5 and 10 apart; 0.70 observed,
    // 0.50 by chance, 0.40.
    let mut matrix: Matrix = [[0; 5]; 5];
    (matrix[0][0], matrix[0][1], matrix[1][0], matrix[1][1]) = (20, 5, 10, 15);
    assert_close(weighted_kappa(&matrix), 0.4);
    // Means 2 and 1.8, variances 2 and 1.36, covariance 1.6: 3.2 / (2 + 1.36 + 0.04).
    assert_close(kappa(&[0, 1, 2, 3, 4], &[0, 1, 2, 3, 3]), 3.2 / 3.4);
    // Two pairs apart by one make 2; all 25 pairings of the ratings make 90, so that chance makes 18.
    assert_close(kappa(&[0, 1, 2, 3, 4], &[1, 1, 3, 3, 4]), 1.0 - 2.0 / 18.0);
}

#[test]
fn the_published_example_of_two_pathologists_comes_out() {
    // 118 slides in four grades, by two pathologists: "Categorical Data Analysis" (Agresti, 2002), models for matched
    // pairs, gives 0.493 without weights and 0.78 with quadratic ones.
    let mut matrix: Matrix = [[0; 5]; 5];
    for (row, counts) in matrix.iter_mut().zip([[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]]) {
        row[..4].copy_from_slice(&counts);
    }
    let kappa = weighted_kappa(&matrix).expect("defined");
    assert_eq!(format!("{kappa:.2}"), "0.78");
    let ratings = |machine: usize, instructor: usize| matrix[machine][instructor] as usize;
    let both = (0..5).flat_map(|a| (0..5).map(move |b| (a, b)));
    let rated = both.flat_map(|(a, b)| vec![(a as u8, b as u8); ratings(a, b)]);
    let (machine, instructor): (Vec<u8>, Vec<u8>) = rated.unzip();
    let line = &agreement(&pairs(Line::P4, &machine, &instructor))[0];
    assert_eq!((line.pairs, line.kappa, line.is_flagged), (118, Some(kappa), false));
}

#[test]
fn a_line_is_flagged_below_six_tenths_and_not_at_them() {
    // 1 - 2 / 5: two of ten pairs apart by one, where chance would make five.
    let at = |apart: usize| {
        let machine: Vec<u8> = [0; 5].into_iter().chain([1; 5]).collect();
        let mut instructor = machine.clone();
        instructor.iter_mut().step_by(5).take(apart).for_each(|rating| *rating = 1 - *rating);
        agreement(&pairs(Line::C6, &machine, &instructor)).remove(0)
    };
    assert_close(at(2).kappa, 0.6);
    assert!(!at(2).is_flagged && !at(1).is_flagged);
    let low = agreement(&pairs(Line::C6, &[0, 0, 0, 1, 1, 1], &[0, 0, 1, 1, 1, 0])).remove(0);
    assert_close(low.kappa, 1.0 / 3.0);
    assert!(low.is_flagged);
}

#[test]
fn one_rating_for_everything_is_not_defined() {
    assert_eq!(kappa(&[4, 4, 4], &[4, 4, 4]), None);
    assert_eq!(kappa(&[], &[]), None);
    let line = &agreement(&pairs(Line::P4, &[4, 4, 4], &[4, 4, 4]))[0];
    assert_eq!((line.kappa, line.is_flagged, line.percent_alike), (None, false, 100.0));
    let json = serde_json::to_string(line).expect("plain data");
    assert!(json.contains("\"kappa\":null") && !json.contains("NaN"), "{json}");
}

#[test]
fn lines_stand_by_themselves_and_low_ones_are_flagged() {
    let mut all = pairs(Line::C6, &[0, 1, 2, 3, 4], &[4, 1, 3, 0, 2]);
    all.extend(pairs(Line::P8, &[0, 1, 2, 3, 4, 4], &[0, 1, 2, 3, 4, 3]));
    let lines = agreement(&all);
    let told: Vec<_> = lines.iter().map(|line| (line.line, line.pairs, line.is_flagged)).collect();
    assert_eq!(told, [(Line::P8, 6, false), (Line::C6, 5, true)]);
    assert_close(Some(lines[0].percent_alike), 500.0 / 6.0);
    assert_eq!((lines[0].matrix[4][4], lines[0].matrix[4][3], lines[0].matrix[3][4]), (1, 1, 0));
}

proptest! {
    #[test]
    fn the_sum_over_the_table_is_the_formula_by_moments(ratings in prop::collection::vec((0_u8..5, 0_u8..5), 1..60)) {
        let (machine, instructor): (Vec<u8>, Vec<u8>) = ratings.into_iter().unzip();
        let n = machine.len() as f64;
        let mean = |list: &[u8]| list.iter().map(|one| f64::from(*one)).sum::<f64>() / n;
        let (a, b) = (mean(&machine), mean(&instructor));
        let product = |x: &[u8], (mx, my): (f64, f64), y: &[u8]| {
            x.iter().zip(y).map(|(x, y)| (f64::from(*x) - mx) * (f64::from(*y) - my)).sum::<f64>() / n
        };
        let spread = product(&machine, (a, a), &machine) + product(&instructor, (b, b), &instructor);
        let below = spread + (a - b) * (a - b);
        let found = kappa(&machine, &instructor);
        if below < 1e-9 {
            prop_assert_eq!(found, None);
        } else {
            let by_moments = 2.0 * product(&machine, (a, b), &instructor) / below;
            prop_assert!((found.unwrap_or(f64::NAN) - by_moments).abs() < 1e-9, "{found:?} and {by_moments}");
        }
        prop_assert_eq!(found.map(f64::to_bits).is_some(), kappa(&instructor, &machine).is_some());
        let turned = kappa(&instructor, &machine);
        prop_assert!(found.zip(turned).is_none_or(|(one, other)| (one - other).abs() < 1e-9), "symmetric");
    }
}

fn kappa(machine: &[u8], instructor: &[u8]) -> Option<f64> {
    let mut matrix: Matrix = [[0; 5]; 5];
    machine.iter().zip(instructor).for_each(|(a, b)| matrix[usize::from(*a)][usize::from(*b)] += 1);
    weighted_kappa(&matrix)
}

fn pairs(line: Line, machine: &[u8], instructor: &[u8]) -> Vec<Pair> {
    let both = machine.iter().zip(instructor);
    both.map(|(machine, instructor)| Pair { line, machine: *machine, instructor: *instructor }).collect()
}

fn assert_close(found: Option<f64>, wanted: f64) {
    let found = found.expect("defined");
    assert!((found - wanted).abs() < 1e-9, "{found} and not {wanted}");
}
