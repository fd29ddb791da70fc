//! The report as JSON: the model itself, with its version first (docs/reports.md).

use super::{Report, Unwritten};

pub fn render(report: &Report) -> Result<String, Unwritten> {
    let mut json = serde_json::to_string_pretty(report).map_err(|error| Unwritten(error.to_string()))?;
    json.push('\n');
    Ok(json)
}
