// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `usernames`.

#[cfg(feature = "client")]
use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Get the business username of a number.
    ///
    /// username is missing when there is none.
    ///
    /// `GET /{phone_number_id}/username`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_username(&self) -> waxwing_runtime::Call<UsernameInfo> {
        self.core.prepare(&GET_USERNAME).path("phone_number_id", &self.id).call()
    }

    /// Claim or change the business username of a number.
    ///
    /// Errors 147001 to 147005 say why a name is not to be had.
    ///
    /// `POST /{phone_number_id}/username`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn set_username(
        &self,
        body: &SetUsername,
    ) -> waxwing_runtime::Call<SetUsernameResponse> {
        self.core
            .prepare(&SET_USERNAME)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Give the business username of a number back.
    ///
    /// The outcome comes by webhook too, as deleted (`business_username_updates`).
    ///
    /// `DELETE /{phone_number_id}/username`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn delete_username(&self) -> waxwing_runtime::Call<shared::Success> {
        self.core.prepare(&DELETE_USERNAME).path("phone_number_id", &self.id).call()
    }

    /// Get usernames that are reserved for the business or suggested to it.
    ///
    /// The names lie one level deeper than in other lists, in `data[0].username_suggestions`. Any of
    /// them goes into `set_username`.
    ///
    /// `GET /{phone_number_id}/username_suggestions`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_username_suggestions(
        &self,
    ) -> waxwing_runtime::Call<UsernameSuggestionsResponse> {
        self.core
            .prepare(&GET_USERNAME_SUGGESTIONS)
            .path("phone_number_id", &self.id)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_USERNAME: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_username",
    path: "/{phone_number_id}/username",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SET_USERNAME: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_username",
    path: "/{phone_number_id}/username",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_USERNAME: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_username",
    method: "DELETE",
    path: "/{phone_number_id}/username",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_USERNAME_SUGGESTIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_username_suggestions",
    path: "/{phone_number_id}/username_suggestions",
    ..waxwing_runtime::Operation::GET
};

waxwing_json::string_id! {
    #[doc =
    " Business username, 3 to 35 of a to z, 0 to 9, dot and underscore, with a letter; no dot at either"]
    #[doc = " end and no two in a row, neither www in front nor a domain at the end."]
    pub struct Username;
}

/// The name to take.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetUsername {
    /// Business username, 3 to 35 of a to z, 0 to 9, dot and underscore, with a letter; no dot at either
    /// end and no two in a row, neither www in front nor a domain at the end.
    pub username: Username,
    /// `force_transfer` takes the name from another number of the business (error 147005 asks for it).
    pub transfer_action: Option<UsernameTransfer>,
}

impl SetUsername {
    /// With the members that are required.
    pub fn new(username: impl Into<Username>) -> Self {
        Self {
            username: username.into(),
            transfer_action: Default::default(),
        }
    }

    /// Sets `transfer_action`.
    #[must_use]
    pub fn with_transfer_action(
        mut self,
        transfer_action: impl Into<UsernameTransfer>,
    ) -> Self {
        self.transfer_action = Some(transfer_action.into());
        self
    }
}

impl waxwing_json::FromMembers for SetUsername {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            username: members.need("username")?,
            transfer_action: members.take("transfer_action")?,
        })
    }
}

waxwing_json::read_object!(SetUsername);
impl waxwing_types::Validate for SetUsername {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("username", Some(self.username.as_ref()), Some(3), Some(35));
    }
}

waxwing_json::open_enum! {
    #[doc =
    " `force_transfer` takes the name from another number of the business (error 147005 asks for it)."]
    pub enum UsernameTransfer { #[doc = " `none`."] NoTransfer = "none", #[doc =
    " `force_transfer`."] ForceTransfer = "force_transfer", }
}

/// What became of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUsernameResponse {
    /// approved: in use; reserved: kept for you, not visible yet.
    pub status: UsernameStatus,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SetUsernameResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SetUsernameResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.always("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SetUsernameResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SetUsernameResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SetUsernameResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<UsernameStatus>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " approved: in use; reserved: kept for you, not visible yet."] pub enum
    UsernameStatus { #[doc = " `approved`."] Approved = "approved", #[doc =
    " `reserved`."] Reserved = "reserved", }
}

/// The username of a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UsernameInfo {
    /// Business username, 3 to 35 of a to z, 0 to 9, dot and underscore, with a letter; no dot at either
    /// end and no two in a row, neither www in front nor a domain at the end.
    pub username: Option<Username>,
    /// approved: in use; reserved: kept for you, not visible yet.
    pub status: Option<UsernameStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UsernameInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("username", &self.username)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UsernameInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            username: members.lenient("username")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UsernameInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UsernameInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UsernameInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("username", generator.subschema_for::<Username>()),
            ("status", generator.subschema_for::<UsernameStatus>()),
        ])
    }
}

/// Names to choose from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UsernameSuggestionsResponse {
    /// Usually one item.
    pub data: Vec<UsernameSuggestions>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UsernameSuggestionsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UsernameSuggestionsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UsernameSuggestionsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UsernameSuggestionsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UsernameSuggestionsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<UsernameSuggestions>>()),
        ])
    }
}

/// Names to choose from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UsernameSuggestions {
    /// The names.
    pub username_suggestions: Option<Vec<Username>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl UsernameSuggestions {
    /// `username_suggestions`, empty when it was left out.
    pub fn username_suggestions(&self) -> &[Username] {
        self.username_suggestions.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for UsernameSuggestions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("username_suggestions", &self.username_suggestions)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UsernameSuggestions {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            username_suggestions: members.lenient("username_suggestions")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UsernameSuggestions);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UsernameSuggestions {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UsernameSuggestions".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("username_suggestions", generator.subschema_for::<Vec<Username>>()),
        ])
    }
}
