//! What is asked of the analytics of an account, written for you: the text of `fields`.
//!
//! ```
//! use waxwing_meta::analytics::GetPricingAnalyticsQuery;
//! use waxwing_meta::figures::{PricingFigures, Step};
//!
//! let january = PricingFigures::new(1767225600, 1769904000, Step::Day)
//!     .pricing_categories(["MARKETING"])
//!     .dimensions(["COUNTRY", "TIER"]);
//! let query = GetPricingAnalyticsQuery::new(january);
//! assert_eq!(
//!     query.fields.as_str(),
//!     "pricing_analytics.start(1767225600).end(1769904000).granularity(DAILY)\
//!      .pricing_categories([\"MARKETING\"]).dimensions([\"COUNTRY\",\"TIER\"])"
//! );
//! ```
//!
//! Times are Unix seconds, one year back at most. Values are those of Meta's guide to analytics; each is written as JSON
//! text, so that none can end its list.

use crate::analytics::{
    CallAnalyticsFields, ConversationAnalyticsFields, MessageAnalyticsFields,
    PricingAnalyticsFields,
};
use std::fmt::Write;

/// Length of a data point.
///
/// ```
/// use waxwing_meta::analytics::{CallAnalyticsFields, ConversationAnalyticsFields, MessageAnalyticsFields};
/// use waxwing_meta::figures::{CallFigures, ConversationFigures, MessageFigures, Step};
///
/// // The nodes have different words for a day.
/// let sent = MessageAnalyticsFields::from(MessageFigures::new(0, 60, Step::Day).country_codes(["US"]));
/// assert_eq!(sent.as_str(), r#"analytics.start(0).end(60).granularity(DAY).country_codes(["US"])"#);
/// let talks = ConversationAnalyticsFields::from(ConversationFigures::new(0, 60, Step::Day));
/// assert_eq!(talks.as_str(), "conversation_analytics.start(0).end(60).granularity(DAILY)");
/// let calls = CallAnalyticsFields::from(CallFigures::new(0, 60, Step::Day));
/// assert_eq!(calls.as_str(), "call_analytics.start(0).end(60).granularity(DAILY)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Half an hour.
    HalfHour,
    /// A day.
    Day,
    /// A month.
    Month,
}

macro_rules! figures {
    (
        $(#[doc = $doc:literal])* $name:ident, $fields:ident, $node:literal, [$day:literal, $month:literal],
        { $($(#[doc = $member_doc:literal])* $member:ident;)* }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[must_use]
        pub struct $name(String);

        impl $name {
            /// From a time to another, in Unix seconds.
            pub fn new(start: i64, end: i64, step: Step) -> Self {
                let step = match step {
                    Step::HalfHour => "HALF_HOUR",
                    Step::Day => $day,
                    Step::Month => $month,
                };
                Self(format!(concat!($node, ".start({}).end({}).granularity({})"), start, end, step))
            }

            $(
                $(#[doc = $member_doc])*
                pub fn $member<T: Into<String>>(mut self, values: impl IntoIterator<Item = T>) -> Self {
                    put(&mut self.0, stringify!($member), values);
                    self
                }
            )*
        }

        impl From<$name> for $fields {
            fn from(figures: $name) -> Self {
                figures.0.into()
            }
        }
    };
}

fn put<T: Into<String>>(text: &mut String, name: &str, values: impl IntoIterator<Item = T>) {
    let values = values
        .into_iter()
        .map(|v| serde_json::Value::from(v.into()).to_string());
    let values: Vec<_> = values.collect();
    let _ = write!(text, ".{name}([{}])", values.join(","));
}

figures! {
    /// How many messages were sent and delivered.
    MessageFigures, MessageAnalyticsFields, "analytics", ["DAY", "MONTH"],
    {
        /// Only of these numbers, digits with the country code.
        phone_numbers;
        /// Only to these countries, two letters each.
        country_codes;
    }
}

impl MessageFigures {
    /// Only of these kinds; 0, 2 and 100 are documented, without their meaning.
    pub fn product_types(mut self, values: impl IntoIterator<Item = u32>) -> Self {
        let values: Vec<_> = values.into_iter().map(|v| v.to_string()).collect();
        let _ = write!(self.0, ".product_types([{}])", values.join(","));
        self
    }
}

figures! {
    /// Conversations and what they cost.
    ConversationFigures, ConversationAnalyticsFields, "conversation_analytics", ["DAILY", "MONTHLY"],
    {
        /// Only of these numbers, digits with the country code.
        phone_numbers;
        /// `COST`, `CONVERSATION`.
        metric_types;
        /// Only of these categories, such as `MARKETING`.
        conversation_categories;
        /// Only of these types, such as `REGULAR`.
        conversation_types;
        /// `BUSINESS_INITIATED`, `USER_INITIATED`.
        conversation_directions;
        /// What the figures are split by, such as `PHONE`.
        dimensions;
    }
}

figures! {
    /// Delivered messages by price.
    PricingFigures, PricingAnalyticsFields, "pricing_analytics", ["DAILY", "MONTHLY"],
    {
        /// `REGULAR`, `FREE_CUSTOMER_SERVICE`, `FREE_ENTRY_POINT`, `FREE_GROUP_CUSTOMER_SERVICE`.
        pricing_types;
        /// Only of these categories, such as `MARKETING`; [`PricingCategory`](crate::analytics::PricingCategory) has all.
        pricing_categories;
        /// `COST`, `VOLUME`.
        metric_types;
        /// What the figures are split by: `COUNTRY`, `PHONE`, `PRICING_CATEGORY`, `PRICING_TYPE`, `TIER`.
        dimensions;
    }
}

figures! {
    /// Calls: how many, how long, what they cost.
    CallFigures, CallAnalyticsFields, "call_analytics", ["DAILY", "MONTHLY"],
    {
        /// Only of these numbers, digits with the country code.
        phone_numbers;
        /// Only to these countries, two letters each.
        country_codes;
        /// `USER_INITIATED`, `BUSINESS_INITIATED`.
        directions;
        /// What the figures are split by: `COUNTRY`, `DIRECTION`, `PHONE`, `TIER`.
        dimensions;
        /// `COUNT`, `COST`, `AVERAGE_DURATION`.
        metric_types;
        /// Only of these price tiers, such as `0:1000`.
        tiers;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_name_and_its_steps() {
        for (text, expected) in [
            (
                MessageAnalyticsFields::from(
                    MessageFigures::new(1, 2, Step::Month)
                        .product_types([0, 2])
                        .country_codes(["US"]),
                )
                .as_str(),
                r#"analytics.start(1).end(2).granularity(MONTH).product_types([0,2]).country_codes(["US"])"#,
            ),
            (
                ConversationAnalyticsFields::from(
                    ConversationFigures::new(1, 2, Step::HalfHour).metric_types(["COST"]),
                )
                .as_str(),
                r#"conversation_analytics.start(1).end(2).granularity(HALF_HOUR).metric_types(["COST"])"#,
            ),
            (
                CallAnalyticsFields::from(CallFigures::new(1, 2, Step::Month).tiers(["0:1000"]))
                    .as_str(),
                r#"call_analytics.start(1).end(2).granularity(MONTHLY).tiers(["0:1000"])"#,
            ),
            (
                PricingAnalyticsFields::from(
                    PricingFigures::new(1, 2, Step::Day).dimensions(["\"]).end(9)"]),
                )
                .as_str(),
                r#"pricing_analytics.start(1).end(2).granularity(DAILY).dimensions(["\"]).end(9)"])"#,
            ),
        ] {
            assert_eq!(text, expected);
        }
    }
}
