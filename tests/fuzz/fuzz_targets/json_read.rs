//! Nothing that is read of a document panics, whatever the type, and each value knows its text.

#![no_main]

use std::collections::BTreeMap;
use waxwing_json::{
    DecodeError, Document, Extra, FromJson, FromMembers, IntOrString, Json, Kind, Lenient, Members, Node, Part,
};

/// As generated types are: members that fit or are kept, itself inside.
#[derive(Debug)]
struct Thing {
    id: Option<String>,
    a: Option<i64>,
    b: Option<Vec<Thing>>,
    c: Option<BTreeMap<String, f64>>,
    d: Option<Lenient<IntOrString>>,
    e: Option<Vec<bool>>,
    extra: Extra,
}

impl FromMembers for Thing {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            a: members.lenient("a")?,
            b: members.lenient("b")?,
            c: members.lenient("c")?,
            d: members.lenient("d")?,
            e: members.lenient("e")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Thing);

fn visit(node: Node<'_>) {
    if let Some(raw) = node.raw() {
        let again = Document::parse(raw).expect("a value's text is JSON");
        assert_eq!(again.root().to_json(), node.to_json());
    }
    let _ = (node.to_text(), node.is_within(100), i64::from_json(node), bool::from_json(node), f64::from_json(node));
    if let Ok(thing) = Thing::from_json(node) {
        let Thing { id, a, b, c, d, e, extra } = &thing;
        let _ = (id, a, b, c, d, e, format!("{extra:?}"));
    }
    let _ = (Vec::<Thing>::from_json(node), Json::from_json(node), <Vec<Option<String>>>::from_json(node));
    match node.kind() {
        Kind::List(items) => items.for_each(visit),
        Kind::Object(members) => members.for_each(|(_, node)| visit(node)),
        _ => {}
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // What is nested is gone through again at each level.
    let Ok(document) = Document::from_bytes(&bytes[..bytes.len().min(4096)]) else {
        return;
    };
    visit(document.root());
    let parts = document.root().entries().map(|(name, node)| (name, Part::Listed(node)));
    let whole = Document::of(parts);
    assert_eq!(whole.root().entries().count(), document.root().entries().count());
    visit(whole.root());
});
