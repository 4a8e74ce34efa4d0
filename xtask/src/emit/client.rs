//! Code pass *client and scope handles*: who holds the connection, the credentials and the id.

use super::code::declared;
use super::imports::shortened;
use super::member::component_path;
use super::{Context, docs, free_call};
use crate::names;
use crate::plan::{Operation, Plan};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};
use waxwing_dialect::{Parameter, reference};

/// The file `client.rs`.
pub fn file(context: &Context) -> Result<TokenStream, String> {
    let plan = context.plan;
    let mut scopes: BTreeMap<String, Parameter> = BTreeMap::new();
    for scope in plan.operations.iter().filter_map(|o| o.scope.clone()) {
        scopes.insert(scope.scope.clone().unwrap_or_default(), scope);
    }
    let mut methods = Vec::new();
    let mut handles = Vec::new();
    for (scope, parameter) in &scopes {
        let id = reference(&parameter.schema)
            .ok_or_else(|| format!("scope {scope}: its id is not a named component"))?;
        let ty = component_path(plan, "client", &id);
        let (method, handle) = (
            format_ident!("{scope}"),
            format_ident!("{}", names::pascal(scope)),
        );
        let doc = docs::lines(&format!(
            "The operations of one `{}`. {}",
            parameter.name, parameter.description
        ));
        let gate = gate(plan, scope);
        let call = free_call::on_handle(plan, parameter);
        methods.push(quote! {
            #doc
            ///
            /// An empty id, `.` and `..` are refused by the first call, before anything is sent.
            #gate
            pub fn #method(&self, id: impl Into<#ty>) -> #handle { #handle { core: self.core.clone(), id: id.into() } }
        });
        handles.push(quote! {
            #doc
            ///
            /// A cheap clone of the client with the id in it.
            #gate
            #[derive(Debug, Clone)]
            pub struct #handle { pub(crate) core: waxwing_runtime::Client, pub(super) id: #ty }
            #gate
            impl #handle {
                /// The id that this handle holds.
                pub fn id(&self) -> &#ty { &self.id }
                #call
            }
        });
    }
    let title = plan.json["info"]["title"].as_str().unwrap_or_default();
    let client_doc = format!(
        " Client of the {title}: one connection pool and one set of credentials, cheap to clone."
    );
    let auth = auth(context)?;
    let call = free_call::on_client(plan);
    let items = quote! {
        #[doc = #client_doc]
        #[derive(Debug, Clone)]
        pub struct Client { pub(crate) core: waxwing_runtime::Client }

        impl Client {
            /// A client with the provider's public address and the default policy of retries.
            ///
            /// # Errors
            /// When the TLS library cannot be set up.
            pub fn new(auth: impl Into<waxwing_runtime::Auth>) -> Result<Self, waxwing_runtime::Error> {
                Self::builder().auth(auth).build()
            }
            /// Address, credentials, retries, timeouts, your own HTTP client; then `build()`.
            pub fn builder() -> waxwing_runtime::ClientBuilder<Self> {
                waxwing_runtime::ClientBuilder::new(&crate::generated::provider::PROVIDER)
            }
            #call
            #(#methods)*
        }

        impl From<waxwing_runtime::Client> for Client {
            fn from(core: waxwing_runtime::Client) -> Self { Self { core } }
        }

        #(#handles)*
        #auth
    };
    let (uses, items) = shortened(items.clone(), &declared(&items));
    Ok(quote! {
        //! The client and its scope handles.
        #uses
        #items
    })
}

/// The feature without which a handle has no operations.
fn gate(plan: &Plan, scope: &str) -> Option<TokenStream> {
    let holds = |o: &&Operation| o.scope.as_ref().and_then(|s| s.scope.as_deref()) == Some(scope);
    let operations = plan.operations.iter().filter(holds);
    let features: BTreeSet<_> = operations.map(|o| plan.features.get(&o.tag)).collect();
    match features.into_iter().collect::<Vec<_>>()[..] {
        [Some(feature)] => Some(quote!(#[cfg(feature = #feature)])),
        _ => None,
    }
}

/// One constructor for each security scheme.
fn auth(context: &Context) -> Result<TokenStream, String> {
    let mut constructors = Vec::new();
    for (name, scheme) in context.plan.json["components"]["securitySchemes"]
        .as_object()
        .into_iter()
        .flatten()
    {
        let method = format_ident!("{}", names::snake(name));
        let doc = docs::lines(scheme["description"].as_str().unwrap_or_default());
        let wire = scheme["name"].as_str().unwrap_or_default();
        let kind = (
            scheme["type"].as_str(),
            scheme["scheme"].as_str(),
            scheme["in"].as_str(),
        );
        let body = match kind {
            (Some("http"), Some("bearer"), _) => quote!(waxwing_runtime::Auth::bearer(token)),
            (Some("http"), Some("basic"), _) => {
                constructors.push(quote! {
                    #doc
                    pub fn #method(user: impl Into<String>, password: impl Into<String>) -> Self {
                        Self(waxwing_runtime::Auth::basic(user, password))
                    }
                });
                continue;
            }
            (Some("apiKey"), _, Some("header")) => {
                let prefix = scheme["x-prefix"].as_str().unwrap_or_default();
                quote!(waxwing_runtime::Auth::header(#wire, format!("{}{}", #prefix, token.into())))
            }
            (Some("apiKey"), _, Some("query")) => {
                quote!(waxwing_runtime::Auth::query([(#wire, token)]))
            }
            _ => {
                return Err(format!(
                    "security scheme {name} is of a kind that the generator does not know"
                ));
            }
        };
        constructors.push(quote! {
            #doc
            pub fn #method(token: impl Into<String>) -> Self { Self(#body) }
        });
    }
    Ok(quote! {
        /// Credentials in the forms that this provider takes. `Debug` shows none of them.
        #[derive(Debug, Clone)]
        pub struct Auth(waxwing_runtime::Auth);
        impl Auth { #(#constructors)* }
        impl From<Auth> for waxwing_runtime::Auth {
            fn from(auth: Auth) -> Self { auth.0 }
        }
    })
}
