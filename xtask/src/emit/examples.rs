//! The generated tests: each example survives decode and encode, and each operation is called over HTTP.

use super::Context;
use super::expression::{self, Expression, Extent};
use crate::names;
use crate::plan::{Operation, Plan};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use waxwing_dialect::{Answer, BodyEncoding, Parameter, Place, Shape, reference, shape};

/// The test file of a provider.
pub fn file(context: &Context) -> Result<TokenStream, String> {
    let plan = context.plan;
    let krate = format_ident!("waxwing_{}", plan.provider);
    let mut tests = Vec::new();
    let mut problems = Vec::new();
    for operation in &plan.operations {
        if let Some(body) = operation.body.as_ref().filter(|b| plan.has_members(b)) {
            tests.push(round_trip(
                plan,
                &krate,
                &format!("{}_request", operation.id),
                &body.component,
                &body.examples,
            ));
        }
        if let Some(answer) = operation.answer.component() {
            tests.push(round_trip(
                plan,
                &krate,
                &format!("{}_answer", operation.id),
                answer,
                &operation.answer_examples,
            ));
        }
        if operation.absolute.is_none() {
            let v1 = operation.v1.as_ref();
            let generations = [v1.is_none_or(|v1| !v1.only), v1.is_some()];
            for (v1, is_there) in [false, true].into_iter().zip(generations) {
                match is_there.then(|| call(context, operation, v1)) {
                    Some(Ok(found)) => tests.extend(found),
                    Some(Err(problem)) => problems.push(problem),
                    None => {}
                }
            }
        }
    }
    for event in &plan.events {
        let test = format!("{}_event", names::snake(&event.name));
        tests.push(round_trip(
            plan,
            &krate,
            &test,
            &event.payload,
            &event.examples,
        ));
        let test = format_ident!("{}_event_is_known", names::snake(&event.name));
        let (name, examples) = (&event.name, event.examples.iter().map(pretty));
        tests.push(quote!(#[test] fn #test() { #(known_event(#name, #examples);)* }));
    }
    if !plan.events.is_empty() {
        tests.push(quote! {
            fn known_event(name: &str, example: &str) {
                let example: serde_json::Value = waxwing_tests::example(example);
                let example = waxwing_json::Document::from(&example);
                let payload = #krate::webhook_events::Payload::read(name, example.root());
                assert_eq!(payload.event(), name);
                assert!(!matches!(payload, #krate::webhook_events::Payload::Unknown { .. }), "{payload:?}");
            }
        });
    }
    problems.dedup();
    match problems.is_empty() {
        true => Ok(quote!(#(#tests)*)),
        false => Err(problems.join("\n")),
    }
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn path(plan: &Plan, krate: &proc_macro2::Ident, name: &str) -> TokenStream {
    if !shape(plan.schema(name)).is_named() {
        return super::member::type_in(plan, krate, plan.schema(name), plan.answers.contains(name));
    }
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

/// The operation called with each of its bodies, which are built by the expressions that the docs show.
fn call(context: &Context, operation: &Operation, v1: bool) -> Result<Vec<TokenStream>, String> {
    let plan = context.plan;
    let krate = format!("waxwing_{}", plan.provider);
    let connect = format_ident!("{}{}", plan.provider, if v1 { "_v1" } else { "" });
    let receiver = match &operation.scope {
        Some(scope) => {
            let method = format_ident!("{}", scope.scope.as_deref().unwrap_or_default());
            let id = scope
                .example
                .as_ref()
                .and_then(Value::as_str)
                .ok_or_else(|| format!("{} has no example", scope.name))?;
            quote!(client.#method(#id))
        }
        None => quote!(client),
    };
    let name = &operation.id;
    let method = format_ident!("{name}");
    let body = operation.body.as_ref().filter(|b| plan.has_members(b));
    let bodies: Vec<Option<&Value>> = match body {
        Some(body) => body.examples.iter().map(Some).collect(),
        None => vec![None],
    };
    let mut tests = Vec::new();
    for (index, example) in bodies.into_iter().enumerate() {
        let mut arguments = Vec::new();
        for parameter in &operation.path_parameters {
            arguments.push(value_of(plan, parameter)?);
        }
        let (mut setup, mut sent) = (quote!(), quote!(None));
        let mut written = Expression::default();
        if let (Some(body), Some(example)) = (body, example) {
            let text = pretty(example);
            let expression = expression::body(context, operation, body, example, Extent::Whole)?;
            let code = &expression.code;
            written.add(&expression);
            setup = quote!(let example = #text; let body = #code;);
            sent = quote!(Some(example));
            arguments.push(quote!(&body));
        }
        if !operation.query.is_empty() {
            let (expression, example) = expression::query(context, operation, Extent::Whole)?;
            let (code, text) = (&expression.code, pretty(&example));
            written.add(&expression);
            setup.extend(quote!(let query = #code; waxwing_tests::writes(&query, #text);));
            arguments.push(quote!(&query));
        }
        for parameter in &operation.headers {
            let value = value_of(plan, parameter)?;
            arguments.push(match parameter.required {
                true => value,
                false => quote!(Some(#value)),
            });
        }
        let file = quote!(waxwing_tests::voice_note());
        if operation
            .body
            .as_ref()
            .is_some_and(|b| b.encoding == BodyEncoding::Bytes)
        {
            arguments.push(file.clone());
        }
        for part in operation.body.iter().flat_map(|b| &b.files) {
            arguments.push(match (part.required, part.many) {
                (_, true) => quote!([#file]),
                (true, false) => file.clone(),
                (false, false) => quote!(Some(#file)),
            });
        }
        let suffix = format!(
            "{}{}",
            if v1 { "_v1" } else { "" },
            if index == 0 {
                String::new()
            } else {
                format!("_{}", index + 1)
            }
        );
        let answered = match operation.answer {
            Answer::Bytes => format_ident!("downloaded"),
            _ => format_ident!("answered"),
        };
        let test = format_ident!("{}_is_answered{suffix}", names::snake(&operation.id));
        let uses = written.uses(&krate);
        let (result, end) = match written.can_fail {
            true => (
                quote!(-> Result<(), waxwing_types::ParseError>),
                quote!(Ok(())),
            ),
            false => (quote!(), quote!()),
        };
        tests.push(quote! {
            #[tokio::test]
            async fn #test() #result {
                #uses
                let sandbox = waxwing_tests::sandbox().await;
                let client = waxwing_tests::#connect(&sandbox);
                #setup
                let answer = #receiver.#method(#(#arguments),*).await;
                waxwing_tests::#answered(&sandbox, #name, answer, #sent);
                #end
            }
        });
    }
    Ok(tests)
}

/// A parameter's example as a Rust expression.
fn value_of(plan: &Plan, parameter: &Parameter) -> Result<TokenStream, String> {
    let schema_example = plan.resolve(&parameter.schema).get("example").cloned();
    let example = parameter.example.clone().or(schema_example);
    let example = example.ok_or_else(|| format!("{} has no example", parameter.name))?;
    Ok(match &example {
        Value::Number(number) => {
            let number: TokenStream = number.to_string().parse().unwrap_or_default();
            number
        }
        Value::Bool(flag) => quote!(#flag),
        Value::String(text) if is_model(plan, &parameter.schema) => {
            let ty = model(plan, &parameter.schema)?;
            quote!(#text.parse::<#ty>().expect("an example"))
        }
        Value::String(text) if parameter.place == Place::Header => quote!(#text.to_owned()),
        Value::String(text) => quote!(#text),
        _ => {
            return Err(format!(
                "{}: its example is neither text nor number",
                parameter.name
            ));
        }
    })
}

/// Whether a parameter is written as a shared model, not as an id of its own.
pub fn is_model(plan: &Plan, schema: &Value) -> bool {
    reference(schema).is_some_and(|name| shape(plan.schema(&name)) == Shape::Shared)
}

/// The shared model of a parameter.
pub fn model(plan: &Plan, schema: &Value) -> Result<TokenStream, String> {
    let format = plan.resolve(schema)["format"].as_str().unwrap_or_default();
    let name = crate::progenitor::model(format)
        .ok_or_else(|| format!("no shared model has the format {format}"))?;
    let name = format_ident!("{name}");
    Ok(quote!(waxwing_types::#name))
}
