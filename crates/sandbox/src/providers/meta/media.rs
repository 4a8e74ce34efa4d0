//! Files by id, and the addresses where they are fetched for a while.

use super::MetaImitation;
use super::errors::{error, no_such_object};
use super::media_kinds::{self, essence};
use super::{errors, token};
use crate::judging::Problem;
use crate::judging::Request;
use crate::shared::Received;
use crate::shared::ids;
use crate::shared::newest::Newest;
use crate::wire::Incoming;
use crate::wire::Media;
use crate::wire::Reply;
use crate::wire::harmless;
use bytes::Bytes;
use jiff::Timestamp;
use serde_json::json;

/// Where the files are fetched, as in the addresses of production.
const DOWNLOADS: &str = "/whatsapp_business/attachments/";
/// The name of fetching one, which is no operation of the specification.
pub(super) const DOWNLOAD: &str = "download_media";
/// The file of the specification's examples.
const EXAMPLE: &str = "1013859600285441";

/// Uploaded files by id.
pub(super) struct MediaStore(Newest<String, Stored>);

struct Stored {
    media: Media,
    /// When its time is over; none for as long as the sandbox runs.
    until: Option<Timestamp>,
}

impl Default for MediaStore {
    fn default() -> Self {
        let bytes = Bytes::from_static(b"OggS, stands for a file in the sandbox");
        let mut store = Newest::default();
        let stored = Stored {
            media: Media::new(bytes, Some("audio/ogg".into()), Some("note.ogg".into())),
            until: None,
        };
        store.fix(EXAMPLE.to_owned(), stored);
        Self(store)
    }
}

impl MediaStore {
    pub(super) fn bound(&mut self, most: usize) {
        self.0.bound(most);
    }

    fn put(&mut self, id: &str, media: Media, until: Timestamp) {
        let size = media.size;
        let stored = Stored {
            media,
            until: Some(until),
        };
        self.0.insert(id.to_owned(), stored, size);
    }

    /// The file, unless its time is over.
    pub(super) fn get(&self, id: &str, now: Timestamp) -> Option<&Media> {
        let stored = self.0.get(&id.to_owned())?;
        let over = stored.until.is_some_and(|until| until <= now);
        (!over).then_some(&stored.media)
    }

    /// Whether the id is that of the specification's examples, which stands for a file of any kind.
    pub(super) fn is_example(id: &str) -> bool {
        id == EXAMPLE
    }

    pub(super) fn remove(&mut self, id: &str) -> bool {
        self.0.remove(&id.to_owned()).is_some()
    }
}

pub(super) fn upload(meta: &MetaImitation, request: &Request, received: &mut Received) -> Reply {
    let Some(file) = request.form.files.iter().find(|f| f.name == "file") else {
        return errors::invalid("upload_media", &[Problem::missing("file")]);
    };
    let own = file.media_type.as_deref();
    let declared = request.text("type").or(own).unwrap_or_default();
    let refused = |details: &str| error(400, 131_053, "Media upload error", details);
    if let Some(own) = own
        && essence(own) != essence(declared)
    {
        let details = format!("type is {declared}, the file's Content-Type {own}");
        return refused(&details);
    }
    let media = Media::new(
        file.bytes.clone(),
        Some(declared.to_owned()),
        file.file_name.clone(),
    );
    if let Some(why) = media_kinds::fault(&media) {
        return refused(&why);
    }
    let id = ids::graph();
    received.media = Some(media.clone());
    received.id = Some(id.clone());
    let until = meta.shared.clock.now().checked_add(meta.rules.media_life);
    let until = until.unwrap_or(Timestamp::MAX);
    meta.store().media.put(&id, media, until);
    Reply::json(200, &json!({"id": id}))
}

pub(super) fn url(meta: &MetaImitation, id: &str) -> Reply {
    let store = meta.store();
    let Some(media) = store.media.get(id, meta.shared.clock.now()) else {
        return no_such_object(id);
    };
    let origin = meta.origin();
    let life = i64::try_from(meta.rules.url_life.as_secs()).unwrap_or(i64::MAX / 2);
    let until = meta.now() + life;
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

pub(super) fn delete(meta: &MetaImitation, id: &str, received: &mut Received) -> Reply {
    received.id = Some(id.to_owned());
    match meta.store().media.remove(id) {
        true => Reply::json(200, &json!({"success": true})),
        false => no_such_object(id),
    }
}

/// The bytes behind an address of `get_media_url`.
pub(super) fn download(
    meta: &MetaImitation,
    incoming: &Incoming,
    received: &mut Received,
) -> Option<Reply> {
    if incoming.path != DOWNLOADS {
        return None;
    }
    received.operation = DOWNLOAD.to_owned();
    if let Err(reply) = token(meta, incoming) {
        return Some(reply);
    }
    let id = incoming.query("mid").unwrap_or_default();
    let until = incoming.query("ext").and_then(|t| t.parse().ok());
    let good = until.is_some_and(|until: i64| until > meta.now());
    let store = meta.store();
    let media = store.media.get(id, meta.shared.clock.now());
    let media = media.filter(|m| good && incoming.query("hash") == m.sha256.get(..16));
    Some(match (incoming.method.as_str(), media) {
        ("GET" | "HEAD", Some(media)) => {
            received.media = Some(media.clone());
            harmless::file(media)
        }
        _ => Reply::bytes(404, "text/plain", "URL signature expired"),
    })
}
