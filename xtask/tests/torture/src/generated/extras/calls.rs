// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! The operations of the tag `extras`.

use crate::generated::shared;
use crate::generated::client::Business;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Business {
    /// Get extra.
    ///
    /// `GET /{business_id}/extra`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(business: waxwing_torture::Business) -> Result<(), Box<dyn std::error::Error>> {
    /// let extra = business.get_extra().await?;
    /// println!("{:?}", extra.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_extra(&self) -> Call<shared::Done> {
        self.core.request(&GET_EXTRA).path("business_id", &self.id).call()
    }
}

static GET_EXTRA: Operation = Operation {
    id: "get_extra",
    path: "/{business_id}/extra",
    ..Operation::GET
};
