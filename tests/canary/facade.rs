//! The facade: gateways, messages, receipts and errors of all providers.

use crate::providers::{faults, sandbox, token};
use crate::watch::{self, CHAT, PHONE};
use std::time::Duration;
use waxwing::{FilePart, Gateway, MediaSource, Message, Provider, Receipt, Recipient, from_lookup};
use waxwing_sandbox::{QueueRule, Sandbox};

fn gateway(sandbox: &Sandbox, provider: Provider) -> Box<dyn Gateway> {
    let prefix = format!("WAXWING_{}_", provider.as_str().to_uppercase());
    let gateway = from_lookup(provider, |name| match name.strip_prefix(&prefix)? {
        "BASE_URL" => Some(sandbox.base_url(provider)),
        "TOKEN" | "ACCESS_TOKEN" | "API_KEY" => Some(token(provider)),
        // The sender is a phone number too.
        "SENDER" => Some("15557654321".to_owned()),
        "API_VERSION" => None,
        _ => Some(sandbox.id(provider).to_owned()),
    });
    gateway.expect("a gateway")
}

fn note(provider: Provider) -> Message {
    let quoted = format!("false_{CHAT}_3EB0ABCDEF0123456789");
    let source = match provider {
        Provider::Hypersender | Provider::Meta => {
            MediaSource::Upload(FilePart::bytes(waxwing_tests::HELLO).file_name("note.ogg"))
        }
        _ => MediaSource::Url("https://example.com/note.ogg".to_owned()),
    };
    Message::voice(source).reply_to(quoted.parse().expect("an id"))
}

pub async fn each_gateway() {
    for provider in Provider::ALL {
        let sandbox = sandbox(QueueRule::Fails).await;
        let gateway = gateway(&sandbox, provider);
        let to: Recipient = PHONE.parse().expect("a recipient");
        let message = note(provider);
        let what = provider.as_str();
        watch::debug(what, &gateway);
        watch::debug(what, &to);
        watch::debug(what, &message);
        let receipt = gateway.send(&to, &message).await.expect("taken");
        shown(what, &receipt).await;
        let mut failed = 0;
        for fault in faults(provider) {
            let what = format!("{provider} {fault:?}");
            sandbox.fault(fault.on(provider));
            match gateway.send(&to, &message).await {
                Ok(receipt) => shown(&what, &receipt).await,
                Err(error) => {
                    watch::error(&what, &error);
                    failed += 1;
                }
            }
        }
        assert!(failed > 20, "{provider}: only {failed} faults were errors");
        for to in [CHAT, "120363000000000000@g.us", "1@interop"] {
            let to: Recipient = to.parse().expect("a recipient");
            if let Err(error) = gateway.send(&to, &message).await {
                watch::error(what, &error);
            }
        }
    }
}

async fn shown(what: &str, receipt: &Receipt) {
    watch::debug(what, receipt);
    // Where there is a queue, it refuses.
    match receipt.wait(Duration::from_millis(1)).await {
        Ok(delivery) => watch::debug(what, &delivery),
        Err(error) => watch::error(what, &error),
    }
}

pub fn wrong_settings() {
    for provider in Provider::ALL {
        let error = from_lookup(provider, |name| match name.ends_with("_BASE_URL") {
            true => Some("https://user:c4nary@example.com/?t=c4nary".to_owned()),
            false => (!name.ends_with("API_VERSION")).then(|| "c4nary".to_owned()),
        });
        watch::error(provider.as_str(), &error.expect_err("a wrong base URL"));
    }
    let error = from_lookup(Provider::Meta, |name| {
        (!name.ends_with("_BASE_URL")).then(|| "c4nary".to_owned())
    });
    watch::error("a wrong version", &error.expect_err("no version"));
}
