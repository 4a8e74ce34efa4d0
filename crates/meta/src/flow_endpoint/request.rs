//! What a flow asks.

use serde::Deserialize;
use std::fmt;
use waxwing_types::Json;

/// What the user did.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Opened the flow.
    Init,
    /// Went back.
    Back,
    /// Sent a screen.
    DataExchange,
    /// Nothing: Meta asks whether the endpoint is alive.
    Ping,
    /// Something else.
    Unknown(String),
}

impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        // The case differs between versions.
        Ok(match text.to_ascii_lowercase().as_str() {
            "init" => Self::Init,
            "back" => Self::Back,
            "data_exchange" => Self::DataExchange,
            "ping" => Self::Ping,
            _ => Self::Unknown(text),
        })
    }
}

/// What a flow asks. `Debug` shows neither data nor token.
#[derive(Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DataRequest {
    /// Version of the data API, such as `3.0`.
    #[serde(default)]
    pub version: String,
    /// What the user did.
    pub action: Action,
    /// The screen that it was done on.
    pub screen: Option<String>,
    /// What the user entered, or the notice of an error.
    pub data: Option<Json>,
    /// The token that you sent with the flow.
    pub flow_token: Option<String>,
    /// Its signature, from version 4.0 on.
    pub flow_token_signature: Option<String>,
}

impl DataRequest {
    /// Whether it tells of an error of an earlier answer; wants [`Answer::acknowledged`](super::Answer::acknowledged).
    pub fn is_error_notice(&self) -> bool {
        let has = |name| {
            self.data
                .as_ref()
                .is_some_and(|data| data.get(name).is_some())
        };
        has("error") || has("error_key")
    }
}

impl fmt::Debug for DataRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DataRequest")
            .field("version", &self.version)
            .field("action", &self.action)
            .field("screen", &self.screen)
            .finish_non_exhaustive()
    }
}
