//! Spec pass *paging*: how a list goes on.

use super::{Operation, PageBy, Paging, Plan};
use serde_json::Value;

impl Plan {
    /// Spec pass *paging*: where the items are and how the next page is asked for.
    pub(super) fn paging(
        &self,
        json: &Value,
        operation: &Operation,
    ) -> Result<Option<Paging>, String> {
        let Some(keys) = json.get("x-paging") else {
            return Ok(None);
        };
        let answer = operation.answer.component();
        let answer = answer.ok_or("x-paging needs a JSON answer")?;
        let items = keys["items"].as_str().ok_or("x-paging: no items")?;
        let mut list = self.schema(answer).clone();
        for step in items.split('/').skip(1) {
            list = self
                .member(&list, step)
                .ok_or_else(|| format!("x-paging: the answer {answer} has no {items}"))?;
        }
        if list["type"] != "array" {
            return Err(format!("x-paging: {items} of {answer} is not a list"));
        }
        let given = |key: &str| keys[key].as_str().map(str::to_owned);
        let parameter = |key: &str| {
            let name = given(key).ok_or_else(|| format!("x-paging: no {key}"))?;
            match operation.query.iter().any(|p| p.name == name) {
                true => Ok(name),
                false => Err(format!("x-paging: no query parameter {name}")),
            }
        };
        let by = if let Some(cursor) = given("cursor") {
            PageBy::Cursor {
                cursor,
                parameter: parameter("parameter")?,
                more: given("more"),
            }
        } else if keys.get("offset").is_some() {
            PageBy::Offset {
                offset: parameter("offset")?,
                limit: parameter("limit")?,
            }
        } else {
            PageBy::Page {
                page: parameter("page")?,
                first: keys["first"].as_u64().ok_or("x-paging: no first")?,
                pages: given("pages").ok_or("x-paging: no pages")?,
            }
        };
        Ok(Some(Paging {
            items: items.to_owned(),
            by,
            item: list["items"].clone(),
        }))
    }

    /// The schema of a member, behind references and `allOf`.
    fn member(&self, schema: &Value, name: &str) -> Option<Value> {
        let schema = self.resolve(schema);
        let own = schema["properties"]
            .get(name)
            .map(|m| self.resolve(m).clone());
        own.or_else(|| {
            let parts = schema["allOf"].as_array().into_iter().flatten();
            parts.filter_map(|part| self.member(part, name)).next()
        })
    }
}
