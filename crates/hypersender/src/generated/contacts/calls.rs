// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! The operations of the tag `contacts`.

use super::*;
use crate::generated::client::Instance;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Operation, PageBy, Paging};

impl Instance {
    /// List the contacts of the number.
    ///
    /// Answers directly, without a ticket. There is no total; the list ends with a page shorter than its
    /// limit.
    ///
    /// `GET /{instance}/contacts/get-all`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/contacts/get-all-contacts>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::contacts::{ContactSortBy, ListContactsQuery, SortOrder};
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListContactsQuery::new()
    ///     .with_limit(100)
    ///     .with_sort_by(ContactSortBy::Name)
    ///     .with_sort_order(SortOrder::Asc);
    /// let mut contacts = instance.list_contacts_all(&query);
    /// while let Some(contact) = contacts.next().await {
    ///     println!("{:?}", contact?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contacts(
        &self,
        query: &ListContactsQuery,
    ) -> Call<ListContactsResponse> {
        self.core.request(&LIST_CONTACTS).path("instance", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_contacts`], as a stream.
    pub fn list_contacts_all(&self, query: &ListContactsQuery) -> Pages<Contact> {
        self.core
            .request(&LIST_CONTACTS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::contacts::GetContactQuery;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetContactQuery::new("15550001111@c.us");
    /// let contact = instance.get_contact(&query).await?;
    /// println!("{:?}", contact.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact(&self, query: &GetContactQuery) -> Call<GetContactResponse> {
        self.core.request(&GET_CONTACT).path("instance", &self.id).query(query).call()
    }

    /// Create or change a contact in the address book of the phone.
    ///
    /// Answers directly, without a ticket. It may have to be repeated after a few seconds.
    ///
    /// `POST /{instance}/contacts/upsert`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/contacts/upsert-contact>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::contacts::UpsertContact;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpsertContact::new("15550001111@c.us", "Ada")
    ///     .with_last_name("Example");
    /// let answer = instance.upsert_contact(&request).await?;
    /// println!("{:?}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert_contact(&self, body: &UpsertContact) -> Call<UpsertContactResponse> {
        self.core.request(&UPSERT_CONTACT).path("instance", &self.id).json(body).call()
    }
}

static LIST_CONTACTS: Operation = Operation {
    id: "list_contacts",
    path: "/{instance}/contacts/get-all",
    ..Operation::GET
};

static LIST_CONTACTS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

static GET_CONTACT: Operation = Operation {
    id: "get_contact",
    path: "/{instance}/contacts/get",
    ..Operation::GET
};

static UPSERT_CONTACT: Operation = Operation {
    id: "upsert_contact",
    path: "/{instance}/contacts/upsert",
    idempotent: true,
    ..Operation::POST
};
