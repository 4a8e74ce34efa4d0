//! Code passes: from the plan and progenitor's types to the files of a provider crate.

mod accept;
mod arguments;
mod client;
mod docs;
mod examples;
mod member;
mod object;
mod operation;
mod provider;
mod rules;
mod strings;
mod union;
mod untagged;
mod validate;
mod webhooks;
mod wire;

use crate::normalise::{Shape, shape};
use crate::plan::Plan;
use crate::progenitor::Found;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// What the passes read.
pub struct Context<'a> {
    pub plan: &'a Plan,
    pub found: &'a Found,
    roles: union::Roles,
}

impl<'a> Context<'a> {
    /// Everything that can be found out beforehand.
    pub fn new(plan: &'a Plan, found: &'a Found) -> Self {
        Self {
            plan,
            found,
            roles: union::Roles::of(plan),
        }
    }
}

/// All generated Rust files of a provider: path below `crates/<provider>/src/generated` to text.
pub fn files(context: &Context) -> Result<BTreeMap<String, String>, String> {
    let plan = context.plan;
    let mut files = BTreeMap::new();
    let modules = plan.modules();
    for module in &modules {
        files.insert(
            format!("{module}.rs"),
            print(plan, &module_file(context, module)?)?,
        );
    }
    files.insert("client.rs".into(), print(plan, &client::file(context)?)?);
    files.insert(
        "provider.rs".into(),
        print(plan, &provider::file(context)?)?,
    );
    let names = modules.iter().map(|module| {
        let name = quote::format_ident!("{module}");
        let gate = plan
            .features
            .get(module)
            .map(|feature| quote!(#[cfg(feature = #feature)]));
        quote!(#gate pub mod #name;)
    });
    let root = quote! {
        #(#names)*
        #[cfg(feature = "client")]
        pub(crate) mod client;
        #[cfg(feature = "client")]
        mod provider;
    };
    files.insert("mod.rs".into(), print(plan, &root)?);
    Ok(files)
}

/// The generated test file of a provider.
pub fn tests(context: &Context) -> Result<String, String> {
    print(context.plan, &examples::file(context)?)
}

/// What calls a provider's methods with what the files of `tests/wire` give.
pub fn wire(context: &Context) -> Result<String, String> {
    print(context.plan, &wire::file(context)?)
}

fn module_file(context: &Context, module: &str) -> Result<TokenStream, String> {
    let plan = context.plan;
    let mut items = Vec::new();
    let title = match module {
        "shared" => " Types that several modules use.".to_owned(),
        tag => format!(" Operations and types of the tag `{tag}`."),
    };
    items.push(quote!(#![doc = #title]));
    let operations: Vec<_> = plan.operations.iter().filter(|o| o.tag == module).collect();
    let calls = operation::block(context, module, &operations)?;
    for operation in &operations {
        if !operation.query.is_empty() {
            items.push(object::query(context, operation)?);
        }
    }
    let schemas = plan.json["components"]["schemas"].as_object();
    let own = schemas.into_iter().flatten();
    for (name, schema) in own.filter(|(name, _)| plan.home(name) == module) {
        items.push(match shape(schema) {
            Shape::Shared | Shape::Plain => continue,
            Shape::Id => strings::id(context, name),
            Shape::Enum => strings::open_enum(context, name)?,
            Shape::Tagged => union::tagged(context, name)?,
            Shape::Untagged => untagged::untagged(context, name)?,
            Shape::Envelope => union::envelope(context, name)?,
            // Parts of a union that live on inside its Rust type, and forms that are files alone.
            Shape::Object if context.roles.is_dissolved(name) || plan.is_only_files(name) => {
                continue;
            }
            Shape::Object => object::component(context, name)?,
        });
    }
    if module == "webhooks" && !plan.events.is_empty() {
        items.push(webhooks::payload(context)?);
    }
    let title = items.remove(0);
    let items = quote!(#(#items)*);
    let shared = match (uses_shared(items.clone()), uses_shared(calls.clone())) {
        (true, _) => quote!(
            use super::shared;
        ),
        (false, true) => quote!(
            #[cfg(feature = "client")]
            use super::shared;
        ),
        (false, false) => quote!(),
    };
    Ok(quote!(#title #shared #calls #items))
}

/// Whether `shared::` stands anywhere.
fn uses_shared(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Group(group) => uses_shared(group.stream()),
        proc_macro2::TokenTree::Ident(ident) => ident == "shared",
        _ => false,
    })
}

fn print(plan: &Plan, tokens: &TokenStream) -> Result<String, String> {
    let file = syn::parse2(tokens.clone())
        .map_err(|e| format!("generated code does not parse: {e}\n{tokens}"))?;
    let provider = &plan.provider;
    let from = match provider.as_str() {
        crate::workspace::TORTURE => "xtask/tests/torture/specs".to_owned(),
        provider => format!("specs/{provider}"),
    };
    let head = format!("// Generated from {from} by `cargo xtask codegen`; do not edit.\n\n");
    Ok(head + &spaced(&prettyplease::unparse(&file)))
}

/// Code pass *blank lines*: prettyplease prints items without distance; a reader wants it.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 256);
    let mut previous = "";
    for line in text.lines() {
        let starts = |prefixes: &[&str]| prefixes.iter().any(|p| line.starts_with(p));
        let opens = starts(&[
            "///",
            "#[",
            "pub ",
            "impl",
            "static ",
            "waxwing_json::",
            "waxwing_types::",
            "async fn",
            "fn ",
        ]);
        let begins = line.starts_with("use ") || line.starts_with("#[");
        if (begins && previous.starts_with("//!"))
            || (previous.starts_with("use ")
                && previous.ends_with(';')
                && !line.starts_with("use ")
                && !line.is_empty())
            || opens && (previous == "}" || previous == "};")
            || (line.starts_with("    ///") && previous == "    }")
        {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}
