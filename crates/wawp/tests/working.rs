//! A session is waited for.

use std::time::Duration;
use waxwing_sandbox::{Fault, Provider, Sandbox};
use waxwing_wawp::sessions::CreateSessionQuery;
use waxwing_wawp::shared::SessionStatus;
use waxwing_wawp::{Auth, Client, Instance, SessionError};

async fn started(sandbox: &Sandbox) -> Instance {
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Wawp));
    let auth = Auth::access_token(sandbox.token(Provider::Wawp));
    let wawp = builder.auth(auth).build().expect("a client");
    let made = wawp.create_session(&CreateSessionQuery::new()).await;
    let id = made.expect("created").instance_id.clone();
    let instance = wawp.instance(id);
    instance.start_session().await.expect("started");
    instance
}

#[tokio::test]
async fn a_session_works_once_it_is_scanned() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let instance = started(&sandbox).await;
    // A look-up that fails for a while is repeated.
    sandbox.fault(Fault::bad_gateway().operation("get_session_info").times(3));
    let wait = instance.wait_until_working(Duration::from_secs(60));
    let scan = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        sandbox.scan(Provider::Wawp, instance.id().as_str())
    };
    let (session, scanned) = tokio::join!(wait, scan);
    assert!(scanned);
    assert_eq!(
        session.expect("working").status,
        Some(SessionStatus::Working)
    );
}

#[tokio::test]
async fn a_code_that_nobody_scans_ends_at_the_deadline() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let instance = started(&sandbox).await;
    let waited = instance
        .wait_until_working(Duration::from_millis(300))
        .await;
    let error = waited.expect_err("nobody scans");
    assert!(
        error.to_string().contains("nobody has scanned its QR code"),
        "{error}"
    );
    assert!(matches!(
        error,
        SessionError::NotWorking {
            status: Some(SessionStatus::ScanQrCode),
            ..
        }
    ));
}

#[tokio::test]
async fn a_look_up_that_is_refused_ends_it() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Wawp));
    let wawp = builder
        .auth(Auth::access_token("s3cret"))
        .build()
        .expect("a client");
    let waited = wawp
        .instance("3EB0ABCDEF12")
        .wait_until_working(Duration::from_secs(60))
        .await;
    let error = waited.expect_err("another token");
    assert!(matches!(&error, SessionError::LookUp(_)), "{error}");
    assert!(!error.to_string().contains("s3cret"), "{error}");
}
