//! The members of a generated struct: Rust name, type, and how each is built, read and written.

use super::{Context, docs};
use crate::names;
use crate::plan::Plan;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::visit_mut::VisitMut;
use waxwing_dialect::{Shape, reference, shape, text};

/// One member.
pub struct Member {
    pub wire: String,
    pub ident: Ident,
    pub ty: syn::Type,
    pub schema: Value,
    pub kind: Kind,
    /// Read in other forms than documented, too.
    pub tolerant: bool,
    /// A text with a type of its own.
    pub is_id: bool,
    /// Its own description, else that of the component it refers to.
    pub description: String,
}

/// How a member is filled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Must be given.
    Required,
    /// `Option<T>`.
    Optional,
    /// A list or map that may be left out.
    Empty,
    /// A constant that fills itself.
    Constant,
}

impl Member {
    /// Type without its `Option`.
    pub fn inner(&self) -> &syn::Type {
        generic(&self.ty, "Option").unwrap_or(&self.ty)
    }

    /// `chat_id: impl Into<ChatId>`, the items of a list, or the plain type of a number or truth value.
    pub fn argument(&self) -> TokenStream {
        let ident = &self.ident;
        let taken = match generic(self.inner(), "Vec") {
            Some(item) => {
                let item = taken(item);
                quote!(impl IntoIterator<Item = #item>)
            }
            None => match generic(self.inner(), "BTreeMap") {
                Some(value) => {
                    let value = taken(value);
                    quote!(impl IntoIterator<Item = (impl Into<String>, #value)>)
                }
                None => taken(self.inner()),
            },
        };
        quote!(#ident: #taken)
    }

    /// The argument, converted.
    pub fn argument_value(&self) -> TokenStream {
        let ident = &self.ident;
        if let Some(value) = generic(self.inner(), "BTreeMap") {
            let into = (!is_plain(value)).then(|| quote!(.into()));
            return quote!(#ident.into_iter().map(|(name, value)| (name.into(), value #into)).collect());
        }
        match generic(self.inner(), "Vec") {
            Some(item) if is_plain(item) => quote!(#ident.into_iter().collect()),
            Some(_) => quote!(#ident.into_iter().map(Into::into).collect()),
            None if is_plain(self.inner()) => quote!(#ident),
            None => quote!(#ident.into()),
        }
    }

    /// The argument as the member's value.
    pub fn value(&self) -> TokenStream {
        let value = self.argument_value();
        match (self.kind, self.is_id) {
            // No id is given where the caller has none.
            (Kind::Optional, true) => quote!(waxwing_json::given(#value)),
            (Kind::Optional, false) => quote!(Some(#value)),
            _ => value,
        }
    }

    /// `with_reply_to`.
    pub fn setter_name(&self) -> Ident {
        format_ident!("with_{}", self.ident.to_string().trim_end_matches('_'))
    }

    /// The field with its docs.
    pub fn field(&self) -> TokenStream {
        let (ident, ty) = (&self.ident, &self.ty);
        let docs = docs::lines(&self.description);
        quote!(#docs pub #ident: #ty)
    }

    /// Writes it into `object`.
    pub fn write(&self) -> TokenStream {
        let (wire, ident) = (&self.wire, &self.ident);
        match self.kind {
            Kind::Optional | Kind::Empty => {
                quote!(object.optional(#wire, &self.#ident)?;)
            }
            _ => quote!(object.member(#wire, &self.#ident)?;),
        }
    }

    /// Takes it out of `members`.
    pub fn read(&self) -> TokenStream {
        let (wire, ident) = (&self.wire, &self.ident);
        match self.kind {
            // One odd member of an answer never costs its neighbours.
            Kind::Optional if self.tolerant => quote!(#ident: members.lenient(#wire)?),
            Kind::Required if self.tolerant => quote!(#ident: members.always(#wire)?),
            Kind::Optional => quote!(#ident: members.take(#wire)?),
            Kind::Empty | Kind::Constant => quote!(#ident: members.or_default(#wire)?),
            Kind::Required => quote!(#ident: members.need(#wire)?),
        }
    }

    /// Whether `null` may stand for it: where the document says so, and in an answer for what may be left out.
    pub fn is_nullable(&self, plan: &Plan) -> bool {
        self.tolerant && self.kind == Kind::Optional
            || self.schema["nullable"] == true
            || plan.resolve(&self.schema)["nullable"] == true
    }

    /// Whether it is a plain text that holds an address, by its name.
    pub fn is_address(&self) -> bool {
        let name = self.wire.to_lowercase();
        let is_text = self.schema["type"] == "string" && self.schema.get("format").is_none();
        is_text
            && ["url", "uri", "link"]
                .iter()
                .any(|part| name.contains(part))
    }
}

/// `impl Into<T>`, or the plain type of a number or truth value.
fn taken(ty: &syn::Type) -> TokenStream {
    match is_plain(ty) {
        true => quote!(#ty),
        false => quote!(impl Into<#ty>),
    }
}

fn is_plain(ty: &syn::Type) -> bool {
    let text = quote!(#ty).to_string();
    matches!(text.as_str(), "bool" | "i64" | "i32" | "u64" | "f64")
}

/// The members of an object component, in the order of the document.
pub fn of_component(context: &Context, module: &str, name: &str) -> Result<Vec<Member>, String> {
    let (properties, required) = context.plan.flat(context.plan.schema(name));
    of(
        context,
        module,
        name,
        properties
            .into_iter()
            .filter(|(_, p)| !waxwing_dialect::is_binary(p)),
        &required,
    )
}

/// The members of a struct that progenitor knows under `name`.
pub fn of(
    context: &Context,
    module: &str,
    name: &str,
    properties: impl Iterator<Item = (String, Value)>,
    required: &[String],
) -> Result<Vec<Member>, String> {
    let known = context.found.structs.get(name);
    let mut members = Vec::new();
    for (wire, schema) in properties {
        let ty = known
            .and_then(|k| k.get(&wire))
            .ok_or_else(|| format!("progenitor has no member {name}.{wire}"))?;
        let ty = path_of(context.plan, module, ty);
        let kind = if generic(&ty, "Option").is_some() {
            Kind::Optional
        } else if constant(context.plan, &schema).is_some() {
            Kind::Constant
        } else if generic(&ty, "Vec").is_some() || is_map(&ty) {
            if required.contains(&wire) {
                Kind::Required
            } else {
                Kind::Empty
            }
        } else {
            Kind::Required
        };
        let rare = context.plan.rare.contains(&(name.to_owned(), wire.clone()));
        let ty = match (rare, generic(&ty, "Option")) {
            // Code pass *rare members*: see `plan/rare.rs`.
            (true, Some(inner)) => syn::parse_quote!(Option<Box<#inner>>),
            (true, None) => return Err(format!("{name}.{wire}: in a box, but always there")),
            (false, _) => ty,
        };
        let own = text(&schema, "description");
        let described = reference(&schema)
            .map(|r| text(context.plan.schema(&r), "description"))
            .unwrap_or_default();
        let description = [own, described, format!("`{wire}`.")]
            .into_iter()
            .find(|t| !t.is_empty())
            .unwrap_or_default();
        let called = schema["x-varname"].as_str().unwrap_or(&wire);
        let ident = format_ident!("{}", names::snake(called));
        let is_model = generic(&ty, "Option").is_some_and(|ty| generic(ty, "Lenient").is_some());
        let is_id = !is_model && is_id(context.plan, &schema);
        if let Some(twin) = members.iter().find(|m: &&Member| m.ident == ident) {
            return Err(format!(
                "{name}: {} and {wire} are both {ident} in code; give one of them an x-varname",
                twin.wire
            ));
        }
        members.push(Member {
            tolerant: context.plan.answers.contains(name),
            is_id,
            description,
            ident,
            ty,
            schema,
            kind,
            wire,
        });
    }
    Ok(members)
}

/// The value of a member that has no other: a constant, or an object of a request that holds constants alone.
pub fn constant(plan: &Plan, schema: &Value) -> Option<Value> {
    let name = reference(schema)?;
    let target = plan.schema(&name);
    if let Some(value) = target.get("default") {
        return Some(value.clone());
    }
    if shape(target) != Shape::Object || plan.answers.contains(&name) {
        return None;
    }
    let (properties, _) = plan.flat(target);
    let values = properties.into_iter().map(|(wire, member)| {
        let value = constant(plan, &member)?;
        Some((wire, value))
    });
    let values: serde_json::Map<String, Value> = values.collect::<Option<_>>()?;
    (!values.is_empty()).then_some(Value::Object(values))
}

fn is_id(plan: &Plan, schema: &Value) -> bool {
    let target = plan.resolve(schema);
    let format = target["format"].as_str().unwrap_or_default();
    let is_named = reference(schema).is_some() && shape(target) == Shape::Id;
    is_named || crate::progenitor::checked(format).is_some()
}

/// A map, or the alias for one of free JSON.
fn is_map(ty: &syn::Type) -> bool {
    let is_extra = matches!(ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Extra"));
    is_extra || generic(ty, "BTreeMap").is_some()
}

/// The argument of `Outer<T>`.
pub fn generic<'a>(ty: &'a syn::Type, outer: &str) -> Option<&'a syn::Type> {
    let syn::Type::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last().filter(|s| s.ident == outer)?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => {
            arguments.args.iter().rev().find_map(|a| match a {
                syn::GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

/// Code pass *one path per type*: short names of the standard library, and each component by its module.
pub fn path_of(plan: &Plan, module: &str, ty: &syn::Type) -> syn::Type {
    let mut ty = ty.clone();
    Paths { plan, module }.visit_type_mut(&mut ty);
    ty
}

/// A component's type as written in `module`; a shared model has no type of its own.
pub fn component_path(plan: &Plan, module: &str, name: &str) -> TokenStream {
    let schema = plan.schema(name);
    if !shape(schema).is_named() {
        return type_of(plan, module, schema, plan.answers.contains(name));
    }
    let ident = format_ident!("{name}");
    match plan.home(name) {
        home if home == module => quote!(#ident),
        home => {
            let home = format_ident!("{home}");
            quote!(crate::generated::#home::#ident)
        }
    }
}

/// The Rust type of what progenitor has no answer for, as written in `module`: arguments, forms of an untagged union, items
/// of pages, components without a type of their own. The tests compare it with progenitor's on every member.
pub fn type_of(plan: &Plan, module: &str, schema: &Value, answer: bool) -> TokenStream {
    spelled(plan, schema, answer, &|name| {
        component_path(plan, module, name)
    })
}

/// The same as written in another crate.
pub fn type_in(plan: &Plan, krate: &Ident, schema: &Value, answer: bool) -> TokenStream {
    spelled(plan, schema, answer, &|name| {
        let (home, name) = (
            format_ident!("{}", plan.home(name)),
            format_ident!("{name}"),
        );
        quote!(#krate::#home::#name)
    })
}

fn spelled(
    plan: &Plan,
    schema: &Value,
    answer: bool,
    named: &dyn Fn(&str) -> TokenStream,
) -> TokenStream {
    if let Some(name) = reference(schema) {
        let target = plan.schema(&name);
        return match shape(target).is_named() {
            true => named(&name),
            false => spelled(plan, target, answer, named),
        };
    }
    let ident = |name: Option<&str>| name.map(|name| format_ident!("{name}"));
    let format = schema["format"].as_str();
    let (model, requested) = (
        ident(format.and_then(crate::progenitor::model)),
        ident(format.and_then(crate::progenitor::requested)),
    );
    match (answer, model, requested) {
        (true, Some(model), _) => {
            return quote!(waxwing_types::Lenient<waxwing_types::#model>);
        }
        (false, _, Some(requested)) => return quote!(waxwing_types::#requested),
        _ => {}
    }
    match schema["type"].as_str() {
        Some("string") => quote!(String),
        Some("boolean") => quote!(bool),
        Some("integer") if schema["format"] == "int32" => quote!(i32),
        Some("integer") => quote!(i64),
        Some("number") => quote!(f64),
        Some("array") => {
            let item = spelled(plan, &schema["items"], answer, named);
            match schema["items"]["nullable"] == true {
                true => quote!(Vec<Option<#item>>),
                false => quote!(Vec<#item>),
            }
        }
        _ => match schema.get("additionalProperties") {
            Some(value) if value.as_object().is_some_and(|v| !v.is_empty()) => {
                let value = spelled(plan, value, answer, named);
                quote!(std::collections::BTreeMap<String, #value>)
            }
            Some(_) => quote!(waxwing_types::Extra),
            None => quote!(waxwing_types::Json),
        },
    }
}

struct Paths<'a> {
    plan: &'a Plan,
    module: &'a str,
}

impl VisitMut for Paths<'_> {
    fn visit_type_path_mut(&mut self, ty: &mut syn::TypePath) {
        syn::visit_mut::visit_type_path_mut(self, ty);
        let names: Vec<String> = ty
            .path
            .segments
            .iter()
            .map(|s| s.ident.to_string())
            .collect();
        let arguments = ty
            .path
            .segments
            .last()
            .map(|s| s.arguments.clone())
            .unwrap_or_default();
        let last = names.last().cloned().unwrap_or_default();
        let replaced: TokenStream = match names.first().map(String::as_str) {
            Some("std") if last == "BTreeMap" => quote!(std::collections::BTreeMap),
            Some("std") => {
                let ident = format_ident!("{last}");
                quote!(#ident)
            }
            Some("serde_json") if last == "Value" => quote!(waxwing_types::Json),
            Some("serde_json") => quote!(waxwing_types::Extra),
            Some("waxwing_types") => {
                let ident = format_ident!("{last}");
                quote!(waxwing_types::#ident)
            }
            _ if self.plan.homes.contains_key(&last) => {
                component_path(self.plan, self.module, &last)
            }
            _ => return,
        };
        if let Ok(mut path) = syn::parse2::<syn::Path>(replaced) {
            if let Some(segment) = path.segments.last_mut()
                && last != "Map"
            {
                segment.arguments = arguments;
            }
            ty.path = path;
        }
    }
}

/// Whether a component's Rust type has `check`.
pub fn is_validated(plan: &Plan, name: &str) -> bool {
    plan.requests.contains(name)
        && matches!(
            shape(plan.schema(name)),
            Shape::Object | Shape::Tagged | Shape::Untagged | Shape::Envelope
        )
}

#[cfg(test)]
mod tests;
