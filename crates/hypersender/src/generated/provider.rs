// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! What the runtime knows of the provider.

use waxwing_runtime::{ErrorBody, Provider};

pub(super) static PROVIDER: Provider = Provider {
    name: "hypersender",
    base_url: "https://app.hypersender.com/api/whatsapp/v2",
    v1_base_url: None,
    media_hosts: &[],
    error_body: ErrorBody {
        code: &[],
        subcode: &[],
        message: &["/message"],
        details: &["/errors/messages/0", "/errors"],
        trace_id: &[],
        transient: &[],
    },
    errors: &[],
};
