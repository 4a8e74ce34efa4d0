//! Code pass *imports*: the paths of a file become `use` at its head and short names below.
//!
//! The other passes write each path in full, so that none needs to know what the file around it imports.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The crates whose paths are shortened; `crate` alone where `generated` follows.
const ROOTS: [&str; 8] = [
    "bon",
    "crate",
    "schemars",
    "serde",
    "std",
    "waxwing_json",
    "waxwing_runtime",
    "waxwing_types",
];

/// Names that mean something without an import, and modules of a tag's own.
const TAKEN: [&str; 15] = [
    "Box", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Some", "String",
    "Vec", "calls", "schema", "wire",
];

/// The `use` lines of a file, and its items with short paths. `own` are the names that the file's module declares: a
/// path that ends in one of them stays as it is.
pub fn shortened(items: TokenStream, own: &BTreeSet<String>) -> (TokenStream, TokenStream) {
    let mut imports = Imports {
        own,
        names: BTreeMap::new(),
    };
    let items = imports.stream(items);
    let mut modules: BTreeMap<&[String], Vec<Ident>> = BTreeMap::new();
    for path in imports.names.values() {
        if let Some((name, module)) = path.split_last() {
            modules.entry(module).or_default().push(ident(name));
        }
    }
    let uses = modules.into_iter().map(|(module, names)| {
        let module = module.iter().map(|name| ident(name));
        match &names[..] {
            [name] => quote!(use #(#module::)*#name;),
            names => quote!(use #(#module::)*{#(#names),*};),
        }
    });
    (quote!(#(#uses)*), items)
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

struct Imports<'a> {
    own: &'a BTreeSet<String>,
    /// Short name to path.
    names: BTreeMap<String, Vec<String>>,
}

impl Imports<'_> {
    fn stream(&mut self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut out = Vec::with_capacity(tokens.len());
        let mut at = 0;
        while at < tokens.len() {
            if let TokenTree::Group(group) = &tokens[at] {
                let mut inner = Group::new(group.delimiter(), self.stream(group.stream()));
                inner.set_span(group.span());
                out.push(inner.into());
                at += 1;
                continue;
            }
            let follows = at >= 2 && is_colons(&tokens[at - 2..at]);
            let path = path(&tokens[at..]);
            match (follows, path.len()) {
                (false, 2..) if ROOTS.contains(&&*path[0]) => {
                    let end = at + 3 * path.len() - 2;
                    let dropped = self.dropped(&path, is_macro(&tokens[end..]));
                    out.extend_from_slice(&tokens[at + 3 * dropped..end]);
                    at = end;
                }
                _ => {
                    out.push(tokens[at].clone());
                    at += 1;
                }
            }
        }
        out.into_iter().collect()
    }

    /// How many segments the import at the file's head makes needless.
    fn dropped(&mut self, path: &[String], is_macro: bool) -> usize {
        let Some(last) = imported(path, is_macro) else {
            return 0;
        };
        let name = &path[last];
        if self.own.contains(name) || TAKEN.contains(&&**name) && !is_runtime_schema(path) {
            return 0;
        }
        let path = path[..=last].to_vec();
        match self
            .names
            .entry(name.clone())
            .or_insert_with(|| path.clone())
            == &path
        {
            true => last,
            // Another path of that name came first.
            false => 0,
        }
    }
}

/// `waxwing_json::schema`, in whose files nothing else is called so.
fn is_runtime_schema(path: &[String]) -> bool {
    path[0] == "waxwing_json" && path[1] == "schema"
}

/// The segment up to which a path is imported: a type, a macro, or the module of anything else.
fn imported(path: &[String], is_macro: bool) -> Option<usize> {
    let is_type = |name: &String| name.starts_with(|c: char| c.is_ascii_uppercase());
    let last = path.len() - 1;
    if path[0] == "crate" {
        return match (&*path[1], path.get(2).map(String::as_str)) {
            ("generated", Some("client" | "provider")) => path.iter().position(is_type),
            // `shared::Contact`, as users write it.
            ("generated", Some(_)) => Some(2),
            _ => None,
        };
    }
    match path.iter().position(is_type) {
        Some(ty) => Some(ty),
        None if is_macro || last < 2 => Some(last),
        None => Some(last - 1),
    }
}

/// The names at the beginning that `::` joins.
fn path(tokens: &[TokenTree]) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = tokens;
    while let Some(TokenTree::Ident(ident)) = rest.first() {
        names.push(ident.to_string());
        match rest.len() > 3 && is_colons(&rest[1..3]) && matches!(rest[3], TokenTree::Ident(_)) {
            true => rest = &rest[3..],
            false => break,
        }
    }
    names
}

fn is_colons(tokens: &[TokenTree]) -> bool {
    tokens
        .iter()
        .all(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':'))
}

fn is_macro(tokens: &[TokenTree]) -> bool {
    let [TokenTree::Punct(punct), TokenTree::Group(group), ..] = tokens else {
        return false;
    };
    punct.as_char() == '!' && group.delimiter() != Delimiter::None
}

/// Whether any of the names stands anywhere.
pub fn mentions(tokens: &TokenStream, names: &BTreeSet<String>) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(&group.stream(), names),
        TokenTree::Ident(ident) => names.contains(&ident.to_string()),
        _ => false,
    })
}
