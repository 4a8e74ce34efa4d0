// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! How the types of `chats` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    write_object,
};
use waxwing_types::{ChatId, Checker, Jid, MessageId, Validate};

impl WriteMembers for ReadChatQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messages", &self.messages)?;
        object.optional("days", &self.days)?;
        Ok(())
    }
}
write_object!(ReadChatQuery);

impl FromMembers for ReadChatQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messages: members.take("messages")?,
            days: members.take("days")?,
        })
    }
}
read_object!(ReadChatQuery);

impl Validate for ReadChatQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl SendSeen {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, message_id: MessageId) -> Self {
        Self {
            chat_id,
            message_id,
            participant: Default::default(),
        }
    }
}

impl WriteMembers for SendSeen {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        object.optional("participant", &self.participant)?;
        Ok(())
    }
}
write_object!(SendSeen);

impl FromMembers for SendSeen {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            participant: members.take("participant")?,
        })
    }
}
read_object!(SendSeen);

impl Validate for SendSeen {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
        checker
            .parses::<Jid>("participant", self.participant.as_ref().map(AsRef::as_ref));
    }
}

impl WriteMembers for ReadChat {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        Ok(())
    }
}
write_object!(ReadChat);

impl FromMembers for ReadChat {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}
read_object!(ReadChat);

impl Validate for ReadChat {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}

impl WriteMembers for Typing {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        Ok(())
    }
}
write_object!(Typing);

impl FromMembers for Typing {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}
read_object!(Typing);

impl Validate for Typing {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}
