//! Code pass *arguments*: what a method is given, and where in the request each goes.

use super::member::{component_path, type_of};
use crate::names;
use crate::plan::{Operation, Plan};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use waxwing_dialect::{Body, BodyEncoding, List, Parameter, Place, Shape, reference, shape};

/// The arguments of a method in order: path ids, body, query, headers, files.
#[derive(Default)]
pub struct Arguments {
    /// `chat_id: impl Into<ChatId>`.
    pub declared: Vec<TokenStream>,
    /// `.path("chatId", …)`.
    pub steps: Vec<TokenStream>,
}

impl Arguments {
    /// Those of an operation.
    pub fn of(plan: &Plan, module: &str, operation: &Operation) -> Result<Self, String> {
        let mut arguments = Arguments::default();
        if let Some(scope) = &operation.scope {
            let wire = &scope.name;
            let text = as_text(plan, &scope.schema);
            arguments.steps.push(match scope.place {
                Place::Path => quote!(.path(#wire, &self.id #text)),
                _ => quote!(.query_param(#wire, &self.id #text)),
            });
        }
        for parameter in &operation.path_parameters {
            arguments
                .path(plan, module, parameter)
                .map_err(|e| format!("{}: {e}", operation.id))?;
        }
        if let Some(body) = &operation.body {
            arguments.body(plan, module, body);
        }
        if !operation.query.is_empty() {
            arguments.query(operation);
        }
        for parameter in &operation.headers {
            arguments.header(plan, module, parameter);
        }
        if operation
            .body
            .as_ref()
            .is_some_and(|b| b.encoding == BodyEncoding::Bytes)
        {
            arguments
                .declared
                .push(quote!(file: waxwing_runtime::FilePart));
            arguments.steps.push(quote!(.bytes(file)));
        }
        for file in operation.body.iter().flat_map(|b| &b.files) {
            arguments.file(&file.name, file.required, file.many);
        }
        Ok(arguments)
    }

    fn path(&mut self, plan: &Plan, module: &str, parameter: &Parameter) -> Result<(), String> {
        let wire = &parameter.name;
        let argument = format_ident!("{}", names::snake(wire));
        let ty = type_of(plan, module, &parameter.schema, false);
        match (
            reference(&parameter.schema),
            is_number(plan, &parameter.schema),
        ) {
            (_, true) => {
                self.declared.push(quote!(#argument: #ty));
                self.steps.push(quote!(.path(#wire, #argument.to_string())));
            }
            (Some(_), false) => {
                self.declared.push(quote!(#argument: impl Into<#ty>));
                let format = plan.resolve(&parameter.schema)["format"].as_str();
                let checked = format.and_then(crate::progenitor::checked);
                self.steps.push(match checked {
                    Some(model) => {
                        let model = format_ident!("{model}");
                        quote!(.parsed::<waxwing_types::#model, #ty>(#wire, #argument))
                    }
                    None if is_shared(plan, &parameter.schema) => {
                        quote!(.model::<#ty>(#wire, #argument))
                    }
                    None => quote!(.id::<#ty>(#wire, #argument)),
                });
            }
            (None, false) => {
                return Err(format!("path parameter {wire} is not a named component"));
            }
        }
        Ok(())
    }

    fn body(&mut self, plan: &Plan, module: &str, body: &Body) {
        if !plan.has_members(body) {
            return;
        }
        let ty = component_path(plan, module, &body.component);
        self.declared.push(quote!(body: &#ty));
        let digits = body.digits.then(|| quote!(.digits()));
        self.steps.push(match body.encoding {
            BodyEncoding::Multipart => quote!(.form(body) #digits),
            BodyEncoding::Pairs => quote!(.pairs(body)),
            BodyEncoding::Json | BodyEncoding::Bytes => quote!(.json(body)),
        });
    }

    fn query(&mut self, operation: &Operation) {
        let ty = format_ident!("{}", Plan::query_struct(operation));
        self.declared.push(quote!(query: &#ty));
        let styles: Vec<TokenStream> = operation
            .query
            .iter()
            .filter_map(|parameter| {
                let style = match parameter.list {
                    List::Repeated => return None,
                    List::Commas => format_ident!("Commas"),
                    List::Json => format_ident!("Json"),
                };
                let name = &parameter.name;
                Some(quote!((#name, waxwing_runtime::generated::ListStyle::#style)))
            })
            .collect();
        self.steps.push(match styles.is_empty() {
            true => quote!(.query(query)),
            false => quote!(.query_styled(query, &[#(#styles),*])),
        });
    }

    fn header(&mut self, plan: &Plan, module: &str, parameter: &Parameter) {
        let wire = parameter.name.to_lowercase();
        let argument = format_ident!("{}", names::snake(&parameter.name));
        let ty = type_of(plan, module, &parameter.schema, false);
        if parameter.required {
            self.declared.push(quote!(#argument: #ty));
            self.steps
                .push(quote!(.header_param(#wire, Some(#argument))));
        } else {
            self.declared.push(quote!(#argument: Option<#ty>));
            self.steps.push(quote!(.header_param(#wire, #argument)));
        }
    }

    fn file(&mut self, wire: &str, required: bool, many: bool) {
        let argument = format_ident!("{}", names::snake(wire));
        let (ty, step) = match (required, many) {
            (_, true) => (
                quote!(impl IntoIterator<Item = waxwing_runtime::FilePart>),
                quote!(.files(#wire, #argument)),
            ),
            (true, false) => (
                quote!(waxwing_runtime::FilePart),
                quote!(.file(#wire, #argument)),
            ),
            (false, false) => (
                quote!(Option<waxwing_runtime::FilePart>),
                quote!(.optional_file(#wire, #argument)),
            ),
        };
        self.declared.push(quote!(#argument: #ty));
        self.steps.push(step);
    }
}

/// Whether a parameter is a number or a truth value.
pub fn is_number(plan: &Plan, schema: &Value) -> bool {
    let target = plan.resolve(schema);
    shape(target) == Shape::Plain
        && matches!(
            target["type"].as_str(),
            Some("integer" | "number" | "boolean")
        )
}

/// What turns a value into text: ids are text already, shared models are written as one.
fn as_text(plan: &Plan, schema: &Value) -> TokenStream {
    match is_shared(plan, schema) {
        true => quote!(.to_string()),
        false => quote!(),
    }
}

fn is_shared(plan: &Plan, schema: &Value) -> bool {
    reference(schema).is_some_and(|name| shape(plan.schema(&name)) == Shape::Shared)
}
