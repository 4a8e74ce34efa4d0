// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `auth_adjacent` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl CreateOauth2Token {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        client_id: ClientId,
        client_secret: ClientSecret,
        grant_type: GrantType,
    ) -> Self {
        Self {
            client_id,
            client_secret,
            grant_type,
            code: Default::default(),
        }
    }
}

impl WriteMembers for CreateOauth2Token {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("client_id", &self.client_id)?;
        object.member("client_secret", &self.client_secret)?;
        object.member("grant_type", &self.grant_type)?;
        object.optional("code", &self.code)?;
        Ok(())
    }
}
write_object!(CreateOauth2Token);

impl FromMembers for CreateOauth2Token {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            client_id: members.need("client_id")?,
            client_secret: members.need("client_secret")?,
            grant_type: members.need("grant_type")?,
            code: members.take("code")?,
        })
    }
}
read_object!(CreateOauth2Token);

impl Validate for CreateOauth2Token {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl sensitive ClientId);
string_id!(impl secret ClientSecret);
string_id!(impl secret AuthorizationCode);
open_enum!(
    impl GrantType { ClientCredentials = "client_credentials", AuthorizationCode =
    "authorization_code" }
);

impl WriteMembers for Oauth2Token {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("access_token", &self.access_token)?;
        object.optional("expires_in", &self.expires_in)?;
        object.optional("token_type", &self.token_type)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Oauth2Token);

impl FromMembers for Oauth2Token {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            access_token: members.always("access_token")?,
            expires_in: members.lenient("expires_in")?,
            token_type: members.lenient("token_type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Oauth2Token);
string_id!(impl secret AccessToken);

impl CreateSession {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(username: Username, password: Password) -> Self {
        Self {
            username,
            password,
            unsafe_: Default::default(),
        }
    }
}

impl WriteMembers for CreateSession {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("username", &self.username)?;
        object.member("password", &self.password)?;
        object.optional("unsafe", &self.unsafe_)?;
        Ok(())
    }
}
write_object!(CreateSession);

impl FromMembers for CreateSession {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            username: members.need("username")?,
            password: members.need("password")?,
            unsafe_: members.take("unsafe")?,
        })
    }
}
read_object!(CreateSession);

impl Validate for CreateSession {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl sensitive Username);
string_id!(impl secret Password);

impl WriteMembers for Session {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("token", &self.token)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Session);

impl FromMembers for Session {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            token: members.always("token")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Session);
string_id!(impl secret SessionToken);
