//! Messages of every kind, to chats and to the status.

use super::filled::{completed, put};
use super::{Done, Event, chat_id, done, error, plain, text};
use crate::judging::Request;
use crate::providers::phone::{Kind, Message, Phone, Progress};
use crate::shared::Received;
use crate::shared::ids;
use crate::wire::Media;
use crate::wire::Reply;
use crate::wire::media;
use serde_json::{Value, json};

/// What a send is, and where the text stands that the chat shows.
fn kind(operation: &str) -> Option<(Kind, &'static str)> {
    Some(match operation.trim_end_matches("_upload") {
        "send_text" => (Kind::Text, "/message"),
        "send_image" | "send_image_status" => (Kind::Image, "/caption"),
        "send_pdf" => (Kind::Document, "/caption"),
        "send_voice" | "send_voice_status" => (Kind::Voice, "/none"),
        "send_video" | "send_video_status" => (Kind::Video, "/caption"),
        "send_list" => (Kind::List, "/message/title"),
        "send_event" => (Kind::Event, "/event/name"),
        "send_link_preview" => (Kind::Link, "/text"),
        "send_location" => (Kind::Location, "/title"),
        "send_poll" => (Kind::Poll, "/poll/name"),
        "send_contact" => (Kind::Contact, "/none"),
        "send_text_status" => (Kind::Text, "/text"),
        _ => return None,
    })
}

/// The file of a form, or the one that the message names, which is fetched.
pub(super) async fn fetch(request: &Request, received: &mut Received) -> Result<(), Reply> {
    let Some((kind, _)) = kind(&request.id) else {
        return Ok(());
    };
    if let Some(file) = request.form.files.iter().find(|file| file.name == "file") {
        let (media_type, name) = (file.media_type.clone(), file.file_name.clone());
        received.media = Some(Media::new(file.bytes.clone(), media_type, name));
        return Ok(());
    }
    let Some(url) = request.text("file[url]") else {
        return Ok(());
    };
    received.fetch(url).await;
    if let Some(why) = &received.media_error {
        return Err(plain(400, &format!("file[url] cannot be fetched: {why}")));
    }
    if let Some(file) = &mut received.media {
        file.file_name = request.text("file[filename]").map(str::to_owned);
        file.media_type = request.text("file[mimetype]").map(str::to_owned);
        let asked = request.body["convert"] == false;
        if kind == Kind::Voice && asked && !media::is_ogg(&file.bytes) {
            return Err(error(
                400,
                "bad_format",
                "Unsupported audio format",
                request.v1,
            ));
        }
    }
    Ok(())
}

pub(super) fn act(
    phone: &mut Phone,
    request: &Request,
    received: &mut Received,
    events: &mut Vec<Event>,
) -> Option<Done> {
    if request.id == "delete_status" {
        return Some(delete_status(phone, request));
    }
    let (kind, place) = kind(&request.id)?;
    let chat = match request.id.ends_with("_status") {
        true => "status@broadcast".to_owned(),
        false => chat_id(text(request, "chatId")),
    };
    received.to = Some(chat.clone());
    received.kind = Some(kind.as_str().to_owned());
    if !phone.reaches(&chat) {
        let text = match chat.ends_with("@c.us") {
            true => "The number is not on WhatsApp",
            false => "Chat not found",
        };
        return Some(Err(plain(404, text)));
    }
    let body = request.body.pointer(place).and_then(Value::as_str);
    let mut message = phone.writes(&chat, kind, body.unwrap_or_default());
    let file = received.media.as_ref();
    message.media_type = request
        .text("file[mimetype]")
        .map(str::to_owned)
        .or_else(|| file?.media_type.clone());
    message.reply_to = request.text("reply_to").map(str::to_owned);
    let options = request.body["poll"]["options"].as_array();
    let options = options.into_iter().flatten().filter_map(Value::as_str);
    message.options = options.map(str::to_owned).collect();
    received.id = Some(message.id.clone());
    let answer = answer(phone, request, received, &message);
    tell(phone, &mut message, events);
    phone.presences.remove(&chat);
    received.left_message(&phone.instance, &message.id);
    phone.keep(message);
    Some(Ok(answer))
}

/// A message of one's own comes as `message.any`, and then as delivered.
fn tell(phone: &Phone, message: &mut Message, events: &mut Vec<Event>) {
    events.push(Event::new("message.any", message.shown(&phone.me)));
    message.ack = Progress::Delivered.ack();
    events.push(acked(phone, message));
}

/// How far a message came. To a person the engine sends the whole message, else only who got it.
pub(super) fn acked(phone: &Phone, message: &Message) -> Event {
    let several = message.chat.ends_with("@g.us") || message.chat == "status@broadcast";
    if !several {
        return Event::new("message.ack", message.shown(&phone.me));
    }
    let group = phone.groups.get(&message.chat);
    let others = group.into_iter().flat_map(|group| &group.participants);
    let payload = json!({
        "id": message.id,
        "from": message.chat,
        "to": null,
        "participant": others.map(|other| &other.id).find(|id| **id != phone.me),
        "fromMe": true,
        "ack": message.ack,
        "ackName": message.ack_name(),
        "_data": {},
    });
    Event::new("message.ack.group", payload)
}

/// The answer in the shape of one of the engines: the examples', with what is true of this message put in.
fn answer(phone: &Phone, request: &Request, received: &Received, message: &Message) -> Value {
    let examples = &request.operation.examples;
    let first = if request.id.ends_with("_status") {
        "gows"
    } else {
        "webjs"
    };
    let example = examples.get(first).or_else(|| examples.get("gows"));
    let engine = match examples.contains_key(first) {
        true => first,
        false => "gows",
    };
    let mut answer = example.cloned().unwrap_or_default();
    if message.kind == Kind::Voice {
        answer = completed(answer, &rest(engine));
    }
    let mut put = |pointer: &str, value: Value| put(&mut answer, pointer, value);
    let (user, server) = message.chat.split_once('@').unwrap_or_default();
    if engine == "webjs" {
        let key = json!({
            "fromMe": true, "remote": message.chat, "id": message.key, "_serialized": message.id,
        });
        let to = json!({"server": server, "user": user, "_serialized": message.chat});
        put("/id", key.clone());
        put("/_data/id", key);
        put("/_data/t", message.at.into());
        put("/_data/to", to);
        put("/to", message.chat.clone().into());
        put("/from", phone.me.clone().into());
    } else {
        put("/id", message.id.clone().into());
        put("/_data/Info/Chat", message.chat.clone().into());
        put("/_data/Info/ID", message.key.clone().into());
        let at = phone.clock.now().to_string();
        put("/_data/Info/Timestamp", at.into());
        put("/_data/Info/IsGroup", (server == "g.us").into());
    }
    put("/timestamp", message.at.into());
    put("/body", message.body.clone().into());
    let declared = message.media_type.clone().map_or(Value::Null, Value::from);
    let size = received.media.as_ref().map(|file| file.size);
    let seconds = received.media.as_ref();
    let seconds = seconds.and_then(|file| media::ogg_opus_seconds(&file.bytes));
    if message.kind.has_media() {
        put("/_data/mimetype", declared.clone());
        put("/_data/size", size.unwrap_or(0).into());
        for member in [
            "imageMessage",
            "documentMessage",
            "audioMessage",
            "videoMessage",
        ] {
            let at = |name: &str| format!("/_data/Message/{member}/{name}");
            put(&at("mimetype"), declared.clone());
            put(&at("fileLength"), size.unwrap_or(0).into());
            put(&at("caption"), message.body.clone().into());
        }
        put(
            "/_data/Message/audioMessage/seconds",
            seconds.unwrap_or(0).into(),
        );
    }
    if engine == "gows" && message.kind == Kind::Voice {
        answer["_data"]["RawMessage"] = answer["_data"]["Message"].clone();
    }
    answer
}

/// What an engine prints beside the members that the specification's example shows.
fn rest(engine: &str) -> Value {
    let text = match engine {
        "webjs" => include_str!("../../../assets/wawp-webjs.json"),
        _ => include_str!("../../../assets/wawp-gows.json"),
    };
    waxwing_json::from_str(text).unwrap_or_default()
}

fn delete_status(phone: &mut Phone, request: &Request) -> Done {
    let id = text(request, "id").to_owned();
    let before = phone.messages.len();
    phone
        .messages
        .retain(|m| m.chat != "status@broadcast" || m.id != id);
    match phone.messages.len() < before {
        true => Ok(done()),
        false => Err(plain(404, "Status not found")),
    }
}

/// The id of an answer that is an event of its own, such as a reaction.
pub(super) fn own_id(chat: &str) -> String {
    ids::serialised(chat, &ids::message_key())
}
