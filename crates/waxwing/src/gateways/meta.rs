//! Meta's Cloud API.

use super::{addressable, phone};
use crate::{
    Capabilities, Error, Feature, Gateway, MediaSource, Message, Receipt, Sending,
    UnsupportedError, VoiceMessage,
};
use waxwing_meta::Phone;
use waxwing_meta::media::UploadMedia;
use waxwing_meta::messages::{AudioContent, SendMessageRequest};
use waxwing_meta::shared::MessageContext;
use waxwing_types::{MediaType, Provider, Recipient};

const PROVIDER: Provider = Provider::Meta;

impl Gateway for Phone {
    fn provider(&self) -> Provider {
        PROVIDER
    }

    fn capabilities(&self) -> Capabilities {
        let features = [
            Feature::MediaUrl,
            Feature::MediaUpload,
            Feature::MediaId,
            Feature::Reply,
            Feature::ToPhone,
            Feature::ToBsuid,
        ];
        Capabilities::new(PROVIDER, &features)
    }

    fn send<'a>(&'a self, to: &'a Recipient, message: &'a Message) -> Sending<'a> {
        Box::pin(async move {
            addressable(&self.capabilities(), to)?;
            match message {
                Message::Voice(voice) => send_voice(self, to, voice).await,
            }
        })
    }
}

async fn send_voice(from: &Phone, to: &Recipient, voice: &VoiceMessage) -> Result<Receipt, Error> {
    let content = match &voice.source {
        MediaSource::Url(url) => AudioContent::from_link(url),
        MediaSource::ProviderId(id) => AudioContent::from_id(id),
        MediaSource::Upload(file) => {
            // Meta judges an upload by its type, and wants it without the codec.
            let given = file
                .content_type()
                .and_then(|text| text.parse::<MediaType>().ok());
            let declared = given.map_or_else(MediaType::ogg, |full| full.without_parameters());
            let stored = from.upload_media(&UploadMedia::new(declared), file.clone());
            let stored = stored.await.map_err(|e| e.before_message("upload_media"))?;
            AudioContent::from_id(stored.id.clone())
        }
    };
    let content = content.with_voice(true);
    let mut body = match (to, phone(to)) {
        (Recipient::Bsuid(id), _) => SendMessageRequest::to_recipient(id.clone(), content),
        (_, Some(phone)) => SendMessageRequest::to(phone.to_string(), content),
        (other, None) => {
            return Err(UnsupportedError::new(PROVIDER, Feature::of_recipient(other)).into());
        }
    };
    body.context = voice.reply_to.clone().map(MessageContext::new);
    let sent = from.send_message(&body).await?;
    let id = sent.messages.first().and_then(|m| m.id.parsed().cloned());
    match id {
        Some(id) => Ok(Receipt::accepted(PROVIDER, id)),
        None => Err(Error::WithoutId {
            provider: PROVIDER,
            text: "its answer has no message id that can be read".to_owned(),
        }),
    }
}
