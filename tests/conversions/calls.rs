//! Clients, calls and what they answer with.

use waxwing_meta::messages::{SendMessageRequest, TextContent};
use waxwing_meta::types::{Lenient, MessageId};
use waxwing_sandbox::Sandbox;

#[tokio::test]
async fn what_was_sent_is_named_by_text() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let phone = waxwing_tests::meta(&sandbox).phone("106540352242922");
    let message = SendMessageRequest::to("+15550001111", TextContent::new("x"));
    let sent = phone
        .send_message(&message)
        .await
        .expect("sent")
        .into_inner();
    let id = sent.messages.into_iter().next().expect("a message").id;
    let text = id.to_string();
    assert!(text.starts_with("wamid."), "{text}");
    assert_eq!(id.into_parsed().expect("an id").to_string(), text);
}

#[tokio::test]
async fn calls_are_made_first_and_sent_later() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let phone = waxwing_tests::meta(&sandbox).phone("106540352242922");
    let message = SendMessageRequest::to("+15550001111", "x");
    let calls: Vec<_> = (0..3).map(|_| phone.send_message(&message)).collect();
    for call in calls {
        let minute = std::time::Duration::from_secs(60);
        let sent = tokio::time::timeout(minute, call).await.expect("in time");
        sent.expect("sent");
    }
}

#[tokio::test]
async fn a_call_runs_in_a_task_and_in_a_race() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let phone = waxwing_tests::meta(&sandbox).phone("106540352242922");
    let message = SendMessageRequest::to("+15550001111", "x");
    let task = tokio::spawn(phone.send_message(&message).into_future());
    let sent = tokio::select! {
        sent = phone.send_message(&message) => sent,
        () = tokio::time::sleep(std::time::Duration::from_secs(60)) => panic!("in time"),
    };
    sent.expect("sent");
    task.await.expect("no panic").expect("sent");
    let error: waxwing_meta::runtime::Error = phone
        .send_message(&SendMessageRequest::to("", "x"))
        .await
        .expect_err("nobody to send to");
    assert_eq!(error.outcome(), waxwing_meta::runtime::Outcome::NotSent);
}

#[test]
fn a_client_and_its_handle_come_from_the_environment() {
    use waxwing_runtime::ErrorKind;
    let wrong = |prefix: &str, made: Option<waxwing_runtime::Error>| {
        // The machine of a developer may have them set.
        let Some(error) = made else { return };
        assert!(error.to_string().starts_with(prefix), "{error}");
        assert_eq!(error.kind(), ErrorKind::Invalid);
    };
    wrong("WAXWING_META_", waxwing_meta::Client::from_env().err());
    wrong("WAXWING_META_", waxwing_meta::Phone::from_env().err());
    wrong("WAXWING_WAWP_", waxwing_wawp::Client::from_env().err());
    wrong("WAXWING_WAWP_", waxwing_wawp::Instance::from_env().err());
    let hypersender = waxwing_hypersender::Client::from_env().err();
    wrong("WAXWING_HYPERSENDER_", hypersender);
    let hypersender = waxwing_hypersender::Instance::from_env().err();
    wrong("WAXWING_HYPERSENDER_", hypersender);
    wrong(
        "WAXWING_INFOBIP_",
        waxwing_infobip::Client::from_env().err(),
    );
    wrong(
        "WAXWING_INFOBIP_",
        waxwing_infobip::Sender::from_env().err(),
    );
}

#[test]
fn ids_compare_with_text() {
    let id = MessageId::from("wamid.X");
    let lenient: Lenient<MessageId> = id.clone().into();
    let text = String::from("wamid.X");
    assert!(id == "wamid.X" && lenient == "wamid.X" && lenient == text);
    assert!(id != "wamid.Y" && lenient != "wamid.");
    assert_eq!(lenient.to_string(), "wamid.X");
    let odd: Lenient<MessageId> = serde_json::from_str("[1]").expect("anything");
    assert!(odd == "[1]");
}

#[tokio::test]
async fn clients_are_made_of_credentials_and_call_what_has_no_method() {
    let auth = || waxwing_meta::Auth::bearer("x");
    let meta: waxwing_meta::Client = waxwing_meta::Client::builder()
        .auth(auth())
        .build()
        .expect("a client");
    let wawp = waxwing_wawp::Client::new(waxwing_wawp::Auth::access_token("x")).expect("a client");
    drop((meta.call("GET", ["x"]), wawp.call("GET", ["x"])));
    let pages = meta.waba("1").list_templates_all(&Default::default());
    drop(pages);
}
