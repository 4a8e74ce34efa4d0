use waxwing_meta::media::UploadMedia;
use waxwing_meta::messages::{AudioContent, SendMessageRequest};
use waxwing_meta::types::MediaType;
use waxwing_meta::{Client, runtime::Error, runtime::FilePart};

pub async fn voice_note(meta: Client, note: FilePart) -> Result<(), Error> {
    let phone = meta.phone("106540352242922");
    let stored = phone
        .upload_media(&UploadMedia::new(MediaType::ogg()), note)
        .await?;
    let note = AudioContent::from_id(stored.id.clone()).with_voice(true);
    let sent = phone
        .send_message(&SendMessageRequest::to("+15550001111", note))
        .await?;
    println!("accepted: {}", sent.messages.len());
    Ok(())
}
