// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `analytics`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Lenient, Timestamp};

object_schema! { GetMessageAnalyticsQuery, "waxwing_meta::analytics::GetMessageAnalyticsQuery", "Query of `get_message_analytics`.";
    required "fields": MessageAnalyticsFields, "The query.";
}

object_schema! { GetConversationAnalyticsQuery, "waxwing_meta::analytics::GetConversationAnalyticsQuery", "Query of `get_conversation_analytics`.";
    required "fields": ConversationAnalyticsFields, "The query.";
}

object_schema! { GetPricingAnalyticsQuery, "waxwing_meta::analytics::GetPricingAnalyticsQuery", "Query of `get_pricing_analytics`.";
    required "fields": PricingAnalyticsFields, "The query.";
}

object_schema! { GetCallAnalyticsQuery, "waxwing_meta::analytics::GetCallAnalyticsQuery", "Query of `get_call_analytics`.";
    required "fields": CallAnalyticsFields, "The query.";
}

object_schema! { GetTemplateAnalyticsQuery, "waxwing_meta::analytics::GetTemplateAnalyticsQuery", "Query of `get_template_analytics`.";
    required "start": String, "Begin, Unix seconds; with use_waba_timezone as YYYY-MM-DD.";
    required "end": String, "End, Unix seconds; with use_waba_timezone as YYYY-MM-DD.";
    optional "granularity": DailyGranularity, "Always DAILY.";
    required "template_ids": Vec<shared::TemplateId>, "The templates, at most 10.";
    optional "metric_types": Vec<TemplateMetric>, "Figures to answer with.";
    optional "product_type": AnalyticsProductType, "Only messages sent this way.";
    optional "use_waba_timezone": bool, "true: days are those of the account's time zone.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { GetTemplateGroupAnalyticsQuery, "waxwing_meta::analytics::GetTemplateGroupAnalyticsQuery", "Query of `get_template_group_analytics`.";
    optional "granularity": LowerDailyGranularity, "Always daily, in lower case here.";
    required "start": String, "Begin, Unix seconds; with use_waba_timezone as YYYY-MM-DD.";
    required "end": String, "End, Unix seconds; with use_waba_timezone as YYYY-MM-DD.";
    required "template_group_ids": Vec<shared::TemplateGroupId>, "The template groups, at most 10.";
    optional "metric_types": Vec<TemplateMetric>, "Figures to answer with.";
    optional "use_waba_timezone": bool, "true: days are those of the account's time zone.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { GetGroupAnalyticsQuery, "waxwing_meta::analytics::GetGroupAnalyticsQuery", "Query of `get_group_analytics`.";
    required "start": i64, "Begin, Unix seconds.";
    required "end": i64, "End, Unix seconds.";
    required "group_ids": Vec<shared::GroupId>, "One group, in a list.";
    optional "granularity": DailyGranularity, "Always DAILY.";
    required "metric_types": Vec<GroupMetric>, "Figures to answer with.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}
text_schema!(
    MessageAnalyticsFields, "waxwing_meta::analytics::MessageAnalyticsFields",
    "analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR, DAY or MONTH), and where wanted .phone_numbers([..]), .product_types([0,2,100]) and .country_codes([..])."
);
text_schema!(
    ConversationAnalyticsFields, "waxwing_meta::analytics::ConversationAnalyticsFields",
    "conversation_analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR, DAILY or MONTHLY), and where wanted .phone_numbers([..]), .metric_types([COST,CONVERSATION]), .conversation_categories([..]), .conversation_types([..]), .conversation_directions([..]) and .dimensions([..])."
);
text_schema!(
    PricingAnalyticsFields, "waxwing_meta::analytics::PricingAnalyticsFields",
    "pricing_analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR, DAILY or MONTHLY), and where wanted .pricing_types([REGULAR,FREE_CUSTOMER_SERVICE,FREE_ENTRY_POINT,FREE_GROUP_CUSTOMER_SERVICE]), .pricing_categories([..]) with the values of PricingCategory, .metric_types([COST,VOLUME]) and .dimensions([COUNTRY,PHONE,PRICING_CATEGORY,PRICING_TYPE,TIER])."
);
text_schema!(
    CallAnalyticsFields, "waxwing_meta::analytics::CallAnalyticsFields",
    "call_analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR, DAILY or MONTHLY), and where wanted .phone_numbers([..]), .country_codes([..]), .directions([USER_INITIATED,BUSINESS_INITIATED]), .dimensions([COUNTRY,DIRECTION,PHONE,TIER]), .metric_types([COUNT,COST,AVERAGE_DURATION]) and .tiers([..])."
);
text_schema!(
    open AnalyticsGranularity, "waxwing_meta::analytics::AnalyticsGranularity",
    "Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere."
);
text_schema!(
    open DailyGranularity, "waxwing_meta::analytics::DailyGranularity", "Always DAILY."
);
text_schema!(
    open LowerDailyGranularity, "waxwing_meta::analytics::LowerDailyGranularity",
    "Always daily."
);
text_schema!(
    AnalysedPhoneNumber, "waxwing_meta::analytics::AnalysedPhoneNumber",
    "Business phone number in digits."
);

object_schema! { MessageAnalyticsResponse, "waxwing_meta::analytics::MessageAnalyticsResponse", "The figures.";
    optional "analytics": Option<MessageAnalytics>, "Messages over time.";
    optional "id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
}

object_schema! { MessageAnalytics, "waxwing_meta::analytics::MessageAnalytics", "Messages over time.";
    optional "phone_numbers": Option<Vec<AnalysedPhoneNumber>>, "Numbers that the figures are of.";
    optional "country_codes": Option<Vec<String>>, "Countries that the figures are of.";
    optional "granularity": Option<AnalyticsGranularity>, "Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.";
    optional "data_points": Option<Vec<MessageDataPoint>>, "The figures.";
}

object_schema! { MessageDataPoint, "waxwing_meta::analytics::MessageDataPoint", "Messages of one time.";
    optional "start": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "end": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "sent": Option<i64>, "Messages sent.";
    optional "delivered": Option<i64>, "Messages delivered.";
}

object_schema! { ConversationAnalyticsResponse, "waxwing_meta::analytics::ConversationAnalyticsResponse", "The figures.";
    optional "conversation_analytics": Option<ConversationAnalytics>, "Conversations over time.";
    optional "id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
}

object_schema! { ConversationAnalytics, "waxwing_meta::analytics::ConversationAnalytics", "Conversations over time.";
    optional "data": Option<Vec<ConversationSeries>>, "The series.";
}

object_schema! { ConversationSeries, "waxwing_meta::analytics::ConversationSeries", "A series.";
    optional "data_points": Option<Vec<ConversationDataPoint>>, "The figures.";
}

object_schema! { ConversationDataPoint, "waxwing_meta::analytics::ConversationDataPoint", "Conversations of one time and of the chosen dimensions.";
    optional "start": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "end": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "conversation": Option<i64>, "Number of conversations.";
    optional "phone_number": Option<AnalysedPhoneNumber>, "Business phone number in digits.";
    optional "country": Option<String>, "Country.";
    optional "conversation_type": Option<String>, "Kind of conversation.";
    optional "conversation_direction": Option<String>, "Who began it.";
    optional "conversation_category": Option<String>, "Category.";
    optional "cost": Option<f64>, "Approximate cost, in the currency of the account.";
}

object_schema! { PricingAnalyticsResponse, "waxwing_meta::analytics::PricingAnalyticsResponse", "The figures.";
    optional "pricing_analytics": Option<PricingAnalytics>, "Charged messages over time.";
    optional "id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
}

object_schema! { PricingAnalytics, "waxwing_meta::analytics::PricingAnalytics", "Charged messages over time.";
    optional "data": Option<Vec<PricingSeries>>, "The series.";
}

object_schema! { PricingSeries, "waxwing_meta::analytics::PricingSeries", "A series.";
    optional "data_points": Option<Vec<PricingDataPoint>>, "The figures.";
}

object_schema! { PricingDataPoint, "waxwing_meta::analytics::PricingDataPoint", "Messages of one time and of the chosen dimensions.";
    optional "start": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "end": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "country": Option<String>, "Country.";
    optional "phone_number": Option<AnalysedPhoneNumber>, "Business phone number in digits.";
    optional "tier": Option<String>, "Volume tier, as lower:upper.";
    optional "pricing_type": Option<PricingType>, "Whether and why a message is free.";
    optional "pricing_category": Option<PricingCategory>, "Category of the price. The list is that of the vendor's SDK.";
    optional "volume": Option<i64>, "Number of messages.";
    optional "cost": Option<f64>, "Approximate cost, in the currency of the account.";
}
text_schema!(
    open PricingCategory, "waxwing_meta::analytics::PricingCategory",
    "Category of the price. The list is that of the vendor's SDK."
);
text_schema!(
    open PricingType, "waxwing_meta::analytics::PricingType",
    "Whether and why a message is free."
);

object_schema! { CallAnalyticsResponse, "waxwing_meta::analytics::CallAnalyticsResponse", "The figures.";
    optional "call_analytics": Option<CallAnalytics>, "Calls over time.";
    optional "id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
}

object_schema! { CallAnalytics, "waxwing_meta::analytics::CallAnalytics", "Calls over time.";
    optional "granularity": Option<AnalyticsGranularity>, "Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.";
    optional "directions": Option<Vec<CallDirection>>, "Directions that the figures are of.";
    optional "data_points": Option<Vec<CallDataPoint>>, "The figures.";
}
text_schema!(open CallDirection, "waxwing_meta::analytics::CallDirection", "Who calls.");

object_schema! { CallDataPoint, "waxwing_meta::analytics::CallDataPoint", "Calls of one time and of the chosen dimensions.";
    optional "start": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "end": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "count": Option<i64>, "Number of calls.";
    optional "cost": Option<f64>, "Approximate cost, in the currency of the account.";
    optional "average_duration": Option<f64>, "Mean length; the unit is not documented, probably seconds.";
    optional "country": Option<String>, "Country, with this dimension.";
    optional "direction": Option<CallDirection>, "Who calls.";
    optional "phone_number": Option<AnalysedPhoneNumber>, "Business phone number in digits.";
    optional "tier": Option<String>, "Volume tier, with this dimension.";
}
text_schema!(
    open TemplateMetric, "waxwing_meta::analytics::TemplateMetric",
    "A figure. The marketing API has more, for apps (APP_…) and websites (WEBSITE_…); since April 2026 also of registrations, wish lists, payment data, levels, ratings, tutorials, searches, leads, content views and custom events."
);
text_schema!(
    open AnalyticsProductType, "waxwing_meta::analytics::AnalyticsProductType",
    "How messages were sent."
);

object_schema! { TemplateAnalyticsResponse, "waxwing_meta::analytics::TemplateAnalyticsResponse", "A page of figures.";
    optional "data": Vec<TemplateAnalytics>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { TemplateAnalytics, "waxwing_meta::analytics::TemplateAnalytics", "Figures of templates.";
    optional "granularity": Option<AnalyticsGranularity>, "Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.";
    optional "product_type": Option<String>, "How messages were sent; in lower case here (cloud_api).";
    optional "waba_timezone": Option<String>, "Time zone of the days.";
    optional "data_points": Option<Vec<TemplateDataPoint>>, "The figures.";
}

object_schema! { TemplateDataPoint, "waxwing_meta::analytics::TemplateDataPoint", "Figures of one template on one day.";
    optional "template_id": Option<shared::TemplateId>, "Id of a message template. Webhooks send it as a number.";
    optional "start": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "end": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "sent": Option<i64>, "Messages sent.";
    optional "delivered": Option<i64>, "Messages delivered.";
    optional "read": Option<i64>, "Messages read.";
    optional "clicked": Option<Vec<ClickCount>>, "Taps on buttons.";
    optional "cost": Option<Vec<TemplateCost>>, "Costs.";
    optional "replied": Option<i64>, "Answers by users.";
}

object_schema! { ClickCount, "waxwing_meta::analytics::ClickCount", "Taps on one button.";
    optional "type": Option<ClickType>, "What was tapped; unique_url_button counts users.";
    optional "button_content": Option<String>, "Text of the button.";
    optional "count": Option<i64>, "Number of taps.";
}
text_schema!(
    open ClickType, "waxwing_meta::analytics::ClickType",
    "What was tapped; unique_url_button counts users."
);

object_schema! { TemplateCost, "waxwing_meta::analytics::TemplateCost", "One cost.";
    optional "type": Option<TemplateCostType>, "What the cost is of.";
    optional "value": Option<f64>, "The cost, in the currency of the account; missing when there is none.";
}
text_schema!(
    open TemplateCostType, "waxwing_meta::analytics::TemplateCostType",
    "What the cost is of."
);

object_schema! { TemplateGroupAnalyticsResponse, "waxwing_meta::analytics::TemplateGroupAnalyticsResponse", "A page of figures.";
    optional "data": Vec<TemplateGroupAnalytics>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { TemplateGroupAnalytics, "waxwing_meta::analytics::TemplateGroupAnalytics", "Figures of template groups.";
    optional "granularity": Option<AnalyticsGranularity>, "Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.";
    optional "product_type": Option<String>, "How messages were sent.";
    optional "waba_timezone": Option<String>, "Time zone of the days.";
    optional "data_points": Option<Vec<TemplateGroupDataPoint>>, "The figures.";
}

object_schema! { TemplateGroupDataPoint, "waxwing_meta::analytics::TemplateGroupDataPoint", "Figures of one template group on one day.";
    optional "template_group_id": Option<shared::TemplateGroupId>, "Id of a template group.";
    optional "start": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "end": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "sent": Option<i64>, "Messages sent.";
    optional "delivered": Option<i64>, "Messages delivered.";
    optional "read": Option<i64>, "Messages read.";
    optional "clicked": Option<Vec<ClickCount>>, "Taps on buttons.";
    optional "cost": Option<Vec<TemplateCost>>, "Costs.";
}
text_schema!(
    open GroupMetric, "waxwing_meta::analytics::GroupMetric",
    "A figure. The last three by the vendor's SDK only."
);

object_schema! { GroupAnalyticsResponse, "waxwing_meta::analytics::GroupAnalyticsResponse", "A page of figures.";
    optional "data": Vec<GroupAnalytics>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { GroupAnalytics, "waxwing_meta::analytics::GroupAnalytics", "Figures of groups.";
    optional "granularity": Option<AnalyticsGranularity>, "Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.";
    optional "data_points": Option<Vec<GroupDataPoint>>, "The figures.";
}

object_schema! { GroupDataPoint, "waxwing_meta::analytics::GroupDataPoint", "Figures of one group on one day.";
    optional "group_id": Option<shared::GroupId>, "Opaque id of a WhatsApp group.";
    optional "start": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "end": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "sent": Option<i64>, "Messages sent.";
    optional "delivered": Option<i64>, "Messages delivered.";
    optional "read": Option<i64>, "Messages read.";
    optional "joined": Option<i64>, "Users who joined.";
    optional "left": Option<i64>, "Users who left.";
}
