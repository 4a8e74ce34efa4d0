//! The kinds of a tagged union: tag, component, and the one object that a kind carries.

use crate::plan::Plan;
use serde_json::Value;
use waxwing_dialect::{Shape, reference, shape, text};

/// The kinds of a tagged union: tag, and the component that code converts into the union.
pub fn kinds(plan: &Plan, schema: &Value) -> Vec<(String, String)> {
    let kind = |(tag, variant): (String, String)| {
        let one = payload_object(plan, schema, &variant);
        let target = one.and_then(|one| reference(&plan.schema(&variant)["properties"][&one]));
        (tag, target.unwrap_or(variant))
    };
    mapping(schema).map(kind).collect()
}

/// The one member of a variant besides its tag, when it is an object.
pub fn payload_object(plan: &Plan, union: &Value, variant: &str) -> Option<String> {
    let members = payload_members(plan, union, variant);
    let [one] = &members[..] else { return None };
    let target = reference(&plan.schema(variant)["properties"][one])?;
    matches!(
        shape(plan.schema(&target)),
        Shape::Object | Shape::Tagged | Shape::Envelope
    )
    .then(|| one.clone())
}

/// Tag and component of each kind.
pub fn mapping(schema: &Value) -> impl Iterator<Item = (String, String)> + '_ {
    schema["discriminator"]["mapping"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(tag, target)| {
            Some((tag.clone(), target.as_str()?.rsplit('/').next()?.to_owned()))
        })
}

fn payload_members(plan: &Plan, union: &Value, variant: &str) -> Vec<String> {
    let tag = text(&union["discriminator"], "propertyName");
    let properties = plan.schema(variant)["properties"]
        .as_object()
        .cloned()
        .unwrap_or_default();
    properties
        .keys()
        .filter(|name| **name != tag)
        .cloned()
        .collect()
}
