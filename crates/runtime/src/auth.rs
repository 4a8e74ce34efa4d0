//! Credentials. They appear in no `Debug`, error or span.

pub(crate) mod secrets;
pub(crate) mod token_error;
pub(crate) mod token_source;
pub(crate) mod tokens;

use crate::auth::secrets::Secrets;
use crate::auth::token_error::TokenError;
use crate::auth::token_source::{Token, TokenSource};
use crate::auth::tokens::{Obtained, Tokens};
use crate::error::{Error, ErrorKind};
use base64::Engine;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::Arc;

/// How a request shows who sends it.
///
/// ```
/// let auth = waxwing_runtime::Auth::bearer("secret");
/// assert_eq!(format!("{auth:?}"), "Auth(bearer)");
/// ```
///
/// A provider may repeat a credential in the text of an error. There it is replaced by `[redacted]`; values of fewer
/// than four bytes are not looked for.
#[derive(Clone)]
pub struct Auth {
    kind: Kind,
    proof: Option<Proof>,
}

#[derive(Clone)]
enum Kind {
    None,
    Bearer(SecretString),
    /// Name, whole value, and parts of the value that are secrets of their own.
    Header(String, SecretString, Vec<SecretString>),
    Query(Vec<(String, SecretString)>),
    Body(BodyAuth),
    /// What stands before the token, and where the token comes from.
    Source(String, Arc<Tokens>),
}

/// A member of the query that is made of the token.
#[derive(Clone)]
struct Proof {
    name: String,
    make: Arc<dyn Fn(&str) -> String + Send + Sync>,
}

/// What the credentials are put on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Carrier {
    Call,
    /// A call that has the credentials in its body already.
    CallWithBody,
    /// The fetching of a file, whose address is the provider's own.
    Download,
}

/// Credentials inside a JSON body.
#[derive(Clone)]
pub(crate) struct BodyAuth {
    pairs: Vec<(String, SecretString)>,
    /// Members of the query that belong to them, and go where they go.
    along: Vec<String>,
}

impl BodyAuth {
    /// Puts them into a body; `query` loses what belongs to them.
    pub(crate) fn put(
        &self,
        body: &mut serde_json::Map<String, serde_json::Value>,
        query: &mut Vec<(String, String)>,
    ) {
        query.retain(|(name, value)| {
            let stays = !self.along.contains(name);
            if !stays {
                body.insert(name.clone(), value.clone().into());
            }
            stays
        });
        for (name, value) in &self.pairs {
            body.insert(name.clone(), value.expose_secret().into());
        }
    }
}

impl Auth {
    fn of(kind: Kind) -> Self {
        Self { kind, proof: None }
    }

    /// `Authorization: Bearer …`.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self::of(Kind::Bearer(token.into().into()))
    }

    /// A header with the whole value given.
    pub fn header(name: impl Into<String>, value: impl Into<String>) -> Self {
        let value = value.into();
        // `App …`: the key is a secret without its scheme, too.
        let key = value.split_once(' ').map(|(_, key)| key.into());
        Self::of(Kind::Header(
            name.into(),
            value.into(),
            key.into_iter().collect(),
        ))
    }

    /// `Authorization: Basic …`.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        let password = password.into();
        let pair = base64::engine::general_purpose::STANDARD
            .encode(format!("{}:{password}", user.into(),));
        Self::of(Kind::Header(
            "Authorization".to_owned(),
            format!("Basic {pair}").into(),
            vec![pair.into(), password.into()],
        ))
    }

    /// Members of the query.
    pub fn query<N: Into<String>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        Self::of(Kind::Query(
            pairs
                .into_iter()
                .map(|(n, v)| (n.into(), v.into().into()))
                .collect(),
        ))
    }

    /// Members of the JSON body, so that no URL holds them; the members of the query that `along` names go into the body
    /// with them. A call whose body is no JSON object, and one by a method that has none, has them in the query instead.
    ///
    /// ```
    /// let auth = waxwing_runtime::Auth::body([("access_token", "secret")], ["instance_id"]);
    /// assert_eq!(format!("{auth:?}"), "Auth(body)");
    /// ```
    pub fn body<N: Into<String>, V: Into<String>, A: Into<String>>(
        pairs: impl IntoIterator<Item = (N, V)>,
        along: impl IntoIterator<Item = A>,
    ) -> Self {
        let pairs = pairs.into_iter().map(|(n, v)| (n.into(), v.into().into()));
        Self::of(Kind::Body(BodyAuth {
            pairs: pairs.collect(),
            along: along.into_iter().map(Into::into).collect(),
        }))
    }

    /// Bearer tokens from a source; a refused token is asked for anew, once a call. Clones share the source's token.
    pub fn source(source: impl TokenSource) -> Self {
        Self::source_with_prefix("Bearer ", source)
    }

    /// `Authorization: <prefix><token>` with tokens from a source; otherwise as [`Auth::source`]. The prefix ends with
    /// its blank.
    ///
    /// ```
    /// use std::{future::Future, pin::Pin};
    /// use waxwing_runtime::{Auth, RefusedToken, TokenError, TokenSource};
    ///
    /// struct Session;
    ///
    /// impl TokenSource for Session {
    ///     fn token(
    ///         &self,
    ///         _refused: Option<RefusedToken>,
    ///     ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
    ///         Box::pin(async { Ok("session-token".to_owned()) })
    ///     }
    /// }
    ///
    /// let auth = Auth::source_with_prefix("IBSSO ", Session);
    /// assert_eq!(format!("{auth:?}"), "Auth(source)");
    /// ```
    pub fn source_with_prefix(prefix: impl Into<String>, source: impl TokenSource) -> Self {
        Self::of(Kind::Source(prefix.into(), Arc::new(Tokens::new(source))))
    }

    /// Adds a member to the query of each call that is made of its token, such as a proof of knowing another secret, too.
    /// It is kept secret like the token; downloads go without. Bearer tokens and those of a source have one, other
    /// credentials stay as they are.
    ///
    /// ```
    /// use waxwing_runtime::Auth;
    ///
    /// let auth = Auth::bearer("secret").with_proof("proof", |token| token.len().to_string());
    /// assert_eq!(format!("{auth:?}"), "Auth(bearer)");
    /// ```
    #[must_use]
    pub fn with_proof(
        mut self,
        name: impl Into<String>,
        make: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Self {
        let (name, make) = (name.into(), Arc::new(make));
        self.proof = Some(Proof { name, make });
        self
    }

    /// No credentials.
    pub fn none() -> Self {
        Self::of(Kind::None)
    }

    pub(crate) fn is_none(&self) -> bool {
        matches!(self.kind, Kind::None)
    }

    /// What goes into the body, where there is one.
    pub(crate) fn of_body(&self) -> Option<&BodyAuth> {
        match &self.kind {
            Kind::Body(auth) => Some(auth),
            _ => None,
        }
    }

    fn tokens(&self) -> Option<&Tokens> {
        match &self.kind {
            Kind::Source(_, tokens) => Some(tokens),
            _ => None,
        }
    }

    /// The token of the source, where there is one; another one than `refused`.
    pub(crate) async fn token(&self, refused: Option<&Token>) -> Result<Option<Obtained>, Error> {
        let Some(tokens) = self.tokens() else {
            return Ok(None);
        };
        let obtained = tokens.get(refused).await;
        obtained.map(Some).map_err(TokenError::into_error)
    }

    /// The source's token that is in use now, for a call that waited since it got its own; none while another one is
    /// being fetched.
    pub(crate) fn newest(&self, token: Token) -> Option<Token> {
        match self.tokens() {
            Some(tokens) => tokens.newest(token),
            None => Some(token),
        }
    }

    /// Whether the source has no other token than this one.
    pub(crate) fn is_current(&self, token: &Token) -> bool {
        self.tokens().is_none_or(|tokens| tokens.is_current(token))
    }

    /// Whether it is this that sets the header.
    pub(crate) fn sets(&self, name: &http::HeaderName) -> bool {
        match &self.kind {
            Kind::None | Kind::Query(_) | Kind::Body(_) => false,
            Kind::Header(ours, ..) => ours.eq_ignore_ascii_case(name.as_str()),
            Kind::Bearer(_) | Kind::Source(..) => *name == http::header::AUTHORIZATION,
        }
    }

    /// Puts the credentials on a request, and gives back what must not be shown; the error is a text without them.
    /// `token` is that of the source.
    pub(crate) fn apply(
        &self,
        url: &mut url::Url,
        headers: &mut http::HeaderMap,
        token: Option<&Token>,
        carrier: Carrier,
    ) -> Result<Secrets, Error> {
        let mut secrets = Secrets::default();
        let (name, value) = match &self.kind {
            Kind::None => return Ok(secrets),
            Kind::Query(pairs) | Kind::Body(BodyAuth { pairs, .. }) => {
                for (name, value) in pairs {
                    if carrier != Carrier::CallWithBody {
                        url.query_pairs_mut()
                            .append_pair(name, value.expose_secret());
                    }
                    secrets.add(value.expose_secret());
                }
                return Ok(secrets);
            }
            Kind::Bearer(token) => {
                let token = token.expose_secret();
                secrets.add(token);
                self.prove(token, url, &mut secrets, carrier);
                ("Authorization", format!("Bearer {token}"))
            }
            Kind::Header(name, value, parts) => {
                for secret in parts.iter().chain([value]) {
                    secrets.add(secret.expose_secret());
                }
                (name.as_str(), value.expose_secret().to_owned())
            }
            Kind::Source(prefix, _) => {
                let token = token.map(Token::expose).unwrap_or_default();
                secrets.add(token);
                self.prove(token, url, &mut secrets, carrier);
                ("Authorization", format!("{prefix}{token}"))
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
        Ok(secrets)
    }

    /// Adds what is made of the token.
    fn prove(&self, token: &str, url: &mut url::Url, secrets: &mut Secrets, carrier: Carrier) {
        if let Some(proof) = &self.proof
            && carrier != Carrier::Download
        {
            let value = (proof.make)(token);
            url.query_pairs_mut().append_pair(&proof.name, &value);
            secrets.add(&value);
        }
    }
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.kind {
            Kind::None => "Auth(none)",
            Kind::Bearer(_) => "Auth(bearer)",
            Kind::Header(..) => "Auth(header)",
            Kind::Query(_) => "Auth(query)",
            Kind::Body(_) => "Auth(body)",
            Kind::Source(..) => "Auth(source)",
        })
    }
}
