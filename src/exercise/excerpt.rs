//! The part of a log that cannot be worked out again: who gave which order when. It is small enough for a link or for what a
//! learning platform keeps; repeated, it gives the whole log (docs/order-log.md).

use super::log::{DIGEST, END};

/// Header, orders, controls, the last digest, which proves all before it, and the tick of the end without the card.
pub fn excerpt(log: &str) -> String {
    let last = log.lines().rfind(|line| word(line) == DIGEST);
    let mut excerpt = String::new();
    for line in log.lines().filter(|line| word(line) != DIGEST || Some(*line) == last) {
        match line.strip_prefix(END).and_then(|rest| rest.trim_start().split(' ').next()) {
            Some(tick) => excerpt.push_str(&format!("{END} {tick} null")),
            None => excerpt.push_str(line),
        }
        excerpt.push('\n');
    }
    excerpt
}

fn word(line: &str) -> &str {
    line.split(' ').next().unwrap_or_default()
}
