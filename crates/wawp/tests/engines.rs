//! Answers of the four engines behind the API: a message that was sent is never an error, and has its id.

use waxwing_sandbox::{Fault, Provider, Sandbox};
use waxwing_types::{Jid, MessageId};
use waxwing_wawp::groups::{CreateGroup, GroupMembers};
use waxwing_wawp::messages::{SendReaction, SendText};
use waxwing_wawp::runtime::{Action, ErrorKind, Outcome, RetryPolicy};
use waxwing_wawp::{Auth, Client, Instance};

fn instance(sandbox: &Sandbox) -> Instance {
    let auth = Auth::access_token(sandbox.token(Provider::Wawp));
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Wawp));
    let builder = builder.auth(auth).retry(RetryPolicy::never());
    Client::from(builder.build().unwrap()).instance(sandbox.id(Provider::Wawp))
}

fn hello() -> SendText {
    SendText::new("15550001111@c.us".parse::<Jid>().unwrap(), "Hello")
}

const WHOLE: &str = "true_15550001111@c.us_3EB0ABCDEF0123456789";

#[tokio::test]
async fn each_engine_says_in_its_way_that_a_message_was_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let instance = instance(&sandbox);
    for (engine, body, id) in [
        (
            "NOWEB, an object as message",
            r#"{"key": {"remoteJid": "15550001111@s.whatsapp.net", "fromMe": true, "id": "3EB0ABCDEF0123456789"},
                "message": {"extendedTextMessage": {"text": "Hello"}},
                "messageTimestamp": {"low": 1767225600, "high": 0, "unsigned": true}, "status": "PENDING"}"#,
            WHOLE,
        ),
        (
            "NOWEB, a list as message and a number as status",
            r#"{"key": {"remoteJid": "15550001111@s.whatsapp.net", "fromMe": true, "id": "3EB0ABCDEF0123456789"},
                "message": [], "messageTimestamp": "1767225600", "status": 1}"#,
            WHOLE,
        ),
        (
            "NOWEB in a group, whose whole id needs the author",
            r#"{"key": {"remoteJid": "120363000000000000@g.us", "fromMe": true, "id": "3EB0"}, "message": {}}"#,
            "3EB0",
        ),
        (
            "NOWEB in a group, with the author",
            r#"{"key": {"remoteJid": "120363000000000000@g.us", "fromMe": true, "id": "3EB0",
                "participant": "15550002222@s.whatsapp.net"}, "message": {}}"#,
            "true_120363000000000000@g.us_3EB0_15550002222@c.us",
        ),
        (
            "GOWS",
            r#"{"id": "true_15550001111@c.us_3EB0ABCDEF0123456789", "_data": null}"#,
            WHOLE,
        ),
        (
            "WEBJS",
            r#"{"id": {"fromMe": true, "remote": "15550001111@c.us", "id": "3EB0ABCDEF0123456789",
                "_serialized": "true_15550001111@c.us_3EB0ABCDEF0123456789"}}"#,
            WHOLE,
        ),
        (
            "WEBJS since the middle of 2026",
            r#"{"id": {"fromMe": true, "remote": "15550001111@c.us", "id": "3EB0ABCDEF0123456789",
                "$1": "true_15550001111@c.us_3EB0ABCDEF0123456789"}}"#,
            WHOLE,
        ),
        (
            "WEBJS without either name, the chat in parts",
            r#"{"id": {"fromMe": true, "remote": {"server": "c.us", "user": "15550001111", "$1": "15550001111@c.us"},
                "id": "3EB0ABCDEF0123456789"}}"#,
            WHOLE,
        ),
        (
            "WEBJS, the chat in parts alone",
            r#"{"id": {"fromMe": true, "remote": {"server": "c.us", "user": "15550001111"}, "id": "3EB0ABCDEF0123456789"}}"#,
            WHOLE,
        ),
        (
            "WEBJS, the record alone",
            r#"{"_data": {"id": {"fromMe": true, "remote": "15550001111@c.us", "id": "3EB0ABCDEF0123456789",
                "$1": "true_15550001111@c.us_3EB0ABCDEF0123456789"}, "type": "chat"}, "ack": 0}"#,
            WHOLE,
        ),
        (
            "GOWS, the record alone",
            r#"{"_data": {"Info": {"Chat": "15550001111@s.whatsapp.net", "IsFromMe": true, "ID": "3EB0ABCDEF0123456789"}}}"#,
            WHOLE,
        ),
        (
            "an older envelope with the id",
            r#"{"result": "true_15550001111@c.us_3EB0ABCDEF0123456789"}"#,
            WHOLE,
        ),
        (
            "an older envelope with a record",
            r#"{"result": {"key": {"remoteJid": "15550001111@s.whatsapp.net", "fromMe": true, "id": "3EB0ABCDEF0123456789"}}}"#,
            WHOLE,
        ),
        (
            "the id alone",
            r#""true_15550001111@c.us_3EB0ABCDEF0123456789""#,
            WHOLE,
        ),
        (
            "the id by its own name",
            r#"{"message_id": "true_15550001111@c.us_3EB0ABCDEF0123456789"}"#,
            WHOLE,
        ),
    ] {
        sandbox.fault(Fault::answer(201, "application/json", body));
        let sent = instance.send_text(&hello()).await;
        let sent = sent.unwrap_or_else(|e| panic!("{engine}: {e}"));
        let found = sent.message_id().map(|id| id.to_string());
        assert_eq!(found.as_deref(), Some(id), "{engine}");
        assert!(!sent.is_delayed(), "{engine}");
    }
}

#[tokio::test]
async fn what_does_not_say_that_a_message_was_sent_leaves_it_open() {
    let sandbox = Sandbox::start().await.unwrap();
    let instance = instance(&sandbox);
    for body in [
        "",
        "null",
        "[]",
        "{}",
        "true",
        "\"Not now\"",
        r#"{"id": ""}"#,
        r#"{"id": false}"#,
        r#"{"id": {"fromMe": true}}"#,
        r#"{"id": {"_serialized": null, "id": ""}}"#,
        "<html></html>",
    ] {
        sandbox.fault(Fault::answer(200, "application/json", body));
        let error = instance.send_text(&hello()).await.expect_err(body);
        let said = (error.kind(), error.outcome(), error.action());
        let open = (
            ErrorKind::Decode,
            Outcome::Unknown,
            Action::CheckBeforeRetry,
        );
        assert_eq!(said, open, "{body}: {error}");
        assert!(!error.is_retryable(), "{body}");
    }
}

#[tokio::test]
async fn a_reaction_is_answered_with_nothing_a_flag_or_a_record() {
    let sandbox = Sandbox::start().await.unwrap();
    let instance = instance(&sandbox);
    let chat: Jid = "15550001111@c.us".parse().unwrap();
    let whole: MessageId = WHOLE.parse().unwrap();
    for (body, result) in [
        ("", None),
        ("true", Some("true")),
        ("\"ok\"", Some("\"ok\"")),
        (
            r#"{"key": {"id": "3EB0"}, "message": {"reactionMessage": {}}}"#,
            None,
        ),
    ] {
        sandbox.fault(Fault::answer(200, "application/json", body));
        let reaction = SendReaction::new(chat.clone(), whole.clone(), "👍");
        let sent = instance.send_reaction(&reaction).await;
        let sent = sent.unwrap_or_else(|e| panic!("{body}: {e}"));
        let found = sent.result.as_ref().map(|json| json.to_string());
        assert_eq!(found.as_deref(), result, "{body}");
    }
}

#[tokio::test]
async fn a_group_and_its_people_come_in_the_forms_of_each_engine() {
    let sandbox = Sandbox::start().await.unwrap();
    let instance = instance(&sandbox);
    let web = r#"{"title": "Tasting", "gid": {"server": "g.us", "user": "120363000000000000", "_serialized": "120363000000000000@g.us"},
        "participants": {"15550001111@c.us": {"statusCode": 200, "message": "Added"}}}"#;
    sandbox.fault(Fault::answer(201, "application/json", web));
    let group = CreateGroup::new("Tasting", Vec::new());
    let made = instance.create_group(&group).await.unwrap();
    assert_eq!(made.title.as_deref(), Some("Tasting"));
    let people = made.participants.as_deref().unwrap_or_default();
    let ids: Vec<_> = people
        .iter()
        .map(|p| serde_json::to_value(&p.id).unwrap())
        .collect();
    assert_eq!(ids, ["15550001111@c.us"]);
    sandbox.fault(Fault::answer(
        200,
        "application/json",
        "\"Could not create the group\"",
    ));
    let error = instance.create_group(&group).await.expect_err("a reason");
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(
        error.to_string().contains("Could not create the group"),
        "{error}"
    );

    let chat: Jid = "120363000000000000@g.us".parse().unwrap();
    for body in [
        r#"{"ok": true}"#,
        r#"{"status": 200}"#,
        r#"[{"status": "200", "jid": "15550001111@s.whatsapp.net", "content": {}}]"#,
        r#"[{"JID": "15550001111@s.whatsapp.net", "Error": 0, "AddRequest": null}]"#,
        r#"{"15550001111@c.us": {"code": 200, "message": "Added", "isInviteV4Sent": false}}"#,
    ] {
        let members = || GroupMembers::new(Vec::new());
        sandbox.fault(Fault::answer(200, "application/json", body));
        let added = instance
            .add_group_participants(chat.clone(), &members())
            .await;
        added.unwrap_or_else(|e| panic!("added: {body}: {e}"));
        sandbox.fault(Fault::answer(200, "application/json", body));
        let removed = instance
            .remove_group_participants(chat.clone(), &members())
            .await;
        removed.unwrap_or_else(|e| panic!("removed: {body}: {e}"));
    }
}
