use waxwing_infobip::messages::{AudioContent, AudioMessage};
use waxwing_infobip::{Client, runtime::Error};

pub async fn voice_note(infobip: Client) -> Result<(), Error> {
    let note = AudioContent::new("https://example.com/note.ogg").with_voice(true);
    let message = AudioMessage::new("15550002222", "15550001111", note)
        .with_notify_url("https://example.com/reports");
    let sent = infobip.send_audio_message(&message).await?;
    // Infobip may answer 200 and refuse the message all the same.
    match sent.is_rejected() {
        true => println!("refused: {:?}", sent.status),
        false => println!("taken, a report tells what becomes of it"),
    }
    Ok(())
}
