// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `phone_numbers`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Phone, Waba};
use crate::generated::provider::ACCEPTS_SUCCESS;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, Operation, PageBy, Paging};

impl Client {
    /// Get the messaging health of a number, account, template or other node.
    ///
    /// For any node that a message depends on; its `health_status` names each node above it with errors
    /// and possible solutions. Error 141002 in there is a template that is not approved.
    ///
    /// `GET /{node_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/support/health-status>
    /// (as of 2025-10); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::GetHealthStatusQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetHealthStatusQuery::new();
    /// let health_status = client.get_health_status("106540352242922", &query).await?;
    /// println!("{:?}", health_status.health_status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_health_status(
        &self,
        node_id: impl Into<NodeId>,
        query: &GetHealthStatusQuery,
    ) -> Call<NodeHealth> {
        self.core
            .request(&GET_HEALTH_STATUS)
            .id::<NodeId>("node_id", node_id)
            .query(query)
            .call()
    }

    /// Get a phone number by its account-number node.
    ///
    /// Only in the vendor's description; the answer has part of the members of a business phone number.
    ///
    /// `GET /{whatsapp_account_number_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::GetWhatsappAccountNumberQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetWhatsappAccountNumberQuery::new().with_fields("id");
    /// let whatsapp_account_number = client
    ///     .get_whatsapp_account_number("1906385232743451", &query)
    ///     .await?;
    /// println!("{:?}", whatsapp_account_number.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_whatsapp_account_number(
        &self,
        whatsapp_account_number_id: impl Into<AccountNumberId>,
        query: &GetWhatsappAccountNumberQuery,
    ) -> Call<shared::BusinessPhoneNumber> {
        self.core
            .request(&GET_WHATSAPP_ACCOUNT_NUMBER)
            .id::<
                AccountNumberId,
            >("whatsapp_account_number_id", whatsapp_account_number_id)
            .query(query)
            .call()
    }
}

impl Phone {
    /// Get a business phone number.
    ///
    /// What is not asked for in fields does not come.
    ///
    /// `GET /{phone_number_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::GetPhoneNumberQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetPhoneNumberQuery::new().with_fields("id");
    /// let phone_number = phone.get_phone_number(&query).await?;
    /// println!("{:?}", phone_number.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_phone_number(
        &self,
        query: &GetPhoneNumberQuery,
    ) -> Call<shared::BusinessPhoneNumber> {
        self.core
            .request(&GET_PHONE_NUMBER)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Set the two-step PIN, the display name or the callback address of a number.
    ///
    /// Two-step verification cannot be switched off, and a number cannot be deleted, by the API. Members
    /// that are not listed may exist.
    ///
    /// `POST /{phone_number_id}`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, two-step verification;
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::UpdatePhoneNumber;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdatePhoneNumber::new().with_pin("123456");
    /// let updated = phone.update_phone_number(&request).await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_phone_number(
        &self,
        body: &UpdatePhoneNumber,
    ) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_PHONE_NUMBER)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Register a number for the Cloud API.
    ///
    /// Sets the two-step PIN, or proves it when there is one. At most 10 registrations and
    /// deregistrations of a number in 72 hours (error 133016). Other errors: 133005, 133008 and 133009
    /// for the PIN, 133006 for a number to be verified again, 133000, 133004 and 133015 to wait.
    ///
    /// `POST /{phone_number_id}/register`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, registration; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::RegisterPhoneNumber;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = RegisterPhoneNumber::new("123456");
    /// let answer = phone.register_phone_number(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn register_phone_number(
        &self,
        body: &RegisterPhoneNumber,
    ) -> Call<shared::Success> {
        self.core
            .request(&REGISTER_PHONE_NUMBER)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Take a number off the Cloud API.
    ///
    /// At most 10 registrations and deregistrations of a number in 72 hours (error 133016).
    ///
    /// `POST /{phone_number_id}/deregister`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, registration; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = phone.deregister_phone_number().await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn deregister_phone_number(&self) -> Call<shared::Success> {
        self.core
            .request(&DEREGISTER_PHONE_NUMBER)
            .path("phone_number_id", &self.id)
            .call()
    }

    /// Have a verification code sent to the number.
    ///
    /// The guides put both members into the query, the vendor's description into the body; Graph takes
    /// both. Error 136024 when the number is verified already or cannot be verified.
    ///
    /// `POST /{phone_number_id}/request_code`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::{RequestVerificationCode, VerificationCodeMethod};
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = RequestVerificationCode::new(VerificationCodeMethod::Sms, "en_US");
    /// let answer = phone.request_verification_code(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_verification_code(
        &self,
        body: &RequestVerificationCode,
    ) -> Call<shared::Success> {
        self.core
            .request(&REQUEST_VERIFICATION_CODE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Prove the number with the code that came.
    ///
    /// The code is the one that `request_verification_code` had sent, with or without hyphen; afterwards
    /// `register_phone_number`. Error 136024 when the number is verified already. The guides put the
    /// code into the query or a form; Graph takes all three.
    ///
    /// `POST /{phone_number_id}/verify_code`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::VerifyCode;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = VerifyCode::new("123456");
    /// let answer = phone.verify_code(&request).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_code(&self, body: &VerifyCode) -> Call<VerifyCodeResponse> {
        self.core
            .request(&VERIFY_CODE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Start the transfer of contacts or history of a number that stays in the app.
    ///
    /// For coexistence numbers, each kind once and within 24 hours of the onboarding (errors 2593107,
    /// 2593108); the data comes by webhook (`smb_app_state_sync`, history). Error 2593109 when the user
    /// declined.
    ///
    /// `POST /{phone_number_id}/smb_app_data`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup>;
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::{SmbSyncType, SyncSmbAppData};
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SyncSmbAppData::new(SmbSyncType::Contacts);
    /// let answer = phone.sync_smb_app_data(&request).await?;
    /// println!("{:?}", answer.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_smb_app_data(
        &self,
        body: &SyncSmbAppData,
    ) -> Call<SyncSmbAppDataResponse> {
        self.core
            .request(&SYNC_SMB_APP_DATA)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

impl Waba {
    /// List the business phone numbers of an account.
    ///
    /// Newest first by the time of onboarding, unless sort says otherwise. What is not asked for in
    /// fields does not come. filtering and sort are JSON text.
    ///
    /// `GET /{waba_id}/phone_numbers`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::ListPhoneNumbersQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListPhoneNumbersQuery::new()
    ///     .with_fields("id")
    ///     .with_filtering(
    ///         r#"[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]"#,
    ///     )
    ///     .with_sort("last_onboarded_time.desc")
    ///     .with_limit(25);
    /// let mut phone_numbers = waba.list_phone_numbers_all(&query);
    /// while let Some(phone_number) = phone_numbers.next().await {
    ///     println!("{:?}", phone_number?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_phone_numbers(
        &self,
        query: &ListPhoneNumbersQuery,
    ) -> Call<shared::ListPhoneNumbersResponse> {
        self.core
            .request(&LIST_PHONE_NUMBERS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_phone_numbers`], as a stream.
    pub fn list_phone_numbers_all(
        &self,
        query: &ListPhoneNumbersQuery,
    ) -> Pages<shared::BusinessPhoneNumber> {
        self.core
            .request(&LIST_PHONE_NUMBERS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_PHONE_NUMBERS_PAGES)
    }

    /// Add a phone number to an account.
    ///
    /// The number must be verified next (`request_verification_code`, `verify_code`) and then
    /// registered. A number that moves meets the subcodes 2388012, 2388091, 2388093, 2388103 and
    /// 2494100, one of another owner 2593079 and 2593085. Numbers of the new account model cannot move
    /// between accounts since August 2026.
    ///
    /// `POST /{waba_id}/phone_numbers`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::phone_numbers::CreatePhoneNumber;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreatePhoneNumber::new("1", "5550002222", "Example Shop");
    /// let created = waba.create_phone_number(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_phone_number(
        &self,
        body: &CreatePhoneNumber,
    ) -> Call<CreatedPhoneNumber> {
        self.core
            .request(&CREATE_PHONE_NUMBER)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

static LIST_PHONE_NUMBERS: Operation = Operation {
    id: "list_phone_numbers",
    path: "/{waba_id}/phone_numbers",
    ..Operation::GET
};

static LIST_PHONE_NUMBERS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_PHONE_NUMBER: Operation = Operation {
    id: "create_phone_number",
    path: "/{waba_id}/phone_numbers",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static GET_PHONE_NUMBER: Operation = Operation {
    id: "get_phone_number",
    path: "/{phone_number_id}",
    ..Operation::GET
};

static UPDATE_PHONE_NUMBER: Operation = Operation {
    id: "update_phone_number",
    path: "/{phone_number_id}",
    idempotent: true,
    secrets: &[
        "/pin",
        "/webhook_configuration/verify_token",
        "/whatsapp_business_api_data/pin",
    ],
    ..Operation::POST
};

static REGISTER_PHONE_NUMBER: Operation = Operation {
    id: "register_phone_number",
    path: "/{phone_number_id}/register",
    accepts: ACCEPTS_SUCCESS,
    secrets: &["/backup/password", "/pin"],
    ..Operation::POST
};

static DEREGISTER_PHONE_NUMBER: Operation = Operation {
    id: "deregister_phone_number",
    path: "/{phone_number_id}/deregister",
    accepts: ACCEPTS_SUCCESS,
    ..Operation::POST
};

static REQUEST_VERIFICATION_CODE: Operation = Operation {
    id: "request_verification_code",
    path: "/{phone_number_id}/request_code",
    accepts: ACCEPTS_SUCCESS,
    ..Operation::POST
};

static VERIFY_CODE: Operation = Operation {
    id: "verify_code",
    path: "/{phone_number_id}/verify_code",
    accepts: &[Accept::Filled("/id"), Accept::OneOf("/success", &["true"])],
    secrets: &["/code"],
    ..Operation::POST
};

static GET_HEALTH_STATUS: Operation = Operation {
    id: "get_health_status",
    path: "/{node_id}",
    ..Operation::GET
};

static GET_WHATSAPP_ACCOUNT_NUMBER: Operation = Operation {
    id: "get_whatsapp_account_number",
    path: "/{whatsapp_account_number_id}",
    ..Operation::GET
};

static SYNC_SMB_APP_DATA: Operation = Operation {
    id: "sync_smb_app_data",
    path: "/{phone_number_id}/smb_app_data",
    accepts: &[Accept::Filled("/request_id")],
    ..Operation::POST
};
