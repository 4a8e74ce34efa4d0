//! What a queued request does when it runs, and what its record then holds.

use super::events::Event;
use super::invalid_body;
use super::queue::{Outcome, QueueRule};
use crate::judging::Request;
use crate::providers::phone::{Kind, Message, Phone, Progress, Status};
use crate::shared::Received;
use crate::wire::media;
use serde_json::{Value, json};

/// Runs a request of the queue; none where the operation is not queued.
pub(super) fn run(
    phone: &mut Phone,
    request: &Request,
    received: &mut Received,
    rule: &QueueRule,
    events: &mut Vec<Event>,
) -> Option<Outcome> {
    let operation = request.id.trim_end_matches("_upload");
    let chat = text(request, "chatId").to_owned();
    if !chat.is_empty() {
        received.to = Some(chat.clone());
    }
    let refused = refused(phone, &chat, received, rule);
    if let Some((kind, _)) = kind(operation) {
        received.kind = Some(kind.as_str().to_owned());
    }
    Some(match operation {
        _ if kind(operation).is_some() => match refused {
            Some(refused) => refused,
            None => send(phone, request, received, operation, &chat, events),
        },
        "forward_message" => match (refused, find(phone, request)) {
            (Some(refused), _) | (None, Err(refused)) => refused,
            (None, Ok(message)) => {
                let body = message.body.clone();
                let mut sent = phone.writes(&chat, Kind::Forward, &body);
                tell(phone, &mut sent, events);
                let content = json!({"extendedTextMessage": {
                    "text": body, "contextInfo": {"forwardingScore": 1, "isForwarded": true},
                }});
                let outcome = Outcome::new(201, whole(&sent, content));
                received.left_message(&phone.instance, &sent.id);
                phone.keep(sent);
                outcome
            }
        },
        "react_to_message" => {
            let (me, at) = (phone.me.clone(), phone.clock.seconds());
            // The chat may be left out, the message's id has it.
            match find(phone, request) {
                Err(refused) => refused,
                Ok(message) => react(&me, at, message, text(request, "reaction"), events),
            }
        }
        "star_message" => match find(phone, request) {
            Err(refused) => refused,
            Ok(message) => {
                message.starred = request.body["star"] != false;
                Outcome::new(200, json!([]))
            }
        },
        "delete_message" => {
            let (me, at) = (phone.me.clone(), phone.clock.seconds());
            match find(phone, request).cloned() {
                Err(refused) => refused,
                Ok(message) => {
                    phone.messages.retain(|m| m.id != message.id);
                    delete(&me, at, message, events)
                }
            }
        }
        "send_seen" => match find(phone, request) {
            Err(refused) => refused,
            Ok(message) => {
                message.ack = 3;
                Outcome::new(200, json!({}))
            }
        },
        "read_chat" => refused.unwrap_or_else(|| {
            let most = request.query.get("messages").and_then(Value::as_u64);
            let most = most.map_or(usize::MAX, |n| n as usize);
            let came = phone.messages.iter_mut().rev();
            let came = came.filter(|m| m.chat == chat && !m.from_me && m.ack < 3);
            let read = came.take(most).map(|message| {
                message.ack = 3;
                message.id.clone()
            });
            let ids: Vec<String> = read.collect();
            phone.chat(&chat).unread = false;
            Outcome::new(200, json!({"ids": ids}))
        }),
        "start_typing" | "stop_typing" => refused.unwrap_or_else(|| {
            let presence = if operation == "start_typing" {
                "typing"
            } else {
                "paused"
            };
            phone.presences.insert(chat.clone(), presence.to_owned());
            Outcome::new(200, json!({"result": true}))
        }),
        _ => return None,
    })
}

/// What a send is, and where the text stands that the chat shows.
fn kind(operation: &str) -> Option<(Kind, &'static str)> {
    Some(match operation {
        "send_text" | "send_text_safe" => (Kind::Text, "/text"),
        "send_link_custom_preview" => (Kind::Link, "/text"),
        "send_file" => (Kind::Document, "/caption"),
        "send_image" => (Kind::Image, "/caption"),
        "send_video" => (Kind::Video, "/caption"),
        "send_voice" => (Kind::Voice, "/caption"),
        "send_poll" => (Kind::Poll, "/poll/name"),
        "send_location" => (Kind::Location, "/title"),
        "send_contact_card" => (Kind::Contact, "/none"),
        _ => return None,
    })
}

/// A member of the body or of the query.
fn text<'a>(request: &'a Request, name: &str) -> &'a str {
    let given = request
        .text(name)
        .or_else(|| request.query.get(name)?.as_str());
    given.unwrap_or_default()
}

/// Why nothing can be sent to a chat.
fn refused(phone: &Phone, chat: &str, received: &Received, rule: &QueueRule) -> Option<Outcome> {
    let jid = chat.replace("@c.us", "@s.whatsapp.net");
    if phone.status != Status::Working {
        let text = format!(
            "Instance is not connected, its status is {}.",
            phone.status.as_str()
        );
        return Some(Outcome::new(422, json!({"message": text})));
    }
    if *rule == QueueRule::Restricted {
        let text = "New chats are restricted by WhatsApp for 2 hours.";
        return Some(Outcome::new(423, json!({"message": text})));
    }
    let known = phone.reaches(chat);
    if *rule == QueueRule::Fails || !known && chat.ends_with("@c.us") {
        let errors = json!({"messages": ["Not on WhatsApp."], "jid": jid, "exists": false});
        let mut body = invalid_body(errors);
        body["statusCode"] = 422.into();
        return Some(Outcome::new(422, body));
    }
    if !known {
        return Some(Outcome::new(404, json!({"message": "Chat not found."})));
    }
    let why = received.media_error.as_ref()?;
    let errors = json!({"url": [format!("cannot be fetched: {why}")]});
    Some(Outcome::new(422, invalid_body(errors)))
}

fn send(
    phone: &mut Phone,
    request: &Request,
    received: &mut Received,
    operation: &str,
    chat: &str,
    events: &mut Vec<Event>,
) -> Outcome {
    let (kind, place) = kind(operation).unwrap_or((Kind::Text, "/text"));
    let body = request.body.pointer(place).and_then(Value::as_str);
    let mut message = phone.writes(chat, kind, body.unwrap_or_default());
    let file = received.media.as_ref();
    if kind.has_media() {
        let declared = file.and_then(|f| f.media_type.clone());
        let declared = request.text("mimetype").map(str::to_owned).or(declared);
        message.media_type = declared.or(Some(usual(kind).to_owned()));
    }
    message.reply_to = request.text("reply_to").map(str::to_owned);
    let options = request.body["poll"]["options"]
        .as_array()
        .into_iter()
        .flatten();
    message.options = options
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    tell(phone, &mut message, events);
    let outcome = match kind {
        Kind::Contact => Outcome::new(201, json!({})),
        Kind::Poll => {
            let options = message.options.iter().map(|o| json!({"optionName": o}));
            let content = json!({
                "messageContextInfo": {"messageSecret": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="},
                "pollCreationMessageV3": {
                    "name": message.body,
                    "options": options.collect::<Vec<_>>(),
                    "selectableOptionsCount": u8::from(request.body["poll"]["multipleAnswers"] != true),
                },
            });
            Outcome::new(201, whole(&message, content))
        }
        _ => Outcome::new(201, result(&message, content(request, received, &message))),
    };
    received.left_message(&phone.instance, &message.id);
    phone.keep(message);
    outcome
}

/// The media type of what does not say its own.
fn usual(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "image/jpeg",
        Kind::Video => "video/mp4",
        Kind::Voice => "audio/ogg; codecs=opus",
        _ => "application/octet-stream",
    }
}

/// The message as the engine has it.
fn content(request: &Request, received: &Received, message: &Message) -> Value {
    let size = received.media.as_ref().map_or(0, |m| m.size).to_string();
    let zeros = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    let file = || {
        json!({
            "url": "https://mmg.whatsapp.net/v/t62.7117-24/000.enc?ccb=11-4",
            "mimetype": message.media_type,
            "fileSha256": zeros,
            "fileLength": size,
            "mediaKey": zeros,
            "fileEncSha256": zeros,
            "directPath": "/v/t62.7117-24/000.enc?ccb=11-4",
            "mediaKeyTimestamp": message.at.to_string(),
        })
    };
    let captioned = || {
        let mut file = file();
        if !message.body.is_empty() {
            file["caption"] = message.body.clone().into();
        }
        file
    };
    match message.kind {
        Kind::Image => json!({"imageMessage": captioned()}),
        Kind::Video if request.body["asNote"] == true || request.text("asNote") == Some("1") => {
            json!({"ptvMessage": captioned()})
        }
        Kind::Video => json!({"videoMessage": captioned()}),
        Kind::Document => {
            let mut file = captioned();
            let named = received.media.as_ref().and_then(|m| m.file_name.clone());
            let named = request.text("filename").map(str::to_owned).or(named);
            file["fileName"] = named.unwrap_or_else(|| "file".to_owned()).into();
            json!({"documentMessage": file})
        }
        Kind::Voice => {
            let seconds = received.media.as_ref();
            let seconds = seconds.and_then(|m| media::ogg_opus_seconds(&m.bytes));
            let mut file = file();
            file["seconds"] = seconds.unwrap_or(0).into();
            file["ptt"] = true.into();
            file["waveform"] = "AAAAAAAAAAAAAAAAAAAAAA==".into();
            json!({"audioMessage": file})
        }
        Kind::Location => {
            let mut place = json!({
                "degreesLatitude": request.body["latitude"],
                "degreesLongitude": request.body["longitude"],
            });
            if !message.body.is_empty() {
                place["name"] = message.body.clone().into();
            }
            json!({"locationMessage": place})
        }
        Kind::Link => json!({"extendedTextMessage": {
            "text": message.body,
            "matchedText": request.body["preview_url"],
            "title": request.body["preview_title"],
            "description": request.body["preview_description"],
            "previewType": "NONE",
        }}),
        _ => json!({"extendedTextMessage": {"text": message.body}}),
    }
}

fn key(message: &Message) -> Value {
    json!({
        "remoteJid": message.chat.replace("@c.us", "@s.whatsapp.net"),
        "fromMe": message.from_me,
        "id": message.key,
    })
}

/// The result of most requests. Numbers go as text, as in the provider's own sample.
fn result(message: &Message, content: Value) -> Value {
    json!({
        "key": key(message),
        "message": content,
        "messageTimestamp": message.at.to_string(),
        "status": "PENDING",
    })
}

/// The result of polls and forwards.
fn whole(message: &Message, content: Value) -> Value {
    json!({
        "id": message.id,
        "timestamp": message.at,
        "from": message.chat,
        "fromMe": true,
        "body": (message.kind == Kind::Forward).then_some(&message.body),
        "hasMedia": false,
        "media": null,
        "ack": 0,
        "ackName": "PENDING",
        "replyTo": null,
        "_data": result(message, content),
    })
}

fn react(
    me: &str,
    at: i64,
    message: &mut Message,
    reaction: &str,
    events: &mut Vec<Event>,
) -> Outcome {
    message.reaction = Some(reaction.to_owned()).filter(|text| !text.is_empty());
    let own = Message::sent(me, &message.chat, Kind::Text, "", at);
    let payload = json!({
        "id": own.id, "timestamp": own.at, "from": message.chat, "fromMe": true, "source": "api",
        "to": null, "participant": message.chat.ends_with("@g.us").then_some(me),
        "reaction": {"text": reaction, "messageId": message.id},
    });
    events.push(Event::new("message.reaction", payload));
    let content = json!({"reactionMessage": {
        "key": key(message), "text": reaction, "senderTimestampMs": (own.at * 1000).to_string(),
    }});
    Outcome::new(201, result(&own, content))
}

fn delete(me: &str, at: i64, mut message: Message, events: &mut Vec<Event>) -> Outcome {
    message.deleted = true;
    let content = json!({"protocolMessage": {"key": key(&message), "type": "REVOKE"}});
    let revoked = message.key.clone();
    let own = Message::sent(me, &message.chat, Kind::Text, "", at);
    let mut after = message.shown_by_noweb(me);
    after["id"] = own.id.clone().into();
    let record = result(&own, content);
    // The engine no longer knows what the message was.
    let payload =
        json!({"after": after, "before": {}, "revokedMessageId": revoked, "_data": record});
    events.push(Event::new("message.revoked", payload));
    Outcome::new(200, record)
}

/// A message of one's own comes as `message.any`, and then as delivered.
fn tell(phone: &Phone, message: &mut Message, events: &mut Vec<Event>) {
    events.push(Event::new("message.any", message.shown_by_noweb(&phone.me)));
    message.ack = Progress::Delivered.ack();
    events.push(acked(message));
}

/// How far a message came.
pub(super) fn acked(message: &Message) -> Event {
    let payload = json!({
        "id": message.id, "from": message.chat, "fromMe": true,
        "ack": message.ack, "ackName": message.ack_name(),
    });
    Event::new("message.ack", payload)
}

fn find<'a>(phone: &'a mut Phone, request: &Request) -> Result<&'a mut Message, Outcome> {
    let found = phone.message(None, text(request, "messageId"));
    found.ok_or_else(|| Outcome::new(404, json!({"message": "Message not found."})))
}
