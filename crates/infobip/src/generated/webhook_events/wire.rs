// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `webhook_events` are read, written, converted and checked.

use super::*;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter, WriteMembers,
    debug_addresses, open_enum, read_object, string_id, write_object,
};
use waxwing_types::mask;

impl WriteMembers for WebhookEnvelope {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("results", &self.results)?;
        object.optional("content", &self.content)?;
        object.optional("change", &self.change)?;
        object.optional("notificationType", &self.notification_type)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookEnvelope);

impl FromMembers for WebhookEnvelope {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            content: members.lenient("content")?,
            change: members.lenient("change")?,
            notification_type: members.lenient("notificationType")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookEnvelope);

impl WriteMembers for InboundMessages {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("results", &self.results)?;
        object.optional("messageCount", &self.message_count)?;
        object.optional("pendingMessageCount", &self.pending_message_count)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundMessages);

impl FromMembers for InboundMessages {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            message_count: members.lenient("messageCount")?,
            pending_message_count: members.lenient("pendingMessageCount")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundMessages);

impl WriteMembers for InboundMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("integrationType", &self.integration_type)?;
        object.optional("receivedAt", &self.received_at)?;
        object.optional("keyword", &self.keyword)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("pairedMessageId", &self.paired_message_id)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("message", &self.message)?;
        object.optional("price", &self.price)?;
        object.optional("contact", &self.contact)?;
        object.optional("identity", &self.identity)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundMessage);

impl FromMembers for InboundMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            entity_id: members.lenient("entityId")?,
            application_id: members.lenient("applicationId")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            integration_type: members.lenient("integrationType")?,
            received_at: members.lenient("receivedAt")?,
            keyword: members.lenient("keyword")?,
            message_id: members.lenient("messageId")?,
            paired_message_id: members.lenient("pairedMessageId")?,
            callback_data: members.lenient("callbackData")?,
            message: members.lenient("message")?,
            price: members.lenient("price")?,
            contact: members.lenient("contact")?,
            identity: members.lenient("identity")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundMessage);

impl WriteMembers for InboundPrice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("pricePerMessage", &self.price_per_message)?;
        object.optional("currency", &self.currency)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundPrice);

impl FromMembers for InboundPrice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            price_per_message: members.lenient("pricePerMessage")?,
            currency: members.lenient("currency")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundPrice);

impl WriteMembers for InboundContactProfile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("userId", &self.user_id)?;
        object.optional("parentUserId", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundContactProfile);

impl FromMembers for InboundContactProfile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            phone_number: members.lenient("phoneNumber")?,
            user_id: members.lenient("userId")?,
            parent_user_id: members.lenient("parentUserId")?,
            username: members.lenient("username")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundContactProfile);
string_id!(impl sensitive ProfileName);
string_id!(impl sensitive MetaUsername);

impl WriteMembers for InboundIdentity {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("acknowledged", &self.acknowledged)?;
        object.optional("hash", &self.hash)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundIdentity);

impl FromMembers for InboundIdentity {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            acknowledged: members.lenient("acknowledged")?,
            hash: members.lenient("hash")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundIdentity);

impl InboundContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Location(_) => "LOCATION",
            Self::Image(_) => "IMAGE",
            Self::Document(_) => "DOCUMENT",
            Self::Audio(_) => "AUDIO",
            Self::Video(_) => "VIDEO",
            Self::Voice(_) => "VOICE",
            Self::Contact(_) => "CONTACT",
            Self::InfectedContent(_) => "INFECTED_CONTENT",
            Self::Button(_) => "BUTTON",
            Self::Sticker(_) => "STICKER",
            Self::InteractiveButtonReply(_) => "INTERACTIVE_BUTTON_REPLY",
            Self::InteractiveListReply(_) => "INTERACTIVE_LIST_REPLY",
            Self::InteractiveFlowReply(_) => "INTERACTIVE_FLOW_REPLY",
            Self::InteractivePaymentConfirmation(_) => "INTERACTIVE_PAYMENT_CONFIRMATION",
            Self::InteractivePaymentAcknowledgement(_) => {
                "INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT"
            }
            Self::InteractiveCallPermissionReply(_) => {
                "INTERACTIVE_CALL_PERMISSION_REPLY"
            }
            Self::InteractiveInThreadAuthenticationReply(_) => {
                "INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY"
            }
            Self::Order(_) => "ORDER",
            Self::Reaction(_) => "REACTION",
            Self::Unsupported(_, _) => "UNSUPPORTED",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InboundTextContent> for InboundContent {
    fn from(value: InboundTextContent) -> Self {
        Self::Text(value)
    }
}

impl From<InboundLocationContent> for InboundContent {
    fn from(value: InboundLocationContent) -> Self {
        Self::Location(value)
    }
}

impl From<InboundImageContent> for InboundContent {
    fn from(value: InboundImageContent) -> Self {
        Self::Image(value)
    }
}

impl From<InboundDocumentContent> for InboundContent {
    fn from(value: InboundDocumentContent) -> Self {
        Self::Document(value)
    }
}

impl From<InboundAudioContent> for InboundContent {
    fn from(value: InboundAudioContent) -> Self {
        Self::Audio(value)
    }
}

impl From<InboundVideoContent> for InboundContent {
    fn from(value: InboundVideoContent) -> Self {
        Self::Video(value)
    }
}

impl From<InboundVoiceContent> for InboundContent {
    fn from(value: InboundVoiceContent) -> Self {
        Self::Voice(value)
    }
}

impl From<InboundContactsContent> for InboundContent {
    fn from(value: InboundContactsContent) -> Self {
        Self::Contact(value)
    }
}

impl From<InboundInfectedContent> for InboundContent {
    fn from(value: InboundInfectedContent) -> Self {
        Self::InfectedContent(value)
    }
}

impl From<InboundQuickReplyContent> for InboundContent {
    fn from(value: InboundQuickReplyContent) -> Self {
        Self::Button(value)
    }
}

impl From<InboundStickerContent> for InboundContent {
    fn from(value: InboundStickerContent) -> Self {
        Self::Sticker(value)
    }
}

impl From<InboundButtonReplyContent> for InboundContent {
    fn from(value: InboundButtonReplyContent) -> Self {
        Self::InteractiveButtonReply(value)
    }
}

impl From<InboundListReplyContent> for InboundContent {
    fn from(value: InboundListReplyContent) -> Self {
        Self::InteractiveListReply(value)
    }
}

impl From<InboundFlowReplyContent> for InboundContent {
    fn from(value: InboundFlowReplyContent) -> Self {
        Self::InteractiveFlowReply(value)
    }
}

impl From<InboundPaymentConfirmationContent> for InboundContent {
    fn from(value: InboundPaymentConfirmationContent) -> Self {
        Self::InteractivePaymentConfirmation(value)
    }
}

impl From<InboundPaymentAcknowledgementContent> for InboundContent {
    fn from(value: InboundPaymentAcknowledgementContent) -> Self {
        Self::InteractivePaymentAcknowledgement(value)
    }
}

impl From<InboundCallPermissionReplyContent> for InboundContent {
    fn from(value: InboundCallPermissionReplyContent) -> Self {
        Self::InteractiveCallPermissionReply(value)
    }
}

impl From<InboundInThreadAuthenticationReplyContent> for InboundContent {
    fn from(value: InboundInThreadAuthenticationReplyContent) -> Self {
        Self::InteractiveInThreadAuthenticationReply(value)
    }
}

impl From<InboundOrderContent> for InboundContent {
    fn from(value: InboundOrderContent) -> Self {
        Self::Order(value)
    }
}

impl From<InboundReactionContent> for InboundContent {
    fn from(value: InboundReactionContent) -> Self {
        Self::Reaction(value)
    }
}

impl From<InboundContext> for InboundContent {
    fn from(value: InboundContext) -> Self {
        Self::Unsupported(Some(value), Default::default())
    }
}

impl WriteMembers for InboundContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)?;
            }
            Self::Location(value) => {
                object.member("type", "LOCATION")?;
                object.rest(value)?;
            }
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)?;
            }
            Self::Document(value) => {
                object.member("type", "DOCUMENT")?;
                object.rest(value)?;
            }
            Self::Audio(value) => {
                object.member("type", "AUDIO")?;
                object.rest(value)?;
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)?;
            }
            Self::Voice(value) => {
                object.member("type", "VOICE")?;
                object.rest(value)?;
            }
            Self::Contact(value) => {
                object.member("type", "CONTACT")?;
                object.rest(value)?;
            }
            Self::InfectedContent(value) => {
                object.member("type", "INFECTED_CONTENT")?;
                object.rest(value)?;
            }
            Self::Button(value) => {
                object.member("type", "BUTTON")?;
                object.rest(value)?;
            }
            Self::Sticker(value) => {
                object.member("type", "STICKER")?;
                object.rest(value)?;
            }
            Self::InteractiveButtonReply(value) => {
                object.member("type", "INTERACTIVE_BUTTON_REPLY")?;
                object.rest(value)?;
            }
            Self::InteractiveListReply(value) => {
                object.member("type", "INTERACTIVE_LIST_REPLY")?;
                object.rest(value)?;
            }
            Self::InteractiveFlowReply(value) => {
                object.member("type", "INTERACTIVE_FLOW_REPLY")?;
                object.rest(value)?;
            }
            Self::InteractivePaymentConfirmation(value) => {
                object.member("type", "INTERACTIVE_PAYMENT_CONFIRMATION")?;
                object.rest(value)?;
            }
            Self::InteractivePaymentAcknowledgement(value) => {
                object.member("type", "INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT")?;
                object.rest(value)?;
            }
            Self::InteractiveCallPermissionReply(value) => {
                object.member("type", "INTERACTIVE_CALL_PERMISSION_REPLY")?;
                object.rest(value)?;
            }
            Self::InteractiveInThreadAuthenticationReply(value) => {
                object.member("type", "INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY")?;
                object.rest(value)?;
            }
            Self::Order(value) => {
                object.member("type", "ORDER")?;
                object.rest(value)?;
            }
            Self::Reaction(value) => {
                object.member("type", "REACTION")?;
                object.rest(value)?;
            }
            Self::Unsupported(value, extra) => {
                object.member("type", "UNSUPPORTED")?;
                object.optional("context", value)?;
                object.rest(extra)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InboundContent);

impl FromMembers for InboundContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("LOCATION") => members.beside("type").map(Self::Location),
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("DOCUMENT") => members.beside("type").map(Self::Document),
            Some("AUDIO") => members.beside("type").map(Self::Audio),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            Some("VOICE") => members.beside("type").map(Self::Voice),
            Some("CONTACT") => members.beside("type").map(Self::Contact),
            Some("INFECTED_CONTENT") => members.beside("type").map(Self::InfectedContent),
            Some("BUTTON") => members.beside("type").map(Self::Button),
            Some("STICKER") => members.beside("type").map(Self::Sticker),
            Some("INTERACTIVE_BUTTON_REPLY") => {
                members.beside("type").map(Self::InteractiveButtonReply)
            }
            Some("INTERACTIVE_LIST_REPLY") => {
                members.beside("type").map(Self::InteractiveListReply)
            }
            Some("INTERACTIVE_FLOW_REPLY") => {
                members.beside("type").map(Self::InteractiveFlowReply)
            }
            Some("INTERACTIVE_PAYMENT_CONFIRMATION") => {
                members.beside("type").map(Self::InteractivePaymentConfirmation)
            }
            Some("INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT") => {
                members.beside("type").map(Self::InteractivePaymentAcknowledgement)
            }
            Some("INTERACTIVE_CALL_PERMISSION_REPLY") => {
                members.beside("type").map(Self::InteractiveCallPermissionReply)
            }
            Some("INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY") => {
                members.beside("type").map(Self::InteractiveInThreadAuthenticationReply)
            }
            Some("ORDER") => members.beside("type").map(Self::Order),
            Some("REACTION") => members.beside("type").map(Self::Reaction),
            Some("UNSUPPORTED") => {
                match members.optional_variant("type", "context") {
                    Some(value) => Some(Self::Unsupported(value, members.extra()?)),
                    None => None,
                }
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InboundContent);

impl WriteMembers for InboundContext {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("from", &self.from)?;
        object.optional("id", &self.id)?;
        object.optional("groupId", &self.group_id)?;
        object.optional("referredProduct", &self.referred_product)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundContext);

impl FromMembers for InboundContext {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            id: members.lenient("id")?,
            group_id: members.lenient("groupId")?,
            referred_product: members.lenient("referredProduct")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundContext);
string_id!(impl sensitive InboundGroupId);

impl WriteMembers for ReferredProduct {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("catalogId", &self.catalog_id)?;
        object.optional("productRetailerId", &self.product_retailer_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReferredProduct);

impl FromMembers for ReferredProduct {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.lenient("catalogId")?,
            product_retailer_id: members.lenient("productRetailerId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReferredProduct);
debug_addresses!(
    Referral { source_type, source_id, source_url : address, headline, body,
    referral_media, ctwa_click_id, extra }
);

impl WriteMembers for Referral {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sourceType", &self.source_type)?;
        object.optional("sourceId", &self.source_id)?;
        object.optional("sourceUrl", &self.source_url)?;
        object.optional("headline", &self.headline)?;
        object.optional("body", &self.body)?;
        object.optional("referralMedia", &self.referral_media)?;
        object.optional("ctwaClickId", &self.ctwa_click_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Referral);

impl FromMembers for Referral {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            source_type: members.lenient("sourceType")?,
            source_id: members.lenient("sourceId")?,
            source_url: members.lenient("sourceUrl")?,
            headline: members.lenient("headline")?,
            body: members.lenient("body")?,
            referral_media: members.lenient("referralMedia")?,
            ctwa_click_id: members.lenient("ctwaClickId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Referral);
open_enum!(impl ReferralSourceType { Ad = "AD", Post = "POST", NotKnown = "UNKNOWN" });

impl ReferralMedia {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<ReferralMediaImage> for ReferralMedia {
    fn from(value: ReferralMediaImage) -> Self {
        Self::Image(value)
    }
}

impl From<ReferralMediaVideo> for ReferralMedia {
    fn from(value: ReferralMediaVideo) -> Self {
        Self::Video(value)
    }
}

impl WriteMembers for ReferralMedia {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)?;
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(ReferralMedia);

impl FromMembers for ReferralMedia {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(ReferralMedia);
debug_addresses!(ReferralMediaImage { url : address, extra });

impl WriteMembers for ReferralMediaImage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReferralMediaImage);

impl FromMembers for ReferralMediaImage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReferralMediaImage);
debug_addresses!(ReferralMediaVideo { url : address, extra });

impl WriteMembers for ReferralMediaVideo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReferralMediaVideo);

impl FromMembers for ReferralMediaVideo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReferralMediaVideo);
string_id!(impl sensitive InboundMediaUrl);

impl WriteMembers for InboundTextContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundTextContent);

impl FromMembers for InboundTextContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundTextContent);
debug_addresses!(
    InboundLocationContent { latitude, longitude, address, name, url : address, context,
    referral, extra }
);

impl WriteMembers for InboundLocationContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("latitude", &self.latitude)?;
        object.optional("longitude", &self.longitude)?;
        object.optional("address", &self.address)?;
        object.optional("name", &self.name)?;
        object.optional("url", &self.url)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundLocationContent);

impl FromMembers for InboundLocationContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            latitude: members.lenient("latitude")?,
            longitude: members.lenient("longitude")?,
            address: members.lenient("address")?,
            name: members.lenient("name")?,
            url: members.lenient("url")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundLocationContent);

impl WriteMembers for InboundImageContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundImageContent);

impl FromMembers for InboundImageContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundImageContent);

impl WriteMembers for InboundDocumentContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundDocumentContent);

impl FromMembers for InboundDocumentContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundDocumentContent);

impl WriteMembers for InboundAudioContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundAudioContent);

impl FromMembers for InboundAudioContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundAudioContent);

impl WriteMembers for InboundVideoContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundVideoContent);

impl FromMembers for InboundVideoContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundVideoContent);

impl WriteMembers for InboundVoiceContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundVoiceContent);

impl FromMembers for InboundVoiceContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundVoiceContent);

impl WriteMembers for InboundContactsContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("contacts", &self.contacts)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundContactsContent);

impl FromMembers for InboundContactsContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contacts: members.lenient("contacts")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundContactsContent);

impl WriteMembers for InboundContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("addresses", &self.addresses)?;
        object.optional("birthday", &self.birthday)?;
        object.optional("emails", &self.emails)?;
        object.optional("name", &self.name)?;
        object.optional("org", &self.org)?;
        object.optional("phones", &self.phones)?;
        object.optional("urls", &self.urls)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundContact);

impl FromMembers for InboundContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            addresses: members.lenient("addresses")?,
            birthday: members.lenient("birthday")?,
            emails: members.lenient("emails")?,
            name: members.lenient("name")?,
            org: members.lenient("org")?,
            phones: members.lenient("phones")?,
            urls: members.lenient("urls")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundContact);

impl WriteMembers for InboundAddress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("street", &self.street)?;
        object.optional("city", &self.city)?;
        object.optional("state", &self.state)?;
        object.optional("zip", &self.zip)?;
        object.optional("country", &self.country)?;
        object.optional("countryCode", &self.country_code)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundAddress);

impl FromMembers for InboundAddress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            street: members.lenient("street")?,
            city: members.lenient("city")?,
            state: members.lenient("state")?,
            zip: members.lenient("zip")?,
            country: members.lenient("country")?,
            country_code: members.lenient("countryCode")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundAddress);

impl WriteMembers for InboundEmail {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("email", &self.email)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundEmail);

impl FromMembers for InboundEmail {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: members.lenient("email")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundEmail);

impl WriteMembers for InboundName {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("firstName", &self.first_name)?;
        object.optional("lastName", &self.last_name)?;
        object.optional("middleName", &self.middle_name)?;
        object.optional("nameSuffix", &self.name_suffix)?;
        object.optional("namePrefix", &self.name_prefix)?;
        object.optional("formattedName", &self.formatted_name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundName);

impl FromMembers for InboundName {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            first_name: members.lenient("firstName")?,
            last_name: members.lenient("lastName")?,
            middle_name: members.lenient("middleName")?,
            name_suffix: members.lenient("nameSuffix")?,
            name_prefix: members.lenient("namePrefix")?,
            formatted_name: members.lenient("formattedName")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundName);

impl WriteMembers for InboundOrganization {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("company", &self.company)?;
        object.optional("department", &self.department)?;
        object.optional("title", &self.title)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundOrganization);

impl FromMembers for InboundOrganization {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            company: members.lenient("company")?,
            department: members.lenient("department")?,
            title: members.lenient("title")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundOrganization);

impl WriteMembers for InboundPhone {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phone", &self.phone)?;
        object.optional("type", &self.type_)?;
        object.optional("waId", &self.wa_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundPhone);

impl FromMembers for InboundPhone {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone: members.lenient("phone")?,
            type_: members.lenient("type")?,
            wa_id: members.lenient("waId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundPhone);
debug_addresses!(InboundUrl { url : address, type_, extra });

impl WriteMembers for InboundUrl {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundUrl);

impl FromMembers for InboundUrl {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundUrl);

impl WriteMembers for InboundInfectedContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("context", &self.context)?;
        object.optional("malware", &self.malware)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundInfectedContent);

impl FromMembers for InboundInfectedContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            context: members.lenient("context")?,
            malware: members.lenient("malware")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundInfectedContent);

impl WriteMembers for InboundQuickReplyContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("payload", &self.payload)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundQuickReplyContent);

impl FromMembers for InboundQuickReplyContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            payload: members.lenient("payload")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundQuickReplyContent);

impl WriteMembers for InboundStickerContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundStickerContent);

impl FromMembers for InboundStickerContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundStickerContent);

impl WriteMembers for InboundButtonReplyContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("title", &self.title)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundButtonReplyContent);

impl FromMembers for InboundButtonReplyContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            title: members.lenient("title")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundButtonReplyContent);

impl WriteMembers for InboundListReplyContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("title", &self.title)?;
        object.optional("description", &self.description)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundListReplyContent);

impl FromMembers for InboundListReplyContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            title: members.lenient("title")?,
            description: members.lenient("description")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundListReplyContent);

impl WriteMembers for InboundFlowReplyContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("response", &self.response)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundFlowReplyContent);

impl FromMembers for InboundFlowReplyContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            response: members.lenient("response")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundFlowReplyContent);

impl WriteMembers for InboundPaymentConfirmationContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("referenceId", &self.reference_id)?;
        object.optional("paymentId", &self.payment_id)?;
        object.optional("status", &self.status)?;
        object.optional("currency", &self.currency)?;
        object.optional("totalAmount", &self.total_amount)?;
        object.optional("transactionId", &self.transaction_id)?;
        object.optional("transactionType", &self.transaction_type)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundPaymentConfirmationContent);

impl FromMembers for InboundPaymentConfirmationContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reference_id: members.lenient("referenceId")?,
            payment_id: members.lenient("paymentId")?,
            status: members.lenient("status")?,
            currency: members.lenient("currency")?,
            total_amount: members.lenient("totalAmount")?,
            transaction_id: members.lenient("transactionId")?,
            transaction_type: members.lenient("transactionType")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundPaymentConfirmationContent);

impl WriteMembers for PaymentAmount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("value", &self.value)?;
        object.optional("offset", &self.offset)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentAmount);

impl FromMembers for PaymentAmount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.lenient("value")?,
            offset: members.lenient("offset")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentAmount);

impl WriteMembers for InboundPaymentAcknowledgementContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object
            .optional("paymentAcknowledgementType", &self.payment_acknowledgement_type)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("paymentId", &self.payment_id)?;
        object.optional("referenceId", &self.reference_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundPaymentAcknowledgementContent);

impl FromMembers for InboundPaymentAcknowledgementContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payment_acknowledgement_type: members.lenient("paymentAcknowledgementType")?,
            timestamp: members.lenient("timestamp")?,
            payment_id: members.lenient("paymentId")?,
            reference_id: members.lenient("referenceId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundPaymentAcknowledgementContent);

impl WriteMembers for InboundCallPermissionReplyContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("callPermissionReply", &self.call_permission_reply)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundCallPermissionReplyContent);

impl FromMembers for InboundCallPermissionReplyContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            call_permission_reply: members.lenient("callPermissionReply")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundCallPermissionReplyContent);

impl WriteMembers for CallPermissionReply {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("response", &self.response)?;
        object.optional("expirationTimestamp", &self.expiration_timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallPermissionReply);

impl FromMembers for CallPermissionReply {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            response: members.lenient("response")?,
            expiration_timestamp: members.lenient("expirationTimestamp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallPermissionReply);
open_enum!(impl CallPermissionAnswer { Accept = "ACCEPT", Reject = "REJECT" });

impl WriteMembers for InboundInThreadAuthenticationReplyContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object
            .optional(
                "inThreadAuthenticationReply",
                &self.in_thread_authentication_reply,
            )?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundInThreadAuthenticationReplyContent);

impl FromMembers for InboundInThreadAuthenticationReplyContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            in_thread_authentication_reply: members
                .lenient("inThreadAuthenticationReply")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundInThreadAuthenticationReplyContent);

impl WriteMembers for InThreadAuthenticationReply {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object
            .optional("businessScopedPasskeyHash", &self.business_scoped_passkey_hash)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InThreadAuthenticationReply);

impl FromMembers for InThreadAuthenticationReply {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            business_scoped_passkey_hash: members.lenient("businessScopedPasskeyHash")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InThreadAuthenticationReply);
open_enum!(
    impl InThreadAuthenticationStatus { Unsupported = "UNSUPPORTED", Verified =
    "VERIFIED", InteractionCanceled = "INTERACTION_CANCELED", VerificationFailed =
    "VERIFICATION_FAILED", NotKnown = "UNKNOWN" }
);

impl WriteMembers for InboundOrderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("catalogId", &self.catalog_id)?;
        object.optional("productItems", &self.product_items)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundOrderContent);

impl FromMembers for InboundOrderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.lenient("catalogId")?,
            product_items: members.lenient("productItems")?,
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundOrderContent);

impl WriteMembers for ProductItem {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("currency", &self.currency)?;
        object.optional("itemPrice", &self.item_price)?;
        object.optional("productRetailerId", &self.product_retailer_id)?;
        object.optional("quantity", &self.quantity)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ProductItem);

impl FromMembers for ProductItem {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            currency: members.lenient("currency")?,
            item_price: members.lenient("itemPrice")?,
            product_retailer_id: members.lenient("productRetailerId")?,
            quantity: members.lenient("quantity")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ProductItem);

impl WriteMembers for InboundReactionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("emoji", &self.emoji)?;
        object.optional("action", &self.action)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InboundReactionContent);

impl FromMembers for InboundReactionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            emoji: members.lenient("emoji")?,
            action: members.lenient("action")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InboundReactionContent);
open_enum!(impl ReactionAction { Added = "ADDED", Removed = "REMOVED" });

impl WriteMembers for DeliveryReports {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("results", &self.results)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(DeliveryReports);

impl FromMembers for DeliveryReports {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            extra: members.extra()?,
        })
    }
}
read_object!(DeliveryReports);

impl WriteMembers for DeliveryReport {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("bulkId", &self.bulk_id)?;
        object.optional("price", &self.price)?;
        object.optional("status", &self.status)?;
        object.optional("error", &self.error)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("doneAt", &self.done_at)?;
        object.optional("messageCount", &self.message_count)?;
        object.optional("sentAt", &self.sent_at)?;
        object.optional("to", &self.to)?;
        object.optional("contact", &self.contact)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("from", &self.from)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(DeliveryReport);

impl FromMembers for DeliveryReport {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            bulk_id: members.lenient("bulkId")?,
            price: members.lenient("price")?,
            status: members.lenient("status")?,
            error: members.lenient("error")?,
            message_id: members.lenient("messageId")?,
            done_at: members.lenient("doneAt")?,
            message_count: members.lenient("messageCount")?,
            sent_at: members.lenient("sentAt")?,
            to: members.lenient("to")?,
            contact: members.lenient("contact")?,
            callback_data: members.lenient("callbackData")?,
            entity_id: members.lenient("entityId")?,
            application_id: members.lenient("applicationId")?,
            from: members.lenient("from")?,
            extra: members.extra()?,
        })
    }
}
read_object!(DeliveryReport);

impl WriteMembers for ReportPrice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("currency", &self.currency)?;
        object.optional("pricePerMessage", &self.price_per_message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReportPrice);

impl FromMembers for ReportPrice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            currency: members.lenient("currency")?,
            price_per_message: members.lenient("pricePerMessage")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReportPrice);

impl WriteMembers for ReportStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("groupName", &self.group_name)?;
        object.optional("id", &self.id)?;
        object.optional("groupId", &self.group_id)?;
        object.optional("name", &self.name)?;
        object.optional("action", &self.action)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReportStatus);

impl FromMembers for ReportStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            group_name: members.lenient("groupName")?,
            id: members.lenient("id")?,
            group_id: members.lenient("groupId")?,
            name: members.lenient("name")?,
            action: members.lenient("action")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReportStatus);

impl WriteMembers for ReportError {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("description", &self.description)?;
        object.optional("permanent", &self.permanent)?;
        object.optional("name", &self.name)?;
        object.optional("id", &self.id)?;
        object.optional("groupName", &self.group_name)?;
        object.optional("groupId", &self.group_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReportError);

impl FromMembers for ReportError {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            description: members.lenient("description")?,
            permanent: members.lenient("permanent")?,
            name: members.lenient("name")?,
            id: members.lenient("id")?,
            group_name: members.lenient("groupName")?,
            group_id: members.lenient("groupId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReportError);

impl WriteMembers for ReportContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("userId", &self.user_id)?;
        object.optional("parentUserId", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReportContact);

impl FromMembers for ReportContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            phone_number: members.lenient("phoneNumber")?,
            user_id: members.lenient("userId")?,
            parent_user_id: members.lenient("parentUserId")?,
            username: members.lenient("username")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReportContact);

impl WriteMembers for SeenReports {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("results", &self.results)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SeenReports);

impl FromMembers for SeenReports {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SeenReports);

impl WriteMembers for SeenReport {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messageId", &self.message_id)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("sentAt", &self.sent_at)?;
        object.optional("seenAt", &self.seen_at)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("contact", &self.contact)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SeenReport);

impl FromMembers for SeenReport {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.lenient("messageId")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            sent_at: members.lenient("sentAt")?,
            seen_at: members.lenient("seenAt")?,
            application_id: members.lenient("applicationId")?,
            entity_id: members.lenient("entityId")?,
            contact: members.lenient("contact")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SeenReport);

impl WriteMembers for PaymentEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("from", &self.from)?;
        object.optional("content", &self.content)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentEvent);

impl FromMembers for PaymentEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            content: members.lenient("content")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentEvent);

impl WriteMembers for PaymentNotification {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("from", &self.from)?;
        object.optional("type", &self.type_)?;
        object.optional("referenceId", &self.reference_id)?;
        object.optional("paymentId", &self.payment_id)?;
        object.optional("paymentStatus", &self.payment_status)?;
        object.optional("currency", &self.currency)?;
        object.optional("totalAmountValue", &self.total_amount_value)?;
        object.optional("totalAmountOffset", &self.total_amount_offset)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("transactions", &self.transactions)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentNotification);

impl FromMembers for PaymentNotification {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            type_: members.lenient("type")?,
            reference_id: members.lenient("referenceId")?,
            payment_id: members.lenient("paymentId")?,
            payment_status: members.lenient("paymentStatus")?,
            currency: members.lenient("currency")?,
            total_amount_value: members.lenient("totalAmountValue")?,
            total_amount_offset: members.lenient("totalAmountOffset")?,
            callback_data: members.lenient("callbackData")?,
            transactions: members.lenient("transactions")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentNotification);

impl WriteMembers for PaymentTransactionNotification {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("type", &self.type_)?;
        object.optional("status", &self.status)?;
        object.optional("createdTimestamp", &self.created_timestamp)?;
        object.optional("updatedTimestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentTransactionNotification);

impl FromMembers for PaymentTransactionNotification {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            type_: members.lenient("type")?,
            status: members.lenient("status")?,
            created_timestamp: members.lenient("createdTimestamp")?,
            updated_timestamp: members.lenient("updatedTimestamp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentTransactionNotification);

impl WriteMembers for MarketingUpdateEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("from", &self.from)?;
        object.optional("content", &self.content)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MarketingUpdateEvent);

impl FromMembers for MarketingUpdateEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            content: members.lenient("content")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MarketingUpdateEvent);

impl WriteMembers for MarketingUpdate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sender", &self.sender)?;
        object.optional("from", &self.from)?;
        object
            .optional("notificationMessagesStatus", &self.notification_messages_status)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MarketingUpdate);

impl FromMembers for MarketingUpdate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sender: members.lenient("sender")?,
            from: members.lenient("from")?,
            notification_messages_status: members.lenient("notificationMessagesStatus")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MarketingUpdate);

impl WriteMembers for TemplateUpdateEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messageTemplateId", &self.message_template_id)?;
        object.optional("messageTemplateName", &self.message_template_name)?;
        object.optional("messageTemplateLanguage", &self.message_template_language)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("change", &self.change)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateUpdateEvent);

impl FromMembers for TemplateUpdateEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_template_id: members.lenient("messageTemplateId")?,
            message_template_name: members.lenient("messageTemplateName")?,
            message_template_language: members.lenient("messageTemplateLanguage")?,
            timestamp: members.lenient("timestamp")?,
            change: members.lenient("change")?,
            entity_id: members.lenient("entityId")?,
            application_id: members.lenient("applicationId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateUpdateEvent);

impl TemplateChange {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::TemplateStatusUpdate(_) => "TEMPLATE_STATUS_UPDATE",
            Self::TemplateCategoryUpdate(_) => "TEMPLATE_CATEGORY_UPDATE",
            Self::TemplateQualityUpdate(_) => "TEMPLATE_QUALITY_UPDATE",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TemplateStatusChange> for TemplateChange {
    fn from(value: TemplateStatusChange) -> Self {
        Self::TemplateStatusUpdate(value)
    }
}

impl From<TemplateCategoryChange> for TemplateChange {
    fn from(value: TemplateCategoryChange) -> Self {
        Self::TemplateCategoryUpdate(value)
    }
}

impl From<TemplateQualityChange> for TemplateChange {
    fn from(value: TemplateQualityChange) -> Self {
        Self::TemplateQualityUpdate(value)
    }
}

impl WriteMembers for TemplateChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::TemplateStatusUpdate(value) => {
                object.member("type", "TEMPLATE_STATUS_UPDATE")?;
                object.rest(value)?;
            }
            Self::TemplateCategoryUpdate(value) => {
                object.member("type", "TEMPLATE_CATEGORY_UPDATE")?;
                object.rest(value)?;
            }
            Self::TemplateQualityUpdate(value) => {
                object.member("type", "TEMPLATE_QUALITY_UPDATE")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(TemplateChange);

impl FromMembers for TemplateChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TEMPLATE_STATUS_UPDATE") => {
                members.beside("type").map(Self::TemplateStatusUpdate)
            }
            Some("TEMPLATE_CATEGORY_UPDATE") => {
                members.beside("type").map(Self::TemplateCategoryUpdate)
            }
            Some("TEMPLATE_QUALITY_UPDATE") => {
                members.beside("type").map(Self::TemplateQualityUpdate)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(TemplateChange);

impl WriteMembers for TemplateStatusChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("newStatus", &self.new_status)?;
        object.optional("reason", &self.reason)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateStatusChange);

impl FromMembers for TemplateStatusChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            new_status: members.lenient("newStatus")?,
            reason: members.lenient("reason")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateStatusChange);
open_enum!(
    impl TemplateRejectionReason { AbusiveContent = "ABUSIVE_CONTENT", IncorrectCategory
    = "INCORRECT_CATEGORY", InvalidFormat = "INVALID_FORMAT", None = "NONE", Scam =
    "SCAM", NotKnown = "UNKNOWN" }
);

impl WriteMembers for TemplateCategoryChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("previousCategory", &self.previous_category)?;
        object.optional("newCategory", &self.new_category)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateCategoryChange);

impl FromMembers for TemplateCategoryChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            previous_category: members.lenient("previousCategory")?,
            new_category: members.lenient("newCategory")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateCategoryChange);

impl WriteMembers for TemplateQualityChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("previousQualityScore", &self.previous_quality_score)?;
        object.optional("newQualityScore", &self.new_quality_score)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateQualityChange);

impl FromMembers for TemplateQualityChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            previous_quality_score: members.lenient("previousQualityScore")?,
            new_quality_score: members.lenient("newQualityScore")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateQualityChange);

impl WriteMembers for IdentityChangeEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("from", &self.from)?;
        object.optional("content", &self.content)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IdentityChangeEvent);

impl FromMembers for IdentityChangeEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            content: members.lenient("content")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IdentityChangeEvent);

impl WriteMembers for IdentityChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("description", &self.description)?;
        object.optional("hash", &self.hash)?;
        object.optional("type", &self.type_)?;
        object.optional("userNumber", &self.user_number)?;
        object.optional("userId", &self.user_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(IdentityChange);

impl FromMembers for IdentityChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            description: members.lenient("description")?,
            hash: members.lenient("hash")?,
            type_: members.lenient("type")?,
            user_number: members.lenient("userNumber")?,
            user_id: members.lenient("userId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(IdentityChange);
open_enum!(impl IdentityChangeType { UserIdentityChanged = "user_identity_changed" });
debug_addresses!(
    UrlClickReport { notification_type, recipient, url : address, send_date_time,
    message_id, bulk_id, callback_data, recipient_info, geo_location_info,
    application_id, entity_id, extra }
);

impl WriteMembers for UrlClickReport {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("notificationType", &self.notification_type)?;
        object.optional("recipient", &self.recipient)?;
        object.optional("url", &self.url)?;
        object.optional("sendDateTime", &self.send_date_time)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("bulkId", &self.bulk_id)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("recipientInfo", &self.recipient_info)?;
        object.optional("geoLocationInfo", &self.geo_location_info)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("entityId", &self.entity_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UrlClickReport);

impl FromMembers for UrlClickReport {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            notification_type: members.lenient("notificationType")?,
            recipient: members.lenient("recipient")?,
            url: members.lenient("url")?,
            send_date_time: members.lenient("sendDateTime")?,
            message_id: members.lenient("messageId")?,
            bulk_id: members.lenient("bulkId")?,
            callback_data: members.lenient("callbackData")?,
            recipient_info: members.lenient("recipientInfo")?,
            geo_location_info: members.lenient("geoLocationInfo")?,
            application_id: members.lenient("applicationId")?,
            entity_id: members.lenient("entityId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UrlClickReport);

impl WriteMembers for UrlClickDevice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("deviceType", &self.device_type)?;
        object.optional("os", &self.os)?;
        object.optional("deviceName", &self.device_name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UrlClickDevice);

impl FromMembers for UrlClickDevice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device_type: members.lenient("deviceType")?,
            os: members.lenient("os")?,
            device_name: members.lenient("deviceName")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UrlClickDevice);

impl WriteMembers for UrlClickPlace {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("countryName", &self.country_name)?;
        object.optional("city", &self.city)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UrlClickPlace);

impl FromMembers for UrlClickPlace {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            country_name: members.lenient("countryName")?,
            city: members.lenient("city")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UrlClickPlace);

impl Payload {
    /// The events that the specification lists.
    pub const EVENTS: &'static [&'static str] = &[
        "receive-inbound-whatsapp-messages",
        "receive-whatsapp-delivery-reports",
        "receive-whatsapp-seen-reports",
        "receive-whatsapp-payment-notification",
        "receive-whatsapp-marketing-update-notification",
        "receive-whatsapp-message-template-update-events",
        "receive-whatsapp-identity-change-notification",
        "url-click-report",
    ];
    /// Reads a payload. One that cannot be read becomes [`Payload::Unknown`].
    pub fn read(event: &str, payload: Node<'_>) -> Self {
        let read = match event {
            "receive-inbound-whatsapp-messages" => {
                FromJson::from_json(payload).map(Self::ReceiveInboundWhatsappMessages)
            }
            "receive-whatsapp-delivery-reports" => {
                FromJson::from_json(payload).map(Self::ReceiveWhatsappDeliveryReports)
            }
            "receive-whatsapp-seen-reports" => {
                FromJson::from_json(payload).map(Self::ReceiveWhatsappSeenReports)
            }
            "receive-whatsapp-payment-notification" => {
                FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappPaymentNotification)
            }
            "receive-whatsapp-marketing-update-notification" => {
                FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappMarketingUpdateNotification)
            }
            "receive-whatsapp-message-template-update-events" => {
                FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappMessageTemplateUpdateEvents)
            }
            "receive-whatsapp-identity-change-notification" => {
                FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappIdentityChangeNotification)
            }
            "url-click-report" => FromJson::from_json(payload).map(Self::UrlClickReport),
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
            Self::ReceiveInboundWhatsappMessages(_) => {
                "receive-inbound-whatsapp-messages"
            }
            Self::ReceiveWhatsappDeliveryReports(_) => {
                "receive-whatsapp-delivery-reports"
            }
            Self::ReceiveWhatsappSeenReports(_) => "receive-whatsapp-seen-reports",
            Self::ReceiveWhatsappPaymentNotification(_) => {
                "receive-whatsapp-payment-notification"
            }
            Self::ReceiveWhatsappMarketingUpdateNotification(_) => {
                "receive-whatsapp-marketing-update-notification"
            }
            Self::ReceiveWhatsappMessageTemplateUpdateEvents(_) => {
                "receive-whatsapp-message-template-update-events"
            }
            Self::ReceiveWhatsappIdentityChangeNotification(_) => {
                "receive-whatsapp-identity-change-notification"
            }
            Self::UrlClickReport(_) => "url-click-report",
            Self::Unknown { event, .. } => event,
        }
    }
}

/// Writes only the payload, without the event's name.
impl Serialize for Payload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ReceiveInboundWhatsappMessages(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappDeliveryReports(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappSeenReports(payload) => payload.serialize(serializer),
            Self::ReceiveWhatsappPaymentNotification(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappMarketingUpdateNotification(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappMessageTemplateUpdateEvents(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappIdentityChangeNotification(payload) => {
                payload.serialize(serializer)
            }
            Self::UrlClickReport(payload) => payload.serialize(serializer),
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
