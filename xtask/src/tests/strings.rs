//! Code pass *ids and open enums*.

use super::Small;

const FILE: &str = "messages.rs";

fn generated(kind: &str) -> super::Generated {
    let schemas = format!(
        "{{Body: {{type: object, required: [kind], properties: {{kind: {{$ref: '#/components/schemas/Kind'}}}}}}, Kind: {kind}}}"
    );
    Small::new().sends(&schemas).generate()
}

#[test]
fn an_id_is_a_newtype() {
    let files = generated("{type: string, description: Id of a chat., maxLength: 9}");
    files.has(
        FILE,
        "/// Id of a chat.
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct Kind(String);",
    );
    files.has(FILE, "waxwing_json::string_id!(impl Kind);");
    files.has(FILE, "pub kind: Kind");
    files.has(FILE, "pub fn new(kind: impl Into<Kind>) -> Self");
}

#[test]
fn a_sensitive_id_is_masked() {
    let files = generated("{type: string, description: A number., x-sensitive: true}");
    files.has(FILE, "waxwing_json::string_id!(impl sensitive Kind);");
    generated("{type: string, x-sensitive: false}").lacks(FILE, "impl sensitive");
}

#[test]
fn a_secret_shows_nothing() {
    let files = generated("{type: string, description: A token., x-sensitive: secret}");
    files.has(FILE, "waxwing_json::string_id!(impl secret Kind);");
    files.lacks(FILE, "impl sensitive");
}

#[test]
fn a_phone_number_is_made_of_the_providers_other_ones() {
    let files = Small::new()
        .sends(
            "{Body: {type: object, properties: {to: {$ref: '#/components/schemas/To'}, link: {type: string, description: A.}}},
              To: {type: string, description: Whom., x-sensitive: true, x-phone-number: plus},
              From: {type: string, description: Who., x-sensitive: true, x-phone-number: digits}}",
        )
        .generate();
    files.has(FILE, "waxwing_types::phone_id!(impl plus To from From);");
    // What stands in no request is made of nothing else.
    files.has(FILE, "waxwing_types::phone_id!(impl digits From);");
    files.has(
        FILE,
        "waxwing_json::debug_addresses!(Body { to, link: address });",
    );
}

#[test]
fn an_enum_is_open_and_each_value_keeps_its_spelling() {
    let files = generated("{type: string, description: Kinds., enum: [voice-note, PLAIN, '2K']}");
    files.has(
        FILE,
        "/// Kinds.
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            /// `voice-note`.
            VoiceNote,
            /// `PLAIN`.
            Plain,
            /// `2K`.
            X2k,
            /// A value that the specification does not list, kept as it came.
            Unknown(String),
        }",
    );
    files.has(
        FILE,
        "waxwing_json::open_enum!(impl Kind { VoiceNote = \"voice-note\", Plain = \"PLAIN\", X2k = \"2K\" });",
    );
    files.has(FILE, "pub fn new(kind: impl Into<Kind>) -> Self");
}

#[test]
fn names_of_values_may_be_given() {
    let files =
        generated("{type: string, enum: ['250', 2K], x-enum-varnames: [Limit250, Limit2k]}");
    files.has(FILE, "Limit250 = \"250\"");
    files.has(FILE, "Limit2k = \"2K\"");
}

#[test]
fn keys_of_an_enum_that_cannot_be_followed_are_refused() {
    for (kind, expected) in [
        (
            "{type: string, enum: [a, b], x-enum-varnames: [A]}",
            "Kind: 2 values and 1 x-enum-varnames",
        ),
        (
            "{type: string, enum: [a], default: b}",
            "Kind: the default b is not among its values",
        ),
    ] {
        let schemas = format!(
            "{{Body: {{type: object, properties: {{kind: {{$ref: '#/components/schemas/Kind'}}}}}}, Kind: {kind}}}"
        );
        assert_eq!(Small::new().sends(&schemas).error(), expected);
    }
}

#[test]
fn an_enum_that_the_document_closes_is_closed() {
    let files = generated("{type: string, enum: [a, UNKNOWN], x-closed: true}");
    files.has(
        FILE,
        "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)] pub enum Kind { /// `a`.
        A, /// `UNKNOWN`.
        NotKnown, }",
    );
    files.has(FILE, "waxwing_json::closed_enum!(impl Kind {");
    generated("{type: string, enum: [a, UNKNOWN]}").has(FILE, "NotKnown = \"UNKNOWN\"");
}

#[test]
fn a_constant_fills_itself() {
    let files = generated("{type: string, enum: [whatsapp], default: whatsapp}");
    files.has(FILE, "/// `whatsapp`.\n#[default] Whatsapp,");
    files.has(FILE, "#[derive(Clone, PartialEq, Eq, Hash, Default)]");
    files.has(FILE, "pub kind: Kind");
    files.has(FILE, "pub fn new() -> Self { Default::default() }");
    files.lacks(FILE, "pub fn with_kind");
}

#[test]
fn a_constant_that_may_be_left_out_is_left_out() {
    let files = Small::new()
        .sends(
            "{Body: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}, \
             Kind: {type: string, enum: [whatsapp], default: whatsapp}}",
        )
        .generate();
    files.has(FILE, "pub kind: Option<Kind>");
    files.has(
        FILE,
        "pub fn with_kind(mut self, kind: impl Into<Kind>) -> Self",
    );
}
