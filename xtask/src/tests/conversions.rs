//! Code passes *one text* and *inner unions*, and what becomes an id.

use super::Small;

const FILE: &str = "messages.rs";

#[test]
fn a_part_that_one_text_is_enough_for_converts_from_it() {
    let files = Small::new()
        .sends(
            "
Body:
  type: object
  required: [text]
  properties: {text: {$ref: '#/components/schemas/Text'}, card: {$ref: '#/components/schemas/Card'},
    reply: {$ref: '#/components/schemas/Reply'}, two: {$ref: '#/components/schemas/Two'},
    ways: {$ref: '#/components/schemas/Ways'}, count: {$ref: '#/components/schemas/Count'},
    level: {$ref: '#/components/schemas/Level'}, wrap: {$ref: '#/components/schemas/Wrap'}}
Wrap: {type: object, required: [kind, two], properties: {kind: {$ref: '#/components/schemas/Kind'},
  two: {$ref: '#/components/schemas/Two'}}}
Kind: {type: string, enum: [pair], default: pair}
Text: {type: object, required: [body], properties: {body: {type: string}, preview: {type: boolean}}}
Card: {type: object, required: [name], properties: {name: {$ref: '#/components/schemas/Name'}}}
Name: {type: object, required: [first], properties: {first: {$ref: '#/components/schemas/FirstName'}}}
FirstName: {type: string, description: A name.}
Reply: {type: object, required: [to], properties: {to: {type: string, format: message-id}}}
Two: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}
Ways: {type: object, oneOf: [{required: [a], x-constructor: of_a}, {required: [b], x-constructor: of_b}],
  properties: {a: {type: string}, b: {type: string}}}
Count: {type: object, required: [n], properties: {n: {type: integer}}}
Level: {type: object, required: [is], properties: {is: {$ref: '#/components/schemas/Levels'}}}
Levels: {type: string, enum: [high, low]}
",
        )
        .generate();
    for code in [
        "waxwing_json::from_one!(Text: String);",
        "waxwing_json::from_one!(Card: Name);",
        "waxwing_json::from_one!(Name: FirstName);",
        "waxwing_json::from_one!(Reply: waxwing_types::MessageId);",
        "waxwing_json::from_one!(Wrap: Two);",
    ] {
        files.has(FILE, code);
    }
    for name in ["Body", "Two", "Ways", "Count", "Level"] {
        files.lacks(FILE, &format!("waxwing_json::from_one!({name}"));
    }
}

#[test]
fn an_object_of_constants_alone_fills_itself_in() {
    let body = |action: &str| {
        Small::new()
            .sends(&format!(
                "{{Body: {{type: object, required: [text, action], properties: {{text: {{type: string}},
                    action: {{$ref: '#/components/schemas/Action'}}}}}},
                  Action: {{type: object, required: [name], properties: {{name: {{$ref: '#/components/schemas/Name'}}{action}}}}},
                  Name: {{type: string, enum: [open], default: open}}}}"
            ))
            .generate()
    };
    let files = body("");
    files.has(FILE, "pub fn new(text: impl Into<String>) -> Self");
    files.has(FILE, "object.member(\"action\", &self.action)?;");
    // Whoever may set a member of it has to be asked.
    let files = body(", size: {type: integer}");
    files.has(
        FILE,
        "pub fn new(text: impl Into<String>, action: impl Into<Action>) -> Self",
    );
}

#[test]
fn a_union_without_a_tag_is_made_of_arrays_and_of_its_one_text() {
    let union = |forms: &str| {
        Small::new()
            .sends(&format!(
                "{{Body: {{type: object, properties: {{names: {{$ref: '#/components/schemas/Names'}}}}}},
                  Names: {{oneOf: [{forms}]}}, Name: {{type: string, description: A name.}},
                  Rows: {{type: array, items: {{type: array, items: {{type: string}}}}}},
                  Texts: {{type: array, items: {{type: string}}}}}}"
            ))
            .generate()
    };
    let any = "impl<T: Into<Name>, const N: usize> From<[T; N]> for Names";
    let texts = "impl<const N: usize> From<[&str; N]> for Names";
    let rows = "impl<const N: usize, const M: usize> From<[[&str; M]; N]> for Names";
    let name = "{$ref: '#/components/schemas/Name'}";
    let list = format!("{{type: array, items: {name}}}");
    let files = union(&format!("{name}, {list}"));
    files.has(FILE, any);
    files.has(FILE, "impl From<&str> for Names");
    let both = "{$ref: '#/components/schemas/Rows'}, {$ref: '#/components/schemas/Texts'}";
    let files = union(both);
    files.has(FILE, texts);
    files.has(FILE, rows);
    files.lacks(FILE, "impl From<&str> for Names");
}

#[test]
fn maps_are_taken_from_pairs_and_unlisted_members_have_a_setter() {
    let files = Small::new()
        .sends(
            "{Body: {type: object, additionalProperties: {}, properties: {
                notes: {type: object, additionalProperties: {type: string}},
                sizes: {type: object, additionalProperties: {type: integer}}}}}",
        )
        .generate();
    for code in [
        "notes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>",
        "notes.into_iter().map(|(name, value)| (name.into(), value.into())).collect()",
        "sizes: impl IntoIterator<Item = (impl Into<String>, i64)>",
        "pub fn with_extra(mut self, extra: impl Into<waxwing_types::Extra>) -> Self",
    ] {
        files.has(FILE, code);
    }
}

#[test]
fn an_object_may_name_the_member_that_it_is_made_of() {
    for (key, made) in [("", false), (", x-from: label", true)] {
        let files = Small::new()
            .sends(&format!(
                "{{Body: {{type: object, properties: {{tags: {{type: array, items: {{$ref: '#/components/schemas/Tag'}}}}}}}},
                  Tag: {{type: object, properties: {{label: {{type: string}}, colour: {{type: string}}}}{key}}}}}"
            ))
            .generate();
        let code = "waxwing_json::from_one!(Tag: String, with_label);";
        match made {
            true => files.has(FILE, code),
            false => files.lacks(FILE, "from_one!"),
        }
    }
}

#[test]
fn an_object_that_needs_a_member_names_no_other() {
    let error = Small::new()
        .sends(
            "{Body: {type: object, properties: {tag: {$ref: '#/components/schemas/Tag'}}},
              Tag: {type: object, x-from: a, required: [b], properties: {a: {type: string}, b: {type: string}}}}",
        )
        .error();
    assert_eq!(error, "Tag: x-from is for objects that need no member");
}

/// A union with a text, and a union with two kinds inside; `twice` stands in both if it says so.
fn nested(twice: &str) -> super::Generated {
    Small::new()
        .sends(&format!(
            "
Outer:
  discriminator:
    propertyName: type
    mapping:
      text: '#/components/schemas/Text'
      menu: '#/components/schemas/MenuKind'
{twice}
  oneOf: [{{$ref: '#/components/schemas/Text'}}, {{$ref: '#/components/schemas/MenuKind'}}]
Text: {{type: object, required: [type, body], properties: {{type: {{type: string}}, body: {{type: string}}}}}}
MenuKind: {{type: object, required: [type, menu], properties: {{type: {{type: string}}, menu: {{$ref: '#/components/schemas/Menu'}}}}}}
Menu:
  discriminator: {{propertyName: kind, mapping: {{list: '#/components/schemas/List', link: '#/components/schemas/Link'}}}}
  oneOf: [{{$ref: '#/components/schemas/List'}}, {{$ref: '#/components/schemas/Link'}}]
List: {{type: object, required: [kind, a, b], properties: {{kind: {{type: string}}, a: {{type: string}}, b: {{type: string}}}}}}
Link: {{type: object, required: [kind, a, b], properties: {{kind: {{type: string}}, a: {{type: string}}, b: {{type: string}}}}}}
"
        ))
        .generate()
}

#[test]
fn a_kind_of_an_inner_union_converts_into_the_outer_one() {
    let files = nested("");
    files.has(FILE, "waxwing_json::from_inner!(Outer: List, Menu);");
    files.has(FILE, "waxwing_json::from_inner!(Outer: Link, Menu);");
    files.has(FILE, "waxwing_json::from_text!(Outer: Text);");
    files.lacks(FILE, "waxwing_json::from_text!(Menu");
}

#[test]
fn what_the_outer_union_takes_itself_is_not_taken_for_the_inner_ones() {
    let files = nested("      link: '#/components/schemas/Link'");
    files.has(FILE, "waxwing_json::from_inner!(Outer: List, Menu);");
    files.lacks(FILE, "waxwing_json::from_inner!(Outer: Link");
}

#[test]
fn an_id_of_a_request_is_any_text_and_checked_before_it_is_sent() {
    let members = "properties: {chat: {type: string, format: jid}, reply: {type: string, format: message-id, maxLength: 9},
        people: {type: array, items: {type: string, format: jid}}, kind: {type: string, format: media-type}}";
    let files = Small::new()
        .sends(&format!(
            "Body: {{type: object, required: [chat], {members}}}"
        ))
        .answers(&format!("Seen: {{type: object, {members}}}"))
        .generate();
    for code in [
        "pub chat: waxwing_types::ChatId",
        "pub people: Vec<waxwing_types::ChatId>",
        "pub chat: Option<waxwing_types::Lenient<waxwing_types::Jid>>",
        "checker.parses::<waxwing_types::Jid>(\"chat\", Some(self.chat.as_ref()));",
        "checker.parses::<waxwing_types::MessageId>(\"reply\", self.reply.as_ref().map(AsRef::as_ref));",
        "checker.chars(\"reply\", self.reply.as_ref().map(ToString::to_string).as_deref(), None, Some(9));",
        "checker.each_parses::<waxwing_types::Jid>(\"people\", Some(&self.people));",
        "self.reply = waxwing_json::given(reply.into()); self",
        "self.kind = Some(kind.into()); self",
    ] {
        files.has(FILE, code);
    }
}
