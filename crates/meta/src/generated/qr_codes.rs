// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `qr_codes`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::list_qr_codes`](crate::Phone::list_qr_codes): List the QR codes and short links of a number.
- [`Phone::create_or_update_qr_code`](crate::Phone::create_or_update_qr_code): Make a QR code, or change the message of one.
- [`Phone::get_qr_code`](crate::Phone::get_qr_code): Get one QR code.
- [`Phone::delete_qr_code`](crate::Phone::delete_qr_code): Delete a QR code.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListQrCodesQuery`], [`GetQrCodeQuery`], [`CreateOrUpdateQrCode`].
//!
//! Types that you read: [`ListQrCodesResponse`], [`GetQrCodeResponse`], [`QrCode`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Lenient, Timestamp};

/// Query of `list_qr_codes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListQrCodesQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Only this QR code.
    pub code: Option<QrCodeId>,
    /// Most items on a page, at most 25.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListQrCodesQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<QrCodeId>) -> Self {
        self.code = given(code.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

/// Query of `get_qr_code`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetQrCodeQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetQrCodeQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// Code of a QR code, the end of its short link.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QrCodeId(String);

/// A page of QR codes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListQrCodesResponse {
    /// The items.
    pub data: Vec<QrCode>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// One QR code, in a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetQrCodeResponse {
    /// The items.
    pub data: Vec<QrCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A QR code that opens a chat with a text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QrCode {
    /// Code of a QR code, the end of its short link.
    pub code: QrCodeId,
    /// Text that stands in the user's input.
    pub prefilled_message: Option<String>,
    /// Short link that does the same.
    pub deep_link_url: Option<String>,
    /// Address of the image; only when asked for.
    pub qr_image_url: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub creation_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A new QR code or a new text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateQrCode {
    /// Text that stands in the user's input, at most 140 characters.
    pub prefilled_message: String,
    /// Code of a QR code, the end of its short link.
    pub code: Option<QrCodeId>,
    /// Make an image of the QR code in this format; only for a new one.
    pub generate_qr_image: Option<QrImageFormat>,
}

impl CreateOrUpdateQrCode {
    /// Creates a value from the required members.
    pub fn new(prefilled_message: impl Into<String>) -> Self {
        Self::from_required(prefilled_message.into())
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<QrCodeId>) -> Self {
        self.code = given(code.into());
        self
    }

    /// Sets `generate_qr_image`.
    #[must_use]
    pub fn with_generate_qr_image(
        mut self,
        generate_qr_image: impl Into<QrImageFormat>,
    ) -> Self {
        self.generate_qr_image = Some(generate_qr_image.into());
        self
    }
}

/// Make an image of the QR code in this format; only for a new one.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrImageFormat {
    /// `PNG`.
    Png,
    /// `SVG`.
    Svg,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}
