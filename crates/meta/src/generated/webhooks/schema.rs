// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `webhooks`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Bsuid, IntOrString, Json, Lenient, MediaType, MessageId, Timestamp};

object_schema! { WebhookEnvelope, "waxwing_meta::webhooks::WebhookEnvelope", "What is posted to you. At most 3 MB and 1000 changes. Answer 200 at once, else it is sent again for up to 7 days (1 hour for numbers without storage); duplicates happen and order is not kept. The header X-Hub-Signature-256 signs the raw bytes with the app secret.";
    optional "object": Option<String>, "Always whatsapp_business_account.";
    optional "entry": Vec<WebhookEntry>, "One entry per account.";
}

object_schema! { WebhookEntry, "waxwing_meta::webhooks::WebhookEntry", "The changes of one account.";
    optional "id": Option<WebhookEntryId>, "Id of the WhatsApp business account; for partner_solutions that of the business portfolio.";
    optional "time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "changes": Vec<WebhookChange>, "The changes.";
}
text_schema!(
    WebhookEntryId, "waxwing_meta::webhooks::WebhookEntryId",
    "Id of the WhatsApp business account; for partner_solutions that of the business portfolio."
);

object_schema! { WebhookChange, "waxwing_meta::webhooks::WebhookChange", "One event: field says which, value is its payload.";
    optional "field": WebhookField, "Kind of event. business_username_update is an older name of business_username_updates, group_participant_update a spelling of the vendor's own description.";
    optional "value": Option<Json>, "The payload, by field.";
}
text_schema!(
    open WebhookField, "waxwing_meta::webhooks::WebhookField",
    "Kind of event. business_username_update is an older name of business_username_updates, group_participant_update a spelling of the vendor's own description."
);

object_schema! { MessagesValue, "waxwing_meta::webhooks::MessagesValue", "Payload of messages: incoming messages, statuses of sent ones, taps on links, or errors.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "contacts": Option<Vec<WebhookContact>>, "Who wrote; since 2026 also to whom a sent, delivered or read message went. Not with a change of number.";
    optional "messages": Option<Vec<IncomingMessage>>, "Incoming messages.";
    optional "statuses": Option<Vec<MessageStatus>>, "News of sent messages.";
    optional "user_actions": Option<Vec<UserAction>>, "What users did with marketing messages; stands alone.";
    optional "errors": Option<Vec<WebhookError>>, "Faults of the system, app or account, or of a message that could not be shown.";
    optional "conversation_context": Option<ConversationContext>, "What was said so far, for a responder who did not see it (conversation routing).";
}

object_schema! { UserAction, "waxwing_meta::webhooks::UserAction", "What a user did with a marketing message.";
    optional "action_type": Option<UserActionType>, "What was done.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "marketing_messages_link_click_data": Option<LinkClick>, "A tap on a link. A view of the page behind it has click_id and tracking_token alone.";
}
text_schema!(
    open UserActionType, "waxwing_meta::webhooks::UserActionType", "What was done."
);

object_schema! { LinkClick, "waxwing_meta::webhooks::LinkClick", "A tap on a link. A view of the page behind it has click_id and tracking_token alone.";
    optional "click_component": Option<LinkClickComponent>, "What was tapped, a button or a link in the body.";
    optional "product_id": Option<String>, "The product that was tapped.";
    optional "click_id": Option<String>, "Id of the tap.";
    optional "tracking_token": Option<String>, "Token to recognise the user's visit by.";
}
text_schema!(
    open LinkClickComponent, "waxwing_meta::webhooks::LinkClickComponent",
    "What was tapped, a button or a link in the body."
);

object_schema! { WebhookMetadata, "waxwing_meta::webhooks::WebhookMetadata", "Which business number is meant.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as people read it, with plus sign and blanks.";
    optional "phone_number_id": Option<shared::PhoneNumberId>, "Id of a business phone number (not the number itself). Digits, kept as text.";
}

object_schema! { WebhookContact, "waxwing_meta::webhooks::WebhookContact", "A user.";
    optional "profile": Option<WebhookProfile>, "How a user is called.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the user id, where it is enabled.";
    optional "identity_key_hash": Option<String>, "Identity hash, where the identity check is on.";
}

object_schema! { WebhookProfile, "waxwing_meta::webhooks::WebhookProfile", "How a user is called.";
    optional "name": Option<shared::PersonName>, "Name of a person, or a part of it.";
    optional "username": Option<ProfileUsername>, "User name, with @ in front in the documented samples.";
}
text_schema!(
    ProfileUsername, "waxwing_meta::webhooks::ProfileUsername",
    "User name, with @ in front in the documented samples."
);

object_schema! { WebhookError, "waxwing_meta::webhooks::WebhookError", "A fault.";
    optional "code": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "title": Option<String>, "Title; may change.";
    optional "message": Option<String>, "Title once more, or more of it.";
    optional "error_data": Option<shared::ErrorData>, "Usually an object, a bare text in some answers.";
    optional "href": Option<String>, "Page about the error.";
}

object_schema! { ConversationContext, "waxwing_meta::webhooks::ConversationContext", "What was said so far, for a responder who did not see it (conversation routing).";
    optional "type": Option<ConversationContextType>, "Kind of context.";
    optional "summary": Option<ConversationSummary>, "Summary by the provider's model.";
}
text_schema!(
    open ConversationContextType, "waxwing_meta::webhooks::ConversationContextType",
    "Kind of context."
);

object_schema! { ConversationSummary, "waxwing_meta::webhooks::ConversationSummary", "Summary by the provider's model.";
    optional "text": Option<String>, "The summary.";
}

object_schema! { IncomingMessage, "waxwing_meta::webhooks::IncomingMessage", "A message that a user wrote. From whom, when, and what it refers to. from is missing when the user has a user name and hides the number.";
    optional "id": Lenient<MessageId>, "Message id (wamid).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "from": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "from_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the writer; since 2026.";
    optional "from_parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the writer's user id.";
    optional "from_logical_id": Option<String>, "Not documented; seen in one sample.";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "context": Option<IncomingContext>, "What a message refers to: from and id for a reply, only the marks for a forwarded one.";
    optional "referral": Option<Referral>, "The advertisement that led to the message.";
    optional "identity": Option<IdentityChange>, "Change of the user's identity, older form.";
    optional "errors": Option<Vec<WebhookError>>, "Why the message cannot be shown.";
    beside "": IncomingContent, "";
}

object_schema! { IncomingContext, "waxwing_meta::webhooks::IncomingContext", "What a message refers to: from and id for a reply, only the marks for a forwarded one.";
    optional "from": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "id": Option<Lenient<MessageId>>, "Id of the message that is answered.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the writer of that message.";
    optional "forwarded": Option<bool>, "Whether the message was forwarded.";
    optional "frequently_forwarded": Option<bool>, "Whether the message was forwarded many times.";
    optional "referred_product": Option<ReferredProduct>, "The product that a question is about.";
}

object_schema! { ReferredProduct, "waxwing_meta::webhooks::ReferredProduct", "The product that a question is about.";
    optional "catalog_id": Option<shared::CatalogId>, "Id of a product catalog.";
    optional "product_retailer_id": Option<shared::ProductRetailerId>, "Id of a product in its catalog, given by the business (content id, SKU).";
}

object_schema! { Referral, "waxwing_meta::webhooks::Referral", "The advertisement that led to the message.";
    optional "source_url": Option<String>, "Address of the advertisement or post.";
    optional "source_id": Option<String>, "Id of the advertisement or post.";
    optional "source_type": Option<ReferralSource>, "Where the user came from.";
    optional "headline": Option<String>, "Headline.";
    optional "body": Option<String>, "Text.";
    optional "media_type": Option<ReferralMedia>, "Kind of media in the advertisement.";
    optional "image_url": Option<String>, "Address of the picture.";
    optional "video_url": Option<String>, "Address of the video.";
    optional "thumbnail_url": Option<String>, "Address of the preview picture.";
    optional "ctwa_clid": Option<String>, "Id of the click; missing for advertisements in the status.";
    optional "welcome_message": Option<ReferralWelcome>, "The greeting of the advertisement.";
}
text_schema!(
    open ReferralSource, "waxwing_meta::webhooks::ReferralSource",
    "Where the user came from."
);
text_schema!(
    open ReferralMedia, "waxwing_meta::webhooks::ReferralMedia",
    "Kind of media in the advertisement."
);

object_schema! { ReferralWelcome, "waxwing_meta::webhooks::ReferralWelcome", "The greeting of the advertisement.";
    optional "text": Option<String>, "The text.";
}

object_schema! { IdentityChange, "waxwing_meta::webhooks::IdentityChange", "Change of the user's identity, older form.";
    optional "acknowledged": Option<bool>, "Whether it was confirmed.";
    optional "created_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "hash": Option<String>, "The new identity hash.";
}

impl JsonSchema for IncomingContent {
    fn schema_name() -> Cow<'static, str> {
        "IncomingContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::webhooks::IncomingContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "What was written, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "text")
                        .with("text", generator.subschema_for::<IncomingText>()),
                    schema::kind("type", "image")
                        .with("image", generator.subschema_for::<IncomingImage>()),
                    schema::kind("type", "video")
                        .with("video", generator.subschema_for::<IncomingVideo>()),
                    schema::kind("type", "audio")
                        .with("audio", generator.subschema_for::<IncomingAudio>()),
                    schema::kind("type", "document")
                        .with("document", generator.subschema_for::<IncomingDocument>()),
                    schema::kind("type", "sticker")
                        .with("sticker", generator.subschema_for::<IncomingSticker>()),
                    schema::kind("type", "location")
                        .with("location", generator.subschema_for::<IncomingLocation>()),
                    schema::kind("type", "contacts")
                        .beside(generator.subschema_for::<IncomingContactsMessage>()),
                    schema::kind("type", "reaction")
                        .with("reaction", generator.subschema_for::<IncomingReaction>()),
                    schema::kind("type", "order")
                        .with("order", generator.subschema_for::<IncomingOrder>()),
                    schema::kind("type", "button")
                        .with("button", generator.subschema_for::<IncomingButton>()),
                    schema::kind("type", "interactive")
                        .with(
                            "interactive",
                            generator.subschema_for::<InteractiveReply>(),
                        ),
                    schema::kind("type", "system")
                        .with("system", generator.subschema_for::<SystemNotice>()),
                    schema::kind("type", "edit")
                        .with("edit", generator.subschema_for::<MessageEdit>()),
                    schema::kind("type", "revoke")
                        .with("revoke", generator.subschema_for::<MessageRevocation>()),
                    schema::kind("type", "request_welcome")
                        .beside(generator.subschema_for::<IncomingWelcomeRequest>()),
                    schema::kind("type", "unsupported")
                        .with_optional(
                            "unsupported",
                            generator.subschema_for::<Option<UnsupportedContent>>(),
                        ),
                    schema::kind("type", "unknown")
                        .beside(generator.subschema_for::<IncomingUnknownMessage>()),
                    schema::kind("type", "media_placeholder")
                        .beside(generator.subschema_for::<IncomingMediaPlaceholder>()),
                ],
            ),
        )
    }
}

object_schema! { IncomingText, "waxwing_meta::webhooks::IncomingText", "A text.";
    optional "body": Option<String>, "The text.";
}

object_schema! { IncomingImage, "waxwing_meta::webhooks::IncomingImage", "A picture.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file; base64 in real payloads, hexadecimal in places of the documentation. Treat it as opaque.";
    optional "caption": Option<String>, "Text below the picture.";
    optional "url": Option<String>, "Download URL, good for 5 minutes, only with the access token; since November 2025.";
}

object_schema! { IncomingVideo, "waxwing_meta::webhooks::IncomingVideo", "A video.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file, opaque.";
    optional "caption": Option<String>, "Text below the video.";
    optional "url": Option<String>, "Download URL, good for 5 minutes, only with the access token.";
}

object_schema! { IncomingAudio, "waxwing_meta::webhooks::IncomingAudio", "A voice message or an audio file.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type, audio/ogg with codecs=opus for a voice message.";
    optional "sha256": Option<String>, "Hash of the file, opaque.";
    optional "url": Option<String>, "Download URL, good for 5 minutes, only with the access token.";
    optional "voice": Option<bool>, "true for a recorded voice message, false for a file, forwarded ones included. Missing on a voicemail, whose message id is that of the call.";
}

object_schema! { IncomingDocument, "waxwing_meta::webhooks::IncomingDocument", "A document.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file, opaque.";
    optional "filename": Option<String>, "File name.";
    optional "caption": Option<String>, "Text below the document.";
    optional "url": Option<String>, "Download URL, good for 5 minutes, only with the access token.";
}

object_schema! { IncomingSticker, "waxwing_meta::webhooks::IncomingSticker", "A sticker.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file, opaque.";
    optional "animated": Option<bool>, "Whether it moves.";
    optional "url": Option<String>, "Download URL, good for 5 minutes, only with the access token.";
}

object_schema! { IncomingLocation, "waxwing_meta::webhooks::IncomingLocation", "A place.";
    optional "latitude": Option<f64>, "Latitude in degrees.";
    optional "longitude": Option<f64>, "Longitude in degrees.";
    optional "name": Option<String>, "Name of the place.";
    optional "address": Option<String>, "Address of the place.";
    optional "url": Option<String>, "Web address of the place.";
}

object_schema! { IncomingContactsMessage, "waxwing_meta::webhooks::IncomingContactsMessage", "Contact cards.";
    optional "contacts": Option<Vec<IncomingContactCard>>, "The cards.";
    optional "origin": Option<ContactsOrigin>, "Whether the cards answer a request_contact_info; since 2026.";
}
text_schema!(
    open ContactsOrigin, "waxwing_meta::webhooks::ContactsOrigin",
    "Whether the cards answer a request_contact_info; since 2026."
);

object_schema! { IncomingContactCard, "waxwing_meta::webhooks::IncomingContactCard", "A contact card; every member may be missing.";
    optional "name": Option<shared::ContactName>, "Name of a contact.";
    optional "birthday": Option<String>, "Day of birth, YYYY-MM-DD.";
    optional "addresses": Option<Vec<shared::ContactAddress>>, "Addresses.";
    optional "emails": Option<Vec<shared::ContactEmailAddress>>, "E-mail addresses.";
    optional "org": Option<shared::ContactOrganization>, "Where a contact works.";
    optional "phones": Option<Vec<shared::ContactPhone>>, "Phone numbers.";
    optional "urls": Option<Vec<shared::ContactUrl>>, "Web addresses.";
    optional "vcard": Option<String>, "The card as vCard text.";
}

object_schema! { IncomingReaction, "waxwing_meta::webhooks::IncomingReaction", "The emoji and the message it belongs to.";
    optional "message_id": Option<Lenient<MessageId>>, "Id of the message.";
    optional "emoji": Option<String>, "The emoji; empty or missing when the reaction was taken back.";
}

object_schema! { IncomingOrder, "waxwing_meta::webhooks::IncomingOrder", "What the user wants to buy.";
    optional "catalog_id": Option<shared::CatalogId>, "Id of a product catalog.";
    optional "text": Option<String>, "What the user wrote beside it.";
    optional "product_items": Option<Vec<IncomingOrderItem>>, "The products.";
}

object_schema! { IncomingOrderItem, "waxwing_meta::webhooks::IncomingOrderItem", "A product of an order.";
    optional "product_retailer_id": Option<shared::ProductRetailerId>, "Id of a product in its catalog, given by the business (content id, SKU).";
    optional "quantity": Option<i64>, "How many.";
    optional "item_price": Option<f64>, "Price of one.";
    optional "currency": Option<String>, "Currency, ISO 4217.";
}

object_schema! { IncomingButton, "waxwing_meta::webhooks::IncomingButton", "The button.";
    optional "payload": Option<String>, "Your own text, given when the template was sent.";
    optional "text": Option<String>, "Label of the button.";
}

impl JsonSchema for InteractiveReply {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveReply".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::webhooks::InteractiveReply".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The kinds of answer. A tap on a card of a carousel is a button_reply.",
            schema::union(
                "type",
                [
                    schema::kind("type", "button_reply")
                        .with("button_reply", generator.subschema_for::<ButtonReply>()),
                    schema::kind("type", "list_reply")
                        .with("list_reply", generator.subschema_for::<ListReply>()),
                    schema::kind("type", "nfm_reply")
                        .with("nfm_reply", generator.subschema_for::<FormReply>()),
                    schema::kind("type", "call_permission_reply")
                        .with(
                            "call_permission_reply",
                            generator.subschema_for::<CallPermissionReply>(),
                        ),
                    schema::kind("type", "payment_method")
                        .with(
                            "payment_method",
                            generator.subschema_for::<PaymentMethodReply>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { ButtonReply, "waxwing_meta::webhooks::ButtonReply", "The button.";
    optional "id": Option<String>, "Your own id of the button.";
    optional "title": Option<String>, "Label of the button.";
}

object_schema! { ListReply, "waxwing_meta::webhooks::ListReply", "The row.";
    optional "id": Option<String>, "Your own id of the row.";
    optional "title": Option<String>, "Label of the row.";
    optional "description": Option<String>, "Text below the label.";
}

object_schema! { FormReply, "waxwing_meta::webhooks::FormReply", "The answers.";
    optional "response_json": Option<String>, "JSON text. Of a flow, what its last screen gave, with flow_token unless left out; of an address, saved_address_id and values.";
    optional "body": Option<String>, "What the user sees.";
    optional "name": Option<FormReplyName>, "Which form.";
}
text_schema!(open FormReplyName, "waxwing_meta::webhooks::FormReplyName", "Which form.");

object_schema! { CallPermissionReply, "waxwing_meta::webhooks::CallPermissionReply", "The answer.";
    optional "response": Option<CallPermissionResponse>, "Yes or no.";
    optional "is_permanent": Option<bool>, "Whether the permission has no end.";
    optional "expiration_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "response_source": Option<CallPermissionSource>, "Whether the user answered, or it came about by itself.";
}
text_schema!(
    open CallPermissionResponse, "waxwing_meta::webhooks::CallPermissionResponse",
    "Yes or no."
);
text_schema!(
    open CallPermissionSource, "waxwing_meta::webhooks::CallPermissionSource",
    "Whether the user answered, or it came about by itself."
);

object_schema! { PaymentMethodReply, "waxwing_meta::webhooks::PaymentMethodReply", "What is to be charged; the charge itself is up to you.";
    optional "payment_method": Option<ConfirmedPaymentMethod>, "How the user pays.";
    optional "payment_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "reference_id": Option<String>, "Your own id of the order.";
    optional "last_four_digits": Option<String>, "Last four digits of the card.";
    optional "credential_id": Option<String>, "Your own id of the card, given with the request.";
}
text_schema!(
    open ConfirmedPaymentMethod, "waxwing_meta::webhooks::ConfirmedPaymentMethod",
    "How the user pays."
);

object_schema! { SystemNotice, "waxwing_meta::webhooks::SystemNotice", "What changed; the members depend on the type.";
    optional "body": Option<String>, "What the user sees.";
    optional "type": Option<SystemNoticeType>, "What changed. customer_changed_number and customer_identity_changed are older names, still met; the change of the user id exists since August 2026.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "new_wa_id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "New business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "New parent form of the user id.";
    optional "previous_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id until now.";
    optional "previous_parent_user_id": Option<Lenient<Bsuid>>, "Parent form until now.";
    optional "identity": Option<String>, "Identity hash.";
    optional "customer": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
}
text_schema!(
    open SystemNoticeType, "waxwing_meta::webhooks::SystemNoticeType",
    "What changed. customer_changed_number and customer_identity_changed are older names, still met; the change of the user id exists since August 2026."
);

object_schema! { MessageEdit, "waxwing_meta::webhooks::MessageEdit", "The message as it is now.";
    optional "original_message_id": Option<Lenient<MessageId>>, "Id of the message that was edited.";
    optional "message": Option<EditedMessage>, "An edited message.";
}

object_schema! { EditedMessage, "waxwing_meta::webhooks::EditedMessage", "An edited message. What it refers to.";
    optional "context": Option<IncomingContext>, "What a message refers to: from and id for a reply, only the marks for a forwarded one.";
    beside "": EditedContent, "";
}

impl JsonSchema for EditedContent {
    fn schema_name() -> Cow<'static, str> {
        "EditedContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::webhooks::EditedContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The content, told apart by type. Which types come is not documented.",
            schema::union(
                "type",
                [
                    schema::kind("type", "text")
                        .with("text", generator.subschema_for::<IncomingText>()),
                    schema::kind("type", "image")
                        .with("image", generator.subschema_for::<IncomingImage>()),
                    schema::kind("type", "video")
                        .with("video", generator.subschema_for::<IncomingVideo>()),
                    schema::kind("type", "document")
                        .with("document", generator.subschema_for::<IncomingDocument>()),
                ],
            ),
        )
    }
}

object_schema! { MessageRevocation, "waxwing_meta::webhooks::MessageRevocation", "Which message.";
    optional "original_message_id": Option<Lenient<MessageId>>, "Id of the message that was deleted.";
}

object_schema! { IncomingWelcomeRequest, "waxwing_meta::webhooks::IncomingWelcomeRequest", "Withdrawn on 2026-03-27, in stored payloads alone: a user opened the chat for the first time.";
}

object_schema! { IncomingUnknownMessage, "waxwing_meta::webhooks::IncomingUnknownMessage", "A message of unknown kind; errors says why.";
}

object_schema! { UnsupportedContent, "waxwing_meta::webhooks::UnsupportedContent", "What it was.";
    optional "type": Option<String>, "Such as edit, pin, poll, gif, group_invite or button.";
}

object_schema! { IncomingMediaPlaceholder, "waxwing_meta::webhooks::IncomingMediaPlaceholder", "In history only: a media message whose content comes later.";
}

object_schema! { MessageStatus, "waxwing_meta::webhooks::MessageStatus", "News of a sent message. With type payment it is news of a payment, and id is that of the notice.";
    optional "id": Lenient<MessageId>, "Message id (wamid).";
    optional "status": Option<MessageStatusState>, "State of a message: sent to the provider's server, delivered (may be skipped), read, played (first playback of a voice message; since March 2026), failed. deleted and warning are known from third parties only. The rest are states of a payment, of which captured and pending are documented.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "recipient_id": Option<StatusRecipientId>, "Phone number in digits, or a group id. Missing when a user id without number was addressed.";
    optional "recipient_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the recipient.";
    optional "recipient_parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the recipient's user id.";
    optional "parent_recipient_user_id": Option<Lenient<Bsuid>>, "Not documented; another spelling of recipient_parent_user_id.";
    optional "recipient_type": Option<shared::RecipientType>, "Kind of recipient. Left out, the provider takes individual.";
    optional "recipient_participant_id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "participant_recipient_id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "recipient_participant_user_id": Option<Lenient<Bsuid>>, "Groups: business-scoped user id of the participant.";
    optional "recipient_participant_parent_user_id": Option<Lenient<Bsuid>>, "Groups: parent form of the participant's user id.";
    optional "recipient_identity_key_hash": Option<String>, "Identity hash of the recipient, where the check is on.";
    optional "biz_opaque_callback_data": Option<String>, "Your own text, given with the message.";
    optional "conversation": Option<StatusConversation>, "The conversation; since version 24 only for free entry points.";
    optional "pricing": Option<StatusPricing>, "What the message costs; on sent and on one of delivered and read.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
    optional "template_id": Option<shared::TemplateId>, "Id of a message template. In webhooks it comes as a number.";
    optional "message": Option<StatusMessage>, "Recipient, in older payloads.";
    optional "type": Option<MessageStatusType>, "Kind of status; mostly missing. message in older payloads.";
    optional "payment": Option<PaymentNotice>, "A payment through a gateway (India). The last members repeat what was sent in the order details.";
}
text_schema!(
    open MessageStatusState, "waxwing_meta::webhooks::MessageStatusState",
    "State of a message: sent to the provider's server, delivered (may be skipped), read, played (first playback of a voice message; since March 2026), failed. deleted and warning are known from third parties only. The rest are states of a payment, of which captured and pending are documented."
);
text_schema!(
    open MessageStatusType, "waxwing_meta::webhooks::MessageStatusType",
    "Kind of status; mostly missing. message in older payloads."
);
text_schema!(
    StatusRecipientId, "waxwing_meta::webhooks::StatusRecipientId",
    "Phone number in digits, or a group id. Missing when a user id without number was addressed."
);

object_schema! { StatusMessage, "waxwing_meta::webhooks::StatusMessage", "Recipient, in older payloads.";
    optional "recipient_id": Option<StatusRecipientId>, "Phone number in digits, or a group id. Missing when a user id without number was addressed.";
}

object_schema! { StatusConversation, "waxwing_meta::webhooks::StatusConversation", "The conversation; since version 24 only for free entry points.";
    optional "id": Option<String>, "Id of the conversation.";
    optional "expiration_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "origin": Option<ConversationOrigin>, "What opened the conversation.";
    optional "pricing": Option<StatusPricing>, "What the message costs; on sent and on one of delivered and read.";
}

object_schema! { ConversationOrigin, "waxwing_meta::webhooks::ConversationOrigin", "What opened the conversation.";
    optional "type": Option<ConversationOriginType>, "What opened the conversation. Here the international category has an underscore.";
}

object_schema! { StatusPricing, "waxwing_meta::webhooks::StatusPricing", "What the message costs; on sent and on one of delivered and read.";
    optional "billable": Option<bool>, "Whether it costs anything; will go away.";
    optional "pricing_model": Option<StatusPricingModel>, "By message (PMP), by conversation (CBP, before July 2025) or by notification (NBP, older).";
    optional "type": Option<StatusPricingType>, "Whether the message is paid for, and if not, why. Since 2026-10-01 free_customer_service stands for the 1,000 delivered service messages a month that a number has free, in groups for each recipient, and regular for utility inside the 24-hour window as well. free_entry_point lasts up to 7 days. Reactions are never charged.";
    optional "category": Option<StatusPricingCategory>, "Category that is charged. The international one has a hyphen here, and in places an underscore, which then is a value that is not listed. user_initiated and business_initiated are older; general_purpose_ai is not documented.";
    optional "subtype": Option<StatusPricingSubtype>, "Why a service message is free beside the rules: its sender is an exempt government or non-profit. Since 2026-10-12.";
}
text_schema!(
    open StatusPricingSubtype, "waxwing_meta::webhooks::StatusPricingSubtype",
    "Why a service message is free beside the rules: its sender is an exempt government or non-profit. Since 2026-10-12."
);
text_schema!(
    open StatusPricingModel, "waxwing_meta::webhooks::StatusPricingModel",
    "By message (PMP), by conversation (CBP, before July 2025) or by notification (NBP, older)."
);
text_schema!(
    open StatusPricingType, "waxwing_meta::webhooks::StatusPricingType",
    "Whether the message is paid for, and if not, why. Since 2026-10-01 free_customer_service stands for the 1,000 delivered service messages a month that a number has free, in groups for each recipient, and regular for utility inside the 24-hour window as well. free_entry_point lasts up to 7 days. Reactions are never charged."
);
text_schema!(
    open StatusPricingCategory, "waxwing_meta::webhooks::StatusPricingCategory",
    "Category that is charged. The international one has a hyphen here, and in places an underscore, which then is a value that is not listed. user_initiated and business_initiated are older; general_purpose_ai is not documented."
);
text_schema!(
    open ConversationOriginType, "waxwing_meta::webhooks::ConversationOriginType",
    "What opened the conversation. Here the international category has an underscore."
);

object_schema! { PaymentNotice, "waxwing_meta::webhooks::PaymentNotice", "A payment through a gateway (India). The last members repeat what was sent in the order details.";
    optional "reference_id": Option<String>, "Your own id of the order.";
    optional "amount": Option<shared::PaymentAmount>, "An amount of money: value divided by offset.";
    optional "currency": Option<String>, "Currency, ISO 4217.";
    optional "transaction": Option<shared::PaymentTransaction>, "One attempt to pay.";
    optional "refunds": Option<Vec<shared::PaymentRefund>>, "Refunds; may be null.";
    optional "receipt": Option<String>, "razorpay.";
    optional "notes": Option<BTreeMap<String, String>>, "razorpay.";
    optional "udf1": Option<String>, "payu.";
    optional "udf2": Option<String>, "payu.";
    optional "udf3": Option<String>, "payu.";
    optional "udf4": Option<String>, "payu.";
    optional "additional_info1": Option<String>, "billdesk.";
    optional "additional_info2": Option<String>, "billdesk.";
    optional "additional_info3": Option<String>, "billdesk.";
    optional "additional_info4": Option<String>, "billdesk.";
    optional "additional_info5": Option<String>, "billdesk.";
    optional "additional_info6": Option<String>, "billdesk.";
    optional "additional_info7": Option<String>, "billdesk.";
    optional "extra1": Option<String>, "zaakpay.";
    optional "extra2": Option<String>, "zaakpay.";
}

object_schema! { CallsValue, "waxwing_meta::webhooks::CallsValue", "Payload of calls. While SIP is on, call_created and terminate alone come.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "contacts": Option<Vec<WebhookContact>>, "Who calls or is called.";
    optional "calls": Option<Vec<CallEvent>>, "Calls that begin or end, and files of calls.";
    optional "statuses": Option<Vec<CallProgress>>, "How far a call of the business is.";
    optional "errors": Option<Vec<WebhookError>>, "Why a call failed.";
}

object_schema! { CallEvent, "waxwing_meta::webhooks::CallEvent", "A call begins or ends, or its recording or transcript is there.";
    optional "id": shared::CallId, "Id of a call (wacid).";
    optional "from": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "to": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "from_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the caller.";
    optional "to_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of who is called.";
    optional "from_parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the caller's user id.";
    optional "to_parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the user id of who is called.";
    optional "event": Option<CallEventType>, "What happens.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "direction": Option<CallEventDirection>, "Who calls.";
    optional "session": Option<CallDescription>, "Media description of the other side; on connect.";
    optional "connection": Option<CallConnection>, "Older form of the media description, beside session.";
    optional "status": Option<CallOutcome>, "How the call ended; on terminate. Also seen in mixed case, and one documented sample prints a list.";
    optional "start_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "end_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "duration": Option<i64>, "Seconds.";
    optional "biz_opaque_callback_data": Option<String>, "Your own text, given with the call.";
    optional "cta_payload": Option<String>, "Your own text of the voice_call button that led to the call.";
    optional "deeplink_payload": Option<String>, "Your own text of the wa.me/call link that led to the call.";
    optional "call_recording": Option<CallRecording>, "A recording of a call.";
    optional "call_transcript": Option<CallTranscript>, "A transcript of a call.";
}

object_schema! { CallRecording, "waxwing_meta::webhooks::CallRecording", "A recording of a call.";
    optional "type": Option<CallRecordingType>, "Always audio.";
    optional "audio": Option<CallFile>, "A file of a call, Ogg with Opus or JSON. It can be fetched for 7 days.";
}
text_schema!(
    open CallRecordingType, "waxwing_meta::webhooks::CallRecordingType", "Always audio."
);

object_schema! { CallTranscript, "waxwing_meta::webhooks::CallTranscript", "A transcript of a call.";
    optional "document": Option<CallFile>, "A file of a call, Ogg with Opus or JSON. It can be fetched for 7 days.";
}

object_schema! { CallTranscriptDocument, "waxwing_meta::webhooks::CallTranscriptDocument", "The JSON file of a transcript, as it is downloaded; no event holds it. Times are seconds from the start.";
    optional "metadata": Option<TranscriptMetadata>, "What was transcribed, and when.";
    optional "transcript": Option<Transcript>, "What was said; may be empty where the language is not known.";
}

object_schema! { TranscriptMetadata, "waxwing_meta::webhooks::TranscriptMetadata", "What was transcribed, and when.";
    optional "processed_at": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "audio": Option<TranscribedAudio>, "The audio of the call.";
}

object_schema! { TranscribedAudio, "waxwing_meta::webhooks::TranscribedAudio", "The audio of the call.";
    optional "duration": Option<f64>, "Length in seconds.";
    optional "sample_rate": Option<i64>, "Samples a second.";
    optional "channels": Option<i64>, "Number of channels.";
    optional "audio_format": Option<String>, "Format.";
}

object_schema! { Transcript, "waxwing_meta::webhooks::Transcript", "What was said; may be empty where the language is not known.";
    optional "text": Option<String>, "All of it.";
    optional "language": Option<String>, "Language, ISO 639.";
    optional "duration": Option<f64>, "Length in seconds.";
    optional "confidence": Option<f64>, "How sure the transcript is, 0 to 1.";
    optional "segments": Option<Vec<TranscriptSegment>>, "What was said in turn.";
}

object_schema! { TranscriptSegment, "waxwing_meta::webhooks::TranscriptSegment", "What one side said.";
    optional "id": Option<i64>, "Number of the segment.";
    optional "speaker": Option<TranscriptSpeaker>, "Who spoke.";
    optional "channel": Option<i64>, "0 the business, 1 the user.";
    optional "start": Option<f64>, "Begin in seconds.";
    optional "end": Option<f64>, "End in seconds.";
    optional "text": Option<String>, "What was said.";
    optional "confidence": Option<f64>, "How sure the transcript is, 0 to 1.";
    optional "words": Option<Vec<TranscriptWord>>, "The words.";
}
text_schema!(
    open TranscriptSpeaker, "waxwing_meta::webhooks::TranscriptSpeaker", "Who spoke."
);

object_schema! { TranscriptWord, "waxwing_meta::webhooks::TranscriptWord", "A word.";
    optional "word": Option<String>, "The word.";
    optional "start": Option<f64>, "Begin in seconds.";
    optional "end": Option<f64>, "End in seconds.";
    optional "confidence": Option<f64>, "How sure the transcript is, 0 to 1.";
    optional "lang": Option<String>, "Language of the word.";
}

object_schema! { CallFile, "waxwing_meta::webhooks::CallFile", "A file of a call, Ogg with Opus or JSON. It can be fetched for 7 days.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file, base64.";
    optional "url": Option<String>, "Download URL, good for 5 minutes, only with the access token.";
}
text_schema!(
    open CallEventType, "waxwing_meta::webhooks::CallEventType", "What happens."
);
text_schema!(
    open CallEventDirection, "waxwing_meta::webhooks::CallEventDirection", "Who calls."
);

object_schema! { CallDescription, "waxwing_meta::webhooks::CallDescription", "Media description of the other side; on connect.";
    optional "sdp_type": Option<CallDescriptionType>, "Offer of a user's call, answer to your own.";
    optional "sdp": Option<String>, "The description, by RFC 8866.";
}
text_schema!(
    open CallDescriptionType, "waxwing_meta::webhooks::CallDescriptionType",
    "Offer of a user's call, answer to your own."
);

object_schema! { CallConnection, "waxwing_meta::webhooks::CallConnection", "Older form of the media description, beside session.";
    optional "webrtc": Option<CallConnectionWebrtc>, "The description.";
}

object_schema! { CallConnectionWebrtc, "waxwing_meta::webhooks::CallConnectionWebrtc", "The description.";
    optional "sdp": Option<String>, "JSON text with the members sdp and type.";
}
text_schema!(
    open CallOutcome, "waxwing_meta::webhooks::CallOutcome",
    "How the call ended; on terminate. Also seen in mixed case, and one documented sample prints a list."
);

object_schema! { CallProgress, "waxwing_meta::webhooks::CallProgress", "How far a call of the business is.";
    optional "id": shared::CallId, "Id of a call (wacid).";
    optional "type": Option<MessageStatusType>, "Kind of status; mostly missing. message in older payloads.";
    optional "status": Option<CallProgressState>, "What the user's device does.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "recipient_id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "recipient_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of who is called; since 2026-05-28.";
    optional "recipient_parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the user id of who is called.";
    optional "biz_opaque_callback_data": Option<String>, "Your own text, given with the call.";
}
text_schema!(
    open CallProgressState, "waxwing_meta::webhooks::CallProgressState",
    "What the user's device does."
);

object_schema! { GroupLifecycleValue, "waxwing_meta::webhooks::GroupLifecycleValue", "Payload of group_lifecycle_update.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "groups": Option<Vec<GroupLifecycleEvent>>, "The events.";
}

object_schema! { GroupLifecycleEvent, "waxwing_meta::webhooks::GroupLifecycleEvent", "A group was made or deleted, or that failed.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "type": Option<GroupLifecycleEventType>, "What was asked for.";
    optional "request_id": Option<shared::GroupRequestId>, "Id of a change of a group; the webhook with its outcome repeats it.";
    optional "subject": Option<String>, "Subject.";
    optional "description": Option<String>, "Description.";
    optional "invite_link": Option<String>, "Link to join by.";
    optional "join_approval_mode": Option<GroupApprovalMode>, "Whether the business must approve who joins.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}
text_schema!(
    open GroupLifecycleEventType, "waxwing_meta::webhooks::GroupLifecycleEventType",
    "What was asked for."
);
text_schema!(
    open GroupApprovalMode, "waxwing_meta::webhooks::GroupApprovalMode",
    "Whether the business must approve who joins."
);

object_schema! { GroupParticipantsValue, "waxwing_meta::webhooks::GroupParticipantsValue", "Payload of group_participants_update; the vendor's own description calls the field group_participant_update.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "groups": Option<Vec<GroupParticipantsEvent>>, "The events.";
    optional "initiated_by": Option<GroupInitiator>, "Who brought it about. Some documented samples place it beside the list.";
}

object_schema! { GroupParticipantsEvent, "waxwing_meta::webhooks::GroupParticipantsEvent", "Someone joined, left, was removed, or asks to join.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "type": Option<GroupParticipantsEventType>, "What happened. The vendor's own description says group_add_participants and group_remove_participants.";
    optional "request_id": Option<shared::GroupRequestId>, "Id of a change of a group; the webhook with its outcome repeats it.";
    optional "reason": Option<GroupJoinReason>, "How the participant came in.";
    optional "added_participants": Option<Vec<GroupMember>>, "Who came in.";
    optional "removed_participants": Option<Vec<GroupMember>>, "Who went out.";
    optional "failed_participants": Option<Vec<GroupMemberFault>>, "Whose change failed.";
    optional "initiated_by": Option<GroupInitiator>, "Who brought it about. Some documented samples place it beside the list.";
    optional "join_request_id": Option<shared::JoinRequestId>, "Id of a user's request to join a group.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Of a request to join: business-scoped user id of who asks; wa_id is missing when the number is hidden.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Of a request to join: parent form of the user id.";
    optional "username": Option<ProfileUsername>, "User name, with @ in front in the documented samples.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}
text_schema!(
    open GroupParticipantsEventType,
    "waxwing_meta::webhooks::GroupParticipantsEventType",
    "What happened. The vendor's own description says group_add_participants and group_remove_participants."
);
text_schema!(
    open GroupJoinReason, "waxwing_meta::webhooks::GroupJoinReason",
    "How the participant came in."
);
text_schema!(
    open GroupInitiator, "waxwing_meta::webhooks::GroupInitiator",
    "Who brought it about. Some documented samples place it beside the list."
);

object_schema! { GroupMember, "waxwing_meta::webhooks::GroupMember", "A participant.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "input": Option<shared::Destination>, "Phone number of a user with plus sign and country code, or a group id when recipient_type is group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of the business number is put in front. An answer repeats here what was addressed, a user id included.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the user id.";
    optional "username": Option<ProfileUsername>, "User name, with @ in front in the documented samples.";
}

object_schema! { GroupMemberFault, "waxwing_meta::webhooks::GroupMemberFault", "A participant whose change failed.";
    optional "input": Option<shared::Destination>, "Phone number of a user with plus sign and country code, or a group id when recipient_type is group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of the business number is put in front. An answer repeats here what was addressed, a user id included.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}

object_schema! { GroupSettingsValue, "waxwing_meta::webhooks::GroupSettingsValue", "Payload of group_settings_update.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "groups": Option<Vec<GroupSettingsEvent>>, "The events.";
}

object_schema! { GroupSettingsEvent, "waxwing_meta::webhooks::GroupSettingsEvent", "Picture, subject or description of a group were changed, or that failed.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "type": Option<GroupSettingsEventType>, "Always group_settings_update.";
    optional "request_id": Option<shared::GroupRequestId>, "Id of a change of a group; the webhook with its outcome repeats it.";
    optional "profile_picture": Option<GroupPictureChange>, "The new picture.";
    optional "group_subject": Option<GroupTextChange>, "The new text.";
    optional "group_description": Option<GroupTextChange>, "The new text.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}
text_schema!(
    open GroupSettingsEventType, "waxwing_meta::webhooks::GroupSettingsEventType",
    "Always group_settings_update."
);

object_schema! { GroupPictureChange, "waxwing_meta::webhooks::GroupPictureChange", "The new picture.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file, opaque.";
    optional "update_successful": Option<bool>, "Whether it was changed.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}

object_schema! { GroupTextChange, "waxwing_meta::webhooks::GroupTextChange", "The new text.";
    optional "text": Option<String>, "The text.";
    optional "update_successful": Option<bool>, "Whether it was changed.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}

object_schema! { GroupStatusValue, "waxwing_meta::webhooks::GroupStatusValue", "Payload of group_status_update.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "groups": Option<Vec<GroupStatusEvent>>, "The events.";
}

object_schema! { GroupStatusEvent, "waxwing_meta::webhooks::GroupStatusEvent", "A group was suspended, or is free again.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "type": Option<GroupStatusEventType>, "What happened.";
}
text_schema!(
    open GroupStatusEventType, "waxwing_meta::webhooks::GroupStatusEventType",
    "What happened."
);

object_schema! { TemplateStatusValue, "waxwing_meta::webhooks::TemplateStatusValue", "Payload of message_template_status_update.";
    optional "event": Option<TemplateEvent>, "What became of the template. UNLOCKED is known by analogy with LOCKED only.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language, with hyphen or underscore (en-US, en_US).";
    optional "reason": Option<TemplateRejectionReason>, "Why a template was rejected; null when there is nothing to say.";
    optional "message_template_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "disable_info": Option<TemplateDisableInfo>, "When the template was disabled.";
    optional "other_info": Option<TemplateOtherInfo>, "More on a pause.";
    optional "rejection_info": Option<TemplateRejectionInfo>, "More on a rejection.";
}
text_schema!(
    open TemplateEvent, "waxwing_meta::webhooks::TemplateEvent",
    "What became of the template. UNLOCKED is known by analogy with LOCKED only."
);
text_schema!(
    open TemplateRejectionReason, "waxwing_meta::webhooks::TemplateRejectionReason",
    "Why a template was rejected; null when there is nothing to say."
);

object_schema! { TemplateDisableInfo, "waxwing_meta::webhooks::TemplateDisableInfo", "When the template was disabled.";
    optional "disable_date": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
}

object_schema! { TemplateOtherInfo, "waxwing_meta::webhooks::TemplateOtherInfo", "More on a pause.";
    optional "title": Option<TemplateInfoTitle>, "What happened.";
    optional "description": Option<String>, "The reason, in words.";
}
text_schema!(
    open TemplateInfoTitle, "waxwing_meta::webhooks::TemplateInfoTitle", "What happened."
);

object_schema! { TemplateRejectionInfo, "waxwing_meta::webhooks::TemplateRejectionInfo", "More on a rejection.";
    optional "reason": Option<String>, "The reason, in words.";
    optional "recommendation": Option<String>, "What to do.";
}

object_schema! { TemplateQualityValue, "waxwing_meta::webhooks::TemplateQualityValue", "Payload of message_template_quality_update. The documented sample carries the field name message_template_status_update, by mistake.";
    optional "previous_quality_score": Option<TemplateQuality>, "How users judge the template.";
    optional "new_quality_score": Option<TemplateQuality>, "How users judge the template.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language, with hyphen or underscore (en-US, en_US).";
}
text_schema!(
    open TemplateQuality, "waxwing_meta::webhooks::TemplateQuality",
    "How users judge the template."
);

object_schema! { TemplateComponentsValue, "waxwing_meta::webhooks::TemplateComponentsValue", "Payload of message_template_components_update.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language, with hyphen or underscore (en-US, en_US).";
    optional "message_template_element": Option<String>, "Text of the body.";
    optional "message_template_title": Option<String>, "Text of the header.";
    optional "message_template_footer": Option<String>, "Text of the footer.";
    optional "message_template_buttons": Option<Vec<TemplateButtonNotice>>, "The buttons.";
}

object_schema! { TemplateButtonNotice, "waxwing_meta::webhooks::TemplateButtonNotice", "A button of a template.";
    optional "message_template_button_type": Option<TemplateButtonNoticeType>, "Kind of button.";
    optional "message_template_button_text": Option<String>, "Label.";
    optional "message_template_button_url": Option<String>, "Web address.";
    optional "message_template_button_phone_number": Option<shared::PersonPhoneNumber>, "Phone number of a person in any spelling.";
}
text_schema!(
    open TemplateButtonNoticeType, "waxwing_meta::webhooks::TemplateButtonNoticeType",
    "Kind of button."
);

object_schema! { TemplateCategoryValue, "waxwing_meta::webhooks::TemplateCategoryValue", "Payload of template_category_update. With correct_category it is a notice 24 hours ahead, and new_category is the present one; with previous_category it is done.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language, with hyphen or underscore (en-US, en_US).";
    optional "new_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "previous_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "correct_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "category_update_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
}

object_schema! { TemplateCorrectCategoryValue, "waxwing_meta::webhooks::TemplateCorrectCategoryValue", "Payload of template_correct_category_detection: Direct Send content went out under the wrong category. One client's documentation names current_category and suggested_category instead.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language.";
    optional "category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "correct_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "current_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "suggested_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
}

object_schema! { AccountUpdateValue, "waxwing_meta::webhooks::AccountUpdateValue", "Payload of account_update; the members depend on the event. phone_number comes only with events of one number (ACCOUNT_VIOLATION, restrictions of calling).";
    optional "event": AccountEvent, "What became of the account.";
    optional "phone_number": Option<shared::PersonPhoneNumber>, "Phone number of a person in any spelling.";
    optional "country": Option<String>, "Country, ISO 3166 with two letters.";
    optional "waba_info": Option<AccountWabaInfo>, "The account and its partners.";
    optional "violation_info": Option<AccountViolation>, "Which rule was broken.";
    optional "ban_info": Option<AccountBan>, "The ban.";
    optional "restriction_info": Option<Vec<AccountRestriction>>, "What is restricted.";
    optional "auth_international_rate_eligibility": Option<AuthInternationalEligibility>, "From when the international rate for authentication applies.";
    optional "partner_client_certification_info": Option<PartnerClientCertification>, "Certification of a client.";
    optional "partner_client_certification_needed_info": Option<PartnerClientCertificationNeeded>, "Which client is to be certified.";
    optional "volume_tier_info": Option<VolumeTier>, "Tier of the price by volume.";
    optional "disconnection_info": Option<AccountDisconnection>, "Why a number that is also in the app was disconnected.";
}
text_schema!(
    open AccountEvent, "waxwing_meta::webhooks::AccountEvent",
    "What became of the account."
);

object_schema! { AccountWabaInfo, "waxwing_meta::webhooks::AccountWabaInfo", "The account and its partners.";
    optional "waba_id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
    optional "owner_business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
    optional "ad_account_linked": Option<Json>, "The linked ad account. Form not documented.";
    optional "ad_account_id": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "partner_app_id": Option<shared::AppId>, "Id of an app.";
    optional "solution_id": Option<shared::SolutionId>, "Id of a multi-partner solution.";
    optional "solution_partner_business_ids": Option<Vec<shared::BusinessId>>, "The partners' portfolios.";
}

object_schema! { AccountViolation, "waxwing_meta::webhooks::AccountViolation", "Which rule was broken.";
    optional "violation_type": Option<String>, "Key of the rule; for calls LOW_BUSINESS_INITIATED_CALLING_QUALITY or LOW_USER_INITIATED_CALLING_QUALITY.";
}

object_schema! { AccountBan, "waxwing_meta::webhooks::AccountBan", "The ban.";
    optional "waba_ban_state": Option<AccountBanState>, "What happens to the account.";
    optional "waba_ban_date": Option<String>, "The day in English words, such as April 17, 2025.";
}
text_schema!(
    open AccountBanState, "waxwing_meta::webhooks::AccountBanState",
    "What happens to the account."
);

object_schema! { AccountRestriction, "waxwing_meta::webhooks::AccountRestriction", "A restriction.";
    optional "restriction_type": Option<AccountRestrictionType>, "What is restricted.";
    optional "expiration": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "remediation": Option<String>, "What to do.";
}
text_schema!(
    open AccountRestrictionType, "waxwing_meta::webhooks::AccountRestrictionType",
    "What is restricted."
);

object_schema! { AuthInternationalEligibility, "waxwing_meta::webhooks::AuthInternationalEligibility", "From when the international rate for authentication applies.";
    optional "start_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "exception_countries": Option<Vec<AuthInternationalException>>, "Countries with a time of their own.";
}

object_schema! { AuthInternationalException, "waxwing_meta::webhooks::AuthInternationalException", "A country with a time of its own.";
    optional "country_code": Option<String>, "Country, ISO 3166 with two letters.";
    optional "start_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
}

object_schema! { PartnerClientCertification, "waxwing_meta::webhooks::PartnerClientCertification", "Certification of a client.";
    optional "client_business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
    optional "status": Option<shared::CertificationStatus>, "State of the self-certification of a client.";
    optional "rejection_reasons": Option<Vec<shared::CertificationRejectionReason>>, "Why it failed; the words may have blanks between them.";
}

object_schema! { PartnerClientCertificationNeeded, "waxwing_meta::webhooks::PartnerClientCertificationNeeded", "Which client is to be certified.";
    optional "client_business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
}

object_schema! { VolumeTier, "waxwing_meta::webhooks::VolumeTier", "Tier of the price by volume.";
    optional "tier_update_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "pricing_category": Option<String>, "Category, such as UTILITY.";
    optional "tier": Option<String>, "Bounds of the tier, low:high.";
    optional "effective_month": Option<String>, "Month from which it holds.";
    optional "region": Option<String>, "Region.";
}

object_schema! { AccountDisconnection, "waxwing_meta::webhooks::AccountDisconnection", "Why a number that is also in the app was disconnected.";
    optional "reason": Option<AccountDisconnectionReason>, "Why.";
    optional "initiated_by": Option<AccountDisconnectionInitiator>, "By whom.";
}
text_schema!(
    open AccountDisconnectionReason,
    "waxwing_meta::webhooks::AccountDisconnectionReason", "Why."
);
text_schema!(
    open AccountDisconnectionInitiator,
    "waxwing_meta::webhooks::AccountDisconnectionInitiator", "By whom."
);

object_schema! { AccountReviewValue, "waxwing_meta::webhooks::AccountReviewValue", "Payload of account_review_update.";
    optional "decision": Option<AccountReviewDecision>, "The decision.";
}
text_schema!(
    open AccountReviewDecision, "waxwing_meta::webhooks::AccountReviewDecision",
    "The decision."
);

object_schema! { AccountAlertsValue, "waxwing_meta::webhooks::AccountAlertsValue", "Payload of account_alerts. Older payloads have the members of alert_info beside entity_id; known by analogy only.";
    optional "entity_type": Option<AlertEntityType>, "What the alert is about.";
    optional "entity_id": Option<String>, "Id of what the alert is about.";
    optional "alert_info": Option<AccountAlert>, "The alert.";
    optional "alert_severity": Option<AlertSeverity>, "How grave it is.";
    optional "alert_status": Option<AlertStatus>, "Whether it still holds.";
    optional "alert_type": Option<AlertType>, "What it is about.";
    optional "alert_description": Option<String>, "What happened, in words.";
}
text_schema!(
    open AlertEntityType, "waxwing_meta::webhooks::AlertEntityType",
    "What the alert is about."
);

object_schema! { AccountAlert, "waxwing_meta::webhooks::AccountAlert", "The alert.";
    optional "alert_severity": Option<AlertSeverity>, "How grave it is.";
    optional "alert_status": Option<AlertStatus>, "Whether it still holds.";
    optional "alert_type": Option<AlertType>, "What it is about.";
    optional "alert_description": Option<String>, "What happened, in words.";
}
text_schema!(
    open AlertSeverity, "waxwing_meta::webhooks::AlertSeverity", "How grave it is."
);
text_schema!(
    open AlertStatus, "waxwing_meta::webhooks::AlertStatus", "Whether it still holds."
);
text_schema!(open AlertType, "waxwing_meta::webhooks::AlertType", "What it is about.");

object_schema! { AccountSettingsValue, "waxwing_meta::webhooks::AccountSettingsValue", "Payload of account_settings_update; comes for your own changes too.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "type": Option<AccountSettingsType>, "What changed. The text of the documentation writes it in upper case.";
    optional "phone_number_settings": Option<PhoneNumberSettingsNotice>, "The settings of a number.";
}
text_schema!(
    open AccountSettingsType, "waxwing_meta::webhooks::AccountSettingsType",
    "What changed. The text of the documentation writes it in upper case."
);

object_schema! { PhoneNumberSettingsNotice, "waxwing_meta::webhooks::PhoneNumberSettingsNotice", "The settings of a number.";
    optional "phone_number_id": Option<shared::PhoneNumberId>, "Id of a business phone number (not the number itself). Digits, kept as text.";
    optional "calling": Option<CallingSettingsNotice>, "Settings of calling; the members are those of the number's settings, only some of them announced. The time zone of call_hours may be blacked out.";
}

object_schema! { CallingSettingsNotice, "waxwing_meta::webhooks::CallingSettingsNotice", "Settings of calling; the members are those of the number's settings, only some of them announced. The time zone of call_hours may be blacked out.";
    optional "status": Option<String>, "Whether calling is on.";
    optional "call_icon_visibility": Option<String>, "Whether the call button shows.";
    optional "callback_permission_status": Option<String>, "Whether a user's call gives permission to call back.";
    optional "srtp_key_exchange_protocol": Option<String>, "Key exchange.";
    optional "sip": Option<SipSettingsNotice>, "Settings of SIP.";
    optional "call_hours": Option<shared::CallHours>, "When calls are taken.";
}

object_schema! { SipSettingsNotice, "waxwing_meta::webhooks::SipSettingsNotice", "Settings of SIP.";
    optional "status": Option<String>, "Whether SIP is on.";
    optional "servers": Option<Vec<shared::SipServer>>, "The servers.";
}

object_schema! { BusinessCapabilityValue, "waxwing_meta::webhooks::BusinessCapabilityValue", "Payload of business_capability_update.";
    optional "max_daily_conversation_per_phone": Option<i64>, "Limit per number, -1 for none; removed in February 2026.";
    optional "max_daily_conversations_per_business": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "max_phone_numbers_per_business": Option<i64>, "How many numbers the business may have.";
    optional "max_phone_numbers_per_waba": Option<i64>, "How many numbers the account may have.";
}

object_schema! { BusinessUsernameValue, "waxwing_meta::webhooks::BusinessUsernameValue", "Payload of business_username_updates and of business_username_update.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as people read it, with plus sign and blanks.";
    optional "username": Option<String>, "The user name of the business; missing when it was revoked.";
    optional "status": Option<BusinessUsernameState>, "What became of the user name.";
    optional "context": Option<BusinessUsernameContext>, "Why; since 2026-09-24.";
}
text_schema!(
    open BusinessUsernameContext, "waxwing_meta::webhooks::BusinessUsernameContext",
    "Why; since 2026-09-24."
);
text_schema!(
    open BusinessUsernameState, "waxwing_meta::webhooks::BusinessUsernameState",
    "What became of the user name."
);

object_schema! { PhoneNumberNameValue, "waxwing_meta::webhooks::PhoneNumberNameValue", "Payload of phone_number_name_update.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as people read it, with plus sign and blanks.";
    optional "decision": Option<DisplayNameDecision>, "The decision.";
    optional "requested_verified_name": Option<String>, "The display name that was asked for.";
    optional "rejection_reason": Option<DisplayNameRejectionReason>, "Why the name was rejected; null when it was not.";
}
text_schema!(
    open DisplayNameDecision, "waxwing_meta::webhooks::DisplayNameDecision",
    "The decision."
);
text_schema!(
    open DisplayNameRejectionReason,
    "waxwing_meta::webhooks::DisplayNameRejectionReason",
    "Why the name was rejected; null when it was not."
);

object_schema! { PhoneNumberQualityValue, "waxwing_meta::webhooks::PhoneNumberQualityValue", "Payload of phone_number_quality_update.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as people read it, with plus sign and blanks.";
    optional "event": Option<PhoneNumberQualityEvent>, "What changed. UPGRADE, DOWNGRADE and FLAGGED stand in older texts only.";
    optional "old_limit": Option<DailyConversationTier>, "Unique users who may be written to in 24 hours. The members old_limit and current_limit were removed in February 2026.";
    optional "current_limit": Option<DailyConversationTier>, "Unique users who may be written to in 24 hours. The members old_limit and current_limit were removed in February 2026.";
    optional "max_daily_conversations_per_business": Option<DailyConversationTier>, "Unique users who may be written to in 24 hours. The members old_limit and current_limit were removed in February 2026.";
}
text_schema!(
    open PhoneNumberQualityEvent, "waxwing_meta::webhooks::PhoneNumberQualityEvent",
    "What changed. UPGRADE, DOWNGRADE and FLAGGED stand in older texts only."
);
text_schema!(
    open DailyConversationTier, "waxwing_meta::webhooks::DailyConversationTier",
    "Unique users who may be written to in 24 hours. The members old_limit and current_limit were removed in February 2026."
);

object_schema! { SecurityValue, "waxwing_meta::webhooks::SecurityValue", "Payload of security.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as people read it, with plus sign and blanks.";
    optional "event": Option<SecurityEvent>, "What happened to the two-step PIN. The documentation says PIN_REQUEST_SUCCESS; it may mean PIN_RESET_SUCCESS.";
    optional "requester": Option<String>, "Who asked for it.";
}
text_schema!(
    open SecurityEvent, "waxwing_meta::webhooks::SecurityEvent",
    "What happened to the two-step PIN. The documentation says PIN_REQUEST_SUCCESS; it may mean PIN_RESET_SUCCESS."
);

object_schema! { PartnerSolutionsValue, "waxwing_meta::webhooks::PartnerSolutionsValue", "Payload of partner_solutions. The entry's id is that of the business portfolio.";
    optional "event": Option<PartnerSolutionEvent>, "What happened.";
    optional "solution_id": Option<shared::SolutionId>, "Id of a multi-partner solution.";
    optional "solution_status": Option<shared::SolutionStatus>, "State of a multi-partner solution.";
}
text_schema!(
    open PartnerSolutionEvent, "waxwing_meta::webhooks::PartnerSolutionEvent",
    "What happened."
);

object_schema! { PaymentConfigurationValue, "waxwing_meta::webhooks::PaymentConfigurationValue", "Payload of payment_configuration_update.";
    optional "configuration_name": Option<String>, "Name of the configuration.";
    optional "provider_name": Option<String>, "Name of the payment provider.";
    optional "provider_mid": Option<String>, "Merchant id at the payment provider.";
    optional "status": Option<PaymentConfigurationState>, "State of the configuration; look-ups write an underscore in place of the blank.";
    optional "created_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "updated_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
}
text_schema!(
    open PaymentConfigurationState, "waxwing_meta::webhooks::PaymentConfigurationState",
    "State of the configuration; look-ups write an underscore in place of the blank."
);

object_schema! { UserPreferencesValue, "waxwing_meta::webhooks::UserPreferencesValue", "Payload of user_preferences.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "contacts": Option<Vec<WebhookContact>>, "The users.";
    optional "user_preferences": Option<Vec<UserPreference>>, "What they want.";
}

object_schema! { UserPreference, "waxwing_meta::webhooks::UserPreference", "What a user wants. wa_id or user_id may be missing; parent_user_id is told, but the wish never holds for all portfolios of the parent.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the user id.";
    optional "detail": Option<String>, "In words.";
    optional "category": Option<UserPreferenceCategory>, "What it is about.";
    optional "value": Option<UserPreferenceValue>, "stop: send no more marketing messages (error 131050 from now on); resume: send again; signup: asked for them.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "signup_id": Option<String>, "Id of the signup.";
}
text_schema!(
    open UserPreferenceCategory, "waxwing_meta::webhooks::UserPreferenceCategory",
    "What it is about."
);
text_schema!(
    open UserPreferenceValue, "waxwing_meta::webhooks::UserPreferenceValue",
    "stop: send no more marketing messages (error 131050 from now on); resume: send again; signup: asked for them."
);

object_schema! { AutomaticEventsValue, "waxwing_meta::webhooks::AutomaticEventsValue", "Payload of automatic_events.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "automatic_events": Option<Vec<AutomaticEvent>>, "The events.";
}

object_schema! { AutomaticEvent, "waxwing_meta::webhooks::AutomaticEvent", "A purchase or lead that the provider found in a chat that an advertisement opened.";
    optional "id": Option<Lenient<MessageId>>, "Id of the message it was found in.";
    optional "event_name": Option<AutomaticEventName>, "What was found. The app dashboard's test payload has lead_submitted and purchase.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "ctwa_clid": Option<String>, "Id of the click on the advertisement.";
    optional "custom_data": Option<AutomaticEventData>, "Sum of a purchase.";
}
text_schema!(
    open AutomaticEventName, "waxwing_meta::webhooks::AutomaticEventName",
    "What was found. The app dashboard's test payload has lead_submitted and purchase."
);

object_schema! { AutomaticEventData, "waxwing_meta::webhooks::AutomaticEventData", "Sum of a purchase.";
    optional "currency": Option<String>, "Currency, ISO 4217.";
    optional "value": Option<i64>, "The amount times 1000.";
}

object_schema! { HistoryValue, "waxwing_meta::webhooks::HistoryValue", "Payload of history (numbers that are also in the app): chunks of past messages, an error when the user declined, or the contents of media messages afterwards. A chunk may hold thousands of messages.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "history": Option<Vec<HistoryChunk>>, "The chunks, or the error.";
    optional "messages": Option<Vec<IncomingMessage>>, "Media messages whose content was missing in the chunks.";
}

object_schema! { HistoryChunk, "waxwing_meta::webhooks::HistoryChunk", "A chunk of past messages, or an error.";
    optional "metadata": Option<HistoryProgress>, "How far the transfer is.";
    optional "threads": Option<Vec<HistoryThread>>, "The chats.";
    optional "errors": Option<Vec<WebhookError>>, "Code 2593109 when the user shares no history.";
}

object_schema! { HistoryProgress, "waxwing_meta::webhooks::HistoryProgress", "How far the transfer is.";
    optional "phase": Option<i64>, "Part of the transfer, 0 to 2.";
    optional "chunk_order": Option<i64>, "Place of the chunk; chunks may come out of order.";
    optional "progress": Option<i64>, "Percent, 0 to 100.";
}

object_schema! { HistoryThread, "waxwing_meta::webhooks::HistoryThread", "One chat.";
    optional "id": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "messages": Option<Vec<HistoryMessage>>, "The messages.";
}

object_schema! { HistoryMessage, "waxwing_meta::webhooks::HistoryMessage", "A past message, of the user or of the business. From whom, to whom, when, and how far it came.";
    optional "id": Lenient<MessageId>, "Message id (wamid).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "from": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "to": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "from_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the writer.";
    optional "from_parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the writer's user id.";
    optional "from_logical_id": Option<String>, "Not documented; seen in one sample.";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "context": Option<IncomingContext>, "What a message refers to: from and id for a reply, only the marks for a forwarded one.";
    optional "referral": Option<Referral>, "The advertisement that led to the message.";
    optional "identity": Option<IdentityChange>, "Change of the user's identity, older form.";
    optional "errors": Option<Vec<WebhookError>>, "Why the message cannot be shown.";
    optional "history_context": Option<HistoryContext>, "How far a past message came.";
    beside "": IncomingContent, "";
}

object_schema! { HistoryContext, "waxwing_meta::webhooks::HistoryContext", "How far a past message came.";
    optional "status": Option<HistoryMessageState>, "State of a past message.";
}
text_schema!(
    open HistoryMessageState, "waxwing_meta::webhooks::HistoryMessageState",
    "State of a past message."
);

object_schema! { AppStateSyncValue, "waxwing_meta::webhooks::AppStateSyncValue", "Payload of smb_app_state_sync (numbers that are also in the app).";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "state_sync": Option<Vec<AppStateChange>>, "The changes.";
}

object_schema! { AppStateChange, "waxwing_meta::webhooks::AppStateChange", "A contact was saved or removed in the app.";
    optional "type": Option<AppStateChangeType>, "What changed.";
    optional "contact": Option<AppContact>, "A contact of the app. phone_number is missing when it is hidden.";
    optional "action": Option<AppStateAction>, "How.";
    optional "metadata": Option<AppStateMetadata>, "When it changed.";
}
text_schema!(
    open AppStateChangeType, "waxwing_meta::webhooks::AppStateChangeType",
    "What changed."
);
text_schema!(open AppStateAction, "waxwing_meta::webhooks::AppStateAction", "How.");

object_schema! { AppContact, "waxwing_meta::webhooks::AppContact", "A contact of the app. phone_number is missing when it is hidden.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the user id.";
    optional "username": Option<ProfileUsername>, "User name, with @ in front in the documented samples.";
    optional "full_name": Option<shared::PersonName>, "Name of a person, or a part of it.";
    optional "first_name": Option<shared::PersonName>, "Name of a person, or a part of it.";
    optional "phone_number": Option<shared::PersonPhoneNumber>, "Phone number of a person in any spelling.";
}

object_schema! { AppStateMetadata, "waxwing_meta::webhooks::AppStateMetadata", "When it changed.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
}

object_schema! { MessageEchoesValue, "waxwing_meta::webhooks::MessageEchoesValue", "Payload of smb_message_echoes and, as far as is known, of message_echoes.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "contacts": Option<Vec<WebhookContact>>, "The users.";
    optional "message_echoes": Option<Vec<MessageEcho>>, "The messages.";
}

object_schema! { MessageEcho, "waxwing_meta::webhooks::MessageEcho", "A message that the business sent by other means than this API; edit and revoke among them. From which number, to whom, and when.";
    optional "id": Lenient<MessageId>, "Message id (wamid).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "from": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "to": Option<shared::WaId>, "WhatsApp account of a user, the phone number in digits without a plus sign.";
    optional "to_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the recipient.";
    optional "to_parent_user_id": Option<Lenient<Bsuid>>, "Parent form of the recipient's user id.";
    beside "": IncomingContent, "";
}

object_schema! { FlowsValue, "waxwing_meta::webhooks::FlowsValue", "Payload of flows; the members depend on the event.";
    optional "event": FlowEvent, "What happened. Rates are counted over 60 minutes on the client, 30 on the endpoint; availability over 10.";
    optional "flow_id": Option<shared::FlowId>, "Id of a flow.";
    optional "message": Option<String>, "What happened, in words.";
    optional "old_status": Option<FlowEventStatus>, "State of a flow; the old one is missing when it is new.";
    optional "new_status": Option<FlowEventStatus>, "State of a flow; the old one is missing when it is new.";
    optional "error_rate": Option<f64>, "Percent of faulty calls.";
    optional "errors": Option<Vec<FlowErrorCount>>, "The faults by kind.";
    optional "p50_latency": Option<f64>, "Median latency in milliseconds.";
    optional "p90_latency": Option<f64>, "Latency in milliseconds that 90 % of the calls keep.";
    optional "requests_count": Option<i64>, "How many calls were counted.";
    optional "availability": Option<f64>, "Percent of the time that the endpoint was there.";
    optional "threshold": Option<i64>, "The bound that was crossed: error rate 5, 10 or 50 %; latency 1000, 5000 or 7000 ms; availability 90 %.";
    optional "alert_state": Option<FlowAlertState>, "Whether the bound was crossed or is kept again.";
    optional "warning": Option<String>, "The warning, in words.";
}
text_schema!(
    open FlowEvent, "waxwing_meta::webhooks::FlowEvent",
    "What happened. Rates are counted over 60 minutes on the client, 30 on the endpoint; availability over 10."
);
text_schema!(
    open FlowEventStatus, "waxwing_meta::webhooks::FlowEventStatus",
    "State of a flow; the old one is missing when it is new."
);
text_schema!(
    open FlowAlertState, "waxwing_meta::webhooks::FlowAlertState",
    "Whether the bound was crossed or is kept again."
);

object_schema! { FlowErrorCount, "waxwing_meta::webhooks::FlowErrorCount", "Faults of one kind.";
    optional "error_type": Option<String>, "Kind of fault.";
    optional "error_rate": Option<f64>, "Percent.";
    optional "error_count": Option<i64>, "How many.";
}

object_schema! { StandbyValue, "waxwing_meta::webhooks::StandbyValue", "Payload of standby: copies of what happens in a conversation that another responder owns. All members may be missing; the shape is known from third parties.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "standby": Option<StandbyContent>, "As in messages, one level deeper; one of messages, message_echoes and statuses.";
}

object_schema! { StandbyContent, "waxwing_meta::webhooks::StandbyContent", "As in messages, one level deeper; one of messages, message_echoes and statuses.";
    optional "contacts": Option<Vec<WebhookContact>>, "The users.";
    optional "messages": Option<Vec<IncomingMessage>>, "Incoming messages.";
    optional "message_echoes": Option<Vec<StandbyEcho>>, "What the owner sent.";
    optional "statuses": Option<Vec<MessageStatus>>, "News of messages that the owner sent.";
}

object_schema! { StandbyEcho, "waxwing_meta::webhooks::StandbyEcho", "A message that the owner of the conversation sent.";
    optional "id": Option<Lenient<MessageId>>, "Message id (wamid).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "message": Option<Json>, "The whole body that the owner gave to send_message.";
    optional "template": Option<Json>, "The whole definition of the template.";
    optional "flow": Option<StandbyFlow>, "The flow in the message.";
}

object_schema! { StandbyFlow, "waxwing_meta::webhooks::StandbyFlow", "The flow in the message.";
    optional "id": Option<shared::FlowId>, "Id of a flow.";
    optional "name": Option<String>, "Name.";
    optional "status": Option<FlowEventStatus>, "State of a flow; the old one is missing when it is new.";
    optional "categories": Option<Vec<String>>, "Categories.";
}

object_schema! { TrackingEventsValue, "waxwing_meta::webhooks::TrackingEventsValue", "Payload of tracking_events; known from a test payload.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "Which business number is meant.";
    optional "events": Option<Vec<TrackingEvent>>, "What happened.";
}

object_schema! { TrackingEvent, "waxwing_meta::webhooks::TrackingEvent", "What became of a marketing message.";
    optional "event_name": Option<String>, "Such as sent.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "tracking_data": Option<TrackingData>, "To recognise the message by.";
}

object_schema! { TrackingData, "waxwing_meta::webhooks::TrackingData", "To recognise the message by.";
    optional "click_id": Option<String>, "Id of the tap.";
    optional "tracking_token": Option<String>, "Token to recognise the user's visit by.";
}

object_schema! { BusinessStatusValue, "waxwing_meta::webhooks::BusinessStatusValue", "Payload of business_status_update; only its event is known.";
    optional "event": Option<BusinessStatusEvent>, "What became of the account.";
}
text_schema!(
    open BusinessStatusEvent, "waxwing_meta::webhooks::BusinessStatusEvent",
    "What became of the account."
);

object_schema! { MessagingHandoversValue, "waxwing_meta::webhooks::MessagingHandoversValue", "Payload of messaging_handovers; the shape is known from third parties. A release causes none. Test payloads have handovers with metadata alone.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "sender": Option<HandoverSender>, "The user.";
    optional "recipient": Option<WebhookMetadata>, "Which business number is meant.";
    optional "type": Option<HandoverType>, "control_passed: you own the conversation now; control_taken: you lost it.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).";
    optional "control_passed": Option<Handover>, "From whom to whom.";
    optional "control_taken": Option<Handover>, "From whom to whom.";
}

object_schema! { HandoverSender, "waxwing_meta::webhooks::HandoverSender", "The user.";
    optional "phone_number": Option<shared::PersonPhoneNumber>, "Phone number of a person in any spelling.";
}
text_schema!(
    open HandoverType, "waxwing_meta::webhooks::HandoverType",
    "control_passed: you own the conversation now; control_taken: you lost it."
);

object_schema! { Handover, "waxwing_meta::webhooks::Handover", "From whom to whom.";
    optional "previous_owner_role": Option<shared::ResponderRole>, "Who answers a conversation.";
    optional "new_owner_role": Option<shared::ResponderRole>, "Who answers a conversation.";
    optional "metadata": Option<String>, "Text of who handed over, at most 2000 characters; \"Control taken via service message\" when a message did it.";
    optional "conversation_context": Option<ConversationContext>, "What was said so far, for a responder who did not see it (conversation routing).";
    optional "previous_owner_app_id": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "new_owner_app_id": Option<Lenient<IntOrString>>, "An integer that some answers write as text.";
    optional "previous_owner_app_role": Option<String>, "meta_business_agent; deprecated.";
}

impl JsonSchema for Payload {
    fn schema_name() -> Cow<'static, str> {
        "Payload".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::webhooks::Payload".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "What an event brings, by the event's name.",
            schema::one_of([
                generator.subschema_for::<MessagesValue>(),
                generator.subschema_for::<CallsValue>(),
                generator.subschema_for::<GroupLifecycleValue>(),
                generator.subschema_for::<GroupParticipantsValue>(),
                generator.subschema_for::<GroupSettingsValue>(),
                generator.subschema_for::<GroupStatusValue>(),
                generator.subschema_for::<TemplateStatusValue>(),
                generator.subschema_for::<TemplateQualityValue>(),
                generator.subschema_for::<TemplateComponentsValue>(),
                generator.subschema_for::<TemplateCategoryValue>(),
                generator.subschema_for::<TemplateCorrectCategoryValue>(),
                generator.subschema_for::<AccountUpdateValue>(),
                generator.subschema_for::<AccountReviewValue>(),
                generator.subschema_for::<AccountAlertsValue>(),
                generator.subschema_for::<AccountSettingsValue>(),
                generator.subschema_for::<BusinessCapabilityValue>(),
                generator.subschema_for::<BusinessUsernameValue>(),
                generator.subschema_for::<PhoneNumberNameValue>(),
                generator.subschema_for::<PhoneNumberQualityValue>(),
                generator.subschema_for::<SecurityValue>(),
                generator.subschema_for::<PartnerSolutionsValue>(),
                generator.subschema_for::<PaymentConfigurationValue>(),
                generator.subschema_for::<UserPreferencesValue>(),
                generator.subschema_for::<AutomaticEventsValue>(),
                generator.subschema_for::<HistoryValue>(),
                generator.subschema_for::<AppStateSyncValue>(),
                generator.subschema_for::<MessageEchoesValue>(),
                generator.subschema_for::<FlowsValue>(),
                generator.subschema_for::<TrackingEventsValue>(),
                generator.subschema_for::<BusinessStatusValue>(),
                generator.subschema_for::<StandbyValue>(),
                generator.subschema_for::<MessagingHandoversValue>(),
            ]),
        )
    }
}
