//! What a person meets who opens a generated file: the API, and in a diff of it what changed.

use crate::codegen;
use crate::document::read_folder;
use crate::workspace::{crate_of, root, specs};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;
use syn::{File, ImplItem, Item};

/// Lines of a file by what they are; blank lines, which set items apart, count as nothing.
#[derive(Default, Debug)]
struct Lines {
    /// Docs of the module and of methods; structs and enums with their docs and attributes; constructors and setters
    /// with the braces of a block that holds nothing else.
    api: usize,
    /// Accessors, `mod`, `use`, `impl … for`, macro calls, the other braces.
    rest: usize,
}

impl Lines {
    fn of(text: &str) -> Lines {
        let file = syn::parse_file(text).unwrap();
        let mut lines = Lines::default();
        let docs = file.attrs.iter().filter(|attribute| is_doc(attribute));
        lines.api += printed(docs.cloned().collect(), Vec::new());
        for item in file.items {
            match item {
                Item::Impl(block) if block.trait_.is_none() => lines.methods(&block),
                Item::Struct(_) | Item::Enum(_) => lines.api += printed(Vec::new(), vec![item]),
                _ => {}
            }
        }
        lines.rest = text.lines().filter(|line| !line.trim().is_empty()).count() - lines.api;
        lines
    }

    fn methods(&mut self, block: &syn::ItemImpl) {
        let alone = |item: &ImplItem| {
            let mut block = block.clone();
            block.items = vec![item.clone()];
            // Without the braces of the block.
            printed(Vec::new(), vec![Item::Impl(block)]) - 2
        };
        let mut only = true;
        for item in &block.items {
            match item {
                ImplItem::Fn(method) if builds(method) => self.api += alone(item),
                ImplItem::Fn(method) => {
                    let docs = method.attrs.iter().filter(|attribute| is_doc(attribute));
                    self.api += docs.count();
                    only = false;
                }
                _ => only = false,
            }
        }
        self.api += if only { 2 } else { 0 };
    }
}

/// A constructor or a setter: what it gives back is the type itself.
fn builds(method: &syn::ImplItemFn) -> bool {
    let syn::ReturnType::Type(_, ty) = &method.sig.output else {
        return false;
    };
    let by_value = method
        .sig
        .receiver()
        .is_none_or(|receiver| matches!(receiver.kind, syn::ReceiverKind::Value));
    by_value && matches!(&**ty, syn::Type::Path(path) if path.path.is_ident("Self"))
}

fn is_doc(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("doc")
        || attribute.path().is_ident("cfg_attr")
            && attribute
                .meta
                .require_list()
                .is_ok_and(|list| list.tokens.to_string().contains("doc ="))
}

fn printed(attrs: Vec<syn::Attribute>, items: Vec<Item>) -> usize {
    let text = prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    });
    text.lines().filter(|line| !line.trim().is_empty()).count()
}

#[test]
fn lines_are_told_apart() {
    let text = "
//! Docs.

use waxwing_types::Extra;

/// A type.
#[derive(Clone)]
pub struct Chat {
    /// Its id.
    pub id: String,
}

impl Chat {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Chat {
    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl Default for Chat {}
";
    let lines = Lines::of(text);
    // 1 of the module's docs, 6 of the struct, 2 + 4 of the constructor, 1 of the accessor's docs.
    assert_eq!((lines.api, lines.rest), (14, 7), "{lines:?}");
}

#[test]
fn who_opens_a_file_meets_the_api() {
    for (file, most) in [("webhook_events.rs", 5_500), ("messages.rs", usize::MAX)] {
        let path = crate_of("meta").join("src/generated").join(file);
        let text = std::fs::read_to_string(path).unwrap();
        let count = text.lines().count();
        let lines = Lines::of(&text);
        let share = lines.api as f64 / (lines.api + lines.rest) as f64;
        println!("{file}: {count} lines, {lines:?}, {:.1} %", share * 100.0);
        assert!(count <= most, "{file} has {count} lines");
        assert!(share >= 0.9, "{file}: {lines:?}");
    }
}

#[test]
fn a_new_member_shows_where_it_is_declared() {
    let mut documents = read_folder(&specs("meta")).unwrap();
    let before = codegen::generate_from("meta", &documents).unwrap();
    let webhooks = documents
        .iter_mut()
        .find(|d| d.stem == "webhook_events")
        .unwrap();
    let envelope = &mut webhooks.json["components"]["schemas"]["IncomingMessageEnvelope"];
    envelope["properties"]["mood"] = json!({"type": "string", "description": "How it was meant."});
    let after = codegen::generate_from("meta", &documents).unwrap();

    let folder = crate_of("meta").join("src/generated");
    assert_eq!(
        changed(&before, &after),
        [
            folder.join("webhook_events/schema.rs"),
            folder.join("webhook_events/wire.rs"),
            folder.join("webhook_events.rs"),
            root().join("crates/sandbox/src/generated/meta.json"),
        ]
    );
    let file = folder.join("webhook_events.rs");
    assert_eq!(
        inserted(&before[&file], &after[&file]),
        [
            "    /// How it was meant.",
            "    pub mood: Option<String>,",
            "    /// Sets `mood`.",
            "    #[must_use]",
            "    pub fn with_mood(mut self, mood: impl Into<String>) -> Self {",
            "        self.mood = Some(mood.into());",
            "        self",
            "    }",
        ]
    );
}

type Files = BTreeMap<PathBuf, String>;

fn changed(before: &Files, after: &Files) -> Vec<PathBuf> {
    assert!(before.keys().eq(after.keys()));
    let files = after.iter().filter(|(path, text)| before[*path] != **text);
    files.map(|(path, _)| path.clone()).collect()
}

/// The lines that came, without blank ones. Fails if one went.
fn inserted<'a>(before: &str, after: &'a str) -> Vec<&'a str> {
    let mut kept = before.lines().filter(|line| !line.is_empty()).peekable();
    let mut came = Vec::new();
    for line in after.lines().filter(|line| !line.is_empty()) {
        match kept.next_if(|old| *old == line) {
            Some(_) => {}
            None => came.push(line),
        }
    }
    assert_eq!(kept.next(), None, "a line went");
    came
}
