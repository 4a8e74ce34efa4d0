//! `x-errors`: the error codes of a provider.

use crate::at::{At, ReadError};
use serde_json::Value;

/// A code, or a range of codes, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownError {
    /// The code as text; a range is `200-299`.
    pub code: String,
    /// What it means.
    pub meaning: String,
    /// The documented HTTP status.
    pub http: Option<u64>,
    /// Whether a repeat may help.
    pub retry: Retry,
    /// What the fault affects.
    pub scope: Scope,
    /// What to do.
    pub action: Action,
    /// Whether the code proves that nothing was done; none where the status says so.
    pub proof: Option<bool>,
    /// How long it asks to wait.
    pub wait: Option<Wait>,
}

/// How long a code asks to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The first wait.
    pub seconds: u64,
    /// How many times as long as the one before each further wait is.
    pub times: u64,
}

/// A word of a list: how it is written, and the variant.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// The word as a document writes it.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            fn read(row: &At<'_>, member: &str) -> Result<Self, ReadError> {
                match row.needed(member)?.as_str() {
                    $($word => Ok(Self::$variant),)*
                    other => {
                        let known = [$($word),*].join(", ");
                        Err(row.key(member).error(format!("want one of {known}, not {other}")))
                    }
                }
            }
        }
    };
}

words! {
    /// Whether a repeat may help.
    Retry {
        /// With back-off.
        Yes = "yes",
        /// After the wait that the meaning or the answer names.
        Later = "later",
        /// Not until someone changes something.
        No = "no",
    }
}

words! {
    /// What a fault affects.
    Scope {
        /// The one recipient.
        Recipient = "recipient",
        /// The sender's number.
        Number = "number",
        /// The account.
        Account = "account",
        /// The app.
        App = "app",
        /// The one request.
        Request = "request",
    }
}

words! {
    /// What to do about a fault.
    Action {
        /// Wait.
        Wait = "wait",
        /// Leave the recipient alone for a while.
        BackOffRecipient = "back_off_recipient",
        /// Get another token, or the permission.
        RenewToken = "renew_token",
        /// Change the request.
        FixRequest = "fix_request",
        /// The user has to write first.
        UserMustWriteFirst = "user_must_write_first",
        /// Nothing helps.
        GiveUp = "give_up",
    }
}

/// The error table of a document, in its order.
///
/// # Errors
/// The first row that breaks the dialect.
pub fn errors(document: &Value) -> Result<Vec<KnownError>, ReadError> {
    let rows = At::root(document).key("x-errors").items();
    rows.map(|row| KnownError::read(&row)).collect()
}

impl KnownError {
    fn read(row: &At<'_>) -> Result<Self, ReadError> {
        let proof = row.key("proof");
        Ok(Self {
            code: row.needed("code")?,
            meaning: row.text("meaning").to_owned(),
            http: row.json["http"].as_u64(),
            retry: Retry::read(row, "retry")?,
            scope: Scope::read(row, "scope")?,
            action: Action::read(row, "action")?,
            proof: match proof.json {
                Value::Null => None,
                Value::Bool(proof) => Some(*proof),
                other => return Err(proof.error(format!("want true or false, not {other}"))),
            },
            wait: Wait::read(&row.key("wait"))?,
        })
    }
}

impl Wait {
    fn read(at: &At<'_>) -> Result<Option<Self>, ReadError> {
        let number = |value: &Value| value.as_u64().filter(|n| *n > 0);
        let (seconds, times) = match at.json {
            Value::Null => return Ok(None),
            Value::Object(members) if members.len() == 2 => {
                (number(&at.json["seconds"]), number(&at.json["times"]))
            }
            seconds => (number(seconds), Some(1)),
        };
        match (seconds, times) {
            (Some(seconds), Some(times)) => Ok(Some(Self { seconds, times })),
            _ => Err(at.error(format!(
                "want seconds, or {{seconds: …, times: …}}, not {}",
                at.json
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(more: Value) -> Result<KnownError, String> {
        let mut row = json!({
            "code": "1", "meaning": "m", "http": 400, "retry": "no", "scope": "app", "action": "give_up",
        });
        for (name, value) in more.as_object().unwrap() {
            row[name] = value.clone();
        }
        let document = json!({"x-errors": [row]});
        let read = errors(&document).map_err(String::from);
        read.map(|mut rows| rows.remove(0))
    }

    #[test]
    fn a_code_says_what_it_proves_and_how_long_to_wait() {
        let plain = read(json!({})).unwrap();
        assert_eq!(
            (plain.proof, plain.wait, plain.http),
            (None, None, Some(400))
        );
        assert_eq!(
            (plain.retry, plain.scope, plain.action),
            (Retry::No, Scope::App, Action::GiveUp)
        );
        assert_eq!(plain.action.word(), "give_up");
        let wait = |seconds, times| Some(Wait { seconds, times });
        assert_eq!(read(json!({"proof": true})).unwrap().proof, Some(true));
        assert_eq!(read(json!({"wait": 60})).unwrap().wait, wait(60, 1));
        let growing = json!({"wait": {"seconds": 1, "times": 4}});
        assert_eq!(read(growing).unwrap().wait, wait(1, 4));
    }

    #[test]
    fn a_row_that_says_nothing_clear_is_refused() {
        for (more, expected) in [
            (
                json!({"proof": "maybe"}),
                "$['x-errors'][0].proof: want true or false, not \"maybe\"",
            ),
            (
                json!({"wait": "soon"}),
                "$['x-errors'][0].wait: want seconds, or {seconds: …, times: …}, not \"soon\"",
            ),
            (
                json!({"wait": 0}),
                "$['x-errors'][0].wait: want seconds, or {seconds: …, times: …}, not 0",
            ),
            (
                json!({"wait": {"seconds": 1}}),
                "$['x-errors'][0].wait: want seconds, or {seconds: …, times: …}, not {\"seconds\":1}",
            ),
            (json!({"action": ""}), "$['x-errors'][0]: no action"),
            (json!({"retry": true}), "$['x-errors'][0]: no retry"),
            (
                json!({"retry": "maybe"}),
                "$['x-errors'][0].retry: want one of yes, later, no, not maybe",
            ),
        ] {
            assert_eq!(read(more).unwrap_err(), expected);
        }
    }
}
