//! Code pass *methods*: a short call into the runtime for each operation, on the handle that holds its id.

use super::arguments::Arguments;
use super::member::{component_path, type_of};
use super::{Context, accept, docs, usage};
use crate::names;
use crate::plan::{Operation, Plan};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeMap;
use waxwing_dialect::{Accepts, Answer, BodyEncoding, PageBy, Paging};

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
        descriptors.push(descriptor(context.plan, operation)?);
        descriptors.extend(operation.paging.as_ref().map(|p| paging(operation, p)));
    }
    let handles = handles.into_iter().map(|(handle, methods)| {
        let handle = format_ident!("{handle}");
        quote!(impl crate::generated::client::#handle { #(#methods)* })
    });
    Ok(quote!(#(#handles)* #(#descriptors)*))
}

fn constant(operation: &Operation) -> proc_macro2::Ident {
    format_ident!("{}", names::screaming(&operation.id))
}

fn pages_constant(operation: &Operation) -> proc_macro2::Ident {
    format_ident!("{}_PAGES", names::screaming(&operation.id))
}

/// What differs from the common operation.
fn descriptor(plan: &Plan, operation: &Operation) -> Result<TokenStream, String> {
    let (id, method, path) = (&operation.id, &operation.method, &operation.path);
    let mut members = vec![quote!(id: #id)];
    let base = if method == "GET" { "GET" } else { "POST" };
    if method != base {
        members.push(quote!(method: #method));
    }
    members.push(quote!(path: #path));
    if operation.idempotent != (base == "GET") {
        let idempotent = operation.idempotent;
        members.push(quote!(idempotent: #idempotent));
    }
    let down = operation.answer == Answer::Bytes || operation.absolute.is_some();
    let kind = match (down, operation.body.as_ref().map(|b| b.encoding)) {
        (true, _) => Some("Download"),
        (_, Some(BodyEncoding::Multipart | BodyEncoding::Bytes)) => Some("Upload"),
        _ => None,
    };
    if let Some(kind) = kind {
        let kind = format_ident!("{kind}");
        members.push(quote!(kind: waxwing_runtime::generated::CallKind::#kind));
    }
    if let Some(server) = &operation.server {
        members.push(quote!(server: Some(#server)));
    }
    if let Some(verbatim) = operation.path_parameters.iter().find(|p| p.verbatim) {
        if !path.ends_with(&format!("{{{}}}", verbatim.name)) {
            return Err(format!("{id}: a verbatim parameter must end the path"));
        }
        members.push(quote!(verbatim: true));
    }
    if operation.anonymous {
        members.push(quote!(anonymous: true));
    }
    match &operation.accepts {
        Accepts::Own(ways) if ways.is_empty() => {}
        Accepts::Own(ways) => {
            let ways = accept::ways(ways);
            members.push(quote!(accepts: &[#(waxwing_runtime::generated::Accept::#ways),*]));
        }
        Accepts::Component(name) => {
            let name = accept::constant(name);
            members.push(quote!(accepts: crate::generated::provider::#name));
        }
    }
    let secrets = plan.secrets(operation);
    if !secrets.is_empty() {
        members.push(quote!(secrets: &[#(#secrets),*]));
    }
    let (name, base) = (constant(operation), format_ident!("{base}"));
    Ok(quote! {
        static #name: waxwing_runtime::generated::Operation = waxwing_runtime::generated::Operation { #(#members,)* ..waxwing_runtime::generated::Operation::#base };
    })
}

/// How the operation's list goes on.
fn paging(operation: &Operation, paging: &Paging) -> TokenStream {
    let (name, items) = (pages_constant(operation), &paging.items);
    let by = match &paging.by {
        PageBy::Cursor {
            cursor,
            parameter,
            more,
        } => {
            let more = match more {
                Some(more) => quote!(Some(#more)),
                None => quote!(None),
            };
            quote!(Cursor { cursor: #cursor, parameter: #parameter, more: #more })
        }
        PageBy::Offset { offset, limit } => quote!(Offset { offset: #offset, limit: #limit }),
        PageBy::Page { page, first, pages } => {
            let first = proc_macro2::Literal::u64_unsuffixed(*first);
            quote!(Page { page: #page, first: #first, pages: #pages })
        }
    };
    quote! {
        static #name: waxwing_runtime::generated::Paging = waxwing_runtime::generated::Paging { items: #items, by: waxwing_runtime::generated::PageBy::#by };
    }
}

fn method(context: &Context, module: &str, operation: &Operation) -> Result<TokenStream, String> {
    let plan = context.plan;
    let at = |text: &str| format!("{}: {text}", operation.id);
    let name = format_ident!("{}", operation.id);
    let docs = docs::lines(&docs::operation(operation));
    let example = usage::section(context, operation)?;
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let constant = constant(operation);
    if !context.found.operations.contains(&operation.id) {
        return Err(format!("progenitor has no operation {}", operation.id));
    }
    if let Some(argument) = &operation.absolute {
        let argument = format_ident!("{argument}");
        return Ok(quote! {
            #docs #example #deprecated
            pub fn #name(&self, #argument: &str) -> waxwing_runtime::Download { self.core.download(&#constant, #argument) }
        });
    }
    let Arguments { declared, steps } = Arguments::of(plan, module, operation)?;
    let begin = quote!(self.core.request(&#constant) #(#steps)*);
    let (ty, end) = match &operation.answer {
        Answer::Json(answer) => {
            let answer = component_path(plan, module, answer);
            (quote!(waxwing_runtime::Call<#answer>), quote!(.call()))
        }
        Answer::Nothing => (quote!(waxwing_runtime::Call<()>), quote!(.call_unread())),
        Answer::Bytes if operation.method == "GET" => {
            (quote!(waxwing_runtime::Download), quote!(.download()))
        }
        Answer::Bytes => return Err(at("only a GET may answer with bytes")),
    };
    if operation.method == "HEAD" && operation.answer != Answer::Nothing {
        return Err(at("a HEAD has no answer"));
    }
    let all = operation.paging.as_ref().map(|paging| {
        let (all, pages) = (format_ident!("{name}_all"), pages_constant(operation));
        let item = type_of(plan, module, &paging.item, true);
        let doc = docs::lines(&format!(
            "The items of all pages of [`Self::{name}`], as a stream."
        ));
        quote! {
            #doc #deprecated
            pub fn #all(&self, #(#declared),*) -> waxwing_runtime::Pages<#item> { #begin .pages(&#pages) }
        }
    });
    Ok(quote! {
        #docs #example #deprecated
        pub fn #name(&self, #(#declared),*) -> #ty { #begin #end }
        #all
    })
}
