//! Code pass *first generation*: where the operations are in it, for the rules that the provider's crate has by hand.

use crate::plan::{Operation, Plan};
use proc_macro2::TokenStream;
use quote::quote;
use waxwing_dialect::{Generation, V1, server};

/// The file `v1.rs`; none if the provider has no first generation.
pub fn file(plan: &Plan) -> Option<TokenStream> {
    let base_url = server(&plan.json, Generation::V1)?;
    let rows = plan.operations.iter().filter_map(row);
    Some(quote! {
        //! Where the operations are in the provider's first generation.

        /// Its public address.
        pub(crate) const BASE_URL: &str = #base_url;

        /// An operation there.
        pub(crate) struct V1 {
            pub operation: &'static str,
            pub method: &'static str,
            pub path: &'static str,
            /// The body stays a JSON body.
            pub json: bool,
            /// The current generation lacks it.
            pub only: bool,
        }

        impl V1 {
            pub(crate) const fn new(operation: &'static str, method: &'static str, path: &'static str) -> Self {
                Self { operation, method, path, json: false, only: false }
            }
            pub(crate) const fn json(self) -> Self { Self { json: true, ..self } }
            pub(crate) const fn only(self) -> Self { Self { only: true, ..self } }
        }

        pub(crate) static OPERATIONS: &[V1] = &[#(#rows),*];
    })
}

fn row(operation: &Operation) -> Option<TokenStream> {
    let V1 {
        method,
        path,
        json,
        only,
    } = operation.v1.as_ref()?;
    let (json, only) = (json.then(|| quote!(.json())), only.then(|| quote!(.only())));
    let id = &operation.id;
    Some(quote!(V1::new(#id, #method, #path) #json #only))
}
