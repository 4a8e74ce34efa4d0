//! Code pass *provider descriptor*: addresses, where errors keep what, and the table of codes.

use super::imports::shortened;
use super::{Context, accept};
use crate::names;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use waxwing_dialect::errors::{KnownError, Wait, errors};
use waxwing_dialect::{Generation, server, strings};

/// The file `provider.rs`.
pub fn file(context: &Context) -> Result<TokenStream, String> {
    let plan = context.plan;
    let json = &plan.json;
    let name = &plan.provider;
    let base_url = server(json, Generation::Current).ok_or("no server")?;
    let rewrite = match server(json, Generation::V1) {
        Some(_) => quote!(Some(crate::v1::rules::refuse_v1_only)),
        None => quote!(None),
    };
    let hosts = strings(&json["x-media-hosts"]);
    let pointers = |member: &str| {
        let pointers = strings(&json["x-error-body"][member]);
        quote!(&[#(#pointers),*])
    };
    let (code, subcode, message) = (pointers("code"), pointers("subcode"), pointers("message"));
    let (details, trace_id, transient) = (
        pointers("details"),
        pointers("trace_id"),
        pointers("transient"),
    );
    let faults = &json["x-faults-in-success"];
    let faults = match faults.as_array() {
        Some(_) => {
            let members = strings(faults);
            quote!(Some(&[#(#members),*]))
        }
        None => quote!(None),
    };
    let errors = errors(json)?;
    let errors = errors.iter().map(known_error);
    let accepts = accept::constants(plan)?;
    let (uses, items) = shortened(
        quote! {
            pub(crate) static PROVIDER: waxwing_runtime::generated::Provider = waxwing_runtime::generated::Provider {
                name: #name, base_url: #base_url, media_hosts: &[#(#hosts),*],
                error_body: waxwing_runtime::generated::ErrorBody { code: #code, subcode: #subcode, message: #message, details: #details, trace_id: #trace_id, transient: #transient },
                faults_in_success: #faults,
                errors: &[#(#errors),*],
                rewrite: #rewrite,
            };
            #(#accepts)*
        },
        &BTreeSet::new(),
    );
    Ok(quote! {
        //! What the runtime knows of the provider.
        #uses
        #items
    })
}

/// A row of the error table.
fn known_error(error: &KnownError) -> TokenStream {
    let (code, meaning) = (&error.code, &error.meaning);
    let http = optional(error.http.map(Literal::u64_unsuffixed));
    let retry = word(error.retry.word());
    let scope = word(error.scope.word());
    let action = word(error.action.word());
    let proof = optional(error.proof);
    let wait = optional(error.wait.map(|Wait { seconds, times }| {
        let (seconds, times) = (
            Literal::u64_unsuffixed(seconds),
            Literal::u64_unsuffixed(times),
        );
        quote!(waxwing_runtime::generated::CodeWait { seconds: #seconds, times: #times })
    }));
    quote!(waxwing_runtime::generated::KnownError {
        code: #code, http: #http, meaning: #meaning,
        retry: waxwing_runtime::generated::Retryable::#retry, scope: waxwing_runtime::Scope::#scope, action: waxwing_runtime::Action::#action,
        proof: #proof, wait: #wait,
    })
}

/// The variant of a word.
fn word(word: &str) -> Ident {
    format_ident!("{}", names::pascal(word))
}

fn optional(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
