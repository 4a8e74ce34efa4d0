// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `channels` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListChannelsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("role", &self.role)?;
        Ok(())
    }
}
write_object!(ListChannelsQuery);

impl FromMembers for ListChannelsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            role: members.take("role")?,
        })
    }
}
read_object!(ListChannelsQuery);

impl Validate for ListChannelsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetChannelQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        Ok(())
    }
}
write_object!(GetChannelQuery);

impl FromMembers for GetChannelQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
        })
    }
}
read_object!(GetChannelQuery);

impl Validate for GetChannelQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for PreviewChannelMessagesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("downloadMedia", &self.download_media)?;
        object.optional("limit", &self.limit)?;
        Ok(())
    }
}
write_object!(PreviewChannelMessagesQuery);

impl FromMembers for PreviewChannelMessagesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            download_media: members.take("downloadMedia")?,
            limit: members.take("limit")?,
        })
    }
}
read_object!(PreviewChannelMessagesQuery);

impl Validate for PreviewChannelMessagesQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl SearchChannelsByViewQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(view: String) -> Self {
        Self {
            view,
            countries: Default::default(),
            categories: Default::default(),
            limit: Default::default(),
            start_cursor: Default::default(),
        }
    }
}

impl WriteMembers for SearchChannelsByViewQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("view", &self.view)?;
        object.optional("countries", &self.countries)?;
        object.optional("categories", &self.categories)?;
        object.optional("limit", &self.limit)?;
        object.optional("startCursor", &self.start_cursor)?;
        Ok(())
    }
}
write_object!(SearchChannelsByViewQuery);

impl FromMembers for SearchChannelsByViewQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            view: members.need("view")?,
            countries: members.take("countries")?,
            categories: members.take("categories")?,
            limit: members.take("limit")?,
            start_cursor: members.take("startCursor")?,
        })
    }
}
read_object!(SearchChannelsByViewQuery);

impl Validate for SearchChannelsByViewQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl SearchChannelsByTextQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(text: String) -> Self {
        Self {
            text,
            categories: Default::default(),
            limit: Default::default(),
            start_cursor: Default::default(),
        }
    }
}

impl WriteMembers for SearchChannelsByTextQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        object.optional("categories", &self.categories)?;
        object.optional("limit", &self.limit)?;
        object.optional("startCursor", &self.start_cursor)?;
        Ok(())
    }
}
write_object!(SearchChannelsByTextQuery);

impl FromMembers for SearchChannelsByTextQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            categories: members.take("categories")?,
            limit: members.take("limit")?,
            start_cursor: members.take("startCursor")?,
        })
    }
}
read_object!(SearchChannelsByTextQuery);

impl Validate for SearchChannelsByTextQuery {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl ChannelRole { Owner = "OWNER", Admin = "ADMIN", Subscriber = "SUBSCRIBER", Guest
    = "GUEST" }
);
debug_addresses!(
    Channel { id, name, description, invite, invite_link : address, preview, picture,
    verified, role, subscribers_count, subscribers, extra }
);

impl WriteMembers for Channel {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("invite", &self.invite)?;
        object.optional("invite_link", &self.invite_link)?;
        object.optional("preview", &self.preview)?;
        object.optional("picture", &self.picture)?;
        object.optional("verified", &self.verified)?;
        object.optional("role", &self.role)?;
        object.optional("subscribersCount", &self.subscribers_count)?;
        object.optional("subscribers", &self.subscribers)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Channel);

impl FromMembers for Channel {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            description: members.lenient("description")?,
            invite: members.lenient("invite")?,
            invite_link: members.lenient("invite_link")?,
            preview: members.lenient("preview")?,
            picture: members.lenient("picture")?,
            verified: members.lenient("verified")?,
            role: members.lenient("role")?,
            subscribers_count: members.lenient("subscribersCount")?,
            subscribers: members.lenient("subscribers")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Channel);

impl CreateChannel {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: String) -> Self {
        Self {
            name,
            description: Default::default(),
            picture: Default::default(),
            type_: Default::default(),
        }
    }
}

impl WriteMembers for CreateChannel {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("picture", &self.picture)?;
        object.optional("type", &self.type_)?;
        Ok(())
    }
}
write_object!(CreateChannel);

impl FromMembers for CreateChannel {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            description: members.take("description")?,
            picture: members.take("picture")?,
            type_: members.take("type")?,
        })
    }
}
read_object!(CreateChannel);

impl Validate for CreateChannel {
    fn check(&self, checker: &mut Checker) {
        checker.nested("picture", self.picture.as_ref());
    }
}

impl WriteMembers for ChannelMessagePreview {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("reactions", &self.reactions)?;
        object.optional("viewCount", &self.view_count)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ChannelMessagePreview);

impl FromMembers for ChannelMessagePreview {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reactions: members.lenient("reactions")?,
            view_count: members.lenient("viewCount")?,
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ChannelMessagePreview);
string_id!(impl SearchCursor);

impl WriteMembers for ChannelSearchResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("page", &self.page)?;
        object.optional("channels", &self.channels)?;
        object.optional("nextCursor", &self.next_cursor)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ChannelSearchResult);

impl FromMembers for ChannelSearchResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page: members.lenient("page")?,
            channels: members.lenient("channels")?,
            next_cursor: members.lenient("nextCursor")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ChannelSearchResult);

impl WriteMembers for SearchPage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("startCursor", &self.start_cursor)?;
        object.optional("endCursor", &self.end_cursor)?;
        object.optional("hasNextPage", &self.has_next_page)?;
        object.optional("hasPreviousPage", &self.has_previous_page)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SearchPage);

impl FromMembers for SearchPage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            start_cursor: members.lenient("startCursor")?,
            end_cursor: members.lenient("endCursor")?,
            has_next_page: members.lenient("hasNextPage")?,
            has_previous_page: members.lenient("hasPreviousPage")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SearchPage);

impl WriteMembers for SearchOption {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("value", &self.value)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SearchOption);

impl FromMembers for SearchOption {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.lenient("value")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SearchOption);

impl WriteMembers for SearchCountry {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("code", &self.code)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SearchCountry);

impl FromMembers for SearchCountry {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SearchCountry);
