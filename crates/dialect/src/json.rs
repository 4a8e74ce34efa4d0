//! Small readings of JSON.

use serde_json::Value;

/// The text of a member, without blanks around it; empty where there is none.
pub fn text(json: &Value, name: &str) -> String {
    json[name].as_str().unwrap_or_default().trim().to_owned()
}

/// The texts of a list.
pub fn strings(json: &Value) -> Vec<String> {
    let items = json.as_array().into_iter().flatten();
    items
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_no_text_is_left_out() {
        let json = json!({"a": " x\n", "b": 1, "c": ["y", 2, "z"]});
        assert_eq!((&*text(&json, "a"), &*text(&json, "b")), ("x", ""));
        assert_eq!(strings(&json["c"]), ["y", "z"]);
        assert!(strings(&json["a"]).is_empty());
    }
}
