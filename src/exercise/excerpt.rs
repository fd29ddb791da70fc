//! The part of a log that cannot be worked out again: who gave which order when. It is small enough for a link or for what a
//! learning platform keeps; repeated, it gives the whole log (docs/order-log.md).

use super::log::{DIGEST, END};

/// Header, orders, controls, the last digest, which proves all before it, and the closing line without the card.
pub fn excerpt(log: &str) -> String {
    let last = log.lines().rfind(|line| word(line) == DIGEST);
    let mut excerpt = String::new();
    for line in log.lines().filter(|line| word(line) != DIGEST || Some(*line) == last) {
        let mut words = line.split(' ');
        match (words.next(), words.next(), words.next()) {
            (Some(END), Some(tick), Some(seal)) => excerpt.push_str(&format!("{END} {tick} {seal} null")),
            _ => excerpt.push_str(line),
        }
        excerpt.push('\n');
    }
    excerpt
}

fn word(line: &str) -> &str {
    line.split(' ').next().unwrap_or_default()
}
