// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `analytics`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::get_message_analytics`](crate::Waba::get_message_analytics): Get how many messages were sent and delivered.
- [`Waba::get_conversation_analytics`](crate::Waba::get_conversation_analytics): Get number and cost of conversations.
- [`Waba::get_pricing_analytics`](crate::Waba::get_pricing_analytics): Get number and cost of charged messages.
- [`Waba::get_call_analytics`](crate::Waba::get_call_analytics): Get number, cost and length of calls.
- [`Waba::get_template_analytics`](crate::Waba::get_template_analytics): Get figures of templates by day.
- [`Waba::get_template_group_analytics`](crate::Waba::get_template_group_analytics): Get figures of template groups by day.
- [`Waba::get_group_analytics`](crate::Waba::get_group_analytics): Get figures of one group by day.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetMessageAnalyticsQuery`], [`GetConversationAnalyticsQuery`],
//! [`GetPricingAnalyticsQuery`], [`GetCallAnalyticsQuery`], [`GetTemplateAnalyticsQuery`],
//! [`GetTemplateGroupAnalyticsQuery`], [`GetGroupAnalyticsQuery`].
//!
//! Types that you read: [`MessageAnalyticsResponse`], [`ConversationAnalyticsResponse`],
//! [`PricingAnalyticsResponse`], [`CallAnalyticsResponse`], [`TemplateAnalyticsResponse`],
//! [`TemplateGroupAnalyticsResponse`], [`GroupAnalyticsResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Lenient, Timestamp};

/// Query of `get_message_analytics`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMessageAnalyticsQuery {
    /// The query.
    pub fields: MessageAnalyticsFields,
}

impl GetMessageAnalyticsQuery {
    /// Creates a value from the required members.
    pub fn new(fields: impl Into<MessageAnalyticsFields>) -> Self {
        Self { fields: fields.into() }
    }
}

/// Query of `get_conversation_analytics`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetConversationAnalyticsQuery {
    /// The query.
    pub fields: ConversationAnalyticsFields,
}

impl GetConversationAnalyticsQuery {
    /// Creates a value from the required members.
    pub fn new(fields: impl Into<ConversationAnalyticsFields>) -> Self {
        Self { fields: fields.into() }
    }
}

/// Query of `get_pricing_analytics`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPricingAnalyticsQuery {
    /// The query.
    pub fields: PricingAnalyticsFields,
}

impl GetPricingAnalyticsQuery {
    /// Creates a value from the required members.
    pub fn new(fields: impl Into<PricingAnalyticsFields>) -> Self {
        Self { fields: fields.into() }
    }
}

/// Query of `get_call_analytics`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCallAnalyticsQuery {
    /// The query.
    pub fields: CallAnalyticsFields,
}

impl GetCallAnalyticsQuery {
    /// Creates a value from the required members.
    pub fn new(fields: impl Into<CallAnalyticsFields>) -> Self {
        Self { fields: fields.into() }
    }
}

/// Query of `get_template_analytics`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTemplateAnalyticsQuery {
    /// Begin, Unix seconds; with `use_waba_timezone` as YYYY-MM-DD.
    pub start: String,
    /// End, Unix seconds; with `use_waba_timezone` as YYYY-MM-DD.
    pub end: String,
    /// Always DAILY.
    pub granularity: DailyGranularity,
    /// The templates, at most 10.
    pub template_ids: Vec<shared::TemplateId>,
    /// Figures to answer with.
    pub metric_types: Vec<TemplateMetric>,
    /// Only messages sent this way.
    pub product_type: Option<AnalyticsProductType>,
    /// true: days are those of the account's time zone.
    pub use_waba_timezone: Option<bool>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl GetTemplateAnalyticsQuery {
    /// Creates a value from the required members.
    pub fn new(
        start: impl Into<String>,
        end: impl Into<String>,
        template_ids: impl IntoIterator<Item = impl Into<shared::TemplateId>>,
    ) -> Self {
        Self::from_required(
            start.into(),
            end.into(),
            template_ids.into_iter().map(Into::into).collect(),
        )
    }

    /// Sets `metric_types`.
    #[must_use]
    pub fn with_metric_types(
        mut self,
        metric_types: impl IntoIterator<Item = impl Into<TemplateMetric>>,
    ) -> Self {
        self.metric_types = metric_types.into_iter().map(Into::into).collect();
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

/// Query of `get_template_group_analytics`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTemplateGroupAnalyticsQuery {
    /// Always daily, in lower case here.
    pub granularity: LowerDailyGranularity,
    /// Begin, Unix seconds; with `use_waba_timezone` as YYYY-MM-DD.
    pub start: String,
    /// End, Unix seconds; with `use_waba_timezone` as YYYY-MM-DD.
    pub end: String,
    /// The template groups, at most 10.
    pub template_group_ids: Vec<shared::TemplateGroupId>,
    /// Figures to answer with.
    pub metric_types: Vec<TemplateMetric>,
    /// true: days are those of the account's time zone.
    pub use_waba_timezone: Option<bool>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl GetTemplateGroupAnalyticsQuery {
    /// Creates a value from the required members.
    pub fn new(
        start: impl Into<String>,
        end: impl Into<String>,
        template_group_ids: impl IntoIterator<Item = impl Into<shared::TemplateGroupId>>,
    ) -> Self {
        Self::from_required(
            start.into(),
            end.into(),
            template_group_ids.into_iter().map(Into::into).collect(),
        )
    }

    /// Sets `metric_types`.
    #[must_use]
    pub fn with_metric_types(
        mut self,
        metric_types: impl IntoIterator<Item = impl Into<TemplateMetric>>,
    ) -> Self {
        self.metric_types = metric_types.into_iter().map(Into::into).collect();
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

/// Query of `get_group_analytics`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupAnalyticsQuery {
    /// Begin, Unix seconds.
    pub start: i64,
    /// End, Unix seconds.
    pub end: i64,
    /// One group, in a list.
    pub group_ids: Vec<shared::GroupId>,
    /// Always DAILY.
    pub granularity: DailyGranularity,
    /// Figures to answer with.
    pub metric_types: Vec<GroupMetric>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl GetGroupAnalyticsQuery {
    /// Creates a value from the required members.
    pub fn new(
        start: i64,
        end: i64,
        group_ids: impl IntoIterator<Item = impl Into<shared::GroupId>>,
        metric_types: impl IntoIterator<Item = impl Into<GroupMetric>>,
    ) -> Self {
        Self::from_required(
            start,
            end,
            group_ids.into_iter().map(Into::into).collect(),
            metric_types.into_iter().map(Into::into).collect(),
        )
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

/// `analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR`, DAY or MONTH), and where wanted
/// .`phone_numbers([..]`), .`product_types([0,2,100]`) and .`country_codes([..]`).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageAnalyticsFields(String);

/// `conversation_analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR`, DAILY or MONTHLY), and
/// where wanted .`phone_numbers([..]`), .`metric_types([COST,CONVERSATION]`),
/// .`conversation_categories([..]`), .`conversation_types([..]`), .`conversation_directions([..]`)
/// and .`dimensions([..]`).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConversationAnalyticsFields(String);

/// `pricing_analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR`, DAILY or MONTHLY), and where
/// wanted
/// .`pricing_types([REGULAR,FREE_CUSTOMER_SERVICE,FREE_ENTRY_POINT,FREE_GROUP_CUSTOMER_SERVICE]`),
/// .`pricing_categories([..]`) with the values of PricingCategory, .`metric_types([COST,VOLUME]`)
/// and .`dimensions([COUNTRY,PHONE,PRICING_CATEGORY,PRICING_TYPE,TIER]`).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PricingAnalyticsFields(String);

/// `call_analytics.start(UNIX).end(UNIX).granularity(HALF_HOUR`, DAILY or MONTHLY), and where wanted
/// .`phone_numbers([..]`), .`country_codes([..]`),
/// .`directions([USER_INITIATED,BUSINESS_INITIATED]`),
/// .`dimensions([COUNTRY,DIRECTION,PHONE,TIER]`), .`metric_types([COUNT,COST,AVERAGE_DURATION]`) and
/// .`tiers([..]`).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallAnalyticsFields(String);

/// Length of a data point. DAY and MONTH for messages, DAILY and MONTHLY elsewhere.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalyticsGranularity {
    /// `HALF_HOUR`.
    HalfHour,
    /// `DAY`.
    Day,
    /// `MONTH`.
    Month,
    /// `DAILY`.
    Daily,
    /// `MONTHLY`.
    Monthly,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Always DAILY.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum DailyGranularity {
    /// `DAILY`.
    #[default]
    Daily,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Always daily.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum LowerDailyGranularity {
    /// `daily`.
    #[default]
    Daily,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Business phone number in digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AnalysedPhoneNumber(String);

/// The figures.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageAnalyticsResponse {
    /// Messages over time.
    pub analytics: Option<MessageAnalytics>,
    /// Id of a WhatsApp business account (WABA).
    pub id: Option<shared::WabaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl MessageAnalytics {
    /// `phone_numbers`, or an empty slice if the member is missing.
    pub fn phone_numbers(&self) -> &[AnalysedPhoneNumber] {
        self.phone_numbers.as_deref().unwrap_or_default()
    }

    /// `country_codes`, or an empty slice if the member is missing.
    pub fn country_codes(&self) -> &[String] {
        self.country_codes.as_deref().unwrap_or_default()
    }

    /// `data_points`, or an empty slice if the member is missing.
    pub fn data_points(&self) -> &[MessageDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

/// Messages of one time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageDataPoint {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub end: Option<Lenient<Timestamp>>,
    /// Messages sent.
    pub sent: Option<i64>,
    /// Messages delivered.
    pub delivered: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Conversations over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationAnalytics {
    /// The series.
    pub data: Option<Vec<ConversationSeries>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ConversationAnalytics {
    /// `data`, or an empty slice if the member is missing.
    pub fn data(&self) -> &[ConversationSeries] {
        self.data.as_deref().unwrap_or_default()
    }
}

/// A series.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationSeries {
    /// The figures.
    pub data_points: Option<Vec<ConversationDataPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ConversationSeries {
    /// `data_points`, or an empty slice if the member is missing.
    pub fn data_points(&self) -> &[ConversationDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

/// Conversations of one time and of the chosen dimensions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationDataPoint {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub end: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Charged messages over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PricingAnalytics {
    /// The series.
    pub data: Option<Vec<PricingSeries>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PricingAnalytics {
    /// `data`, or an empty slice if the member is missing.
    pub fn data(&self) -> &[PricingSeries] {
        self.data.as_deref().unwrap_or_default()
    }
}

/// A series.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PricingSeries {
    /// The figures.
    pub data_points: Option<Vec<PricingDataPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PricingSeries {
    /// `data_points`, or an empty slice if the member is missing.
    pub fn data_points(&self) -> &[PricingDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

/// Messages of one time and of the chosen dimensions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PricingDataPoint {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub end: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
}

/// Category of the price. The list is that of the vendor's SDK.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricingCategory {
    /// `AI_BOT`.
    AiBot,
    /// `AUTHENTICATION`.
    Authentication,
    /// `AUTHENTICATION_INTERNATIONAL`.
    AuthenticationInternational,
    /// `GROUP_MARKETING`.
    GroupMarketing,
    /// `GROUP_MARKETING_LITE`.
    GroupMarketingLite,
    /// `GROUP_SERVICE`.
    GroupService,
    /// `GROUP_UTILITY`.
    GroupUtility,
    /// `MARKETING`.
    Marketing,
    /// `MARKETING_LITE`.
    MarketingLite,
    /// `MARKETING_LITE_DYNAMIC`.
    MarketingLiteDynamic,
    /// `SERVICE`.
    Service,
    /// `UTILITY`.
    Utility,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether and why a message is free.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricingType {
    /// `REGULAR`.
    Regular,
    /// `FREE_CUSTOMER_SERVICE`.
    FreeCustomerService,
    /// `FREE_ENTRY_POINT`.
    FreeEntryPoint,
    /// `FREE_GROUP_CUSTOMER_SERVICE`.
    FreeGroupCustomerService,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
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
    pub extra: Extra,
}

impl CallAnalytics {
    /// `directions`, or an empty slice if the member is missing.
    pub fn directions(&self) -> &[CallDirection] {
        self.directions.as_deref().unwrap_or_default()
    }

    /// `data_points`, or an empty slice if the member is missing.
    pub fn data_points(&self) -> &[CallDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

/// Who calls.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallDirection {
    /// `USER_INITIATED`.
    UserInitiated,
    /// `BUSINESS_INITIATED`.
    BusinessInitiated,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Calls of one time and of the chosen dimensions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallDataPoint {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub end: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
}

/// A figure. The marketing API has more, for apps (`APP_…`) and websites (`WEBSITE_…`); since
/// April 2026 also of registrations, wish lists, payment data, levels, ratings, tutorials, searches,
/// leads, content views and custom events.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateMetric {
    /// `SENT`.
    Sent,
    /// `DELIVERED`.
    Delivered,
    /// `READ`.
    Read,
    /// `CLICKED`.
    Clicked,
    /// `COST`.
    Cost,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How messages were sent.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalyticsProductType {
    /// `CLOUD_API`.
    CloudApi,
    /// `MARKETING_MESSAGES_API_FOR_WHATSAPP`.
    MarketingMessagesApi,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A page of figures.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateAnalyticsResponse {
    /// The items.
    pub data: Vec<TemplateAnalytics>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl TemplateAnalytics {
    /// `data_points`, or an empty slice if the member is missing.
    pub fn data_points(&self) -> &[TemplateDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

/// Figures of one template on one day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateDataPoint {
    /// Id of a message template. Webhooks send it as a number.
    pub template_id: Option<shared::TemplateId>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub end: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
}

impl TemplateDataPoint {
    /// `clicked`, or an empty slice if the member is missing.
    pub fn clicked(&self) -> &[ClickCount] {
        self.clicked.as_deref().unwrap_or_default()
    }

    /// `cost`, or an empty slice if the member is missing.
    pub fn cost(&self) -> &[TemplateCost] {
        self.cost.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// What was tapped; `unique_url_button` counts users.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickType {
    /// `quick_reply_button`.
    QuickReplyButton,
    /// `url_button`.
    UrlButton,
    /// `unique_url_button`.
    UniqueUrlButton,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

/// What the cost is of.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateCostType {
    /// `amount_spent`.
    AmountSpent,
    /// `cost_per_delivered`.
    CostPerDelivered,
    /// `cost_per_url_button_click`.
    CostPerUrlButtonClick,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A page of figures.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateGroupAnalyticsResponse {
    /// The items.
    pub data: Vec<TemplateGroupAnalytics>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl TemplateGroupAnalytics {
    /// `data_points`, or an empty slice if the member is missing.
    pub fn data_points(&self) -> &[TemplateGroupDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

/// Figures of one template group on one day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateGroupDataPoint {
    /// Id of a template group.
    pub template_group_id: Option<shared::TemplateGroupId>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub end: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
}

impl TemplateGroupDataPoint {
    /// `clicked`, or an empty slice if the member is missing.
    pub fn clicked(&self) -> &[ClickCount] {
        self.clicked.as_deref().unwrap_or_default()
    }

    /// `cost`, or an empty slice if the member is missing.
    pub fn cost(&self) -> &[TemplateCost] {
        self.cost.as_deref().unwrap_or_default()
    }
}

/// A figure. The last three by the vendor's SDK only.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupMetric {
    /// `SENT`.
    Sent,
    /// `DELIVERED`.
    Delivered,
    /// `READ`.
    Read,
    /// `PARTICIPANTS_JOINED`.
    ParticipantsJoined,
    /// `PARTICIPANTS_LEFT`.
    ParticipantsLeft,
    /// `CLICKS`.
    Clicks,
    /// `COST`.
    Cost,
    /// `REPLIES`.
    Replies,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A page of figures.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupAnalyticsResponse {
    /// The items.
    pub data: Vec<GroupAnalytics>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl GroupAnalytics {
    /// `data_points`, or an empty slice if the member is missing.
    pub fn data_points(&self) -> &[GroupDataPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

/// Figures of one group on one day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupDataPoint {
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub end: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
}
