//! The figures of a flow's endpoint, as `fields` asks for them. Nobody calls an endpoint here, so there are no points.

use super::errors::error;
use crate::wire::Reply;
use serde_json::{Value, json};

const NAMES: [&str; 5] = [
    "ENDPOINT_REQUEST_COUNT",
    "ENDPOINT_REQUEST_ERROR",
    "ENDPOINT_REQUEST_ERROR_RATE",
    "ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL",
    "ENDPOINT_AVAILABILITY",
];
const GRANULARITIES: [&str; 3] = ["DAY", "HOUR", "LIFETIME"];

/// The metric that `fields` asks for: `metric.name(…).granularity(…).since(…).until(…)`; none where it asks for none.
pub(super) fn asked(fields: &str) -> Result<Option<Value>, Reply> {
    let parts = fields.split(',').map(str::trim);
    let mut parts = parts.filter_map(|part| part.strip_prefix("metric"));
    let Some(call) = parts.find(|rest| rest.is_empty() || rest.starts_with('.')) else {
        return Ok(None);
    };
    let argument = |name: &str| {
        let (_, rest) = call.split_once(&format!(".{name}("))?;
        rest.split_once(')').map(|(value, _)| value)
    };
    let name = argument("name").filter(|name| NAMES.contains(name));
    let granularity = argument("granularity").unwrap_or("DAY");
    match name {
        Some(name) if GRANULARITIES.contains(&granularity) => Ok(Some(json!({
            "name": name,
            "granularity": granularity,
            "data_points": [],
        }))),
        _ => {
            let details = "metric needs a known name, and a known granularity.";
            Err(error(400, 100, "Invalid parameter", details))
        }
    }
}
