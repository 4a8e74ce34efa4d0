//! What masks values: `x-sensitive` and `x-phone-number`, and names that say that a value is a secret.

use super::documents::{Report, Schema, Scope, Stand, schemas};
use serde_json::Value;
use waxwing_json::mask::is_secret_name;

/// Rules of the marks of one file.
pub fn check(scope: Scope, report: &mut Report) {
    for Schema {
        at,
        json,
        stand,
        name,
    } in schemas(scope.json())
    {
        let is_text = json["type"] == "string";
        if let Some(level) = json.get("x-sensitive") {
            // Elsewhere nothing would be masked, and a reader would think that it is.
            if stand != Stand::Component || !is_text || json.get("enum").is_some() {
                report.at(&at, "x-sensitive belongs on a named string");
            }
            if *level != true && level != "secret" {
                report.at(&at.key("x-sensitive"), "x-sensitive is true or secret");
            }
        }
        if let Some(way) = json.get("x-phone-number") {
            let known = ["plus", "digits", "chat"].map(Value::from).contains(way);
            if !known || json["x-sensitive"] != true {
                report.at(
                    &at,
                    "x-phone-number is plus, digits or chat, beside x-sensitive: true",
                );
            }
        }
        if is_text && json["x-sensitive"] != "secret" && is_secret_name(name) {
            report.at(
                &at,
                "by its name it is a secret; make it a named string with x-sensitive: secret",
            );
        }
    }
}
