//! Does what a request to one of the sandbox's own pages says, by the code that the Rust handles have.

use super::{faults, invalid, missing, rules, users};
use crate::judging::{Problem, Request};
use crate::providers::Progress;
use crate::providers::infobip::{Delivery, Infobip};
use crate::providers::meta::{Joined, Meta};
use crate::server::Running;
use crate::shared::fault::Fault;
use crate::spec::Spec;
use crate::wire::{Incoming, Reply, harmless};
use serde_json::{Value, json};
use std::time::Duration;
use waxwing_types::Provider;

/// The answer; also as an error, when it is a refusal.
pub(super) fn act(
    running: &Running,
    request: &Request,
    incoming: &Incoming,
) -> Result<Reply, Reply> {
    let shared = &running.shared;
    let infobip = Infobip::new(&running.providers.infobip);
    let meta = Meta::new(&running.providers.meta);
    // Where the path has no provider, the operation does not read it.
    let provider = request.segment("provider").parse();
    let provider = provider.unwrap_or(Provider::Wawp);
    let text = |name: &str| request.text(name).unwrap_or_default();
    let kind = incoming.header("content-type");
    let kind = kind.unwrap_or("application/octet-stream");
    match request.id.as_str() {
        "get_document" => return Ok(Reply::json(200, &Spec::control().document)),
        "clear_received" => shared.kept().clear(),
        "serve_file" => {
            let url = shared.serve(incoming.body.clone(), kind, request.segment("name"));
            return Ok(Reply::json(201, &json!({"url": url})));
        }
        "get_file" => {
            let number = request.segment("number").parse().ok();
            let file = number.and_then(|number| shared.file(number));
            let file = file.ok_or_else(|| missing("there is no such file"))?;
            return Ok(harmless::file(&file));
        }
        "add_fault" => {
            let fault: Fault = serde_json::from_value(request.body.clone())
                .map_err(|error| invalid(&[Problem::new("", &error.to_string())]))?;
            faults::add(running, fault).map_err(|problem| invalid(&[problem]))?;
        }
        "clear_faults" => shared.clear_faults(),
        "put_clock_forward" => {
            let seconds = request.body["seconds"].as_u64().unwrap_or_default();
            shared.clock.put_forward(Duration::from_secs(seconds));
        }
        "write_message" => return users::write(running, provider, request),
        "scan" => {
            let imitation = running.providers.of(provider);
            let first = imitation.account().ids[0].as_str();
            let instance = request.text("instance").unwrap_or(first);
            if !imitation.scan(instance) {
                return Err(missing("there is no such instance"));
            }
        }
        "progress" => {
            let imitation = running.providers.of(provider);
            let first = imitation.account().ids[0].as_str();
            let instance = request.text("instance").unwrap_or(first);
            let progress = match text("state") {
                "delivered" => Progress::Delivered,
                "read" => Progress::Read,
                "played" => Progress::Played,
                _ => Progress::Failed,
            };
            if !imitation.progress(instance, text("message"), progress) {
                return Err(missing("the instance has sent no such message"));
            }
        }
        "review_template" => review(&infobip, &meta, provider, text("template"), text("status"))?,
        "close_window" => {
            users::is_user(Provider::Meta, "user", text("user"))?;
            meta.close_window(text("user"));
        }
        "change_rules" => rules::change(&meta, request),
        "join_group" => {
            users::is_user(Provider::Infobip, "user", text("user"))?;
            let joined = match meta.join(text("group"), text("user")) {
                Joined::Member => json!({"outcome": "member"}),
                Joined::Asked(request) => json!({"outcome": "asked", "request": request}),
                Joined::Refused => json!({"outcome": "refused"}),
            };
            return Ok(Reply::json(200, &joined));
        }
        "cut_upload" => {
            let after = request.body["after"].as_u64().unwrap_or_default();
            meta.cut_upload(usize::try_from(after).unwrap_or(usize::MAX));
        }
        "list_meta_events" => return Ok(Reply::json(200, &Value::Array(meta.events()))),
        "emit_meta_event" => meta.emit(text("field"), request.body["value"].clone()),
        "set_delivery" => {
            users::is_user(Provider::Infobip, "to", text("to"))?;
            infobip.deliver(text("to"), delivery(request)?);
        }
        "receive_file" => {
            let url = infobip.received_file(incoming.body.clone(), kind);
            return Ok(Reply::json(201, &json!({"url": url})));
        }
        "change_identity" => {
            users::is_user(Provider::Infobip, "user", text("user"))?;
            infobip.change_identity(text("user"), text("hash"));
        }
        "end_tokens" => infobip.end_tokens(),
        _ => return Err(missing("this page is only read with GET")),
    }
    Ok(Reply::bytes(204, "text/plain", ""))
}

fn review(
    infobip: &Infobip<'_>,
    meta: &Meta<'_>,
    provider: Provider,
    template: &str,
    status: &str,
) -> Result<(), Reply> {
    let done = match (provider, status) {
        (Provider::Infobip, _) => !infobip.review(template, status).is_empty(),
        (_, "APPROVED" | "REJECTED") => meta.review(template, status == "APPROVED"),
        _ => {
            let problem = Problem::new("status", "Meta's reviews end with APPROVED or REJECTED");
            return Err(invalid(&[problem]));
        }
    };
    match done {
        true => Ok(()),
        false => Err(missing("there is no such template, or it does not wait")),
    }
}

fn delivery(request: &Request) -> Result<Delivery, Reply> {
    let code = request.body["code"].as_u64();
    let code = code.and_then(|code| u32::try_from(code).ok());
    match (request.text("outcome"), code) {
        (Some("failed"), Some(code)) => Ok(Delivery::Failed(code)),
        (Some("failed"), None) => Err(invalid(&[Problem::missing("code")])),
        (_, Some(_)) => Err(invalid(&[Problem::new(
            "code",
            "it is for the outcome failed alone",
        )])),
        (Some("delivered"), None) => Ok(Delivery::Delivered),
        (Some("silent"), None) => Ok(Delivery::Silent),
        _ => Ok(Delivery::Seen),
    }
}
