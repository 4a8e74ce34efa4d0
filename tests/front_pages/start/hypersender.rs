use waxwing_hypersender::messages::{SendImage, SendText};
use waxwing_hypersender::{Client, runtime::Error};

pub async fn text_and_image(client: Client) -> Result<(), Error> {
    let instance = client.instance("11111111-1111-4111-8111-111111111111");
    let text = SendText::new("15550001111@c.us", "Good morning!");
    instance.send_text_safe(&text).await?;
    let menu = SendImage::new("15550001111@c.us", "https://example.com/menu.jpg");
    let ticket = instance.send_image(&menu.with_caption("Today")).await?;
    println!("queued: {:?}", ticket.queued_request_uuid);
    Ok(())
}
