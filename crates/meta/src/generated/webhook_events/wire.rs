// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `webhook_events` are read, written, converted and checked.

use super::*;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter, WriteMembers,
    debug_addresses, open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Lenient, MessageId, Timestamp, chat_of, mask, phone_id};

impl WriteMembers for WebhookEnvelope {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("object", &self.object)?;
        object.member("entry", &self.entry)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookEnvelope);

impl FromMembers for WebhookEnvelope {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            object: members.lenient("object")?,
            entry: members.always("entry")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookEnvelope);

impl WriteMembers for WebhookEntry {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("time", &self.time)?;
        object.member("changes", &self.changes)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookEntry);

impl FromMembers for WebhookEntry {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            time: members.lenient("time")?,
            changes: members.always("changes")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookEntry);
string_id!(impl WebhookEntryId);

impl WriteMembers for WebhookChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("field", &self.field)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookChange);

impl FromMembers for WebhookChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            field: members.always("field")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookChange);
open_enum!(
    impl WebhookField { Messages = "messages", AccountAlerts = "account_alerts",
    AccountReviewUpdate = "account_review_update", AccountSettingsUpdate =
    "account_settings_update", AccountUpdate = "account_update", AutomaticEvents =
    "automatic_events", BusinessCapabilityUpdate = "business_capability_update",
    BusinessStatusUpdate = "business_status_update", BusinessUsernameUpdate =
    "business_username_update", BusinessUsernameUpdates = "business_username_updates",
    Calls = "calls", Flows = "flows", GroupLifecycleUpdate = "group_lifecycle_update",
    GroupParticipantUpdate = "group_participant_update", GroupParticipantsUpdate =
    "group_participants_update", GroupSettingsUpdate = "group_settings_update",
    GroupStatusUpdate = "group_status_update", History = "history", MessageEchoes =
    "message_echoes", MessageTemplateComponentsUpdate =
    "message_template_components_update", MessageTemplateQualityUpdate =
    "message_template_quality_update", MessageTemplateStatusUpdate =
    "message_template_status_update", MessagingHandovers = "messaging_handovers",
    PartnerSolutions = "partner_solutions", PaymentConfigurationUpdate =
    "payment_configuration_update", PhoneNumberNameUpdate = "phone_number_name_update",
    PhoneNumberQualityUpdate = "phone_number_quality_update", Security = "security",
    SmbAppStateSync = "smb_app_state_sync", SmbMessageEchoes = "smb_message_echoes",
    Standby = "standby", TemplateCategoryUpdate = "template_category_update",
    TemplateCorrectCategoryDetection = "template_correct_category_detection",
    TrackingEvents = "tracking_events", UserPreferences = "user_preferences" }
);

impl WriteMembers for MessagesValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("messages", &self.messages)?;
        object.optional("statuses", &self.statuses)?;
        object.optional("user_actions", &self.user_actions)?;
        object.optional("errors", &self.errors)?;
        object.optional("conversation_context", &self.conversation_context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessagesValue);

impl FromMembers for MessagesValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(MessagesValue);

impl WriteMembers for UserAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("action_type", &self.action_type)?;
        object.optional("timestamp", &self.timestamp)?;
        object
            .optional(
                "marketing_messages_link_click_data",
                &self.marketing_messages_link_click_data,
            )?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UserAction);

impl FromMembers for UserAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            action_type: members.lenient("action_type")?,
            timestamp: members.lenient("timestamp")?,
            marketing_messages_link_click_data: members
                .lenient("marketing_messages_link_click_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UserAction);
open_enum!(
    impl UserActionType { MarketingMessagesLinkClick = "marketing_messages_link_click",
    LandingPageView = "landing_page_view" }
);

impl WriteMembers for LinkClick {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("click_component", &self.click_component)?;
        object.optional("product_id", &self.product_id)?;
        object.optional("click_id", &self.click_id)?;
        object.optional("tracking_token", &self.tracking_token)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LinkClick);

impl FromMembers for LinkClick {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            click_component: members.lenient("click_component")?,
            product_id: members.lenient("product_id")?,
            click_id: members.lenient("click_id")?,
            tracking_token: members.lenient("tracking_token")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LinkClick);
open_enum!(impl LinkClickComponent { Cta = "cta", Body = "body" });

impl WriteMembers for WebhookMetadata {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("phone_number_id", &self.phone_number_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookMetadata);

impl FromMembers for WebhookMetadata {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_phone_number: members.lenient("display_phone_number")?,
            phone_number_id: members.lenient("phone_number_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookMetadata);

impl WriteMembers for WebhookContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("profile", &self.profile)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("identity_key_hash", &self.identity_key_hash)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookContact);

impl FromMembers for WebhookContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(WebhookContact);

impl WriteMembers for WebhookProfile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookProfile);

impl FromMembers for WebhookProfile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            username: members.lenient("username")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookProfile);
string_id!(impl sensitive ProfileUsername);

impl WriteMembers for WebhookError {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("code", &self.code)?;
        object.optional("title", &self.title)?;
        object.optional("message", &self.message)?;
        object.optional("error_data", &self.error_data)?;
        object.optional("href", &self.href)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookError);

impl FromMembers for WebhookError {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(WebhookError);

impl WriteMembers for ConversationContext {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.optional("summary", &self.summary)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ConversationContext);

impl FromMembers for ConversationContext {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            summary: members.lenient("summary")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ConversationContext);
open_enum!(impl ConversationContextType { Summary = "summary" });

impl WriteMembers for ConversationSummary {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ConversationSummary);

impl FromMembers for ConversationSummary {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ConversationSummary);

impl IncomingMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        id: Lenient<MessageId>,
        timestamp: Lenient<Timestamp>,
        content: IncomingContent,
    ) -> Self {
        Self {
            id,
            timestamp: Some(timestamp),
            from: Default::default(),
            from_user_id: Default::default(),
            from_parent_user_id: Default::default(),
            from_logical_id: Default::default(),
            group_id: Default::default(),
            context: Default::default(),
            referral: Default::default(),
            identity: Default::default(),
            errors: Default::default(),
            content,
            extra: Default::default(),
        }
    }
}

impl WriteMembers for IncomingMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        object.rest(&self.content)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingMessage);

impl FromMembers for IncomingMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
            content: FromMembers::from_members(members)?,
            extra: members.extra()?,
        })
    }
}
read_object!(IncomingMessage);

impl WriteMembers for IncomingContext {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("from", &self.from)?;
        object.optional("id", &self.id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("forwarded", &self.forwarded)?;
        object.optional("frequently_forwarded", &self.frequently_forwarded)?;
        object.optional("referred_product", &self.referred_product)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingContext);

impl FromMembers for IncomingContext {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(IncomingContext);

impl WriteMembers for ReferredProduct {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("catalog_id", &self.catalog_id)?;
        object.optional("product_retailer_id", &self.product_retailer_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReferredProduct);

impl FromMembers for ReferredProduct {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.lenient("catalog_id")?,
            product_retailer_id: members.lenient("product_retailer_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReferredProduct);
debug_addresses!(
    Referral { source_url : address, source_id, source_type, headline, body, media_type,
    image_url : address, video_url : address, thumbnail_url : address, ctwa_clid,
    welcome_message, extra }
);

impl WriteMembers for Referral {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(Referral);

impl FromMembers for Referral {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(Referral);
open_enum!(impl ReferralSource { Ad = "ad", Post = "post" });
open_enum!(impl ReferralMedia { Image = "image", Video = "video" });

impl WriteMembers for ReferralWelcome {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReferralWelcome);

impl FromMembers for ReferralWelcome {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReferralWelcome);

impl WriteMembers for IdentityChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("acknowledged", &self.acknowledged)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("hash", &self.hash)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IdentityChange);

impl FromMembers for IdentityChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            acknowledged: members.lenient("acknowledged")?,
            created_timestamp: members.lenient("created_timestamp")?,
            hash: members.lenient("hash")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IdentityChange);

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

impl WriteMembers for IncomingContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.member("text", value)?;
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)?;
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)?;
            }
            Self::Audio(value) => {
                object.member("type", "audio")?;
                object.member("audio", value)?;
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)?;
            }
            Self::Sticker(value) => {
                object.member("type", "sticker")?;
                object.member("sticker", value)?;
            }
            Self::Location(value) => {
                object.member("type", "location")?;
                object.member("location", value)?;
            }
            Self::Contacts(value) => {
                object.member("type", "contacts")?;
                object.rest(value)?;
            }
            Self::Reaction(value) => {
                object.member("type", "reaction")?;
                object.member("reaction", value)?;
            }
            Self::Order(value) => {
                object.member("type", "order")?;
                object.member("order", value)?;
            }
            Self::Button(value) => {
                object.member("type", "button")?;
                object.member("button", value)?;
            }
            Self::Interactive(value) => {
                object.member("type", "interactive")?;
                object.member("interactive", value)?;
            }
            Self::System(value) => {
                object.member("type", "system")?;
                object.member("system", value)?;
            }
            Self::Edit(value) => {
                object.member("type", "edit")?;
                object.member("edit", value)?;
            }
            Self::Revoke(value) => {
                object.member("type", "revoke")?;
                object.member("revoke", value)?;
            }
            Self::RequestWelcome(value) => {
                object.member("type", "request_welcome")?;
                object.rest(value)?;
            }
            Self::Unsupported(value) => {
                object.member("type", "unsupported")?;
                object.optional("unsupported", value)?;
            }
            Self::NotKnown(value) => {
                object.member("type", "unknown")?;
                object.rest(value)?;
            }
            Self::MediaPlaceholder(value) => {
                object.member("type", "media_placeholder")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(IncomingContent);

impl FromMembers for IncomingContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(IncomingContent);

impl WriteMembers for IncomingText {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("body", &self.body)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingText);

impl FromMembers for IncomingText {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.lenient("body")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IncomingText);
debug_addresses!(IncomingImage { id, mime_type, sha256, caption, url : address, extra });

impl WriteMembers for IncomingImage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("caption", &self.caption)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingImage);

impl FromMembers for IncomingImage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(IncomingImage);
debug_addresses!(IncomingVideo { id, mime_type, sha256, caption, url : address, extra });

impl WriteMembers for IncomingVideo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("caption", &self.caption)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingVideo);

impl FromMembers for IncomingVideo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(IncomingVideo);
debug_addresses!(IncomingAudio { id, mime_type, sha256, url : address, voice, extra });

impl WriteMembers for IncomingAudio {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("url", &self.url)?;
        object.optional("voice", &self.voice)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingAudio);

impl FromMembers for IncomingAudio {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(IncomingAudio);
debug_addresses!(
    IncomingDocument { id, mime_type, sha256, filename, caption, url : address, extra }
);

impl WriteMembers for IncomingDocument {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("filename", &self.filename)?;
        object.optional("caption", &self.caption)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingDocument);

impl FromMembers for IncomingDocument {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(IncomingDocument);
debug_addresses!(
    IncomingSticker { id, mime_type, sha256, animated, url : address, extra }
);

impl WriteMembers for IncomingSticker {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("animated", &self.animated)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingSticker);

impl FromMembers for IncomingSticker {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(IncomingSticker);
debug_addresses!(
    IncomingLocation { latitude, longitude, name, address, url : address, extra }
);

impl WriteMembers for IncomingLocation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("latitude", &self.latitude)?;
        object.optional("longitude", &self.longitude)?;
        object.optional("name", &self.name)?;
        object.optional("address", &self.address)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingLocation);

impl FromMembers for IncomingLocation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(IncomingLocation);

impl WriteMembers for IncomingContactsMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("contacts", &self.contacts)?;
        object.optional("origin", &self.origin)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingContactsMessage);

impl FromMembers for IncomingContactsMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contacts: members.lenient("contacts")?,
            origin: members.lenient("origin")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IncomingContactsMessage);
open_enum!(impl ContactsOrigin { ContactRequest = "contact_request", Other = "other" });

impl WriteMembers for IncomingContactCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("birthday", &self.birthday)?;
        object.optional("addresses", &self.addresses)?;
        object.optional("emails", &self.emails)?;
        object.optional("org", &self.org)?;
        object.optional("phones", &self.phones)?;
        object.optional("urls", &self.urls)?;
        object.optional("vcard", &self.vcard)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingContactCard);

impl FromMembers for IncomingContactCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(IncomingContactCard);

impl WriteMembers for IncomingReaction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message_id", &self.message_id)?;
        object.optional("emoji", &self.emoji)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingReaction);

impl FromMembers for IncomingReaction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.lenient("message_id")?,
            emoji: members.lenient("emoji")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IncomingReaction);

impl WriteMembers for IncomingOrder {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("catalog_id", &self.catalog_id)?;
        object.optional("text", &self.text)?;
        object.optional("product_items", &self.product_items)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingOrder);

impl FromMembers for IncomingOrder {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.lenient("catalog_id")?,
            text: members.lenient("text")?,
            product_items: members.lenient("product_items")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IncomingOrder);

impl WriteMembers for IncomingOrderItem {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("product_retailer_id", &self.product_retailer_id)?;
        object.optional("quantity", &self.quantity)?;
        object.optional("item_price", &self.item_price)?;
        object.optional("currency", &self.currency)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingOrderItem);

impl FromMembers for IncomingOrderItem {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            product_retailer_id: members.lenient("product_retailer_id")?,
            quantity: members.lenient("quantity")?,
            item_price: members.lenient("item_price")?,
            currency: members.lenient("currency")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IncomingOrderItem);

impl WriteMembers for IncomingButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("payload", &self.payload)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingButton);

impl FromMembers for IncomingButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payload: members.lenient("payload")?,
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IncomingButton);

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

impl WriteMembers for InteractiveReply {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::ButtonReply(value, extra) => {
                object.member("type", "button_reply")?;
                object.member("button_reply", value)?;
                object.rest(extra)?;
            }
            Self::ListReply(value, extra) => {
                object.member("type", "list_reply")?;
                object.member("list_reply", value)?;
                object.rest(extra)?;
            }
            Self::NfmReply(value, extra) => {
                object.member("type", "nfm_reply")?;
                object.member("nfm_reply", value)?;
                object.rest(extra)?;
            }
            Self::CallPermissionReply(value, extra) => {
                object.member("type", "call_permission_reply")?;
                object.member("call_permission_reply", value)?;
                object.rest(extra)?;
            }
            Self::PaymentMethod(value, extra) => {
                object.member("type", "payment_method")?;
                object.member("payment_method", value)?;
                object.rest(extra)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveReply);

impl FromMembers for InteractiveReply {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(InteractiveReply);

impl WriteMembers for ButtonReply {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("title", &self.title)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ButtonReply);

impl FromMembers for ButtonReply {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            title: members.lenient("title")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ButtonReply);

impl WriteMembers for ListReply {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("title", &self.title)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListReply);

impl FromMembers for ListReply {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            title: members.lenient("title")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListReply);

impl WriteMembers for FormReply {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("response_json", &self.response_json)?;
        object.optional("body", &self.body)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FormReply);

impl FromMembers for FormReply {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            response_json: members.lenient("response_json")?,
            body: members.lenient("body")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FormReply);
open_enum!(impl FormReplyName { Flow = "flow", AddressMessage = "address_message" });

impl WriteMembers for CallPermissionReply {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("response", &self.response)?;
        object.optional("is_permanent", &self.is_permanent)?;
        object.optional("expiration_timestamp", &self.expiration_timestamp)?;
        object.optional("response_source", &self.response_source)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallPermissionReply);

impl FromMembers for CallPermissionReply {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            response: members.lenient("response")?,
            is_permanent: members.lenient("is_permanent")?,
            expiration_timestamp: members.lenient("expiration_timestamp")?,
            response_source: members.lenient("response_source")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallPermissionReply);
open_enum!(impl CallPermissionResponse { Accept = "accept", Reject = "reject" });
open_enum!(
    impl CallPermissionSource { UserAction = "user_action", Automatic = "automatic" }
);

impl WriteMembers for PaymentMethodReply {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("payment_method", &self.payment_method)?;
        object.optional("payment_timestamp", &self.payment_timestamp)?;
        object.optional("reference_id", &self.reference_id)?;
        object.optional("last_four_digits", &self.last_four_digits)?;
        object.optional("credential_id", &self.credential_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentMethodReply);

impl FromMembers for PaymentMethodReply {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(PaymentMethodReply);
open_enum!(impl ConfirmedPaymentMethod { OffsiteCardPay = "offsite_card_pay" });

impl WriteMembers for SystemNotice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(SystemNotice);

impl FromMembers for SystemNotice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SystemNotice);
open_enum!(
    impl SystemNoticeType { UserChangedNumber = "user_changed_number",
    CustomerChangedNumber = "customer_changed_number", UserChangedUserId =
    "user_changed_user_id", UserIdentityChanged = "user_identity_changed",
    CustomerIdentityChanged = "customer_identity_changed" }
);

impl WriteMembers for MessageEdit {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("original_message_id", &self.original_message_id)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageEdit);

impl FromMembers for MessageEdit {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            original_message_id: members.lenient("original_message_id")?,
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageEdit);

impl EditedMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(content: EditedContent) -> Self {
        Self {
            context: Default::default(),
            content,
            extra: Default::default(),
        }
    }
}

impl WriteMembers for EditedMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("context", &self.context)?;
        object.rest(&self.content)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EditedMessage);

impl FromMembers for EditedMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            context: members.lenient("context")?,
            content: FromMembers::from_members(members)?,
            extra: members.extra()?,
        })
    }
}
read_object!(EditedMessage);

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

impl WriteMembers for EditedContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.member("text", value)?;
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)?;
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)?;
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(EditedContent);

impl FromMembers for EditedContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(EditedContent);

impl WriteMembers for MessageRevocation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("original_message_id", &self.original_message_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageRevocation);

impl FromMembers for MessageRevocation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            original_message_id: members.lenient("original_message_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageRevocation);

impl WriteMembers for IncomingWelcomeRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingWelcomeRequest);

impl FromMembers for IncomingWelcomeRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}
read_object!(IncomingWelcomeRequest);

impl WriteMembers for IncomingUnknownMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingUnknownMessage);

impl FromMembers for IncomingUnknownMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}
read_object!(IncomingUnknownMessage);

impl WriteMembers for UnsupportedContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UnsupportedContent);

impl FromMembers for UnsupportedContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UnsupportedContent);

impl WriteMembers for IncomingMediaPlaceholder {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IncomingMediaPlaceholder);

impl FromMembers for IncomingMediaPlaceholder {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}
read_object!(IncomingMediaPlaceholder);

impl WriteMembers for MessageStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(MessageStatus);

impl FromMembers for MessageStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(MessageStatus);
open_enum!(
    impl MessageStatusState { Sent = "sent", Delivered = "delivered", Read = "read",
    Played = "played", Failed = "failed", Deleted = "deleted", Warning = "warning",
    Captured = "captured", Pending = "pending", Created = "new", Canceled = "canceled" }
);
open_enum!(
    impl MessageStatusType { Message = "message", Call = "call", Payment = "payment" }
);
phone_id!(impl digits StatusRecipientId);
chat_of!(StatusRecipientId);

impl WriteMembers for StatusMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("recipient_id", &self.recipient_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StatusMessage);

impl FromMembers for StatusMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            recipient_id: members.lenient("recipient_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(StatusMessage);

impl WriteMembers for StatusConversation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("expiration_timestamp", &self.expiration_timestamp)?;
        object.optional("origin", &self.origin)?;
        object.optional("pricing", &self.pricing)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StatusConversation);

impl FromMembers for StatusConversation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            expiration_timestamp: members.lenient("expiration_timestamp")?,
            origin: members.lenient("origin")?,
            pricing: members.lenient("pricing")?,
            extra: members.extra()?,
        })
    }
}
read_object!(StatusConversation);

impl WriteMembers for ConversationOrigin {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ConversationOrigin);

impl FromMembers for ConversationOrigin {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ConversationOrigin);

impl WriteMembers for StatusPricing {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("billable", &self.billable)?;
        object.optional("pricing_model", &self.pricing_model)?;
        object.optional("type", &self.type_)?;
        object.optional("category", &self.category)?;
        object.optional("subtype", &self.subtype)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StatusPricing);

impl FromMembers for StatusPricing {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(StatusPricing);
open_enum!(impl StatusPricingSubtype { PaidExempt = "paid_exempt" });
open_enum!(impl StatusPricingModel { Pmp = "PMP", Cbp = "CBP", Nbp = "NBP" });
open_enum!(
    impl StatusPricingType { Regular = "regular", FreeCustomerService =
    "free_customer_service", FreeEntryPoint = "free_entry_point",
    FreeGroupCustomerService = "free_group_customer_service" }
);
open_enum!(
    impl StatusPricingCategory { Authentication = "authentication",
    AuthenticationInternational = "authentication-international", Marketing =
    "marketing", MarketingLite = "marketing_lite", ReferralConversion =
    "referral_conversion", Service = "service", Utility = "utility", GroupMarketing =
    "group_marketing", GroupService = "group_service", GroupUtility = "group_utility",
    UserInitiated = "user_initiated", BusinessInitiated = "business_initiated",
    GeneralPurposeAi = "general_purpose_ai" }
);
open_enum!(
    impl ConversationOriginType { Authentication = "authentication",
    AuthenticationInternational = "authentication_international", Marketing =
    "marketing", MarketingLite = "marketing_lite", ReferralConversion =
    "referral_conversion", Service = "service", Utility = "utility", GroupMarketing =
    "group_marketing", GroupService = "group_service", GroupUtility = "group_utility",
    GeneralPurposeAi = "general_purpose_ai" }
);

impl WriteMembers for PaymentNotice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(PaymentNotice);

impl FromMembers for PaymentNotice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(PaymentNotice);

impl WriteMembers for CallsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("calls", &self.calls)?;
        object.optional("statuses", &self.statuses)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallsValue);

impl FromMembers for CallsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(CallsValue);
debug_addresses!(
    CallEvent { id, from, to, from_user_id, to_user_id, from_parent_user_id,
    to_parent_user_id, event, timestamp, direction, session, connection, status,
    start_time, end_time, duration, biz_opaque_callback_data, cta_payload,
    deeplink_payload : address, call_recording, call_transcript, extra }
);

impl WriteMembers for CallEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(CallEvent);

impl FromMembers for CallEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(CallEvent);

impl WriteMembers for CallRecording {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.optional("audio", &self.audio)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallRecording);

impl FromMembers for CallRecording {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            audio: members.lenient("audio")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallRecording);
open_enum!(impl CallRecordingType { Audio = "audio" });

impl WriteMembers for CallTranscript {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("document", &self.document)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallTranscript);

impl FromMembers for CallTranscript {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            document: members.lenient("document")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallTranscript);

impl WriteMembers for CallTranscriptDocument {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("metadata", &self.metadata)?;
        object.optional("transcript", &self.transcript)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallTranscriptDocument);

impl FromMembers for CallTranscriptDocument {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            metadata: members.lenient("metadata")?,
            transcript: members.lenient("transcript")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallTranscriptDocument);

impl WriteMembers for TranscriptMetadata {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("processed_at", &self.processed_at)?;
        object.optional("audio", &self.audio)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TranscriptMetadata);

impl FromMembers for TranscriptMetadata {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            processed_at: members.lenient("processed_at")?,
            audio: members.lenient("audio")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TranscriptMetadata);

impl WriteMembers for TranscribedAudio {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("duration", &self.duration)?;
        object.optional("sample_rate", &self.sample_rate)?;
        object.optional("channels", &self.channels)?;
        object.optional("audio_format", &self.audio_format)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TranscribedAudio);

impl FromMembers for TranscribedAudio {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            duration: members.lenient("duration")?,
            sample_rate: members.lenient("sample_rate")?,
            channels: members.lenient("channels")?,
            audio_format: members.lenient("audio_format")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TranscribedAudio);

impl WriteMembers for Transcript {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("language", &self.language)?;
        object.optional("duration", &self.duration)?;
        object.optional("confidence", &self.confidence)?;
        object.optional("segments", &self.segments)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Transcript);

impl FromMembers for Transcript {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(Transcript);

impl WriteMembers for TranscriptSegment {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("speaker", &self.speaker)?;
        object.optional("channel", &self.channel)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("text", &self.text)?;
        object.optional("confidence", &self.confidence)?;
        object.optional("words", &self.words)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TranscriptSegment);

impl FromMembers for TranscriptSegment {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TranscriptSegment);
open_enum!(impl TranscriptSpeaker { Business = "Business", Customer = "Customer" });

impl WriteMembers for TranscriptWord {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("word", &self.word)?;
        object.optional("start", &self.start)?;
        object.optional("end", &self.end)?;
        object.optional("confidence", &self.confidence)?;
        object.optional("lang", &self.lang)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TranscriptWord);

impl FromMembers for TranscriptWord {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TranscriptWord);
debug_addresses!(CallFile { id, mime_type, sha256, url : address, extra });

impl WriteMembers for CallFile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallFile);

impl FromMembers for CallFile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallFile);
open_enum!(
    impl CallEventType { Connect = "connect", Terminate = "terminate", CallCreated =
    "call_created", CallRecordingAvailable = "call_recording_available",
    CallTranscriptionAvailable = "call_transcription_available" }
);
open_enum!(
    impl CallEventDirection { UserInitiated = "USER_INITIATED", BusinessInitiated =
    "BUSINESS_INITIATED" }
);

impl WriteMembers for CallDescription {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sdp_type", &self.sdp_type)?;
        object.optional("sdp", &self.sdp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallDescription);

impl FromMembers for CallDescription {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sdp_type: members.lenient("sdp_type")?,
            sdp: members.lenient("sdp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallDescription);
open_enum!(impl CallDescriptionType { Offer = "offer", Answer = "answer" });

impl WriteMembers for CallConnection {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("webrtc", &self.webrtc)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallConnection);

impl FromMembers for CallConnection {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            webrtc: members.lenient("webrtc")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallConnection);

impl WriteMembers for CallConnectionWebrtc {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sdp", &self.sdp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallConnectionWebrtc);

impl FromMembers for CallConnectionWebrtc {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sdp: members.lenient("sdp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallConnectionWebrtc);
open_enum!(impl CallOutcome { Completed = "COMPLETED", Failed = "FAILED" });

impl WriteMembers for CallProgress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("type", &self.type_)?;
        object.optional("status", &self.status)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("recipient_id", &self.recipient_id)?;
        object.optional("recipient_user_id", &self.recipient_user_id)?;
        object.optional("recipient_parent_user_id", &self.recipient_parent_user_id)?;
        object.optional("biz_opaque_callback_data", &self.biz_opaque_callback_data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallProgress);

impl FromMembers for CallProgress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(CallProgress);
open_enum!(
    impl CallProgressState { Ringing = "RINGING", Accepted = "ACCEPTED", Rejected =
    "REJECTED" }
);

impl WriteMembers for GroupLifecycleValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("groups", &self.groups)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupLifecycleValue);

impl FromMembers for GroupLifecycleValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            groups: members.lenient("groups")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupLifecycleValue);
debug_addresses!(
    GroupLifecycleEvent { timestamp, group_id, type_, request_id, subject, description,
    invite_link : address, join_approval_mode, errors, extra }
);

impl WriteMembers for GroupLifecycleEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(GroupLifecycleEvent);

impl FromMembers for GroupLifecycleEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(GroupLifecycleEvent);
open_enum!(
    impl GroupLifecycleEventType { GroupCreate = "group_create", GroupDelete =
    "group_delete" }
);
open_enum!(
    impl GroupApprovalMode { AutoApprove = "auto_approve", ApprovalRequired =
    "approval_required" }
);

impl WriteMembers for GroupParticipantsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("groups", &self.groups)?;
        object.optional("initiated_by", &self.initiated_by)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupParticipantsValue);

impl FromMembers for GroupParticipantsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            groups: members.lenient("groups")?,
            initiated_by: members.lenient("initiated_by")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupParticipantsValue);

impl WriteMembers for GroupParticipantsEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(GroupParticipantsEvent);

impl FromMembers for GroupParticipantsEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(GroupParticipantsEvent);
open_enum!(
    impl GroupParticipantsEventType { GroupParticipantsAdd = "group_participants_add",
    GroupParticipantsRemove = "group_participants_remove", GroupJoinRequestCreated =
    "group_join_request_created", GroupJoinRequestRevoked = "group_join_request_revoked",
    GroupAddParticipants = "group_add_participants", GroupRemoveParticipants =
    "group_remove_participants" }
);
open_enum!(impl GroupJoinReason { InviteLink = "invite_link" });
open_enum!(impl GroupInitiator { Business = "business", Participant = "participant" });

impl WriteMembers for GroupMember {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("wa_id", &self.wa_id)?;
        object.optional("input", &self.input)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupMember);

impl FromMembers for GroupMember {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(GroupMember);

impl WriteMembers for GroupMemberFault {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("input", &self.input)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupMemberFault);

impl FromMembers for GroupMemberFault {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            input: members.lenient("input")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupMemberFault);

impl WriteMembers for GroupSettingsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("groups", &self.groups)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupSettingsValue);

impl FromMembers for GroupSettingsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            groups: members.lenient("groups")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupSettingsValue);

impl WriteMembers for GroupSettingsEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("timestamp", &self.timestamp)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("type", &self.type_)?;
        object.optional("request_id", &self.request_id)?;
        object.optional("profile_picture", &self.profile_picture)?;
        object.optional("group_subject", &self.group_subject)?;
        object.optional("group_description", &self.group_description)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupSettingsEvent);

impl FromMembers for GroupSettingsEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(GroupSettingsEvent);
open_enum!(
    impl GroupSettingsEventType { GroupSettingsUpdate = "group_settings_update" }
);

impl WriteMembers for GroupPictureChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("update_successful", &self.update_successful)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupPictureChange);

impl FromMembers for GroupPictureChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            update_successful: members.lenient("update_successful")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupPictureChange);

impl WriteMembers for GroupTextChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("update_successful", &self.update_successful)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupTextChange);

impl FromMembers for GroupTextChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            update_successful: members.lenient("update_successful")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupTextChange);

impl WriteMembers for GroupStatusValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("groups", &self.groups)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupStatusValue);

impl FromMembers for GroupStatusValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            groups: members.lenient("groups")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupStatusValue);

impl WriteMembers for GroupStatusEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("timestamp", &self.timestamp)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupStatusEvent);

impl FromMembers for GroupStatusEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            timestamp: members.lenient("timestamp")?,
            group_id: members.lenient("group_id")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupStatusEvent);
open_enum!(
    impl GroupStatusEventType { GroupSuspend = "group_suspend", GroupSuspendCleared =
    "group_suspend_cleared" }
);

impl WriteMembers for TemplateStatusValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(TemplateStatusValue);

impl FromMembers for TemplateStatusValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TemplateStatusValue);
open_enum!(
    impl TemplateEvent { Approved = "APPROVED", Archived = "ARCHIVED", Unarchived =
    "UNARCHIVED", Deleted = "DELETED", Disabled = "DISABLED", Flagged = "FLAGGED",
    InAppeal = "IN_APPEAL", LimitExceeded = "LIMIT_EXCEEDED", Locked = "LOCKED", Unlocked
    = "UNLOCKED", Paused = "PAUSED", Pending = "PENDING", Reinstated = "REINSTATED",
    PendingDeletion = "PENDING_DELETION", Rejected = "REJECTED" }
);
open_enum!(
    impl TemplateRejectionReason { AbusiveContent = "ABUSIVE_CONTENT",
    CategoryNotAvailable = "CATEGORY_NOT_AVAILABLE", IncorrectCategory =
    "INCORRECT_CATEGORY", InvalidFormat = "INVALID_FORMAT", NoReason = "NONE",
    Promotional = "PROMOTIONAL", Scam = "SCAM", TagContentMismatch =
    "TAG_CONTENT_MISMATCH" }
);

impl WriteMembers for TemplateDisableInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("disable_date", &self.disable_date)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateDisableInfo);

impl FromMembers for TemplateDisableInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            disable_date: members.lenient("disable_date")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateDisableInfo);

impl WriteMembers for TemplateOtherInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("title", &self.title)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateOtherInfo);

impl FromMembers for TemplateOtherInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.lenient("title")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateOtherInfo);
open_enum!(
    impl TemplateInfoTitle { FirstPause = "FIRST_PAUSE", SecondPause = "SECOND_PAUSE",
    RateLimitingPause = "RATE_LIMITING_PAUSE", Unpause = "UNPAUSE", Disabled = "DISABLED"
    }
);

impl WriteMembers for TemplateRejectionInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("reason", &self.reason)?;
        object.optional("recommendation", &self.recommendation)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateRejectionInfo);

impl FromMembers for TemplateRejectionInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reason: members.lenient("reason")?,
            recommendation: members.lenient("recommendation")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateRejectionInfo);

impl WriteMembers for TemplateQualityValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("previous_quality_score", &self.previous_quality_score)?;
        object.optional("new_quality_score", &self.new_quality_score)?;
        object.optional("message_template_id", &self.message_template_id)?;
        object.optional("message_template_name", &self.message_template_name)?;
        object.optional("message_template_language", &self.message_template_language)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateQualityValue);

impl FromMembers for TemplateQualityValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TemplateQualityValue);
open_enum!(
    impl TemplateQuality { Green = "GREEN", Yellow = "YELLOW", Red = "RED", NotRated =
    "UNKNOWN" }
);

impl WriteMembers for TemplateComponentsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message_template_id", &self.message_template_id)?;
        object.optional("message_template_name", &self.message_template_name)?;
        object.optional("message_template_language", &self.message_template_language)?;
        object.optional("message_template_element", &self.message_template_element)?;
        object.optional("message_template_title", &self.message_template_title)?;
        object.optional("message_template_footer", &self.message_template_footer)?;
        object.optional("message_template_buttons", &self.message_template_buttons)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateComponentsValue);

impl FromMembers for TemplateComponentsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TemplateComponentsValue);
debug_addresses!(
    TemplateButtonNotice { message_template_button_type, message_template_button_text,
    message_template_button_url : address, message_template_button_phone_number, extra }
);

impl WriteMembers for TemplateButtonNotice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(TemplateButtonNotice);

impl FromMembers for TemplateButtonNotice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TemplateButtonNotice);
open_enum!(
    impl TemplateButtonNoticeType { Catalog = "CATALOG", CopyCode = "COPY_CODE",
    Extension = "EXTENSION", Flow = "FLOW", Mpm = "MPM", OrderDetails = "ORDER_DETAILS",
    Otp = "OTP", PhoneNumber = "PHONE_NUMBER", Postback = "POSTBACK", Reminder =
    "REMINDER", SendLocation = "SEND_LOCATION", Spm = "SPM", QuickReply = "QUICK_REPLY",
    Url = "URL", VoiceCall = "VOICE_CALL" }
);

impl WriteMembers for TemplateCategoryValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message_template_id", &self.message_template_id)?;
        object.optional("message_template_name", &self.message_template_name)?;
        object.optional("message_template_language", &self.message_template_language)?;
        object.optional("new_category", &self.new_category)?;
        object.optional("previous_category", &self.previous_category)?;
        object.optional("correct_category", &self.correct_category)?;
        object.optional("category_update_timestamp", &self.category_update_timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateCategoryValue);

impl FromMembers for TemplateCategoryValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TemplateCategoryValue);

impl WriteMembers for TemplateCorrectCategoryValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message_template_id", &self.message_template_id)?;
        object.optional("message_template_name", &self.message_template_name)?;
        object.optional("message_template_language", &self.message_template_language)?;
        object.optional("category", &self.category)?;
        object.optional("correct_category", &self.correct_category)?;
        object.optional("current_category", &self.current_category)?;
        object.optional("suggested_category", &self.suggested_category)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateCorrectCategoryValue);

impl FromMembers for TemplateCorrectCategoryValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(TemplateCorrectCategoryValue);

impl WriteMembers for AccountUpdateValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(AccountUpdateValue);

impl FromMembers for AccountUpdateValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(AccountUpdateValue);
open_enum!(
    impl AccountEvent { AccountDeleted = "ACCOUNT_DELETED", AccountOffboarded =
    "ACCOUNT_OFFBOARDED", AccountReconnected = "ACCOUNT_RECONNECTED", AccountRestriction
    = "ACCOUNT_RESTRICTION", AccountViolation = "ACCOUNT_VIOLATION", AdAccountLinked =
    "AD_ACCOUNT_LINKED", AuthIntlPriceEligibilityUpdate =
    "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE", BusinessPrimaryLocationCountryUpdate =
    "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE", DisabledUpdate = "DISABLED_UPDATE",
    MmLiteTermsSigned = "MM_LITE_TERMS_SIGNED", PartnerAdded = "PARTNER_ADDED",
    PartnerAppInstalled = "PARTNER_APP_INSTALLED", PartnerAppUninstalled =
    "PARTNER_APP_UNINSTALLED", PartnerClientCertificationNeeded =
    "PARTNER_CLIENT_CERTIFICATION_NEEDED", PartnerClientCertificationStatusUpdate =
    "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE", PartnerRemoved = "PARTNER_REMOVED",
    VerifiedAccount = "VERIFIED_ACCOUNT", VolumeBasedPricingTierUpdate =
    "VOLUME_BASED_PRICING_TIER_UPDATE" }
);

impl WriteMembers for AccountWabaInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(AccountWabaInfo);

impl FromMembers for AccountWabaInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(AccountWabaInfo);

impl WriteMembers for AccountViolation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("violation_type", &self.violation_type)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AccountViolation);

impl FromMembers for AccountViolation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            violation_type: members.lenient("violation_type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AccountViolation);

impl WriteMembers for AccountBan {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("waba_ban_state", &self.waba_ban_state)?;
        object.optional("waba_ban_date", &self.waba_ban_date)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AccountBan);

impl FromMembers for AccountBan {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            waba_ban_state: members.lenient("waba_ban_state")?,
            waba_ban_date: members.lenient("waba_ban_date")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AccountBan);
open_enum!(
    impl AccountBanState { Disable = "DISABLE", Reinstate = "REINSTATE",
    ScheduleForDisable = "SCHEDULE_FOR_DISABLE" }
);

impl WriteMembers for AccountRestriction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("restriction_type", &self.restriction_type)?;
        object.optional("expiration", &self.expiration)?;
        object.optional("remediation", &self.remediation)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AccountRestriction);

impl FromMembers for AccountRestriction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            restriction_type: members.lenient("restriction_type")?,
            expiration: members.lenient("expiration")?,
            remediation: members.lenient("remediation")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AccountRestriction);
open_enum!(
    impl AccountRestrictionType { RestrictedAddPhoneNumberAction =
    "RESTRICTED_ADD_PHONE_NUMBER_ACTION", RestrictedBizInitiatedMessaging =
    "RESTRICTED_BIZ_INITIATED_MESSAGING", RestrictedCustomerInitiatedMessaging =
    "RESTRICTED_CUSTOMER_INITIATED_MESSAGING", RestrictedBusinessInitiatedCalling =
    "RESTRICTED_BUSINESS_INITIATED_CALLING", RestrictedUserInitiatedCalling =
    "RESTRICTED_USER_INITIATED_CALLING", RestrictedBizInitiatedAndUserInitiatedCalling =
    "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING",
    RestrictedUserInitiatedCallingCallButtonHidden =
    "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN", RestrictedUtilityTemplates =
    "RESTRICTED_UTILITY_TEMPLATES", RestrictedDirectSendUtilityTemplates =
    "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES" }
);

impl WriteMembers for AuthInternationalEligibility {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("start_time", &self.start_time)?;
        object.optional("exception_countries", &self.exception_countries)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AuthInternationalEligibility);

impl FromMembers for AuthInternationalEligibility {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            start_time: members.lenient("start_time")?,
            exception_countries: members.lenient("exception_countries")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AuthInternationalEligibility);

impl WriteMembers for AuthInternationalException {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("country_code", &self.country_code)?;
        object.optional("start_time", &self.start_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AuthInternationalException);

impl FromMembers for AuthInternationalException {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            country_code: members.lenient("country_code")?,
            start_time: members.lenient("start_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AuthInternationalException);

impl WriteMembers for PartnerClientCertification {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("client_business_id", &self.client_business_id)?;
        object.optional("status", &self.status)?;
        object.optional("rejection_reasons", &self.rejection_reasons)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PartnerClientCertification);

impl FromMembers for PartnerClientCertification {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            client_business_id: members.lenient("client_business_id")?,
            status: members.lenient("status")?,
            rejection_reasons: members.lenient("rejection_reasons")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PartnerClientCertification);

impl WriteMembers for PartnerClientCertificationNeeded {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("client_business_id", &self.client_business_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PartnerClientCertificationNeeded);

impl FromMembers for PartnerClientCertificationNeeded {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            client_business_id: members.lenient("client_business_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PartnerClientCertificationNeeded);

impl WriteMembers for VolumeTier {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("tier_update_time", &self.tier_update_time)?;
        object.optional("pricing_category", &self.pricing_category)?;
        object.optional("tier", &self.tier)?;
        object.optional("effective_month", &self.effective_month)?;
        object.optional("region", &self.region)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(VolumeTier);

impl FromMembers for VolumeTier {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(VolumeTier);

impl WriteMembers for AccountDisconnection {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("reason", &self.reason)?;
        object.optional("initiated_by", &self.initiated_by)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AccountDisconnection);

impl FromMembers for AccountDisconnection {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reason: members.lenient("reason")?,
            initiated_by: members.lenient("initiated_by")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AccountDisconnection);
open_enum!(
    impl AccountDisconnectionReason { AccountDisconnected = "ACCOUNT_DISCONNECTED",
    BusinessDowngrade = "BUSINESS_DOWNGRADE", ChangeNumber = "CHANGE_NUMBER",
    CompanionInactivity = "COMPANION_INACTIVITY", PrimaryInactivity =
    "PRIMARY_INACTIVITY", UserReRegistered = "USER_RE_REGISTERED" }
);
open_enum!(impl AccountDisconnectionInitiator { System = "SYSTEM", User = "USER" });

impl WriteMembers for AccountReviewValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("decision", &self.decision)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AccountReviewValue);

impl FromMembers for AccountReviewValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            decision: members.lenient("decision")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AccountReviewValue);
open_enum!(
    impl AccountReviewDecision { Approved = "APPROVED", Rejected = "REJECTED", Pending =
    "PENDING", Deferred = "DEFERRED" }
);

impl WriteMembers for AccountAlertsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("entity_type", &self.entity_type)?;
        object.optional("entity_id", &self.entity_id)?;
        object.optional("alert_info", &self.alert_info)?;
        object.optional("alert_severity", &self.alert_severity)?;
        object.optional("alert_status", &self.alert_status)?;
        object.optional("alert_type", &self.alert_type)?;
        object.optional("alert_description", &self.alert_description)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AccountAlertsValue);

impl FromMembers for AccountAlertsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(AccountAlertsValue);
open_enum!(
    impl AlertEntityType { Business = "BUSINESS", PhoneNumber = "PHONE_NUMBER",
    CurrentStatusId = "CURRENT_STATUS_ID" }
);

impl WriteMembers for AccountAlert {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("alert_severity", &self.alert_severity)?;
        object.optional("alert_status", &self.alert_status)?;
        object.optional("alert_type", &self.alert_type)?;
        object.optional("alert_description", &self.alert_description)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AccountAlert);

impl FromMembers for AccountAlert {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            alert_severity: members.lenient("alert_severity")?,
            alert_status: members.lenient("alert_status")?,
            alert_type: members.lenient("alert_type")?,
            alert_description: members.lenient("alert_description")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AccountAlert);
open_enum!(
    impl AlertSeverity { Critical = "CRITICAL", Informational = "INFORMATIONAL", Warning
    = "WARNING" }
);
open_enum!(impl AlertStatus { Active = "ACTIVE", NotActive = "NONE" });
open_enum!(
    impl AlertType { IncreasedCapabilitiesEligibilityDeferred =
    "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED", IncreasedCapabilitiesEligibilityFailed
    = "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED",
    IncreasedCapabilitiesEligibilityNeedMoreInfo =
    "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO", ObaApproved = "OBA_APPROVED",
    ObaRejected = "OBA_REJECTED", ProfilePictureLost = "PROFILE_PICTURE_LOST" }
);

impl WriteMembers for AccountSettingsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("type", &self.type_)?;
        object.optional("phone_number_settings", &self.phone_number_settings)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AccountSettingsValue);

impl FromMembers for AccountSettingsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            timestamp: members.lenient("timestamp")?,
            type_: members.lenient("type")?,
            phone_number_settings: members.lenient("phone_number_settings")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AccountSettingsValue);
open_enum!(impl AccountSettingsType { PhoneNumberSettings = "phone_number_settings" });

impl WriteMembers for PhoneNumberSettingsNotice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phone_number_id", &self.phone_number_id)?;
        object.optional("calling", &self.calling)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PhoneNumberSettingsNotice);

impl FromMembers for PhoneNumberSettingsNotice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone_number_id: members.lenient("phone_number_id")?,
            calling: members.lenient("calling")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PhoneNumberSettingsNotice);

impl WriteMembers for CallingSettingsNotice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("call_icon_visibility", &self.call_icon_visibility)?;
        object.optional("callback_permission_status", &self.callback_permission_status)?;
        object.optional("srtp_key_exchange_protocol", &self.srtp_key_exchange_protocol)?;
        object.optional("sip", &self.sip)?;
        object.optional("call_hours", &self.call_hours)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallingSettingsNotice);

impl FromMembers for CallingSettingsNotice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(CallingSettingsNotice);

impl WriteMembers for SipSettingsNotice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("servers", &self.servers)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SipSettingsNotice);

impl FromMembers for SipSettingsNotice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            servers: members.lenient("servers")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SipSettingsNotice);

impl WriteMembers for BusinessCapabilityValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(BusinessCapabilityValue);

impl FromMembers for BusinessCapabilityValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(BusinessCapabilityValue);

impl WriteMembers for BusinessUsernameValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("username", &self.username)?;
        object.optional("status", &self.status)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessUsernameValue);

impl FromMembers for BusinessUsernameValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_phone_number: members.lenient("display_phone_number")?,
            username: members.lenient("username")?,
            status: members.lenient("status")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessUsernameValue);
open_enum!(impl BusinessUsernameContext { Revoked = "revoked" });
open_enum!(
    impl BusinessUsernameState { Approved = "approved", Reserved = "reserved", Deleted =
    "deleted" }
);

impl WriteMembers for PhoneNumberNameValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("decision", &self.decision)?;
        object.optional("requested_verified_name", &self.requested_verified_name)?;
        object.optional("rejection_reason", &self.rejection_reason)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PhoneNumberNameValue);

impl FromMembers for PhoneNumberNameValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_phone_number: members.lenient("display_phone_number")?,
            decision: members.lenient("decision")?,
            requested_verified_name: members.lenient("requested_verified_name")?,
            rejection_reason: members.lenient("rejection_reason")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PhoneNumberNameValue);
open_enum!(
    impl DisplayNameDecision { Approved = "APPROVED", Deferred = "DEFERRED", Pending =
    "PENDING", Rejected = "REJECTED" }
);
open_enum!(
    impl DisplayNameRejectionReason { EmployeeIssue = "NAME_EMPLOYEE_ISSUE",
    EndClientNotRelated = "NAME_ENDCLIENT_NOTRELATED", FormatUnacceptable =
    "NAME_FORMAT_UNACCEPTABLE", IndividualIssue = "NAME_INDIVIDUAL_ISSUE", NotConsistent
    = "NAME_NOT_CONSISTENT", NotStated = "UNKNOWN" }
);

impl WriteMembers for PhoneNumberQualityValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(PhoneNumberQualityValue);

impl FromMembers for PhoneNumberQualityValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(PhoneNumberQualityValue);
open_enum!(
    impl PhoneNumberQualityEvent { Onboarding = "ONBOARDING", ThroughputUpgrade =
    "THROUGHPUT_UPGRADE", Upgrade = "UPGRADE", Downgrade = "DOWNGRADE", Flagged =
    "FLAGGED" }
);
open_enum!(
    impl DailyConversationTier { Tier50 = "TIER_50", Tier250 = "TIER_250", Tier1k =
    "TIER_1K", Tier2k = "TIER_2K", Tier10k = "TIER_10K", Tier100k = "TIER_100K",
    TierNotSet = "TIER_NOT_SET", TierUnlimited = "TIER_UNLIMITED" }
);

impl WriteMembers for SecurityValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("event", &self.event)?;
        object.optional("requester", &self.requester)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SecurityValue);

impl FromMembers for SecurityValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_phone_number: members.lenient("display_phone_number")?,
            event: members.lenient("event")?,
            requester: members.lenient("requester")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SecurityValue);
open_enum!(
    impl SecurityEvent { PinChanged = "PIN_CHANGED", PinResetRequest =
    "PIN_RESET_REQUEST", PinRequestSuccess = "PIN_REQUEST_SUCCESS", PinResetSuccess =
    "PIN_RESET_SUCCESS" }
);

impl WriteMembers for PartnerSolutionsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("event", &self.event)?;
        object.optional("solution_id", &self.solution_id)?;
        object.optional("solution_status", &self.solution_status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PartnerSolutionsValue);

impl FromMembers for PartnerSolutionsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event: members.lenient("event")?,
            solution_id: members.lenient("solution_id")?,
            solution_status: members.lenient("solution_status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PartnerSolutionsValue);
open_enum!(
    impl PartnerSolutionEvent { SolutionCreated = "SOLUTION_CREATED", SolutionUpdated =
    "SOLUTION_UPDATED" }
);

impl WriteMembers for PaymentConfigurationValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("configuration_name", &self.configuration_name)?;
        object.optional("provider_name", &self.provider_name)?;
        object.optional("provider_mid", &self.provider_mid)?;
        object.optional("status", &self.status)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("updated_timestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentConfigurationValue);

impl FromMembers for PaymentConfigurationValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(PaymentConfigurationValue);
open_enum!(
    impl PaymentConfigurationState { Active = "Active", NeedsConnecting =
    "Needs Connecting", NeedsTesting = "Needs Testing" }
);

impl WriteMembers for UserPreferencesValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("user_preferences", &self.user_preferences)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UserPreferencesValue);

impl FromMembers for UserPreferencesValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            contacts: members.lenient("contacts")?,
            user_preferences: members.lenient("user_preferences")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UserPreferencesValue);

impl WriteMembers for UserPreference {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("detail", &self.detail)?;
        object.optional("category", &self.category)?;
        object.optional("value", &self.value)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("signup_id", &self.signup_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UserPreference);

impl FromMembers for UserPreference {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(UserPreference);
open_enum!(impl UserPreferenceCategory { MarketingMessages = "marketing_messages" });
open_enum!(
    impl UserPreferenceValue { Stop = "stop", Resume = "resume", Signup = "signup" }
);

impl WriteMembers for AutomaticEventsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("automatic_events", &self.automatic_events)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AutomaticEventsValue);

impl FromMembers for AutomaticEventsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            automatic_events: members.lenient("automatic_events")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AutomaticEventsValue);

impl WriteMembers for AutomaticEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("event_name", &self.event_name)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("ctwa_clid", &self.ctwa_clid)?;
        object.optional("custom_data", &self.custom_data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AutomaticEvent);

impl FromMembers for AutomaticEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(AutomaticEvent);
open_enum!(
    impl AutomaticEventName { LeadSubmitted = "LeadSubmitted", Purchase = "Purchase" }
);

impl WriteMembers for AutomaticEventData {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("currency", &self.currency)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AutomaticEventData);

impl FromMembers for AutomaticEventData {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            currency: members.lenient("currency")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AutomaticEventData);

impl WriteMembers for HistoryValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("history", &self.history)?;
        object.optional("messages", &self.messages)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HistoryValue);

impl FromMembers for HistoryValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            history: members.lenient("history")?,
            messages: members.lenient("messages")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HistoryValue);

impl WriteMembers for HistoryChunk {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("metadata", &self.metadata)?;
        object.optional("threads", &self.threads)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HistoryChunk);

impl FromMembers for HistoryChunk {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            metadata: members.lenient("metadata")?,
            threads: members.lenient("threads")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HistoryChunk);

impl WriteMembers for HistoryProgress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phase", &self.phase)?;
        object.optional("chunk_order", &self.chunk_order)?;
        object.optional("progress", &self.progress)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HistoryProgress);

impl FromMembers for HistoryProgress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phase: members.lenient("phase")?,
            chunk_order: members.lenient("chunk_order")?,
            progress: members.lenient("progress")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HistoryProgress);

impl WriteMembers for HistoryThread {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("messages", &self.messages)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HistoryThread);

impl FromMembers for HistoryThread {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            messages: members.lenient("messages")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HistoryThread);

impl HistoryMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        id: Lenient<MessageId>,
        timestamp: Lenient<Timestamp>,
        content: IncomingContent,
    ) -> Self {
        Self {
            id,
            timestamp: Some(timestamp),
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
            content,
            extra: Default::default(),
        }
    }
}

impl WriteMembers for HistoryMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        object.rest(&self.content)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HistoryMessage);

impl FromMembers for HistoryMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
            content: FromMembers::from_members(members)?,
            extra: members.extra()?,
        })
    }
}
read_object!(HistoryMessage);

impl WriteMembers for HistoryContext {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HistoryContext);

impl FromMembers for HistoryContext {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HistoryContext);
open_enum!(
    impl HistoryMessageState { Delivered = "DELIVERED", Error = "ERROR", Pending =
    "PENDING", Played = "PLAYED", Read = "READ", Sent = "SENT" }
);

impl WriteMembers for AppStateSyncValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("state_sync", &self.state_sync)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AppStateSyncValue);

impl FromMembers for AppStateSyncValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            state_sync: members.lenient("state_sync")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AppStateSyncValue);

impl WriteMembers for AppStateChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.optional("contact", &self.contact)?;
        object.optional("action", &self.action)?;
        object.optional("metadata", &self.metadata)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AppStateChange);

impl FromMembers for AppStateChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            contact: members.lenient("contact")?,
            action: members.lenient("action")?,
            metadata: members.lenient("metadata")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AppStateChange);
open_enum!(impl AppStateChangeType { Contact = "contact" });
open_enum!(impl AppStateAction { Add = "add", Remove = "remove" });

impl WriteMembers for AppContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("user_id", &self.user_id)?;
        object.optional("parent_user_id", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.optional("full_name", &self.full_name)?;
        object.optional("first_name", &self.first_name)?;
        object.optional("phone_number", &self.phone_number)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AppContact);

impl FromMembers for AppContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(AppContact);

impl WriteMembers for AppStateMetadata {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("timestamp", &self.timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AppStateMetadata);

impl FromMembers for AppStateMetadata {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            timestamp: members.lenient("timestamp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AppStateMetadata);

impl WriteMembers for MessageEchoesValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("message_echoes", &self.message_echoes)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageEchoesValue);

impl FromMembers for MessageEchoesValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            contacts: members.lenient("contacts")?,
            message_echoes: members.lenient("message_echoes")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageEchoesValue);

impl MessageEcho {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        id: Lenient<MessageId>,
        timestamp: Lenient<Timestamp>,
        content: IncomingContent,
    ) -> Self {
        Self {
            id,
            timestamp: Some(timestamp),
            from: Default::default(),
            to: Default::default(),
            to_user_id: Default::default(),
            to_parent_user_id: Default::default(),
            content,
            extra: Default::default(),
        }
    }
}

impl WriteMembers for MessageEcho {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("to_user_id", &self.to_user_id)?;
        object.optional("to_parent_user_id", &self.to_parent_user_id)?;
        object.rest(&self.content)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageEcho);

impl FromMembers for MessageEcho {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            to_user_id: members.lenient("to_user_id")?,
            to_parent_user_id: members.lenient("to_parent_user_id")?,
            content: FromMembers::from_members(members)?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageEcho);

impl WriteMembers for FlowsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
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
        Ok(())
    }
}
write_object!(FlowsValue);

impl FromMembers for FlowsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(FlowsValue);
open_enum!(
    impl FlowEvent { FlowStatusChange = "FLOW_STATUS_CHANGE", ClientErrorRate =
    "CLIENT_ERROR_RATE", EndpointErrorRate = "ENDPOINT_ERROR_RATE", EndpointLatency =
    "ENDPOINT_LATENCY", EndpointAvailability = "ENDPOINT_AVAILABILITY",
    FlowVersionExpiryWarning = "FLOW_VERSION_EXPIRY_WARNING" }
);
open_enum!(
    impl FlowEventStatus { Draft = "DRAFT", Published = "PUBLISHED", Deprecated =
    "DEPRECATED", Blocked = "BLOCKED", Throttled = "THROTTLED" }
);
open_enum!(impl FlowAlertState { Activated = "ACTIVATED", Deactivated = "DEACTIVATED" });

impl WriteMembers for FlowErrorCount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("error_type", &self.error_type)?;
        object.optional("error_rate", &self.error_rate)?;
        object.optional("error_count", &self.error_count)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowErrorCount);

impl FromMembers for FlowErrorCount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            error_type: members.lenient("error_type")?,
            error_rate: members.lenient("error_rate")?,
            error_count: members.lenient("error_count")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowErrorCount);

impl WriteMembers for StandbyValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("standby", &self.standby)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StandbyValue);

impl FromMembers for StandbyValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            standby: members.lenient("standby")?,
            extra: members.extra()?,
        })
    }
}
read_object!(StandbyValue);

impl WriteMembers for StandbyContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("contacts", &self.contacts)?;
        object.optional("messages", &self.messages)?;
        object.optional("message_echoes", &self.message_echoes)?;
        object.optional("statuses", &self.statuses)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StandbyContent);

impl FromMembers for StandbyContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contacts: members.lenient("contacts")?,
            messages: members.lenient("messages")?,
            message_echoes: members.lenient("message_echoes")?,
            statuses: members.lenient("statuses")?,
            extra: members.extra()?,
        })
    }
}
read_object!(StandbyContent);

impl WriteMembers for StandbyEcho {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("message", &self.message)?;
        object.optional("template", &self.template)?;
        object.optional("flow", &self.flow)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StandbyEcho);

impl FromMembers for StandbyEcho {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(StandbyEcho);

impl WriteMembers for StandbyFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("categories", &self.categories)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StandbyFlow);

impl FromMembers for StandbyFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            categories: members.lenient("categories")?,
            extra: members.extra()?,
        })
    }
}
read_object!(StandbyFlow);

impl WriteMembers for TrackingEventsValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("events", &self.events)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TrackingEventsValue);

impl FromMembers for TrackingEventsValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            metadata: members.lenient("metadata")?,
            events: members.lenient("events")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TrackingEventsValue);

impl WriteMembers for TrackingEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("event_name", &self.event_name)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("tracking_data", &self.tracking_data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TrackingEvent);

impl FromMembers for TrackingEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event_name: members.lenient("event_name")?,
            timestamp: members.lenient("timestamp")?,
            tracking_data: members.lenient("tracking_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TrackingEvent);

impl WriteMembers for TrackingData {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("click_id", &self.click_id)?;
        object.optional("tracking_token", &self.tracking_token)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TrackingData);

impl FromMembers for TrackingData {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            click_id: members.lenient("click_id")?,
            tracking_token: members.lenient("tracking_token")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TrackingData);

impl WriteMembers for BusinessStatusValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("event", &self.event)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessStatusValue);

impl FromMembers for BusinessStatusValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event: members.lenient("event")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessStatusValue);
open_enum!(
    impl BusinessStatusEvent { AccountDeleted = "ACCOUNT_DELETED", AccountRestriction =
    "ACCOUNT_RESTRICTION", AccountViolation = "ACCOUNT_VIOLATION", DisabledUpdate =
    "DISABLED_UPDATE" }
);

impl WriteMembers for MessagingHandoversValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("sender", &self.sender)?;
        object.optional("recipient", &self.recipient)?;
        object.optional("type", &self.type_)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("control_passed", &self.control_passed)?;
        object.optional("control_taken", &self.control_taken)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessagingHandoversValue);

impl FromMembers for MessagingHandoversValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(MessagingHandoversValue);

impl WriteMembers for HandoverSender {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phone_number", &self.phone_number)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HandoverSender);

impl FromMembers for HandoverSender {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone_number: members.lenient("phone_number")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HandoverSender);
open_enum!(
    impl HandoverType { ControlPassed = "control_passed", ControlTaken = "control_taken"
    }
);

impl WriteMembers for Handover {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("previous_owner_role", &self.previous_owner_role)?;
        object.optional("new_owner_role", &self.new_owner_role)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("conversation_context", &self.conversation_context)?;
        object.optional("previous_owner_app_id", &self.previous_owner_app_id)?;
        object.optional("new_owner_app_id", &self.new_owner_app_id)?;
        object.optional("previous_owner_app_role", &self.previous_owner_app_role)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Handover);

impl FromMembers for Handover {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(Handover);

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
    /// Reads a payload. One that cannot be read becomes [`Payload::Unknown`].
    pub fn read(event: &str, payload: Node<'_>) -> Self {
        let read = match event {
            "messages" => FromJson::from_json(payload).map(Self::Messages),
            "messages.text" => FromJson::from_json(payload).map(Self::MessagesText),
            "messages.image" => FromJson::from_json(payload).map(Self::MessagesImage),
            "messages.video" => FromJson::from_json(payload).map(Self::MessagesVideo),
            "messages.audio" => FromJson::from_json(payload).map(Self::MessagesAudio),
            "messages.document" => {
                FromJson::from_json(payload).map(Self::MessagesDocument)
            }
            "messages.sticker" => FromJson::from_json(payload).map(Self::MessagesSticker),
            "messages.location" => {
                FromJson::from_json(payload).map(Self::MessagesLocation)
            }
            "messages.contacts" => {
                FromJson::from_json(payload).map(Self::MessagesContacts)
            }
            "messages.reaction" => {
                FromJson::from_json(payload).map(Self::MessagesReaction)
            }
            "messages.order" => FromJson::from_json(payload).map(Self::MessagesOrder),
            "messages.button" => FromJson::from_json(payload).map(Self::MessagesButton),
            "messages.interactive.button_reply" => {
                FromJson::from_json(payload).map(Self::MessagesInteractiveButtonReply)
            }
            "messages.interactive.list_reply" => {
                FromJson::from_json(payload).map(Self::MessagesInteractiveListReply)
            }
            "messages.interactive.nfm_reply" => {
                FromJson::from_json(payload).map(Self::MessagesInteractiveNfmReply)
            }
            "messages.interactive.call_permission_reply" => {
                FromJson::from_json(payload)
                    .map(Self::MessagesInteractiveCallPermissionReply)
            }
            "messages.interactive.payment_method" => {
                FromJson::from_json(payload).map(Self::MessagesInteractivePaymentMethod)
            }
            "messages.system.user_changed_number" => {
                FromJson::from_json(payload).map(Self::MessagesSystemUserChangedNumber)
            }
            "messages.system.user_changed_user_id" => {
                FromJson::from_json(payload).map(Self::MessagesSystemUserChangedUserId)
            }
            "messages.system.user_identity_changed" => {
                FromJson::from_json(payload).map(Self::MessagesSystemUserIdentityChanged)
            }
            "messages.system.customer_identity_changed" => {
                FromJson::from_json(payload)
                    .map(Self::MessagesSystemCustomerIdentityChanged)
            }
            "messages.edit" => FromJson::from_json(payload).map(Self::MessagesEdit),
            "messages.revoke" => FromJson::from_json(payload).map(Self::MessagesRevoke),
            "messages.request_welcome" => {
                FromJson::from_json(payload).map(Self::MessagesRequestWelcome)
            }
            "messages.unsupported" => {
                FromJson::from_json(payload).map(Self::MessagesUnsupported)
            }
            "messages.unknown" => FromJson::from_json(payload).map(Self::MessagesUnknown),
            "messages.user_actions.marketing_messages_link_click" => {
                FromJson::from_json(payload)
                    .map(Self::MessagesUserActionsMarketingMessagesLinkClick)
            }
            "messages.user_actions.landing_page_view" => {
                FromJson::from_json(payload)
                    .map(Self::MessagesUserActionsLandingPageView)
            }
            "messages.errors" => FromJson::from_json(payload).map(Self::MessagesErrors),
            "statuses.sent" => FromJson::from_json(payload).map(Self::StatusesSent),
            "statuses.delivered" => {
                FromJson::from_json(payload).map(Self::StatusesDelivered)
            }
            "statuses.read" => FromJson::from_json(payload).map(Self::StatusesRead),
            "statuses.played" => FromJson::from_json(payload).map(Self::StatusesPlayed),
            "statuses.failed" => FromJson::from_json(payload).map(Self::StatusesFailed),
            "statuses.payment" => FromJson::from_json(payload).map(Self::StatusesPayment),
            "statuses.deleted" => FromJson::from_json(payload).map(Self::StatusesDeleted),
            "statuses.warning" => FromJson::from_json(payload).map(Self::StatusesWarning),
            "calls" => FromJson::from_json(payload).map(Self::Calls),
            "calls.connect" => FromJson::from_json(payload).map(Self::CallsConnect),
            "calls.call_created" => {
                FromJson::from_json(payload).map(Self::CallsCallCreated)
            }
            "calls.call_recording_available" => {
                FromJson::from_json(payload).map(Self::CallsCallRecordingAvailable)
            }
            "calls.call_transcription_available" => {
                FromJson::from_json(payload).map(Self::CallsCallTranscriptionAvailable)
            }
            "calls.terminate" => FromJson::from_json(payload).map(Self::CallsTerminate),
            "calls.status" => FromJson::from_json(payload).map(Self::CallsStatus),
            "group_lifecycle_update" => {
                FromJson::from_json(payload).map(Self::GroupLifecycleUpdate)
            }
            "group_lifecycle_update.group_create" => {
                FromJson::from_json(payload).map(Self::GroupLifecycleUpdateGroupCreate)
            }
            "group_lifecycle_update.group_delete" => {
                FromJson::from_json(payload).map(Self::GroupLifecycleUpdateGroupDelete)
            }
            "group_participants_update" => {
                FromJson::from_json(payload).map(Self::GroupParticipantsUpdate)
            }
            "group_participants_update.group_participants_add" => {
                FromJson::from_json(payload)
                    .map(Self::GroupParticipantsUpdateGroupParticipantsAdd)
            }
            "group_participants_update.group_participants_remove" => {
                FromJson::from_json(payload)
                    .map(Self::GroupParticipantsUpdateGroupParticipantsRemove)
            }
            "group_participants_update.group_join_request_created" => {
                FromJson::from_json(payload)
                    .map(Self::GroupParticipantsUpdateGroupJoinRequestCreated)
            }
            "group_participants_update.group_join_request_revoked" => {
                FromJson::from_json(payload)
                    .map(Self::GroupParticipantsUpdateGroupJoinRequestRevoked)
            }
            "group_participant_update" => {
                FromJson::from_json(payload).map(Self::GroupParticipantUpdate)
            }
            "group_settings_update" => {
                FromJson::from_json(payload).map(Self::GroupSettingsUpdate)
            }
            "group_status_update" => {
                FromJson::from_json(payload).map(Self::GroupStatusUpdate)
            }
            "group_status_update.group_suspend" => {
                FromJson::from_json(payload).map(Self::GroupStatusUpdateGroupSuspend)
            }
            "group_status_update.group_suspend_cleared" => {
                FromJson::from_json(payload)
                    .map(Self::GroupStatusUpdateGroupSuspendCleared)
            }
            "message_template_status_update" => {
                FromJson::from_json(payload).map(Self::MessageTemplateStatusUpdate)
            }
            "message_template_quality_update" => {
                FromJson::from_json(payload).map(Self::MessageTemplateQualityUpdate)
            }
            "message_template_components_update" => {
                FromJson::from_json(payload).map(Self::MessageTemplateComponentsUpdate)
            }
            "template_category_update" => {
                FromJson::from_json(payload).map(Self::TemplateCategoryUpdate)
            }
            "template_correct_category_detection" => {
                FromJson::from_json(payload).map(Self::TemplateCorrectCategoryDetection)
            }
            "account_update" => FromJson::from_json(payload).map(Self::AccountUpdate),
            "account_update.ACCOUNT_DELETED" => {
                FromJson::from_json(payload).map(Self::AccountUpdateAccountDeleted)
            }
            "account_update.ACCOUNT_OFFBOARDED" => {
                FromJson::from_json(payload).map(Self::AccountUpdateAccountOffboarded)
            }
            "account_update.ACCOUNT_RECONNECTED" => {
                FromJson::from_json(payload).map(Self::AccountUpdateAccountReconnected)
            }
            "account_update.ACCOUNT_RESTRICTION" => {
                FromJson::from_json(payload).map(Self::AccountUpdateAccountRestriction)
            }
            "account_update.ACCOUNT_VIOLATION" => {
                FromJson::from_json(payload).map(Self::AccountUpdateAccountViolation)
            }
            "account_update.AD_ACCOUNT_LINKED" => {
                FromJson::from_json(payload).map(Self::AccountUpdateAdAccountLinked)
            }
            "account_update.AUTH_INTL_PRICE_ELIGIBILITY_UPDATE" => {
                FromJson::from_json(payload)
                    .map(Self::AccountUpdateAuthIntlPriceEligibilityUpdate)
            }
            "account_update.BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE" => {
                FromJson::from_json(payload)
                    .map(Self::AccountUpdateBusinessPrimaryLocationCountryUpdate)
            }
            "account_update.DISABLED_UPDATE" => {
                FromJson::from_json(payload).map(Self::AccountUpdateDisabledUpdate)
            }
            "account_update.MM_LITE_TERMS_SIGNED" => {
                FromJson::from_json(payload).map(Self::AccountUpdateMmLiteTermsSigned)
            }
            "account_update.PARTNER_ADDED" => {
                FromJson::from_json(payload).map(Self::AccountUpdatePartnerAdded)
            }
            "account_update.PARTNER_APP_INSTALLED" => {
                FromJson::from_json(payload).map(Self::AccountUpdatePartnerAppInstalled)
            }
            "account_update.PARTNER_APP_UNINSTALLED" => {
                FromJson::from_json(payload)
                    .map(Self::AccountUpdatePartnerAppUninstalled)
            }
            "account_update.PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE" => {
                FromJson::from_json(payload)
                    .map(Self::AccountUpdatePartnerClientCertificationStatusUpdate)
            }
            "account_update.PARTNER_CLIENT_CERTIFICATION_NEEDED" => {
                FromJson::from_json(payload)
                    .map(Self::AccountUpdatePartnerClientCertificationNeeded)
            }
            "account_update.PARTNER_REMOVED" => {
                FromJson::from_json(payload).map(Self::AccountUpdatePartnerRemoved)
            }
            "account_update.VERIFIED_ACCOUNT" => {
                FromJson::from_json(payload).map(Self::AccountUpdateVerifiedAccount)
            }
            "account_update.VOLUME_BASED_PRICING_TIER_UPDATE" => {
                FromJson::from_json(payload)
                    .map(Self::AccountUpdateVolumeBasedPricingTierUpdate)
            }
            "account_review_update" => {
                FromJson::from_json(payload).map(Self::AccountReviewUpdate)
            }
            "account_alerts" => FromJson::from_json(payload).map(Self::AccountAlerts),
            "account_settings_update" => {
                FromJson::from_json(payload).map(Self::AccountSettingsUpdate)
            }
            "business_capability_update" => {
                FromJson::from_json(payload).map(Self::BusinessCapabilityUpdate)
            }
            "business_username_update" => {
                FromJson::from_json(payload).map(Self::BusinessUsernameUpdate)
            }
            "business_username_updates" => {
                FromJson::from_json(payload).map(Self::BusinessUsernameUpdates)
            }
            "phone_number_name_update" => {
                FromJson::from_json(payload).map(Self::PhoneNumberNameUpdate)
            }
            "phone_number_quality_update" => {
                FromJson::from_json(payload).map(Self::PhoneNumberQualityUpdate)
            }
            "security" => FromJson::from_json(payload).map(Self::Security),
            "partner_solutions" => {
                FromJson::from_json(payload).map(Self::PartnerSolutions)
            }
            "payment_configuration_update" => {
                FromJson::from_json(payload).map(Self::PaymentConfigurationUpdate)
            }
            "user_preferences" => FromJson::from_json(payload).map(Self::UserPreferences),
            "automatic_events" => FromJson::from_json(payload).map(Self::AutomaticEvents),
            "history" => FromJson::from_json(payload).map(Self::History),
            "smb_app_state_sync" => {
                FromJson::from_json(payload).map(Self::SmbAppStateSync)
            }
            "smb_message_echoes" => {
                FromJson::from_json(payload).map(Self::SmbMessageEchoes)
            }
            "flows" => FromJson::from_json(payload).map(Self::Flows),
            "flows.FLOW_STATUS_CHANGE" => {
                FromJson::from_json(payload).map(Self::FlowsFlowStatusChange)
            }
            "flows.CLIENT_ERROR_RATE" => {
                FromJson::from_json(payload).map(Self::FlowsClientErrorRate)
            }
            "flows.ENDPOINT_ERROR_RATE" => {
                FromJson::from_json(payload).map(Self::FlowsEndpointErrorRate)
            }
            "flows.ENDPOINT_LATENCY" => {
                FromJson::from_json(payload).map(Self::FlowsEndpointLatency)
            }
            "flows.ENDPOINT_AVAILABILITY" => {
                FromJson::from_json(payload).map(Self::FlowsEndpointAvailability)
            }
            "flows.FLOW_VERSION_EXPIRY_WARNING" => {
                FromJson::from_json(payload).map(Self::FlowsFlowVersionExpiryWarning)
            }
            "tracking_events" => FromJson::from_json(payload).map(Self::TrackingEvents),
            "business_status_update" => {
                FromJson::from_json(payload).map(Self::BusinessStatusUpdate)
            }
            "standby" => FromJson::from_json(payload).map(Self::Standby),
            "messaging_handovers" => {
                FromJson::from_json(payload).map(Self::MessagingHandovers)
            }
            "message_echoes" => FromJson::from_json(payload).map(Self::MessageEchoes),
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
            problem: Some(mask::within(&error.to_string()).to_string()),
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

/// Writes only the payload, without the event's name.
impl Serialize for Payload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
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
