//! Errors of the Graph API.

use crate::judging::{Problem, Refusal};
use crate::shared::ids;
use crate::wire::Incoming;
use crate::wire::Reply;
use serde_json::{Value, json};

/// An error as the operations answer it.
pub(super) fn error(status: u16, code: u32, message: &str, details: &str) -> Reply {
    typed(status, code, "OAuthException", message, details)
}

/// The proof of the app secret is wrong or missing.
pub(super) fn not_proved(text: &str) -> Reply {
    typed(400, 100, "GraphMethodException", text, "")
}

fn typed(status: u16, code: u32, kind: &str, message: &str, details: &str) -> Reply {
    let mut error = json!({
        "message": format!("(#{code}) {message}"),
        "type": kind,
        "code": code,
        "fbtrace_id": ids::trace(),
    });
    if !details.is_empty() {
        error["error_data"] = json!({"messaging_product": "whatsapp", "details": details});
    }
    Reply::json(status, &json!({"error": error}))
}

/// An error with the deprecated subcode that management operations still have.
pub(super) fn with_subcode(code: u32, subcode: u32, title: &str, text: &str) -> Reply {
    let error = json!({
        "message": "Invalid parameter",
        "type": "OAuthException",
        "code": code,
        "error_subcode": subcode,
        "is_transient": false,
        "error_user_title": title,
        "error_user_msg": text,
        "fbtrace_id": ids::trace(),
    });
    Reply::json(400, &json!({"error": error}))
}

/// An error as it stands in webhooks.
pub(super) fn in_event(code: u32, title: &str, details: &str) -> Value {
    json!({
        "code": code,
        "title": title,
        "message": title,
        "error_data": {"details": details},
        "href": "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
    })
}

pub(super) fn wrong_value(details: &str) -> Reply {
    error(400, 131_009, "Parameter value is not valid", details)
}

pub(super) fn no_such_object(id: &str) -> Reply {
    let text = format!("Object with ID '{id}' does not exist or cannot be loaded");
    typed(400, 33, "GraphMethodException", &text, "")
}

/// There are codes for what is missing and what is wrong; for a template there is one.
pub(super) fn invalid(operation: &str, problems: &[Problem]) -> Reply {
    let texts: Vec<_> = problems
        .iter()
        .map(|p| format!("{} {}", p.member, p.text))
        .collect();
    let details = texts.join("; ");
    if let Some(refusal) = problems.iter().find_map(|problem| problem.refusal) {
        return refused(refusal, details.trim());
    }
    let is_template = ["create_template", "edit_template"].contains(&operation);
    match problems.first() {
        _ if is_template => error(400, 100, "Invalid parameter", details.trim()),
        Some(first) if first.missing => {
            let text = "Required parameter is missing";
            error(400, 131_008, text, details.trim())
        }
        _ => wrong_value(details.trim()),
    }
}

/// What the rule of the documents says.
fn refused(refusal: Refusal, details: &str) -> Reply {
    let code = u32::try_from(refusal.code).unwrap_or(131_009);
    let text = match code {
        131_008 => "Required parameter is missing",
        131_009 => "Parameter value is not valid",
        132_018 => "Template parameters are not valid",
        _ => "Invalid parameter",
    };
    match refusal
        .subcode
        .and_then(|subcode| u32::try_from(subcode).ok())
    {
        Some(subcode) => with_subcode(code, subcode, text, details),
        None => error(400, code, text, details),
    }
}

pub(super) fn throttled() -> Reply {
    let details = "Message throughput reached, send more slowly.";
    error(400, 130_429, "Rate limit hit", details)
}

pub(super) fn unknown_path(incoming: &Incoming) -> Reply {
    let text = format!("Unknown path components: {}", incoming.path);
    error(400, 2500, &text, "")
}
