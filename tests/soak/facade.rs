//! Sends through the facade.

use crate::clients::{Client, Clients};
use crate::direct::{file, id, link};
use crate::plan::Plan;
use crate::sent::Sent;
use crate::words::{ClientFault, Shape};
use waxwing::{Gateway, InfobipSender, MediaSource, Message, Recipient};
use waxwing_types::Provider;

/// Sends a voice note.
pub async fn send(plan: &Plan, clients: &Clients) -> Sent {
    let client = match clients.of(plan) {
        Ok(client) => client,
        Err(error) => return Sent::failed(&error, true),
    };
    let gateway = gateway(plan, client);
    let source = match plan.shape {
        Shape::Upload => MediaSource::Upload(file(plan)),
        Shape::Id => MediaSource::ProviderId(plan.mark()),
        _ => MediaSource::Url(link(plan)),
    };
    match gateway
        .send(&recipient(plan), &Message::voice(source))
        .await
    {
        Ok(receipt) => Sent::taken(Some(receipt.id().to_owned())),
        Err(error) => Sent::refused(&error),
    }
}

fn gateway(plan: &Plan, client: Client) -> Box<dyn Gateway> {
    match client {
        Client::Meta(client) => Box::new(client.phone(id(plan, "106540352242922"))),
        Client::Wawp(client) => Box::new(client.instance(id(plan, "3EB0ABCDEF12"))),
        Client::Hypersender(client) => {
            let own = "11111111-1111-4111-8111-111111111111";
            Box::new(client.instance(id(plan, own)))
        }
        Client::Infobip(client) => Box::new(InfobipSender::new(client, "15550002222")),
    }
}

/// A phone number, or what the provider cannot address.
fn recipient(plan: &Plan) -> Recipient {
    let planned = plan.fault.as_ref();
    let fault = planned.and_then(|planned| planned.fault.how.client);
    let text = match (fault, plan.provider) {
        (Some(ClientFault::Recipient), Provider::Meta | Provider::Infobip) => {
            "120363000000000000@newsletter"
        }
        (Some(ClientFault::Recipient), _) => "US.13491208655302741918",
        _ => "+15550001111",
    };
    text.parse().expect("a recipient")
}
