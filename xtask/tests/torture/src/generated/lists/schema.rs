// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `lists`.

use super::*;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema};

object_schema! { ListByCursorQuery, "waxwing_torture::lists::ListByCursorQuery", "Query of `list_by_cursor`.";
    optional "limit": i64, "Most items of a page.";
    optional "after": String, "Cursor of the page before.";
}

object_schema! { ListByOffsetQuery, "waxwing_torture::lists::ListByOffsetQuery", "Query of `list_by_offset`.";
    optional "limit": i64, "Most items of a page.";
    optional "offset": i64, "Items to pass over.";
}

object_schema! { ListByPageQuery, "waxwing_torture::lists::ListByPageQuery", "Query of `list_by_page`.";
    optional "page": i64, "Number of the page.";
}

object_schema! { Item, "waxwing_torture::lists::Item", "An item.";
    optional "id": String, "Its id.";
}

impl JsonSchema for ItemsOrMap {
    fn schema_name() -> Cow<'static, str> {
        "ItemsOrMap".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_torture::lists::ItemsOrMap".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A list, or a map of the same.",
            schema::forms([
                generator.subschema_for::<Vec<Item>>(),
                generator.subschema_for::<BTreeMap<String, i64>>(),
            ]),
        )
    }
}

object_schema! { CursorPage, "waxwing_torture::lists::CursorPage", "A page.";
    optional "data": Option<Vec<Item>>, "Its items.";
    optional "paging": Option<Cursors>, "Where it goes on.";
}

object_schema! { Cursors, "waxwing_torture::lists::Cursors", "Where it goes on.";
    optional "after": Option<String>, "Cursor.";
    optional "next": Option<String>, "Address of the next page.";
}

object_schema! { NumberedPage, "waxwing_torture::lists::NumberedPage", "A page with a number.";
    optional "results": Option<Vec<Item>>, "Its items.";
    optional "paging": Option<PageInfo>, "How many there are.";
}

object_schema! { PageInfo, "waxwing_torture::lists::PageInfo", "How many there are.";
    optional "totalPages": Option<i64>, "Pages.";
}
