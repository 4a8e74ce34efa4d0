// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `webhook_events`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Bsuid, Extra, IntOrString, Json, Lenient, MessageId, Timestamp};

object_schema! { WebhookEnvelope, "waxwing_infobip::webhook_events::WebhookEnvelope", "Any body, as far as it tells its event. There is no common envelope and no name of the event; reports come in batches of up to 2000, and may come twice. Not signed unless set up so; header, encoding and signed bytes of the HMAC are not documented. results with message is inbound, with seenAt a seen report, with status or doneAt a delivery report; content.type is payment or user_identity_changed, content.notificationMessagesStatus a marketing update, change a template update, notificationType a click.";
    optional "results": Option<Vec<Json>>, "Messages or reports, in batches.";
    optional "content": Option<Extra>, "A single notification.";
    optional "change": Option<Extra>, "Change of a template.";
    optional "notificationType": Option<String>, "CLICKED for a click.";
}

object_schema! { InboundMessages, "waxwing_infobip::webhook_events::InboundMessages", "Received messages.";
    optional "results": Option<Vec<InboundMessage>>, "The messages.";
    optional "messageCount": Option<i32>, "How many there are here.";
    optional "pendingMessageCount": Option<i32>, "How many are still to come.";
}

object_schema! { InboundMessage, "waxwing_infobip::webhook_events::InboundMessage", "A received message. from may be a business-scoped user id; messageId serves read marks and quotes.";
    optional "entityId": Option<shared::EntityId>, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": Option<shared::ApplicationId>, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "from": Option<shared::Destination>, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "to": Option<shared::SenderNumber>, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    optional "integrationType": Option<String>, "WHATSAPP; further values are not documented.";
    optional "receivedAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "keyword": Option<String>, "Keyword found in the text.";
    optional "messageId": Option<Lenient<MessageId>>, "Id of the message in WhatsApp.";
    optional "pairedMessageId": Option<shared::OutboundMessageId>, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    optional "callbackData": Option<String>, "Your own text of the paired message.";
    optional "message": Option<InboundContent>, "The content, told apart by type.";
    optional "price": Option<InboundPrice>, "Price of the message.";
    optional "contact": Option<InboundContactProfile>, "Who wrote. Without phoneNumber the user hides it behind a user name; parentUserId comes for managed businesses only.";
    optional "identity": Option<InboundIdentity>, "State of the user's identity; only with identity checks switched on.";
}

object_schema! { InboundPrice, "waxwing_infobip::webhook_events::InboundPrice", "Price of the message.";
    optional "pricePerMessage": Option<f64>, "Amount.";
    optional "currency": Option<String>, "Currency code.";
}

object_schema! { InboundContactProfile, "waxwing_infobip::webhook_events::InboundContactProfile", "Who wrote. Without phoneNumber the user hides it behind a user name; parentUserId comes for managed businesses only.";
    optional "name": Option<ProfileName>, "Name that the user shows.";
    optional "phoneNumber": Option<shared::UserNumber>, "Phone number of an end user, digits without plus sign.";
    optional "userId": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parentUserId": Option<Lenient<Bsuid>>, "The id that a whole portfolio shares.";
    optional "username": Option<MetaUsername>, "User name at Meta.";
}
text_schema!(
    ProfileName, "waxwing_infobip::webhook_events::ProfileName",
    "Name that the user shows."
);
text_schema!(
    MetaUsername, "waxwing_infobip::webhook_events::MetaUsername", "User name at Meta."
);

object_schema! { InboundIdentity, "waxwing_infobip::webhook_events::InboundIdentity", "State of the user's identity; only with identity checks switched on.";
    optional "acknowledged": Option<bool>, "Whether you confirmed it.";
    optional "hash": Option<shared::IdentityHash>, "Hash of an end user's identity; another hash, another identity.";
    optional "createdAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}

impl JsonSchema for InboundContent {
    fn schema_name() -> Cow<'static, str> {
        "InboundContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::webhook_events::InboundContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The content, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TEXT")
                        .beside(generator.subschema_for::<InboundTextContent>()),
                    schema::kind("type", "LOCATION")
                        .beside(generator.subschema_for::<InboundLocationContent>()),
                    schema::kind("type", "IMAGE")
                        .beside(generator.subschema_for::<InboundImageContent>()),
                    schema::kind("type", "DOCUMENT")
                        .beside(generator.subschema_for::<InboundDocumentContent>()),
                    schema::kind("type", "AUDIO")
                        .beside(generator.subschema_for::<InboundAudioContent>()),
                    schema::kind("type", "VIDEO")
                        .beside(generator.subschema_for::<InboundVideoContent>()),
                    schema::kind("type", "VOICE")
                        .beside(generator.subschema_for::<InboundVoiceContent>()),
                    schema::kind("type", "CONTACT")
                        .beside(generator.subschema_for::<InboundContactsContent>()),
                    schema::kind("type", "INFECTED_CONTENT")
                        .beside(generator.subschema_for::<InboundInfectedContent>()),
                    schema::kind("type", "BUTTON")
                        .beside(generator.subschema_for::<InboundQuickReplyContent>()),
                    schema::kind("type", "STICKER")
                        .beside(generator.subschema_for::<InboundStickerContent>()),
                    schema::kind("type", "INTERACTIVE_BUTTON_REPLY")
                        .beside(generator.subschema_for::<InboundButtonReplyContent>()),
                    schema::kind("type", "INTERACTIVE_LIST_REPLY")
                        .beside(generator.subschema_for::<InboundListReplyContent>()),
                    schema::kind("type", "INTERACTIVE_FLOW_REPLY")
                        .beside(generator.subschema_for::<InboundFlowReplyContent>()),
                    schema::kind("type", "INTERACTIVE_PAYMENT_CONFIRMATION")
                        .beside(
                            generator
                                .subschema_for::<InboundPaymentConfirmationContent>(),
                        ),
                    schema::kind("type", "INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT")
                        .beside(
                            generator
                                .subschema_for::<InboundPaymentAcknowledgementContent>(),
                        ),
                    schema::kind("type", "INTERACTIVE_CALL_PERMISSION_REPLY")
                        .beside(
                            generator
                                .subschema_for::<InboundCallPermissionReplyContent>(),
                        ),
                    schema::kind("type", "INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY")
                        .beside(
                            generator
                                .subschema_for::<
                                    InboundInThreadAuthenticationReplyContent,
                                >(),
                        ),
                    schema::kind("type", "ORDER")
                        .beside(generator.subschema_for::<InboundOrderContent>()),
                    schema::kind("type", "REACTION")
                        .beside(generator.subschema_for::<InboundReactionContent>()),
                    schema::kind("type", "UNSUPPORTED")
                        .with_optional(
                            "context",
                            generator.subschema_for::<Option<InboundContext>>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { InboundContext, "waxwing_infobip::webhook_events::InboundContext", "Message or product that the user answers; from is who wrote it.";
    optional "from": Option<shared::Destination>, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "id": Option<Lenient<MessageId>>, "Id of the quoted message.";
    optional "groupId": Option<InboundGroupId>, "Id of a WhatsApp group.";
    optional "referredProduct": Option<ReferredProduct>, "Product that the user answers.";
}
text_schema!(
    InboundGroupId, "waxwing_infobip::webhook_events::InboundGroupId",
    "Id of a WhatsApp group."
);

object_schema! { ReferredProduct, "waxwing_infobip::webhook_events::ReferredProduct", "Product that the user answers.";
    optional "catalogId": Option<shared::CatalogId>, "Id of a Meta product catalogue that is connected to the sender's account.";
    optional "productRetailerId": Option<shared::ProductRetailerId>, "Id of a product in its catalogue, as the shop gave it.";
}

object_schema! { Referral, "waxwing_infobip::webhook_events::Referral", "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
    optional "sourceType": Option<ReferralSourceType>, "Kind of source.";
    optional "sourceId": Option<String>, "Id of the advertisement or post.";
    optional "sourceUrl": Option<String>, "Its address.";
    optional "headline": Option<String>, "Its headline.";
    optional "body": Option<String>, "Its text.";
    optional "referralMedia": Option<ReferralMedia>, "Picture of the source, told apart by type.";
    optional "ctwaClickId": Option<shared::CtwaClickId>, "Id of the click on an advertisement that opened the chat; comes with the first message, in referral.";
}
text_schema!(
    open ReferralSourceType, "waxwing_infobip::webhook_events::ReferralSourceType",
    "Kind of source."
);

impl JsonSchema for ReferralMedia {
    fn schema_name() -> Cow<'static, str> {
        "ReferralMedia".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::webhook_events::ReferralMedia".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Picture of the source, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "IMAGE")
                        .beside(generator.subschema_for::<ReferralMediaImage>()),
                    schema::kind("type", "VIDEO")
                        .beside(generator.subschema_for::<ReferralMediaVideo>()),
                ],
            ),
        )
    }
}

object_schema! { ReferralMediaImage, "waxwing_infobip::webhook_events::ReferralMediaImage", "An image.";
    optional "url": Option<String>, "Address of the image.";
}

object_schema! { ReferralMediaVideo, "waxwing_infobip::webhook_events::ReferralMediaVideo", "A video.";
    optional "url": Option<String>, "Address of the video.";
}
text_schema!(
    InboundMediaUrl, "waxwing_infobip::webhook_events::InboundMediaUrl",
    "Address of the file, at the provider; fetch it with the credentials of the API. The last segment is the media id. It may expire."
);

object_schema! { InboundTextContent, "waxwing_infobip::webhook_events::InboundTextContent", "A text.";
    optional "text": Option<String>, "The text.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
    optional "referral": Option<Referral>, "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
}

object_schema! { InboundLocationContent, "waxwing_infobip::webhook_events::InboundLocationContent", "A place.";
    optional "latitude": Option<f64>, "Degrees, -90 to 90.";
    optional "longitude": Option<f64>, "Degrees, -180 to 180.";
    optional "address": Option<String>, "Address.";
    optional "name": Option<String>, "Name of the place.";
    optional "url": Option<String>, "Web page of the place.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
    optional "referral": Option<Referral>, "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
}

object_schema! { InboundImageContent, "waxwing_infobip::webhook_events::InboundImageContent", "An image.";
    optional "url": Option<InboundMediaUrl>, "Address of the file, at the provider; fetch it with the credentials of the API. The last segment is the media id. It may expire.";
    optional "caption": Option<String>, "Caption.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
    optional "referral": Option<Referral>, "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
}

object_schema! { InboundDocumentContent, "waxwing_infobip::webhook_events::InboundDocumentContent", "A document.";
    optional "url": Option<InboundMediaUrl>, "Address of the file, at the provider; fetch it with the credentials of the API. The last segment is the media id. It may expire.";
    optional "caption": Option<String>, "Caption.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
    optional "referral": Option<Referral>, "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
}

object_schema! { InboundAudioContent, "waxwing_infobip::webhook_events::InboundAudioContent", "An audio file; a voice note comes as VOICE.";
    optional "url": Option<InboundMediaUrl>, "Address of the file, at the provider; fetch it with the credentials of the API. The last segment is the media id. It may expire.";
    optional "caption": Option<String>, "Caption.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
}

object_schema! { InboundVideoContent, "waxwing_infobip::webhook_events::InboundVideoContent", "A video.";
    optional "url": Option<InboundMediaUrl>, "Address of the file, at the provider; fetch it with the credentials of the API. The last segment is the media id. It may expire.";
    optional "caption": Option<String>, "Caption.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
    optional "referral": Option<Referral>, "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
}

object_schema! { InboundVoiceContent, "waxwing_infobip::webhook_events::InboundVoiceContent", "A voice note.";
    optional "url": Option<InboundMediaUrl>, "Address of the file, at the provider; fetch it with the credentials of the API. The last segment is the media id. It may expire.";
    optional "caption": Option<String>, "Caption.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
    optional "referral": Option<Referral>, "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
}

object_schema! { InboundContactsContent, "waxwing_infobip::webhook_events::InboundContactsContent", "Contact cards.";
    optional "contacts": Option<Vec<InboundContact>>, "The cards.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
    optional "referral": Option<Referral>, "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
}

object_schema! { InboundContact, "waxwing_infobip::webhook_events::InboundContact", "A contact card.";
    optional "addresses": Option<Vec<InboundAddress>>, "Postal addresses.";
    optional "birthday": Option<String>, "Date, YYYY-MM-DD.";
    optional "emails": Option<Vec<InboundEmail>>, "Mail addresses.";
    optional "name": Option<InboundName>, "A name.";
    optional "org": Option<InboundOrganization>, "Where the person works.";
    optional "phones": Option<Vec<InboundPhone>>, "Phone numbers.";
    optional "urls": Option<Vec<InboundUrl>>, "Web pages.";
}

object_schema! { InboundAddress, "waxwing_infobip::webhook_events::InboundAddress", "A postal address.";
    optional "street": Option<String>, "Street and number.";
    optional "city": Option<String>, "City.";
    optional "state": Option<String>, "State.";
    optional "zip": Option<String>, "Postal code.";
    optional "country": Option<String>, "Country.";
    optional "countryCode": Option<String>, "Two letters of the country.";
    optional "type": Option<String>, "Kind, such as HOME.";
}

object_schema! { InboundEmail, "waxwing_infobip::webhook_events::InboundEmail", "A mail address.";
    optional "email": Option<shared::ContactEmail>, "Mail address of a contact card.";
    optional "type": Option<String>, "Kind, such as HOME.";
}

object_schema! { InboundName, "waxwing_infobip::webhook_events::InboundName", "A name.";
    optional "firstName": Option<shared::PersonName>, "Name of a person.";
    optional "lastName": Option<shared::PersonName>, "Name of a person.";
    optional "middleName": Option<shared::PersonName>, "Name of a person.";
    optional "nameSuffix": Option<String>, "What follows the name.";
    optional "namePrefix": Option<String>, "What stands before the name.";
    optional "formattedName": Option<shared::PersonName>, "Name of a person.";
}

object_schema! { InboundOrganization, "waxwing_infobip::webhook_events::InboundOrganization", "Where the person works.";
    optional "company": Option<String>, "Company.";
    optional "department": Option<String>, "Department.";
    optional "title": Option<String>, "Job title.";
}

object_schema! { InboundPhone, "waxwing_infobip::webhook_events::InboundPhone", "A phone number.";
    optional "phone": Option<shared::ContactPhone>, "Phone number of a contact card, as its owner wrote it.";
    optional "type": Option<shared::PhoneType>, "Kind of phone number.";
    optional "waId": Option<shared::WaId>, "WhatsApp account of a contact, the phone number in digits.";
}

object_schema! { InboundUrl, "waxwing_infobip::webhook_events::InboundUrl", "A web page.";
    optional "url": Option<String>, "Address.";
    optional "type": Option<String>, "Kind, such as HOME.";
}

object_schema! { InboundInfectedContent, "waxwing_infobip::webhook_events::InboundInfectedContent", "A file with malware; it is not handed on.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
    optional "malware": Option<String>, "What was found.";
    optional "referral": Option<Referral>, "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
}

object_schema! { InboundQuickReplyContent, "waxwing_infobip::webhook_events::InboundQuickReplyContent", "Press of a quick reply of a template.";
    optional "text": Option<String>, "Text of the button, at most 128 characters.";
    optional "payload": Option<String>, "Your payload, at most 128 characters.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
}

object_schema! { InboundStickerContent, "waxwing_infobip::webhook_events::InboundStickerContent", "A sticker.";
    optional "url": Option<InboundMediaUrl>, "Address of the file, at the provider; fetch it with the credentials of the API. The last segment is the media id. It may expire.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
    optional "referral": Option<Referral>, "Advertisement or post that the user came from. ctwaClickId serves the conversions.";
}

object_schema! { InboundButtonReplyContent, "waxwing_infobip::webhook_events::InboundButtonReplyContent", "Press of a reply button.";
    optional "id": Option<String>, "Your id of the button, at most 256 characters.";
    optional "title": Option<String>, "Text of the button, at most 20 characters.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
}

object_schema! { InboundListReplyContent, "waxwing_infobip::webhook_events::InboundListReplyContent", "Choice from a list.";
    optional "id": Option<String>, "Your id of the row, at most 200 characters.";
    optional "title": Option<String>, "Title of the row, at most 24 characters.";
    optional "description": Option<String>, "Description of the row, at most 72 characters.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
}

object_schema! { InboundFlowReplyContent, "waxwing_infobip::webhook_events::InboundFlowReplyContent", "End of a flow.";
    optional "text": Option<String>, "Text of the answer.";
    optional "response": Option<Extra>, "What the user entered; its members are those of your flow.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
}

object_schema! { InboundPaymentConfirmationContent, "waxwing_infobip::webhook_events::InboundPaymentConfirmationContent", "A payment was made.";
    optional "referenceId": Option<shared::PaymentReferenceId>, "Id that the payment service gave to the payment.";
    optional "paymentId": Option<shared::PaymentId>, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    optional "status": Option<shared::PaymentTransactionStatus>, "Where a transaction stands.";
    optional "currency": Option<shared::PaymentCurrency>, "Currency of a payment.";
    optional "totalAmount": Option<PaymentAmount>, "An amount, value divided by offset.";
    optional "transactionId": Option<shared::PaymentTransactionId>, "Id of one transaction of a payment.";
    optional "transactionType": Option<shared::PaymentTransactionType>, "Payment system of a transaction.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
}

object_schema! { PaymentAmount, "waxwing_infobip::webhook_events::PaymentAmount", "An amount, value divided by offset.";
    optional "value": Option<i32>, "Amount times offset.";
    optional "offset": Option<i32>, "Divisor, such as 100.";
}

object_schema! { InboundPaymentAcknowledgementContent, "waxwing_infobip::webhook_events::InboundPaymentAcknowledgementContent", "The user confirms a payment. Not in the vendor's schema; known from an example only.";
    optional "paymentAcknowledgementType": Option<String>, "PIX; further values are not documented.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "paymentId": Option<shared::PaymentId>, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    optional "referenceId": Option<shared::PaymentReferenceId>, "Id that the payment service gave to the payment.";
}

object_schema! { InboundCallPermissionReplyContent, "waxwing_infobip::webhook_events::InboundCallPermissionReplyContent", "Answer to the question for the permission to call.";
    optional "callPermissionReply": Option<CallPermissionReply>, "The answer, and until when it holds.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
}

object_schema! { CallPermissionReply, "waxwing_infobip::webhook_events::CallPermissionReply", "The answer, and until when it holds.";
    optional "response": Option<CallPermissionAnswer>, "Whether you may call.";
    optional "expirationTimestamp": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}
text_schema!(
    open CallPermissionAnswer, "waxwing_infobip::webhook_events::CallPermissionAnswer",
    "Whether you may call."
);

object_schema! { InboundInThreadAuthenticationReplyContent, "waxwing_infobip::webhook_events::InboundInThreadAuthenticationReplyContent", "Outcome of an authentication in the chat.";
    optional "inThreadAuthenticationReply": Option<InThreadAuthenticationReply>, "The outcome.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
}

object_schema! { InThreadAuthenticationReply, "waxwing_infobip::webhook_events::InThreadAuthenticationReply", "The outcome.";
    optional "status": Option<InThreadAuthenticationStatus>, "Outcome of an authentication.";
    optional "businessScopedPasskeyHash": Option<String>, "Hash of the user's passkey for this business.";
}
text_schema!(
    open InThreadAuthenticationStatus,
    "waxwing_infobip::webhook_events::InThreadAuthenticationStatus",
    "Outcome of an authentication."
);

object_schema! { InboundOrderContent, "waxwing_infobip::webhook_events::InboundOrderContent", "An order from the catalogue.";
    optional "catalogId": Option<shared::CatalogId>, "Id of a Meta product catalogue that is connected to the sender's account.";
    optional "productItems": Option<Vec<ProductItem>>, "What was ordered.";
    optional "text": Option<String>, "Note of the user.";
}

object_schema! { ProductItem, "waxwing_infobip::webhook_events::ProductItem", "A line of an order.";
    optional "currency": Option<String>, "Currency code.";
    optional "itemPrice": Option<f64>, "Price of one piece.";
    optional "productRetailerId": Option<shared::ProductRetailerId>, "Id of a product in its catalogue, as the shop gave it.";
    optional "quantity": Option<i32>, "Number of pieces, at least 1.";
}

object_schema! { InboundReactionContent, "waxwing_infobip::webhook_events::InboundReactionContent", "A reaction to the message in context, added or taken back.";
    optional "emoji": Option<String>, "The emoji.";
    optional "action": Option<ReactionAction>, "What happened to the reaction.";
    optional "context": Option<InboundContext>, "Message or product that the user answers; from is who wrote it.";
}
text_schema!(
    open ReactionAction, "waxwing_infobip::webhook_events::ReactionAction",
    "What happened to the reaction."
);

object_schema! { DeliveryReports, "waxwing_infobip::webhook_events::DeliveryReports", "Delivery reports.";
    optional "results": Option<Vec<DeliveryReport>>, "The reports.";
}

object_schema! { DeliveryReport, "waxwing_infobip::webhook_events::DeliveryReport", "What became of a message. A message may get several; tell repeats by messageId and status.id. callbackData, entityId, applicationId and from are not documented here; the sends promise the first three.";
    optional "bulkId": Option<shared::BulkId>, "Id of a request with several messages, your own or one given by the provider; at most 100 characters.";
    optional "price": Option<ReportPrice>, "Price of the message.";
    optional "status": Option<ReportStatus>, "State of the message. Pending states pass; DELIVERED_TO_OPERATOR (2) may be followed by another.";
    optional "error": Option<ReportError>, "Why a message failed; NO_ERROR (0) when it did not.";
    optional "messageId": Option<shared::OutboundMessageId>, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    optional "doneAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "messageCount": Option<i32>, "Number of messages made of the request.";
    optional "sentAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "to": Option<shared::Destination>, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "contact": Option<ReportContact>, "The user. Without phoneNumber the user hides it behind a user name.";
    optional "callbackData": Option<String>, "Your own text of the message.";
    optional "entityId": Option<shared::EntityId>, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": Option<shared::ApplicationId>, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "from": Option<shared::SenderNumber>, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
}

object_schema! { ReportPrice, "waxwing_infobip::webhook_events::ReportPrice", "Price of the message.";
    optional "currency": Option<String>, "Currency code.";
    optional "pricePerMessage": Option<f64>, "Amount.";
}

object_schema! { ReportStatus, "waxwing_infobip::webhook_events::ReportStatus", "State of the message. Pending states pass; DELIVERED_TO_OPERATOR (2) may be followed by another.";
    optional "groupName": Option<String>, "PENDING, UNDELIVERABLE, DELIVERED, EXPIRED or REJECTED.";
    optional "id": Option<i32>, "Id of the status; 5 is delivered to the phone. Id 87 stands in two groups.";
    optional "groupId": Option<i32>, "1 pending, 2 undeliverable, 3 delivered, 4 expired, 5 rejected.";
    optional "name": Option<String>, "Name of the status, such as DELIVERED_TO_HANDSET; may differ with age.";
    optional "action": Option<String>, "What to do about it.";
    optional "description": Option<String>, "Text for a person.";
}

object_schema! { ReportError, "waxwing_infobip::webhook_events::ReportError", "Why a message failed; NO_ERROR (0) when it did not.";
    optional "description": Option<String>, "Text for a person.";
    optional "permanent": Option<bool>, "true means that a retry is useless.";
    optional "name": Option<String>, "Name of the fault, such as EC_NO_SESSION.";
    optional "id": Option<i32>, "Code of the fault, such as 7010.";
    optional "groupName": Option<String>, "Name of the group.";
    optional "groupId": Option<i32>, "0 none, 1 client, 2 provider, 3 system; for text messages handset, user, operator.";
}

object_schema! { ReportContact, "waxwing_infobip::webhook_events::ReportContact", "The user. Without phoneNumber the user hides it behind a user name.";
    optional "name": Option<ProfileName>, "Name that the user shows.";
    optional "phoneNumber": Option<shared::UserNumber>, "Phone number of an end user, digits without plus sign.";
    optional "userId": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parentUserId": Option<Lenient<Bsuid>>, "The id that a whole portfolio shares.";
    optional "username": Option<MetaUsername>, "User name at Meta.";
}

object_schema! { SeenReports, "waxwing_infobip::webhook_events::SeenReports", "Seen reports.";
    optional "results": Option<Vec<SeenReport>>, "The reports.";
}

object_schema! { SeenReport, "waxwing_infobip::webhook_events::SeenReport", "A message was read. from is the reader and to your sender, the other way round than in the delivery report.";
    optional "messageId": Option<shared::OutboundMessageId>, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    optional "from": Option<shared::Destination>, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "to": Option<shared::SenderNumber>, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    optional "sentAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "seenAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "applicationId": Option<shared::ApplicationId>, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "entityId": Option<shared::EntityId>, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "contact": Option<ReportContact>, "The user. Without phoneNumber the user hides it behind a user name.";
}

object_schema! { PaymentEvent, "waxwing_infobip::webhook_events::PaymentEvent", "News of a payment; from is your sender.";
    optional "from": Option<shared::SenderNumber>, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    optional "content": Option<PaymentNotification>, "A payment; from is the payer.";
    optional "createdAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}

object_schema! { PaymentNotification, "waxwing_infobip::webhook_events::PaymentNotification", "A payment; from is the payer.";
    optional "from": Option<shared::Destination>, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "type": Option<String>, "Always payment.";
    optional "referenceId": Option<shared::PaymentReferenceId>, "Id that the payment service gave to the payment.";
    optional "paymentId": Option<shared::PaymentId>, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    optional "paymentStatus": Option<shared::PaymentStatus>, "Where a payment stands.";
    optional "currency": Option<shared::PaymentCurrency>, "Currency of a payment.";
    optional "totalAmountValue": Option<i64>, "Amount times totalAmountOffset.";
    optional "totalAmountOffset": Option<i64>, "Divisor, such as 100.";
    optional "callbackData": Option<Json>, "Your own data of the order, a list of texts (PayU) or an object of texts (Razorpay).";
    optional "transactions": Option<Vec<PaymentTransactionNotification>>, "Its transactions.";
}

object_schema! { PaymentTransactionNotification, "waxwing_infobip::webhook_events::PaymentTransactionNotification", "A transaction.";
    optional "id": Option<shared::PaymentTransactionId>, "Id of one transaction of a payment.";
    optional "type": Option<shared::PaymentTransactionType>, "Payment system of a transaction.";
    optional "status": Option<shared::PaymentTransactionStatus>, "Where a transaction stands.";
    optional "createdTimestamp": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "updatedTimestamp": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}

object_schema! { MarketingUpdateEvent, "waxwing_infobip::webhook_events::MarketingUpdateEvent", "A user takes or refuses marketing; from is your sender.";
    optional "from": Option<shared::SenderNumber>, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    optional "content": Option<MarketingUpdate>, "The user's wish; from is the user.";
    optional "createdAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}

object_schema! { MarketingUpdate, "waxwing_infobip::webhook_events::MarketingUpdate", "The user's wish; from is the user.";
    optional "sender": Option<shared::SenderNumber>, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    optional "from": Option<shared::Destination>, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "notificationMessagesStatus": Option<String>, "stop or resume; further values are not documented.";
    optional "description": Option<String>, "Text for a person.";
}

object_schema! { TemplateUpdateEvent, "waxwing_infobip::webhook_events::TemplateUpdateEvent", "A template changed. messageTemplateId is text since version 3.210.0 and a number before; entityId and applicationId are numbers here, text elsewhere.";
    optional "messageTemplateId": Option<Lenient<IntOrString>>, "A number that comes as text from some versions.";
    optional "messageTemplateName": Option<shared::TemplateName>, "Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.";
    optional "messageTemplateLanguage": Option<shared::TemplateLanguage>, "Language of a template; one name may stand in several languages.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "change": Option<TemplateChange>, "What changed, told apart by type.";
    optional "entityId": Option<Lenient<IntOrString>>, "A number that comes as text from some versions.";
    optional "applicationId": Option<Lenient<IntOrString>>, "A number that comes as text from some versions.";
}

impl JsonSchema for TemplateChange {
    fn schema_name() -> Cow<'static, str> {
        "TemplateChange".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::webhook_events::TemplateChange".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "What changed, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TEMPLATE_STATUS_UPDATE")
                        .beside(generator.subschema_for::<TemplateStatusChange>()),
                    schema::kind("type", "TEMPLATE_CATEGORY_UPDATE")
                        .beside(generator.subschema_for::<TemplateCategoryChange>()),
                    schema::kind("type", "TEMPLATE_QUALITY_UPDATE")
                        .beside(generator.subschema_for::<TemplateQualityChange>()),
                ],
            ),
        )
    }
}

object_schema! { TemplateStatusChange, "waxwing_infobip::webhook_events::TemplateStatusChange", "New state.";
    optional "newStatus": Option<shared::TemplateStatus>, "Where a template stands.";
    optional "reason": Option<TemplateRejectionReason>, "Why a template was refused.";
}
text_schema!(
    open TemplateRejectionReason,
    "waxwing_infobip::webhook_events::TemplateRejectionReason",
    "Why a template was refused."
);

object_schema! { TemplateCategoryChange, "waxwing_infobip::webhook_events::TemplateCategoryChange", "New category.";
    optional "previousCategory": Option<shared::TemplateCategory>, "Category of a template. Meta may change it by itself.";
    optional "newCategory": Option<shared::TemplateCategory>, "Category of a template. Meta may change it by itself.";
}

object_schema! { TemplateQualityChange, "waxwing_infobip::webhook_events::TemplateQualityChange", "New quality.";
    optional "previousQualityScore": Option<shared::TemplateQuality>, "Quality rating of a template.";
    optional "newQualityScore": Option<shared::TemplateQuality>, "Quality rating of a template.";
}

object_schema! { IdentityChangeEvent, "waxwing_infobip::webhook_events::IdentityChangeEvent", "The identity of a user changed; from is your sender.";
    optional "from": Option<shared::SenderNumber>, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    optional "content": Option<IdentityChange>, "The change.";
    optional "createdAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}

object_schema! { IdentityChange, "waxwing_infobip::webhook_events::IdentityChange", "The change.";
    optional "description": Option<String>, "Text for a person.";
    optional "hash": Option<shared::IdentityHash>, "Hash of an end user's identity; another hash, another identity.";
    optional "type": Option<IdentityChangeType>, "Kind of change.";
    optional "userNumber": Option<shared::UserNumber>, "Phone number of an end user, digits without plus sign.";
    optional "userId": Option<Lenient<Bsuid>>, "Business-scoped user id.";
}
text_schema!(
    open IdentityChangeType, "waxwing_infobip::webhook_events::IdentityChangeType",
    "Kind of change."
);

object_schema! { UrlClickReport, "waxwing_infobip::webhook_events::UrlClickReport", "A click on a short link. By analogy with the click report of text messages.";
    optional "notificationType": Option<String>, "CLICKED.";
    optional "recipient": Option<shared::Destination>, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "url": Option<String>, "Address that was opened.";
    optional "sendDateTime": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "messageId": Option<shared::OutboundMessageId>, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    optional "bulkId": Option<shared::BulkId>, "Id of a request with several messages, your own or one given by the provider; at most 100 characters.";
    optional "callbackData": Option<String>, "Your own text of the message.";
    optional "recipientInfo": Option<UrlClickDevice>, "Device of the user.";
    optional "geoLocationInfo": Option<UrlClickPlace>, "Where the user is.";
    optional "applicationId": Option<shared::ApplicationId>, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "entityId": Option<shared::EntityId>, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
}

object_schema! { UrlClickDevice, "waxwing_infobip::webhook_events::UrlClickDevice", "Device of the user.";
    optional "deviceType": Option<String>, "Kind of device.";
    optional "os": Option<String>, "Operating system.";
    optional "deviceName": Option<String>, "Name of the device.";
}

object_schema! { UrlClickPlace, "waxwing_infobip::webhook_events::UrlClickPlace", "Where the user is.";
    optional "countryName": Option<String>, "Country.";
    optional "city": Option<String>, "City.";
}

impl JsonSchema for Payload {
    fn schema_name() -> Cow<'static, str> {
        "Payload".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::webhook_events::Payload".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The payload of an event. The event's name decides the variant.",
            schema::one_of([
                generator.subschema_for::<InboundMessages>(),
                generator.subschema_for::<DeliveryReports>(),
                generator.subschema_for::<SeenReports>(),
                generator.subschema_for::<PaymentEvent>(),
                generator.subschema_for::<MarketingUpdateEvent>(),
                generator.subschema_for::<TemplateUpdateEvent>(),
                generator.subschema_for::<IdentityChangeEvent>(),
                generator.subschema_for::<UrlClickReport>(),
            ]),
        )
    }
}
