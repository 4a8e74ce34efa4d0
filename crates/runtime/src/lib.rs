//! What the clients that waxwing generates call: one request, its credentials, its retries, its errors.
//!
//! A call is built without sending anything and sent by `.await`. Its error says what happened, whether the provider
//! may have acted ([`Outcome`]), whether and when to repeat, and what the provider said.
//!
//! The first row that matches decides. The rows speak of a call that is not idempotent, such as a send; the last column
//! is for those that do no harm twice. “The row” is that of the provider's code in its table of errors.
//!
//! | # | what is known | [`Outcome`] | a send is repeated | an idempotent call is repeated |
//! |---|---|---|---|---|
//! | 1 | an argument, a limit, a file or the token source failed, or the source gave no token in time | `NotSent` | no | no |
//! | 2 | the name, connection, TLS or proxy failed, or the attempt's time ended, before the head was written | `NotSent` | yes | yes |
//! | 2 | the call's deadline ended before the head was written | `NotSent` | no | no |
//! | 3 | no complete head of an answer | `Unknown` | no | yes |
//! | 4 | 301, 307, 308; never followed | `Rejected` | no | no |
//! | 5 | 302, 303, any other 3xx, a final 1xx | `Unknown` | no | no |
//! | 5 | 408 | `Unknown` | no | yes |
//! | 6 | a code whose row says `proof: false` and `Yes`, at any status | `Unknown` | no | yes |
//! | 6 | the same with `Later` or `No` | `Unknown` | no | no |
//! | 7 | any other 4xx, if the row says `Yes`, the provider says transient, or 429 | `Rejected` | yes | yes |
//! | 7 | any other 4xx | `Rejected` | no | no |
//! | 8 | 5xx in the provider's own JSON, whose row says `proof: true` and `Yes` | `Rejected` | yes | yes |
//! | 8 | the same with `Later` or `No` | `Rejected` | no | no |
//! | 9 | any other 5xx, with or without Retry-After | `Unknown` | no | 500, 502, 503, 504, transient, Yes |
//! | 10 | 2xx that reports an error, whose row says `proof: true` | `Rejected` | no | no |
//! | 10 | 2xx that reports any other error | `Unknown` | no | no |
//! | 11 | 2xx that does not prove that the call was taken | `Unknown` | no | no |
//! | 11 | 2xx that was cut | `Unknown` | no | yes |
//! | 12 | 2xx that proves it, and the rest cannot be read | `Accepted` | no | no |
//! | 13 | 2xx of a call that needs no proof, whose JSON cannot be read | `Accepted` | no | no |
//! | 13 | 2xx of a call that needs no proof, that is not JSON | `Unknown` | no | no |
//!
//! An attempt's time begins with the token and with the wait for a turn among the client's requests in flight
//! ([`ClientBuilder::concurrency`]).
//!
//! A token that a provider refuses (4xx or 5xx) is renewed once where it comes from a source, and the call sent again. A
//! token that another call has renewed meanwhile is not renewed: the call is sent again with the new one.
//!
//! A status 4xx or 5xx may be a gateway's: only a code in the provider's own JSON is the provider's word. A pause is the
//! longer of the back-off and the wait that the provider asks for ([`Error::retry_after`]), and up to 20 % longer.
//!
//! An empty body reads as `null`, for answers that can be that.
//!
//! Each call is a `tracing` span `waxwing.call` with the provider, the operation and the number of attempts, and an
//! event for each attempt; never with bodies, ids or credentials.

mod auth;
mod call;
mod client;
mod connection;
mod download;
mod environment;
mod error;
#[doc(hidden)]
pub mod generated;
mod http;
mod provider;
#[cfg(feature = "testing")]
pub mod testing;
mod upload;

pub use auth::Auth;
pub use auth::token_error::TokenError;
pub use auth::token_source::{RefusedToken, TokenSource};
pub use call::Call;
pub use call::free_call::FreeCall;
pub use call::pages::Pages;
pub use call::response::Response;
pub use call::retry::RetryPolicy;
pub use client::Client;
pub use client::builder::ClientBuilder;
pub use download::Download;
pub use download::downloaded::Downloaded;
pub use download::expected::ExpectedFile;
pub use error::transport::TransportError;
pub use error::{Error, ErrorKind, Outcome};
pub use http::defaults::http_defaults;
pub use provider::{Action, Scope};
pub use reqwest;
pub use upload::FilePart;
