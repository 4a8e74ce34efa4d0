use waxwing_wawp::webhook::{Bytes, Recent, Refusal, Verifier, http::Request};
use waxwing_wawp::webhooks::Payload;

pub fn received_text(
    hook: &Verifier,
    seen: &Recent,
    request: &Request<Bytes>,
) -> Result<Option<String>, Refusal> {
    let event = hook.verify(request)?; // on a refusal answer its status()
    if !seen.is_new(event.dedup_key()) {
        return Ok(None); // it came again
    }
    Ok(match event.payload() {
        Payload::Message(message) => message.body.clone(),
        _ => None, // 26 more, and Unknown with everything in it
    })
}
