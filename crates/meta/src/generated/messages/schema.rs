// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `messages`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Bsuid, Extra, IntOrString, Json, MessageId};

object_schema! { SendMessageRequest, "waxwing_meta::messages::SendMessageRequest", "A message; the envelope and one kind of content side by side in one object. To whom, and how to follow the message up. At least one of to and recipient; with both, to wins.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "recipient_type": shared::RecipientType, "Kind of recipient. Left out, the provider takes individual.";
    optional "to": shared::Destination, "Phone number of a user with plus sign and country code, or a group id when recipient_type is group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of the business number is put in front. An answer repeats here what was addressed, a user id included.";
    optional "recipient": Bsuid, "Business-scoped user id, or its parent form. Beside to, to wins and the answer has no user_id. Not for authentication templates with a one-tap, zero-tap or copy-code button, nor for templates with a max price (error 131062).";
    optional "context": shared::MessageContext, "Quotes an earlier message of the same conversation.";
    optional "biz_opaque_callback_data": String, "Your own text, repeated in the status webhooks; at most 512 characters.";
    optional "recipient_identity_key_hash": String, "Deliver only if this is the user's present identity hash, else error 137000.";
    optional "category": DirectSendCategory, "service, as when left out, is a message inside the 24-hour window. The other two are Direct Send: the provider makes the template out of the message. utility is for portfolios with a limit of 100,000 users or none, authentication on request and not to a business-scoped user id (errors 100, 139200). utility takes text, cta_url, button, and voice_call alone; authentication takes text. preview_url is ignored.";
    optional "ttl_seconds": i64, "Direct Send: seconds to keep trying, only with category (else error 100). utility 30 to 43200, left out 30 days; authentication 30 to 900, left out 600.";
    optional "direct_send_config": DirectSendConfig, "How the template of a Direct Send message is called; only with category utility.";
    optional "messaging_account_id": String, "Messaging account that pays and owns the template, where a number has several. Older name paid_messaging_account_id, until the end of 2026.";
    beside "": MessageContent, "";
}
text_schema!(
    open DirectSendCategory, "waxwing_meta::messages::DirectSendCategory",
    "service, as when left out, is a message inside the 24-hour window. The other two are Direct Send: the provider makes the template out of the message. utility is for portfolios with a limit of 100,000 users or none, authentication on request and not to a business-scoped user id (errors 100, 139200). utility takes text, cta_url, button, and voice_call alone; authentication takes text. preview_url is ignored."
);

object_schema! { DirectSendConfig, "waxwing_meta::messages::DirectSendConfig", "How the template of a Direct Send message is called; only with category utility.";
    required "template_name": String, "Name, at most 512 of a to z, 0 to 9 and underscore, unique in the account (error 100).";
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
            "The content, told apart by type.",
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

object_schema! { TextContent, "waxwing_meta::messages::TextContent", "Text and link preview.";
    required "body": String, "The text, at most 4096 characters.";
    optional "preview_url": bool, "Show a preview of the first http(s) address in the text. Left out, false.";
}

object_schema! { AudioContent, "waxwing_meta::messages::AudioContent", "An audio file, by exactly one of id and link. AAC, AMR, MP3, MP4 audio or Ogg with mono Opus, at most 16 MB. Nothing is converted. Neither caption nor file name exist for audio.";
    optional "id": shared::MediaId, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "link": String, "Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the provider. An id is the provider's recommendation.";
    optional "voice": bool, "true makes it a voice message, which must be an Ogg file with mono Opus; above 512 KB the recipient downloads it by hand. Left out, false, a plain audio file.";
}

object_schema! { ImageContent, "waxwing_meta::messages::ImageContent", "A picture, by exactly one of id and link. JPEG or PNG with 8 bits a channel, at most 5 MB.";
    optional "id": shared::MediaId, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "link": String, "Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the provider.";
    optional "caption": String, "Text below the picture, at most 1024 characters.";
}

object_schema! { VideoContent, "waxwing_meta::messages::VideoContent", "A video, by exactly one of id and link. MP4 or 3GPP with H.264 and AAC, one audio stream or none, at most 16 MB. B-frames of the High profile and an index (moov) behind the data make trouble.";
    optional "id": shared::MediaId, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "link": String, "Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the provider.";
    optional "caption": String, "Text below the video, at most 1024 characters.";
}

object_schema! { DocumentContent, "waxwing_meta::messages::DocumentContent", "A document, by exactly one of id and link. PDF, plain text or an Office file, at most 100 MB; other types are taken in practice.";
    optional "id": shared::MediaId, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "link": String, "Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the provider.";
    optional "caption": String, "Text below the document, at most 1024 characters.";
    optional "filename": String, "File name that the user sees; its extension decides the icon.";
}

object_schema! { StickerContent, "waxwing_meta::messages::StickerContent", "A sticker, by exactly one of id and link. WebP, at most 100 KB, animated at most 500 KB.";
    optional "id": shared::MediaId, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "link": String, "Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the provider.";
}

object_schema! { LocationContent, "waxwing_meta::messages::LocationContent", "A place. Coordinates are numbers; the provider takes text as well.";
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

object_schema! { ReactionContent, "waxwing_meta::messages::ReactionContent", "The emoji and the message it belongs to.";
    required "message_id": MessageId, "Id of the message to react to.";
    required "emoji": String, "One emoji; the empty text takes the reaction away.";
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
            "What to do with the pin.",
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

object_schema! { PinSetting, "waxwing_meta::messages::PinSetting", "Pins a message for some days.";
    required "message_id": MessageId, "Id of the message to pin.";
    required "expiration_days": i64, "Days until the pin goes away, 1 to 30.";
}

object_schema! { PinRemoval, "waxwing_meta::messages::PinRemoval", "Takes the pin away.";
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
            "The kinds of interactive message.",
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
            "What stands above the body.",
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
    optional "sub_text": String, "A second line, at most 60 characters. Only in the provider's own description of the API, in no guide.";
}

object_schema! { HeaderMedia, "waxwing_meta::messages::HeaderMedia", "A media file for a header, by exactly one of id and link. The limits are those of the kind of media (image 5 MB, video 16 MB; the GIF of a template, MP4, 3.5 MB).";
    optional "id": shared::MediaId, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "link": String, "Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the provider.";
    optional "provider": MediaProvider, "Where a linked file lies; an older form, seen in headers of order details.";
}

object_schema! { MediaProvider, "waxwing_meta::messages::MediaProvider", "Where a linked file lies; an older form, seen in headers of order details.";
    required "name": String, "Name of the media provider.";
}

object_schema! { HeaderDocument, "waxwing_meta::messages::HeaderDocument", "A document for a header, by exactly one of id and link, at most 100 MB; in a template PDF only.";
    optional "id": shared::MediaId, "Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.";
    optional "link": String, "Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the provider.";
    optional "filename": String, "File name that the user sees.";
}

object_schema! { TextOnlyHeader, "waxwing_meta::messages::TextOnlyHeader", "A header for kinds of message that take no other than text.";
    optional "type": TextOnlyHeaderType, "Always text.";
    required "text": String, "The line, at most 60 characters.";
}
text_schema!(
    open TextOnlyHeaderType, "waxwing_meta::messages::TextOnlyHeaderType", "Always text."
);

object_schema! { InteractiveBody, "waxwing_meta::messages::InteractiveBody", "The text of an interactive message.";
    required "text": String, "The text, at most 1024 characters.";
}

object_schema! { InteractiveFooter, "waxwing_meta::messages::InteractiveFooter", "The small text below.";
    required "text": String, "The text, at most 60 characters.";
}

object_schema! { InteractiveButtons, "waxwing_meta::messages::InteractiveButtons", "Up to three buttons that answer with a text of yours; the webhook has button_reply.";
    optional "header": InteractiveHeader, "What stands above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": ReplyButtonsAction, "The buttons.";
}

object_schema! { ReplyButtonsAction, "waxwing_meta::messages::ReplyButtonsAction", "The buttons.";
    required "buttons": Vec<ReplyButton>, "1 to 3 buttons.";
}

object_schema! { ReplyButton, "waxwing_meta::messages::ReplyButton", "A button.";
    optional "type": ReplyButtonType, "Always reply.";
    required "reply": ReplyOption, "What a button shows and what comes back.";
}
text_schema!(
    open ReplyButtonType, "waxwing_meta::messages::ReplyButtonType", "Always reply."
);

object_schema! { ReplyOption, "waxwing_meta::messages::ReplyOption", "What a button shows and what comes back.";
    required "id": String, "Your own id, comes back in the webhook; at most 256 characters.";
    required "title": String, "Label, at most 20 characters.";
}

object_schema! { InteractiveList, "waxwing_meta::messages::InteractiveList", "A button that opens a list to choose one row from; the webhook has list_reply.";
    optional "header": TextOnlyHeader, "A header for kinds of message that take no other than text.";
    required "body": ListBody, "The text of a list message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": ListAction, "The button and its list.";
}

object_schema! { ListBody, "waxwing_meta::messages::ListBody", "The text of a list message.";
    required "text": String, "The text, at most 4096 characters.";
}

object_schema! { ListAction, "waxwing_meta::messages::ListAction", "The button and its list.";
    required "button": String, "Label of the button, at most 20 characters.";
    required "sections": Vec<ListSection>, "1 to 10 sections, with at most 10 rows over all of them.";
}

object_schema! { ListSection, "waxwing_meta::messages::ListSection", "A part of the list.";
    optional "title": String, "Title, at most 24 characters; required as soon as there are two sections.";
    required "rows": Vec<ListRow>, "The rows.";
}

object_schema! { ListRow, "waxwing_meta::messages::ListRow", "A row to choose.";
    required "id": String, "Your own id, comes back in the webhook; at most 200 characters.";
    required "title": String, "Label, at most 24 characters.";
    optional "description": String, "Text below the label, at most 72 characters.";
}

object_schema! { InteractiveUrl, "waxwing_meta::messages::InteractiveUrl", "A button that opens a web address.";
    optional "header": InteractiveHeader, "What stands above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
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

object_schema! { InteractiveFlow, "waxwing_meta::messages::InteractiveFlow", "A button that opens a flow; the webhook has nfm_reply.";
    optional "header": InteractiveHeader, "What stands above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": FlowMessageAction, "The flow.";
}

object_schema! { FlowMessageAction, "waxwing_meta::messages::FlowMessageAction", "The flow.";
    optional "name": FlowMessageActionName, "Always flow.";
    required "parameters": FlowMessageParameters, "Which flow, by exactly one of flow_id and flow_name, and how it starts.";
}
text_schema!(
    open FlowMessageActionName, "waxwing_meta::messages::FlowMessageActionName",
    "Always flow."
);

object_schema! { FlowMessageParameters, "waxwing_meta::messages::FlowMessageParameters", "Which flow, by exactly one of flow_id and flow_name, and how it starts.";
    optional "flow_message_version": FlowMessageVersion, "Always 3.";
    optional "flow_id": shared::FlowId, "Id of a flow.";
    optional "flow_name": String, "Name of the flow.";
    required "flow_cta": String, "Label of the button; at most 30 characters without emoji are advised.";
    optional "mode": FlowMessageMode, "Which version of the flow opens. Left out, published.";
    optional "flow_token": String, "Your own token for this run of the flow; comes back with the answer. Left out, \"unused\".";
    optional "flow_action": FlowStartAction, "How the flow starts: with a screen of its own (navigate) or by asking your endpoint (data_exchange). Left out, navigate.";
    optional "flow_action_payload": FlowStart, "First screen and its data; only with navigate.";
}
text_schema!(
    open FlowMessageVersion, "waxwing_meta::messages::FlowMessageVersion", "Always 3."
);
text_schema!(
    open FlowMessageMode, "waxwing_meta::messages::FlowMessageMode",
    "Which version of the flow opens. Left out, published."
);
text_schema!(
    open FlowStartAction, "waxwing_meta::messages::FlowStartAction",
    "How the flow starts: with a screen of its own (navigate) or by asking your endpoint (data_exchange). Left out, navigate."
);

object_schema! { FlowStart, "waxwing_meta::messages::FlowStart", "First screen and its data; only with navigate.";
    optional "screen": String, "Id of the first screen. Left out, FIRST_ENTRY_SCREEN.";
    optional "data": Extra, "Data for the screen; not empty if it is there.";
}

object_schema! { InteractiveLocationRequest, "waxwing_meta::messages::InteractiveLocationRequest", "Asks for the user's location; it comes as a message of type location.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": SendLocationAction, "The button.";
}

object_schema! { SendLocationAction, "waxwing_meta::messages::SendLocationAction", "The button.";
    optional "name": SendLocationActionName, "Always send_location.";
}
text_schema!(
    open SendLocationActionName, "waxwing_meta::messages::SendLocationActionName",
    "Always send_location."
);

object_schema! { InteractiveContactRequest, "waxwing_meta::messages::InteractiveContactRequest", "Asks the user to share the phone number, which comes as a message of type contacts with the origin contact_request.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": RequestContactAction, "The button.";
}

object_schema! { RequestContactAction, "waxwing_meta::messages::RequestContactAction", "The button.";
    optional "name": RequestContactActionName, "Always request_contact_info.";
}
text_schema!(
    open RequestContactActionName, "waxwing_meta::messages::RequestContactActionName",
    "Always request_contact_info."
);

object_schema! { InteractiveAddress, "waxwing_meta::messages::InteractiveAddress", "Asks for a postal address; the webhook has nfm_reply. India only.";
    optional "header": InteractiveHeader, "What stands above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": AddressAction, "The form.";
}

object_schema! { AddressAction, "waxwing_meta::messages::AddressAction", "The form.";
    optional "name": AddressActionName, "Always address_message.";
    required "parameters": AddressParameters, "Country and what to fill in beforehand.";
}
text_schema!(
    open AddressActionName, "waxwing_meta::messages::AddressActionName",
    "Always address_message."
);

object_schema! { AddressParameters, "waxwing_meta::messages::AddressParameters", "Country and what to fill in beforehand.";
    required "country": String, "Country as an ISO code; only IN so far.";
    optional "values": AddressFields, "The fields of an address.";
    optional "saved_addresses": Vec<SavedAddress>, "Addresses that the user may choose from.";
    optional "validation_errors": BTreeMap<String, String>, "What is wrong, by the name of the field.";
}

object_schema! { SavedAddress, "waxwing_meta::messages::SavedAddress", "An address that you know already.";
    required "id": String, "Your own id; comes back as saved_address_id when the user chooses it.";
    required "value": AddressFields, "The fields of an address.";
}

object_schema! { AddressFields, "waxwing_meta::messages::AddressFields", "The fields of an address.";
    optional "name": shared::PersonName, "Name of a person, or a part of it.";
    optional "phone_number": shared::PersonPhoneNumber, "Phone number of a person in any spelling.";
    optional "in_pin_code": String, "Indian postal code.";
    optional "house_number": String, "House number.";
    optional "floor_number": String, "Floor.";
    optional "tower_number": String, "Tower.";
    optional "building_name": String, "Building.";
    optional "address": String, "Street and the like.";
    optional "landmark_area": String, "Landmark or area.";
    optional "city": String, "City.";
    optional "state": String, "State.";
}

object_schema! { InteractiveVoiceCall, "waxwing_meta::messages::InteractiveVoiceCall", "A button that calls the business on WhatsApp. Error 138000 while calling is off.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": VoiceCallAction, "The button.";
}

object_schema! { VoiceCallAction, "waxwing_meta::messages::VoiceCallAction", "The button.";
    optional "name": VoiceCallActionName, "Always voice_call.";
    optional "parameters": VoiceCallParameters, "Label and life of a call button.";
}
text_schema!(
    open VoiceCallActionName, "waxwing_meta::messages::VoiceCallActionName",
    "Always voice_call."
);

object_schema! { VoiceCallParameters, "waxwing_meta::messages::VoiceCallParameters", "Label and life of a call button.";
    optional "display_text": String, "Label, at most 20 characters. Left out, one of the provider's; pages differ on which.";
    optional "ttl_minutes": i64, "Minutes that the button works, 1 to 43200. Left out, 10080.";
    optional "payload": String, "Your own text, comes back as cta_payload in the webhook calls; at most 512 characters.";
}

object_schema! { InteractiveCallPermission, "waxwing_meta::messages::InteractiveCallPermission", "Asks for the permission to call the user; the webhook has call_permission_reply.";
    optional "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": CallPermissionAction, "The request.";
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
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": ProductAction, "A product.";
}

object_schema! { ProductAction, "waxwing_meta::messages::ProductAction", "A product.";
    required "catalog_id": shared::CatalogId, "Id of a product catalog.";
    required "product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
}

object_schema! { InteractiveProductList, "waxwing_meta::messages::InteractiveProductList", "Up to 30 products of a catalog.";
    required "header": TextOnlyHeader, "A header for kinds of message that take no other than text.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": ProductListAction, "The products.";
}

object_schema! { ProductListAction, "waxwing_meta::messages::ProductListAction", "The products.";
    required "catalog_id": shared::CatalogId, "Id of a product catalog.";
    required "sections": Vec<ProductSection>, "1 to 10 sections, with at most 30 products over all of them.";
}

object_schema! { ProductSection, "waxwing_meta::messages::ProductSection", "A part of a list of products.";
    optional "title": String, "Title, at most 24 characters; required as soon as there are two sections.";
    required "product_items": Vec<ProductItem>, "1 to 30 products.";
}

object_schema! { ProductItem, "waxwing_meta::messages::ProductItem", "A product of the catalog.";
    required "product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
}

object_schema! { InteractiveCatalog, "waxwing_meta::messages::InteractiveCatalog", "A button that opens the catalog.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": CatalogAction, "The button.";
}

object_schema! { CatalogAction, "waxwing_meta::messages::CatalogAction", "The button.";
    optional "name": CatalogActionName, "Always catalog_message.";
    optional "parameters": CatalogParameters, "How the catalog shows.";
}
text_schema!(
    open CatalogActionName, "waxwing_meta::messages::CatalogActionName",
    "Always catalog_message."
);

object_schema! { CatalogParameters, "waxwing_meta::messages::CatalogParameters", "How the catalog shows.";
    required "thumbnail_product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
}

object_schema! { InteractiveCarousel, "waxwing_meta::messages::InteractiveCarousel", "Cards side by side: either media cards, all with the same kind and number of buttons, or product cards, all of one catalog.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
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
            "A card; its action says which kind.",
            schema::forms([
                generator.subschema_for::<ProductCard>(),
                generator.subschema_for::<UrlCard>(),
                generator.subschema_for::<ReplyCard>(),
            ]),
        )
    }
}

object_schema! { ProductCard, "waxwing_meta::messages::ProductCard", "A product.";
    required "card_index": i64, "Place of the card, from 0.";
    optional "type": ProductCardType, "Always product.";
    required "action": ProductAction, "A product.";
}
text_schema!(
    open ProductCardType, "waxwing_meta::messages::ProductCardType", "Always product."
);

object_schema! { UrlCard, "waxwing_meta::messages::UrlCard", "A picture or video with a button that opens a web address.";
    required "card_index": i64, "Place of the card, from 0.";
    optional "type": UrlActionName, "Always cta_url.";
    required "header": CardHeader, "The picture or video of a card.";
    optional "body": CardBody, "The text of a card.";
    required "action": UrlAction, "The button.";
}

object_schema! { ReplyCard, "waxwing_meta::messages::ReplyCard", "A picture or video with quick replies; the webhook has button_reply. The documented sample has no type here.";
    required "card_index": i64, "Place of the card, from 0.";
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
    required "buttons": Vec<CardReplyButton>, "The buttons; as many on each card.";
}

object_schema! { CardReplyButton, "waxwing_meta::messages::CardReplyButton", "A button of a card.";
    optional "type": CardReplyButtonType, "Always quick_reply.";
    required "quick_reply": CardReplyOption, "What a button of a card shows and what comes back.";
}
text_schema!(
    open CardReplyButtonType, "waxwing_meta::messages::CardReplyButtonType",
    "Always quick_reply."
);

object_schema! { CardReplyOption, "waxwing_meta::messages::CardReplyOption", "What a button of a card shows and what comes back.";
    required "id": String, "Your own id, comes back in the webhook; at most 20 characters.";
    required "title": String, "Label, at most 20 characters.";
}

object_schema! { InteractiveOrderDetails, "waxwing_meta::messages::InteractiveOrderDetails", "An order to be paid in WhatsApp. India and Brazil.";
    optional "header": InteractiveHeader, "What stands above the body.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
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
    required "reference_id": String, "Your own id of the order, unique in the business: letters, digits, _ - and dot, at most 35 characters.";
    required "type": OrderGoodsType, "Kind of goods.";
    optional "payment_type": OrderPaymentType, "Way of payment: upi in India, br in Brazil. Left out elsewhere.";
    optional "payment_configuration": String, "Name of the payment configuration, at most 60 characters.";
    optional "beneficiaries": Vec<Beneficiary>, "To whom the goods go; for physical goods that are shipped.";
    optional "preferred_payment_methods": Vec<PreferredPaymentMethod>, "The app to offer first, at most one.";
    optional "payment_settings": Vec<PaymentSetting>, "Settings of the way of payment.";
    required "currency": OrderCurrency, "Currency; India and Brazil.";
    required "total_amount": OrderAmount, "An amount of money: value divided by offset.";
    required "order": OrderContent, "The items and the sums. Give tax as well; only samples of checkout buttons leave it out.";
    optional "shipping_info": OrderShipping, "Addresses to choose from. Required for physical goods in a template with a checkout button, where the list may be empty.";
}
text_schema!(
    open OrderPaymentType, "waxwing_meta::messages::OrderPaymentType",
    "Way of payment: upi in India, br in Brazil. Left out elsewhere."
);

object_schema! { OrderShipping, "waxwing_meta::messages::OrderShipping", "Addresses to choose from. Required for physical goods in a template with a checkout button, where the list may be empty.";
    required "country": String, "Country as an ISO code; only IN.";
    required "addresses": Vec<AddressFields>, "The addresses; may be empty.";
}
text_schema!(
    open OrderGoodsType, "waxwing_meta::messages::OrderGoodsType", "Kind of goods."
);
text_schema!(
    open OrderCurrency, "waxwing_meta::messages::OrderCurrency",
    "Currency; India and Brazil."
);

object_schema! { OrderAmount, "waxwing_meta::messages::OrderAmount", "An amount of money: value divided by offset.";
    required "value": i64, "The amount in hundredths.";
    required "offset": i64, "Always 100.";
    optional "description": String, "What the amount is, at most 60 characters.";
}

object_schema! { Beneficiary, "waxwing_meta::messages::Beneficiary", "Someone who gets goods.";
    required "name": BeneficiaryName, "Name of someone who gets goods, at most 200 characters.";
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
    "Name of someone who gets goods, at most 200 characters."
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
            "Settings of one way of payment.",
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

object_schema! { PaymentGatewaySetting, "waxwing_meta::messages::PaymentGatewaySetting", "Through a payment gateway (billdesk, razorpay, payu, zaakpay).";
    required "payment_gateway": Json, "Free-form; razorpay takes receipt and notes, payu udf1 to udf4.";
}

object_schema! { PaymentLink, "waxwing_meta::messages::PaymentLink", "A page to pay on.";
    required "uri": String, "Address of the page.";
}

object_schema! { PixDynamicCode, "waxwing_meta::messages::PixDynamicCode", "A Pix code and whom it pays.";
    required "code": String, "The code to copy.";
    required "merchant_name": String, "Name of the business at the bank.";
    required "key": String, "The Pix key.";
    required "key_type": PixKeyType, "Kind of Pix key; EVP is a random one.";
}
text_schema!(
    open PixKeyType, "waxwing_meta::messages::PixKeyType",
    "Kind of Pix key; EVP is a random one."
);

object_schema! { Boleto, "waxwing_meta::messages::Boleto", "A boleto.";
    required "digitable_line": String, "The line to copy.";
}

object_schema! { UpiIntentLink, "waxwing_meta::messages::UpiIntentLink", "A UPI address.";
    required "link": String, "The address, upi://pay with its parameters.";
}

object_schema! { OffsiteCardPay, "waxwing_meta::messages::OffsiteCardPay", "A stored card.";
    required "last_four_digits": String, "Last four digits, shown to the user.";
    required "credential_id": String, "Your own id of the card, comes back in the webhook.";
}

object_schema! { OrderContent, "waxwing_meta::messages::OrderContent", "The items and the sums. Give tax as well; only samples of checkout buttons leave it out.";
    optional "status": OrderContentStatus, "Always pending.";
    optional "type": OrderContentType, "quick_pay shows the pay button alone.";
    optional "catalog_id": shared::CatalogId, "Id of a product catalog.";
    optional "expiration": OrderExpiration, "When the order can no longer be paid.";
    required "items": Vec<OrderItem>, "The items.";
    required "subtotal": OrderAmount, "An amount of money: value divided by offset.";
    optional "tax": OrderAmount, "An amount of money: value divided by offset.";
    optional "shipping": OrderAmount, "An amount of money: value divided by offset.";
    optional "discount": OrderDiscount, "A discount: value divided by offset.";
}
text_schema!(
    open OrderContentStatus, "waxwing_meta::messages::OrderContentStatus",
    "Always pending."
);
text_schema!(
    open OrderContentType, "waxwing_meta::messages::OrderContentType",
    "quick_pay shows the pay button alone."
);

object_schema! { OrderExpiration, "waxwing_meta::messages::OrderExpiration", "When the order can no longer be paid.";
    required "timestamp": String, "Unix seconds as text, at least 300 seconds ahead.";
    optional "description": String, "What the user sees, at most 120 characters; samples of checkout buttons leave it out.";
}

object_schema! { OrderItem, "waxwing_meta::messages::OrderItem", "An item of an order.";
    optional "retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
    required "name": String, "Name, at most 60 characters.";
    required "amount": OrderAmount, "An amount of money: value divided by offset.";
    optional "sale_amount": OrderAmount, "An amount of money: value divided by offset.";
    required "quantity": i64, "How many.";
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

object_schema! { OrderDiscount, "waxwing_meta::messages::OrderDiscount", "A discount: value divided by offset.";
    required "value": i64, "The amount in hundredths.";
    required "offset": i64, "Always 100.";
    optional "description": String, "What the discount is, at most 60 characters.";
    optional "discount_program_name": String, "Name of the programme.";
}

object_schema! { InteractiveOrderStatus, "waxwing_meta::messages::InteractiveOrderStatus", "News of an order that was sent as order details.";
    required "body": InteractiveBody, "The text of an interactive message.";
    optional "footer": InteractiveFooter, "The small text below.";
    required "action": OrderStatusAction, "The news.";
}

object_schema! { OrderStatusAction, "waxwing_meta::messages::OrderStatusAction", "The news.";
    optional "name": OrderStatusActionName, "Always review_order.";
    required "parameters": OrderStatusParameters, "Which order, and its state.";
}
text_schema!(
    open OrderStatusActionName, "waxwing_meta::messages::OrderStatusActionName",
    "Always review_order."
);

object_schema! { OrderStatusParameters, "waxwing_meta::messages::OrderStatusParameters", "Which order, and its state.";
    required "reference_id": String, "Your own id of the order.";
    required "order": OrderProgress, "How far the order is.";
    optional "payment": OrderPayment, "How far the payment is.";
}

object_schema! { OrderProgress, "waxwing_meta::messages::OrderProgress", "How far the order is.";
    required "status": OrderProgressStatus, "State of an order.";
    optional "description": String, "What the user sees, at most 120 characters.";
}
text_schema!(
    open OrderProgressStatus, "waxwing_meta::messages::OrderProgressStatus",
    "State of an order."
);

object_schema! { OrderPayment, "waxwing_meta::messages::OrderPayment", "How far the payment is.";
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
    optional "components": Vec<ComponentParameters>, "Values by component, in any order. Left out for a template without variables.";
}

object_schema! { TemplateLanguage, "waxwing_meta::messages::TemplateLanguage", "Language of the template.";
    required "code": String, "Language code, such as en_US.";
    optional "policy": TemplateLanguagePolicy, "How the language is chosen; needless.";
}
text_schema!(
    open TemplateLanguagePolicy, "waxwing_meta::messages::TemplateLanguagePolicy",
    "How the language is chosen; needless."
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
            "The values for one component of the template. The provider takes type in any case.",
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

object_schema! { ButtonParameters, "waxwing_meta::messages::ButtonParameters", "Values for one button. Give index, the place of the button from 0, for all kinds but voice_call, whose page has none; parameters where the button takes any.";
    required "sub_type": TemplateButtonKind, "Kind of button. Upper case is taken as well.";
    optional "index": IntOrString, "An integer that some answers write as text.";
    optional "parameters": Vec<ButtonParameter>, "The values.";
}
text_schema!(
    open TemplateButtonKind, "waxwing_meta::messages::TemplateButtonKind",
    "Kind of button. Upper case is taken as well."
);

object_schema! { LimitedTimeOfferParameters, "waxwing_meta::messages::LimitedTimeOfferParameters", "When a limited-time offer ends.";
    required "parameters": Vec<LimitedTimeOfferParameter>, "The value.";
}

object_schema! { CarouselParameters, "waxwing_meta::messages::CarouselParameters", "Values for the cards.";
    required "cards": Vec<TemplateCard>, "The cards.";
}

object_schema! { TemplateCard, "waxwing_meta::messages::TemplateCard", "Values for one card.";
    required "card_index": i64, "Place of the card, from 0.";
    required "components": Vec<ComponentParameters>, "Values by component of the card.";
}

object_schema! { TapTargetParameters, "waxwing_meta::messages::TapTargetParameters", "Where a tap on the message leads.";
    required "parameters": Vec<TapTargetParameter>, "The value.";
}

object_schema! { TemplateOrderStatusParameters, "waxwing_meta::messages::TemplateOrderStatusParameters", "News of an order, for templates of the sub category ORDER_STATUS. A change that is not allowed comes back by webhook (errors 2046, 2047).";
    required "parameters": Vec<OrderStatusParameter>, "The value, one.";
}

object_schema! { OrderStatusParameter, "waxwing_meta::messages::OrderStatusParameter", "News of an order.";
    optional "type": OrderStatusParameterType, "Always order_status.";
    required "order_status": OrderStatusParameters, "Which order, and its state.";
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

object_schema! { TextParameter, "waxwing_meta::messages::TextParameter", "A text.";
    required "text": String, "The text. At most 1024 characters in a body, 60 in a header; a one-time code, 15, stands in the body and in the url button with index 0. The provider's own description allows 32768.";
    optional "parameter_name": String, "Name of the variable, for templates with named variables.";
}

object_schema! { CurrencyValue, "waxwing_meta::messages::CurrencyValue", "An amount of money.";
    required "fallback_value": String, "Text to show where the amount cannot be formatted.";
    required "code": String, "Currency, ISO 4217.";
    required "amount_1000": i64, "The amount times 1000.";
}

object_schema! { DateTimeValue, "waxwing_meta::messages::DateTimeValue", "A date and time, as text; other members are ignored by the provider.";
    required "fallback_value": String, "The text to show.";
}

object_schema! { TemplateLocation, "waxwing_meta::messages::TemplateLocation", "A place; here the coordinates are text.";
    required "latitude": String, "Latitude in degrees.";
    required "longitude": String, "Longitude in degrees.";
    required "name": String, "Name of the place.";
    required "address": String, "Address of the place.";
}

object_schema! { ProductReference, "waxwing_meta::messages::ProductReference", "A product of a catalog.";
    required "product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
    required "catalog_id": shared::CatalogId, "Id of a product catalog.";
}

object_schema! { GroupIdParameter, "waxwing_meta::messages::GroupIdParameter", "A group to invite to; shows as a link.";
    required "group_id": shared::GroupId, "Opaque id of a WhatsApp group.";
}

object_schema! { PayloadParameter, "waxwing_meta::messages::PayloadParameter", "Text that comes back when the button is tapped (quick_reply, voice_call).";
    required "payload": String, "Your own text, at most 512 characters.";
}

object_schema! { CouponCodeParameter, "waxwing_meta::messages::CouponCodeParameter", "The code that a copy_code button copies.";
    required "coupon_code": String, "The code, at most 20 characters; 15 beside a limited-time offer.";
}

object_schema! { TemplateButtonAction, "waxwing_meta::messages::TemplateButtonAction", "The members depend on the kind of button.";
    optional "thumbnail_product_retailer_id": shared::ProductRetailerId, "Id of a product in its catalog, given by the business (content id, SKU).";
    optional "sections": Vec<ProductSection>, "mpm: the products; a title on every section.";
    optional "flow_token": String, "flow: your own token for this run of the flow.";
    optional "flow_action_data": Extra, "flow: data for the first screen.";
    optional "order_details": OrderDetails, "An order and how it is paid.";
    optional "payment_request": PaymentRequest, "What a payment_request button asks for (Brazil). The button stays active after the code has expired; its end is up to you.";
}

object_schema! { PaymentRequest, "waxwing_meta::messages::PaymentRequest", "What a payment_request button asks for (Brazil). The button stays active after the code has expired; its end is up to you.";
    required "payment_setting": PaymentRequestSetting, "How it is paid. offsite_card_pay demands currency BRL and total_amount; pix_dynamic_code shows them; the others do not use them.";
    optional "currency": OrderCurrency, "Currency; India and Brazil.";
    optional "total_amount": OrderAmount, "An amount of money: value divided by offset.";
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
            "How it is paid. offsite_card_pay demands currency BRL and total_amount; pix_dynamic_code shows them; the others do not use them.",
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

object_schema! { RequestedPixCode, "waxwing_meta::messages::RequestedPixCode", "A Pix code; the code alone, unlike in order details.";
    required "code": String, "The code to copy.";
}

object_schema! { RequestedCard, "waxwing_meta::messages::RequestedCard", "A stored card.";
    required "last_four_digits": String, "Last four digits, shown to the user.";
    optional "credential_id": String, "Your own id of the card, comes back in the webhook.";
}

object_schema! { TtlMinutesParameter, "waxwing_meta::messages::TtlMinutesParameter", "How long a voice_call button works.";
    required "ttl_minutes": i64, "Minutes, 1 to 43200.";
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
    required "expiration_time_ms": i64, "Unix time in milliseconds, as the name says; one public client sends seconds.";
}

object_schema! { TapTargetParameter, "waxwing_meta::messages::TapTargetParameter", "Web addresses behind the message.";
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

object_schema! { MarkReadRequest, "waxwing_meta::messages::MarkReadRequest", "Read mark, with or without typing indicator.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "status": ReadStatus, "Always read.";
    required "message_id": MessageId, "Id of the received message.";
    optional "typing_indicator": TypingIndicator, "Shows the user that an answer is being written.";
}
text_schema!(open ReadStatus, "waxwing_meta::messages::ReadStatus", "Always read.");

object_schema! { TypingIndicator, "waxwing_meta::messages::TypingIndicator", "Shows the user that an answer is being written.";
    optional "type": TypingIndicatorType, "Always text.";
}
text_schema!(
    open TypingIndicatorType, "waxwing_meta::messages::TypingIndicatorType",
    "Always text."
);

object_schema! { MarketingMessageRequest, "waxwing_meta::messages::MarketingMessageRequest", "A marketing template and to whom it goes. At least one of to and recipient; with both, to wins.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "recipient_type": shared::RecipientType, "Kind of recipient. Left out, the provider takes individual.";
    optional "to": shared::Destination, "Phone number of a user with plus sign and country code, or a group id when recipient_type is group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of the business number is put in front. An answer repeats here what was addressed, a user id included.";
    optional "recipient": Bsuid, "Business-scoped user id, or its parent form; since August 2026. Not for templates with a max price (error 131062).";
    optional "context": shared::MessageContext, "Quotes an earlier message of the same conversation.";
    optional "biz_opaque_callback_data": String, "Your own text, repeated in the status webhooks; at most 512 characters.";
    optional "recipient_identity_key_hash": String, "Deliver only if this is the user's present identity hash, else error 137000.";
    optional "type": MarketingMessageType, "Always template.";
    required "template": TemplateContent, "Which template, in which language, and the values of its variables.";
    optional "product_policy": ProductPolicy, "What happens where the Marketing Messages API cannot deliver: fall back to the Cloud API, which is the default, or fail (STRICT).";
    optional "message_activity_sharing": bool, "Whether the user's activity on this message is shared with the provider; overrides the setting of the account.";
    optional "bid_spec": MessageBid, "How this send differs from the template's max price. Beta, may change.";
}

object_schema! { MessageBid, "waxwing_meta::messages::MessageBid", "How this send differs from the template's max price. Beta, may change.";
    optional "per_message_bid_multiplier": f64, "Multiplies the template's bid_amount for this send; above 0, left out 1. The provider takes text as well.";
}
text_schema!(
    open MarketingMessageType, "waxwing_meta::messages::MarketingMessageType",
    "Always template."
);
text_schema!(
    open ProductPolicy, "waxwing_meta::messages::ProductPolicy",
    "What happens where the Marketing Messages API cannot deliver: fall back to the Cloud API, which is the default, or fail (STRICT)."
);

object_schema! { SendEncryptedMessage, "waxwing_meta::messages::SendEncryptedMessage", "A send in a JWE envelope.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "encrypted_contents": String, "JWE of the body that send_message would take. Its algorithms are not documented.";
}

object_schema! { EncryptedMessageResponse, "waxwing_meta::messages::EncryptedMessageResponse", "An answer in a JWE envelope.";
    optional "encrypted_contents": String, "JWE of the answer that send_message would give.";
}
