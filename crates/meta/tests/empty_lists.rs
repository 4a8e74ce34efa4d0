//! Lists of requests: an empty one counts as left out, and can be sent all the same.

use serde_json::json;
use waxwing_meta::business_profile::UpdateBusinessProfile;
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::test]
async fn an_empty_list_is_sent_where_it_is_asked_for() {
    let sandbox = Sandbox::start().await.unwrap();
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    let auth = Auth::bearer(sandbox.token(Provider::Meta));
    let meta = builder.auth(auth).build().unwrap();
    let phone = meta.phone(sandbox.id(Provider::Meta));
    let profile = UpdateBusinessProfile::new().with_about("Open");
    phone.update_business_profile(&profile).await.unwrap();
    let call = phone.update_business_profile(&profile);
    call.extra_field("websites", json!([])).await.unwrap();
    let bodies: Vec<_> = sandbox.received().into_iter().map(|r| r.body).collect();
    let about = json!({"messaging_product": "whatsapp", "about": "Open"});
    let mut cleared = about.clone();
    cleared["websites"] = json!([]);
    assert_eq!(bodies, [about, cleared]);
}
