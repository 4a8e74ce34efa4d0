//! A message that came in is answered in one call each: reply, quote, reaction, read mark, typing, its file.

use serde_json::{Value, json};
use waxwing_sandbox::{Provider, Received, Sandbox};
use waxwing_tests::HELLO;
use waxwing_webhook::Bytes;
use waxwing_webhook::http::Request;

const USER: &str = "15550001111";
const CHAT: &str = "15550001111@c.us";
const GROUP: &str = "120363000000000000@g.us";
const ID: &str = "false_15550001111@c.us_3EB0ABCDEF0123456789";

/// Path and body of each request so far.
fn sent(sandbox: &Sandbox, provider: Provider) -> Vec<(String, Value)> {
    let all = sandbox.received_by(provider).into_iter();
    let all = all.inspect(|one: &Received| assert!(one.status < 300, "{one:?}"));
    all.map(|one| (one.operation, one.body)).collect()
}

fn posted(body: &Value) -> Request<Bytes> {
    Request::new(Bytes::from(body.to_string()))
}

mod meta {
    use super::*;
    use waxwing_meta::messages::TextContent;
    use waxwing_meta::webhook::{Event, Verifier, signature};

    fn event(message: &Value) -> Event {
        let body = json!({"object": "whatsapp_business_account", "entry": [{"id": "102290129340398", "changes": [
            {"field": "messages", "value": {"messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "15550783881", "phone_number_id": "106540352242922"},
            "messages": [message]}}]}]});
        let mut request = posted(&body);
        let signed = signature().sign("app secret", &request).expect("signed");
        let signed = signed.parse().expect("a header");
        request.headers_mut().insert("x-hub-signature-256", signed);
        let verifier = Verifier::new("app secret").expect("a secret");
        let events = verifier.verify(&request).expect("verified");
        events.into_iter().next().expect("an event")
    }

    fn message(more: Value) -> Value {
        let mut message = json!({"id": "wamid.HBgLMTU1NTAwMDExMTE", "timestamp": "1790000000"});
        let members = message.as_object_mut().expect("an object");
        members.extend(more.as_object().expect("an object").clone());
        message
    }

    #[tokio::test]
    async fn a_message_of_meta_is_answered() {
        let sandbox = waxwing_tests::sandbox().await;
        let meta = waxwing_tests::meta(&sandbox);
        let wamid = sandbox.meta().receive_text(USER, "Are you open?");
        let text =
            json!({"from": USER, "id": wamid, "type": "text", "text": {"body": "Are you open?"}});
        let received = event(&message(text)).received(&meta).expect("a message");
        received.reply("Yes").await.expect("sent");
        received.quote(TextContent::new("Yes")).await.expect("sent");
        received.react("👍").await.expect("sent");
        received.unreact().await.expect("sent");
        received.mark_read().await.expect("read");
        received.typing().await.expect("typing");
        assert!(received.media().is_none());
        let sent = sent(&sandbox, Provider::Meta);
        let of = |index: usize, pointer: &str| sent[index].1.pointer(pointer).cloned();
        let text = |text: &str| Some(Value::from(text));
        for index in 0..4 {
            // A number is written with its plus sign.
            assert_eq!(of(index, "/to"), text("+15550001111"));
        }
        assert_eq!(of(0, "/text/body"), text("Yes"));
        assert_eq!(of(0, "/context"), None);
        assert_eq!(of(1, "/context/message_id"), text(&wamid));
        assert_eq!(of(2, "/reaction/message_id"), text(&wamid));
        assert_eq!(of(2, "/reaction/emoji"), text("👍"));
        assert_eq!(of(3, "/reaction/emoji"), text(""));
        assert_eq!(of(4, "/status"), text("read"));
        assert_eq!(of(4, "/message_id"), text(&wamid));
        assert_eq!(of(4, "/typing_indicator"), None);
        assert_eq!(of(5, "/typing_indicator/type"), text("text"));
    }

    #[tokio::test]
    async fn its_file_is_fetched_by_its_id() {
        let sandbox = waxwing_tests::sandbox().await;
        let meta = waxwing_tests::meta(&sandbox);
        let audio = json!({"from": USER, "type": "audio", "audio": {"id": "1013859600285441",
            "mime_type": "audio/ogg; codecs=opus", "voice": true}});
        let received = event(&message(audio)).received(&meta).expect("a message");
        let file = received.media().expect("a file").await.expect("found");
        assert!(file.bytes().await.expect("whole").starts_with(b"OggS"));
    }

    #[tokio::test]
    async fn an_answer_goes_where_the_message_came_from() {
        let meta =
            waxwing_meta::Client::new(waxwing_meta::Auth::bearer("token")).expect("a client");
        let text = json!({"type": "text", "text": {"body": "Hi"}});
        let written = |more: Value| {
            let mut text = text.clone();
            text.as_object_mut()
                .expect("an object")
                .extend(more.as_object().expect("one").clone());
            let received = event(&message(text)).received(&meta).expect("a message");
            serde_json::to_value(received.request("Hello")).expect("JSON")
        };
        let group = written(json!({"from": USER, "group_id": "Y2FwaV9ncm91cDo"}));
        assert_eq!(
            (&group["to"], &group["recipient_type"]),
            (&json!("Y2FwaV9ncm91cDo"), &json!("group"))
        );
        let hidden = written(json!({"from_user_id": "US.13491208655302741918"}));
        assert_eq!(
            (&hidden["recipient"], &hidden["to"]),
            (&json!("US.13491208655302741918"), &Value::Null)
        );
        let nobody = event(&message(text.clone()));
        assert!(nobody.received(&meta).is_none(), "nobody to answer");
    }
}

mod wawp {
    use super::*;
    use waxwing_wawp::webhook::{Event, Verifier, signature};

    fn event(name: &str, instance: &str, payload: &Value) -> Event {
        let body =
            json!({"id": "evt_1", "event": name, "instance_id": instance, "payload": payload});
        let mut request = posted(&body);
        let signed = signature().sign("secret", &request).expect("signed");
        let signed = signed.parse().expect("a header");
        request.headers_mut().insert("x-wawp-signature", signed);
        let verifier = Verifier::new("secret").expect("a secret");
        verifier.verify(&request).expect("verified")
    }

    #[tokio::test]
    async fn a_message_of_wawp_is_answered() {
        let sandbox = waxwing_tests::sandbox().await;
        let wawp = waxwing_tests::wawp(&sandbox);
        let instance = sandbox.id(Provider::Wawp);
        let address = sandbox.serve(HELLO, "audio/ogg", "hello.ogg");
        let payload = json!({"id": ID, "from": CHAT, "to": null, "fromMe": false, "hasMedia": true, "body": null,
            "media": {"url": address, "mimetype": "audio/ogg"}});
        let received = event("message", instance, &payload)
            .received(&wawp)
            .expect("a message");
        received.reply("Yes").await.expect("sent");
        received.quote("Yes").await.expect("sent");
        received.react("👍").await.expect("sent");
        received.unreact().await.expect("sent");
        received.mark_read().await.expect("read");
        received.typing().await.expect("typing");
        received.stop_typing().await.expect("ended");
        let file = received.media().expect("a file").await.expect("found");
        assert_eq!(file.bytes().await.expect("whole"), HELLO);
        let sent = sent(&sandbox, Provider::Wawp);
        let expected = [
            ("send_text", json!({"chatId": CHAT, "message": "Yes"})),
            (
                "send_text",
                json!({"chatId": CHAT, "message": "Yes", "reply_to": ID}),
            ),
            (
                "send_reaction",
                json!({"chatId": CHAT, "messageId": ID, "reaction": "👍"}),
            ),
            (
                "send_reaction",
                json!({"chatId": CHAT, "messageId": ID, "reaction": ""}),
            ),
            (
                "mark_messages_seen",
                json!({"chatId": CHAT, "messageIds": [ID]}),
            ),
            ("start_typing", json!({"chatId": CHAT})),
            ("stop_typing", json!({"chatId": CHAT})),
        ];
        for (index, (operation, body)) in expected.into_iter().enumerate() {
            assert_eq!((sent[index].0.as_str(), &sent[index].1), (operation, &body));
        }
    }

    #[test]
    fn a_bot_does_not_answer_itself() {
        let wawp =
            waxwing_wawp::Client::new(waxwing_wawp::Auth::access_token("token")).expect("a client");
        let received = |name: &str, from_me: bool, participant: Option<&str>| {
            let payload =
                json!({"id": ID, "from": GROUP, "fromMe": from_me, "participant": participant});
            event(name, "1", &payload).received(&wawp)
        };
        assert!(received("message.any", true, None).is_none());
        assert!(received("message.ack", false, None).is_none());
        let group = received("message.any", false, Some(CHAT)).expect("a message");
        assert_eq!(group.chat().to_string(), GROUP);
    }
}

mod hypersender {
    use super::*;
    use waxwing_hypersender::webhook::{Event, Verifier};

    fn event(instance: &str, payload: &Value) -> Event {
        let body = json!({"event": "message.any", "data": {"id": "1", "instanceId": instance, "payload": payload}});
        let mut request = posted(&body);
        let secret = "secret".parse().expect("a header");
        request.headers_mut().insert("authorization", secret);
        let verifier = Verifier::new("secret").expect("a secret");
        verifier.verify(&request).expect("verified")
    }

    #[tokio::test]
    async fn a_message_of_hypersender_is_answered() {
        let sandbox = waxwing_tests::sandbox().await;
        let hypersender = waxwing_tests::hypersender(&sandbox);
        let instance = sandbox.id(Provider::Hypersender);
        let address = sandbox.serve(HELLO, "audio/ogg", "hello.ogg");
        let payload = json!({"id": ID, "from": GROUP, "participant": CHAT, "fromMe": false, "hasMedia": true,
            "media": {"url": address, "mimetype": "audio/ogg"}});
        let received = event(instance, &payload)
            .received(&hypersender)
            .expect("a message");
        received.reply("Yes").await.expect("queued");
        received.quote("Yes").await.expect("queued");
        received.react("👍").await.expect("queued");
        received.unreact().await.expect("queued");
        received.mark_read().await.expect("queued");
        received.typing().await.expect("queued");
        received.stop_typing().await.expect("queued");
        let file = received.media().expect("a file").await.expect("found");
        assert_eq!(file.bytes().await.expect("whole"), HELLO);
        let sent = sent(&sandbox, Provider::Hypersender);
        let expected = [
            ("send_text_safe", json!({"chatId": GROUP, "text": "Yes"})),
            (
                "send_text_safe",
                json!({"chatId": GROUP, "text": "Yes", "reply_to": ID}),
            ),
            (
                "react_to_message",
                json!({"messageId": ID, "reaction": "👍", "chatId": GROUP}),
            ),
            (
                "react_to_message",
                json!({"messageId": ID, "reaction": "", "chatId": GROUP}),
            ),
            (
                "send_seen",
                json!({"chatId": GROUP, "messageId": ID, "participant": CHAT}),
            ),
            ("start_typing", json!({"chatId": GROUP})),
            ("stop_typing", json!({"chatId": GROUP})),
        ];
        for (index, (operation, body)) in expected.into_iter().enumerate() {
            assert_eq!((sent[index].0.as_str(), &sent[index].1), (operation, &body));
        }
        let own = json!({"id": ID, "from": CHAT, "fromMe": true});
        assert!(event(instance, &own).received(&hypersender).is_none());
    }
}

mod infobip {
    use super::*;
    use waxwing_infobip::webhook::Verifier;

    #[tokio::test]
    async fn a_message_of_infobip_is_answered() {
        let sandbox = waxwing_tests::sandbox().await;
        let infobip = waxwing_tests::infobip(&sandbox);
        let sender = sandbox.id(Provider::Infobip);
        let address = sandbox.infobip().received_file(HELLO, "audio/ogg");
        let body = sandbox
            .infobip()
            .inbound(USER, json!({"type": "VOICE", "url": address}));
        let mut request = posted(&body);
        let basic = "Basic dXNlcjpwYXNzd29yZA==".parse().expect("a header");
        request.headers_mut().insert("authorization", basic);
        let verifier = Verifier::basic("user", "password").expect("a secret");
        let events = verifier.verify(&request).expect("verified");
        let received = events[0].received(&infobip).expect("a message");
        received.reply("Yes").await.expect("sent");
        received.quote("Yes").await.expect("sent");
        received.mark_read().await.expect("read");
        received.typing().await.expect("typing");
        let file = received.media().expect("a file").await.expect("found");
        assert_eq!(file.bytes().await.expect("whole"), HELLO);
        let sent = sent(&sandbox, Provider::Infobip);
        let (reply, quote, typing) = (&sent[0].1, &sent[1].1, &sent[3].1);
        assert_eq!(
            (&reply["from"], &reply["to"]),
            (&json!(sender), &json!(USER))
        );
        assert_eq!(reply["content"]["text"], "Yes");
        assert_eq!(quote["context"]["replyToMessageId"], received.id().as_str());
        assert_eq!(sent[2].0, "mark_message_as_read");
        assert_eq!(typing["events"][0]["destinations"][0]["to"], USER);
        assert_eq!(typing["events"][0]["content"]["type"], "TYPING_INDICATOR");
    }
}
