//! Where things are in this repository.

use std::path::PathBuf;

/// The providers, in the order in which they are printed.
pub const PROVIDERS: [&str; 4] = ["wawp", "hypersender", "infobip", "meta"];

/// The repository's root folder.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The folder with a provider's documents.
pub fn specs(provider: &str) -> PathBuf {
    root().join("specs").join(provider)
}
