// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `phone_numbers`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::list_phone_numbers`](crate::Waba::list_phone_numbers): List the business phone numbers of an account.
- [`Waba::create_phone_number`](crate::Waba::create_phone_number): Add a phone number to an account.
- [`Phone::get_phone_number`](crate::Phone::get_phone_number): Get a business phone number.
- [`Phone::update_phone_number`](crate::Phone::update_phone_number): Set the two-step PIN, the display name or the callback address of a number.
- [`Phone::register_phone_number`](crate::Phone::register_phone_number): Register a number for the Cloud API.
- [`Phone::deregister_phone_number`](crate::Phone::deregister_phone_number): Take a number off the Cloud API.
- [`Phone::request_verification_code`](crate::Phone::request_verification_code): Have a verification code sent to the number.
- [`Phone::verify_code`](crate::Phone::verify_code): Prove the number with the code that came.
- [`Client::get_health_status`](crate::Client::get_health_status): Get the messaging health of a number, account, template or other node.
- [`Client::get_whatsapp_account_number`](crate::Client::get_whatsapp_account_number): Get a phone number by its account-number node.
- [`Phone::sync_smb_app_data`](crate::Phone::sync_smb_app_data): Start the transfer of contacts or history of a number that stays in the app.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListPhoneNumbersQuery`], [`GetPhoneNumberQuery`],
//! [`GetHealthStatusQuery`], [`GetWhatsappAccountNumberQuery`], [`CreatePhoneNumber`],
//! [`UpdatePhoneNumber`], [`RegisterPhoneNumber`], [`RequestVerificationCode`], [`VerifyCode`],
//! [`SyncSmbAppData`].
//!
//! Types that you read: [`CreatedPhoneNumber`], [`VerifyCodeResponse`], [`NodeHealth`],
//! [`SyncSmbAppDataResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::Extra;

/// Query of `list_phone_numbers`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Conditions, as JSON text of a list of field, operator and value.
    pub filtering: Option<String>,
    /// Order; left out, the latest first. The guide writes `['last_onboarded_time_ascending']`, the
    /// vendor's description `creation_time.asc`, `creation_time.desc`, `last_onboarded_time.asc` and
    /// `last_onboarded_time.desc`.
    pub sort: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListPhoneNumbersQuery {
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

    /// Sets `filtering`.
    #[must_use]
    pub fn with_filtering(mut self, filtering: impl Into<String>) -> Self {
        self.filtering = Some(filtering.into());
        self
    }

    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
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

/// Query of `get_phone_number`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPhoneNumberQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetPhoneNumberQuery {
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
}

/// Query of `get_health_status`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetHealthStatusQuery {
    /// The one member to answer with.
    pub fields: HealthFields,
}

impl GetHealthStatusQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Query of `get_whatsapp_account_number`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetWhatsappAccountNumberQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetWhatsappAccountNumberQuery {
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
}

/// Id of any node of the graph.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(String);

/// Id of an account-number node.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountNumberId(String);

/// Always `health_status`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum HealthFields {
    /// `health_status`.
    #[default]
    HealthStatus,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A number to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePhoneNumber {
    /// Dialling code of the country. Some clients send it as `country_code`.
    pub cc: String,
    /// A phone number without the dialling code of its country.
    pub phone_number: NewPhoneNumber,
    /// Display name, 2 to 75 characters.
    pub verified_name: String,
    /// true moves the number from another account.
    pub migrate_phone_number: Option<bool>,
    /// Id of a phone number that a partner verified beforehand (not the number itself).
    pub preverified_id: Option<shared::PreverifiedNumberId>,
}

impl CreatePhoneNumber {
    /// Creates a value from the required members.
    pub fn new(
        cc: impl Into<String>,
        phone_number: impl Into<NewPhoneNumber>,
        verified_name: impl Into<String>,
    ) -> Self {
        Self::from_required(cc.into(), phone_number.into(), verified_name.into())
    }

    /// Sets `migrate_phone_number`.
    #[must_use]
    pub fn with_migrate_phone_number(mut self, migrate_phone_number: bool) -> Self {
        self.migrate_phone_number = Some(migrate_phone_number);
        self
    }

    /// Sets `preverified_id`.
    #[must_use]
    pub fn with_preverified_id(
        mut self,
        preverified_id: impl Into<shared::PreverifiedNumberId>,
    ) -> Self {
        self.preverified_id = given(preverified_id.into());
        self
    }
}

/// A phone number without the dialling code of its country.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NewPhoneNumber(String);

/// The added number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedPhoneNumber {
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub id: shared::PhoneNumberId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What to change; one thing at a time is the documented way.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// Always whatsapp.
    pub messaging_product: Option<shared::MessagingProduct>,
    /// Two-step verification PIN, 6 digits.
    pub pin: Option<TwoStepPin>,
    /// Display name to ask for; it is reviewed.
    pub new_display_name: Option<String>,
    /// A callback address for this number alone.
    pub webhook_configuration: Option<CallbackOverride>,
    /// Whether the number is found by search.
    pub search_visibility: Option<shared::SearchVisibility>,
    /// State of the connection; only in the vendor's description.
    pub connection_status: Option<ConnectionStatus>,
    /// Callback address; only in the vendor's description.
    pub webhook_url: Option<String>,
    /// Business username; only in the vendor's description, the guide has `set_username`.
    pub username: Option<String>,
    /// Security of the number; only in the vendor's description.
    pub whatsapp_business_api_data: Option<BusinessApiData>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl UpdatePhoneNumber {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `messaging_product`.
    #[must_use]
    pub fn with_messaging_product(
        mut self,
        messaging_product: impl Into<shared::MessagingProduct>,
    ) -> Self {
        self.messaging_product = Some(messaging_product.into());
        self
    }

    /// Sets `pin`.
    #[must_use]
    pub fn with_pin(mut self, pin: impl Into<TwoStepPin>) -> Self {
        self.pin = given(pin.into());
        self
    }

    /// Sets `new_display_name`.
    #[must_use]
    pub fn with_new_display_name(mut self, new_display_name: impl Into<String>) -> Self {
        self.new_display_name = Some(new_display_name.into());
        self
    }

    /// Sets `webhook_configuration`.
    #[must_use]
    pub fn with_webhook_configuration(
        mut self,
        webhook_configuration: impl Into<CallbackOverride>,
    ) -> Self {
        self.webhook_configuration = Some(webhook_configuration.into());
        self
    }

    /// Sets `search_visibility`.
    #[must_use]
    pub fn with_search_visibility(
        mut self,
        search_visibility: impl Into<shared::SearchVisibility>,
    ) -> Self {
        self.search_visibility = Some(search_visibility.into());
        self
    }

    /// Sets `connection_status`.
    #[must_use]
    pub fn with_connection_status(
        mut self,
        connection_status: impl Into<ConnectionStatus>,
    ) -> Self {
        self.connection_status = Some(connection_status.into());
        self
    }

    /// Sets `webhook_url`.
    #[must_use]
    pub fn with_webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `whatsapp_business_api_data`.
    #[must_use]
    pub fn with_whatsapp_business_api_data(
        mut self,
        whatsapp_business_api_data: impl Into<BusinessApiData>,
    ) -> Self {
        self.whatsapp_business_api_data = Some(whatsapp_business_api_data.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// State of the connection; only in the vendor's description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionStatus {
    /// `CONNECTED`.
    Connected,
    /// `DISCONNECTED`.
    Disconnected,
    /// `PENDING`.
    Pending,
    /// `FLAGGED`.
    Flagged,
    /// `RESTRICTED`.
    Restricted,
    /// `RATE_LIMITED`.
    RateLimited,
    /// `MESSAGING_LIMIT_TIER_0`.
    MessagingLimitTier0,
    /// `MESSAGING_LIMIT_TIER_1`.
    MessagingLimitTier1,
    /// `MESSAGING_LIMIT_TIER_2`.
    MessagingLimitTier2,
    /// `MESSAGING_LIMIT_TIER_3`.
    MessagingLimitTier3,
    /// `MESSAGING_LIMIT_TIER_4`.
    MessagingLimitTier4,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Security of the number; only in the vendor's description.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessApiData {
    /// Two-step verification PIN, 6 digits.
    pub pin: Option<TwoStepPin>,
    /// Whether security notices show.
    pub show_security_notifications: Option<bool>,
    /// Whether users hear of a change of the number.
    pub notify_user_change_number: Option<bool>,
}

impl BusinessApiData {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `pin`.
    #[must_use]
    pub fn with_pin(mut self, pin: impl Into<TwoStepPin>) -> Self {
        self.pin = given(pin.into());
        self
    }

    /// Sets `show_security_notifications`.
    #[must_use]
    pub fn with_show_security_notifications(
        mut self,
        show_security_notifications: bool,
    ) -> Self {
        self.show_security_notifications = Some(show_security_notifications);
        self
    }

    /// Sets `notify_user_change_number`.
    #[must_use]
    pub fn with_notify_user_change_number(
        mut self,
        notify_user_change_number: bool,
    ) -> Self {
        self.notify_user_change_number = Some(notify_user_change_number);
        self
    }
}

/// Two-step verification PIN, 6 digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TwoStepPin(String);

/// A callback address for this number alone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallbackOverride {
    /// The address; an empty text removes it.
    pub override_callback_uri: String,
    /// Text that the provider repeats when it verifies the callback address.
    pub verify_token: Option<shared::VerifyToken>,
}

impl CallbackOverride {
    /// Creates a value from the required members.
    pub fn new(override_callback_uri: impl Into<String>) -> Self {
        Self::from_required(override_callback_uri.into())
    }

    /// Sets `verify_token`.
    #[must_use]
    pub fn with_verify_token(
        mut self,
        verify_token: impl Into<shared::VerifyToken>,
    ) -> Self {
        self.verify_token = given(verify_token.into());
        self
    }
}

/// How to register.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterPhoneNumber {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Two-step verification PIN, 6 digits.
    pub pin: TwoStepPin,
    /// Country in which messages are stored. As part of a registration up to v20 only.
    pub data_localization_region: Option<shared::DataLocalizationRegion>,
    /// Minutes that messages stay in the provider's own storage, 60. Up to v20 only.
    pub meta_store_retention_minutes: Option<i64>,
    /// Whether the number is a real one or one for tests; only in the vendor's description.
    pub tier: Option<RegistrationTier>,
    /// Backup of an on-premises number that moves.
    pub backup: Option<RegistrationBackup>,
}

impl RegisterPhoneNumber {
    /// Creates a value from the required members.
    pub fn new(pin: impl Into<TwoStepPin>) -> Self {
        Self::from_required(pin.into())
    }

    /// Sets `data_localization_region`.
    #[must_use]
    pub fn with_data_localization_region(
        mut self,
        data_localization_region: impl Into<shared::DataLocalizationRegion>,
    ) -> Self {
        self.data_localization_region = Some(data_localization_region.into());
        self
    }

    /// Sets `meta_store_retention_minutes`.
    #[must_use]
    pub fn with_meta_store_retention_minutes(
        mut self,
        meta_store_retention_minutes: i64,
    ) -> Self {
        self.meta_store_retention_minutes = Some(meta_store_retention_minutes);
        self
    }

    /// Sets `tier`.
    #[must_use]
    pub fn with_tier(mut self, tier: impl Into<RegistrationTier>) -> Self {
        self.tier = Some(tier.into());
        self
    }

    /// Sets `backup`.
    #[must_use]
    pub fn with_backup(mut self, backup: impl Into<RegistrationBackup>) -> Self {
        self.backup = Some(backup.into());
        self
    }
}

/// Whether the number is a real one or one for tests; only in the vendor's description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrationTier {
    /// `PROD`.
    Prod,
    /// `SANDBOX`.
    Sandbox,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Backup of an on-premises number that moves.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegistrationBackup {
    /// Password of the backup.
    pub password: BackupPassword,
    /// The backup, base64.
    pub data: String,
}

impl RegistrationBackup {
    /// Creates a value from the required members.
    pub fn new(password: impl Into<BackupPassword>, data: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            data: data.into(),
        }
    }
}

/// Password of the backup.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BackupPassword(String);

/// How the code comes.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationCodeMethod {
    /// `SMS`.
    Sms,
    /// `VOICE`.
    Voice,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How and in which language.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestVerificationCode {
    /// How the code comes.
    pub code_method: VerificationCodeMethod,
    /// Language, such as `en_US` or en.
    pub language: String,
}

impl RequestVerificationCode {
    /// Creates a value from the required members.
    pub fn new(
        code_method: impl Into<VerificationCodeMethod>,
        language: impl Into<String>,
    ) -> Self {
        Self {
            code_method: code_method.into(),
            language: language.into(),
        }
    }
}

/// The code that came.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyCode {
    /// Verification code, with or without hyphen.
    pub code: shared::VerificationCode,
}

impl VerifyCode {
    /// Creates a value from the required members.
    pub fn new(code: impl Into<shared::VerificationCode>) -> Self {
        Self { code: code.into() }
    }
}

/// Plain acknowledgement.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyCodeResponse {
    /// true when the number is verified.
    pub success: bool,
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub id: Option<shared::PhoneNumberId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Health of a node.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NodeHealth {
    /// Id of any node of the graph.
    pub id: Option<NodeId>,
    /// Whether messages can be sent, and what prevents it.
    pub health_status: Option<shared::HealthStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What to transfer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncSmbAppData {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// `smb_app_state_sync`: contacts; history: earlier messages.
    pub sync_type: SmbSyncType,
}

impl SyncSmbAppData {
    /// Creates a value from the required members.
    pub fn new(sync_type: impl Into<SmbSyncType>) -> Self {
        Self::from_required(sync_type.into())
    }
}

/// `smb_app_state_sync`: contacts; history: earlier messages.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmbSyncType {
    /// `smb_app_state_sync`.
    Contacts,
    /// `history`.
    History,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The transfer has been asked for. Not documented; by third parties.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncSmbAppDataResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
