use waxwing_wawp::webhook::{Bytes, Verifier, WebhookError, http::Request};
use waxwing_wawp::webhook_events::Payload;

pub fn received_text(
    hook: &Verifier,
    request: &Request<Bytes>,
) -> Result<Option<String>, WebhookError> {
    let event = hook.verify(request)?; // on an error, answer its status()
    Ok(match event.payload() {
        Payload::Message(message) => message.body.clone(),
        _ => None, // 30 more, and Unknown with everything in it
    })
}
