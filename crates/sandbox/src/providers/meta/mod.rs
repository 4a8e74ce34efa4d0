//! Meta: Graph errors, a media store whose addresses want the token too, messages by id or link.

use crate::check::Problem;
use crate::exchange::{Incoming, Request};
use crate::form::Form;
use crate::ids;
use crate::received::{Media, Received};
use crate::reply::Reply;
use crate::spec::Candidate;
use crate::state::State;
use bytes::Bytes;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use waxwing_types::Provider;

/// How long an address of a file is good, in seconds.
const URL_LIFE: i64 = 300;
/// Where the files are fetched, as in the addresses of production.
const DOWNLOADS: &str = "/whatsapp_business/attachments/";
/// The file of the specification's examples.
const EXAMPLE_MEDIA: &str = "1013859600285441";

/// Uploaded files by id.
pub(crate) struct MediaStore(BTreeMap<String, Media>);

impl Default for MediaStore {
    fn default() -> Self {
        let bytes = Bytes::from_static(b"OggS, stands for a file in the sandbox");
        let media = Media::new(bytes, Some("audio/ogg".into()), Some("note.ogg".into()));
        Self(BTreeMap::from([(EXAMPLE_MEDIA.to_owned(), media)]))
    }
}

fn graph_error(
    status: u16,
    code: u32,
    kind: &str,
    message: &str,
    details: Option<String>,
) -> Reply {
    let mut error = json!({
        "message": format!("(#{code}) {message}"),
        "type": kind,
        "code": code,
        "fbtrace_id": ids::trace(),
    });
    if let Some(details) = details {
        error["error_data"] = json!({"messaging_product": "whatsapp", "details": details});
    }
    Reply::json(status, &json!({"error": error}))
}

pub(crate) fn invalid(problems: &[Problem]) -> Reply {
    let texts: Vec<_> = problems
        .iter()
        .map(|p| format!("{} {}", p.member, p.text))
        .collect();
    let details = Some(texts.join("; ").trim().to_owned());
    match problems.first() {
        Some(first) if first.missing => graph_error(
            400,
            131_008,
            "OAuthException",
            "Required parameter is missing",
            details,
        ),
        _ => graph_error(
            400,
            131_009,
            "OAuthException",
            "Parameter value is not valid",
            details,
        ),
    }
}

pub(crate) fn throttled() -> Reply {
    let details = Some("Message throughput reached, send more slowly.".to_owned());
    graph_error(400, 130_429, "OAuthException", "Rate limit hit", details)
}

pub(crate) fn unknown_path(incoming: &Incoming) -> Reply {
    let text = format!("Unknown path components: {}", incoming.path);
    graph_error(400, 2500, "OAuthException", &text, None)
}

fn no_such_object(id: &str) -> Reply {
    let text = format!("Object with ID '{id}' does not exist or cannot be loaded");
    graph_error(400, 33, "GraphMethodException", &text, None)
}

/// A bare node id belongs to a stored file, to what the examples are about, or to the account.
pub(crate) fn meant<'a>(
    state: &State,
    candidates: Vec<Candidate<'a>>,
) -> Result<Vec<Candidate<'a>>, Reply> {
    let Some(id) = candidates
        .first()
        .and_then(|c| c.bare_id())
        .map(str::to_owned)
    else {
        return Ok(candidates);
    };
    if id.starts_with("upload:") {
        return Ok(candidates
            .into_iter()
            .filter(|c| c.operation.verbatim)
            .collect());
    }
    let stored = state.memory().media.0.contains_key(&id);
    let (files, others): (Vec<_>, Vec<_>) = candidates
        .into_iter()
        .partition(|c| c.path.contains_key("media_id"));
    if stored {
        return Ok(files);
    }
    let all: Vec<_> = files.into_iter().chain(others).collect();
    if all.iter().any(Candidate::is_example) {
        return Ok(all.into_iter().filter(Candidate::is_example).collect());
    }
    match state.account(Provider::Meta).knows(&id) {
        true => Ok(all),
        false => Err(no_such_object(&id)),
    }
}

pub(crate) fn credentials(state: &State, incoming: &Incoming) -> Result<(), Reply> {
    let given = incoming
        .authorization("Bearer")
        .or(incoming.query("access_token"));
    match given {
        Some(token) if token == state.account(Provider::Meta).token => Ok(()),
        _ => Err(graph_error(
            401,
            190,
            "OAuthException",
            "Invalid OAuth access token",
            None,
        )),
    }
}

/// The media type of an upload is documented as required, and left out by the vendor's own samples.
pub(crate) fn tolerate(operation: &str, body: &mut Value, form: &Form) {
    if operation != "upload_media" {
        return;
    }
    if let (Some(file), Value::Object(members)) = (form.files.first(), body)
        && let Some(media_type) = &file.media_type
    {
        members
            .entry("type")
            .or_insert_with(|| media_type.clone().into());
    }
}

pub(crate) async fn handle(
    state: &State,
    request: &Request,
    received: &mut Received,
) -> Option<Reply> {
    let account = state.account(Provider::Meta);
    let phone = request.segment("phone_number_id");
    if !phone.is_empty() && !account.knows(phone) {
        return Some(no_such_object(phone));
    }
    let media_id = request.segment("media_id").to_owned();
    if let Some(owner) = request.query.get("phone_number_id").and_then(Value::as_str)
        && !account.knows(owner)
    {
        return Some(no_such_object(&media_id));
    }
    match request.id.as_str() {
        "send_message" => Some(send(state, request, received).await),
        "mark_message_as_read" => {
            received.kind = Some("read".to_owned());
            received.id = request.text("message_id").map(str::to_owned);
            Some(Reply::json(200, &json!({"success": true})))
        }
        "upload_media" => Some(upload(state, request, received)),
        "get_media_url" => Some(media_url(state, &media_id)),
        "delete_media" => {
            let gone = state.memory().media.0.remove(&media_id);
            received.id = Some(media_id.clone());
            Some(match gone {
                Some(_) => Reply::json(200, &json!({"success": true})),
                None => no_such_object(&media_id),
            })
        }
        _ => None,
    }
}

async fn send(state: &State, request: &Request, received: &mut Received) -> Reply {
    let to = request.text("to").or(request.text("recipient"));
    let to = to.unwrap_or_default().to_owned();
    let kind = request.text("type").unwrap_or("text").to_owned();
    let content = &request.body[&kind];
    received.to = Some(to.clone());
    received.kind = Some(match content["voice"] == true {
        true => "voice".to_owned(),
        false => kind.clone(),
    });
    if let Some(id) = content["id"].as_str() {
        received.media = state.memory().media.0.get(id).cloned();
        if received.media.is_none() {
            let details = Some(format!("{kind}.id: no media with this id"));
            return graph_error(
                400,
                131_009,
                "OAuthException",
                "Parameter value is not valid",
                details,
            );
        }
    } else if let Some(link) = content["link"].as_str() {
        // A link that cannot be fetched shows in the webhook, not in the answer.
        received.fetch(link).await;
    }
    let id = ids::wamid(&to);
    received.id = Some(id.clone());
    let contact = match request.text("to") {
        Some(number) => {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            json!({"input": number, "wa_id": digits})
        }
        None => json!({"input": to, "user_id": to}),
    };
    let body = json!({
        "messaging_product": "whatsapp",
        "contacts": [contact],
        "messages": [{"id": id}],
    });
    Reply::json(200, &body)
}

fn upload(state: &State, request: &Request, received: &mut Received) -> Reply {
    let Some(file) = request.form.files.iter().find(|f| f.name == "file") else {
        return invalid(&[Problem::missing("file")]);
    };
    let declared = request.text("type").unwrap_or_default().to_owned();
    let essence = |text: &str| {
        text.split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_lowercase()
    };
    if let Some(own) = &file.media_type
        && essence(own) != essence(&declared)
    {
        let details = Some(format!("type is {declared}, the file's Content-Type {own}"));
        let text = "Media upload error";
        return graph_error(400, 131_053, "OAuthException", text, details);
    }
    let id = ids::graph();
    let media = Media::new(file.bytes.clone(), Some(declared), file.file_name.clone());
    received.media = Some(media.clone());
    received.id = Some(id.clone());
    state.memory().media.0.insert(id.clone(), media);
    Reply::json(200, &json!({"id": id}))
}

fn media_url(state: &State, id: &str) -> Reply {
    let memory = state.memory();
    let Some(media) = memory.media.0.get(id) else {
        return no_such_object(id);
    };
    let origin = &state.origins[&Provider::Meta];
    let until = jiff::Timestamp::now().as_second() + URL_LIFE;
    let hash = &media.sha256[..16];
    let body = json!({
        "messaging_product": "whatsapp",
        "url": format!("{origin}{DOWNLOADS}?mid={id}&ext={until}&hash={hash}"),
        "mime_type": media.media_type,
        "sha256": media.sha256,
        "file_size": media.size,
        "id": id,
    });
    Reply::json(200, &body)
}

/// The bytes behind an address of `get_media_url`.
pub(crate) fn download(
    state: &State,
    incoming: &Incoming,
    received: &mut Received,
) -> Option<Reply> {
    if incoming.path != DOWNLOADS {
        return None;
    }
    received.operation = "download_media".to_owned();
    if let Err(reply) = credentials(state, incoming) {
        return Some(reply);
    }
    let id = incoming.query("mid").unwrap_or_default();
    let until: i64 = incoming
        .query("ext")
        .and_then(|t| t.parse().ok())
        .unwrap_or(0);
    let memory = state.memory();
    let media = memory.media.0.get(id);
    let media = media.filter(|m| {
        until > jiff::Timestamp::now().as_second() && incoming.query("hash") == m.sha256.get(..16)
    });
    Some(match (incoming.method.as_str(), media) {
        ("GET" | "HEAD", Some(media)) => {
            received.media = Some(media.clone());
            let kind = media
                .media_type
                .as_deref()
                .unwrap_or("application/octet-stream");
            Reply::bytes(200, kind, media.bytes.clone())
        }
        _ => Reply::bytes(404, "text/plain", "URL signature expired"),
    })
}
