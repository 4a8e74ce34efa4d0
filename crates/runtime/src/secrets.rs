//! The credential values of one attempt, to be blotted out of what a provider says.

use secrecy::{ExposeSecret, SecretString};

/// Shorter values are no secrets, and blotting them out would spoil codes and words that hold them by chance.
const SHORTEST: usize = 4;

const BLOT: &str = "[redacted]";

/// Values that must not be shown, the longest first.
#[derive(Default)]
pub(crate) struct Secrets(Vec<SecretString>);

impl Secrets {
    /// Adds a value in each form in which an answer may repeat it: plain, as in a URL's query, and as in JSON.
    pub(crate) fn add(&mut self, value: &str) {
        let query: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
        let json = serde_json::Value::from(value).to_string();
        for form in [value, &query, json.trim_matches('"')] {
            let new = self.0.iter().all(|known| known.expose_secret() != form);
            if form.len() >= SHORTEST && new {
                self.0.push(form.into());
            }
        }
        // A value may hold another: `Basic abc` holds `abc`.
        self.0
            .sort_by_key(|s| std::cmp::Reverse(s.expose_secret().len()));
    }

    /// The text without them.
    pub(crate) fn blot(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| {
            text.replace(secret.expose_secret(), BLOT)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Secrets;

    #[test]
    fn each_form_of_a_value_is_blotted_out() {
        let mut secrets = Secrets::default();
        for value in ["App key-1", "key-1", "a+b/c\"d", "42"] {
            secrets.add(value);
        }
        for (text, expected) in [
            ("sent `App key-1`", "sent `[redacted]`"),
            ("bad key-1.", "bad [redacted]."),
            ("?t=a%2Bb%2Fc%22d&x=1", "?t=[redacted]&x=1"),
            (r#"{"t":"a+b/c\"d"}"#, r#"{"t":"[redacted]"}"#),
            ("code 1421", "code 1421"),
        ] {
            assert_eq!(secrets.blot(text), expected);
        }
    }
}
