// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `preverified_numbers`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Business, Client};
use crate::generated::provider::ACCEPTS_SUCCESS;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, Operation, PageBy, Paging};

impl Business {
    /// Add a phone number to be verified beforehand.
    ///
    /// The number is then verified by `request_preverified_code` and `verify_preverified_code`, before
    /// any client uses it. The vendor's description calls the id of the path that of an account; it is
    /// the portfolio's.
    ///
    /// `POST /{business_id}/add_phone_numbers`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::preverified_numbers::AddPreverifiedNumber;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = AddPreverifiedNumber::new("+15550002222");
    /// let added = business.add_preverified_number(&request).await?;
    /// println!("{:?}", added.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_preverified_number(
        &self,
        body: &AddPreverifiedNumber,
    ) -> Call<PreverifiedNumberAdded> {
        self.core
            .request(&ADD_PREVERIFIED_NUMBER)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }

    /// List the pre-verified numbers of the portfolio.
    ///
    /// The SDK and the vendor's description differ in members and filters; both kinds are described,
    /// those of the SDK are the likelier ones.
    ///
    /// `GET /{business_id}/preverified_numbers`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::preverified_numbers::{
    ///     ListPreverifiedNumbersQuery, PreverifiedNumberAvailability,
    ///     PreverifiedNumberVerification,
    /// };
    /// use waxwing_meta::shared::CodeVerificationStatus;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListPreverifiedNumbersQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25)
    ///     .with_code_verification_status(CodeVerificationStatus::Verified)
    ///     .with_phone_number("+15550002222")
    ///     .with_verification_status(PreverifiedNumberVerification::Verified)
    ///     .with_availability_status(PreverifiedNumberAvailability::Available)
    ///     .with_country_code("US");
    /// let mut preverified_numbers = business.list_preverified_numbers_all(&query);
    /// while let Some(preverified_number) = preverified_numbers.next().await {
    ///     println!("{:?}", preverified_number?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_preverified_numbers(
        &self,
        query: &ListPreverifiedNumbersQuery,
    ) -> Call<ListPreverifiedNumbersResponse> {
        self.core
            .request(&LIST_PREVERIFIED_NUMBERS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_preverified_numbers`], as a stream.
    pub fn list_preverified_numbers_all(
        &self,
        query: &ListPreverifiedNumbersQuery,
    ) -> Pages<PreverifiedNumber> {
        self.core
            .request(&LIST_PREVERIFIED_NUMBERS)
            .path("business_id", &self.id)
            .query(query)
            .pages(&LIST_PREVERIFIED_NUMBERS_PAGES)
    }

    /// Share a pre-verified number with a partner.
    ///
    /// The body names the number and the partner's portfolio. `unshare_preverified_number` takes it
    /// back.
    ///
    /// `POST /{business_id}/share_preverified_numbers`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::preverified_numbers::SharePreverifiedNumber;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SharePreverifiedNumber::new("106540352242999", "506914307656635");
    /// let answer = business.share_preverified_number(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn share_preverified_number(
        &self,
        body: &SharePreverifiedNumber,
    ) -> Call<shared::Success> {
        self.core
            .request(&SHARE_PREVERIFIED_NUMBER)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }

    /// Stop sharing a pre-verified number with a partner.
    ///
    /// The arguments go into the query.
    ///
    /// `DELETE /{business_id}/share_preverified_numbers`. Safe to repeat.
    ///
    /// Source: Meta developer documentation for the WhatsApp Cloud API, guides for solution providers;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::preverified_numbers::UnsharePreverifiedNumberQuery;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = UnsharePreverifiedNumberQuery::new("106540352242999", "506914307656635");
    /// let answer = business.unshare_preverified_number(&query).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unshare_preverified_number(
        &self,
        query: &UnsharePreverifiedNumberQuery,
    ) -> Call<shared::Success> {
        self.core
            .request(&UNSHARE_PREVERIFIED_NUMBER)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }
}

impl Client {
    /// Read a pre-verified number.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `GET /{preverified_phone_number_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::preverified_numbers::GetPreverifiedNumberQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetPreverifiedNumberQuery::new().with_fields("id");
    /// let preverified_number = client
    ///     .get_preverified_number("106540352242999", &query)
    ///     .await?;
    /// println!("{:?}", preverified_number.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_preverified_number(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        query: &GetPreverifiedNumberQuery,
    ) -> Call<PreverifiedNumber> {
        self.core
            .request(&GET_PREVERIFIED_NUMBER)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .query(query)
            .call()
    }

    /// Delete a pre-verified number.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `DELETE /{preverified_phone_number_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = client.delete_preverified_number("106540352242999").await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_preverified_number(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
    ) -> Call<shared::Success> {
        self.core
            .request(&DELETE_PREVERIFIED_NUMBER)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .call()
    }

    /// List the partners that a pre-verified number is shared with.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `GET /{preverified_phone_number_id}/partners`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::preverified_numbers::ListPreverifiedNumberPartnersQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListPreverifiedNumberPartnersQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut answer = client
    ///     .list_preverified_number_partners_all("106540352242999", &query);
    /// while let Some(item) = answer.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_preverified_number_partners(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        query: &ListPreverifiedNumberPartnersQuery,
    ) -> Call<ListPreverifiedNumberPartnersResponse> {
        self.core
            .request(&LIST_PREVERIFIED_NUMBER_PARTNERS)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_preverified_number_partners`], as a stream.
    pub fn list_preverified_number_partners_all(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        query: &ListPreverifiedNumberPartnersQuery,
    ) -> Pages<PreverifiedNumberPartner> {
        self.core
            .request(&LIST_PREVERIFIED_NUMBER_PARTNERS)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .query(query)
            .pages(&LIST_PREVERIFIED_NUMBER_PARTNERS_PAGES)
    }

    /// Have a verification code sent to a pre-verified number.
    ///
    /// As `request_verification_code`, for a number that belongs to no account yet. The code goes into
    /// `verify_preverified_code`.
    ///
    /// `POST /{preverified_phone_number_id}/request_code`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::preverified_numbers::{PreverifiedCodeMethod, RequestPreverifiedCode};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = RequestPreverifiedCode::new(PreverifiedCodeMethod::Sms, "en_US");
    /// let answer = client
    ///     .request_preverified_code("106540352242999", &request)
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_preverified_code(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        body: &RequestPreverifiedCode,
    ) -> Call<shared::Success> {
        self.core
            .request(&REQUEST_PREVERIFIED_CODE)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .json(body)
            .call()
    }

    /// Verify a pre-verified number with the code that it got.
    ///
    /// At most 125 calls an hour, by the vendor's description.
    ///
    /// `POST /{preverified_phone_number_id}/verify_code`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::preverified_numbers::VerifyPreverifiedCode;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = VerifyPreverifiedCode::new("123456");
    /// let answer = client
    ///     .verify_preverified_code("106540352242999", &request)
    ///     .await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_preverified_code(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        body: &VerifyPreverifiedCode,
    ) -> Call<PreverifiedCodeVerified> {
        self.core
            .request(&VERIFY_PREVERIFIED_CODE)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .json(body)
            .call()
    }
}

static ADD_PREVERIFIED_NUMBER: Operation = Operation {
    id: "add_preverified_number",
    path: "/{business_id}/add_phone_numbers",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static LIST_PREVERIFIED_NUMBERS: Operation = Operation {
    id: "list_preverified_numbers",
    path: "/{business_id}/preverified_numbers",
    ..Operation::GET
};

static LIST_PREVERIFIED_NUMBERS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static SHARE_PREVERIFIED_NUMBER: Operation = Operation {
    id: "share_preverified_number",
    path: "/{business_id}/share_preverified_numbers",
    accepts: ACCEPTS_SUCCESS,
    ..Operation::POST
};

static UNSHARE_PREVERIFIED_NUMBER: Operation = Operation {
    id: "unshare_preverified_number",
    method: "DELETE",
    path: "/{business_id}/share_preverified_numbers",
    idempotent: true,
    ..Operation::POST
};

static GET_PREVERIFIED_NUMBER: Operation = Operation {
    id: "get_preverified_number",
    path: "/{preverified_phone_number_id}",
    ..Operation::GET
};

static DELETE_PREVERIFIED_NUMBER: Operation = Operation {
    id: "delete_preverified_number",
    method: "DELETE",
    path: "/{preverified_phone_number_id}",
    idempotent: true,
    ..Operation::POST
};

static LIST_PREVERIFIED_NUMBER_PARTNERS: Operation = Operation {
    id: "list_preverified_number_partners",
    path: "/{preverified_phone_number_id}/partners",
    ..Operation::GET
};

static LIST_PREVERIFIED_NUMBER_PARTNERS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static REQUEST_PREVERIFIED_CODE: Operation = Operation {
    id: "request_preverified_code",
    path: "/{preverified_phone_number_id}/request_code",
    accepts: ACCEPTS_SUCCESS,
    ..Operation::POST
};

static VERIFY_PREVERIFIED_CODE: Operation = Operation {
    id: "verify_preverified_code",
    path: "/{preverified_phone_number_id}/verify_code",
    accepts: &[Accept::Filled("/id"), Accept::OneOf("/success", &["true"])],
    secrets: &["/code"],
    ..Operation::POST
};
