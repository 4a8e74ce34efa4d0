//! Code pass *unions*.

use super::{Generated, Small};

const FILE: &str = "messages.rs";

/// A union of one variant with one member, one with two, and one with none.
const CONTENT: &str = "
Content:
  description: What is sent.
  oneOf:
    - {$ref: '#/components/schemas/TextMessage'}
    - {$ref: '#/components/schemas/PlaceMessage'}
  discriminator:
    propertyName: type
    mapping:
      text: '#/components/schemas/TextMessage'
      place-pin: '#/components/schemas/PlaceMessage'
TextMessage:
  type: object
  required: [type, text]
  properties: {type: {type: string, enum: [text]}, text: {$ref: '#/components/schemas/Text'}}
Text: {type: object, properties: {body: {type: string, maxLength: 9}}}
PlaceMessage:
  type: object
  required: [type, east, north]
  properties: {type: {type: string, enum: [place-pin]}, east: {type: number}, north: {type: number}}
";

fn content() -> Generated {
    Small::new().sends(CONTENT).generate()
}

#[test]
fn a_variant_with_one_member_carries_it_and_its_object_dissolves() {
    let files = content();
    files.has(
        FILE,
        "pub enum Content {
            /// `text`.
            Text(Text),
            /// `place-pin`.
            PlacePin(PlaceMessage),
            /// A kind that the specification does not list, or one that could not be read: all its members.
            Unknown(waxwing_types::Json),
        }",
    );
    files.has(FILE, "pub struct Text {");
    files.lacks(FILE, "pub struct TextMessage");
}

#[test]
fn a_variant_with_other_members_is_a_struct_without_the_tag() {
    let files = content();
    files.has(
        FILE,
        "pub struct PlaceMessage { /// `east`.
        pub east: f64, /// `north`.
        pub north: f64 }",
    );
    files.has(
        FILE,
        "pub fn new(east: f64, north: f64) -> Self { Self { east, north } }",
    );
    files.has(FILE, "impl waxwing_types::Validate for PlaceMessage");
}

#[test]
fn the_tag_is_written_first_and_taken_off_when_read() {
    let files = content();
    for code in [
        "Self::Text(value) => { object.member(\"type\", \"text\")?; object.member(\"text\", value)?; }",
        "Self::PlacePin(value) => { object.member(\"type\", \"place-pin\")?; object.rest(value)?; }",
        "let known = match members.text(\"type\") {
            Some(\"text\") if members.are_only(&[\"type\", \"text\"]) => {
                members.variant(\"type\", \"text\").map(Self::Text)
            }
            Some(\"place-pin\") => members.beside(\"type\").map(Self::PlacePin),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))",
        "Self::Text(_) => \"text\", Self::PlacePin(_) => \"place-pin\"",
    ] {
        files.has(FILE, code);
    }
}

#[test]
fn each_kind_is_checked() {
    content().has(
        FILE,
        "match self {
            Self::Text(value) => checker.nested(\"text\", Some(value)),
            Self::PlacePin(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }",
    );
}

#[test]
fn a_payload_becomes_the_union_when_it_says_which_kind_is_meant() {
    let files = content();
    files.has(
        FILE,
        "impl From<Text> for Content { fn from(value: Text) -> Self { Self::Text(value) } }",
    );
    files.has(FILE, "impl From<PlaceMessage> for Content");
    let files = Small::new()
        .sends(
            "
Content:
  oneOf: [{$ref: '#/components/schemas/ImageMessage'}, {$ref: '#/components/schemas/VideoMessage'}]
  discriminator:
    propertyName: type
    mapping: {image: '#/components/schemas/ImageMessage', video: '#/components/schemas/VideoMessage'}
ImageMessage: {type: object, required: [image], properties: {type: {type: string}, image: {$ref: '#/components/schemas/Media'}}}
VideoMessage: {type: object, required: [video], properties: {type: {type: string}, video: {$ref: '#/components/schemas/Media'}}}
Media: {type: object, properties: {id: {type: string}}}
",
        )
        .generate();
    files.has(FILE, "Image(Media)");
    files.has(FILE, "Video(Media)");
    files.lacks(FILE, "impl From<Media> for Content");
}

#[test]
fn a_payload_that_is_not_required_may_be_missing() {
    let schemas = CONTENT.replace("required: [type, text]", "required: [type]");
    let files = Small::new().sends(&schemas).generate();
    for code in [
        "Text(Option<Text>)",
        "Self::Text(value) => { object.member(\"type\", \"text\")?; object.optional(\"text\", value)?; }",
        "members.optional_variant(\"type\", \"text\").map(Self::Text)",
        "Self::Text(value) => checker.nested(\"text\", value.as_ref())",
        "fn from(value: Text) -> Self { Self::Text(Some(value)) }",
        "kind(\"type\", \"text\").with_optional(\"text\", generator.subschema_for::<Text>())",
    ] {
        files.has(FILE, code);
        content().lacks(FILE, code);
    }
}

#[test]
fn in_an_answer_a_variant_keeps_what_stands_beside_its_member() {
    let files = Small::new().answers(CONTENT).generate();
    for code in [
        "Text(Text, waxwing_types::Extra)",
        "Self::Text(_, _) => \"text\"",
        "Self::Text(value, extra) => { object.member(\"type\", \"text\")?; object.member(\"text\", value)?; object.rest(extra)?; }",
        "match members.variant(\"type\", \"text\") { Some(value) => Some(Self::Text(value, members.extra()?)), None => None }",
        "fn from(value: Text) -> Self { Self::Text(value, Default::default()) }",
    ] {
        files.has(FILE, code);
    }
}

#[test]
fn a_variant_of_one_plain_member_is_a_struct_that_can_be_checked() {
    let files = Small::new()
        .sends(
            "
Content:
  oneOf: [{$ref: '#/components/schemas/TextMessage'}]
  discriminator: {propertyName: type, mapping: {text: '#/components/schemas/TextMessage'}}
TextMessage:
  type: object
  required: [type, text]
  properties: {type: {type: string}, text: {type: string, maxLength: 9}}
",
        )
        .generate();
    files.has(FILE, "Text(TextMessage)");
    files.has(
        FILE,
        "Self::Text(value) => waxwing_types::Validate::check(value, checker)",
    );
    files.has(
        FILE,
        "checker.chars(\"text\", Some(self.text.as_ref()), None, Some(9));",
    );
}

#[test]
fn a_union_in_an_answer_is_not_checked() {
    let files = Small::new().answers(CONTENT).generate();
    files.has(FILE, "pub enum Content");
    files.lacks(FILE, "impl waxwing_types::Validate for Content");
}

const UNTAGGED: &str = "
Body: {type: object, required: [id], properties: {id: {$ref: '#/components/schemas/SentId'}}}
SentId:
  description: Text or parts.
  oneOf: [{type: string}, {$ref: '#/components/schemas/Parts'}, {$ref: '#/components/schemas/At'}]
Parts: {type: object, properties: {user: {type: string}}}
At: {type: string, format: timestamp}
";

#[test]
fn a_union_without_a_tag_is_the_form_that_fits_best() {
    let files = Small::new().sends(UNTAGGED).generate();
    files.has(
        FILE,
        "#[doc = \" Text or parts.\"]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum SentId",
    );
    files.has(
        FILE,
        "Self::Parts(value) => value.serialize(serializer), Self::At(value)",
    );
    files.has(FILE, "Text(String)");
    files.has(FILE, "Parts(Parts)");
    files.has(FILE, "At(waxwing_types::Timestamp)");
    files.has(FILE, "Unknown(waxwing_types::Json)");
    files.has(FILE, "pub id: SentId");
    files.has(
        FILE,
        "let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::Text);
        choice.limited(Self::Parts);
        choice.form(Self::At);",
    );
    files.has(
        FILE,
        "impl From<&str> for SentId { fn from(value: &str) -> Self { Self::Text(value.into()) } }",
    );
}

#[test]
fn a_form_without_a_name_is_refused() {
    let schemas = UNTAGGED.replace("{type: string},", "{nullable: true},");
    assert_eq!(
        Small::new().sends(&schemas).error(),
        "SentId: a form of a oneOf must be a named component, plain, or a list"
    );
}
