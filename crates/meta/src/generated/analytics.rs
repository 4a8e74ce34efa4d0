// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `analytics`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Waba {
    /// Get how many messages were sent and delivered.
    ///
    /// Reaches back one year. The query is one text in fields.
    ///
    /// `GET /{waba_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics> (as
    /// of 2026-04).
    pub fn get_message_analytics(
        &self,
        query: &GetMessageAnalyticsQuery,
    ) -> waxwing_runtime::Call<MessageAnalyticsResponse> {
        self.core
            .prepare(&GET_MESSAGE_ANALYTICS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// Get number and cost of conversations.
    ///
    /// Reaches back one year. The query is one text in fields. The vendor's SDK also knows the path
    /// `/{waba_id}/conversation_analytics`, with start, end, granularity and the rest as query
    /// parameters and the same answer.
    ///
    /// `GET /{waba_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics> (as
    /// of 2026-04).
    pub fn get_conversation_analytics(
        &self,
        query: &GetConversationAnalyticsQuery,
    ) -> waxwing_runtime::Call<ConversationAnalyticsResponse> {
        self.core
            .prepare(&GET_CONVERSATION_ANALYTICS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// Get number and cost of charged messages.
    ///
    /// Reaches back one year. The query is one text in fields. The vendor's SDK also knows the path
    /// `/{waba_id}/pricing_analytics`, with start, end, granularity and the rest as query parameters and
    /// the same answer.
    ///
    /// `GET /{waba_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics> (as
    /// of 2026-04).
    pub fn get_pricing_analytics(
        &self,
        query: &GetPricingAnalyticsQuery,
    ) -> waxwing_runtime::Call<PricingAnalyticsResponse> {
        self.core
            .prepare(&GET_PRICING_ANALYTICS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// Get number, cost and length of calls.
    ///
    /// The query is one text in fields. The vendor's SDK also knows the path
    /// `/{waba_id}/call_analytics`, with start, end, granularity and the rest as query parameters and
    /// the same answer.
    ///
    /// `GET /{waba_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics> (as
    /// of 2026-04); <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling>
    /// (as of 2026-03).
    pub fn get_call_analytics(
        &self,
        query: &GetCallAnalyticsQuery,
    ) -> waxwing_runtime::Call<CallAnalyticsResponse> {
        self.core
            .prepare(&GET_CALL_ANALYTICS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// Get figures of templates by day.
    ///
    /// Reaches back 90 days. Insights must be on (`update_waba`; errors 200005 to 200007).
    ///
    /// `GET /{waba_id}/template_analytics`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics> (as
    /// of 2026-04).
    pub fn get_template_analytics(
        &self,
        query: &GetTemplateAnalyticsQuery,
    ) -> waxwing_runtime::Call<TemplateAnalyticsResponse> {
        self.core
            .prepare(&GET_TEMPLATE_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[
                    ("template_ids", waxwing_runtime::ListStyle::Json),
                    ("metric_types", waxwing_runtime::ListStyle::Commas),
                ],
            )
            .call()
    }

    /// The items of all pages of [`Self::get_template_analytics`], as a stream.
    pub fn get_template_analytics_all(
        &self,
        query: &GetTemplateAnalyticsQuery,
    ) -> waxwing_runtime::Pages<TemplateAnalytics> {
        self.core
            .prepare(&GET_TEMPLATE_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[
                    ("template_ids", waxwing_runtime::ListStyle::Json),
                    ("metric_types", waxwing_runtime::ListStyle::Commas),
                ],
            )
            .pages(&GET_TEMPLATE_ANALYTICS_PAGES)
    }

    /// Get figures of template groups by day.
    ///
    /// As `get_template_analytics`, for at most 10 template groups and with the groups' ids in place of
    /// templates'. granularity is daily, in small letters. Insights must be on (errors 200005 to
    /// 200007).
    ///
    /// `GET /{waba_id}/template_group_analytics`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics> (as
    /// of 2026-04).
    pub fn get_template_group_analytics(
        &self,
        query: &GetTemplateGroupAnalyticsQuery,
    ) -> waxwing_runtime::Call<TemplateGroupAnalyticsResponse> {
        self.core
            .prepare(&GET_TEMPLATE_GROUP_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[
                    ("template_group_ids", waxwing_runtime::ListStyle::Json),
                    ("metric_types", waxwing_runtime::ListStyle::Commas),
                ],
            )
            .call()
    }

    /// The items of all pages of [`Self::get_template_group_analytics`], as a stream.
    pub fn get_template_group_analytics_all(
        &self,
        query: &GetTemplateGroupAnalyticsQuery,
    ) -> waxwing_runtime::Pages<TemplateGroupAnalytics> {
        self.core
            .prepare(&GET_TEMPLATE_GROUP_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[
                    ("template_group_ids", waxwing_runtime::ListStyle::Json),
                    ("metric_types", waxwing_runtime::ListStyle::Commas),
                ],
            )
            .pages(&GET_TEMPLATE_GROUP_ANALYTICS_PAGES)
    }

    /// Get figures of one group by day.
    ///
    /// Takes exactly one group, in a list, and demands the figures that are wanted in `metric_types`.
    /// Three of the figures are known from the vendor's SDK alone.
    ///
    /// `GET /{waba_id}/group_analytics`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups> (as of
    /// 2025-11); GitHub facebook/facebook-python-business-sdk (2026-06-24).
    pub fn get_group_analytics(
        &self,
        query: &GetGroupAnalyticsQuery,
    ) -> waxwing_runtime::Call<GroupAnalyticsResponse> {
        self.core
            .prepare(&GET_GROUP_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[
                    ("group_ids", waxwing_runtime::ListStyle::Json),
                    ("metric_types", waxwing_runtime::ListStyle::Commas),
                ],
            )
            .call()
    }

    /// The items of all pages of [`Self::get_group_analytics`], as a stream.
    pub fn get_group_analytics_all(
        &self,
        query: &GetGroupAnalyticsQuery,
    ) -> waxwing_runtime::Pages<GroupAnalytics> {
        self.core
            .prepare(&GET_GROUP_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[
                    ("group_ids", waxwing_runtime::ListStyle::Json),
                    ("metric_types", waxwing_runtime::ListStyle::Commas),
                ],
            )
            .pages(&GET_GROUP_ANALYTICS_PAGES)
    }
}

#[cfg(feature = "client")]
static GET_MESSAGE_ANALYTICS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_message_analytics",
    path: "/{waba_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_CONVERSATION_ANALYTICS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_conversation_analytics",
    path: "/{waba_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_PRICING_ANALYTICS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_pricing_analytics",
    path: "/{waba_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_CALL_ANALYTICS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_call_analytics",
    path: "/{waba_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_TEMPLATE_ANALYTICS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_template_analytics",
    path: "/{waba_id}/template_analytics",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_TEMPLATE_ANALYTICS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static GET_TEMPLATE_GROUP_ANALYTICS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_template_group_analytics",
    path: "/{waba_id}/template_group_analytics",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_TEMPLATE_GROUP_ANALYTICS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static GET_GROUP_ANALYTICS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_group_analytics",
    path: "/{waba_id}/group_analytics",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_GROUP_ANALYTICS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

/// Query of `get_message_analytics`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetMessageAnalyticsQuery {
    /// The query.
    pub fields: MessageAnalyticsFields,
}

impl GetMessageAnalyticsQuery {
    /// With the members that are required.
    pub fn new(fields: impl Into<MessageAnalyticsFields>) -> Self {
        Self { fields: fields.into() }
    }
}

impl waxwing_json::FromMembers for GetMessageAnalyticsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.need("fields")?,
        })
    }
}

waxwing_json::read_object!(GetMessageAnalyticsQuery);
impl waxwing_types::Validate for GetMessageAnalyticsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_conversation_analytics`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetConversationAnalyticsQuery {
    /// The query.
    pub fields: ConversationAnalyticsFields,
}

impl GetConversationAnalyticsQuery {
    /// With the members that are required.
    pub fn new(fields: impl Into<ConversationAnalyticsFields>) -> Self {
        Self { fields: fields.into() }
    }
}

impl waxwing_json::FromMembers for GetConversationAnalyticsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.need("fields")?,
        })
    }
}

waxwing_json::read_object!(GetConversationAnalyticsQuery);
impl waxwing_types::Validate for GetConversationAnalyticsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_pricing_analytics`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetPricingAnalyticsQuery {
    /// The query.
    pub fields: PricingAnalyticsFields,
}

impl GetPricingAnalyticsQuery {
    /// With the members that are required.
    pub fn new(fields: impl Into<PricingAnalyticsFields>) -> Self {
        Self { fields: fields.into() }
    }
}

impl waxwing_json::FromMembers for GetPricingAnalyticsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.need("fields")?,
        })
    }
}

waxwing_json::read_object!(GetPricingAnalyticsQuery);
impl waxwing_types::Validate for GetPricingAnalyticsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_call_analytics`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetCallAnalyticsQuery {
    /// The query.
    pub fields: CallAnalyticsFields,
}

impl GetCallAnalyticsQuery {
    /// With the members that are required.
    pub fn new(fields: impl Into<CallAnalyticsFields>) -> Self {
        Self { fields: fields.into() }
    }
}

impl waxwing_json::FromMembers for GetCallAnalyticsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.need("fields")?,
        })
    }
}

waxwing_json::read_object!(GetCallAnalyticsQuery);
impl waxwing_types::Validate for GetCallAnalyticsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_template_analytics`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetTemplateAnalyticsQuery {
    /// Begin, Unix seconds; with `use_waba_timezone` as YYYY-MM-DD.
    pub start: String,
    /// End, Unix seconds; with `use_waba_timezone` as YYYY-MM-DD.
    pub end: String,
    /// Always DAILY.
    #[serde(default)]
    pub granularity: DailyGranularity,
    /// The templates, at most 10.
    pub template_ids: Vec<shared::TemplateId>,
    /// Figures to answer with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metric_types: Vec<TemplateMetric>,
    /// Only messages sent this way.
    pub product_type: Option<AnalyticsProductType>,
    /// true: days are those of the account's time zone.
    pub use_waba_timezone: Option<bool>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl GetTemplateAnalyticsQuery {
    /// With the members that are required.
    pub fn new(
        start: impl Into<String>,
        end: impl Into<String>,
        template_ids: impl Into<Vec<shared::TemplateId>>,
    ) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            granularity: Default::default(),
            template_ids: template_ids.into(),
            metric_types: Default::default(),
            product_type: Default::default(),
            use_waba_timezone: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `metric_types`.
    #[must_use]
    pub fn with_metric_types(
        mut self,
        metric_types: impl Into<Vec<TemplateMetric>>,
    ) -> Self {
        self.metric_types = metric_types.into();
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn with_product_type(
        mut self,
        product_type: impl Into<AnalyticsProductType>,
    ) -> Self {
        self.product_type = Some(product_type.into());
        self
    }

    /// Sets `use_waba_timezone`.
    #[must_use]
    pub fn with_use_waba_timezone(mut self, use_waba_timezone: bool) -> Self {
        self.use_waba_timezone = Some(use_waba_timezone);
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for GetTemplateAnalyticsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            start: members.need("start")?,
            end: members.need("end")?,
            granularity: members.or_default("granularity")?,
            template_ids: members.need("template_ids")?,
            metric_types: members.or_default("metric_types")?,
            product_type: members.take("product_type")?,
            use_waba_timezone: members.take("use_waba_timezone")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(GetTemplateAnalyticsQuery);
impl waxwing_types::Validate for GetTemplateAnalyticsQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("template_ids", Some(self.template_ids.len()), None, Some(10));
    }
}

/// Query of `get_template_group_analytics`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetTemplateGroupAnalyticsQuery {
    /// Always daily, in lower case here.
    #[serde(default)]
    pub granularity: LowerDailyGranularity,
    /// Begin, Unix seconds; with `use_waba_timezone` as YYYY-MM-DD.
    pub start: String,
    /// End, Unix seconds; with `use_waba_timezone` as YYYY-MM-DD.
    pub end: String,
    /// The template groups, at most 10.
    pub template_group_ids: Vec<shared::TemplateGroupId>,
    /// Figures to answer with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metric_types: Vec<TemplateMetric>,
    /// true: days are those of the account's time zone.
    pub use_waba_timezone: Option<bool>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl GetTemplateGroupAnalyticsQuery {
    /// With the members that are required.
    pub fn new(
        start: impl Into<String>,
        end: impl Into<String>,
        template_group_ids: impl Into<Vec<shared::TemplateGroupId>>,
    ) -> Self {
        Self {
            granularity: Default::default(),
            start: start.into(),
            end: end.into(),
            template_group_ids: template_group_ids.into(),
            metric_types: Default::default(),
            use_waba_timezone: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `metric_types`.
    #[must_use]
    pub fn with_metric_types(
        mut self,
        metric_types: impl Into<Vec<TemplateMetric>>,
    ) -> Self {
        self.metric_types = metric_types.into();
        self
    }

    /// Sets `use_waba_timezone`.
    #[must_use]
    pub fn with_use_waba_timezone(mut self, use_waba_timezone: bool) -> Self {
        self.use_waba_timezone = Some(use_waba_timezone);
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for GetTemplateGroupAnalyticsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            granularity: members.or_default("granularity")?,
            start: members.need("start")?,
            end: members.need("end")?,
            template_group_ids: members.need("template_group_ids")?,
            metric_types: members.or_default("metric_types")?,
            use_waba_timezone: members.take("use_waba_timezone")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(GetTemplateGroupAnalyticsQuery);
impl waxwing_types::Validate for GetTemplateGroupAnalyticsQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .items(
                "template_group_ids",
                Some(self.template_group_ids.len()),
                None,
                Some(10),
            );
    }
}

/// Query of `get_group_analytics`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetGroupAnalyticsQuery {
    /// Begin, Unix seconds.
    pub start: i64,
    /// End, Unix seconds.
    pub end: i64,
    /// One group, in a list.
    pub group_ids: Vec<shared::GroupId>,
    /// Always DAILY.
    #[serde(default)]
    #[builder(default)]
    pub granularity: DailyGranularity,
    /// Figures to answer with.
    pub metric_types: Vec<GroupMetric>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl GetGroupAnalyticsQuery {
    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for GetGroupAnalyticsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            start: members.need("start")?,
            end: members.need("end")?,
            group_ids: members.need("group_ids")?,
            granularity: members.or_default("granularity")?,
            metric_types: members.need("metric_types")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(GetGroupAnalyticsQuery);
impl waxwing_types::Validate for GetGroupAnalyticsQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("group_ids", Some(self.group_ids.len()), Some(1), Some(1));
    }
}

waxwing_json::string_id! {
    #[doc =
    " `analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR`, DAY or MONTH), and where wanted"]
    #[doc =
    " .`phone_numbers([..]`), .`product_types([0,2,100]`) and .`country_codes([..]`)."]
    pub struct MessageAnalyticsFields;
}

waxwing_json::string_id! {
    #[doc =
    " `conversation_analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR`, DAILY or MONTHLY), and"]
    #[doc =
    " where wanted .`phone_numbers([..]`), .`metric_types([COST,CONVERSATION]`),"] #[doc
    =
    " .`conversation_categories([..]`), .`conversation_types([..]`), .`conversation_directions([..]`)"]
    #[doc = " and .`dimensions([..]`)."] pub struct ConversationAnalyticsFields;
}

waxwing_json::string_id! {
    #[doc =
    " `pricing_analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR`, DAILY or MONTHLY), and where"]
    #[doc = " wanted"] #[doc =
    " .`pricing_types([REGULAR,FREE_CUSTOMER_SERVICE,FREE_ENTRY_POINT,FREE_GROUP_CUSTOMER_SERVICE]`),"]
    #[doc =
    " .`pricing_categories([..]`) with the values of PricingCategory, .`metric_types([COST,VOLUME]`)"]
    #[doc = " and .`dimensions([COUNTRY,PHONE,PRICING_CATEGORY,PRICING_TYPE,TIER]`)."]
    pub struct PricingAnalyticsFields;
}

waxwing_json::string_id! {
    #[doc =
    " `call_analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR`, DAILY or MONTHLY), and where wanted"]
    #[doc = " .`phone_numbers([..]`), .`country_codes([..]`),"] #[doc =
    " .`directions([USER_INITIATED,BUSINESS_INITIATED]`),"] #[doc =
    " .`dimensions([COUNTRY,DIRECTION,PHONE,TIER]`), .`metric_types([COUNT,COST,AVERAGE_DURATION]`) and"]
    #[doc = " .`tiers([..]`)."] pub struct CallAnalyticsFields;
}

waxwing_json::open_enum! {
    #[doc =
    " Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere."]
    pub enum AnalyticsGranularity { #[doc = " `HALF_HOUR`."] HalfHour = "HALF_HOUR",
    #[doc = " `DAY`."] Day = "DAY", #[doc = " `MONTH`."] Month = "MONTH", #[doc =
    " `DAILY`."] Daily = "DAILY", #[doc = " `MONTHLY`."] Monthly = "MONTHLY", }
}

waxwing_json::open_enum! {
    #[doc = " Always DAILY."] pub enum DailyGranularity(default Daily) { #[doc =
    " `DAILY`."] Daily = "DAILY", }
}

waxwing_json::open_enum! {
    #[doc = " Always daily."] pub enum LowerDailyGranularity(default Daily) { #[doc =
    " `daily`."] Daily = "daily", }
}

waxwing_types::phone_id! {
    #[digits] #[doc = " Business phone number in digits."] pub struct
    AnalysedPhoneNumber;
}

/// The figures.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageAnalyticsResponse {
    /// Messages over time.
    pub analytics: Option<MessageAnalytics>,
    /// Id of a WhatsApp business account (WABA).
    pub id: Option<shared::WabaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageAnalyticsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("analytics", &self.analytics)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageAnalyticsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            analytics: members.lenient("analytics")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageAnalyticsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageAnalyticsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageAnalyticsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("analytics", generator.subschema_for::<MessageAnalytics>()),
            ("id", generator.subschema_for::<shared::WabaId>()),
        ])
    }
}

/// Messages over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageAnalytics {
    /// Numbers that the figures are of.
    pub phone_numbers: Option<Vec<AnalysedPhoneNumber>>,
    /// Countries that the figures are of.
    pub country_codes: Option<Vec<String>>,
    /// Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.
    pub granularity: Option<AnalyticsGranularity>,
    /// The figures.
    pub data_points: Option<Vec<MessageDataPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MessageAnalytics {
    /// `phone_numbers`, empty when it was left out.
    pub fn phone_numbers(&self) -> &[AnalysedPhoneNumber] {
        self.phone_numbers.as_deref().unwrap_or_default()
    }

    /// `country_codes`, empty when it was left out.
    pub fn country_codes(&self) -> &[String] {
        self.country_codes.as_deref().unwrap_or_default()
    }

    /// `data_points`, empty when it was left out.
    pub fn data_points(&self) -> &[MessageDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for MessageAnalytics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("phone_numbers", &self.phone_numbers)?;
        object.optional("country_codes", &self.country_codes)?;
        object.optional("granularity", &self.granularity)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageAnalytics {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone_numbers: members.lenient("phone_numbers")?,
            country_codes: members.lenient("country_codes")?,
            granularity: members.lenient("granularity")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageAnalytics);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageAnalytics {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageAnalytics".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("phone_numbers", generator.subschema_for::<Vec<AnalysedPhoneNumber>>()),
            ("country_codes", generator.subschema_for::<Vec<String>>()),
            ("granularity", generator.subschema_for::<AnalyticsGranularity>()),
            ("data_points", generator.subschema_for::<Vec<MessageDataPoint>>()),
        ])
    }
}

/// Messages of one time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageDataPoint {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub end: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Messages sent.
    pub sent: Option<i64>,
    /// Messages delivered.
    pub delivered: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageDataPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("sent", &self.sent)?;
        object.optional("delivered", &self.delivered)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageDataPoint {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            sent: members.lenient("sent")?,
            delivered: members.lenient("delivered")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageDataPoint);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageDataPoint {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageDataPoint".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "start",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "end",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("sent", generator.subschema_for::<i64>()),
            ("delivered", generator.subschema_for::<i64>()),
        ])
    }
}

/// The figures.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationAnalyticsResponse {
    /// Conversations over time.
    pub conversation_analytics: Option<ConversationAnalytics>,
    /// Id of a WhatsApp business account (WABA).
    pub id: Option<shared::WabaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ConversationAnalyticsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("conversation_analytics", &self.conversation_analytics)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversationAnalyticsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            conversation_analytics: members.lenient("conversation_analytics")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversationAnalyticsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversationAnalyticsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversationAnalyticsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "conversation_analytics",
                generator.subschema_for::<ConversationAnalytics>(),
            ),
            ("id", generator.subschema_for::<shared::WabaId>()),
        ])
    }
}

/// Conversations over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationAnalytics {
    /// The series.
    pub data: Option<Vec<ConversationSeries>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ConversationAnalytics {
    /// `data`, empty when it was left out.
    pub fn data(&self) -> &[ConversationSeries] {
        self.data.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ConversationAnalytics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversationAnalytics {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversationAnalytics);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversationAnalytics {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversationAnalytics".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<ConversationSeries>>()),
        ])
    }
}

/// A series.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationSeries {
    /// The figures.
    pub data_points: Option<Vec<ConversationDataPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ConversationSeries {
    /// `data_points`, empty when it was left out.
    pub fn data_points(&self) -> &[ConversationDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ConversationSeries {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversationSeries {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversationSeries);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversationSeries {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversationSeries".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data_points", generator.subschema_for::<Vec<ConversationDataPoint>>()),
        ])
    }
}

/// Conversations of one time and of the chosen dimensions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationDataPoint {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub end: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Number of conversations.
    pub conversation: Option<i64>,
    /// Business phone number in digits.
    pub phone_number: Option<AnalysedPhoneNumber>,
    /// Country.
    pub country: Option<String>,
    /// Kind of conversation.
    pub conversation_type: Option<String>,
    /// Who began it.
    pub conversation_direction: Option<String>,
    /// Category.
    pub conversation_category: Option<String>,
    /// Approximate cost, in the currency of the account.
    pub cost: Option<f64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ConversationDataPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("conversation", &self.conversation)?;
        object.optional("phone_number", &self.phone_number)?;
        object.optional("country", &self.country)?;
        object.optional("conversation_type", &self.conversation_type)?;
        object.optional("conversation_direction", &self.conversation_direction)?;
        object.optional("conversation_category", &self.conversation_category)?;
        object.optional("cost", &self.cost)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversationDataPoint {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            conversation: members.lenient("conversation")?,
            phone_number: members.lenient("phone_number")?,
            country: members.lenient("country")?,
            conversation_type: members.lenient("conversation_type")?,
            conversation_direction: members.lenient("conversation_direction")?,
            conversation_category: members.lenient("conversation_category")?,
            cost: members.lenient("cost")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversationDataPoint);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversationDataPoint {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversationDataPoint".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "start",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "end",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("conversation", generator.subschema_for::<i64>()),
            ("phone_number", generator.subschema_for::<AnalysedPhoneNumber>()),
            ("country", generator.subschema_for::<String>()),
            ("conversation_type", generator.subschema_for::<String>()),
            ("conversation_direction", generator.subschema_for::<String>()),
            ("conversation_category", generator.subschema_for::<String>()),
            ("cost", generator.subschema_for::<f64>()),
        ])
    }
}

/// The figures.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PricingAnalyticsResponse {
    /// Charged messages over time.
    pub pricing_analytics: Option<PricingAnalytics>,
    /// Id of a WhatsApp business account (WABA).
    pub id: Option<shared::WabaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PricingAnalyticsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("pricing_analytics", &self.pricing_analytics)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PricingAnalyticsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            pricing_analytics: members.lenient("pricing_analytics")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PricingAnalyticsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PricingAnalyticsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PricingAnalyticsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("pricing_analytics", generator.subschema_for::<PricingAnalytics>()),
            ("id", generator.subschema_for::<shared::WabaId>()),
        ])
    }
}

/// Charged messages over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PricingAnalytics {
    /// The series.
    pub data: Option<Vec<PricingSeries>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PricingAnalytics {
    /// `data`, empty when it was left out.
    pub fn data(&self) -> &[PricingSeries] {
        self.data.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PricingAnalytics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PricingAnalytics {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PricingAnalytics);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PricingAnalytics {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PricingAnalytics".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<PricingSeries>>()),
        ])
    }
}

/// A series.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PricingSeries {
    /// The figures.
    pub data_points: Option<Vec<PricingDataPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PricingSeries {
    /// `data_points`, empty when it was left out.
    pub fn data_points(&self) -> &[PricingDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PricingSeries {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PricingSeries {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PricingSeries);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PricingSeries {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PricingSeries".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data_points", generator.subschema_for::<Vec<PricingDataPoint>>()),
        ])
    }
}

/// Messages of one time and of the chosen dimensions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PricingDataPoint {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub end: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Country.
    pub country: Option<String>,
    /// Business phone number in digits.
    pub phone_number: Option<AnalysedPhoneNumber>,
    /// Volume tier, as lower:upper.
    pub tier: Option<String>,
    /// Whether and why a message is free.
    pub pricing_type: Option<PricingType>,
    /// Category of the price. The list is that of the vendor's SDK.
    pub pricing_category: Option<PricingCategory>,
    /// Number of messages.
    pub volume: Option<i64>,
    /// Approximate cost, in the currency of the account.
    pub cost: Option<f64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PricingDataPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("country", &self.country)?;
        object.optional("phone_number", &self.phone_number)?;
        object.optional("tier", &self.tier)?;
        object.optional("pricing_type", &self.pricing_type)?;
        object.optional("pricing_category", &self.pricing_category)?;
        object.optional("volume", &self.volume)?;
        object.optional("cost", &self.cost)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PricingDataPoint {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            country: members.lenient("country")?,
            phone_number: members.lenient("phone_number")?,
            tier: members.lenient("tier")?,
            pricing_type: members.lenient("pricing_type")?,
            pricing_category: members.lenient("pricing_category")?,
            volume: members.lenient("volume")?,
            cost: members.lenient("cost")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PricingDataPoint);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PricingDataPoint {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PricingDataPoint".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "start",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "end",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("country", generator.subschema_for::<String>()),
            ("phone_number", generator.subschema_for::<AnalysedPhoneNumber>()),
            ("tier", generator.subschema_for::<String>()),
            ("pricing_type", generator.subschema_for::<PricingType>()),
            ("pricing_category", generator.subschema_for::<PricingCategory>()),
            ("volume", generator.subschema_for::<i64>()),
            ("cost", generator.subschema_for::<f64>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Category of the price. The list is that of the vendor's SDK."] pub enum
    PricingCategory { #[doc = " `AI_BOT`."] AiBot = "AI_BOT", #[doc =
    " `AUTHENTICATION`."] Authentication = "AUTHENTICATION", #[doc =
    " `AUTHENTICATION_INTERNATIONAL`."] AuthenticationInternational =
    "AUTHENTICATION_INTERNATIONAL", #[doc = " `GROUP_MARKETING`."] GroupMarketing =
    "GROUP_MARKETING", #[doc = " `GROUP_MARKETING_LITE`."] GroupMarketingLite =
    "GROUP_MARKETING_LITE", #[doc = " `GROUP_SERVICE`."] GroupService = "GROUP_SERVICE",
    #[doc = " `GROUP_UTILITY`."] GroupUtility = "GROUP_UTILITY", #[doc = " `MARKETING`."]
    Marketing = "MARKETING", #[doc = " `MARKETING_LITE`."] MarketingLite =
    "MARKETING_LITE", #[doc = " `MARKETING_LITE_DYNAMIC`."] MarketingLiteDynamic =
    "MARKETING_LITE_DYNAMIC", #[doc = " `SERVICE`."] Service = "SERVICE", #[doc =
    " `UTILITY`."] Utility = "UTILITY", }
}

waxwing_json::open_enum! {
    #[doc = " Whether and why a message is free."] pub enum PricingType { #[doc =
    " `REGULAR`."] Regular = "REGULAR", #[doc = " `FREE_CUSTOMER_SERVICE`."]
    FreeCustomerService = "FREE_CUSTOMER_SERVICE", #[doc = " `FREE_ENTRY_POINT`."]
    FreeEntryPoint = "FREE_ENTRY_POINT", #[doc = " `FREE_GROUP_CUSTOMER_SERVICE`."]
    FreeGroupCustomerService = "FREE_GROUP_CUSTOMER_SERVICE", }
}

/// The figures.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallAnalyticsResponse {
    /// Calls over time.
    pub call_analytics: Option<CallAnalytics>,
    /// Id of a WhatsApp business account (WABA).
    pub id: Option<shared::WabaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallAnalyticsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("call_analytics", &self.call_analytics)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallAnalyticsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            call_analytics: members.lenient("call_analytics")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallAnalyticsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallAnalyticsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallAnalyticsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("call_analytics", generator.subschema_for::<CallAnalytics>()),
            ("id", generator.subschema_for::<shared::WabaId>()),
        ])
    }
}

/// Calls over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallAnalytics {
    /// Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.
    pub granularity: Option<AnalyticsGranularity>,
    /// Directions that the figures are of.
    pub directions: Option<Vec<CallDirection>>,
    /// The figures.
    pub data_points: Option<Vec<CallDataPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CallAnalytics {
    /// `directions`, empty when it was left out.
    pub fn directions(&self) -> &[CallDirection] {
        self.directions.as_deref().unwrap_or_default()
    }

    /// `data_points`, empty when it was left out.
    pub fn data_points(&self) -> &[CallDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallAnalytics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("granularity", &self.granularity)?;
        object.optional("directions", &self.directions)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallAnalytics {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            granularity: members.lenient("granularity")?,
            directions: members.lenient("directions")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallAnalytics);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallAnalytics {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallAnalytics".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("granularity", generator.subschema_for::<AnalyticsGranularity>()),
            ("directions", generator.subschema_for::<Vec<CallDirection>>()),
            ("data_points", generator.subschema_for::<Vec<CallDataPoint>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Who calls."] pub enum CallDirection { #[doc = " `USER_INITIATED`."]
    UserInitiated = "USER_INITIATED", #[doc = " `BUSINESS_INITIATED`."] BusinessInitiated
    = "BUSINESS_INITIATED", }
}

/// Calls of one time and of the chosen dimensions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallDataPoint {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub end: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Number of calls.
    pub count: Option<i64>,
    /// Approximate cost, in the currency of the account.
    pub cost: Option<f64>,
    /// Mean length; the unit is not documented, probably seconds.
    pub average_duration: Option<f64>,
    /// Country, with this dimension.
    pub country: Option<String>,
    /// Who calls.
    pub direction: Option<CallDirection>,
    /// Business phone number in digits.
    pub phone_number: Option<AnalysedPhoneNumber>,
    /// Volume tier, with this dimension.
    pub tier: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallDataPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("count", &self.count)?;
        object.optional("cost", &self.cost)?;
        object.optional("average_duration", &self.average_duration)?;
        object.optional("country", &self.country)?;
        object.optional("direction", &self.direction)?;
        object.optional("phone_number", &self.phone_number)?;
        object.optional("tier", &self.tier)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallDataPoint {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            count: members.lenient("count")?,
            cost: members.lenient("cost")?,
            average_duration: members.lenient("average_duration")?,
            country: members.lenient("country")?,
            direction: members.lenient("direction")?,
            phone_number: members.lenient("phone_number")?,
            tier: members.lenient("tier")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallDataPoint);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallDataPoint {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallDataPoint".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "start",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "end",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("count", generator.subschema_for::<i64>()),
            ("cost", generator.subschema_for::<f64>()),
            ("average_duration", generator.subschema_for::<f64>()),
            ("country", generator.subschema_for::<String>()),
            ("direction", generator.subschema_for::<CallDirection>()),
            ("phone_number", generator.subschema_for::<AnalysedPhoneNumber>()),
            ("tier", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " A figure. The marketing API has more, for apps (`APP_…`) and websites (`WEBSITE_…`); since"]
    #[doc =
    " April 2026 also of registrations, wish lists, payment data, levels, ratings, tutorials, searches,"]
    #[doc = " leads, content views and custom events."] pub enum TemplateMetric { #[doc =
    " `SENT`."] Sent = "SENT", #[doc = " `DELIVERED`."] Delivered = "DELIVERED", #[doc =
    " `READ`."] Read = "READ", #[doc = " `CLICKED`."] Clicked = "CLICKED", #[doc =
    " `COST`."] Cost = "COST", }
}

waxwing_json::open_enum! {
    #[doc = " How messages were sent."] pub enum AnalyticsProductType { #[doc =
    " `CLOUD_API`."] CloudApi = "CLOUD_API", #[doc =
    " `MARKETING_MESSAGES_API_FOR_WHATSAPP`."] MarketingMessagesApi =
    "MARKETING_MESSAGES_API_FOR_WHATSAPP", }
}

/// A page of figures.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateAnalyticsResponse {
    /// The items.
    pub data: Vec<TemplateAnalytics>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateAnalyticsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateAnalyticsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateAnalyticsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateAnalyticsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateAnalyticsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<TemplateAnalytics>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// Figures of templates.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateAnalytics {
    /// Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.
    pub granularity: Option<AnalyticsGranularity>,
    /// How messages were sent; in lower case here (`cloud_api`).
    pub product_type: Option<String>,
    /// Time zone of the days.
    pub waba_timezone: Option<String>,
    /// The figures.
    pub data_points: Option<Vec<TemplateDataPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateAnalytics {
    /// `data_points`, empty when it was left out.
    pub fn data_points(&self) -> &[TemplateDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplateAnalytics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("granularity", &self.granularity)?;
        object.optional("product_type", &self.product_type)?;
        object.optional("waba_timezone", &self.waba_timezone)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateAnalytics {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            granularity: members.lenient("granularity")?,
            product_type: members.lenient("product_type")?,
            waba_timezone: members.lenient("waba_timezone")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateAnalytics);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateAnalytics {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateAnalytics".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("granularity", generator.subschema_for::<AnalyticsGranularity>()),
            ("product_type", generator.subschema_for::<String>()),
            ("waba_timezone", generator.subschema_for::<String>()),
            ("data_points", generator.subschema_for::<Vec<TemplateDataPoint>>()),
        ])
    }
}

/// Figures of one template on one day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateDataPoint {
    /// Id of a message template. In webhooks it comes as a number.
    pub template_id: Option<shared::TemplateId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub end: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Messages sent.
    pub sent: Option<i64>,
    /// Messages delivered.
    pub delivered: Option<i64>,
    /// Messages read.
    pub read: Option<i64>,
    /// Taps on buttons.
    pub clicked: Option<Vec<ClickCount>>,
    /// Costs.
    pub cost: Option<Vec<TemplateCost>>,
    /// Answers by users.
    pub replied: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateDataPoint {
    /// `clicked`, empty when it was left out.
    pub fn clicked(&self) -> &[ClickCount] {
        self.clicked.as_deref().unwrap_or_default()
    }

    /// `cost`, empty when it was left out.
    pub fn cost(&self) -> &[TemplateCost] {
        self.cost.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplateDataPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("template_id", &self.template_id)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("sent", &self.sent)?;
        object.optional("delivered", &self.delivered)?;
        object.optional("read", &self.read)?;
        object.optional("clicked", &self.clicked)?;
        object.optional("cost", &self.cost)?;
        object.optional("replied", &self.replied)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateDataPoint {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            template_id: members.lenient("template_id")?,
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            sent: members.lenient("sent")?,
            delivered: members.lenient("delivered")?,
            read: members.lenient("read")?,
            clicked: members.lenient("clicked")?,
            cost: members.lenient("cost")?,
            replied: members.lenient("replied")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateDataPoint);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateDataPoint {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateDataPoint".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("template_id", generator.subschema_for::<shared::TemplateId>()),
            (
                "start",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "end",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("sent", generator.subschema_for::<i64>()),
            ("delivered", generator.subschema_for::<i64>()),
            ("read", generator.subschema_for::<i64>()),
            ("clicked", generator.subschema_for::<Vec<ClickCount>>()),
            ("cost", generator.subschema_for::<Vec<TemplateCost>>()),
            ("replied", generator.subschema_for::<i64>()),
        ])
    }
}

/// Taps on one button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClickCount {
    /// What was tapped; `unique_url_button` counts users.
    pub type_: Option<ClickType>,
    /// Text of the button.
    pub button_content: Option<String>,
    /// Number of taps.
    pub count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ClickCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.optional("button_content", &self.button_content)?;
        object.optional("count", &self.count)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ClickCount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            button_content: members.lenient("button_content")?,
            count: members.lenient("count")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ClickCount);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ClickCount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ClickCount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<ClickType>()),
            ("button_content", generator.subschema_for::<String>()),
            ("count", generator.subschema_for::<i64>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What was tapped; `unique_url_button` counts users."] pub enum ClickType {
    #[doc = " `quick_reply_button`."] QuickReplyButton = "quick_reply_button", #[doc =
    " `url_button`."] UrlButton = "url_button", #[doc = " `unique_url_button`."]
    UniqueUrlButton = "unique_url_button", }
}

/// One cost.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCost {
    /// What the cost is of.
    pub type_: Option<TemplateCostType>,
    /// The cost, in the currency of the account; missing when there is none.
    pub value: Option<f64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateCost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateCost {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateCost);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateCost {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateCost".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<TemplateCostType>()),
            ("value", generator.subschema_for::<f64>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What the cost is of."] pub enum TemplateCostType { #[doc =
    " `amount_spent`."] AmountSpent = "amount_spent", #[doc = " `cost_per_delivered`."]
    CostPerDelivered = "cost_per_delivered", #[doc = " `cost_per_url_button_click`."]
    CostPerUrlButtonClick = "cost_per_url_button_click", }
}

/// A page of figures.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateGroupAnalyticsResponse {
    /// The items.
    pub data: Vec<TemplateGroupAnalytics>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateGroupAnalyticsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateGroupAnalyticsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateGroupAnalyticsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateGroupAnalyticsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateGroupAnalyticsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<TemplateGroupAnalytics>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// Figures of template groups.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateGroupAnalytics {
    /// Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.
    pub granularity: Option<AnalyticsGranularity>,
    /// How messages were sent.
    pub product_type: Option<String>,
    /// Time zone of the days.
    pub waba_timezone: Option<String>,
    /// The figures.
    pub data_points: Option<Vec<TemplateGroupDataPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateGroupAnalytics {
    /// `data_points`, empty when it was left out.
    pub fn data_points(&self) -> &[TemplateGroupDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplateGroupAnalytics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("granularity", &self.granularity)?;
        object.optional("product_type", &self.product_type)?;
        object.optional("waba_timezone", &self.waba_timezone)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateGroupAnalytics {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            granularity: members.lenient("granularity")?,
            product_type: members.lenient("product_type")?,
            waba_timezone: members.lenient("waba_timezone")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateGroupAnalytics);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateGroupAnalytics {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateGroupAnalytics".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("granularity", generator.subschema_for::<AnalyticsGranularity>()),
            ("product_type", generator.subschema_for::<String>()),
            ("waba_timezone", generator.subschema_for::<String>()),
            ("data_points", generator.subschema_for::<Vec<TemplateGroupDataPoint>>()),
        ])
    }
}

/// Figures of one template group on one day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateGroupDataPoint {
    /// Id of a template group.
    pub template_group_id: Option<shared::TemplateGroupId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub end: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Messages sent.
    pub sent: Option<i64>,
    /// Messages delivered.
    pub delivered: Option<i64>,
    /// Messages read.
    pub read: Option<i64>,
    /// Taps on buttons.
    pub clicked: Option<Vec<ClickCount>>,
    /// Costs.
    pub cost: Option<Vec<TemplateCost>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateGroupDataPoint {
    /// `clicked`, empty when it was left out.
    pub fn clicked(&self) -> &[ClickCount] {
        self.clicked.as_deref().unwrap_or_default()
    }

    /// `cost`, empty when it was left out.
    pub fn cost(&self) -> &[TemplateCost] {
        self.cost.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplateGroupDataPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("template_group_id", &self.template_group_id)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("sent", &self.sent)?;
        object.optional("delivered", &self.delivered)?;
        object.optional("read", &self.read)?;
        object.optional("clicked", &self.clicked)?;
        object.optional("cost", &self.cost)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateGroupDataPoint {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            template_group_id: members.lenient("template_group_id")?,
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            sent: members.lenient("sent")?,
            delivered: members.lenient("delivered")?,
            read: members.lenient("read")?,
            clicked: members.lenient("clicked")?,
            cost: members.lenient("cost")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateGroupDataPoint);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateGroupDataPoint {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateGroupDataPoint".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("template_group_id", generator.subschema_for::<shared::TemplateGroupId>()),
            (
                "start",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "end",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("sent", generator.subschema_for::<i64>()),
            ("delivered", generator.subschema_for::<i64>()),
            ("read", generator.subschema_for::<i64>()),
            ("clicked", generator.subschema_for::<Vec<ClickCount>>()),
            ("cost", generator.subschema_for::<Vec<TemplateCost>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " A figure. The last three by the vendor's SDK only."] pub enum GroupMetric {
    #[doc = " `SENT`."] Sent = "SENT", #[doc = " `DELIVERED`."] Delivered = "DELIVERED",
    #[doc = " `READ`."] Read = "READ", #[doc = " `PARTICIPANTS_JOINED`."]
    ParticipantsJoined = "PARTICIPANTS_JOINED", #[doc = " `PARTICIPANTS_LEFT`."]
    ParticipantsLeft = "PARTICIPANTS_LEFT", #[doc = " `CLICKS`."] Clicks = "CLICKS",
    #[doc = " `COST`."] Cost = "COST", #[doc = " `REPLIES`."] Replies = "REPLIES", }
}

/// A page of figures.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupAnalyticsResponse {
    /// The items.
    pub data: Vec<GroupAnalytics>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupAnalyticsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupAnalyticsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupAnalyticsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupAnalyticsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupAnalyticsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<GroupAnalytics>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// Figures of groups.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupAnalytics {
    /// Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.
    pub granularity: Option<AnalyticsGranularity>,
    /// The figures.
    pub data_points: Option<Vec<GroupDataPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupAnalytics {
    /// `data_points`, empty when it was left out.
    pub fn data_points(&self) -> &[GroupDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupAnalytics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("granularity", &self.granularity)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupAnalytics {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            granularity: members.lenient("granularity")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupAnalytics);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupAnalytics {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupAnalytics".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("granularity", generator.subschema_for::<AnalyticsGranularity>()),
            ("data_points", generator.subschema_for::<Vec<GroupDataPoint>>()),
        ])
    }
}

/// Figures of one group on one day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupDataPoint {
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub end: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Messages sent.
    pub sent: Option<i64>,
    /// Messages delivered.
    pub delivered: Option<i64>,
    /// Messages read.
    pub read: Option<i64>,
    /// Users who joined.
    pub joined: Option<i64>,
    /// Users who left.
    pub left: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupDataPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("sent", &self.sent)?;
        object.optional("delivered", &self.delivered)?;
        object.optional("read", &self.read)?;
        object.optional("joined", &self.joined)?;
        object.optional("left", &self.left)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupDataPoint {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            group_id: members.lenient("group_id")?,
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            sent: members.lenient("sent")?,
            delivered: members.lenient("delivered")?,
            read: members.lenient("read")?,
            joined: members.lenient("joined")?,
            left: members.lenient("left")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupDataPoint);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupDataPoint {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupDataPoint".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("group_id", generator.subschema_for::<shared::GroupId>()),
            (
                "start",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "end",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("sent", generator.subschema_for::<i64>()),
            ("delivered", generator.subschema_for::<i64>()),
            ("read", generator.subschema_for::<i64>()),
            ("joined", generator.subschema_for::<i64>()),
            ("left", generator.subschema_for::<i64>()),
        ])
    }
}
