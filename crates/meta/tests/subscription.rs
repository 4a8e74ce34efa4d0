//! A subscription is made only if it is not there.

use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Fault, Provider, Sandbox};

#[tokio::test]
async fn nothing_is_written_after_a_read_that_failed() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    let auth = Auth::bearer(sandbox.token(Provider::Meta));
    let meta = builder.auth(auth).build().expect("a client");
    let waba = meta.waba("102290129340398");
    let app = "670843887433847";
    sandbox.fault(
        Fault::bad_gateway()
            .operation("list_subscribed_apps")
            .times(10),
    );
    assert!(waba.ensure_subscribed(app).await.is_err());
    let written = |sandbox: &Sandbox| {
        let all = sandbox.received_by(Provider::Meta).into_iter();
        all.filter(|one| one.operation == "subscribe_app").count()
    };
    assert_eq!(written(&sandbox), 0);
    drop(sandbox);

    let sandbox = Sandbox::start().await.expect("a sandbox");
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    let auth = Auth::bearer(sandbox.token(Provider::Meta));
    let waba = builder
        .auth(auth)
        .build()
        .expect("a client")
        .waba("102290129340398");
    waba.unsubscribe_app().await.expect("unsubscribed");
    assert!(waba.ensure_subscribed(app).await.expect("subscribed"));
    assert!(!waba.ensure_subscribed(app).await.expect("there"));
    assert_eq!(written(&sandbox), 1);
}
