// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Types of the events that the provider posts. The module `webhook` verifies and reads them.
//!
//! Types that you read: [`Payload`], [`WebhookEnvelope`], [`InboundMessages`], [`DeliveryReports`],
//! [`SeenReports`], [`PaymentEvent`], [`MarketingUpdateEvent`], [`TemplateUpdateEvent`],
//! [`IdentityChangeEvent`], [`UrlClickReport`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Bsuid, Extra, IntOrString, Json, Lenient, MessageId, Timestamp};

/// Any body, as far as it tells its event. There is no common envelope and no name of the event;
/// reports come in batches of up to 2000, and may come twice. Not signed unless set up so; header,
/// encoding and signed bytes of the HMAC are not documented. results with message is inbound, with
/// seenAt a seen report, with status or doneAt a delivery report; content.type is payment or
/// `user_identity_changed`, content.notificationMessagesStatus a marketing update, change a template
/// update, notificationType a click.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// Messages or reports, in batches.
    pub results: Option<Vec<Json>>,
    /// A single notification.
    pub content: Option<Extra>,
    /// Change of a template.
    pub change: Option<Extra>,
    /// CLICKED for a click.
    pub notification_type: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl WebhookEnvelope {
    /// `results`, or an empty slice if the member is missing.
    pub fn results(&self) -> &[Json] {
        self.results.as_deref().unwrap_or_default()
    }
}

/// Received messages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundMessages {
    /// The messages.
    pub results: Option<Vec<InboundMessage>>,
    /// How many there are here.
    pub message_count: Option<i32>,
    /// How many are still to come.
    pub pending_message_count: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl InboundMessages {
    /// `results`, or an empty slice if the member is missing.
    pub fn results(&self) -> &[InboundMessage] {
        self.results.as_deref().unwrap_or_default()
    }
}

/// A received message. from may be a business-scoped user id; messageId serves read marks and
/// quotes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundMessage {
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub to: Option<shared::SenderNumber>,
    /// WHATSAPP; further values are not documented.
    pub integration_type: Option<String>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub received_at: Option<Lenient<Timestamp>>,
    /// Keyword found in the text.
    pub keyword: Option<String>,
    /// Id of the message in WhatsApp.
    pub message_id: Option<Lenient<MessageId>>,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub paired_message_id: Option<shared::OutboundMessageId>,
    /// Your own text of the paired message.
    pub callback_data: Option<String>,
    /// The content, told apart by type.
    pub message: Option<InboundContent>,
    /// Price of the message.
    pub price: Option<InboundPrice>,
    /// Who wrote. Without phoneNumber the user hides it behind a user name; parentUserId comes for
    /// managed businesses only.
    pub contact: Option<InboundContactProfile>,
    /// State of the user's identity; only with identity checks switched on.
    pub identity: Option<InboundIdentity>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Price of the message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundPrice {
    /// Amount.
    pub price_per_message: Option<f64>,
    /// Currency code.
    pub currency: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Who wrote. Without phoneNumber the user hides it behind a user name; parentUserId comes for
/// managed businesses only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundContactProfile {
    /// Name that the user shows.
    pub name: Option<ProfileName>,
    /// Phone number of an end user, digits without plus sign.
    pub phone_number: Option<shared::UserNumber>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// The id that a whole portfolio shares.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// User name at Meta.
    pub username: Option<MetaUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Name that the user shows.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProfileName(String);

/// User name at Meta.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MetaUsername(String);

/// State of the user's identity; only with identity checks switched on.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundIdentity {
    /// Whether you confirmed it.
    pub acknowledged: Option<bool>,
    /// Hash of an end user's identity; another hash, another identity.
    pub hash: Option<shared::IdentityHash>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The content, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InboundContent {
    /// `TEXT`.
    Text(InboundTextContent),
    /// `LOCATION`.
    Location(InboundLocationContent),
    /// `IMAGE`.
    Image(InboundImageContent),
    /// `DOCUMENT`.
    Document(InboundDocumentContent),
    /// `AUDIO`.
    Audio(InboundAudioContent),
    /// `VIDEO`.
    Video(InboundVideoContent),
    /// `VOICE`.
    Voice(InboundVoiceContent),
    /// `CONTACT`.
    Contact(InboundContactsContent),
    /// `INFECTED_CONTENT`.
    InfectedContent(InboundInfectedContent),
    /// `BUTTON`.
    Button(InboundQuickReplyContent),
    /// `STICKER`.
    Sticker(InboundStickerContent),
    /// `INTERACTIVE_BUTTON_REPLY`.
    InteractiveButtonReply(InboundButtonReplyContent),
    /// `INTERACTIVE_LIST_REPLY`.
    InteractiveListReply(InboundListReplyContent),
    /// `INTERACTIVE_FLOW_REPLY`.
    InteractiveFlowReply(InboundFlowReplyContent),
    /// `INTERACTIVE_PAYMENT_CONFIRMATION`.
    InteractivePaymentConfirmation(InboundPaymentConfirmationContent),
    /// `INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT`.
    InteractivePaymentAcknowledgement(InboundPaymentAcknowledgementContent),
    /// `INTERACTIVE_CALL_PERMISSION_REPLY`.
    InteractiveCallPermissionReply(InboundCallPermissionReplyContent),
    /// `INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY`.
    InteractiveInThreadAuthenticationReply(InboundInThreadAuthenticationReplyContent),
    /// `ORDER`.
    Order(InboundOrderContent),
    /// `REACTION`.
    Reaction(InboundReactionContent),
    /// `UNSUPPORTED`. The second value: members beside it that the specification does not list.
    Unsupported(Option<InboundContext>, Extra),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Message or product that the user answers; from is who wrote it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundContext {
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// Id of the quoted message.
    pub id: Option<Lenient<MessageId>>,
    /// Id of a WhatsApp group.
    pub group_id: Option<InboundGroupId>,
    /// Product that the user answers.
    pub referred_product: Option<ReferredProduct>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of a WhatsApp group.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InboundGroupId(String);

/// Product that the user answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferredProduct {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: Option<shared::CatalogId>,
    /// Id of a product in its catalogue, as the shop gave it.
    pub product_retailer_id: Option<shared::ProductRetailerId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Advertisement or post that the user came from. ctwaClickId serves the conversions.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Referral {
    /// Kind of source.
    pub source_type: Option<ReferralSourceType>,
    /// Id of the advertisement or post.
    pub source_id: Option<String>,
    /// Its address.
    pub source_url: Option<String>,
    /// Its headline.
    pub headline: Option<String>,
    /// Its text.
    pub body: Option<String>,
    /// Picture of the source, told apart by type.
    pub referral_media: Option<ReferralMedia>,
    /// Id of the click on an advertisement that opened the chat; comes with the first message, in
    /// referral.
    pub ctwa_click_id: Option<shared::CtwaClickId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Kind of source.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferralSourceType {
    /// `AD`.
    Ad,
    /// `POST`.
    Post,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Picture of the source, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReferralMedia {
    /// `IMAGE`.
    Image(ReferralMediaImage),
    /// `VIDEO`.
    Video(ReferralMediaVideo),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// An image.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferralMediaImage {
    /// Address of the image.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A video.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferralMediaVideo {
    /// Address of the video.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
/// is the media id. It may expire.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InboundMediaUrl(String);

/// A text.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundTextContent {
    /// The text.
    pub text: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A place.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundLocationContent {
    /// Degrees, -90 to 90.
    pub latitude: Option<f64>,
    /// Degrees, -180 to 180.
    pub longitude: Option<f64>,
    /// Address.
    pub address: Option<String>,
    /// Name of the place.
    pub name: Option<String>,
    /// Web page of the place.
    pub url: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An image.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundImageContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundDocumentContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An audio file; a voice note comes as VOICE.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundAudioContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A video.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundVideoContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A voice note.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundVoiceContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Contact cards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundContactsContent {
    /// The cards.
    pub contacts: Option<Vec<InboundContact>>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl InboundContactsContent {
    /// `contacts`, or an empty slice if the member is missing.
    pub fn contacts(&self) -> &[InboundContact] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

/// A contact card.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundContact {
    /// Postal addresses.
    pub addresses: Option<Vec<InboundAddress>>,
    /// Date, YYYY-MM-DD.
    pub birthday: Option<String>,
    /// Mail addresses.
    pub emails: Option<Vec<InboundEmail>>,
    /// A name.
    pub name: Option<InboundName>,
    /// Where the person works.
    pub org: Option<InboundOrganization>,
    /// Phone numbers.
    pub phones: Option<Vec<InboundPhone>>,
    /// Web pages.
    pub urls: Option<Vec<InboundUrl>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl InboundContact {
    /// `addresses`, or an empty slice if the member is missing.
    pub fn addresses(&self) -> &[InboundAddress] {
        self.addresses.as_deref().unwrap_or_default()
    }

    /// `emails`, or an empty slice if the member is missing.
    pub fn emails(&self) -> &[InboundEmail] {
        self.emails.as_deref().unwrap_or_default()
    }

    /// `phones`, or an empty slice if the member is missing.
    pub fn phones(&self) -> &[InboundPhone] {
        self.phones.as_deref().unwrap_or_default()
    }

    /// `urls`, or an empty slice if the member is missing.
    pub fn urls(&self) -> &[InboundUrl] {
        self.urls.as_deref().unwrap_or_default()
    }
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundAddress {
    /// Street and number.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Two letters of the country.
    pub country_code: Option<String>,
    /// Kind, such as HOME.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A mail address.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundEmail {
    /// Mail address of a contact card.
    pub email: Option<shared::ContactEmail>,
    /// Kind, such as HOME.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundName {
    /// Name of a person.
    pub first_name: Option<shared::PersonName>,
    /// Name of a person.
    pub last_name: Option<shared::PersonName>,
    /// Name of a person.
    pub middle_name: Option<shared::PersonName>,
    /// What follows the name.
    pub name_suffix: Option<String>,
    /// What stands before the name.
    pub name_prefix: Option<String>,
    /// Name of a person.
    pub formatted_name: Option<shared::PersonName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Where the person works.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundOrganization {
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A phone number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundPhone {
    /// Phone number of a contact card, as its owner wrote it.
    pub phone: Option<shared::ContactPhone>,
    /// Kind of phone number.
    pub type_: Option<shared::PhoneType>,
    /// WhatsApp account of a contact, the phone number in digits.
    pub wa_id: Option<shared::WaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A web page.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundUrl {
    /// Address.
    pub url: Option<String>,
    /// Kind, such as HOME.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A file with malware; it is not handed on.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundInfectedContent {
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// What was found.
    pub malware: Option<String>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Press of a quick reply of a template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundQuickReplyContent {
    /// Text of the button, at most 128 characters.
    pub text: Option<String>,
    /// Your payload, at most 128 characters.
    pub payload: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A sticker.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundStickerContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Press of a reply button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundButtonReplyContent {
    /// Your id of the button, at most 256 characters.
    pub id: Option<String>,
    /// Text of the button, at most 20 characters.
    pub title: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Choice from a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundListReplyContent {
    /// Your id of the row, at most 200 characters.
    pub id: Option<String>,
    /// Title of the row, at most 24 characters.
    pub title: Option<String>,
    /// Description of the row, at most 72 characters.
    pub description: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// End of a flow.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundFlowReplyContent {
    /// Text of the answer.
    pub text: Option<String>,
    /// What the user entered; its members are those of your flow.
    pub response: Option<Extra>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A payment was made.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundPaymentConfirmationContent {
    /// Id that the payment service gave to the payment.
    pub reference_id: Option<shared::PaymentReferenceId>,
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub payment_id: Option<shared::PaymentId>,
    /// Where a transaction stands.
    pub status: Option<shared::PaymentTransactionStatus>,
    /// Currency of a payment.
    pub currency: Option<shared::PaymentCurrency>,
    /// An amount, value divided by offset.
    pub total_amount: Option<PaymentAmount>,
    /// Id of one transaction of a payment.
    pub transaction_id: Option<shared::PaymentTransactionId>,
    /// Payment system of a transaction.
    pub transaction_type: Option<shared::PaymentTransactionType>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An amount, value divided by offset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentAmount {
    /// Amount times offset.
    pub value: Option<i32>,
    /// Divisor, such as 100.
    pub offset: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The user confirms a payment. Not in the vendor's schema; known from an example only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundPaymentAcknowledgementContent {
    /// PIX; further values are not documented.
    pub payment_acknowledgement_type: Option<String>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub payment_id: Option<shared::PaymentId>,
    /// Id that the payment service gave to the payment.
    pub reference_id: Option<shared::PaymentReferenceId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Answer to the question for the permission to call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundCallPermissionReplyContent {
    /// The answer, and until when it holds.
    pub call_permission_reply: Option<CallPermissionReply>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The answer, and until when it holds.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermissionReply {
    /// Whether you may call.
    pub response: Option<CallPermissionAnswer>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub expiration_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether you may call.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallPermissionAnswer {
    /// `ACCEPT`.
    Accept,
    /// `REJECT`.
    Reject,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Outcome of an authentication in the chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundInThreadAuthenticationReplyContent {
    /// The outcome.
    pub in_thread_authentication_reply: Option<InThreadAuthenticationReply>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The outcome.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InThreadAuthenticationReply {
    /// Outcome of an authentication.
    pub status: Option<InThreadAuthenticationStatus>,
    /// Hash of the user's passkey for this business.
    pub business_scoped_passkey_hash: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Outcome of an authentication.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InThreadAuthenticationStatus {
    /// `UNSUPPORTED`.
    Unsupported,
    /// `VERIFIED`.
    Verified,
    /// `INTERACTION_CANCELED`.
    InteractionCanceled,
    /// `VERIFICATION_FAILED`.
    VerificationFailed,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// An order from the catalogue.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundOrderContent {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: Option<shared::CatalogId>,
    /// What was ordered.
    pub product_items: Option<Vec<ProductItem>>,
    /// Note of the user.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl InboundOrderContent {
    /// `productItems`, or an empty slice if the member is missing.
    pub fn product_items(&self) -> &[ProductItem] {
        self.product_items.as_deref().unwrap_or_default()
    }
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductItem {
    /// Currency code.
    pub currency: Option<String>,
    /// Price of one piece.
    pub item_price: Option<f64>,
    /// Id of a product in its catalogue, as the shop gave it.
    pub product_retailer_id: Option<shared::ProductRetailerId>,
    /// Number of pieces, at least 1.
    pub quantity: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A reaction to the message in context, added or taken back.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundReactionContent {
    /// The emoji.
    pub emoji: Option<String>,
    /// What happened to the reaction.
    pub action: Option<ReactionAction>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What happened to the reaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReactionAction {
    /// `ADDED`.
    Added,
    /// `REMOVED`.
    Removed,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Delivery reports.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeliveryReports {
    /// The reports.
    pub results: Option<Vec<DeliveryReport>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl DeliveryReports {
    /// `results`, or an empty slice if the member is missing.
    pub fn results(&self) -> &[DeliveryReport] {
        self.results.as_deref().unwrap_or_default()
    }
}

/// What became of a message. A message may get several; tell repeats by messageId and status.id.
/// callbackData, entityId, applicationId and from are not documented here; the sends promise the
/// first three.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeliveryReport {
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
    /// Price of the message.
    pub price: Option<ReportPrice>,
    /// State of the message. Pending states pass; `DELIVERED_TO_OPERATOR` (2) may be followed by
    /// another.
    pub status: Option<ReportStatus>,
    /// Why a message failed; `NO_ERROR` (0) when it did not.
    pub error: Option<ReportError>,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub done_at: Option<Lenient<Timestamp>>,
    /// Number of messages made of the request.
    pub message_count: Option<i32>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub sent_at: Option<Lenient<Timestamp>>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: Option<shared::Destination>,
    /// The user. Without phoneNumber the user hides it behind a user name.
    pub contact: Option<ReportContact>,
    /// Your own text of the message.
    pub callback_data: Option<String>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: Option<shared::SenderNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Price of the message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReportPrice {
    /// Currency code.
    pub currency: Option<String>,
    /// Amount.
    pub price_per_message: Option<f64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of the message. Pending states pass; `DELIVERED_TO_OPERATOR` (2) may be followed by
/// another.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReportStatus {
    /// PENDING, UNDELIVERABLE, DELIVERED, EXPIRED or REJECTED.
    pub group_name: Option<String>,
    /// Id of the status; 5 is delivered to the phone. Id 87 stands in two groups.
    pub id: Option<i32>,
    /// 1 pending, 2 undeliverable, 3 delivered, 4 expired, 5 rejected.
    pub group_id: Option<i32>,
    /// Name of the status, such as `DELIVERED_TO_HANDSET`; may differ with age.
    pub name: Option<String>,
    /// What to do about it.
    pub action: Option<String>,
    /// Text for a person.
    pub description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Why a message failed; `NO_ERROR` (0) when it did not.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReportError {
    /// Text for a person.
    pub description: Option<String>,
    /// true means that a retry is useless.
    pub permanent: Option<bool>,
    /// Name of the fault, such as `EC_NO_SESSION`.
    pub name: Option<String>,
    /// Code of the fault, such as 7010.
    pub id: Option<i32>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// 0 none, 1 client, 2 provider, 3 system; for text messages handset, user, operator.
    pub group_id: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The user. Without phoneNumber the user hides it behind a user name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReportContact {
    /// Name that the user shows.
    pub name: Option<ProfileName>,
    /// Phone number of an end user, digits without plus sign.
    pub phone_number: Option<shared::UserNumber>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// The id that a whole portfolio shares.
    pub parent_user_id: Option<Lenient<Bsuid>>,
    /// User name at Meta.
    pub username: Option<MetaUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Seen reports.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SeenReports {
    /// The reports.
    pub results: Option<Vec<SeenReport>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SeenReports {
    /// `results`, or an empty slice if the member is missing.
    pub fn results(&self) -> &[SeenReport] {
        self.results.as_deref().unwrap_or_default()
    }
}

/// A message was read. from is the reader and to your sender, the other way round than in the
/// delivery report.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SeenReport {
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub to: Option<shared::SenderNumber>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub sent_at: Option<Lenient<Timestamp>>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub seen_at: Option<Lenient<Timestamp>>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// The user. Without phoneNumber the user hides it behind a user name.
    pub contact: Option<ReportContact>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// News of a payment; from is your sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentEvent {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: Option<shared::SenderNumber>,
    /// A payment; from is the payer.
    pub content: Option<PaymentNotification>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A payment; from is the payer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentNotification {
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// Always payment.
    pub type_: Option<String>,
    /// Id that the payment service gave to the payment.
    pub reference_id: Option<shared::PaymentReferenceId>,
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub payment_id: Option<shared::PaymentId>,
    /// Where a payment stands.
    pub payment_status: Option<shared::PaymentStatus>,
    /// Currency of a payment.
    pub currency: Option<shared::PaymentCurrency>,
    /// Amount times totalAmountOffset.
    pub total_amount_value: Option<i64>,
    /// Divisor, such as 100.
    pub total_amount_offset: Option<i64>,
    /// Your own data of the order, a list of texts (PayU) or an object of texts (Razorpay).
    pub callback_data: Option<Json>,
    /// Its transactions.
    pub transactions: Option<Vec<PaymentTransactionNotification>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PaymentNotification {
    /// `transactions`, or an empty slice if the member is missing.
    pub fn transactions(&self) -> &[PaymentTransactionNotification] {
        self.transactions.as_deref().unwrap_or_default()
    }
}

/// A transaction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentTransactionNotification {
    /// Id of one transaction of a payment.
    pub id: Option<shared::PaymentTransactionId>,
    /// Payment system of a transaction.
    pub type_: Option<shared::PaymentTransactionType>,
    /// Where a transaction stands.
    pub status: Option<shared::PaymentTransactionStatus>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_timestamp: Option<Lenient<Timestamp>>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub updated_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A user takes or refuses marketing; from is your sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MarketingUpdateEvent {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: Option<shared::SenderNumber>,
    /// The user's wish; from is the user.
    pub content: Option<MarketingUpdate>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The user's wish; from is the user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MarketingUpdate {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub sender: Option<shared::SenderNumber>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// stop or resume; further values are not documented.
    pub notification_messages_status: Option<String>,
    /// Text for a person.
    pub description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A template changed. messageTemplateId is text since version 3.210.0 and a number before; entityId
/// and applicationId are numbers here, text elsewhere.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateUpdateEvent {
    /// A number that comes as text from some versions.
    pub message_template_id: Option<Lenient<IntOrString>>,
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub message_template_name: Option<shared::TemplateName>,
    /// Language of a template; one name may stand in several languages.
    pub message_template_language: Option<shared::TemplateLanguage>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub timestamp: Option<Lenient<Timestamp>>,
    /// What changed, told apart by type.
    pub change: Option<TemplateChange>,
    /// A number that comes as text from some versions.
    pub entity_id: Option<Lenient<IntOrString>>,
    /// A number that comes as text from some versions.
    pub application_id: Option<Lenient<IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What changed, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateChange {
    /// `TEMPLATE_STATUS_UPDATE`.
    TemplateStatusUpdate(TemplateStatusChange),
    /// `TEMPLATE_CATEGORY_UPDATE`.
    TemplateCategoryUpdate(TemplateCategoryChange),
    /// `TEMPLATE_QUALITY_UPDATE`.
    TemplateQualityUpdate(TemplateQualityChange),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// New state.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateStatusChange {
    /// Where a template stands.
    pub new_status: Option<shared::TemplateStatus>,
    /// Why a template was refused.
    pub reason: Option<TemplateRejectionReason>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Why a template was refused.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateRejectionReason {
    /// `ABUSIVE_CONTENT`.
    AbusiveContent,
    /// `INCORRECT_CATEGORY`.
    IncorrectCategory,
    /// `INVALID_FORMAT`.
    InvalidFormat,
    /// `NONE`.
    None,
    /// `SCAM`.
    Scam,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// New category.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCategoryChange {
    /// Category of a template. Meta may change it by itself.
    pub previous_category: Option<shared::TemplateCategory>,
    /// Category of a template. Meta may change it by itself.
    pub new_category: Option<shared::TemplateCategory>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// New quality.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateQualityChange {
    /// Quality rating of a template.
    pub previous_quality_score: Option<shared::TemplateQuality>,
    /// Quality rating of a template.
    pub new_quality_score: Option<shared::TemplateQuality>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The identity of a user changed; from is your sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityChangeEvent {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: Option<shared::SenderNumber>,
    /// The change.
    pub content: Option<IdentityChange>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The change.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityChange {
    /// Text for a person.
    pub description: Option<String>,
    /// Hash of an end user's identity; another hash, another identity.
    pub hash: Option<shared::IdentityHash>,
    /// Kind of change.
    pub type_: Option<IdentityChangeType>,
    /// Phone number of an end user, digits without plus sign.
    pub user_number: Option<shared::UserNumber>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Kind of change.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityChangeType {
    /// `user_identity_changed`.
    UserIdentityChanged,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A click on a short link. By analogy with the click report of text messages.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlClickReport {
    /// CLICKED.
    pub notification_type: Option<String>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub recipient: Option<shared::Destination>,
    /// Address that was opened.
    pub url: Option<String>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub send_date_time: Option<Lenient<Timestamp>>,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
    /// Your own text of the message.
    pub callback_data: Option<String>,
    /// Device of the user.
    pub recipient_info: Option<UrlClickDevice>,
    /// Where the user is.
    pub geo_location_info: Option<UrlClickPlace>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Device of the user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlClickDevice {
    /// Kind of device.
    pub device_type: Option<String>,
    /// Operating system.
    pub os: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Where the user is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlClickPlace {
    /// Country.
    pub country_name: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The payload of an event. The event's name decides the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `receive-inbound-whatsapp-messages`: Received messages of all kinds.
    ///
    /// The body is schema itself. Answer 200; deliveries are retried, on an unknown schedule, so tell
    /// repeats by messageId. No event tells that a voice note was played.
    ReceiveInboundWhatsappMessages(Box<InboundMessages>),
    /// `receive-whatsapp-delivery-reports`: Delivery reports.
    ///
    /// The body is schema itself. May go to the same address as seen reports; a report with seenAt is
    /// one of those. Codes are in x-errors of common.yaml, those of error by id, those of status by
    /// name.
    ReceiveWhatsappDeliveryReports(Box<DeliveryReports>),
    /// `receive-whatsapp-seen-reports`: Seen (read) reports.
    ///
    /// The body is schema itself. Goes to the address of delivery reports.
    ReceiveWhatsappSeenReports(Box<SeenReports>),
    /// `receive-whatsapp-payment-notification`: News of a payment.
    ///
    /// The body is schema itself.
    ReceiveWhatsappPaymentNotification(Box<PaymentEvent>),
    /// `receive-whatsapp-marketing-update-notification`: A user refuses or takes marketing messages.
    ///
    /// The body is schema itself.
    ReceiveWhatsappMarketingUpdateNotification(Box<MarketingUpdateEvent>),
    /// `receive-whatsapp-message-template-update-events`: State, category or quality of a template
    /// changed.
    ///
    /// The body is schema itself.
    ReceiveWhatsappMessageTemplateUpdateEvents(Box<TemplateUpdateEvent>),
    /// `receive-whatsapp-identity-change-notification`: The identity of a user changed.
    ///
    /// The body is schema itself. Off until the provider switches it on.
    ReceiveWhatsappIdentityChangeNotification(Box<IdentityChangeEvent>),
    /// `url-click-report`: A short link was opened.
    ///
    /// The body is schema itself; goes to urlOptions.trackingUrl. Not documented for WhatsApp; by
    /// analogy with the click report of text messages, which has the same urlOptions.
    UrlClickReport(Box<UrlClickReport>),
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
