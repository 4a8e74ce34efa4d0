//! Code pass *events*: one enum of all payloads that the provider sends, told apart by the event's name.

use super::member::component_path;
use super::{Code, Context, docs, schema};
use crate::names;
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// The enum `Payload` of the module `webhook_events`.
pub fn payload(context: &Context) -> Result<Code, String> {
    let plan = context.plan;
    let mut seen = BTreeSet::new();
    let (mut variants, mut reads, mut names_of, mut writes) = (vec![], vec![], vec![], vec![]);
    let mut schemas = Vec::new();
    let mut described = BTreeSet::new();
    for event in &plan.events {
        let wire = &event.name;
        let variant = names::pascal(wire);
        if !seen.insert(variant.clone()) || variant == "Unknown" {
            return Err(format!(
                "x-webhooks {wire}: {variant} names another event, too"
            ));
        }
        let variant = format_ident!("{variant}");
        let ty = component_path(plan, "webhook_events", &event.payload);
        let doc = docs::lines(&format!(
            "`{wire}`: {}\n\n{}",
            docs::line(event.summary.trim_end_matches('.')) + ".",
            event.description
        ));
        variants.push(quote!(#doc #variant(Box<#ty>)));
        if described.insert(&event.payload) {
            schemas.push(quote!(generator.subschema_for::<#ty>()));
        }
        reads.push(quote!(#wire => waxwing_json::FromJson::from_json(payload).map(Self::#variant)));
        names_of.push(quote!(Self::#variant(_) => #wire));
        writes.push(quote!(Self::#variant(payload) => payload.serialize(serializer)));
    }
    let known = plan.events.iter().map(|e| &e.name);
    let body = schema::described(
        "The payload of an event. The event's name decides the variant.",
        &quote!(waxwing_json::schema::one_of([#(#schemas),*])),
    );
    let api = quote! {
        /// The payload of an event. The event's name decides the variant.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Payload {
            #(#variants,)*
            /// An event that the specification does not list, or a listed event whose payload could not be read.
            Unknown {
                /// The event's name.
                event: String,
                /// The payload as it came.
                payload: waxwing_types::Json,
                /// Why the payload of a listed event could not be read; `None` if the event is not listed.
                problem: Option<String>,
            },
        }
    };
    let wire = quote! {
        impl Payload {
            /// The events that the specification lists.
            pub const EVENTS: &'static [&'static str] = &[#(#known),*];

            /// Reads a payload. One that cannot be read becomes [`Payload::Unknown`].
            pub fn read(event: &str, payload: waxwing_json::Node<'_>) -> Self {
                let read = match event {
                    #(#reads,)*
                    _ => return Self::Unknown { event: event.to_owned(), payload: payload.to_json().into(), problem: None },
                };
                read.unwrap_or_else(|error| Self::Unknown {
                    event: event.to_owned(),
                    payload: payload.to_json().into(),
                    problem: Some(waxwing_types::mask::within(&error.to_string()).to_string()),
                })
            }

            /// The event's name.
            pub fn event(&self) -> &str {
                match self { #(#names_of,)* Self::Unknown { event, .. } => event }
            }
        }
        /// Writes only the payload, without the event's name.
        impl serde::Serialize for Payload {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(#writes,)* Self::Unknown { payload, .. } => payload.serialize(serializer) }
            }
        }
    };
    Ok(Code {
        api,
        wire,
        schema: schema::implementation(context, "webhook_events", "Payload", &body),
        ..Code::default()
    })
}
