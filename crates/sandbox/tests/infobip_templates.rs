//! Templates and flows of the sandbox's Infobip account, from creation to deletion.

mod account;

use account::Account;
use serde_json::{Value, json};
use waxwing_sandbox::Sandbox;

const TEMPLATES: &str = "/whatsapp/2/senders/15550002222/templates";
const FLOWS: &str = "/whatsapp/1/senders/15550002222/flows";

fn template(name: &str) -> Value {
    json!({
        "name": name,
        "language": "en",
        "category": "MARKETING",
        "structure": {"body": {"text": "Hello {{1}}", "examples": ["Sam"]}, "type": "TEXT"},
    })
}

async fn patch(account: &Account, path: &str, body: &Value) -> (u16, Value) {
    account::read(account.request("PATCH", path, Some(body)).await).await
}

#[tokio::test]
async fn a_template_is_created_reviewed_listed_edited_and_deleted() {
    let account = Account::of(Sandbox::builder().template_review(2)).await;
    let (status, created) = account.post(TEMPLATES, &template("hello")).await;
    assert_eq!((status, &created["status"]), (201, &json!("PENDING")));
    let (status, _) = account.post(TEMPLATES, &template("hello")).await;
    assert_eq!(status, 400, "a name and language that exist");
    let own = format!("{TEMPLATES}/{}", created["id"].as_str().expect("an id"));
    let edit = json!({"structure": {"body": {"text": "Good day"}}});
    assert_eq!(patch(&account, &own, &edit).await.0, 400, "under review");
    for status in ["PENDING", "PENDING", "APPROVED"] {
        assert_eq!(account.get(&own).await.1["status"], status);
    }
    let (_, listed) = account.get(TEMPLATES).await;
    let listed = listed["templates"].as_array().expect("templates");
    assert!(listed.iter().any(|t| t["id"] == created["id"]));

    let other = json!({"category": "UTILITY"});
    assert_eq!(
        patch(&account, &own, &other).await.0,
        400,
        "category of an approved one"
    );
    let (status, edited) = patch(&account, &own, &edit).await;
    assert_eq!((status, &edited["status"]), (200, &json!("PENDING")));
    assert_eq!(edited["structure"]["body"]["text"], "Good day");
    account.sandbox.infobip().review("hello", "APPROVED");
    assert_eq!(
        patch(&account, &own, &edit).await.0,
        400,
        "twice in 24 hours"
    );

    for status in [204, 404] {
        let gone = account
            .request("DELETE", &format!("{TEMPLATES}/hello"), None)
            .await;
        assert_eq!(gone.status(), status);
    }
    let (status, missing) = account.get(&own).await;
    let code = &missing["requestError"]["serviceException"]["messageId"];
    assert_eq!((status, code), (404, &json!("NOT_FOUND")));
}

#[tokio::test]
async fn a_review_by_hand_tells_what_changed() {
    let account = Account::of(Sandbox::builder().template_review(None)).await;
    let (_, created) = account.post(TEMPLATES, &template("hello")).await;
    let own = format!("{TEMPLATES}/{}", created["id"].as_str().expect("an id"));
    for _ in 0..3 {
        assert_eq!(account.get(&own).await.1["status"], "PENDING");
    }
    let events = account.sandbox.infobip().review("hello", "REJECTED");
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["messageTemplateId"], created["id"]);
    assert_eq!(account.get(&own).await.1["status"], "REJECTED");
    assert_eq!(
        account.sandbox.infobip().review("nothing", "APPROVED"),
        Vec::<Value>::new()
    );
}

#[tokio::test]
async fn the_accounts_templates_are_filtered_and_paged() {
    let account = Account::of(Sandbox::builder().template_review(0)).await;
    for index in 0..5 {
        account
            .post(TEMPLATES, &template(&format!("page_{index}")))
            .await;
    }
    let mut names = Vec::new();
    for page in 0..3 {
        let path = format!(
            "/whatsapp/1/templates?status=APPROVED&category=MARKETING&orderBy=name,DESC&size=3&page={page}"
        );
        let (_, answer) = account.get(&path).await;
        assert_eq!(
            answer["paging"]["totalResults"], 6,
            "five, and one of the examples"
        );
        let results = answer["results"].as_array().expect("results").clone();
        names.extend(
            results
                .into_iter()
                .map(|t| t["name"].as_str().unwrap_or_default().to_owned()),
        );
    }
    let (_, none) = account
        .get("/whatsapp/1/templates?sender=15559999999")
        .await;
    assert_eq!(none["paging"]["totalResults"], 0);
    assert_eq!(
        names,
        ["sale", "page_4", "page_3", "page_2", "page_1", "page_0"]
    );
}

#[tokio::test]
async fn an_authentication_template_comes_back_as_text() {
    let account = Account::start().await;
    let body = json!({
        "name": "login",
        "language": "en",
        "category": "AUTHENTICATION",
        "structure": {
            "body": {"addSecurityRecommendation": true},
            "footer": {"codeExpirationMinutes": 5},
            "buttons": [{"otpType": "COPY_CODE"}],
        },
    });
    let (status, created) = account.post(TEMPLATES, &body).await;
    assert_eq!(status, 201, "{created}");
    let structure = &created["structure"];
    assert!(
        structure["body"]["text"]
            .as_str()
            .is_some_and(|t| t.contains("{{1}}"))
    );
    assert_eq!(
        structure["footer"]["text"],
        "This code expires in 5 minutes."
    );
    assert_eq!(structure["buttons"][0]["type"], "URL");
}

#[tokio::test]
async fn a_flow_is_drafted_published_and_deprecated() {
    let account = Account::start().await;
    let flow = json!({"name": "Survey", "categories": ["SURVEY"]});
    let (status, created) = account.post(FLOWS, &flow).await;
    assert_eq!((status, &created["status"]), (201, &json!("DRAFT")));
    let own = format!("{FLOWS}/{}", created["id"].as_str().expect("an id"));
    let status = async |path: String, method: &str, body: Option<&Value>| {
        account.request(method, &path, body).await.status().as_u16()
    };
    let at = |step: &str| format!("{own}/{step}");
    assert_eq!(
        status(at("publish"), "POST", None).await,
        400,
        "no document"
    );
    for (document, faults) in [
        (json!({"screens": [{}]}), 2),
        (json!({"version": "5.0", "screens": [{"id": "FIRST"}]}), 0),
    ] {
        let answer = account.request("PUT", &at("json"), Some(&document)).await;
        let (status, answer) = account::read(answer).await;
        let found = answer["validationErrors"].as_array().map(Vec::len);
        assert_eq!((status, found), (201, Some(faults)));
    }
    let (_, link) = account.get(&at("json")).await;
    let url = link["externalDownloadUrl"].as_str().expect("a URL");
    let document = reqwest::get(url).await.expect("the document");
    assert_eq!(account::read(document).await.1["screens"][0]["id"], "FIRST");
    assert_eq!(
        status(at("deprecate"), "POST", None).await,
        400,
        "not published"
    );
    let renamed = json!({"name": "Feedback"});
    assert_eq!(status(own.clone(), "PATCH", Some(&renamed)).await, 204);
    assert_eq!(status(at("publish"), "POST", None).await, 204);
    let (_, all) = account.get(FLOWS).await;
    let all = all["flows"].as_array().expect("flows");
    let listed = all
        .iter()
        .find(|f| f["id"] == created["id"])
        .expect("the flow");
    assert_eq!(
        (&listed["name"], &listed["status"]),
        (&json!("Feedback"), &json!("PUBLISHED"))
    );
    assert_eq!(listed["initialScreens"], json!(["FIRST"]));
    assert_eq!(status(own.clone(), "DELETE", None).await, 400, "published");
    assert_eq!(status(at("deprecate"), "POST", None).await, 204);

    let (_, draft) = account.post(FLOWS, &flow).await;
    let draft = format!("{FLOWS}/{}", draft["id"].as_str().expect("an id"));
    assert_eq!(status(draft.clone(), "DELETE", None).await, 204);
    let (status, answer) = account.get(&format!("{draft}/preview")).await;
    assert_eq!(
        (status, &answer["errorCode"]),
        (404, &json!("WA-FLOW-ID404"))
    );
}
