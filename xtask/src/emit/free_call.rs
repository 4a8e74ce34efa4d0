//! Code pass *free call*: `call` on the client and its handles, for what the specification lacks.

use super::docs;
use crate::names;
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use waxwing_dialect::{Parameter, Place};

/// The method of the client.
pub fn on_client(plan: &Plan) -> TokenStream {
    let text = "Begins a call of something that has no method here: the HTTP method, and the path behind the base URL, \
        segment by segment. A segment is encoded as a whole, so `a/b` is one segment with `%2F` in it.";
    let example = "let call = client.call(\"GET\", [\"..\", \"new\"]).query(\"fields\", \"name\").idempotent(true);";
    method(plan, text, &[example])
}

/// The method of the handle that holds the parameter.
pub fn on_handle(plan: &Plan, parameter: &Parameter) -> TokenStream {
    let (name, handle) = (&parameter.name, parameter.scope.as_deref());
    let handle = handle.unwrap_or_default();
    let id = parameter.example.as_ref().and_then(Value::as_str);
    let id = id.unwrap_or("id");
    let text = format!(
        "Begins a call of something that has no method here, as [`Client::call`] does. The id is not added by itself: \
         give it where the API takes `{name}`."
    );
    let begin = format!("let {handle} = client.{handle}({id:?});");
    let call = match parameter.place {
        Place::Query => format!(
            "let call = {handle}.call(\"GET\", [\"..\", \"new\"]).query({name:?}, {handle}.id().as_str());"
        ),
        _ => format!("let call = {handle}.call(\"GET\", [{handle}.id().as_str(), \"..\"]);"),
    };
    method(plan, &text, &[&begin, &call])
}

fn method(plan: &Plan, text: &str, example: &[&str]) -> TokenStream {
    let text = docs::lines(text);
    let krate = format!("waxwing_{}", names::snake(&plan.provider));
    let example: Vec<String> = example.iter().map(|line| format!(" {line}")).collect();
    let main = format!(" # async fn main() -> Result<(), {krate}::runtime::Error> {{");
    let uses = format!(" use {krate}::{{Client, runtime::{{Auth, ErrorKind}}}};");
    quote! {
        #text
        ///
        /// # Errors
        /// When awaited those of every call; kind `Invalid` when a segment is empty, `.` or `..` or has control
        /// characters, and when the method is not an HTTP method.
        ///
        /// ```
        /// # #[tokio::main(flavor = "current_thread")]
        #[doc = #main]
        #[doc = #uses]
        ///
        /// let client = Client::new(Auth::none())?;
        #(#[doc = #example])*
        /// let error = call.await.expect_err("nothing is sent");
        /// assert_eq!(error.kind(), ErrorKind::Invalid);
        /// # Ok(())
        /// # }
        /// ```
        pub fn call<S: Into<String>>(
            &self, method: &str, segments: impl IntoIterator<Item = S>,
        ) -> waxwing_runtime::FreeCall {
            self.core.call(method, segments)
        }
    }
}
