//! The sandbox's own pages, below `/_sandbox/` on each port: what arrived, files to serve, faults.

use crate::exchange::Incoming;
use crate::fault::Fault;
use crate::harmless;
use crate::reply::Reply;
use crate::state::State;
use serde_json::json;

/// Answers a request for one of them.
///
/// - `DELETE /_sandbox/received` forgets what arrived; the list itself comes from `listing`.
/// - `PUT /_sandbox/files/{name}`: serves the body, with its Content-Type; answers the address.
/// - `GET /_sandbox/files/{number}/{name}`: a file that is served.
/// - `POST /_sandbox/faults`: a fault, as `{"kind": "throttled", "provider": "meta", "retry_after": 3}`.
pub(crate) fn answer(state: &State, incoming: &Incoming) -> Reply {
    let rest: Vec<&str> = incoming
        .segments
        .iter()
        .skip(1)
        .map(String::as_str)
        .collect();
    match (incoming.method.as_str(), rest.as_slice()) {
        ("DELETE", ["received"]) => {
            state.memory().kept.clear();
            Reply::bytes(204, "text/plain", "")
        }
        ("PUT", ["files", name]) => {
            let kind = incoming
                .header("content-type")
                .unwrap_or("application/octet-stream");
            let url = state.serve(incoming.body.clone(), kind, name);
            Reply::json(201, &json!({"url": url}))
        }
        ("GET" | "HEAD", ["files", number, _]) => {
            let memory = state.memory();
            let file = number.parse().ok().and_then(|n: u64| memory.files.get(&n));
            file.map_or_else(missing, harmless::file)
        }
        ("POST", ["faults"]) => match fault(&incoming.body) {
            Ok(fault) => {
                state.memory().faults.push(fault);
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
