//! This machine itself: the only place for tokens over plain http, and never behind a proxy.

/// Whether a URL's host is this machine.
pub(crate) fn is_loopback(url: &url::Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// Whether a URL's host may be this machine under another name: what a server elsewhere must not make us fetch.
pub(crate) fn may_be_loopback(url: &url::Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback() || ip.is_unspecified(),
        Some(url::Host::Ipv6(ip)) => {
            let v4 = ip
                .to_ipv4()
                .is_some_and(|v4| v4.is_loopback() || v4.is_unspecified());
            ip.is_loopback() || ip.is_unspecified() || v4
        }
        Some(url::Host::Domain(name)) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            name == "localhost" || name.ends_with(".localhost")
        }
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_loopback, may_be_loopback};

    #[test]
    fn other_names_of_this_machine_are_known_but_not_trusted() {
        for (host, trusted, suspected) in [
            ("127.0.0.1", true, true),
            ("2130706433", true, true),
            ("[::1]", true, true),
            ("localhost", true, true),
            ("localhost.", false, true),
            ("api.localhost", false, true),
            ("0.0.0.0", false, true),
            ("[::]", false, true),
            ("[::ffff:127.0.0.1]", false, true),
            ("192.0.2.1", false, false),
            ("localhost.example.com", false, false),
        ] {
            let url = url::Url::parse(&format!("http://{host}/")).unwrap();
            let seen = (is_loopback(&url), may_be_loopback(&url));
            assert_eq!(seen, (trusted, suspected), "{host}");
        }
    }
}
