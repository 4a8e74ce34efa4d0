// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhooks`.

use super::shared;

/// What is posted to you. At most 3 MB and 1000 changes. Answer 200 at once, else it is sent again
/// for up to 7 days (1 hour for numbers without storage); duplicates happen and order is not kept.
/// The header X-Hub-Signature-256 signs the raw bytes with the app secret.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// Always `whatsapp_business_account`.
    pub object: Option<String>,
    /// One entry per account.
    pub entry: Vec<WebhookEntry>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookEnvelope {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("object", &self.object)?;
        object.member("entry", &self.entry)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookEnvelope {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            object: members.lenient("object")?,
            entry: members.always("entry")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookEnvelope);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookEnvelope {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookEnvelope".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("object", generator.subschema_for::<String>()),
            ("entry", generator.subschema_for::<Vec<WebhookEntry>>()),
        ])
    }
}

/// The changes of one account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEntry {
    /// Id of the WhatsApp business account; for `partner_solutions` that of the business portfolio.
    pub id: Option<WebhookEntryId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The changes.
    pub changes: Vec<WebhookChange>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookEntry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("time", &self.time)?;
        object.member("changes", &self.changes)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookEntry {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            time: members.lenient("time")?,
            changes: members.always("changes")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookEntry);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookEntry {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookEntry".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<WebhookEntryId>()),
            (
                "time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("changes", generator.subschema_for::<Vec<WebhookChange>>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc =
    " Id of the WhatsApp business account; for `partner_solutions` that of the business portfolio."]
    pub struct WebhookEntryId;
}

/// One event: field says which, value is its payload.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookChange {
    /// Kind of event. `business_username_update` is an older name of `business_username_updates`,
    /// `group_participant_update` a spelling of the vendor's own description.
    pub field: WebhookField,
    /// The payload, by field.
    pub value: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("field", &self.field)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            field: members.always("field")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("field", generator.subschema_for::<WebhookField>()),
            ("value", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Kind of event. `business_username_update` is an older name of `business_username_updates`,"]
    #[doc = " `group_participant_update` a spelling of the vendor's own description."]
    pub enum WebhookField { #[doc = " `messages`."] Messages = "messages", #[doc =
    " `account_alerts`."] AccountAlerts = "account_alerts", #[doc =
    " `account_review_update`."] AccountReviewUpdate = "account_review_update", #[doc =
    " `account_settings_update`."] AccountSettingsUpdate = "account_settings_update",
    #[doc = " `account_update`."] AccountUpdate = "account_update", #[doc =
    " `automatic_events`."] AutomaticEvents = "automatic_events", #[doc =
    " `business_capability_update`."] BusinessCapabilityUpdate =
    "business_capability_update", #[doc = " `business_status_update`."]
    BusinessStatusUpdate = "business_status_update", #[doc =
    " `business_username_update`."] BusinessUsernameUpdate = "business_username_update",
    #[doc = " `business_username_updates`."] BusinessUsernameUpdates =
    "business_username_updates", #[doc = " `calls`."] Calls = "calls", #[doc =
    " `flows`."] Flows = "flows", #[doc = " `group_lifecycle_update`."]
    GroupLifecycleUpdate = "group_lifecycle_update", #[doc =
    " `group_participant_update`."] GroupParticipantUpdate = "group_participant_update",
    #[doc = " `group_participants_update`."] GroupParticipantsUpdate =
    "group_participants_update", #[doc = " `group_settings_update`."] GroupSettingsUpdate
    = "group_settings_update", #[doc = " `group_status_update`."] GroupStatusUpdate =
    "group_status_update", #[doc = " `history`."] History = "history", #[doc =
    " `message_echoes`."] MessageEchoes = "message_echoes", #[doc =
    " `message_template_components_update`."] MessageTemplateComponentsUpdate =
    "message_template_components_update", #[doc = " `message_template_quality_update`."]
    MessageTemplateQualityUpdate = "message_template_quality_update", #[doc =
    " `message_template_status_update`."] MessageTemplateStatusUpdate =
    "message_template_status_update", #[doc = " `messaging_handovers`."]
    MessagingHandovers = "messaging_handovers", #[doc = " `partner_solutions`."]
    PartnerSolutions = "partner_solutions", #[doc = " `payment_configuration_update`."]
    PaymentConfigurationUpdate = "payment_configuration_update", #[doc =
    " `phone_number_name_update`."] PhoneNumberNameUpdate = "phone_number_name_update",
    #[doc = " `phone_number_quality_update`."] PhoneNumberQualityUpdate =
    "phone_number_quality_update", #[doc = " `security`."] Security = "security", #[doc =
    " `smb_app_state_sync`."] SmbAppStateSync = "smb_app_state_sync", #[doc =
    " `smb_message_echoes`."] SmbMessageEchoes = "smb_message_echoes", #[doc =
    " `standby`."] Standby = "standby", #[doc = " `template_category_update`."]
    TemplateCategoryUpdate = "template_category_update", #[doc =
    " `template_correct_category_detection`."] TemplateCorrectCategoryDetection =
    "template_correct_category_detection", #[doc = " `tracking_events`."] TrackingEvents
    = "tracking_events", #[doc = " `user_preferences`."] UserPreferences =
    "user_preferences", }
}

/// Payload of messages: incoming messages, statuses of sent ones, taps on links, or errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessagesValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// Who wrote; since 2026 also to whom a sent, delivered or read message went. Not with a change of
    /// number.
    pub contacts: Option<Vec<WebhookContact>>,
    /// Incoming messages.
    pub messages: Option<Vec<IncomingMessage>>,
    /// News of sent messages.
    pub statuses: Option<Vec<MessageStatus>>,
    /// What users did with marketing messages; stands alone.
    pub user_actions: Option<Vec<UserAction>>,
    /// Faults of the system, app or account, or of a message that could not be shown.
    pub errors: Option<Vec<WebhookError>>,
    /// What was said so far, for a responder who did not see it (conversation routing).
    pub conversation_context: Option<Box<ConversationContext>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MessagesValue {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `messages`, empty when it was left out.
    pub fn messages(&self) -> &[IncomingMessage] {
        self.messages.as_deref().unwrap_or_default()
    }

    /// `statuses`, empty when it was left out.
    pub fn statuses(&self) -> &[MessageStatus] {
        self.statuses.as_deref().unwrap_or_default()
    }

    /// `user_actions`, empty when it was left out.
    pub fn user_actions(&self) -> &[UserAction] {
        self.user_actions.as_deref().unwrap_or_default()
    }

    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for MessagesValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("messages", &self.messages)?;
        object.optional("statuses", &self.statuses)?;
        object.optional("user_actions", &self.user_actions)?;
        object.optional("errors", &self.errors)?;
        object.optional("conversation_context", &self.conversation_context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessagesValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            contacts: members.lenient("contacts")?,
            messages: members.lenient("messages")?,
            statuses: members.lenient("statuses")?,
            user_actions: members.lenient("user_actions")?,
            errors: members.lenient("errors")?,
            conversation_context: members.lenient("conversation_context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessagesValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessagesValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessagesValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("contacts", generator.subschema_for::<Vec<WebhookContact>>()),
            ("messages", generator.subschema_for::<Vec<IncomingMessage>>()),
            ("statuses", generator.subschema_for::<Vec<MessageStatus>>()),
            ("user_actions", generator.subschema_for::<Vec<UserAction>>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
            (
                "conversation_context",
                generator.subschema_for::<Box<ConversationContext>>(),
            ),
        ])
    }
}

/// What a user did with a marketing message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserAction {
    /// What was done.
    pub action_type: Option<UserActionType>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A tap on a link. A view of the page behind it has `click_id` and `tracking_token` alone.
    pub marketing_messages_link_click_data: Option<LinkClick>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UserAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("action_type", &self.action_type)?;
        object.optional("timestamp", &self.timestamp)?;
        object
            .optional(
                "marketing_messages_link_click_data",
                &self.marketing_messages_link_click_data,
            )?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UserAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            action_type: members.lenient("action_type")?,
            timestamp: members.lenient("timestamp")?,
            marketing_messages_link_click_data: members
                .lenient("marketing_messages_link_click_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UserAction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UserAction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UserAction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("action_type", generator.subschema_for::<UserActionType>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "marketing_messages_link_click_data",
                generator.subschema_for::<LinkClick>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What was done."] pub enum UserActionType { #[doc =
    " `marketing_messages_link_click`."] MarketingMessagesLinkClick =
    "marketing_messages_link_click", #[doc = " `landing_page_view`."] LandingPageView =
    "landing_page_view", }
}

/// A tap on a link. A view of the page behind it has `click_id` and `tracking_token` alone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkClick {
    /// What was tapped, a button or a link in the body.
    pub click_component: Option<LinkClickComponent>,
    /// The product that was tapped.
    pub product_id: Option<String>,
    /// Id of the tap.
    pub click_id: Option<String>,
    /// Token to recognise the user's visit by.
    pub tracking_token: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for LinkClick {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("click_component", &self.click_component)?;
        object.optional("product_id", &self.product_id)?;
        object.optional("click_id", &self.click_id)?;
        object.optional("tracking_token", &self.tracking_token)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LinkClick {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            click_component: members.lenient("click_component")?,
            product_id: members.lenient("product_id")?,
            click_id: members.lenient("click_id")?,
            tracking_token: members.lenient("tracking_token")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LinkClick);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LinkClick {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LinkClick".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("click_component", generator.subschema_for::<LinkClickComponent>()),
            ("product_id", generator.subschema_for::<String>()),
            ("click_id", generator.subschema_for::<String>()),
            ("tracking_token", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What was tapped, a button or a link in the body."] pub enum
    LinkClickComponent { #[doc = " `cta`."] Cta = "cta", #[doc = " `body`."] Body =
    "body", }
}

/// Which business number is meant.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookMetadata {
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub phone_number_id: Option<shared::PhoneNumberId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookMetadata {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("phone_number_id", &self.phone_number_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookMetadata {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_phone_number: members.lenient("display_phone_number")?,
            phone_number_id: members.lenient("phone_number_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookMetadata);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookMetadata {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookMetadata".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "display_phone_number",
                generator.subschema_for::<shared::DisplayPhoneNumber>(),
            ),
            ("phone_number_id", generator.subschema_for::<shared::PhoneNumberId>()),
        ])
    }
}

/// A user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookContact {
    /// How a user is called.
    pub profile: Option<WebhookProfile>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the user id, where it is enabled.
    pub parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Identity hash, where the identity check is on.
    pub identity_key_hash: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookContact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("profile", &self.profile)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("identity_key_hash", &self.identity_key_hash)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            profile: members.lenient("profile")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            parent_user_id: members.lenient("parent_user_id")?,
            identity_key_hash: members.lenient("identity_key_hash")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookContact);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookContact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookContact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("profile", generator.subschema_for::<WebhookProfile>()),
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("identity_key_hash", generator.subschema_for::<String>()),
        ])
    }
}

/// How a user is called.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookProfile {
    /// Name of a person, or a part of it.
    pub name: Option<shared::PersonName>,
    /// User name, with @ in front in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookProfile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookProfile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            username: members.lenient("username")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookProfile);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookProfile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookProfile".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<shared::PersonName>()),
            ("username", generator.subschema_for::<ProfileUsername>()),
        ])
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " User name, with @ in front in the documented samples."] pub
    struct ProfileUsername;
}

/// A fault.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookError {
    /// An integer that some answers write as text.
    pub code: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Title; may change.
    pub title: Option<String>,
    /// Title once more, or more of it.
    pub message: Option<String>,
    /// Usually an object, a bare text in some answers.
    pub error_data: Option<shared::ErrorData>,
    /// Page about the error.
    pub href: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("code", &self.code)?;
        object.optional("title", &self.title)?;
        object.optional("message", &self.message)?;
        object.optional("error_data", &self.error_data)?;
        object.optional("href", &self.href)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            title: members.lenient("title")?,
            message: members.lenient("message")?,
            error_data: members.lenient("error_data")?,
            href: members.lenient("href")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookError);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "code",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("title", generator.subschema_for::<String>()),
            ("message", generator.subschema_for::<String>()),
            ("error_data", generator.subschema_for::<shared::ErrorData>()),
            ("href", generator.subschema_for::<String>()),
        ])
    }
}

/// What was said so far, for a responder who did not see it (conversation routing).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationContext {
    /// Kind of context.
    pub type_: Option<ConversationContextType>,
    /// Summary by the provider's model.
    pub summary: Option<ConversationSummary>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ConversationContext {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.optional("summary", &self.summary)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversationContext {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            summary: members.lenient("summary")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversationContext);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversationContext {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversationContext".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<ConversationContextType>()),
            ("summary", generator.subschema_for::<ConversationSummary>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of context."] pub enum ConversationContextType { #[doc =
    " `summary`."] Summary = "summary", }
}

/// Summary by the provider's model.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationSummary {
    /// The summary.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ConversationSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversationSummary {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversationSummary);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversationSummary {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversationSummary".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

/// A message that a user wrote.
///
/// From whom, when, and what it refers to. from is missing when the user has a user name and hides
/// the number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingMessage {
    /// Message id (wamid).
    pub id: waxwing_types::Lenient<waxwing_types::MessageId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub from: Option<shared::WaId>,
    /// Business-scoped user id of the writer; since 2026.
    pub from_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the writer's user id.
    pub from_parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Not documented; seen in one sample.
    pub from_logical_id: Option<String>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What a message refers to: from and id for a reply, only the marks for a forwarded one.
    pub context: Option<Box<IncomingContext>>,
    /// The advertisement that led to the message.
    pub referral: Option<Box<Referral>>,
    /// Change of the user's identity, older form.
    pub identity: Option<Box<IdentityChange>>,
    /// Why the message cannot be shown.
    pub errors: Option<Vec<WebhookError>>,
    /// What was written, told apart by type.
    pub content: IncomingContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl IncomingMessage {
    /// With the members that are required and the content.
    pub fn new(
        id: impl Into<waxwing_types::Lenient<waxwing_types::MessageId>>,
        timestamp: impl Into<waxwing_types::Lenient<waxwing_types::Timestamp>>,
        content: impl Into<IncomingContent>,
    ) -> Self {
        Self {
            id: id.into(),
            timestamp: Some(timestamp.into()),
            from: Default::default(),
            from_user_id: Default::default(),
            from_parent_user_id: Default::default(),
            from_logical_id: Default::default(),
            group_id: Default::default(),
            context: Default::default(),
            referral: Default::default(),
            identity: Default::default(),
            errors: Default::default(),
            content: content.into(),
            extra: Default::default(),
        }
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(
        mut self,
        timestamp: impl Into<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    ) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, from: impl Into<shared::WaId>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `from_user_id`.
    #[must_use]
    pub fn with_from_user_id(
        mut self,
        from_user_id: impl Into<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    ) -> Self {
        self.from_user_id = Some(from_user_id.into());
        self
    }

    /// Sets `from_parent_user_id`.
    #[must_use]
    pub fn with_from_parent_user_id(
        mut self,
        from_parent_user_id: impl Into<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    ) -> Self {
        self.from_parent_user_id = Some(from_parent_user_id.into());
        self
    }

    /// Sets `from_logical_id`.
    #[must_use]
    pub fn with_from_logical_id(mut self, from_logical_id: impl Into<String>) -> Self {
        self.from_logical_id = Some(from_logical_id.into());
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, group_id: impl Into<shared::GroupId>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<Box<IncomingContext>>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Sets `referral`.
    #[must_use]
    pub fn with_referral(mut self, referral: impl Into<Box<Referral>>) -> Self {
        self.referral = Some(referral.into());
        self
    }

    /// Sets `identity`.
    #[must_use]
    pub fn with_identity(mut self, identity: impl Into<Box<IdentityChange>>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets `errors`.
    #[must_use]
    pub fn with_errors(mut self, errors: impl Into<Vec<WebhookError>>) -> Self {
        self.errors = Some(errors.into());
        self
    }
}

impl serde::Serialize for IncomingMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("from_user_id", &self.from_user_id)?;
        object.optional("from_parent_user_id", &self.from_parent_user_id)?;
        object.optional("from_logical_id", &self.from_logical_id)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.optional("identity", &self.identity)?;
        object.optional("errors", &self.errors)?;
        self.content.write(&mut object)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            from_user_id: members.lenient("from_user_id")?,
            from_parent_user_id: members.lenient("from_parent_user_id")?,
            from_logical_id: members.lenient("from_logical_id")?,
            group_id: members.lenient("group_id")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            identity: members.lenient("identity")?,
            errors: members.lenient("errors")?,
            content: waxwing_json::FromMembers::from_members(members)?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingMessage".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let members = waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<
                        Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
                    >(),
            ),
            ("from", generator.subschema_for::<Option<shared::WaId>>()),
            (
                "from_user_id",
                generator
                    .subschema_for::<
                        Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
                    >(),
            ),
            (
                "from_parent_user_id",
                generator
                    .subschema_for::<
                        Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
                    >(),
            ),
            ("from_logical_id", generator.subschema_for::<Option<String>>()),
            ("group_id", generator.subschema_for::<Option<shared::GroupId>>()),
            ("context", generator.subschema_for::<Option<Box<IncomingContext>>>()),
            ("referral", generator.subschema_for::<Option<Box<Referral>>>()),
            ("identity", generator.subschema_for::<Option<Box<IdentityChange>>>()),
            ("errors", generator.subschema_for::<Option<Vec<WebhookError>>>()),
        ]);
        waxwing_json::schema::both(members, generator.subschema_for::<IncomingContent>())
    }
}

/// What a message refers to: from and id for a reply, only the marks for a forwarded one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingContext {
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub from: Option<shared::WaId>,
    /// Id of the message that is answered.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Business-scoped user id of the writer of that message.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Whether the message was forwarded.
    pub forwarded: Option<bool>,
    /// Whether the message was forwarded many times.
    pub frequently_forwarded: Option<bool>,
    /// The product that a question is about.
    pub referred_product: Option<ReferredProduct>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IncomingContext {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("from", &self.from)?;
        object.optional("id", &self.id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("forwarded", &self.forwarded)?;
        object.optional("frequently_forwarded", &self.frequently_forwarded)?;
        object.optional("referred_product", &self.referred_product)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingContext {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            id: members.lenient("id")?,
            user_id: members.lenient("user_id")?,
            forwarded: members.lenient("forwarded")?,
            frequently_forwarded: members.lenient("frequently_forwarded")?,
            referred_product: members.lenient("referred_product")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingContext);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingContext {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingContext".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("from", generator.subschema_for::<shared::WaId>()),
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("forwarded", generator.subschema_for::<bool>()),
            ("frequently_forwarded", generator.subschema_for::<bool>()),
            ("referred_product", generator.subschema_for::<ReferredProduct>()),
        ])
    }
}

/// The product that a question is about.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferredProduct {
    /// Id of a product catalog.
    pub catalog_id: Option<shared::CatalogId>,
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub product_retailer_id: Option<shared::ProductRetailerId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReferredProduct {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("catalog_id", &self.catalog_id)?;
        object.optional("product_retailer_id", &self.product_retailer_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReferredProduct {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.lenient("catalog_id")?,
            product_retailer_id: members.lenient("product_retailer_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReferredProduct);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReferredProduct {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReferredProduct".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("catalog_id", generator.subschema_for::<shared::CatalogId>()),
            (
                "product_retailer_id",
                generator.subschema_for::<shared::ProductRetailerId>(),
            ),
        ])
    }
}

/// The advertisement that led to the message.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Referral {
    /// Address of the advertisement or post.
    pub source_url: Option<String>,
    /// Id of the advertisement or post.
    pub source_id: Option<String>,
    /// Where the user came from.
    pub source_type: Option<ReferralSource>,
    /// Headline.
    pub headline: Option<String>,
    /// Text.
    pub body: Option<String>,
    /// Kind of media in the advertisement.
    pub media_type: Option<ReferralMedia>,
    /// Address of the picture.
    pub image_url: Option<String>,
    /// Address of the video.
    pub video_url: Option<String>,
    /// Address of the preview picture.
    pub thumbnail_url: Option<String>,
    /// Id of the click; missing for advertisements in the status.
    pub ctwa_clid: Option<String>,
    /// The greeting of the advertisement.
    pub welcome_message: Option<ReferralWelcome>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    Referral { source_url : address, source_id, source_type, headline, body, media_type,
    image_url : address, video_url : address, thumbnail_url : address, ctwa_clid,
    welcome_message, extra }
);
impl serde::Serialize for Referral {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("source_url", &self.source_url)?;
        object.optional("source_id", &self.source_id)?;
        object.optional("source_type", &self.source_type)?;
        object.optional("headline", &self.headline)?;
        object.optional("body", &self.body)?;
        object.optional("media_type", &self.media_type)?;
        object.optional("image_url", &self.image_url)?;
        object.optional("video_url", &self.video_url)?;
        object.optional("thumbnail_url", &self.thumbnail_url)?;
        object.optional("ctwa_clid", &self.ctwa_clid)?;
        object.optional("welcome_message", &self.welcome_message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Referral {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            source_url: members.lenient("source_url")?,
            source_id: members.lenient("source_id")?,
            source_type: members.lenient("source_type")?,
            headline: members.lenient("headline")?,
            body: members.lenient("body")?,
            media_type: members.lenient("media_type")?,
            image_url: members.lenient("image_url")?,
            video_url: members.lenient("video_url")?,
            thumbnail_url: members.lenient("thumbnail_url")?,
            ctwa_clid: members.lenient("ctwa_clid")?,
            welcome_message: members.lenient("welcome_message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Referral);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Referral {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Referral".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("source_url", generator.subschema_for::<String>()),
            ("source_id", generator.subschema_for::<String>()),
            ("source_type", generator.subschema_for::<ReferralSource>()),
            ("headline", generator.subschema_for::<String>()),
            ("body", generator.subschema_for::<String>()),
            ("media_type", generator.subschema_for::<ReferralMedia>()),
            ("image_url", generator.subschema_for::<String>()),
            ("video_url", generator.subschema_for::<String>()),
            ("thumbnail_url", generator.subschema_for::<String>()),
            ("ctwa_clid", generator.subschema_for::<String>()),
            ("welcome_message", generator.subschema_for::<ReferralWelcome>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Where the user came from."] pub enum ReferralSource { #[doc = " `ad`."] Ad
    = "ad", #[doc = " `post`."] Post = "post", }
}

waxwing_json::open_enum! {
    #[doc = " Kind of media in the advertisement."] pub enum ReferralMedia { #[doc =
    " `image`."] Image = "image", #[doc = " `video`."] Video = "video", }
}

/// The greeting of the advertisement.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferralWelcome {
    /// The text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReferralWelcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReferralWelcome {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReferralWelcome);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReferralWelcome {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReferralWelcome".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

/// Change of the user's identity, older form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityChange {
    /// Whether it was confirmed.
    pub acknowledged: Option<bool>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The new identity hash.
    pub hash: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IdentityChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("acknowledged", &self.acknowledged)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("hash", &self.hash)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IdentityChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            acknowledged: members.lenient("acknowledged")?,
            created_timestamp: members.lenient("created_timestamp")?,
            hash: members.lenient("hash")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IdentityChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IdentityChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IdentityChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("acknowledged", generator.subschema_for::<bool>()),
            (
                "created_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("hash", generator.subschema_for::<String>()),
        ])
    }
}

/// What was written, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IncomingContent {
    /// `text`.
    Text(IncomingText),
    /// `image`.
    Image(IncomingImage),
    /// `video`.
    Video(IncomingVideo),
    /// `audio`.
    Audio(IncomingAudio),
    /// `document`.
    Document(IncomingDocument),
    /// `sticker`.
    Sticker(IncomingSticker),
    /// `location`.
    Location(IncomingLocation),
    /// `contacts`.
    Contacts(IncomingContactsMessage),
    /// `reaction`.
    Reaction(IncomingReaction),
    /// `order`.
    Order(IncomingOrder),
    /// `button`.
    Button(IncomingButton),
    /// `interactive`.
    Interactive(InteractiveReply),
    /// `system`.
    System(Box<SystemNotice>),
    /// `edit`.
    Edit(MessageEdit),
    /// `revoke`.
    Revoke(MessageRevocation),
    /// `request_welcome`.
    RequestWelcome(IncomingWelcomeRequest),
    /// `unsupported`.
    Unsupported(Option<UnsupportedContent>),
    /// `unknown`.
    NotKnown(IncomingUnknownMessage),
    /// `media_placeholder`.
    MediaPlaceholder(IncomingMediaPlaceholder),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl IncomingContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Image(_) => "image",
            Self::Video(_) => "video",
            Self::Audio(_) => "audio",
            Self::Document(_) => "document",
            Self::Sticker(_) => "sticker",
            Self::Location(_) => "location",
            Self::Contacts(_) => "contacts",
            Self::Reaction(_) => "reaction",
            Self::Order(_) => "order",
            Self::Button(_) => "button",
            Self::Interactive(_) => "interactive",
            Self::System(_) => "system",
            Self::Edit(_) => "edit",
            Self::Revoke(_) => "revoke",
            Self::RequestWelcome(_) => "request_welcome",
            Self::Unsupported(_) => "unsupported",
            Self::NotKnown(_) => "unknown",
            Self::MediaPlaceholder(_) => "media_placeholder",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.member("text", value)
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)
            }
            Self::Audio(value) => {
                object.member("type", "audio")?;
                object.member("audio", value)
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)
            }
            Self::Sticker(value) => {
                object.member("type", "sticker")?;
                object.member("sticker", value)
            }
            Self::Location(value) => {
                object.member("type", "location")?;
                object.member("location", value)
            }
            Self::Contacts(value) => {
                object.member("type", "contacts")?;
                object.rest(value)
            }
            Self::Reaction(value) => {
                object.member("type", "reaction")?;
                object.member("reaction", value)
            }
            Self::Order(value) => {
                object.member("type", "order")?;
                object.member("order", value)
            }
            Self::Button(value) => {
                object.member("type", "button")?;
                object.member("button", value)
            }
            Self::Interactive(value) => {
                object.member("type", "interactive")?;
                object.member("interactive", value)
            }
            Self::System(value) => {
                object.member("type", "system")?;
                object.member("system", value)
            }
            Self::Edit(value) => {
                object.member("type", "edit")?;
                object.member("edit", value)
            }
            Self::Revoke(value) => {
                object.member("type", "revoke")?;
                object.member("revoke", value)
            }
            Self::RequestWelcome(value) => {
                object.member("type", "request_welcome")?;
                object.rest(value)
            }
            Self::Unsupported(value) => {
                object.member("type", "unsupported")?;
                object.optional("unsupported", value)
            }
            Self::NotKnown(value) => {
                object.member("type", "unknown")?;
                object.rest(value)
            }
            Self::MediaPlaceholder(value) => {
                object.member("type", "media_placeholder")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<IncomingText> for IncomingContent {
    fn from(value: IncomingText) -> Self {
        Self::Text(value)
    }
}

impl From<IncomingImage> for IncomingContent {
    fn from(value: IncomingImage) -> Self {
        Self::Image(value)
    }
}

impl From<IncomingVideo> for IncomingContent {
    fn from(value: IncomingVideo) -> Self {
        Self::Video(value)
    }
}

impl From<IncomingAudio> for IncomingContent {
    fn from(value: IncomingAudio) -> Self {
        Self::Audio(value)
    }
}

impl From<IncomingDocument> for IncomingContent {
    fn from(value: IncomingDocument) -> Self {
        Self::Document(value)
    }
}

impl From<IncomingSticker> for IncomingContent {
    fn from(value: IncomingSticker) -> Self {
        Self::Sticker(value)
    }
}

impl From<IncomingLocation> for IncomingContent {
    fn from(value: IncomingLocation) -> Self {
        Self::Location(value)
    }
}

impl From<IncomingContactsMessage> for IncomingContent {
    fn from(value: IncomingContactsMessage) -> Self {
        Self::Contacts(value)
    }
}

impl From<IncomingReaction> for IncomingContent {
    fn from(value: IncomingReaction) -> Self {
        Self::Reaction(value)
    }
}

impl From<IncomingOrder> for IncomingContent {
    fn from(value: IncomingOrder) -> Self {
        Self::Order(value)
    }
}

impl From<IncomingButton> for IncomingContent {
    fn from(value: IncomingButton) -> Self {
        Self::Button(value)
    }
}

impl From<InteractiveReply> for IncomingContent {
    fn from(value: InteractiveReply) -> Self {
        Self::Interactive(value)
    }
}

impl From<SystemNotice> for IncomingContent {
    fn from(value: SystemNotice) -> Self {
        let value = Box::new(value);
        Self::System(value)
    }
}

impl From<MessageEdit> for IncomingContent {
    fn from(value: MessageEdit) -> Self {
        Self::Edit(value)
    }
}

impl From<MessageRevocation> for IncomingContent {
    fn from(value: MessageRevocation) -> Self {
        Self::Revoke(value)
    }
}

impl From<IncomingWelcomeRequest> for IncomingContent {
    fn from(value: IncomingWelcomeRequest) -> Self {
        Self::RequestWelcome(value)
    }
}

impl From<UnsupportedContent> for IncomingContent {
    fn from(value: UnsupportedContent) -> Self {
        Self::Unsupported(Some(value))
    }
}

impl From<IncomingUnknownMessage> for IncomingContent {
    fn from(value: IncomingUnknownMessage) -> Self {
        Self::NotKnown(value)
    }
}

impl From<IncomingMediaPlaceholder> for IncomingContent {
    fn from(value: IncomingMediaPlaceholder) -> Self {
        Self::MediaPlaceholder(value)
    }
}

impl serde::Serialize for IncomingContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("text") => members.variant("type", "text").map(Self::Text),
            Some("image") => members.variant("type", "image").map(Self::Image),
            Some("video") => members.variant("type", "video").map(Self::Video),
            Some("audio") => members.variant("type", "audio").map(Self::Audio),
            Some("document") => members.variant("type", "document").map(Self::Document),
            Some("sticker") => members.variant("type", "sticker").map(Self::Sticker),
            Some("location") => members.variant("type", "location").map(Self::Location),
            Some("contacts") => members.beside("type").map(Self::Contacts),
            Some("reaction") => members.variant("type", "reaction").map(Self::Reaction),
            Some("order") => members.variant("type", "order").map(Self::Order),
            Some("button") => members.variant("type", "button").map(Self::Button),
            Some("interactive") => {
                members.variant("type", "interactive").map(Self::Interactive)
            }
            Some("system") => members.variant("type", "system").map(Self::System),
            Some("edit") => members.variant("type", "edit").map(Self::Edit),
            Some("revoke") => members.variant("type", "revoke").map(Self::Revoke),
            Some("request_welcome") => members.beside("type").map(Self::RequestWelcome),
            Some("unsupported") => {
                members.optional_variant("type", "unsupported").map(Self::Unsupported)
            }
            Some("unknown") => members.beside("type").map(Self::NotKnown),
            Some("media_placeholder") => {
                members.beside("type").map(Self::MediaPlaceholder)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(IncomingContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "text")
                .with("text", generator.subschema_for::<IncomingText>()),
            waxwing_json::schema::kind("type", "image")
                .with("image", generator.subschema_for::<IncomingImage>()),
            waxwing_json::schema::kind("type", "video")
                .with("video", generator.subschema_for::<IncomingVideo>()),
            waxwing_json::schema::kind("type", "audio")
                .with("audio", generator.subschema_for::<IncomingAudio>()),
            waxwing_json::schema::kind("type", "document")
                .with("document", generator.subschema_for::<IncomingDocument>()),
            waxwing_json::schema::kind("type", "sticker")
                .with("sticker", generator.subschema_for::<IncomingSticker>()),
            waxwing_json::schema::kind("type", "location")
                .with("location", generator.subschema_for::<IncomingLocation>()),
            waxwing_json::schema::kind("type", "contacts")
                .beside(generator.subschema_for::<IncomingContactsMessage>()),
            waxwing_json::schema::kind("type", "reaction")
                .with("reaction", generator.subschema_for::<IncomingReaction>()),
            waxwing_json::schema::kind("type", "order")
                .with("order", generator.subschema_for::<IncomingOrder>()),
            waxwing_json::schema::kind("type", "button")
                .with("button", generator.subschema_for::<IncomingButton>()),
            waxwing_json::schema::kind("type", "interactive")
                .with("interactive", generator.subschema_for::<InteractiveReply>()),
            waxwing_json::schema::kind("type", "system")
                .with("system", generator.subschema_for::<Box<SystemNotice>>()),
            waxwing_json::schema::kind("type", "edit")
                .with("edit", generator.subschema_for::<MessageEdit>()),
            waxwing_json::schema::kind("type", "revoke")
                .with("revoke", generator.subschema_for::<MessageRevocation>()),
            waxwing_json::schema::kind("type", "request_welcome")
                .beside(generator.subschema_for::<IncomingWelcomeRequest>()),
            waxwing_json::schema::kind("type", "unsupported")
                .with_optional(
                    "unsupported",
                    generator.subschema_for::<UnsupportedContent>(),
                ),
            waxwing_json::schema::kind("type", "unknown")
                .beside(generator.subschema_for::<IncomingUnknownMessage>()),
            waxwing_json::schema::kind("type", "media_placeholder")
                .beside(generator.subschema_for::<IncomingMediaPlaceholder>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

/// A text.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingText {
    /// The text.
    pub body: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IncomingText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("body", &self.body)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingText {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.lenient("body")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingText);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingText".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("body", generator.subschema_for::<String>())])
    }
}

/// A picture.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingImage {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash of the file; base64 in real payloads, hexadecimal in places of the documentation. Treat it
    /// as opaque.
    pub sha256: Option<String>,
    /// Text below the picture.
    pub caption: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token; since November 2025.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    IncomingImage { id, mime_type, sha256, caption, url : address, extra }
);
impl serde::Serialize for IncomingImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("caption", &self.caption)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingImage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            caption: members.lenient("caption")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingImage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingImage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingImage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::MediaId>()),
            (
                "mime_type",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("sha256", generator.subschema_for::<String>()),
            ("caption", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
        ])
    }
}

/// A video.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingVideo {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// Text below the video.
    pub caption: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    IncomingVideo { id, mime_type, sha256, caption, url : address, extra }
);
impl serde::Serialize for IncomingVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("caption", &self.caption)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingVideo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            caption: members.lenient("caption")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingVideo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingVideo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingVideo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::MediaId>()),
            (
                "mime_type",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("sha256", generator.subschema_for::<String>()),
            ("caption", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
        ])
    }
}

/// A voice message or an audio file.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingAudio {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type, audio/ogg with codecs=opus for a voice message.
    pub mime_type: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: Option<String>,
    /// true for a recorded voice message, false for a file, forwarded ones included. Missing on a
    /// voicemail, whose message id is that of the call.
    pub voice: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    IncomingAudio { id, mime_type, sha256, url : address, voice, extra }
);
impl serde::Serialize for IncomingAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("url", &self.url)?;
        object.optional("voice", &self.voice)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingAudio {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            url: members.lenient("url")?,
            voice: members.lenient("voice")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingAudio);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingAudio {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingAudio".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::MediaId>()),
            (
                "mime_type",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("sha256", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
            ("voice", generator.subschema_for::<bool>()),
        ])
    }
}

/// A document.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingDocument {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// File name.
    pub filename: Option<String>,
    /// Text below the document.
    pub caption: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    IncomingDocument { id, mime_type, sha256, filename, caption, url : address, extra }
);
impl serde::Serialize for IncomingDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("filename", &self.filename)?;
        object.optional("caption", &self.caption)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingDocument {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            filename: members.lenient("filename")?,
            caption: members.lenient("caption")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingDocument);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingDocument {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingDocument".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::MediaId>()),
            (
                "mime_type",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("sha256", generator.subschema_for::<String>()),
            ("filename", generator.subschema_for::<String>()),
            ("caption", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
        ])
    }
}

/// A sticker.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingSticker {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// Whether it moves.
    pub animated: Option<bool>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    IncomingSticker { id, mime_type, sha256, animated, url : address, extra }
);
impl serde::Serialize for IncomingSticker {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("animated", &self.animated)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingSticker {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            animated: members.lenient("animated")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingSticker);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingSticker {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingSticker".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::MediaId>()),
            (
                "mime_type",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("sha256", generator.subschema_for::<String>()),
            ("animated", generator.subschema_for::<bool>()),
            ("url", generator.subschema_for::<String>()),
        ])
    }
}

/// A place.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingLocation {
    /// Latitude in degrees.
    pub latitude: Option<f64>,
    /// Longitude in degrees.
    pub longitude: Option<f64>,
    /// Name of the place.
    pub name: Option<String>,
    /// Address of the place.
    pub address: Option<String>,
    /// Web address of the place.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    IncomingLocation { latitude, longitude, name, address, url : address, extra }
);
impl serde::Serialize for IncomingLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("latitude", &self.latitude)?;
        object.optional("longitude", &self.longitude)?;
        object.optional("name", &self.name)?;
        object.optional("address", &self.address)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingLocation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            latitude: members.lenient("latitude")?,
            longitude: members.lenient("longitude")?,
            name: members.lenient("name")?,
            address: members.lenient("address")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingLocation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingLocation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingLocation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("latitude", generator.subschema_for::<f64>()),
            ("longitude", generator.subschema_for::<f64>()),
            ("name", generator.subschema_for::<String>()),
            ("address", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
        ])
    }
}

/// Contact cards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingContactsMessage {
    /// The cards.
    pub contacts: Option<Vec<IncomingContactCard>>,
    /// Whether the cards answer a `request_contact_info`; since 2026.
    pub origin: Option<ContactsOrigin>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl IncomingContactsMessage {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[IncomingContactCard] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for IncomingContactsMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("origin", &self.origin)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingContactsMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            contacts: members.lenient("contacts")?,
            origin: members.lenient("origin")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingContactsMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingContactsMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingContactsMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("contacts", generator.subschema_for::<Vec<IncomingContactCard>>()),
            ("origin", generator.subschema_for::<ContactsOrigin>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Whether the cards answer a `request_contact_info`; since 2026."] pub enum
    ContactsOrigin { #[doc = " `contact_request`."] ContactRequest = "contact_request",
    #[doc = " `other`."] Other = "other", }
}

/// A contact card; every member may be missing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingContactCard {
    /// Name of a contact.
    pub name: Option<shared::ContactName>,
    /// Day of birth, YYYY-MM-DD.
    pub birthday: Option<String>,
    /// Addresses.
    pub addresses: Option<Vec<shared::ContactAddress>>,
    /// E-mail addresses.
    pub emails: Option<Vec<shared::ContactEmailAddress>>,
    /// Where a contact works.
    pub org: Option<shared::ContactOrganization>,
    /// Phone numbers.
    pub phones: Option<Vec<shared::ContactPhone>>,
    /// Web addresses.
    pub urls: Option<Vec<shared::ContactUrl>>,
    /// The card as vCard text.
    pub vcard: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl IncomingContactCard {
    /// `addresses`, empty when it was left out.
    pub fn addresses(&self) -> &[shared::ContactAddress] {
        self.addresses.as_deref().unwrap_or_default()
    }

    /// `emails`, empty when it was left out.
    pub fn emails(&self) -> &[shared::ContactEmailAddress] {
        self.emails.as_deref().unwrap_or_default()
    }

    /// `phones`, empty when it was left out.
    pub fn phones(&self) -> &[shared::ContactPhone] {
        self.phones.as_deref().unwrap_or_default()
    }

    /// `urls`, empty when it was left out.
    pub fn urls(&self) -> &[shared::ContactUrl] {
        self.urls.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for IncomingContactCard {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("birthday", &self.birthday)?;
        object.optional("addresses", &self.addresses)?;
        object.optional("emails", &self.emails)?;
        object.optional("org", &self.org)?;
        object.optional("phones", &self.phones)?;
        object.optional("urls", &self.urls)?;
        object.optional("vcard", &self.vcard)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingContactCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            birthday: members.lenient("birthday")?,
            addresses: members.lenient("addresses")?,
            emails: members.lenient("emails")?,
            org: members.lenient("org")?,
            phones: members.lenient("phones")?,
            urls: members.lenient("urls")?,
            vcard: members.lenient("vcard")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingContactCard);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingContactCard {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingContactCard".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<shared::ContactName>()),
            ("birthday", generator.subschema_for::<String>()),
            ("addresses", generator.subschema_for::<Vec<shared::ContactAddress>>()),
            ("emails", generator.subschema_for::<Vec<shared::ContactEmailAddress>>()),
            ("org", generator.subschema_for::<shared::ContactOrganization>()),
            ("phones", generator.subschema_for::<Vec<shared::ContactPhone>>()),
            ("urls", generator.subschema_for::<Vec<shared::ContactUrl>>()),
            ("vcard", generator.subschema_for::<String>()),
        ])
    }
}

/// The emoji and the message it belongs to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingReaction {
    /// Id of the message.
    pub message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// The emoji; empty or missing when the reaction was taken back.
    pub emoji: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IncomingReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message_id", &self.message_id)?;
        object.optional("emoji", &self.emoji)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingReaction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.lenient("message_id")?,
            emoji: members.lenient("emoji")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingReaction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingReaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingReaction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "message_id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            ("emoji", generator.subschema_for::<String>()),
        ])
    }
}

/// What the user wants to buy.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingOrder {
    /// Id of a product catalog.
    pub catalog_id: Option<shared::CatalogId>,
    /// What the user wrote beside it.
    pub text: Option<String>,
    /// The products.
    pub product_items: Option<Vec<IncomingOrderItem>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl IncomingOrder {
    /// `product_items`, empty when it was left out.
    pub fn product_items(&self) -> &[IncomingOrderItem] {
        self.product_items.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for IncomingOrder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("catalog_id", &self.catalog_id)?;
        object.optional("text", &self.text)?;
        object.optional("product_items", &self.product_items)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingOrder {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.lenient("catalog_id")?,
            text: members.lenient("text")?,
            product_items: members.lenient("product_items")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingOrder);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingOrder {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingOrder".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("catalog_id", generator.subschema_for::<shared::CatalogId>()),
            ("text", generator.subschema_for::<String>()),
            ("product_items", generator.subschema_for::<Vec<IncomingOrderItem>>()),
        ])
    }
}

/// A product of an order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingOrderItem {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub product_retailer_id: Option<shared::ProductRetailerId>,
    /// How many.
    pub quantity: Option<i64>,
    /// Price of one.
    pub item_price: Option<f64>,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IncomingOrderItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("product_retailer_id", &self.product_retailer_id)?;
        object.optional("quantity", &self.quantity)?;
        object.optional("item_price", &self.item_price)?;
        object.optional("currency", &self.currency)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingOrderItem {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            product_retailer_id: members.lenient("product_retailer_id")?,
            quantity: members.lenient("quantity")?,
            item_price: members.lenient("item_price")?,
            currency: members.lenient("currency")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingOrderItem);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingOrderItem {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingOrderItem".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "product_retailer_id",
                generator.subschema_for::<shared::ProductRetailerId>(),
            ),
            ("quantity", generator.subschema_for::<i64>()),
            ("item_price", generator.subschema_for::<f64>()),
            ("currency", generator.subschema_for::<String>()),
        ])
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingButton {
    /// Your own text, given when the template was sent.
    pub payload: Option<String>,
    /// Label of the button.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IncomingButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("payload", &self.payload)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IncomingButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payload: members.lenient("payload")?,
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IncomingButton);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingButton {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingButton".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("payload", generator.subschema_for::<String>()),
            ("text", generator.subschema_for::<String>()),
        ])
    }
}

/// The kinds of answer. A tap on a card of a carousel is a `button_reply`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveReply {
    /// `button_reply`. Members beside that are not listed come second.
    ButtonReply(ButtonReply, waxwing_types::Extra),
    /// `list_reply`. Members beside that are not listed come second.
    ListReply(ListReply, waxwing_types::Extra),
    /// `nfm_reply`. Members beside that are not listed come second.
    NfmReply(FormReply, waxwing_types::Extra),
    /// `call_permission_reply`. Members beside that are not listed come second.
    CallPermissionReply(CallPermissionReply, waxwing_types::Extra),
    /// `payment_method`. Members beside that are not listed come second.
    PaymentMethod(PaymentMethodReply, waxwing_types::Extra),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveReply {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::ButtonReply(_, _) => "button_reply",
            Self::ListReply(_, _) => "list_reply",
            Self::NfmReply(_, _) => "nfm_reply",
            Self::CallPermissionReply(_, _) => "call_permission_reply",
            Self::PaymentMethod(_, _) => "payment_method",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::ButtonReply(value, extra) => {
                object.member("type", "button_reply")?;
                object.member("button_reply", value)?;
                object.rest(extra)
            }
            Self::ListReply(value, extra) => {
                object.member("type", "list_reply")?;
                object.member("list_reply", value)?;
                object.rest(extra)
            }
            Self::NfmReply(value, extra) => {
                object.member("type", "nfm_reply")?;
                object.member("nfm_reply", value)?;
                object.rest(extra)
            }
            Self::CallPermissionReply(value, extra) => {
                object.member("type", "call_permission_reply")?;
                object.member("call_permission_reply", value)?;
                object.rest(extra)
            }
            Self::PaymentMethod(value, extra) => {
                object.member("type", "payment_method")?;
                object.member("payment_method", value)?;
                object.rest(extra)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<ButtonReply> for InteractiveReply {
    fn from(value: ButtonReply) -> Self {
        Self::ButtonReply(value, Default::default())
    }
}

impl From<ListReply> for InteractiveReply {
    fn from(value: ListReply) -> Self {
        Self::ListReply(value, Default::default())
    }
}

impl From<FormReply> for InteractiveReply {
    fn from(value: FormReply) -> Self {
        Self::NfmReply(value, Default::default())
    }
}

impl From<CallPermissionReply> for InteractiveReply {
    fn from(value: CallPermissionReply) -> Self {
        Self::CallPermissionReply(value, Default::default())
    }
}

impl From<PaymentMethodReply> for InteractiveReply {
    fn from(value: PaymentMethodReply) -> Self {
        Self::PaymentMethod(value, Default::default())
    }
}

impl serde::Serialize for InteractiveReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveReply {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("button_reply") => {
                match members.variant("type", "button_reply") {
                    Some(value) => Some(Self::ButtonReply(value, members.extra()?)),
                    None => None,
                }
            }
            Some("list_reply") => {
                match members.variant("type", "list_reply") {
                    Some(value) => Some(Self::ListReply(value, members.extra()?)),
                    None => None,
                }
            }
            Some("nfm_reply") => {
                match members.variant("type", "nfm_reply") {
                    Some(value) => Some(Self::NfmReply(value, members.extra()?)),
                    None => None,
                }
            }
            Some("call_permission_reply") => {
                match members.variant("type", "call_permission_reply") {
                    Some(value) => {
                        Some(Self::CallPermissionReply(value, members.extra()?))
                    }
                    None => None,
                }
            }
            Some("payment_method") => {
                match members.variant("type", "payment_method") {
                    Some(value) => Some(Self::PaymentMethod(value, members.extra()?)),
                    None => None,
                }
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveReply);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveReply {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveReply".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "button_reply")
                .with("button_reply", generator.subschema_for::<ButtonReply>()),
            waxwing_json::schema::kind("type", "list_reply")
                .with("list_reply", generator.subschema_for::<ListReply>()),
            waxwing_json::schema::kind("type", "nfm_reply")
                .with("nfm_reply", generator.subschema_for::<FormReply>()),
            waxwing_json::schema::kind("type", "call_permission_reply")
                .with(
                    "call_permission_reply",
                    generator.subschema_for::<CallPermissionReply>(),
                ),
            waxwing_json::schema::kind("type", "payment_method")
                .with("payment_method", generator.subschema_for::<PaymentMethodReply>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ButtonReply {
    /// Your own id of the button.
    pub id: Option<String>,
    /// Label of the button.
    pub title: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ButtonReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("title", &self.title)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ButtonReply {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            title: members.lenient("title")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ButtonReply);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ButtonReply {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ButtonReply".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            ("title", generator.subschema_for::<String>()),
        ])
    }
}

/// The row.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListReply {
    /// Your own id of the row.
    pub id: Option<String>,
    /// Label of the row.
    pub title: Option<String>,
    /// Text below the label.
    pub description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("title", &self.title)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListReply {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            title: members.lenient("title")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListReply);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListReply {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListReply".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            ("title", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
        ])
    }
}

/// The answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FormReply {
    /// JSON text. Of a flow, what its last screen gave, with `flow_token` unless left out; of an
    /// address, `saved_address_id` and values.
    pub response_json: Option<String>,
    /// What the user sees.
    pub body: Option<String>,
    /// Which form.
    pub name: Option<FormReplyName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for FormReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("response_json", &self.response_json)?;
        object.optional("body", &self.body)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FormReply {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            response_json: members.lenient("response_json")?,
            body: members.lenient("body")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FormReply);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FormReply {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FormReply".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("response_json", generator.subschema_for::<String>()),
            ("body", generator.subschema_for::<String>()),
            ("name", generator.subschema_for::<FormReplyName>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Which form."] pub enum FormReplyName { #[doc = " `flow`."] Flow = "flow",
    #[doc = " `address_message`."] AddressMessage = "address_message", }
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermissionReply {
    /// Yes or no.
    pub response: Option<CallPermissionResponse>,
    /// Whether the permission has no end.
    pub is_permanent: Option<bool>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Whether the user answered, or it came about by itself.
    pub response_source: Option<CallPermissionSource>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallPermissionReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("response", &self.response)?;
        object.optional("is_permanent", &self.is_permanent)?;
        object.optional("expiration_timestamp", &self.expiration_timestamp)?;
        object.optional("response_source", &self.response_source)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallPermissionReply {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            response: members.lenient("response")?,
            is_permanent: members.lenient("is_permanent")?,
            expiration_timestamp: members.lenient("expiration_timestamp")?,
            response_source: members.lenient("response_source")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallPermissionReply);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallPermissionReply {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallPermissionReply".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("response", generator.subschema_for::<CallPermissionResponse>()),
            ("is_permanent", generator.subschema_for::<bool>()),
            (
                "expiration_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("response_source", generator.subschema_for::<CallPermissionSource>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Yes or no."] pub enum CallPermissionResponse { #[doc = " `accept`."] Accept
    = "accept", #[doc = " `reject`."] Reject = "reject", }
}

waxwing_json::open_enum! {
    #[doc = " Whether the user answered, or it came about by itself."] pub enum
    CallPermissionSource { #[doc = " `user_action`."] UserAction = "user_action", #[doc =
    " `automatic`."] Automatic = "automatic", }
}

/// What is to be charged; the charge itself is up to you.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMethodReply {
    /// How the user pays.
    pub payment_method: Option<ConfirmedPaymentMethod>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub payment_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Your own id of the order.
    pub reference_id: Option<String>,
    /// Last four digits of the card.
    pub last_four_digits: Option<String>,
    /// Your own id of the card, given with the request.
    pub credential_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentMethodReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("payment_method", &self.payment_method)?;
        object.optional("payment_timestamp", &self.payment_timestamp)?;
        object.optional("reference_id", &self.reference_id)?;
        object.optional("last_four_digits", &self.last_four_digits)?;
        object.optional("credential_id", &self.credential_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentMethodReply {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment_method: members.lenient("payment_method")?,
            payment_timestamp: members.lenient("payment_timestamp")?,
            reference_id: members.lenient("reference_id")?,
            last_four_digits: members.lenient("last_four_digits")?,
            credential_id: members.lenient("credential_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentMethodReply);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentMethodReply {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentMethodReply".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("payment_method", generator.subschema_for::<ConfirmedPaymentMethod>()),
            (
                "payment_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("reference_id", generator.subschema_for::<String>()),
            ("last_four_digits", generator.subschema_for::<String>()),
            ("credential_id", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How the user pays."] pub enum ConfirmedPaymentMethod { #[doc =
    " `offsite_card_pay`."] OffsiteCardPay = "offsite_card_pay", }
}

/// What changed; the members depend on the type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SystemNotice {
    /// What the user sees.
    pub body: Option<String>,
    /// What changed. `customer_changed_number` and `customer_identity_changed` are older names, still
    /// met; the change of the user id exists since August 2026.
    pub type_: Option<SystemNoticeType>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub new_wa_id: Option<shared::WaId>,
    /// New business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// New parent form of the user id.
    pub parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Business-scoped user id until now.
    pub previous_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form until now.
    pub previous_parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Identity hash.
    pub identity: Option<String>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub customer: Option<shared::WaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SystemNotice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("body", &self.body)?;
        object.optional("type", &self.type_)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("new_wa_id", &self.new_wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("previous_user_id", &self.previous_user_id)?;
        object.optional("previous_parent_user_id", &self.previous_parent_user_id)?;
        object.optional("identity", &self.identity)?;
        object.optional("customer", &self.customer)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SystemNotice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.lenient("body")?,
            type_: members.lenient("type")?,
            wa_id: members.lenient("wa_id")?,
            new_wa_id: members.lenient("new_wa_id")?,
            user_id: members.lenient("user_id")?,
            parent_user_id: members.lenient("parent_user_id")?,
            previous_user_id: members.lenient("previous_user_id")?,
            previous_parent_user_id: members.lenient("previous_parent_user_id")?,
            identity: members.lenient("identity")?,
            customer: members.lenient("customer")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SystemNotice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SystemNotice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SystemNotice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("body", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<SystemNoticeType>()),
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            ("new_wa_id", generator.subschema_for::<shared::WaId>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "previous_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "previous_parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("identity", generator.subschema_for::<String>()),
            ("customer", generator.subschema_for::<shared::WaId>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What changed. `customer_changed_number` and `customer_identity_changed` are older names, still"]
    #[doc = " met; the change of the user id exists since August 2026."] pub enum
    SystemNoticeType { #[doc = " `user_changed_number`."] UserChangedNumber =
    "user_changed_number", #[doc = " `customer_changed_number`."] CustomerChangedNumber =
    "customer_changed_number", #[doc = " `user_changed_user_id`."] UserChangedUserId =
    "user_changed_user_id", #[doc = " `user_identity_changed`."] UserIdentityChanged =
    "user_identity_changed", #[doc = " `customer_identity_changed`."]
    CustomerIdentityChanged = "customer_identity_changed", }
}

/// The message as it is now.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageEdit {
    /// Id of the message that was edited.
    pub original_message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// An edited message.
    pub message: Option<Box<EditedMessage>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageEdit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("original_message_id", &self.original_message_id)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageEdit {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            original_message_id: members.lenient("original_message_id")?,
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageEdit);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageEdit {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageEdit".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "original_message_id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            ("message", generator.subschema_for::<Box<EditedMessage>>()),
        ])
    }
}

/// An edited message.
///
/// What it refers to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditedMessage {
    /// What a message refers to: from and id for a reply, only the marks for a forwarded one.
    pub context: Option<IncomingContext>,
    /// The content, told apart by type. Which types come is not documented.
    pub content: EditedContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl EditedMessage {
    /// With the members that are required and the content.
    pub fn new(content: impl Into<EditedContent>) -> Self {
        Self {
            context: Default::default(),
            content: content.into(),
            extra: Default::default(),
        }
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<IncomingContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

impl serde::Serialize for EditedMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("context", &self.context)?;
        self.content.write(&mut object)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EditedMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            context: members.lenient("context")?,
            content: waxwing_json::FromMembers::from_members(members)?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EditedMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EditedMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EditedMessage".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let members = waxwing_json::schema::object([
            ("context", generator.subschema_for::<Option<IncomingContext>>()),
        ]);
        waxwing_json::schema::both(members, generator.subschema_for::<EditedContent>())
    }
}

/// The content, told apart by type. Which types come is not documented.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EditedContent {
    /// `text`.
    Text(IncomingText),
    /// `image`.
    Image(IncomingImage),
    /// `video`.
    Video(IncomingVideo),
    /// `document`.
    Document(IncomingDocument),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl EditedContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Image(_) => "image",
            Self::Video(_) => "video",
            Self::Document(_) => "document",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.member("text", value)
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<IncomingText> for EditedContent {
    fn from(value: IncomingText) -> Self {
        Self::Text(value)
    }
}

impl From<IncomingImage> for EditedContent {
    fn from(value: IncomingImage) -> Self {
        Self::Image(value)
    }
}

impl From<IncomingVideo> for EditedContent {
    fn from(value: IncomingVideo) -> Self {
        Self::Video(value)
    }
}

impl From<IncomingDocument> for EditedContent {
    fn from(value: IncomingDocument) -> Self {
        Self::Document(value)
    }
}

impl serde::Serialize for EditedContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EditedContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("text") => members.variant("type", "text").map(Self::Text),
            Some("image") => members.variant("type", "image").map(Self::Image),
            Some("video") => members.variant("type", "video").map(Self::Video),
            Some("document") => members.variant("type", "document").map(Self::Document),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(EditedContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EditedContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EditedContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "text")
                .with("text", generator.subschema_for::<IncomingText>()),
            waxwing_json::schema::kind("type", "image")
                .with("image", generator.subschema_for::<IncomingImage>()),
            waxwing_json::schema::kind("type", "video")
                .with("video", generator.subschema_for::<IncomingVideo>()),
            waxwing_json::schema::kind("type", "document")
                .with("document", generator.subschema_for::<IncomingDocument>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

/// Which message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageRevocation {
    /// Id of the message that was deleted.
    pub original_message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageRevocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("original_message_id", &self.original_message_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageRevocation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            original_message_id: members.lenient("original_message_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageRevocation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageRevocation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageRevocation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "original_message_id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
        ])
    }
}

/// Withdrawn on 2026-03-27, in stored payloads alone: a user opened the chat for the first time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingWelcomeRequest {
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IncomingWelcomeRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.extra.serialize(serializer)
    }
}

impl waxwing_json::FromMembers for IncomingWelcomeRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}

waxwing_json::read_object!(IncomingWelcomeRequest);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingWelcomeRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingWelcomeRequest".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([])
    }
}

/// A message of unknown kind; errors says why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingUnknownMessage {
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IncomingUnknownMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.extra.serialize(serializer)
    }
}

impl waxwing_json::FromMembers for IncomingUnknownMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}

waxwing_json::read_object!(IncomingUnknownMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingUnknownMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingUnknownMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([])
    }
}

/// What it was.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnsupportedContent {
    /// Such as edit, pin, poll, gif, `group_invite` or button.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UnsupportedContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UnsupportedContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UnsupportedContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UnsupportedContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UnsupportedContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("type", generator.subschema_for::<String>())])
    }
}

/// In history only: a media message whose content comes later.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingMediaPlaceholder {
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IncomingMediaPlaceholder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.extra.serialize(serializer)
    }
}

impl waxwing_json::FromMembers for IncomingMediaPlaceholder {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}

waxwing_json::read_object!(IncomingMediaPlaceholder);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IncomingMediaPlaceholder {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IncomingMediaPlaceholder".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([])
    }
}

/// News of a sent message. With type payment it is news of a payment, and id is that of the notice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageStatus {
    /// Message id (wamid).
    pub id: waxwing_types::Lenient<waxwing_types::MessageId>,
    /// State of a message: sent to the provider's server, delivered (may be skipped), read, played
    /// (first playback of a voice message; since March 2026), failed. deleted and warning are known from
    /// third parties only. The rest are states of a payment, of which captured and pending are
    /// documented.
    pub status: Option<MessageStatusState>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Phone number in digits, or a group id. Missing when a user id without number was addressed.
    pub recipient_id: Option<StatusRecipientId>,
    /// Business-scoped user id of the recipient.
    pub recipient_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the recipient's user id.
    pub recipient_parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Not documented; another spelling of `recipient_parent_user_id`.
    pub parent_recipient_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Kind of recipient. Left out, the provider takes individual.
    pub recipient_type: Option<shared::RecipientType>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub recipient_participant_id: Option<shared::WaId>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub participant_recipient_id: Option<shared::WaId>,
    /// Groups: business-scoped user id of the participant.
    pub recipient_participant_user_id: Option<
        waxwing_types::Lenient<waxwing_types::Bsuid>,
    >,
    /// Groups: parent form of the participant's user id.
    pub recipient_participant_parent_user_id: Option<
        waxwing_types::Lenient<waxwing_types::Bsuid>,
    >,
    /// Identity hash of the recipient, where the check is on.
    pub recipient_identity_key_hash: Option<String>,
    /// Your own text, given with the message.
    pub biz_opaque_callback_data: Option<String>,
    /// The conversation; since version 24 only for free entry points.
    pub conversation: Option<Box<StatusConversation>>,
    /// What the message costs; on sent and on one of delivered and read.
    pub pricing: Option<StatusPricing>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Id of a message template. In webhooks it comes as a number.
    pub template_id: Option<shared::TemplateId>,
    /// Recipient, in older payloads.
    pub message: Option<StatusMessage>,
    /// Kind of status; mostly missing. message in older payloads.
    pub type_: Option<MessageStatusType>,
    /// A payment through a gateway (India). The last members repeat what was sent in the order details.
    pub payment: Option<Box<PaymentNotice>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MessageStatus {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for MessageStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("recipient_id", &self.recipient_id)?;
        object.optional("recipient_user_id", &self.recipient_user_id)?;
        object.optional("recipient_parent_user_id", &self.recipient_parent_user_id)?;
        object.optional("parent_recipient_user_id", &self.parent_recipient_user_id)?;
        object.optional("recipient_type", &self.recipient_type)?;
        object.optional("recipient_participant_id", &self.recipient_participant_id)?;
        object.optional("participant_recipient_id", &self.participant_recipient_id)?;
        object
            .optional(
                "recipient_participant_user_id",
                &self.recipient_participant_user_id,
            )?;
        object
            .optional(
                "recipient_participant_parent_user_id",
                &self.recipient_participant_parent_user_id,
            )?;
        object
            .optional("recipient_identity_key_hash", &self.recipient_identity_key_hash)?;
        object.optional("biz_opaque_callback_data", &self.biz_opaque_callback_data)?;
        object.optional("conversation", &self.conversation)?;
        object.optional("pricing", &self.pricing)?;
        object.optional("errors", &self.errors)?;
        object.optional("template_id", &self.template_id)?;
        object.optional("message", &self.message)?;
        object.optional("type", &self.type_)?;
        object.optional("payment", &self.payment)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            status: members.lenient("status")?,
            timestamp: members.lenient("timestamp")?,
            recipient_id: members.lenient("recipient_id")?,
            recipient_user_id: members.lenient("recipient_user_id")?,
            recipient_parent_user_id: members.lenient("recipient_parent_user_id")?,
            parent_recipient_user_id: members.lenient("parent_recipient_user_id")?,
            recipient_type: members.lenient("recipient_type")?,
            recipient_participant_id: members.lenient("recipient_participant_id")?,
            participant_recipient_id: members.lenient("participant_recipient_id")?,
            recipient_participant_user_id: members
                .lenient("recipient_participant_user_id")?,
            recipient_participant_parent_user_id: members
                .lenient("recipient_participant_parent_user_id")?,
            recipient_identity_key_hash: members.lenient("recipient_identity_key_hash")?,
            biz_opaque_callback_data: members.lenient("biz_opaque_callback_data")?,
            conversation: members.lenient("conversation")?,
            pricing: members.lenient("pricing")?,
            errors: members.lenient("errors")?,
            template_id: members.lenient("template_id")?,
            message: members.lenient("message")?,
            type_: members.lenient("type")?,
            payment: members.lenient("payment")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageStatus);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageStatus".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            ("status", generator.subschema_for::<MessageStatusState>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("recipient_id", generator.subschema_for::<StatusRecipientId>()),
            (
                "recipient_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "recipient_parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parent_recipient_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("recipient_type", generator.subschema_for::<shared::RecipientType>()),
            ("recipient_participant_id", generator.subschema_for::<shared::WaId>()),
            ("participant_recipient_id", generator.subschema_for::<shared::WaId>()),
            (
                "recipient_participant_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "recipient_participant_parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("recipient_identity_key_hash", generator.subschema_for::<String>()),
            ("biz_opaque_callback_data", generator.subschema_for::<String>()),
            ("conversation", generator.subschema_for::<Box<StatusConversation>>()),
            ("pricing", generator.subschema_for::<StatusPricing>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
            ("template_id", generator.subschema_for::<shared::TemplateId>()),
            ("message", generator.subschema_for::<StatusMessage>()),
            ("type", generator.subschema_for::<MessageStatusType>()),
            ("payment", generator.subschema_for::<Box<PaymentNotice>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " State of a message: sent to the provider's server, delivered (may be skipped), read, played"]
    #[doc =
    " (first playback of a voice message; since March 2026), failed. deleted and warning are known from"]
    #[doc =
    " third parties only. The rest are states of a payment, of which captured and pending are"]
    #[doc = " documented."] pub enum MessageStatusState { #[doc = " `sent`."] Sent =
    "sent", #[doc = " `delivered`."] Delivered = "delivered", #[doc = " `read`."] Read =
    "read", #[doc = " `played`."] Played = "played", #[doc = " `failed`."] Failed =
    "failed", #[doc = " `deleted`."] Deleted = "deleted", #[doc = " `warning`."] Warning
    = "warning", #[doc = " `captured`."] Captured = "captured", #[doc = " `pending`."]
    Pending = "pending", #[doc = " `new`."] Created = "new", #[doc = " `canceled`."]
    Canceled = "canceled", }
}

waxwing_json::open_enum! {
    #[doc = " Kind of status; mostly missing. message in older payloads."] pub enum
    MessageStatusType { #[doc = " `message`."] Message = "message", #[doc = " `call`."]
    Call = "call", #[doc = " `payment`."] Payment = "payment", }
}

waxwing_types::phone_id! {
    #[digits] #[doc =
    " Phone number in digits, or a group id. Missing when a user id without number was addressed."]
    pub struct StatusRecipientId;
}

/// Recipient, in older payloads.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusMessage {
    /// Phone number in digits, or a group id. Missing when a user id without number was addressed.
    pub recipient_id: Option<StatusRecipientId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for StatusMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("recipient_id", &self.recipient_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StatusMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            recipient_id: members.lenient("recipient_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StatusMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StatusMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StatusMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("recipient_id", generator.subschema_for::<StatusRecipientId>()),
        ])
    }
}

/// The conversation; since version 24 only for free entry points.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusConversation {
    /// Id of the conversation.
    pub id: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// What opened the conversation.
    pub origin: Option<ConversationOrigin>,
    /// What the message costs; on sent and on one of delivered and read.
    pub pricing: Option<StatusPricing>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for StatusConversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("expiration_timestamp", &self.expiration_timestamp)?;
        object.optional("origin", &self.origin)?;
        object.optional("pricing", &self.pricing)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StatusConversation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            expiration_timestamp: members.lenient("expiration_timestamp")?,
            origin: members.lenient("origin")?,
            pricing: members.lenient("pricing")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StatusConversation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StatusConversation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StatusConversation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            (
                "expiration_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("origin", generator.subschema_for::<ConversationOrigin>()),
            ("pricing", generator.subschema_for::<StatusPricing>()),
        ])
    }
}

/// What opened the conversation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationOrigin {
    /// What opened the conversation. Here the international category has an underscore.
    pub type_: Option<ConversationOriginType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ConversationOrigin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversationOrigin {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversationOrigin);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversationOrigin {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversationOrigin".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<ConversationOriginType>()),
        ])
    }
}

/// What the message costs; on sent and on one of delivered and read.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusPricing {
    /// Whether it costs anything; will go away.
    pub billable: Option<bool>,
    /// By message (PMP), by conversation (CBP, before July 2025) or by notification (NBP, older).
    pub pricing_model: Option<StatusPricingModel>,
    /// Whether the message is paid for, and if not, why. Since 2026-10-01 `free_customer_service` stands
    /// for the 1,000 delivered service messages a month that a number has free, in groups for each
    /// recipient, and regular for utility inside the 24-hour window as well. `free_entry_point` lasts up
    /// to 7 days. Reactions are never charged.
    pub type_: Option<StatusPricingType>,
    /// Category that is charged. The international one has a hyphen here, and in places an underscore,
    /// which then is a value that is not listed. `user_initiated` and `business_initiated` are older;
    /// `general_purpose_ai` is not documented.
    pub category: Option<StatusPricingCategory>,
    /// Why a service message is free beside the rules: its sender is an exempt government or non-profit.
    /// Since 2026-10-12.
    pub subtype: Option<StatusPricingSubtype>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for StatusPricing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("billable", &self.billable)?;
        object.optional("pricing_model", &self.pricing_model)?;
        object.optional("type", &self.type_)?;
        object.optional("category", &self.category)?;
        object.optional("subtype", &self.subtype)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StatusPricing {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            billable: members.lenient("billable")?,
            pricing_model: members.lenient("pricing_model")?,
            type_: members.lenient("type")?,
            category: members.lenient("category")?,
            subtype: members.lenient("subtype")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StatusPricing);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StatusPricing {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StatusPricing".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("billable", generator.subschema_for::<bool>()),
            ("pricing_model", generator.subschema_for::<StatusPricingModel>()),
            ("type", generator.subschema_for::<StatusPricingType>()),
            ("category", generator.subschema_for::<StatusPricingCategory>()),
            ("subtype", generator.subschema_for::<StatusPricingSubtype>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Why a service message is free beside the rules: its sender is an exempt government or non-profit."]
    #[doc = " Since 2026-10-12."] pub enum StatusPricingSubtype { #[doc =
    " `paid_exempt`."] PaidExempt = "paid_exempt", }
}

waxwing_json::open_enum! {
    #[doc =
    " By message (PMP), by conversation (CBP, before July 2025) or by notification (NBP, older)."]
    pub enum StatusPricingModel { #[doc = " `PMP`."] Pmp = "PMP", #[doc = " `CBP`."] Cbp
    = "CBP", #[doc = " `NBP`."] Nbp = "NBP", }
}

waxwing_json::open_enum! {
    #[doc =
    " Whether the message is paid for, and if not, why. Since 2026-10-01 `free_customer_service` stands"]
    #[doc =
    " for the 1,000 delivered service messages a month that a number has free, in groups for each"]
    #[doc =
    " recipient, and regular for utility inside the 24-hour window as well. `free_entry_point` lasts up"]
    #[doc = " to 7 days. Reactions are never charged."] pub enum StatusPricingType {
    #[doc = " `regular`."] Regular = "regular", #[doc = " `free_customer_service`."]
    FreeCustomerService = "free_customer_service", #[doc = " `free_entry_point`."]
    FreeEntryPoint = "free_entry_point", #[doc = " `free_group_customer_service`."]
    FreeGroupCustomerService = "free_group_customer_service", }
}

waxwing_json::open_enum! {
    #[doc =
    " Category that is charged. The international one has a hyphen here, and in places an underscore,"]
    #[doc =
    " which then is a value that is not listed. `user_initiated` and `business_initiated` are older;"]
    #[doc = " `general_purpose_ai` is not documented."] pub enum StatusPricingCategory {
    #[doc = " `authentication`."] Authentication = "authentication", #[doc =
    " `authentication-international`."] AuthenticationInternational =
    "authentication-international", #[doc = " `marketing`."] Marketing = "marketing",
    #[doc = " `marketing_lite`."] MarketingLite = "marketing_lite", #[doc =
    " `referral_conversion`."] ReferralConversion = "referral_conversion", #[doc =
    " `service`."] Service = "service", #[doc = " `utility`."] Utility = "utility", #[doc
    = " `group_marketing`."] GroupMarketing = "group_marketing", #[doc =
    " `group_service`."] GroupService = "group_service", #[doc = " `group_utility`."]
    GroupUtility = "group_utility", #[doc = " `user_initiated`."] UserInitiated =
    "user_initiated", #[doc = " `business_initiated`."] BusinessInitiated =
    "business_initiated", #[doc = " `general_purpose_ai`."] GeneralPurposeAi =
    "general_purpose_ai", }
}

waxwing_json::open_enum! {
    #[doc =
    " What opened the conversation. Here the international category has an underscore."]
    pub enum ConversationOriginType { #[doc = " `authentication`."] Authentication =
    "authentication", #[doc = " `authentication_international`."]
    AuthenticationInternational = "authentication_international", #[doc =
    " `marketing`."] Marketing = "marketing", #[doc = " `marketing_lite`."] MarketingLite
    = "marketing_lite", #[doc = " `referral_conversion`."] ReferralConversion =
    "referral_conversion", #[doc = " `service`."] Service = "service", #[doc =
    " `utility`."] Utility = "utility", #[doc = " `group_marketing`."] GroupMarketing =
    "group_marketing", #[doc = " `group_service`."] GroupService = "group_service", #[doc
    = " `group_utility`."] GroupUtility = "group_utility", #[doc =
    " `general_purpose_ai`."] GeneralPurposeAi = "general_purpose_ai", }
}

/// A payment through a gateway (India). The last members repeat what was sent in the order details.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentNotice {
    /// Your own id of the order.
    pub reference_id: Option<String>,
    /// An amount of money: value divided by offset.
    pub amount: Option<shared::PaymentAmount>,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// One attempt to pay.
    pub transaction: Option<shared::PaymentTransaction>,
    /// Refunds; may be null.
    pub refunds: Option<Vec<shared::PaymentRefund>>,
    /// razorpay.
    pub receipt: Option<String>,
    /// razorpay.
    pub notes: Option<std::collections::BTreeMap<String, String>>,
    /// payu.
    pub udf1: Option<String>,
    /// payu.
    pub udf2: Option<String>,
    /// payu.
    pub udf3: Option<String>,
    /// payu.
    pub udf4: Option<String>,
    /// billdesk.
    pub additional_info1: Option<String>,
    /// billdesk.
    pub additional_info2: Option<String>,
    /// billdesk.
    pub additional_info3: Option<String>,
    /// billdesk.
    pub additional_info4: Option<String>,
    /// billdesk.
    pub additional_info5: Option<String>,
    /// billdesk.
    pub additional_info6: Option<String>,
    /// billdesk.
    pub additional_info7: Option<String>,
    /// zaakpay.
    pub extra1: Option<String>,
    /// zaakpay.
    pub extra2: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PaymentNotice {
    /// `refunds`, empty when it was left out.
    pub fn refunds(&self) -> &[shared::PaymentRefund] {
        self.refunds.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PaymentNotice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("reference_id", &self.reference_id)?;
        object.optional("amount", &self.amount)?;
        object.optional("currency", &self.currency)?;
        object.optional("transaction", &self.transaction)?;
        object.optional("refunds", &self.refunds)?;
        object.optional("receipt", &self.receipt)?;
        object.optional("notes", &self.notes)?;
        object.optional("udf1", &self.udf1)?;
        object.optional("udf2", &self.udf2)?;
        object.optional("udf3", &self.udf3)?;
        object.optional("udf4", &self.udf4)?;
        object.optional("additional_info1", &self.additional_info1)?;
        object.optional("additional_info2", &self.additional_info2)?;
        object.optional("additional_info3", &self.additional_info3)?;
        object.optional("additional_info4", &self.additional_info4)?;
        object.optional("additional_info5", &self.additional_info5)?;
        object.optional("additional_info6", &self.additional_info6)?;
        object.optional("additional_info7", &self.additional_info7)?;
        object.optional("extra1", &self.extra1)?;
        object.optional("extra2", &self.extra2)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentNotice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reference_id: members.lenient("reference_id")?,
            amount: members.lenient("amount")?,
            currency: members.lenient("currency")?,
            transaction: members.lenient("transaction")?,
            refunds: members.lenient("refunds")?,
            receipt: members.lenient("receipt")?,
            notes: members.lenient("notes")?,
            udf1: members.lenient("udf1")?,
            udf2: members.lenient("udf2")?,
            udf3: members.lenient("udf3")?,
            udf4: members.lenient("udf4")?,
            additional_info1: members.lenient("additional_info1")?,
            additional_info2: members.lenient("additional_info2")?,
            additional_info3: members.lenient("additional_info3")?,
            additional_info4: members.lenient("additional_info4")?,
            additional_info5: members.lenient("additional_info5")?,
            additional_info6: members.lenient("additional_info6")?,
            additional_info7: members.lenient("additional_info7")?,
            extra1: members.lenient("extra1")?,
            extra2: members.lenient("extra2")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentNotice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentNotice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentNotice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("reference_id", generator.subschema_for::<String>()),
            ("amount", generator.subschema_for::<shared::PaymentAmount>()),
            ("currency", generator.subschema_for::<String>()),
            ("transaction", generator.subschema_for::<shared::PaymentTransaction>()),
            ("refunds", generator.subschema_for::<Vec<shared::PaymentRefund>>()),
            ("receipt", generator.subschema_for::<String>()),
            (
                "notes",
                generator.subschema_for::<std::collections::BTreeMap<String, String>>(),
            ),
            ("udf1", generator.subschema_for::<String>()),
            ("udf2", generator.subschema_for::<String>()),
            ("udf3", generator.subschema_for::<String>()),
            ("udf4", generator.subschema_for::<String>()),
            ("additional_info1", generator.subschema_for::<String>()),
            ("additional_info2", generator.subschema_for::<String>()),
            ("additional_info3", generator.subschema_for::<String>()),
            ("additional_info4", generator.subschema_for::<String>()),
            ("additional_info5", generator.subschema_for::<String>()),
            ("additional_info6", generator.subschema_for::<String>()),
            ("additional_info7", generator.subschema_for::<String>()),
            ("extra1", generator.subschema_for::<String>()),
            ("extra2", generator.subschema_for::<String>()),
        ])
    }
}

/// Payload of calls. While SIP is on, `call_created` and terminate alone come.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// Who calls or is called.
    pub contacts: Option<Vec<WebhookContact>>,
    /// Calls that begin or end, and files of calls.
    pub calls: Option<Vec<CallEvent>>,
    /// How far a call of the business is.
    pub statuses: Option<Vec<CallProgress>>,
    /// Why a call failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CallsValue {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `calls`, empty when it was left out.
    pub fn calls(&self) -> &[CallEvent] {
        self.calls.as_deref().unwrap_or_default()
    }

    /// `statuses`, empty when it was left out.
    pub fn statuses(&self) -> &[CallProgress] {
        self.statuses.as_deref().unwrap_or_default()
    }

    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("calls", &self.calls)?;
        object.optional("statuses", &self.statuses)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            contacts: members.lenient("contacts")?,
            calls: members.lenient("calls")?,
            statuses: members.lenient("statuses")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("contacts", generator.subschema_for::<Vec<WebhookContact>>()),
            ("calls", generator.subschema_for::<Vec<CallEvent>>()),
            ("statuses", generator.subschema_for::<Vec<CallProgress>>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
        ])
    }
}

/// A call begins or ends, or its recording or transcript is there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallEvent {
    /// Id of a call (wacid).
    pub id: shared::CallId,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub from: Option<shared::WaId>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub to: Option<shared::WaId>,
    /// Business-scoped user id of the caller.
    pub from_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Business-scoped user id of who is called.
    pub to_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the caller's user id.
    pub from_parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the user id of who is called.
    pub to_parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// What happens.
    pub event: Option<CallEventType>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Who calls.
    pub direction: Option<CallEventDirection>,
    /// Media description of the other side; on connect.
    pub session: Option<CallDescription>,
    /// Older form of the media description, beside session.
    pub connection: Option<CallConnection>,
    /// How the call ended; on terminate. Also seen in mixed case, and one documented sample prints a
    /// list.
    pub status: Option<CallOutcome>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub end_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Seconds.
    pub duration: Option<i64>,
    /// Your own text, given with the call.
    pub biz_opaque_callback_data: Option<String>,
    /// Your own text of the `voice_call` button that led to the call.
    pub cta_payload: Option<String>,
    /// Your own text of the wa.me/call link that led to the call.
    pub deeplink_payload: Option<String>,
    /// A recording of a call.
    pub call_recording: Option<Box<CallRecording>>,
    /// A transcript of a call.
    pub call_transcript: Option<Box<CallTranscript>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    CallEvent { id, from, to, from_user_id, to_user_id, from_parent_user_id,
    to_parent_user_id, event, timestamp, direction, session, connection, status,
    start_time, end_time, duration, biz_opaque_callback_data, cta_payload,
    deeplink_payload : address, call_recording, call_transcript, extra }
);
impl serde::Serialize for CallEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("from_user_id", &self.from_user_id)?;
        object.optional("to_user_id", &self.to_user_id)?;
        object.optional("from_parent_user_id", &self.from_parent_user_id)?;
        object.optional("to_parent_user_id", &self.to_parent_user_id)?;
        object.optional("event", &self.event)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("direction", &self.direction)?;
        object.optional("session", &self.session)?;
        object.optional("connection", &self.connection)?;
        object.optional("status", &self.status)?;
        object.optional("start_time", &self.start_time)?;
        object.optional("end_time", &self.end_time)?;
        object.optional("duration", &self.duration)?;
        object.optional("biz_opaque_callback_data", &self.biz_opaque_callback_data)?;
        object.optional("cta_payload", &self.cta_payload)?;
        object.optional("deeplink_payload", &self.deeplink_payload)?;
        object.optional("call_recording", &self.call_recording)?;
        object.optional("call_transcript", &self.call_transcript)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            from_user_id: members.lenient("from_user_id")?,
            to_user_id: members.lenient("to_user_id")?,
            from_parent_user_id: members.lenient("from_parent_user_id")?,
            to_parent_user_id: members.lenient("to_parent_user_id")?,
            event: members.lenient("event")?,
            timestamp: members.lenient("timestamp")?,
            direction: members.lenient("direction")?,
            session: members.lenient("session")?,
            connection: members.lenient("connection")?,
            status: members.lenient("status")?,
            start_time: members.lenient("start_time")?,
            end_time: members.lenient("end_time")?,
            duration: members.lenient("duration")?,
            biz_opaque_callback_data: members.lenient("biz_opaque_callback_data")?,
            cta_payload: members.lenient("cta_payload")?,
            deeplink_payload: members.lenient("deeplink_payload")?,
            call_recording: members.lenient("call_recording")?,
            call_transcript: members.lenient("call_transcript")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::CallId>()),
            ("from", generator.subschema_for::<shared::WaId>()),
            ("to", generator.subschema_for::<shared::WaId>()),
            (
                "from_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "to_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "from_parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "to_parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("event", generator.subschema_for::<CallEventType>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("direction", generator.subschema_for::<CallEventDirection>()),
            ("session", generator.subschema_for::<CallDescription>()),
            ("connection", generator.subschema_for::<CallConnection>()),
            ("status", generator.subschema_for::<CallOutcome>()),
            (
                "start_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "end_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("duration", generator.subschema_for::<i64>()),
            ("biz_opaque_callback_data", generator.subschema_for::<String>()),
            ("cta_payload", generator.subschema_for::<String>()),
            ("deeplink_payload", generator.subschema_for::<String>()),
            ("call_recording", generator.subschema_for::<Box<CallRecording>>()),
            ("call_transcript", generator.subschema_for::<Box<CallTranscript>>()),
        ])
    }
}

/// A recording of a call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallRecording {
    /// Always audio.
    pub type_: Option<CallRecordingType>,
    /// A file of a call, Ogg with Opus or JSON. It can be fetched for 7 days.
    pub audio: Option<CallFile>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallRecording {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.optional("audio", &self.audio)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallRecording {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            audio: members.lenient("audio")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallRecording);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallRecording {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallRecording".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<CallRecordingType>()),
            ("audio", generator.subschema_for::<CallFile>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Always audio."] pub enum CallRecordingType { #[doc = " `audio`."] Audio =
    "audio", }
}

/// A transcript of a call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallTranscript {
    /// A file of a call, Ogg with Opus or JSON. It can be fetched for 7 days.
    pub document: Option<CallFile>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallTranscript {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("document", &self.document)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallTranscript {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            document: members.lenient("document")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallTranscript);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallTranscript {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallTranscript".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("document", generator.subschema_for::<CallFile>()),
        ])
    }
}

/// The JSON file of a transcript, as it is downloaded; no event holds it. Times are seconds from the
/// start.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallTranscriptDocument {
    /// What was transcribed, and when.
    pub metadata: Option<TranscriptMetadata>,
    /// What was said; may be empty where the language is not known.
    pub transcript: Option<Transcript>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallTranscriptDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("transcript", &self.transcript)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallTranscriptDocument {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            metadata: members.lenient("metadata")?,
            transcript: members.lenient("transcript")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallTranscriptDocument);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallTranscriptDocument {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallTranscriptDocument".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("metadata", generator.subschema_for::<TranscriptMetadata>()),
            ("transcript", generator.subschema_for::<Transcript>()),
        ])
    }
}

/// What was transcribed, and when.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TranscriptMetadata {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub processed_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The audio of the call.
    pub audio: Option<TranscribedAudio>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TranscriptMetadata {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("processed_at", &self.processed_at)?;
        object.optional("audio", &self.audio)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TranscriptMetadata {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            processed_at: members.lenient("processed_at")?,
            audio: members.lenient("audio")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TranscriptMetadata);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TranscriptMetadata {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TranscriptMetadata".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "processed_at",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("audio", generator.subschema_for::<TranscribedAudio>()),
        ])
    }
}

/// The audio of the call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TranscribedAudio {
    /// Length in seconds.
    pub duration: Option<f64>,
    /// Samples a second.
    pub sample_rate: Option<i64>,
    /// Number of channels.
    pub channels: Option<i64>,
    /// Format.
    pub audio_format: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TranscribedAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("duration", &self.duration)?;
        object.optional("sample_rate", &self.sample_rate)?;
        object.optional("channels", &self.channels)?;
        object.optional("audio_format", &self.audio_format)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TranscribedAudio {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            duration: members.lenient("duration")?,
            sample_rate: members.lenient("sample_rate")?,
            channels: members.lenient("channels")?,
            audio_format: members.lenient("audio_format")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TranscribedAudio);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TranscribedAudio {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TranscribedAudio".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("duration", generator.subschema_for::<f64>()),
            ("sample_rate", generator.subschema_for::<i64>()),
            ("channels", generator.subschema_for::<i64>()),
            ("audio_format", generator.subschema_for::<String>()),
        ])
    }
}

/// What was said; may be empty where the language is not known.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Transcript {
    /// All of it.
    pub text: Option<String>,
    /// Language, ISO 639.
    pub language: Option<String>,
    /// Length in seconds.
    pub duration: Option<f64>,
    /// How sure the transcript is, 0 to 1.
    pub confidence: Option<f64>,
    /// What was said in turn.
    pub segments: Option<Vec<TranscriptSegment>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Transcript {
    /// `segments`, empty when it was left out.
    pub fn segments(&self) -> &[TranscriptSegment] {
        self.segments.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Transcript {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("language", &self.language)?;
        object.optional("duration", &self.duration)?;
        object.optional("confidence", &self.confidence)?;
        object.optional("segments", &self.segments)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Transcript {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            language: members.lenient("language")?,
            duration: members.lenient("duration")?,
            confidence: members.lenient("confidence")?,
            segments: members.lenient("segments")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Transcript);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Transcript {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Transcript".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("language", generator.subschema_for::<String>()),
            ("duration", generator.subschema_for::<f64>()),
            ("confidence", generator.subschema_for::<f64>()),
            ("segments", generator.subschema_for::<Vec<TranscriptSegment>>()),
        ])
    }
}

/// What one side said.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TranscriptSegment {
    /// Number of the segment.
    pub id: Option<i64>,
    /// Who spoke.
    pub speaker: Option<TranscriptSpeaker>,
    /// 0 the business, 1 the user.
    pub channel: Option<i64>,
    /// Begin in seconds.
    pub start: Option<f64>,
    /// End in seconds.
    pub end: Option<f64>,
    /// What was said.
    pub text: Option<String>,
    /// How sure the transcript is, 0 to 1.
    pub confidence: Option<f64>,
    /// The words.
    pub words: Option<Vec<TranscriptWord>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TranscriptSegment {
    /// `words`, empty when it was left out.
    pub fn words(&self) -> &[TranscriptWord] {
        self.words.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TranscriptSegment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("speaker", &self.speaker)?;
        object.optional("channel", &self.channel)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("text", &self.text)?;
        object.optional("confidence", &self.confidence)?;
        object.optional("words", &self.words)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TranscriptSegment {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            speaker: members.lenient("speaker")?,
            channel: members.lenient("channel")?,
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            text: members.lenient("text")?,
            confidence: members.lenient("confidence")?,
            words: members.lenient("words")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TranscriptSegment);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TranscriptSegment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TranscriptSegment".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<i64>()),
            ("speaker", generator.subschema_for::<TranscriptSpeaker>()),
            ("channel", generator.subschema_for::<i64>()),
            ("start", generator.subschema_for::<f64>()),
            ("end", generator.subschema_for::<f64>()),
            ("text", generator.subschema_for::<String>()),
            ("confidence", generator.subschema_for::<f64>()),
            ("words", generator.subschema_for::<Vec<TranscriptWord>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Who spoke."] pub enum TranscriptSpeaker { #[doc = " `Business`."] Business
    = "Business", #[doc = " `Customer`."] Customer = "Customer", }
}

/// A word.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TranscriptWord {
    /// The word.
    pub word: Option<String>,
    /// Begin in seconds.
    pub start: Option<f64>,
    /// End in seconds.
    pub end: Option<f64>,
    /// How sure the transcript is, 0 to 1.
    pub confidence: Option<f64>,
    /// Language of the word.
    pub lang: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TranscriptWord {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("word", &self.word)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("confidence", &self.confidence)?;
        object.optional("lang", &self.lang)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TranscriptWord {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            word: members.lenient("word")?,
            start: members.lenient("start")?,
            end: members.lenient("end")?,
            confidence: members.lenient("confidence")?,
            lang: members.lenient("lang")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TranscriptWord);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TranscriptWord {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TranscriptWord".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("word", generator.subschema_for::<String>()),
            ("start", generator.subschema_for::<f64>()),
            ("end", generator.subschema_for::<f64>()),
            ("confidence", generator.subschema_for::<f64>()),
            ("lang", generator.subschema_for::<String>()),
        ])
    }
}

/// A file of a call, Ogg with Opus or JSON. It can be fetched for 7 days.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallFile {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash of the file, base64.
    pub sha256: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(CallFile { id, mime_type, sha256, url : address, extra });
impl serde::Serialize for CallFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallFile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallFile);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallFile".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::MediaId>()),
            (
                "mime_type",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("sha256", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What happens."] pub enum CallEventType { #[doc = " `connect`."] Connect =
    "connect", #[doc = " `terminate`."] Terminate = "terminate", #[doc =
    " `call_created`."] CallCreated = "call_created", #[doc =
    " `call_recording_available`."] CallRecordingAvailable = "call_recording_available",
    #[doc = " `call_transcription_available`."] CallTranscriptionAvailable =
    "call_transcription_available", }
}

waxwing_json::open_enum! {
    #[doc = " Who calls."] pub enum CallEventDirection { #[doc = " `USER_INITIATED`."]
    UserInitiated = "USER_INITIATED", #[doc = " `BUSINESS_INITIATED`."] BusinessInitiated
    = "BUSINESS_INITIATED", }
}

/// Media description of the other side; on connect.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallDescription {
    /// Offer of a user's call, answer to your own.
    pub sdp_type: Option<CallDescriptionType>,
    /// The description, by RFC 8866.
    pub sdp: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallDescription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("sdp_type", &self.sdp_type)?;
        object.optional("sdp", &self.sdp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallDescription {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sdp_type: members.lenient("sdp_type")?,
            sdp: members.lenient("sdp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallDescription);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallDescription {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallDescription".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("sdp_type", generator.subschema_for::<CallDescriptionType>()),
            ("sdp", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Offer of a user's call, answer to your own."] pub enum CallDescriptionType
    { #[doc = " `offer`."] Offer = "offer", #[doc = " `answer`."] Answer = "answer", }
}

/// Older form of the media description, beside session.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallConnection {
    /// The description.
    pub webrtc: Option<CallConnectionWebrtc>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallConnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("webrtc", &self.webrtc)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallConnection {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            webrtc: members.lenient("webrtc")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallConnection);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallConnection {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallConnection".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("webrtc", generator.subschema_for::<CallConnectionWebrtc>()),
        ])
    }
}

/// The description.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallConnectionWebrtc {
    /// JSON text with the members sdp and type.
    pub sdp: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallConnectionWebrtc {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("sdp", &self.sdp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallConnectionWebrtc {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sdp: members.lenient("sdp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallConnectionWebrtc);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallConnectionWebrtc {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallConnectionWebrtc".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("sdp", generator.subschema_for::<String>())])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " How the call ended; on terminate. Also seen in mixed case, and one documented sample prints a"]
    #[doc = " list."] pub enum CallOutcome { #[doc = " `COMPLETED`."] Completed =
    "COMPLETED", #[doc = " `FAILED`."] Failed = "FAILED", }
}

/// How far a call of the business is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallProgress {
    /// Id of a call (wacid).
    pub id: shared::CallId,
    /// Kind of status; mostly missing. message in older payloads.
    pub type_: Option<MessageStatusType>,
    /// What the user's device does.
    pub status: Option<CallProgressState>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub recipient_id: Option<shared::WaId>,
    /// Business-scoped user id of who is called; since 2026-05-28.
    pub recipient_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the user id of who is called.
    pub recipient_parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Your own text, given with the call.
    pub biz_opaque_callback_data: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallProgress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("type", &self.type_)?;
        object.optional("status", &self.status)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("recipient_id", &self.recipient_id)?;
        object.optional("recipient_user_id", &self.recipient_user_id)?;
        object.optional("recipient_parent_user_id", &self.recipient_parent_user_id)?;
        object.optional("biz_opaque_callback_data", &self.biz_opaque_callback_data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallProgress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            type_: members.lenient("type")?,
            status: members.lenient("status")?,
            timestamp: members.lenient("timestamp")?,
            recipient_id: members.lenient("recipient_id")?,
            recipient_user_id: members.lenient("recipient_user_id")?,
            recipient_parent_user_id: members.lenient("recipient_parent_user_id")?,
            biz_opaque_callback_data: members.lenient("biz_opaque_callback_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallProgress);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallProgress {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallProgress".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::CallId>()),
            ("type", generator.subschema_for::<MessageStatusType>()),
            ("status", generator.subschema_for::<CallProgressState>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("recipient_id", generator.subschema_for::<shared::WaId>()),
            (
                "recipient_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "recipient_parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("biz_opaque_callback_data", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What the user's device does."] pub enum CallProgressState { #[doc =
    " `RINGING`."] Ringing = "RINGING", #[doc = " `ACCEPTED`."] Accepted = "ACCEPTED",
    #[doc = " `REJECTED`."] Rejected = "REJECTED", }
}

/// Payload of `group_lifecycle_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupLifecycleValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupLifecycleEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupLifecycleValue {
    /// `groups`, empty when it was left out.
    pub fn groups(&self) -> &[GroupLifecycleEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupLifecycleValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("groups", &self.groups)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupLifecycleValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            groups: members.lenient("groups")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupLifecycleValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupLifecycleValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupLifecycleValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("groups", generator.subschema_for::<Vec<GroupLifecycleEvent>>()),
        ])
    }
}

/// A group was made or deleted, or that failed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupLifecycleEvent {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What was asked for.
    pub type_: Option<GroupLifecycleEventType>,
    /// Id of a change of a group; the webhook with its outcome repeats it.
    pub request_id: Option<shared::GroupRequestId>,
    /// Subject.
    pub subject: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Link to join by.
    pub invite_link: Option<String>,
    /// Whether the business must approve who joins.
    pub join_approval_mode: Option<GroupApprovalMode>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupLifecycleEvent {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

waxwing_json::debug_addresses!(
    GroupLifecycleEvent { timestamp, group_id, type_, request_id, subject, description,
    invite_link : address, join_approval_mode, errors, extra }
);
impl serde::Serialize for GroupLifecycleEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("type", &self.type_)?;
        object.optional("request_id", &self.request_id)?;
        object.optional("subject", &self.subject)?;
        object.optional("description", &self.description)?;
        object.optional("invite_link", &self.invite_link)?;
        object.optional("join_approval_mode", &self.join_approval_mode)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupLifecycleEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            timestamp: members.lenient("timestamp")?,
            group_id: members.lenient("group_id")?,
            type_: members.lenient("type")?,
            request_id: members.lenient("request_id")?,
            subject: members.lenient("subject")?,
            description: members.lenient("description")?,
            invite_link: members.lenient("invite_link")?,
            join_approval_mode: members.lenient("join_approval_mode")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupLifecycleEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupLifecycleEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupLifecycleEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("group_id", generator.subschema_for::<shared::GroupId>()),
            ("type", generator.subschema_for::<GroupLifecycleEventType>()),
            ("request_id", generator.subschema_for::<shared::GroupRequestId>()),
            ("subject", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("invite_link", generator.subschema_for::<String>()),
            ("join_approval_mode", generator.subschema_for::<GroupApprovalMode>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What was asked for."] pub enum GroupLifecycleEventType { #[doc =
    " `group_create`."] GroupCreate = "group_create", #[doc = " `group_delete`."]
    GroupDelete = "group_delete", }
}

waxwing_json::open_enum! {
    #[doc = " Whether the business must approve who joins."] pub enum GroupApprovalMode {
    #[doc = " `auto_approve`."] AutoApprove = "auto_approve", #[doc =
    " `approval_required`."] ApprovalRequired = "approval_required", }
}

/// Payload of `group_participants_update`; the vendor's own description calls the field
/// `group_participant_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipantsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupParticipantsEvent>>,
    /// Who brought it about. Some documented samples place it beside the list.
    pub initiated_by: Option<GroupInitiator>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupParticipantsValue {
    /// `groups`, empty when it was left out.
    pub fn groups(&self) -> &[GroupParticipantsEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupParticipantsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("groups", &self.groups)?;
        object.optional("initiated_by", &self.initiated_by)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupParticipantsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            groups: members.lenient("groups")?,
            initiated_by: members.lenient("initiated_by")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupParticipantsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupParticipantsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupParticipantsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("groups", generator.subschema_for::<Vec<GroupParticipantsEvent>>()),
            ("initiated_by", generator.subschema_for::<GroupInitiator>()),
        ])
    }
}

/// Someone joined, left, was removed, or asks to join.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipantsEvent {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What happened. The vendor's own description says `group_add_participants` and
    /// `group_remove_participants`.
    pub type_: Option<GroupParticipantsEventType>,
    /// Id of a change of a group; the webhook with its outcome repeats it.
    pub request_id: Option<shared::GroupRequestId>,
    /// How the participant came in.
    pub reason: Option<GroupJoinReason>,
    /// Who came in.
    pub added_participants: Option<Vec<GroupMember>>,
    /// Who went out.
    pub removed_participants: Option<Vec<GroupMember>>,
    /// Whose change failed.
    pub failed_participants: Option<Vec<GroupMemberFault>>,
    /// Who brought it about. Some documented samples place it beside the list.
    pub initiated_by: Option<GroupInitiator>,
    /// Id of a user's request to join a group.
    pub join_request_id: Option<shared::JoinRequestId>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Of a request to join: business-scoped user id of who asks; `wa_id` is missing when the number is
    /// hidden.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Of a request to join: parent form of the user id.
    pub parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// User name, with @ in front in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupParticipantsEvent {
    /// `added_participants`, empty when it was left out.
    pub fn added_participants(&self) -> &[GroupMember] {
        self.added_participants.as_deref().unwrap_or_default()
    }

    /// `removed_participants`, empty when it was left out.
    pub fn removed_participants(&self) -> &[GroupMember] {
        self.removed_participants.as_deref().unwrap_or_default()
    }

    /// `failed_participants`, empty when it was left out.
    pub fn failed_participants(&self) -> &[GroupMemberFault] {
        self.failed_participants.as_deref().unwrap_or_default()
    }

    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupParticipantsEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("type", &self.type_)?;
        object.optional("request_id", &self.request_id)?;
        object.optional("reason", &self.reason)?;
        object.optional("added_participants", &self.added_participants)?;
        object.optional("removed_participants", &self.removed_participants)?;
        object.optional("failed_participants", &self.failed_participants)?;
        object.optional("initiated_by", &self.initiated_by)?;
        object.optional("join_request_id", &self.join_request_id)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupParticipantsEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            timestamp: members.lenient("timestamp")?,
            group_id: members.lenient("group_id")?,
            type_: members.lenient("type")?,
            request_id: members.lenient("request_id")?,
            reason: members.lenient("reason")?,
            added_participants: members.lenient("added_participants")?,
            removed_participants: members.lenient("removed_participants")?,
            failed_participants: members.lenient("failed_participants")?,
            initiated_by: members.lenient("initiated_by")?,
            join_request_id: members.lenient("join_request_id")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            parent_user_id: members.lenient("parent_user_id")?,
            username: members.lenient("username")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupParticipantsEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupParticipantsEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupParticipantsEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("group_id", generator.subschema_for::<shared::GroupId>()),
            ("type", generator.subschema_for::<GroupParticipantsEventType>()),
            ("request_id", generator.subschema_for::<shared::GroupRequestId>()),
            ("reason", generator.subschema_for::<GroupJoinReason>()),
            ("added_participants", generator.subschema_for::<Vec<GroupMember>>()),
            ("removed_participants", generator.subschema_for::<Vec<GroupMember>>()),
            ("failed_participants", generator.subschema_for::<Vec<GroupMemberFault>>()),
            ("initiated_by", generator.subschema_for::<GroupInitiator>()),
            ("join_request_id", generator.subschema_for::<shared::JoinRequestId>()),
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("username", generator.subschema_for::<ProfileUsername>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What happened. The vendor's own description says `group_add_participants` and"]
    #[doc = " `group_remove_participants`."] pub enum GroupParticipantsEventType { #[doc
    = " `group_participants_add`."] GroupParticipantsAdd = "group_participants_add",
    #[doc = " `group_participants_remove`."] GroupParticipantsRemove =
    "group_participants_remove", #[doc = " `group_join_request_created`."]
    GroupJoinRequestCreated = "group_join_request_created", #[doc =
    " `group_join_request_revoked`."] GroupJoinRequestRevoked =
    "group_join_request_revoked", #[doc = " `group_add_participants`."]
    GroupAddParticipants = "group_add_participants", #[doc =
    " `group_remove_participants`."] GroupRemoveParticipants =
    "group_remove_participants", }
}

waxwing_json::open_enum! {
    #[doc = " How the participant came in."] pub enum GroupJoinReason { #[doc =
    " `invite_link`."] InviteLink = "invite_link", }
}

waxwing_json::open_enum! {
    #[doc = " Who brought it about. Some documented samples place it beside the list."]
    pub enum GroupInitiator { #[doc = " `business`."] Business = "business", #[doc =
    " `participant`."] Participant = "participant", }
}

/// A participant.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupMember {
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub input: Option<shared::Destination>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the user id.
    pub parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// User name, with @ in front in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("input", &self.input)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupMember {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            wa_id: members.lenient("wa_id")?,
            input: members.lenient("input")?,
            user_id: members.lenient("user_id")?,
            parent_user_id: members.lenient("parent_user_id")?,
            username: members.lenient("username")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupMember);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupMember {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupMember".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            ("input", generator.subschema_for::<shared::Destination>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("username", generator.subschema_for::<ProfileUsername>()),
        ])
    }
}

/// A participant whose change failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupMemberFault {
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub input: Option<shared::Destination>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupMemberFault {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupMemberFault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("input", &self.input)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupMemberFault {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            input: members.lenient("input")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupMemberFault);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupMemberFault {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupMemberFault".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("input", generator.subschema_for::<shared::Destination>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
        ])
    }
}

/// Payload of `group_settings_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupSettingsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupSettingsEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupSettingsValue {
    /// `groups`, empty when it was left out.
    pub fn groups(&self) -> &[GroupSettingsEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupSettingsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("groups", &self.groups)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupSettingsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            groups: members.lenient("groups")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupSettingsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupSettingsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupSettingsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("groups", generator.subschema_for::<Vec<GroupSettingsEvent>>()),
        ])
    }
}

/// Picture, subject or description of a group were changed, or that failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupSettingsEvent {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// Always `group_settings_update`.
    pub type_: Option<GroupSettingsEventType>,
    /// Id of a change of a group; the webhook with its outcome repeats it.
    pub request_id: Option<shared::GroupRequestId>,
    /// The new picture.
    pub profile_picture: Option<GroupPictureChange>,
    /// The new text.
    pub group_subject: Option<GroupTextChange>,
    /// The new text.
    pub group_description: Option<GroupTextChange>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupSettingsEvent {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupSettingsEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("type", &self.type_)?;
        object.optional("request_id", &self.request_id)?;
        object.optional("profile_picture", &self.profile_picture)?;
        object.optional("group_subject", &self.group_subject)?;
        object.optional("group_description", &self.group_description)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupSettingsEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            timestamp: members.lenient("timestamp")?,
            group_id: members.lenient("group_id")?,
            type_: members.lenient("type")?,
            request_id: members.lenient("request_id")?,
            profile_picture: members.lenient("profile_picture")?,
            group_subject: members.lenient("group_subject")?,
            group_description: members.lenient("group_description")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupSettingsEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupSettingsEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupSettingsEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("group_id", generator.subschema_for::<shared::GroupId>()),
            ("type", generator.subschema_for::<GroupSettingsEventType>()),
            ("request_id", generator.subschema_for::<shared::GroupRequestId>()),
            ("profile_picture", generator.subschema_for::<GroupPictureChange>()),
            ("group_subject", generator.subschema_for::<GroupTextChange>()),
            ("group_description", generator.subschema_for::<GroupTextChange>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `group_settings_update`."] pub enum GroupSettingsEventType { #[doc =
    " `group_settings_update`."] GroupSettingsUpdate = "group_settings_update", }
}

/// The new picture.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupPictureChange {
    /// Media type.
    pub mime_type: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// Whether it was changed.
    pub update_successful: Option<bool>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupPictureChange {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupPictureChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("update_successful", &self.update_successful)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupPictureChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            update_successful: members.lenient("update_successful")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupPictureChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupPictureChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupPictureChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "mime_type",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("sha256", generator.subschema_for::<String>()),
            ("update_successful", generator.subschema_for::<bool>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
        ])
    }
}

/// The new text.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupTextChange {
    /// The text.
    pub text: Option<String>,
    /// Whether it was changed.
    pub update_successful: Option<bool>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupTextChange {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupTextChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("update_successful", &self.update_successful)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupTextChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            update_successful: members.lenient("update_successful")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupTextChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupTextChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupTextChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("update_successful", generator.subschema_for::<bool>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
        ])
    }
}

/// Payload of `group_status_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupStatusValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupStatusEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupStatusValue {
    /// `groups`, empty when it was left out.
    pub fn groups(&self) -> &[GroupStatusEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupStatusValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("groups", &self.groups)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupStatusValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            groups: members.lenient("groups")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupStatusValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupStatusValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupStatusValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("groups", generator.subschema_for::<Vec<GroupStatusEvent>>()),
        ])
    }
}

/// A group was suspended, or is free again.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupStatusEvent {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What happened.
    pub type_: Option<GroupStatusEventType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupStatusEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupStatusEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            timestamp: members.lenient("timestamp")?,
            group_id: members.lenient("group_id")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupStatusEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupStatusEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupStatusEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("group_id", generator.subschema_for::<shared::GroupId>()),
            ("type", generator.subschema_for::<GroupStatusEventType>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What happened."] pub enum GroupStatusEventType { #[doc =
    " `group_suspend`."] GroupSuspend = "group_suspend", #[doc =
    " `group_suspend_cleared`."] GroupSuspendCleared = "group_suspend_cleared", }
}

/// Payload of `message_template_status_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateStatusValue {
    /// What became of the template. UNLOCKED is known by analogy with LOCKED only.
    pub event: Option<TemplateEvent>,
    /// An integer that some answers write as text.
    pub message_template_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Name.
    pub message_template_name: Option<String>,
    /// Language, with hyphen or underscore (en-US, `en_US`).
    pub message_template_language: Option<String>,
    /// Why a template was rejected; null when there is nothing to say.
    pub reason: Option<TemplateRejectionReason>,
    /// Category of a template; it decides price and rules.
    pub message_template_category: Option<shared::TemplateCategory>,
    /// When the template was disabled.
    pub disable_info: Option<TemplateDisableInfo>,
    /// More on a pause.
    pub other_info: Option<TemplateOtherInfo>,
    /// More on a rejection.
    pub rejection_info: Option<TemplateRejectionInfo>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateStatusValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("event", &self.event)?;
        object.optional("message_template_id", &self.message_template_id)?;
        object.optional("message_template_name", &self.message_template_name)?;
        object.optional("message_template_language", &self.message_template_language)?;
        object.optional("reason", &self.reason)?;
        object.optional("message_template_category", &self.message_template_category)?;
        object.optional("disable_info", &self.disable_info)?;
        object.optional("other_info", &self.other_info)?;
        object.optional("rejection_info", &self.rejection_info)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateStatusValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event: members.lenient("event")?,
            message_template_id: members.lenient("message_template_id")?,
            message_template_name: members.lenient("message_template_name")?,
            message_template_language: members.lenient("message_template_language")?,
            reason: members.lenient("reason")?,
            message_template_category: members.lenient("message_template_category")?,
            disable_info: members.lenient("disable_info")?,
            other_info: members.lenient("other_info")?,
            rejection_info: members.lenient("rejection_info")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateStatusValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateStatusValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateStatusValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("event", generator.subschema_for::<TemplateEvent>()),
            (
                "message_template_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("message_template_name", generator.subschema_for::<String>()),
            ("message_template_language", generator.subschema_for::<String>()),
            ("reason", generator.subschema_for::<TemplateRejectionReason>()),
            (
                "message_template_category",
                generator.subschema_for::<shared::TemplateCategory>(),
            ),
            ("disable_info", generator.subschema_for::<TemplateDisableInfo>()),
            ("other_info", generator.subschema_for::<TemplateOtherInfo>()),
            ("rejection_info", generator.subschema_for::<TemplateRejectionInfo>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What became of the template. UNLOCKED is known by analogy with LOCKED only."] pub
    enum TemplateEvent { #[doc = " `APPROVED`."] Approved = "APPROVED", #[doc =
    " `ARCHIVED`."] Archived = "ARCHIVED", #[doc = " `UNARCHIVED`."] Unarchived =
    "UNARCHIVED", #[doc = " `DELETED`."] Deleted = "DELETED", #[doc = " `DISABLED`."]
    Disabled = "DISABLED", #[doc = " `FLAGGED`."] Flagged = "FLAGGED", #[doc =
    " `IN_APPEAL`."] InAppeal = "IN_APPEAL", #[doc = " `LIMIT_EXCEEDED`."] LimitExceeded
    = "LIMIT_EXCEEDED", #[doc = " `LOCKED`."] Locked = "LOCKED", #[doc = " `UNLOCKED`."]
    Unlocked = "UNLOCKED", #[doc = " `PAUSED`."] Paused = "PAUSED", #[doc =
    " `PENDING`."] Pending = "PENDING", #[doc = " `REINSTATED`."] Reinstated =
    "REINSTATED", #[doc = " `PENDING_DELETION`."] PendingDeletion = "PENDING_DELETION",
    #[doc = " `REJECTED`."] Rejected = "REJECTED", }
}

waxwing_json::open_enum! {
    #[doc = " Why a template was rejected; null when there is nothing to say."] pub enum
    TemplateRejectionReason { #[doc = " `ABUSIVE_CONTENT`."] AbusiveContent =
    "ABUSIVE_CONTENT", #[doc = " `CATEGORY_NOT_AVAILABLE`."] CategoryNotAvailable =
    "CATEGORY_NOT_AVAILABLE", #[doc = " `INCORRECT_CATEGORY`."] IncorrectCategory =
    "INCORRECT_CATEGORY", #[doc = " `INVALID_FORMAT`."] InvalidFormat = "INVALID_FORMAT",
    #[doc = " `NONE`."] NoReason = "NONE", #[doc = " `PROMOTIONAL`."] Promotional =
    "PROMOTIONAL", #[doc = " `SCAM`."] Scam = "SCAM", #[doc = " `TAG_CONTENT_MISMATCH`."]
    TagContentMismatch = "TAG_CONTENT_MISMATCH", }
}

/// When the template was disabled.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateDisableInfo {
    /// An integer that some answers write as text.
    pub disable_date: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateDisableInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("disable_date", &self.disable_date)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateDisableInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            disable_date: members.lenient("disable_date")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateDisableInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateDisableInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateDisableInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "disable_date",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
        ])
    }
}

/// More on a pause.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateOtherInfo {
    /// What happened.
    pub title: Option<TemplateInfoTitle>,
    /// The reason, in words.
    pub description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateOtherInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("title", &self.title)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateOtherInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.lenient("title")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateOtherInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateOtherInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateOtherInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("title", generator.subschema_for::<TemplateInfoTitle>()),
            ("description", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What happened."] pub enum TemplateInfoTitle { #[doc = " `FIRST_PAUSE`."]
    FirstPause = "FIRST_PAUSE", #[doc = " `SECOND_PAUSE`."] SecondPause = "SECOND_PAUSE",
    #[doc = " `RATE_LIMITING_PAUSE`."] RateLimitingPause = "RATE_LIMITING_PAUSE", #[doc =
    " `UNPAUSE`."] Unpause = "UNPAUSE", #[doc = " `DISABLED`."] Disabled = "DISABLED", }
}

/// More on a rejection.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateRejectionInfo {
    /// The reason, in words.
    pub reason: Option<String>,
    /// What to do.
    pub recommendation: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateRejectionInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("reason", &self.reason)?;
        object.optional("recommendation", &self.recommendation)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateRejectionInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reason: members.lenient("reason")?,
            recommendation: members.lenient("recommendation")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateRejectionInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateRejectionInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateRejectionInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("reason", generator.subschema_for::<String>()),
            ("recommendation", generator.subschema_for::<String>()),
        ])
    }
}

/// Payload of `message_template_quality_update`. The documented sample carries the field name
/// `message_template_status_update`, by mistake.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateQualityValue {
    /// How users judge the template.
    pub previous_quality_score: Option<TemplateQuality>,
    /// How users judge the template.
    pub new_quality_score: Option<TemplateQuality>,
    /// An integer that some answers write as text.
    pub message_template_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Name.
    pub message_template_name: Option<String>,
    /// Language, with hyphen or underscore (en-US, `en_US`).
    pub message_template_language: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateQualityValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("previous_quality_score", &self.previous_quality_score)?;
        object.optional("new_quality_score", &self.new_quality_score)?;
        object.optional("message_template_id", &self.message_template_id)?;
        object.optional("message_template_name", &self.message_template_name)?;
        object.optional("message_template_language", &self.message_template_language)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateQualityValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            previous_quality_score: members.lenient("previous_quality_score")?,
            new_quality_score: members.lenient("new_quality_score")?,
            message_template_id: members.lenient("message_template_id")?,
            message_template_name: members.lenient("message_template_name")?,
            message_template_language: members.lenient("message_template_language")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateQualityValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateQualityValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateQualityValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("previous_quality_score", generator.subschema_for::<TemplateQuality>()),
            ("new_quality_score", generator.subschema_for::<TemplateQuality>()),
            (
                "message_template_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("message_template_name", generator.subschema_for::<String>()),
            ("message_template_language", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How users judge the template."] pub enum TemplateQuality { #[doc =
    " `GREEN`."] Green = "GREEN", #[doc = " `YELLOW`."] Yellow = "YELLOW", #[doc =
    " `RED`."] Red = "RED", #[doc = " `UNKNOWN`."] NotRated = "UNKNOWN", }
}

/// Payload of `message_template_components_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateComponentsValue {
    /// An integer that some answers write as text.
    pub message_template_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Name.
    pub message_template_name: Option<String>,
    /// Language, with hyphen or underscore (en-US, `en_US`).
    pub message_template_language: Option<String>,
    /// Text of the body.
    pub message_template_element: Option<String>,
    /// Text of the header.
    pub message_template_title: Option<String>,
    /// Text of the footer.
    pub message_template_footer: Option<String>,
    /// The buttons.
    pub message_template_buttons: Option<Vec<TemplateButtonNotice>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateComponentsValue {
    /// `message_template_buttons`, empty when it was left out.
    pub fn message_template_buttons(&self) -> &[TemplateButtonNotice] {
        self.message_template_buttons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplateComponentsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message_template_id", &self.message_template_id)?;
        object.optional("message_template_name", &self.message_template_name)?;
        object.optional("message_template_language", &self.message_template_language)?;
        object.optional("message_template_element", &self.message_template_element)?;
        object.optional("message_template_title", &self.message_template_title)?;
        object.optional("message_template_footer", &self.message_template_footer)?;
        object.optional("message_template_buttons", &self.message_template_buttons)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateComponentsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_template_id: members.lenient("message_template_id")?,
            message_template_name: members.lenient("message_template_name")?,
            message_template_language: members.lenient("message_template_language")?,
            message_template_element: members.lenient("message_template_element")?,
            message_template_title: members.lenient("message_template_title")?,
            message_template_footer: members.lenient("message_template_footer")?,
            message_template_buttons: members.lenient("message_template_buttons")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateComponentsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateComponentsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateComponentsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "message_template_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("message_template_name", generator.subschema_for::<String>()),
            ("message_template_language", generator.subschema_for::<String>()),
            ("message_template_element", generator.subschema_for::<String>()),
            ("message_template_title", generator.subschema_for::<String>()),
            ("message_template_footer", generator.subschema_for::<String>()),
            (
                "message_template_buttons",
                generator.subschema_for::<Vec<TemplateButtonNotice>>(),
            ),
        ])
    }
}

/// A button of a template.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateButtonNotice {
    /// Kind of button.
    pub message_template_button_type: Option<TemplateButtonNoticeType>,
    /// Label.
    pub message_template_button_text: Option<String>,
    /// Web address.
    pub message_template_button_url: Option<String>,
    /// Phone number of a person in any spelling.
    pub message_template_button_phone_number: Option<shared::PersonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    TemplateButtonNotice { message_template_button_type, message_template_button_text,
    message_template_button_url : address, message_template_button_phone_number, extra }
);
impl serde::Serialize for TemplateButtonNotice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object
            .optional(
                "message_template_button_type",
                &self.message_template_button_type,
            )?;
        object
            .optional(
                "message_template_button_text",
                &self.message_template_button_text,
            )?;
        object
            .optional("message_template_button_url", &self.message_template_button_url)?;
        object
            .optional(
                "message_template_button_phone_number",
                &self.message_template_button_phone_number,
            )?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateButtonNotice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_template_button_type: members
                .lenient("message_template_button_type")?,
            message_template_button_text: members
                .lenient("message_template_button_text")?,
            message_template_button_url: members.lenient("message_template_button_url")?,
            message_template_button_phone_number: members
                .lenient("message_template_button_phone_number")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateButtonNotice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateButtonNotice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateButtonNotice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "message_template_button_type",
                generator.subschema_for::<TemplateButtonNoticeType>(),
            ),
            ("message_template_button_text", generator.subschema_for::<String>()),
            ("message_template_button_url", generator.subschema_for::<String>()),
            (
                "message_template_button_phone_number",
                generator.subschema_for::<shared::PersonPhoneNumber>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of button."] pub enum TemplateButtonNoticeType { #[doc =
    " `CATALOG`."] Catalog = "CATALOG", #[doc = " `COPY_CODE`."] CopyCode = "COPY_CODE",
    #[doc = " `EXTENSION`."] Extension = "EXTENSION", #[doc = " `FLOW`."] Flow = "FLOW",
    #[doc = " `MPM`."] Mpm = "MPM", #[doc = " `ORDER_DETAILS`."] OrderDetails =
    "ORDER_DETAILS", #[doc = " `OTP`."] Otp = "OTP", #[doc = " `PHONE_NUMBER`."]
    PhoneNumber = "PHONE_NUMBER", #[doc = " `POSTBACK`."] Postback = "POSTBACK", #[doc =
    " `REMINDER`."] Reminder = "REMINDER", #[doc = " `SEND_LOCATION`."] SendLocation =
    "SEND_LOCATION", #[doc = " `SPM`."] Spm = "SPM", #[doc = " `QUICK_REPLY`."]
    QuickReply = "QUICK_REPLY", #[doc = " `URL`."] Url = "URL", #[doc = " `VOICE_CALL`."]
    VoiceCall = "VOICE_CALL", }
}

/// Payload of `template_category_update`. With `correct_category` it is a notice 24 hours ahead, and
/// `new_category` is the present one; with `previous_category` it is done.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCategoryValue {
    /// An integer that some answers write as text.
    pub message_template_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Name.
    pub message_template_name: Option<String>,
    /// Language, with hyphen or underscore (en-US, `en_US`).
    pub message_template_language: Option<String>,
    /// Category of a template; it decides price and rules.
    pub new_category: Option<shared::TemplateCategory>,
    /// Category of a template; it decides price and rules.
    pub previous_category: Option<shared::TemplateCategory>,
    /// Category of a template; it decides price and rules.
    pub correct_category: Option<shared::TemplateCategory>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub category_update_timestamp: Option<
        waxwing_types::Lenient<waxwing_types::Timestamp>,
    >,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateCategoryValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message_template_id", &self.message_template_id)?;
        object.optional("message_template_name", &self.message_template_name)?;
        object.optional("message_template_language", &self.message_template_language)?;
        object.optional("new_category", &self.new_category)?;
        object.optional("previous_category", &self.previous_category)?;
        object.optional("correct_category", &self.correct_category)?;
        object.optional("category_update_timestamp", &self.category_update_timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateCategoryValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_template_id: members.lenient("message_template_id")?,
            message_template_name: members.lenient("message_template_name")?,
            message_template_language: members.lenient("message_template_language")?,
            new_category: members.lenient("new_category")?,
            previous_category: members.lenient("previous_category")?,
            correct_category: members.lenient("correct_category")?,
            category_update_timestamp: members.lenient("category_update_timestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateCategoryValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateCategoryValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateCategoryValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "message_template_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("message_template_name", generator.subschema_for::<String>()),
            ("message_template_language", generator.subschema_for::<String>()),
            ("new_category", generator.subschema_for::<shared::TemplateCategory>()),
            ("previous_category", generator.subschema_for::<shared::TemplateCategory>()),
            ("correct_category", generator.subschema_for::<shared::TemplateCategory>()),
            (
                "category_update_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// Payload of `template_correct_category_detection`: Direct Send content went out under the wrong
/// category. One client's documentation names `current_category` and `suggested_category` instead.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCorrectCategoryValue {
    /// An integer that some answers write as text.
    pub message_template_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Name.
    pub message_template_name: Option<String>,
    /// Language.
    pub message_template_language: Option<String>,
    /// Category of a template; it decides price and rules.
    pub category: Option<shared::TemplateCategory>,
    /// Category of a template; it decides price and rules.
    pub correct_category: Option<shared::TemplateCategory>,
    /// Category of a template; it decides price and rules.
    pub current_category: Option<shared::TemplateCategory>,
    /// Category of a template; it decides price and rules.
    pub suggested_category: Option<shared::TemplateCategory>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateCorrectCategoryValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message_template_id", &self.message_template_id)?;
        object.optional("message_template_name", &self.message_template_name)?;
        object.optional("message_template_language", &self.message_template_language)?;
        object.optional("category", &self.category)?;
        object.optional("correct_category", &self.correct_category)?;
        object.optional("current_category", &self.current_category)?;
        object.optional("suggested_category", &self.suggested_category)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateCorrectCategoryValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_template_id: members.lenient("message_template_id")?,
            message_template_name: members.lenient("message_template_name")?,
            message_template_language: members.lenient("message_template_language")?,
            category: members.lenient("category")?,
            correct_category: members.lenient("correct_category")?,
            current_category: members.lenient("current_category")?,
            suggested_category: members.lenient("suggested_category")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateCorrectCategoryValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateCorrectCategoryValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateCorrectCategoryValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "message_template_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("message_template_name", generator.subschema_for::<String>()),
            ("message_template_language", generator.subschema_for::<String>()),
            ("category", generator.subschema_for::<shared::TemplateCategory>()),
            ("correct_category", generator.subschema_for::<shared::TemplateCategory>()),
            ("current_category", generator.subschema_for::<shared::TemplateCategory>()),
            ("suggested_category", generator.subschema_for::<shared::TemplateCategory>()),
        ])
    }
}

/// Payload of `account_update`; the members depend on the event. `phone_number` comes only with
/// events of one number (`ACCOUNT_VIOLATION`, restrictions of calling).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountUpdateValue {
    /// What became of the account.
    pub event: AccountEvent,
    /// Phone number of a person in any spelling.
    pub phone_number: Option<shared::PersonPhoneNumber>,
    /// Country, ISO 3166 with two letters.
    pub country: Option<String>,
    /// The account and its partners.
    pub waba_info: Option<AccountWabaInfo>,
    /// Which rule was broken.
    pub violation_info: Option<AccountViolation>,
    /// The ban.
    pub ban_info: Option<AccountBan>,
    /// What is restricted.
    pub restriction_info: Option<Vec<AccountRestriction>>,
    /// From when the international rate for authentication applies.
    pub auth_international_rate_eligibility: Option<AuthInternationalEligibility>,
    /// Certification of a client.
    pub partner_client_certification_info: Option<PartnerClientCertification>,
    /// Which client is to be certified.
    pub partner_client_certification_needed_info: Option<
        PartnerClientCertificationNeeded,
    >,
    /// Tier of the price by volume.
    pub volume_tier_info: Option<VolumeTier>,
    /// Why a number that is also in the app was disconnected.
    pub disconnection_info: Option<AccountDisconnection>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AccountUpdateValue {
    /// `restriction_info`, empty when it was left out.
    pub fn restriction_info(&self) -> &[AccountRestriction] {
        self.restriction_info.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for AccountUpdateValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("event", &self.event)?;
        object.optional("phone_number", &self.phone_number)?;
        object.optional("country", &self.country)?;
        object.optional("waba_info", &self.waba_info)?;
        object.optional("violation_info", &self.violation_info)?;
        object.optional("ban_info", &self.ban_info)?;
        object.optional("restriction_info", &self.restriction_info)?;
        object
            .optional(
                "auth_international_rate_eligibility",
                &self.auth_international_rate_eligibility,
            )?;
        object
            .optional(
                "partner_client_certification_info",
                &self.partner_client_certification_info,
            )?;
        object
            .optional(
                "partner_client_certification_needed_info",
                &self.partner_client_certification_needed_info,
            )?;
        object.optional("volume_tier_info", &self.volume_tier_info)?;
        object.optional("disconnection_info", &self.disconnection_info)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountUpdateValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event: members.always("event")?,
            phone_number: members.lenient("phone_number")?,
            country: members.lenient("country")?,
            waba_info: members.lenient("waba_info")?,
            violation_info: members.lenient("violation_info")?,
            ban_info: members.lenient("ban_info")?,
            restriction_info: members.lenient("restriction_info")?,
            auth_international_rate_eligibility: members
                .lenient("auth_international_rate_eligibility")?,
            partner_client_certification_info: members
                .lenient("partner_client_certification_info")?,
            partner_client_certification_needed_info: members
                .lenient("partner_client_certification_needed_info")?,
            volume_tier_info: members.lenient("volume_tier_info")?,
            disconnection_info: members.lenient("disconnection_info")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountUpdateValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountUpdateValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountUpdateValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("event", generator.subschema_for::<AccountEvent>()),
            ("phone_number", generator.subschema_for::<shared::PersonPhoneNumber>()),
            ("country", generator.subschema_for::<String>()),
            ("waba_info", generator.subschema_for::<AccountWabaInfo>()),
            ("violation_info", generator.subschema_for::<AccountViolation>()),
            ("ban_info", generator.subschema_for::<AccountBan>()),
            ("restriction_info", generator.subschema_for::<Vec<AccountRestriction>>()),
            (
                "auth_international_rate_eligibility",
                generator.subschema_for::<AuthInternationalEligibility>(),
            ),
            (
                "partner_client_certification_info",
                generator.subschema_for::<PartnerClientCertification>(),
            ),
            (
                "partner_client_certification_needed_info",
                generator.subschema_for::<PartnerClientCertificationNeeded>(),
            ),
            ("volume_tier_info", generator.subschema_for::<VolumeTier>()),
            ("disconnection_info", generator.subschema_for::<AccountDisconnection>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What became of the account."] pub enum AccountEvent { #[doc =
    " `ACCOUNT_DELETED`."] AccountDeleted = "ACCOUNT_DELETED", #[doc =
    " `ACCOUNT_OFFBOARDED`."] AccountOffboarded = "ACCOUNT_OFFBOARDED", #[doc =
    " `ACCOUNT_RECONNECTED`."] AccountReconnected = "ACCOUNT_RECONNECTED", #[doc =
    " `ACCOUNT_RESTRICTION`."] AccountRestriction = "ACCOUNT_RESTRICTION", #[doc =
    " `ACCOUNT_VIOLATION`."] AccountViolation = "ACCOUNT_VIOLATION", #[doc =
    " `AD_ACCOUNT_LINKED`."] AdAccountLinked = "AD_ACCOUNT_LINKED", #[doc =
    " `AUTH_INTL_PRICE_ELIGIBILITY_UPDATE`."] AuthIntlPriceEligibilityUpdate =
    "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE", #[doc =
    " `BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE`."] BusinessPrimaryLocationCountryUpdate
    = "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE", #[doc = " `DISABLED_UPDATE`."]
    DisabledUpdate = "DISABLED_UPDATE", #[doc = " `MM_LITE_TERMS_SIGNED`."]
    MmLiteTermsSigned = "MM_LITE_TERMS_SIGNED", #[doc = " `PARTNER_ADDED`."] PartnerAdded
    = "PARTNER_ADDED", #[doc = " `PARTNER_APP_INSTALLED`."] PartnerAppInstalled =
    "PARTNER_APP_INSTALLED", #[doc = " `PARTNER_APP_UNINSTALLED`."] PartnerAppUninstalled
    = "PARTNER_APP_UNINSTALLED", #[doc = " `PARTNER_CLIENT_CERTIFICATION_NEEDED`."]
    PartnerClientCertificationNeeded = "PARTNER_CLIENT_CERTIFICATION_NEEDED", #[doc =
    " `PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE`."]
    PartnerClientCertificationStatusUpdate =
    "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE", #[doc = " `PARTNER_REMOVED`."]
    PartnerRemoved = "PARTNER_REMOVED", #[doc = " `VERIFIED_ACCOUNT`."] VerifiedAccount =
    "VERIFIED_ACCOUNT", #[doc = " `VOLUME_BASED_PRICING_TIER_UPDATE`."]
    VolumeBasedPricingTierUpdate = "VOLUME_BASED_PRICING_TIER_UPDATE", }
}

/// The account and its partners.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountWabaInfo {
    /// Id of a WhatsApp business account (WABA).
    pub waba_id: Option<shared::WabaId>,
    /// Id of a business portfolio.
    pub owner_business_id: Option<shared::BusinessId>,
    /// The linked ad account. Form not documented.
    pub ad_account_linked: Option<waxwing_types::Json>,
    /// An integer that some answers write as text.
    pub ad_account_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Id of an app.
    pub partner_app_id: Option<shared::AppId>,
    /// Id of a multi-partner solution.
    pub solution_id: Option<shared::SolutionId>,
    /// The partners' portfolios.
    pub solution_partner_business_ids: Option<Vec<shared::BusinessId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AccountWabaInfo {
    /// `solution_partner_business_ids`, empty when it was left out.
    pub fn solution_partner_business_ids(&self) -> &[shared::BusinessId] {
        self.solution_partner_business_ids.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for AccountWabaInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("waba_id", &self.waba_id)?;
        object.optional("owner_business_id", &self.owner_business_id)?;
        object.optional("ad_account_linked", &self.ad_account_linked)?;
        object.optional("ad_account_id", &self.ad_account_id)?;
        object.optional("partner_app_id", &self.partner_app_id)?;
        object.optional("solution_id", &self.solution_id)?;
        object
            .optional(
                "solution_partner_business_ids",
                &self.solution_partner_business_ids,
            )?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountWabaInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            waba_id: members.lenient("waba_id")?,
            owner_business_id: members.lenient("owner_business_id")?,
            ad_account_linked: members.lenient("ad_account_linked")?,
            ad_account_id: members.lenient("ad_account_id")?,
            partner_app_id: members.lenient("partner_app_id")?,
            solution_id: members.lenient("solution_id")?,
            solution_partner_business_ids: members
                .lenient("solution_partner_business_ids")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountWabaInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountWabaInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountWabaInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("waba_id", generator.subschema_for::<shared::WabaId>()),
            ("owner_business_id", generator.subschema_for::<shared::BusinessId>()),
            ("ad_account_linked", generator.subschema_for::<waxwing_types::Json>()),
            (
                "ad_account_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("partner_app_id", generator.subschema_for::<shared::AppId>()),
            ("solution_id", generator.subschema_for::<shared::SolutionId>()),
            (
                "solution_partner_business_ids",
                generator.subschema_for::<Vec<shared::BusinessId>>(),
            ),
        ])
    }
}

/// Which rule was broken.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountViolation {
    /// Key of the rule; for calls `LOW_BUSINESS_INITIATED_CALLING_QUALITY` or
    /// `LOW_USER_INITIATED_CALLING_QUALITY`.
    pub violation_type: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AccountViolation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("violation_type", &self.violation_type)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountViolation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            violation_type: members.lenient("violation_type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountViolation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountViolation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountViolation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("violation_type", generator.subschema_for::<String>()),
        ])
    }
}

/// The ban.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountBan {
    /// What happens to the account.
    pub waba_ban_state: Option<AccountBanState>,
    /// The day in English words, such as April 17, 2025.
    pub waba_ban_date: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AccountBan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("waba_ban_state", &self.waba_ban_state)?;
        object.optional("waba_ban_date", &self.waba_ban_date)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountBan {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            waba_ban_state: members.lenient("waba_ban_state")?,
            waba_ban_date: members.lenient("waba_ban_date")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountBan);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountBan {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountBan".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("waba_ban_state", generator.subschema_for::<AccountBanState>()),
            ("waba_ban_date", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What happens to the account."] pub enum AccountBanState { #[doc =
    " `DISABLE`."] Disable = "DISABLE", #[doc = " `REINSTATE`."] Reinstate = "REINSTATE",
    #[doc = " `SCHEDULE_FOR_DISABLE`."] ScheduleForDisable = "SCHEDULE_FOR_DISABLE", }
}

/// A restriction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountRestriction {
    /// What is restricted.
    pub restriction_type: Option<AccountRestrictionType>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// What to do.
    pub remediation: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AccountRestriction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("restriction_type", &self.restriction_type)?;
        object.optional("expiration", &self.expiration)?;
        object.optional("remediation", &self.remediation)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountRestriction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            restriction_type: members.lenient("restriction_type")?,
            expiration: members.lenient("expiration")?,
            remediation: members.lenient("remediation")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountRestriction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountRestriction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountRestriction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("restriction_type", generator.subschema_for::<AccountRestrictionType>()),
            (
                "expiration",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("remediation", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What is restricted."] pub enum AccountRestrictionType { #[doc =
    " `RESTRICTED_ADD_PHONE_NUMBER_ACTION`."] RestrictedAddPhoneNumberAction =
    "RESTRICTED_ADD_PHONE_NUMBER_ACTION", #[doc =
    " `RESTRICTED_BIZ_INITIATED_MESSAGING`."] RestrictedBizInitiatedMessaging =
    "RESTRICTED_BIZ_INITIATED_MESSAGING", #[doc =
    " `RESTRICTED_CUSTOMER_INITIATED_MESSAGING`."] RestrictedCustomerInitiatedMessaging =
    "RESTRICTED_CUSTOMER_INITIATED_MESSAGING", #[doc =
    " `RESTRICTED_BUSINESS_INITIATED_CALLING`."] RestrictedBusinessInitiatedCalling =
    "RESTRICTED_BUSINESS_INITIATED_CALLING", #[doc =
    " `RESTRICTED_USER_INITIATED_CALLING`."] RestrictedUserInitiatedCalling =
    "RESTRICTED_USER_INITIATED_CALLING", #[doc =
    " `RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING`."]
    RestrictedBizInitiatedAndUserInitiatedCalling =
    "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING", #[doc =
    " `RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN`."]
    RestrictedUserInitiatedCallingCallButtonHidden =
    "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN", #[doc =
    " `RESTRICTED_UTILITY_TEMPLATES`."] RestrictedUtilityTemplates =
    "RESTRICTED_UTILITY_TEMPLATES", #[doc =
    " `RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES`."] RestrictedDirectSendUtilityTemplates
    = "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES", }
}

/// From when the international rate for authentication applies.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthInternationalEligibility {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Countries with a time of their own.
    pub exception_countries: Option<Vec<AuthInternationalException>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AuthInternationalEligibility {
    /// `exception_countries`, empty when it was left out.
    pub fn exception_countries(&self) -> &[AuthInternationalException] {
        self.exception_countries.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for AuthInternationalEligibility {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("start_time", &self.start_time)?;
        object.optional("exception_countries", &self.exception_countries)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AuthInternationalEligibility {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            start_time: members.lenient("start_time")?,
            exception_countries: members.lenient("exception_countries")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AuthInternationalEligibility);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AuthInternationalEligibility {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AuthInternationalEligibility".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "start_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "exception_countries",
                generator.subschema_for::<Vec<AuthInternationalException>>(),
            ),
        ])
    }
}

/// A country with a time of its own.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthInternationalException {
    /// Country, ISO 3166 with two letters.
    pub country_code: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AuthInternationalException {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("country_code", &self.country_code)?;
        object.optional("start_time", &self.start_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AuthInternationalException {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            country_code: members.lenient("country_code")?,
            start_time: members.lenient("start_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AuthInternationalException);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AuthInternationalException {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AuthInternationalException".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("country_code", generator.subschema_for::<String>()),
            (
                "start_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// Certification of a client.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerClientCertification {
    /// Id of a business portfolio.
    pub client_business_id: Option<shared::BusinessId>,
    /// State of the self-certification of a client.
    pub status: Option<shared::CertificationStatus>,
    /// Why it failed; the words may have blanks between them.
    pub rejection_reasons: Option<Vec<shared::CertificationRejectionReason>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PartnerClientCertification {
    /// `rejection_reasons`, empty when it was left out.
    pub fn rejection_reasons(&self) -> &[shared::CertificationRejectionReason] {
        self.rejection_reasons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PartnerClientCertification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("client_business_id", &self.client_business_id)?;
        object.optional("status", &self.status)?;
        object.optional("rejection_reasons", &self.rejection_reasons)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PartnerClientCertification {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            client_business_id: members.lenient("client_business_id")?,
            status: members.lenient("status")?,
            rejection_reasons: members.lenient("rejection_reasons")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PartnerClientCertification);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PartnerClientCertification {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartnerClientCertification".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("client_business_id", generator.subschema_for::<shared::BusinessId>()),
            ("status", generator.subschema_for::<shared::CertificationStatus>()),
            (
                "rejection_reasons",
                generator.subschema_for::<Vec<shared::CertificationRejectionReason>>(),
            ),
        ])
    }
}

/// Which client is to be certified.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerClientCertificationNeeded {
    /// Id of a business portfolio.
    pub client_business_id: Option<shared::BusinessId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PartnerClientCertificationNeeded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("client_business_id", &self.client_business_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PartnerClientCertificationNeeded {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            client_business_id: members.lenient("client_business_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PartnerClientCertificationNeeded);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PartnerClientCertificationNeeded {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartnerClientCertificationNeeded".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("client_business_id", generator.subschema_for::<shared::BusinessId>()),
        ])
    }
}

/// Tier of the price by volume.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VolumeTier {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub tier_update_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Category, such as UTILITY.
    pub pricing_category: Option<String>,
    /// Bounds of the tier, low:high.
    pub tier: Option<String>,
    /// Month from which it holds.
    pub effective_month: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for VolumeTier {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("tier_update_time", &self.tier_update_time)?;
        object.optional("pricing_category", &self.pricing_category)?;
        object.optional("tier", &self.tier)?;
        object.optional("effective_month", &self.effective_month)?;
        object.optional("region", &self.region)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for VolumeTier {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            tier_update_time: members.lenient("tier_update_time")?,
            pricing_category: members.lenient("pricing_category")?,
            tier: members.lenient("tier")?,
            effective_month: members.lenient("effective_month")?,
            region: members.lenient("region")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(VolumeTier);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for VolumeTier {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VolumeTier".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "tier_update_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("pricing_category", generator.subschema_for::<String>()),
            ("tier", generator.subschema_for::<String>()),
            ("effective_month", generator.subschema_for::<String>()),
            ("region", generator.subschema_for::<String>()),
        ])
    }
}

/// Why a number that is also in the app was disconnected.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountDisconnection {
    /// Why.
    pub reason: Option<AccountDisconnectionReason>,
    /// By whom.
    pub initiated_by: Option<AccountDisconnectionInitiator>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AccountDisconnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("reason", &self.reason)?;
        object.optional("initiated_by", &self.initiated_by)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountDisconnection {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reason: members.lenient("reason")?,
            initiated_by: members.lenient("initiated_by")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountDisconnection);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountDisconnection {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountDisconnection".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("reason", generator.subschema_for::<AccountDisconnectionReason>()),
            ("initiated_by", generator.subschema_for::<AccountDisconnectionInitiator>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Why."] pub enum AccountDisconnectionReason { #[doc =
    " `ACCOUNT_DISCONNECTED`."] AccountDisconnected = "ACCOUNT_DISCONNECTED", #[doc =
    " `BUSINESS_DOWNGRADE`."] BusinessDowngrade = "BUSINESS_DOWNGRADE", #[doc =
    " `CHANGE_NUMBER`."] ChangeNumber = "CHANGE_NUMBER", #[doc =
    " `COMPANION_INACTIVITY`."] CompanionInactivity = "COMPANION_INACTIVITY", #[doc =
    " `PRIMARY_INACTIVITY`."] PrimaryInactivity = "PRIMARY_INACTIVITY", #[doc =
    " `USER_RE_REGISTERED`."] UserReRegistered = "USER_RE_REGISTERED", }
}

waxwing_json::open_enum! {
    #[doc = " By whom."] pub enum AccountDisconnectionInitiator { #[doc = " `SYSTEM`."]
    System = "SYSTEM", #[doc = " `USER`."] User = "USER", }
}

/// Payload of `account_review_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountReviewValue {
    /// The decision.
    pub decision: Option<AccountReviewDecision>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AccountReviewValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("decision", &self.decision)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountReviewValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            decision: members.lenient("decision")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountReviewValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountReviewValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountReviewValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("decision", generator.subschema_for::<AccountReviewDecision>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " The decision."] pub enum AccountReviewDecision { #[doc = " `APPROVED`."]
    Approved = "APPROVED", #[doc = " `REJECTED`."] Rejected = "REJECTED", #[doc =
    " `PENDING`."] Pending = "PENDING", #[doc = " `DEFERRED`."] Deferred = "DEFERRED", }
}

/// Payload of `account_alerts`. Older payloads have the members of `alert_info` beside `entity_id`;
/// known by analogy only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountAlertsValue {
    /// What the alert is about.
    pub entity_type: Option<AlertEntityType>,
    /// Id of what the alert is about.
    pub entity_id: Option<String>,
    /// The alert.
    pub alert_info: Option<AccountAlert>,
    /// How grave it is.
    pub alert_severity: Option<AlertSeverity>,
    /// Whether it still holds.
    pub alert_status: Option<AlertStatus>,
    /// What it is about.
    pub alert_type: Option<AlertType>,
    /// What happened, in words.
    pub alert_description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AccountAlertsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("entity_type", &self.entity_type)?;
        object.optional("entity_id", &self.entity_id)?;
        object.optional("alert_info", &self.alert_info)?;
        object.optional("alert_severity", &self.alert_severity)?;
        object.optional("alert_status", &self.alert_status)?;
        object.optional("alert_type", &self.alert_type)?;
        object.optional("alert_description", &self.alert_description)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountAlertsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            entity_type: members.lenient("entity_type")?,
            entity_id: members.lenient("entity_id")?,
            alert_info: members.lenient("alert_info")?,
            alert_severity: members.lenient("alert_severity")?,
            alert_status: members.lenient("alert_status")?,
            alert_type: members.lenient("alert_type")?,
            alert_description: members.lenient("alert_description")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountAlertsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountAlertsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountAlertsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("entity_type", generator.subschema_for::<AlertEntityType>()),
            ("entity_id", generator.subschema_for::<String>()),
            ("alert_info", generator.subschema_for::<AccountAlert>()),
            ("alert_severity", generator.subschema_for::<AlertSeverity>()),
            ("alert_status", generator.subschema_for::<AlertStatus>()),
            ("alert_type", generator.subschema_for::<AlertType>()),
            ("alert_description", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What the alert is about."] pub enum AlertEntityType { #[doc =
    " `BUSINESS`."] Business = "BUSINESS", #[doc = " `PHONE_NUMBER`."] PhoneNumber =
    "PHONE_NUMBER", #[doc = " `CURRENT_STATUS_ID`."] CurrentStatusId =
    "CURRENT_STATUS_ID", }
}

/// The alert.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountAlert {
    /// How grave it is.
    pub alert_severity: Option<AlertSeverity>,
    /// Whether it still holds.
    pub alert_status: Option<AlertStatus>,
    /// What it is about.
    pub alert_type: Option<AlertType>,
    /// What happened, in words.
    pub alert_description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AccountAlert {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("alert_severity", &self.alert_severity)?;
        object.optional("alert_status", &self.alert_status)?;
        object.optional("alert_type", &self.alert_type)?;
        object.optional("alert_description", &self.alert_description)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountAlert {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            alert_severity: members.lenient("alert_severity")?,
            alert_status: members.lenient("alert_status")?,
            alert_type: members.lenient("alert_type")?,
            alert_description: members.lenient("alert_description")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountAlert);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountAlert {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountAlert".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("alert_severity", generator.subschema_for::<AlertSeverity>()),
            ("alert_status", generator.subschema_for::<AlertStatus>()),
            ("alert_type", generator.subschema_for::<AlertType>()),
            ("alert_description", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How grave it is."] pub enum AlertSeverity { #[doc = " `CRITICAL`."]
    Critical = "CRITICAL", #[doc = " `INFORMATIONAL`."] Informational = "INFORMATIONAL",
    #[doc = " `WARNING`."] Warning = "WARNING", }
}

waxwing_json::open_enum! {
    #[doc = " Whether it still holds."] pub enum AlertStatus { #[doc = " `ACTIVE`."]
    Active = "ACTIVE", #[doc = " `NONE`."] NotActive = "NONE", }
}

waxwing_json::open_enum! {
    #[doc = " What it is about."] pub enum AlertType { #[doc =
    " `INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED`."]
    IncreasedCapabilitiesEligibilityDeferred =
    "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED", #[doc =
    " `INCREASED_CAPABILITIES_ELIGIBILITY_FAILED`."]
    IncreasedCapabilitiesEligibilityFailed = "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED",
    #[doc = " `INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO`."]
    IncreasedCapabilitiesEligibilityNeedMoreInfo =
    "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO", #[doc = " `OBA_APPROVED`."]
    ObaApproved = "OBA_APPROVED", #[doc = " `OBA_REJECTED`."] ObaRejected =
    "OBA_REJECTED", #[doc = " `PROFILE_PICTURE_LOST`."] ProfilePictureLost =
    "PROFILE_PICTURE_LOST", }
}

/// Payload of `account_settings_update`; comes for your own changes too.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountSettingsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// What changed. The text of the documentation writes it in upper case.
    pub type_: Option<AccountSettingsType>,
    /// The settings of a number.
    pub phone_number_settings: Option<PhoneNumberSettingsNotice>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AccountSettingsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("type", &self.type_)?;
        object.optional("phone_number_settings", &self.phone_number_settings)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AccountSettingsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            timestamp: members.lenient("timestamp")?,
            type_: members.lenient("type")?,
            phone_number_settings: members.lenient("phone_number_settings")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AccountSettingsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AccountSettingsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AccountSettingsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("type", generator.subschema_for::<AccountSettingsType>()),
            (
                "phone_number_settings",
                generator.subschema_for::<PhoneNumberSettingsNotice>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What changed. The text of the documentation writes it in upper case."] pub
    enum AccountSettingsType { #[doc = " `phone_number_settings`."] PhoneNumberSettings =
    "phone_number_settings", }
}

/// The settings of a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberSettingsNotice {
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub phone_number_id: Option<shared::PhoneNumberId>,
    /// Settings of calling; the members are those of the number's settings, only some of them announced.
    /// The time zone of `call_hours` may be blacked out.
    pub calling: Option<CallingSettingsNotice>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PhoneNumberSettingsNotice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("phone_number_id", &self.phone_number_id)?;
        object.optional("calling", &self.calling)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PhoneNumberSettingsNotice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone_number_id: members.lenient("phone_number_id")?,
            calling: members.lenient("calling")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PhoneNumberSettingsNotice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberSettingsNotice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberSettingsNotice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("phone_number_id", generator.subschema_for::<shared::PhoneNumberId>()),
            ("calling", generator.subschema_for::<CallingSettingsNotice>()),
        ])
    }
}

/// Settings of calling; the members are those of the number's settings, only some of them announced.
/// The time zone of `call_hours` may be blacked out.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallingSettingsNotice {
    /// Whether calling is on.
    pub status: Option<String>,
    /// Whether the call button shows.
    pub call_icon_visibility: Option<String>,
    /// Whether a user's call gives permission to call back.
    pub callback_permission_status: Option<String>,
    /// Key exchange.
    pub srtp_key_exchange_protocol: Option<String>,
    /// Settings of SIP.
    pub sip: Option<SipSettingsNotice>,
    /// When calls are taken.
    pub call_hours: Option<shared::CallHours>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallingSettingsNotice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("call_icon_visibility", &self.call_icon_visibility)?;
        object.optional("callback_permission_status", &self.callback_permission_status)?;
        object.optional("srtp_key_exchange_protocol", &self.srtp_key_exchange_protocol)?;
        object.optional("sip", &self.sip)?;
        object.optional("call_hours", &self.call_hours)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallingSettingsNotice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            call_icon_visibility: members.lenient("call_icon_visibility")?,
            callback_permission_status: members.lenient("callback_permission_status")?,
            srtp_key_exchange_protocol: members.lenient("srtp_key_exchange_protocol")?,
            sip: members.lenient("sip")?,
            call_hours: members.lenient("call_hours")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallingSettingsNotice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallingSettingsNotice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallingSettingsNotice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<String>()),
            ("call_icon_visibility", generator.subschema_for::<String>()),
            ("callback_permission_status", generator.subschema_for::<String>()),
            ("srtp_key_exchange_protocol", generator.subschema_for::<String>()),
            ("sip", generator.subschema_for::<SipSettingsNotice>()),
            ("call_hours", generator.subschema_for::<shared::CallHours>()),
        ])
    }
}

/// Settings of SIP.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SipSettingsNotice {
    /// Whether SIP is on.
    pub status: Option<String>,
    /// The servers.
    pub servers: Option<Vec<shared::SipServer>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl SipSettingsNotice {
    /// `servers`, empty when it was left out.
    pub fn servers(&self) -> &[shared::SipServer] {
        self.servers.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for SipSettingsNotice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("servers", &self.servers)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SipSettingsNotice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            servers: members.lenient("servers")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SipSettingsNotice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SipSettingsNotice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SipSettingsNotice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<String>()),
            ("servers", generator.subschema_for::<Vec<shared::SipServer>>()),
        ])
    }
}

/// Payload of `business_capability_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessCapabilityValue {
    /// Limit per number, -1 for none; removed in February 2026.
    pub max_daily_conversation_per_phone: Option<i64>,
    /// An integer that some answers write as text.
    pub max_daily_conversations_per_business: Option<
        waxwing_types::Lenient<waxwing_types::IntOrString>,
    >,
    /// How many numbers the business may have.
    pub max_phone_numbers_per_business: Option<i64>,
    /// How many numbers the account may have.
    pub max_phone_numbers_per_waba: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessCapabilityValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object
            .optional(
                "max_daily_conversation_per_phone",
                &self.max_daily_conversation_per_phone,
            )?;
        object
            .optional(
                "max_daily_conversations_per_business",
                &self.max_daily_conversations_per_business,
            )?;
        object
            .optional(
                "max_phone_numbers_per_business",
                &self.max_phone_numbers_per_business,
            )?;
        object.optional("max_phone_numbers_per_waba", &self.max_phone_numbers_per_waba)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessCapabilityValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            max_daily_conversation_per_phone: members
                .lenient("max_daily_conversation_per_phone")?,
            max_daily_conversations_per_business: members
                .lenient("max_daily_conversations_per_business")?,
            max_phone_numbers_per_business: members
                .lenient("max_phone_numbers_per_business")?,
            max_phone_numbers_per_waba: members.lenient("max_phone_numbers_per_waba")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessCapabilityValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessCapabilityValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessCapabilityValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("max_daily_conversation_per_phone", generator.subschema_for::<i64>()),
            (
                "max_daily_conversations_per_business",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("max_phone_numbers_per_business", generator.subschema_for::<i64>()),
            ("max_phone_numbers_per_waba", generator.subschema_for::<i64>()),
        ])
    }
}

/// Payload of `business_username_updates` and of `business_username_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessUsernameValue {
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// The user name of the business; missing when it was revoked.
    pub username: Option<String>,
    /// What became of the user name.
    pub status: Option<BusinessUsernameState>,
    /// Why; since 2026-09-24.
    pub context: Option<BusinessUsernameContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessUsernameValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("username", &self.username)?;
        object.optional("status", &self.status)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessUsernameValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_phone_number: members.lenient("display_phone_number")?,
            username: members.lenient("username")?,
            status: members.lenient("status")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessUsernameValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessUsernameValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessUsernameValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "display_phone_number",
                generator.subschema_for::<shared::DisplayPhoneNumber>(),
            ),
            ("username", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<BusinessUsernameState>()),
            ("context", generator.subschema_for::<BusinessUsernameContext>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Why; since 2026-09-24."] pub enum BusinessUsernameContext { #[doc =
    " `revoked`."] Revoked = "revoked", }
}

waxwing_json::open_enum! {
    #[doc = " What became of the user name."] pub enum BusinessUsernameState { #[doc =
    " `approved`."] Approved = "approved", #[doc = " `reserved`."] Reserved = "reserved",
    #[doc = " `deleted`."] Deleted = "deleted", }
}

/// Payload of `phone_number_name_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberNameValue {
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// The decision.
    pub decision: Option<DisplayNameDecision>,
    /// The display name that was asked for.
    pub requested_verified_name: Option<String>,
    /// Why the name was rejected; null when it was not.
    pub rejection_reason: Option<DisplayNameRejectionReason>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PhoneNumberNameValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("decision", &self.decision)?;
        object.optional("requested_verified_name", &self.requested_verified_name)?;
        object.optional("rejection_reason", &self.rejection_reason)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PhoneNumberNameValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_phone_number: members.lenient("display_phone_number")?,
            decision: members.lenient("decision")?,
            requested_verified_name: members.lenient("requested_verified_name")?,
            rejection_reason: members.lenient("rejection_reason")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PhoneNumberNameValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberNameValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberNameValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "display_phone_number",
                generator.subschema_for::<shared::DisplayPhoneNumber>(),
            ),
            ("decision", generator.subschema_for::<DisplayNameDecision>()),
            ("requested_verified_name", generator.subschema_for::<String>()),
            ("rejection_reason", generator.subschema_for::<DisplayNameRejectionReason>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " The decision."] pub enum DisplayNameDecision { #[doc = " `APPROVED`."]
    Approved = "APPROVED", #[doc = " `DEFERRED`."] Deferred = "DEFERRED", #[doc =
    " `PENDING`."] Pending = "PENDING", #[doc = " `REJECTED`."] Rejected = "REJECTED", }
}

waxwing_json::open_enum! {
    #[doc = " Why the name was rejected; null when it was not."] pub enum
    DisplayNameRejectionReason { #[doc = " `NAME_EMPLOYEE_ISSUE`."] EmployeeIssue =
    "NAME_EMPLOYEE_ISSUE", #[doc = " `NAME_ENDCLIENT_NOTRELATED`."] EndClientNotRelated =
    "NAME_ENDCLIENT_NOTRELATED", #[doc = " `NAME_FORMAT_UNACCEPTABLE`."]
    FormatUnacceptable = "NAME_FORMAT_UNACCEPTABLE", #[doc = " `NAME_INDIVIDUAL_ISSUE`."]
    IndividualIssue = "NAME_INDIVIDUAL_ISSUE", #[doc = " `NAME_NOT_CONSISTENT`."]
    NotConsistent = "NAME_NOT_CONSISTENT", #[doc = " `UNKNOWN`."] NotStated = "UNKNOWN",
    }
}

/// Payload of `phone_number_quality_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberQualityValue {
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// What changed. UPGRADE, DOWNGRADE and FLAGGED stand in older texts only.
    pub event: Option<PhoneNumberQualityEvent>,
    /// Unique users who may be written to in 24 hours. The members `old_limit` and `current_limit` were
    /// removed in February 2026.
    pub old_limit: Option<DailyConversationTier>,
    /// Unique users who may be written to in 24 hours. The members `old_limit` and `current_limit` were
    /// removed in February 2026.
    pub current_limit: Option<DailyConversationTier>,
    /// Unique users who may be written to in 24 hours. The members `old_limit` and `current_limit` were
    /// removed in February 2026.
    pub max_daily_conversations_per_business: Option<DailyConversationTier>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PhoneNumberQualityValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("event", &self.event)?;
        object.optional("old_limit", &self.old_limit)?;
        object.optional("current_limit", &self.current_limit)?;
        object
            .optional(
                "max_daily_conversations_per_business",
                &self.max_daily_conversations_per_business,
            )?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PhoneNumberQualityValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_phone_number: members.lenient("display_phone_number")?,
            event: members.lenient("event")?,
            old_limit: members.lenient("old_limit")?,
            current_limit: members.lenient("current_limit")?,
            max_daily_conversations_per_business: members
                .lenient("max_daily_conversations_per_business")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PhoneNumberQualityValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberQualityValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberQualityValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "display_phone_number",
                generator.subschema_for::<shared::DisplayPhoneNumber>(),
            ),
            ("event", generator.subschema_for::<PhoneNumberQualityEvent>()),
            ("old_limit", generator.subschema_for::<DailyConversationTier>()),
            ("current_limit", generator.subschema_for::<DailyConversationTier>()),
            (
                "max_daily_conversations_per_business",
                generator.subschema_for::<DailyConversationTier>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What changed. UPGRADE, DOWNGRADE and FLAGGED stand in older texts only."]
    pub enum PhoneNumberQualityEvent { #[doc = " `ONBOARDING`."] Onboarding =
    "ONBOARDING", #[doc = " `THROUGHPUT_UPGRADE`."] ThroughputUpgrade =
    "THROUGHPUT_UPGRADE", #[doc = " `UPGRADE`."] Upgrade = "UPGRADE", #[doc =
    " `DOWNGRADE`."] Downgrade = "DOWNGRADE", #[doc = " `FLAGGED`."] Flagged = "FLAGGED",
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Unique users who may be written to in 24 hours. The members `old_limit` and `current_limit` were"]
    #[doc = " removed in February 2026."] pub enum DailyConversationTier { #[doc =
    " `TIER_50`."] Tier50 = "TIER_50", #[doc = " `TIER_250`."] Tier250 = "TIER_250",
    #[doc = " `TIER_1K`."] Tier1k = "TIER_1K", #[doc = " `TIER_2K`."] Tier2k = "TIER_2K",
    #[doc = " `TIER_10K`."] Tier10k = "TIER_10K", #[doc = " `TIER_100K`."] Tier100k =
    "TIER_100K", #[doc = " `TIER_NOT_SET`."] TierNotSet = "TIER_NOT_SET", #[doc =
    " `TIER_UNLIMITED`."] TierUnlimited = "TIER_UNLIMITED", }
}

/// Payload of security.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityValue {
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// What happened to the two-step PIN. The documentation says `PIN_REQUEST_SUCCESS`; it may mean
    /// `PIN_RESET_SUCCESS`.
    pub event: Option<SecurityEvent>,
    /// Who asked for it.
    pub requester: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SecurityValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("event", &self.event)?;
        object.optional("requester", &self.requester)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SecurityValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_phone_number: members.lenient("display_phone_number")?,
            event: members.lenient("event")?,
            requester: members.lenient("requester")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SecurityValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SecurityValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SecurityValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "display_phone_number",
                generator.subschema_for::<shared::DisplayPhoneNumber>(),
            ),
            ("event", generator.subschema_for::<SecurityEvent>()),
            ("requester", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What happened to the two-step PIN. The documentation says `PIN_REQUEST_SUCCESS`; it may mean"]
    #[doc = " `PIN_RESET_SUCCESS`."] pub enum SecurityEvent { #[doc = " `PIN_CHANGED`."]
    PinChanged = "PIN_CHANGED", #[doc = " `PIN_RESET_REQUEST`."] PinResetRequest =
    "PIN_RESET_REQUEST", #[doc = " `PIN_REQUEST_SUCCESS`."] PinRequestSuccess =
    "PIN_REQUEST_SUCCESS", #[doc = " `PIN_RESET_SUCCESS`."] PinResetSuccess =
    "PIN_RESET_SUCCESS", }
}

/// Payload of `partner_solutions`. The entry's id is that of the business portfolio.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerSolutionsValue {
    /// What happened.
    pub event: Option<PartnerSolutionEvent>,
    /// Id of a multi-partner solution.
    pub solution_id: Option<shared::SolutionId>,
    /// State of a multi-partner solution.
    pub solution_status: Option<shared::SolutionStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PartnerSolutionsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("event", &self.event)?;
        object.optional("solution_id", &self.solution_id)?;
        object.optional("solution_status", &self.solution_status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PartnerSolutionsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event: members.lenient("event")?,
            solution_id: members.lenient("solution_id")?,
            solution_status: members.lenient("solution_status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PartnerSolutionsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PartnerSolutionsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartnerSolutionsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("event", generator.subschema_for::<PartnerSolutionEvent>()),
            ("solution_id", generator.subschema_for::<shared::SolutionId>()),
            ("solution_status", generator.subschema_for::<shared::SolutionStatus>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What happened."] pub enum PartnerSolutionEvent { #[doc =
    " `SOLUTION_CREATED`."] SolutionCreated = "SOLUTION_CREATED", #[doc =
    " `SOLUTION_UPDATED`."] SolutionUpdated = "SOLUTION_UPDATED", }
}

/// Payload of `payment_configuration_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentConfigurationValue {
    /// Name of the configuration.
    pub configuration_name: Option<String>,
    /// Name of the payment provider.
    pub provider_name: Option<String>,
    /// Merchant id at the payment provider.
    pub provider_mid: Option<String>,
    /// State of the configuration; look-ups write an underscore in place of the blank.
    pub status: Option<PaymentConfigurationState>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentConfigurationValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("configuration_name", &self.configuration_name)?;
        object.optional("provider_name", &self.provider_name)?;
        object.optional("provider_mid", &self.provider_mid)?;
        object.optional("status", &self.status)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("updated_timestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentConfigurationValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            configuration_name: members.lenient("configuration_name")?,
            provider_name: members.lenient("provider_name")?,
            provider_mid: members.lenient("provider_mid")?,
            status: members.lenient("status")?,
            created_timestamp: members.lenient("created_timestamp")?,
            updated_timestamp: members.lenient("updated_timestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentConfigurationValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentConfigurationValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentConfigurationValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("configuration_name", generator.subschema_for::<String>()),
            ("provider_name", generator.subschema_for::<String>()),
            ("provider_mid", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<PaymentConfigurationState>()),
            (
                "created_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "updated_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " State of the configuration; look-ups write an underscore in place of the blank."]
    pub enum PaymentConfigurationState { #[doc = " `Active`."] Active = "Active", #[doc =
    " `Needs Connecting`."] NeedsConnecting = "Needs Connecting", #[doc =
    " `Needs Testing`."] NeedsTesting = "Needs Testing", }
}

/// Payload of `user_preferences`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserPreferencesValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The users.
    pub contacts: Option<Vec<WebhookContact>>,
    /// What they want.
    pub user_preferences: Option<Vec<UserPreference>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl UserPreferencesValue {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `user_preferences`, empty when it was left out.
    pub fn user_preferences(&self) -> &[UserPreference] {
        self.user_preferences.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for UserPreferencesValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("user_preferences", &self.user_preferences)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UserPreferencesValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            contacts: members.lenient("contacts")?,
            user_preferences: members.lenient("user_preferences")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UserPreferencesValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UserPreferencesValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UserPreferencesValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("contacts", generator.subschema_for::<Vec<WebhookContact>>()),
            ("user_preferences", generator.subschema_for::<Vec<UserPreference>>()),
        ])
    }
}

/// What a user wants. `wa_id` or `user_id` may be missing; `parent_user_id` is told, but the wish
/// never holds for all portfolios of the parent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserPreference {
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the user id.
    pub parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// In words.
    pub detail: Option<String>,
    /// What it is about.
    pub category: Option<UserPreferenceCategory>,
    /// stop: send no more marketing messages (error 131050 from now on); resume: send again; signup:
    /// asked for them.
    pub value: Option<UserPreferenceValue>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Id of the signup.
    pub signup_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UserPreference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("detail", &self.detail)?;
        object.optional("category", &self.category)?;
        object.optional("value", &self.value)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("signup_id", &self.signup_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UserPreference {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            parent_user_id: members.lenient("parent_user_id")?,
            detail: members.lenient("detail")?,
            category: members.lenient("category")?,
            value: members.lenient("value")?,
            timestamp: members.lenient("timestamp")?,
            signup_id: members.lenient("signup_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UserPreference);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UserPreference {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UserPreference".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("detail", generator.subschema_for::<String>()),
            ("category", generator.subschema_for::<UserPreferenceCategory>()),
            ("value", generator.subschema_for::<UserPreferenceValue>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("signup_id", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What it is about."] pub enum UserPreferenceCategory { #[doc =
    " `marketing_messages`."] MarketingMessages = "marketing_messages", }
}

waxwing_json::open_enum! {
    #[doc =
    " stop: send no more marketing messages (error 131050 from now on); resume: send again; signup:"]
    #[doc = " asked for them."] pub enum UserPreferenceValue { #[doc = " `stop`."] Stop =
    "stop", #[doc = " `resume`."] Resume = "resume", #[doc = " `signup`."] Signup =
    "signup", }
}

/// Payload of `automatic_events`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticEventsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub automatic_events: Option<Vec<AutomaticEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AutomaticEventsValue {
    /// `automatic_events`, empty when it was left out.
    pub fn automatic_events(&self) -> &[AutomaticEvent] {
        self.automatic_events.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for AutomaticEventsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("automatic_events", &self.automatic_events)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AutomaticEventsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            automatic_events: members.lenient("automatic_events")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AutomaticEventsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AutomaticEventsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AutomaticEventsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("automatic_events", generator.subschema_for::<Vec<AutomaticEvent>>()),
        ])
    }
}

/// A purchase or lead that the provider found in a chat that an advertisement opened.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticEvent {
    /// Id of the message it was found in.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// What was found. The app dashboard's test payload has `lead_submitted` and purchase.
    pub event_name: Option<AutomaticEventName>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Id of the click on the advertisement.
    pub ctwa_clid: Option<String>,
    /// Sum of a purchase.
    pub custom_data: Option<AutomaticEventData>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AutomaticEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("event_name", &self.event_name)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("ctwa_clid", &self.ctwa_clid)?;
        object.optional("custom_data", &self.custom_data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AutomaticEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            event_name: members.lenient("event_name")?,
            timestamp: members.lenient("timestamp")?,
            ctwa_clid: members.lenient("ctwa_clid")?,
            custom_data: members.lenient("custom_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AutomaticEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AutomaticEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AutomaticEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            ("event_name", generator.subschema_for::<AutomaticEventName>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("ctwa_clid", generator.subschema_for::<String>()),
            ("custom_data", generator.subschema_for::<AutomaticEventData>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What was found. The app dashboard's test payload has `lead_submitted` and purchase."]
    pub enum AutomaticEventName { #[doc = " `LeadSubmitted`."] LeadSubmitted =
    "LeadSubmitted", #[doc = " `Purchase`."] Purchase = "Purchase", }
}

/// Sum of a purchase.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticEventData {
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// The amount times 1000.
    pub value: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AutomaticEventData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("currency", &self.currency)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AutomaticEventData {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            currency: members.lenient("currency")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AutomaticEventData);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AutomaticEventData {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AutomaticEventData".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("currency", generator.subschema_for::<String>()),
            ("value", generator.subschema_for::<i64>()),
        ])
    }
}

/// Payload of history (numbers that are also in the app): chunks of past messages, an error when the
/// user declined, or the contents of media messages afterwards. A chunk may hold thousands of
/// messages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The chunks, or the error.
    pub history: Option<Vec<HistoryChunk>>,
    /// Media messages whose content was missing in the chunks.
    pub messages: Option<Vec<IncomingMessage>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl HistoryValue {
    /// `history`, empty when it was left out.
    pub fn history(&self) -> &[HistoryChunk] {
        self.history.as_deref().unwrap_or_default()
    }

    /// `messages`, empty when it was left out.
    pub fn messages(&self) -> &[IncomingMessage] {
        self.messages.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for HistoryValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("history", &self.history)?;
        object.optional("messages", &self.messages)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HistoryValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            history: members.lenient("history")?,
            messages: members.lenient("messages")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HistoryValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HistoryValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HistoryValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("history", generator.subschema_for::<Vec<HistoryChunk>>()),
            ("messages", generator.subschema_for::<Vec<IncomingMessage>>()),
        ])
    }
}

/// A chunk of past messages, or an error.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryChunk {
    /// How far the transfer is.
    pub metadata: Option<HistoryProgress>,
    /// The chats.
    pub threads: Option<Vec<HistoryThread>>,
    /// Code 2593109 when the user shares no history.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl HistoryChunk {
    /// `threads`, empty when it was left out.
    pub fn threads(&self) -> &[HistoryThread] {
        self.threads.as_deref().unwrap_or_default()
    }

    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for HistoryChunk {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("threads", &self.threads)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HistoryChunk {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            metadata: members.lenient("metadata")?,
            threads: members.lenient("threads")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HistoryChunk);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HistoryChunk {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HistoryChunk".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("metadata", generator.subschema_for::<HistoryProgress>()),
            ("threads", generator.subschema_for::<Vec<HistoryThread>>()),
            ("errors", generator.subschema_for::<Vec<WebhookError>>()),
        ])
    }
}

/// How far the transfer is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryProgress {
    /// Part of the transfer, 0 to 2.
    pub phase: Option<i64>,
    /// Place of the chunk; chunks may come out of order.
    pub chunk_order: Option<i64>,
    /// Percent, 0 to 100.
    pub progress: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for HistoryProgress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("phase", &self.phase)?;
        object.optional("chunk_order", &self.chunk_order)?;
        object.optional("progress", &self.progress)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HistoryProgress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phase: members.lenient("phase")?,
            chunk_order: members.lenient("chunk_order")?,
            progress: members.lenient("progress")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HistoryProgress);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HistoryProgress {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HistoryProgress".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("phase", generator.subschema_for::<i64>()),
            ("chunk_order", generator.subschema_for::<i64>()),
            ("progress", generator.subschema_for::<i64>()),
        ])
    }
}

/// One chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryThread {
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub id: Option<shared::WaId>,
    /// The messages.
    pub messages: Option<Vec<HistoryMessage>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl HistoryThread {
    /// `messages`, empty when it was left out.
    pub fn messages(&self) -> &[HistoryMessage] {
        self.messages.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for HistoryThread {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("messages", &self.messages)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HistoryThread {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            messages: members.lenient("messages")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HistoryThread);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HistoryThread {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HistoryThread".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::WaId>()),
            ("messages", generator.subschema_for::<Vec<HistoryMessage>>()),
        ])
    }
}

/// A past message, of the user or of the business.
///
/// From whom, to whom, when, and how far it came.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HistoryMessage {
    /// Message id (wamid).
    pub id: waxwing_types::Lenient<waxwing_types::MessageId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub from: Option<shared::WaId>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub to: Option<shared::WaId>,
    /// Business-scoped user id of the writer.
    pub from_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the writer's user id.
    pub from_parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Not documented; seen in one sample.
    pub from_logical_id: Option<String>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What a message refers to: from and id for a reply, only the marks for a forwarded one.
    pub context: Option<Box<IncomingContext>>,
    /// The advertisement that led to the message.
    pub referral: Option<Box<Referral>>,
    /// Change of the user's identity, older form.
    pub identity: Option<Box<IdentityChange>>,
    /// Why the message cannot be shown.
    pub errors: Option<Vec<WebhookError>>,
    /// How far a past message came.
    pub history_context: Option<HistoryContext>,
    /// What was written, told apart by type.
    pub content: IncomingContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl HistoryMessage {
    /// With the members that are required and the content.
    pub fn new(
        id: impl Into<waxwing_types::Lenient<waxwing_types::MessageId>>,
        timestamp: impl Into<waxwing_types::Lenient<waxwing_types::Timestamp>>,
        content: impl Into<IncomingContent>,
    ) -> Self {
        Self {
            id: id.into(),
            timestamp: Some(timestamp.into()),
            from: Default::default(),
            to: Default::default(),
            from_user_id: Default::default(),
            from_parent_user_id: Default::default(),
            from_logical_id: Default::default(),
            group_id: Default::default(),
            context: Default::default(),
            referral: Default::default(),
            identity: Default::default(),
            errors: Default::default(),
            history_context: Default::default(),
            content: content.into(),
            extra: Default::default(),
        }
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(
        mut self,
        timestamp: impl Into<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    ) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, from: impl Into<shared::WaId>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<shared::WaId>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `from_user_id`.
    #[must_use]
    pub fn with_from_user_id(
        mut self,
        from_user_id: impl Into<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    ) -> Self {
        self.from_user_id = Some(from_user_id.into());
        self
    }

    /// Sets `from_parent_user_id`.
    #[must_use]
    pub fn with_from_parent_user_id(
        mut self,
        from_parent_user_id: impl Into<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    ) -> Self {
        self.from_parent_user_id = Some(from_parent_user_id.into());
        self
    }

    /// Sets `from_logical_id`.
    #[must_use]
    pub fn with_from_logical_id(mut self, from_logical_id: impl Into<String>) -> Self {
        self.from_logical_id = Some(from_logical_id.into());
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, group_id: impl Into<shared::GroupId>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<Box<IncomingContext>>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Sets `referral`.
    #[must_use]
    pub fn with_referral(mut self, referral: impl Into<Box<Referral>>) -> Self {
        self.referral = Some(referral.into());
        self
    }

    /// Sets `identity`.
    #[must_use]
    pub fn with_identity(mut self, identity: impl Into<Box<IdentityChange>>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets `errors`.
    #[must_use]
    pub fn with_errors(mut self, errors: impl Into<Vec<WebhookError>>) -> Self {
        self.errors = Some(errors.into());
        self
    }

    /// Sets `history_context`.
    #[must_use]
    pub fn with_history_context(
        mut self,
        history_context: impl Into<HistoryContext>,
    ) -> Self {
        self.history_context = Some(history_context.into());
        self
    }
}

impl serde::Serialize for HistoryMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("from_user_id", &self.from_user_id)?;
        object.optional("from_parent_user_id", &self.from_parent_user_id)?;
        object.optional("from_logical_id", &self.from_logical_id)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.optional("identity", &self.identity)?;
        object.optional("errors", &self.errors)?;
        object.optional("history_context", &self.history_context)?;
        self.content.write(&mut object)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HistoryMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            from_user_id: members.lenient("from_user_id")?,
            from_parent_user_id: members.lenient("from_parent_user_id")?,
            from_logical_id: members.lenient("from_logical_id")?,
            group_id: members.lenient("group_id")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            identity: members.lenient("identity")?,
            errors: members.lenient("errors")?,
            history_context: members.lenient("history_context")?,
            content: waxwing_json::FromMembers::from_members(members)?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HistoryMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HistoryMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HistoryMessage".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let members = waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<
                        Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
                    >(),
            ),
            ("from", generator.subschema_for::<Option<shared::WaId>>()),
            ("to", generator.subschema_for::<Option<shared::WaId>>()),
            (
                "from_user_id",
                generator
                    .subschema_for::<
                        Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
                    >(),
            ),
            (
                "from_parent_user_id",
                generator
                    .subschema_for::<
                        Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
                    >(),
            ),
            ("from_logical_id", generator.subschema_for::<Option<String>>()),
            ("group_id", generator.subschema_for::<Option<shared::GroupId>>()),
            ("context", generator.subschema_for::<Option<Box<IncomingContext>>>()),
            ("referral", generator.subschema_for::<Option<Box<Referral>>>()),
            ("identity", generator.subschema_for::<Option<Box<IdentityChange>>>()),
            ("errors", generator.subschema_for::<Option<Vec<WebhookError>>>()),
            ("history_context", generator.subschema_for::<Option<HistoryContext>>()),
        ]);
        waxwing_json::schema::both(members, generator.subschema_for::<IncomingContent>())
    }
}

/// How far a past message came.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryContext {
    /// State of a past message.
    pub status: Option<HistoryMessageState>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for HistoryContext {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HistoryContext {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HistoryContext);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HistoryContext {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HistoryContext".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<HistoryMessageState>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of a past message."] pub enum HistoryMessageState { #[doc =
    " `DELIVERED`."] Delivered = "DELIVERED", #[doc = " `ERROR`."] Error = "ERROR", #[doc
    = " `PENDING`."] Pending = "PENDING", #[doc = " `PLAYED`."] Played = "PLAYED", #[doc
    = " `READ`."] Read = "READ", #[doc = " `SENT`."] Sent = "SENT", }
}

/// Payload of `smb_app_state_sync` (numbers that are also in the app).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppStateSyncValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The changes.
    pub state_sync: Option<Vec<AppStateChange>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AppStateSyncValue {
    /// `state_sync`, empty when it was left out.
    pub fn state_sync(&self) -> &[AppStateChange] {
        self.state_sync.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for AppStateSyncValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("state_sync", &self.state_sync)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AppStateSyncValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            state_sync: members.lenient("state_sync")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AppStateSyncValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AppStateSyncValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AppStateSyncValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("state_sync", generator.subschema_for::<Vec<AppStateChange>>()),
        ])
    }
}

/// A contact was saved or removed in the app.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppStateChange {
    /// What changed.
    pub type_: Option<AppStateChangeType>,
    /// A contact of the app. `phone_number` is missing when it is hidden.
    pub contact: Option<AppContact>,
    /// How.
    pub action: Option<AppStateAction>,
    /// When it changed.
    pub metadata: Option<AppStateMetadata>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AppStateChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.optional("contact", &self.contact)?;
        object.optional("action", &self.action)?;
        object.optional("metadata", &self.metadata)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AppStateChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            contact: members.lenient("contact")?,
            action: members.lenient("action")?,
            metadata: members.lenient("metadata")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AppStateChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AppStateChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AppStateChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<AppStateChangeType>()),
            ("contact", generator.subschema_for::<AppContact>()),
            ("action", generator.subschema_for::<AppStateAction>()),
            ("metadata", generator.subschema_for::<AppStateMetadata>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What changed."] pub enum AppStateChangeType { #[doc = " `contact`."]
    Contact = "contact", }
}

waxwing_json::open_enum! {
    #[doc = " How."] pub enum AppStateAction { #[doc = " `add`."] Add = "add", #[doc =
    " `remove`."] Remove = "remove", }
}

/// A contact of the app. `phone_number` is missing when it is hidden.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppContact {
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the user id.
    pub parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// User name, with @ in front in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Name of a person, or a part of it.
    pub full_name: Option<shared::PersonName>,
    /// Name of a person, or a part of it.
    pub first_name: Option<shared::PersonName>,
    /// Phone number of a person in any spelling.
    pub phone_number: Option<shared::PersonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AppContact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.optional("full_name", &self.full_name)?;
        object.optional("first_name", &self.first_name)?;
        object.optional("phone_number", &self.phone_number)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AppContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            user_id: members.lenient("user_id")?,
            parent_user_id: members.lenient("parent_user_id")?,
            username: members.lenient("username")?,
            full_name: members.lenient("full_name")?,
            first_name: members.lenient("first_name")?,
            phone_number: members.lenient("phone_number")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AppContact);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AppContact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AppContact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parent_user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("username", generator.subschema_for::<ProfileUsername>()),
            ("full_name", generator.subschema_for::<shared::PersonName>()),
            ("first_name", generator.subschema_for::<shared::PersonName>()),
            ("phone_number", generator.subschema_for::<shared::PersonPhoneNumber>()),
        ])
    }
}

/// When it changed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppStateMetadata {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AppStateMetadata {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("timestamp", &self.timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AppStateMetadata {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            timestamp: members.lenient("timestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AppStateMetadata);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AppStateMetadata {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AppStateMetadata".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// Payload of `smb_message_echoes` and, as far as is known, of `message_echoes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageEchoesValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The users.
    pub contacts: Option<Vec<WebhookContact>>,
    /// The messages.
    pub message_echoes: Option<Vec<MessageEcho>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MessageEchoesValue {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `message_echoes`, empty when it was left out.
    pub fn message_echoes(&self) -> &[MessageEcho] {
        self.message_echoes.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for MessageEchoesValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("message_echoes", &self.message_echoes)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageEchoesValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            contacts: members.lenient("contacts")?,
            message_echoes: members.lenient("message_echoes")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageEchoesValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageEchoesValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageEchoesValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("contacts", generator.subschema_for::<Vec<WebhookContact>>()),
            ("message_echoes", generator.subschema_for::<Vec<MessageEcho>>()),
        ])
    }
}

/// A message that the business sent by other means than this API; edit and revoke among them.
///
/// From which number, to whom, and when.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageEcho {
    /// Message id (wamid).
    pub id: waxwing_types::Lenient<waxwing_types::MessageId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub from: Option<shared::WaId>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub to: Option<shared::WaId>,
    /// Business-scoped user id of the recipient.
    pub to_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Parent form of the recipient's user id.
    pub to_parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// What was written, told apart by type.
    pub content: IncomingContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MessageEcho {
    /// With the members that are required and the content.
    pub fn new(
        id: impl Into<waxwing_types::Lenient<waxwing_types::MessageId>>,
        timestamp: impl Into<waxwing_types::Lenient<waxwing_types::Timestamp>>,
        content: impl Into<IncomingContent>,
    ) -> Self {
        Self {
            id: id.into(),
            timestamp: Some(timestamp.into()),
            from: Default::default(),
            to: Default::default(),
            to_user_id: Default::default(),
            to_parent_user_id: Default::default(),
            content: content.into(),
            extra: Default::default(),
        }
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(
        mut self,
        timestamp: impl Into<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    ) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, from: impl Into<shared::WaId>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<shared::WaId>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `to_user_id`.
    #[must_use]
    pub fn with_to_user_id(
        mut self,
        to_user_id: impl Into<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    ) -> Self {
        self.to_user_id = Some(to_user_id.into());
        self
    }

    /// Sets `to_parent_user_id`.
    #[must_use]
    pub fn with_to_parent_user_id(
        mut self,
        to_parent_user_id: impl Into<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    ) -> Self {
        self.to_parent_user_id = Some(to_parent_user_id.into());
        self
    }
}

impl serde::Serialize for MessageEcho {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("to_user_id", &self.to_user_id)?;
        object.optional("to_parent_user_id", &self.to_parent_user_id)?;
        self.content.write(&mut object)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageEcho {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            to_user_id: members.lenient("to_user_id")?,
            to_parent_user_id: members.lenient("to_parent_user_id")?,
            content: waxwing_json::FromMembers::from_members(members)?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageEcho);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageEcho {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageEcho".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let members = waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<
                        Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
                    >(),
            ),
            ("from", generator.subschema_for::<Option<shared::WaId>>()),
            ("to", generator.subschema_for::<Option<shared::WaId>>()),
            (
                "to_user_id",
                generator
                    .subschema_for::<
                        Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
                    >(),
            ),
            (
                "to_parent_user_id",
                generator
                    .subschema_for::<
                        Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
                    >(),
            ),
        ]);
        waxwing_json::schema::both(members, generator.subschema_for::<IncomingContent>())
    }
}

/// Payload of flows; the members depend on the event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowsValue {
    /// What happened. Rates are counted over 60 minutes on the client, 30 on the endpoint; availability
    /// over 10.
    pub event: FlowEvent,
    /// Id of a flow.
    pub flow_id: Option<shared::FlowId>,
    /// What happened, in words.
    pub message: Option<String>,
    /// State of a flow; the old one is missing when it is new.
    pub old_status: Option<FlowEventStatus>,
    /// State of a flow; the old one is missing when it is new.
    pub new_status: Option<FlowEventStatus>,
    /// Percent of faulty calls.
    pub error_rate: Option<f64>,
    /// The faults by kind.
    pub errors: Option<Vec<FlowErrorCount>>,
    /// Median latency in milliseconds.
    pub p50_latency: Option<f64>,
    /// Latency in milliseconds that 90 % of the calls keep.
    pub p90_latency: Option<f64>,
    /// How many calls were counted.
    pub requests_count: Option<i64>,
    /// Percent of the time that the endpoint was there.
    pub availability: Option<f64>,
    /// The bound that was crossed: error rate 5, 10 or 50 %; latency 1000, 5000 or 7000 ms; availability
    /// 90 %.
    pub threshold: Option<i64>,
    /// Whether the bound was crossed or is kept again.
    pub alert_state: Option<FlowAlertState>,
    /// The warning, in words.
    pub warning: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FlowsValue {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[FlowErrorCount] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for FlowsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("event", &self.event)?;
        object.optional("flow_id", &self.flow_id)?;
        object.optional("message", &self.message)?;
        object.optional("old_status", &self.old_status)?;
        object.optional("new_status", &self.new_status)?;
        object.optional("error_rate", &self.error_rate)?;
        object.optional("errors", &self.errors)?;
        object.optional("p50_latency", &self.p50_latency)?;
        object.optional("p90_latency", &self.p90_latency)?;
        object.optional("requests_count", &self.requests_count)?;
        object.optional("availability", &self.availability)?;
        object.optional("threshold", &self.threshold)?;
        object.optional("alert_state", &self.alert_state)?;
        object.optional("warning", &self.warning)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event: members.always("event")?,
            flow_id: members.lenient("flow_id")?,
            message: members.lenient("message")?,
            old_status: members.lenient("old_status")?,
            new_status: members.lenient("new_status")?,
            error_rate: members.lenient("error_rate")?,
            errors: members.lenient("errors")?,
            p50_latency: members.lenient("p50_latency")?,
            p90_latency: members.lenient("p90_latency")?,
            requests_count: members.lenient("requests_count")?,
            availability: members.lenient("availability")?,
            threshold: members.lenient("threshold")?,
            alert_state: members.lenient("alert_state")?,
            warning: members.lenient("warning")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("event", generator.subschema_for::<FlowEvent>()),
            ("flow_id", generator.subschema_for::<shared::FlowId>()),
            ("message", generator.subschema_for::<String>()),
            ("old_status", generator.subschema_for::<FlowEventStatus>()),
            ("new_status", generator.subschema_for::<FlowEventStatus>()),
            ("error_rate", generator.subschema_for::<f64>()),
            ("errors", generator.subschema_for::<Vec<FlowErrorCount>>()),
            ("p50_latency", generator.subschema_for::<f64>()),
            ("p90_latency", generator.subschema_for::<f64>()),
            ("requests_count", generator.subschema_for::<i64>()),
            ("availability", generator.subschema_for::<f64>()),
            ("threshold", generator.subschema_for::<i64>()),
            ("alert_state", generator.subschema_for::<FlowAlertState>()),
            ("warning", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What happened. Rates are counted over 60 minutes on the client, 30 on the endpoint; availability"]
    #[doc = " over 10."] pub enum FlowEvent { #[doc = " `FLOW_STATUS_CHANGE`."]
    FlowStatusChange = "FLOW_STATUS_CHANGE", #[doc = " `CLIENT_ERROR_RATE`."]
    ClientErrorRate = "CLIENT_ERROR_RATE", #[doc = " `ENDPOINT_ERROR_RATE`."]
    EndpointErrorRate = "ENDPOINT_ERROR_RATE", #[doc = " `ENDPOINT_LATENCY`."]
    EndpointLatency = "ENDPOINT_LATENCY", #[doc = " `ENDPOINT_AVAILABILITY`."]
    EndpointAvailability = "ENDPOINT_AVAILABILITY", #[doc =
    " `FLOW_VERSION_EXPIRY_WARNING`."] FlowVersionExpiryWarning =
    "FLOW_VERSION_EXPIRY_WARNING", }
}

waxwing_json::open_enum! {
    #[doc = " State of a flow; the old one is missing when it is new."] pub enum
    FlowEventStatus { #[doc = " `DRAFT`."] Draft = "DRAFT", #[doc = " `PUBLISHED`."]
    Published = "PUBLISHED", #[doc = " `DEPRECATED`."] Deprecated = "DEPRECATED", #[doc =
    " `BLOCKED`."] Blocked = "BLOCKED", #[doc = " `THROTTLED`."] Throttled = "THROTTLED",
    }
}

waxwing_json::open_enum! {
    #[doc = " Whether the bound was crossed or is kept again."] pub enum FlowAlertState {
    #[doc = " `ACTIVATED`."] Activated = "ACTIVATED", #[doc = " `DEACTIVATED`."]
    Deactivated = "DEACTIVATED", }
}

/// Faults of one kind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowErrorCount {
    /// Kind of fault.
    pub error_type: Option<String>,
    /// Percent.
    pub error_rate: Option<f64>,
    /// How many.
    pub error_count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for FlowErrorCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("error_type", &self.error_type)?;
        object.optional("error_rate", &self.error_rate)?;
        object.optional("error_count", &self.error_count)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowErrorCount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            error_type: members.lenient("error_type")?,
            error_rate: members.lenient("error_rate")?,
            error_count: members.lenient("error_count")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowErrorCount);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowErrorCount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowErrorCount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("error_type", generator.subschema_for::<String>()),
            ("error_rate", generator.subschema_for::<f64>()),
            ("error_count", generator.subschema_for::<i64>()),
        ])
    }
}

/// Payload of standby: copies of what happens in a conversation that another responder owns. All
/// members may be missing; the shape is known from third parties.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StandbyValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// As in messages, one level deeper; one of messages, `message_echoes` and statuses.
    pub standby: Option<StandbyContent>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for StandbyValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("standby", &self.standby)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StandbyValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            standby: members.lenient("standby")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StandbyValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StandbyValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StandbyValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("standby", generator.subschema_for::<StandbyContent>()),
        ])
    }
}

/// As in messages, one level deeper; one of messages, `message_echoes` and statuses.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StandbyContent {
    /// The users.
    pub contacts: Option<Vec<WebhookContact>>,
    /// Incoming messages.
    pub messages: Option<Vec<IncomingMessage>>,
    /// What the owner sent.
    pub message_echoes: Option<Vec<StandbyEcho>>,
    /// News of messages that the owner sent.
    pub statuses: Option<Vec<MessageStatus>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl StandbyContent {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `messages`, empty when it was left out.
    pub fn messages(&self) -> &[IncomingMessage] {
        self.messages.as_deref().unwrap_or_default()
    }

    /// `message_echoes`, empty when it was left out.
    pub fn message_echoes(&self) -> &[StandbyEcho] {
        self.message_echoes.as_deref().unwrap_or_default()
    }

    /// `statuses`, empty when it was left out.
    pub fn statuses(&self) -> &[MessageStatus] {
        self.statuses.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for StandbyContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("messages", &self.messages)?;
        object.optional("message_echoes", &self.message_echoes)?;
        object.optional("statuses", &self.statuses)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StandbyContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            contacts: members.lenient("contacts")?,
            messages: members.lenient("messages")?,
            message_echoes: members.lenient("message_echoes")?,
            statuses: members.lenient("statuses")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StandbyContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StandbyContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StandbyContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("contacts", generator.subschema_for::<Vec<WebhookContact>>()),
            ("messages", generator.subschema_for::<Vec<IncomingMessage>>()),
            ("message_echoes", generator.subschema_for::<Vec<StandbyEcho>>()),
            ("statuses", generator.subschema_for::<Vec<MessageStatus>>()),
        ])
    }
}

/// A message that the owner of the conversation sent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StandbyEcho {
    /// Message id (wamid).
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The whole body that the owner gave to `send_message`.
    pub message: Option<waxwing_types::Json>,
    /// The whole definition of the template.
    pub template: Option<waxwing_types::Json>,
    /// The flow in the message.
    pub flow: Option<StandbyFlow>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for StandbyEcho {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("message", &self.message)?;
        object.optional("template", &self.template)?;
        object.optional("flow", &self.flow)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StandbyEcho {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            message: members.lenient("message")?,
            template: members.lenient("template")?,
            flow: members.lenient("flow")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StandbyEcho);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StandbyEcho {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StandbyEcho".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("message", generator.subschema_for::<waxwing_types::Json>()),
            ("template", generator.subschema_for::<waxwing_types::Json>()),
            ("flow", generator.subschema_for::<StandbyFlow>()),
        ])
    }
}

/// The flow in the message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StandbyFlow {
    /// Id of a flow.
    pub id: Option<shared::FlowId>,
    /// Name.
    pub name: Option<String>,
    /// State of a flow; the old one is missing when it is new.
    pub status: Option<FlowEventStatus>,
    /// Categories.
    pub categories: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl StandbyFlow {
    /// `categories`, empty when it was left out.
    pub fn categories(&self) -> &[String] {
        self.categories.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for StandbyFlow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("categories", &self.categories)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StandbyFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            categories: members.lenient("categories")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StandbyFlow);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StandbyFlow {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StandbyFlow".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::FlowId>()),
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<FlowEventStatus>()),
            ("categories", generator.subschema_for::<Vec<String>>()),
        ])
    }
}

/// Payload of `tracking_events`; known from a test payload.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackingEventsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// What happened.
    pub events: Option<Vec<TrackingEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TrackingEventsValue {
    /// `events`, empty when it was left out.
    pub fn events(&self) -> &[TrackingEvent] {
        self.events.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TrackingEventsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("events", &self.events)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TrackingEventsValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            events: members.lenient("events")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TrackingEventsValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TrackingEventsValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TrackingEventsValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("metadata", generator.subschema_for::<WebhookMetadata>()),
            ("events", generator.subschema_for::<Vec<TrackingEvent>>()),
        ])
    }
}

/// What became of a marketing message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackingEvent {
    /// Such as sent.
    pub event_name: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// To recognise the message by.
    pub tracking_data: Option<TrackingData>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TrackingEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("event_name", &self.event_name)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("tracking_data", &self.tracking_data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TrackingEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event_name: members.lenient("event_name")?,
            timestamp: members.lenient("timestamp")?,
            tracking_data: members.lenient("tracking_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TrackingEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TrackingEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TrackingEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("event_name", generator.subschema_for::<String>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("tracking_data", generator.subschema_for::<TrackingData>()),
        ])
    }
}

/// To recognise the message by.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackingData {
    /// Id of the tap.
    pub click_id: Option<String>,
    /// Token to recognise the user's visit by.
    pub tracking_token: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TrackingData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("click_id", &self.click_id)?;
        object.optional("tracking_token", &self.tracking_token)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TrackingData {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            click_id: members.lenient("click_id")?,
            tracking_token: members.lenient("tracking_token")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TrackingData);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TrackingData {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TrackingData".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("click_id", generator.subschema_for::<String>()),
            ("tracking_token", generator.subschema_for::<String>()),
        ])
    }
}

/// Payload of `business_status_update`; only its event is known.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessStatusValue {
    /// What became of the account.
    pub event: Option<BusinessStatusEvent>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessStatusValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("event", &self.event)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessStatusValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event: members.lenient("event")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessStatusValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessStatusValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessStatusValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("event", generator.subschema_for::<BusinessStatusEvent>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What became of the account."] pub enum BusinessStatusEvent { #[doc =
    " `ACCOUNT_DELETED`."] AccountDeleted = "ACCOUNT_DELETED", #[doc =
    " `ACCOUNT_RESTRICTION`."] AccountRestriction = "ACCOUNT_RESTRICTION", #[doc =
    " `ACCOUNT_VIOLATION`."] AccountViolation = "ACCOUNT_VIOLATION", #[doc =
    " `DISABLED_UPDATE`."] DisabledUpdate = "DISABLED_UPDATE", }
}

/// Payload of `messaging_handovers`; the shape is known from third parties. A release causes none.
/// Test payloads have handovers with metadata alone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessagingHandoversValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The user.
    pub sender: Option<HandoverSender>,
    /// Which business number is meant.
    pub recipient: Option<WebhookMetadata>,
    /// `control_passed`: you own the conversation now; `control_taken`: you lost it.
    pub type_: Option<HandoverType>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// From whom to whom.
    pub control_passed: Option<Handover>,
    /// From whom to whom.
    pub control_taken: Option<Handover>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessagingHandoversValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("sender", &self.sender)?;
        object.optional("recipient", &self.recipient)?;
        object.optional("type", &self.type_)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("control_passed", &self.control_passed)?;
        object.optional("control_taken", &self.control_taken)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessagingHandoversValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            sender: members.lenient("sender")?,
            recipient: members.lenient("recipient")?,
            type_: members.lenient("type")?,
            timestamp: members.lenient("timestamp")?,
            control_passed: members.lenient("control_passed")?,
            control_taken: members.lenient("control_taken")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessagingHandoversValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessagingHandoversValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessagingHandoversValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("sender", generator.subschema_for::<HandoverSender>()),
            ("recipient", generator.subschema_for::<WebhookMetadata>()),
            ("type", generator.subschema_for::<HandoverType>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("control_passed", generator.subschema_for::<Handover>()),
            ("control_taken", generator.subschema_for::<Handover>()),
        ])
    }
}

/// The user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HandoverSender {
    /// Phone number of a person in any spelling.
    pub phone_number: Option<shared::PersonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for HandoverSender {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("phone_number", &self.phone_number)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HandoverSender {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone_number: members.lenient("phone_number")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HandoverSender);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HandoverSender {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HandoverSender".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("phone_number", generator.subschema_for::<shared::PersonPhoneNumber>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " `control_passed`: you own the conversation now; `control_taken`: you lost it."] pub
    enum HandoverType { #[doc = " `control_passed`."] ControlPassed = "control_passed",
    #[doc = " `control_taken`."] ControlTaken = "control_taken", }
}

/// From whom to whom.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Handover {
    /// Who answers a conversation.
    pub previous_owner_role: Option<shared::ResponderRole>,
    /// Who answers a conversation.
    pub new_owner_role: Option<shared::ResponderRole>,
    /// Text of who handed over, at most 2000 characters; "Control taken via service message" when a
    /// message did it.
    pub metadata: Option<String>,
    /// What was said so far, for a responder who did not see it (conversation routing).
    pub conversation_context: Option<ConversationContext>,
    /// An integer that some answers write as text.
    pub previous_owner_app_id: Option<
        waxwing_types::Lenient<waxwing_types::IntOrString>,
    >,
    /// An integer that some answers write as text.
    pub new_owner_app_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// `meta_business_agent`; deprecated.
    pub previous_owner_app_role: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Handover {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("previous_owner_role", &self.previous_owner_role)?;
        object.optional("new_owner_role", &self.new_owner_role)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("conversation_context", &self.conversation_context)?;
        object.optional("previous_owner_app_id", &self.previous_owner_app_id)?;
        object.optional("new_owner_app_id", &self.new_owner_app_id)?;
        object.optional("previous_owner_app_role", &self.previous_owner_app_role)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Handover {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            previous_owner_role: members.lenient("previous_owner_role")?,
            new_owner_role: members.lenient("new_owner_role")?,
            metadata: members.lenient("metadata")?,
            conversation_context: members.lenient("conversation_context")?,
            previous_owner_app_id: members.lenient("previous_owner_app_id")?,
            new_owner_app_id: members.lenient("new_owner_app_id")?,
            previous_owner_app_role: members.lenient("previous_owner_app_role")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Handover);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Handover {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Handover".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("previous_owner_role", generator.subschema_for::<shared::ResponderRole>()),
            ("new_owner_role", generator.subschema_for::<shared::ResponderRole>()),
            ("metadata", generator.subschema_for::<String>()),
            ("conversation_context", generator.subschema_for::<ConversationContext>()),
            (
                "previous_owner_app_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "new_owner_app_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("previous_owner_app_role", generator.subschema_for::<String>()),
        ])
    }
}

/// What an event brings, by the event's name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `messages`: Incoming messages, statuses of sent ones, taps on links, and errors.
    ///
    /// Name of the field on the wire; the names below it that begin with messages and statuses are its
    /// kinds.
    Messages(Box<MessagesValue>),
    /// `messages.text`: A text came.
    MessagesText(Box<MessagesValue>),
    /// `messages.image`: A picture came.
    MessagesImage(Box<MessagesValue>),
    /// `messages.video`: A video came.
    MessagesVideo(Box<MessagesValue>),
    /// `messages.audio`: A voice message (voice true), an audio file or a voicemail came.
    MessagesAudio(Box<MessagesValue>),
    /// `messages.document`: A document came.
    MessagesDocument(Box<MessagesValue>),
    /// `messages.sticker`: A sticker came.
    MessagesSticker(Box<MessagesValue>),
    /// `messages.location`: A place came.
    MessagesLocation(Box<MessagesValue>),
    /// `messages.contacts`: Contact cards came.
    MessagesContacts(Box<MessagesValue>),
    /// `messages.reaction`: A reaction came, or was taken back (emoji empty or missing).
    MessagesReaction(Box<MessagesValue>),
    /// `messages.order`: An order out of the catalog came.
    MessagesOrder(Box<MessagesValue>),
    /// `messages.button`: A quick reply of a template was tapped.
    MessagesButton(Box<MessagesValue>),
    /// `messages.interactive.button_reply`: A reply button was tapped.
    MessagesInteractiveButtonReply(Box<MessagesValue>),
    /// `messages.interactive.list_reply`: A row of a list was chosen.
    MessagesInteractiveListReply(Box<MessagesValue>),
    /// `messages.interactive.nfm_reply`: A flow or an address form was sent off.
    MessagesInteractiveNfmReply(Box<MessagesValue>),
    /// `messages.interactive.call_permission_reply`: A user answered a request for permission to call.
    MessagesInteractiveCallPermissionReply(Box<MessagesValue>),
    /// `messages.interactive.payment_method`: A user confirmed a payment with a stored card (Brazil).
    MessagesInteractivePaymentMethod(Box<MessagesValue>),
    /// `messages.system.user_changed_number`: A user has a new phone number. contacts is missing.
    MessagesSystemUserChangedNumber(Box<MessagesValue>),
    /// `messages.system.user_changed_user_id`: A user has a new business-scoped user id; since August
    /// 2026.
    MessagesSystemUserChangedUserId(Box<MessagesValue>),
    /// `messages.system.user_identity_changed`: A user's identity changed; customer_identity_changed is
    /// the older name, and both come.
    MessagesSystemUserIdentityChanged(Box<MessagesValue>),
    /// `messages.system.customer_identity_changed`: A user's identity changed; the older name of
    /// user_identity_changed.
    MessagesSystemCustomerIdentityChanged(Box<MessagesValue>),
    /// `messages.edit`: A message was edited (numbers that are also in the app).
    MessagesEdit(Box<MessagesValue>),
    /// `messages.revoke`: A message was deleted (numbers that are also in the app).
    MessagesRevoke(Box<MessagesValue>),
    /// `messages.request_welcome`: Withdrawn on 2026-03-27. A user opened the chat for the first time.
    ///
    /// No longer sent; kept so that stored payloads can be read.
    MessagesRequestWelcome(Box<MessagesValue>),
    /// `messages.unsupported`: A message came that the API cannot show.
    MessagesUnsupported(Box<MessagesValue>),
    /// `messages.unknown`: A message of unknown type came; errors says why.
    MessagesUnknown(Box<MessagesValue>),
    /// `messages.user_actions.marketing_messages_link_click`: A user tapped a link of a marketing
    /// message.
    ///
    /// Not for every account. Order is not kept between a tap and the visit that follows; sent for up to
    /// 7 days after the message.
    MessagesUserActionsMarketingMessagesLinkClick(Box<MessagesValue>),
    /// `messages.user_actions.landing_page_view`: The page behind a tapped link was opened.
    MessagesUserActionsLandingPageView(Box<MessagesValue>),
    /// `messages.errors`: A fault of the system, app or account.
    MessagesErrors(Box<MessagesValue>),
    /// `statuses.sent`: The provider's server took a message.
    StatusesSent(Box<MessagesValue>),
    /// `statuses.delivered`: A message reached the device; may be skipped when it was read at once.
    StatusesDelivered(Box<MessagesValue>),
    /// `statuses.read`: A message was read.
    StatusesRead(Box<MessagesValue>),
    /// `statuses.played`: A voice message was played for the first time; since March 2026.
    StatusesPlayed(Box<MessagesValue>),
    /// `statuses.failed`: A message failed; errors says why.
    StatusesFailed(Box<MessagesValue>),
    /// `statuses.payment`: News of the payment of an order (India, gateways only).
    StatusesPayment(Box<MessagesValue>),
    /// `statuses.deleted`: A sent message was deleted.
    ///
    /// Not documented; third parties list the state, its form is by analogy with the other states.
    StatusesDeleted(Box<MessagesValue>),
    /// `statuses.warning`: A warning about a sent message.
    ///
    /// Not documented; third parties list the state, its form is by analogy with the other states.
    StatusesWarning(Box<MessagesValue>),
    /// `calls`: A call begins, goes on or ends.
    ///
    /// Name of the field on the wire; the names below it are its kinds.
    Calls(Box<CallsValue>),
    /// `calls.connect`: A user calls, or answers a call of the business.
    CallsConnect(Box<CallsValue>),
    /// `calls.call_created`: A call begins on a number whose calls go by SIP.
    ///
    /// Since 2026-06-26; there is no session, the call itself goes by SIP.
    CallsCallCreated(Box<CallsValue>),
    /// `calls.call_recording_available`: The recording of a call can be fetched.
    ///
    /// Fetched like other media, within 7 days; the address is good for 5 minutes.
    CallsCallRecordingAvailable(Box<CallsValue>),
    /// `calls.call_transcription_available`: The transcript of a call can be fetched.
    ///
    /// Fetched like other media, within 7 days; the file is JSON, CallTranscriptDocument.
    CallsCallTranscriptionAvailable(Box<CallsValue>),
    /// `calls.terminate`: A call ended.
    CallsTerminate(Box<CallsValue>),
    /// `calls.status`: The device of the user rings, or the user accepts or rejects a call of the
    /// business.
    CallsStatus(Box<CallsValue>),
    /// `group_lifecycle_update`: A group was made or deleted, or that failed.
    ///
    /// Name of the field on the wire; the names below it are its kinds.
    GroupLifecycleUpdate(Box<GroupLifecycleValue>),
    /// `group_lifecycle_update.group_create`: A group was made, or that failed.
    GroupLifecycleUpdateGroupCreate(Box<GroupLifecycleValue>),
    /// `group_lifecycle_update.group_delete`: A group was deleted, or that failed.
    GroupLifecycleUpdateGroupDelete(Box<GroupLifecycleValue>),
    /// `group_participants_update`: Someone joined or left a group, or asks to join.
    ///
    /// Name of the field on the wire; the names below it are its kinds.
    GroupParticipantsUpdate(Box<GroupParticipantsValue>),
    /// `group_participants_update.group_participants_add`: Someone came into a group.
    GroupParticipantsUpdateGroupParticipantsAdd(Box<GroupParticipantsValue>),
    /// `group_participants_update.group_participants_remove`: Someone left a group or was removed.
    GroupParticipantsUpdateGroupParticipantsRemove(Box<GroupParticipantsValue>),
    /// `group_participants_update.group_join_request_created`: Someone asks to join a group.
    GroupParticipantsUpdateGroupJoinRequestCreated(Box<GroupParticipantsValue>),
    /// `group_participants_update.group_join_request_revoked`: Someone no longer asks to join a group.
    GroupParticipantsUpdateGroupJoinRequestRevoked(Box<GroupParticipantsValue>),
    /// `group_participant_update`: Someone joined or left a group, or asks to join. The field's name in
    /// the vendor's own description.
    ///
    /// The guides say `group_participants_update`; accept both.
    GroupParticipantUpdate(Box<GroupParticipantsValue>),
    /// `group_settings_update`: Picture, subject or description of a group were changed, or that failed.
    GroupSettingsUpdate(Box<GroupSettingsValue>),
    /// `group_status_update`: A group was suspended, or is free again.
    ///
    /// Name of the field on the wire; the names below it are its kinds.
    GroupStatusUpdate(Box<GroupStatusValue>),
    /// `group_status_update.group_suspend`: A group was suspended.
    GroupStatusUpdateGroupSuspend(Box<GroupStatusValue>),
    /// `group_status_update.group_suspend_cleared`: A group is no longer suspended.
    GroupStatusUpdateGroupSuspendCleared(Box<GroupStatusValue>),
    /// `message_template_status_update`: The state of a template changed.
    MessageTemplateStatusUpdate(Box<TemplateStatusValue>),
    /// `message_template_quality_update`: Users judge a template differently.
    MessageTemplateQualityUpdate(Box<TemplateQualityValue>),
    /// `message_template_components_update`: A template was edited.
    MessageTemplateComponentsUpdate(Box<TemplateComponentsValue>),
    /// `template_category_update`: The category of a template changed, or will in 24 hours.
    TemplateCategoryUpdate(Box<TemplateCategoryValue>),
    /// `template_correct_category_detection`: Direct Send content went out under the wrong category.
    TemplateCorrectCategoryDetection(Box<TemplateCorrectCategoryValue>),
    /// `account_update`: Something became of an account.
    ///
    /// Name of the field on the wire; the names below it are its kinds.
    AccountUpdate(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_DELETED`: An account was deleted.
    AccountUpdateAccountDeleted(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_OFFBOARDED`: A number that is also in the app was disconnected.
    AccountUpdateAccountOffboarded(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_RECONNECTED`: A number that is also in the app is connected again.
    AccountUpdateAccountReconnected(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_RESTRICTION`: An account was restricted.
    AccountUpdateAccountRestriction(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_VIOLATION`: An account broke a rule.
    AccountUpdateAccountViolation(Box<AccountUpdateValue>),
    /// `account_update.AD_ACCOUNT_LINKED`: An ad account was linked.
    AccountUpdateAdAccountLinked(Box<AccountUpdateValue>),
    /// `account_update.AUTH_INTL_PRICE_ELIGIBILITY_UPDATE`: The international rate for authentication
    /// applies from a time on.
    AccountUpdateAuthIntlPriceEligibilityUpdate(Box<AccountUpdateValue>),
    /// `account_update.BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE`: The country of the business is known
    /// or changed.
    AccountUpdateBusinessPrimaryLocationCountryUpdate(Box<AccountUpdateValue>),
    /// `account_update.DISABLED_UPDATE`: An account was banned or freed.
    AccountUpdateDisabledUpdate(Box<AccountUpdateValue>),
    /// `account_update.MM_LITE_TERMS_SIGNED`: The terms of the Marketing Messages API were accepted.
    AccountUpdateMmLiteTermsSigned(Box<AccountUpdateValue>),
    /// `account_update.PARTNER_ADDED`: An account was shared with a partner.
    AccountUpdatePartnerAdded(Box<AccountUpdateValue>),
    /// `account_update.PARTNER_APP_INSTALLED`: A partner's app got access.
    AccountUpdatePartnerAppInstalled(Box<AccountUpdateValue>),
    /// `account_update.PARTNER_APP_UNINSTALLED`: A partner's app lost access.
    AccountUpdatePartnerAppUninstalled(Box<AccountUpdateValue>),
    /// `account_update.PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE`: The certification of a client
    /// changed.
    AccountUpdatePartnerClientCertificationStatusUpdate(Box<AccountUpdateValue>),
    /// `account_update.PARTNER_CLIENT_CERTIFICATION_NEEDED`: A client without a website signed up and
    /// must be certified by the partner.
    ///
    /// Until then the client cannot send.
    AccountUpdatePartnerClientCertificationNeeded(Box<AccountUpdateValue>),
    /// `account_update.PARTNER_REMOVED`: An account is no longer shared with a partner.
    AccountUpdatePartnerRemoved(Box<AccountUpdateValue>),
    /// `account_update.VERIFIED_ACCOUNT`: A number for tests became a verified account.
    AccountUpdateVerifiedAccount(Box<AccountUpdateValue>),
    /// `account_update.VOLUME_BASED_PRICING_TIER_UPDATE`: A new tier of the price by volume holds.
    AccountUpdateVolumeBasedPricingTierUpdate(Box<AccountUpdateValue>),
    /// `account_review_update`: An account was reviewed.
    AccountReviewUpdate(Box<AccountReviewValue>),
    /// `account_alerts`: An alert on limits, the official business account or the profile picture.
    AccountAlerts(Box<AccountAlertsValue>),
    /// `account_settings_update`: Settings of a number changed.
    AccountSettingsUpdate(Box<AccountSettingsValue>),
    /// `business_capability_update`: Limits of messaging or of numbers changed.
    BusinessCapabilityUpdate(Box<BusinessCapabilityValue>),
    /// `business_username_update`: As business_username_updates; the field's name in the page of
    /// February 2026.
    BusinessUsernameUpdate(Box<BusinessUsernameValue>),
    /// `business_username_updates`: The user name of the business was approved, reserved, deleted or
    /// revoked.
    ///
    /// The present name of the field; accept `business_username_update` too.
    BusinessUsernameUpdates(Box<BusinessUsernameValue>),
    /// `phone_number_name_update`: A display name was reviewed.
    PhoneNumberNameUpdate(Box<PhoneNumberNameValue>),
    /// `phone_number_quality_update`: The throughput or messaging limit of a number changed.
    PhoneNumberQualityUpdate(Box<PhoneNumberQualityValue>),
    /// `security`: The two-step PIN of a number was changed or is to be.
    Security(Box<SecurityValue>),
    /// `partner_solutions`: A multi-partner solution was made or changed.
    PartnerSolutions(Box<PartnerSolutionsValue>),
    /// `payment_configuration_update`: A payment configuration changed.
    PaymentConfigurationUpdate(Box<PaymentConfigurationValue>),
    /// `user_preferences`: A user stopped, resumed or asked for marketing messages.
    UserPreferences(Box<UserPreferencesValue>),
    /// `automatic_events`: A purchase or a lead was found in a chat that an advertisement opened.
    AutomaticEvents(Box<AutomaticEventsValue>),
    /// `history`: Past messages of a number that is also in the app.
    History(Box<HistoryValue>),
    /// `smb_app_state_sync`: A contact was saved or removed in the app of a number.
    SmbAppStateSync(Box<AppStateSyncValue>),
    /// `smb_message_echoes`: The business sent, edited or deleted a message in the app.
    SmbMessageEchoes(Box<MessageEchoesValue>),
    /// `flows`: Something became of a flow or its endpoint.
    ///
    /// Name of the field on the wire; the names below it are its kinds.
    Flows(Box<FlowsValue>),
    /// `flows.FLOW_STATUS_CHANGE`: The state of a flow changed.
    FlowsFlowStatusChange(Box<FlowsValue>),
    /// `flows.CLIENT_ERROR_RATE`: Flow faults on the client crossed a bound.
    FlowsClientErrorRate(Box<FlowsValue>),
    /// `flows.ENDPOINT_ERROR_RATE`: Faults of the flow endpoint crossed a bound.
    FlowsEndpointErrorRate(Box<FlowsValue>),
    /// `flows.ENDPOINT_LATENCY`: The latency of the flow endpoint crossed a bound.
    FlowsEndpointLatency(Box<FlowsValue>),
    /// `flows.ENDPOINT_AVAILABILITY`: The availability of the flow endpoint crossed a bound.
    FlowsEndpointAvailability(Box<FlowsValue>),
    /// `flows.FLOW_VERSION_EXPIRY_WARNING`: The version of a flow expires.
    FlowsFlowVersionExpiryWarning(Box<FlowsValue>),
    /// `tracking_events`: A marketing message was sent, or a link of it tapped.
    ///
    /// Known from the app dashboard's test payload, through a client.
    TrackingEvents(Box<TrackingEventsValue>),
    /// `business_status_update`: The state of an account changed.
    ///
    /// Known from a client alone, without an example; further members are kept.
    BusinessStatusUpdate(Box<BusinessStatusValue>),
    /// `standby`: What happens in a conversation that another responder owns. Shape known from third
    /// parties.
    Standby(Box<StandbyValue>),
    /// `messaging_handovers`: A conversation was handed to you or taken from you. Shape known from third
    /// parties.
    MessagingHandovers(Box<MessagingHandoversValue>),
    /// `message_echoes`: Messages of other responders. Shape not documented; by analogy with
    /// smb_message_echoes.
    MessageEchoes(Box<MessageEchoesValue>),
    /// An event that the specification does not list, or a listed one of another shape: the whole payload.
    Unknown {
        /// The event's name.
        event: String,
        /// The payload as it came.
        payload: waxwing_types::Json,
        /// Why a listed event could not be read.
        problem: Option<String>,
    },
}

impl Payload {
    /// The events that the specification lists.
    pub const EVENTS: &'static [&'static str] = &[
        "messages",
        "messages.text",
        "messages.image",
        "messages.video",
        "messages.audio",
        "messages.document",
        "messages.sticker",
        "messages.location",
        "messages.contacts",
        "messages.reaction",
        "messages.order",
        "messages.button",
        "messages.interactive.button_reply",
        "messages.interactive.list_reply",
        "messages.interactive.nfm_reply",
        "messages.interactive.call_permission_reply",
        "messages.interactive.payment_method",
        "messages.system.user_changed_number",
        "messages.system.user_changed_user_id",
        "messages.system.user_identity_changed",
        "messages.system.customer_identity_changed",
        "messages.edit",
        "messages.revoke",
        "messages.request_welcome",
        "messages.unsupported",
        "messages.unknown",
        "messages.user_actions.marketing_messages_link_click",
        "messages.user_actions.landing_page_view",
        "messages.errors",
        "statuses.sent",
        "statuses.delivered",
        "statuses.read",
        "statuses.played",
        "statuses.failed",
        "statuses.payment",
        "statuses.deleted",
        "statuses.warning",
        "calls",
        "calls.connect",
        "calls.call_created",
        "calls.call_recording_available",
        "calls.call_transcription_available",
        "calls.terminate",
        "calls.status",
        "group_lifecycle_update",
        "group_lifecycle_update.group_create",
        "group_lifecycle_update.group_delete",
        "group_participants_update",
        "group_participants_update.group_participants_add",
        "group_participants_update.group_participants_remove",
        "group_participants_update.group_join_request_created",
        "group_participants_update.group_join_request_revoked",
        "group_participant_update",
        "group_settings_update",
        "group_status_update",
        "group_status_update.group_suspend",
        "group_status_update.group_suspend_cleared",
        "message_template_status_update",
        "message_template_quality_update",
        "message_template_components_update",
        "template_category_update",
        "template_correct_category_detection",
        "account_update",
        "account_update.ACCOUNT_DELETED",
        "account_update.ACCOUNT_OFFBOARDED",
        "account_update.ACCOUNT_RECONNECTED",
        "account_update.ACCOUNT_RESTRICTION",
        "account_update.ACCOUNT_VIOLATION",
        "account_update.AD_ACCOUNT_LINKED",
        "account_update.AUTH_INTL_PRICE_ELIGIBILITY_UPDATE",
        "account_update.BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE",
        "account_update.DISABLED_UPDATE",
        "account_update.MM_LITE_TERMS_SIGNED",
        "account_update.PARTNER_ADDED",
        "account_update.PARTNER_APP_INSTALLED",
        "account_update.PARTNER_APP_UNINSTALLED",
        "account_update.PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE",
        "account_update.PARTNER_CLIENT_CERTIFICATION_NEEDED",
        "account_update.PARTNER_REMOVED",
        "account_update.VERIFIED_ACCOUNT",
        "account_update.VOLUME_BASED_PRICING_TIER_UPDATE",
        "account_review_update",
        "account_alerts",
        "account_settings_update",
        "business_capability_update",
        "business_username_update",
        "business_username_updates",
        "phone_number_name_update",
        "phone_number_quality_update",
        "security",
        "partner_solutions",
        "payment_configuration_update",
        "user_preferences",
        "automatic_events",
        "history",
        "smb_app_state_sync",
        "smb_message_echoes",
        "flows",
        "flows.FLOW_STATUS_CHANGE",
        "flows.CLIENT_ERROR_RATE",
        "flows.ENDPOINT_ERROR_RATE",
        "flows.ENDPOINT_LATENCY",
        "flows.ENDPOINT_AVAILABILITY",
        "flows.FLOW_VERSION_EXPIRY_WARNING",
        "tracking_events",
        "business_status_update",
        "standby",
        "messaging_handovers",
        "message_echoes",
    ];
    /// Reads a payload; what cannot be read is kept whole.
    pub fn read(event: &str, payload: waxwing_json::Node<'_>) -> Self {
        let read = match event {
            "messages" => waxwing_json::FromJson::from_json(payload).map(Self::Messages),
            "messages.text" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesText)
            }
            "messages.image" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesImage)
            }
            "messages.video" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesVideo)
            }
            "messages.audio" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesAudio)
            }
            "messages.document" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesDocument)
            }
            "messages.sticker" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesSticker)
            }
            "messages.location" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesLocation)
            }
            "messages.contacts" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesContacts)
            }
            "messages.reaction" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesReaction)
            }
            "messages.order" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesOrder)
            }
            "messages.button" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesButton)
            }
            "messages.interactive.button_reply" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesInteractiveButtonReply)
            }
            "messages.interactive.list_reply" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesInteractiveListReply)
            }
            "messages.interactive.nfm_reply" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesInteractiveNfmReply)
            }
            "messages.interactive.call_permission_reply" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesInteractiveCallPermissionReply)
            }
            "messages.interactive.payment_method" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesInteractivePaymentMethod)
            }
            "messages.system.user_changed_number" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesSystemUserChangedNumber)
            }
            "messages.system.user_changed_user_id" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesSystemUserChangedUserId)
            }
            "messages.system.user_identity_changed" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesSystemUserIdentityChanged)
            }
            "messages.system.customer_identity_changed" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesSystemCustomerIdentityChanged)
            }
            "messages.edit" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesEdit)
            }
            "messages.revoke" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesRevoke)
            }
            "messages.request_welcome" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesRequestWelcome)
            }
            "messages.unsupported" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesUnsupported)
            }
            "messages.unknown" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesUnknown)
            }
            "messages.user_actions.marketing_messages_link_click" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesUserActionsMarketingMessagesLinkClick)
            }
            "messages.user_actions.landing_page_view" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessagesUserActionsLandingPageView)
            }
            "messages.errors" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagesErrors)
            }
            "statuses.sent" => {
                waxwing_json::FromJson::from_json(payload).map(Self::StatusesSent)
            }
            "statuses.delivered" => {
                waxwing_json::FromJson::from_json(payload).map(Self::StatusesDelivered)
            }
            "statuses.read" => {
                waxwing_json::FromJson::from_json(payload).map(Self::StatusesRead)
            }
            "statuses.played" => {
                waxwing_json::FromJson::from_json(payload).map(Self::StatusesPlayed)
            }
            "statuses.failed" => {
                waxwing_json::FromJson::from_json(payload).map(Self::StatusesFailed)
            }
            "statuses.payment" => {
                waxwing_json::FromJson::from_json(payload).map(Self::StatusesPayment)
            }
            "statuses.deleted" => {
                waxwing_json::FromJson::from_json(payload).map(Self::StatusesDeleted)
            }
            "statuses.warning" => {
                waxwing_json::FromJson::from_json(payload).map(Self::StatusesWarning)
            }
            "calls" => waxwing_json::FromJson::from_json(payload).map(Self::Calls),
            "calls.connect" => {
                waxwing_json::FromJson::from_json(payload).map(Self::CallsConnect)
            }
            "calls.call_created" => {
                waxwing_json::FromJson::from_json(payload).map(Self::CallsCallCreated)
            }
            "calls.call_recording_available" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::CallsCallRecordingAvailable)
            }
            "calls.call_transcription_available" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::CallsCallTranscriptionAvailable)
            }
            "calls.terminate" => {
                waxwing_json::FromJson::from_json(payload).map(Self::CallsTerminate)
            }
            "calls.status" => {
                waxwing_json::FromJson::from_json(payload).map(Self::CallsStatus)
            }
            "group_lifecycle_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupLifecycleUpdate)
            }
            "group_lifecycle_update.group_create" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupLifecycleUpdateGroupCreate)
            }
            "group_lifecycle_update.group_delete" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupLifecycleUpdateGroupDelete)
            }
            "group_participants_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupParticipantsUpdate)
            }
            "group_participants_update.group_participants_add" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupParticipantsUpdateGroupParticipantsAdd)
            }
            "group_participants_update.group_participants_remove" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupParticipantsUpdateGroupParticipantsRemove)
            }
            "group_participants_update.group_join_request_created" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupParticipantsUpdateGroupJoinRequestCreated)
            }
            "group_participants_update.group_join_request_revoked" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupParticipantsUpdateGroupJoinRequestRevoked)
            }
            "group_participant_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupParticipantUpdate)
            }
            "group_settings_update" => {
                waxwing_json::FromJson::from_json(payload).map(Self::GroupSettingsUpdate)
            }
            "group_status_update" => {
                waxwing_json::FromJson::from_json(payload).map(Self::GroupStatusUpdate)
            }
            "group_status_update.group_suspend" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupStatusUpdateGroupSuspend)
            }
            "group_status_update.group_suspend_cleared" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupStatusUpdateGroupSuspendCleared)
            }
            "message_template_status_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessageTemplateStatusUpdate)
            }
            "message_template_quality_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessageTemplateQualityUpdate)
            }
            "message_template_components_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::MessageTemplateComponentsUpdate)
            }
            "template_category_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::TemplateCategoryUpdate)
            }
            "template_correct_category_detection" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::TemplateCorrectCategoryDetection)
            }
            "account_update" => {
                waxwing_json::FromJson::from_json(payload).map(Self::AccountUpdate)
            }
            "account_update.ACCOUNT_DELETED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateAccountDeleted)
            }
            "account_update.ACCOUNT_OFFBOARDED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateAccountOffboarded)
            }
            "account_update.ACCOUNT_RECONNECTED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateAccountReconnected)
            }
            "account_update.ACCOUNT_RESTRICTION" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateAccountRestriction)
            }
            "account_update.ACCOUNT_VIOLATION" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateAccountViolation)
            }
            "account_update.AD_ACCOUNT_LINKED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateAdAccountLinked)
            }
            "account_update.AUTH_INTL_PRICE_ELIGIBILITY_UPDATE" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateAuthIntlPriceEligibilityUpdate)
            }
            "account_update.BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateBusinessPrimaryLocationCountryUpdate)
            }
            "account_update.DISABLED_UPDATE" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateDisabledUpdate)
            }
            "account_update.MM_LITE_TERMS_SIGNED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateMmLiteTermsSigned)
            }
            "account_update.PARTNER_ADDED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdatePartnerAdded)
            }
            "account_update.PARTNER_APP_INSTALLED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdatePartnerAppInstalled)
            }
            "account_update.PARTNER_APP_UNINSTALLED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdatePartnerAppUninstalled)
            }
            "account_update.PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdatePartnerClientCertificationStatusUpdate)
            }
            "account_update.PARTNER_CLIENT_CERTIFICATION_NEEDED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdatePartnerClientCertificationNeeded)
            }
            "account_update.PARTNER_REMOVED" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdatePartnerRemoved)
            }
            "account_update.VERIFIED_ACCOUNT" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateVerifiedAccount)
            }
            "account_update.VOLUME_BASED_PRICING_TIER_UPDATE" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountUpdateVolumeBasedPricingTierUpdate)
            }
            "account_review_update" => {
                waxwing_json::FromJson::from_json(payload).map(Self::AccountReviewUpdate)
            }
            "account_alerts" => {
                waxwing_json::FromJson::from_json(payload).map(Self::AccountAlerts)
            }
            "account_settings_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::AccountSettingsUpdate)
            }
            "business_capability_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::BusinessCapabilityUpdate)
            }
            "business_username_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::BusinessUsernameUpdate)
            }
            "business_username_updates" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::BusinessUsernameUpdates)
            }
            "phone_number_name_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::PhoneNumberNameUpdate)
            }
            "phone_number_quality_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::PhoneNumberQualityUpdate)
            }
            "security" => waxwing_json::FromJson::from_json(payload).map(Self::Security),
            "partner_solutions" => {
                waxwing_json::FromJson::from_json(payload).map(Self::PartnerSolutions)
            }
            "payment_configuration_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::PaymentConfigurationUpdate)
            }
            "user_preferences" => {
                waxwing_json::FromJson::from_json(payload).map(Self::UserPreferences)
            }
            "automatic_events" => {
                waxwing_json::FromJson::from_json(payload).map(Self::AutomaticEvents)
            }
            "history" => waxwing_json::FromJson::from_json(payload).map(Self::History),
            "smb_app_state_sync" => {
                waxwing_json::FromJson::from_json(payload).map(Self::SmbAppStateSync)
            }
            "smb_message_echoes" => {
                waxwing_json::FromJson::from_json(payload).map(Self::SmbMessageEchoes)
            }
            "flows" => waxwing_json::FromJson::from_json(payload).map(Self::Flows),
            "flows.FLOW_STATUS_CHANGE" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::FlowsFlowStatusChange)
            }
            "flows.CLIENT_ERROR_RATE" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::FlowsClientErrorRate)
            }
            "flows.ENDPOINT_ERROR_RATE" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::FlowsEndpointErrorRate)
            }
            "flows.ENDPOINT_LATENCY" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::FlowsEndpointLatency)
            }
            "flows.ENDPOINT_AVAILABILITY" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::FlowsEndpointAvailability)
            }
            "flows.FLOW_VERSION_EXPIRY_WARNING" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::FlowsFlowVersionExpiryWarning)
            }
            "tracking_events" => {
                waxwing_json::FromJson::from_json(payload).map(Self::TrackingEvents)
            }
            "business_status_update" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::BusinessStatusUpdate)
            }
            "standby" => waxwing_json::FromJson::from_json(payload).map(Self::Standby),
            "messaging_handovers" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessagingHandovers)
            }
            "message_echoes" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageEchoes)
            }
            _ => {
                return Self::Unknown {
                    event: event.to_owned(),
                    payload: payload.to_json().into(),
                    problem: None,
                };
            }
        };
        read.unwrap_or_else(|error| Self::Unknown {
            event: event.to_owned(),
            payload: payload.to_json().into(),
            problem: Some(waxwing_types::mask::within(&error.to_string()).to_string()),
        })
    }

    /// The event's name.
    pub fn event(&self) -> &str {
        match self {
            Self::Messages(_) => "messages",
            Self::MessagesText(_) => "messages.text",
            Self::MessagesImage(_) => "messages.image",
            Self::MessagesVideo(_) => "messages.video",
            Self::MessagesAudio(_) => "messages.audio",
            Self::MessagesDocument(_) => "messages.document",
            Self::MessagesSticker(_) => "messages.sticker",
            Self::MessagesLocation(_) => "messages.location",
            Self::MessagesContacts(_) => "messages.contacts",
            Self::MessagesReaction(_) => "messages.reaction",
            Self::MessagesOrder(_) => "messages.order",
            Self::MessagesButton(_) => "messages.button",
            Self::MessagesInteractiveButtonReply(_) => {
                "messages.interactive.button_reply"
            }
            Self::MessagesInteractiveListReply(_) => "messages.interactive.list_reply",
            Self::MessagesInteractiveNfmReply(_) => "messages.interactive.nfm_reply",
            Self::MessagesInteractiveCallPermissionReply(_) => {
                "messages.interactive.call_permission_reply"
            }
            Self::MessagesInteractivePaymentMethod(_) => {
                "messages.interactive.payment_method"
            }
            Self::MessagesSystemUserChangedNumber(_) => {
                "messages.system.user_changed_number"
            }
            Self::MessagesSystemUserChangedUserId(_) => {
                "messages.system.user_changed_user_id"
            }
            Self::MessagesSystemUserIdentityChanged(_) => {
                "messages.system.user_identity_changed"
            }
            Self::MessagesSystemCustomerIdentityChanged(_) => {
                "messages.system.customer_identity_changed"
            }
            Self::MessagesEdit(_) => "messages.edit",
            Self::MessagesRevoke(_) => "messages.revoke",
            Self::MessagesRequestWelcome(_) => "messages.request_welcome",
            Self::MessagesUnsupported(_) => "messages.unsupported",
            Self::MessagesUnknown(_) => "messages.unknown",
            Self::MessagesUserActionsMarketingMessagesLinkClick(_) => {
                "messages.user_actions.marketing_messages_link_click"
            }
            Self::MessagesUserActionsLandingPageView(_) => {
                "messages.user_actions.landing_page_view"
            }
            Self::MessagesErrors(_) => "messages.errors",
            Self::StatusesSent(_) => "statuses.sent",
            Self::StatusesDelivered(_) => "statuses.delivered",
            Self::StatusesRead(_) => "statuses.read",
            Self::StatusesPlayed(_) => "statuses.played",
            Self::StatusesFailed(_) => "statuses.failed",
            Self::StatusesPayment(_) => "statuses.payment",
            Self::StatusesDeleted(_) => "statuses.deleted",
            Self::StatusesWarning(_) => "statuses.warning",
            Self::Calls(_) => "calls",
            Self::CallsConnect(_) => "calls.connect",
            Self::CallsCallCreated(_) => "calls.call_created",
            Self::CallsCallRecordingAvailable(_) => "calls.call_recording_available",
            Self::CallsCallTranscriptionAvailable(_) => {
                "calls.call_transcription_available"
            }
            Self::CallsTerminate(_) => "calls.terminate",
            Self::CallsStatus(_) => "calls.status",
            Self::GroupLifecycleUpdate(_) => "group_lifecycle_update",
            Self::GroupLifecycleUpdateGroupCreate(_) => {
                "group_lifecycle_update.group_create"
            }
            Self::GroupLifecycleUpdateGroupDelete(_) => {
                "group_lifecycle_update.group_delete"
            }
            Self::GroupParticipantsUpdate(_) => "group_participants_update",
            Self::GroupParticipantsUpdateGroupParticipantsAdd(_) => {
                "group_participants_update.group_participants_add"
            }
            Self::GroupParticipantsUpdateGroupParticipantsRemove(_) => {
                "group_participants_update.group_participants_remove"
            }
            Self::GroupParticipantsUpdateGroupJoinRequestCreated(_) => {
                "group_participants_update.group_join_request_created"
            }
            Self::GroupParticipantsUpdateGroupJoinRequestRevoked(_) => {
                "group_participants_update.group_join_request_revoked"
            }
            Self::GroupParticipantUpdate(_) => "group_participant_update",
            Self::GroupSettingsUpdate(_) => "group_settings_update",
            Self::GroupStatusUpdate(_) => "group_status_update",
            Self::GroupStatusUpdateGroupSuspend(_) => "group_status_update.group_suspend",
            Self::GroupStatusUpdateGroupSuspendCleared(_) => {
                "group_status_update.group_suspend_cleared"
            }
            Self::MessageTemplateStatusUpdate(_) => "message_template_status_update",
            Self::MessageTemplateQualityUpdate(_) => "message_template_quality_update",
            Self::MessageTemplateComponentsUpdate(_) => {
                "message_template_components_update"
            }
            Self::TemplateCategoryUpdate(_) => "template_category_update",
            Self::TemplateCorrectCategoryDetection(_) => {
                "template_correct_category_detection"
            }
            Self::AccountUpdate(_) => "account_update",
            Self::AccountUpdateAccountDeleted(_) => "account_update.ACCOUNT_DELETED",
            Self::AccountUpdateAccountOffboarded(_) => {
                "account_update.ACCOUNT_OFFBOARDED"
            }
            Self::AccountUpdateAccountReconnected(_) => {
                "account_update.ACCOUNT_RECONNECTED"
            }
            Self::AccountUpdateAccountRestriction(_) => {
                "account_update.ACCOUNT_RESTRICTION"
            }
            Self::AccountUpdateAccountViolation(_) => "account_update.ACCOUNT_VIOLATION",
            Self::AccountUpdateAdAccountLinked(_) => "account_update.AD_ACCOUNT_LINKED",
            Self::AccountUpdateAuthIntlPriceEligibilityUpdate(_) => {
                "account_update.AUTH_INTL_PRICE_ELIGIBILITY_UPDATE"
            }
            Self::AccountUpdateBusinessPrimaryLocationCountryUpdate(_) => {
                "account_update.BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE"
            }
            Self::AccountUpdateDisabledUpdate(_) => "account_update.DISABLED_UPDATE",
            Self::AccountUpdateMmLiteTermsSigned(_) => {
                "account_update.MM_LITE_TERMS_SIGNED"
            }
            Self::AccountUpdatePartnerAdded(_) => "account_update.PARTNER_ADDED",
            Self::AccountUpdatePartnerAppInstalled(_) => {
                "account_update.PARTNER_APP_INSTALLED"
            }
            Self::AccountUpdatePartnerAppUninstalled(_) => {
                "account_update.PARTNER_APP_UNINSTALLED"
            }
            Self::AccountUpdatePartnerClientCertificationStatusUpdate(_) => {
                "account_update.PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE"
            }
            Self::AccountUpdatePartnerClientCertificationNeeded(_) => {
                "account_update.PARTNER_CLIENT_CERTIFICATION_NEEDED"
            }
            Self::AccountUpdatePartnerRemoved(_) => "account_update.PARTNER_REMOVED",
            Self::AccountUpdateVerifiedAccount(_) => "account_update.VERIFIED_ACCOUNT",
            Self::AccountUpdateVolumeBasedPricingTierUpdate(_) => {
                "account_update.VOLUME_BASED_PRICING_TIER_UPDATE"
            }
            Self::AccountReviewUpdate(_) => "account_review_update",
            Self::AccountAlerts(_) => "account_alerts",
            Self::AccountSettingsUpdate(_) => "account_settings_update",
            Self::BusinessCapabilityUpdate(_) => "business_capability_update",
            Self::BusinessUsernameUpdate(_) => "business_username_update",
            Self::BusinessUsernameUpdates(_) => "business_username_updates",
            Self::PhoneNumberNameUpdate(_) => "phone_number_name_update",
            Self::PhoneNumberQualityUpdate(_) => "phone_number_quality_update",
            Self::Security(_) => "security",
            Self::PartnerSolutions(_) => "partner_solutions",
            Self::PaymentConfigurationUpdate(_) => "payment_configuration_update",
            Self::UserPreferences(_) => "user_preferences",
            Self::AutomaticEvents(_) => "automatic_events",
            Self::History(_) => "history",
            Self::SmbAppStateSync(_) => "smb_app_state_sync",
            Self::SmbMessageEchoes(_) => "smb_message_echoes",
            Self::Flows(_) => "flows",
            Self::FlowsFlowStatusChange(_) => "flows.FLOW_STATUS_CHANGE",
            Self::FlowsClientErrorRate(_) => "flows.CLIENT_ERROR_RATE",
            Self::FlowsEndpointErrorRate(_) => "flows.ENDPOINT_ERROR_RATE",
            Self::FlowsEndpointLatency(_) => "flows.ENDPOINT_LATENCY",
            Self::FlowsEndpointAvailability(_) => "flows.ENDPOINT_AVAILABILITY",
            Self::FlowsFlowVersionExpiryWarning(_) => "flows.FLOW_VERSION_EXPIRY_WARNING",
            Self::TrackingEvents(_) => "tracking_events",
            Self::BusinessStatusUpdate(_) => "business_status_update",
            Self::Standby(_) => "standby",
            Self::MessagingHandovers(_) => "messaging_handovers",
            Self::MessageEchoes(_) => "message_echoes",
            Self::Unknown { event, .. } => event,
        }
    }
}

/// The payload alone, without the event's name.
impl serde::Serialize for Payload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Messages(payload) => payload.serialize(serializer),
            Self::MessagesText(payload) => payload.serialize(serializer),
            Self::MessagesImage(payload) => payload.serialize(serializer),
            Self::MessagesVideo(payload) => payload.serialize(serializer),
            Self::MessagesAudio(payload) => payload.serialize(serializer),
            Self::MessagesDocument(payload) => payload.serialize(serializer),
            Self::MessagesSticker(payload) => payload.serialize(serializer),
            Self::MessagesLocation(payload) => payload.serialize(serializer),
            Self::MessagesContacts(payload) => payload.serialize(serializer),
            Self::MessagesReaction(payload) => payload.serialize(serializer),
            Self::MessagesOrder(payload) => payload.serialize(serializer),
            Self::MessagesButton(payload) => payload.serialize(serializer),
            Self::MessagesInteractiveButtonReply(payload) => {
                payload.serialize(serializer)
            }
            Self::MessagesInteractiveListReply(payload) => payload.serialize(serializer),
            Self::MessagesInteractiveNfmReply(payload) => payload.serialize(serializer),
            Self::MessagesInteractiveCallPermissionReply(payload) => {
                payload.serialize(serializer)
            }
            Self::MessagesInteractivePaymentMethod(payload) => {
                payload.serialize(serializer)
            }
            Self::MessagesSystemUserChangedNumber(payload) => {
                payload.serialize(serializer)
            }
            Self::MessagesSystemUserChangedUserId(payload) => {
                payload.serialize(serializer)
            }
            Self::MessagesSystemUserIdentityChanged(payload) => {
                payload.serialize(serializer)
            }
            Self::MessagesSystemCustomerIdentityChanged(payload) => {
                payload.serialize(serializer)
            }
            Self::MessagesEdit(payload) => payload.serialize(serializer),
            Self::MessagesRevoke(payload) => payload.serialize(serializer),
            Self::MessagesRequestWelcome(payload) => payload.serialize(serializer),
            Self::MessagesUnsupported(payload) => payload.serialize(serializer),
            Self::MessagesUnknown(payload) => payload.serialize(serializer),
            Self::MessagesUserActionsMarketingMessagesLinkClick(payload) => {
                payload.serialize(serializer)
            }
            Self::MessagesUserActionsLandingPageView(payload) => {
                payload.serialize(serializer)
            }
            Self::MessagesErrors(payload) => payload.serialize(serializer),
            Self::StatusesSent(payload) => payload.serialize(serializer),
            Self::StatusesDelivered(payload) => payload.serialize(serializer),
            Self::StatusesRead(payload) => payload.serialize(serializer),
            Self::StatusesPlayed(payload) => payload.serialize(serializer),
            Self::StatusesFailed(payload) => payload.serialize(serializer),
            Self::StatusesPayment(payload) => payload.serialize(serializer),
            Self::StatusesDeleted(payload) => payload.serialize(serializer),
            Self::StatusesWarning(payload) => payload.serialize(serializer),
            Self::Calls(payload) => payload.serialize(serializer),
            Self::CallsConnect(payload) => payload.serialize(serializer),
            Self::CallsCallCreated(payload) => payload.serialize(serializer),
            Self::CallsCallRecordingAvailable(payload) => payload.serialize(serializer),
            Self::CallsCallTranscriptionAvailable(payload) => {
                payload.serialize(serializer)
            }
            Self::CallsTerminate(payload) => payload.serialize(serializer),
            Self::CallsStatus(payload) => payload.serialize(serializer),
            Self::GroupLifecycleUpdate(payload) => payload.serialize(serializer),
            Self::GroupLifecycleUpdateGroupCreate(payload) => {
                payload.serialize(serializer)
            }
            Self::GroupLifecycleUpdateGroupDelete(payload) => {
                payload.serialize(serializer)
            }
            Self::GroupParticipantsUpdate(payload) => payload.serialize(serializer),
            Self::GroupParticipantsUpdateGroupParticipantsAdd(payload) => {
                payload.serialize(serializer)
            }
            Self::GroupParticipantsUpdateGroupParticipantsRemove(payload) => {
                payload.serialize(serializer)
            }
            Self::GroupParticipantsUpdateGroupJoinRequestCreated(payload) => {
                payload.serialize(serializer)
            }
            Self::GroupParticipantsUpdateGroupJoinRequestRevoked(payload) => {
                payload.serialize(serializer)
            }
            Self::GroupParticipantUpdate(payload) => payload.serialize(serializer),
            Self::GroupSettingsUpdate(payload) => payload.serialize(serializer),
            Self::GroupStatusUpdate(payload) => payload.serialize(serializer),
            Self::GroupStatusUpdateGroupSuspend(payload) => payload.serialize(serializer),
            Self::GroupStatusUpdateGroupSuspendCleared(payload) => {
                payload.serialize(serializer)
            }
            Self::MessageTemplateStatusUpdate(payload) => payload.serialize(serializer),
            Self::MessageTemplateQualityUpdate(payload) => payload.serialize(serializer),
            Self::MessageTemplateComponentsUpdate(payload) => {
                payload.serialize(serializer)
            }
            Self::TemplateCategoryUpdate(payload) => payload.serialize(serializer),
            Self::TemplateCorrectCategoryDetection(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdate(payload) => payload.serialize(serializer),
            Self::AccountUpdateAccountDeleted(payload) => payload.serialize(serializer),
            Self::AccountUpdateAccountOffboarded(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdateAccountReconnected(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdateAccountRestriction(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdateAccountViolation(payload) => payload.serialize(serializer),
            Self::AccountUpdateAdAccountLinked(payload) => payload.serialize(serializer),
            Self::AccountUpdateAuthIntlPriceEligibilityUpdate(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdateBusinessPrimaryLocationCountryUpdate(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdateDisabledUpdate(payload) => payload.serialize(serializer),
            Self::AccountUpdateMmLiteTermsSigned(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdatePartnerAdded(payload) => payload.serialize(serializer),
            Self::AccountUpdatePartnerAppInstalled(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdatePartnerAppUninstalled(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdatePartnerClientCertificationStatusUpdate(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdatePartnerClientCertificationNeeded(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountUpdatePartnerRemoved(payload) => payload.serialize(serializer),
            Self::AccountUpdateVerifiedAccount(payload) => payload.serialize(serializer),
            Self::AccountUpdateVolumeBasedPricingTierUpdate(payload) => {
                payload.serialize(serializer)
            }
            Self::AccountReviewUpdate(payload) => payload.serialize(serializer),
            Self::AccountAlerts(payload) => payload.serialize(serializer),
            Self::AccountSettingsUpdate(payload) => payload.serialize(serializer),
            Self::BusinessCapabilityUpdate(payload) => payload.serialize(serializer),
            Self::BusinessUsernameUpdate(payload) => payload.serialize(serializer),
            Self::BusinessUsernameUpdates(payload) => payload.serialize(serializer),
            Self::PhoneNumberNameUpdate(payload) => payload.serialize(serializer),
            Self::PhoneNumberQualityUpdate(payload) => payload.serialize(serializer),
            Self::Security(payload) => payload.serialize(serializer),
            Self::PartnerSolutions(payload) => payload.serialize(serializer),
            Self::PaymentConfigurationUpdate(payload) => payload.serialize(serializer),
            Self::UserPreferences(payload) => payload.serialize(serializer),
            Self::AutomaticEvents(payload) => payload.serialize(serializer),
            Self::History(payload) => payload.serialize(serializer),
            Self::SmbAppStateSync(payload) => payload.serialize(serializer),
            Self::SmbMessageEchoes(payload) => payload.serialize(serializer),
            Self::Flows(payload) => payload.serialize(serializer),
            Self::FlowsFlowStatusChange(payload) => payload.serialize(serializer),
            Self::FlowsClientErrorRate(payload) => payload.serialize(serializer),
            Self::FlowsEndpointErrorRate(payload) => payload.serialize(serializer),
            Self::FlowsEndpointLatency(payload) => payload.serialize(serializer),
            Self::FlowsEndpointAvailability(payload) => payload.serialize(serializer),
            Self::FlowsFlowVersionExpiryWarning(payload) => payload.serialize(serializer),
            Self::TrackingEvents(payload) => payload.serialize(serializer),
            Self::BusinessStatusUpdate(payload) => payload.serialize(serializer),
            Self::Standby(payload) => payload.serialize(serializer),
            Self::MessagingHandovers(payload) => payload.serialize(serializer),
            Self::MessageEchoes(payload) => payload.serialize(serializer),
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
