// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `oauth`.

use super::*;
use crate::generated::client::Client;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Client {
    /// Get a business token for the code of an embedded signup, or an app token.
    ///
    /// Exactly one of code and `grant_type`. No access token is needed. The secret stands in the
    /// address, so log none.
    ///
    /// `GET /oauth/access_token`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup>;
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::oauth::{ExchangeOauthCodeQuery, OauthGrantType};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ExchangeOauthCodeQuery::new("670843887433847", "EXAMPLE-SECRET")
    ///     .with_code("EXAMPLE-CODE")
    ///     .with_grant_type(OauthGrantType::ClientCredentials);
    /// let answer = client.exchange_oauth_code(&query).await?;
    /// println!("{:?}", answer.token_type);
    /// # Ok(())
    /// # }
    /// ```
    pub fn exchange_oauth_code(
        &self,
        query: &ExchangeOauthCodeQuery,
    ) -> Call<OauthToken> {
        self.core.request(&EXCHANGE_OAUTH_CODE).query(query).call()
    }
}

static EXCHANGE_OAUTH_CODE: Operation = Operation {
    id: "exchange_oauth_code",
    path: "/oauth/access_token",
    anonymous: true,
    secrets: &["/client_secret", "/code"],
    ..Operation::GET
};
