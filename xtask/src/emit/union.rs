//! Code pass *unions*: tagged unions with the unknown kept, alone or beside the members of an envelope.
//!
//! Reason: typify ignores discriminators, and serde's flatten writes keys twice and reads at half the speed.

use super::kinds::{mapping, payload_object};
use super::member::{self, Kind, Member, component_path};
use super::object::{self, alternatives, required, setter, writer};
use super::ways::Ways;
use super::{Code, Context, docs, from_one, inner_unions, schema, validate};
use crate::names;
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use waxwing_dialect::{Shape, reference, shape, strings, text};

/// A variant: tag value, Rust name, and what it carries.
struct Variant {
    tag: String,
    name: proc_macro2::Ident,
    payload: Payload,
}

/// What a variant carries besides its tag.
enum Payload {
    /// One member.
    One(Box<One>),
    /// The members of a struct, beside the tag.
    Struct(TokenStream),
}

/// The one member of a variant besides its tag.
struct One {
    wire: String,
    ty: syn::Type,
    /// The variant may come without it.
    optional: bool,
}

/// What objects are to unions; found once for all.
#[derive(Default)]
pub struct Roles {
    /// Objects that live on only inside a union's Rust type: an envelope, or a variant with one member.
    dissolved: BTreeSet<String>,
    /// Variants, and the member that tells them apart.
    tags: BTreeMap<String, String>,
    /// Unions that stand beside the members of an envelope.
    in_envelopes: BTreeSet<String>,
}

impl Roles {
    /// Those of all objects of a document.
    pub fn of(plan: &Plan) -> Roles {
        let mut roles = Roles::default();
        let schemas = plan.json["components"]["schemas"].as_object();
        for schema in schemas.into_iter().flatten().map(|(_, schema)| schema) {
            match shape(schema) {
                Shape::Envelope => {
                    roles.dissolved.extend(reference(&schema["allOf"][0]));
                    roles.in_envelopes.extend(reference(&schema["allOf"][1]));
                }
                Shape::Tagged => {
                    let tag = text(&schema["discriminator"], "propertyName");
                    for (_, variant) in mapping(schema) {
                        if payload_object(plan, schema, &variant).is_some() {
                            roles.dissolved.insert(variant.clone());
                        }
                        roles.tags.entry(variant).or_insert_with(|| tag.clone());
                    }
                }
                _ => {}
            }
        }
        roles
    }

    /// Whether the object has no Rust type of its own.
    pub fn is_dissolved(&self, name: &str) -> bool {
        self.dissolved.contains(name)
    }

    /// The member that tells the kinds apart, if the object is a variant of a union.
    pub fn tag_of(&self, name: &str) -> Option<&str> {
        self.tags.get(name).map(String::as_str)
    }
}

fn variants(context: &Context, module: &str, schema: &Value) -> Result<Vec<Variant>, String> {
    let plan = context.plan;
    mapping(schema)
        .map(|(tag, component)| {
            let payload = match &payload_object(plan, schema, &component) {
                Some(one) => {
                    let properties = plan.schema(&component)["properties"]
                        .as_object()
                        .cloned()
                        .unwrap_or_default();
                    let found = member::of(
                        context,
                        module,
                        &component,
                        properties.into_iter().filter(|(n, _)| n == one),
                        std::slice::from_ref(one),
                    )?;
                    let member = found.into_iter().next().ok_or("no member")?;
                    let required = strings(&plan.schema(&component)["required"]);
                    Payload::One(Box::new(One {
                        ty: member.inner().clone(),
                        optional: !required.contains(one),
                        wire: one.clone(),
                    }))
                }
                None => Payload::Struct(component_path(plan, module, &component)),
            };
            Ok(Variant {
                name: variant_name(&tag),
                tag,
                payload,
            })
        })
        .collect()
}

/// The variant of a kind; `Unknown` is what the specification does not list.
pub fn variant_name(tag: &str) -> proc_macro2::Ident {
    match &*names::pascal(tag) {
        "Unknown" => format_ident!("NotKnown"),
        name => format_ident!("{name}"),
    }
}

/// What only answers hold has no limits to be checked.
fn is_checked(plan: &Plan, name: &str) -> bool {
    plan.requests.contains(name) || !plan.answers.contains(name)
}

/// A union with a discriminator.
pub fn tagged(context: &Context, name: &str) -> Result<Code, String> {
    let plan = context.plan;
    let schema = plan.schema(name);
    let module = plan.home(name);
    let ident = format_ident!("{name}");
    let docs = docs::lines(&docs::described(name, schema));
    let tag = text(&schema["discriminator"], "propertyName");
    let variants = variants(context, module, schema)?;
    let mut arms = Arms::default();
    let beside = match (
        plan.answers.contains(name),
        context.roles.in_envelopes.contains(name),
    ) {
        (false, _) => Beside::Nothing,
        (true, true) => Beside::Envelope,
        (true, false) => Beside::Extra,
    };
    for variant in &variants {
        arms.add(&tag, variant, beside);
    }
    let Arms {
        declarations,
        tags,
        writes,
        reads,
        checks,
        conversions,
        schemas,
    } = arms;
    // What several kinds carry does not say which of them is meant.
    let types: Vec<String> = conversions.iter().map(|(ty, _)| ty.to_string()).collect();
    let alone = |ty: &TokenStream| types.iter().filter(|t| **t == ty.to_string()).count() == 1;
    let conversions = conversions.into_iter().filter(|(ty, _)| alone(ty)).map(
        |(ty, body)| quote!(impl From<#ty> for #ident { fn from(value: #ty) -> Self { #body } }),
    );
    let inner = inner_unions::conversions(context, name);
    let text = from_one::text_of_union(context, name).map(|kind| {
        let kind = component_path(plan, module, &kind);
        quote!(waxwing_json::from_text!(#ident: #kind);)
    });
    let validation = if !is_checked(plan, name) {
        quote!()
    } else {
        validate::implementation(
            name,
            &[quote!(match self { #(#checks,)* Self::Unknown(_) => {} })],
        )
    };
    let api = quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#declarations,)*
            /// A kind that the specification does not list, or one that could not be read: all its members.
            Unknown(waxwing_types::Json),
        }
    };
    let writer = writer(
        &ident,
        &quote!(match self { #(#writes,)* Self::Unknown(members) => object.rest(members)?, }),
    );
    let wire = quote! {
        impl #ident {
            /// The value of the member that tells the kinds apart.
            pub fn tag(&self) -> &str {
                match self { #(#tags,)* Self::Unknown(members) => members.get(#tag).and_then(|tag| tag.as_str()).unwrap_or_default() }
            }
        }
        #(#conversions)*
        #inner
        #text
        #writer
        impl waxwing_json::FromMembers for #ident {
            fn from_members(members: &mut waxwing_json::Members<'_>) -> Result<Self, waxwing_json::DecodeError> {
                let known = match members.text(#tag) { #(#reads,)* _ => None };
                Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
            }
        }
        waxwing_json::read_object!(#ident);
        #validation
    };
    let body = schema::described(
        &docs::described(name, schema),
        &quote!(waxwing_json::schema::union(#tag, [#(#schemas),*])),
    );
    Ok(Code {
        api,
        wire,
        schema: schema::implementation(context, module, name, &body),
        ..Code::default()
    })
}

#[derive(Default)]
struct Arms {
    declarations: Vec<TokenStream>,
    tags: Vec<TokenStream>,
    writes: Vec<TokenStream>,
    reads: Vec<TokenStream>,
    checks: Vec<TokenStream>,
    conversions: Vec<(TokenStream, TokenStream)>,
    schemas: Vec<TokenStream>,
}

/// What may stand beside the one member of a variant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// A request with further members is another one, and kept whole.
    Nothing,
    /// The members of an envelope, which keeps what is not listed, too.
    Envelope,
    /// What the provider added since: the variant keeps it.
    Extra,
}

impl Arms {
    fn add(&mut self, tag: &str, variant: &Variant, beside: Beside) {
        let Variant {
            tag: value,
            name,
            payload,
        } = variant;
        let doc = format!(" `{value}`.");
        match payload {
            Payload::One(one) => {
                let One { wire, ty, optional } = &**one;
                let carried = match optional {
                    true => quote!(Option<#ty>),
                    false => quote!(#ty),
                };
                let doc = match beside {
                    Beside::Extra => {
                        format!(
                            "{doc} The second value: members beside it that the specification does not list."
                        )
                    }
                    _ => doc,
                };
                let keeps = beside == Beside::Extra;
                let extra = keeps.then(|| quote!(, waxwing_types::Extra));
                let pattern = keeps.then(|| quote!(, extra));
                let ignored = keeps.then(|| quote!(, _));
                let none = keeps.then(|| quote!(, Default::default()));
                self.tags.push(quote!(Self::#name(_ #ignored) => #value));
                self.declarations
                    .push(quote!(#[doc = #doc] #name(#carried #extra)));
                let put = match optional {
                    true => quote!(object.optional(#wire, value)?;),
                    false => quote!(object.member(#wire, value)?;),
                };
                let put_extra = keeps.then(|| quote!(object.rest(extra)?;));
                self.writes.push(quote!(Self::#name(value #pattern) => { object.member(#tag, #value)?; #put #put_extra }));
                let alone = (beside == Beside::Nothing)
                    .then(|| quote!(if members.are_only(&[#tag, #wire])));
                let read = match optional {
                    true => quote!(members.optional_variant(#tag, #wire)),
                    false => quote!(members.variant(#tag, #wire)),
                };
                self.reads.push(match keeps {
                    true => quote!(Some(#value) => match #read { Some(value) => Some(Self::#name(value, members.extra()?)), None => None }),
                    false => quote!(Some(#value) #alone => #read.map(Self::#name)),
                });
                let given = match optional {
                    true => quote!(value.as_ref()),
                    false => quote!(Some(value)),
                };
                self.checks
                    .push(quote!(Self::#name(value #ignored) => checker.nested(#wire, #given)));
                let value_of = match optional {
                    true => quote!(Some(value)),
                    false => quote!(value),
                };
                // What is kept in a box is given without one.
                let (given, boxed) = match member::generic(ty, "Box") {
                    Some(inner) => (quote!(#inner), quote!(let value = Box::new(value);)),
                    None => (quote!(#ty), quote!()),
                };
                self.conversions
                    .push((given, quote!(#boxed Self::#name(#value_of #none))));
                let with = match optional {
                    true => quote!(with_optional),
                    false => quote!(with),
                };
                // In an answer null is as if it were left out.
                let inner = schema::unboxed(ty);
                let described = match *optional && beside != Beside::Nothing {
                    true => quote!(Option<#inner>),
                    false => quote!(#inner),
                };
                self.schemas.push(
                    quote!(waxwing_json::schema::kind(#tag, #value).#with(#wire, generator.subschema_for::<#described>())),
                );
            }
            Payload::Struct(ty) => {
                self.tags.push(quote!(Self::#name(_) => #value));
                self.declarations.push(quote!(#[doc = #doc] #name(#ty)));
                self.writes.push(quote!(Self::#name(value) => { object.member(#tag, #value)?; object.rest(value)?; }));
                // What keeps unlisted members would keep the tag, too, and write it twice.
                self.reads
                    .push(quote!(Some(#value) => members.beside(#tag).map(Self::#name)));
                self.checks.push(
                    quote!(Self::#name(value) => waxwing_types::Validate::check(value, checker)),
                );
                self.conversions
                    .push((ty.clone(), quote!(Self::#name(value))));
                self.schemas.push(
                    quote!(waxwing_json::schema::kind(#tag, #value).beside(generator.subschema_for::<#ty>())),
                );
            }
        }
    }
}

/// An envelope with a tagged union beside its members.
pub fn envelope(context: &Context, name: &str) -> Result<Code, String> {
    let plan = context.plan;
    let schema = plan.schema(name);
    let module = plan.home(name);
    let parts: Vec<String> = schema["allOf"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(reference)
        .collect();
    let [base, union] = &parts[..] else {
        return Err(format!("{name}: x-flatten wants allOf [envelope, union]"));
    };
    let base_schema = plan.schema(base);
    let members = member::of_component(context, module, base)?;
    let ident = format_ident!("{name}");
    let content = format_ident!("{}", text(schema, "x-flatten"));
    let union_ty = component_path(plan, module, union);
    let union_doc = docs::lines(&text(plan.schema(union), "description"));
    let described = format!(
        "{}\n\n{}",
        text(schema, "description"),
        text(base_schema, "description")
    );
    let docs = docs::lines(&described);
    let fields = members.iter().map(Member::field);
    let (writes, reads) = (
        members.iter().map(Member::write),
        members.iter().map(Member::read),
    );
    let setters = members
        .iter()
        .filter(|m| matches!(m.kind, Kind::Optional | Kind::Empty))
        .map(setter);
    let (_, order) = plan.flat(base_schema);
    let keeps = object::keeps(plan, name);
    let mut ways = Ways {
        ident: &ident,
        members: &members,
        required: &required(&members, &order),
        content: Some((&content, &union_ty)),
        keeps,
        from_required: false,
    };
    let constructors = constructors(&mut ways, base_schema, &content);
    let from_required = ways.called();
    let (extra, read_extra, write_extra) = match keeps {
        false => (quote!(), quote!(), quote!()),
        true => (
            quote! {
                /// Members that the specification does not list, kept as they came.
                pub extra: waxwing_types::Extra,
            },
            quote!(extra: members.extra()?),
            quote!(object.rest(&self.extra)?;),
        ),
    };
    let validation = if !is_checked(plan, name) {
        quote!()
    } else {
        let mut checks = validate::checks(context, base_schema, &members);
        checks.push(quote!(waxwing_types::Validate::check(&self.#content, checker);));
        validate::implementation(name, &checks)
    };
    let api = quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #ident { #(#fields,)* #union_doc pub #content: #union_ty, #extra }
        impl #ident { #constructors #(#setters)* }
    };
    let writer = writer(
        &ident,
        &quote!(#(#writes)* object.rest(&self.#content)?; #write_extra),
    );
    let wire = quote! {
        #from_required
        #writer
        impl waxwing_json::FromMembers for #ident {
            fn from_members(members: &mut waxwing_json::Members<'_>) -> Result<Self, waxwing_json::DecodeError> {
                Ok(Self { #(#reads,)* #content: waxwing_json::FromMembers::from_members(members)?, #read_extra })
            }
        }
        waxwing_json::read_object!(#ident);
        #validation
    };
    Ok(Code {
        api,
        wire,
        schema: schema::object(context, module, name, &described, &members, Some(&union_ty)),
        ..Code::default()
    })
}

fn constructors(ways: &mut Ways, base: &Value, content: &proc_macro2::Ident) -> TokenStream {
    let mut alternatives = alternatives(base);
    if alternatives.is_empty() {
        alternatives.push(("new".into(), Vec::new()));
    }
    let rest = match ways.required.is_empty() {
        true => "",
        false => ", the required members",
    };
    let constructors = alternatives.iter().map(|(name, given)| {
        let doc = match &given[..] {
            [] => format!(" Creates a value from the required members and `{content}`."),
            given => format!(
                " Creates a value with `{}`{rest} and `{content}`.",
                given.join("`, `")
            ),
        };
        ways.constructor(name, &doc, given)
    });
    let constructors: Vec<TokenStream> = constructors.collect();
    quote!(#(#constructors)*)
}
