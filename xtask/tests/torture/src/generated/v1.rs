// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Where the operations are in the provider's first generation.

/// Its public address.
pub(crate) const BASE_URL: &str = "https://old.example.com/v1";

/// An operation there.
pub(crate) struct V1 {
    pub operation: &'static str,
    pub method: &'static str,
    pub path: &'static str,
    /// The body stays a JSON body.
    pub json: bool,
    /// The current generation lacks it.
    pub only: bool,
}

impl V1 {
    pub(crate) const fn new(
        operation: &'static str,
        method: &'static str,
        path: &'static str,
    ) -> Self {
        Self {
            operation,
            method,
            path,
            json: false,
            only: false,
        }
    }
    pub(crate) const fn json(self) -> Self {
        Self { json: true, ..self }
    }
    pub(crate) const fn only(self) -> Self {
        Self { only: true, ..self }
    }
}

pub(crate) static OPERATIONS: &[V1] = &[
    V1::new("send_voice", "POST", "/chats/{chatId}/voice"),
    V1::new("set_label", "PUT", "/labels/{name}").json(),
    V1::new("get_state", "GET", "/state").only(),
];
