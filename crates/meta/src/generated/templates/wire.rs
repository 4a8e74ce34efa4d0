// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `templates` are read, written, converted and checked.

use super::*;
use crate::generated::{analytics, compliance, shared, webhook_events};
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, debug_addresses, from_one, open_enum, read_form, read_object,
    string_id, write_form, write_object,
};
use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
use waxwing_types::{Checker, Json, Validate, chat_of, phone_id};

impl WriteMembers for ListTemplatesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("name", &self.name)?;
        object.optional("name_or_content", &self.name_or_content)?;
        object.optional("status", &self.status)?;
        object.optional("category", &self.category)?;
        object.optional("language", &self.language)?;
        object.optional("quality_score", &self.quality_score)?;
        object.optional("content", &self.content)?;
        object.optional("since", &self.since)?;
        object.optional("until", &self.until)?;
        object.optional("source", &self.source)?;
        object.optional("summary", &self.summary)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListTemplatesQuery);

impl FromMembers for ListTemplatesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            name: members.take("name")?,
            name_or_content: members.take("name_or_content")?,
            status: members.take("status")?,
            category: members.take("category")?,
            language: members.take("language")?,
            quality_score: members.take("quality_score")?,
            content: members.take("content")?,
            since: members.take("since")?,
            until: members.take("until")?,
            source: members.take("source")?,
            summary: members.take("summary")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListTemplatesQuery);

impl Validate for ListTemplatesQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DeleteTemplateQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("hsm_id", &self.hsm_id)?;
        object.optional("hsm_ids", &self.hsm_ids)?;
        Ok(())
    }
}
write_object!(DeleteTemplateQuery);

impl FromMembers for DeleteTemplateQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            hsm_id: members.take("hsm_id")?,
            hsm_ids: members.or_default("hsm_ids")?,
        })
    }
}
read_object!(DeleteTemplateQuery);

impl Validate for DeleteTemplateQuery {
    fn check(&self, checker: &mut Checker) {
        checker.items("hsm_ids", Some(self.hsm_ids.len()), None, Some(100));
    }
}

impl WriteMembers for GetTemplateQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetTemplateQuery);

impl FromMembers for GetTemplateQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetTemplateQuery);

impl Validate for GetTemplateQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for CompareTemplatesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("template_ids", &self.template_ids)?;
        object.member("start", &self.start)?;
        object.member("end", &self.end)?;
        Ok(())
    }
}
write_object!(CompareTemplatesQuery);

impl FromMembers for CompareTemplatesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            template_ids: members.need("template_ids")?,
            start: members.need("start")?,
            end: members.need("end")?,
        })
    }
}
read_object!(CompareTemplatesQuery);

impl Validate for CompareTemplatesQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for PreviewAuthTemplatesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("category", &self.category)?;
        object.optional("languages", &self.languages)?;
        object
            .optional("add_security_recommendation", &self.add_security_recommendation)?;
        object.optional("code_expiration_minutes", &self.code_expiration_minutes)?;
        object.optional("button_types", &self.button_types)?;
        object.optional("business_name", &self.business_name)?;
        Ok(())
    }
}
write_object!(PreviewAuthTemplatesQuery);

impl FromMembers for PreviewAuthTemplatesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            category: members.or_default("category")?,
            languages: members.or_default("languages")?,
            add_security_recommendation: members.take("add_security_recommendation")?,
            code_expiration_minutes: members.take("code_expiration_minutes")?,
            button_types: members.take("button_types")?,
            business_name: members.take("business_name")?,
        })
    }
}
read_object!(PreviewAuthTemplatesQuery);

impl Validate for PreviewAuthTemplatesQuery {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "code_expiration_minutes",
                self.code_expiration_minutes.map(|n| n as f64),
                Some(1f64),
                Some(90f64),
            );
    }
}

impl WriteMembers for SearchTemplateLibraryQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("search", &self.search)?;
        object.optional("topic", &self.topic)?;
        object.optional("usecase", &self.usecase)?;
        object.optional("industry", &self.industry)?;
        object.optional("language", &self.language)?;
        object.optional("category", &self.category)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(SearchTemplateLibraryQuery);

impl FromMembers for SearchTemplateLibraryQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            search: members.take("search")?,
            topic: members.take("topic")?,
            usecase: members.take("usecase")?,
            industry: members.take("industry")?,
            language: members.take("language")?,
            category: members.take("category")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(SearchTemplateLibraryQuery);

impl Validate for SearchTemplateLibraryQuery {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl TemplateSource { AutoGenerated = "AUTO_GENERATED", Manual = "MANUAL" });
open_enum!(impl PreviewCategory { Authentication = "AUTHENTICATION" });
open_enum!(impl PreviewButtonType { Otp = "OTP" });

impl WriteMembers for ListTemplatesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.optional("summary", &self.summary)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListTemplatesResponse);

impl FromMembers for ListTemplatesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            summary: members.lenient("summary")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListTemplatesResponse);

impl WriteMembers for TemplateSummary {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("total_count", &self.total_count)?;
        object.optional("message_template_count", &self.message_template_count)?;
        object.optional("message_template_limit", &self.message_template_limit)?;
        object.optional("are_translations_complete", &self.are_translations_complete)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateSummary);

impl FromMembers for TemplateSummary {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_count: members.lenient("total_count")?,
            message_template_count: members.lenient("message_template_count")?,
            message_template_limit: members.lenient("message_template_limit")?,
            are_translations_complete: members.lenient("are_translations_complete")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateSummary);

impl WriteMembers for Template {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("category", &self.category)?;
        object.optional("status", &self.status)?;
        object.optional("components", &self.components)?;
        object.optional("parameter_format", &self.parameter_format)?;
        object.optional("message_send_ttl_seconds", &self.message_send_ttl_seconds)?;
        object.optional("correct_category", &self.correct_category)?;
        object.optional("previous_category", &self.previous_category)?;
        object.optional("sub_category", &self.sub_category)?;
        object.optional("rejected_reason", &self.rejected_reason)?;
        object.optional("quality_score", &self.quality_score)?;
        object.optional("library_template_name", &self.library_template_name)?;
        object
            .optional(
                "cta_url_link_tracking_opted_out",
                &self.cta_url_link_tracking_opted_out,
            )?;
        object.optional("optimization_spec", &self.optimization_spec)?;
        object.optional("degrees_of_freedom_spec", &self.degrees_of_freedom_spec)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Template);

impl FromMembers for Template {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            category: members.lenient("category")?,
            status: members.lenient("status")?,
            components: members.lenient("components")?,
            parameter_format: members.lenient("parameter_format")?,
            message_send_ttl_seconds: members.lenient("message_send_ttl_seconds")?,
            correct_category: members.lenient("correct_category")?,
            previous_category: members.lenient("previous_category")?,
            sub_category: members.lenient("sub_category")?,
            rejected_reason: members.lenient("rejected_reason")?,
            quality_score: members.lenient("quality_score")?,
            library_template_name: members.lenient("library_template_name")?,
            cta_url_link_tracking_opted_out: members
                .lenient("cta_url_link_tracking_opted_out")?,
            optimization_spec: members.lenient("optimization_spec")?,
            degrees_of_freedom_spec: members.lenient("degrees_of_freedom_spec")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Template);
open_enum!(impl TemplateParameterFormat { Positional = "POSITIONAL", Named = "NAMED" });

impl WriteMembers for TemplateQualityScore {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("score", &self.score)?;
        object.optional("date", &self.date)?;
        object.optional("reasons", &self.reasons)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateQualityScore);

impl FromMembers for TemplateQualityScore {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            score: members.lenient("score")?,
            date: members.lenient("date")?,
            reasons: members.lenient("reasons")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateQualityScore);
open_enum!(
    impl TemplateScore { Green = "GREEN", Yellow = "YELLOW", Red = "RED", NotRated =
    "UNKNOWN" }
);
open_enum!(
    impl TemplateSubCategory { OrderDetails = "ORDER_DETAILS", OrderStatus =
    "ORDER_STATUS", RichOrderStatus = "RICH_ORDER_STATUS", Custom = "CUSTOM" }
);

impl CreateTemplate {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: String,
        language: String,
        category: shared::TemplateCategory,
    ) -> Self {
        Self {
            name,
            language,
            category,
            components: Default::default(),
            parameter_format: Default::default(),
            message_send_ttl_seconds: Default::default(),
            allow_category_change: Default::default(),
            cta_url_link_tracking_opted_out: Default::default(),
            degrees_of_freedom_spec: Default::default(),
            library_template_name: Default::default(),
            library_template_button_inputs: Default::default(),
            library_template_body_inputs: Default::default(),
            library_template_body_param_inputs: Default::default(),
            source_template_id: Default::default(),
            routing_entrypoint: Default::default(),
            sub_category: Default::default(),
            display_format: Default::default(),
            send_type: Default::default(),
            is_primary_device_delivery_only: Default::default(),
            product_set_id: Default::default(),
            creative_sourcing_spec: Default::default(),
            optimization_spec: Default::default(),
        }
    }
}

impl WriteMembers for CreateTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("language", &self.language)?;
        object.member("category", &self.category)?;
        object.optional("components", &self.components)?;
        object.optional("parameter_format", &self.parameter_format)?;
        object.optional("message_send_ttl_seconds", &self.message_send_ttl_seconds)?;
        object.optional("allow_category_change", &self.allow_category_change)?;
        object
            .optional(
                "cta_url_link_tracking_opted_out",
                &self.cta_url_link_tracking_opted_out,
            )?;
        object.optional("degrees_of_freedom_spec", &self.degrees_of_freedom_spec)?;
        object.optional("library_template_name", &self.library_template_name)?;
        object
            .optional(
                "library_template_button_inputs",
                &self.library_template_button_inputs,
            )?;
        object
            .optional(
                "library_template_body_inputs",
                &self.library_template_body_inputs,
            )?;
        object
            .optional(
                "library_template_body_param_inputs",
                &self.library_template_body_param_inputs,
            )?;
        object.optional("source_template_id", &self.source_template_id)?;
        object.optional("routing_entrypoint", &self.routing_entrypoint)?;
        object.optional("sub_category", &self.sub_category)?;
        object.optional("display_format", &self.display_format)?;
        object.optional("send_type", &self.send_type)?;
        object
            .optional(
                "is_primary_device_delivery_only",
                &self.is_primary_device_delivery_only,
            )?;
        object.optional("product_set_id", &self.product_set_id)?;
        object.optional("creative_sourcing_spec", &self.creative_sourcing_spec)?;
        object.optional("optimization_spec", &self.optimization_spec)?;
        Ok(())
    }
}
write_object!(CreateTemplate);

impl FromMembers for CreateTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            category: members.need("category")?,
            components: members.or_default("components")?,
            parameter_format: members.take("parameter_format")?,
            message_send_ttl_seconds: members.take("message_send_ttl_seconds")?,
            allow_category_change: members.take("allow_category_change")?,
            cta_url_link_tracking_opted_out: members
                .take("cta_url_link_tracking_opted_out")?,
            degrees_of_freedom_spec: members.take("degrees_of_freedom_spec")?,
            library_template_name: members.take("library_template_name")?,
            library_template_button_inputs: members
                .take("library_template_button_inputs")?,
            library_template_body_inputs: members.take("library_template_body_inputs")?,
            library_template_body_param_inputs: members
                .or_default("library_template_body_param_inputs")?,
            source_template_id: members.take("source_template_id")?,
            routing_entrypoint: members.take("routing_entrypoint")?,
            sub_category: members.take("sub_category")?,
            display_format: members.take("display_format")?,
            send_type: members.take("send_type")?,
            is_primary_device_delivery_only: members
                .take("is_primary_device_delivery_only")?,
            product_set_id: members.take("product_set_id")?,
            creative_sourcing_spec: members.take("creative_sourcing_spec")?,
            optimization_spec: members.take("optimization_spec")?,
        })
    }
}
read_object!(CreateTemplate);

impl Validate for CreateTemplate {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(512));
        checker.each("components", Some(&self.components));
        checker.nested("degrees_of_freedom_spec", self.degrees_of_freedom_spec.as_ref());
        checker
            .nested(
                "library_template_button_inputs",
                self.library_template_button_inputs.as_ref(),
            );
        checker
            .nested(
                "library_template_body_inputs",
                self.library_template_body_inputs.as_ref(),
            );
        checker.nested("optimization_spec", self.optimization_spec.as_ref());
        checker
            .rules(
                self,
                &[
                    Constraint::given("/name"),
                    Constraint::text("/name", Form::Only("a-z0-9_")),
                    Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["BODY"])),
                            least: Some(1),
                            most: Some(1),
                        })
                        .when(
                            &[
                                Condition::Count {
                                    at: "/components/*",
                                    least: 1usize,
                                },
                            ],
                        ),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["HEADER"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["FOOTER"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["BUTTONS"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["CAROUSEL"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["LIMITED_TIME_OFFER"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["CALL_PERMISSION_REQUEST"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                            at: "/components/*/buttons/*",
                            of: Some(("type", &["COPY_CODE"])),
                            least: None,
                            most: Some(0),
                        })
                        .when(
                            &[
                                Condition::IsNot {
                                    at: "/category",
                                    values: &["MARKETING"],
                                },
                            ],
                        ),
                ],
            );
    }
}

impl Serialize for LibraryButtonInputs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::LibraryButtonInputList(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(LibraryButtonInputs);

impl FromJson for LibraryButtonInputs {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::LibraryButtonInputList);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(LibraryButtonInputs);

impl From<String> for LibraryButtonInputs {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for LibraryButtonInputs {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Vec<Json>> for LibraryButtonInputs {
    fn from(value: Vec<Json>) -> Self {
        Self::LibraryButtonInputList(value)
    }
}

impl<T: Into<Json>, const N: usize> From<[T; N]> for LibraryButtonInputs {
    fn from(value: [T; N]) -> Self {
        Self::LibraryButtonInputList(value.into_iter().map(Into::into).collect())
    }
}

impl Validate for LibraryButtonInputs {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl RoutingEntrypoint { MarketingEntrypoint = "MARKETING_ENTRYPOINT",
    ServiceEntrypoint = "SERVICE_ENTRYPOINT", UtilityEntrypoint = "UTILITY_ENTRYPOINT" }
);

impl WriteMembers for TemplateOptimization {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("bid_strategy", &self.bid_strategy)?;
        object.optional("bid_amount", &self.bid_amount)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateOptimization);

impl FromMembers for TemplateOptimization {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            bid_strategy: members.lenient("bid_strategy")?,
            bid_amount: members.lenient("bid_amount")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateOptimization);

impl Validate for TemplateOptimization {
    fn check(&self, checker: &mut Checker) {
        checker.present("bid_strategy", self.bid_strategy.is_some());
        checker.present("bid_amount", self.bid_amount.is_some());
    }
}
open_enum!(impl BidStrategy { LowestCostWithBidCap = "LOWEST_COST_WITH_BID_CAP" });
open_enum!(impl ParameterFormat { Named = "named", Positional = "positional" });
open_enum!(impl TemplateDisplayFormat { OrderDetails = "ORDER_DETAILS" });
open_enum!(
    impl TemplateSendType { Campaign = "CAMPAIGN", Direct = "DIRECT", Trigger = "TRIGGER"
    }
);

impl WriteMembers for LibraryBodyInputs {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("add_contact_number", &self.add_contact_number)?;
        object.optional("add_learn_more_link", &self.add_learn_more_link)?;
        object
            .optional("add_security_recommendation", &self.add_security_recommendation)?;
        object.optional("add_track_package_link", &self.add_track_package_link)?;
        object.optional("code_expiration_minutes", &self.code_expiration_minutes)?;
        Ok(())
    }
}
write_object!(LibraryBodyInputs);

impl FromMembers for LibraryBodyInputs {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            add_contact_number: members.take("add_contact_number")?,
            add_learn_more_link: members.take("add_learn_more_link")?,
            add_security_recommendation: members.take("add_security_recommendation")?,
            add_track_package_link: members.take("add_track_package_link")?,
            code_expiration_minutes: members.take("code_expiration_minutes")?,
        })
    }
}
read_object!(LibraryBodyInputs);

impl Validate for LibraryBodyInputs {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for CreatedTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("category", &self.category)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CreatedTemplate);

impl FromMembers for CreatedTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            status: members.lenient("status")?,
            category: members.lenient("category")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CreatedTemplate);

impl WriteMembers for EditTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("category", &self.category)?;
        object.optional("components", &self.components)?;
        object.optional("message_send_ttl_seconds", &self.message_send_ttl_seconds)?;
        object.optional("optimization_spec", &self.optimization_spec)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EditTemplate);

impl FromMembers for EditTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            category: members.take("category")?,
            components: members.or_default("components")?,
            message_send_ttl_seconds: members.take("message_send_ttl_seconds")?,
            optimization_spec: members.take("optimization_spec")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EditTemplate);

impl Validate for EditTemplate {
    fn check(&self, checker: &mut Checker) {
        checker.each("components", Some(&self.components));
        checker.nested("optimization_spec", self.optimization_spec.as_ref());
        checker
            .rules(
                self,
                &[
                    Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["BODY"])),
                            least: Some(1),
                            most: Some(1),
                        })
                        .when(
                            &[
                                Condition::Count {
                                    at: "/components/*",
                                    least: 1usize,
                                },
                            ],
                        ),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["HEADER"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["FOOTER"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["BUTTONS"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["CAROUSEL"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["LIMITED_TIME_OFFER"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/components/*",
                        of: Some(("type", &["CALL_PERMISSION_REQUEST"])),
                        least: None,
                        most: Some(1),
                    }),
                ],
            );
    }
}

impl WriteMembers for ArchiveTemplates {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("hsm_ids", &self.hsm_ids)?;
        Ok(())
    }
}
write_object!(ArchiveTemplates);

impl FromMembers for ArchiveTemplates {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            hsm_ids: members.need("hsm_ids")?,
        })
    }
}
read_object!(ArchiveTemplates);

impl Validate for ArchiveTemplates {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ArchiveTemplatesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("archived_templates", &self.archived_templates)?;
        object.optional("failed_templates", &self.failed_templates)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ArchiveTemplatesResponse);

impl FromMembers for ArchiveTemplatesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            archived_templates: members.lenient("archived_templates")?,
            failed_templates: members.lenient("failed_templates")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ArchiveTemplatesResponse);

impl WriteMembers for UnarchiveTemplatesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("unarchived_templates", &self.unarchived_templates)?;
        object.optional("failed_templates", &self.failed_templates)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UnarchiveTemplatesResponse);

impl FromMembers for UnarchiveTemplatesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            unarchived_templates: members.lenient("unarchived_templates")?,
            failed_templates: members.lenient("failed_templates")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UnarchiveTemplatesResponse);

impl WriteMembers for UnpauseTemplateResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("success", &self.success)?;
        object.optional("reason", &self.reason)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UnpauseTemplateResponse);

impl FromMembers for UnpauseTemplateResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.always("success")?,
            reason: members.lenient("reason")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UnpauseTemplateResponse);

impl WriteMembers for CompareTemplatesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CompareTemplatesResponse);

impl FromMembers for CompareTemplatesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CompareTemplatesResponse);

impl WriteMembers for TemplateComparison {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("metric", &self.metric)?;
        object.optional("type", &self.type_)?;
        object.optional("order_by_relative_metric", &self.order_by_relative_metric)?;
        object.optional("number_values", &self.number_values)?;
        object.optional("string_values", &self.string_values)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateComparison);

impl FromMembers for TemplateComparison {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            metric: members.lenient("metric")?,
            type_: members.lenient("type")?,
            order_by_relative_metric: members.lenient("order_by_relative_metric")?,
            number_values: members.lenient("number_values")?,
            string_values: members.lenient("string_values")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateComparison);
open_enum!(
    impl ComparisonMetric { BlockRate = "BLOCK_RATE", MessageSends = "MESSAGE_SENDS",
    TopBlockReason = "TOP_BLOCK_REASON" }
);
open_enum!(
    impl ComparisonType { Relative = "RELATIVE", NumberValues = "NUMBER_VALUES",
    StringValues = "STRING_VALUES" }
);

impl WriteMembers for NumberValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("key", &self.key)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(NumberValue);

impl FromMembers for NumberValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}
read_object!(NumberValue);

impl WriteMembers for StringValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("key", &self.key)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StringValue);

impl FromMembers for StringValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}
read_object!(StringValue);
open_enum!(
    impl BlockReason { NoLongerNeeded = "NO_LONGER_NEEDED", NoReason = "NO_REASON",
    NoReasonGiven = "NO_REASON_GIVEN", NoSignUp = "NO_SIGN_UP", OffensiveMessages =
    "OFFENSIVE_MESSAGES", Other = "OTHER", OtpDidNotRequest = "OTP_DID_NOT_REQUEST", Spam
    = "SPAM", UnknownBlockReason = "UNKNOWN_BLOCK_REASON" }
);

impl MigrateTemplates {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(source_waba_id: shared::WabaId) -> Self {
        Self {
            source_waba_id,
            page_number: Default::default(),
            count: Default::default(),
            template_ids: Default::default(),
        }
    }
}

impl WriteMembers for MigrateTemplates {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("source_waba_id", &self.source_waba_id)?;
        object.optional("page_number", &self.page_number)?;
        object.optional("count", &self.count)?;
        object.optional("template_ids", &self.template_ids)?;
        Ok(())
    }
}
write_object!(MigrateTemplates);

impl FromMembers for MigrateTemplates {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            source_waba_id: members.need("source_waba_id")?,
            page_number: members.take("page_number")?,
            count: members.take("count")?,
            template_ids: members.or_default("template_ids")?,
        })
    }
}
read_object!(MigrateTemplates);

impl Validate for MigrateTemplates {
    fn check(&self, checker: &mut Checker) {
        checker.range("count", self.count.map(|n| n as f64), None, Some(500f64));
        checker.items("template_ids", Some(self.template_ids.len()), None, Some(500));
    }
}

impl WriteMembers for MigrateTemplatesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("migrated_templates", &self.migrated_templates)?;
        object.optional("failed_templates", &self.failed_templates)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MigrateTemplatesResponse);

impl FromMembers for MigrateTemplatesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            migrated_templates: members.lenient("migrated_templates")?,
            failed_templates: members.lenient("failed_templates")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MigrateTemplatesResponse);

impl UpsertTemplates {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: String,
        languages: Vec<String>,
        category: shared::TemplateCategory,
        components: Vec<TemplateComponentDefinition>,
    ) -> Self {
        Self {
            name,
            languages,
            category,
            components,
            message_send_ttl_seconds: Default::default(),
        }
    }
}

impl WriteMembers for UpsertTemplates {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("languages", &self.languages)?;
        object.member("category", &self.category)?;
        object.member("components", &self.components)?;
        object.optional("message_send_ttl_seconds", &self.message_send_ttl_seconds)?;
        Ok(())
    }
}
write_object!(UpsertTemplates);

impl FromMembers for UpsertTemplates {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            languages: members.need("languages")?,
            category: members.need("category")?,
            components: members.need("components")?,
            message_send_ttl_seconds: members.take("message_send_ttl_seconds")?,
        })
    }
}
read_object!(UpsertTemplates);

impl Validate for UpsertTemplates {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(512));
        checker.each("components", Some(&self.components));
    }
}

impl WriteMembers for UpsertTemplatesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UpsertTemplatesResponse);

impl FromMembers for UpsertTemplatesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UpsertTemplatesResponse);

impl WriteMembers for UpsertedTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("language", &self.language)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UpsertedTemplate);

impl FromMembers for UpsertedTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            status: members.lenient("status")?,
            language: members.lenient("language")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UpsertedTemplate);

impl WriteMembers for PreviewTemplatesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PreviewTemplatesResponse);

impl FromMembers for PreviewTemplatesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PreviewTemplatesResponse);

impl WriteMembers for TemplatePreview {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("body", &self.body)?;
        object.optional("buttons", &self.buttons)?;
        object.optional("footer", &self.footer)?;
        object.optional("language", &self.language)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplatePreview);

impl FromMembers for TemplatePreview {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.lenient("body")?,
            buttons: members.lenient("buttons")?,
            footer: members.lenient("footer")?,
            language: members.lenient("language")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplatePreview);

impl WriteMembers for TemplatePreviewButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("autofill_text", &self.autofill_text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplatePreviewButton);

impl FromMembers for TemplatePreviewButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            autofill_text: members.lenient("autofill_text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplatePreviewButton);

impl WriteMembers for SearchTemplateLibraryResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SearchTemplateLibraryResponse);

impl FromMembers for SearchTemplateLibraryResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SearchTemplateLibraryResponse);
string_id!(impl LibraryTemplateId);

impl WriteMembers for LibraryTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("category", &self.category)?;
        object.optional("topic", &self.topic)?;
        object.optional("usecase", &self.usecase)?;
        object.optional("industry", &self.industry)?;
        object.optional("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.optional("body_params", &self.body_params)?;
        object.optional("body_param_types", &self.body_param_types)?;
        object.optional("buttons", &self.buttons)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LibraryTemplate);

impl FromMembers for LibraryTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            category: members.lenient("category")?,
            topic: members.lenient("topic")?,
            usecase: members.lenient("usecase")?,
            industry: members.lenient("industry")?,
            header: members.lenient("header")?,
            body: members.lenient("body")?,
            body_params: members.lenient("body_params")?,
            body_param_types: members.lenient("body_param_types")?,
            buttons: members.lenient("buttons")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LibraryTemplate);
debug_addresses!(
    LibraryTemplateButton { type_, text, url : address, phone_number, extra }
);

impl WriteMembers for LibraryTemplateButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.optional("text", &self.text)?;
        object.optional("url", &self.url)?;
        object.optional("phone_number", &self.phone_number)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LibraryTemplateButton);

impl FromMembers for LibraryTemplateButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            text: members.lenient("text")?,
            url: members.lenient("url")?,
            phone_number: members.lenient("phone_number")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LibraryTemplateButton);

impl MessageSample {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Interactive(_) => "INTERACTIVE",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TextSample> for MessageSample {
    fn from(value: TextSample) -> Self {
        Self::Text(value)
    }
}

impl From<InteractiveSample> for MessageSample {
    fn from(value: InteractiveSample) -> Self {
        Self::Interactive(value)
    }
}

impl WriteMembers for MessageSample {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)?;
            }
            Self::Interactive(value) => {
                object.member("type", "INTERACTIVE")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(MessageSample);

impl FromMembers for MessageSample {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("INTERACTIVE") => members.beside("type").map(Self::Interactive),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(MessageSample);

impl Validate for MessageSample {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Interactive(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for TextSample {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(TextSample);

impl FromMembers for TextSample {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(TextSample);

impl Validate for TextSample {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for InteractiveSample {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("interactive", &self.interactive)?;
        Ok(())
    }
}
write_object!(InteractiveSample);

impl FromMembers for InteractiveSample {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            interactive: members.need("interactive")?,
        })
    }
}
read_object!(InteractiveSample);

impl Validate for InteractiveSample {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for MessageSampleResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageSampleResponse);

impl FromMembers for MessageSampleResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageSampleResponse);

impl TemplateComponentDefinition {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Header(_) => "HEADER",
            Self::Body(_) => "BODY",
            Self::Footer(_) => "FOOTER",
            Self::Buttons(_) => "BUTTONS",
            Self::Carousel(_) => "CAROUSEL",
            Self::LimitedTimeOffer(_, _) => "LIMITED_TIME_OFFER",
            Self::CallPermissionRequest(_) => "CALL_PERMISSION_REQUEST",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<HeaderDefinition> for TemplateComponentDefinition {
    fn from(value: HeaderDefinition) -> Self {
        Self::Header(value)
    }
}

impl From<BodyDefinition> for TemplateComponentDefinition {
    fn from(value: BodyDefinition) -> Self {
        Self::Body(value)
    }
}

impl From<FooterDefinition> for TemplateComponentDefinition {
    fn from(value: FooterDefinition) -> Self {
        Self::Footer(value)
    }
}

impl From<ButtonsDefinition> for TemplateComponentDefinition {
    fn from(value: ButtonsDefinition) -> Self {
        Self::Buttons(value)
    }
}

impl From<CarouselDefinition> for TemplateComponentDefinition {
    fn from(value: CarouselDefinition) -> Self {
        Self::Carousel(value)
    }
}

impl From<LimitedTimeOfferText> for TemplateComponentDefinition {
    fn from(value: LimitedTimeOfferText) -> Self {
        Self::LimitedTimeOffer(value, Default::default())
    }
}

impl From<CallPermissionRequestDefinition> for TemplateComponentDefinition {
    fn from(value: CallPermissionRequestDefinition) -> Self {
        Self::CallPermissionRequest(value)
    }
}

impl WriteMembers for TemplateComponentDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Header(value) => {
                object.member("type", "HEADER")?;
                object.rest(value)?;
            }
            Self::Body(value) => {
                object.member("type", "BODY")?;
                object.rest(value)?;
            }
            Self::Footer(value) => {
                object.member("type", "FOOTER")?;
                object.rest(value)?;
            }
            Self::Buttons(value) => {
                object.member("type", "BUTTONS")?;
                object.rest(value)?;
            }
            Self::Carousel(value) => {
                object.member("type", "CAROUSEL")?;
                object.rest(value)?;
            }
            Self::LimitedTimeOffer(value, extra) => {
                object.member("type", "LIMITED_TIME_OFFER")?;
                object.member("limited_time_offer", value)?;
                object.rest(extra)?;
            }
            Self::CallPermissionRequest(value) => {
                object.member("type", "CALL_PERMISSION_REQUEST")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(TemplateComponentDefinition);

impl FromMembers for TemplateComponentDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("HEADER") => members.beside("type").map(Self::Header),
            Some("BODY") => members.beside("type").map(Self::Body),
            Some("FOOTER") => members.beside("type").map(Self::Footer),
            Some("BUTTONS") => members.beside("type").map(Self::Buttons),
            Some("CAROUSEL") => members.beside("type").map(Self::Carousel),
            Some("LIMITED_TIME_OFFER") => {
                match members.variant("type", "limited_time_offer") {
                    Some(value) => Some(Self::LimitedTimeOffer(value, members.extra()?)),
                    None => None,
                }
            }
            Some("CALL_PERMISSION_REQUEST") => {
                members.beside("type").map(Self::CallPermissionRequest)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(TemplateComponentDefinition);

impl Validate for TemplateComponentDefinition {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Header(value) => Validate::check(value, checker),
            Self::Body(value) => Validate::check(value, checker),
            Self::Footer(value) => Validate::check(value, checker),
            Self::Buttons(value) => Validate::check(value, checker),
            Self::Carousel(value) => Validate::check(value, checker),
            Self::LimitedTimeOffer(value, _) => {
                checker.nested("limited_time_offer", Some(value))
            }
            Self::CallPermissionRequest(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for HeaderDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("format", &self.format)?;
        object.optional("text", &self.text)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HeaderDefinition);

impl FromMembers for HeaderDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            format: members.lenient("format")?,
            text: members.lenient("text")?,
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HeaderDefinition);

impl Validate for HeaderDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("format", self.format.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(60));
        checker.nested("example", self.example.as_ref());
        checker
            .rules(
                self,
                &[
                    Constraint::new(Demand::Placeholders {
                        at: "/text",
                        most: Some(1),
                        at_edges: true,
                        in_order: false,
                    }),
                    Constraint::new(Demand::Examples {
                        at: "/text",
                        given: &[
                            "/example/header_text/*",
                            "/example/header_text_named_params/*",
                        ],
                    }),
                ],
            );
    }
}
open_enum!(
    impl HeaderFormat { Text = "TEXT", Image = "IMAGE", Video = "VIDEO", Gif = "GIF",
    Document = "DOCUMENT", Location = "LOCATION", Product = "PRODUCT" }
);

impl WriteMembers for HeaderExample {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header_text", &self.header_text)?;
        object.optional("header_text_named_params", &self.header_text_named_params)?;
        object.optional("header_handle", &self.header_handle)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HeaderExample);

impl FromMembers for HeaderExample {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header_text: members.lenient("header_text")?,
            header_text_named_params: members.lenient("header_text_named_params")?,
            header_handle: members.lenient("header_handle")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HeaderExample);

impl Validate for HeaderExample {
    fn check(&self, checker: &mut Checker) {
        checker
            .each("header_text_named_params", self.header_text_named_params.as_deref());
    }
}

impl WriteMembers for NamedParameterExample {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("param_name", &self.param_name)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(NamedParameterExample);

impl FromMembers for NamedParameterExample {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            param_name: members.lenient("param_name")?,
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}
read_object!(NamedParameterExample);

impl Validate for NamedParameterExample {
    fn check(&self, checker: &mut Checker) {
        checker.present("param_name", self.param_name.is_some());
        checker.present("example", self.example.is_some());
    }
}

impl WriteMembers for BodyDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("example", &self.example)?;
        object
            .optional("add_security_recommendation", &self.add_security_recommendation)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BodyDefinition);

impl FromMembers for BodyDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            example: members.lenient("example")?,
            add_security_recommendation: members.lenient("add_security_recommendation")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BodyDefinition);

impl Validate for BodyDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(1024));
        checker.nested("example", self.example.as_ref());
        checker
            .rules(
                self,
                &[
                    Constraint::text("/text", Form::NotBlank),
                    Constraint::new(Demand::Placeholders {
                        at: "/text",
                        most: None,
                        at_edges: false,
                        in_order: false,
                    }),
                    Constraint::new(Demand::Placeholders {
                        at: "/text",
                        most: None,
                        at_edges: true,
                        in_order: true,
                    }),
                    Constraint::new(Demand::Examples {
                        at: "/text",
                        given: &[
                            "/example/body_text/0/*",
                            "/example/body_text/*",
                            "/example/body_text",
                            "/example/body_text_named_params/*",
                        ],
                    }),
                ],
            );
    }
}

impl WriteMembers for BodyExample {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("body_text", &self.body_text)?;
        object.optional("body_text_named_params", &self.body_text_named_params)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BodyExample);

impl FromMembers for BodyExample {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body_text: members.lenient("body_text")?,
            body_text_named_params: members.lenient("body_text_named_params")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BodyExample);

impl Validate for BodyExample {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body_text", self.body_text.as_ref());
        checker.each("body_text_named_params", self.body_text_named_params.as_deref());
    }
}

impl Serialize for BodyTextExample {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BodyTextRows(value) => value.serialize(serializer),
            Self::BodyTextValues(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(BodyTextExample);

impl FromJson for BodyTextExample {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::BodyTextRows);
        choice.form(Self::BodyTextValues);
        choice.form(Self::Text);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(BodyTextExample);

impl From<Vec<Vec<String>>> for BodyTextExample {
    fn from(value: Vec<Vec<String>>) -> Self {
        Self::BodyTextRows(value)
    }
}

impl<const N: usize, const M: usize> From<[[&str; M]; N]> for BodyTextExample {
    fn from(value: [[&str; M]; N]) -> Self {
        Self::BodyTextRows(value.map(|row| row.map(str::to_owned).into()).into())
    }
}

impl From<Vec<String>> for BodyTextExample {
    fn from(value: Vec<String>) -> Self {
        Self::BodyTextValues(value)
    }
}

impl<const N: usize> From<[&str; N]> for BodyTextExample {
    fn from(value: [&str; N]) -> Self {
        Self::BodyTextValues(value.map(str::to_owned).into())
    }
}

impl From<String> for BodyTextExample {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for BodyTextExample {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl Validate for BodyTextExample {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for FooterDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("code_expiration_minutes", &self.code_expiration_minutes)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FooterDefinition);

impl FromMembers for FooterDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            code_expiration_minutes: members.lenient("code_expiration_minutes")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FooterDefinition);

impl Validate for FooterDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(60));
        checker
            .range(
                "code_expiration_minutes",
                self.code_expiration_minutes.map(|n| n as f64),
                Some(1f64),
                Some(90f64),
            );
        checker
            .rules(
                self,
                &[
                    Constraint::new(Demand::Placeholders {
                        at: "/text",
                        most: Some(0),
                        at_edges: true,
                        in_order: false,
                    }),
                ],
            );
    }
}

impl WriteMembers for ButtonsDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("buttons", &self.buttons)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ButtonsDefinition);

impl FromMembers for ButtonsDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            buttons: members.lenient("buttons")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ButtonsDefinition);

impl Validate for ButtonsDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("buttons", self.buttons.is_some());
        checker.items("buttons", self.buttons.as_ref().map(Vec::len), Some(1), Some(10));
        checker.each("buttons", self.buttons.as_deref());
        checker
            .rules(
                self,
                &[
                    Constraint::new(Demand::Count {
                        at: "/buttons/*",
                        of: Some(("type", &["URL"])),
                        least: None,
                        most: Some(2),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/buttons/*",
                        of: Some(("type", &["PHONE_NUMBER"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/buttons/*",
                        of: Some(("type", &["COPY_CODE"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Count {
                        at: "/buttons/*",
                        of: Some(("type", &["FLOW"])),
                        least: None,
                        most: Some(1),
                    }),
                    Constraint::new(Demand::Together {
                        at: "/buttons/*",
                        of: ("type", &["QUICK_REPLY"]),
                    }),
                ],
            );
    }
}

impl WriteMembers for CarouselDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("cards", &self.cards)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CarouselDefinition);

impl FromMembers for CarouselDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cards: members.lenient("cards")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CarouselDefinition);

impl Validate for CarouselDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("cards", self.cards.is_some());
        checker.items("cards", self.cards.as_ref().map(Vec::len), Some(2), Some(10));
        checker.each("cards", self.cards.as_deref());
    }
}

impl WriteMembers for CardDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("components", &self.components)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CardDefinition);

impl FromMembers for CardDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            components: members.lenient("components")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CardDefinition);

impl Validate for CardDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("components", self.components.is_some());
        checker.each("components", self.components.as_deref());
    }
}

impl WriteMembers for LimitedTimeOfferText {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("has_expiration", &self.has_expiration)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LimitedTimeOfferText);

impl FromMembers for LimitedTimeOfferText {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            has_expiration: members.lenient("has_expiration")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LimitedTimeOfferText);

impl Validate for LimitedTimeOfferText {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(16));
    }
}
from_one!(LimitedTimeOfferText : String);

impl WriteMembers for CallPermissionRequestDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallPermissionRequestDefinition);

impl FromMembers for CallPermissionRequestDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}
read_object!(CallPermissionRequestDefinition);

impl Validate for CallPermissionRequestDefinition {
    fn check(&self, _checker: &mut Checker) {}
}

impl ButtonDefinition {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::Url(_) => "URL",
            Self::PhoneNumber(_) => "PHONE_NUMBER",
            Self::CopyCode(_) => "COPY_CODE",
            Self::Otp(_) => "OTP",
            Self::Mpm(_) => "MPM",
            Self::Spm(_) => "SPM",
            Self::Catalog(_) => "CATALOG",
            Self::Flow(_) => "FLOW",
            Self::VoiceCall(_) => "VOICE_CALL",
            Self::OrderDetails(_) => "ORDER_DETAILS",
            Self::PaymentRequest(_) => "PAYMENT_REQUEST",
            Self::RequestContactInfo(_) => "REQUEST_CONTACT_INFO",
            Self::App(_) => "APP",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<QuickReplyButtonDefinition> for ButtonDefinition {
    fn from(value: QuickReplyButtonDefinition) -> Self {
        Self::QuickReply(value)
    }
}

impl From<UrlButtonDefinition> for ButtonDefinition {
    fn from(value: UrlButtonDefinition) -> Self {
        Self::Url(value)
    }
}

impl From<PhoneNumberButtonDefinition> for ButtonDefinition {
    fn from(value: PhoneNumberButtonDefinition) -> Self {
        Self::PhoneNumber(value)
    }
}

impl From<CopyCodeButtonDefinition> for ButtonDefinition {
    fn from(value: CopyCodeButtonDefinition) -> Self {
        Self::CopyCode(value)
    }
}

impl From<OtpButtonDefinition> for ButtonDefinition {
    fn from(value: OtpButtonDefinition) -> Self {
        Self::Otp(value)
    }
}

impl From<MultiProductButtonDefinition> for ButtonDefinition {
    fn from(value: MultiProductButtonDefinition) -> Self {
        Self::Mpm(value)
    }
}

impl From<SingleProductButtonDefinition> for ButtonDefinition {
    fn from(value: SingleProductButtonDefinition) -> Self {
        Self::Spm(value)
    }
}

impl From<CatalogButtonDefinition> for ButtonDefinition {
    fn from(value: CatalogButtonDefinition) -> Self {
        Self::Catalog(value)
    }
}

impl From<FlowButtonDefinition> for ButtonDefinition {
    fn from(value: FlowButtonDefinition) -> Self {
        Self::Flow(value)
    }
}

impl From<VoiceCallButtonDefinition> for ButtonDefinition {
    fn from(value: VoiceCallButtonDefinition) -> Self {
        Self::VoiceCall(value)
    }
}

impl From<OrderDetailsButtonDefinition> for ButtonDefinition {
    fn from(value: OrderDetailsButtonDefinition) -> Self {
        Self::OrderDetails(value)
    }
}

impl From<PaymentRequestButtonDefinition> for ButtonDefinition {
    fn from(value: PaymentRequestButtonDefinition) -> Self {
        Self::PaymentRequest(value)
    }
}

impl From<RequestContactInfoButtonDefinition> for ButtonDefinition {
    fn from(value: RequestContactInfoButtonDefinition) -> Self {
        Self::RequestContactInfo(value)
    }
}

impl From<AppButtonDefinition> for ButtonDefinition {
    fn from(value: AppButtonDefinition) -> Self {
        Self::App(value)
    }
}

impl WriteMembers for ButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)?;
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)?;
            }
            Self::PhoneNumber(value) => {
                object.member("type", "PHONE_NUMBER")?;
                object.rest(value)?;
            }
            Self::CopyCode(value) => {
                object.member("type", "COPY_CODE")?;
                object.rest(value)?;
            }
            Self::Otp(value) => {
                object.member("type", "OTP")?;
                object.rest(value)?;
            }
            Self::Mpm(value) => {
                object.member("type", "MPM")?;
                object.rest(value)?;
            }
            Self::Spm(value) => {
                object.member("type", "SPM")?;
                object.rest(value)?;
            }
            Self::Catalog(value) => {
                object.member("type", "CATALOG")?;
                object.rest(value)?;
            }
            Self::Flow(value) => {
                object.member("type", "FLOW")?;
                object.rest(value)?;
            }
            Self::VoiceCall(value) => {
                object.member("type", "VOICE_CALL")?;
                object.rest(value)?;
            }
            Self::OrderDetails(value) => {
                object.member("type", "ORDER_DETAILS")?;
                object.rest(value)?;
            }
            Self::PaymentRequest(value) => {
                object.member("type", "PAYMENT_REQUEST")?;
                object.rest(value)?;
            }
            Self::RequestContactInfo(value) => {
                object.member("type", "REQUEST_CONTACT_INFO")?;
                object.rest(value)?;
            }
            Self::App(value) => {
                object.member("type", "APP")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(ButtonDefinition);

impl FromMembers for ButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("URL") => members.beside("type").map(Self::Url),
            Some("PHONE_NUMBER") => members.beside("type").map(Self::PhoneNumber),
            Some("COPY_CODE") => members.beside("type").map(Self::CopyCode),
            Some("OTP") => members.beside("type").map(Self::Otp),
            Some("MPM") => members.beside("type").map(Self::Mpm),
            Some("SPM") => members.beside("type").map(Self::Spm),
            Some("CATALOG") => members.beside("type").map(Self::Catalog),
            Some("FLOW") => members.beside("type").map(Self::Flow),
            Some("VOICE_CALL") => members.beside("type").map(Self::VoiceCall),
            Some("ORDER_DETAILS") => members.beside("type").map(Self::OrderDetails),
            Some("PAYMENT_REQUEST") => members.beside("type").map(Self::PaymentRequest),
            Some("REQUEST_CONTACT_INFO") => {
                members.beside("type").map(Self::RequestContactInfo)
            }
            Some("APP") => members.beside("type").map(Self::App),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(ButtonDefinition);

impl Validate for ButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::QuickReply(value) => Validate::check(value, checker),
            Self::Url(value) => Validate::check(value, checker),
            Self::PhoneNumber(value) => Validate::check(value, checker),
            Self::CopyCode(value) => Validate::check(value, checker),
            Self::Otp(value) => Validate::check(value, checker),
            Self::Mpm(value) => Validate::check(value, checker),
            Self::Spm(value) => Validate::check(value, checker),
            Self::Catalog(value) => Validate::check(value, checker),
            Self::Flow(value) => Validate::check(value, checker),
            Self::VoiceCall(value) => Validate::check(value, checker),
            Self::OrderDetails(value) => Validate::check(value, checker),
            Self::PaymentRequest(value) => Validate::check(value, checker),
            Self::RequestContactInfo(value) => Validate::check(value, checker),
            Self::App(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for QuickReplyButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(QuickReplyButtonDefinition);

impl FromMembers for QuickReplyButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(QuickReplyButtonDefinition);

impl Validate for QuickReplyButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), Some(1), Some(25));
    }
}
from_one!(QuickReplyButtonDefinition : String);
debug_addresses!(
    UrlButtonDefinition { text, url : address, example, app_deep_link, extra }
);

impl WriteMembers for UrlButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("url", &self.url)?;
        object.optional("example", &self.example)?;
        object.optional("app_deep_link", &self.app_deep_link)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UrlButtonDefinition);

impl FromMembers for UrlButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            url: members.lenient("url")?,
            example: members.lenient("example")?,
            app_deep_link: members.lenient("app_deep_link")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UrlButtonDefinition);

impl Validate for UrlButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.present("url", self.url.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), Some(1), Some(25));
        checker.chars("url", self.url.as_ref().map(AsRef::as_ref), None, Some(2000));
        checker.nested("example", self.example.as_ref());
        checker.nested("app_deep_link", self.app_deep_link.as_ref());
        checker
            .rules(
                self,
                &[
                    Constraint::new(Demand::Placeholders {
                        at: "/url",
                        most: Some(1),
                        at_edges: true,
                        in_order: false,
                    }),
                    Constraint::new(Demand::Examples {
                        at: "/url",
                        given: &["/example/*", "/example"],
                    }),
                ],
            );
    }
}
debug_addresses!(
    AppDeepLink { meta_app_id, android_deep_link : address,
    android_fallback_playstore_url : address, extra }
);

impl WriteMembers for AppDeepLink {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("meta_app_id", &self.meta_app_id)?;
        object.optional("android_deep_link", &self.android_deep_link)?;
        object
            .optional(
                "android_fallback_playstore_url",
                &self.android_fallback_playstore_url,
            )?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AppDeepLink);

impl FromMembers for AppDeepLink {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            meta_app_id: members.lenient("meta_app_id")?,
            android_deep_link: members.lenient("android_deep_link")?,
            android_fallback_playstore_url: members
                .lenient("android_fallback_playstore_url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AppDeepLink);

impl Validate for AppDeepLink {
    fn check(&self, checker: &mut Checker) {
        checker.present("meta_app_id", self.meta_app_id.is_some());
        checker.present("android_deep_link", self.android_deep_link.is_some());
    }
}

impl WriteMembers for PhoneNumberButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("phone_number", &self.phone_number)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PhoneNumberButtonDefinition);

impl FromMembers for PhoneNumberButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            phone_number: members.lenient("phone_number")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PhoneNumberButtonDefinition);

impl Validate for PhoneNumberButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.present("phone_number", self.phone_number.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), Some(1), Some(25));
        checker
            .chars(
                "phone_number",
                self.phone_number.as_ref().map(AsRef::as_ref),
                None,
                Some(20),
            );
    }
}
phone_id!(
    impl plus ButtonPhoneNumber from shared::WaId, shared::Destination,
    shared::PersonPhoneNumber, shared::DisplayPhoneNumber,
    analytics::AnalysedPhoneNumber, compliance::CompliancePhoneNumber,
    webhook_events::StatusRecipientId
);
chat_of!(ButtonPhoneNumber);

impl WriteMembers for CopyCodeButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CopyCodeButtonDefinition);

impl FromMembers for CopyCodeButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CopyCodeButtonDefinition);

impl Validate for CopyCodeButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("example", self.example.is_some());
        checker.nested("example", self.example.as_ref());
    }
}

impl Serialize for TextOrTexts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::SampleTexts(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(TextOrTexts);

impl FromJson for TextOrTexts {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::SampleTexts);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(TextOrTexts);

impl From<String> for TextOrTexts {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TextOrTexts {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Vec<String>> for TextOrTexts {
    fn from(value: Vec<String>) -> Self {
        Self::SampleTexts(value)
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for TextOrTexts {
    fn from(value: [T; N]) -> Self {
        Self::SampleTexts(value.into_iter().map(Into::into).collect())
    }
}

impl Validate for TextOrTexts {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for OtpButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("otp_type", &self.otp_type)?;
        object.optional("text", &self.text)?;
        object.optional("autofill_text", &self.autofill_text)?;
        object.optional("zero_tap_terms_accepted", &self.zero_tap_terms_accepted)?;
        object.optional("supported_apps", &self.supported_apps)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OtpButtonDefinition);

impl FromMembers for OtpButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            otp_type: members.lenient("otp_type")?,
            text: members.lenient("text")?,
            autofill_text: members.lenient("autofill_text")?,
            zero_tap_terms_accepted: members.lenient("zero_tap_terms_accepted")?,
            supported_apps: members.lenient("supported_apps")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OtpButtonDefinition);

impl Validate for OtpButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("otp_type", self.otp_type.is_some());
        checker.each("supported_apps", self.supported_apps.as_deref());
        checker
            .rules(
                self,
                &[
                    Constraint::count("/supported_apps/*", Some(1), Some(5))
                        .when(
                            &[
                                Condition::Is {
                                    at: "/otp_type",
                                    values: &["ONE_TAP", "ZERO_TAP"],
                                },
                            ],
                        ),
                ],
            );
    }
}
open_enum!(
    impl OtpType { CopyCode = "COPY_CODE", OneTap = "ONE_TAP", ZeroTap = "ZERO_TAP" }
);

impl WriteMembers for OtpApp {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("package_name", &self.package_name)?;
        object.optional("signature_hash", &self.signature_hash)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OtpApp);

impl FromMembers for OtpApp {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            package_name: members.lenient("package_name")?,
            signature_hash: members.lenient("signature_hash")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OtpApp);

impl Validate for OtpApp {
    fn check(&self, checker: &mut Checker) {
        checker.present("package_name", self.package_name.is_some());
        checker.present("signature_hash", self.signature_hash.is_some());
        checker
            .chars(
                "package_name",
                self.package_name.as_ref().map(AsRef::as_ref),
                None,
                Some(224),
            );
        checker
            .chars(
                "signature_hash",
                self.signature_hash.as_ref().map(AsRef::as_ref),
                Some(11),
                Some(11),
            );
    }
}

impl WriteMembers for MultiProductButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MultiProductButtonDefinition);

impl FromMembers for MultiProductButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MultiProductButtonDefinition);

impl Validate for MultiProductButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
    }
}
from_one!(MultiProductButtonDefinition : String);

impl WriteMembers for SingleProductButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SingleProductButtonDefinition);

impl FromMembers for SingleProductButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SingleProductButtonDefinition);

impl Validate for SingleProductButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
    }
}
from_one!(SingleProductButtonDefinition : String);

impl WriteMembers for CatalogButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CatalogButtonDefinition);

impl FromMembers for CatalogButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CatalogButtonDefinition);

impl Validate for CatalogButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
    }
}
from_one!(CatalogButtonDefinition : String);

impl WriteMembers for FlowButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("flow_id", &self.flow_id)?;
        object.optional("flow_name", &self.flow_name)?;
        object.optional("flow_json", &self.flow_json)?;
        object.optional("flow_action", &self.flow_action)?;
        object.optional("navigate_screen", &self.navigate_screen)?;
        object.optional("icon", &self.icon)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowButtonDefinition);

impl FromMembers for FlowButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            flow_id: members.lenient("flow_id")?,
            flow_name: members.lenient("flow_name")?,
            flow_json: members.lenient("flow_json")?,
            flow_action: members.lenient("flow_action")?,
            navigate_screen: members.lenient("navigate_screen")?,
            icon: members.lenient("icon")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowButtonDefinition);

impl Validate for FlowButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
    }
}
from_one!(FlowButtonDefinition : String);
open_enum!(
    impl FlowButtonAction { Navigate = "navigate", DataExchange = "data_exchange" }
);
open_enum!(
    impl FlowButtonIcon { Document = "DOCUMENT", Promotion = "PROMOTION", Review =
    "REVIEW" }
);

impl WriteMembers for VoiceCallButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("ttl_minutes", &self.ttl_minutes)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(VoiceCallButtonDefinition);

impl FromMembers for VoiceCallButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            ttl_minutes: members.lenient("ttl_minutes")?,
            extra: members.extra()?,
        })
    }
}
read_object!(VoiceCallButtonDefinition);

impl Validate for VoiceCallButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(20));
        checker
            .range(
                "ttl_minutes",
                self.ttl_minutes.map(|n| n as f64),
                Some(1440f64),
                Some(43200f64),
            );
    }
}

impl WriteMembers for OrderDetailsButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OrderDetailsButtonDefinition);

impl FromMembers for OrderDetailsButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OrderDetailsButtonDefinition);

impl Validate for OrderDetailsButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
    }
}
from_one!(OrderDetailsButtonDefinition : String);

impl WriteMembers for PaymentRequestButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("payment_setting", &self.payment_setting)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentRequestButtonDefinition);

impl FromMembers for PaymentRequestButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            payment_setting: members.lenient("payment_setting")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentRequestButtonDefinition);

impl Validate for PaymentRequestButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.present("payment_setting", self.payment_setting.is_some());
        checker.nested("payment_setting", self.payment_setting.as_ref());
    }
}

impl WriteMembers for PaymentRequestSample {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.optional("pix_dynamic_code", &self.pix_dynamic_code)?;
        object.optional("boleto", &self.boleto)?;
        object.optional("payment_link", &self.payment_link)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentRequestSample);

impl FromMembers for PaymentRequestSample {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            pix_dynamic_code: members.lenient("pix_dynamic_code")?,
            boleto: members.lenient("boleto")?,
            payment_link: members.lenient("payment_link")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentRequestSample);

impl Validate for PaymentRequestSample {
    fn check(&self, checker: &mut Checker) {
        checker.present("type", self.type_.is_some());
    }
}
open_enum!(
    impl PaymentRequestKind { PixDynamicCode = "pix_dynamic_code", Boleto = "boleto",
    PaymentLink = "payment_link", OffsiteCardPay = "offsite_card_pay" }
);

impl WriteMembers for RequestContactInfoButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(RequestContactInfoButtonDefinition);

impl FromMembers for RequestContactInfoButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(RequestContactInfoButtonDefinition);

impl Validate for RequestContactInfoButtonDefinition {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for AppButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AppButtonDefinition);

impl FromMembers for AppButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AppButtonDefinition);

impl Validate for AppButtonDefinition {
    fn check(&self, _checker: &mut Checker) {}
}
