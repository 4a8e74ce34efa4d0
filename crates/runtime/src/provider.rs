//! Descriptors: what generated code tells the runtime of a provider and its operations.

mod draft;

pub use draft::{Draft, Rewrite};

use std::time::Duration;

/// A provider.
#[derive(Debug)]
pub struct Provider {
    /// `meta`, …
    pub name: &'static str,
    /// Public address, without a slash at the end.
    pub base_url: &'static str,
    /// Hosts that may get the token on downloads, besides the base URL's.
    pub media_hosts: &'static [&'static str],
    /// Where an error's body keeps what. Without a place for a code, the HTTP statuses are the codes of `errors`.
    pub error_body: ErrorBody,
    /// Whether a 2xx may say a failure: in one of the usual forms (`error`, `success` false, `status` false or `error`,
    /// a `code` with a `message`), or by one of these members at the top, whose name is then the code. None: a 2xx says
    /// a failure only by a code where `error_body` points.
    pub faults_in_success: Option<&'static [&'static str]>,
    /// The provider's codes.
    pub errors: &'static [KnownError],
    /// How the provider's crate changes a request before it is sent. Not asked for the download of a whole URL.
    pub rewrite: Option<Rewrite>,
}

/// JSON pointers into an error's body; the first that finds a text or number counts.
#[derive(Debug, Clone, Copy)]
pub struct ErrorBody {
    /// The stable code.
    pub code: &'static [&'static str],
    /// A finer code.
    pub subcode: &'static [&'static str],
    /// Text for a person.
    pub message: &'static [&'static str],
    /// More text.
    pub details: &'static [&'static str],
    /// What the provider's support asks for.
    pub trace_id: &'static [&'static str],
    /// True when the provider says that the error is temporary.
    pub transient: &'static [&'static str],
}

/// A row of the provider's table of codes.
#[derive(Debug, Clone, Copy)]
pub struct KnownError {
    /// The code, or a range such as `200-299`; a single code wins over a range.
    pub code: &'static str,
    /// HTTP status that goes with it.
    pub http: Option<u16>,
    /// What it means.
    pub meaning: &'static str,
    /// Whether to repeat.
    pub retry: Retryable,
    /// What it is about.
    pub scope: Scope,
    /// What to do.
    pub action: Action,
    /// Whether the code proves that nothing was done. Without a word: true at 4xx, false at 2xx and 5xx.
    pub proof: Option<bool>,
    /// How long the code asks to wait.
    pub wait: Option<CodeWait>,
}

/// The wait that a code asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeWait {
    /// Seconds of the first wait.
    pub seconds: u64,
    /// Each next wait is this many times as long.
    pub times: u64,
}

/// One way in which a 2xx proves that the provider took a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accept {
    /// This JSON pointer finds a number, or a text that is not blank; `*` stands for any member or item.
    Filled(&'static str),
    /// This JSON pointer finds a text that begins with one of these.
    Begins(&'static str, &'static [&'static str]),
    /// This JSON pointer finds one of these values, compared as text.
    OneOf(&'static str, &'static [&'static str]),
    /// The body is empty, or is JSON that says nothing.
    Empty,
}

/// Whether a repeat makes sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retryable {
    /// Soon, with growing pauses.
    Yes,
    /// After a wait of hours or of a stated time.
    Later,
    /// Not before something was changed.
    No,
}

/// What an error is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// One recipient.
    Recipient,
    /// One business number or instance.
    Number,
    /// The account.
    Account,
    /// The app.
    App,
    /// This request.
    Request,
}

/// What the sender should do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Wait and repeat.
    Wait,
    /// Send less to this recipient.
    BackOffRecipient,
    /// Get another token.
    RenewToken,
    /// Change the request.
    FixRequest,
    /// The user must write first, or a template be used.
    UserMustWriteFirst,
    /// Leave it.
    GiveUp,
    /// Find out whether the message was sent before repeating.
    CheckBeforeRetry,
}

/// An operation.
///
/// ```
/// use waxwing_runtime::generated::Operation;
///
/// static GET_PROFILE: Operation = Operation { id: "get_profile", path: "/{id}/profile", ..Operation::GET };
/// assert!(GET_PROFILE.idempotent);
/// ```
#[derive(Debug)]
pub struct Operation {
    /// `send_message`, …
    pub id: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path template, `/{instance}/send-voice`.
    pub path: &'static str,
    /// Whether a repeat does no harm.
    pub idempotent: bool,
    /// Decides the time-out.
    pub kind: CallKind,
    /// Where it lives, when it is not where the provider's other operations are. A client with a base URL of its own
    /// sends it there all the same.
    pub server: Option<&'static str>,
    /// The last parameter of the path goes into the URL as the provider gave it, with its own `:` and `?`.
    pub verbatim: bool,
    /// Goes without credentials.
    pub anonymous: bool,
    /// What in a 2xx proves that the provider took the call; any of them. None: a 2xx is what its type reads.
    pub accepts: &'static [Accept],
    /// JSON pointers to members of its request that are secrets, a `*` for each item of a list or member of a map; a
    /// parameter of the path or query stands there by its name. They are kept out of errors like credentials.
    pub secrets: &'static [&'static str],
}

impl Operation {
    /// A JSON call that is not repeated when its outcome is unknown; what a POST is.
    pub const POST: Operation = Operation {
        id: "",
        method: "POST",
        path: "",
        idempotent: false,
        kind: CallKind::Json,
        server: None,
        verbatim: false,
        anonymous: false,
        accepts: &[],
        secrets: &[],
    };

    /// A call that only reads.
    pub const GET: Operation = Operation {
        method: "GET",
        idempotent: true,
        ..Operation::POST
    };
}

/// How a list in a query is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListStyle {
    /// `id=1&id=2`, as lists are if nothing else is set.
    Repeated,
    /// `ids=1,2`.
    Commas,
    /// `ids=["1","2"]`, JSON text.
    Json,
}

/// How a list goes on.
#[derive(Debug)]
pub struct Paging {
    /// JSON pointer to the items.
    pub items: &'static str,
    /// What the next page is asked for by.
    pub by: PageBy,
}

/// What the next page is asked for by.
#[derive(Debug)]
pub enum PageBy {
    /// A cursor.
    Cursor {
        /// JSON pointer to the cursor.
        cursor: &'static str,
        /// Query parameter that takes it.
        parameter: &'static str,
        /// JSON pointer to what only a page with a successor has.
        more: Option<&'static str>,
    },
    /// The number of items so far.
    Offset {
        /// Query parameter that takes it.
        offset: &'static str,
        /// Query parameter with the most items of a page.
        limit: &'static str,
    },
    /// A page number.
    Page {
        /// Query parameter that takes it.
        page: &'static str,
        /// Number of the first page.
        first: u64,
        /// JSON pointer to the number of pages.
        pages: &'static str,
    },
}

/// What a call carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallKind {
    /// JSON: 30 s an attempt.
    Json,
    /// A file up: 300 s an attempt.
    Upload,
    /// A file down: 300 s.
    Download,
}

impl CodeWait {
    /// The wait after the code came `before` times in a row.
    pub(crate) fn after(self, before: u32) -> Duration {
        Duration::from_secs(
            self.seconds
                .saturating_mul(self.times.saturating_pow(before)),
        )
    }
}

impl Provider {
    /// The row of an answer: the finer code says more; a provider without codes is told by its statuses.
    pub(crate) fn row(
        &self,
        subcode: Option<&str>,
        code: Option<&str>,
        status: u16,
    ) -> Option<&'static KnownError> {
        let by_code = [subcode, code].into_iter().flatten();
        let by_code = by_code.into_iter().find_map(|code| self.known(code));
        by_code.or_else(|| {
            let has_codes = !self.error_body.code.is_empty();
            (!has_codes).then(|| self.known(&status.to_string()))?
        })
    }

    pub(crate) fn known(&self, code: &str) -> Option<&'static KnownError> {
        let exact = self.errors.iter().find(|e| e.code == code);
        exact.or_else(|| {
            let number: u64 = code.parse().ok()?;
            self.errors.iter().find(|e| {
                let range = e
                    .code
                    .split_once('-')
                    .and_then(|(a, b)| Some((a.parse::<u64>().ok()?, b.parse::<u64>().ok()?)));
                range.is_some_and(|(from, to)| (from..=to).contains(&number))
            })
        })
    }
}
