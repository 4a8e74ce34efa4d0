// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! How the types of `queued_requests` are read, written, converted and checked.

use super::*;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, debug_addresses, open_enum, read_form, read_object, string_id,
    write_form, write_object,
};

impl WriteMembers for QueuedRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("uuid", &self.uuid)?;
        object.optional("request", &self.request)?;
        object.optional("response_status", &self.response_status)?;
        object.optional("response_body", &self.response_body)?;
        object.optional("response_header", &self.response_header)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(QueuedRequest);

impl FromMembers for QueuedRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            uuid: members.always("uuid")?,
            request: members.lenient("request")?,
            response_status: members.lenient("response_status")?,
            response_body: members.lenient("response_body")?,
            response_header: members.lenient("response_header")?,
            extra: members.extra()?,
        })
    }
}
read_object!(QueuedRequest);

impl WriteMembers for MessageResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("key", &self.key)?;
        object.optional("message", &self.message)?;
        object.optional("messageTimestamp", &self.message_timestamp)?;
        object.optional("status", &self.status)?;
        object.optional("participant", &self.participant)?;
        object.optional("broadcast", &self.broadcast)?;
        object.optional("pushName", &self.push_name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageResult);

impl FromMembers for MessageResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            message: members.lenient("message")?,
            message_timestamp: members.lenient("messageTimestamp")?,
            status: members.lenient("status")?,
            participant: members.lenient("participant")?,
            broadcast: members.lenient("broadcast")?,
            push_name: members.lenient("pushName")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageResult);

impl WriteMembers for LongNumber {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("low", &self.low)?;
        object.optional("high", &self.high)?;
        object.optional("unsigned", &self.unsigned)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LongNumber);

impl FromMembers for LongNumber {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            low: members.lenient("low")?,
            high: members.lenient("high")?,
            unsigned: members.lenient("unsigned")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LongNumber);

impl WriteMembers for MessageKey {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("remoteJid", &self.remote_jid)?;
        object.optional("remoteJidAlt", &self.remote_jid_alt)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("id", &self.id)?;
        object.optional("participant", &self.participant)?;
        object.optional("participantAlt", &self.participant_alt)?;
        object.optional("addressingMode", &self.addressing_mode)?;
        object.optional("server_id", &self.server_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageKey);

impl FromMembers for MessageKey {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            remote_jid: members.lenient("remoteJid")?,
            remote_jid_alt: members.lenient("remoteJidAlt")?,
            from_me: members.lenient("fromMe")?,
            id: members.lenient("id")?,
            participant: members.lenient("participant")?,
            participant_alt: members.lenient("participantAlt")?,
            addressing_mode: members.lenient("addressingMode")?,
            server_id: members.lenient("server_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageKey);
open_enum!(impl AddressingMode { Pn = "pn", Lid = "lid" });

impl Serialize for ResultStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ResultStatusName(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(ResultStatus);

impl FromJson for ResultStatus {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::ResultStatusName);
        choice.form(Self::Integer);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(ResultStatus);

impl From<ResultStatusName> for ResultStatus {
    fn from(value: ResultStatusName) -> Self {
        Self::ResultStatusName(value)
    }
}

impl From<i64> for ResultStatus {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
open_enum!(
    impl ResultStatusName { Pending = "PENDING", Sent = "SENT", Delivered = "DELIVERED",
    Error = "ERROR", ServerAck = "SERVER_ACK", DeliveryAck = "DELIVERY_ACK", Read =
    "READ", Played = "PLAYED" }
);

impl WriteMembers for ResultMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("extendedTextMessage", &self.extended_text_message)?;
        object.optional("imageMessage", &self.image_message)?;
        object.optional("videoMessage", &self.video_message)?;
        object.optional("audioMessage", &self.audio_message)?;
        object.optional("documentMessage", &self.document_message)?;
        object.optional("locationMessage", &self.location_message)?;
        object.optional("reactionMessage", &self.reaction_message)?;
        object.optional("protocolMessage", &self.protocol_message)?;
        object.optional("conversation", &self.conversation)?;
        object.optional("contactMessage", &self.contact_message)?;
        object.optional("contactsArrayMessage", &self.contacts_array_message)?;
        object.optional("ptvMessage", &self.ptv_message)?;
        object.optional("stickerMessage", &self.sticker_message)?;
        object.optional("pollCreationMessage", &self.poll_creation_message)?;
        object.optional("pollCreationMessageV2", &self.poll_creation_message_v2)?;
        object.optional("pollCreationMessageV3", &self.poll_creation_message_v3)?;
        object.optional("messageContextInfo", &self.message_context_info)?;
        object
            .optional(
                "documentWithCaptionMessage",
                &self.document_with_caption_message,
            )?;
        object.optional("ephemeralMessage", &self.ephemeral_message)?;
        object.optional("viewOnceMessage", &self.view_once_message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultMessage);

impl FromMembers for ResultMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            extended_text_message: members.lenient("extendedTextMessage")?,
            image_message: members.lenient("imageMessage")?,
            video_message: members.lenient("videoMessage")?,
            audio_message: members.lenient("audioMessage")?,
            document_message: members.lenient("documentMessage")?,
            location_message: members.lenient("locationMessage")?,
            reaction_message: members.lenient("reactionMessage")?,
            protocol_message: members.lenient("protocolMessage")?,
            conversation: members.lenient("conversation")?,
            contact_message: members.lenient("contactMessage")?,
            contacts_array_message: members.lenient("contactsArrayMessage")?,
            ptv_message: members.lenient("ptvMessage")?,
            sticker_message: members.lenient("stickerMessage")?,
            poll_creation_message: members.lenient("pollCreationMessage")?,
            poll_creation_message_v2: members.lenient("pollCreationMessageV2")?,
            poll_creation_message_v3: members.lenient("pollCreationMessageV3")?,
            message_context_info: members.lenient("messageContextInfo")?,
            document_with_caption_message: members
                .lenient("documentWithCaptionMessage")?,
            ephemeral_message: members.lenient("ephemeralMessage")?,
            view_once_message: members.lenient("viewOnceMessage")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultMessage);

impl WriteMembers for ResultEnclosed {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultEnclosed);

impl FromMembers for ResultEnclosed {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultEnclosed);

impl WriteMembers for ResultContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("displayName", &self.display_name)?;
        object.optional("vcard", &self.vcard)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultContact);

impl FromMembers for ResultContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_name: members.lenient("displayName")?,
            vcard: members.lenient("vcard")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultContact);

impl WriteMembers for ResultContacts {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("displayName", &self.display_name)?;
        object.optional("contacts", &self.contacts)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultContacts);

impl FromMembers for ResultContacts {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_name: members.lenient("displayName")?,
            contacts: members.lenient("contacts")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultContacts);

impl WriteMembers for ResultPoll {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("options", &self.options)?;
        object.optional("selectableOptionsCount", &self.selectable_options_count)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultPoll);

impl FromMembers for ResultPoll {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            options: members.lenient("options")?,
            selectable_options_count: members.lenient("selectableOptionsCount")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultPoll);

impl WriteMembers for ResultPollOption {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("optionName", &self.option_name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultPollOption);

impl FromMembers for ResultPollOption {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            option_name: members.lenient("optionName")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultPollOption);

impl WriteMembers for ResultMessageContext {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messageSecret", &self.message_secret)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultMessageContext);

impl FromMembers for ResultMessageContext {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_secret: members.lenient("messageSecret")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultMessageContext);
string_id!(impl secret MessageSecret);

impl WriteMembers for ResultContext {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("stanzaId", &self.stanza_id)?;
        object.optional("participant", &self.participant)?;
        object.optional("quotedMessage", &self.quoted_message)?;
        object.optional("mentionedJid", &self.mentioned_jid)?;
        object.optional("forwardingScore", &self.forwarding_score)?;
        object.optional("isForwarded", &self.is_forwarded)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultContext);

impl FromMembers for ResultContext {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            stanza_id: members.lenient("stanzaId")?,
            participant: members.lenient("participant")?,
            quoted_message: members.lenient("quotedMessage")?,
            mentioned_jid: members.lenient("mentionedJid")?,
            forwarding_score: members.lenient("forwardingScore")?,
            is_forwarded: members.lenient("isForwarded")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultContext);

impl WriteMembers for ResultText {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("matchedText", &self.matched_text)?;
        object.optional("title", &self.title)?;
        object.optional("description", &self.description)?;
        object.optional("previewType", &self.preview_type)?;
        object.optional("jpegThumbnail", &self.jpeg_thumbnail)?;
        object.optional("thumbnailDirectPath", &self.thumbnail_direct_path)?;
        object.optional("thumbnailSha256", &self.thumbnail_sha256)?;
        object.optional("thumbnailEncSha256", &self.thumbnail_enc_sha256)?;
        object.optional("thumbnailHeight", &self.thumbnail_height)?;
        object.optional("thumbnailWidth", &self.thumbnail_width)?;
        object.optional("mediaKey", &self.media_key)?;
        object.optional("mediaKeyTimestamp", &self.media_key_timestamp)?;
        object.optional("contextInfo", &self.context_info)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultText);

impl FromMembers for ResultText {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            matched_text: members.lenient("matchedText")?,
            title: members.lenient("title")?,
            description: members.lenient("description")?,
            preview_type: members.lenient("previewType")?,
            jpeg_thumbnail: members.lenient("jpegThumbnail")?,
            thumbnail_direct_path: members.lenient("thumbnailDirectPath")?,
            thumbnail_sha256: members.lenient("thumbnailSha256")?,
            thumbnail_enc_sha256: members.lenient("thumbnailEncSha256")?,
            thumbnail_height: members.lenient("thumbnailHeight")?,
            thumbnail_width: members.lenient("thumbnailWidth")?,
            media_key: members.lenient("mediaKey")?,
            media_key_timestamp: members.lenient("mediaKeyTimestamp")?,
            context_info: members.lenient("contextInfo")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultText);
string_id!(impl secret MediaKey);
debug_addresses!(
    ResultMedia { url : address, mimetype, file_sha256, file_length, file_name, caption,
    height, width, seconds, ptt, waveform, jpeg_thumbnail, media_key,
    media_key_timestamp, file_enc_sha256, direct_path, context_info, view_once,
    page_count, title, gif_playback, extra }
);

impl WriteMembers for ResultMedia {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("fileSha256", &self.file_sha256)?;
        object.optional("fileLength", &self.file_length)?;
        object.optional("fileName", &self.file_name)?;
        object.optional("caption", &self.caption)?;
        object.optional("height", &self.height)?;
        object.optional("width", &self.width)?;
        object.optional("seconds", &self.seconds)?;
        object.optional("ptt", &self.ptt)?;
        object.optional("waveform", &self.waveform)?;
        object.optional("jpegThumbnail", &self.jpeg_thumbnail)?;
        object.optional("mediaKey", &self.media_key)?;
        object.optional("mediaKeyTimestamp", &self.media_key_timestamp)?;
        object.optional("fileEncSha256", &self.file_enc_sha256)?;
        object.optional("directPath", &self.direct_path)?;
        object.optional("contextInfo", &self.context_info)?;
        object.optional("viewOnce", &self.view_once)?;
        object.optional("pageCount", &self.page_count)?;
        object.optional("title", &self.title)?;
        object.optional("gifPlayback", &self.gif_playback)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultMedia);

impl FromMembers for ResultMedia {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            mimetype: members.lenient("mimetype")?,
            file_sha256: members.lenient("fileSha256")?,
            file_length: members.lenient("fileLength")?,
            file_name: members.lenient("fileName")?,
            caption: members.lenient("caption")?,
            height: members.lenient("height")?,
            width: members.lenient("width")?,
            seconds: members.lenient("seconds")?,
            ptt: members.lenient("ptt")?,
            waveform: members.lenient("waveform")?,
            jpeg_thumbnail: members.lenient("jpegThumbnail")?,
            media_key: members.lenient("mediaKey")?,
            media_key_timestamp: members.lenient("mediaKeyTimestamp")?,
            file_enc_sha256: members.lenient("fileEncSha256")?,
            direct_path: members.lenient("directPath")?,
            context_info: members.lenient("contextInfo")?,
            view_once: members.lenient("viewOnce")?,
            page_count: members.lenient("pageCount")?,
            title: members.lenient("title")?,
            gif_playback: members.lenient("gifPlayback")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultMedia);

impl WriteMembers for ResultLocation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("degreesLatitude", &self.degrees_latitude)?;
        object.optional("degreesLongitude", &self.degrees_longitude)?;
        object.optional("name", &self.name)?;
        object.optional("address", &self.address)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultLocation);

impl FromMembers for ResultLocation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            degrees_latitude: members.lenient("degreesLatitude")?,
            degrees_longitude: members.lenient("degreesLongitude")?,
            name: members.lenient("name")?,
            address: members.lenient("address")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultLocation);

impl WriteMembers for ResultReaction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("key", &self.key)?;
        object.optional("text", &self.text)?;
        object.optional("senderTimestampMs", &self.sender_timestamp_ms)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultReaction);

impl FromMembers for ResultReaction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            text: members.lenient("text")?,
            sender_timestamp_ms: members.lenient("senderTimestampMs")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultReaction);

impl WriteMembers for ResultProtocol {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("key", &self.key)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ResultProtocol);

impl FromMembers for ResultProtocol {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ResultProtocol);

impl WriteMembers for ReadChatResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("ids", &self.ids)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReadChatResult);

impl FromMembers for ReadChatResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ids: members.lenient("ids")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReadChatResult);

impl WriteMembers for TypingResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("result", &self.result)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TypingResult);

impl FromMembers for TypingResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: members.lenient("result")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TypingResult);

impl WriteMembers for ShortResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message_id", &self.message_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ShortResult);

impl FromMembers for ShortResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.lenient("message_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ShortResult);
