//! Blocked users.

use super::{ANA, PHONE, ask, get, post_json, started};
use reqwest::Method;
use serde_json::json;
use waxwing_sandbox::MetaRules;

#[tokio::test]
async fn blocked_users_are_listed_and_not_heard() {
    let sandbox = started(MetaRules::new()).await;
    let edge = format!("{PHONE}/block_users");
    let users = json!([{"user": "+15550001111"}, {"user_id": "US.13491208655302741918"}]);
    let body = json!({"messaging_product": "whatsapp", "block_users": users});
    let (_, done) = post_json(&sandbox, &edge, body.clone()).await;
    assert_eq!(done["block_users"]["added_users"][0]["wa_id"], ANA);
    let first = get(&sandbox, &format!("{edge}?limit=1")).await;
    assert_eq!(first["data"][0]["wa_id"], ANA);
    let after = first["paging"]["cursors"]["after"].as_str().unwrap();
    let second = get(&sandbox, &format!("{edge}?limit=1&after={after}")).await;
    assert_eq!(second["data"][0]["user_id"], "US.13491208655302741918");
    sandbox.meta().receive_text(ANA, "Hello?");
    assert!(sandbox.meta().events().is_empty());
    ask(&sandbox, Method::DELETE, &edge, body).await;
    assert_eq!(get(&sandbox, &edge).await["data"], json!([]));
    sandbox.meta().receive_text(ANA, "Hello?");
    assert_eq!(sandbox.meta().events().len(), 1);
}
