//! An expression as rustfmt would write it, for the docs: prettyplease indents the arguments of a chain twice, and puts
//! blanks into `json!`.

use serde_json::Value;
use syn::Expr;

/// A line has at most so many columns.
const WIDTH: usize = 92;
/// The arguments of a call, and a chain, stand on one line up to so many.
const SHORT: usize = 60;

/// The text of an expression whose first line begins behind `used` columns.
pub fn print(expression: &Expr, indent: usize, used: usize) -> String {
    let flat = flat(expression);
    let is_short = match expression {
        Expr::MethodCall(_) => flat.len() <= SHORT,
        Expr::Call(_) | Expr::Array(_) | Expr::Tuple(_) => inside(&flat) <= SHORT,
        _ => true,
    };
    if is_short && !flat.contains('\n') && indent + used + flat.len() <= WIDTH {
        return flat;
    }
    let pad = " ".repeat(indent);
    match expression {
        Expr::Call(call) => arguments(&self::flat(&call.func), "(", call.args.iter(), ")", indent),
        Expr::Array(array) => arguments("", "[", array.elems.iter(), "]", indent),
        Expr::Tuple(tuple) => arguments("", "(", tuple.elems.iter(), ")", indent),
        Expr::Macro(call) => match json(&call.mac) {
            Some(json) => pretty(&json, &pad),
            None => list(&call.mac).map_or(flat, |items| {
                arguments(&name(&call.mac), "[", items.iter(), "]", indent)
            }),
        },
        Expr::Try(inner) => print(&inner.expr, indent, used) + "?",
        Expr::MethodCall(_) => chain(expression, indent, used),
        _ => flat,
    }
}

/// `use path::{a, b};`.
pub fn import(path: &str, names: &[&str]) -> String {
    if let [name] = names {
        return format!("use {path}::{name};");
    }
    let line = format!("use {path}::{{{}}};", names.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut text = format!("use {path}::{{\n   ");
    let mut used = 3;
    for name in names {
        if used + name.len() + 2 > WIDTH {
            text += "\n   ";
            used = 3;
        }
        text += &format!(" {name},");
        used += name.len() + 2;
    }
    text + "\n};"
}

fn arguments<'a>(
    head: &str,
    open: &str,
    items: impl Iterator<Item = &'a Expr>,
    close: &str,
    indent: usize,
) -> String {
    let items: Vec<&Expr> = items.collect();
    // One argument with brackets of its own needs no line of its own.
    if let [Expr::Array(_) | Expr::Call(_) | Expr::Macro(_)] = items[..]
        && open == "("
    {
        let text = print(items[0], indent, head.len() + 1);
        let first = text.lines().next().unwrap_or_default();
        if text.contains('\n') && indent + head.len() + 1 + first.len() <= WIDTH {
            return format!("{head}{open}{text}{close}");
        }
    }
    let pad = " ".repeat(indent);
    let mut text = format!("{head}{open}\n");
    for item in items {
        text += &format!("{pad}    {},\n", print(item, indent + 4, 1));
    }
    format!("{text}{pad}{close}")
}

fn chain(expression: &Expr, indent: usize, used: usize) -> String {
    let (mut root, mut calls) = (expression, Vec::new());
    while let Expr::MethodCall(call) = root {
        calls.push(call);
        root = &call.receiver;
    }
    calls.reverse();
    let mut text = print(root, indent, used);
    // A chain goes on below its beginning, or at the end of one that takes several lines.
    let inner = if text.contains('\n') {
        indent
    } else {
        indent + 4
    };
    let pad = " ".repeat(inner);
    for call in calls {
        let head = format!(".{}", call.method);
        let turbofish = call.turbofish.as_ref();
        let head = turbofish.map_or(head.clone(), |t| {
            format!("{head}{}", spaceless(&quote::quote!(#t).to_string()))
        });
        let plain: Vec<String> = call.args.iter().map(flat).collect();
        let plain = plain.join(", ");
        let on_line = inner + head.len() + plain.len() + 2;
        let call = match plain.len() <= SHORT && !plain.contains('\n') && on_line <= WIDTH {
            true => format!("{head}({plain})"),
            false => arguments(&head, "(", call.args.iter(), ")", inner),
        };
        text += &format!("\n{pad}{call}");
    }
    text
}

/// The expression on one line; JSON of many members never is.
fn flat(expression: &Expr) -> String {
    let all = |items: &mut dyn Iterator<Item = &Expr>| {
        let items: Vec<String> = items.map(flat).collect();
        items.join(", ")
    };
    match expression {
        Expr::Call(call) => format!("{}({})", flat(&call.func), all(&mut call.args.iter())),
        Expr::Array(array) => format!("[{}]", all(&mut array.elems.iter())),
        Expr::Tuple(tuple) => format!("({})", all(&mut tuple.elems.iter())),
        Expr::Try(inner) => format!("{}?", flat(&inner.expr)),
        Expr::MethodCall(call) => {
            let turbofish = call.turbofish.as_ref();
            let turbofish = turbofish.map(|t| spaceless(&quote::quote!(#t).to_string()));
            let (receiver, arguments) = (flat(&call.receiver), all(&mut call.args.iter()));
            format!(
                "{receiver}.{}{}({arguments})",
                call.method,
                turbofish.unwrap_or_default()
            )
        }
        Expr::Macro(call) => match (json(&call.mac), list(&call.mac)) {
            (Some(json), _) => format!("json!({})", compact(&json)),
            (None, Some(items)) => format!("{}[{}]", name(&call.mac), all(&mut items.iter())),
            (None, None) => spaceless(&quote::quote!(#call).to_string()),
        },
        Expr::Unary(unary) => format!("-{}", flat(&unary.expr)),
        other => spaceless(&quote::quote!(#other).to_string()),
    }
}

/// Paths and literals come with blanks around `::`.
fn spaceless(text: &str) -> String {
    match text.starts_with(['"', 'r']) && text.contains('"') {
        true => text.to_owned(),
        false => text.replace(' ', ""),
    }
}

fn inside(flat: &str) -> usize {
    flat.len() - flat.find(['(', '[']).map_or(0, |at| at + 1) - 1
}

fn name(mac: &syn::Macro) -> String {
    let path = &mac.path;
    format!("{}!", spaceless(&quote::quote!(#path).to_string()))
}

fn json(mac: &syn::Macro) -> Option<Value> {
    let is_json = mac.path.is_ident("json");
    is_json
        .then(|| serde_json::from_str(&mac.tokens.to_string()).ok())
        .flatten()
}

fn list(mac: &syn::Macro) -> Option<Vec<Expr>> {
    let list = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
    let items = syn::parse::Parser::parse2(list, mac.tokens.clone()).ok()?;
    Some(items.into_iter().collect())
}

/// `{"a": 1, "b": [2]}`.
fn compact(json: &Value) -> String {
    match json {
        Value::Object(members) => {
            let members: Vec<String> = members
                .iter()
                .map(|(name, value)| format!("{}: {}", Value::from(name.as_str()), compact(value)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(compact).collect();
            format!("[{}]", items.join(", "))
        }
        plain => plain.to_string(),
    }
}

fn pretty(json: &Value, pad: &str) -> String {
    let text = lines(json, pad.len());
    format!("json!({text})")
}

fn lines(json: &Value, indent: usize) -> String {
    let flat = compact(json);
    if indent + flat.len() <= WIDTH - 10 {
        return flat;
    }
    let pad = " ".repeat(indent);
    let each = |items: Vec<String>, open: &str, close: &str| {
        let items: Vec<String> = items
            .iter()
            .map(|item| format!("{pad}    {item}"))
            .collect();
        format!("{open}\n{}\n{pad}{close}", items.join(",\n"))
    };
    match json {
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                format!(
                    "{}: {}",
                    Value::from(name.as_str()),
                    lines(value, indent + 4)
                )
            });
            each(members.collect(), "{", "}")
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| lines(item, indent + 4));
            each(items.collect(), "[", "]")
        }
        _ => flat,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str) -> String {
        print(&syn::parse_str(text).unwrap(), 0, 0)
    }

    #[test]
    fn what_is_short_stands_on_one_line() {
        for text in [
            "Text::new(\"a  b\").with_size(-1.5)",
            "Text::of([1, 2], vec![\"a\".to_owned()])",
            "\"x\".parse::<Timestamp>()?",
            "Data::new([(\"a\", json!({\"b\": [1, null]}))])",
            "Kind::Variant",
            "Vec::<String>::new()",
        ] {
            assert_eq!(printed(text), text);
        }
    }

    #[test]
    fn what_is_long_is_broken_where_rustfmt_breaks_it() {
        let text = "Message::to(
    \"+15550001111\",
    Buttons::new(
        \"Shall we keep the appointment on Monday?\",
        [Button::new(\"keep\", \"Keep\"), Button::new(\"no\", \"No\")],
    )
    .with_header(Header::Image(Media::from_id(\"1013859600285441\")))
    .with_footer(\"Example Shop, Example Road 1, Springfield\"),
)";
        assert_eq!(printed(text), text);
        let text = "Contacts::new([
    Card::new(\"Ann Example\").with_phones([\"+15550001111\"]),
    Card::new(\"Bob Example\").with_phones([\"+15550001112\"]),
])";
        assert_eq!(printed(text), text);
    }
}
