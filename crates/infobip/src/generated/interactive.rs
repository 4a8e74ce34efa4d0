// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `interactive`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Send a text with 1 to 3 reply buttons.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The press of a button comes back as `INTERACTIVE_BUTTON_REPLY`. At most 4000 requests a second
    /// per account. Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/buttons`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_buttons_message(
        &self,
        body: &InteractiveButtonsMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_BUTTONS_MESSAGE).json(body).call()
    }

    /// Send a text with a list to choose from.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The choice comes back as `INTERACTIVE_LIST_REPLY`. At most 4000 requests a second per account.
    /// Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/list`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_list_message(
        &self,
        body: &InteractiveListMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_LIST_MESSAGE).json(body).call()
    }

    /// Send a carousel of 2 to 10 images or videos.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// All cards have the same kind of button. At most 4000 requests a second per account. Needs one of
    /// the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/media-carousel`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_media_carousel_message(
        &self,
        body: &InteractiveMediaCarouselMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_MEDIA_CAROUSEL_MESSAGE).json(body).call()
    }

    /// Ask the user for a place.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The answer is a LOCATION message. At most 4000 requests a second per account. Needs one of the
    /// scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/location-request`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_location_request_message(
        &self,
        body: &InteractiveLocationRequestMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_LOCATION_REQUEST_MESSAGE).json(body).call()
    }

    /// Send one product of the catalogue.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/product`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_product_message(
        &self,
        body: &InteractiveProductMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_PRODUCT_MESSAGE).json(body).call()
    }

    /// Send several products of the catalogue.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The header is required. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/multi-product`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_multi_product_message(
        &self,
        body: &InteractiveMultiProductMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_MULTI_PRODUCT_MESSAGE).json(body).call()
    }

    /// Send an order to pay; India and Brazil only.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Early access. The payment comes by webhook. At most 4000 requests a second per account. Needs one
    /// of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/order-details`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_order_details_message(
        &self,
        body: &InteractiveOrderDetailsMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_ORDER_DETAILS_MESSAGE).json(body).call()
    }

    /// Send the new state of an order; India and Brazil only.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Early access. At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/order-status`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_order_status_message(
        &self,
        body: &InteractiveOrderStatusMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_ORDER_STATUS_MESSAGE).json(body).call()
    }

    /// Send a text with a button that opens a flow.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The end of the flow comes back as `INTERACTIVE_FLOW_REPLY`. At most 4000 requests a second per
    /// account. Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/flow`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_flow_message(
        &self,
        body: &InteractiveFlowMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_FLOW_MESSAGE).json(body).call()
    }

    /// Send a text with a link button.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/url-button`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_url_button_message(
        &self,
        body: &InteractiveUrlButtonMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_URL_BUTTON_MESSAGE).json(body).call()
    }

    /// Ask the user for the permission to call.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There is no content. The answer comes back as `INTERACTIVE_CALL_PERMISSION_REPLY`; the number of
    /// questions is limited (error 7035). At most 4000 requests a second per account. Needs one of the
    /// scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/call-permission-request`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_call_permission_request_message(
        &self,
        body: &InteractiveCallPermissionRequestMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core
            .prepare(&SEND_INTERACTIVE_CALL_PERMISSION_REQUEST_MESSAGE)
            .json(body)
            .call()
    }

    /// Send a text with a button to call the business.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// It cannot quote a message. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/voice-button`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_voice_button_message(
        &self,
        body: &InteractiveVoiceButtonMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core.prepare(&SEND_INTERACTIVE_VOICE_BUTTON_MESSAGE).json(body).call()
    }

    /// Ask the user to authenticate in the chat, with a passkey.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There is no content. The outcome comes back as `INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY`.
    /// Since version 3.210.0 of the vendor's document. At most 4000 requests a second per account. Needs
    /// one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/in-thread-authentication-request`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07).
    pub fn send_interactive_in_thread_authentication_request_message(
        &self,
        body: &InteractiveInThreadAuthenticationRequestMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core
            .prepare(&SEND_INTERACTIVE_IN_THREAD_AUTHENTICATION_REQUEST_MESSAGE)
            .json(body)
            .call()
    }

    /// Ask the user to share contact data.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Since version 3.210.0 of the vendor's document. At most 4000 requests a second per account. Needs
    /// one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/request-contact-info`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07).
    pub fn send_interactive_request_contact_info_message(
        &self,
        body: &InteractiveRequestContactInfoMessage,
    ) -> waxwing_runtime::Call<shared::SingleMessageInfo> {
        self.core
            .prepare(&SEND_INTERACTIVE_REQUEST_CONTACT_INFO_MESSAGE)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static SEND_INTERACTIVE_BUTTONS_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_buttons_message",
    path: "/whatsapp/1/message/interactive/buttons",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_LIST_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_list_message",
    path: "/whatsapp/1/message/interactive/list",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_MEDIA_CAROUSEL_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_media_carousel_message",
    path: "/whatsapp/1/message/interactive/media-carousel",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_LOCATION_REQUEST_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_location_request_message",
    path: "/whatsapp/1/message/interactive/location-request",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_PRODUCT_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_product_message",
    path: "/whatsapp/1/message/interactive/product",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_MULTI_PRODUCT_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_multi_product_message",
    path: "/whatsapp/1/message/interactive/multi-product",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_ORDER_DETAILS_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_order_details_message",
    path: "/whatsapp/1/message/interactive/order-details",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_ORDER_STATUS_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_order_status_message",
    path: "/whatsapp/1/message/interactive/order-status",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_FLOW_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_flow_message",
    path: "/whatsapp/1/message/interactive/flow",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_URL_BUTTON_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_url_button_message",
    path: "/whatsapp/1/message/interactive/url-button",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_CALL_PERMISSION_REQUEST_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_call_permission_request_message",
    path: "/whatsapp/1/message/interactive/call-permission-request",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_VOICE_BUTTON_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_voice_button_message",
    path: "/whatsapp/1/message/interactive/voice-button",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_IN_THREAD_AUTHENTICATION_REQUEST_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_in_thread_authentication_request_message",
    path: "/whatsapp/1/message/interactive/in-thread-authentication-request",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_INTERACTIVE_REQUEST_CONTACT_INFO_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_interactive_request_contact_info_message",
    path: "/whatsapp/1/message/interactive/request-contact-info",
    accepts: super::provider::ACCEPTS_SINGLE_MESSAGE_INFO,
    ..waxwing_runtime::Operation::POST
};

/// Text of the message.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveBodyContent {
    /// The text, 1 to 1024 characters.
    pub text: String,
}

impl InteractiveBodyContent {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveBodyContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveBodyContent);
impl waxwing_types::Validate for InteractiveBodyContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(1024));
    }
}

/// Text of the message.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractivePlainBody {
    /// The text, at most 1024 characters.
    pub text: String,
}

impl InteractivePlainBody {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractivePlainBody {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractivePlainBody);
impl waxwing_types::Validate for InteractivePlainBody {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(1024));
    }
}

/// Small text below.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveFooterContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveFooterContent {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveFooterContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveFooterContent);
impl waxwing_types::Validate for InteractiveFooterContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}

/// Reply buttons and how to follow them up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveButtonsMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with reply buttons.
    pub content: InteractiveButtonsContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveButtonsMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveButtonsContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveButtonsMessage { from, to, message_id, content, callback_data, notify_url
    : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveButtonsMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveButtonsMessage);
impl waxwing_types::Validate for InteractiveButtonsMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// Text with reply buttons.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveButtonsContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The buttons.
    pub action: InteractiveButtonsActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveButtonsHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveButtonsContent {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveButtonsActionContent>,
    ) -> Self {
        Self {
            body: body.into(),
            action: action.into(),
            header: Default::default(),
            footer: Default::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveButtonsHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveButtonsContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}

waxwing_json::read_object!(InteractiveButtonsContent);
impl waxwing_types::Validate for InteractiveButtonsContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

/// The buttons.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsActionContent {
    /// 1 to 3 buttons; no id and no title twice.
    pub buttons: Vec<InteractiveButtonContent>,
}

impl InteractiveButtonsActionContent {
    /// With the members that are required.
    pub fn new(buttons: impl Into<Vec<InteractiveButtonContent>>) -> Self {
        Self { buttons: buttons.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveButtonsActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            buttons: members.need("buttons")?,
        })
    }
}

waxwing_json::read_object!(InteractiveButtonsActionContent);
impl waxwing_types::Validate for InteractiveButtonsActionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("buttons", Some(self.buttons.len()), Some(1), Some(3));
        checker.each("buttons", Some(&self.buttons));
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::unique("/buttons/*/id"),
                        Constraint::unique("/buttons/*/title"),
                    ],
                );
        }
    }
}

/// A button, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveButtonContent {
    /// `REPLY`.
    Reply(InteractiveReplyButtonContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveButtonContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Reply(_) => "REPLY",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Reply(value) => {
                object.member("type", "REPLY")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InteractiveReplyButtonContent> for InteractiveButtonContent {
    fn from(value: InteractiveReplyButtonContent) -> Self {
        Self::Reply(value)
    }
}

impl serde::Serialize for InteractiveButtonContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("REPLY") => members.beside("type").map(Self::Reply),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveButtonContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveButtonContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveButtonContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "REPLY")
                .beside(generator.subschema_for::<InteractiveReplyButtonContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Reply(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// A button whose press comes back as `INTERACTIVE_BUTTON_REPLY`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveReplyButtonContent {
    /// Your id of the button, 1 to 256 characters, no space at either end.
    pub id: String,
    /// Text of the button, 1 to 20 characters, no emoji, no markdown.
    pub title: String,
}

impl InteractiveReplyButtonContent {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
        }
    }
}

impl waxwing_json::FromMembers for InteractiveReplyButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
        })
    }
}

waxwing_json::read_object!(InteractiveReplyButtonContent);
impl waxwing_types::Validate for InteractiveReplyButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(256));
        checker.chars("title", Some(self.title.as_ref()), Some(1), Some(20));
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveButtonsHeaderContent {
    /// `TEXT`.
    Text(InteractiveButtonsTextHeaderContent),
    /// `VIDEO`.
    Video(InteractiveButtonsVideoHeaderContent),
    /// `IMAGE`.
    Image(InteractiveButtonsImageHeaderContent),
    /// `DOCUMENT`.
    Document(InteractiveButtonsDocumentHeaderContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveButtonsHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Video(_) => "VIDEO",
            Self::Image(_) => "IMAGE",
            Self::Document(_) => "DOCUMENT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)
            }
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)
            }
            Self::Document(value) => {
                object.member("type", "DOCUMENT")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InteractiveButtonsTextHeaderContent> for InteractiveButtonsHeaderContent {
    fn from(value: InteractiveButtonsTextHeaderContent) -> Self {
        Self::Text(value)
    }
}

impl From<InteractiveButtonsVideoHeaderContent> for InteractiveButtonsHeaderContent {
    fn from(value: InteractiveButtonsVideoHeaderContent) -> Self {
        Self::Video(value)
    }
}

impl From<InteractiveButtonsImageHeaderContent> for InteractiveButtonsHeaderContent {
    fn from(value: InteractiveButtonsImageHeaderContent) -> Self {
        Self::Image(value)
    }
}

impl From<InteractiveButtonsDocumentHeaderContent> for InteractiveButtonsHeaderContent {
    fn from(value: InteractiveButtonsDocumentHeaderContent) -> Self {
        Self::Document(value)
    }
}

impl serde::Serialize for InteractiveButtonsHeaderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveButtonsHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("DOCUMENT") => members.beside("type").map(Self::Document),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveButtonsHeaderContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveButtonsHeaderContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveButtonsHeaderContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TEXT")
                .beside(
                    generator.subschema_for::<InteractiveButtonsTextHeaderContent>(),
                ),
            waxwing_json::schema::kind("type", "VIDEO")
                .beside(
                    generator.subschema_for::<InteractiveButtonsVideoHeaderContent>(),
                ),
            waxwing_json::schema::kind("type", "IMAGE")
                .beside(
                    generator.subschema_for::<InteractiveButtonsImageHeaderContent>(),
                ),
            waxwing_json::schema::kind("type", "DOCUMENT")
                .beside(
                    generator.subschema_for::<InteractiveButtonsDocumentHeaderContent>(),
                ),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveButtonsHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Video(value) => waxwing_types::Validate::check(value, checker),
            Self::Image(value) => waxwing_types::Validate::check(value, checker),
            Self::Document(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Text header.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveButtonsTextHeaderContent {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveButtonsTextHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveButtonsTextHeaderContent);
impl waxwing_types::Validate for InteractiveButtonsTextHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}

/// Video header.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsVideoHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.
    #[serde(rename = "mediaUrl")]
    pub media_url: String,
}

impl InteractiveButtonsVideoHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(
    InteractiveButtonsVideoHeaderContent { media_url : address }
);
impl waxwing_json::FromMembers for InteractiveButtonsVideoHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}

waxwing_json::read_object!(InteractiveButtonsVideoHeaderContent);
impl waxwing_types::Validate for InteractiveButtonsVideoHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// Image header.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveButtonsImageHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    #[serde(rename = "mediaUrl")]
    pub media_url: String,
}

impl InteractiveButtonsImageHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(
    InteractiveButtonsImageHeaderContent { media_url : address }
);
impl waxwing_json::FromMembers for InteractiveButtonsImageHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}

waxwing_json::read_object!(InteractiveButtonsImageHeaderContent);
impl waxwing_types::Validate for InteractiveButtonsImageHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// Document header.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveButtonsDocumentHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. PDF, TXT, XLS, XLSX, DOC, DOCX, PPT or PPTX, at
    /// most 100 MB.
    pub media_url: String,
    /// File name that is shown, at most 240 characters.
    pub filename: Option<String>,
}

impl InteractiveButtonsDocumentHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
            filename: Default::default(),
        }
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveButtonsDocumentHeaderContent { media_url : address, filename }
);
impl waxwing_json::FromMembers for InteractiveButtonsDocumentHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            filename: members.take("filename")?,
        })
    }
}

waxwing_json::read_object!(InteractiveButtonsDocumentHeaderContent);
impl waxwing_types::Validate for InteractiveButtonsDocumentHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "filename",
                self.filename.as_ref().map(AsRef::as_ref),
                None,
                Some(240),
            );
    }
}

/// A list to choose from and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveListMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a list to choose from.
    pub content: InteractiveListContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveListMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveListContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveListMessage { from, to, message_id, content, callback_data, notify_url :
    address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveListMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveListMessage);
impl waxwing_types::Validate for InteractiveListMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// Text with a list to choose from.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveListContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The list.
    pub action: InteractiveListActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveListHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveListContent {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveListActionContent>,
    ) -> Self {
        Self {
            body: body.into(),
            action: action.into(),
            header: Default::default(),
            footer: Default::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveListHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveListContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}

waxwing_json::read_object!(InteractiveListContent);
impl waxwing_types::Validate for InteractiveListContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

/// The list.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveListActionContent {
    /// Text of the button that opens it, 1 to 20 characters, no emoji, no markdown.
    pub title: String,
    /// 1 to 10 sections, 1 to 10 rows in all; no row id twice.
    pub sections: Vec<InteractiveListSectionContent>,
}

impl InteractiveListActionContent {
    /// With the members that are required.
    pub fn new(
        title: impl Into<String>,
        sections: impl Into<Vec<InteractiveListSectionContent>>,
    ) -> Self {
        Self {
            title: title.into(),
            sections: sections.into(),
        }
    }
}

impl waxwing_json::FromMembers for InteractiveListActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.need("title")?,
            sections: members.need("sections")?,
        })
    }
}

waxwing_json::read_object!(InteractiveListActionContent);
impl waxwing_types::Validate for InteractiveListActionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("title", Some(self.title.as_ref()), Some(1), Some(20));
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::count("/sections/*/rows/*", Some(1), Some(10)),
                        Constraint::unique("/sections/*/rows/*/id"),
                        Constraint::given("/sections/*/title")
                            .when(
                                &[
                                    Condition::Count {
                                        at: "/sections/*",
                                        least: 2usize,
                                    },
                                ],
                            ),
                    ],
                );
        }
    }
}

/// A section of the list.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveListSectionContent {
    /// Title, at most 24 characters; required with more than one section.
    pub title: Option<String>,
    /// At least 1 row.
    pub rows: Vec<InteractiveRowContent>,
}

impl InteractiveListSectionContent {
    /// With the members that are required.
    pub fn new(rows: impl Into<Vec<InteractiveRowContent>>) -> Self {
        Self {
            title: Default::default(),
            rows: rows.into(),
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveListSectionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.take("title")?,
            rows: members.need("rows")?,
        })
    }
}

waxwing_json::read_object!(InteractiveListSectionContent);
impl waxwing_types::Validate for InteractiveListSectionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(24));
        checker.each("rows", Some(&self.rows));
    }
}

/// A row; its choice comes back as `INTERACTIVE_LIST_REPLY`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveRowContent {
    /// Your id of the row, 1 to 200 characters.
    pub id: String,
    /// Title, 1 to 24 characters.
    pub title: String,
    /// Description, at most 72 characters.
    pub description: Option<String>,
}

impl InteractiveRowContent {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            description: Default::default(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveRowContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(InteractiveRowContent);
impl waxwing_types::Validate for InteractiveRowContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(200));
        checker.chars("title", Some(self.title.as_ref()), Some(1), Some(24));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(72),
            );
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveListHeaderContent {
    /// `TEXT`.
    Text(InteractiveListTextHeaderContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveListHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InteractiveListTextHeaderContent> for InteractiveListHeaderContent {
    fn from(value: InteractiveListTextHeaderContent) -> Self {
        Self::Text(value)
    }
}

impl serde::Serialize for InteractiveListHeaderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveListHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveListHeaderContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveListHeaderContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveListHeaderContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TEXT")
                .beside(generator.subschema_for::<InteractiveListTextHeaderContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveListHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Text header.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveListTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveListTextHeaderContent {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveListTextHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveListTextHeaderContent);
impl waxwing_types::Validate for InteractiveListTextHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}

/// A carousel of images and videos and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveMediaCarouselMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a carousel.
    pub content: InteractiveMediaCarouselContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveMediaCarouselMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveMediaCarouselContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveMediaCarouselMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveMediaCarouselMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveMediaCarouselMessage);
impl waxwing_types::Validate for InteractiveMediaCarouselMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// Text with a carousel.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveMediaCarouselContent {
    /// Text of the message.
    pub body: InteractivePlainBody,
    /// The cards, by the kind of their buttons.
    pub action: InteractiveMediaCarouselAction,
}

impl InteractiveMediaCarouselContent {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractivePlainBody>,
        action: impl Into<InteractiveMediaCarouselAction>,
    ) -> Self {
        Self {
            body: body.into(),
            action: action.into(),
        }
    }
}

impl waxwing_json::FromMembers for InteractiveMediaCarouselContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveMediaCarouselContent);
impl waxwing_types::Validate for InteractiveMediaCarouselContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
    }
}

/// The cards, by the kind of their buttons.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveMediaCarouselAction {
    /// `QUICK_REPLY`.
    QuickReply(QuickReplyMediaCarouselAction),
    /// `URL`.
    Url(UrlMediaCarouselAction),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveMediaCarouselAction {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::Url(_) => "URL",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<QuickReplyMediaCarouselAction> for InteractiveMediaCarouselAction {
    fn from(value: QuickReplyMediaCarouselAction) -> Self {
        Self::QuickReply(value)
    }
}

impl From<UrlMediaCarouselAction> for InteractiveMediaCarouselAction {
    fn from(value: UrlMediaCarouselAction) -> Self {
        Self::Url(value)
    }
}

impl serde::Serialize for InteractiveMediaCarouselAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveMediaCarouselAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("URL") => members.beside("type").map(Self::Url),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveMediaCarouselAction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveMediaCarouselAction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveMediaCarouselAction".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "QUICK_REPLY")
                .beside(generator.subschema_for::<QuickReplyMediaCarouselAction>()),
            waxwing_json::schema::kind("type", "URL")
                .beside(generator.subschema_for::<UrlMediaCarouselAction>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveMediaCarouselAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::QuickReply(value) => waxwing_types::Validate::check(value, checker),
            Self::Url(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Cards with quick replies.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuickReplyMediaCarouselAction {
    /// 2 to 10 cards.
    pub cards: Vec<QuickReplyMediaCarouselCard>,
}

impl QuickReplyMediaCarouselAction {
    /// With the members that are required.
    pub fn new(cards: impl Into<Vec<QuickReplyMediaCarouselCard>>) -> Self {
        Self { cards: cards.into() }
    }
}

impl waxwing_json::FromMembers for QuickReplyMediaCarouselAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}

waxwing_json::read_object!(QuickReplyMediaCarouselAction);
impl waxwing_types::Validate for QuickReplyMediaCarouselAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("cards", Some(self.cards.len()), Some(2), Some(10));
        checker.each("cards", Some(&self.cards));
    }
}

/// A card with quick replies.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuickReplyMediaCarouselCard {
    /// Picture of a card, told apart by type.
    pub header: MediaCarouselCardHeader,
    /// Text of a card.
    pub body: MediaCarouselCardBody,
    /// The buttons.
    pub buttons: Vec<QuickReplyCardActionButton>,
}

impl QuickReplyMediaCarouselCard {
    /// With the members that are required.
    pub fn new(
        header: impl Into<MediaCarouselCardHeader>,
        body: impl Into<MediaCarouselCardBody>,
        buttons: impl Into<Vec<QuickReplyCardActionButton>>,
    ) -> Self {
        Self {
            header: header.into(),
            body: body.into(),
            buttons: buttons.into(),
        }
    }
}

impl waxwing_json::FromMembers for QuickReplyMediaCarouselCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.need("body")?,
            buttons: members.need("buttons")?,
        })
    }
}

waxwing_json::read_object!(QuickReplyMediaCarouselCard);
impl waxwing_types::Validate for QuickReplyMediaCarouselCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", Some(&self.body));
        checker.each("buttons", Some(&self.buttons));
    }
}

/// A quick reply.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuickReplyCardActionButton {
    /// Your id of the button, at most 20 characters.
    pub id: String,
    /// Text of the button, at most 20 characters.
    pub title: String,
}

impl QuickReplyCardActionButton {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
        }
    }
}

impl waxwing_json::FromMembers for QuickReplyCardActionButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
        })
    }
}

waxwing_json::read_object!(QuickReplyCardActionButton);
impl waxwing_types::Validate for QuickReplyCardActionButton {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), None, Some(20));
        checker.chars("title", Some(self.title.as_ref()), None, Some(20));
    }
}

/// Cards with a link.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UrlMediaCarouselAction {
    /// 2 to 10 cards.
    pub cards: Vec<UrlMediaCarouselCard>,
}

impl UrlMediaCarouselAction {
    /// With the members that are required.
    pub fn new(cards: impl Into<Vec<UrlMediaCarouselCard>>) -> Self {
        Self { cards: cards.into() }
    }
}

impl waxwing_json::FromMembers for UrlMediaCarouselAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}

waxwing_json::read_object!(UrlMediaCarouselAction);
impl waxwing_types::Validate for UrlMediaCarouselAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("cards", Some(self.cards.len()), Some(2), Some(10));
        checker.each("cards", Some(&self.cards));
    }
}

/// A card with a link.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlMediaCarouselCard {
    /// Picture of a card, told apart by type.
    pub header: MediaCarouselCardHeader,
    /// Text of a card.
    pub body: MediaCarouselCardBody,
    /// A link.
    pub button: UrlCardActionButton,
}

impl UrlMediaCarouselCard {
    /// With the members that are required.
    pub fn new(
        header: impl Into<MediaCarouselCardHeader>,
        body: impl Into<MediaCarouselCardBody>,
        button: impl Into<UrlCardActionButton>,
    ) -> Self {
        Self {
            header: header.into(),
            body: body.into(),
            button: button.into(),
        }
    }
}

impl waxwing_json::FromMembers for UrlMediaCarouselCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.need("body")?,
            button: members.need("button")?,
        })
    }
}

waxwing_json::read_object!(UrlMediaCarouselCard);
impl waxwing_types::Validate for UrlMediaCarouselCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", Some(&self.body));
        checker.nested("button", Some(&self.button));
    }
}

/// A link.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlCardActionButton {
    /// Text of the button, at most 20 characters.
    pub display_text: String,
    /// Address, at most 2048 characters.
    pub url: String,
}

impl UrlCardActionButton {
    /// With the members that are required.
    pub fn new(display_text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            display_text: display_text.into(),
            url: url.into(),
        }
    }
}

waxwing_json::debug_addresses!(UrlCardActionButton { display_text, url : address });
impl waxwing_json::FromMembers for UrlCardActionButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_text: members.need("displayText")?,
            url: members.need("url")?,
        })
    }
}

waxwing_json::read_object!(UrlCardActionButton);
impl waxwing_types::Validate for UrlCardActionButton {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("displayText", Some(self.display_text.as_ref()), None, Some(20));
        checker.chars("url", Some(self.url.as_ref()), None, Some(2048));
    }
}

/// Text of a card.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaCarouselCardBody {
    /// The text, at most 160 characters.
    pub text: String,
}

impl MediaCarouselCardBody {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for MediaCarouselCardBody {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(MediaCarouselCardBody);
impl waxwing_types::Validate for MediaCarouselCardBody {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(160));
    }
}

/// Picture of a card, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MediaCarouselCardHeader {
    /// `IMAGE`.
    Image(ImageMediaCarouselCardHeader),
    /// `VIDEO`.
    Video(VideoMediaCarouselCardHeader),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl MediaCarouselCardHeader {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<ImageMediaCarouselCardHeader> for MediaCarouselCardHeader {
    fn from(value: ImageMediaCarouselCardHeader) -> Self {
        Self::Image(value)
    }
}

impl From<VideoMediaCarouselCardHeader> for MediaCarouselCardHeader {
    fn from(value: VideoMediaCarouselCardHeader) -> Self {
        Self::Video(value)
    }
}

impl serde::Serialize for MediaCarouselCardHeader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MediaCarouselCardHeader {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(MediaCarouselCardHeader);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MediaCarouselCardHeader {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MediaCarouselCardHeader".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "IMAGE")
                .beside(generator.subschema_for::<ImageMediaCarouselCardHeader>()),
            waxwing_json::schema::kind("type", "VIDEO")
                .beside(generator.subschema_for::<VideoMediaCarouselCardHeader>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for MediaCarouselCardHeader {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Image(value) => waxwing_types::Validate::check(value, checker),
            Self::Video(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// An image.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImageMediaCarouselCardHeader {
    /// Public http(s) address, at most 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    pub url: String,
}

impl ImageMediaCarouselCardHeader {
    /// With the members that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

waxwing_json::debug_addresses!(ImageMediaCarouselCardHeader { url : address });
impl waxwing_json::FromMembers for ImageMediaCarouselCardHeader {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { url: members.need("url")? })
    }
}

waxwing_json::read_object!(ImageMediaCarouselCardHeader);
impl waxwing_types::Validate for ImageMediaCarouselCardHeader {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("url", Some(self.url.as_ref()), None, Some(2048));
    }
}

/// A video.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoMediaCarouselCardHeader {
    /// Public http(s) address, at most 2048 characters. MP4 or 3GPP, at most 16 MB.
    pub url: String,
}

impl VideoMediaCarouselCardHeader {
    /// With the members that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

waxwing_json::debug_addresses!(VideoMediaCarouselCardHeader { url : address });
impl waxwing_json::FromMembers for VideoMediaCarouselCardHeader {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { url: members.need("url")? })
    }
}

waxwing_json::read_object!(VideoMediaCarouselCardHeader);
impl waxwing_types::Validate for VideoMediaCarouselCardHeader {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("url", Some(self.url.as_ref()), None, Some(2048));
    }
}

/// Question for a place and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveLocationRequestMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a button to send a place.
    pub content: InteractiveLocationRequestContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveLocationRequestMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveLocationRequestContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveLocationRequestMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveLocationRequestMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveLocationRequestMessage);
impl waxwing_types::Validate for InteractiveLocationRequestMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// Text with a button to send a place.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveLocationRequestContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
}

impl InteractiveLocationRequestContent {
    /// With the members that are required.
    pub fn new(body: impl Into<InteractiveBodyContent>) -> Self {
        Self { body: body.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveLocationRequestContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
        })
    }
}

waxwing_json::read_object!(InteractiveLocationRequestContent);
impl waxwing_types::Validate for InteractiveLocationRequestContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
    }
}

/// A product and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveProductMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// A product of the catalogue.
    pub content: InteractiveProductContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveProductMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveProductContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveProductMessage { from, to, message_id, content, callback_data, notify_url
    : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveProductMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveProductMessage);
impl waxwing_types::Validate for InteractiveProductMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// A product of the catalogue.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveProductContent {
    /// The product.
    pub action: InteractiveProductActionContent,
    /// Text of the message.
    pub body: Option<InteractiveBodyContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveProductContent {
    /// With the members that are required.
    pub fn new(action: impl Into<InteractiveProductActionContent>) -> Self {
        Self {
            action: action.into(),
            body: Default::default(),
            footer: Default::default(),
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<InteractiveBodyContent>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveProductContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            action: members.need("action")?,
            body: members.take("body")?,
            footer: members.take("footer")?,
        })
    }
}

waxwing_json::read_object!(InteractiveProductContent);
impl waxwing_types::Validate for InteractiveProductContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("action", Some(&self.action));
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

/// The product.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveProductActionContent {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: shared::CatalogId,
    /// Id of a product in its catalogue, as the shop gave it.
    pub product_retailer_id: shared::ProductRetailerId,
}

impl InteractiveProductActionContent {
    /// With the members that are required.
    pub fn new(
        catalog_id: impl Into<shared::CatalogId>,
        product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            product_retailer_id: product_retailer_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for InteractiveProductActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalogId")?,
            product_retailer_id: members.need("productRetailerId")?,
        })
    }
}

waxwing_json::read_object!(InteractiveProductActionContent);
impl waxwing_types::Validate for InteractiveProductActionContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Several products and how to follow them up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveMultiProductMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Products of the catalogue.
    pub content: InteractiveMultiProductContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveMultiProductMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveMultiProductContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveMultiProductMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveMultiProductMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveMultiProductMessage);
impl waxwing_types::Validate for InteractiveMultiProductMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// Products of the catalogue.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveMultiProductContent {
    /// Header, told apart by type.
    pub header: InteractiveMultiProductHeaderContent,
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The products.
    pub action: InteractiveMultiProductActionContent,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveMultiProductContent {
    /// With the members that are required.
    pub fn new(
        header: impl Into<InteractiveMultiProductHeaderContent>,
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveMultiProductActionContent>,
    ) -> Self {
        Self {
            header: header.into(),
            body: body.into(),
            action: action.into(),
            footer: Default::default(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveMultiProductContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.need("body")?,
            action: members.need("action")?,
            footer: members.take("footer")?,
        })
    }
}

waxwing_json::read_object!(InteractiveMultiProductContent);
impl waxwing_types::Validate for InteractiveMultiProductContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("footer", self.footer.as_ref());
    }
}

/// The products.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveMultiProductActionContent {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: shared::CatalogId,
    /// 1 to 10 sections, 1 to 30 products in all.
    pub sections: Vec<InteractiveMultiProductSectionContent>,
}

impl InteractiveMultiProductActionContent {
    /// With the members that are required.
    pub fn new(
        catalog_id: impl Into<shared::CatalogId>,
        sections: impl Into<Vec<InteractiveMultiProductSectionContent>>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            sections: sections.into(),
        }
    }
}

impl waxwing_json::FromMembers for InteractiveMultiProductActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalogId")?,
            sections: members.need("sections")?,
        })
    }
}

waxwing_json::read_object!(InteractiveMultiProductActionContent);
impl waxwing_types::Validate for InteractiveMultiProductActionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::count(
                            "/sections/*/productRetailerIds/*",
                            Some(1),
                            Some(30),
                        ),
                        Constraint::given("/sections/*/title")
                            .when(
                                &[
                                    Condition::Count {
                                        at: "/sections/*",
                                        least: 2usize,
                                    },
                                ],
                            ),
                    ],
                );
        }
    }
}

/// A section of products.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveMultiProductSectionContent {
    /// Title, at most 24 characters; required with more than one section.
    pub title: Option<String>,
    /// The products, none twice; unknown ones are left out without notice.
    pub product_retailer_ids: Vec<shared::ProductRetailerId>,
}

impl InteractiveMultiProductSectionContent {
    /// With the members that are required.
    pub fn new(product_retailer_ids: impl Into<Vec<shared::ProductRetailerId>>) -> Self {
        Self {
            title: Default::default(),
            product_retailer_ids: product_retailer_ids.into(),
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveMultiProductSectionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.take("title")?,
            product_retailer_ids: members.need("productRetailerIds")?,
        })
    }
}

waxwing_json::read_object!(InteractiveMultiProductSectionContent);
impl waxwing_types::Validate for InteractiveMultiProductSectionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(24));
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker.rules(self, &[Constraint::unique("/productRetailerIds/*")]);
        }
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveMultiProductHeaderContent {
    /// `TEXT`.
    Text(InteractiveMultiProductTextHeaderContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveMultiProductHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InteractiveMultiProductTextHeaderContent>
for InteractiveMultiProductHeaderContent {
    fn from(value: InteractiveMultiProductTextHeaderContent) -> Self {
        Self::Text(value)
    }
}

impl serde::Serialize for InteractiveMultiProductHeaderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveMultiProductHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveMultiProductHeaderContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveMultiProductHeaderContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveMultiProductHeaderContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TEXT")
                .beside(
                    generator.subschema_for::<InteractiveMultiProductTextHeaderContent>(),
                ),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveMultiProductHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Text header.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveMultiProductTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveMultiProductTextHeaderContent {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveMultiProductTextHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveMultiProductTextHeaderContent);
impl waxwing_types::Validate for InteractiveMultiProductTextHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}

/// An order to pay and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveOrderDetailsMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// An order with a way to pay.
    pub content: InteractiveOrderDetailsContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveOrderDetailsMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveOrderDetailsContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveOrderDetailsMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveOrderDetailsMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveOrderDetailsMessage);
impl waxwing_types::Validate for InteractiveOrderDetailsMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// An order with a way to pay.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveOrderDetailsContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// Order and payment. totalAmount is subtotal, tax and shipping less discount.
    pub action: InteractiveOrderDetailsActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveOrderDetailsHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveOrderDetailsContent {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveOrderDetailsActionContent>,
    ) -> Self {
        Self {
            body: body.into(),
            action: action.into(),
            header: Default::default(),
            footer: Default::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveOrderDetailsHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveOrderDetailsContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}

waxwing_json::read_object!(InteractiveOrderDetailsContent);
impl waxwing_types::Validate for InteractiveOrderDetailsContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

/// Order and payment. totalAmount is subtotal, tax and shipping less discount.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveOrderDetailsActionContent {
    /// Way to pay, told apart by type.
    pub payment: OrderPaymentDetails,
    /// Name of the payment configuration, 1 to 60 characters. May be left out with `BRAZIL_PIX_DC` and
    /// `UPI_LINK`, must be with `BRAZIL_LINK`, `BRAZIL_BOLETO`, `BRAZIL_PAYMENTS` and `UPI_INTENT`.
    pub payment_configuration: Option<String>,
    /// Currency of an order.
    pub order_currency: shared::OrderCurrency,
    /// Kind of goods.
    pub order_type: shared::OrderType,
    /// An amount.
    pub total_amount: shared::OrderAmount,
    /// An order. Without catalogId each item needs origin and importer (`UPI_PAYU` only).
    pub order: shared::OrderDetails,
}

impl InteractiveOrderDetailsActionContent {
    /// Sets `paymentConfiguration`.
    #[must_use]
    pub fn with_payment_configuration(
        mut self,
        payment_configuration: impl Into<String>,
    ) -> Self {
        self.payment_configuration = Some(payment_configuration.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveOrderDetailsActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment: members.need("payment")?,
            payment_configuration: members.take("paymentConfiguration")?,
            order_currency: members.need("orderCurrency")?,
            order_type: members.need("orderType")?,
            total_amount: members.need("totalAmount")?,
            order: members.need("order")?,
        })
    }
}

waxwing_json::read_object!(InteractiveOrderDetailsActionContent);
impl waxwing_types::Validate for InteractiveOrderDetailsActionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("payment", Some(&self.payment));
        checker
            .chars(
                "paymentConfiguration",
                self.payment_configuration.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(60),
            );
        checker.nested("totalAmount", Some(&self.total_amount));
        checker.nested("order", Some(&self.order));
    }
}

/// Way to pay, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderPaymentDetails {
    /// `UPI_PAYU`.
    UpiPayu(UpiPayuPaymentDetails),
    /// `BRAZIL`.
    Brazil(BrazilPaymentDetails),
    /// `BRAZIL_PIX_DC`.
    BrazilPixDc(shared::BrazilPixDcPaymentDetails),
    /// `BRAZIL_LINK`.
    BrazilLink(shared::BrazilLinkPaymentDetails),
    /// `BRAZIL_BOLETO`.
    BrazilBoleto(shared::BrazilBoletoPaymentDetails),
    /// `BRAZIL_PAYMENTS`.
    BrazilPayments(shared::BrazilPaymentsDetails),
    /// `PG_PAYU`.
    PgPayu(shared::PgPayuPaymentDetails),
    /// `PG_RAZORPAY`.
    PgRazorpay(shared::PgRazorpayPaymentDetails),
    /// `UPI_INTENT`.
    UpiIntent(shared::UpiIntentPaymentDetails),
    /// `UPI_LINK`.
    UpiLink(shared::UpiLinkPaymentDetails),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl OrderPaymentDetails {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::UpiPayu(_) => "UPI_PAYU",
            Self::Brazil(_) => "BRAZIL",
            Self::BrazilPixDc(_) => "BRAZIL_PIX_DC",
            Self::BrazilLink(_) => "BRAZIL_LINK",
            Self::BrazilBoleto(_) => "BRAZIL_BOLETO",
            Self::BrazilPayments(_) => "BRAZIL_PAYMENTS",
            Self::PgPayu(_) => "PG_PAYU",
            Self::PgRazorpay(_) => "PG_RAZORPAY",
            Self::UpiIntent(_) => "UPI_INTENT",
            Self::UpiLink(_) => "UPI_LINK",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::UpiPayu(value) => {
                object.member("type", "UPI_PAYU")?;
                object.rest(value)
            }
            Self::Brazil(value) => {
                object.member("type", "BRAZIL")?;
                object.rest(value)
            }
            Self::BrazilPixDc(value) => {
                object.member("type", "BRAZIL_PIX_DC")?;
                object.rest(value)
            }
            Self::BrazilLink(value) => {
                object.member("type", "BRAZIL_LINK")?;
                object.rest(value)
            }
            Self::BrazilBoleto(value) => {
                object.member("type", "BRAZIL_BOLETO")?;
                object.rest(value)
            }
            Self::BrazilPayments(value) => {
                object.member("type", "BRAZIL_PAYMENTS")?;
                object.rest(value)
            }
            Self::PgPayu(value) => {
                object.member("type", "PG_PAYU")?;
                object.rest(value)
            }
            Self::PgRazorpay(value) => {
                object.member("type", "PG_RAZORPAY")?;
                object.rest(value)
            }
            Self::UpiIntent(value) => {
                object.member("type", "UPI_INTENT")?;
                object.rest(value)
            }
            Self::UpiLink(value) => {
                object.member("type", "UPI_LINK")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<UpiPayuPaymentDetails> for OrderPaymentDetails {
    fn from(value: UpiPayuPaymentDetails) -> Self {
        Self::UpiPayu(value)
    }
}

impl From<BrazilPaymentDetails> for OrderPaymentDetails {
    fn from(value: BrazilPaymentDetails) -> Self {
        Self::Brazil(value)
    }
}

impl From<shared::BrazilPixDcPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::BrazilPixDcPaymentDetails) -> Self {
        Self::BrazilPixDc(value)
    }
}

impl From<shared::BrazilLinkPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::BrazilLinkPaymentDetails) -> Self {
        Self::BrazilLink(value)
    }
}

impl From<shared::BrazilBoletoPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::BrazilBoletoPaymentDetails) -> Self {
        Self::BrazilBoleto(value)
    }
}

impl From<shared::BrazilPaymentsDetails> for OrderPaymentDetails {
    fn from(value: shared::BrazilPaymentsDetails) -> Self {
        Self::BrazilPayments(value)
    }
}

impl From<shared::PgPayuPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::PgPayuPaymentDetails) -> Self {
        Self::PgPayu(value)
    }
}

impl From<shared::PgRazorpayPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::PgRazorpayPaymentDetails) -> Self {
        Self::PgRazorpay(value)
    }
}

impl From<shared::UpiIntentPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::UpiIntentPaymentDetails) -> Self {
        Self::UpiIntent(value)
    }
}

impl From<shared::UpiLinkPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::UpiLinkPaymentDetails) -> Self {
        Self::UpiLink(value)
    }
}

impl serde::Serialize for OrderPaymentDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OrderPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("UPI_PAYU") => members.beside("type").map(Self::UpiPayu),
            Some("BRAZIL") => members.beside("type").map(Self::Brazil),
            Some("BRAZIL_PIX_DC") => members.beside("type").map(Self::BrazilPixDc),
            Some("BRAZIL_LINK") => members.beside("type").map(Self::BrazilLink),
            Some("BRAZIL_BOLETO") => members.beside("type").map(Self::BrazilBoleto),
            Some("BRAZIL_PAYMENTS") => members.beside("type").map(Self::BrazilPayments),
            Some("PG_PAYU") => members.beside("type").map(Self::PgPayu),
            Some("PG_RAZORPAY") => members.beside("type").map(Self::PgRazorpay),
            Some("UPI_INTENT") => members.beside("type").map(Self::UpiIntent),
            Some("UPI_LINK") => members.beside("type").map(Self::UpiLink),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(OrderPaymentDetails);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OrderPaymentDetails {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OrderPaymentDetails".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "UPI_PAYU")
                .beside(generator.subschema_for::<UpiPayuPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL")
                .beside(generator.subschema_for::<BrazilPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL_PIX_DC")
                .beside(generator.subschema_for::<shared::BrazilPixDcPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL_LINK")
                .beside(generator.subschema_for::<shared::BrazilLinkPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL_BOLETO")
                .beside(generator.subschema_for::<shared::BrazilBoletoPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL_PAYMENTS")
                .beside(generator.subschema_for::<shared::BrazilPaymentsDetails>()),
            waxwing_json::schema::kind("type", "PG_PAYU")
                .beside(generator.subschema_for::<shared::PgPayuPaymentDetails>()),
            waxwing_json::schema::kind("type", "PG_RAZORPAY")
                .beside(generator.subschema_for::<shared::PgRazorpayPaymentDetails>()),
            waxwing_json::schema::kind("type", "UPI_INTENT")
                .beside(generator.subschema_for::<shared::UpiIntentPaymentDetails>()),
            waxwing_json::schema::kind("type", "UPI_LINK")
                .beside(generator.subschema_for::<shared::UpiLinkPaymentDetails>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for OrderPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::UpiPayu(value) => waxwing_types::Validate::check(value, checker),
            Self::Brazil(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilPixDc(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilLink(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilBoleto(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilPayments(value) => waxwing_types::Validate::check(value, checker),
            Self::PgPayu(value) => waxwing_types::Validate::check(value, checker),
            Self::PgRazorpay(value) => waxwing_types::Validate::check(value, checker),
            Self::UpiIntent(value) => waxwing_types::Validate::check(value, checker),
            Self::UpiLink(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// India, UPI by PayU. Its id has at most 25 characters.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpiPayuPaymentDetails {
    /// Id of a payment by UPI PayU; 1 to 25 letters, digits, hyphens, underscores and dots.
    pub id: shared::PayuPaymentId,
    /// What is sold, 1 to 100 characters.
    pub product_description: String,
    /// First name of the buyer, 1 to 60 characters.
    pub customer_first_name: CustomerFirstName,
    /// Last name of the buyer, at most 20 characters.
    pub customer_last_name: Option<CustomerLastName>,
    /// Mail address of the buyer, 1 to 50 characters.
    pub customer_email: CustomerEmail,
    /// Up to 5 texts of at most 255 characters, repeated with the payment's state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[builder(default)]
    pub callback_data: Vec<String>,
}

impl UpiPayuPaymentDetails {
    /// Sets `customerLastName`.
    #[must_use]
    pub fn with_customer_last_name(
        mut self,
        customer_last_name: impl Into<CustomerLastName>,
    ) -> Self {
        self.customer_last_name = Some(customer_last_name.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<Vec<String>>) -> Self {
        self.callback_data = callback_data.into();
        self
    }
}

impl waxwing_json::FromMembers for UpiPayuPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            product_description: members.need("productDescription")?,
            customer_first_name: members.need("customerFirstName")?,
            customer_last_name: members.take("customerLastName")?,
            customer_email: members.need("customerEmail")?,
            callback_data: members.or_default("callbackData")?,
        })
    }
}

waxwing_json::read_object!(UpiPayuPaymentDetails);
impl waxwing_types::Validate for UpiPayuPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(25));
        checker
            .chars(
                "productDescription",
                Some(self.product_description.as_ref()),
                Some(1),
                Some(100),
            );
        checker
            .chars(
                "customerFirstName",
                Some(self.customer_first_name.as_ref()),
                Some(1),
                Some(60),
            );
        checker
            .chars(
                "customerLastName",
                self.customer_last_name.as_ref().map(AsRef::as_ref),
                None,
                Some(20),
            );
        checker
            .chars(
                "customerEmail",
                Some(self.customer_email.as_ref()),
                Some(1),
                Some(50),
            );
        checker.items("callbackData", Some(self.callback_data.len()), None, Some(5));
        checker.each_chars("callbackData", Some(&self.callback_data), None, Some(255));
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " First name of the buyer, 1 to 60 characters."] pub struct
    CustomerFirstName;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Last name of the buyer, at most 20 characters."] pub struct
    CustomerLastName;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Mail address of the buyer, 1 to 50 characters."] pub struct
    CustomerEmail;
}

/// Brazil, without further data.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BrazilPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: shared::PaymentId,
}

impl BrazilPaymentDetails {
    /// With the members that are required.
    pub fn new(id: impl Into<shared::PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for BrazilPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(BrazilPaymentDetails);
impl waxwing_types::Validate for BrazilPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveOrderDetailsHeaderContent {
    /// `IMAGE`.
    Image(InteractiveOrderDetailsImageHeaderContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveOrderDetailsHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Image(_) => "IMAGE",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InteractiveOrderDetailsImageHeaderContent>
for InteractiveOrderDetailsHeaderContent {
    fn from(value: InteractiveOrderDetailsImageHeaderContent) -> Self {
        Self::Image(value)
    }
}

impl serde::Serialize for InteractiveOrderDetailsHeaderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveOrderDetailsHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("IMAGE") => members.beside("type").map(Self::Image),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveOrderDetailsHeaderContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveOrderDetailsHeaderContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveOrderDetailsHeaderContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "IMAGE")
                .beside(
                    generator
                        .subschema_for::<InteractiveOrderDetailsImageHeaderContent>(),
                ),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveOrderDetailsHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Image(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Image header.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveOrderDetailsImageHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    #[serde(rename = "mediaUrl")]
    pub media_url: String,
}

impl InteractiveOrderDetailsImageHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(
    InteractiveOrderDetailsImageHeaderContent { media_url : address }
);
impl waxwing_json::FromMembers for InteractiveOrderDetailsImageHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}

waxwing_json::read_object!(InteractiveOrderDetailsImageHeaderContent);
impl waxwing_types::Validate for InteractiveOrderDetailsImageHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// News of an order and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveOrderStatusMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// News of an order.
    pub content: InteractiveOrderStatusContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveOrderStatusMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveOrderStatusContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveOrderStatusMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveOrderStatusMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveOrderStatusMessage);
impl waxwing_types::Validate for InteractiveOrderStatusMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// News of an order.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveOrderStatusContent {
    /// State of the order.
    pub action: InteractiveOrderStatusActionContent,
    /// Text of the message.
    pub body: Option<InteractiveBodyContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveOrderStatusContent {
    /// With the members that are required.
    pub fn new(action: impl Into<InteractiveOrderStatusActionContent>) -> Self {
        Self {
            action: action.into(),
            body: Default::default(),
            footer: Default::default(),
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<InteractiveBodyContent>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveOrderStatusContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            action: members.need("action")?,
            body: members.take("body")?,
            footer: members.take("footer")?,
        })
    }
}

waxwing_json::read_object!(InteractiveOrderStatusContent);
impl waxwing_types::Validate for InteractiveOrderStatusContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("action", Some(&self.action));
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

/// State of the order.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveOrderStatusActionContent {
    /// The payment that a status is about, told apart by type. There is no `BRAZIL_PAYMENTS` here.
    pub payment: shared::OrderPaymentStatus,
    /// State of an order.
    pub status: shared::OrderStatus,
    /// Note, at most 120 characters.
    pub description: Option<String>,
}

impl InteractiveOrderStatusActionContent {
    /// With the members that are required.
    pub fn new(
        payment: impl Into<shared::OrderPaymentStatus>,
        status: impl Into<shared::OrderStatus>,
    ) -> Self {
        Self {
            payment: payment.into(),
            status: status.into(),
            description: Default::default(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveOrderStatusActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment: members.need("payment")?,
            status: members.need("status")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(InteractiveOrderStatusActionContent);
impl waxwing_types::Validate for InteractiveOrderStatusActionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("payment", Some(&self.payment));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(120),
            );
    }
}

/// A flow and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveFlowMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a button that opens a flow.
    pub content: InteractiveFlowContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveFlowMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveFlowContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveFlowMessage { from, to, message_id, content, callback_data, notify_url :
    address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveFlowMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveFlowMessage);
impl waxwing_types::Validate for InteractiveFlowMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// Text with a button that opens a flow.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveFlowContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The flow. The payload is required with NAVIGATE and left out with `DATA_EXCHANGE`.
    pub action: InteractiveFlowActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveFlowHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveFlowContent {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveFlowActionContent>,
    ) -> Self {
        Self {
            body: body.into(),
            action: action.into(),
            header: Default::default(),
            footer: Default::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveFlowHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveFlowContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}

waxwing_json::read_object!(InteractiveFlowContent);
impl waxwing_types::Validate for InteractiveFlowContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

/// The flow. The payload is required with NAVIGATE and left out with `DATA_EXCHANGE`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveFlowActionContent {
    /// State of the flow that is sent; a DRAFT shows neither header, text, footer nor button to the
    /// user. Left out, PUBLISHED.
    pub mode: Option<InteractiveFlowActionMode>,
    /// Version of flow messages, such as 3.
    pub flow_message_version: Option<i32>,
    /// Your own id of this flow message.
    pub flow_token: String,
    /// Id of a flow, digits. Only the flow button of a template writes it as a number.
    pub flow_id: shared::FlowId,
    /// Text of the button, 1 to 20 characters.
    pub call_to_action_button: String,
    /// What the button does. Left out, NAVIGATE.
    pub flow_action: Option<InteractiveFlowAction>,
    /// First screen.
    pub flow_action_payload: Option<InteractiveFlowActionPayload>,
}

impl InteractiveFlowActionContent {
    /// With the members that are required.
    pub fn new(
        flow_token: impl Into<String>,
        flow_id: impl Into<shared::FlowId>,
        call_to_action_button: impl Into<String>,
    ) -> Self {
        Self {
            mode: Default::default(),
            flow_message_version: Default::default(),
            flow_token: flow_token.into(),
            flow_id: flow_id.into(),
            call_to_action_button: call_to_action_button.into(),
            flow_action: Default::default(),
            flow_action_payload: Default::default(),
        }
    }

    /// Sets `mode`.
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<InteractiveFlowActionMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `flowMessageVersion`.
    #[must_use]
    pub fn with_flow_message_version(mut self, flow_message_version: i32) -> Self {
        self.flow_message_version = Some(flow_message_version);
        self
    }

    /// Sets `flowAction`.
    #[must_use]
    pub fn with_flow_action(
        mut self,
        flow_action: impl Into<InteractiveFlowAction>,
    ) -> Self {
        self.flow_action = Some(flow_action.into());
        self
    }

    /// Sets `flowActionPayload`.
    #[must_use]
    pub fn with_flow_action_payload(
        mut self,
        flow_action_payload: impl Into<InteractiveFlowActionPayload>,
    ) -> Self {
        self.flow_action_payload = Some(flow_action_payload.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveFlowActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            mode: members.take("mode")?,
            flow_message_version: members.take("flowMessageVersion")?,
            flow_token: members.need("flowToken")?,
            flow_id: members.need("flowId")?,
            call_to_action_button: members.need("callToActionButton")?,
            flow_action: members.take("flowAction")?,
            flow_action_payload: members.take("flowActionPayload")?,
        })
    }
}

waxwing_json::read_object!(InteractiveFlowActionContent);
impl waxwing_types::Validate for InteractiveFlowActionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "callToActionButton",
                Some(self.call_to_action_button.as_ref()),
                Some(1),
                Some(20),
            );
        checker.nested("flowActionPayload", self.flow_action_payload.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc =
    " State of the flow that is sent; a DRAFT shows neither header, text, footer nor button to the"]
    #[doc = " user. Left out, PUBLISHED."] pub enum InteractiveFlowActionMode { #[doc =
    " `DRAFT`."] Draft = "DRAFT", #[doc = " `PUBLISHED`."] Published = "PUBLISHED", }
}

waxwing_json::open_enum! {
    #[doc = " What the button does. Left out, NAVIGATE."] pub enum InteractiveFlowAction
    { #[doc = " `NAVIGATE`."] Navigate = "NAVIGATE", #[doc = " `DATA_EXCHANGE`."]
    DataExchange = "DATA_EXCHANGE", }
}

/// First screen.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveFlowActionPayload {
    /// Id of the screen.
    pub screen: String,
    /// Input of the screen; not empty if there.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub data: waxwing_types::Extra,
}

impl InteractiveFlowActionPayload {
    /// With the members that are required.
    pub fn new(screen: impl Into<String>) -> Self {
        Self {
            screen: screen.into(),
            data: Default::default(),
        }
    }

    /// Sets `data`.
    #[must_use]
    pub fn with_data(mut self, data: impl Into<waxwing_types::Extra>) -> Self {
        self.data = data.into();
        self
    }
}

impl waxwing_json::FromMembers for InteractiveFlowActionPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            screen: members.need("screen")?,
            data: members.or_default("data")?,
        })
    }
}

waxwing_json::read_object!(InteractiveFlowActionPayload);
impl waxwing_types::Validate for InteractiveFlowActionPayload {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveFlowHeaderContent {
    /// `TEXT`.
    Text(InteractiveFlowTextHeaderContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveFlowHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InteractiveFlowTextHeaderContent> for InteractiveFlowHeaderContent {
    fn from(value: InteractiveFlowTextHeaderContent) -> Self {
        Self::Text(value)
    }
}

impl serde::Serialize for InteractiveFlowHeaderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveFlowHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveFlowHeaderContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveFlowHeaderContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveFlowHeaderContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TEXT")
                .beside(generator.subschema_for::<InteractiveFlowTextHeaderContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveFlowHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Text header.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveFlowTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveFlowTextHeaderContent {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveFlowTextHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveFlowTextHeaderContent);
impl waxwing_types::Validate for InteractiveFlowTextHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}

/// A link button and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveUrlButtonMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a link button.
    pub content: InteractiveUrlButtonContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveUrlButtonMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveUrlButtonContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveUrlButtonMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveUrlButtonMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveUrlButtonMessage);
impl waxwing_types::Validate for InteractiveUrlButtonMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// Text with a link button.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveUrlButtonContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The button.
    pub action: InteractiveUrlButtonActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveUrlButtonHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveUrlButtonContent {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveUrlButtonActionContent>,
    ) -> Self {
        Self {
            body: body.into(),
            action: action.into(),
            header: Default::default(),
            footer: Default::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveUrlButtonHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveUrlButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}

waxwing_json::read_object!(InteractiveUrlButtonContent);
impl waxwing_types::Validate for InteractiveUrlButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

/// The button.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveUrlButtonActionContent {
    /// Text of the button, 1 to 20 characters.
    pub display_text: String,
    /// Address, 1 to 2048 characters; opens in the phone's browser.
    pub url: String,
}

impl InteractiveUrlButtonActionContent {
    /// With the members that are required.
    pub fn new(display_text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            display_text: display_text.into(),
            url: url.into(),
        }
    }
}

waxwing_json::debug_addresses!(
    InteractiveUrlButtonActionContent { display_text, url : address }
);
impl waxwing_json::FromMembers for InteractiveUrlButtonActionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_text: members.need("displayText")?,
            url: members.need("url")?,
        })
    }
}

waxwing_json::read_object!(InteractiveUrlButtonActionContent);
impl waxwing_types::Validate for InteractiveUrlButtonActionContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars("displayText", Some(self.display_text.as_ref()), Some(1), Some(20));
        checker.chars("url", Some(self.url.as_ref()), Some(1), Some(2048));
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveUrlButtonHeaderContent {
    /// `TEXT`.
    Text(InteractiveUrlButtonTextHeaderContent),
    /// `VIDEO`.
    Video(InteractiveUrlButtonVideoHeaderContent),
    /// `IMAGE`.
    Image(InteractiveUrlButtonImageHeaderContent),
    /// `DOCUMENT`.
    Document(InteractiveUrlButtonDocumentHeaderContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveUrlButtonHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Video(_) => "VIDEO",
            Self::Image(_) => "IMAGE",
            Self::Document(_) => "DOCUMENT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)
            }
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)
            }
            Self::Document(value) => {
                object.member("type", "DOCUMENT")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InteractiveUrlButtonTextHeaderContent> for InteractiveUrlButtonHeaderContent {
    fn from(value: InteractiveUrlButtonTextHeaderContent) -> Self {
        Self::Text(value)
    }
}

impl From<InteractiveUrlButtonVideoHeaderContent> for InteractiveUrlButtonHeaderContent {
    fn from(value: InteractiveUrlButtonVideoHeaderContent) -> Self {
        Self::Video(value)
    }
}

impl From<InteractiveUrlButtonImageHeaderContent> for InteractiveUrlButtonHeaderContent {
    fn from(value: InteractiveUrlButtonImageHeaderContent) -> Self {
        Self::Image(value)
    }
}

impl From<InteractiveUrlButtonDocumentHeaderContent>
for InteractiveUrlButtonHeaderContent {
    fn from(value: InteractiveUrlButtonDocumentHeaderContent) -> Self {
        Self::Document(value)
    }
}

impl serde::Serialize for InteractiveUrlButtonHeaderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveUrlButtonHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("DOCUMENT") => members.beside("type").map(Self::Document),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveUrlButtonHeaderContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveUrlButtonHeaderContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveUrlButtonHeaderContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TEXT")
                .beside(
                    generator.subschema_for::<InteractiveUrlButtonTextHeaderContent>(),
                ),
            waxwing_json::schema::kind("type", "VIDEO")
                .beside(
                    generator.subschema_for::<InteractiveUrlButtonVideoHeaderContent>(),
                ),
            waxwing_json::schema::kind("type", "IMAGE")
                .beside(
                    generator.subschema_for::<InteractiveUrlButtonImageHeaderContent>(),
                ),
            waxwing_json::schema::kind("type", "DOCUMENT")
                .beside(
                    generator
                        .subschema_for::<InteractiveUrlButtonDocumentHeaderContent>(),
                ),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveUrlButtonHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Video(value) => waxwing_types::Validate::check(value, checker),
            Self::Image(value) => waxwing_types::Validate::check(value, checker),
            Self::Document(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Text header.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveUrlButtonTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveUrlButtonTextHeaderContent {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveUrlButtonTextHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveUrlButtonTextHeaderContent);
impl waxwing_types::Validate for InteractiveUrlButtonTextHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}

/// Video header.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveUrlButtonVideoHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.
    #[serde(rename = "mediaUrl")]
    pub media_url: String,
}

impl InteractiveUrlButtonVideoHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(
    InteractiveUrlButtonVideoHeaderContent { media_url : address }
);
impl waxwing_json::FromMembers for InteractiveUrlButtonVideoHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}

waxwing_json::read_object!(InteractiveUrlButtonVideoHeaderContent);
impl waxwing_types::Validate for InteractiveUrlButtonVideoHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// Image header.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveUrlButtonImageHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    #[serde(rename = "mediaUrl")]
    pub media_url: String,
}

impl InteractiveUrlButtonImageHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(
    InteractiveUrlButtonImageHeaderContent { media_url : address }
);
impl waxwing_json::FromMembers for InteractiveUrlButtonImageHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}

waxwing_json::read_object!(InteractiveUrlButtonImageHeaderContent);
impl waxwing_types::Validate for InteractiveUrlButtonImageHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}

/// Document header.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveUrlButtonDocumentHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. PDF, TXT, XLS, XLSX, DOC, DOCX, PPT or PPTX, at
    /// most 100 MB.
    pub media_url: String,
    /// File name that is shown, at most 240 characters.
    pub filename: Option<String>,
}

impl InteractiveUrlButtonDocumentHeaderContent {
    /// With the members that are required.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
            filename: Default::default(),
        }
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveUrlButtonDocumentHeaderContent { media_url : address, filename }
);
impl waxwing_json::FromMembers for InteractiveUrlButtonDocumentHeaderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            filename: members.take("filename")?,
        })
    }
}

waxwing_json::read_object!(InteractiveUrlButtonDocumentHeaderContent);
impl waxwing_types::Validate for InteractiveUrlButtonDocumentHeaderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "filename",
                self.filename.as_ref().map(AsRef::as_ref),
                None,
                Some(240),
            );
    }
}

/// Question for the permission to call and how to follow it up. It has no content.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveCallPermissionRequestMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveCallPermissionRequestMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveCallPermissionRequestMessage { from, to, message_id, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveCallPermissionRequestMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveCallPermissionRequestMessage);
impl waxwing_types::Validate for InteractiveCallPermissionRequestMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// A call button and how to follow it up. It cannot quote a message.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveVoiceButtonMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a button to call the business.
    pub content: InteractiveVoiceButtonContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
}

impl InteractiveVoiceButtonMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveVoiceButtonContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveVoiceButtonMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id }
);
impl waxwing_json::FromMembers for InteractiveVoiceButtonMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
        })
    }
}

waxwing_json::read_object!(InteractiveVoiceButtonMessage);
impl waxwing_types::Validate for InteractiveVoiceButtonMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
    }
}

/// Text with a button to call the business.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveVoiceButtonContent {
    /// Text of the message.
    pub body: InteractivePlainBody,
    /// The button.
    pub action: Option<InteractiveVoiceButtonAction>,
}

impl InteractiveVoiceButtonContent {
    /// With the members that are required.
    pub fn new(body: impl Into<InteractivePlainBody>) -> Self {
        Self {
            body: body.into(),
            action: Default::default(),
        }
    }

    /// Sets `action`.
    #[must_use]
    pub fn with_action(
        mut self,
        action: impl Into<InteractiveVoiceButtonAction>,
    ) -> Self {
        self.action = Some(action.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveVoiceButtonContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.take("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveVoiceButtonContent);
impl waxwing_types::Validate for InteractiveVoiceButtonContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", self.action.as_ref());
    }
}

/// The button.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveVoiceButtonAction {
    /// Text of the button, at most 20 characters.
    pub button_display_text: Option<String>,
    /// Minutes that the button works, 1 to 43200. Left out, 10080 (7 days).
    pub call_validity_period: Option<i32>,
    /// Your own text, 1 to 512 characters; comes with the call.
    pub call_context_payload: Option<String>,
}

impl InteractiveVoiceButtonAction {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            button_display_text: Default::default(),
            call_validity_period: Default::default(),
            call_context_payload: Default::default(),
        }
    }

    /// Sets `buttonDisplayText`.
    #[must_use]
    pub fn with_button_display_text(
        mut self,
        button_display_text: impl Into<String>,
    ) -> Self {
        self.button_display_text = Some(button_display_text.into());
        self
    }

    /// Sets `callValidityPeriod`.
    #[must_use]
    pub fn with_call_validity_period(mut self, call_validity_period: i32) -> Self {
        self.call_validity_period = Some(call_validity_period);
        self
    }

    /// Sets `callContextPayload`.
    #[must_use]
    pub fn with_call_context_payload(
        mut self,
        call_context_payload: impl Into<String>,
    ) -> Self {
        self.call_context_payload = Some(call_context_payload.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveVoiceButtonAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            button_display_text: members.take("buttonDisplayText")?,
            call_validity_period: members.take("callValidityPeriod")?,
            call_context_payload: members.take("callContextPayload")?,
        })
    }
}

waxwing_json::read_object!(InteractiveVoiceButtonAction);
impl waxwing_types::Validate for InteractiveVoiceButtonAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "buttonDisplayText",
                self.button_display_text.as_ref().map(AsRef::as_ref),
                None,
                Some(20),
            );
        checker
            .range(
                "callValidityPeriod",
                self.call_validity_period.map(|n| n as f64),
                Some(1f64),
                Some(43200f64),
            );
        checker
            .chars(
                "callContextPayload",
                self.call_context_payload.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(512),
            );
    }
}

/// Question for an authentication in the chat and how to follow it up. It has no content.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveInThreadAuthenticationRequestMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveInThreadAuthenticationRequestMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveInThreadAuthenticationRequestMessage { from, to, message_id,
    callback_data, notify_url : address, url_options, entity_id, application_id, context
    }
);
impl waxwing_json::FromMembers for InteractiveInThreadAuthenticationRequestMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveInThreadAuthenticationRequestMessage);
impl waxwing_types::Validate for InteractiveInThreadAuthenticationRequestMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// Question for contact data and how to follow it up.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveRequestContactInfoMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a button to share contact data.
    pub content: InteractiveRequestContactInfoContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveRequestContactInfoMessage {
    /// With the members that are required.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveRequestContactInfoContent>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            message_id: Default::default(),
            content: content.into(),
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

waxwing_json::debug_addresses!(
    InteractiveRequestContactInfoMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);
impl waxwing_json::FromMembers for InteractiveRequestContactInfoMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}

waxwing_json::read_object!(InteractiveRequestContactInfoMessage);
impl waxwing_types::Validate for InteractiveRequestContactInfoMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

/// Text with a button to share contact data.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveRequestContactInfoContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
}

impl InteractiveRequestContactInfoContent {
    /// With the members that are required.
    pub fn new(body: impl Into<InteractiveBodyContent>) -> Self {
        Self { body: body.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveRequestContactInfoContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
        })
    }
}

waxwing_json::read_object!(InteractiveRequestContactInfoContent);
impl waxwing_types::Validate for InteractiveRequestContactInfoContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
    }
}
