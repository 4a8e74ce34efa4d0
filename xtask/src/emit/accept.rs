//! Code pass *proofs*: what in a 2xx proves that a call was taken, where several operations answer with one component.

use crate::names;
use crate::plan::Plan;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use waxwing_dialect::{Accept, Accepts, At};

/// The constant of a component.
pub fn constant(component: &str) -> Ident {
    format_ident!("ACCEPTS_{}", names::screaming(&names::snake(component)))
}

/// The constants of all components that an operation needs.
pub fn constants(plan: &Plan) -> Result<Vec<TokenStream>, String> {
    let components: BTreeSet<&String> = plan
        .operations
        .iter()
        .filter_map(|operation| match &operation.accepts {
            Accepts::Component(name) => Some(name),
            Accepts::Own(_) => None,
        })
        .collect();
    let constants = components.into_iter().map(|component| {
        let ways = waxwing_dialect::ways(&At::component(&plan.json, component))?;
        let (name, ways) = (constant(component), self::ways(&ways));
        let doc = format!(" What proves that the provider took a call that answers with a `{component}`.");
        Ok(quote! {
            #[doc = #doc]
            pub(super) const #name: &[waxwing_runtime::generated::Accept] = &[#(waxwing_runtime::generated::Accept::#ways),*];
        })
    });
    constants.collect()
}

/// The ways without the type's name.
pub fn ways(ways: &[Accept]) -> Vec<TokenStream> {
    let way = |accept: &Accept| match accept {
        Accept::Filled(at) => quote!(Filled(#at)),
        Accept::Begins(at, texts) => quote!(Begins(#at, &[#(#texts),*])),
        Accept::OneOf(at, values) => quote!(OneOf(#at, &[#(#values),*])),
        Accept::Empty => quote!(Empty),
    };
    ways.iter().map(way).collect()
}
