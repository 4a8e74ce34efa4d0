//! Code pass *ids and open enums*: strings with a name of their own.
//!
//! Reason: typify's closed enums fail a whole answer on a new value, and its newtypes have no masked `Debug`.

use super::member::component_path;
use super::{Code, Context, docs, schema};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use waxwing_dialect::strings;

/// A vendor's id.
pub fn id(context: &Context, name: &str) -> Code {
    let schema = context.plan.schema(name);
    let described = docs::described(name, schema);
    let docs = docs::lines(&described);
    let ident = format_ident!("{name}");
    let wire = if let Some(way) = schema["x-phone-number"].as_str() {
        let way = format_ident!("{way}");
        let others = others(context, name);
        let from = (!others.is_empty()).then(|| quote!(from #(#others),*));
        quote! {
            waxwing_types::phone_id!(impl #way #ident #from);
            waxwing_types::chat_of!(#ident);
        }
    } else {
        let shown = match &schema["x-sensitive"] {
            Value::Bool(true) => quote!(sensitive),
            Value::String(level) if level == "secret" => quote!(secret),
            _ => quote!(),
        };
        quote!(waxwing_json::string_id!(impl #shown #ident);)
    };
    Code {
        api: quote! {
            #docs
            #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct #ident(String);
        },
        wire,
        schema: text_schema(context, name, &quote!(), &described),
        ..Code::default()
    }
}

fn text_schema(
    context: &Context,
    name: &str,
    kind: &TokenStream,
    description: &str,
) -> TokenStream {
    let (ident, id) = (
        format_ident!("{name}"),
        schema::id(context, context.plan.home(name), name),
    );
    let text = docs::plain(description);
    quote!(waxwing_json::text_schema!(#kind #ident, #id, #text);)
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
pub fn listed(context: &Context, name: &str) -> Result<Code, String> {
    let schema = context.plan.schema(name);
    let described = docs::described(name, schema);
    let docs = docs::lines(&described);
    let ident = format_ident!("{name}");
    let known = known(context, name)?;
    let default = schema["default"].as_str();
    if let Some(default) = default.filter(|d| known.iter().all(|(wire, _)| wire != d)) {
        return Err(format!(
            "{name}: the default {default} is not among its values"
        ));
    }
    let (mut variants, mut texts) = (Vec::new(), Vec::new());
    for (wire, variant) in &known {
        let doc = docs::lines(&format!("`{wire}`."));
        let variant = format_ident!("{variant}");
        let mark = (default == Some(wire.as_str())).then(|| quote!(#[default]));
        variants.push(quote!(#doc #mark #variant,));
        texts.push(quote!(#variant = #wire));
    }
    let default = default.map(|_| quote!(, Default));
    let (kind, derived, unknown) = match schema["x-closed"] == true {
        true => (
            "closed",
            quote!(#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash #default)]),
            None,
        ),
        false => (
            "open",
            quote!(#[derive(Clone, PartialEq, Eq, Hash #default)] #[non_exhaustive]),
            Some(quote! {
                /// A value that the specification does not list, kept as it came.
                Unknown(String),
            }),
        ),
    };
    let (form, kind) = (format_ident!("{kind}_enum"), format_ident!("{kind}"));
    Ok(Code {
        api: quote!(#docs #derived pub enum #ident { #(#variants)* #unknown }),
        wire: quote!(waxwing_json::#form!(impl #ident { #(#texts),* });),
        schema: text_schema(context, name, &quote!(#kind), &described),
        ..Code::default()
    })
}

/// The values of an enum, and the variant of each.
pub fn known(context: &Context, name: &str) -> Result<Vec<(String, String)>, String> {
    let known = context.found.enums.get(name);
    let known = known.ok_or_else(|| format!("progenitor has no enum {name}"))?;
    renamed(name, context.plan.schema(name), known)
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
