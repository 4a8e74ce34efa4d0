// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `contacts`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Operation, PageBy, Paging};
use waxwing_types::{ChatId, Jid};

impl Instance {
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::contacts::{ContactSortKey, ListContactsQuery};
    /// use waxwing_wawp::shared::SortOrder;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListContactsQuery::new()
    ///     .with_limit(50)
    ///     .with_sort_by(ContactSortKey::Name)
    ///     .with_sort_order(SortOrder::Desc);
    /// let mut contacts = instance.list_contacts_all(&query);
    /// while let Some(contact) = contacts.next().await {
    ///     println!("{:?}", contact?.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contacts(&self, query: &ListContactsQuery) -> Call<Vec<Contact>> {
        self.core
            .request(&LIST_CONTACTS)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_contacts`], as a stream.
    pub fn list_contacts_all(&self, query: &ListContactsQuery) -> Pages<Contact> {
        self.core
            .request(&LIST_CONTACTS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::contacts::GetContactQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetContactQuery::new("15550001111@c.us");
    /// let contact = instance.get_contact(&query).await?;
    /// println!("{:?}", contact.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact(&self, query: &GetContactQuery) -> Call<Contact> {
        self.core
            .request(&GET_CONTACT)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::contacts::CheckContactExistsQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = CheckContactExistsQuery::new("15550001111");
    /// let answer = instance.check_contact_exists(&query).await?;
    /// println!("{:?}", answer.chat_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_contact_exists(
        &self,
        query: &CheckContactExistsQuery,
    ) -> Call<ContactExists> {
        self.core
            .request(&CHECK_CONTACT_EXISTS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::contacts::GetContactAboutQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetContactAboutQuery::new("15550001111@c.us");
    /// let contact_about = instance.get_contact_about(&query).await?;
    /// println!("{:?}", contact_about.about);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_about(&self, query: &GetContactAboutQuery) -> Call<ContactAbout> {
        self.core
            .request(&GET_CONTACT_ABOUT)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::contacts::GetContactProfilePictureQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetContactProfilePictureQuery::new("15550001111@c.us")
    ///     .with_refresh(true);
    /// let contact_profile_picture = instance.get_contact_profile_picture(&query).await?;
    /// println!("{:?}", contact_profile_picture.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_profile_picture(
        &self,
        query: &GetContactProfilePictureQuery,
    ) -> Call<ContactPicture> {
        self.core
            .request(&GET_CONTACT_PROFILE_PICTURE)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::contacts::ContactRequest;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ContactRequest::new("15550001111@c.us");
    /// let answer = instance.block_contact(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn block_contact(&self, body: &ContactRequest) -> Call<shared::OperationResult> {
        self.core
            .request(&BLOCK_CONTACT)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::contacts::ContactRequest;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ContactRequest::new("15550001111@c.us");
    /// let answer = instance.unblock_contact(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unblock_contact(
        &self,
        body: &ContactRequest,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&UNBLOCK_CONTACT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Create or change an entry of the address book.
    ///
    /// Writes to the address book of the phone; both names are required. Not documented; the engine
    /// behind the provider answers with an empty body.
    ///
    /// `PUT /v2/contacts/{chatId}`; in v1 `PUT /contacts/{chatId}`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/contacts/{chatId}`; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::contacts::UpsertContact;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpsertContact::new("Sam", "Support");
    /// let answer = instance.upsert_contact("15550001111@c.us", &request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert_contact(
        &self,
        chat_id: impl Into<ChatId>,
        body: &UpsertContact,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&UPSERT_CONTACT)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("chatId", chat_id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::contacts::ListLidsQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListLidsQuery::new().with_limit(20);
    /// let mut lids = instance.list_lids_all(&query);
    /// while let Some(lid) = lids.next().await {
    ///     println!("{:?}", lid?.lid);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_lids(&self, query: &ListLidsQuery) -> Call<Vec<LidMapping>> {
        self.core
            .request(&LIST_LIDS)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_lids`], as a stream.
    pub fn list_lids_all(&self, query: &ListLidsQuery) -> Pages<LidMapping> {
        self.core
            .request(&LIST_LIDS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.count_lids().await?;
    /// println!("{:?}", answer.count);
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_lids(&self) -> Call<shared::Count> {
        self.core.request(&COUNT_LIDS).query_param("instance_id", &self.id).call()
    }

    /// Get the hidden id of a phone number.
    ///
    /// lid is null while it is not known; that does not say that the number is not on WhatsApp, see
    /// `check_contact_exists`.
    ///
    /// `GET /v2/lids/pn/{number}`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/lids/pn/{number}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let lid_by_phone = instance.get_lid_by_phone("15550001111").await?;
    /// println!("{:?}", lid_by_phone.lid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lid_by_phone(
        &self,
        number: impl Into<shared::PhoneDigits>,
    ) -> Call<LidMapping> {
        self.core
            .request(&GET_LID_BY_PHONE)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let phone_by_lid = instance.get_phone_by_lid("123456789012345@lid").await?;
    /// println!("{:?}", phone_by_lid.lid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_phone_by_lid(&self, lid: impl Into<ChatId>) -> Call<LidMapping> {
        self.core
            .request(&GET_PHONE_BY_LID)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("lid", lid)
            .call()
    }
}

static LIST_CONTACTS: Operation = Operation {
    id: "list_contacts",
    path: "/v2/contacts/all",
    ..Operation::GET
};

static LIST_CONTACTS_PAGES: Paging = Paging {
    items: "",
    by: PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

static GET_CONTACT: Operation = Operation {
    id: "get_contact",
    path: "/v2/contacts",
    ..Operation::GET
};

static CHECK_CONTACT_EXISTS: Operation = Operation {
    id: "check_contact_exists",
    path: "/v2/contacts/check-exists",
    ..Operation::GET
};

static GET_CONTACT_ABOUT: Operation = Operation {
    id: "get_contact_about",
    path: "/v2/contacts/about",
    ..Operation::GET
};

static GET_CONTACT_PROFILE_PICTURE: Operation = Operation {
    id: "get_contact_profile_picture",
    path: "/v2/contacts/profile-picture",
    ..Operation::GET
};

static BLOCK_CONTACT: Operation = Operation {
    id: "block_contact",
    path: "/v2/contacts/block",
    idempotent: true,
    ..Operation::POST
};

static UNBLOCK_CONTACT: Operation = Operation {
    id: "unblock_contact",
    path: "/v2/contacts/unblock",
    idempotent: true,
    ..Operation::POST
};

static UPSERT_CONTACT: Operation = Operation {
    id: "upsert_contact",
    method: "PUT",
    path: "/v2/contacts/{chatId}",
    idempotent: true,
    ..Operation::POST
};

static LIST_LIDS: Operation = Operation {
    id: "list_lids",
    path: "/v2/lids",
    ..Operation::GET
};

static LIST_LIDS_PAGES: Paging = Paging {
    items: "",
    by: PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

static COUNT_LIDS: Operation = Operation {
    id: "count_lids",
    path: "/v2/lids/count",
    ..Operation::GET
};

static GET_LID_BY_PHONE: Operation = Operation {
    id: "get_lid_by_phone",
    path: "/v2/lids/pn/{number}",
    ..Operation::GET
};

static GET_PHONE_BY_LID: Operation = Operation {
    id: "get_phone_by_lid",
    path: "/v2/lids/{lid}",
    ..Operation::GET
};
