// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `templates`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{IntOrString, Json, Lenient, Timestamp};

object_schema! { ListTemplatesQuery, "waxwing_meta::templates::ListTemplatesQuery", "Query of `list_templates`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "name": String, "Only templates of this name.";
    optional "name_or_content": String, "Only templates with this text in name or content.";
    optional "status": String, "State, or a JSON list of states.";
    optional "category": String, "Category, or a JSON list of categories.";
    optional "language": String, "Language, or a JSON list of languages.";
    optional "quality_score": String, "Quality, or a JSON list of qualities.";
    optional "content": String, "Text in the content, or a JSON list of texts.";
    optional "since": i64, "From this time on, Unix seconds.";
    optional "until": i64, "Up to this time, Unix seconds.";
    optional "source": TemplateSource, "Who made them.";
    optional "summary": String, "Members of summary to answer with, joined by commas: total_count, message_template_count, message_template_limit, are_translations_complete.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { DeleteTemplateQuery, "waxwing_meta::templates::DeleteTemplateQuery", "Query of `delete_template`.";
    optional "name": String, "Name of the template.";
    optional "hsm_id": shared::TemplateId, "With name: only this one of its languages.";
    optional "hsm_ids": Vec<shared::TemplateId>, "In place of name: several templates, at most 100. By one indirect source.";
}

object_schema! { GetTemplateQuery, "waxwing_meta::templates::GetTemplateQuery", "Query of `get_template`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { CompareTemplatesQuery, "waxwing_meta::templates::CompareTemplatesQuery", "Query of `compare_templates`.";
    required "template_ids": Vec<shared::TemplateId>, "The other template, in a list.";
    required "start": i64, "Begin, Unix seconds.";
    required "end": i64, "End, Unix seconds.";
}

object_schema! { PreviewAuthTemplatesQuery, "waxwing_meta::templates::PreviewAuthTemplatesQuery", "Query of `preview_auth_templates`.";
    optional "category": PreviewCategory, "Always AUTHENTICATION.";
    optional "languages": Vec<String>, "Languages. Default: all.";
    optional "add_security_recommendation": bool, "With the advice not to share the code.";
    optional "code_expiration_minutes": i64, "Life of the code in minutes, 1 to 90, for the footer.";
    optional "button_types": PreviewButtonType, "Kind of button.";
    optional "business_name": String, "Name of the business in the text.";
}

object_schema! { SearchTemplateLibraryQuery, "waxwing_meta::templates::SearchTemplateLibraryQuery", "Query of `search_template_library`.";
    optional "search": String, "Text to look for.";
    optional "topic": String, "Only of this topic.";
    optional "usecase": String, "Only of this use.";
    optional "industry": String, "Only of this industry.";
    optional "language": String, "Only in this language.";
    optional "category": shared::TemplateCategory, "Only of this category.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}
text_schema!(
    open TemplateSource, "waxwing_meta::templates::TemplateSource",
    "AUTO_GENERATED: made by Direct Send."
);
text_schema!(
    open PreviewCategory, "waxwing_meta::templates::PreviewCategory",
    "Always AUTHENTICATION."
);
text_schema!(
    open PreviewButtonType, "waxwing_meta::templates::PreviewButtonType",
    "Kind of button."
);

object_schema! { ListTemplatesResponse, "waxwing_meta::templates::ListTemplatesResponse", "A page of templates.";
    optional "data": Vec<Template>, "The templates.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
    optional "summary": Option<TemplateSummary>, "Figures over all templates; only when asked for.";
}

object_schema! { TemplateSummary, "waxwing_meta::templates::TemplateSummary", "Figures over all templates; only when asked for.";
    optional "total_count": Option<i64>, "Templates that the filters let through.";
    optional "message_template_count": Option<i64>, "Templates of the account.";
    optional "message_template_limit": Option<i64>, "Most templates the account may have.";
    optional "are_translations_complete": Option<bool>, "Whether every template is there in every language.";
}

object_schema! { Template, "waxwing_meta::templates::Template", "A template in one language. All members but id may be missing.";
    optional "id": shared::TemplateId, "Id of a message template. Webhooks send it as a number.";
    optional "name": Option<String>, "Name, the same in all languages.";
    optional "language": Option<String>, "Language, such as en_US.";
    optional "category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "status": Option<shared::TemplateStatus>, "State of a template. One page writes Approved.";
    optional "components": Option<Vec<TemplateComponentDefinition>>, "The parts.";
    optional "parameter_format": Option<TemplateParameterFormat>, "Whether parameters have numbers or names.";
    optional "message_send_ttl_seconds": Option<i64>, "Seconds that an undelivered message is kept.";
    optional "correct_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "previous_category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "sub_category": Option<TemplateSubCategory>, "Finer category. CUSTOM only in answers.";
    optional "rejected_reason": Option<String>, "Why it was rejected; only when asked for.";
    optional "quality_score": Option<TemplateQualityScore>, "How users judge the template.";
    optional "library_template_name": Option<String>, "Library template that it was made from.";
    optional "cta_url_link_tracking_opted_out": Option<bool>, "Whether clicks on links are not counted.";
    optional "optimization_spec": Option<TemplateOptimization>, "Max price of a marketing template; such a template goes through send_marketing_message. Left out, the rate card holds. Until July 2026 it was called bid_spec.";
    optional "degrees_of_freedom_spec": Option<Json>, "Creative features, in the reading form (a list of key and value), free-form.";
}
text_schema!(
    open TemplateParameterFormat, "waxwing_meta::templates::TemplateParameterFormat",
    "Whether parameters have numbers or names."
);

object_schema! { TemplateQualityScore, "waxwing_meta::templates::TemplateQualityScore", "How users judge the template.";
    optional "score": Option<TemplateScore>, "Quality of a template. The values are those of the webhook.";
    optional "date": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "reasons": Option<Vec<String>>, "What users found wrong.";
}
text_schema!(
    open TemplateScore, "waxwing_meta::templates::TemplateScore",
    "Quality of a template. The values are those of the webhook."
);
text_schema!(
    open TemplateSubCategory, "waxwing_meta::templates::TemplateSubCategory",
    "Finer category. CUSTOM only in answers."
);

object_schema! { CreateTemplate, "waxwing_meta::templates::CreateTemplate", "A template.";
    required "name": String, "Name, at most 512 of a to z, 0 to 9 and underscore.";
    required "language": String, "Language, such as en_US.";
    required "category": shared::TemplateCategory, "Category of a template; it decides price and rules.";
    optional "components": Vec<TemplateComponentDefinition>, "The parts; needed unless library_template_name is given.";
    optional "parameter_format": ParameterFormat, "Whether parameters have names ({{name}}) or numbers ({{1}}). Default: numbers.";
    optional "message_send_ttl_seconds": i64, "Seconds that an undelivered message is kept: authentication 30 to 900, utility 30 to 43200, marketing 43200 to 2592000; -1 is 30 days for the first two.";
    optional "allow_category_change": bool, "No effect since April 2025.";
    optional "cta_url_link_tracking_opted_out": bool, "true: clicks on links are not counted.";
    optional "degrees_of_freedom_spec": shared::DegreesOfFreedomSpec, "Which creative features the provider may apply to marketing templates; all are off since April 2026 unless the account or the template opts in.";
    optional "library_template_name": String, "Library template to copy.";
    optional "library_template_button_inputs": LibraryButtonInputs, "Values for the buttons of a library template: JSON text of a list by the page, the list itself by the vendor's SDK. The provider takes both.";
    optional "library_template_body_inputs": LibraryBodyInputs, "Optional parts of a library template's body.";
    optional "library_template_body_param_inputs": Vec<Json>, "Values for the body of a library template. Not documented; the vendor's SDK has the name.";
    optional "source_template_id": IntOrString, "An approved template to copy, such as one that is to have another max price. Not documented; the vendor's SDK has it as a number.";
    optional "routing_entrypoint": RoutingEntrypoint, "Where answers to the template enter the conversation routing. Not documented; the vendor's SDK has the values alone.";
    optional "sub_category": TemplateSubCategory, "Finer category. CUSTOM only in answers.";
    optional "display_format": TemplateDisplayFormat, "Known by name only; the meaning is not documented.";
    optional "send_type": TemplateSendType, "Known by name only; the meaning is not documented.";
    optional "is_primary_device_delivery_only": bool, "Known by name only; the meaning is not documented.";
    optional "product_set_id": String, "Known by name only; the meaning is not documented.";
    optional "creative_sourcing_spec": Json, "Known by name only; free-form.";
    optional "optimization_spec": TemplateOptimization, "Max price of a marketing template; such a template goes through send_marketing_message. Left out, the rate card holds. Until July 2026 it was called bid_spec.";
}

impl JsonSchema for LibraryButtonInputs {
    fn schema_name() -> Cow<'static, str> {
        "LibraryButtonInputs".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::templates::LibraryButtonInputs".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Values for the buttons of a library template: JSON text of a list by the page, the list itself by the vendor's SDK. The provider takes both.",
            schema::forms([
                generator.subschema_for::<String>(),
                generator.subschema_for::<Vec<Json>>(),
            ]),
        )
    }
}
text_schema!(
    open RoutingEntrypoint, "waxwing_meta::templates::RoutingEntrypoint",
    "Where answers to the template enter the conversation routing. Not documented; the vendor's SDK has the values alone."
);

object_schema! { TemplateOptimization, "waxwing_meta::templates::TemplateOptimization", "Max price of a marketing template; such a template goes through send_marketing_message. Left out, the rate card holds. Until July 2026 it was called bid_spec.";
    optional "bid_strategy": Option<BidStrategy>, "Always LOWEST_COST_WITH_BID_CAP.";
    optional "bid_amount": Option<Lenient<IntOrString>>, "Max price of 1,000 deliveries, in the smallest unit of the account's currency (5000 is 0.05 USD each). Pages write it as a number and as text.";
}
text_schema!(
    open BidStrategy, "waxwing_meta::templates::BidStrategy",
    "Always LOWEST_COST_WITH_BID_CAP."
);
text_schema!(
    open ParameterFormat, "waxwing_meta::templates::ParameterFormat",
    "Whether parameters have names ({{name}}) or numbers ({{1}}). Default: numbers."
);
text_schema!(
    open TemplateDisplayFormat, "waxwing_meta::templates::TemplateDisplayFormat",
    "Known by name only; the meaning is not documented."
);
text_schema!(
    open TemplateSendType, "waxwing_meta::templates::TemplateSendType",
    "Known by name only; the meaning is not documented."
);

object_schema! { LibraryBodyInputs, "waxwing_meta::templates::LibraryBodyInputs", "Optional parts of a library template's body.";
    optional "add_contact_number": bool, "With the phone number of the business.";
    optional "add_learn_more_link": bool, "With a link to more.";
    optional "add_security_recommendation": bool, "With the advice not to share the code.";
    optional "add_track_package_link": bool, "With a link that follows the parcel.";
    optional "code_expiration_minutes": i64, "Life of the code in minutes.";
}

object_schema! { CreatedTemplate, "waxwing_meta::templates::CreatedTemplate", "A new template.";
    optional "id": shared::TemplateId, "Id of a message template. Webhooks send it as a number.";
    optional "status": Option<shared::TemplateStatus>, "State of a template. One page writes Approved.";
    optional "category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
}

object_schema! { EditTemplate, "waxwing_meta::templates::EditTemplate", "What to change; members left out stay. Other members of a new template may work too.";
    optional "category": shared::TemplateCategory, "Category of a template; it decides price and rules.";
    optional "components": Vec<TemplateComponentDefinition>, "All parts, also those that stay.";
    optional "message_send_ttl_seconds": i64, "Seconds that an undelivered message is kept, as for a new template.";
    optional "optimization_spec": TemplateOptimization, "Max price of a marketing template; such a template goes through send_marketing_message. Left out, the rate card holds. Until July 2026 it was called bid_spec.";
}

object_schema! { ArchiveTemplates, "waxwing_meta::templates::ArchiveTemplates", "Templates to archive or to bring back.";
    required "hsm_ids": String, "Ids joined by commas, at most 100. One client sends a list.";
}

object_schema! { ArchiveTemplatesResponse, "waxwing_meta::templates::ArchiveTemplatesResponse", "What became of each template.";
    optional "archived_templates": Option<Vec<shared::TemplateId>>, "Templates now archived.";
    optional "failed_templates": Option<BTreeMap<String, String>>, "Why a template was left, by its id.";
}

object_schema! { UnarchiveTemplatesResponse, "waxwing_meta::templates::UnarchiveTemplatesResponse", "What became of each template.";
    optional "unarchived_templates": Option<Vec<shared::TemplateId>>, "Templates now back.";
    optional "failed_templates": Option<BTreeMap<String, String>>, "Why a template was left, by its id.";
}

object_schema! { UnpauseTemplateResponse, "waxwing_meta::templates::UnpauseTemplateResponse", "Whether it is in use again.";
    optional "success": bool, "true when it is.";
    optional "reason": Option<String>, "Why not.";
}

object_schema! { CompareTemplatesResponse, "waxwing_meta::templates::CompareTemplatesResponse", "The comparison.";
    optional "data": Vec<TemplateComparison>, "One item for each metric.";
}

object_schema! { TemplateComparison, "waxwing_meta::templates::TemplateComparison", "One metric; which list it has is told by type.";
    optional "metric": Option<ComparisonMetric>, "What is compared.";
    optional "type": Option<ComparisonType>, "How it is told.";
    optional "order_by_relative_metric": Option<Vec<shared::TemplateId>>, "RELATIVE: the templates, lowest first.";
    optional "number_values": Option<Vec<NumberValue>>, "NUMBER_VALUES: a number for each template.";
    optional "string_values": Option<Vec<StringValue>>, "STRING_VALUES: a text for each template.";
}
text_schema!(
    open ComparisonMetric, "waxwing_meta::templates::ComparisonMetric",
    "What is compared."
);
text_schema!(
    open ComparisonType, "waxwing_meta::templates::ComparisonType", "How it is told."
);

object_schema! { NumberValue, "waxwing_meta::templates::NumberValue", "A number of one template.";
    optional "key": Option<shared::TemplateId>, "Id of a message template. Webhooks send it as a number.";
    optional "value": Option<i64>, "The number.";
}

object_schema! { StringValue, "waxwing_meta::templates::StringValue", "The most frequent reason of blocks of one template.";
    optional "key": Option<shared::TemplateId>, "Id of a message template. Webhooks send it as a number.";
    optional "value": Option<BlockReason>, "Why users blocked the business.";
}
text_schema!(
    open BlockReason, "waxwing_meta::templates::BlockReason",
    "Why users blocked the business."
);

object_schema! { MigrateTemplates, "waxwing_meta::templates::MigrateTemplates", "Which templates to copy.";
    required "source_waba_id": shared::WabaId, "Id of a WhatsApp business account (WABA).";
    optional "page_number": i64, "Page of the templates, from 0.";
    optional "count": i64, "Templates on a page, at most 500.";
    optional "template_ids": Vec<shared::TemplateId>, "Only these, at most 500.";
}

object_schema! { MigrateTemplatesResponse, "waxwing_meta::templates::MigrateTemplatesResponse", "What became of each template.";
    optional "migrated_templates": Option<Vec<shared::TemplateId>>, "Templates copied.";
    optional "failed_templates": Option<BTreeMap<String, String>>, "Why a template was left, by its id.";
}

object_schema! { UpsertTemplates, "waxwing_meta::templates::UpsertTemplates", "An authentication template in many languages.";
    required "name": String, "Name, at most 512 of a to z, 0 to 9 and underscore.";
    required "languages": Vec<String>, "Languages, such as en_US.";
    required "category": shared::TemplateCategory, "Category of a template; it decides price and rules.";
    required "components": Vec<TemplateComponentDefinition>, "The parts; their texts are the provider's own, by language.";
    optional "message_send_ttl_seconds": i64, "Seconds that an undelivered message is kept, 30 to 900.";
}

object_schema! { UpsertTemplatesResponse, "waxwing_meta::templates::UpsertTemplatesResponse", "One item for each language.";
    optional "data": Vec<UpsertedTemplate>, "The templates.";
}

object_schema! { UpsertedTemplate, "waxwing_meta::templates::UpsertedTemplate", "A template in one language.";
    optional "id": shared::TemplateId, "Id of a message template. Webhooks send it as a number.";
    optional "status": Option<shared::TemplateStatus>, "State of a template. One page writes Approved.";
    optional "language": Option<String>, "Language.";
}

object_schema! { PreviewTemplatesResponse, "waxwing_meta::templates::PreviewTemplatesResponse", "One item for each language.";
    optional "data": Vec<TemplatePreview>, "The texts.";
}

object_schema! { TemplatePreview, "waxwing_meta::templates::TemplatePreview", "Texts of one language.";
    optional "body": Option<String>, "Text of the body.";
    optional "buttons": Option<Vec<TemplatePreviewButton>>, "Texts of the buttons.";
    optional "footer": Option<String>, "Text of the footer.";
    optional "language": Option<String>, "Language.";
}

object_schema! { TemplatePreviewButton, "waxwing_meta::templates::TemplatePreviewButton", "Texts of a button.";
    optional "text": Option<String>, "Text of the copy button.";
    optional "autofill_text": Option<String>, "Text of the one-tap button.";
}

object_schema! { SearchTemplateLibraryResponse, "waxwing_meta::templates::SearchTemplateLibraryResponse", "A page of library templates.";
    optional "data": Vec<LibraryTemplate>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}
text_schema!(
    LibraryTemplateId, "waxwing_meta::templates::LibraryTemplateId",
    "Id of a library template."
);

object_schema! { LibraryTemplate, "waxwing_meta::templates::LibraryTemplate", "A ready template.";
    optional "id": Option<LibraryTemplateId>, "Id of a library template.";
    optional "name": Option<String>, "Name; goes into library_template_name.";
    optional "language": Option<String>, "Language.";
    optional "category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "topic": Option<String>, "What it is about.";
    optional "usecase": Option<String>, "What it is for.";
    optional "industry": Option<Vec<String>>, "Industries it is made for.";
    optional "header": Option<String>, "Text of the header.";
    optional "body": Option<String>, "Text of the body.";
    optional "body_params": Option<Vec<String>>, "Samples of the parameters.";
    optional "body_param_types": Option<Vec<String>>, "Kinds of the parameters.";
    optional "buttons": Option<Vec<LibraryTemplateButton>>, "The buttons.";
}

object_schema! { LibraryTemplateButton, "waxwing_meta::templates::LibraryTemplateButton", "A button of a library template.";
    optional "type": Option<String>, "Kind, such as URL.";
    optional "text": Option<String>, "Text of the button.";
    optional "url": Option<String>, "Address that it opens.";
    optional "phone_number": Option<ButtonPhoneNumber>, "Phone number of a button, at most 20 characters.";
}

impl JsonSchema for MessageSample {
    fn schema_name() -> Cow<'static, str> {
        "MessageSample".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::templates::MessageSample".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A message as it would be sent.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TEXT")
                        .beside(generator.subschema_for::<TextSample>()),
                    schema::kind("type", "INTERACTIVE")
                        .beside(generator.subschema_for::<InteractiveSample>()),
                ],
            ),
        )
    }
}

object_schema! { TextSample, "waxwing_meta::templates::TextSample", "A text.";
    required "text": Json, "The text, as in a message of type text.";
}

object_schema! { InteractiveSample, "waxwing_meta::templates::InteractiveSample", "An interactive message.";
    required "interactive": Json, "The content, as in a message of type interactive.";
}

object_schema! { MessageSampleResponse, "waxwing_meta::templates::MessageSampleResponse", "The answer. Not documented; probably an id.";
    optional "id": Option<String>, "Id of the sample.";
}

impl JsonSchema for TemplateComponentDefinition {
    fn schema_name() -> Cow<'static, str> {
        "TemplateComponentDefinition".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::templates::TemplateComponentDefinition".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A part of a template, told apart by type. The provider takes lower case as well; upper case comes back.",
            schema::union(
                "type",
                [
                    schema::kind("type", "HEADER")
                        .beside(generator.subschema_for::<HeaderDefinition>()),
                    schema::kind("type", "BODY")
                        .beside(generator.subschema_for::<BodyDefinition>()),
                    schema::kind("type", "FOOTER")
                        .beside(generator.subschema_for::<FooterDefinition>()),
                    schema::kind("type", "BUTTONS")
                        .beside(generator.subschema_for::<ButtonsDefinition>()),
                    schema::kind("type", "CAROUSEL")
                        .beside(generator.subschema_for::<CarouselDefinition>()),
                    schema::kind("type", "LIMITED_TIME_OFFER")
                        .with(
                            "limited_time_offer",
                            generator.subschema_for::<LimitedTimeOfferText>(),
                        ),
                    schema::kind("type", "CALL_PERMISSION_REQUEST")
                        .beside(
                            generator.subschema_for::<CallPermissionRequestDefinition>(),
                        ),
                ],
            ),
        )
    }
}

object_schema! { HeaderDefinition, "waxwing_meta::templates::HeaderDefinition", "Header: a text, or a sample of what is shown.";
    optional "format": Option<HeaderFormat>, "What the header shows. GIF only for the marketing API.";
    optional "text": Option<String>, "TEXT: the text, at most 60 characters.";
    optional "example": Option<HeaderExample>, "Samples for the review.";
}
text_schema!(
    open HeaderFormat, "waxwing_meta::templates::HeaderFormat",
    "What the header shows. GIF only for the marketing API."
);

object_schema! { HeaderExample, "waxwing_meta::templates::HeaderExample", "Samples for the review.";
    optional "header_text": Option<Vec<String>>, "Value of the numbered parameter.";
    optional "header_text_named_params": Option<Vec<NamedParameterExample>>, "Value of the named parameter.";
    optional "header_handle": Option<Vec<shared::UploadHandle>>, "Handle of a sample file; in answers its address.";
}

object_schema! { NamedParameterExample, "waxwing_meta::templates::NamedParameterExample", "Sample of a named parameter.";
    optional "param_name": Option<String>, "Name of the parameter.";
    optional "example": Option<String>, "A value.";
}

object_schema! { BodyDefinition, "waxwing_meta::templates::BodyDefinition", "Body.";
    optional "text": Option<String>, "The text, at most 1024 characters (600 beside an offer, 160 under a product and on a card, there with at most 2 line breaks). None for authentication.";
    optional "example": Option<BodyExample>, "Samples for the review.";
    optional "add_security_recommendation": Option<bool>, "Authentication: with the advice not to share the code.";
}

object_schema! { BodyExample, "waxwing_meta::templates::BodyExample", "Samples for the review.";
    optional "body_text": Option<BodyTextExample>, "Values of the numbered parameters: a list with one list of texts. Some samples have a plain list, or one text.";
    optional "body_text_named_params": Option<Vec<NamedParameterExample>>, "Values of the named parameters.";
}

impl JsonSchema for BodyTextExample {
    fn schema_name() -> Cow<'static, str> {
        "BodyTextExample".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::templates::BodyTextExample".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Values of the numbered parameters: a list with one list of texts. Some samples have a plain list, or one text.",
            schema::forms([
                generator.subschema_for::<Vec<Vec<String>>>(),
                generator.subschema_for::<Vec<String>>(),
                generator.subschema_for::<String>(),
            ]),
        )
    }
}

object_schema! { FooterDefinition, "waxwing_meta::templates::FooterDefinition", "Footer.";
    optional "text": Option<String>, "The text, at most 60 characters. None for authentication.";
    optional "code_expiration_minutes": Option<i64>, "Authentication: life of the code in minutes, 1 to 90.";
}

object_schema! { ButtonsDefinition, "waxwing_meta::templates::ButtonsDefinition", "Buttons.";
    optional "buttons": Option<Vec<ButtonDefinition>>, "At most 10; quick replies stand together.";
}

object_schema! { CarouselDefinition, "waxwing_meta::templates::CarouselDefinition", "Cards side by side.";
    optional "cards": Option<Vec<CardDefinition>>, "2 to 10 cards of one build.";
}

object_schema! { CardDefinition, "waxwing_meta::templates::CardDefinition", "A card.";
    optional "components": Option<Vec<TemplateComponentDefinition>>, "Header, body and buttons.";
}

object_schema! { LimitedTimeOfferText, "waxwing_meta::templates::LimitedTimeOfferText", "The offer.";
    optional "text": Option<String>, "The text, at most 16 characters.";
    optional "has_expiration": Option<bool>, "Whether a countdown shows.";
}

object_schema! { CallPermissionRequestDefinition, "waxwing_meta::templates::CallPermissionRequestDefinition", "Asks the user for permission to call.";
}

impl JsonSchema for ButtonDefinition {
    fn schema_name() -> Cow<'static, str> {
        "ButtonDefinition".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::templates::ButtonDefinition".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A button, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "QUICK_REPLY")
                        .beside(generator.subschema_for::<QuickReplyButtonDefinition>()),
                    schema::kind("type", "URL")
                        .beside(generator.subschema_for::<UrlButtonDefinition>()),
                    schema::kind("type", "PHONE_NUMBER")
                        .beside(
                            generator.subschema_for::<PhoneNumberButtonDefinition>(),
                        ),
                    schema::kind("type", "COPY_CODE")
                        .beside(generator.subschema_for::<CopyCodeButtonDefinition>()),
                    schema::kind("type", "OTP")
                        .beside(generator.subschema_for::<OtpButtonDefinition>()),
                    schema::kind("type", "MPM")
                        .beside(
                            generator.subschema_for::<MultiProductButtonDefinition>(),
                        ),
                    schema::kind("type", "SPM")
                        .beside(
                            generator.subschema_for::<SingleProductButtonDefinition>(),
                        ),
                    schema::kind("type", "CATALOG")
                        .beside(generator.subschema_for::<CatalogButtonDefinition>()),
                    schema::kind("type", "FLOW")
                        .beside(generator.subschema_for::<FlowButtonDefinition>()),
                    schema::kind("type", "VOICE_CALL")
                        .beside(generator.subschema_for::<VoiceCallButtonDefinition>()),
                    schema::kind("type", "ORDER_DETAILS")
                        .beside(
                            generator.subschema_for::<OrderDetailsButtonDefinition>(),
                        ),
                    schema::kind("type", "PAYMENT_REQUEST")
                        .beside(
                            generator.subschema_for::<PaymentRequestButtonDefinition>(),
                        ),
                    schema::kind("type", "REQUEST_CONTACT_INFO")
                        .beside(
                            generator
                                .subschema_for::<RequestContactInfoButtonDefinition>(),
                        ),
                    schema::kind("type", "APP")
                        .beside(generator.subschema_for::<AppButtonDefinition>()),
                ],
            ),
        )
    }
}

object_schema! { QuickReplyButtonDefinition, "waxwing_meta::templates::QuickReplyButtonDefinition", "Answers with a tap.";
    optional "text": Option<String>, "Text, at most 25 characters.";
}

object_schema! { UrlButtonDefinition, "waxwing_meta::templates::UrlButtonDefinition", "Opens an address. At most two. OTP buttons read back as this.";
    optional "text": Option<String>, "Text.";
    optional "url": Option<String>, "The address, at most 2000 characters, with at most one variable at its end ({{1}}, or a named one).";
    optional "example": Option<TextOrTexts>, "A sample: a list of texts for an address, one text for a coupon code. Either form is read.";
    optional "app_deep_link": Option<AppDeepLink>, "Opens an app instead.";
}

object_schema! { AppDeepLink, "waxwing_meta::templates::AppDeepLink", "Opens an app instead.";
    optional "meta_app_id": Option<i64>, "Id of the app, as a number.";
    optional "android_deep_link": Option<String>, "Address inside the Android app.";
    optional "android_fallback_playstore_url": Option<String>, "Where to get the app.";
}

object_schema! { PhoneNumberButtonDefinition, "waxwing_meta::templates::PhoneNumberButtonDefinition", "Calls a phone number. At most one.";
    optional "text": Option<String>, "Text.";
    optional "phone_number": Option<ButtonPhoneNumber>, "Phone number of a button, at most 20 characters.";
}
text_schema!(
    ButtonPhoneNumber, "waxwing_meta::templates::ButtonPhoneNumber",
    "Phone number of a button, at most 20 characters."
);

object_schema! { CopyCodeButtonDefinition, "waxwing_meta::templates::CopyCodeButtonDefinition", "Copies a coupon code, at most 20 characters (15 beside an offer). At most one; marketing only.";
    optional "example": Option<TextOrTexts>, "A sample: a list of texts for an address, one text for a coupon code. Either form is read.";
}

impl JsonSchema for TextOrTexts {
    fn schema_name() -> Cow<'static, str> {
        "TextOrTexts".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::templates::TextOrTexts".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A sample: a list of texts for an address, one text for a coupon code. Either form is read.",
            schema::forms([
                generator.subschema_for::<String>(),
                generator.subschema_for::<Vec<String>>(),
            ]),
        )
    }
}

object_schema! { OtpButtonDefinition, "waxwing_meta::templates::OtpButtonDefinition", "Hands over an authentication code; the only button, and only of authentication. Reads back as URL.";
    optional "otp_type": Option<OtpType>, "How the code gets into the app.";
    optional "text": Option<String>, "Text of the copy button.";
    optional "autofill_text": Option<String>, "Text of the one-tap button.";
    optional "zero_tap_terms_accepted": Option<bool>, "ZERO_TAP: the terms are accepted.";
    optional "supported_apps": Option<Vec<OtpApp>>, "Android apps that may take the code, 1 to 5; for ONE_TAP and ZERO_TAP.";
}
text_schema!(
    open OtpType, "waxwing_meta::templates::OtpType", "How the code gets into the app."
);

object_schema! { OtpApp, "waxwing_meta::templates::OtpApp", "An Android app.";
    optional "package_name": Option<String>, "Package, at most 224 characters.";
    optional "signature_hash": Option<String>, "Hash of its signing key, 11 characters.";
}

object_schema! { MultiProductButtonDefinition, "waxwing_meta::templates::MultiProductButtonDefinition", "Shows several products. The text is fixed, View items; marketing only.";
    optional "text": Option<String>, "Text.";
}

object_schema! { SingleProductButtonDefinition, "waxwing_meta::templates::SingleProductButtonDefinition", "Shows one product, below a product header or card. The text is fixed, View; marketing only.";
    optional "text": Option<String>, "Text.";
}

object_schema! { CatalogButtonDefinition, "waxwing_meta::templates::CatalogButtonDefinition", "Opens the catalog. The text is fixed, View catalog; marketing only.";
    optional "text": Option<String>, "Text.";
}

object_schema! { FlowButtonDefinition, "waxwing_meta::templates::FlowButtonDefinition", "Opens a flow, by one of flow_id, flow_name and flow_json.";
    optional "text": Option<String>, "Text.";
    optional "flow_id": Option<shared::FlowId>, "Id of a flow.";
    optional "flow_name": Option<String>, "Name of a flow.";
    optional "flow_json": Option<String>, "The flow itself, as JSON text.";
    optional "flow_action": Option<FlowButtonAction>, "navigate: open a screen; data_exchange: ask your endpoint.";
    optional "navigate_screen": Option<String>, "First screen; required where flow_action is navigate.";
    optional "icon": Option<FlowButtonIcon>, "Icon on the button.";
}
text_schema!(
    open FlowButtonAction, "waxwing_meta::templates::FlowButtonAction",
    "navigate: open a screen; data_exchange: ask your endpoint."
);
text_schema!(
    open FlowButtonIcon, "waxwing_meta::templates::FlowButtonIcon", "Icon on the button."
);

object_schema! { VoiceCallButtonDefinition, "waxwing_meta::templates::VoiceCallButtonDefinition", "Starts a call to the business. May stand beside a URL button.";
    optional "text": Option<String>, "Text, at most 20 characters. Left out, the provider's own.";
    optional "ttl_minutes": Option<i64>, "Minutes that the button works, 1440 to 43200.";
}

object_schema! { OrderDetailsButtonDefinition, "waxwing_meta::templates::OrderDetailsButtonDefinition", "Opens an order with its payment. The first button, also of a card, with at most 9 quick replies behind it.";
    optional "text": Option<String>, "Text.";
}

object_schema! { PaymentRequestButtonDefinition, "waxwing_meta::templates::PaymentRequestButtonDefinition", "Asks for a payment (Brazil). At most 3, beside other buttons.";
    optional "text": Option<String>, "Fixed by the kind: Copy Pix code, Copy Boleto code, Open payment link or Review payment.";
    optional "payment_setting": Option<PaymentRequestSample>, "How it is paid, with a sample under the name of the kind; offsite_card_pay has none.";
}

object_schema! { PaymentRequestSample, "waxwing_meta::templates::PaymentRequestSample", "How it is paid, with a sample under the name of the kind; offsite_card_pay has none.";
    optional "type": Option<PaymentRequestKind>, "How it is paid.";
    optional "pix_dynamic_code": Option<Json>, "Sample of a Pix code, as in a message.";
    optional "boleto": Option<Json>, "Sample of a boleto, as in a message.";
    optional "payment_link": Option<Json>, "Sample of a link, as in a message.";
}
text_schema!(
    open PaymentRequestKind, "waxwing_meta::templates::PaymentRequestKind",
    "How it is paid."
);

object_schema! { RequestContactInfoButtonDefinition, "waxwing_meta::templates::RequestContactInfoButtonDefinition", "Asks for the user's phone number.";
    optional "text": Option<String>, "Left out, or exactly Share Contact Info.";
}

object_schema! { AppButtonDefinition, "waxwing_meta::templates::AppButtonDefinition", "Opens an app. Not documented; by name only, further members are kept.";
    optional "text": Option<String>, "Text.";
}
