//! Code pass *objects*: structs with `new`, `with_…`, and the members that no one listed.
//!
//! Reason: typify prints members alphabetically, has no setters, and drops what it does not know.

use super::member::{self, Kind, Member};
use super::ways::Ways;
use super::{Code, Context, docs, schema, validate};
use crate::plan::{Operation, Plan};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use waxwing_dialect::strings;

/// Who builds an object: its reader is tolerant, its constructor asks for what is required.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Answer,
    Both,
}

/// An object component.
pub fn component(context: &Context, name: &str) -> Result<Code, String> {
    let plan = context.plan;
    let schema = plan.schema(name);
    let module = plan.home(name);
    let mut members = member::of_component(context, module, name)?;
    // A variant's tag is written by its union.
    members.retain(|m| context.roles.tag_of(name) != Some(&*m.wire));
    let (_, order) = plan.flat(schema);
    let direction = match (plan.answers.contains(name), plan.requests.contains(name)) {
        (true, true) => Direction::Both,
        (true, false) => Direction::Answer,
        (false, _) => Direction::Request,
    };
    let object = Object {
        module,
        name,
        schema,
        members: &members,
        order: &order,
        direction,
        keeps: keeps(plan, name),
    };
    Ok(object.emit(context))
}

/// Code pass *what comes is kept*: an object of an answer or event has a place for what it does not list, whether or not
/// its schema says so; an object of requests alone has one where its schema says so.
///
/// Reason: providers add members without notice, and a member that does not fit must not cost its neighbours.
pub fn keeps(plan: &Plan, name: &str) -> bool {
    plan.answers.contains(name) || plan.schema(name).get("additionalProperties").is_some()
}

/// Code pass *query structs*: the query of an operation is one argument, so that a new member breaks no caller.
pub fn query(context: &Context, operation: &Operation) -> Result<Code, String> {
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
    let object = Object {
        module: &operation.tag,
        name: &name,
        schema: &schema,
        members: &members,
        order: &order,
        direction: Direction::Request,
        keeps: false,
    };
    Ok(object.emit(context))
}

struct Object<'a> {
    module: &'a str,
    name: &'a str,
    schema: &'a Value,
    members: &'a [Member],
    /// The schema's `required`.
    order: &'a [String],
    direction: Direction,
    keeps: bool,
}

impl Object<'_> {
    fn emit(&self, context: &Context) -> Code {
        let Object {
            module,
            name,
            schema,
            members,
            order,
            direction,
            keeps,
        } = *self;
        let ident = format_ident!("{name}");
        let check = match direction {
            Direction::Answer => quote!(),
            _ => validate::object(context, name, schema, members, order),
        };
        let (ways, wire_ways) = match direction {
            Direction::Answer => (quote!(), quote!()),
            _ => constructors(&ident, schema, members, order, keeps),
        };
        let getters = match direction {
            Direction::Request => quote!(),
            _ => lists(members),
        };
        let debug = members
            .iter()
            .any(Member::is_address)
            .then(|| debug(&ident, members, keeps));
        let (reader, writer) = (self.reader(), self.writer());
        let described = docs::described(name, schema);
        Code {
            api: self.api(&quote!(#ways #getters)),
            wire: quote!(#wire_ways #debug #writer #reader #check),
            schema: schema::object(context, module, name, &described, members, None),
            ..Code::default()
        }
    }

    /// The struct and its methods.
    fn api(&self, methods: &TokenStream) -> TokenStream {
        let (members, keeps) = (self.members, self.keeps);
        let ident = format_ident!("{}", self.name);
        let docs = docs::lines(&docs::described(self.name, self.schema));
        let fields = members.iter().map(Member::field);
        let extra = keeps.then(|| {
            quote! {
                /// Members that the specification does not list, kept as they came.
                pub extra: waxwing_types::Extra,
            }
        });
        let shown = (!members.iter().any(Member::is_address)).then(|| quote!(Debug,));
        let default = has_default(members).then(|| quote!(, Default));
        let methods = (!methods.is_empty()).then(|| quote!(impl #ident { #methods }));
        quote! {
            #docs
            #[derive(#shown Clone, PartialEq #default)]
            #[non_exhaustive]
            pub struct #ident { #(#fields,)* #extra }
            #methods
        }
    }

    /// Code pass *readers*: an object takes its members out of JSON that was parsed once.
    ///
    /// Reason: serde's derive reads only what is exactly as documented, copies what a union must look at twice, and takes
    /// several times as long to compile.
    fn reader(&self) -> TokenStream {
        let ident = format_ident!("{}", self.name);
        let reads = self.members.iter().map(Member::read);
        let extra = self.keeps.then(|| quote!(extra: members.extra()?));
        let parameter = match (self.members.is_empty(), self.keeps) {
            (true, false) => quote!(_),
            _ => quote!(members),
        };
        let bare = self.schema["x-bare"].as_str().map(|name| quote!(, #name));
        quote! {
            impl waxwing_json::FromMembers for #ident {
                fn from_members(#parameter: &mut waxwing_json::Members<'_>) -> Result<Self, waxwing_json::DecodeError> {
                    Ok(Self { #(#reads,)* #extra })
                }
            }
            waxwing_json::read_object!(#ident #bare);
        }
    }

    /// Code pass *writers*: an object writes its members, then those that no one listed.
    ///
    /// Reason: serde's flatten would write a key twice, and its derive puts three attributes on each struct and one on
    /// most fields, which a reader of the API has no use for.
    fn writer(&self) -> TokenStream {
        let ident = format_ident!("{}", self.name);
        let writes = self.members.iter().map(Member::write);
        let rest = self.keeps.then(|| quote!(object.rest(&self.extra)?;));
        writer(&ident, &quote!(#(#writes)* #rest))
    }
}

/// `impl WriteMembers`, and serde's `Serialize` with it.
pub fn writer(ident: &Ident, writes: &TokenStream) -> TokenStream {
    let parameter = match writes.is_empty() {
        true => quote!(_),
        false => quote!(object),
    };
    quote! {
        impl waxwing_json::WriteMembers for #ident {
            fn write_members<M: serde::ser::SerializeMap>(&self, #parameter: &mut waxwing_json::ObjectWriter<M>) -> Result<(), M::Error> {
                #writes
                Ok(())
            }
        }
        waxwing_json::write_object!(#ident);
    }
}

fn has_default(members: &[Member]) -> bool {
    members.iter().all(|m| m.kind != Kind::Required)
}

/// Code pass *addresses*: `Debug` of an object that holds one shows neither its user nor its query.
///
/// Reason: they let their holder in, and an address is a plain text that nothing else marks.
fn debug(ident: &Ident, members: &[Member], keeps: bool) -> TokenStream {
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

/// The members that must be given, in the order of the schema's `required`.
pub fn required<'a>(members: &'a [Member], order: &[String]) -> Vec<&'a Member> {
    let given = |m: &&Member| {
        m.kind == Kind::Required || (m.kind == Kind::Optional && order.contains(&m.wire))
    };
    let mut required: Vec<&Member> = members.iter().filter(given).collect();
    required.sort_by_key(|m| order.iter().position(|name| *name == m.wire));
    required
}

/// `new`, or one constructor for each way to build the object, and the setters; and what the constructors call.
fn constructors(
    ident: &Ident,
    schema: &Value,
    members: &[Member],
    order: &[String],
    keeps: bool,
) -> (TokenStream, TokenStream) {
    let required = required(members, order);
    let setters = members
        .iter()
        .filter(|m| matches!(m.kind, Kind::Optional | Kind::Empty))
        .filter(|m| !required.iter().any(|r| r.wire == m.wire))
        .map(setter);
    let mut ways = Ways {
        ident,
        members,
        required: &required,
        content: None,
        keeps,
        from_required: false,
    };
    let constructors: Vec<TokenStream> = match &alternatives(schema)[..] {
        [] if required.is_empty() => {
            vec![ways.constructor("new", " Creates a value with no member set.", &[])]
        }
        [] => vec![ways.constructor("new", " Creates a value from the required members.", &[])],
        alternatives => alternatives
            .iter()
            .map(|(name, given)| {
                let rest = match required.is_empty() {
                    true => "",
                    false => " and the required members",
                };
                let doc = format!(" Creates a value with `{}`{rest}.", given.join("`, `"));
                ways.constructor(name, &doc, given)
            })
            .collect(),
    };
    let extra = keeps.then(|| {
        quote! {
            /// Sets members that the specification does not list.
            #[must_use]
            pub fn with_extra(mut self, extra: impl Into<waxwing_types::Extra>) -> Self { self.extra = extra.into(); self }
        }
    });
    (quote!(#(#constructors)* #(#setters)* #extra), ways.called())
}

/// `with_reply_to(…)`.
pub fn setter(member: &Member) -> TokenStream {
    let name = member.setter_name();
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
        let doc = format!(" `{}`, or an empty slice if the member is missing.", m.wire);
        Some(quote! {
            #[doc = #doc]
            pub fn #ident(&self) -> &[#item] { self.#ident.as_deref().unwrap_or_default() }
        })
    });
    quote!(#(#lists)*)
}
