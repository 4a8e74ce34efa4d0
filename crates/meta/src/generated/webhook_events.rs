// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Types of the events that the provider posts. The module `webhook` verifies and reads them.
//!
//! Types that you read: [`Payload`], [`WebhookEnvelope`], [`MessagesValue`], [`CallsValue`],
//! [`CallTranscriptDocument`], [`GroupLifecycleValue`], [`GroupParticipantsValue`],
//! [`GroupSettingsValue`], [`GroupStatusValue`], [`TemplateStatusValue`], [`TemplateQualityValue`],
//! [`TemplateComponentsValue`], [`TemplateCategoryValue`], [`TemplateCorrectCategoryValue`],
//! [`AccountUpdateValue`], [`AccountReviewValue`], [`AccountAlertsValue`], [`AccountSettingsValue`],
//! [`BusinessCapabilityValue`], [`BusinessUsernameValue`], [`PhoneNumberNameValue`],
//! [`PhoneNumberQualityValue`], [`SecurityValue`], [`PartnerSolutionsValue`],
//! [`PaymentConfigurationValue`], [`UserPreferencesValue`], [`AutomaticEventsValue`],
//! [`HistoryValue`], [`AppStateSyncValue`], [`MessageEchoesValue`], [`FlowsValue`],
//! [`StandbyValue`], [`TrackingEventsValue`], [`BusinessStatusValue`], [`MessagingHandoversValue`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_json::given;
use waxwing_types::{
    Bsuid, Extra, IntOrString, Json, Lenient, MediaType, MessageId, Timestamp,
};

/// The body of a webhook request: at most 3 MB and 1000 changes. Answer with status 200 at once;
/// otherwise the provider repeats the request for up to 7 days (1 hour for numbers without storage).
/// Requests may be duplicated and may arrive in any order. The header `X-Hub-Signature-256` signs
/// the raw body with the app secret.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// Always `whatsapp_business_account`.
    pub object: Option<String>,
    /// One entry per account.
    pub entry: Vec<WebhookEntry>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The changes of one account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEntry {
    /// Id of the WhatsApp business account. For `partner_solutions`: id of the business portfolio.
    pub id: Option<WebhookEntryId>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub time: Option<Lenient<Timestamp>>,
    /// The changes.
    pub changes: Vec<WebhookChange>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of the WhatsApp business account. For `partner_solutions`: id of the business portfolio.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebhookEntryId(String);

/// One event. `field` is its kind, `value` its payload.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookChange {
    /// Kind of event. `business_username_update` is an older name of `business_username_updates`.
    /// `group_participant_update` is the name of `group_participants_update` in the vendor's OpenAPI
    /// document.
    pub field: WebhookField,
    /// The payload. Its structure depends on `field`.
    pub value: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Kind of event. `business_username_update` is an older name of `business_username_updates`.
/// `group_participant_update` is the name of `group_participants_update` in the vendor's OpenAPI
/// document.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookField {
    /// `messages`.
    Messages,
    /// `account_alerts`.
    AccountAlerts,
    /// `account_review_update`.
    AccountReviewUpdate,
    /// `account_settings_update`.
    AccountSettingsUpdate,
    /// `account_update`.
    AccountUpdate,
    /// `automatic_events`.
    AutomaticEvents,
    /// `business_capability_update`.
    BusinessCapabilityUpdate,
    /// `business_status_update`.
    BusinessStatusUpdate,
    /// `business_username_update`.
    BusinessUsernameUpdate,
    /// `business_username_updates`.
    BusinessUsernameUpdates,
    /// `calls`.
    Calls,
    /// `flows`.
    Flows,
    /// `group_lifecycle_update`.
    GroupLifecycleUpdate,
    /// `group_participant_update`.
    GroupParticipantUpdate,
    /// `group_participants_update`.
    GroupParticipantsUpdate,
    /// `group_settings_update`.
    GroupSettingsUpdate,
    /// `group_status_update`.
    GroupStatusUpdate,
    /// `history`.
    History,
    /// `message_echoes`.
    MessageEchoes,
    /// `message_template_components_update`.
    MessageTemplateComponentsUpdate,
    /// `message_template_quality_update`.
    MessageTemplateQualityUpdate,
    /// `message_template_status_update`.
    MessageTemplateStatusUpdate,
    /// `messaging_handovers`.
    MessagingHandovers,
    /// `partner_solutions`.
    PartnerSolutions,
    /// `payment_configuration_update`.
    PaymentConfigurationUpdate,
    /// `phone_number_name_update`.
    PhoneNumberNameUpdate,
    /// `phone_number_quality_update`.
    PhoneNumberQualityUpdate,
    /// `security`.
    Security,
    /// `smb_app_state_sync`.
    SmbAppStateSync,
    /// `smb_message_echoes`.
    SmbMessageEchoes,
    /// `standby`.
    Standby,
    /// `template_category_update`.
    TemplateCategoryUpdate,
    /// `template_correct_category_detection`.
    TemplateCorrectCategoryDetection,
    /// `tracking_events`.
    TrackingEvents,
    /// `user_preferences`.
    UserPreferences,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `messages`: incoming messages, statuses of sent messages, taps on links, or errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessagesValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The users who wrote the messages. Since 2026 also the recipients of sent, delivered and read
    /// messages. Missing when a user changes the phone number.
    pub contacts: Option<Vec<WebhookContact>>,
    /// Incoming messages.
    pub messages: Option<Vec<IncomingMessage>>,
    /// Status changes of sent messages.
    pub statuses: Option<Vec<MessageStatus>>,
    /// What users did with marketing messages. No other list is present beside it.
    pub user_actions: Option<Vec<UserAction>>,
    /// Errors of the system, the app or the account, or of a message that could not be shown.
    pub errors: Option<Vec<WebhookError>>,
    /// Summary of the conversation so far, for a responder that did not receive it (conversation
    /// routing).
    pub conversation_context: Option<Box<ConversationContext>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MessagesValue {
    /// `contacts`, or an empty slice if the member is missing.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `messages`, or an empty slice if the member is missing.
    pub fn messages(&self) -> &[IncomingMessage] {
        self.messages.as_deref().unwrap_or_default()
    }

    /// `statuses`, or an empty slice if the member is missing.
    pub fn statuses(&self) -> &[MessageStatus] {
        self.statuses.as_deref().unwrap_or_default()
    }

    /// `user_actions`, or an empty slice if the member is missing.
    pub fn user_actions(&self) -> &[UserAction] {
        self.user_actions.as_deref().unwrap_or_default()
    }

    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// What a user did with a marketing message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserAction {
    /// What was done.
    pub action_type: Option<UserActionType>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// A tap on a link. For a view of the linked page, only `click_id` and `tracking_token` are present.
    pub marketing_messages_link_click_data: Option<LinkClick>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What was done.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserActionType {
    /// `marketing_messages_link_click`.
    MarketingMessagesLinkClick,
    /// `landing_page_view`.
    LandingPageView,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A tap on a link. For a view of the linked page, only `click_id` and `tracking_token` are present.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkClick {
    /// What the user tapped: a button (`cta`) or a link in the body.
    pub click_component: Option<LinkClickComponent>,
    /// The product that was tapped.
    pub product_id: Option<String>,
    /// Id of the tap.
    pub click_id: Option<String>,
    /// Token that identifies the user's visit.
    pub tracking_token: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What the user tapped: a button (`cta`) or a link in the body.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkClickComponent {
    /// `cta`.
    Cta,
    /// `body`.
    Body,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The business phone number that the event concerns.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookMetadata {
    /// A phone number as it is shown to people, with plus sign and spaces.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub phone_number_id: Option<shared::PhoneNumberId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookContact {
    /// Names of a user.
    pub profile: Option<WebhookProfile>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id, if it is enabled.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// Identity hash, if the identity check is on.
    pub identity_key_hash: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Names of a user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookProfile {
    /// Name of a person, or part of a name.
    pub name: Option<shared::PersonName>,
    /// Username. It begins with `@` in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Username. It begins with `@` in the documented samples.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProfileUsername(String);

/// An error.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookError {
    /// An integer. Some answers write it as text.
    pub code: Option<Lenient<IntOrString>>,
    /// Title. Its wording may change.
    pub title: Option<String>,
    /// The title again, or a longer form of it.
    pub message: Option<String>,
    /// Usually an object; in some answers a text.
    pub error_data: Option<shared::ErrorData>,
    /// Address of a page about the error.
    pub href: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Summary of the conversation so far, for a responder that did not receive it (conversation
/// routing).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationContext {
    /// Kind of context.
    pub type_: Option<ConversationContextType>,
    /// Summary that the provider's AI model wrote.
    pub summary: Option<ConversationSummary>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Kind of context.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationContextType {
    /// `summary`.
    Summary,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Summary that the provider's AI model wrote.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationSummary {
    /// The summary.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A message that a user wrote.
///
/// Sender, time and what the message refers to. `from` is missing if the user has a username and
/// hides the phone number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingMessage {
    /// Message id (wamid).
    pub id: Lenient<MessageId>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub from: Option<shared::WaId>,
    /// Business-scoped user id of the sender. Present since 2026.
    pub from_user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id of the sender.
    pub from_parent_user_id: Option<Lenient<Bsuid>>,
    /// Not documented; present in one sample.
    pub from_logical_id: Option<String>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What a message refers to. A reply has `from` and `id`; a forwarded message has only `forwarded`
    /// or `frequently_forwarded`.
    pub context: Option<Box<IncomingContext>>,
    /// The advertisement that led to the message.
    pub referral: Option<Box<Referral>>,
    /// Change of the user's identity, in its older structure.
    pub identity: Option<Box<IdentityChange>>,
    /// Why the message cannot be shown.
    pub errors: Option<Vec<WebhookError>>,
    /// The content of the message. `type` says which kind it is.
    pub content: IncomingContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl IncomingMessage {
    /// Creates a value from the required members and `content`.
    pub fn new(
        id: impl Into<Lenient<MessageId>>,
        timestamp: impl Into<Lenient<Timestamp>>,
        content: impl Into<IncomingContent>,
    ) -> Self {
        Self::from_required(id.into(), timestamp.into(), content.into())
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<Lenient<Timestamp>>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, from: impl Into<shared::WaId>) -> Self {
        self.from = given(from.into());
        self
    }

    /// Sets `from_user_id`.
    #[must_use]
    pub fn with_from_user_id(mut self, from_user_id: impl Into<Lenient<Bsuid>>) -> Self {
        self.from_user_id = Some(from_user_id.into());
        self
    }

    /// Sets `from_parent_user_id`.
    #[must_use]
    pub fn with_from_parent_user_id(
        mut self,
        from_parent_user_id: impl Into<Lenient<Bsuid>>,
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
        self.group_id = given(group_id.into());
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
    pub fn with_errors(
        mut self,
        errors: impl IntoIterator<Item = impl Into<WebhookError>>,
    ) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect());
        self
    }
}

/// What a message refers to. A reply has `from` and `id`; a forwarded message has only `forwarded`
/// or `frequently_forwarded`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingContext {
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub from: Option<shared::WaId>,
    /// Id of the message that this message replies to.
    pub id: Option<Lenient<MessageId>>,
    /// Business-scoped user id of that message's sender.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Whether the message was forwarded.
    pub forwarded: Option<bool>,
    /// Whether the message was forwarded many times.
    pub frequently_forwarded: Option<bool>,
    /// The product that a question is about.
    pub referred_product: Option<ReferredProduct>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
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
    /// Id of the click. Missing for advertisements in the status feed.
    pub ctwa_clid: Option<String>,
    /// The greeting that the advertisement showed.
    pub welcome_message: Option<ReferralWelcome>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Where the user came from.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferralSource {
    /// `ad`.
    Ad,
    /// `post`.
    Post,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Kind of media in the advertisement.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferralMedia {
    /// `image`.
    Image,
    /// `video`.
    Video,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The greeting that the advertisement showed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferralWelcome {
    /// The text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Change of the user's identity, in its older structure.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityChange {
    /// Whether the change was confirmed.
    pub acknowledged: Option<bool>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_timestamp: Option<Lenient<Timestamp>>,
    /// The new identity hash.
    pub hash: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The content of the message. `type` says which kind it is.
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A text message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingText {
    /// The text.
    pub body: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A picture.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingImage {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file: base64 in real payloads, hexadecimal in parts of the documentation. Do not
    /// interpret it.
    pub sha256: Option<String>,
    /// Text below the picture.
    pub caption: Option<String>,
    /// Download URL, valid for 5 minutes. The download requires the access token. Present since November
    /// 2025.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A video.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingVideo {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file. Do not interpret it.
    pub sha256: Option<String>,
    /// Text below the video.
    pub caption: Option<String>,
    /// Download URL, valid for 5 minutes. The download requires the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A voice message or an audio file.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingAudio {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type: `audio/ogg` with `codecs=opus` for a voice message.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file. Do not interpret it.
    pub sha256: Option<String>,
    /// Download URL, valid for 5 minutes. The download requires the access token.
    pub url: Option<String>,
    /// `true` for a recorded voice message. `false` for an audio file and for a forwarded voice message.
    /// Missing for a voicemail, whose message id is the id of the call.
    pub voice: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A document.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingDocument {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file. Do not interpret it.
    pub sha256: Option<String>,
    /// File name.
    pub filename: Option<String>,
    /// Text below the document.
    pub caption: Option<String>,
    /// Download URL, valid for 5 minutes. The download requires the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A sticker.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingSticker {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file. Do not interpret it.
    pub sha256: Option<String>,
    /// Whether the sticker is animated.
    pub animated: Option<bool>,
    /// Download URL, valid for 5 minutes. The download requires the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A location.
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
    pub extra: Extra,
}

/// Contact cards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingContactsMessage {
    /// The cards.
    pub contacts: Option<Vec<IncomingContactCard>>,
    /// Whether the cards answer a `request_contact_info` message. Present since 2026.
    pub origin: Option<ContactsOrigin>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl IncomingContactsMessage {
    /// `contacts`, or an empty slice if the member is missing.
    pub fn contacts(&self) -> &[IncomingContactCard] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

/// Whether the cards answer a `request_contact_info` message. Present since 2026.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactsOrigin {
    /// `contact_request`.
    ContactRequest,
    /// `other`.
    Other,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A contact card. Every member may be missing.
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
    pub extra: Extra,
}

impl IncomingContactCard {
    /// `addresses`, or an empty slice if the member is missing.
    pub fn addresses(&self) -> &[shared::ContactAddress] {
        self.addresses.as_deref().unwrap_or_default()
    }

    /// `emails`, or an empty slice if the member is missing.
    pub fn emails(&self) -> &[shared::ContactEmailAddress] {
        self.emails.as_deref().unwrap_or_default()
    }

    /// `phones`, or an empty slice if the member is missing.
    pub fn phones(&self) -> &[shared::ContactPhone] {
        self.phones.as_deref().unwrap_or_default()
    }

    /// `urls`, or an empty slice if the member is missing.
    pub fn urls(&self) -> &[shared::ContactUrl] {
        self.urls.as_deref().unwrap_or_default()
    }
}

/// The emoji and the id of the message that it belongs to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingReaction {
    /// Id of the message that the user reacted to.
    pub message_id: Option<Lenient<MessageId>>,
    /// The emoji. Empty or missing if the reaction was removed.
    pub emoji: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What the user wants to buy.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingOrder {
    /// Id of a product catalog.
    pub catalog_id: Option<shared::CatalogId>,
    /// The text that the user added.
    pub text: Option<String>,
    /// The products.
    pub product_items: Option<Vec<IncomingOrderItem>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl IncomingOrder {
    /// `product_items`, or an empty slice if the member is missing.
    pub fn product_items(&self) -> &[IncomingOrderItem] {
        self.product_items.as_deref().unwrap_or_default()
    }
}

/// A product of an order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingOrderItem {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub product_retailer_id: Option<shared::ProductRetailerId>,
    /// Number of pieces.
    pub quantity: Option<i64>,
    /// Price of one piece, in units of `currency`.
    pub item_price: Option<f64>,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The button that the user tapped.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingButton {
    /// The text that you gave the button when you sent the template.
    pub payload: Option<String>,
    /// Label of the button.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An answer to an interactive message. A tap on a card of a carousel is a `button_reply`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveReply {
    /// `button_reply`. The second value: members beside it that the specification does not list.
    ButtonReply(ButtonReply, Extra),
    /// `list_reply`. The second value: members beside it that the specification does not list.
    ListReply(ListReply, Extra),
    /// `nfm_reply`. The second value: members beside it that the specification does not list.
    NfmReply(FormReply, Extra),
    /// `call_permission_reply`. The second value: members beside it that the specification does not list.
    CallPermissionReply(CallPermissionReply, Extra),
    /// `payment_method`. The second value: members beside it that the specification does not list.
    PaymentMethod(PaymentMethodReply, Extra),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// The button that the user tapped.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ButtonReply {
    /// The id that you gave the button.
    pub id: Option<String>,
    /// Label of the button.
    pub title: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The row that the user chose.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListReply {
    /// The id that you gave the row.
    pub id: Option<String>,
    /// Label of the row.
    pub title: Option<String>,
    /// Text below the label.
    pub description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The answers in a flow or an address form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FormReply {
    /// The answers as JSON text. For a flow: what its last screen returned, and `flow_token` if you sent
    /// one. For an address: `saved_address_id` and the values.
    pub response_json: Option<String>,
    /// The text that the user sees.
    pub body: Option<String>,
    /// What kind of form it is.
    pub name: Option<FormReplyName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What kind of form it is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormReplyName {
    /// `flow`.
    Flow,
    /// `address_message`.
    AddressMessage,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The user's answer to the request for permission to call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermissionReply {
    /// Whether the user agrees.
    pub response: Option<CallPermissionResponse>,
    /// Whether the permission does not expire.
    pub is_permanent: Option<bool>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub expiration_timestamp: Option<Lenient<Timestamp>>,
    /// Whether the user answered, or the permission was given automatically.
    pub response_source: Option<CallPermissionSource>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether the user agrees.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallPermissionResponse {
    /// `accept`.
    Accept,
    /// `reject`.
    Reject,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether the user answered, or the permission was given automatically.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallPermissionSource {
    /// `user_action`.
    UserAction,
    /// `automatic`.
    Automatic,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The order and the card to charge. You make the charge yourself.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMethodReply {
    /// How the user pays.
    pub payment_method: Option<ConfirmedPaymentMethod>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub payment_timestamp: Option<Lenient<Timestamp>>,
    /// The id that you gave the order.
    pub reference_id: Option<String>,
    /// Last four digits of the card.
    pub last_four_digits: Option<String>,
    /// The id that you gave the card in the request.
    pub credential_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How the user pays.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfirmedPaymentMethod {
    /// `offsite_card_pay`.
    OffsiteCardPay,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What changed. Which members are present depends on the type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SystemNotice {
    /// The text that the user sees.
    pub body: Option<String>,
    /// What changed. `customer_changed_number` and `customer_identity_changed` are older names that
    /// still occur. `user_changed_user_id` exists since August 2026.
    pub type_: Option<SystemNoticeType>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub new_wa_id: Option<shared::WaId>,
    /// New business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// New parent business-scoped user id.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// The user's business-scoped user id before the change.
    pub previous_user_id: Option<Lenient<Bsuid>>,
    /// The user's parent business-scoped user id before the change.
    pub previous_parent_user_id: Option<Lenient<Bsuid>>,
    /// New identity hash.
    pub identity: Option<String>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub customer: Option<shared::WaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What changed. `customer_changed_number` and `customer_identity_changed` are older names that
/// still occur. `user_changed_user_id` exists since August 2026.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemNoticeType {
    /// `user_changed_number`.
    UserChangedNumber,
    /// `customer_changed_number`.
    CustomerChangedNumber,
    /// `user_changed_user_id`.
    UserChangedUserId,
    /// `user_identity_changed`.
    UserIdentityChanged,
    /// `customer_identity_changed`.
    CustomerIdentityChanged,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The message after the edit.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageEdit {
    /// Id of the message that was edited.
    pub original_message_id: Option<Lenient<MessageId>>,
    /// An edited message.
    pub message: Option<Box<EditedMessage>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An edited message.
///
/// `context` says what the message refers to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditedMessage {
    /// What a message refers to. A reply has `from` and `id`; a forwarded message has only `forwarded`
    /// or `frequently_forwarded`.
    pub context: Option<IncomingContext>,
    /// The content. `type` says which kind it is. The documentation does not list the types that occur.
    pub content: EditedContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl EditedMessage {
    /// Creates a value from the required members and `content`.
    pub fn new(content: impl Into<EditedContent>) -> Self {
        Self::from_required(content.into())
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<IncomingContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// The content. `type` says which kind it is. The documentation does not list the types that occur.
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// The message that was deleted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageRevocation {
    /// Id of the message that was deleted.
    pub original_message_id: Option<Lenient<MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A user opened the chat for the first time. Withdrawn on 2026-03-27; occurs only in stored
/// payloads.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingWelcomeRequest {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A message of unknown kind. `errors` of the message says why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingUnknownMessage {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What kind of message it was.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnsupportedContent {
    /// Kind of message, such as `edit`, `pin`, `poll`, `gif`, `group_invite` or `button`.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A media message whose content is sent later. Only in `history`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingMediaPlaceholder {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A status change of a sent message. With the type `payment` it is a status change of a payment,
/// and `id` is the id of the notification.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageStatus {
    /// Message id (wamid).
    pub id: Lenient<MessageId>,
    /// State of a message: `sent` (the provider's server accepted it), `delivered` (may be skipped),
    /// `read`, `played` (a voice message was played for the first time; since March 2026), `failed`.
    /// `deleted` and `warning` are known only from third parties. The other values are states of a
    /// payment, of which `captured` and `pending` are documented.
    pub status: Option<MessageStatusState>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Phone number in digits, or a group id. Missing if the message was addressed to a user id without
    /// a phone number.
    pub recipient_id: Option<StatusRecipientId>,
    /// Business-scoped user id of the recipient.
    pub recipient_user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id of the recipient.
    pub recipient_parent_user_id: Option<Lenient<Bsuid>>,
    /// Not documented; another spelling of `recipient_parent_user_id`.
    pub parent_recipient_user_id: Option<Lenient<Bsuid>>,
    /// Kind of recipient. Default: `individual`.
    pub recipient_type: Option<shared::RecipientType>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub recipient_participant_id: Option<shared::WaId>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub participant_recipient_id: Option<shared::WaId>,
    /// Groups: business-scoped user id of the participant.
    pub recipient_participant_user_id: Option<Lenient<Bsuid>>,
    /// Groups: parent business-scoped user id of the participant.
    pub recipient_participant_parent_user_id: Option<Lenient<Bsuid>>,
    /// Identity hash of the recipient, if the identity check is on.
    pub recipient_identity_key_hash: Option<String>,
    /// The text that you gave with the message.
    pub biz_opaque_callback_data: Option<String>,
    /// The conversation. Since version 24 present only for free entry points.
    pub conversation: Option<Box<StatusConversation>>,
    /// How the message is charged. Present on `sent` and on one of `delivered` and `read`.
    pub pricing: Option<StatusPricing>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Id of a message template. Webhooks send it as a number.
    pub template_id: Option<shared::TemplateId>,
    /// Recipient, in older payloads.
    pub message: Option<StatusMessage>,
    /// Kind of status. Usually missing. `message` occurs in older payloads.
    pub type_: Option<MessageStatusType>,
    /// A payment through a gateway (India). `receipt`, `notes`, `udf1` and the members after them repeat
    /// what you sent in the order details.
    pub payment: Option<Box<PaymentNotice>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MessageStatus {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// State of a message: `sent` (the provider's server accepted it), `delivered` (may be skipped),
/// `read`, `played` (a voice message was played for the first time; since March 2026), `failed`.
/// `deleted` and `warning` are known only from third parties. The other values are states of a
/// payment, of which `captured` and `pending` are documented.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageStatusState {
    /// `sent`.
    Sent,
    /// `delivered`.
    Delivered,
    /// `read`.
    Read,
    /// `played`.
    Played,
    /// `failed`.
    Failed,
    /// `deleted`.
    Deleted,
    /// `warning`.
    Warning,
    /// `captured`.
    Captured,
    /// `pending`.
    Pending,
    /// `new`.
    Created,
    /// `canceled`.
    Canceled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Kind of status. Usually missing. `message` occurs in older payloads.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageStatusType {
    /// `message`.
    Message,
    /// `call`.
    Call,
    /// `payment`.
    Payment,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Phone number in digits, or a group id. Missing if the message was addressed to a user id without
/// a phone number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StatusRecipientId(String);

/// Recipient, in older payloads.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusMessage {
    /// Phone number in digits, or a group id. Missing if the message was addressed to a user id without
    /// a phone number.
    pub recipient_id: Option<StatusRecipientId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The conversation. Since version 24 present only for free entry points.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusConversation {
    /// Id of the conversation.
    pub id: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub expiration_timestamp: Option<Lenient<Timestamp>>,
    /// What opened the conversation.
    pub origin: Option<ConversationOrigin>,
    /// How the message is charged. Present on `sent` and on one of `delivered` and `read`.
    pub pricing: Option<StatusPricing>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What opened the conversation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationOrigin {
    /// What opened the conversation. Here, `authentication_international` is written with an underscore.
    pub type_: Option<ConversationOriginType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How the message is charged. Present on `sent` and on one of `delivered` and `read`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusPricing {
    /// Whether the message is charged. The provider will remove this member.
    pub billable: Option<bool>,
    /// What is charged: each message (`PMP`), each conversation (`CBP`, before July 2025) or each
    /// notification (`NBP`, older).
    pub pricing_model: Option<StatusPricingModel>,
    /// Whether the message is charged, and if not, why. Since 2026-10-01 `free_customer_service` stands
    /// for the 1,000 delivered service messages that a number may send free of charge each month (in
    /// groups counted for each recipient), and utility messages inside the 24-hour window are `regular`
    /// too. `free_entry_point` lasts up to 7 days. Reactions are never charged.
    pub type_: Option<StatusPricingType>,
    /// Category that is charged. `authentication-international` has a hyphen here; some payloads have an
    /// underscore, which becomes an unknown value. `user_initiated` and `business_initiated` are older
    /// values. `general_purpose_ai` is not documented.
    pub category: Option<StatusPricingCategory>,
    /// Why a service message is free although it would be charged: its sender is an exempt government
    /// body or non-profit organisation. Present since 2026-10-12.
    pub subtype: Option<StatusPricingSubtype>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Why a service message is free although it would be charged: its sender is an exempt government
/// body or non-profit organisation. Present since 2026-10-12.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusPricingSubtype {
    /// `paid_exempt`.
    PaidExempt,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What is charged: each message (`PMP`), each conversation (`CBP`, before July 2025) or each
/// notification (`NBP`, older).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusPricingModel {
    /// `PMP`.
    Pmp,
    /// `CBP`.
    Cbp,
    /// `NBP`.
    Nbp,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether the message is charged, and if not, why. Since 2026-10-01 `free_customer_service` stands
/// for the 1,000 delivered service messages that a number may send free of charge each month (in
/// groups counted for each recipient), and utility messages inside the 24-hour window are `regular`
/// too. `free_entry_point` lasts up to 7 days. Reactions are never charged.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusPricingType {
    /// `regular`.
    Regular,
    /// `free_customer_service`.
    FreeCustomerService,
    /// `free_entry_point`.
    FreeEntryPoint,
    /// `free_group_customer_service`.
    FreeGroupCustomerService,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Category that is charged. `authentication-international` has a hyphen here; some payloads have an
/// underscore, which becomes an unknown value. `user_initiated` and `business_initiated` are older
/// values. `general_purpose_ai` is not documented.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusPricingCategory {
    /// `authentication`.
    Authentication,
    /// `authentication-international`.
    AuthenticationInternational,
    /// `marketing`.
    Marketing,
    /// `marketing_lite`.
    MarketingLite,
    /// `referral_conversion`.
    ReferralConversion,
    /// `service`.
    Service,
    /// `utility`.
    Utility,
    /// `group_marketing`.
    GroupMarketing,
    /// `group_service`.
    GroupService,
    /// `group_utility`.
    GroupUtility,
    /// `user_initiated`.
    UserInitiated,
    /// `business_initiated`.
    BusinessInitiated,
    /// `general_purpose_ai`.
    GeneralPurposeAi,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What opened the conversation. Here, `authentication_international` is written with an underscore.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationOriginType {
    /// `authentication`.
    Authentication,
    /// `authentication_international`.
    AuthenticationInternational,
    /// `marketing`.
    Marketing,
    /// `marketing_lite`.
    MarketingLite,
    /// `referral_conversion`.
    ReferralConversion,
    /// `service`.
    Service,
    /// `utility`.
    Utility,
    /// `group_marketing`.
    GroupMarketing,
    /// `group_service`.
    GroupService,
    /// `group_utility`.
    GroupUtility,
    /// `general_purpose_ai`.
    GeneralPurposeAi,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A payment through a gateway (India). `receipt`, `notes`, `udf1` and the members after them repeat
/// what you sent in the order details.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentNotice {
    /// The id that you gave the order.
    pub reference_id: Option<String>,
    /// An amount of money: `value` divided by `offset`.
    pub amount: Option<shared::PaymentAmount>,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// One attempt to pay.
    pub transaction: Option<shared::PaymentTransaction>,
    /// Refunds. May be null.
    pub refunds: Option<Vec<shared::PaymentRefund>>,
    /// What you sent to the gateway razorpay.
    pub receipt: Option<String>,
    /// What you sent to the gateway razorpay.
    pub notes: Option<BTreeMap<String, String>>,
    /// What you sent to the gateway payu.
    pub udf1: Option<String>,
    /// What you sent to the gateway payu.
    pub udf2: Option<String>,
    /// What you sent to the gateway payu.
    pub udf3: Option<String>,
    /// What you sent to the gateway payu.
    pub udf4: Option<String>,
    /// What you sent to the gateway billdesk.
    pub additional_info1: Option<String>,
    /// What you sent to the gateway billdesk.
    pub additional_info2: Option<String>,
    /// What you sent to the gateway billdesk.
    pub additional_info3: Option<String>,
    /// What you sent to the gateway billdesk.
    pub additional_info4: Option<String>,
    /// What you sent to the gateway billdesk.
    pub additional_info5: Option<String>,
    /// What you sent to the gateway billdesk.
    pub additional_info6: Option<String>,
    /// What you sent to the gateway billdesk.
    pub additional_info7: Option<String>,
    /// What you sent to the gateway zaakpay.
    pub extra1: Option<String>,
    /// What you sent to the gateway zaakpay.
    pub extra2: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PaymentNotice {
    /// `refunds`, or an empty slice if the member is missing.
    pub fn refunds(&self) -> &[shared::PaymentRefund] {
        self.refunds.as_deref().unwrap_or_default()
    }
}

/// Payload of `calls`. While SIP is on, only `call_created` and `terminate` are sent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The user who calls or is called.
    pub contacts: Option<Vec<WebhookContact>>,
    /// Calls that begin or end, and recordings and transcripts that are ready.
    pub calls: Option<Vec<CallEvent>>,
    /// Progress of a call that the business made.
    pub statuses: Option<Vec<CallProgress>>,
    /// Why a call failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallsValue {
    /// `contacts`, or an empty slice if the member is missing.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `calls`, or an empty slice if the member is missing.
    pub fn calls(&self) -> &[CallEvent] {
        self.calls.as_deref().unwrap_or_default()
    }

    /// `statuses`, or an empty slice if the member is missing.
    pub fn statuses(&self) -> &[CallProgress] {
        self.statuses.as_deref().unwrap_or_default()
    }

    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// A call begins or ends, or its recording or transcript is ready.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallEvent {
    /// Id of a call (wacid).
    pub id: shared::CallId,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub from: Option<shared::WaId>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub to: Option<shared::WaId>,
    /// Business-scoped user id of the caller.
    pub from_user_id: Option<Lenient<Bsuid>>,
    /// Business-scoped user id of the user who is called.
    pub to_user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id of the caller.
    pub from_parent_user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id of the user who is called.
    pub to_parent_user_id: Option<Lenient<Bsuid>>,
    /// What happens.
    pub event: Option<CallEventType>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Who calls.
    pub direction: Option<CallEventDirection>,
    /// Media description of the other side. Present on `connect`.
    pub session: Option<CallDescription>,
    /// Older structure of the media description. Sent in addition to `session`.
    pub connection: Option<CallConnection>,
    /// How the call ended. Present on `terminate`. Some payloads write it in mixed case; one documented
    /// sample has a list.
    pub status: Option<CallOutcome>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub end_time: Option<Lenient<Timestamp>>,
    /// Length of the call, in seconds.
    pub duration: Option<i64>,
    /// The text that you gave with the call.
    pub biz_opaque_callback_data: Option<String>,
    /// The text that you gave the `voice_call` button that led to the call.
    pub cta_payload: Option<String>,
    /// The text that you put into the `wa.me/call` link that led to the call.
    pub deeplink_payload: Option<String>,
    /// A recording of a call.
    pub call_recording: Option<Box<CallRecording>>,
    /// A transcript of a call.
    pub call_transcript: Option<Box<CallTranscript>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A recording of a call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallRecording {
    /// Always audio.
    pub type_: Option<CallRecordingType>,
    /// A file of a call: Ogg with Opus, or JSON. It can be downloaded for 7 days.
    pub audio: Option<CallFile>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Always audio.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallRecordingType {
    /// `audio`.
    Audio,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A transcript of a call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallTranscript {
    /// A file of a call: Ogg with Opus, or JSON. It can be downloaded for 7 days.
    pub document: Option<CallFile>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The JSON file of a transcript, as it is downloaded. No event contains it. Times are seconds from
/// the start of the call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallTranscriptDocument {
    /// What was transcribed, and when.
    pub metadata: Option<TranscriptMetadata>,
    /// What was said. May be empty if the language is not known.
    pub transcript: Option<Transcript>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What was transcribed, and when.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TranscriptMetadata {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub processed_at: Option<Lenient<Timestamp>>,
    /// The audio of the call.
    pub audio: Option<TranscribedAudio>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The audio of the call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TranscribedAudio {
    /// Length in seconds.
    pub duration: Option<f64>,
    /// Samples per second.
    pub sample_rate: Option<i64>,
    /// Number of channels.
    pub channels: Option<i64>,
    /// Format.
    pub audio_format: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What was said. May be empty if the language is not known.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Transcript {
    /// The complete text.
    pub text: Option<String>,
    /// Language, ISO 639.
    pub language: Option<String>,
    /// Length in seconds.
    pub duration: Option<f64>,
    /// Confidence, 0 to 1.
    pub confidence: Option<f64>,
    /// The segments, in order.
    pub segments: Option<Vec<TranscriptSegment>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Transcript {
    /// `segments`, or an empty slice if the member is missing.
    pub fn segments(&self) -> &[TranscriptSegment] {
        self.segments.as_deref().unwrap_or_default()
    }
}

/// What one side said without interruption.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TranscriptSegment {
    /// Number of the segment.
    pub id: Option<i64>,
    /// Who spoke.
    pub speaker: Option<TranscriptSpeaker>,
    /// Channel: 0 is the business, 1 is the user.
    pub channel: Option<i64>,
    /// Start, in seconds.
    pub start: Option<f64>,
    /// End, in seconds.
    pub end: Option<f64>,
    /// What was said.
    pub text: Option<String>,
    /// Confidence, 0 to 1.
    pub confidence: Option<f64>,
    /// The words.
    pub words: Option<Vec<TranscriptWord>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TranscriptSegment {
    /// `words`, or an empty slice if the member is missing.
    pub fn words(&self) -> &[TranscriptWord] {
        self.words.as_deref().unwrap_or_default()
    }
}

/// Who spoke.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptSpeaker {
    /// `Business`.
    Business,
    /// `Customer`.
    Customer,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A word.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TranscriptWord {
    /// The word.
    pub word: Option<String>,
    /// Start, in seconds.
    pub start: Option<f64>,
    /// End, in seconds.
    pub end: Option<f64>,
    /// Confidence, 0 to 1.
    pub confidence: Option<f64>,
    /// Language of the word.
    pub lang: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A file of a call: Ogg with Opus, or JSON. It can be downloaded for 7 days.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallFile {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file, in base64.
    pub sha256: Option<String>,
    /// Download URL, valid for 5 minutes. The download requires the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What happens.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallEventType {
    /// `connect`.
    Connect,
    /// `terminate`.
    Terminate,
    /// `call_created`.
    CallCreated,
    /// `call_recording_available`.
    CallRecordingAvailable,
    /// `call_transcription_available`.
    CallTranscriptionAvailable,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Who calls.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallEventDirection {
    /// `USER_INITIATED`.
    UserInitiated,
    /// `BUSINESS_INITIATED`.
    BusinessInitiated,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Media description of the other side. Present on `connect`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallDescription {
    /// `offer` for a call by a user, `answer` for your own call.
    pub sdp_type: Option<CallDescriptionType>,
    /// The description in SDP format (RFC 8866).
    pub sdp: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// `offer` for a call by a user, `answer` for your own call.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallDescriptionType {
    /// `offer`.
    Offer,
    /// `answer`.
    Answer,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Older structure of the media description. Sent in addition to `session`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallConnection {
    /// The description.
    pub webrtc: Option<CallConnectionWebrtc>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The description.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallConnectionWebrtc {
    /// JSON text with the members `sdp` and `type`.
    pub sdp: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How the call ended. Present on `terminate`. Some payloads write it in mixed case; one documented
/// sample has a list.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallOutcome {
    /// `COMPLETED`.
    Completed,
    /// `FAILED`.
    Failed,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Progress of a call that the business made.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallProgress {
    /// Id of a call (wacid).
    pub id: shared::CallId,
    /// Kind of status. Usually missing. `message` occurs in older payloads.
    pub type_: Option<MessageStatusType>,
    /// What the user's device does.
    pub status: Option<CallProgressState>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub recipient_id: Option<shared::WaId>,
    /// Business-scoped user id of the user who is called. Present since 2026-05-28.
    pub recipient_user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id of the user who is called.
    pub recipient_parent_user_id: Option<Lenient<Bsuid>>,
    /// The text that you gave with the call.
    pub biz_opaque_callback_data: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What the user's device does.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallProgressState {
    /// `RINGING`.
    Ringing,
    /// `ACCEPTED`.
    Accepted,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `group_lifecycle_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupLifecycleValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupLifecycleEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupLifecycleValue {
    /// `groups`, or an empty slice if the member is missing.
    pub fn groups(&self) -> &[GroupLifecycleEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

/// A group was created or deleted, or the attempt failed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupLifecycleEvent {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What was requested.
    pub type_: Option<GroupLifecycleEventType>,
    /// Id of a change of a group; the webhook with its outcome repeats it.
    pub request_id: Option<shared::GroupRequestId>,
    /// Subject.
    pub subject: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Link that lets users join the group.
    pub invite_link: Option<String>,
    /// Whether the business must approve who joins.
    pub join_approval_mode: Option<GroupApprovalMode>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupLifecycleEvent {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// What was requested.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupLifecycleEventType {
    /// `group_create`.
    GroupCreate,
    /// `group_delete`.
    GroupDelete,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether the business must approve who joins.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupApprovalMode {
    /// `auto_approve`.
    AutoApprove,
    /// `approval_required`.
    ApprovalRequired,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `group_participants_update`, which the vendor's OpenAPI document calls
/// `group_participant_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipantsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupParticipantsEvent>>,
    /// Who caused the change. In some documented samples this member stands beside the list.
    pub initiated_by: Option<GroupInitiator>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupParticipantsValue {
    /// `groups`, or an empty slice if the member is missing.
    pub fn groups(&self) -> &[GroupParticipantsEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

/// Someone joined, left, was removed, or asks to join.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipantsEvent {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What happened. The vendor's OpenAPI document has `group_add_participants` and
    /// `group_remove_participants` instead.
    pub type_: Option<GroupParticipantsEventType>,
    /// Id of a change of a group; the webhook with its outcome repeats it.
    pub request_id: Option<shared::GroupRequestId>,
    /// How the participant joined.
    pub reason: Option<GroupJoinReason>,
    /// The users who joined.
    pub added_participants: Option<Vec<GroupMember>>,
    /// The users who left or were removed.
    pub removed_participants: Option<Vec<GroupMember>>,
    /// The users who could not be added or removed.
    pub failed_participants: Option<Vec<GroupMemberFault>>,
    /// Who caused the change. In some documented samples this member stands beside the list.
    pub initiated_by: Option<GroupInitiator>,
    /// Id of a user's request to join a group.
    pub join_request_id: Option<shared::JoinRequestId>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id of the user who asks to join. `wa_id` is missing if the number is hidden.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id of the user who asks to join.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// Username. It begins with `@` in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupParticipantsEvent {
    /// `added_participants`, or an empty slice if the member is missing.
    pub fn added_participants(&self) -> &[GroupMember] {
        self.added_participants.as_deref().unwrap_or_default()
    }

    /// `removed_participants`, or an empty slice if the member is missing.
    pub fn removed_participants(&self) -> &[GroupMember] {
        self.removed_participants.as_deref().unwrap_or_default()
    }

    /// `failed_participants`, or an empty slice if the member is missing.
    pub fn failed_participants(&self) -> &[GroupMemberFault] {
        self.failed_participants.as_deref().unwrap_or_default()
    }

    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// What happened. The vendor's OpenAPI document has `group_add_participants` and
/// `group_remove_participants` instead.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupParticipantsEventType {
    /// `group_participants_add`.
    GroupParticipantsAdd,
    /// `group_participants_remove`.
    GroupParticipantsRemove,
    /// `group_join_request_created`.
    GroupJoinRequestCreated,
    /// `group_join_request_revoked`.
    GroupJoinRequestRevoked,
    /// `group_add_participants`.
    GroupAddParticipants,
    /// `group_remove_participants`.
    GroupRemoveParticipants,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How the participant joined.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupJoinReason {
    /// `invite_link`.
    InviteLink,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Who caused the change. In some documented samples this member stands beside the list.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupInitiator {
    /// `business`.
    Business,
    /// `participant`.
    Participant,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A participant.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupMember {
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub input: Option<shared::Destination>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// Username. It begins with `@` in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A participant who could not be added or removed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupMemberFault {
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub input: Option<shared::Destination>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupMemberFault {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// Payload of `group_settings_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupSettingsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupSettingsEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupSettingsValue {
    /// `groups`, or an empty slice if the member is missing.
    pub fn groups(&self) -> &[GroupSettingsEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

/// The picture, subject or description of a group was changed, or the attempt failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupSettingsEvent {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
}

impl GroupSettingsEvent {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// Always `group_settings_update`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupSettingsEventType {
    /// `group_settings_update`.
    GroupSettingsUpdate,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The new picture.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupPictureChange {
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file. Do not interpret it.
    pub sha256: Option<String>,
    /// Whether the change succeeded.
    pub update_successful: Option<bool>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupPictureChange {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// The new text.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupTextChange {
    /// The text.
    pub text: Option<String>,
    /// Whether the change succeeded.
    pub update_successful: Option<bool>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupTextChange {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// Payload of `group_status_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupStatusValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupStatusEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupStatusValue {
    /// `groups`, or an empty slice if the member is missing.
    pub fn groups(&self) -> &[GroupStatusEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

/// A group was suspended, or is no longer suspended.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupStatusEvent {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What happened.
    pub type_: Option<GroupStatusEventType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What happened.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupStatusEventType {
    /// `group_suspend`.
    GroupSuspend,
    /// `group_suspend_cleared`.
    GroupSuspendCleared,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `message_template_status_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateStatusValue {
    /// What happened to the template. `UNLOCKED` is an assumption from `LOCKED`.
    pub event: Option<TemplateEvent>,
    /// An integer. Some answers write it as text.
    pub message_template_id: Option<Lenient<IntOrString>>,
    /// Name.
    pub message_template_name: Option<String>,
    /// Language, with hyphen or underscore (en-US, `en_US`).
    pub message_template_language: Option<String>,
    /// Why a template was rejected. May be null if there is no reason.
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
    pub extra: Extra,
}

/// What happened to the template. `UNLOCKED` is an assumption from `LOCKED`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateEvent {
    /// `APPROVED`.
    Approved,
    /// `ARCHIVED`.
    Archived,
    /// `UNARCHIVED`.
    Unarchived,
    /// `DELETED`.
    Deleted,
    /// `DISABLED`.
    Disabled,
    /// `FLAGGED`.
    Flagged,
    /// `IN_APPEAL`.
    InAppeal,
    /// `LIMIT_EXCEEDED`.
    LimitExceeded,
    /// `LOCKED`.
    Locked,
    /// `UNLOCKED`.
    Unlocked,
    /// `PAUSED`.
    Paused,
    /// `PENDING`.
    Pending,
    /// `REINSTATED`.
    Reinstated,
    /// `PENDING_DELETION`.
    PendingDeletion,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Why a template was rejected. May be null if there is no reason.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateRejectionReason {
    /// `ABUSIVE_CONTENT`.
    AbusiveContent,
    /// `CATEGORY_NOT_AVAILABLE`.
    CategoryNotAvailable,
    /// `INCORRECT_CATEGORY`.
    IncorrectCategory,
    /// `INVALID_FORMAT`.
    InvalidFormat,
    /// `NONE`.
    NoReason,
    /// `PROMOTIONAL`.
    Promotional,
    /// `SCAM`.
    Scam,
    /// `TAG_CONTENT_MISMATCH`.
    TagContentMismatch,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// When the template was disabled.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateDisableInfo {
    /// An integer. Some answers write it as text.
    pub disable_date: Option<Lenient<IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// More on a pause.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateOtherInfo {
    /// What happened.
    pub title: Option<TemplateInfoTitle>,
    /// The reason, as text.
    pub description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What happened.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateInfoTitle {
    /// `FIRST_PAUSE`.
    FirstPause,
    /// `SECOND_PAUSE`.
    SecondPause,
    /// `RATE_LIMITING_PAUSE`.
    RateLimitingPause,
    /// `UNPAUSE`.
    Unpause,
    /// `DISABLED`.
    Disabled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// More on a rejection.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateRejectionInfo {
    /// The reason, as text.
    pub reason: Option<String>,
    /// What to do.
    pub recommendation: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Payload of `message_template_quality_update`. The documented sample has the field name
/// `message_template_status_update`, which is an error.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateQualityValue {
    /// Quality rating, from the users' feedback.
    pub previous_quality_score: Option<TemplateQuality>,
    /// Quality rating, from the users' feedback.
    pub new_quality_score: Option<TemplateQuality>,
    /// An integer. Some answers write it as text.
    pub message_template_id: Option<Lenient<IntOrString>>,
    /// Name.
    pub message_template_name: Option<String>,
    /// Language, with hyphen or underscore (en-US, `en_US`).
    pub message_template_language: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Quality rating, from the users' feedback.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateQuality {
    /// `GREEN`.
    Green,
    /// `YELLOW`.
    Yellow,
    /// `RED`.
    Red,
    /// `UNKNOWN`.
    NotRated,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `message_template_components_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateComponentsValue {
    /// An integer. Some answers write it as text.
    pub message_template_id: Option<Lenient<IntOrString>>,
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
    pub extra: Extra,
}

impl TemplateComponentsValue {
    /// `message_template_buttons`, or an empty slice if the member is missing.
    pub fn message_template_buttons(&self) -> &[TemplateButtonNotice] {
        self.message_template_buttons.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// Kind of button.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateButtonNoticeType {
    /// `CATALOG`.
    Catalog,
    /// `COPY_CODE`.
    CopyCode,
    /// `EXTENSION`.
    Extension,
    /// `FLOW`.
    Flow,
    /// `MPM`.
    Mpm,
    /// `ORDER_DETAILS`.
    OrderDetails,
    /// `OTP`.
    Otp,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `POSTBACK`.
    Postback,
    /// `REMINDER`.
    Reminder,
    /// `SEND_LOCATION`.
    SendLocation,
    /// `SPM`.
    Spm,
    /// `QUICK_REPLY`.
    QuickReply,
    /// `URL`.
    Url,
    /// `VOICE_CALL`.
    VoiceCall,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `template_category_update`. With `correct_category` it announces a change in 24 hours,
/// and `new_category` is the current category. With `previous_category` the change has been made.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCategoryValue {
    /// An integer. Some answers write it as text.
    pub message_template_id: Option<Lenient<IntOrString>>,
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
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub category_update_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Payload of `template_correct_category_detection`: a Direct Send message was sent with the wrong
/// category. One client's documentation has `current_category` and `suggested_category` instead.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCorrectCategoryValue {
    /// An integer. Some answers write it as text.
    pub message_template_id: Option<Lenient<IntOrString>>,
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
    pub extra: Extra,
}

/// Payload of `account_update`. Which members are present depends on the event. `phone_number` is
/// present only for events of one number (`ACCOUNT_VIOLATION`, restrictions of calling).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountUpdateValue {
    /// What happened to the account.
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
    /// When the international rate for authentication messages begins to apply.
    pub auth_international_rate_eligibility: Option<AuthInternationalEligibility>,
    /// Certification of a client.
    pub partner_client_certification_info: Option<PartnerClientCertification>,
    /// The client that must be certified.
    pub partner_client_certification_needed_info: Option<
        PartnerClientCertificationNeeded,
    >,
    /// Tier of volume-based pricing.
    pub volume_tier_info: Option<VolumeTier>,
    /// Why a number that is also used in the WhatsApp Business app was disconnected.
    pub disconnection_info: Option<AccountDisconnection>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AccountUpdateValue {
    /// `restriction_info`, or an empty slice if the member is missing.
    pub fn restriction_info(&self) -> &[AccountRestriction] {
        self.restriction_info.as_deref().unwrap_or_default()
    }
}

/// What happened to the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountEvent {
    /// `ACCOUNT_DELETED`.
    AccountDeleted,
    /// `ACCOUNT_OFFBOARDED`.
    AccountOffboarded,
    /// `ACCOUNT_RECONNECTED`.
    AccountReconnected,
    /// `ACCOUNT_RESTRICTION`.
    AccountRestriction,
    /// `ACCOUNT_VIOLATION`.
    AccountViolation,
    /// `AD_ACCOUNT_LINKED`.
    AdAccountLinked,
    /// `AUTH_INTL_PRICE_ELIGIBILITY_UPDATE`.
    AuthIntlPriceEligibilityUpdate,
    /// `BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE`.
    BusinessPrimaryLocationCountryUpdate,
    /// `DISABLED_UPDATE`.
    DisabledUpdate,
    /// `MM_LITE_TERMS_SIGNED`.
    MmLiteTermsSigned,
    /// `PARTNER_ADDED`.
    PartnerAdded,
    /// `PARTNER_APP_INSTALLED`.
    PartnerAppInstalled,
    /// `PARTNER_APP_UNINSTALLED`.
    PartnerAppUninstalled,
    /// `PARTNER_CLIENT_CERTIFICATION_NEEDED`.
    PartnerClientCertificationNeeded,
    /// `PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE`.
    PartnerClientCertificationStatusUpdate,
    /// `PARTNER_REMOVED`.
    PartnerRemoved,
    /// `VERIFIED_ACCOUNT`.
    VerifiedAccount,
    /// `VOLUME_BASED_PRICING_TIER_UPDATE`.
    VolumeBasedPricingTierUpdate,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The account and its partners.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountWabaInfo {
    /// Id of a WhatsApp business account (WABA).
    pub waba_id: Option<shared::WabaId>,
    /// Id of a business portfolio.
    pub owner_business_id: Option<shared::BusinessId>,
    /// The linked ad account. Its structure is not documented.
    pub ad_account_linked: Option<Json>,
    /// An integer. Some answers write it as text.
    pub ad_account_id: Option<Lenient<IntOrString>>,
    /// Id of an app.
    pub partner_app_id: Option<shared::AppId>,
    /// Id of a multi-partner solution.
    pub solution_id: Option<shared::SolutionId>,
    /// The partners' portfolios.
    pub solution_partner_business_ids: Option<Vec<shared::BusinessId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AccountWabaInfo {
    /// `solution_partner_business_ids`, or an empty slice if the member is missing.
    pub fn solution_partner_business_ids(&self) -> &[shared::BusinessId] {
        self.solution_partner_business_ids.as_deref().unwrap_or_default()
    }
}

/// Which rule was broken.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountViolation {
    /// Key of the rule. For calls: `LOW_BUSINESS_INITIATED_CALLING_QUALITY` or
    /// `LOW_USER_INITIATED_CALLING_QUALITY`.
    pub violation_type: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// What happens to the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountBanState {
    /// `DISABLE`.
    Disable,
    /// `REINSTATE`.
    Reinstate,
    /// `SCHEDULE_FOR_DISABLE`.
    ScheduleForDisable,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A restriction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountRestriction {
    /// What is restricted.
    pub restriction_type: Option<AccountRestrictionType>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub expiration: Option<Lenient<Timestamp>>,
    /// What to do.
    pub remediation: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What is restricted.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountRestrictionType {
    /// `RESTRICTED_ADD_PHONE_NUMBER_ACTION`.
    RestrictedAddPhoneNumberAction,
    /// `RESTRICTED_BIZ_INITIATED_MESSAGING`.
    RestrictedBizInitiatedMessaging,
    /// `RESTRICTED_CUSTOMER_INITIATED_MESSAGING`.
    RestrictedCustomerInitiatedMessaging,
    /// `RESTRICTED_BUSINESS_INITIATED_CALLING`.
    RestrictedBusinessInitiatedCalling,
    /// `RESTRICTED_USER_INITIATED_CALLING`.
    RestrictedUserInitiatedCalling,
    /// `RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING`.
    RestrictedBizInitiatedAndUserInitiatedCalling,
    /// `RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN`.
    RestrictedUserInitiatedCallingCallButtonHidden,
    /// `RESTRICTED_UTILITY_TEMPLATES`.
    RestrictedUtilityTemplates,
    /// `RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES`.
    RestrictedDirectSendUtilityTemplates,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// When the international rate for authentication messages begins to apply.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthInternationalEligibility {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start_time: Option<Lenient<Timestamp>>,
    /// Countries in which the rate begins at another time.
    pub exception_countries: Option<Vec<AuthInternationalException>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AuthInternationalEligibility {
    /// `exception_countries`, or an empty slice if the member is missing.
    pub fn exception_countries(&self) -> &[AuthInternationalException] {
        self.exception_countries.as_deref().unwrap_or_default()
    }
}

/// A country in which the rate begins at another time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthInternationalException {
    /// Country, ISO 3166 with two letters.
    pub country_code: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub start_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Certification of a client.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerClientCertification {
    /// Id of a business portfolio.
    pub client_business_id: Option<shared::BusinessId>,
    /// State of the self-certification of a client.
    pub status: Option<shared::CertificationStatus>,
    /// Why it failed. The words may be separated by spaces.
    pub rejection_reasons: Option<Vec<shared::CertificationRejectionReason>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PartnerClientCertification {
    /// `rejection_reasons`, or an empty slice if the member is missing.
    pub fn rejection_reasons(&self) -> &[shared::CertificationRejectionReason] {
        self.rejection_reasons.as_deref().unwrap_or_default()
    }
}

/// The client that must be certified.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerClientCertificationNeeded {
    /// Id of a business portfolio.
    pub client_business_id: Option<shared::BusinessId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Tier of volume-based pricing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VolumeTier {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub tier_update_time: Option<Lenient<Timestamp>>,
    /// Category, such as UTILITY.
    pub pricing_category: Option<String>,
    /// Bounds of the tier, as `low:high`.
    pub tier: Option<String>,
    /// First month in which the tier applies.
    pub effective_month: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Why a number that is also used in the WhatsApp Business app was disconnected.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountDisconnection {
    /// Reason for the disconnection.
    pub reason: Option<AccountDisconnectionReason>,
    /// Who disconnected the number.
    pub initiated_by: Option<AccountDisconnectionInitiator>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Reason for the disconnection.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountDisconnectionReason {
    /// `ACCOUNT_DISCONNECTED`.
    AccountDisconnected,
    /// `BUSINESS_DOWNGRADE`.
    BusinessDowngrade,
    /// `CHANGE_NUMBER`.
    ChangeNumber,
    /// `COMPANION_INACTIVITY`.
    CompanionInactivity,
    /// `PRIMARY_INACTIVITY`.
    PrimaryInactivity,
    /// `USER_RE_REGISTERED`.
    UserReRegistered,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Who disconnected the number.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountDisconnectionInitiator {
    /// `SYSTEM`.
    System,
    /// `USER`.
    User,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `account_review_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountReviewValue {
    /// The decision.
    pub decision: Option<AccountReviewDecision>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The decision.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountReviewDecision {
    /// `APPROVED`.
    Approved,
    /// `REJECTED`.
    Rejected,
    /// `PENDING`.
    Pending,
    /// `DEFERRED`.
    Deferred,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `account_alerts`. In older payloads the members of `alert_info` stand beside
/// `entity_id`; their structure is an assumption.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountAlertsValue {
    /// What the alert is about.
    pub entity_type: Option<AlertEntityType>,
    /// Id of what the alert is about.
    pub entity_id: Option<String>,
    /// The alert.
    pub alert_info: Option<AccountAlert>,
    /// Severity.
    pub alert_severity: Option<AlertSeverity>,
    /// Whether the alert is still active.
    pub alert_status: Option<AlertStatus>,
    /// What it is about.
    pub alert_type: Option<AlertType>,
    /// What happened, as text.
    pub alert_description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What the alert is about.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertEntityType {
    /// `BUSINESS`.
    Business,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `CURRENT_STATUS_ID`.
    CurrentStatusId,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The alert.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountAlert {
    /// Severity.
    pub alert_severity: Option<AlertSeverity>,
    /// Whether the alert is still active.
    pub alert_status: Option<AlertStatus>,
    /// What it is about.
    pub alert_type: Option<AlertType>,
    /// What happened, as text.
    pub alert_description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Severity.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertSeverity {
    /// `CRITICAL`.
    Critical,
    /// `INFORMATIONAL`.
    Informational,
    /// `WARNING`.
    Warning,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether the alert is still active.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertStatus {
    /// `ACTIVE`.
    Active,
    /// `NONE`.
    NotActive,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What it is about.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertType {
    /// `INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED`.
    IncreasedCapabilitiesEligibilityDeferred,
    /// `INCREASED_CAPABILITIES_ELIGIBILITY_FAILED`.
    IncreasedCapabilitiesEligibilityFailed,
    /// `INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO`.
    IncreasedCapabilitiesEligibilityNeedMoreInfo,
    /// `OBA_APPROVED`.
    ObaApproved,
    /// `OBA_REJECTED`.
    ObaRejected,
    /// `PROFILE_PICTURE_LOST`.
    ProfilePictureLost,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `account_settings_update`. It is sent for your own changes too.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountSettingsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// What changed. The text of the documentation writes it in upper case.
    pub type_: Option<AccountSettingsType>,
    /// The settings of a number.
    pub phone_number_settings: Option<PhoneNumberSettingsNotice>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What changed. The text of the documentation writes it in upper case.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountSettingsType {
    /// `phone_number_settings`.
    PhoneNumberSettings,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The settings of a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberSettingsNotice {
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub phone_number_id: Option<shared::PhoneNumberId>,
    /// Settings of calling. The members are those of the number's settings; only some of them are
    /// announced. The time zone in `call_hours` may be masked.
    pub calling: Option<CallingSettingsNotice>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Settings of calling. The members are those of the number's settings; only some of them are
/// announced. The time zone in `call_hours` may be masked.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallingSettingsNotice {
    /// Whether calling is on.
    pub status: Option<String>,
    /// Whether the call button is visible.
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
    pub extra: Extra,
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
    pub extra: Extra,
}

impl SipSettingsNotice {
    /// `servers`, or an empty slice if the member is missing.
    pub fn servers(&self) -> &[shared::SipServer] {
        self.servers.as_deref().unwrap_or_default()
    }
}

/// Payload of `business_capability_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessCapabilityValue {
    /// Limit per number; -1 means no limit. Removed in February 2026.
    pub max_daily_conversation_per_phone: Option<i64>,
    /// An integer. Some answers write it as text.
    pub max_daily_conversations_per_business: Option<Lenient<IntOrString>>,
    /// How many numbers the business may have.
    pub max_phone_numbers_per_business: Option<i64>,
    /// How many numbers the account may have.
    pub max_phone_numbers_per_waba: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Payload of `business_username_updates` and of `business_username_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessUsernameValue {
    /// A phone number as it is shown to people, with plus sign and spaces.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// The username of the business. Missing if it was revoked.
    pub username: Option<String>,
    /// State of the username.
    pub status: Option<BusinessUsernameState>,
    /// The reason. Present since 2026-09-24.
    pub context: Option<BusinessUsernameContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The reason. Present since 2026-09-24.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessUsernameContext {
    /// `revoked`.
    Revoked,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of the username.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessUsernameState {
    /// `approved`.
    Approved,
    /// `reserved`.
    Reserved,
    /// `deleted`.
    Deleted,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `phone_number_name_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberNameValue {
    /// A phone number as it is shown to people, with plus sign and spaces.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// The decision.
    pub decision: Option<DisplayNameDecision>,
    /// The display name that was requested.
    pub requested_verified_name: Option<String>,
    /// Why the name was rejected. Null if it was not.
    pub rejection_reason: Option<DisplayNameRejectionReason>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The decision.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayNameDecision {
    /// `APPROVED`.
    Approved,
    /// `DEFERRED`.
    Deferred,
    /// `PENDING`.
    Pending,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Why the name was rejected. Null if it was not.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayNameRejectionReason {
    /// `NAME_EMPLOYEE_ISSUE`.
    EmployeeIssue,
    /// `NAME_ENDCLIENT_NOTRELATED`.
    EndClientNotRelated,
    /// `NAME_FORMAT_UNACCEPTABLE`.
    FormatUnacceptable,
    /// `NAME_INDIVIDUAL_ISSUE`.
    IndividualIssue,
    /// `NAME_NOT_CONSISTENT`.
    NotConsistent,
    /// `UNKNOWN`.
    NotStated,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `phone_number_quality_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberQualityValue {
    /// A phone number as it is shown to people, with plus sign and spaces.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// What changed. `UPGRADE`, `DOWNGRADE` and `FLAGGED` occur only in older documentation.
    pub event: Option<PhoneNumberQualityEvent>,
    /// Number of unique users to whom you may write in 24 hours. `old_limit` and `current_limit` were
    /// removed in February 2026.
    pub old_limit: Option<DailyConversationTier>,
    /// Number of unique users to whom you may write in 24 hours. `old_limit` and `current_limit` were
    /// removed in February 2026.
    pub current_limit: Option<DailyConversationTier>,
    /// Number of unique users to whom you may write in 24 hours. `old_limit` and `current_limit` were
    /// removed in February 2026.
    pub max_daily_conversations_per_business: Option<DailyConversationTier>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What changed. `UPGRADE`, `DOWNGRADE` and `FLAGGED` occur only in older documentation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberQualityEvent {
    /// `ONBOARDING`.
    Onboarding,
    /// `THROUGHPUT_UPGRADE`.
    ThroughputUpgrade,
    /// `UPGRADE`.
    Upgrade,
    /// `DOWNGRADE`.
    Downgrade,
    /// `FLAGGED`.
    Flagged,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Number of unique users to whom you may write in 24 hours. `old_limit` and `current_limit` were
/// removed in February 2026.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DailyConversationTier {
    /// `TIER_50`.
    Tier50,
    /// `TIER_250`.
    Tier250,
    /// `TIER_1K`.
    Tier1k,
    /// `TIER_2K`.
    Tier2k,
    /// `TIER_10K`.
    Tier10k,
    /// `TIER_100K`.
    Tier100k,
    /// `TIER_NOT_SET`.
    TierNotSet,
    /// `TIER_UNLIMITED`.
    TierUnlimited,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of security.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityValue {
    /// A phone number as it is shown to people, with plus sign and spaces.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// What happened to the two-step verification PIN. The documentation says `PIN_REQUEST_SUCCESS`,
    /// which may be an error for `PIN_RESET_SUCCESS`.
    pub event: Option<SecurityEvent>,
    /// Who requested the change.
    pub requester: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What happened to the two-step verification PIN. The documentation says `PIN_REQUEST_SUCCESS`,
/// which may be an error for `PIN_RESET_SUCCESS`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityEvent {
    /// `PIN_CHANGED`.
    PinChanged,
    /// `PIN_RESET_REQUEST`.
    PinResetRequest,
    /// `PIN_REQUEST_SUCCESS`.
    PinRequestSuccess,
    /// `PIN_RESET_SUCCESS`.
    PinResetSuccess,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

/// What happened.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartnerSolutionEvent {
    /// `SOLUTION_CREATED`.
    SolutionCreated,
    /// `SOLUTION_UPDATED`.
    SolutionUpdated,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    /// State of the configuration. Operations that read a configuration write an underscore instead of
    /// the space.
    pub status: Option<PaymentConfigurationState>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_timestamp: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of the configuration. Operations that read a configuration write an underscore instead of
/// the space.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentConfigurationState {
    /// `Active`.
    Active,
    /// `Needs Connecting`.
    NeedsConnecting,
    /// `Needs Testing`.
    NeedsTesting,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `user_preferences`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserPreferencesValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The users.
    pub contacts: Option<Vec<WebhookContact>>,
    /// The users' choices.
    pub user_preferences: Option<Vec<UserPreference>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl UserPreferencesValue {
    /// `contacts`, or an empty slice if the member is missing.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `user_preferences`, or an empty slice if the member is missing.
    pub fn user_preferences(&self) -> &[UserPreference] {
        self.user_preferences.as_deref().unwrap_or_default()
    }
}

/// What a user wants. `wa_id` or `user_id` may be missing. `parent_user_id` is given, but the choice
/// never applies to all portfolios of the parent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserPreference {
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// Description, as text.
    pub detail: Option<String>,
    /// What it is about.
    pub category: Option<UserPreferenceCategory>,
    /// `stop`: the user wants no more marketing messages (sending one fails with error 131050).
    /// `resume`: you may send them again. `signup`: the user asked for them.
    pub value: Option<UserPreferenceValue>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Id of the signup.
    pub signup_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What it is about.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserPreferenceCategory {
    /// `marketing_messages`.
    MarketingMessages,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// `stop`: the user wants no more marketing messages (sending one fails with error 131050).
/// `resume`: you may send them again. `signup`: the user asked for them.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserPreferenceValue {
    /// `stop`.
    Stop,
    /// `resume`.
    Resume,
    /// `signup`.
    Signup,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `automatic_events`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticEventsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub automatic_events: Option<Vec<AutomaticEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AutomaticEventsValue {
    /// `automatic_events`, or an empty slice if the member is missing.
    pub fn automatic_events(&self) -> &[AutomaticEvent] {
        self.automatic_events.as_deref().unwrap_or_default()
    }
}

/// A purchase or a lead that the provider detected in a chat that an advertisement opened.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticEvent {
    /// Id of the message in which it was detected.
    pub id: Option<Lenient<MessageId>>,
    /// What was detected. The app dashboard's test payload has `lead_submitted` and `purchase`.
    pub event_name: Option<AutomaticEventName>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Id of the click on the advertisement.
    pub ctwa_clid: Option<String>,
    /// Total of a purchase.
    pub custom_data: Option<AutomaticEventData>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What was detected. The app dashboard's test payload has `lead_submitted` and `purchase`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomaticEventName {
    /// `LeadSubmitted`.
    LeadSubmitted,
    /// `Purchase`.
    Purchase,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Total of a purchase.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticEventData {
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// The amount multiplied by 1000.
    pub value: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Payload of `history`, for numbers that are also used in the WhatsApp Business app. It has chunks
/// of past messages, an error if the user declined, or (later) the contents of media messages. A
/// chunk may have thousands of messages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The chunks, or the error.
    pub history: Option<Vec<HistoryChunk>>,
    /// Media messages whose content was missing from the chunks.
    pub messages: Option<Vec<IncomingMessage>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl HistoryValue {
    /// `history`, or an empty slice if the member is missing.
    pub fn history(&self) -> &[HistoryChunk] {
        self.history.as_deref().unwrap_or_default()
    }

    /// `messages`, or an empty slice if the member is missing.
    pub fn messages(&self) -> &[IncomingMessage] {
        self.messages.as_deref().unwrap_or_default()
    }
}

/// A chunk of past messages, or an error.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryChunk {
    /// Progress of the transfer.
    pub metadata: Option<HistoryProgress>,
    /// The chats.
    pub threads: Option<Vec<HistoryThread>>,
    /// Error 2593109 if the user does not share the history.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl HistoryChunk {
    /// `threads`, or an empty slice if the member is missing.
    pub fn threads(&self) -> &[HistoryThread] {
        self.threads.as_deref().unwrap_or_default()
    }

    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// Progress of the transfer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryProgress {
    /// Part of the transfer, 0 to 2.
    pub phase: Option<i64>,
    /// Number of the chunk. Chunks may arrive out of order.
    pub chunk_order: Option<i64>,
    /// Percent, 0 to 100.
    pub progress: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// One chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryThread {
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub id: Option<shared::WaId>,
    /// The messages.
    pub messages: Option<Vec<HistoryMessage>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl HistoryThread {
    /// `messages`, or an empty slice if the member is missing.
    pub fn messages(&self) -> &[HistoryMessage] {
        self.messages.as_deref().unwrap_or_default()
    }
}

/// A past message, of the user or of the business.
///
/// Sender, recipient, time and state of a past message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HistoryMessage {
    /// Message id (wamid).
    pub id: Lenient<MessageId>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub from: Option<shared::WaId>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub to: Option<shared::WaId>,
    /// Business-scoped user id of the sender.
    pub from_user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id of the sender.
    pub from_parent_user_id: Option<Lenient<Bsuid>>,
    /// Not documented; present in one sample.
    pub from_logical_id: Option<String>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<shared::GroupId>,
    /// What a message refers to. A reply has `from` and `id`; a forwarded message has only `forwarded`
    /// or `frequently_forwarded`.
    pub context: Option<Box<IncomingContext>>,
    /// The advertisement that led to the message.
    pub referral: Option<Box<Referral>>,
    /// Change of the user's identity, in its older structure.
    pub identity: Option<Box<IdentityChange>>,
    /// Why the message cannot be shown.
    pub errors: Option<Vec<WebhookError>>,
    /// Delivery state of a past message.
    pub history_context: Option<HistoryContext>,
    /// The content of the message. `type` says which kind it is.
    pub content: IncomingContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl HistoryMessage {
    /// Creates a value from the required members and `content`.
    pub fn new(
        id: impl Into<Lenient<MessageId>>,
        timestamp: impl Into<Lenient<Timestamp>>,
        content: impl Into<IncomingContent>,
    ) -> Self {
        Self::from_required(id.into(), timestamp.into(), content.into())
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<Lenient<Timestamp>>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, from: impl Into<shared::WaId>) -> Self {
        self.from = given(from.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<shared::WaId>) -> Self {
        self.to = given(to.into());
        self
    }

    /// Sets `from_user_id`.
    #[must_use]
    pub fn with_from_user_id(mut self, from_user_id: impl Into<Lenient<Bsuid>>) -> Self {
        self.from_user_id = Some(from_user_id.into());
        self
    }

    /// Sets `from_parent_user_id`.
    #[must_use]
    pub fn with_from_parent_user_id(
        mut self,
        from_parent_user_id: impl Into<Lenient<Bsuid>>,
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
        self.group_id = given(group_id.into());
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
    pub fn with_errors(
        mut self,
        errors: impl IntoIterator<Item = impl Into<WebhookError>>,
    ) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect());
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

/// Delivery state of a past message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryContext {
    /// State of a past message.
    pub status: Option<HistoryMessageState>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of a past message.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistoryMessageState {
    /// `DELIVERED`.
    Delivered,
    /// `ERROR`.
    Error,
    /// `PENDING`.
    Pending,
    /// `PLAYED`.
    Played,
    /// `READ`.
    Read,
    /// `SENT`.
    Sent,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `smb_app_state_sync`, for numbers that are also used in the WhatsApp Business app.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppStateSyncValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The changes.
    pub state_sync: Option<Vec<AppStateChange>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AppStateSyncValue {
    /// `state_sync`, or an empty slice if the member is missing.
    pub fn state_sync(&self) -> &[AppStateChange] {
        self.state_sync.as_deref().unwrap_or_default()
    }
}

/// A contact was saved or removed in the app.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppStateChange {
    /// What changed.
    pub type_: Option<AppStateChangeType>,
    /// A contact of the app. `phone_number` is missing if it is hidden.
    pub contact: Option<AppContact>,
    /// Whether the contact was saved or removed.
    pub action: Option<AppStateAction>,
    /// When it changed.
    pub metadata: Option<AppStateMetadata>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What changed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppStateChangeType {
    /// `contact`.
    Contact,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether the contact was saved or removed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppStateAction {
    /// `add`.
    Add,
    /// `remove`.
    Remove,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A contact of the app. `phone_number` is missing if it is hidden.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppContact {
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// Username. It begins with `@` in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Name of a person, or part of a name.
    pub full_name: Option<shared::PersonName>,
    /// Name of a person, or part of a name.
    pub first_name: Option<shared::PersonName>,
    /// Phone number of a person in any spelling.
    pub phone_number: Option<shared::PersonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// When it changed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppStateMetadata {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Payload of `smb_message_echoes` and, as far as is known, of `message_echoes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageEchoesValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The users.
    pub contacts: Option<Vec<WebhookContact>>,
    /// The messages.
    pub message_echoes: Option<Vec<MessageEcho>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MessageEchoesValue {
    /// `contacts`, or an empty slice if the member is missing.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `message_echoes`, or an empty slice if the member is missing.
    pub fn message_echoes(&self) -> &[MessageEcho] {
        self.message_echoes.as_deref().unwrap_or_default()
    }
}

/// A message, an edit or a deletion that the business made outside this API.
///
/// Number of the business, recipient and time.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageEcho {
    /// Message id (wamid).
    pub id: Lenient<MessageId>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub from: Option<shared::WaId>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub to: Option<shared::WaId>,
    /// Business-scoped user id of the recipient.
    pub to_user_id: Option<Lenient<Bsuid>>,
    /// Parent business-scoped user id of the recipient.
    pub to_parent_user_id: Option<Lenient<Bsuid>>,
    /// The content of the message. `type` says which kind it is.
    pub content: IncomingContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MessageEcho {
    /// Creates a value from the required members and `content`.
    pub fn new(
        id: impl Into<Lenient<MessageId>>,
        timestamp: impl Into<Lenient<Timestamp>>,
        content: impl Into<IncomingContent>,
    ) -> Self {
        Self::from_required(id.into(), timestamp.into(), content.into())
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<Lenient<Timestamp>>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, from: impl Into<shared::WaId>) -> Self {
        self.from = given(from.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<shared::WaId>) -> Self {
        self.to = given(to.into());
        self
    }

    /// Sets `to_user_id`.
    #[must_use]
    pub fn with_to_user_id(mut self, to_user_id: impl Into<Lenient<Bsuid>>) -> Self {
        self.to_user_id = Some(to_user_id.into());
        self
    }

    /// Sets `to_parent_user_id`.
    #[must_use]
    pub fn with_to_parent_user_id(
        mut self,
        to_parent_user_id: impl Into<Lenient<Bsuid>>,
    ) -> Self {
        self.to_parent_user_id = Some(to_parent_user_id.into());
        self
    }
}

/// Payload of `flows`. Which members are present depends on the event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowsValue {
    /// What happened. The provider measures over 60 minutes on clients and over 30 minutes on endpoints;
    /// availability over 10 minutes.
    pub event: FlowEvent,
    /// Id of a flow.
    pub flow_id: Option<shared::FlowId>,
    /// What happened, as text.
    pub message: Option<String>,
    /// State of a flow. `old_status` is missing if the flow is new.
    pub old_status: Option<FlowEventStatus>,
    /// State of a flow. `old_status` is missing if the flow is new.
    pub new_status: Option<FlowEventStatus>,
    /// Percentage of calls that failed.
    pub error_rate: Option<f64>,
    /// The errors, by kind.
    pub errors: Option<Vec<FlowErrorCount>>,
    /// Median of the latency, in milliseconds.
    pub p50_latency: Option<f64>,
    /// 90th percentile of the latency, in milliseconds.
    pub p90_latency: Option<f64>,
    /// How many calls were counted.
    pub requests_count: Option<i64>,
    /// Percentage of the time in which the endpoint was available.
    pub availability: Option<f64>,
    /// The threshold that was crossed: for the error rate 5, 10 or 50 %; for the latency 1000, 5000 or
    /// 7000 ms; for the availability 90 %.
    pub threshold: Option<i64>,
    /// Whether the threshold was crossed, or the values are normal again.
    pub alert_state: Option<FlowAlertState>,
    /// The warning, as text.
    pub warning: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl FlowsValue {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[FlowErrorCount] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// What happened. The provider measures over 60 minutes on clients and over 30 minutes on endpoints;
/// availability over 10 minutes.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowEvent {
    /// `FLOW_STATUS_CHANGE`.
    FlowStatusChange,
    /// `CLIENT_ERROR_RATE`.
    ClientErrorRate,
    /// `ENDPOINT_ERROR_RATE`.
    EndpointErrorRate,
    /// `ENDPOINT_LATENCY`.
    EndpointLatency,
    /// `ENDPOINT_AVAILABILITY`.
    EndpointAvailability,
    /// `FLOW_VERSION_EXPIRY_WARNING`.
    FlowVersionExpiryWarning,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of a flow. `old_status` is missing if the flow is new.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowEventStatus {
    /// `DRAFT`.
    Draft,
    /// `PUBLISHED`.
    Published,
    /// `DEPRECATED`.
    Deprecated,
    /// `BLOCKED`.
    Blocked,
    /// `THROTTLED`.
    Throttled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether the threshold was crossed, or the values are normal again.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowAlertState {
    /// `ACTIVATED`.
    Activated,
    /// `DEACTIVATED`.
    Deactivated,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Errors of one kind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowErrorCount {
    /// Kind of error.
    pub error_type: Option<String>,
    /// Percent.
    pub error_rate: Option<f64>,
    /// Number of pieces.
    pub error_count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Payload of `standby`: copies of what happens in a conversation that another responder owns. Every
/// member may be missing. The structure is known only from third parties.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StandbyValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// The content of a `messages` event, one level deeper: one of `messages`, `message_echoes` and
    /// `statuses`.
    pub standby: Option<StandbyContent>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The content of a `messages` event, one level deeper: one of `messages`, `message_echoes` and
/// `statuses`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StandbyContent {
    /// The users.
    pub contacts: Option<Vec<WebhookContact>>,
    /// Incoming messages.
    pub messages: Option<Vec<IncomingMessage>>,
    /// Messages that the owner sent.
    pub message_echoes: Option<Vec<StandbyEcho>>,
    /// Status changes of messages that the owner sent.
    pub statuses: Option<Vec<MessageStatus>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl StandbyContent {
    /// `contacts`, or an empty slice if the member is missing.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `messages`, or an empty slice if the member is missing.
    pub fn messages(&self) -> &[IncomingMessage] {
        self.messages.as_deref().unwrap_or_default()
    }

    /// `message_echoes`, or an empty slice if the member is missing.
    pub fn message_echoes(&self) -> &[StandbyEcho] {
        self.message_echoes.as_deref().unwrap_or_default()
    }

    /// `statuses`, or an empty slice if the member is missing.
    pub fn statuses(&self) -> &[MessageStatus] {
        self.statuses.as_deref().unwrap_or_default()
    }
}

/// A message that the owner of the conversation sent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StandbyEcho {
    /// Message id (wamid).
    pub id: Option<Lenient<MessageId>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The complete body that the owner gave to `send_message`.
    pub message: Option<Json>,
    /// The complete definition of the template.
    pub template: Option<Json>,
    /// The flow in the message.
    pub flow: Option<StandbyFlow>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The flow in the message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StandbyFlow {
    /// Id of a flow.
    pub id: Option<shared::FlowId>,
    /// Name.
    pub name: Option<String>,
    /// State of a flow. `old_status` is missing if the flow is new.
    pub status: Option<FlowEventStatus>,
    /// Categories.
    pub categories: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl StandbyFlow {
    /// `categories`, or an empty slice if the member is missing.
    pub fn categories(&self) -> &[String] {
        self.categories.as_deref().unwrap_or_default()
    }
}

/// Payload of `tracking_events`. Known only from a test payload.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackingEventsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The business phone number that the event concerns.
    pub metadata: Option<WebhookMetadata>,
    /// What happened.
    pub events: Option<Vec<TrackingEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TrackingEventsValue {
    /// `events`, or an empty slice if the member is missing.
    pub fn events(&self) -> &[TrackingEvent] {
        self.events.as_deref().unwrap_or_default()
    }
}

/// What happened to a marketing message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackingEvent {
    /// Name of the event, such as `sent`.
    pub event_name: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// What identifies the message.
    pub tracking_data: Option<TrackingData>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What identifies the message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackingData {
    /// Id of the tap.
    pub click_id: Option<String>,
    /// Token that identifies the user's visit.
    pub tracking_token: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Payload of `business_status_update`; only its event is known.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessStatusValue {
    /// What happened to the account.
    pub event: Option<BusinessStatusEvent>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What happened to the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessStatusEvent {
    /// `ACCOUNT_DELETED`.
    AccountDeleted,
    /// `ACCOUNT_RESTRICTION`.
    AccountRestriction,
    /// `ACCOUNT_VIOLATION`.
    AccountViolation,
    /// `DISABLED_UPDATE`.
    DisabledUpdate,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payload of `messaging_handovers`. The structure is known only from third parties. When a
/// responder releases a conversation, no event is sent. Test payloads have handovers with `metadata`
/// only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessagingHandoversValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The user.
    pub sender: Option<HandoverSender>,
    /// The business phone number that the event concerns.
    pub recipient: Option<WebhookMetadata>,
    /// `control_passed`: you own the conversation now. `control_taken`: you no longer own it.
    pub type_: Option<HandoverType>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The previous and the new owner.
    pub control_passed: Option<Handover>,
    /// The previous and the new owner.
    pub control_taken: Option<Handover>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HandoverSender {
    /// Phone number of a person in any spelling.
    pub phone_number: Option<shared::PersonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// `control_passed`: you own the conversation now. `control_taken`: you no longer own it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandoverType {
    /// `control_passed`.
    ControlPassed,
    /// `control_taken`.
    ControlTaken,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The previous and the new owner.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Handover {
    /// Who answers a conversation.
    pub previous_owner_role: Option<shared::ResponderRole>,
    /// Who answers a conversation.
    pub new_owner_role: Option<shared::ResponderRole>,
    /// Text by the responder that handed over the conversation, at most 2000 characters; `Control taken
    /// via service message` if a message caused the change.
    pub metadata: Option<String>,
    /// Summary of the conversation so far, for a responder that did not receive it (conversation
    /// routing).
    pub conversation_context: Option<ConversationContext>,
    /// An integer. Some answers write it as text.
    pub previous_owner_app_id: Option<Lenient<IntOrString>>,
    /// An integer. Some answers write it as text.
    pub new_owner_app_id: Option<Lenient<IntOrString>>,
    /// Role of the previous owner: `meta_business_agent`. Deprecated.
    pub previous_owner_app_role: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The payload of an event. The event's name decides the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `messages`: Incoming messages, statuses of sent messages, taps on links, and errors.
    ///
    /// The name of the webhook field. Events whose names begin with `messages.` and `statuses.` are its
    /// kinds.
    Messages(Box<MessagesValue>),
    /// `messages.text`: A text message arrived.
    MessagesText(Box<MessagesValue>),
    /// `messages.image`: A picture arrived.
    MessagesImage(Box<MessagesValue>),
    /// `messages.video`: A video arrived.
    MessagesVideo(Box<MessagesValue>),
    /// `messages.audio`: A voice message (`voice` is true), an audio file or a voicemail arrived.
    MessagesAudio(Box<MessagesValue>),
    /// `messages.document`: A document arrived.
    MessagesDocument(Box<MessagesValue>),
    /// `messages.sticker`: A sticker arrived.
    MessagesSticker(Box<MessagesValue>),
    /// `messages.location`: A location arrived.
    MessagesLocation(Box<MessagesValue>),
    /// `messages.contacts`: Contact cards arrived.
    MessagesContacts(Box<MessagesValue>),
    /// `messages.reaction`: A reaction arrived, or was removed (`emoji` is empty or missing).
    MessagesReaction(Box<MessagesValue>),
    /// `messages.order`: An order from the catalog arrived.
    MessagesOrder(Box<MessagesValue>),
    /// `messages.button`: A user tapped a quick reply button of a template.
    MessagesButton(Box<MessagesValue>),
    /// `messages.interactive.button_reply`: A user tapped a reply button.
    MessagesInteractiveButtonReply(Box<MessagesValue>),
    /// `messages.interactive.list_reply`: A user chose a row of a list.
    MessagesInteractiveListReply(Box<MessagesValue>),
    /// `messages.interactive.nfm_reply`: A user submitted a flow or an address form.
    MessagesInteractiveNfmReply(Box<MessagesValue>),
    /// `messages.interactive.call_permission_reply`: A user answered a request for permission to call.
    MessagesInteractiveCallPermissionReply(Box<MessagesValue>),
    /// `messages.interactive.payment_method`: A user confirmed a payment with a stored card (Brazil).
    MessagesInteractivePaymentMethod(Box<MessagesValue>),
    /// `messages.system.user_changed_number`: A user has a new phone number. `contacts` is missing.
    MessagesSystemUserChangedNumber(Box<MessagesValue>),
    /// `messages.system.user_changed_user_id`: A user has a new business-scoped user id. Sent since
    /// August 2026.
    MessagesSystemUserChangedUserId(Box<MessagesValue>),
    /// `messages.system.user_identity_changed`: A user's identity changed. `customer_identity_changed`
    /// is the older name; both occur.
    MessagesSystemUserIdentityChanged(Box<MessagesValue>),
    /// `messages.system.customer_identity_changed`: A user's identity changed. This is the older name of
    /// `user_identity_changed`.
    MessagesSystemCustomerIdentityChanged(Box<MessagesValue>),
    /// `messages.edit`: A user edited a message. Only for numbers that are also used in the WhatsApp
    /// Business app.
    MessagesEdit(Box<MessagesValue>),
    /// `messages.revoke`: A user deleted a message. Only for numbers that are also used in the WhatsApp
    /// Business app.
    MessagesRevoke(Box<MessagesValue>),
    /// `messages.request_welcome`: A user opened the chat for the first time. Withdrawn on 2026-03-27.
    ///
    /// The provider no longer sends this event. It is listed so that stored payloads can be read.
    MessagesRequestWelcome(Box<MessagesValue>),
    /// `messages.unsupported`: A message arrived that the API cannot show.
    MessagesUnsupported(Box<MessagesValue>),
    /// `messages.unknown`: A message of unknown type arrived. `errors` says why.
    MessagesUnknown(Box<MessagesValue>),
    /// `messages.user_actions.marketing_messages_link_click`: A user tapped a link of a marketing
    /// message.
    ///
    /// Not every account receives this event. It is sent for up to 7 days after the message. A tap and
    /// the page view that follows it may arrive in any order.
    MessagesUserActionsMarketingMessagesLinkClick(Box<MessagesValue>),
    /// `messages.user_actions.landing_page_view`: The page of a tapped link was opened.
    MessagesUserActionsLandingPageView(Box<MessagesValue>),
    /// `messages.errors`: An error of the system, the app or the account.
    MessagesErrors(Box<MessagesValue>),
    /// `statuses.sent`: The provider's server accepted a message.
    StatusesSent(Box<MessagesValue>),
    /// `statuses.delivered`: A message reached the device. May be missing if the message was read at
    /// once.
    StatusesDelivered(Box<MessagesValue>),
    /// `statuses.read`: A message was read.
    StatusesRead(Box<MessagesValue>),
    /// `statuses.played`: A voice message was played for the first time. Sent since March 2026.
    StatusesPlayed(Box<MessagesValue>),
    /// `statuses.failed`: A message failed. `errors` says why.
    StatusesFailed(Box<MessagesValue>),
    /// `statuses.payment`: The state of an order's payment changed. Only for payment gateways in India.
    StatusesPayment(Box<MessagesValue>),
    /// `statuses.deleted`: A sent message was deleted.
    ///
    /// Not documented. Third parties list the state; its members are assumed to be those of the other
    /// states.
    StatusesDeleted(Box<MessagesValue>),
    /// `statuses.warning`: A warning about a sent message.
    ///
    /// Not documented. Third parties list the state; its members are assumed to be those of the other
    /// states.
    StatusesWarning(Box<MessagesValue>),
    /// `calls`: A call begins, continues or ends.
    ///
    /// The name of the webhook field. Events whose names begin with it and a dot are its kinds.
    Calls(Box<CallsValue>),
    /// `calls.connect`: A user calls, or answers a call of the business.
    CallsConnect(Box<CallsValue>),
    /// `calls.call_created`: A call begins on a number that uses SIP for calls.
    ///
    /// Sent since 2026-06-26. There is no `session`, because the call is set up by SIP.
    CallsCallCreated(Box<CallsValue>),
    /// `calls.call_recording_available`: The recording of a call can be downloaded.
    ///
    /// Download it like other media, within 7 days. The address expires after 5 minutes.
    CallsCallRecordingAvailable(Box<CallsValue>),
    /// `calls.call_transcription_available`: The transcript of a call can be downloaded.
    ///
    /// Download it like other media, within 7 days. The file is JSON; `CallTranscriptDocument` reads it.
    CallsCallTranscriptionAvailable(Box<CallsValue>),
    /// `calls.terminate`: A call ended.
    CallsTerminate(Box<CallsValue>),
    /// `calls.status`: The device of the user rings, or the user accepts or rejects a call of the
    /// business.
    CallsStatus(Box<CallsValue>),
    /// `group_lifecycle_update`: A group was created or deleted, or the attempt failed.
    ///
    /// The name of the webhook field. Events whose names begin with it and a dot are its kinds.
    GroupLifecycleUpdate(Box<GroupLifecycleValue>),
    /// `group_lifecycle_update.group_create`: A group was created, or the attempt failed.
    GroupLifecycleUpdateGroupCreate(Box<GroupLifecycleValue>),
    /// `group_lifecycle_update.group_delete`: A group was deleted, or the attempt failed.
    GroupLifecycleUpdateGroupDelete(Box<GroupLifecycleValue>),
    /// `group_participants_update`: Someone joined or left a group, or asks to join.
    ///
    /// The name of the webhook field. Events whose names begin with it and a dot are its kinds.
    GroupParticipantsUpdate(Box<GroupParticipantsValue>),
    /// `group_participants_update.group_participants_add`: Someone joined a group.
    GroupParticipantsUpdateGroupParticipantsAdd(Box<GroupParticipantsValue>),
    /// `group_participants_update.group_participants_remove`: Someone left a group or was removed.
    GroupParticipantsUpdateGroupParticipantsRemove(Box<GroupParticipantsValue>),
    /// `group_participants_update.group_join_request_created`: Someone asks to join a group.
    GroupParticipantsUpdateGroupJoinRequestCreated(Box<GroupParticipantsValue>),
    /// `group_participants_update.group_join_request_revoked`: Someone withdrew the request to join a
    /// group.
    GroupParticipantsUpdateGroupJoinRequestRevoked(Box<GroupParticipantsValue>),
    /// `group_participant_update`: Someone joined or left a group, or asks to join. This is the name of
    /// the field in the vendor's OpenAPI document.
    ///
    /// The vendor's guides call the field `group_participants_update`. Accept both.
    GroupParticipantUpdate(Box<GroupParticipantsValue>),
    /// `group_settings_update`: The picture, subject or description of a group was changed, or the
    /// attempt failed.
    GroupSettingsUpdate(Box<GroupSettingsValue>),
    /// `group_status_update`: A group was suspended, or is no longer suspended.
    ///
    /// The name of the webhook field. Events whose names begin with it and a dot are its kinds.
    GroupStatusUpdate(Box<GroupStatusValue>),
    /// `group_status_update.group_suspend`: A group was suspended.
    GroupStatusUpdateGroupSuspend(Box<GroupStatusValue>),
    /// `group_status_update.group_suspend_cleared`: A group is no longer suspended.
    GroupStatusUpdateGroupSuspendCleared(Box<GroupStatusValue>),
    /// `message_template_status_update`: The state of a template changed.
    MessageTemplateStatusUpdate(Box<TemplateStatusValue>),
    /// `message_template_quality_update`: The quality rating of a template changed.
    MessageTemplateQualityUpdate(Box<TemplateQualityValue>),
    /// `message_template_components_update`: A template was edited.
    MessageTemplateComponentsUpdate(Box<TemplateComponentsValue>),
    /// `template_category_update`: The category of a template changed, or will change in 24 hours.
    TemplateCategoryUpdate(Box<TemplateCategoryValue>),
    /// `template_correct_category_detection`: A Direct Send message was sent with the wrong category.
    TemplateCorrectCategoryDetection(Box<TemplateCorrectCategoryValue>),
    /// `account_update`: An account was changed, restricted, shared, connected or disconnected.
    ///
    /// The name of the webhook field. Events whose names begin with it and a dot are its kinds.
    AccountUpdate(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_DELETED`: An account was deleted.
    AccountUpdateAccountDeleted(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_OFFBOARDED`: A number that is also used in the WhatsApp Business app was
    /// disconnected.
    AccountUpdateAccountOffboarded(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_RECONNECTED`: A number that is also used in the WhatsApp Business app is
    /// connected again.
    AccountUpdateAccountReconnected(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_RESTRICTION`: An account was restricted.
    AccountUpdateAccountRestriction(Box<AccountUpdateValue>),
    /// `account_update.ACCOUNT_VIOLATION`: An account broke a rule.
    AccountUpdateAccountViolation(Box<AccountUpdateValue>),
    /// `account_update.AD_ACCOUNT_LINKED`: An ad account was linked.
    AccountUpdateAdAccountLinked(Box<AccountUpdateValue>),
    /// `account_update.AUTH_INTL_PRICE_ELIGIBILITY_UPDATE`: The international rate for authentication
    /// messages will apply to the account.
    AccountUpdateAuthIntlPriceEligibilityUpdate(Box<AccountUpdateValue>),
    /// `account_update.BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE`: The country of the business is known
    /// or changed.
    AccountUpdateBusinessPrimaryLocationCountryUpdate(Box<AccountUpdateValue>),
    /// `account_update.DISABLED_UPDATE`: An account was banned, or a ban was lifted.
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
    /// `account_update.VERIFIED_ACCOUNT`: A test number became a verified account.
    AccountUpdateVerifiedAccount(Box<AccountUpdateValue>),
    /// `account_update.VOLUME_BASED_PRICING_TIER_UPDATE`: A new tier of volume-based pricing applies.
    AccountUpdateVolumeBasedPricingTierUpdate(Box<AccountUpdateValue>),
    /// `account_review_update`: An account was reviewed.
    AccountReviewUpdate(Box<AccountReviewValue>),
    /// `account_alerts`: An alert on limits, the official business account or the profile picture.
    AccountAlerts(Box<AccountAlertsValue>),
    /// `account_settings_update`: Settings of a number changed.
    AccountSettingsUpdate(Box<AccountSettingsValue>),
    /// `business_capability_update`: The messaging limit or the limit on phone numbers changed.
    BusinessCapabilityUpdate(Box<BusinessCapabilityValue>),
    /// `business_username_update`: The same event as `business_username_updates`, under the name of the
    /// documentation of February 2026.
    BusinessUsernameUpdate(Box<BusinessUsernameValue>),
    /// `business_username_updates`: The username of the business was approved, reserved, deleted or
    /// revoked.
    ///
    /// This is the current name of the field. Accept `business_username_update` too.
    BusinessUsernameUpdates(Box<BusinessUsernameValue>),
    /// `phone_number_name_update`: A display name was reviewed.
    PhoneNumberNameUpdate(Box<PhoneNumberNameValue>),
    /// `phone_number_quality_update`: The throughput or messaging limit of a number changed.
    PhoneNumberQualityUpdate(Box<PhoneNumberQualityValue>),
    /// `security`: The two-step verification PIN of a number was changed, or a change was requested.
    Security(Box<SecurityValue>),
    /// `partner_solutions`: A multi-partner solution was created or changed.
    PartnerSolutions(Box<PartnerSolutionsValue>),
    /// `payment_configuration_update`: A payment configuration changed.
    PaymentConfigurationUpdate(Box<PaymentConfigurationValue>),
    /// `user_preferences`: A user stopped, resumed or asked for marketing messages.
    UserPreferences(Box<UserPreferencesValue>),
    /// `automatic_events`: The provider detected a purchase or a lead in a chat that an advertisement
    /// opened.
    AutomaticEvents(Box<AutomaticEventsValue>),
    /// `history`: Past messages of a number that is also used in the WhatsApp Business app.
    History(Box<HistoryValue>),
    /// `smb_app_state_sync`: A contact was saved or removed in the WhatsApp Business app.
    SmbAppStateSync(Box<AppStateSyncValue>),
    /// `smb_message_echoes`: The business sent, edited or deleted a message in the WhatsApp Business
    /// app.
    SmbMessageEchoes(Box<MessageEchoesValue>),
    /// `flows`: The state of a flow changed, or an alert about a flow or its endpoint began or ended.
    ///
    /// The name of the webhook field. Events whose names begin with it and a dot are its kinds.
    Flows(Box<FlowsValue>),
    /// `flows.FLOW_STATUS_CHANGE`: The state of a flow changed.
    FlowsFlowStatusChange(Box<FlowsValue>),
    /// `flows.CLIENT_ERROR_RATE`: The error rate of a flow on clients crossed a threshold.
    FlowsClientErrorRate(Box<FlowsValue>),
    /// `flows.ENDPOINT_ERROR_RATE`: The error rate of a flow endpoint crossed a threshold.
    FlowsEndpointErrorRate(Box<FlowsValue>),
    /// `flows.ENDPOINT_LATENCY`: The latency of a flow endpoint crossed a threshold.
    FlowsEndpointLatency(Box<FlowsValue>),
    /// `flows.ENDPOINT_AVAILABILITY`: The availability of a flow endpoint crossed a threshold.
    FlowsEndpointAvailability(Box<FlowsValue>),
    /// `flows.FLOW_VERSION_EXPIRY_WARNING`: The version of a flow expires.
    FlowsFlowVersionExpiryWarning(Box<FlowsValue>),
    /// `tracking_events`: A marketing message was sent, or a user tapped a link in it.
    ///
    /// Known only from the app dashboard's test payload, as a public client reproduces it.
    TrackingEvents(Box<TrackingEventsValue>),
    /// `business_status_update`: The state of an account changed.
    ///
    /// Known only from a public client, without an example. Members that are not listed are kept.
    BusinessStatusUpdate(Box<BusinessStatusValue>),
    /// `standby`: A copy of what happens in a conversation that another responder owns. The structure is
    /// known only from third parties.
    Standby(Box<StandbyValue>),
    /// `messaging_handovers`: A conversation was handed to you or taken from you. The structure is known
    /// only from third parties.
    MessagingHandovers(Box<MessagingHandoversValue>),
    /// `message_echoes`: Messages that other responders sent. The structure is not documented; it is
    /// assumed to be that of `smb_message_echoes`.
    MessageEchoes(Box<MessageEchoesValue>),
    /// An event that the specification does not list, or a listed event whose payload could not be read.
    Unknown {
        /// The event's name.
        event: String,
        /// The payload as it came.
        payload: Json,
        /// Why the payload of a listed event could not be read; `None` if the event is not listed.
        problem: Option<String>,
    },
}
