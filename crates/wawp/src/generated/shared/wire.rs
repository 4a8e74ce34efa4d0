// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `shared` are read, written, converted and checked.

use super::*;
use crate::generated::messages;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, debug_addresses, from_one, open_enum, read_form, read_object,
    string_id, write_form, write_object,
};
use waxwing_types::{Checker, Validate, chat_of, phone_id};
string_id!(impl InstanceId);
string_id!(impl JobId);
string_id!(impl sensitive SerializedMessageId);

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
debug_addresses!(
    SentMessage { id, ack, has_media, media_key, body, type_, timestamp, from, to,
    device_type, is_forwarded, forwarding_score, is_status, is_starred, from_me,
    has_quoted_msg, has_reaction, v_cards, mentioned_ids, group_mentions, is_gif, links,
    data, key, message_timestamp, status, code, message, job_id, success, result,
    message_id, source, participant, media, media_url : address, ack_name, location,
    reply_to, author, broadcast, is_ephemeral, duration, invite_v4, order_id, poll_name,
    poll_options, allow_multiple_answers, latest_edit_sender_timestamp_ms,
    latest_edit_msg_key, protocol_message_key, extra }
);

impl WriteMembers for SentMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("ack", &self.ack)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("mediaKey", &self.media_key)?;
        object.optional("body", &self.body)?;
        object.optional("type", &self.type_)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("deviceType", &self.device_type)?;
        object.optional("isForwarded", &self.is_forwarded)?;
        object.optional("forwardingScore", &self.forwarding_score)?;
        object.optional("isStatus", &self.is_status)?;
        object.optional("isStarred", &self.is_starred)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("hasQuotedMsg", &self.has_quoted_msg)?;
        object.optional("hasReaction", &self.has_reaction)?;
        object.optional("vCards", &self.v_cards)?;
        object.optional("mentionedIds", &self.mentioned_ids)?;
        object.optional("groupMentions", &self.group_mentions)?;
        object.optional("isGif", &self.is_gif)?;
        object.optional("links", &self.links)?;
        object.optional("_data", &self.data)?;
        object.optional("key", &self.key)?;
        object.optional("messageTimestamp", &self.message_timestamp)?;
        object.optional("status", &self.status)?;
        object.optional("code", &self.code)?;
        object.optional("message", &self.message)?;
        object.optional("job_id", &self.job_id)?;
        object.optional("success", &self.success)?;
        object.optional("result", &self.result)?;
        object.optional("message_id", &self.message_id)?;
        object.optional("source", &self.source)?;
        object.optional("participant", &self.participant)?;
        object.optional("media", &self.media)?;
        object.optional("mediaUrl", &self.media_url)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("location", &self.location)?;
        object.optional("replyTo", &self.reply_to)?;
        object.optional("author", &self.author)?;
        object.optional("broadcast", &self.broadcast)?;
        object.optional("isEphemeral", &self.is_ephemeral)?;
        object.optional("duration", &self.duration)?;
        object.optional("inviteV4", &self.invite_v4)?;
        object.optional("orderId", &self.order_id)?;
        object.optional("pollName", &self.poll_name)?;
        object.optional("pollOptions", &self.poll_options)?;
        object.optional("allowMultipleAnswers", &self.allow_multiple_answers)?;
        object
            .optional(
                "latestEditSenderTimestampMs",
                &self.latest_edit_sender_timestamp_ms,
            )?;
        object.optional("latestEditMsgKey", &self.latest_edit_msg_key)?;
        object.optional("protocolMessageKey", &self.protocol_message_key)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SentMessage);

impl FromMembers for SentMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            ack: members.lenient("ack")?,
            has_media: members.lenient("hasMedia")?,
            media_key: members.lenient("mediaKey")?,
            body: members.lenient("body")?,
            type_: members.lenient("type")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            device_type: members.lenient("deviceType")?,
            is_forwarded: members.lenient("isForwarded")?,
            forwarding_score: members.lenient("forwardingScore")?,
            is_status: members.lenient("isStatus")?,
            is_starred: members.lenient("isStarred")?,
            from_me: members.lenient("fromMe")?,
            has_quoted_msg: members.lenient("hasQuotedMsg")?,
            has_reaction: members.lenient("hasReaction")?,
            v_cards: members.lenient("vCards")?,
            mentioned_ids: members.lenient("mentionedIds")?,
            group_mentions: members.lenient("groupMentions")?,
            is_gif: members.lenient("isGif")?,
            links: members.lenient("links")?,
            data: members.lenient("_data")?,
            key: members.lenient("key")?,
            message_timestamp: members.lenient("messageTimestamp")?,
            status: members.lenient("status")?,
            code: members.lenient("code")?,
            message: members.lenient("message")?,
            job_id: members.lenient("job_id")?,
            success: members.lenient("success")?,
            result: members.lenient("result")?,
            message_id: members.lenient("message_id")?,
            source: members.lenient("source")?,
            participant: members.lenient("participant")?,
            media: members.lenient("media")?,
            media_url: members.lenient("mediaUrl")?,
            ack_name: members.lenient("ackName")?,
            location: members.lenient("location")?,
            reply_to: members.lenient("replyTo")?,
            author: members.lenient("author")?,
            broadcast: members.lenient("broadcast")?,
            is_ephemeral: members.lenient("isEphemeral")?,
            duration: members.lenient("duration")?,
            invite_v4: members.lenient("inviteV4")?,
            order_id: members.lenient("orderId")?,
            poll_name: members.lenient("pollName")?,
            poll_options: members.lenient("pollOptions")?,
            allow_multiple_answers: members.lenient("allowMultipleAnswers")?,
            latest_edit_sender_timestamp_ms: members
                .lenient("latestEditSenderTimestampMs")?,
            latest_edit_msg_key: members.lenient("latestEditMsgKey")?,
            protocol_message_key: members.lenient("protocolMessageKey")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SentMessage, "result");

impl Serialize for SentMessageId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SerializedMessageId(value) => value.serialize(serializer),
            Self::MessageKey(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(SentMessageId);

impl FromJson for SentMessageId {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::SerializedMessageId);
        choice.form(Self::MessageKey);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(SentMessageId);

impl From<SerializedMessageId> for SentMessageId {
    fn from(value: SerializedMessageId) -> Self {
        Self::SerializedMessageId(value)
    }
}

impl From<MessageKey> for SentMessageId {
    fn from(value: MessageKey) -> Self {
        Self::MessageKey(value)
    }
}

impl WriteMembers for MessageKey {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fromMe", &self.from_me)?;
        object.optional("remote", &self.remote)?;
        object.optional("id", &self.id)?;
        object.optional("_serialized", &self.serialized)?;
        object.optional("$1", &self.renamed_serialized)?;
        object.optional("participant", &self.participant)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageKey);

impl FromMembers for MessageKey {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from_me: members.lenient("fromMe")?,
            remote: members.lenient("remote")?,
            id: members.lenient("id")?,
            serialized: members.lenient("_serialized")?,
            renamed_serialized: members.lenient("$1")?,
            participant: members.lenient("participant")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageKey);
open_enum!(
    impl SessionStatus { Stopped = "STOPPED", Starting = "STARTING", ScanQrCode =
    "SCAN_QR_CODE", Working = "WORKING", Failed = "FAILED", Deleted = "DELETED",
    PasskeyRequired = "PASSKEY_REQUIRED", PasskeyConfirmationRequired =
    "PASSKEY_CONFIRMATION_REQUIRED" }
);

impl WriteMembers for Me {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("pushName", &self.push_name)?;
        object.optional("lid", &self.lid)?;
        object.optional("platform", &self.platform)?;
        object.optional("jid", &self.jid)?;
        object.optional("messageCapping", &self.message_capping)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Me);

impl FromMembers for Me {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            push_name: members.lenient("pushName")?,
            lid: members.lenient("lid")?,
            platform: members.lenient("platform")?,
            jid: members.lenient("jid")?,
            message_capping: members.lenient("messageCapping")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Me);
string_id!(impl secret MetadataValue);

impl WriteMembers for MessageCapping {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("cappingStatus", &self.capping_status)?;
        object.optional("totalQuota", &self.total_quota)?;
        object.optional("usedQuota", &self.used_quota)?;
        object.optional("cycleStart", &self.cycle_start)?;
        object.optional("cycleEnd", &self.cycle_end)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageCapping);

impl FromMembers for MessageCapping {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            capping_status: members.lenient("cappingStatus")?,
            total_quota: members.lenient("totalQuota")?,
            used_quota: members.lenient("usedQuota")?,
            cycle_start: members.lenient("cycleStart")?,
            cycle_end: members.lenient("cycleEnd")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageCapping);
string_id!(impl secret QrCode);

impl WriteMembers for ErrorResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("message", &self.message)?;
        object.optional("error", &self.error)?;
        object.optional("code", &self.code)?;
        object.optional("data", &self.data)?;
        object.optional("wawp_upstream_error", &self.wawp_upstream_error)?;
        object.optional("statusCode", &self.status_code)?;
        object.optional("session", &self.session)?;
        object.optional("expected", &self.expected)?;
        object.optional("exception", &self.exception)?;
        object.optional("request", &self.request)?;
        object.optional("version", &self.version)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ErrorResponse);

impl FromMembers for ErrorResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            message: members.lenient("message")?,
            error: members.lenient("error")?,
            code: members.lenient("code")?,
            data: members.lenient("data")?,
            wawp_upstream_error: members.lenient("wawp_upstream_error")?,
            status_code: members.lenient("statusCode")?,
            session: members.lenient("session")?,
            expected: members.lenient("expected")?,
            exception: members.lenient("exception")?,
            request: members.lenient("request")?,
            version: members.lenient("version")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ErrorResponse);

impl WriteMembers for EngineException {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("message", &self.message)?;
        object.optional("stack", &self.stack)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EngineException);

impl FromMembers for EngineException {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            message: members.lenient("message")?,
            stack: members.lenient("stack")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EngineException, "message");
phone_id!(impl chat ChatIdText);
chat_of!(ChatIdText);

impl WriteMembers for ChatIdParts {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("server", &self.server)?;
        object.optional("user", &self.user)?;
        object.optional("_serialized", &self.serialized)?;
        object.optional("$1", &self.renamed_serialized)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ChatIdParts);

impl FromMembers for ChatIdParts {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.lenient("server")?,
            user: members.lenient("user")?,
            serialized: members.lenient("_serialized")?,
            renamed_serialized: members.lenient("$1")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ChatIdParts);

impl Serialize for EngineChatId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ChatIdText(value) => value.serialize(serializer),
            Self::ChatIdParts(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(EngineChatId);

impl FromJson for EngineChatId {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::ChatIdText);
        choice.form(Self::ChatIdParts);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(EngineChatId);

impl From<ChatIdText> for EngineChatId {
    fn from(value: ChatIdText) -> Self {
        Self::ChatIdText(value)
    }
}

impl From<ChatIdParts> for EngineChatId {
    fn from(value: ChatIdParts) -> Self {
        Self::ChatIdParts(value)
    }
}
string_id!(impl secret MediaKey);
phone_id!(impl digits PhoneDigits from ChatIdText, messages::CardPhoneNumber);
chat_of!(PhoneDigits);
string_id!(impl sensitive PersonName);
string_id!(impl LabelId);
open_enum!(impl SortOrder { Asc = "ASC", Desc = "DESC" });

impl WriteMembers for OperationResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("ok", &self.ok)?;
        object.optional("message", &self.message)?;
        object.optional("result", &self.result)?;
        object.optional("ids", &self.ids)?;
        object.optional("id", &self.id)?;
        object.optional("key", &self.key)?;
        object.optional("messageTimestamp", &self.message_timestamp)?;
        object.optional("status", &self.status)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OperationResult);

impl FromMembers for OperationResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            ok: members.lenient("ok")?,
            message: members.lenient("message")?,
            result: members.lenient("result")?,
            ids: members.lenient("ids")?,
            id: members.lenient("id")?,
            key: members.lenient("key")?,
            message_timestamp: members.lenient("messageTimestamp")?,
            status: members.lenient("status")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OperationResult, "result");

impl WriteMembers for Count {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("count", &self.count)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Count);

impl FromMembers for Count {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            count: members.lenient("count")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Count);
debug_addresses!(PictureUrl { url : address, extra });

impl WriteMembers for PictureUrl {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PictureUrl);

impl FromMembers for PictureUrl {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PictureUrl);

impl RemoteFile {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(url: String) -> Self {
        Self {
            url,
            filename: Default::default(),
            mimetype: Default::default(),
        }
    }
}
debug_addresses!(RemoteFile { url : address, filename, mimetype });

impl WriteMembers for RemoteFile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("url", &self.url)?;
        object.optional("filename", &self.filename)?;
        object.optional("mimetype", &self.mimetype)?;
        Ok(())
    }
}
write_object!(RemoteFile);

impl FromMembers for RemoteFile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            filename: members.take("filename")?,
            mimetype: members.take("mimetype")?,
        })
    }
}
read_object!(RemoteFile);

impl Validate for RemoteFile {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(RemoteFile : String);

impl WriteMembers for Label {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("color", &self.color)?;
        object.optional("colorHex", &self.color_hex)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Label);

impl FromMembers for Label {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            color: members.lenient("color")?,
            color_hex: members.lenient("colorHex")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Label);
debug_addresses!(
    WaMessage { id, timestamp, from, to, from_me, source, participant, author, body,
    has_media, media, media_url : address, ack, ack_name, location, v_cards, reply_to,
    data, extra }
);

impl WriteMembers for WaMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("source", &self.source)?;
        object.optional("participant", &self.participant)?;
        object.optional("author", &self.author)?;
        object.optional("body", &self.body)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.optional("mediaUrl", &self.media_url)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("location", &self.location)?;
        object.optional("vCards", &self.v_cards)?;
        object.optional("replyTo", &self.reply_to)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WaMessage);

impl FromMembers for WaMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            from_me: members.lenient("fromMe")?,
            source: members.lenient("source")?,
            participant: members.lenient("participant")?,
            author: members.lenient("author")?,
            body: members.lenient("body")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            media_url: members.lenient("mediaUrl")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            location: members.lenient("location")?,
            v_cards: members.lenient("vCards")?,
            reply_to: members.lenient("replyTo")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WaMessage);
open_enum!(impl MessageSource { Api = "api", App = "app" });
open_enum!(
    impl AckName { Error = "ERROR", Pending = "PENDING", Server = "SERVER", Device =
    "DEVICE", Read = "READ", Played = "PLAYED", NotKnown = "UNKNOWN" }
);
debug_addresses!(MessageMedia { url : address, mimetype, filename, s3, error, extra });

impl WriteMembers for MessageMedia {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("filename", &self.filename)?;
        object.optional("s3", &self.s3)?;
        object.optional("error", &self.error)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageMedia);

impl FromMembers for MessageMedia {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            mimetype: members.lenient("mimetype")?,
            filename: members.lenient("filename")?,
            s3: members.lenient("s3")?,
            error: members.lenient("error")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageMedia);

impl WriteMembers for MediaError {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("details", &self.details)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MediaError);

impl FromMembers for MediaError {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            details: members.lenient("details")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MediaError, "details");

impl WriteMembers for S3Object {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("Bucket", &self.bucket)?;
        object.optional("Key", &self.key)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(S3Object);

impl FromMembers for S3Object {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            bucket: members.lenient("Bucket")?,
            key: members.lenient("Key")?,
            extra: members.extra()?,
        })
    }
}
read_object!(S3Object);
debug_addresses!(
    MessageLocation { description, latitude, longitude, live, name, address, url :
    address, thumbnail, extra }
);

impl WriteMembers for MessageLocation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("description", &self.description)?;
        object.optional("latitude", &self.latitude)?;
        object.optional("longitude", &self.longitude)?;
        object.optional("live", &self.live)?;
        object.optional("name", &self.name)?;
        object.optional("address", &self.address)?;
        object.optional("url", &self.url)?;
        object.optional("thumbnail", &self.thumbnail)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageLocation);

impl FromMembers for MessageLocation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            description: members.lenient("description")?,
            latitude: members.lenient("latitude")?,
            longitude: members.lenient("longitude")?,
            live: members.lenient("live")?,
            name: members.lenient("name")?,
            address: members.lenient("address")?,
            url: members.lenient("url")?,
            thumbnail: members.lenient("thumbnail")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageLocation);

impl Serialize for Degrees {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(Degrees);

impl FromJson for Degrees {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::Number);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(Degrees);

impl From<String> for Degrees {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Degrees {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<f64> for Degrees {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl WriteMembers for RepliedMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("participant", &self.participant)?;
        object.optional("body", &self.body)?;
        object.optional("_data", &self.data)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(RepliedMessage);

impl FromMembers for RepliedMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            participant: members.lenient("participant")?,
            body: members.lenient("body")?,
            data: members.lenient("_data")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            extra: members.extra()?,
        })
    }
}
read_object!(RepliedMessage);

impl WriteMembers for Group {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("subject", &self.subject)?;
        object.optional("description", &self.description)?;
        object.optional("invite", &self.invite)?;
        object.optional("membersCanAddNewMember", &self.members_can_add_new_member)?;
        object.optional("membersCanSendMessages", &self.members_can_send_messages)?;
        object
            .optional(
                "newMembersApprovalRequired",
                &self.new_members_approval_required,
            )?;
        object.optional("participants", &self.participants)?;
        object.optional("name", &self.name)?;
        object.optional("groupMetadata", &self.group_metadata)?;
        object.optional("isGroup", &self.is_group)?;
        object.optional("isReadOnly", &self.is_read_only)?;
        object.optional("unreadCount", &self.unread_count)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("archived", &self.archived)?;
        object.optional("pinned", &self.pinned)?;
        object.optional("isMuted", &self.is_muted)?;
        object.optional("muteExpiration", &self.mute_expiration)?;
        object.optional("lastMessage", &self.last_message)?;
        object.optional("desc", &self.desc)?;
        object.optional("descId", &self.desc_id)?;
        object.optional("owner", &self.owner)?;
        object.optional("creation", &self.creation)?;
        object.optional("subjectOwner", &self.subject_owner)?;
        object.optional("subjectTime", &self.subject_time)?;
        object.optional("announce", &self.announce)?;
        object.optional("restrict", &self.restrict)?;
        object.optional("joinApprovalMode", &self.join_approval_mode)?;
        object.optional("memberAddMode", &self.member_add_mode)?;
        object.optional("addressingMode", &self.addressing_mode)?;
        object.optional("size", &self.size)?;
        object.optional("linkedParent", &self.linked_parent)?;
        object.optional("isCommunity", &self.is_community)?;
        object.optional("isCommunityAnnounce", &self.is_community_announce)?;
        object.optional("ephemeralDuration", &self.ephemeral_duration)?;
        object.optional("JID", &self.jid)?;
        object.optional("Name", &self.go_name)?;
        object.optional("Topic", &self.topic)?;
        object.optional("OwnerJID", &self.owner_jid)?;
        object.optional("GroupCreated", &self.group_created)?;
        object.optional("Participants", &self.go_participants)?;
        object.optional("IsAnnounce", &self.is_announce)?;
        object.optional("IsLocked", &self.is_locked)?;
        object.optional("IsJoinApprovalRequired", &self.is_join_approval_required)?;
        object.optional("MemberAddMode", &self.go_member_add_mode)?;
        object.optional("NameSetAt", &self.name_set_at)?;
        object.optional("NameSetBy", &self.name_set_by)?;
        object.optional("IsEphemeral", &self.is_ephemeral)?;
        object.optional("DisappearingTimer", &self.disappearing_timer)?;
        object.optional("IsParent", &self.is_parent)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Group);

impl FromMembers for Group {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            subject: members.lenient("subject")?,
            description: members.lenient("description")?,
            invite: members.lenient("invite")?,
            members_can_add_new_member: members.lenient("membersCanAddNewMember")?,
            members_can_send_messages: members.lenient("membersCanSendMessages")?,
            new_members_approval_required: members
                .lenient("newMembersApprovalRequired")?,
            participants: members.lenient("participants")?,
            name: members.lenient("name")?,
            group_metadata: members.lenient("groupMetadata")?,
            is_group: members.lenient("isGroup")?,
            is_read_only: members.lenient("isReadOnly")?,
            unread_count: members.lenient("unreadCount")?,
            timestamp: members.lenient("timestamp")?,
            archived: members.lenient("archived")?,
            pinned: members.lenient("pinned")?,
            is_muted: members.lenient("isMuted")?,
            mute_expiration: members.lenient("muteExpiration")?,
            last_message: members.lenient("lastMessage")?,
            desc: members.lenient("desc")?,
            desc_id: members.lenient("descId")?,
            owner: members.lenient("owner")?,
            creation: members.lenient("creation")?,
            subject_owner: members.lenient("subjectOwner")?,
            subject_time: members.lenient("subjectTime")?,
            announce: members.lenient("announce")?,
            restrict: members.lenient("restrict")?,
            join_approval_mode: members.lenient("joinApprovalMode")?,
            member_add_mode: members.lenient("memberAddMode")?,
            addressing_mode: members.lenient("addressingMode")?,
            size: members.lenient("size")?,
            linked_parent: members.lenient("linkedParent")?,
            is_community: members.lenient("isCommunity")?,
            is_community_announce: members.lenient("isCommunityAnnounce")?,
            ephemeral_duration: members.lenient("ephemeralDuration")?,
            jid: members.lenient("JID")?,
            go_name: members.lenient("Name")?,
            topic: members.lenient("Topic")?,
            owner_jid: members.lenient("OwnerJID")?,
            group_created: members.lenient("GroupCreated")?,
            go_participants: members.lenient("Participants")?,
            is_announce: members.lenient("IsAnnounce")?,
            is_locked: members.lenient("IsLocked")?,
            is_join_approval_required: members.lenient("IsJoinApprovalRequired")?,
            go_member_add_mode: members.lenient("MemberAddMode")?,
            name_set_at: members.lenient("NameSetAt")?,
            name_set_by: members.lenient("NameSetBy")?,
            is_ephemeral: members.lenient("IsEphemeral")?,
            disappearing_timer: members.lenient("DisappearingTimer")?,
            is_parent: members.lenient("IsParent")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Group);

impl WriteMembers for GroupMetadata {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("subject", &self.subject)?;
        object.optional("desc", &self.desc)?;
        object.optional("owner", &self.owner)?;
        object.optional("creation", &self.creation)?;
        object.optional("participants", &self.participants)?;
        object.optional("announce", &self.announce)?;
        object.optional("restrict", &self.restrict)?;
        object.optional("membershipApprovalMode", &self.membership_approval_mode)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupMetadata);

impl FromMembers for GroupMetadata {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            subject: members.lenient("subject")?,
            desc: members.lenient("desc")?,
            owner: members.lenient("owner")?,
            creation: members.lenient("creation")?,
            participants: members.lenient("participants")?,
            announce: members.lenient("announce")?,
            restrict: members.lenient("restrict")?,
            membership_approval_mode: members.lenient("membershipApprovalMode")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupMetadata);

impl WriteMembers for GroupParticipant {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("pn", &self.pn)?;
        object.optional("role", &self.role)?;
        object.optional("isAdmin", &self.is_admin)?;
        object.optional("isSuperAdmin", &self.is_super_admin)?;
        object.optional("admin", &self.admin)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("lid", &self.lid)?;
        object.optional("JID", &self.jid)?;
        object.optional("PhoneNumber", &self.go_phone_number)?;
        object.optional("LID", &self.go_lid)?;
        object.optional("IsAdmin", &self.go_is_admin)?;
        object.optional("IsSuperAdmin", &self.go_is_super_admin)?;
        object.optional("DisplayName", &self.display_name)?;
        object.optional("Error", &self.error)?;
        object.optional("AddRequest", &self.add_request)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupParticipant);

impl FromMembers for GroupParticipant {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            pn: members.lenient("pn")?,
            role: members.lenient("role")?,
            is_admin: members.lenient("isAdmin")?,
            is_super_admin: members.lenient("isSuperAdmin")?,
            admin: members.lenient("admin")?,
            phone_number: members.lenient("phoneNumber")?,
            lid: members.lenient("lid")?,
            jid: members.lenient("JID")?,
            go_phone_number: members.lenient("PhoneNumber")?,
            go_lid: members.lenient("LID")?,
            go_is_admin: members.lenient("IsAdmin")?,
            go_is_super_admin: members.lenient("IsSuperAdmin")?,
            display_name: members.lenient("DisplayName")?,
            error: members.lenient("Error")?,
            add_request: members.lenient("AddRequest")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupParticipant);
open_enum!(impl AdminRole { Admin = "admin", Superadmin = "superadmin" });

impl WriteMembers for GroupAddRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("Code", &self.code)?;
        object.optional("Expiration", &self.expiration)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupAddRequest);

impl FromMembers for GroupAddRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.lenient("Code")?,
            expiration: members.lenient("Expiration")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupAddRequest);
string_id!(impl secret GroupAddCode);
open_enum!(
    impl GroupRole { Left = "left", Participant = "participant", Admin = "admin",
    Superadmin = "superadmin" }
);
open_enum!(
    impl PresenceStatus { Online = "online", Offline = "offline", Typing = "typing",
    Recording = "recording", Paused = "paused", Composing = "composing", Available =
    "available", Unavailable = "unavailable" }
);

impl WriteMembers for ChatPresence {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("presences", &self.presences)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ChatPresence);

impl FromMembers for ChatPresence {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            presences: members.lenient("presences")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ChatPresence);

impl WriteMembers for ContactPresence {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("participant", &self.participant)?;
        object.optional("lastKnownPresence", &self.last_known_presence)?;
        object.optional("lastSeen", &self.last_seen)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactPresence);

impl FromMembers for ContactPresence {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            participant: members.lenient("participant")?,
            last_known_presence: members.lenient("lastKnownPresence")?,
            last_seen: members.lenient("lastSeen")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactPresence);
open_enum!(
    impl WebhookEventName { SessionStatus = "session.status", Message = "message",
    MessageAny = "message.any", MessageReaction = "message.reaction", MessageAck =
    "message.ack", MessageAckGroup = "message.ack.group", MessageWaiting =
    "message.waiting", MessageRevoked = "message.revoked", MessageEdited =
    "message.edited", GroupV2Join = "group.v2.join", GroupV2Leave = "group.v2.leave",
    GroupV2Update = "group.v2.update", GroupV2Participants = "group.v2.participants",
    PresenceUpdate = "presence.update", PollVote = "poll.vote", PollVoteFailed =
    "poll.vote.failed", ChatArchive = "chat.archive", CallReceived = "call.received",
    CallAccepted = "call.accepted", CallRejected = "call.rejected", LabelUpsert =
    "label.upsert", LabelDeleted = "label.deleted", LabelChatAdded = "label.chat.added",
    LabelChatDeleted = "label.chat.deleted", EventResponse = "event.response",
    EventResponseFailed = "event.response.failed", EngineEvent = "engine.event",
    GroupV2ParticipantsJoinRequest = "group.v2.participants.join-request", StateChange =
    "state.change", GroupJoin = "group.join", GroupLeave = "group.leave" }
);
