//! Sends and waits may move between threads and be spawned: asserted by being compiled.
#![cfg(all(
    feature = "wawp",
    feature = "hypersender",
    feature = "infobip",
    feature = "meta"
))]

use std::sync::Arc;
use std::time::Duration;
use waxwing::hypersender::shared::QueuedRequestUuid;
use waxwing::{Gateway, InfobipSender, Message, Receipt, Recipient, SendStatus, Sending};

/// Is `Send`, though it borrows.
fn moves<T: Send>(_: T) {}

/// Is `Send` and borrows nothing.
fn spawns<T: Send + 'static>(_: T) {}

const SOON: Duration = Duration::from_secs(1);

#[expect(dead_code, reason = "it is enough that this compiles")]
fn futures(
    shared: Arc<dyn Gateway>,
    own: Box<dyn Gateway>,
    to: Recipient,
    message: Message,
    receipt: Receipt,
) {
    let sending: Sending<'_> = own.send(&to, &message);
    moves(sending);
    moves(receipt.wait(SOON));
    spawns(async move {
        let receipt = shared.send(&to, &message).await?;
        drop(own);
        receipt.wait(SOON).await
    });
}

#[expect(dead_code, reason = "it is enough that this compiles")]
fn wait(instance: waxwing::hypersender::Instance, ticket: QueuedRequestUuid) {
    moves(instance.wait(&ticket, SOON));
    spawns(async move { instance.wait(&ticket, SOON).await });
}

#[test]
fn handles_go_into_other_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<waxwing::wawp::Instance>();
    shared::<waxwing::hypersender::Instance>();
    shared::<waxwing::meta::Phone>();
    shared::<InfobipSender>();
    shared::<Receipt>();
    shared::<SendStatus>();
    shared::<waxwing::Error>();
}
