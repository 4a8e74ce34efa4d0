//! Code pass *validate*: each limit of the document is one check.

use super::Small;

const FILE: &str = "messages.rs";

/// The generated `check` of a request with the member `a`, required or not.
fn checks(member: &str, required: bool) -> super::Generated {
    let required = if required { "[a]" } else { "[]" };
    Small::new()
        .sends(&format!(
            "
Body: {{type: object, required: {required}, properties: {{a: {member}}}}}
Id: {{type: string, minLength: 1, maxLength: 9}}
Part: {{type: object, properties: {{b: {{type: string}}}}}}
Kind: {{type: string, enum: [x, y]}}
Form: {{oneOf: [{{type: string}}, {{$ref: '#/components/schemas/Part'}}]}}
"
        ))
        .generate()
}

fn body(check: &str) -> String {
    let argument = if check.is_empty() {
        "_checker"
    } else {
        "checker"
    };
    format!(
        "impl waxwing_types::Validate for Body {{ fn check(&self, {argument}: &mut waxwing_types::Checker) {{ {check} }} }}"
    )
}

#[test]
fn limits_of_what_must_stand() {
    for (member, check) in [
        (
            "{type: string, maxLength: 9}",
            "checker.chars(\"a\", Some(self.a.as_ref()), None, Some(9));",
        ),
        (
            "{type: string, minLength: 2}",
            "checker.chars(\"a\", Some(self.a.as_ref()), Some(2), None);",
        ),
        (
            "{$ref: '#/components/schemas/Id'}",
            "checker.chars(\"a\", Some(self.a.as_ref()), Some(1), Some(9));",
        ),
        (
            "{type: string, format: media-type, maxLength: 9}",
            "checker.chars(\"a\", Some(&self.a.to_string()), None, Some(9));",
        ),
        (
            "{type: array, items: {type: string, minLength: 1, maxLength: 9}}",
            "checker.each_chars(\"a\", Some(&self.a), Some(1), Some(9));",
        ),
        (
            "{type: array, maxItems: 2, items: {$ref: '#/components/schemas/Id'}}",
            "checker.items(\"a\", Some(self.a.len()), None, Some(2)); checker.each_chars(\"a\", Some(&self.a), Some(1), Some(9));",
        ),
        (
            "{type: integer, minimum: 1}",
            "checker.range(\"a\", Some(self.a as f64), Some(1f64), None);",
        ),
        (
            "{type: number, maximum: 2.5}",
            "checker.range(\"a\", Some(self.a), None, Some(2.5f64));",
        ),
        (
            "{type: array, items: {type: string}, minItems: 1, maxItems: 3}",
            "checker.items(\"a\", Some(self.a.len()), Some(1), Some(3));",
        ),
        (
            "{type: array, items: {$ref: '#/components/schemas/Part'}}",
            "checker.each(\"a\", Some(&self.a));",
        ),
        (
            "{type: array, items: {$ref: '#/components/schemas/Part'}, maxItems: 3}",
            "checker.items(\"a\", Some(self.a.len()), None, Some(3)); checker.each(\"a\", Some(&self.a));",
        ),
        (
            "{$ref: '#/components/schemas/Part'}",
            "checker.nested(\"a\", Some(&self.a));",
        ),
        ("{type: string}", ""),
        ("{type: string, format: media-type}", ""),
        ("{$ref: '#/components/schemas/Kind'}", ""),
        (
            "{$ref: '#/components/schemas/Form'}",
            "checker.nested(\"a\", Some(&self.a));",
        ),
        ("{type: array, items: {type: string}}", ""),
    ] {
        checks(member, true).has(FILE, &body(check));
    }
}

#[test]
fn limits_of_what_may_be_left_out_hold_only_when_it_stands() {
    for (member, check) in [
        (
            "{type: string, maxLength: 9}",
            "checker.chars(\"a\", self.a.as_ref().map(AsRef::as_ref), None, Some(9));",
        ),
        (
            "{type: string, format: media-type, maxLength: 9}",
            "checker.chars(\"a\", self.a.as_ref().map(ToString::to_string).as_deref(), None, Some(9));",
        ),
        (
            "{type: integer, minimum: 1}",
            "checker.range(\"a\", self.a.map(|n| n as f64), Some(1f64), None);",
        ),
        (
            "{type: array, items: {type: string}, maxItems: 3}",
            "checker.items(\"a\", Some(self.a.len()), None, Some(3));",
        ),
        (
            "{type: array, items: {type: string}, minItems: 2}",
            "checker.items(\"a\", Some(self.a.len()).filter(|len| *len > 0), Some(2), None);",
        ),
        (
            "{$ref: '#/components/schemas/Part'}",
            "checker.nested(\"a\", self.a.as_ref());",
        ),
    ] {
        checks(member, false).has(FILE, &body(check));
    }
}

#[test]
fn a_choice_between_lists_asks_whether_they_are_empty() {
    let files = Small::new()
        .sends(
            "
Body:
  type: object
  oneOf: [{required: [a], x-constructor: from_a}, {required: [b], x-constructor: from_b}]
  properties: {a: {type: string}, b: {type: array, items: {type: string}}}
",
        )
        .generate();
    files.has(
        FILE,
        &body("checker.exactly_one(&[(\"a\", self.a.is_some()), (\"b\", !self.b.is_empty())]);"),
    );
    files.has(
        FILE,
        "pub fn from_b(b: impl IntoIterator<Item = impl Into<String>>) -> Self { Self { b: b.into_iter().map(Into::into).collect(), ..Default::default() } }",
    );
}
