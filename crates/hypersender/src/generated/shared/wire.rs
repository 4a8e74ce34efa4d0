// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! How the types of `shared` are read, written, converted and checked.

use super::*;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, debug_addresses, open_enum, read_form, read_object, string_id,
    write_form, write_object,
};
string_id!(impl InstanceId);
string_id!(impl QueuedRequestUuid);
string_id!(impl sensitive PersonName);
string_id!(impl sensitive PushName);
open_enum!(
    impl AckName { Error = "ERROR", Pending = "PENDING", Server = "SERVER", Device =
    "DEVICE", Read = "READ", Played = "PLAYED", NotKnown = "UNKNOWN" }
);
open_enum!(impl MessageSource { App = "app", Api = "api" });
debug_addresses!(
    WhatsappMessage { id, timestamp, from, from_me, source, to, participant, body,
    has_media, media, media_url : address, location, v_cards, ack, ack_name, reply_to,
    data, extra }
);

impl WriteMembers for WhatsappMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("source", &self.source)?;
        object.optional("to", &self.to)?;
        object.optional("participant", &self.participant)?;
        object.optional("body", &self.body)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.optional("mediaUrl", &self.media_url)?;
        object.optional("location", &self.location)?;
        object.optional("vCards", &self.v_cards)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("replyTo", &self.reply_to)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WhatsappMessage);

impl FromMembers for WhatsappMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            source: members.lenient("source")?,
            to: members.lenient("to")?,
            participant: members.lenient("participant")?,
            body: members.lenient("body")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            media_url: members.lenient("mediaUrl")?,
            location: members.lenient("location")?,
            v_cards: members.lenient("vCards")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            reply_to: members.lenient("replyTo")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WhatsappMessage);
debug_addresses!(WhatsappMedia { url : address, mimetype, filename, s3, error, extra });

impl WriteMembers for WhatsappMedia {
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
write_object!(WhatsappMedia);

impl FromMembers for WhatsappMedia {
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
read_object!(WhatsappMedia, "url");

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
debug_addresses!(
    WhatsappLocation { live, latitude, longitude, name, address, url : address,
    description, thumbnail, extra }
);

impl WriteMembers for WhatsappLocation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("live", &self.live)?;
        object.optional("latitude", &self.latitude)?;
        object.optional("longitude", &self.longitude)?;
        object.optional("name", &self.name)?;
        object.optional("address", &self.address)?;
        object.optional("url", &self.url)?;
        object.optional("description", &self.description)?;
        object.optional("thumbnail", &self.thumbnail)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WhatsappLocation);

impl FromMembers for WhatsappLocation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            live: members.lenient("live")?,
            latitude: members.lenient("latitude")?,
            longitude: members.lenient("longitude")?,
            name: members.lenient("name")?,
            address: members.lenient("address")?,
            url: members.lenient("url")?,
            description: members.lenient("description")?,
            thumbnail: members.lenient("thumbnail")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WhatsappLocation);
string_id!(impl sensitive VcardText);

impl Serialize for ReplyTo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::QuotedMessage(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(ReplyTo);

impl FromJson for ReplyTo {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::QuotedMessage);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(ReplyTo);

impl From<String> for ReplyTo {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ReplyTo {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<QuotedMessage> for ReplyTo {
    fn from(value: QuotedMessage) -> Self {
        Self::QuotedMessage(value)
    }
}

impl WriteMembers for QuotedMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("participant", &self.participant)?;
        object.optional("body", &self.body)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(QuotedMessage);

impl FromMembers for QuotedMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            participant: members.lenient("participant")?,
            body: members.lenient("body")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(QuotedMessage);
debug_addresses!(
    QueuedRequestAccepted { queued, message, queued_request_uuid, queued_request_link :
    address, extra }
);

impl WriteMembers for QueuedRequestAccepted {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("queued", &self.queued)?;
        object.optional("message", &self.message)?;
        object.member("queued_request_uuid", &self.queued_request_uuid)?;
        object.optional("queued_request_link", &self.queued_request_link)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(QueuedRequestAccepted);

impl FromMembers for QueuedRequestAccepted {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            queued: members.lenient("queued")?,
            message: members.lenient("message")?,
            queued_request_uuid: members.always("queued_request_uuid")?,
            queued_request_link: members.lenient("queued_request_link")?,
            extra: members.extra()?,
        })
    }
}
read_object!(QueuedRequestAccepted);

impl WriteMembers for ErrorResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message", &self.message)?;
        object.optional("errors", &self.errors)?;
        object.optional("statusCode", &self.status_code)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ErrorResponse);

impl FromMembers for ErrorResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            errors: members.lenient("errors")?,
            status_code: members.lenient("statusCode")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ErrorResponse);
