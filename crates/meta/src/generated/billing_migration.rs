// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `billing_migration`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Read how far a billing migration is.
    ///
    /// `destination_waba` comes once the new account exists. Poll it until `READY_TO_COMPLETE`.
    ///
    /// `GET /{migration_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency>
    /// (as of 2026-06).
    pub fn get_billing_migration(
        &self,
        migration_id: impl Into<BillingMigrationId>,
    ) -> waxwing_runtime::Call<BillingMigration> {
        self.core
            .prepare(&GET_BILLING_MIGRATION)
            .id::<BillingMigrationId>("migration_id", migration_id)
            .call()
    }

    /// Move the numbers to the new account and finish a billing migration.
    ///
    /// Has no body. Only in the state `READY_TO_COMPLETE`, and again after `FAILED_TO_COMPLETE`. Phone
    /// numbers move, templates get new ones, and insights stay with the old account.
    ///
    /// `POST /{migration_id}/resume_migration`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency>
    /// (as of 2026-06).
    pub fn complete_billing_migration(
        &self,
        migration_id: impl Into<BillingMigrationId>,
    ) -> waxwing_runtime::Call<BillingMigration> {
        self.core
            .prepare(&COMPLETE_BILLING_MIGRATION)
            .id::<BillingMigrationId>("migration_id", migration_id)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// Begin to move an account to another currency or means of payment.
    ///
    /// The provider makes a new account with the currency; nothing moves before
    /// `complete_billing_migration`. Not for accounts whose number is also in the WhatsApp Business app.
    /// A second call may begin a second migration.
    ///
    /// `POST /{waba_id}/set_payment_method_migration_intent`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency>
    /// (as of 2026-06).
    pub fn start_billing_migration(
        &self,
        body: &StartBillingMigration,
    ) -> waxwing_runtime::Call<StartedBillingMigration> {
        self.core
            .prepare(&START_BILLING_MIGRATION)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static START_BILLING_MIGRATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "start_billing_migration",
    path: "/{waba_id}/set_payment_method_migration_intent",
    accepts: &[waxwing_runtime::Accept::Filled("/migration_id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_BILLING_MIGRATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_billing_migration",
    path: "/{migration_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static COMPLETE_BILLING_MIGRATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "complete_billing_migration",
    path: "/{migration_id}/resume_migration",
    accepts: &[
        waxwing_runtime::Accept::Filled("/id"),
        waxwing_runtime::Accept::Filled("/status"),
    ],
    ..waxwing_runtime::Operation::POST
};

waxwing_json::string_id! {
    #[doc = " Id of a billing migration."] pub struct BillingMigrationId;
}

/// Where to.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartBillingMigration {
    /// Currency of the new account, ISO 4217.
    pub currency: String,
    /// Credit line to bill to; only with billing by credit line.
    pub extended_credit_id: Option<String>,
}

impl StartBillingMigration {
    /// With the members that are required.
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            extended_credit_id: Default::default(),
        }
    }

    /// Sets `extended_credit_id`.
    #[must_use]
    pub fn with_extended_credit_id(
        mut self,
        extended_credit_id: impl Into<String>,
    ) -> Self {
        self.extended_credit_id = Some(extended_credit_id.into());
        self
    }
}

impl waxwing_json::FromMembers for StartBillingMigration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            currency: members.need("currency")?,
            extended_credit_id: members.take("extended_credit_id")?,
        })
    }
}

waxwing_json::read_object!(StartBillingMigration);
impl waxwing_types::Validate for StartBillingMigration {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A migration that began.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartedBillingMigration {
    /// Id of a billing migration.
    pub migration_id: BillingMigrationId,
    /// How far a migration is.
    pub migration_status: Option<BillingMigrationStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for StartedBillingMigration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("migration_id", &self.migration_id)?;
        object.optional("migration_status", &self.migration_status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StartedBillingMigration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            migration_id: members.always("migration_id")?,
            migration_status: members.lenient("migration_status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StartedBillingMigration);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StartedBillingMigration {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StartedBillingMigration".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("migration_id", generator.subschema_for::<BillingMigrationId>()),
            ("migration_status", generator.subschema_for::<BillingMigrationStatus>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How far a migration is."] pub enum BillingMigrationStatus { #[doc =
    " `INITIATED`."] Initiated = "INITIATED", #[doc = " `ACCEPTED`."] Accepted =
    "ACCEPTED", #[doc = " `IN_PROGRESS`."] InProgress = "IN_PROGRESS", #[doc =
    " `READY_TO_COMPLETE`."] ReadyToComplete = "READY_TO_COMPLETE", #[doc =
    " `COMPLETED`."] Completed = "COMPLETED", #[doc = " `FAILED`."] Failed = "FAILED",
    #[doc = " `FAILED_TO_COMPLETE`."] FailedToComplete = "FAILED_TO_COMPLETE", #[doc =
    " `REJECTED`."] Rejected = "REJECTED", }
}

/// A migration.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingMigration {
    /// Id of a billing migration.
    pub id: BillingMigrationId,
    /// How far a migration is.
    pub status: Option<BillingMigrationStatus>,
    /// The new account.
    pub destination_waba: Option<MigrationDestination>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BillingMigration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("destination_waba", &self.destination_waba)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BillingMigration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            status: members.lenient("status")?,
            destination_waba: members.lenient("destination_waba")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BillingMigration);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BillingMigration {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BillingMigration".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<BillingMigrationId>()),
            ("status", generator.subschema_for::<BillingMigrationStatus>()),
            ("destination_waba", generator.subschema_for::<MigrationDestination>()),
        ])
    }
}

/// The new account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationDestination {
    /// Id of a WhatsApp business account (WABA).
    pub id: Option<shared::WabaId>,
    /// Name of the account.
    pub name: Option<String>,
    /// Currency of the bills, ISO 4217.
    pub currency: Option<String>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<String>,
    /// Namespace of its templates.
    pub message_template_namespace: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MigrationDestination {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("currency", &self.currency)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object.optional("message_template_namespace", &self.message_template_namespace)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MigrationDestination {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(MigrationDestination);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MigrationDestination {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MigrationDestination".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::WabaId>()),
            ("name", generator.subschema_for::<String>()),
            ("currency", generator.subschema_for::<String>()),
            ("timezone_id", generator.subschema_for::<String>()),
            ("message_template_namespace", generator.subschema_for::<String>()),
        ])
    }
}
