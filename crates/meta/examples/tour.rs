//! Twelve kinds of message: `cargo run -p waxwing-meta --example tour`.

use waxwing_meta::messages::*;
use waxwing_meta::shared::{ContactName, ContactPhone};
use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Meta));
    let auth = Auth::bearer(sandbox.token(Provider::Meta));
    let phone = builder
        .auth(auth)
        .build()?
        .phone(sandbox.id(Provider::Meta));
    let asked = sandbox.meta().receive_text("15550001111", "Where are you?");

    let text = TextContent::new("See https://example.com").with_preview_url(true);
    let image = ImageContent::from_link("https://example.com/menu.jpg").with_caption("Today");
    let note = AudioContent::from_link("https://example.com/note.ogg").with_voice(true);
    let menu = DocumentContent::from_link("https://example.com/m.pdf").with_filename("menu.pdf");
    let place = LocationContent::new(52.5163, 13.3777).with_name("Our shop");
    let number = ContactPhone::new()
        .with_phone("+15550002222")
        .with_type("WORK");
    let card = ContactCard::new(ContactName::new("Our shop")).with_phones([number]);
    let yes = ReplyButton::new(ReplyOption::new("yes", "Yes"));
    let no = ReplyButton::new(ReplyOption::new("no", "No"));
    let buttons = InteractiveButtons::new("Deliver?", ReplyButtonsAction::new([yes, no]));
    let times = ListSection::new([ListRow::new("am", "9:00"), ListRow::new("pm", "15:00")]);
    let list = InteractiveList::new("When?", ListAction::new("Choose", [times]));
    let link = UrlParameters::new("Open", "https://example.com/shop");
    let link = InteractiveUrl::new("Our shop", UrlAction::new(link));
    let messages: [MessageContent; 12] = [
        text.into(),
        image.into(),
        VideoContent::from_link("https://example.com/shop.mp4").into(),
        note.into(),
        menu.into(),
        StickerContent::from_link("https://example.com/hello.webp").into(),
        place.into(),
        ContactsMessage::new([card]).into(),
        ReactionContent::new(asked, "👍").into(),
        buttons.into(),
        list.into(),
        link.into(),
    ];
    for content in messages {
        let kind = content.tag().to_owned();
        let message = SendMessageRequest::to("+15550001111", content);
        let sent = phone.send_message(&message).await?;
        println!("{kind:12} {}", sent.messages[0].id);
    }
    Ok(())
}
