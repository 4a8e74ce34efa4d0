use waxwing_infobip::messages::{
    BulkMessage, TemplateBodyContent, TemplateContent, TemplateDataContent, TemplateMessage,
};
use waxwing_infobip::{Client, runtime::Error};

pub async fn order_updates(infobip: Client, orders: &[(&str, &str)]) -> Result<(), Error> {
    let messages = orders.iter().map(|(to, order)| {
        let values = TemplateBodyContent::new([*order]);
        let values = TemplateDataContent::new(values);
        let content = TemplateContent::new("order_update", values, "en");
        TemplateMessage::new("15550002222", *to, content)
            .with_notify_url("https://example.com/reports")
    });
    let bulk = BulkMessage::new(messages);
    let sent = infobip.send_template_message(&bulk).await?;
    for message in sent.messages.iter().flatten() {
        println!("{:?}: {:?}", message.to, message.status); // what becomes of it comes in a report
    }
    Ok(())
}
