use std::{error::Error, time::Duration};
use waxwing_hypersender::messages::SendVoiceUpload;
use waxwing_hypersender::types::E164;
use waxwing_hypersender::{Client, runtime::FilePart};

pub async fn voice_note(client: Client, to: &E164, note: FilePart) -> Result<(), Box<dyn Error>> {
    let instance = client.instance("11111111-1111-4111-8111-111111111111");
    let body = SendVoiceUpload::new(to);
    let ticket = instance.send_voice_upload(&body, note).await?; // queued
    let minute = Duration::from_secs(60);
    let sent = instance.wait(&ticket.queued_request_uuid, minute).await?;
    println!("sent: {}", sent.message_id().is_some());
    Ok(())
}
