// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `signups`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Business, Client, Waba};
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, Operation, PageBy, Paging};

impl Business {
    /// List the customer bases of a portfolio.
    ///
    /// The list has a name of its own in place of data, and comes whole.
    ///
    /// `GET /{business_id}/messaging_customer_base`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    /// let messaging_customer_bases = business.list_messaging_customer_bases().await?;
    /// for messaging_customer_base in &messaging_customer_bases.messaging_customer_bases {
    ///     println!("{:?}", messaging_customer_base.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messaging_customer_bases(&self) -> Call<ListCustomerBasesResponse> {
        self.core
            .request(&LIST_MESSAGING_CUSTOMER_BASES)
            .path("business_id", &self.id)
            .call()
    }

    /// Create a customer base that in-app signups collect into.
    ///
    /// Needed before `set_default_messaging_customer_base`.
    ///
    /// `POST /{business_id}/messaging_customer_base`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::signups::CreateCustomerBase;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateCustomerBase::new("Newsletter");
    /// let created = business.create_messaging_customer_base(&request).await?;
    /// println!("{:?}", created.messaging_customer_base_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_messaging_customer_base(
        &self,
        body: &CreateCustomerBase,
    ) -> Call<CreatedCustomerBase> {
        self.core
            .request(&CREATE_MESSAGING_CUSTOMER_BASE)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }
}

impl Client {
    /// Read an in-app signup.
    ///
    /// Error 2494164 when there is none.
    ///
    /// `GET /signups/{signup_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>; GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let signup = client.get_signup("1122334455667788").await?;
    /// println!("{:?}", signup.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_signup(&self, signup_id: impl Into<SignupId>) -> Call<Signup> {
        self.core.request(&GET_SIGNUP).id::<SignupId>("signup_id", signup_id).call()
    }

    /// Change or disable an in-app signup.
    ///
    /// Members left out stay. `privacy_policy_url` cannot be changed. Error 2494164 when there is no
    /// such signup, and those of `create_signup`.
    ///
    /// `POST /signups/{signup_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>; GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::signups::{SignupStatus, UpdateSignup};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateSignup::new().with_status(SignupStatus::Disabled);
    /// let updated = client.update_signup("1122334455667788", &request).await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_signup(
        &self,
        signup_id: impl Into<SignupId>,
        body: &UpdateSignup,
    ) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_SIGNUP)
            .id::<SignupId>("signup_id", signup_id)
            .json(body)
            .call()
    }
}

impl Waba {
    /// List the in-app signups of an account.
    ///
    /// status tells open and disabled ones apart.
    ///
    /// `GET /{waba_id}/signups`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>; GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::signups::ListSignupsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListSignupsQuery::new().with_fields("id").with_limit(25);
    /// let mut signups = waba.list_signups_all(&query);
    /// while let Some(signup) = signups.next().await {
    ///     println!("{:?}", signup?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_signups(&self, query: &ListSignupsQuery) -> Call<ListSignupsResponse> {
        self.core.request(&LIST_SIGNUPS).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_signups`], as a stream.
    pub fn list_signups_all(&self, query: &ListSignupsQuery) -> Pages<Signup> {
        self.core
            .request(&LIST_SIGNUPS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_SIGNUPS_PAGES)
    }

    /// Create an in-app signup for marketing messages.
    ///
    /// Wants Graph v22.0 or later. There is no call that deletes a signup; `update_signup` disables it.
    /// Errors: 2494165 not enabled for the account, 2494166 and 2494167 placeholders, 2494168, 2494176
    /// and 2494177 terms, 2494179 `website_url` not https.
    ///
    /// `POST /{waba_id}/signups`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>; GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::signups::{CreateSignup, SignupPolicy};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateSignup::new(
    ///     "Get our offers",
    ///     "Welcome! Your code is {{promo_code}}.",
    ///     "https://example.com/privacy",
    /// )
    /// .with_website_url("https://example.com")
    /// .with_promo_code("HELLO10")
    /// .with_display_name("Example offers")
    /// .with_policy(SignupPolicy::new("https://example.com/terms", true));
    /// let created = waba.create_signup(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_signup(&self, body: &CreateSignup) -> Call<SignupSaved> {
        self.core.request(&CREATE_SIGNUP).path("waba_id", &self.id).json(body).call()
    }

    /// Read the customer base that signups of an account collect into.
    ///
    /// Answers as `set_default_messaging_customer_base`. What comes when none was set is not documented.
    ///
    /// `GET /{waba_id}/default_messaging_customer_base`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = waba.get_default_messaging_customer_base().await?;
    /// println!("{:?}", answer.default_messaging_customer_base_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_default_messaging_customer_base(&self) -> Call<DefaultCustomerBase> {
        self.core
            .request(&GET_DEFAULT_MESSAGING_CUSTOMER_BASE)
            .path("waba_id", &self.id)
            .call()
    }

    /// Set the customer base that signups of an account collect into.
    ///
    /// Takes the place of the one set before.
    ///
    /// `POST /{waba_id}/default_messaging_customer_base`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::signups::SetDefaultCustomerBase;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetDefaultCustomerBase::new("3344556677889900");
    /// let answer = waba.set_default_messaging_customer_base(&request).await?;
    /// println!("{:?}", answer.default_messaging_customer_base_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_default_messaging_customer_base(
        &self,
        body: &SetDefaultCustomerBase,
    ) -> Call<DefaultCustomerBase> {
        self.core
            .request(&SET_DEFAULT_MESSAGING_CUSTOMER_BASE)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

static LIST_SIGNUPS: Operation = Operation {
    id: "list_signups",
    path: "/{waba_id}/signups",
    ..Operation::GET
};

static LIST_SIGNUPS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_SIGNUP: Operation = Operation {
    id: "create_signup",
    path: "/{waba_id}/signups",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static GET_SIGNUP: Operation = Operation {
    id: "get_signup",
    path: "/signups/{signup_id}",
    ..Operation::GET
};

static UPDATE_SIGNUP: Operation = Operation {
    id: "update_signup",
    path: "/signups/{signup_id}",
    idempotent: true,
    ..Operation::POST
};

static LIST_MESSAGING_CUSTOMER_BASES: Operation = Operation {
    id: "list_messaging_customer_bases",
    path: "/{business_id}/messaging_customer_base",
    ..Operation::GET
};

static CREATE_MESSAGING_CUSTOMER_BASE: Operation = Operation {
    id: "create_messaging_customer_base",
    path: "/{business_id}/messaging_customer_base",
    accepts: &[Accept::Filled("/messaging_customer_base_id")],
    ..Operation::POST
};

static GET_DEFAULT_MESSAGING_CUSTOMER_BASE: Operation = Operation {
    id: "get_default_messaging_customer_base",
    path: "/{waba_id}/default_messaging_customer_base",
    ..Operation::GET
};

static SET_DEFAULT_MESSAGING_CUSTOMER_BASE: Operation = Operation {
    id: "set_default_messaging_customer_base",
    path: "/{waba_id}/default_messaging_customer_base",
    idempotent: true,
    ..Operation::POST
};
