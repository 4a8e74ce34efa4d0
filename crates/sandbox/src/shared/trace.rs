//! What a request leaves behind at its provider, so that it can go together with the request.

use waxwing_types::Provider;

/// One thing that a provider remembers of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trace {
    /// A message in a chat of Wawp or Hypersender.
    Message {
        provider: Provider,
        instance: Box<str>,
        id: Box<str>,
    },
    /// A ticket of Hypersender.
    Ticket(Box<str>),
    /// A message id of Infobip, which must not come twice.
    SentId(Box<str>),
    /// Events of Meta, by their number.
    Events(u64),
}

/// Forgets what goes together with a request.
pub(crate) trait Forget: Send + Sync {
    /// Forgets what left the trace, if it is known.
    fn forget(&self, trace: &Trace);
}

impl Trace {
    /// Who remembers it.
    pub(crate) fn provider(&self) -> Provider {
        match self {
            Self::Message { provider, .. } => *provider,
            Self::Ticket(_) => Provider::Hypersender,
            Self::SentId(_) => Provider::Infobip,
            Self::Events(_) => Provider::Meta,
        }
    }

    pub(crate) fn message(provider: Provider, instance: &str, id: &str) -> Self {
        Self::Message {
            provider,
            instance: instance.into(),
            id: id.into(),
        }
    }
}
