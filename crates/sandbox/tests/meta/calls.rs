//! Calls: what each action answers.

use super::{ANA, PHONE, post_json, started};
use serde_json::{Value, json};
use waxwing_sandbox::MetaRules;

#[tokio::test]
async fn only_connect_answers_with_a_call() {
    let sandbox = started(MetaRules::new()).await;
    let act = async |action: &str, more: Value| {
        let mut body = json!({"messaging_product": "whatsapp", "action": action});
        let members = body.as_object_mut().unwrap();
        members.extend(more.as_object().cloned().unwrap());
        let (status, answer) = post_json(&sandbox, &format!("{PHONE}/calls"), body).await;
        assert_eq!(status, 200, "{action}: {answer}");
        answer
    };
    let started = act("connect", json!({"to": ANA})).await;
    assert_eq!(started.get("success"), None, "{started}");
    let id = started["calls"][0]["id"].as_str().unwrap().to_owned();
    assert!(id.starts_with("wacid."), "{id}");
    for action in ["pre_accept", "accept", "reject", "terminate"] {
        let answer = act(action, json!({"call_id": id})).await;
        let expected = json!({"messaging_product": "whatsapp", "success": true});
        assert_eq!(answer, expected, "{action}");
    }
}
