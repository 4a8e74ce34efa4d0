// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `templates` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, debug_addresses, from_one, from_text, open_enum, read_form,
    read_object, write_form, write_object,
};
use waxwing_types::{Checker, Validate, chat_of, phone_id};

impl WriteMembers for ListAccountTemplatesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sender", &self.sender)?;
        object.optional("status", &self.status)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("category", &self.category)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("page", &self.page)?;
        object.optional("size", &self.size)?;
        object.optional("orderBy", &self.order_by)?;
        Ok(())
    }
}
write_object!(ListAccountTemplatesQuery);

impl FromMembers for ListAccountTemplatesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sender: members.or_default("sender")?,
            status: members.or_default("status")?,
            name: members.take("name")?,
            language: members.or_default("language")?,
            category: members.or_default("category")?,
            application_id: members.take("applicationId")?,
            entity_id: members.take("entityId")?,
            page: members.take("page")?,
            size: members.take("size")?,
            order_by: members.take("orderBy")?,
        })
    }
}
read_object!(ListAccountTemplatesQuery);

impl Validate for ListAccountTemplatesQuery {
    fn check(&self, checker: &mut Checker) {
        checker.each_chars("sender", Some(&self.sender), Some(1), Some(24));
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), Some(1), Some(512));
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.range("size", self.size.map(|n| n as f64), Some(1f64), Some(100f64));
    }
}

impl WriteMembers for ListTemplatesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("templates", &self.templates)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListTemplatesResponse);

impl FromMembers for ListTemplatesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            templates: members.lenient("templates")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListTemplatesResponse);

impl WriteMembers for ListAccountTemplatesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("results", &self.results)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListAccountTemplatesResponse);

impl FromMembers for ListAccountTemplatesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListAccountTemplatesResponse);

impl WriteMembers for PageInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("page", &self.page)?;
        object.optional("size", &self.size)?;
        object.optional("totalPages", &self.total_pages)?;
        object.optional("totalResults", &self.total_results)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PageInfo);

impl FromMembers for PageInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page: members.lenient("page")?,
            size: members.lenient("size")?,
            total_pages: members.lenient("totalPages")?,
            total_results: members.lenient("totalResults")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PageInfo);

impl WriteMembers for Template {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("businessAccountId", &self.business_account_id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("status", &self.status)?;
        object.optional("category", &self.category)?;
        object.optional("structure", &self.structure)?;
        object.optional("quality", &self.quality)?;
        object.optional("platform", &self.platform)?;
        object.optional("createdAt", &self.created_at)?;
        object.optional("lastUpdatedAt", &self.last_updated_at)?;
        object.optional("libraryTemplateName", &self.library_template_name)?;
        object.optional("subCategory", &self.sub_category)?;
        object.optional("validityPeriod", &self.validity_period)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Template);

impl FromMembers for Template {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            business_account_id: members.lenient("businessAccountId")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            status: members.lenient("status")?,
            category: members.lenient("category")?,
            structure: members.lenient("structure")?,
            quality: members.lenient("quality")?,
            platform: members.lenient("platform")?,
            created_at: members.lenient("createdAt")?,
            last_updated_at: members.lenient("lastUpdatedAt")?,
            library_template_name: members.lenient("libraryTemplateName")?,
            sub_category: members.lenient("subCategory")?,
            validity_period: members.lenient("validityPeriod")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Template);

impl CreateTemplate {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Marketing(_) => "MARKETING",
            Self::Utility(_) => "UTILITY",
            Self::Authentication(_) => "AUTHENTICATION",
            Self::Unknown(members) => {
                members.get("category").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<CreateMarketingTemplate> for CreateTemplate {
    fn from(value: CreateMarketingTemplate) -> Self {
        Self::Marketing(value)
    }
}

impl From<CreateUtilityTemplate> for CreateTemplate {
    fn from(value: CreateUtilityTemplate) -> Self {
        Self::Utility(value)
    }
}

impl From<CreateAuthenticationTemplate> for CreateTemplate {
    fn from(value: CreateAuthenticationTemplate) -> Self {
        Self::Authentication(value)
    }
}

impl WriteMembers for CreateTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Marketing(value) => {
                object.member("category", "MARKETING")?;
                object.rest(value)?;
            }
            Self::Utility(value) => {
                object.member("category", "UTILITY")?;
                object.rest(value)?;
            }
            Self::Authentication(value) => {
                object.member("category", "AUTHENTICATION")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(CreateTemplate);

impl FromMembers for CreateTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("category") {
            Some("MARKETING") => members.beside("category").map(Self::Marketing),
            Some("UTILITY") => members.beside("category").map(Self::Utility),
            Some("AUTHENTICATION") => {
                members.beside("category").map(Self::Authentication)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(CreateTemplate);

impl Validate for CreateTemplate {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Marketing(value) => Validate::check(value, checker),
            Self::Utility(value) => Validate::check(value, checker),
            Self::Authentication(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl CreateMarketingTemplate {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: shared::TemplateName,
        language: shared::TemplateLanguage,
        structure: TemplateStructure,
    ) -> Self {
        Self {
            name,
            language,
            structure,
            platform: Default::default(),
        }
    }
}

impl WriteMembers for CreateMarketingTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("language", &self.language)?;
        object.member("structure", &self.structure)?;
        object.optional("platform", &self.platform)?;
        Ok(())
    }
}
write_object!(CreateMarketingTemplate);

impl FromMembers for CreateMarketingTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            structure: members.need("structure")?,
            platform: members.take("platform")?,
        })
    }
}
read_object!(CreateMarketingTemplate);

impl Validate for CreateMarketingTemplate {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(512));
        checker.nested("structure", Some(&self.structure));
        checker.nested("platform", self.platform.as_ref());
    }
}

impl CreateUtilityTemplate {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: shared::TemplateName,
        language: shared::TemplateLanguage,
        structure: TemplateStructure,
    ) -> Self {
        Self {
            name,
            language,
            structure,
            platform: Default::default(),
            sub_category: Default::default(),
        }
    }
}

impl WriteMembers for CreateUtilityTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("language", &self.language)?;
        object.member("structure", &self.structure)?;
        object.optional("platform", &self.platform)?;
        object.optional("subCategory", &self.sub_category)?;
        Ok(())
    }
}
write_object!(CreateUtilityTemplate);

impl FromMembers for CreateUtilityTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            structure: members.need("structure")?,
            platform: members.take("platform")?,
            sub_category: members.take("subCategory")?,
        })
    }
}
read_object!(CreateUtilityTemplate);

impl Validate for CreateUtilityTemplate {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(512));
        checker.nested("structure", Some(&self.structure));
        checker.nested("platform", self.platform.as_ref());
    }
}

impl CreateAuthenticationTemplate {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: shared::TemplateName,
        language: shared::TemplateLanguage,
        structure: AnyTemplateStructure,
    ) -> Self {
        Self {
            name,
            language,
            structure,
            platform: Default::default(),
            validity_period: Default::default(),
        }
    }
}

impl WriteMembers for CreateAuthenticationTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("language", &self.language)?;
        object.member("structure", &self.structure)?;
        object.optional("platform", &self.platform)?;
        object.optional("validityPeriod", &self.validity_period)?;
        Ok(())
    }
}
write_object!(CreateAuthenticationTemplate);

impl FromMembers for CreateAuthenticationTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            structure: members.need("structure")?,
            platform: members.take("platform")?,
            validity_period: members.take("validityPeriod")?,
        })
    }
}
read_object!(CreateAuthenticationTemplate);

impl Validate for CreateAuthenticationTemplate {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(512));
        checker.nested("structure", Some(&self.structure));
        checker.nested("platform", self.platform.as_ref());
        checker.nested("validityPeriod", self.validity_period.as_ref());
    }
}

impl WriteMembers for EditTemplate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("category", &self.category)?;
        object.optional("structure", &self.structure)?;
        object.optional("validityPeriod", &self.validity_period)?;
        object.optional("platform", &self.platform)?;
        object.optional("subCategory", &self.sub_category)?;
        Ok(())
    }
}
write_object!(EditTemplate);

impl FromMembers for EditTemplate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            category: members.take("category")?,
            structure: members.take("structure")?,
            validity_period: members.take("validityPeriod")?,
            platform: members.take("platform")?,
            sub_category: members.take("subCategory")?,
        })
    }
}
read_object!(EditTemplate);

impl Validate for EditTemplate {
    fn check(&self, checker: &mut Checker) {
        checker.nested("structure", self.structure.as_ref());
        checker.nested("validityPeriod", self.validity_period.as_ref());
        checker.nested("platform", self.platform.as_ref());
    }
}

impl Serialize for AnyTemplateStructure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::TemplateStructure(value) => value.serialize(serializer),
            Self::AuthenticationTemplateStructure(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(AnyTemplateStructure);

impl FromJson for AnyTemplateStructure {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.limited(Self::TemplateStructure);
        choice.limited(Self::AuthenticationTemplateStructure);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(AnyTemplateStructure);

impl From<TemplateStructure> for AnyTemplateStructure {
    fn from(value: TemplateStructure) -> Self {
        Self::TemplateStructure(value)
    }
}

impl From<AuthenticationTemplateStructure> for AnyTemplateStructure {
    fn from(value: AuthenticationTemplateStructure) -> Self {
        Self::AuthenticationTemplateStructure(value)
    }
}

impl Validate for AnyTemplateStructure {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::TemplateStructure(value) => Validate::check(value, checker),
            Self::AuthenticationTemplateStructure(value) => {
                Validate::check(value, checker)
            }
            _ => {}
        }
    }
}
open_enum!(impl TemplateSubCategory { OrderStatus = "ORDER_STATUS" });

impl WriteMembers for TemplateValidityPeriod {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("amount", &self.amount)?;
        object.optional("timeUnit", &self.time_unit)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateValidityPeriod);

impl FromMembers for TemplateValidityPeriod {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            amount: members.lenient("amount")?,
            time_unit: members.lenient("timeUnit")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateValidityPeriod);

impl Validate for TemplateValidityPeriod {
    fn check(&self, checker: &mut Checker) {
        checker.present("amount", self.amount.is_some());
    }
}
open_enum!(impl TemplateValidityTimeUnit { Seconds = "SECONDS", Minutes = "MINUTES" });

impl WriteMembers for TemplateStructure {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.optional("buttons", &self.buttons)?;
        object.optional("carousel", &self.carousel)?;
        object.optional("limitedTimeOffer", &self.limited_time_offer)?;
        object.optional("callPermissionRequest", &self.call_permission_request)?;
        object.optional("shorteningOptions", &self.shortening_options)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateStructure);

impl FromMembers for TemplateStructure {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.lenient("header")?,
            body: members.lenient("body")?,
            footer: members.lenient("footer")?,
            buttons: members.lenient("buttons")?,
            carousel: members.lenient("carousel")?,
            limited_time_offer: members.lenient("limitedTimeOffer")?,
            call_permission_request: members.lenient("callPermissionRequest")?,
            shortening_options: members.lenient("shorteningOptions")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateStructure);

impl Validate for TemplateStructure {
    fn check(&self, checker: &mut Checker) {
        checker.present("body", self.body.is_some());
        checker.nested("header", self.header.as_ref());
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
        checker.each("buttons", self.buttons.as_deref());
        checker.nested("carousel", self.carousel.as_ref());
        checker.nested("limitedTimeOffer", self.limited_time_offer.as_ref());
        checker.nested("shorteningOptions", self.shortening_options.as_ref());
    }
}
from_one!(TemplateStructure : BodyDefinition);
open_enum!(
    impl TemplateStructureType { Text = "TEXT", Media = "MEDIA", Unsupported =
    "UNSUPPORTED" }
);

impl HeaderDefinition {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
            Self::Gif(_) => "GIF",
            Self::Document(_) => "DOCUMENT",
            Self::Location(_) => "LOCATION",
            Self::Unknown(members) => {
                members.get("format").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TextHeaderDefinition> for HeaderDefinition {
    fn from(value: TextHeaderDefinition) -> Self {
        Self::Text(value)
    }
}

impl From<ImageHeaderDefinition> for HeaderDefinition {
    fn from(value: ImageHeaderDefinition) -> Self {
        Self::Image(value)
    }
}

impl From<VideoHeaderDefinition> for HeaderDefinition {
    fn from(value: VideoHeaderDefinition) -> Self {
        Self::Video(value)
    }
}

impl From<GifHeaderDefinition> for HeaderDefinition {
    fn from(value: GifHeaderDefinition) -> Self {
        Self::Gif(value)
    }
}

impl From<DocumentHeaderDefinition> for HeaderDefinition {
    fn from(value: DocumentHeaderDefinition) -> Self {
        Self::Document(value)
    }
}

impl From<LocationHeaderDefinition> for HeaderDefinition {
    fn from(value: LocationHeaderDefinition) -> Self {
        Self::Location(value)
    }
}
from_text!(HeaderDefinition : TextHeaderDefinition);

impl WriteMembers for HeaderDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("format", "TEXT")?;
                object.rest(value)?;
            }
            Self::Image(value) => {
                object.member("format", "IMAGE")?;
                object.rest(value)?;
            }
            Self::Video(value) => {
                object.member("format", "VIDEO")?;
                object.rest(value)?;
            }
            Self::Gif(value) => {
                object.member("format", "GIF")?;
                object.rest(value)?;
            }
            Self::Document(value) => {
                object.member("format", "DOCUMENT")?;
                object.rest(value)?;
            }
            Self::Location(value) => {
                object.member("format", "LOCATION")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(HeaderDefinition);

impl FromMembers for HeaderDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("format") {
            Some("TEXT") => members.beside("format").map(Self::Text),
            Some("IMAGE") => members.beside("format").map(Self::Image),
            Some("VIDEO") => members.beside("format").map(Self::Video),
            Some("GIF") => members.beside("format").map(Self::Gif),
            Some("DOCUMENT") => members.beside("format").map(Self::Document),
            Some("LOCATION") => members.beside("format").map(Self::Location),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(HeaderDefinition);

impl Validate for HeaderDefinition {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Image(value) => Validate::check(value, checker),
            Self::Video(value) => Validate::check(value, checker),
            Self::Gif(value) => Validate::check(value, checker),
            Self::Document(value) => Validate::check(value, checker),
            Self::Location(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for TextHeaderDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TextHeaderDefinition);

impl FromMembers for TextHeaderDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TextHeaderDefinition);

impl Validate for TextHeaderDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
    }
}
from_one!(TextHeaderDefinition : String);

impl WriteMembers for ImageHeaderDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ImageHeaderDefinition);

impl FromMembers for ImageHeaderDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ImageHeaderDefinition);

impl Validate for ImageHeaderDefinition {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for VideoHeaderDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(VideoHeaderDefinition);

impl FromMembers for VideoHeaderDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}
read_object!(VideoHeaderDefinition);

impl Validate for VideoHeaderDefinition {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GifHeaderDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GifHeaderDefinition);

impl FromMembers for GifHeaderDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GifHeaderDefinition);

impl Validate for GifHeaderDefinition {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DocumentHeaderDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(DocumentHeaderDefinition);

impl FromMembers for DocumentHeaderDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}
read_object!(DocumentHeaderDefinition);

impl Validate for DocumentHeaderDefinition {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for LocationHeaderDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LocationHeaderDefinition);

impl FromMembers for LocationHeaderDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}
read_object!(LocationHeaderDefinition);

impl Validate for LocationHeaderDefinition {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for BodyDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("examples", &self.examples)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BodyDefinition);

impl FromMembers for BodyDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            examples: members.lenient("examples")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BodyDefinition);

impl Validate for BodyDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
    }
}
from_one!(BodyDefinition : String);

impl WriteMembers for FooterDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FooterDefinition);

impl FromMembers for FooterDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FooterDefinition);

impl Validate for FooterDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(60));
    }
}
from_one!(FooterDefinition : String);

impl ButtonDefinition {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::PhoneNumber(_) => "PHONE_NUMBER",
            Self::Url(_) => "URL",
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::CopyCode(_) => "COPY_CODE",
            Self::Flow(_) => "FLOW",
            Self::Catalog(_) => "CATALOG",
            Self::MultiProduct(_) => "MULTI_PRODUCT",
            Self::OrderDetails(_) => "ORDER_DETAILS",
            Self::VoiceCall(_) => "VOICE_CALL",
            Self::RequestContactInfo(_) => "REQUEST_CONTACT_INFO",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<PhoneNumberButtonDefinition> for ButtonDefinition {
    fn from(value: PhoneNumberButtonDefinition) -> Self {
        Self::PhoneNumber(value)
    }
}

impl From<UrlButtonDefinition> for ButtonDefinition {
    fn from(value: UrlButtonDefinition) -> Self {
        Self::Url(value)
    }
}

impl From<QuickReplyButtonDefinition> for ButtonDefinition {
    fn from(value: QuickReplyButtonDefinition) -> Self {
        Self::QuickReply(value)
    }
}

impl From<CopyCodeButtonDefinition> for ButtonDefinition {
    fn from(value: CopyCodeButtonDefinition) -> Self {
        Self::CopyCode(value)
    }
}

impl From<FlowButtonDefinition> for ButtonDefinition {
    fn from(value: FlowButtonDefinition) -> Self {
        Self::Flow(value)
    }
}

impl From<CatalogButtonDefinition> for ButtonDefinition {
    fn from(value: CatalogButtonDefinition) -> Self {
        Self::Catalog(value)
    }
}

impl From<MultiProductButtonDefinition> for ButtonDefinition {
    fn from(value: MultiProductButtonDefinition) -> Self {
        Self::MultiProduct(value)
    }
}

impl From<OrderDetailsButtonDefinition> for ButtonDefinition {
    fn from(value: OrderDetailsButtonDefinition) -> Self {
        Self::OrderDetails(value)
    }
}

impl From<VoiceCallButtonDefinition> for ButtonDefinition {
    fn from(value: VoiceCallButtonDefinition) -> Self {
        Self::VoiceCall(value)
    }
}

impl From<RequestContactInfoButtonDefinition> for ButtonDefinition {
    fn from(value: RequestContactInfoButtonDefinition) -> Self {
        Self::RequestContactInfo(value)
    }
}

impl WriteMembers for ButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::PhoneNumber(value) => {
                object.member("type", "PHONE_NUMBER")?;
                object.rest(value)?;
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)?;
            }
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)?;
            }
            Self::CopyCode(value) => {
                object.member("type", "COPY_CODE")?;
                object.rest(value)?;
            }
            Self::Flow(value) => {
                object.member("type", "FLOW")?;
                object.rest(value)?;
            }
            Self::Catalog(value) => {
                object.member("type", "CATALOG")?;
                object.rest(value)?;
            }
            Self::MultiProduct(value) => {
                object.member("type", "MULTI_PRODUCT")?;
                object.rest(value)?;
            }
            Self::OrderDetails(value) => {
                object.member("type", "ORDER_DETAILS")?;
                object.rest(value)?;
            }
            Self::VoiceCall(value) => {
                object.member("type", "VOICE_CALL")?;
                object.rest(value)?;
            }
            Self::RequestContactInfo(value) => {
                object.member("type", "REQUEST_CONTACT_INFO")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(ButtonDefinition);

impl FromMembers for ButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("PHONE_NUMBER") => members.beside("type").map(Self::PhoneNumber),
            Some("URL") => members.beside("type").map(Self::Url),
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("COPY_CODE") => members.beside("type").map(Self::CopyCode),
            Some("FLOW") => members.beside("type").map(Self::Flow),
            Some("CATALOG") => members.beside("type").map(Self::Catalog),
            Some("MULTI_PRODUCT") => members.beside("type").map(Self::MultiProduct),
            Some("ORDER_DETAILS") => members.beside("type").map(Self::OrderDetails),
            Some("VOICE_CALL") => members.beside("type").map(Self::VoiceCall),
            Some("REQUEST_CONTACT_INFO") => {
                members.beside("type").map(Self::RequestContactInfo)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(ButtonDefinition);

impl Validate for ButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::PhoneNumber(value) => Validate::check(value, checker),
            Self::Url(value) => Validate::check(value, checker),
            Self::QuickReply(value) => Validate::check(value, checker),
            Self::CopyCode(value) => Validate::check(value, checker),
            Self::Flow(value) => Validate::check(value, checker),
            Self::Catalog(value) => Validate::check(value, checker),
            Self::MultiProduct(value) => Validate::check(value, checker),
            Self::OrderDetails(value) => Validate::check(value, checker),
            Self::VoiceCall(value) => Validate::check(value, checker),
            Self::RequestContactInfo(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for PhoneNumberButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PhoneNumberButtonDefinition);

impl FromMembers for PhoneNumberButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            phone_number: members.lenient("phoneNumber")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PhoneNumberButtonDefinition);

impl Validate for PhoneNumberButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.present("phoneNumber", self.phone_number.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}
phone_id!(
    impl plus ButtonPhoneNumber from shared::SenderNumber, shared::Destination,
    shared::UserNumber, shared::ContactPhone, shared::WaId
);
chat_of!(ButtonPhoneNumber);
debug_addresses!(
    UrlButtonDefinition { text, url : address, example, destination_url : address, extra
    }
);

impl WriteMembers for UrlButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("url", &self.url)?;
        object.optional("example", &self.example)?;
        object.optional("destinationUrl", &self.destination_url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UrlButtonDefinition);

impl FromMembers for UrlButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            url: members.lenient("url")?,
            example: members.lenient("example")?,
            destination_url: members.lenient("destinationUrl")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UrlButtonDefinition);

impl Validate for UrlButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.present("url", self.url.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

impl WriteMembers for QuickReplyButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(QuickReplyButtonDefinition);

impl FromMembers for QuickReplyButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(QuickReplyButtonDefinition);

impl Validate for QuickReplyButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}
from_one!(QuickReplyButtonDefinition : String);

impl WriteMembers for CopyCodeButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CopyCodeButtonDefinition);

impl FromMembers for CopyCodeButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CopyCodeButtonDefinition);

impl Validate for CopyCodeButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
        checker
            .chars(
                "example",
                self.example.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(15),
            );
    }
}

impl WriteMembers for FlowButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("flowId", &self.flow_id)?;
        object.optional("flowAction", &self.flow_action)?;
        object.optional("navigateScreen", &self.navigate_screen)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowButtonDefinition);

impl FromMembers for FlowButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            flow_id: members.lenient("flowId")?,
            flow_action: members.lenient("flowAction")?,
            navigate_screen: members.lenient("navigateScreen")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowButtonDefinition);

impl Validate for FlowButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.present("flowId", self.flow_id.is_some());
        checker.present("flowAction", self.flow_action.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}
open_enum!(
    impl FlowButtonAction { Navigate = "NAVIGATE", DataExchange = "DATA_EXCHANGE" }
);

impl WriteMembers for CatalogButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CatalogButtonDefinition);

impl FromMembers for CatalogButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CatalogButtonDefinition);

impl Validate for CatalogButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

impl WriteMembers for MultiProductButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MultiProductButtonDefinition);

impl FromMembers for MultiProductButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MultiProductButtonDefinition);

impl Validate for MultiProductButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

impl WriteMembers for OrderDetailsButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("variant", &self.variant)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OrderDetailsButtonDefinition);

impl FromMembers for OrderDetailsButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            variant: members.lenient("variant")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OrderDetailsButtonDefinition);

impl Validate for OrderDetailsButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("variant", self.variant.is_some());
    }
}
open_enum!(impl OrderDetailsVariant { Brazil = "BRAZIL", India = "INDIA" });

impl WriteMembers for VoiceCallButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("callValidityPeriod", &self.call_validity_period)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(VoiceCallButtonDefinition);

impl FromMembers for VoiceCallButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            call_validity_period: members.lenient("callValidityPeriod")?,
            extra: members.extra()?,
        })
    }
}
read_object!(VoiceCallButtonDefinition);

impl Validate for VoiceCallButtonDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
        checker
            .range(
                "callValidityPeriod",
                self.call_validity_period.map(|n| n as f64),
                Some(1440f64),
                Some(43200f64),
            );
    }
}
from_one!(VoiceCallButtonDefinition : String);

impl WriteMembers for RequestContactInfoButtonDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(RequestContactInfoButtonDefinition);

impl FromMembers for RequestContactInfoButtonDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(RequestContactInfoButtonDefinition);

impl Validate for RequestContactInfoButtonDefinition {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for CarouselDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("cards", &self.cards)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CarouselDefinition);

impl FromMembers for CarouselDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cards: members.lenient("cards")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CarouselDefinition);

impl Validate for CarouselDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("cards", self.cards.is_some());
        checker.items("cards", self.cards.as_ref().map(Vec::len), Some(1), Some(10));
        checker.each("cards", self.cards.as_deref());
    }
}

impl WriteMembers for CardDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.optional("buttons", &self.buttons)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CardDefinition);

impl FromMembers for CardDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.lenient("header")?,
            body: members.lenient("body")?,
            buttons: members.lenient("buttons")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CardDefinition);

impl Validate for CardDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("header", self.header.is_some());
        checker.present("body", self.body.is_some());
        checker.present("buttons", self.buttons.is_some());
        checker.nested("header", self.header.as_ref());
        checker.nested("body", self.body.as_ref());
        checker.items("buttons", self.buttons.as_ref().map(Vec::len), Some(1), Some(2));
        checker.each("buttons", self.buttons.as_deref());
    }
}

impl WriteMembers for LimitedTimeOfferDefinition {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("hasExpiration", &self.has_expiration)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LimitedTimeOfferDefinition);

impl FromMembers for LimitedTimeOfferDefinition {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            has_expiration: members.lenient("hasExpiration")?,
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LimitedTimeOfferDefinition);

impl Validate for LimitedTimeOfferDefinition {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), Some(1), Some(16));
    }
}
from_one!(LimitedTimeOfferDefinition : String);

impl WriteMembers for ShorteningOptions {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("customDomain", &self.custom_domain)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ShorteningOptions);

impl FromMembers for ShorteningOptions {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            custom_domain: members.lenient("customDomain")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ShorteningOptions);

impl Validate for ShorteningOptions {
    fn check(&self, checker: &mut Checker) {
        checker.present("customDomain", self.custom_domain.is_some());
    }
}
from_one!(ShorteningOptions : String);

impl WriteMembers for AuthenticationTemplateStructure {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.member("footer", &self.footer)?;
        object.member("buttons", &self.buttons)?;
        Ok(())
    }
}
write_object!(AuthenticationTemplateStructure);

impl FromMembers for AuthenticationTemplateStructure {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.need("footer")?,
            buttons: members.need("buttons")?,
        })
    }
}
read_object!(AuthenticationTemplateStructure);

impl Validate for AuthenticationTemplateStructure {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", Some(&self.footer));
        checker.items("buttons", Some(self.buttons.len()), Some(1), Some(1));
        checker.each("buttons", Some(&self.buttons));
    }
}

impl WriteMembers for AuthenticationBody {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("addSecurityRecommendation", &self.add_security_recommendation)?;
        Ok(())
    }
}
write_object!(AuthenticationBody);

impl FromMembers for AuthenticationBody {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            add_security_recommendation: members.take("addSecurityRecommendation")?,
        })
    }
}
read_object!(AuthenticationBody);

impl Validate for AuthenticationBody {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for AuthenticationFooter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("codeExpirationMinutes", &self.code_expiration_minutes)?;
        Ok(())
    }
}
write_object!(AuthenticationFooter);

impl FromMembers for AuthenticationFooter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code_expiration_minutes: members.take("codeExpirationMinutes")?,
        })
    }
}
read_object!(AuthenticationFooter);

impl Validate for AuthenticationFooter {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "codeExpirationMinutes",
                self.code_expiration_minutes.map(|n| n as f64),
                Some(1f64),
                Some(90f64),
            );
    }
}

impl AuthenticationButton {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::CopyCode(_) => "COPY_CODE",
            Self::OneTap(_) => "ONE_TAP",
            Self::Unknown(members) => {
                members.get("otpType").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<CopyCodeAuthenticationButton> for AuthenticationButton {
    fn from(value: CopyCodeAuthenticationButton) -> Self {
        Self::CopyCode(value)
    }
}

impl From<OneTapAuthenticationButton> for AuthenticationButton {
    fn from(value: OneTapAuthenticationButton) -> Self {
        Self::OneTap(value)
    }
}

impl WriteMembers for AuthenticationButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::CopyCode(value) => {
                object.member("otpType", "COPY_CODE")?;
                object.rest(value)?;
            }
            Self::OneTap(value) => {
                object.member("otpType", "ONE_TAP")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(AuthenticationButton);

impl FromMembers for AuthenticationButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("otpType") {
            Some("COPY_CODE") => members.beside("otpType").map(Self::CopyCode),
            Some("ONE_TAP") => members.beside("otpType").map(Self::OneTap),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(AuthenticationButton);

impl Validate for AuthenticationButton {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::CopyCode(value) => Validate::check(value, checker),
            Self::OneTap(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for CopyCodeAuthenticationButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        Ok(())
    }
}
write_object!(CopyCodeAuthenticationButton);

impl FromMembers for CopyCodeAuthenticationButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}
read_object!(CopyCodeAuthenticationButton);

impl Validate for CopyCodeAuthenticationButton {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

impl OneTapAuthenticationButton {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(package_name: String, signature_hash: String) -> Self {
        Self {
            text: Default::default(),
            autofill_text: Default::default(),
            package_name,
            signature_hash,
        }
    }
}

impl WriteMembers for OneTapAuthenticationButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("autofillText", &self.autofill_text)?;
        object.member("packageName", &self.package_name)?;
        object.member("signatureHash", &self.signature_hash)?;
        Ok(())
    }
}
write_object!(OneTapAuthenticationButton);

impl FromMembers for OneTapAuthenticationButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.take("text")?,
            autofill_text: members.take("autofillText")?,
            package_name: members.need("packageName")?,
            signature_hash: members.need("signatureHash")?,
        })
    }
}
read_object!(OneTapAuthenticationButton);

impl Validate for OneTapAuthenticationButton {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
        checker
            .chars(
                "autofillText",
                self.autofill_text.as_ref().map(AsRef::as_ref),
                None,
                Some(25),
            );
    }
}

impl WriteMembers for ListTemplatesV1Response {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("templates", &self.templates)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListTemplatesV1Response);

impl FromMembers for ListTemplatesV1Response {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            templates: members.lenient("templates")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListTemplatesV1Response);

impl WriteMembers for TemplateV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("businessAccountId", &self.business_account_id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("status", &self.status)?;
        object.optional("category", &self.category)?;
        object.optional("structure", &self.structure)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateV1);

impl FromMembers for TemplateV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            business_account_id: members.lenient("businessAccountId")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            status: members.lenient("status")?,
            category: members.lenient("category")?,
            structure: members.lenient("structure")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateV1);
open_enum!(
    impl TemplateCategoryV1 { AccountUpdate = "ACCOUNT_UPDATE", PaymentUpdate =
    "PAYMENT_UPDATE", PersonalFinanceUpdate = "PERSONAL_FINANCE_UPDATE", ShippingUpdate =
    "SHIPPING_UPDATE", ReservationUpdate = "RESERVATION_UPDATE", IssueResolution =
    "ISSUE_RESOLUTION", AppointmentUpdate = "APPOINTMENT_UPDATE", TransportationUpdate =
    "TRANSPORTATION_UPDATE", TicketUpdate = "TICKET_UPDATE", AlertUpdate =
    "ALERT_UPDATE", AutoReply = "AUTO_REPLY", Transactional = "TRANSACTIONAL", Otp =
    "OTP", Marketing = "MARKETING", Authentication = "AUTHENTICATION", Utility =
    "UTILITY" }
);

impl WriteMembers for CreateTemplateV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("language", &self.language)?;
        object.member("category", &self.category)?;
        object.member("structure", &self.structure)?;
        Ok(())
    }
}
write_object!(CreateTemplateV1);

impl FromMembers for CreateTemplateV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            category: members.need("category")?,
            structure: members.need("structure")?,
        })
    }
}
read_object!(CreateTemplateV1);

impl Validate for CreateTemplateV1 {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(512));
        checker.nested("structure", Some(&self.structure));
    }
}
open_enum!(
    impl CreateTemplateCategoryV1 { AccountUpdate = "ACCOUNT_UPDATE", PaymentUpdate =
    "PAYMENT_UPDATE", PersonalFinanceUpdate = "PERSONAL_FINANCE_UPDATE", ShippingUpdate =
    "SHIPPING_UPDATE", ReservationUpdate = "RESERVATION_UPDATE", IssueResolution =
    "ISSUE_RESOLUTION", AppointmentUpdate = "APPOINTMENT_UPDATE", TransportationUpdate =
    "TRANSPORTATION_UPDATE", TicketUpdate = "TICKET_UPDATE", AlertUpdate =
    "ALERT_UPDATE", AutoReply = "AUTO_REPLY" }
);

impl WriteMembers for TemplateStructureV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.optional("buttons", &self.buttons)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TemplateStructureV1);

impl FromMembers for TemplateStructureV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.lenient("header")?,
            body: members.lenient("body")?,
            footer: members.lenient("footer")?,
            buttons: members.lenient("buttons")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TemplateStructureV1);

impl Validate for TemplateStructureV1 {
    fn check(&self, checker: &mut Checker) {
        checker.present("body", self.body.is_some());
        checker.nested("header", self.header.as_ref());
        checker.chars("footer", self.footer.as_ref().map(AsRef::as_ref), None, Some(60));
        checker.items("buttons", self.buttons.as_ref().map(Vec::len), Some(1), Some(3));
        checker.each("buttons", self.buttons.as_deref());
    }
}
from_one!(TemplateStructureV1 : String);

impl HeaderV1 {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
            Self::Document(_) => "DOCUMENT",
            Self::Location(_) => "LOCATION",
            Self::Unknown(members) => {
                members.get("format").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TextHeaderV1> for HeaderV1 {
    fn from(value: TextHeaderV1) -> Self {
        Self::Text(value)
    }
}

impl From<ImageHeaderV1> for HeaderV1 {
    fn from(value: ImageHeaderV1) -> Self {
        Self::Image(value)
    }
}

impl From<VideoHeaderV1> for HeaderV1 {
    fn from(value: VideoHeaderV1) -> Self {
        Self::Video(value)
    }
}

impl From<DocumentHeaderV1> for HeaderV1 {
    fn from(value: DocumentHeaderV1) -> Self {
        Self::Document(value)
    }
}

impl From<LocationHeaderV1> for HeaderV1 {
    fn from(value: LocationHeaderV1) -> Self {
        Self::Location(value)
    }
}
from_text!(HeaderV1 : TextHeaderV1);

impl WriteMembers for HeaderV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("format", "TEXT")?;
                object.rest(value)?;
            }
            Self::Image(value) => {
                object.member("format", "IMAGE")?;
                object.rest(value)?;
            }
            Self::Video(value) => {
                object.member("format", "VIDEO")?;
                object.rest(value)?;
            }
            Self::Document(value) => {
                object.member("format", "DOCUMENT")?;
                object.rest(value)?;
            }
            Self::Location(value) => {
                object.member("format", "LOCATION")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(HeaderV1);

impl FromMembers for HeaderV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("format") {
            Some("TEXT") => members.beside("format").map(Self::Text),
            Some("IMAGE") => members.beside("format").map(Self::Image),
            Some("VIDEO") => members.beside("format").map(Self::Video),
            Some("DOCUMENT") => members.beside("format").map(Self::Document),
            Some("LOCATION") => members.beside("format").map(Self::Location),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(HeaderV1);

impl Validate for HeaderV1 {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Image(value) => Validate::check(value, checker),
            Self::Video(value) => Validate::check(value, checker),
            Self::Document(value) => Validate::check(value, checker),
            Self::Location(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for TextHeaderV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TextHeaderV1);

impl FromMembers for TextHeaderV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TextHeaderV1);

impl Validate for TextHeaderV1 {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
    }
}
from_one!(TextHeaderV1 : String);

impl WriteMembers for ImageHeaderV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ImageHeaderV1);

impl FromMembers for ImageHeaderV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}
read_object!(ImageHeaderV1);

impl Validate for ImageHeaderV1 {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for VideoHeaderV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(VideoHeaderV1);

impl FromMembers for VideoHeaderV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}
read_object!(VideoHeaderV1);

impl Validate for VideoHeaderV1 {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DocumentHeaderV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(DocumentHeaderV1);

impl FromMembers for DocumentHeaderV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}
read_object!(DocumentHeaderV1);

impl Validate for DocumentHeaderV1 {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for LocationHeaderV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LocationHeaderV1);

impl FromMembers for LocationHeaderV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}
read_object!(LocationHeaderV1);

impl Validate for LocationHeaderV1 {
    fn check(&self, _checker: &mut Checker) {}
}

impl ButtonV1 {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::PhoneNumber(_) => "PHONE_NUMBER",
            Self::Url(_) => "URL",
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<PhoneNumberButtonV1> for ButtonV1 {
    fn from(value: PhoneNumberButtonV1) -> Self {
        Self::PhoneNumber(value)
    }
}

impl From<UrlButtonV1> for ButtonV1 {
    fn from(value: UrlButtonV1) -> Self {
        Self::Url(value)
    }
}

impl From<QuickReplyButtonV1> for ButtonV1 {
    fn from(value: QuickReplyButtonV1) -> Self {
        Self::QuickReply(value)
    }
}

impl WriteMembers for ButtonV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::PhoneNumber(value) => {
                object.member("type", "PHONE_NUMBER")?;
                object.rest(value)?;
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)?;
            }
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(ButtonV1);

impl FromMembers for ButtonV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("PHONE_NUMBER") => members.beside("type").map(Self::PhoneNumber),
            Some("URL") => members.beside("type").map(Self::Url),
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(ButtonV1);

impl Validate for ButtonV1 {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::PhoneNumber(value) => Validate::check(value, checker),
            Self::Url(value) => Validate::check(value, checker),
            Self::QuickReply(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for PhoneNumberButtonV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PhoneNumberButtonV1);

impl FromMembers for PhoneNumberButtonV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            phone_number: members.lenient("phoneNumber")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PhoneNumberButtonV1);

impl Validate for PhoneNumberButtonV1 {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.present("phoneNumber", self.phone_number.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}
debug_addresses!(UrlButtonV1 { text, url : address, extra });

impl WriteMembers for UrlButtonV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UrlButtonV1);

impl FromMembers for UrlButtonV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UrlButtonV1);

impl Validate for UrlButtonV1 {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.present("url", self.url.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

impl WriteMembers for QuickReplyButtonV1 {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(QuickReplyButtonV1);

impl FromMembers for QuickReplyButtonV1 {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}
read_object!(QuickReplyButtonV1);

impl Validate for QuickReplyButtonV1 {
    fn check(&self, checker: &mut Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}
from_one!(QuickReplyButtonV1 : String);
