//! Credentials. They appear in no `Debug`, error or span.

use crate::error::{Error, ErrorKind};
use base64::Engine;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// How a request shows who sends it.
///
/// ```
/// let auth = waxwing_runtime::Auth::bearer("secret");
/// assert_eq!(format!("{auth:?}"), "Auth(bearer)");
/// ```
#[derive(Clone)]
pub struct Auth(Kind);

#[derive(Clone)]
enum Kind {
    None,
    Bearer(SecretString),
    Header(String, SecretString),
    Query(Vec<(String, SecretString)>),
    Source(Arc<dyn TokenSource>),
}

/// Where bearer tokens come from that expire, such as OAuth2. Asked for each attempt, so it should keep its token.
pub trait TokenSource: Send + Sync + 'static {
    /// The token. `refused` is true after the provider refused the last one: get a fresh one then.
    fn token(
        &self,
        refused: bool,
    ) -> Pin<Box<dyn Future<Output = Result<String, String>> + Send + '_>>;
}

impl Auth {
    /// `Authorization: Bearer …`.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self(Kind::Bearer(token.into().into()))
    }

    /// A header with the whole value given.
    pub fn header(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Kind::Header(name.into(), value.into().into()))
    }

    /// `Authorization: Basic …`.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        let pair = base64::engine::general_purpose::STANDARD.encode(format!(
            "{}:{}",
            user.into(),
            password.into()
        ));
        Self::header("Authorization", format!("Basic {pair}"))
    }

    /// Members of the query.
    pub fn query<N: Into<String>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        Self(Kind::Query(
            pairs
                .into_iter()
                .map(|(n, v)| (n.into(), v.into().into()))
                .collect(),
        ))
    }

    /// Bearer tokens from a source; a refused token is asked for anew, once a call.
    pub fn source(source: impl TokenSource) -> Self {
        Self(Kind::Source(Arc::new(source)))
    }

    /// No credentials.
    pub fn none() -> Self {
        Self(Kind::None)
    }

    pub(crate) fn is_none(&self) -> bool {
        matches!(self.0, Kind::None)
    }

    pub(crate) fn can_refresh(&self) -> bool {
        matches!(self.0, Kind::Source(_))
    }

    /// Puts the credentials on a request; the error is a text without them.
    pub(crate) async fn apply(
        &self,
        url: &mut url::Url,
        headers: &mut http::HeaderMap,
        refused: bool,
    ) -> Result<(), Error> {
        let (name, value) = match &self.0 {
            Kind::None => return Ok(()),
            Kind::Query(pairs) => {
                let mut query = url.query_pairs_mut();
                for (name, value) in pairs {
                    query.append_pair(name, value.expose_secret());
                }
                return Ok(());
            }
            Kind::Bearer(token) => (
                "Authorization".to_owned(),
                format!("Bearer {}", token.expose_secret()),
            ),
            Kind::Header(name, value) => (name.clone(), value.expose_secret().to_owned()),
            Kind::Source(source) => {
                let token = source
                    .token(refused)
                    .await
                    .map_err(|e| Error::before(ErrorKind::Auth, format!("no token: {e}")))?;
                ("Authorization".to_owned(), format!("Bearer {token}"))
            }
        };
        let wrong = || {
            Error::before(
                ErrorKind::Auth,
                "the credentials hold a character that no header may hold".to_owned(),
            )
        };
        let name = http::HeaderName::try_from(name).map_err(|_| wrong())?;
        let mut value = http::HeaderValue::try_from(value).map_err(|_| wrong())?;
        value.set_sensitive(true);
        headers.insert(name, value);
        Ok(())
    }
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Kind::None => "Auth(none)",
            Kind::Bearer(_) => "Auth(bearer)",
            Kind::Header(..) => "Auth(header)",
            Kind::Query(_) => "Auth(query)",
            Kind::Source(_) => "Auth(source)",
        })
    }
}
