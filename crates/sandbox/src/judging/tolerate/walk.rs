//! A whole body or parameter, in any depth, brought into the documented form.

use super::rewrite;
use serde_json::{Map, Value};
use waxwing_dialect::resolve;
use waxwing_dialect::tolerates::{Everywhere, arguments, names};

/// Brings a value into the form that its schema documents. What comes back are the required members that may be
/// missing all the same, dotted.
pub(crate) fn documented(
    document: &Value,
    everywhere: Everywhere,
    schema: &Value,
    value: &mut Value,
) -> Vec<String> {
    let mut walk = Walk {
        document,
        everywhere,
        may_miss: Vec::new(),
    };
    walk.value(schema, value, "");
    walk.may_miss
}

struct Walk<'a> {
    document: &'a Value,
    everywhere: Everywhere,
    may_miss: Vec<String>,
}

impl<'a> Walk<'a> {
    fn value(&mut self, schema: &'a Value, value: &mut Value, at: &str) {
        let resolved = resolve(self.document, schema);
        // Forms are named at the use of a component, at the component, or at both.
        rewrite::value(resolved, resolved, value);
        rewrite::everywhere(self.everywhere, resolved, value);
        if !std::ptr::eq(schema, resolved) {
            rewrite::value(resolved, schema, value);
        }
        match value {
            Value::Object(members) => self.object(resolved, members, at),
            Value::Array(items) => {
                let list = self.list(resolved);
                for (index, item) in items.iter_mut().enumerate() {
                    self.value(&list["items"], item, &joined(at, &index.to_string()));
                }
            }
            _ => {}
        }
    }

    /// The schema of the list: of several forms without a tag, the one that is a list.
    fn list(&self, schema: &'a Value) -> &'a Value {
        let forms = schema["oneOf"].as_array().into_iter().flatten();
        let mut forms = forms.map(|form| resolve(self.document, form));
        forms.find(|form| form["type"] == "array").unwrap_or(schema)
    }

    fn object(&mut self, schema: &'a Value, members: &mut Map<String, Value>, at: &str) {
        let mut parts = Vec::new();
        self.parts(schema, members, &mut parts);
        for names in parts.iter().flat_map(|p| arguments(p, "names")) {
            for (other, name) in names.as_object().into_iter().flatten() {
                let name = name.as_str().unwrap_or_default();
                if !members.contains_key(name)
                    && let Some(value) = members.remove(other)
                {
                    members.insert(name.to_owned(), value);
                }
            }
        }
        members.retain(|name, value| !self.is_left_out(&parts, name, value));
        for optional in parts.iter().flat_map(|p| arguments(p, "optional")) {
            self.note_optional(optional, members, at);
        }
        for (name, value) in members {
            let listed = parts.iter().find_map(|p| p["properties"].get(name));
            let open = || parts.iter().find_map(|p| p.get("additionalProperties"));
            if let Some(schema) = listed.or_else(open) {
                self.value(schema, value, &joined(at, name));
            }
        }
    }

    /// The schemas that describe the object side by side, with the variants that its tags name.
    fn parts(
        &self,
        schema: &'a Value,
        members: &mut Map<String, Value>,
        parts: &mut Vec<&'a Value>,
    ) {
        let schema = resolve(self.document, schema);
        parts.push(schema);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.parts(part, members, parts);
        }
        let discriminator = &schema["discriminator"];
        let Some(tag) = discriminator["propertyName"].as_str() else {
            // Without a tag, the forms that are objects.
            let forms = schema["oneOf"].as_array().into_iter().flatten();
            for form in forms.filter(|form| form.get("$ref").is_some()) {
                if resolve(self.document, form)["type"] == "object" {
                    self.parts(form, members, parts);
                }
            }
            return;
        };
        let Some(mapping) = discriminator["mapping"].as_object() else {
            return;
        };
        if self.everywhere.null_members && members.get(tag).is_some_and(Value::is_null) {
            members.remove(tag);
        }
        if !members.contains_key(tag) {
            for kinds in arguments(schema, "untagged") {
                let mut kinds = kinds
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str);
                if let Some(kind) =
                    kinds.find(|kind| members.get(*kind).is_some_and(|m| !m.is_null()))
                {
                    members.insert(tag.to_owned(), kind.into());
                }
            }
        }
        let Some(given) = members.get(tag).and_then(Value::as_str) else {
            return;
        };
        let any_case = names(schema).any(|form| form == "any_case");
        let mut kinds = mapping.keys();
        let kind =
            kinds.find(|kind| *kind == given || any_case && kind.eq_ignore_ascii_case(given));
        if let Some(kind) = kind {
            members.insert(tag.to_owned(), kind.as_str().into());
            let variant = mapping[kind].as_str().unwrap_or_default();
            if let Some(variant) = self.document.pointer(variant.trim_start_matches('#')) {
                self.parts(variant, members, parts);
            }
        }
    }

    /// Whether a member is written out although it is not there.
    fn is_left_out(&self, parts: &[&'a Value], name: &str, value: &Value) -> bool {
        let mut listed = parts.iter().filter_map(|p| p["properties"].get(name));
        let Some(schema) = listed.next() else {
            return false;
        };
        let resolved = resolve(self.document, schema);
        match value {
            Value::Null => {
                let free = resolved.get("type").is_none() && resolved.get("oneOf").is_none();
                let meant = [schema, resolved].iter().any(|s| s["nullable"] == true);
                self.everywhere.null_members && !meant && (!free || is_union(resolved))
            }
            Value::String(text) => {
                let required = |part: &&&Value| {
                    let names = part["required"].as_array().into_iter().flatten();
                    names.into_iter().any(|required| required == name)
                };
                let free_text = resolved["type"] == "string" && resolved.get("format").is_none();
                self.everywhere.null_text
                    && text == "null"
                    && !free_text
                    && !parts.iter().any(|part| required(&part))
            }
            _ => false,
        }
    }

    /// Notes required members that this object may go without.
    fn note_optional(&mut self, optional: &Value, members: &Map<String, Value>, at: &str) {
        for (name, condition) in optional.as_object().into_iter().flatten() {
            let conditions = condition.as_object().into_iter().flatten();
            let holds = conditions.into_iter().all(|(other, values)| {
                let given = members
                    .get(other)
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                let values = values.as_array().into_iter().flatten();
                values
                    .filter_map(Value::as_str)
                    .any(|value| value.eq_ignore_ascii_case(given))
            });
            if holds {
                self.may_miss.push(joined(at, name));
            }
        }
    }
}

fn is_union(schema: &Value) -> bool {
    schema.get("allOf").is_some() || schema.get("oneOf").is_some()
}

fn joined(at: &str, name: &str) -> String {
    match at.is_empty() {
        true => name.to_owned(),
        false => format!("{at}.{name}"),
    }
}
