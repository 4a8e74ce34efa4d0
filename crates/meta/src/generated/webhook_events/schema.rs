// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `webhook_events`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Bsuid, IntOrString, Json, Lenient, MediaType, MessageId, Timestamp};

object_schema! { WebhookEnvelope, "waxwing_meta::webhook_events::WebhookEnvelope", "The body of a webhook request: at most 3 MB and 1000 changes. Answer with status 200 at once; otherwise the provider repeats the request for up to 7 days (1 hour for numbers without storage). Requests may be duplicated and may arrive in any order. The header `X-Hub-Signature-256` signs the raw body with the app secret.";
    optional "object": Option<String>, "Always whatsapp_business_account.";
    optional "entry": Vec<WebhookEntry>, "One entry per account.";
}

object_schema! { WebhookEntry, "waxwing_meta::webhook_events::WebhookEntry", "The changes of one account.";
    optional "id": Option<WebhookEntryId>, "Id of the WhatsApp business account. For `partner_solutions`: id of the business portfolio.";
    optional "time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "changes": Vec<WebhookChange>, "The changes.";
}
text_schema!(
    WebhookEntryId, "waxwing_meta::webhook_events::WebhookEntryId",
    "Id of the WhatsApp business account. For `partner_solutions`: id of the business portfolio."
);

object_schema! { WebhookChange, "waxwing_meta::webhook_events::WebhookChange", "One event. `field` is its kind, `value` its payload.";
    optional "field": WebhookField, "Kind of event. `business_username_update` is an older name of `business_username_updates`. `group_participant_update` is the name of `group_participants_update` in the vendor's OpenAPI document.";
    optional "value": Option<Json>, "The payload. Its structure depends on `field`.";
}
text_schema!(
    open WebhookField, "waxwing_meta::webhook_events::WebhookField",
    "Kind of event. `business_username_update` is an older name of `business_username_updates`. `group_participant_update` is the name of `group_participants_update` in the vendor's OpenAPI document."
);

object_schema! { MessagesValue, "waxwing_meta::webhook_events::MessagesValue", "Payload of `messages`: incoming messages, statuses of sent messages, taps on links, or errors.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "contacts": Option<Vec<WebhookContact>>, "The users who wrote the messages. Since 2026 also the recipients of sent, delivered and read messages. Missing when a user changes the phone number.";
    optional "messages": Option<Vec<IncomingMessage>>, "Incoming messages.";
    optional "statuses": Option<Vec<MessageStatus>>, "Status changes of sent messages.";
    optional "user_actions": Option<Vec<UserAction>>, "What users did with marketing messages. No other list is present beside it.";
    optional "errors": Option<Vec<WebhookError>>, "Errors of the system, the app or the account, or of a message that could not be shown.";
    optional "conversation_context": Option<ConversationContext>, "Summary of the conversation so far, for a responder that did not receive it (conversation routing).";
}

object_schema! { UserAction, "waxwing_meta::webhook_events::UserAction", "What a user did with a marketing message.";
    optional "action_type": Option<UserActionType>, "What was done.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "marketing_messages_link_click_data": Option<LinkClick>, "A tap on a link. For a view of the linked page, only `click_id` and `tracking_token` are present.";
}
text_schema!(
    open UserActionType, "waxwing_meta::webhook_events::UserActionType", "What was done."
);

object_schema! { LinkClick, "waxwing_meta::webhook_events::LinkClick", "A tap on a link. For a view of the linked page, only `click_id` and `tracking_token` are present.";
    optional "click_component": Option<LinkClickComponent>, "What the user tapped: a button (`cta`) or a link in the body.";
    optional "product_id": Option<String>, "The product that was tapped.";
    optional "click_id": Option<String>, "Id of the tap.";
    optional "tracking_token": Option<String>, "Token that identifies the user's visit.";
}
text_schema!(
    open LinkClickComponent, "waxwing_meta::webhook_events::LinkClickComponent",
    "What the user tapped: a button (`cta`) or a link in the body."
);

object_schema! { WebhookMetadata, "waxwing_meta::webhook_events::WebhookMetadata", "The business phone number that the event concerns.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as it is shown to people, with plus sign and spaces.";
    optional "phone_number_id": Option<shared::PhoneNumberId>, "Id of a business phone number (not the number itself). Digits, kept as text.";
}

object_schema! { WebhookContact, "waxwing_meta::webhook_events::WebhookContact", "A user.";
    optional "profile": Option<WebhookProfile>, "Names of a user.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id, if it is enabled.";
    optional "identity_key_hash": Option<String>, "Identity hash, if the identity check is on.";
}

object_schema! { WebhookProfile, "waxwing_meta::webhook_events::WebhookProfile", "Names of a user.";
    optional "name": Option<shared::PersonName>, "Name of a person, or part of a name.";
    optional "username": Option<ProfileUsername>, "Username. It begins with `@` in the documented samples.";
}
text_schema!(
    ProfileUsername, "waxwing_meta::webhook_events::ProfileUsername",
    "Username. It begins with `@` in the documented samples."
);

object_schema! { WebhookError, "waxwing_meta::webhook_events::WebhookError", "An error.";
    optional "code": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "title": Option<String>, "Title. Its wording may change.";
    optional "message": Option<String>, "The title again, or a longer form of it.";
    optional "error_data": Option<shared::ErrorData>, "Usually an object; in some answers a text.";
    optional "href": Option<String>, "Address of a page about the error.";
}

object_schema! { ConversationContext, "waxwing_meta::webhook_events::ConversationContext", "Summary of the conversation so far, for a responder that did not receive it (conversation routing).";
    optional "type": Option<ConversationContextType>, "Kind of context.";
    optional "summary": Option<ConversationSummary>, "Summary that the provider's AI model wrote.";
}
text_schema!(
    open ConversationContextType,
    "waxwing_meta::webhook_events::ConversationContextType", "Kind of context."
);

object_schema! { ConversationSummary, "waxwing_meta::webhook_events::ConversationSummary", "Summary that the provider's AI model wrote.";
    optional "text": Option<String>, "The summary.";
}

object_schema! { IncomingMessage, "waxwing_meta::webhook_events::IncomingMessage", "A message that a user wrote. Sender, time and what the message refers to. `from` is missing if the user has a username and hides the phone number.";
    optional "id": Lenient<MessageId>, "Message id (wamid).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "from": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "from_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the sender. Present since 2026.";
    optional "from_parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id of the sender.";
    optional "from_logical_id": Option<String>, "Not documented; present in one sample.";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "context": Option<IncomingContext>, "What a message refers to. A reply has `from` and `id`; a forwarded message has only `forwarded` or `frequently_forwarded`.";
    optional "referral": Option<Referral>, "The advertisement that led to the message.";
    optional "identity": Option<IdentityChange>, "Change of the user's identity, in its older structure.";
    optional "errors": Option<Vec<WebhookError>>, "Why the message cannot be shown.";
    beside "": IncomingContent, "";
}

object_schema! { IncomingContext, "waxwing_meta::webhook_events::IncomingContext", "What a message refers to. A reply has `from` and `id`; a forwarded message has only `forwarded` or `frequently_forwarded`.";
    optional "from": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "id": Option<Lenient<MessageId>>, "Id of the message that this message replies to.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of that message's sender.";
    optional "forwarded": Option<bool>, "Whether the message was forwarded.";
    optional "frequently_forwarded": Option<bool>, "Whether the message was forwarded many times.";
    optional "referred_product": Option<ReferredProduct>, "The product that a question is about.";
}

object_schema! { ReferredProduct, "waxwing_meta::webhook_events::ReferredProduct", "The product that a question is about.";
    optional "catalog_id": Option<shared::CatalogId>, "Id of a product catalog.";
    optional "product_retailer_id": Option<shared::ProductRetailerId>, "Id of a product in its catalog, given by the business (content id, SKU).";
}

object_schema! { Referral, "waxwing_meta::webhook_events::Referral", "The advertisement that led to the message.";
    optional "source_url": Option<String>, "Address of the advertisement or post.";
    optional "source_id": Option<String>, "Id of the advertisement or post.";
    optional "source_type": Option<ReferralSource>, "Where the user came from.";
    optional "headline": Option<String>, "Headline.";
    optional "body": Option<String>, "Text.";
    optional "media_type": Option<ReferralMedia>, "Kind of media in the advertisement.";
    optional "image_url": Option<String>, "Address of the picture.";
    optional "video_url": Option<String>, "Address of the video.";
    optional "thumbnail_url": Option<String>, "Address of the preview picture.";
    optional "ctwa_clid": Option<String>, "Id of the click. Missing for advertisements in the status feed.";
    optional "welcome_message": Option<ReferralWelcome>, "The greeting that the advertisement showed.";
}
text_schema!(
    open ReferralSource, "waxwing_meta::webhook_events::ReferralSource",
    "Where the user came from."
);
text_schema!(
    open ReferralMedia, "waxwing_meta::webhook_events::ReferralMedia",
    "Kind of media in the advertisement."
);

object_schema! { ReferralWelcome, "waxwing_meta::webhook_events::ReferralWelcome", "The greeting that the advertisement showed.";
    optional "text": Option<String>, "The text.";
}

object_schema! { IdentityChange, "waxwing_meta::webhook_events::IdentityChange", "Change of the user's identity, in its older structure.";
    optional "acknowledged": Option<bool>, "Whether the change was confirmed.";
    optional "created_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "hash": Option<String>, "The new identity hash.";
}

impl JsonSchema for IncomingContent {
    fn schema_name() -> Cow<'static, str> {
        "IncomingContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::webhook_events::IncomingContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The content of the message. `type` says which kind it is.",
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

object_schema! { IncomingText, "waxwing_meta::webhook_events::IncomingText", "A text message.";
    optional "body": Option<String>, "The text.";
}

object_schema! { IncomingImage, "waxwing_meta::webhook_events::IncomingImage", "A picture.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file: base64 in real payloads, hexadecimal in parts of the documentation. Do not interpret it.";
    optional "caption": Option<String>, "Text below the picture.";
    optional "url": Option<String>, "Download URL, valid for 5 minutes. The download requires the access token. Present since November 2025.";
}

object_schema! { IncomingVideo, "waxwing_meta::webhook_events::IncomingVideo", "A video.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file. Do not interpret it.";
    optional "caption": Option<String>, "Text below the video.";
    optional "url": Option<String>, "Download URL, valid for 5 minutes. The download requires the access token.";
}

object_schema! { IncomingAudio, "waxwing_meta::webhook_events::IncomingAudio", "A voice message or an audio file.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type: `audio/ogg` with `codecs=opus` for a voice message.";
    optional "sha256": Option<String>, "Hash of the file. Do not interpret it.";
    optional "url": Option<String>, "Download URL, valid for 5 minutes. The download requires the access token.";
    optional "voice": Option<bool>, "`true` for a recorded voice message. `false` for an audio file and for a forwarded voice message. Missing for a voicemail, whose message id is the id of the call.";
}

object_schema! { IncomingDocument, "waxwing_meta::webhook_events::IncomingDocument", "A document.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file. Do not interpret it.";
    optional "filename": Option<String>, "File name.";
    optional "caption": Option<String>, "Text below the document.";
    optional "url": Option<String>, "Download URL, valid for 5 minutes. The download requires the access token.";
}

object_schema! { IncomingSticker, "waxwing_meta::webhook_events::IncomingSticker", "A sticker.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file. Do not interpret it.";
    optional "animated": Option<bool>, "Whether the sticker is animated.";
    optional "url": Option<String>, "Download URL, valid for 5 minutes. The download requires the access token.";
}

object_schema! { IncomingLocation, "waxwing_meta::webhook_events::IncomingLocation", "A location.";
    optional "latitude": Option<f64>, "Latitude in degrees.";
    optional "longitude": Option<f64>, "Longitude in degrees.";
    optional "name": Option<String>, "Name of the place.";
    optional "address": Option<String>, "Address of the place.";
    optional "url": Option<String>, "Web address of the place.";
}

object_schema! { IncomingContactsMessage, "waxwing_meta::webhook_events::IncomingContactsMessage", "Contact cards.";
    optional "contacts": Option<Vec<IncomingContactCard>>, "The cards.";
    optional "origin": Option<ContactsOrigin>, "Whether the cards answer a `request_contact_info` message. Present since 2026.";
}
text_schema!(
    open ContactsOrigin, "waxwing_meta::webhook_events::ContactsOrigin",
    "Whether the cards answer a `request_contact_info` message. Present since 2026."
);

object_schema! { IncomingContactCard, "waxwing_meta::webhook_events::IncomingContactCard", "A contact card. Every member may be missing.";
    optional "name": Option<shared::ContactName>, "Name of a contact.";
    optional "birthday": Option<String>, "Day of birth, YYYY-MM-DD.";
    optional "addresses": Option<Vec<shared::ContactAddress>>, "Addresses.";
    optional "emails": Option<Vec<shared::ContactEmailAddress>>, "E-mail addresses.";
    optional "org": Option<shared::ContactOrganization>, "Where a contact works.";
    optional "phones": Option<Vec<shared::ContactPhone>>, "Phone numbers.";
    optional "urls": Option<Vec<shared::ContactUrl>>, "Web addresses.";
    optional "vcard": Option<String>, "The card as vCard text.";
}

object_schema! { IncomingReaction, "waxwing_meta::webhook_events::IncomingReaction", "The emoji and the id of the message that it belongs to.";
    optional "message_id": Option<Lenient<MessageId>>, "Id of the message that the user reacted to.";
    optional "emoji": Option<String>, "The emoji. Empty or missing if the reaction was removed.";
}

object_schema! { IncomingOrder, "waxwing_meta::webhook_events::IncomingOrder", "What the user wants to buy.";
    optional "catalog_id": Option<shared::CatalogId>, "Id of a product catalog.";
    optional "text": Option<String>, "The text that the user added.";
    optional "product_items": Option<Vec<IncomingOrderItem>>, "The products.";
}

object_schema! { IncomingOrderItem, "waxwing_meta::webhook_events::IncomingOrderItem", "A product of an order.";
    optional "product_retailer_id": Option<shared::ProductRetailerId>, "Id of a product in its catalog, given by the business (content id, SKU).";
    optional "quantity": Option<i64>, "Number of pieces.";
    optional "item_price": Option<f64>, "Price of one piece, in units of `currency`.";
    optional "currency": Option<String>, "Currency, ISO 4217.";
}

object_schema! { IncomingButton, "waxwing_meta::webhook_events::IncomingButton", "The button that the user tapped.";
    optional "payload": Option<String>, "The text that you gave the button when you sent the template.";
    optional "text": Option<String>, "Label of the button.";
}

impl JsonSchema for InteractiveReply {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveReply".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::webhook_events::InteractiveReply".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "An answer to an interactive message. A tap on a card of a carousel is a `button_reply`.",
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

object_schema! { ButtonReply, "waxwing_meta::webhook_events::ButtonReply", "The button that the user tapped.";
    optional "id": Option<String>, "The id that you gave the button.";
    optional "title": Option<String>, "Label of the button.";
}

object_schema! { ListReply, "waxwing_meta::webhook_events::ListReply", "The row that the user chose.";
    optional "id": Option<String>, "The id that you gave the row.";
    optional "title": Option<String>, "Label of the row.";
    optional "description": Option<String>, "Text below the label.";
}

object_schema! { FormReply, "waxwing_meta::webhook_events::FormReply", "The answers in a flow or an address form.";
    optional "response_json": Option<String>, "The answers as JSON text. For a flow: what its last screen returned, and `flow_token` if you sent one. For an address: `saved_address_id` and the values.";
    optional "body": Option<String>, "The text that the user sees.";
    optional "name": Option<FormReplyName>, "What kind of form it is.";
}
text_schema!(
    open FormReplyName, "waxwing_meta::webhook_events::FormReplyName",
    "What kind of form it is."
);

object_schema! { CallPermissionReply, "waxwing_meta::webhook_events::CallPermissionReply", "The user's answer to the request for permission to call.";
    optional "response": Option<CallPermissionResponse>, "Whether the user agrees.";
    optional "is_permanent": Option<bool>, "Whether the permission does not expire.";
    optional "expiration_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "response_source": Option<CallPermissionSource>, "Whether the user answered, or the permission was given automatically.";
}
text_schema!(
    open CallPermissionResponse, "waxwing_meta::webhook_events::CallPermissionResponse",
    "Whether the user agrees."
);
text_schema!(
    open CallPermissionSource, "waxwing_meta::webhook_events::CallPermissionSource",
    "Whether the user answered, or the permission was given automatically."
);

object_schema! { PaymentMethodReply, "waxwing_meta::webhook_events::PaymentMethodReply", "The order and the card to charge. You make the charge yourself.";
    optional "payment_method": Option<ConfirmedPaymentMethod>, "How the user pays.";
    optional "payment_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "reference_id": Option<String>, "The id that you gave the order.";
    optional "last_four_digits": Option<String>, "Last four digits of the card.";
    optional "credential_id": Option<String>, "The id that you gave the card in the request.";
}
text_schema!(
    open ConfirmedPaymentMethod, "waxwing_meta::webhook_events::ConfirmedPaymentMethod",
    "How the user pays."
);

object_schema! { SystemNotice, "waxwing_meta::webhook_events::SystemNotice", "What changed. Which members are present depends on the type.";
    optional "body": Option<String>, "The text that the user sees.";
    optional "type": Option<SystemNoticeType>, "What changed. `customer_changed_number` and `customer_identity_changed` are older names that still occur. `user_changed_user_id` exists since August 2026.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "new_wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "New business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "New parent business-scoped user id.";
    optional "previous_user_id": Option<Lenient<Bsuid>>, "The user's business-scoped user id before the change.";
    optional "previous_parent_user_id": Option<Lenient<Bsuid>>, "The user's parent business-scoped user id before the change.";
    optional "identity": Option<String>, "New identity hash.";
    optional "customer": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
}
text_schema!(
    open SystemNoticeType, "waxwing_meta::webhook_events::SystemNoticeType",
    "What changed. `customer_changed_number` and `customer_identity_changed` are older names that still occur. `user_changed_user_id` exists since August 2026."
);

object_schema! { MessageEdit, "waxwing_meta::webhook_events::MessageEdit", "The message after the edit.";
    optional "original_message_id": Option<Lenient<MessageId>>, "Id of the message that was edited.";
    optional "message": Option<EditedMessage>, "An edited message.";
}

object_schema! { EditedMessage, "waxwing_meta::webhook_events::EditedMessage", "An edited message. `context` says what the message refers to.";
    optional "context": Option<IncomingContext>, "What a message refers to. A reply has `from` and `id`; a forwarded message has only `forwarded` or `frequently_forwarded`.";
    beside "": EditedContent, "";
}

impl JsonSchema for EditedContent {
    fn schema_name() -> Cow<'static, str> {
        "EditedContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::webhook_events::EditedContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The content. `type` says which kind it is. The documentation does not list the types that occur.",
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

object_schema! { MessageRevocation, "waxwing_meta::webhook_events::MessageRevocation", "The message that was deleted.";
    optional "original_message_id": Option<Lenient<MessageId>>, "Id of the message that was deleted.";
}

object_schema! { IncomingWelcomeRequest, "waxwing_meta::webhook_events::IncomingWelcomeRequest", "A user opened the chat for the first time. Withdrawn on 2026-03-27; occurs only in stored payloads.";
}

object_schema! { IncomingUnknownMessage, "waxwing_meta::webhook_events::IncomingUnknownMessage", "A message of unknown kind. `errors` of the message says why.";
}

object_schema! { UnsupportedContent, "waxwing_meta::webhook_events::UnsupportedContent", "What kind of message it was.";
    optional "type": Option<String>, "Kind of message, such as `edit`, `pin`, `poll`, `gif`, `group_invite` or `button`.";
}

object_schema! { IncomingMediaPlaceholder, "waxwing_meta::webhook_events::IncomingMediaPlaceholder", "A media message whose content is sent later. Only in `history`.";
}

object_schema! { MessageStatus, "waxwing_meta::webhook_events::MessageStatus", "A status change of a sent message. With the type `payment` it is a status change of a payment, and `id` is the id of the notification.";
    optional "id": Lenient<MessageId>, "Message id (wamid).";
    optional "status": Option<MessageStatusState>, "State of a message: `sent` (the provider's server accepted it), `delivered` (may be skipped), `read`, `played` (a voice message was played for the first time; since March 2026), `failed`. `deleted` and `warning` are known only from third parties. The other values are states of a payment, of which `captured` and `pending` are documented.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "recipient_id": Option<StatusRecipientId>, "Phone number in digits, or a group id. Missing if the message was addressed to a user id without a phone number.";
    optional "recipient_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the recipient.";
    optional "recipient_parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id of the recipient.";
    optional "parent_recipient_user_id": Option<Lenient<Bsuid>>, "Not documented; another spelling of recipient_parent_user_id.";
    optional "recipient_type": Option<shared::RecipientType>, "Kind of recipient. Default: `individual`.";
    optional "recipient_participant_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "participant_recipient_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "recipient_participant_user_id": Option<Lenient<Bsuid>>, "Groups: business-scoped user id of the participant.";
    optional "recipient_participant_parent_user_id": Option<Lenient<Bsuid>>, "Groups: parent business-scoped user id of the participant.";
    optional "recipient_identity_key_hash": Option<String>, "Identity hash of the recipient, if the identity check is on.";
    optional "biz_opaque_callback_data": Option<String>, "The text that you gave with the message.";
    optional "conversation": Option<StatusConversation>, "The conversation. Since version 24 present only for free entry points.";
    optional "pricing": Option<StatusPricing>, "How the message is charged. Present on `sent` and on one of `delivered` and `read`.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
    optional "template_id": Option<shared::TemplateId>, "Id of a message template. Webhooks send it as a number.";
    optional "message": Option<StatusMessage>, "Recipient, in older payloads.";
    optional "type": Option<MessageStatusType>, "Kind of status. Usually missing. `message` occurs in older payloads.";
    optional "payment": Option<PaymentNotice>, "A payment through a gateway (India). `receipt`, `notes`, `udf1` and the members after them repeat what you sent in the order details.";
}
text_schema!(
    open MessageStatusState, "waxwing_meta::webhook_events::MessageStatusState",
    "State of a message: `sent` (the provider's server accepted it), `delivered` (may be skipped), `read`, `played` (a voice message was played for the first time; since March 2026), `failed`. `deleted` and `warning` are known only from third parties. The other values are states of a payment, of which `captured` and `pending` are documented."
);
text_schema!(
    open MessageStatusType, "waxwing_meta::webhook_events::MessageStatusType",
    "Kind of status. Usually missing. `message` occurs in older payloads."
);
text_schema!(
    StatusRecipientId, "waxwing_meta::webhook_events::StatusRecipientId",
    "Phone number in digits, or a group id. Missing if the message was addressed to a user id without a phone number."
);

object_schema! { StatusMessage, "waxwing_meta::webhook_events::StatusMessage", "Recipient, in older payloads.";
    optional "recipient_id": Option<StatusRecipientId>, "Phone number in digits, or a group id. Missing if the message was addressed to a user id without a phone number.";
}

object_schema! { StatusConversation, "waxwing_meta::webhook_events::StatusConversation", "The conversation. Since version 24 present only for free entry points.";
    optional "id": Option<String>, "Id of the conversation.";
    optional "expiration_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "origin": Option<ConversationOrigin>, "What opened the conversation.";
    optional "pricing": Option<StatusPricing>, "How the message is charged. Present on `sent` and on one of `delivered` and `read`.";
}

object_schema! { ConversationOrigin, "waxwing_meta::webhook_events::ConversationOrigin", "What opened the conversation.";
    optional "type": Option<ConversationOriginType>, "What opened the conversation. Here, `authentication_international` is written with an underscore.";
}

object_schema! { StatusPricing, "waxwing_meta::webhook_events::StatusPricing", "How the message is charged. Present on `sent` and on one of `delivered` and `read`.";
    optional "billable": Option<bool>, "Whether the message is charged. The provider will remove this member.";
    optional "pricing_model": Option<StatusPricingModel>, "What is charged: each message (`PMP`), each conversation (`CBP`, before July 2025) or each notification (`NBP`, older).";
    optional "type": Option<StatusPricingType>, "Whether the message is charged, and if not, why. Since 2026-10-01 `free_customer_service` stands for the 1,000 delivered service messages that a number may send free of charge each month (in groups counted for each recipient), and utility messages inside the 24-hour window are `regular` too. `free_entry_point` lasts up to 7 days. Reactions are never charged.";
    optional "category": Option<StatusPricingCategory>, "Category that is charged. `authentication-international` has a hyphen here; some payloads have an underscore, which becomes an unknown value. `user_initiated` and `business_initiated` are older values. `general_purpose_ai` is not documented.";
    optional "subtype": Option<StatusPricingSubtype>, "Why a service message is free although it would be charged: its sender is an exempt government body or non-profit organisation. Present since 2026-10-12.";
}
text_schema!(
    open StatusPricingSubtype, "waxwing_meta::webhook_events::StatusPricingSubtype",
    "Why a service message is free although it would be charged: its sender is an exempt government body or non-profit organisation. Present since 2026-10-12."
);
text_schema!(
    open StatusPricingModel, "waxwing_meta::webhook_events::StatusPricingModel",
    "What is charged: each message (`PMP`), each conversation (`CBP`, before July 2025) or each notification (`NBP`, older)."
);
text_schema!(
    open StatusPricingType, "waxwing_meta::webhook_events::StatusPricingType",
    "Whether the message is charged, and if not, why. Since 2026-10-01 `free_customer_service` stands for the 1,000 delivered service messages that a number may send free of charge each month (in groups counted for each recipient), and utility messages inside the 24-hour window are `regular` too. `free_entry_point` lasts up to 7 days. Reactions are never charged."
);
text_schema!(
    open StatusPricingCategory, "waxwing_meta::webhook_events::StatusPricingCategory",
    "Category that is charged. `authentication-international` has a hyphen here; some payloads have an underscore, which becomes an unknown value. `user_initiated` and `business_initiated` are older values. `general_purpose_ai` is not documented."
);
text_schema!(
    open ConversationOriginType, "waxwing_meta::webhook_events::ConversationOriginType",
    "What opened the conversation. Here, `authentication_international` is written with an underscore."
);

object_schema! { PaymentNotice, "waxwing_meta::webhook_events::PaymentNotice", "A payment through a gateway (India). `receipt`, `notes`, `udf1` and the members after them repeat what you sent in the order details.";
    optional "reference_id": Option<String>, "The id that you gave the order.";
    optional "amount": Option<shared::PaymentAmount>, "An amount of money: `value` divided by `offset`.";
    optional "currency": Option<String>, "Currency, ISO 4217.";
    optional "transaction": Option<shared::PaymentTransaction>, "One attempt to pay.";
    optional "refunds": Option<Vec<shared::PaymentRefund>>, "Refunds. May be null.";
    optional "receipt": Option<String>, "What you sent to the gateway razorpay.";
    optional "notes": Option<BTreeMap<String, String>>, "What you sent to the gateway razorpay.";
    optional "udf1": Option<String>, "What you sent to the gateway payu.";
    optional "udf2": Option<String>, "What you sent to the gateway payu.";
    optional "udf3": Option<String>, "What you sent to the gateway payu.";
    optional "udf4": Option<String>, "What you sent to the gateway payu.";
    optional "additional_info1": Option<String>, "What you sent to the gateway billdesk.";
    optional "additional_info2": Option<String>, "What you sent to the gateway billdesk.";
    optional "additional_info3": Option<String>, "What you sent to the gateway billdesk.";
    optional "additional_info4": Option<String>, "What you sent to the gateway billdesk.";
    optional "additional_info5": Option<String>, "What you sent to the gateway billdesk.";
    optional "additional_info6": Option<String>, "What you sent to the gateway billdesk.";
    optional "additional_info7": Option<String>, "What you sent to the gateway billdesk.";
    optional "extra1": Option<String>, "What you sent to the gateway zaakpay.";
    optional "extra2": Option<String>, "What you sent to the gateway zaakpay.";
}

object_schema! { CallsValue, "waxwing_meta::webhook_events::CallsValue", "Payload of `calls`. While SIP is on, only `call_created` and `terminate` are sent.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "contacts": Option<Vec<WebhookContact>>, "The user who calls or is called.";
    optional "calls": Option<Vec<CallEvent>>, "Calls that begin or end, and recordings and transcripts that are ready.";
    optional "statuses": Option<Vec<CallProgress>>, "Progress of a call that the business made.";
    optional "errors": Option<Vec<WebhookError>>, "Why a call failed.";
}

object_schema! { CallEvent, "waxwing_meta::webhook_events::CallEvent", "A call begins or ends, or its recording or transcript is ready.";
    optional "id": shared::CallId, "Id of a call (wacid).";
    optional "from": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "to": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "from_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the caller.";
    optional "to_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the user who is called.";
    optional "from_parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id of the caller.";
    optional "to_parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id of the user who is called.";
    optional "event": Option<CallEventType>, "What happens.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "direction": Option<CallEventDirection>, "Who calls.";
    optional "session": Option<CallDescription>, "Media description of the other side. Present on `connect`.";
    optional "connection": Option<CallConnection>, "Older structure of the media description. Sent in addition to `session`.";
    optional "status": Option<CallOutcome>, "How the call ended. Present on `terminate`. Some payloads write it in mixed case; one documented sample has a list.";
    optional "start_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "end_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "duration": Option<i64>, "Length of the call, in seconds.";
    optional "biz_opaque_callback_data": Option<String>, "The text that you gave with the call.";
    optional "cta_payload": Option<String>, "The text that you gave the `voice_call` button that led to the call.";
    optional "deeplink_payload": Option<String>, "The text that you put into the `wa.me/call` link that led to the call.";
    optional "call_recording": Option<CallRecording>, "A recording of a call.";
    optional "call_transcript": Option<CallTranscript>, "A transcript of a call.";
}

object_schema! { CallRecording, "waxwing_meta::webhook_events::CallRecording", "A recording of a call.";
    optional "type": Option<CallRecordingType>, "Always audio.";
    optional "audio": Option<CallFile>, "A file of a call: Ogg with Opus, or JSON. It can be downloaded for 7 days.";
}
text_schema!(
    open CallRecordingType, "waxwing_meta::webhook_events::CallRecordingType",
    "Always audio."
);

object_schema! { CallTranscript, "waxwing_meta::webhook_events::CallTranscript", "A transcript of a call.";
    optional "document": Option<CallFile>, "A file of a call: Ogg with Opus, or JSON. It can be downloaded for 7 days.";
}

object_schema! { CallTranscriptDocument, "waxwing_meta::webhook_events::CallTranscriptDocument", "The JSON file of a transcript, as it is downloaded. No event contains it. Times are seconds from the start of the call.";
    optional "metadata": Option<TranscriptMetadata>, "What was transcribed, and when.";
    optional "transcript": Option<Transcript>, "What was said. May be empty if the language is not known.";
}

object_schema! { TranscriptMetadata, "waxwing_meta::webhook_events::TranscriptMetadata", "What was transcribed, and when.";
    optional "processed_at": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "audio": Option<TranscribedAudio>, "The audio of the call.";
}

object_schema! { TranscribedAudio, "waxwing_meta::webhook_events::TranscribedAudio", "The audio of the call.";
    optional "duration": Option<f64>, "Length in seconds.";
    optional "sample_rate": Option<i64>, "Samples per second.";
    optional "channels": Option<i64>, "Number of channels.";
    optional "audio_format": Option<String>, "Format.";
}

object_schema! { Transcript, "waxwing_meta::webhook_events::Transcript", "What was said. May be empty if the language is not known.";
    optional "text": Option<String>, "The complete text.";
    optional "language": Option<String>, "Language, ISO 639.";
    optional "duration": Option<f64>, "Length in seconds.";
    optional "confidence": Option<f64>, "Confidence, 0 to 1.";
    optional "segments": Option<Vec<TranscriptSegment>>, "The segments, in order.";
}

object_schema! { TranscriptSegment, "waxwing_meta::webhook_events::TranscriptSegment", "What one side said without interruption.";
    optional "id": Option<i64>, "Number of the segment.";
    optional "speaker": Option<TranscriptSpeaker>, "Who spoke.";
    optional "channel": Option<i64>, "Channel: 0 is the business, 1 is the user.";
    optional "start": Option<f64>, "Start, in seconds.";
    optional "end": Option<f64>, "End, in seconds.";
    optional "text": Option<String>, "What was said.";
    optional "confidence": Option<f64>, "Confidence, 0 to 1.";
    optional "words": Option<Vec<TranscriptWord>>, "The words.";
}
text_schema!(
    open TranscriptSpeaker, "waxwing_meta::webhook_events::TranscriptSpeaker",
    "Who spoke."
);

object_schema! { TranscriptWord, "waxwing_meta::webhook_events::TranscriptWord", "A word.";
    optional "word": Option<String>, "The word.";
    optional "start": Option<f64>, "Start, in seconds.";
    optional "end": Option<f64>, "End, in seconds.";
    optional "confidence": Option<f64>, "Confidence, 0 to 1.";
    optional "lang": Option<String>, "Language of the word.";
}

object_schema! { CallFile, "waxwing_meta::webhook_events::CallFile", "A file of a call: Ogg with Opus, or JSON. It can be downloaded for 7 days.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file, in base64.";
    optional "url": Option<String>, "Download URL, valid for 5 minutes. The download requires the access token.";
}
text_schema!(
    open CallEventType, "waxwing_meta::webhook_events::CallEventType", "What happens."
);
text_schema!(
    open CallEventDirection, "waxwing_meta::webhook_events::CallEventDirection",
    "Who calls."
);

object_schema! { CallDescription, "waxwing_meta::webhook_events::CallDescription", "Media description of the other side. Present on `connect`.";
    optional "sdp_type": Option<CallDescriptionType>, "`offer` for a call by a user, `answer` for your own call.";
    optional "sdp": Option<String>, "The description in SDP format (RFC 8866).";
}
text_schema!(
    open CallDescriptionType, "waxwing_meta::webhook_events::CallDescriptionType",
    "`offer` for a call by a user, `answer` for your own call."
);

object_schema! { CallConnection, "waxwing_meta::webhook_events::CallConnection", "Older structure of the media description. Sent in addition to `session`.";
    optional "webrtc": Option<CallConnectionWebrtc>, "The description.";
}

object_schema! { CallConnectionWebrtc, "waxwing_meta::webhook_events::CallConnectionWebrtc", "The description.";
    optional "sdp": Option<String>, "JSON text with the members `sdp` and `type`.";
}
text_schema!(
    open CallOutcome, "waxwing_meta::webhook_events::CallOutcome",
    "How the call ended. Present on `terminate`. Some payloads write it in mixed case; one documented sample has a list."
);

object_schema! { CallProgress, "waxwing_meta::webhook_events::CallProgress", "Progress of a call that the business made.";
    optional "id": shared::CallId, "Id of a call (wacid).";
    optional "type": Option<MessageStatusType>, "Kind of status. Usually missing. `message` occurs in older payloads.";
    optional "status": Option<CallProgressState>, "What the user's device does.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "recipient_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "recipient_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the user who is called. Present since 2026-05-28.";
    optional "recipient_parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id of the user who is called.";
    optional "biz_opaque_callback_data": Option<String>, "The text that you gave with the call.";
}
text_schema!(
    open CallProgressState, "waxwing_meta::webhook_events::CallProgressState",
    "What the user's device does."
);

object_schema! { GroupLifecycleValue, "waxwing_meta::webhook_events::GroupLifecycleValue", "Payload of group_lifecycle_update.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "groups": Option<Vec<GroupLifecycleEvent>>, "The events.";
}

object_schema! { GroupLifecycleEvent, "waxwing_meta::webhook_events::GroupLifecycleEvent", "A group was created or deleted, or the attempt failed.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "type": Option<GroupLifecycleEventType>, "What was requested.";
    optional "request_id": Option<shared::GroupRequestId>, "Id of a change of a group; the webhook with its outcome repeats it.";
    optional "subject": Option<String>, "Subject.";
    optional "description": Option<String>, "Description.";
    optional "invite_link": Option<String>, "Link that lets users join the group.";
    optional "join_approval_mode": Option<GroupApprovalMode>, "Whether the business must approve who joins.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}
text_schema!(
    open GroupLifecycleEventType,
    "waxwing_meta::webhook_events::GroupLifecycleEventType", "What was requested."
);
text_schema!(
    open GroupApprovalMode, "waxwing_meta::webhook_events::GroupApprovalMode",
    "Whether the business must approve who joins."
);

object_schema! { GroupParticipantsValue, "waxwing_meta::webhook_events::GroupParticipantsValue", "Payload of `group_participants_update`, which the vendor's OpenAPI document calls `group_participant_update`.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "groups": Option<Vec<GroupParticipantsEvent>>, "The events.";
    optional "initiated_by": Option<GroupInitiator>, "Who caused the change. In some documented samples this member stands beside the list.";
}

object_schema! { GroupParticipantsEvent, "waxwing_meta::webhook_events::GroupParticipantsEvent", "Someone joined, left, was removed, or asks to join.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "type": Option<GroupParticipantsEventType>, "What happened. The vendor's OpenAPI document has `group_add_participants` and `group_remove_participants` instead.";
    optional "request_id": Option<shared::GroupRequestId>, "Id of a change of a group; the webhook with its outcome repeats it.";
    optional "reason": Option<GroupJoinReason>, "How the participant joined.";
    optional "added_participants": Option<Vec<GroupMember>>, "The users who joined.";
    optional "removed_participants": Option<Vec<GroupMember>>, "The users who left or were removed.";
    optional "failed_participants": Option<Vec<GroupMemberFault>>, "The users who could not be added or removed.";
    optional "initiated_by": Option<GroupInitiator>, "Who caused the change. In some documented samples this member stands beside the list.";
    optional "join_request_id": Option<shared::JoinRequestId>, "Id of a user's request to join a group.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the user who asks to join. `wa_id` is missing if the number is hidden.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id of the user who asks to join.";
    optional "username": Option<ProfileUsername>, "Username. It begins with `@` in the documented samples.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}
text_schema!(
    open GroupParticipantsEventType,
    "waxwing_meta::webhook_events::GroupParticipantsEventType",
    "What happened. The vendor's OpenAPI document has `group_add_participants` and `group_remove_participants` instead."
);
text_schema!(
    open GroupJoinReason, "waxwing_meta::webhook_events::GroupJoinReason",
    "How the participant joined."
);
text_schema!(
    open GroupInitiator, "waxwing_meta::webhook_events::GroupInitiator",
    "Who caused the change. In some documented samples this member stands beside the list."
);

object_schema! { GroupMember, "waxwing_meta::webhook_events::GroupMember", "A participant.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "input": Option<shared::Destination>, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id.";
    optional "username": Option<ProfileUsername>, "Username. It begins with `@` in the documented samples.";
}

object_schema! { GroupMemberFault, "waxwing_meta::webhook_events::GroupMemberFault", "A participant who could not be added or removed.";
    optional "input": Option<shared::Destination>, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}

object_schema! { GroupSettingsValue, "waxwing_meta::webhook_events::GroupSettingsValue", "Payload of group_settings_update.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "groups": Option<Vec<GroupSettingsEvent>>, "The events.";
}

object_schema! { GroupSettingsEvent, "waxwing_meta::webhook_events::GroupSettingsEvent", "The picture, subject or description of a group was changed, or the attempt failed.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "type": Option<GroupSettingsEventType>, "Always group_settings_update.";
    optional "request_id": Option<shared::GroupRequestId>, "Id of a change of a group; the webhook with its outcome repeats it.";
    optional "profile_picture": Option<GroupPictureChange>, "The new picture.";
    optional "group_subject": Option<GroupTextChange>, "The new text.";
    optional "group_description": Option<GroupTextChange>, "The new text.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}
text_schema!(
    open GroupSettingsEventType, "waxwing_meta::webhook_events::GroupSettingsEventType",
    "Always group_settings_update."
);

object_schema! { GroupPictureChange, "waxwing_meta::webhook_events::GroupPictureChange", "The new picture.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type.";
    optional "sha256": Option<String>, "Hash of the file. Do not interpret it.";
    optional "update_successful": Option<bool>, "Whether the change succeeded.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}

object_schema! { GroupTextChange, "waxwing_meta::webhook_events::GroupTextChange", "The new text.";
    optional "text": Option<String>, "The text.";
    optional "update_successful": Option<bool>, "Whether the change succeeded.";
    optional "errors": Option<Vec<WebhookError>>, "Why it failed.";
}

object_schema! { GroupStatusValue, "waxwing_meta::webhook_events::GroupStatusValue", "Payload of group_status_update.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "groups": Option<Vec<GroupStatusEvent>>, "The events.";
}

object_schema! { GroupStatusEvent, "waxwing_meta::webhook_events::GroupStatusEvent", "A group was suspended, or is no longer suspended.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "type": Option<GroupStatusEventType>, "What happened.";
}
text_schema!(
    open GroupStatusEventType, "waxwing_meta::webhook_events::GroupStatusEventType",
    "What happened."
);

object_schema! { TemplateStatusValue, "waxwing_meta::webhook_events::TemplateStatusValue", "Payload of message_template_status_update.";
    optional "event": Option<TemplateEvent>, "What happened to the template. `UNLOCKED` is an assumption from `LOCKED`.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language, with hyphen or underscore (en-US, en_US).";
    optional "reason": Option<TemplateRejectionReason>, "Why a template was rejected. May be null if there is no reason.";
    optional "message_template_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "disable_info": Option<TemplateDisableInfo>, "When the template was disabled.";
    optional "other_info": Option<TemplateOtherInfo>, "More on a pause.";
    optional "rejection_info": Option<TemplateRejectionInfo>, "More on a rejection.";
}
text_schema!(
    open TemplateEvent, "waxwing_meta::webhook_events::TemplateEvent",
    "What happened to the template. `UNLOCKED` is an assumption from `LOCKED`."
);
text_schema!(
    open TemplateRejectionReason,
    "waxwing_meta::webhook_events::TemplateRejectionReason",
    "Why a template was rejected. May be null if there is no reason."
);

object_schema! { TemplateDisableInfo, "waxwing_meta::webhook_events::TemplateDisableInfo", "When the template was disabled.";
    optional "disable_date": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
}

object_schema! { TemplateOtherInfo, "waxwing_meta::webhook_events::TemplateOtherInfo", "More on a pause.";
    optional "title": Option<TemplateInfoTitle>, "What happened.";
    optional "description": Option<String>, "The reason, as text.";
}
text_schema!(
    open TemplateInfoTitle, "waxwing_meta::webhook_events::TemplateInfoTitle",
    "What happened."
);

object_schema! { TemplateRejectionInfo, "waxwing_meta::webhook_events::TemplateRejectionInfo", "More on a rejection.";
    optional "reason": Option<String>, "The reason, as text.";
    optional "recommendation": Option<String>, "What to do.";
}

object_schema! { TemplateQualityValue, "waxwing_meta::webhook_events::TemplateQualityValue", "Payload of `message_template_quality_update`. The documented sample has the field name `message_template_status_update`, which is an error.";
    optional "previous_quality_score": Option<TemplateQuality>, "Quality rating, from the users' feedback.";
    optional "new_quality_score": Option<TemplateQuality>, "Quality rating, from the users' feedback.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language, with hyphen or underscore (en-US, en_US).";
}
text_schema!(
    open TemplateQuality, "waxwing_meta::webhook_events::TemplateQuality",
    "Quality rating, from the users' feedback."
);

object_schema! { TemplateComponentsValue, "waxwing_meta::webhook_events::TemplateComponentsValue", "Payload of message_template_components_update.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language, with hyphen or underscore (en-US, en_US).";
    optional "message_template_element": Option<String>, "Text of the body.";
    optional "message_template_title": Option<String>, "Text of the header.";
    optional "message_template_footer": Option<String>, "Text of the footer.";
    optional "message_template_buttons": Option<Vec<TemplateButtonNotice>>, "The buttons.";
}

object_schema! { TemplateButtonNotice, "waxwing_meta::webhook_events::TemplateButtonNotice", "A button of a template.";
    optional "message_template_button_type": Option<TemplateButtonNoticeType>, "Kind of button.";
    optional "message_template_button_text": Option<String>, "Label.";
    optional "message_template_button_url": Option<String>, "Web address.";
    optional "message_template_button_phone_number": Option<shared::PersonPhoneNumber>, "Phone number of a person in any spelling.";
}
text_schema!(
    open TemplateButtonNoticeType,
    "waxwing_meta::webhook_events::TemplateButtonNoticeType", "Kind of button."
);

object_schema! { TemplateCategoryValue, "waxwing_meta::webhook_events::TemplateCategoryValue", "Payload of `template_category_update`. With `correct_category` it announces a change in 24 hours, and `new_category` is the current category. With `previous_category` the change has been made.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language, with hyphen or underscore (en-US, en_US).";
    optional "new_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "previous_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "correct_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "category_update_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { TemplateCorrectCategoryValue, "waxwing_meta::webhook_events::TemplateCorrectCategoryValue", "Payload of `template_correct_category_detection`: a Direct Send message was sent with the wrong category. One client's documentation has `current_category` and `suggested_category` instead.";
    optional "message_template_id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "message_template_name": Option<String>, "Name.";
    optional "message_template_language": Option<String>, "Language.";
    optional "category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "correct_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "current_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "suggested_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
}

object_schema! { AccountUpdateValue, "waxwing_meta::webhook_events::AccountUpdateValue", "Payload of `account_update`. Which members are present depends on the event. `phone_number` is present only for events of one number (`ACCOUNT_VIOLATION`, restrictions of calling).";
    optional "event": AccountEvent, "What happened to the account.";
    optional "phone_number": Option<shared::PersonPhoneNumber>, "Phone number of a person in any spelling.";
    optional "country": Option<String>, "Country, ISO 3166 with two letters.";
    optional "waba_info": Option<AccountWabaInfo>, "The account and its partners.";
    optional "violation_info": Option<AccountViolation>, "Which rule was broken.";
    optional "ban_info": Option<AccountBan>, "The ban.";
    optional "restriction_info": Option<Vec<AccountRestriction>>, "What is restricted.";
    optional "auth_international_rate_eligibility": Option<AuthInternationalEligibility>, "When the international rate for authentication messages begins to apply.";
    optional "partner_client_certification_info": Option<PartnerClientCertification>, "Certification of a client.";
    optional "partner_client_certification_needed_info": Option<PartnerClientCertificationNeeded>, "The client that must be certified.";
    optional "volume_tier_info": Option<VolumeTier>, "Tier of volume-based pricing.";
    optional "disconnection_info": Option<AccountDisconnection>, "Why a number that is also used in the WhatsApp Business app was disconnected.";
}
text_schema!(
    open AccountEvent, "waxwing_meta::webhook_events::AccountEvent",
    "What happened to the account."
);

object_schema! { AccountWabaInfo, "waxwing_meta::webhook_events::AccountWabaInfo", "The account and its partners.";
    optional "waba_id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
    optional "owner_business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
    optional "ad_account_linked": Option<Json>, "The linked ad account. Its structure is not documented.";
    optional "ad_account_id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "partner_app_id": Option<shared::AppId>, "Id of an app.";
    optional "solution_id": Option<shared::SolutionId>, "Id of a multi-partner solution.";
    optional "solution_partner_business_ids": Option<Vec<shared::BusinessId>>, "The partners' portfolios.";
}

object_schema! { AccountViolation, "waxwing_meta::webhook_events::AccountViolation", "Which rule was broken.";
    optional "violation_type": Option<String>, "Key of the rule. For calls: `LOW_BUSINESS_INITIATED_CALLING_QUALITY` or `LOW_USER_INITIATED_CALLING_QUALITY`.";
}

object_schema! { AccountBan, "waxwing_meta::webhook_events::AccountBan", "The ban.";
    optional "waba_ban_state": Option<AccountBanState>, "What happens to the account.";
    optional "waba_ban_date": Option<String>, "The day in English words, such as April 17, 2025.";
}
text_schema!(
    open AccountBanState, "waxwing_meta::webhook_events::AccountBanState",
    "What happens to the account."
);

object_schema! { AccountRestriction, "waxwing_meta::webhook_events::AccountRestriction", "A restriction.";
    optional "restriction_type": Option<AccountRestrictionType>, "What is restricted.";
    optional "expiration": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "remediation": Option<String>, "What to do.";
}
text_schema!(
    open AccountRestrictionType, "waxwing_meta::webhook_events::AccountRestrictionType",
    "What is restricted."
);

object_schema! { AuthInternationalEligibility, "waxwing_meta::webhook_events::AuthInternationalEligibility", "When the international rate for authentication messages begins to apply.";
    optional "start_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "exception_countries": Option<Vec<AuthInternationalException>>, "Countries in which the rate begins at another time.";
}

object_schema! { AuthInternationalException, "waxwing_meta::webhook_events::AuthInternationalException", "A country in which the rate begins at another time.";
    optional "country_code": Option<String>, "Country, ISO 3166 with two letters.";
    optional "start_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { PartnerClientCertification, "waxwing_meta::webhook_events::PartnerClientCertification", "Certification of a client.";
    optional "client_business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
    optional "status": Option<shared::CertificationStatus>, "State of the self-certification of a client.";
    optional "rejection_reasons": Option<Vec<shared::CertificationRejectionReason>>, "Why it failed. The words may be separated by spaces.";
}

object_schema! { PartnerClientCertificationNeeded, "waxwing_meta::webhook_events::PartnerClientCertificationNeeded", "The client that must be certified.";
    optional "client_business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
}

object_schema! { VolumeTier, "waxwing_meta::webhook_events::VolumeTier", "Tier of volume-based pricing.";
    optional "tier_update_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "pricing_category": Option<String>, "Category, such as UTILITY.";
    optional "tier": Option<String>, "Bounds of the tier, as `low:high`.";
    optional "effective_month": Option<String>, "First month in which the tier applies.";
    optional "region": Option<String>, "Region.";
}

object_schema! { AccountDisconnection, "waxwing_meta::webhook_events::AccountDisconnection", "Why a number that is also used in the WhatsApp Business app was disconnected.";
    optional "reason": Option<AccountDisconnectionReason>, "Reason for the disconnection.";
    optional "initiated_by": Option<AccountDisconnectionInitiator>, "Who disconnected the number.";
}
text_schema!(
    open AccountDisconnectionReason,
    "waxwing_meta::webhook_events::AccountDisconnectionReason",
    "Reason for the disconnection."
);
text_schema!(
    open AccountDisconnectionInitiator,
    "waxwing_meta::webhook_events::AccountDisconnectionInitiator",
    "Who disconnected the number."
);

object_schema! { AccountReviewValue, "waxwing_meta::webhook_events::AccountReviewValue", "Payload of account_review_update.";
    optional "decision": Option<AccountReviewDecision>, "The decision.";
}
text_schema!(
    open AccountReviewDecision, "waxwing_meta::webhook_events::AccountReviewDecision",
    "The decision."
);

object_schema! { AccountAlertsValue, "waxwing_meta::webhook_events::AccountAlertsValue", "Payload of `account_alerts`. In older payloads the members of `alert_info` stand beside `entity_id`; their structure is an assumption.";
    optional "entity_type": Option<AlertEntityType>, "What the alert is about.";
    optional "entity_id": Option<String>, "Id of what the alert is about.";
    optional "alert_info": Option<AccountAlert>, "The alert.";
    optional "alert_severity": Option<AlertSeverity>, "Severity.";
    optional "alert_status": Option<AlertStatus>, "Whether the alert is still active.";
    optional "alert_type": Option<AlertType>, "What it is about.";
    optional "alert_description": Option<String>, "What happened, as text.";
}
text_schema!(
    open AlertEntityType, "waxwing_meta::webhook_events::AlertEntityType",
    "What the alert is about."
);

object_schema! { AccountAlert, "waxwing_meta::webhook_events::AccountAlert", "The alert.";
    optional "alert_severity": Option<AlertSeverity>, "Severity.";
    optional "alert_status": Option<AlertStatus>, "Whether the alert is still active.";
    optional "alert_type": Option<AlertType>, "What it is about.";
    optional "alert_description": Option<String>, "What happened, as text.";
}
text_schema!(
    open AlertSeverity, "waxwing_meta::webhook_events::AlertSeverity", "Severity."
);
text_schema!(
    open AlertStatus, "waxwing_meta::webhook_events::AlertStatus",
    "Whether the alert is still active."
);
text_schema!(
    open AlertType, "waxwing_meta::webhook_events::AlertType", "What it is about."
);

object_schema! { AccountSettingsValue, "waxwing_meta::webhook_events::AccountSettingsValue", "Payload of `account_settings_update`. It is sent for your own changes too.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "type": Option<AccountSettingsType>, "What changed. The text of the documentation writes it in upper case.";
    optional "phone_number_settings": Option<PhoneNumberSettingsNotice>, "The settings of a number.";
}
text_schema!(
    open AccountSettingsType, "waxwing_meta::webhook_events::AccountSettingsType",
    "What changed. The text of the documentation writes it in upper case."
);

object_schema! { PhoneNumberSettingsNotice, "waxwing_meta::webhook_events::PhoneNumberSettingsNotice", "The settings of a number.";
    optional "phone_number_id": Option<shared::PhoneNumberId>, "Id of a business phone number (not the number itself). Digits, kept as text.";
    optional "calling": Option<CallingSettingsNotice>, "Settings of calling. The members are those of the number's settings; only some of them are announced. The time zone in `call_hours` may be masked.";
}

object_schema! { CallingSettingsNotice, "waxwing_meta::webhook_events::CallingSettingsNotice", "Settings of calling. The members are those of the number's settings; only some of them are announced. The time zone in `call_hours` may be masked.";
    optional "status": Option<String>, "Whether calling is on.";
    optional "call_icon_visibility": Option<String>, "Whether the call button is visible.";
    optional "callback_permission_status": Option<String>, "Whether a user's call gives permission to call back.";
    optional "srtp_key_exchange_protocol": Option<String>, "Key exchange.";
    optional "sip": Option<SipSettingsNotice>, "Settings of SIP.";
    optional "call_hours": Option<shared::CallHours>, "When calls are taken.";
}

object_schema! { SipSettingsNotice, "waxwing_meta::webhook_events::SipSettingsNotice", "Settings of SIP.";
    optional "status": Option<String>, "Whether SIP is on.";
    optional "servers": Option<Vec<shared::SipServer>>, "The servers.";
}

object_schema! { BusinessCapabilityValue, "waxwing_meta::webhook_events::BusinessCapabilityValue", "Payload of business_capability_update.";
    optional "max_daily_conversation_per_phone": Option<i64>, "Limit per number; -1 means no limit. Removed in February 2026.";
    optional "max_daily_conversations_per_business": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "max_phone_numbers_per_business": Option<i64>, "How many numbers the business may have.";
    optional "max_phone_numbers_per_waba": Option<i64>, "How many numbers the account may have.";
}

object_schema! { BusinessUsernameValue, "waxwing_meta::webhook_events::BusinessUsernameValue", "Payload of business_username_updates and of business_username_update.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as it is shown to people, with plus sign and spaces.";
    optional "username": Option<String>, "The username of the business. Missing if it was revoked.";
    optional "status": Option<BusinessUsernameState>, "State of the username.";
    optional "context": Option<BusinessUsernameContext>, "The reason. Present since 2026-09-24.";
}
text_schema!(
    open BusinessUsernameContext,
    "waxwing_meta::webhook_events::BusinessUsernameContext",
    "The reason. Present since 2026-09-24."
);
text_schema!(
    open BusinessUsernameState, "waxwing_meta::webhook_events::BusinessUsernameState",
    "State of the username."
);

object_schema! { PhoneNumberNameValue, "waxwing_meta::webhook_events::PhoneNumberNameValue", "Payload of phone_number_name_update.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as it is shown to people, with plus sign and spaces.";
    optional "decision": Option<DisplayNameDecision>, "The decision.";
    optional "requested_verified_name": Option<String>, "The display name that was requested.";
    optional "rejection_reason": Option<DisplayNameRejectionReason>, "Why the name was rejected. Null if it was not.";
}
text_schema!(
    open DisplayNameDecision, "waxwing_meta::webhook_events::DisplayNameDecision",
    "The decision."
);
text_schema!(
    open DisplayNameRejectionReason,
    "waxwing_meta::webhook_events::DisplayNameRejectionReason",
    "Why the name was rejected. Null if it was not."
);

object_schema! { PhoneNumberQualityValue, "waxwing_meta::webhook_events::PhoneNumberQualityValue", "Payload of phone_number_quality_update.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as it is shown to people, with plus sign and spaces.";
    optional "event": Option<PhoneNumberQualityEvent>, "What changed. `UPGRADE`, `DOWNGRADE` and `FLAGGED` occur only in older documentation.";
    optional "old_limit": Option<DailyConversationTier>, "Number of unique users to whom you may write in 24 hours. `old_limit` and `current_limit` were removed in February 2026.";
    optional "current_limit": Option<DailyConversationTier>, "Number of unique users to whom you may write in 24 hours. `old_limit` and `current_limit` were removed in February 2026.";
    optional "max_daily_conversations_per_business": Option<DailyConversationTier>, "Number of unique users to whom you may write in 24 hours. `old_limit` and `current_limit` were removed in February 2026.";
}
text_schema!(
    open PhoneNumberQualityEvent,
    "waxwing_meta::webhook_events::PhoneNumberQualityEvent",
    "What changed. `UPGRADE`, `DOWNGRADE` and `FLAGGED` occur only in older documentation."
);
text_schema!(
    open DailyConversationTier, "waxwing_meta::webhook_events::DailyConversationTier",
    "Number of unique users to whom you may write in 24 hours. `old_limit` and `current_limit` were removed in February 2026."
);

object_schema! { SecurityValue, "waxwing_meta::webhook_events::SecurityValue", "Payload of security.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as it is shown to people, with plus sign and spaces.";
    optional "event": Option<SecurityEvent>, "What happened to the two-step verification PIN. The documentation says `PIN_REQUEST_SUCCESS`, which may be an error for `PIN_RESET_SUCCESS`.";
    optional "requester": Option<String>, "Who requested the change.";
}
text_schema!(
    open SecurityEvent, "waxwing_meta::webhook_events::SecurityEvent",
    "What happened to the two-step verification PIN. The documentation says `PIN_REQUEST_SUCCESS`, which may be an error for `PIN_RESET_SUCCESS`."
);

object_schema! { PartnerSolutionsValue, "waxwing_meta::webhook_events::PartnerSolutionsValue", "Payload of partner_solutions. The entry's id is that of the business portfolio.";
    optional "event": Option<PartnerSolutionEvent>, "What happened.";
    optional "solution_id": Option<shared::SolutionId>, "Id of a multi-partner solution.";
    optional "solution_status": Option<shared::SolutionStatus>, "State of a multi-partner solution.";
}
text_schema!(
    open PartnerSolutionEvent, "waxwing_meta::webhook_events::PartnerSolutionEvent",
    "What happened."
);

object_schema! { PaymentConfigurationValue, "waxwing_meta::webhook_events::PaymentConfigurationValue", "Payload of payment_configuration_update.";
    optional "configuration_name": Option<String>, "Name of the configuration.";
    optional "provider_name": Option<String>, "Name of the payment provider.";
    optional "provider_mid": Option<String>, "Merchant id at the payment provider.";
    optional "status": Option<PaymentConfigurationState>, "State of the configuration. Operations that read a configuration write an underscore instead of the space.";
    optional "created_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "updated_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
text_schema!(
    open PaymentConfigurationState,
    "waxwing_meta::webhook_events::PaymentConfigurationState",
    "State of the configuration. Operations that read a configuration write an underscore instead of the space."
);

object_schema! { UserPreferencesValue, "waxwing_meta::webhook_events::UserPreferencesValue", "Payload of user_preferences.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "contacts": Option<Vec<WebhookContact>>, "The users.";
    optional "user_preferences": Option<Vec<UserPreference>>, "The users' choices.";
}

object_schema! { UserPreference, "waxwing_meta::webhook_events::UserPreference", "What a user wants. `wa_id` or `user_id` may be missing. `parent_user_id` is given, but the choice never applies to all portfolios of the parent.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id.";
    optional "detail": Option<String>, "Description, as text.";
    optional "category": Option<UserPreferenceCategory>, "What it is about.";
    optional "value": Option<UserPreferenceValue>, "`stop`: the user wants no more marketing messages (sending one fails with error 131050). `resume`: you may send them again. `signup`: the user asked for them.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "signup_id": Option<String>, "Id of the signup.";
}
text_schema!(
    open UserPreferenceCategory, "waxwing_meta::webhook_events::UserPreferenceCategory",
    "What it is about."
);
text_schema!(
    open UserPreferenceValue, "waxwing_meta::webhook_events::UserPreferenceValue",
    "`stop`: the user wants no more marketing messages (sending one fails with error 131050). `resume`: you may send them again. `signup`: the user asked for them."
);

object_schema! { AutomaticEventsValue, "waxwing_meta::webhook_events::AutomaticEventsValue", "Payload of automatic_events.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "automatic_events": Option<Vec<AutomaticEvent>>, "The events.";
}

object_schema! { AutomaticEvent, "waxwing_meta::webhook_events::AutomaticEvent", "A purchase or a lead that the provider detected in a chat that an advertisement opened.";
    optional "id": Option<Lenient<MessageId>>, "Id of the message in which it was detected.";
    optional "event_name": Option<AutomaticEventName>, "What was detected. The app dashboard's test payload has `lead_submitted` and `purchase`.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "ctwa_clid": Option<String>, "Id of the click on the advertisement.";
    optional "custom_data": Option<AutomaticEventData>, "Total of a purchase.";
}
text_schema!(
    open AutomaticEventName, "waxwing_meta::webhook_events::AutomaticEventName",
    "What was detected. The app dashboard's test payload has `lead_submitted` and `purchase`."
);

object_schema! { AutomaticEventData, "waxwing_meta::webhook_events::AutomaticEventData", "Total of a purchase.";
    optional "currency": Option<String>, "Currency, ISO 4217.";
    optional "value": Option<i64>, "The amount multiplied by 1000.";
}

object_schema! { HistoryValue, "waxwing_meta::webhook_events::HistoryValue", "Payload of `history`, for numbers that are also used in the WhatsApp Business app. It has chunks of past messages, an error if the user declined, or (later) the contents of media messages. A chunk may have thousands of messages.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "history": Option<Vec<HistoryChunk>>, "The chunks, or the error.";
    optional "messages": Option<Vec<IncomingMessage>>, "Media messages whose content was missing from the chunks.";
}

object_schema! { HistoryChunk, "waxwing_meta::webhook_events::HistoryChunk", "A chunk of past messages, or an error.";
    optional "metadata": Option<HistoryProgress>, "Progress of the transfer.";
    optional "threads": Option<Vec<HistoryThread>>, "The chats.";
    optional "errors": Option<Vec<WebhookError>>, "Error 2593109 if the user does not share the history.";
}

object_schema! { HistoryProgress, "waxwing_meta::webhook_events::HistoryProgress", "Progress of the transfer.";
    optional "phase": Option<i64>, "Part of the transfer, 0 to 2.";
    optional "chunk_order": Option<i64>, "Number of the chunk. Chunks may arrive out of order.";
    optional "progress": Option<i64>, "Percent, 0 to 100.";
}

object_schema! { HistoryThread, "waxwing_meta::webhook_events::HistoryThread", "One chat.";
    optional "id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "messages": Option<Vec<HistoryMessage>>, "The messages.";
}

object_schema! { HistoryMessage, "waxwing_meta::webhook_events::HistoryMessage", "A past message, of the user or of the business. Sender, recipient, time and state of a past message.";
    optional "id": Lenient<MessageId>, "Message id (wamid).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "from": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "to": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "from_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the sender.";
    optional "from_parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id of the sender.";
    optional "from_logical_id": Option<String>, "Not documented; present in one sample.";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "context": Option<IncomingContext>, "What a message refers to. A reply has `from` and `id`; a forwarded message has only `forwarded` or `frequently_forwarded`.";
    optional "referral": Option<Referral>, "The advertisement that led to the message.";
    optional "identity": Option<IdentityChange>, "Change of the user's identity, in its older structure.";
    optional "errors": Option<Vec<WebhookError>>, "Why the message cannot be shown.";
    optional "history_context": Option<HistoryContext>, "Delivery state of a past message.";
    beside "": IncomingContent, "";
}

object_schema! { HistoryContext, "waxwing_meta::webhook_events::HistoryContext", "Delivery state of a past message.";
    optional "status": Option<HistoryMessageState>, "State of a past message.";
}
text_schema!(
    open HistoryMessageState, "waxwing_meta::webhook_events::HistoryMessageState",
    "State of a past message."
);

object_schema! { AppStateSyncValue, "waxwing_meta::webhook_events::AppStateSyncValue", "Payload of `smb_app_state_sync`, for numbers that are also used in the WhatsApp Business app.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "state_sync": Option<Vec<AppStateChange>>, "The changes.";
}

object_schema! { AppStateChange, "waxwing_meta::webhook_events::AppStateChange", "A contact was saved or removed in the app.";
    optional "type": Option<AppStateChangeType>, "What changed.";
    optional "contact": Option<AppContact>, "A contact of the app. `phone_number` is missing if it is hidden.";
    optional "action": Option<AppStateAction>, "Whether the contact was saved or removed.";
    optional "metadata": Option<AppStateMetadata>, "When it changed.";
}
text_schema!(
    open AppStateChangeType, "waxwing_meta::webhook_events::AppStateChangeType",
    "What changed."
);
text_schema!(
    open AppStateAction, "waxwing_meta::webhook_events::AppStateAction",
    "Whether the contact was saved or removed."
);

object_schema! { AppContact, "waxwing_meta::webhook_events::AppContact", "A contact of the app. `phone_number` is missing if it is hidden.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id.";
    optional "username": Option<ProfileUsername>, "Username. It begins with `@` in the documented samples.";
    optional "full_name": Option<shared::PersonName>, "Name of a person, or part of a name.";
    optional "first_name": Option<shared::PersonName>, "Name of a person, or part of a name.";
    optional "phone_number": Option<shared::PersonPhoneNumber>, "Phone number of a person in any spelling.";
}

object_schema! { AppStateMetadata, "waxwing_meta::webhook_events::AppStateMetadata", "When it changed.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { MessageEchoesValue, "waxwing_meta::webhook_events::MessageEchoesValue", "Payload of smb_message_echoes and, as far as is known, of message_echoes.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "contacts": Option<Vec<WebhookContact>>, "The users.";
    optional "message_echoes": Option<Vec<MessageEcho>>, "The messages.";
}

object_schema! { MessageEcho, "waxwing_meta::webhook_events::MessageEcho", "A message, an edit or a deletion that the business made outside this API. Number of the business, recipient and time.";
    optional "id": Lenient<MessageId>, "Message id (wamid).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "from": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "to": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "to_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the recipient.";
    optional "to_parent_user_id": Option<Lenient<Bsuid>>, "Parent business-scoped user id of the recipient.";
    beside "": IncomingContent, "";
}

object_schema! { FlowsValue, "waxwing_meta::webhook_events::FlowsValue", "Payload of `flows`. Which members are present depends on the event.";
    optional "event": FlowEvent, "What happened. The provider measures over 60 minutes on clients and over 30 minutes on endpoints; availability over 10 minutes.";
    optional "flow_id": Option<shared::FlowId>, "Id of a flow.";
    optional "message": Option<String>, "What happened, as text.";
    optional "old_status": Option<FlowEventStatus>, "State of a flow. `old_status` is missing if the flow is new.";
    optional "new_status": Option<FlowEventStatus>, "State of a flow. `old_status` is missing if the flow is new.";
    optional "error_rate": Option<f64>, "Percentage of calls that failed.";
    optional "errors": Option<Vec<FlowErrorCount>>, "The errors, by kind.";
    optional "p50_latency": Option<f64>, "Median of the latency, in milliseconds.";
    optional "p90_latency": Option<f64>, "90th percentile of the latency, in milliseconds.";
    optional "requests_count": Option<i64>, "How many calls were counted.";
    optional "availability": Option<f64>, "Percentage of the time in which the endpoint was available.";
    optional "threshold": Option<i64>, "The threshold that was crossed: for the error rate 5, 10 or 50 %; for the latency 1000, 5000 or 7000 ms; for the availability 90 %.";
    optional "alert_state": Option<FlowAlertState>, "Whether the threshold was crossed, or the values are normal again.";
    optional "warning": Option<String>, "The warning, as text.";
}
text_schema!(
    open FlowEvent, "waxwing_meta::webhook_events::FlowEvent",
    "What happened. The provider measures over 60 minutes on clients and over 30 minutes on endpoints; availability over 10 minutes."
);
text_schema!(
    open FlowEventStatus, "waxwing_meta::webhook_events::FlowEventStatus",
    "State of a flow. `old_status` is missing if the flow is new."
);
text_schema!(
    open FlowAlertState, "waxwing_meta::webhook_events::FlowAlertState",
    "Whether the threshold was crossed, or the values are normal again."
);

object_schema! { FlowErrorCount, "waxwing_meta::webhook_events::FlowErrorCount", "Errors of one kind.";
    optional "error_type": Option<String>, "Kind of error.";
    optional "error_rate": Option<f64>, "Percent.";
    optional "error_count": Option<i64>, "Number of pieces.";
}

object_schema! { StandbyValue, "waxwing_meta::webhook_events::StandbyValue", "Payload of `standby`: copies of what happens in a conversation that another responder owns. Every member may be missing. The structure is known only from third parties.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "standby": Option<StandbyContent>, "The content of a `messages` event, one level deeper: one of `messages`, `message_echoes` and `statuses`.";
}

object_schema! { StandbyContent, "waxwing_meta::webhook_events::StandbyContent", "The content of a `messages` event, one level deeper: one of `messages`, `message_echoes` and `statuses`.";
    optional "contacts": Option<Vec<WebhookContact>>, "The users.";
    optional "messages": Option<Vec<IncomingMessage>>, "Incoming messages.";
    optional "message_echoes": Option<Vec<StandbyEcho>>, "Messages that the owner sent.";
    optional "statuses": Option<Vec<MessageStatus>>, "Status changes of messages that the owner sent.";
}

object_schema! { StandbyEcho, "waxwing_meta::webhook_events::StandbyEcho", "A message that the owner of the conversation sent.";
    optional "id": Option<Lenient<MessageId>>, "Message id (wamid).";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "message": Option<Json>, "The complete body that the owner gave to `send_message`.";
    optional "template": Option<Json>, "The complete definition of the template.";
    optional "flow": Option<StandbyFlow>, "The flow in the message.";
}

object_schema! { StandbyFlow, "waxwing_meta::webhook_events::StandbyFlow", "The flow in the message.";
    optional "id": Option<shared::FlowId>, "Id of a flow.";
    optional "name": Option<String>, "Name.";
    optional "status": Option<FlowEventStatus>, "State of a flow. `old_status` is missing if the flow is new.";
    optional "categories": Option<Vec<String>>, "Categories.";
}

object_schema! { TrackingEventsValue, "waxwing_meta::webhook_events::TrackingEventsValue", "Payload of `tracking_events`. Known only from a test payload.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "metadata": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "events": Option<Vec<TrackingEvent>>, "What happened.";
}

object_schema! { TrackingEvent, "waxwing_meta::webhook_events::TrackingEvent", "What happened to a marketing message.";
    optional "event_name": Option<String>, "Name of the event, such as `sent`.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "tracking_data": Option<TrackingData>, "What identifies the message.";
}

object_schema! { TrackingData, "waxwing_meta::webhook_events::TrackingData", "What identifies the message.";
    optional "click_id": Option<String>, "Id of the tap.";
    optional "tracking_token": Option<String>, "Token that identifies the user's visit.";
}

object_schema! { BusinessStatusValue, "waxwing_meta::webhook_events::BusinessStatusValue", "Payload of business_status_update; only its event is known.";
    optional "event": Option<BusinessStatusEvent>, "What happened to the account.";
}
text_schema!(
    open BusinessStatusEvent, "waxwing_meta::webhook_events::BusinessStatusEvent",
    "What happened to the account."
);

object_schema! { MessagingHandoversValue, "waxwing_meta::webhook_events::MessagingHandoversValue", "Payload of `messaging_handovers`. The structure is known only from third parties. When a responder releases a conversation, no event is sent. Test payloads have handovers with `metadata` only.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "sender": Option<HandoverSender>, "The user.";
    optional "recipient": Option<WebhookMetadata>, "The business phone number that the event concerns.";
    optional "type": Option<HandoverType>, "`control_passed`: you own the conversation now. `control_taken`: you no longer own it.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "control_passed": Option<Handover>, "The previous and the new owner.";
    optional "control_taken": Option<Handover>, "The previous and the new owner.";
}

object_schema! { HandoverSender, "waxwing_meta::webhook_events::HandoverSender", "The user.";
    optional "phone_number": Option<shared::PersonPhoneNumber>, "Phone number of a person in any spelling.";
}
text_schema!(
    open HandoverType, "waxwing_meta::webhook_events::HandoverType",
    "`control_passed`: you own the conversation now. `control_taken`: you no longer own it."
);

object_schema! { Handover, "waxwing_meta::webhook_events::Handover", "The previous and the new owner.";
    optional "previous_owner_role": Option<shared::ResponderRole>, "Who answers a conversation.";
    optional "new_owner_role": Option<shared::ResponderRole>, "Who answers a conversation.";
    optional "metadata": Option<String>, "Text by the responder that handed over the conversation, at most 2000 characters; `Control taken via service message` if a message caused the change.";
    optional "conversation_context": Option<ConversationContext>, "Summary of the conversation so far, for a responder that did not receive it (conversation routing).";
    optional "previous_owner_app_id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "new_owner_app_id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "previous_owner_app_role": Option<String>, "Role of the previous owner: `meta_business_agent`. Deprecated.";
}

impl JsonSchema for Payload {
    fn schema_name() -> Cow<'static, str> {
        "Payload".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::webhook_events::Payload".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The payload of an event. The event's name decides the variant.",
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
