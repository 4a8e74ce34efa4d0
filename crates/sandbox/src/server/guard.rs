//! Refuses requests that a web page of somebody else may have caused.

use http::request::Parts;
use http::uri::Authority;
use http::{HeaderMap, HeaderName, Method, header};
use std::net::IpAddr;
use url::Url;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Why a request is refused with 403 before it is read.
pub(crate) fn refusal(parts: &Parts) -> Option<&'static str> {
    if !is_for_this_machine(parts) {
        return Some("the sandbox answers to Host 127.0.0.1, [::1] and localhost alone\n");
    }
    // The providers' own paths count as writes whatever the method is: Wawp also takes sends as GET.
    let reads = matches!(parts.method, Method::GET | Method::HEAD)
        && parts.uri.path().starts_with("/_sandbox/");
    (!reads && is_of_foreign_page(&parts.headers))
        .then_some("the sandbox takes no requests from pages of other sites\n")
}

/// A name that DNS resolves to 127.0.0.1 is a page's way around the same-origin policy, and comes in `Host`.
fn is_for_this_machine(parts: &Parts) -> bool {
    let mut hosts = parts.headers.get_all(header::HOST).iter();
    let host = match (hosts.next(), hosts.next()) {
        (Some(host), None) => host.to_str().unwrap_or_default(),
        _ => return false,
    };
    let target = parts.uri.authority();
    let named = host.parse::<Authority>().is_ok_and(|host| is_local(&host));
    named && target.is_none_or(is_local)
}

/// Browsers say from which page a request comes: in `Origin`, or, for images, links and the like, in `Sec-Fetch-Site`.
fn is_of_foreign_page(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).map(|v| v.to_str().unwrap_or_default());
    if let Some(origin) = text(header::ORIGIN) {
        return !is_local_page(origin);
    }
    // localhost and 127.0.0.1 are different sites, so the page's address decides.
    text(SEC_FETCH_SITE) == Some("cross-site") && !text(header::REFERER).is_some_and(is_local_page)
}

fn is_local_page(url: &str) -> bool {
    let url = Url::parse(url).ok();
    let url = url.filter(|url| matches!(url.scheme(), "http" | "https"));
    url.is_some_and(|url| url.host_str().is_some_and(is_local_host))
}

fn is_local(authority: &Authority) -> bool {
    !authority.as_str().contains('@') && is_local_host(authority.host())
}

/// Whether a host is a loopback address or `localhost`; not a name below localhost.
fn is_local_host(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let bare = host.strip_prefix('[').and_then(|h| h.strip_suffix(']'));
    let ip = bare.unwrap_or(host).parse::<IpAddr>();
    ip.is_ok_and(|ip| ip.to_canonical().is_loopback()) || host.eq_ignore_ascii_case("localhost")
}
