//! Users who write to the account.

use super::{invalid, missing};
use crate::judging::{Problem, Request};
use crate::providers::infobip::Infobip;
use crate::providers::meta::Meta;
use crate::server::Running;
use crate::wire::Reply;
use serde_json::{Value, json};
use waxwing_types::{Bsuid, Jid, Provider};

/// A user writes; gives the message's id.
pub(super) fn write(
    running: &Running,
    provider: Provider,
    request: &Request,
) -> Result<Reply, Reply> {
    let from = request.text("from").unwrap_or_default();
    is_user(provider, "from", from)?;
    let (text, message) = (request.text("text"), request.body.get("message"));
    let id = match provider {
        Provider::Wawp | Provider::Hypersender => {
            if message.is_some() {
                let problem = format!("{provider} takes a text alone");
                return Err(invalid(&[Problem::new("message", &problem)]));
            }
            let text = text.ok_or_else(|| invalid(&[Problem::missing("text")]))?;
            let imitation = running.providers.of(provider);
            let first = imitation.account().ids[0].as_str();
            let instance = request.text("instance").unwrap_or(first);
            let id = imitation.write_to(instance, from, text);
            id.ok_or_else(|| missing("there is no such instance, or it is not linked"))?
        }
        Provider::Infobip => {
            let content = content(request, |text| json!({"type": "TEXT", "text": text}))?;
            Infobip::new(&running.providers.infobip).receive(from, content)
        }
        Provider::Meta => {
            let text = |text: &str| json!({"type": "text", "text": {"body": text}});
            Meta::new(&running.providers.meta).receive(from, content(request, text)?)
        }
    };
    Ok(Reply::json(201, &json!({"id": id})))
}

/// The message, or one of the text.
fn content(request: &Request, of_text: impl Fn(&str) -> Value) -> Result<Value, Reply> {
    if request.body.get("instance").is_some() {
        let problem = Problem::new("instance", "this provider has none");
        return Err(invalid(&[problem]));
    }
    match (request.text("text"), request.body.get("message")) {
        (Some(text), None) => Ok(of_text(text)),
        (None, Some(message)) if message["type"].is_string() => Ok(message.clone()),
        (None, Some(_)) => Err(invalid(&[Problem::missing("message.type")])),
        (Some(_), Some(_)) => {
            let problem = Problem::new("text", "it stands in place of message, not beside it");
            Err(invalid(&[problem]))
        }
        (None, None) => Err(invalid(&[Problem::new(
            "text",
            "it or message is required",
        )])),
    }
}

/// Whether a text names a user as the provider does.
pub(super) fn is_user(provider: Provider, member: &str, user: &str) -> Result<(), Reply> {
    let digits = (5..=20).contains(&user.len()) && user.bytes().all(|b| b.is_ascii_digit());
    let (other, allowed) = match provider {
        Provider::Wawp | Provider::Hypersender => (
            user.parse::<Jid>()
                .is_ok_and(|jid| jid.is_user() || jid.is_lid()),
            "digits or the JID of a person, such as 15550001111@c.us",
        ),
        Provider::Infobip => (false, "digits, such as 15550001111"),
        Provider::Meta => (
            user.parse::<Bsuid>().is_ok(),
            "digits or a business-scoped user id, such as US.13491208655302741918",
        ),
    };
    match digits || other {
        true => Ok(()),
        false => {
            let problem = Problem::new(member, &format!("it must be {allowed}"));
            Err(invalid(&[problem]))
        }
    }
}
