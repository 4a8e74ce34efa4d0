// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `welcome_sequences` are read, written, converted and checked.

use super::*;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, from_one, read_form, read_object, string_id, write_form, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListWelcomeMessageSequencesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sequence_id", &self.sequence_id)?;
        object.optional("app_id", &self.app_id)?;
        Ok(())
    }
}
write_object!(ListWelcomeMessageSequencesQuery);

impl FromMembers for ListWelcomeMessageSequencesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sequence_id: members.take("sequence_id")?,
            app_id: members.take("app_id")?,
        })
    }
}
read_object!(ListWelcomeMessageSequencesQuery);

impl Validate for ListWelcomeMessageSequencesQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DeleteWelcomeMessageSequenceQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("sequence_id", &self.sequence_id)?;
        Ok(())
    }
}
write_object!(DeleteWelcomeMessageSequenceQuery);

impl FromMembers for DeleteWelcomeMessageSequenceQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sequence_id: members.need("sequence_id")?,
        })
    }
}
read_object!(DeleteWelcomeMessageSequenceQuery);

impl Validate for DeleteWelcomeMessageSequenceQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl WelcomeSequenceId);

impl SaveWelcomeSequence {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: String,
        welcome_message_sequence: WelcomeMessage,
    ) -> Self {
        Self {
            name,
            welcome_message_sequence,
            sequence_id: Default::default(),
        }
    }
}

impl WriteMembers for SaveWelcomeSequence {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("welcome_message_sequence", &self.welcome_message_sequence)?;
        object.optional("sequence_id", &self.sequence_id)?;
        Ok(())
    }
}
write_object!(SaveWelcomeSequence);

impl FromMembers for SaveWelcomeSequence {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            welcome_message_sequence: members.need("welcome_message_sequence")?,
            sequence_id: members.take("sequence_id")?,
        })
    }
}
read_object!(SaveWelcomeSequence);

impl Validate for SaveWelcomeSequence {
    fn check(&self, checker: &mut Checker) {
        checker.nested("welcome_message_sequence", Some(&self.welcome_message_sequence));
    }
}

impl WelcomeMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(text: String) -> Self {
        Self {
            text,
            autofill_message: Default::default(),
            ice_breakers: Default::default(),
        }
    }
}

impl WriteMembers for WelcomeMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        object.optional("autofill_message", &self.autofill_message)?;
        object.optional("ice_breakers", &self.ice_breakers)?;
        Ok(())
    }
}
write_object!(WelcomeMessage);

impl FromMembers for WelcomeMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            autofill_message: members.take("autofill_message")?,
            ice_breakers: members.or_default("ice_breakers")?,
        })
    }
}
read_object!(WelcomeMessage);

impl Validate for WelcomeMessage {
    fn check(&self, checker: &mut Checker) {
        checker.nested("autofill_message", self.autofill_message.as_ref());
        checker.each("ice_breakers", Some(&self.ice_breakers));
    }
}
from_one!(WelcomeMessage : String);

impl WriteMembers for WelcomeAutofill {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("content", &self.content)?;
        Ok(())
    }
}
write_object!(WelcomeAutofill);

impl FromMembers for WelcomeAutofill {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            content: members.need("content")?,
        })
    }
}
read_object!(WelcomeAutofill);

impl Validate for WelcomeAutofill {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(WelcomeAutofill : String);

impl WriteMembers for WelcomeIceBreaker {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("title", &self.title)?;
        Ok(())
    }
}
write_object!(WelcomeIceBreaker);

impl FromMembers for WelcomeIceBreaker {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.need("title")?,
        })
    }
}
read_object!(WelcomeIceBreaker);

impl Validate for WelcomeIceBreaker {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(WelcomeIceBreaker : String);

impl WriteMembers for WelcomeSequenceSaved {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sequence_id", &self.sequence_id)?;
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WelcomeSequenceSaved);

impl FromMembers for WelcomeSequenceSaved {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sequence_id: members.lenient("sequence_id")?,
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WelcomeSequenceSaved);

impl Serialize for ListWelcomeSequencesResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::WelcomeSequencePage(value) => value.serialize(serializer),
            Self::WelcomeSequences(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(ListWelcomeSequencesResponse);

impl FromJson for ListWelcomeSequencesResponse {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::WelcomeSequencePage);
        choice.form(Self::WelcomeSequences);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(ListWelcomeSequencesResponse);

impl From<WelcomeSequencePage> for ListWelcomeSequencesResponse {
    fn from(value: WelcomeSequencePage) -> Self {
        Self::WelcomeSequencePage(value)
    }
}

impl From<Vec<WelcomeSequence>> for ListWelcomeSequencesResponse {
    fn from(value: Vec<WelcomeSequence>) -> Self {
        Self::WelcomeSequences(value)
    }
}

impl WriteMembers for WelcomeSequencePage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WelcomeSequencePage);

impl FromMembers for WelcomeSequencePage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WelcomeSequencePage);

impl WriteMembers for WelcomeSequence {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("sequence_id", &self.sequence_id)?;
        object.optional("name", &self.name)?;
        object.optional("welcome_message_sequence", &self.welcome_message_sequence)?;
        object.optional("is_used_in_ad", &self.is_used_in_ad)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WelcomeSequence);

impl FromMembers for WelcomeSequence {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sequence_id: members.always("sequence_id")?,
            name: members.lenient("name")?,
            welcome_message_sequence: members.lenient("welcome_message_sequence")?,
            is_used_in_ad: members.lenient("is_used_in_ad")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WelcomeSequence);
