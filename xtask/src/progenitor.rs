//! The only place that knows progenitor: a normalised document in, Rust types and signatures out.
//!
//! "Types and signatures from progenitor, bodies from us": its methods are thrown away, what it found out about
//! types is kept.

use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A shared model: format in the specs, name in waxwing-types, name of what a request holds.
const MODELS: [(&str, &str, &str); 8] = [
    ("jid", "Jid", "ChatId"),
    ("e164", "E164", "E164"),
    ("bsuid", "Bsuid", "Bsuid"),
    ("recipient", "Recipient", "Recipient"),
    ("media-type", "MediaType", "MediaType"),
    ("message-id", "MessageId", "MessageId"),
    ("timestamp", "Timestamp", "Timestamp"),
    ("int-or-string", "IntOrString", "IntOrString"),
];

/// The formats of ids. In a request they keep any text, and are checked before it is sent.
const IDS: [&str; 3] = ["jid", "message-id", "bsuid"];

/// The members of a struct, the variants of an enum.
#[derive(Default, Debug)]
pub struct Found {
    /// Struct name to (wire name, Rust type) of each member.
    pub structs: BTreeMap<String, BTreeMap<String, syn::Type>>,
    /// Enum name to (wire value, variant).
    pub enums: BTreeMap<String, Vec<(String, String)>>,
    /// Ids of the operations that progenitor understood.
    pub operations: BTreeSet<String>,
}

/// The format under which a shared model goes through typify; answers get the lenient form.
pub fn conversion_format(format: &str, answer: bool) -> Option<String> {
    MODELS.iter().find(|(name, ..)| *name == format)?;
    Some(if answer {
        format!("lenient-{format}")
    } else {
        format.to_owned()
    })
}

/// The shared model that a format names.
pub fn model(format: &str) -> Option<&'static str> {
    let (_, model, _) = MODELS.iter().find(|(name, ..)| *name == format)?;
    Some(model)
}

/// What a request holds for a format.
pub fn requested(format: &str) -> Option<&'static str> {
    let (_, _, requested) = MODELS.iter().find(|(name, ..)| *name == format)?;
    Some(requested)
}

/// The shared model that a text of a request must be, by its format.
pub fn checked(format: &str) -> Option<&'static str> {
    IDS.contains(&format).then(|| model(format)).flatten()
}

/// Runs progenitor. A panic inside it is reported with the operation that causes it.
pub fn run(document: &Value) -> Result<Found, String> {
    match generate(document) {
        Ok(file) => read(&file),
        Err(error) => Err(match culprit(document) {
            Some(operation) => format!("progenitor fails on operation {operation}: {error}"),
            None => format!("progenitor fails on the schemas: {error}"),
        }),
    }
}

fn generate(document: &Value) -> Result<syn::File, String> {
    let api: openapiv3::OpenAPI =
        serde_json::from_value(document.clone()).map_err(|e| e.to_string())?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged);
    settings.with_map_type("::std::collections::BTreeMap");
    for (format, model, requested) in MODELS {
        let path = |name: &str| format!("::waxwing_types::{name}");
        let schema = |format: String| {
            serde_json::from_value(serde_json::json!({"type": "string", "format": format}))
                .unwrap_or_default()
        };
        settings.with_conversion(
            schema(format.to_owned()),
            path(requested),
            [TypeImpl::Display].into_iter(),
        );
        let lenient = format!("::waxwing_types::Lenient<{}>", path(model));
        settings.with_conversion(schema(format!("lenient-{format}")), lenient, [].into_iter());
    }
    let tokens = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&api)
    }))
    .map_err(|panic| panic_text(&*panic))?
    .map_err(|e| e.to_string())?;
    syn::parse2(tokens).map_err(|e| e.to_string())
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or(panic.downcast_ref::<&str>().copied());
    format!("panic: {}", text.unwrap_or("no text"))
}

fn culprit(document: &Value) -> Option<String> {
    let paths = document["paths"].as_object()?;
    paths.iter().find_map(|(path, item)| {
        let mut alone = document.clone();
        alone["paths"] = serde_json::json!({path.clone(): item});
        let (_, operation) = item.as_object()?.iter().next()?;
        generate(&alone)
            .err()
            .and(operation["operationId"].as_str().map(str::to_owned))
    })
}

fn read(file: &syn::File) -> Result<Found, String> {
    let mut found = Found::default();
    for item in &file.items {
        match item {
            syn::Item::Mod(module) if module.ident == "types" => {
                for item in module.content.iter().flat_map(|(_, items)| items) {
                    read_type(&mut found, item);
                }
            }
            syn::Item::Impl(block) if block.trait_.is_none() => {
                for item in &block.items {
                    if let syn::ImplItem::Fn(method) = item
                        && method.sig.asyncness.is_some()
                    {
                        found.operations.insert(method.sig.ident.to_string());
                    }
                }
            }
            _ => {}
        }
    }
    if found.operations.is_empty() {
        return Err("progenitor's output holds no operations: its form has changed".to_owned());
    }
    Ok(found)
}

fn read_type(found: &mut Found, item: &syn::Item) {
    match item {
        syn::Item::Struct(item) => {
            if let syn::Fields::Named(fields) = &item.fields {
                let members = fields.named.iter().filter_map(|field| {
                    let ident = field.ident.as_ref()?.to_string();
                    let wire =
                        renamed(&field.attrs).unwrap_or(ident.trim_start_matches("r#").to_owned());
                    Some((wire, field.ty.clone()))
                });
                found
                    .structs
                    .insert(item.ident.to_string(), members.collect());
            }
        }
        syn::Item::Enum(item) => {
            let variants = item.variants.iter().map(|variant| {
                let ident = variant.ident.to_string();
                (renamed(&variant.attrs).unwrap_or(ident.clone()), ident)
            });
            found
                .enums
                .insert(item.ident.to_string(), variants.collect());
        }
        _ => {}
    }
}

fn renamed(attributes: &[syn::Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes.iter().filter(|a| a.path().is_ident("serde")) {
        // Other keys of the attribute (default, skip_serializing_if) are read over.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
    }
    name
}
