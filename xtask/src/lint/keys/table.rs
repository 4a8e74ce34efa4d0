//! The table of the extension keys: the places of each, and its values.

use crate::lint::documents::{is_line, is_pointer, is_snake, members};
use Place::{
    Branch, Common, Component, Event, Item, Member, Multipart, Operation, Parameter, Scheme,
    Server, Tag,
};
use Shape::{Checked, Flag, Own, Text, Texts, True};
use serde_json::Value;

/// A place for keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The top of common.yaml.
    Common,
    /// The top of a tag file.
    Tag,
    Server,
    Scheme,
    Operation,
    Parameter,
    /// `content.multipart/form-data` of a body.
    Multipart,
    Component,
    Member,
    Item,
    /// A branch of `oneOf` or `anyOf`.
    Branch,
    Event,
    Elsewhere,
}

/// What a value may be.
#[derive(Clone, Copy)]
pub enum Shape {
    True,
    Flag,
    Text,
    Texts,
    Own(fn(&Value) -> bool),
    /// Another file of the lint looks at it.
    Checked,
}

pub struct Key {
    pub name: &'static str,
    pub places: &'static [Place],
    pub shape: Shape,
    /// What is allowed, for the message.
    pub says: &'static str,
}

const fn key(
    name: &'static str,
    places: &'static [Place],
    shape: Shape,
    says: &'static str,
) -> Key {
    Key {
        name,
        places,
        shape,
        says,
    }
}

/// All extension keys.
pub const KEYS: [Key; 33] = [
    key("x-absolute", &[Operation], Text, "the name of an argument"),
    key(
        "x-accepts",
        &[Operation, Component],
        Own(is_accepts),
        "a list of JSON pointers, {at, values: […]}, {at, begins: […]} and empty",
    ),
    key("x-always", &[Component], Texts, "a list of members"),
    key("x-bare", &[Component], Text, "the name of a member"),
    key("x-client", &[Parameter], Text, "the name of a handle"),
    key("x-closed", &[Component], True, "true"),
    key(
        "x-constructor",
        &[Branch],
        Text,
        "the name of a constructor",
    ),
    key("x-enum-varnames", &[Component], Texts, "a list of names"),
    key("x-error-body", &[Common], Checked, ""),
    key("x-errors", &[Common], Checked, ""),
    key("x-faults-in-success", &[Common], Texts, "a list of members"),
    key("x-feature", &[Tag], Text, "the name of a feature"),
    key(
        "x-flatten",
        &[Component],
        Text,
        "the name of the union's field in code",
    ),
    key(
        "x-form-booleans",
        &[Multipart],
        Own(|value| value == "digits"),
        "digits",
    ),
    key("x-from", &[Component], Text, "the name of a member"),
    key("x-generation", &[Server], Text, "the name of a generation"),
    key("x-idempotent", &[Operation], Flag, "true or false"),
    key("x-meant-if", &[Operation], Checked, ""),
    key(
        "x-media-hosts",
        &[Common],
        Own(are_hosts),
        "a list of hosts, without scheme and path",
    ),
    key(
        "x-multipart",
        &[Multipart],
        Own(is_upload),
        "{operationId, summary, description}, of which the first two are needed",
    ),
    key(
        "x-omitted",
        &[Common],
        Own(is_omitted),
        "a list of {operation, reason}",
    ),
    key(
        "x-paging",
        &[Operation],
        Own(is_paging),
        "{items, cursor, parameter, more}, {items, offset, limit} or {items, page, first, pages}",
    ),
    key("x-phone-number", &[Component], Checked, ""),
    key("x-prefix", &[Scheme], Text, "the text before a key"),
    key("x-rules", &[Component], Checked, ""),
    key("x-sensitive", &[Component, Member, Item], Checked, ""),
    key("x-shared", &[Component], True, "true"),
    key("x-source", &[Operation, Event], Checked, ""),
    key(
        "x-tolerates",
        &[Common, Operation, Component, Member, Item, Parameter],
        Own(|value| value.as_array().is_some_and(|forms| !forms.is_empty())),
        "a list of forms",
    ),
    key(
        "x-v1",
        &[Operation],
        Own(is_v1),
        "{method, path}, and body: json where it stays a JSON body",
    ),
    key(
        "x-varname",
        &[Member],
        Text,
        "the name of the member in code",
    ),
    key("x-verbatim", &[Parameter], True, "true"),
    key("x-webhooks", &[Tag], Checked, ""),
];

fn only(value: &Value, needed: &[&str], others: &[&str]) -> bool {
    needed.iter().all(|name| value.get(name).is_some())
        && members(value).all(|(name, _)| needed.contains(&name) || others.contains(&name))
}

fn is_accepts(value: &Value) -> bool {
    let way = |way: &Value| match way {
        Value::String(text) => text == "empty" || is_pointer(way),
        Value::Object(_) => {
            let lists = ["values", "begins"].iter().any(|list| way[list].is_array());
            is_pointer(&way["at"])
                && lists
                && (only(way, &["at", "values"], &[]) || only(way, &["at", "begins"], &[]))
        }
        _ => false,
    };
    value
        .as_array()
        .is_some_and(|ways| !ways.is_empty() && ways.iter().all(way))
}

fn are_hosts(value: &Value) -> bool {
    let is_host = |host: &Value| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-".contains(c);
        host.as_str()
            .is_some_and(|host| host.contains('.') && host.chars().all(plain))
    };
    value
        .as_array()
        .is_some_and(|hosts| hosts.iter().all(is_host))
}

fn is_upload(value: &Value) -> bool {
    only(value, &["operationId", "summary"], &["description"])
        && value["operationId"].as_str().is_some_and(is_snake)
        && is_line(&value["summary"])
}

fn is_omitted(value: &Value) -> bool {
    let entry = |entry: &Value| {
        only(entry, &["operation", "reason"], &[])
            && is_line(&entry["operation"])
            && is_line(&entry["reason"])
    };
    value
        .as_array()
        .is_some_and(|entries| entries.iter().all(entry))
}

fn is_v1(value: &Value) -> bool {
    let method = value["method"].as_str().unwrap_or_default();
    only(value, &["method", "path"], &["body"])
        && ["get", "post", "put", "delete"].contains(&method)
        && value["path"]
            .as_str()
            .is_some_and(|path| path.starts_with('/'))
        && value.get("body").is_none_or(|body| body == "json")
}

fn is_paging(value: &Value) -> bool {
    let kinds: [(&[&str], &[&str]); 3] = [
        (&["items", "cursor", "parameter"], &["more"]),
        (&["items", "offset", "limit"], &[]),
        (&["items", "page", "first", "pages"], &[]),
    ];
    let pointers = ["items", "cursor", "more", "pages"]
        .iter()
        .filter_map(|name| value.get(name));
    kinds
        .iter()
        .any(|(needed, others)| only(value, needed, others))
        && pointers.into_iter().all(is_pointer)
}
