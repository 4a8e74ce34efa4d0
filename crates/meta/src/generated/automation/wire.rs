// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `automation` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetConversationalAutomationQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetConversationalAutomationQuery);

impl FromMembers for GetConversationalAutomationQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetConversationalAutomationQuery);

impl Validate for GetConversationalAutomationQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetBusinessBotQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetBusinessBotQuery);

impl FromMembers for GetBusinessBotQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetBusinessBotQuery);

impl Validate for GetBusinessBotQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl BusinessBotId);

impl WriteMembers for UpdateConversationalAutomation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("prompts", &self.prompts)?;
        object.optional("commands", &self.commands)?;
        Ok(())
    }
}
write_object!(UpdateConversationalAutomation);

impl FromMembers for UpdateConversationalAutomation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            prompts: members.or_default("prompts")?,
            commands: members.or_default("commands")?,
        })
    }
}
read_object!(UpdateConversationalAutomation);

impl Validate for UpdateConversationalAutomation {
    fn check(&self, checker: &mut Checker) {
        checker.each_chars("prompts", Some(&self.prompts), None, Some(80));
        checker.items("commands", Some(self.commands.len()), None, Some(30));
        checker.each("commands", Some(&self.commands));
    }
}

impl WriteMembers for GetConversationalAutomationResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("conversational_automation", &self.conversational_automation)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GetConversationalAutomationResponse);

impl FromMembers for GetConversationalAutomationResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            conversational_automation: members.lenient("conversational_automation")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GetConversationalAutomationResponse);

impl WriteMembers for BusinessBot {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("prompts", &self.prompts)?;
        object.optional("commands", &self.commands)?;
        object.optional("enable_welcome_message", &self.enable_welcome_message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessBot);

impl FromMembers for BusinessBot {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            prompts: members.lenient("prompts")?,
            commands: members.lenient("commands")?,
            enable_welcome_message: members.lenient("enable_welcome_message")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessBot);
