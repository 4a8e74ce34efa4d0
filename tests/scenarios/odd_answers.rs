//! Answers in other forms than documented: errors that are no JSON, lists printed as objects, unset members, numbers as
//! texts. Each is read, or is an error that says what came.

use waxwing_hypersender::contacts::ListContactsQuery;
use waxwing_hypersender::messages::SendText as HypersenderText;
use waxwing_runtime::{ErrorKind, Outcome, RetryPolicy};
use waxwing_sandbox::{Fault, Provider};
use waxwing_tests::sandbox;
use waxwing_types::Jid;
use waxwing_wawp::chats::ListChatMessagesQuery;
use waxwing_wawp::groups::ListGroupsQuery;
use waxwing_wawp::messages::SendText as WawpText;

fn to() -> Jid {
    "15550001111@c.us".parse().expect("a chat id")
}

#[tokio::test]
async fn an_error_is_read_in_any_rendering() {
    let sandbox = sandbox().await;
    let wawp = waxwing_tests::wawp(&sandbox).instance(sandbox.id(Provider::Wawp));
    let hypersender = waxwing_tests::hypersender(&sandbox);
    let hypersender = hypersender.instance(sandbox.id(Provider::Hypersender));
    let page = "<html><head><title>413</title></head><body><h1>Request Entity Too Large</h1></body></html>";
    for (status, kind, body, message, outcome) in [
        (
            400,
            "application/json",
            r#"{"code": "missing_param", "message": "chatId is required"}"#,
            Some("chatId is required"),
            Outcome::Rejected,
        ),
        (
            400,
            "application/json",
            r#"{"status": "400", "message": "chatId is required", "error": "Bad Request"}"#,
            Some("chatId is required"),
            Outcome::Rejected,
        ),
        (
            404,
            "application/json",
            r#"{"error": {"message": "Session not found"}}"#,
            None,
            Outcome::Rejected,
        ),
        (
            400,
            "application/xml",
            "<?xml version=\"1.0\"?><error><message>chatId is required</message></error>",
            Some("chatId is required"),
            Outcome::Rejected,
        ),
        (
            400,
            "text/plain",
            "chatId is required",
            Some("chatId is required"),
            Outcome::Rejected,
        ),
        (
            413,
            "text/html",
            page,
            Some("413 Request Entity Too Large"),
            Outcome::Rejected,
        ),
        (
            502,
            "text/html",
            "<html>Bad gateway</html>",
            Some("Bad gateway"),
            Outcome::Unknown,
        ),
        (500, "application/json", "", None, Outcome::Unknown),
        (500, "application/json", "null", None, Outcome::Unknown),
        (500, "application/json", "[]", None, Outcome::Unknown),
        (
            422,
            "application/json",
            r#"{"message": null, "errors": []}"#,
            None,
            Outcome::Rejected,
        ),
        (
            401,
            "application/json",
            r#"{"message": "Token of 15550001111 is wrong"}"#,
            Some("Token of 1555…11 is wrong"),
            Outcome::Rejected,
        ),
    ] {
        let fault = || Fault::answer(status, kind, body);
        sandbox.fault(fault().on(Provider::Wawp));
        sandbox.fault(fault().on(Provider::Hypersender));
        let never = RetryPolicy::never();
        let text = WawpText::new(to(), "Hello");
        let one = wawp
            .send_text(&text)
            .retry(never.clone())
            .await
            .expect_err(body);
        let text = HypersenderText::new(to(), "Hello");
        let other = hypersender
            .send_text(&text)
            .retry(never)
            .await
            .expect_err(body);
        for error in [one, other] {
            assert_eq!(error.kind(), ErrorKind::Api, "{body}");
            assert_eq!(
                (error.status(), error.outcome()),
                (Some(status), outcome),
                "{body}"
            );
            if message.is_some() {
                assert_eq!(error.message(), message, "{body}");
            }
            assert_eq!(error.body(), body.as_bytes());
            assert!(!error.to_string().contains("15550001111"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_success_that_proves_nothing_leaves_it_open() {
    let sandbox = sandbox().await;
    let wawp = waxwing_tests::wawp(&sandbox).instance(sandbox.id(Provider::Wawp));
    let hypersender = waxwing_tests::hypersender(&sandbox);
    let hypersender = hypersender.instance(sandbox.id(Provider::Hypersender));
    for (kind, body) in [
        ("text/html", "<html>OK</html>"),
        ("text/plain", "ok"),
        ("application/json", r#"{"queued": true"#),
        ("application/json", "[1]"),
    ] {
        sandbox.fault(Fault::answer(200, kind, body).on(Provider::Wawp));
        sandbox.fault(Fault::answer(200, kind, body).on(Provider::Hypersender));
        let one = wawp
            .send_text(&WawpText::new(to(), "Hello"))
            .await
            .expect_err(body);
        let text = HypersenderText::new(to(), "Hello");
        let other = hypersender.send_text(&text).await.expect_err(body);
        for error in [one, other] {
            let found = (error.kind(), error.outcome());
            assert_eq!(found, (ErrorKind::Decode, Outcome::Unknown), "{body}");
            assert!(!error.is_retryable());
        }
    }
    // No body at all: neither a message nor a ticket.
    sandbox.fault(Fault::answer(200, "application/json", "").on(Provider::Wawp));
    let error = wawp.send_text(&WawpText::new(to(), "Hello")).await;
    assert_eq!(error.expect_err("no id").outcome(), Outcome::Unknown);
    sandbox.fault(Fault::answer(200, "application/json", "").on(Provider::Hypersender));
    let text = HypersenderText::new(to(), "Hello");
    let error = hypersender.send_text(&text).await.expect_err("no ticket");
    let found = (error.kind(), error.outcome());
    assert_eq!(found, (ErrorKind::Decode, Outcome::Unknown));
    // A 2xx of Hypersender that says an error has no ticket.
    let body = r#"{"message": "New chats are restricted by WhatsApp for 2 hours."}"#;
    sandbox.fault(Fault::answer(200, "application/json", body).on(Provider::Hypersender));
    let text = HypersenderText::new(to(), "Hello");
    let error = hypersender.send_text(&text).await.expect_err("no ticket");
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(
        error.to_string().contains("New chats are restricted"),
        "{error}"
    );
    assert!(
        error
            .provider::<waxwing_hypersender::shared::ErrorResponse>()
            .is_some()
    );
}

#[tokio::test]
async fn lists_numbers_and_nothing_come_in_many_forms() {
    let sandbox = sandbox().await;
    let wawp = waxwing_tests::wawp(&sandbox).instance(sandbox.id(Provider::Wawp));
    let answer = |body: &str| sandbox.fault(Fault::answer(200, "application/json", body));
    let group: Jid = "120363000000000000@g.us".parse().expect("a chat id");

    for (body, count) in [
        ("[]", 0),
        ("{}", 0),
        (r#"[{"id": "15550001111@c.us", "isAdmin": "true"}]"#, 1),
        (
            r#"{"0": {"id": "15550001111@c.us", "isAdmin": 1}, "1": {"id": {"_serialized": "15550003333@c.us"}}}"#,
            2,
        ),
        (r#"{"1": {"id": "null"}, "0": {"id": null}}"#, 2),
    ] {
        answer(body);
        let found = wawp.list_group_participants(group.clone()).await;
        let found = found.unwrap_or_else(|e| panic!("{body}: {e}"));
        assert_eq!(found.len(), count, "{body}");
    }
    let twelve: Vec<String> = (0..12)
        .map(|n| format!("\"{n}\": {{\"id\": \"{n}@c.us\"}}"))
        .collect();
    answer(&format!(
        "{{\"id\": \"{group}\", \"participants\": {{{}}}}}",
        twelve.join(", ")
    ));
    let found = wawp.get_group(group.clone()).await.expect("a group");
    let json = serde_json::to_value(found.into_inner()).expect("JSON");
    assert_eq!(json["participants"][10]["id"], "10@c.us");
    answer(r#"{"participants": {"first": {"id": "1@c.us"}}}"#);
    // No list, and kept.
    let found = wawp.get_group(group.clone()).await.expect("a group");
    assert!(found.participants().is_empty());
    assert_eq!(found.extra["participants"]["first"]["id"], "1@c.us");

    answer(
        r#"[{"id": "false_15550001111@c.us_3EB0", "timestamp": "1767225600", "ack": "3", "fromMe": "false", "participant": "null", "media": null, "replyTo": null, "vCards": {"0": "BEGIN:VCARD"}}]"#,
    );
    let query = ListChatMessagesQuery::new(to(), 10, 0);
    let found = wawp.list_chat_messages(&query).await.expect("messages");
    let message = &found[0];
    assert_eq!((message.ack, message.from_me), (Some(3), Some(false)));
    let at = message.timestamp.as_ref().and_then(|at| at.parsed());
    assert_eq!(at.map(ToString::to_string).as_deref(), Some("1767225600"));
    let kept = message.participant.as_ref().and_then(|p| p.raw());
    assert_eq!(kept.and_then(|raw| raw.as_str()), Some("null"));

    for body in [
        "[]",
        "{}",
        r#"{"120363000000000000@g.us": {"subject": null}}"#,
    ] {
        answer(body);
        let found = wawp.list_groups(&ListGroupsQuery::default()).await;
        assert!(found.is_ok(), "{body} {found:?}");
    }

    let hypersender = waxwing_tests::hypersender(&sandbox);
    let hypersender = hypersender.instance(sandbox.id(Provider::Hypersender));
    for (body, count) in [
        (r#"{"message": "ok", "data": []}"#, 0),
        (r#"{"message": null, "data": {}}"#, 0),
        (r#"{"message": "ok", "data": null}"#, 0),
        (
            r#"{"data": {"0": {"id": 15550001111, "name": null, "pushname": "null"}}}"#,
            1,
        ),
    ] {
        answer(body);
        let found = hypersender
            .list_contacts(&ListContactsQuery::default())
            .await;
        let found = found.unwrap_or_else(|e| panic!("{body}: {e}"));
        assert_eq!(found.data().len(), count, "{body}");
    }
}
