//! What each provider's imitation answers for.

use super::phone::Progress;
use crate::judging::{Problem, Request};
use crate::routing::{Candidate, NoMatch};
use crate::shared::{Account, Forget, Received};
use crate::wire::{Incoming, Reply};
use serde_json::Value;
use std::pin::Pin;
use waxwing_types::Provider;

/// One provider, imitated: its credentials, its errors, and what it remembers. What is kept of requests, faults, served
/// files and events on their way belong to all imitations, which are given them when they are made.
pub(crate) trait Imitation: Forget {
    /// Which provider it is.
    fn provider(&self) -> Provider;

    /// The path of production in front of the operations.
    fn base_path(&self) -> &'static str;

    /// The account that a client has.
    fn account(&self) -> &Account;

    /// What is no operation of the specification: addresses that answers give.
    fn beside_operations(&self, incoming: &Incoming, received: &mut Received) -> Option<Reply> {
        let _ = (incoming, received);
        None
    }

    /// Names of these, as requests to them have it.
    fn operations_beside(&self) -> &'static [&'static str] {
        &[]
    }

    /// Which of several operations a path means that is nothing but an id: the kind of thing that has the id.
    fn meant<'a>(&self, candidates: Vec<Candidate<'a>>) -> Result<Vec<Candidate<'a>>, Reply> {
        Ok(candidates)
    }

    /// Members of the query that are credentials, and so no business of an operation.
    fn credentials_in_query(&self) -> &'static [&'static str] {
        &[]
    }

    /// Judges the credentials, and takes those out of the body that stand there; gives the instance that they name.
    fn credentials(&self, call: &Call<'_>, json: &mut Value) -> Result<Option<String>, Reply>;

    /// The refusal of a request that breaks the specification.
    fn invalid(&self, operation: &str, v1: bool, problems: &[Problem]) -> Reply;

    /// The refusal of a path or method that no operation has.
    fn no_such_operation(&self, why: &NoMatch, incoming: &Incoming) -> Reply;

    /// The refusal of too many requests.
    fn throttled(&self, operation: &str) -> Reply;

    /// Does what the operation does; none where the specification's example is the answer.
    fn handle<'a>(&'a self, request: &'a Request, received: &'a mut Received) -> Handling<'a>;

    /// A phone scans the code of an instance; false where there is none.
    fn scan(&self, instance: &str) -> bool {
        let _ = instance;
        false
    }

    /// A message that an instance sent gets further; false where there is none.
    fn progress(&self, instance: &str, message: &str, progress: Progress) -> bool {
        let _ = (instance, message, progress);
        false
    }

    /// Someone writes to the account of an instance; gives the message's id.
    fn write_to(&self, instance: &str, from: &str, text: &str) -> Option<String> {
        let _ = (instance, from, text);
        None
    }
}

/// An operation that is being done.
pub(crate) type Handling<'a> = Pin<Box<dyn Future<Output = Option<Reply>> + Send + 'a>>;

/// A request whose credentials are judged.
pub(crate) struct Call<'a> {
    /// The first operation that it may mean.
    pub operation: &'a str,
    pub incoming: &'a Incoming,
    /// Of the first generation.
    pub v1: bool,
    /// Names of the parameters that it may have.
    pub parameters: Vec<&'a str>,
}

/// HTTP status of a path or method that no operation has.
pub(crate) fn status_of(why: &NoMatch) -> u16 {
    match why {
        NoMatch::Path => 404,
        NoMatch::Method => 405,
    }
}
