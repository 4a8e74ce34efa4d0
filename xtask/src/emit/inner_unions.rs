//! Code pass *inner unions*: what converts into a union converts into a union that has the first as a kind.
//!
//! Reason: to send two buttons a caller would have to know and name the union between.

use super::member::component_path;
use super::{Context, kinds};
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use waxwing_dialect::{Shape, reference, shape};

/// The conversions of a request's union, one for each component that its inner unions take.
pub fn conversions(context: &Context, name: &str) -> TokenStream {
    let plan = context.plan;
    let (ident, module) = (format_ident!("{name}"), plan.home(name));
    let conversions = meant(plan, name).into_iter().map(|(component, via)| {
        let [component, via] = [component, via].map(|name| component_path(plan, module, &name));
        quote!(waxwing_json::from_inner!(#ident: #component, #via);)
    });
    quote!(#(#conversions)*)
}

/// What converts into a union by way of a union inside it, and that.
pub fn meant(plan: &Plan, name: &str) -> Vec<(String, String)> {
    if !plan.requests.contains(name) {
        return Vec::new();
    }
    let own = carried(plan, name);
    let inner = inner(plan, name);
    // What two inner unions take does not say which of them is meant.
    let is_meant = |component: &String| {
        !own.contains(component)
            && inner.iter().filter(|(other, _)| other == component).count() == 1
    };
    let meant = inner.iter().filter(|(component, _)| is_meant(component));
    meant.cloned().collect()
}

/// What the unions inside a union take, and the one inside that takes it.
fn inner(plan: &Plan, name: &str) -> Vec<(String, String)> {
    let own = carried(plan, name);
    let is_union = |kind: &&String| {
        own.iter().filter(|other| other == kind).count() == 1
            && matches!(shape(plan.schema(kind)), Shape::Tagged | Shape::Untagged)
    };
    let below = |kind: &String| {
        let own = carried(plan, kind);
        let once: Vec<String> = own
            .iter()
            .filter(|c| own.iter().filter(|other| other == c).count() == 1)
            .cloned()
            .collect();
        let deeper = inner(plan, kind)
            .into_iter()
            .map(|(component, _)| component);
        let mut all: Vec<String> = once.into_iter().chain(deeper).collect();
        all.dedup();
        all.into_iter()
            .map(|component| (component, kind.clone()))
            .collect::<Vec<_>>()
    };
    own.iter().filter(is_union).flat_map(below).collect()
}

/// The components with a type of their own that convert into a union directly, or would if they were alone.
fn carried(plan: &Plan, name: &str) -> Vec<String> {
    let schema = plan.schema(name);
    match shape(schema) {
        Shape::Tagged => kinds::kinds(plan, schema)
            .into_iter()
            .map(|(_, kind)| kind)
            .collect(),
        Shape::Untagged => {
            let forms = schema["oneOf"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(reference);
            forms
                .filter(|form| shape(plan.schema(form)).is_named())
                .collect()
        }
        _ => Vec::new(),
    }
}
