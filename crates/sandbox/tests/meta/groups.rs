//! Groups and their members.

use super::{ANA, PHONE, ask, get, post_json, started};
use reqwest::Method;
use serde_json::{Value, json};
use waxwing_sandbox::{Joined, MetaRules};

#[tokio::test]
async fn groups_are_made_joined_and_left() {
    let sandbox = started(MetaRules::new()).await;
    let edge = format!("{PHONE}/groups");
    let ours = json!({"messaging_product": "whatsapp"});
    for (mode, asks) in [("auto_approve", false), ("approval_required", true)] {
        let body =
            json!({"messaging_product": "whatsapp", "subject": mode, "join_approval_mode": mode});
        let (_, made) = post_json(&sandbox, &edge, body).await;
        let events = sandbox.meta().events();
        let event = &events.last().unwrap()["entry"][0]["changes"][0]["value"]["groups"][0];
        assert_eq!(event["request_id"], made["request_id"]);
        let id = event["group_id"].as_str().unwrap();
        let text = json!({"messaging_product": "whatsapp", "recipient_type": "group", "to": id,
            "type": "text", "text": {"body": "Hello"}});
        let (_, nobody) = post_json(&sandbox, &format!("{PHONE}/messages"), text.clone()).await;
        assert_eq!(nobody["error"]["code"], 131_020);
        match (sandbox.meta().join(id, ANA), asks) {
            (Joined::Member, false) => {}
            (Joined::Asked(request), true) => {
                let path = format!("{id}/join_requests");
                assert_eq!(
                    get(&sandbox, &path).await["data"][0]["join_request_id"],
                    request
                );
                let some =
                    json!({"messaging_product": "whatsapp", "join_requests": [request, "none"]});
                let (status, body) = post_json(&sandbox, &path, some.clone()).await;
                assert_eq!(
                    (status, &body["approved_join_requests"]),
                    (206, &json!([request]))
                );
                assert_eq!(
                    post_json(&sandbox, &path, some).await.0,
                    400,
                    "a second time"
                );
            }
            (joined, _) => panic!("{joined:?}"),
        }
        assert_eq!(
            get(&sandbox, id).await["participants"],
            json!([{"wa_id": ANA}])
        );
        let (_, sent) = post_json(&sandbox, &format!("{PHONE}/messages"), text).await;
        assert_eq!(sent["messages"][0]["group_id"], id);
        let events = sandbox.meta().events();
        let status = &events.last().unwrap()["entry"][0]["changes"][0]["value"]["statuses"][0];
        assert_eq!(
            (
                &status["recipient_type"],
                &status["recipient_participant_id"]
            ),
            (&json!("group"), &json!(ANA))
        );
        let link = format!("{id}/invite_link");
        let old = get(&sandbox, &link).await["invite_link"].clone();
        assert_ne!(
            post_json(&sandbox, &link, ours.clone()).await.1["invite_link"],
            old
        );
        assert_eq!(
            ask(&sandbox, Method::DELETE, &link, ours.clone()).await.0,
            200
        );
        assert_eq!(
            sandbox.meta().join(id, "15550003333"),
            Joined::Refused,
            "no link"
        );
        let who =
            json!({"messaging_product": "whatsapp", "participants": [{"user": "+15550001111"}]});
        let path = format!("{id}/participants");
        assert_eq!(
            ask(&sandbox, Method::DELETE, &path, who.clone()).await.0,
            200
        );
        let (_, again) = ask(&sandbox, Method::DELETE, &path, who).await;
        assert_eq!(again["error"]["code"], 131_212);
    }
    let listed = get(&sandbox, &edge).await;
    let groups = listed["data"]["groups"].as_array().unwrap();
    assert_eq!(groups.len(), 2);
    let id = groups[0]["id"].as_str().unwrap();
    assert_eq!(ask(&sandbox, Method::DELETE, id, Value::Null).await.0, 200);
    assert_eq!(get(&sandbox, id).await["error"]["code"], 33);
}

#[tokio::test]
async fn a_group_has_eight_members_at_most() {
    let sandbox = started(MetaRules::new()).await;
    let body = json!({"messaging_product": "whatsapp", "subject": "Full"});
    post_json(&sandbox, &format!("{PHONE}/groups"), body).await;
    let listed = get(&sandbox, &format!("{PHONE}/groups")).await;
    let id = listed["data"]["groups"][0]["id"].as_str().unwrap();
    for number in 0..9 {
        let joined = sandbox.meta().join(id, &format!("1555000{number:04}"));
        let expected = if number < 8 {
            Joined::Member
        } else {
            Joined::Refused
        };
        assert_eq!(joined, expected, "{number}");
    }
}
