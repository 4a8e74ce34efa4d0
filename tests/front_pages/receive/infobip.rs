use waxwing_infobip::webhook::{Bytes, Recent, Refusal, Verifier, http::Request};
use waxwing_infobip::webhooks::InboundContent;

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
        let message = event.inbound_message().and_then(|m| m.message.as_ref());
        if let Some(InboundContent::Text(content)) = message {
            texts.extend(content.text.clone());
        } // event.payload() has delivery and seen reports and more, and Unknown with everything in it
    }
    Ok(texts)
}
