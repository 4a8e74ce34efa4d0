//! From a new session to a poll: `cargo run -p waxwing-wawp --example session_to_poll`.

use std::time::Duration;
use waxwing_sandbox::{Provider, Sandbox};
use waxwing_wawp::auth::GetQr;
use waxwing_wawp::messages::{Poll, SendPoll};
use waxwing_wawp::sessions::CreateSessionQuery;
use waxwing_wawp::{Auth, Client};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let wawp = Client::builder()
        .base_url(sandbox.base_url(Provider::Wawp))
        .auth(Auth::access_token(sandbox.token(Provider::Wawp)))
        .build()?;
    let made = wawp.create_session(&CreateSessionQuery::new()).await?;
    let instance = wawp.instance(made.instance_id.clone());
    instance.start_session().await?;
    let code = instance.get_qr(&GetQr::new()).await?;
    println!(
        "scan the code: {} bytes of {:?}",
        code.data.as_ref().map_or(0, |data| data.as_str().len()),
        code.mimetype
    );
    sandbox.scan(Provider::Wawp, instance.id().as_str()); // what a person does
    instance
        .wait_until_working(Duration::from_secs(120))
        .await?;
    let poll = Poll::new("Tea or coffee?", ["Tea", "Coffee"]);
    let sent = instance
        .send_poll(&SendPoll::new("15550001111@c.us", poll))
        .await?;
    println!("sent: {:?}", sent.view().id());
    Ok(())
}
