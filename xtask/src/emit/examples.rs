//! The generated tests: each example survives decode and encode.

use super::Context;
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// The test file of a provider.
pub fn file(context: &Context) -> Result<TokenStream, String> {
    let plan = context.plan;
    let krate = format_ident!("waxwing_{}", plan.provider);
    let mut tests = Vec::new();
    for operation in &plan.operations {
        if let Some(body) = &operation.body {
            tests.push(round_trip(
                plan,
                &krate,
                &format!("{}_request", operation.id),
                &body.component,
                &body.examples,
            ));
        }
        if let Some(answer) = &operation.answer {
            tests.push(round_trip(
                plan,
                &krate,
                &format!("{}_answer", operation.id),
                answer,
                &operation.answer_examples,
            ));
        }
    }
    Ok(quote!(#(#tests)*))
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn path(plan: &Plan, krate: &proc_macro2::Ident, name: &str) -> TokenStream {
    let (home, name) = (
        format_ident!("{}", plan.home(name)),
        format_ident!("{name}"),
    );
    quote!(#krate::#home::#name)
}

fn round_trip(
    plan: &Plan,
    krate: &proc_macro2::Ident,
    test: &str,
    component: &str,
    examples: &[Value],
) -> TokenStream {
    let test = format_ident!("{test}_examples_survive");
    let ty = path(plan, krate, component);
    let examples = examples.iter().map(pretty);
    quote!(#[test] fn #test() { #(waxwing_tests::round_trip::<#ty>(#examples);)* })
}
