//! A provider that does not exist, its operations, and clients of it.

use serde_json::Value;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use waxwing_json::{DecodeError, FromMembers, Members};
use waxwing_runtime::generated::{
    CallKind, CodeWait, ErrorBody, KnownError, Operation, Provider, Retryable,
};
use waxwing_runtime::{
    Action, Auth, Client, ClientBuilder, Error, RefusedToken, RetryPolicy, Scope, TokenError,
    TokenSource,
};
use waxwing_types::{Checker, Validate};

/// The credential that must never show.
pub(crate) const TOKEN: &str = "s3cret-token";

const fn known(
    code: &'static str,
    http: u16,
    meaning: &'static str,
    retry: Retryable,
    action: Action,
) -> KnownError {
    KnownError {
        code,
        http: Some(http),
        meaning,
        retry,
        scope: Scope::Request,
        action,
        proof: None,
        wait: None,
    }
}

/// A code that says by itself whether something was done.
const fn proves(code: &'static str, retry: Retryable, proof: bool) -> KnownError {
    KnownError {
        proof: Some(proof),
        ..known(code, 500, "a code with a proof", retry, Action::Wait)
    }
}

pub(crate) static DEMO: Provider = Provider {
    name: "demo",
    base_url: "https://api.example.com",
    media_hosts: &[],
    error_body: ErrorBody {
        code: &["/code"],
        subcode: &["/subcode"],
        message: &["/message"],
        details: &["/details"],
        trace_id: &["/trace"],
        transient: &["/transient"],
    },
    faults_in_success: None,
    rewrite: None,
    errors: &[
        known(
            "passing",
            500,
            "unknown fault",
            Retryable::Yes,
            Action::Wait,
        ),
        proves("certain", Retryable::Yes, true),
        proves("certain-final", Retryable::No, true),
        proves("certain-quota", Retryable::Later, true),
        proves("open", Retryable::Yes, false),
        proves("open-final", Retryable::No, false),
        proves("open-quota", Retryable::Later, false),
        KnownError {
            wait: Some(CodeWait {
                seconds: 1,
                times: 4,
            }),
            ..known("growing", 400, "4^n", Retryable::Yes, Action::Wait)
        },
        KnownError {
            wait: Some(CodeWait {
                seconds: 600,
                times: 1,
            }),
            ..known("minutes", 400, "ten minutes", Retryable::Yes, Action::Wait)
        },
        known("final", 500, "no capability", Retryable::No, Action::GiveUp),
        known("quota", 400, "daily quota", Retryable::Later, Action::Wait),
        known(
            "pair",
            400,
            "too many to one recipient",
            Retryable::Yes,
            Action::BackOffRecipient,
        ),
        known(
            "window",
            400,
            "the window is closed",
            Retryable::No,
            Action::UserMustWriteFirst,
        ),
        known(
            "expired",
            401,
            "token expired",
            Retryable::No,
            Action::RenewToken,
        ),
    ],
};

const fn operation(id: &'static str, method: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        method,
        path,
        ..Operation::POST
    }
}

pub(crate) static SEND: Operation = operation("send", "POST", "/send");
pub(crate) static GET: Operation = Operation {
    idempotent: true,
    ..operation("get", "GET", "/get")
};
pub(crate) static UPLOAD: Operation = Operation {
    kind: CallKind::Upload,
    ..operation("upload", "POST", "/upload")
};
pub(crate) static FETCH: Operation = Operation {
    kind: CallKind::Download,
    ..operation("fetch", "GET", "")
};

#[derive(serde::Serialize, Debug)]
pub(crate) struct Text {
    pub text: String,
}

impl FromMembers for Text {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        members.always("text").map(|text| Self { text })
    }
}

waxwing_json::read_object!(Text);

impl Validate for Text {
    fn check(&self, _: &mut Checker) {}
}

/// Arguments of any form; not even a limit.
#[derive(serde::Serialize)]
#[serde(transparent)]
pub(crate) struct Given(pub Value);

impl Validate for Given {
    fn check(&self, _: &mut Checker) {}
}

pub(crate) fn hello() -> Text {
    Text {
        text: "hello".to_owned(),
    }
}

/// A client that repeats without pauses.
pub(crate) fn builder(origin: &str) -> ClientBuilder {
    ClientBuilder::<Client>::new(&DEMO)
        .base_url(origin)
        .auth(Auth::bearer(TOKEN))
        .retry(RetryPolicy::default().base(Duration::ZERO))
}

pub(crate) fn client(origin: &str) -> Client {
    builder(origin).build().expect("a client")
}

/// Calls an operation that sends a body unless it is the one that only asks.
pub(crate) async fn call(client: &Client, operation: &'static Operation) -> Result<(), Error> {
    let prepare = client.request(operation);
    let prepare = match operation.idempotent {
        true => prepare,
        false => prepare.json(&hello()),
    };
    prepare.call::<Value>().await.map(|_| ())
}

/// Tokens with a count of how often they were refused.
#[derive(Clone, Default)]
pub(crate) struct Tokens(pub Arc<AtomicU32>);

impl Tokens {
    pub(crate) fn renewals(&self) -> u32 {
        self.0.load(Ordering::SeqCst)
    }
}

impl TokenSource for Tokens {
    fn token(
        &self,
        refused: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
        let refused = u32::from(refused.is_some());
        let renewals = self.0.fetch_add(refused, Ordering::SeqCst) + refused;
        Box::pin(async move { Ok(format!("{TOKEN}-{renewals}")) })
    }
}
