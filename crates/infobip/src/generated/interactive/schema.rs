// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `interactive`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::Extra;

object_schema! { InteractiveBodyContent, "waxwing_infobip::interactive::InteractiveBodyContent", "Text of the message.";
    required "text": String, "The text, 1 to 1024 characters.";
}

object_schema! { InteractivePlainBody, "waxwing_infobip::interactive::InteractivePlainBody", "Text of the message.";
    required "text": String, "The text, at most 1024 characters.";
}

object_schema! { InteractiveFooterContent, "waxwing_infobip::interactive::InteractiveFooterContent", "Small text below.";
    required "text": String, "The text, 1 to 60 characters.";
}

object_schema! { InteractiveButtonsMessage, "waxwing_infobip::interactive::InteractiveButtonsMessage", "Reply buttons and how to follow them up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveButtonsContent, "Text with reply buttons.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveButtonsContent, "waxwing_infobip::interactive::InteractiveButtonsContent", "Text with reply buttons.";
    required "body": InteractiveBodyContent, "Text of the message.";
    required "action": InteractiveButtonsActionContent, "The buttons.";
    optional "header": InteractiveButtonsHeaderContent, "Header, told apart by type.";
    optional "footer": InteractiveFooterContent, "Small text below.";
}

object_schema! { InteractiveButtonsActionContent, "waxwing_infobip::interactive::InteractiveButtonsActionContent", "The buttons.";
    required "buttons": Vec<InteractiveButtonContent>, "1 to 3 buttons; no id and no title twice.";
}

impl JsonSchema for InteractiveButtonContent {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveButtonContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::InteractiveButtonContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A button, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "REPLY")
                        .beside(
                            generator.subschema_for::<InteractiveReplyButtonContent>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { InteractiveReplyButtonContent, "waxwing_infobip::interactive::InteractiveReplyButtonContent", "A button whose press comes back as INTERACTIVE_BUTTON_REPLY.";
    required "id": String, "Your id of the button, 1 to 256 characters, no space at either end.";
    required "title": String, "Text of the button, 1 to 20 characters, no emoji, no markdown.";
}

impl JsonSchema for InteractiveButtonsHeaderContent {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveButtonsHeaderContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::InteractiveButtonsHeaderContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Header, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TEXT")
                        .beside(
                            generator
                                .subschema_for::<InteractiveButtonsTextHeaderContent>(),
                        ),
                    schema::kind("type", "VIDEO")
                        .beside(
                            generator
                                .subschema_for::<InteractiveButtonsVideoHeaderContent>(),
                        ),
                    schema::kind("type", "IMAGE")
                        .beside(
                            generator
                                .subschema_for::<InteractiveButtonsImageHeaderContent>(),
                        ),
                    schema::kind("type", "DOCUMENT")
                        .beside(
                            generator
                                .subschema_for::<InteractiveButtonsDocumentHeaderContent>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { InteractiveButtonsTextHeaderContent, "waxwing_infobip::interactive::InteractiveButtonsTextHeaderContent", "Text header.";
    required "text": String, "The text, 1 to 60 characters.";
}

object_schema! { InteractiveButtonsVideoHeaderContent, "waxwing_infobip::interactive::InteractiveButtonsVideoHeaderContent", "Video header.";
    required "mediaUrl": String, "Public http(s) address, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.";
}

object_schema! { InteractiveButtonsImageHeaderContent, "waxwing_infobip::interactive::InteractiveButtonsImageHeaderContent", "Image header.";
    required "mediaUrl": String, "Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.";
}

object_schema! { InteractiveButtonsDocumentHeaderContent, "waxwing_infobip::interactive::InteractiveButtonsDocumentHeaderContent", "Document header.";
    required "mediaUrl": String, "Public http(s) address, 1 to 2048 characters. PDF, TXT, XLS, XLSX, DOC, DOCX, PPT or PPTX, at most 100 MB.";
    optional "filename": String, "File name that is shown, at most 240 characters.";
}

object_schema! { InteractiveListMessage, "waxwing_infobip::interactive::InteractiveListMessage", "A list to choose from and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveListContent, "Text with a list to choose from.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveListContent, "waxwing_infobip::interactive::InteractiveListContent", "Text with a list to choose from.";
    required "body": InteractiveBodyContent, "Text of the message.";
    required "action": InteractiveListActionContent, "The list.";
    optional "header": InteractiveListHeaderContent, "Header, told apart by type.";
    optional "footer": InteractiveFooterContent, "Small text below.";
}

object_schema! { InteractiveListActionContent, "waxwing_infobip::interactive::InteractiveListActionContent", "The list.";
    required "title": String, "Text of the button that opens it, 1 to 20 characters, no emoji, no markdown.";
    required "sections": Vec<InteractiveListSectionContent>, "1 to 10 sections, 1 to 10 rows in all; no row id twice.";
}

object_schema! { InteractiveListSectionContent, "waxwing_infobip::interactive::InteractiveListSectionContent", "A section of the list.";
    optional "title": String, "Title, at most 24 characters; required with more than one section.";
    required "rows": Vec<InteractiveRowContent>, "At least 1 row.";
}

object_schema! { InteractiveRowContent, "waxwing_infobip::interactive::InteractiveRowContent", "A row; its choice comes back as INTERACTIVE_LIST_REPLY.";
    required "id": String, "Your id of the row, 1 to 200 characters.";
    required "title": String, "Title, 1 to 24 characters.";
    optional "description": String, "Description, at most 72 characters.";
}

impl JsonSchema for InteractiveListHeaderContent {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveListHeaderContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::InteractiveListHeaderContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Header, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TEXT")
                        .beside(
                            generator.subschema_for::<InteractiveListTextHeaderContent>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { InteractiveListTextHeaderContent, "waxwing_infobip::interactive::InteractiveListTextHeaderContent", "Text header.";
    required "text": String, "The text, 1 to 60 characters.";
}

object_schema! { InteractiveMediaCarouselMessage, "waxwing_infobip::interactive::InteractiveMediaCarouselMessage", "A carousel of images and videos and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveMediaCarouselContent, "Text with a carousel.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveMediaCarouselContent, "waxwing_infobip::interactive::InteractiveMediaCarouselContent", "Text with a carousel.";
    required "body": InteractivePlainBody, "Text of the message.";
    required "action": InteractiveMediaCarouselAction, "The cards, by the kind of their buttons.";
}

impl JsonSchema for InteractiveMediaCarouselAction {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveMediaCarouselAction".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::InteractiveMediaCarouselAction".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The cards, by the kind of their buttons.",
            schema::union(
                "type",
                [
                    schema::kind("type", "QUICK_REPLY")
                        .beside(
                            generator.subschema_for::<QuickReplyMediaCarouselAction>(),
                        ),
                    schema::kind("type", "URL")
                        .beside(generator.subschema_for::<UrlMediaCarouselAction>()),
                ],
            ),
        )
    }
}

object_schema! { QuickReplyMediaCarouselAction, "waxwing_infobip::interactive::QuickReplyMediaCarouselAction", "Cards with quick replies.";
    required "cards": Vec<QuickReplyMediaCarouselCard>, "2 to 10 cards.";
}

object_schema! { QuickReplyMediaCarouselCard, "waxwing_infobip::interactive::QuickReplyMediaCarouselCard", "A card with quick replies.";
    required "header": MediaCarouselCardHeader, "Picture of a card, told apart by type.";
    required "body": MediaCarouselCardBody, "Text of a card.";
    required "buttons": Vec<QuickReplyCardActionButton>, "The buttons.";
}

object_schema! { QuickReplyCardActionButton, "waxwing_infobip::interactive::QuickReplyCardActionButton", "A quick reply.";
    required "id": String, "Your id of the button, at most 20 characters.";
    required "title": String, "Text of the button, at most 20 characters.";
}

object_schema! { UrlMediaCarouselAction, "waxwing_infobip::interactive::UrlMediaCarouselAction", "Cards with a link.";
    required "cards": Vec<UrlMediaCarouselCard>, "2 to 10 cards.";
}

object_schema! { UrlMediaCarouselCard, "waxwing_infobip::interactive::UrlMediaCarouselCard", "A card with a link.";
    required "header": MediaCarouselCardHeader, "Picture of a card, told apart by type.";
    required "body": MediaCarouselCardBody, "Text of a card.";
    required "button": UrlCardActionButton, "A link.";
}

object_schema! { UrlCardActionButton, "waxwing_infobip::interactive::UrlCardActionButton", "A link.";
    required "displayText": String, "Text of the button, at most 20 characters.";
    required "url": String, "Address, at most 2048 characters.";
}

object_schema! { MediaCarouselCardBody, "waxwing_infobip::interactive::MediaCarouselCardBody", "Text of a card.";
    required "text": String, "The text, at most 160 characters.";
}

impl JsonSchema for MediaCarouselCardHeader {
    fn schema_name() -> Cow<'static, str> {
        "MediaCarouselCardHeader".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::MediaCarouselCardHeader".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Picture of a card, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "IMAGE")
                        .beside(
                            generator.subschema_for::<ImageMediaCarouselCardHeader>(),
                        ),
                    schema::kind("type", "VIDEO")
                        .beside(
                            generator.subschema_for::<VideoMediaCarouselCardHeader>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { ImageMediaCarouselCardHeader, "waxwing_infobip::interactive::ImageMediaCarouselCardHeader", "An image.";
    required "url": String, "Public http(s) address, at most 2048 characters. JPG, JPEG or PNG, at most 5 MB.";
}

object_schema! { VideoMediaCarouselCardHeader, "waxwing_infobip::interactive::VideoMediaCarouselCardHeader", "A video.";
    required "url": String, "Public http(s) address, at most 2048 characters. MP4 or 3GPP, at most 16 MB.";
}

object_schema! { InteractiveLocationRequestMessage, "waxwing_infobip::interactive::InteractiveLocationRequestMessage", "Question for a place and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveLocationRequestContent, "Text with a button to send a place.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveLocationRequestContent, "waxwing_infobip::interactive::InteractiveLocationRequestContent", "Text with a button to send a place.";
    required "body": InteractiveBodyContent, "Text of the message.";
}

object_schema! { InteractiveProductMessage, "waxwing_infobip::interactive::InteractiveProductMessage", "A product and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveProductContent, "A product of the catalogue.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveProductContent, "waxwing_infobip::interactive::InteractiveProductContent", "A product of the catalogue.";
    required "action": InteractiveProductActionContent, "The product.";
    optional "body": InteractiveBodyContent, "Text of the message.";
    optional "footer": InteractiveFooterContent, "Small text below.";
}

object_schema! { InteractiveProductActionContent, "waxwing_infobip::interactive::InteractiveProductActionContent", "The product.";
    required "catalogId": shared::CatalogId, "Id of a Meta product catalogue that is connected to the sender's account.";
    required "productRetailerId": shared::ProductRetailerId, "Id of a product in its catalogue, as the shop gave it.";
}

object_schema! { InteractiveMultiProductMessage, "waxwing_infobip::interactive::InteractiveMultiProductMessage", "Several products and how to follow them up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveMultiProductContent, "Products of the catalogue.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveMultiProductContent, "waxwing_infobip::interactive::InteractiveMultiProductContent", "Products of the catalogue.";
    required "header": InteractiveMultiProductHeaderContent, "Header, told apart by type.";
    required "body": InteractiveBodyContent, "Text of the message.";
    required "action": InteractiveMultiProductActionContent, "The products.";
    optional "footer": InteractiveFooterContent, "Small text below.";
}

object_schema! { InteractiveMultiProductActionContent, "waxwing_infobip::interactive::InteractiveMultiProductActionContent", "The products.";
    required "catalogId": shared::CatalogId, "Id of a Meta product catalogue that is connected to the sender's account.";
    required "sections": Vec<InteractiveMultiProductSectionContent>, "1 to 10 sections, 1 to 30 products in all.";
}

object_schema! { InteractiveMultiProductSectionContent, "waxwing_infobip::interactive::InteractiveMultiProductSectionContent", "A section of products.";
    optional "title": String, "Title, at most 24 characters; required with more than one section.";
    required "productRetailerIds": Vec<shared::ProductRetailerId>, "The products, none twice; unknown ones are left out without notice.";
}

impl JsonSchema for InteractiveMultiProductHeaderContent {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveMultiProductHeaderContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::InteractiveMultiProductHeaderContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Header, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TEXT")
                        .beside(
                            generator
                                .subschema_for::<InteractiveMultiProductTextHeaderContent>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { InteractiveMultiProductTextHeaderContent, "waxwing_infobip::interactive::InteractiveMultiProductTextHeaderContent", "Text header.";
    required "text": String, "The text, 1 to 60 characters.";
}

object_schema! { InteractiveOrderDetailsMessage, "waxwing_infobip::interactive::InteractiveOrderDetailsMessage", "An order to pay and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveOrderDetailsContent, "An order with a way to pay.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveOrderDetailsContent, "waxwing_infobip::interactive::InteractiveOrderDetailsContent", "An order with a way to pay.";
    required "body": InteractiveBodyContent, "Text of the message.";
    required "action": InteractiveOrderDetailsActionContent, "Order and payment. totalAmount is subtotal, tax and shipping less discount.";
    optional "header": InteractiveOrderDetailsHeaderContent, "Header, told apart by type.";
    optional "footer": InteractiveFooterContent, "Small text below.";
}

object_schema! { InteractiveOrderDetailsActionContent, "waxwing_infobip::interactive::InteractiveOrderDetailsActionContent", "Order and payment. totalAmount is subtotal, tax and shipping less discount.";
    required "payment": OrderPaymentDetails, "Way to pay, told apart by type.";
    optional "paymentConfiguration": String, "Name of the payment configuration, 1 to 60 characters. May be left out with BRAZIL_PIX_DC and UPI_LINK, must be with BRAZIL_LINK, BRAZIL_BOLETO, BRAZIL_PAYMENTS and UPI_INTENT.";
    required "orderCurrency": shared::OrderCurrency, "Currency of an order.";
    required "orderType": shared::OrderType, "Kind of goods.";
    required "totalAmount": shared::OrderAmount, "An amount.";
    required "order": shared::OrderDetails, "An order. Without catalogId each item needs origin and importer (UPI_PAYU only).";
}

impl JsonSchema for OrderPaymentDetails {
    fn schema_name() -> Cow<'static, str> {
        "OrderPaymentDetails".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::OrderPaymentDetails".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Way to pay, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "UPI_PAYU")
                        .beside(generator.subschema_for::<UpiPayuPaymentDetails>()),
                    schema::kind("type", "BRAZIL")
                        .beside(generator.subschema_for::<BrazilPaymentDetails>()),
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

object_schema! { UpiPayuPaymentDetails, "waxwing_infobip::interactive::UpiPayuPaymentDetails", "India, UPI by PayU. Its id has at most 25 characters.";
    required "id": shared::PayuPaymentId, "Id of a payment by UPI PayU; 1 to 25 letters, digits, hyphens, underscores and dots.";
    required "productDescription": String, "What is sold, 1 to 100 characters.";
    required "customerFirstName": CustomerFirstName, "First name of the buyer, 1 to 60 characters.";
    optional "customerLastName": CustomerLastName, "Last name of the buyer, at most 20 characters.";
    required "customerEmail": CustomerEmail, "Mail address of the buyer, 1 to 50 characters.";
    optional "callbackData": Vec<String>, "Up to 5 texts of at most 255 characters, repeated with the payment's state.";
}
text_schema!(
    CustomerFirstName, "waxwing_infobip::interactive::CustomerFirstName",
    "First name of the buyer, 1 to 60 characters."
);
text_schema!(
    CustomerLastName, "waxwing_infobip::interactive::CustomerLastName",
    "Last name of the buyer, at most 20 characters."
);
text_schema!(
    CustomerEmail, "waxwing_infobip::interactive::CustomerEmail",
    "Mail address of the buyer, 1 to 50 characters."
);

object_schema! { BrazilPaymentDetails, "waxwing_infobip::interactive::BrazilPaymentDetails", "Brazil, without further data.";
    required "id": shared::PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
}

impl JsonSchema for InteractiveOrderDetailsHeaderContent {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveOrderDetailsHeaderContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::InteractiveOrderDetailsHeaderContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Header, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "IMAGE")
                        .beside(
                            generator
                                .subschema_for::<
                                    InteractiveOrderDetailsImageHeaderContent,
                                >(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { InteractiveOrderDetailsImageHeaderContent, "waxwing_infobip::interactive::InteractiveOrderDetailsImageHeaderContent", "Image header.";
    required "mediaUrl": String, "Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.";
}

object_schema! { InteractiveOrderStatusMessage, "waxwing_infobip::interactive::InteractiveOrderStatusMessage", "News of an order and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveOrderStatusContent, "News of an order.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveOrderStatusContent, "waxwing_infobip::interactive::InteractiveOrderStatusContent", "News of an order.";
    required "action": InteractiveOrderStatusActionContent, "State of the order.";
    optional "body": InteractiveBodyContent, "Text of the message.";
    optional "footer": InteractiveFooterContent, "Small text below.";
}

object_schema! { InteractiveOrderStatusActionContent, "waxwing_infobip::interactive::InteractiveOrderStatusActionContent", "State of the order.";
    required "payment": shared::OrderPaymentStatus, "The payment that a status is about, told apart by type. There is no BRAZIL_PAYMENTS here.";
    required "status": shared::OrderStatus, "State of an order.";
    optional "description": String, "Note, at most 120 characters.";
}

object_schema! { InteractiveFlowMessage, "waxwing_infobip::interactive::InteractiveFlowMessage", "A flow and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveFlowContent, "Text with a button that opens a flow.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveFlowContent, "waxwing_infobip::interactive::InteractiveFlowContent", "Text with a button that opens a flow.";
    required "body": InteractiveBodyContent, "Text of the message.";
    required "action": InteractiveFlowActionContent, "The flow. The payload is required with NAVIGATE and left out with DATA_EXCHANGE.";
    optional "header": InteractiveFlowHeaderContent, "Header, told apart by type.";
    optional "footer": InteractiveFooterContent, "Small text below.";
}

object_schema! { InteractiveFlowActionContent, "waxwing_infobip::interactive::InteractiveFlowActionContent", "The flow. The payload is required with NAVIGATE and left out with DATA_EXCHANGE.";
    optional "mode": InteractiveFlowActionMode, "State of the flow that is sent; a DRAFT shows neither header, text, footer nor button to the user. Default: PUBLISHED.";
    optional "flowMessageVersion": i32, "Version of flow messages, such as 3.";
    required "flowToken": String, "Your own id of this flow message.";
    required "flowId": shared::FlowId, "Id of a flow, digits. Only the flow button of a template writes it as a number.";
    required "callToActionButton": String, "Text of the button, 1 to 20 characters.";
    optional "flowAction": InteractiveFlowAction, "What the button does. Default: NAVIGATE.";
    optional "flowActionPayload": InteractiveFlowActionPayload, "First screen.";
}
text_schema!(
    open InteractiveFlowActionMode,
    "waxwing_infobip::interactive::InteractiveFlowActionMode",
    "State of the flow that is sent; a DRAFT shows neither header, text, footer nor button to the user. Default: PUBLISHED."
);
text_schema!(
    open InteractiveFlowAction, "waxwing_infobip::interactive::InteractiveFlowAction",
    "What the button does. Default: NAVIGATE."
);

object_schema! { InteractiveFlowActionPayload, "waxwing_infobip::interactive::InteractiveFlowActionPayload", "First screen.";
    required "screen": String, "Id of the screen.";
    optional "data": Extra, "Input of the screen; not empty if there.";
}

impl JsonSchema for InteractiveFlowHeaderContent {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveFlowHeaderContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::InteractiveFlowHeaderContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Header, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TEXT")
                        .beside(
                            generator.subschema_for::<InteractiveFlowTextHeaderContent>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { InteractiveFlowTextHeaderContent, "waxwing_infobip::interactive::InteractiveFlowTextHeaderContent", "Text header.";
    required "text": String, "The text, 1 to 60 characters.";
}

object_schema! { InteractiveUrlButtonMessage, "waxwing_infobip::interactive::InteractiveUrlButtonMessage", "A link button and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveUrlButtonContent, "Text with a link button.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveUrlButtonContent, "waxwing_infobip::interactive::InteractiveUrlButtonContent", "Text with a link button.";
    required "body": InteractiveBodyContent, "Text of the message.";
    required "action": InteractiveUrlButtonActionContent, "The button.";
    optional "header": InteractiveUrlButtonHeaderContent, "Header, told apart by type.";
    optional "footer": InteractiveFooterContent, "Small text below.";
}

object_schema! { InteractiveUrlButtonActionContent, "waxwing_infobip::interactive::InteractiveUrlButtonActionContent", "The button.";
    required "displayText": String, "Text of the button, 1 to 20 characters.";
    required "url": String, "Address, 1 to 2048 characters; opens in the phone's browser.";
}

impl JsonSchema for InteractiveUrlButtonHeaderContent {
    fn schema_name() -> Cow<'static, str> {
        "InteractiveUrlButtonHeaderContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::interactive::InteractiveUrlButtonHeaderContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Header, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TEXT")
                        .beside(
                            generator
                                .subschema_for::<InteractiveUrlButtonTextHeaderContent>(),
                        ),
                    schema::kind("type", "VIDEO")
                        .beside(
                            generator
                                .subschema_for::<InteractiveUrlButtonVideoHeaderContent>(),
                        ),
                    schema::kind("type", "IMAGE")
                        .beside(
                            generator
                                .subschema_for::<InteractiveUrlButtonImageHeaderContent>(),
                        ),
                    schema::kind("type", "DOCUMENT")
                        .beside(
                            generator
                                .subschema_for::<
                                    InteractiveUrlButtonDocumentHeaderContent,
                                >(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { InteractiveUrlButtonTextHeaderContent, "waxwing_infobip::interactive::InteractiveUrlButtonTextHeaderContent", "Text header.";
    required "text": String, "The text, 1 to 60 characters.";
}

object_schema! { InteractiveUrlButtonVideoHeaderContent, "waxwing_infobip::interactive::InteractiveUrlButtonVideoHeaderContent", "Video header.";
    required "mediaUrl": String, "Public http(s) address, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.";
}

object_schema! { InteractiveUrlButtonImageHeaderContent, "waxwing_infobip::interactive::InteractiveUrlButtonImageHeaderContent", "Image header.";
    required "mediaUrl": String, "Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.";
}

object_schema! { InteractiveUrlButtonDocumentHeaderContent, "waxwing_infobip::interactive::InteractiveUrlButtonDocumentHeaderContent", "Document header.";
    required "mediaUrl": String, "Public http(s) address, 1 to 2048 characters. PDF, TXT, XLS, XLSX, DOC, DOCX, PPT or PPTX, at most 100 MB.";
    optional "filename": String, "File name that is shown, at most 240 characters.";
}

object_schema! { InteractiveCallPermissionRequestMessage, "waxwing_infobip::interactive::InteractiveCallPermissionRequestMessage", "Question for the permission to call and how to follow it up. It has no content.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveVoiceButtonMessage, "waxwing_infobip::interactive::InteractiveVoiceButtonMessage", "A call button and how to follow it up. It cannot quote a message.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveVoiceButtonContent, "Text with a button to call the business.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
}

object_schema! { InteractiveVoiceButtonContent, "waxwing_infobip::interactive::InteractiveVoiceButtonContent", "Text with a button to call the business.";
    required "body": InteractivePlainBody, "Text of the message.";
    optional "action": InteractiveVoiceButtonAction, "The button.";
}

object_schema! { InteractiveVoiceButtonAction, "waxwing_infobip::interactive::InteractiveVoiceButtonAction", "The button.";
    optional "buttonDisplayText": String, "Text of the button, at most 20 characters.";
    optional "callValidityPeriod": i32, "Minutes that the button works, 1 to 43200. Default: 10080 (7 days).";
    optional "callContextPayload": String, "Your own text, 1 to 512 characters; comes with the call.";
}

object_schema! { InteractiveInThreadAuthenticationRequestMessage, "waxwing_infobip::interactive::InteractiveInThreadAuthenticationRequestMessage", "Question for an authentication in the chat and how to follow it up. It has no content.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveRequestContactInfoMessage, "waxwing_infobip::interactive::InteractiveRequestContactInfoMessage", "Question for contact data and how to follow it up.";
    required "from": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    required "content": InteractiveRequestContactInfoContent, "Text with a button to share contact data.";
    optional "callbackData": String, "Your own text, repeated in the delivery report; at most 4000 characters.";
    optional "notifyUrl": String, "Where delivery and seen reports of this message go; at most 2048 characters.";
    optional "urlOptions": shared::UrlOptions, "Short links and click reports for addresses in the message.";
    optional "entityId": shared::EntityId, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": shared::ApplicationId, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "context": shared::MessageContext, "Quotes a received message.";
}

object_schema! { InteractiveRequestContactInfoContent, "waxwing_infobip::interactive::InteractiveRequestContactInfoContent", "Text with a button to share contact data.";
    required "body": InteractiveBodyContent, "Text of the message.";
}
