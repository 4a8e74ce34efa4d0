//! A document that is put together of parts of others.

use super::Document;
use crate::cell::{Cell, NOWHERE};
use crate::{Members, Node};

/// A value of an object that is put together.
#[derive(Debug, Clone)]
pub enum Part<'a> {
    /// As it stands elsewhere.
    Whole(Node<'a>),
    /// A list of this alone.
    Listed(Node<'a>),
    /// An object of those members that were not taken.
    Rest(Box<Members<'a>>),
}

impl<'a> Document<'a> {
    /// An object put together of parts of others, as if it had come so.
    ///
    /// ```
    /// use waxwing_json::{Document, Part};
    /// let json = Document::parse(r#"{"id": 1, "items": ["a", "b"]}"#)?;
    /// for (item, text) in json.root().items_of("items").zip(["a", "b"]) {
    ///     let id = json.root().get("id").map(|id| ("id", Part::Whole(id)));
    ///     let one = Document::of(id.into_iter().chain([("items", Part::Listed(item))]));
    ///     assert_eq!(one.root().to_json(), serde_json::json!({"id": 1, "items": [text]}));
    /// }
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    ///
    /// # Panics
    /// When it becomes 4 GiB or more.
    pub fn of(members: impl IntoIterator<Item = (&'a str, Part<'a>)>) -> Self {
        let mut document = Self::with_room("", 64);
        let at = document.open();
        for (name, part) in members {
            document.stand_on(&part);
            document.put_text(name);
            document.add(part);
        }
        document.close(at, NOWHERE, NOWHERE, Cell::Object);
        document
    }

    /// Takes over the texts of the first part, so that they need not be kept.
    fn stand_on(&mut self, part: &Part<'a>) {
        if self.text.is_empty() && self.base.is_empty() && self.own.is_empty() {
            let from = match part {
                Part::Whole(node) | Part::Listed(node) => node.document(),
                Part::Rest(members) => members.document(),
            };
            self.text = from.text;
            self.base = match from.base.is_empty() {
                true => &from.own,
                false => from.base,
            };
        }
    }

    /// Whether the cells of another document mean the same here: all that they point to is in what both stand on.
    fn shares(&self, from: &Document<'a>) -> bool {
        let same = |one: &str, other: &str| std::ptr::eq(one, other);
        let kept = match (from.base.is_empty(), from.own.is_empty()) {
            (true, true) => true,
            (true, false) => same(&from.own, self.base),
            (false, true) => same(from.base, self.base),
            (false, false) => false,
        };
        kept && same(from.text, self.text)
    }

    fn add(&mut self, part: Part<'a>) {
        match part {
            Part::Whole(node) => self.copy(node),
            Part::Listed(node) => {
                let at = self.open();
                self.copy(node);
                self.close(at, NOWHERE, NOWHERE, Cell::List);
            }
            Part::Rest(members) => {
                let at = self.open();
                for (name, node) in members.rest() {
                    self.put_text(name);
                    self.copy(node);
                }
                self.close(at, NOWHERE, NOWHERE, Cell::Object);
            }
        }
    }

    fn copy(&mut self, node: Node<'a>) {
        let (from, start) = (node.document(), node.place());
        let cells = from.slice(start);
        if self.shares(from) {
            return self.cells.extend_from_slice(cells);
        }
        self.cells.reserve(cells.len());
        for (at, cell) in cells.iter().enumerate() {
            match cell {
                Cell::Text(_) | Cell::KeptText(..) => {
                    self.put_text(from.text(start + at).unwrap_or_default());
                }
                Cell::Digits(_) | Cell::KeptDigits(..) => {
                    let digits = self.keep(from.digits(start + at).unwrap_or_default());
                    self.cells.push(Cell::KeptDigits(NOWHERE, digits));
                }
                cell => self.cells.push(cell.elsewhere()),
            }
        }
    }
}

/// Of the rest of an object, as an object.
impl<'a> From<Members<'a>> for Document<'a> {
    fn from(members: Members<'a>) -> Self {
        let mut document = Self::with_room("", 0);
        let part = Part::Rest(members.into());
        document.stand_on(&part);
        document.add(part);
        document
    }
}

#[cfg(test)]
mod tests {
    use super::Part;
    use crate::Document;
    use serde_json::json;

    #[test]
    fn an_object_is_put_together_of_parts_of_several() {
        let first =
            Document::parse(r#"{"plain":"a","escaped\n":"b\t","list":[1,-2,3.5,{"x":null}]}"#);
        let first = first.unwrap();
        let second = json!({"c": ["d", {"e": "f"}], "big": u64::MAX, "more": 1.5, "gone": 1});
        let second = Document::from(&second);
        let of = |name| first.root().get(name).unwrap();
        let rest = second.root().members().unwrap().without("gone");
        let whole = Document::of([
            ("list", Part::Whole(of("list"))),
            ("listed", Part::Listed(of("escaped\n"))),
            ("rest", Part::Rest(rest.into())),
            ("plain", Part::Whole(of("plain"))),
        ]);
        let expected = json!({
            "list": [1, -2, 3.5, {"x": null}], "listed": ["b\t"],
            "rest": {"c": ["d", {"e": "f"}], "big": u64::MAX, "more": 1.5}, "plain": "a",
        });
        assert_eq!(whole.root().to_json(), expected);
        // And again of what was put together.
        let members = whole.root().entries();
        let again = Document::of(members.map(|(name, node)| (name, Part::Whole(node))));
        assert_eq!(again.root().to_json(), expected);
        assert_eq!(Document::of([]).root().to_json(), json!({}));
    }

    #[test]
    fn a_part_of_a_batch_does_not_hold_its_text_again() {
        let json = Document::parse(r#"{"a":["one","t\u0077o"],"b":"three"}"#).unwrap();
        let members = json.root().entries();
        let whole = Document::of(members.map(|(name, node)| (name, Part::Whole(node))));
        assert_eq!(whole.own, "");
        assert_eq!(whole.root().to_json(), json.root().to_json());
    }

    #[test]
    fn a_value_knows_its_text_and_what_is_put_together_has_none() {
        let text = r#" {"a" : [ 1 , -2.5e3 , "x]\"}\\" , {} , [ ] , null,true, false, "é" ], "b":{ "c": "d" } } "#;
        let json = Document::parse(text).unwrap();
        let list = json.root().get("a").unwrap();
        let expected = [
            "1",
            "-2.5e3",
            r#""x]\"}\\""#,
            "{}",
            "[ ]",
            "null",
            "true",
            "false",
            "\"é\"",
        ];
        let found: Vec<_> = list.items().map(|item| item.raw()).collect();
        assert_eq!(found, expected.map(Some));
        assert_eq!(json.root().raw(), Some(text.trim()));
        let whole = Document::of([("b", Part::Whole(json.root().get("b").unwrap()))]);
        assert_eq!(whole.root().raw(), None);
        let value = json.root().to_json();
        assert_eq!(Document::from(&value).root().get("a").unwrap().raw(), None);
        assert_eq!(
            Document::parse("\u{feff} 17 ").unwrap().root().raw(),
            Some("17")
        );
    }
}
