//! Where events go: the app's address, and that of an account in its place.

use super::MetaImitation;
use super::errors::error;
use crate::judging::Request;
use crate::wire::Reply;
use crate::wire::fetch;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Who is told.
#[derive(Default)]
pub(super) struct Subscriptions {
    /// The address on this machine that was set last.
    pub callback: Option<String>,
    /// The app's, by its id.
    apps: BTreeMap<String, Value>,
    /// Accounts that the app of the token is subscribed to.
    accounts: BTreeMap<String, Value>,
    used: bool,
}

/// The app that the token belongs to.
const APP: &str = "670843887433847";

/// Asks the address whether it is meant; false where it is not on this machine. The error is a text for a person.
/// It is done, as before every change; addresses elsewhere are taken as they are.
pub(super) async fn shake_hands(url: &str, token: &str) -> Result<bool, String> {
    let challenge = fastrand::u32(..).to_string();
    let mut asked = match url::Url::parse(url) {
        Ok(asked) => asked,
        Err(_) => return Err("The callback address is no URL.".to_owned()),
    };
    asked
        .query_pairs_mut()
        .append_pair("hub.mode", "subscribe")
        .append_pair("hub.challenge", &challenge)
        .append_pair("hub.verify_token", token);
    match fetch::get(asked.as_str()).await {
        None => Ok(false),
        Some(Ok(answer)) if answer.bytes == challenge.as_bytes() => Ok(true),
        Some(Ok(_)) => Err("The answer is not the challenge.".to_owned()),
        Some(Err(why)) => Err(why),
    }
}

fn refused(why: &str) -> Reply {
    error(400, 2200, "Callback verification failed", why)
}

pub(super) async fn subscribe_app(meta: &MetaImitation, request: &Request) -> Reply {
    let url = request.text("override_callback_uri");
    let mut entry = json!({"whatsapp_business_api_data": {"id": APP, "name": "Example App"}});
    let mut own = None;
    if let Some(url) = url {
        let token = request.text("verify_token").unwrap_or_default();
        match shake_hands(url, token).await {
            Err(why) => return refused(&why),
            Ok(on_this_machine) => own = on_this_machine.then(|| url.to_owned()),
        }
        entry["override_callback_uri"] = url.into();
    }
    let mut store = meta.store();
    let subscriptions = &mut store.subscriptions;
    subscriptions.used = true;
    let account = request.segment("waba_id").to_owned();
    subscriptions.accounts.insert(account, entry);
    if own.is_some() {
        subscriptions.callback = own;
    }
    Reply::json(200, &json!({"success": true}))
}

pub(super) fn unsubscribe_app(meta: &MetaImitation, request: &Request) -> Reply {
    let mut store = meta.store();
    let subscriptions = &mut store.subscriptions;
    let gone = subscriptions.accounts.remove(request.segment("waba_id"));
    let url = gone.and_then(|g| g["override_callback_uri"].as_str().map(str::to_owned));
    if url.is_some() && subscriptions.callback == url {
        subscriptions.callback = None;
    }
    subscriptions.used = true;
    Reply::json(200, &json!({"success": true}))
}

pub(super) fn list_apps(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let store = meta.store();
    let subscriptions = &store.subscriptions;
    if !subscriptions.used {
        return None;
    }
    let entry = subscriptions.accounts.get(request.segment("waba_id"));
    let data: Vec<&Value> = entry.into_iter().collect();
    Some(Reply::json(200, &json!({"data": data})))
}

pub(super) async fn set(meta: &MetaImitation, request: &Request) -> Reply {
    let text = |name: &str| {
        request
            .query
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let url = text("callback_url");
    let own = match shake_hands(url, text("verify_token")).await {
        Err(why) => return refused(&why),
        Ok(own) => own,
    };
    let fields = request
        .query
        .get("fields")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let fields: Vec<_> = fields
        .map(|f| json!({"name": f, "version": "v25.0"}))
        .collect();
    let entry = json!({
        "object": text("object"),
        "callback_url": url,
        "active": true,
        "fields": fields,
    });
    let mut store = meta.store();
    let subscriptions = &mut store.subscriptions;
    subscriptions.used = true;
    subscriptions
        .apps
        .insert(request.segment("app_id").to_owned(), entry);
    if own {
        subscriptions.callback = Some(url.to_owned());
    }
    Reply::json(200, &json!({"success": true}))
}

pub(super) fn list(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let store = meta.store();
    let subscriptions = &store.subscriptions;
    if !subscriptions.used {
        return None;
    }
    let entry = subscriptions.apps.get(request.segment("app_id"));
    let data: Vec<&Value> = entry.into_iter().collect();
    Some(Reply::json(200, &json!({"data": data})))
}

pub(super) fn delete(meta: &MetaImitation, request: &Request) -> Reply {
    let mut store = meta.store();
    let subscriptions = &mut store.subscriptions;
    let gone = subscriptions.apps.remove(request.segment("app_id"));
    let url = gone.and_then(|g| g["callback_url"].as_str().map(str::to_owned));
    if url.is_some() && subscriptions.callback == url {
        subscriptions.callback = None;
    }
    subscriptions.used = true;
    Reply::json(200, &json!({"success": true}))
}
