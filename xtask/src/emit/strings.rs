//! Code pass *ids and open enums*: strings with a name of their own.
//!
//! Reason: typify's closed enums fail a whole answer on a new value, and its newtypes have no masked `Debug`.

use super::{Context, docs};
use crate::plan::text;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// A vendor's id.
pub fn id(context: &Context, name: &str) -> TokenStream {
    let schema = context.plan.schema(name);
    let docs = docs::lines(&text(schema, "description"));
    let ident = format_ident!("{name}");
    let sensitive = if schema["x-sensitive"] == true {
        quote!(#[sensitive])
    } else {
        quote!()
    };
    quote!(waxwing_types::string_id! { #sensitive #docs pub struct #ident; })
}

/// A list of known strings that keeps an unknown one.
pub fn open_enum(context: &Context, name: &str) -> Result<TokenStream, String> {
    let schema = context.plan.schema(name);
    let docs = docs::lines(&text(schema, "description"));
    let ident = format_ident!("{name}");
    let known = context
        .found
        .enums
        .get(name)
        .ok_or_else(|| format!("progenitor has no enum {name}"))?;
    let mut variants = Vec::new();
    for (wire, variant) in known {
        let doc = docs::lines(&format!("`{wire}`."));
        let variant = format_ident!("{variant}");
        variants.push(quote!(#doc #variant = #wire));
    }
    let default = schema["default"].as_str().map(|default| {
        let variant = known
            .iter()
            .find(|(wire, _)| wire == default)
            .map(|(_, v)| format_ident!("{v}"));
        quote!((default #variant))
    });
    Ok(quote!(
        waxwing_types::open_enum! { #docs pub enum #ident #default { #(#variants,)* } }
    ))
}
