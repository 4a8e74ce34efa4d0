// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! What the runtime knows of the provider.

use waxwing_runtime::{Action, ErrorBody, KnownError, Provider, Retryable, Scope};

pub(super) static PROVIDER: Provider = Provider {
    name: "wawp",
    base_url: "https://api.wawp.net",
    v1_base_url: Some("https://wawp.net/wp-json/awp/v1"),
    media_hosts: &[],
    error_body: ErrorBody {
        code: &["/code", "/error/code"],
        subcode: &[],
        message: &["/message", "/error/message", "/error"],
        details: &["/wawp_upstream_error"],
        trace_id: &[],
        transient: &[],
    },
    faults_in_success: Some(&["wawp_upstream_error"]),
    errors: &[
        KnownError {
            code: "invalid_access_token",
            http: Some(401),
            meaning: "Access token missing or wrong",
            retry: Retryable::No,
            scope: Scope::Account,
            action: Action::RenewToken,
        },
        KnownError {
            code: "invalid_instance",
            http: None,
            meaning: "Instance unknown",
            retry: Retryable::No,
            scope: Scope::Number,
            action: Action::FixRequest,
        },
        KnownError {
            code: "invalid_session",
            http: Some(404),
            meaning: "The session was dropped or never existed",
            retry: Retryable::No,
            scope: Scope::Number,
            action: Action::FixRequest,
        },
        KnownError {
            code: "missing_param",
            http: Some(400),
            meaning: "A required member is missing",
            retry: Retryable::No,
            scope: Scope::Request,
            action: Action::FixRequest,
        },
        KnownError {
            code: "server_not_found",
            http: None,
            meaning: "No server for the instance. Not documented further",
            retry: Retryable::No,
            scope: Scope::Number,
            action: Action::GiveUp,
        },
        KnownError {
            code: "wawp_upstream_error",
            http: None,
            meaning: "Fault of the engine behind the API; may stand in a 2xx, so the send may have happened",
            retry: Retryable::Later,
            scope: Scope::Request,
            action: Action::Wait,
        },
        KnownError {
            code: "bad_format",
            http: None,
            meaning: "Audio format unsupported and not converted (v1)",
            retry: Retryable::No,
            scope: Scope::Request,
            action: Action::FixRequest,
        },
        KnownError {
            code: "quota_reached",
            http: Some(403),
            meaning: "Quota of the plan used up",
            retry: Retryable::No,
            scope: Scope::Account,
            action: Action::GiveUp,
        },
        KnownError {
            code: "subscription_required",
            http: Some(403),
            meaning: "The plan does not include the operation",
            retry: Retryable::No,
            scope: Scope::Account,
            action: Action::GiveUp,
        },
    ],
};
