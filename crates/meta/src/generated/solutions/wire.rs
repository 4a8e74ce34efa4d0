// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `solutions` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListAppSolutionsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("role", &self.role)?;
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListAppSolutionsQuery);

impl FromMembers for ListAppSolutionsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            role: members.take("role")?,
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListAppSolutionsQuery);

impl Validate for ListAppSolutionsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListWabaSolutionsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListWabaSolutionsQuery);

impl FromMembers for ListWabaSolutionsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListWabaSolutionsQuery);

impl Validate for ListWabaSolutionsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetSolutionQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetSolutionQuery);

impl FromMembers for GetSolutionQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetSolutionQuery);

impl Validate for GetSolutionQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetSolutionAccessTokenQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("business_id", &self.business_id)?;
        Ok(())
    }
}
write_object!(GetSolutionAccessTokenQuery);

impl FromMembers for GetSolutionAccessTokenQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            business_id: members.need("business_id")?,
        })
    }
}
read_object!(GetSolutionAccessTokenQuery);

impl Validate for GetSolutionAccessTokenQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for AcceptDeactivationRequestQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(AcceptDeactivationRequestQuery);

impl FromMembers for AcceptDeactivationRequestQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(AcceptDeactivationRequestQuery);

impl Validate for AcceptDeactivationRequestQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for RejectDeactivationRequestQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(RejectDeactivationRequestQuery);

impl FromMembers for RejectDeactivationRequestQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(RejectDeactivationRequestQuery);

impl Validate for RejectDeactivationRequestQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetMigrationIntentQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetMigrationIntentQuery);

impl FromMembers for GetMigrationIntentQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetMigrationIntentQuery);

impl Validate for GetMigrationIntentQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetOboMobilityIntentQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetOboMobilityIntentQuery);

impl FromMembers for GetOboMobilityIntentQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetOboMobilityIntentQuery);

impl Validate for GetOboMobilityIntentQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListInProgressOnbehalfRequestsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListInProgressOnbehalfRequestsQuery);

impl FromMembers for ListInProgressOnbehalfRequestsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListInProgressOnbehalfRequestsQuery);

impl Validate for ListInProgressOnbehalfRequestsQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl MigrationIntentId);
string_id!(impl OboMobilityIntentId);
open_enum!(impl SolutionRole { Owner = "OWNER", Partner = "PARTNER" });
open_enum!(impl SolutionGrant { Messaging = "MESSAGING" });

impl WriteMembers for CreateSolution {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("solution_name", &self.solution_name)?;
        object.member("partner_app_id", &self.partner_app_id)?;
        object.member("owner_permissions", &self.owner_permissions)?;
        object.member("partner_permissions", &self.partner_permissions)?;
        Ok(())
    }
}
write_object!(CreateSolution);

impl FromMembers for CreateSolution {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            solution_name: members.need("solution_name")?,
            partner_app_id: members.need("partner_app_id")?,
            owner_permissions: members.need("owner_permissions")?,
            partner_permissions: members.need("partner_permissions")?,
        })
    }
}
read_object!(CreateSolution);

impl Validate for CreateSolution {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "solution_name",
                Some(self.solution_name.as_ref()),
                Some(2),
                Some(75),
            );
    }
}

impl WriteMembers for SolutionCreated {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("solution_id", &self.solution_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SolutionCreated);

impl FromMembers for SolutionCreated {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            solution_id: members.always("solution_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SolutionCreated);

impl WriteMembers for ListSolutionsResponse {
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
write_object!(ListSolutionsResponse);

impl FromMembers for ListSolutionsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListSolutionsResponse);

impl WriteMembers for Solution {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("status_for_pending_request", &self.status_for_pending_request)?;
        object.optional("owner_app", &self.owner_app)?;
        object.optional("owner_permissions", &self.owner_permissions)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Solution);

impl FromMembers for Solution {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            status_for_pending_request: members.lenient("status_for_pending_request")?,
            owner_app: members.lenient("owner_app")?,
            owner_permissions: members.lenient("owner_permissions")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Solution);
open_enum!(
    impl SolutionPendingRequest { PendingActivation = "PENDING_ACTIVATION",
    PendingDeactivation = "PENDING_DEACTIVATION", NoRequest = "NONE" }
);

impl WriteMembers for SolutionAccessToken {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("access_token", &self.access_token)?;
        object.optional("expires_at", &self.expires_at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SolutionAccessToken);

impl FromMembers for SolutionAccessToken {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            access_token: members.always("access_token")?,
            expires_at: members.lenient("expires_at")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SolutionAccessToken);

impl AcceptSolution {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(partner_app_id: shared::AppId) -> Self {
        Self {
            partner_app_id,
            log_session_id: Default::default(),
        }
    }
}

impl WriteMembers for AcceptSolution {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("partner_app_id", &self.partner_app_id)?;
        object.optional("log_session_id", &self.log_session_id)?;
        Ok(())
    }
}
write_object!(AcceptSolution);

impl FromMembers for AcceptSolution {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            partner_app_id: members.need("partner_app_id")?,
            log_session_id: members.take("log_session_id")?,
        })
    }
}
read_object!(AcceptSolution);

impl Validate for AcceptSolution {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for SolutionAccepted {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("solution_id", &self.solution_id)?;
        object.optional("partner_status", &self.partner_status)?;
        object.optional("success", &self.success)?;
        object.optional("message", &self.message)?;
        object.optional("update_time", &self.update_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SolutionAccepted);

impl FromMembers for SolutionAccepted {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            solution_id: members.lenient("solution_id")?,
            partner_status: members.lenient("partner_status")?,
            success: members.lenient("success")?,
            message: members.lenient("message")?,
            update_time: members.lenient("update_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SolutionAccepted);
open_enum!(
    impl SolutionPartnerStatus { Draft = "DRAFT", Initiated = "INITIATED",
    NotificationSent = "NOTIFICATION_SENT", Accepted = "ACCEPTED", Rejected = "REJECTED",
    Deactivated = "DEACTIVATED" }
);

impl RejectSolution {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(request_type: SolutionRequestType) -> Self {
        Self {
            request_type,
            rejection_reason: Default::default(),
            partner_app_id: Default::default(),
        }
    }
}

impl WriteMembers for RejectSolution {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("request_type", &self.request_type)?;
        object.optional("rejection_reason", &self.rejection_reason)?;
        object.optional("partner_app_id", &self.partner_app_id)?;
        Ok(())
    }
}
write_object!(RejectSolution);

impl FromMembers for RejectSolution {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            request_type: members.need("request_type")?,
            rejection_reason: members.take("rejection_reason")?,
            partner_app_id: members.take("partner_app_id")?,
        })
    }
}
read_object!(RejectSolution);

impl Validate for RejectSolution {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl SolutionRequestType { PartnershipRequest = "PARTNERSHIP_REQUEST",
    DeactivationRequest = "DEACTIVATION_REQUEST" }
);

impl WriteMembers for SolutionRejected {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("solution_id", &self.solution_id)?;
        object.optional("rejected_request_type", &self.rejected_request_type)?;
        object.optional("rejection_timestamp", &self.rejection_timestamp)?;
        object.optional("partner_app_id", &self.partner_app_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SolutionRejected);

impl FromMembers for SolutionRejected {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            solution_id: members.lenient("solution_id")?,
            rejected_request_type: members.lenient("rejected_request_type")?,
            rejection_timestamp: members.lenient("rejection_timestamp")?,
            partner_app_id: members.lenient("partner_app_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SolutionRejected);

impl WriteMembers for RequestDeactivation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("reason", &self.reason)?;
        Ok(())
    }
}
write_object!(RequestDeactivation);

impl FromMembers for RequestDeactivation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reason: members.take("reason")?,
        })
    }
}
read_object!(RequestDeactivation);

impl Validate for RequestDeactivation {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DeactivationRequested {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("message", &self.message)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(DeactivationRequested);

impl FromMembers for DeactivationRequested {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            message: members.lenient("message")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(DeactivationRequested);

impl WriteMembers for RejectDeactivation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("reject_deactivation_request", &self.reject_deactivation_request)?;
        Ok(())
    }
}
write_object!(RejectDeactivation);

impl FromMembers for RejectDeactivation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reject_deactivation_request: members.need("reject_deactivation_request")?,
        })
    }
}
read_object!(RejectDeactivation);

impl Validate for RejectDeactivation {
    fn check(&self, _checker: &mut Checker) {}
}

impl SetMigrationIntent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(solution_id: shared::SolutionId) -> Self {
        Self {
            solution_id,
            app_id: Default::default(),
            migration_intent: Default::default(),
            target_solution_id: Default::default(),
            migration_reason: Default::default(),
            scheduled_migration_time: Default::default(),
        }
    }
}

impl WriteMembers for SetMigrationIntent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("solution_id", &self.solution_id)?;
        object.optional("app_id", &self.app_id)?;
        object.optional("migration_intent", &self.migration_intent)?;
        object.optional("target_solution_id", &self.target_solution_id)?;
        object.optional("migration_reason", &self.migration_reason)?;
        object.optional("scheduled_migration_time", &self.scheduled_migration_time)?;
        Ok(())
    }
}
write_object!(SetMigrationIntent);

impl FromMembers for SetMigrationIntent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            solution_id: members.need("solution_id")?,
            app_id: members.take("app_id")?,
            migration_intent: members.take("migration_intent")?,
            target_solution_id: members.take("target_solution_id")?,
            migration_reason: members.take("migration_reason")?,
            scheduled_migration_time: members.take("scheduled_migration_time")?,
        })
    }
}
read_object!(SetMigrationIntent);

impl Validate for SetMigrationIntent {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl MigrationIntentAction { InitiateMigration = "INITIATE_MIGRATION",
    CancelMigration = "CANCEL_MIGRATION", ConfirmMigration = "CONFIRM_MIGRATION",
    ScheduleMigration = "SCHEDULE_MIGRATION" }
);

impl WriteMembers for MigrationIntentSet {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("id", &self.id)?;
        object.optional("migration_intent_id", &self.migration_intent_id)?;
        object.optional("status", &self.status)?;
        object.optional("estimated_completion_time", &self.estimated_completion_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MigrationIntentSet);

impl FromMembers for MigrationIntentSet {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            id: members.lenient("id")?,
            migration_intent_id: members.lenient("migration_intent_id")?,
            status: members.lenient("status")?,
            estimated_completion_time: members.lenient("estimated_completion_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MigrationIntentSet);
open_enum!(
    impl MigrationRequestStatus { Pending = "PENDING", Approved = "APPROVED", Rejected =
    "REJECTED", Scheduled = "SCHEDULED" }
);

impl WriteMembers for MigrationIntent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MigrationIntent);

impl FromMembers for MigrationIntent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MigrationIntent);
open_enum!(
    impl MigrationStatus { Accepted = "ACCEPTED", Completed = "COMPLETED", Initiated =
    "INITIATED", Rejected = "REJECTED" }
);

impl CreateOboMobilityIntent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        solution_id: shared::SolutionId,
        intent_type: OboIntentType,
    ) -> Self {
        Self {
            solution_id,
            intent_type,
            target_solution_id: Default::default(),
            mobility_reason: Default::default(),
            scheduled_execution_time: Default::default(),
            metadata: Default::default(),
        }
    }
}

impl WriteMembers for CreateOboMobilityIntent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("solution_id", &self.solution_id)?;
        object.member("intent_type", &self.intent_type)?;
        object.optional("target_solution_id", &self.target_solution_id)?;
        object.optional("mobility_reason", &self.mobility_reason)?;
        object.optional("scheduled_execution_time", &self.scheduled_execution_time)?;
        object.optional("metadata", &self.metadata)?;
        Ok(())
    }
}
write_object!(CreateOboMobilityIntent);

impl FromMembers for CreateOboMobilityIntent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            solution_id: members.need("solution_id")?,
            intent_type: members.need("intent_type")?,
            target_solution_id: members.take("target_solution_id")?,
            mobility_reason: members.take("mobility_reason")?,
            scheduled_execution_time: members.take("scheduled_execution_time")?,
            metadata: members.take("metadata")?,
        })
    }
}
read_object!(CreateOboMobilityIntent);

impl Validate for CreateOboMobilityIntent {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl OboIntentType { InitiateTransfer = "INITIATE_TRANSFER", ConfirmTransfer =
    "CONFIRM_TRANSFER", CancelTransfer = "CANCEL_TRANSFER", RequestHandover =
    "REQUEST_HANDOVER", ApproveHandover = "APPROVE_HANDOVER", RejectHandover =
    "REJECT_HANDOVER" }
);

impl WriteMembers for OboMobilityIntentCreated {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("mobility_intent_id", &self.mobility_intent_id)?;
        object.optional("status", &self.status)?;
        object.optional("estimated_completion_time", &self.estimated_completion_time)?;
        object.optional("approval_required", &self.approval_required)?;
        object.optional("next_steps", &self.next_steps)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OboMobilityIntentCreated);

impl FromMembers for OboMobilityIntentCreated {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            mobility_intent_id: members.lenient("mobility_intent_id")?,
            status: members.lenient("status")?,
            estimated_completion_time: members.lenient("estimated_completion_time")?,
            approval_required: members.lenient("approval_required")?,
            next_steps: members.lenient("next_steps")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OboMobilityIntentCreated);
open_enum!(
    impl OboIntentProgress { Pending = "PENDING", Approved = "APPROVED", Rejected =
    "REJECTED", Scheduled = "SCHEDULED", InProgress = "IN_PROGRESS", Completed =
    "COMPLETED", Failed = "FAILED" }
);

impl SetOboMobilityIntent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(waba_id: shared::WabaId) -> Self {
        Self {
            waba_id,
            solution_id: Default::default(),
            app_id: Default::default(),
            actor_id: Default::default(),
            client_mutation_id: Default::default(),
        }
    }
}

impl WriteMembers for SetOboMobilityIntent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("waba_id", &self.waba_id)?;
        object.optional("solution_id", &self.solution_id)?;
        object.optional("app_id", &self.app_id)?;
        object.optional("actor_id", &self.actor_id)?;
        object.optional("client_mutation_id", &self.client_mutation_id)?;
        Ok(())
    }
}
write_object!(SetOboMobilityIntent);

impl FromMembers for SetOboMobilityIntent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            waba_id: members.need("waba_id")?,
            solution_id: members.take("solution_id")?,
            app_id: members.take("app_id")?,
            actor_id: members.take("actor_id")?,
            client_mutation_id: members.take("client_mutation_id")?,
        })
    }
}
read_object!(SetOboMobilityIntent);

impl Validate for SetOboMobilityIntent {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for OboMobilityIntentSet {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("intent_id", &self.intent_id)?;
        object.optional("client_mutation_id", &self.client_mutation_id)?;
        object.optional("error_msg", &self.error_msg)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OboMobilityIntentSet);

impl FromMembers for OboMobilityIntentSet {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            intent_id: members.lenient("intent_id")?,
            client_mutation_id: members.lenient("client_mutation_id")?,
            error_msg: members.lenient("error_msg")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OboMobilityIntentSet);

impl WriteMembers for OboMobilityIntent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("waba", &self.waba)?;
        object.optional("solution", &self.solution)?;
        object.optional("status", &self.status)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("updated_time", &self.updated_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OboMobilityIntent);

impl FromMembers for OboMobilityIntent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            waba: members.lenient("waba")?,
            solution: members.lenient("solution")?,
            status: members.lenient("status")?,
            created_time: members.lenient("created_time")?,
            updated_time: members.lenient("updated_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OboMobilityIntent);
open_enum!(
    impl OboMobilityStatus { Pending = "PENDING", Active = "ACTIVE", Completed =
    "COMPLETED", Cancelled = "CANCELLED", Failed = "FAILED" }
);

impl WriteMembers for OboWaba {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("audiences", &self.audiences)?;
        object.optional("schedules", &self.schedules)?;
        object.optional("dcc_config", &self.dcc_config)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OboWaba);

impl FromMembers for OboWaba {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            audiences: members.lenient("audiences")?,
            schedules: members.lenient("schedules")?,
            dcc_config: members.lenient("dcc_config")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OboWaba);

impl WriteMembers for OboOpeningHours {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("day_of_week", &self.day_of_week)?;
        object.optional("open_time", &self.open_time)?;
        object.optional("close_time", &self.close_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OboOpeningHours);

impl FromMembers for OboOpeningHours {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            day_of_week: members.lenient("day_of_week")?,
            open_time: members.lenient("open_time")?,
            close_time: members.lenient("close_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OboOpeningHours);
open_enum!(
    impl OboDay { Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY",
    Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY", Sunday = "SUNDAY" }
);
debug_addresses!(OboDccConfig { enabled, policy_url : address, extra });

impl WriteMembers for OboDccConfig {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("enabled", &self.enabled)?;
        object.optional("policy_url", &self.policy_url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OboDccConfig);

impl FromMembers for OboDccConfig {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enabled: members.lenient("enabled")?,
            policy_url: members.lenient("policy_url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OboDccConfig);

impl WriteMembers for ListOnBehalfRequestsResponse {
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
write_object!(ListOnBehalfRequestsResponse);

impl FromMembers for ListOnBehalfRequestsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListOnBehalfRequestsResponse);

impl WriteMembers for OnBehalfRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("business_owned_object", &self.business_owned_object)?;
        object.optional("receiving_business", &self.receiving_business)?;
        object.optional("requesting_business", &self.requesting_business)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OnBehalfRequest);

impl FromMembers for OnBehalfRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            status: members.lenient("status")?,
            business_owned_object: members.lenient("business_owned_object")?,
            receiving_business: members.lenient("receiving_business")?,
            requesting_business: members.lenient("requesting_business")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OnBehalfRequest);
open_enum!(
    impl OnBehalfRequestStatus { Approve = "APPROVE", Decline = "DECLINE", InProgress =
    "IN_PROGRESS", Expired = "EXPIRED", Pending = "PENDING", Canceled = "CANCELED",
    Invalid = "INVALID" }
);
