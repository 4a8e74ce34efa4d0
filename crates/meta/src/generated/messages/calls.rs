// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `messages`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Phone;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Phone {
    /// Send a message.
    ///
    /// Status 200 means that the provider accepted the message. A webhook reports the result later, also
    /// for errors of linked media and of the 24-hour window, outside which only templates may be sent.
    /// There is no idempotency key, so a repeated call sends a second message. Messages may arrive in
    /// another order. Default throughput: 80 messages per second for each business number, and one
    /// message in 6 seconds to each recipient, with short bursts. Groups accept text, media, templates
    /// made of text and media, and pins; the documentation lists no other kinds. If `type` is missing,
    /// the provider reads the body as a text; the client always sends it. Direct Send (`category`)
    /// accepts text, `cta_url` and `button`. A template with a max price must be sent with
    /// `send_marketing_message` (error 131061). While another responder owns the conversation, the
    /// provider refuses service messages (error 131070). The most common errors are 131008, 131009,
    /// 131026, 131030, 131047 to 131056, 131061 to 131065, 132000 to 132018 and 130403 to 130497; most
    /// of them may also arrive by webhook.
    ///
    /// `POST /{phone_number_id}/messages`. Not safe to repeat: the action may happen twice.
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::messages::{AudioContent, ImageContent, SendMessageRequest, TextContent};
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendMessageRequest::to(
    ///     "+15550001111",
    ///     TextContent::new("Your order is on its way: https://example.com/orders/42")
    ///         .with_preview_url(true),
    /// );
    /// let sent = phone.send_message(&message).await?;
    /// for message in &sent.messages {
    ///     println!("{:?}", message.id);
    /// }
    ///
    /// // Other kinds:
    /// let message = SendMessageRequest::to(
    ///     "+15550001111",
    ///     AudioContent::from_link("https://example.com/chime.mp3"),
    /// );
    /// let message = SendMessageRequest::to(
    ///     "+15550001111",
    ///     ImageContent::from_link("https://example.com/menu.jpg")
    ///         .with_caption("Today"),
    /// );
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(
        &self,
        body: &SendMessageRequest,
    ) -> Call<shared::SendMessageResponse> {
        self.core
            .request(&SEND_MESSAGE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Mark a received message as read, with an optional typing indicator.
    ///
    /// Marks the message and all earlier messages of the conversation as read; in a group only this
    /// message. Only possible within 30 days. The typing indicator disappears after 25 seconds or with
    /// the next message. It always marks the message as read too.
    ///
    /// `POST /{phone_number_id}/messages`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read>
    /// (as of 2025-11);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators> (as
    /// of 2025-10); "Changelog", Meta developer documentation for WhatsApp, 2026-05-14.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::messages::MarkReadRequest;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = MarkReadRequest::new(
    ///     "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
    /// );
    /// let answer = phone.mark_message_as_read(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_message_as_read(&self, body: &MarkReadRequest) -> Call<shared::Success> {
        self.core
            .request(&MARK_MESSAGE_AS_READ)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a marketing template through the Marketing Messages API.
    ///
    /// Accepts only marketing templates (otherwise errors 131055 and 134100; error 134101 while the
    /// template is new, for up to 10 minutes; error 134102 if it cannot be used). You need this call
    /// where marketing templates are switched off for `send_message` (error 131063), and for templates
    /// with a max price (error 131061), which can be sent neither to a user id (error 131062) nor to
    /// every country (error 131065). Choose between this call and `send_message` by the latest category
    /// of the template. There is no idempotency key, so a repeated call sends a second message.
    ///
    /// `POST /{phone_number_id}/marketing_messages`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages>
    /// (as of 2026-05); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing>
    /// (as of 2026-03); "Changelog", Meta developer documentation for WhatsApp, 2026-10-05.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::messages::{
    ///     BodyParameters, ComponentParameters, HeaderMedia, HeaderParameter, HeaderParameters,
    ///     MarketingMessageRequest, MessageBid, ProductPolicy, TemplateContent, TemplateLanguage,
    ///     TemplateLanguagePolicy,
    /// };
    /// use waxwing_meta::shared::RecipientType;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = MarketingMessageRequest::to(
    ///     "+15550001111",
    ///     TemplateContent::new(
    ///         "spring_sale",
    ///         TemplateLanguage::new("en_US")
    ///             .with_policy(TemplateLanguagePolicy::Deterministic),
    ///     )
    ///     .with_components([
    ///         ComponentParameters::Header(HeaderParameters::new([
    ///             HeaderParameter::Gif(HeaderMedia::from_id("1013859600285441")),
    ///         ])),
    ///         ComponentParameters::Body(BodyParameters::new(["Sample"])),
    ///     ]),
    /// )
    /// .with_recipient_type(RecipientType::Individual)
    /// .with_product_policy(ProductPolicy::CloudApiFallback)
    /// .with_message_activity_sharing(true)
    /// .with_bid_spec(MessageBid::new().with_per_message_bid_multiplier(1.2));
    /// let sent = phone.send_marketing_message(&message).await?;
    /// for message in &sent.messages {
    ///     println!("{:?}", message.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_marketing_message(
        &self,
        body: &MarketingMessageRequest,
    ) -> Call<shared::SendMessageResponse> {
        self.core
            .request(&SEND_MARKETING_MESSAGE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a message whose body and answer are encrypted.
    ///
    /// Payload encryption must be on in the settings of the number. Error answers are not encrypted. The
    /// JWE algorithms are not documented. The caller encrypts and decrypts.
    ///
    /// `POST /{phone_number_id}/messages_encrypted`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::messages::SendEncryptedMessage;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendEncryptedMessage::new("eyJhbGciOiIuLi4ifQ.AAAA.AAAA.AAAA.AAAA");
    /// let sent = phone.send_encrypted_message(&message).await?;
    /// println!("{:?}", sent.encrypted_contents);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_encrypted_message(
        &self,
        body: &SendEncryptedMessage,
    ) -> Call<EncryptedMessageResponse> {
        self.core
            .request(&SEND_ENCRYPTED_MESSAGE)
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
