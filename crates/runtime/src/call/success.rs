//! What a 2xx says: an error in spite of its status, or a proof that the provider took the call.

use crate::auth::secrets::Secrets;
use crate::call::pointer::{find, is_filled};
use crate::error::detail;
use crate::error::outcome;
use crate::error::{Error, ErrorKind, Outcome};
use crate::provider::{Accept, Operation, Provider};
use http::StatusCode;
use waxwing_json::{Document, Kind, Node};

/// Rows 10 and 11 of the table of outcomes: the error of a 2xx that reports one, or that does not prove that the
/// provider took the call.
pub(crate) fn judge(
    provider: &Provider,
    operation: &Operation,
    status: StatusCode,
    bytes: &[u8],
    secrets: &Secrets,
) -> Result<(), Error> {
    let json = parse(bytes);
    let root = json.as_ref().map(Document::root);
    if let Some(root) = root
        && let Some(named) = fault(provider, root)
    {
        return Err(failed(provider, status, named, bytes, secrets));
    }
    if operation.accepts.is_empty() || proof(operation, bytes, root).is_some() {
        return Ok(());
    }
    let what = match (is_blank(bytes), root) {
        (true, _) => "with an empty body".to_owned(),
        (false, None) => "with a body that is not JSON, or was cut".to_owned(),
        (false, Some(_)) => format!("without {}", wanted(operation.accepts)),
    };
    let mut text = format!("HTTP {} {what}", status.as_u16());
    // A page of a gateway, or a reason in words. A text without a blank may be a fresh token.
    let detail = match root.and_then(Node::as_text).map(str::trim) {
        Some(reason) if reason.contains(' ') => detail::redacted(reason, secrets),
        Some(_) => String::new(),
        None => detail::read(provider, bytes, secrets)
            .message
            .unwrap_or_default(),
    };
    if !detail.is_empty() {
        text += &format!(": {detail}");
    }
    text += "; nothing shows that the call was taken";
    let error = Error::new(ErrorKind::Decode, Outcome::Unknown, text);
    Err(error.with_status(status.as_u16(), bytes))
}

/// The id that a 2xx gave to what it took, where its proof is one.
pub(crate) fn accepted_id(operation: &Operation, bytes: &[u8]) -> Option<String> {
    let json = parse(bytes)?;
    match proof(operation, bytes, Some(json.root()))? {
        Proof::Value(value) => value.to_text().ok().map(|text| text.into_owned()),
        Proof::Other => None,
    }
}

/// Whether a body is JSON, whatever it says.
pub(crate) fn is_json(bytes: &[u8]) -> bool {
    parse(bytes).is_some()
}

fn parse(bytes: &[u8]) -> Option<Document<'_>> {
    Document::from_bytes(bytes).ok()
}

fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_whitespace)
}

/// What proves that a call was taken.
enum Proof<'a> {
    /// A value, such as an id.
    Value(Node<'a>),
    /// A word of success, or nothing at all.
    Other,
}

fn proof<'a>(operation: &Operation, bytes: &[u8], root: Option<Node<'a>>) -> Option<Proof<'a>> {
    operation.accepts.iter().find_map(|accept| match accept {
        Accept::Filled(pointer) => find(root?, pointer, &is_filled).map(Proof::Value),
        Accept::OneOf(pointer, values) => {
            let fits = |node: Node<'_>| node.to_text().is_ok_and(|text| values.contains(&&*text));
            find(root?, pointer, &fits).map(|_| Proof::Other)
        }
        Accept::Begins(pointer, beginnings) => {
            let fits = |node: Node<'_>| {
                let text = node.as_text().unwrap_or_default();
                beginnings.iter().any(|start| text.starts_with(start))
            };
            find(root?, pointer, &fits).map(Proof::Value)
        }
        Accept::Empty => {
            let empty = is_blank(bytes) || root.is_some_and(is_nothing);
            empty.then_some(Proof::Other)
        }
    })
}

/// The first way of a proof; the list of all is long for some.
fn wanted(accepts: &[Accept]) -> String {
    let first = match accepts.first() {
        Some(Accept::Filled(pointer) | Accept::Begins(pointer, _)) => format!("`{pointer}`"),
        Some(Accept::OneOf(pointer, values)) => format!("`{pointer}` of {}", values.join(", ")),
        Some(Accept::Empty) | None => "an empty body".to_owned(),
    };
    match accepts.len() {
        1 => first,
        _ => format!("{first} or another proof"),
    }
}

/// The member whose name is the code of an error; `Some(None)` for an error whose code stands where codes stand.
fn fault(provider: &Provider, root: Node<'_>) -> Option<Option<&'static str>> {
    let Some(own) = provider.faults_in_success else {
        return provider
            .error_body
            .code
            .iter()
            .any(|code| find(root, code, &is_filled).is_some())
            .then_some(None);
    };
    let names = ["error", "success", "status", "code", "message"];
    let [error, success, state, code, message] = root.pick(names);
    let named = own.iter().find(|name| says_something(root.get(name)));
    let is = |node: Option<Node<'_>>, words: &[&str]| {
        node.is_some_and(|node| node.to_text().is_ok_and(|text| words.contains(&&*text)))
    };
    let failed = named.is_some()
        || says_something(error)
        || is(success, &["false"])
        || is(state, &["false", "error"])
        || is_fault(code, message);
    failed.then_some(named.copied())
}

/// Neither unset in one of its forms nor a flag that is down.
fn says_something(node: Option<Node<'_>>) -> bool {
    node.is_some_and(|node| match node.kind() {
        Kind::Flag(flag) => flag,
        Kind::Text("false") => false,
        _ => !is_nothing(node),
    })
}

/// Null, a blank text, an empty list or object.
fn is_nothing(node: Node<'_>) -> bool {
    match node.kind() {
        Kind::Null => true,
        Kind::Flag(_) | Kind::Number(_) => false,
        Kind::Text(_) => !is_filled(node),
        Kind::List(items) => items.is_empty(),
        Kind::Object(mut members) => members.next().is_none(),
    }
}

/// A code with a text beside it that is none of success. Codes are words in small letters; a pairing or invite code,
/// which goes by the same name, has capitals or digits.
fn is_fault(code: Option<Node<'_>>, message: Option<Node<'_>>) -> bool {
    let Some(code) = code.and_then(Node::as_text) else {
        return false;
    };
    let word = code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let good = [
        "",
        "success",
        "ok",
        "queued",
        "accepted",
        "pending",
        "scheduled",
    ];
    message.and_then(Node::as_text).is_some() && word && !good.contains(&code)
}

fn failed(
    provider: &Provider,
    status: StatusCode,
    named: Option<&'static str>,
    bytes: &[u8],
    secrets: &Secrets,
) -> Error {
    let mut detail = detail::read(provider, bytes, secrets);
    if let Some(name) = named {
        detail.code = Some(name.to_owned());
    }
    let row = provider.row(
        detail.subcode.as_deref(),
        detail.code.as_deref(),
        status.as_u16(),
    );
    // A refusal of the whole, so no success of the status's row.
    let row = row.filter(|_| detail.code.is_some());
    let verdict = outcome::of_fault_in_success(row);
    Error::api(verdict, status.as_u16(), detail, row, None, bytes)
}

#[cfg(test)]
mod tests;
