use waxwing_wawp::messages::SendVoice;
use waxwing_wawp::types::{E164, MediaType};
use waxwing_wawp::{Client, runtime::Error};

pub async fn voice_note(wawp: Client, to: &E164) -> Result<(), Error> {
    let link = "https://example.com/note.ogg";
    let note = SendVoice::new(to, link, "note.ogg", MediaType::ogg_opus(), false);
    wawp.instance("3EB0ABCDEF12").send_voice(&note).await?;
    Ok(())
}
