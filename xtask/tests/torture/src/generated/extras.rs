// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `extras`.

#[cfg(feature = "client")]
use super::shared;

#[cfg(feature = "client")]
impl super::client::Business {
    /// Get extra.
    ///
    /// `GET /{business_id}/extra`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn get_extra(&self) -> waxwing_runtime::Call<shared::Done> {
        self.core.prepare(&GET_EXTRA).path("business_id", &self.id).call()
    }
}

#[cfg(feature = "client")]
static GET_EXTRA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_extra",
    path: "/{business_id}/extra",
    ..waxwing_runtime::Operation::GET
};
