// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `templates`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Extra, Lenient, Timestamp};

object_schema! { ListAccountTemplatesQuery, "waxwing_infobip::templates::ListAccountTemplatesQuery", "Query of `list_account_templates`.";
    optional "sender": Vec<shared::SenderNumber>, "Only templates of these senders. Repeated; values joined by commas are said to work too.";
    optional "status": Vec<shared::TemplateStatus>, "Only templates in one of these states.";
    optional "name": shared::TemplateName, "Only templates of this name.";
    optional "language": Vec<shared::TemplateLanguage>, "Only templates in one of these languages.";
    optional "category": Vec<shared::TemplateCategory>, "Only templates of one of these categories.";
    optional "applicationId": shared::ApplicationId, "Only templates with this application tag.";
    optional "entityId": shared::EntityId, "Only templates with this entity tag.";
    optional "page": i32, "Number of the page, from 0. Default: 0.";
    optional "size": i32, "Templates on a page, 1 to 100. Default: 10.";
    optional "orderBy": String, "Order, a property and ASC or DESC with a comma between. The properties are category, language, name, status and templateId. Left out, templateId,ASC.";
}

object_schema! { ListTemplatesResponse, "waxwing_infobip::templates::ListTemplatesResponse", "All templates of a sender.";
    optional "templates": Option<Vec<Template>>, "The templates.";
}

object_schema! { ListAccountTemplatesResponse, "waxwing_infobip::templates::ListAccountTemplatesResponse", "A page of templates.";
    optional "results": Option<Vec<Template>>, "The templates of this page.";
    optional "paging": Option<PageInfo>, "Which page of how many.";
}

object_schema! { PageInfo, "waxwing_infobip::templates::PageInfo", "Which page of how many.";
    optional "page": Option<i32>, "Number of this page, from 0.";
    optional "size": Option<i32>, "Size of a page.";
    optional "totalPages": Option<i32>, "Number of pages.";
    optional "totalResults": Option<i64>, "Number of templates on all pages.";
}

object_schema! { Template, "waxwing_infobip::templates::Template", "A template as it is kept. One shape for all categories; only subCategory and validityPeriod belong to one category each.";
    optional "id": Option<shared::TemplateId>, "Id of a template, digits.";
    optional "businessAccountId": Option<i64>, "Business account that owns it.";
    optional "name": Option<shared::TemplateName>, "Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.";
    optional "language": Option<shared::TemplateLanguage>, "Language of a template; one name may stand in several languages.";
    optional "status": Option<shared::TemplateStatus>, "Where a template stands.";
    optional "category": Option<shared::TemplateCategory>, "Category of a template. Meta may change it by itself.";
    optional "structure": Option<TemplateStructure>, "The parts of a template. In answers it also stands for authentication templates: body and footer as text, the button as a URL button.";
    optional "quality": Option<shared::TemplateQuality>, "Quality rating of a template.";
    optional "platform": Option<shared::Platform>, "Application and entity of the provider's platform.";
    optional "createdAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "lastUpdatedAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "libraryTemplateName": Option<String>, "Template of the library that it was made from; only then there.";
    optional "subCategory": Option<TemplateSubCategory>, "Sub-category of a utility template. An edit must repeat it if the template has one.";
    optional "validityPeriod": Option<TemplateValidityPeriod>, "How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication only; in an edit only together with category or structure, as the vendor's document says against its own sample.";
}

impl JsonSchema for CreateTemplate {
    fn schema_name() -> Cow<'static, str> {
        "CreateTemplate".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::templates::CreateTemplate".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A new template; the category decides what may stand in it.",
            schema::union(
                "category",
                [
                    schema::kind("category", "MARKETING")
                        .beside(generator.subschema_for::<CreateMarketingTemplate>()),
                    schema::kind("category", "UTILITY")
                        .beside(generator.subschema_for::<CreateUtilityTemplate>()),
                    schema::kind("category", "AUTHENTICATION")
                        .beside(
                            generator.subschema_for::<CreateAuthenticationTemplate>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { CreateMarketingTemplate, "waxwing_infobip::templates::CreateMarketingTemplate", "A marketing template.";
    required "name": shared::TemplateName, "Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.";
    required "language": shared::TemplateLanguage, "Language of a template; one name may stand in several languages.";
    required "structure": TemplateStructure, "The parts of a template. In answers it also stands for authentication templates: body and footer as text, the button as a URL button.";
    optional "platform": shared::Platform, "Application and entity of the provider's platform.";
}

object_schema! { CreateUtilityTemplate, "waxwing_infobip::templates::CreateUtilityTemplate", "A utility template.";
    required "name": shared::TemplateName, "Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.";
    required "language": shared::TemplateLanguage, "Language of a template; one name may stand in several languages.";
    required "structure": TemplateStructure, "The parts of a template. In answers it also stands for authentication templates: body and footer as text, the button as a URL button.";
    optional "platform": shared::Platform, "Application and entity of the provider's platform.";
    optional "subCategory": TemplateSubCategory, "Sub-category of a utility template. An edit must repeat it if the template has one.";
}

object_schema! { CreateAuthenticationTemplate, "waxwing_infobip::templates::CreateAuthenticationTemplate", "An authentication template; Meta writes its texts.";
    required "name": shared::TemplateName, "Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.";
    required "language": shared::TemplateLanguage, "Language of a template; one name may stand in several languages.";
    required "structure": AnyTemplateStructure, "The structure that suits the category: the plain one for marketing and utility, the short one for authentication. Traffic in India wants the plain one for authentication too. The vendor's document leaves it open when a template is edited.";
    optional "platform": shared::Platform, "Application and entity of the provider's platform.";
    optional "validityPeriod": TemplateValidityPeriod, "How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication only; in an edit only together with category or structure, as the vendor's document says against its own sample.";
}

object_schema! { EditTemplate, "waxwing_infobip::templates::EditTemplate", "What is to change; the rest stays.";
    optional "category": shared::TemplateCategory, "Category of a template. Meta may change it by itself.";
    optional "structure": AnyTemplateStructure, "The structure that suits the category: the plain one for marketing and utility, the short one for authentication. Traffic in India wants the plain one for authentication too. The vendor's document leaves it open when a template is edited.";
    optional "validityPeriod": TemplateValidityPeriod, "How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication only; in an edit only together with category or structure, as the vendor's document says against its own sample.";
    optional "platform": shared::Platform, "Application and entity of the provider's platform.";
    optional "subCategory": TemplateSubCategory, "Sub-category of a utility template. An edit must repeat it if the template has one.";
}

impl JsonSchema for AnyTemplateStructure {
    fn schema_name() -> Cow<'static, str> {
        "AnyTemplateStructure".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::templates::AnyTemplateStructure".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The structure that suits the category: the plain one for marketing and utility, the short one for authentication. Traffic in India wants the plain one for authentication too. The vendor's document leaves it open when a template is edited.",
            schema::forms([
                generator.subschema_for::<TemplateStructure>(),
                generator.subschema_for::<AuthenticationTemplateStructure>(),
            ]),
        )
    }
}
text_schema!(
    open TemplateSubCategory, "waxwing_infobip::templates::TemplateSubCategory",
    "Sub-category of a utility template. An edit must repeat it if the template has one."
);

object_schema! { TemplateValidityPeriod, "waxwing_infobip::templates::TemplateValidityPeriod", "How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication only; in an edit only together with category or structure, as the vendor's document says against its own sample.";
    optional "amount": Option<i32>, "Number of units.";
    optional "timeUnit": Option<TemplateValidityTimeUnit>, "Unit of a validity period. Default: minutes.";
}
text_schema!(
    open TemplateValidityTimeUnit,
    "waxwing_infobip::templates::TemplateValidityTimeUnit",
    "Unit of a validity period. Default: minutes."
);

object_schema! { TemplateStructure, "waxwing_infobip::templates::TemplateStructure", "The parts of a template. In answers it also stands for authentication templates: body and footer as text, the button as a URL button.";
    optional "header": Option<HeaderDefinition>, "Header of a template.";
    optional "body": Option<BodyDefinition>, "Body of a template.";
    optional "footer": Option<FooterDefinition>, "Footer of a template.";
    optional "buttons": Option<Vec<ButtonDefinition>>, "1 to 10 buttons, of these at most 2 URL buttons and one each that calls, copies a code or opens a flow. Quick replies stand together.";
    optional "carousel": Option<CarouselDefinition>, "Cards side by side; marketing only.";
    optional "limitedTimeOffer": Option<LimitedTimeOfferDefinition>, "An offer that ends.";
    optional "callPermissionRequest": Option<Extra>, "Asks for permission to call, by being there; it has no members. Users do not see it under a media header.";
    optional "shorteningOptions": Option<ShorteningOptions>, "Shortening of links; needs a URL button with a placeholder.";
    optional "type": Option<TemplateStructureType>, "Kind of structure; for answers, though the vendor's samples of an edit send it.";
}
text_schema!(
    open TemplateStructureType, "waxwing_infobip::templates::TemplateStructureType",
    "Kind of structure; for answers, though the vendor's samples of an edit send it."
);

impl JsonSchema for HeaderDefinition {
    fn schema_name() -> Cow<'static, str> {
        "HeaderDefinition".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::templates::HeaderDefinition".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Header of a template.",
            schema::union(
                "format",
                [
                    schema::kind("format", "TEXT")
                        .beside(generator.subschema_for::<TextHeaderDefinition>()),
                    schema::kind("format", "IMAGE")
                        .beside(generator.subschema_for::<ImageHeaderDefinition>()),
                    schema::kind("format", "VIDEO")
                        .beside(generator.subschema_for::<VideoHeaderDefinition>()),
                    schema::kind("format", "GIF")
                        .beside(generator.subschema_for::<GifHeaderDefinition>()),
                    schema::kind("format", "DOCUMENT")
                        .beside(generator.subschema_for::<DocumentHeaderDefinition>()),
                    schema::kind("format", "LOCATION")
                        .beside(generator.subschema_for::<LocationHeaderDefinition>()),
                ],
            ),
        )
    }
}

object_schema! { TextHeaderDefinition, "waxwing_infobip::templates::TextHeaderDefinition", "A text as header.";
    optional "text": Option<String>, "The text, at most 60 characters, with at most one placeholder {{1}}.";
    optional "example": Option<String>, "The text with its placeholder filled. For requests only.";
}

object_schema! { ImageHeaderDefinition, "waxwing_infobip::templates::ImageHeaderDefinition", "An image as header.";
    optional "example": Option<String>, "http(s) address of a sample, JPEG or PNG of at most 16 MB. For requests only.";
}

object_schema! { VideoHeaderDefinition, "waxwing_infobip::templates::VideoHeaderDefinition", "A video as header.";
    optional "example": Option<String>, "http(s) address of a sample, MP4 of at most 16 MB. For requests only.";
}

object_schema! { GifHeaderDefinition, "waxwing_infobip::templates::GifHeaderDefinition", "A moving image as header; only for the Marketing Messages API.";
    optional "example": Option<String>, "http(s) address of a sample, MP4 of at most 3.5 MB. For requests only.";
}

object_schema! { DocumentHeaderDefinition, "waxwing_infobip::templates::DocumentHeaderDefinition", "A document as header.";
    optional "example": Option<String>, "http(s) address of a sample, PDF of at most 16 MB. For requests only.";
}

object_schema! { LocationHeaderDefinition, "waxwing_infobip::templates::LocationHeaderDefinition", "A location as header.";
}

object_schema! { BodyDefinition, "waxwing_infobip::templates::BodyDefinition", "Body of a template.";
    optional "text": Option<String>, "The text; placeholders are {{1}}, {{2}} and so on, in order.";
    optional "examples": Option<Vec<String>>, "One sample for each placeholder. For requests, though answers may have it.";
}

object_schema! { FooterDefinition, "waxwing_infobip::templates::FooterDefinition", "Footer of a template.";
    optional "text": Option<String>, "The text, at most 60 characters, no placeholders.";
}

impl JsonSchema for ButtonDefinition {
    fn schema_name() -> Cow<'static, str> {
        "ButtonDefinition".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::templates::ButtonDefinition".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A button of a template.",
            schema::union(
                "type",
                [
                    schema::kind("type", "PHONE_NUMBER")
                        .beside(
                            generator.subschema_for::<PhoneNumberButtonDefinition>(),
                        ),
                    schema::kind("type", "URL")
                        .beside(generator.subschema_for::<UrlButtonDefinition>()),
                    schema::kind("type", "QUICK_REPLY")
                        .beside(generator.subschema_for::<QuickReplyButtonDefinition>()),
                    schema::kind("type", "COPY_CODE")
                        .beside(generator.subschema_for::<CopyCodeButtonDefinition>()),
                    schema::kind("type", "FLOW")
                        .beside(generator.subschema_for::<FlowButtonDefinition>()),
                    schema::kind("type", "CATALOG")
                        .beside(generator.subschema_for::<CatalogButtonDefinition>()),
                    schema::kind("type", "MULTI_PRODUCT")
                        .beside(
                            generator.subschema_for::<MultiProductButtonDefinition>(),
                        ),
                    schema::kind("type", "ORDER_DETAILS")
                        .beside(
                            generator.subschema_for::<OrderDetailsButtonDefinition>(),
                        ),
                    schema::kind("type", "VOICE_CALL")
                        .beside(generator.subschema_for::<VoiceCallButtonDefinition>()),
                    schema::kind("type", "REQUEST_CONTACT_INFO")
                        .beside(
                            generator
                                .subschema_for::<RequestContactInfoButtonDefinition>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { PhoneNumberButtonDefinition, "waxwing_infobip::templates::PhoneNumberButtonDefinition", "A button that calls a number.";
    optional "text": Option<String>, "The button's text, at most 25 characters.";
    optional "phoneNumber": Option<ButtonPhoneNumber>, "The number that a button calls; samples hold short numbers too.";
}
text_schema!(
    ButtonPhoneNumber, "waxwing_infobip::templates::ButtonPhoneNumber",
    "The number that a button calls; samples hold short numbers too."
);

object_schema! { UrlButtonDefinition, "waxwing_infobip::templates::UrlButtonDefinition", "A button that opens an address.";
    optional "text": Option<String>, "The button's text, at most 25 characters.";
    optional "url": Option<String>, "http(s) address, fixed or with {{1}} at its end.";
    optional "example": Option<String>, "The address with its placeholder filled. For requests only.";
    optional "destinationUrl": Option<String>, "Where a shortened address leads; only in answers, and only with a custom domain.";
}

object_schema! { QuickReplyButtonDefinition, "waxwing_infobip::templates::QuickReplyButtonDefinition", "A button that sends a reply.";
    optional "text": Option<String>, "The button's text, at most 25 characters.";
}

object_schema! { CopyCodeButtonDefinition, "waxwing_infobip::templates::CopyCodeButtonDefinition", "A button that copies an offer code.";
    optional "text": Option<String>, "The button's text. For answers only.";
    optional "example": Option<String>, "A sample code, 1 to 15 characters. For requests, though answers may have it.";
}

object_schema! { FlowButtonDefinition, "waxwing_infobip::templates::FlowButtonDefinition", "A button that opens a flow.";
    optional "text": Option<String>, "The button's text, at most 25 characters.";
    optional "flowId": Option<i64>, "Id of the flow, here a number; everywhere else it is text.";
    optional "flowAction": Option<FlowButtonAction>, "What the button does with the flow.";
    optional "navigateScreen": Option<String>, "First screen; required with NAVIGATE.";
}
text_schema!(
    open FlowButtonAction, "waxwing_infobip::templates::FlowButtonAction",
    "What the button does with the flow."
);

object_schema! { CatalogButtonDefinition, "waxwing_infobip::templates::CatalogButtonDefinition", "A button that opens the catalog.";
    optional "text": Option<String>, "The button's text. For answers only.";
}

object_schema! { MultiProductButtonDefinition, "waxwing_infobip::templates::MultiProductButtonDefinition", "A button that shows several products.";
    optional "text": Option<String>, "The button's text. For answers only.";
}

object_schema! { OrderDetailsButtonDefinition, "waxwing_infobip::templates::OrderDetailsButtonDefinition", "A button that opens the details of an order.";
    optional "variant": Option<OrderDetailsVariant>, "Country whose payments the order uses.";
}
text_schema!(
    open OrderDetailsVariant, "waxwing_infobip::templates::OrderDetailsVariant",
    "Country whose payments the order uses."
);

object_schema! { VoiceCallButtonDefinition, "waxwing_infobip::templates::VoiceCallButtonDefinition", "A button that calls the business inside WhatsApp.";
    optional "text": Option<String>, "The button's text, at most 25 characters.";
    optional "callValidityPeriod": Option<i32>, "Minutes that the button works, 1440 (a day) to 43200 (30 days).";
}

object_schema! { RequestContactInfoButtonDefinition, "waxwing_infobip::templates::RequestContactInfoButtonDefinition", "A button that asks for contact data. Since version 3.210.0 of the vendor's document.";
    optional "text": Option<String>, "The button's text. For answers, though the vendor's samples of requests send it.";
}

object_schema! { CarouselDefinition, "waxwing_infobip::templates::CarouselDefinition", "Cards side by side; marketing only.";
    optional "cards": Option<Vec<CardDefinition>>, "1 to 10 cards.";
}

object_schema! { CardDefinition, "waxwing_infobip::templates::CardDefinition", "A card of a carousel.";
    optional "header": Option<HeaderDefinition>, "Header of a template.";
    optional "body": Option<BodyDefinition>, "Body of a template.";
    optional "buttons": Option<Vec<ButtonDefinition>>, "1 or 2 buttons.";
}

object_schema! { LimitedTimeOfferDefinition, "waxwing_infobip::templates::LimitedTimeOfferDefinition", "An offer that ends.";
    optional "hasExpiration": Option<bool>, "Show when the offer ends; then a COPY_CODE button must stand first. Default: false.";
    optional "text": Option<String>, "The offer, 1 to 16 characters.";
}

object_schema! { ShorteningOptions, "waxwing_infobip::templates::ShorteningOptions", "Shortening of links; needs a URL button with a placeholder.";
    optional "customDomain": Option<String>, "Domain of the short links.";
}

object_schema! { AuthenticationTemplateStructure, "waxwing_infobip::templates::AuthenticationTemplateStructure", "The parts of an authentication template.";
    required "body": AuthenticationBody, "What to add to the stock text.";
    required "footer": AuthenticationFooter, "Footer of an authentication template.";
    required "buttons": Vec<AuthenticationButton>, "Exactly one button.";
}

object_schema! { AuthenticationBody, "waxwing_infobip::templates::AuthenticationBody", "What to add to the stock text.";
    optional "addSecurityRecommendation": bool, "Add the stock advice not to share the code.";
}

object_schema! { AuthenticationFooter, "waxwing_infobip::templates::AuthenticationFooter", "Footer of an authentication template.";
    optional "codeExpirationMinutes": i32, "Minutes that the code is good for, 1 to 90. Left out, the footer does not say.";
}

impl JsonSchema for AuthenticationButton {
    fn schema_name() -> Cow<'static, str> {
        "AuthenticationButton".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::templates::AuthenticationButton".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "How the code gets into the app.",
            schema::union(
                "otpType",
                [
                    schema::kind("otpType", "COPY_CODE")
                        .beside(
                            generator.subschema_for::<CopyCodeAuthenticationButton>(),
                        ),
                    schema::kind("otpType", "ONE_TAP")
                        .beside(generator.subschema_for::<OneTapAuthenticationButton>()),
                ],
            ),
        )
    }
}

object_schema! { CopyCodeAuthenticationButton, "waxwing_infobip::templates::CopyCodeAuthenticationButton", "The user copies the code.";
    optional "text": String, "The button's text, at most 25 characters. Left out, WhatsApp's own.";
}

object_schema! { OneTapAuthenticationButton, "waxwing_infobip::templates::OneTapAuthenticationButton", "The code is filled into an Android app.";
    optional "text": String, "Text of the copy button that stands in when the app cannot be reached, at most 25 characters. Left out, WhatsApp's own.";
    optional "autofillText": String, "The button's text, at most 25 characters. Left out, WhatsApp's own.";
    required "packageName": String, "Package name of the Android app.";
    required "signatureHash": String, "Hash of the app's signing key; 11 characters, though the vendor's own sample is longer.";
}

object_schema! { ListTemplatesV1Response, "waxwing_infobip::templates::ListTemplatesV1Response", "All templates of a sender, first generation.";
    optional "templates": Option<Vec<TemplateV1>>, "The templates.";
}

object_schema! { TemplateV1, "waxwing_infobip::templates::TemplateV1", "A template, first generation.";
    optional "id": Option<shared::TemplateId>, "Id of a template, digits.";
    optional "businessAccountId": Option<i64>, "Business account that owns it.";
    optional "name": Option<shared::TemplateName>, "Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.";
    optional "language": Option<shared::TemplateLanguage>, "Language of a template; one name may stand in several languages.";
    optional "status": Option<shared::TemplateStatus>, "Where a template stands.";
    optional "category": Option<TemplateCategoryV1>, "Category of a template, first generation, as answers have it.";
    optional "structure": Option<TemplateStructureV1>, "The parts of a template, first generation.";
}
text_schema!(
    open TemplateCategoryV1, "waxwing_infobip::templates::TemplateCategoryV1",
    "Category of a template, first generation, as answers have it."
);

object_schema! { CreateTemplateV1, "waxwing_infobip::templates::CreateTemplateV1", "A new template, first generation.";
    required "name": shared::TemplateName, "Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.";
    required "language": shared::TemplateLanguage, "Language of a template; one name may stand in several languages.";
    required "category": CreateTemplateCategoryV1, "Category of a new template, first generation; they were to end in May 2023.";
    required "structure": TemplateStructureV1, "The parts of a template, first generation.";
}
text_schema!(
    open CreateTemplateCategoryV1,
    "waxwing_infobip::templates::CreateTemplateCategoryV1",
    "Category of a new template, first generation; they were to end in May 2023."
);

object_schema! { TemplateStructureV1, "waxwing_infobip::templates::TemplateStructureV1", "The parts of a template, first generation.";
    optional "header": Option<HeaderV1>, "Header of a template, first generation.";
    optional "body": Option<String>, "The text; placeholders are {{1}}, {{2}} and so on, in order.";
    optional "footer": Option<String>, "The footer, at most 60 characters.";
    optional "buttons": Option<Vec<ButtonV1>>, "Up to 3 quick replies, or up to 2 other buttons of different kinds.";
    optional "type": Option<TemplateStructureType>, "Kind of structure; for answers, though the vendor's samples of an edit send it.";
}

impl JsonSchema for HeaderV1 {
    fn schema_name() -> Cow<'static, str> {
        "HeaderV1".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::templates::HeaderV1".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Header of a template, first generation.",
            schema::union(
                "format",
                [
                    schema::kind("format", "TEXT")
                        .beside(generator.subschema_for::<TextHeaderV1>()),
                    schema::kind("format", "IMAGE")
                        .beside(generator.subschema_for::<ImageHeaderV1>()),
                    schema::kind("format", "VIDEO")
                        .beside(generator.subschema_for::<VideoHeaderV1>()),
                    schema::kind("format", "DOCUMENT")
                        .beside(generator.subschema_for::<DocumentHeaderV1>()),
                    schema::kind("format", "LOCATION")
                        .beside(generator.subschema_for::<LocationHeaderV1>()),
                ],
            ),
        )
    }
}

object_schema! { TextHeaderV1, "waxwing_infobip::templates::TextHeaderV1", "A text as header, first generation.";
    optional "text": Option<String>, "The text, at most 60 characters, with at most one placeholder {{1}}.";
}

object_schema! { ImageHeaderV1, "waxwing_infobip::templates::ImageHeaderV1", "An image as header, first generation.";
}

object_schema! { VideoHeaderV1, "waxwing_infobip::templates::VideoHeaderV1", "A video as header, first generation.";
}

object_schema! { DocumentHeaderV1, "waxwing_infobip::templates::DocumentHeaderV1", "A document as header, first generation.";
}

object_schema! { LocationHeaderV1, "waxwing_infobip::templates::LocationHeaderV1", "A location as header, first generation.";
}

impl JsonSchema for ButtonV1 {
    fn schema_name() -> Cow<'static, str> {
        "ButtonV1".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::templates::ButtonV1".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A button of a template, first generation.",
            schema::union(
                "type",
                [
                    schema::kind("type", "PHONE_NUMBER")
                        .beside(generator.subschema_for::<PhoneNumberButtonV1>()),
                    schema::kind("type", "URL")
                        .beside(generator.subschema_for::<UrlButtonV1>()),
                    schema::kind("type", "QUICK_REPLY")
                        .beside(generator.subschema_for::<QuickReplyButtonV1>()),
                ],
            ),
        )
    }
}

object_schema! { PhoneNumberButtonV1, "waxwing_infobip::templates::PhoneNumberButtonV1", "A button that calls a number, first generation.";
    optional "text": Option<String>, "The button's text, at most 25 characters.";
    optional "phoneNumber": Option<ButtonPhoneNumber>, "The number that a button calls; samples hold short numbers too.";
}

object_schema! { UrlButtonV1, "waxwing_infobip::templates::UrlButtonV1", "A button that opens an address, first generation.";
    optional "text": Option<String>, "The button's text, at most 25 characters.";
    optional "url": Option<String>, "http(s) address, fixed or with {{1}} at its end.";
}

object_schema! { QuickReplyButtonV1, "waxwing_infobip::templates::QuickReplyButtonV1", "A button that sends a reply, first generation.";
    optional "text": Option<String>, "The button's text, at most 25 characters.";
}
