// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `calls`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::get_call_permissions`](crate::Phone::get_call_permissions): Get whether a user may be called, and the limits.
- [`Phone::manage_call`](crate::Phone::manage_call): Start, accept, reject or end a call.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetCallPermissionsQuery`], [`ManageCall`].
//!
//! Types that you read: [`CallPermissions`], [`ManageCallResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Bsuid, Extra, Json, Lenient, Timestamp};

/// Query of `get_call_permissions`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetCallPermissionsQuery {
    /// The user, by phone number in digits.
    pub user_wa_id: Option<shared::WaId>,
    /// The user, by business-scoped user id.
    pub recipient: Option<Bsuid>,
}

impl GetCallPermissionsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `user_wa_id`.
    #[must_use]
    pub fn with_user_wa_id(mut self, user_wa_id: impl Into<shared::WaId>) -> Self {
        self.user_wa_id = given(user_wa_id.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<Bsuid>) -> Self {
        self.recipient = given(recipient.into());
        self
    }
}

/// Permission of a user and what may be done.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermissions {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Permission of a user.
    pub permission: Option<CallPermission>,
    /// What may be done.
    pub actions: Option<Vec<CallActionLimits>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallPermissions {
    /// `actions`, or an empty slice if the member is missing.
    pub fn actions(&self) -> &[CallActionLimits] {
        self.actions.as_deref().unwrap_or_default()
    }
}

/// Permission of a user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermission {
    /// Kind of permission.
    pub status: Option<CallPermissionStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub expiration_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Kind of permission.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallPermissionStatus {
    /// `no_permission`.
    NoPermission,
    /// `temporary`.
    Temporary,
    /// `permanent`.
    Permanent,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether one action is possible.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallActionLimits {
    /// An action.
    pub action_name: Option<CallActionName>,
    /// Whether it is possible now.
    pub can_perform_action: Option<bool>,
    /// Its limits.
    pub limits: Option<Vec<CallLimit>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallActionLimits {
    /// `limits`, or an empty slice if the member is missing.
    pub fn limits(&self) -> &[CallLimit] {
        self.limits.as_deref().unwrap_or_default()
    }
}

/// An action.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallActionName {
    /// `start_call`.
    StartCall,
    /// `send_call_permission_request`.
    SendCallPermissionRequest,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A limit over a time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallLimit {
    /// Length of the time, ISO 8601 (PT24H, P7D).
    pub time_period: Option<String>,
    /// Most uses in that time.
    pub max_allowed: Option<i64>,
    /// Uses so far.
    pub current_usage: Option<i64>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub limit_expiration_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A call and what to do with it; the envelope and one action side by side in one object.
///
/// What all actions have.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManageCall {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Your own text, repeated in the webhooks; at most 512 characters.
    pub biz_opaque_callback_data: Option<String>,
    /// What to do, told apart by action.
    pub call: CallAction,
}

impl ManageCall {
    /// Creates a value from the required members and `call`.
    pub fn new(call: impl Into<CallAction>) -> Self {
        Self::from_required(call.into())
    }

    /// Sets `biz_opaque_callback_data`.
    #[must_use]
    pub fn with_biz_opaque_callback_data(
        mut self,
        biz_opaque_callback_data: impl Into<String>,
    ) -> Self {
        self.biz_opaque_callback_data = Some(biz_opaque_callback_data.into());
        self
    }
}

/// What to do, told apart by action.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CallAction {
    /// `connect`.
    Connect(ConnectCall),
    /// `pre_accept`.
    PreAccept(PreAcceptCall),
    /// `accept`.
    Accept(AcceptCall),
    /// `reject`.
    Reject(RejectCall),
    /// `terminate`.
    Terminate(TerminateCall),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Start a call; to or recipient, which may stand together.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConnectCall {
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub to: Option<shared::Destination>,
    /// Business-scoped user id.
    pub recipient: Option<Bsuid>,
    /// Media description of one side.
    pub session: Option<CallSession>,
    /// Records or transcribes the call, after an announcement to the user. Where both are on there is
    /// one announcement, with the words of recording. Default: DISABLED.
    pub recording: Option<CallCapture>,
    /// Records or transcribes the call, after an announcement to the user. Where both are on there is
    /// one announcement, with the words of recording. Default: DISABLED.
    pub transcription: Option<CallCapture>,
}

impl ConnectCall {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<shared::Destination>) -> Self {
        self.to = given(to.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<Bsuid>) -> Self {
        self.recipient = given(recipient.into());
        self
    }

    /// Sets `session`.
    #[must_use]
    pub fn with_session(mut self, session: impl Into<CallSession>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Sets `recording`.
    #[must_use]
    pub fn with_recording(mut self, recording: impl Into<CallCapture>) -> Self {
        self.recording = Some(recording.into());
        self
    }

    /// Sets `transcription`.
    #[must_use]
    pub fn with_transcription(mut self, transcription: impl Into<CallCapture>) -> Self {
        self.transcription = Some(transcription.into());
        self
    }
}

/// Set up the media of a call before it is accepted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreAcceptCall {
    /// Id of a call (wacid).
    pub call_id: shared::CallId,
    /// Media description of one side.
    pub session: Option<CallSession>,
}

impl PreAcceptCall {
    /// Creates a value from the required members.
    pub fn new(call_id: impl Into<shared::CallId>) -> Self {
        Self::from_required(call_id.into())
    }

    /// Sets `session`.
    #[must_use]
    pub fn with_session(mut self, session: impl Into<CallSession>) -> Self {
        self.session = Some(session.into());
        self
    }
}

/// Accept a call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceptCall {
    /// Id of a call (wacid).
    pub call_id: shared::CallId,
    /// Media description of one side.
    pub session: Option<CallSession>,
    /// Records or transcribes the call, after an announcement to the user. Where both are on there is
    /// one announcement, with the words of recording. Default: DISABLED.
    pub recording: Option<CallCapture>,
    /// Records or transcribes the call, after an announcement to the user. Where both are on there is
    /// one announcement, with the words of recording. Default: DISABLED.
    pub transcription: Option<CallCapture>,
}

impl AcceptCall {
    /// Creates a value from the required members.
    pub fn new(call_id: impl Into<shared::CallId>) -> Self {
        Self::from_required(call_id.into())
    }

    /// Sets `session`.
    #[must_use]
    pub fn with_session(mut self, session: impl Into<CallSession>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Sets `recording`.
    #[must_use]
    pub fn with_recording(mut self, recording: impl Into<CallCapture>) -> Self {
        self.recording = Some(recording.into());
        self
    }

    /// Sets `transcription`.
    #[must_use]
    pub fn with_transcription(mut self, transcription: impl Into<CallCapture>) -> Self {
        self.transcription = Some(transcription.into());
        self
    }
}

/// Reject a call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RejectCall {
    /// Id of a call (wacid).
    pub call_id: shared::CallId,
}

impl RejectCall {
    /// Creates a value from the required members.
    pub fn new(call_id: impl Into<shared::CallId>) -> Self {
        Self { call_id: call_id.into() }
    }
}

/// End a call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TerminateCall {
    /// Id of a call (wacid).
    pub call_id: shared::CallId,
}

impl TerminateCall {
    /// Creates a value from the required members.
    pub fn new(call_id: impl Into<shared::CallId>) -> Self {
        Self { call_id: call_id.into() }
    }
}

/// Records or transcribes the call, after an announcement to the user. Where both are on there is
/// one announcement, with the words of recording. Default: DISABLED.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallCapture {
    /// On or off.
    pub status: shared::SettingStatus,
    /// What it is for, told to the user, 1 to 250 characters; required with ENABLED.
    pub purpose: Option<String>,
    /// Language of the announcement; required with ENABLED. nl and `es_ES` are taken but spoken in
    /// English.
    pub announcement_language: Option<AnnouncementLanguage>,
}

impl CallCapture {
    /// Creates a value from the required members.
    pub fn new(status: impl Into<shared::SettingStatus>) -> Self {
        Self::from_required(status.into())
    }

    /// Sets `purpose`.
    #[must_use]
    pub fn with_purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// Sets `announcement_language`.
    #[must_use]
    pub fn with_announcement_language(
        mut self,
        announcement_language: impl Into<AnnouncementLanguage>,
    ) -> Self {
        self.announcement_language = Some(announcement_language.into());
        self
    }
}

/// Language of the announcement; required with ENABLED. nl and `es_ES` are taken but spoken in
/// English.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnouncementLanguage {
    /// `en`.
    En,
    /// `en_US`.
    EnUs,
    /// `en_AU`.
    EnAu,
    /// `en_CA`.
    EnCa,
    /// `en_GB`.
    EnGb,
    /// `en_IN`.
    EnIn,
    /// `en_NZ`.
    EnNz,
    /// `fr`.
    Fr,
    /// `de`.
    De,
    /// `hi`.
    Hi,
    /// `it`.
    It,
    /// `kn`.
    Kn,
    /// `pt`.
    Pt,
    /// `es`.
    Es,
    /// `te`.
    Te,
    /// `vi`.
    Vi,
    /// `nl`.
    Nl,
    /// `es_ES`.
    EsEs,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Media description of one side.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSession {
    /// Whose turn it is.
    pub sdp_type: SdpType,
    /// The description, by RFC 8866.
    pub sdp: String,
}

impl CallSession {
    /// Creates a value from the required members.
    pub fn new(sdp_type: impl Into<SdpType>, sdp: impl Into<String>) -> Self {
        Self {
            sdp_type: sdp_type.into(),
            sdp: sdp.into(),
        }
    }
}

/// Whose turn it is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SdpType {
    /// `offer`.
    Offer,
    /// `answer`.
    Answer,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// calls for connect, success for the other actions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ManageCallResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The started call.
    pub calls: Option<Vec<StartedCall>>,
    /// true when it was done.
    pub success: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ManageCallResponse {
    /// `calls`, or an empty slice if the member is missing.
    pub fn calls(&self) -> &[StartedCall] {
        self.calls.as_deref().unwrap_or_default()
    }
}

/// A started call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartedCall {
    /// Id of a call (wacid).
    pub id: shared::CallId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
