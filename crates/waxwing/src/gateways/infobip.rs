//! Infobip.

use super::{addressable, phone};
use crate::{
    Capabilities, Error, Feature, Gateway, MediaSource, Message, Receipt, Sending,
    UnsupportedError, VoiceMessage,
};
use waxwing_infobip::Client;
use waxwing_infobip::messages::{AudioContent, AudioMessage};
use waxwing_infobip::runtime::Response;
use waxwing_infobip::shared::{MessageContext, SenderNumber, SingleMessageInfo};
use waxwing_types::{Provider, Recipient};

const PROVIDER: Provider = Provider::Infobip;
/// A client of Infobip with the sender that acts, for this provider names it in each message.
///
/// ```
/// use waxwing::infobip::{Auth, Client};
/// use waxwing::{Gateway, InfobipSender};
/// let client = Client::new(Auth::api_key("key"))?;
/// let gateway: Box<dyn Gateway> = Box::new(InfobipSender::new(client, "15550002222"));
/// # let _ = gateway;
/// # Ok::<(), waxwing::runtime::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct InfobipSender {
    client: Client,
    sender: SenderNumber,
}

impl InfobipSender {
    /// The sender is its number in international format, digits without a plus sign.
    pub fn new(client: Client, sender: impl Into<SenderNumber>) -> Self {
        Self {
            client,
            sender: sender.into(),
        }
    }

    /// The client.
    pub fn client(&self) -> &Client {
        &self.client
    }
}

impl Gateway for InfobipSender {
    fn provider(&self) -> Provider {
        PROVIDER
    }

    fn capabilities(&self) -> Capabilities {
        let features = [
            Feature::MediaUrl,
            Feature::Reply,
            Feature::ToPhone,
            Feature::ToBsuid,
        ];
        Capabilities::new(PROVIDER, &features)
    }

    fn send<'a>(&'a self, to: &'a Recipient, message: &'a Message) -> Sending<'a> {
        Box::pin(async move {
            addressable(&self.capabilities(), to)?;
            let to = match (to, phone(to)) {
                (Recipient::Bsuid(id), _) => id.as_str().to_owned(),
                (_, Some(phone)) => phone.digits().to_owned(),
                (other, None) => {
                    return Err(
                        UnsupportedError::new(PROVIDER, Feature::of_recipient(other)).into(),
                    );
                }
            };
            match message {
                Message::Voice(voice) => send_voice(self, to, voice).await,
            }
        })
    }
}

async fn send_voice(
    from: &InfobipSender,
    to: String,
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
    let content = AudioContent::new(url).with_voice(true);
    let mut body = AudioMessage::new(from.sender.clone(), to, content);
    body.context = voice.reply_to.clone().map(MessageContext::new);
    receipt(&from.client.send_audio_message(&body).await?)
}

fn receipt(info: &Response<SingleMessageInfo>) -> Result<Receipt, Error> {
    let status = info.status.as_ref();
    if let Some(status) = status
        && info.is_rejected()
    {
        let texts = [&status.name, &status.description].map(|t| t.as_deref());
        let texts: Vec<_> = texts.into_iter().flatten().collect();
        let text = info.redacted(&texts.join(": "));
        return Err(Error::Refused {
            provider: PROVIDER,
            text,
        });
    }
    let id = info
        .message_id
        .as_ref()
        .and_then(|id| id.as_ref().parse().ok());
    match id {
        Some(id) => Ok(Receipt::accepted(PROVIDER, id)),
        None => Err(Error::WithoutId {
            provider: PROVIDER,
            text: "its answer has no message id that can be read".to_owned(),
        }),
    }
}
