//! What the examples of requests leave out: operations without one in Rust, and kinds of unions that none shows.

use super::expression::{self, Extent};
use super::{Context, kinds, untagged, usage};
use crate::workspace::TORTURE;
use std::collections::BTreeSet;
use waxwing_dialect::{Shape, shape};

/// A sentence for each operation and each kind.
pub fn gaps(context: &Context) -> Vec<String> {
    let plan = context.plan;
    let mut problems = Vec::new();
    let mut shown = BTreeSet::new();
    for operation in &plan.operations {
        let mut write = || {
            if let Some(what) = usage::lacks(context, operation) {
                return Err(format!("{}: {what} has no example", operation.id));
            }
            usage::section(context, operation)?;
            if !operation.query.is_empty() {
                shown.extend(
                    expression::query(context, operation, Extent::Whole)?
                        .0
                        .kinds,
                );
            }
            let body = operation
                .body
                .as_ref()
                .filter(|body| plan.has_members(body));
            for (body, example) in body
                .iter()
                .flat_map(|b| b.examples.iter().map(move |e| (b, e)))
            {
                let whole = expression::body(context, operation, body, example, Extent::Whole)?;
                shown.extend(whole.kinds);
            }
            Ok(())
        };
        problems.extend(write().err().map(|problem: String| {
            format!("{problem}; mend the specification, or the constructor in xtask/src/emit")
        }));
    }
    // The provider that does not exist has each construct, not each kind of it.
    let unions = plan.requests.iter().filter(|_| plan.provider != TORTURE);
    for union in unions {
        for kind in all(context, union) {
            if !shown.contains(&(union.clone(), kind.clone())) {
                problems.push(format!(
                    "{union}: no example of a request has the kind {kind}; add one to an operation"
                ));
            }
        }
    }
    problems
}

/// The kinds of a union, by tag or by the name of the form.
fn all(context: &Context, union: &str) -> Vec<String> {
    let schema = context.plan.schema(union);
    match shape(schema) {
        Shape::Tagged => kinds::mapping(schema).map(|(tag, _)| tag).collect(),
        Shape::Untagged => {
            let forms = schema["oneOf"].as_array().into_iter().flatten();
            forms
                .filter_map(|form| untagged::called(form).map(|(name, _)| name))
                .collect()
        }
        _ => Vec::new(),
    }
}
