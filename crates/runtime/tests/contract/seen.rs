//! One call, and what the server saw of it.

use crate::demo::client;
use crate::server::{Server, http};
use serde_json::Value;
use std::collections::BTreeMap;
use waxwing_runtime::generated::{Operation, RequestBuilder};
use waxwing_runtime::{Call, ErrorKind, Outcome};

pub(crate) static ACT: Operation = Operation {
    id: "act",
    path: "/act",
    ..Operation::POST
};

/// The request's line, headers with names in lower case, and body.
pub(crate) struct Seen {
    pub line: String,
    headers: BTreeMap<String, String>,
    pub body: String,
}

impl Seen {
    pub(crate) fn of(request: &str) -> Self {
        let (head, body) = request.split_once("\r\n\r\n").expect("a whole request");
        let (line, headers) = head.split_once("\r\n").expect("headers");
        let header = |line: &str| {
            let (name, value) = line.split_once(": ").expect("a header");
            (name.to_lowercase(), value.to_owned())
        };
        Self {
            line: line.trim_end_matches(" HTTP/1.1").to_owned(),
            headers: headers.lines().map(header).collect(),
            body: body.to_owned(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// What arrives of a call.
pub(crate) async fn arrives(
    operation: &'static Operation,
    fill: impl FnOnce(RequestBuilder) -> Call<Value>,
) -> Seen {
    let server = Server::start([http("200 OK", "{}")]).await;
    let call = fill(client(&server.origin).request(operation));
    call.await.expect("answered");
    Seen::of(&server.requests()[0])
}

/// Why a call is not sent.
pub(crate) async fn is_refused(
    operation: &'static Operation,
    fill: impl FnOnce(RequestBuilder) -> Call<Value>,
) -> String {
    let server = Server::start([]).await;
    let error = fill(client(&server.origin).request(operation)).await;
    let error = error.expect_err("refused");
    let kind = (error.kind(), error.outcome(), error.attempts());
    assert_eq!(kind, (ErrorKind::Invalid, Outcome::NotSent, 0), "{error}");
    assert!(server.requests().is_empty());
    error.to_string()
}
