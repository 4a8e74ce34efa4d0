//! What the clients that waxwing generates call: one request, its credentials, its retries, its errors.
//!
//! A call is built without sending anything and sent by `.await`. Its error says what happened, whether the provider
//! may have acted ([`Outcome`]), whether and when to repeat, and what the provider said.
//!
//! | situation | [`Outcome`] | a send is repeated | an idempotent call is repeated |
//! |---|---|---|---|
//! | bad argument, broken limit, credentials over plain http | `NotSent` | no | no |
//! | a file cannot be read, or has not the length it announced | `NotSent` | no | no |
//! | connection refused, name unknown, TLS refused | `NotSent` | yes | yes |
//! | time-out or reset after connecting | `Unknown` | no | yes |
//! | a code whose table says `Yes`, at 4xx or 503 with Retry-After | `Rejected` | yes | yes |
//! | `Yes` at another 5xx | `Unknown` | no | yes |
//! | a code whose table says `No`, at any status | `Rejected` | no | no |
//! | a code whose table says `Later`, at 4xx or 503 with Retry-After | `Rejected` | no | no |
//! | `Later` at another 5xx | `Unknown` | no | no |
//! | 4xx without a known code, called transient by the provider | `Rejected` | yes | yes |
//! | other 4xx | `Rejected` | 429 | 408, 429 |
//! | 503 with Retry-After | `Rejected` | yes | yes |
//! | other 5xx | `Unknown` | no | 500, 502, 503, 504, and what the provider calls transient |
//! | 3xx (never followed) | `Rejected` | no | no |
//! | 2xx whose body breaks off | `Accepted` | no | yes |
//! | 2xx with a body that cannot be read | `Accepted` | no | no |
//! | 2xx of Wawp that says a failure, with a code whose table says `No` | `Rejected` | no | no |
//! | the same, with a code whose table says `Yes` | `Unknown` | no | yes |
//! | the same, with any other code or none | `Unknown` | no | no |
//!
//! An empty body reads as `null`, for answers that can be that.
//!
//! Each call is a `tracing` span `waxwing.call` with the provider, the operation and the number of attempts, and an
//! event for each attempt; never with bodies, ids or credentials.

mod advice;
mod attempts;
mod auth;
mod body;
mod budget;
mod call;
mod client;
mod composed;
mod download;
mod downloaded;
mod error;
mod expected;
mod fault;
mod fetch;
mod file_part;
mod foreign;
mod free_call;
mod loopback;
mod measured;
mod pages;
mod path;
mod prepare;
mod provider;
mod public_address;
mod response;
mod retry;
mod secrets;
mod send;
mod skipped;
mod success;
mod voice_note;

pub use auth::{Auth, TokenSource};
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use download::Download;
pub use downloaded::Downloaded;
pub use error::{Error, ErrorKind, Outcome};
pub use expected::ExpectedFile;
pub use file_part::FilePart;
pub use free_call::FreeCall;
pub use pages::Pages;
pub use prepare::Prepare;
pub use provider::{
    Action, CallKind, ErrorBody, KnownError, ListStyle, Operation, PageBy, Paging, Provider,
    Retryable, Scope, V1,
};
pub use response::Response;
pub use retry::RetryPolicy;
