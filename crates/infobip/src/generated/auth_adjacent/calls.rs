// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `auth_adjacent`.

use super::*;
use crate::generated::client::Client;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Client {
    /// Get an OAuth 2.0 access token.
    ///
    /// Needs no credential but those in the form. The vendor names the shared host for it,
    /// <https://api.infobip.com>. Repeating it only makes another token. At most 10 requests a second.
    ///
    /// `POST /auth/1/oauth2/token`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-account-management-openapi.json, version
    /// 3.210.0 (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::auth_adjacent::{CreateOauth2Token, GrantType};
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateOauth2Token::new("example", "example", GrantType::ClientCredentials);
    /// let created = client.create_oauth2_token(&request).await?;
    /// println!("{:?}", created.expires_in);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_oauth2_token(&self, body: &CreateOauth2Token) -> Call<Oauth2Token> {
        self.core.request(&CREATE_OAUTH2_TOKEN).pairs(body).call()
    }

    /// Log in with user name and password and get a session token.
    ///
    /// Needs no credential but those in the body. The session ends by itself after 60 minutes; before
    /// that, destroy it to get a new token. At most 10 requests a second.
    ///
    /// `POST /auth/1/session`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-account-management-openapi.json, version
    /// 3.210.0 (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::auth_adjacent::CreateSession;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateSession::new("example", "example").with_unsafe(false);
    /// let created = client.create_session(&request).await?;
    /// println!("{created:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_session(&self, body: &CreateSession) -> Call<Session> {
        self.core.request(&CREATE_SESSION).json(body).call()
    }

    /// End the session whose token the call is made with.
    ///
    /// Works with a session token only. At most 10 requests a second.
    ///
    /// `DELETE /auth/1/session`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-account-management-openapi.json, version
    /// 3.210.0 (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.destroy_session().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn destroy_session(&self) -> Call<()> {
        self.core.request(&DESTROY_SESSION).call_unread()
    }
}

static CREATE_OAUTH2_TOKEN: Operation = Operation {
    id: "create_oauth2_token",
    path: "/auth/1/oauth2/token",
    idempotent: true,
    anonymous: true,
    secrets: &["/client_secret", "/code"],
    ..Operation::POST
};

static CREATE_SESSION: Operation = Operation {
    id: "create_session",
    path: "/auth/1/session",
    anonymous: true,
    accepts: &[Accept::Filled("/token")],
    secrets: &["/password"],
    ..Operation::POST
};

static DESTROY_SESSION: Operation = Operation {
    id: "destroy_session",
    method: "DELETE",
    path: "/auth/1/session",
    idempotent: true,
    ..Operation::POST
};
