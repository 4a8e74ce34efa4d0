//! What an endpoint answers.

use serde_json::{Map, Value, json};

/// What an endpoint answers.
///
/// ```
/// use waxwing_meta::flow_endpoint::DataResponse;
/// let next = DataResponse::screen("DAY", serde_json::json!({"days": ["Monday"]}));
/// let again = DataResponse::error("NAME", "Please give your name.");
/// let done = DataResponse::close("the flow's token", [("day", "Monday")]);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct DataResponse {
    pub(super) body: Value,
    status: u16,
}

impl DataResponse {
    /// Shows a screen with data.
    pub fn screen(name: impl Into<String>, data: impl Into<Value>) -> Self {
        Self::of(json!({"screen": name.into(), "data": data.into()}))
    }

    /// Shows a screen with an error.
    pub fn error(screen: impl Into<String>, message: impl Into<String>) -> Self {
        Self::screen(screen, json!({"error_message": message.into()}))
    }

    /// Closes the flow. The token and the parameters arrive in the webhook, in `nfm_reply`.
    pub fn close<N: Into<String>, V: Into<Value>>(
        flow_token: impl Into<String>,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let parameters = parameters.into_iter().map(|(n, v)| (n.into(), v.into()));
        let mut parameters: Map<String, Value> = parameters.collect();
        parameters.insert("flow_token".to_owned(), flow_token.into().into());
        let data = json!({"extension_message_response": {"params": parameters}});
        Self::screen("SUCCESS", data)
    }

    /// To a ping: the endpoint is alive.
    pub fn active() -> Self {
        Self::of(json!({"data": {"status": "active"}}))
    }

    /// To the notice of an error.
    pub fn acknowledged() -> Self {
        Self::of(json!({"data": {"acknowledged": true}}))
    }

    /// The token is no longer good, and the user sees the message. Its status is 427.
    pub fn token_expired(message: impl Into<String>) -> Self {
        Self {
            status: 427,
            ..Self::of(json!({"error_msg": message.into()}))
        }
    }

    /// With the version of the data API, which some versions want back.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.body["version"] = version.into().into();
        self
    }

    /// The HTTP status to answer with: 427 for a token that has expired, else 200.
    ///
    /// ```
    /// use waxwing_meta::flow_endpoint::DataResponse;
    /// assert_eq!(DataResponse::active().status(), 200);
    /// assert_eq!(DataResponse::token_expired("Please begin again.").status(), 427);
    /// ```
    pub fn status(&self) -> u16 {
        self.status
    }

    fn of(body: Value) -> Self {
        Self { body, status: 200 }
    }
}
