//! The first messages: a text and an image.

mod hypersender;
mod infobip;
mod meta;
mod wawp;

use serde_json::Value;
use waxwing_sandbox::Provider;

#[tokio::test]
async fn each_piece_sends_a_text_and_an_image() {
    let sandbox = waxwing_tests::sandbox().await;
    let meta = waxwing_tests::meta(&sandbox);
    meta::text_and_image(meta).await.expect("meta");
    let wawp = waxwing_tests::wawp(&sandbox);
    wawp::text_and_image(wawp).await.expect("wawp");
    let hypersender = waxwing_tests::hypersender(&sandbox);
    let sent = hypersender::text_and_image(hypersender).await;
    sent.expect("hypersender");
    let infobip = waxwing_tests::infobip(&sandbox);
    infobip::text_and_image(infobip).await.expect("infobip");
    for provider in Provider::ALL {
        let received = sandbox.received_by(provider);
        let kinds: Vec<_> = received.iter().map(|r| r.kind.as_deref()).collect();
        assert_eq!(kinds, [Some("text"), Some("image")], "{provider}");
        let bodies: Vec<&Value> = received.iter().map(|r| &r.body).collect();
        assert!(
            bodies[0].to_string().contains("Good morning!"),
            "{bodies:?}"
        );
        assert!(bodies[1].to_string().contains("Today"), "{bodies:?}");
    }
}
