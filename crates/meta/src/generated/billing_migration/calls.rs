// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `billing_migration`.

use super::*;
use crate::generated::client::{Client, Waba};
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Client {
    /// Read how far a billing migration is.
    ///
    /// `destination_waba` comes once the new account exists. Poll it until `READY_TO_COMPLETE`.
    ///
    /// `GET /{migration_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency>
    /// (as of 2026-06).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let billing_migration = client.get_billing_migration("5566778899001122").await?;
    /// println!("{:?}", billing_migration.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_billing_migration(
        &self,
        migration_id: impl Into<BillingMigrationId>,
    ) -> Call<BillingMigration> {
        self.core
            .request(&GET_BILLING_MIGRATION)
            .id::<BillingMigrationId>("migration_id", migration_id)
            .call()
    }

    /// Move the numbers to the new account and finish a billing migration.
    ///
    /// Has no body. Only in the state `READY_TO_COMPLETE`, and again after `FAILED_TO_COMPLETE`. Phone
    /// numbers move, templates get new ones, and insights stay with the old account.
    ///
    /// `POST /{migration_id}/resume_migration`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency>
    /// (as of 2026-06).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.complete_billing_migration("5566778899001122").await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn complete_billing_migration(
        &self,
        migration_id: impl Into<BillingMigrationId>,
    ) -> Call<BillingMigration> {
        self.core
            .request(&COMPLETE_BILLING_MIGRATION)
            .id::<BillingMigrationId>("migration_id", migration_id)
            .call()
    }
}

impl Waba {
    /// Begin to move an account to another currency or means of payment.
    ///
    /// The provider makes a new account with the currency; nothing moves before
    /// `complete_billing_migration`. Not for accounts whose number is also in the WhatsApp Business app.
    /// A second call may begin a second migration.
    ///
    /// `POST /{waba_id}/set_payment_method_migration_intent`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency>
    /// (as of 2026-06).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::billing_migration::StartBillingMigration;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = StartBillingMigration::new("INR")
    ///     .with_extended_credit_id("1972385232742146");
    /// let answer = waba.start_billing_migration(&request).await?;
    /// println!("{:?}", answer.migration_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_billing_migration(
        &self,
        body: &StartBillingMigration,
    ) -> Call<StartedBillingMigration> {
        self.core
            .request(&START_BILLING_MIGRATION)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

static START_BILLING_MIGRATION: Operation = Operation {
    id: "start_billing_migration",
    path: "/{waba_id}/set_payment_method_migration_intent",
    accepts: &[Accept::Filled("/migration_id")],
    ..Operation::POST
};

static GET_BILLING_MIGRATION: Operation = Operation {
    id: "get_billing_migration",
    path: "/{migration_id}",
    ..Operation::GET
};

static COMPLETE_BILLING_MIGRATION: Operation = Operation {
    id: "complete_billing_migration",
    path: "/{migration_id}/resume_migration",
    accepts: &[Accept::Filled("/id"), Accept::Filled("/status")],
    ..Operation::POST
};
