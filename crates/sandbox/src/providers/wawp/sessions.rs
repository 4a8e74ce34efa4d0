//! Sessions: made, started, linked by a code, stopped, deleted.

use super::{Done, Event, done, error, plain, text};
use crate::judging::Request;
use crate::providers::phone::{Phone, Phones, Status};
use crate::wire::Reply;
use serde_json::{Value, json};

/// The policies that a session can have; only the first is for a free account.
const POLICIES: [&str; 2] = ["strict", "standard_policy"];

pub(super) fn create(phones: &Phones, request: &Request) -> Reply {
    let digits = std::iter::repeat_with(|| fastrand::char('A'..='Z')).take(11);
    let instance: String = std::iter::once('S').chain(digits).collect();
    let number = phones.instances().len() + 1;
    let name = match text(request, "name") {
        "" => format!("wawp-{number:08}"),
        name => name.to_owned(),
    };
    phones.add(phones.fresh(&instance, &name, Status::Stopped));
    let answer = match request.v1 {
        true => json!({
            "name": name,
            "status": "STOPPED",
            "config": {"metadata": {"instance_id": instance}},
        }),
        false => json!({"instance_id": instance, "session_name": name, "server_name": "node-a"}),
    };
    Reply::json(request.operation.success, &answer)
}

pub(super) fn act(phone: &mut Phone, request: &Request, events: &mut Vec<Event>) -> Option<Done> {
    Some(match request.id.as_str() {
        "start_session" | "restart_session" => {
            // A session that runs is not started anew.
            if request.id == "start_session" && phone.status == Status::Working {
                return Some(Ok(shown(phone)));
            }
            phone.status = Status::Starting;
            events.push(status_event(phone));
            let answer = shown(phone);
            phone.status = match phone.paired {
                true => Status::Working,
                false => Status::ScanQrCode,
            };
            events.push(status_event(phone));
            Ok(answer)
        }
        "stop_session" => Ok(changed(phone, Status::Stopped, events)),
        "logout_session" => {
            phone.paired = false;
            Ok(changed(phone, Status::ScanQrCode, events))
        }
        "delete_session" => {
            let mut answer = changed(phone, Status::Deleted, events);
            answer["instance_id"] = phone.instance.clone().into();
            Ok(answer)
        }
        "get_session_info" => Ok(shown(phone)),
        "get_session_me" if !phone.paired => Err(plain(422, "No phone is linked")),
        "get_session_me" => Ok(me(phone)),
        "get_qr" | "get_qr_image" | "request_pairing_code" => code(phone, request),
        "get_session_rate_limit" => Ok(rate_limit(phone, request)),
        "update_session_rate_limit" => {
            let slug = text(request, "policy_slug");
            match POLICIES.iter().position(|known| *known == slug) {
                None => Err(error(400, "invalid_param", "policy_slug is unknown", false)),
                Some(0) => {
                    phone.settings.insert("policy", slug.to_owned());
                    Ok(rate_limit(phone, request))
                }
                Some(_) => Err(error(
                    403,
                    "subscription_required",
                    "The plan does not include the policy",
                    false,
                )),
            }
        }
        "get_session_temp_link" => Ok(json!({"link": phone.settings.get("temp_link")})),
        "create_session_temp_link" => {
            let code = format!("{:032x}{:032x}", fastrand::u128(..), fastrand::u128(..));
            let link = format!("https://app.wawp.net/temp-qr/{code}");
            phone.settings.insert("temp_link", link.clone());
            Ok(json!({"link": link}))
        }
        "revoke_session_temp_link" => {
            phone.settings.remove("temp_link");
            Ok(done())
        }
        _ => return None,
    })
}

/// A code to link a phone with. The account that the sandbox has from the start gives its example although it is linked.
fn code(phone: &Phone, request: &Request) -> Done {
    if phone.fresh && phone.status != Status::ScanQrCode {
        let text = format!(
            "Session status is {}, it must be SCAN_QR_CODE",
            phone.status.as_str()
        );
        return Err(plain(422, &text));
    }
    let digits = text(request, "phone_number");
    if request.id == "request_pairing_code" && digits.bytes().any(|b| !b.is_ascii_digit()) {
        return Err(plain(400, "phone_number must be digits only"));
    }
    Ok(request.operation.example())
}

fn changed(phone: &mut Phone, status: Status, events: &mut Vec<Event>) -> Value {
    phone.status = status;
    events.push(status_event(phone));
    shown(phone)
}

pub(super) fn status_event(phone: &Phone) -> Event {
    let at = phone.clock.milliseconds();
    let status = phone.status.as_str();
    let payload = json!({
        "name": phone.name,
        "status": status,
        "statuses": [{"status": status, "timestamp": at}],
        "data": null,
    });
    Event::new("session.status", payload)
}

fn shown(phone: &Phone) -> Value {
    let mut shown = json!({
        "name": phone.name,
        "status": phone.status.as_str(),
        "config": {"webhooks": [], "proxy": null},
    });
    if phone.paired {
        shown["me"] = json!({"id": phone.me, "pushName": phone.push_name});
    }
    shown
}

fn me(phone: &Phone) -> Value {
    json!({
        "id": phone.me,
        "pushName": phone.push_name,
        "lid": "123456789012345@lid",
        "platform": "android",
    })
}

/// As the example shows it: which member names the current policy is not documented.
fn rate_limit(_: &Phone, request: &Request) -> Value {
    request.operation.example()
}
