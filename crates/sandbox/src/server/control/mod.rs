//! The sandbox's own pages, below `/_sandbox/` on each port, as `assets/control.json` describes them.

mod act;
mod close_to;
pub(crate) mod faults;
mod rules;
mod users;

use super::Running;
use crate::judging::{BodyKind, Problem, Request, judge, members};
use crate::routing::{NoMatch, candidates};
use crate::spec::{Operation, Spec};
use crate::wire::form::Form;
use crate::wire::{Incoming, Reply};
use serde_json::{Value, json};

/// Answers a request for one of them; the list of what arrived and the stream of events are sent by the server itself.
pub(super) fn answer(running: &Running, incoming: &Incoming) -> Reply {
    let spec = Spec::control();
    let method = match incoming.method.as_str() {
        "HEAD" => "GET",
        method => method,
    };
    let found = candidates(spec, method, &incoming.segments);
    let candidate = match found {
        Ok(mut found) => found.swap_remove(0),
        Err(NoMatch::Path) => {
            return refusal(
                404,
                "there is no such page; /_sandbox/openapi.json lists them",
                &[],
            );
        }
        Err(NoMatch::Method) => {
            let text = format!("{} is not possible here", incoming.method);
            return refusal(405, &text, &[]);
        }
    };
    let operation = candidate.operation;
    let kind = match operation.bytes {
        true => BodyKind::Bytes,
        false => BodyKind::Json,
    };
    let json = match kind == BodyKind::Bytes || incoming.body.is_empty() {
        true => Ok(Value::Null),
        false => waxwing_json::from_slice(&incoming.body),
    };
    let json = match json {
        Ok(json) => json,
        Err(error) => {
            let problem = Problem::new("", &format!("the body is not JSON: {error}"));
            return invalid(&[problem]);
        }
    };
    let form = Form::default();
    let request = judge(spec, &candidate, incoming, &json, &form, kind, &[]);
    let unlisted = unlisted(&request, operation, spec);
    let problems: Vec<Problem> = request.problems.iter().cloned().chain(unlisted).collect();
    match problems.is_empty() {
        true => act::act(running, &request, incoming).unwrap_or_else(|reply| reply),
        false => invalid(&problems),
    }
}

/// The operation that gives a served file.
const SERVED_FILE: &str = "get_file";

/// Members that the document does not list are problems here, as nobody else would see a misspelt one.
fn unlisted(request: &Request, operation: &Operation, spec: &Spec) -> Vec<Problem> {
    let schema = operation.json.as_ref().map(|body| &body.schema);
    let listed = schema.map(|schema| members(&spec.document, schema));
    let listed = listed.unwrap_or_default();
    let problem = |at: &String| {
        if let Some(name) = at.strip_prefix('?') {
            // Clients and providers fetch a file with a query of their own, such as a token.
            if operation.id == SERVED_FILE {
                return None;
            }
            let text = "there is no such parameter of the query";
            return Some(Problem::new(name, text));
        }
        let name = at.trim_start_matches('/').replace('/', ".");
        // Without a sound tag, the members of its variant are not known.
        let is_listed = listed.contains_key(&name);
        let near = close_to::phrase(&name, listed.keys().map(String::as_str));
        let text = format!("there is no such member{near}");
        (!is_listed).then(|| Problem::new(&name, &text))
    };
    request.unlisted.iter().filter_map(problem).collect()
}

/// The refusal of a request that is wrong.
fn invalid(problems: &[Problem]) -> Reply {
    let texts = problems
        .iter()
        .map(|problem| match problem.member.as_str() {
            "" => problem.text.clone(),
            member => format!("{member}: {}", problem.text),
        });
    let text = texts.collect::<Vec<_>>().join("; ");
    refusal(400, &text, problems)
}

/// There is nothing of that name.
fn missing(text: &str) -> Reply {
    refusal(404, text, &[])
}

fn refusal(status: u16, text: &str, problems: &[Problem]) -> Reply {
    let problems = problems
        .iter()
        .map(|problem| json!({"member": problem.member, "problem": problem.text}));
    let problems: Vec<Value> = problems.collect();
    Reply::json(status, &json!({"message": text, "problems": problems}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_document_fit_their_schemas() {
        let spec = Spec::control();
        let operations = waxwing_dialect::operations(&spec.document).unwrap();
        let mut examples = 0;
        for (documented, operation) in operations.iter().zip(&spec.operations) {
            for (name, answer) in &operation.examples {
                let faults = operation.faults_of_answer(answer);
                assert!(faults.is_empty(), "{} {name}: {faults:?}", operation.id);
            }
            for example in documented.bodies.iter().flat_map(|body| &body.examples) {
                let body = operation.json.as_ref().unwrap();
                let faults: Vec<_> = body.validator.get().iter_errors(example).collect();
                assert!(faults.is_empty(), "{}: {faults:?}", operation.id);
                examples += 1;
            }
        }
        assert!(examples > 8, "{examples}");
    }
}
