//! What the two providers refuse: whatever is unknown, of another account, or the wrong kind of chat.

use serde_json::{Value, json};
use waxwing_sandbox::{Provider, Sandbox};
use waxwing_tests::sandbox;

/// A request to one of the providers, by its name and what stands behind the base URL.
async fn ask(
    sandbox: &Sandbox,
    provider: Provider,
    method: &str,
    path: &str,
    body: Value,
) -> (u16, Value) {
    let mut url = format!("{}{path}", sandbox.base_url(provider));
    if provider == Provider::Wawp && !path.contains("access_token") {
        let mark = if path.contains('?') { '&' } else { '?' };
        url.push_str(&format!(
            "{mark}access_token=sandbox-token&instance_id=3EB0ABCDEF12"
        ));
    }
    let method = method.parse().expect("a method");
    let mut request = reqwest::Client::new().request(method, url);
    if provider == Provider::Hypersender {
        request = request.bearer_auth(sandbox.token(provider));
    }
    if !body.is_null() {
        let request_body = body.to_string();
        request = request
            .header("content-type", "application/json")
            .body(request_body);
    }
    let answer = request.send().await.expect("an answer");
    let status = answer.status().as_u16();
    let text = answer.text().await.expect("a body");
    (status, serde_json::from_str(&text).unwrap_or_default())
}

const PERSON: &str = "15550001111@c.us";
const NOBODY: &str = "15550000000@c.us";
const GROUP: &str = "120363000000000000@g.us";

#[tokio::test]
async fn wawp_refuses_what_is_unknown_or_of_another_kind() {
    let sandbox = sandbox().await;
    let text = |chat: &str| json!({"chatId": chat, "message": "Hello"});
    let members = |id: &str| json!({"participants": [{"id": id}]});
    let gone = "true_15550001111@c.us_3EB0FFFFFFFFFFFFFFFF";
    let other = "/v2/session/info?access_token=sandbox-token&instance_id=NOBODY";
    let wrong = "/v2/session/info?access_token=wrong&instance_id=3EB0ABCDEF12";
    for (method, path, body, status, says) in [
        ("POST", other, Value::Null, 404, "Session not found"),
        ("POST", wrong, Value::Null, 401, "access token"),
        (
            "POST",
            "/v2/send/text",
            text(NOBODY),
            404,
            "not on WhatsApp",
        ),
        (
            "POST",
            "/v2/send/text",
            text("120363999999999999@g.us"),
            404,
            "Chat not found",
        ),
        (
            "POST",
            "/v2/send/text",
            text("120363999999999999@newsletter"),
            404,
            "Chat not found",
        ),
        (
            "GET",
            "/v2/chats/messages?limit=9&offset=0&chatId=15559999999@c.us",
            Value::Null,
            404,
            "Chat not found",
        ),
        (
            "POST",
            "/v2/chats/archive",
            json!({"chatId": "15559999999@c.us"}),
            404,
            "Chat not found",
        ),
        (
            "GET",
            "/v2/groups/15550001111@c.us",
            Value::Null,
            400,
            "@g.us",
        ),
        (
            "PUT",
            "/v2/groups/15550001111@c.us/subject",
            json!({"subject": "x"}),
            400,
            "@g.us",
        ),
        (
            "POST",
            "/v2/groups/15550001111@c.us/participants/add",
            members(PERSON),
            400,
            "@g.us",
        ),
        (
            "POST",
            "/v2/groups/120363000000000000@g.us/participants/add",
            members(GROUP),
            400,
            "not a participant",
        ),
        (
            "POST",
            "/v2/groups/120363000000000000@g.us/admin/promote",
            members("15559999999@c.us"),
            404,
            "not in the group",
        ),
        (
            "GET",
            "/v2/groups/120363999999999999@g.us",
            Value::Null,
            404,
            "Group not found",
        ),
        (
            "POST",
            "/v2/groups/join",
            json!({"code": "https://chat.whatsapp.com/nothing"}),
            404,
            "invite code",
        ),
        ("GET", "/v2/labels/99", Value::Null, 404, "Label not found"),
        (
            "PUT",
            "/v2/labels/chats/15550001111@c.us",
            json!({"labels": [{"id": "99"}]}),
            404,
            "Label not found",
        ),
        // A label id that is also a word of another path: the path's chat is none, so the label is meant.
        (
            "GET",
            "/v2/labels/chats/chats",
            Value::Null,
            404,
            "Label not found",
        ),
        (
            "GET",
            "/v2/channels/120363999999999999@newsletter",
            Value::Null,
            404,
            "Channel not found",
        ),
        (
            "POST",
            "/v2/messages/get",
            json!({"chatId": PERSON, "messageId": gone}),
            404,
            "Message not found",
        ),
        (
            "PUT",
            "/v2/send/reaction",
            json!({"chatId": PERSON, "messageId": gone, "reaction": "👍"}),
            404,
            "Message not found",
        ),
        (
            "PUT",
            "/v2/messages/edit",
            json!({"chatId": PERSON, "messageId": "false_15550001111@c.us_3EB0ABCDEF0123456789", "text": "x"}),
            400,
            "one's own",
        ),
        (
            "POST",
            "/v2/status/delete",
            json!({"id": gone}),
            404,
            "Status not found",
        ),
        (
            "DELETE",
            "/v2/webhook/delete?url=https://example.com/other",
            Value::Null,
            404,
            "webhook",
        ),
        (
            "PATCH",
            "/v2/session/rate-limit",
            json!({"policy_slug": "standard_policy"}),
            403,
            "plan",
        ),
    ] {
        let (found, body) = ask(&sandbox, Provider::Wawp, method, path, body).await;
        assert_eq!(found, status, "{method} {path}: {body}");
        assert!(body.to_string().contains(says), "{method} {path}: {body}");
    }
}

#[tokio::test]
async fn hypersender_refuses_what_is_unknown() {
    let sandbox = sandbox().await;
    let own = format!("/{}", sandbox.id(Provider::Hypersender));
    let at = |path: &str| format!("{own}{path}");
    let instance =
        json!({"phone": "+15550009999", "name": "x", "webhook_url": "http://example.com/hook"});
    for (method, path, body, status, says) in [
        (
            "POST",
            "/nobody/restart".to_owned(),
            Value::Null,
            404,
            "Instance not found.",
        ),
        (
            "GET",
            at("/queued-requests/none"),
            Value::Null,
            404,
            "Queued request not found.",
        ),
        (
            "GET",
            at("/contacts/get?chat_id=15559999999"),
            Value::Null,
            404,
            "Contact not found.",
        ),
        (
            "POST",
            "/create-instance".to_owned(),
            instance,
            422,
            "https",
        ),
        (
            "POST",
            at("/send-text"),
            json!({"text": "x"}),
            422,
            "chatId",
        ),
    ] {
        let (found, body) = ask(&sandbox, Provider::Hypersender, method, &path, body).await;
        assert_eq!(found, status, "{method} {path}: {body}");
        assert!(body.to_string().contains(says), "{method} {path}: {body}");
    }
    // A ticket of one instance is none of another's.
    let client = waxwing_tests::hypersender(&sandbox);
    let text = json!({"chatId": PERSON, "text": "Hello"});
    let (_, ticket) = ask(
        &sandbox,
        Provider::Hypersender,
        "POST",
        &at("/send-text"),
        text,
    )
    .await;
    let phone: waxwing_types::E164 = "+15550009998".parse().expect("a number");
    let other = waxwing_hypersender::instances::CreateInstance::new(phone, "Other");
    let other = client.create_instance(&other).await.expect("an instance");
    let other = client.instance(other.id.clone().expect("an id"));
    let uuid = ticket["queued_request_uuid"].as_str().expect("a ticket");
    let look = other.get_queued_request(uuid).await;
    assert_eq!(look.expect_err("of another").status(), Some(404));
}

#[tokio::test]
async fn without_an_instance_nothing_is_sent() {
    use waxwing_runtime::{Error, ErrorKind, Outcome};
    let sandbox = sandbox().await;
    let to: waxwing_types::Jid = PERSON.parse().expect("a chat id");
    let wawp = |id: &str| waxwing_tests::wawp(&sandbox).instance(id);
    let hypersender = |id: &str| waxwing_tests::hypersender(&sandbox).instance(id);
    let check = |error: Error, names: &str| {
        let found = (error.kind(), error.outcome());
        assert_eq!(found, (ErrorKind::Invalid, Outcome::NotSent), "{error}");
        assert!(error.to_string().contains(names), "{error}");
    };
    let text = waxwing_wawp::messages::SendText::new(to.clone(), "Hello");
    let error = wawp("").send_text(&text).await;
    check(error.expect_err("no instance"), "instance_id");
    let error = wawp("").get_session_info().await;
    check(error.expect_err("no instance"), "instance_id");
    let text = waxwing_hypersender::messages::SendText::new(to, "Hello");
    for (id, says) in [("", "instance is empty"), ("..", "instance must not be")] {
        let error = hypersender(id).send_text(&text).await;
        check(error.expect_err("no instance"), says);
    }
    assert!(sandbox.received().is_empty());
}
