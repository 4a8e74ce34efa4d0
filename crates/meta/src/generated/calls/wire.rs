// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `calls` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, from_one, open_enum,
    read_object, write_object,
};
use waxwing_types::{Bsuid, Checker, Validate};

impl WriteMembers for GetCallPermissionsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("user_wa_id", &self.user_wa_id)?;
        object.optional("recipient", &self.recipient)?;
        Ok(())
    }
}
write_object!(GetCallPermissionsQuery);

impl FromMembers for GetCallPermissionsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            user_wa_id: members.take("user_wa_id")?,
            recipient: members.take("recipient")?,
        })
    }
}
read_object!(GetCallPermissionsQuery);

impl Validate for GetCallPermissionsQuery {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Bsuid>("recipient", self.recipient.as_ref().map(AsRef::as_ref));
    }
}

impl WriteMembers for CallPermissions {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("permission", &self.permission)?;
        object.optional("actions", &self.actions)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallPermissions);

impl FromMembers for CallPermissions {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            permission: members.lenient("permission")?,
            actions: members.lenient("actions")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallPermissions);

impl WriteMembers for CallPermission {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("expiration_time", &self.expiration_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallPermission);

impl FromMembers for CallPermission {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            expiration_time: members.lenient("expiration_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallPermission);
open_enum!(
    impl CallPermissionStatus { NoPermission = "no_permission", Temporary = "temporary",
    Permanent = "permanent" }
);

impl WriteMembers for CallActionLimits {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("action_name", &self.action_name)?;
        object.optional("can_perform_action", &self.can_perform_action)?;
        object.optional("limits", &self.limits)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallActionLimits);

impl FromMembers for CallActionLimits {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            action_name: members.lenient("action_name")?,
            can_perform_action: members.lenient("can_perform_action")?,
            limits: members.lenient("limits")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallActionLimits);
open_enum!(
    impl CallActionName { StartCall = "start_call", SendCallPermissionRequest =
    "send_call_permission_request" }
);

impl WriteMembers for CallLimit {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("time_period", &self.time_period)?;
        object.optional("max_allowed", &self.max_allowed)?;
        object.optional("current_usage", &self.current_usage)?;
        object.optional("limit_expiration_time", &self.limit_expiration_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallLimit);

impl FromMembers for CallLimit {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            time_period: members.lenient("time_period")?,
            max_allowed: members.lenient("max_allowed")?,
            current_usage: members.lenient("current_usage")?,
            limit_expiration_time: members.lenient("limit_expiration_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallLimit);

impl ManageCall {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(call: CallAction) -> Self {
        Self {
            messaging_product: Default::default(),
            biz_opaque_callback_data: Default::default(),
            call,
        }
    }
}

impl WriteMembers for ManageCall {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("biz_opaque_callback_data", &self.biz_opaque_callback_data)?;
        object.rest(&self.call)?;
        Ok(())
    }
}
write_object!(ManageCall);

impl FromMembers for ManageCall {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            biz_opaque_callback_data: members.take("biz_opaque_callback_data")?,
            call: FromMembers::from_members(members)?,
        })
    }
}
read_object!(ManageCall);

impl Validate for ManageCall {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "biz_opaque_callback_data",
                self.biz_opaque_callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        Validate::check(&self.call, checker);
    }
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

impl WriteMembers for CallAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Connect(value) => {
                object.member("action", "connect")?;
                object.rest(value)?;
            }
            Self::PreAccept(value) => {
                object.member("action", "pre_accept")?;
                object.rest(value)?;
            }
            Self::Accept(value) => {
                object.member("action", "accept")?;
                object.rest(value)?;
            }
            Self::Reject(value) => {
                object.member("action", "reject")?;
                object.rest(value)?;
            }
            Self::Terminate(value) => {
                object.member("action", "terminate")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(CallAction);

impl FromMembers for CallAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(CallAction);

impl Validate for CallAction {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Connect(value) => Validate::check(value, checker),
            Self::PreAccept(value) => Validate::check(value, checker),
            Self::Accept(value) => Validate::check(value, checker),
            Self::Reject(value) => Validate::check(value, checker),
            Self::Terminate(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for ConnectCall {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("to", &self.to)?;
        object.optional("recipient", &self.recipient)?;
        object.optional("session", &self.session)?;
        object.optional("recording", &self.recording)?;
        object.optional("transcription", &self.transcription)?;
        Ok(())
    }
}
write_object!(ConnectCall);

impl FromMembers for ConnectCall {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            to: members.take("to")?,
            recipient: members.take("recipient")?,
            session: members.take("session")?,
            recording: members.take("recording")?,
            transcription: members.take("transcription")?,
        })
    }
}
read_object!(ConnectCall);

impl Validate for ConnectCall {
    fn check(&self, checker: &mut Checker) {
        checker.chars("to", self.to.as_ref().map(AsRef::as_ref), Some(1), None);
        checker.parses::<Bsuid>("recipient", self.recipient.as_ref().map(AsRef::as_ref));
        checker.nested("session", self.session.as_ref());
        checker.nested("recording", self.recording.as_ref());
        checker.nested("transcription", self.transcription.as_ref());
    }
}

impl PreAcceptCall {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(call_id: shared::CallId) -> Self {
        Self {
            call_id,
            session: Default::default(),
        }
    }
}

impl WriteMembers for PreAcceptCall {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("call_id", &self.call_id)?;
        object.optional("session", &self.session)?;
        Ok(())
    }
}
write_object!(PreAcceptCall);

impl FromMembers for PreAcceptCall {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            call_id: members.need("call_id")?,
            session: members.take("session")?,
        })
    }
}
read_object!(PreAcceptCall);

impl Validate for PreAcceptCall {
    fn check(&self, checker: &mut Checker) {
        checker.nested("session", self.session.as_ref());
    }
}
from_one!(PreAcceptCall : shared::CallId);

impl AcceptCall {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(call_id: shared::CallId) -> Self {
        Self {
            call_id,
            session: Default::default(),
            recording: Default::default(),
            transcription: Default::default(),
        }
    }
}

impl WriteMembers for AcceptCall {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("call_id", &self.call_id)?;
        object.optional("session", &self.session)?;
        object.optional("recording", &self.recording)?;
        object.optional("transcription", &self.transcription)?;
        Ok(())
    }
}
write_object!(AcceptCall);

impl FromMembers for AcceptCall {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            call_id: members.need("call_id")?,
            session: members.take("session")?,
            recording: members.take("recording")?,
            transcription: members.take("transcription")?,
        })
    }
}
read_object!(AcceptCall);

impl Validate for AcceptCall {
    fn check(&self, checker: &mut Checker) {
        checker.nested("session", self.session.as_ref());
        checker.nested("recording", self.recording.as_ref());
        checker.nested("transcription", self.transcription.as_ref());
    }
}
from_one!(AcceptCall : shared::CallId);

impl WriteMembers for RejectCall {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("call_id", &self.call_id)?;
        Ok(())
    }
}
write_object!(RejectCall);

impl FromMembers for RejectCall {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            call_id: members.need("call_id")?,
        })
    }
}
read_object!(RejectCall);

impl Validate for RejectCall {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(RejectCall : shared::CallId);

impl WriteMembers for TerminateCall {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("call_id", &self.call_id)?;
        Ok(())
    }
}
write_object!(TerminateCall);

impl FromMembers for TerminateCall {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            call_id: members.need("call_id")?,
        })
    }
}
read_object!(TerminateCall);

impl Validate for TerminateCall {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(TerminateCall : shared::CallId);

impl CallCapture {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(status: shared::SettingStatus) -> Self {
        Self {
            status,
            purpose: Default::default(),
            announcement_language: Default::default(),
        }
    }
}

impl WriteMembers for CallCapture {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("status", &self.status)?;
        object.optional("purpose", &self.purpose)?;
        object.optional("announcement_language", &self.announcement_language)?;
        Ok(())
    }
}
write_object!(CallCapture);

impl FromMembers for CallCapture {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.need("status")?,
            purpose: members.take("purpose")?,
            announcement_language: members.take("announcement_language")?,
        })
    }
}
read_object!(CallCapture);

impl Validate for CallCapture {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "purpose",
                self.purpose.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(250),
            );
    }
}
open_enum!(
    impl AnnouncementLanguage { En = "en", EnUs = "en_US", EnAu = "en_AU", EnCa =
    "en_CA", EnGb = "en_GB", EnIn = "en_IN", EnNz = "en_NZ", Fr = "fr", De = "de", Hi =
    "hi", It = "it", Kn = "kn", Pt = "pt", Es = "es", Te = "te", Vi = "vi", Nl = "nl",
    EsEs = "es_ES" }
);

impl WriteMembers for CallSession {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("sdp_type", &self.sdp_type)?;
        object.member("sdp", &self.sdp)?;
        Ok(())
    }
}
write_object!(CallSession);

impl FromMembers for CallSession {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sdp_type: members.need("sdp_type")?,
            sdp: members.need("sdp")?,
        })
    }
}
read_object!(CallSession);

impl Validate for CallSession {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl SdpType { Offer = "offer", Answer = "answer" });

impl WriteMembers for ManageCallResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("calls", &self.calls)?;
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ManageCallResponse);

impl FromMembers for ManageCallResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            calls: members.lenient("calls")?,
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ManageCallResponse);

impl WriteMembers for StartedCall {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StartedCall);

impl FromMembers for StartedCall {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(StartedCall);
