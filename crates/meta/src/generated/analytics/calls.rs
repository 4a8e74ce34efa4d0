// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `analytics`.

use super::*;
use crate::generated::client::Waba;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{ListStyle, Operation, PageBy, Paging};

impl Waba {
    /// Get how many messages were sent and delivered.
    ///
    /// Reaches back one year. The query is one text in fields.
    ///
    /// `GET /{waba_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics> (as
    /// of 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::analytics::GetMessageAnalyticsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetMessageAnalyticsQuery::new(
    ///     r#"analytics.start(1767225600).end(1769904000).granularity(DAY).country_codes(["US","BR"])"#,
    /// );
    /// let message_analytics = waba.get_message_analytics(&query).await?;
    /// println!("{:?}", message_analytics.analytics);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message_analytics(
        &self,
        query: &GetMessageAnalyticsQuery,
    ) -> Call<MessageAnalyticsResponse> {
        self.core
            .request(&GET_MESSAGE_ANALYTICS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::analytics::GetConversationAnalyticsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetConversationAnalyticsQuery::new(
    ///     r#"conversation_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions(["PHONE"])"#,
    /// );
    /// let conversation_analytics = waba.get_conversation_analytics(&query).await?;
    /// println!("{:?}", conversation_analytics.conversation_analytics);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversation_analytics(
        &self,
        query: &GetConversationAnalyticsQuery,
    ) -> Call<ConversationAnalyticsResponse> {
        self.core
            .request(&GET_CONVERSATION_ANALYTICS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::analytics::GetPricingAnalyticsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetPricingAnalyticsQuery::new(
    ///     r#"pricing_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions(["COUNTRY","TIER"])"#,
    /// );
    /// let pricing_analytics = waba.get_pricing_analytics(&query).await?;
    /// println!("{:?}", pricing_analytics.pricing_analytics);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pricing_analytics(
        &self,
        query: &GetPricingAnalyticsQuery,
    ) -> Call<PricingAnalyticsResponse> {
        self.core
            .request(&GET_PRICING_ANALYTICS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::analytics::GetCallAnalyticsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetCallAnalyticsQuery::new(
    ///     r#"call_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions(["DIRECTION"])"#,
    /// );
    /// let call_analytics = waba.get_call_analytics(&query).await?;
    /// println!("{:?}", call_analytics.call_analytics);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_call_analytics(
        &self,
        query: &GetCallAnalyticsQuery,
    ) -> Call<CallAnalyticsResponse> {
        self.core
            .request(&GET_CALL_ANALYTICS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::analytics::{
    ///     AnalyticsProductType, GetTemplateAnalyticsQuery, TemplateMetric,
    /// };
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetTemplateAnalyticsQuery::new("1767225600", "1769904000", ["594425479261596"])
    ///     .with_metric_types([TemplateMetric::Sent, TemplateMetric::Delivered])
    ///     .with_product_type(AnalyticsProductType::CloudApi)
    ///     .with_use_waba_timezone(true)
    ///     .with_limit(25);
    /// let mut template_analytics = waba.get_template_analytics_all(&query);
    /// while let Some(template_analytic) = template_analytics.next().await {
    ///     println!("{:?}", template_analytic?.granularity);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_template_analytics(
        &self,
        query: &GetTemplateAnalyticsQuery,
    ) -> Call<TemplateAnalyticsResponse> {
        self.core
            .request(&GET_TEMPLATE_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[("template_ids", ListStyle::Json), ("metric_types", ListStyle::Commas)],
            )
            .call()
    }

    /// The items of all pages of [`Self::get_template_analytics`], as a stream.
    pub fn get_template_analytics_all(
        &self,
        query: &GetTemplateAnalyticsQuery,
    ) -> Pages<TemplateAnalytics> {
        self.core
            .request(&GET_TEMPLATE_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[("template_ids", ListStyle::Json), ("metric_types", ListStyle::Commas)],
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::analytics::{GetTemplateGroupAnalyticsQuery, TemplateMetric};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetTemplateGroupAnalyticsQuery::new(
    ///     "1767225600",
    ///     "1769904000",
    ///     ["1382450249402061"],
    /// )
    /// .with_metric_types([TemplateMetric::Sent, TemplateMetric::Delivered])
    /// .with_use_waba_timezone(true)
    /// .with_limit(25);
    /// let mut template_group_analytics = waba.get_template_group_analytics_all(&query);
    /// while let Some(template_group_analytic) = template_group_analytics.next().await {
    ///     println!("{:?}", template_group_analytic?.granularity);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_template_group_analytics(
        &self,
        query: &GetTemplateGroupAnalyticsQuery,
    ) -> Call<TemplateGroupAnalyticsResponse> {
        self.core
            .request(&GET_TEMPLATE_GROUP_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[
                    ("template_group_ids", ListStyle::Json),
                    ("metric_types", ListStyle::Commas),
                ],
            )
            .call()
    }

    /// The items of all pages of [`Self::get_template_group_analytics`], as a stream.
    pub fn get_template_group_analytics_all(
        &self,
        query: &GetTemplateGroupAnalyticsQuery,
    ) -> Pages<TemplateGroupAnalytics> {
        self.core
            .request(&GET_TEMPLATE_GROUP_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[
                    ("template_group_ids", ListStyle::Json),
                    ("metric_types", ListStyle::Commas),
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::analytics::{GetGroupAnalyticsQuery, GroupMetric};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetGroupAnalyticsQuery::new(
    ///     1767225600,
    ///     1769904000,
    ///     ["Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx"],
    ///     [GroupMetric::Sent, GroupMetric::ParticipantsJoined],
    /// )
    /// .with_limit(25);
    /// let mut group_analytics = waba.get_group_analytics_all(&query);
    /// while let Some(group_analytic) = group_analytics.next().await {
    ///     println!("{:?}", group_analytic?.granularity);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_analytics(
        &self,
        query: &GetGroupAnalyticsQuery,
    ) -> Call<GroupAnalyticsResponse> {
        self.core
            .request(&GET_GROUP_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[("group_ids", ListStyle::Json), ("metric_types", ListStyle::Commas)],
            )
            .call()
    }

    /// The items of all pages of [`Self::get_group_analytics`], as a stream.
    pub fn get_group_analytics_all(
        &self,
        query: &GetGroupAnalyticsQuery,
    ) -> Pages<GroupAnalytics> {
        self.core
            .request(&GET_GROUP_ANALYTICS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[("group_ids", ListStyle::Json), ("metric_types", ListStyle::Commas)],
            )
            .pages(&GET_GROUP_ANALYTICS_PAGES)
    }
}

static GET_MESSAGE_ANALYTICS: Operation = Operation {
    id: "get_message_analytics",
    path: "/{waba_id}",
    ..Operation::GET
};

static GET_CONVERSATION_ANALYTICS: Operation = Operation {
    id: "get_conversation_analytics",
    path: "/{waba_id}",
    ..Operation::GET
};

static GET_PRICING_ANALYTICS: Operation = Operation {
    id: "get_pricing_analytics",
    path: "/{waba_id}",
    ..Operation::GET
};

static GET_CALL_ANALYTICS: Operation = Operation {
    id: "get_call_analytics",
    path: "/{waba_id}",
    ..Operation::GET
};

static GET_TEMPLATE_ANALYTICS: Operation = Operation {
    id: "get_template_analytics",
    path: "/{waba_id}/template_analytics",
    ..Operation::GET
};

static GET_TEMPLATE_ANALYTICS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static GET_TEMPLATE_GROUP_ANALYTICS: Operation = Operation {
    id: "get_template_group_analytics",
    path: "/{waba_id}/template_group_analytics",
    ..Operation::GET
};

static GET_TEMPLATE_GROUP_ANALYTICS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static GET_GROUP_ANALYTICS: Operation = Operation {
    id: "get_group_analytics",
    path: "/{waba_id}/group_analytics",
    ..Operation::GET
};

static GET_GROUP_ANALYTICS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};
