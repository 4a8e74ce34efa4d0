//! Reads the extension keys of the specifications (`specs/README.md`), so that the generator and the sandbox have one
//! reading of each.
//!
//! ```
//! use serde_json::json;
//!
//! let rules = json!([{"unique": "/buttons/*/reply/id", "code": 131009}]);
//! let rules = waxwing_dialect::rules::read(&rules)?;
//! assert_eq!(rules[0].code, Some(131009));
//! # Ok::<(), String>(())
//! ```

pub mod rules;
