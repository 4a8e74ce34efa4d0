// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `auth`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::get_qr`](crate::Instance::get_qr): Get the code to scan, as base64 with its media type.
- [`Instance::get_qr_image`](crate::Instance::get_qr_image): Get the code to scan, as a picture.
- [`Instance::request_pairing_code`](crate::Instance::request_pairing_code): Get a code to type on the phone in place of scanning.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetQr`], [`RequestPairingCode`].
//!
//! Types that you read: [`QrRaw`], [`QrImage`], [`PairingCode`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Lenient, MediaType};

/// In which form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetQr {
    /// raw, also when left out.
    pub format: Option<String>,
}

impl GetQr {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `format`.
    #[must_use]
    pub fn with_format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
}

/// The code to scan, as base64 in data or as its text in value, which is not documented; the engine
/// behind the provider has it. Every member may be missing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QrRaw {
    /// Media type of data.
    pub mimetype: Option<Lenient<MediaType>>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub data: Option<shared::QrCode>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub value: Option<shared::QrCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The picture of the code: qr is a data URI, data:image/png;base64 and the picture. Not documented;
/// the engine behind the provider has mimetype and data, the picture as base64, in its place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QrImage {
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub qr: Option<shared::QrCode>,
    /// Media type of data. Not documented; the engine behind the provider has it.
    pub mimetype: Option<Lenient<MediaType>>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub data: Option<shared::QrCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// For which phone.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestPairingCode {
    /// Country code and number, digits only: no plus sign, no 00 in front.
    pub phone_number: shared::PhoneDigits,
}

impl RequestPairingCode {
    /// Creates a value from the required members.
    pub fn new(phone_number: impl Into<shared::PhoneDigits>) -> Self {
        Self {
            phone_number: phone_number.into(),
        }
    }
}

/// A pairing code. The member is not documented; it is that of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PairingCode {
    /// Code to type on the phone, 8 characters.
    pub code: Option<PairingCodeText>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Code to type on the phone, 8 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PairingCodeText(String);
