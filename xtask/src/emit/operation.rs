//! Code pass *methods*: a short call into the runtime for each operation, on the handle that holds its id.

use super::member::component_path;
use super::{Context, docs};
use crate::names;
use crate::normalise::{Shape, shape};
use crate::plan::{Operation, Plan, reference};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeMap;

/// The methods of a module's operations and their descriptors.
pub fn block(
    context: &Context,
    module: &str,
    operations: &[&Operation],
) -> Result<TokenStream, String> {
    let mut handles: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    let mut descriptors = Vec::new();
    for operation in operations {
        let handle = operation
            .scope
            .as_ref()
            .and_then(|s| s.scope.as_deref())
            .map_or("Client".to_owned(), names::pascal);
        handles
            .entry(handle)
            .or_default()
            .push(method(context, module, operation)?);
        descriptors.push(descriptor(operation));
    }
    let handles = handles.into_iter().map(|(handle, methods)| {
        let handle = format_ident!("{handle}");
        quote!(#[cfg(feature = "client")] impl super::client::#handle { #(#methods)* })
    });
    Ok(quote!(#(#handles)* #(#descriptors)*))
}

fn constant(operation: &Operation) -> proc_macro2::Ident {
    format_ident!("{}", names::screaming(&operation.id))
}

fn descriptor(operation: &Operation) -> TokenStream {
    let (id, method, path, idempotent) = (
        &operation.id,
        &operation.method,
        &operation.path,
        operation.idempotent,
    );
    let kind = match (&operation.absolute, &operation.body) {
        (Some(_), _) => format_ident!("Download"),
        (None, Some(body)) if body.form => format_ident!("Upload"),
        _ => format_ident!("Json"),
    };
    let v1 = match &operation.v1 {
        Some((method, path)) => quote!(Some(waxwing_runtime::V1 { method: #method, path: #path })),
        None => quote!(None),
    };
    let name = constant(operation);
    quote! {
        #[cfg(feature = "client")]
        static #name: waxwing_runtime::Operation = waxwing_runtime::Operation {
            id: #id, method: #method, path: #path, idempotent: #idempotent, kind: waxwing_runtime::CallKind::#kind, v1: #v1,
        };
    }
}

fn method(context: &Context, module: &str, operation: &Operation) -> Result<TokenStream, String> {
    let plan = context.plan;
    let name = format_ident!("{}", operation.id);
    let docs = docs::lines(&docs::operation(operation));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let constant = constant(operation);
    if !context.found.operations.contains(&operation.id) {
        return Err(format!("progenitor has no operation {}", operation.id));
    }
    if let Some(argument) = &operation.absolute {
        let argument = format_ident!("{argument}");
        return Ok(quote! {
            #docs #deprecated
            pub fn #name(&self, #argument: &str) -> waxwing_runtime::Download { self.core.download(&#constant, #argument) }
        });
    }
    let mut arguments = Vec::new();
    let mut steps = Vec::new();
    if let Some(scope) = &operation.scope {
        let wire = &scope.name;
        let text = as_text(plan, &scope.schema);
        steps.push(if scope.place == "path" {
            quote!(.path(#wire, &self.id #text))
        } else {
            quote!(.query_param(#wire, &self.id #text))
        });
    }
    for parameter in &operation.path_parameters {
        let (wire, argument) = (
            &parameter.name,
            format_ident!("{}", names::snake(&parameter.name)),
        );
        let ty = reference(&parameter.schema)
            .map(|name| component_path(plan, module, &name))
            .ok_or_else(|| {
                format!(
                    "{}: path parameter {wire} is not a named component",
                    operation.id
                )
            })?;
        arguments.push(quote!(#argument: impl Into<#ty>));
        let text = as_text(plan, &parameter.schema);
        steps.push(quote!(.path(#wire, Into::<#ty>::into(#argument) #text)));
    }
    if let Some(body) = &operation.body {
        let ty = component_path(plan, module, &body.component);
        arguments.push(quote!(body: &#ty));
        steps.push(if body.form {
            quote!(.form(body))
        } else {
            quote!(.json(body))
        });
    }
    if !operation.query.is_empty() {
        let ty = format_ident!("{}", Plan::query_struct(operation));
        arguments.push(quote!(query: &#ty));
        steps.push(quote!(.query(query)));
    }
    for (file, required) in operation.body.iter().flat_map(|b| &b.files) {
        let argument = format_ident!("{}", names::snake(file));
        if *required {
            arguments.push(quote!(#argument: waxwing_runtime::FilePart));
            steps.push(quote!(.file(#file, #argument)));
        } else {
            arguments.push(quote!(#argument: Option<waxwing_runtime::FilePart>));
            steps.push(quote!(.optional_file(#file, #argument)));
        }
    }
    let answer = operation
        .answer
        .as_ref()
        .ok_or_else(|| format!("{}: a binary answer needs x-absolute", operation.id))?;
    let answer = component_path(plan, module, answer);
    Ok(quote! {
        #docs #deprecated
        pub fn #name(&self, #(#arguments),*) -> waxwing_runtime::Call<#answer> {
            self.core.prepare(&#constant) #(#steps)* .call()
        }
    })
}

/// What turns a value into text: ids are text already, shared models are written as one.
fn as_text(plan: &Plan, schema: &Value) -> TokenStream {
    let shared = reference(schema).is_some_and(|name| shape(plan.schema(&name)) == Shape::Shared);
    if shared {
        quote!(.to_string())
    } else {
        quote!()
    }
}
