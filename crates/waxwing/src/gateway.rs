//! The one way to send.

use crate::{Capabilities, Error, Message, Receipt};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use waxwing_types::{Provider, Recipient};

/// A send on its way.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<Receipt, Error>> + Send + 'a>>;

/// A provider with the number that acts. Object-safe: keep `Box<dyn Gateway>`s in a list and try one after another,
/// as long as the outcome says that nothing was sent.
pub trait Gateway: fmt::Debug + Send + Sync {
    /// Which provider it is.
    fn provider(&self) -> Provider;

    /// What it can do.
    fn capabilities(&self) -> Capabilities;

    /// Sends a message; nothing happens before `.await`.
    ///
    /// # Errors
    /// [`Error::Unsupported`] before anything is sent; else what the calls to the provider say.
    fn send<'a>(&'a self, to: &'a Recipient, message: &'a Message) -> Sending<'a>;
}
