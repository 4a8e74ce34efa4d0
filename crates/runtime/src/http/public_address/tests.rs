//! Each block's first and last address, and their neighbours.

use super::*;
use std::str::FromStr;

/// A block, then the addresses before and behind it; none where that is of another block that is not public either.
const BLOCKS: [(&str, &str, &str, &str); 27] = [
    ("0.0.0.0", "0.255.255.255", "", "1.0.0.0"),
    ("10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0"),
    (
        "100.64.0.0",
        "100.127.255.255",
        "100.63.255.255",
        "100.128.0.0",
    ),
    (
        "127.0.0.0",
        "127.255.255.255",
        "126.255.255.255",
        "128.0.0.0",
    ),
    (
        "168.63.129.16",
        "168.63.129.16",
        "168.63.129.15",
        "168.63.129.17",
    ),
    (
        "169.254.0.0",
        "169.254.255.255",
        "169.253.255.255",
        "169.255.0.0",
    ),
    (
        "172.16.0.0",
        "172.31.255.255",
        "172.15.255.255",
        "172.32.0.0",
    ),
    ("192.0.0.0", "192.0.0.255", "191.255.255.255", "192.0.1.0"),
    ("192.0.2.0", "192.0.2.255", "192.0.1.255", "192.0.3.0"),
    (
        "192.88.99.0",
        "192.88.99.255",
        "192.88.98.255",
        "192.88.100.0",
    ),
    (
        "192.168.0.0",
        "192.168.255.255",
        "192.167.255.255",
        "192.169.0.0",
    ),
    (
        "198.18.0.0",
        "198.19.255.255",
        "198.17.255.255",
        "198.20.0.0",
    ),
    (
        "198.51.100.0",
        "198.51.100.255",
        "198.51.99.255",
        "198.51.101.0",
    ),
    (
        "203.0.113.0",
        "203.0.113.255",
        "203.0.112.255",
        "203.0.114.0",
    ),
    ("224.0.0.0", "239.255.255.255", "223.255.255.255", ""),
    ("240.0.0.0", "255.255.255.255", "", ""),
    // All before and behind what is given out, with loopback, local and multicast addresses.
    ("::", "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff", "", ""),
    (
        "64:ff9b:0:0:0:1::",
        "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "",
        "2000::",
    ),
    (
        "4000::",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "",
    ),
    (
        "2001::",
        "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
        "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:200::",
    ),
    (
        "2001:db8::",
        "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:db9::",
    ),
    (
        "2002::",
        "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "2003::",
    ),
    (
        "3fff::",
        "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
        "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "3fff:1000::",
    ),
    // Ways to write an IPv4 address.
    (
        "::ffff:10.0.0.0",
        "::ffff:10.255.255.255",
        "::ffff:9.255.255.255",
        "::ffff:11.0.0.0",
    ),
    (
        "::ffff:127.0.0.0",
        "::ffff:127.255.255.255",
        "::ffff:126.255.255.255",
        "::ffff:128.0.0.0",
    ),
    (
        "64:ff9b::10.0.0.0",
        "64:ff9b::10.255.255.255",
        "64:ff9b::9.255.255.255",
        "64:ff9b::11.0.0.0",
    ),
    (
        "64:ff9b::169.254.0.0",
        "64:ff9b::169.254.255.255",
        "64:ff9b::169.253.255.255",
        "64:ff9b::169.255.0.0",
    ),
];

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap_or_else(|_| panic!("{text}"))
}

#[test]
fn blocks_that_are_not_public_end_where_they_should() {
    for (first, last, before, behind) in BLOCKS {
        for inside in [first, last] {
            assert!(!is_public(ip(inside)), "{inside}");
        }
        for outside in [before, behind].into_iter().filter(|text| !text.is_empty()) {
            assert!(is_public(ip(outside)), "{outside}");
        }
    }
}

#[test]
fn what_strangers_try_is_refused() {
    for text in [
        "255.255.255.255",
        "169.254.169.254",
        "100.100.100.200",
        "192.0.0.192",
        "::1",
        "::127.0.0.1",
        "::ffff:0:127.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b:1::10.0.0.1",
        "2002:7f00:1::",
        "2001:0:5ef5:79fd::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "100::1",
        "5f00::1",
    ] {
        assert!(!is_public(ip(text)), "{text}");
    }
    for text in [
        "1.1.1.1",
        "157.240.0.60",
        "2a03:2880:f003::1",
        "2606:4700::1111",
        "::ffff:1.1.1.1",
    ] {
        assert!(is_public(ip(text)), "{text}");
    }
}

#[test]
fn loopback_alone_is_opened_by_a_client_of_this_machine() {
    for (text, opened) in [
        ("127.0.0.1", true),
        ("127.8.9.10", true),
        ("::1", true),
        ("::ffff:127.0.0.1", true),
        ("10.0.0.1", false),
        ("169.254.169.254", false),
        ("0.0.0.0", false),
        ("::", false),
    ] {
        for loopback in [true, false] {
            assert_eq!(
                Reach { loopback }.allows(ip(text)),
                opened && loopback,
                "{text}"
            );
        }
    }
}

#[tokio::test]
async fn a_name_gives_the_allowed_addresses_or_none() {
    for loopback in [true, false] {
        let name = Name::from_str("localhost").expect("a name");
        let found = Reach { loopback }.resolve(name).await;
        let found = found.map(|found| found.map(|found| found.ip()).collect::<Vec<_>>());
        match loopback {
            true => assert!(found.expect("this machine").iter().all(IpAddr::is_loopback)),
            false => assert!(found.expect_err("refused").is::<NotPublic>()),
        }
    }
}
