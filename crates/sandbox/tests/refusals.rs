//! What each provider refuses, and in which words.

use serde_json::{Value, json};
use waxwing_sandbox::{Fault, Provider, Sandbox};

/// Method, path behind the origin, `Authorization`, body; then status and a pointer with its value.
type Case = (
    Provider,
    &'static str,
    String,
    Option<&'static str>,
    Option<Value>,
    u16,
    &'static str,
    Value,
);

async fn answer(sandbox: &Sandbox, case: &Case) -> (u16, Value, String) {
    let (provider, method, path, auth, body, ..) = case;
    let base = url::Url::parse(&sandbox.base_url(*provider)).unwrap();
    let url = format!("{}{path}", base.origin().ascii_serialization());
    let mut request = reqwest::Client::new().request(method.parse().unwrap(), url);
    if let Some(auth) = auth {
        request = request.header("authorization", *auth);
    }
    if let Some(body) = body {
        request = request.json(body);
    }
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    (
        status,
        serde_json::from_str(&text).unwrap_or_default(),
        text,
    )
}

fn wawp(query: &str, body: Value, status: u16, pointer: &'static str, value: &str) -> Case {
    let path = format!("/v2/send/voice?{query}");
    (
        Provider::Wawp,
        "POST",
        path,
        None,
        Some(body),
        status,
        pointer,
        value.into(),
    )
}

#[tokio::test]
async fn each_provider_refuses_in_its_own_words() {
    let note = || {
        json!({
            "chatId": "15550001111@c.us",
            "file[url]": "https://example.com/a.ogg",
            "file[filename]": "a.ogg",
            "file[mimetype]": "audio/ogg",
            "convert": false,
        })
    };
    let good = "instance_id=3EB0ABCDEF12&access_token=sandbox-token";
    let hyper = |rest: &str| format!("/api/whatsapp/v2/11111111-1111-4111-8111-111111111111{rest}");
    let phone = |rest: &str| format!("/v25.0/106540352242922{rest}");
    let text = |to: &str| json!({"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": "x"}});
    let audio = json!({"from": "1", "to": "2", "content": {"mediaUrl": "https://example.com"}});
    let meta = Some("Bearer sandbox-token");
    let hypersender = Some("Bearer 1|sandbox-token");
    let infobip = Some("App sandbox-key");
    let mut without_chat = note();
    without_chat.as_object_mut().unwrap().remove("chatId");
    let mut both = note();
    both["instance_id"] = "3EB0ABCDEF12".into();
    let mut wrong_type = note();
    wrong_type["convert"] = "yes".into();
    let nothing = json!({"messaging_product": "whatsapp", "to": "+1", "type": "carrot"});
    let long = json!({"from": "1", "to": "2", "content": {"mediaUrl": "x".repeat(2049)}});
    let cases: Vec<Case> = vec![
        wawp("", note(), 401, "/code", "invalid_access_token"),
        wawp(
            "access_token=other&instance_id=3EB0ABCDEF12",
            note(),
            401,
            "/code",
            "invalid_access_token",
        ),
        wawp(
            "access_token=sandbox-token",
            note(),
            400,
            "/code",
            "missing_param",
        ),
        wawp(
            "access_token=sandbox-token&instance_id=NOBODY",
            note(),
            404,
            "/error/code",
            "invalid_session",
        ),
        wawp(good, without_chat, 400, "/code", "missing_param"),
        wawp(good, both, 400, "/code", "invalid_param"),
        wawp(good, wrong_type, 400, "/error", "Bad Request"),
        (
            Provider::Wawp,
            "GET",
            format!("/v2/send/poll?{good}"),
            None,
            None,
            405,
            "/code",
            "rest_no_route".into(),
        ),
        (
            Provider::Wawp,
            "POST",
            "/v2/nothing".into(),
            None,
            None,
            404,
            "/code",
            "rest_no_route".into(),
        ),
        (
            Provider::Wawp,
            "POST",
            "/wp-json/awp/v1/sendVoice?access_token=x".into(),
            None,
            None,
            401,
            "/data/status",
            401.into(),
        ),
        (
            Provider::Hypersender,
            "POST",
            hyper("/send-voice"),
            None,
            None,
            401,
            "/message",
            "Unauthenticated.".into(),
        ),
        (
            Provider::Hypersender,
            "POST",
            "/api/whatsapp/v2/other/send-voice".into(),
            hypersender,
            Some(json!({"chatId": "1@c.us", "url": "https://example.com"})),
            404,
            "/message",
            "Instance not found.".into(),
        ),
        (
            Provider::Hypersender,
            "POST",
            hyper("/send-voice"),
            hypersender,
            Some(json!({"url": "x"})),
            422,
            "/errors/chatId/0",
            "The chatId field: is required.".into(),
        ),
        (
            Provider::Hypersender,
            "GET",
            hyper("/queued-requests/none"),
            hypersender,
            None,
            404,
            "/message",
            "Queued request not found.".into(),
        ),
        (
            Provider::Infobip,
            "POST",
            "/whatsapp/1/message/audio".into(),
            Some("App other"),
            Some(audio.clone()),
            401,
            "/requestError/serviceException/messageId",
            "UNAUTHORIZED".into(),
        ),
        (
            Provider::Infobip,
            "POST",
            "/whatsapp/1/message/audio".into(),
            infobip,
            Some(json!({"to": "2", "content": {"mediaUrl": "x"}})),
            400,
            "/requestError/serviceException/validationErrors/from/0",
            "is required".into(),
        ),
        (
            Provider::Infobip,
            "POST",
            "/whatsapp/1/message/audio".into(),
            infobip,
            Some(long),
            400,
            "/requestError/serviceException/messageId",
            "BAD_REQUEST".into(),
        ),
        (
            Provider::Infobip,
            "POST",
            "/whatsapp/1/nothing".into(),
            infobip,
            Some(audio),
            404,
            "/requestError/serviceException/messageId",
            "NOT_FOUND".into(),
        ),
        (
            Provider::Meta,
            "POST",
            phone("/messages"),
            Some("Bearer other"),
            Some(text("+1")),
            401,
            "/error/code",
            190.into(),
        ),
        (
            Provider::Meta,
            "POST",
            "/v25.0/1/messages".into(),
            meta,
            Some(text("+1")),
            400,
            "/error/code",
            33.into(),
        ),
        (
            Provider::Meta,
            "POST",
            phone("/messages"),
            meta,
            Some(nothing),
            400,
            "/error/code",
            131_009.into(),
        ),
        (
            Provider::Meta,
            "POST",
            phone("/messages"),
            meta,
            None,
            400,
            "/error/code",
            131_008.into(),
        ),
        (
            Provider::Meta,
            "POST",
            phone("/messages"),
            meta,
            Some(json!({"to": "+1", "type": "text", "text": {"body": "x"}})),
            400,
            "/error/code",
            131_008.into(),
        ),
        (
            Provider::Meta,
            "POST",
            phone("/messages"),
            meta,
            Some(
                json!({"messaging_product": "whatsapp", "to": "+1", "type": "audio", "audio": {"id": "404"}}),
            ),
            400,
            "/error/code",
            131_009.into(),
        ),
        (
            Provider::Meta,
            "GET",
            "/v25.0/404".into(),
            meta,
            None,
            400,
            "/error/code",
            33.into(),
        ),
        (
            Provider::Meta,
            "DELETE",
            "/v25.0/404".into(),
            meta,
            None,
            400,
            "/error/code",
            33.into(),
        ),
        (
            Provider::Meta,
            "GET",
            "/v25.0/a/b/c".into(),
            meta,
            None,
            400,
            "/error/code",
            2500.into(),
        ),
    ];
    let sandbox = Sandbox::start().await.unwrap();
    for case in &cases {
        let (status, body, text) = answer(&sandbox, case).await;
        assert_eq!(status, case.5, "{} {}: {text}", case.1, case.2);
        assert_eq!(
            body.pointer(case.6),
            Some(&case.7),
            "{} {}: {text}",
            case.1,
            case.2
        );
    }
}

#[tokio::test]
async fn credentials_are_not_kept() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = format!("{}/v2/session/info", sandbox.base_url(Provider::Wawp));
    let in_query = format!("{url}?instance_id=3EB0ABCDEF12&access_token=sandbox-token");
    let in_body = json!({"instance_id": "3EB0ABCDEF12", "access_token": "sandbox-token"});
    let http = reqwest::Client::new();
    assert!(
        http.post(in_query)
            .send()
            .await
            .unwrap()
            .status()
            .is_success()
    );
    assert!(
        http.post(url)
            .json(&in_body)
            .send()
            .await
            .unwrap()
            .status()
            .is_success()
    );
    let received = serde_json::to_string(&sandbox.received()).unwrap();
    assert_eq!(sandbox.received().len(), 2);
    assert!(!received.contains("sandbox-token"), "{received}");
}

#[tokio::test]
async fn faults_spoil_so_many_answers_and_no_more() {
    let sandbox = Sandbox::start().await.unwrap();
    let path = "/v25.0/106540352242922/messages".to_owned();
    let body = json!({"messaging_product": "whatsapp", "to": "+15550001111", "type": "text", "text": {"body": "x"}});
    let case: Case = (
        Provider::Meta,
        "POST",
        path,
        Some("Bearer sandbox-token"),
        Some(body),
        200,
        "",
        Value::Null,
    );
    sandbox.fault(Fault::throttled(Some(3)).on(Provider::Infobip));
    sandbox.fault(Fault::bad_gateway().operation("send_message"));
    sandbox.fault(Fault::throttled(None).on(Provider::Meta));
    sandbox.fault(Fault::empty_body().times(1));
    sandbox.fault(Fault::cut_body());
    let mut found = Vec::new();
    for _ in 0..5 {
        let (status, json, text) = answer(&sandbox, &case).await;
        found.push((
            status,
            json["error"]["code"].as_u64(),
            text.len().min(9),
            json.is_null(),
        ));
    }
    assert_eq!(
        found,
        [
            (502, None, 9, true),
            (400, Some(130_429), 9, false),
            (200, None, 0, true),
            (200, None, 9, true),
            (200, None, 9, false),
        ]
    );
    // A spoilt answer was acted on, a refusal was not; both arrived.
    let ids: Vec<bool> = sandbox.received().iter().map(|r| r.id.is_some()).collect();
    assert_eq!(ids, [false, false, true, true, true]);
}
