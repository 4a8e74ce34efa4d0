// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `calls`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Get whether a user may be called, and the limits.
    ///
    /// One of `user_wa_id` and recipient. At most 5 requests a second (error 613). The vendor's
    /// description has other states, which the guide contradicts.
    ///
    /// `GET /{phone_number_id}/call_permissions`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling> (as
    /// of 2026-03); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_call_permissions(
        &self,
        query: &GetCallPermissionsQuery,
    ) -> waxwing_runtime::Call<CallPermissions> {
        self.core
            .prepare(&GET_CALL_PERMISSIONS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Start, accept, reject or end a call.
    ///
    /// connect answers with calls, the other actions with success. At most 1000 calls at a time (error
    /// 138002); not with a number whose calls go by SIP (131055), nor on a call whose entry point
    /// belongs to another responder (138038). connect may also meet 138000, 138001, 138005, 138006,
    /// 138012, 138013 and 131044, the other actions 138003, 138004 and 138007. A recording or transcript
    /// comes by webhook (`call_recording_available`, `call_transcription_available`) and can be fetched
    /// for 7 days.
    ///
    /// `POST /{phone_number_id}/calls`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling> (as
    /// of 2026-03); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-recording>
    /// (as of 2026-07);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-transcription>
    /// (as of 2026-08); "Changelog", Meta developer documentation for WhatsApp, 2026-10-05.
    pub fn manage_call(
        &self,
        body: &ManageCall,
    ) -> waxwing_runtime::Call<ManageCallResponse> {
        self.core
            .prepare(&MANAGE_CALL)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_CALL_PERMISSIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_call_permissions",
    path: "/{phone_number_id}/call_permissions",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static MANAGE_CALL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "manage_call",
    path: "/{phone_number_id}/calls",
    accepts: &[
        waxwing_runtime::Accept::Filled("/calls/*/id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_call_permissions`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetCallPermissionsQuery {
    /// The user, by phone number in digits.
    pub user_wa_id: Option<shared::WaId>,
    /// The user, by business-scoped user id.
    pub recipient: Option<waxwing_types::Bsuid>,
}

impl GetCallPermissionsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            user_wa_id: Default::default(),
            recipient: Default::default(),
        }
    }

    /// Sets `user_wa_id`.
    #[must_use]
    pub fn with_user_wa_id(mut self, user_wa_id: impl Into<shared::WaId>) -> Self {
        self.user_wa_id = Some(user_wa_id.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<waxwing_types::Bsuid>) -> Self {
        self.recipient = Some(recipient.into());
        self
    }
}

impl waxwing_json::FromMembers for GetCallPermissionsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            user_wa_id: members.take("user_wa_id")?,
            recipient: members.take("recipient")?,
        })
    }
}

waxwing_json::read_object!(GetCallPermissionsQuery);
impl waxwing_types::Validate for GetCallPermissionsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
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
    pub extra: waxwing_types::Extra,
}

impl CallPermissions {
    /// `actions`, empty when it was left out.
    pub fn actions(&self) -> &[CallActionLimits] {
        self.actions.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallPermissions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("permission", &self.permission)?;
        object.optional("actions", &self.actions)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallPermissions {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            permission: members.lenient("permission")?,
            actions: members.lenient("actions")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallPermissions);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallPermissions {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallPermissions".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("permission", generator.subschema_for::<CallPermission>()),
            ("actions", generator.subschema_for::<Vec<CallActionLimits>>()),
        ])
    }
}

/// Permission of a user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermission {
    /// Kind of permission.
    pub status: Option<CallPermissionStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallPermission {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("expiration_time", &self.expiration_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallPermission {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            expiration_time: members.lenient("expiration_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallPermission);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallPermission {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallPermission".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<CallPermissionStatus>()),
            (
                "expiration_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of permission."] pub enum CallPermissionStatus { #[doc =
    " `no_permission`."] NoPermission = "no_permission", #[doc = " `temporary`."]
    Temporary = "temporary", #[doc = " `permanent`."] Permanent = "permanent", }
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
    pub extra: waxwing_types::Extra,
}

impl CallActionLimits {
    /// `limits`, empty when it was left out.
    pub fn limits(&self) -> &[CallLimit] {
        self.limits.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallActionLimits {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("action_name", &self.action_name)?;
        object.optional("can_perform_action", &self.can_perform_action)?;
        object.optional("limits", &self.limits)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallActionLimits {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            action_name: members.lenient("action_name")?,
            can_perform_action: members.lenient("can_perform_action")?,
            limits: members.lenient("limits")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallActionLimits);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallActionLimits {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallActionLimits".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("action_name", generator.subschema_for::<CallActionName>()),
            ("can_perform_action", generator.subschema_for::<bool>()),
            ("limits", generator.subschema_for::<Vec<CallLimit>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " An action."] pub enum CallActionName { #[doc = " `start_call`."] StartCall
    = "start_call", #[doc = " `send_call_permission_request`."] SendCallPermissionRequest
    = "send_call_permission_request", }
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub limit_expiration_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallLimit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("time_period", &self.time_period)?;
        object.optional("max_allowed", &self.max_allowed)?;
        object.optional("current_usage", &self.current_usage)?;
        object.optional("limit_expiration_time", &self.limit_expiration_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallLimit {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            time_period: members.lenient("time_period")?,
            max_allowed: members.lenient("max_allowed")?,
            current_usage: members.lenient("current_usage")?,
            limit_expiration_time: members.lenient("limit_expiration_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallLimit);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallLimit {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallLimit".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("time_period", generator.subschema_for::<String>()),
            ("max_allowed", generator.subschema_for::<i64>()),
            ("current_usage", generator.subschema_for::<i64>()),
            (
                "limit_expiration_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
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
    /// With the members that are required and the call.
    pub fn new(call: impl Into<CallAction>) -> Self {
        Self {
            messaging_product: Default::default(),
            biz_opaque_callback_data: Default::default(),
            call: call.into(),
        }
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

impl serde::Serialize for ManageCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("biz_opaque_callback_data", &self.biz_opaque_callback_data)?;
        self.call.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ManageCall {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            biz_opaque_callback_data: members.take("biz_opaque_callback_data")?,
            call: waxwing_json::FromMembers::from_members(members)?,
        })
    }
}

waxwing_json::read_object!(ManageCall);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ManageCall {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ManageCall".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let members = waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<shared::MessagingProduct>()),
            ("biz_opaque_callback_data", generator.subschema_for::<Option<String>>()),
        ]);
        waxwing_json::schema::both(members, generator.subschema_for::<CallAction>())
    }
}

impl waxwing_types::Validate for ManageCall {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "biz_opaque_callback_data",
                self.biz_opaque_callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        waxwing_types::Validate::check(&self.call, checker);
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
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl CallAction {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Connect(_) => "connect",
            Self::PreAccept(_) => "pre_accept",
            Self::Accept(_) => "accept",
            Self::Reject(_) => "reject",
            Self::Terminate(_) => "terminate",
            Self::Unknown(members) => {
                members.get("action").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Connect(value) => {
                object.member("action", "connect")?;
                object.rest(value)
            }
            Self::PreAccept(value) => {
                object.member("action", "pre_accept")?;
                object.rest(value)
            }
            Self::Accept(value) => {
                object.member("action", "accept")?;
                object.rest(value)
            }
            Self::Reject(value) => {
                object.member("action", "reject")?;
                object.rest(value)
            }
            Self::Terminate(value) => {
                object.member("action", "terminate")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<ConnectCall> for CallAction {
    fn from(value: ConnectCall) -> Self {
        Self::Connect(value)
    }
}

impl From<PreAcceptCall> for CallAction {
    fn from(value: PreAcceptCall) -> Self {
        Self::PreAccept(value)
    }
}

impl From<AcceptCall> for CallAction {
    fn from(value: AcceptCall) -> Self {
        Self::Accept(value)
    }
}

impl From<RejectCall> for CallAction {
    fn from(value: RejectCall) -> Self {
        Self::Reject(value)
    }
}

impl From<TerminateCall> for CallAction {
    fn from(value: TerminateCall) -> Self {
        Self::Terminate(value)
    }
}

impl serde::Serialize for CallAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("action") {
            Some("connect") => members.beside("action").map(Self::Connect),
            Some("pre_accept") => members.beside("action").map(Self::PreAccept),
            Some("accept") => members.beside("action").map(Self::Accept),
            Some("reject") => members.beside("action").map(Self::Reject),
            Some("terminate") => members.beside("action").map(Self::Terminate),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(CallAction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallAction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallAction".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("action", "connect")
                .beside(generator.subschema_for::<ConnectCall>()),
            waxwing_json::schema::kind("action", "pre_accept")
                .beside(generator.subschema_for::<PreAcceptCall>()),
            waxwing_json::schema::kind("action", "accept")
                .beside(generator.subschema_for::<AcceptCall>()),
            waxwing_json::schema::kind("action", "reject")
                .beside(generator.subschema_for::<RejectCall>()),
            waxwing_json::schema::kind("action", "terminate")
                .beside(generator.subschema_for::<TerminateCall>()),
        ];
        waxwing_json::schema::union("action", kinds)
    }
}

impl waxwing_types::Validate for CallAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Connect(value) => waxwing_types::Validate::check(value, checker),
            Self::PreAccept(value) => waxwing_types::Validate::check(value, checker),
            Self::Accept(value) => waxwing_types::Validate::check(value, checker),
            Self::Reject(value) => waxwing_types::Validate::check(value, checker),
            Self::Terminate(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Start a call; to or recipient, which may stand together.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConnectCall {
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub to: Option<shared::Destination>,
    /// Business-scoped user id.
    pub recipient: Option<waxwing_types::Bsuid>,
    /// Media description of one side.
    pub session: Option<CallSession>,
    /// Records or transcribes the call, after an announcement to the user. Where both are on there is
    /// one announcement, with the words of recording. Left out, DISABLED.
    pub recording: Option<CallCapture>,
    /// Records or transcribes the call, after an announcement to the user. Where both are on there is
    /// one announcement, with the words of recording. Left out, DISABLED.
    pub transcription: Option<CallCapture>,
}

impl ConnectCall {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            to: Default::default(),
            recipient: Default::default(),
            session: Default::default(),
            recording: Default::default(),
            transcription: Default::default(),
        }
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<shared::Destination>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<waxwing_types::Bsuid>) -> Self {
        self.recipient = Some(recipient.into());
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

impl waxwing_json::FromMembers for ConnectCall {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            to: members.take("to")?,
            recipient: members.take("recipient")?,
            session: members.take("session")?,
            recording: members.take("recording")?,
            transcription: members.take("transcription")?,
        })
    }
}

waxwing_json::read_object!(ConnectCall);
impl waxwing_types::Validate for ConnectCall {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("to", self.to.as_ref().map(AsRef::as_ref), Some(1), None);
        checker.nested("session", self.session.as_ref());
        checker.nested("recording", self.recording.as_ref());
        checker.nested("transcription", self.transcription.as_ref());
    }
}

/// Set up the media of a call before it is accepted.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PreAcceptCall {
    /// Id of a call (wacid).
    pub call_id: shared::CallId,
    /// Media description of one side.
    pub session: Option<CallSession>,
}

impl PreAcceptCall {
    /// With the members that are required.
    pub fn new(call_id: impl Into<shared::CallId>) -> Self {
        Self {
            call_id: call_id.into(),
            session: Default::default(),
        }
    }

    /// Sets `session`.
    #[must_use]
    pub fn with_session(mut self, session: impl Into<CallSession>) -> Self {
        self.session = Some(session.into());
        self
    }
}

impl waxwing_json::FromMembers for PreAcceptCall {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            call_id: members.need("call_id")?,
            session: members.take("session")?,
        })
    }
}

waxwing_json::read_object!(PreAcceptCall);
impl waxwing_types::Validate for PreAcceptCall {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("session", self.session.as_ref());
    }
}

/// Accept a call.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AcceptCall {
    /// Id of a call (wacid).
    pub call_id: shared::CallId,
    /// Media description of one side.
    pub session: Option<CallSession>,
    /// Records or transcribes the call, after an announcement to the user. Where both are on there is
    /// one announcement, with the words of recording. Left out, DISABLED.
    pub recording: Option<CallCapture>,
    /// Records or transcribes the call, after an announcement to the user. Where both are on there is
    /// one announcement, with the words of recording. Left out, DISABLED.
    pub transcription: Option<CallCapture>,
}

impl AcceptCall {
    /// With the members that are required.
    pub fn new(call_id: impl Into<shared::CallId>) -> Self {
        Self {
            call_id: call_id.into(),
            session: Default::default(),
            recording: Default::default(),
            transcription: Default::default(),
        }
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

impl waxwing_json::FromMembers for AcceptCall {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            call_id: members.need("call_id")?,
            session: members.take("session")?,
            recording: members.take("recording")?,
            transcription: members.take("transcription")?,
        })
    }
}

waxwing_json::read_object!(AcceptCall);
impl waxwing_types::Validate for AcceptCall {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("session", self.session.as_ref());
        checker.nested("recording", self.recording.as_ref());
        checker.nested("transcription", self.transcription.as_ref());
    }
}

/// Reject a call.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RejectCall {
    /// Id of a call (wacid).
    pub call_id: shared::CallId,
}

impl RejectCall {
    /// With the members that are required.
    pub fn new(call_id: impl Into<shared::CallId>) -> Self {
        Self { call_id: call_id.into() }
    }
}

impl waxwing_json::FromMembers for RejectCall {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            call_id: members.need("call_id")?,
        })
    }
}

waxwing_json::read_object!(RejectCall);
impl waxwing_types::Validate for RejectCall {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// End a call.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TerminateCall {
    /// Id of a call (wacid).
    pub call_id: shared::CallId,
}

impl TerminateCall {
    /// With the members that are required.
    pub fn new(call_id: impl Into<shared::CallId>) -> Self {
        Self { call_id: call_id.into() }
    }
}

impl waxwing_json::FromMembers for TerminateCall {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            call_id: members.need("call_id")?,
        })
    }
}

waxwing_json::read_object!(TerminateCall);
impl waxwing_types::Validate for TerminateCall {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Records or transcribes the call, after an announcement to the user. Where both are on there is
/// one announcement, with the words of recording. Left out, DISABLED.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
    /// With the members that are required.
    pub fn new(status: impl Into<shared::SettingStatus>) -> Self {
        Self {
            status: status.into(),
            purpose: Default::default(),
            announcement_language: Default::default(),
        }
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

impl waxwing_json::FromMembers for CallCapture {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.need("status")?,
            purpose: members.take("purpose")?,
            announcement_language: members.take("announcement_language")?,
        })
    }
}

waxwing_json::read_object!(CallCapture);
impl waxwing_types::Validate for CallCapture {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "purpose",
                self.purpose.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(250),
            );
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Language of the announcement; required with ENABLED. nl and `es_ES` are taken but spoken in"]
    #[doc = " English."] pub enum AnnouncementLanguage { #[doc = " `en`."] En = "en",
    #[doc = " `en_US`."] EnUs = "en_US", #[doc = " `en_AU`."] EnAu = "en_AU", #[doc =
    " `en_CA`."] EnCa = "en_CA", #[doc = " `en_GB`."] EnGb = "en_GB", #[doc =
    " `en_IN`."] EnIn = "en_IN", #[doc = " `en_NZ`."] EnNz = "en_NZ", #[doc = " `fr`."]
    Fr = "fr", #[doc = " `de`."] De = "de", #[doc = " `hi`."] Hi = "hi", #[doc =
    " `it`."] It = "it", #[doc = " `kn`."] Kn = "kn", #[doc = " `pt`."] Pt = "pt", #[doc
    = " `es`."] Es = "es", #[doc = " `te`."] Te = "te", #[doc = " `vi`."] Vi = "vi",
    #[doc = " `nl`."] Nl = "nl", #[doc = " `es_ES`."] EsEs = "es_ES", }
}

/// Media description of one side.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CallSession {
    /// Whose turn it is.
    pub sdp_type: SdpType,
    /// The description, by RFC 8866.
    pub sdp: String,
}

impl CallSession {
    /// With the members that are required.
    pub fn new(sdp_type: impl Into<SdpType>, sdp: impl Into<String>) -> Self {
        Self {
            sdp_type: sdp_type.into(),
            sdp: sdp.into(),
        }
    }
}

impl waxwing_json::FromMembers for CallSession {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sdp_type: members.need("sdp_type")?,
            sdp: members.need("sdp")?,
        })
    }
}

waxwing_json::read_object!(CallSession);
impl waxwing_types::Validate for CallSession {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Whose turn it is."] pub enum SdpType { #[doc = " `offer`."] Offer =
    "offer", #[doc = " `answer`."] Answer = "answer", }
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
    pub extra: waxwing_types::Extra,
}

impl ManageCallResponse {
    /// `calls`, empty when it was left out.
    pub fn calls(&self) -> &[StartedCall] {
        self.calls.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ManageCallResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("calls", &self.calls)?;
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ManageCallResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            calls: members.lenient("calls")?,
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ManageCallResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ManageCallResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ManageCallResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("calls", generator.subschema_for::<Vec<StartedCall>>()),
            ("success", generator.subschema_for::<bool>()),
        ])
    }
}

/// A started call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartedCall {
    /// Id of a call (wacid).
    pub id: shared::CallId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for StartedCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StartedCall {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StartedCall);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StartedCall {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StartedCall".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::CallId>()),
        ])
    }
}
