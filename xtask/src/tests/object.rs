//! Code pass *objects*.

use super::Small;

const FILE: &str = "messages.rs";

#[test]
fn members_stand_in_the_order_of_the_document_and_are_built_in_that_of_required() {
    let files = Small::new()
        .sends(
            "
Body:
  type: object
  description: A message.
  required: [to, chatId]
  properties:
    chatId: {type: string, description: Where to.}
    count: {type: integer}
    to: {type: string, format: jid}
    type: {type: string}
    tags: {type: array, items: {type: string}}
    more: {type: object, additionalProperties: {type: string}}
    any: {description: Whatever.}
",
        )
        .generate();
    files.has(
        FILE,
        "#[doc = \" A message.\"]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Body {
            /// Where to.
            pub chat_id: String,
            /// `count`.
            pub count: Option<i64>,
            /// `to`.
            pub to: waxwing_types::ChatId,
            /// `type`.
            pub type_: Option<String>,
            /// `tags`.
            pub tags: Vec<String>,
            /// `more`.
            pub more: std::collections::BTreeMap<String, String>,
            /// Whatever.
            pub any: Option<waxwing_types::Json>,
        }",
    );
    files.has(
        FILE,
        "pub fn new(to: impl Into<waxwing_types::ChatId>, chat_id: impl Into<String>) -> Self {
            Self::from_required(to.into(), chat_id.into())
        }",
    );
    files.has(
        FILE,
        "pub(super) fn from_required(to: waxwing_types::ChatId, chat_id: String) -> Self {
            Self {
                chat_id, count: Default::default(), to, type_: Default::default(),
                tags: Default::default(), more: Default::default(), any: Default::default(),
            }
        }",
    );
    files.has(
        FILE,
        "object.member(\"chatId\", &self.chat_id)?; object.optional(\"count\", &self.count)?; object.member(\"to\", &self.to)?;",
    );
    for setter in [
        "pub fn with_count(mut self, count: i64) -> Self { self.count = Some(count); self }",
        "pub fn with_type(mut self, type_: impl Into<String>) -> Self { self.type_ = Some(type_.into()); self }",
        "pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self { self.tags = tags.into_iter().map(Into::into).collect(); self }",
    ] {
        files.has(FILE, setter);
    }
    files.lacks(FILE, "pub fn with_to");
}

#[test]
fn an_object_of_optional_members_has_a_default() {
    for (required, expected) in [("[]", true), ("[a]", false)] {
        let schemas = format!(
            "Body: {{type: object, required: {required}, properties: {{a: {{type: string}}}}}}"
        );
        let files = Small::new().sends(&schemas).generate();
        let derive = "#[derive(Debug, Clone, PartialEq, Default)]";
        match expected {
            true => files.has(FILE, derive),
            false => files.lacks(FILE, derive),
        }
        files.has(FILE, "pub struct Body");
    }
}

#[test]
fn new_takes_all_required_members_however_many_there_are() {
    let files = Small::new()
        .sends(
            "
Body:
  type: object
  required: [a, b, c, d, list, kind]
  properties:
    a: {type: string}
    b: {type: integer}
    c: {type: boolean}
    d: {type: string}
    list: {type: array, items: {type: integer}}
    kind: {$ref: '#/components/schemas/Kind'}
    other: {type: string}
Kind: {type: string, enum: [whatsapp], default: whatsapp}
",
        )
        .generate();
    files.has(
        FILE,
        "pub fn new(
            a: impl Into<String>, b: i64, c: bool, d: impl Into<String>, list: impl IntoIterator<Item = i64>
        ) -> Self {
            Self::from_required(a.into(), b, c, d.into(), list.into_iter().collect())
        }",
    );
    files.has(FILE, "pub fn with_other");
    files.lacks(FILE, "pub fn with_kind");
}

#[test]
fn exactly_one_and_at_least_one_have_a_constructor_for_each_way() {
    for (key, check) in [("oneOf", "exactly_one"), ("anyOf", "at_least_one")] {
        let files = Small::new()
            .sends(&format!(
                "
Body:
  type: object
  required: [caption]
  {key}:
    - {{required: [id], x-constructor: from_id}}
    - {{required: [link], x-constructor: from_link}}
  properties:
    id: {{type: string}}
    link: {{type: string}}
    caption: {{type: string}}
"
            ))
            .generate();
        files.has(
            FILE,
            "/// Creates a value with `id` and the required members.
            pub fn from_id(id: impl Into<String>, caption: impl Into<String>) -> Self {
                Self { id: Some(id.into()), ..Self::from_required(caption.into()) }
            }",
        );
        files.has(
            FILE,
            "pub fn from_link(link: impl Into<String>, caption: impl Into<String>) -> Self",
        );
        files.lacks(FILE, "pub fn new");
        files.has(
            FILE,
            &format!(
                "checker.{check}(&[(\"id\", self.id.is_some()), (\"link\", self.link.is_some())]);"
            ),
        );
    }
}

#[test]
fn a_request_keeps_unlisted_members_only_where_the_document_says_so() {
    let schemas = |keep: &str| {
        format!("Body: {{type: object, required: [a], properties: {{a: {{type: string}}}}{keep}}}")
    };
    let kept = Small::new()
        .sends(&schemas(", additionalProperties: {}"))
        .generate();
    kept.has(FILE, "pub extra: waxwing_types::Extra");
    kept.has(
        FILE,
        "object.member(\"a\", &self.a)?; object.rest(&self.extra)?;",
    );
    kept.has(FILE, "extra: members.extra()?");
    kept.has(FILE, "Self { a, extra: Default::default() }");
    let dropped = Small::new().sends(&schemas("")).generate();
    dropped.has(FILE, "Self { a: a.into() }");
    dropped.lacks(FILE, "extra");
    dropped.has(FILE, "object.member(\"a\", &self.a)?; Ok(())");
    for files in [kept, dropped] {
        files.has(FILE, "a: members.need(\"a\")?");
        files.has(FILE, "waxwing_json::read_object!(Body);");
        files.has(FILE, "waxwing_json::write_object!(Body);");
    }
}

#[test]
fn an_answer_keeps_what_it_does_not_list_and_what_does_not_fit() {
    let answer = ANSWER.replace("  additionalProperties: {}\n", "");
    let files = Small::new().answers(&answer).generate();
    for code in [
        "pub extra: waxwing_types::Extra",
        "id: members.always(\"id\")?",
        "kind: members.lenient(\"kind\")?",
        "extra: members.extra()?",
        "object.rest(&self.extra)?",
    ] {
        files.has(FILE, code);
    }
}

const ANSWER: &str = "
Answer:
  type: object
  required: [id, at, list, kind]
  x-always: [id]
  additionalProperties: {}
  properties:
    id: {type: string}
    at: {type: string, format: jid}
    list: {type: array, items: {type: string, format: jid}}
    kind: {$ref: '#/components/schemas/Kind'}
Kind: {type: string, enum: [whatsapp], default: whatsapp}
";

#[test]
fn an_answer_may_lack_all_but_what_always_stands() {
    let files = Small::new().answers(ANSWER).generate();
    for member in [
        "pub id: String",
        "pub at: Option<waxwing_types::Lenient<waxwing_types::Jid>>",
        "pub list: Option<Vec<waxwing_types::Lenient<waxwing_types::Jid>>>",
        "pub kind: Option<Kind>",
        "pub extra: waxwing_types::Extra",
    ] {
        files.has(FILE, member);
    }
    files.has(
        FILE,
        "pub fn list(&self) -> &[waxwing_types::Lenient<waxwing_types::Jid>] { self.list.as_deref().unwrap_or_default() }",
    );
}

#[test]
fn an_answer_is_not_built_and_not_checked() {
    let asked = Small::new()
        .sends(&ANSWER.replace("x-always", "x-other"))
        .generate();
    for code in [
        "pub fn new",
        "impl waxwing_types::Validate for Answer",
        "pub fn with_list",
    ] {
        // The same schema in a request has it, so its absence here means something.
        let all = [
            &asked,
            &Small::new()
                .sends(&ANSWER.replace("[id, at, list, kind]", "[id]"))
                .generate(),
        ];
        assert!(all.iter().any(|files| files.holds(FILE, code)), "{code}");
        Small::new().answers(ANSWER).generate().lacks(FILE, code);
    }
}

#[test]
fn an_answer_in_which_much_always_stands_has_no_builder() {
    let always = ANSWER
        .replace("x-always: [id]", "x-always: [id, at, list, kind, more]")
        .replace("properties:", "properties:\n    more: {type: string}");
    let files = Small::new().answers(&always).generate();
    files.has(FILE, "pub more: String");
    files.lacks(FILE, "#[builder(default)]");
}

#[test]
fn the_query_of_an_operation_is_a_struct() {
    let files = Small::new()
        .operation(
            "get /chats",
            "
operationId: list_chats
parameters:
  - {name: sortBy, in: query, description: By what., schema: {type: string}}
  - {name: limit, in: query, required: true, schema: {type: integer, maximum: 9}}
",
        )
        .generate();
    files.has(
        FILE,
        "pub struct ListChatsQuery {
            /// By what.
            pub sort_by: Option<String>,
            /// `limit`.
            pub limit: i64,
        }",
    );
    files.has(
        FILE,
        "pub fn new(limit: i64) -> Self { Self::from_required(limit) }",
    );
    files.has(
        FILE,
        "pub fn with_sort_by(mut self, sort_by: impl Into<String>) -> Self",
    );
    files.has(
        FILE,
        "checker.range(\"limit\", Some(self.limit as f64), None, Some(9f64));",
    );
}

#[test]
fn a_type_lives_in_the_module_of_its_file() {
    let files = Small::new()
        .common("components: {schemas: {Context: {type: object, properties: {id: {type: string}}}}}")
        .sends(
            "Body: {type: object, properties: {context: {$ref: 'common.yaml#/components/schemas/Context'}, \
             contexts: {type: array, items: {$ref: 'common.yaml#/components/schemas/Context'}}}}",
        )
        .generate();
    files.has("shared.rs", "pub struct Context");
    files.lacks(FILE, "pub struct Context");
    files.has(FILE, "pub context: Option<shared::Context>");
    files.has(FILE, "pub contexts: Vec<shared::Context>");
}

#[test]
fn what_serves_both_ways_is_read_tolerantly_and_built_strictly() {
    let yaml = "
operationId: put
requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Profile'}}}}
responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Profile'}}}}}
";
    let files = Small::new()
        .operation("post /profile", yaml)
        .schemas("Profile: {type: object, x-shared: true, required: [name], properties: {about: {type: string}, name: {type: string, maxLength: 9}}}")
        .generate();
    files.has(
        FILE,
        "pub struct Profile { /// `about`.
        pub about: Option<String>, /// `name`.
        pub name: Option<String>, /// Members that the specification does not list, kept as they came.
        pub extra: waxwing_types::Extra }",
    );
    files.has(FILE, "pub fn new(name: impl Into<String>) -> Self { Self { name: Some(name.into()), ..Default::default() } }");
    files.has(FILE, "checker.present(\"name\", self.name.is_some()); checker.chars(\"name\", self.name.as_ref().map(AsRef::as_ref), None, Some(9));");
    files.lacks(FILE, "pub fn with_name");
}

#[test]
fn a_rare_member_is_boxed() {
    let schemas = "{Body: {type: object, required: [id], properties: {id: {type: string}, \
                   large: {$ref: '#/components/schemas/Large'}, small: {$ref: '#/components/schemas/Small'}, \
                   must: {$ref: '#/components/schemas/Large'}}}, \
                   Large: {type: object, properties: {a: {type: string}}}, Small: {type: string}}";
    let files = Small::new().sends(schemas).rare("Body", "large").generate();
    files.has(FILE, "pub large: Option<Box<Large>>");
    files.has(FILE, "large: impl Into<Box<Large>>");
    files.has(FILE, "pub must: Option<Large>");
    for (member, expected) in [
        ("small", "it is no member that is an object"),
        ("gone", "it is no member that is an object"),
    ] {
        let error = Small::new().sends(schemas).rare("Body", member).error();
        let at = format!("$.components.schemas.Body.properties.{member}: ");
        assert!(
            error.starts_with(&at) && error.contains(expected),
            "{error}"
        );
    }
    let always = schemas.replace("[id]", "[id, must]");
    let error = Small::new().sends(&always).rare("Body", "must").error();
    assert_eq!(error, "Body.must: in a box, but always there");
}

#[test]
fn members_that_differ_by_capitals_alone_need_a_name_of_their_own() {
    let of = |more: &str| {
        format!(
            "Group: {{type: object, properties: {{name: {{type: string}}, Name: {{type: string{more}}}}}}}"
        )
    };
    let files = Small::new().answers(&of(", x-varname: goName")).generate();
    files.has(FILE, "pub name: Option<String>");
    files.has(FILE, "pub go_name: Option<String>");
    files.has(FILE, "go_name: members.lenient(\"Name\")?");
    let error = Small::new().answers(&of("")).error();
    assert!(
        error.contains("Group: name and Name are both name in code"),
        "{error}"
    );
}
