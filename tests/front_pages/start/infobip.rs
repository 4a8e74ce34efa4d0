use waxwing_infobip::messages::{ImageContent, ImageMessage, TextMessage};
use waxwing_infobip::{Client, runtime::Error};

pub async fn text_and_image(infobip: Client) -> Result<(), Error> {
    let text = TextMessage::new("15550002222", "15550001111", "Good morning!");
    infobip.send_text_message(&text).await?;
    let menu = ImageContent::new("https://example.com/menu.jpg").with_caption("Today");
    let image = ImageMessage::new("15550002222", "15550001111", menu);
    let sent = infobip.send_image_message(&image).await?;
    println!("{:?}", sent.message_id);
    Ok(())
}
