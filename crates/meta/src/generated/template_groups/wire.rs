// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `template_groups` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListTemplateGroupsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListTemplateGroupsQuery);

impl FromMembers for ListTemplateGroupsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListTemplateGroupsQuery);

impl Validate for ListTemplateGroupsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetTemplateGroupQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetTemplateGroupQuery);

impl FromMembers for GetTemplateGroupQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetTemplateGroupQuery);

impl Validate for GetTemplateGroupQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListTemplateGroupsResponse {
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
write_object!(ListTemplateGroupsResponse);

impl FromMembers for ListTemplateGroupsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListTemplateGroupsResponse);

impl CreateTemplateGroup {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: String,
        whatsapp_business_templates: Vec<i64>,
    ) -> Self {
        Self {
            name,
            description: Default::default(),
            whatsapp_business_templates,
        }
    }
}

impl WriteMembers for CreateTemplateGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.member("whatsapp_business_templates", &self.whatsapp_business_templates)?;
        Ok(())
    }
}
write_object!(CreateTemplateGroup);

impl FromMembers for CreateTemplateGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            description: members.take("description")?,
            whatsapp_business_templates: members.need("whatsapp_business_templates")?,
        })
    }
}
read_object!(CreateTemplateGroup);

impl Validate for CreateTemplateGroup {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(256));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
    }
}

impl WriteMembers for CreatedTemplateGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CreatedTemplateGroup);

impl FromMembers for CreatedTemplateGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CreatedTemplateGroup);

impl WriteMembers for TemplateGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("creation_time", &self.creation_time)?;
        object.optional("update_time", &self.update_time)?;
        object.optional("whatsapp_business_account", &self.whatsapp_business_account)?;
        object
            .optional("whatsapp_business_templates", &self.whatsapp_business_templates)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateGroup);

impl FromMembers for TemplateGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            description: members.lenient("description")?,
            creation_time: members.lenient("creation_time")?,
            update_time: members.lenient("update_time")?,
            whatsapp_business_account: members.lenient("whatsapp_business_account")?,
            whatsapp_business_templates: members.lenient("whatsapp_business_templates")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateGroup);

impl WriteMembers for GroupedTemplates {
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
write_object!(GroupedTemplates);

impl FromMembers for GroupedTemplates {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupedTemplates);

impl WriteMembers for GroupedTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("category", &self.category)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GroupedTemplate);

impl FromMembers for GroupedTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            category: members.lenient("category")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GroupedTemplate);

impl WriteMembers for UpdateTemplateGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("add_templates", &self.add_templates)?;
        object.optional("remove_templates", &self.remove_templates)?;
        Ok(())
    }
}
write_object!(UpdateTemplateGroup);

impl FromMembers for UpdateTemplateGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            description: members.take("description")?,
            add_templates: members.or_default("add_templates")?,
            remove_templates: members.or_default("remove_templates")?,
        })
    }
}
read_object!(UpdateTemplateGroup);

impl Validate for UpdateTemplateGroup {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), None, Some(256));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
    }
}
