// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `block_users`.

use super::*;
use crate::generated::client::Phone;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Operation, PageBy, Paging};

impl Phone {
    /// List the users that a number has blocked.
    ///
    /// Each has a number or a user id, not always both. The list holds at most 64,000.
    ///
    /// `GET /{phone_number_id}/block_users`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users>
    /// (as of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::block_users::ListBlockedUsersQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListBlockedUsersQuery::new().with_limit(25);
    /// let mut blocked_users = phone.list_blocked_users_all(&query);
    /// while let Some(blocked_user) = blocked_users.next().await {
    ///     println!("{:?}", blocked_user?.wa_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_blocked_users(
        &self,
        query: &ListBlockedUsersQuery,
    ) -> Call<ListBlockedUsersResponse> {
        self.core
            .request(&LIST_BLOCKED_USERS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_blocked_users`], as a stream.
    pub fn list_blocked_users_all(
        &self,
        query: &ListBlockedUsersQuery,
    ) -> Pages<BlockedUser> {
        self.core
            .request(&LIST_BLOCKED_USERS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::block_users::{BlockUsersRequest, UserToBlock};
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = BlockUsersRequest::new([
    ///     UserToBlock::from_user("+15550001111"),
    ///     UserToBlock::from_user_id("US.13491208655302741918"),
    /// ]);
    /// let answer = phone.block_users(&request).await?;
    /// println!("{:?}", answer.messaging_product);
    /// # Ok(())
    /// # }
    /// ```
    pub fn block_users(&self, body: &BlockUsersRequest) -> Call<BlockUsersResponse> {
        self.core
            .request(&BLOCK_USERS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::block_users::{BlockUsersRequest, UserToBlock};
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = BlockUsersRequest::new([UserToBlock::from_user("+15550001111")]);
    /// let answer = phone.unblock_users(&request).await?;
    /// println!("{:?}", answer.messaging_product);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unblock_users(&self, body: &BlockUsersRequest) -> Call<UnblockUsersResponse> {
        self.core
            .request(&UNBLOCK_USERS)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static LIST_BLOCKED_USERS: Operation = Operation {
    id: "list_blocked_users",
    path: "/{phone_number_id}/block_users",
    ..Operation::GET
};

static LIST_BLOCKED_USERS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static BLOCK_USERS: Operation = Operation {
    id: "block_users",
    path: "/{phone_number_id}/block_users",
    idempotent: true,
    ..Operation::POST
};

static UNBLOCK_USERS: Operation = Operation {
    id: "unblock_users",
    method: "DELETE",
    path: "/{phone_number_id}/block_users",
    idempotent: true,
    ..Operation::POST
};
