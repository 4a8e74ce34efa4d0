//! Code pass *schemas*: what a derive would say, and what it cannot: unions, unlisted members, `null`.

use super::member::{Kind, Member, generic};
use super::{Context, docs};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// `impl JsonSchema` of a type.
pub fn implementation(
    context: &Context,
    module: &str,
    name: &str,
    body: &TokenStream,
) -> TokenStream {
    let (ident, id) = (format_ident!("{name}"), id(context, module, name));
    let argument = match super::imports::mentions(body, &["generator".to_owned()].into()) {
        true => format_ident!("generator"),
        false => format_ident!("_"),
    };
    quote! {
        impl schemars::JsonSchema for #ident {
            fn schema_name() -> std::borrow::Cow<'static, str> { #name.into() }
            fn schema_id() -> std::borrow::Cow<'static, str> { #id.into() }
            fn json_schema(#argument: &mut schemars::SchemaGenerator) -> schemars::Schema { #body }
        }
    }
}

/// What tells a type from those of other modules and crates that have its name.
pub fn id(context: &Context, module: &str, name: &str) -> String {
    format!("waxwing_{}::{module}::{name}", context.plan.provider)
}

/// A schema with a component's description.
pub fn described(description: &str, schema: &TokenStream) -> TokenStream {
    let text = docs::plain(description);
    quote!(waxwing_json::schema::described(#text, #schema))
}

/// An object of these members, with those of a union beside.
pub fn object(
    context: &Context,
    module: &str,
    name: &str,
    description: &str,
    members: &[Member],
    union: Option<&TokenStream>,
) -> TokenStream {
    let (ident, id) = (format_ident!("{name}"), id(context, module, name));
    let members = members.iter().map(|member| {
        let (wire, text, ty) = (
            &member.wire,
            docs::plain(&member.description),
            unboxed(member.inner()),
        );
        // What only an answer lacks is no reason to refuse it.
        let kind = match member.kind == Kind::Required && !member.tolerant {
            true => quote!(required),
            false => quote!(optional),
        };
        let ty = match member.is_nullable(context.plan) {
            true => quote!(Option<#ty>),
            false => quote!(#ty),
        };
        quote!(#kind #wire: #ty, #text;)
    });
    let union = union.map(|union| quote!(beside "": #union, "";));
    let text = docs::plain(description);
    quote!(waxwing_json::object_schema! { #ident, #id, #text; #(#members)* #union })
}

/// What a box holds: a schema knows no boxes.
pub fn unboxed(ty: &syn::Type) -> &syn::Type {
    generic(ty, "Box").unwrap_or(ty)
}
