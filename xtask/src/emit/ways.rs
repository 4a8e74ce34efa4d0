//! Code pass *constructors*: one for each way to build an object.
//!
//! Members that a way does not take come from `from_required`, in the file beside: a new one shows in the API where it is
//! declared, and not in each constructor.

use super::member::{Kind, Member};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The ways to build one object.
pub struct Ways<'a> {
    pub ident: &'a Ident,
    pub members: &'a [Member],
    /// The members that every way takes.
    pub required: &'a [&'a Member],
    /// Name and type of the union beside the members.
    pub content: Option<(&'a Ident, &'a TokenStream)>,
    pub keeps: bool,
    /// Whether a constructor calls `from_required`.
    pub from_required: bool,
}

impl Ways<'_> {
    /// A constructor that takes some members besides those that are required.
    pub fn constructor(&mut self, name: &str, doc: &str, given: &[String]) -> TokenStream {
        let name = format_ident!("{name}");
        let chosen: Vec<&Member> = self
            .members
            .iter()
            .filter(|m| given.contains(&m.wire))
            .chain(self.required.iter().copied())
            .collect();
        let content = self
            .content
            .iter()
            .map(|(content, ty)| quote!(#content: impl Into<#ty>));
        let arguments = chosen.iter().map(|m| m.argument()).chain(content);
        let arguments: Vec<TokenStream> = arguments.collect();
        let body = self.body(&chosen);
        quote! {
            #[doc = #doc]
            pub fn #name(#(#arguments),*) -> Self { #body }
        }
    }

    fn body(&mut self, chosen: &[&Member]) -> TokenStream {
        let is_chosen = |member: &&Member| chosen.iter().any(|c| c.wire == member.wire);
        let is_whole = self.members.iter().all(|m| is_chosen(&m)) && !self.keeps;
        let defaults =
            self.content.is_none() && self.members.iter().all(|m| m.kind != Kind::Required);
        let taken: Vec<&Member> = self
            .members
            .iter()
            .filter(is_chosen)
            .filter(|m| is_whole || defaults || !self.is_required(m))
            .collect();
        let values = taken.iter().map(|m| {
            let (ident, value) = (&m.ident, m.value());
            match *ident == value.to_string() {
                true => quote!(#ident),
                false => quote!(#ident: #value),
            }
        });
        let content = self
            .content
            .map(|(content, _)| quote!(#content: #content.into()));
        if is_whole {
            let values = values.chain(content);
            return quote!(Self { #(#values),* });
        }
        if defaults {
            return match taken.is_empty() {
                true => quote!(Default::default()),
                false => quote!(Self { #(#values,)* ..Default::default() }),
            };
        }
        self.from_required = true;
        let required = self.required.iter().map(|m| m.argument_value());
        let content = self.content.map(|(content, _)| quote!(#content.into()));
        let required = required.chain(content);
        match taken.is_empty() {
            true => quote!(Self::from_required(#(#required),*)),
            false => quote!(Self { #(#values,)* ..Self::from_required(#(#required),*) }),
        }
    }

    fn is_required(&self, member: &Member) -> bool {
        self.required.iter().any(|r| r.wire == member.wire)
    }

    /// What constructors call for the members that they do not take.
    pub fn called(&self) -> TokenStream {
        if !self.from_required {
            return quote!();
        }
        let ident = self.ident;
        let content = self.content.map(|(content, ty)| quote!(#content: #ty));
        let arguments = self.required.iter().map(|m| {
            let (ident, ty) = (&m.ident, m.inner());
            quote!(#ident: #ty)
        });
        let arguments = arguments.chain(content);
        let values = self.members.iter().map(|m| {
            let ident = &m.ident;
            match (self.is_required(m), m.kind) {
                (true, Kind::Optional) => quote!(#ident: Some(#ident)),
                (true, _) => quote!(#ident),
                (false, _) => quote!(#ident: Default::default()),
            }
        });
        let content = self.content.map(|(content, _)| quote!(#content));
        let extra = self.keeps.then(|| quote!(extra: Default::default()));
        let values = values.chain(content).chain(extra);
        quote! {
            impl #ident {
                /// Creates a value from the required members; all others are empty.
                pub(super) fn from_required(#(#arguments),*) -> Self { Self { #(#values),* } }
            }
        }
    }
}
