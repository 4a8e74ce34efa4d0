use waxwing_hypersender::webhook::{Bytes, Recent, Refusal, Verifier, http::Request};
use waxwing_hypersender::webhooks::Payload;

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
        Payload::MessageAny(message) if message.from_me == Some(false) => message.body.clone(),
        _ => None, // 7 more, and Unknown with everything in it
    })
}
