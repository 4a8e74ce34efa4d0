// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `sender_registration`.

use super::*;
use crate::generated::client::{Client, Sender};
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Client {
    /// Add a sender to a business account and start its verification.
    ///
    /// Early access. At most 15 requests a second per account; scope whatsapp:manage. 404 (`NOT_FOUND`)
    /// when the sender is unknown.
    ///
    /// `POST /whatsapp/1/embedded-signup/registrations/business-account/{businessAccountId}/senders`.
    /// Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::sender_registration::{AddSender, NumberType};
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = AddSender::new(
    ///     "1",
    ///     "5550002222",
    ///     "Example Flowers",
    ///     NumberType::ExternalSms,
    ///     "en_US",
    /// );
    /// let added = client.add_sender("222", &request).await?;
    /// println!("{:?}", added.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_sender(
        &self,
        business_account_id: impl Into<BusinessAccountId>,
        body: &AddSender,
    ) -> Call<AddSenderResponse> {
        self.core
            .request(&ADD_SENDER)
            .id::<BusinessAccountId>("businessAccountId", business_account_id)
            .json(body)
            .call()
    }

    /// Share an existing WhatsApp business account with the provider.
    ///
    /// Not documented; only the provider's own Java client has it, in the early-access area. The status
    /// of success is unknown, and whether the call still exists.
    ///
    /// `POST /whatsapp/1/embedded-signup/registrations/share-waba`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::sender_registration::ShareWaba;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ShareWaba::new(222);
    /// client.share_waba(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn share_waba(&self, body: &ShareWaba) -> Call<()> {
        self.core.request(&SHARE_WABA).json(body).call_unread()
    }
}

impl Sender {
    /// Have another verification code sent.
    ///
    /// Early access. At most 15 requests a second per account; scope whatsapp:manage. 404 (`NOT_FOUND`)
    /// when the sender is unknown.
    ///
    /// `PUT /whatsapp/1/embedded-signup/registrations/senders/{sender}/verification`. Not safe to
    /// repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::sender_registration::{NumberType, RetrySenderVerification};
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = RetrySenderVerification::new(NumberType::ExternalVoice, "en_US");
    /// sender.retry_sender_verification(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retry_sender_verification(&self, body: &RetrySenderVerification) -> Call<()> {
        self.core
            .request(&RETRY_SENDER_VERIFICATION)
            .path("sender", &self.id)
            .json(body)
            .call_unread()
    }

    /// Hand in the verification code of a sender.
    ///
    /// Early access. At most 15 requests a second per account; scope whatsapp:manage. 404 (`NOT_FOUND`)
    /// when the sender is unknown.
    ///
    /// `POST /whatsapp/1/embedded-signup/registrations/senders/{sender}/verification`. Not safe to
    /// repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::sender_registration::VerifySender;
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = VerifySender::new("123456");
    /// sender.verify_sender(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_sender(&self, body: &VerifySender) -> Call<()> {
        self.core
            .request(&VERIFY_SENDER)
            .path("sender", &self.id)
            .json(body)
            .call_unread()
    }
}

static ADD_SENDER: Operation = Operation {
    id: "add_sender",
    path: "/whatsapp/1/embedded-signup/registrations/business-account/{businessAccountId}/senders",
    accepts: &[Accept::Filled("/status")],
    ..Operation::POST
};

static RETRY_SENDER_VERIFICATION: Operation = Operation {
    id: "retry_sender_verification",
    method: "PUT",
    path: "/whatsapp/1/embedded-signup/registrations/senders/{sender}/verification",
    accepts: &[Accept::Empty],
    ..Operation::POST
};

static VERIFY_SENDER: Operation = Operation {
    id: "verify_sender",
    path: "/whatsapp/1/embedded-signup/registrations/senders/{sender}/verification",
    accepts: &[Accept::Empty],
    secrets: &["/code"],
    ..Operation::POST
};

static SHARE_WABA: Operation = Operation {
    id: "share_waba",
    path: "/whatsapp/1/embedded-signup/registrations/share-waba",
    accepts: &[Accept::Empty],
    ..Operation::POST
};
