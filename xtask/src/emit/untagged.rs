//! Code pass *forms*: a `oneOf` without a discriminator, the form that fits best, any other kept as it came.

use super::member::{is_validated, type_of};
use super::{Code, Context, docs, inner_unions, schema, validate};
use crate::names::pascal;
use crate::plan::Plan;
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeSet;
use waxwing_dialect::reference;

/// A union of forms.
pub fn untagged(context: &Context, name: &str) -> Result<Code, String> {
    let plan = context.plan;
    let schema = plan.schema(name);
    let module = plan.home(name);
    let ident = format_ident!("{name}");
    let docs = docs::lines(&docs::described(name, schema));
    let answer = plan.answers.contains(name);
    let (mut variants, mut checks, mut conversions) = (Vec::new(), Vec::new(), Vec::new());
    let (mut tries, mut writes, mut schemas) = (Vec::new(), Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for form in schema["oneOf"].as_array().into_iter().flatten() {
        let (variant, doc) = called(form).ok_or_else(|| {
            format!("{name}: a form of a oneOf must be a named component, plain, or a list")
        })?;
        if !seen.insert(variant.clone()) {
            return Err(format!("{name}: two forms are called {variant}"));
        }
        let variant = format_ident!("{variant}");
        let ty = type_of(plan, module, form, answer);
        let doc = docs::lines(&doc);
        variants.push(quote!(#doc #variant(#ty)));
        writes.push(quote!(Self::#variant(value) => value.serialize(serializer)));
        schemas.push(quote!(generator.subschema_for::<#ty>()));
        let limited = reference(form).is_some_and(|target| is_validated(plan, &target));
        tries.push(match limited {
            true => quote!(choice.limited(Self::#variant);),
            false => quote!(choice.form(Self::#variant);),
        });
        if limited {
            checks.push(
                quote!(Self::#variant(value) => waxwing_types::Validate::check(value, checker)),
            );
        }
        conversions.push((
            ty.to_string(),
            quote! {
                impl From<#ty> for #ident { fn from(value: #ty) -> Self { Self::#variant(value) } }
            },
        ));
        let from_array = array(plan, name, form).map(|kind| match kind {
            Array::Any => {
                let item = type_of(plan, module, &plan.resolve(form)["items"], answer);
                quote! {
                    impl<T: Into<#item>, const N: usize> From<[T; N]> for #ident {
                        fn from(value: [T; N]) -> Self { Self::#variant(value.into_iter().map(Into::into).collect()) }
                    }
                }
            }
            Array::Texts => quote! {
                impl<const N: usize> From<[&str; N]> for #ident {
                    fn from(value: [&str; N]) -> Self { Self::#variant(value.map(str::to_owned).into()) }
                }
            },
            Array::Rows => quote! {
                impl<const N: usize, const M: usize> From<[[&str; M]; N]> for #ident {
                    fn from(value: [[&str; M]; N]) -> Self { Self::#variant(value.map(|row| row.map(str::to_owned).into()).into()) }
                }
            },
        });
        conversions.extend(from_array.map(|code| (format!("array of {variant}"), code)));
        if is_text(plan, name, form) {
            let texts = match reference(form) {
                None => vec![quote!(&str)],
                Some(_) => vec![quote!(&str), quote!(String)],
            };
            conversions.extend(texts.into_iter().map(|text| {
                (text.to_string(), quote! {
                    impl From<#text> for #ident { fn from(value: #text) -> Self { Self::#variant(value.into()) } }
                })
            }));
        }
    }
    let once = |ty: &String| conversions.iter().filter(|(other, _)| other == ty).count() == 1;
    let conversions = conversions
        .iter()
        .filter(|(ty, _)| once(ty))
        .map(|(_, code)| code);
    let inner = inner_unions::conversions(context, name);
    let check = match (plan.requests.contains(name), checks.is_empty()) {
        (false, _) => quote!(),
        (true, true) => validate::implementation(name, &[]),
        (true, false) => {
            validate::implementation(name, &[quote!(match self { #(#checks,)* _ => {} })])
        }
    };
    let body = schema::described(
        &docs::described(name, schema),
        &quote!(waxwing_json::schema::forms([#(#schemas),*])),
    );
    Ok(Code {
        api: quote! {
            #docs
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #ident {
                #(#variants,)*
                /// Any other value, kept as it came.
                Unknown(waxwing_types::Json),
            }
        },
        wire: quote! {
            impl serde::Serialize for #ident {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self { #(#writes,)* Self::Unknown(value) => value.serialize(serializer) }
                }
            }
            waxwing_json::write_form!(#ident);
            impl waxwing_json::FromJson for #ident {
                fn from_json(node: waxwing_json::Node<'_>) -> Result<Self, waxwing_json::DecodeError> {
                    let mut choice = waxwing_json::Choice::of(node);
                    #(#tries)*
                    Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
                }
            }
            waxwing_json::read_form!(#ident);
            #(#conversions)*
            #inner
            #check
        },
        schema: schema::implementation(context, module, name, &body),
        ..Code::default()
    })
}

/// What converts into a form that is a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Array {
    /// An array of whatever converts into its items.
    Any,
    /// An array of texts, where there are other lists.
    Texts,
    /// An array of arrays of texts, where there are other lists.
    Rows,
}

/// Which array converts into a form of a request, if one does.
pub fn array(plan: &Plan, union: &str, form: &Value) -> Option<Array> {
    let items = |form: &Value| {
        let target = plan.resolve(form);
        (target["type"] == "array").then(|| plan.resolve(&target["items"]).clone())
    };
    let is_text = |schema: &Value| schema["type"] == "string" && schema.get("format").is_none();
    if !plan.requests.contains(union) {
        return None;
    }
    let item = items(form)?;
    let forms = plan.schema(union)["oneOf"].as_array().into_iter().flatten();
    match forms.filter(|form| items(form).is_some()).count() {
        1 => Some(Array::Any),
        _ if is_text(&item) => Some(Array::Texts),
        _ => items(&item).filter(is_text).map(|_| Array::Rows),
    }
}

/// Whether a text is meant to be this form: the only one that is any text.
pub fn is_text(plan: &Plan, union: &str, form: &Value) -> bool {
    let is_any = |form: &Value| {
        let target = plan.resolve(form);
        let is_free = target.get("format").is_none() && target.get("enum").is_none();
        target["type"] == "string" && is_free
    };
    let forms = plan.schema(union)["oneOf"].as_array().into_iter().flatten();
    let is_asked = reference(form).is_none() || plan.requests.contains(union);
    is_asked && is_any(form) && forms.filter(|form| is_any(form)).count() == 1
}

/// Name of a form and its docs.
pub fn called(form: &Value) -> Option<(String, String)> {
    if let Some(target) = reference(form) {
        let doc = format!("The alternative `{target}`.");
        return Some((target, doc));
    }
    let (name, doc) = match form["type"].as_str()? {
        "string" => ("Text", "A text."),
        "integer" => ("Integer", "An integer."),
        "number" => ("Number", "A number."),
        "boolean" => ("Flag", "True or false."),
        "array" => {
            let item = reference(&form["items"])
                .or_else(|| called(&form["items"]).map(|(name, _)| name))?;
            return Some((format!("{}List", pascal(&item)), "A list.".into()));
        }
        "object" => ("Map", "A map."),
        _ => return None,
    };
    Some((name.into(), doc.into()))
}
