//! Wawp: credentials in the query or in the JSON body, two generations, answers in the forms of two engines.

use crate::answer::{completed, patched};
use crate::check::Problem;
use crate::exchange::{Incoming, Request};
use crate::received::Received;
use crate::reply::Reply;
use crate::state::State;
use crate::{ids, media};
use serde_json::{Value, json};
use waxwing_types::Provider;

/// A refusal; the first generation and most codes have WordPress's form, which `data` belongs to.
pub(crate) fn error(status: u16, code: &str, message: &str, v1: bool) -> Reply {
    let mut body = json!({"code": code, "message": message});
    if v1 {
        body["data"] = json!({"status": status});
    }
    Reply::json(status, &body)
}

pub(crate) fn invalid(problems: &[Problem], v1: bool) -> Reply {
    let Some(first) = problems.first() else {
        return error(400, "missing_param", "Bad request", v1);
    };
    let texts: Vec<String> = problems
        .iter()
        .map(|p| format!("{} {}", p.member, p.text))
        .collect();
    let text = texts.join("; ");
    match (first.missing, v1) {
        (true, _) => error(400, "missing_param", &text, v1),
        (false, true) => error(400, "invalid_param", &text, true),
        (false, false) => Reply::json(
            400,
            &json!({"status": 400, "message": text, "error": "Bad Request"}),
        ),
    }
}

pub(crate) fn credentials(
    state: &State,
    incoming: &Incoming,
    json: &mut Value,
    v1: bool,
    with_instance: bool,
) -> Result<(), Reply> {
    let account = state.account(Provider::Wawp);
    let mut inside = |name: &str| {
        let value = json.as_object_mut()?.remove(name)?;
        value.as_str().map(str::to_owned)
    };
    let mut find = |name: &str| match (incoming.query(name), inside(name)) {
        (Some(_), Some(_)) => Err(error(
            400,
            "invalid_param",
            &format!("{name} stands in the query and in the body"),
            v1,
        )),
        (Some(value), None) => Ok(Some(value.to_owned())),
        (None, value) => Ok(value),
    };
    let token = find("access_token")?;
    if token.as_deref() != Some(&*account.token) {
        return Err(error(
            401,
            "invalid_access_token",
            "Missing or invalid access token",
            v1,
        ));
    }
    match find("instance_id")? {
        None if !with_instance => Ok(()),
        None => Err(error(400, "missing_param", "instance_id is required", v1)),
        Some(id) if id.is_empty() => {
            Err(error(400, "missing_param", "instance_id is required", v1))
        }
        Some(id) if !account.knows(&id) => {
            let body =
                json!({"error": {"code": "invalid_session", "message": "Session not found"}});
            Err(Reply::json(404, &body))
        }
        Some(_) => Ok(()),
    }
}

/// Bare digits stand for a person's chat id.
pub(crate) fn tolerate(body: &mut Value) {
    if let Some(Value::String(chat)) = body.get_mut("chatId")
        && !chat.is_empty()
        && chat.bytes().all(|b| b.is_ascii_digit())
    {
        chat.push_str("@c.us");
    }
}

pub(crate) async fn handle(request: &Request, received: &mut Received) -> Option<Reply> {
    match request.id.as_str() {
        "send_text" => Some(text_message(request, received)),
        "send_voice" => Some(voice(request, received, "webjs").await),
        "send_voice_status" => Some(voice(request, received, "gows").await),
        _ => None,
    }
}

fn text_message(request: &Request, received: &mut Received) -> Reply {
    let chat = request.text("chatId").unwrap_or_default().to_owned();
    let id = ids::serialised(&chat, &ids::message_key());
    received.to = Some(chat);
    received.kind = Some("text".to_owned());
    received.id = Some(id.clone());
    let body = patched(
        request.operation.examples["gows"].clone(),
        [
            ("/id", id.into()),
            ("/body", request.body["message"].clone()),
            ("/timestamp", jiff::Timestamp::now().as_second().into()),
        ],
    );
    Reply::json(200, &body)
}

/// What an engine prints beside the members that the specification's example shows.
fn rest(engine: &str) -> Value {
    let text = match engine {
        "webjs" => include_str!("../../assets/wawp-webjs.json"),
        _ => include_str!("../../assets/wawp-gows.json"),
    };
    serde_json::from_str(text).unwrap_or_default()
}

async fn voice(request: &Request, received: &mut Received, engine: &str) -> Reply {
    let chat = request
        .text("chatId")
        .unwrap_or("status@broadcast")
        .to_owned();
    received.to = Some(chat.clone());
    received.kind = Some("voice".to_owned());
    received
        .fetch(request.text("file[url]").unwrap_or_default())
        .await;
    if let Some(why) = &received.media_error {
        let text = format!("file[url] cannot be fetched: {why}");
        return Reply::json(
            400,
            &json!({"status": 400, "message": text, "error": "Bad Request"}),
        );
    }
    let declared = request
        .text("file[mimetype]")
        .unwrap_or_default()
        .to_owned();
    if let Some(file) = &mut received.media {
        file.file_name = request.text("file[filename]").map(str::to_owned);
        file.media_type = Some(declared.clone());
        if request.body["convert"] == false && !media::is_ogg(&file.bytes) {
            return error(400, "bad_format", "Unsupported audio format", request.v1);
        }
    }
    let key = ids::message_key();
    let mut id = ids::serialised(&chat, &key);
    if chat == "status@broadcast" {
        id.push_str("_15550002222@c.us");
    }
    received.id = Some(id.clone());
    let size = received.media.as_ref().map_or(0, |m| m.size);
    let now = jiff::Timestamp::now();
    let example = completed(request.operation.examples[engine].clone(), &rest(engine));
    let body = match engine {
        "webjs" => {
            let (user, server) = chat.split_once('@').unwrap_or_default();
            let message_key = json!({"fromMe": true, "remote": chat, "id": key, "_serialized": id});
            patched(
                example,
                [
                    ("/id", message_key.clone()),
                    ("/_data/id", message_key),
                    ("/_data/t", now.as_second().into()),
                    ("/_data/mimetype", declared.into()),
                    ("/_data/size", size.into()),
                    (
                        "/_data/to",
                        json!({"server": server, "user": user, "_serialized": chat}),
                    ),
                    ("/timestamp", now.as_second().into()),
                    ("/to", chat.into()),
                ],
            )
        }
        _ => {
            let seconds = received
                .media
                .as_ref()
                .and_then(|m| media::ogg_opus_seconds(&m.bytes));
            let mut body = patched(
                example,
                [
                    ("/id", id.into()),
                    ("/_data/Info/Chat", chat.into()),
                    ("/_data/Info/ID", key.into()),
                    ("/_data/Info/Timestamp", now.to_string().into()),
                    ("/_data/Message/audioMessage/mimetype", declared.into()),
                    ("/_data/Message/audioMessage/fileLength", size.into()),
                    (
                        "/_data/Message/audioMessage/seconds",
                        seconds.unwrap_or(0).into(),
                    ),
                ],
            );
            body["_data"]["RawMessage"] = body["_data"]["Message"].clone();
            body
        }
    };
    Reply::json(200, &body)
}
