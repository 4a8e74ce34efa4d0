// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Types of the tag `webhooks`.
//!
//! To read: [`Payload`], [`WebhookEnvelope`], [`MessagesValue`], [`CallsValue`],
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
use waxwing_types::{
    Bsuid, Extra, IntOrString, Json, Lenient, MediaType, MessageId, Timestamp,
};

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
    pub extra: Extra,
}

/// The changes of one account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEntry {
    /// Id of the WhatsApp business account; for `partner_solutions` that of the business portfolio.
    pub id: Option<WebhookEntryId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub time: Option<Lenient<Timestamp>>,
    /// The changes.
    pub changes: Vec<WebhookChange>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of the WhatsApp business account; for `partner_solutions` that of the business portfolio.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebhookEntryId(String);

/// One event: field says which, value is its payload.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookChange {
    /// Kind of event. `business_username_update` is an older name of `business_username_updates`,
    /// `group_participant_update` a spelling of the vendor's own description.
    pub field: WebhookField,
    /// The payload, by field.
    pub value: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Kind of event. `business_username_update` is an older name of `business_username_updates`,
/// `group_participant_update` a spelling of the vendor's own description.
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
    pub extra: Extra,
}

impl MessagesValue {
    /// `contacts`, empty if it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `messages`, empty if it was left out.
    pub fn messages(&self) -> &[IncomingMessage] {
        self.messages.as_deref().unwrap_or_default()
    }

    /// `statuses`, empty if it was left out.
    pub fn statuses(&self) -> &[MessageStatus] {
        self.statuses.as_deref().unwrap_or_default()
    }

    /// `user_actions`, empty if it was left out.
    pub fn user_actions(&self) -> &[UserAction] {
        self.user_actions.as_deref().unwrap_or_default()
    }

    /// `errors`, empty if it was left out.
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// A tap on a link. A view of the page behind it has `click_id` and `tracking_token` alone.
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
    pub extra: Extra,
}

/// What was tapped, a button or a link in the body.
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

/// Which business number is meant.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookMetadata {
    /// A phone number as people read it, with plus sign and blanks.
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
    /// How a user is called.
    pub profile: Option<WebhookProfile>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the user id, where it is enabled.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// Identity hash, where the identity check is on.
    pub identity_key_hash: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// User name, with @ in front in the documented samples.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProfileUsername(String);

/// A fault.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookError {
    /// An integer that some answers write as text.
    pub code: Option<Lenient<IntOrString>>,
    /// Title; may change.
    pub title: Option<String>,
    /// Title once more, or more of it.
    pub message: Option<String>,
    /// Usually an object, a bare text in some answers.
    pub error_data: Option<shared::ErrorData>,
    /// Page about the error.
    pub href: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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

/// Summary by the provider's model.
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
/// From whom, when, and what it refers to. from is missing when the user has a user name and hides
/// the number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingMessage {
    /// Message id (wamid).
    pub id: Lenient<MessageId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub from: Option<shared::WaId>,
    /// Business-scoped user id of the writer; since 2026.
    pub from_user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the writer's user id.
    pub from_parent_user_id: Option<Lenient<Bsuid>>,
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
    pub extra: Extra,
}

impl IncomingMessage {
    /// With the members that are required and the content.
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
        self.from = Some(from.into());
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

/// What a message refers to: from and id for a reply, only the marks for a forwarded one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingContext {
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub from: Option<shared::WaId>,
    /// Id of the message that is answered.
    pub id: Option<Lenient<MessageId>>,
    /// Business-scoped user id of the writer of that message.
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
    /// Id of the click; missing for advertisements in the status.
    pub ctwa_clid: Option<String>,
    /// The greeting of the advertisement.
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

/// The greeting of the advertisement.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferralWelcome {
    /// The text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Change of the user's identity, older form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityChange {
    /// Whether it was confirmed.
    pub acknowledged: Option<bool>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_timestamp: Option<Lenient<Timestamp>>,
    /// The new identity hash.
    pub hash: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    Unknown(Json),
}

/// A text.
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
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file; base64 in real payloads, hexadecimal in places of the documentation. Treat it
    /// as opaque.
    pub sha256: Option<String>,
    /// Text below the picture.
    pub caption: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token; since November 2025.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A video.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingVideo {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// Text below the video.
    pub caption: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A voice message or an audio file.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingAudio {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type, audio/ogg with codecs=opus for a voice message.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: Option<String>,
    /// true for a recorded voice message, false for a file, forwarded ones included. Missing on a
    /// voicemail, whose message id is that of the call.
    pub voice: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A document.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingDocument {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// File name.
    pub filename: Option<String>,
    /// Text below the document.
    pub caption: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A sticker.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingSticker {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// Whether it moves.
    pub animated: Option<bool>,
    /// Download URL, good for 5 minutes, only with the access token.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
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
    pub extra: Extra,
}

impl IncomingContactsMessage {
    /// `contacts`, empty if it was left out.
    pub fn contacts(&self) -> &[IncomingContactCard] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

/// Whether the cards answer a `request_contact_info`; since 2026.
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
    pub extra: Extra,
}

impl IncomingContactCard {
    /// `addresses`, empty if it was left out.
    pub fn addresses(&self) -> &[shared::ContactAddress] {
        self.addresses.as_deref().unwrap_or_default()
    }

    /// `emails`, empty if it was left out.
    pub fn emails(&self) -> &[shared::ContactEmailAddress] {
        self.emails.as_deref().unwrap_or_default()
    }

    /// `phones`, empty if it was left out.
    pub fn phones(&self) -> &[shared::ContactPhone] {
        self.phones.as_deref().unwrap_or_default()
    }

    /// `urls`, empty if it was left out.
    pub fn urls(&self) -> &[shared::ContactUrl] {
        self.urls.as_deref().unwrap_or_default()
    }
}

/// The emoji and the message it belongs to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingReaction {
    /// Id of the message.
    pub message_id: Option<Lenient<MessageId>>,
    /// The emoji; empty or missing when the reaction was taken back.
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
    /// What the user wrote beside it.
    pub text: Option<String>,
    /// The products.
    pub product_items: Option<Vec<IncomingOrderItem>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl IncomingOrder {
    /// `product_items`, empty if it was left out.
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
    /// How many.
    pub quantity: Option<i64>,
    /// Price of one.
    pub item_price: Option<f64>,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// The kinds of answer. A tap on a card of a carousel is a `button_reply`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveReply {
    /// `button_reply`. Members beside that are not listed come second.
    ButtonReply(ButtonReply, Extra),
    /// `list_reply`. Members beside that are not listed come second.
    ListReply(ListReply, Extra),
    /// `nfm_reply`. Members beside that are not listed come second.
    NfmReply(FormReply, Extra),
    /// `call_permission_reply`. Members beside that are not listed come second.
    CallPermissionReply(CallPermissionReply, Extra),
    /// `payment_method`. Members beside that are not listed come second.
    PaymentMethod(PaymentMethodReply, Extra),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(Json),
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
    pub extra: Extra,
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
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Which form.
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

/// The answer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermissionReply {
    /// Yes or no.
    pub response: Option<CallPermissionResponse>,
    /// Whether the permission has no end.
    pub is_permanent: Option<bool>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration_timestamp: Option<Lenient<Timestamp>>,
    /// Whether the user answered, or it came about by itself.
    pub response_source: Option<CallPermissionSource>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Yes or no.
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

/// Whether the user answered, or it came about by itself.
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

/// What is to be charged; the charge itself is up to you.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMethodReply {
    /// How the user pays.
    pub payment_method: Option<ConfirmedPaymentMethod>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub payment_timestamp: Option<Lenient<Timestamp>>,
    /// Your own id of the order.
    pub reference_id: Option<String>,
    /// Last four digits of the card.
    pub last_four_digits: Option<String>,
    /// Your own id of the card, given with the request.
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
    pub user_id: Option<Lenient<Bsuid>>,
    /// New parent form of the user id.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// Business-scoped user id until now.
    pub previous_user_id: Option<Lenient<Bsuid>>,
    /// Parent form until now.
    pub previous_parent_user_id: Option<Lenient<Bsuid>>,
    /// Identity hash.
    pub identity: Option<String>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub customer: Option<shared::WaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What changed. `customer_changed_number` and `customer_identity_changed` are older names, still
/// met; the change of the user id exists since August 2026.
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

/// The message as it is now.
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
/// What it refers to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditedMessage {
    /// What a message refers to: from and id for a reply, only the marks for a forwarded one.
    pub context: Option<IncomingContext>,
    /// The content, told apart by type. Which types come is not documented.
    pub content: EditedContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl EditedMessage {
    /// With the members that are required and the content.
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
    Unknown(Json),
}

/// Which message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageRevocation {
    /// Id of the message that was deleted.
    pub original_message_id: Option<Lenient<MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Withdrawn on 2026-03-27, in stored payloads alone: a user opened the chat for the first time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingWelcomeRequest {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A message of unknown kind; errors says why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingUnknownMessage {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What it was.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnsupportedContent {
    /// Such as edit, pin, poll, gif, `group_invite` or button.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// In history only: a media message whose content comes later.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomingMediaPlaceholder {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// News of a sent message. With type payment it is news of a payment, and id is that of the notice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageStatus {
    /// Message id (wamid).
    pub id: Lenient<MessageId>,
    /// State of a message: sent to the provider's server, delivered (may be skipped), read, played
    /// (first playback of a voice message; since March 2026), failed. deleted and warning are known from
    /// third parties only. The rest are states of a payment, of which captured and pending are
    /// documented.
    pub status: Option<MessageStatusState>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Phone number in digits, or a group id. Missing when a user id without number was addressed.
    pub recipient_id: Option<StatusRecipientId>,
    /// Business-scoped user id of the recipient.
    pub recipient_user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the recipient's user id.
    pub recipient_parent_user_id: Option<Lenient<Bsuid>>,
    /// Not documented; another spelling of `recipient_parent_user_id`.
    pub parent_recipient_user_id: Option<Lenient<Bsuid>>,
    /// Kind of recipient. Left out, the provider takes individual.
    pub recipient_type: Option<shared::RecipientType>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub recipient_participant_id: Option<shared::WaId>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub participant_recipient_id: Option<shared::WaId>,
    /// Groups: business-scoped user id of the participant.
    pub recipient_participant_user_id: Option<Lenient<Bsuid>>,
    /// Groups: parent form of the participant's user id.
    pub recipient_participant_parent_user_id: Option<Lenient<Bsuid>>,
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
    pub extra: Extra,
}

impl MessageStatus {
    /// `errors`, empty if it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// State of a message: sent to the provider's server, delivered (may be skipped), read, played
/// (first playback of a voice message; since March 2026), failed. deleted and warning are known from
/// third parties only. The rest are states of a payment, of which captured and pending are
/// documented.
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

/// Kind of status; mostly missing. message in older payloads.
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

/// Phone number in digits, or a group id. Missing when a user id without number was addressed.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StatusRecipientId(String);

/// Recipient, in older payloads.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusMessage {
    /// Phone number in digits, or a group id. Missing when a user id without number was addressed.
    pub recipient_id: Option<StatusRecipientId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The conversation; since version 24 only for free entry points.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusConversation {
    /// Id of the conversation.
    pub id: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration_timestamp: Option<Lenient<Timestamp>>,
    /// What opened the conversation.
    pub origin: Option<ConversationOrigin>,
    /// What the message costs; on sent and on one of delivered and read.
    pub pricing: Option<StatusPricing>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What opened the conversation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationOrigin {
    /// What opened the conversation. Here the international category has an underscore.
    pub type_: Option<ConversationOriginType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Why a service message is free beside the rules: its sender is an exempt government or non-profit.
/// Since 2026-10-12.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusPricingSubtype {
    /// `paid_exempt`.
    PaidExempt,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// By message (PMP), by conversation (CBP, before July 2025) or by notification (NBP, older).
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

/// Whether the message is paid for, and if not, why. Since 2026-10-01 `free_customer_service` stands
/// for the 1,000 delivered service messages a month that a number has free, in groups for each
/// recipient, and regular for utility inside the 24-hour window as well. `free_entry_point` lasts up
/// to 7 days. Reactions are never charged.
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

/// Category that is charged. The international one has a hyphen here, and in places an underscore,
/// which then is a value that is not listed. `user_initiated` and `business_initiated` are older;
/// `general_purpose_ai` is not documented.
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

/// What opened the conversation. Here the international category has an underscore.
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
    pub notes: Option<BTreeMap<String, String>>,
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
    pub extra: Extra,
}

impl PaymentNotice {
    /// `refunds`, empty if it was left out.
    pub fn refunds(&self) -> &[shared::PaymentRefund] {
        self.refunds.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl CallsValue {
    /// `contacts`, empty if it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `calls`, empty if it was left out.
    pub fn calls(&self) -> &[CallEvent] {
        self.calls.as_deref().unwrap_or_default()
    }

    /// `statuses`, empty if it was left out.
    pub fn statuses(&self) -> &[CallProgress] {
        self.statuses.as_deref().unwrap_or_default()
    }

    /// `errors`, empty if it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
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
    pub from_user_id: Option<Lenient<Bsuid>>,
    /// Business-scoped user id of who is called.
    pub to_user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the caller's user id.
    pub from_parent_user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the user id of who is called.
    pub to_parent_user_id: Option<Lenient<Bsuid>>,
    /// What happens.
    pub event: Option<CallEventType>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
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
    pub start_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub end_time: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
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
    /// A file of a call, Ogg with Opus or JSON. It can be fetched for 7 days.
    pub document: Option<CallFile>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// What was transcribed, and when.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TranscriptMetadata {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
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
    /// Samples a second.
    pub sample_rate: Option<i64>,
    /// Number of channels.
    pub channels: Option<i64>,
    /// Format.
    pub audio_format: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl Transcript {
    /// `segments`, empty if it was left out.
    pub fn segments(&self) -> &[TranscriptSegment] {
        self.segments.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl TranscriptSegment {
    /// `words`, empty if it was left out.
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
    /// Begin in seconds.
    pub start: Option<f64>,
    /// End in seconds.
    pub end: Option<f64>,
    /// How sure the transcript is, 0 to 1.
    pub confidence: Option<f64>,
    /// Language of the word.
    pub lang: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A file of a call, Ogg with Opus or JSON. It can be fetched for 7 days.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallFile {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Media type.
    pub mime_type: Option<Lenient<MediaType>>,
    /// Hash of the file, base64.
    pub sha256: Option<String>,
    /// Download URL, good for 5 minutes, only with the access token.
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

/// Media description of the other side; on connect.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallDescription {
    /// Offer of a user's call, answer to your own.
    pub sdp_type: Option<CallDescriptionType>,
    /// The description, by RFC 8866.
    pub sdp: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Offer of a user's call, answer to your own.
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

/// Older form of the media description, beside session.
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
    /// JSON text with the members sdp and type.
    pub sdp: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How the call ended; on terminate. Also seen in mixed case, and one documented sample prints a
/// list.
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
    pub timestamp: Option<Lenient<Timestamp>>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub recipient_id: Option<shared::WaId>,
    /// Business-scoped user id of who is called; since 2026-05-28.
    pub recipient_user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the user id of who is called.
    pub recipient_parent_user_id: Option<Lenient<Bsuid>>,
    /// Your own text, given with the call.
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
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupLifecycleEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupLifecycleValue {
    /// `groups`, empty if it was left out.
    pub fn groups(&self) -> &[GroupLifecycleEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

/// A group was made or deleted, or that failed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupLifecycleEvent {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
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
    pub extra: Extra,
}

impl GroupLifecycleEvent {
    /// `errors`, empty if it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// What was asked for.
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
    pub extra: Extra,
}

impl GroupParticipantsValue {
    /// `groups`, empty if it was left out.
    pub fn groups(&self) -> &[GroupParticipantsEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

/// Someone joined, left, was removed, or asks to join.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipantsEvent {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
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
    pub user_id: Option<Lenient<Bsuid>>,
    /// Of a request to join: parent form of the user id.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// User name, with @ in front in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupParticipantsEvent {
    /// `added_participants`, empty if it was left out.
    pub fn added_participants(&self) -> &[GroupMember] {
        self.added_participants.as_deref().unwrap_or_default()
    }

    /// `removed_participants`, empty if it was left out.
    pub fn removed_participants(&self) -> &[GroupMember] {
        self.removed_participants.as_deref().unwrap_or_default()
    }

    /// `failed_participants`, empty if it was left out.
    pub fn failed_participants(&self) -> &[GroupMemberFault] {
        self.failed_participants.as_deref().unwrap_or_default()
    }

    /// `errors`, empty if it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// What happened. The vendor's own description says `group_add_participants` and
/// `group_remove_participants`.
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

/// How the participant came in.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupJoinReason {
    /// `invite_link`.
    InviteLink,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Who brought it about. Some documented samples place it beside the list.
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
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub input: Option<shared::Destination>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the user id.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// User name, with @ in front in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl GroupMemberFault {
    /// `errors`, empty if it was left out.
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
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupSettingsEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupSettingsValue {
    /// `groups`, empty if it was left out.
    pub fn groups(&self) -> &[GroupSettingsEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

/// Picture, subject or description of a group were changed, or that failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupSettingsEvent {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
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
    /// `errors`, empty if it was left out.
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
    /// Hash of the file, opaque.
    pub sha256: Option<String>,
    /// Whether it was changed.
    pub update_successful: Option<bool>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupPictureChange {
    /// `errors`, empty if it was left out.
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
    /// Whether it was changed.
    pub update_successful: Option<bool>,
    /// Why it failed.
    pub errors: Option<Vec<WebhookError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupTextChange {
    /// `errors`, empty if it was left out.
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
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub groups: Option<Vec<GroupStatusEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GroupStatusValue {
    /// `groups`, empty if it was left out.
    pub fn groups(&self) -> &[GroupStatusEvent] {
        self.groups.as_deref().unwrap_or_default()
    }
}

/// A group was suspended, or is free again.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupStatusEvent {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
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
    /// What became of the template. UNLOCKED is known by analogy with LOCKED only.
    pub event: Option<TemplateEvent>,
    /// An integer that some answers write as text.
    pub message_template_id: Option<Lenient<IntOrString>>,
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
    pub extra: Extra,
}

/// What became of the template. UNLOCKED is known by analogy with LOCKED only.
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

/// Why a template was rejected; null when there is nothing to say.
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
    /// An integer that some answers write as text.
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
    /// The reason, in words.
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
    /// The reason, in words.
    pub reason: Option<String>,
    /// What to do.
    pub recommendation: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub message_template_id: Option<Lenient<IntOrString>>,
    /// Name.
    pub message_template_name: Option<String>,
    /// Language, with hyphen or underscore (en-US, `en_US`).
    pub message_template_language: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How users judge the template.
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
    /// An integer that some answers write as text.
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
    /// `message_template_buttons`, empty if it was left out.
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

/// Payload of `template_category_update`. With `correct_category` it is a notice 24 hours ahead, and
/// `new_category` is the present one; with `previous_category` it is done.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCategoryValue {
    /// An integer that some answers write as text.
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub category_update_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Payload of `template_correct_category_detection`: Direct Send content went out under the wrong
/// category. One client's documentation names `current_category` and `suggested_category` instead.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCorrectCategoryValue {
    /// An integer that some answers write as text.
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
    pub extra: Extra,
}

impl AccountUpdateValue {
    /// `restriction_info`, empty if it was left out.
    pub fn restriction_info(&self) -> &[AccountRestriction] {
        self.restriction_info.as_deref().unwrap_or_default()
    }
}

/// What became of the account.
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
    /// The linked ad account. Form not documented.
    pub ad_account_linked: Option<Json>,
    /// An integer that some answers write as text.
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
    /// `solution_partner_business_ids`, empty if it was left out.
    pub fn solution_partner_business_ids(&self) -> &[shared::BusinessId] {
        self.solution_partner_business_ids.as_deref().unwrap_or_default()
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
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

/// From when the international rate for authentication applies.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthInternationalEligibility {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub start_time: Option<Lenient<Timestamp>>,
    /// Countries with a time of their own.
    pub exception_countries: Option<Vec<AuthInternationalException>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AuthInternationalEligibility {
    /// `exception_countries`, empty if it was left out.
    pub fn exception_countries(&self) -> &[AuthInternationalException] {
        self.exception_countries.as_deref().unwrap_or_default()
    }
}

/// A country with a time of its own.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthInternationalException {
    /// Country, ISO 3166 with two letters.
    pub country_code: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
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
    /// Why it failed; the words may have blanks between them.
    pub rejection_reasons: Option<Vec<shared::CertificationRejectionReason>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PartnerClientCertification {
    /// `rejection_reasons`, empty if it was left out.
    pub fn rejection_reasons(&self) -> &[shared::CertificationRejectionReason] {
        self.rejection_reasons.as_deref().unwrap_or_default()
    }
}

/// Which client is to be certified.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerClientCertificationNeeded {
    /// Id of a business portfolio.
    pub client_business_id: Option<shared::BusinessId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Tier of the price by volume.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VolumeTier {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub tier_update_time: Option<Lenient<Timestamp>>,
    /// Category, such as UTILITY.
    pub pricing_category: Option<String>,
    /// Bounds of the tier, low:high.
    pub tier: Option<String>,
    /// Month from which it holds.
    pub effective_month: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Why.
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

/// By whom.
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
    /// How grave it is.
    pub alert_severity: Option<AlertSeverity>,
    /// Whether it still holds.
    pub alert_status: Option<AlertStatus>,
    /// What it is about.
    pub alert_type: Option<AlertType>,
    /// What happened, in words.
    pub alert_description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How grave it is.
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

/// Whether it still holds.
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

/// Payload of `account_settings_update`; comes for your own changes too.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountSettingsValue {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
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
    /// Settings of calling; the members are those of the number's settings, only some of them announced.
    /// The time zone of `call_hours` may be blacked out.
    pub calling: Option<CallingSettingsNotice>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    /// `servers`, empty if it was left out.
    pub fn servers(&self) -> &[shared::SipServer] {
        self.servers.as_deref().unwrap_or_default()
    }
}

/// Payload of `business_capability_update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessCapabilityValue {
    /// Limit per number, -1 for none; removed in February 2026.
    pub max_daily_conversation_per_phone: Option<i64>,
    /// An integer that some answers write as text.
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
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// The user name of the business; missing when it was revoked.
    pub username: Option<String>,
    /// What became of the user name.
    pub status: Option<BusinessUsernameState>,
    /// Why; since 2026-09-24.
    pub context: Option<BusinessUsernameContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Why; since 2026-09-24.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessUsernameContext {
    /// `revoked`.
    Revoked,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What became of the user name.
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
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// The decision.
    pub decision: Option<DisplayNameDecision>,
    /// The display name that was asked for.
    pub requested_verified_name: Option<String>,
    /// Why the name was rejected; null when it was not.
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

/// Why the name was rejected; null when it was not.
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
    pub extra: Extra,
}

/// What changed. UPGRADE, DOWNGRADE and FLAGGED stand in older texts only.
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

/// Unique users who may be written to in 24 hours. The members `old_limit` and `current_limit` were
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
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// What happened to the two-step PIN. The documentation says `PIN_REQUEST_SUCCESS`; it may mean
    /// `PIN_RESET_SUCCESS`.
    pub event: Option<SecurityEvent>,
    /// Who asked for it.
    pub requester: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What happened to the two-step PIN. The documentation says `PIN_REQUEST_SUCCESS`; it may mean
/// `PIN_RESET_SUCCESS`.
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
    /// State of the configuration; look-ups write an underscore in place of the blank.
    pub status: Option<PaymentConfigurationState>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_timestamp: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of the configuration; look-ups write an underscore in place of the blank.
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
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The users.
    pub contacts: Option<Vec<WebhookContact>>,
    /// What they want.
    pub user_preferences: Option<Vec<UserPreference>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl UserPreferencesValue {
    /// `contacts`, empty if it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `user_preferences`, empty if it was left out.
    pub fn user_preferences(&self) -> &[UserPreference] {
        self.user_preferences.as_deref().unwrap_or_default()
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
    pub user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the user id.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// In words.
    pub detail: Option<String>,
    /// What it is about.
    pub category: Option<UserPreferenceCategory>,
    /// stop: send no more marketing messages (error 131050 from now on); resume: send again; signup:
    /// asked for them.
    pub value: Option<UserPreferenceValue>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
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

/// stop: send no more marketing messages (error 131050 from now on); resume: send again; signup:
/// asked for them.
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
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The events.
    pub automatic_events: Option<Vec<AutomaticEvent>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AutomaticEventsValue {
    /// `automatic_events`, empty if it was left out.
    pub fn automatic_events(&self) -> &[AutomaticEvent] {
        self.automatic_events.as_deref().unwrap_or_default()
    }
}

/// A purchase or lead that the provider found in a chat that an advertisement opened.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticEvent {
    /// Id of the message it was found in.
    pub id: Option<Lenient<MessageId>>,
    /// What was found. The app dashboard's test payload has `lead_submitted` and purchase.
    pub event_name: Option<AutomaticEventName>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Id of the click on the advertisement.
    pub ctwa_clid: Option<String>,
    /// Sum of a purchase.
    pub custom_data: Option<AutomaticEventData>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What was found. The app dashboard's test payload has `lead_submitted` and purchase.
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

/// Sum of a purchase.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomaticEventData {
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// The amount times 1000.
    pub value: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl HistoryValue {
    /// `history`, empty if it was left out.
    pub fn history(&self) -> &[HistoryChunk] {
        self.history.as_deref().unwrap_or_default()
    }

    /// `messages`, empty if it was left out.
    pub fn messages(&self) -> &[IncomingMessage] {
        self.messages.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl HistoryChunk {
    /// `threads`, empty if it was left out.
    pub fn threads(&self) -> &[HistoryThread] {
        self.threads.as_deref().unwrap_or_default()
    }

    /// `errors`, empty if it was left out.
    pub fn errors(&self) -> &[WebhookError] {
        self.errors.as_deref().unwrap_or_default()
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
    pub extra: Extra,
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
    pub extra: Extra,
}

impl HistoryThread {
    /// `messages`, empty if it was left out.
    pub fn messages(&self) -> &[HistoryMessage] {
        self.messages.as_deref().unwrap_or_default()
    }
}

/// A past message, of the user or of the business.
///
/// From whom, to whom, when, and how far it came.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HistoryMessage {
    /// Message id (wamid).
    pub id: Lenient<MessageId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub from: Option<shared::WaId>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub to: Option<shared::WaId>,
    /// Business-scoped user id of the writer.
    pub from_user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the writer's user id.
    pub from_parent_user_id: Option<Lenient<Bsuid>>,
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
    pub extra: Extra,
}

impl HistoryMessage {
    /// With the members that are required and the content.
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

/// How far a past message came.
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
    pub extra: Extra,
}

impl AppStateSyncValue {
    /// `state_sync`, empty if it was left out.
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
    /// A contact of the app. `phone_number` is missing when it is hidden.
    pub contact: Option<AppContact>,
    /// How.
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

/// How.
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

/// A contact of the app. `phone_number` is missing when it is hidden.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppContact {
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the user id.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// User name, with @ in front in the documented samples.
    pub username: Option<ProfileUsername>,
    /// Name of a person, or a part of it.
    pub full_name: Option<shared::PersonName>,
    /// Name of a person, or a part of it.
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
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
    /// Which business number is meant.
    pub metadata: Option<WebhookMetadata>,
    /// The users.
    pub contacts: Option<Vec<WebhookContact>>,
    /// The messages.
    pub message_echoes: Option<Vec<MessageEcho>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MessageEchoesValue {
    /// `contacts`, empty if it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `message_echoes`, empty if it was left out.
    pub fn message_echoes(&self) -> &[MessageEcho] {
        self.message_echoes.as_deref().unwrap_or_default()
    }
}

/// A message that the business sent by other means than this API; edit and revoke among them.
///
/// From which number, to whom, and when.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageEcho {
    /// Message id (wamid).
    pub id: Lenient<MessageId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub from: Option<shared::WaId>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub to: Option<shared::WaId>,
    /// Business-scoped user id of the recipient.
    pub to_user_id: Option<Lenient<Bsuid>>,
    /// Parent form of the recipient's user id.
    pub to_parent_user_id: Option<Lenient<Bsuid>>,
    /// What was written, told apart by type.
    pub content: IncomingContent,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MessageEcho {
    /// With the members that are required and the content.
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
    pub extra: Extra,
}

impl FlowsValue {
    /// `errors`, empty if it was left out.
    pub fn errors(&self) -> &[FlowErrorCount] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// What happened. Rates are counted over 60 minutes on the client, 30 on the endpoint; availability
/// over 10.
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

/// State of a flow; the old one is missing when it is new.
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

/// Whether the bound was crossed or is kept again.
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
    pub extra: Extra,
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
    pub extra: Extra,
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
    pub extra: Extra,
}

impl StandbyContent {
    /// `contacts`, empty if it was left out.
    pub fn contacts(&self) -> &[WebhookContact] {
        self.contacts.as_deref().unwrap_or_default()
    }

    /// `messages`, empty if it was left out.
    pub fn messages(&self) -> &[IncomingMessage] {
        self.messages.as_deref().unwrap_or_default()
    }

    /// `message_echoes`, empty if it was left out.
    pub fn message_echoes(&self) -> &[StandbyEcho] {
        self.message_echoes.as_deref().unwrap_or_default()
    }

    /// `statuses`, empty if it was left out.
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The whole body that the owner gave to `send_message`.
    pub message: Option<Json>,
    /// The whole definition of the template.
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
    /// State of a flow; the old one is missing when it is new.
    pub status: Option<FlowEventStatus>,
    /// Categories.
    pub categories: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl StandbyFlow {
    /// `categories`, empty if it was left out.
    pub fn categories(&self) -> &[String] {
        self.categories.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl TrackingEventsValue {
    /// `events`, empty if it was left out.
    pub fn events(&self) -> &[TrackingEvent] {
        self.events.as_deref().unwrap_or_default()
    }
}

/// What became of a marketing message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackingEvent {
    /// Such as sent.
    pub event_name: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// To recognise the message by.
    pub tracking_data: Option<TrackingData>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Payload of `business_status_update`; only its event is known.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessStatusValue {
    /// What became of the account.
    pub event: Option<BusinessStatusEvent>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What became of the account.
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
    pub timestamp: Option<Lenient<Timestamp>>,
    /// From whom to whom.
    pub control_passed: Option<Handover>,
    /// From whom to whom.
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

/// `control_passed`: you own the conversation now; `control_taken`: you lost it.
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
    pub previous_owner_app_id: Option<Lenient<IntOrString>>,
    /// An integer that some answers write as text.
    pub new_owner_app_id: Option<Lenient<IntOrString>>,
    /// `meta_business_agent`; deprecated.
    pub previous_owner_app_role: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
        payload: Json,
        /// Why a listed event could not be read.
        problem: Option<String>,
    },
}
