//! Refusals, in the forms that the generations have.

use crate::judging::Problem;
use crate::wire::Reply;
use serde_json::json;

/// A refusal; the first generation and most codes have WordPress's form, which `data` belongs to.
pub(super) fn error(status: u16, code: &str, message: &str, v1: bool) -> Reply {
    let mut body = json!({"code": code, "message": message});
    if v1 {
        body["data"] = json!({"status": status});
    }
    Reply::json(status, &body)
}

pub(super) fn invalid(problems: &[Problem], v1: bool) -> Reply {
    let Some(first) = problems.first() else {
        return error(400, "missing_param", "Bad request", v1);
    };
    let texts: Vec<String> = problems
        .iter()
        .map(|p| format!("{} {}", p.member, p.text))
        .collect();
    let text = texts.join("; ");
    match (first.missing, v1) {
        (true, _) => error(400, "missing_param", &text, v1),
        (false, true) => error(400, "invalid_param", &text, true),
        (false, false) => Reply::json(
            400,
            &json!({"status": 400, "message": text, "error": "Bad Request"}),
        ),
    }
}

/// A refusal in the members of the published error type.
pub(super) fn plain(status: u16, message: &str) -> Reply {
    let name = match status {
        404 => "Not Found",
        409 => "Conflict",
        422 => "Unprocessable Entity",
        _ => "Bad Request",
    };
    Reply::json(
        status,
        &json!({"status": status, "message": message, "error": name}),
    )
}
