//! Hypersender.

use super::{addressable, chat};
use crate::receipt::{LookUp, Waiting};
use crate::{
    Capabilities, Error, Feature, Gateway, MediaSource, Message, Receipt, SendStatus, Sending,
    State, UnsupportedError, VoiceMessage,
};
use std::sync::Arc;
use std::time::Duration;
use waxwing_hypersender::Instance;
use waxwing_hypersender::messages::{SendVoice, SendVoiceUpload};
use waxwing_hypersender::shared::QueuedRequestUuid;
use waxwing_types::{Jid, Provider, Recipient};

const PROVIDER: Provider = Provider::Hypersender;

impl Gateway for Instance {
    fn provider(&self) -> Provider {
        PROVIDER
    }

    fn capabilities(&self) -> Capabilities {
        let features = [
            Feature::MediaUrl,
            Feature::MediaUpload,
            Feature::Reply,
            Feature::ToPhone,
            Feature::ToLid,
            Feature::ToGroup,
            Feature::LookUp,
        ];
        Capabilities::new(PROVIDER, &features)
    }

    fn send<'a>(&'a self, to: &'a Recipient, message: &'a Message) -> Sending<'a> {
        Box::pin(async move {
            addressable(&self.capabilities(), to)?;
            let feature = Feature::of_recipient(to);
            let chat = chat(to).ok_or(UnsupportedError::new(PROVIDER, feature))?;
            match message {
                Message::Voice(voice) => send_voice(self, chat, voice).await,
            }
        })
    }
}

async fn send_voice(instance: &Instance, to: Jid, voice: &VoiceMessage) -> Result<Receipt, Error> {
    let accepted = match &voice.source {
        MediaSource::Url(url) => {
            let mut body = SendVoice::new(to, url);
            body.reply_to = voice.reply_to.clone();
            instance.send_voice(&body).await?
        }
        MediaSource::Upload(file) => {
            let mut body = SendVoiceUpload::new(to);
            body.reply_to = voice.reply_to.clone();
            instance.send_voice_upload(&body, file.clone()).await?
        }
        MediaSource::ProviderId(_) => {
            return Err(UnsupportedError::new(PROVIDER, Feature::MediaId).into());
        }
    };
    let look_up = Ticket {
        instance: instance.clone(),
        ticket: accepted.queued_request_uuid.clone(),
    };
    let ticket = (&*accepted).into();
    Ok(Receipt::queued(PROVIDER, ticket).with_look_up(Arc::new(look_up)))
}

struct Ticket {
    instance: Instance,
    ticket: QueuedRequestUuid,
}

impl LookUp for Ticket {
    fn wait(&self, deadline: Duration) -> Waiting<'_> {
        Box::pin(async move {
            let record = self.instance.wait(&self.ticket, deadline).await?;
            Ok(SendStatus {
                provider: PROVIDER,
                message_id: record.message_id(),
                state: State::Finished,
            })
        })
    }
}
