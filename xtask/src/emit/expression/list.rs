//! Lists and maps, written as arrays.

use super::{Extent, Failed, Given, Writer, failed};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};
use waxwing_dialect::{reference, shape};

impl Writer<'_> {
    /// `[a, b]` for `impl IntoIterator<Item = impl Into<T>>`.
    pub(super) fn items(
        &mut self,
        schema: &Value,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let items = self.taken(json, at)?;
        if items.is_empty() {
            let item = self.item_type(schema, at)?;
            return Ok(quote!(Vec::<#item>::new()));
        }
        if schema["nullable"] == true {
            let items = items.iter().enumerate().map(|(index, item)| {
                if item.is_null() {
                    return Ok(quote!(None));
                }
                let item = self.exact(schema, item, &format!("{at}/{index}"))?;
                Ok(quote!(Some(#item)))
            });
            let items: Vec<TokenStream> = items.collect::<Result<_, Failed>>()?;
            return Ok(quote!([#(#items),*]));
        }
        let given = items
            .iter()
            .enumerate()
            .map(|(index, item)| self.given(schema, item, &format!("{at}/{index}")));
        let given: Vec<Given> = given.collect::<Result<_, Failed>>()?;
        // The items of an array are of one type. A number is no argument that converts.
        if given.iter().all(|other| other.ty == given[0].ty) {
            let codes = given.iter().map(|given| &given.code);
            return Ok(quote!([#(#codes),*]));
        }
        let exact = items
            .iter()
            .enumerate()
            .map(|(index, item)| self.exact(schema, item, &format!("{at}/{index}")));
        let exact: Vec<TokenStream> = exact.collect::<Result<_, Failed>>()?;
        Ok(quote!([#(#exact),*]))
    }

    /// `vec![a, b]` of the items' own type.
    pub(super) fn list_exact(
        &mut self,
        schema: &Value,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let items = self.taken(json, at)?;
        let exact = items
            .iter()
            .enumerate()
            .map(|(index, item)| self.exact(schema, item, &format!("{at}/{index}")));
        let exact: Vec<TokenStream> = exact.collect::<Result<_, Failed>>()?;
        Ok(quote!(vec![#(#exact),*]))
    }

    /// `[("name", value)]`.
    pub(super) fn pairs(
        &mut self,
        schema: &Value,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let Some(members) = json.as_object() else {
            return failed(at, format!("{json} is no map"));
        };
        if members.is_empty() {
            return match is_free(schema) {
                true => {
                    let extra = self.model("Extra");
                    Ok(quote!(#extra::default()))
                }
                false => failed(at, "an empty map has no values that tell their type"),
            };
        }
        let mut pairs = Vec::new();
        for (name, value) in members {
            let value = self.given(schema, value, &format!("{at}/{name}"))?;
            pairs.push((name, value));
        }
        if pairs.iter().any(|(_, given)| given.ty != pairs[0].1.ty) {
            return failed(at, "its values are written in different ways");
        }
        let pairs = pairs
            .iter()
            .map(|(name, Given { code, .. })| quote!((#name, #code)));
        Ok(quote!([#(#pairs),*]))
    }

    /// A map itself.
    pub(super) fn map_exact(
        &mut self,
        schema: &Value,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let pairs = self.pairs(schema, json, at)?;
        match (is_free(schema), json.as_object().is_some_and(Map::is_empty)) {
            (true, true) => Ok(pairs),
            (true, false) => {
                let extra = self.model("Extra");
                Ok(quote!(#extra::from(#pairs)))
            }
            (false, _) => failed(at, "a map where it does not convert"),
        }
    }

    /// The type of what an empty list lacks, which nothing else tells.
    fn item_type(&mut self, schema: &Value, at: &str) -> Result<TokenStream, Failed> {
        match (reference(schema), schema["type"].as_str()) {
            (Some(name), _) if shape(self.plan.schema(&name)).is_named() => {
                Ok(self.component(&name))
            }
            (None, Some("string")) if schema.get("format").is_none() => Ok(quote!(String)),
            _ => failed(at, "an empty list has no items that tell its type"),
        }
    }

    /// The items that the extent leaves.
    fn taken<'a>(&self, json: &'a Value, at: &str) -> Result<&'a [Value], Failed> {
        match json.as_array().map(Vec::as_slice) {
            None => failed(at, format!("{json} is no list")),
            Some(items) => Ok(match self.extent {
                Extent::Whole => items,
                Extent::AtMost(most) => &items[..items.len().min(most.max(1))],
            }),
        }
    }
}

/// Whether a map holds free JSON.
fn is_free(values: &Value) -> bool {
    values.as_object().is_none_or(Map::is_empty)
}
