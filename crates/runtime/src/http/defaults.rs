//! The HTTP clients made here.

use std::time::Duration;

/// The switches of every HTTP client that sends a provider's calls, for one with more of your own: no redirect is
/// followed and nothing is told to another host, since either can carry a token away; and no request is repeated, since
/// that is decided by the outcome of the call. A connection is made within 10 s.
///
/// ```
/// # use waxwing_runtime::http_defaults;
/// use waxwing_runtime::reqwest;
///
/// let through_proxy = http_defaults().proxy(reqwest::Proxy::https("http://proxy.internal:3128")?).build()?;
/// # let _ = through_proxy;
/// # Ok::<(), reqwest::Error>(())
/// ```
///
/// Give it to [`ClientBuilder::http`](crate::ClientBuilder::http). A certificate of your own is one line likewise
/// (`tls_certs_merge`).
pub fn http_defaults() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .user_agent(USER_AGENT)
        .connect_timeout(CONNECT_TIMEOUT)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
}

/// What clients say they are, if nothing else is set.
pub(crate) const USER_AGENT: &str = concat!("waxwing/", env!("CARGO_PKG_VERSION"));

/// Longest time to make a connection, if nothing else is set.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
