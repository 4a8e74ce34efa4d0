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
