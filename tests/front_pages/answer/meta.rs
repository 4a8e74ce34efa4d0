use std::path::PathBuf;
use waxwing_meta::webhook::Event;
use waxwing_meta::{Client, runtime::Error};

pub async fn answer(meta: Client, event: &Event, folder: PathBuf) -> Result<(), Error> {
    // None for a status and other events that nobody has written.
    let Some(message) = event.received(&meta) else {
        return Ok(());
    };
    message.typing().await?;
    if let Some(file) = message.media() {
        file.await?.save(folder.join("received")).await?;
        message.react("👍").await?;
    }
    message.quote("Thank you, we will answer soon.").await?;
    Ok(())
}
