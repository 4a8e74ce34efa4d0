// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `media` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, write_object,
};
use waxwing_json::constraint::{Constraint, Form};
use waxwing_types::{Checker, MediaType, Validate};

impl WriteMembers for GetMediaUrlQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phone_number_id", &self.phone_number_id)?;
        Ok(())
    }
}
write_object!(GetMediaUrlQuery);

impl FromMembers for GetMediaUrlQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone_number_id: members.take("phone_number_id")?,
        })
    }
}
read_object!(GetMediaUrlQuery);

impl Validate for GetMediaUrlQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DeleteMediaQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phone_number_id", &self.phone_number_id)?;
        Ok(())
    }
}
write_object!(DeleteMediaQuery);

impl FromMembers for DeleteMediaQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone_number_id: members.take("phone_number_id")?,
        })
    }
}
read_object!(DeleteMediaQuery);

impl Validate for DeleteMediaQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl UploadMedia {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(type_: MediaType) -> Self {
        Self {
            messaging_product: Default::default(),
            type_,
            ttl_minutes: Default::default(),
            use_case: Default::default(),
            description: Default::default(),
        }
    }
}

impl WriteMembers for UploadMedia {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("type", &self.type_)?;
        object.optional("ttl_minutes", &self.ttl_minutes)?;
        object.optional("use_case", &self.use_case)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(UploadMedia);

impl FromMembers for UploadMedia {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            type_: members.need("type")?,
            ttl_minutes: members.take("ttl_minutes")?,
            use_case: members.take("use_case")?,
            description: members.take("description")?,
        })
    }
}
read_object!(UploadMedia);

impl Validate for UploadMedia {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "ttl_minutes",
                self.ttl_minutes.map(|n| n as f64),
                Some(60f64),
                Some(43200f64),
            );
        checker
            .rules(
                self,
                &[
                    Constraint::text(
                        "/type",
                        Form::Media(
                            &[
                                "audio/aac",
                                "audio/amr",
                                "audio/mpeg",
                                "audio/mp4",
                                "audio/ogg",
                                "image/jpeg",
                                "image/png",
                                "image/webp",
                                "video/mp4",
                                "video/3gpp",
                            ],
                        ),
                    ),
                ],
            );
    }
}
open_enum!(
    impl MediaUseCase { CallVoicemailAnnouncement = "call_voicemail_announcement" }
);

impl WriteMembers for UploadedMedia {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UploadedMedia);

impl FromMembers for UploadedMedia {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UploadedMedia);
debug_addresses!(
    MediaInfo { messaging_product, url : address, mime_type, sha256, file_size, id, extra
    }
);

impl WriteMembers for MediaInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.member("url", &self.url)?;
        object.optional("mime_type", &self.mime_type)?;
        object.optional("sha256", &self.sha256)?;
        object.optional("file_size", &self.file_size)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MediaInfo);

impl FromMembers for MediaInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            url: members.always("url")?,
            mime_type: members.lenient("mime_type")?,
            sha256: members.lenient("sha256")?,
            file_size: members.lenient("file_size")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MediaInfo);
