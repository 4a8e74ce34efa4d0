//! `servers`: where a provider's operations live.

use serde_json::Value;

/// Which generation of an API (`x-generation`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generation {
    /// The one that the operations describe.
    Current,
    /// The one that `x-v1` describes.
    V1,
}

/// The base URL of a provider.
pub fn server(document: &Value, generation: Generation) -> Option<&str> {
    let v1 = generation == Generation::V1;
    let mut servers = document["servers"].as_array().into_iter().flatten();
    let server = servers.find(|server| (server["x-generation"] == "v1") == v1)?;
    server["url"].as_str()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_generation_has_its_own() {
        let both = json!({"servers": [
            {"url": "https://example.com/v1", "x-generation": "v1"}, {"url": "https://example.com"},
        ]});
        assert_eq!(
            server(&both, Generation::Current),
            Some("https://example.com")
        );
        assert_eq!(
            server(&both, Generation::V1),
            Some("https://example.com/v1")
        );
        let one = json!({"servers": [{"url": "https://example.com"}]});
        assert_eq!(server(&one, Generation::V1), None);
    }
}
