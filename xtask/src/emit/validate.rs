//! Code pass *validate*: the limits of the document as checks that run before anything is sent.

use super::Context;
use super::member::{self, Kind, Member};
use super::rules;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use waxwing_dialect::{reference, strings};

/// `impl Validate` of an object.
pub fn object(
    context: &Context,
    name: &str,
    schema: &Value,
    members: &[Member],
    order: &[String],
) -> TokenStream {
    let mut checks = missing(members, order);
    checks.extend(self::checks(context, schema, members));
    implementation(name, &checks)
}

/// `impl Validate` with the given checks.
pub fn implementation(name: &str, checks: &[TokenStream]) -> TokenStream {
    let ident = format_ident!("{name}");
    let argument = if checks.is_empty() {
        format_ident!("_checker")
    } else {
        format_ident!("checker")
    };
    quote! {
        impl waxwing_types::Validate for #ident {
            fn check(&self, #argument: &mut waxwing_types::Checker) { #(#checks)* }
        }
    }
}

/// What must stand although its type lets it be left out, as one type serves requests and answers.
fn missing(members: &[Member], order: &[String]) -> Vec<TokenStream> {
    let needed = members
        .iter()
        .filter(|m| m.kind == Kind::Optional && m.tolerant && order.contains(&m.wire));
    let checks = needed.map(|m| {
        let (wire, ident) = (&m.wire, &m.ident);
        quote!(checker.present(#wire, self.#ident.is_some());)
    });
    checks.collect()
}

/// The checks of each member, and of members that go together.
pub fn checks(context: &Context, schema: &Value, members: &[Member]) -> Vec<TokenStream> {
    let mut checks: Vec<TokenStream> = members.iter().filter_map(|m| one(context, m)).collect();
    for (key, method) in [("oneOf", "exactly_one"), ("anyOf", "at_least_one")] {
        let names: Vec<String> = schema[key]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|way| strings(&way["required"]))
            .collect();
        if names.is_empty() {
            continue;
        }
        let present = names.iter().filter_map(|name| {
            let member = members.iter().find(|m| m.wire == *name)?;
            let ident = &member.ident;
            let stands = match member.kind {
                Kind::Empty => quote!(!self.#ident.is_empty()),
                _ => quote!(self.#ident.is_some()),
            };
            Some(quote!((#name, #stands)))
        });
        let method = format_ident!("{method}");
        checks.push(quote!(checker.#method(&[#(#present),*]);));
    }
    checks.extend(rules::check(schema));
    checks
}

fn one(context: &Context, member: &Member) -> Option<TokenStream> {
    let plan = context.plan;
    let (wire, ident) = (&member.wire, &member.ident);
    let target = reference(&member.schema);
    let schema = target
        .as_ref()
        .map_or(&member.schema, |name| plan.schema(name));
    let limit = |key: &str| self::limit(schema, key);
    let optional = member.kind == Kind::Optional;
    let modelled = schema["format"]
        .as_str()
        .is_some_and(|format| crate::progenitor::model(format).is_some());
    if member.tolerant && modelled {
        return None;
    }
    let form = schema["format"]
        .as_str()
        .and_then(crate::progenitor::checked);
    let form = form.map(|model| {
        let model = format_ident!("{model}");
        let value = match optional {
            true => quote!(self.#ident.as_ref().map(AsRef::as_ref)),
            false => quote!(Some(self.#ident.as_ref())),
        };
        quote!(checker.parses::<waxwing_types::#model>(#wire, #value);)
    });
    if schema.get("minLength").is_some() || schema.get("maxLength").is_some() {
        let (least, most) = (limit("minLength"), limit("maxLength"));
        let value = match (modelled, optional) {
            (false, true) => quote!(self.#ident.as_ref().map(AsRef::as_ref)),
            (false, false) => quote!(Some(self.#ident.as_ref())),
            // A shared model is not a text, it is written as one.
            (true, true) => quote!(self.#ident.as_ref().map(ToString::to_string).as_deref()),
            (true, false) => quote!(Some(&self.#ident.to_string())),
        };
        return Some(quote!(checker.chars(#wire, #value, #least, #most); #form));
    }
    if form.is_some() {
        return form;
    }
    // A number without limits must be finite all the same: JSON has no other.
    let is_float = schema["type"] == "number" && !modelled;
    if is_float || schema.get("minimum").is_some() || schema.get("maximum").is_some() {
        let bound = |key: &str| {
            schema
                .get(key)
                .and_then(Value::as_f64)
                .map_or(quote!(None), |n| quote!(Some(#n)))
        };
        let (least, most) = (bound("minimum"), bound("maximum"));
        let inner = member.inner();
        let value = match (quote!(#inner).to_string() == "f64", optional) {
            (true, true) => quote!(self.#ident),
            (true, false) => quote!(Some(self.#ident)),
            (false, true) => quote!(self.#ident.map(|n| n as f64)),
            (false, false) => quote!(Some(self.#ident as f64)),
        };
        return Some(quote!(checker.range(#wire, #value, #least, #most);));
    }
    if schema["type"] == "array" {
        let (least, most) = (limit("minItems"), limit("maxItems"));
        let size =
            (schema.get("minItems").is_some() || schema.get("maxItems").is_some()).then(|| {
                let len = if optional {
                    quote!(self.#ident.as_ref().map(Vec::len))
                } else if member.kind == Kind::Empty && schema.get("minItems").is_some() {
                    // Empty is left out, and what is left out is not too short.
                    quote!(Some(self.#ident.len()).filter(|len| *len > 0))
                } else {
                    quote!(Some(self.#ident.len()))
                };
                quote!(checker.items(#wire, #len, #least, #most);)
            });
        let each = reference(&schema["items"])
            .filter(|name| member::is_validated(plan, name))
            .map(|_| {
                let items = if optional {
                    quote!(self.#ident.as_deref())
                } else {
                    quote!(Some(&self.#ident))
                };
                quote!(checker.each(#wire, #items);)
            });
        let texts = texts(context, schema, ident, wire, optional);
        let checks = size.is_some() || each.is_some() || texts.is_some();
        return checks.then(|| quote!(#size #each #texts));
    }
    let name = target.filter(|name| member::is_validated(plan, name));
    name.map(|_| {
        let value = if optional {
            quote!(self.#ident.as_ref())
        } else {
            quote!(Some(&self.#ident))
        };
        quote!(checker.nested(#wire, #value);)
    })
}

/// A limit that is a whole number, as the checks take it.
fn limit(schema: &Value, key: &str) -> TokenStream {
    let limit = schema.get(key).and_then(Value::as_u64);
    limit.map_or(quote!(None), |n| {
        let n = proc_macro2::Literal::u64_unsuffixed(n);
        quote!(Some(#n))
    })
}

/// The limits of a list's items that are texts, or what they must be.
fn texts(
    context: &Context,
    list: &Value,
    ident: &Ident,
    wire: &str,
    optional: bool,
) -> Option<TokenStream> {
    let item = &list["items"];
    let item = reference(item).map_or(item, |name| context.plan.schema(&name));
    let items = if optional {
        quote!(self.#ident.as_deref())
    } else {
        quote!(Some(&self.#ident))
    };
    if let Some(model) = item["format"].as_str().and_then(crate::progenitor::checked) {
        let model = format_ident!("{model}");
        return Some(quote!(checker.each_parses::<waxwing_types::#model>(#wire, #items);));
    }
    // Any other shared model knows its own form.
    let modelled = item["format"].as_str().and_then(crate::progenitor::model);
    let limited = ["minLength", "maxLength"].map(|key| item.get(key).is_some());
    if modelled.is_some() || limited == [false, false] {
        return None;
    }
    let (least, most) = (limit(item, "minLength"), limit(item, "maxLength"));
    Some(quote!(checker.each_chars(#wire, #items, #least, #most);))
}
