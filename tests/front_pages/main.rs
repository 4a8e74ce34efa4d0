//! The code of the front pages: each piece is run against the sandbox, and stands in the READMEs as it is run.

mod answer;
mod claims;
mod facade;
mod hypersender;
mod infobip;
mod infobip_reply;
mod infobip_template;
mod links;
mod meta;
mod meta_template;
mod packages;
mod quirks;
mod receive;
mod start;
mod wawp;

use std::path::Path;
use waxwing_sandbox::Provider;
use waxwing_tests::{HELLO, sandbox, voice_note};
use waxwing_types::E164;

fn to() -> E164 {
    "+15550001111".parse().expect("a number")
}

#[tokio::test]
async fn each_piece_sends_a_voice_note() {
    let sandbox = sandbox().await;
    wawp::voice_note(waxwing_tests::wawp(&sandbox), &to())
        .await
        .expect("wawp");
    let client = waxwing_tests::hypersender(&sandbox);
    hypersender::voice_note(client, &to(), voice_note())
        .await
        .expect("hypersender");
    infobip::voice_note(waxwing_tests::infobip(&sandbox))
        .await
        .expect("infobip");
    meta::voice_note(waxwing_tests::meta(&sandbox), voice_note())
        .await
        .expect("meta");
    for provider in Provider::ALL {
        let received = sandbox.received_by(provider);
        let note = received.iter().find(|r| r.kind.as_deref() == Some("voice"));
        let note = note.unwrap_or_else(|| panic!("{provider}: {received:?}"));
        assert!(
            note.to
                .as_deref()
                .is_some_and(|to| to.contains("15550001111"))
        );
    }
    // Tests run in their crate's folder; the path in the piece is that of a reader at the root.
    std::env::set_current_dir("..").expect("the root");
    sandbox.clear();
    let phone = waxwing_tests::meta(&sandbox).phone(sandbox.id(Provider::Meta));
    facade::voice_note(&phone, &to().into())
        .await
        .expect("the facade");
    let received = sandbox.received_by(Provider::Meta);
    let media = received
        .last()
        .and_then(|r| r.media.as_ref())
        .expect("a file");
    assert_eq!(media.bytes, HELLO);
}

#[tokio::test]
async fn a_template_is_made_and_sent() {
    let sandbox = sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    meta_template::template(client).await.expect("sent");
    let received = sandbox.received();
    let operations: Vec<_> = received.iter().map(|r| r.operation.as_str()).collect();
    assert_eq!(operations, ["create_template", "send_message"]);
    assert_eq!(received[1].unlisted, [""; 0]);
}

#[tokio::test]
async fn infobips_pieces_send_a_template_and_save_a_reply() {
    let sandbox = sandbox().await;
    let infobip = waxwing_tests::infobip(&sandbox);
    let orders = [("15550001111", "42"), ("15550001112", "43")];
    infobip_template::order_updates(infobip.clone(), &orders)
        .await
        .expect("sent");
    let received = sandbox.received_by(Provider::Infobip);
    let values = "/messages/1/content/templateData/body/placeholders/0";
    let value = received[0].body.pointer(values);
    assert_eq!(value.and_then(|v| v.as_str()), Some("43"));

    let url = sandbox.infobip().received_file(HELLO, "audio/ogg");
    let content = serde_json::json!({"type": "VOICE", "url": url});
    let event = sandbox.infobip().inbound("15550001111", content);
    let reply = serde_json::from_value(event["results"][0].clone()).expect("a message");
    let path = std::env::temp_dir().join(format!("waxwing-page-{}.ogg", std::process::id()));
    infobip_reply::save_voice(infobip, &reply, path.clone())
        .await
        .expect("saved");
    assert_eq!(std::fs::read(&path).expect("a file"), HELLO);
    std::fs::remove_file(path).expect("removed");
}

#[test]
fn the_readmes_show_what_is_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect(path);
    let front = read("README.md");
    for (name, own) in [
        ("wawp", "crates/wawp/README.md"),
        ("hypersender", "crates/hypersender/README.md"),
        ("infobip", "crates/infobip/README.md"),
        ("meta", "crates/meta/README.md"),
        ("facade", "crates/waxwing/README.md"),
    ] {
        let block = format!(
            "```rust\n{}```\n",
            read(&format!("tests/front_pages/{name}.rs"))
        );
        for (page, text) in [("README.md", &front), (own, &read(own))] {
            assert!(
                text.contains(&block),
                "{page} does not show tests/front_pages/{name}.rs"
            );
        }
    }
    let code = read("tests/front_pages/meta_template.rs");
    let page = read("crates/meta/README.md");
    assert!(
        page.contains(&format!("```rust\n{code}```\n")),
        "crates/meta/README.md does not show tests/front_pages/meta_template.rs"
    );
    let own = read("crates/infobip/README.md");
    for name in ["infobip_template", "infobip_reply"] {
        let code = read(&format!("tests/front_pages/{name}.rs"));
        assert!(
            own.contains(&format!("```rust\n{code}```\n")),
            "crates/infobip/README.md does not show tests/front_pages/{name}.rs"
        );
    }
    for name in ["wawp", "hypersender", "infobip", "meta"] {
        for kind in ["start", "receive", "answer"] {
            let file = format!("tests/front_pages/{kind}/{name}.rs");
            let page = format!("crates/{name}/README.md");
            let shown = read(&page).contains(&format!("```rust\n{}```\n", read(&file)));
            assert!(shown, "{page} does not show {file}");
        }
    }
}
