// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `messages`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Extra, Timestamp};

object_schema! { TextMessage, "waxwing_infobip::messages::TextMessage", "A text and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": TextContent, "A text, with a preview of its first link if wanted.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { TextContent, "waxwing_infobip::messages::TextContent", "A text, with a preview of its first link if wanted.";
    required "text": String, "The text, 1 to 4096 characters.";
    optional "previewUrl": bool, "Preview of a link; needs an http(s) address in the text and removeProtocol false. Default: false.";
}

object_schema! { DocumentMessage, "waxwing_infobip::messages::DocumentMessage", "A document and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": DocumentContent, "The document.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { DocumentContent, "waxwing_infobip::messages::DocumentContent", "The document.";
    required "mediaUrl": String, "Public http(s) address of the file, 1 to 2048 characters; file at most 100 MB.";
    optional "caption": String, "Caption, at most 3000 characters.";
    optional "filename": String, "File name that is shown, at most 240 characters.";
}

object_schema! { ImageMessage, "waxwing_infobip::messages::ImageMessage", "An image and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": ImageContent, "The image.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { ImageContent, "waxwing_infobip::messages::ImageContent", "The image.";
    required "mediaUrl": String, "Public http(s) address of the file, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.";
    optional "caption": String, "Caption, at most 3000 characters.";
}

object_schema! { AudioMessage, "waxwing_infobip::messages::AudioMessage", "An audio message and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": AudioContent, "The audio file. Neither caption nor file name exist for audio.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { AudioContent, "waxwing_infobip::messages::AudioContent", "The audio file. Neither caption nor file name exist for audio.";
    required "mediaUrl": String, "Public http(s) address of the file, 1 to 2048 characters. AAC, AMR, MP3, MP4 or Opus, at most 16 MB. Nothing is converted.";
    optional "voice": bool, "true shows it as a voice note; the file must then be Ogg with Opus. Left out, a plain audio file. Since version 3.210.0 of the vendor's document (July 2026).";
}

object_schema! { VideoMessage, "waxwing_infobip::messages::VideoMessage", "A video and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": VideoContent, "The video.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { VideoContent, "waxwing_infobip::messages::VideoContent", "The video.";
    required "mediaUrl": String, "Public http(s) address of the file, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.";
    optional "caption": String, "Caption, at most 3000 characters.";
}

object_schema! { StickerMessage, "waxwing_infobip::messages::StickerMessage", "A sticker and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": StickerContent, "The sticker.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { StickerContent, "waxwing_infobip::messages::StickerContent", "The sticker.";
    required "mediaUrl": String, "Public http(s) address of the file, 1 to 2048 characters. WebP, 512 x 512 pixels, at most 100 KB, animated 500 KB.";
}

object_schema! { LocationMessage, "waxwing_infobip::messages::LocationMessage", "A place and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": LocationContent, "The place.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { LocationContent, "waxwing_infobip::messages::LocationContent", "The place.";
    required "latitude": f64, "Degrees, -90 to 90.";
    required "longitude": f64, "Degrees, -180 to 180.";
    optional "name": String, "Name of the place, at most 1000 characters.";
    optional "address": String, "Address, at most 1000 characters.";
}

object_schema! { ContactsMessage, "waxwing_infobip::messages::ContactsMessage", "Contact cards and how to follow them up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": ContactsContent, "The cards.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { ContactsContent, "waxwing_infobip::messages::ContactsContent", "The cards.";
    required "contacts": Vec<ContactContent>, "The cards.";
}

object_schema! { ContactContent, "waxwing_infobip::messages::ContactContent", "A contact card.";
    optional "addresses": Vec<AddressContent>, "Postal addresses.";
    optional "birthday": String, "Date, YYYY-MM-DD.";
    optional "emails": Vec<EmailContent>, "Mail addresses.";
    required "name": NameContent, "A name.";
    optional "org": OrganizationContent, "Where the person works.";
    optional "phones": Vec<PhoneContent>, "Phone numbers.";
    optional "urls": Vec<UrlContent>, "Web pages.";
}

object_schema! { AddressContent, "waxwing_infobip::messages::AddressContent", "A postal address.";
    optional "street": String, "Street and number.";
    optional "city": String, "City.";
    optional "state": String, "State.";
    optional "zip": String, "Postal code.";
    optional "country": String, "Country.";
    optional "countryCode": String, "Two letters of the country.";
    optional "type": AddressType, "Kind of address.";
}
text_schema!(
    open AddressType, "waxwing_infobip::messages::AddressType", "Kind of address."
);

object_schema! { EmailContent, "waxwing_infobip::messages::EmailContent", "A mail address.";
    optional "email": shared::ContactEmail, "Mail address of a contact card.";
    optional "type": EmailType, "Kind of mail address.";
}
text_schema!(
    open EmailType, "waxwing_infobip::messages::EmailType", "Kind of mail address."
);

object_schema! { NameContent, "waxwing_infobip::messages::NameContent", "A name.";
    required "firstName": shared::PersonName, "Name of a person.";
    optional "lastName": shared::PersonName, "Name of a person.";
    optional "middleName": shared::PersonName, "Name of a person.";
    optional "nameSuffix": String, "What follows the name.";
    optional "namePrefix": String, "What stands before the name.";
    required "formattedName": shared::PersonName, "Name of a person.";
}

object_schema! { OrganizationContent, "waxwing_infobip::messages::OrganizationContent", "Where the person works.";
    optional "company": String, "Company.";
    optional "department": String, "Department.";
    optional "title": String, "Job title.";
}

object_schema! { PhoneContent, "waxwing_infobip::messages::PhoneContent", "A phone number.";
    optional "phone": shared::ContactPhone, "Phone number of a contact card, as its owner wrote it.";
    optional "type": shared::PhoneType, "Kind of phone number.";
    optional "waId": shared::WaId, "WhatsApp account of a contact, the phone number in digits.";
}

object_schema! { UrlContent, "waxwing_infobip::messages::UrlContent", "A web page.";
    optional "url": String, "Address.";
    optional "type": UrlType, "Kind of web page.";
}
text_schema!(open UrlType, "waxwing_infobip::messages::UrlType", "Kind of web page.");

object_schema! { BulkMessage, "waxwing_infobip::messages::BulkMessage", "Template messages.";
    required "messages": Vec<TemplateMessage>, "The messages. How many one request may hold is not documented.";
    optional "bulkId": shared::BulkId, "Id of a request with several messages, your own or one given by the provider; at most 100 characters.";
}

object_schema! { TemplateMessage, "waxwing_infobip::messages::TemplateMessage", "A template message and how to follow it up. A quoted message is not shown with templates.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": TemplateContent, "The template and its values.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "smsFailover": SmsFailover, "Text message that is sent when the template cannot be delivered.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { SmsFailover, "waxwing_infobip::messages::SmsFailover", "Text message that is sent when the template cannot be delivered.";
    required "from": SmsSender, "Sender of the text message, 1 to 24 characters. A number by the description, a name in the vendor's example.";
    required "text": String, "The text, 1 to 4096 characters.";
}
text_schema!(
    SmsSender, "waxwing_infobip::messages::SmsSender",
    "Sender of the text message, 1 to 24 characters. A number by the description, a name in the vendor's example."
);

object_schema! { BulkMessageInfo, "waxwing_infobip::messages::BulkMessageInfo", "The messages that were taken, each with its first status.";
    optional "messages": Option<Vec<shared::SingleMessageInfo>>, "One for each message.";
    optional "bulkId": Option<shared::BulkId>, "Id of a request with several messages, your own or one given by the provider; at most 100 characters.";
}

object_schema! { TemplateContent, "waxwing_infobip::messages::TemplateContent", "The template and its values.";
    required "templateName": shared::TemplateName, "Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.";
    required "templateData": TemplateDataContent, "Values for the parts of the template, as registered.";
    required "language": String, "Language code, exactly as registered.";
}

object_schema! { TemplateDataContent, "waxwing_infobip::messages::TemplateDataContent", "Values for the parts of the template, as registered.";
    required "body": TemplateBodyContent, "Values of the body.";
    optional "header": TemplateHeaderContent, "Values of the header, told apart by type.";
    optional "buttons": Vec<TemplateButtonContent>, "Only buttons that take a value, in registered order. At most 10, of them 2 with URL, 1 COPY_CODE, 1 FLOW; CATALOG, MULTI_PRODUCT and ORDER_DETAILS stand alone.";
    optional "carousel": TemplateCarouselContent, "Values of the carousel.";
    optional "limitedTimeOffer": TemplateLimitedTimeOfferContent, "End of the offer.";
    optional "orderStatus": TemplateOrderStatusContent, "New state of an order.";
}

object_schema! { TemplateBodyContent, "waxwing_infobip::messages::TemplateBodyContent", "Values of the body.";
    required "placeholders": Vec<String>, "One value for each placeholder, in order; empty list for none. No value may be empty or hold a line break or tab.";
}

impl JsonSchema for TemplateHeaderContent {
    fn schema_name() -> Cow<'static, str> {
        "TemplateHeaderContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::messages::TemplateHeaderContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Values of the header, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TEXT")
                        .beside(generator.subschema_for::<TemplateTextHeaderContent>()),
                    schema::kind("type", "DOCUMENT")
                        .beside(
                            generator.subschema_for::<TemplateDocumentHeaderContent>(),
                        ),
                    schema::kind("type", "IMAGE")
                        .beside(generator.subschema_for::<TemplateImageHeaderContent>()),
                    schema::kind("type", "VIDEO")
                        .beside(generator.subschema_for::<TemplateVideoHeaderContent>()),
                    schema::kind("type", "GIF")
                        .beside(generator.subschema_for::<TemplateGifHeaderContent>()),
                    schema::kind("type", "LOCATION")
                        .beside(
                            generator.subschema_for::<TemplateLocationHeaderContent>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { TemplateTextHeaderContent, "waxwing_infobip::messages::TemplateTextHeaderContent", "Text header.";
    required "placeholder": String, "The value; no line break, no tab, at most 4 spaces in a row.";
}

object_schema! { TemplateDocumentHeaderContent, "waxwing_infobip::messages::TemplateDocumentHeaderContent", "Document header.";
    required "mediaUrl": String, "Public http(s) address of a PDF, 1 to 2048 characters; file at most 100 MB.";
    required "filename": String, "File name that is shown, 1 to 240 characters.";
}

object_schema! { TemplateImageHeaderContent, "waxwing_infobip::messages::TemplateImageHeaderContent", "Image header.";
    required "mediaUrl": String, "Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.";
}

object_schema! { TemplateVideoHeaderContent, "waxwing_infobip::messages::TemplateVideoHeaderContent", "Video header.";
    required "mediaUrl": String, "Public http(s) address, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.";
}

object_schema! { TemplateGifHeaderContent, "waxwing_infobip::messages::TemplateGifHeaderContent", "Animation as header; only with the Marketing Messages API.";
    required "mediaUrl": String, "Public http(s) address of an MP4 file, 1 to 2048 characters; above 3.5 MB it becomes a video.";
}

object_schema! { TemplateLocationHeaderContent, "waxwing_infobip::messages::TemplateLocationHeaderContent", "Place as header.";
    required "latitude": f64, "Degrees, -90 to 90.";
    required "longitude": f64, "Degrees, -180 to 180.";
}

impl JsonSchema for TemplateButtonContent {
    fn schema_name() -> Cow<'static, str> {
        "TemplateButtonContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::messages::TemplateButtonContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Value of a button, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "QUICK_REPLY")
                        .beside(
                            generator.subschema_for::<TemplateQuickReplyButtonContent>(),
                        ),
                    schema::kind("type", "URL")
                        .beside(generator.subschema_for::<TemplateUrlButtonContent>()),
                    schema::kind("type", "COPY_CODE")
                        .beside(
                            generator.subschema_for::<TemplateCopyCodeButtonContent>(),
                        ),
                    schema::kind("type", "FLOW")
                        .beside(generator.subschema_for::<TemplateFlowButtonContent>()),
                    schema::kind("type", "CATALOG")
                        .beside(
                            generator.subschema_for::<TemplateCatalogButtonContent>(),
                        ),
                    schema::kind("type", "MULTI_PRODUCT")
                        .beside(
                            generator
                                .subschema_for::<TemplateMultiProductButtonContent>(),
                        ),
                    schema::kind("type", "ORDER_DETAILS")
                        .with(
                            "action",
                            generator
                                .subschema_for::<TemplateOrderDetailsActionContent>(),
                        ),
                    schema::kind("type", "VOICE_CALL")
                        .beside(
                            generator.subschema_for::<TemplateVoiceCallButtonContent>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { TemplateQuickReplyButtonContent, "waxwing_infobip::messages::TemplateQuickReplyButtonContent", "Quick reply.";
    required "parameter": String, "Payload that comes back with the press of the button, 1 to 128 characters.";
}

object_schema! { TemplateUrlButtonContent, "waxwing_infobip::messages::TemplateUrlButtonContent", "Dynamic address. Authentication templates get their one-time code here too.";
    required "parameter": String, "End of the address, or the one-time code.";
}

object_schema! { TemplateCopyCodeButtonContent, "waxwing_infobip::messages::TemplateCopyCodeButtonContent", "Code to copy.";
    required "parameter": String, "Coupon code, 1 to 15 characters.";
}

object_schema! { TemplateFlowButtonContent, "waxwing_infobip::messages::TemplateFlowButtonContent", "Flow.";
    optional "flowToken": String, "Your own text for the flow, at most 3000 characters.";
    optional "data": Extra, "Input of the first screen.";
}

object_schema! { TemplateCatalogButtonContent, "waxwing_infobip::messages::TemplateCatalogButtonContent", "Catalogue. Without thumbnail the first product is shown; its id has at most 3000 characters.";
    optional "thumbnailProductRetailerId": shared::ProductRetailerId, "Id of a product in its catalogue, as the shop gave it.";
}

object_schema! { TemplateMultiProductButtonContent, "waxwing_infobip::messages::TemplateMultiProductButtonContent", "Several products. Without thumbnail the first product is shown; its id has at most 3000 characters.";
    optional "thumbnailProductRetailerId": shared::ProductRetailerId, "Id of a product in its catalogue, as the shop gave it.";
    required "sections": Vec<MultiProductSectionContent>, "1 to 10 sections.";
}

object_schema! { MultiProductSectionContent, "waxwing_infobip::messages::MultiProductSectionContent", "Section of products.";
    required "title": String, "Title, at most 24 characters.";
    required "productRetailerIds": Vec<shared::ProductRetailerId>, "The products, ids of at most 3000 characters; unknown ones are left out without notice.";
}

object_schema! { TemplateVoiceCallButtonContent, "waxwing_infobip::messages::TemplateVoiceCallButtonContent", "Call the business.";
    optional "callValidityPeriod": i32, "Minutes that the button works, 1 to 43200. Default: 10080 (7 days).";
    optional "callContextPayload": String, "Your own text, 1 to 512 characters; comes with the call.";
}

object_schema! { TemplateOrderDetailsActionContent, "waxwing_infobip::messages::TemplateOrderDetailsActionContent", "Order and payment. totalAmount is subtotal, tax and shipping less discount.";
    required "payment": TemplateOrderPaymentDetails, "Way to pay, told apart by type.";
    optional "paymentConfiguration": String, "Name of the payment configuration, 1 to 60 characters. May be left out with BRAZIL_PIX_DC and UPI_LINK, must be with BRAZIL_LINK, BRAZIL_BOLETO, BRAZIL_PAYMENTS and UPI_INTENT.";
    required "orderCurrency": shared::OrderCurrency, "Currency of an order.";
    required "orderType": shared::OrderType, "Kind of goods.";
    required "totalAmount": shared::OrderAmount, "An amount.";
    required "order": shared::OrderDetails, "An order. Without catalogId each item needs origin and importer (UPI_PAYU only).";
}

impl JsonSchema for TemplateOrderPaymentDetails {
    fn schema_name() -> Cow<'static, str> {
        "TemplateOrderPaymentDetails".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::messages::TemplateOrderPaymentDetails".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Way to pay, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "BRAZIL_PIX_DC")
                        .beside(
                            generator
                                .subschema_for::<shared::BrazilPixDcPaymentDetails>(),
                        ),
                    schema::kind("type", "BRAZIL_LINK")
                        .beside(
                            generator.subschema_for::<shared::BrazilLinkPaymentDetails>(),
                        ),
                    schema::kind("type", "BRAZIL_BOLETO")
                        .beside(
                            generator
                                .subschema_for::<shared::BrazilBoletoPaymentDetails>(),
                        ),
                    schema::kind("type", "BRAZIL_PAYMENTS")
                        .beside(
                            generator.subschema_for::<shared::BrazilPaymentsDetails>(),
                        ),
                    schema::kind("type", "PG_PAYU")
                        .beside(
                            generator.subschema_for::<shared::PgPayuPaymentDetails>(),
                        ),
                    schema::kind("type", "PG_RAZORPAY")
                        .beside(
                            generator.subschema_for::<shared::PgRazorpayPaymentDetails>(),
                        ),
                    schema::kind("type", "UPI_INTENT")
                        .beside(
                            generator.subschema_for::<shared::UpiIntentPaymentDetails>(),
                        ),
                    schema::kind("type", "UPI_LINK")
                        .beside(
                            generator.subschema_for::<shared::UpiLinkPaymentDetails>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { TemplateCarouselContent, "waxwing_infobip::messages::TemplateCarouselContent", "Values of the carousel.";
    required "cards": Vec<TemplateCardContent>, "1 to 10 cards.";
}

object_schema! { TemplateCardContent, "waxwing_infobip::messages::TemplateCardContent", "Values of a card.";
    required "header": TemplateHeaderContent, "Values of the header, told apart by type.";
    optional "body": TemplateBodyContent, "Values of the body.";
    optional "buttons": Vec<TemplateCardButtonContent>, "1 or 2 buttons; left out for a static address.";
}

impl JsonSchema for TemplateCardButtonContent {
    fn schema_name() -> Cow<'static, str> {
        "TemplateCardButtonContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::messages::TemplateCardButtonContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Value of a card's button, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "QUICK_REPLY")
                        .beside(
                            generator.subschema_for::<TemplateQuickReplyButtonContent>(),
                        ),
                    schema::kind("type", "URL")
                        .beside(generator.subschema_for::<TemplateUrlButtonContent>()),
                ],
            ),
        )
    }
}

object_schema! { TemplateLimitedTimeOfferContent, "waxwing_infobip::messages::TemplateLimitedTimeOfferContent", "End of the offer.";
    required "expirationTime": Timestamp, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}

object_schema! { TemplateOrderStatusContent, "waxwing_infobip::messages::TemplateOrderStatusContent", "New state of an order.";
    required "orderStatuses": Vec<OrderStatusContent>, "The states.";
}

impl JsonSchema for OrderStatusContent {
    fn schema_name() -> Cow<'static, str> {
        "OrderStatusContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::messages::OrderStatusContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "State of an order, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "ORDER_STATUS")
                        .beside(
                            generator.subschema_for::<TemplateOrderStatusActionContent>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { TemplateOrderStatusActionContent, "waxwing_infobip::messages::TemplateOrderStatusActionContent", "State of an order.";
    required "payment": shared::OrderPaymentStatus, "The payment that a status is about, told apart by type. There is no BRAZIL_PAYMENTS here.";
    required "status": shared::OrderStatus, "State of an order.";
    optional "description": String, "Note, at most 120 characters.";
}
