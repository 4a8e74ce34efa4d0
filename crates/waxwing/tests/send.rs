//! One message through all four providers, and what they cannot do.

use std::collections::BTreeMap;
use std::time::Duration;
use waxwing::{
    Action, Error, Feature, FilePart, Gateway, Jid, MediaSource, MediaType, Message, Outcome,
    Provider, Recipient, State, VoiceNote, from_lookup, hypersender, meta,
};
use waxwing_sandbox::{Fault, QueueRule, Sandbox};

const NOTE: &[u8] = include_bytes!("../../../tests/assets/hello.ogg");

fn variables(sandbox: &Sandbox) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (provider, id, token) in [
        (Provider::Wawp, "INSTANCE_ID", "ACCESS_TOKEN"),
        (Provider::Hypersender, "INSTANCE", "TOKEN"),
        (Provider::Infobip, "SENDER", "API_KEY"),
        (Provider::Meta, "PHONE_NUMBER_ID", "TOKEN"),
    ] {
        let prefix = format!("WAXWING_{}", provider.as_str().to_uppercase());
        all.insert(format!("{prefix}_{id}"), sandbox.id(provider).to_owned());
        all.insert(
            format!("{prefix}_{token}"),
            sandbox.token(provider).to_owned(),
        );
        all.insert(format!("{prefix}_BASE_URL"), sandbox.base_url(provider));
    }
    all
}

fn gateway(sandbox: &Sandbox, provider: Provider) -> Box<dyn Gateway> {
    let variables = variables(sandbox);
    from_lookup(provider, |name| variables.get(name).cloned()).unwrap()
}

fn upload() -> FilePart {
    FilePart::bytes(NOTE)
        .file_name("hello.ogg")
        .media_type("audio/ogg; codecs=opus")
}

fn recipient(text: &str) -> Recipient {
    text.parse().unwrap()
}

#[tokio::test]
async fn a_voice_note_arrives_intact_through_each_provider() {
    let sandbox = Sandbox::start().await.unwrap();
    for provider in Provider::ALL {
        let gateway = gateway(&sandbox, provider);
        let source = match gateway.capabilities().has(Feature::MediaUpload) {
            true => MediaSource::Upload(upload()),
            false => MediaSource::Url(sandbox.serve(NOTE, "audio/ogg", "hello.ogg")),
        };
        let quoted = "false_15550001111@c.us_3EB0ABCDEF0123456789"
            .parse()
            .unwrap();
        let message = Message::voice(source).reply_to(quoted);
        let receipt = gateway
            .send(&recipient("+15550001111"), &message)
            .await
            .unwrap();
        let delivery = receipt.wait(Duration::from_secs(30)).await.unwrap();
        assert_eq!(delivery.provider, provider);
        assert!(delivery.message_id.is_some(), "{provider}");
        let wanted = match provider {
            Provider::Hypersender => (State::Queued, State::Finished),
            _ => (State::Accepted, State::Accepted),
        };
        assert_eq!((receipt.state(), delivery.state), wanted, "{provider}");
        let received = sandbox.received_by(provider);
        let sent = received
            .iter()
            .find(|r| r.kind.as_deref() == Some("voice"))
            .unwrap();
        assert_eq!(sent.media.as_ref().unwrap().bytes, NOTE, "{provider}");
        assert!(
            sent.to.as_deref().unwrap().contains("15550001111"),
            "{provider}"
        );
        assert_eq!(sent.unlisted, [""; 0], "{provider}");
        assert!(
            sent.body.to_string().contains("3EB0ABCDEF0123456789"),
            "{provider}: the quote"
        );
    }
}

#[tokio::test]
async fn what_the_capabilities_deny_is_refused_before_anything_is_sent() {
    // The chats exist: it is the gateways that are judged here.
    let mut builder = Sandbox::builder();
    for chat in ["120363000000000000@g.us", "120363000000000000@newsletter"] {
        for provider in [Provider::Wawp, Provider::Hypersender] {
            builder = builder.id(provider, chat);
        }
    }
    let sandbox = builder.start().await.unwrap();
    let url = sandbox.serve(NOTE, "audio/ogg", "hello.ogg");
    let sources = [
        (Feature::MediaUrl, MediaSource::Url(url)),
        (Feature::MediaUpload, MediaSource::Upload(upload())),
        (
            Feature::MediaId,
            MediaSource::ProviderId("1013859600285441".into()),
        ),
    ];
    let recipients = [
        "+15550001111",
        "US.13491208655302741918",
        "15550001111:3@s.whatsapp.net",
        "100000000000001@lid",
        "120363000000000000@g.us",
        "120363000000000000@newsletter",
        "status@broadcast",
        "1@interop",
    ];
    let (mut sent, mut refused) = (0, 0);
    for provider in Provider::ALL {
        let gateway = gateway(&sandbox, provider);
        let can = gateway.capabilities();
        for to in recipients.map(recipient) {
            for (feature, source) in &sources {
                sandbox.clear();
                let possible = can.has(Feature::of_recipient(&to)) && can.has(*feature);
                let result = gateway.send(&to, &Message::voice(source.clone())).await;
                match result {
                    Ok(_) => sent += 1,
                    Err(Error::Unsupported(error)) => {
                        refused += 1;
                        assert_eq!(error.provider, provider);
                        assert!(
                            !can.has(error.feature),
                            "{provider} {to:?} {feature:?}: {error}"
                        );
                        assert!(sandbox.received().is_empty(), "{error}");
                    }
                    Err(error) => panic!("{provider} {to:?} {feature:?}: {error}"),
                }
                assert_eq!(
                    possible,
                    !sandbox.received().is_empty(),
                    "{provider} {to:?} {feature:?}"
                );
            }
        }
    }
    assert_eq!((sent, refused), (5 + 8 + 3 + 9, 96 - 25));
    let quoted = "false_15550001111@c.us_3EB0ABCDEF0123456789"
        .parse()
        .unwrap();
    let note =
        Message::voice(MediaSource::Url("https://example.com/a.ogg".into())).reply_to(quoted);
    let wawp = gateway(&sandbox, Provider::Wawp);
    let error = wawp.send(&Recipient::Status, &note).await.unwrap_err();
    assert_eq!(error.to_string(), "wawp cannot quote a message in a status");
}

#[tokio::test]
async fn a_queue_that_fails_or_never_ends_says_what_became_of_the_message() {
    let run = |status: u16| {
        let record = format!(r#"{{"uuid": "TICKET", "response_status": {status}}}"#);
        (200, record)
    };
    let rejected = (Outcome::Rejected, Action::FixRequest, false);
    let wait = (Outcome::Rejected, Action::Wait, true);
    let open = (Outcome::Unknown, Action::CheckBeforeRetry, false);
    let accepted = (Outcome::Accepted, Action::CheckBeforeRetry, false);
    for (rule, look_up, verdict, text) in [
        (QueueRule::Fails, None, rejected, "Not on WhatsApp."),
        (QueueRule::Restricted, None, wait, "HTTP 423"),
        (
            QueueRule::Never,
            Some(run(422)),
            rejected,
            "fix the request",
        ),
        (QueueRule::Never, Some(run(429)), wait, "HTTP 429"),
        (
            QueueRule::Never,
            Some(run(500)),
            open,
            "check before sending it again",
        ),
        (
            QueueRule::Never,
            Some(run(302)),
            open,
            "check before sending it again",
        ),
        (
            QueueRule::Never,
            Some(run(0)),
            open,
            "check before sending it again",
        ),
        // A look-up that fails says nothing about the message, which was taken.
        (QueueRule::Never, None, accepted, "do not send it again"),
        (
            QueueRule::Never,
            Some((401, "{}".to_owned())),
            accepted,
            "do not send it again",
        ),
        (
            QueueRule::Never,
            Some((404, "{}".to_owned())),
            accepted,
            "do not send it again",
        ),
        (
            QueueRule::Never,
            Some((502, String::new())),
            accepted,
            "could not be looked up",
        ),
    ] {
        let sandbox = Sandbox::builder().queue(rule).start().await.unwrap();
        let gateway = gateway(&sandbox, Provider::Hypersender);
        let receipt = gateway
            .send(&recipient("+15550001111"), &Message::voice(upload()))
            .await
            .unwrap();
        let ticket = receipt.id().to_owned();
        if let Some((status, body)) = look_up {
            let body = body.replace("TICKET", &ticket);
            let answer = Fault::answer(status, "application/json", body);
            sandbox.fault(answer.operation("get_queued_request"));
        }
        // The one look-up is that of the deadline.
        let error = receipt.wait(Duration::ZERO).await.unwrap_err();
        let found = (error.outcome(), error.action(), error.is_retryable());
        assert_eq!(found, verdict, "{error}");
        assert!(error.to_string().contains(text), "{error}");
        let Error::Wait(error) = error else {
            panic!("{error}");
        };
        assert_eq!(error.ticket().as_str(), ticket);
    }
}

#[tokio::test]
async fn a_success_that_says_a_refusal_is_an_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let note = Message::voice(MediaSource::Url("https://example.com/a.ogg".into()));
    for (provider, body, outcome) in [
        (
            Provider::Infobip,
            r#"{"to": "15550001111", "messageId": "a", "status": {"groupId": 5, "name": "REJECTED_SENDER"}}"#,
            Outcome::Rejected,
        ),
        (Provider::Infobip, "{}", Outcome::Unknown),
        (
            Provider::Wawp,
            r#"{"wawp_upstream_error": "engine is gone"}"#,
            Outcome::Unknown,
        ),
        (Provider::Wawp, "{}", Outcome::Unknown),
        (Provider::Meta, r#"{"messages": []}"#, Outcome::Unknown),
    ] {
        sandbox.fault(Fault::answer(200, "application/json", body).on(provider));
        let result = gateway(&sandbox, provider)
            .send(&recipient("+15550001111"), &note)
            .await;
        assert_eq!(result.unwrap_err().outcome(), outcome, "{provider} {body}");
    }
    let delayed = r#"{"code": "success", "status": "queued", "job_id": "job-0001"}"#;
    sandbox.fault(Fault::answer(200, "application/json", delayed));
    let receipt = gateway(&sandbox, Provider::Wawp)
        .send(&recipient("+15550001111"), &note)
        .await
        .unwrap();
    assert_eq!((receipt.state(), receipt.id()), (State::Queued, "job-0001"));
    let error = receipt.wait(Duration::from_secs(1)).await.unwrap_err();
    assert!(matches!(error, Error::Unsupported(e) if e.feature == Feature::LookUp));
}

#[test]
fn the_environment_is_named_when_it_is_wrong() {
    let set = |name: &'static str, value: &'static str| {
        move |asked: &str| {
            let fixed = [
                ("WAXWING_META_TOKEN", "token"),
                ("WAXWING_META_PHONE_NUMBER_ID", "1"),
                ("WAXWING_WAWP_INSTANCE_ID", "1"),
            ];
            let own = (asked == name).then(|| value.to_owned());
            own.or_else(|| {
                fixed
                    .iter()
                    .find(|(n, _)| *n == asked)
                    .map(|(_, v)| (*v).to_owned())
            })
        }
    };
    for (provider, name, value, expected) in [
        (
            Provider::Meta,
            "WAXWING_META_TOKEN",
            " ",
            "WAXWING_META_TOKEN: not set",
        ),
        (
            Provider::Meta,
            "WAXWING_META_API_VERSION",
            "25",
            "WAXWING_META_API_VERSION: must look like v25.0",
        ),
        (
            Provider::Meta,
            "WAXWING_META_BASE_URL",
            "nonsense",
            "WAXWING_META_BASE_URL: has no scheme; write https:// in front of it",
        ),
        (
            Provider::Meta,
            "WAXWING_META_BASE_URL",
            "graph.facebook.com:443/v25.0",
            "WAXWING_META_BASE_URL: has no scheme; write https:// in front of it",
        ),
        (
            Provider::Meta,
            "WAXWING_META_BASE_URL",
            "http://example.com",
            "WAXWING_META_BASE_URL: ",
        ),
        (Provider::Wawp, "", "", "WAXWING_WAWP_ACCESS_TOKEN: not set"),
        (
            Provider::Hypersender,
            "",
            "",
            "WAXWING_HYPERSENDER_TOKEN: not set",
        ),
        (
            Provider::Infobip,
            "",
            "",
            "WAXWING_INFOBIP_API_KEY: not set",
        ),
    ] {
        let error = from_lookup(provider, set(name, value)).unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
}

#[test]
fn a_token_stands_alone_in_its_variable() {
    for (provider, name) in [
        (Provider::Wawp, "WAXWING_WAWP_ACCESS_TOKEN"),
        (Provider::Hypersender, "WAXWING_HYPERSENDER_TOKEN"),
        (Provider::Infobip, "WAXWING_INFOBIP_API_KEY"),
        (Provider::Meta, "WAXWING_META_TOKEN"),
    ] {
        for (value, scheme) in [
            ("Bearer s3cret", "Bearer"),
            (" bearer\ts3cret\n", "Bearer"),
            ("App s3cret", "App"),
            ("APP  s3cret", "App"),
            ("Bearer ", "Bearer"),
        ] {
            let error = from_lookup(provider, |asked| match asked {
                _ if asked == name => Some(value.to_owned()),
                _ if asked.ends_with("_BASE_URL") || asked.ends_with("_VERSION") => None,
                _ => Some("1".to_owned()),
            });
            let error = error.unwrap_err();
            let text = error.to_string();
            let expected = format!("{name}: begins with `{scheme} `; write the token alone");
            assert!(text.starts_with(&expected), "{text}");
            assert!(!format!("{text} {error:?}").contains("s3cret"), "{error:?}");
        }
    }
}

#[tokio::test]
async fn whitespace_around_a_variable_is_left_out() {
    let sandbox = Sandbox::start().await.unwrap();
    let variables = variables(&sandbox);
    for provider in Provider::ALL {
        let gateway = from_lookup(provider, |name| {
            let value = variables.get(name)?;
            Some(format!("\t {value} \r\n"))
        });
        let url = sandbox.serve(NOTE, "audio/ogg", "hello.ogg");
        let message = Message::voice(MediaSource::Url(url));
        let to = recipient("+15550001111");
        gateway.unwrap().send(&to, &message).await.unwrap();
        assert_eq!(
            sandbox.received_by(provider).last().unwrap().status / 100,
            2
        );
    }
}

/// As `waxwing-voice` makes them.
fn voice_note() -> VoiceNote {
    VoiceNote::from_bytes(NOTE, MediaType::ogg_opus()).with_duration(Duration::from_millis(3300))
}

/// Whether the last recording to arrive is the note, under its name and type.
fn assert_arrived(sandbox: &Sandbox, provider: Provider) {
    let received = sandbox.received_by(provider);
    let media = received.iter().rev().find_map(|r| r.media.as_ref());
    let media = media.unwrap_or_else(|| panic!("{provider}: {received:?}"));
    assert_eq!(media.bytes, NOTE, "{provider}");
    assert_eq!(media.file_name.as_deref(), Some("voice.ogg"), "{provider}");
    // Meta is told its type without the codec where the facade uploads.
    let media_type = media.media_type.as_deref().unwrap_or_default();
    let plain = media_type.split(';').next();
    assert_eq!(plain, Some("audio/ogg"), "{provider}: {media_type}");
}

#[tokio::test]
async fn a_voice_note_object_is_uploaded_with_its_name_and_type() {
    let sandbox = Sandbox::start().await.unwrap();
    let to = recipient("+15550001111");
    for provider in [Provider::Meta, Provider::Hypersender] {
        let gateway = gateway(&sandbox, provider);
        let message = Message::voice(voice_note());
        gateway.send(&to, &message).await.unwrap();
        assert_arrived(&sandbox, provider);
    }
}

#[tokio::test]
async fn the_clients_own_uploads_take_a_voice_note_object() {
    let sandbox = Sandbox::start().await.unwrap();
    let provider = Provider::Hypersender;
    let client = hypersender::Client::builder()
        .auth(hypersender::Auth::bearer(sandbox.token(provider)))
        .base_url(sandbox.base_url(provider))
        .build()
        .unwrap();
    let body =
        hypersender::messages::SendVoiceUpload::new("15550001111@c.us".parse::<Jid>().unwrap());
    let instance = client.instance(sandbox.id(provider));
    instance
        .send_voice_upload(&body, voice_note().into())
        .await
        .unwrap();
    assert_arrived(&sandbox, provider);

    let provider = Provider::Meta;
    let client = meta::Client::builder()
        .auth(meta::Auth::bearer(sandbox.token(provider)))
        .base_url(sandbox.base_url(provider))
        .build()
        .unwrap();
    let phone = client.phone(sandbox.id(provider));
    let body = meta::media::UploadMedia::new(MediaType::ogg_opus());
    let stored = phone
        .upload_media(&body, voice_note().into())
        .await
        .unwrap();
    let note = meta::messages::AudioContent::from_id(stored.id.clone()).with_voice(true);
    phone
        .send_message(&meta::messages::SendMessageRequest::to(
            "+15550001111",
            note,
        ))
        .await
        .unwrap();
    assert_arrived(&sandbox, provider);
}

#[tokio::test]
async fn a_message_whose_upload_failed_was_not_sent() {
    let html = || Fault::answer(200, "text/html", "<html>OK</html>");
    let server = r#"{"error":{"message":"x","code":131016}}"#;
    let token = r#"{"error":{"message":"x","code":190}}"#;
    for (fault, action, retryable) in [
        (html(), Action::GiveUp, false),
        (
            Fault::answer(200, "application/json", "{}"),
            Action::GiveUp,
            false,
        ),
        (Fault::lost_answer(), Action::Wait, true),
        (
            Fault::answer(500, "application/json", server),
            Action::Wait,
            true,
        ),
        (
            Fault::answer(401, "application/json", token),
            Action::RenewToken,
            false,
        ),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.fault(fault.clone().operation("upload_media").times(9));
        let gateway = gateway(&sandbox, Provider::Meta);
        let message = Message::voice(MediaSource::Upload(upload()));
        let error = gateway.send(&recipient("+15550001111"), &message).await;
        let error = error.expect_err("the upload failed");
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
        assert_eq!(error.action(), action, "{error}");
        assert_eq!(error.is_retryable(), retryable, "{error}");
        let text = error.to_string();
        assert!(text.contains("upload_media: "), "{text}");
        assert!(text.contains("; the message was not sent; "), "{text}");
        let received = sandbox.received_by(Provider::Meta);
        assert!(
            received.iter().all(|r| r.operation == "upload_media"),
            "{text}"
        );
    }
}
