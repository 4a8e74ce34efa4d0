//! OAuth 2.0 tokens that renew themselves.

use crate::Client;
use crate::auth_adjacent::{ClientId, ClientSecret, CreateOauth2Token, GrantType};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;
use waxwing_runtime::{RefusedToken, TokenError, TokenSource};

/// How long before its end a token is no longer used; half its life when that is shorter.
const MARGIN: Duration = Duration::from_secs(60);

/// OAuth 2.0 by client credentials: the token is fetched with the first call, kept, and renewed a minute before its
/// life is over (that comes with it) or when Infobip refuses it. Calls that need one at the same time share one
/// request, its failure too. Give it to a client as its credentials.
///
/// The client that it is made with asks for the tokens; it needs no credentials of its own. Infobip names its shared
/// address, the default one, for that.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use waxwing_infobip::{Client, Oauth2};
/// # use waxwing_sandbox::{Provider, Sandbox};
/// # let sandbox = Sandbox::start().await?;
/// # let (login, own) = (sandbox.base_url(Provider::Infobip), sandbox.base_url(Provider::Infobip));
/// # /*
/// let login = "https://api.infobip.com";
/// let own = "https://xxxxx.api.infobip.com";
/// # */
/// let login: Client = Client::builder().base_url(login).build()?;
/// let auth = Oauth2::new(login, "client-id", "client-secret");
/// let infobip: Client = Client::builder().base_url(own).auth(auth).build()?;
/// let templates = infobip.sender("15550002222").list_templates().await?;
/// # assert!(templates.templates.is_some());
/// # Ok(()) }
/// ```
///
/// # Errors
/// A call whose token cannot be fetched is not sent; its error has the kind, status, code and action of the login's.
pub struct Oauth2 {
    login: Client,
    request: CreateOauth2Token,
    held: Mutex<Option<Held>>,
}

struct Held {
    token: String,
    /// None: until it is refused.
    renew_at: Option<Instant>,
}

impl Oauth2 {
    /// With the client that asks for tokens, and the id and secret of the OAuth 2.0 client.
    pub fn new(
        login: Client,
        client_id: impl Into<ClientId>,
        client_secret: impl Into<ClientSecret>,
    ) -> Self {
        Self {
            login,
            request: CreateOauth2Token::new(client_id, client_secret, GrantType::ClientCredentials),
            held: Mutex::new(None),
        }
    }

    async fn current(&self, refused: Option<RefusedToken>) -> Result<String, TokenError> {
        let mut held = self.held.lock().await;
        // Another token than this one may be refused: one from before a renewal.
        if let Some(held) = held.as_ref()
            && refused.is_none_or(|refused| !refused.is(&held.token))
            && held.renew_at.is_none_or(|at| Instant::now() < at)
        {
            return Ok(held.token.clone());
        }
        let asked = Instant::now();
        let answer = self.login.create_oauth2_token(&self.request).await?;
        let life = answer
            .expires_in
            .and_then(|seconds| u64::try_from(seconds).ok());
        let life = life.map(Duration::from_secs);
        let token = answer.access_token.to_string();
        *held = Some(Held {
            token: token.clone(),
            renew_at: life.map(|life| asked + life - MARGIN.min(life / 2)),
        });
        Ok(token)
    }
}

impl TokenSource for Oauth2 {
    fn token(
        &self,
        refused: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
        Box::pin(self.current(refused))
    }
}

impl From<Oauth2> for waxwing_runtime::Auth {
    fn from(source: Oauth2) -> Self {
        Self::source(source)
    }
}

impl fmt::Debug for Oauth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Oauth2")
    }
}
