//! Whom an answer goes to: a number without its plus sign gets the country code of the business in front, so that it
//! is never sent so when it comes from an event or a model.

use waxwing_meta::messages::{MessageContent, SendMessageRequest, TextContent};
use waxwing_meta::runtime::{ErrorKind, Outcome};
use waxwing_meta::shared::WaId;
use waxwing_meta::{Auth, Client, webhook_events};
use waxwing_sandbox::{Provider, Sandbox};
use waxwing_types::{E164, Jid, Lenient, Recipient};

fn content() -> MessageContent {
    TextContent::new("Hello").into()
}

fn written(request: &SendMessageRequest) -> String {
    let json = serde_json::to_value(request).unwrap();
    json["to"].as_str().unwrap().to_owned()
}

#[test]
fn the_sender_of_a_message_and_each_model_gets_its_plus_sign() {
    let message = r#"{"from": "15550001111", "id": "wamid.A", "timestamp": "1767225600", "type": "text", "text": {"body": "Hi"}}"#;
    let message: webhook_events::IncomingMessage = serde_json::from_str(message).unwrap();
    let from = message.from;
    let jid: Jid = "15550001111:13@s.whatsapp.net".parse().unwrap();
    let phone: E164 = "+15550001111".parse().unwrap();
    let odd: Lenient<E164> = serde_json::from_str("15550001111").unwrap();
    for request in [
        SendMessageRequest::to(&from, content()),
        SendMessageRequest::to(from, content()),
        SendMessageRequest::to(WaId::from("15550001111"), content()),
        SendMessageRequest::to(&phone, content()),
        SendMessageRequest::to(Recipient::from(phone.clone()), content()),
        SendMessageRequest::to(Some(Lenient::from(phone)), content()),
        SendMessageRequest::to(&jid, content()),
        SendMessageRequest::to(Recipient::from(jid.clone()), content()),
        SendMessageRequest::to(Lenient::from(jid), content()),
        SendMessageRequest::to(odd, content()),
    ] {
        assert_eq!(written(&request), "+15550001111");
    }
    // A text goes as it was written.
    for text in ["+1 555-000-1111", "15550001111"] {
        assert_eq!(written(&SendMessageRequest::to(text, content())), text);
    }
}

#[tokio::test]
async fn a_message_to_nobody_is_not_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    let client = builder.auth(Auth::bearer(sandbox.token(Provider::Meta)));
    let client: Client = client.build().unwrap();
    let nobody = SendMessageRequest::to(None::<WaId>, content());
    let phone = client.phone(sandbox.id(Provider::Meta));
    let error = phone.send_message(&nobody).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Invalid, Outcome::NotSent)
    );
    assert!(error.to_string().contains("to"), "{error}");
    assert!(sandbox.received().is_empty());
}
