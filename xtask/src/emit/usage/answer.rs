//! What an example does with the answer: it prints what tells most.

use super::super::Context;
use super::super::member::{self, Kind, Member};
use super::Call;
use crate::plan::Operation;
use proc_macro2::Ident;
use serde_json::Value;
use waxwing_dialect::{Accept, Accepts, Answer, Shape, is_secret, reference, shape};

/// Names that an answer never gets: what stands there already, and what Rust keeps for itself.
const TAKEN: [&str; 8] = [
    "message", "request", "query", "client", "type", "file", "match", "self",
];

/// The lines that call and use the answer.
pub fn lines(context: &Context, operation: &Operation, call: &Call) -> Result<Vec<String>, String> {
    if let Some(paging) = &operation.paging {
        return of_pages(context, operation, call, &paging.item);
    }
    let component = match &operation.answer {
        Answer::Bytes => return Ok(of_file(operation, call)),
        Answer::Nothing => return Ok(text(&call.text("", ".await?"))),
        Answer::Json(component) => component,
    };
    let name = called(operation, call.receiver);
    let mut lines = text(&call.text(&format!("let {name} = "), ".await?"));
    lines.extend(text(&printed(context, operation, component, &name)?));
    Ok(lines)
}

/// A file is saved.
pub fn of_file(operation: &Operation, call: &Call) -> Vec<String> {
    let mut lines = text(&call.text("let file = ", ".await?"));
    lines.push(format!("file.save({:?}).await?;", file_name(operation)));
    lines
}

/// A file that fits the operation.
pub fn file_name(operation: &Operation) -> &'static str {
    let names = [
        ("upload_media", "note.ogg"),
        ("pdf", "invoice.pdf"),
        ("document", "invoice.pdf"),
        ("send_file", "invoice.pdf"),
        ("video", "tour.mp4"),
        ("voice", "note.ogg"),
        ("audio", "note.ogg"),
        ("sticker", "hello.webp"),
        ("flow", "flow.json"),
        ("certify", "certificate.pdf"),
    ];
    let named = names
        .into_iter()
        .find(|(part, _)| operation.id.contains(part));
    named.map_or("menu.jpg", |(_, name)| name)
}

fn text(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn of_pages(
    context: &Context,
    operation: &Operation,
    call: &Call,
    item: &Value,
) -> Result<Vec<String>, String> {
    let all = called(operation, call.receiver);
    let one = singular(&all);
    let shown = match reference(item) {
        Some(component) => telling(context, &component)?,
        None => None,
    };
    let shown = match shown {
        Some(ident) => format!("println!(\"{{:?}}\", {one}?.{ident});"),
        None => format!("println!(\"{{:?}}\", {one}?);"),
    };
    let mut lines = text(&call.text(&format!("let mut {all} = "), ""));
    lines.push(format!("while let Some({one}) = {all}.next().await {{"));
    lines.push(format!("    {shown}"));
    lines.push("}".to_owned());
    Ok(lines)
}

/// `sent` for `send_message`, `groups` for `list_groups`.
fn called(operation: &Operation, receiver: &str) -> String {
    let (verb, rest) = operation.id.split_once('_').unwrap_or((&operation.id, ""));
    let name = match verb {
        "send" => "sent",
        "create" | "update" | "delete" | "remove" | "generate" => {
            return format!("{}d", verb);
        }
        "add" => "added",
        "upload" => "uploaded",
        "get" | "list" | "search" | "find" => rest,
        _ => "answer",
    };
    let is_free =
        !name.is_empty() && name.len() <= 24 && name != receiver && !TAKEN.contains(&name);
    if is_free {
        name.to_owned()
    } else {
        "answer".to_owned()
    }
}

/// `group` for `groups`.
fn singular(name: &str) -> String {
    let one = match (
        name.strip_suffix("ies"),
        name.strip_suffix("sses"),
        name.strip_suffix('s'),
    ) {
        (Some(stem), ..) => format!("{stem}y"),
        (_, Some(stem), _) => format!("{stem}ss"),
        (_, _, Some(stem)) if !stem.ends_with('s') => stem.to_owned(),
        _ => "item".to_owned(),
    };
    match TAKEN.contains(&&*one) && one != "message" && one != "request" {
        true => "item".to_owned(),
        false => one,
    }
}

fn printed(
    context: &Context,
    operation: &Operation,
    component: &str,
    name: &str,
) -> Result<String, String> {
    let plan = context.plan;
    let schema = plan.schema(component);
    let whole = format!("println!(\"{{{name}:?}}\");");
    if schema["type"] == "array" {
        return Ok(match reference(&schema["items"]) {
            Some(item) => each(context, &item, &format!("{name}.iter()"), &singular(name))?,
            None => whole,
        });
    }
    if shape(schema) != Shape::Object {
        return Ok(whole);
    }
    let members = context.members(component)?;
    let named = |m: &&Member| operation.id.ends_with(&format!("_{}", m.ident));
    let proof = proof(operation).and_then(|proof| members.iter().find(|m| m.wire == proof));
    let chosen = match proof.or_else(|| members.iter().find(named)) {
        Some(member) => Some(member),
        None => {
            let list = members
                .iter()
                .find(|member| list_item(context, member).is_some());
            let (id, plain) = (id(context, &members), best(context, &members));
            match list_is_meant(operation) {
                true => id.or(list).or(plain),
                false => id.or(plain).or(list),
            }
        }
    };
    let Some(member) = chosen.filter(|member| !is_secret(plan.resolve(&member.schema))) else {
        return Ok(whole);
    };
    let ident = &member.ident;
    let Some(item) = list_item(context, member) else {
        return Ok(format!("println!(\"{{:?}}\", {name}.{ident});"));
    };
    let items = match member.kind {
        Kind::Optional => format!("{name}.{ident}()"),
        _ => format!("&{name}.{ident}"),
    };
    let one = singular(&ident.to_string());
    let one = if one == name { "item".to_owned() } else { one };
    each(context, &item, &items, &one)
}

fn each(context: &Context, item: &str, items: &str, one: &str) -> Result<String, String> {
    let shown = match telling(context, item)? {
        Some(ident) => format!("println!(\"{{:?}}\", {one}.{ident});"),
        None => format!("println!(\"{{{one}:?}}\");"),
    };
    Ok(format!("for {one} in {items} {{\n    {shown}\n}}"))
}

/// Whether the operation is for a list.
fn list_is_meant(operation: &Operation) -> bool {
    let (verb, rest) = operation.id.split_once('_').unwrap_or_default();
    matches!(verb, "list" | "search") || verb == "get" && rest.ends_with('s')
}

/// The member at the top whose presence proves that the provider took the request.
fn proof(operation: &Operation) -> Option<&str> {
    let Accepts::Own(ways) = &operation.accepts else {
        return None;
    };
    ways.iter().find_map(|way| match way {
        Accept::Filled(pointer) => pointer.split('/').nth(1).filter(|name| *name != "*"),
        _ => None,
    })
}

/// The member of a component that tells most.
fn telling(context: &Context, component: &str) -> Result<Option<Ident>, String> {
    let plan = context.plan;
    if shape(plan.schema(component)) != Shape::Object || context.is_left_out(component) {
        return Ok(None);
    }
    let members = context.members(component)?;
    Ok(best(context, &members).map(|member| member.ident.clone()))
}

/// An id, else a name or state, else the first that is no list and no object.
fn best<'a>(context: &Context, members: &'a [Member]) -> Option<&'a Member> {
    let plain = plain(context, members);
    let named = plain
        .iter()
        .find(|m| m.ident == "status" || m.ident == "name");
    id(context, members)
        .or(named.copied())
        .or(plain.first().copied())
}

fn id<'a>(context: &Context, members: &'a [Member]) -> Option<&'a Member> {
    let plain = plain(context, members);
    let is_id = |m: &&&Member| {
        let name = m.ident.to_string();
        name.ends_with("_id") || name.ends_with("uuid")
    };
    let id = plain.iter().find(|m| m.ident == "id");
    id.or_else(|| plain.iter().find(is_id)).copied()
}

/// The members that are no list, no object and no secret.
fn plain<'a>(context: &Context, members: &'a [Member]) -> Vec<&'a Member> {
    let plan = context.plan;
    let is_plain = |member: &&Member| {
        let target = plan.resolve(&member.schema);
        let kind = shape(target);
        let is_plain = match kind {
            Shape::Id | Shape::Enum | Shape::Shared => true,
            Shape::Plain => matches!(
                target["type"].as_str(),
                Some("string" | "integer" | "number" | "boolean")
            ),
            _ => false,
        };
        is_plain
            && !is_secret(target)
            && !is_secret(&member.schema)
            && member.kind != Kind::Constant
    };
    members.iter().filter(is_plain).collect()
}

fn is_list(member: &Member) -> bool {
    member::generic(member.inner(), "Vec").is_some()
}

/// The component of a list's items.
fn list_item(context: &Context, member: &Member) -> Option<String> {
    is_list(member)
        .then(|| reference(&context.plan.resolve(&member.schema)["items"]))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn one_of_several_is_named_in_the_singular() {
        for (several, one) in [
            ("groups", "group"),
            ("activities", "activity"),
            ("businesses", "business"),
            ("data", "item"),
            ("files", "item"),
        ] {
            assert_eq!(singular(several), one);
        }
    }
}
