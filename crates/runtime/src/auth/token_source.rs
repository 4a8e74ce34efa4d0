//! Where tokens come from that expire, and what a source is told.

use crate::auth::token_error::TokenError;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// Where tokens come from that expire, such as OAuth2.
///
/// It is asked for each attempt of a call, so it should keep its token. A source stands for one identity: calls that ask
/// at the same time share one answer, the failure too. A source that gives no answer within 60 s is not waited for any
/// longer, and the `timeout` and the `deadline` of a call cover the token. Either way the call ends with an error of kind
/// `Timeout` and the outcome `NotSent`.
///
/// A server may keep only one token alive, so that each new one ends the one before. No send is lost by that as long as
/// the source gets a new token only when there is none, when its own is about to expire, or when its own was refused:
///
/// ```
/// use std::{future::Future, pin::Pin};
/// use tokio::sync::Mutex;
/// use waxwing_runtime::{Auth, RefusedToken, TokenError, TokenSource};
///
/// struct Login {
///     held: Mutex<Option<String>>,
/// }
///
/// impl Login {
///     async fn log_in(&self) -> Result<String, TokenError> {
///         Ok("a new token".to_owned()) // a request, usually
///     }
/// }
///
/// impl TokenSource for Login {
///     fn token(
///         &self,
///         refused: Option<RefusedToken>,
///     ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
///         Box::pin(async move {
///             let mut held = self.held.lock().await;
///             match &*held {
///                 Some(token) if refused.is_none_or(|refused| !refused.is(token)) => Ok(token.clone()),
///                 _ => Ok(held.insert(self.log_in().await?).clone()),
///             }
///         })
///     }
/// }
///
/// let auth = Auth::source(Login { held: Mutex::new(None) });
/// # let _ = auth;
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// The token.
    ///
    /// `refused` is the token that the provider refused: get another one, unless it is not the source's own token any
    /// more. It is given only while it is the last one that the source gave, and by one call at a time: calls that were
    /// refused with the same token wait for the one that asks. A call asks with it at most once, however often it is
    /// repeated.
    ///
    /// # Errors
    /// A text for a person without secrets, or the error of the call that asked for the token; see [`TokenError`].
    fn token(
        &self,
        refused: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>>;
}

/// A token that the provider refused, as a [`TokenSource`] is told of it. `Debug` hides it.
///
/// ```
/// use waxwing_runtime::RefusedToken;
///
/// let refused = RefusedToken::new("old");
/// assert!(refused.is("old") && !refused.is("new"));
/// assert_eq!(format!("{refused:?}"), "RefusedToken");
/// ```
#[derive(Clone)]
pub struct RefusedToken(Token);

impl RefusedToken {
    /// For a test of a source.
    pub fn new(token: impl Into<String>) -> Self {
        Self(Token::new(token.into()))
    }

    /// Whether it is this token.
    #[must_use]
    pub fn is(&self, token: &str) -> bool {
        self.0.expose() == token
    }

    /// The token itself, for a source that has to name it to someone else. Keep it out of logs.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl From<Token> for RefusedToken {
    fn from(token: Token) -> Self {
        Self(token)
    }
}

impl fmt::Debug for RefusedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RefusedToken")
    }
}

/// A token of a source, cheap to clone.
#[derive(Clone)]
pub(crate) struct Token(Arc<SecretString>);

impl Token {
    pub(crate) fn new(token: String) -> Self {
        Self(Arc::new(token.into()))
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl PartialEq for Token {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.expose() == other.expose()
    }
}
