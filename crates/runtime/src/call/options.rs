//! What can be set for one call: the same for calls, pages and downloads.

use crate::auth::Auth;
use crate::call::retry::RetryPolicy;
use crate::error::{Error, ErrorKind};
use std::time::Duration;

/// Instead of what the client says.
#[derive(Default, Clone)]
pub(crate) struct Options {
    pub timeout: Option<Duration>,
    pub deadline: Option<Duration>,
    pub retry: Option<RetryPolicy>,
    pub auth: Option<Auth>,
    pub headers: http::HeaderMap,
}

/// Headers by which a request is told from the next one, and its server from another.
const FRAMING: [http::HeaderName; 4] = [
    http::header::HOST,
    http::header::CONTENT_LENGTH,
    http::header::TRANSFER_ENCODING,
    http::header::CONNECTION,
];

impl Options {
    /// # Errors
    /// Kind `Invalid`, with what is wrong.
    pub(crate) fn add_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let invalid = |text: String| Err(Error::before(ErrorKind::Invalid, text));
        let header = (
            http::HeaderName::try_from(name),
            http::HeaderValue::try_from(value),
        );
        match header {
            (Ok(name), Ok(_)) if name == http::header::AUTHORIZATION => invalid(format!(
                "the header `{name}` holds the credentials; set them with `.auth(…)`"
            )),
            (Ok(name), Ok(_)) if FRAMING.contains(&name) => invalid(format!(
                "the header `{name}` belongs to the connection and cannot be set"
            )),
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
                Ok(())
            }
            _ => invalid(format!("`{name}` and its value do not make a header")),
        }
    }

    /// # Errors
    /// Kind `Invalid`: a header is the one that these credentials set.
    pub(crate) fn check_headers(&self, auth: &Auth) -> Result<(), Error> {
        match self.headers.keys().find(|name| auth.sets(name)) {
            Some(name) => {
                let text =
                    format!("the header `{name}` holds the credentials; set them with `.auth(…)`");
                Err(Error::before(ErrorKind::Invalid, text))
            }
            None => Ok(()),
        }
    }
}

/// The methods that set them, for a type with `options_mut(&mut self) -> &mut Options` and
/// `refuse(&mut self, Error)`.
macro_rules! per_call_options {
    () => {
        /// Longest time for one attempt, the token of a source, the wait for a turn among the client's requests
        /// ([`ClientBuilder::concurrency`](crate::ClientBuilder::concurrency)), the connection and all of the answer
        /// included. If neither this nor the client says otherwise: 30 s, and 300 s where a file is sent or fetched.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.options_mut().timeout = Some(timeout);
            self
        }

        /// Longest time for all attempts and pauses together; none if not set. Of pages each one has it, of a download
        /// the look-up of its address and the file are within it.
        ///
        /// When it ends during an attempt, the error is of kind `Timeout` and says what was waited for; its outcome is
        /// `Unknown` if the request may have left. A pause that would reach beyond it is not begun: the error of the
        /// last attempt comes at once.
        pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
            self.options_mut().deadline = Some(deadline);
            self
        }

        /// Another policy of repeats than the client's.
        pub fn retry(mut self, retry: crate::RetryPolicy) -> Self {
            self.options_mut().retry = Some(retry);
            self
        }

        /// Other credentials than the client's. A download sends them to the same hosts only.
        pub fn auth(mut self, auth: impl Into<crate::Auth>) -> Self {
            self.options_mut().auth = Some(auth.into());
            self
        }

        /// One more header, or another value for one of an earlier `.header(…)`. A redirect of a download to another
        /// host goes without it.
        ///
        /// A header that holds credentials, such as `Authorization`, is refused with an error of kind `Invalid`: its
        /// value would not be kept out of errors. Give those to `auth`. So are `Host`, `Content-Length`,
        /// `Transfer-Encoding` and `Connection`, which say where a request goes and where it ends.
        pub fn header(mut self, name: &str, value: &str) -> Self {
            if let Err(error) = self.options_mut().add_header(name, value) {
                self.refuse(error);
            }
            self
        }
    };
}

pub(crate) use per_call_options;
