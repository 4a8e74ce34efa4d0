use std::path::PathBuf;
use waxwing_infobip::webhook_events::{InboundContent, InboundMessage};
use waxwing_infobip::{Client, runtime::Error};

pub async fn save_voice(
    infobip: Client,
    reply: &InboundMessage,
    path: PathBuf,
) -> Result<(), Error> {
    if let Some(InboundContent::Voice(voice)) = &reply.message
        && let Some((sender, id)) = voice.url.as_ref().and_then(|url| url.file())
    {
        let file = infobip.sender(sender).download_inbound_media(id).await?;
        println!("{} bytes", file.save(path).await?); // written piece by piece
    }
    Ok(())
}
