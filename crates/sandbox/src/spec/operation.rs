//! An operation, with what its requests and answers are validated by.

use super::{Body, LazyValidator, Parameter, segments};
use serde_json::{Map, Value};
use std::sync::Arc;
use waxwing_dialect::tolerates::OfOperation;
use waxwing_dialect::{Answer, BodyEncoding, MeantIf, Paging, ToldBy, refer};

pub(crate) struct Operation {
    pub id: String,
    pub method: String,
    pub segments: Vec<String>,
    pub v1: Option<V1>,
    /// What it takes beside what is documented.
    pub tolerates: OfOperation,
    /// What tells it from its neighbours by the members of its body.
    meant_if: Option<MeantIf>,
    /// The query parameter that tells it from its neighbours.
    pub told_by: Option<ToldBy>,
    pub parameters: Vec<Parameter>,
    /// None when the operation takes no body of that kind.
    pub json: Option<Body>,
    pub form: Option<Body>,
    pub pairs: Option<Body>,
    /// It takes the bytes of a file.
    pub bytes: bool,
    /// It goes without credentials.
    pub anonymous: bool,
    /// Its last path parameter may bring a query of its own.
    pub verbatim: bool,
    /// Status of its success, and the media type of a body that is not JSON.
    pub success: u16,
    pub binary: Option<String>,
    pub(super) answer: Option<LazyValidator>,
    /// Examples of the answer by name.
    pub examples: Map<String, Value>,
    /// How a list goes on.
    pub(super) paging: Option<Paging>,
}

/// Where an operation is in the first generation.
pub(crate) struct V1 {
    pub method: String,
    pub segments: Vec<String>,
}

impl Operation {
    pub(super) fn new(
        document: &Value,
        components: &Arc<Value>,
        documented: waxwing_dialect::Operation,
    ) -> Self {
        let body = |encoding| {
            let body = documented.body(encoding)?;
            Some(Body::new(document, components, &documented.id, body))
        };
        let (json, form, pairs) = (
            body(BodyEncoding::Json),
            body(BodyEncoding::Multipart),
            body(BodyEncoding::Pairs),
        );
        let bytes = documented.body(BodyEncoding::Bytes).is_some();
        let verbatim = documented.parameters.iter().any(|p| p.verbatim);
        let success = documented.success;
        let binary = match success.answer {
            Answer::Bytes => success.media_type,
            Answer::Json(_) | Answer::Nothing => None,
        };
        let examples = success.examples.into_iter();
        let parameters = documented.parameters.into_iter();
        Self {
            json,
            form,
            pairs,
            bytes,
            verbatim,
            segments: segments(&documented.template.path),
            told_by: documented.template.told_by,
            v1: documented.v1.map(|v1| V1 {
                method: v1.method,
                segments: segments(&v1.path),
            }),
            success: success.status.unwrap_or(200),
            binary: binary.map(|kind| match kind.as_str() {
                "*/*" => "application/octet-stream".to_owned(),
                _ => kind,
            }),
            answer: success
                .answer
                .component()
                .map(|component| LazyValidator::new(components, &refer(component))),
            examples: examples.map(|e| (e.name, e.value)).collect(),
            parameters: parameters
                .map(|parameter| Parameter::new(components, parameter))
                .collect(),
            id: documented.id,
            method: documented.method,
            tolerates: documented.tolerates,
            meant_if: documented.meant_if,
            anonymous: documented.anonymous,
            paging: documented.paging,
        }
    }

    /// Whether a body means this operation and none of its neighbours; none where bodies do not tell them apart.
    pub(crate) fn is_meant_by(&self, body: &Value) -> Option<bool> {
        let meant_if = self.meant_if.as_ref()?;
        Some(meant_if.is_met_by(body))
    }
}
