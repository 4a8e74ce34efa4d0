// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `contacts`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// List the contacts of the number.
    ///
    /// Answers directly, without a ticket. There is no total; the list ends with a page shorter than its
    /// limit.
    ///
    /// `GET /{instance}/contacts/get-all`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/contacts/get-all-contacts>.
    pub fn list_contacts(
        &self,
        query: &ListContactsQuery,
    ) -> waxwing_runtime::Call<ListContactsResponse> {
        self.core.prepare(&LIST_CONTACTS).path("instance", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_contacts`], as a stream.
    pub fn list_contacts_all(
        &self,
        query: &ListContactsQuery,
    ) -> waxwing_runtime::Pages<Contact> {
        self.core
            .prepare(&LIST_CONTACTS)
            .path("instance", &self.id)
            .query(query)
            .pages(&LIST_CONTACTS_PAGES)
    }

    /// Get one contact.
    ///
    /// Answers directly, without a ticket. That the chat travels in the query is inferred from the
    /// method. An unknown contact gives only a message, probably with 404 (not documented).
    ///
    /// `GET /{instance}/contacts/get`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/contacts/get-contact>.
    pub fn get_contact(
        &self,
        query: &GetContactQuery,
    ) -> waxwing_runtime::Call<GetContactResponse> {
        self.core.prepare(&GET_CONTACT).path("instance", &self.id).query(query).call()
    }

    /// Create or change a contact in the address book of the phone.
    ///
    /// Answers directly, without a ticket. It may have to be repeated after a few seconds.
    ///
    /// `POST /{instance}/contacts/upsert`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/contacts/upsert-contact>.
    pub fn upsert_contact(
        &self,
        body: &UpsertContact,
    ) -> waxwing_runtime::Call<UpsertContactResponse> {
        self.core.prepare(&UPSERT_CONTACT).path("instance", &self.id).json(body).call()
    }
}

#[cfg(feature = "client")]
static LIST_CONTACTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_contacts",
    path: "/{instance}/contacts/get-all",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_CONTACTS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

#[cfg(feature = "client")]
static GET_CONTACT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_contact",
    path: "/{instance}/contacts/get",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPSERT_CONTACT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "upsert_contact",
    path: "/{instance}/contacts/upsert",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_contacts`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListContactsQuery {
    /// Contacts a page, 1 to 1000. Left out, 100.
    pub limit: Option<i64>,
    /// Contacts to skip. Left out, 0.
    pub offset: Option<i64>,
    /// What to sort by. Left out, name.
    pub sort_by: Option<ContactSortBy>,
    /// Direction. Left out, asc.
    pub sort_order: Option<SortOrder>,
}

impl ListContactsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            offset: Default::default(),
            sort_by: Default::default(),
            sort_order: Default::default(),
        }
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`.
    #[must_use]
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `sort_by`.
    #[must_use]
    pub fn with_sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sort_order`.
    #[must_use]
    pub fn with_sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
}

impl waxwing_json::FromMembers for ListContactsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
            sort_by: members.take("sort_by")?,
            sort_order: members.take("sort_order")?,
        })
    }
}

waxwing_json::read_object!(ListContactsQuery);
impl waxwing_types::Validate for ListContactsQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(1000f64));
        checker.range("offset", self.offset.map(|n| n as f64), Some(0f64), None);
    }
}

/// Query of `get_contact`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetContactQuery {
    /// The contact. In snake case, unlike chatId elsewhere.
    pub chat_id: ContactChatId,
}

impl GetContactQuery {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<ContactChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl waxwing_json::FromMembers for GetContactQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chat_id")?,
        })
    }
}

waxwing_json::read_object!(GetContactQuery);
impl waxwing_types::Validate for GetContactQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("chat_id", Some(self.chat_id.as_ref()), Some(1), None);
    }
}

waxwing_types::phone_id! {
    #[chat] #[doc =
    " A contact: bare international digits, or digits with @c.us, or a hidden user id with @lid."]
    pub struct ContactChatId from super::messages::CardPhoneNumber,
    super::messages::WhatsappId;
}

waxwing_json::open_enum! {
    #[doc = " What contacts are sorted by."] pub enum ContactSortBy { #[doc = " `id`."]
    Id = "id", #[doc = " `name`."] Name = "name", }
}

waxwing_json::open_enum! {
    #[doc = " Rising or falling."] pub enum SortOrder { #[doc = " `asc`."] Asc = "asc",
    #[doc = " `desc`."] Desc = "desc", }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name in the address book; null when there is none."] pub
    struct ContactName;
}

/// A page of contacts.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListContactsResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// The contacts.
    pub data: Option<Vec<Contact>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ListContactsResponse {
    /// `data`, empty when it was left out.
    pub fn data(&self) -> &[Contact] {
        self.data.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ListContactsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message", &self.message)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListContactsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListContactsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListContactsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListContactsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("message", generator.subschema_for::<String>()),
            ("data", generator.subschema_for::<Vec<Contact>>()),
        ])
    }
}

/// A contact with a remark.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetContactResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// A contact.
    pub data: Option<Contact>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GetContactResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message", &self.message)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GetContactResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GetContactResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GetContactResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GetContactResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("message", generator.subschema_for::<String>()),
            ("data", generator.subschema_for::<Contact>()),
        ])
    }
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Chat id, often a hidden user id with @lid.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Name in the address book; null when there is none.
    pub name: Option<ContactName>,
    /// Name that a user has given themselves in WhatsApp.
    pub pushname: Option<shared::PushName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Contact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("pushname", &self.pushname)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Contact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            pushname: members.lenient("pushname")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Contact);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Contact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Contact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("name", generator.subschema_for::<ContactName>()),
            ("pushname", generator.subschema_for::<shared::PushName>()),
        ])
    }
}

/// A contact as it shall stand in the address book.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpsertContact {
    /// A contact: bare international digits, or digits with @c.us, or a hidden user id with @lid.
    pub chat_id: ContactChatId,
    /// Name of a person.
    pub first_name: shared::PersonName,
    /// Name of a person.
    pub last_name: Option<shared::PersonName>,
}

impl UpsertContact {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<ContactChatId>,
        first_name: impl Into<shared::PersonName>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            first_name: first_name.into(),
            last_name: Default::default(),
        }
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<shared::PersonName>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

impl waxwing_json::FromMembers for UpsertContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chat_id")?,
            first_name: members.need("first_name")?,
            last_name: members.take("last_name")?,
        })
    }
}

waxwing_json::read_object!(UpsertContact);
impl waxwing_types::Validate for UpsertContact {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("chat_id", Some(self.chat_id.as_ref()), Some(1), None);
    }
}

/// Outcome of an upsert, with a remark.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpsertContactResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// Outcome of an upsert.
    pub data: Option<UpsertedContact>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UpsertContactResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message", &self.message)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UpsertContactResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UpsertContactResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UpsertContactResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UpsertContactResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("message", generator.subschema_for::<String>()),
            ("data", generator.subschema_for::<UpsertedContact>()),
        ])
    }
}

/// Outcome of an upsert.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpsertedContact {
    /// true when the contact was written.
    pub success: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UpsertedContact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UpsertedContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UpsertedContact);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UpsertedContact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UpsertedContact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("success", generator.subschema_for::<bool>())])
    }
}
