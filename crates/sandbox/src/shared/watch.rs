//! What happens, told to those who watch.

use super::Received;
use serde::Serialize;
use std::fmt;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::broadcast::{self, Receiver, Sender};
use waxwing_types::{Provider, mask};

/// So many happenings wait for one who watches; of more, the oldest are left out.
const BACKLOG: usize = 1024;

/// Something that happened in a sandbox, from [`Sandbox::watch`](crate::Sandbox::watch). `Display` is one line in which
/// numbers are masked.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Happening {
    /// A request was answered.
    #[non_exhaustive]
    Request {
        /// By whom.
        provider: Provider,
        /// Operation of the specification; none where no operation fits.
        operation: Option<String>,
        /// Method and path of a request that fits no operation.
        target: Option<String>,
        /// Kind of message: `voice`, `text` …
        kind: Option<String>,
        /// Whom the message is for, as it was sent.
        to: Option<String>,
        /// Id of the message or ticket that was given.
        id: Option<String>,
        /// HTTP status of the answer.
        status: u16,
    },
    /// A user wrote to the account.
    #[non_exhaustive]
    Inbound {
        /// Through whom.
        provider: Provider,
        /// Who wrote.
        from: String,
        /// Kind of message: `text`, `audio` …
        kind: String,
        /// Id of the message.
        id: String,
    },
    /// An event was posted to a webhook, or could not be.
    #[non_exhaustive]
    Posted {
        /// By whom.
        provider: Provider,
        /// Where to.
        url: String,
        /// HTTP status of the answer.
        status: Option<u16>,
        /// Why there is no answer, or none that counts.
        error: Option<String>,
        /// Which attempt it was; the first is 1.
        attempt: u32,
        /// How many attempts are made.
        attempts: u32,
        /// Milliseconds until the next attempt; none after the last one, or when the event was taken.
        again_in: Option<u64>,
    },
    /// So many happenings were left out, because nobody took them.
    #[non_exhaustive]
    Missed {
        /// How many.
        count: u64,
    },
}

impl Happening {
    pub(crate) fn request(received: &Received) -> Self {
        let known = !received.operation.is_empty();
        Self::Request {
            provider: received.provider,
            operation: known.then(|| received.operation.clone()),
            target: (!known).then(|| format!("{} {}", received.method, received.path)),
            kind: received.kind.clone(),
            to: received.to.clone(),
            id: received.id.clone(),
            status: received.status,
        }
    }

    /// Whether it is about a message, or something went wrong.
    pub fn is_notable(&self) -> bool {
        match self {
            Self::Request { kind, status, .. } => kind.is_some() || *status >= 400,
            Self::Posted {
                error,
                attempt,
                status,
                ..
            } => error.is_some() || *attempt > 1 || status.is_none_or(|status| status >= 300),
            Self::Inbound { .. } | Self::Missed { .. } => true,
        }
    }
}

impl fmt::Debug for Happening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Happening({self})")
    }
}

impl fmt::Display for Happening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request {
                provider,
                operation,
                target,
                kind,
                to,
                status,
                ..
            } => {
                let what = operation.as_ref().or(target.as_ref());
                let what = what.map_or("", String::as_str);
                write!(f, "{provider:<12} -> {}", mask::within(what))?;
                if let Some(kind) = kind {
                    write!(f, ", {kind}")?;
                }
                if let Some(to) = to {
                    write!(f, " to {}", mask::text(to))?;
                }
                write!(f, ": HTTP {status}")
            }
            Self::Inbound {
                provider,
                from,
                kind,
                ..
            } => write!(f, "{provider:<12} <- {kind} from {}", mask::text(from)),
            Self::Posted {
                provider,
                url,
                status,
                error,
                attempt,
                attempts,
                again_in,
            } => {
                write!(f, "{provider:<12} webhook {}: ", shown(url))?;
                match (status, error) {
                    (_, Some(error)) => write!(f, "{}", shown(error))?,
                    (Some(status), None) => write!(f, "HTTP {status}")?,
                    (None, None) => write!(f, "no answer")?,
                }
                write!(f, ", attempt {attempt} of {attempts}")?;
                match again_in {
                    Some(again_in) => {
                        write!(f, ", again in {:?}", Duration::from_millis(*again_in))
                    }
                    None if attempt == attempts && self.is_refused() => write!(f, ", given up"),
                    None => Ok(()),
                }
            }
            Self::Missed { count } => write!(f, "{count} lines left out"),
        }
    }
}

/// Without whole numbers, and without what lets in at an address: a password, a query.
fn shown(text: &str) -> String {
    mask::within(&mask::addresses(text).to_string()).to_string()
}

impl Happening {
    fn is_refused(&self) -> bool {
        match self {
            Self::Posted { status, error, .. } => {
                error.is_some() || status.is_none_or(|status| !(200..300).contains(&status))
            }
            _ => false,
        }
    }
}

/// Who watches.
#[derive(Clone)]
pub(crate) struct Watchers(Sender<Happening>);

impl Watchers {
    pub(crate) fn new() -> Self {
        Self(broadcast::channel(BACKLOG).0)
    }

    /// Tells what happened, which is not even written down where nobody watches.
    pub(crate) fn tell(&self, happening: impl FnOnce() -> Happening) {
        if self.0.receiver_count() > 0 {
            // The last one may have gone meanwhile.
            let _ = self.0.send(happening());
        }
    }

    pub(crate) fn watch(&self) -> Watch {
        Watch(self.0.subscribe())
    }
}

/// Gives what happens from now on, from [`Sandbox::watch`](crate::Sandbox::watch).
#[derive(Debug)]
pub struct Watch(Receiver<Happening>);

impl Watch {
    /// The next happening; none when the sandbox has stopped.
    pub async fn next(&mut self) -> Option<Happening> {
        happening(self.0.recv().await)
    }

    /// The next happening, for a thread that may wait.
    ///
    /// # Panics
    /// In an asynchronous task.
    pub fn blocking_next(&mut self) -> Option<Happening> {
        happening(self.0.blocking_recv())
    }
}

fn happening(received: Result<Happening, RecvError>) -> Option<Happening> {
    match received {
        Ok(happening) => Some(happening),
        Err(RecvError::Lagged(count)) => Some(Happening::Missed { count }),
        Err(RecvError::Closed) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_no_number_in_the_clear() {
        let posted =
            |status: Option<u16>, error: Option<&str>, attempt, again_in| Happening::Posted {
                provider: Provider::Wawp,
                url: "http://127.0.0.1:9/hook/15550001111".to_owned(),
                status,
                error: error.map(str::to_owned),
                attempt,
                attempts: 2,
                again_in,
            };
        for (happening, line) in [
            (
                Happening::Request {
                    provider: Provider::Meta,
                    operation: Some("send_message".to_owned()),
                    target: None,
                    kind: Some("text".to_owned()),
                    to: Some("+15550001111".to_owned()),
                    id: None,
                    status: 200,
                },
                "meta         -> send_message, text to +155…11: HTTP 200",
            ),
            (
                Happening::Request {
                    provider: Provider::Wawp,
                    operation: None,
                    target: Some("GET /v3/contacts/15550001111@c.us".to_owned()),
                    kind: None,
                    to: None,
                    id: None,
                    status: 404,
                },
                "wawp         -> GET /v3/…us: HTTP 404",
            ),
            (
                Happening::Inbound {
                    provider: Provider::Infobip,
                    from: "15550001111".to_owned(),
                    kind: "text".to_owned(),
                    id: String::new(),
                },
                "infobip      <- text from 1555…11",
            ),
            (
                posted(Some(500), None, 1, Some(2000)),
                "wawp         webhook http://127.0.0.1:9/hook/1555…11: HTTP 500, attempt 1 of 2, again in 2s",
            ),
            (
                posted(None, Some("gone"), 2, None),
                "wawp         webhook http://127.0.0.1:9/hook/1555…11: gone, attempt 2 of 2, given up",
            ),
            (
                posted(Some(204), None, 2, None),
                "wawp         webhook http://127.0.0.1:9/hook/1555…11: HTTP 204, attempt 2 of 2",
            ),
        ] {
            assert_eq!(happening.to_string(), line);
            assert!(happening.is_notable(), "{happening}");
        }
        assert!(!posted(Some(200), None, 1, None).is_notable());
    }

    #[tokio::test]
    async fn one_who_is_slow_is_told_how_much_was_left_out() {
        let watchers = Watchers::new();
        let mut watch = watchers.watch();
        for _ in 0..=BACKLOG {
            watchers.tell(|| Happening::Missed { count: 0 });
        }
        let missed = watch.next().await;
        assert_eq!(missed, Some(Happening::Missed { count: 1 }));
        drop(watchers);
        let mut left = 0;
        while watch.next().await.is_some() {
            left += 1;
        }
        assert_eq!(left, BACKLOG);
    }

    #[test]
    fn a_line_shows_no_password_and_no_query_of_a_webhook() {
        let posted = |url: &str, error: Option<String>| Happening::Posted {
            provider: Provider::Meta,
            url: url.to_owned(),
            status: None,
            error,
            attempt: 1,
            attempts: 2,
            again_in: None,
        };
        let query = "http://127.0.0.1:3000/hook?token=s3cret";
        let password = "http://user:s3cret@127.0.0.1:3000/hook";
        for happening in [
            posted(query, None),
            posted(query, Some(format!("no connection to {query}"))),
            posted(password, None),
            posted(password, Some(format!("no connection to {password}"))),
        ] {
            let line = format!("{happening} {happening:?}");
            assert!(!line.contains("s3cret"), "{line}");
        }
        let line = posted(query, None).to_string();
        assert!(line.contains("http://127.0.0.1:3000/hook"), "{line}");
    }
}
