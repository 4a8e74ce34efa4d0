//! Lists in pages, and the members of a node that are asked for.

use super::MetaImitation;
use super::errors::error;
use crate::judging::Request;
use crate::wire::Reply;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

/// Items of a page when no limit is given.
const LIMIT: usize = 25;

/// The page that the query asks for, and its cursors; `edge` is the list's path behind the version.
pub(super) fn page(
    meta: &MetaImitation,
    request: &Request,
    edge: &str,
    items: Vec<Value>,
) -> Result<(Vec<Value>, Option<Value>), Reply> {
    let number = |name: &str| request.query.get(name).and_then(Value::as_u64);
    let limit = number("limit").map_or(LIMIT, |l| usize::try_from(l).unwrap_or(LIMIT).max(1));
    let place = |name: &str| match request.query.get(name).and_then(Value::as_str) {
        None => Ok(None),
        Some(text) => match read(text) {
            Some(place) if place < items.len() => Ok(Some(place)),
            _ => {
                let details = "The cursor is invalid or has expired; start the list again.";
                Err(error(400, 131_059, "Invalid cursor", details))
            }
        },
    };
    let range = match (place("after")?, place("before")?) {
        (Some(last), _) => last + 1..(last + 1 + limit).min(items.len()),
        (None, Some(first)) => first.saturating_sub(limit)..first,
        (None, None) => 0..limit.min(items.len()),
    };
    if range.is_empty() {
        return Ok((Vec::new(), None));
    }
    let (before, after) = (cursor(range.start), cursor(range.end - 1));
    let mut paging = json!({"cursors": {"before": before, "after": after}});
    let origin = meta.origin();
    let url =
        |side: &str, cursor: &str| format!("{origin}/v25.0/{edge}?limit={limit}&{side}={cursor}");
    if range.end < items.len() {
        paging["next"] = url("after", &after).into();
    }
    if range.start > 0 {
        paging["previous"] = url("before", &before).into();
    }
    let shown = items[range].iter().map(|item| selected(item, request));
    Ok((shown.collect(), Some(paging)))
}

/// A page as the usual answer.
pub(super) fn answer(
    meta: &MetaImitation,
    request: &Request,
    edge: &str,
    items: Vec<Value>,
) -> Reply {
    match page(meta, request, edge, items) {
        Err(reply) => reply,
        Ok((data, paging)) => {
            let mut body = json!({"data": data});
            if let Some(paging) = paging {
                body["paging"] = paging;
            }
            Reply::json(200, &body)
        }
    }
}

/// The members that `fields` names, and the id; all without it.
pub(super) fn selected(item: &Value, request: &Request) -> Value {
    let Some(fields) = request.query.get("fields").and_then(Value::as_str) else {
        return item.clone();
    };
    let mut depth = 0;
    let names: String = fields
        .chars()
        .filter(|c| {
            depth += i32::from(matches!(c, '{' | '(')) - i32::from(matches!(c, '}' | ')'));
            depth == 0 && !matches!(c, '}' | ')')
        })
        .collect();
    let names: Vec<&str> = names
        .split(',')
        .map(|n| n.split('.').next().unwrap_or(n).trim())
        .collect();
    let members = item.as_object().into_iter().flatten();
    let kept = members.filter(|(name, _)| *name == "id" || names.contains(&name.as_str()));
    Value::Object(
        kept.map(|(n, v)| (n.clone(), v.clone()))
            .collect::<Map<_, _>>(),
    )
}

fn cursor(place: usize) -> String {
    URL_SAFE_NO_PAD.encode(format!("at:{place}"))
}

fn read(cursor: &str) -> Option<usize> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    text.strip_prefix("at:")?.parse().ok()
}
