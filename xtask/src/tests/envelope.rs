//! Code pass *unions*: an envelope and a union side by side in one object.

use super::{Generated, Small};

const FILE: &str = "messages.rs";

const MESSAGE: &str = "
Message:
  description: A message.
  x-flatten: content
  allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Content'}]
Base:
  type: object
  description: To whom.
  required: [product, to, from]
  properties:
    product: {$ref: '#/components/schemas/Product'}
    from: {type: string}
    to: {type: string, maxLength: 9}
    replyTo: {type: string}
    tags: {type: array, items: {type: string}}
Product: {type: string, enum: [whatsapp], default: whatsapp}
Content:
  description: What.
  oneOf: [{$ref: '#/components/schemas/TextMessage'}]
  discriminator: {propertyName: type, mapping: {text: '#/components/schemas/TextMessage'}}
TextMessage: {type: object, properties: {type: {type: string}, text: {$ref: '#/components/schemas/Text'}}}
Text: {type: object, properties: {body: {type: string}}}
";

fn message() -> Generated {
    Small::new().sends(MESSAGE).generate()
}

#[test]
fn the_members_and_the_union_are_one_struct() {
    let files = message();
    files.has(
        FILE,
        "/// A message.
        ///
        /// To whom.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Message {
            /// `product`.
            pub product: Product,
            /// `from`.
            pub from: String,
            /// `to`.
            pub to: String,
            /// `replyTo`.
            pub reply_to: Option<String>,
            /// `tags`.
            pub tags: Vec<String>,
            /// What.
            pub content: Content,
        }",
    );
    files.lacks(FILE, "pub struct Base");
    files.lacks(FILE, "serde(flatten)");
}

#[test]
fn it_is_built_in_the_order_of_required() {
    let files = message();
    files.has(
        FILE,
        "/// Creates a value from the required members and `content`.
        pub fn new(to: impl Into<String>, from: impl Into<String>, content: impl Into<Content>) -> Self {
            Self::from_required(to.into(), from.into(), content.into())
        }",
    );
    files.has(
        FILE,
        "pub(super) fn from_required(to: String, from: String, content: Content) -> Self {
            Self { product: Default::default(), from, to, reply_to: Default::default(), tags: Default::default(), content }
        }",
    );
    files.has(
        FILE,
        "pub fn with_reply_to(mut self, reply_to: impl Into<String>) -> Self",
    );
    files.has(
        FILE,
        "pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self",
    );
    files.lacks(FILE, "pub fn with_to");
}

#[test]
fn each_way_to_build_it_is_a_constructor() {
    let ways = "anyOf: [{required: [replyTo], x-constructor: reply}, {required: [tags], x-constructor: tagged}]";
    let schemas = MESSAGE.replace(
        "  required: [product",
        &format!("  {ways}\n  required: [product"),
    );
    let files = Small::new().sends(&schemas).generate();
    files.has(
        FILE,
        "/// Creates a value with `replyTo`, the required members and `content`.
        pub fn reply(reply_to: impl Into<String>, to: impl Into<String>, from: impl Into<String>, content: impl Into<Content>) -> Self {
            Self { reply_to: Some(reply_to.into()), ..Self::from_required(to.into(), from.into(), content.into()) }
        }",
    );
    files.has(
        FILE,
        "pub fn tagged(tags: impl IntoIterator<Item = impl Into<String>>, to:",
    );
    files.lacks(FILE, "pub fn new(to:");
    files.has(
        FILE,
        "checker.at_least_one(&[(\"replyTo\", self.reply_to.is_some()), (\"tags\", !self.tags.is_empty())]);",
    );
}

#[test]
fn members_are_written_beside_the_union_and_the_rest_is_read_as_the_union() {
    let files = message();
    for code in [
        "object.member(\"to\", &self.to)?;",
        "object.optional(\"replyTo\", &self.reply_to)?;",
        "object.optional(\"tags\", &self.tags)?; object.rest(&self.content)?; Ok(())",
        "from: members.need(\"from\")?",
        "reply_to: members.take(\"replyTo\")?",
        "product: members.or_default(\"product\")?",
        "content: waxwing_json::FromMembers::from_members(members)?",
    ] {
        files.has(FILE, code);
    }
}

#[test]
fn in_an_answer_it_keeps_what_neither_part_lists() {
    let files = Small::new().answers(MESSAGE).generate();
    for code in [
        "pub extra: waxwing_types::Extra",
        "content: waxwing_json::FromMembers::from_members(members)?, extra: members.extra()?",
        "object.rest(&self.content)?; object.rest(&self.extra)?; Ok(())",
    ] {
        files.has(FILE, code);
        message().lacks(FILE, code);
    }
}

#[test]
fn both_parts_are_checked_in_requests_only() {
    let code = "impl waxwing_types::Validate for Message {
        fn check(&self, checker: &mut waxwing_types::Checker) {
            checker.chars(\"to\", Some(self.to.as_ref()), None, Some(9));
            waxwing_types::Validate::check(&self.content, checker);
        }
    }";
    message().has(FILE, code);
    let files = Small::new().answers(MESSAGE).generate();
    files.has(FILE, "pub struct Message");
    files.lacks(FILE, "impl waxwing_types::Validate for Message");
}

#[test]
fn it_has_two_parts() {
    let schemas = MESSAGE.replace("allOf: [{$ref: '#/components/schemas/Base'}, ", "allOf: [");
    assert_eq!(
        Small::new().sends(&schemas).error(),
        "Message: x-flatten wants allOf [envelope, union]"
    );
}
