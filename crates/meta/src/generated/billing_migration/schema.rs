// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `billing_migration`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
text_schema!(
    BillingMigrationId, "waxwing_meta::billing_migration::BillingMigrationId",
    "Id of a billing migration."
);

object_schema! { StartBillingMigration, "waxwing_meta::billing_migration::StartBillingMigration", "Where to.";
    required "currency": String, "Currency of the new account, ISO 4217.";
    optional "extended_credit_id": String, "Credit line to bill to; only with billing by credit line.";
}

object_schema! { StartedBillingMigration, "waxwing_meta::billing_migration::StartedBillingMigration", "A migration that began.";
    optional "migration_id": BillingMigrationId, "Id of a billing migration.";
    optional "migration_status": Option<BillingMigrationStatus>, "How far a migration is.";
}
text_schema!(
    open BillingMigrationStatus,
    "waxwing_meta::billing_migration::BillingMigrationStatus", "How far a migration is."
);

object_schema! { BillingMigration, "waxwing_meta::billing_migration::BillingMigration", "A migration.";
    optional "id": BillingMigrationId, "Id of a billing migration.";
    optional "status": Option<BillingMigrationStatus>, "How far a migration is.";
    optional "destination_waba": Option<MigrationDestination>, "The new account.";
}

object_schema! { MigrationDestination, "waxwing_meta::billing_migration::MigrationDestination", "The new account.";
    optional "id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
    optional "name": Option<String>, "Name of the account.";
    optional "currency": Option<String>, "Currency of the bills, ISO 4217.";
    optional "timezone_id": Option<String>, "Time zone, by the provider's number.";
    optional "message_template_namespace": Option<String>, "Namespace of its templates.";
}
