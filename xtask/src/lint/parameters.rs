//! Parameters: by reference, with an example, in a place and a form that the clients write.

use super::documents::{Report, Scope, components, items, operations};
use super::operations::parameters;
use serde_json::{Value, json};

/// Where a parameter may stand.
const PLACES: [&str; 3] = ["path", "query", "header"];

/// The handles of each provider.
fn handles(provider: &str) -> &'static [&'static str] {
    match provider {
        "wawp" | "hypersender" => &["instance"],
        "infobip" => &["sender"],
        "meta" => &["phone", "waba", "app", "business"],
        // The torture document has one of its own.
        _ => &[
            "account", "instance", "sender", "phone", "waba", "app", "business",
        ],
    }
}

/// Rules of the parameters of one file.
pub fn check(scope: Scope, report: &mut Report) {
    for (at, _, parameter) in components(scope.json(), "parameters") {
        let place = parameter["in"].as_str().unwrap_or_default();
        if !PLACES.contains(&place) {
            report.at(
                &at.key("in"),
                format!("a parameter is in {}", PLACES.join(", ")),
            );
        }
        if place == "path" && parameter["required"] != true {
            report.at(&at, "a parameter of the path is `required: true`");
        }
        let owners = [parameter, &parameter["content"]["application/json"]];
        let keys = ["example", "examples"];
        if !owners
            .iter()
            .any(|owner| keys.iter().any(|key| owner.get(key).is_some()))
        {
            report.at(&at, "no example");
        }
        if parameter.get("style").is_some_and(|style| *style != "form") {
            report.at(&at.key("style"), "a list is repeated (form, the default), joined by commas (`explode: false`) or JSON (`content`)");
        }
        let inside = &parameter["content"];
        let is_json = inside.as_object().is_some_and(|media| {
            media.len() == 1 && media["application/json"]["schema"].is_object()
        });
        if !inside.is_null() && (!is_json || parameter.get("schema").is_some()) {
            report.at(
                &at.key("content"),
                "`content: {application/json: {schema: …}}` stands in place of schema",
            );
        }
        if inside.is_null() && parameter.get("schema").is_none() {
            report.at(&at, "no schema");
        }
        client(scope, &at, parameter, report);
        if parameter.get("x-verbatim").is_some() && place != "path" {
            report.at(
                &at.key("x-verbatim"),
                "x-verbatim is for a parameter of the path",
            );
        }
    }
    for operation in operations(scope.json()) {
        let at = operation.at.key("parameters");
        let mut scoped = 0;
        for (index, parameter) in items(&operation.json["parameters"]).enumerate() {
            if parameter.get("$ref").is_none() {
                report.at(
                    &at.index(index),
                    "a parameter is a component, listed by $ref",
                );
            }
            scoped += usize::from(scope.resolve(parameter).1.get("x-client").is_some());
        }
        if scoped > 1 {
            report.at(&at, "at most one parameter has x-client");
        }
        named_in_the_path(scope, &operation, report);
    }
}

fn client(scope: Scope, at: &crate::diff::JsonPath, parameter: &Value, report: &mut Report) {
    let handles = handles(scope.provider);
    if let Some(handle) = parameter.get("x-client")
        && !handle
            .as_str()
            .is_some_and(|handle| handles.contains(&handle))
    {
        let text = format!(
            "{handle} is not a handle of {}; there are {}",
            scope.provider,
            handles.join(", ")
        );
        report.at(&at.key("x-client"), text);
    }
}

/// The names in the path are those of its parameters, and the query that the key shows is listed.
fn named_in_the_path(scope: Scope, operation: &super::documents::Operation, report: &mut Report) {
    let listed = parameters(scope, operation.json);
    let (path, rest) = operation.path.split_at(
        operation
            .path
            .find(['?', '#'])
            .unwrap_or(operation.path.len()),
    );
    let shown: Vec<&str> = path
        .split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next())
        .collect();
    for name in &shown {
        if !listed.contains(&("path", name)) {
            report.at(
                &operation.at,
                format!("the path names {{{name}}}, the parameters do not"),
            );
        }
    }
    for (place, name) in &listed {
        if *place == "path" && !shown.contains(name) {
            report.at(
                &operation.at,
                format!("{name} is a parameter of the path, which does not name it"),
            );
        }
    }
    let query = rest.strip_prefix('?').unwrap_or_default();
    for pair in query.split('#').next().unwrap_or_default().split('&') {
        let name = pair.split('=').next().unwrap_or_default();
        if !name.is_empty() && !listed.contains(&("query", name)) {
            report.at(
                &operation.at,
                format!("the path shows the query {name}, the parameters do not"),
            );
        }
    }
    if let Some(argument) = operation.json.get("x-absolute") {
        let named = argument
            .as_str()
            .is_some_and(|name| listed.contains(&("path", name)));
        let mut answers = super::documents::members(&operation.json["responses"]);
        let binary = json!({"type": "string", "format": "binary"});
        let is_binary = answers.any(|(code, answer)| {
            code.starts_with('2')
                && super::documents::members(&answer["content"])
                    .any(|(_, body)| body["schema"] == binary)
        });
        if !named || !is_binary {
            report.at(
                &operation.at.key("x-absolute"),
                "it names a parameter of the path, and the answer is binary",
            );
        }
    }
}
