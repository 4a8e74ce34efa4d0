//! The clients of the four providers and what they make of answers; and the sandbox, which remembers all but canaries.

use crate::watch::{self, CHAT, PHONE};
use serde_json::json;
use std::fmt::Debug;
use std::time::Duration;
use waxwing_hypersender::messages::SendVoice as HypersenderVoice;
use waxwing_infobip::messages::{AudioContent as InfobipAudio, AudioMessage};
use waxwing_meta::messages::{AudioContent, SendMessageRequest};
use waxwing_runtime::{Error, Response};
use waxwing_sandbox::{Fault, Provider, QueueRule, Sandbox};
use waxwing_types::{E164, Jid, MediaType, MessageId};
use waxwing_wawp::messages::SendVoice as WawpVoice;

/// Each provider takes a canary for a token.
pub async fn sandbox(queue: QueueRule) -> Sandbox {
    let mut builder = Sandbox::builder().queue(queue);
    for provider in Provider::ALL {
        builder = builder.token(provider, token(provider));
    }
    watch::debug("the sandbox's builder", &builder);
    builder.start().await.expect("a sandbox")
}

pub fn token(provider: Provider) -> String {
    format!("c4nary|{provider}")
}

/// What goes wrong: the provider repeats the token, the number and the chat, or answers something odd.
pub fn faults(provider: Provider) -> Vec<Fault> {
    let echo = format!("no {} for {PHONE} in {CHAT}", token(provider));
    let bodies = [
        json!({"code": "x", "message": echo}),
        json!({"error": {"code": 190, "message": echo, "error_data": {"details": echo}}}),
        json!({"requestError": {"serviceException": {"messageId": "X", "text": echo}}}),
        json!({"message": echo, "errors": {"chatId": [echo]}}),
        json!({"wawp_upstream_error": echo}),
        json!({"status": {"groupId": 5, "name": "REJECTED", "description": echo}}),
        json!([echo]),
        json!(echo),
    ];
    let mut faults = vec![
        Fault::answer(400, "text/plain", &*echo),
        Fault::answer(200, "text/html", format!("<p>{echo}</p>")),
        Fault::throttled(Some(900)),
        Fault::empty_body(),
        Fault::cut_body(),
        Fault::lost_answer(),
    ];
    for body in bodies.map(|body| body.to_string()) {
        for status in [200, 400, 401, 500] {
            faults.push(Fault::answer(status, "application/json", &*body));
        }
    }
    faults
}

fn phone() -> E164 {
    PHONE.parse().expect("a number")
}

fn chat() -> Jid {
    CHAT.parse().expect("a chat id")
}

fn quoted() -> MessageId {
    let id = format!("false_{CHAT}_3EB0ABCDEF0123456789");
    id.parse().expect("an id")
}

fn wawp_voice() -> WawpVoice {
    let link = "https://example.com/note.ogg";
    WawpVoice::new(chat(), link, "note.ogg", MediaType::ogg_opus(), false).with_reply_to(quoted())
}

/// A call that went well: the answer and its value.
fn well<T: Debug>(what: &str, result: Result<Response<T>, Error>) {
    let answer = result.unwrap_or_else(|e| panic!("{what}: {e}"));
    watch::debug(what, &answer);
    watch::debug(what, &*answer);
}

/// A call that went wrong. If it is an answer all the same, its texts are what was asked for, and shown as they are.
fn wrong<T: Debug>(what: &str, result: Result<Response<T>, Error>) {
    match result {
        Ok(answer) => watch::debug(what, &answer),
        Err(error) => watch::error(what, &error),
    }
}

pub async fn each_client() {
    wawp().await;
    hypersender().await;
    infobip().await;
    meta().await;
}

/// A call without a fault, and one with each.
macro_rules! with_faults {
    ($sandbox:expr, $provider:expr, $call:expr) => {
        watch::debug("a call", &$call);
        well("a call", $call.await);
        for fault in faults($provider) {
            let what = format!("{fault:?}");
            $sandbox.fault(fault.on($provider));
            wrong(&what, $call.await);
        }
    };
}

async fn wawp() {
    let sandbox = sandbox(QueueRule::Never).await;
    let client = waxwing_tests::wawp(&sandbox);
    let instance = client.instance(sandbox.id(Provider::Wawp));
    let body = wawp_voice();
    watch::debug("wawp", &client);
    watch::debug("wawp", &instance);
    watch::debug("wawp", &body);
    watch::debug("wawp", &waxwing_wawp::Auth::access_token("c4nary"));
    with_faults!(sandbox, Provider::Wawp, instance.send_voice(&body));
    let first = waxwing_tests::wawp_v1(&sandbox);
    let instance = first.instance(sandbox.id(Provider::Wawp));
    well("wawp v1", instance.send_voice(&body).await);
    remembered(&sandbox);
}

async fn hypersender() {
    let sandbox = sandbox(QueueRule::Fails).await;
    let client = waxwing_tests::hypersender(&sandbox);
    let instance = client.instance(sandbox.id(Provider::Hypersender));
    let mut body = HypersenderVoice::new(chat(), "https://example.com/note.ogg");
    body.reply_to = Some(quoted());
    watch::debug("hypersender", &client);
    watch::debug("hypersender", &instance);
    watch::debug("hypersender", &body);
    watch::debug("hypersender", &waxwing_hypersender::Auth::bearer("c4nary"));
    with_faults!(sandbox, Provider::Hypersender, instance.send_voice(&body));
    let ticket = instance.send_voice(&body).await.expect("a ticket");
    let uuid = &ticket.queued_request_uuid;
    well("a look-up", instance.get_queued_request(uuid.clone()).await);
    // What became of a request is its record, and no answer to the credentials; only numbers are masked there.
    let echo = format!("no {CHAT} for {PHONE}");
    let record = json!({
        "uuid": uuid.as_ref(),
        "request": {"chatId": CHAT},
        "response_status": 422,
        "response_body": {"message": echo, "errors": {"messages": [echo]}},
    });
    let refused = format!("no {} for {PHONE}", token(Provider::Hypersender));
    for fault in [
        Fault::answer(200, "application/json", record.to_string()),
        Fault::answer(
            401,
            "application/json",
            json!({"message": refused}).to_string(),
        ),
    ] {
        sandbox.fault(fault.operation("get_queued_request"));
        let error = wait(&instance, uuid, Duration::from_secs(60)).await;
        watch::error("a wait", &error);
    }
    watch::error(
        "a wait",
        &wait(&instance, uuid, Duration::from_secs(60)).await,
    );
    watch::error("a wait", &wait(&instance, uuid, Duration::ZERO).await);
    remembered(&sandbox);
}

async fn wait(
    instance: &waxwing_hypersender::Instance,
    ticket: &waxwing_hypersender::shared::QueuedRequestUuid,
    deadline: Duration,
) -> waxwing_hypersender::WaitError {
    let pace = waxwing_hypersender::Pace {
        first: Duration::ZERO,
        ..Default::default()
    };
    let result = instance.wait_at(ticket, deadline, pace).await;
    result.expect_err("refused, or too late")
}

async fn infobip() {
    let sandbox = sandbox(QueueRule::Never).await;
    let client = waxwing_tests::infobip(&sandbox);
    let audio = InfobipAudio::new("https://example.com/note.ogg");
    let mut body = AudioMessage::new("15557654321", phone(), audio);
    body.callback_data = Some("callback".to_owned());
    watch::debug("infobip", &client);
    watch::debug("infobip", &body);
    watch::debug("infobip", &waxwing_infobip::Auth::api_key("c4nary"));
    with_faults!(sandbox, Provider::Infobip, client.send_audio_message(&body));
    remembered(&sandbox);
}

async fn meta() {
    let sandbox = sandbox(QueueRule::Never).await;
    let client = waxwing_tests::meta(&sandbox);
    let phone = client.phone(sandbox.id(Provider::Meta));
    let note = AudioContent::from_id("1013859600285441").with_voice(true);
    let body = SendMessageRequest::to(PHONE, note);
    watch::debug("meta", &client);
    watch::debug("meta", &phone);
    watch::debug("meta", &body);
    watch::debug("meta", &waxwing_meta::Auth::bearer("c4nary"));
    with_faults!(sandbox, Provider::Meta, phone.send_message(&body));
    let file = client.download("1013859600285441").await.expect("found");
    watch::debug("meta", &file);
    remembered(&sandbox);
}

/// What the sandbox shows of what arrived: without credentials, and in `Debug` without whom it was for.
fn remembered(sandbox: &Sandbox) {
    let received = sandbox.received();
    assert!(!received.is_empty(), "nothing arrived");
    watch::debug("the sandbox", sandbox);
    watch::debug("what arrived", &received);
    let json = serde_json::to_string(&received).expect("JSON");
    assert!(!json.contains("c4nary"), "{json}");
}

/// Credentials in each place where a provider takes them, from a client that knows nothing of waxwing.
pub async fn what_the_sandbox_remembers() {
    let sandbox = sandbox(QueueRule::Never).await;
    let http = reqwest::Client::new();
    let wawp = token(Provider::Wawp);
    let instance = sandbox.id(Provider::Wawp).to_owned();
    let note = json!({
        "chatId": CHAT,
        "file[url]": "https://example.com/note.ogg",
        "file[filename]": "note.ogg",
        "file[mimetype]": "audio/ogg",
        "convert": false,
    });
    let mut whole = note.clone();
    whole["access_token"] = wawp.clone().into();
    whole["instance_id"] = instance.clone().into();
    let url = format!("{}/v2/send/voice", sandbox.base_url(Provider::Wawp));
    let pairs = [("access_token", &wawp), ("instance_id", &instance)];
    let in_header = url::Url::parse_with_params(&url, &pairs[1..]).expect("a URL");
    let in_query = url::Url::parse_with_params(&url, pairs).expect("a URL");
    let audio = json!({
        "from": "15550002222",
        "to": "15557654321",
        "content": {"mediaUrl": "https://example.com/note.ogg"},
    });
    let infobip = format!(
        "{}/whatsapp/1/message/audio",
        sandbox.base_url(Provider::Infobip)
    );
    let text = json!({
        "messaging_product": "whatsapp",
        "to": PHONE,
        "type": "text",
        "text": {"body": "hello"},
    });
    let id = sandbox.id(Provider::Meta);
    let meta = format!("{}/{id}/messages", sandbox.base_url(Provider::Meta));
    let pair = [("access_token", token(Provider::Meta))];
    let meta_query = url::Url::parse_with_params(&meta, pair).expect("a URL");
    let key = token(Provider::Infobip);
    for request in [
        http.post(&url).json(&whole),
        http.post(in_query).json(&note),
        http.post(in_header)
            .header("access-token", &wawp)
            .json(&note),
        http.post(&infobip)
            .basic_auth("user", Some(&key))
            .json(&audio),
        http.post(&infobip)
            .header("authorization", format!("App {key}"))
            .json(&audio),
        http.post(&infobip)
            .header("authorization", format!("IBSSO {key}"))
            .json(&audio),
        http.post(&infobip).bearer_auth(&key).json(&audio),
        http.post(meta_query).json(&text),
        http.post(&meta)
            .bearer_auth(token(Provider::Meta))
            .json(&text),
    ] {
        let answer = request.send().await.expect("answered");
        assert_eq!(answer.status(), 200);
    }
    assert_eq!(sandbox.received().len(), 9);
    remembered(&sandbox);
    let page = format!("{}/_sandbox/received", sandbox.base_url(Provider::Wawp));
    let page = http.get(page).send().await.expect("answered");
    let page = page.text().await.expect("JSON");
    assert!(
        page.contains("send_voice") && !page.contains("c4nary"),
        "{page}"
    );
}
