//! Clients of v1, the first generation of the API.

pub(crate) mod rules;
#[cfg(test)]
mod tests;

use crate::Client;
use crate::generated::provider::PROVIDER;
use crate::generated::v1::BASE_URL;
use waxwing_runtime::generated::Provider;
use waxwing_runtime::{Auth, ClientBuilder, Error};

static V1: Provider = Provider {
    base_url: BASE_URL,
    rewrite: Some(rules::send_to_v1),
    ..PROVIDER
};

impl Client {
    /// A client for v1: the same operations with other paths, and with all arguments in the query where v1 has them
    /// there. An operation that v1 lacks is an error of kind `Unsupported`, before anything is sent.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use waxwing_wawp::{Auth, Client, runtime::ErrorKind, types::Jid};
    ///
    /// let v1 = Client::v1(Auth::access_token("token"))?;
    /// let chat: Jid = "15550001111@c.us".parse()?;
    /// let call = v1.instance("3EB0ABCDEF12").subscribe_chat_presence(chat);
    /// let error = call.await.expect_err("v1 does not have it");
    /// assert_eq!(error.kind(), ErrorKind::Unsupported);
    /// # Ok(())
    /// # }
    /// ```
    pub fn v1(auth: impl Into<Auth>) -> Result<Self, Error> {
        Self::v1_builder().auth(auth).build()
    }

    /// As [`Client::builder`], for v1.
    ///
    /// ```
    /// use std::time::Duration;
    /// use waxwing_wawp::{Auth, Client};
    ///
    /// let builder = Client::v1_builder().auth(Auth::access_token("token"));
    /// let v1 = builder.timeout(Duration::from_secs(20)).build()?;
    /// # let _ = v1;
    /// # Ok::<(), waxwing_wawp::runtime::Error>(())
    /// ```
    pub fn v1_builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&V1)
    }
}
