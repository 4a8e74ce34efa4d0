//! `x-meant-if`: which of two operations on one method and path a body means.

use crate::at::At;
use serde_json::Value;

/// Members that a body has, and those that it lacks, when an operation is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeantIf {
    /// All of these stand.
    pub has: Vec<String>,
    /// None of these stands.
    pub lacks: Vec<String>,
}

impl MeantIf {
    pub(crate) fn read(operation: &At<'_>) -> Option<Self> {
        let at = operation.get("x-meant-if")?;
        Some(Self {
            has: at.strings("has"),
            lacks: at.strings("lacks"),
        })
    }

    /// Whether the body means the operation.
    pub fn is_met_by(&self, body: &Value) -> bool {
        let stands = |name: &String| body.get(name).is_some();
        self.has.iter().all(stands) && !self.lacks.iter().any(stands)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_decide() {
        let operation = json!({"x-meant-if": {"has": ["status"], "lacks": ["type", "to"]}});
        let meant_if = MeantIf::read(&At::root(&operation)).unwrap();
        for (body, meant) in [
            (json!({"status": "read"}), true),
            (json!({"status": null}), true),
            (json!({"status": "read", "to": "1"}), false),
            (json!({}), false),
            (Value::Null, false),
        ] {
            assert_eq!(meant_if.is_met_by(&body), meant, "{body}");
        }
        assert_eq!(MeantIf::read(&At::root(&json!({}))), None);
    }
}
