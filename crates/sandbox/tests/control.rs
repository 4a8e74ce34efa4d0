//! The sandbox's own pages over HTTP: what users and providers do, faults, what happens.

mod account;

use account::{Account, USER};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use waxwing_sandbox::{Delivery, MetaRules, Provider, Review, Sandbox};

/// Sends a request to a page on the port of a provider; null is no body.
async fn ask(
    sandbox: &Sandbox,
    provider: Provider,
    method: &str,
    path: &str,
    body: &Value,
) -> (u16, Value) {
    let base = url::Url::parse(&sandbox.base_url(provider)).unwrap();
    let url = base.join(&format!("/_sandbox/{path}")).unwrap();
    let request = reqwest::Client::new().request(method.parse().unwrap(), url);
    let request = match body {
        Value::Null => request,
        Value::String(text) => request.body(text.clone()),
        body => request.json(body),
    };
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    (status, answer.json().await.unwrap_or_default())
}

async fn post(sandbox: &Sandbox, path: &str, body: Value) -> (u16, Value) {
    ask(sandbox, Provider::Infobip, "POST", path, &body).await
}

#[tokio::test]
async fn what_is_wrong_is_a_400_that_names_the_member() {
    let sandbox = Sandbox::start().await.unwrap();
    for (path, body, member, text) in [
        ("faults", json!(null), "", "a JSON body is required"),
        ("faults", json!("{"), "", "the body is not JSON"),
        ("faults", json!({"kind": "rain"}), "kind", "empty_body"),
        ("faults", json!({}), "kind", "is required"),
        ("faults", json!({"kind": "answer"}), "status", "is required"),
        (
            "faults",
            json!({"kind": "answer", "status": 1000}),
            "status",
            "599",
        ),
        (
            "faults",
            json!({"kind": "answer", "status": 200, "headers": {"a b": "c"}}),
            "headers.a b",
            "does not make a header",
        ),
        (
            "faults",
            json!({"kind": "delay", "milliseconds": -1}),
            "milliseconds",
            "0",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "times": 0}),
            "times",
            "1",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "tims": 2}),
            "tims",
            "did you mean times?",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "provider": "meat"}),
            "provider",
            "\"meta\"",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "provider": "meta", "operation": "send_mesage"}),
            "operation",
            "no operation of meta; did you mean send_message?",
        ),
        (
            "faults",
            json!({"kind": "cut_body", "operation": "nothing_like_it"}),
            "operation",
            "no operation of a provider",
        ),
        (
            "meat/messages",
            json!({"from": USER, "text": "Hi"}),
            "provider",
            "\"meta\"",
        ),
        (
            "meta/messages",
            json!({"text": "Hi"}),
            "from",
            "is required",
        ),
        (
            "meta/messages",
            json!({"from": USER}),
            "text",
            "it or message is required",
        ),
        (
            "meta/messages",
            json!({"from": "Ana", "text": "Hi"}),
            "from",
            "business-scoped user id",
        ),
        (
            "meta/messages",
            json!({"from": USER, "text": ""}),
            "text",
            "1",
        ),
        (
            "meta/messages",
            json!({"from": USER, "message": {}}),
            "message.type",
            "is required",
        ),
        (
            "meta/messages",
            json!({"from": USER, "text": "Hi", "message": {"type": "text"}}),
            "text",
            "in place of message",
        ),
        (
            "infobip/messages",
            json!({"from": USER, "text": "Hi", "instance": "1"}),
            "instance",
            "has none",
        ),
        (
            "wawp/messages",
            json!({"from": USER, "message": {"type": "image"}}),
            "message",
            "a text alone",
        ),
        (
            "wawp/messages",
            json!({"from": "1@g.us", "text": "Hi"}),
            "from",
            "JID of a person",
        ),
        ("infobip/scan", json!({}), "provider", "\"wawp\""),
        (
            "meta/reviews",
            json!({"template": "1", "status": "GOOD"}),
            "status",
            "APPROVED",
        ),
        (
            "meta/reviews",
            json!({"template": "1", "status": "PAUSED"}),
            "status",
            "APPROVED",
        ),
        ("meta/closed_windows", json!({"user": 1}), "user", "string"),
        (
            "meta/cut_uploads",
            json!({"after": "x"}),
            "after",
            "integer",
        ),
        (
            "meta/events",
            json!({"field": "messages", "value": 1}),
            "value",
            "object",
        ),
        (
            "infobip/deliveries",
            json!({"to": USER, "outcome": "failed"}),
            "code",
            "is required",
        ),
        (
            "infobip/deliveries",
            json!({"to": USER, "outcome": "seen", "code": 1}),
            "code",
            "failed alone",
        ),
        (
            "infobip/identities",
            json!({"user": "US.1", "hash": "1"}),
            "user",
            "digits",
        ),
    ] {
        let (status, answer) = post(&sandbox, path, body.clone()).await;
        assert_eq!(status, 400, "{path} {body}: {answer}");
        let problem = &answer["problems"][0];
        assert_eq!(problem["member"], member, "{path} {body}: {answer}");
        let said = problem["problem"].as_str().unwrap();
        assert!(said.contains(text), "{path} {body}: {answer}");
        assert!(
            answer["message"].as_str().unwrap().contains(said),
            "{answer}"
        );
    }
    for (method, path, status) in [
        ("GET", "nothing", 404),
        ("GET", "faults", 405),
        ("POST", "received", 405),
        ("GET", "files/9/a", 404),
        ("POST", "events", 405),
    ] {
        let answer = ask(&sandbox, Provider::Meta, method, path, &Value::Null).await;
        assert_eq!(answer.0, status, "{method} {path}");
    }
    for (path, body) in [
        (
            "wawp/messages",
            json!({"from": USER, "text": "Hi", "instance": "unknown"}),
        ),
        ("hypersender/scan", json!({"instance": "unknown"})),
        (
            "meta/reviews",
            json!({"template": "1", "status": "APPROVED"}),
        ),
        (
            "infobip/reviews",
            json!({"template": "unknown", "status": "APPROVED"}),
        ),
    ] {
        assert_eq!(post(&sandbox, path, body).await.0, 404, "{path}");
    }
}

#[tokio::test]
async fn the_document_lists_every_page() {
    let sandbox = Sandbox::start().await.unwrap();
    let (status, document) = ask(
        &sandbox,
        Provider::Wawp,
        "GET",
        "openapi.json",
        &Value::Null,
    )
    .await;
    assert_eq!(status, 200);
    for (path, item) in document["paths"].as_object().unwrap() {
        let path = path.trim_start_matches('/').replace("{provider}", "wawp");
        // A method that a page does not have is refused; a page that does not exist is not found.
        let (status, _) = ask(&sandbox, Provider::Wawp, "PATCH", &path, &Value::Null).await;
        assert_eq!(status, 405, "{path}: {item}");
    }
}

/// The first event that fits.
async fn event(account: &mut Account, fits: impl Fn(&Value) -> bool) -> (HeaderMap, Value) {
    loop {
        let (headers, event) = account.event().await;
        if fits(&event) {
            return (headers, event);
        }
    }
}

async fn told(providers: &[Provider]) -> Account {
    let (url, account) = Account::to_be_told().await;
    let rules = MetaRules::new().review(Review::ByHand);
    let builder = providers
        .iter()
        .fold(Sandbox::builder().meta(rules), |builder, provider| {
            builder.webhook(*provider, &url)
        });
    account.with(builder.start().await.unwrap())
}

#[tokio::test]
async fn a_user_writes_to_each_provider() {
    let mut account = told(&Provider::ALL).await;
    for (provider, from, text) in [
        ("wawp", USER, "/payload/body"),
        ("hypersender", USER, "/data/payload/body"),
        ("infobip", USER, "/results/0/message/text"),
        (
            "meta",
            USER,
            "/entry/0/changes/0/value/messages/0/text/body",
        ),
        (
            "meta",
            "US.13491208655302741918",
            "/entry/0/changes/0/value/messages/0/text/body",
        ),
        ("wawp", "123456789012345@lid", "/payload/body"),
    ] {
        let body = json!({"from": from, "text": format!("Hi, {provider}")});
        let (status, answer) = post(&account.sandbox, &format!("{provider}/messages"), body).await;
        assert_eq!(status, 201, "{provider}: {answer}");
        let id = answer["id"].as_str().unwrap().to_owned();
        let (_, event) = event(&mut account, |event| event.to_string().contains(&id)).await;
        assert_eq!(
            event.pointer(text),
            Some(&json!(format!("Hi, {provider}"))),
            "{event}"
        );
    }
    let file = reqwest::Client::new()
        .put(format!("{}/_sandbox/infobip/files", account.base))
        .header("content-type", "audio/ogg")
        .body("OggS");
    let file: Value = file.send().await.unwrap().json().await.unwrap();
    let message = json!({"type": "VOICE", "url": file["url"]});
    let body = json!({"from": USER, "message": message});
    assert_eq!(
        post(&account.sandbox, "infobip/messages", body).await.0,
        201
    );
    let (_, event) = event(&mut account, |event| {
        event["results"][0]["message"]["type"] == "VOICE"
    })
    .await;
    let url = event["results"][0]["message"]["url"].as_str().unwrap();
    let path = url.strip_prefix(&account.base).unwrap();
    let fetched = account.request("GET", path, None).await;
    assert_eq!(fetched.headers()["content-type"], "audio/ogg");
    assert_eq!(fetched.bytes().await.unwrap(), "OggS");
}

#[tokio::test]
async fn an_instance_is_linked_when_its_code_is_scanned() {
    let mut account = told(&[Provider::Wawp]).await;
    let sandbox = &account.sandbox;
    let base = sandbox.base_url(Provider::Wawp);
    let http = reqwest::Client::new();
    let url = format!("{base}/v2/session/create?access_token=sandbox-token");
    let made = http.post(url).json(&json!({"name": "Shop"}));
    let made: Value = made.send().await.unwrap().json().await.unwrap();
    let instance = made["instance_id"].as_str().unwrap();
    let call = |path: &str| {
        format!("{base}/v2/session/{path}?access_token=sandbox-token&instance_id={instance}")
    };
    http.post(call("start")).send().await.unwrap();
    let (status, _) = post(sandbox, "wawp/scan", json!({"instance": instance})).await;
    assert_eq!(status, 204);
    let info = http.get(call("info")).send().await.unwrap();
    assert_eq!(info.json::<Value>().await.unwrap()["status"], "WORKING");
    assert_eq!(post(sandbox, "wawp/scan", json!({})).await.0, 204);
    let (_, event) = account.event().await;
    assert_eq!(event["event"], "session.status");
}

#[tokio::test]
async fn infobip_reviews_fails_forgets_and_has_new_devices() {
    let mut account = told(&[Provider::Infobip]).await;
    let body = json!({"to": USER, "outcome": "failed", "code": 7010});
    assert_eq!(
        post(&account.sandbox, "infobip/deliveries", body).await.0,
        204
    );
    let send = account::message(USER, "m-1");
    assert_eq!(account.post("/whatsapp/1/message/text", &send).await.0, 200);
    let (_, report) = account.event().await;
    assert_eq!(report["results"][0]["error"]["id"], 7010);
    let body = json!({"user": USER, "hash": "3EB0"});
    assert_eq!(
        post(&account.sandbox, "infobip/identities", body).await.0,
        204
    );
    let (_, changed) = account.event().await;
    assert_eq!(changed["content"]["hash"], "3EB0");
    let listed = account
        .get("/whatsapp/2/senders/15550002222/templates")
        .await
        .1;
    let name = &listed["templates"][0]["name"];
    let body = json!({"template": name, "status": "REJECTED"});
    assert_eq!(post(&account.sandbox, "infobip/reviews", body).await.0, 204);
    let (_, reviewed) = account.event().await;
    assert_eq!(reviewed["change"]["newStatus"], "REJECTED");
    let session = json!({"username": "a", "password": "b"});
    let token = account.post("/auth/1/session", &session).await.1["token"].clone();
    let call = || {
        let token = token.as_str().unwrap();
        let url = format!("{}/whatsapp/2/senders/15550002222/templates", account.base);
        let call = reqwest::Client::new().get(url);
        call.header("authorization", format!("IBSSO {token}"))
            .send()
    };
    assert_eq!(call().await.unwrap().status(), 200);
    let ended = ask(
        &account.sandbox,
        Provider::Meta,
        "DELETE",
        "infobip/tokens",
        &Value::Null,
    )
    .await;
    assert_eq!(ended.0, 204);
    assert_eq!(call().await.unwrap().status(), 401);
    account.sandbox.infobip().deliver(USER, Delivery::Silent);
}

#[tokio::test]
async fn meta_reviews_closes_windows_and_tells_anything() {
    let account = told(&[Provider::Meta]).await;
    let sandbox = &account.sandbox;
    let http = reqwest::Client::new();
    let call = |path: &str, body: Value| {
        let url = format!("{}/{path}", sandbox.base_url(Provider::Meta));
        let call = http.post(url).bearer_auth("sandbox-token").json(&body);
        async { call.send().await.unwrap() }
    };
    let template = json!({
        "name": "order_update", "language": "en", "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Your order is on its way"}],
    });
    let made = call("102290129340398/message_templates", template).await;
    let made: Value = made.json().await.unwrap();
    let body = json!({"template": made["id"], "status": "REJECTED"});
    assert_eq!(post(sandbox, "meta/reviews", body.clone()).await.0, 204);
    assert_eq!(post(sandbox, "meta/reviews", body).await.0, 404);
    let text = json!({
        "messaging_product": "whatsapp", "to": USER, "type": "text", "text": {"body": "Hello"},
    });
    let path = "106540352242922/messages";
    assert_eq!(call(path, text.clone()).await.status(), 200);
    assert_eq!(
        post(sandbox, "meta/closed_windows", json!({"user": USER}))
            .await
            .0,
        204
    );
    let refused: Value = call(path, text.clone()).await.json().await.unwrap();
    assert_eq!(refused["error"]["code"], 131_047);
    post(
        sandbox,
        "meta/messages",
        json!({"from": USER, "text": "Hi"}),
    )
    .await;
    assert_eq!(call(path, text).await.status(), 200);
    let group = json!({"messaging_product": "whatsapp", "subject": "Tasting"});
    assert_eq!(call("106540352242922/groups", group).await.status(), 200);
    let events = ask(sandbox, Provider::Meta, "GET", "meta/events", &Value::Null)
        .await
        .1;
    let created = events.as_array().unwrap().last().unwrap();
    let group = &created["entry"][0]["changes"][0]["value"]["groups"][0]["group_id"];
    let joined = post(sandbox, "meta/joins", json!({"group": group, "user": USER})).await;
    assert_eq!(joined, (200, json!({"outcome": "member"})));
    let joined = post(sandbox, "meta/joins", json!({"group": "x", "user": USER})).await;
    assert_eq!(joined, (200, json!({"outcome": "refused"})));
    let body = json!({"field": "account_update", "value": {"event": "VERIFIED_ACCOUNT"}});
    assert_eq!(post(sandbox, "meta/events", body).await.0, 204);
    let told = sandbox.meta().events();
    let change = &told.last().unwrap()["entry"][0]["changes"][0];
    assert_eq!(change["value"]["event"], "VERIFIED_ACCOUNT");
}

#[tokio::test]
async fn time_passes_on_demand() {
    let mut account = told(&[Provider::Wawp]).await;
    let session = json!({"username": "a", "password": "b"});
    let token = account.post("/auth/1/session", &session).await.1["token"].clone();
    let sandbox = &account.sandbox;
    let http = reqwest::Client::new();
    let infobip = || {
        let token = token.as_str().unwrap();
        let url = format!("{}/whatsapp/2/senders/15550002222/templates", account.base);
        let call = http.get(url);
        call.header("authorization", format!("IBSSO {token}"))
            .send()
    };
    let text = json!({
        "messaging_product": "whatsapp", "to": USER, "type": "text", "text": {"body": "Hello"},
    });
    let meta = || {
        let url = format!(
            "{}/106540352242922/messages",
            sandbox.base_url(Provider::Meta)
        );
        http.post(url)
            .bearer_auth("sandbox-token")
            .json(&text)
            .send()
    };
    post(
        sandbox,
        "meta/messages",
        json!({"from": USER, "text": "Hi"}),
    )
    .await;
    assert_eq!(meta().await.unwrap().status(), 200);
    assert_eq!(infobip().await.unwrap().status(), 200);
    let wrong = post(sandbox, "clock", json!({"seconds": 0})).await;
    assert_eq!(
        (wrong.0, &wrong.1["problems"][0]["member"]),
        (400, &json!("seconds"))
    );
    assert_eq!(
        post(sandbox, "clock", json!({"seconds": 90_000})).await.0,
        204
    );
    let refused: Value = meta().await.unwrap().json().await.unwrap();
    assert_eq!(refused["error"]["code"], 131_047);
    assert_eq!(infobip().await.unwrap().status(), 401);
    let before = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    post(
        sandbox,
        "wawp/messages",
        json!({"from": USER, "text": "Hi"}),
    )
    .await;
    let (_, event) = account.event().await;
    let sent = event["payload"]["timestamp"].as_u64().unwrap();
    assert!(sent >= before.unwrap().as_secs() + 90_000, "{event}");
}

#[tokio::test]
async fn an_upload_is_cut_on_demand() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(
        post(&sandbox, "meta/cut_uploads", json!({"after": 2}))
            .await
            .0,
        204
    );
    let base = sandbox.base_url(Provider::Meta);
    let http = reqwest::Client::new();
    let query = "file_name=a.ogg&file_length=4&file_type=audio/ogg";
    let session = http
        .post(format!("{base}/670843887433847/uploads?{query}"))
        .bearer_auth("sandbox-token");
    let session: Value = session.send().await.unwrap().json().await.unwrap();
    let url = format!("{base}/{}", session["id"].as_str().unwrap());
    let upload = http
        .post(&url)
        .bearer_auth("sandbox-token")
        .header("file_offset", "0")
        .header("content-type", "application/octet-stream")
        .body("OggS");
    assert!(upload.send().await.is_err());
    let state = http.get(&url).bearer_auth("sandbox-token");
    let state: Value = state.send().await.unwrap().json().await.unwrap();
    assert_eq!(state["file_offset"], 2, "{state}");
}

#[tokio::test]
async fn what_happens_is_a_stream() {
    let account = told(&[Provider::Wawp]).await;
    let sandbox = &account.sandbox;
    let url = format!("{}/_sandbox/events", sandbox.base_url(Provider::Wawp));
    let mut stream = reqwest::get(url).await.unwrap();
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    let first = stream.chunk().await.unwrap().unwrap();
    assert!(first.starts_with(b":"), "{first:?}");
    post(
        sandbox,
        "wawp/messages",
        json!({"from": USER, "text": "Hi"}),
    )
    .await;
    let mut text = String::new();
    while text.matches("\n\n").count() < 2 {
        let chunk = stream.chunk().await.unwrap().unwrap();
        text.push_str(std::str::from_utf8(&chunk).unwrap());
    }
    let events: Vec<(&str, Value)> = text
        .split_terminator("\n\n")
        .map(|event| {
            let (name, data) = event.split_once('\n').unwrap();
            let data = data.strip_prefix("data: ").unwrap();
            (name, serde_json::from_str(data).unwrap())
        })
        .collect();
    assert_eq!(events[0].0, "event: inbound");
    assert_eq!(events[0].1["from"], USER);
    assert_eq!(events[1].0, "event: posted");
    assert_eq!(events[1].1["status"], 200);
}

#[tokio::test]
#[should_panic(
    expected = "operation: send_mesage is no operation of meta; did you mean send_message?"
)]
async fn a_fault_that_could_never_come_is_refused_in_rust_too() {
    let sandbox = Sandbox::start().await.unwrap();
    let fault = waxwing_sandbox::Fault::cut_body();
    sandbox.fault(fault.on(Provider::Meta).operation("send_mesage"));
}
