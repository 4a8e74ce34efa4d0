//! Which file of a tag holds what, and what each begins with.

use super::{Generated, Small};

/// A request with an answer, whose types are in two modules.
fn generated() -> Generated {
    Small::new()
        .sends(
            "{Body: {type: object, required: [to], properties: {to: {type: string, format: jid}, \
             kind: {$ref: '#/components/schemas/Kind'}, chat: {$ref: '#/components/schemas/Chat'}}}, \
             Kind: {type: string, enum: [a]}, Chat: {type: string}}",
        )
        .generate()
}

/// Fails unless the code is in that file of the tag and in no other.
fn only_in(files: &Generated, file: &str, code: &str) {
    for name in [
        "messages.rs",
        "messages/calls.rs",
        "messages/schema.rs",
        "messages/wire.rs",
    ] {
        assert_eq!(
            super::stands_in(&files.0[name], code),
            name == file,
            "{name}: {code}\n{}",
            files.0[name]
        );
    }
}

#[test]
fn a_tag_is_four_files() {
    let files = generated();
    for (file, codes) in [
        (
            "messages.rs",
            &[
                "pub struct Body",
                "pub fn new(to: impl Into<ChatId>)",
                "pub fn with_kind",
                "pub enum Kind",
                "pub struct Chat(String);",
                "#[cfg(feature = \"client\")] mod calls;",
                "#[cfg(feature = \"schemars\")] mod schema;",
            ][..],
        ),
        (
            "messages/calls.rs",
            &["pub fn send(&self, body: &Body)", "static SEND: Operation"],
        ),
        (
            "messages/wire.rs",
            &[
                "impl FromMembers for Body",
                "impl WriteMembers for Body",
                "impl Validate for Body",
                "open_enum!(impl Kind",
                "string_id!(impl Chat);",
            ],
        ),
        (
            "messages/schema.rs",
            &[
                "object_schema! { Body, \"waxwing_small::messages::Body\"",
                "text_schema!(open Kind, \"waxwing_small::messages::Kind\"",
            ],
        ),
    ] {
        for code in codes {
            only_in(&files, file, code);
        }
    }
}

#[test]
fn a_feature_is_named_where_a_file_is_declared() {
    for (name, text) in generated().0 {
        let gates = text.lines().filter(|line| line.contains("feature = "));
        let inside =
            gates.filter(|line| !line.starts_with("#[cfg(") && !line.starts_with("    feature"));
        assert_eq!(inside.collect::<Vec<_>>(), [""; 0], "{name}");
        assert!(
            !(name.contains('/') && text.contains("feature =")),
            "{name}"
        );
    }
}

#[test]
fn a_tag_without_operations_has_no_calls() {
    let files = generated();
    assert!(!files.0.contains_key("shared/calls.rs"));
    files.lacks("shared.rs", "mod calls;");
    files.has("shared.rs", "mod wire;");
}

#[test]
fn the_docs_of_a_tag_begin_with_its_operations() {
    let files = generated();
    let text = &files.0["messages.rs"];
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}\n{text}"));
    let places = [
        at("//! Operations and types of the tag `messages`."),
        at("# Operations"),
        at("- [`Client::send`](crate::Client::send)"),
        at("//! # Types"),
        at("//! Types that you build: [`Body`]."),
        at("mod calls;"),
    ];
    assert!(places.is_sorted(), "{places:?}\n{text}");
    assert!(
        files.0["shared.rs"].contains("//! Types that you read: [`Done`]."),
        "{}",
        files.0["shared.rs"]
    );
}

#[test]
fn a_line_stands_between_items_and_none_between_the_variants() {
    let text = &generated().0["messages.rs"];
    for part in [
        "\n\n/// Kind.\n#[derive(Clone, PartialEq, Eq, Hash)]\n#[non_exhaustive]\npub enum Kind {\n    /// `a`.\n    A,\n",
        "    Unknown(String),\n}\n\n/// Chat.\n",
        "    }\n\n    /// Sets `kind`.\n    #[must_use]\n    pub fn with_kind",
        "mod wire;\n\nuse ",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}
