//! Code pass *ids and open enums*: strings with a name of their own.
//!
//! Reason: typify's closed enums fail a whole answer on a new value, and its newtypes have no masked `Debug`.

use super::member::component_path;
use super::{Context, docs};
use crate::plan::strings;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// A vendor's id.
pub fn id(context: &Context, name: &str) -> TokenStream {
    let schema = context.plan.schema(name);
    let docs = docs::lines(&docs::described(name, schema));
    let ident = format_ident!("{name}");
    if let Some(way) = schema["x-phone-number"].as_str() {
        let way = format_ident!("{way}");
        let others = others(context, name);
        let from = (!others.is_empty()).then(|| quote!(from #(#others),*));
        return quote!(waxwing_types::phone_id! { #[#way] #docs pub struct #ident #from; });
    }
    let shown = match &schema["x-sensitive"] {
        Value::Bool(true) => quote!(#[sensitive]),
        Value::String(level) if level == "secret" => quote!(#[secret]),
        _ => quote!(),
    };
    quote!(waxwing_json::string_id! { #shown #docs pub struct #ident; })
}

/// The provider's other phone numbers, from which one that stands in requests is made; those behind a feature apart.
fn others(context: &Context, name: &str) -> Vec<TokenStream> {
    let plan = context.plan;
    if !plan.requests.contains(name) {
        return Vec::new();
    }
    let schemas = plan.json["components"]["schemas"].as_object();
    let ours = plan.home(name);
    schemas
        .into_iter()
        .flatten()
        .filter(|(other, schema)| *other != name && schema.get("x-phone-number").is_some())
        .map(|(other, _)| (other, plan.home(other)))
        .filter(|(_, home)| *home == ours || !plan.features.contains_key(*home))
        .map(|(other, _)| component_path(plan, ours, other))
        .collect()
}

/// A list of known strings; open, so that an unknown one is kept, unless the document closes it.
pub fn open_enum(context: &Context, name: &str) -> Result<TokenStream, String> {
    let schema = context.plan.schema(name);
    let docs = docs::lines(&docs::described(name, schema));
    let ident = format_ident!("{name}");
    let known = context
        .found
        .enums
        .get(name)
        .ok_or_else(|| format!("progenitor has no enum {name}"))?;
    let known = renamed(name, schema, known)?;
    let mut variants = Vec::new();
    for (wire, variant) in &known {
        let doc = docs::lines(&format!("`{wire}`."));
        let variant = format_ident!("{variant}");
        variants.push(quote!(#doc #variant = #wire));
    }
    let default = match schema["default"].as_str() {
        None => quote!(),
        Some(default) => {
            let (_, variant) = known
                .iter()
                .find(|(wire, _)| wire == default)
                .ok_or_else(|| format!("{name}: the default {default} is not among its values"))?;
            let variant = format_ident!("{variant}");
            quote!((default #variant))
        }
    };
    let form = match schema["x-closed"] == true {
        true => format_ident!("closed_enum"),
        false => format_ident!("open_enum"),
    };
    Ok(quote!(
        waxwing_json::#form! { #docs pub enum #ident #default { #(#variants,)* } }
    ))
}

/// The variants with the names that the document gives them, if it does.
fn renamed(
    name: &str,
    schema: &Value,
    known: &[(String, String)],
) -> Result<Vec<(String, String)>, String> {
    let names = strings(&schema["x-enum-varnames"]);
    if names.is_empty() {
        // `Unknown` is what the specification does not list.
        let free = known.iter().map(|(wire, variant)| {
            let variant = if variant == "Unknown" {
                "NotKnown"
            } else {
                variant
            };
            (wire.clone(), variant.to_owned())
        });
        return Ok(free.collect());
    }
    let values = strings(&schema["enum"]);
    if names.len() != values.len() {
        return Err(format!(
            "{name}: {} values and {} x-enum-varnames",
            values.len(),
            names.len()
        ));
    }
    Ok(values.into_iter().zip(names).collect())
}
