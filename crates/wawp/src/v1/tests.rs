use super::rules::{refuse_v1_only, rewrite, send_to_v1};
use crate::generated::v1::V1;
use serde_json::{Value, json};
use waxwing_runtime::generated::{Draft, Operation};

static TO_QUERY: V1 = V1::new("edit", "PUT", "/chats/{chatId}/messages/{messageId}");
static TO_BODY: V1 = V1::new("edit", "PUT", "/chats/{chatId}/messages/{messageId}").json();

fn draft(operation: Option<&'static Operation>, query: &[(&str, &str)], body: &Value) -> Draft {
    let mut draft = Draft::new(operation, Some(body).filter(|body| !body.is_null()));
    let query = query.iter();
    let query = query.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    draft.query = query.collect();
    draft
}

/// The name and the value of each argument, sorted: their order means nothing.
fn sorted<N: AsRef<str>>(pairs: &[(N, String)]) -> Vec<(&str, &str)> {
    let mut pairs: Vec<_> = pairs.iter().map(|(n, v)| (n.as_ref(), &**v)).collect();
    pairs.sort_unstable();
    pairs
}

#[test]
fn a_path_takes_the_members_that_it_names() {
    let id = "true_1@c.us_A/B";
    let message = json!({"chatId": "1@c.us", "messageId": id, "text": "x y", "flag": true});
    let ids = [("chatId", "1@c.us"), ("messageId", id), ("page", "2")];
    let text = json!({"text": "x"});
    type Row<'a> = (
        &'a V1,
        &'a [(&'a str, &'a str)],
        &'a Value,
        &'a [(&'a str, &'a str)],
        Value,
    );
    let cases: [Row; 5] = [
        (
            &TO_QUERY,
            &[],
            &message,
            &[("flag", "true"), ("text", "x y")],
            Value::Null,
        ),
        (&TO_QUERY, &ids, &Value::Null, &[("page", "2")], Value::Null),
        (
            &TO_BODY,
            &[],
            &message,
            &[],
            json!({"text": "x y", "flag": true}),
        ),
        (&TO_BODY, &ids, &text, &[("page", "2")], text.clone()),
        (&TO_BODY, &ids, &json!([1]), &[("page", "2")], Value::Null),
    ];
    for (v1, query, body, query_left, body_left) in cases {
        let mut draft = draft(None, query, body);
        rewrite(v1, &mut draft).unwrap();
        assert_eq!(draft.target, Some((v1.method, v1.path)));
        assert_eq!(
            sorted(&draft.path),
            [("chatId", "1@c.us"), ("messageId", id)]
        );
        assert_eq!(sorted(&draft.query), query_left, "{body}");
        let left = draft.members().map_or(Value::Null, Value::Object);
        assert_eq!(left, body_left, "{body}");
    }
}

#[test]
fn an_id_of_the_path_comes_first() {
    let mut draft = draft(
        None,
        &[("messageId", "A")],
        &json!({"chatId": "other", "text": "x"}),
    );
    draft.path = vec![("chatId", "1@c.us".to_owned())];
    rewrite(&TO_QUERY, &mut draft).unwrap();
    assert_eq!(
        sorted(&draft.path),
        [("chatId", "1@c.us"), ("messageId", "A")]
    );
    assert_eq!(sorted(&draft.query), [("text", "x")]);
}

#[test]
fn a_member_that_is_missing_leaves_its_place_empty() {
    for body in [
        json!({"chatId": "1"}),
        json!({"chatId": "1", "messageId": null}),
    ] {
        for v1 in [&TO_QUERY, &TO_BODY] {
            let mut draft = draft(None, &[], &body);
            rewrite(v1, &mut draft).unwrap();
            assert_eq!(sorted(&draft.path), [("chatId", "1"), ("messageId", "")]);
        }
    }
}

#[test]
fn what_has_no_place_there_is_refused() {
    static UNKNOWN: Operation = Operation {
        id: "unknown",
        ..Operation::POST
    };
    static ONLY: Operation = Operation {
        id: "star_message_v1",
        ..Operation::POST
    };
    let text = |result: Result<(), String>| result.unwrap_err();
    let files = text(rewrite(&TO_QUERY, &mut draft(None, &[], &json!([1]))));
    assert!(files.contains("no file or list"), "{files}");
    let unknown = text(send_to_v1(&mut draft(Some(&UNKNOWN), &[], &Value::Null)));
    assert!(unknown.contains("`Client::new`"), "{unknown}");
    let only = text(refuse_v1_only(&mut draft(Some(&ONLY), &[], &Value::Null)));
    assert!(only.contains("`Client::v1`"), "{only}");
    for (operation, rewrite) in [
        (
            Some(&UNKNOWN),
            refuse_v1_only as waxwing_runtime::generated::Rewrite,
        ),
        (Some(&ONLY), send_to_v1),
        (None, refuse_v1_only),
        (None, send_to_v1),
    ] {
        assert_eq!(rewrite(&mut draft(operation, &[], &Value::Null)), Ok(()));
    }
}
