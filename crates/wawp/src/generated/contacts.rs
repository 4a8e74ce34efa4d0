// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `contacts`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// List all contacts.
    ///
    /// A default limit of about 50 to 100 applies. Ids may be @lid; entries that are not on WhatsApp,
    /// and stray groups, occur.
    ///
    /// `GET /v2/contacts/all`; in v1 `GET /contacts/all`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/contacts/all>; GitHub devlikeapro/waha-docs (shape) (as
    /// of 2026-07); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03); GitHub
    /// WhiskeySockets/Baileys (NOWEB) (as of 2026-05); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
    pub fn list_contacts(
        &self,
        query: &ListContactsQuery,
    ) -> waxwing_runtime::Call<Vec<Contact>> {
        self.core
            .prepare(&LIST_CONTACTS)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_contacts`], as a stream.
    pub fn list_contacts_all(
        &self,
        query: &ListContactsQuery,
    ) -> waxwing_runtime::Pages<Contact> {
        self.core
            .prepare(&LIST_CONTACTS)
            .query_param("instance_id", &self.id)
            .query(query)
            .pages(&LIST_CONTACTS_PAGES)
    }

    /// Get a contact.
    ///
    /// An unknown contact answers null with the engine NOWEB. GOWS has id, name and pushname alone.
    ///
    /// `GET /v2/contacts`; in v1 `GET /contacts`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/contacts>; GitHub devlikeapro/waha-docs (shape) (as of
    /// 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03); GitHub WhiskeySockets/Baileys
    /// (NOWEB) (as of 2026-05).
    pub fn get_contact(
        &self,
        query: &GetContactQuery,
    ) -> waxwing_runtime::Call<Contact> {
        self.core
            .prepare(&GET_CONTACT)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Ask whether a number is on WhatsApp.
    ///
    /// Advice of the vendor: at most one call a second for each instance. A number that is not on
    /// WhatsApp comes without chatId.
    ///
    /// `GET /v2/contacts/check-exists`; in v1 `GET /contacts/check-exists`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/contacts/check-exists>; GitHub devlikeapro/waha-docs
    /// (shape) (as of 2026-07).
    pub fn check_contact_exists(
        &self,
        query: &CheckContactExistsQuery,
    ) -> waxwing_runtime::Call<ContactExists> {
        self.core
            .prepare(&CHECK_CONTACT_EXISTS)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Get the about text of a contact.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `GET /v2/contacts/about`; in v1 `GET /contacts/about`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); <https://api.wawp.net/en/docs/v2/contacts/profile-picture> (sibling page).
    pub fn get_contact_about(
        &self,
        query: &GetContactAboutQuery,
    ) -> waxwing_runtime::Call<ContactAbout> {
        self.core
            .prepare(&GET_CONTACT_ABOUT)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Get the picture of a contact.
    ///
    /// Kept for 24 hours.
    ///
    /// `GET /v2/contacts/profile-picture`; in v1 `GET /contacts/profile-picture`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/contacts/profile-picture>; public v2 client programs
    /// (id, url); GitHub devlikeapro/waha-docs (profilePictureURL) (as of 2026-07).
    pub fn get_contact_profile_picture(
        &self,
        query: &GetContactProfilePictureQuery,
    ) -> waxwing_runtime::Call<ContactPicture> {
        self.core
            .prepare(&GET_CONTACT_PROFILE_PICTURE)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Block a contact.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `POST /v2/contacts/block`; in v1 `POST /contacts/block`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); <https://api.wawp.net/en/docs/v2/contacts> (sibling page).
    pub fn block_contact(
        &self,
        body: &ContactRequest,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&BLOCK_CONTACT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Unblock a contact.
    ///
    /// Not seen on a page of v2; as in v1.
    ///
    /// `POST /v2/contacts/unblock`; in v1 `POST /contacts/unblock`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); <https://api.wawp.net/en/docs/v2/contacts> (sibling page).
    pub fn unblock_contact(
        &self,
        body: &ContactRequest,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&UNBLOCK_CONTACT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Create or change an entry of the address book.
    ///
    /// Writes to the address book of the phone; both names are required. Not documented; the engine
    /// behind answers with an empty body.
    ///
    /// `PUT /v2/contacts/{chatId}`; in v1 `PUT /contacts/{chatId}`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/contacts/{chatId}`; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    pub fn upsert_contact(
        &self,
        chat_id: impl Into<waxwing_types::Jid>,
        body: &UpsertContact,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&UPSERT_CONTACT)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("chatId", chat_id)
            .json(body)
            .call()
    }

    /// List the hidden ids that are known, with their phone numbers.
    ///
    /// Only the pairs that the session knows. Either side of a pair may be null; the number stands as
    /// digits in number, or as a chat id in pn.
    ///
    /// `GET /v2/lids`; in v1 `GET /lids`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/lids>; GitHub devlikeapro/waha-docs (pn) (as of
    /// 2026-07).
    pub fn list_lids(
        &self,
        query: &ListLidsQuery,
    ) -> waxwing_runtime::Call<Vec<LidMapping>> {
        self.core
            .prepare(&LIST_LIDS)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_lids`], as a stream.
    pub fn list_lids_all(
        &self,
        query: &ListLidsQuery,
    ) -> waxwing_runtime::Pages<LidMapping> {
        self.core
            .prepare(&LIST_LIDS)
            .query_param("instance_id", &self.id)
            .query(query)
            .pages(&LIST_LIDS_PAGES)
    }

    /// Count the hidden ids that are known.
    ///
    /// Counts the pairs that `list_lids` goes through, page by page.
    ///
    /// `GET /v2/lids/count`; in v1 `GET /lids/count`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/lids/count>.
    pub fn count_lids(&self) -> waxwing_runtime::Call<shared::Count> {
        self.core.prepare(&COUNT_LIDS).query_param("instance_id", &self.id).call()
    }

    /// Get the hidden id of a phone number.
    ///
    /// lid is null while it is not known; that does not say that the number is not on WhatsApp, see
    /// `check_contact_exists`.
    ///
    /// `GET /v2/lids/pn/{number}`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/lids/pn/{number}`.
    pub fn get_lid_by_phone(
        &self,
        number: impl Into<shared::PhoneDigits>,
    ) -> waxwing_runtime::Call<LidMapping> {
        self.core
            .prepare(&GET_LID_BY_PHONE)
            .query_param("instance_id", &self.id)
            .id::<shared::PhoneDigits>("number", number)
            .call()
    }

    /// Get the phone number of a hidden id.
    ///
    /// Not documented; by analogy with the other calls under /v2/lids and with the engine behind.
    ///
    /// `GET /v2/lids/{lid}`. Safe to repeat.
    ///
    /// Source: GitHub devlikeapro/waha-docs (as of 2026-07);
    /// `https://api.wawp.net/en/docs/v2/lids/pn/{number}` (by analogy).
    pub fn get_phone_by_lid(
        &self,
        lid: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<LidMapping> {
        self.core
            .prepare(&GET_PHONE_BY_LID)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("lid", lid)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_CONTACTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_contacts",
    path: "/v2/contacts/all",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/contacts/all",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_CONTACTS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "",
    by: waxwing_runtime::PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

#[cfg(feature = "client")]
static GET_CONTACT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_contact",
    path: "/v2/contacts",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/contacts",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CHECK_CONTACT_EXISTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "check_contact_exists",
    path: "/v2/contacts/check-exists",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/contacts/check-exists",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_CONTACT_ABOUT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_contact_about",
    path: "/v2/contacts/about",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/contacts/about",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_CONTACT_PROFILE_PICTURE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_contact_profile_picture",
    path: "/v2/contacts/profile-picture",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/contacts/profile-picture",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static BLOCK_CONTACT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "block_contact",
    path: "/v2/contacts/block",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/contacts/block",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNBLOCK_CONTACT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unblock_contact",
    path: "/v2/contacts/unblock",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/contacts/unblock",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UPSERT_CONTACT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "upsert_contact",
    method: "PUT",
    path: "/v2/contacts/{chatId}",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/contacts/{chatId}",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_LIDS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_lids",
    path: "/v2/lids",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/lids",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_LIDS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "",
    by: waxwing_runtime::PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

#[cfg(feature = "client")]
static COUNT_LIDS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "count_lids",
    path: "/v2/lids/count",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/lids/count",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_LID_BY_PHONE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_lid_by_phone",
    path: "/v2/lids/pn/{number}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_PHONE_BY_LID: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_phone_by_lid",
    path: "/v2/lids/{lid}",
    ..waxwing_runtime::Operation::GET
};

/// Query of `list_contacts`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListContactsQuery {
    /// At most so many contacts, 1000 at most.
    pub limit: Option<i64>,
    /// Items to leave out at the front.
    pub offset: Option<i64>,
    /// What to sort by.
    pub sort_by: Option<ContactSortKey>,
    /// Direction of the sort.
    pub sort_order: Option<shared::SortOrder>,
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

    /// Sets `sortBy`.
    #[must_use]
    pub fn with_sort_by(mut self, sort_by: impl Into<ContactSortKey>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn with_sort_order(mut self, sort_order: impl Into<shared::SortOrder>) -> Self {
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
            sort_by: members.take("sortBy")?,
            sort_order: members.take("sortOrder")?,
        })
    }
}

waxwing_json::read_object!(ListContactsQuery);
impl waxwing_types::Validate for ListContactsQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), None, Some(1000f64));
    }
}

/// Query of `get_contact`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetContactQuery {
    /// The contact.
    #[serde(rename = "contactId")]
    pub contact_id: waxwing_types::Jid,
}

impl GetContactQuery {
    /// With the members that are required.
    pub fn new(contact_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for GetContactQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            contact_id: members.need("contactId")?,
        })
    }
}

waxwing_json::read_object!(GetContactQuery);
impl waxwing_types::Validate for GetContactQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `check_contact_exists`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CheckContactExistsQuery {
    /// Country code and number; a plus sign in front is cut off, 00 is not.
    pub phone: shared::PhoneDigits,
}

impl CheckContactExistsQuery {
    /// With the members that are required.
    pub fn new(phone: impl Into<shared::PhoneDigits>) -> Self {
        Self { phone: phone.into() }
    }
}

impl waxwing_json::FromMembers for CheckContactExistsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone: members.need("phone")?,
        })
    }
}

waxwing_json::read_object!(CheckContactExistsQuery);
impl waxwing_types::Validate for CheckContactExistsQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("phone", Some(self.phone.as_ref()), Some(1), None);
    }
}

/// Query of `get_contact_about`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetContactAboutQuery {
    /// The contact.
    #[serde(rename = "contactId")]
    pub contact_id: waxwing_types::Jid,
}

impl GetContactAboutQuery {
    /// With the members that are required.
    pub fn new(contact_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for GetContactAboutQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            contact_id: members.need("contactId")?,
        })
    }
}

waxwing_json::read_object!(GetContactAboutQuery);
impl waxwing_types::Validate for GetContactAboutQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_contact_profile_picture`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetContactProfilePictureQuery {
    /// The contact.
    pub contact_id: waxwing_types::Jid,
    /// true asks WhatsApp anew in place of the 24-hour cache.
    pub refresh: Option<bool>,
}

impl GetContactProfilePictureQuery {
    /// With the members that are required.
    pub fn new(contact_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            contact_id: contact_id.into(),
            refresh: Default::default(),
        }
    }

    /// Sets `refresh`.
    #[must_use]
    pub fn with_refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

impl waxwing_json::FromMembers for GetContactProfilePictureQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            contact_id: members.need("contactId")?,
            refresh: members.take("refresh")?,
        })
    }
}

waxwing_json::read_object!(GetContactProfilePictureQuery);
impl waxwing_types::Validate for GetContactProfilePictureQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_lids`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListLidsQuery {
    /// At most so many items.
    pub limit: Option<i64>,
    /// Items to leave out at the front.
    pub offset: Option<i64>,
}

impl ListLidsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            offset: Default::default(),
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
}

impl waxwing_json::FromMembers for ListLidsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
        })
    }
}

waxwing_json::read_object!(ListLidsQuery);
impl waxwing_types::Validate for ListLidsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " What contacts are sorted by."] pub enum ContactSortKey { #[doc = " `id`."]
    Id = "id", #[doc = " `name`."] Name = "name", }
}

/// A contact. Every member may be missing.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Text from most engines, an object from the web engine.
    pub id: Option<shared::EngineChatId>,
    /// Country code and number, digits only: no plus sign, no 00 in front.
    pub number: Option<shared::PhoneDigits>,
    /// Name of a person or chat.
    pub name: Option<shared::PersonName>,
    /// Name of a person or chat.
    pub pushname: Option<shared::PersonName>,
    /// Name of a person or chat.
    pub short_name: Option<shared::PersonName>,
    /// The account itself.
    pub is_me: Option<bool>,
    /// A group.
    pub is_group: Option<bool>,
    /// On WhatsApp.
    pub is_wa_contact: Option<bool>,
    /// In the address book.
    pub is_my_contact: Option<bool>,
    /// Blocked.
    pub is_blocked: Option<bool>,
    /// A business account.
    pub is_business: Option<bool>,
    /// A large business account.
    pub is_enterprise: Option<bool>,
    /// A person; WEBJS.
    pub is_user: Option<bool>,
    /// Its status updates are muted; WEBJS.
    pub status_mute: Option<bool>,
    /// Kind of contact; WEBJS.
    pub type_: Option<String>,
    /// Ids of its labels; WEBJS.
    pub labels: Option<Vec<shared::LabelId>>,
    /// Not documented further; WEBJS.
    pub section_header: Option<String>,
    /// Name that WhatsApp verified; WEBJS and NOWEB.
    pub verified_name: Option<String>,
    /// How far WhatsApp verified it; WEBJS.
    pub verified_level: Option<waxwing_types::Json>,
    /// Hidden id; NOWEB.
    pub lid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Phone number as a chat id; NOWEB.
    pub phone_number: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Name of a person or chat.
    pub username: Option<shared::PersonName>,
    /// Address of the picture, or null; NOWEB.
    pub img_url: Option<String>,
    /// About text; NOWEB.
    pub status: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Contact {
    /// `labels`, empty when it was left out.
    pub fn labels(&self) -> &[shared::LabelId] {
        self.labels.as_deref().unwrap_or_default()
    }
}

waxwing_json::debug_addresses!(
    Contact { id, number, name, pushname, short_name, is_me, is_group, is_wa_contact,
    is_my_contact, is_blocked, is_business, is_enterprise, is_user, status_mute, type_,
    labels, section_header, verified_name, verified_level, lid, phone_number, username,
    img_url : address, status, extra }
);
impl serde::Serialize for Contact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("number", &self.number)?;
        object.optional("name", &self.name)?;
        object.optional("pushname", &self.pushname)?;
        object.optional("shortName", &self.short_name)?;
        object.optional("isMe", &self.is_me)?;
        object.optional("isGroup", &self.is_group)?;
        object.optional("isWAContact", &self.is_wa_contact)?;
        object.optional("isMyContact", &self.is_my_contact)?;
        object.optional("isBlocked", &self.is_blocked)?;
        object.optional("isBusiness", &self.is_business)?;
        object.optional("isEnterprise", &self.is_enterprise)?;
        object.optional("isUser", &self.is_user)?;
        object.optional("statusMute", &self.status_mute)?;
        object.optional("type", &self.type_)?;
        object.optional("labels", &self.labels)?;
        object.optional("sectionHeader", &self.section_header)?;
        object.optional("verifiedName", &self.verified_name)?;
        object.optional("verifiedLevel", &self.verified_level)?;
        object.optional("lid", &self.lid)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("username", &self.username)?;
        object.optional("imgUrl", &self.img_url)?;
        object.optional("status", &self.status)?;
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
            number: members.lenient("number")?,
            name: members.lenient("name")?,
            pushname: members.lenient("pushname")?,
            short_name: members.lenient("shortName")?,
            is_me: members.lenient("isMe")?,
            is_group: members.lenient("isGroup")?,
            is_wa_contact: members.lenient("isWAContact")?,
            is_my_contact: members.lenient("isMyContact")?,
            is_blocked: members.lenient("isBlocked")?,
            is_business: members.lenient("isBusiness")?,
            is_enterprise: members.lenient("isEnterprise")?,
            is_user: members.lenient("isUser")?,
            status_mute: members.lenient("statusMute")?,
            type_: members.lenient("type")?,
            labels: members.lenient("labels")?,
            section_header: members.lenient("sectionHeader")?,
            verified_name: members.lenient("verifiedName")?,
            verified_level: members.lenient("verifiedLevel")?,
            lid: members.lenient("lid")?,
            phone_number: members.lenient("phoneNumber")?,
            username: members.lenient("username")?,
            img_url: members.lenient("imgUrl")?,
            status: members.lenient("status")?,
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
            ("id", generator.subschema_for::<shared::EngineChatId>()),
            ("number", generator.subschema_for::<shared::PhoneDigits>()),
            ("name", generator.subschema_for::<shared::PersonName>()),
            ("pushname", generator.subschema_for::<shared::PersonName>()),
            ("shortName", generator.subschema_for::<shared::PersonName>()),
            ("isMe", generator.subschema_for::<bool>()),
            ("isGroup", generator.subschema_for::<bool>()),
            ("isWAContact", generator.subschema_for::<bool>()),
            ("isMyContact", generator.subschema_for::<bool>()),
            ("isBlocked", generator.subschema_for::<bool>()),
            ("isBusiness", generator.subschema_for::<bool>()),
            ("isEnterprise", generator.subschema_for::<bool>()),
            ("isUser", generator.subschema_for::<bool>()),
            ("statusMute", generator.subschema_for::<bool>()),
            ("type", generator.subschema_for::<String>()),
            ("labels", generator.subschema_for::<Vec<shared::LabelId>>()),
            ("sectionHeader", generator.subschema_for::<String>()),
            ("verifiedName", generator.subschema_for::<String>()),
            ("verifiedLevel", generator.subschema_for::<waxwing_types::Json>()),
            (
                "lid",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "phoneNumber",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("username", generator.subschema_for::<shared::PersonName>()),
            ("imgUrl", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<String>()),
        ])
    }
}

/// Whether a number is on WhatsApp. The members are those of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactExists {
    /// It is on WhatsApp.
    pub number_exists: Option<bool>,
    /// Its chat id, where it is.
    pub chat_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ContactExists {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("numberExists", &self.number_exists)?;
        object.optional("chatId", &self.chat_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactExists {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            number_exists: members.lenient("numberExists")?,
            chat_id: members.lenient("chatId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactExists);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactExists {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactExists".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("numberExists", generator.subschema_for::<bool>()),
            (
                "chatId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}

/// An about text. The member is that of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactAbout {
    /// The text; null when privacy settings hide it.
    pub about: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ContactAbout {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("about", &self.about)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactAbout {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            about: members.lenient("about")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactAbout);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactAbout {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactAbout".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("about", generator.subschema_for::<String>())])
    }
}

/// Where the picture of a contact lies, in one of two members.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactPicture {
    /// Address of the picture, at the engine behind; null without one.
    pub profile_picture_url: Option<String>,
    /// Address of the picture, in client programs; null without one.
    pub url: Option<String>,
    /// The contact.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    ContactPicture { profile_picture_url : address, url : address, id, extra }
);
impl serde::Serialize for ContactPicture {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("profilePictureURL", &self.profile_picture_url)?;
        object.optional("url", &self.url)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactPicture {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            profile_picture_url: members.lenient("profilePictureURL")?,
            url: members.lenient("url")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactPicture);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactPicture {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactPicture".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("profilePictureURL", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
            (
                "id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}

/// The contact.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactRequest {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "contactId")]
    pub contact_id: waxwing_types::Jid,
}

impl ContactRequest {
    /// With the members that are required.
    pub fn new(contact_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for ContactRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            contact_id: members.need("contactId")?,
        })
    }
}

waxwing_json::read_object!(ContactRequest);
impl waxwing_types::Validate for ContactRequest {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A name for a contact.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpsertContact {
    /// Name of a person or chat.
    pub first_name: shared::PersonName,
    /// Name of a person or chat.
    pub last_name: shared::PersonName,
}

impl UpsertContact {
    /// With the members that are required.
    pub fn new(
        first_name: impl Into<shared::PersonName>,
        last_name: impl Into<shared::PersonName>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
        }
    }
}

impl waxwing_json::FromMembers for UpsertContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            first_name: members.need("firstName")?,
            last_name: members.need("lastName")?,
        })
    }
}

waxwing_json::read_object!(UpsertContact);
impl waxwing_types::Validate for UpsertContact {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A hidden id and its phone number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LidMapping {
    /// The hidden id; null when it is not known.
    pub lid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Country code and number, digits only: no plus sign, no 00 in front.
    pub number: Option<shared::PhoneDigits>,
    /// The phone number as a chat id, at the engine behind; null when it is not known.
    pub pn: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for LidMapping {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("lid", &self.lid)?;
        object.optional("number", &self.number)?;
        object.optional("pn", &self.pn)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LidMapping {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            lid: members.lenient("lid")?,
            number: members.lenient("number")?,
            pn: members.lenient("pn")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LidMapping);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LidMapping {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LidMapping".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "lid",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("number", generator.subschema_for::<shared::PhoneDigits>()),
            (
                "pn",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}
