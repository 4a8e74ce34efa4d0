//! What a flow asks.

use std::fmt;
use waxwing_json::{DecodeError, Extra, FromJson, FromMembers, Members, Node, read_object};
use waxwing_types::Json;

/// What the user did.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlowAction {
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

impl FromJson for FlowAction {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let text = String::from_json(node)?;
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataRequest {
    /// Version of the data API, such as `3.0`.
    pub version: String,
    /// What the user did.
    pub action: FlowAction,
    /// The screen that it was done on.
    pub screen: Option<String>,
    /// What the user entered, or the notice of an error.
    pub data: Option<Json>,
    /// The token that you sent with the flow.
    pub flow_token: Option<String>,
    /// Its signature, from version 4.0 on.
    pub flow_token_signature: Option<String>,
    /// Members that are not listed, kept as they came.
    pub extra: Extra,
}

impl DataRequest {
    /// Whether it tells of an error of an earlier answer; wants [`DataResponse::acknowledged`](super::DataResponse::acknowledged).
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

impl FromMembers for DataRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            version: members.or_default("version")?,
            action: members.need("action")?,
            screen: members.take("screen")?,
            data: members.take("data")?,
            flow_token: members.take("flow_token")?,
            flow_token_signature: members.take("flow_token_signature")?,
            extra: members.extra()?,
        })
    }
}

read_object!(DataRequest);
