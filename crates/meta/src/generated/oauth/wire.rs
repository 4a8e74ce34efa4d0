// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `oauth` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl ExchangeOauthCodeQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        client_id: shared::AppId,
        client_secret: AppSecret,
    ) -> Self {
        Self {
            client_id,
            client_secret,
            code: Default::default(),
            grant_type: Default::default(),
        }
    }
}

impl WriteMembers for ExchangeOauthCodeQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("client_id", &self.client_id)?;
        object.member("client_secret", &self.client_secret)?;
        object.optional("code", &self.code)?;
        object.optional("grant_type", &self.grant_type)?;
        Ok(())
    }
}
write_object!(ExchangeOauthCodeQuery);

impl FromMembers for ExchangeOauthCodeQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            client_id: members.need("client_id")?,
            client_secret: members.need("client_secret")?,
            code: members.take("code")?,
            grant_type: members.take("grant_type")?,
        })
    }
}
read_object!(ExchangeOauthCodeQuery);

impl Validate for ExchangeOauthCodeQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl secret AppSecret);
string_id!(impl secret OauthCode);
open_enum!(impl OauthGrantType { ClientCredentials = "client_credentials" });

impl WriteMembers for OauthToken {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("access_token", &self.access_token)?;
        object.optional("token_type", &self.token_type)?;
        object.optional("expires_in", &self.expires_in)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OauthToken);

impl FromMembers for OauthToken {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            access_token: members.always("access_token")?,
            token_type: members.lenient("token_type")?,
            expires_in: members.lenient("expires_in")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OauthToken);
