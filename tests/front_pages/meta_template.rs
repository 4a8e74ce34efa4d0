use waxwing_meta::Client;
use waxwing_meta::messages::{BodyParameters, SendMessageRequest, TemplateContent, TextParameter};
use waxwing_meta::runtime::Error;
use waxwing_meta::template_builder::{Template, Text};

pub async fn template(meta: Client) -> Result<(), Box<dyn std::error::Error>> {
    let words = Text::named("Hello {{name}}, see you on Monday.", [("name", "Ana")]);
    let visit = Template::utility("visit", "en_US", words).quick_reply("Cancel it");
    meta.waba("102290129340398")
        .create_template(&visit.build()?)
        .await?; // Meta reviews it; the webhook message_template_status_update tells the result
    Ok(send(meta, "Ben").await?)
}

async fn send(meta: Client, name: &str) -> Result<(), Error> {
    let name = TextParameter::new(name).with_parameter_name("name");
    let words = BodyParameters::new([name]);
    let visit = TemplateContent::new("visit", "en_US").with_components([words]);
    let message = SendMessageRequest::to("+15550001111", visit);
    meta.phone("106540352242922").send_message(&message).await?;
    Ok(())
}
