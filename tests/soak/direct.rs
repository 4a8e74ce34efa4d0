//! Sends through the clients of the providers.

use crate::clients::{Client, Clients, patience};
use crate::plan::{Plan, Step};
use crate::sent::Sent;
use crate::words::{By, ClientFault, Shape};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use waxwing_hypersender::messages as hypersender;
use waxwing_infobip::messages as infobip;
use waxwing_meta::media::UploadMedia;
use waxwing_meta::messages as meta;
use waxwing_runtime::{Call, Error, FilePart};
use waxwing_types::{Jid, MediaType, MessageId};
use waxwing_wawp::messages as wawp;

const PHONE: &str = "+15550001111";
/// More than any text may hold.
const LONGEST_TEXT: usize = 5000;
/// Pieces of a file that comes in pieces.
const PIECES: u64 = 12;

/// Sends a message.
pub async fn send(plan: &Plan, clients: &Clients) -> Sent {
    let client = match clients.of(plan) {
        Ok(client) => client,
        Err(error) => return Sent::failed(&error, true),
    };
    let result = match client {
        Client::Meta(client) => through_meta(plan, client).await,
        Client::Wawp(client) => through_wawp(plan, client).await,
        Client::Hypersender(client) => through_hypersender(plan, client).await,
        Client::Infobip(client) => through_infobip(plan, client).await,
    };
    match result {
        Ok(sent) => sent,
        Err((error, counts)) => Sent::failed(&error, counts),
    }
}

/// An error, and whether it is that of a call that must not be made twice.
type Failed = (Error, bool);

async fn through_meta(plan: &Plan, client: waxwing_meta::Client) -> Result<Sent, Failed> {
    let phone = client.phone(id(plan, "106540352242922"));
    let content: meta::MessageContent = match plan.shape {
        Shape::Text => meta::TextContent::new(text(plan)).into(),
        Shape::Url => voice(meta::AudioContent::from_link(link(plan))),
        Shape::Id => voice(meta::AudioContent::from_id(plan.mark())),
        Shape::Upload => {
            let body = UploadMedia::new(MediaType::ogg());
            let call = phone.upload_media(&body, file(plan));
            let stored = adjusted(call, plan, Step::Upload).await;
            voice(meta::AudioContent::from_id(
                stored.map_err(|e| (e, false))?.id.clone(),
            ))
        }
        Shape::Read => {
            let body = meta::MarkReadRequest::new(message_id(plan));
            let call = phone.mark_message_as_read(&body);
            return marked(adjusted(call, plan, Step::Message).await);
        }
    };
    let call = phone.send_message(&meta::SendMessageRequest::to(PHONE, content));
    let sent = adjusted(call, plan, Step::Message).await.map_err(may_act)?;
    let id = sent.messages.first().and_then(|m| m.id.parsed().cloned());
    Ok(Sent::taken(id.map(|id| id.to_string())))
}

fn voice(content: meta::AudioContent) -> meta::MessageContent {
    content.with_voice(true).into()
}

async fn through_wawp(plan: &Plan, client: waxwing_wawp::Client) -> Result<Sent, Failed> {
    let instance = client.instance(id(plan, "3EB0ABCDEF12"));
    let call = match plan.shape {
        Shape::Text => instance.send_text(&wawp::SendText::new(chat(), text(plan))),
        Shape::Upload => instance.send_voice_upload(&wawp::SendUpload::new(chat()), file(plan)),
        Shape::Read => {
            let body = wawp::MarkMessagesSeen::new(chat()).with_message_ids([message_id(plan)]);
            let call = instance.mark_messages_seen(&body);
            return marked(adjusted(call, plan, Step::Message).await);
        }
        _ => instance.send_voice(&wawp::SendVoice::new(
            chat(),
            link(plan),
            "note.ogg",
            MediaType::ogg_opus(),
            false,
        )),
    };
    let sent = adjusted(call, plan, Step::Message).await.map_err(may_act)?;
    let id = sent.message_id().map(|id| id.to_string());
    let ticket = || sent.job_id.as_ref().map(ToString::to_string);
    Ok(Sent::taken(id.or_else(ticket)))
}

async fn through_hypersender(
    plan: &Plan,
    client: waxwing_hypersender::Client,
) -> Result<Sent, Failed> {
    let own = "11111111-1111-4111-8111-111111111111";
    let instance = client.instance(id(plan, own));
    let call = match plan.shape {
        Shape::Text => instance.send_text(&hypersender::SendText::new(chat(), text(plan))),
        Shape::Upload => {
            instance.send_voice_upload(&hypersender::SendVoiceUpload::new(chat()), file(plan))
        }
        _ => instance.send_voice(&hypersender::SendVoice::new(chat(), link(plan))),
    };
    let sent = adjusted(call, plan, Step::Message).await.map_err(may_act)?;
    Ok(Sent::taken(Some(sent.queued_request_uuid.to_string())))
}

async fn through_infobip(plan: &Plan, client: waxwing_infobip::Client) -> Result<Sent, Failed> {
    let (from, to) = ("15550002222", "15550001111");
    let call = match plan.shape {
        Shape::Text => {
            let content = infobip::TextContent::new(text(plan));
            client.send_text_message(&infobip::TextMessage::new(from, to, content))
        }
        Shape::Read => {
            let call = client.sender(from).mark_message_as_read(message_id(plan));
            return marked(adjusted(call, plan, Step::Message).await);
        }
        _ => {
            let content = infobip::AudioContent::new(link(plan)).with_voice(true);
            client.send_audio_message(&infobip::AudioMessage::new(from, to, content))
        }
    };
    let sent = adjusted(call, plan, Step::Message).await.map_err(may_act)?;
    // The client gives a refusal as it came; the caller asks for it.
    if sent.is_rejected() {
        return Ok(Sent::rejected());
    }
    Ok(Sent::taken(
        sent.message_id.as_ref().map(ToString::to_string),
    ))
}

fn may_act(error: Error) -> Failed {
    (error, true)
}

/// A mark may be set twice.
fn marked<T>(result: Result<T, Error>) -> Result<Sent, Failed> {
    match result {
        Ok(_) => Ok(Sent::taken(None)),
        Err(error) => Err((error, false)),
    }
}

/// A call with the settings that its fault needs.
fn adjusted<T>(call: Call<T>, plan: &Plan, step: Step) -> Call<T> {
    let Some(planned) = plan.fault.as_ref().filter(|planned| planned.step == step) else {
        return call;
    };
    let call = match planned.fault.how.by {
        Some(By::Timeout) => call.timeout(patience(planned)),
        Some(By::Deadline) => call.deadline(patience(planned)),
        _ => call,
    };
    match planned.fault.how.client {
        Some(ClientFault::Header) => call.header("no header", "value"),
        Some(ClientFault::FramingHeader) => call.header("Content-Length", "3"),
        _ => call,
    }
}

fn client_fault(plan: &Plan) -> Option<ClientFault> {
    plan.fault.as_ref()?.fault.how.client
}

/// An id of the path, or what is none.
pub fn id(plan: &Plan, id: &str) -> String {
    match client_fault(plan) {
        Some(ClientFault::Id) => "..".to_owned(),
        _ => id.to_owned(),
    }
}

fn text(plan: &Plan) -> String {
    match client_fault(plan) {
        Some(ClientFault::Limit) => format!("{} {}", plan.mark(), "x".repeat(LONGEST_TEXT)),
        _ => format!("Hello from {}", plan.mark()),
    }
}

/// Where the recording of a send is.
pub fn link(plan: &Plan) -> String {
    format!("https://media.example.com/{}.ogg", plan.mark())
}

/// The recording of a send.
pub fn file(plan: &Plan) -> FilePart {
    let bytes = &b"OggS and so on, as long as it takes"[..];
    let length = bytes.len() as u64;
    let whole = move || Pieces::new(vec![Ok(bytes)]);
    let part = match client_fault(plan) {
        Some(ClientFault::FileMissing) => FilePart::path("/nowhere/at/all.ogg"),
        Some(ClientFault::FileShort) => FilePart::stream(length + 9, whole),
        Some(ClientFault::FileLong) => FilePart::stream(length - 9, whole),
        Some(ClientFault::FileBreaks) => FilePart::stream(length * 2, move || {
            let error = io::Error::other("the disk is gone");
            Pieces::new(vec![Ok(bytes), Err(error)])
        }),
        _ if plan.in_pieces => FilePart::stream(length * PIECES, move || {
            Pieces::new((0..PIECES).map(|_| Ok(bytes)).collect())
        }),
        _ => FilePart::bytes(bytes),
    };
    let nul = match client_fault(plan) {
        Some(ClientFault::FileName) => "\0",
        _ => "",
    };
    part.file_name(format!("{}{nul}.ogg", plan.mark()))
        .media_type("audio/ogg")
}

/// A stream that has each of its pieces a moment later.
struct Pieces {
    pieces: std::vec::IntoIter<io::Result<&'static [u8]>>,
    ready: bool,
}

impl Pieces {
    fn new(pieces: Vec<io::Result<&'static [u8]>>) -> Self {
        Self {
            pieces: pieces.into_iter(),
            ready: false,
        }
    }
}

impl futures_core::Stream for Pieces {
    type Item = io::Result<bytes::Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.ready = !self.ready;
        if self.ready {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let piece = self.pieces.next();
        Poll::Ready(piece.map(|piece| piece.map(bytes::Bytes::from_static)))
    }
}

fn chat() -> Jid {
    "15550001111@c.us".parse().expect("a chat id")
}

fn message_id(plan: &Plan) -> MessageId {
    format!("wamid.{}", plan.mark())
        .parse()
        .expect("a message id")
}
