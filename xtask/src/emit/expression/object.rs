//! An object: the constructor that takes most of what is given, and `with_…` for the rest.

use super::super::from_one;
use super::super::member::{self, Kind, Member, generic};
use super::super::object::{alternatives, keeps, required};
use super::{Extent, Failed, Given, Writer, failed};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value};
use waxwing_dialect::reference;

/// What a constructor and its setters take.
struct Parts<'a> {
    ty: TokenStream,
    members: &'a [Member],
    order: &'a [String],
    /// Names of the constructors, and what each takes besides the required members.
    ways: Vec<(String, Vec<String>)>,
    /// The union beside the members.
    content: Option<TokenStream>,
}

impl Writer<'_> {
    /// An object where `impl Into` of it is taken: its one text, if that is all there is.
    pub(super) fn part(&mut self, name: &str, json: &Value, at: &str) -> Result<Given, Failed> {
        if let Some(wire) = from_one::member(self.context, name) {
            let (properties, _) = self.plan.flat(self.plan.schema(name));
            let tag = self.context.roles.tag_of(name);
            let others = json.as_object().into_iter().flatten();
            let mut others = others.filter(|(other, _)| **other != wire && tag != Some(other));
            if let (Some(value), None) = (json.get(&wire), others.next()) {
                return self.given(&properties[&wire], value, &format!("{at}/{wire}"));
            }
        }
        let code = self.object(name, json, at)?;
        Ok(Given::named(name, code))
    }

    /// `Type::new(…).with_…(…)`.
    pub(super) fn object(
        &mut self,
        name: &str,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let schema = self.plan.schema(name);
        let members = self.context.members(name)?;
        let tag = self.context.roles.tag_of(name);
        let (_, order) = self.plan.flat(schema);
        let mut given = entries(json, at)?;
        given.retain(|wire, _| tag != Some(wire));
        let ways = match alternatives(schema) {
            ways if ways.is_empty() => vec![("new".to_owned(), Vec::new())],
            ways => ways,
        };
        let unlisted = unlisted(&members, &given);
        if !unlisted.is_empty() && !keeps(self.plan, name) {
            return failed(at, format!("{name} has no {}", unlisted.join(", ")));
        }
        let extra = unlisted
            .into_iter()
            .filter_map(|wire| given.shift_remove_entry(&wire));
        let extra: Map<String, Value> = extra.collect();
        let ty = self.component(name);
        let code = self.built(
            Parts {
                ty,
                members: &members,
                order: &order,
                ways,
                content: None,
            },
            &given,
            at,
        )?;
        if extra.is_empty() {
            return Ok(code);
        }
        let extra = self.pairs(&serde_json::json!({}), &Value::Object(extra), at)?;
        Ok(quote!(#code.with_extra(#extra)))
    }

    /// The struct of a query.
    pub(super) fn query(
        &mut self,
        module: &str,
        name: &str,
        members: &[Member],
        order: &[String],
        json: &Value,
    ) -> Result<TokenStream, Failed> {
        self.used.insert((module.to_owned(), name.to_owned()));
        let ident = format_ident!("{name}");
        let parts = Parts {
            ty: quote!(#ident),
            members,
            order,
            ways: vec![("new".to_owned(), Vec::new())],
            content: None,
        };
        self.built(parts, &entries(json, "")?, "")
    }

    /// Members beside a union.
    pub(super) fn envelope(
        &mut self,
        name: &str,
        json: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let schema = self.plan.schema(name);
        let parts = schema["allOf"].as_array().into_iter().flatten();
        let parts: Vec<String> = parts.filter_map(reference).collect();
        let [base, union] = &parts[..] else {
            return failed(at, format!("{name} is no envelope"));
        };
        let base_schema = self.plan.schema(base);
        let members = self.context.members(base)?;
        let (_, order) = self.plan.flat(base_schema);
        let (mut own, mut rest) = (entries(json, at)?, Map::new());
        for wire in unlisted(&members, &own) {
            let value = own.shift_remove(&wire).unwrap_or_default();
            rest.insert(wire, value);
        }
        let mut ways = alternatives(base_schema);
        if ways.is_empty() {
            ways.push(("new".to_owned(), Vec::new()));
        }
        let ty = self.component(name);
        let content = self.given(&waxwing_dialect::refer(union), &Value::Object(rest), at)?;
        let content = Some(content.code);
        self.built(
            Parts {
                ty,
                members: &members,
                order: &order,
                ways,
                content,
            },
            &own,
            at,
        )
    }

    fn built(
        &mut self,
        parts: Parts,
        given: &Map<String, Value>,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let Parts {
            ty,
            members,
            order,
            ways,
            content,
        } = parts;
        let is_given =
            |(_, taken): &&(String, Vec<String>)| taken.iter().all(|wire| given.contains_key(wire));
        let way = ways
            .iter()
            .filter(is_given)
            .max_by_key(|(_, taken)| taken.len());
        let Some((constructor, taken)) = way else {
            return failed(at, format!("no constructor of {ty} takes what is given"));
        };
        let first = members.iter().filter(|m| taken.contains(&m.wire));
        let chosen: Vec<&Member> = first.chain(required(members, order)).collect();
        let mut arguments = Vec::new();
        for member in &chosen {
            let Some(value) = given.get(&member.wire) else {
                return failed(at, format!("{} must be given", member.wire));
            };
            arguments.push(self.argument(member, value, at)?);
        }
        arguments.extend(content);
        let constructor = format_ident!("{constructor}");
        let mut code = quote!(#ty::#constructor(#(#arguments),*));
        let mut set = 0;
        for member in members {
            if chosen.iter().any(|chosen| chosen.wire == member.wire) {
                continue;
            }
            let value = given.get(&member.wire);
            if member.kind == Kind::Constant {
                self.constant(member, value, at)?;
                continue;
            }
            let Some(value) = value else { continue };
            if matches!(self.extent, Extent::AtMost(most) if set >= most) {
                continue;
            }
            set += 1;
            let setter = member.setter_name();
            let value = self.argument(member, value, at)?;
            code = quote!(#code.#setter(#value));
        }
        Ok(code)
    }

    /// A constant fills itself in.
    fn constant(&self, member: &Member, value: Option<&Value>, at: &str) -> Result<(), Failed> {
        let filled = member::constant(self.plan, &member.schema).unwrap_or_default();
        match value == Some(&filled) {
            true => Ok(()),
            false => failed(at, format!("{} is always {filled}", member.wire)),
        }
    }

    fn argument(
        &mut self,
        member: &Member,
        value: &Value,
        at: &str,
    ) -> Result<TokenStream, Failed> {
        let at = format!("{at}/{}", member.wire);
        if value.is_null() {
            return failed(&at, "a setter takes no null");
        }
        let inner = member.inner();
        if let Some(model) = generic(inner, "Lenient") {
            let model = quote!(#model).to_string();
            let model = model.rsplit(' ').next().unwrap_or_default();
            if model == "IntOrString" {
                return Ok(self.given(&member.schema, value, &at)?.code);
            }
            return self.model_exact(model, value, &at);
        }
        if generic(inner, "Box").is_some() {
            return self.exact(&member.schema, value, &at);
        }
        Ok(self.given(&member.schema, value, &at)?.code)
    }
}

fn entries(json: &Value, at: &str) -> Result<Map<String, Value>, Failed> {
    match json.as_object() {
        Some(members) => Ok(members.clone()),
        None => failed(at, format!("{json} is no object")),
    }
}

fn unlisted(members: &[Member], given: &Map<String, Value>) -> Vec<String> {
    let is_listed = |wire: &String| members.iter().any(|m| m.wire == *wire);
    given
        .keys()
        .filter(|wire| !is_listed(wire))
        .cloned()
        .collect()
}
