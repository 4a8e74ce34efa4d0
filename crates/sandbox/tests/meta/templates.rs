//! Templates, and their lists.

use super::{ACCOUNT, ANA, PHONE, ask, get, post_json, started};
use reqwest::Method;
use serde_json::{Value, json};
use waxwing_sandbox::{MetaRules, Review};

fn template(name: &str, language: &str) -> Value {
    json!({
        "name": name, "language": language, "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Hello"}],
    })
}

#[tokio::test]
async fn templates_are_reviewed_edited_and_deleted() {
    for (review, expected) in [
        (Review::Approves, "APPROVED"),
        (Review::Rejects, "REJECTED"),
        (Review::ByHand, "PENDING"),
    ] {
        let sandbox = started(MetaRules::new().review(review)).await;
        let edge = format!("{ACCOUNT}/message_templates");
        let (_, made) = post_json(&sandbox, &edge, template("visit", "en_US")).await;
        assert_eq!(made["status"], "PENDING");
        let id = made["id"].as_str().unwrap();
        let node = get(&sandbox, id).await;
        assert_eq!(
            (&node["status"], &node["category"]),
            (&json!(expected), &json!("UTILITY"))
        );
        let waits = review == Review::ByHand;
        assert_eq!(sandbox.meta().review(id, true), waits);
        let event = &sandbox.meta().events()[0]["entry"][0]["changes"][0]["value"];
        assert_eq!(event["event"], if waits { "APPROVED" } else { expected });
        let (status, _) = post_json(&sandbox, &edge, template("visit", "en_US")).await;
        assert_eq!(status, 400, "twice in one language");
        let change = json!({"components": [{"type": "BODY", "text": "Good day"}]});
        assert_eq!(post_json(&sandbox, id, change.clone()).await.0, 200);
        assert_eq!(get(&sandbox, id).await["components"], change["components"]);
        if waits {
            assert_eq!(
                post_json(&sandbox, id, change).await.0,
                400,
                "while it waits"
            );
            let send = json!({
                "messaging_product": "whatsapp", "to": ANA, "type": "template",
                "template": {"name": "visit", "language": {"code": "en_US"}},
            });
            let (status, body) = post_json(&sandbox, &format!("{PHONE}/messages"), send).await;
            assert_eq!((status, &body["error"]["code"]), (404, &json!(132_001)));
        }
        let gone = ask(
            &sandbox,
            Method::DELETE,
            &format!("{edge}?name=visit"),
            Value::Null,
        )
        .await;
        assert_eq!(gone.0, 200);
        assert_eq!(get(&sandbox, &edge).await["data"], json!([]));
        assert_eq!(get(&sandbox, id).await["error"]["code"], 33);
    }
}

#[tokio::test]
async fn lists_come_in_pages_and_with_the_fields_asked_for() {
    let sandbox = started(MetaRules::new()).await;
    let edge = format!("{ACCOUNT}/message_templates");
    for number in 0..7 {
        let language = if number % 2 == 0 { "en_US" } else { "de" };
        post_json(&sandbox, &edge, template(&format!("t{number}"), language)).await;
    }
    let mut names = Vec::new();
    let mut path = format!("{edge}?limit=3&fields=name,quality_score{{score,date}}");
    let mut sizes = Vec::new();
    loop {
        let page = get(&sandbox, &path).await;
        let data = page["data"].as_array().unwrap();
        assert!(
            data.iter()
                .all(|t| t.get("status").is_none() && t.get("id").is_some())
        );
        names.extend(data.iter().map(|t| t["name"].as_str().unwrap().to_owned()));
        sizes.push(data.len());
        let Some(after) = page["paging"]["cursors"]["after"].as_str() else {
            panic!("{page}");
        };
        if page["paging"].get("next").is_none() {
            break;
        }
        path = format!("{edge}?limit=3&fields=name&after={after}");
    }
    assert_eq!(sizes, [3, 3, 1]);
    assert_eq!(names, ["t0", "t1", "t2", "t3", "t4", "t5", "t6"]);
    for (query, expected) in [("language=de", 3), ("name=t4", 1), ("status=REJECTED", 0)] {
        let found = get(&sandbox, &format!("{edge}?{query}")).await;
        assert_eq!(found["data"].as_array().unwrap().len(), expected, "{query}");
    }
    let wrong = get(&sandbox, &format!("{edge}?after=QVFIUj")).await;
    assert_eq!(wrong["error"]["code"], 131_059);
}

#[tokio::test]
async fn a_template_says_how_its_parameters_are_named() {
    let sandbox = started(MetaRules::new()).await;
    let edge = format!("{ACCOUNT}/message_templates");
    for (name, given, expected) in [
        ("a", None, "POSITIONAL"),
        ("b", Some("positional"), "POSITIONAL"),
        ("c", Some("named"), "NAMED"),
        ("d", Some("NAMED"), "NAMED"),
    ] {
        let mut body = template(name, "en_US");
        if let Some(given) = given {
            body["parameter_format"] = given.into();
        }
        let (_, made) = post_json(&sandbox, &edge, body).await;
        let node = get(&sandbox, made["id"].as_str().unwrap()).await;
        assert_eq!(node["parameter_format"], expected, "{given:?}");
    }
    let listed = get(&sandbox, &edge).await;
    let all = listed["data"].as_array().unwrap();
    assert_eq!(all.len(), 4);
    assert!(
        all.iter().all(|t| t["parameter_format"].is_string()),
        "{listed}"
    );
}
