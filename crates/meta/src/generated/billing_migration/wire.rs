// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `billing_migration` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};
string_id!(impl BillingMigrationId);

impl StartBillingMigration {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(currency: String) -> Self {
        Self {
            currency,
            extended_credit_id: Default::default(),
        }
    }
}

impl WriteMembers for StartBillingMigration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("currency", &self.currency)?;
        object.optional("extended_credit_id", &self.extended_credit_id)?;
        Ok(())
    }
}
write_object!(StartBillingMigration);

impl FromMembers for StartBillingMigration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            currency: members.need("currency")?,
            extended_credit_id: members.take("extended_credit_id")?,
        })
    }
}
read_object!(StartBillingMigration);

impl Validate for StartBillingMigration {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for StartedBillingMigration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("migration_id", &self.migration_id)?;
        object.optional("migration_status", &self.migration_status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StartedBillingMigration);

impl FromMembers for StartedBillingMigration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            migration_id: members.always("migration_id")?,
            migration_status: members.lenient("migration_status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(StartedBillingMigration);
open_enum!(
    impl BillingMigrationStatus { Initiated = "INITIATED", Accepted = "ACCEPTED",
    InProgress = "IN_PROGRESS", ReadyToComplete = "READY_TO_COMPLETE", Completed =
    "COMPLETED", Failed = "FAILED", FailedToComplete = "FAILED_TO_COMPLETE", Rejected =
    "REJECTED" }
);

impl WriteMembers for BillingMigration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("destination_waba", &self.destination_waba)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BillingMigration);

impl FromMembers for BillingMigration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            status: members.lenient("status")?,
            destination_waba: members.lenient("destination_waba")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BillingMigration);

impl WriteMembers for MigrationDestination {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("currency", &self.currency)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object.optional("message_template_namespace", &self.message_template_namespace)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MigrationDestination);

impl FromMembers for MigrationDestination {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            currency: members.lenient("currency")?,
            timezone_id: members.lenient("timezone_id")?,
            message_template_namespace: members.lenient("message_template_namespace")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MigrationDestination);
