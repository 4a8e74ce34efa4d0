//! Sends through the facade.

use crate::clients::Clients;
use crate::direct::{file, id, link};
use crate::plan::Plan;
use crate::sent::Sent;
use crate::words::{ClientFault, Shape};
use waxwing::{Gateway, InfobipSender, MediaSource, Message, Recipient};
use waxwing_runtime::Client;
use waxwing_types::Provider;

/// Sends a voice note.
pub async fn send(plan: &Plan, clients: &Clients) -> Sent {
    let core = match clients.of(plan) {
        Ok(core) => core,
        Err(error) => return Sent::failed(&error, true),
    };
    let gateway = gateway(plan, core);
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

fn gateway(plan: &Plan, core: Client) -> Box<dyn Gateway> {
    match plan.provider {
        Provider::Meta => {
            Box::new(waxwing_meta::Client::from(core).phone(id(plan, "106540352242922")))
        }
        Provider::Wawp => {
            Box::new(waxwing_wawp::Client::from(core).instance(id(plan, "3EB0ABCDEF12")))
        }
        Provider::Hypersender => {
            let own = "11111111-1111-4111-8111-111111111111";
            Box::new(waxwing_hypersender::Client::from(core).instance(id(plan, own)))
        }
        Provider::Infobip => Box::new(InfobipSender::new(core.into(), "15550002222")),
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
