//! What Meta's side remembers: windows, limits, webhooks, files, uploads, templates, flows, groups, blocked users.

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use waxwing_sandbox::{Joined, MetaRules, Provider, Reach, Review, Sandbox, Window};

const PHONE: &str = "106540352242922";
const ACCOUNT: &str = "102290129340398";
const ANA: &str = "15550001111";

async fn started(rules: MetaRules) -> Sandbox {
    Sandbox::builder().meta(rules).start().await.unwrap()
}

/// Status and body of an answer; the body may be none.
async fn ask(sandbox: &Sandbox, method: Method, path: &str, body: Value) -> (u16, Value) {
    let url = format!("{}/{path}", sandbox.base_url(Provider::Meta));
    let request = reqwest::Client::new().request(method, url);
    let mut request = request.bearer_auth("sandbox-token");
    if !body.is_null() {
        request = request.json(&body);
    }
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    (status, answer.json().await.unwrap_or_default())
}

async fn post_json(sandbox: &Sandbox, path: &str, body: Value) -> (u16, Value) {
    ask(sandbox, Method::POST, path, body).await
}

async fn get(sandbox: &Sandbox, path: &str) -> Value {
    ask(sandbox, Method::GET, path, Value::Null).await.1
}

fn message(kind: &str) -> Value {
    let content = match kind {
        "text" => json!({"body": "Hello"}),
        "template" => json!({"name": "hello_world", "language": {"code": "en_US"}}),
        "reaction" => json!({"message_id": "wamid.HBgLMTU1", "emoji": "👍"}),
        _ => json!({"id": "1013859600285441", "voice": true}),
    };
    json!({"messaging_product": "whatsapp", "to": "+1 555 000 1111", "type": kind, kind: content})
}

/// The code of the error, or 0.
async fn send(sandbox: &Sandbox, kind: &str) -> i64 {
    let (_, body) = post_json(sandbox, &format!("{PHONE}/messages"), message(kind)).await;
    body["error"]["code"].as_i64().unwrap_or_default()
}

/// The statuses that webhooks were told, with the code of the error.
fn statuses(sandbox: &Sandbox) -> Vec<(String, i64)> {
    let events = sandbox.meta().events();
    let values = events.iter().map(|e| &e["entry"][0]["changes"][0]["value"]);
    let statuses = values.flat_map(|v| v["statuses"].as_array().into_iter().flatten());
    let told = statuses.map(|s| {
        let code = s["errors"][0]["code"].as_i64().unwrap_or_default();
        (s["status"].as_str().unwrap_or_default().to_owned(), code)
    });
    told.collect()
}

#[tokio::test]
async fn the_window_decides_what_goes_out() {
    for (rule, kind, expected, told) in [
        (Window::Open, "text", 0, "read"),
        (Window::Refuses, "text", 131_047, ""),
        (Window::Refuses, "template", 0, "read"),
        (Window::Fails, "text", 0, "failed"),
    ] {
        let sandbox = started(MetaRules::new().window(rule)).await;
        assert_eq!(send(&sandbox, kind).await, expected, "{rule:?} {kind}");
        let last = statuses(&sandbox).pop().unwrap_or_default().0;
        assert_eq!(last, told, "{rule:?} {kind}");
        sandbox.meta().receive_text(ANA, "Hello");
        assert_eq!(send(&sandbox, "text").await, 0, "{rule:?} after a message");
        sandbox.meta().close_window(ANA);
        let closed = if rule == Window::Fails { 0 } else { 131_047 };
        assert_eq!(send(&sandbox, "text").await, closed, "{rule:?} a day later");
    }
}

#[tokio::test]
async fn messages_get_as_far_as_the_rule_says() {
    let played = &["sent", "delivered", "read", "played"][..];
    for (reach, kind, expected) in [
        (Reach::Read, "audio", played),
        (Reach::Read, "text", &played[..3]),
        (Reach::Delivered, "audio", &played[..2]),
        (Reach::Sent, "text", &played[..1]),
        (Reach::Read, "reaction", &played[..1]),
        (Reach::Undeliverable, "text", &["failed"]),
    ] {
        let sandbox = started(MetaRules::new().reach(reach)).await;
        assert_eq!(send(&sandbox, kind).await, 0);
        let told = statuses(&sandbox);
        let names: Vec<_> = told.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, expected, "{reach:?} {kind}");
        let failed = names == ["failed"];
        assert_eq!(told[0].1, if failed { 131_026 } else { 0 });
    }
}

#[tokio::test]
async fn limits_have_metas_codes() {
    let hour = Duration::from_secs(3600);
    for (rules, codes) in [
        (MetaRules::new().pair_limit(2, hour), [0, 0, 131_056]),
        (
            MetaRules::new().number_limit(1, hour),
            [0, 130_429, 130_429],
        ),
        (MetaRules::new().pair_limit(1, Duration::ZERO), [0, 0, 0]),
    ] {
        let sandbox = started(rules).await;
        for (number, expected) in codes.into_iter().enumerate() {
            assert_eq!(send(&sandbox, "text").await, expected, "message {number}");
        }
    }
}

type Told = (String, String);

#[derive(Clone)]
struct Hook {
    told: UnboundedSender<Told>,
    refusals: Arc<std::sync::atomic::AtomicU32>,
}

/// A webhook that refuses so many requests before it takes one; its address and what it was told.
async fn hook(refusals: u32) -> (String, UnboundedReceiver<Told>) {
    let (told, heard) = unbounded_channel();
    let hook = Hook {
        told,
        refusals: Arc::new(refusals.into()),
    };
    let take = |State(hook): State<Hook>, headers: HeaderMap, body: String| async move {
        let signature = headers["x-hub-signature-256"].to_str().unwrap().to_owned();
        hook.told.send((signature, body)).unwrap();
        let left = hook.refusals.load(std::sync::atomic::Ordering::Relaxed);
        if left > 0 {
            hook.refusals
                .store(left - 1, std::sync::atomic::Ordering::Relaxed);
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
        StatusCode::OK
    };
    let shake = |RawQuery(query): RawQuery| async move {
        let query = query.unwrap_or_default();
        let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
        let query: BTreeMap<String, String> = pairs.collect();
        match query["hub.verify_token"].as_str() {
            "word" => query["hub.challenge"].clone(),
            _ => "no".to_owned(),
        }
    };
    let router = Router::new()
        .route("/hook", post(take).get(shake))
        .with_state(hook);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, router).into_future());
    (url, heard)
}

#[tokio::test]
async fn events_are_posted_signed_and_brought_again() {
    let (url, mut heard) = hook(1).await;
    let sandbox = started(MetaRules::new().webhook(url).app_secret("key")).await;
    sandbox.meta().receive_text(ANA, "Hello");
    let (first, again) = (heard.recv().await.unwrap(), heard.recv().await.unwrap());
    assert_eq!(first, again);
    assert!(
        first.0.starts_with("sha256=") && first.0.len() == 71,
        "{}",
        first.0
    );
    let body: Value = serde_json::from_str(&first.1).unwrap();
    assert_eq!(body, sandbox.meta().events()[0]);
    let value = &body["entry"][0]["changes"][0]["value"];
    assert_eq!(value["messages"][0]["from"], ANA);
    assert_eq!(value["metadata"]["phone_number_id"], PHONE);
}

#[tokio::test]
async fn a_thousand_changes_are_one_request() {
    let (url, mut heard) = hook(0).await;
    let sandbox = started(MetaRules::new().webhook(url)).await;
    for number in 0..2500 {
        sandbox.meta().emit("messages", json!({"number": number}));
    }
    let mut numbers = Vec::new();
    let mut requests = 0;
    while numbers.len() < 2500 {
        let body: Value = serde_json::from_str(&heard.recv().await.unwrap().1).unwrap();
        let changes = body["entry"][0]["changes"].as_array().unwrap();
        assert!(changes.len() <= 1000);
        numbers.extend(
            changes
                .iter()
                .map(|c| c["value"]["number"].as_u64().unwrap()),
        );
        requests += 1;
    }
    assert!(requests < 10, "{requests}");
    assert!(numbers.is_sorted() && numbers[2499] == 2499);
}

#[tokio::test]
async fn a_callback_address_is_asked_before_it_is_taken() {
    let (url, mut heard) = hook(0).await;
    let sandbox = started(MetaRules::new()).await;
    let path = |token: &str| {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("object", "whatsapp_business_account")
            .append_pair("callback_url", &url)
            .append_pair("verify_token", token)
            .append_pair("fields", "messages")
            .finish();
        format!("670843887433847/subscriptions?{query}")
    };
    let (status, body) = post_json(&sandbox, &path("other"), Value::Null).await;
    assert_eq!(
        (status, &body["error"]["code"]),
        (400, &json!(2200)),
        "{body}"
    );
    assert_eq!(post_json(&sandbox, &path("word"), Value::Null).await.0, 200);
    let listed = get(&sandbox, "670843887433847/subscriptions").await;
    assert_eq!(listed["data"][0]["callback_url"], url);
    sandbox.meta().receive_text(ANA, "Hello");
    assert!(heard.recv().await.unwrap().1.contains("Hello"));
    let own = json!({"override_callback_uri": url, "verify_token": "word"});
    let apps = format!("{ACCOUNT}/subscribed_apps");
    assert_eq!(post_json(&sandbox, &apps, own).await.0, 200);
    assert_eq!(
        get(&sandbox, &apps).await["data"][0]["override_callback_uri"],
        url
    );
    assert_eq!(
        ask(&sandbox, Method::DELETE, &apps, Value::Null).await.0,
        200
    );
    assert_eq!(get(&sandbox, &apps).await["data"], json!([]));
}

async fn upload(sandbox: &Sandbox) -> String {
    let part = reqwest::multipart::Part::bytes(b"OggS".as_slice()).file_name("a.ogg");
    let form = reqwest::multipart::Form::new()
        .text("messaging_product", "whatsapp")
        .text("type", "audio/ogg")
        .part("file", part.mime_str("audio/ogg").unwrap());
    let url = format!("{}/{PHONE}/media", sandbox.base_url(Provider::Meta));
    let request = reqwest::Client::new()
        .post(url)
        .bearer_auth("sandbox-token");
    let answer = request.multipart(form).send().await.unwrap();
    let body: Value = answer.json().await.unwrap();
    body["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn files_and_their_addresses_expire() {
    let sandbox = started(MetaRules::new().url_life(Duration::ZERO)).await;
    let id = upload(&sandbox).await;
    let url = get(&sandbox, &id).await["url"].as_str().unwrap().to_owned();
    let expired = reqwest::Client::new().get(url).bearer_auth("sandbox-token");
    assert_eq!(expired.send().await.unwrap().status(), 404);
    let sandbox = started(MetaRules::new().media_life(Duration::ZERO)).await;
    let id = upload(&sandbox).await;
    assert_eq!(get(&sandbox, &id).await["error"]["code"], 33);
}

#[tokio::test]
async fn an_upload_that_was_cut_goes_on_where_it_was() {
    let sandbox = started(MetaRules::new()).await;
    let session = "670843887433847/uploads?file_name=a.png&file_length=10&file_type=image/png";
    let (_, body) = post_json(&sandbox, session, Value::Null).await;
    let id = body["id"].as_str().unwrap().to_owned();
    let url = format!("{}/{id}", sandbox.base_url(Provider::Meta));
    let put = async |offset: usize| {
        let request = reqwest::Client::new()
            .post(&url)
            .bearer_auth("sandbox-token");
        let request = request
            .header("file_offset", offset)
            .body(b"0123456789"[offset..].to_vec());
        let request = request.header("content-type", "application/octet-stream");
        request.send().await
    };
    sandbox.meta().cut_upload(4);
    assert!(put(0).await.is_err());
    assert_eq!(get(&sandbox, &id).await["file_offset"], 4);
    assert_eq!(put(0).await.unwrap().status(), 400);
    let done: Value = put(4).await.unwrap().json().await.unwrap();
    assert!(done["h"].as_str().unwrap().starts_with("4::"), "{done}");
    let last = sandbox.received().pop().unwrap();
    assert_eq!(last.media.unwrap().bytes, b"0123456789".as_slice());
}

fn template(name: &str, language: &str) -> Value {
    json!({
        "name": name, "language": language, "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Hello"}],
    })
}

#[tokio::test]
async fn templates_are_reviewed_edited_and_deleted() {
    for (review, expected) in [
        (Review::Approves, "APPROVED"),
        (Review::Rejects, "REJECTED"),
        (Review::ByHand, "PENDING"),
    ] {
        let sandbox = started(MetaRules::new().review(review)).await;
        let edge = format!("{ACCOUNT}/message_templates");
        let (_, made) = post_json(&sandbox, &edge, template("visit", "en_US")).await;
        assert_eq!(made["status"], "PENDING");
        let id = made["id"].as_str().unwrap();
        let node = get(&sandbox, id).await;
        assert_eq!(
            (&node["status"], &node["category"]),
            (&json!(expected), &json!("UTILITY"))
        );
        let waits = review == Review::ByHand;
        assert_eq!(sandbox.meta().review(id, true), waits);
        let event = &sandbox.meta().events()[0]["entry"][0]["changes"][0]["value"];
        assert_eq!(event["event"], if waits { "APPROVED" } else { expected });
        let (status, _) = post_json(&sandbox, &edge, template("visit", "en_US")).await;
        assert_eq!(status, 400, "twice in one language");
        let change = json!({"components": [{"type": "BODY", "text": "Good day"}]});
        assert_eq!(post_json(&sandbox, id, change.clone()).await.0, 200);
        assert_eq!(get(&sandbox, id).await["components"], change["components"]);
        if waits {
            assert_eq!(
                post_json(&sandbox, id, change).await.0,
                400,
                "while it waits"
            );
            let send = json!({
                "messaging_product": "whatsapp", "to": ANA, "type": "template",
                "template": {"name": "visit", "language": {"code": "en_US"}},
            });
            let (status, body) = post_json(&sandbox, &format!("{PHONE}/messages"), send).await;
            assert_eq!((status, &body["error"]["code"]), (404, &json!(132_001)));
        }
        let gone = ask(
            &sandbox,
            Method::DELETE,
            &format!("{edge}?name=visit"),
            Value::Null,
        )
        .await;
        assert_eq!(gone.0, 200);
        assert_eq!(get(&sandbox, &edge).await["data"], json!([]));
        assert_eq!(get(&sandbox, id).await["error"]["code"], 33);
    }
}

#[tokio::test]
async fn lists_come_in_pages_and_with_the_fields_asked_for() {
    let sandbox = started(MetaRules::new()).await;
    let edge = format!("{ACCOUNT}/message_templates");
    for number in 0..7 {
        let language = if number % 2 == 0 { "en_US" } else { "de" };
        post_json(&sandbox, &edge, template(&format!("t{number}"), language)).await;
    }
    let mut names = Vec::new();
    let mut path = format!("{edge}?limit=3&fields=name,quality_score{{score,date}}");
    let mut sizes = Vec::new();
    loop {
        let page = get(&sandbox, &path).await;
        let data = page["data"].as_array().unwrap();
        assert!(
            data.iter()
                .all(|t| t.get("status").is_none() && t.get("id").is_some())
        );
        names.extend(data.iter().map(|t| t["name"].as_str().unwrap().to_owned()));
        sizes.push(data.len());
        let Some(after) = page["paging"]["cursors"]["after"].as_str() else {
            panic!("{page}");
        };
        if page["paging"].get("next").is_none() {
            break;
        }
        path = format!("{edge}?limit=3&fields=name&after={after}");
    }
    assert_eq!(sizes, [3, 3, 1]);
    assert_eq!(names, ["t0", "t1", "t2", "t3", "t4", "t5", "t6"]);
    for (query, expected) in [("language=de", 3), ("name=t4", 1), ("status=REJECTED", 0)] {
        let found = get(&sandbox, &format!("{edge}?{query}")).await;
        assert_eq!(found["data"].as_array().unwrap().len(), expected, "{query}");
    }
    let wrong = get(&sandbox, &format!("{edge}?after=QVFIUj")).await;
    assert_eq!(wrong["error"]["code"], 131_059);
}

#[tokio::test]
async fn flows_go_from_draft_to_deprecated() {
    let sandbox = started(MetaRules::new()).await;
    let made = json!({"name": "Visit", "categories": ["OTHER"], "flow_json": "{\"version\": "});
    let (_, flow) = post_json(&sandbox, &format!("{ACCOUNT}/flows"), made).await;
    assert_eq!(
        flow["validation_errors"][0]["error"], "INVALID_JSON",
        "{flow}"
    );
    let id = flow["id"].as_str().unwrap().to_owned();
    let act = async |action: &str| {
        let (method, path) = match action {
            "delete" => (Method::DELETE, id.clone()),
            _ => (Method::POST, format!("{id}/{action}")),
        };
        let (_, body) = ask(&sandbox, method, &path, Value::Null).await;
        body["error"]["code"].as_i64().unwrap_or_default()
    };
    let fill = async |content: &'static str| {
        let part = reqwest::multipart::Part::text(content).file_name("flow.json");
        let form = reqwest::multipart::Form::new()
            .text("name", "flow.json")
            .text("asset_type", "FLOW_JSON")
            .part("file", part.mime_str("application/json").unwrap());
        let url = format!("{}/{id}/assets", sandbox.base_url(Provider::Meta));
        let request = reqwest::Client::new()
            .post(url)
            .bearer_auth("sandbox-token");
        request
            .multipart(form)
            .send()
            .await
            .unwrap()
            .json::<Value>()
            .await
            .unwrap()
    };
    assert_eq!(act("publish").await, 139_002, "with faults");
    let faults = fill("{\"version\": \"7.3\"}").await;
    assert_eq!(
        faults["validation_errors"][0]["error"],
        "MISSING_REQUIRED_PROPERTY"
    );
    let none = fill("{\"version\": \"7.3\", \"screens\": []}").await;
    assert_eq!(none["validation_errors"], json!([]));
    assert_eq!(act("deprecate").await, 139_003, "a draft");
    let open = json!({
        "messaging_product": "whatsapp", "to": ANA, "type": "interactive",
        "interactive": {"type": "flow", "body": {"text": "Book"}, "action": {"name": "flow",
            "parameters": {"flow_message_version": "3", "flow_id": id, "flow_cta": "Book"}}},
    });
    let messages = format!("{PHONE}/messages");
    assert_eq!(
        post_json(&sandbox, &messages, open.clone()).await.0,
        400,
        "a draft"
    );
    assert_eq!(act("publish").await, 0);
    assert_eq!(post_json(&sandbox, &messages, open).await.0, 200);
    for (action, code) in [
        ("publish", 139_002),
        ("delete", 139_004),
        ("deprecate", 0),
        ("deprecate", 139_003),
    ] {
        assert_eq!(act(action).await, code, "{action}");
    }
    assert_eq!(fill("{}").await["error"]["code"], 139_001);
    assert_eq!(get(&sandbox, &id).await["status"], "DEPRECATED");
    let assets = get(&sandbox, &format!("{id}/assets")).await;
    let url = assets["data"][0]["download_url"].as_str().unwrap();
    let content: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    assert_eq!(content["version"], "7.3");
    let events = sandbox.meta().events();
    let flows = events.iter().map(|e| &e["entry"][0]["changes"][0]);
    let flows = flows.filter(|c| c["field"] == "flows");
    let states: Vec<_> = flows
        .map(|c| c["value"]["new_status"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["DRAFT", "PUBLISHED", "DEPRECATED"]);
}

#[tokio::test]
async fn groups_are_made_joined_and_left() {
    let sandbox = started(MetaRules::new()).await;
    let edge = format!("{PHONE}/groups");
    let ours = json!({"messaging_product": "whatsapp"});
    for (mode, asks) in [("auto_approve", false), ("approval_required", true)] {
        let body =
            json!({"messaging_product": "whatsapp", "subject": mode, "join_approval_mode": mode});
        let (_, made) = post_json(&sandbox, &edge, body).await;
        let events = sandbox.meta().events();
        let event = &events.last().unwrap()["entry"][0]["changes"][0]["value"]["groups"][0];
        assert_eq!(event["request_id"], made["request_id"]);
        let id = event["group_id"].as_str().unwrap();
        let text = json!({"messaging_product": "whatsapp", "recipient_type": "group", "to": id,
            "type": "text", "text": {"body": "Hello"}});
        let (_, nobody) = post_json(&sandbox, &format!("{PHONE}/messages"), text.clone()).await;
        assert_eq!(nobody["error"]["code"], 131_020);
        match (sandbox.meta().join(id, ANA), asks) {
            (Joined::Member, false) => {}
            (Joined::Asked(request), true) => {
                let path = format!("{id}/join_requests");
                assert_eq!(
                    get(&sandbox, &path).await["data"][0]["join_request_id"],
                    request
                );
                let some =
                    json!({"messaging_product": "whatsapp", "join_requests": [request, "none"]});
                let (status, body) = post_json(&sandbox, &path, some.clone()).await;
                assert_eq!(
                    (status, &body["approved_join_requests"]),
                    (206, &json!([request]))
                );
                assert_eq!(
                    post_json(&sandbox, &path, some).await.0,
                    400,
                    "a second time"
                );
            }
            (joined, _) => panic!("{joined:?}"),
        }
        assert_eq!(
            get(&sandbox, id).await["participants"],
            json!([{"wa_id": ANA}])
        );
        let (_, sent) = post_json(&sandbox, &format!("{PHONE}/messages"), text).await;
        assert_eq!(sent["messages"][0]["group_id"], id);
        let events = sandbox.meta().events();
        let status = &events.last().unwrap()["entry"][0]["changes"][0]["value"]["statuses"][0];
        assert_eq!(
            (
                &status["recipient_type"],
                &status["recipient_participant_id"]
            ),
            (&json!("group"), &json!(ANA))
        );
        let link = format!("{id}/invite_link");
        let old = get(&sandbox, &link).await["invite_link"].clone();
        assert_ne!(
            post_json(&sandbox, &link, ours.clone()).await.1["invite_link"],
            old
        );
        assert_eq!(
            ask(&sandbox, Method::DELETE, &link, ours.clone()).await.0,
            200
        );
        assert_eq!(
            sandbox.meta().join(id, "15550003333"),
            Joined::Refused,
            "no link"
        );
        let who =
            json!({"messaging_product": "whatsapp", "participants": [{"user": "+15550001111"}]});
        let path = format!("{id}/participants");
        assert_eq!(
            ask(&sandbox, Method::DELETE, &path, who.clone()).await.0,
            200
        );
        let (_, again) = ask(&sandbox, Method::DELETE, &path, who).await;
        assert_eq!(again["error"]["code"], 131_212);
    }
    let listed = get(&sandbox, &edge).await;
    let groups = listed["data"]["groups"].as_array().unwrap();
    assert_eq!(groups.len(), 2);
    let id = groups[0]["id"].as_str().unwrap();
    assert_eq!(ask(&sandbox, Method::DELETE, id, Value::Null).await.0, 200);
    assert_eq!(get(&sandbox, id).await["error"]["code"], 33);
}

#[tokio::test]
async fn a_group_has_eight_members_at_most() {
    let sandbox = started(MetaRules::new()).await;
    let body = json!({"messaging_product": "whatsapp", "subject": "Full"});
    post_json(&sandbox, &format!("{PHONE}/groups"), body).await;
    let listed = get(&sandbox, &format!("{PHONE}/groups")).await;
    let id = listed["data"]["groups"][0]["id"].as_str().unwrap();
    for number in 0..9 {
        let joined = sandbox.meta().join(id, &format!("1555000{number:04}"));
        let expected = if number < 8 {
            Joined::Member
        } else {
            Joined::Refused
        };
        assert_eq!(joined, expected, "{number}");
    }
}

#[tokio::test]
async fn blocked_users_are_listed_and_not_heard() {
    let sandbox = started(MetaRules::new()).await;
    let edge = format!("{PHONE}/block_users");
    let users = json!([{"user": "+15550001111"}, {"user_id": "US.13491208655302741918"}]);
    let body = json!({"messaging_product": "whatsapp", "block_users": users});
    let (_, done) = post_json(&sandbox, &edge, body.clone()).await;
    assert_eq!(done["block_users"]["added_users"][0]["wa_id"], ANA);
    let first = get(&sandbox, &format!("{edge}?limit=1")).await;
    assert_eq!(first["data"][0]["wa_id"], ANA);
    let after = first["paging"]["cursors"]["after"].as_str().unwrap();
    let second = get(&sandbox, &format!("{edge}?limit=1&after={after}")).await;
    assert_eq!(second["data"][0]["user_id"], "US.13491208655302741918");
    sandbox.meta().receive_text(ANA, "Hello?");
    assert!(sandbox.meta().events().is_empty());
    ask(&sandbox, Method::DELETE, &edge, body).await;
    assert_eq!(get(&sandbox, &edge).await["data"], json!([]));
    sandbox.meta().receive_text(ANA, "Hello?");
    assert_eq!(sandbox.meta().events().len(), 1);
}
