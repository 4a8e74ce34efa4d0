use std::path::PathBuf;
use waxwing_infobip::webhook::Event;
use waxwing_infobip::{Client, runtime::Error};

pub async fn answer(infobip: Client, event: &Event, folder: PathBuf) -> Result<(), Error> {
    // None for a report and other events that nobody has written.
    let Some(message) = event.received(&infobip) else {
        return Ok(());
    };
    message.mark_read().await?;
    if let Some(file) = message.media() {
        file.await?.save(folder.join("received")).await?;
    }
    message.quote("Thank you, we will answer soon.").await?;
    Ok(())
}
