//! Files by their id: the address lives 5 minutes.

use std::time::Duration;
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Fault, MetaRules, Provider, Sandbox};

const MEDIA: &str = "1013859600285441";

fn client(sandbox: &Sandbox) -> Client {
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    let auth = Auth::bearer(sandbox.token(Provider::Meta));
    builder.auth(auth).build().unwrap().into()
}

fn asked(sandbox: &Sandbox) -> Vec<(String, u16)> {
    let received = sandbox.received().into_iter();
    received.map(|r| (r.operation, r.status)).collect()
}

#[tokio::test]
async fn an_address_that_expired_is_asked_for_once_more() {
    let expired = || Fault::answer(404, "text/plain", "URL signature expired");
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.fault(expired().operation("download_media"));
    let file = client(&sandbox).download(MEDIA).await.unwrap();
    assert!(file.bytes().await.unwrap().starts_with(b"OggS"));
    let (url, file) = ("get_media_url", "download_media");
    assert_eq!(
        asked(&sandbox),
        [(url, 200), (file, 404), (url, 200), (file, 200)].map(|(o, s)| (o.to_owned(), s))
    );
}

#[tokio::test]
async fn an_address_that_stays_expired_is_an_error() {
    let rules = MetaRules::new().url_life(Duration::ZERO);
    let sandbox = Sandbox::builder().meta(rules).start().await.unwrap();
    let error = client(&sandbox).download(MEDIA).await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    assert_eq!(asked(&sandbox).len(), 4, "{:?}", asked(&sandbox));
}

#[tokio::test]
async fn what_is_refused_for_another_reason_is_not_asked_for_again() {
    let sandbox = Sandbox::start().await.unwrap();
    let refused = Fault::answer(403, "text/plain", "Forbidden");
    sandbox.fault(refused.operation("download_media"));
    let error = client(&sandbox).download(MEDIA).await.unwrap_err();
    assert_eq!(error.status(), Some(403));
    assert_eq!(asked(&sandbox).len(), 2, "{:?}", asked(&sandbox));
}
