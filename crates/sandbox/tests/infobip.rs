//! What the sandbox's Infobip account remembers.

mod account;

use account::{Account, USER, message};
use serde_json::{Value, json};
use waxwing_sandbox::{Delivery, Sandbox};

fn report(body: &Value) -> Vec<(&str, &str, i64)> {
    let results = body["results"].as_array().expect("results");
    let told = results.iter().map(|result| {
        let text = |name: &str| result[name].as_str().unwrap_or_default();
        let status = result["status"]["name"].as_str().unwrap_or_else(|| {
            assert!(!text("seenAt").is_empty(), "{result}");
            "SEEN"
        });
        (
            text("messageId"),
            status,
            result["error"]["id"].as_i64().unwrap_or(0),
        )
    });
    told.collect()
}

#[tokio::test]
async fn a_message_is_pending_then_reported_as_the_rule_says() {
    for (rule, expected) in [
        (
            Delivery::Seen,
            vec![("DELIVERED_TO_HANDSET", 0), ("SEEN", 0)],
        ),
        (Delivery::Delivered, vec![("DELIVERED_TO_HANDSET", 0)]),
        (
            Delivery::Failed(7010),
            vec![("UNDELIVERABLE_NOT_DELIVERED", 7010)],
        ),
    ] {
        let mut account = Account::of(Sandbox::builder().delivery(rule)).await;
        let mut body = message(USER, "first");
        body["notifyUrl"] = account.webhook.clone().into();
        body["callbackData"] = "order 42".into();
        let (status, answer) = account.post("/whatsapp/1/message/text", &body).await;
        assert_eq!(
            (status, &answer["status"]["groupName"]),
            (200, &json!("PENDING"))
        );
        assert_eq!(answer["messageId"], "first");
        for (name, error) in expected {
            let (_, event) = account.event().await;
            assert_eq!(report(&event), [("first", name, error)], "{rule:?}");
            if name != "SEEN" {
                assert_eq!(event["results"][0]["callbackData"], "order 42");
            }
        }
        assert!(account.no_event(), "{rule:?}");
    }
}

#[tokio::test]
async fn each_message_of_a_bulk_has_its_own_fate() {
    let mut account = Account::of(Sandbox::builder().delivery(Delivery::Delivered)).await;
    account
        .sandbox
        .infobip()
        .deliver("15550001112", Delivery::Failed(7003));
    account
        .sandbox
        .infobip()
        .deliver("15550001113", Delivery::Silent);
    let of = |to: &str, id: &str, template: &str, from: &str| {
        json!({
            "from": from,
            "to": to,
            "messageId": id,
            "content": {"templateName": template, "language": "en", "templateData": {"body": {"placeholders": []}}},
            "notifyUrl": account.webhook,
        })
    };
    let own = "15550002222";
    let body = json!({"messages": [
        of(USER, "delivered", "sale", own),
        of("15550001112", "blocked", "sale", own),
        of("15550001113", "silent", "sale", own),
        of(USER, "no-template", "nothing", own),
        of(USER, "delivered", "sale", own),
        of(USER, "no-sender", "sale", "15559999999"),
    ]});
    let (status, answer) = account.post("/whatsapp/1/message/template", &body).await;
    assert_eq!(status, 200);
    let accepted = answer["messages"].as_array().expect("messages");
    assert_eq!(accepted.len(), 6);
    assert!(
        accepted
            .iter()
            .all(|m| m["status"]["groupName"] == "PENDING")
    );
    let (_, event) = account.event().await;
    let expected = [
        ("delivered", "DELIVERED_TO_HANDSET", 0),
        ("blocked", "UNDELIVERABLE_NOT_DELIVERED", 7003),
        ("no-template", "UNDELIVERABLE_NOT_DELIVERED", 7009),
        ("delivered", "REJECTED_DUPLICATE_MESSAGE_ID", 5492),
        ("no-sender", "REJECTED_SENDER", 7034),
    ];
    assert_eq!(report(&event), expected);
    assert_eq!(event["results"][0]["bulkId"], answer["bulkId"]);
    assert!(answer["bulkId"].is_string());
    let blocked = &event["results"][1]["error"];
    assert_eq!(
        (&blocked["name"], &blocked["permanent"]),
        (&json!("EC_BLOCKED_USER"), &json!(true))
    );
}

#[tokio::test]
async fn media_that_cannot_be_fetched_shows_in_the_report() {
    let mut account = Account::start().await;
    let body = json!({
        "from": "15550002222",
        "to": USER,
        "content": {"mediaUrl": "http://127.0.0.1:9/note.ogg", "voice": true},
        "notifyUrl": account.webhook,
    });
    assert_eq!(
        account.post("/whatsapp/1/message/audio", &body).await.0,
        200
    );
    let (_, event) = account.event().await;
    assert_eq!(
        event["results"][0]["error"]["name"],
        "EC_MEDIA_HOSTING_ERROR"
    );
}

#[tokio::test]
async fn events_are_signed_when_there_is_a_secret() {
    let builder = Sandbox::builder().infobip_signature("x-signature", "secret");
    let mut account = Account::of(builder).await;
    let event = account
        .sandbox
        .infobip()
        .inbound(USER, json!({"type": "TEXT", "text": "Hello"}));
    let posted = account
        .sandbox
        .infobip()
        .post(&account.webhook, &event)
        .await;
    assert_eq!(posted, Ok(200));
    let (headers, body) = account.event().await;
    assert_eq!(headers["x-signature"].len(), 64);
    assert_eq!(body["results"][0]["message"]["text"], "Hello");
    let elsewhere = account
        .sandbox
        .infobip()
        .post("http://192.0.2.1/webhook", &event)
        .await;
    assert!(elsewhere.is_err_and(|why| why.contains("on this machine")));
}

#[tokio::test]
async fn a_broken_limit_is_answered_in_the_shape_of_the_operation() {
    let account = Account::start().await;
    let long = message(USER, &"x".repeat(201));
    let (status, answer) = account.post("/whatsapp/1/message/text", &long).await;
    let errors = &answer["requestError"]["serviceException"]["validationErrors"];
    assert_eq!(
        (status, errors["messageId"].as_array().map(Vec::len)),
        (400, Some(1))
    );
    let flow = json!({"name": "", "categories": ["SURVEY"]});
    let path = "/whatsapp/1/senders/15550002222/flows";
    let (status, answer) = account.post(path, &flow).await;
    assert_eq!((status, &answer["errorCode"]), (400, &json!("E400")));
    assert_eq!(answer["violations"][0]["property"], "name");
    let nobody = path.replace("15550002222", "15559999999");
    let (status, answer) = account.get(&nobody).await;
    assert_eq!(
        (status, &answer["errorCode"]),
        (404, &json!("WA-FLOW-SENDER404"))
    );
}

#[tokio::test]
async fn what_users_send_is_fetched_once_and_deleted() {
    let account = Account::start().await;
    let url = account
        .sandbox
        .infobip()
        .received_file(&b"OggS"[..], "audio/ogg");
    let path = url
        .strip_prefix(&account.base)
        .expect("a file of the provider");
    let file = account.request("GET", path, None).await;
    assert_eq!(file.headers()["content-type"], "audio/ogg");
    assert_eq!(file.bytes().await.expect("a file"), "OggS");
    let head = account.request("HEAD", path, None).await;
    assert_eq!(head.headers()["content-length"], "4");
    let media = "/whatsapp/1/senders/15550002222/media";
    for status in [204, 404] {
        let gone = account
            .request("DELETE", media, Some(&json!({"url": url})))
            .await;
        assert_eq!(gone.status(), status);
    }
    assert_eq!(account.request("GET", path, None).await.status(), 404);
}

#[tokio::test]
async fn an_identity_is_confirmed_by_its_hash() {
    let account = Account::start().await;
    let path = format!("/whatsapp/1/15550002222/contacts/{USER}/identity");
    let event = account
        .sandbox
        .infobip()
        .change_identity(USER, "BBBBBBBBBBB=");
    assert_eq!(event["content"]["hash"], "BBBBBBBBBBB=");
    assert_eq!(account.get(&path).await.1["acknowledged"], false);
    for (hash, status) in [("AAAAAAAAAAA=", 409), ("BBBBBBBBBBB=", 204)] {
        let put = account
            .request("PUT", &path, Some(&json!({"hash": hash})))
            .await;
        assert_eq!(put.status(), status);
    }
    assert_eq!(account.get(&path).await.1["acknowledged"], true);
    assert_eq!(account.request("DELETE", &path, None).await.status(), 204);
    assert_eq!(account.request("GET", &path, None).await.status(), 404);
}

#[tokio::test]
async fn a_sender_is_added_verified_and_described() {
    let account = Account::start().await;
    let quality = "/whatsapp/1/senders/quality?senders=15550003333";
    let found = |answer: Value| answer["results"].as_array().map(Vec::len);
    assert_eq!(found(account.get(quality).await.1), Some(0));
    let registrations = "/whatsapp/1/embedded-signup/registrations";
    let verify = format!("{registrations}/senders/15550003333/verification");
    let code = json!({"code": "123456"});
    assert_eq!(account.post(&verify, &code).await.0, 404);
    let sender = json!({
        "countryCode": "1",
        "phoneNumber": "5550003333",
        "displayName": "Example",
        "type": "EXTERNAL_SMS",
        "locale": "en_US",
    });
    let add = format!("{registrations}/business-account/222/senders");
    assert_eq!(account.post(&add, &sender).await.0, 202);
    assert_eq!(account.post(&verify, &code).await.0, 202);
    assert_eq!(found(account.get(quality).await.1), Some(1));
    let info = "/whatsapp/1/senders/15550003333/business-info";
    let logo = account.sandbox.serve(&b"PNG"[..], "image/png", "logo.png");
    let patch = json!({"about": "Flowers", "logoUrl": logo});
    assert_eq!(
        account.request("PATCH", info, Some(&patch)).await.status(),
        204
    );
    let (_, profile) = account.get(info).await;
    assert_eq!(
        (&profile["about"], profile.get("logoUrl")),
        (&json!("Flowers"), None)
    );
    let shown = account.request("GET", &format!("{info}/logo"), None).await;
    assert_eq!(shown.bytes().await.expect("a logo"), "PNG");
}

#[tokio::test]
async fn media_lies_at_an_address_that_can_be_fetched() {
    let account = Account::start().await;
    for (url, taken) in [
        ("https://example.com/a.jpg", true),
        ("http://example.com/a.jpg", true),
        ("not a url", false),
        ("example.com/a.jpg", false),
        ("ftp://example.com/a.jpg", false),
        ("data:image/png;base64,AA==", false),
    ] {
        let mut body = message(USER, url);
        body["content"] = json!({"mediaUrl": url});
        let (status, answer) = account.post("/whatsapp/1/message/image", &body).await;
        assert_eq!(status, if taken { 200 } else { 400 }, "{url}: {answer}");
        let errors = &answer["requestError"]["serviceException"]["validationErrors"];
        assert_eq!(
            errors["content.mediaUrl"].is_array(),
            !taken,
            "{url}: {answer}"
        );
    }
    let header = json!({"type": "IMAGE", "mediaUrl": "ftp://example.com/a.jpg"});
    let data = json!({"header": header, "body": {"placeholders": []}});
    let content = json!({"templateName": "order_update", "language": "en", "templateData": data});
    let bulk = json!({"messages": [{"from": "15550002222", "to": USER, "content": content}]});
    let (status, answer) = account.post("/whatsapp/1/message/template", &bulk).await;
    let errors = &answer["requestError"]["serviceException"]["validationErrors"];
    let at = "messages[0].content.templateData.header.mediaUrl";
    assert_eq!((status, errors[at].is_array()), (400, true), "{answer}");
}
