//! Code pass *provider descriptor*: addresses, where errors keep what, and the table of codes.

use super::imports::shortened;
use super::{Context, accept};
use crate::names;
use crate::plan::{strings, text};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeSet;

/// The file `provider.rs`.
pub fn file(context: &Context) -> Result<TokenStream, String> {
    let plan = context.plan;
    let json = &plan.json;
    let name = &plan.provider;
    let server = |v1: bool| {
        let mut servers = json["servers"].as_array().into_iter().flatten();
        servers
            .find(|s| (s["x-generation"] == "v1") == v1)
            .map(|s| text(s, "url"))
    };
    let base_url = server(false).ok_or("no server")?;
    let v1 = server(true).map_or(quote!(None), |url| quote!(Some(#url)));
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
    let mut errors = Vec::new();
    for row in json["x-errors"].as_array().into_iter().flatten() {
        let (code, meaning) = (text(row, "code"), text(row, "meaning"));
        let http = row["http"].as_u64().map_or(quote!(None), |n| {
            let n = proc_macro2::Literal::u64_unsuffixed(n);
            quote!(Some(#n))
        });
        let word = |member: &str| match text(row, member) {
            word if word.is_empty() => Err(format!("x-errors {code}: no {member}")),
            word => Ok(format_ident!("{}", names::pascal(&word))),
        };
        let (retry, scope, action) = (word("retry")?, word("scope")?, word("action")?);
        let proof = match &row["proof"] {
            Value::Null => quote!(None),
            Value::Bool(proof) => quote!(Some(#proof)),
            other => {
                return Err(format!(
                    "x-errors {code}: proof {other} is neither true nor false"
                ));
            }
        };
        let wait = wait(&row["wait"]).map_err(|e| format!("x-errors {code}: {e}"))?;
        errors.push(quote!(waxwing_runtime::KnownError {
            code: #code, http: #http, meaning: #meaning,
            retry: waxwing_runtime::Retryable::#retry, scope: waxwing_runtime::Scope::#scope, action: waxwing_runtime::Action::#action,
            proof: #proof, wait: #wait,
        }));
    }
    let accepts = accept::constants(plan)?;
    let (uses, items) = shortened(
        quote! {
            pub(super) static PROVIDER: waxwing_runtime::Provider = waxwing_runtime::Provider {
                name: #name, base_url: #base_url, v1_base_url: #v1, media_hosts: &[#(#hosts),*],
                error_body: waxwing_runtime::ErrorBody { code: #code, subcode: #subcode, message: #message, details: #details, trace_id: #trace_id, transient: #transient },
                faults_in_success: #faults,
                errors: &[#(#errors),*],
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

/// `wait`: seconds, or `{seconds, times}` where each wait in a row is that many times as long as the one before.
fn wait(json: &Value) -> Result<TokenStream, String> {
    let number = |value: &Value| value.as_u64().filter(|n| *n > 0);
    let (seconds, times) = match json {
        Value::Null => return Ok(quote!(None)),
        Value::Object(members) if members.len() == 2 => {
            (number(&json["seconds"]), number(&json["times"]))
        }
        seconds => (number(seconds), Some(1)),
    };
    let (Some(seconds), Some(times)) = (seconds, times) else {
        return Err(format!(
            "wait {json}: want seconds, or {{seconds: …, times: …}}"
        ));
    };
    let (seconds, times) = (
        Literal::u64_unsuffixed(seconds),
        Literal::u64_unsuffixed(times),
    );
    Ok(quote!(Some(waxwing_runtime::CodeWait { seconds: #seconds, times: #times })))
}
