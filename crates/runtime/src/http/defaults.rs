//! The HTTP clients made here.

use std::time::Duration;

pub(crate) fn http_client(
    local: bool,
    agent: http::HeaderValue,
    connect_timeout: Duration,
) -> Result<reqwest::Client, reqwest::Error> {
    let mut builder = http_builder(agent, connect_timeout);
    if local {
        builder = builder.no_proxy();
    }
    builder.build()
}

/// What all HTTP clients made here have in common: one request each, and nothing told to another host.
pub(crate) fn http_builder(
    agent: http::HeaderValue,
    connect_timeout: Duration,
) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .user_agent(agent)
        .connect_timeout(connect_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
}
