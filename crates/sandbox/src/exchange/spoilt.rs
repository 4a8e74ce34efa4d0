//! Answers that a fault spoils.

use crate::providers::Imitation;
use crate::shared::fault::Kind;
use crate::wire::Reply;
use bytes::Bytes;
use std::time::Duration;

/// Marks an answer that a fault has spoilt.
const FAULTY: &str = "x-sandbox-fault";

/// Whether a fault has spoilt the answer.
pub(super) fn is_spoilt(reply: &Reply) -> bool {
    reply.headers.iter().any(|(name, _)| name == FAULTY)
}

/// Acts, unless a fault says otherwise.
pub(super) async fn answer(
    imitation: &dyn Imitation,
    operation: &str,
    fault: Option<Kind>,
    acting: impl Future<Output = Reply>,
) -> Reply {
    let Some(fault) = fault else {
        return acting.await;
    };
    let spoilt = |body: Bytes, reply: Reply| Reply { body, ..reply }.with_header(FAULTY, "body");
    match fault {
        Kind::Answer {
            status,
            media_type,
            headers,
            body,
        } => {
            let media_type = media_type.as_deref().unwrap_or("application/json");
            let mut reply = Reply::bytes(status, media_type, body).with_header(FAULTY, "answer");
            reply.headers.extend(headers);
            reply
        }
        Kind::Throttled { retry_after } => {
            let reply = imitation.throttled(operation);
            match retry_after {
                Some(seconds) => reply.with_header("retry-after", seconds),
                None => reply,
            }
        }
        Kind::EmptyBody => spoilt(Bytes::new(), acting.await),
        Kind::CutBody => {
            let reply = acting.await;
            spoilt(reply.body.slice(..reply.body.len() / 2), reply)
        }
        Kind::LostAnswer => Reply {
            reset: true,
            ..acting.await
        },
        Kind::Delay { milliseconds } => {
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            acting.await
        }
    }
}
