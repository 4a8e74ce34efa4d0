// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `messages`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Bsuid, Extra, IntOrString, Json, MessageId};

object_schema! { SendMessageRequest, "waxwing_meta::messages::SendMessageRequest", "A message: the recipient and the options, and the content. Give at least one of `to` and `recipient`. If both are present, the provider uses `to`.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "recipient_type": shared::RecipientType, "Kind of recipient. Default: `individual`.";
    optional "to": shared::Destination, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "recipient": Bsuid, "Business-scoped user id, or parent business-scoped user id. If `to` is present too, the provider uses `to` and the answer has no `user_id`. Not possible for authentication templates with a one-tap, zero-tap or copy-code button, nor for templates with a max price (error 131062).";
    optional "context": shared::MessageContext, "Quotes an earlier message of the same conversation.";
    optional "biz_opaque_callback_data": String, "Your own text, which the status webhooks repeat. At most 512 characters.";
    optional "recipient_identity_key_hash": String, "Deliver the message only if this is the user's current identity hash; otherwise error 137000.";
    optional "category": DirectSendCategory, "`service`, the default, is a message inside the 24-hour window. The other two are Direct Send: the provider makes a template from the message. `utility` is for portfolios with a limit of 100,000 users or without a limit. It accepts text, `cta_url`, `button`, and `voice_call` alone. `authentication` is available on request, accepts only text, and cannot be sent to a business-scoped user id (errors 100, 139200). `preview_url` is ignored.";
    optional "ttl_seconds": i64, "Direct Send: how long the provider tries to deliver, in seconds. Only with `category` (otherwise error 100). For `utility` 30 to 43200, default 30 days. For `authentication` 30 to 900, default 600.";
    optional "direct_send_config": DirectSendConfig, "Name of the template that the provider makes from a Direct Send message. Only with the category `utility`.";
    optional "messaging_account_id": String, "Messaging account that pays and owns the template, if a number has several. The older name `paid_messaging_account_id` works until the end of 2026.";
    beside "": MessageContent, "";
}
text_schema!(
    open DirectSendCategory, "waxwing_meta::messages::DirectSendCategory",
    "`service`, the default, is a message inside the 24-hour window. The other two are Direct Send: the provider makes a template from the message. `utility` is for portfolios with a limit of 100,000 users or without a limit. It accepts text, `cta_url`, `button`, and `voice_call` alone. `authentication` is available on request, accepts only text, and cannot be sent to a business-scoped user id (errors 100, 139200). `preview_url` is ignored."
);

object_schema! { DirectSendConfig, "waxwing_meta::messages::DirectSendConfig", "Name of the template that the provider makes from a Direct Send message. Only with the category `utility`.";
    required "template_name": String, "Name: at most 512 characters of `a` to `z`, `0` to `9` and underscore. Must be unique in the account (otherwise error 100).";
}

impl JsonSchema for MessageContent {
    fn schema_name() -> Cow<'static, str> {
        "MessageContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::MessageContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The content. `type` says which kind it is.",
            schema::union(
                "type",
                [
                    schema::kind("type", "text")
                        .with("text", generator.subschema_for::<TextContent>()),
                    schema::kind("type", "image")
                        .with("image", generator.subschema_for::<ImageContent>()),
                    schema::kind("type", "audio")
                        .with("audio", generator.subschema_for::<AudioContent>()),
                    schema::kind("type", "video")
                        .with("video", generator.subschema_for::<VideoContent>()),
                    schema::kind("type", "document")
                        .with("document", generator.subschema_for::<DocumentContent>()),
                    schema::kind("type", "sticker")
                        .with("sticker", generator.subschema_for::<StickerContent>()),
                    schema::kind("type", "location")
                        .with("location", generator.subschema_for::<LocationContent>()),
                    schema::kind("type", "contacts")
                        .beside(generator.subschema_for::<ContactsMessage>()),
                    schema::kind("type", "reaction")
                        .with("reaction", generator.subschema_for::<ReactionContent>()),
                    schema::kind("type", "pin")
                        .with("pin", generator.subschema_for::<PinContent>()),
                    schema::kind("type", "interactive")
                        .with(
                            "interactive",
                            generator.subschema_for::<InteractiveContent>(),
                        ),
                    schema::kind("type", "template")
                        .with("template", generator.subschema_for::<TemplateContent>()),
                ],
            ),
        )
    }
}

object_schema! { TextContent, "waxwing_meta::messages::TextContent", "The text, and whether to show a link preview.";
    required "body": String, "The text, at most 4096 characters.";
    optional "preview_url": bool, "Whether to show a preview of the first http(s) address in the text. Default: false.";
}

object_schema! { AudioContent, "waxwing_meta::messages::AudioContent", "An audio file. Give exactly one of `id` and `link`. AAC, AMR, MP3, MP4 audio or Ogg with mono Opus, at most 16 MB. The provider does not convert it. Audio has neither a caption nor a file name.";
    optional "id": shared::MediaId, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "link": String, "Public http(s) address that answers with the correct Content-Type. The provider caches the file for 10 minutes. The provider recommends `id` instead.";
    optional "voice": bool, "`true` sends a voice message, which must be an Ogg file with mono Opus. The recipient must download a voice message above 512 KB by hand. Default: false, an ordinary audio file.";
}

object_schema! { ImageContent, "waxwing_meta::messages::ImageContent", "A picture. Give exactly one of `id` and `link`. JPEG or PNG with 8 bits per channel, at most 5 MB.";
    optional "id": shared::MediaId, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "link": String, "Public http(s) address that answers with the correct Content-Type. The provider caches the file for 10 minutes.";
    optional "caption": String, "Text below the picture, at most 1024 characters.";
}

object_schema! { VideoContent, "waxwing_meta::messages::VideoContent", "A video. Give exactly one of `id` and `link`. MP4 or 3GPP with H.264 and AAC, one audio stream or none, at most 16 MB. B-frames of the High profile, or an index (moov) behind the data, may cause errors.";
    optional "id": shared::MediaId, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "link": String, "Public http(s) address that answers with the correct Content-Type. The provider caches the file for 10 minutes.";
    optional "caption": String, "Text below the video, at most 1024 characters.";
}

object_schema! { DocumentContent, "waxwing_meta::messages::DocumentContent", "A document. Give exactly one of `id` and `link`. PDF, plain text or an Office file, at most 100 MB. In practice the provider accepts other types too.";
    optional "id": shared::MediaId, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "link": String, "Public http(s) address that answers with the correct Content-Type. The provider caches the file for 10 minutes.";
    optional "caption": String, "Text below the document, at most 1024 characters.";
    optional "filename": String, "File name that the user sees. Its extension decides which icon is shown.";
}

object_schema! { StickerContent, "waxwing_meta::messages::StickerContent", "A sticker. Give exactly one of `id` and `link`. WebP, at most 100 KB; animated, at most 500 KB.";
    optional "id": shared::MediaId, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "link": String, "Public http(s) address that answers with the correct Content-Type. The provider caches the file for 10 minutes.";
}

object_schema! { LocationContent, "waxwing_meta::messages::LocationContent", "A location. The coordinates are numbers; the provider accepts text too.";
    required "latitude": f64, "Latitude in degrees.";
    required "longitude": f64, "Longitude in degrees.";
    optional "name": String, "Name of the place.";
    optional "address": String, "Address of the place.";
}

object_schema! { ContactsMessage, "waxwing_meta::messages::ContactsMessage", "Contact cards.";
    required "contacts": Vec<ContactCard>, "The cards, at most 257.";
}

object_schema! { ContactCard, "waxwing_meta::messages::ContactCard", "A contact card.";
    required "name": shared::ContactName, "Name of a contact.";
    optional "birthday": String, "Day of birth, YYYY-MM-DD.";
    optional "addresses": Vec<shared::ContactAddress>, "Addresses.";
    optional "emails": Vec<shared::ContactEmailAddress>, "E-mail addresses.";
    optional "org": shared::ContactOrganization, "Where a contact works.";
    optional "phones": Vec<shared::ContactPhone>, "Phone numbers.";
    optional "urls": Vec<shared::ContactUrl>, "Web addresses.";
}

object_schema! { ReactionContent, "waxwing_meta::messages::ReactionContent", "The emoji and the id of the message that it belongs to.";
    required "message_id": MessageId, "Id of the message to react to.";
    required "emoji": String, "One emoji. The empty text removes the reaction.";
}

impl JsonSchema for PinContent {
    fn schema_name() -> Cow<'static, str> {
        "PinContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::PinContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Whether to pin or unpin the message.",
            schema::union(
                "type",
                [
                    schema::kind("type", "pin")
                        .beside(generator.subschema_for::<PinSetting>()),
                    schema::kind("type", "unpin")
                        .beside(generator.subschema_for::<PinRemoval>()),
                ],
            ),
        )
    }
}

object_schema! { PinSetting, "waxwing_meta::messages::PinSetting", "Pins a message for a number of days.";
    required "message_id": MessageId, "Id of the message to pin.";
    required "expiration_days": i64, "Days until the pin is removed, 1 to 30.";
}

object_schema! { PinRemoval, "waxwing_meta::messages::PinRemoval", "Unpins a message.";
    required "message_id": MessageId, "Id of the pinned message.";
}

impl JsonSchema for InteractiveContent {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::InteractiveContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The content of an interactive message.",
            schema::union(
                "type",
                [
                    schema::kind("type", "button")
                        .beside(generator.subschema_for::<InteractiveButtons>()),
                    schema::kind("type", "list")
                        .beside(generator.subschema_for::<InteractiveList>()),
                    schema::kind("type", "cta_url")
                        .beside(generator.subschema_for::<InteractiveUrl>()),
                    schema::kind("type", "flow")
                        .beside(generator.subschema_for::<InteractiveFlow>()),
                    schema::kind("type", "location_request_message")
                        .beside(generator.subschema_for::<InteractiveLocationRequest>()),
                    schema::kind("type", "request_contact_info")
                        .beside(generator.subschema_for::<InteractiveContactRequest>()),
                    schema::kind("type", "address_message")
                        .beside(generator.subschema_for::<InteractiveAddress>()),
                    schema::kind("type", "voice_call")
                        .beside(generator.subschema_for::<InteractiveVoiceCall>()),
                    schema::kind("type", "call_permission_request")
                        .beside(generator.subschema_for::<InteractiveCallPermission>()),
                    schema::kind("type", "product")
                        .beside(generator.subschema_for::<InteractiveProduct>()),
                    schema::kind("type", "product_list")
                        .beside(generator.subschema_for::<InteractiveProductList>()),
                    schema::kind("type", "catalog_message")
                        .beside(generator.subschema_for::<InteractiveCatalog>()),
                    schema::kind("type", "carousel")
                        .beside(generator.subschema_for::<InteractiveCarousel>()),
                    schema::kind("type", "order_details")
                        .beside(generator.subschema_for::<InteractiveOrderDetails>()),
                    schema::kind("type", "order_status")
                        .beside(generator.subschema_for::<InteractiveOrderStatus>()),
                ],
            ),
        )
    }
}

impl JsonSchema for InteractiveHeader {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveHeader".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::InteractiveHeader".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The header, shown above the body.",
            schema::union(
                "type",
                [
                    schema::kind("type", "text")
                        .beside(generator.subschema_for::<InteractiveTextHeader>()),
                    schema::kind("type", "image")
                        .with("image", generator.subschema_for::<HeaderMedia>()),
                    schema::kind("type", "video")
                        .with("video", generator.subschema_for::<HeaderMedia>()),
                    schema::kind("type", "document")
                        .with("document", generator.subschema_for::<HeaderDocument>()),
                ],
            ),
        )
    }
}

object_schema! { InteractiveTextHeader, "waxwing_meta::messages::InteractiveTextHeader", "A line of text.";
    required "text": String, "The line, at most 60 characters.";
    optional "sub_text": String, "A second line, at most 60 characters. Known only from the vendor's OpenAPI document; no guide mentions it.";
}

object_schema! { HeaderMedia, "waxwing_meta::messages::HeaderMedia", "A media file for a header. Give exactly one of `id` and `link`. Limits: image 5 MB, video 16 MB, the GIF of a template (as MP4) 3.5 MB.";
    optional "id": shared::MediaId, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "link": String, "Public http(s) address that answers with the correct Content-Type. The provider caches the file for 10 minutes.";
    optional "provider": MediaProvider, "Where a linked file is stored. An older member, used in headers of order details.";
}

object_schema! { MediaProvider, "waxwing_meta::messages::MediaProvider", "Where a linked file is stored. An older member, used in headers of order details.";
    required "name": String, "Name of the media provider.";
}

object_schema! { HeaderDocument, "waxwing_meta::messages::HeaderDocument", "A document for a header. Give exactly one of `id` and `link`. At most 100 MB; in a template only PDF.";
    optional "id": shared::MediaId, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
    optional "link": String, "Public http(s) address that answers with the correct Content-Type. The provider caches the file for 10 minutes.";
    optional "filename": String, "File name that the user sees.";
}

object_schema! { TextOnlyHeader, "waxwing_meta::messages::TextOnlyHeader", "A header for kinds of message that accept only text.";
    optional "type": TextOnlyHeaderType, "Always text.";
    required "text": String, "The line, at most 60 characters.";
}
text_schema!(
    open TextOnlyHeaderType, "waxwing_meta::messages::TextOnlyHeaderType", "Always text."
);

object_schema! { InteractiveBody, "waxwing_meta::messages::InteractiveBody", "The text of an interactive message.";
    required "text": String, "The text, at most 1024 characters.";
}

object_schema! { InteractiveFooter, "waxwing_meta::messages::InteractiveFooter", "The small text below the body.";
    required "text": String, "The text, at most 60 characters.";
}

object_schema! { InteractiveButtons, "waxwing_meta::messages::InteractiveButtons", "Up to three reply buttons. The answer is a `button_reply` in the webhook.";
    optional "header": InteractiveHeader, "The header, shown above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": ReplyButtonsAction, "The buttons.";
}

object_schema! { ReplyButtonsAction, "waxwing_meta::messages::ReplyButtonsAction", "The buttons.";
    required "buttons": Vec<ReplyButton>, "1 to 3 buttons.";
}

object_schema! { ReplyButton, "waxwing_meta::messages::ReplyButton", "A button.";
    optional "type": ReplyButtonType, "Always reply.";
    required "reply": ReplyOption, "Label of a button, and the id that the webhook repeats.";
}
text_schema!(
    open ReplyButtonType, "waxwing_meta::messages::ReplyButtonType", "Always reply."
);

object_schema! { ReplyOption, "waxwing_meta::messages::ReplyOption", "Label of a button, and the id that the webhook repeats.";
    required "id": String, "Your own id, which the webhook repeats. At most 256 characters.";
    required "title": String, "Label, at most 20 characters.";
}

object_schema! { InteractiveList, "waxwing_meta::messages::InteractiveList", "A button that opens a list, from which the user chooses one row. The answer is a `list_reply` in the webhook.";
    optional "header": TextOnlyHeader, "A header for kinds of message that accept only text.";
    required "body": ListBody, "The text of a list message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": ListAction, "The button and its list.";
}

object_schema! { ListBody, "waxwing_meta::messages::ListBody", "The text of a list message.";
    required "text": String, "The text, at most 4096 characters.";
}

object_schema! { ListAction, "waxwing_meta::messages::ListAction", "The button and its list.";
    required "button": String, "Label of the button, at most 20 characters.";
    required "sections": Vec<ListSection>, "1 to 10 sections, with at most 10 rows in total.";
}

object_schema! { ListSection, "waxwing_meta::messages::ListSection", "A part of the list.";
    optional "title": String, "Title, at most 24 characters. Required if there are two or more sections.";
    required "rows": Vec<ListRow>, "The rows.";
}

object_schema! { ListRow, "waxwing_meta::messages::ListRow", "A row that the user can choose.";
    required "id": String, "Your own id, which the webhook repeats. At most 200 characters.";
    required "title": String, "Label, at most 24 characters.";
    optional "description": String, "Text below the label, at most 72 characters.";
}

object_schema! { InteractiveUrl, "waxwing_meta::messages::InteractiveUrl", "A button that opens a web address.";
    optional "header": InteractiveHeader, "The header, shown above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": UrlAction, "The button.";
}

object_schema! { UrlAction, "waxwing_meta::messages::UrlAction", "The button.";
    optional "name": UrlActionName, "Always cta_url.";
    required "parameters": UrlParameters, "Label and address of a button.";
}
text_schema!(
    open UrlActionName, "waxwing_meta::messages::UrlActionName", "Always cta_url."
);

object_schema! { UrlParameters, "waxwing_meta::messages::UrlParameters", "Label and address of a button.";
    required "display_text": String, "Label, at most 20 characters.";
    required "url": String, "Address that the button opens.";
}

object_schema! { InteractiveFlow, "waxwing_meta::messages::InteractiveFlow", "A button that opens a flow. The answer is an `nfm_reply` in the webhook.";
    optional "header": InteractiveHeader, "The header, shown above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": FlowMessageAction, "The flow.";
}

object_schema! { FlowMessageAction, "waxwing_meta::messages::FlowMessageAction", "The flow.";
    optional "name": FlowMessageActionName, "Always flow.";
    required "parameters": FlowMessageParameters, "Which flow to open, and how it starts. Give exactly one of `flow_id` and `flow_name`.";
}
text_schema!(
    open FlowMessageActionName, "waxwing_meta::messages::FlowMessageActionName",
    "Always flow."
);

object_schema! { FlowMessageParameters, "waxwing_meta::messages::FlowMessageParameters", "Which flow to open, and how it starts. Give exactly one of `flow_id` and `flow_name`.";
    optional "flow_message_version": FlowMessageVersion, "Always 3.";
    optional "flow_id": shared::FlowId, "Id of a flow.";
    optional "flow_name": String, "Name of the flow.";
    required "flow_cta": String, "Label of the button. The provider advises at most 30 characters and no emoji.";
    optional "mode": FlowMessageMode, "Which version of the flow opens. Default: `published`.";
    optional "flow_token": String, "Your own token for this run of the flow, which the answer repeats. Default: `unused`.";
    optional "flow_action": FlowStartAction, "How the flow starts: with one of its screens (`navigate`) or with a request to your endpoint (`data_exchange`). Default: `navigate`.";
    optional "flow_action_payload": FlowStart, "First screen and its data. Only with `navigate`.";
}
text_schema!(
    open FlowMessageVersion, "waxwing_meta::messages::FlowMessageVersion", "Always 3."
);
text_schema!(
    open FlowMessageMode, "waxwing_meta::messages::FlowMessageMode",
    "Which version of the flow opens. Default: `published`."
);
text_schema!(
    open FlowStartAction, "waxwing_meta::messages::FlowStartAction",
    "How the flow starts: with one of its screens (`navigate`) or with a request to your endpoint (`data_exchange`). Default: `navigate`."
);

object_schema! { FlowStart, "waxwing_meta::messages::FlowStart", "First screen and its data. Only with `navigate`.";
    optional "screen": String, "Id of the first screen. Default: `FIRST_ENTRY_SCREEN`.";
    optional "data": Extra, "Data for the screen. Must not be empty if it is present.";
}

object_schema! { InteractiveLocationRequest, "waxwing_meta::messages::InteractiveLocationRequest", "Asks for the user's location. The answer is a message of type `location`.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    optional "action": SendLocationAction, "The button.";
}

object_schema! { SendLocationAction, "waxwing_meta::messages::SendLocationAction", "The button.";
    optional "name": SendLocationActionName, "Always send_location.";
}
text_schema!(
    open SendLocationActionName, "waxwing_meta::messages::SendLocationActionName",
    "Always send_location."
);

object_schema! { InteractiveContactRequest, "waxwing_meta::messages::InteractiveContactRequest", "Asks the user to share the phone number. The answer is a message of type `contacts` with the origin `contact_request`.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    optional "action": RequestContactAction, "The button.";
}

object_schema! { RequestContactAction, "waxwing_meta::messages::RequestContactAction", "The button.";
    optional "name": RequestContactActionName, "Always request_contact_info.";
}
text_schema!(
    open RequestContactActionName, "waxwing_meta::messages::RequestContactActionName",
    "Always request_contact_info."
);

object_schema! { InteractiveAddress, "waxwing_meta::messages::InteractiveAddress", "Asks for a postal address. The answer is an `nfm_reply` in the webhook. India only.";
    optional "header": InteractiveHeader, "The header, shown above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": AddressAction, "The form.";
}

object_schema! { AddressAction, "waxwing_meta::messages::AddressAction", "The form.";
    optional "name": AddressActionName, "Always address_message.";
    required "parameters": AddressParameters, "Country, and values that are already filled in.";
}
text_schema!(
    open AddressActionName, "waxwing_meta::messages::AddressActionName",
    "Always address_message."
);

object_schema! { AddressParameters, "waxwing_meta::messages::AddressParameters", "Country, and values that are already filled in.";
    required "country": String, "Country as an ISO code. Only `IN` so far.";
    optional "values": AddressFields, "The fields of an address.";
    optional "saved_addresses": Vec<SavedAddress>, "Addresses that the user may choose from.";
    optional "validation_errors": BTreeMap<String, String>, "Error texts for the fields of the form, by field name.";
}

object_schema! { SavedAddress, "waxwing_meta::messages::SavedAddress", "An address of the user that you already know.";
    required "id": String, "Your own id. The answer repeats it as `saved_address_id` if the user chooses this address.";
    required "value": AddressFields, "The fields of an address.";
}

object_schema! { AddressFields, "waxwing_meta::messages::AddressFields", "The fields of an address.";
    optional "name": shared::PersonName, "Name of a person, or part of a name.";
    optional "phone_number": shared::PersonPhoneNumber, "Phone number of a person in any spelling.";
    optional "in_pin_code": String, "Indian postal code.";
    optional "house_number": String, "House number.";
    optional "floor_number": String, "Floor.";
    optional "tower_number": String, "Tower.";
    optional "building_name": String, "Building.";
    optional "address": String, "Street and further details.";
    optional "landmark_area": String, "Landmark or area.";
    optional "city": String, "City.";
    optional "state": String, "State.";
}

object_schema! { InteractiveVoiceCall, "waxwing_meta::messages::InteractiveVoiceCall", "A button that calls the business on WhatsApp. Error 138000 if calling is off.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": VoiceCallAction, "The button.";
}

object_schema! { VoiceCallAction, "waxwing_meta::messages::VoiceCallAction", "The button.";
    optional "name": VoiceCallActionName, "Always voice_call.";
    optional "parameters": VoiceCallParameters, "Label and lifetime of a call button.";
}
text_schema!(
    open VoiceCallActionName, "waxwing_meta::messages::VoiceCallActionName",
    "Always voice_call."
);

object_schema! { VoiceCallParameters, "waxwing_meta::messages::VoiceCallParameters", "Label and lifetime of a call button.";
    optional "display_text": String, "Label, at most 20 characters. By default the provider chooses one; its pages disagree on which.";
    optional "ttl_minutes": i64, "Minutes for which the button works, 1 to 43200. Default: 10080.";
    optional "payload": String, "Your own text, which the webhook `calls` repeats as `cta_payload`. At most 512 characters.";
}

object_schema! { InteractiveCallPermission, "waxwing_meta::messages::InteractiveCallPermission", "Asks for permission to call the user. The answer is a `call_permission_reply` in the webhook.";
    optional "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    optional "action": CallPermissionAction, "The request.";
}

object_schema! { CallPermissionAction, "waxwing_meta::messages::CallPermissionAction", "The request.";
    optional "name": CallPermissionActionName, "Always call_permission_request.";
}
text_schema!(
    open CallPermissionActionName, "waxwing_meta::messages::CallPermissionActionName",
    "Always call_permission_request."
);

object_schema! { InteractiveProduct, "waxwing_meta::messages::InteractiveProduct", "One product of a catalog.";
    optional "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": ProductAction, "A product.";
}

object_schema! { ProductAction, "waxwing_meta::messages::ProductAction", "A product.";
    required "catalog_id": shared::CatalogId, "Id of a product catalog.";
    required "product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
}

object_schema! { InteractiveProductList, "waxwing_meta::messages::InteractiveProductList", "Up to 30 products of a catalog.";
    required "header": TextOnlyHeader, "A header for kinds of message that accept only text.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": ProductListAction, "The products.";
}

object_schema! { ProductListAction, "waxwing_meta::messages::ProductListAction", "The products.";
    required "catalog_id": shared::CatalogId, "Id of a product catalog.";
    required "sections": Vec<ProductSection>, "1 to 10 sections, with at most 30 products in total.";
}

object_schema! { ProductSection, "waxwing_meta::messages::ProductSection", "A part of a list of products.";
    optional "title": String, "Title, at most 24 characters. Required if there are two or more sections.";
    required "product_items": Vec<ProductItem>, "1 to 30 products.";
}

object_schema! { ProductItem, "waxwing_meta::messages::ProductItem", "A product of the catalog.";
    required "product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
}

object_schema! { InteractiveCatalog, "waxwing_meta::messages::InteractiveCatalog", "A button that opens the catalog.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": CatalogAction, "The button.";
}

object_schema! { CatalogAction, "waxwing_meta::messages::CatalogAction", "The button.";
    optional "name": CatalogActionName, "Always catalog_message.";
    optional "parameters": CatalogParameters, "How the catalog is shown.";
}
text_schema!(
    open CatalogActionName, "waxwing_meta::messages::CatalogActionName",
    "Always catalog_message."
);

object_schema! { CatalogParameters, "waxwing_meta::messages::CatalogParameters", "How the catalog is shown.";
    required "thumbnail_product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
}

object_schema! { InteractiveCarousel, "waxwing_meta::messages::InteractiveCarousel", "Cards side by side. Either media cards, all with the same kind and number of buttons, or product cards, all from one catalog.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": CarouselAction, "The cards.";
}

object_schema! { CarouselAction, "waxwing_meta::messages::CarouselAction", "The cards.";
    required "cards": Vec<InteractiveCard>, "2 to 10 cards.";
}

impl JsonSchema for InteractiveCard {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveCard".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::InteractiveCard".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A card. Its `action` decides the kind.",
            schema::forms([
                generator.subschema_for::<ProductCard>(),
                generator.subschema_for::<UrlCard>(),
                generator.subschema_for::<ReplyCard>(),
            ]),
        )
    }
}

object_schema! { ProductCard, "waxwing_meta::messages::ProductCard", "A product.";
    required "card_index": i64, "Position of the card, from 0.";
    optional "type": ProductCardType, "Always product.";
    required "action": ProductAction, "A product.";
}
text_schema!(
    open ProductCardType, "waxwing_meta::messages::ProductCardType", "Always product."
);

object_schema! { UrlCard, "waxwing_meta::messages::UrlCard", "A picture or video with a button that opens a web address.";
    required "card_index": i64, "Position of the card, from 0.";
    optional "type": UrlActionName, "Always cta_url.";
    required "header": CardHeader, "The picture or video of a card.";
    optional "body": CardBody, "The text of a card.";
    required "action": UrlAction, "The button.";
}

object_schema! { ReplyCard, "waxwing_meta::messages::ReplyCard", "A picture or video with quick reply buttons. The answer is a `button_reply` in the webhook. The documented sample has no `type` here.";
    required "card_index": i64, "Position of the card, from 0.";
    required "header": CardHeader, "The picture or video of a card.";
    optional "body": CardBody, "The text of a card.";
    required "action": CardReplyAction, "The buttons of a card.";
}

impl JsonSchema for CardHeader {
    fn schema_name() -> Cow<'static, str> {
        "CardHeader".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::CardHeader".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The picture or video of a card.",
            schema::union(
                "type",
                [
                    schema::kind("type", "image")
                        .with("image", generator.subschema_for::<HeaderMedia>()),
                    schema::kind("type", "video")
                        .with("video", generator.subschema_for::<HeaderMedia>()),
                ],
            ),
        )
    }
}

object_schema! { CardBody, "waxwing_meta::messages::CardBody", "The text of a card.";
    required "text": String, "The text, at most 160 characters with at most 2 line breaks.";
}

object_schema! { CardReplyAction, "waxwing_meta::messages::CardReplyAction", "The buttons of a card.";
    required "buttons": Vec<CardReplyButton>, "The buttons. Every card must have the same number.";
}

object_schema! { CardReplyButton, "waxwing_meta::messages::CardReplyButton", "A button of a card.";
    optional "type": CardReplyButtonType, "Always quick_reply.";
    required "quick_reply": CardReplyOption, "Label of a card's button, and the id that the webhook repeats.";
}
text_schema!(
    open CardReplyButtonType, "waxwing_meta::messages::CardReplyButtonType",
    "Always quick_reply."
);

object_schema! { CardReplyOption, "waxwing_meta::messages::CardReplyOption", "Label of a card's button, and the id that the webhook repeats.";
    required "id": String, "Your own id, which the webhook repeats. At most 20 characters.";
    required "title": String, "Label, at most 20 characters.";
}

object_schema! { InteractiveOrderDetails, "waxwing_meta::messages::InteractiveOrderDetails", "An order that the user can pay in WhatsApp. India and Brazil only.";
    optional "header": InteractiveHeader, "The header, shown above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": OrderDetailsAction, "The order.";
}

object_schema! { OrderDetailsAction, "waxwing_meta::messages::OrderDetailsAction", "The order.";
    optional "name": OrderDetailsActionName, "Always review_and_pay.";
    required "parameters": OrderDetails, "An order and how it is paid.";
}
text_schema!(
    open OrderDetailsActionName, "waxwing_meta::messages::OrderDetailsActionName",
    "Always review_and_pay."
);

object_schema! { OrderDetails, "waxwing_meta::messages::OrderDetails", "An order and how it is paid.";
    required "reference_id": String, "Your own id of the order, unique in the business. At most 35 characters: letters, digits, `_`, `-` and `.`.";
    required "type": OrderGoodsType, "Kind of goods.";
    optional "payment_type": OrderPaymentType, "Payment method: `upi` in India, `br` in Brazil. Omit it elsewhere.";
    optional "payment_configuration": String, "Name of the payment configuration, at most 60 characters.";
    optional "beneficiaries": Vec<Beneficiary>, "Recipients of the goods. For physical goods that are shipped.";
    optional "preferred_payment_methods": Vec<PreferredPaymentMethod>, "The payment app to offer first. At most one.";
    optional "payment_settings": Vec<PaymentSetting>, "Settings of the payment method.";
    required "currency": OrderCurrency, "Currency; India and Brazil.";
    required "total_amount": OrderAmount, "An amount of money: `value` divided by `offset`.";
    required "order": OrderContent, "The items and the amounts. Give `tax` too; only the samples of checkout buttons omit it.";
    optional "shipping_info": OrderShipping, "Addresses from which the user may choose. Required for physical goods in a template with a checkout button, where the list may be empty.";
}
text_schema!(
    open OrderPaymentType, "waxwing_meta::messages::OrderPaymentType",
    "Payment method: `upi` in India, `br` in Brazil. Omit it elsewhere."
);

object_schema! { OrderShipping, "waxwing_meta::messages::OrderShipping", "Addresses from which the user may choose. Required for physical goods in a template with a checkout button, where the list may be empty.";
    required "country": String, "Country as an ISO code. Only `IN`.";
    required "addresses": Vec<AddressFields>, "The addresses; may be empty.";
}
text_schema!(
    open OrderGoodsType, "waxwing_meta::messages::OrderGoodsType", "Kind of goods."
);
text_schema!(
    open OrderCurrency, "waxwing_meta::messages::OrderCurrency",
    "Currency; India and Brazil."
);

object_schema! { OrderAmount, "waxwing_meta::messages::OrderAmount", "An amount of money: `value` divided by `offset`.";
    required "value": i64, "The amount in hundredths.";
    required "offset": i64, "Always 100.";
    optional "description": String, "What the amount is, at most 60 characters.";
}

object_schema! { Beneficiary, "waxwing_meta::messages::Beneficiary", "A recipient of goods.";
    required "name": BeneficiaryName, "Name of a recipient of goods, at most 200 characters.";
    required "address_line1": String, "Street and number, at most 100 characters.";
    optional "address_line2": String, "Second line.";
    required "city": String, "City.";
    required "state": String, "State.";
    required "country": String, "Country; only India.";
    required "postal_code": String, "Postal code.";
}

object_schema! { PreferredPaymentMethod, "waxwing_meta::messages::PreferredPaymentMethod", "A payment app.";
    required "method": PaymentMethod, "Payment apps of India.";
}
text_schema!(
    BeneficiaryName, "waxwing_meta::messages::BeneficiaryName",
    "Name of a recipient of goods, at most 200 characters."
);
text_schema!(
    open PaymentMethod, "waxwing_meta::messages::PaymentMethod", "Payment apps of India."
);

impl JsonSchema for PaymentSetting {
    fn schema_name() -> Cow<'static, str> {
        "PaymentSetting".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::PaymentSetting".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Settings of one payment method.",
            schema::union(
                "type",
                [
                    schema::kind("type", "payment_gateway")
                        .beside(generator.subschema_for::<PaymentGatewaySetting>()),
                    schema::kind("type", "payment_link")
                        .with("payment_link", generator.subschema_for::<PaymentLink>()),
                    schema::kind("type", "pix_dynamic_code")
                        .with(
                            "pix_dynamic_code",
                            generator.subschema_for::<PixDynamicCode>(),
                        ),
                    schema::kind("type", "boleto")
                        .with("boleto", generator.subschema_for::<Boleto>()),
                    schema::kind("type", "upi_intent_link")
                        .with(
                            "upi_intent_link",
                            generator.subschema_for::<UpiIntentLink>(),
                        ),
                    schema::kind("type", "offsite_card_pay")
                        .with(
                            "offsite_card_pay",
                            generator.subschema_for::<OffsiteCardPay>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { PaymentGatewaySetting, "waxwing_meta::messages::PaymentGatewaySetting", "Payment through a gateway (`billdesk`, `razorpay`, `payu`, `zaakpay`).";
    required "payment_gateway": Json, "Free-form settings of the gateway. `razorpay` accepts `receipt` and `notes`, `payu` accepts `udf1` to `udf4`.";
}

object_schema! { PaymentLink, "waxwing_meta::messages::PaymentLink", "A web page on which the user pays.";
    required "uri": String, "Address of the page.";
}

object_schema! { PixDynamicCode, "waxwing_meta::messages::PixDynamicCode", "A Pix code and its payee.";
    required "code": String, "The code to copy.";
    required "merchant_name": String, "Name of the business at the bank.";
    required "key": String, "The Pix key.";
    required "key_type": PixKeyType, "Kind of Pix key. `EVP` is a random key.";
}
text_schema!(
    open PixKeyType, "waxwing_meta::messages::PixKeyType",
    "Kind of Pix key. `EVP` is a random key."
);

object_schema! { Boleto, "waxwing_meta::messages::Boleto", "A boleto.";
    required "digitable_line": String, "The line to copy.";
}

object_schema! { UpiIntentLink, "waxwing_meta::messages::UpiIntentLink", "A UPI address.";
    required "link": String, "The address: `upi://pay` with its parameters.";
}

object_schema! { OffsiteCardPay, "waxwing_meta::messages::OffsiteCardPay", "A stored card.";
    required "last_four_digits": String, "Last four digits of the card, shown to the user.";
    required "credential_id": String, "Your own id of the card, which the webhook repeats.";
}

object_schema! { OrderContent, "waxwing_meta::messages::OrderContent", "The items and the amounts. Give `tax` too; only the samples of checkout buttons omit it.";
    optional "status": OrderContentStatus, "Always pending.";
    optional "type": OrderContentType, "With `quick_pay` the user sees only the pay button.";
    optional "catalog_id": shared::CatalogId, "Id of a product catalog.";
    optional "expiration": OrderExpiration, "When the order can no longer be paid.";
    required "items": Vec<OrderItem>, "The items.";
    required "subtotal": OrderAmount, "An amount of money: `value` divided by `offset`.";
    optional "tax": OrderAmount, "An amount of money: `value` divided by `offset`.";
    optional "shipping": OrderAmount, "An amount of money: `value` divided by `offset`.";
    optional "discount": OrderDiscount, "A discount: `value` divided by `offset`.";
}
text_schema!(
    open OrderContentStatus, "waxwing_meta::messages::OrderContentStatus",
    "Always pending."
);
text_schema!(
    open OrderContentType, "waxwing_meta::messages::OrderContentType",
    "With `quick_pay` the user sees only the pay button."
);

object_schema! { OrderExpiration, "waxwing_meta::messages::OrderExpiration", "When the order can no longer be paid.";
    required "timestamp": String, "Unix seconds as text, at least 300 seconds ahead.";
    optional "description": String, "Text that the user sees, at most 120 characters. The samples of checkout buttons omit it.";
}

object_schema! { OrderItem, "waxwing_meta::messages::OrderItem", "An item of an order.";
    optional "retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
    required "name": String, "Name, at most 60 characters.";
    required "amount": OrderAmount, "An amount of money: `value` divided by `offset`.";
    optional "sale_amount": OrderAmount, "An amount of money: `value` divided by `offset`.";
    required "quantity": i64, "Number of pieces.";
    optional "image": OrderItemImage, "Picture of an item.";
    optional "country_of_origin": String, "Country of origin.";
    optional "importer_name": String, "Name of the importer.";
    optional "importer_address": ImporterAddress, "Address of the importer.";
}

object_schema! { OrderItemImage, "waxwing_meta::messages::OrderItemImage", "Picture of an item.";
    required "link": String, "Public address of the picture.";
}

object_schema! { ImporterAddress, "waxwing_meta::messages::ImporterAddress", "Address of the importer.";
    required "address_line1": String, "Street and number.";
    optional "address_line2": String, "Second line.";
    required "city": String, "City.";
    optional "zone_code": String, "State or zone.";
    optional "postal_code": String, "Postal code.";
    required "country_code": String, "Country code.";
}

object_schema! { OrderDiscount, "waxwing_meta::messages::OrderDiscount", "A discount: `value` divided by `offset`.";
    required "value": i64, "The amount in hundredths.";
    required "offset": i64, "Always 100.";
    optional "description": String, "What the discount is, at most 60 characters.";
    optional "discount_program_name": String, "Name of the programme.";
}

object_schema! { InteractiveOrderStatus, "waxwing_meta::messages::InteractiveOrderStatus", "A status update of an order that was sent as order details.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below the body.";
    required "action": OrderStatusAction, "The status update.";
}

object_schema! { OrderStatusAction, "waxwing_meta::messages::OrderStatusAction", "The status update.";
    optional "name": OrderStatusActionName, "Always review_order.";
    required "parameters": OrderStatusParameters, "The order and its state.";
}
text_schema!(
    open OrderStatusActionName, "waxwing_meta::messages::OrderStatusActionName",
    "Always review_order."
);

object_schema! { OrderStatusParameters, "waxwing_meta::messages::OrderStatusParameters", "The order and its state.";
    required "reference_id": String, "Your own id of the order.";
    required "order": OrderProgress, "Progress of the order.";
    optional "payment": OrderPayment, "Progress of the payment.";
}

object_schema! { OrderProgress, "waxwing_meta::messages::OrderProgress", "Progress of the order.";
    required "status": OrderProgressStatus, "State of an order.";
    optional "description": String, "Text that the user sees, at most 120 characters.";
}
text_schema!(
    open OrderProgressStatus, "waxwing_meta::messages::OrderProgressStatus",
    "State of an order."
);

object_schema! { OrderPayment, "waxwing_meta::messages::OrderPayment", "Progress of the payment.";
    required "status": OrderPaymentStatus, "State of the payment. There may be more values.";
    required "timestamp": i64, "Unix seconds.";
}
text_schema!(
    open OrderPaymentStatus, "waxwing_meta::messages::OrderPaymentStatus",
    "State of the payment. There may be more values."
);

object_schema! { TemplateContent, "waxwing_meta::messages::TemplateContent", "Which template, in which language, and the values of its variables.";
    required "name": String, "Name of the template, at most 512 characters.";
    required "language": TemplateLanguage, "Language of the template.";
    optional "components": Vec<ComponentParameters>, "Values for each component, in any order. Omit it for a template without variables.";
}

object_schema! { TemplateLanguage, "waxwing_meta::messages::TemplateLanguage", "Language of the template.";
    required "code": String, "Language code, such as en_US.";
    optional "policy": TemplateLanguagePolicy, "How the language is chosen. Not needed.";
}
text_schema!(
    open TemplateLanguagePolicy, "waxwing_meta::messages::TemplateLanguagePolicy",
    "How the language is chosen. Not needed."
);

impl JsonSchema for ComponentParameters {
    fn schema_name() -> Cow<'static, str> {
        "ComponentParameters".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::ComponentParameters".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The values for one component of the template. The provider accepts `type` in upper or lower case.",
            schema::union(
                "type",
                [
                    schema::kind("type", "header")
                        .beside(generator.subschema_for::<HeaderParameters>()),
                    schema::kind("type", "body")
                        .beside(generator.subschema_for::<BodyParameters>()),
                    schema::kind("type", "button")
                        .beside(generator.subschema_for::<ButtonParameters>()),
                    schema::kind("type", "limited_time_offer")
                        .beside(generator.subschema_for::<LimitedTimeOfferParameters>()),
                    schema::kind("type", "carousel")
                        .beside(generator.subschema_for::<CarouselParameters>()),
                    schema::kind("type", "tap_target_configuration")
                        .beside(generator.subschema_for::<TapTargetParameters>()),
                    schema::kind("type", "order_status")
                        .beside(
                            generator.subschema_for::<TemplateOrderStatusParameters>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { HeaderParameters, "waxwing_meta::messages::HeaderParameters", "Values for the header.";
    required "parameters": Vec<HeaderParameter>, "The values, in order.";
}

object_schema! { BodyParameters, "waxwing_meta::messages::BodyParameters", "Values for the body.";
    required "parameters": Vec<BodyParameter>, "The values, in order or by name.";
}

object_schema! { ButtonParameters, "waxwing_meta::messages::ButtonParameters", "Values for one button. Give `index`, the position of the button from 0, for all kinds except `voice_call`, whose page has none. Give `parameters` if the button has any.";
    required "sub_type": TemplateButtonKind, "Kind of button. The provider accepts upper case too.";
    optional "index": IntOrString, "An integer. Some answers write it as text.";
    optional "parameters": Vec<ButtonParameter>, "The values.";
}
text_schema!(
    open TemplateButtonKind, "waxwing_meta::messages::TemplateButtonKind",
    "Kind of button. The provider accepts upper case too."
);

object_schema! { LimitedTimeOfferParameters, "waxwing_meta::messages::LimitedTimeOfferParameters", "When a limited-time offer ends.";
    required "parameters": Vec<LimitedTimeOfferParameter>, "The value.";
}

object_schema! { CarouselParameters, "waxwing_meta::messages::CarouselParameters", "Values for the cards.";
    required "cards": Vec<TemplateCard>, "The cards.";
}

object_schema! { TemplateCard, "waxwing_meta::messages::TemplateCard", "Values for one card.";
    required "card_index": i64, "Position of the card, from 0.";
    required "components": Vec<ComponentParameters>, "Values for each component of the card.";
}

object_schema! { TapTargetParameters, "waxwing_meta::messages::TapTargetParameters", "Where a tap on the message leads.";
    required "parameters": Vec<TapTargetParameter>, "The value.";
}

object_schema! { TemplateOrderStatusParameters, "waxwing_meta::messages::TemplateOrderStatusParameters", "A status update of an order, for templates of the subcategory `ORDER_STATUS`. If the change of state is not allowed, a webhook reports errors 2046 or 2047.";
    required "parameters": Vec<OrderStatusParameter>, "The value. Exactly one.";
}

object_schema! { OrderStatusParameter, "waxwing_meta::messages::OrderStatusParameter", "A status update of an order.";
    optional "type": OrderStatusParameterType, "Always order_status.";
    required "order_status": OrderStatusParameters, "The order and its state.";
}
text_schema!(
    open OrderStatusParameterType, "waxwing_meta::messages::OrderStatusParameterType",
    "Always order_status."
);

impl JsonSchema for HeaderParameter {
    fn schema_name() -> Cow<'static, str> {
        "HeaderParameter".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::HeaderParameter".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A value in a header.",
            schema::union(
                "type",
                [
                    schema::kind("type", "text")
                        .beside(generator.subschema_for::<TextParameter>()),
                    schema::kind("type", "currency")
                        .with("currency", generator.subschema_for::<CurrencyValue>()),
                    schema::kind("type", "date_time")
                        .with("date_time", generator.subschema_for::<DateTimeValue>()),
                    schema::kind("type", "image")
                        .with("image", generator.subschema_for::<HeaderMedia>()),
                    schema::kind("type", "video")
                        .with("video", generator.subschema_for::<HeaderMedia>()),
                    schema::kind("type", "gif")
                        .with("gif", generator.subschema_for::<HeaderMedia>()),
                    schema::kind("type", "document")
                        .with("document", generator.subschema_for::<HeaderDocument>()),
                    schema::kind("type", "location")
                        .with("location", generator.subschema_for::<TemplateLocation>()),
                    schema::kind("type", "product")
                        .with("product", generator.subschema_for::<ProductReference>()),
                ],
            ),
        )
    }
}

impl JsonSchema for BodyParameter {
    fn schema_name() -> Cow<'static, str> {
        "BodyParameter".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::BodyParameter".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A value in a body.",
            schema::union(
                "type",
                [
                    schema::kind("type", "text")
                        .beside(generator.subschema_for::<TextParameter>()),
                    schema::kind("type", "currency")
                        .with("currency", generator.subschema_for::<CurrencyValue>()),
                    schema::kind("type", "date_time")
                        .with("date_time", generator.subschema_for::<DateTimeValue>()),
                    schema::kind("type", "group_id")
                        .beside(generator.subschema_for::<GroupIdParameter>()),
                ],
            ),
        )
    }
}

impl JsonSchema for ButtonParameter {
    fn schema_name() -> Cow<'static, str> {
        "ButtonParameter".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::ButtonParameter".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A value of a button.",
            schema::union(
                "type",
                [
                    schema::kind("type", "payload")
                        .beside(generator.subschema_for::<PayloadParameter>()),
                    schema::kind("type", "text")
                        .beside(generator.subschema_for::<TextParameter>()),
                    schema::kind("type", "coupon_code")
                        .beside(generator.subschema_for::<CouponCodeParameter>()),
                    schema::kind("type", "action")
                        .with(
                            "action",
                            generator.subschema_for::<TemplateButtonAction>(),
                        ),
                    schema::kind("type", "ttl_minutes")
                        .beside(generator.subschema_for::<TtlMinutesParameter>()),
                ],
            ),
        )
    }
}

object_schema! { TextParameter, "waxwing_meta::messages::TextParameter", "A text message.";
    required "text": String, "The text. At most 1024 characters in a body and 60 in a header. A one-time code has at most 15 and is given twice: in the body and in the `url` button with index 0. The vendor's OpenAPI document allows 32768.";
    optional "parameter_name": String, "Name of the variable, for templates with named variables.";
}

object_schema! { CurrencyValue, "waxwing_meta::messages::CurrencyValue", "An amount of money.";
    required "fallback_value": String, "Text that is shown if the amount cannot be formatted.";
    required "code": String, "Currency, ISO 4217.";
    required "amount_1000": i64, "The amount multiplied by 1000.";
}

object_schema! { DateTimeValue, "waxwing_meta::messages::DateTimeValue", "A date and time, as text. The provider ignores other members.";
    required "fallback_value": String, "The text to show.";
}

object_schema! { TemplateLocation, "waxwing_meta::messages::TemplateLocation", "A location. Here the coordinates are text.";
    required "latitude": String, "Latitude in degrees.";
    required "longitude": String, "Longitude in degrees.";
    required "name": String, "Name of the place.";
    required "address": String, "Address of the place.";
}

object_schema! { ProductReference, "waxwing_meta::messages::ProductReference", "A product of a catalog.";
    required "product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
    required "catalog_id": shared::CatalogId, "Id of a product catalog.";
}

object_schema! { GroupIdParameter, "waxwing_meta::messages::GroupIdParameter", "A group to which the user is invited. It is shown as a link.";
    required "group_id": shared::GroupId, "Opaque id of a WhatsApp group.";
}

object_schema! { PayloadParameter, "waxwing_meta::messages::PayloadParameter", "Text that the webhook repeats when the user taps the button (`quick_reply`, `voice_call`).";
    required "payload": String, "Your own text, at most 512 characters.";
}

object_schema! { CouponCodeParameter, "waxwing_meta::messages::CouponCodeParameter", "The code that a copy_code button copies.";
    required "coupon_code": String, "The code, at most 20 characters; at most 15 in a template with a limited-time offer.";
}

object_schema! { TemplateButtonAction, "waxwing_meta::messages::TemplateButtonAction", "What the button does. Which members are needed depends on the kind of button.";
    optional "thumbnail_product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
    optional "sections": Vec<ProductSection>, "For `mpm`: the products. Every section needs a title.";
    optional "flow_token": String, "For `flow`: your own token for this run of the flow.";
    optional "flow_action_data": Extra, "For `flow`: data for the first screen.";
    optional "order_details": OrderDetails, "An order and how it is paid.";
    optional "payment_request": PaymentRequest, "What a `payment_request` button asks for (Brazil). The button stays active after the code has expired; you decide when the request ends.";
}

object_schema! { PaymentRequest, "waxwing_meta::messages::PaymentRequest", "What a `payment_request` button asks for (Brazil). The button stays active after the code has expired; you decide when the request ends.";
    required "payment_setting": PaymentRequestSetting, "Payment method. `offsite_card_pay` requires `currency` (BRL) and `total_amount`; `pix_dynamic_code` shows them; the others do not use them.";
    optional "currency": OrderCurrency, "Currency; India and Brazil.";
    optional "total_amount": OrderAmount, "An amount of money: `value` divided by `offset`.";
}

impl JsonSchema for PaymentRequestSetting {
    fn schema_name() -> Cow<'static, str> {
        "PaymentRequestSetting".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::messages::PaymentRequestSetting".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Payment method. `offsite_card_pay` requires `currency` (BRL) and `total_amount`; `pix_dynamic_code` shows them; the others do not use them.",
            schema::union(
                "type",
                [
                    schema::kind("type", "pix_dynamic_code")
                        .with(
                            "pix_dynamic_code",
                            generator.subschema_for::<RequestedPixCode>(),
                        ),
                    schema::kind("type", "boleto")
                        .with("boleto", generator.subschema_for::<Boleto>()),
                    schema::kind("type", "payment_link")
                        .with("payment_link", generator.subschema_for::<PaymentLink>()),
                    schema::kind("type", "offsite_card_pay")
                        .with(
                            "offsite_card_pay",
                            generator.subschema_for::<RequestedCard>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { RequestedPixCode, "waxwing_meta::messages::RequestedPixCode", "A Pix code. Unlike in order details, it has no other members.";
    required "code": String, "The code to copy.";
}

object_schema! { RequestedCard, "waxwing_meta::messages::RequestedCard", "A stored card.";
    required "last_four_digits": String, "Last four digits of the card, shown to the user.";
    optional "credential_id": String, "Your own id of the card, which the webhook repeats.";
}

object_schema! { TtlMinutesParameter, "waxwing_meta::messages::TtlMinutesParameter", "How long a voice_call button works.";
    required "ttl_minutes": i64, "Lifetime in minutes, 1 to 43200.";
}

object_schema! { LimitedTimeOfferParameter, "waxwing_meta::messages::LimitedTimeOfferParameter", "The end of an offer.";
    optional "type": LimitedTimeOfferParameterType, "Always limited_time_offer.";
    required "limited_time_offer": LimitedTimeOffer, "When an offer ends.";
}
text_schema!(
    open LimitedTimeOfferParameterType,
    "waxwing_meta::messages::LimitedTimeOfferParameterType", "Always limited_time_offer."
);

object_schema! { LimitedTimeOffer, "waxwing_meta::messages::LimitedTimeOffer", "When an offer ends.";
    required "expiration_time_ms": i64, "Unix time in milliseconds. One public client sends seconds.";
}

object_schema! { TapTargetParameter, "waxwing_meta::messages::TapTargetParameter", "Web addresses that a tap on the message opens.";
    optional "type": TapTargetParameterType, "Always tap_target_configuration.";
    required "tap_target_configuration": Vec<TapTarget>, "The addresses.";
}
text_schema!(
    open TapTargetParameterType, "waxwing_meta::messages::TapTargetParameterType",
    "Always tap_target_configuration."
);

object_schema! { TapTarget, "waxwing_meta::messages::TapTarget", "A web address with its title.";
    required "url": String, "The address.";
    required "title": String, "The title.";
}

object_schema! { MarkReadRequest, "waxwing_meta::messages::MarkReadRequest", "Marks a message as read, with or without a typing indicator.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "status": ReadStatus, "Always read.";
    required "message_id": MessageId, "Id of the received message.";
    optional "typing_indicator": TypingIndicator, "Shows the user that you are typing.";
}
text_schema!(open ReadStatus, "waxwing_meta::messages::ReadStatus", "Always read.");

object_schema! { TypingIndicator, "waxwing_meta::messages::TypingIndicator", "Shows the user that you are typing.";
    optional "type": TypingIndicatorType, "Always text.";
}
text_schema!(
    open TypingIndicatorType, "waxwing_meta::messages::TypingIndicatorType",
    "Always text."
);

object_schema! { MarketingMessageRequest, "waxwing_meta::messages::MarketingMessageRequest", "A marketing template and its recipient. Give at least one of `to` and `recipient`. If both are present, the provider uses `to`.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "recipient_type": shared::RecipientType, "Kind of recipient. Default: `individual`.";
    optional "to": shared::Destination, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "recipient": Bsuid, "Business-scoped user id, or parent business-scoped user id. Possible since August 2026, but not for templates with a max price (error 131062).";
    optional "context": shared::MessageContext, "Quotes an earlier message of the same conversation.";
    optional "biz_opaque_callback_data": String, "Your own text, which the status webhooks repeat. At most 512 characters.";
    optional "recipient_identity_key_hash": String, "Deliver the message only if this is the user's current identity hash; otherwise error 137000.";
    optional "type": MarketingMessageType, "Always template.";
    required "template": TemplateContent, "Which template, in which language, and the values of its variables.";
    optional "product_policy": ProductPolicy, "What happens if the Marketing Messages API cannot deliver: send through the Cloud API (the default), or fail (`STRICT`).";
    optional "message_activity_sharing": bool, "Whether the user's activity on this message is shared with the provider. Overrides the setting of the account.";
    optional "bid_spec": MessageBid, "How this send differs from the template's max price. Beta, may change.";
}

object_schema! { MessageBid, "waxwing_meta::messages::MessageBid", "How this send differs from the template's max price. Beta, may change.";
    optional "per_message_bid_multiplier": f64, "Factor for the template's `bid_amount` in this send. Above 0; default 1. The provider accepts text too.";
}
text_schema!(
    open MarketingMessageType, "waxwing_meta::messages::MarketingMessageType",
    "Always template."
);
text_schema!(
    open ProductPolicy, "waxwing_meta::messages::ProductPolicy",
    "What happens if the Marketing Messages API cannot deliver: send through the Cloud API (the default), or fail (`STRICT`)."
);

object_schema! { SendEncryptedMessage, "waxwing_meta::messages::SendEncryptedMessage", "An encrypted `send_message` request (JWE).";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "encrypted_contents": String, "JWE of a body for `send_message`. The algorithms are not documented.";
}

object_schema! { EncryptedMessageResponse, "waxwing_meta::messages::EncryptedMessageResponse", "An encrypted answer of `send_message` (JWE).";
    optional "encrypted_contents": String, "JWE of an answer of `send_message`.";
}
