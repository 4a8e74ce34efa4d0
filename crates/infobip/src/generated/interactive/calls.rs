// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `interactive`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Client;
use crate::generated::provider::ACCEPTS_SINGLE_MESSAGE_INFO;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Client {
    /// Send a text with 1 to 3 reply buttons.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The press of a button comes back as `INTERACTIVE_BUTTON_REPLY`. At most 4000 requests a second
    /// per account. Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/buttons`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_buttons_message(
        &self,
        body: &InteractiveButtonsMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_BUTTONS_MESSAGE).json(body).call()
    }

    /// Send a text with a list to choose from.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The choice comes back as `INTERACTIVE_LIST_REPLY`. At most 4000 requests a second per account.
    /// Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/list`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_list_message(
        &self,
        body: &InteractiveListMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_LIST_MESSAGE).json(body).call()
    }

    /// Send a carousel of 2 to 10 images or videos.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// All cards have the same kind of button. At most 4000 requests a second per account. Needs one of
    /// the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/media-carousel`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_media_carousel_message(
        &self,
        body: &InteractiveMediaCarouselMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_MEDIA_CAROUSEL_MESSAGE).json(body).call()
    }

    /// Ask the user for a place.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The answer is a LOCATION message. At most 4000 requests a second per account. Needs one of the
    /// scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/location-request`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_location_request_message(
        &self,
        body: &InteractiveLocationRequestMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_LOCATION_REQUEST_MESSAGE).json(body).call()
    }

    /// Send one product of the catalogue.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/product`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_product_message(
        &self,
        body: &InteractiveProductMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_PRODUCT_MESSAGE).json(body).call()
    }

    /// Send several products of the catalogue.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The header is required. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/multi-product`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_multi_product_message(
        &self,
        body: &InteractiveMultiProductMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_MULTI_PRODUCT_MESSAGE).json(body).call()
    }

    /// Send an order to pay; India and Brazil only.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Early access. The payment comes by webhook. At most 4000 requests a second per account. Needs one
    /// of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/order-details`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_order_details_message(
        &self,
        body: &InteractiveOrderDetailsMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_ORDER_DETAILS_MESSAGE).json(body).call()
    }

    /// Send the new state of an order; India and Brazil only.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Early access. At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/order-status`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_order_status_message(
        &self,
        body: &InteractiveOrderStatusMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_ORDER_STATUS_MESSAGE).json(body).call()
    }

    /// Send a text with a button that opens a flow.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The end of the flow comes back as `INTERACTIVE_FLOW_REPLY`. At most 4000 requests a second per
    /// account. Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/flow`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_flow_message(
        &self,
        body: &InteractiveFlowMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_FLOW_MESSAGE).json(body).call()
    }

    /// Send a text with a link button.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/url-button`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_url_button_message(
        &self,
        body: &InteractiveUrlButtonMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_URL_BUTTON_MESSAGE).json(body).call()
    }

    /// Ask the user for the permission to call.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There is no content. The answer comes back as `INTERACTIVE_CALL_PERMISSION_REPLY`; the number of
    /// questions is limited (error 7035). At most 4000 requests a second per account. Needs one of the
    /// scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/call-permission-request`. Not safe to repeat: the action
    /// may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_call_permission_request_message(
        &self,
        body: &InteractiveCallPermissionRequestMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core
            .request(&SEND_INTERACTIVE_CALL_PERMISSION_REQUEST_MESSAGE)
            .json(body)
            .call()
    }

    /// Send a text with a button to call the business.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// It cannot quote a message. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/voice-button`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_interactive_voice_button_message(
        &self,
        body: &InteractiveVoiceButtonMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_VOICE_BUTTON_MESSAGE).json(body).call()
    }

    /// Ask the user to authenticate in the chat, with a passkey.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There is no content. The outcome comes back as `INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY`.
    /// Since version 3.210.0 of the vendor's document. At most 4000 requests a second per account. Needs
    /// one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/in-thread-authentication-request`. Not safe to repeat: the
    /// action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07).
    pub fn send_interactive_in_thread_authentication_request_message(
        &self,
        body: &InteractiveInThreadAuthenticationRequestMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core
            .request(&SEND_INTERACTIVE_IN_THREAD_AUTHENTICATION_REQUEST_MESSAGE)
            .json(body)
            .call()
    }

    /// Ask the user to share contact data.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Since version 3.210.0 of the vendor's document. At most 4000 requests a second per account. Needs
    /// one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/request-contact-info`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07).
    pub fn send_interactive_request_contact_info_message(
        &self,
        body: &InteractiveRequestContactInfoMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core
            .request(&SEND_INTERACTIVE_REQUEST_CONTACT_INFO_MESSAGE)
            .json(body)
            .call()
    }
}

static SEND_INTERACTIVE_BUTTONS_MESSAGE: Operation = Operation {
    id: "send_interactive_buttons_message",
    path: "/whatsapp/1/message/interactive/buttons",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_LIST_MESSAGE: Operation = Operation {
    id: "send_interactive_list_message",
    path: "/whatsapp/1/message/interactive/list",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_MEDIA_CAROUSEL_MESSAGE: Operation = Operation {
    id: "send_interactive_media_carousel_message",
    path: "/whatsapp/1/message/interactive/media-carousel",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_LOCATION_REQUEST_MESSAGE: Operation = Operation {
    id: "send_interactive_location_request_message",
    path: "/whatsapp/1/message/interactive/location-request",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_PRODUCT_MESSAGE: Operation = Operation {
    id: "send_interactive_product_message",
    path: "/whatsapp/1/message/interactive/product",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_MULTI_PRODUCT_MESSAGE: Operation = Operation {
    id: "send_interactive_multi_product_message",
    path: "/whatsapp/1/message/interactive/multi-product",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_ORDER_DETAILS_MESSAGE: Operation = Operation {
    id: "send_interactive_order_details_message",
    path: "/whatsapp/1/message/interactive/order-details",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_ORDER_STATUS_MESSAGE: Operation = Operation {
    id: "send_interactive_order_status_message",
    path: "/whatsapp/1/message/interactive/order-status",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_FLOW_MESSAGE: Operation = Operation {
    id: "send_interactive_flow_message",
    path: "/whatsapp/1/message/interactive/flow",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_URL_BUTTON_MESSAGE: Operation = Operation {
    id: "send_interactive_url_button_message",
    path: "/whatsapp/1/message/interactive/url-button",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_CALL_PERMISSION_REQUEST_MESSAGE: Operation = Operation {
    id: "send_interactive_call_permission_request_message",
    path: "/whatsapp/1/message/interactive/call-permission-request",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_VOICE_BUTTON_MESSAGE: Operation = Operation {
    id: "send_interactive_voice_button_message",
    path: "/whatsapp/1/message/interactive/voice-button",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_IN_THREAD_AUTHENTICATION_REQUEST_MESSAGE: Operation = Operation {
    id: "send_interactive_in_thread_authentication_request_message",
    path: "/whatsapp/1/message/interactive/in-thread-authentication-request",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_REQUEST_CONTACT_INFO_MESSAGE: Operation = Operation {
    id: "send_interactive_request_contact_info_message",
    path: "/whatsapp/1/message/interactive/request-contact-info",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};
