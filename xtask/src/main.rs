//! `cargo xtask`: turns the documents in `specs/` into the provider crates, and checks the documents.

mod codegen;
mod diff;
mod document;
mod drift;
mod emit;
mod lint;
mod merge;
mod names;
mod normalise;
mod plan;
mod progenitor;
mod regenerate;
mod soak;
#[cfg(test)]
mod tests;
mod voice;
mod workspace;

use clap::{Parser, Subcommand};
use std::io::Write;
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Generate the provider crates from specs/, and check specs/."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the generated code of every provider, or of those named.
    Codegen {
        /// wawp, hypersender, infobip or meta; all four when none is named.
        providers: Vec<String>,
        /// Compare with what is there, write nothing, fail on a difference.
        #[arg(long)]
        check: bool,
    },
    /// List what changed between two documents, for callers of the API and for users of the crate.
    Diff {
        /// A file, a folder, a git revision, or a path at a revision (`HEAD:specs/meta`); a revision alone is all of specs/.
        old: String,
        /// The newer document, in the same form.
        #[arg(default_value = "specs")]
        new: String,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Compare a provider's spec with the vendor's own document; fail on differences that specs/differences does not accept.
    Drift {
        /// wawp, hypersender, infobip or meta.
        provider: String,
        /// The vendor's OpenAPI document, JSON or YAML.
        document: std::path::PathBuf,
    },
    /// After a change of a provider's specs: run lint, codegen, diff and the provider's tests, and draft the changelog.
    Regenerate {
        /// wawp, hypersender, infobip or meta.
        provider: String,
        /// The git revision to compare with.
        #[arg(long, default_value = "HEAD")]
        since: String,
    },
    /// Run what takes too long for every run of the tests.
    Soak {
        #[command(subcommand)]
        what: soak::Soak,
    },
    /// Convert every kind of recording that ffmpeg and sox make, and have others' programs judge the notes.
    VoiceKinds,
    /// Measure conversions beside ffmpeg's: CPU time, memory.
    VoiceBench {
        /// Runs of each, of which the median counts.
        #[arg(long, default_value = "5")]
        runs: usize,
        /// Build with libopus.
        #[arg(long)]
        libopus: bool,
        /// Two minutes only: neither ten nor three hours.
        #[arg(long)]
        brief: bool,
    },
    /// Check specs/ against the rules of specs/README.md, and the imports between files.
    Lint {
        /// Copy info, servers, security and securitySchemes of common.yaml into the tag files.
        #[arg(long)]
        fix: bool,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Codegen { providers, check } => codegen::run(&providers, check),
        Command::Diff { old, new, json } => diff::run(&old, &new, json),
        Command::Drift { provider, document } => drift::run(&provider, &document),
        Command::Regenerate { provider, since } => regenerate::run(&provider, &since),
        Command::Soak { what } => soak::run(&what),
        Command::VoiceKinds => voice::kinds(),
        Command::VoiceBench {
            runs,
            libopus,
            brief,
        } => voice::bench(runs, libopus, brief),
        Command::Lint { fix } => lint::run(fix),
    };
    match result {
        Ok(text) => {
            // A reader such as `head` may close the pipe early.
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(text) => {
            eprintln!("error: {text}");
            ExitCode::FAILURE
        }
    }
}
