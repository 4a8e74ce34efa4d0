//! What the clients that waxwing generates call: one request, its credentials, its retries, its errors.
//!
//! A call is built without sending anything and sent by `.await`. Its error says what happened, whether the provider
//! may have acted ([`Outcome`]), whether and when to repeat, and what the provider said.
//!
//! | situation | [`Outcome`] | a send is repeated | an idempotent call is repeated |
//! |---|---|---|---|
//! | bad argument, broken limit, no credentials over plain http | `NotSent` | no | no |
//! | connection refused, name unknown, TLS refused | `NotSent` | yes | yes |
//! | time-out or reset after connecting | `Unknown` | no | yes |
//! | 4xx | `Rejected` | only 429, and codes whose table says so | the same, and 408 |
//! | 503 with Retry-After | `Rejected` | yes | yes |
//! | other 5xx | `Unknown` | no | 500, 502, 503, 504 |
//! | 3xx (never followed) | `Rejected` | no | no |
//! | 2xx with a body that cannot be read | `Accepted` | no | no |

mod auth;
mod body;
mod call;
mod client;
mod download;
mod error;
mod file_part;
mod loopback;
mod path;
mod prepare;
mod provider;
mod response;
mod retry;
mod send;

pub use auth::{Auth, TokenSource};
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use download::{Download, Downloaded};
pub use error::{Error, ErrorKind, Outcome};
pub use file_part::FilePart;
pub use prepare::Prepare;
pub use provider::{
    Action, CallKind, ErrorBody, KnownError, Operation, Provider, Retryable, Scope, V1,
};
pub use response::Response;
pub use retry::RetryPolicy;
