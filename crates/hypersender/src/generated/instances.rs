// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `instances`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::list_instances`](crate::Client::list_instances): List the instances of the account.
- [`Client::create_instance`](crate::Client::create_instance): Create an instance and get the QR code to pair it.
- [`Instance::request_new_qr_code`](crate::Instance::request_new_qr_code): Get a new QR code to pair an instance.
- [`Instance::restart_instance`](crate::Instance::restart_instance): Restart an instance.
- [`Instance::get_instance_health`](crate::Instance::get_instance_health): Get the state of an instance.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListInstancesQuery`], [`CreateInstance`].
//!
//! Types that you read: [`Instance`], [`RestartInstanceResponse`], [`InstanceHealth`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{E164, Extra, Lenient};

/// Query of `list_instances`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListInstancesQuery {
    /// Only the instance of this id, matched whole.
    pub filter_uuid: Option<shared::InstanceId>,
    /// Only instances whose name contains this.
    pub filter_name: Option<String>,
    /// Only the instance of this number, matched whole.
    pub filter_phone: Option<E164>,
    /// Only instances of this status.
    pub filter_status: Option<InstanceStatus>,
}

impl ListInstancesQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `filter[uuid]`.
    #[must_use]
    pub fn with_filter_uuid(
        mut self,
        filter_uuid: impl Into<shared::InstanceId>,
    ) -> Self {
        self.filter_uuid = given(filter_uuid.into());
        self
    }

    /// Sets `filter[name]`.
    #[must_use]
    pub fn with_filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

    /// Sets `filter[phone]`.
    #[must_use]
    pub fn with_filter_phone(mut self, filter_phone: impl Into<E164>) -> Self {
        self.filter_phone = Some(filter_phone.into());
        self
    }

    /// Sets `filter[status]`.
    #[must_use]
    pub fn with_filter_status(
        mut self,
        filter_status: impl Into<InstanceStatus>,
    ) -> Self {
        self.filter_status = Some(filter_status.into());
        self
    }
}

/// State of an instance. WORKING is ready to send, `SCAN_QR_CODE` waits to be paired, PENDING waits
/// for a server.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `STOPPED`.
    Stopped,
    /// `STARTING`.
    Starting,
    /// `WORKING`.
    Working,
    /// `SCAN_QR_CODE`.
    ScanQrCode,
    /// `FAILED`.
    Failed,
    /// `PENDING`.
    Pending,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Bearer token for the calls of this instance; null until it is connected.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccessToken(String);

/// QR code to scan with the phone, a PNG in base64 without the data:image/png;base64, in front.
/// Whoever scans it pairs the instance.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QrCode(String);

/// An instance, one WhatsApp number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Instance {
    /// Id of an instance, one connected number; a UUID from the provider's dashboard.
    pub id: Option<shared::InstanceId>,
    /// Your own name for it.
    pub name: Option<String>,
    /// Its number, with plus sign.
    pub phone: Option<Lenient<E164>>,
    /// Product that it belongs to, such as whatsapp.
    pub service_type: Option<String>,
    /// State of an instance. WORKING is ready to send, `SCAN_QR_CODE` waits to be paired, PENDING waits
    /// for a server.
    pub status: Option<InstanceStatus>,
    /// Bearer token for the calls of this instance; null until it is connected.
    pub access_token: Option<AccessToken>,
    /// When it was created, such as 2026-01-01T10:00:00; without time zone.
    pub created_at: Option<String>,
    /// QR code to scan with the phone, a PNG in base64 without the data:image/png;base64, in front.
    /// Whoever scans it pairs the instance.
    pub qr_code: Option<QrCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A number to connect.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Its number, with plus sign.
    pub phone: E164,
    /// Your own name for it, at most 50 characters; unique per user and product.
    pub name: String,
    /// Where its webhooks go; https. The only way to set it by API.
    pub webhook_url: Option<String>,
}

impl CreateInstance {
    /// Creates a value from the required members.
    pub fn new(phone: impl Into<E164>, name: impl Into<String>) -> Self {
        Self::from_required(phone.into(), name.into())
    }

    /// Sets `webhook_url`.
    #[must_use]
    pub fn with_webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }
}

/// A remark.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestartInstanceResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of an instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceHealth {
    /// Id of an instance, one connected number; a UUID from the provider's dashboard.
    pub instance_id: Option<shared::InstanceId>,
    /// When it was connected; without time zone. null while it is not (not documented).
    pub connected_at: Option<String>,
    /// State of an instance. WORKING is ready to send, `SCAN_QR_CODE` waits to be paired, PENDING waits
    /// for a server.
    pub status: Option<InstanceStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
