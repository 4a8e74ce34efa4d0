//! Code pass *objects*: structs with `new`, `with_…`, a checked builder, and the members that no one listed.
//!
//! Reason: typify prints members alphabetically, has no setters, and drops what it does not know.

use super::member::{self, Kind, Member};
use super::{Context, docs, union, validate};
use crate::normalise::flat;
use crate::plan::{Operation, Plan, strings};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// More required members than this, and arguments by position are no longer readable.
const MOST_ARGUMENTS: usize = 3;

/// Who builds an object: its reader is tolerant, its builder is held to what is required.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Answer,
    Both,
}

/// An object component.
pub fn component(context: &Context, name: &str) -> Result<TokenStream, String> {
    let plan = context.plan;
    let schema = plan.schema(name);
    let module = plan.home(name);
    let mut members = member::of_component(context, module, name)?;
    // A variant's tag is written by its union.
    members.retain(|m| context.roles.tag_of(name) != Some(&*m.wire));
    let (_, order) = flat(plan, schema);
    let direction = match (plan.answers.contains(name), plan.requests.contains(name)) {
        (true, true) => Direction::Both,
        (true, false) => Direction::Answer,
        (false, _) => Direction::Request,
    };
    let check = match direction {
        Direction::Answer => quote!(),
        _ => validate::object(context, name, schema, &members, &order),
    };
    let keeps = keeps(plan, name);
    Ok(emit(
        name, schema, &members, &order, direction, keeps, &check,
    ))
}

/// Code pass *what comes is kept*: an object of an answer or event has a place for what it does not list, whether or not
/// its schema says so; an object of requests alone has one where its schema says so.
///
/// Reason: providers add members without notice, and a member that does not fit must not cost its neighbours.
pub fn keeps(plan: &Plan, name: &str) -> bool {
    plan.answers.contains(name) || plan.schema(name).get("additionalProperties").is_some()
}

/// Code pass *query structs*: the query of an operation is one argument, so that a new member breaks no caller.
pub fn query(context: &Context, operation: &Operation) -> Result<TokenStream, String> {
    let name = Plan::query_struct(operation);
    let properties = operation.query.iter().map(|p| {
        let mut schema = p.schema.clone();
        schema["description"] = p.description.clone().into();
        (p.name.clone(), schema)
    });
    let order: Vec<String> = operation
        .query
        .iter()
        .filter(|p| p.required)
        .map(|p| p.name.clone())
        .collect();
    let members = member::of(context, &operation.tag, &name, properties, &order)?;
    let schema = serde_json::json!({"description": format!("Query of `{}`.", operation.id)});
    let check = validate::object(context, &name, &schema, &members, &order);
    let direction = Direction::Request;
    Ok(emit(
        &name, &schema, &members, &order, direction, false, &check,
    ))
}

fn emit(
    name: &str,
    schema: &Value,
    members: &[Member],
    order: &[String],
    direction: Direction,
    keeps: bool,
    check: &TokenStream,
) -> TokenStream {
    let answer = direction == Direction::Answer;
    let ident = format_ident!("{name}");
    let docs = docs::lines(&docs::described(name, schema));
    let builds = !answer && builds(schema, members, order);
    let default = members.iter().all(|m| m.kind != Kind::Required);
    let form = Form {
        builds,
        // Serde's flatten would read what is tolerated strictly, and write a key twice.
        by_hand: keeps,
        default,
        camel: members.len() > 1 && members.iter().all(|m| m.is_camel()),
    };
    let fields = members.iter().map(|m| m.field(&form));
    let extra = keeps.then(|| {
        let builder = builds.then(|| quote!(#[builder(default)]));
        quote! {
            /// Members that the specification does not list, kept as they came.
            #builder
            pub extra: waxwing_types::Extra,
        }
    });
    let (derives, writer) = match keeps {
        true => (quote!(), writer(&ident, members)),
        false => (quote!(serde::Serialize), quote!()),
    };
    let bare = schema["x-bare"].as_str().map(|name| quote!(, #name));
    let reader = reader(&ident, members, keeps, bare.as_ref());
    let mut container = Vec::new();
    if default && !members.is_empty() {
        container.push(quote!(default));
    }
    if form.camel {
        container.push(quote!(rename_all = "camelCase"));
    }
    if keeps {
        container.clear();
    }
    let container = (!container.is_empty()).then(|| quote!(#[serde(#(#container),*)]));
    let optional = members.iter().any(|m| m.kind == Kind::Optional);
    let skips = (optional && !keeps).then(|| quote!(#[serde_with::skip_serializing_none]));
    let default = default.then(|| quote!(Default,));
    let builder = builds.then(|| quote!(#[derive(bon::Builder)] #[builder(on(_, into))]));
    let schemars = match keeps {
        true => keeping_schema(name, &ident, members),
        false => quote!(),
    };
    let derived_schema =
        (!keeps).then(|| quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]));
    let methods = match direction {
        Direction::Request => quote!(),
        _ => lists(members),
    };
    let constructors = if answer {
        quote!()
    } else {
        constructors(schema, members, order, keeps)
    };
    let body = quote!(#constructors #methods);
    let implementation = if body.is_empty() {
        quote!()
    } else {
        quote!(impl #ident { #body })
    };
    let (derived, debug) = match members.iter().any(Member::is_address) {
        true => (quote!(), debug(&ident, members, keeps)),
        false => (quote!(Debug,), quote!()),
    };
    quote! {
        #docs
        #skips
        #[derive(#derived Clone, PartialEq, #default #derives)]
        #builder
        #derived_schema
        #container
        #[non_exhaustive]
        pub struct #ident { #(#fields,)* #extra }
        #implementation
        #debug
        #writer
        #reader
        #schemars
        #check
    }
}

/// Code pass *addresses*: `Debug` of an object that holds one shows neither its user nor its query.
///
/// Reason: they let their holder in, and an address is a plain text that nothing else marks.
fn debug(ident: &proc_macro2::Ident, members: &[Member], keeps: bool) -> TokenStream {
    let fields = members.iter().map(|member| {
        let ident = &member.ident;
        match member.is_address() {
            true => quote!(#ident: address),
            false => quote!(#ident),
        }
    });
    let extra = keeps.then(|| quote!(extra));
    let fields = fields.chain(extra);
    quote!(waxwing_json::debug_addresses!(#ident { #(#fields),* });)
}

/// Code pass *readers*: an object takes its members out of JSON that was parsed once.
///
/// Reason: serde's derive reads only what is exactly as documented, copies what a union must look at twice, and takes
/// several times as long to compile.
fn reader(
    ident: &proc_macro2::Ident,
    members: &[Member],
    keeps: bool,
    bare: Option<&TokenStream>,
) -> TokenStream {
    let reads = members.iter().map(union::read);
    let extra = keeps.then(|| quote!(extra: members.extra()?));
    let parameter = match (members.is_empty(), keeps) {
        (true, false) => quote!(_),
        _ => quote!(members),
    };
    quote! {
        impl waxwing_json::FromMembers for #ident {
            fn from_members(#parameter: &mut waxwing_json::Members<'_>) -> Result<Self, waxwing_json::DecodeError> {
                Ok(Self { #(#reads,)* #extra })
            }
        }
        waxwing_json::read_object!(#ident #bare);
    }
}

/// Code pass *unlisted members*: an object that keeps them is written member by member.
fn writer(ident: &proc_macro2::Ident, members: &[Member]) -> TokenStream {
    if members.is_empty() {
        return quote! {
            impl serde::Serialize for #ident {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    self.extra.serialize(serializer)
                }
            }
        };
    }
    let writes = members.iter().map(union::write);
    quote! {
        impl serde::Serialize for #ident {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = waxwing_json::ObjectWriter::new(serializer)?;
                #(#writes)*
                object.rest(&self.extra)?;
                object.end()
            }
        }
    }
}

fn keeping_schema(name: &str, ident: &proc_macro2::Ident, members: &[Member]) -> TokenStream {
    let schemas = members.iter().map(|m| {
        let (wire, ty) = (&m.wire, m.inner());
        quote!((#wire, generator.subschema_for::<#ty>()))
    });
    quote! {
        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for #ident {
            fn schema_name() -> std::borrow::Cow<'static, str> { #name.into() }
            fn json_schema(#[allow(unused)] generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                waxwing_json::schema::object([#(#schemas),*])
            }
        }
    }
}

/// How the members of a struct are written.
pub struct Form {
    pub builds: bool,
    /// Without serde's derive.
    pub by_hand: bool,
    /// A member that is missing has the default.
    pub default: bool,
    /// `chat_id` is `chatId` without saying so.
    pub camel: bool,
}

/// The members that must be given, in the order of the schema's `required`.
pub fn required<'a>(members: &'a [Member], order: &[String]) -> Vec<&'a Member> {
    let given = |m: &&Member| {
        m.kind == Kind::Required || (m.kind == Kind::Optional && order.contains(&m.wire))
    };
    let mut required: Vec<&Member> = members.iter().filter(given).collect();
    required.sort_by_key(|m| order.iter().position(|name| *name == m.wire));
    required
}

fn builds(schema: &Value, members: &[Member], order: &[String]) -> bool {
    schema["x-builder"] == true || required(members, order).len() > MOST_ARGUMENTS
}

/// `new`, or one constructor for each way to build the object, and the setters.
fn constructors(schema: &Value, members: &[Member], order: &[String], keeps: bool) -> TokenStream {
    let required = required(members, order);
    let setters = members
        .iter()
        .filter(|m| matches!(m.kind, Kind::Optional | Kind::Empty))
        .filter(|m| !required.iter().any(|r| r.wire == m.wire))
        .map(setter);
    if builds(schema, members, order) {
        return quote!(#(#setters)*);
    }
    let ways = alternatives(schema);
    let extra = keeps.then(|| quote!(extra: Default::default(),));
    let one = |name: &str, doc: &str, given: &[String]| {
        let name = format_ident!("{name}");
        let chosen: Vec<&Member> = members
            .iter()
            .filter(|m| given.contains(&m.wire))
            .chain(required.iter().copied())
            .collect();
        let arguments = chosen.iter().map(|m| m.argument());
        let values = members.iter().map(|m| {
            let ident = &m.ident;
            match chosen.iter().any(|c| c.wire == m.wire) {
                true => {
                    let value = m.value();
                    if *ident == value.to_string() {
                        quote!(#ident)
                    } else {
                        quote!(#ident: #value)
                    }
                }
                false => quote!(#ident: Default::default()),
            }
        });
        quote! {
            #[doc = #doc]
            pub fn #name(#(#arguments),*) -> Self { Self { #(#values,)* #extra } }
        }
    };
    let constructors: Vec<TokenStream> = if ways.is_empty() {
        let doc = if required.is_empty() {
            " An empty one."
        } else {
            " With the members that are required."
        };
        vec![one("new", doc, &[])]
    } else {
        ways.iter()
            .map(|(name, given)| one(name, &format!(" By `{}`.", given.join("`, `")), given))
            .collect()
    };
    quote!(#(#constructors)* #(#setters)*)
}

/// `with_reply_to(…)`.
pub fn setter(member: &Member) -> TokenStream {
    let name = format_ident!("with_{}", member.ident.to_string().trim_end_matches('_'));
    let (ident, argument, value) = (&member.ident, member.argument(), member.value());
    let doc = format!(" Sets `{}`.", member.wire);
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #name(mut self, #argument) -> Self { self.#ident = #value; self }
    }
}

/// The ways to build an object: name of the constructor and the members it takes.
pub fn alternatives(schema: &Value) -> Vec<(String, Vec<String>)> {
    ["oneOf", "anyOf"]
        .iter()
        .flat_map(|key| schema[*key].as_array().into_iter().flatten())
        .filter_map(|way| {
            Some((
                way["x-constructor"].as_str()?.to_owned(),
                strings(&way["required"]),
            ))
        })
        .collect()
}

/// Lists that an answer may lack are read as slices.
fn lists(members: &[Member]) -> TokenStream {
    let lists = members.iter().filter_map(|m| {
        let item = member::generic(member::generic(&m.ty, "Option")?, "Vec")?;
        let ident = &m.ident;
        let doc = format!(" `{}`, empty when it was left out.", m.wire);
        Some(quote! {
            #[doc = #doc]
            pub fn #ident(&self) -> &[#item] { self.#ident.as_deref().unwrap_or_default() }
        })
    });
    quote!(#(#lists)*)
}
