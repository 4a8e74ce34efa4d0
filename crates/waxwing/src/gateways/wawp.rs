//! Wawp.

use super::{addressable, chat};
use crate::{
    Capabilities, Error, Feature, Gateway, MediaSource, Message, Receipt, Sending,
    UnsupportedError, VoiceMessage,
};
use waxwing_types::{Jid, MediaType, Provider, QueuedResponse, Recipient};
use waxwing_wawp::Instance;
use waxwing_wawp::messages::SendVoice;
use waxwing_wawp::runtime::Response;
use waxwing_wawp::shared::SentMessage;
use waxwing_wawp::status::SendVoiceStatus;

const PROVIDER: Provider = Provider::Wawp;

impl Gateway for Instance {
    fn provider(&self) -> Provider {
        PROVIDER
    }

    fn capabilities(&self) -> Capabilities {
        let features = [
            Feature::MediaUrl,
            Feature::Reply,
            Feature::ToPhone,
            Feature::ToGroup,
            Feature::ToChannel,
            Feature::ToStatus,
        ];
        Capabilities::new(PROVIDER, &features)
    }

    fn send<'a>(&'a self, to: &'a Recipient, message: &'a Message) -> Sending<'a> {
        Box::pin(async move {
            addressable(&self.capabilities(), to)?;
            match message {
                Message::Voice(voice) => send_voice(self, chat(to), voice).await,
            }
        })
    }
}

async fn send_voice(
    instance: &Instance,
    to: Option<Jid>,
    voice: &VoiceMessage,
) -> Result<Receipt, Error> {
    let url = match &voice.source {
        MediaSource::Url(url) => url,
        MediaSource::Upload(_) => {
            return Err(UnsupportedError::new(PROVIDER, Feature::MediaUpload).into());
        }
        MediaSource::ProviderId(_) => {
            return Err(UnsupportedError::new(PROVIDER, Feature::MediaId).into());
        }
    };
    let (name, media_type) = named(url);
    // What is no Ogg with Opus becomes a voice note only through the provider's conversion.
    let convert = media_type.essence() != "audio/ogg";
    let sent = match to {
        Some(chat) => {
            let body =
                SendVoice::new(chat, url, name, media_type, convert).with_reply_to(&voice.reply_to);
            instance.send_voice(&body).await?
        }
        None if voice.reply_to.is_some() => {
            return Err(UnsupportedError::new(PROVIDER, Feature::ReplyInStatus).into());
        }
        None => {
            let body = SendVoiceStatus::new(url, name, media_type).with_convert(convert);
            instance.send_voice_status(&body).await?
        }
    };
    receipt(&sent)
}

fn receipt(sent: &Response<SentMessage>) -> Result<Receipt, Error> {
    match sent.message_id() {
        Some(id) => Ok(Receipt::accepted(PROVIDER, id)),
        None if sent.is_delayed() => {
            let ticket = sent.job_id.as_ref().map(ToString::to_string);
            let ticket = QueuedResponse::new(ticket.unwrap_or_default());
            Ok(Receipt::queued(PROVIDER, ticket))
        }
        None => Err(Error::WithoutId {
            provider: PROVIDER,
            text: "its answer has no message id that can be read".to_owned(),
        }),
    }
}

/// The last segment of a URL's path as a file name, and the media type that its extension says.
fn named(url: &str) -> (String, MediaType) {
    let path = url::Url::parse(url).ok();
    let name = path.as_ref().and_then(|u| u.path_segments()?.next_back());
    let name = name.filter(|n| n.contains('.')).unwrap_or("voice.ogg");
    let extension = name.rsplit('.').next().unwrap_or_default();
    let media_type = match MediaType::from_extension(extension) {
        Some(known) if known.essence() != "audio/ogg" => known,
        _ => MediaType::ogg_opus(),
    };
    (name.to_owned(), media_type)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_url_names_its_file() {
        for (url, expected) in [
            (
                "https://example.com/a/note.ogg?x=1",
                ("note.ogg", "audio/ogg; codecs=opus"),
            ),
            ("https://example.com/a/note.mp3", ("note.mp3", "audio/mpeg")),
            (
                "https://example.com/a",
                ("voice.ogg", "audio/ogg; codecs=opus"),
            ),
            ("no url", ("voice.ogg", "audio/ogg; codecs=opus")),
        ] {
            let (name, media_type) = named(url);
            assert_eq!((name.as_str(), media_type.as_str()), expected, "{url}");
        }
    }
}
