//! How far instructors and the program rate alike: weighted kappa for each line of the card.

use serde::Serialize;

use crate::scenario::rubric::Line;

/// Under this a line is flagged for its author: the usual border of substantial agreement (Landis and Koch, 1977).
pub const LEAST_KAPPA: f64 = 0.6;
/// Ratings 0 to 4.
const RATINGS: usize = 5;

/// Agreement on each line that has pairs, in the order of the lines.
pub fn agreement(pairs: &[Pair]) -> Vec<LineAgreement> {
    let of_line = |line: Line| {
        let mut matrix: Matrix = [[0; RATINGS]; RATINGS];
        for pair in pairs.iter().filter(|pair| pair.line == line) {
            let row = matrix.get_mut(usize::from(pair.machine));
            if let Some(count) = row.and_then(|row| row.get_mut(usize::from(pair.instructor))) {
                *count += 1;
            }
        }
        let pairs = total(&matrix);
        let alike: u32 = (0..RATINGS).map(|rating| matrix[rating][rating]).sum();
        let kappa = weighted_kappa(&matrix);
        (pairs > 0).then(|| LineAgreement {
            line,
            pairs,
            percent_alike: f64::from(alike) * 100.0 / f64::from(pairs),
            kappa,
            is_flagged: kappa.is_some_and(|kappa| kappa < LEAST_KAPPA),
            matrix,
        })
    };
    Line::ALL.into_iter().filter_map(of_line).collect()
}

/// Cohen's kappa with quadratic weights (Fleiss and Cohen, 1973): 1 for full agreement, 0 for what chance would give.
///
/// `None` where both gave every item one and the same rating, or nothing was rated: chance would then agree as well,
/// and the quotient is none.
pub fn weighted_kappa(matrix: &Matrix) -> Option<f64> {
    let pairs = f64::from(total(matrix));
    let (mut observed, mut by_chance) = (0.0, 0.0);
    for (machine, row) in matrix.iter().enumerate() {
        let of_machine = f64::from(row.iter().sum::<u32>());
        for (instructor, count) in row.iter().enumerate() {
            let of_instructor = f64::from(matrix.iter().map(|row| row[instructor]).sum::<u32>());
            let apart = machine.abs_diff(instructor) as f64;
            observed += apart * apart * f64::from(*count);
            by_chance += apart * apart * of_machine * of_instructor / pairs.max(1.0);
        }
    }
    (by_chance > 0.0).then(|| 1.0 - observed / by_chance)
}

fn total(matrix: &Matrix) -> u32 {
    matrix.iter().flatten().sum()
}

/// How often the program's rating (row) met an instructor's (column).
pub type Matrix = [[u32; RATINGS]; RATINGS];

/// One item rated by both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    pub line: Line,
    pub machine: u8,
    pub instructor: u8,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LineAgreement {
    pub line: Line,
    pub pairs: u32,
    /// Share of pairs with one and the same rating.
    pub percent_alike: f64,
    /// Absent: not defined, both gave every item the same rating.
    pub kappa: Option<f64>,
    /// Too low for the line to be relied on: its author should look at it.
    pub is_flagged: bool,
    pub matrix: Matrix,
}
