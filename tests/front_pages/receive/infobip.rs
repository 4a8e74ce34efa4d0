use waxwing_infobip::webhook::{Bytes, Verifier, WebhookError, http::Request};
use waxwing_infobip::webhook_events::InboundContent;

pub fn received_texts(
    hook: &Verifier,
    request: &Request<Bytes>,
) -> Result<Vec<String>, WebhookError> {
    let mut texts = Vec::new();
    // On an error, answer its status().
    for event in hook.verify(request)? {
        let message = event.inbound_message().and_then(|m| m.message.as_ref());
        if let Some(InboundContent::Text(content)) = message {
            texts.extend(content.text.clone());
        } // event.payload() has delivery and seen reports and more, and Unknown with everything in it
    }
    Ok(texts)
}
