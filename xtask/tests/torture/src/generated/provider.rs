// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! What the runtime knows of the provider.

use waxwing_runtime::{Action, Scope};
use waxwing_runtime::generated::{
    Accept, CodeWait, ErrorBody, KnownError, Provider, Retryable,
};

pub(crate) static PROVIDER: Provider = Provider {
    name: "torture",
    base_url: "https://api.example.com/v2",
    media_hosts: &["media.example.com"],
    error_body: ErrorBody {
        code: &["/error/code", "/code"],
        subcode: &[],
        message: &["/error/message"],
        details: &[],
        trace_id: &[],
        transient: &[],
    },
    faults_in_success: None,
    errors: &[
        KnownError {
            code: "4",
            http: Some(400),
            meaning: "Too many calls",
            retry: Retryable::Yes,
            scope: Scope::Account,
            action: Action::Wait,
            proof: Some(false),
            wait: Some(CodeWait { seconds: 60, times: 1 }),
        },
        KnownError {
            code: "200-299",
            http: Some(403),
            meaning: "Permission missing",
            retry: Retryable::No,
            scope: Scope::App,
            action: Action::RenewToken,
            proof: Some(true),
            wait: Some(CodeWait { seconds: 1, times: 4 }),
        },
    ],
    rewrite: Some(crate::v1::rules::refuse_v1_only),
};

/// What proves that the provider took a call that answers with a `Done`.
pub(super) const ACCEPTS_DONE: &[Accept] = &[Accept::Filled("/id")];
