//! The sandbox's own pages, below `/_sandbox/` on each port: what arrived, files to serve, faults.

use crate::shared::Shared;
use crate::shared::fault::Fault;
use crate::wire::Incoming;
use crate::wire::Reply;
use crate::wire::harmless;
use serde_json::json;

/// Answers a request for one of them.
///
/// - `DELETE /_sandbox/received` forgets what arrived; the list itself comes from `listing`.
/// - `PUT /_sandbox/files/{name}`: serves the body, with its Content-Type; answers the address.
/// - `GET /_sandbox/files/{number}/{name}`: a file that is served.
/// - `POST /_sandbox/faults`: a fault, as `{"kind": "throttled", "provider": "meta", "retry_after": 3}`.
pub(crate) fn answer(shared: &Shared, incoming: &Incoming) -> Reply {
    let rest: Vec<&str> = incoming
        .segments
        .iter()
        .skip(1)
        .map(String::as_str)
        .collect();
    match (incoming.method.as_str(), rest.as_slice()) {
        ("DELETE", ["received"]) => {
            shared.kept().clear();
            Reply::bytes(204, "text/plain", "")
        }
        ("PUT", ["files", name]) => {
            let kind = incoming
                .header("content-type")
                .unwrap_or("application/octet-stream");
            let url = shared.serve(incoming.body.clone(), kind, name);
            Reply::json(201, &json!({"url": url}))
        }
        ("GET" | "HEAD", ["files", number, _]) => {
            let file = number.parse().ok().and_then(|n| shared.file(n));
            file.as_ref().map_or_else(missing, harmless::file)
        }
        ("POST", ["faults"]) => match fault(&incoming.body) {
            Ok(fault) => {
                shared.add_fault(fault);
                Reply::bytes(204, "text/plain", "")
            }
            Err(message) => Reply::json(400, &json!({"message": message})),
        },
        _ => missing(),
    }
}

fn fault(body: &[u8]) -> Result<Fault, String> {
    let json: serde_json::Value =
        waxwing_json::from_slice(body).map_err(|error| error.to_string())?;
    serde_json::from_value(json).map_err(|error| error.to_string())
}

fn missing() -> Reply {
    let text = "the sandbox has received, files and faults here\n";
    Reply::bytes(404, "text/plain", text)
}
