use std::time::Duration;
use waxwing::{Error, FilePart, Gateway, Message, Recipient};

pub async fn voice_note(gateway: &dyn Gateway, to: &Recipient) -> Result<(), Error> {
    let note = Message::voice(FilePart::path("tests/assets/hello.ogg"));
    let receipt = gateway.send(to, &note).await?;
    let delivery = receipt.wait(Duration::from_secs(60)).await?;
    println!("{}: {}", delivery.provider, delivery.state);
    Ok(())
}
