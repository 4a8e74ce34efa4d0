// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `waba` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetWabaQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetWabaQuery);

impl FromMembers for GetWabaQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetWabaQuery);

impl Validate for GetWabaQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for UpdateWabaQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("is_enabled_for_insights", &self.is_enabled_for_insights)?;
        Ok(())
    }
}
write_object!(UpdateWabaQuery);

impl FromMembers for UpdateWabaQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            is_enabled_for_insights: members.take("is_enabled_for_insights")?,
        })
    }
}
read_object!(UpdateWabaQuery);

impl Validate for UpdateWabaQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl ListAssignedUsersQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(business: shared::BusinessId) -> Self {
        Self {
            business,
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }
}

impl WriteMembers for ListAssignedUsersQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("business", &self.business)?;
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListAssignedUsersQuery);

impl FromMembers for ListAssignedUsersQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            business: members.need("business")?,
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListAssignedUsersQuery);

impl Validate for ListAssignedUsersQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for AddAssignedUserQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("user", &self.user)?;
        object.member("tasks", &self.tasks)?;
        Ok(())
    }
}
write_object!(AddAssignedUserQuery);

impl FromMembers for AddAssignedUserQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            user: members.need("user")?,
            tasks: members.need("tasks")?,
        })
    }
}
read_object!(AddAssignedUserQuery);

impl Validate for AddAssignedUserQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for RemoveAssignedUserQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("user", &self.user)?;
        Ok(())
    }
}
write_object!(RemoveAssignedUserQuery);

impl FromMembers for RemoveAssignedUserQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            user: members.need("user")?,
        })
    }
}
read_object!(RemoveAssignedUserQuery);

impl Validate for RemoveAssignedUserQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListActivitiesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("since", &self.since)?;
        object.optional("until", &self.until)?;
        object.optional("activity_type", &self.activity_type)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListActivitiesQuery);

impl FromMembers for ListActivitiesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            since: members.take("since")?,
            until: members.take("until")?,
            activity_type: members.take("activity_type")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListActivitiesQuery);

impl Validate for ListActivitiesQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListSchedulesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("filtering", &self.filtering)?;
        object.optional("sort", &self.sort)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListSchedulesQuery);

impl FromMembers for ListSchedulesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            filtering: members.take("filtering")?,
            sort: members.take("sort")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListSchedulesQuery);

impl Validate for ListSchedulesQuery {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl ScheduleOrder { CreatedTimeAsc = "created_time.asc", CreatedTimeDesc =
    "created_time.desc", UpdatedTimeAsc = "updated_time.asc", UpdatedTimeDesc =
    "updated_time.desc" }
);

impl WriteMembers for UpdateWaba {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object.optional("degrees_of_freedom_spec", &self.degrees_of_freedom_spec)?;
        object
            .optional(
                "disable_marketing_messages_on_cloud_api",
                &self.disable_marketing_messages_on_cloud_api,
            )?;
        object
            .optional(
                "template_auto_archival_enabled",
                &self.template_auto_archival_enabled,
            )?;
        object
            .optional(
                "creative_optimizations_enrollment",
                &self.creative_optimizations_enrollment,
            )?;
        object
            .optional(
                "whatsapp_manager_marketing_messages_max_price_enroll_status",
                &self.whatsapp_manager_marketing_messages_max_price_enroll_status,
            )?;
        Ok(())
    }
}
write_object!(UpdateWaba);

impl FromMembers for UpdateWaba {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            timezone_id: members.take("timezone_id")?,
            degrees_of_freedom_spec: members.take("degrees_of_freedom_spec")?,
            disable_marketing_messages_on_cloud_api: members
                .take("disable_marketing_messages_on_cloud_api")?,
            template_auto_archival_enabled: members
                .take("template_auto_archival_enabled")?,
            creative_optimizations_enrollment: members
                .take("creative_optimizations_enrollment")?,
            whatsapp_manager_marketing_messages_max_price_enroll_status: members
                .take("whatsapp_manager_marketing_messages_max_price_enroll_status")?,
        })
    }
}
read_object!(UpdateWaba);

impl Validate for UpdateWaba {
    fn check(&self, checker: &mut Checker) {
        checker.nested("degrees_of_freedom_spec", self.degrees_of_freedom_spec.as_ref());
    }
}

impl WriteMembers for UpdateWabaResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UpdateWabaResponse);

impl FromMembers for UpdateWabaResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UpdateWabaResponse);

impl WriteMembers for ListAssignedUsersResponse {
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
write_object!(ListAssignedUsersResponse);

impl FromMembers for ListAssignedUsersResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            summary: members.lenient("summary")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListAssignedUsersResponse);

impl WriteMembers for AssignedUsersSummary {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("total_count", &self.total_count)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AssignedUsersSummary);

impl FromMembers for AssignedUsersSummary {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_count: members.lenient("total_count")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AssignedUsersSummary);

impl WriteMembers for AssignedUser {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("business", &self.business)?;
        object.optional("user_type", &self.user_type)?;
        object.optional("tasks", &self.tasks)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AssignedUser);

impl FromMembers for AssignedUser {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            business: members.lenient("business")?,
            user_type: members.lenient("user_type")?,
            tasks: members.lenient("tasks")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AssignedUser);
string_id!(impl sensitive UserName);
open_enum!(
    impl AssignedUserType { BusinessUser = "BUSINESS_USER", SystemUser = "SYSTEM_USER",
    PersonalUser = "PERSONAL_USER" }
);
open_enum!(
    impl AssignedUserTask { Develop = "DEVELOP", Manage = "MANAGE", ManageExtensions =
    "MANAGE_EXTENSIONS", ManagePhone = "MANAGE_PHONE", ManagePhoneAssets =
    "MANAGE_PHONE_ASSETS", ManageTemplates = "MANAGE_TEMPLATES", Messaging = "MESSAGING",
    ViewCost = "VIEW_COST", ViewPhoneAssets = "VIEW_PHONE_ASSETS", ViewTemplates =
    "VIEW_TEMPLATES" }
);

impl WriteMembers for ListActivitiesResponse {
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
write_object!(ListActivitiesResponse);

impl FromMembers for ListActivitiesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListActivitiesResponse);
string_id!(impl ActivityId);

impl WriteMembers for Activity {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("activity_type", &self.activity_type)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("actor_type", &self.actor_type)?;
        object.optional("actor_id", &self.actor_id)?;
        object.optional("actor_name", &self.actor_name)?;
        object.optional("description", &self.description)?;
        object.optional("details", &self.details)?;
        object.optional("ip_address", &self.ip_address)?;
        object.optional("user_agent", &self.user_agent)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Activity);

impl FromMembers for Activity {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            activity_type: members.lenient("activity_type")?,
            timestamp: members.lenient("timestamp")?,
            actor_type: members.lenient("actor_type")?,
            actor_id: members.lenient("actor_id")?,
            actor_name: members.lenient("actor_name")?,
            description: members.lenient("description")?,
            details: members.lenient("details")?,
            ip_address: members.lenient("ip_address")?,
            user_agent: members.lenient("user_agent")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Activity);
open_enum!(
    impl ActivityType { AccountCreated = "ACCOUNT_CREATED", AccountUpdated =
    "ACCOUNT_UPDATED", AccountDeleted = "ACCOUNT_DELETED", PhoneNumberAdded =
    "PHONE_NUMBER_ADDED", PhoneNumberRemoved = "PHONE_NUMBER_REMOVED",
    PhoneNumberVerified = "PHONE_NUMBER_VERIFIED", UserAdded = "USER_ADDED", UserRemoved
    = "USER_REMOVED", UserRoleChanged = "USER_ROLE_CHANGED", PermissionGranted =
    "PERMISSION_GRANTED", PermissionRevoked = "PERMISSION_REVOKED", TemplateCreated =
    "TEMPLATE_CREATED", TemplateUpdated = "TEMPLATE_UPDATED", TemplateDeleted =
    "TEMPLATE_DELETED", WebhookConfigured = "WEBHOOK_CONFIGURED", ApiAccessGranted =
    "API_ACCESS_GRANTED", ApiAccessRevoked = "API_ACCESS_REVOKED", BillingUpdated =
    "BILLING_UPDATED", ComplianceAction = "COMPLIANCE_ACTION", SecurityEvent =
    "SECURITY_EVENT" }
);
open_enum!(
    impl ActivityActorType { User = "USER", System = "SYSTEM", Api = "API", Admin =
    "ADMIN", AutomatedProcess = "AUTOMATED_PROCESS" }
);

impl WriteMembers for ListSchedulesResponse {
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
write_object!(ListSchedulesResponse);

impl FromMembers for ListSchedulesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListSchedulesResponse);
string_id!(impl ScheduleId);

impl WriteMembers for Schedule {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("schedule_type", &self.schedule_type)?;
        object.optional("description", &self.description)?;
        object.optional("start_time", &self.start_time)?;
        object.optional("end_time", &self.end_time)?;
        object.optional("timezone", &self.timezone)?;
        object.optional("days_of_week", &self.days_of_week)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("updated_time", &self.updated_time)?;
        object.optional("is_active", &self.is_active)?;
        object.optional("recurrence_pattern", &self.recurrence_pattern)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Schedule);

impl FromMembers for Schedule {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            schedule_type: members.lenient("schedule_type")?,
            description: members.lenient("description")?,
            start_time: members.lenient("start_time")?,
            end_time: members.lenient("end_time")?,
            timezone: members.lenient("timezone")?,
            days_of_week: members.lenient("days_of_week")?,
            created_time: members.lenient("created_time")?,
            updated_time: members.lenient("updated_time")?,
            is_active: members.lenient("is_active")?,
            recurrence_pattern: members.lenient("recurrence_pattern")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Schedule);
open_enum!(
    impl ScheduleStatus { Active = "ACTIVE", Inactive = "INACTIVE", Paused = "PAUSED",
    Expired = "EXPIRED", Draft = "DRAFT" }
);
open_enum!(
    impl ScheduleType { BusinessHours = "BUSINESS_HOURS", AutomatedResponse =
    "AUTOMATED_RESPONSE", MessageCampaign = "MESSAGE_CAMPAIGN", MaintenanceWindow =
    "MAINTENANCE_WINDOW", Custom = "CUSTOM" }
);

impl WriteMembers for RecurrencePattern {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("frequency", &self.frequency)?;
        object.optional("interval", &self.interval)?;
        object.optional("end_date", &self.end_date)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(RecurrencePattern);

impl FromMembers for RecurrencePattern {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            frequency: members.lenient("frequency")?,
            interval: members.lenient("interval")?,
            end_date: members.lenient("end_date")?,
            extra: members.extra()?,
        })
    }
}
read_object!(RecurrencePattern);

impl Validate for RecurrencePattern {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl RecurrenceFrequency { Daily = "DAILY", Weekly = "WEEKLY", Monthly = "MONTHLY",
    Yearly = "YEARLY" }
);

impl CreateSchedule {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: String,
        schedule_type: ScheduleType,
        start_time: String,
        end_time: String,
    ) -> Self {
        Self {
            name,
            schedule_type,
            start_time,
            end_time,
            description: Default::default(),
            timezone: Default::default(),
            days_of_week: Default::default(),
            is_active: Default::default(),
            recurrence_pattern: Default::default(),
        }
    }
}

impl WriteMembers for CreateSchedule {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("schedule_type", &self.schedule_type)?;
        object.member("start_time", &self.start_time)?;
        object.member("end_time", &self.end_time)?;
        object.optional("description", &self.description)?;
        object.optional("timezone", &self.timezone)?;
        object.optional("days_of_week", &self.days_of_week)?;
        object.optional("is_active", &self.is_active)?;
        object.optional("recurrence_pattern", &self.recurrence_pattern)?;
        Ok(())
    }
}
write_object!(CreateSchedule);

impl FromMembers for CreateSchedule {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            schedule_type: members.need("schedule_type")?,
            start_time: members.need("start_time")?,
            end_time: members.need("end_time")?,
            description: members.take("description")?,
            timezone: members.take("timezone")?,
            days_of_week: members.or_default("days_of_week")?,
            is_active: members.take("is_active")?,
            recurrence_pattern: members.take("recurrence_pattern")?,
        })
    }
}
read_object!(CreateSchedule);

impl Validate for CreateSchedule {
    fn check(&self, checker: &mut Checker) {
        checker.nested("recurrence_pattern", self.recurrence_pattern.as_ref());
    }
}

impl WriteMembers for CreatedSchedule {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CreatedSchedule);

impl FromMembers for CreatedSchedule {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CreatedSchedule);
