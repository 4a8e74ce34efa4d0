//! What a newcomer writes first: it compiles, and sends what the longer form sends.
//!
//! What must not compile is in the documentation of `waxwing_tests::conversions`.

#![expect(
    clippy::needless_borrows_for_generic_args,
    reason = "what is borrowed must convert too"
)]

mod calls;
mod hypersender;
mod infobip;
mod meta;
mod wawp;

use serde::Serialize;
use serde_json::Value;
use waxwing_types::{E164, Validate, validate};

fn number() -> E164 {
    "+15550001111".parse().expect("a number")
}

/// The request is what it should be, and within its limits.
fn sends(request: &(impl Serialize + Validate), expected: &Value) {
    let written = serde_json::to_value(request).expect("a request");
    assert_eq!(written, *expected);
    validate::validate(request).expect("within its limits");
}

/// What the check before sending says.
fn refused(request: &impl Validate) -> String {
    let error = validate::validate(request).expect_err("a violation");
    error.to_string()
}
