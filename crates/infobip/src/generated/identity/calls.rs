// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `identity`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Sender;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Sender {
    /// Get an end user's identity and whether you confirmed it.
    ///
    /// Identity checks are off by default. 404 comes without a body. At most 10 requests a second per
    /// account; one of the scopes whatsapp:manage, whatsapp:message:send.
    ///
    /// `GET /whatsapp/1/{sender}/contacts/{userNumber}/identity`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let identity = sender.get_identity("15550001111").await?;
    /// println!("{:?}", identity.acknowledged);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_identity(
        &self,
        user_number: impl Into<shared::UserNumber>,
    ) -> Call<IdentityInfo> {
        self.core
            .request(&GET_IDENTITY)
            .path("sender", &self.id)
            .id::<shared::UserNumber>("userNumber", user_number)
            .call()
    }

    /// Confirm an end user's identity.
    ///
    /// 404 and 409 come without a body; 409 means a wrong hash. At most 10 requests a second per
    /// account; one of the scopes whatsapp:manage, whatsapp:message:send.
    ///
    /// `PUT /whatsapp/1/{sender}/contacts/{userNumber}/identity`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::identity::ConfirmIdentity;
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ConfirmIdentity::new("AAAAAAAAAAA=");
    /// sender.confirm_identity("15550001111", &request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn confirm_identity(
        &self,
        user_number: impl Into<shared::UserNumber>,
        body: &ConfirmIdentity,
    ) -> Call<()> {
        self.core
            .request(&CONFIRM_IDENTITY)
            .path("sender", &self.id)
            .id::<shared::UserNumber>("userNumber", user_number)
            .json(body)
            .call_unread()
    }

    /// Forget an end user's identity.
    ///
    /// At most 10 requests a second per account; one of the scopes whatsapp:manage,
    /// whatsapp:message:send. 404 (`NOT_FOUND`) when the sender is unknown.
    ///
    /// `DELETE /whatsapp/1/{sender}/contacts/{userNumber}/identity`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// sender.delete_identity("15550001111").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_identity(
        &self,
        user_number: impl Into<shared::UserNumber>,
    ) -> Call<()> {
        self.core
            .request(&DELETE_IDENTITY)
            .path("sender", &self.id)
            .id::<shared::UserNumber>("userNumber", user_number)
            .call_unread()
    }
}

static GET_IDENTITY: Operation = Operation {
    id: "get_identity",
    path: "/whatsapp/1/{sender}/contacts/{userNumber}/identity",
    ..Operation::GET
};

static CONFIRM_IDENTITY: Operation = Operation {
    id: "confirm_identity",
    method: "PUT",
    path: "/whatsapp/1/{sender}/contacts/{userNumber}/identity",
    idempotent: true,
    ..Operation::POST
};

static DELETE_IDENTITY: Operation = Operation {
    id: "delete_identity",
    method: "DELETE",
    path: "/whatsapp/1/{sender}/contacts/{userNumber}/identity",
    idempotent: true,
    ..Operation::POST
};
