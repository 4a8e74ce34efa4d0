use waxwing_meta::webhook::{Bytes, Verifier, WebhookError, http::Request};
use waxwing_meta::webhook_events::IncomingContent;

pub fn received_texts(
    hook: &Verifier,
    request: &Request<Bytes>,
) -> Result<Vec<String>, WebhookError> {
    let mut texts = Vec::new();
    // On an error, answer its status().
    for event in hook.verify(request)? {
        let content = event.message().map(|message| &message.content);
        if let Some(IncomingContent::Text(text)) = content {
            texts.extend(text.body.clone());
        } // event.payload() has statuses, calls and more, and Unknown with everything in it
    }
    Ok(texts)
}
