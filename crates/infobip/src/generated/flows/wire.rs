// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `flows` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListFlowsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("flows", &self.flows)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListFlowsResponse);

impl FromMembers for ListFlowsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            flows: members.lenient("flows")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListFlowsResponse);

impl WriteMembers for Flow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("businessAccountId", &self.business_account_id)?;
        object.optional("categories", &self.categories)?;
        object.optional("status", &self.status)?;
        object.optional("initialScreens", &self.initial_screens)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Flow);

impl FromMembers for Flow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            business_account_id: members.lenient("businessAccountId")?,
            categories: members.lenient("categories")?,
            status: members.lenient("status")?,
            initial_screens: members.lenient("initialScreens")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Flow);
open_enum!(
    impl FlowCategory { SignUp = "SIGN_UP", SignIn = "SIGN_IN", AppointmentBooking =
    "APPOINTMENT_BOOKING", LeadGeneration = "LEAD_GENERATION", ContactUs = "CONTACT_US",
    CustomerSupport = "CUSTOMER_SUPPORT", Survey = "SURVEY", Other = "OTHER", Shopping =
    "SHOPPING", NotKnown = "UNKNOWN" }
);
open_enum!(
    impl FlowStatus { Draft = "DRAFT", Published = "PUBLISHED", Deprecated =
    "DEPRECATED", Blocked = "BLOCKED", Throttled = "THROTTLED" }
);

impl CreateFlow {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: String, categories: Vec<FlowCategory>) -> Self {
        Self {
            name,
            categories,
            clone_flow_id: Default::default(),
        }
    }
}

impl WriteMembers for CreateFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("categories", &self.categories)?;
        object.optional("cloneFlowId", &self.clone_flow_id)?;
        Ok(())
    }
}
write_object!(CreateFlow);

impl FromMembers for CreateFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            categories: members.need("categories")?,
            clone_flow_id: members.take("cloneFlowId")?,
        })
    }
}
read_object!(CreateFlow);

impl Validate for CreateFlow {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(200));
    }
}

impl WriteMembers for UpdateFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("categories", &self.categories)?;
        Ok(())
    }
}
write_object!(UpdateFlow);

impl FromMembers for UpdateFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            categories: members.or_default("categories")?,
        })
    }
}
read_object!(UpdateFlow);

impl Validate for UpdateFlow {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), Some(1), Some(200));
    }
}
debug_addresses!(FlowJsonLink { external_download_url : address, extra });

impl WriteMembers for FlowJsonLink {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("externalDownloadUrl", &self.external_download_url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowJsonLink);

impl FromMembers for FlowJsonLink {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            external_download_url: members.always("externalDownloadUrl")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowJsonLink);

impl WriteMembers for PutFlowJsonResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("validationErrors", &self.validation_errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PutFlowJsonResponse);

impl FromMembers for PutFlowJsonResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            validation_errors: members.lenient("validationErrors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PutFlowJsonResponse);

impl WriteMembers for FlowJsonError {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("error", &self.error)?;
        object.optional("errorType", &self.error_type)?;
        object.optional("message", &self.message)?;
        object.optional("lineStart", &self.line_start)?;
        object.optional("lineEnd", &self.line_end)?;
        object.optional("columnStart", &self.column_start)?;
        object.optional("columnEnd", &self.column_end)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowJsonError);

impl FromMembers for FlowJsonError {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            error: members.lenient("error")?,
            error_type: members.lenient("errorType")?,
            message: members.lenient("message")?,
            line_start: members.lenient("lineStart")?,
            line_end: members.lenient("lineEnd")?,
            column_start: members.lenient("columnStart")?,
            column_end: members.lenient("columnEnd")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowJsonError);
debug_addresses!(FlowPreview { preview_url : address, expires_at, extra });

impl WriteMembers for FlowPreview {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("previewUrl", &self.preview_url)?;
        object.optional("expiresAt", &self.expires_at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowPreview);

impl FromMembers for FlowPreview {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            preview_url: members.always("previewUrl")?,
            expires_at: members.lenient("expiresAt")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowPreview);

impl GenerateFlow {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(prompt: String) -> Self {
        Self {
            prompt,
            response_id: Default::default(),
        }
    }
}

impl WriteMembers for GenerateFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("prompt", &self.prompt)?;
        object.optional("responseId", &self.response_id)?;
        Ok(())
    }
}
write_object!(GenerateFlow);

impl FromMembers for GenerateFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            prompt: members.need("prompt")?,
            response_id: members.take("responseId")?,
        })
    }
}
read_object!(GenerateFlow);

impl Validate for GenerateFlow {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl GenerationId);

impl WriteMembers for GeneratedFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("originalPrompt", &self.original_prompt)?;
        object.optional("responseId", &self.response_id)?;
        object.optional("generatedFlow", &self.generated_flow)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GeneratedFlow);

impl FromMembers for GeneratedFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            original_prompt: members.lenient("originalPrompt")?,
            response_id: members.lenient("responseId")?,
            generated_flow: members.lenient("generatedFlow")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GeneratedFlow);
