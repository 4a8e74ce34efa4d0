// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `analytics` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate, chat_of, phone_id};

impl WriteMembers for GetMessageAnalyticsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetMessageAnalyticsQuery);

impl FromMembers for GetMessageAnalyticsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.need("fields")?,
        })
    }
}
read_object!(GetMessageAnalyticsQuery);

impl Validate for GetMessageAnalyticsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetConversationAnalyticsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetConversationAnalyticsQuery);

impl FromMembers for GetConversationAnalyticsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.need("fields")?,
        })
    }
}
read_object!(GetConversationAnalyticsQuery);

impl Validate for GetConversationAnalyticsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetPricingAnalyticsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetPricingAnalyticsQuery);

impl FromMembers for GetPricingAnalyticsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.need("fields")?,
        })
    }
}
read_object!(GetPricingAnalyticsQuery);

impl Validate for GetPricingAnalyticsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetCallAnalyticsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetCallAnalyticsQuery);

impl FromMembers for GetCallAnalyticsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.need("fields")?,
        })
    }
}
read_object!(GetCallAnalyticsQuery);

impl Validate for GetCallAnalyticsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl GetTemplateAnalyticsQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        start: String,
        end: String,
        template_ids: Vec<shared::TemplateId>,
    ) -> Self {
        Self {
            start,
            end,
            granularity: Default::default(),
            template_ids,
            metric_types: Default::default(),
            product_type: Default::default(),
            use_waba_timezone: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }
}

impl WriteMembers for GetTemplateAnalyticsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("start", &self.start)?;
        object.member("end", &self.end)?;
        object.member("granularity", &self.granularity)?;
        object.member("template_ids", &self.template_ids)?;
        object.optional("metric_types", &self.metric_types)?;
        object.optional("product_type", &self.product_type)?;
        object.optional("use_waba_timezone", &self.use_waba_timezone)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(GetTemplateAnalyticsQuery);

impl FromMembers for GetTemplateAnalyticsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(GetTemplateAnalyticsQuery);

impl Validate for GetTemplateAnalyticsQuery {
    fn check(&self, checker: &mut Checker) {
        checker.items("template_ids", Some(self.template_ids.len()), None, Some(10));
    }
}

impl GetTemplateGroupAnalyticsQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        start: String,
        end: String,
        template_group_ids: Vec<shared::TemplateGroupId>,
    ) -> Self {
        Self {
            granularity: Default::default(),
            start,
            end,
            template_group_ids,
            metric_types: Default::default(),
            use_waba_timezone: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }
}

impl WriteMembers for GetTemplateGroupAnalyticsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("granularity", &self.granularity)?;
        object.member("start", &self.start)?;
        object.member("end", &self.end)?;
        object.member("template_group_ids", &self.template_group_ids)?;
        object.optional("metric_types", &self.metric_types)?;
        object.optional("use_waba_timezone", &self.use_waba_timezone)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(GetTemplateGroupAnalyticsQuery);

impl FromMembers for GetTemplateGroupAnalyticsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(GetTemplateGroupAnalyticsQuery);

impl Validate for GetTemplateGroupAnalyticsQuery {
    fn check(&self, checker: &mut Checker) {
        checker
            .items(
                "template_group_ids",
                Some(self.template_group_ids.len()),
                None,
                Some(10),
            );
    }
}

impl GetGroupAnalyticsQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        start: i64,
        end: i64,
        group_ids: Vec<shared::GroupId>,
        metric_types: Vec<GroupMetric>,
    ) -> Self {
        Self {
            start,
            end,
            group_ids,
            granularity: Default::default(),
            metric_types,
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }
}

impl WriteMembers for GetGroupAnalyticsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("start", &self.start)?;
        object.member("end", &self.end)?;
        object.member("group_ids", &self.group_ids)?;
        object.member("granularity", &self.granularity)?;
        object.member("metric_types", &self.metric_types)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(GetGroupAnalyticsQuery);

impl FromMembers for GetGroupAnalyticsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(GetGroupAnalyticsQuery);

impl Validate for GetGroupAnalyticsQuery {
    fn check(&self, checker: &mut Checker) {
        checker.items("group_ids", Some(self.group_ids.len()), Some(1), Some(1));
    }
}
string_id!(impl MessageAnalyticsFields);
string_id!(impl ConversationAnalyticsFields);
string_id!(impl PricingAnalyticsFields);
string_id!(impl CallAnalyticsFields);
open_enum!(
    impl AnalyticsGranularity { HalfHour = "HALF_HOUR", Day = "DAY", Month = "MONTH",
    Daily = "DAILY", Monthly = "MONTHLY" }
);
open_enum!(impl DailyGranularity { Daily = "DAILY" });
open_enum!(impl LowerDailyGranularity { Daily = "daily" });
phone_id!(impl digits AnalysedPhoneNumber);
chat_of!(AnalysedPhoneNumber);

impl WriteMembers for MessageAnalyticsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("analytics", &self.analytics)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageAnalyticsResponse);

impl FromMembers for MessageAnalyticsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            analytics: members.lenient("analytics")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageAnalyticsResponse);

impl WriteMembers for MessageAnalytics {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phone_numbers", &self.phone_numbers)?;
        object.optional("country_codes", &self.country_codes)?;
        object.optional("granularity", &self.granularity)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageAnalytics);

impl FromMembers for MessageAnalytics {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone_numbers: members.lenient("phone_numbers")?,
            country_codes: members.lenient("country_codes")?,
            granularity: members.lenient("granularity")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageAnalytics);

impl WriteMembers for MessageDataPoint {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("sent", &self.sent)?;
        object.optional("delivered", &self.delivered)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageDataPoint);

impl FromMembers for MessageDataPoint {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            sent: members.lenient("sent")?,
            delivered: members.lenient("delivered")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageDataPoint);

impl WriteMembers for ConversationAnalyticsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("conversation_analytics", &self.conversation_analytics)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ConversationAnalyticsResponse);

impl FromMembers for ConversationAnalyticsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            conversation_analytics: members.lenient("conversation_analytics")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ConversationAnalyticsResponse);

impl WriteMembers for ConversationAnalytics {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ConversationAnalytics);

impl FromMembers for ConversationAnalytics {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ConversationAnalytics);

impl WriteMembers for ConversationSeries {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ConversationSeries);

impl FromMembers for ConversationSeries {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ConversationSeries);

impl WriteMembers for ConversationDataPoint {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(ConversationDataPoint);

impl FromMembers for ConversationDataPoint {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(ConversationDataPoint);

impl WriteMembers for PricingAnalyticsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("pricing_analytics", &self.pricing_analytics)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PricingAnalyticsResponse);

impl FromMembers for PricingAnalyticsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pricing_analytics: members.lenient("pricing_analytics")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PricingAnalyticsResponse);

impl WriteMembers for PricingAnalytics {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PricingAnalytics);

impl FromMembers for PricingAnalytics {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PricingAnalytics);

impl WriteMembers for PricingSeries {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PricingSeries);

impl FromMembers for PricingSeries {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PricingSeries);

impl WriteMembers for PricingDataPoint {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(PricingDataPoint);

impl FromMembers for PricingDataPoint {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(PricingDataPoint);
open_enum!(
    impl PricingCategory { AiBot = "AI_BOT", Authentication = "AUTHENTICATION",
    AuthenticationInternational = "AUTHENTICATION_INTERNATIONAL", GroupMarketing =
    "GROUP_MARKETING", GroupMarketingLite = "GROUP_MARKETING_LITE", GroupService =
    "GROUP_SERVICE", GroupUtility = "GROUP_UTILITY", Marketing = "MARKETING",
    MarketingLite = "MARKETING_LITE", MarketingLiteDynamic = "MARKETING_LITE_DYNAMIC",
    Service = "SERVICE", Utility = "UTILITY" }
);
open_enum!(
    impl PricingType { Regular = "REGULAR", FreeCustomerService =
    "FREE_CUSTOMER_SERVICE", FreeEntryPoint = "FREE_ENTRY_POINT",
    FreeGroupCustomerService = "FREE_GROUP_CUSTOMER_SERVICE" }
);

impl WriteMembers for CallAnalyticsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("call_analytics", &self.call_analytics)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallAnalyticsResponse);

impl FromMembers for CallAnalyticsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            call_analytics: members.lenient("call_analytics")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallAnalyticsResponse);

impl WriteMembers for CallAnalytics {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("granularity", &self.granularity)?;
        object.optional("directions", &self.directions)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallAnalytics);

impl FromMembers for CallAnalytics {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            granularity: members.lenient("granularity")?,
            directions: members.lenient("directions")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallAnalytics);
open_enum!(
    impl CallDirection { UserInitiated = "USER_INITIATED", BusinessInitiated =
    "BUSINESS_INITIATED" }
);

impl WriteMembers for CallDataPoint {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(CallDataPoint);

impl FromMembers for CallDataPoint {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(CallDataPoint);
open_enum!(
    impl TemplateMetric { Sent = "SENT", Delivered = "DELIVERED", Read = "READ", Clicked
    = "CLICKED", Cost = "COST" }
);
open_enum!(
    impl AnalyticsProductType { CloudApi = "CLOUD_API", MarketingMessagesApi =
    "MARKETING_MESSAGES_API_FOR_WHATSAPP" }
);

impl WriteMembers for TemplateAnalyticsResponse {
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
write_object!(TemplateAnalyticsResponse);

impl FromMembers for TemplateAnalyticsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateAnalyticsResponse);

impl WriteMembers for TemplateAnalytics {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("granularity", &self.granularity)?;
        object.optional("product_type", &self.product_type)?;
        object.optional("waba_timezone", &self.waba_timezone)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateAnalytics);

impl FromMembers for TemplateAnalytics {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            granularity: members.lenient("granularity")?,
            product_type: members.lenient("product_type")?,
            waba_timezone: members.lenient("waba_timezone")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateAnalytics);

impl WriteMembers for TemplateDataPoint {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(TemplateDataPoint);

impl FromMembers for TemplateDataPoint {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TemplateDataPoint);

impl WriteMembers for ClickCount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.optional("button_content", &self.button_content)?;
        object.optional("count", &self.count)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ClickCount);

impl FromMembers for ClickCount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            button_content: members.lenient("button_content")?,
            count: members.lenient("count")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ClickCount);
open_enum!(
    impl ClickType { QuickReplyButton = "quick_reply_button", UrlButton = "url_button",
    UniqueUrlButton = "unique_url_button" }
);

impl WriteMembers for TemplateCost {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateCost);

impl FromMembers for TemplateCost {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateCost);
open_enum!(
    impl TemplateCostType { AmountSpent = "amount_spent", CostPerDelivered =
    "cost_per_delivered", CostPerUrlButtonClick = "cost_per_url_button_click" }
);

impl WriteMembers for TemplateGroupAnalyticsResponse {
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
write_object!(TemplateGroupAnalyticsResponse);

impl FromMembers for TemplateGroupAnalyticsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateGroupAnalyticsResponse);

impl WriteMembers for TemplateGroupAnalytics {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("granularity", &self.granularity)?;
        object.optional("product_type", &self.product_type)?;
        object.optional("waba_timezone", &self.waba_timezone)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateGroupAnalytics);

impl FromMembers for TemplateGroupAnalytics {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            granularity: members.lenient("granularity")?,
            product_type: members.lenient("product_type")?,
            waba_timezone: members.lenient("waba_timezone")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateGroupAnalytics);

impl WriteMembers for TemplateGroupDataPoint {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("template_group_id", &self.template_group_id)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("sent", &self.sent)?;
        object.optional("delivered", &self.delivered)?;
        object.optional("read", &self.read)?;
        object.optional("clicked", &self.clicked)?;
        object.optional("cost", &self.cost)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateGroupDataPoint);

impl FromMembers for TemplateGroupDataPoint {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TemplateGroupDataPoint);
open_enum!(
    impl GroupMetric { Sent = "SENT", Delivered = "DELIVERED", Read = "READ",
    ParticipantsJoined = "PARTICIPANTS_JOINED", ParticipantsLeft = "PARTICIPANTS_LEFT",
    Clicks = "CLICKS", Cost = "COST", Replies = "REPLIES" }
);

impl WriteMembers for GroupAnalyticsResponse {
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
write_object!(GroupAnalyticsResponse);

impl FromMembers for GroupAnalyticsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupAnalyticsResponse);

impl WriteMembers for GroupAnalytics {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("granularity", &self.granularity)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupAnalytics);

impl FromMembers for GroupAnalytics {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            granularity: members.lenient("granularity")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupAnalytics);

impl WriteMembers for GroupDataPoint {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("group_id", &self.group_id)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("sent", &self.sent)?;
        object.optional("delivered", &self.delivered)?;
        object.optional("read", &self.read)?;
        object.optional("joined", &self.joined)?;
        object.optional("left", &self.left)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupDataPoint);

impl FromMembers for GroupDataPoint {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(GroupDataPoint);
