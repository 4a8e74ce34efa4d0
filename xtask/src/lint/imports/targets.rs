//! The crates of the workspace: where each library, program, test, example and benchmark begins.

use crate::workspace::root;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

/// The first file of each target of the workspace's own packages, generated ones apart.
pub fn of_workspace() -> Result<Vec<PathBuf>, String> {
    let arguments = ["metadata", "--no-deps", "--format-version=1", "--offline"];
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(arguments)
        .output()
        .map_err(|e| format!("cargo metadata: {e}"))?;
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|_| {
        format!(
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr)
        )
    })?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let targets = packages.flat_map(|package| package["targets"].as_array().into_iter().flatten());
    let files = targets.filter_map(|target| target["src_path"].as_str());
    let files = files.map(PathBuf::from);
    let is_generated = |file: &PathBuf| file.iter().any(|part| part == "generated");
    Ok(files.filter(|file| !is_generated(file)).collect())
}
