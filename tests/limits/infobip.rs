//! Each limit of Infobip's requests, at its edge and one beyond: by the client's check before anything is sent, and by
//! the sandbox. The cases are made from the bundled specification.

mod sites;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sites::{Document, Site};
use std::collections::BTreeSet;
use waxwing_infobip::{conversions, events, flows, interactive, messages, senders, templates};
use waxwing_sandbox::{Provider, Sandbox};
use waxwing_types::Validate;
use waxwing_types::validate::validate;

const SPECIFICATION: &str = include_str!("../../crates/sandbox/src/generated/infobip.json");

/// What a client says about a body.
type Check = fn(&Value) -> Vec<String>;

fn violated<T: DeserializeOwned + Validate>(body: &Value) -> Vec<String> {
    let read: T = serde_json::from_value(body.clone()).unwrap_or_else(|e| panic!("{e}: {body}"));
    let violations = validate(&read).err();
    let paths = violations.iter().flat_map(|v| v.iter());
    paths.map(|v| v.path.clone()).collect()
}

/// A template's structure has two forms. A program says by its type which one it means, so that is checked here: JSON
/// with a broken limit is sound in neither form, and would be taken for the first.
fn of_template<T: DeserializeOwned + Validate>(body: &Value) -> Vec<String> {
    let structure = &body["structure"];
    if structure.is_null() || structure["body"]["text"].is_string() {
        return violated::<T>(body);
    }
    let found = violated::<templates::AuthenticationTemplateStructure>(structure);
    let found = found.into_iter().map(|path| format!("structure.{path}"));
    found.collect()
}

/// What no client says: an optional list that is empty is left out.
fn is_unsaid(site: &Site) -> bool {
    let buttons = site.path.contains("templateData.carousel") && site.path.ends_with("buttons");
    buttons && site.limit == "minItems"
}

/// The type of each body.
const BODIES: &[(&str, Check)] = &[
    (
        "submit_conversions",
        violated::<conversions::SubmitConversionsRequest>,
    ),
    (
        "submit_waba_conversions",
        violated::<conversions::SubmitWabaConversionsRequest>,
    ),
    ("send_events", violated::<events::SendEventsRequest>),
    ("create_flow", violated::<flows::CreateFlow>),
    ("update_flow", violated::<flows::UpdateFlow>),
    (
        "send_interactive_buttons_message",
        violated::<interactive::InteractiveButtonsMessage>,
    ),
    (
        "send_interactive_list_message",
        violated::<interactive::InteractiveListMessage>,
    ),
    (
        "send_interactive_media_carousel_message",
        violated::<interactive::InteractiveMediaCarouselMessage>,
    ),
    (
        "send_interactive_location_request_message",
        violated::<interactive::InteractiveLocationRequestMessage>,
    ),
    (
        "send_interactive_product_message",
        violated::<interactive::InteractiveProductMessage>,
    ),
    (
        "send_interactive_multi_product_message",
        violated::<interactive::InteractiveMultiProductMessage>,
    ),
    (
        "send_interactive_order_details_message",
        violated::<interactive::InteractiveOrderDetailsMessage>,
    ),
    (
        "send_interactive_order_status_message",
        violated::<interactive::InteractiveOrderStatusMessage>,
    ),
    (
        "send_interactive_flow_message",
        violated::<interactive::InteractiveFlowMessage>,
    ),
    (
        "send_interactive_url_button_message",
        violated::<interactive::InteractiveUrlButtonMessage>,
    ),
    (
        "send_interactive_call_permission_request_message",
        violated::<interactive::InteractiveCallPermissionRequestMessage>,
    ),
    (
        "send_interactive_voice_button_message",
        violated::<interactive::InteractiveVoiceButtonMessage>,
    ),
    (
        "send_interactive_in_thread_authentication_request_message",
        violated::<interactive::InteractiveInThreadAuthenticationRequestMessage>,
    ),
    (
        "send_interactive_request_contact_info_message",
        violated::<interactive::InteractiveRequestContactInfoMessage>,
    ),
    ("send_template_message", violated::<messages::BulkMessage>),
    ("send_text_message", violated::<messages::TextMessage>),
    (
        "send_document_message",
        violated::<messages::DocumentMessage>,
    ),
    ("send_image_message", violated::<messages::ImageMessage>),
    ("send_audio_message", violated::<messages::AudioMessage>),
    ("send_video_message", violated::<messages::VideoMessage>),
    ("send_sticker_message", violated::<messages::StickerMessage>),
    (
        "send_location_message",
        violated::<messages::LocationMessage>,
    ),
    (
        "send_contact_message",
        violated::<messages::ContactsMessage>,
    ),
    (
        "update_sender_business_info",
        violated::<senders::UpdateBusinessInfo>,
    ),
    ("create_template", of_template::<templates::CreateTemplate>),
    ("edit_template", of_template::<templates::EditTemplate>),
    (
        "create_template_v1",
        violated::<templates::CreateTemplateV1>,
    ),
];

/// The sandbox takes only addresses for media: as long ones as they were. The shortest text is none.
fn with_addresses(value: &Value) -> Value {
    const START: &str = "https://example.com/";
    match value {
        Value::Object(members) => {
            let members = members.iter().map(|(name, member)| {
                let member = match member.as_str() {
                    Some(text) if name == "mediaUrl" && text.len() > START.len() => {
                        json!(format!("{START}{}", "a".repeat(text.len() - START.len())))
                    }
                    _ => with_addresses(member),
                };
                (name.clone(), member)
            });
            Value::Object(members.collect())
        }
        Value::Array(items) => items.iter().map(with_addresses).collect(),
        other => other.clone(),
    }
}

/// Operations with limits in a JSON body: id, method, path with the values of the examples, limits.
fn operations() -> Vec<(String, String, String, Vec<Site>)> {
    let document: Value = serde_json::from_str(SPECIFICATION).expect("a bundle");
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            let body = &operation["requestBody"]["content"]["application/json"]["schema"];
            if body.is_null() {
                continue;
            }
            let mut path = path.clone();
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let reference = parameter["$ref"].as_str().unwrap_or_default();
                let parameter = document
                    .pointer(reference.trim_start_matches('#'))
                    .unwrap_or(parameter);
                let name = parameter["name"].as_str().expect("a name");
                let example = parameter["example"].as_str().unwrap_or_default();
                path = path.replace(&format!("{{{name}}}"), example);
            }
            let id = operation["operationId"].as_str().expect("an id").to_owned();
            let sites = Document(&document).sites(body, &mut Vec::new());
            if !sites.is_empty() {
                found.push((id, method.to_uppercase(), path, sites));
            }
        }
    }
    found
}

#[test]
fn the_client_knows_each_limit() {
    let mut faults = Vec::new();
    let mut tried = 0;
    let operations = operations();
    for (id, _, _, sites) in &operations {
        let (_, check) = BODIES
            .iter()
            .find(|(name, _)| name == id)
            .unwrap_or_else(|| panic!("{id} has no type here"));
        for site in sites {
            tried += 1;
            let (at, mut over) = (check(&site.at), check(&site.over));
            // A list that is too long by itself may be too long beside others, too.
            over.retain(|path| !path.contains('*'));
            let expected = match is_unsaid(site) {
                true => Vec::new(),
                false => vec![site.path.clone()],
            };
            if !at.is_empty() || over != expected {
                faults.push(format!(
                    "{id} {} of {}: at it {at:?}, beyond it {over:?}",
                    site.limit, site.path
                ));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} of {tried}: {faults:#?}",
        faults.len()
    );
    let idle = BODIES
        .iter()
        .filter(|(name, _)| operations.iter().all(|(id, ..)| id != name));
    let idle: Vec<_> = idle.map(|(name, _)| name).collect();
    assert!(idle.is_empty(), "no limits: {idle:?}");
    assert!(tried > 700, "{tried}");
}

#[tokio::test]
async fn the_sandbox_knows_each_limit() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let http = reqwest::Client::new();
    let base = sandbox.base_url(Provider::Infobip);
    let key = format!("App {}", sandbox.token(Provider::Infobip));
    let mut faults = Vec::new();
    // A limit of a component shows once, however many bodies hold it.
    let mut seen = BTreeSet::new();
    for (id, method, path, sites) in operations() {
        for site in sites {
            let last = site.path.rsplit('.').next().unwrap_or_default();
            let edges = (site.at.to_string().len(), site.over.to_string().len());
            let step = edges.1.abs_diff(edges.0);
            if !seen.insert((last.to_owned(), site.limit, step, id.contains("template"))) {
                continue;
            }
            let mut told = Vec::new();
            for body in [&site.at, &site.over] {
                let call = http.request(method.parse().expect("a method"), format!("{base}{path}"));
                let call = call
                    .header("authorization", &key)
                    .header("content-type", "application/json");
                let body = with_addresses(body).to_string();
                let answer = call.body(body).send().await.expect("an answer");
                let status = answer.status().as_u16();
                let text = answer.text().await.expect("a body");
                told.push((
                    status == 400 && text.contains(&format!("\"{}\"", site.path)),
                    text,
                ));
            }
            let stricter = last == "mediaUrl" && site.limit == "minLength";
            if told[0].0 != stricter || !told[1].0 {
                faults.push(format!("{id} {} of {}: {told:?}", site.limit, site.path));
            }
        }
        sandbox.clear();
    }
    assert!(seen.len() > 50, "{}", seen.len());
    assert!(faults.is_empty(), "{}: {faults:#?}", faults.len());
}

#[tokio::test]
async fn limits_of_a_query_are_known_too() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let infobip = waxwing_tests::infobip(&sandbox);
    for (size, sound) in [(0, false), (1, true), (100, true), (101, false)] {
        let query = templates::ListAccountTemplatesQuery::new().with_size(size);
        let answer = infobip.list_account_templates(&query).await;
        assert_eq!(answer.is_ok(), sound, "size {size}");
    }
    for (count, sound) in [(0, false), (1, true), (100, true), (101, false)] {
        let senders = (0..count).map(|n| format!("1555000{n:04}"));
        let query = senders::ListSendersQualityQuery::new(senders);
        let answer = infobip.list_senders_quality(&query).await;
        assert_eq!(answer.is_ok(), sound, "{count} senders");
    }
}

#[test]
fn what_the_documents_disagree_about_is_read_whole() {
    use waxwing_infobip::{payments, webhook_events};
    use waxwing_tests::round_trip;
    for to in [
        "15550001111",
        "US.13491208655302741918",
        "US.ENT.118157495734",
    ] {
        let body = json!({"from": "15550002222", "to": to, "content": {"text": "Hello"}});
        assert_eq!(violated::<messages::TextMessage>(&body), [""; 0], "{to}");
        round_trip::<messages::TextMessage>(&body.to_string());
    }
    let status = json!({"groupId": 42, "groupName": "SEALED", "id": 4242, "name": "SEALED_BY_OWL"});
    let report = json!({"results": [{"messageId": "m", "to": "15550001111", "status": status, "callbackData": "own"}]});
    round_trip::<webhook_events::DeliveryReports>(&report.to_string());
    for data in [
        json!("order 42"),
        json!(["order", "42"]),
        json!({"order": "42"}),
    ] {
        let payment = json!({"paymentStatus": "NEW", "callbackData": data});
        round_trip::<payments::Payment>(&payment.to_string());
        let content = json!({"type": "payment", "paymentId": "p", "callbackData": data});
        let event = json!({"from": "15550002222", "content": content});
        round_trip::<webhook_events::PaymentEvent>(&event.to_string());
    }
    for id in [json!("123456"), json!(123_456)] {
        let event = json!({"messageTemplateId": id, "entityId": id, "applicationId": id, "change": {"type": "NEW"}});
        round_trip::<webhook_events::TemplateUpdateEvent>(&event.to_string());
    }
    round_trip::<flows::Flow>(r#"{"id": "123456", "name": "Survey", "status": "SLEEPING"}"#);
    let button = r#"{"type": "FLOW", "text": "Open", "flowId": 123456, "flowAction": "NAVIGATE", "navigateScreen": "FIRST"}"#;
    round_trip::<templates::ButtonDefinition>(button);
}
