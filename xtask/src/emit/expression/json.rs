//! Free JSON as `json!`.

use super::Writer;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

impl Writer<'_> {
    /// `json!(…)`, imported.
    pub(super) fn free(&mut self, json: &Value) -> TokenStream {
        self.used
            .insert(("serde_json".to_owned(), "json".to_owned()));
        let text: TokenStream = json.to_string().parse().unwrap_or_default();
        quote!(json!(#text))
    }
}
