//! What all calls of a client share.

use crate::auth::Auth;
use crate::call::budget::Budget;
use crate::call::concurrency::ConcurrencyLimit;
use crate::call::retry::RetryPolicy;
use crate::http::foreign::Foreign;
use crate::http::transport::Transport;
use crate::provider::Provider;
use std::fmt;
use std::time::Duration;
use url::Url;

pub(crate) struct Shared {
    pub provider: &'static Provider,
    pub base_url: Url,
    pub auth: Auth,
    pub http: Transport,
    /// The User-Agent, where the transport sets none.
    pub agent: Option<http::HeaderValue>,
    pub foreign: Foreign,
    /// Calls that are in flight.
    pub calls: ConcurrencyLimit,
    /// Downloads that are in flight: apart, so that a call can pass on a file that is arriving.
    pub downloads: ConcurrencyLimit,
    pub retry: RetryPolicy,
    pub budget: Budget,
    pub timeout: Option<Duration>,
}

impl Shared {
    /// Whether it speaks to the provider itself, not to a stand-in for it.
    pub(crate) fn is_public(&self) -> bool {
        let public = Url::parse(self.provider.base_url);
        public.is_ok_and(|url| url.origin() == self.base_url.origin())
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = self.base_url.origin().ascii_serialization();
        write!(f, "Client({}, {origin})", self.provider.name)
    }
}
