//! What only generated code and the provider crates call. It changes with any version: they name this crate's with `=`.

pub use crate::call::request_builder::RequestBuilder;
pub use crate::environment::{EnvironmentError, Variables};
pub use crate::provider::{
    Accept, CallKind, CodeWait, Draft, ErrorBody, KnownError, ListStyle, Operation, PageBy, Paging,
    Provider, Retryable, Rewrite,
};
