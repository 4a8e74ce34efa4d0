// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! What the runtime knows of the provider.

use waxwing_runtime::{Action, Scope};
use waxwing_runtime::generated::{Accept, ErrorBody, KnownError, Provider, Retryable};

pub(crate) static PROVIDER: Provider = Provider {
    name: "hypersender",
    base_url: "https://app.hypersender.com/api/whatsapp/v2",
    media_hosts: &[],
    error_body: ErrorBody {
        code: &[],
        subcode: &[],
        message: &["/message"],
        details: &["/errors/messages/0", "/errors"],
        trace_id: &[],
        transient: &[],
    },
    faults_in_success: None,
    errors: &[
        KnownError {
            code: "401",
            http: Some(401),
            meaning: "Token missing or wrong",
            retry: Retryable::No,
            scope: Scope::Account,
            action: Action::RenewToken,
            proof: None,
            wait: None,
        },
        KnownError {
            code: "403",
            http: Some(403),
            meaning: "The token is not valid for this instance",
            retry: Retryable::No,
            scope: Scope::Number,
            action: Action::RenewToken,
            proof: None,
            wait: None,
        },
        KnownError {
            code: "404",
            http: Some(404),
            meaning: "Instance or contact unknown; in a queued request also a recipient not on WhatsApp",
            retry: Retryable::No,
            scope: Scope::Request,
            action: Action::FixRequest,
            proof: None,
            wait: None,
        },
        KnownError {
            code: "422",
            http: Some(422),
            meaning: "A member missing or malformed, or a number that is not on WhatsApp; see errors",
            retry: Retryable::No,
            scope: Scope::Request,
            action: Action::FixRequest,
            proof: None,
            wait: None,
        },
        KnownError {
            code: "423",
            http: Some(423),
            meaning: "WhatsApp restricts new chats of the number for a while (its own numbers are 463, only known contacts, and 475, no more new ones in this cycle); the time left stands in the message",
            retry: Retryable::Later,
            scope: Scope::Number,
            action: Action::Wait,
            proof: None,
            wait: None,
        },
        KnownError {
            code: "429",
            http: Some(429),
            meaning: "Rate limit of the plan or of the operation",
            retry: Retryable::Yes,
            scope: Scope::Account,
            action: Action::Wait,
            proof: None,
            wait: None,
        },
        KnownError {
            code: "500",
            http: Some(500),
            meaning: "Fault of the server",
            retry: Retryable::Yes,
            scope: Scope::Request,
            action: Action::Wait,
            proof: Some(false),
            wait: None,
        },
    ],
    rewrite: None,
};

/// What proves that the provider took a call that answers with a `QueuedRequestAccepted`.
pub(super) const ACCEPTS_QUEUED_REQUEST_ACCEPTED: &[Accept] = &[
    Accept::Filled("/queued_request_uuid"),
];
