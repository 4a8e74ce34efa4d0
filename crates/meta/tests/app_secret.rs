//! Calls that prove to know the app secret.

use std::future::Future;
use std::pin::Pin;
use waxwing_meta::media::GetMediaUrlQuery;
use waxwing_meta::runtime::{self, Error, RefusedToken, TokenError, TokenSource};
use waxwing_meta::{Auth, Client, app_secret};
use waxwing_sandbox::{MetaRules, Provider, Sandbox};

const MEDIA: &str = "1013859600285441";

async fn sandbox(rules: MetaRules) -> Sandbox {
    let rules = rules.app_secret("the app secret");
    Sandbox::builder().meta(rules).start().await.unwrap()
}

fn client(sandbox: &Sandbox, auth: impl Into<runtime::Auth>) -> Client {
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    builder.auth(auth).build().unwrap()
}

async fn asked(sandbox: &Sandbox, auth: impl Into<runtime::Auth>) -> Result<(), Error> {
    let client = client(sandbox, auth);
    let answer = client
        .get_media_url(MEDIA, &GetMediaUrlQuery::new())
        .await?;
    client.download_media(&answer.url).await?;
    Ok(())
}

struct Source(String);

impl TokenSource for Source {
    fn token(
        &self,
        _refused: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}

#[tokio::test]
async fn a_proof_is_made_of_whatever_token() {
    let sandbox = sandbox(MetaRules::new().demand_proof()).await;
    let token = sandbox.token(Provider::Meta).to_owned();
    let plain = asked(&sandbox, Auth::bearer(&token)).await.unwrap_err();
    assert_eq!(plain.code(), Some("100"));
    let bearer = app_secret::proving(Auth::bearer(&token), "the app secret").unwrap();
    let source = runtime::Auth::source(Source(token));
    let source = app_secret::proving(source, "the app secret").unwrap();
    for auth in [bearer, source] {
        asked(&sandbox, auth).await.unwrap();
    }
    // What the sandbox tells of requests has no credentials.
    let shown = format!("{:?}", sandbox.received());
    assert!(!shown.contains("appsecret_proof"), "{shown}");
}

#[tokio::test]
async fn a_proof_with_another_secret_is_refused_and_not_shown() {
    let sandbox = sandbox(MetaRules::new()).await;
    let auth = Auth::bearer(sandbox.token(Provider::Meta));
    let auth = app_secret::proving(auth, "another secret").unwrap();
    let shown = format!("{auth:?}");
    assert!(!shown.contains("another"), "{shown}");
    let error = asked(&sandbox, auth).await.unwrap_err();
    assert_eq!(error.code(), Some("100"));
    assert!(!format!("{error:?}").contains("appsecret_proof="));
}

#[test]
fn an_empty_secret_proves_nothing() {
    for empty in ["", " ", "\n"] {
        let error = app_secret::proving(Auth::bearer("token"), empty).unwrap_err();
        assert!(error.to_string().contains("empty"));
    }
}
