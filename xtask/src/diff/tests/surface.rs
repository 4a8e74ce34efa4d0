//! What users of generated code see, read from the code itself: a witness of the verdict for them that knows nothing of
//! documents.

use crate::diff::Users;
use proc_macro2::TokenTree;
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};

/// Public items by name with their signatures, and their documentation.
#[derive(Default)]
pub struct Surface {
    items: BTreeMap<String, String>,
    docs: BTreeMap<String, String>,
    /// The client and its scopes, which each tag adds methods to.
    handles: BTreeSet<String>,
}

impl Surface {
    /// That of all files of a crate.
    pub fn of(files: &BTreeMap<String, String>) -> Surface {
        let client = syn::parse_file(&files["client.rs"]).unwrap().items;
        let handles = client.iter().filter_map(|item| match item {
            syn::Item::Struct(item) => Some(item.ident.to_string()),
            _ => None,
        });
        let mut surface = Surface {
            handles: handles.collect(),
            ..Surface::default()
        };
        for (name, text) in files {
            // `messages/calls.rs` is of `messages`.
            let module = name.split(['.', '/']).next().unwrap_or(name);
            let file = syn::parse_file(text).unwrap();
            file.items
                .into_iter()
                .for_each(|item| surface.item(module, item));
        }
        surface
    }

    /// What a step from this to another one means.
    pub fn verdict(&self, new: &Surface) -> Users {
        let kept = |(name, signature): (&String, &String)| match new.items.get(name) {
            Some(other) => other == signature,
            // A warning less.
            None => name.ends_with(" is deprecated"),
        };
        if !self.items.iter().all(kept) {
            return Users::Breaking;
        }
        if new.items.keys().any(|name| !self.items.contains_key(name)) {
            return Users::Addition;
        }
        match self.docs == new.docs {
            true => Users::Nothing,
            false => Users::Docs,
        }
    }

    fn add(&mut self, name: String, signature: impl ToTokens, attributes: &[syn::Attribute]) {
        let docs = attributes.iter().filter(|a| a.path().is_ident("doc"));
        self.docs.insert(
            name.clone(),
            docs.map(|a| a.to_token_stream().to_string()).collect(),
        );
        if attributes.iter().any(|a| a.path().is_ident("deprecated")) {
            self.items
                .insert(format!("{name} is deprecated"), String::new());
        }
        self.items
            .insert(name, signature.to_token_stream().to_string());
    }

    fn item(&mut self, module: &str, item: syn::Item) {
        match item {
            syn::Item::Struct(item) => self.structure(module, &item),
            syn::Item::Enum(item) => {
                let name = format!("{module}::{}", item.ident);
                self.traits(&name, &item.attrs);
                for variant in &item.variants {
                    self.add(
                        format!("{name}::{}", variant.ident),
                        &variant.fields,
                        &variant.attrs,
                    );
                }
                self.add(name, quote::quote!(enum), &item.attrs);
            }
            syn::Item::Impl(item) => self.implementation(module, item),
            syn::Item::Macro(item) => self.by_macro(module, &item.mac),
            _ => {}
        }
    }

    fn structure(&mut self, module: &str, item: &syn::ItemStruct) {
        let name = format!("{module}::{}", item.ident);
        if matches!(item.vis, syn::Visibility::Inherited) {
            return;
        }
        self.traits(&name, &item.attrs);
        for field in &item.fields {
            let Some(ident) = field
                .ident
                .as_ref()
                .filter(|_| matches!(field.vis, syn::Visibility::Public(_)))
            else {
                continue;
            };
            self.add(format!("{name}.{ident}"), &field.ty, &field.attrs);
        }
        self.add(name, quote::quote!(struct), &item.attrs);
    }

    /// What is derived.
    fn traits(&mut self, name: &str, attributes: &[syn::Attribute]) {
        for attribute in attributes.iter().filter(|a| a.path().is_ident("derive")) {
            let list = attribute.meta.require_list().unwrap().tokens.to_string();
            for one in list.split(',').map(str::trim).filter(|one| !one.is_empty()) {
                let one = one.rsplit("::").next().unwrap().trim();
                self.items.insert(format!("{name}: {one}"), String::new());
            }
        }
    }

    fn implementation(&mut self, module: &str, item: syn::ItemImpl) {
        let whose = item.self_ty.to_token_stream().to_string().replace(' ', "");
        let whose = match self.handles.contains(&whose) {
            true => format!("client::{whose}"),
            false => format!("{module}::{whose}"),
        };
        if let Some((of, _)) = &item.trait_ {
            let of = of.to_token_stream().to_string().replace(' ', "");
            let of = of
                .rsplit("::")
                .next()
                .filter(|_| !of.contains('<'))
                .unwrap_or(&of)
                .to_owned();
            self.items.insert(format!("{whose}: {of}"), String::new());
            return;
        }
        for part in item.items {
            if let syn::ImplItem::Fn(method) = part
                && matches!(method.vis, syn::Visibility::Public(_))
            {
                // With the names of its arguments: two that change places are told apart by them alone.
                let signature = &method.sig;
                self.add(
                    format!("{whose}::{}", method.sig.ident),
                    signature,
                    &method.attrs,
                );
            }
        }
    }

    /// What makes ids and enums of their types: the texts of the variants, what a phone number is made of.
    fn by_macro(&mut self, module: &str, mac: &syn::Macro) {
        let kind = mac.path.segments.last().unwrap().ident.to_string();
        if !["string_id", "phone_id", "open_enum", "closed_enum"].contains(&kind.as_str()) {
            return;
        }
        let tokens: Vec<TokenTree> = mac.tokens.clone().into_iter().collect();
        let marks = ["impl", "sensitive", "secret", "plus", "digits", "chat"];
        let name = tokens.iter().map(ToString::to_string);
        let name = name
            .into_iter()
            .find(|t| !marks.contains(&t.as_str()))
            .unwrap();
        let name = format!("{module}::{name}");
        self.items.insert(format!("{name}: {kind}"), String::new());
        for token in tokens {
            let TokenTree::Group(group) = token else {
                continue;
            };
            let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
            let variants = tokens
                .split(|t| t.to_string() == ",")
                .filter(|v| !v.is_empty());
            for variant in variants {
                let text: Vec<String> = variant.iter().map(ToString::to_string).collect();
                self.items
                    .insert(format!("{name}::{} is", text[0]), text.join(" "));
            }
        }
    }
}
