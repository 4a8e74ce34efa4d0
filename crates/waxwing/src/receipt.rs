//! What a provider gives for a message that it took.

use crate::{Error, Feature, UnsupportedError};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use waxwing_types::{MessageId, Provider, QueuedResponse};

/// How far a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// The provider took it; what becomes of it comes by webhook.
    Accepted,
    /// It waits in the provider's queue.
    Queued,
    /// The queue is done with it: WhatsApp took it.
    Finished,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Accepted => "accepted",
            Self::Queued => "queued",
            Self::Finished => "finished",
        })
    }
}

/// What the provider last said of a message that it took. Whether it was delivered comes by webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SendStatus {
    /// The provider.
    pub provider: Provider,
    /// The message's id, where the provider gave one.
    pub message_id: Option<MessageId>,
    /// `Accepted` or `Finished`.
    pub state: State,
}

/// A message that the provider took: accepted with an id, or queued with a ticket.
#[derive(Clone)]
pub struct Receipt {
    provider: Provider,
    id: Id,
    look_up: Option<Arc<dyn LookUp>>,
}

#[derive(Clone)]
enum Id {
    Message(MessageId),
    Ticket(Box<QueuedResponse>),
}

/// Waits for a ticket.
pub(crate) trait LookUp: Send + Sync {
    fn wait(&self, deadline: Duration) -> Waiting<'_>;
}

pub(crate) type Waiting<'a> = Pin<Box<dyn Future<Output = Result<SendStatus, Error>> + Send + 'a>>;

impl Receipt {
    /// Of a message that the provider accepted at once; for a gateway of your own and for tests.
    ///
    /// ```
    /// use waxwing::{Provider, Receipt, State};
    ///
    /// let receipt = Receipt::accepted(Provider::Meta, "wamid.HBgLMTU1".parse()?);
    /// assert_eq!(receipt.state(), State::Accepted);
    /// # Ok::<(), waxwing::types::ParseError>(())
    /// ```
    pub fn accepted(provider: Provider, id: MessageId) -> Self {
        Self {
            provider,
            id: Id::Message(id),
            look_up: None,
        }
    }

    /// Of a message that waits in the provider's queue; for a gateway of your own and for tests. It has no look-up, so
    /// that [`Receipt::wait`] is `Unsupported`.
    ///
    /// ```
    /// use waxwing::{Provider, QueuedResponse, Receipt, State};
    ///
    /// let receipt = Receipt::queued(Provider::Hypersender, QueuedResponse::new("a0816120"));
    /// assert_eq!(receipt.state(), State::Queued);
    /// ```
    pub fn queued(provider: Provider, ticket: QueuedResponse) -> Self {
        Self {
            provider,
            id: Id::Ticket(ticket.into()),
            look_up: None,
        }
    }

    /// With a look-up of its ticket.
    pub(crate) fn with_look_up(mut self, look_up: Arc<dyn LookUp>) -> Self {
        self.look_up = Some(look_up);
        self
    }

    /// The provider that took it.
    pub fn provider(&self) -> Provider {
        self.provider
    }

    /// `Accepted` or `Queued`.
    pub fn state(&self) -> State {
        match self.id {
            Id::Message(_) => State::Accepted,
            Id::Ticket(_) => State::Queued,
        }
    }

    /// The message's id, or the ticket.
    pub fn id(&self) -> &str {
        match &self.id {
            Id::Message(id) => id.as_str(),
            Id::Ticket(ticket) => &ticket.id,
        }
    }

    /// The message's id; none while it is queued.
    pub fn message_id(&self) -> Option<&MessageId> {
        match &self.id {
            Id::Message(id) => Some(id),
            Id::Ticket(_) => None,
        }
    }

    /// What a provider with a queue answered; none of a message that was accepted at once.
    pub fn ticket(&self) -> Option<&QueuedResponse> {
        match &self.id {
            Id::Message(_) => None,
            Id::Ticket(ticket) => Some(ticket),
        }
    }

    /// Waits until a queued message is finished; an accepted one is as far as the provider itself says.
    ///
    /// # Errors
    /// The provider refused the message in its queue, the deadline is over, or a look-up failed; [`Error::Unsupported`]
    /// if the provider has no look-up.
    pub async fn wait(&self, deadline: Duration) -> Result<SendStatus, Error> {
        match (&self.id, &self.look_up) {
            (Id::Message(id), _) => Ok(SendStatus {
                provider: self.provider,
                message_id: Some(id.clone()),
                state: State::Accepted,
            }),
            (Id::Ticket(_), Some(look_up)) => look_up.wait(deadline).await,
            (Id::Ticket(_), None) => {
                Err(UnsupportedError::new(self.provider, Feature::LookUp).into())
            }
        }
    }
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.id {
            Id::Message(id) => write!(f, "Receipt({}, {id:?})", self.provider),
            Id::Ticket(ticket) => write!(f, "Receipt({}, queued as {})", self.provider, ticket.id),
        }
    }
}
