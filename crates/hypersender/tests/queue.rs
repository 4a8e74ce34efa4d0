//! Tickets, from the send to the typed answer or the typed error.

use serde_json::{Value, json};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::JoinSet;
use waxwing_hypersender::chats::{ReadChat, ReadChatQuery, SendSeen, Typing};
use waxwing_hypersender::messages::{
    ForwardMessage, Poll, ReactToMessage, SendLocation, SendPoll, SendText,
};
use waxwing_hypersender::queued_requests::QueuedRequest;
use waxwing_hypersender::runtime::{Action, Error, Outcome, Response};
use waxwing_hypersender::shared::{QueuedRequestAccepted, QueuedRequestUuid};
use waxwing_hypersender::types::{Jid, MessageId, QueueState};
use waxwing_hypersender::{
    Auth, Client, Instance, Pace, QueuedRequestErrorKind, QueuedResult, WaitError,
};
use waxwing_sandbox::{Fault, Provider, QueueRule, Sandbox};

const MINUTE: Duration = Duration::from_secs(60);
/// For tests that wait for real.
const FAST: Pace = Pace {
    first: Duration::from_millis(5),
    factor: 1.5,
    cap: Duration::from_millis(50),
    spread: 0.5,
};

async fn sandbox(rule: QueueRule) -> Sandbox {
    Sandbox::builder().queue(rule).start().await.unwrap()
}

fn instance(sandbox: &Sandbox) -> Instance {
    let auth = Auth::bearer(sandbox.token(Provider::Hypersender));
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Hypersender));
    let client = builder.auth(auth).build().unwrap();
    client.instance(sandbox.id(Provider::Hypersender))
}

fn to() -> Jid {
    "15550001111@c.us".parse().unwrap()
}

fn message() -> MessageId {
    "false_15550001111@c.us_3EB0ABCDEF0123456789"
        .parse()
        .unwrap()
}

type Ticket = Result<Response<QueuedRequestAccepted>, Error>;

fn uuid(ticket: Ticket) -> QueuedRequestUuid {
    ticket.unwrap().into_inner().queued_request_uuid
}

fn record(status: Value, body: Value) -> QueuedRequest {
    let record = json!({"uuid": "a0816120", "response_status": status, "response_body": body});
    let text = record.to_string();
    waxwing_json::from_slice(text.as_bytes()).unwrap()
}

#[tokio::test]
async fn each_operation_has_its_typed_answer() {
    let sandbox = sandbox(QueueRule::Lookups(0)).await;
    let instance = instance(&sandbox);
    let poll = Poll::new("Tea or coffee?", ["Tea", "Coffee"].map(str::to_owned));
    let read = ReadChatQuery::default();
    let tickets: [(&str, Ticket); 8] = [
        (
            "Message",
            instance.send_text(&SendText::new(to(), "Hello")).await,
        ),
        (
            "Message",
            instance
                .send_location(&SendLocation::new(to(), 52.5, 13.4))
                .await,
        ),
        (
            "Message",
            instance
                .react_to_message(&ReactToMessage::new(message(), "👍"))
                .await,
        ),
        (
            "Whatsapp",
            instance.send_poll(&SendPoll::new(to(), poll)).await,
        ),
        (
            "Whatsapp",
            instance
                .forward_message(&ForwardMessage::new(to(), message()))
                .await,
        ),
        (
            "Read",
            instance.read_chat(&ReadChat::new(to()), &read).await,
        ),
        ("Typing", instance.start_typing(&Typing::new(to())).await),
        (
            "Nothing",
            instance.send_seen(&SendSeen::new(to(), message())).await,
        ),
    ];
    for (expected, ticket) in tickets {
        let record = instance.wait_at(&uuid(ticket), MINUTE, FAST).await.unwrap();
        let shown = format!("{:?}", record.result().unwrap());
        assert!(shown.starts_with(expected), "{expected}: {shown}");
    }
    let sent = instance.send_text(&SendText::new(to(), "Hello")).await;
    let record = instance.wait_at(&uuid(sent), MINUTE, FAST).await.unwrap();
    let Some(QueuedResult::Message(sent)) = record.result() else {
        panic!("{record:?}");
    };
    let text = sent.message.unwrap().extended_text_message.unwrap().text;
    assert_eq!(text.as_deref(), Some("Hello"));
    let whole = record.whole_message_id().unwrap();
    assert_eq!(whole.chat(), Some(to()));
    assert_eq!(whole.key(), record.message_id().unwrap().as_str());
}

#[test]
fn answers_come_in_odd_forms() {
    let key = json!({"key": {"fromMe": "true,", "id": "3EB0"}, "messageTimestamp": "1741395597,"});
    for (status, body, state, result) in [
        (Value::Null, Value::Null, QueueState::Pending, None),
        (
            json!("201"),
            json!({"message_id": "3EB0"}),
            QueueState::Finished,
            Some("Short"),
        ),
        (json!(200), json!([]), QueueState::Finished, Some("Nothing")),
        (json!(200), json!({}), QueueState::Finished, Some("Nothing")),
        (
            json!(200),
            json!("null"),
            QueueState::Finished,
            Some("Nothing"),
        ),
        (
            json!(204),
            Value::Null,
            QueueState::Finished,
            Some("Nothing"),
        ),
        (
            json!(200),
            json!("<html>"),
            QueueState::Finished,
            Some("Other"),
        ),
        (json!(200), json!([1]), QueueState::Finished, Some("Other")),
        (
            json!(200),
            json!({"result": "true"}),
            QueueState::Finished,
            Some("Typing"),
        ),
        (json!(200), key, QueueState::Finished, Some("Message")),
        (json!(100_000), json!({}), QueueState::Failed, None),
        (json!(-1), json!({}), QueueState::Failed, None),
    ] {
        let record = record(status.clone(), body.clone());
        assert_eq!(record.state(), state, "{status} {body}");
        let found = record.result().map(|result| format!("{result:?}"));
        assert_eq!(found.is_some(), result.is_some(), "{status} {body}");
        let fits = found.zip(result).is_none_or(|(f, r)| f.starts_with(r));
        assert!(fits, "{status} {body} {:?}", record.result());
    }
}

#[test]
fn a_refusal_says_what_it_is_for() {
    let not_there = json!({
        "message": "The given data was invalid.",
        "errors": {"messages": ["Not on WhatsApp."], "jid": "15550001111@s.whatsapp.net", "exists": false},
    });
    let field =
        json!({"message": "Invalid.", "errors": {"chatId": ["The chat id field is required."]}});
    let said = |text: &str| json!({"message": text});
    for (status, body, kind, text) in [
        (
            422,
            not_there,
            QueuedRequestErrorKind::NotOnWhatsapp,
            "Not on WhatsApp.",
        ),
        (
            422,
            field,
            QueuedRequestErrorKind::Invalid,
            "chatId: The chat id field is required.",
        ),
        (
            423,
            said("Restricted for 2 hours."),
            QueuedRequestErrorKind::Restricted,
            "2 hours",
        ),
        (
            404,
            said("Instance not found."),
            QueuedRequestErrorKind::NotFound,
            "Instance not found.",
        ),
        (
            401,
            said("Unauthenticated."),
            QueuedRequestErrorKind::Token,
            "use the token",
        ),
        (
            429,
            json!([]),
            QueuedRequestErrorKind::Throttled,
            "HTTP 429; send fewer",
        ),
        (
            500,
            json!("<html><body>Oops</body></html>"),
            QueuedRequestErrorKind::Server,
            "Oops",
        ),
        (502, Value::Null, QueuedRequestErrorKind::Server, "HTTP 502"),
        (302, json!({}), QueuedRequestErrorKind::Other, "HTTP 302"),
        (
            422,
            json!({"errors": "broken"}),
            QueuedRequestErrorKind::Invalid,
            "fix the request",
        ),
    ] {
        let record = record(json!(status), body);
        let error = record.error().unwrap();
        assert_eq!((error.kind(), error.status()), (kind, status));
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(text), "{shown}");
        assert!(!shown.contains("15550001111"), "{shown}");
        assert!(record.result().is_none() && record.message_id().is_none());
    }
    assert!(record(json!(200), json!({})).error().is_none());
    assert!(record(Value::Null, Value::Null).error().is_none());
}

#[test]
fn a_refusal_says_whether_it_was_done_all_the_same() {
    let rejected = (Outcome::Rejected, Action::FixRequest, false);
    let token = (Outcome::Rejected, Action::RenewToken, false);
    let wait = (Outcome::Rejected, Action::Wait, true);
    let open = (Outcome::Unknown, Action::CheckBeforeRetry, false);
    for (status, verdict) in [
        (400, rejected),
        (401, token),
        (403, token),
        (404, rejected),
        (407, rejected),
        (408, open),
        (409, rejected),
        (422, rejected),
        (423, wait),
        (429, wait),
        (499, rejected),
        (500, open),
        (502, open),
        (503, open),
        (599, open),
        (-1, open),
        (0, open),
        (100, open),
        (199, open),
        (300, open),
        (302, open),
        (399, open),
        (600, open),
        (100_000, open),
    ] {
        // A body that names an error does not make one of a fault of the server.
        for body in [Value::Null, json!({"errors": {"exists": false}})] {
            let error = record(json!(status), body).error().unwrap();
            let found = (error.outcome(), error.action(), error.is_retryable());
            assert_eq!(found, verdict, "{error}");
            let text = "check before sending it again";
            assert_eq!(error.to_string().contains(text), verdict == open, "{error}");
            let error = WaitError::Failed(Box::new(error));
            let found = (error.outcome(), error.action(), error.is_retryable());
            assert_eq!(found, verdict, "{error}");
            assert_eq!(error.ticket().as_str(), "a0816120");
        }
    }
}

/// Over a real connection, with a clock that goes on when all wait.
#[tokio::test(start_paused = true)]
async fn a_provider_that_hangs_once_is_asked_again() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let ticket = QueuedRequestUuid::from("a0816120");
    let server = tokio::spawn(async move {
        let held = listener.accept().await.unwrap();
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        assert!(socket.read(&mut request).await.unwrap() > 0);
        let body = r#"{"uuid": "a0816120", "response_status": 201}"#;
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json";
        let answer = format!("{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        socket.write_all(answer.as_bytes()).await.unwrap();
        (held, socket)
    });
    let builder = Client::builder().base_url(origin);
    let client = builder.auth(Auth::bearer("token")).build().unwrap();
    let found = client.instance("1").wait(&ticket, MINUTE).await.unwrap();
    assert_eq!(found.state(), QueueState::Finished);
    server.await.unwrap();
}

#[tokio::test]
async fn a_wait_ends_with_the_refusal() {
    for (rule, to, kind) in [
        (
            QueueRule::Fails,
            "15550001111@c.us",
            QueuedRequestErrorKind::NotOnWhatsapp,
        ),
        (
            QueueRule::Restricted,
            "15550001111@c.us",
            QueuedRequestErrorKind::Restricted,
        ),
        (
            QueueRule::Lookups(1),
            "15550000000@c.us",
            QueuedRequestErrorKind::NotOnWhatsapp,
        ),
        (
            QueueRule::Lookups(1),
            "120363999999999999@g.us",
            QueuedRequestErrorKind::NotFound,
        ),
    ] {
        let sandbox = sandbox(rule).await;
        let instance = instance(&sandbox);
        let text = SendText::new(to.parse::<Jid>().unwrap(), "Hello");
        let ticket = uuid(instance.send_text(&text).await);
        let error = instance.wait_at(&ticket, MINUTE, FAST).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Rejected);
        let WaitError::Failed(error) = error else {
            panic!("{error}");
        };
        assert_eq!(error.kind(), kind, "{error}");
    }
}

#[tokio::test]
async fn the_states_are_told_once_each() {
    for (rule, expected) in [
        (
            QueueRule::Lookups(3),
            vec![QueueState::Pending, QueueState::Finished],
        ),
        (QueueRule::Lookups(0), vec![QueueState::Finished]),
        (QueueRule::Fails, vec![QueueState::Failed]),
    ] {
        let sandbox = sandbox(rule).await;
        let instance = instance(&sandbox);
        let ticket = uuid(instance.send_text(&SendText::new(to(), "Hello")).await);
        let mut states = instance.states(&ticket, MINUTE, FAST);
        let mut seen = Vec::new();
        while let Some(record) = states.next().await {
            seen.push(record.unwrap().state());
        }
        assert_eq!(seen, expected);
        assert!(states.next().await.is_none());
    }
}

#[tokio::test]
async fn a_look_up_that_may_pass_is_made_again() {
    let page = "<html>Bad gateway</html>";
    for fault in [
        Fault::throttled(Some(0)),
        Fault::throttled(None),
        Fault::answer(503, "text/html", page),
        Fault::answer(502, "text/html", page),
        Fault::answer(500, "application/json", r#"{"message": "Server Error"}"#),
        Fault::lost_answer(),
    ] {
        let sandbox = sandbox(QueueRule::Lookups(1)).await;
        let instance = instance(&sandbox);
        let ticket = uuid(instance.send_text(&SendText::new(to(), "Hello")).await);
        let name = format!("{fault:?}");
        sandbox.fault(fault.operation("get_queued_request").times(3));
        let found = instance.wait_at(&ticket, MINUTE, FAST).await;
        assert!(found.is_ok(), "{name}: {found:?}");
    }
}

#[tokio::test]
async fn a_ticket_that_does_not_exist_is_an_error_at_once() {
    let sandbox = sandbox(QueueRule::Lookups(1)).await;
    let instance = instance(&sandbox);
    let ticket = QueuedRequestUuid::from("00000000-0000-4000-8000-000000000000");
    let error = instance.wait_at(&ticket, MINUTE, FAST).await.unwrap_err();
    assert_eq!(
        (error.outcome(), error.ticket()),
        (Outcome::Accepted, &ticket)
    );
    let WaitError::LookUp { error, .. } = error else {
        panic!("{error}");
    };
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.message(), Some("Queued request not found."));
    assert_eq!(sandbox.received_by(Provider::Hypersender).len(), 1);
}

/// Over real connections, on two cores; how few look-ups a thousand need is shown with paused time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn none_of_many_waits_is_lost() {
    const MANY: usize = 200;
    let sandbox = sandbox(QueueRule::Lookups(1)).await;
    let instance = instance(&sandbox);
    let mut waits = JoinSet::new();
    for _ in 0..MANY {
        let ticket = uuid(instance.send_text(&SendText::new(to(), "Hello")).await);
        let instance = instance.clone();
        waits.spawn(async move { instance.wait_at(&ticket, MINUTE, FAST).await });
    }
    let found = waits.join_all().await;
    let ids = found.into_iter().map(|record| record.unwrap().message_id());
    let mut ids: Vec<String> = ids.map(|id| id.unwrap().to_string()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), MANY);
    let looks = sandbox.received_by(Provider::Hypersender).len() - MANY;
    assert_eq!(looks, 2 * MANY);
}
