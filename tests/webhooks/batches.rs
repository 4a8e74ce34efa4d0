//! Many events in one body: one by one, in order, each with what stands around it.

use crate::receive::{Receiver, request};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use waxwing_types::Provider;
use waxwing_webhook::Recent;

fn meta(field: &str, value: Value) -> Value {
    let change = json!({"field": field, "value": value});
    json!({"object": "whatsapp_business_account", "entry": [{"id": "1000", "changes": [change]}]})
}

fn events(body: &Value) -> waxwing_meta::webhook::Events {
    events_of(body.to_string())
}

fn events_of(body: String) -> waxwing_meta::webhook::Events {
    let verifier = waxwing_meta::webhook::Verifier::new(crate::receive::SECRET).expect("a secret");
    let request = request(Provider::Meta, body);
    verifier.verify(&request).expect("let in")
}

#[test]
fn ten_entries_of_mixed_fields_come_in_order() {
    let around = json!({"display_phone_number": "15550002222", "phone_number_id": "2000"});
    let status =
        |id: &str, state: &str| json!({"id": id, "status": state, "timestamp": "1790000000"});
    let fields = [
        (
            "messages",
            json!({"metadata": around, "statuses": [status("wamid.A", "sent"), status("wamid.B", "read")]}),
        ),
        ("account_review_update", json!({"decision": "APPROVED"})),
        (
            "messages",
            json!({"metadata": around, "messages": [{"id": "wamid.C", "timestamp": "1790000000", "type": "text", "text": {"body": "Hi"}}]}),
        ),
        ("tomorrow", json!({"a": 1})),
        (
            "flows",
            json!({"event": "FLOW_STATUS_CHANGE", "flow_id": "8000", "new_status": "PUBLISHED"}),
        ),
        (
            "calls",
            json!({"metadata": around, "calls": [{"id": "wacid.A", "event": "connect", "timestamp": "1790000000"}],
                         "statuses": [{"id": "wacid.A", "status": "RINGING", "timestamp": "1790000001"}]}),
        ),
        (
            "messages",
            json!({"metadata": around, "errors": [{"code": 130429}]}),
        ),
        (
            "group_status_update",
            json!({"groups": [{"type": "group_suspend"}, {"type": "group_suspend_cleared"}]}),
        ),
        (
            "message_echoes",
            json!({"message_echoes": [{"id": "wamid.D", "type": "text", "text": {"body": "Hi"}}]}),
        ),
        ("security", json!({"event": "PIN_CHANGED"})),
    ];
    let entries = fields.iter().enumerate().map(|(index, (field, value))| {
        json!({"id": format!("100{index}"), "time": 1_739_321_024, "changes": [{"field": field, "value": value}]})
    });
    let entries: Vec<Value> = entries.collect();
    let body = json!({"object": "whatsapp_business_account", "entry": entries});
    let events = events(&body);
    let told: Vec<(&str, &str)> = events
        .iter()
        .map(|event| {
            (
                event.name(),
                event.account_id().map_or("", |id| id.as_str()),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("statuses.sent", "1000"),
            ("statuses.read", "1000"),
            ("account_review_update", "1001"),
            ("messages.text", "1002"),
            ("tomorrow", "1003"),
            ("flows.FLOW_STATUS_CHANGE", "1004"),
            ("calls.connect", "1005"),
            ("calls.status", "1005"),
            ("messages.errors", "1006"),
            ("group_status_update.group_suspend", "1007"),
            ("group_status_update.group_suspend_cleared", "1007"),
            ("message_echoes", "1008"),
            ("security", "1009"),
        ]
    );
    let keys: BTreeSet<_> = events.iter().map(|event| event.dedup_key()).collect();
    assert_eq!(keys.len(), events.len());
    for event in &events {
        assert!(event.time().is_some());
        assert!(events.body().as_str().contains(event.raw()));
        let about_number = ["messages", "calls"].contains(&event.field());
        assert_eq!(event.phone_number_id().is_some(), about_number, "{event:?}");
    }
    let raw: Value = serde_json::from_str(events[1].raw()).expect("JSON");
    assert_eq!(raw, status("wamid.B", "read"));
    assert_eq!(
        events[6].call().map(|call| call.id.as_str()),
        Some("wacid.A")
    );
    assert!(events[3].message().is_some() && events[3].status().is_none());
    assert_eq!(events[8].errors().len(), 1);
}

#[test]
fn a_thousand_statuses_are_a_thousand_events() {
    let statuses: Vec<Value> = (0..1000)
        .map(|n| {
            json!({"id": format!("wamid.{n}"), "status": "delivered", "timestamp": "1790000000",
                   "recipient_id": format!("1555{n:07}"),
                   "pricing": {"pricing_model": "PMP", "category": "utility", "billable": true}})
        })
        .collect();
    let contacts: Vec<Value> = (0..1000)
        .rev()
        .map(
            |n| json!({"profile": {"name": format!("Person {n}")}, "wa_id": format!("1555{n:07}")}),
        )
        .collect();
    let body = meta(
        "messages",
        json!({"messaging_product": "whatsapp", "metadata": {"phone_number_id": "2000"},
               "contacts": contacts, "statuses": statuses}),
    );
    let events = events(&body);
    assert_eq!(events.len(), 1000);
    let recent = Recent::new(2000);
    for (n, event) in events.iter().enumerate() {
        assert_eq!(event.name(), "statuses.delivered");
        let name = event
            .contact()
            .and_then(|c| c.profile.as_ref()?.name.clone());
        assert_eq!(name, Some(format!("Person {n}").into()));
        assert_eq!(event.phone_number_id().map(|id| id.as_str()), Some("2000"));
        assert!(event.pricing().is_some());
        assert!(event.raw().contains(&format!("wamid.{n}\"")));
        assert!(recent.is_new(event.dedup_key()));
    }
}

#[test]
fn what_stands_beside_several_items_is_lost_nowhere_and_copied_nowhere() {
    let message = |id: &str, from: &str| json!({"id": id, "from": from, "timestamp": "1790000000", "type": "text", "text": {"body": "Hi"}});
    let value = json!({
        "metadata": {"phone_number_id": "2000"}, "contacts": [{"user_id": "US.1"}, {"wa_id": "15550001111"}],
        "messages": [message("wamid.A", "15550001111"), message("wamid.B", "US.1"), message("wamid.C", "nobody")],
        "conversation_context": {"type": "summary"}, "tomorrow": 1,
    });
    let once = events(&meta("messages", value.clone()));
    let payloads: Vec<Value> = once
        .iter()
        .map(|event| serde_json::to_value(event.payload()).expect("JSON"))
        .collect();
    let has = |name: &str| {
        payloads
            .iter()
            .map(|p| p.get(name).is_some())
            .collect::<Vec<_>>()
    };
    assert_eq!(has("metadata"), [true, true, true]);
    assert_eq!(has("contacts"), [true, true, false]);
    assert_eq!(payloads[0]["contacts"], json!([{"wa_id": "15550001111"}]));
    assert_eq!(payloads[1]["contacts"], json!([{"user_id": "US.1"}]));
    assert_eq!(has("tomorrow"), [true, false, false]);
    assert_eq!(has("conversation_context"), [true, false, false]);

    // Errors beside several items are about none of them alone.
    let mut with_errors = value;
    with_errors["errors"] = json!([{"code": 131_051}]);
    let events = events(&meta("messages", with_errors));
    assert_eq!(events.len(), 4);
    assert_eq!(events[3].name(), "messages.errors");
    assert_eq!(events[3].errors().len(), 1);
    assert!(events[0].errors().is_empty());
}

/// A contact that belongs to none of several messages stays on one event, behind the contact that the event is about.
#[test]
fn a_contact_of_nobody_is_kept_once() {
    let message = |id: &str, from: &str| json!({"id": id, "from": from, "timestamp": "1790000000", "type": "text", "text": {"body": "Hi"}});
    let (ada, bob) = (
        json!({"wa_id": "15550001111"}),
        json!({"wa_id": "15550002222"}),
    );
    let (stranger, nameless) = (
        json!({"user_id": "US.9"}),
        json!({"profile": {"name": "Eve"}}),
    );
    let all = json!([stranger, ada, nameless, bob]);
    let contacts = |messages: Value, errors: Option<Value>| -> Vec<Value> {
        let mut value = json!({"contacts": all, "messages": messages});
        if let Some(errors) = errors {
            value["errors"] = errors;
        }
        let events = events(&meta("messages", value));
        let payloads = events
            .iter()
            .map(|event| serde_json::to_value(event.payload()).expect("JSON"));
        payloads
            .map(|payload| payload["contacts"].clone())
            .collect()
    };
    let both = json!([
        message("wamid.A", "15550003333"),
        message("wamid.B", "15550001111"),
        message("wamid.C", "15550002222")
    ]);
    assert_eq!(
        contacts(both.clone(), None),
        [Value::Null, json!([ada, stranger, nameless]), json!([bob])]
    );
    // Errors are an event of their own, which takes what is left.
    assert_eq!(
        contacts(both, Some(json!([{"code": 131_051}]))),
        [
            Value::Null,
            json!([ada]),
            json!([bob]),
            json!([stranger, nameless])
        ]
    );
    let nobody = json!([
        message("wamid.A", "15550003333"),
        message("wamid.B", "15550004444")
    ]);
    assert_eq!(contacts(nobody, None), [all.clone(), Value::Null]);
}

#[test]
fn each_tap_on_a_link_is_an_event() {
    let action = |kind: &str, time: &str| json!({"action_type": kind, "timestamp": time, "marketing_messages_link_click_data": {"click_id": "clk-1"}});
    let actions = [
        action("marketing_messages_link_click", "1790000000"),
        action("landing_page_view", "1790000001"),
        action("of_tomorrow", "1790000002"),
    ];
    let events = events(&meta(
        "messages",
        json!({"metadata": {"phone_number_id": "2000"}, "user_actions": actions}),
    ));
    let names: Vec<_> = events.iter().map(|event| event.name()).collect();
    assert_eq!(
        names,
        [
            "messages.user_actions.marketing_messages_link_click",
            "messages.user_actions.landing_page_view",
            "messages.user_actions.of_tomorrow",
        ]
    );
    for event in &events {
        let data = event
            .user_action()
            .and_then(|action| action.marketing_messages_link_click_data.as_ref());
        assert_eq!(
            data.and_then(|data| data.click_id.as_deref()),
            Some("clk-1")
        );
        assert_eq!(event.phone_number_id().map(|id| id.as_str()), Some("2000"));
    }
    let keys: BTreeSet<_> = events.iter().map(|event| event.dedup_key()).collect();
    assert_eq!(keys.len(), 3);
}

/// Of a name that stands twice the last value counts, in a batch as well.
#[test]
fn names_that_stand_twice_do_no_harm_to_a_batch() {
    let message = |id: &str| json!({"id": id, "timestamp": "1790000000", "type": "text", "text": {"body": "Hi"}});
    let (one, two) = (message("wamid.A"), message("wamid.B"));
    let status = json!({"id": "wamid.C", "status": "read", "timestamp": "1790000000"});
    let body = |value: String| {
        let change = format!(r#"{{"field": "messages", "value": {{{value}}}}}"#);
        format!(r#"{{"entry": [{{"id": "1000", "changes": [{change}]}}]}}"#)
    };
    let values = [
        format!(r#""statuses": 5, "messages": [{one}], "statuses": [{status}]"#),
        format!(r#""messages": "x", "messages": [{one}, {two}], "errors": [{{"code": 1}}]"#),
        format!(
            r#""contacts": "x", "messages": [{one}, {two}], "contacts": [{{"wa_id": "15550009999"}}]"#
        ),
        format!(r#""contacts": "x", "messages": [{one}, {two}]"#),
        format!(r#""messages": [{two}], "statuses": [{status}], "messages": [{one}]"#),
    ];
    for value in values {
        let events = events_of(body(value.clone()));
        assert!(events.len() >= 2, "{value}");
        let first = events[0].message().expect("a message");
        assert_eq!(
            first.id.parsed().map(ToString::to_string).as_deref(),
            Some("wamid.A"),
            "{value}"
        );
        for event in &events {
            let unknown = matches!(
                event.payload(),
                waxwing_meta::webhook_events::Payload::Unknown { .. }
            );
            assert!(!unknown, "{value}: {event:?}");
        }
    }
}

/// Many of one beside many of another: nothing is gone through once for each. Far from a minute, where it was hours.
#[test]
fn many_members_beside_many_items_are_gone_through_once() {
    let members = r#""a":1,"#.repeat(100_000);
    let zeros = vec!["0"; 100_000].join(",");
    let items = format!(r#"{{{members}"messages":[{zeros}]}}"#);
    let bodies = [
        format!(r#"{{"entry":[{{"changes":[{{"field":"messages","value":{items}}}]}}]}}"#),
        format!(r#"{{"entry":[{{{members}"changes":[{zeros}]}}]}}"#),
        format!(r#"{{{members}"entry":[{zeros}]}}"#),
    ];
    for body in bodies {
        let events = events_of(body);
        assert_eq!(events.len(), 100_000);
        assert_eq!(events[99_999].raw(), "0");
    }
}

/// A contact or metadata of megabytes is not given to each of thousands.
#[test]
fn what_is_large_goes_with_one_event() {
    let large = "9".repeat(100_000);
    let status = |n: usize| json!({"id": format!("wamid.{n}"), "status": "read", "recipient_id": "15550001111"});
    let statuses: Vec<_> = (0..50).map(status).collect();
    let body = meta(
        "messages",
        json!({"metadata": {"display_phone_number": large}, "contacts": [{"wa_id": "15550001111", "name": large}], "statuses": statuses}),
    );
    let events = events(&body);
    assert_eq!(events.len(), 50);
    let lengths = events
        .iter()
        .map(|event| serde_json::to_string(event.payload()).expect("JSON").len());
    let lengths: Vec<_> = lengths.collect();
    assert!(lengths[0] > 200_000 && lengths[0] < 210_000, "{lengths:?}");
    assert!(
        lengths[1..].iter().all(|length| *length < 1000),
        "{lengths:?}"
    );
}

/// What stands around the items is read once for all of them; each event is equal to the one of a body of its own.
#[test]
fn an_item_of_a_batch_is_read_as_if_it_had_come_alone() {
    let text = json!({"id": "wamid.B", "from": "15550003333", "timestamp": "1790000000", "type": "text", "text": {"body": "Hi"}});
    let with = |name: &str, value: Value| {
        let mut item = text.clone();
        item[name] = value;
        item
    };
    let status = json!({"id": "wamid.B", "status": "read", "timestamp": "1790000000", "recipient_id": "15550003333"});
    let items = [
        ("messages", text.clone()),
        ("messages", with("more", json!([null, 1]))),
        ("messages", with("timestamp", json!({}))),
        ("messages", with("type", json!("system"))),
        ("messages", with("type", json!("tomorrow"))),
        ("messages", with("text", json!(17))),
        ("messages", with("id", Value::Null)),
        ("messages", json!({"from": "15550003333"})),
        ("messages", Value::Null),
        ("messages", json!("text")),
        ("statuses", status.clone()),
        ("statuses", json!({"recipient_id": "15550003333"})),
        ("user_actions", json!({"action_type": "landing_page_view"})),
        ("user_actions", json!({"action_type": 1, "more": {}})),
    ];
    let arounds = [
        json!({}),
        json!({"messaging_product": "whatsapp", "metadata": {"display_phone_number": "15550002222", "phone_number_id": "2000"}}),
        json!({"messaging_product": 1, "metadata": {"phone_number_id": [], "more": 1}}),
        json!({"messaging_product": null, "metadata": "15550002222"}),
    ];
    let contacts = [
        None,
        Some(json!({"wa_id": "15550003333", "profile": {"name": "Ana"}})),
        Some(json!({"wa_id": "15550003333", "profile": 1, "more": {}})),
        Some(json!({"user_id": "US.9", "wa_id": "15550003333"})),
    ];
    let first = json!({"id": "wamid.A", "from": "15550004444", "recipient_id": "15550004444"});
    for (list, item) in &items {
        for around in &arounds {
            for contact in &contacts {
                let value = |items: &[&Value], contacts: &[&Value]| {
                    let mut value = around.clone();
                    value[list] = json!(items);
                    if !contacts.is_empty() {
                        value["contacts"] = json!(contacts);
                    }
                    meta("messages", value)
                };
                let other = json!({"wa_id": "15550004444"});
                let about = contact.as_ref().filter(|_| {
                    item["from"] == "15550003333" || item["recipient_id"] == "15550003333"
                });
                let alone = events(&value(&[item], &about.into_iter().collect::<Vec<_>>()));
                let orders = match contact {
                    None => vec![vec![]],
                    Some(contact) => vec![vec![&other, contact], vec![contact, &other]],
                };
                for contacts in orders {
                    let batch = events(&value(&[&first, item], &contacts));
                    assert_eq!(batch.len(), 2);
                    assert_eq!(batch[1].payload(), alone[0].payload(), "{item} {around}");
                    assert_eq!(batch[1].name(), alone[0].name());
                    assert_eq!(batch[1].dedup_key(), alone[0].dedup_key());
                }
            }
        }
    }
}

#[test]
fn of_many_items_what_is_not_small_goes_with_one() {
    let long = "x".repeat(2000);
    for (count, holders) in [(100, 100), (20_000, 1)] {
        let messages: Vec<Value> = (0..count)
            .map(|n| json!({"id": format!("wamid.{n}")}))
            .collect();
        let metadata = json!({"phone_number_id": "2000", "more": long});
        let value = json!({"metadata": metadata, "messages": messages});
        let events = events(&meta("messages", value));
        let holding = events
            .iter()
            .filter(|event| event.phone_number_id().is_some());
        assert_eq!((events.len(), holding.count()), (count, holders));
    }
}

#[test]
fn a_message_has_one_key_in_whatever_company_it_comes() {
    let message = |id: &str| json!({"id": id, "timestamp": "1790000000", "type": "text", "text": {"body": "Hi"}});
    let alone = events(&meta("messages", json!({"messages": [message("wamid.B")]})));
    let together = events(&meta(
        "messages",
        json!({"metadata": {}, "messages": [message("wamid.A"), message("wamid.B")]}),
    ));
    assert_eq!(alone[0].dedup_key(), together[1].dedup_key());
    assert_ne!(alone[0].dedup_key(), together[0].dedup_key());

    // Everything that is another event has another key.
    let status = |state: &str, participant: &str, time: &str| json!({"id": "wamid.A", "status": state, "timestamp": time, "recipient_participant_id": participant});
    let statuses = [
        status("sent", "15550001111", "1"),
        status("read", "15550001111", "1"),
        status("read", "15550003333", "1"),
        status("read", "15550003333", "2"),
    ];
    let events = events(&meta("messages", json!({"statuses": statuses})));
    let keys: BTreeSet<_> = events.iter().map(|event| event.dedup_key()).collect();
    assert_eq!(keys.len(), statuses.len());
}

#[test]
fn a_batch_of_infobip_may_hold_everything() {
    let body = json!({"results": [
        {"messageId": "m-1", "message": {"type": "VOICE", "url": "https://example.com/1"}, "from": "15550001111"},
        {"messageId": "m-2", "status": {"id": 5, "groupName": "DELIVERED"}, "doneAt": "2026-01-01T10:00:00.000+0000"},
        {"messageId": "m-2", "status": {"id": 7}},
        {"messageId": "m-2", "seenAt": "2026-01-01T10:00:00.000+0000", "from": "15550001111"},
        {"messageId": "m-3", "message": {"type": "AUDIO", "url": "https://example.com/2"}},
        {"played": true},
    ], "messageCount": 6});
    let receiver = Receiver::new(Provider::Infobip);
    let seen = receiver.read(body.to_string());
    let names: Vec<&str> = seen.iter().map(|event| &*event.name).collect();
    let inbound = "receive-inbound-whatsapp-messages";
    let delivery = "receive-whatsapp-delivery-reports";
    let wanted = [
        inbound,
        delivery,
        delivery,
        "receive-whatsapp-seen-reports",
        inbound,
        "",
    ];
    assert_eq!(names, wanted);
    let keys: BTreeSet<_> = seen.iter().map(|event| event.key).collect();
    assert_eq!(keys.len(), 6);
    for (event, result) in seen
        .iter()
        .zip(body["results"].as_array().expect("results"))
    {
        assert_eq!(event.raw, result.to_string());
        let payload: Value = serde_json::from_str(&event.payload).expect("JSON");
        assert_eq!(payload["results"].as_array().map(Vec::len), Some(1));
    }
    assert!(seen[0].payload.contains("messageCount") && !seen[1].payload.contains("messageCount"));

    let verifier = waxwing_infobip::webhook::Verifier::new(
        crate::receive::SECRET,
        crate::receive::signature(Provider::Infobip).expect("a signature"),
    );
    let request = request(Provider::Infobip, body.to_string());
    let events = verifier
        .expect("a secret")
        .verify(&request)
        .expect("let in");
    assert!(events[0].inbound_message().is_some());
    let report = events[1].delivery_report().expect("a report");
    let done = report
        .done_at
        .as_ref()
        .and_then(|at| at.parsed())
        .expect("a time");
    assert_eq!(done.to_jiff().to_string(), "2026-01-01T10:00:00Z");
    assert!(events[3].seen_report().is_some());
    assert!(events[5].inbound_message().is_none() && events[5].seen_report().is_none());
}
