//! Paths of this repository.

use std::path::PathBuf;

/// The providers, in the order in which they are printed.
pub const PROVIDERS: [&str; 4] = ["wawp", "hypersender", "infobip", "meta"];

/// The repository's root folder.
pub fn root() -> PathBuf {
    // Set by `cargo run`; a program that is started directly uses the folder it was built in.
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR");
    xtask
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
        .join("..")
}

/// A provider that does not exist. Its specs use every construct of the dialect once, so that a change of the generator
/// shows there first.
pub const TORTURE: &str = "torture";

/// The folder with a provider's documents.
pub fn specs(provider: &str) -> PathBuf {
    match provider {
        TORTURE => torture().join("specs"),
        provider => root().join("specs").join(provider),
    }
}

/// The accepted differences between a provider's documents and the vendor's own.
pub fn differences(provider: &str) -> PathBuf {
    root()
        .join("specs/differences")
        .join(format!("{provider}.yaml"))
}

/// The folder of a provider's crate.
pub fn crate_of(provider: &str) -> PathBuf {
    match provider {
        TORTURE => torture(),
        provider => root().join("crates").join(provider),
    }
}

fn torture() -> PathBuf {
    root().join("xtask/tests/torture")
}
