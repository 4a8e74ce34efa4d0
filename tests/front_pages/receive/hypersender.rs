use waxwing_hypersender::webhook::{Bytes, Verifier, WebhookError, http::Request};
use waxwing_hypersender::webhook_events::Payload;

pub fn received_text(
    hook: &Verifier,
    request: &Request<Bytes>,
) -> Result<Option<String>, WebhookError> {
    let event = hook.verify(request)?; // on an error, answer its status()
    Ok(match event.payload() {
        Payload::MessageAny(message) if message.from_me == Some(false) => message.body.clone(),
        _ => None, // 7 more, and Unknown with everything in it
    })
}
