// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `conversation_routing`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Pass, release or take the control of a conversation.
    ///
    /// take is only for the responder that escalations go to (error 2494191), whose service messages
    /// take the conversation too. pass without `control_pass` goes to that responder; release of an idle
    /// conversation succeeds and no webhook follows. There is no call that reads who has control, nor
    /// one that sets the routing up, which is done in the business suite.
    ///
    /// `POST /{phone_number_id}/thread_control`. A repeat may act twice.
    ///
    /// Source: "Thread control", WhatsApp conversation routing documentation, through third parties (as
    /// of 2026-09);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing>
    /// (as of 2026-09); "Changelog", Meta developer documentation for WhatsApp, 2026-09-25.
    pub fn control_thread(
        &self,
        body: &ControlThread,
    ) -> waxwing_runtime::Call<ControlThreadResponse> {
        self.core
            .prepare(&CONTROL_THREAD)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static CONTROL_THREAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "control_thread",
    path: "/{phone_number_id}/thread_control",
    accepts: &[
        waxwing_runtime::Accept::Filled("/request_id"),
        waxwing_runtime::Accept::Filled("/messaging_product"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

/// A conversation and what to do with its control. Exactly one of to and recipient.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ControlThread {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub to: Option<shared::Destination>,
    /// Business-scoped user id.
    pub recipient: Option<waxwing_types::Bsuid>,
    /// What to do.
    pub action: ThreadAction,
    /// Text for the next responder, at most 2000 characters.
    pub metadata: Option<String>,
    /// Who gets control; only with pass.
    pub control_pass: Option<ControlPass>,
}

impl ControlThread {
    /// By `to`.
    pub fn to(
        to: impl Into<shared::Destination>,
        action: impl Into<ThreadAction>,
    ) -> Self {
        Self {
            messaging_product: Default::default(),
            to: Some(to.into()),
            recipient: Default::default(),
            action: action.into(),
            metadata: Default::default(),
            control_pass: Default::default(),
        }
    }

    /// By `recipient`.
    pub fn to_recipient(
        recipient: impl Into<waxwing_types::Bsuid>,
        action: impl Into<ThreadAction>,
    ) -> Self {
        Self {
            messaging_product: Default::default(),
            to: Default::default(),
            recipient: Some(recipient.into()),
            action: action.into(),
            metadata: Default::default(),
            control_pass: Default::default(),
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

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets `control_pass`.
    #[must_use]
    pub fn with_control_pass(mut self, control_pass: impl Into<ControlPass>) -> Self {
        self.control_pass = Some(control_pass.into());
        self
    }
}

impl waxwing_json::FromMembers for ControlThread {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            to: members.take("to")?,
            recipient: members.take("recipient")?,
            action: members.need("action")?,
            metadata: members.take("metadata")?,
            control_pass: members.take("control_pass")?,
        })
    }
}

waxwing_json::read_object!(ControlThread);
impl waxwing_types::Validate for ControlThread {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("to", self.to.as_ref().map(AsRef::as_ref), Some(1), None);
        checker
            .chars(
                "metadata",
                self.metadata.as_ref().map(AsRef::as_ref),
                None,
                Some(2000),
            );
        checker.nested("control_pass", self.control_pass.as_ref());
        checker
            .exactly_one(
                &[("to", self.to.is_some()), ("recipient", self.recipient.is_some())],
            );
    }
}

waxwing_json::open_enum! {
    #[doc = " What to do."] pub enum ThreadAction { #[doc = " `pass`."] Pass = "pass",
    #[doc = " `release`."] Release = "release", #[doc = " `take`."] Take = "take", }
}

/// Who gets control; only with pass.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ControlPass {
    /// Who answers a conversation.
    pub target_role: shared::ResponderRole,
}

impl ControlPass {
    /// With the members that are required.
    pub fn new(target_role: impl Into<shared::ResponderRole>) -> Self {
        Self {
            target_role: target_role.into(),
        }
    }
}

impl waxwing_json::FromMembers for ControlPass {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            target_role: members.need("target_role")?,
        })
    }
}

waxwing_json::read_object!(ControlPass);
impl waxwing_types::Validate for ControlPass {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// What was asked for is under way.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ControlThreadResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Id of the request; since 2026-09-25.
    pub request_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ControlThreadResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ControlThreadResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ControlThreadResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ControlThreadResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ControlThreadResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("request_id", generator.subschema_for::<String>()),
        ])
    }
}
