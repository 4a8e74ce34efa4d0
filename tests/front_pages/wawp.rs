use waxwing_wawp::messages::SendVoice;
use waxwing_wawp::types::{E164, Jid, MediaType};
use waxwing_wawp::{Client, runtime::Error};

pub async fn voice_note(wawp: Client, to: &E164) -> Result<(), Error> {
    let note = SendVoice::builder()
        .chat_id(Jid::from_phone(to))
        .file_url("https://example.com/note.ogg")
        .file_filename("note.ogg")
        .file_mimetype(MediaType::ogg_opus())
        .convert(false)
        .build();
    wawp.instance("3EB0ABCDEF12").send_voice(&note).await?;
    Ok(())
}
