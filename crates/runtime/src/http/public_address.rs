//! Which addresses are on the public internet, and a resolver that gives no others.
//!
//! An address that a stranger chose (in an event, in a redirect) must not make this program fetch from the machine or
//! the network that it runs in. The name is checked where it is resolved for the connection: a check before that would
//! be answered once with a public address and the second time with a private one.

use ipnet::{Ipv4Net, Ipv6Net};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::error::Error as StdError;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

const fn v4(a: u8, b: u8, c: u8, d: u8, prefix: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), prefix)
}

const fn v6(a: u16, b: u16, c: u16, prefix: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0), prefix)
}

/// Blocks of the IANA IPv4 Special-Purpose Address Registry (RFC 6890) that are not globally reachable, multicast
/// (RFC 5771), and the relays of 6to4, which nobody should be sent to (RFC 7526). Whole blocks: the two anycast
/// addresses in 192.0.0.0/24 hold no files.
const NOT_PUBLIC_V4: [Ipv4Net; 16] = [
    // Public by its number alone: the host of a virtual machine at Azure, which answers that machine.
    v4(168, 63, 129, 16, 32),
    v4(0, 0, 0, 0, 8),       // this network, RFC 791
    v4(10, 0, 0, 0, 8),      // private, RFC 1918
    v4(100, 64, 0, 0, 10),   // between a carrier and its customers, RFC 6598
    v4(127, 0, 0, 0, 8),     // loopback, RFC 1122
    v4(169, 254, 0, 0, 16),  // link-local, RFC 3927; here clouds keep their credentials
    v4(172, 16, 0, 0, 12),   // private, RFC 1918
    v4(192, 0, 0, 0, 24),    // IETF protocols, RFC 6890
    v4(192, 0, 2, 0, 24),    // documentation, RFC 5737
    v4(192, 88, 99, 0, 24),  // relays of 6to4, RFC 7526
    v4(192, 168, 0, 0, 16),  // private, RFC 1918
    v4(198, 18, 0, 0, 15),   // benchmarks, RFC 2544
    v4(198, 51, 100, 0, 24), // documentation, RFC 5737
    v4(203, 0, 113, 0, 24),  // documentation, RFC 5737
    v4(224, 0, 0, 0, 4),     // multicast, RFC 5771
    v4(240, 0, 0, 0, 4),     // reserved, RFC 1112, with the broadcast address
];

/// What IANA gives out for the internet (RFC 4291): all else (loopback, link-local, unique local, multicast …) is not.
const UNICAST_V6: Ipv6Net = v6(0x2000, 0, 0, 3);

/// Blocks within it of the IANA IPv6 Special-Purpose Address Registry that hold no hosts of the internet, or that carry
/// an IPv4 address through a relay.
const NOT_PUBLIC_V6: [Ipv6Net; 4] = [
    v6(0x2001, 0, 0, 23), // IETF protocols, RFC 2928: Teredo, benchmarks, ORCHID, DRIP
    v6(0x2001, 0xdb8, 0, 32), // documentation, RFC 3849
    v6(0x2002, 0, 0, 16), // 6to4, RFC 3056
    v6(0x3fff, 0, 0, 20), // documentation, RFC 9637
];

/// An IPv4 address as networks without IPv4 write it (NAT64, RFC 6052).
const NAT64: Ipv6Net = v6(0x64, 0xff9b, 0, 96);

/// Whether an address is on the public internet.
pub(crate) fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => !NOT_PUBLIC_V4.iter().any(|block| block.contains(&ip)),
        IpAddr::V6(ip) => match embedded(ip) {
            Some(v4) => is_public(v4.into()),
            None => {
                UNICAST_V6.contains(&ip) && !NOT_PUBLIC_V6.iter().any(|block| block.contains(&ip))
            }
        },
    }
}

/// Whether an address is this machine's own loopback, in any way of writing it.
fn is_loopback(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_loopback(),
        IpAddr::V6(ip) => ip.is_loopback() || embedded(ip).is_some_and(|ip| ip.is_loopback()),
    }
}

/// The IPv4 address that a connection to this one leads to: of `::ffff:0:0/96` and of NAT64.
fn embedded(ip: Ipv6Addr) -> Option<Ipv4Addr> {
    let [.., a, b, c, d] = ip.octets();
    match NAT64.contains(&ip) {
        true => Some(Ipv4Addr::new(a, b, c, d)),
        false => ip.to_ipv4_mapped(),
    }
}

/// Where a download may lead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    /// The client itself speaks to this machine, so that its downloads may, too.
    pub loopback: bool,
}

impl Reach {
    pub(crate) fn allows(self, ip: IpAddr) -> bool {
        is_public(ip) || self.loopback && is_loopback(ip)
    }

    /// Checks a host that is an address already: such a one is not resolved.
    pub(crate) fn check(self, url: &url::Url) -> Result<(), NotPublic> {
        let ip = match url.host() {
            Some(url::Host::Ipv4(ip)) => IpAddr::from(ip),
            Some(url::Host::Ipv6(ip)) => IpAddr::from(ip),
            _ => return Ok(()),
        };
        self.allows(ip).then_some(()).ok_or(NotPublic)
    }
}

/// The system's resolver, without the addresses that must not be connected to.
impl Resolve for Reach {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = *self;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let mut allowed = found.filter(|found| reach.allows(found.ip())).peekable();
            match allowed.peek() {
                Some(_) => Ok(Box::new(allowed.collect::<Vec<_>>().into_iter()) as Addrs),
                None => Err(NotPublic.into()),
            }
        })
    }
}

/// A host that is not on the public internet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotPublic;

impl NotPublic {
    /// Whether a request failed for it.
    pub(crate) fn is_cause_of(error: &(dyn StdError + 'static)) -> bool {
        std::iter::successors(Some(error), |error| (*error).source())
            .any(<dyn StdError>::is::<Self>)
    }
}

impl fmt::Display for NotPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the URL leads to an address that is not on the public internet; \
             `allow_private` on the download permits it",
        )
    }
}

impl StdError for NotPublic {}

#[cfg(test)]
mod tests;
