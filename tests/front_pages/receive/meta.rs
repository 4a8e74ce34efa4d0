use waxwing_meta::webhook::{Bytes, Recent, Refusal, Verifier, http::Request};
use waxwing_meta::webhooks::IncomingContent;

pub fn received_texts(
    hook: &Verifier,
    seen: &Recent,
    request: &Request<Bytes>,
) -> Result<Vec<String>, Refusal> {
    let mut texts = Vec::new();
    let events = hook.verify(request)?; // on a refusal answer its status()
    for event in events {
        if !seen.is_new(event.dedup_key()) {
            continue; // it came again
        }
        let content = event.message().map(|message| &message.content);
        if let Some(IncomingContent::Text(text)) = content {
            texts.extend(text.body.clone());
        } // event.payload() has statuses, calls and more, and Unknown with everything in it
    }
    Ok(texts)
}
