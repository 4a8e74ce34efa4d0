// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `usernames`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Phone;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Phone {
    /// Get the business username of a number.
    ///
    /// username is missing when there is none.
    ///
    /// `GET /{phone_number_id}/username`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    /// let username = phone.get_username().await?;
    /// println!("{:?}", username.username);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_username(&self) -> Call<UsernameInfo> {
        self.core.request(&GET_USERNAME).path("phone_number_id", &self.id).call()
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::usernames::{SetUsername, UsernameTransfer};
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetUsername::new("example.shop")
    ///     .with_transfer_action(UsernameTransfer::NoTransfer);
    /// let answer = phone.set_username(&request).await?;
    /// println!("{:?}", answer.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_username(&self, body: &SetUsername) -> Call<SetUsernameResponse> {
        self.core
            .request(&SET_USERNAME)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = phone.delete_username().await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_username(&self) -> Call<shared::Success> {
        self.core.request(&DELETE_USERNAME).path("phone_number_id", &self.id).call()
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    /// let username_suggestions = phone.get_username_suggestions().await?;
    /// for item in &username_suggestions.data {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_username_suggestions(&self) -> Call<UsernameSuggestionsResponse> {
        self.core
            .request(&GET_USERNAME_SUGGESTIONS)
            .path("phone_number_id", &self.id)
            .call()
    }
}

static GET_USERNAME: Operation = Operation {
    id: "get_username",
    path: "/{phone_number_id}/username",
    ..Operation::GET
};

static SET_USERNAME: Operation = Operation {
    id: "set_username",
    path: "/{phone_number_id}/username",
    idempotent: true,
    ..Operation::POST
};

static DELETE_USERNAME: Operation = Operation {
    id: "delete_username",
    method: "DELETE",
    path: "/{phone_number_id}/username",
    idempotent: true,
    ..Operation::POST
};

static GET_USERNAME_SUGGESTIONS: Operation = Operation {
    id: "get_username_suggestions",
    path: "/{phone_number_id}/username_suggestions",
    ..Operation::GET
};
