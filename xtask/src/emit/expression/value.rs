//! A value: what a place takes that asks for its type, and what one takes that asks for `impl Into` of it.

use super::{Failed, Given, Writer, failed, literal};
use crate::progenitor;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use waxwing_dialect::{Shape, reference, shape};

impl Writer<'_> {
    /// What converts into the schema's type, as short as it can be.
    pub(super) fn given(
        &mut self,
        schema: &Value,
        json: &Value,
        at: &str,
    ) -> Result<Given, Failed> {
        let Some(name) = reference(schema) else {
            return self.plain(schema, json, at);
        };
        let target = self.plan.schema(&name);
        match shape(target) {
            Shape::Id => {
                let text = text(json, at)?;
                Ok(Given::other("&str", literal::text(text)))
            }
            Shape::Enum => {
                let code = self.listed(&name, json, at)?;
                Ok(Given::named(&name, code))
            }
            Shape::Tagged => self.tagged(&name, json, at),
            Shape::Untagged => self.untagged(&name, json, at),
            Shape::Object => self.part(&name, json, at),
            Shape::Envelope => {
                let code = self.envelope(&name, json, at)?;
                Ok(Given::named(&name, code))
            }
            Shape::Shared | Shape::Plain => self.plain(target, json, at),
        }
    }

    /// What is of the schema's type.
    pub(super) fn exact(
        &mut self,
        schema: &Value,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let Some(name) = reference(schema) else {
            return self.plain_exact(schema, json, at);
        };
        let target = self.plan.schema(&name);
        match shape(target) {
            Shape::Id => {
                let (ty, text) = (self.component(&name), literal::text(text(json, at)?));
                Ok(quote!(#ty::from(#text)))
            }
            Shape::Enum => self.listed(&name, json, at),
            Shape::Tagged => self.tagged_exact(&name, json, at),
            Shape::Untagged => self.untagged_exact(&name, json, at),
            Shape::Object => self.object(&name, json, at),
            Shape::Envelope => self.envelope(&name, json, at),
            Shape::Shared | Shape::Plain => self.plain_exact(target, json, at),
        }
    }

    /// `Type::Variant`.
    fn listed(&mut self, name: &str, json: &Value, at: &str) -> Result<TokenStream, Failed> {
        let wire = text(json, at)?;
        let known = super::super::strings::known(self.context, name)?;
        let Some((_, variant)) = known.iter().find(|(known, _)| known == wire) else {
            return failed(at, format!("{wire} is none of the values of {name}"));
        };
        let (ty, variant) = (self.component(name), format_ident!("{variant}"));
        Ok(quote!(#ty::#variant))
    }

    /// A value without a type of its own.
    fn plain(&mut self, schema: &Value, json: &Value, at: &str) -> Result<Given, Failed> {
        if let Some(model) = schema["format"].as_str().and_then(progenitor::requested) {
            return match (model, json) {
                ("ChatId" | "MessageId" | "Bsuid" | "IntOrString", Value::String(text)) => {
                    Ok(Given::other("&str", literal::text(text)))
                }
                ("IntOrString", Value::Number(number)) => match literal::typed_integer(number) {
                    Some(code) => Ok(Given::other("i64", code)),
                    None => failed(at, "no integer"),
                },
                _ => Ok(Given::other(model, self.model_exact(model, json, at)?)),
            };
        }
        Ok(match schema["type"].as_str() {
            Some("string") => Given::other("&str", literal::text(text(json, at)?)),
            Some("boolean") => Given::other("bool", self.plain_exact(schema, json, at)?),
            Some("integer") => Given::other("i64", self.plain_exact(schema, json, at)?),
            Some("number") => Given::other("f64", self.plain_exact(schema, json, at)?),
            Some("array") => Given::other("[_]", self.items(&schema["items"], json, at)?),
            _ => match schema.get("additionalProperties") {
                Some(value) => Given::other("[(_, _)]", self.pairs(value, json, at)?),
                None => Given::other("Value", self.free(json)),
            },
        })
    }

    fn plain_exact(
        &mut self,
        schema: &Value,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        if let Some(model) = schema["format"].as_str().and_then(progenitor::requested) {
            return self.model_exact(model, json, at);
        }
        let code = match (schema["type"].as_str(), json) {
            (Some("string"), Value::String(text)) => {
                let text = literal::text(text);
                Some(quote!(#text.to_owned()))
            }
            (Some("boolean"), Value::Bool(flag)) => Some(quote!(#flag)),
            (Some("integer"), Value::Number(number)) => literal::integer(number),
            (Some("number"), Value::Number(number)) => literal::float(number),
            (Some("array"), Value::Array(_)) => {
                Some(self.list_exact(&schema["items"], json, at)?)
            }
            (Some("object") | None, Value::Object(_))
                if schema.get("additionalProperties").is_some() =>
            {
                self.map_exact(&schema["additionalProperties"], json, at)
                    .map(Some)?
            }
            (None, json) => {
                let json = self.free(json);
                Some(quote!(#json.into()))
            }
            _ => None,
        };
        match code {
            Some(code) => Ok(code),
            None => failed(at, format!("{json} is no {}", schema["type"])),
        }
    }

    /// A shared model itself.
    pub(super) fn model_exact(
        &mut self,
        model: &str,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let ty = self.model(model);
        match (model, json) {
            ("ChatId" | "MessageId" | "Bsuid" | "IntOrString", Value::String(text)) => {
                let text = literal::text(text);
                Ok(quote!(#ty::from(#text)))
            }
            ("IntOrString", Value::Number(number)) => match literal::typed_integer(number) {
                Some(number) => Ok(quote!(#ty::from(#number))),
                None => failed(at, "no integer"),
            },
            ("E164" | "Recipient" | "MediaType" | "Jid", Value::String(text)) => {
                let text = literal::text(text);
                Ok(quote!(#ty::try_from(#text)?))
            }
            ("Timestamp", Value::String(text)) => {
                let text = literal::text(text);
                Ok(quote!(#text.parse::<#ty>()?))
            }
            _ => failed(at, format!("no {model} is made of {json}")),
        }
    }
}

fn text<'a>(json: &'a Value, at: &str) -> Result<&'a str, Failed> {
    match json.as_str() {
        Some(text) => Ok(text),
        None => failed(at, format!("{json} is no text")),
    }
}
