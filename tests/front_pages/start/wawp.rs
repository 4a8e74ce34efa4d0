use waxwing_wawp::messages::{SendImage, SendText};
use waxwing_wawp::types::MediaType;
use waxwing_wawp::{Client, runtime::Error};

pub async fn text_and_image(wawp: Client) -> Result<(), Error> {
    let instance = wawp.instance("3EB0ABCDEF12");
    let text = SendText::new("15550001111@c.us", "Good morning!");
    instance.send_text(&text).await?;
    let (menu, jpeg) = ("https://example.com/menu.jpg", MediaType::jpeg());
    let image = SendImage::new("15550001111@c.us", menu, "menu.jpg", jpeg).with_caption("Today");
    let sent = instance.send_image(&image).await?;
    println!("{:?}", sent.view().id());
    Ok(())
}
