// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `business_portfolio` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetBusinessQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetBusinessQuery);

impl FromMembers for GetBusinessQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetBusinessQuery);

impl Validate for GetBusinessQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListSystemUsersQuery {
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
write_object!(ListSystemUsersQuery);

impl FromMembers for ListSystemUsersQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListSystemUsersQuery);

impl Validate for ListSystemUsersQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListOwnedWabasQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        object.optional("business_type", &self.business_type)?;
        object.optional("find", &self.find)?;
        Ok(())
    }
}
write_object!(ListOwnedWabasQuery);

impl FromMembers for ListOwnedWabasQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
            business_type: members.take("business_type")?,
            find: members.take("find")?,
        })
    }
}
read_object!(ListOwnedWabasQuery);

impl Validate for ListOwnedWabasQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListClientWabasQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        object.optional("find", &self.find)?;
        object.optional("filtering", &self.filtering)?;
        Ok(())
    }
}
write_object!(ListClientWabasQuery);

impl FromMembers for ListClientWabasQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
            find: members.take("find")?,
            filtering: members.take("filtering")?,
        })
    }
}
read_object!(ListClientWabasQuery);

impl Validate for ListClientWabasQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ShareAndAttachCreditLineQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("waba_currency", &self.waba_currency)?;
        object.member("waba_id", &self.waba_id)?;
        Ok(())
    }
}
write_object!(ShareAndAttachCreditLineQuery);

impl FromMembers for ShareAndAttachCreditLineQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            waba_currency: members.need("waba_currency")?,
            waba_id: members.need("waba_id")?,
        })
    }
}
read_object!(ShareAndAttachCreditLineQuery);

impl Validate for ShareAndAttachCreditLineQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ShareCreditLineQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("receiving_business_id", &self.receiving_business_id)?;
        Ok(())
    }
}
write_object!(ShareCreditLineQuery);

impl FromMembers for ShareCreditLineQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            receiving_business_id: members.need("receiving_business_id")?,
        })
    }
}
read_object!(ShareCreditLineQuery);

impl Validate for ShareCreditLineQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for AttachCreditLineQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("waba_currency", &self.waba_currency)?;
        object.member("waba_id", &self.waba_id)?;
        Ok(())
    }
}
write_object!(AttachCreditLineQuery);

impl FromMembers for AttachCreditLineQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            waba_currency: members.need("waba_currency")?,
            waba_id: members.need("waba_id")?,
        })
    }
}
read_object!(AttachCreditLineQuery);

impl Validate for AttachCreditLineQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListCreditAllocationsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("receiving_business_id", &self.receiving_business_id)?;
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(ListCreditAllocationsQuery);

impl FromMembers for ListCreditAllocationsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            receiving_business_id: members.take("receiving_business_id")?,
            fields: members.take("fields")?,
        })
    }
}
read_object!(ListCreditAllocationsQuery);

impl Validate for ListCreditAllocationsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetCreditAllocationQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetCreditAllocationQuery);

impl FromMembers for GetCreditAllocationQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetCreditAllocationQuery);

impl Validate for GetCreditAllocationQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for OnboardPartnersToMmLiteQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("solution_id", &self.solution_id)?;
        Ok(())
    }
}
write_object!(OnboardPartnersToMmLiteQuery);

impl FromMembers for OnboardPartnersToMmLiteQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            solution_id: members.take("solution_id")?,
        })
    }
}
read_object!(OnboardPartnersToMmLiteQuery);

impl Validate for OnboardPartnersToMmLiteQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListConnectedClientBusinessesQuery {
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
write_object!(ListConnectedClientBusinessesQuery);

impl FromMembers for ListConnectedClientBusinessesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListConnectedClientBusinessesQuery);

impl Validate for ListConnectedClientBusinessesQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListUserAssignedWabasQuery {
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
write_object!(ListUserAssignedWabasQuery);

impl FromMembers for ListUserAssignedWabasQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListUserAssignedWabasQuery);

impl Validate for ListUserAssignedWabasQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListSelfCertifiedSubmissionsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("end_business_id", &self.end_business_id)?;
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListSelfCertifiedSubmissionsQuery);

impl FromMembers for ListSelfCertifiedSubmissionsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            end_business_id: members.take("end_business_id")?,
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListSelfCertifiedSubmissionsQuery);

impl Validate for ListSelfCertifiedSubmissionsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ParentBsuidAccount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("parent_bsuid_account_id", &self.parent_bsuid_account_id)?;
        object
            .optional(
                "enrolled_business_portfolios",
                &self.enrolled_business_portfolios,
            )?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ParentBsuidAccount);

impl FromMembers for ParentBsuidAccount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parent_bsuid_account_id: members.always("parent_bsuid_account_id")?,
            enrolled_business_portfolios: members
                .lenient("enrolled_business_portfolios")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ParentBsuidAccount);

impl WriteMembers for ListSystemUsersResponse {
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
write_object!(ListSystemUsersResponse);

impl FromMembers for ListSystemUsersResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListSystemUsersResponse);

impl WriteMembers for SystemUser {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("role", &self.role)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SystemUser);

impl FromMembers for SystemUser {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            role: members.lenient("role")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SystemUser);
open_enum!(impl SystemUserRole { Admin = "ADMIN", Employee = "EMPLOYEE" });
string_id!(impl CreditLineId);
string_id!(impl AllocationConfigId);
string_id!(impl sensitive PortfolioUserId);
string_id!(impl secret AppSecretProof);
open_enum!(
    impl WabaCurrency { Aud = "AUD", Eur = "EUR", Gbp = "GBP", Idr = "IDR", Inr = "INR",
    Usd = "USD" }
);

impl WriteMembers for BusinessPortfolio {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object
            .optional(
                "whatsapp_business_manager_messaging_limit",
                &self.whatsapp_business_manager_messaging_limit,
            )?;
        object
            .optional(
                "marketing_messages_onboarding_status",
                &self.marketing_messages_onboarding_status,
            )?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessPortfolio);

impl FromMembers for BusinessPortfolio {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            timezone_id: members.lenient("timezone_id")?,
            whatsapp_business_manager_messaging_limit: members
                .lenient("whatsapp_business_manager_messaging_limit")?,
            marketing_messages_onboarding_status: members
                .lenient("marketing_messages_onboarding_status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessPortfolio);

impl WriteMembers for ListWabasResponse {
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
write_object!(ListWabasResponse);

impl FromMembers for ListWabasResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListWabasResponse);

impl WriteMembers for ListCreditLinesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListCreditLinesResponse);

impl FromMembers for ListCreditLinesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListCreditLinesResponse);

impl WriteMembers for CreditLine {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("legal_entity_name", &self.legal_entity_name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CreditLine);

impl FromMembers for CreditLine {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            legal_entity_name: members.lenient("legal_entity_name")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CreditLine);

impl WriteMembers for CreditAllocation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("allocation_config_id", &self.allocation_config_id)?;
        object.optional("waba_id", &self.waba_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CreditAllocation);

impl FromMembers for CreditAllocation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            allocation_config_id: members.lenient("allocation_config_id")?,
            waba_id: members.lenient("waba_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CreditAllocation);

impl WriteMembers for ListCreditAllocationsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.optional("id", &self.id)?;
        object.optional("receiving_business", &self.receiving_business)?;
        object.optional("receiving_credential", &self.receiving_credential)?;
        object.optional("request_status", &self.request_status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListCreditAllocationsResponse);

impl FromMembers for ListCreditAllocationsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            paging: members.lenient("paging")?,
            id: members.lenient("id")?,
            receiving_business: members.lenient("receiving_business")?,
            receiving_credential: members.lenient("receiving_credential")?,
            request_status: members.lenient("request_status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListCreditAllocationsResponse);

impl WriteMembers for CreditAllocationConfig {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("receiving_business", &self.receiving_business)?;
        object.optional("receiving_credential", &self.receiving_credential)?;
        object.optional("request_status", &self.request_status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CreditAllocationConfig);

impl FromMembers for CreditAllocationConfig {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            receiving_business: members.lenient("receiving_business")?,
            receiving_credential: members.lenient("receiving_credential")?,
            request_status: members.lenient("request_status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CreditAllocationConfig);

impl WriteMembers for ReceivingCredential {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReceivingCredential);

impl FromMembers for ReceivingCredential {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReceivingCredential);

impl WriteMembers for OnboardingRequested {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OnboardingRequested);

impl FromMembers for OnboardingRequested {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            request_id: members.always("request_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OnboardingRequested);

impl WriteMembers for ListClientBusinessesResponse {
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
write_object!(ListClientBusinessesResponse);

impl FromMembers for ListClientBusinessesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListClientBusinessesResponse);

impl WriteMembers for ClientBusiness {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("verification_status", &self.verification_status)?;
        object.optional("business_status", &self.business_status)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("updated_time", &self.updated_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ClientBusiness);

impl FromMembers for ClientBusiness {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            verification_status: members.lenient("verification_status")?,
            business_status: members.lenient("business_status")?,
            created_time: members.lenient("created_time")?,
            updated_time: members.lenient("updated_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ClientBusiness);
open_enum!(
    impl ClientVerificationStatus { Verified = "VERIFIED", Unverified = "UNVERIFIED",
    Pending = "PENDING", Rejected = "REJECTED" }
);
open_enum!(
    impl ClientBusinessStatus { Active = "ACTIVE", Inactive = "INACTIVE", Suspended =
    "SUSPENDED", PendingApproval = "PENDING_APPROVAL" }
);

impl WriteMembers for ListAssignedWabasResponse {
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
write_object!(ListAssignedWabasResponse);

impl FromMembers for ListAssignedWabasResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListAssignedWabasResponse);

impl WriteMembers for AssignedWaba {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("assignment_date", &self.assignment_date)?;
        object.optional("permissions", &self.permissions)?;
        object.optional("business_id", &self.business_id)?;
        object.optional("phone_numbers", &self.phone_numbers)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AssignedWaba);

impl FromMembers for AssignedWaba {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            assignment_date: members.lenient("assignment_date")?,
            permissions: members.lenient("permissions")?,
            business_id: members.lenient("business_id")?,
            phone_numbers: members.lenient("phone_numbers")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AssignedWaba);
open_enum!(
    impl AssignedWabaStatus { Active = "ACTIVE", Pending = "PENDING", Restricted =
    "RESTRICTED", Disabled = "DISABLED" }
);

impl SelfCertifyBusiness {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(end_business_id: shared::BusinessId) -> Self {
        Self {
            end_business_id,
            end_business_legal_name: Default::default(),
            end_business_trade_names: Default::default(),
            end_business_website: Default::default(),
            end_business_address: Default::default(),
            business_vertical: Default::default(),
            average_monthly_revenue_spend_with_partner: Default::default(),
            num_billing_cycles_with_partner: Default::default(),
        }
    }
}

impl WriteMembers for SelfCertifyBusiness {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("end_business_id", &self.end_business_id)?;
        object.optional("end_business_legal_name", &self.end_business_legal_name)?;
        object.optional("end_business_trade_names", &self.end_business_trade_names)?;
        object.optional("end_business_website", &self.end_business_website)?;
        object.optional("end_business_address", &self.end_business_address)?;
        object.optional("business_vertical", &self.business_vertical)?;
        object
            .optional(
                "average_monthly_revenue_spend_with_partner",
                &self.average_monthly_revenue_spend_with_partner,
            )?;
        object
            .optional(
                "num_billing_cycles_with_partner",
                &self.num_billing_cycles_with_partner,
            )?;
        Ok(())
    }
}
write_object!(SelfCertifyBusiness);

impl FromMembers for SelfCertifyBusiness {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            end_business_id: members.need("end_business_id")?,
            end_business_legal_name: members.take("end_business_legal_name")?,
            end_business_trade_names: members.take("end_business_trade_names")?,
            end_business_website: members.take("end_business_website")?,
            end_business_address: members.take("end_business_address")?,
            business_vertical: members.take("business_vertical")?,
            average_monthly_revenue_spend_with_partner: members
                .take("average_monthly_revenue_spend_with_partner")?,
            num_billing_cycles_with_partner: members
                .take("num_billing_cycles_with_partner")?,
        })
    }
}
read_object!(SelfCertifyBusiness);

impl Validate for SelfCertifyBusiness {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for SelfCertification {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("message", &self.message)?;
        object.optional("verification_attempts", &self.verification_attempts)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SelfCertification);

impl FromMembers for SelfCertification {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            message: members.lenient("message")?,
            verification_attempts: members.lenient("verification_attempts")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SelfCertification);

impl WriteMembers for ListSelfCertificationsResponse {
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
write_object!(ListSelfCertificationsResponse);

impl FromMembers for ListSelfCertificationsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListSelfCertificationsResponse);

impl WriteMembers for SelfCertificationSubmission {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("client_business_id", &self.client_business_id)?;
        object.optional("verification_status", &self.verification_status)?;
        object.optional("rejection_reasons", &self.rejection_reasons)?;
        object.optional("submitted_info", &self.submitted_info)?;
        object.optional("submitted_time", &self.submitted_time)?;
        object.optional("update_time", &self.update_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SelfCertificationSubmission);

impl FromMembers for SelfCertificationSubmission {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            client_business_id: members.lenient("client_business_id")?,
            verification_status: members.lenient("verification_status")?,
            rejection_reasons: members.lenient("rejection_reasons")?,
            submitted_info: members.lenient("submitted_info")?,
            submitted_time: members.lenient("submitted_time")?,
            update_time: members.lenient("update_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SelfCertificationSubmission);

impl CreateSystemUserToken {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        appsecret_proof: AppSecretProof,
        fetch_only: bool,
    ) -> Self {
        Self {
            appsecret_proof,
            fetch_only,
            system_user_id: Default::default(),
            asset: Default::default(),
            scope: Default::default(),
            set_token_expires_in_60_days: Default::default(),
        }
    }
}

impl WriteMembers for CreateSystemUserToken {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("appsecret_proof", &self.appsecret_proof)?;
        object.member("fetch_only", &self.fetch_only)?;
        object.optional("system_user_id", &self.system_user_id)?;
        object.optional("asset", &self.asset)?;
        object.optional("scope", &self.scope)?;
        object
            .optional(
                "set_token_expires_in_60_days",
                &self.set_token_expires_in_60_days,
            )?;
        Ok(())
    }
}
write_object!(CreateSystemUserToken);

impl FromMembers for CreateSystemUserToken {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            appsecret_proof: members.need("appsecret_proof")?,
            fetch_only: members.need("fetch_only")?,
            system_user_id: members.take("system_user_id")?,
            asset: members.take("asset")?,
            scope: members.take("scope")?,
            set_token_expires_in_60_days: members.take("set_token_expires_in_60_days")?,
        })
    }
}
read_object!(CreateSystemUserToken);

impl Validate for CreateSystemUserToken {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for SystemUserToken {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("access_token", &self.access_token)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SystemUserToken);

impl FromMembers for SystemUserToken {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            access_token: members.always("access_token")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SystemUserToken);
