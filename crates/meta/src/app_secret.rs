//! A proof with each call that who holds the token knows the app's secret, too: what Meta calls `appsecret_proof`.
//!
//! An app can be set to demand it; then a token that was stolen is worth nothing by itself. It is the HMAC-SHA256 of the
//! token with the app secret as key, in hexadecimal digits. Source: Meta's guide to securing Graph API calls.

use crate::webhook::{Bytes, Signature, http};
use std::fmt;
use waxwing_runtime::Auth;
use waxwing_webhook::Algorithm;

/// The member of the query.
const NAME: &str = "appsecret_proof";

/// Credentials that prove with each call that their holder knows the app secret.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use waxwing_sandbox::{MetaRules, Sandbox};
/// # let rules = MetaRules::new().app_secret("the app secret").demand_proof();
/// # let sandbox = Sandbox::builder().meta(rules).start().await?;
/// # let provider = waxwing_sandbox::Provider::Meta;
/// # let token = sandbox.token(provider);
/// use waxwing_meta::media::GetMediaUrlQuery;
/// use waxwing_meta::{Auth, Client, app_secret};
///
/// let auth = app_secret::proving(Auth::bearer(token), "the app secret")?;
/// let builder = Client::builder().base_url(sandbox.base_url(provider));
/// let meta = builder.auth(auth).build()?;
/// meta.get_media_url("1013859600285441", &GetMediaUrlQuery::new()).await?;
/// # Ok(()) }
/// ```
///
/// A source of tokens ([`runtime::Auth::source`](waxwing_runtime::Auth::source)) does as well: the proof is made of each
/// token that it gives. Downloads of media go without. The proof is kept out of errors and spans like the token.
///
/// # Errors
/// The secret is empty or blank.
pub fn proving(
    auth: impl Into<Auth>,
    app_secret: impl Into<String>,
) -> Result<Auth, EmptyAppSecretError> {
    let app_secret = app_secret.into();
    if app_secret.trim().is_empty() {
        return Err(EmptyAppSecretError);
    }
    let prove = move |token: &str| proof(token, &app_secret).unwrap_or_default();
    Ok(auth.into().with_proof(NAME, prove))
}

/// The proof for one token, where an operation wants it in its body.
///
/// ```
/// use waxwing_meta::app_secret;
/// let proof = app_secret::proof_of("what do ya want for nothing?", "Jefe")?; // RFC 4231, second case
/// assert_eq!(proof.as_str(), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
/// # Ok::<(), app_secret::EmptyAppSecretError>(())
/// ```
///
/// # Errors
/// The secret is empty or blank.
#[cfg(feature = "partner")]
pub fn proof_of(
    token: &str,
    app_secret: &str,
) -> Result<crate::business_portfolio::AppSecretProof, EmptyAppSecretError> {
    proof(token, app_secret).map(Into::into)
}

fn proof(token: &str, app_secret: &str) -> Result<String, EmptyAppSecretError> {
    // A signature like that of webhooks, of the token in place of a body; the header's name goes nowhere.
    let signature = Signature::new(
        Algorithm::Sha256,
        http::HeaderName::from_static("authorization"),
    );
    let token = http::Request::new(Bytes::copy_from_slice(token.as_bytes()));
    signature
        .sign(app_secret, &token)
        .map_err(|_| EmptyAppSecretError)
}

/// The app secret is empty or blank: it would prove nothing.
///
/// ```
/// use waxwing_meta::{Auth, app_secret};
/// assert!(app_secret::proving(Auth::bearer("token"), " ").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmptyAppSecretError;

impl fmt::Display for EmptyAppSecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the app secret is empty or blank; nothing could be proved with it")
    }
}

impl std::error::Error for EmptyAppSecretError {}
