//! Answers of the four engines behind the API: a message that was sent is never an error, and has its id.

use waxwing_sandbox::{Fault, Provider, Sandbox};
use waxwing_types::{Jid, MessageId};
use waxwing_wawp::contacts::GetContactQuery;
use waxwing_wawp::groups::{
    CreateGroup, CreatedGroup, GroupMembers, Groups, ListGroupsQuery, ParticipantResults,
};
use waxwing_wawp::messages::{SendReaction, SendText};
use waxwing_wawp::runtime::{Action, ErrorKind, Outcome, RetryPolicy};
use waxwing_wawp::{Auth, Client, Instance};

fn instance(sandbox: &Sandbox) -> Instance {
    let auth = Auth::access_token(sandbox.token(Provider::Wawp));
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Wawp));
    let builder = builder.auth(auth).retry(RetryPolicy::never());
    builder
        .build()
        .unwrap()
        .instance(sandbox.id(Provider::Wawp))
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
    let group = CreateGroup::new("Tasting", [""; 0]);
    let made = instance.create_group(&group).await.unwrap();
    let chat: Jid = "120363000000000000@g.us".parse().unwrap();
    assert_eq!(made.chat_id().as_ref(), Some(&chat));
    let CreatedGroup::NewGroup(new) = &*made else {
        panic!("{made:?}");
    };
    assert_eq!(new.title.as_deref(), Some("Tasting"));
    let people = new.participants.as_ref().unwrap();
    assert_eq!(people["15550001111@c.us"].status_code, Some(200));
    for body in [
        r#"{"id": "120363000000000000@g.us", "subject": "Tasting", "participants": [{"id": "15550001111@c.us", "admin": null}]}"#,
        r#"{"JID": "120363000000000000@g.us", "Name": "Tasting", "Participants": [{"JID": "15550001111@s.whatsapp.net", "Error": 403}]}"#,
        r#"{"gid": {"server": "g.us", "user": "120363000000000000"}}"#,
        r#"{"gid": {"server": "g.us", "user": "120363000000000000", "$1": "120363000000000000@g.us"}, "participants": {}}"#,
    ] {
        sandbox.fault(Fault::answer(201, "application/json", body));
        let made = instance.create_group(&group).await;
        let made = made.unwrap_or_else(|e| panic!("{body}: {e}"));
        assert_eq!(made.chat_id().as_ref(), Some(&chat), "{body}");
    }
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

    for (body, results) in [
        (r#"{"ok": true}"#, vec![]),
        (r#"{"status": 200}"#, vec![]),
        (
            r#"[{"status": "403", "jid": "15550001111@s.whatsapp.net", "content": {}}]"#,
            vec!["403"],
        ),
        (
            r#"[{"JID": "15550001111@s.whatsapp.net", "Error": 404, "AddRequest": null}]"#,
            vec!["404"],
        ),
        (
            r#"{"15550001111@c.us": {"code": 200, "message": "Added", "isInviteV4Sent": false},
                "15550003333@c.us": {"code": 403, "message": "Invited", "isInviteV4Sent": true}}"#,
            vec!["200", "403"],
        ),
    ] {
        let members = || GroupMembers::new([""; 0]);
        sandbox.fault(Fault::answer(200, "application/json", body));
        let added = instance
            .add_group_participants(chat.clone(), &members())
            .await;
        let added = added.unwrap_or_else(|e| panic!("added: {body}: {e}"));
        assert_eq!(said_of_each(&added), results, "{body}");
        sandbox.fault(Fault::answer(200, "application/json", body));
        let removed = instance
            .remove_group_participants(chat.clone(), &members())
            .await;
        let removed = removed.unwrap_or_else(|e| panic!("removed: {body}: {e}"));
        assert_eq!(said_of_each(&removed), results, "{body}");
    }
}

/// What is said of each person, in the words of the engine; nothing where the answer is of all at once.
fn said_of_each(results: &ParticipantResults) -> Vec<String> {
    let people: Vec<_> = match results {
        ParticipantResults::ParticipantResultsById(by_id) => by_id.values().collect(),
        ParticipantResults::ParticipantResultList(list) => list.iter().collect(),
        _ => Vec::new(),
    };
    let said = people.into_iter().map(|person| {
        let status = person.status.as_ref().and_then(|status| status.parsed());
        let number = person
            .code
            .or(person.error)
            .map(|number| number.to_string());
        number.or_else(|| status.map(ToString::to_string))
    });
    said.map(Option::unwrap_or_default).collect()
}

#[tokio::test]
async fn groups_are_read_from_each_engine() {
    let sandbox = Sandbox::start().await.unwrap();
    let instance = instance(&sandbox);
    let chat: Jid = "120363000000000000@g.us".parse().unwrap();
    for (body, name, only_admins_write) in [
        (
            r#"[{"id": {"server": "g.us", "user": "120363000000000000", "_serialized": "120363000000000000@g.us"}, "name": "Tasting",
                "isGroup": true, "isMuted": false, "lastMessage": null, "groupMetadata": {"subject": "Tasting", "announce": true,
                "participants": [{"id": {"server": "lid", "user": "1", "$1": "1@lid"}, "isAdmin": true}]}}]"#,
            "Tasting",
            true,
        ),
        (
            r#"{"120363000000000000@g.us": {"id": "120363000000000000@g.us", "subject": "Tasting", "owner": null, "announce": false,
                "memberAddMode": true, "participants": [{"id": "1@lid", "phoneNumber": "15550001111@s.whatsapp.net", "admin": null}]}}"#,
            "Tasting",
            false,
        ),
        (
            r#"[{"JID": "120363000000000000@g.us", "Name": "Tasting", "Topic": "", "IsAnnounce": true, "MemberAddMode": "admin_add",
                "GroupCreated": "2026-01-01T00:00:00Z", "Participants": [{"JID": "1@lid", "LID": "1@lid", "IsAdmin": true, "Error": 0,
                "AddRequest": {"Code": "AAAA", "Expiration": "2026-01-04T00:00:00Z"}}]}]"#,
            "Tasting",
            true,
        ),
    ] {
        sandbox.fault(Fault::answer(200, "application/json", body));
        let groups = instance.list_groups(&ListGroupsQuery::default()).await;
        let groups = groups.unwrap_or_else(|e| panic!("{body}: {e}"));
        let group = match &*groups {
            Groups::GroupList(list) => &list[0],
            Groups::GroupsById(by_id) => &by_id["120363000000000000@g.us"],
            other => panic!("{other:?}"),
        };
        assert_eq!(group.chat_id().as_ref(), Some(&chat), "{body}");
        let named = [&group.name, &group.subject, &group.go_name];
        assert_eq!(named.into_iter().flatten().next().unwrap(), name, "{body}");
        let metadata = group.group_metadata.as_ref();
        let announce = metadata.and_then(|more| more.announce);
        let announce = announce.or(group.announce).or(group.is_announce);
        assert_eq!(announce, Some(only_admins_write), "{body}");
        let people = metadata.map_or(group.participants(), |more| more.participants());
        assert_eq!(people.len() + group.go_participants().len(), 1, "{body}");
        assert_eq!(group.extra.len(), 0, "{body}");
    }
}

#[tokio::test]
async fn an_unknown_contact_is_null_and_an_invite_code_is_a_text() {
    let sandbox = Sandbox::start().await.unwrap();
    let instance = instance(&sandbox);
    sandbox.fault(Fault::answer(200, "application/json", "null"));
    let person: Jid = "15550001111@c.us".parse().unwrap();
    let unknown = instance
        .get_contact(&GetContactQuery::new(person))
        .await
        .unwrap();
    assert!(unknown.id.is_none());
    let chat: Jid = "120363000000000000@g.us".parse().unwrap();
    for code in ["AbCd01", "https://chat.whatsapp.com/AbCd01"] {
        let body = format!("\"{code}\"");
        sandbox.fault(Fault::answer(200, "application/json", &body));
        let found = instance.get_group_invite_code(chat.clone()).await.unwrap();
        assert_eq!(serde_json::to_value(&*found).unwrap(), code);
    }
}
