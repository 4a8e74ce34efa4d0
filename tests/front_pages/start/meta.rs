use waxwing_meta::messages::{ImageContent, SendMessageRequest};
use waxwing_meta::{Client, runtime::Error};

pub async fn text_and_image(meta: Client) -> Result<(), Error> {
    let phone = meta.phone("106540352242922");
    let text = SendMessageRequest::to("+15550001111", "Good morning!");
    phone.send_message(&text).await?;
    let menu = ImageContent::from_link("https://example.com/menu.jpg").with_caption("Today");
    let image = SendMessageRequest::to("+15550001111", menu);
    let sent = phone.send_message(&image).await?;
    println!("{}", sent.messages[0].id);
    Ok(())
}
