use std::path::PathBuf;
use waxwing_hypersender::webhook::Event;
use waxwing_hypersender::{Client, runtime::Error};

pub async fn answer(client: Client, event: &Event, folder: PathBuf) -> Result<(), Error> {
    // None for what this number sent itself, and for events that nobody has written.
    let Some(message) = event.received(&client) else {
        return Ok(());
    };
    message.mark_read().await?;
    if let Some(file) = message.media() {
        file.await?.save(folder.join("received")).await?;
        message.react("👍").await?;
    }
    message.quote("Thank you, we will answer soon.").await?;
    Ok(())
}
