//! Calls: only connect starts one, and answers with its id.

use crate::judging::Request;
use crate::shared::ids;
use crate::wire::Reply;
use serde_json::json;

pub(super) fn manage(request: &Request) -> Reply {
    let body = match request.text("action") {
        Some("connect") => {
            let to = request.text("to").or(request.text("recipient"));
            let id = ids::wacid(to.unwrap_or_default());
            json!({"messaging_product": "whatsapp", "calls": [{"id": id}]})
        }
        _ => json!({"messaging_product": "whatsapp", "success": true}),
    };
    Reply::json(200, &body)
}
