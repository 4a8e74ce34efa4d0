//! `x-source`: where a fact comes from.

use crate::at::At;

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its address or its title.
    pub source: String,
    /// The month of its last change, as `2026-02`, where that is known.
    pub updated: Option<String>,
}

/// The sources of an operation.
pub(crate) fn sources(at: &At<'_>) -> Vec<Source> {
    let entries = at.key("x-source").items();
    let entries = entries.map(|entry| Source {
        source: entry.text("source").to_owned(),
        updated: match entry.text("updated") {
            "" | "unknown" => None,
            month => Some(month.to_owned()),
        },
    });
    entries.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_unknown_is_none() {
        let operation = json!({"x-source": [
            {"source": "a", "updated": "2026-02"}, {"source": "b", "updated": "unknown"}, {"source": "c"},
        ]});
        let found = sources(&At::root(&operation));
        let found: Vec<_> = found.iter().map(|s| s.updated.as_deref()).collect();
        assert_eq!(found, [Some("2026-02"), None, None]);
    }
}
