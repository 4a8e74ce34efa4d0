//! HMAC with any of the hash functions that providers use.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha224, Sha256, Sha384, Sha512};

/// The hash function of an HMAC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC-SHA224, 28 bytes.
    Sha224,
    /// HMAC-SHA256, 32 bytes.
    Sha256,
    /// HMAC-SHA384, 48 bytes.
    Sha384,
    /// HMAC-SHA512, 64 bytes.
    Sha512,
}

/// An HMAC that already has its key, so that the key is hashed once and not for each request.
#[derive(Clone)]
pub(crate) enum Keyed {
    Sha224(Hmac<Sha224>),
    Sha256(Hmac<Sha256>),
    Sha384(Hmac<Sha384>),
    Sha512(Hmac<Sha512>),
}

macro_rules! each {
    ($keyed:expr, $mac:ident => $do:expr) => {
        match $keyed {
            Keyed::Sha224($mac) => $do,
            Keyed::Sha256($mac) => $do,
            Keyed::Sha384($mac) => $do,
            Keyed::Sha512($mac) => $do,
        }
    };
}

impl Keyed {
    pub(crate) fn new(algorithm: Algorithm, key: &[u8]) -> Self {
        // An HMAC takes a key of any length.
        macro_rules! keyed {
            ($variant:ident) => {
                Self::$variant(KeyInit::new_from_slice(key).expect("a key of any length"))
            };
        }
        match algorithm {
            Algorithm::Sha224 => keyed!(Sha224),
            Algorithm::Sha256 => keyed!(Sha256),
            Algorithm::Sha384 => keyed!(Sha384),
            Algorithm::Sha512 => keyed!(Sha512),
        }
    }

    /// Adds bytes to what is signed.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        each!(self, mac => mac.update(bytes));
    }

    /// The signature.
    pub(crate) fn finish(self) -> Vec<u8> {
        each!(self, mac => mac.finalize().into_bytes().to_vec())
    }

    /// Compares in constant time.
    pub(crate) fn is(self, signature: &[u8]) -> bool {
        each!(self, mac => mac.verify_slice(signature).is_ok())
    }
}
