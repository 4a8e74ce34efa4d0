//! Each operation has an example in Rust, and each kind of each union of a request stands in one.

use crate::document::Document;
use crate::{emit, merge, normalise, plan, progenitor};

/// What has no example, as the generator sees it; nothing where the documents are not fit for it.
pub fn check(provider: &str, documents: &[Document]) -> Vec<String> {
    let gaps = || {
        let plan = plan::Plan::new(provider, merge::merge(documents)?)?;
        let found = progenitor::run(&normalise::document(&plan))?;
        Ok(emit::gaps(&emit::Context::new(&plan, &found)))
    };
    // What the generator refuses as a whole is one problem.
    gaps().unwrap_or_else(|problem: String| vec![problem])
}
