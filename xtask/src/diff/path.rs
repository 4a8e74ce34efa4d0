//! Where something stands in a document.

pub use waxwing_dialect::{At, JsonPath};
