//! The methods of the generated client.

use serde_json::Value;
use waxwing_dialect::{Accepts, Answer, Body, BodyEncoding, Paging, Parameter, Place, Source, V1};

/// One method of the generated client: an operation with one of its bodies.
#[derive(Clone)]
pub struct Operation {
    pub id: String,
    pub tag: String,
    pub method: String,
    /// Path without its fragment.
    pub path: String,
    pub summary: String,
    pub description: String,
    pub sources: Vec<String>,
    /// Scope handle and the parameter that it holds.
    pub scope: Option<Parameter>,
    pub path_parameters: Vec<Parameter>,
    pub query: Vec<Parameter>,
    pub headers: Vec<Parameter>,
    pub body: Option<Body>,
    pub answer: Answer,
    pub answer_examples: Vec<Value>,
    pub paging: Option<Paging>,
    /// `security: []`.
    pub anonymous: bool,
    /// Another host than the provider's other operations have.
    pub server: Option<String>,
    pub idempotent: bool,
    /// Set when the whole URL is the argument of that name.
    pub absolute: Option<String>,
    /// Method and path in the provider's first generation.
    pub v1: Option<V1>,
    pub deprecated: bool,
    /// What in a 2xx proves that the provider took it.
    pub accepts: Accepts,
}

impl Operation {
    /// The methods of an operation.
    ///
    /// Spec pass *multipart twins*: progenitor takes one media type an operation, and no forms.
    pub(super) fn of(operation: waxwing_dialect::Operation) -> Vec<Operation> {
        let several = operation.bodies.len() > 1;
        let bodies = operation.bodies.clone();
        let plain = Self::without_body(operation);
        if bodies.is_empty() {
            return vec![plain];
        }
        let methods = bodies.into_iter().map(|body| {
            let mut method = plain.clone();
            if several
                && body.encoding != BodyEncoding::Json
                && let Some(twin) = &body.twin
            {
                method.id.clone_from(&twin.id);
                method.summary.clone_from(&twin.summary);
                method.v1 = None;
            }
            method.body = Some(body);
            method
        });
        methods.collect()
    }

    fn without_body(operation: waxwing_dialect::Operation) -> Operation {
        let in_place = |place: Place| {
            let all = operation.parameters.iter();
            let here = all.filter(|p| p.place == place && p.scope.is_none());
            here.cloned().collect()
        };
        let (scopes, success) = (operation.parameters.iter(), operation.success);
        let examples = success.examples.into_iter().map(|example| example.value);
        Operation {
            scope: scopes.clone().find(|p| p.scope.is_some()).cloned(),
            path_parameters: in_place(Place::Path),
            query: in_place(Place::Query),
            headers: scopes
                .filter(|p| p.place == Place::Header)
                .cloned()
                .collect(),
            id: operation.id,
            tag: operation.tag,
            method: operation.method,
            path: operation.template.path,
            summary: operation.summary,
            description: operation.description,
            sources: operation.sources.iter().map(aged).collect(),
            body: None,
            answer: success.answer,
            answer_examples: examples.collect(),
            paging: operation.paging,
            anonymous: operation.anonymous,
            server: operation.server,
            idempotent: operation.idempotent,
            absolute: operation.absolute,
            v1: operation.v1,
            deprecated: operation.deprecated,
            accepts: operation.accepts,
        }
    }
}

/// A source with the month of its last change, where that is known and its title does not say it.
fn aged(Source { source, updated }: &Source) -> String {
    match updated {
        Some(month) if !source.contains(month) => format!("{source} (as of {month})"),
        _ => source.clone(),
    }
}
