//! Resumable uploads: sessions that take up where they were cut.

use super::MetaImitation;
use super::errors::error;
use crate::judging::Request;
use crate::shared::Received;
use crate::shared::ids;
use crate::shared::newest::Newest;
use crate::wire::Media;
use crate::wire::Reply;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::{Value, json};

/// Open sessions by id, without what stands behind the `?`.
#[derive(Default)]
pub(super) struct Uploads {
    sessions: Newest<String, Session>,
    /// After how many bytes the next uploads are cut.
    pub cuts: Vec<usize>,
}

impl Uploads {
    pub(super) fn bound(&mut self, most: usize) {
        self.sessions.bound(most);
    }
}

struct Session {
    name: String,
    media_type: String,
    length: usize,
    bytes: Vec<u8>,
}

pub(super) fn create(meta: &MetaImitation, request: &Request) -> Reply {
    let text = |name: &str| match request.query.get(name) {
        Some(Value::String(text)) => text.clone(),
        _ => String::new(),
    };
    let length = request.query.get("file_length").and_then(Value::as_u64);
    let session = Session {
        name: text("file_name"),
        media_type: text("file_type"),
        length: length
            .and_then(|l| usize::try_from(l).ok())
            .unwrap_or_default(),
        bytes: Vec::new(),
    };
    let id = format!("upload:{}", STANDARD_NO_PAD.encode(ids::trace()));
    meta.store().uploads.sessions.insert(id.clone(), session, 0);
    Reply::json(200, &json!({"id": format!("{id}?sig={}", ids::trace())}))
}

pub(super) fn get(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let id = request.segment("upload_session_id").to_owned();
    let store = meta.store();
    let session = store.uploads.sessions.get(&id)?;
    let body = json!({"id": id, "file_offset": session.bytes.len()});
    Some(Reply::json(200, &body))
}

pub(super) fn upload(
    meta: &MetaImitation,
    request: &Request,
    received: &mut Received,
) -> Option<Reply> {
    let id = request.segment("upload_session_id").to_owned();
    let mut store = meta.store();
    let uploads = &mut store.uploads;
    let session = uploads.sessions.get_mut(&id)?;
    let file = request.form.files.first()?;
    let offset = request
        .query
        .get("file_offset")
        .and_then(Value::as_u64)
        .unwrap_or(0);
    let refused = |details: &str| Some(error(400, 100, "Invalid parameter", details));
    if usize::try_from(offset) != Ok(session.bytes.len()) {
        let have = session.bytes.len();
        return refused(&format!(
            "file_offset is {offset}, {have} bytes have arrived"
        ));
    }
    if session.bytes.len() + file.bytes.len() > session.length {
        return refused("more bytes than file_length");
    }
    if let Some(cut) = (!uploads.cuts.is_empty()).then(|| uploads.cuts.remove(0)) {
        session
            .bytes
            .extend_from_slice(&file.bytes[..cut.min(file.bytes.len())]);
        let kept = session.bytes.len();
        uploads.sessions.weigh(&id, kept);
        let mut reply = Reply::bytes(500, "text/plain", "");
        reply.reset = true;
        return Some(reply);
    }
    session.bytes.extend_from_slice(&file.bytes);
    let kept = session.bytes.len();
    if kept < session.length {
        uploads.sessions.weigh(&id, kept);
        return refused("fewer bytes than file_length");
    }
    let bytes = std::mem::take(&mut session.bytes);
    let media = Media::new(
        bytes.into(),
        Some(session.media_type.clone()),
        Some(session.name.clone()),
    );
    let (name, hash) = (
        STANDARD_NO_PAD.encode(&session.name),
        STANDARD_NO_PAD.encode(&media.sha256[..24]),
    );
    uploads.sessions.remove(&id);
    received.media = Some(media);
    Some(Reply::json(200, &json!({"h": format!("4::{name}:{hash}")})))
}
