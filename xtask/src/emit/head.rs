//! What a file begins with: the docs of a tag's module, and `mod.rs`.

use super::{Context, docs};
use crate::names;
use crate::plan::{Operation, Plan};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use waxwing_dialect::{Answer, Generation, Shape, references, server, shape};

/// `mod.rs`: the modules, and the lints that generated code does not follow.
pub fn root(plan: &Plan, modules: &BTreeSet<String>) -> TokenStream {
    let inception = modules.contains("calls").then(|| {
        let reason = "the operations of each tag are in `calls.rs`, those of the tag `calls` too";
        quote!(#![allow(clippy::module_inception, reason = #reason)])
    });
    let modules = modules.iter().map(|module| {
        let name = format_ident!("{module}");
        let gate = plan
            .features
            .get(module)
            .map(|feature| quote!(#[cfg(feature = #feature)]));
        quote!(#gate pub mod #name;)
    });
    let v1 = server(&plan.json, Generation::V1).map(|_| {
        quote!(
            #[cfg(feature = "client")]
            pub(crate) mod v1;
        )
    });
    quote! {
        //! The client and the types of the provider, a module for each tag.
        #![allow(clippy::large_enum_variant, reason = "a box around a kind of a union would show in each match on it")]
        #inception

        #(#modules)*
        #[cfg(feature = "client")]
        pub(crate) mod client;
        #[cfg(feature = "client")]
        pub(crate) mod provider;
        #v1
    }
}

/// The docs of a tag's module: its operations, then its types by use.
pub fn docs(context: &Context, module: &str) -> TokenStream {
    let plan = context.plan;
    let operations: Vec<_> = plan.operations.iter().filter(|o| o.tag == module).collect();
    let title = match (module, operations.is_empty()) {
        ("shared", _) => " Types that several modules use.".to_owned(),
        ("webhook_events", _) => {
            " Types of the events that the provider posts. The module `webhook` verifies and reads them."
                .to_owned()
        }
        (tag, true) => format!(" Types of the tag `{tag}`."),
        (tag, false) => format!(" Operations and types of the tag `{tag}`."),
    };
    let calls = (!operations.is_empty()).then(|| calls(&operations));
    let used = Used::of(context, module, &operations);
    let types = [
        ("Types that you build", &used.build),
        ("Types that you read", &used.read),
    ]
    .into_iter()
    .filter(|(_, names)| !names.is_empty())
    .map(|(title, names)| {
        let links: Vec<String> = names.iter().map(|name| format!("[`{name}`]")).collect();
        let lines = docs::lines(&format!("{title}: {}.", links.join(", ")));
        inner(&lines)
    });
    let types: Vec<TokenStream> = types.collect();
    // Without operations the title says it.
    let heading = (!types.is_empty() && !operations.is_empty())
        .then(|| quote!(#![doc = ""] #![doc = " # Types"]));
    let types = types.iter().map(|lines| quote!(#![doc = ""] #lines));
    quote!(#![doc = #title] #calls #heading #(#types)*)
}

/// `///` lines as `//!` lines.
fn inner(lines: &TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    for token in lines.clone() {
        let mark = matches!(&token, proc_macro2::TokenTree::Punct(punct) if punct.as_char() == '#');
        out.extend([token]);
        if mark {
            out.extend(quote!(!));
        }
    }
    out
}

/// A list of the operations. Their handles stand with the client alone, so do the links to them.
fn calls(operations: &[&Operation]) -> TokenStream {
    let mut text = String::from("\n# Operations\n\n");
    for operation in operations {
        let handle = operation.scope.as_ref().and_then(|s| s.scope.as_deref());
        let (handle, id) = (
            handle.map_or("Client".to_owned(), names::pascal),
            &operation.id,
        );
        let summary = docs::line(&operation.summary);
        text += &format!("- [`{handle}::{id}`](crate::{handle}::{id}): {summary}\n");
    }
    let literal = format!("r#\"{text}\"#");
    let literal: proc_macro2::Literal = literal
        .parse()
        .unwrap_or_else(|_| proc_macro2::Literal::string(&text));
    quote!(#![cfg_attr(feature = "client", doc = #literal)])
}

/// The types of a module with which a reader begins; what only stands inside another one is found there.
#[derive(Default)]
struct Used {
    build: Vec<String>,
    read: Vec<String>,
}

impl Used {
    fn of(context: &Context, module: &str, operations: &[&Operation]) -> Used {
        let plan = context.plan;
        let mut used = Used::default();
        let mut direct = BTreeSet::new();
        for operation in operations {
            if let Some(body) = operation.body.as_ref().filter(|b| plan.has_members(b)) {
                direct.insert(body.component.clone());
            }
            if let Answer::Json(answer) = &operation.answer {
                direct.insert(answer.clone());
            }
            if !operation.query.is_empty() {
                used.build.push(Plan::query_struct(operation));
            }
        }
        let payloads = plan.events.iter().filter(|_| module == "webhook_events");
        direct.extend(payloads.map(|event| event.payload.clone()));
        let schemas = plan.json["components"]["schemas"].as_object();
        let own: Vec<_> = schemas
            .into_iter()
            .flatten()
            .filter(|(name, _)| plan.home(name) == module)
            .collect();
        let mut inside = BTreeSet::new();
        for (name, schema) in &own {
            let mut found = Vec::new();
            references(schema, &mut found);
            inside.extend(found.into_iter().filter(|inner| inner != *name));
        }
        for (name, schema) in own {
            let is_type = matches!(
                shape(schema),
                Shape::Object | Shape::Tagged | Shape::Untagged | Shape::Envelope
            );
            if !is_type
                || context.is_left_out(name)
                || inside.contains(name) && !direct.contains(name)
            {
                continue;
            }
            if plan.requests.contains(name) {
                used.build.push(name.clone());
            }
            if plan.answers.contains(name) {
                used.read.push(name.clone());
            }
        }
        if module == "webhook_events" && !plan.events.is_empty() {
            used.read.insert(0, "Payload".to_owned());
        }
        used
    }
}
