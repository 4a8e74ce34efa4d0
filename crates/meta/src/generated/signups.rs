// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `signups`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::list_signups`](crate::Waba::list_signups): List the in-app signups of an account.
- [`Waba::create_signup`](crate::Waba::create_signup): Create an in-app signup for marketing messages.
- [`Client::get_signup`](crate::Client::get_signup): Read an in-app signup.
- [`Client::update_signup`](crate::Client::update_signup): Change or disable an in-app signup.
- [`Business::list_messaging_customer_bases`](crate::Business::list_messaging_customer_bases): List the customer bases of a portfolio.
- [`Business::create_messaging_customer_base`](crate::Business::create_messaging_customer_base): Create a customer base that in-app signups collect into.
- [`Waba::get_default_messaging_customer_base`](crate::Waba::get_default_messaging_customer_base): Read the customer base that signups of an account collect into.
- [`Waba::set_default_messaging_customer_base`](crate::Waba::set_default_messaging_customer_base): Set the customer base that signups of an account collect into.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListSignupsQuery`], [`CreateCustomerBase`], [`SetDefaultCustomerBase`],
//! [`CreateSignup`], [`UpdateSignup`].
//!
//! Types that you read: [`CreatedCustomerBase`], [`ListCustomerBasesResponse`],
//! [`DefaultCustomerBase`], [`ListSignupsResponse`], [`Signup`], [`SignupSaved`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Lenient, Timestamp};

/// Query of `list_signups`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSignupsQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListSignupsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

/// Id of an in-app signup; `user_preferences` webhooks repeat it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SignupId(String);

/// Id of a customer base.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CustomerBaseId(String);

/// A new customer base.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerBase {
    /// Its name.
    pub messaging_customer_base_name: String,
}

impl CreateCustomerBase {
    /// Creates a value from the required members.
    pub fn new(messaging_customer_base_name: impl Into<String>) -> Self {
        Self {
            messaging_customer_base_name: messaging_customer_base_name.into(),
        }
    }
}

/// The new customer base.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomerBase {
    /// Id of a customer base.
    pub messaging_customer_base_id: CustomerBaseId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The customer bases of a portfolio.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerBasesResponse {
    /// The customer bases.
    pub messaging_customer_bases: Vec<CustomerBase>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A customer base.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerBase {
    /// Id of a customer base.
    pub id: Option<CustomerBaseId>,
    /// Its name.
    pub name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Which customer base.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetDefaultCustomerBase {
    /// Id of a customer base.
    pub messaging_customer_base_id: CustomerBaseId,
}

impl SetDefaultCustomerBase {
    /// Creates a value from the required members.
    pub fn new(messaging_customer_base_id: impl Into<CustomerBaseId>) -> Self {
        Self {
            messaging_customer_base_id: messaging_customer_base_id.into(),
        }
    }
}

/// The customer base of an account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultCustomerBase {
    /// Id of a customer base.
    pub default_messaging_customer_base_id: Option<CustomerBaseId>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether the signup is open.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignupStatus {
    /// `ACTIVE`.
    Active,
    /// `DISABLED`.
    Disabled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A new signup.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSignup {
    /// Text that invites, 1 to 300 characters.
    pub signup_message: String,
    /// Text that confirms, 1 to 300 characters. May hold `{{promo_code}}`.
    pub confirmation_message: String,
    /// Address of your privacy policy.
    pub privacy_policy_url: String,
    /// Address of your website, https.
    pub website_url: Option<String>,
    /// Promotion code, 1 to 50 letters and digits.
    pub promo_code: Option<String>,
    /// Name of the signup, at most 256 characters.
    pub display_name: Option<String>,
    /// Consent to the terms. To be left out once they are accepted (error 2494176).
    pub policy: Option<SignupPolicy>,
}

impl CreateSignup {
    /// Creates a value from the required members.
    pub fn new(
        signup_message: impl Into<String>,
        confirmation_message: impl Into<String>,
        privacy_policy_url: impl Into<String>,
    ) -> Self {
        Self::from_required(
            signup_message.into(),
            confirmation_message.into(),
            privacy_policy_url.into(),
        )
    }

    /// Sets `website_url`.
    #[must_use]
    pub fn with_website_url(mut self, website_url: impl Into<String>) -> Self {
        self.website_url = Some(website_url.into());
        self
    }

    /// Sets `promo_code`.
    #[must_use]
    pub fn with_promo_code(mut self, promo_code: impl Into<String>) -> Self {
        self.promo_code = Some(promo_code.into());
        self
    }

    /// Sets `display_name`.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn with_policy(mut self, policy: impl Into<SignupPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }
}

/// Consent to the terms. To be left out once they are accepted (error 2494176).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SignupPolicy {
    /// Address of the terms; only an allowed one (error 2494177).
    pub tos: String,
    /// true: the terms are accepted.
    pub accepted: bool,
}

impl SignupPolicy {
    /// Creates a value from the required members.
    pub fn new(tos: impl Into<String>, accepted: bool) -> Self {
        Self { tos: tos.into(), accepted }
    }
}

/// What is to change.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSignup {
    /// Whether the signup is open.
    pub status: Option<SignupStatus>,
    /// Text that invites, 1 to 300 characters.
    pub signup_message: Option<String>,
    /// Text that confirms, 1 to 300 characters. May hold `{{promo_code}}`.
    pub confirmation_message: Option<String>,
    /// Address of your website, https.
    pub website_url: Option<String>,
    /// Promotion code, 1 to 50 letters and digits.
    pub promo_code: Option<String>,
    /// Name of the signup, at most 256 characters.
    pub display_name: Option<String>,
}

impl UpdateSignup {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<SignupStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `signup_message`.
    #[must_use]
    pub fn with_signup_message(mut self, signup_message: impl Into<String>) -> Self {
        self.signup_message = Some(signup_message.into());
        self
    }

    /// Sets `confirmation_message`.
    #[must_use]
    pub fn with_confirmation_message(
        mut self,
        confirmation_message: impl Into<String>,
    ) -> Self {
        self.confirmation_message = Some(confirmation_message.into());
        self
    }

    /// Sets `website_url`.
    #[must_use]
    pub fn with_website_url(mut self, website_url: impl Into<String>) -> Self {
        self.website_url = Some(website_url.into());
        self
    }

    /// Sets `promo_code`.
    #[must_use]
    pub fn with_promo_code(mut self, promo_code: impl Into<String>) -> Self {
        self.promo_code = Some(promo_code.into());
        self
    }

    /// Sets `display_name`.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

/// A page of signups.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSignupsResponse {
    /// The signups.
    pub data: Vec<Signup>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An in-app signup for marketing messages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Signup {
    /// Id of an in-app signup; `user_preferences` webhooks repeat it.
    pub id: SignupId,
    /// Id of a WhatsApp business account (WABA).
    pub waba_id: Option<shared::WabaId>,
    /// Whether the signup is open.
    pub status: Option<SignupStatus>,
    /// Text that invites.
    pub signup_message: Option<String>,
    /// Text that confirms.
    pub confirmation_message: Option<String>,
    /// Address of your privacy policy.
    pub privacy_policy_url: Option<String>,
    /// Promotion code.
    pub promo_code: Option<String>,
    /// Name of the signup.
    pub display_name: Option<String>,
    /// Address of your website.
    pub website_url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The created signup.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SignupSaved {
    /// Id of an in-app signup; `user_preferences` webhooks repeat it.
    pub id: SignupId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
