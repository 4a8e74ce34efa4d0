//! Instances: made, linked, restarted.

use super::{error, invalid_body};
use crate::judging::Request;
use crate::providers::phone::{Phone, Phones, Status};
use crate::shared::Account;
use crate::shared::ids;
use crate::wire::Reply;
use serde_json::{Value, json};

/// A picture that stands for a QR code.
const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

pub(super) fn list(phones: &Phones, request: &Request) -> Reply {
    let mut found = Vec::new();
    for id in phones.instances() {
        found.extend(phones.with(&id, |phone| shown(&phones.account, phone)));
    }
    let filter = |name: &str| {
        let value = request.query.get(&format!("filter[{name}]"))?;
        value.as_str().map(str::to_owned)
    };
    let same = |name: &str, member: &'static str| {
        let wanted = filter(name);
        move |instance: &Value| wanted.as_ref().is_none_or(|w| instance[member] == **w)
    };
    let (uuid, phone, status) = (
        same("uuid", "id"),
        same("phone", "phone"),
        same("status", "status"),
    );
    let part = filter("name").unwrap_or_default();
    let named = |i: &Value| i["name"].as_str().is_some_and(|name| name.contains(&part));
    found.retain(|i| uuid(i) && phone(i) && status(i) && named(i));
    Reply::json(200, &Value::Array(found))
}

pub(super) fn create(phones: &Phones, request: &Request) -> Reply {
    let name = request.text("name").unwrap_or_default();
    let number = request.text("phone").unwrap_or_default();
    let url = request.text("webhook_url");
    if url.is_some_and(|url| !is_sound(url)) {
        let errors = json!({"webhook_url": ["The webhook url must be an https address."]});
        return Reply::json(422, &invalid_body(errors));
    }
    for id in phones.instances() {
        let taken = phones.with(&id, |phone| phone.fresh && phone.name == name);
        if taken == Some(true) {
            let errors = json!({"name": ["The name has already been taken."]});
            return Reply::json(422, &invalid_body(errors));
        }
    }
    let mut phone = phones.fresh(&ids::uuid(), name, Status::ScanQrCode);
    phone.me = format!("{}@c.us", number.trim_start_matches('+'));
    phone.hooks = url.map(|url| json!({"url": url})).into_iter().collect();
    let shown = with_code(shown(&phones.account, &phone));
    phones.add(phone);
    Reply::json(201, &shown)
}

/// https, or anything on this machine: nothing else can be reached from a sandbox.
fn is_sound(url: &str) -> bool {
    url::Url::parse(url).is_ok_and(|url| match url.host_str() {
        Some("127.0.0.1" | "localhost") => true,
        Some(_) => url.scheme() == "https",
        None => false,
    })
}

pub(super) fn act(account: &Account, phone: &mut Phone, request: &Request) -> Option<Reply> {
    Some(match request.id.as_str() {
        // The account of the examples gives a code although it is linked.
        "request_new_qr_code" if phone.fresh && phone.status == Status::Working => {
            error(422, "Instance is already connected.")
        }
        "request_new_qr_code" => {
            let mut shown = with_code(shown(account, phone));
            shown["status"] = "SCAN_QR_CODE".into();
            Reply::json(200, &shown)
        }
        "restart_instance" => {
            phone.status = match phone.paired {
                true => Status::Working,
                false => Status::ScanQrCode,
            };
            Reply::json(200, &json!({"message": "Instance is restarting"}))
        }
        "get_instance_health" => {
            let connected = phone.paired.then_some("2026-01-01T10:05:00");
            let health = json!({
                "instance_id": phone.instance,
                "connected_at": connected,
                "status": phone.status.as_str(),
            });
            Reply::json(200, &health)
        }
        _ => return None,
    })
}

fn shown(account: &Account, phone: &Phone) -> Value {
    let token = phone.paired.then(|| account.token.clone());
    let name = match phone.fresh {
        true => &phone.name,
        false => "Shop",
    };
    json!({
        "id": phone.instance,
        "name": name,
        "phone": format!("+{}", phone.me.trim_end_matches("@c.us")),
        "service_type": "whatsapp",
        "status": phone.status.as_str(),
        "access_token": token,
        "created_at": "2026-01-01T10:00:00",
    })
}

fn with_code(mut shown: Value) -> Value {
    shown["qr_code"] = PICTURE.into();
    shown
}
