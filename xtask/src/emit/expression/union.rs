//! A union: what converts into it, else one of its kinds.

use super::super::member::type_of;
use super::super::{from_one, inner_unions, kinds, union, untagged};
use super::{Failed, Given, Type, Writer, failed};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use waxwing_dialect::{Shape, refer, reference, shape, text};

/// A kind as it stands in an example.
struct Kind {
    variant: proc_macro2::Ident,
    /// What the variant carries.
    payload: Payload,
    /// What converts into the union, if that says which kind is meant.
    converts: Option<String>,
}

enum Payload {
    /// The members beside the tag.
    Struct(String),
    /// The one member beside the tag; whether it may be missing.
    One(Value, String, bool),
}

impl Writer<'_> {
    /// A tagged union where `impl Into` of it is taken.
    pub(super) fn tagged(&mut self, name: &str, json: &Value, at: &str) -> Result<Given, Failed> {
        let kind = self.kind(name, json, at)?;
        if let Some(component) = &kind.converts
            && let Some((schema, value, at)) = kind.value(json, at)
        {
            if from_one::text_of_union(self.context, name).as_ref() == Some(component) {
                let given = self.given(&schema, value, &at)?;
                if given.ty == Type::Other("&str") {
                    return Ok(given);
                }
            }
            return self.converted(name, component, value, &at);
        }
        let code = self.variant(name, &kind, json, at)?;
        Ok(Given::named(name, code))
    }

    /// What converts into a union by way of a component: that, or what an inner union takes.
    fn converted(
        &mut self,
        name: &str,
        component: &str,
        value: &Value,
        at: &str,
    ) -> Result<Given, Failed> {
        if matches!(
            shape(self.plan.schema(component)),
            Shape::Tagged | Shape::Untagged
        ) {
            let given = self.given(&refer(component), value, at)?;
            let meant = inner_unions::meant(self.plan, name);
            if let Type::Named(inner) = &given.ty
                && (inner == component || meant.iter().any(|(other, _)| other == inner))
            {
                return Ok(given);
            }
        }
        let code = self.exact(&refer(component), value, at)?;
        Ok(Given::named(component, code))
    }

    /// A tagged union itself.
    pub(super) fn tagged_exact(
        &mut self,
        name: &str,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let kind = self.kind(name, json, at)?;
        let Some(component) = &kind.converts else {
            return self.variant(name, &kind, json, at);
        };
        let is_union = matches!(
            shape(self.plan.schema(component)),
            Shape::Tagged | Shape::Untagged
        );
        let is_text = from_one::text_of_union(self.context, name).as_ref() == Some(component);
        let is_optional = matches!(&kind.payload, Payload::One(_, _, true));
        let keeps = self.plan.answers.contains(name);
        if is_union || is_text || is_optional || keeps {
            let given = self.tagged(name, json, at)?;
            // A text, or a kind of an inner union, is shorter than all the unions around it.
            let is_short = match &given.ty {
                Type::Named(ty) => ty != component && ty != name,
                Type::Other(_) => true,
            };
            if is_short || (is_optional || keeps) && given.ty != Type::Named(name.to_owned()) {
                let (ty, code) = (self.component(name), given.code);
                return Ok(quote!(#ty::from(#code)));
            }
        }
        self.variant(name, &kind, json, at)
    }

    fn variant(
        &mut self,
        name: &str,
        kind: &Kind,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let (ty, variant) = (self.component(name), &kind.variant);
        let keeps = matches!(kind.payload, Payload::One(..)) && self.plan.answers.contains(name);
        if keeps {
            return failed(at, format!("{name}::{variant} keeps unlisted members, too"));
        }
        let payload = match kind.value(json, at) {
            None => quote!(None),
            Some((schema, value, at)) => {
                let payload = self.exact(&schema, value, &at)?;
                match kind.payload {
                    Payload::One(_, _, true) => quote!(Some(#payload)),
                    _ => payload,
                }
            }
        };
        Ok(quote!(#ty::#variant(#payload)))
    }

    fn kind(&mut self, name: &str, json: &Value, at: &str) -> Result<Kind, Failed> {
        let schema = self.plan.schema(name);
        let tag = text(&schema["discriminator"], "propertyName");
        let value = json[&tag].as_str().unwrap_or_default();
        let Some((_, component)) = kinds::mapping(schema).find(|(wire, _)| wire == value) else {
            return failed(at, format!("{tag} is none of the kinds of {name}"));
        };
        self.kinds.insert((name.to_owned(), value.to_owned()));
        let payload = match kinds::payload_object(self.plan, schema, &component) {
            None => Payload::Struct(component.clone()),
            Some(one) => {
                let variant = self.plan.schema(&component);
                let others = json.as_object().into_iter().flatten();
                let others = others.filter(|(other, _)| **other != one && **other != tag);
                let others: Vec<&str> = others.map(|(other, _)| other.as_str()).collect();
                if !others.is_empty() {
                    return failed(at, format!("{component} has no {}", others.join(", ")));
                }
                let required = waxwing_dialect::strings(&variant["required"]);
                let optional = !required.contains(&one);
                Payload::One(variant["properties"][&one].clone(), one, optional)
            }
        };
        let all = kinds::kinds(self.plan, schema);
        let carried = match &payload {
            Payload::Struct(component) => Some(component.clone()),
            Payload::One(schema, ..) => reference(schema),
        };
        let once = |carried: &String| all.iter().filter(|(_, other)| other == carried).count() == 1;
        Ok(Kind {
            variant: union::variant_name(value),
            payload,
            converts: carried.filter(once),
        })
    }

    /// A union without a tag where `impl Into` of it is taken.
    pub(super) fn untagged(&mut self, name: &str, json: &Value, at: &str) -> Result<Given, Failed> {
        let (form, exact) = self.form(name, json, at)?;
        if form.is_text {
            let text = json.as_str().unwrap_or_default();
            return Ok(Given::other("&str", super::literal::text(text)));
        }
        if form.converts {
            if form.takes_array && json != &Value::Array(Vec::new()) {
                let items = self.plan.resolve(&form.schema)["items"].clone();
                let code = self.items(&items, json, at)?;
                return Ok(Given::other("[_]", code));
            }
            if let Some(component) = reference(&form.schema)
                && shape(self.plan.schema(&component)).is_named()
            {
                return self.converted(name, &component, json, at);
            }
            let ty = match form.schema["type"].as_str() {
                Some("integer") => "i64",
                Some("number") => "f64",
                Some("boolean") => "bool",
                _ => "_",
            };
            return Ok(Given::other(ty, exact));
        }
        let (ty, variant) = (self.component(name), form.variant);
        Ok(Given::named(name, quote!(#ty::#variant(#exact))))
    }

    /// A union without a tag itself.
    pub(super) fn untagged_exact(
        &mut self,
        name: &str,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let given = self.untagged(name, json, at)?;
        if given.ty == Type::Named(name.to_owned()) {
            return Ok(given.code);
        }
        let (ty, code) = (self.component(name), given.code);
        Ok(quote!(#ty::from(#code)))
    }

    /// The form that the value has: the first that lists all that is given.
    fn form(&mut self, name: &str, json: &Value, at: &str) -> Result<(Form, TokenStream), Failed> {
        let (module, answer) = (self.plan.home(name), self.plan.answers.contains(name));
        let schema = self.plan.schema(name);
        let forms: Vec<&Value> = schema["oneOf"].as_array().into_iter().flatten().collect();
        let types = forms
            .iter()
            .map(|form| type_of(self.plan, module, form, answer).to_string());
        let types: Vec<String> = types.collect();
        // Arrays inside an array are of one length.
        let lengths = json.as_array().into_iter().flatten();
        let mut lengths = lengths.map(|row| row.as_array().map(Vec::len));
        let first = lengths.next().flatten();
        let is_even = lengths.all(|length| length == first);
        let mut problems = Vec::new();
        for (form, ty) in forms.iter().zip(&types) {
            let before = self.kinds.clone();
            match self.exact(form, json, at) {
                Err(problem) => {
                    problems.push(problem);
                    self.kinds = before;
                }
                Ok(exact) => {
                    let Some((variant, _)) = untagged::called(form) else {
                        return failed(at, format!("a form of {name} has no name"));
                    };
                    self.kinds.insert((name.to_owned(), variant.clone()));
                    let form = Form {
                        variant: format_ident!("{variant}"),
                        schema: (*form).clone(),
                        converts: types.iter().filter(|other| *other == ty).count() == 1,
                        is_text: untagged::is_text(self.plan, name, form),
                        takes_array: is_even && untagged::array(self.plan, name, form).is_some(),
                    };
                    return Ok((form, exact));
                }
            }
        }
        failed(
            at,
            format!("no form of {name} fits: {}", problems.join("; ")),
        )
    }
}

/// A form of a union without a tag.
struct Form {
    variant: proc_macro2::Ident,
    schema: Value,
    /// `From` its type.
    converts: bool,
    /// A plain text.
    is_text: bool,
    /// `From` an array.
    takes_array: bool,
}

impl Kind {
    /// Schema, value and place of what the variant carries; none where it may be missing and is.
    fn value<'a>(&self, json: &'a Value, at: &str) -> Option<(Value, &'a Value, String)> {
        match &self.payload {
            Payload::Struct(component) => Some((refer(component), json, at.to_owned())),
            Payload::One(schema, one, optional) => match json.get(one) {
                None if *optional => None,
                value => Some((
                    schema.clone(),
                    value.unwrap_or(&Value::Null),
                    format!("{at}/{one}"),
                )),
            },
        }
    }
}
