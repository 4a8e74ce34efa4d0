//! Refusals, in the shape that the operation has: the classic one, or the newer one.

use crate::judging::Problem;
use crate::wire::Reply;
use serde_json::{Map, Value, json};

/// Whether the operation answers errors in the newer shape.
fn is_newer(operation: &str) -> bool {
    let parts = [
        "flow",
        "business_",
        "conversions",
        "calling_permission",
        "public_key",
    ];
    let named = matches!(operation, "send_events" | "list_account_templates");
    // Messages about flows are sends like the rest.
    named || !operation.ends_with("_message") && parts.iter().any(|part| operation.contains(part))
}

/// A refusal: HTTP status, and a text for a person. The code goes with the status.
pub(super) fn refusal(operation: &str, status: u16, text: &str) -> Reply {
    let code = format!("E{status}");
    coded(operation, status, &code, text)
}

fn coded(operation: &str, status: u16, code: &str, text: &str) -> Reply {
    if is_newer(operation) {
        return Reply::json(status, &newer(code, text, json!([])));
    }
    let id = match status {
        400 => "BAD_REQUEST",
        401 => "UNAUTHORIZED",
        403 => "FORBIDDEN",
        404 => "NOT_FOUND",
        429 => "TOO_MANY_REQUESTS",
        _ => "GENERAL_ERROR",
    };
    let body = json!({"requestError": {"serviceException": {"messageId": id, "text": text}}});
    Reply::json(status, &body)
}

fn newer(code: &str, text: &str, violations: Value) -> Value {
    json!({
        "errorCode": code,
        "description": text,
        "action": "Check the request and the documentation of the operation.",
        "violations": violations,
        "resources": [],
    })
}

/// The refusal of a request that breaks the specification.
pub(super) fn invalid(operation: &str, problems: &[Problem]) -> Reply {
    if is_newer(operation) {
        let violations = problems
            .iter()
            .map(|p| json!({"property": dotted(&p.member), "violation": p.text}));
        let violations = violations.collect();
        return Reply::json(
            400,
            &newer("E400", "Request cannot be processed.", violations),
        );
    }
    let mut members: Map<String, Value> = Map::new();
    for problem in problems {
        let texts = members
            .entry(dotted(&problem.member))
            .or_insert_with(|| json!([]));
        if let Some(texts) = texts.as_array_mut() {
            texts.push(problem.text.clone().into());
        }
    }
    let details =
        json!({"messageId": "BAD_REQUEST", "text": "Bad request", "validationErrors": members});
    Reply::json(400, &json!({"requestError": {"serviceException": details}}))
}

/// A member as the provider names it: `content.contacts[0].birthday`.
fn dotted(member: &str) -> String {
    let mut text = String::new();
    for part in member.split('.') {
        if part.bytes().all(|b| b.is_ascii_digit()) && !part.is_empty() {
            text.push_str(&format!("[{part}]"));
            continue;
        }
        if !text.is_empty() {
            text.push('.');
        }
        text.push_str(part);
    }
    match text.is_empty() {
        true => "request".to_owned(),
        false => text,
    }
}

pub(super) fn unknown_sender(operation: &str) -> Reply {
    let text = "Sender not found";
    match operation.contains("flow") {
        true => coded(operation, 404, "WA-FLOW-SENDER404", text),
        false => refusal(operation, 404, text),
    }
}

pub(super) fn unknown_flow(operation: &str) -> Reply {
    coded(operation, 404, "WA-FLOW-ID404", "The flow does not exist.")
}

/// Some operations answer with a status alone.
pub(super) fn bare(status: u16) -> Reply {
    Reply::bytes(status, "application/json", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_goes_with_the_operation() {
        let problems = [Problem::new("content.contacts.0.birthday", "is too long")];
        let classic = invalid("send_contact_message", &problems).value();
        let errors = &classic["requestError"]["serviceException"]["validationErrors"];
        assert_eq!(errors["content.contacts[0].birthday"][0], "is too long");
        for operation in [
            "send_interactive_flow_message",
            "get_template",
            "get_identity",
        ] {
            let body = refusal(operation, 404, "No").value();
            assert_eq!(
                body["requestError"]["serviceException"]["messageId"],
                "NOT_FOUND"
            );
        }
        for operation in ["send_events", "create_flow", "submit_waba_conversions"] {
            assert_eq!(refusal(operation, 401, "No").value()["errorCode"], "E401");
        }
        let newer = invalid("send_events", &problems).value();
        assert_eq!(
            newer["violations"][0]["property"],
            "content.contacts[0].birthday"
        );
        assert_eq!(
            unknown_sender("list_flows").value()["errorCode"],
            "WA-FLOW-SENDER404"
        );
    }
}
