//! From tokens to the text of a file.

use crate::plan::Plan;
use proc_macro2::TokenStream;
use syn::{File, Item};

/// The text, with a line on top that says where it comes from.
pub fn print(plan: &Plan, tokens: TokenStream) -> Result<String, String> {
    let file = syn::parse2(tokens).map_err(|e| format!("generated code does not parse: {e}"))?;
    let provider = &plan.provider;
    let from = match provider.as_str() {
        crate::workspace::TORTURE => "xtask/tests/torture/specs".to_owned(),
        provider => format!("specs/{provider}"),
    };
    let head = format!("// Generated from {from} by `cargo xtask codegen`; do not edit.\n\n");
    Ok(head + &spaced(file))
}

/// Code pass *blank lines*: prettyplease prints items without distance; a reader wants it.
fn spaced(file: File) -> String {
    let mut out = alone(file.attrs, Vec::new());
    let mut above = None;
    for item in file.items {
        let kind = std::mem::discriminant(&item);
        let by_line = by_line(&item);
        let together = match &item {
            Item::Use(_) | Item::Mod(_) => above == Some(kind),
            _ if by_line.is_some() => false,
            // A call of a macro adds to what stands above it.
            Item::Macro(_) => above.is_some(),
            _ => false,
        };
        if !out.is_empty() && !together {
            out.push('\n');
        }
        match by_line {
            Some(text) => out.push_str(&text),
            None => methods_apart(&alone(Vec::new(), vec![item]), &mut out),
        }
        above = Some(kind);
    }
    out
}

fn alone(attrs: Vec<syn::Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    })
}

/// A call of a macro in braces with a statement on each line, which prettyplease would run together.
fn by_line(item: &Item) -> Option<String> {
    let Item::Macro(call) = item else { return None };
    if !matches!(call.mac.delimiter, syn::MacroDelimiter::Brace(_)) {
        return None;
    }
    let mut out = format!("{}! {{", call.mac.path.segments.last()?.ident);
    let mut open = true;
    for token in call.mac.tokens.clone() {
        let text = token.to_string();
        let glued = matches!(text.as_str(), "," | ";" | ":" | "<" | ">")
            || out.ends_with(['<'])
            || out.ends_with("::");
        let after_line = out.ends_with('\n');
        if after_line {
            out.push_str("    ");
        } else if !glued {
            out.push(' ');
        }
        out.push_str(&text);
        open = text != ";";
        if !open {
            out.push('\n');
        }
    }
    if open {
        out.push('\n');
    }
    out.push_str("}\n");
    Some(out)
}

fn methods_apart(text: &str, out: &mut String) {
    let mut above = "";
    for line in text.lines() {
        if line.starts_with("    ///") && above == "    }" {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        above = line;
    }
}
