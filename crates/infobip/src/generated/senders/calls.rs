// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `senders`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Sender};
use waxwing_runtime::{Call, Download, FilePart};
use waxwing_runtime::generated::{CallKind, Operation};

impl Client {
    /// Get quality, state and messaging limit of senders.
    ///
    /// At most 10 requests a second per account; scope whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/quality`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::senders::ListSendersQualityQuery;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListSendersQualityQuery::new(["15550002222", "15550002223"]);
    /// let senders_quality = client.list_senders_quality(&query).await?;
    /// for result in senders_quality.results() {
    ///     println!("{:?}", result.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_senders_quality(
        &self,
        query: &ListSendersQualityQuery,
    ) -> Call<ListSendersQualityResponse> {
        self.core.request(&LIST_SENDERS_QUALITY).query(query).call()
    }
}

impl Sender {
    /// Get the business profile of a sender.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/business-info`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let sender_business_info = sender.get_sender_business_info().await?;
    /// println!("{:?}", sender_business_info.about);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sender_business_info(&self) -> Call<BusinessInfo> {
        self.core.request(&GET_SENDER_BUSINESS_INFO).path("sender", &self.id).call()
    }

    /// Change the business profile of a sender.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `PATCH /whatsapp/1/senders/{sender}/business-info`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::senders::{BusinessVertical, UpdateBusinessInfo};
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateBusinessInfo::new()
    ///     .with_about("Flowers and more")
    ///     .with_address("1 Example Street")
    ///     .with_description("A flower shop.")
    ///     .with_email("shop@example.com")
    ///     .with_vertical(BusinessVertical::ShoppingAndRetail)
    ///     .with_websites(["https://example.com"])
    ///     .with_logo_url("https://example.com/logo.png");
    /// sender.update_sender_business_info(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_sender_business_info(&self, body: &UpdateBusinessInfo) -> Call<()> {
        self.core
            .request(&UPDATE_SENDER_BUSINESS_INFO)
            .path("sender", &self.id)
            .json(body)
            .call_unread()
    }

    /// Download the logo of a sender.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/business-info/logo`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = sender.get_sender_business_logo().await?;
    /// file.save("menu.jpg").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sender_business_logo(&self) -> Download {
        self.core.request(&GET_SENDER_BUSINESS_LOGO).path("sender", &self.id).download()
    }

    /// Ask whether a sender may call an end user.
    ///
    /// Here both numbers have 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/calls/{userNumber}/permissions`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let calling_permission = sender.get_calling_permission("15550001111").await?;
    /// println!("{:?}", calling_permission.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_calling_permission(
        &self,
        user_number: impl Into<shared::UserNumber>,
    ) -> Call<CallingPermission> {
        self.core
            .request(&GET_CALLING_PERMISSION)
            .path("sender", &self.id)
            .id::<shared::UserNumber>("userNumber", user_number)
            .call()
    }

    /// Get the public key that flows of a sender are encrypted with.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/public-key`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let sender_public_key = sender.get_sender_public_key().await?;
    /// println!("{:?}", sender_public_key.public_key);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sender_public_key(&self) -> Call<SenderPublicKey> {
        self.core.request(&GET_SENDER_PUBLIC_KEY).path("sender", &self.id).call()
    }

    /// Upload the public key that flows of a sender are encrypted with.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/public-key`; the body is a multipart form, built anew for each
    /// attempt. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::runtime::FilePart;
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// sender
    ///     .upload_sender_public_key(FilePart::path("menu.jpg"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_sender_public_key(&self, file: FilePart) -> Call<()> {
        self.core
            .request(&UPLOAD_SENDER_PUBLIC_KEY)
            .path("sender", &self.id)
            .file("file", file)
            .call_unread()
    }
}

static LIST_SENDERS_QUALITY: Operation = Operation {
    id: "list_senders_quality",
    path: "/whatsapp/1/senders/quality",
    ..Operation::GET
};

static GET_SENDER_BUSINESS_INFO: Operation = Operation {
    id: "get_sender_business_info",
    path: "/whatsapp/1/senders/{sender}/business-info",
    ..Operation::GET
};

static UPDATE_SENDER_BUSINESS_INFO: Operation = Operation {
    id: "update_sender_business_info",
    method: "PATCH",
    path: "/whatsapp/1/senders/{sender}/business-info",
    idempotent: true,
    ..Operation::POST
};

static GET_SENDER_BUSINESS_LOGO: Operation = Operation {
    id: "get_sender_business_logo",
    path: "/whatsapp/1/senders/{sender}/business-info/logo",
    kind: CallKind::Download,
    ..Operation::GET
};

static GET_CALLING_PERMISSION: Operation = Operation {
    id: "get_calling_permission",
    path: "/whatsapp/1/senders/{sender}/calls/{userNumber}/permissions",
    ..Operation::GET
};

static GET_SENDER_PUBLIC_KEY: Operation = Operation {
    id: "get_sender_public_key",
    path: "/whatsapp/1/senders/{sender}/public-key",
    ..Operation::GET
};

static UPLOAD_SENDER_PUBLIC_KEY: Operation = Operation {
    id: "upload_sender_public_key",
    path: "/whatsapp/1/senders/{sender}/public-key",
    idempotent: true,
    kind: CallKind::Upload,
    ..Operation::POST
};
