use super::*;
use serde_json::json;

fn texts(when: &'static [Condition], demand: Demand, value: &Value) -> Vec<String> {
    let broken = Constraint { when, demand }.broken_by(value);
    broken.iter().map(ToString::to_string).collect()
}

#[test]
fn a_count_goes_over_all_lists() {
    let rows = |least, most| Demand::Count {
        at: "/s/*/rows/*",
        of: None,
        least,
        most,
    };
    let value = json!({"s": [{"rows": [{}, {}]}, {"rows": [{}]}, {}]});
    assert_eq!(texts(&[], rows(None, Some(3)), &value), [""; 0]);
    assert_eq!(
        texts(&[], rows(None, Some(2)), &value),
        ["s.*.rows: 3 items, allowed at most 2"]
    );
    assert_eq!(
        texts(&[], rows(Some(1), None), &json!({"s": []})),
        ["s.*.rows: 0 items, allowed 1 or more"]
    );
    let kinds = Demand::Count {
        at: "/c/*",
        of: Some(("type", &["BODY"])),
        least: Some(1),
        most: Some(1),
    };
    assert_eq!(
        texts(
            &[],
            kinds,
            &json!({"c": [{"type": "body"}, {"type": "FOOTER"}]})
        ),
        [""; 0]
    );
    assert_eq!(
        texts(
            &[],
            kinds,
            &json!({"c": [{"type": "BODY"}, {"type": "BODY"}]})
        ),
        ["c: 2 of type BODY, allowed 1 to 1"]
    );
}

#[test]
fn a_value_stands_once() {
    let ids = Demand::Unique {
        at: "/s/*/rows/*/id",
    };
    let value =
        json!({"s": [{"rows": [{"id": "a"}, {"id": "b"}]}, {"rows": [{"id": "a"}, {"x": 1}, {}]}]});
    assert_eq!(
        texts(&[], ids, &value),
        ["s[1].rows[0].id: repeats s[0].rows[0].id"]
    );
}

#[test]
fn a_member_is_required_when_a_condition_holds() {
    let title = Demand::Given { at: "/s/*/title" };
    let when = &[Condition::Count {
        at: "/s/*",
        least: 2,
    }];
    assert_eq!(texts(when, title, &json!({"s": [{}]})), [""; 0]);
    assert_eq!(
        texts(
            when,
            title,
            &json!({"s": [{"title": "A"}, {}, {"title": " "}, {"title": null}]})
        ),
        [
            "s[1].title: must be given",
            "s[2].title: must be given",
            "s[3].title: must be given"
        ]
    );
    let group = &[Condition::IsNot {
        at: "/kind",
        values: &["group"],
    }];
    let number = Demand::Text {
        at: "/to",
        form: Form::Only("+0-9 ()-"),
    };
    assert_eq!(texts(group, number, &json!({"to": "ada"})).len(), 1);
    assert_eq!(
        texts(group, number, &json!({"to": "ada", "kind": "GROUP"})).len(),
        0
    );
    let one = &[Condition::Is {
        at: "/kind",
        values: &["group"],
    }];
    assert_eq!(
        texts(one, number, &json!({"to": "ada", "kind": "group"})).len(),
        1
    );
    assert_eq!(texts(one, number, &json!({"to": "ada"})).len(), 0);
}

#[test]
fn a_text_has_its_form() {
    for (form, good, bad, why) in [
        (Form::NotBlank, "a", " ", "must not be blank"),
        (
            Form::Without(&["\n", "\t", "     "]),
            "a    b",
            "a\nb",
            "must be without line breaks",
        ),
        (
            Form::Without(&["     "]),
            "a    b",
            "a     b",
            "must be without more than 4 blanks in a row",
        ),
        (
            Form::Only("a-z0-9_"),
            "order_1",
            "My order",
            "only the characters a-z0-9_ are allowed",
        ),
        (
            Form::Only("0-9-"),
            "1-2",
            "1+2",
            "only the characters 0-9- are allowed",
        ),
        (
            Form::Among(&["image/png"]),
            "IMAGE/png",
            "image/heic",
            "allowed are image/png",
        ),
        (
            Form::Length(Some(1), Some(2)),
            "né",
            "née",
            "3 characters, allowed 1 to 2",
        ),
        (
            Form::Media(&["audio/ogg", "image/png"]),
            "Audio/Ogg; codecs=opus",
            "image/heic",
            "the media types allowed are audio/ogg, image/png",
        ),
        (
            Form::Number(-90.0, 90.0),
            "-90",
            "90.5",
            "90.5, allowed -90 to 90",
        ),
        (
            Form::Number(-90.0, 90.0),
            "0.5",
            "north",
            "must be a decimal number",
        ),
        (
            Form::Number(-90.0, 90.0),
            "1e1",
            "NaN",
            "must be a decimal number",
        ),
    ] {
        let demand = Demand::Text { at: "/t", form };
        assert_eq!(texts(&[], demand, &json!({"t": good})), [""; 0]);
        assert_eq!(
            texts(&[], demand, &json!({"t": bad})),
            [format!("t: {why}")]
        );
        assert_eq!(
            texts(&[], demand, &json!({"t": 7})),
            [""; 0],
            "another type is not its business"
        );
    }
}

#[test]
fn variables_are_counted_and_placed() {
    let rule = |most, at_edges, in_order| Demand::Placeholders {
        at: "/t",
        most,
        at_edges,
        in_order,
    };
    for (demand, text, broken) in [
        (rule(Some(1), true, true), "Hello {{1}}", ""),
        (
            rule(Some(1), true, true),
            "{{1}} {{2}}",
            "2 variables, allowed at most 1",
        ),
        (
            rule(Some(0), true, true),
            "Hello {{name}}",
            "no variables are allowed",
        ),
        (rule(None, false, true), "Hello {{1}}.", ""),
        (
            rule(None, false, true),
            "Hello {{1}} ",
            "must not begin or end with a variable",
        ),
        (
            rule(None, false, true),
            "{{1}}, hello",
            "must not begin or end with a variable",
        ),
        (rule(None, true, true), "a {{2}} b {{1}} c {{2}}", ""),
        (
            rule(None, true, true),
            "a {{1}} b {{3}}",
            "variables must be numbered {{1}}, {{2}} … without a gap",
        ),
        (rule(None, true, true), "a {{first}} b {{last}}", ""),
        (rule(None, true, true), "a {{ b", ""),
    ] {
        let found = texts(&[], demand, &json!({"t": text}));
        let expected: Vec<String> = [broken]
            .iter()
            .filter(|b| !b.is_empty())
            .map(|b| format!("t: {b}"))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}
