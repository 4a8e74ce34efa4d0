// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `messages`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Phone;
use waxwing_runtime::{Accept, Call, Operation};

impl Phone {
    /// Send a message.
    ///
    /// An answer 200 means accepted; the outcome comes by webhook, and so do faults of linked media and
    /// of the 24-hour window (outside it only templates may be sent). There is no idempotency key, so a
    /// repeated call sends a second message. Order between messages is not kept. Default throughput 80
    /// messages a second per business number; one message in 6 seconds to one recipient, with short
    /// bursts. Groups take text, media, templates made of text and media, and pins; what else they take
    /// is not documented. Without type the provider reads the body as a text; it is always sent. Direct
    /// Send (category) takes text, `cta_url` and button. A template with a max price goes through
    /// `send_marketing_message` only (error 131061), and while another responder owns the conversation
    /// service messages are refused (error 131070). Errors of a send are above all 131008, 131009,
    /// 131026, 131030, 131047 to 131056, 131061 to 131065, 132000 to 132018 and 130403 to 130497; most
    /// may come by webhook too.
    ///
    /// `POST /{phone_number_id}/messages`. A repeat may act twice.
    ///
    /// Source: "Audio messages", Meta developer documentation for the WhatsApp Cloud API, updated
    /// 2026-02-17;
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages>
    /// (as of 2026-04);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging>
    /// (as of 2025-11);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send> (as of
    /// 2026-07); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/account-model-evolution>
    /// (as of 2026-06);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/payment-request-cta>
    /// (as of 2026-05);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/one-click-payments>
    /// (as of 2025-11);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/orderstatustemplate>
    /// (as of 2025-11);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/checkout-button-templates>
    /// (as of 2025-12);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/upi-intent/dynamic-vpa>
    /// (as of 2025-11); "Changelog", Meta developer documentation for WhatsApp, 2026-10-08.
    pub fn send_message(
        &self,
        body: &SendMessageRequest,
    ) -> Call<shared::SendMessageResponse> {
        self.core
            .prepare(&SEND_MESSAGE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Mark a received message as read, with a typing indicator if wanted.
    ///
    /// Marks the message and all earlier ones of the conversation; in a group this one alone. Do it
    /// within 30 days. The typing indicator goes away after 25 seconds or with the next message, and
    /// always implies the read mark.
    ///
    /// `POST /{phone_number_id}/messages`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read>
    /// (as of 2025-11);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators> (as
    /// of 2025-10); "Changelog", Meta developer documentation for WhatsApp, 2026-05-14.
    pub fn mark_message_as_read(&self, body: &MarkReadRequest) -> Call<shared::Success> {
        self.core
            .prepare(&MARK_MESSAGE_AS_READ)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a marketing template through the Marketing Messages API.
    ///
    /// Takes marketing templates only (errors 131055 and 134100 otherwise; 134101 while the template is
    /// new, up to 10 minutes; 134102 when it cannot be used). Needed where marketing templates are
    /// switched off for `send_message` (error 131063) and for templates with a max price (131061), which
    /// cannot go to a user id (131062) nor to every country (131065). Take this call or `send_message`
    /// by the template's latest category. There is no idempotency key, so a repeated call sends a second
    /// message.
    ///
    /// `POST /{phone_number_id}/marketing_messages`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages>
    /// (as of 2026-05); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing>
    /// (as of 2026-03); "Changelog", Meta developer documentation for WhatsApp, 2026-10-05.
    pub fn send_marketing_message(
        &self,
        body: &MarketingMessageRequest,
    ) -> Call<shared::SendMessageResponse> {
        self.core
            .prepare(&SEND_MARKETING_MESSAGE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a message whose body and answer are encrypted.
    ///
    /// The settings of the number must have payload encryption on. Errors come back unencrypted. The JWE
    /// algorithms are not documented; encrypting and decrypting are up to the caller.
    ///
    /// `POST /{phone_number_id}/messages_encrypted`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn send_encrypted_message(
        &self,
        body: &SendEncryptedMessage,
    ) -> Call<EncryptedMessageResponse> {
        self.core
            .prepare(&SEND_ENCRYPTED_MESSAGE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static SEND_MESSAGE: Operation = Operation {
    id: "send_message",
    path: "/{phone_number_id}/messages",
    accepts: &[Accept::Filled("/messages/*/id")],
    ..Operation::POST
};

static MARK_MESSAGE_AS_READ: Operation = Operation {
    id: "mark_message_as_read",
    path: "/{phone_number_id}/messages",
    idempotent: true,
    ..Operation::POST
};

static SEND_MARKETING_MESSAGE: Operation = Operation {
    id: "send_marketing_message",
    path: "/{phone_number_id}/marketing_messages",
    accepts: &[Accept::Filled("/messages/*/id")],
    ..Operation::POST
};

static SEND_ENCRYPTED_MESSAGE: Operation = Operation {
    id: "send_encrypted_message",
    path: "/{phone_number_id}/messages_encrypted",
    accepts: &[Accept::Filled("/encrypted_contents")],
    ..Operation::POST
};
