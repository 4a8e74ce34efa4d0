// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `contact_book`.

use super::*;
use crate::generated::client::Phone;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Phone {
    /// Delete a user from the contact book.
    ///
    /// Forgets the pair of phone number and business-scoped user id of a user. deleted is false when
    /// there was no such entry, which is no error. Parent user ids are refused, and the id must be one
    /// of the portfolio that owns the number.
    ///
    /// `DELETE /{phone_number_id}/contact_book`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06); GitHub froggy1014/meta-cloud-api.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::contact_book::DeleteContactBookEntryQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DeleteContactBookEntryQuery::new("US.13491208655302741918");
    /// let deleted = phone.delete_contact_book_entry(&query).await?;
    /// println!("{:?}", deleted.messaging_product);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contact_book_entry(
        &self,
        query: &DeleteContactBookEntryQuery,
    ) -> Call<ContactBookDeletion> {
        self.core
            .request(&DELETE_CONTACT_BOOK_ENTRY)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }
}

static DELETE_CONTACT_BOOK_ENTRY: Operation = Operation {
    id: "delete_contact_book_entry",
    method: "DELETE",
    path: "/{phone_number_id}/contact_book",
    idempotent: true,
    ..Operation::POST
};
