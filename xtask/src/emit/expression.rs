//! Code pass *expressions*: from an example of the specification to the Rust that builds it with public constructors.
//!
//! Reason: an example that is decoded from JSON shows nobody how to write a request. What no constructor can say is an
//! error that names the JSON pointer, so that the constructor is mended.

mod json;
mod list;
mod literal;
mod object;
mod print;
mod union;
mod value;

use super::imports::mentions;
use super::{Context, member};
use crate::plan::{Operation, Plan};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use waxwing_dialect::{Body, Parameter, refer};

/// What is left of an example.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Extent {
    /// All of it.
    Whole,
    /// So many members of each object besides those that must be given, and so many items of each list.
    AtMost(usize),
}

/// An expression, and what must be imported for it.
#[derive(Default)]
pub struct Expression {
    pub code: TokenStream,
    /// Module of the provider's crate to the types.
    pub uses: BTreeMap<String, BTreeSet<String>>,
    /// It contains a `?`.
    pub can_fail: bool,
    /// Unions and their kinds in it.
    pub kinds: BTreeSet<(String, String)>,
}

impl Expression {
    /// `use waxwing_meta::messages::{…};` for each module.
    pub fn uses(&self, krate: &str) -> TokenStream {
        let krate = format_ident!("{krate}");
        let uses = self.uses.iter().map(|(module, names)| {
            let names: Vec<_> = names.iter().map(|name| format_ident!("{name}")).collect();
            let module: TokenStream = module.parse().unwrap_or_default();
            let path = match module.to_string() == "serde_json" {
                true => quote!(serde_json),
                false => quote!(#krate::#module),
            };
            match &names[..] {
                [name] => quote!(use #path::#name;),
                names => quote!(use #path::{#(#names),*};),
            }
        });
        quote!(#(#uses)*)
    }

    /// The same as lines of text, wrapped as rustfmt does.
    pub fn use_lines(&self, krate: &str) -> Vec<String> {
        let lines = self.uses.iter().map(|(module, names)| {
            let path = match module.as_str() {
                "serde_json" => module.clone(),
                module => format!("{krate}::{module}"),
            };
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            print::import(&path, &names)
        });
        let mut lines: Vec<String> = lines.collect();
        lines.sort();
        let lines = lines.iter().flat_map(|text| text.lines());
        lines.map(str::to_owned).collect()
    }

    /// The text behind `begin`, on lines of at most 92 columns.
    pub fn text(&self, begin: &str) -> Result<String, String> {
        let code = &self.code;
        let expression = syn::parse2(code.clone()).map_err(|e| format!("{code}: {e}"))?;
        Ok(format!(
            "{begin}{}",
            print::print(&expression, 0, begin.len() + 1)
        ))
    }

    /// Adds the imports of another.
    pub fn add(&mut self, other: &Expression) {
        for (module, names) in &other.uses {
            let own = self.uses.entry(module.clone()).or_default();
            own.extend(names.iter().cloned());
        }
        self.can_fail |= other.can_fail;
        self.kinds.extend(other.kinds.iter().cloned());
    }
}

/// The body of an operation.
pub fn body(
    context: &Context,
    operation: &Operation,
    body: &Body,
    example: &Value,
    extent: Extent,
) -> Result<Expression, String> {
    let mut writer = Writer::new(context, extent);
    let code = writer.exact(&refer(&body.component), example, "");
    writer.finish(operation, "body", code)
}

/// The query of an operation, and the JSON that it says; members without an example are left out.
pub fn query(
    context: &Context,
    operation: &Operation,
    extent: Extent,
) -> Result<(Expression, Value), String> {
    let example = query_example(operation);
    let name = Plan::query_struct(operation);
    let properties = operation
        .query
        .iter()
        .map(|p| (p.name.clone(), p.schema.clone()));
    let required = operation.query.iter().filter(|p| p.required);
    let order: Vec<String> = required.map(|p| p.name.clone()).collect();
    let members = member::of(context, &operation.tag, &name, properties, &order)?;
    let mut writer = Writer::new(context, extent);
    let code = writer.query(&operation.tag, &name, &members, &order, &example);
    Ok((writer.finish(operation, "query", code)?, example))
}

/// A parameter of the path or a header.
pub fn parameter(
    context: &Context,
    operation: &Operation,
    parameter: &Parameter,
    example: &Value,
) -> Result<Expression, String> {
    let mut writer = Writer::new(context, Extent::Whole);
    let given = writer.given(&parameter.schema, example, "");
    writer.finish(operation, &parameter.name, given.map(|given| given.code))
}

fn query_example(operation: &Operation) -> Value {
    let mut members = Map::new();
    for parameter in &operation.query {
        if let Some(example) = &parameter.example {
            members.insert(parameter.name.clone(), example.clone());
        }
    }
    Value::Object(members)
}

/// A piece of Rust and its type.
struct Given {
    code: TokenStream,
    ty: Type,
}

/// The type of a piece, as far as it decides what converts.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Type {
    /// A component.
    Named(String),
    /// Any other, as Rust writes it.
    Other(&'static str),
}

impl Given {
    fn named(name: &str, code: TokenStream) -> Self {
        let ty = Type::Named(name.to_owned());
        Self { code, ty }
    }

    fn other(ty: &'static str, code: TokenStream) -> Self {
        let ty = Type::Other(ty);
        Self { code, ty }
    }
}

/// What cannot be written, and where: pointer and reason.
type Failed = String;

/// Writes one expression.
struct Writer<'a> {
    context: &'a Context<'a>,
    plan: &'a Plan,
    extent: Extent,
    /// Module and name of each type that may stand in the expression.
    used: BTreeSet<(String, String)>,
    /// Unions and their kinds.
    kinds: BTreeSet<(String, String)>,
}

impl<'a> Writer<'a> {
    fn new(context: &'a Context<'a>, extent: Extent) -> Self {
        Self {
            context,
            plan: context.plan,
            extent,
            used: BTreeSet::new(),
            kinds: BTreeSet::new(),
        }
    }

    fn finish(
        self,
        operation: &Operation,
        place: &str,
        code: Result<TokenStream, Failed>,
    ) -> Result<Expression, String> {
        let code = code.map_err(|problem| {
            format!(
                "{}: the example of the {place} cannot be written in Rust: {problem}",
                operation.id
            )
        })?;
        let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (module, name) in self.used {
            // Something else that was tried may have been shorter.
            if mentions(&code, &BTreeSet::from([name.clone()])) {
                uses.entry(module).or_default().insert(name);
            }
        }
        Ok(Expression {
            can_fail: code.to_string().contains(") ?"),
            code,
            uses,
            kinds: self.kinds,
        })
    }

    /// A component's type, imported.
    fn component(&mut self, name: &str) -> TokenStream {
        let home = self.plan.home(name).to_owned();
        self.used.insert((home, name.to_owned()));
        let ident = format_ident!("{name}");
        quote!(#ident)
    }

    /// A shared model, imported.
    fn model(&mut self, name: &str) -> TokenStream {
        self.used.insert(("types".to_owned(), name.to_owned()));
        let ident = format_ident!("{name}");
        quote!(#ident)
    }
}

fn failed<T>(at: &str, problem: impl AsRef<str>) -> Result<T, Failed> {
    let at = if at.is_empty() { "(root)" } else { at };
    Err(format!("{at}: {}", problem.as_ref()))
}
