//! The four files of a tag, so that a reader meets the API first.

use super::imports::{mentions, shortened};
use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// What the passes make of a component or an operation, by the file that it goes to.
#[derive(Default)]
pub struct Code {
    /// `messages.rs`: docs, types, constructors, setters.
    pub api: TokenStream,
    /// `messages/calls.rs`: the operations.
    pub calls: TokenStream,
    /// `messages/wire.rs`: reading, writing, validation.
    pub wire: TokenStream,
    /// `messages/schema.rs`: JSON Schemas.
    pub schema: TokenStream,
}

impl Code {
    /// Adds that of another item.
    pub fn add(&mut self, other: Code) {
        self.api.extend(other.api);
        self.calls.extend(other.calls);
        self.wire.extend(other.wire);
        self.schema.extend(other.schema);
    }

    /// The files of a tag, or of `shared`, by their names; the first begins with `docs`.
    pub fn files(self, docs: TokenStream, module: &str) -> Vec<(String, TokenStream)> {
        let own = declared(&self.api);
        let children = [
            (
                "calls",
                self.calls,
                Some("client"),
                format!(" The operations of the tag `{module}`."),
            ),
            (
                "schema",
                self.schema,
                Some("schemars"),
                format!(" JSON Schemas of the types of `{module}`."),
            ),
            (
                "wire",
                self.wire,
                None,
                format!(" How the types of `{module}` are read, written, converted and checked."),
            ),
        ];
        let (mut files, mut mods) = (Vec::new(), Vec::new());
        for (name, items, feature, title) in children {
            if items.is_empty() {
                continue;
            }
            let parent = mentions(&items, &own).then(|| {
                quote!(
                    use super::*;
                )
            });
            let (uses, items) = shortened(items, &own);
            files.push((
                format!("{module}/{name}.rs"),
                quote!(#![doc = #title] #parent #uses #items),
            ));
            let name = format_ident!("{name}");
            let gate = feature.map(|feature| quote!(#[cfg(feature = #feature)]));
            mods.push(quote!(#gate mod #name;));
        }
        let (uses, items) = shortened(self.api, &own);
        let parent = quote!(#docs #(#mods)* #uses #items);
        files.push((format!("{module}.rs"), parent));
        files
    }
}

/// The names of the types of a file.
pub fn declared(api: &TokenStream) -> BTreeSet<String> {
    let tokens: Vec<_> = api.clone().into_iter().collect();
    let declares = |keyword: &TokenTree| matches!(keyword, TokenTree::Ident(ident) if ident == "struct" || ident == "enum");
    let pairs = tokens.windows(2).filter(|pair| declares(&pair[0]));
    pairs.map(|pair| pair[1].to_string()).collect()
}
