//! `x-paging`: how a list goes on.

use crate::answer::Answer;
use crate::at::{At, ReadError};
use crate::parameter::{Parameter, Place};
use crate::reference::resolve;
use serde_json::Value;

/// How a list goes on.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// JSON pointer to the list in the answer; empty where the answer is the list.
    pub items: String,
    /// How the next page is asked for.
    pub by: PageBy,
    /// Schema of an item.
    pub item: Value,
}

/// What the next page is asked for by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageBy {
    /// A cursor that the answer gives.
    Cursor {
        /// JSON pointer to it.
        cursor: String,
        /// The query parameter that takes it.
        parameter: String,
        /// JSON pointer to what stands only where another page follows.
        more: Option<String>,
    },
    /// How many items to pass over.
    Offset {
        /// The query parameter of that number.
        offset: String,
        /// The query parameter of the size of a page; a page of fewer items is the last.
        limit: String,
    },
    /// The number of the page.
    Page {
        /// The query parameter of the number.
        page: String,
        /// The number of the first page.
        first: u64,
        /// JSON pointer to how many pages there are.
        pages: String,
    },
}

impl Paging {
    /// Where the items are and how the next page is asked for; none where the answer is whole.
    pub(crate) fn read(
        document: &Value,
        operation: &At<'_>,
        answer: &Answer,
        parameters: &[Parameter],
    ) -> Result<Option<Self>, ReadError> {
        let Some(at) = operation.get("x-paging") else {
            return Ok(None);
        };
        let answer = answer.component();
        let answer = answer.ok_or_else(|| at.error("want a JSON answer"))?;
        let given = |key: &str| at.json[key].as_str().map(str::to_owned);
        let needed = |key: &str| given(key).ok_or_else(|| at.error(format!("no {key}")));
        let items = needed("items")?;
        let mut list = At::component(document, answer).json.clone();
        for step in items.split('/').skip(1) {
            list = member(document, &list, step)
                .ok_or_else(|| at.error(format!("the answer {answer} has no {items}")))?;
        }
        if list["type"] != "array" {
            return Err(at.error(format!("{items} of {answer} is not a list")));
        }
        let parameter = |key: &str| {
            let name = needed(key)?;
            let mut query = parameters
                .iter()
                .filter(|p| p.place == Place::Query && p.scope.is_none());
            match query.any(|p| p.name == name) {
                true => Ok(name),
                false => Err(at.key(key).error(format!("no query parameter {name}"))),
            }
        };
        let by = if let Some(cursor) = given("cursor") {
            PageBy::Cursor {
                cursor,
                parameter: parameter("parameter")?,
                more: given("more"),
            }
        } else if at.get("offset").is_some() {
            PageBy::Offset {
                offset: parameter("offset")?,
                limit: parameter("limit")?,
            }
        } else {
            PageBy::Page {
                page: parameter("page")?,
                first: at.json["first"]
                    .as_u64()
                    .ok_or_else(|| at.error("no first"))?,
                pages: needed("pages")?,
            }
        };
        Ok(Some(Self {
            items,
            by,
            item: list["items"].clone(),
        }))
    }
}

/// The schema of a member, behind references and `allOf`.
fn member(document: &Value, schema: &Value, name: &str) -> Option<Value> {
    let schema = resolve(document, schema);
    let own = schema["properties"].get(name);
    own.map(|member| resolve(document, member).clone())
        .or_else(|| {
            let parts = schema["allOf"].as_array().into_iter().flatten();
            parts.filter_map(|part| member(document, part, name)).next()
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameter::List;
    use crate::reference::refer;
    use serde_json::json;

    fn read(paging: Value) -> Result<Option<Paging>, String> {
        let operation = json!({
            "x-paging": paging,
            "components": {"schemas": {
                "Page": {"allOf": [refer("Base")], "properties": {"next": {"type": "string"}}},
                "Base": {"properties": {"data": refer("Rows")}},
                "Rows": {"type": "array", "items": refer("Row")},
            }},
        });
        let query = ["after", "limit"].map(|name| Parameter {
            name: name.to_owned(),
            place: Place::Query,
            schema: json!({}),
            required: false,
            description: String::new(),
            scope: None,
            example: None,
            list: List::Repeated,
            verbatim: false,
        });
        let answer = Answer::Json("Page".to_owned());
        Paging::read(&operation, &At::root(&operation), &answer, &query).map_err(String::from)
    }

    #[test]
    fn a_list_goes_on_in_one_of_three_ways() {
        let text = |text: &str| text.to_owned();
        for (paging, by) in [
            (
                json!({"items": "/data", "cursor": "/next", "parameter": "after", "more": "/next"}),
                PageBy::Cursor {
                    cursor: text("/next"),
                    parameter: text("after"),
                    more: Some(text("/next")),
                },
            ),
            (
                json!({"items": "/data", "offset": "after", "limit": "limit"}),
                PageBy::Offset {
                    offset: text("after"),
                    limit: text("limit"),
                },
            ),
            (
                json!({"items": "/data", "page": "after", "first": 0, "pages": "/pages"}),
                PageBy::Page {
                    page: text("after"),
                    first: 0,
                    pages: text("/pages"),
                },
            ),
        ] {
            let read = read(paging).unwrap().unwrap();
            assert_eq!(read.by, by);
            assert_eq!((&*read.items, read.item), ("/data", refer("Row")));
        }
        assert_eq!(read(Value::Null), Ok(None));
    }

    #[test]
    fn what_leads_nowhere_is_refused() {
        for (paging, expected) in [
            (json!({}), "$['x-paging']: no items"),
            (
                json!({"items": "/rows", "cursor": "/next", "parameter": "after"}),
                "$['x-paging']: the answer Page has no /rows",
            ),
            (
                json!({"items": "", "cursor": "/next", "parameter": "after"}),
                "$['x-paging']:  of Page is not a list",
            ),
            (
                json!({"items": "/data", "cursor": "/next", "parameter": "cursor"}),
                "$['x-paging'].parameter: no query parameter cursor",
            ),
            (json!({"items": "/data"}), "$['x-paging']: no page"),
            (
                json!({"items": "/data", "page": "after", "pages": "/pages"}),
                "$['x-paging']: no first",
            ),
        ] {
            assert_eq!(read(paging).unwrap_err(), expected);
        }
    }
}
