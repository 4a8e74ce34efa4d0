//! Code pass *one member*: a struct that one text, id or object is enough for converts from it.
//!
//! Reason: `with_name("Ada")` and `to(number, "Hello")` are what a caller writes first, and mean one thing. An object
//! around one other object says nothing.

use super::member::{constant, of_component};
use super::object::alternatives;
use super::{Context, kinds};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use waxwing_dialect::{Shape, is_binary, reference, shape};

/// `from_one!`, for a part of a request that is made of one member.
pub fn conversion(context: &Context, name: &str) -> Result<TokenStream, String> {
    let schema = context.plan.schema(name);
    let (_, required) = context.plan.flat(schema);
    if schema.get("x-from").is_some() && !(required.is_empty() && alternatives(schema).is_empty()) {
        return Err(format!("{name}: x-from is for objects that need no member"));
    }
    let wire = member(context, name);
    let members = of_component(context, context.plan.home(name), name)?;
    let Some(member) = wire.and_then(|wire| members.iter().find(|m| m.wire == wire)) else {
        return Ok(quote!());
    };
    let (ident, ty) = (format_ident!("{name}"), member.inner());
    Ok(match schema.get("x-from") {
        None => quote!(waxwing_json::from_one!(#ident: #ty);),
        Some(_) => {
            let setter = format_ident!("with_{}", member.ident);
            quote!(waxwing_json::from_one!(#ident: #ty, #setter);)
        }
    })
}

/// The one member that an object converts from, if it does.
pub fn member(context: &Context, name: &str) -> Option<String> {
    let one = is_part(context, name).then(|| one(context, name));
    one.flatten().map(|one| one.wire)
}

/// Whether a union of a request has a kind `text` that one text is enough for; then that kind.
pub fn text_of_union(context: &Context, name: &str) -> Option<String> {
    let plan = context.plan;
    let kinds = kinds::kinds(plan, plan.schema(name));
    let (_, kind) = kinds
        .iter()
        .find(|(tag, kind)| tag.eq_ignore_ascii_case("text") && is_part(context, kind))?;
    one(context, kind).filter(|one| one.is_text)?;
    let alone = kinds.iter().filter(|(_, other)| other == kind).count() == 1;
    (alone && plan.requests.contains(name)).then(|| kind.clone())
}

/// Whether an object stands inside other objects of requests.
fn is_part(context: &Context, name: &str) -> bool {
    context.plan.requests.contains(name)
        && context.parts.contains(name)
        && shape(context.plan.schema(name)) == Shape::Object
        && !context.is_left_out(name)
}

/// The one member that an object's constructor takes.
struct One {
    wire: String,
    /// A text is enough for it.
    is_text: bool,
}

/// The one member that the object's constructor takes, if it takes a text or an object.
fn one(context: &Context, name: &str) -> Option<One> {
    let plan = context.plan;
    let schema = plan.schema(name);
    let (properties, required) = plan.flat(schema);
    let asked: Vec<&String> = match schema["x-from"].as_str() {
        Some(from) => properties.keys().filter(|wire| *wire == from).collect(),
        None if !alternatives(schema).is_empty() => return None,
        None => required.iter().collect(),
    };
    let is_asked = |wire: &&&String| {
        let member = properties.get(**wire);
        context.roles.tag_of(name) != Some(wire.as_str())
            && member.is_some_and(|member| constant(plan, member).is_none() && !is_binary(member))
    };
    let asked: Vec<&&String> = asked.iter().filter(is_asked).collect();
    let [wire] = asked[..] else { return None };
    let member = properties.get(*wire)?;
    let target = reference(member);
    let is_text = match &target {
        Some(target) if shape(plan.schema(target)) == Shape::Object => {
            let is_text = one(context, target).is_some_and(|one| one.is_text);
            is_part(context, target).then_some(is_text)
        }
        _ => {
            let schema = plan.resolve(member);
            let format = schema["format"].as_str();
            let is_text = schema["type"] == "string"
                && schema.get("enum").is_none()
                && format.is_none_or(|format| crate::progenitor::checked(format).is_some());
            is_text.then_some(true)
        }
    };
    is_text.map(|is_text| One {
        wire: wire.to_string(),
        is_text,
    })
}
