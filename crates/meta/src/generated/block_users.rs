// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `block_users`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// List the users that a number has blocked.
    ///
    /// Each has a number or a user id, not always both. The list holds at most 64,000.
    ///
    /// `GET /{phone_number_id}/block_users`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users>
    /// (as of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn list_blocked_users(
        &self,
        query: &ListBlockedUsersQuery,
    ) -> waxwing_runtime::Call<ListBlockedUsersResponse> {
        self.core
            .prepare(&LIST_BLOCKED_USERS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_blocked_users`], as a stream.
    pub fn list_blocked_users_all(
        &self,
        query: &ListBlockedUsersQuery,
    ) -> waxwing_runtime::Pages<BlockedUser> {
        self.core
            .prepare(&LIST_BLOCKED_USERS)
            .path("phone_number_id", &self.id)
            .query(query)
            .pages(&LIST_BLOCKED_USERS_PAGES)
    }

    /// Block users.
    ///
    /// At most 1000 users in a call, 64000 in the list, and only users who wrote in the last 24 hours
    /// (else 131047 for the user). When some fail, the answer is an error 400 whose body holds
    /// `block_users` beside error. Errors 130429, 131021, 139100 to 139103.
    ///
    /// `POST /{phone_number_id}/block_users`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users>
    /// (as of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn block_users(
        &self,
        body: &BlockUsersRequest,
    ) -> waxwing_runtime::Call<BlockUsersResponse> {
        self.core
            .prepare(&BLOCK_USERS)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Unblock users.
    ///
    /// A DELETE with a body. When some fail, the answer is an error 400 whose body holds `block_users`
    /// beside error. Errors 139100 to 139103.
    ///
    /// `DELETE /{phone_number_id}/block_users`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users>
    /// (as of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn unblock_users(
        &self,
        body: &BlockUsersRequest,
    ) -> waxwing_runtime::Call<UnblockUsersResponse> {
        self.core
            .prepare(&UNBLOCK_USERS)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_BLOCKED_USERS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_blocked_users",
    path: "/{phone_number_id}/block_users",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_BLOCKED_USERS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static BLOCK_USERS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "block_users",
    path: "/{phone_number_id}/block_users",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNBLOCK_USERS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unblock_users",
    method: "DELETE",
    path: "/{phone_number_id}/block_users",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_blocked_users`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBlockedUsersQuery {
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListBlockedUsersQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListBlockedUsersQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListBlockedUsersQuery);
impl waxwing_types::Validate for ListBlockedUsersQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A page of the block list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBlockedUsersResponse {
    /// The items.
    pub data: Vec<BlockedUser>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListBlockedUsersResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListBlockedUsersResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListBlockedUsersResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListBlockedUsersResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListBlockedUsersResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<BlockedUser>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A blocked user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockedUser {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BlockedUser {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BlockedUser {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BlockedUser);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BlockedUser {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BlockedUser".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
        ])
    }
}

/// Whom to block or unblock.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BlockUsersRequest {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// The users, at most 1000.
    pub block_users: Vec<UserToBlock>,
}

impl BlockUsersRequest {
    /// With the members that are required.
    pub fn new(block_users: impl Into<Vec<UserToBlock>>) -> Self {
        Self {
            messaging_product: Default::default(),
            block_users: block_users.into(),
        }
    }
}

impl waxwing_json::FromMembers for BlockUsersRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            block_users: members.need("block_users")?,
        })
    }
}

waxwing_json::read_object!(BlockUsersRequest);
impl waxwing_types::Validate for BlockUsersRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("block_users", Some(self.block_users.len()), None, Some(1000));
        checker.each("block_users", Some(&self.block_users));
    }
}

/// A user, by phone number or by business-scoped user id.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct UserToBlock {
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub user: Option<shared::Destination>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Bsuid>,
}

impl UserToBlock {
    /// By `user`.
    pub fn from_user(user: impl Into<shared::Destination>) -> Self {
        Self {
            user: Some(user.into()),
            user_id: Default::default(),
        }
    }

    /// By `user_id`.
    pub fn from_user_id(user_id: impl Into<waxwing_types::Bsuid>) -> Self {
        Self {
            user: Default::default(),
            user_id: Some(user_id.into()),
        }
    }

    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<shared::Destination>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<waxwing_types::Bsuid>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl waxwing_json::FromMembers for UserToBlock {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            user: members.take("user")?,
            user_id: members.take("user_id")?,
        })
    }
}

waxwing_json::read_object!(UserToBlock);
impl waxwing_types::Validate for UserToBlock {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("user", self.user.as_ref().map(AsRef::as_ref), Some(1), None);
        checker
            .at_least_one(
                &[("user", self.user.is_some()), ("user_id", self.user_id.is_some())],
            );
    }
}

/// What became of each user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockUsersResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// What became of each user.
    pub block_users: Option<BlockOutcome>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BlockUsersResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("block_users", &self.block_users)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BlockUsersResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            block_users: members.lenient("block_users")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BlockUsersResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BlockUsersResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BlockUsersResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("block_users", generator.subschema_for::<BlockOutcome>()),
        ])
    }
}

/// What became of each user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockOutcome {
    /// Users now blocked.
    pub added_users: Option<Vec<BlockedInput>>,
    /// Users left as they were.
    pub failed_users: Option<Vec<FailedBlock>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl BlockOutcome {
    /// `added_users`, empty when it was left out.
    pub fn added_users(&self) -> &[BlockedInput] {
        self.added_users.as_deref().unwrap_or_default()
    }

    /// `failed_users`, empty when it was left out.
    pub fn failed_users(&self) -> &[FailedBlock] {
        self.failed_users.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for BlockOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("added_users", &self.added_users)?;
        object.optional("failed_users", &self.failed_users)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BlockOutcome {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            added_users: members.lenient("added_users")?,
            failed_users: members.lenient("failed_users")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BlockOutcome);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BlockOutcome {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BlockOutcome".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("added_users", generator.subschema_for::<Vec<BlockedInput>>()),
            ("failed_users", generator.subschema_for::<Vec<FailedBlock>>()),
        ])
    }
}

/// What became of each user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnblockUsersResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// What became of each user.
    pub block_users: Option<UnblockOutcome>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UnblockUsersResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("block_users", &self.block_users)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UnblockUsersResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            block_users: members.lenient("block_users")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UnblockUsersResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UnblockUsersResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UnblockUsersResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("block_users", generator.subschema_for::<UnblockOutcome>()),
        ])
    }
}

/// What became of each user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnblockOutcome {
    /// Users no longer blocked.
    pub removed_users: Option<Vec<BlockedInput>>,
    /// Users left as they were.
    pub failed_users: Option<Vec<FailedBlock>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl UnblockOutcome {
    /// `removed_users`, empty when it was left out.
    pub fn removed_users(&self) -> &[BlockedInput] {
        self.removed_users.as_deref().unwrap_or_default()
    }

    /// `failed_users`, empty when it was left out.
    pub fn failed_users(&self) -> &[FailedBlock] {
        self.failed_users.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for UnblockOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("removed_users", &self.removed_users)?;
        object.optional("failed_users", &self.failed_users)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UnblockOutcome {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            removed_users: members.lenient("removed_users")?,
            failed_users: members.lenient("failed_users")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UnblockOutcome);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UnblockOutcome {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UnblockOutcome".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("removed_users", generator.subschema_for::<Vec<BlockedInput>>()),
            ("failed_users", generator.subschema_for::<Vec<FailedBlock>>()),
        ])
    }
}

/// A user that the call changed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockedInput {
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub input: Option<shared::Destination>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BlockedInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("input", &self.input)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BlockedInput {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            input: members.lenient("input")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BlockedInput);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BlockedInput {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BlockedInput".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("input", generator.subschema_for::<shared::Destination>()),
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            (
                "user_id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
        ])
    }
}

/// A user that the call could not change.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedBlock {
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub input: Option<shared::Destination>,
    /// WhatsApp account of a user, the phone number in digits without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Why.
    pub errors: Option<Vec<shared::GraphError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FailedBlock {
    /// `errors`, empty when it was left out.
    pub fn errors(&self) -> &[shared::GraphError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for FailedBlock {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("input", &self.input)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FailedBlock {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            input: members.lenient("input")?,
            wa_id: members.lenient("wa_id")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FailedBlock);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FailedBlock {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FailedBlock".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("input", generator.subschema_for::<shared::Destination>()),
            ("wa_id", generator.subschema_for::<shared::WaId>()),
            ("errors", generator.subschema_for::<Vec<shared::GraphError>>()),
        ])
    }
}
