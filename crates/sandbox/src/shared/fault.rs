//! Faults on demand.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::time::Duration;
use waxwing_types::Provider;

/// Something that goes wrong with the next requests.
///
/// ```
/// use waxwing_sandbox::{Fault, Provider};
/// let fault = Fault::throttled(Some(3)).on(Provider::Meta).operation("send_message").times(2);
/// assert!(format!("{fault:?}").contains("Throttled"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Fault {
    #[serde(default)]
    pub(crate) provider: Option<Provider>,
    #[serde(default)]
    pub(crate) operation: Option<String>,
    #[serde(default = "once")]
    pub(crate) times: u32,
    /// However often it has come.
    #[serde(default)]
    pub(crate) always: bool,
    /// Of a hundred requests, so many.
    #[serde(default = "each")]
    pub(crate) percent: u8,
    #[serde(flatten)]
    pub(crate) kind: Kind,
}

fn once() -> u32 {
    1
}

fn each() -> u8 {
    100
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Kind {
    /// Answered so, without acting.
    Answer {
        status: u16,
        #[serde(default)]
        media_type: Option<String>,
        #[serde(default)]
        headers: BTreeMap<String, String>,
        #[serde(default)]
        body: String,
    },
    /// Refused as the provider refuses too many requests.
    Throttled {
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// Done, then answered with an empty body.
    EmptyBody,
    /// Done, then answered with half of the body.
    CutBody,
    /// The request is read and done, then the connection closes without an answer.
    LostAnswer,
    /// Done, but later.
    Delay { milliseconds: u64 },
}

impl Fault {
    fn new(kind: Kind) -> Self {
        Self {
            provider: None,
            operation: None,
            times: once(),
            always: false,
            percent: each(),
            kind,
        }
    }

    /// Any answer; the request is not acted on.
    pub fn answer(status: u16, media_type: &str, body: impl Into<String>) -> Self {
        Self::new(Kind::Answer {
            status,
            media_type: Some(media_type.to_owned()),
            headers: BTreeMap::new(),
            body: body.into(),
        })
    }

    /// The page of a gateway: HTTP 502 with HTML; the request is not acted on.
    pub fn bad_gateway() -> Self {
        let page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
        Self::answer(502, "text/html", page)
    }

    /// The provider's own answer to too many requests, with Retry-After in seconds.
    pub fn throttled(retry_after: Option<u64>) -> Self {
        Self::new(Kind::Throttled { retry_after })
    }

    /// Acted on, then answered with an empty body.
    pub fn empty_body() -> Self {
        Self::new(Kind::EmptyBody)
    }

    /// Acted on, then answered with half of the body.
    pub fn cut_body() -> Self {
        Self::new(Kind::CutBody)
    }

    /// Acted on, then the connection closes without an answer.
    pub fn lost_answer() -> Self {
        Self::new(Kind::LostAnswer)
    }

    /// Acted on after a delay.
    pub fn delay(delay: Duration) -> Self {
        let milliseconds = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        Self::new(Kind::Delay { milliseconds })
    }

    /// Only at this provider; else at all.
    #[must_use]
    pub fn on(mut self, provider: Provider) -> Self {
        self.provider = Some(provider);
        self
    }

    /// Only for this operation; else for all.
    #[must_use]
    pub fn operation(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// How often; once if not set.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// However often, until [`Sandbox::clear_faults`](crate::Sandbox::clear_faults).
    #[must_use]
    pub fn always(mut self) -> Self {
        self.always = true;
        self
    }

    /// Only with so many of a hundred requests, from 1 to 100, chosen at random; the others do not count as a time.
    #[must_use]
    pub fn percent(mut self, percent: u8) -> Self {
        self.percent = percent;
        self
    }

    pub(crate) fn concerns(&self, provider: Provider, operation: &str) -> bool {
        (self.always || self.times > 0)
            && self.provider.is_none_or(|p| p == provider)
            && self.operation.as_deref().is_none_or(|o| o == operation)
            && fastrand::u8(..100) < self.percent
    }
}
